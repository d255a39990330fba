# Written by `cargo xtask generate --service iot-managed-integrations` from the service's model and overlay: change those instead.
# IoT Managed Integrations, API version 2025-03-03: 83 operations.

use rt.nu [call send]

# POST /account-associations; needs --connector-destination-id
@category "aws iot-managed-integrations"
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
]: nothing -> record { call 'iot-managed-integrations CreateAccountAssociation $client_token=ClientToken $connector_destination_id=ConnectorDestinationId $name=Name $description=Description $tags=Tags $general_authorization=GeneralAuthorization $region=--region $profile=--profile' }

# POST /cloud-connectors; needs --name --endpoint-config
@category "aws iot-managed-integrations"
@search-terms CreateCloudConnector
export def 'iot-managed-integrations create-cloud-connector' [
  --name: string
  --endpoint-config: record
  --description: string
  --endpoint-type: string@[LAMBDA]
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations CreateCloudConnector $name=Name $endpoint_config=EndpointConfig $description=Description $endpoint_type=EndpointType $client_token=ClientToken $region=--region $profile=--profile' }

# POST /connector-destinations; needs --cloud-connector-id --auth-config
@category "aws iot-managed-integrations"
@search-terms CreateConnectorDestination
export def 'iot-managed-integrations create-connector-destination' [
  --name: string
  --description: string
  --cloud-connector-id: string
  --auth-type: string@[OAUTH]
  --auth-config: record
  --secrets-manager: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations CreateConnectorDestination $name=Name $description=Description $cloud_connector_id=CloudConnectorId $auth_type=AuthType $auth_config=AuthConfig $secrets_manager=SecretsManager $client_token=ClientToken $region=--region $profile=--profile' }

# POST /credential-lockers
@category "aws iot-managed-integrations"
@search-terms CreateCredentialLocker
export def 'iot-managed-integrations create-credential-locker' [
  --name: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations CreateCredentialLocker $name=Name $client_token=ClientToken $tags=Tags $region=--region $profile=--profile' }

# POST /destinations; needs --delivery-destination-arn --delivery-destination-type --name --role-arn
@category "aws iot-managed-integrations"
@search-terms CreateDestination
export def 'iot-managed-integrations create-destination' [
  --delivery-destination-arn: string
  --delivery-destination-type: string@[KINESIS]
  --name: string
  --role-arn: string
  --client-token: string
  --description: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations CreateDestination $delivery_destination_arn=DeliveryDestinationArn $delivery_destination_type=DeliveryDestinationType $name=Name $role_arn=RoleArn $client_token=ClientToken $description=Description $tags=Tags $region=--region $profile=--profile' }

# POST /event-log-configurations; needs --resource-type --event-log-level
@category "aws iot-managed-integrations"
@search-terms CreateEventLogConfiguration
export def 'iot-managed-integrations create-event-log-configuration' [
  --resource-type: string
  --resource-id: string
  --event-log-level: string@[DEBUG ERROR INFO WARN]
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations CreateEventLogConfiguration $resource_type=ResourceType $resource_id=ResourceId $event_log_level=EventLogLevel $client_token=ClientToken $region=--region $profile=--profile' }

# POST /managed-things; needs --role --authentication-material --authentication-material-type
@category "aws iot-managed-integrations"
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
  --capability-schemas: oneof<list<any>, record>
  --capabilities: string
  --client-token: string
  --classification: string
  --tags: record
  --meta-data: record
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations CreateManagedThing $role=Role $owner=Owner $credential_locker_id=CredentialLockerId $authentication_material=AuthenticationMaterial $authentication_material_type=AuthenticationMaterialType $wi_fi_simple_setup_configuration=WiFiSimpleSetupConfiguration $serial_number=SerialNumber $brand=Brand $model=Model $name=Name $capability_report=CapabilityReport $capability_schemas=CapabilitySchemas $capabilities=Capabilities $client_token=ClientToken $classification=Classification $tags=Tags $meta_data=MetaData $region=--region $profile=--profile' }

# POST /notification-configurations; needs --event-type --destination-name
@category "aws iot-managed-integrations"
@search-terms CreateNotificationConfiguration
export def 'iot-managed-integrations create-notification-configuration' [
  --event-type: string@[DEVICE_COMMAND DEVICE_COMMAND_REQUEST DEVICE_DISCOVERY_STATUS DEVICE_EVENT DEVICE_LIFE_CYCLE DEVICE_STATE DEVICE_OTA DEVICE_WSS CONNECTOR_ASSOCIATION ACCOUNT_ASSOCIATION CONNECTOR_ERROR_REPORT]
  --destination-name: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations CreateNotificationConfiguration $event_type=EventType $destination_name=DestinationName $client_token=ClientToken $tags=Tags $region=--region $profile=--profile' }

# POST /ota-tasks; needs --s3-url --ota-type
@category "aws iot-managed-integrations"
@search-terms CreateOtaTask
export def 'iot-managed-integrations create-ota-task' [
  --description: string
  --s3-url: string
  --protocol: string@[HTTP]
  --target: oneof<list<string>, string>
  --task-configuration-id: string
  --ota-mechanism: string@[PUSH]
  --ota-type: string@[ONE_TIME CONTINUOUS]
  --ota-target-query-string: string
  --client-token: string
  --ota-scheduling-config: record
  --ota-task-execution-retry-config: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations CreateOtaTask $description=Description $s3_url=S3Url $protocol=Protocol $target=Target $task_configuration_id=TaskConfigurationId $ota_mechanism=OtaMechanism $ota_type=OtaType $ota_target_query_string=OtaTargetQueryString $client_token=ClientToken $ota_scheduling_config=OtaSchedulingConfig $ota_task_execution_retry_config=OtaTaskExecutionRetryConfig $tags=Tags $region=--region $profile=--profile' }

# POST /ota-task-configurations
@category "aws iot-managed-integrations"
@search-terms CreateOtaTaskConfiguration
export def 'iot-managed-integrations create-ota-task-configuration' [
  --description: string
  --name: string
  --push-config: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations CreateOtaTaskConfiguration $description=Description $name=Name $push_config=PushConfig $client_token=ClientToken $region=--region $profile=--profile' }

# POST /provisioning-profiles; needs --provisioning-type
@category "aws iot-managed-integrations"
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
]: nothing -> record { call 'iot-managed-integrations CreateProvisioningProfile $provisioning_type=ProvisioningType $ca_certificate=CaCertificate $claim_certificate=ClaimCertificate $name=Name $client_token=ClientToken $tags=Tags $region=--region $profile=--profile' }

# DELETE /account-associations/{AccountAssociationId}; needs --account-association-id
@category "aws iot-managed-integrations"
@search-terms DeleteAccountAssociation
export def 'iot-managed-integrations delete-account-association' [
  --account-association-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot-managed-integrations DeleteAccountAssociation $account_association_id=AccountAssociationId $region=--region $profile=--profile' }

# DELETE /cloud-connectors/{Identifier}; needs --identifier
@category "aws iot-managed-integrations"
@search-terms DeleteCloudConnector
export def 'iot-managed-integrations delete-cloud-connector' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot-managed-integrations DeleteCloudConnector $identifier=Identifier $region=--region $profile=--profile' }

# DELETE /connector-destinations/{Identifier}; needs --identifier
@category "aws iot-managed-integrations"
@search-terms DeleteConnectorDestination
export def 'iot-managed-integrations delete-connector-destination' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot-managed-integrations DeleteConnectorDestination $identifier=Identifier $region=--region $profile=--profile' }

# DELETE /credential-lockers/{Identifier}; needs --identifier
@category "aws iot-managed-integrations"
@search-terms DeleteCredentialLocker
export def 'iot-managed-integrations delete-credential-locker' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot-managed-integrations DeleteCredentialLocker $identifier=Identifier $region=--region $profile=--profile' }

# DELETE /destinations/{Name}; needs --name
@category "aws iot-managed-integrations"
@search-terms DeleteDestination
export def 'iot-managed-integrations delete-destination' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot-managed-integrations DeleteDestination $name=Name $region=--region $profile=--profile' }

# DELETE /event-log-configurations/{Id}; needs --id
@category "aws iot-managed-integrations"
@search-terms DeleteEventLogConfiguration
export def 'iot-managed-integrations delete-event-log-configuration' [
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot-managed-integrations DeleteEventLogConfiguration $id=Id $region=--region $profile=--profile' }

# DELETE /managed-things/{Identifier}; needs --identifier
@category "aws iot-managed-integrations"
@search-terms DeleteManagedThing
export def 'iot-managed-integrations delete-managed-thing' [
  --identifier: string
  --force: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot-managed-integrations DeleteManagedThing $identifier=Identifier $force=Force $region=--region $profile=--profile' }

# DELETE /notification-configurations/{EventType}; needs --event-type
@category "aws iot-managed-integrations"
@search-terms DeleteNotificationConfiguration
export def 'iot-managed-integrations delete-notification-configuration' [
  --event-type: string@[DEVICE_COMMAND DEVICE_COMMAND_REQUEST DEVICE_DISCOVERY_STATUS DEVICE_EVENT DEVICE_LIFE_CYCLE DEVICE_STATE DEVICE_OTA DEVICE_WSS CONNECTOR_ASSOCIATION ACCOUNT_ASSOCIATION CONNECTOR_ERROR_REPORT]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot-managed-integrations DeleteNotificationConfiguration $event_type=EventType $region=--region $profile=--profile' }

# DELETE /ota-tasks/{Identifier}; needs --identifier
@category "aws iot-managed-integrations"
@search-terms DeleteOtaTask
export def 'iot-managed-integrations delete-ota-task' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot-managed-integrations DeleteOtaTask $identifier=Identifier $region=--region $profile=--profile' }

# DELETE /ota-task-configurations/{Identifier}; needs --identifier
@category "aws iot-managed-integrations"
@search-terms DeleteOtaTaskConfiguration
export def 'iot-managed-integrations delete-ota-task-configuration' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot-managed-integrations DeleteOtaTaskConfiguration $identifier=Identifier $region=--region $profile=--profile' }

# DELETE /provisioning-profiles/{Identifier}; needs --identifier
@category "aws iot-managed-integrations"
@search-terms DeleteProvisioningProfile
export def 'iot-managed-integrations delete-provisioning-profile' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot-managed-integrations DeleteProvisioningProfile $identifier=Identifier $region=--region $profile=--profile' }

# PUT /managed-thing-associations/deregister; needs --managed-thing-id --account-association-id
@category "aws iot-managed-integrations"
@search-terms DeregisterAccountAssociation
export def 'iot-managed-integrations deregister-account-association' [
  --managed-thing-id: string
  --account-association-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot-managed-integrations DeregisterAccountAssociation $managed_thing_id=ManagedThingId $account_association_id=AccountAssociationId $region=--region $profile=--profile' }

# GET /account-associations/{AccountAssociationId}; needs --account-association-id
@category "aws iot-managed-integrations"
@search-terms GetAccountAssociation
export def 'iot-managed-integrations get-account-association' [
  --account-association-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations GetAccountAssociation $account_association_id=AccountAssociationId $region=--region $profile=--profile' }

# GET /cloud-connectors/{Identifier}; cached 1min; needs --identifier
@category "aws iot-managed-integrations"
@search-terms GetCloudConnector
export def 'iot-managed-integrations get-cloud-connector' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations GetCloudConnector $identifier=Identifier $region=--region $profile=--profile' }

# GET /connector-destinations/{Identifier}; cached 1min; needs --identifier
@category "aws iot-managed-integrations"
@search-terms GetConnectorDestination
export def 'iot-managed-integrations get-connector-destination' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations GetConnectorDestination $identifier=Identifier $region=--region $profile=--profile' }

# GET /credential-lockers/{Identifier}; needs --identifier
@category "aws iot-managed-integrations"
@search-terms GetCredentialLocker
export def 'iot-managed-integrations get-credential-locker' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations GetCredentialLocker $identifier=Identifier $region=--region $profile=--profile' }

# GET /custom-endpoint; cached 1min
@category "aws iot-managed-integrations"
@search-terms GetCustomEndpoint
export def 'iot-managed-integrations get-custom-endpoint' [
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations GetCustomEndpoint $region=--region $profile=--profile' }

# GET /configuration/account/encryption; cached 1min
@category "aws iot-managed-integrations"
@search-terms GetDefaultEncryptionConfiguration
export def 'iot-managed-integrations get-default-encryption-configuration' [
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations GetDefaultEncryptionConfiguration $region=--region $profile=--profile' }

# GET /destinations/{Name}; needs --name
@category "aws iot-managed-integrations"
@search-terms GetDestination
export def 'iot-managed-integrations get-destination' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations GetDestination $name=Name $region=--region $profile=--profile' }

# GET /device-discoveries/{Identifier}; needs --identifier
@category "aws iot-managed-integrations"
@search-terms GetDeviceDiscovery
export def 'iot-managed-integrations get-device-discovery' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations GetDeviceDiscovery $identifier=Identifier $region=--region $profile=--profile' }

# GET /event-log-configurations/{Id}; cached 1min; needs --id
@category "aws iot-managed-integrations"
@search-terms GetEventLogConfiguration
export def 'iot-managed-integrations get-event-log-configuration' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations GetEventLogConfiguration $id=Id $region=--region $profile=--profile' }

# GET /hub-configuration; cached 1min
@category "aws iot-managed-integrations"
@search-terms GetHubConfiguration
export def 'iot-managed-integrations get-hub-configuration' [
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations GetHubConfiguration $region=--region $profile=--profile' }

# GET /managed-things/{Identifier}; needs --identifier
@category "aws iot-managed-integrations"
@search-terms GetManagedThing
export def 'iot-managed-integrations get-managed-thing' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations GetManagedThing $identifier=Identifier $region=--region $profile=--profile' }

# GET /managed-things-capabilities/{Identifier}; cached 1min; needs --identifier
@category "aws iot-managed-integrations"
@search-terms GetManagedThingCapabilities
export def 'iot-managed-integrations get-managed-thing-capabilities' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations GetManagedThingCapabilities $identifier=Identifier $region=--region $profile=--profile' }

# GET /managed-things-certificate/{Identifier}; cached 1min; needs --identifier
@category "aws iot-managed-integrations"
@search-terms GetManagedThingCertificate
export def 'iot-managed-integrations get-managed-thing-certificate' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations GetManagedThingCertificate $identifier=Identifier $region=--region $profile=--profile' }

# POST /managed-things-connectivity-data/{Identifier}; needs --identifier
@category "aws iot-managed-integrations"
@search-terms GetManagedThingConnectivityData
export def 'iot-managed-integrations get-managed-thing-connectivity-data' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations GetManagedThingConnectivityData $identifier=Identifier $region=--region $profile=--profile' }

# GET /managed-things-metadata/{Identifier}; needs --identifier
@category "aws iot-managed-integrations"
@search-terms GetManagedThingMetaData
export def 'iot-managed-integrations get-managed-thing-meta-data' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations GetManagedThingMetaData $identifier=Identifier $region=--region $profile=--profile' }

# GET /managed-thing-states/{ManagedThingId}; needs --managed-thing-id
@category "aws iot-managed-integrations"
@search-terms GetManagedThingState
export def 'iot-managed-integrations get-managed-thing-state' [
  --managed-thing-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'iot-managed-integrations GetManagedThingState $managed_thing_id=ManagedThingId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# GET /notification-configurations/{EventType}; needs --event-type
@category "aws iot-managed-integrations"
@search-terms GetNotificationConfiguration
export def 'iot-managed-integrations get-notification-configuration' [
  --event-type: string@[DEVICE_COMMAND DEVICE_COMMAND_REQUEST DEVICE_DISCOVERY_STATUS DEVICE_EVENT DEVICE_LIFE_CYCLE DEVICE_STATE DEVICE_OTA DEVICE_WSS CONNECTOR_ASSOCIATION ACCOUNT_ASSOCIATION CONNECTOR_ERROR_REPORT]
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations GetNotificationConfiguration $event_type=EventType $region=--region $profile=--profile' }

# GET /ota-tasks/{Identifier}; needs --identifier
@category "aws iot-managed-integrations"
@search-terms GetOtaTask
export def 'iot-managed-integrations get-ota-task' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations GetOtaTask $identifier=Identifier $region=--region $profile=--profile' }

# GET /ota-task-configurations/{Identifier}; needs --identifier
@category "aws iot-managed-integrations"
@search-terms GetOtaTaskConfiguration
export def 'iot-managed-integrations get-ota-task-configuration' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations GetOtaTaskConfiguration $identifier=Identifier $region=--region $profile=--profile' }

# GET /provisioning-profiles/{Identifier}; needs --identifier
@category "aws iot-managed-integrations"
@search-terms GetProvisioningProfile
export def 'iot-managed-integrations get-provisioning-profile' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations GetProvisioningProfile $identifier=Identifier $region=--region $profile=--profile' }

# GET /runtime-log-configurations/{ManagedThingId}; cached 1min; needs --managed-thing-id
@category "aws iot-managed-integrations"
@search-terms GetRuntimeLogConfiguration
export def 'iot-managed-integrations get-runtime-log-configuration' [
  --managed-thing-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations GetRuntimeLogConfiguration $managed_thing_id=ManagedThingId $region=--region $profile=--profile' }

# GET /schema-versions/{Type}/{SchemaVersionedId}; cached 1min; needs --type --schema-versioned-id
@category "aws iot-managed-integrations"
@search-terms GetSchemaVersion
export def 'iot-managed-integrations get-schema-version' [
  --type: string@[capability definition]
  --schema-versioned-id: string
  --format: string@[AWS ZCL CONNECTOR]
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations GetSchemaVersion $type=Type $schema_versioned_id=SchemaVersionedId $format=Format $region=--region $profile=--profile' }

# GET /account-associations; follows pages; cached 1min
@category "aws iot-managed-integrations"
@search-terms ListAccountAssociations
@example "First rows only" "iot-managed-integrations list-account-associations --stream | first 3"
export def 'iot-managed-integrations list-account-associations' [
  --connector-destination-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot-managed-integrations ListAccountAssociations $connector_destination_id=ConnectorDestinationId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /cloud-connectors; follows pages; cached 1min
@category "aws iot-managed-integrations"
@search-terms ListCloudConnectors
@example "First rows only" "iot-managed-integrations list-cloud-connectors --stream | first 3"
export def 'iot-managed-integrations list-cloud-connectors' [
  --type: string@[LISTED UNLISTED]
  --lambda-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot-managed-integrations ListCloudConnectors $type=Type $lambda_arn=LambdaArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /connector-destinations; follows pages; cached 1min
@category "aws iot-managed-integrations"
@search-terms ListConnectorDestinations
@example "First rows only" "iot-managed-integrations list-connector-destinations --stream | first 3"
export def 'iot-managed-integrations list-connector-destinations' [
  --cloud-connector-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot-managed-integrations ListConnectorDestinations $cloud_connector_id=CloudConnectorId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /credential-lockers; follows pages
@category "aws iot-managed-integrations"
@search-terms ListCredentialLockers
@example "First rows only" "iot-managed-integrations list-credential-lockers --stream | first 3"
export def 'iot-managed-integrations list-credential-lockers' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot-managed-integrations ListCredentialLockers $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /destinations; follows pages; cached 1min
@category "aws iot-managed-integrations"
@search-terms ListDestinations
@example "First rows only" "iot-managed-integrations list-destinations --stream | first 3"
export def 'iot-managed-integrations list-destinations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot-managed-integrations ListDestinations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /device-discoveries; follows pages; cached 1min
@category "aws iot-managed-integrations"
@search-terms ListDeviceDiscoveries
@example "First rows only" "iot-managed-integrations list-device-discoveries --stream | first 3"
export def 'iot-managed-integrations list-device-discoveries' [
  --type-filter: string@[ZWAVE ZIGBEE CLOUD CUSTOM CONTROLLER_CAPABILITY_REDISCOVERY]
  --status-filter: string@[RUNNING SUCCEEDED FAILED TIMED_OUT]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot-managed-integrations ListDeviceDiscoveries $type_filter=TypeFilter $status_filter=StatusFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /device-discoveries/{Identifier}/devices; follows pages; needs --identifier
@category "aws iot-managed-integrations"
@search-terms ListDiscoveredDevices
export def 'iot-managed-integrations list-discovered-devices' [
  --identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot-managed-integrations ListDiscoveredDevices $identifier=Identifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /event-log-configurations; follows pages; cached 1min
@category "aws iot-managed-integrations"
@search-terms ListEventLogConfigurations
@example "First rows only" "iot-managed-integrations list-event-log-configurations --stream | first 3"
export def 'iot-managed-integrations list-event-log-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot-managed-integrations ListEventLogConfigurations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /managed-thing-associations; follows pages; cached 1min
@category "aws iot-managed-integrations"
@search-terms ListManagedThingAccountAssociations
@example "First rows only" "iot-managed-integrations list-managed-thing-account-associations --stream | first 3"
export def 'iot-managed-integrations list-managed-thing-account-associations' [
  --managed-thing-id: string
  --account-association-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot-managed-integrations ListManagedThingAccountAssociations $managed_thing_id=ManagedThingId $account_association_id=AccountAssociationId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /managed-thing-schemas/{Identifier}; follows pages; cached 1min; needs --identifier
@category "aws iot-managed-integrations"
@search-terms ListManagedThingSchemas
export def 'iot-managed-integrations list-managed-thing-schemas' [
  --identifier: string
  --endpoint-id-filter: string
  --capability-id-filter: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot-managed-integrations ListManagedThingSchemas $identifier=Identifier $endpoint_id_filter=EndpointIdFilter $capability_id_filter=CapabilityIdFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /managed-things; follows pages
@category "aws iot-managed-integrations"
@search-terms ListManagedThings
@example "First rows only" "iot-managed-integrations list-managed-things --stream | first 3"
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
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot-managed-integrations ListManagedThings $owner_filter=OwnerFilter $credential_locker_filter=CredentialLockerFilter $role_filter=RoleFilter $parent_controller_identifier_filter=ParentControllerIdentifierFilter $connector_policy_id_filter=ConnectorPolicyIdFilter $connector_destination_id_filter=ConnectorDestinationIdFilter $connector_device_id_filter=ConnectorDeviceIdFilter $serial_number_filter=SerialNumberFilter $provisioning_status_filter=ProvisioningStatusFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /notification-configurations; follows pages; cached 1min
@category "aws iot-managed-integrations"
@search-terms ListNotificationConfigurations
@example "First rows only" "iot-managed-integrations list-notification-configurations --stream | first 3"
export def 'iot-managed-integrations list-notification-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot-managed-integrations ListNotificationConfigurations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /ota-task-configurations; follows pages
@category "aws iot-managed-integrations"
@search-terms ListOtaTaskConfigurations
@example "First rows only" "iot-managed-integrations list-ota-task-configurations --stream | first 3"
export def 'iot-managed-integrations list-ota-task-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot-managed-integrations ListOtaTaskConfigurations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /ota-tasks/{Identifier}/devices; follows pages; cached 1min; needs --identifier
@category "aws iot-managed-integrations"
@search-terms ListOtaTaskExecutions
export def 'iot-managed-integrations list-ota-task-executions' [
  --identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot-managed-integrations ListOtaTaskExecutions $identifier=Identifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /ota-tasks; follows pages; cached 1min
@category "aws iot-managed-integrations"
@search-terms ListOtaTasks
@example "First rows only" "iot-managed-integrations list-ota-tasks --stream | first 3"
export def 'iot-managed-integrations list-ota-tasks' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot-managed-integrations ListOtaTasks $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /provisioning-profiles; follows pages; cached 1min
@category "aws iot-managed-integrations"
@search-terms ListProvisioningProfiles
@example "First rows only" "iot-managed-integrations list-provisioning-profiles --stream | first 3"
export def 'iot-managed-integrations list-provisioning-profiles' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot-managed-integrations ListProvisioningProfiles $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /schema-versions/{Type}; follows pages; cached 1min; needs --type
@category "aws iot-managed-integrations"
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
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iot-managed-integrations ListSchemaVersions $type=Type $schema_id=SchemaId $namespace=Namespace $visibility=Visibility $semantic_version=SemanticVersion $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{ResourceArn}; needs --resource-arn
@category "aws iot-managed-integrations"
@search-terms ListTagsForResource
export def 'iot-managed-integrations list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /configuration/account/encryption; needs --encryption-type
@category "aws iot-managed-integrations"
@search-terms PutDefaultEncryptionConfiguration
export def 'iot-managed-integrations put-default-encryption-configuration' [
  --encryption-type: string@[MANAGED_INTEGRATIONS_DEFAULT_ENCRYPTION CUSTOMER_KEY_ENCRYPTION]
  --kms-key-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations PutDefaultEncryptionConfiguration $encryption_type=encryptionType $kms_key_arn=kmsKeyArn $region=--region $profile=--profile' }

# PUT /hub-configuration; needs --hub-token-timer-expiry-setting-in-seconds
@category "aws iot-managed-integrations"
@search-terms PutHubConfiguration
export def 'iot-managed-integrations put-hub-configuration' [
  --hub-token-timer-expiry-setting-in-seconds: int
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations PutHubConfiguration $hub_token_timer_expiry_setting_in_seconds=HubTokenTimerExpirySettingInSeconds $region=--region $profile=--profile' }

# PUT /runtime-log-configurations/{ManagedThingId}; needs --managed-thing-id --runtime-log-configurations
@category "aws iot-managed-integrations"
@search-terms PutRuntimeLogConfiguration
export def 'iot-managed-integrations put-runtime-log-configuration' [
  --managed-thing-id: string
  --runtime-log-configurations: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot-managed-integrations PutRuntimeLogConfiguration $managed_thing_id=ManagedThingId $runtime_log_configurations=RuntimeLogConfigurations $region=--region $profile=--profile' }

# PUT /managed-thing-associations/register; needs --managed-thing-id --account-association-id --device-discovery-id
@category "aws iot-managed-integrations"
@search-terms RegisterAccountAssociation
export def 'iot-managed-integrations register-account-association' [
  --managed-thing-id: string
  --account-association-id: string
  --device-discovery-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations RegisterAccountAssociation $managed_thing_id=ManagedThingId $account_association_id=AccountAssociationId $device_discovery_id=DeviceDiscoveryId $region=--region $profile=--profile' }

# POST /custom-endpoint
@category "aws iot-managed-integrations"
@search-terms RegisterCustomEndpoint
export def 'iot-managed-integrations register-custom-endpoint' [
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations RegisterCustomEndpoint $region=--region $profile=--profile' }

# DELETE /runtime-log-configurations/{ManagedThingId}; needs --managed-thing-id
@category "aws iot-managed-integrations"
@search-terms ResetRuntimeLogConfiguration
export def 'iot-managed-integrations reset-runtime-log-configuration' [
  --managed-thing-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot-managed-integrations ResetRuntimeLogConfiguration $managed_thing_id=ManagedThingId $region=--region $profile=--profile' }

# POST /connector-event/{ConnectorId}; needs --connector-id --operation
@category "aws iot-managed-integrations"
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
  --devices: oneof<list<any>, record>
  --matter-endpoint: record
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations SendConnectorEvent $connector_id=ConnectorId $user_id=UserId $operation=Operation $operation_version=OperationVersion $status_code=StatusCode $message=Message $device_discovery_id=DeviceDiscoveryId $connector_device_id=ConnectorDeviceId $trace_id=TraceId $devices=Devices $matter_endpoint=MatterEndpoint $region=--region $profile=--profile' }

# POST /managed-things-command/{ManagedThingId}; needs --managed-thing-id --endpoints
@category "aws iot-managed-integrations"
@search-terms SendManagedThingCommand
export def 'iot-managed-integrations send-managed-thing-command' [
  --managed-thing-id: string
  --endpoints: oneof<list<any>, record>
  --connector-association-id: string
  --account-association-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations SendManagedThingCommand $managed_thing_id=ManagedThingId $endpoints=Endpoints $connector_association_id=ConnectorAssociationId $account_association_id=AccountAssociationId $region=--region $profile=--profile' }

# POST /account-associations/{AccountAssociationId}/refresh; needs --account-association-id
@category "aws iot-managed-integrations"
@search-terms StartAccountAssociationRefresh
export def 'iot-managed-integrations start-account-association-refresh' [
  --account-association-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations StartAccountAssociationRefresh $account_association_id=AccountAssociationId $region=--region $profile=--profile' }

# POST /device-discoveries; needs --discovery-type
@category "aws iot-managed-integrations"
@search-terms StartDeviceDiscovery
export def 'iot-managed-integrations start-device-discovery' [
  --discovery-type: string@[ZWAVE ZIGBEE CLOUD CUSTOM CONTROLLER_CAPABILITY_REDISCOVERY]
  --custom-protocol-detail: record
  --controller-identifier: string
  --connector-association-identifier: string
  --account-association-id: string
  --authentication-material: string
  --authentication-material-type: string@[ZWAVE_INSTALL_CODE]
  --client-token: string
  --tags: record
  --connector-device-id-list: oneof<list<string>, string>
  --protocol: string@[ZWAVE ZIGBEE CUSTOM]
  --end-device-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'iot-managed-integrations StartDeviceDiscovery $discovery_type=DiscoveryType $custom_protocol_detail=CustomProtocolDetail $controller_identifier=ControllerIdentifier $connector_association_identifier=ConnectorAssociationIdentifier $account_association_id=AccountAssociationId $authentication_material=AuthenticationMaterial $authentication_material_type=AuthenticationMaterialType $client_token=ClientToken $tags=Tags $connector_device_id_list=ConnectorDeviceIdList $protocol=Protocol $end_device_identifier=EndDeviceIdentifier $region=--region $profile=--profile' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@category "aws iot-managed-integrations"
@search-terms TagResource
export def 'iot-managed-integrations tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot-managed-integrations TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@category "aws iot-managed-integrations"
@search-terms UntagResource
export def 'iot-managed-integrations untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot-managed-integrations UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# PUT /account-associations/{AccountAssociationId}; needs --account-association-id
@category "aws iot-managed-integrations"
@search-terms UpdateAccountAssociation
export def 'iot-managed-integrations update-account-association' [
  --account-association-id: string
  --name: string
  --description: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot-managed-integrations UpdateAccountAssociation $account_association_id=AccountAssociationId $name=Name $description=Description $region=--region $profile=--profile' }

# PUT /cloud-connectors/{Identifier}; needs --identifier
@category "aws iot-managed-integrations"
@search-terms UpdateCloudConnector
export def 'iot-managed-integrations update-cloud-connector' [
  --identifier: string
  --name: string
  --description: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot-managed-integrations UpdateCloudConnector $identifier=Identifier $name=Name $description=Description $region=--region $profile=--profile' }

# PUT /connector-destinations/{Identifier}; needs --identifier
@category "aws iot-managed-integrations"
@search-terms UpdateConnectorDestination
export def 'iot-managed-integrations update-connector-destination' [
  --identifier: string
  --description: string
  --name: string
  --auth-type: string@[OAUTH]
  --auth-config: record
  --secrets-manager: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot-managed-integrations UpdateConnectorDestination $identifier=Identifier $description=Description $name=Name $auth_type=AuthType $auth_config=AuthConfig $secrets_manager=SecretsManager $region=--region $profile=--profile' }

# PUT /destinations/{Name}; needs --name
@category "aws iot-managed-integrations"
@search-terms UpdateDestination
export def 'iot-managed-integrations update-destination' [
  --name: string
  --delivery-destination-arn: string
  --delivery-destination-type: string@[KINESIS]
  --role-arn: string
  --description: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot-managed-integrations UpdateDestination $name=Name $delivery_destination_arn=DeliveryDestinationArn $delivery_destination_type=DeliveryDestinationType $role_arn=RoleArn $description=Description $region=--region $profile=--profile' }

# PATCH /event-log-configurations/{Id}; needs --id --event-log-level
@category "aws iot-managed-integrations"
@search-terms UpdateEventLogConfiguration
export def 'iot-managed-integrations update-event-log-configuration' [
  --id: string
  --event-log-level: string@[DEBUG ERROR INFO WARN]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot-managed-integrations UpdateEventLogConfiguration $id=Id $event_log_level=EventLogLevel $region=--region $profile=--profile' }

# PUT /managed-things/{Identifier}; needs --identifier
@category "aws iot-managed-integrations"
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
  --capability-schemas: oneof<list<any>, record>
  --capabilities: string
  --classification: string
  --hub-network-mode: string@[STANDARD NETWORK_WIDE_EXCLUSION]
  --meta-data: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot-managed-integrations UpdateManagedThing $identifier=Identifier $owner=Owner $credential_locker_id=CredentialLockerId $serial_number=SerialNumber $wi_fi_simple_setup_configuration=WiFiSimpleSetupConfiguration $brand=Brand $model=Model $name=Name $capability_report=CapabilityReport $capability_schemas=CapabilitySchemas $capabilities=Capabilities $classification=Classification $hub_network_mode=HubNetworkMode $meta_data=MetaData $region=--region $profile=--profile' }

# PUT /notification-configurations/{EventType}; needs --event-type --destination-name
@category "aws iot-managed-integrations"
@search-terms UpdateNotificationConfiguration
export def 'iot-managed-integrations update-notification-configuration' [
  --event-type: string@[DEVICE_COMMAND DEVICE_COMMAND_REQUEST DEVICE_DISCOVERY_STATUS DEVICE_EVENT DEVICE_LIFE_CYCLE DEVICE_STATE DEVICE_OTA DEVICE_WSS CONNECTOR_ASSOCIATION ACCOUNT_ASSOCIATION CONNECTOR_ERROR_REPORT]
  --destination-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot-managed-integrations UpdateNotificationConfiguration $event_type=EventType $destination_name=DestinationName $region=--region $profile=--profile' }

# PUT /ota-tasks/{Identifier}; needs --identifier
@category "aws iot-managed-integrations"
@search-terms UpdateOtaTask
export def 'iot-managed-integrations update-ota-task' [
  --identifier: string
  --description: string
  --task-configuration-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iot-managed-integrations UpdateOtaTask $identifier=Identifier $description=Description $task_configuration_id=TaskConfigurationId $region=--region $profile=--profile' }
