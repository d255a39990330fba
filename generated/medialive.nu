# Written by `cargo xtask generate --service medialive` from the service's model and overlay: change those instead.
# MediaLive, API version 2017-10-14: 123 operations, 22 waiters.

use rt.nu [call]

# POST /prod/inputDevices/{InputDeviceId}/accept; needs --input-device-id
@search-terms AcceptInputDeviceTransfer
export def 'medialive accept-input-device-transfer' [
  --input-device-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive AcceptInputDeviceTransfer $input_device_id -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/batch/delete
@search-terms BatchDelete
export def 'medialive batch-delete' [
  --channel-ids: list<string>
  --input-ids: list<string>
  --input-security-group-ids: list<string>
  --multiplex-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive BatchDelete $channel_ids $input_ids $input_security_group_ids $multiplex_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/batch/start
@search-terms BatchStart
export def 'medialive batch-start' [
  --channel-ids: list<string>
  --multiplex-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive BatchStart $channel_ids $multiplex_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/batch/stop
@search-terms BatchStop
export def 'medialive batch-stop' [
  --channel-ids: list<string>
  --multiplex-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive BatchStop $channel_ids $multiplex_ids -- $region $profile $with_input $fail_fast $yes' }

# PUT /prod/channels/{ChannelId}/schedule; needs --channel-id
@search-terms BatchUpdateSchedule
export def 'medialive batch-update-schedule' [
  --channel-id: string
  --creates: record
  --deletes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive BatchUpdateSchedule $channel_id $creates $deletes -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/inputDevices/{InputDeviceId}/cancel; needs --input-device-id
@search-terms CancelInputDeviceTransfer
export def 'medialive cancel-input-device-transfer' [
  --input-device-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive CancelInputDeviceTransfer $input_device_id -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/claimDevice
@search-terms ClaimDevice
export def 'medialive claim-device' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive ClaimDevice $id -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/channels
@search-terms CreateChannel
export def 'medialive create-channel' [
  --cdi-input-specification: record
  --channel-class: string@[STANDARD SINGLE_PIPELINE]
  --destinations: list
  --encoder-settings: record
  --input-attachments: list
  --input-specification: record
  --log-level: string@[ERROR WARNING INFO DEBUG DISABLED]
  --maintenance: record
  --name: string
  --request-id: string
  --reserved: string
  --role-arn: string
  --tags: record
  --vpc: record
  --anywhere-settings: record
  --channel-engine-version: record
  --dry-run
  --linked-channel-settings: record
  --channel-security-groups: list<string>
  --inference-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive CreateChannel $cdi_input_specification $channel_class $destinations $encoder_settings $input_attachments $input_specification $log_level $maintenance $name $request_id $reserved $role_arn $tags $vpc $anywhere_settings $channel_engine_version $dry_run $linked_channel_settings $channel_security_groups $inference_settings -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/clusters/{ClusterId}/channelplacementgroups; needs --cluster-id
@search-terms CreateChannelPlacementGroup
export def 'medialive create-channel-placement-group' [
  --cluster-id: string
  --name: string
  --nodes: list<string>
  --request-id: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive CreateChannelPlacementGroup $cluster_id $name $nodes $request_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/cloudwatch-alarm-templates; needs --comparison-operator --evaluation-periods --group-identifier --metric-name --name --period --statistic --target-resource-type --threshold --treat-missing-data
@search-terms CreateCloudWatchAlarmTemplate
export def 'medialive create-cloud-watch-alarm-template' [
  --comparison-operator: string@[GreaterThanOrEqualToThreshold GreaterThanThreshold LessThanThreshold LessThanOrEqualToThreshold]
  --datapoints-to-alarm: int
  --description: string
  --evaluation-periods: int
  --group-identifier: string
  --metric-name: string
  --name: string
  --period: int
  --statistic: string@[SampleCount Average Sum Minimum Maximum]
  --tags: record
  --target-resource-type: string@[CLOUDFRONT_DISTRIBUTION MEDIALIVE_MULTIPLEX MEDIALIVE_CHANNEL MEDIALIVE_INPUT_DEVICE MEDIAPACKAGE_CHANNEL MEDIAPACKAGE_ORIGIN_ENDPOINT MEDIACONNECT_FLOW S3_BUCKET MEDIATAILOR_PLAYBACK_CONFIGURATION ELEMENTAL_INFERENCE_FEED]
  --threshold: number
  --treat-missing-data: string@[notBreaching breaching ignore missing]
  --request-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive CreateCloudWatchAlarmTemplate $comparison_operator $datapoints_to_alarm $description $evaluation_periods $group_identifier $metric_name $name $period $statistic $tags $target_resource_type $threshold $treat_missing_data $request_id -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/cloudwatch-alarm-template-groups; needs --name
@search-terms CreateCloudWatchAlarmTemplateGroup
export def 'medialive create-cloud-watch-alarm-template-group' [
  --description: string
  --name: string
  --tags: record
  --request-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive CreateCloudWatchAlarmTemplateGroup $description $name $tags $request_id -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/clusters
@search-terms CreateCluster
export def 'medialive create-cluster' [
  --cluster-type: string
  --instance-role-arn: string
  --name: string
  --network-settings: record
  --request-id: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive CreateCluster $cluster_type $instance_role_arn $name $network_settings $request_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/eventbridge-rule-templates; needs --event-type --group-identifier --name
@search-terms CreateEventBridgeRuleTemplate
export def 'medialive create-event-bridge-rule-template' [
  --description: string
  --event-targets: list
  --event-type: string@[MEDIALIVE_MULTIPLEX_ALERT MEDIALIVE_MULTIPLEX_STATE_CHANGE MEDIALIVE_CHANNEL_ALERT MEDIALIVE_CHANNEL_INPUT_CHANGE MEDIALIVE_CHANNEL_STATE_CHANGE MEDIAPACKAGE_INPUT_NOTIFICATION MEDIAPACKAGE_KEY_PROVIDER_NOTIFICATION MEDIAPACKAGE_HARVEST_JOB_NOTIFICATION SIGNAL_MAP_ACTIVE_ALARM MEDIACONNECT_ALERT MEDIACONNECT_SOURCE_HEALTH MEDIACONNECT_OUTPUT_HEALTH MEDIACONNECT_FLOW_STATUS_CHANGE]
  --group-identifier: string
  --name: string
  --tags: record
  --request-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive CreateEventBridgeRuleTemplate $description $event_targets $event_type $group_identifier $name $tags $request_id -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/eventbridge-rule-template-groups; needs --name
@search-terms CreateEventBridgeRuleTemplateGroup
export def 'medialive create-event-bridge-rule-template-group' [
  --description: string
  --name: string
  --tags: record
  --request-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive CreateEventBridgeRuleTemplateGroup $description $name $tags $request_id -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/inputs
@search-terms CreateInput
export def 'medialive create-input' [
  --destinations: list
  --input-devices: list
  --input-security-groups: list<string>
  --media-connect-flows: list
  --name: string
  --request-id: string
  --role-arn: string
  --sources: list
  --tags: record
  --type: string@[UDP_PUSH RTP_PUSH RTMP_PUSH RTMP_PULL URL_PULL MP4_FILE MEDIACONNECT INPUT_DEVICE AWS_CDI TS_FILE SRT_CALLER MULTICAST SMPTE_2110_RECEIVER_GROUP SDI MEDIACONNECT_ROUTER SRT_LISTENER]
  --vpc: record
  --srt-settings: record
  --input-network-location: string@[AWS ON_PREMISES]
  --multicast-settings: record
  --smpte2110-receiver-group-settings: record
  --sdi-sources: list<string>
  --router-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive CreateInput $destinations $input_devices $input_security_groups $media_connect_flows $name $request_id $role_arn $sources $tags $type $vpc $srt_settings $input_network_location $multicast_settings $smpte2110_receiver_group_settings $sdi_sources $router_settings -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/inputSecurityGroups
@search-terms CreateInputSecurityGroup
export def 'medialive create-input-security-group' [
  --tags: record
  --whitelist-rules: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive CreateInputSecurityGroup $tags $whitelist_rules -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/multiplexes; needs --availability-zones --multiplex-settings --name
@search-terms CreateMultiplex
export def 'medialive create-multiplex' [
  --availability-zones: list<string>
  --multiplex-settings: record
  --name: string
  --request-id: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive CreateMultiplex $availability_zones $multiplex_settings $name $request_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/multiplexes/{MultiplexId}/programs; needs --multiplex-id --multiplex-program-settings --program-name
@search-terms CreateMultiplexProgram
export def 'medialive create-multiplex-program' [
  --multiplex-id: string
  --multiplex-program-settings: record
  --program-name: string
  --request-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive CreateMultiplexProgram $multiplex_id $multiplex_program_settings $program_name $request_id -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/networks
@search-terms CreateNetwork
export def 'medialive create-network' [
  --ip-pools: list
  --name: string
  --request-id: string
  --routes: list
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive CreateNetwork $ip_pools $name $request_id $routes $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/clusters/{ClusterId}/nodes; needs --cluster-id
@search-terms CreateNode
export def 'medialive create-node' [
  --cluster-id: string
  --name: string
  --node-interface-mappings: list
  --request-id: string
  --role: string@[BACKUP ACTIVE]
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive CreateNode $cluster_id $name $node_interface_mappings $request_id $role $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/clusters/{ClusterId}/nodeRegistrationScript; needs --cluster-id
@search-terms CreateNodeRegistrationScript
export def 'medialive create-node-registration-script' [
  --cluster-id: string
  --id: string
  --name: string
  --node-interface-mappings: list
  --request-id: string
  --role: string@[BACKUP ACTIVE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive CreateNodeRegistrationScript $cluster_id $id $name $node_interface_mappings $request_id $role -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/inputs/{InputId}/partners; needs --input-id
@search-terms CreatePartnerInput
export def 'medialive create-partner-input' [
  --input-id: string
  --request-id: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive CreatePartnerInput $input_id $request_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/sdiSources
@search-terms CreateSdiSource
export def 'medialive create-sdi-source' [
  --mode: string@[QUADRANT INTERLEAVE]
  --name: string
  --request-id: string
  --tags: record
  --type: string@[SINGLE QUAD]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive CreateSdiSource $mode $name $request_id $tags $type -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/signal-maps; needs --discovery-entry-point-arn --name
@search-terms CreateSignalMap
export def 'medialive create-signal-map' [
  --cloud-watch-alarm-template-group-identifiers: list<string>
  --description: string
  --discovery-entry-point-arn: string
  --event-bridge-rule-template-group-identifiers: list<string>
  --name: string
  --tags: record
  --request-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive CreateSignalMap $cloud_watch_alarm_template_group_identifiers $description $discovery_entry_point_arn $event_bridge_rule_template_group_identifiers $name $tags $request_id -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/tags/{ResourceArn}; needs --resource-arn
@search-terms CreateTags
export def 'medialive create-tags' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive CreateTags $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /prod/channels/{ChannelId}; needs --channel-id
@search-terms DeleteChannel
export def 'medialive delete-channel' [
  --channel-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive DeleteChannel $channel_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /prod/clusters/{ClusterId}/channelplacementgroups/{ChannelPlacementGroupId}; needs --channel-placement-group-id --cluster-id
@search-terms DeleteChannelPlacementGroup
export def 'medialive delete-channel-placement-group' [
  --channel-placement-group-id: string
  --cluster-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive DeleteChannelPlacementGroup $channel_placement_group_id $cluster_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /prod/cloudwatch-alarm-templates/{Identifier}; needs --identifier
@search-terms DeleteCloudWatchAlarmTemplate
export def 'medialive delete-cloud-watch-alarm-template' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive DeleteCloudWatchAlarmTemplate $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /prod/cloudwatch-alarm-template-groups/{Identifier}; needs --identifier
@search-terms DeleteCloudWatchAlarmTemplateGroup
export def 'medialive delete-cloud-watch-alarm-template-group' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive DeleteCloudWatchAlarmTemplateGroup $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /prod/clusters/{ClusterId}; needs --cluster-id
@search-terms DeleteCluster
export def 'medialive delete-cluster' [
  --cluster-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive DeleteCluster $cluster_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /prod/eventbridge-rule-templates/{Identifier}; needs --identifier
@search-terms DeleteEventBridgeRuleTemplate
export def 'medialive delete-event-bridge-rule-template' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive DeleteEventBridgeRuleTemplate $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /prod/eventbridge-rule-template-groups/{Identifier}; needs --identifier
@search-terms DeleteEventBridgeRuleTemplateGroup
export def 'medialive delete-event-bridge-rule-template-group' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive DeleteEventBridgeRuleTemplateGroup $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /prod/inputs/{InputId}; needs --input-id
@search-terms DeleteInput
export def 'medialive delete-input' [
  --input-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive DeleteInput $input_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /prod/inputSecurityGroups/{InputSecurityGroupId}; needs --input-security-group-id
@search-terms DeleteInputSecurityGroup
export def 'medialive delete-input-security-group' [
  --input-security-group-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive DeleteInputSecurityGroup $input_security_group_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /prod/multiplexes/{MultiplexId}; needs --multiplex-id
@search-terms DeleteMultiplex
export def 'medialive delete-multiplex' [
  --multiplex-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive DeleteMultiplex $multiplex_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /prod/multiplexes/{MultiplexId}/programs/{ProgramName}; needs --multiplex-id --program-name
@search-terms DeleteMultiplexProgram
export def 'medialive delete-multiplex-program' [
  --multiplex-id: string
  --program-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive DeleteMultiplexProgram $multiplex_id $program_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /prod/networks/{NetworkId}; needs --network-id
@search-terms DeleteNetwork
export def 'medialive delete-network' [
  --network-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive DeleteNetwork $network_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /prod/clusters/{ClusterId}/nodes/{NodeId}; needs --cluster-id --node-id
@search-terms DeleteNode
export def 'medialive delete-node' [
  --cluster-id: string
  --node-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive DeleteNode $cluster_id $node_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /prod/reservations/{ReservationId}; needs --reservation-id
@search-terms DeleteReservation
export def 'medialive delete-reservation' [
  --reservation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive DeleteReservation $reservation_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /prod/channels/{ChannelId}/schedule; needs --channel-id
@search-terms DeleteSchedule
export def 'medialive delete-schedule' [
  --channel-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive DeleteSchedule $channel_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /prod/sdiSources/{SdiSourceId}; needs --sdi-source-id
@search-terms DeleteSdiSource
export def 'medialive delete-sdi-source' [
  --sdi-source-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive DeleteSdiSource $sdi_source_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /prod/signal-maps/{Identifier}; needs --identifier
@search-terms DeleteSignalMap
export def 'medialive delete-signal-map' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive DeleteSignalMap $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /prod/tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms DeleteTags
export def 'medialive delete-tags' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive DeleteTags $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# GET /prod/accountConfiguration; cached 1min
@search-terms DescribeAccountConfiguration
export def 'medialive describe-account-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'medialive DescribeAccountConfiguration -- $region $profile $refresh $ttl' }

# GET /prod/channels/{ChannelId}; needs --channel-id
@search-terms DescribeChannel
export def 'medialive describe-channel' [
  --channel-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'medialive DescribeChannel $channel_id -- $region $profile $with_input $fail_fast' }

# GET /prod/clusters/{ClusterId}/channelplacementgroups/{ChannelPlacementGroupId}; cached 1min; needs --channel-placement-group-id --cluster-id
@search-terms DescribeChannelPlacementGroup
export def 'medialive describe-channel-placement-group' [
  --channel-placement-group-id: string
  --cluster-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'medialive DescribeChannelPlacementGroup $channel_placement_group_id $cluster_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /prod/clusters/{ClusterId}; cached 1min; needs --cluster-id
@search-terms DescribeCluster
export def 'medialive describe-cluster' [
  --cluster-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'medialive DescribeCluster $cluster_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /prod/inputs/{InputId}; cached 1min; needs --input-id
@search-terms DescribeInput
export def 'medialive describe-input' [
  --input-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'medialive DescribeInput $input_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /prod/inputDevices/{InputDeviceId}; cached 1min; needs --input-device-id
@search-terms DescribeInputDevice
export def 'medialive describe-input-device' [
  --input-device-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'medialive DescribeInputDevice $input_device_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /prod/inputDevices/{InputDeviceId}/thumbnailData; needs --input-device-id --accept
@search-terms DescribeInputDeviceThumbnail
export def 'medialive describe-input-device-thumbnail' [
  --input-device-id: string
  --accept: string
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
]: any -> any { call 'medialive DescribeInputDeviceThumbnail $input_device_id $accept -- $region $profile $raw $with_input $fail_fast' }

# GET /prod/inputSecurityGroups/{InputSecurityGroupId}; cached 1min; needs --input-security-group-id
@search-terms DescribeInputSecurityGroup
export def 'medialive describe-input-security-group' [
  --input-security-group-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'medialive DescribeInputSecurityGroup $input_security_group_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /prod/multiplexes/{MultiplexId}; cached 1min; needs --multiplex-id
@search-terms DescribeMultiplex
export def 'medialive describe-multiplex' [
  --multiplex-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'medialive DescribeMultiplex $multiplex_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /prod/multiplexes/{MultiplexId}/programs/{ProgramName}; cached 1min; needs --multiplex-id --program-name
@search-terms DescribeMultiplexProgram
export def 'medialive describe-multiplex-program' [
  --multiplex-id: string
  --program-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'medialive DescribeMultiplexProgram $multiplex_id $program_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /prod/networks/{NetworkId}; cached 1min; needs --network-id
@search-terms DescribeNetwork
export def 'medialive describe-network' [
  --network-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'medialive DescribeNetwork $network_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /prod/clusters/{ClusterId}/nodes/{NodeId}; cached 1min; needs --cluster-id --node-id
@search-terms DescribeNode
export def 'medialive describe-node' [
  --cluster-id: string
  --node-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'medialive DescribeNode $cluster_id $node_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /prod/offerings/{OfferingId}; cached 1min; needs --offering-id
@search-terms DescribeOffering
export def 'medialive describe-offering' [
  --offering-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'medialive DescribeOffering $offering_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /prod/reservations/{ReservationId}; cached 1min; needs --reservation-id
@search-terms DescribeReservation
export def 'medialive describe-reservation' [
  --reservation-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'medialive DescribeReservation $reservation_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /prod/channels/{ChannelId}/schedule; follows pages; cached 1min; needs --channel-id
@search-terms DescribeSchedule
export def 'medialive describe-schedule' [
  --channel-id: string
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
]: any -> any { call 'medialive DescribeSchedule $channel_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /prod/sdiSources/{SdiSourceId}; cached 1min; needs --sdi-source-id
@search-terms DescribeSdiSource
export def 'medialive describe-sdi-source' [
  --sdi-source-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'medialive DescribeSdiSource $sdi_source_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /prod/channels/{ChannelId}/thumbnails; cached 1min; needs --channel-id --pipeline-id --thumbnail-type
@search-terms DescribeThumbnails
export def 'medialive describe-thumbnails' [
  --channel-id: string
  --pipeline-id: string
  --thumbnail-type: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'medialive DescribeThumbnails $channel_id $pipeline_id $thumbnail_type -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /prod/cloudwatch-alarm-templates/{Identifier}; cached 1min; needs --identifier
@search-terms GetCloudWatchAlarmTemplate
export def 'medialive get-cloud-watch-alarm-template' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'medialive GetCloudWatchAlarmTemplate $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /prod/cloudwatch-alarm-template-groups/{Identifier}; cached 1min; needs --identifier
@search-terms GetCloudWatchAlarmTemplateGroup
export def 'medialive get-cloud-watch-alarm-template-group' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'medialive GetCloudWatchAlarmTemplateGroup $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /prod/eventbridge-rule-templates/{Identifier}; cached 1min; needs --identifier
@search-terms GetEventBridgeRuleTemplate
export def 'medialive get-event-bridge-rule-template' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'medialive GetEventBridgeRuleTemplate $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /prod/eventbridge-rule-template-groups/{Identifier}; cached 1min; needs --identifier
@search-terms GetEventBridgeRuleTemplateGroup
export def 'medialive get-event-bridge-rule-template-group' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'medialive GetEventBridgeRuleTemplateGroup $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /prod/signal-maps/{Identifier}; cached 1min; needs --identifier
@search-terms GetSignalMap
export def 'medialive get-signal-map' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'medialive GetSignalMap $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /prod/channels/{ChannelId}/alerts; follows pages; cached 1min; needs --channel-id
@search-terms ListAlerts
export def 'medialive list-alerts' [
  --channel-id: string
  --state-filter: string
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
]: any -> any { call 'medialive ListAlerts $channel_id $state_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /prod/clusters/{ClusterId}/channelplacementgroups; follows pages; cached 1min; needs --cluster-id
@search-terms ListChannelPlacementGroups
export def 'medialive list-channel-placement-groups' [
  --cluster-id: string
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
]: any -> any { call 'medialive ListChannelPlacementGroups $cluster_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /prod/channels; follows pages; cached 1min
@search-terms ListChannels
export def 'medialive list-channels' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'medialive ListChannels -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /prod/cloudwatch-alarm-template-groups; follows pages; cached 1min
@search-terms ListCloudWatchAlarmTemplateGroups
export def 'medialive list-cloud-watch-alarm-template-groups' [
  --scope: string
  --signal-map-identifier: string
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
]: any -> any { call 'medialive ListCloudWatchAlarmTemplateGroups $scope $signal_map_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /prod/cloudwatch-alarm-templates; follows pages; cached 1min
@search-terms ListCloudWatchAlarmTemplates
export def 'medialive list-cloud-watch-alarm-templates' [
  --group-identifier: string
  --scope: string
  --signal-map-identifier: string
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
]: any -> any { call 'medialive ListCloudWatchAlarmTemplates $group_identifier $scope $signal_map_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /prod/clusters/{ClusterId}/alerts; follows pages; cached 1min; needs --cluster-id
@search-terms ListClusterAlerts
export def 'medialive list-cluster-alerts' [
  --cluster-id: string
  --state-filter: string
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
]: any -> any { call 'medialive ListClusterAlerts $cluster_id $state_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /prod/clusters; follows pages; cached 1min
@search-terms ListClusters
export def 'medialive list-clusters' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'medialive ListClusters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /prod/eventbridge-rule-template-groups; follows pages; cached 1min
@search-terms ListEventBridgeRuleTemplateGroups
export def 'medialive list-event-bridge-rule-template-groups' [
  --signal-map-identifier: string
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
]: any -> any { call 'medialive ListEventBridgeRuleTemplateGroups $signal_map_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /prod/eventbridge-rule-templates; follows pages; cached 1min
@search-terms ListEventBridgeRuleTemplates
export def 'medialive list-event-bridge-rule-templates' [
  --group-identifier: string
  --signal-map-identifier: string
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
]: any -> any { call 'medialive ListEventBridgeRuleTemplates $group_identifier $signal_map_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /prod/inputDeviceTransfers; follows pages; cached 1min; needs --transfer-type
@search-terms ListInputDeviceTransfers
export def 'medialive list-input-device-transfers' [
  --transfer-type: string
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
]: any -> any { call 'medialive ListInputDeviceTransfers $transfer_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /prod/inputDevices; follows pages; cached 1min
@search-terms ListInputDevices
export def 'medialive list-input-devices' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'medialive ListInputDevices -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /prod/inputSecurityGroups; follows pages; cached 1min
@search-terms ListInputSecurityGroups
export def 'medialive list-input-security-groups' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'medialive ListInputSecurityGroups -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /prod/inputs; follows pages; cached 1min
@search-terms ListInputs
export def 'medialive list-inputs' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'medialive ListInputs -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /prod/multiplexes/{MultiplexId}/alerts; follows pages; cached 1min; needs --multiplex-id
@search-terms ListMultiplexAlerts
export def 'medialive list-multiplex-alerts' [
  --multiplex-id: string
  --state-filter: string
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
]: any -> any { call 'medialive ListMultiplexAlerts $multiplex_id $state_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /prod/multiplexes/{MultiplexId}/programs; follows pages; cached 1min; needs --multiplex-id
@search-terms ListMultiplexPrograms
export def 'medialive list-multiplex-programs' [
  --multiplex-id: string
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
]: any -> any { call 'medialive ListMultiplexPrograms $multiplex_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /prod/multiplexes; follows pages; cached 1min
@search-terms ListMultiplexes
export def 'medialive list-multiplexes' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'medialive ListMultiplexes -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /prod/networks; follows pages; cached 1min
@search-terms ListNetworks
export def 'medialive list-networks' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'medialive ListNetworks -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /prod/clusters/{ClusterId}/nodes; follows pages; cached 1min; needs --cluster-id
@search-terms ListNodes
export def 'medialive list-nodes' [
  --cluster-id: string
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
]: any -> any { call 'medialive ListNodes $cluster_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /prod/offerings; follows pages; cached 1min
@search-terms ListOfferings
export def 'medialive list-offerings' [
  --channel-class: string
  --channel-configuration: string
  --codec: string
  --duration: string
  --maximum-bitrate: string
  --maximum-framerate: string
  --resolution: string
  --resource-type: string
  --special-feature: string
  --video-quality: string
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
]: any -> any { call 'medialive ListOfferings $channel_class $channel_configuration $codec $duration $maximum_bitrate $maximum_framerate $resolution $resource_type $special_feature $video_quality -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /prod/reservations; follows pages; cached 1min
@search-terms ListReservations
export def 'medialive list-reservations' [
  --channel-class: string
  --codec: string
  --maximum-bitrate: string
  --maximum-framerate: string
  --resolution: string
  --resource-type: string
  --special-feature: string
  --video-quality: string
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
]: any -> any { call 'medialive ListReservations $channel_class $codec $maximum_bitrate $maximum_framerate $resolution $resource_type $special_feature $video_quality -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /prod/sdiSources; follows pages; cached 1min
@search-terms ListSdiSources
export def 'medialive list-sdi-sources' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'medialive ListSdiSources -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /prod/signal-maps; follows pages; cached 1min
@search-terms ListSignalMaps
export def 'medialive list-signal-maps' [
  --cloud-watch-alarm-template-group-identifier: string
  --event-bridge-rule-template-group-identifier: string
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
]: any -> any { call 'medialive ListSignalMaps $cloud_watch_alarm_template_group_identifier $event_bridge_rule_template_group_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /prod/tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'medialive list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'medialive ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /prod/versions; cached 1min
@search-terms ListVersions
export def 'medialive list-versions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'medialive ListVersions -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /prod/offerings/{OfferingId}/purchase; needs --count --offering-id
@search-terms PurchaseOffering
export def 'medialive purchase-offering' [
  --count: int
  --name: string
  --offering-id: string
  --renewal-settings: record
  --request-id: string
  --start: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive PurchaseOffering $count $name $offering_id $renewal_settings $request_id $start $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/inputDevices/{InputDeviceId}/reboot; needs --input-device-id
@search-terms RebootInputDevice
export def 'medialive reboot-input-device' [
  --force: string@[NO YES]
  --input-device-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive RebootInputDevice $force $input_device_id -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/inputDevices/{InputDeviceId}/reject; needs --input-device-id
@search-terms RejectInputDeviceTransfer
export def 'medialive reject-input-device-transfer' [
  --input-device-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive RejectInputDeviceTransfer $input_device_id -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/channels/{ChannelId}/restartChannelPipelines; needs --channel-id
@search-terms RestartChannelPipelines
export def 'medialive restart-channel-pipelines' [
  --channel-id: string
  --pipeline-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive RestartChannelPipelines $channel_id $pipeline_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/channels/{ChannelId}/start; needs --channel-id
@search-terms StartChannel
export def 'medialive start-channel' [
  --channel-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive StartChannel $channel_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /prod/signal-maps/{Identifier}/monitor-deployment; needs --identifier
@search-terms StartDeleteMonitorDeployment
export def 'medialive start-delete-monitor-deployment' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive StartDeleteMonitorDeployment $identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/inputDevices/{InputDeviceId}/start; needs --input-device-id
@search-terms StartInputDevice
export def 'medialive start-input-device' [
  --input-device-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive StartInputDevice $input_device_id -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/inputDevices/{InputDeviceId}/startInputDeviceMaintenanceWindow; needs --input-device-id
@search-terms StartInputDeviceMaintenanceWindow
export def 'medialive start-input-device-maintenance-window' [
  --input-device-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive StartInputDeviceMaintenanceWindow $input_device_id -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/signal-maps/{Identifier}/monitor-deployment; needs --identifier
@search-terms StartMonitorDeployment
export def 'medialive start-monitor-deployment' [
  --dry-run
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive StartMonitorDeployment $dry_run $identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/multiplexes/{MultiplexId}/start; needs --multiplex-id
@search-terms StartMultiplex
export def 'medialive start-multiplex' [
  --multiplex-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive StartMultiplex $multiplex_id -- $region $profile $with_input $fail_fast $yes' }

# PATCH /prod/signal-maps/{Identifier}; needs --identifier
@search-terms StartUpdateSignalMap
export def 'medialive start-update-signal-map' [
  --cloud-watch-alarm-template-group-identifiers: list<string>
  --description: string
  --discovery-entry-point-arn: string
  --event-bridge-rule-template-group-identifiers: list<string>
  --force-rediscovery: oneof<bool>
  --identifier: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive StartUpdateSignalMap $cloud_watch_alarm_template_group_identifiers $description $discovery_entry_point_arn $event_bridge_rule_template_group_identifiers $force_rediscovery $identifier $name -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/channels/{ChannelId}/stop; needs --channel-id
@search-terms StopChannel
export def 'medialive stop-channel' [
  --channel-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive StopChannel $channel_id -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/inputDevices/{InputDeviceId}/stop; needs --input-device-id
@search-terms StopInputDevice
export def 'medialive stop-input-device' [
  --input-device-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive StopInputDevice $input_device_id -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/multiplexes/{MultiplexId}/stop; needs --multiplex-id
@search-terms StopMultiplex
export def 'medialive stop-multiplex' [
  --multiplex-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive StopMultiplex $multiplex_id -- $region $profile $with_input $fail_fast $yes' }

# POST /prod/inputDevices/{InputDeviceId}/transfer; needs --input-device-id
@search-terms TransferInputDevice
export def 'medialive transfer-input-device' [
  --input-device-id: string
  --target-customer-id: string
  --target-region: string
  --transfer-message: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive TransferInputDevice $input_device_id $target_customer_id $target_region $transfer_message -- $region $profile $with_input $fail_fast $yes' }

# PUT /prod/accountConfiguration
@search-terms UpdateAccountConfiguration
export def 'medialive update-account-configuration' [
  --account-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive UpdateAccountConfiguration $account_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /prod/channels/{ChannelId}; needs --channel-id
@search-terms UpdateChannel
export def 'medialive update-channel' [
  --cdi-input-specification: record
  --channel-id: string
  --destinations: list
  --encoder-settings: record
  --input-attachments: list
  --input-specification: record
  --log-level: string@[ERROR WARNING INFO DEBUG DISABLED]
  --maintenance: record
  --name: string
  --role-arn: string
  --channel-engine-version: record
  --dry-run
  --anywhere-settings: record
  --linked-channel-settings: record
  --channel-security-groups: list<string>
  --inference-settings: record
  --special-router-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive UpdateChannel $cdi_input_specification $channel_id $destinations $encoder_settings $input_attachments $input_specification $log_level $maintenance $name $role_arn $channel_engine_version $dry_run $anywhere_settings $linked_channel_settings $channel_security_groups $inference_settings $special_router_settings -- $region $profile $with_input $fail_fast $yes' }

# PUT /prod/channels/{ChannelId}/channelClass; needs --channel-class --channel-id
@search-terms UpdateChannelClass
export def 'medialive update-channel-class' [
  --channel-class: string@[STANDARD SINGLE_PIPELINE]
  --channel-id: string
  --destinations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive UpdateChannelClass $channel_class $channel_id $destinations -- $region $profile $with_input $fail_fast $yes' }

# PUT /prod/clusters/{ClusterId}/channelplacementgroups/{ChannelPlacementGroupId}; needs --channel-placement-group-id --cluster-id
@search-terms UpdateChannelPlacementGroup
export def 'medialive update-channel-placement-group' [
  --channel-placement-group-id: string
  --cluster-id: string
  --name: string
  --nodes: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive UpdateChannelPlacementGroup $channel_placement_group_id $cluster_id $name $nodes -- $region $profile $with_input $fail_fast $yes' }

# PATCH /prod/cloudwatch-alarm-templates/{Identifier}; needs --identifier
@search-terms UpdateCloudWatchAlarmTemplate
export def 'medialive update-cloud-watch-alarm-template' [
  --comparison-operator: string@[GreaterThanOrEqualToThreshold GreaterThanThreshold LessThanThreshold LessThanOrEqualToThreshold]
  --datapoints-to-alarm: int
  --description: string
  --evaluation-periods: int
  --group-identifier: string
  --identifier: string
  --metric-name: string
  --name: string
  --period: int
  --statistic: string@[SampleCount Average Sum Minimum Maximum]
  --target-resource-type: string@[CLOUDFRONT_DISTRIBUTION MEDIALIVE_MULTIPLEX MEDIALIVE_CHANNEL MEDIALIVE_INPUT_DEVICE MEDIAPACKAGE_CHANNEL MEDIAPACKAGE_ORIGIN_ENDPOINT MEDIACONNECT_FLOW S3_BUCKET MEDIATAILOR_PLAYBACK_CONFIGURATION ELEMENTAL_INFERENCE_FEED]
  --threshold: number
  --treat-missing-data: string@[notBreaching breaching ignore missing]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive UpdateCloudWatchAlarmTemplate $comparison_operator $datapoints_to_alarm $description $evaluation_periods $group_identifier $identifier $metric_name $name $period $statistic $target_resource_type $threshold $treat_missing_data -- $region $profile $with_input $fail_fast $yes' }

# PATCH /prod/cloudwatch-alarm-template-groups/{Identifier}; needs --identifier
@search-terms UpdateCloudWatchAlarmTemplateGroup
export def 'medialive update-cloud-watch-alarm-template-group' [
  --description: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive UpdateCloudWatchAlarmTemplateGroup $description $identifier -- $region $profile $with_input $fail_fast $yes' }

# PUT /prod/clusters/{ClusterId}; needs --cluster-id
@search-terms UpdateCluster
export def 'medialive update-cluster' [
  --cluster-id: string
  --name: string
  --network-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive UpdateCluster $cluster_id $name $network_settings -- $region $profile $with_input $fail_fast $yes' }

# PATCH /prod/eventbridge-rule-templates/{Identifier}; needs --identifier
@search-terms UpdateEventBridgeRuleTemplate
export def 'medialive update-event-bridge-rule-template' [
  --description: string
  --event-targets: list
  --event-type: string@[MEDIALIVE_MULTIPLEX_ALERT MEDIALIVE_MULTIPLEX_STATE_CHANGE MEDIALIVE_CHANNEL_ALERT MEDIALIVE_CHANNEL_INPUT_CHANGE MEDIALIVE_CHANNEL_STATE_CHANGE MEDIAPACKAGE_INPUT_NOTIFICATION MEDIAPACKAGE_KEY_PROVIDER_NOTIFICATION MEDIAPACKAGE_HARVEST_JOB_NOTIFICATION SIGNAL_MAP_ACTIVE_ALARM MEDIACONNECT_ALERT MEDIACONNECT_SOURCE_HEALTH MEDIACONNECT_OUTPUT_HEALTH MEDIACONNECT_FLOW_STATUS_CHANGE]
  --group-identifier: string
  --identifier: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive UpdateEventBridgeRuleTemplate $description $event_targets $event_type $group_identifier $identifier $name -- $region $profile $with_input $fail_fast $yes' }

# PATCH /prod/eventbridge-rule-template-groups/{Identifier}; needs --identifier
@search-terms UpdateEventBridgeRuleTemplateGroup
export def 'medialive update-event-bridge-rule-template-group' [
  --description: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive UpdateEventBridgeRuleTemplateGroup $description $identifier -- $region $profile $with_input $fail_fast $yes' }

# PUT /prod/inputs/{InputId}; needs --input-id
@search-terms UpdateInput
export def 'medialive update-input' [
  --destinations: list
  --input-devices: list
  --input-id: string
  --input-security-groups: list<string>
  --media-connect-flows: list
  --name: string
  --role-arn: string
  --sources: list
  --srt-settings: record
  --multicast-settings: record
  --smpte2110-receiver-group-settings: record
  --sdi-sources: list<string>
  --special-router-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive UpdateInput $destinations $input_devices $input_id $input_security_groups $media_connect_flows $name $role_arn $sources $srt_settings $multicast_settings $smpte2110_receiver_group_settings $sdi_sources $special_router_settings -- $region $profile $with_input $fail_fast $yes' }

# PUT /prod/inputDevices/{InputDeviceId}; needs --input-device-id
@search-terms UpdateInputDevice
export def 'medialive update-input-device' [
  --hd-device-settings: record
  --input-device-id: string
  --name: string
  --uhd-device-settings: record
  --availability-zone: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive UpdateInputDevice $hd_device_settings $input_device_id $name $uhd_device_settings $availability_zone -- $region $profile $with_input $fail_fast $yes' }

# PUT /prod/inputSecurityGroups/{InputSecurityGroupId}; needs --input-security-group-id
@search-terms UpdateInputSecurityGroup
export def 'medialive update-input-security-group' [
  --input-security-group-id: string
  --tags: record
  --whitelist-rules: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive UpdateInputSecurityGroup $input_security_group_id $tags $whitelist_rules -- $region $profile $with_input $fail_fast $yes' }

# PUT /prod/multiplexes/{MultiplexId}; needs --multiplex-id
@search-terms UpdateMultiplex
export def 'medialive update-multiplex' [
  --multiplex-id: string
  --multiplex-settings: record
  --name: string
  --packet-identifiers-mapping: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive UpdateMultiplex $multiplex_id $multiplex_settings $name $packet_identifiers_mapping -- $region $profile $with_input $fail_fast $yes' }

# PUT /prod/multiplexes/{MultiplexId}/programs/{ProgramName}; needs --multiplex-id --program-name
@search-terms UpdateMultiplexProgram
export def 'medialive update-multiplex-program' [
  --multiplex-id: string
  --multiplex-program-settings: record
  --program-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive UpdateMultiplexProgram $multiplex_id $multiplex_program_settings $program_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /prod/networks/{NetworkId}; needs --network-id
@search-terms UpdateNetwork
export def 'medialive update-network' [
  --ip-pools: list
  --name: string
  --network-id: string
  --routes: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive UpdateNetwork $ip_pools $name $network_id $routes -- $region $profile $with_input $fail_fast $yes' }

# PUT /prod/clusters/{ClusterId}/nodes/{NodeId}; needs --cluster-id --node-id
@search-terms UpdateNode
export def 'medialive update-node' [
  --cluster-id: string
  --name: string
  --node-id: string
  --role: string@[BACKUP ACTIVE]
  --sdi-source-mappings: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive UpdateNode $cluster_id $name $node_id $role $sdi_source_mappings -- $region $profile $with_input $fail_fast $yes' }

# PUT /prod/clusters/{ClusterId}/nodes/{NodeId}/state; needs --cluster-id --node-id
@search-terms UpdateNodeState
export def 'medialive update-node-state' [
  --cluster-id: string
  --node-id: string
  --state: string@[ACTIVE DRAINING]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive UpdateNodeState $cluster_id $node_id $state -- $region $profile $with_input $fail_fast $yes' }

# PUT /prod/reservations/{ReservationId}; needs --reservation-id
@search-terms UpdateReservation
export def 'medialive update-reservation' [
  --name: string
  --renewal-settings: record
  --reservation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive UpdateReservation $name $renewal_settings $reservation_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /prod/sdiSources/{SdiSourceId}; needs --sdi-source-id
@search-terms UpdateSdiSource
export def 'medialive update-sdi-source' [
  --mode: string@[QUADRANT INTERLEAVE]
  --name: string
  --sdi-source-id: string
  --type: string@[SINGLE QUAD]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medialive UpdateSdiSource $mode $name $sdi_source_id $type -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   channel-created: DescribeChannel; needs --channel-id
#   channel-deleted: DescribeChannel; needs --channel-id
#   channel-placement-group-assigned: DescribeChannelPlacementGroup; needs --channel-placement-group-id --cluster-id
#   channel-placement-group-deleted: DescribeChannelPlacementGroup; needs --channel-placement-group-id --cluster-id
#   channel-placement-group-unassigned: DescribeChannelPlacementGroup; needs --channel-placement-group-id --cluster-id
#   channel-running: DescribeChannel; needs --channel-id
#   channel-stopped: DescribeChannel; needs --channel-id
#   cluster-created: DescribeCluster; needs --cluster-id
#   cluster-deleted: DescribeCluster; needs --cluster-id
#   input-attached: DescribeInput; needs --input-id
#   input-deleted: DescribeInput; needs --input-id
#   input-detached: DescribeInput; needs --input-id
#   multiplex-created: DescribeMultiplex; needs --multiplex-id
#   multiplex-deleted: DescribeMultiplex; needs --multiplex-id
#   multiplex-running: DescribeMultiplex; needs --multiplex-id
#   multiplex-stopped: DescribeMultiplex; needs --multiplex-id
#   node-deregistered: DescribeNode; needs --cluster-id --node-id
#   node-registered: DescribeNode; needs --cluster-id --node-id
#   signal-map-created: GetSignalMap; needs --identifier
#   signal-map-monitor-deleted: GetSignalMap; needs --identifier
#   signal-map-monitor-deployed: GetSignalMap; needs --identifier
#   signal-map-updated: GetSignalMap; needs --identifier
@search-terms ChannelCreated ChannelDeleted ChannelPlacementGroupAssigned ChannelPlacementGroupDeleted ChannelPlacementGroupUnassigned ChannelRunning ChannelStopped ClusterCreated ClusterDeleted InputAttached InputDeleted InputDetached MultiplexCreated MultiplexDeleted MultiplexRunning MultiplexStopped NodeDeregistered NodeRegistered SignalMapCreated SignalMapMonitorDeleted SignalMapMonitorDeployed SignalMapUpdated
export def 'medialive wait' [
  waiter: string@[channel-created channel-deleted channel-placement-group-assigned channel-placement-group-deleted channel-placement-group-unassigned channel-running channel-stopped cluster-created cluster-deleted input-attached input-deleted input-detached multiplex-created multiplex-deleted multiplex-running multiplex-stopped node-deregistered node-registered signal-map-created signal-map-monitor-deleted signal-map-monitor-deployed signal-map-updated]
  --channel-id: string
  --channel-placement-group-id: string
  --cluster-id: string
  --input-id: string
  --multiplex-id: string
  --node-id: string
  --identifier: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'medialive wait $waiter $channel_id $channel_placement_group_id $cluster_id $input_id $multiplex_id $node_id $identifier -- $timeout $interval $region $profile' }
