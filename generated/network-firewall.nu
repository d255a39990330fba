# Written by `cargo xtask generate --service network-firewall` from the service's model and overlay: change those instead.
# Network Firewall, API version 2020-11-12: 72 operations.

use rt.nu [call send]

# POST /; needs --transit-gateway-attachment-id
@category "aws network-firewall"
@search-terms AcceptNetworkFirewallTransitGatewayAttachment
export def 'network-firewall accept-network-firewall-transit-gateway-attachment' [
  --transit-gateway-attachment-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall AcceptNetworkFirewallTransitGatewayAttachment $transit_gateway_attachment_id=TransitGatewayAttachmentId $region=--region $profile=--profile' }

# POST /; needs --availability-zone-mappings
@category "aws network-firewall"
@search-terms AssociateAvailabilityZones
export def 'network-firewall associate-availability-zones' [
  --update-token: string
  --firewall-arn: string
  --firewall-name: string
  --availability-zone-mappings: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall AssociateAvailabilityZones $update_token=UpdateToken $firewall_arn=FirewallArn $firewall_name=FirewallName $availability_zone_mappings=AvailabilityZoneMappings $region=--region $profile=--profile' }

# POST /; needs --firewall-policy-arn
@category "aws network-firewall"
@search-terms AssociateFirewallPolicy
export def 'network-firewall associate-firewall-policy' [
  --update-token: string
  --firewall-arn: string
  --firewall-name: string
  --firewall-policy-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall AssociateFirewallPolicy $update_token=UpdateToken $firewall_arn=FirewallArn $firewall_name=FirewallName $firewall_policy_arn=FirewallPolicyArn $region=--region $profile=--profile' }

# POST /; needs --subnet-mappings
@category "aws network-firewall"
@search-terms AssociateSubnets
export def 'network-firewall associate-subnets' [
  --update-token: string
  --firewall-arn: string
  --firewall-name: string
  --subnet-mappings: oneof<list<any>, record>
  --nat-gateway-create-mappings: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall AssociateSubnets $update_token=UpdateToken $firewall_arn=FirewallArn $firewall_name=FirewallName $subnet_mappings=SubnetMappings $nat_gateway_create_mappings=NatGatewayCreateMappings $region=--region $profile=--profile' }

# POST /; needs --container-association-name --type --container-monitoring-configurations
@category "aws network-firewall"
@search-terms CreateContainerAssociation
export def 'network-firewall create-container-association' [
  --container-association-name: string
  --description: string
  --type: string@[ECS EKS]
  --container-monitoring-configurations: oneof<list<any>, record>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall CreateContainerAssociation $container_association_name=ContainerAssociationName $description=Description $type=Type $container_monitoring_configurations=ContainerMonitoringConfigurations $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --firewall-name --firewall-policy-arn
@category "aws network-firewall"
@search-terms CreateFirewall
export def 'network-firewall create-firewall' [
  --firewall-name: string
  --firewall-policy-arn: string
  --vpc-id: string
  --subnet-mappings: oneof<list<any>, record>
  --delete-protection: oneof<bool>
  --subnet-change-protection: oneof<bool>
  --firewall-policy-change-protection: oneof<bool>
  --description: string
  --tags: oneof<list<any>, record>
  --encryption-configuration: record
  --enabled-analysis-types: oneof<list<string>, string>
  --transit-gateway-id: string
  --availability-zone-mappings: oneof<list<any>, record>
  --availability-zone-change-protection: oneof<bool>
  --nat-gateway-create-mappings: oneof<list<any>, record>
  --proxy-settings: record
  --vpc-endpoint: record
  --transparent-filtering-nat-scope: string@[NAT_ALL NAT_NONE]
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall CreateFirewall $firewall_name=FirewallName $firewall_policy_arn=FirewallPolicyArn $vpc_id=VpcId $subnet_mappings=SubnetMappings $delete_protection=DeleteProtection $subnet_change_protection=SubnetChangeProtection $firewall_policy_change_protection=FirewallPolicyChangeProtection $description=Description $tags=Tags $encryption_configuration=EncryptionConfiguration $enabled_analysis_types=EnabledAnalysisTypes $transit_gateway_id=TransitGatewayId $availability_zone_mappings=AvailabilityZoneMappings $availability_zone_change_protection=AvailabilityZoneChangeProtection $nat_gateway_create_mappings=NatGatewayCreateMappings $proxy_settings=ProxySettings $vpc_endpoint=VpcEndpoint $transparent_filtering_nat_scope=TransparentFilteringNatScope $region=--region $profile=--profile' }

# POST /; needs --firewall-policy-name --firewall-policy
@category "aws network-firewall"
@search-terms CreateFirewallPolicy
export def 'network-firewall create-firewall-policy' [
  --firewall-policy-name: string
  --firewall-policy: record
  --description: string
  --tags: oneof<list<any>, record>
  --dry-run
  --encryption-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall CreateFirewallPolicy $firewall_policy_name=FirewallPolicyName $firewall_policy=FirewallPolicy $description=Description $tags=Tags $dry_run=DryRun? $encryption_configuration=EncryptionConfiguration $region=--region $profile=--profile' }

# POST /; needs --firewall-policy-v2-name --firewall-policy-v2
@category "aws network-firewall"
@search-terms CreateFirewallPolicyV2
export def 'network-firewall create-firewall-policy-v2' [
  --firewall-policy-v2-name: string
  --firewall-policy-v2: record
  --description: string
  --tags: oneof<list<any>, record>
  --dry-run
  --encryption-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall CreateFirewallPolicyV2 $firewall_policy_v2_name=FirewallPolicyV2Name $firewall_policy_v2=FirewallPolicyV2 $description=Description $tags=Tags $dry_run=DryRun? $encryption_configuration=EncryptionConfiguration $region=--region $profile=--profile' }

# POST /; needs --rule-group-name --type --capacity
@category "aws network-firewall"
@search-terms CreateRuleGroup
export def 'network-firewall create-rule-group' [
  --rule-group-name: string
  --rule-group: record
  --firewall-rule-group: record
  --ips-rule-group: record
  --rules: string
  --type: string@[STATELESS STATEFUL STATEFUL_DOMAIN FIREWALL IPS]
  --description: string
  --capacity: int
  --tags: oneof<list<any>, record>
  --dry-run
  --encryption-configuration: record
  --source-metadata: record
  --analyze-rule-group: oneof<bool>
  --summary-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall CreateRuleGroup $rule_group_name=RuleGroupName $rule_group=RuleGroup $firewall_rule_group=FirewallRuleGroup $ips_rule_group=IpsRuleGroup $rules=Rules $type=Type $description=Description $capacity=Capacity $tags=Tags $dry_run=DryRun? $encryption_configuration=EncryptionConfiguration $source_metadata=SourceMetadata $analyze_rule_group=AnalyzeRuleGroup $summary_configuration=SummaryConfiguration $region=--region $profile=--profile' }

# POST /; needs --tls-inspection-configuration-name --tls-inspection-configuration
@category "aws network-firewall"
@search-terms CreateTLSInspectionConfiguration
export def 'network-firewall create-tls-inspection-configuration' [
  --tls-inspection-configuration-name: string
  --tls-inspection-configuration: record
  --description: string
  --tags: oneof<list<any>, record>
  --encryption-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall CreateTLSInspectionConfiguration $tls_inspection_configuration_name=TLSInspectionConfigurationName $tls_inspection_configuration=TLSInspectionConfiguration $description=Description $tags=Tags $encryption_configuration=EncryptionConfiguration $region=--region $profile=--profile' }

# POST /; needs --firewall-arn --vpc-id --subnet-mapping
@category "aws network-firewall"
@search-terms CreateVpcEndpointAssociation
export def 'network-firewall create-vpc-endpoint-association' [
  --firewall-arn: string
  --vpc-id: string
  --subnet-mapping: record
  --description: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall CreateVpcEndpointAssociation $firewall_arn=FirewallArn $vpc_id=VpcId $subnet_mapping=SubnetMapping $description=Description $tags=Tags $region=--region $profile=--profile' }

# POST /
@category "aws network-firewall"
@search-terms DeleteContainerAssociation
export def 'network-firewall delete-container-association' [
  --container-association-name: string
  --container-association-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall DeleteContainerAssociation $container_association_name=ContainerAssociationName $container_association_arn=ContainerAssociationArn $region=--region $profile=--profile' }

# POST /
@category "aws network-firewall"
@search-terms DeleteFirewall
export def 'network-firewall delete-firewall' [
  --firewall-name: string
  --firewall-arn: string
  --delete-associated-nat-gateways: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall DeleteFirewall $firewall_name=FirewallName $firewall_arn=FirewallArn $delete_associated_nat_gateways=DeleteAssociatedNatGateways $region=--region $profile=--profile' }

# POST /
@category "aws network-firewall"
@search-terms DeleteFirewallPolicy
export def 'network-firewall delete-firewall-policy' [
  --firewall-policy-name: string
  --firewall-policy-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall DeleteFirewallPolicy $firewall_policy_name=FirewallPolicyName $firewall_policy_arn=FirewallPolicyArn $region=--region $profile=--profile' }

# POST /
@category "aws network-firewall"
@search-terms DeleteFirewallPolicyV2
export def 'network-firewall delete-firewall-policy-v2' [
  --firewall-policy-v2-arn: string
  --firewall-policy-v2-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall DeleteFirewallPolicyV2 $firewall_policy_v2_arn=FirewallPolicyV2Arn $firewall_policy_v2_name=FirewallPolicyV2Name $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-attachment-id
@category "aws network-firewall"
@search-terms DeleteNetworkFirewallTransitGatewayAttachment
export def 'network-firewall delete-network-firewall-transit-gateway-attachment' [
  --transit-gateway-attachment-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall DeleteNetworkFirewallTransitGatewayAttachment $transit_gateway_attachment_id=TransitGatewayAttachmentId $region=--region $profile=--profile' }

# POST /; needs --nat-gateway-id
@category "aws network-firewall"
@search-terms DeleteProxy
export def 'network-firewall delete-proxy' [
  --nat-gateway-id: string
  --proxy-name: string
  --proxy-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall DeleteProxy $nat_gateway_id=NatGatewayId $proxy_name=ProxyName $proxy_arn=ProxyArn $region=--region $profile=--profile' }

# POST /; needs --resource-arn
@category "aws network-firewall"
@search-terms DeleteResourcePolicy
export def 'network-firewall delete-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'network-firewall DeleteResourcePolicy $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /
@category "aws network-firewall"
@search-terms DeleteRuleGroup
export def 'network-firewall delete-rule-group' [
  --rule-group-name: string
  --rule-group-arn: string
  --type: string@[STATELESS STATEFUL STATEFUL_DOMAIN FIREWALL IPS]
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall DeleteRuleGroup $rule_group_name=RuleGroupName $rule_group_arn=RuleGroupArn $type=Type $region=--region $profile=--profile' }

# POST /
@category "aws network-firewall"
@search-terms DeleteTLSInspectionConfiguration
export def 'network-firewall delete-tls-inspection-configuration' [
  --tls-inspection-configuration-arn: string
  --tls-inspection-configuration-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall DeleteTLSInspectionConfiguration $tls_inspection_configuration_arn=TLSInspectionConfigurationArn $tls_inspection_configuration_name=TLSInspectionConfigurationName $region=--region $profile=--profile' }

# POST /; needs --vpc-endpoint-association-arn
@category "aws network-firewall"
@search-terms DeleteVpcEndpointAssociation
export def 'network-firewall delete-vpc-endpoint-association' [
  --vpc-endpoint-association-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall DeleteVpcEndpointAssociation $vpc_endpoint_association_arn=VpcEndpointAssociationArn $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws network-firewall"
@search-terms DescribeContainerAssociation
export def 'network-firewall describe-container-association' [
  --container-association-name: string
  --container-association-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall DescribeContainerAssociation $container_association_name=ContainerAssociationName $container_association_arn=ContainerAssociationArn $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws network-firewall"
@search-terms DescribeFirewall
export def 'network-firewall describe-firewall' [
  --firewall-name: string
  --firewall-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall DescribeFirewall $firewall_name=FirewallName $firewall_arn=FirewallArn $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws network-firewall"
@search-terms DescribeFirewallMetadata
export def 'network-firewall describe-firewall-metadata' [
  --firewall-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall DescribeFirewallMetadata $firewall_arn=FirewallArn $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws network-firewall"
@search-terms DescribeFirewallPolicy
export def 'network-firewall describe-firewall-policy' [
  --firewall-policy-name: string
  --firewall-policy-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall DescribeFirewallPolicy $firewall_policy_name=FirewallPolicyName $firewall_policy_arn=FirewallPolicyArn $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws network-firewall"
@search-terms DescribeFirewallPolicyV2
export def 'network-firewall describe-firewall-policy-v2' [
  --firewall-policy-v2-arn: string
  --firewall-policy-v2-name: string
  --rule-output-format: string@[FIREWALL_RULES RULES_STRING]
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall DescribeFirewallPolicyV2 $firewall_policy_v2_arn=FirewallPolicyV2Arn $firewall_policy_v2_name=FirewallPolicyV2Name $rule_output_format=RuleOutputFormat $region=--region $profile=--profile' }

# POST /; cached 1min; needs --firewall-arn --flow-operation-id
@category "aws network-firewall"
@search-terms DescribeFlowOperation
export def 'network-firewall describe-flow-operation' [
  --firewall-arn: string
  --availability-zone: string
  --availability-zone-id: string
  --vpc-endpoint-association-arn: string
  --vpc-endpoint-id: string
  --flow-operation-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall DescribeFlowOperation $firewall_arn=FirewallArn $availability_zone=AvailabilityZone $availability_zone_id=AvailabilityZoneId $vpc_endpoint_association_arn=VpcEndpointAssociationArn $vpc_endpoint_id=VpcEndpointId $flow_operation_id=FlowOperationId $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws network-firewall"
@search-terms DescribeLoggingConfiguration
export def 'network-firewall describe-logging-configuration' [
  --firewall-arn: string
  --firewall-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall DescribeLoggingConfiguration $firewall_arn=FirewallArn $firewall_name=FirewallName $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws network-firewall"
@search-terms DescribeProxy
export def 'network-firewall describe-proxy' [
  --proxy-name: string
  --proxy-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall DescribeProxy $proxy_name=ProxyName $proxy_arn=ProxyArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resource-arn
@category "aws network-firewall"
@search-terms DescribeResourcePolicy
export def 'network-firewall describe-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall DescribeResourcePolicy $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws network-firewall"
@search-terms DescribeRuleGroup
export def 'network-firewall describe-rule-group' [
  --rule-group-name: string
  --rule-group-arn: string
  --type: string@[STATELESS STATEFUL STATEFUL_DOMAIN FIREWALL IPS]
  --analyze-rule-group: oneof<bool>
  --rule-output-format: string@[FIREWALL_RULES RULES_STRING]
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall DescribeRuleGroup $rule_group_name=RuleGroupName $rule_group_arn=RuleGroupArn $type=Type $analyze_rule_group=AnalyzeRuleGroup $rule_output_format=RuleOutputFormat $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws network-firewall"
@search-terms DescribeRuleGroupMetadata
export def 'network-firewall describe-rule-group-metadata' [
  --rule-group-name: string
  --rule-group-arn: string
  --type: string@[STATELESS STATEFUL STATEFUL_DOMAIN FIREWALL IPS]
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall DescribeRuleGroupMetadata $rule_group_name=RuleGroupName $rule_group_arn=RuleGroupArn $type=Type $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws network-firewall"
@search-terms DescribeRuleGroupSummary
export def 'network-firewall describe-rule-group-summary' [
  --rule-group-name: string
  --rule-group-arn: string
  --type: string@[STATELESS STATEFUL STATEFUL_DOMAIN FIREWALL IPS]
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall DescribeRuleGroupSummary $rule_group_name=RuleGroupName $rule_group_arn=RuleGroupArn $type=Type $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws network-firewall"
@search-terms DescribeTLSInspectionConfiguration
export def 'network-firewall describe-tls-inspection-configuration' [
  --tls-inspection-configuration-arn: string
  --tls-inspection-configuration-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall DescribeTLSInspectionConfiguration $tls_inspection_configuration_arn=TLSInspectionConfigurationArn $tls_inspection_configuration_name=TLSInspectionConfigurationName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --vpc-endpoint-association-arn
@category "aws network-firewall"
@search-terms DescribeVpcEndpointAssociation
export def 'network-firewall describe-vpc-endpoint-association' [
  --vpc-endpoint-association-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall DescribeVpcEndpointAssociation $vpc_endpoint_association_arn=VpcEndpointAssociationArn $region=--region $profile=--profile' }

# POST /; needs --availability-zone-mappings
@category "aws network-firewall"
@search-terms DisassociateAvailabilityZones
export def 'network-firewall disassociate-availability-zones' [
  --update-token: string
  --firewall-arn: string
  --firewall-name: string
  --availability-zone-mappings: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall DisassociateAvailabilityZones $update_token=UpdateToken $firewall_arn=FirewallArn $firewall_name=FirewallName $availability_zone_mappings=AvailabilityZoneMappings $region=--region $profile=--profile' }

# POST /; needs --subnet-ids
@category "aws network-firewall"
@search-terms DisassociateSubnets
export def 'network-firewall disassociate-subnets' [
  --update-token: string
  --firewall-arn: string
  --firewall-name: string
  --subnet-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall DisassociateSubnets $update_token=UpdateToken $firewall_arn=FirewallArn $firewall_name=FirewallName $subnet_ids=SubnetIds $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --analysis-report-id
@category "aws network-firewall"
@search-terms GetAnalysisReportResults
export def 'network-firewall get-analysis-report-results' [
  --firewall-name: string
  --analysis-report-id: string
  --firewall-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'network-firewall GetAnalysisReportResults $firewall_name=FirewallName $analysis_report_id=AnalysisReportId $firewall_arn=FirewallArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws network-firewall"
@search-terms ListAnalysisReports
@example "First rows only" "network-firewall list-analysis-reports --stream | first 3"
export def 'network-firewall list-analysis-reports' [
  --firewall-name: string
  --firewall-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'network-firewall ListAnalysisReports $firewall_name=FirewallName $firewall_arn=FirewallArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws network-firewall"
@search-terms ListContainerAssociations
@example "First rows only" "network-firewall list-container-associations --stream | first 3"
export def 'network-firewall list-container-associations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'network-firewall ListContainerAssociations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws network-firewall"
@search-terms ListContextStores
@example "First rows only" "network-firewall list-context-stores --stream | first 3"
export def 'network-firewall list-context-stores' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'network-firewall ListContextStores $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws network-firewall"
@search-terms ListFirewallPolicies
@example "First rows only" "network-firewall list-firewall-policies --stream | first 3"
export def 'network-firewall list-firewall-policies' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'network-firewall ListFirewallPolicies $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws network-firewall"
@search-terms ListFirewallPoliciesV2
@example "First rows only" "network-firewall list-firewall-policies-v2 --stream | first 3"
export def 'network-firewall list-firewall-policies-v2' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'network-firewall ListFirewallPoliciesV2 $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws network-firewall"
@search-terms ListFirewalls
@example "First rows only" "network-firewall list-firewalls --stream | first 3"
export def 'network-firewall list-firewalls' [
  --vpc-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'network-firewall ListFirewalls $vpc_ids=VpcIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --firewall-arn --flow-operation-id
@category "aws network-firewall"
@search-terms ListFlowOperationResults
export def 'network-firewall list-flow-operation-results' [
  --firewall-arn: string
  --flow-operation-id: string
  --availability-zone: string
  --availability-zone-id: string
  --vpc-endpoint-id: string
  --vpc-endpoint-association-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'network-firewall ListFlowOperationResults $firewall_arn=FirewallArn $flow_operation_id=FlowOperationId $availability_zone=AvailabilityZone $availability_zone_id=AvailabilityZoneId $vpc_endpoint_id=VpcEndpointId $vpc_endpoint_association_arn=VpcEndpointAssociationArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --firewall-arn
@category "aws network-firewall"
@search-terms ListFlowOperations
export def 'network-firewall list-flow-operations' [
  --firewall-arn: string
  --availability-zone: string
  --availability-zone-id: string
  --vpc-endpoint-association-arn: string
  --vpc-endpoint-id: string
  --flow-operation-type: string@[FLOW_FLUSH FLOW_CAPTURE]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'network-firewall ListFlowOperations $firewall_arn=FirewallArn $availability_zone=AvailabilityZone $availability_zone_id=AvailabilityZoneId $vpc_endpoint_association_arn=VpcEndpointAssociationArn $vpc_endpoint_id=VpcEndpointId $flow_operation_type=FlowOperationType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --context-store-id
@category "aws network-firewall"
@search-terms ListResourcesInContextStore
export def 'network-firewall list-resources-in-context-store' [
  --context-store-id: string
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'network-firewall ListResourcesInContextStore $context_store_id=ContextStoreId $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws network-firewall"
@search-terms ListRuleGroups
@example "First rows only" "network-firewall list-rule-groups --stream | first 3"
export def 'network-firewall list-rule-groups' [
  --scope: string@[MANAGED ACCOUNT]
  --managed-type: string@[AWS_MANAGED_THREAT_SIGNATURES AWS_MANAGED_DOMAIN_LISTS ACTIVE_THREAT_DEFENSE PARTNER_MANAGED]
  --subscription-status: string@[NOT_SUBSCRIBED SUBSCRIBED]
  --type: string@[STATELESS STATEFUL STATEFUL_DOMAIN FIREWALL IPS]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'network-firewall ListRuleGroups $scope=Scope $managed_type=ManagedType $subscription_status=SubscriptionStatus $type=Type $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws network-firewall"
@search-terms ListTLSInspectionConfigurations
@example "First rows only" "network-firewall list-tls-inspection-configurations --stream | first 3"
export def 'network-firewall list-tls-inspection-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'network-firewall ListTLSInspectionConfigurations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --resource-arn
@category "aws network-firewall"
@search-terms ListTagsForResource
export def 'network-firewall list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'network-firewall ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws network-firewall"
@search-terms ListVpcEndpointAssociations
@example "First rows only" "network-firewall list-vpc-endpoint-associations --stream | first 3"
export def 'network-firewall list-vpc-endpoint-associations' [
  --firewall-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'network-firewall ListVpcEndpointAssociations $firewall_arn=FirewallArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --resource-arn --policy
@category "aws network-firewall"
@search-terms PutResourcePolicy
export def 'network-firewall put-resource-policy' [
  --resource-arn: string
  --policy: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'network-firewall PutResourcePolicy $resource_arn=ResourceArn $policy=Policy $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-attachment-id
@category "aws network-firewall"
@search-terms RejectNetworkFirewallTransitGatewayAttachment
export def 'network-firewall reject-network-firewall-transit-gateway-attachment' [
  --transit-gateway-attachment-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall RejectNetworkFirewallTransitGatewayAttachment $transit_gateway_attachment_id=TransitGatewayAttachmentId $region=--region $profile=--profile' }

# POST /; needs --analysis-type
@category "aws network-firewall"
@search-terms StartAnalysisReport
export def 'network-firewall start-analysis-report' [
  --firewall-name: string
  --firewall-arn: string
  --analysis-type: string@[TLS_SNI HTTP_HOST]
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall StartAnalysisReport $firewall_name=FirewallName $firewall_arn=FirewallArn $analysis_type=AnalysisType $region=--region $profile=--profile' }

# POST /; needs --firewall-arn --flow-filters
@category "aws network-firewall"
@search-terms StartFlowCapture
export def 'network-firewall start-flow-capture' [
  --firewall-arn: string
  --availability-zone: string
  --availability-zone-id: string
  --vpc-endpoint-association-arn: string
  --vpc-endpoint-id: string
  --minimum-flow-age-in-seconds: int
  --flow-filters: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall StartFlowCapture $firewall_arn=FirewallArn $availability_zone=AvailabilityZone $availability_zone_id=AvailabilityZoneId $vpc_endpoint_association_arn=VpcEndpointAssociationArn $vpc_endpoint_id=VpcEndpointId $minimum_flow_age_in_seconds=MinimumFlowAgeInSeconds $flow_filters=FlowFilters $region=--region $profile=--profile' }

# POST /; needs --firewall-arn --flow-filters
@category "aws network-firewall"
@search-terms StartFlowFlush
export def 'network-firewall start-flow-flush' [
  --firewall-arn: string
  --availability-zone: string
  --availability-zone-id: string
  --vpc-endpoint-association-arn: string
  --vpc-endpoint-id: string
  --minimum-flow-age-in-seconds: int
  --flow-filters: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall StartFlowFlush $firewall_arn=FirewallArn $availability_zone=AvailabilityZone $availability_zone_id=AvailabilityZoneId $vpc_endpoint_association_arn=VpcEndpointAssociationArn $vpc_endpoint_id=VpcEndpointId $minimum_flow_age_in_seconds=MinimumFlowAgeInSeconds $flow_filters=FlowFilters $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws network-firewall"
@search-terms TagResource
export def 'network-firewall tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'network-firewall TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws network-firewall"
@search-terms UntagResource
export def 'network-firewall untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'network-firewall UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --availability-zone-change-protection
@category "aws network-firewall"
@search-terms UpdateAvailabilityZoneChangeProtection
export def 'network-firewall update-availability-zone-change-protection' [
  --update-token: string
  --firewall-arn: string
  --firewall-name: string
  --availability-zone-change-protection: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall UpdateAvailabilityZoneChangeProtection $update_token=UpdateToken $firewall_arn=FirewallArn $firewall_name=FirewallName $availability_zone_change_protection=AvailabilityZoneChangeProtection $region=--region $profile=--profile' }

# POST /; needs --type --container-monitoring-configurations --update-token
@category "aws network-firewall"
@search-terms UpdateContainerAssociation
export def 'network-firewall update-container-association' [
  --container-association-name: string
  --container-association-arn: string
  --description: string
  --type: string@[ECS EKS]
  --container-monitoring-configurations: oneof<list<any>, record>
  --tags: oneof<list<any>, record>
  --update-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall UpdateContainerAssociation $container_association_name=ContainerAssociationName $container_association_arn=ContainerAssociationArn $description=Description $type=Type $container_monitoring_configurations=ContainerMonitoringConfigurations $tags=Tags $update_token=UpdateToken $region=--region $profile=--profile' }

# POST /
@category "aws network-firewall"
@search-terms UpdateFirewallAnalysisSettings
export def 'network-firewall update-firewall-analysis-settings' [
  --enabled-analysis-types: oneof<list<string>, string>
  --firewall-arn: string
  --firewall-name: string
  --update-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall UpdateFirewallAnalysisSettings $enabled_analysis_types=EnabledAnalysisTypes $firewall_arn=FirewallArn $firewall_name=FirewallName $update_token=UpdateToken $region=--region $profile=--profile' }

# POST /; needs --delete-protection
@category "aws network-firewall"
@search-terms UpdateFirewallDeleteProtection
export def 'network-firewall update-firewall-delete-protection' [
  --update-token: string
  --firewall-arn: string
  --firewall-name: string
  --delete-protection: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall UpdateFirewallDeleteProtection $update_token=UpdateToken $firewall_arn=FirewallArn $firewall_name=FirewallName $delete_protection=DeleteProtection $region=--region $profile=--profile' }

# POST /
@category "aws network-firewall"
@search-terms UpdateFirewallDescription
export def 'network-firewall update-firewall-description' [
  --update-token: string
  --firewall-arn: string
  --firewall-name: string
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall UpdateFirewallDescription $update_token=UpdateToken $firewall_arn=FirewallArn $firewall_name=FirewallName $description=Description $region=--region $profile=--profile' }

# POST /
@category "aws network-firewall"
@search-terms UpdateFirewallEncryptionConfiguration
export def 'network-firewall update-firewall-encryption-configuration' [
  --update-token: string
  --firewall-arn: string
  --firewall-name: string
  --encryption-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall UpdateFirewallEncryptionConfiguration $update_token=UpdateToken $firewall_arn=FirewallArn $firewall_name=FirewallName $encryption_configuration=EncryptionConfiguration $region=--region $profile=--profile' }

# POST /; needs --update-token --firewall-policy
@category "aws network-firewall"
@search-terms UpdateFirewallPolicy
export def 'network-firewall update-firewall-policy' [
  --update-token: string
  --firewall-policy-arn: string
  --firewall-policy-name: string
  --firewall-policy: record
  --description: string
  --dry-run
  --encryption-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall UpdateFirewallPolicy $update_token=UpdateToken $firewall_policy_arn=FirewallPolicyArn $firewall_policy_name=FirewallPolicyName $firewall_policy=FirewallPolicy $description=Description $dry_run=DryRun? $encryption_configuration=EncryptionConfiguration $region=--region $profile=--profile' }

# POST /; needs --firewall-policy-change-protection
@category "aws network-firewall"
@search-terms UpdateFirewallPolicyChangeProtection
export def 'network-firewall update-firewall-policy-change-protection' [
  --update-token: string
  --firewall-arn: string
  --firewall-name: string
  --firewall-policy-change-protection: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall UpdateFirewallPolicyChangeProtection $update_token=UpdateToken $firewall_arn=FirewallArn $firewall_name=FirewallName $firewall_policy_change_protection=FirewallPolicyChangeProtection $region=--region $profile=--profile' }

# POST /; needs --update-token --firewall-policy-v2
@category "aws network-firewall"
@search-terms UpdateFirewallPolicyV2
export def 'network-firewall update-firewall-policy-v2' [
  --update-token: string
  --firewall-policy-v2-arn: string
  --firewall-policy-v2-name: string
  --firewall-policy-v2: record
  --description: string
  --dry-run
  --encryption-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall UpdateFirewallPolicyV2 $update_token=UpdateToken $firewall_policy_v2_arn=FirewallPolicyV2Arn $firewall_policy_v2_name=FirewallPolicyV2Name $firewall_policy_v2=FirewallPolicyV2 $description=Description $dry_run=DryRun? $encryption_configuration=EncryptionConfiguration $region=--region $profile=--profile' }

# POST /
@category "aws network-firewall"
@search-terms UpdateLoggingConfiguration
export def 'network-firewall update-logging-configuration' [
  --firewall-arn: string
  --firewall-name: string
  --logging-configuration: record
  --enable-monitoring-dashboard: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall UpdateLoggingConfiguration $firewall_arn=FirewallArn $firewall_name=FirewallName $logging_configuration=LoggingConfiguration $enable_monitoring_dashboard=EnableMonitoringDashboard $region=--region $profile=--profile' }

# POST /
@category "aws network-firewall"
@search-terms UpdateProxySettings
export def 'network-firewall update-proxy-settings' [
  --firewall-arn: string
  --firewall-name: string
  --update-token: string
  --proxy-settings: record
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall UpdateProxySettings $firewall_arn=FirewallArn $firewall_name=FirewallName $update_token=UpdateToken $proxy_settings=ProxySettings $region=--region $profile=--profile' }

# POST /; needs --update-token
@category "aws network-firewall"
@search-terms UpdateRuleGroup
export def 'network-firewall update-rule-group' [
  --update-token: string
  --rule-group-arn: string
  --rule-group-name: string
  --rule-group: record
  --firewall-rule-group: record
  --ips-rule-group: record
  --rules: string
  --type: string@[STATELESS STATEFUL STATEFUL_DOMAIN FIREWALL IPS]
  --description: string
  --dry-run
  --encryption-configuration: record
  --source-metadata: record
  --analyze-rule-group: oneof<bool>
  --summary-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall UpdateRuleGroup $update_token=UpdateToken $rule_group_arn=RuleGroupArn $rule_group_name=RuleGroupName $rule_group=RuleGroup $firewall_rule_group=FirewallRuleGroup $ips_rule_group=IpsRuleGroup $rules=Rules $type=Type $description=Description $dry_run=DryRun? $encryption_configuration=EncryptionConfiguration $source_metadata=SourceMetadata $analyze_rule_group=AnalyzeRuleGroup $summary_configuration=SummaryConfiguration $region=--region $profile=--profile' }

# POST /; needs --subnet-change-protection
@category "aws network-firewall"
@search-terms UpdateSubnetChangeProtection
export def 'network-firewall update-subnet-change-protection' [
  --update-token: string
  --firewall-arn: string
  --firewall-name: string
  --subnet-change-protection: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall UpdateSubnetChangeProtection $update_token=UpdateToken $firewall_arn=FirewallArn $firewall_name=FirewallName $subnet_change_protection=SubnetChangeProtection $region=--region $profile=--profile' }

# POST /; needs --tls-inspection-configuration --update-token
@category "aws network-firewall"
@search-terms UpdateTLSInspectionConfiguration
export def 'network-firewall update-tls-inspection-configuration' [
  --tls-inspection-configuration-arn: string
  --tls-inspection-configuration-name: string
  --tls-inspection-configuration: record
  --description: string
  --encryption-configuration: record
  --update-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-firewall UpdateTLSInspectionConfiguration $tls_inspection_configuration_arn=TLSInspectionConfigurationArn $tls_inspection_configuration_name=TLSInspectionConfigurationName $tls_inspection_configuration=TLSInspectionConfiguration $description=Description $encryption_configuration=EncryptionConfiguration $update_token=UpdateToken $region=--region $profile=--profile' }
