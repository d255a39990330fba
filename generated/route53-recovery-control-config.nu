# Written by `cargo xtask generate --service route53-recovery-control-config` from the service's model and overlay: change those instead.
# Route53 Recovery Control Config, API version 2020-11-02: 25 operations.

use rt.nu [call send]

# POST /cluster; needs --cluster-name
@category "aws route53-recovery-control-config"
@search-terms CreateCluster
export def 'route53-recovery-control-config create-cluster' [
  --client-token: string
  --cluster-name: string
  --tags: record
  --network-type: string@[IPV4 DUALSTACK]
  --region: string
  --profile: string
]: nothing -> record { call 'route53-recovery-control-config CreateCluster $client_token=ClientToken $cluster_name=ClusterName $tags=Tags $network_type=NetworkType $region=--region $profile=--profile' }

# POST /controlpanel; needs --cluster-arn --control-panel-name
@category "aws route53-recovery-control-config"
@search-terms CreateControlPanel
export def 'route53-recovery-control-config create-control-panel' [
  --client-token: string
  --cluster-arn: string
  --control-panel-name: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'route53-recovery-control-config CreateControlPanel $client_token=ClientToken $cluster_arn=ClusterArn $control_panel_name=ControlPanelName $tags=Tags $region=--region $profile=--profile' }

