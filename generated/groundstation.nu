# Written by `cargo xtask generate --service groundstation` from the service's model and overlay: change those instead.
# GroundStation, API version 2019-05-23: 40 operations, 2 waiters.

use rt.nu [call]

# DELETE /contact/{contactId}; needs --contact-id
@search-terms CancelContact
export def 'groundstation cancel-contact' [
  --contact-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'groundstation CancelContact $contact_id -- $region $profile $with_input $fail_fast $yes' }

# POST /config; needs --name --config-data
@search-terms CreateConfig
export def 'groundstation create-config' [
  --name: string
  --config-data: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'groundstation CreateConfig $name $config_data $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /dataflowEndpointGroup; needs --endpoint-details
@search-terms CreateDataflowEndpointGroup
export def 'groundstation create-dataflow-endpoint-group' [
  --endpoint-details: list
  --tags: record
  --contact-pre-pass-duration-seconds: int
  --contact-post-pass-duration-seconds: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'groundstation CreateDataflowEndpointGroup $endpoint_details $tags $contact_pre_pass_duration_seconds $contact_post_pass_duration_seconds -- $region $profile $with_input $fail_fast $yes' }

# POST /dataflowEndpointGroupV2; needs --endpoints
@search-terms CreateDataflowEndpointGroupV2
export def 'groundstation create-dataflow-endpoint-group-v2' [
  --endpoints: list
  --contact-pre-pass-duration-seconds: int
  --contact-post-pass-duration-seconds: int
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'groundstation CreateDataflowEndpointGroupV2 $endpoints $contact_pre_pass_duration_seconds $contact_post_pass_duration_seconds $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /ephemeris; needs --name
@search-terms CreateEphemeris
export def 'groundstation create-ephemeris' [
  --satellite-id: string
  --enabled: oneof<bool>
  --priority: int
  --expiration-time: oneof<datetime, duration, string>
  --name: string
  --kms-key-arn: string
  --ephemeris: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'groundstation CreateEphemeris $satellite_id $enabled $priority $expiration_time $name $kms_key_arn $ephemeris $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /missionprofile; needs --name --minimum-viable-contact-duration-seconds --dataflow-edges --tracking-config-arn
@search-terms CreateMissionProfile
export def 'groundstation create-mission-profile' [
  --name: string
  --contact-pre-pass-duration-seconds: int
  --contact-post-pass-duration-seconds: int
  --minimum-viable-contact-duration-seconds: int
  --dataflow-edges: list
  --tracking-config-arn: string
  --telemetry-sink-config-arn: string
  --tags: record
  --streams-kms-key: record
  --streams-kms-role: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'groundstation CreateMissionProfile $name $contact_pre_pass_duration_seconds $contact_post_pass_duration_seconds $minimum_viable_contact_duration_seconds $dataflow_edges $tracking_config_arn $telemetry_sink_config_arn $tags $streams_kms_key $streams_kms_role -- $region $profile $with_input $fail_fast $yes' }

# DELETE /config/{configType}/{configId}; needs --config-id --config-type
@search-terms DeleteConfig
export def 'groundstation delete-config' [
  --config-id: string
  --config-type: string@[antenna-downlink antenna-downlink-demod-decode tracking dataflow-endpoint antenna-uplink uplink-echo s3-recording telemetry-sink]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'groundstation DeleteConfig $config_id $config_type -- $region $profile $with_input $fail_fast $yes' }

# DELETE /dataflowEndpointGroup/{dataflowEndpointGroupId}; needs --dataflow-endpoint-group-id
@search-terms DeleteDataflowEndpointGroup
export def 'groundstation delete-dataflow-endpoint-group' [
  --dataflow-endpoint-group-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'groundstation DeleteDataflowEndpointGroup $dataflow_endpoint_group_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /ephemeris/{ephemerisId}; needs --ephemeris-id
@search-terms DeleteEphemeris
export def 'groundstation delete-ephemeris' [
  --ephemeris-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'groundstation DeleteEphemeris $ephemeris_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /missionprofile/{missionProfileId}; needs --mission-profile-id
@search-terms DeleteMissionProfile
export def 'groundstation delete-mission-profile' [
  --mission-profile-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'groundstation DeleteMissionProfile $mission_profile_id -- $region $profile $with_input $fail_fast $yes' }

# GET /contact/{contactId}; cached 1min; needs --contact-id
@search-terms DescribeContact
export def 'groundstation describe-contact' [
  --contact-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'groundstation DescribeContact $contact_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /contact/{contactId}/versions/{versionId}; cached 1min; needs --contact-id --version-id
@search-terms DescribeContactVersion
export def 'groundstation describe-contact-version' [
  --contact-id: string
  --version-id: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'groundstation DescribeContactVersion $contact_id $version_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /ephemeris/{ephemerisId}; cached 1min; needs --ephemeris-id
@search-terms DescribeEphemeris
export def 'groundstation describe-ephemeris' [
  --ephemeris-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'groundstation DescribeEphemeris $ephemeris_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /agent/{agentId}/configuration; cached 1min; needs --agent-id
@search-terms GetAgentConfiguration
export def 'groundstation get-agent-configuration' [
  --agent-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'groundstation GetAgentConfiguration $agent_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /agentResponseUrl/{agentId}/{taskId}; needs --agent-id --task-id
@search-terms GetAgentTaskResponseUrl
export def 'groundstation get-agent-task-response-url' [
  --agent-id: string
  --task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'groundstation GetAgentTaskResponseUrl $agent_id $task_id -- $region $profile $with_input $fail_fast' }

# GET /config/{configType}/{configId}; cached 1min; needs --config-id --config-type
@search-terms GetConfig
export def 'groundstation get-config' [
  --config-id: string
  --config-type: string@[antenna-downlink antenna-downlink-demod-decode tracking dataflow-endpoint antenna-uplink uplink-echo s3-recording telemetry-sink]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'groundstation GetConfig $config_id $config_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /dataflowEndpointGroup/{dataflowEndpointGroupId}; cached 1min; needs --dataflow-endpoint-group-id
@search-terms GetDataflowEndpointGroup
export def 'groundstation get-dataflow-endpoint-group' [
  --dataflow-endpoint-group-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'groundstation GetDataflowEndpointGroup $dataflow_endpoint_group_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /minute-usage; cached 1min; needs --month --year
@search-terms GetMinuteUsage
export def 'groundstation get-minute-usage' [
  --month: int
  --year: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'groundstation GetMinuteUsage $month $year -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /missionprofile/{missionProfileId}; cached 1min; needs --mission-profile-id
@search-terms GetMissionProfile
export def 'groundstation get-mission-profile' [
  --mission-profile-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'groundstation GetMissionProfile $mission_profile_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /satellite/{satelliteId}; cached 1min; needs --satellite-id
@search-terms GetSatellite
export def 'groundstation get-satellite' [
  --satellite-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'groundstation GetSatellite $satellite_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /groundstation/{groundStationId}/antenna; follows pages; cached 1min; needs --ground-station-id
@search-terms ListAntennas
export def 'groundstation list-antennas' [
  --ground-station-id: string
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
]: any -> any { call 'groundstation ListAntennas $ground_station_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /config; follows pages; cached 1min
@search-terms ListConfigs
export def 'groundstation list-configs' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'groundstation ListConfigs -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /contact/{contactId}/versions; follows pages; cached 1min; needs --contact-id
@search-terms ListContactVersions
export def 'groundstation list-contact-versions' [
  --contact-id: string
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
]: any -> any { call 'groundstation ListContactVersions $contact_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /contacts; follows pages; cached 1min; needs --status-list --start-time --end-time
@search-terms ListContacts
export def 'groundstation list-contacts' [
  --status-list: list<string>
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --ground-station: string
  --satellite-arn: string
  --mission-profile-arn: string
  --ephemeris: record
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
]: any -> any { call 'groundstation ListContacts $status_list $start_time $end_time $ground_station $satellite_arn $mission_profile_arn $ephemeris -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /dataflowEndpointGroup; follows pages; cached 1min
@search-terms ListDataflowEndpointGroups
export def 'groundstation list-dataflow-endpoint-groups' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'groundstation ListDataflowEndpointGroups -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /ephemerides; follows pages; cached 1min; needs --start-time --end-time
@search-terms ListEphemerides
export def 'groundstation list-ephemerides' [
  --satellite-id: string
  --ephemeris-type: string@[TLE OEM AZ_EL SERVICE_MANAGED]
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --status-list: list<string>
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
]: any -> any { call 'groundstation ListEphemerides $satellite_id $ephemeris_type $start_time $end_time $status_list -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /groundstation/{groundStationId}/reservation; follows pages; cached 1min; needs --ground-station-id --start-time --end-time
@search-terms ListGroundStationReservations
export def 'groundstation list-ground-station-reservations' [
  --ground-station-id: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --reservation-types: list<string>
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
]: any -> any { call 'groundstation ListGroundStationReservations $ground_station_id $start_time $end_time $reservation_types -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /groundstation; follows pages; cached 1min
@search-terms ListGroundStations
export def 'groundstation list-ground-stations' [
  --satellite-id: string
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
]: any -> any { call 'groundstation ListGroundStations $satellite_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /missionprofile; follows pages; cached 1min
@search-terms ListMissionProfiles
export def 'groundstation list-mission-profiles' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'groundstation ListMissionProfiles -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /satellite; follows pages; cached 1min
@search-terms ListSatellites
export def 'groundstation list-satellites' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'groundstation ListSatellites -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'groundstation list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'groundstation ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /agent; needs --discovery-data --agent-details
@search-terms RegisterAgent
export def 'groundstation register-agent' [
  --discovery-data: record
  --agent-details: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'groundstation RegisterAgent $discovery_data $agent_details $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /contact; needs --mission-profile-arn --start-time --end-time --ground-station
@search-terms ReserveContact
export def 'groundstation reserve-contact' [
  --mission-profile-arn: string
  --satellite-arn: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --ground-station: string
  --tags: record
  --tracking-overrides: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'groundstation ReserveContact $mission_profile_arn $satellite_arn $start_time $end_time $ground_station $tags $tracking_overrides -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'groundstation tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'groundstation TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'groundstation untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'groundstation UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /agent/{agentId}; needs --agent-id --task-id --aggregate-status --component-statuses
@search-terms UpdateAgentStatus
export def 'groundstation update-agent-status' [
  --agent-id: string
  --task-id: string
  --aggregate-status: record
  --component-statuses: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'groundstation UpdateAgentStatus $agent_id $task_id $aggregate_status $component_statuses -- $region $profile $with_input $fail_fast $yes' }

# PUT /config/{configType}/{configId}; needs --config-id --name --config-type --config-data
@search-terms UpdateConfig
export def 'groundstation update-config' [
  --config-id: string
  --name: string
  --config-type: string@[antenna-downlink antenna-downlink-demod-decode tracking dataflow-endpoint antenna-uplink uplink-echo s3-recording telemetry-sink]
  --config-data: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'groundstation UpdateConfig $config_id $name $config_type $config_data -- $region $profile $with_input $fail_fast $yes' }

# POST /contact/{contactId}/versions; needs --contact-id
@search-terms UpdateContact
export def 'groundstation update-contact' [
  --contact-id: string
  --client-token: string
  --tracking-overrides: record
  --satellite-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'groundstation UpdateContact $contact_id $client_token $tracking_overrides $satellite_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /ephemeris/{ephemerisId}; needs --ephemeris-id --enabled
@search-terms UpdateEphemeris
export def 'groundstation update-ephemeris' [
  --ephemeris-id: string
  --enabled: oneof<bool>
  --name: string
  --priority: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'groundstation UpdateEphemeris $ephemeris_id $enabled $name $priority -- $region $profile $with_input $fail_fast $yes' }

# PUT /missionprofile/{missionProfileId}; needs --mission-profile-id
@search-terms UpdateMissionProfile
export def 'groundstation update-mission-profile' [
  --mission-profile-id: string
  --name: string
  --contact-pre-pass-duration-seconds: int
  --contact-post-pass-duration-seconds: int
  --minimum-viable-contact-duration-seconds: int
  --dataflow-edges: list
  --tracking-config-arn: string
  --telemetry-sink-config-arn: string
  --streams-kms-key: record
  --streams-kms-role: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'groundstation UpdateMissionProfile $mission_profile_id $name $contact_pre_pass_duration_seconds $contact_post_pass_duration_seconds $minimum_viable_contact_duration_seconds $dataflow_edges $tracking_config_arn $telemetry_sink_config_arn $streams_kms_key $streams_kms_role -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   contact-scheduled: DescribeContact; needs --contact-id
#   contact-updated: DescribeContactVersion; needs --contact-id --version-id
@search-terms ContactScheduled ContactUpdated
export def 'groundstation wait' [
  waiter: string@[contact-scheduled contact-updated]
  --contact-id: string
  --version-id: int
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'groundstation wait $waiter $contact_id $version_id -- $timeout $interval $region $profile' }
