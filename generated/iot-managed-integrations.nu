# Written by `cargo xtask generate --service iot-managed-integrations` from the service's model and overlay: change those instead.
# IoT Managed Integrations, API version 2025-03-03: 83 operations.

use rt.nu [call]

def EventType []: nothing -> list<string> { [DEVICE_COMMAND DEVICE_COMMAND_REQUEST DEVICE_DISCOVERY_STATUS DEVICE_EVENT DEVICE_LIFE_CYCLE DEVICE_STATE DEVICE_OTA DEVICE_WSS CONNECTOR_ASSOCIATION ACCOUNT_ASSOCIATION CONNECTOR_ERROR_REPORT] }

# POST /account-associations; needs --connector-destination-id
@search-terms CreateAccountAssociation
export def 'iot-managed-integrations create-account-association' [
  --client-token: string
  --connector-destination-id: string
  --name: string
  --description: string
  --tags: record
  --general-authorization: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations CreateAccountAssociation $client_token $connector_destination_id $name $description $tags $general_authorization -- $region $profile $with_input $fail_fast $yes' }

# POST /cloud-connectors; needs --name --endpoint-config
@search-terms CreateCloudConnector
export def 'iot-managed-integrations create-cloud-connector' [
  --name: string
  --endpoint-config: record
  --description: string
  --endpoint-type: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations CreateCloudConnector $name $endpoint_config $description $endpoint_type $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /connector-destinations; needs --cloud-connector-id --auth-config
@search-terms CreateConnectorDestination
export def 'iot-managed-integrations create-connector-destination' [
  --name: string
  --description: string
  --cloud-connector-id: string
  --auth-type: string
  --auth-config: record
  --secrets-manager: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations CreateConnectorDestination $name $description $cloud_connector_id $auth_type $auth_config $secrets_manager $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /credential-lockers
@search-terms CreateCredentialLocker
export def 'iot-managed-integrations create-credential-locker' [
  --name: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations CreateCredentialLocker $name $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /destinations; needs --delivery-destination-arn --delivery-destination-type --name --role-arn
@search-terms CreateDestination
export def 'iot-managed-integrations create-destination' [
  --delivery-destination-arn: string
  --delivery-destination-type: string
  --name: string
  --role-arn: string
  --client-token: string
  --description: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations CreateDestination $delivery_destination_arn $delivery_destination_type $name $role_arn $client_token $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /event-log-configurations; needs --resource-type --event-log-level
@search-terms CreateEventLogConfiguration
export def 'iot-managed-integrations create-event-log-configuration' [
  --resource-type: string
  --resource-id: string
  --event-log-level: string@[DEBUG ERROR INFO WARN]
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations CreateEventLogConfiguration $resource_type $resource_id $event_log_level $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /managed-things; needs --role --authentication-material --authentication-material-type
@search-terms CreateManagedThing
export def 'iot-managed-integrations create-managed-thing' [
  --role: string@[CONTROLLER DEVICE]
  --owner: string
  --credential-locker-id: string
  --authentication-material: string
  --authentication-material-type: string@[CUSTOM_PROTOCOL_QR_BAR_CODE WIFI_SETUP_QR_BAR_CODE ZWAVE_QR_BAR_CODE ZIGBEE_QR_BAR_CODE DISCOVERED_DEVICE PRE_ONBOARDED_CLOUD]
  --wi-fi-simple-setup-configuration: record
  --serial-number: string
  --brand: string
  --model: string
  --name: string
  --capability-report: record
  --capability-schemas: list
  --capabilities: string
  --client-token: string
  --classification: string
  --tags: record
  --meta-data: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations CreateManagedThing $role $owner $credential_locker_id $authentication_material $authentication_material_type $wi_fi_simple_setup_configuration $serial_number $brand $model $name $capability_report $capability_schemas $capabilities $client_token $classification $tags $meta_data -- $region $profile $with_input $fail_fast $yes' }

# POST /notification-configurations; needs --event-type --destination-name
@search-terms CreateNotificationConfiguration
export def 'iot-managed-integrations create-notification-configuration' [
  --event-type: string@EventType
  --destination-name: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations CreateNotificationConfiguration $event_type $destination_name $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /ota-tasks; needs --s3-url --ota-type
@search-terms CreateOtaTask
export def 'iot-managed-integrations create-ota-task' [
  --description: string
  --s3-url: string
  --protocol: string
  --target: list<string>
  --task-configuration-id: string
  --ota-mechanism: string
  --ota-type: string@[ONE_TIME CONTINUOUS]
  --ota-target-query-string: string
  --client-token: string
  --ota-scheduling-config: record
  --ota-task-execution-retry-config: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations CreateOtaTask $description $s3_url $protocol $target $task_configuration_id $ota_mechanism $ota_type $ota_target_query_string $client_token $ota_scheduling_config $ota_task_execution_retry_config $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /ota-task-configurations
@search-terms CreateOtaTaskConfiguration
export def 'iot-managed-integrations create-ota-task-configuration' [
  --description: string
  --name: string
  --push-config: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations CreateOtaTaskConfiguration $description $name $push_config $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /provisioning-profiles; needs --provisioning-type
@search-terms CreateProvisioningProfile
export def 'iot-managed-integrations create-provisioning-profile' [
  --provisioning-type: string@[FLEET_PROVISIONING JITR]
  --ca-certificate: string
  --claim-certificate: string
  --name: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations CreateProvisioningProfile $provisioning_type $ca_certificate $claim_certificate $name $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /account-associations/{AccountAssociationId}; needs --account-association-id
@search-terms DeleteAccountAssociation
export def 'iot-managed-integrations delete-account-association' [
  --account-association-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations DeleteAccountAssociation $account_association_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /cloud-connectors/{Identifier}; needs --identifier
@search-terms DeleteCloudConnector
export def 'iot-managed-integrations delete-cloud-connector' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations DeleteCloudConnector $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /connector-destinations/{Identifier}; needs --identifier
@search-terms DeleteConnectorDestination
export def 'iot-managed-integrations delete-connector-destination' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations DeleteConnectorDestination $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /credential-lockers/{Identifier}; needs --identifier
@search-terms DeleteCredentialLocker
export def 'iot-managed-integrations delete-credential-locker' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations DeleteCredentialLocker $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /destinations/{Name}; needs --name
@search-terms DeleteDestination
export def 'iot-managed-integrations delete-destination' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations DeleteDestination $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /event-log-configurations/{Id}; needs --id
@search-terms DeleteEventLogConfiguration
export def 'iot-managed-integrations delete-event-log-configuration' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations DeleteEventLogConfiguration $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /managed-things/{Identifier}; needs --identifier
@search-terms DeleteManagedThing
export def 'iot-managed-integrations delete-managed-thing' [
  --identifier: string
  --force: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations DeleteManagedThing $identifier $force -- $region $profile $with_input $fail_fast $yes' }

# DELETE /notification-configurations/{EventType}; needs --event-type
@search-terms DeleteNotificationConfiguration
export def 'iot-managed-integrations delete-notification-configuration' [
  --event-type: string@EventType
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations DeleteNotificationConfiguration $event_type -- $region $profile $with_input $fail_fast $yes' }

# DELETE /ota-tasks/{Identifier}; needs --identifier
@search-terms DeleteOtaTask
export def 'iot-managed-integrations delete-ota-task' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations DeleteOtaTask $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /ota-task-configurations/{Identifier}; needs --identifier
@search-terms DeleteOtaTaskConfiguration
export def 'iot-managed-integrations delete-ota-task-configuration' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations DeleteOtaTaskConfiguration $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /provisioning-profiles/{Identifier}; needs --identifier
@search-terms DeleteProvisioningProfile
export def 'iot-managed-integrations delete-provisioning-profile' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations DeleteProvisioningProfile $identifier -- $region $profile $with_input $fail_fast $yes' }

# PUT /managed-thing-associations/deregister; needs --managed-thing-id --account-association-id
@search-terms DeregisterAccountAssociation
export def 'iot-managed-integrations deregister-account-association' [
  --managed-thing-id: string
  --account-association-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations DeregisterAccountAssociation $managed_thing_id $account_association_id -- $region $profile $with_input $fail_fast $yes' }

# GET /account-associations/{AccountAssociationId}; needs --account-association-id
@search-terms GetAccountAssociation
export def 'iot-managed-integrations get-account-association' [
  --account-association-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot-managed-integrations GetAccountAssociation $account_association_id -- $region $profile $with_input $fail_fast' }

# GET /cloud-connectors/{Identifier}; cached 1min; needs --identifier
@search-terms GetCloudConnector
export def 'iot-managed-integrations get-cloud-connector' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot-managed-integrations GetCloudConnector $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /connector-destinations/{Identifier}; cached 1min; needs --identifier
@search-terms GetConnectorDestination
export def 'iot-managed-integrations get-connector-destination' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot-managed-integrations GetConnectorDestination $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /credential-lockers/{Identifier}; needs --identifier
@search-terms GetCredentialLocker
export def 'iot-managed-integrations get-credential-locker' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot-managed-integrations GetCredentialLocker $identifier -- $region $profile $with_input $fail_fast' }

# GET /custom-endpoint; cached 1min
@search-terms GetCustomEndpoint
export def 'iot-managed-integrations get-custom-endpoint' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'iot-managed-integrations GetCustomEndpoint -- $region $profile $refresh $ttl' }

# GET /configuration/account/encryption; cached 1min
@search-terms GetDefaultEncryptionConfiguration
export def 'iot-managed-integrations get-default-encryption-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'iot-managed-integrations GetDefaultEncryptionConfiguration -- $region $profile $refresh $ttl' }

# GET /destinations/{Name}; needs --name
@search-terms GetDestination
export def 'iot-managed-integrations get-destination' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot-managed-integrations GetDestination $name -- $region $profile $with_input $fail_fast' }

# GET /device-discoveries/{Identifier}; needs --identifier
@search-terms GetDeviceDiscovery
export def 'iot-managed-integrations get-device-discovery' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot-managed-integrations GetDeviceDiscovery $identifier -- $region $profile $with_input $fail_fast' }

# GET /event-log-configurations/{Id}; cached 1min; needs --id
@search-terms GetEventLogConfiguration
export def 'iot-managed-integrations get-event-log-configuration' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot-managed-integrations GetEventLogConfiguration $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /hub-configuration; cached 1min
@search-terms GetHubConfiguration
export def 'iot-managed-integrations get-hub-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'iot-managed-integrations GetHubConfiguration -- $region $profile $refresh $ttl' }

# GET /managed-things/{Identifier}; needs --identifier
@search-terms GetManagedThing
export def 'iot-managed-integrations get-managed-thing' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot-managed-integrations GetManagedThing $identifier -- $region $profile $with_input $fail_fast' }

# GET /managed-things-capabilities/{Identifier}; cached 1min; needs --identifier
@search-terms GetManagedThingCapabilities
export def 'iot-managed-integrations get-managed-thing-capabilities' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot-managed-integrations GetManagedThingCapabilities $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /managed-things-certificate/{Identifier}; cached 1min; needs --identifier
@search-terms GetManagedThingCertificate
export def 'iot-managed-integrations get-managed-thing-certificate' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot-managed-integrations GetManagedThingCertificate $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /managed-things-connectivity-data/{Identifier}; needs --identifier
@search-terms GetManagedThingConnectivityData
export def 'iot-managed-integrations get-managed-thing-connectivity-data' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot-managed-integrations GetManagedThingConnectivityData $identifier -- $region $profile $with_input $fail_fast' }

# GET /managed-things-metadata/{Identifier}; needs --identifier
@search-terms GetManagedThingMetaData
export def 'iot-managed-integrations get-managed-thing-meta-data' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot-managed-integrations GetManagedThingMetaData $identifier -- $region $profile $with_input $fail_fast' }

# GET /managed-thing-states/{ManagedThingId}; needs --managed-thing-id
@search-terms GetManagedThingState
export def 'iot-managed-integrations get-managed-thing-state' [
  --managed-thing-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'iot-managed-integrations GetManagedThingState $managed_thing_id -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# GET /notification-configurations/{EventType}; needs --event-type
@search-terms GetNotificationConfiguration
export def 'iot-managed-integrations get-notification-configuration' [
  --event-type: string@EventType
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot-managed-integrations GetNotificationConfiguration $event_type -- $region $profile $with_input $fail_fast' }

# GET /ota-tasks/{Identifier}; needs --identifier
@search-terms GetOtaTask
export def 'iot-managed-integrations get-ota-task' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot-managed-integrations GetOtaTask $identifier -- $region $profile $with_input $fail_fast' }

# GET /ota-task-configurations/{Identifier}; needs --identifier
@search-terms GetOtaTaskConfiguration
export def 'iot-managed-integrations get-ota-task-configuration' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot-managed-integrations GetOtaTaskConfiguration $identifier -- $region $profile $with_input $fail_fast' }

# GET /provisioning-profiles/{Identifier}; needs --identifier
@search-terms GetProvisioningProfile
export def 'iot-managed-integrations get-provisioning-profile' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot-managed-integrations GetProvisioningProfile $identifier -- $region $profile $with_input $fail_fast' }

# GET /runtime-log-configurations/{ManagedThingId}; cached 1min; needs --managed-thing-id
@search-terms GetRuntimeLogConfiguration
export def 'iot-managed-integrations get-runtime-log-configuration' [
  --managed-thing-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot-managed-integrations GetRuntimeLogConfiguration $managed_thing_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /schema-versions/{Type}/{SchemaVersionedId}; cached 1min; needs --type --schema-versioned-id
@search-terms GetSchemaVersion
export def 'iot-managed-integrations get-schema-version' [
  --type: string@[capability definition]
  --schema-versioned-id: string
  --format: string@[AWS ZCL CONNECTOR]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iot-managed-integrations GetSchemaVersion $type $schema_versioned_id $format -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /account-associations; follows pages; cached 1min
@search-terms ListAccountAssociations
export def 'iot-managed-integrations list-account-associations' [
  --connector-destination-id: string
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
]: any -> any { call 'iot-managed-integrations ListAccountAssociations $connector_destination_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /cloud-connectors; follows pages; cached 1min
@search-terms ListCloudConnectors
export def 'iot-managed-integrations list-cloud-connectors' [
  --type: string@[LISTED UNLISTED]
  --lambda-arn: string
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
]: any -> any { call 'iot-managed-integrations ListCloudConnectors $type $lambda_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /connector-destinations; follows pages; cached 1min
@search-terms ListConnectorDestinations
export def 'iot-managed-integrations list-connector-destinations' [
  --cloud-connector-id: string
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
]: any -> any { call 'iot-managed-integrations ListConnectorDestinations $cloud_connector_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /credential-lockers; follows pages
@search-terms ListCredentialLockers
export def 'iot-managed-integrations list-credential-lockers' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'iot-managed-integrations ListCredentialLockers -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /destinations; follows pages; cached 1min
@search-terms ListDestinations
export def 'iot-managed-integrations list-destinations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'iot-managed-integrations ListDestinations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /device-discoveries; follows pages; cached 1min
@search-terms ListDeviceDiscoveries
export def 'iot-managed-integrations list-device-discoveries' [
  --type-filter: string@[ZWAVE ZIGBEE CLOUD CUSTOM CONTROLLER_CAPABILITY_REDISCOVERY]
  --status-filter: string@[RUNNING SUCCEEDED FAILED TIMED_OUT]
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
]: any -> any { call 'iot-managed-integrations ListDeviceDiscoveries $type_filter $status_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /device-discoveries/{Identifier}/devices; follows pages; needs --identifier
@search-terms ListDiscoveredDevices
export def 'iot-managed-integrations list-discovered-devices' [
  --identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'iot-managed-integrations ListDiscoveredDevices $identifier -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /event-log-configurations; follows pages; cached 1min
@search-terms ListEventLogConfigurations
export def 'iot-managed-integrations list-event-log-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'iot-managed-integrations ListEventLogConfigurations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /managed-thing-associations; follows pages; cached 1min
@search-terms ListManagedThingAccountAssociations
export def 'iot-managed-integrations list-managed-thing-account-associations' [
  --managed-thing-id: string
  --account-association-id: string
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
]: any -> any { call 'iot-managed-integrations ListManagedThingAccountAssociations $managed_thing_id $account_association_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /managed-thing-schemas/{Identifier}; follows pages; cached 1min; needs --identifier
@search-terms ListManagedThingSchemas
export def 'iot-managed-integrations list-managed-thing-schemas' [
  --identifier: string
  --endpoint-id-filter: string
  --capability-id-filter: string
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
]: any -> any { call 'iot-managed-integrations ListManagedThingSchemas $identifier $endpoint_id_filter $capability_id_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /managed-things; follows pages
@search-terms ListManagedThings
export def 'iot-managed-integrations list-managed-things' [
  --owner-filter: string
  --credential-locker-filter: string
  --role-filter: string@[CONTROLLER DEVICE]
  --parent-controller-identifier-filter: string
  --connector-policy-id-filter: string
  --connector-destination-id-filter: string
  --connector-device-id-filter: string
  --serial-number-filter: string
  --provisioning-status-filter: string@[UNASSOCIATED PRE_ASSOCIATED DISCOVERED ACTIVATED DELETION_FAILED DELETE_IN_PROGRESS ISOLATED DELETED]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'iot-managed-integrations ListManagedThings $owner_filter $credential_locker_filter $role_filter $parent_controller_identifier_filter $connector_policy_id_filter $connector_destination_id_filter $connector_device_id_filter $serial_number_filter $provisioning_status_filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /notification-configurations; follows pages; cached 1min
@search-terms ListNotificationConfigurations
export def 'iot-managed-integrations list-notification-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'iot-managed-integrations ListNotificationConfigurations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /ota-task-configurations; follows pages
@search-terms ListOtaTaskConfigurations
export def 'iot-managed-integrations list-ota-task-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'iot-managed-integrations ListOtaTaskConfigurations -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /ota-tasks/{Identifier}/devices; follows pages; cached 15sec; needs --identifier
@search-terms ListOtaTaskExecutions
export def 'iot-managed-integrations list-ota-task-executions' [
  --identifier: string
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
]: any -> any { call 'iot-managed-integrations ListOtaTaskExecutions $identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /ota-tasks; follows pages; cached 15sec
@search-terms ListOtaTasks
export def 'iot-managed-integrations list-ota-tasks' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'iot-managed-integrations ListOtaTasks -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /provisioning-profiles; follows pages; cached 1min
@search-terms ListProvisioningProfiles
export def 'iot-managed-integrations list-provisioning-profiles' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'iot-managed-integrations ListProvisioningProfiles -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /schema-versions/{Type}; follows pages; cached 1min; needs --type
@search-terms ListSchemaVersions
export def 'iot-managed-integrations list-schema-versions' [
  --type: string@[capability definition]
  --schema-id: string
  --namespace: string
  --visibility: string@[PUBLIC PRIVATE]
  --semantic-version: string
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
]: any -> any { call 'iot-managed-integrations ListSchemaVersions $type $schema_id $namespace $visibility $semantic_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{ResourceArn}; needs --resource-arn
@search-terms ListTagsForResource
export def 'iot-managed-integrations list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot-managed-integrations ListTagsForResource $resource_arn -- $region $profile $with_input $fail_fast' }

# POST /configuration/account/encryption; needs --encryption-type
@search-terms PutDefaultEncryptionConfiguration
export def 'iot-managed-integrations put-default-encryption-configuration' [
  --encryption-type: string@[MANAGED_INTEGRATIONS_DEFAULT_ENCRYPTION CUSTOMER_KEY_ENCRYPTION]
  --kms-key-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations PutDefaultEncryptionConfiguration $encryption_type $kms_key_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /hub-configuration; needs --hub-token-timer-expiry-setting-in-seconds
@search-terms PutHubConfiguration
export def 'iot-managed-integrations put-hub-configuration' [
  --hub-token-timer-expiry-setting-in-seconds: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations PutHubConfiguration $hub_token_timer_expiry_setting_in_seconds -- $region $profile $with_input $fail_fast $yes' }

# PUT /runtime-log-configurations/{ManagedThingId}; needs --managed-thing-id --runtime-log-configurations
@search-terms PutRuntimeLogConfiguration
export def 'iot-managed-integrations put-runtime-log-configuration' [
  --managed-thing-id: string
  --runtime-log-configurations: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations PutRuntimeLogConfiguration $managed_thing_id $runtime_log_configurations -- $region $profile $with_input $fail_fast $yes' }

# PUT /managed-thing-associations/register; needs --managed-thing-id --account-association-id --device-discovery-id
@search-terms RegisterAccountAssociation
export def 'iot-managed-integrations register-account-association' [
  --managed-thing-id: string
  --account-association-id: string
  --device-discovery-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations RegisterAccountAssociation $managed_thing_id $account_association_id $device_discovery_id -- $region $profile $with_input $fail_fast $yes' }

# POST /custom-endpoint
@search-terms RegisterCustomEndpoint
export def 'iot-managed-integrations register-custom-endpoint' [
  --region: string
  --profile: string
]: any -> any { call 'iot-managed-integrations RegisterCustomEndpoint -- $region $profile' }

# DELETE /runtime-log-configurations/{ManagedThingId}; needs --managed-thing-id
@search-terms ResetRuntimeLogConfiguration
export def 'iot-managed-integrations reset-runtime-log-configuration' [
  --managed-thing-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations ResetRuntimeLogConfiguration $managed_thing_id -- $region $profile $with_input $fail_fast $yes' }

# POST /connector-event/{ConnectorId}; needs --connector-id --operation
@search-terms SendConnectorEvent
export def 'iot-managed-integrations send-connector-event' [
  --connector-id: string
  --user-id: string
  --operation: string@[DEVICE_COMMAND_RESPONSE DEVICE_DISCOVERY DEVICE_EVENT DEVICE_COMMAND_REQUEST]
  --operation-version: string
  --status-code: int
  --message: string
  --device-discovery-id: string
  --connector-device-id: string
  --trace-id: string
  --devices: list
  --matter-endpoint: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations SendConnectorEvent $connector_id $user_id $operation $operation_version $status_code $message $device_discovery_id $connector_device_id $trace_id $devices $matter_endpoint -- $region $profile $with_input $fail_fast $yes' }

# POST /managed-things-command/{ManagedThingId}; needs --managed-thing-id --endpoints
@search-terms SendManagedThingCommand
export def 'iot-managed-integrations send-managed-thing-command' [
  --managed-thing-id: string
  --endpoints: list
  --connector-association-id: string
  --account-association-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations SendManagedThingCommand $managed_thing_id $endpoints $connector_association_id $account_association_id -- $region $profile $with_input $fail_fast $yes' }

# POST /account-associations/{AccountAssociationId}/refresh; needs --account-association-id
@search-terms StartAccountAssociationRefresh
export def 'iot-managed-integrations start-account-association-refresh' [
  --account-association-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations StartAccountAssociationRefresh $account_association_id -- $region $profile $with_input $fail_fast $yes' }

# POST /device-discoveries; needs --discovery-type
@search-terms StartDeviceDiscovery
export def 'iot-managed-integrations start-device-discovery' [
  --discovery-type: string@[ZWAVE ZIGBEE CLOUD CUSTOM CONTROLLER_CAPABILITY_REDISCOVERY]
  --custom-protocol-detail: record
  --controller-identifier: string
  --connector-association-identifier: string
  --account-association-id: string
  --authentication-material: string
  --authentication-material-type: string
  --client-token: string
  --tags: record
  --connector-device-id-list: list<string>
  --protocol: string@[ZWAVE ZIGBEE CUSTOM]
  --end-device-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations StartDeviceDiscovery $discovery_type $custom_protocol_detail $controller_identifier $connector_association_identifier $account_association_id $authentication_material $authentication_material_type $client_token $tags $connector_device_id_list $protocol $end_device_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'iot-managed-integrations tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'iot-managed-integrations untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /account-associations/{AccountAssociationId}; needs --account-association-id
@search-terms UpdateAccountAssociation
export def 'iot-managed-integrations update-account-association' [
  --account-association-id: string
  --name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations UpdateAccountAssociation $account_association_id $name $description -- $region $profile $with_input $fail_fast $yes' }

# PUT /cloud-connectors/{Identifier}; needs --identifier
@search-terms UpdateCloudConnector
export def 'iot-managed-integrations update-cloud-connector' [
  --identifier: string
  --name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations UpdateCloudConnector $identifier $name $description -- $region $profile $with_input $fail_fast $yes' }

# PUT /connector-destinations/{Identifier}; needs --identifier
@search-terms UpdateConnectorDestination
export def 'iot-managed-integrations update-connector-destination' [
  --identifier: string
  --description: string
  --name: string
  --auth-type: string
  --auth-config: record
  --secrets-manager: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations UpdateConnectorDestination $identifier $description $name $auth_type $auth_config $secrets_manager -- $region $profile $with_input $fail_fast $yes' }

# PUT /destinations/{Name}; needs --name
@search-terms UpdateDestination
export def 'iot-managed-integrations update-destination' [
  --name: string
  --delivery-destination-arn: string
  --delivery-destination-type: string
  --role-arn: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations UpdateDestination $name $delivery_destination_arn $delivery_destination_type $role_arn $description -- $region $profile $with_input $fail_fast $yes' }

# PATCH /event-log-configurations/{Id}; needs --id --event-log-level
@search-terms UpdateEventLogConfiguration
export def 'iot-managed-integrations update-event-log-configuration' [
  --id: string
  --event-log-level: string@[DEBUG ERROR INFO WARN]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations UpdateEventLogConfiguration $id $event_log_level -- $region $profile $with_input $fail_fast $yes' }

# PUT /managed-things/{Identifier}; needs --identifier
@search-terms UpdateManagedThing
export def 'iot-managed-integrations update-managed-thing' [
  --identifier: string
  --owner: string
  --credential-locker-id: string
  --serial-number: string
  --wi-fi-simple-setup-configuration: record
  --brand: string
  --model: string
  --name: string
  --capability-report: record
  --capability-schemas: list
  --capabilities: string
  --classification: string
  --hub-network-mode: string@[STANDARD NETWORK_WIDE_EXCLUSION]
  --meta-data: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations UpdateManagedThing $identifier $owner $credential_locker_id $serial_number $wi_fi_simple_setup_configuration $brand $model $name $capability_report $capability_schemas $capabilities $classification $hub_network_mode $meta_data -- $region $profile $with_input $fail_fast $yes' }

# PUT /notification-configurations/{EventType}; needs --event-type --destination-name
@search-terms UpdateNotificationConfiguration
export def 'iot-managed-integrations update-notification-configuration' [
  --event-type: string@EventType
  --destination-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations UpdateNotificationConfiguration $event_type $destination_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /ota-tasks/{Identifier}; needs --identifier
@search-terms UpdateOtaTask
export def 'iot-managed-integrations update-ota-task' [
  --identifier: string
  --description: string
  --task-configuration-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-managed-integrations UpdateOtaTask $identifier $description $task_configuration_id -- $region $profile $with_input $fail_fast $yes' }
