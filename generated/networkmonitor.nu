# Written by `cargo xtask generate --service networkmonitor` from the service's model and overlay: change those instead.
# NetworkMonitor, API version 2023-08-01: 12 operations.

use rt.nu [call send]

# POST /monitors; needs --monitor-name
@category "aws networkmonitor"
@search-terms CreateMonitor
export def 'networkmonitor create-monitor' [
  --monitor-name: string
  --probes: oneof<list<any>, record>
  --aggregation-period: int
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'networkmonitor CreateMonitor $monitor_name=monitorName $probes=probes $aggregation_period=aggregationPeriod $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /monitors/{monitorName}/probes; needs --monitor-name --probe
@category "aws networkmonitor"
@search-terms CreateProbe
export def 'networkmonitor create-probe' [
  --monitor-name: string
  --probe: record
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'networkmonitor CreateProbe $monitor_name=monitorName $probe=probe $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# DELETE /monitors/{monitorName}; needs --monitor-name
@category "aws networkmonitor"
@search-terms DeleteMonitor
export def 'networkmonitor delete-monitor' [
  --monitor-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'networkmonitor DeleteMonitor $monitor_name=monitorName $region=--region $profile=--profile' }

# DELETE /monitors/{monitorName}/probes/{probeId}; needs --monitor-name --probe-id
@category "aws networkmonitor"
@search-terms DeleteProbe
export def 'networkmonitor delete-probe' [
  --monitor-name: string
  --probe-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'networkmonitor DeleteProbe $monitor_name=monitorName $probe_id=probeId $region=--region $profile=--profile' }

# GET /monitors/{monitorName}; cached 1min; needs --monitor-name
@category "aws networkmonitor"
@search-terms GetMonitor
export def 'networkmonitor get-monitor' [
  --monitor-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'networkmonitor GetMonitor $monitor_name=monitorName $region=--region $profile=--profile' }

# GET /monitors/{monitorName}/probes/{probeId}; cached 1min; needs --monitor-name --probe-id
@category "aws networkmonitor"
@search-terms GetProbe
export def 'networkmonitor get-probe' [
  --monitor-name: string
  --probe-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'networkmonitor GetProbe $monitor_name=monitorName $probe_id=probeId $region=--region $profile=--profile' }

# GET /monitors; follows pages; cached 1min
@category "aws networkmonitor"
@search-terms ListMonitors
@example "First rows only" "networkmonitor list-monitors --stream | first 3"
export def 'networkmonitor list-monitors' [
  --state: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'networkmonitor ListMonitors $state=state $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws networkmonitor"
@search-terms ListTagsForResource
export def 'networkmonitor list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'networkmonitor ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws networkmonitor"
@search-terms TagResource
export def 'networkmonitor tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'networkmonitor TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws networkmonitor"
@search-terms UntagResource
export def 'networkmonitor untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'networkmonitor UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# PATCH /monitors/{monitorName}; needs --monitor-name --aggregation-period
@category "aws networkmonitor"
@search-terms UpdateMonitor
export def 'networkmonitor update-monitor' [
  --monitor-name: string
  --aggregation-period: int
  --region: string
  --profile: string
]: nothing -> record { call 'networkmonitor UpdateMonitor $monitor_name=monitorName $aggregation_period=aggregationPeriod $region=--region $profile=--profile' }

# PATCH /monitors/{monitorName}/probes/{probeId}; needs --monitor-name --probe-id
@category "aws networkmonitor"
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
]: nothing -> record { call 'networkmonitor UpdateProbe $monitor_name=monitorName $probe_id=probeId $state=state $destination=destination $destination_port=destinationPort $protocol=protocol $packet_size=packetSize $region=--region $profile=--profile' }
