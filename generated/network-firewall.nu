# Written by `cargo xtask generate --service network-firewall` from the service's model and overlay: change those instead.
# Network Firewall, API version 2020-11-12: 72 operations, 1 waiters.

use rt.nu [call]

def RuleGroupType []: nothing -> list<string> { [STATELESS STATEFUL STATEFUL_DOMAIN FIREWALL IPS] }

# POST /; needs --transit-gateway-attachment-id
@search-terms AcceptNetworkFirewallTransitGatewayAttachment
export def 'network-firewall accept-network-firewall-transit-gateway-attachment' [
  --transit-gateway-attachment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall AcceptNetworkFirewallTransitGatewayAttachment $transit_gateway_attachment_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --availability-zone-mappings
@search-terms AssociateAvailabilityZones
export def 'network-firewall associate-availability-zones' [
  --update-token: string
  --firewall-arn: string
  --firewall-name: string
  --availability-zone-mappings: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall AssociateAvailabilityZones $update_token $firewall_arn $firewall_name $availability_zone_mappings -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --firewall-policy-arn
@search-terms AssociateFirewallPolicy
export def 'network-firewall associate-firewall-policy' [
  --update-token: string
  --firewall-arn: string
  --firewall-name: string
  --firewall-policy-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall AssociateFirewallPolicy $update_token $firewall_arn $firewall_name $firewall_policy_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subnet-mappings
@search-terms AssociateSubnets
export def 'network-firewall associate-subnets' [
  --update-token: string
  --firewall-arn: string
  --firewall-name: string
  --subnet-mappings: list
  --nat-gateway-create-mappings: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall AssociateSubnets $update_token $firewall_arn $firewall_name $subnet_mappings $nat_gateway_create_mappings -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --container-association-name --type --container-monitoring-configurations
@search-terms CreateContainerAssociation
export def 'network-firewall create-container-association' [
  --container-association-name: string
  --description: string
  --type: string@[ECS EKS]
  --container-monitoring-configurations: list
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall CreateContainerAssociation $container_association_name $description $type $container_monitoring_configurations $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --firewall-name --firewall-policy-arn
@search-terms CreateFirewall
export def 'network-firewall create-firewall' [
  --firewall-name: string
  --firewall-policy-arn: string
  --vpc-id: string
  --subnet-mappings: list
  --delete-protection: oneof<bool>
  --subnet-change-protection: oneof<bool>
  --firewall-policy-change-protection: oneof<bool>
  --description: string
  --tags: any
  --encryption-configuration: record
  --enabled-analysis-types: list<string>
  --transit-gateway-id: string
  --availability-zone-mappings: list
  --availability-zone-change-protection: oneof<bool>
  --nat-gateway-create-mappings: list
  --proxy-settings: record
  --vpc-endpoint: record
  --transparent-filtering-nat-scope: string@[NAT_ALL NAT_NONE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall CreateFirewall $firewall_name $firewall_policy_arn $vpc_id $subnet_mappings $delete_protection $subnet_change_protection $firewall_policy_change_protection $description $tags $encryption_configuration $enabled_analysis_types $transit_gateway_id $availability_zone_mappings $availability_zone_change_protection $nat_gateway_create_mappings $proxy_settings $vpc_endpoint $transparent_filtering_nat_scope -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --firewall-policy-name --firewall-policy
@search-terms CreateFirewallPolicy
export def 'network-firewall create-firewall-policy' [
  --firewall-policy-name: string
  --firewall-policy: record
  --description: string
  --tags: any
  --dry-run
  --encryption-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall CreateFirewallPolicy $firewall_policy_name $firewall_policy $description $tags $dry_run $encryption_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --firewall-policy-v2-name --firewall-policy-v2
@search-terms CreateFirewallPolicyV2
export def 'network-firewall create-firewall-policy-v2' [
  --firewall-policy-v2-name: string
  --firewall-policy-v2: record
  --description: string
  --tags: any
  --dry-run
  --encryption-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall CreateFirewallPolicyV2 $firewall_policy_v2_name $firewall_policy_v2 $description $tags $dry_run $encryption_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-group-name --type --capacity
@search-terms CreateRuleGroup
export def 'network-firewall create-rule-group' [
  --rule-group-name: string
  --rule-group: record
  --firewall-rule-group: record
  --ips-rule-group: record
  --rules: string
  --type: string@RuleGroupType
  --description: string
  --capacity: int
  --tags: any
  --dry-run
  --encryption-configuration: record
  --source-metadata: record
  --analyze-rule-group: oneof<bool>
  --summary-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall CreateRuleGroup $rule_group_name $rule_group $firewall_rule_group $ips_rule_group $rules $type $description $capacity $tags $dry_run $encryption_configuration $source_metadata $analyze_rule_group $summary_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --tls-inspection-configuration-name --tls-inspection-configuration
@search-terms CreateTLSInspectionConfiguration
export def 'network-firewall create-tls-inspection-configuration' [
  --tls-inspection-configuration-name: string
  --tls-inspection-configuration: record
  --description: string
  --tags: any
  --encryption-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall CreateTLSInspectionConfiguration $tls_inspection_configuration_name $tls_inspection_configuration $description $tags $encryption_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --firewall-arn --vpc-id --subnet-mapping
@search-terms CreateVpcEndpointAssociation
export def 'network-firewall create-vpc-endpoint-association' [
  --firewall-arn: string
  --vpc-id: string
  --subnet-mapping: record
  --description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall CreateVpcEndpointAssociation $firewall_arn $vpc_id $subnet_mapping $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteContainerAssociation
export def 'network-firewall delete-container-association' [
  --container-association-name: string
  --container-association-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall DeleteContainerAssociation $container_association_name $container_association_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteFirewall
export def 'network-firewall delete-firewall' [
  --firewall-name: string
  --firewall-arn: string
  --delete-associated-nat-gateways: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall DeleteFirewall $firewall_name $firewall_arn $delete_associated_nat_gateways -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteFirewallPolicy
export def 'network-firewall delete-firewall-policy' [
  --firewall-policy-name: string
  --firewall-policy-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall DeleteFirewallPolicy $firewall_policy_name $firewall_policy_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteFirewallPolicyV2
export def 'network-firewall delete-firewall-policy-v2' [
  --firewall-policy-v2-arn: string
  --firewall-policy-v2-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall DeleteFirewallPolicyV2 $firewall_policy_v2_arn $firewall_policy_v2_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-attachment-id
@search-terms DeleteNetworkFirewallTransitGatewayAttachment
export def 'network-firewall delete-network-firewall-transit-gateway-attachment' [
  --transit-gateway-attachment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall DeleteNetworkFirewallTransitGatewayAttachment $transit_gateway_attachment_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --nat-gateway-id
@search-terms DeleteProxy
export def 'network-firewall delete-proxy' [
  --nat-gateway-id: string
  --proxy-name: string
  --proxy-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall DeleteProxy $nat_gateway_id $proxy_name $proxy_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms DeleteResourcePolicy
export def 'network-firewall delete-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall DeleteResourcePolicy $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteRuleGroup
export def 'network-firewall delete-rule-group' [
  --rule-group-name: string
  --rule-group-arn: string
  --type: string@RuleGroupType
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall DeleteRuleGroup $rule_group_name $rule_group_arn $type -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteTLSInspectionConfiguration
export def 'network-firewall delete-tls-inspection-configuration' [
  --tls-inspection-configuration-arn: string
  --tls-inspection-configuration-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall DeleteTLSInspectionConfiguration $tls_inspection_configuration_arn $tls_inspection_configuration_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpc-endpoint-association-arn
@search-terms DeleteVpcEndpointAssociation
export def 'network-firewall delete-vpc-endpoint-association' [
  --vpc-endpoint-association-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall DeleteVpcEndpointAssociation $vpc_endpoint_association_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min
@search-terms DescribeContainerAssociation
export def 'network-firewall describe-container-association' [
  --container-association-name: string
  --container-association-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'network-firewall DescribeContainerAssociation $container_association_name $container_association_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribeFirewall
export def 'network-firewall describe-firewall' [
  --firewall-name: string
  --firewall-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'network-firewall DescribeFirewall $firewall_name $firewall_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribeFirewallMetadata
export def 'network-firewall describe-firewall-metadata' [
  --firewall-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'network-firewall DescribeFirewallMetadata $firewall_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribeFirewallPolicy
export def 'network-firewall describe-firewall-policy' [
  --firewall-policy-name: string
  --firewall-policy-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'network-firewall DescribeFirewallPolicy $firewall_policy_name $firewall_policy_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribeFirewallPolicyV2
export def 'network-firewall describe-firewall-policy-v2' [
  --firewall-policy-v2-arn: string
  --firewall-policy-v2-name: string
  --rule-output-format: string@[FIREWALL_RULES RULES_STRING]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'network-firewall DescribeFirewallPolicyV2 $firewall_policy_v2_arn $firewall_policy_v2_name $rule_output_format -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --firewall-arn --flow-operation-id
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
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'network-firewall DescribeFlowOperation $firewall_arn $availability_zone $availability_zone_id $vpc_endpoint_association_arn $vpc_endpoint_id $flow_operation_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribeLoggingConfiguration
export def 'network-firewall describe-logging-configuration' [
  --firewall-arn: string
  --firewall-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'network-firewall DescribeLoggingConfiguration $firewall_arn $firewall_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribeProxy
export def 'network-firewall describe-proxy' [
  --proxy-name: string
  --proxy-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'network-firewall DescribeProxy $proxy_name $proxy_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-arn
@search-terms DescribeResourcePolicy
export def 'network-firewall describe-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'network-firewall DescribeResourcePolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribeRuleGroup
export def 'network-firewall describe-rule-group' [
  --rule-group-name: string
  --rule-group-arn: string
  --type: string@RuleGroupType
  --analyze-rule-group: oneof<bool>
  --rule-output-format: string@[FIREWALL_RULES RULES_STRING]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'network-firewall DescribeRuleGroup $rule_group_name $rule_group_arn $type $analyze_rule_group $rule_output_format -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribeRuleGroupMetadata
export def 'network-firewall describe-rule-group-metadata' [
  --rule-group-name: string
  --rule-group-arn: string
  --type: string@RuleGroupType
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'network-firewall DescribeRuleGroupMetadata $rule_group_name $rule_group_arn $type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribeRuleGroupSummary
export def 'network-firewall describe-rule-group-summary' [
  --rule-group-name: string
  --rule-group-arn: string
  --type: string@RuleGroupType
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'network-firewall DescribeRuleGroupSummary $rule_group_name $rule_group_arn $type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribeTLSInspectionConfiguration
export def 'network-firewall describe-tls-inspection-configuration' [
  --tls-inspection-configuration-arn: string
  --tls-inspection-configuration-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'network-firewall DescribeTLSInspectionConfiguration $tls_inspection_configuration_arn $tls_inspection_configuration_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --vpc-endpoint-association-arn
@search-terms DescribeVpcEndpointAssociation
export def 'network-firewall describe-vpc-endpoint-association' [
  --vpc-endpoint-association-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'network-firewall DescribeVpcEndpointAssociation $vpc_endpoint_association_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --availability-zone-mappings
@search-terms DisassociateAvailabilityZones
export def 'network-firewall disassociate-availability-zones' [
  --update-token: string
  --firewall-arn: string
  --firewall-name: string
  --availability-zone-mappings: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall DisassociateAvailabilityZones $update_token $firewall_arn $firewall_name $availability_zone_mappings -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subnet-ids
@search-terms DisassociateSubnets
export def 'network-firewall disassociate-subnets' [
  --update-token: string
  --firewall-arn: string
  --firewall-name: string
  --subnet-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall DisassociateSubnets $update_token $firewall_arn $firewall_name $subnet_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; needs --analysis-report-id
@search-terms GetAnalysisReportResults
export def 'network-firewall get-analysis-report-results' [
  --firewall-name: string
  --analysis-report-id: string
  --firewall-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'network-firewall GetAnalysisReportResults $firewall_name $analysis_report_id $firewall_arn -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListAnalysisReports
export def 'network-firewall list-analysis-reports' [
  --firewall-name: string
  --firewall-arn: string
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
]: any -> any { call 'network-firewall ListAnalysisReports $firewall_name $firewall_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListContainerAssociations
export def 'network-firewall list-container-associations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'network-firewall ListContainerAssociations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListContextStores
export def 'network-firewall list-context-stores' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'network-firewall ListContextStores -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListFirewallPolicies
export def 'network-firewall list-firewall-policies' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'network-firewall ListFirewallPolicies -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListFirewallPoliciesV2
export def 'network-firewall list-firewall-policies-v2' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'network-firewall ListFirewallPoliciesV2 -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListFirewalls
export def 'network-firewall list-firewalls' [
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
]: any -> any { call 'network-firewall ListFirewalls $vpc_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --firewall-arn --flow-operation-id
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
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'network-firewall ListFlowOperationResults $firewall_arn $flow_operation_id $availability_zone $availability_zone_id $vpc_endpoint_id $vpc_endpoint_association_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --firewall-arn
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
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'network-firewall ListFlowOperations $firewall_arn $availability_zone $availability_zone_id $vpc_endpoint_association_arn $vpc_endpoint_id $flow_operation_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --context-store-id
@search-terms ListResourcesInContextStore
export def 'network-firewall list-resources-in-context-store' [
  --context-store-id: string
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
]: any -> any { call 'network-firewall ListResourcesInContextStore $context_store_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListRuleGroups
export def 'network-firewall list-rule-groups' [
  --scope: string@[MANAGED ACCOUNT]
  --managed-type: string@[AWS_MANAGED_THREAT_SIGNATURES AWS_MANAGED_DOMAIN_LISTS ACTIVE_THREAT_DEFENSE PARTNER_MANAGED]
  --subscription-status: string@[NOT_SUBSCRIBED SUBSCRIBED]
  --type: string@RuleGroupType
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
]: any -> any { call 'network-firewall ListRuleGroups $scope $managed_type $subscription_status $type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListTLSInspectionConfigurations
export def 'network-firewall list-tls-inspection-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'network-firewall ListTLSInspectionConfigurations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'network-firewall list-tags-for-resource' [
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
]: any -> any { call 'network-firewall ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListVpcEndpointAssociations
export def 'network-firewall list-vpc-endpoint-associations' [
  --firewall-arn: string
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
]: any -> any { call 'network-firewall ListVpcEndpointAssociations $firewall_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --resource-arn --policy
@search-terms PutResourcePolicy
export def 'network-firewall put-resource-policy' [
  --resource-arn: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall PutResourcePolicy $resource_arn $policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-attachment-id
@search-terms RejectNetworkFirewallTransitGatewayAttachment
export def 'network-firewall reject-network-firewall-transit-gateway-attachment' [
  --transit-gateway-attachment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall RejectNetworkFirewallTransitGatewayAttachment $transit_gateway_attachment_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --analysis-type
@search-terms StartAnalysisReport
export def 'network-firewall start-analysis-report' [
  --firewall-name: string
  --firewall-arn: string
  --analysis-type: string@[TLS_SNI HTTP_HOST]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall StartAnalysisReport $firewall_name $firewall_arn $analysis_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --firewall-arn --flow-filters
@search-terms StartFlowCapture
export def 'network-firewall start-flow-capture' [
  --firewall-arn: string
  --availability-zone: string
  --availability-zone-id: string
  --vpc-endpoint-association-arn: string
  --vpc-endpoint-id: string
  --minimum-flow-age-in-seconds: int
  --flow-filters: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall StartFlowCapture $firewall_arn $availability_zone $availability_zone_id $vpc_endpoint_association_arn $vpc_endpoint_id $minimum_flow_age_in_seconds $flow_filters -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --firewall-arn --flow-filters
@search-terms StartFlowFlush
export def 'network-firewall start-flow-flush' [
  --firewall-arn: string
  --availability-zone: string
  --availability-zone-id: string
  --vpc-endpoint-association-arn: string
  --vpc-endpoint-id: string
  --minimum-flow-age-in-seconds: int
  --flow-filters: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall StartFlowFlush $firewall_arn $availability_zone $availability_zone_id $vpc_endpoint_association_arn $vpc_endpoint_id $minimum_flow_age_in_seconds $flow_filters -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'network-firewall tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'network-firewall untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --availability-zone-change-protection
@search-terms UpdateAvailabilityZoneChangeProtection
export def 'network-firewall update-availability-zone-change-protection' [
  --update-token: string
  --firewall-arn: string
  --firewall-name: string
  --availability-zone-change-protection: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall UpdateAvailabilityZoneChangeProtection $update_token $firewall_arn $firewall_name $availability_zone_change_protection -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --type --container-monitoring-configurations --update-token
@search-terms UpdateContainerAssociation
export def 'network-firewall update-container-association' [
  --container-association-name: string
  --container-association-arn: string
  --description: string
  --type: string@[ECS EKS]
  --container-monitoring-configurations: list
  --tags: any
  --update-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall UpdateContainerAssociation $container_association_name $container_association_arn $description $type $container_monitoring_configurations $tags $update_token -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms UpdateFirewallAnalysisSettings
export def 'network-firewall update-firewall-analysis-settings' [
  --enabled-analysis-types: list<string>
  --firewall-arn: string
  --firewall-name: string
  --update-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall UpdateFirewallAnalysisSettings $enabled_analysis_types $firewall_arn $firewall_name $update_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --delete-protection
@search-terms UpdateFirewallDeleteProtection
export def 'network-firewall update-firewall-delete-protection' [
  --update-token: string
  --firewall-arn: string
  --firewall-name: string
  --delete-protection: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall UpdateFirewallDeleteProtection $update_token $firewall_arn $firewall_name $delete_protection -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms UpdateFirewallDescription
export def 'network-firewall update-firewall-description' [
  --update-token: string
  --firewall-arn: string
  --firewall-name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall UpdateFirewallDescription $update_token $firewall_arn $firewall_name $description -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms UpdateFirewallEncryptionConfiguration
export def 'network-firewall update-firewall-encryption-configuration' [
  --update-token: string
  --firewall-arn: string
  --firewall-name: string
  --encryption-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall UpdateFirewallEncryptionConfiguration $update_token $firewall_arn $firewall_name $encryption_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --update-token --firewall-policy
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall UpdateFirewallPolicy $update_token $firewall_policy_arn $firewall_policy_name $firewall_policy $description $dry_run $encryption_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --firewall-policy-change-protection
@search-terms UpdateFirewallPolicyChangeProtection
export def 'network-firewall update-firewall-policy-change-protection' [
  --update-token: string
  --firewall-arn: string
  --firewall-name: string
  --firewall-policy-change-protection: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall UpdateFirewallPolicyChangeProtection $update_token $firewall_arn $firewall_name $firewall_policy_change_protection -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --update-token --firewall-policy-v2
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall UpdateFirewallPolicyV2 $update_token $firewall_policy_v2_arn $firewall_policy_v2_name $firewall_policy_v2 $description $dry_run $encryption_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms UpdateLoggingConfiguration
export def 'network-firewall update-logging-configuration' [
  --firewall-arn: string
  --firewall-name: string
  --logging-configuration: record
  --enable-monitoring-dashboard: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall UpdateLoggingConfiguration $firewall_arn $firewall_name $logging_configuration $enable_monitoring_dashboard -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms UpdateProxySettings
export def 'network-firewall update-proxy-settings' [
  --firewall-arn: string
  --firewall-name: string
  --update-token: string
  --proxy-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall UpdateProxySettings $firewall_arn $firewall_name $update_token $proxy_settings -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --update-token
@search-terms UpdateRuleGroup
export def 'network-firewall update-rule-group' [
  --update-token: string
  --rule-group-arn: string
  --rule-group-name: string
  --rule-group: record
  --firewall-rule-group: record
  --ips-rule-group: record
  --rules: string
  --type: string@RuleGroupType
  --description: string
  --dry-run
  --encryption-configuration: record
  --source-metadata: record
  --analyze-rule-group: oneof<bool>
  --summary-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall UpdateRuleGroup $update_token $rule_group_arn $rule_group_name $rule_group $firewall_rule_group $ips_rule_group $rules $type $description $dry_run $encryption_configuration $source_metadata $analyze_rule_group $summary_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subnet-change-protection
@search-terms UpdateSubnetChangeProtection
export def 'network-firewall update-subnet-change-protection' [
  --update-token: string
  --firewall-arn: string
  --firewall-name: string
  --subnet-change-protection: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall UpdateSubnetChangeProtection $update_token $firewall_arn $firewall_name $subnet_change_protection -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --tls-inspection-configuration --update-token
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-firewall UpdateTLSInspectionConfiguration $tls_inspection_configuration_arn $tls_inspection_configuration_name $tls_inspection_configuration $description $encryption_configuration $update_token -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   firewall-policy-active: DescribeFirewallPolicy
@search-terms FirewallPolicyActive
export def 'network-firewall wait' [
  waiter: string@[firewall-policy-active]
  --firewall-policy-name: string
  --firewall-policy-arn: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'network-firewall wait $waiter $firewall_policy_name $firewall_policy_arn -- $timeout $interval $region $profile' }
