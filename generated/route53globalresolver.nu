# Written by `cargo xtask generate --service route53globalresolver` from the service's model and overlay: change those instead.
# Route53GlobalResolver, API version 2022-09-27: 53 operations.

use rt.nu [call]

# POST /hosted-zone-associations/{hostedZoneId}; needs --hosted-zone-id --resource-arn --name
@search-terms AssociateHostedZone
export def 'route53globalresolver associate-hosted-zone' [
  --hosted-zone-id: string
  --resource-arn: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver AssociateHostedZone $hosted_zone_id $resource_arn $name -- $region $profile $with_input $fail_fast $yes' }

# POST /firewall-rules/batch-create; needs --firewall-rules
@search-terms BatchCreateFirewallRule
export def 'route53globalresolver batch-create-firewall-rule' [
  --firewall-rules: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver BatchCreateFirewallRule $firewall_rules -- $region $profile $with_input $fail_fast $yes' }

# POST /firewall-rules/batch-delete; needs --firewall-rules
@search-terms BatchDeleteFirewallRule
export def 'route53globalresolver batch-delete-firewall-rule' [
  --firewall-rules: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver BatchDeleteFirewallRule $firewall_rules -- $region $profile $with_input $fail_fast $yes' }

# POST /firewall-rules/batch-update; needs --firewall-rules
@search-terms BatchUpdateFirewallRule
export def 'route53globalresolver batch-update-firewall-rule' [
  --firewall-rules: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver BatchUpdateFirewallRule $firewall_rules -- $region $profile $with_input $fail_fast $yes' }

# POST /access-sources; needs --dns-view-id --protocol
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver CreateAccessSource $cidr $client_token $ip_address_type $name $core_network_endpoint_id $segment $dns_view_id $protocol $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /tokens/{dnsViewId}; needs --dns-view-id
@search-terms CreateAccessToken
export def 'route53globalresolver create-access-token' [
  --client-token: string
  --dns-view-id: string
  --expires-at: oneof<datetime, duration, string>
  --name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver CreateAccessToken $client_token $dns_view_id $expires_at $name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /core-network-endpoints; needs --core-network-arn --global-resolver-id --ip-addresses
@search-terms CreateCoreNetworkEndpoint
export def 'route53globalresolver create-core-network-endpoint' [
  --client-token: string
  --core-network-arn: string
  --global-resolver-id: string
  --ip-addresses: list
  --name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver CreateCoreNetworkEndpoint $client_token $core_network_arn $global_resolver_id $ip_addresses $name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /dns-views/{globalResolverId}; needs --global-resolver-id --name
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver CreateDNSView $global_resolver_id $client_token $name $dnssec_validation $edns_client_subnet $firewall_rules_fail_open $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /firewall-domain-lists/{globalResolverId}; needs --global-resolver-id --name
@search-terms CreateFirewallDomainList
export def 'route53globalresolver create-firewall-domain-list' [
  --client-token: string
  --global-resolver-id: string
  --description: string
  --name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver CreateFirewallDomainList $client_token $global_resolver_id $description $name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /firewall-rules; needs --action --name --dns-view-id
@search-terms CreateFirewallRule
export def 'route53globalresolver create-firewall-rule' [
  --action: string@[ALLOW ALERT BLOCK]
  --block-override-dns-type: string
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver CreateFirewallRule $action $block_override_dns_type $block_override_domain $block_override_ttl $block_response $client_token $confidence_threshold $description $dns_advanced_protection $firewall_domain_list_id $name $priority $dns_view_id $q_type -- $region $profile $with_input $fail_fast $yes' }

# POST /global-resolver; needs --name --regions
@search-terms CreateGlobalResolver
export def 'route53globalresolver create-global-resolver' [
  --client-token: string
  --description: string
  --ip-address-type: string@[IPV4 DUAL_STACK]
  --public-ip-status: string@[ENABLED_RESERVED DISABLED_RESERVED DISABLED_RELEASED]
  --name: string
  --observability-region: string
  --regions: list<string>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver CreateGlobalResolver $client_token $description $ip_address_type $public_ip_status $name $observability_region $regions $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /access-sources/{accessSourceId}; needs --access-source-id
@search-terms DeleteAccessSource
export def 'route53globalresolver delete-access-source' [
  --access-source-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver DeleteAccessSource $access_source_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tokens/{accessTokenId}; needs --access-token-id
@search-terms DeleteAccessToken
export def 'route53globalresolver delete-access-token' [
  --access-token-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver DeleteAccessToken $access_token_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /core-network-endpoints/{coreNetworkEndpointId}; needs --core-network-endpoint-id
@search-terms DeleteCoreNetworkEndpoint
export def 'route53globalresolver delete-core-network-endpoint' [
  --core-network-endpoint-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver DeleteCoreNetworkEndpoint $core_network_endpoint_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /dns-views/{dnsViewId}; needs --dns-view-id
@search-terms DeleteDNSView
export def 'route53globalresolver delete-dns-view' [
  --dns-view-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver DeleteDNSView $dns_view_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /firewall-domain-lists/{firewallDomainListId}; needs --firewall-domain-list-id
@search-terms DeleteFirewallDomainList
export def 'route53globalresolver delete-firewall-domain-list' [
  --firewall-domain-list-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver DeleteFirewallDomainList $firewall_domain_list_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /firewall-rules/{firewallRuleId}; needs --firewall-rule-id
@search-terms DeleteFirewallRule
export def 'route53globalresolver delete-firewall-rule' [
  --firewall-rule-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver DeleteFirewallRule $firewall_rule_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /global-resolver/{globalResolverId}; needs --global-resolver-id
@search-terms DeleteGlobalResolver
export def 'route53globalresolver delete-global-resolver' [
  --global-resolver-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver DeleteGlobalResolver $global_resolver_id -- $region $profile $with_input $fail_fast $yes' }

# PATCH /dns-views/{dnsViewId}/disable; needs --dns-view-id
@search-terms DisableDNSView
export def 'route53globalresolver disable-dns-view' [
  --dns-view-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver DisableDNSView $dns_view_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /hosted-zone-associations/hosted-zone/{hostedZoneId}/resource-arn/{resourceArn+}; needs --hosted-zone-id --resource-arn
@search-terms DisassociateHostedZone
export def 'route53globalresolver disassociate-hosted-zone' [
  --hosted-zone-id: string
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver DisassociateHostedZone $hosted_zone_id $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# PATCH /dns-views/{dnsViewId}/enable; needs --dns-view-id
@search-terms EnableDNSView
export def 'route53globalresolver enable-dns-view' [
  --dns-view-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver EnableDNSView $dns_view_id -- $region $profile $with_input $fail_fast $yes' }

# GET /access-sources/{accessSourceId}; cached 1min; needs --access-source-id
@search-terms GetAccessSource
export def 'route53globalresolver get-access-source' [
  --access-source-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53globalresolver GetAccessSource $access_source_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /tokens/{accessTokenId}; needs --access-token-id
@search-terms GetAccessToken
export def 'route53globalresolver get-access-token' [
  --access-token-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'route53globalresolver GetAccessToken $access_token_id -- $region $profile $with_input $fail_fast' }

# GET /core-network-endpoints/{coreNetworkEndpointId}; cached 1min; needs --core-network-endpoint-id
@search-terms GetCoreNetworkEndpoint
export def 'route53globalresolver get-core-network-endpoint' [
  --core-network-endpoint-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53globalresolver GetCoreNetworkEndpoint $core_network_endpoint_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /dns-views/{dnsViewId}; cached 1min; needs --dns-view-id
@search-terms GetDNSView
export def 'route53globalresolver get-dns-view' [
  --dns-view-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53globalresolver GetDNSView $dns_view_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /firewall-domain-lists/{firewallDomainListId}; cached 1min; needs --firewall-domain-list-id
@search-terms GetFirewallDomainList
export def 'route53globalresolver get-firewall-domain-list' [
  --firewall-domain-list-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53globalresolver GetFirewallDomainList $firewall_domain_list_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /firewall-rules/{firewallRuleId}; cached 1min; needs --firewall-rule-id
@search-terms GetFirewallRule
export def 'route53globalresolver get-firewall-rule' [
  --firewall-rule-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53globalresolver GetFirewallRule $firewall_rule_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /global-resolver/{globalResolverId}; cached 1min; needs --global-resolver-id
@search-terms GetGlobalResolver
export def 'route53globalresolver get-global-resolver' [
  --global-resolver-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53globalresolver GetGlobalResolver $global_resolver_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /hosted-zone-associations/{hostedZoneAssociationId}; cached 1min; needs --hosted-zone-association-id
@search-terms GetHostedZoneAssociation
export def 'route53globalresolver get-hosted-zone-association' [
  --hosted-zone-association-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53globalresolver GetHostedZoneAssociation $hosted_zone_association_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /managed-firewall-domain-lists/{managedFirewallDomainListId}; cached 1min; needs --managed-firewall-domain-list-id
@search-terms GetManagedFirewallDomainList
export def 'route53globalresolver get-managed-firewall-domain-list' [
  --managed-firewall-domain-list-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53globalresolver GetManagedFirewallDomainList $managed_firewall_domain_list_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# PATCH /firewall-domain-lists/{firewallDomainListId}/domains/s3_file_url; needs --domain-file-url --firewall-domain-list-id --operation
@search-terms ImportFirewallDomains
export def 'route53globalresolver import-firewall-domains' [
  --domain-file-url: string
  --firewall-domain-list-id: string
  --operation: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver ImportFirewallDomains $domain_file_url $firewall_domain_list_id $operation -- $region $profile $with_input $fail_fast $yes' }

# GET /access-sources; follows pages; cached 1min
@search-terms ListAccessSources
export def 'route53globalresolver list-access-sources' [
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
]: any -> any { call 'route53globalresolver ListAccessSources $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tokens/dns-view/{dnsViewId}; follows pages; cached 1min; needs --dns-view-id
@search-terms ListAccessTokens
export def 'route53globalresolver list-access-tokens' [
  --dns-view-id: string
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
]: any -> any { call 'route53globalresolver ListAccessTokens $dns_view_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /core-network-endpoints; follows pages; cached 1min
@search-terms ListCoreNetworkEndpoints
export def 'route53globalresolver list-core-network-endpoints' [
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
]: any -> any { call 'route53globalresolver ListCoreNetworkEndpoints $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /dns-views/resolver/{globalResolverId}; follows pages; cached 1min; needs --global-resolver-id
@search-terms ListDNSViews
export def 'route53globalresolver list-dns-views' [
  --global-resolver-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53globalresolver ListDNSViews $global_resolver_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /firewall-domain-lists; follows pages; cached 1min
@search-terms ListFirewallDomainLists
export def 'route53globalresolver list-firewall-domain-lists' [
  --global-resolver-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53globalresolver ListFirewallDomainLists $global_resolver_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /firewall-domain-lists/{firewallDomainListId}/domains; follows pages; cached 1min; needs --firewall-domain-list-id
@search-terms ListFirewallDomains
export def 'route53globalresolver list-firewall-domains' [
  --firewall-domain-list-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53globalresolver ListFirewallDomains $firewall_domain_list_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /firewall-rules; follows pages; cached 1min; needs --dns-view-id
@search-terms ListFirewallRules
export def 'route53globalresolver list-firewall-rules' [
  --dns-view-id: string
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
]: any -> any { call 'route53globalresolver ListFirewallRules $dns_view_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /global-resolver; follows pages; cached 1min
@search-terms ListGlobalResolvers
export def 'route53globalresolver list-global-resolvers' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'route53globalresolver ListGlobalResolvers -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /hosted-zone-associations; follows pages; cached 1min
@search-terms ListHostedZoneAssociations
export def 'route53globalresolver list-hosted-zone-associations' [
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
]: any -> any { call 'route53globalresolver ListHostedZoneAssociations $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /list-managed-firewall-domain-lists/{managedFirewallDomainListType}; follows pages; cached 1min; needs --managed-firewall-domain-list-type
@search-terms ListManagedFirewallDomainLists
export def 'route53globalresolver list-managed-firewall-domain-lists' [
  --managed-firewall-domain-list-type: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53globalresolver ListManagedFirewallDomainLists $managed_firewall_domain_list_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /shared-dns-views; follows pages; cached 1min
@search-terms ListSharedDNSViews
export def 'route53globalresolver list-shared-dns-views' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'route53globalresolver ListSharedDNSViews -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /get-all-tags; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'route53globalresolver list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53globalresolver ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /tag-resource; needs --resource-arn --tags
@search-terms TagResource
export def 'route53globalresolver tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /untag-resource; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'route53globalresolver untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /access-sources/{accessSourceId}; needs --access-source-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver UpdateAccessSource $access_source_id $cidr $dns_view_id $ip_address_type $name $protocol -- $region $profile $with_input $fail_fast $yes' }

# PATCH /tokens/{accessTokenId}; needs --access-token-id --name
@search-terms UpdateAccessToken
export def 'route53globalresolver update-access-token' [
  --access-token-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver UpdateAccessToken $access_token_id $name -- $region $profile $with_input $fail_fast $yes' }

# PATCH /core-network-endpoints/{coreNetworkEndpointId}; needs --core-network-endpoint-id
@search-terms UpdateCoreNetworkEndpoint
export def 'route53globalresolver update-core-network-endpoint' [
  --core-network-endpoint-id: string
  --name: string
  --update-ip-addresses: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver UpdateCoreNetworkEndpoint $core_network_endpoint_id $name $update_ip_addresses -- $region $profile $with_input $fail_fast $yes' }

# PATCH /dns-views/{dnsViewId}; needs --dns-view-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver UpdateDNSView $dns_view_id $name $description $dnssec_validation $edns_client_subnet $firewall_rules_fail_open -- $region $profile $with_input $fail_fast $yes' }

# PATCH /firewall-domain-lists/{firewallDomainListId}/domains; needs --domains --firewall-domain-list-id --operation
@search-terms UpdateFirewallDomains
export def 'route53globalresolver update-firewall-domains' [
  --domains: list<string>
  --firewall-domain-list-id: string
  --operation: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver UpdateFirewallDomains $domains $firewall_domain_list_id $operation -- $region $profile $with_input $fail_fast $yes' }

# PATCH /firewall-rules/{firewallRuleId}; needs --firewall-rule-id
@search-terms UpdateFirewallRule
export def 'route53globalresolver update-firewall-rule' [
  --action: string@[ALLOW ALERT BLOCK]
  --block-override-dns-type: string
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver UpdateFirewallRule $action $block_override_dns_type $block_override_domain $block_override_ttl $block_response $client_token $confidence_threshold $description $dns_advanced_protection $firewall_rule_id $name $priority -- $region $profile $with_input $fail_fast $yes' }

# PATCH /global-resolver/{globalResolverId}; needs --global-resolver-id
@search-terms UpdateGlobalResolver
export def 'route53globalresolver update-global-resolver' [
  --global-resolver-id: string
  --name: string
  --observability-region: string
  --description: string
  --ip-address-type: string@[IPV4 DUAL_STACK]
  --public-ip-status: string@[ENABLED_RESERVED DISABLED_RESERVED DISABLED_RELEASED]
  --regions: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver UpdateGlobalResolver $global_resolver_id $name $observability_region $description $ip_address_type $public_ip_status $regions -- $region $profile $with_input $fail_fast $yes' }

# PATCH /hosted-zone-associations/{hostedZoneAssociationId}; needs --hosted-zone-association-id
@search-terms UpdateHostedZoneAssociation
export def 'route53globalresolver update-hosted-zone-association' [
  --hosted-zone-association-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53globalresolver UpdateHostedZoneAssociation $hosted_zone_association_id $name -- $region $profile $with_input $fail_fast $yes' }
