# Written by `cargo xtask generate --service vpc-lattice` from the service's model and overlay: change those instead.
# VPC Lattice, API version 2022-11-30: 73 operations.

use rt.nu [call send]

# PATCH /services/{serviceIdentifier}/listeners/{listenerIdentifier}/rules; needs --service-identifier --listener-identifier --rules
@category "aws vpc-lattice"
@search-terms BatchUpdateRule
export def 'vpc-lattice batch-update-rule' [
  --service-identifier: string
  --listener-identifier: string
  --rules: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice BatchUpdateRule $service_identifier=serviceIdentifier $listener_identifier=listenerIdentifier $rules=rules $region=--region $profile=--profile' }

# POST /accesslogsubscriptions; needs --resource-identifier --destination-arn
@category "aws vpc-lattice"
@search-terms CreateAccessLogSubscription
export def 'vpc-lattice create-access-log-subscription' [
  --client-token: string
  --resource-identifier: string
  --destination-arn: string
  --service-network-log-type: string@[SERVICE RESOURCE]
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice CreateAccessLogSubscription $client_token=clientToken $resource_identifier=resourceIdentifier $destination_arn=destinationArn $service_network_log_type=serviceNetworkLogType $tags=tags $region=--region $profile=--profile' }

# POST /services/{serviceIdentifier}/listeners; needs --service-identifier --name --protocol --default-action
@category "aws vpc-lattice"
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
]: nothing -> record { call 'vpc-lattice CreateListener $service_identifier=serviceIdentifier $name=name $protocol=protocol $port=port $default_action=defaultAction $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /resourceconfigurations; needs --name --type
@category "aws vpc-lattice"
@search-terms CreateResourceConfiguration
export def 'vpc-lattice create-resource-configuration' [
  --name: string
  --type: string@[GROUP CHILD SINGLE ARN CIDR]
  --port-ranges: oneof<list<string>, string>
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
]: nothing -> record { call 'vpc-lattice CreateResourceConfiguration $name=name $type=type $port_ranges=portRanges $protocol=protocol $resource_gateway_identifier=resourceGatewayIdentifier $resource_configuration_group_identifier=resourceConfigurationGroupIdentifier $resource_configuration_definition=resourceConfigurationDefinition $allow_association_to_shareable_service_network=allowAssociationToShareableServiceNetwork $custom_domain_name=customDomainName $group_domain=groupDomain $domain_verification_identifier=domainVerificationIdentifier $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /resourcegateways; needs --name
@category "aws vpc-lattice"
@search-terms CreateResourceGateway
export def 'vpc-lattice create-resource-gateway' [
  --client-token: string
  --name: string
  --vpc-identifier: string
  --subnet-ids: oneof<list<string>, string>
  --security-group-ids: oneof<list<string>, string>
  --ip-address-type: string@[IPV4 IPV6 DUALSTACK]
  --ipv4-addresses-per-eni: int
  --resource-config-dns-resolution: string@[IN_VPC PUBLIC]
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice CreateResourceGateway $client_token=clientToken $name=name $vpc_identifier=vpcIdentifier $subnet_ids=subnetIds $security_group_ids=securityGroupIds $ip_address_type=ipAddressType $ipv4_addresses_per_eni=ipv4AddressesPerEni $resource_config_dns_resolution=resourceConfigDnsResolution $tags=tags $region=--region $profile=--profile' }

# POST /services/{serviceIdentifier}/listeners/{listenerIdentifier}/rules; needs --service-identifier --listener-identifier --name --match --priority --action
@category "aws vpc-lattice"
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
]: nothing -> record { call 'vpc-lattice CreateRule $service_identifier=serviceIdentifier $listener_identifier=listenerIdentifier $name=name $match=match $priority=priority $action=action $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /services; needs --name
@category "aws vpc-lattice"
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
]: nothing -> record { call 'vpc-lattice CreateService $client_token=clientToken $name=name $tags=tags $custom_domain_name=customDomainName $certificate_arn=certificateArn $auth_type=authType $idle_timeout_seconds=idleTimeoutSeconds $region=--region $profile=--profile' }

# POST /servicenetworks; needs --name
@category "aws vpc-lattice"
@search-terms CreateServiceNetwork
export def 'vpc-lattice create-service-network' [
  --client-token: string
  --name: string
  --auth-type: string@[NONE AWS_IAM]
  --tags: record
  --sharing-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice CreateServiceNetwork $client_token=clientToken $name=name $auth_type=authType $tags=tags $sharing_config=sharingConfig $region=--region $profile=--profile' }

# POST /servicenetworkresourceassociations; needs --resource-configuration-identifier --service-network-identifier
@category "aws vpc-lattice"
@search-terms CreateServiceNetworkResourceAssociation
export def 'vpc-lattice create-service-network-resource-association' [
  --client-token: string
  --resource-configuration-identifier: string
  --service-network-identifier: string
  --private-dns-enabled: oneof<bool>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice CreateServiceNetworkResourceAssociation $client_token=clientToken $resource_configuration_identifier=resourceConfigurationIdentifier $service_network_identifier=serviceNetworkIdentifier $private_dns_enabled=privateDnsEnabled $tags=tags $region=--region $profile=--profile' }

# POST /servicenetworkserviceassociations; needs --service-identifier --service-network-identifier
@category "aws vpc-lattice"
@search-terms CreateServiceNetworkServiceAssociation
export def 'vpc-lattice create-service-network-service-association' [
  --client-token: string
  --service-identifier: string
  --service-network-identifier: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice CreateServiceNetworkServiceAssociation $client_token=clientToken $service_identifier=serviceIdentifier $service_network_identifier=serviceNetworkIdentifier $tags=tags $region=--region $profile=--profile' }

# POST /servicenetworkvpcassociations; needs --service-network-identifier --vpc-identifier
@category "aws vpc-lattice"
@search-terms CreateServiceNetworkVpcAssociation
export def 'vpc-lattice create-service-network-vpc-association' [
  --client-token: string
  --service-network-identifier: string
  --vpc-identifier: string
  --private-dns-enabled: oneof<bool>
  --security-group-ids: oneof<list<string>, string>
  --tags: record
  --dns-options: record
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice CreateServiceNetworkVpcAssociation $client_token=clientToken $service_network_identifier=serviceNetworkIdentifier $vpc_identifier=vpcIdentifier $private_dns_enabled=privateDnsEnabled $security_group_ids=securityGroupIds $tags=tags $dns_options=dnsOptions $region=--region $profile=--profile' }

# POST /targetgroups; needs --name --type
@category "aws vpc-lattice"
@search-terms CreateTargetGroup
export def 'vpc-lattice create-target-group' [
  --name: string
  --type: string@[IP LAMBDA INSTANCE ALB]
  --config: record
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice CreateTargetGroup $name=name $type=type $config=config $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# DELETE /accesslogsubscriptions/{accessLogSubscriptionIdentifier}; needs --access-log-subscription-identifier
@category "aws vpc-lattice"
@search-terms DeleteAccessLogSubscription
export def 'vpc-lattice delete-access-log-subscription' [
  --access-log-subscription-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'vpc-lattice DeleteAccessLogSubscription $access_log_subscription_identifier=accessLogSubscriptionIdentifier $region=--region $profile=--profile' }

# DELETE /authpolicy/{resourceIdentifier}; needs --resource-identifier
@category "aws vpc-lattice"
@search-terms DeleteAuthPolicy
export def 'vpc-lattice delete-auth-policy' [
  --resource-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'vpc-lattice DeleteAuthPolicy $resource_identifier=resourceIdentifier $region=--region $profile=--profile' }

# DELETE /domainverifications/{domainVerificationIdentifier}; needs --domain-verification-identifier
@category "aws vpc-lattice"
@search-terms DeleteDomainVerification
export def 'vpc-lattice delete-domain-verification' [
  --domain-verification-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'vpc-lattice DeleteDomainVerification $domain_verification_identifier=domainVerificationIdentifier $region=--region $profile=--profile' }

# DELETE /services/{serviceIdentifier}/listeners/{listenerIdentifier}; needs --service-identifier --listener-identifier
@category "aws vpc-lattice"
@search-terms DeleteListener
export def 'vpc-lattice delete-listener' [
  --service-identifier: string
  --listener-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'vpc-lattice DeleteListener $service_identifier=serviceIdentifier $listener_identifier=listenerIdentifier $region=--region $profile=--profile' }

# DELETE /resourceconfigurations/{resourceConfigurationIdentifier}; needs --resource-configuration-identifier
@category "aws vpc-lattice"
@search-terms DeleteResourceConfiguration
export def 'vpc-lattice delete-resource-configuration' [
  --resource-configuration-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'vpc-lattice DeleteResourceConfiguration $resource_configuration_identifier=resourceConfigurationIdentifier $region=--region $profile=--profile' }

# DELETE /resourceendpointassociations/{resourceEndpointAssociationIdentifier}; needs --resource-endpoint-association-identifier
@category "aws vpc-lattice"
@search-terms DeleteResourceEndpointAssociation
export def 'vpc-lattice delete-resource-endpoint-association' [
  --resource-endpoint-association-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice DeleteResourceEndpointAssociation $resource_endpoint_association_identifier=resourceEndpointAssociationIdentifier $region=--region $profile=--profile' }

# DELETE /resourcegateways/{resourceGatewayIdentifier}; needs --resource-gateway-identifier
@category "aws vpc-lattice"
@search-terms DeleteResourceGateway
export def 'vpc-lattice delete-resource-gateway' [
  --resource-gateway-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice DeleteResourceGateway $resource_gateway_identifier=resourceGatewayIdentifier $region=--region $profile=--profile' }

# DELETE /resourcepolicy/{resourceArn}; needs --resource-arn
@category "aws vpc-lattice"
@search-terms DeleteResourcePolicy
export def 'vpc-lattice delete-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'vpc-lattice DeleteResourcePolicy $resource_arn=resourceArn $region=--region $profile=--profile' }

# DELETE /services/{serviceIdentifier}/listeners/{listenerIdentifier}/rules/{ruleIdentifier}; needs --service-identifier --listener-identifier --rule-identifier
@category "aws vpc-lattice"
@search-terms DeleteRule
export def 'vpc-lattice delete-rule' [
  --service-identifier: string
  --listener-identifier: string
  --rule-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'vpc-lattice DeleteRule $service_identifier=serviceIdentifier $listener_identifier=listenerIdentifier $rule_identifier=ruleIdentifier $region=--region $profile=--profile' }

# DELETE /services/{serviceIdentifier}; needs --service-identifier
@category "aws vpc-lattice"
@search-terms DeleteService
export def 'vpc-lattice delete-service' [
  --service-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice DeleteService $service_identifier=serviceIdentifier $region=--region $profile=--profile' }

# DELETE /servicenetworks/{serviceNetworkIdentifier}; needs --service-network-identifier
@category "aws vpc-lattice"
@search-terms DeleteServiceNetwork
export def 'vpc-lattice delete-service-network' [
  --service-network-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'vpc-lattice DeleteServiceNetwork $service_network_identifier=serviceNetworkIdentifier $region=--region $profile=--profile' }

# DELETE /servicenetworkresourceassociations/{serviceNetworkResourceAssociationIdentifier}; needs --service-network-resource-association-identifier
@category "aws vpc-lattice"
@search-terms DeleteServiceNetworkResourceAssociation
export def 'vpc-lattice delete-service-network-resource-association' [
  --service-network-resource-association-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice DeleteServiceNetworkResourceAssociation $service_network_resource_association_identifier=serviceNetworkResourceAssociationIdentifier $region=--region $profile=--profile' }

# DELETE /servicenetworkserviceassociations/{serviceNetworkServiceAssociationIdentifier}; needs --service-network-service-association-identifier
@category "aws vpc-lattice"
@search-terms DeleteServiceNetworkServiceAssociation
export def 'vpc-lattice delete-service-network-service-association' [
  --service-network-service-association-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice DeleteServiceNetworkServiceAssociation $service_network_service_association_identifier=serviceNetworkServiceAssociationIdentifier $region=--region $profile=--profile' }

# DELETE /servicenetworkvpcassociations/{serviceNetworkVpcAssociationIdentifier}; needs --service-network-vpc-association-identifier
@category "aws vpc-lattice"
@search-terms DeleteServiceNetworkVpcAssociation
export def 'vpc-lattice delete-service-network-vpc-association' [
  --service-network-vpc-association-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice DeleteServiceNetworkVpcAssociation $service_network_vpc_association_identifier=serviceNetworkVpcAssociationIdentifier $region=--region $profile=--profile' }

# DELETE /targetgroups/{targetGroupIdentifier}; needs --target-group-identifier
@category "aws vpc-lattice"
@search-terms DeleteTargetGroup
export def 'vpc-lattice delete-target-group' [
  --target-group-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice DeleteTargetGroup $target_group_identifier=targetGroupIdentifier $region=--region $profile=--profile' }

# POST /targetgroups/{targetGroupIdentifier}/deregistertargets; needs --target-group-identifier --targets
@category "aws vpc-lattice"
@search-terms DeregisterTargets
export def 'vpc-lattice deregister-targets' [
  --target-group-identifier: string
  --targets: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice DeregisterTargets $target_group_identifier=targetGroupIdentifier $targets=targets $region=--region $profile=--profile' }

# GET /accesslogsubscriptions/{accessLogSubscriptionIdentifier}; cached 1min; needs --access-log-subscription-identifier
@category "aws vpc-lattice"
@search-terms GetAccessLogSubscription
export def 'vpc-lattice get-access-log-subscription' [
  --access-log-subscription-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice GetAccessLogSubscription $access_log_subscription_identifier=accessLogSubscriptionIdentifier $region=--region $profile=--profile' }

# GET /authpolicy/{resourceIdentifier}; cached 1min; needs --resource-identifier
@category "aws vpc-lattice"
@search-terms GetAuthPolicy
export def 'vpc-lattice get-auth-policy' [
  --resource-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice GetAuthPolicy $resource_identifier=resourceIdentifier $region=--region $profile=--profile' }

# GET /domainverifications/{domainVerificationIdentifier}; cached 1min; needs --domain-verification-identifier
@category "aws vpc-lattice"
@search-terms GetDomainVerification
export def 'vpc-lattice get-domain-verification' [
  --domain-verification-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice GetDomainVerification $domain_verification_identifier=domainVerificationIdentifier $region=--region $profile=--profile' }

# GET /services/{serviceIdentifier}/listeners/{listenerIdentifier}; cached 1min; needs --service-identifier --listener-identifier
@category "aws vpc-lattice"
@search-terms GetListener
export def 'vpc-lattice get-listener' [
  --service-identifier: string
  --listener-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice GetListener $service_identifier=serviceIdentifier $listener_identifier=listenerIdentifier $region=--region $profile=--profile' }

# GET /resourceconfigurations/{resourceConfigurationIdentifier}; cached 1min; needs --resource-configuration-identifier
@category "aws vpc-lattice"
@search-terms GetResourceConfiguration
export def 'vpc-lattice get-resource-configuration' [
  --resource-configuration-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice GetResourceConfiguration $resource_configuration_identifier=resourceConfigurationIdentifier $region=--region $profile=--profile' }

# GET /resourcegateways/{resourceGatewayIdentifier}; cached 1min; needs --resource-gateway-identifier
@category "aws vpc-lattice"
@search-terms GetResourceGateway
export def 'vpc-lattice get-resource-gateway' [
  --resource-gateway-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice GetResourceGateway $resource_gateway_identifier=resourceGatewayIdentifier $region=--region $profile=--profile' }

# GET /resourcepolicy/{resourceArn}; cached 1min; needs --resource-arn
@category "aws vpc-lattice"
@search-terms GetResourcePolicy
export def 'vpc-lattice get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice GetResourcePolicy $resource_arn=resourceArn $region=--region $profile=--profile' }

# GET /services/{serviceIdentifier}/listeners/{listenerIdentifier}/rules/{ruleIdentifier}; cached 1min; needs --service-identifier --listener-identifier --rule-identifier
@category "aws vpc-lattice"
@search-terms GetRule
export def 'vpc-lattice get-rule' [
  --service-identifier: string
  --listener-identifier: string
  --rule-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice GetRule $service_identifier=serviceIdentifier $listener_identifier=listenerIdentifier $rule_identifier=ruleIdentifier $region=--region $profile=--profile' }

# GET /services/{serviceIdentifier}; cached 1min; needs --service-identifier
@category "aws vpc-lattice"
@search-terms GetService
export def 'vpc-lattice get-service' [
  --service-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice GetService $service_identifier=serviceIdentifier $region=--region $profile=--profile' }

# GET /servicenetworks/{serviceNetworkIdentifier}; cached 1min; needs --service-network-identifier
@category "aws vpc-lattice"
@search-terms GetServiceNetwork
export def 'vpc-lattice get-service-network' [
  --service-network-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice GetServiceNetwork $service_network_identifier=serviceNetworkIdentifier $region=--region $profile=--profile' }

# GET /servicenetworkresourceassociations/{serviceNetworkResourceAssociationIdentifier}; cached 1min; needs --service-network-resource-association-identifier
@category "aws vpc-lattice"
@search-terms GetServiceNetworkResourceAssociation
export def 'vpc-lattice get-service-network-resource-association' [
  --service-network-resource-association-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice GetServiceNetworkResourceAssociation $service_network_resource_association_identifier=serviceNetworkResourceAssociationIdentifier $region=--region $profile=--profile' }

# GET /servicenetworkserviceassociations/{serviceNetworkServiceAssociationIdentifier}; cached 1min; needs --service-network-service-association-identifier
@category "aws vpc-lattice"
@search-terms GetServiceNetworkServiceAssociation
export def 'vpc-lattice get-service-network-service-association' [
  --service-network-service-association-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice GetServiceNetworkServiceAssociation $service_network_service_association_identifier=serviceNetworkServiceAssociationIdentifier $region=--region $profile=--profile' }

# GET /servicenetworkvpcassociations/{serviceNetworkVpcAssociationIdentifier}; cached 1min; needs --service-network-vpc-association-identifier
@category "aws vpc-lattice"
@search-terms GetServiceNetworkVpcAssociation
export def 'vpc-lattice get-service-network-vpc-association' [
  --service-network-vpc-association-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice GetServiceNetworkVpcAssociation $service_network_vpc_association_identifier=serviceNetworkVpcAssociationIdentifier $region=--region $profile=--profile' }

# GET /targetgroups/{targetGroupIdentifier}; cached 1min; needs --target-group-identifier
@category "aws vpc-lattice"
@search-terms GetTargetGroup
export def 'vpc-lattice get-target-group' [
  --target-group-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice GetTargetGroup $target_group_identifier=targetGroupIdentifier $region=--region $profile=--profile' }

# GET /accesslogsubscriptions; follows pages; cached 1min; needs --resource-identifier
@category "aws vpc-lattice"
@search-terms ListAccessLogSubscriptions
export def 'vpc-lattice list-access-log-subscriptions' [
  --resource-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'vpc-lattice ListAccessLogSubscriptions $resource_identifier=resourceIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /domainverifications; follows pages; cached 1min
@category "aws vpc-lattice"
@search-terms ListDomainVerifications
@example "First rows only" "vpc-lattice list-domain-verifications --stream | first 3"
export def 'vpc-lattice list-domain-verifications' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'vpc-lattice ListDomainVerifications $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /services/{serviceIdentifier}/listeners; follows pages; cached 1min; needs --service-identifier
@category "aws vpc-lattice"
@search-terms ListListeners
export def 'vpc-lattice list-listeners' [
  --service-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'vpc-lattice ListListeners $service_identifier=serviceIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /resourceconfigurations; follows pages; cached 1min
@category "aws vpc-lattice"
@search-terms ListResourceConfigurations
@example "First rows only" "vpc-lattice list-resource-configurations --stream | first 3"
export def 'vpc-lattice list-resource-configurations' [
  --resource-gateway-identifier: string
  --resource-configuration-group-identifier: string
  --domain-verification-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'vpc-lattice ListResourceConfigurations $resource_gateway_identifier=resourceGatewayIdentifier $resource_configuration_group_identifier=resourceConfigurationGroupIdentifier $domain_verification_identifier=domainVerificationIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /resourceendpointassociations; follows pages; cached 1min; needs --resource-configuration-identifier
@category "aws vpc-lattice"
@search-terms ListResourceEndpointAssociations
export def 'vpc-lattice list-resource-endpoint-associations' [
  --resource-configuration-identifier: string
  --resource-endpoint-association-identifier: string
  --vpc-endpoint-id: string
  --vpc-endpoint-owner: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'vpc-lattice ListResourceEndpointAssociations $resource_configuration_identifier=resourceConfigurationIdentifier $resource_endpoint_association_identifier=resourceEndpointAssociationIdentifier $vpc_endpoint_id=vpcEndpointId $vpc_endpoint_owner=vpcEndpointOwner $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /resourcegateways; follows pages; cached 1min
@category "aws vpc-lattice"
@search-terms ListResourceGateways
@example "First rows only" "vpc-lattice list-resource-gateways --stream | first 3"
export def 'vpc-lattice list-resource-gateways' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'vpc-lattice ListResourceGateways $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /services/{serviceIdentifier}/listeners/{listenerIdentifier}/rules; follows pages; cached 1min; needs --service-identifier --listener-identifier
@category "aws vpc-lattice"
@search-terms ListRules
export def 'vpc-lattice list-rules' [
  --service-identifier: string
  --listener-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'vpc-lattice ListRules $service_identifier=serviceIdentifier $listener_identifier=listenerIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /servicenetworkresourceassociations; follows pages; cached 1min
@category "aws vpc-lattice"
@search-terms ListServiceNetworkResourceAssociations
@example "First rows only" "vpc-lattice list-service-network-resource-associations --stream | first 3"
export def 'vpc-lattice list-service-network-resource-associations' [
  --service-network-identifier: string
  --resource-configuration-identifier: string
  --include-children: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'vpc-lattice ListServiceNetworkResourceAssociations $service_network_identifier=serviceNetworkIdentifier $resource_configuration_identifier=resourceConfigurationIdentifier $include_children=includeChildren $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /servicenetworkserviceassociations; follows pages; cached 1min
@category "aws vpc-lattice"
@search-terms ListServiceNetworkServiceAssociations
@example "First rows only" "vpc-lattice list-service-network-service-associations --stream | first 3"
export def 'vpc-lattice list-service-network-service-associations' [
  --service-network-identifier: string
  --service-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'vpc-lattice ListServiceNetworkServiceAssociations $service_network_identifier=serviceNetworkIdentifier $service_identifier=serviceIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /servicenetworkvpcassociations; follows pages; cached 1min
@category "aws vpc-lattice"
@search-terms ListServiceNetworkVpcAssociations
@example "First rows only" "vpc-lattice list-service-network-vpc-associations --stream | first 3"
export def 'vpc-lattice list-service-network-vpc-associations' [
  --service-network-identifier: string
  --vpc-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'vpc-lattice ListServiceNetworkVpcAssociations $service_network_identifier=serviceNetworkIdentifier $vpc_identifier=vpcIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /servicenetworkvpcendpointassociations; follows pages; cached 1min; needs --service-network-identifier
@category "aws vpc-lattice"
@search-terms ListServiceNetworkVpcEndpointAssociations
export def 'vpc-lattice list-service-network-vpc-endpoint-associations' [
  --service-network-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'vpc-lattice ListServiceNetworkVpcEndpointAssociations $service_network_identifier=serviceNetworkIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /servicenetworks; follows pages; cached 1min
@category "aws vpc-lattice"
@search-terms ListServiceNetworks
@example "First rows only" "vpc-lattice list-service-networks --stream | first 3"
export def 'vpc-lattice list-service-networks' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'vpc-lattice ListServiceNetworks $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /services; follows pages; cached 1min
@category "aws vpc-lattice"
@search-terms ListServices
@example "First rows only" "vpc-lattice list-services --stream | first 3"
export def 'vpc-lattice list-services' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'vpc-lattice ListServices $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws vpc-lattice"
@search-terms ListTagsForResource
export def 'vpc-lattice list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# GET /targetgroups; follows pages; cached 1min
@category "aws vpc-lattice"
@search-terms ListTargetGroups
@example "First rows only" "vpc-lattice list-target-groups --stream | first 3"
export def 'vpc-lattice list-target-groups' [
  --vpc-identifier: string
  --target-group-type: string@[IP LAMBDA INSTANCE ALB]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'vpc-lattice ListTargetGroups $vpc_identifier=vpcIdentifier $target_group_type=targetGroupType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /targetgroups/{targetGroupIdentifier}/listtargets; follows pages; cached 1min; needs --target-group-identifier
@category "aws vpc-lattice"
@search-terms ListTargets
export def 'vpc-lattice list-targets' [
  --target-group-identifier: string
  --targets: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'vpc-lattice ListTargets $target_group_identifier=targetGroupIdentifier $targets=targets $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# PUT /authpolicy/{resourceIdentifier}; needs --resource-identifier --policy
@category "aws vpc-lattice"
@search-terms PutAuthPolicy
export def 'vpc-lattice put-auth-policy' [
  --resource-identifier: string
  --policy: string
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice PutAuthPolicy $resource_identifier=resourceIdentifier $policy=policy $region=--region $profile=--profile' }

# PUT /resourcepolicy/{resourceArn}; needs --resource-arn --policy
@category "aws vpc-lattice"
@search-terms PutResourcePolicy
export def 'vpc-lattice put-resource-policy' [
  --resource-arn: string
  --policy: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'vpc-lattice PutResourcePolicy $resource_arn=resourceArn $policy=policy $region=--region $profile=--profile' }

# POST /targetgroups/{targetGroupIdentifier}/registertargets; needs --target-group-identifier --targets
@category "aws vpc-lattice"
@search-terms RegisterTargets
export def 'vpc-lattice register-targets' [
  --target-group-identifier: string
  --targets: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice RegisterTargets $target_group_identifier=targetGroupIdentifier $targets=targets $region=--region $profile=--profile' }

# POST /domainverifications; needs --domain-name
@category "aws vpc-lattice"
@search-terms StartDomainVerification
export def 'vpc-lattice start-domain-verification' [
  --client-token: string
  --domain-name: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice StartDomainVerification $client_token=clientToken $domain_name=domainName $tags=tags $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws vpc-lattice"
@search-terms TagResource
export def 'vpc-lattice tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'vpc-lattice TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws vpc-lattice"
@search-terms UntagResource
export def 'vpc-lattice untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'vpc-lattice UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# PATCH /accesslogsubscriptions/{accessLogSubscriptionIdentifier}; needs --access-log-subscription-identifier --destination-arn
@category "aws vpc-lattice"
@search-terms UpdateAccessLogSubscription
export def 'vpc-lattice update-access-log-subscription' [
  --access-log-subscription-identifier: string
  --destination-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice UpdateAccessLogSubscription $access_log_subscription_identifier=accessLogSubscriptionIdentifier $destination_arn=destinationArn $region=--region $profile=--profile' }

# PATCH /services/{serviceIdentifier}/listeners/{listenerIdentifier}; needs --service-identifier --listener-identifier --default-action
@category "aws vpc-lattice"
@search-terms UpdateListener
export def 'vpc-lattice update-listener' [
  --service-identifier: string
  --listener-identifier: string
  --default-action: record
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice UpdateListener $service_identifier=serviceIdentifier $listener_identifier=listenerIdentifier $default_action=defaultAction $region=--region $profile=--profile' }

# PATCH /resourceconfigurations/{resourceConfigurationIdentifier}; needs --resource-configuration-identifier
@category "aws vpc-lattice"
@search-terms UpdateResourceConfiguration
export def 'vpc-lattice update-resource-configuration' [
  --resource-configuration-identifier: string
  --resource-configuration-definition: record
  --allow-association-to-shareable-service-network: oneof<bool>
  --port-ranges: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice UpdateResourceConfiguration $resource_configuration_identifier=resourceConfigurationIdentifier $resource_configuration_definition=resourceConfigurationDefinition $allow_association_to_shareable_service_network=allowAssociationToShareableServiceNetwork $port_ranges=portRanges $region=--region $profile=--profile' }

# PATCH /resourcegateways/{resourceGatewayIdentifier}; needs --resource-gateway-identifier
@category "aws vpc-lattice"
@search-terms UpdateResourceGateway
export def 'vpc-lattice update-resource-gateway' [
  --resource-gateway-identifier: string
  --security-group-ids: oneof<list<string>, string>
  --resource-config-dns-resolution: string@[IN_VPC PUBLIC]
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice UpdateResourceGateway $resource_gateway_identifier=resourceGatewayIdentifier $security_group_ids=securityGroupIds $resource_config_dns_resolution=resourceConfigDnsResolution $region=--region $profile=--profile' }

# PATCH /services/{serviceIdentifier}/listeners/{listenerIdentifier}/rules/{ruleIdentifier}; needs --service-identifier --listener-identifier --rule-identifier
@category "aws vpc-lattice"
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
]: nothing -> record { call 'vpc-lattice UpdateRule $service_identifier=serviceIdentifier $listener_identifier=listenerIdentifier $rule_identifier=ruleIdentifier $match=match $priority=priority $action=action $region=--region $profile=--profile' }

# PATCH /services/{serviceIdentifier}; needs --service-identifier
@category "aws vpc-lattice"
@search-terms UpdateService
export def 'vpc-lattice update-service' [
  --service-identifier: string
  --certificate-arn: string
  --auth-type: string@[NONE AWS_IAM]
  --idle-timeout-seconds: int
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice UpdateService $service_identifier=serviceIdentifier $certificate_arn=certificateArn $auth_type=authType $idle_timeout_seconds=idleTimeoutSeconds $region=--region $profile=--profile' }

# PATCH /servicenetworks/{serviceNetworkIdentifier}; needs --service-network-identifier --auth-type
@category "aws vpc-lattice"
@search-terms UpdateServiceNetwork
export def 'vpc-lattice update-service-network' [
  --service-network-identifier: string
  --auth-type: string@[NONE AWS_IAM]
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice UpdateServiceNetwork $service_network_identifier=serviceNetworkIdentifier $auth_type=authType $region=--region $profile=--profile' }

# PATCH /servicenetworkvpcassociations/{serviceNetworkVpcAssociationIdentifier}; needs --service-network-vpc-association-identifier
@category "aws vpc-lattice"
@search-terms UpdateServiceNetworkVpcAssociation
export def 'vpc-lattice update-service-network-vpc-association' [
  --service-network-vpc-association-identifier: string
  --security-group-ids: oneof<list<string>, string>
  --private-dns-enabled: oneof<bool>
  --dns-options: record
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice UpdateServiceNetworkVpcAssociation $service_network_vpc_association_identifier=serviceNetworkVpcAssociationIdentifier $security_group_ids=securityGroupIds $private_dns_enabled=privateDnsEnabled $dns_options=dnsOptions $region=--region $profile=--profile' }

# PATCH /targetgroups/{targetGroupIdentifier}; needs --target-group-identifier --health-check
@category "aws vpc-lattice"
@search-terms UpdateTargetGroup
export def 'vpc-lattice update-target-group' [
  --target-group-identifier: string
  --health-check: record
  --region: string
  --profile: string
]: nothing -> record { call 'vpc-lattice UpdateTargetGroup $target_group_identifier=targetGroupIdentifier $health_check=healthCheck $region=--region $profile=--profile' }
