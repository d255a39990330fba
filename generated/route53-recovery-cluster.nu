# Written by `cargo xtask generate --service route53-recovery-cluster` from the service's model and overlay: change those instead.
# Route53 Recovery Cluster, API version 2019-12-02: 4 operations.

use rt.nu [call]

# POST /; cached 1min; needs --routing-control-arn
@search-terms GetRoutingControlState
export def 'route53-recovery-cluster get-routing-control-state' [
  --routing-control-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route53-recovery-cluster GetRoutingControlState $routing_control_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListRoutingControls
export def 'route53-recovery-cluster list-routing-controls' [
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
]: any -> any { call 'route53-recovery-cluster ListRoutingControls $control_panel_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --routing-control-arn --routing-control-state
@search-terms UpdateRoutingControlState
export def 'route53-recovery-cluster update-routing-control-state' [
  --routing-control-arn: string
  --routing-control-state: string@[On Off]
  --safety-rules-to-override: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-cluster UpdateRoutingControlState $routing_control_arn $routing_control_state $safety_rules_to_override -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --update-routing-control-state-entries
@search-terms UpdateRoutingControlStates
export def 'route53-recovery-cluster update-routing-control-states' [
  --update-routing-control-state-entries: list
  --safety-rules-to-override: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route53-recovery-cluster UpdateRoutingControlStates $update_routing_control_state_entries $safety_rules_to_override -- $region $profile $with_input $fail_fast $yes' }
