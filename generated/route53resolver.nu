# Written by `cargo xtask generate --service route53resolver` from the service's model and overlay: change those instead.
# Route53Resolver, API version 2018-04-01: 72 operations.

use rt.nu [call]

# POST /; needs --firewall-rule-group-id --vpc-id --priority --name
@search-terms AssociateFirewallRuleGroup
export def 'route53resolver associate-firewall-rule-group' [
  --creator-request-id: string
  --firewall-rule-group-id: string
  --vpc-id: string
  --priority: int
  --name: string
  --mutation-protection: string@[ENABLED DISABLED]
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver AssociateFirewallRuleGroup $creator_request_id $firewall_rule_group_id $vpc_id $priority $name $mutation_protection $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resolver-endpoint-id --ip-address
@search-terms AssociateResolverEndpointIpAddress
export def 'route53resolver associate-resolver-endpoint-ip-address' [
  --resolver-endpoint-id: string
  --ip-address: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver AssociateResolverEndpointIpAddress $resolver_endpoint_id $ip_address -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resolver-query-log-config-id --resource-id
@search-terms AssociateResolverQueryLogConfig
export def 'route53resolver associate-resolver-query-log-config' [
  --resolver-query-log-config-id: string
  --resource-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver AssociateResolverQueryLogConfig $resolver_query_log_config_id $resource_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resolver-rule-id --vpc-id
@search-terms AssociateResolverRule
export def 'route53resolver associate-resolver-rule' [
  --resolver-rule-id: string
  --name: string
  --vpc-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver AssociateResolverRule $resolver_rule_id $name $vpc_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --create-firewall-rule-entries
@search-terms BatchCreateFirewallRule
export def 'route53resolver batch-create-firewall-rule' [
  --create-firewall-rule-entries: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver BatchCreateFirewallRule $create_firewall_rule_entries -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --delete-firewall-rule-entries
@search-terms BatchDeleteFirewallRule
export def 'route53resolver batch-delete-firewall-rule' [
  --delete-firewall-rule-entries: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver BatchDeleteFirewallRule $delete_firewall_rule_entries -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --update-firewall-rule-entries
@search-terms BatchUpdateFirewallRule
export def 'route53resolver batch-update-firewall-rule' [
  --update-firewall-rule-entries: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver BatchUpdateFirewallRule $update_firewall_rule_entries -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms CreateFirewallDomainList
export def 'route53resolver create-firewall-domain-list' [
  --creator-request-id: string
  --name: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver CreateFirewallDomainList $creator_request_id $name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --firewall-rule-group-id --priority --action --name
@search-terms CreateFirewallRule
export def 'route53resolver create-firewall-rule' [
  --creator-request-id: string
  --firewall-rule-group-id: string
  --firewall-domain-list-id: string
  --priority: int
  --action: string@[ALLOW BLOCK ALERT]
  --block-response: string@[NODATA NXDOMAIN OVERRIDE]
  --block-override-domain: string
  --block-override-dns-type: string
  --block-override-ttl: int
  --name: string
  --firewall-domain-redirection-action: string@[INSPECT_REDIRECTION_DOMAIN TRUST_REDIRECTION_DOMAIN]
  --qtype: string
  --dns-threat-protection: string@[DGA DNS_TUNNELING DICTIONARY_DGA]
  --confidence-threshold: string@[LOW MEDIUM HIGH]
  --firewall-rule-type: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver CreateFirewallRule $creator_request_id $firewall_rule_group_id $firewall_domain_list_id $priority $action $block_response $block_override_domain $block_override_dns_type $block_override_ttl $name $firewall_domain_redirection_action $qtype $dns_threat_protection $confidence_threshold $firewall_rule_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms CreateFirewallRuleGroup
export def 'route53resolver create-firewall-rule-group' [
  --creator-request-id: string
  --name: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver CreateFirewallRuleGroup $creator_request_id $name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --creator-request-id --name --preferred-instance-type --outpost-arn
@search-terms CreateOutpostResolver
export def 'route53resolver create-outpost-resolver' [
  --creator-request-id: string
  --name: string
  --instance-count: int
  --preferred-instance-type: string
  --outpost-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver CreateOutpostResolver $creator_request_id $name $instance_count $preferred_instance_type $outpost_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --creator-request-id --security-group-ids --direction --ip-addresses
@search-terms CreateResolverEndpoint
export def 'route53resolver create-resolver-endpoint' [
  --creator-request-id: string
  --name: string
  --security-group-ids: list<string>
  --direction: string@[INBOUND OUTBOUND INBOUND_DELEGATION]
  --ip-addresses: list
  --outpost-arn: string
  --preferred-instance-type: string
  --tags: any
  --resolver-endpoint-type: string@[IPV6 IPV4 DUALSTACK]
  --protocols: list<string>
  --rni-enhanced-metrics-enabled: oneof<bool>
  --target-name-server-metrics-enabled: oneof<bool>
  --dns64-enabled: oneof<bool>
  --ipv6-internet-access-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver CreateResolverEndpoint $creator_request_id $name $security_group_ids $direction $ip_addresses $outpost_arn $preferred_instance_type $tags $resolver_endpoint_type $protocols $rni_enhanced_metrics_enabled $target_name_server_metrics_enabled $dns64_enabled $ipv6_internet_access_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --destination-arn
@search-terms CreateResolverQueryLogConfig
export def 'route53resolver create-resolver-query-log-config' [
  --name: string
  --destination-arn: string
  --creator-request-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver CreateResolverQueryLogConfig $name $destination_arn $creator_request_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --creator-request-id --rule-type
@search-terms CreateResolverRule
export def 'route53resolver create-resolver-rule' [
  --creator-request-id: string
  --name: string
  --rule-type: string@[FORWARD SYSTEM RECURSIVE DELEGATE]
  --domain-name: string
  --target-ips: list
  --resolver-endpoint-id: string
  --tags: any
  --delegation-record: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver CreateResolverRule $creator_request_id $name $rule_type $domain_name $target_ips $resolver_endpoint_id $tags $delegation_record -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --firewall-domain-list-id
@search-terms DeleteFirewallDomainList
export def 'route53resolver delete-firewall-domain-list' [
  --firewall-domain-list-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver DeleteFirewallDomainList $firewall_domain_list_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --firewall-rule-group-id
@search-terms DeleteFirewallRule
export def 'route53resolver delete-firewall-rule' [
  --firewall-rule-group-id: string
  --firewall-domain-list-id: string
  --firewall-threat-protection-id: string
  --qtype: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver DeleteFirewallRule $firewall_rule_group_id $firewall_domain_list_id $firewall_threat_protection_id $qtype -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --firewall-rule-group-id
@search-terms DeleteFirewallRuleGroup
export def 'route53resolver delete-firewall-rule-group' [
  --firewall-rule-group-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver DeleteFirewallRuleGroup $firewall_rule_group_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms DeleteOutpostResolver
export def 'route53resolver delete-outpost-resolver' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver DeleteOutpostResolver $id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resolver-endpoint-id
@search-terms DeleteResolverEndpoint
export def 'route53resolver delete-resolver-endpoint' [
  --resolver-endpoint-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver DeleteResolverEndpoint $resolver_endpoint_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resolver-query-log-config-id
@search-terms DeleteResolverQueryLogConfig
export def 'route53resolver delete-resolver-query-log-config' [
  --resolver-query-log-config-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver DeleteResolverQueryLogConfig $resolver_query_log_config_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resolver-rule-id
@search-terms DeleteResolverRule
export def 'route53resolver delete-resolver-rule' [
  --resolver-rule-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver DeleteResolverRule $resolver_rule_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --firewall-rule-group-association-id
@search-terms DisassociateFirewallRuleGroup
export def 'route53resolver disassociate-firewall-rule-group' [
  --firewall-rule-group-association-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver DisassociateFirewallRuleGroup $firewall_rule_group_association_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resolver-endpoint-id --ip-address
@search-terms DisassociateResolverEndpointIpAddress
export def 'route53resolver disassociate-resolver-endpoint-ip-address' [
  --resolver-endpoint-id: string
  --ip-address: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver DisassociateResolverEndpointIpAddress $resolver_endpoint_id $ip_address -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resolver-query-log-config-id --resource-id
@search-terms DisassociateResolverQueryLogConfig
export def 'route53resolver disassociate-resolver-query-log-config' [
  --resolver-query-log-config-id: string
  --resource-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver DisassociateResolverQueryLogConfig $resolver_query_log_config_id $resource_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpc-id --resolver-rule-id
@search-terms DisassociateResolverRule
export def 'route53resolver disassociate-resolver-rule' [
  --vpc-id: string
  --resolver-rule-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver DisassociateResolverRule $vpc_id $resolver_rule_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --resource-id
@search-terms GetFirewallConfig
export def 'route53resolver get-firewall-config' [
  --resource-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53resolver GetFirewallConfig $resource_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --firewall-domain-list-id
@search-terms GetFirewallDomainList
export def 'route53resolver get-firewall-domain-list' [
  --firewall-domain-list-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53resolver GetFirewallDomainList $firewall_domain_list_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --firewall-rule-group-id
@search-terms GetFirewallRuleGroup
export def 'route53resolver get-firewall-rule-group' [
  --firewall-rule-group-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53resolver GetFirewallRuleGroup $firewall_rule_group_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --firewall-rule-group-association-id
@search-terms GetFirewallRuleGroupAssociation
export def 'route53resolver get-firewall-rule-group-association' [
  --firewall-rule-group-association-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53resolver GetFirewallRuleGroupAssociation $firewall_rule_group_association_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --arn
@search-terms GetFirewallRuleGroupPolicy
export def 'route53resolver get-firewall-rule-group-policy' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53resolver GetFirewallRuleGroupPolicy $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --id
@search-terms GetOutpostResolver
export def 'route53resolver get-outpost-resolver' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53resolver GetOutpostResolver $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-id
@search-terms GetResolverConfig
export def 'route53resolver get-resolver-config' [
  --resource-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53resolver GetResolverConfig $resource_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-id
@search-terms GetResolverDnssecConfig
export def 'route53resolver get-resolver-dnssec-config' [
  --resource-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53resolver GetResolverDnssecConfig $resource_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resolver-endpoint-id
@search-terms GetResolverEndpoint
export def 'route53resolver get-resolver-endpoint' [
  --resolver-endpoint-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53resolver GetResolverEndpoint $resolver_endpoint_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resolver-query-log-config-id
@search-terms GetResolverQueryLogConfig
export def 'route53resolver get-resolver-query-log-config' [
  --resolver-query-log-config-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53resolver GetResolverQueryLogConfig $resolver_query_log_config_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resolver-query-log-config-association-id
@search-terms GetResolverQueryLogConfigAssociation
export def 'route53resolver get-resolver-query-log-config-association' [
  --resolver-query-log-config-association-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53resolver GetResolverQueryLogConfigAssociation $resolver_query_log_config_association_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --arn
@search-terms GetResolverQueryLogConfigPolicy
export def 'route53resolver get-resolver-query-log-config-policy' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53resolver GetResolverQueryLogConfigPolicy $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resolver-rule-id
@search-terms GetResolverRule
export def 'route53resolver get-resolver-rule' [
  --resolver-rule-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53resolver GetResolverRule $resolver_rule_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resolver-rule-association-id
@search-terms GetResolverRuleAssociation
export def 'route53resolver get-resolver-rule-association' [
  --resolver-rule-association-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53resolver GetResolverRuleAssociation $resolver_rule_association_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --arn
@search-terms GetResolverRulePolicy
export def 'route53resolver get-resolver-rule-policy' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53resolver GetResolverRulePolicy $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --firewall-domain-list-id --operation --domain-file-url
@search-terms ImportFirewallDomains
export def 'route53resolver import-firewall-domains' [
  --firewall-domain-list-id: string
  --operation: string
  --domain-file-url: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver ImportFirewallDomains $firewall_domain_list_id $operation $domain_file_url -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms ListFirewallConfigs
export def 'route53resolver list-firewall-configs' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'route53resolver ListFirewallConfigs -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListFirewallDomainLists
export def 'route53resolver list-firewall-domain-lists' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'route53resolver ListFirewallDomainLists -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --firewall-domain-list-id
@search-terms ListFirewallDomains
export def 'route53resolver list-firewall-domains' [
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
]: any -> any { call 'route53resolver ListFirewallDomains $firewall_domain_list_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListFirewallRuleGroupAssociations
export def 'route53resolver list-firewall-rule-group-associations' [
  --firewall-rule-group-id: string
  --vpc-id: string
  --priority: int
  --status: string@[COMPLETE DELETING UPDATING]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53resolver ListFirewallRuleGroupAssociations $firewall_rule_group_id $vpc_id $priority $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListFirewallRuleGroups
export def 'route53resolver list-firewall-rule-groups' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'route53resolver ListFirewallRuleGroups -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListFirewallRuleTypes
export def 'route53resolver list-firewall-rule-types' [
  --rule-type: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53resolver ListFirewallRuleTypes $rule_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --firewall-rule-group-id
@search-terms ListFirewallRules
export def 'route53resolver list-firewall-rules' [
  --firewall-rule-group-id: string
  --priority: int
  --action: string@[ALLOW BLOCK ALERT]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53resolver ListFirewallRules $firewall_rule_group_id $priority $action -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListOutpostResolvers
export def 'route53resolver list-outpost-resolvers' [
  --outpost-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53resolver ListOutpostResolvers $outpost_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListResolverConfigs
export def 'route53resolver list-resolver-configs' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'route53resolver ListResolverConfigs -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListResolverDnssecConfigs
export def 'route53resolver list-resolver-dnssec-configs' [
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
]: any -> any { call 'route53resolver ListResolverDnssecConfigs $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --resolver-endpoint-id
@search-terms ListResolverEndpointIpAddresses
export def 'route53resolver list-resolver-endpoint-ip-addresses' [
  --resolver-endpoint-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53resolver ListResolverEndpointIpAddresses $resolver_endpoint_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListResolverEndpoints
export def 'route53resolver list-resolver-endpoints' [
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
]: any -> any { call 'route53resolver ListResolverEndpoints $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListResolverQueryLogConfigAssociations
export def 'route53resolver list-resolver-query-log-config-associations' [
  --filters: any
  --sort-by: string
  --sort-order: string@[ASCENDING DESCENDING]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53resolver ListResolverQueryLogConfigAssociations $filters $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListResolverQueryLogConfigs
export def 'route53resolver list-resolver-query-log-configs' [
  --filters: any
  --sort-by: string
  --sort-order: string@[ASCENDING DESCENDING]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53resolver ListResolverQueryLogConfigs $filters $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListResolverRuleAssociations
export def 'route53resolver list-resolver-rule-associations' [
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
]: any -> any { call 'route53resolver ListResolverRuleAssociations $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListResolverRules
export def 'route53resolver list-resolver-rules' [
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
]: any -> any { call 'route53resolver ListResolverRules $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'route53resolver list-tags-for-resource' [
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
]: any -> any { call 'route53resolver ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --arn --firewall-rule-group-policy
@search-terms PutFirewallRuleGroupPolicy
export def 'route53resolver put-firewall-rule-group-policy' [
  --arn: string
  --firewall-rule-group-policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver PutFirewallRuleGroupPolicy $arn $firewall_rule_group_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn --resolver-query-log-config-policy
@search-terms PutResolverQueryLogConfigPolicy
export def 'route53resolver put-resolver-query-log-config-policy' [
  --arn: string
  --resolver-query-log-config-policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver PutResolverQueryLogConfigPolicy $arn $resolver_query_log_config_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn --resolver-rule-policy
@search-terms PutResolverRulePolicy
export def 'route53resolver put-resolver-rule-policy' [
  --arn: string
  --resolver-rule-policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver PutResolverRulePolicy $arn $resolver_rule_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'route53resolver tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'route53resolver untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-id --firewall-fail-open
@search-terms UpdateFirewallConfig
export def 'route53resolver update-firewall-config' [
  --resource-id: string
  --firewall-fail-open: string@[ENABLED DISABLED USE_LOCAL_RESOURCE_SETTING]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver UpdateFirewallConfig $resource_id $firewall_fail_open -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --firewall-domain-list-id --operation --domains
@search-terms UpdateFirewallDomains
export def 'route53resolver update-firewall-domains' [
  --firewall-domain-list-id: string
  --operation: string@[ADD REMOVE REPLACE]
  --domains: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver UpdateFirewallDomains $firewall_domain_list_id $operation $domains -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --firewall-rule-group-id
@search-terms UpdateFirewallRule
export def 'route53resolver update-firewall-rule' [
  --firewall-rule-group-id: string
  --firewall-domain-list-id: string
  --firewall-threat-protection-id: string
  --priority: int
  --action: string@[ALLOW BLOCK ALERT]
  --block-response: string@[NODATA NXDOMAIN OVERRIDE]
  --block-override-domain: string
  --block-override-dns-type: string
  --block-override-ttl: int
  --name: string
  --firewall-domain-redirection-action: string@[INSPECT_REDIRECTION_DOMAIN TRUST_REDIRECTION_DOMAIN]
  --qtype: string
  --dns-threat-protection: string@[DGA DNS_TUNNELING DICTIONARY_DGA]
  --confidence-threshold: string@[LOW MEDIUM HIGH]
  --firewall-rule-type: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver UpdateFirewallRule $firewall_rule_group_id $firewall_domain_list_id $firewall_threat_protection_id $priority $action $block_response $block_override_domain $block_override_dns_type $block_override_ttl $name $firewall_domain_redirection_action $qtype $dns_threat_protection $confidence_threshold $firewall_rule_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --firewall-rule-group-association-id
@search-terms UpdateFirewallRuleGroupAssociation
export def 'route53resolver update-firewall-rule-group-association' [
  --firewall-rule-group-association-id: string
  --priority: int
  --mutation-protection: string@[ENABLED DISABLED]
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver UpdateFirewallRuleGroupAssociation $firewall_rule_group_association_id $priority $mutation_protection $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms UpdateOutpostResolver
export def 'route53resolver update-outpost-resolver' [
  --id: string
  --name: string
  --instance-count: int
  --preferred-instance-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver UpdateOutpostResolver $id $name $instance_count $preferred_instance_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-id --autodefined-reverse-flag
@search-terms UpdateResolverConfig
export def 'route53resolver update-resolver-config' [
  --resource-id: string
  --autodefined-reverse-flag: string@[ENABLE DISABLE USE_LOCAL_RESOURCE_SETTING]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver UpdateResolverConfig $resource_id $autodefined_reverse_flag -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-id --validation
@search-terms UpdateResolverDnssecConfig
export def 'route53resolver update-resolver-dnssec-config' [
  --resource-id: string
  --validation: string@[ENABLE DISABLE USE_LOCAL_RESOURCE_SETTING]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver UpdateResolverDnssecConfig $resource_id $validation -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resolver-endpoint-id
@search-terms UpdateResolverEndpoint
export def 'route53resolver update-resolver-endpoint' [
  --resolver-endpoint-id: string
  --name: string
  --resolver-endpoint-type: string@[IPV6 IPV4 DUALSTACK]
  --update-ip-addresses: list
  --protocols: list<string>
  --rni-enhanced-metrics-enabled: oneof<bool>
  --target-name-server-metrics-enabled: oneof<bool>
  --dns64-enabled: oneof<bool>
  --ipv6-internet-access-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver UpdateResolverEndpoint $resolver_endpoint_id $name $resolver_endpoint_type $update_ip_addresses $protocols $rni_enhanced_metrics_enabled $target_name_server_metrics_enabled $dns64_enabled $ipv6_internet_access_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resolver-rule-id --config
@search-terms UpdateResolverRule
export def 'route53resolver update-resolver-rule' [
  --resolver-rule-id: string
  --config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53resolver UpdateResolverRule $resolver_rule_id $config -- $region $profile $with_input $fail_fast $yes' }