# POST /routingcontrol; needs --cluster-arn --routing-control-name
@category "aws route53-recovery-control-config"
@search-terms CreateRoutingControl
export def 'route53-recovery-control-config create-routing-control' [
  --client-token: string
  --cluster-arn: string
  --control-panel-arn: string
  --routing-control-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53-recovery-control-config CreateRoutingControl $client_token=ClientToken $cluster_arn=ClusterArn $control_panel_arn=ControlPanelArn $routing_control_name=RoutingControlName $region=--region $profile=--profile' }

# POST /safetyrule
@category "aws route53-recovery-control-config"
@search-terms CreateSafetyRule
export def 'route53-recovery-control-config create-safety-rule' [
  --assertion-rule: record
  --client-token: string
  --gating-rule: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'route53-recovery-control-config CreateSafetyRule $assertion_rule=AssertionRule $client_token=ClientToken $gating_rule=GatingRule $tags=Tags $region=--region $profile=--profile' }

# DELETE /cluster/{ClusterArn}; needs --cluster-arn
@category "aws route53-recovery-control-config"
@search-terms DeleteCluster
export def 'route53-recovery-control-config delete-cluster' [
  --cluster-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'route53-recovery-control-config DeleteCluster $cluster_arn=ClusterArn $region=--region $profile=--profile' }

# DELETE /controlpanel/{ControlPanelArn}; needs --control-panel-arn
@category "aws route53-recovery-control-config"
@search-terms DeleteControlPanel
export def 'route53-recovery-control-config delete-control-panel' [
  --control-panel-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'route53-recovery-control-config DeleteControlPanel $control_panel_arn=ControlPanelArn $region=--region $profile=--profile' }

# DELETE /routingcontrol/{RoutingControlArn}; needs --routing-control-arn
@category "aws route53-recovery-control-config"
@search-terms DeleteRoutingControl
export def 'route53-recovery-control-config delete-routing-control' [
  --routing-control-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'route53-recovery-control-config DeleteRoutingControl $routing_control_arn=RoutingControlArn $region=--region $profile=--profile' }

# DELETE /safetyrule/{SafetyRuleArn}; needs --safety-rule-arn
@category "aws route53-recovery-control-config"
@search-terms DeleteSafetyRule
export def 'route53-recovery-control-config delete-safety-rule' [
  --safety-rule-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'route53-recovery-control-config DeleteSafetyRule $safety_rule_arn=SafetyRuleArn $region=--region $profile=--profile' }

# GET /cluster/{ClusterArn}; cached 1min; needs --cluster-arn
@category "aws route53-recovery-control-config"
@search-terms DescribeCluster
export def 'route53-recovery-control-config describe-cluster' [
  --cluster-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53-recovery-control-config DescribeCluster $cluster_arn=ClusterArn $region=--region $profile=--profile' }

# GET /controlpanel/{ControlPanelArn}; cached 1min; needs --control-panel-arn
@category "aws route53-recovery-control-config"
@search-terms DescribeControlPanel
export def 'route53-recovery-control-config describe-control-panel' [
  --control-panel-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53-recovery-control-config DescribeControlPanel $control_panel_arn=ControlPanelArn $region=--region $profile=--profile' }

# GET /routingcontrol/{RoutingControlArn}; cached 1min; needs --routing-control-arn
@category "aws route53-recovery-control-config"
@search-terms DescribeRoutingControl
export def 'route53-recovery-control-config describe-routing-control' [
  --routing-control-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53-recovery-control-config DescribeRoutingControl $routing_control_arn=RoutingControlArn $region=--region $profile=--profile' }

# GET /safetyrule/{SafetyRuleArn}; cached 1min; needs --safety-rule-arn
@category "aws route53-recovery-control-config"
@search-terms DescribeSafetyRule
export def 'route53-recovery-control-config describe-safety-rule' [
  --safety-rule-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53-recovery-control-config DescribeSafetyRule $safety_rule_arn=SafetyRuleArn $region=--region $profile=--profile' }

# GET /resourcePolicy/{ResourceArn}; cached 1min; needs --resource-arn
@category "aws route53-recovery-control-config"
@search-terms GetResourcePolicy
export def 'route53-recovery-control-config get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53-recovery-control-config GetResourcePolicy $resource_arn=ResourceArn $region=--region $profile=--profile' }

# GET /routingcontrol/{RoutingControlArn}/associatedRoute53HealthChecks; follows pages; cached 1min; needs --routing-control-arn
@category "aws route53-recovery-control-config"
@search-terms ListAssociatedRoute53HealthChecks
export def 'route53-recovery-control-config list-associated-route53-health-checks' [
  --routing-control-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'route53-recovery-control-config ListAssociatedRoute53HealthChecks $routing_control_arn=RoutingControlArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /cluster; follows pages; cached 1min
@category "aws route53-recovery-control-config"
@search-terms ListClusters
@example "First rows only" "route53-recovery-control-config list-clusters --stream | first 3"
export def 'route53-recovery-control-config list-clusters' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53-recovery-control-config ListClusters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /controlpanels; follows pages; cached 1min
@category "aws route53-recovery-control-config"
@search-terms ListControlPanels
@example "First rows only" "route53-recovery-control-config list-control-panels --stream | first 3"
export def 'route53-recovery-control-config list-control-panels' [
  --cluster-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53-recovery-control-config ListControlPanels $cluster_arn=ClusterArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /controlpanel/{ControlPanelArn}/routingcontrols; follows pages; cached 1min; needs --control-panel-arn
@category "aws route53-recovery-control-config"
@search-terms ListRoutingControls
export def 'route53-recovery-control-config list-routing-controls' [
  --control-panel-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53-recovery-control-config ListRoutingControls $control_panel_arn=ControlPanelArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /controlpanel/{ControlPanelArn}/safetyrules; follows pages; cached 1min; needs --control-panel-arn
@category "aws route53-recovery-control-config"
@search-terms ListSafetyRules
export def 'route53-recovery-control-config list-safety-rules' [
  --control-panel-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route53-recovery-control-config ListSafetyRules $control_panel_arn=ControlPanelArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@category "aws route53-recovery-control-config"
@search-terms ListTagsForResource
export def 'route53-recovery-control-config list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53-recovery-control-config ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@category "aws route53-recovery-control-config"
@search-terms TagResource
export def 'route53-recovery-control-config tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'route53-recovery-control-config TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@category "aws route53-recovery-control-config"
@search-terms UntagResource
export def 'route53-recovery-control-config untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'route53-recovery-control-config UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# PUT /cluster; needs --cluster-arn --network-type
@category "aws route53-recovery-control-config"
@search-terms UpdateCluster
export def 'route53-recovery-control-config update-cluster' [
  --cluster-arn: string
  --network-type: string@[IPV4 DUALSTACK]
  --region: string
  --profile: string
]: nothing -> record { call 'route53-recovery-control-config UpdateCluster $cluster_arn=ClusterArn $network_type=NetworkType $region=--region $profile=--profile' }

# PUT /controlpanel; needs --control-panel-arn --control-panel-name
@category "aws route53-recovery-control-config"
@search-terms UpdateControlPanel
export def 'route53-recovery-control-config update-control-panel' [
  --control-panel-arn: string
  --control-panel-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53-recovery-control-config UpdateControlPanel $control_panel_arn=ControlPanelArn $control_panel_name=ControlPanelName $region=--region $profile=--profile' }

# PUT /routingcontrol; needs --routing-control-arn --routing-control-name
@category "aws route53-recovery-control-config"
@search-terms UpdateRoutingControl
export def 'route53-recovery-control-config update-routing-control' [
  --routing-control-arn: string
  --routing-control-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'route53-recovery-control-config UpdateRoutingControl $routing_control_arn=RoutingControlArn $routing_control_name=RoutingControlName $region=--region $profile=--profile' }

# PUT /safetyrule
@category "aws route53-recovery-control-config"
@search-terms UpdateSafetyRule
export def 'route53-recovery-control-config update-safety-rule' [
  --assertion-rule-update: record
  --gating-rule-update: record
  --region: string
  --profile: string
]: nothing -> record { call 'route53-recovery-control-config UpdateSafetyRule $assertion_rule_update=AssertionRuleUpdate $gating_rule_update=GatingRuleUpdate $region=--region $profile=--profile' }
