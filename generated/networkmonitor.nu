# Written by `cargo xtask generate --service networkmonitor` from the service's model and overlay: change those instead.
# NetworkMonitor, API version 2023-08-01: 12 operations.

use rt.nu [call]

# POST /monitors; needs --monitor-name
@search-terms CreateMonitor
export def 'networkmonitor create-monitor' [
  --monitor-name: string
  --probes: list
  --aggregation-period: int
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmonitor CreateMonitor $monitor_name $probes $aggregation_period $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /monitors/{monitorName}/probes; needs --monitor-name --probe
@search-terms CreateProbe
export def 'networkmonitor create-probe' [
  --monitor-name: string
  --probe: record
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmonitor CreateProbe $monitor_name $probe $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /monitors/{monitorName}; needs --monitor-name
@search-terms DeleteMonitor
export def 'networkmonitor delete-monitor' [
  --monitor-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmonitor DeleteMonitor $monitor_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /monitors/{monitorName}/probes/{probeId}; needs --monitor-name --probe-id
@search-terms DeleteProbe
export def 'networkmonitor delete-probe' [
  --monitor-name: string
  --probe-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmonitor DeleteProbe $monitor_name $probe_id -- $region $profile $with_input $fail_fast $yes' }

# GET /monitors/{monitorName}; cached 1min; needs --monitor-name
@search-terms GetMonitor
export def 'networkmonitor get-monitor' [
  --monitor-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'networkmonitor GetMonitor $monitor_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /monitors/{monitorName}/probes/{probeId}; cached 1min; needs --monitor-name --probe-id
@search-terms GetProbe
export def 'networkmonitor get-probe' [
  --monitor-name: string
  --probe-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'networkmonitor GetProbe $monitor_name $probe_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /monitors; follows pages; cached 1min
@search-terms ListMonitors
export def 'networkmonitor list-monitors' [
  --state: string
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
]: any -> any { call 'networkmonitor ListMonitors $state -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'networkmonitor list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'networkmonitor ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'networkmonitor tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmonitor TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'networkmonitor untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmonitor UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /monitors/{monitorName}; needs --monitor-name --aggregation-period
@search-terms UpdateMonitor
export def 'networkmonitor update-monitor' [
  --monitor-name: string
  --aggregation-period: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmonitor UpdateMonitor $monitor_name $aggregation_period -- $region $profile $with_input $fail_fast $yes' }

# PATCH /monitors/{monitorName}/probes/{probeId}; needs --monitor-name --probe-id
@search-terms UpdateProbe
export def 'networkmonitor update-probe' [
  --monitor-name: string
  --probe-id: string
  --state: string@[PENDING ACTIVE INACTIVE ERROR DELETING DELETED]
  --destination: string
  --destination-port: int
  --protocol: string@[TCP ICMP]
  --packet-size: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmonitor UpdateProbe $monitor_name $probe_id $state $destination $destination_port $protocol $packet_size -- $region $profile $with_input $fail_fast $yes' }
