# Written by `cargo xtask generate --service medialive` from the service's model and overlay: change those instead.
# MediaLive, API version 2017-10-14: 123 operations.

use rt.nu [call send]

# POST /prod/inputDevices/{InputDeviceId}/accept; needs --input-device-id
@category "aws medialive"
@search-terms AcceptInputDeviceTransfer
export def 'medialive accept-input-device-transfer' [
  --input-device-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'medialive AcceptInputDeviceTransfer $input_device_id=InputDeviceId $region=--region $profile=--profile' }

# POST /prod/batch/delete
@category "aws medialive"
@search-terms BatchDelete
export def 'medialive batch-delete' [
  --channel-ids: oneof<list<string>, string>
  --input-ids: oneof<list<string>, string>
  --input-security-group-ids: oneof<list<string>, string>
  --multiplex-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'medialive BatchDelete $channel_ids=ChannelIds $input_ids=InputIds $input_security_group_ids=InputSecurityGroupIds $multiplex_ids=MultiplexIds $region=--region $profile=--profile' }

# POST /prod/batch/start
@category "aws medialive"
@search-terms BatchStart
export def 'medialive batch-start' [
  --channel-ids: oneof<list<string>, string>
  --multiplex-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'medialive BatchStart $channel_ids=ChannelIds $multiplex_ids=MultiplexIds $region=--region $profile=--profile' }

# POST /prod/batch/stop
@category "aws medialive"
@search-terms BatchStop
export def 'medialive batch-stop' [
  --channel-ids: oneof<list<string>, string>
  --multiplex-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'medialive BatchStop $channel_ids=ChannelIds $multiplex_ids=MultiplexIds $region=--region $profile=--profile' }

# PUT /prod/channels/{ChannelId}/schedule; needs --channel-id
@category "aws medialive"
@search-terms BatchUpdateSchedule
export def 'medialive batch-update-schedule' [
  --channel-id: string
  --creates: record
  --deletes: record
  --region: string
  --profile: string
]: nothing -> record { call 'medialive BatchUpdateSchedule $channel_id=ChannelId $creates=Creates $deletes=Deletes $region=--region $profile=--profile' }

# POST /prod/inputDevices/{InputDeviceId}/cancel; needs --input-device-id
@category "aws medialive"
@search-terms CancelInputDeviceTransfer
export def 'medialive cancel-input-device-transfer' [
  --input-device-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'medialive CancelInputDeviceTransfer $input_device_id=InputDeviceId $region=--region $profile=--profile' }

# POST /prod/claimDevice
@category "aws medialive"
@search-terms ClaimDevice
export def 'medialive claim-device' [
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'medialive ClaimDevice $id=Id $region=--region $profile=--profile' }

# POST /prod/channels
@category "aws medialive"
@search-terms CreateChannel
export def 'medialive create-channel' [
  --cdi-input-specification: record
  --channel-class: string@[STANDARD SINGLE_PIPELINE]
  --destinations: oneof<list<any>, record>
  --encoder-settings: record
  --input-attachments: oneof<list<any>, record>
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
  --channel-security-groups: oneof<list<string>, string>
  --inference-settings: record
  --region: string
  --profile: string
]: nothing -> record { call 'medialive CreateChannel $cdi_input_specification=CdiInputSpecification $channel_class=ChannelClass $destinations=Destinations $encoder_settings=EncoderSettings $input_attachments=InputAttachments $input_specification=InputSpecification $log_level=LogLevel $maintenance=Maintenance $name=Name $request_id=RequestId $reserved=Reserved $role_arn=RoleArn $tags=Tags $vpc=Vpc $anywhere_settings=AnywhereSettings $channel_engine_version=ChannelEngineVersion $dry_run=DryRun? $linked_channel_settings=LinkedChannelSettings $channel_security_groups=ChannelSecurityGroups $inference_settings=InferenceSettings $region=--region $profile=--profile' }

# POST /prod/clusters/{ClusterId}/channelplacementgroups; needs --cluster-id
@category "aws medialive"
@search-terms CreateChannelPlacementGroup
export def 'medialive create-channel-placement-group' [
  --cluster-id: string
  --name: string
  --nodes: oneof<list<string>, string>
  --request-id: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'medialive CreateChannelPlacementGroup $cluster_id=ClusterId $name=Name $nodes=Nodes $request_id=RequestId $tags=Tags $region=--region $profile=--profile' }

# POST /prod/cloudwatch-alarm-templates; needs --comparison-operator --evaluation-periods --group-identifier --metric-name --name --period --statistic --target-resource-type --threshold --treat-missing-data
@category "aws medialive"
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
]: nothing -> record { call 'medialive CreateCloudWatchAlarmTemplate $comparison_operator=ComparisonOperator $datapoints_to_alarm=DatapointsToAlarm $description=Description $evaluation_periods=EvaluationPeriods $group_identifier=GroupIdentifier $metric_name=MetricName $name=Name $period=Period $statistic=Statistic $tags=Tags $target_resource_type=TargetResourceType $threshold=Threshold $treat_missing_data=TreatMissingData $request_id=RequestId $region=--region $profile=--profile' }

