# Written by `cargo xtask generate --service iot-wireless` from the service's model and overlay: change those instead.
# IoT Wireless, API version 2020-11-22: 112 operations.

use rt.nu [call]

# POST /partner-accounts; needs --sidewalk
@search-terms 'AssociateAwsAccountWithPartnerAccount, iotwireless associate-aws-account-with-partner-account'
export def 'iot-wireless associate-aws-account-with-partner-account' [
  --sidewalk: record
  --client-request-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless AssociateAwsAccountWithPartnerAccount $sidewalk $client_request_token $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /fuota-tasks/{Id}/multicast-group; needs --id --multicast-group-id
@search-terms 'AssociateMulticastGroupWithFuotaTask, iotwireless associate-multicast-group-with-fuota-task'
export def 'iot-wireless associate-multicast-group-with-fuota-task' [
  --id: string
  --multicast-group-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless AssociateMulticastGroupWithFuotaTask $id $multicast_group_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /fuota-tasks/{Id}/wireless-device; needs --id --wireless-device-id
@search-terms 'AssociateWirelessDeviceWithFuotaTask, iotwireless associate-wireless-device-with-fuota-task'
export def 'iot-wireless associate-wireless-device-with-fuota-task' [
  --id: string
  --wireless-device-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless AssociateWirelessDeviceWithFuotaTask $id $wireless_device_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /multicast-groups/{Id}/wireless-device; needs --id --wireless-device-id
@search-terms 'AssociateWirelessDeviceWithMulticastGroup, iotwireless associate-wireless-device-with-multicast-group'
export def 'iot-wireless associate-wireless-device-with-multicast-group' [
  --id: string
  --wireless-device-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless AssociateWirelessDeviceWithMulticastGroup $id $wireless_device_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /wireless-devices/{Id}/thing; needs --id --thing-arn
@search-terms 'AssociateWirelessDeviceWithThing, iotwireless associate-wireless-device-with-thing'
export def 'iot-wireless associate-wireless-device-with-thing' [
  --id: string
  --thing-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless AssociateWirelessDeviceWithThing $id $thing_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /wireless-gateways/{Id}/certificate; needs --id --iot-certificate-id
@search-terms 'AssociateWirelessGatewayWithCertificate, iotwireless associate-wireless-gateway-with-certificate'
export def 'iot-wireless associate-wireless-gateway-with-certificate' [
  --id: string
  --iot-certificate-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless AssociateWirelessGatewayWithCertificate $id $iot_certificate_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /wireless-gateways/{Id}/thing; needs --id --thing-arn
@search-terms 'AssociateWirelessGatewayWithThing, iotwireless associate-wireless-gateway-with-thing'
export def 'iot-wireless associate-wireless-gateway-with-thing' [
  --id: string
  --thing-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless AssociateWirelessGatewayWithThing $id $thing_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /multicast-groups/{Id}/session; needs --id
@search-terms 'CancelMulticastGroupSession, iotwireless cancel-multicast-group-session'
export def 'iot-wireless cancel-multicast-group-session' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless CancelMulticastGroupSession $id -- $region $profile $with_input $fail_fast $yes' }

# POST /destinations; needs --name --expression-type --expression --role-arn
@search-terms 'CreateDestination, iotwireless create-destination'
export def 'iot-wireless create-destination' [
  --name: string
  --expression-type: string@[RuleName MqttTopic]
  --expression: string
  --description: string
  --role-arn: string
  --tags: any
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless CreateDestination $name $expression_type $expression $description $role_arn $tags $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /device-profiles
@search-terms 'CreateDeviceProfile, iotwireless create-device-profile'
export def 'iot-wireless create-device-profile' [
  --name: string
  --lo-ra-wan: record
  --tags: any
  --client-request-token: string
  --sidewalk: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless CreateDeviceProfile $name $lo_ra_wan $tags $client_request_token $sidewalk -- $region $profile $with_input $fail_fast $yes' }

# POST /fuota-tasks; needs --firmware-update-image --firmware-update-role
@search-terms 'CreateFuotaTask, iotwireless create-fuota-task'
export def 'iot-wireless create-fuota-task' [
  --name: string
  --description: string
  --client-request-token: string
  --lo-ra-wan: record
  --firmware-update-image: string
  --firmware-update-role: string
  --tags: any
  --redundancy-percent: int
  --fragment-size-bytes: int
  --fragment-interval-ms: int
  --descriptor: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless CreateFuotaTask $name $description $client_request_token $lo_ra_wan $firmware_update_image $firmware_update_role $tags $redundancy_percent $fragment_size_bytes $fragment_interval_ms $descriptor -- $region $profile $with_input $fail_fast $yes' }

# POST /multicast-groups; needs --lo-ra-wan
@search-terms 'CreateMulticastGroup, iotwireless create-multicast-group'
export def 'iot-wireless create-multicast-group' [
  --name: string
  --description: string
  --client-request-token: string
  --lo-ra-wan: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless CreateMulticastGroup $name $description $client_request_token $lo_ra_wan $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /network-analyzer-configurations; needs --name
@search-terms 'CreateNetworkAnalyzerConfiguration, iotwireless create-network-analyzer-configuration'
export def 'iot-wireless create-network-analyzer-configuration' [
  --name: string
  --trace-content: record
  --wireless-devices: list<string>
  --wireless-gateways: list<string>
  --description: string
  --tags: any
  --client-request-token: string
  --multicast-groups: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless CreateNetworkAnalyzerConfiguration $name $trace_content $wireless_devices $wireless_gateways $description $tags $client_request_token $multicast_groups -- $region $profile $with_input $fail_fast $yes' }

# POST /service-profiles
@search-terms 'CreateServiceProfile, iotwireless create-service-profile'
export def 'iot-wireless create-service-profile' [
  --name: string
  --lo-ra-wan: record
  --tags: any
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless CreateServiceProfile $name $lo_ra_wan $tags $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /wireless-devices; needs --type --destination-name
@search-terms 'CreateWirelessDevice, iotwireless create-wireless-device'
export def 'iot-wireless create-wireless-device' [
  --type: string@[Sidewalk LoRaWAN]
  --name: string
  --description: string
  --destination-name: string
  --client-request-token: string
  --lo-ra-wan: record
  --tags: any
  --positioning: string@[Enabled Disabled]
  --sidewalk: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless CreateWirelessDevice $type $name $description $destination_name $client_request_token $lo_ra_wan $tags $positioning $sidewalk -- $region $profile $with_input $fail_fast $yes' }

# POST /wireless-gateways; needs --lo-ra-wan
@search-terms 'CreateWirelessGateway, iotwireless create-wireless-gateway'
export def 'iot-wireless create-wireless-gateway' [
  --name: string
  --description: string
  --lo-ra-wan: record
  --tags: any
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless CreateWirelessGateway $name $description $lo_ra_wan $tags $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /wireless-gateways/{Id}/tasks; needs --id --wireless-gateway-task-definition-id
@search-terms 'CreateWirelessGatewayTask, iotwireless create-wireless-gateway-task'
export def 'iot-wireless create-wireless-gateway-task' [
  --id: string
  --wireless-gateway-task-definition-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless CreateWirelessGatewayTask $id $wireless_gateway_task_definition_id -- $region $profile $with_input $fail_fast $yes' }

# POST /wireless-gateway-task-definitions; needs --auto-create-tasks
@search-terms 'CreateWirelessGatewayTaskDefinition, iotwireless create-wireless-gateway-task-definition'
export def 'iot-wireless create-wireless-gateway-task-definition' [
  --auto-create-tasks: oneof<bool>
  --name: string
  --update: record
  --client-request-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless CreateWirelessGatewayTaskDefinition $auto_create_tasks $name $update $client_request_token $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /destinations/{Name}; needs --name
@search-terms 'DeleteDestination, iotwireless delete-destination'
export def 'iot-wireless delete-destination' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless DeleteDestination $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /device-profiles/{Id}; needs --id
@search-terms 'DeleteDeviceProfile, iotwireless delete-device-profile'
export def 'iot-wireless delete-device-profile' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless DeleteDeviceProfile $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /fuota-tasks/{Id}; needs --id
@search-terms 'DeleteFuotaTask, iotwireless delete-fuota-task'
export def 'iot-wireless delete-fuota-task' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless DeleteFuotaTask $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /multicast-groups/{Id}; needs --id
@search-terms 'DeleteMulticastGroup, iotwireless delete-multicast-group'
export def 'iot-wireless delete-multicast-group' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless DeleteMulticastGroup $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /network-analyzer-configurations/{ConfigurationName}; needs --configuration-name
@search-terms 'DeleteNetworkAnalyzerConfiguration, iotwireless delete-network-analyzer-configuration'
export def 'iot-wireless delete-network-analyzer-configuration' [
  --configuration-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless DeleteNetworkAnalyzerConfiguration $configuration_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /wireless-devices/{Id}/data; needs --id --message-id
@search-terms 'DeleteQueuedMessages, iotwireless delete-queued-messages'
export def 'iot-wireless delete-queued-messages' [
  --id: string
  --message-id: string
  --wireless-device-type: string@[Sidewalk LoRaWAN]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless DeleteQueuedMessages $id $message_id $wireless_device_type -- $region $profile $with_input $fail_fast $yes' }

# DELETE /service-profiles/{Id}; needs --id
@search-terms 'DeleteServiceProfile, iotwireless delete-service-profile'
export def 'iot-wireless delete-service-profile' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless DeleteServiceProfile $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /wireless-devices/{Id}; needs --id
@search-terms 'DeleteWirelessDevice, iotwireless delete-wireless-device'
export def 'iot-wireless delete-wireless-device' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless DeleteWirelessDevice $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /wireless_device_import_task/{Id}; needs --id
@search-terms 'DeleteWirelessDeviceImportTask, iotwireless delete-wireless-device-import-task'
export def 'iot-wireless delete-wireless-device-import-task' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless DeleteWirelessDeviceImportTask $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /wireless-gateways/{Id}; needs --id
@search-terms 'DeleteWirelessGateway, iotwireless delete-wireless-gateway'
export def 'iot-wireless delete-wireless-gateway' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless DeleteWirelessGateway $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /wireless-gateways/{Id}/tasks; needs --id
@search-terms 'DeleteWirelessGatewayTask, iotwireless delete-wireless-gateway-task'
export def 'iot-wireless delete-wireless-gateway-task' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless DeleteWirelessGatewayTask $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /wireless-gateway-task-definitions/{Id}; needs --id
@search-terms 'DeleteWirelessGatewayTaskDefinition, iotwireless delete-wireless-gateway-task-definition'
export def 'iot-wireless delete-wireless-gateway-task-definition' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless DeleteWirelessGatewayTaskDefinition $id -- $region $profile $with_input $fail_fast $yes' }

# PATCH /wireless-devices/{Identifier}/deregister; needs --identifier
@search-terms 'DeregisterWirelessDevice, iotwireless deregister-wireless-device'
export def 'iot-wireless deregister-wireless-device' [
  --identifier: string
  --wireless-device-type: string@[Sidewalk LoRaWAN]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless DeregisterWirelessDevice $identifier $wireless_device_type -- $region $profile $with_input $fail_fast $yes' }

# DELETE /partner-accounts/{PartnerAccountId}; needs --partner-account-id --partner-type
@search-terms 'DisassociateAwsAccountFromPartnerAccount, iotwireless disassociate-aws-account-from-partner-account'
export def 'iot-wireless disassociate-aws-account-from-partner-account' [
  --partner-account-id: string
  --partner-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless DisassociateAwsAccountFromPartnerAccount $partner_account_id $partner_type -- $region $profile $with_input $fail_fast $yes' }

# DELETE /fuota-tasks/{Id}/multicast-groups/{MulticastGroupId}; needs --id --multicast-group-id
@search-terms 'DisassociateMulticastGroupFromFuotaTask, iotwireless disassociate-multicast-group-from-fuota-task'
export def 'iot-wireless disassociate-multicast-group-from-fuota-task' [
  --id: string
  --multicast-group-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless DisassociateMulticastGroupFromFuotaTask $id $multicast_group_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /fuota-tasks/{Id}/wireless-devices/{WirelessDeviceId}; needs --id --wireless-device-id
@search-terms 'DisassociateWirelessDeviceFromFuotaTask, iotwireless disassociate-wireless-device-from-fuota-task'
export def 'iot-wireless disassociate-wireless-device-from-fuota-task' [
  --id: string
  --wireless-device-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless DisassociateWirelessDeviceFromFuotaTask $id $wireless_device_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /multicast-groups/{Id}/wireless-devices/{WirelessDeviceId}; needs --id --wireless-device-id
@search-terms 'DisassociateWirelessDeviceFromMulticastGroup, iotwireless disassociate-wireless-device-from-multicast-group'
export def 'iot-wireless disassociate-wireless-device-from-multicast-group' [
  --id: string
  --wireless-device-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless DisassociateWirelessDeviceFromMulticastGroup $id $wireless_device_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /wireless-devices/{Id}/thing; needs --id
@search-terms 'DisassociateWirelessDeviceFromThing, iotwireless disassociate-wireless-device-from-thing'
export def 'iot-wireless disassociate-wireless-device-from-thing' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless DisassociateWirelessDeviceFromThing $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /wireless-gateways/{Id}/certificate; needs --id
@search-terms 'DisassociateWirelessGatewayFromCertificate, iotwireless disassociate-wireless-gateway-from-certificate'
export def 'iot-wireless disassociate-wireless-gateway-from-certificate' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless DisassociateWirelessGatewayFromCertificate $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /wireless-gateways/{Id}/thing; needs --id
@search-terms 'DisassociateWirelessGatewayFromThing, iotwireless disassociate-wireless-gateway-from-thing'
export def 'iot-wireless disassociate-wireless-gateway-from-thing' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless DisassociateWirelessGatewayFromThing $id -- $region $profile $with_input $fail_fast $yes' }

# GET /destinations/{Name}; cached 1min; needs --name
@search-terms 'GetDestination, iotwireless get-destination'
export def 'iot-wireless get-destination' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot-wireless GetDestination $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /device-profiles/{Id}; needs --id
@search-terms 'GetDeviceProfile, iotwireless get-device-profile'
export def 'iot-wireless get-device-profile' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot-wireless GetDeviceProfile $id -- $region $profile $with_input $fail_fast' }

# GET /event-configurations-resource-types; cached 1min
@search-terms 'GetEventConfigurationByResourceTypes, iotwireless get-event-configuration-by-resource-types'
export def 'iot-wireless get-event-configuration-by-resource-types' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'iot-wireless GetEventConfigurationByResourceTypes -- $region $profile $refresh $ttl' }

# GET /fuota-tasks/{Id}; needs --id
@search-terms 'GetFuotaTask, iotwireless get-fuota-task'
export def 'iot-wireless get-fuota-task' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot-wireless GetFuotaTask $id -- $region $profile $with_input $fail_fast' }

# GET /log-levels; cached 1min
@search-terms 'GetLogLevelsByResourceTypes, iotwireless get-log-levels-by-resource-types'
export def 'iot-wireless get-log-levels-by-resource-types' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'iot-wireless GetLogLevelsByResourceTypes -- $region $profile $refresh $ttl' }

# GET /metric-configuration; cached 1min
@search-terms 'GetMetricConfiguration, iotwireless get-metric-configuration'
export def 'iot-wireless get-metric-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'iot-wireless GetMetricConfiguration -- $region $profile $refresh $ttl' }

# POST /metrics
@search-terms 'GetMetrics, iotwireless get-metrics'
export def 'iot-wireless get-metrics' [
  --summary-metric-queries: list
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'iot-wireless GetMetrics $summary_metric_queries -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# GET /multicast-groups/{Id}; cached 1min; needs --id
@search-terms 'GetMulticastGroup, iotwireless get-multicast-group'
export def 'iot-wireless get-multicast-group' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot-wireless GetMulticastGroup $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /multicast-groups/{Id}/session; needs --id
@search-terms 'GetMulticastGroupSession, iotwireless get-multicast-group-session'
export def 'iot-wireless get-multicast-group-session' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot-wireless GetMulticastGroupSession $id -- $region $profile $with_input $fail_fast' }

# GET /network-analyzer-configurations/{ConfigurationName}; cached 1min; needs --configuration-name
@search-terms 'GetNetworkAnalyzerConfiguration, iotwireless get-network-analyzer-configuration'
export def 'iot-wireless get-network-analyzer-configuration' [
  --configuration-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot-wireless GetNetworkAnalyzerConfiguration $configuration_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /partner-accounts/{PartnerAccountId}; needs --partner-account-id --partner-type
@search-terms 'GetPartnerAccount, iotwireless get-partner-account'
export def 'iot-wireless get-partner-account' [
  --partner-account-id: string
  --partner-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot-wireless GetPartnerAccount $partner_account_id $partner_type -- $region $profile $with_input $fail_fast' }

# GET /positions/{ResourceIdentifier}; cached 1min; needs --resource-identifier --resource-type; deprecated
@search-terms 'GetPosition, iotwireless get-position'
export def 'iot-wireless get-position' [
  --resource-identifier: string
  --resource-type: string@[WirelessDevice WirelessGateway]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot-wireless GetPosition $resource_identifier $resource_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /position-configurations/{ResourceIdentifier}; cached 1min; needs --resource-identifier --resource-type; deprecated
@search-terms 'GetPositionConfiguration, iotwireless get-position-configuration'
export def 'iot-wireless get-position-configuration' [
  --resource-identifier: string
  --resource-type: string@[WirelessDevice WirelessGateway]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot-wireless GetPositionConfiguration $resource_identifier $resource_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /position-estimate; cached 1min
@search-terms 'GetPositionEstimate, iotwireless get-position-estimate'
export def 'iot-wireless get-position-estimate' [
  --wi-fi-access-points: list
  --cell-towers: record
  --ip: record
  --gnss: record
  --gnss-multi-frame: record
  --timestamp: oneof<datetime, duration, string>
  --advanced-configuration: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot-wireless GetPositionEstimate $wi_fi_access_points $cell_towers $ip $gnss $gnss_multi_frame $timestamp $advanced_configuration -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /event-configurations/{Identifier}; cached 1min; needs --identifier --identifier-type
@search-terms 'GetResourceEventConfiguration, iotwireless get-resource-event-configuration'
export def 'iot-wireless get-resource-event-configuration' [
  --identifier: string
  --identifier-type: string@[PartnerAccountId DevEui GatewayEui WirelessDeviceId WirelessGatewayId]
  --partner-type: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot-wireless GetResourceEventConfiguration $identifier $identifier_type $partner_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /log-levels/{ResourceIdentifier}; cached 1min; needs --resource-identifier --resource-type
@search-terms 'GetResourceLogLevel, iotwireless get-resource-log-level'
export def 'iot-wireless get-resource-log-level' [
  --resource-identifier: string
  --resource-type: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot-wireless GetResourceLogLevel $resource_identifier $resource_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /resource-positions/{ResourceIdentifier}; cached 1min; needs --resource-identifier --resource-type
@search-terms 'GetResourcePosition, iotwireless get-resource-position'
export def 'iot-wireless get-resource-position' [
  --resource-identifier: string
  --resource-type: string@[WirelessDevice WirelessGateway]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot-wireless GetResourcePosition $resource_identifier $resource_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /service-endpoint; cached 1min
@search-terms 'GetServiceEndpoint, iotwireless get-service-endpoint'
export def 'iot-wireless get-service-endpoint' [
  --service-type: string@[CUPS LNS]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot-wireless GetServiceEndpoint $service_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /service-profiles/{Id}; cached 1min; needs --id
@search-terms 'GetServiceProfile, iotwireless get-service-profile'
export def 'iot-wireless get-service-profile' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot-wireless GetServiceProfile $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /wireless-devices/{Identifier}; needs --identifier --identifier-type
@search-terms 'GetWirelessDevice, iotwireless get-wireless-device'
export def 'iot-wireless get-wireless-device' [
  --identifier: string
  --identifier-type: string@[WirelessDeviceId DevEui ThingName SidewalkManufacturingSn]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot-wireless GetWirelessDevice $identifier $identifier_type -- $region $profile $with_input $fail_fast' }

# GET /wireless_device_import_task/{Id}; needs --id
@search-terms 'GetWirelessDeviceImportTask, iotwireless get-wireless-device-import-task'
export def 'iot-wireless get-wireless-device-import-task' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot-wireless GetWirelessDeviceImportTask $id -- $region $profile $with_input $fail_fast' }

# GET /wireless-devices/{WirelessDeviceId}/statistics; needs --wireless-device-id
@search-terms 'GetWirelessDeviceStatistics, iotwireless get-wireless-device-statistics'
export def 'iot-wireless get-wireless-device-statistics' [
  --wireless-device-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot-wireless GetWirelessDeviceStatistics $wireless_device_id -- $region $profile $with_input $fail_fast' }

# GET /wireless-gateways/{Identifier}; cached 1min; needs --identifier --identifier-type
@search-terms 'GetWirelessGateway, iotwireless get-wireless-gateway'
export def 'iot-wireless get-wireless-gateway' [
  --identifier: string
  --identifier-type: string@[GatewayEui WirelessGatewayId ThingName]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot-wireless GetWirelessGateway $identifier $identifier_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /wireless-gateways/{Id}/certificate; cached 1min; needs --id
@search-terms 'GetWirelessGatewayCertificate, iotwireless get-wireless-gateway-certificate'
export def 'iot-wireless get-wireless-gateway-certificate' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot-wireless GetWirelessGatewayCertificate $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /wireless-gateways/{Id}/firmware-information; cached 1min; needs --id
@search-terms 'GetWirelessGatewayFirmwareInformation, iotwireless get-wireless-gateway-firmware-information'
export def 'iot-wireless get-wireless-gateway-firmware-information' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot-wireless GetWirelessGatewayFirmwareInformation $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /wireless-gateways/{WirelessGatewayId}/statistics; needs --wireless-gateway-id
@search-terms 'GetWirelessGatewayStatistics, iotwireless get-wireless-gateway-statistics'
export def 'iot-wireless get-wireless-gateway-statistics' [
  --wireless-gateway-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot-wireless GetWirelessGatewayStatistics $wireless_gateway_id -- $region $profile $with_input $fail_fast' }

# GET /wireless-gateways/{Id}/tasks; needs --id
@search-terms 'GetWirelessGatewayTask, iotwireless get-wireless-gateway-task'
export def 'iot-wireless get-wireless-gateway-task' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot-wireless GetWirelessGatewayTask $id -- $region $profile $with_input $fail_fast' }

# GET /wireless-gateway-task-definitions/{Id}; cached 1min; needs --id
@search-terms 'GetWirelessGatewayTaskDefinition, iotwireless get-wireless-gateway-task-definition'
export def 'iot-wireless get-wireless-gateway-task-definition' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot-wireless GetWirelessGatewayTaskDefinition $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /destinations; follows pages; cached 1min
@search-terms 'ListDestinations, iotwireless list-destinations'
export def 'iot-wireless list-destinations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'iot-wireless ListDestinations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /device-profiles; follows pages; cached 1min
@search-terms 'ListDeviceProfiles, iotwireless list-device-profiles'
export def 'iot-wireless list-device-profiles' [
  --device-profile-type: string@[Sidewalk LoRaWAN]
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
]: any -> any { call 'iot-wireless ListDeviceProfiles $device_profile_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /wireless_device_import_task; cached 1min; needs --id
@search-terms 'ListDevicesForWirelessDeviceImportTask, iotwireless list-devices-for-wireless-device-import-task'
export def 'iot-wireless list-devices-for-wireless-device-import-task' [
  --id: string
  --max-results: int
  --next-token: string
  --status: string@[INITIALIZED PENDING ONBOARDED FAILED]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot-wireless ListDevicesForWirelessDeviceImportTask $id $max_results $next_token $status -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /event-configurations; follows pages; cached 1min; needs --resource-type
@search-terms 'ListEventConfigurations, iotwireless list-event-configurations'
export def 'iot-wireless list-event-configurations' [
  --resource-type: string@[SidewalkAccount WirelessDevice WirelessGateway]
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
]: any -> any { call 'iot-wireless ListEventConfigurations $resource_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /fuota-tasks; follows pages; cached 15sec
@search-terms 'ListFuotaTasks, iotwireless list-fuota-tasks'
export def 'iot-wireless list-fuota-tasks' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'iot-wireless ListFuotaTasks -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /multicast-groups; follows pages; cached 1min
@search-terms 'ListMulticastGroups, iotwireless list-multicast-groups'
export def 'iot-wireless list-multicast-groups' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'iot-wireless ListMulticastGroups -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /fuota-tasks/{Id}/multicast-groups; follows pages; cached 1min; needs --id
@search-terms 'ListMulticastGroupsByFuotaTask, iotwireless list-multicast-groups-by-fuota-task'
export def 'iot-wireless list-multicast-groups-by-fuota-task' [
  --id: string
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
]: any -> any { call 'iot-wireless ListMulticastGroupsByFuotaTask $id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /network-analyzer-configurations; follows pages; cached 1min
@search-terms 'ListNetworkAnalyzerConfigurations, iotwireless list-network-analyzer-configurations'
export def 'iot-wireless list-network-analyzer-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'iot-wireless ListNetworkAnalyzerConfigurations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /partner-accounts; follows pages
@search-terms 'ListPartnerAccounts, iotwireless list-partner-accounts'
export def 'iot-wireless list-partner-accounts' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'iot-wireless ListPartnerAccounts -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /position-configurations; follows pages; cached 1min; deprecated
@search-terms 'ListPositionConfigurations, iotwireless list-position-configurations'
export def 'iot-wireless list-position-configurations' [
  --resource-type: string@[WirelessDevice WirelessGateway]
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
]: any -> any { call 'iot-wireless ListPositionConfigurations $resource_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /wireless-devices/{Id}/data; follows pages; cached 1min; needs --id
@search-terms 'ListQueuedMessages, iotwireless list-queued-messages'
export def 'iot-wireless list-queued-messages' [
  --id: string
  --wireless-device-type: string@[Sidewalk LoRaWAN]
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
]: any -> any { call 'iot-wireless ListQueuedMessages $id $wireless_device_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /service-profiles; follows pages; cached 1min
@search-terms 'ListServiceProfiles, iotwireless list-service-profiles'
export def 'iot-wireless list-service-profiles' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'iot-wireless ListServiceProfiles -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /tags; cached 5min; needs --resource-arn
@search-terms 'ListTagsForResource, iotwireless list-tags-for-resource'
export def 'iot-wireless list-tags-for-resource' [
  --resource-arn: string
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
]: any -> any { call 'iot-wireless ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /wireless_device_import_tasks; follows pages; cached 15sec
@search-terms 'ListWirelessDeviceImportTasks, iotwireless list-wireless-device-import-tasks'
export def 'iot-wireless list-wireless-device-import-tasks' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'iot-wireless ListWirelessDeviceImportTasks -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /wireless-devices; follows pages; cached 1min
@search-terms 'ListWirelessDevices, iotwireless list-wireless-devices'
export def 'iot-wireless list-wireless-devices' [
  --destination-name: string
  --device-profile-id: string
  --service-profile-id: string
  --wireless-device-type: string@[Sidewalk LoRaWAN]
  --fuota-task-id: string
  --multicast-group-id: string
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
]: any -> any { call 'iot-wireless ListWirelessDevices $destination_name $device_profile_id $service_profile_id $wireless_device_type $fuota_task_id $multicast_group_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /wireless-gateway-task-definitions; follows pages; cached 1min
@search-terms 'ListWirelessGatewayTaskDefinitions, iotwireless list-wireless-gateway-task-definitions'
export def 'iot-wireless list-wireless-gateway-task-definitions' [
  --task-definition-type: string
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
]: any -> any { call 'iot-wireless ListWirelessGatewayTaskDefinitions $task_definition_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /wireless-gateways; follows pages; cached 1min
@search-terms 'ListWirelessGateways, iotwireless list-wireless-gateways'
export def 'iot-wireless list-wireless-gateways' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'iot-wireless ListWirelessGateways -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# PUT /position-configurations/{ResourceIdentifier}; needs --resource-identifier --resource-type; deprecated
@search-terms 'PutPositionConfiguration, iotwireless put-position-configuration'
export def 'iot-wireless put-position-configuration' [
  --resource-identifier: string
  --resource-type: string@[WirelessDevice WirelessGateway]
  --solvers: record
  --destination: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless PutPositionConfiguration $resource_identifier $resource_type $solvers $destination -- $region $profile $with_input $fail_fast $yes' }

# PUT /log-levels/{ResourceIdentifier}; needs --resource-identifier --resource-type --log-level
@search-terms 'PutResourceLogLevel, iotwireless put-resource-log-level'
export def 'iot-wireless put-resource-log-level' [
  --resource-identifier: string
  --resource-type: string
  --log-level: string@[INFO ERROR DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless PutResourceLogLevel $resource_identifier $resource_type $log_level -- $region $profile $with_input $fail_fast $yes' }

# DELETE /log-levels
@search-terms 'ResetAllResourceLogLevels, iotwireless reset-all-resource-log-levels'
export def 'iot-wireless reset-all-resource-log-levels' [
  --region: string
  --profile: string
]: any -> any { call 'iot-wireless ResetAllResourceLogLevels -- $region $profile' }

# DELETE /log-levels/{ResourceIdentifier}; needs --resource-identifier --resource-type
@search-terms 'ResetResourceLogLevel, iotwireless reset-resource-log-level'
export def 'iot-wireless reset-resource-log-level' [
  --resource-identifier: string
  --resource-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless ResetResourceLogLevel $resource_identifier $resource_type -- $region $profile $with_input $fail_fast $yes' }

# POST /multicast-groups/{Id}/data; needs --id --payload-data --wireless-metadata
@search-terms 'SendDataToMulticastGroup, iotwireless send-data-to-multicast-group'
export def 'iot-wireless send-data-to-multicast-group' [
  --id: string
  --payload-data: string
  --wireless-metadata: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless SendDataToMulticastGroup $id $payload_data $wireless_metadata -- $region $profile $with_input $fail_fast $yes' }

# POST /wireless-devices/{Id}/data; needs --id --transmit-mode --payload-data
@search-terms 'SendDataToWirelessDevice, iotwireless send-data-to-wireless-device'
export def 'iot-wireless send-data-to-wireless-device' [
  --id: string
  --transmit-mode: int
  --payload-data: string
  --wireless-metadata: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless SendDataToWirelessDevice $id $transmit_mode $payload_data $wireless_metadata -- $region $profile $with_input $fail_fast $yes' }

# PATCH /multicast-groups/{Id}/bulk; needs --id
@search-terms 'StartBulkAssociateWirelessDeviceWithMulticastGroup, iotwireless start-bulk-associate-wireless-device-with-multicast-group'
export def 'iot-wireless start-bulk-associate-wireless-device-with-multicast-group' [
  --id: string
  --query-string: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless StartBulkAssociateWirelessDeviceWithMulticastGroup $id $query_string $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /multicast-groups/{Id}/bulk; needs --id
@search-terms 'StartBulkDisassociateWirelessDeviceFromMulticastGroup, iotwireless start-bulk-disassociate-wireless-device-from-multicast-group'
export def 'iot-wireless start-bulk-disassociate-wireless-device-from-multicast-group' [
  --id: string
  --query-string: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless StartBulkDisassociateWirelessDeviceFromMulticastGroup $id $query_string $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /fuota-tasks/{Id}; needs --id
@search-terms 'StartFuotaTask, iotwireless start-fuota-task'
export def 'iot-wireless start-fuota-task' [
  --id: string
  --lo-ra-wan: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless StartFuotaTask $id $lo_ra_wan -- $region $profile $with_input $fail_fast $yes' }

# PUT /multicast-groups/{Id}/session; needs --id --lo-ra-wan
@search-terms 'StartMulticastGroupSession, iotwireless start-multicast-group-session'
export def 'iot-wireless start-multicast-group-session' [
  --id: string
  --lo-ra-wan: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless StartMulticastGroupSession $id $lo_ra_wan -- $region $profile $with_input $fail_fast $yes' }

# POST /wireless_single_device_import_task; needs --destination-name --sidewalk
@search-terms 'StartSingleWirelessDeviceImportTask, iotwireless start-single-wireless-device-import-task'
export def 'iot-wireless start-single-wireless-device-import-task' [
  --destination-name: string
  --client-request-token: string
  --device-name: string
  --tags: any
  --positioning: string@[Enabled Disabled]
  --sidewalk: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless StartSingleWirelessDeviceImportTask $destination_name $client_request_token $device_name $tags $positioning $sidewalk -- $region $profile $with_input $fail_fast $yes' }

# POST /wireless_device_import_task; needs --destination-name --sidewalk
@search-terms 'StartWirelessDeviceImportTask, iotwireless start-wireless-device-import-task'
export def 'iot-wireless start-wireless-device-import-task' [
  --destination-name: string
  --client-request-token: string
  --tags: any
  --positioning: string@[Enabled Disabled]
  --sidewalk: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless StartWirelessDeviceImportTask $destination_name $client_request_token $tags $positioning $sidewalk -- $region $profile $with_input $fail_fast $yes' }

# POST /tags; needs --resource-arn --tags
@search-terms 'TagResource, iotwireless tag-resource'
export def 'iot-wireless tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /wireless-devices/{Id}/test; needs --id
@search-terms 'TestWirelessDevice, iotwireless test-wireless-device'
export def 'iot-wireless test-wireless-device' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless TestWirelessDevice $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags; needs --resource-arn --tag-keys
@search-terms 'UntagResource, iotwireless untag-resource'
export def 'iot-wireless untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /destinations/{Name}; needs --name
@search-terms 'UpdateDestination, iotwireless update-destination'
export def 'iot-wireless update-destination' [
  --name: string
  --expression-type: string@[RuleName MqttTopic]
  --expression: string
  --description: string
  --role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless UpdateDestination $name $expression_type $expression $description $role_arn -- $region $profile $with_input $fail_fast $yes' }

# PATCH /event-configurations-resource-types
@search-terms 'UpdateEventConfigurationByResourceTypes, iotwireless update-event-configuration-by-resource-types'
export def 'iot-wireless update-event-configuration-by-resource-types' [
  --device-registration-state: record
  --proximity: record
  --join: record
  --connection-status: record
  --message-delivery-status: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless UpdateEventConfigurationByResourceTypes $device_registration_state $proximity $join $connection_status $message_delivery_status -- $region $profile $with_input $fail_fast $yes' }

# PATCH /fuota-tasks/{Id}; needs --id
@search-terms 'UpdateFuotaTask, iotwireless update-fuota-task'
export def 'iot-wireless update-fuota-task' [
  --id: string
  --name: string
  --description: string
  --lo-ra-wan: record
  --firmware-update-image: string
  --firmware-update-role: string
  --redundancy-percent: int
  --fragment-size-bytes: int
  --fragment-interval-ms: int
  --descriptor: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless UpdateFuotaTask $id $name $description $lo_ra_wan $firmware_update_image $firmware_update_role $redundancy_percent $fragment_size_bytes $fragment_interval_ms $descriptor -- $region $profile $with_input $fail_fast $yes' }

# POST /log-levels
@search-terms 'UpdateLogLevelsByResourceTypes, iotwireless update-log-levels-by-resource-types'
export def 'iot-wireless update-log-levels-by-resource-types' [
  --default-log-level: string@[INFO ERROR DISABLED]
  --fuota-task-log-options: list
  --wireless-device-log-options: list
  --wireless-gateway-log-options: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless UpdateLogLevelsByResourceTypes $default_log_level $fuota_task_log_options $wireless_device_log_options $wireless_gateway_log_options -- $region $profile $with_input $fail_fast $yes' }

# PUT /metric-configuration
@search-terms 'UpdateMetricConfiguration, iotwireless update-metric-configuration'
export def 'iot-wireless update-metric-configuration' [
  --summary-metric: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless UpdateMetricConfiguration $summary_metric -- $region $profile $with_input $fail_fast $yes' }

# PATCH /multicast-groups/{Id}; needs --id
@search-terms 'UpdateMulticastGroup, iotwireless update-multicast-group'
export def 'iot-wireless update-multicast-group' [
  --id: string
  --name: string
  --description: string
  --lo-ra-wan: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless UpdateMulticastGroup $id $name $description $lo_ra_wan -- $region $profile $with_input $fail_fast $yes' }

# PATCH /network-analyzer-configurations/{ConfigurationName}; needs --configuration-name
@search-terms 'UpdateNetworkAnalyzerConfiguration, iotwireless update-network-analyzer-configuration'
export def 'iot-wireless update-network-analyzer-configuration' [
  --configuration-name: string
  --trace-content: record
  --wireless-devices-to-add: list<string>
  --wireless-devices-to-remove: list<string>
  --wireless-gateways-to-add: list<string>
  --wireless-gateways-to-remove: list<string>
  --description: string
  --multicast-groups-to-add: list<string>
  --multicast-groups-to-remove: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless UpdateNetworkAnalyzerConfiguration $configuration_name $trace_content $wireless_devices_to_add $wireless_devices_to_remove $wireless_gateways_to_add $wireless_gateways_to_remove $description $multicast_groups_to_add $multicast_groups_to_remove -- $region $profile $with_input $fail_fast $yes' }

# PATCH /partner-accounts/{PartnerAccountId}; needs --sidewalk --partner-account-id --partner-type
@search-terms 'UpdatePartnerAccount, iotwireless update-partner-account'
export def 'iot-wireless update-partner-account' [
  --sidewalk: record
  --partner-account-id: string
  --partner-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless UpdatePartnerAccount $sidewalk $partner_account_id $partner_type -- $region $profile $with_input $fail_fast $yes' }

# PATCH /positions/{ResourceIdentifier}; needs --resource-identifier --resource-type --position; deprecated
@search-terms 'UpdatePosition, iotwireless update-position'
export def 'iot-wireless update-position' [
  --resource-identifier: string
  --resource-type: string@[WirelessDevice WirelessGateway]
  --position: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless UpdatePosition $resource_identifier $resource_type $position -- $region $profile $with_input $fail_fast $yes' }

# PATCH /event-configurations/{Identifier}; needs --identifier --identifier-type
@search-terms 'UpdateResourceEventConfiguration, iotwireless update-resource-event-configuration'
export def 'iot-wireless update-resource-event-configuration' [
  --identifier: string
  --identifier-type: string@[PartnerAccountId DevEui GatewayEui WirelessDeviceId WirelessGatewayId]
  --partner-type: string
  --device-registration-state: record
  --proximity: record
  --join: record
  --connection-status: record
  --message-delivery-status: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless UpdateResourceEventConfiguration $identifier $identifier_type $partner_type $device_registration_state $proximity $join $connection_status $message_delivery_status -- $region $profile $with_input $fail_fast $yes' }

# PATCH /resource-positions/{ResourceIdentifier}; needs --resource-identifier --resource-type
@search-terms 'UpdateResourcePosition, iotwireless update-resource-position'
export def 'iot-wireless update-resource-position' [
  --resource-identifier: string
  --resource-type: string@[WirelessDevice WirelessGateway]
  --geo-json-payload: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless UpdateResourcePosition $resource_identifier $resource_type $geo_json_payload -- $region $profile $with_input $fail_fast $yes' }

# PATCH /wireless-devices/{Id}; needs --id
@search-terms 'UpdateWirelessDevice, iotwireless update-wireless-device'
export def 'iot-wireless update-wireless-device' [
  --id: string
  --destination-name: string
  --name: string
  --description: string
  --lo-ra-wan: record
  --positioning: string@[Enabled Disabled]
  --sidewalk: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless UpdateWirelessDevice $id $destination_name $name $description $lo_ra_wan $positioning $sidewalk -- $region $profile $with_input $fail_fast $yes' }

# PATCH /wireless_device_import_task/{Id}; needs --id --sidewalk
@search-terms 'UpdateWirelessDeviceImportTask, iotwireless update-wireless-device-import-task'
export def 'iot-wireless update-wireless-device-import-task' [
  --id: string
  --sidewalk: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless UpdateWirelessDeviceImportTask $id $sidewalk -- $region $profile $with_input $fail_fast $yes' }

# PATCH /wireless-gateways/{Id}; needs --id
@search-terms 'UpdateWirelessGateway, iotwireless update-wireless-gateway'
export def 'iot-wireless update-wireless-gateway' [
  --id: string
  --name: string
  --description: string
  --join-eui-filters: list
  --net-id-filters: list<string>
  --max-eirp: number
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-wireless UpdateWirelessGateway $id $name $description $join_eui_filters $net_id_filters $max_eirp -- $region $profile $with_input $fail_fast $yes' }
