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
]: nothing -> record { call 'networkmonitor CreateMonitor $monitor_name $probes $aggregation_period $client_token $tags -- $region $profile' }

# POST /monitors/{monitorName}/probes; needs --monitor-name --probe
@search-terms CreateProbe
export def 'networkmonitor create-probe' [
  --monitor-name: string
  --probe: record
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'networkmonitor CreateProbe $monitor_name $probe $client_token $tags -- $region $profile' }

# DELETE /monitors/{monitorName}; needs --monitor-name
@search-terms DeleteMonitor
export def 'networkmonitor delete-monitor' [
  --monitor-name: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'networkmonitor DeleteMonitor $monitor_name -- $region $profile' }

# DELETE /monitors/{monitorName}/probes/{probeId}; needs --monitor-name --probe-id
@search-terms DeleteProbe
export def 'networkmonitor delete-probe' [
  --monitor-name: string
  --probe-id: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'networkmonitor DeleteProbe $monitor_name $probe_id -- $region $profile' }

# GET /monitors/{monitorName}; cached 1min; needs --monitor-name
@search-terms GetMonitor
export def 'networkmonitor get-monitor' [
  --monitor-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: nothing -> record { call 'networkmonitor GetMonitor $monitor_name -- $region $profile $refresh $ttl' }

# GET /monitors/{monitorName}/probes/{probeId}; cached 1min; needs --monitor-name --probe-id
@search-terms GetProbe
export def 'networkmonitor get-probe' [
  --monitor-name: string
  --probe-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: nothing -> record { call 'networkmonitor GetProbe $monitor_name $probe_id -- $region $profile $refresh $ttl' }

# GET /monitors; follows pages; cached 1min
@search-terms ListMonitors
export def 'networkmonitor list-monitors' [
  --state: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: nothing -> oneof<table, record> { call 'networkmonitor ListMonitors $state -- $region $profile $raw $regions $stream $max_items $refresh $ttl' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'networkmonitor list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: nothing -> record { call 'networkmonitor ListTagsForResource $resource_arn -- $region $profile $refresh $ttl' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'networkmonitor tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> nothing { call 'networkmonitor TagResource $resource_arn $tags -- $region $profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'networkmonitor untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
]: nothing -> nothing { call 'networkmonitor UntagResource $resource_arn $tag_keys -- $region $profile' }

# PATCH /monitors/{monitorName}; needs --monitor-name --aggregation-period
@search-terms UpdateMonitor
export def 'networkmonitor update-monitor' [
  --monitor-name: string
  --aggregation-period: int
  --region: string
  --profile: string
]: nothing -> record { call 'networkmonitor UpdateMonitor $monitor_name $aggregation_period -- $region $profile' }

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
]: nothing -> record { call 'networkmonitor UpdateProbe $monitor_name $probe_id $state $destination $destination_port $protocol $packet_size -- $region $profile' }