# POST /prod/cloudwatch-alarm-template-groups; needs --name
@category "aws medialive"
@search-terms CreateCloudWatchAlarmTemplateGroup
export def 'medialive create-cloud-watch-alarm-template-group' [
  --description: string
  --name: string
  --tags: record
  --request-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive CreateCloudWatchAlarmTemplateGroup $description=Description $name=Name $tags=Tags $request_id=RequestId $region=--region $profile=--profile' }

# POST /prod/clusters
@category "aws medialive"
@search-terms CreateCluster
export def 'medialive create-cluster' [
  --cluster-type: string@[ON_PREMISES]
  --instance-role-arn: string
  --name: string
  --network-settings: record
  --request-id: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'medialive CreateCluster $cluster_type=ClusterType $instance_role_arn=InstanceRoleArn $name=Name $network_settings=NetworkSettings $request_id=RequestId $tags=Tags $region=--region $profile=--profile' }

# POST /prod/eventbridge-rule-templates; needs --event-type --group-identifier --name
@category "aws medialive"
@search-terms CreateEventBridgeRuleTemplate
export def 'medialive create-event-bridge-rule-template' [
  --description: string
  --event-targets: oneof<list<any>, record>
  --event-type: string@[MEDIALIVE_MULTIPLEX_ALERT MEDIALIVE_MULTIPLEX_STATE_CHANGE MEDIALIVE_CHANNEL_ALERT MEDIALIVE_CHANNEL_INPUT_CHANGE MEDIALIVE_CHANNEL_STATE_CHANGE MEDIAPACKAGE_INPUT_NOTIFICATION MEDIAPACKAGE_KEY_PROVIDER_NOTIFICATION MEDIAPACKAGE_HARVEST_JOB_NOTIFICATION SIGNAL_MAP_ACTIVE_ALARM MEDIACONNECT_ALERT MEDIACONNECT_SOURCE_HEALTH MEDIACONNECT_OUTPUT_HEALTH MEDIACONNECT_FLOW_STATUS_CHANGE]
  --group-identifier: string
  --name: string
  --tags: record
  --request-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive CreateEventBridgeRuleTemplate $description=Description $event_targets=EventTargets $event_type=EventType $group_identifier=GroupIdentifier $name=Name $tags=Tags $request_id=RequestId $region=--region $profile=--profile' }

# POST /prod/eventbridge-rule-template-groups; needs --name
@category "aws medialive"
@search-terms CreateEventBridgeRuleTemplateGroup
export def 'medialive create-event-bridge-rule-template-group' [
  --description: string
  --name: string
  --tags: record
  --request-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive CreateEventBridgeRuleTemplateGroup $description=Description $name=Name $tags=Tags $request_id=RequestId $region=--region $profile=--profile' }

# POST /prod/inputs
@category "aws medialive"
@search-terms CreateInput
export def 'medialive create-input' [
  --destinations: oneof<list<any>, record>
  --input-devices: oneof<list<any>, record>
  --input-security-groups: oneof<list<string>, string>
  --media-connect-flows: oneof<list<any>, record>
  --name: string
  --request-id: string
  --role-arn: string
  --sources: oneof<list<any>, record>
  --tags: record
  --type: string@[UDP_PUSH RTP_PUSH RTMP_PUSH RTMP_PULL URL_PULL MP4_FILE MEDIACONNECT INPUT_DEVICE AWS_CDI TS_FILE SRT_CALLER MULTICAST SMPTE_2110_RECEIVER_GROUP SDI MEDIACONNECT_ROUTER SRT_LISTENER]
  --vpc: record
  --srt-settings: record
  --input-network-location: string@[AWS ON_PREMISES]
  --multicast-settings: record
  --smpte2110-receiver-group-settings: record
  --sdi-sources: oneof<list<string>, string>
  --router-settings: record
  --region: string
  --profile: string
]: nothing -> record { call 'medialive CreateInput $destinations=Destinations $input_devices=InputDevices $input_security_groups=InputSecurityGroups $media_connect_flows=MediaConnectFlows $name=Name $request_id=RequestId $role_arn=RoleArn $sources=Sources $tags=Tags $type=Type $vpc=Vpc $srt_settings=SrtSettings $input_network_location=InputNetworkLocation $multicast_settings=MulticastSettings $smpte2110_receiver_group_settings=Smpte2110ReceiverGroupSettings $sdi_sources=SdiSources $router_settings=RouterSettings $region=--region $profile=--profile' }

# POST /prod/inputSecurityGroups
@category "aws medialive"
@search-terms CreateInputSecurityGroup
export def 'medialive create-input-security-group' [
  --tags: record
  --whitelist-rules: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'medialive CreateInputSecurityGroup $tags=Tags $whitelist_rules=WhitelistRules $region=--region $profile=--profile' }

# POST /prod/multiplexes; needs --availability-zones --multiplex-settings --name
@category "aws medialive"
@search-terms CreateMultiplex
export def 'medialive create-multiplex' [
  --availability-zones: oneof<list<string>, string>
  --multiplex-settings: record
  --name: string
  --request-id: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'medialive CreateMultiplex $availability_zones=AvailabilityZones $multiplex_settings=MultiplexSettings $name=Name $request_id=RequestId $tags=Tags $region=--region $profile=--profile' }

# POST /prod/multiplexes/{MultiplexId}/programs; needs --multiplex-id --multiplex-program-settings --program-name
@category "aws medialive"
@search-terms CreateMultiplexProgram
export def 'medialive create-multiplex-program' [
  --multiplex-id: string
  --multiplex-program-settings: record
  --program-name: string
  --request-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive CreateMultiplexProgram $multiplex_id=MultiplexId $multiplex_program_settings=MultiplexProgramSettings $program_name=ProgramName $request_id=RequestId $region=--region $profile=--profile' }

# POST /prod/networks
@category "aws medialive"
@search-terms CreateNetwork
export def 'medialive create-network' [
  --ip-pools: oneof<list<any>, record>
  --name: string
  --request-id: string
  --routes: oneof<list<any>, record>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'medialive CreateNetwork $ip_pools=IpPools $name=Name $request_id=RequestId $routes=Routes $tags=Tags $region=--region $profile=--profile' }

# POST /prod/clusters/{ClusterId}/nodes; needs --cluster-id
@category "aws medialive"
@search-terms CreateNode
export def 'medialive create-node' [
  --cluster-id: string
  --name: string
  --node-interface-mappings: oneof<list<any>, record>
  --request-id: string
  --role: string@[BACKUP ACTIVE]
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'medialive CreateNode $cluster_id=ClusterId $name=Name $node_interface_mappings=NodeInterfaceMappings $request_id=RequestId $role=Role $tags=Tags $region=--region $profile=--profile' }

# POST /prod/clusters/{ClusterId}/nodeRegistrationScript; needs --cluster-id
@category "aws medialive"
@search-terms CreateNodeRegistrationScript
export def 'medialive create-node-registration-script' [
  --cluster-id: string
  --id: string
  --name: string
  --node-interface-mappings: oneof<list<any>, record>
  --request-id: string
  --role: string@[BACKUP ACTIVE]
  --region: string
  --profile: string
]: nothing -> record { call 'medialive CreateNodeRegistrationScript $cluster_id=ClusterId $id=Id $name=Name $node_interface_mappings=NodeInterfaceMappings $request_id=RequestId $role=Role $region=--region $profile=--profile' }

# POST /prod/inputs/{InputId}/partners; needs --input-id
@category "aws medialive"
@search-terms CreatePartnerInput
export def 'medialive create-partner-input' [
  --input-id: string
  --request-id: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'medialive CreatePartnerInput $input_id=InputId $request_id=RequestId $tags=Tags $region=--region $profile=--profile' }

# POST /prod/sdiSources
@category "aws medialive"
@search-terms CreateSdiSource
export def 'medialive create-sdi-source' [
  --mode: string@[QUADRANT INTERLEAVE]
  --name: string
  --request-id: string
  --tags: record
  --type: string@[SINGLE QUAD]
  --region: string
  --profile: string
]: nothing -> record { call 'medialive CreateSdiSource $mode=Mode $name=Name $request_id=RequestId $tags=Tags $type=Type $region=--region $profile=--profile' }

# POST /prod/signal-maps; needs --discovery-entry-point-arn --name
@category "aws medialive"
@search-terms CreateSignalMap
export def 'medialive create-signal-map' [
  --cloud-watch-alarm-template-group-identifiers: oneof<list<string>, string>
  --description: string
  --discovery-entry-point-arn: string
  --event-bridge-rule-template-group-identifiers: oneof<list<string>, string>
  --name: string
  --tags: record
  --request-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive CreateSignalMap $cloud_watch_alarm_template_group_identifiers=CloudWatchAlarmTemplateGroupIdentifiers $description=Description $discovery_entry_point_arn=DiscoveryEntryPointArn $event_bridge_rule_template_group_identifiers=EventBridgeRuleTemplateGroupIdentifiers $name=Name $tags=Tags $request_id=RequestId $region=--region $profile=--profile' }

# POST /prod/tags/{ResourceArn}; needs --resource-arn
@category "aws medialive"
@search-terms CreateTags
export def 'medialive create-tags' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'medialive CreateTags $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# DELETE /prod/channels/{ChannelId}; needs --channel-id
@category "aws medialive"
@search-terms DeleteChannel
export def 'medialive delete-channel' [
  --channel-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive DeleteChannel $channel_id=ChannelId $region=--region $profile=--profile' }

# DELETE /prod/clusters/{ClusterId}/channelplacementgroups/{ChannelPlacementGroupId}; needs --channel-placement-group-id --cluster-id
@category "aws medialive"
@search-terms DeleteChannelPlacementGroup
export def 'medialive delete-channel-placement-group' [
  --channel-placement-group-id: string
  --cluster-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive DeleteChannelPlacementGroup $channel_placement_group_id=ChannelPlacementGroupId $cluster_id=ClusterId $region=--region $profile=--profile' }

# DELETE /prod/cloudwatch-alarm-templates/{Identifier}; needs --identifier
@category "aws medialive"
@search-terms DeleteCloudWatchAlarmTemplate
export def 'medialive delete-cloud-watch-alarm-template' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'medialive DeleteCloudWatchAlarmTemplate $identifier=Identifier $region=--region $profile=--profile' }

# DELETE /prod/cloudwatch-alarm-template-groups/{Identifier}; needs --identifier
@category "aws medialive"
@search-terms DeleteCloudWatchAlarmTemplateGroup
export def 'medialive delete-cloud-watch-alarm-template-group' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'medialive DeleteCloudWatchAlarmTemplateGroup $identifier=Identifier $region=--region $profile=--profile' }

# DELETE /prod/clusters/{ClusterId}; needs --cluster-id
@category "aws medialive"
@search-terms DeleteCluster
export def 'medialive delete-cluster' [
  --cluster-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive DeleteCluster $cluster_id=ClusterId $region=--region $profile=--profile' }

# DELETE /prod/eventbridge-rule-templates/{Identifier}; needs --identifier
@category "aws medialive"
@search-terms DeleteEventBridgeRuleTemplate
export def 'medialive delete-event-bridge-rule-template' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'medialive DeleteEventBridgeRuleTemplate $identifier=Identifier $region=--region $profile=--profile' }

# DELETE /prod/eventbridge-rule-template-groups/{Identifier}; needs --identifier
@category "aws medialive"
@search-terms DeleteEventBridgeRuleTemplateGroup
export def 'medialive delete-event-bridge-rule-template-group' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'medialive DeleteEventBridgeRuleTemplateGroup $identifier=Identifier $region=--region $profile=--profile' }

# DELETE /prod/inputs/{InputId}; needs --input-id
@category "aws medialive"
@search-terms DeleteInput
export def 'medialive delete-input' [
  --input-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'medialive DeleteInput $input_id=InputId $region=--region $profile=--profile' }

# DELETE /prod/inputSecurityGroups/{InputSecurityGroupId}; needs --input-security-group-id
@category "aws medialive"
@search-terms DeleteInputSecurityGroup
export def 'medialive delete-input-security-group' [
  --input-security-group-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'medialive DeleteInputSecurityGroup $input_security_group_id=InputSecurityGroupId $region=--region $profile=--profile' }

# DELETE /prod/multiplexes/{MultiplexId}; needs --multiplex-id
@category "aws medialive"
@search-terms DeleteMultiplex
export def 'medialive delete-multiplex' [
  --multiplex-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive DeleteMultiplex $multiplex_id=MultiplexId $region=--region $profile=--profile' }

# DELETE /prod/multiplexes/{MultiplexId}/programs/{ProgramName}; needs --multiplex-id --program-name
@category "aws medialive"
@search-terms DeleteMultiplexProgram
export def 'medialive delete-multiplex-program' [
  --multiplex-id: string
  --program-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive DeleteMultiplexProgram $multiplex_id=MultiplexId $program_name=ProgramName $region=--region $profile=--profile' }

# DELETE /prod/networks/{NetworkId}; needs --network-id
@category "aws medialive"
@search-terms DeleteNetwork
export def 'medialive delete-network' [
  --network-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive DeleteNetwork $network_id=NetworkId $region=--region $profile=--profile' }

# DELETE /prod/clusters/{ClusterId}/nodes/{NodeId}; needs --cluster-id --node-id
@category "aws medialive"
@search-terms DeleteNode
export def 'medialive delete-node' [
  --cluster-id: string
  --node-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive DeleteNode $cluster_id=ClusterId $node_id=NodeId $region=--region $profile=--profile' }

# DELETE /prod/reservations/{ReservationId}; needs --reservation-id
@category "aws medialive"
@search-terms DeleteReservation
export def 'medialive delete-reservation' [
  --reservation-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive DeleteReservation $reservation_id=ReservationId $region=--region $profile=--profile' }

# DELETE /prod/channels/{ChannelId}/schedule; needs --channel-id
@category "aws medialive"
@search-terms DeleteSchedule
export def 'medialive delete-schedule' [
  --channel-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'medialive DeleteSchedule $channel_id=ChannelId $region=--region $profile=--profile' }

# DELETE /prod/sdiSources/{SdiSourceId}; needs --sdi-source-id
@category "aws medialive"
@search-terms DeleteSdiSource
export def 'medialive delete-sdi-source' [
  --sdi-source-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive DeleteSdiSource $sdi_source_id=SdiSourceId $region=--region $profile=--profile' }

# DELETE /prod/signal-maps/{Identifier}; needs --identifier
@category "aws medialive"
@search-terms DeleteSignalMap
export def 'medialive delete-signal-map' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'medialive DeleteSignalMap $identifier=Identifier $region=--region $profile=--profile' }

# DELETE /prod/tags/{ResourceArn}; needs --resource-arn --tag-keys
@category "aws medialive"
@search-terms DeleteTags
export def 'medialive delete-tags' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'medialive DeleteTags $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# GET /prod/accountConfiguration; cached 1min
@category "aws medialive"
@search-terms DescribeAccountConfiguration
export def 'medialive describe-account-configuration' [
  --region: string
  --profile: string
]: nothing -> record { call 'medialive DescribeAccountConfiguration $region=--region $profile=--profile' }

# GET /prod/channels/{ChannelId}; cached 1min; needs --channel-id
@category "aws medialive"
@search-terms DescribeChannel
export def 'medialive describe-channel' [
  --channel-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive DescribeChannel $channel_id=ChannelId $region=--region $profile=--profile' }

# GET /prod/clusters/{ClusterId}/channelplacementgroups/{ChannelPlacementGroupId}; cached 1min; needs --channel-placement-group-id --cluster-id
@category "aws medialive"
@search-terms DescribeChannelPlacementGroup
export def 'medialive describe-channel-placement-group' [
  --channel-placement-group-id: string
  --cluster-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive DescribeChannelPlacementGroup $channel_placement_group_id=ChannelPlacementGroupId $cluster_id=ClusterId $region=--region $profile=--profile' }

# GET /prod/clusters/{ClusterId}; cached 1min; needs --cluster-id
@category "aws medialive"
@search-terms DescribeCluster
export def 'medialive describe-cluster' [
  --cluster-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive DescribeCluster $cluster_id=ClusterId $region=--region $profile=--profile' }

# GET /prod/inputs/{InputId}; cached 1min; needs --input-id
@category "aws medialive"
@search-terms DescribeInput
export def 'medialive describe-input' [
  --input-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive DescribeInput $input_id=InputId $region=--region $profile=--profile' }

# GET /prod/inputDevices/{InputDeviceId}; cached 1min; needs --input-device-id
@category "aws medialive"
@search-terms DescribeInputDevice
export def 'medialive describe-input-device' [
  --input-device-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive DescribeInputDevice $input_device_id=InputDeviceId $region=--region $profile=--profile' }

# GET /prod/inputDevices/{InputDeviceId}/thumbnailData; needs --input-device-id --accept
@category "aws medialive"
@search-terms DescribeInputDeviceThumbnail
export def 'medialive describe-input-device-thumbnail' [
  --input-device-id: string
  --accept: string@["image/jpeg"]
  --region: string
  --profile: string
  --raw
]: nothing -> oneof<binary, record> { call 'medialive DescribeInputDeviceThumbnail $input_device_id=InputDeviceId $accept=Accept $region=--region $profile=--profile $raw=--raw' }

# GET /prod/inputSecurityGroups/{InputSecurityGroupId}; cached 1min; needs --input-security-group-id
@category "aws medialive"
@search-terms DescribeInputSecurityGroup
export def 'medialive describe-input-security-group' [
  --input-security-group-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive DescribeInputSecurityGroup $input_security_group_id=InputSecurityGroupId $region=--region $profile=--profile' }

# GET /prod/multiplexes/{MultiplexId}; cached 1min; needs --multiplex-id
@category "aws medialive"
@search-terms DescribeMultiplex
export def 'medialive describe-multiplex' [
  --multiplex-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive DescribeMultiplex $multiplex_id=MultiplexId $region=--region $profile=--profile' }

# GET /prod/multiplexes/{MultiplexId}/programs/{ProgramName}; cached 1min; needs --multiplex-id --program-name
@category "aws medialive"
@search-terms DescribeMultiplexProgram
export def 'medialive describe-multiplex-program' [
  --multiplex-id: string
  --program-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive DescribeMultiplexProgram $multiplex_id=MultiplexId $program_name=ProgramName $region=--region $profile=--profile' }

# GET /prod/networks/{NetworkId}; cached 1min; needs --network-id
@category "aws medialive"
@search-terms DescribeNetwork
export def 'medialive describe-network' [
  --network-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive DescribeNetwork $network_id=NetworkId $region=--region $profile=--profile' }

# GET /prod/clusters/{ClusterId}/nodes/{NodeId}; cached 1min; needs --cluster-id --node-id
@category "aws medialive"
@search-terms DescribeNode
export def 'medialive describe-node' [
  --cluster-id: string
  --node-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive DescribeNode $cluster_id=ClusterId $node_id=NodeId $region=--region $profile=--profile' }

# GET /prod/offerings/{OfferingId}; cached 1min; needs --offering-id
@category "aws medialive"
@search-terms DescribeOffering
export def 'medialive describe-offering' [
  --offering-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive DescribeOffering $offering_id=OfferingId $region=--region $profile=--profile' }

# GET /prod/reservations/{ReservationId}; cached 1min; needs --reservation-id
@category "aws medialive"
@search-terms DescribeReservation
export def 'medialive describe-reservation' [
  --reservation-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive DescribeReservation $reservation_id=ReservationId $region=--region $profile=--profile' }

# GET /prod/channels/{ChannelId}/schedule; follows pages; cached 1min; needs --channel-id
@category "aws medialive"
@search-terms DescribeSchedule
export def 'medialive describe-schedule' [
  --channel-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'medialive DescribeSchedule $channel_id=ChannelId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /prod/sdiSources/{SdiSourceId}; cached 1min; needs --sdi-source-id
@category "aws medialive"
@search-terms DescribeSdiSource
export def 'medialive describe-sdi-source' [
  --sdi-source-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive DescribeSdiSource $sdi_source_id=SdiSourceId $region=--region $profile=--profile' }

# GET /prod/channels/{ChannelId}/thumbnails; cached 1min; needs --channel-id --pipeline-id --thumbnail-type
@category "aws medialive"
@search-terms DescribeThumbnails
export def 'medialive describe-thumbnails' [
  --channel-id: string
  --pipeline-id: string
  --thumbnail-type: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'medialive DescribeThumbnails $channel_id=ChannelId $pipeline_id=PipelineId $thumbnail_type=ThumbnailType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# GET /prod/cloudwatch-alarm-templates/{Identifier}; cached 1min; needs --identifier
@category "aws medialive"
@search-terms GetCloudWatchAlarmTemplate
export def 'medialive get-cloud-watch-alarm-template' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive GetCloudWatchAlarmTemplate $identifier=Identifier $region=--region $profile=--profile' }

# GET /prod/cloudwatch-alarm-template-groups/{Identifier}; cached 1min; needs --identifier
@category "aws medialive"
@search-terms GetCloudWatchAlarmTemplateGroup
export def 'medialive get-cloud-watch-alarm-template-group' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive GetCloudWatchAlarmTemplateGroup $identifier=Identifier $region=--region $profile=--profile' }

# GET /prod/eventbridge-rule-templates/{Identifier}; cached 1min; needs --identifier
@category "aws medialive"
@search-terms GetEventBridgeRuleTemplate
export def 'medialive get-event-bridge-rule-template' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive GetEventBridgeRuleTemplate $identifier=Identifier $region=--region $profile=--profile' }

# GET /prod/eventbridge-rule-template-groups/{Identifier}; cached 1min; needs --identifier
@category "aws medialive"
@search-terms GetEventBridgeRuleTemplateGroup
export def 'medialive get-event-bridge-rule-template-group' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive GetEventBridgeRuleTemplateGroup $identifier=Identifier $region=--region $profile=--profile' }

# GET /prod/signal-maps/{Identifier}; cached 1min; needs --identifier
@category "aws medialive"
@search-terms GetSignalMap
export def 'medialive get-signal-map' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive GetSignalMap $identifier=Identifier $region=--region $profile=--profile' }

# GET /prod/channels/{ChannelId}/alerts; follows pages; cached 1min; needs --channel-id
@category "aws medialive"
@search-terms ListAlerts
export def 'medialive list-alerts' [
  --channel-id: string
  --state-filter: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'medialive ListAlerts $channel_id=ChannelId $state_filter=StateFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /prod/clusters/{ClusterId}/channelplacementgroups; follows pages; cached 1min; needs --cluster-id
@category "aws medialive"
@search-terms ListChannelPlacementGroups
export def 'medialive list-channel-placement-groups' [
  --cluster-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'medialive ListChannelPlacementGroups $cluster_id=ClusterId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /prod/channels; follows pages; cached 1min
@category "aws medialive"
@search-terms ListChannels
@example "First rows only" "medialive list-channels --stream | first 3"
export def 'medialive list-channels' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'medialive ListChannels $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /prod/cloudwatch-alarm-template-groups; follows pages; cached 1min
@category "aws medialive"
@search-terms ListCloudWatchAlarmTemplateGroups
@example "First rows only" "medialive list-cloud-watch-alarm-template-groups --stream | first 3"
export def 'medialive list-cloud-watch-alarm-template-groups' [
  --scope: string
  --signal-map-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'medialive ListCloudWatchAlarmTemplateGroups $scope=Scope $signal_map_identifier=SignalMapIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /prod/cloudwatch-alarm-templates; follows pages; cached 1min
@category "aws medialive"
@search-terms ListCloudWatchAlarmTemplates
@example "First rows only" "medialive list-cloud-watch-alarm-templates --stream | first 3"
export def 'medialive list-cloud-watch-alarm-templates' [
  --group-identifier: string
  --scope: string
  --signal-map-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'medialive ListCloudWatchAlarmTemplates $group_identifier=GroupIdentifier $scope=Scope $signal_map_identifier=SignalMapIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /prod/clusters/{ClusterId}/alerts; follows pages; cached 1min; needs --cluster-id
@category "aws medialive"
@search-terms ListClusterAlerts
export def 'medialive list-cluster-alerts' [
  --cluster-id: string
  --state-filter: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'medialive ListClusterAlerts $cluster_id=ClusterId $state_filter=StateFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /prod/clusters; follows pages; cached 1min
@category "aws medialive"
@search-terms ListClusters
@example "First rows only" "medialive list-clusters --stream | first 3"
export def 'medialive list-clusters' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'medialive ListClusters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /prod/eventbridge-rule-template-groups; follows pages; cached 1min
@category "aws medialive"
@search-terms ListEventBridgeRuleTemplateGroups
@example "First rows only" "medialive list-event-bridge-rule-template-groups --stream | first 3"
export def 'medialive list-event-bridge-rule-template-groups' [
  --signal-map-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'medialive ListEventBridgeRuleTemplateGroups $signal_map_identifier=SignalMapIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /prod/eventbridge-rule-templates; follows pages; cached 1min
@category "aws medialive"
@search-terms ListEventBridgeRuleTemplates
@example "First rows only" "medialive list-event-bridge-rule-templates --stream | first 3"
export def 'medialive list-event-bridge-rule-templates' [
  --group-identifier: string
  --signal-map-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'medialive ListEventBridgeRuleTemplates $group_identifier=GroupIdentifier $signal_map_identifier=SignalMapIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /prod/inputDeviceTransfers; follows pages; cached 1min; needs --transfer-type
@category "aws medialive"
@search-terms ListInputDeviceTransfers
export def 'medialive list-input-device-transfers' [
  --transfer-type: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'medialive ListInputDeviceTransfers $transfer_type=TransferType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /prod/inputDevices; follows pages; cached 1min
@category "aws medialive"
@search-terms ListInputDevices
@example "First rows only" "medialive list-input-devices --stream | first 3"
export def 'medialive list-input-devices' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'medialive ListInputDevices $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /prod/inputSecurityGroups; follows pages; cached 1min
@category "aws medialive"
@search-terms ListInputSecurityGroups
@example "First rows only" "medialive list-input-security-groups --stream | first 3"
export def 'medialive list-input-security-groups' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'medialive ListInputSecurityGroups $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /prod/inputs; follows pages; cached 1min
@category "aws medialive"
@search-terms ListInputs
@example "First rows only" "medialive list-inputs --stream | first 3"
export def 'medialive list-inputs' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'medialive ListInputs $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /prod/multiplexes/{MultiplexId}/alerts; follows pages; cached 1min; needs --multiplex-id
@category "aws medialive"
@search-terms ListMultiplexAlerts
export def 'medialive list-multiplex-alerts' [
  --multiplex-id: string
  --state-filter: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'medialive ListMultiplexAlerts $multiplex_id=MultiplexId $state_filter=StateFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /prod/multiplexes/{MultiplexId}/programs; follows pages; cached 1min; needs --multiplex-id
@category "aws medialive"
@search-terms ListMultiplexPrograms
export def 'medialive list-multiplex-programs' [
  --multiplex-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'medialive ListMultiplexPrograms $multiplex_id=MultiplexId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /prod/multiplexes; follows pages; cached 1min
@category "aws medialive"
@search-terms ListMultiplexes
@example "First rows only" "medialive list-multiplexes --stream | first 3"
export def 'medialive list-multiplexes' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'medialive ListMultiplexes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /prod/networks; follows pages; cached 1min
@category "aws medialive"
@search-terms ListNetworks
@example "First rows only" "medialive list-networks --stream | first 3"
export def 'medialive list-networks' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'medialive ListNetworks $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /prod/clusters/{ClusterId}/nodes; follows pages; cached 1min; needs --cluster-id
@category "aws medialive"
@search-terms ListNodes
export def 'medialive list-nodes' [
  --cluster-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'medialive ListNodes $cluster_id=ClusterId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /prod/offerings; follows pages; cached 1min
@category "aws medialive"
@search-terms ListOfferings
@example "First rows only" "medialive list-offerings --stream | first 3"
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
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'medialive ListOfferings $channel_class=ChannelClass $channel_configuration=ChannelConfiguration $codec=Codec $duration=Duration $maximum_bitrate=MaximumBitrate $maximum_framerate=MaximumFramerate $resolution=Resolution $resource_type=ResourceType $special_feature=SpecialFeature $video_quality=VideoQuality $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /prod/reservations; follows pages; cached 1min
@category "aws medialive"
@search-terms ListReservations
@example "First rows only" "medialive list-reservations --stream | first 3"
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
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'medialive ListReservations $channel_class=ChannelClass $codec=Codec $maximum_bitrate=MaximumBitrate $maximum_framerate=MaximumFramerate $resolution=Resolution $resource_type=ResourceType $special_feature=SpecialFeature $video_quality=VideoQuality $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /prod/sdiSources; follows pages; cached 1min
@category "aws medialive"
@search-terms ListSdiSources
@example "First rows only" "medialive list-sdi-sources --stream | first 3"
export def 'medialive list-sdi-sources' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'medialive ListSdiSources $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /prod/signal-maps; follows pages; cached 1min
@category "aws medialive"
@search-terms ListSignalMaps
@example "First rows only" "medialive list-signal-maps --stream | first 3"
export def 'medialive list-signal-maps' [
  --cloud-watch-alarm-template-group-identifier: string
  --event-bridge-rule-template-group-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'medialive ListSignalMaps $cloud_watch_alarm_template_group_identifier=CloudWatchAlarmTemplateGroupIdentifier $event_bridge_rule_template_group_identifier=EventBridgeRuleTemplateGroupIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /prod/tags/{ResourceArn}; cached 5min; needs --resource-arn
@category "aws medialive"
@search-terms ListTagsForResource
export def 'medialive list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# GET /prod/versions; cached 1min
@category "aws medialive"
@search-terms ListVersions
@example "First rows only" "medialive list-versions | first 3"
export def 'medialive list-versions' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'medialive ListVersions $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /prod/offerings/{OfferingId}/purchase; needs --count --offering-id
@category "aws medialive"
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
]: nothing -> record { call 'medialive PurchaseOffering $count=Count $name=Name $offering_id=OfferingId $renewal_settings=RenewalSettings $request_id=RequestId $start=Start $tags=Tags $region=--region $profile=--profile' }

# POST /prod/inputDevices/{InputDeviceId}/reboot; needs --input-device-id
@category "aws medialive"
@search-terms RebootInputDevice
export def 'medialive reboot-input-device' [
  --force: string@[NO YES]
  --input-device-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'medialive RebootInputDevice $force=Force $input_device_id=InputDeviceId $region=--region $profile=--profile' }

# POST /prod/inputDevices/{InputDeviceId}/reject; needs --input-device-id
@category "aws medialive"
@search-terms RejectInputDeviceTransfer
export def 'medialive reject-input-device-transfer' [
  --input-device-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'medialive RejectInputDeviceTransfer $input_device_id=InputDeviceId $region=--region $profile=--profile' }

# POST /prod/channels/{ChannelId}/restartChannelPipelines; needs --channel-id
@category "aws medialive"
@search-terms RestartChannelPipelines
export def 'medialive restart-channel-pipelines' [
  --channel-id: string
  --pipeline-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'medialive RestartChannelPipelines $channel_id=ChannelId $pipeline_ids=PipelineIds $region=--region $profile=--profile' }

# POST /prod/channels/{ChannelId}/start; needs --channel-id
@category "aws medialive"
@search-terms StartChannel
export def 'medialive start-channel' [
  --channel-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive StartChannel $channel_id=ChannelId $region=--region $profile=--profile' }

# DELETE /prod/signal-maps/{Identifier}/monitor-deployment; needs --identifier
@category "aws medialive"
@search-terms StartDeleteMonitorDeployment
export def 'medialive start-delete-monitor-deployment' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive StartDeleteMonitorDeployment $identifier=Identifier $region=--region $profile=--profile' }

# POST /prod/inputDevices/{InputDeviceId}/start; needs --input-device-id
@category "aws medialive"
@search-terms StartInputDevice
export def 'medialive start-input-device' [
  --input-device-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'medialive StartInputDevice $input_device_id=InputDeviceId $region=--region $profile=--profile' }

# POST /prod/inputDevices/{InputDeviceId}/startInputDeviceMaintenanceWindow; needs --input-device-id
@category "aws medialive"
@search-terms StartInputDeviceMaintenanceWindow
export def 'medialive start-input-device-maintenance-window' [
  --input-device-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'medialive StartInputDeviceMaintenanceWindow $input_device_id=InputDeviceId $region=--region $profile=--profile' }

# POST /prod/signal-maps/{Identifier}/monitor-deployment; needs --identifier
@category "aws medialive"
@search-terms StartMonitorDeployment
export def 'medialive start-monitor-deployment' [
  --dry-run
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive StartMonitorDeployment $dry_run=DryRun? $identifier=Identifier $region=--region $profile=--profile' }

# POST /prod/multiplexes/{MultiplexId}/start; needs --multiplex-id
@category "aws medialive"
@search-terms StartMultiplex
export def 'medialive start-multiplex' [
  --multiplex-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive StartMultiplex $multiplex_id=MultiplexId $region=--region $profile=--profile' }

# PATCH /prod/signal-maps/{Identifier}; needs --identifier
@category "aws medialive"
@search-terms StartUpdateSignalMap
export def 'medialive start-update-signal-map' [
  --cloud-watch-alarm-template-group-identifiers: oneof<list<string>, string>
  --description: string
  --discovery-entry-point-arn: string
  --event-bridge-rule-template-group-identifiers: oneof<list<string>, string>
  --force-rediscovery: oneof<bool>
  --identifier: string
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive StartUpdateSignalMap $cloud_watch_alarm_template_group_identifiers=CloudWatchAlarmTemplateGroupIdentifiers $description=Description $discovery_entry_point_arn=DiscoveryEntryPointArn $event_bridge_rule_template_group_identifiers=EventBridgeRuleTemplateGroupIdentifiers $force_rediscovery=ForceRediscovery $identifier=Identifier $name=Name $region=--region $profile=--profile' }

# POST /prod/channels/{ChannelId}/stop; needs --channel-id
@category "aws medialive"
@search-terms StopChannel
export def 'medialive stop-channel' [
  --channel-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive StopChannel $channel_id=ChannelId $region=--region $profile=--profile' }

# POST /prod/inputDevices/{InputDeviceId}/stop; needs --input-device-id
@category "aws medialive"
@search-terms StopInputDevice
export def 'medialive stop-input-device' [
  --input-device-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'medialive StopInputDevice $input_device_id=InputDeviceId $region=--region $profile=--profile' }

# POST /prod/multiplexes/{MultiplexId}/stop; needs --multiplex-id
@category "aws medialive"
@search-terms StopMultiplex
export def 'medialive stop-multiplex' [
  --multiplex-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive StopMultiplex $multiplex_id=MultiplexId $region=--region $profile=--profile' }

# POST /prod/inputDevices/{InputDeviceId}/transfer; needs --input-device-id
@category "aws medialive"
@search-terms TransferInputDevice
export def 'medialive transfer-input-device' [
  --input-device-id: string
  --target-customer-id: string
  --target-region: string
  --transfer-message: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'medialive TransferInputDevice $input_device_id=InputDeviceId $target_customer_id=TargetCustomerId $target_region=TargetRegion $transfer_message=TransferMessage $region=--region $profile=--profile' }

# PUT /prod/accountConfiguration
@category "aws medialive"
@search-terms UpdateAccountConfiguration
export def 'medialive update-account-configuration' [
  --account-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'medialive UpdateAccountConfiguration $account_configuration=AccountConfiguration $region=--region $profile=--profile' }

# PUT /prod/channels/{ChannelId}; needs --channel-id
@category "aws medialive"
@search-terms UpdateChannel
export def 'medialive update-channel' [
  --cdi-input-specification: record
  --channel-id: string
  --destinations: oneof<list<any>, record>
  --encoder-settings: record
  --input-attachments: oneof<list<any>, record>
  --input-specification: record
  --log-level: string@[ERROR WARNING INFO DEBUG DISABLED]
  --maintenance: record
  --name: string
  --role-arn: string
  --channel-engine-version: record
  --dry-run
  --anywhere-settings: record
  --linked-channel-settings: record
  --channel-security-groups: oneof<list<string>, string>
  --inference-settings: record
  --special-router-settings: record
  --region: string
  --profile: string
]: nothing -> record { call 'medialive UpdateChannel $cdi_input_specification=CdiInputSpecification $channel_id=ChannelId $destinations=Destinations $encoder_settings=EncoderSettings $input_attachments=InputAttachments $input_specification=InputSpecification $log_level=LogLevel $maintenance=Maintenance $name=Name $role_arn=RoleArn $channel_engine_version=ChannelEngineVersion $dry_run=DryRun? $anywhere_settings=AnywhereSettings $linked_channel_settings=LinkedChannelSettings $channel_security_groups=ChannelSecurityGroups $inference_settings=InferenceSettings $special_router_settings=SpecialRouterSettings $region=--region $profile=--profile' }

# PUT /prod/channels/{ChannelId}/channelClass; needs --channel-class --channel-id
@category "aws medialive"
@search-terms UpdateChannelClass
export def 'medialive update-channel-class' [
  --channel-class: string@[STANDARD SINGLE_PIPELINE]
  --channel-id: string
  --destinations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'medialive UpdateChannelClass $channel_class=ChannelClass $channel_id=ChannelId $destinations=Destinations $region=--region $profile=--profile' }

# PUT /prod/clusters/{ClusterId}/channelplacementgroups/{ChannelPlacementGroupId}; needs --channel-placement-group-id --cluster-id
@category "aws medialive"
@search-terms UpdateChannelPlacementGroup
export def 'medialive update-channel-placement-group' [
  --channel-placement-group-id: string
  --cluster-id: string
  --name: string
  --nodes: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'medialive UpdateChannelPlacementGroup $channel_placement_group_id=ChannelPlacementGroupId $cluster_id=ClusterId $name=Name $nodes=Nodes $region=--region $profile=--profile' }

# PATCH /prod/cloudwatch-alarm-templates/{Identifier}; needs --identifier
@category "aws medialive"
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
]: nothing -> record { call 'medialive UpdateCloudWatchAlarmTemplate $comparison_operator=ComparisonOperator $datapoints_to_alarm=DatapointsToAlarm $description=Description $evaluation_periods=EvaluationPeriods $group_identifier=GroupIdentifier $identifier=Identifier $metric_name=MetricName $name=Name $period=Period $statistic=Statistic $target_resource_type=TargetResourceType $threshold=Threshold $treat_missing_data=TreatMissingData $region=--region $profile=--profile' }

# PATCH /prod/cloudwatch-alarm-template-groups/{Identifier}; needs --identifier
@category "aws medialive"
@search-terms UpdateCloudWatchAlarmTemplateGroup
export def 'medialive update-cloud-watch-alarm-template-group' [
  --description: string
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive UpdateCloudWatchAlarmTemplateGroup $description=Description $identifier=Identifier $region=--region $profile=--profile' }

# PUT /prod/clusters/{ClusterId}; needs --cluster-id
@category "aws medialive"
@search-terms UpdateCluster
export def 'medialive update-cluster' [
  --cluster-id: string
  --name: string
  --network-settings: record
  --region: string
  --profile: string
]: nothing -> record { call 'medialive UpdateCluster $cluster_id=ClusterId $name=Name $network_settings=NetworkSettings $region=--region $profile=--profile' }

# PATCH /prod/eventbridge-rule-templates/{Identifier}; needs --identifier
@category "aws medialive"
@search-terms UpdateEventBridgeRuleTemplate
export def 'medialive update-event-bridge-rule-template' [
  --description: string
  --event-targets: oneof<list<any>, record>
  --event-type: string@[MEDIALIVE_MULTIPLEX_ALERT MEDIALIVE_MULTIPLEX_STATE_CHANGE MEDIALIVE_CHANNEL_ALERT MEDIALIVE_CHANNEL_INPUT_CHANGE MEDIALIVE_CHANNEL_STATE_CHANGE MEDIAPACKAGE_INPUT_NOTIFICATION MEDIAPACKAGE_KEY_PROVIDER_NOTIFICATION MEDIAPACKAGE_HARVEST_JOB_NOTIFICATION SIGNAL_MAP_ACTIVE_ALARM MEDIACONNECT_ALERT MEDIACONNECT_SOURCE_HEALTH MEDIACONNECT_OUTPUT_HEALTH MEDIACONNECT_FLOW_STATUS_CHANGE]
  --group-identifier: string
  --identifier: string
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive UpdateEventBridgeRuleTemplate $description=Description $event_targets=EventTargets $event_type=EventType $group_identifier=GroupIdentifier $identifier=Identifier $name=Name $region=--region $profile=--profile' }

# PATCH /prod/eventbridge-rule-template-groups/{Identifier}; needs --identifier
@category "aws medialive"
@search-terms UpdateEventBridgeRuleTemplateGroup
export def 'medialive update-event-bridge-rule-template-group' [
  --description: string
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive UpdateEventBridgeRuleTemplateGroup $description=Description $identifier=Identifier $region=--region $profile=--profile' }

# PUT /prod/inputs/{InputId}; needs --input-id
@category "aws medialive"
@search-terms UpdateInput
export def 'medialive update-input' [
  --destinations: oneof<list<any>, record>
  --input-devices: oneof<list<any>, record>
  --input-id: string
  --input-security-groups: oneof<list<string>, string>
  --media-connect-flows: oneof<list<any>, record>
  --name: string
  --role-arn: string
  --sources: oneof<list<any>, record>
  --srt-settings: record
  --multicast-settings: record
  --smpte2110-receiver-group-settings: record
  --sdi-sources: oneof<list<string>, string>
  --special-router-settings: record
  --region: string
  --profile: string
]: nothing -> record { call 'medialive UpdateInput $destinations=Destinations $input_devices=InputDevices $input_id=InputId $input_security_groups=InputSecurityGroups $media_connect_flows=MediaConnectFlows $name=Name $role_arn=RoleArn $sources=Sources $srt_settings=SrtSettings $multicast_settings=MulticastSettings $smpte2110_receiver_group_settings=Smpte2110ReceiverGroupSettings $sdi_sources=SdiSources $special_router_settings=SpecialRouterSettings $region=--region $profile=--profile' }

# PUT /prod/inputDevices/{InputDeviceId}; needs --input-device-id
@category "aws medialive"
@search-terms UpdateInputDevice
export def 'medialive update-input-device' [
  --hd-device-settings: record
  --input-device-id: string
  --name: string
  --uhd-device-settings: record
  --availability-zone: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive UpdateInputDevice $hd_device_settings=HdDeviceSettings $input_device_id=InputDeviceId $name=Name $uhd_device_settings=UhdDeviceSettings $availability_zone=AvailabilityZone $region=--region $profile=--profile' }

# PUT /prod/inputSecurityGroups/{InputSecurityGroupId}; needs --input-security-group-id
@category "aws medialive"
@search-terms UpdateInputSecurityGroup
export def 'medialive update-input-security-group' [
  --input-security-group-id: string
  --tags: record
  --whitelist-rules: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'medialive UpdateInputSecurityGroup $input_security_group_id=InputSecurityGroupId $tags=Tags $whitelist_rules=WhitelistRules $region=--region $profile=--profile' }

# PUT /prod/multiplexes/{MultiplexId}; needs --multiplex-id
@category "aws medialive"
@search-terms UpdateMultiplex
export def 'medialive update-multiplex' [
  --multiplex-id: string
  --multiplex-settings: record
  --name: string
  --packet-identifiers-mapping: record
  --region: string
  --profile: string
]: nothing -> record { call 'medialive UpdateMultiplex $multiplex_id=MultiplexId $multiplex_settings=MultiplexSettings $name=Name $packet_identifiers_mapping=PacketIdentifiersMapping $region=--region $profile=--profile' }

# PUT /prod/multiplexes/{MultiplexId}/programs/{ProgramName}; needs --multiplex-id --program-name
@category "aws medialive"
@search-terms UpdateMultiplexProgram
export def 'medialive update-multiplex-program' [
  --multiplex-id: string
  --multiplex-program-settings: record
  --program-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive UpdateMultiplexProgram $multiplex_id=MultiplexId $multiplex_program_settings=MultiplexProgramSettings $program_name=ProgramName $region=--region $profile=--profile' }

# PUT /prod/networks/{NetworkId}; needs --network-id
@category "aws medialive"
@search-terms UpdateNetwork
export def 'medialive update-network' [
  --ip-pools: oneof<list<any>, record>
  --name: string
  --network-id: string
  --routes: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'medialive UpdateNetwork $ip_pools=IpPools $name=Name $network_id=NetworkId $routes=Routes $region=--region $profile=--profile' }

# PUT /prod/clusters/{ClusterId}/nodes/{NodeId}; needs --cluster-id --node-id
@category "aws medialive"
@search-terms UpdateNode
export def 'medialive update-node' [
  --cluster-id: string
  --name: string
  --node-id: string
  --role: string@[BACKUP ACTIVE]
  --sdi-source-mappings: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'medialive UpdateNode $cluster_id=ClusterId $name=Name $node_id=NodeId $role=Role $sdi_source_mappings=SdiSourceMappings $region=--region $profile=--profile' }

# PUT /prod/clusters/{ClusterId}/nodes/{NodeId}/state; needs --cluster-id --node-id
@category "aws medialive"
@search-terms UpdateNodeState
export def 'medialive update-node-state' [
  --cluster-id: string
  --node-id: string
  --state: string@[ACTIVE DRAINING]
  --region: string
  --profile: string
]: nothing -> record { call 'medialive UpdateNodeState $cluster_id=ClusterId $node_id=NodeId $state=State $region=--region $profile=--profile' }

# PUT /prod/reservations/{ReservationId}; needs --reservation-id
@category "aws medialive"
@search-terms UpdateReservation
export def 'medialive update-reservation' [
  --name: string
  --renewal-settings: record
  --reservation-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'medialive UpdateReservation $name=Name $renewal_settings=RenewalSettings $reservation_id=ReservationId $region=--region $profile=--profile' }

# PUT /prod/sdiSources/{SdiSourceId}; needs --sdi-source-id
@category "aws medialive"
@search-terms UpdateSdiSource
export def 'medialive update-sdi-source' [
  --mode: string@[QUADRANT INTERLEAVE]
  --name: string
  --sdi-source-id: string
  --type: string@[SINGLE QUAD]
  --region: string
  --profile: string
]: nothing -> record { call 'medialive UpdateSdiSource $mode=Mode $name=Name $sdi_source_id=SdiSourceId $type=Type $region=--region $profile=--profile' }
