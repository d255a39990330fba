# Written by `cargo xtask generate --service route53resolver` from the service's model and overlay: change those instead.
# Route53Resolver, API version 2018-04-01: 72 operations.

use rt.nu [call send]

# POST /; needs --firewall-rule-group-id --vpc-id --priority --name
@category "aws route53resolver"
@search-terms AssociateFirewallRuleGroup
export def 'route53resolver associate-firewall-rule-group' [
  --creator-request-id: string
  --firewall-rule-group-id: string
  --vpc-id: string
  --priority: int
  --name: string
  --mutation-protection: string@[ENABLED DISABLED]
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver AssociateFirewallRuleGroup $creator_request_id=CreatorRequestId $firewall_rule_group_id=FirewallRuleGroupId $vpc_id=VpcId $priority=Priority $name=Name $mutation_protection=MutationProtection $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --resolver-endpoint-id --ip-address
@category "aws route53resolver"
@search-terms AssociateResolverEndpointIpAddress
export def 'route53resolver associate-resolver-endpoint-ip-address' [
  --resolver-endpoint-id: string
  --ip-address: record
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver AssociateResolverEndpointIpAddress $resolver_endpoint_id=ResolverEndpointId $ip_address=IpAddress $region=--region $profile=--profile' }

# POST /; needs --resolver-query-log-config-id --resource-id
@category "aws route53resolver"
@search-terms AssociateResolverQueryLogConfig
export def 'route53resolver associate-resolver-query-log-config' [
  --resolver-query-log-config-id: string
  --resource-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver AssociateResolverQueryLogConfig $resolver_query_log_config_id=ResolverQueryLogConfigId $resource_id=ResourceId $region=--region $profile=--profile' }

# POST /; needs --resolver-rule-id --vpc-id
@category "aws route53resolver"
@search-terms AssociateResolverRule
export def 'route53resolver associate-resolver-rule' [
  --resolver-rule-id: string
  --name: string
  --vpc-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver AssociateResolverRule $resolver_rule_id=ResolverRuleId $name=Name $vpc_id=VPCId $region=--region $profile=--profile' }

# POST /; needs --create-firewall-rule-entries
@category "aws route53resolver"
@search-terms BatchCreateFirewallRule
export def 'route53resolver batch-create-firewall-rule' [
  --create-firewall-rule-entries: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver BatchCreateFirewallRule $create_firewall_rule_entries=CreateFirewallRuleEntries $region=--region $profile=--profile' }

# POST /; needs --delete-firewall-rule-entries
@category "aws route53resolver"
@search-terms BatchDeleteFirewallRule
export def 'route53resolver batch-delete-firewall-rule' [
  --delete-firewall-rule-entries: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver BatchDeleteFirewallRule $delete_firewall_rule_entries=DeleteFirewallRuleEntries $region=--region $profile=--profile' }

# POST /; needs --update-firewall-rule-entries
@category "aws route53resolver"
@search-terms BatchUpdateFirewallRule
export def 'route53resolver batch-update-firewall-rule' [
  --update-firewall-rule-entries: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver BatchUpdateFirewallRule $update_firewall_rule_entries=UpdateFirewallRuleEntries $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws route53resolver"
@search-terms CreateFirewallDomainList
export def 'route53resolver create-firewall-domain-list' [
  --creator-request-id: string
  --name: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver CreateFirewallDomainList $creator_request_id=CreatorRequestId $name=Name $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --firewall-rule-group-id --priority --action --name
@category "aws route53resolver"
@search-terms CreateFirewallRule
export def 'route53resolver create-firewall-rule' [
  --creator-request-id: string
  --firewall-rule-group-id: string
  --firewall-domain-list-id: string
  --priority: int
  --action: string@[ALLOW BLOCK ALERT]
  --block-response: string@[NODATA NXDOMAIN OVERRIDE]
  --block-override-domain: string
  --block-override-dns-type: string@[CNAME]
  --block-override-ttl: int
  --name: string
  --firewall-domain-redirection-action: string@[INSPECT_REDIRECTION_DOMAIN TRUST_REDIRECTION_DOMAIN]
  --qtype: string
  --dns-threat-protection: string@[DGA DNS_TUNNELING DICTIONARY_DGA]
  --confidence-threshold: string@[LOW MEDIUM HIGH]
  --firewall-rule-type: record
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver CreateFirewallRule $creator_request_id=CreatorRequestId $firewall_rule_group_id=FirewallRuleGroupId $firewall_domain_list_id=FirewallDomainListId $priority=Priority $action=Action $block_response=BlockResponse $block_override_domain=BlockOverrideDomain $block_override_dns_type=BlockOverrideDnsType $block_override_ttl=BlockOverrideTtl $name=Name $firewall_domain_redirection_action=FirewallDomainRedirectionAction $qtype=Qtype $dns_threat_protection=DnsThreatProtection $confidence_threshold=ConfidenceThreshold $firewall_rule_type=FirewallRuleType $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws route53resolver"
@search-terms CreateFirewallRuleGroup
export def 'route53resolver create-firewall-rule-group' [
  --creator-request-id: string
  --name: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver CreateFirewallRuleGroup $creator_request_id=CreatorRequestId $name=Name $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --creator-request-id --name --preferred-instance-type --outpost-arn
@category "aws route53resolver"
@search-terms CreateOutpostResolver
export def 'route53resolver create-outpost-resolver' [
  --creator-request-id: string
  --name: string
  --instance-count: int
  --preferred-instance-type: string
  --outpost-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver CreateOutpostResolver $creator_request_id=CreatorRequestId $name=Name $instance_count=InstanceCount $preferred_instance_type=PreferredInstanceType $outpost_arn=OutpostArn $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --creator-request-id --security-group-ids --direction --ip-addresses
@category "aws route53resolver"
@search-terms CreateResolverEndpoint
export def 'route53resolver create-resolver-endpoint' [
  --creator-request-id: string
  --name: string
  --security-group-ids: oneof<list<string>, string>
  --direction: string@[INBOUND OUTBOUND INBOUND_DELEGATION]
  --ip-addresses: oneof<list<any>, record>
  --outpost-arn: string
  --preferred-instance-type: string
  --tags: oneof<list<any>, record>
  --resolver-endpoint-type: string@[IPV6 IPV4 DUALSTACK]
  --protocols: oneof<list<string>, string>
  --rni-enhanced-metrics-enabled: oneof<bool>
  --target-name-server-metrics-enabled: oneof<bool>
  --dns64-enabled: oneof<bool>
  --ipv6-internet-access-enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver CreateResolverEndpoint $creator_request_id=CreatorRequestId $name=Name $security_group_ids=SecurityGroupIds $direction=Direction $ip_addresses=IpAddresses $outpost_arn=OutpostArn $preferred_instance_type=PreferredInstanceType $tags=Tags $resolver_endpoint_type=ResolverEndpointType $protocols=Protocols $rni_enhanced_metrics_enabled=RniEnhancedMetricsEnabled $target_name_server_metrics_enabled=TargetNameServerMetricsEnabled $dns64_enabled=Dns64Enabled $ipv6_internet_access_enabled=Ipv6InternetAccessEnabled $region=--region $profile=--profile' }

# POST /; needs --name --destination-arn
@category "aws route53resolver"
@search-terms CreateResolverQueryLogConfig
export def 'route53resolver create-resolver-query-log-config' [
  --name: string
  --destination-arn: string
  --creator-request-id: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver CreateResolverQueryLogConfig $name=Name $destination_arn=DestinationArn $creator_request_id=CreatorRequestId $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --creator-request-id --rule-type
@category "aws route53resolver"
@search-terms CreateResolverRule
export def 'route53resolver create-resolver-rule' [
  --creator-request-id: string
  --name: string
  --rule-type: string@[FORWARD SYSTEM RECURSIVE DELEGATE]
  --domain-name: string
  --target-ips: oneof<list<any>, record>
  --resolver-endpoint-id: string
  --tags: oneof<list<any>, record>
  --delegation-record: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver CreateResolverRule $creator_request_id=CreatorRequestId $name=Name $rule_type=RuleType $domain_name=DomainName $target_ips=TargetIps $resolver_endpoint_id=ResolverEndpointId $tags=Tags $delegation_record=DelegationRecord $region=--region $profile=--profile' }

# POST /; needs --firewall-domain-list-id
@category "aws route53resolver"
@search-terms DeleteFirewallDomainList
export def 'route53resolver delete-firewall-domain-list' [
  --firewall-domain-list-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver DeleteFirewallDomainList $firewall_domain_list_id=FirewallDomainListId $region=--region $profile=--profile' }

# POST /; needs --firewall-rule-group-id
@category "aws route53resolver"
@search-terms DeleteFirewallRule
export def 'route53resolver delete-firewall-rule' [
  --firewall-rule-group-id: string
  --firewall-domain-list-id: string
  --firewall-threat-protection-id: string
  --qtype: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver DeleteFirewallRule $firewall_rule_group_id=FirewallRuleGroupId $firewall_domain_list_id=FirewallDomainListId $firewall_threat_protection_id=FirewallThreatProtectionId $qtype=Qtype $region=--region $profile=--profile' }

# POST /; needs --firewall-rule-group-id
@category "aws route53resolver"
@search-terms DeleteFirewallRuleGroup
export def 'route53resolver delete-firewall-rule-group' [
  --firewall-rule-group-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver DeleteFirewallRuleGroup $firewall_rule_group_id=FirewallRuleGroupId $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws route53resolver"
@search-terms DeleteOutpostResolver
export def 'route53resolver delete-outpost-resolver' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver DeleteOutpostResolver $id=Id $region=--region $profile=--profile' }

# POST /; needs --resolver-endpoint-id
@category "aws route53resolver"
@search-terms DeleteResolverEndpoint
export def 'route53resolver delete-resolver-endpoint' [
  --resolver-endpoint-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver DeleteResolverEndpoint $resolver_endpoint_id=ResolverEndpointId $region=--region $profile=--profile' }

# POST /; needs --resolver-query-log-config-id
@category "aws route53resolver"
@search-terms DeleteResolverQueryLogConfig
export def 'route53resolver delete-resolver-query-log-config' [
  --resolver-query-log-config-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver DeleteResolverQueryLogConfig $resolver_query_log_config_id=ResolverQueryLogConfigId $region=--region $profile=--profile' }

# POST /; needs --resolver-rule-id
@category "aws route53resolver"
@search-terms DeleteResolverRule
export def 'route53resolver delete-resolver-rule' [
  --resolver-rule-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver DeleteResolverRule $resolver_rule_id=ResolverRuleId $region=--region $profile=--profile' }

# POST /; needs --firewall-rule-group-association-id
@category "aws route53resolver"
@search-terms DisassociateFirewallRuleGroup
export def 'route53resolver disassociate-firewall-rule-group' [
  --firewall-rule-group-association-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver DisassociateFirewallRuleGroup $firewall_rule_group_association_id=FirewallRuleGroupAssociationId $region=--region $profile=--profile' }

# POST /; needs --resolver-endpoint-id --ip-address
@category "aws route53resolver"
@search-terms DisassociateResolverEndpointIpAddress
export def 'route53resolver disassociate-resolver-endpoint-ip-address' [
  --resolver-endpoint-id: string
  --ip-address: record
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver DisassociateResolverEndpointIpAddress $resolver_endpoint_id=ResolverEndpointId $ip_address=IpAddress $region=--region $profile=--profile' }

# POST /; needs --resolver-query-log-config-id --resource-id
@category "aws route53resolver"
@search-terms DisassociateResolverQueryLogConfig
export def 'route53resolver disassociate-resolver-query-log-config' [
  --resolver-query-log-config-id: string
  --resource-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver DisassociateResolverQueryLogConfig $resolver_query_log_config_id=ResolverQueryLogConfigId $resource_id=ResourceId $region=--region $profile=--profile' }

# POST /; needs --vpc-id --resolver-rule-id
@category "aws route53resolver"
@search-terms DisassociateResolverRule
export def 'route53resolver disassociate-resolver-rule' [
  --vpc-id: string
  --resolver-rule-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver DisassociateResolverRule $vpc_id=VPCId $resolver_rule_id=ResolverRuleId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resource-id
@category "aws route53resolver"
@search-terms GetFirewallConfig
export def 'route53resolver get-firewall-config' [
  --resource-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver GetFirewallConfig $resource_id=ResourceId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --firewall-domain-list-id
@category "aws route53resolver"
@search-terms GetFirewallDomainList
export def 'route53resolver get-firewall-domain-list' [
  --firewall-domain-list-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver GetFirewallDomainList $firewall_domain_list_id=FirewallDomainListId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --firewall-rule-group-id
@category "aws route53resolver"
@search-terms GetFirewallRuleGroup
export def 'route53resolver get-firewall-rule-group' [
  --firewall-rule-group-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver GetFirewallRuleGroup $firewall_rule_group_id=FirewallRuleGroupId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --firewall-rule-group-association-id
@category "aws route53resolver"
@search-terms GetFirewallRuleGroupAssociation
export def 'route53resolver get-firewall-rule-group-association' [
  --firewall-rule-group-association-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver GetFirewallRuleGroupAssociation $firewall_rule_group_association_id=FirewallRuleGroupAssociationId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --arn
@category "aws route53resolver"
@search-terms GetFirewallRuleGroupPolicy
export def 'route53resolver get-firewall-rule-group-policy' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver GetFirewallRuleGroupPolicy $arn=Arn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --id
@category "aws route53resolver"
@search-terms GetOutpostResolver
export def 'route53resolver get-outpost-resolver' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver GetOutpostResolver $id=Id $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resource-id
@category "aws route53resolver"
@search-terms GetResolverConfig
export def 'route53resolver get-resolver-config' [
  --resource-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver GetResolverConfig $resource_id=ResourceId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resource-id
@category "aws route53resolver"
@search-terms GetResolverDnssecConfig
export def 'route53resolver get-resolver-dnssec-config' [
  --resource-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver GetResolverDnssecConfig $resource_id=ResourceId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resolver-endpoint-id
@category "aws route53resolver"
@search-terms GetResolverEndpoint
export def 'route53resolver get-resolver-endpoint' [
  --resolver-endpoint-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver GetResolverEndpoint $resolver_endpoint_id=ResolverEndpointId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resolver-query-log-config-id
@category "aws route53resolver"
@search-terms GetResolverQueryLogConfig
export def 'route53resolver get-resolver-query-log-config' [
  --resolver-query-log-config-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver GetResolverQueryLogConfig $resolver_query_log_config_id=ResolverQueryLogConfigId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resolver-query-log-config-association-id
@category "aws route53resolver"
@search-terms GetResolverQueryLogConfigAssociation
export def 'route53resolver get-resolver-query-log-config-association' [
  --resolver-query-log-config-association-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver GetResolverQueryLogConfigAssociation $resolver_query_log_config_association_id=ResolverQueryLogConfigAssociationId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --arn
@category "aws route53resolver"
@search-terms GetResolverQueryLogConfigPolicy
export def 'route53resolver get-resolver-query-log-config-policy' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver GetResolverQueryLogConfigPolicy $arn=Arn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resolver-rule-id
@category "aws route53resolver"
@search-terms GetResolverRule
export def 'route53resolver get-resolver-rule' [
  --resolver-rule-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver GetResolverRule $resolver_rule_id=ResolverRuleId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resolver-rule-association-id
@category "aws route53resolver"
@search-terms GetResolverRuleAssociation
export def 'route53resolver get-resolver-rule-association' [
  --resolver-rule-association-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver GetResolverRuleAssociation $resolver_rule_association_id=ResolverRuleAssociationId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --arn
@category "aws route53resolver"
@search-terms GetResolverRulePolicy
export def 'route53resolver get-resolver-rule-policy' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver GetResolverRulePolicy $arn=Arn $region=--region $profile=--profile' }

# POST /; needs --firewall-domain-list-id --operation --domain-file-url
@category "aws route53resolver"
@search-terms ImportFirewallDomains
export def 'route53resolver import-firewall-domains' [
  --firewall-domain-list-id: string
  --operation: string@[REPLACE]
  --domain-file-url: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver ImportFirewallDomains $firewall_domain_list_id=FirewallDomainListId $operation=Operation $domain_file_url=DomainFileUrl $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws route53resolver"
@search-terms ListFirewallConfigs
@example "First rows only" "route53resolver list-firewall-configs --stream | first 3"
export def 'route53resolver list-firewall-configs' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53resolver ListFirewallConfigs $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws route53resolver"
@search-terms ListFirewallDomainLists
@example "First rows only" "route53resolver list-firewall-domain-lists --stream | first 3"
export def 'route53resolver list-firewall-domain-lists' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53resolver ListFirewallDomainLists $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --firewall-domain-list-id
@category "aws route53resolver"
@search-terms ListFirewallDomains
export def 'route53resolver list-firewall-domains' [
  --firewall-domain-list-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'route53resolver ListFirewallDomains $firewall_domain_list_id=FirewallDomainListId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws route53resolver"
@search-terms ListFirewallRuleGroupAssociations
@example "First rows only" "route53resolver list-firewall-rule-group-associations --stream | first 3"
export def 'route53resolver list-firewall-rule-group-associations' [
  --firewall-rule-group-id: string
  --vpc-id: string
  --priority: int
  --status: string@[COMPLETE DELETING UPDATING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53resolver ListFirewallRuleGroupAssociations $firewall_rule_group_id=FirewallRuleGroupId $vpc_id=VpcId $priority=Priority $status=Status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws route53resolver"
@search-terms ListFirewallRuleGroups
@example "First rows only" "route53resolver list-firewall-rule-groups --stream | first 3"
export def 'route53resolver list-firewall-rule-groups' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53resolver ListFirewallRuleGroups $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws route53resolver"
@search-terms ListFirewallRuleTypes
@example "First rows only" "route53resolver list-firewall-rule-types --stream | first 3"
export def 'route53resolver list-firewall-rule-types' [
  --rule-type: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53resolver ListFirewallRuleTypes $rule_type=RuleType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --firewall-rule-group-id
@category "aws route53resolver"
@search-terms ListFirewallRules
export def 'route53resolver list-firewall-rules' [
  --firewall-rule-group-id: string
  --priority: int
  --action: string@[ALLOW BLOCK ALERT]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53resolver ListFirewallRules $firewall_rule_group_id=FirewallRuleGroupId $priority=Priority $action=Action $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws route53resolver"
@search-terms ListOutpostResolvers
@example "First rows only" "route53resolver list-outpost-resolvers --stream | first 3"
export def 'route53resolver list-outpost-resolvers' [
  --outpost-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53resolver ListOutpostResolvers $outpost_arn=OutpostArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws route53resolver"
@search-terms ListResolverConfigs
@example "First rows only" "route53resolver list-resolver-configs --stream | first 3"
export def 'route53resolver list-resolver-configs' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53resolver ListResolverConfigs $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws route53resolver"
@search-terms ListResolverDnssecConfigs
@example "First rows only" "route53resolver list-resolver-dnssec-configs --stream | first 3"
export def 'route53resolver list-resolver-dnssec-configs' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53resolver ListResolverDnssecConfigs $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --resolver-endpoint-id
@category "aws route53resolver"
@search-terms ListResolverEndpointIpAddresses
export def 'route53resolver list-resolver-endpoint-ip-addresses' [
  --resolver-endpoint-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53resolver ListResolverEndpointIpAddresses $resolver_endpoint_id=ResolverEndpointId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws route53resolver"
@search-terms ListResolverEndpoints
@example "First rows only" "route53resolver list-resolver-endpoints --stream | first 3"
export def 'route53resolver list-resolver-endpoints' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53resolver ListResolverEndpoints $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws route53resolver"
@search-terms ListResolverQueryLogConfigAssociations
@example "First rows only" "route53resolver list-resolver-query-log-config-associations --stream | first 3"
export def 'route53resolver list-resolver-query-log-config-associations' [
  --filters: oneof<list<any>, record>
  --sort-by: string
  --sort-order: string@[ASCENDING DESCENDING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53resolver ListResolverQueryLogConfigAssociations $filters=Filters $sort_by=SortBy $sort_order=SortOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws route53resolver"
@search-terms ListResolverQueryLogConfigs
@example "First rows only" "route53resolver list-resolver-query-log-configs --stream | first 3"
export def 'route53resolver list-resolver-query-log-configs' [
  --filters: oneof<list<any>, record>
  --sort-by: string
  --sort-order: string@[ASCENDING DESCENDING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53resolver ListResolverQueryLogConfigs $filters=Filters $sort_by=SortBy $sort_order=SortOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws route53resolver"
@search-terms ListResolverRuleAssociations
@example "First rows only" "route53resolver list-resolver-rule-associations --stream | first 3"
export def 'route53resolver list-resolver-rule-associations' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53resolver ListResolverRuleAssociations $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws route53resolver"
@search-terms ListResolverRules
@example "First rows only" "route53resolver list-resolver-rules --stream | first 3"
export def 'route53resolver list-resolver-rules' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53resolver ListResolverRules $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --resource-arn
@category "aws route53resolver"
@search-terms ListTagsForResource
export def 'route53resolver list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53resolver ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --arn --firewall-rule-group-policy
@category "aws route53resolver"
@search-terms PutFirewallRuleGroupPolicy
export def 'route53resolver put-firewall-rule-group-policy' [
  --arn: string
  --firewall-rule-group-policy: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver PutFirewallRuleGroupPolicy $arn=Arn $firewall_rule_group_policy=FirewallRuleGroupPolicy $region=--region $profile=--profile' }

# POST /; needs --arn --resolver-query-log-config-policy
@category "aws route53resolver"
@search-terms PutResolverQueryLogConfigPolicy
export def 'route53resolver put-resolver-query-log-config-policy' [
  --arn: string
  --resolver-query-log-config-policy: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver PutResolverQueryLogConfigPolicy $arn=Arn $resolver_query_log_config_policy=ResolverQueryLogConfigPolicy $region=--region $profile=--profile' }

# POST /; needs --arn --resolver-rule-policy
@category "aws route53resolver"
@search-terms PutResolverRulePolicy
export def 'route53resolver put-resolver-rule-policy' [
  --arn: string
  --resolver-rule-policy: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver PutResolverRulePolicy $arn=Arn $resolver_rule_policy=ResolverRulePolicy $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws route53resolver"
@search-terms TagResource
export def 'route53resolver tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'route53resolver TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws route53resolver"
@search-terms UntagResource
export def 'route53resolver untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'route53resolver UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --resource-id --firewall-fail-open
@category "aws route53resolver"
@search-terms UpdateFirewallConfig
export def 'route53resolver update-firewall-config' [
  --resource-id: string
  --firewall-fail-open: string@[ENABLED DISABLED USE_LOCAL_RESOURCE_SETTING]
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver UpdateFirewallConfig $resource_id=ResourceId $firewall_fail_open=FirewallFailOpen $region=--region $profile=--profile' }

# POST /; needs --firewall-domain-list-id --operation --domains
@category "aws route53resolver"
@search-terms UpdateFirewallDomains
export def 'route53resolver update-firewall-domains' [
  --firewall-domain-list-id: string
  --operation: string@[ADD REMOVE REPLACE]
  --domains: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver UpdateFirewallDomains $firewall_domain_list_id=FirewallDomainListId $operation=Operation $domains=Domains $region=--region $profile=--profile' }

# POST /; needs --firewall-rule-group-id
@category "aws route53resolver"
@search-terms UpdateFirewallRule
export def 'route53resolver update-firewall-rule' [
  --firewall-rule-group-id: string
  --firewall-domain-list-id: string
  --firewall-threat-protection-id: string
  --priority: int
  --action: string@[ALLOW BLOCK ALERT]
  --block-response: string@[NODATA NXDOMAIN OVERRIDE]
  --block-override-domain: string
  --block-override-dns-type: string@[CNAME]
  --block-override-ttl: int
  --name: string
  --firewall-domain-redirection-action: string@[INSPECT_REDIRECTION_DOMAIN TRUST_REDIRECTION_DOMAIN]
  --qtype: string
  --dns-threat-protection: string@[DGA DNS_TUNNELING DICTIONARY_DGA]
  --confidence-threshold: string@[LOW MEDIUM HIGH]
  --firewall-rule-type: record
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver UpdateFirewallRule $firewall_rule_group_id=FirewallRuleGroupId $firewall_domain_list_id=FirewallDomainListId $firewall_threat_protection_id=FirewallThreatProtectionId $priority=Priority $action=Action $block_response=BlockResponse $block_override_domain=BlockOverrideDomain $block_override_dns_type=BlockOverrideDnsType $block_override_ttl=BlockOverrideTtl $name=Name $firewall_domain_redirection_action=FirewallDomainRedirectionAction $qtype=Qtype $dns_threat_protection=DnsThreatProtection $confidence_threshold=ConfidenceThreshold $firewall_rule_type=FirewallRuleType $region=--region $profile=--profile' }

# POST /; needs --firewall-rule-group-association-id
@category "aws route53resolver"
@search-terms UpdateFirewallRuleGroupAssociation
export def 'route53resolver update-firewall-rule-group-association' [
  --firewall-rule-group-association-id: string
  --priority: int
  --mutation-protection: string@[ENABLED DISABLED]
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver UpdateFirewallRuleGroupAssociation $firewall_rule_group_association_id=FirewallRuleGroupAssociationId $priority=Priority $mutation_protection=MutationProtection $name=Name $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws route53resolver"
@search-terms UpdateOutpostResolver
export def 'route53resolver update-outpost-resolver' [
  --id: string
  --name: string
  --instance-count: int
  --preferred-instance-type: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver UpdateOutpostResolver $id=Id $name=Name $instance_count=InstanceCount $preferred_instance_type=PreferredInstanceType $region=--region $profile=--profile' }

# POST /; needs --resource-id --autodefined-reverse-flag
@category "aws route53resolver"
@search-terms UpdateResolverConfig
export def 'route53resolver update-resolver-config' [
  --resource-id: string
  --autodefined-reverse-flag: string@[ENABLE DISABLE USE_LOCAL_RESOURCE_SETTING]
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver UpdateResolverConfig $resource_id=ResourceId $autodefined_reverse_flag=AutodefinedReverseFlag $region=--region $profile=--profile' }

# POST /; needs --resource-id --validation
@category "aws route53resolver"
@search-terms UpdateResolverDnssecConfig
export def 'route53resolver update-resolver-dnssec-config' [
  --resource-id: string
  --validation: string@[ENABLE DISABLE USE_LOCAL_RESOURCE_SETTING]
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver UpdateResolverDnssecConfig $resource_id=ResourceId $validation=Validation $region=--region $profile=--profile' }

# POST /; needs --resolver-endpoint-id
@category "aws route53resolver"
@search-terms UpdateResolverEndpoint
export def 'route53resolver update-resolver-endpoint' [
  --resolver-endpoint-id: string
  --name: string
  --resolver-endpoint-type: string@[IPV6 IPV4 DUALSTACK]
  --update-ip-addresses: oneof<list<any>, record>
  --protocols: oneof<list<string>, string>
  --rni-enhanced-metrics-enabled: oneof<bool>
  --target-name-server-metrics-enabled: oneof<bool>
  --dns64-enabled: oneof<bool>
  --ipv6-internet-access-enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver UpdateResolverEndpoint $resolver_endpoint_id=ResolverEndpointId $name=Name $resolver_endpoint_type=ResolverEndpointType $update_ip_addresses=UpdateIpAddresses $protocols=Protocols $rni_enhanced_metrics_enabled=RniEnhancedMetricsEnabled $target_name_server_metrics_enabled=TargetNameServerMetricsEnabled $dns64_enabled=Dns64Enabled $ipv6_internet_access_enabled=Ipv6InternetAccessEnabled $region=--region $profile=--profile' }

# POST /; needs --resolver-rule-id --config
@category "aws route53resolver"
@search-terms UpdateResolverRule
export def 'route53resolver update-resolver-rule' [
  --resolver-rule-id: string
  --config: record
  --region: string
  --profile: string
]: nothing -> record { call 'route53resolver UpdateResolverRule $resolver_rule_id=ResolverRuleId $config=Config $region=--region $profile=--profile' }
