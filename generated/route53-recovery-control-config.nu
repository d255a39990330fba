# Written by `cargo xtask generate --service route53-recovery-control-config` from the service's model and overlay: change those instead.
# Route53 Recovery Control Config, API version 2020-11-02: 25 operations, 6 waiters.

use rt.nu [call]

# POST /cluster; needs --cluster-name
@search-terms CreateCluster
export def 'route53-recovery-control-config create-cluster' [
  --client-token: string
  --cluster-name: string
  --tags: record
  --network-type: string@[IPV4 DUALSTACK]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-control-config CreateCluster $client_token $cluster_name $tags $network_type -- $region $profile $with_input $fail_fast $yes' }

# POST /controlpanel; needs --cluster-arn --control-panel-name
@search-terms CreateControlPanel
export def 'route53-recovery-control-config create-control-panel' [
  --client-token: string
  --cluster-arn: string
  --control-panel-name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-control-config CreateControlPanel $client_token $cluster_arn $control_panel_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /routingcontrol; needs --cluster-arn --routing-control-name
@search-terms CreateRoutingControl
export def 'route53-recovery-control-config create-routing-control' [
  --client-token: string
  --cluster-arn: string
  --control-panel-arn: string
  --routing-control-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-control-config CreateRoutingControl $client_token $cluster_arn $control_panel_arn $routing_control_name -- $region $profile $with_input $fail_fast $yes' }

# POST /safetyrule
@search-terms CreateSafetyRule
export def 'route53-recovery-control-config create-safety-rule' [
  --assertion-rule: record
  --client-token: string
  --gating-rule: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-control-config CreateSafetyRule $assertion_rule $client_token $gating_rule $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /cluster/{ClusterArn}; needs --cluster-arn
@search-terms DeleteCluster
export def 'route53-recovery-control-config delete-cluster' [
  --cluster-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-control-config DeleteCluster $cluster_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /controlpanel/{ControlPanelArn}; needs --control-panel-arn
@search-terms DeleteControlPanel
export def 'route53-recovery-control-config delete-control-panel' [
  --control-panel-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-control-config DeleteControlPanel $control_panel_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /routingcontrol/{RoutingControlArn}; needs --routing-control-arn
@search-terms DeleteRoutingControl
export def 'route53-recovery-control-config delete-routing-control' [
  --routing-control-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-control-config DeleteRoutingControl $routing_control_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /safetyrule/{SafetyRuleArn}; needs --safety-rule-arn
@search-terms DeleteSafetyRule
export def 'route53-recovery-control-config delete-safety-rule' [
  --safety-rule-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-control-config DeleteSafetyRule $safety_rule_arn -- $region $profile $with_input $fail_fast $yes' }

# GET /cluster/{ClusterArn}; cached 1min; needs --cluster-arn
@search-terms DescribeCluster
export def 'route53-recovery-control-config describe-cluster' [
  --cluster-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53-recovery-control-config DescribeCluster $cluster_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /controlpanel/{ControlPanelArn}; cached 1min; needs --control-panel-arn
@search-terms DescribeControlPanel
export def 'route53-recovery-control-config describe-control-panel' [
  --control-panel-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53-recovery-control-config DescribeControlPanel $control_panel_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /routingcontrol/{RoutingControlArn}; cached 1min; needs --routing-control-arn
@search-terms DescribeRoutingControl
export def 'route53-recovery-control-config describe-routing-control' [
  --routing-control-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53-recovery-control-config DescribeRoutingControl $routing_control_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /safetyrule/{SafetyRuleArn}; cached 1min; needs --safety-rule-arn
@search-terms DescribeSafetyRule
export def 'route53-recovery-control-config describe-safety-rule' [
  --safety-rule-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53-recovery-control-config DescribeSafetyRule $safety_rule_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /resourcePolicy/{ResourceArn}; cached 1min; needs --resource-arn
@search-terms GetResourcePolicy
export def 'route53-recovery-control-config get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53-recovery-control-config GetResourcePolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /routingcontrol/{RoutingControlArn}/associatedRoute53HealthChecks; follows pages; cached 1min; needs --routing-control-arn
@search-terms ListAssociatedRoute53HealthChecks
export def 'route53-recovery-control-config list-associated-route53-health-checks' [
  --routing-control-arn: string
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
]: any -> any { call 'route53-recovery-control-config ListAssociatedRoute53HealthChecks $routing_control_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /cluster; follows pages; cached 1min
@search-terms ListClusters
export def 'route53-recovery-control-config list-clusters' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'route53-recovery-control-config ListClusters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /controlpanels; follows pages; cached 1min
@search-terms ListControlPanels
export def 'route53-recovery-control-config list-control-panels' [
  --cluster-arn: string
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
]: any -> any { call 'route53-recovery-control-config ListControlPanels $cluster_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /controlpanel/{ControlPanelArn}/routingcontrols; follows pages; cached 1min; needs --control-panel-arn
@search-terms ListRoutingControls
export def 'route53-recovery-control-config list-routing-controls' [
  --control-panel-arn: string
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
]: any -> any { call 'route53-recovery-control-config ListRoutingControls $control_panel_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /controlpanel/{ControlPanelArn}/safetyrules; follows pages; cached 1min; needs --control-panel-arn
@search-terms ListSafetyRules
export def 'route53-recovery-control-config list-safety-rules' [
  --control-panel-arn: string
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
]: any -> any { call 'route53-recovery-control-config ListSafetyRules $control_panel_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'route53-recovery-control-config list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53-recovery-control-config ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'route53-recovery-control-config tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-control-config TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'route53-recovery-control-config untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-control-config UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /cluster; needs --cluster-arn --network-type
@search-terms UpdateCluster
export def 'route53-recovery-control-config update-cluster' [
  --cluster-arn: string
  --network-type: string@[IPV4 DUALSTACK]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-control-config UpdateCluster $cluster_arn $network_type -- $region $profile $with_input $fail_fast $yes' }

# PUT /controlpanel; needs --control-panel-arn --control-panel-name
@search-terms UpdateControlPanel
export def 'route53-recovery-control-config update-control-panel' [
  --control-panel-arn: string
  --control-panel-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-control-config UpdateControlPanel $control_panel_arn $control_panel_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /routingcontrol; needs --routing-control-arn --routing-control-name
@search-terms UpdateRoutingControl
export def 'route53-recovery-control-config update-routing-control' [
  --routing-control-arn: string
  --routing-control-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-control-config UpdateRoutingControl $routing_control_arn $routing_control_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /safetyrule
@search-terms UpdateSafetyRule
export def 'route53-recovery-control-config update-safety-rule' [
  --assertion-rule-update: record
  --gating-rule-update: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-control-config UpdateSafetyRule $assertion_rule_update $gating_rule_update -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   cluster-created: DescribeCluster; needs --cluster-arn
#   cluster-deleted: DescribeCluster; needs --cluster-arn
#   control-panel-created: DescribeControlPanel; needs --control-panel-arn
#   control-panel-deleted: DescribeControlPanel; needs --control-panel-arn
#   routing-control-created: DescribeRoutingControl; needs --routing-control-arn
#   routing-control-deleted: DescribeRoutingControl; needs --routing-control-arn
@search-terms ClusterCreated ClusterDeleted ControlPanelCreated ControlPanelDeleted RoutingControlCreated RoutingControlDeleted
export def 'route53-recovery-control-config wait' [
  waiter: string@[cluster-created cluster-deleted control-panel-created control-panel-deleted routing-control-created routing-control-deleted]
  --cluster-arn: string
  --control-panel-arn: string
  --routing-control-arn: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'route53-recovery-control-config wait $waiter $cluster_arn $control_panel_arn $routing_control_arn -- $timeout $interval $region $profile' }
