# Written by `cargo xtask generate --service route53globalresolver` from the service's model and overlay: change those instead.
# Route53GlobalResolver, API version 2022-09-27: 53 operations.

use rt.nu [call send]

# POST /hosted-zone-associations/{hostedZoneId}; needs --hosted-zone-id --resource-arn --name
@category "aws route53globalresolver"
@search-terms AssociateHostedZone
export def 'route53globalresolver associate-hosted-zone' [
  --hosted-zone-id: string
  --resource-arn: string
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver AssociateHostedZone $hosted_zone_id=hostedZoneId $resource_arn=resourceArn $name=name $region=--region $profile=--profile' }

# POST /firewall-rules/batch-create; needs --firewall-rules
@category "aws route53globalresolver"
@search-terms BatchCreateFirewallRule
export def 'route53globalresolver batch-create-firewall-rule' [
  --firewall-rules: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver BatchCreateFirewallRule $firewall_rules=firewallRules $region=--region $profile=--profile' }

# POST /firewall-rules/batch-delete; needs --firewall-rules
@category "aws route53globalresolver"
@search-terms BatchDeleteFirewallRule
export def 'route53globalresolver batch-delete-firewall-rule' [
  --firewall-rules: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver BatchDeleteFirewallRule $firewall_rules=firewallRules $region=--region $profile=--profile' }

# POST /firewall-rules/batch-update; needs --firewall-rules
@category "aws route53globalresolver"
@search-terms BatchUpdateFirewallRule
export def 'route53globalresolver batch-update-firewall-rule' [
  --firewall-rules: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver BatchUpdateFirewallRule $firewall_rules=firewallRules $region=--region $profile=--profile' }

# POST /access-sources; needs --dns-view-id --protocol
@category "aws route53globalresolver"
@search-terms CreateAccessSource
export def 'route53globalresolver create-access-source' [
  --cidr: string
  --client-token: string
  --ip-address-type: string@[IPV4 IPV6 NONE]
  --name: string
  --core-network-endpoint-id: string
  --segment: string
  --dns-view-id: string
  --protocol: string@[DO53 DOH DOT]
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver CreateAccessSource $cidr=cidr $client_token=clientToken $ip_address_type=ipAddressType $name=name $core_network_endpoint_id=coreNetworkEndpointId $segment=segment $dns_view_id=dnsViewId $protocol=protocol $tags=tags $region=--region $profile=--profile' }

# POST /tokens/{dnsViewId}; needs --dns-view-id
@category "aws route53globalresolver"
@search-terms CreateAccessToken
export def 'route53globalresolver create-access-token' [
  --client-token: string
  --dns-view-id: string
  --expires-at: oneof<datetime, duration, int, string>
  --name: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver CreateAccessToken $client_token=clientToken $dns_view_id=dnsViewId $expires_at=expiresAt $name=name $tags=tags $region=--region $profile=--profile' }

# POST /core-network-endpoints; needs --core-network-arn --global-resolver-id --ip-addresses
@category "aws route53globalresolver"
@search-terms CreateCoreNetworkEndpoint
export def 'route53globalresolver create-core-network-endpoint' [
  --client-token: string
  --core-network-arn: string
  --global-resolver-id: string
  --ip-addresses: oneof<list<any>, record>
  --name: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver CreateCoreNetworkEndpoint $client_token=clientToken $core_network_arn=coreNetworkArn $global_resolver_id=globalResolverId $ip_addresses=ipAddresses $name=name $tags=tags $region=--region $profile=--profile' }

# POST /dns-views/{globalResolverId}; needs --global-resolver-id --name
@category "aws route53globalresolver"
@search-terms CreateDNSView
export def 'route53globalresolver create-dns-view' [
  --global-resolver-id: string
  --client-token: string
  --name: string
  --dnssec-validation: string@[ENABLED DISABLED]
  --edns-client-subnet: string@[ENABLED DISABLED]
  --firewall-rules-fail-open: string@[ENABLED DISABLED]
  --description: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver CreateDNSView $global_resolver_id=globalResolverId $client_token=clientToken $name=name $dnssec_validation=dnssecValidation $edns_client_subnet=ednsClientSubnet $firewall_rules_fail_open=firewallRulesFailOpen $description=description $tags=tags $region=--region $profile=--profile' }

# POST /firewall-domain-lists/{globalResolverId}; needs --global-resolver-id --name
@category "aws route53globalresolver"
@search-terms CreateFirewallDomainList
export def 'route53globalresolver create-firewall-domain-list' [
  --client-token: string
  --global-resolver-id: string
  --description: string
  --name: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver CreateFirewallDomainList $client_token=clientToken $global_resolver_id=globalResolverId $description=description $name=name $tags=tags $region=--region $profile=--profile' }

# POST /firewall-rules; needs --action --name --dns-view-id
@category "aws route53globalresolver"
@search-terms CreateFirewallRule
export def 'route53globalresolver create-firewall-rule' [
  --action: string@[ALLOW ALERT BLOCK]
  --block-override-dns-type: string@[CNAME]
  --block-override-domain: string
  --block-override-ttl: int
  --block-response: string@[NODATA NXDOMAIN OVERRIDE]
  --client-token: string
  --confidence-threshold: string@[LOW MEDIUM HIGH]
  --description: string
  --dns-advanced-protection: string@[DGA DNS_TUNNELING DICTIONARY_DGA]
  --firewall-domain-list-id: string
  --name: string
  --priority: int
  --dns-view-id: string
  --q-type: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver CreateFirewallRule $action=action $block_override_dns_type=blockOverrideDnsType $block_override_domain=blockOverrideDomain $block_override_ttl=blockOverrideTtl $block_response=blockResponse $client_token=clientToken $confidence_threshold=confidenceThreshold $description=description $dns_advanced_protection=dnsAdvancedProtection $firewall_domain_list_id=firewallDomainListId $name=name $priority=priority $dns_view_id=dnsViewId $q_type=qType $region=--region $profile=--profile' }

# POST /global-resolver; needs --name --regions
@category "aws route53globalresolver"
@search-terms CreateGlobalResolver
export def 'route53globalresolver create-global-resolver' [
  --client-token: string
  --description: string
  --ip-address-type: string@[IPV4 DUAL_STACK]
  --public-ip-status: string@[ENABLED_RESERVED DISABLED_RESERVED DISABLED_RELEASED]
  --name: string
  --observability-region: string
  --regions: oneof<list<string>, string>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver CreateGlobalResolver $client_token=clientToken $description=description $ip_address_type=ipAddressType $public_ip_status=publicIpStatus $name=name $observability_region=observabilityRegion $regions=regions $tags=tags $region=--region $profile=--profile' }

# DELETE /access-sources/{accessSourceId}; needs --access-source-id
@category "aws route53globalresolver"
@search-terms DeleteAccessSource
export def 'route53globalresolver delete-access-source' [
  --access-source-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver DeleteAccessSource $access_source_id=accessSourceId $region=--region $profile=--profile' }

# DELETE /tokens/{accessTokenId}; needs --access-token-id
@category "aws route53globalresolver"
@search-terms DeleteAccessToken
export def 'route53globalresolver delete-access-token' [
  --access-token-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver DeleteAccessToken $access_token_id=accessTokenId $region=--region $profile=--profile' }

# DELETE /core-network-endpoints/{coreNetworkEndpointId}; needs --core-network-endpoint-id
@category "aws route53globalresolver"
@search-terms DeleteCoreNetworkEndpoint
export def 'route53globalresolver delete-core-network-endpoint' [
  --core-network-endpoint-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver DeleteCoreNetworkEndpoint $core_network_endpoint_id=coreNetworkEndpointId $region=--region $profile=--profile' }

# DELETE /dns-views/{dnsViewId}; needs --dns-view-id
@category "aws route53globalresolver"
@search-terms DeleteDNSView
export def 'route53globalresolver delete-dns-view' [
  --dns-view-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver DeleteDNSView $dns_view_id=dnsViewId $region=--region $profile=--profile' }

# DELETE /firewall-domain-lists/{firewallDomainListId}; needs --firewall-domain-list-id
@category "aws route53globalresolver"
@search-terms DeleteFirewallDomainList
export def 'route53globalresolver delete-firewall-domain-list' [
  --firewall-domain-list-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver DeleteFirewallDomainList $firewall_domain_list_id=firewallDomainListId $region=--region $profile=--profile' }

# DELETE /firewall-rules/{firewallRuleId}; needs --firewall-rule-id
@category "aws route53globalresolver"
@search-terms DeleteFirewallRule
export def 'route53globalresolver delete-firewall-rule' [
  --firewall-rule-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver DeleteFirewallRule $firewall_rule_id=firewallRuleId $region=--region $profile=--profile' }

# DELETE /global-resolver/{globalResolverId}; needs --global-resolver-id
@category "aws route53globalresolver"
@search-terms DeleteGlobalResolver
export def 'route53globalresolver delete-global-resolver' [
  --global-resolver-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver DeleteGlobalResolver $global_resolver_id=globalResolverId $region=--region $profile=--profile' }

# PATCH /dns-views/{dnsViewId}/disable; needs --dns-view-id
@category "aws route53globalresolver"
@search-terms DisableDNSView
export def 'route53globalresolver disable-dns-view' [
  --dns-view-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver DisableDNSView $dns_view_id=dnsViewId $region=--region $profile=--profile' }

# DELETE /hosted-zone-associations/hosted-zone/{hostedZoneId}/resource-arn/{resourceArn+}; needs --hosted-zone-id --resource-arn
@category "aws route53globalresolver"
@search-terms DisassociateHostedZone
export def 'route53globalresolver disassociate-hosted-zone' [
  --hosted-zone-id: string
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver DisassociateHostedZone $hosted_zone_id=hostedZoneId $resource_arn=resourceArn $region=--region $profile=--profile' }

# PATCH /dns-views/{dnsViewId}/enable; needs --dns-view-id
@category "aws route53globalresolver"
@search-terms EnableDNSView
export def 'route53globalresolver enable-dns-view' [
  --dns-view-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver EnableDNSView $dns_view_id=dnsViewId $region=--region $profile=--profile' }

# GET /access-sources/{accessSourceId}; cached 1min; needs --access-source-id
@category "aws route53globalresolver"
@search-terms GetAccessSource
export def 'route53globalresolver get-access-source' [
  --access-source-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver GetAccessSource $access_source_id=accessSourceId $region=--region $profile=--profile' }

# GET /tokens/{accessTokenId}; needs --access-token-id
@category "aws route53globalresolver"
@search-terms GetAccessToken
export def 'route53globalresolver get-access-token' [
  --access-token-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver GetAccessToken $access_token_id=accessTokenId $region=--region $profile=--profile' }

# GET /core-network-endpoints/{coreNetworkEndpointId}; cached 1min; needs --core-network-endpoint-id
@category "aws route53globalresolver"
@search-terms GetCoreNetworkEndpoint
export def 'route53globalresolver get-core-network-endpoint' [
  --core-network-endpoint-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver GetCoreNetworkEndpoint $core_network_endpoint_id=coreNetworkEndpointId $region=--region $profile=--profile' }

# GET /dns-views/{dnsViewId}; cached 1min; needs --dns-view-id
@category "aws route53globalresolver"
@search-terms GetDNSView
export def 'route53globalresolver get-dns-view' [
  --dns-view-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver GetDNSView $dns_view_id=dnsViewId $region=--region $profile=--profile' }

# GET /firewall-domain-lists/{firewallDomainListId}; cached 1min; needs --firewall-domain-list-id
@category "aws route53globalresolver"
@search-terms GetFirewallDomainList
export def 'route53globalresolver get-firewall-domain-list' [
  --firewall-domain-list-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver GetFirewallDomainList $firewall_domain_list_id=firewallDomainListId $region=--region $profile=--profile' }

# GET /firewall-rules/{firewallRuleId}; cached 1min; needs --firewall-rule-id
@category "aws route53globalresolver"
@search-terms GetFirewallRule
export def 'route53globalresolver get-firewall-rule' [
  --firewall-rule-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver GetFirewallRule $firewall_rule_id=firewallRuleId $region=--region $profile=--profile' }

# GET /global-resolver/{globalResolverId}; cached 1min; needs --global-resolver-id
@category "aws route53globalresolver"
@search-terms GetGlobalResolver
export def 'route53globalresolver get-global-resolver' [
  --global-resolver-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver GetGlobalResolver $global_resolver_id=globalResolverId $region=--region $profile=--profile' }

# GET /hosted-zone-associations/{hostedZoneAssociationId}; cached 1min; needs --hosted-zone-association-id
@category "aws route53globalresolver"
@search-terms GetHostedZoneAssociation
export def 'route53globalresolver get-hosted-zone-association' [
  --hosted-zone-association-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver GetHostedZoneAssociation $hosted_zone_association_id=hostedZoneAssociationId $region=--region $profile=--profile' }

# GET /managed-firewall-domain-lists/{managedFirewallDomainListId}; cached 1min; needs --managed-firewall-domain-list-id
@category "aws route53globalresolver"
@search-terms GetManagedFirewallDomainList
export def 'route53globalresolver get-managed-firewall-domain-list' [
  --managed-firewall-domain-list-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver GetManagedFirewallDomainList $managed_firewall_domain_list_id=managedFirewallDomainListId $region=--region $profile=--profile' }

# PATCH /firewall-domain-lists/{firewallDomainListId}/domains/s3_file_url; needs --domain-file-url --firewall-domain-list-id --operation
@category "aws route53globalresolver"
@search-terms ImportFirewallDomains
export def 'route53globalresolver import-firewall-domains' [
  --domain-file-url: string
  --firewall-domain-list-id: string
  --operation: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver ImportFirewallDomains $domain_file_url=domainFileUrl $firewall_domain_list_id=firewallDomainListId $operation=operation $region=--region $profile=--profile' }

# GET /access-sources; follows pages; cached 1min
@category "aws route53globalresolver"
@search-terms ListAccessSources
@example "First rows only" "route53globalresolver list-access-sources --stream | first 3"
export def 'route53globalresolver list-access-sources' [
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53globalresolver ListAccessSources $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tokens/dns-view/{dnsViewId}; follows pages; cached 1min; needs --dns-view-id
@category "aws route53globalresolver"
@search-terms ListAccessTokens
export def 'route53globalresolver list-access-tokens' [
  --dns-view-id: string
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53globalresolver ListAccessTokens $dns_view_id=dnsViewId $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /core-network-endpoints; follows pages; cached 1min
@category "aws route53globalresolver"
@search-terms ListCoreNetworkEndpoints
@example "First rows only" "route53globalresolver list-core-network-endpoints --stream | first 3"
export def 'route53globalresolver list-core-network-endpoints' [
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53globalresolver ListCoreNetworkEndpoints $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /dns-views/resolver/{globalResolverId}; follows pages; cached 1min; needs --global-resolver-id
@category "aws route53globalresolver"
@search-terms ListDNSViews
export def 'route53globalresolver list-dns-views' [
  --global-resolver-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53globalresolver ListDNSViews $global_resolver_id=globalResolverId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /firewall-domain-lists; follows pages; cached 1min
@category "aws route53globalresolver"
@search-terms ListFirewallDomainLists
@example "First rows only" "route53globalresolver list-firewall-domain-lists --stream | first 3"
export def 'route53globalresolver list-firewall-domain-lists' [
  --global-resolver-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53globalresolver ListFirewallDomainLists $global_resolver_id=globalResolverId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /firewall-domain-lists/{firewallDomainListId}/domains; follows pages; cached 1min; needs --firewall-domain-list-id
@category "aws route53globalresolver"
@search-terms ListFirewallDomains
export def 'route53globalresolver list-firewall-domains' [
  --firewall-domain-list-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'route53globalresolver ListFirewallDomains $firewall_domain_list_id=firewallDomainListId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /firewall-rules; follows pages; cached 1min; needs --dns-view-id
@category "aws route53globalresolver"
@search-terms ListFirewallRules
export def 'route53globalresolver list-firewall-rules' [
  --dns-view-id: string
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53globalresolver ListFirewallRules $dns_view_id=dnsViewId $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /global-resolver; follows pages; cached 1min
@category "aws route53globalresolver"
@search-terms ListGlobalResolvers
@example "First rows only" "route53globalresolver list-global-resolvers --stream | first 3"
export def 'route53globalresolver list-global-resolvers' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53globalresolver ListGlobalResolvers $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /hosted-zone-associations; follows pages; cached 1min
@category "aws route53globalresolver"
@search-terms ListHostedZoneAssociations
@example "First rows only" "route53globalresolver list-hosted-zone-associations --stream | first 3"
export def 'route53globalresolver list-hosted-zone-associations' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53globalresolver ListHostedZoneAssociations $resource_arn=resourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /list-managed-firewall-domain-lists/{managedFirewallDomainListType}; follows pages; cached 1min; needs --managed-firewall-domain-list-type
@category "aws route53globalresolver"
@search-terms ListManagedFirewallDomainLists
export def 'route53globalresolver list-managed-firewall-domain-lists' [
  --managed-firewall-domain-list-type: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53globalresolver ListManagedFirewallDomainLists $managed_firewall_domain_list_type=managedFirewallDomainListType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /shared-dns-views; follows pages; cached 1min
@category "aws route53globalresolver"
@search-terms ListSharedDNSViews
@example "First rows only" "route53globalresolver list-shared-dns-views --stream | first 3"
export def 'route53globalresolver list-shared-dns-views' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53globalresolver ListSharedDNSViews $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /get-all-tags; cached 5min; needs --resource-arn
@category "aws route53globalresolver"
@search-terms ListTagsForResource
export def 'route53globalresolver list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /tag-resource; needs --resource-arn --tags
@category "aws route53globalresolver"
@search-terms TagResource
export def 'route53globalresolver tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'route53globalresolver TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# POST /untag-resource; needs --resource-arn --tag-keys
@category "aws route53globalresolver"
@search-terms UntagResource
export def 'route53globalresolver untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'route53globalresolver UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# PATCH /access-sources/{accessSourceId}; needs --access-source-id
@category "aws route53globalresolver"
@search-terms UpdateAccessSource
export def 'route53globalresolver update-access-source' [
  --access-source-id: string
  --cidr: string
  --dns-view-id: string
  --ip-address-type: string@[IPV4 IPV6 NONE]
  --name: string
  --protocol: string@[DO53 DOH DOT]
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver UpdateAccessSource $access_source_id=accessSourceId $cidr=cidr $dns_view_id=dnsViewId $ip_address_type=ipAddressType $name=name $protocol=protocol $region=--region $profile=--profile' }

# PATCH /tokens/{accessTokenId}; needs --access-token-id --name
@category "aws route53globalresolver"
@search-terms UpdateAccessToken
export def 'route53globalresolver update-access-token' [
  --access-token-id: string
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver UpdateAccessToken $access_token_id=accessTokenId $name=name $region=--region $profile=--profile' }

# PATCH /core-network-endpoints/{coreNetworkEndpointId}; needs --core-network-endpoint-id
@category "aws route53globalresolver"
@search-terms UpdateCoreNetworkEndpoint
export def 'route53globalresolver update-core-network-endpoint' [
  --core-network-endpoint-id: string
  --name: string
  --update-ip-addresses: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver UpdateCoreNetworkEndpoint $core_network_endpoint_id=coreNetworkEndpointId $name=name $update_ip_addresses=updateIpAddresses $region=--region $profile=--profile' }

# PATCH /dns-views/{dnsViewId}; needs --dns-view-id
@category "aws route53globalresolver"
@search-terms UpdateDNSView
export def 'route53globalresolver update-dns-view' [
  --dns-view-id: string
  --name: string
  --description: string
  --dnssec-validation: string@[ENABLED DISABLED]
  --edns-client-subnet: string@[ENABLED DISABLED]
  --firewall-rules-fail-open: string@[ENABLED DISABLED]
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver UpdateDNSView $dns_view_id=dnsViewId $name=name $description=description $dnssec_validation=dnssecValidation $edns_client_subnet=ednsClientSubnet $firewall_rules_fail_open=firewallRulesFailOpen $region=--region $profile=--profile' }

# PATCH /firewall-domain-lists/{firewallDomainListId}/domains; needs --domains --firewall-domain-list-id --operation
@category "aws route53globalresolver"
@search-terms UpdateFirewallDomains
export def 'route53globalresolver update-firewall-domains' [
  --domains: oneof<list<string>, string>
  --firewall-domain-list-id: string
  --operation: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver UpdateFirewallDomains $domains=domains $firewall_domain_list_id=firewallDomainListId $operation=operation $region=--region $profile=--profile' }

# PATCH /firewall-rules/{firewallRuleId}; needs --firewall-rule-id
@category "aws route53globalresolver"
@search-terms UpdateFirewallRule
export def 'route53globalresolver update-firewall-rule' [
  --action: string@[ALLOW ALERT BLOCK]
  --block-override-dns-type: string@[CNAME]
  --block-override-domain: string
  --block-override-ttl: int
  --block-response: string@[NODATA NXDOMAIN OVERRIDE]
  --client-token: string
  --confidence-threshold: string@[LOW MEDIUM HIGH]
  --description: string
  --dns-advanced-protection: string@[DGA DNS_TUNNELING DICTIONARY_DGA]
  --firewall-rule-id: string
  --name: string
  --priority: int
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver UpdateFirewallRule $action=action $block_override_dns_type=blockOverrideDnsType $block_override_domain=blockOverrideDomain $block_override_ttl=blockOverrideTtl $block_response=blockResponse $client_token=clientToken $confidence_threshold=confidenceThreshold $description=description $dns_advanced_protection=dnsAdvancedProtection $firewall_rule_id=firewallRuleId $name=name $priority=priority $region=--region $profile=--profile' }

# PATCH /global-resolver/{globalResolverId}; needs --global-resolver-id
@category "aws route53globalresolver"
@search-terms UpdateGlobalResolver
export def 'route53globalresolver update-global-resolver' [
  --global-resolver-id: string
  --name: string
  --observability-region: string
  --description: string
  --ip-address-type: string@[IPV4 DUAL_STACK]
  --public-ip-status: string@[ENABLED_RESERVED DISABLED_RESERVED DISABLED_RELEASED]
  --regions: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver UpdateGlobalResolver $global_resolver_id=globalResolverId $name=name $observability_region=observabilityRegion $description=description $ip_address_type=ipAddressType $public_ip_status=publicIpStatus $regions=regions $region=--region $profile=--profile' }

# PATCH /hosted-zone-associations/{hostedZoneAssociationId}; needs --hosted-zone-association-id
@category "aws route53globalresolver"
@search-terms UpdateHostedZoneAssociation
export def 'route53globalresolver update-hosted-zone-association' [
  --hosted-zone-association-id: string
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53globalresolver UpdateHostedZoneAssociation $hosted_zone_association_id=hostedZoneAssociationId $name=name $region=--region $profile=--profile' }
