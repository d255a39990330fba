# Written by `cargo xtask generate --service appintegrations` from the service's model and overlay: change those instead.
# AppIntegrations, API version 2020-07-29: 23 operations.

use rt.nu [call send]

# POST /applications; needs --name --namespace --application-source-config
@category "aws appintegrations"
@search-terms CreateApplication
export def 'appintegrations create-application' [
  --name: string
  --namespace: string
  --description: string
  --application-source-config: record
  --subscriptions: oneof<list<any>, record>
  --publications: oneof<list<any>, record>
  --client-token: string
  --tags: record
  --permissions: oneof<list<string>, string>
  --is-service: oneof<bool>
  --initialization-timeout: int
  --application-config: record
  --iframe-config: record
  --application-type: string@[STANDARD SERVICE MCP_SERVER A2A_SERVER]
  --auth-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'appintegrations CreateApplication $name=Name $namespace=Namespace $description=Description $application_source_config=ApplicationSourceConfig $subscriptions=Subscriptions $publications=Publications $client_token=ClientToken $tags=Tags $permissions=Permissions $is_service=IsService $initialization_timeout=InitializationTimeout $application_config=ApplicationConfig $iframe_config=IframeConfig $application_type=ApplicationType $auth_config=AuthConfig $region=--region $profile=--profile' }

# POST /dataIntegrations; needs --name --kms-key
@category "aws appintegrations"
@search-terms CreateDataIntegration
export def 'appintegrations create-data-integration' [
  --name: string
  --description: string
  --kms-key: string
  --source-uri: string
  --schedule-config: record
  --tags: record
  --client-token: string
  --file-configuration: record
  --object-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'appintegrations CreateDataIntegration $name=Name $description=Description $kms_key=KmsKey $source_uri=SourceURI $schedule_config=ScheduleConfig $tags=Tags $client_token=ClientToken $file_configuration=FileConfiguration $object_configuration=ObjectConfiguration $region=--region $profile=--profile' }

# POST /dataIntegrations/{DataIntegrationIdentifier}/associations; needs --data-integration-identifier
@category "aws appintegrations"
@search-terms CreateDataIntegrationAssociation
export def 'appintegrations create-data-integration-association' [
  --data-integration-identifier: string
  --client-id: string
  --object-configuration: record
  --destination-uri: string
  --client-association-metadata: record
  --client-token: string
  --execution-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'appintegrations CreateDataIntegrationAssociation $data_integration_identifier=DataIntegrationIdentifier $client_id=ClientId $object_configuration=ObjectConfiguration $destination_uri=DestinationURI $client_association_metadata=ClientAssociationMetadata $client_token=ClientToken $execution_configuration=ExecutionConfiguration $region=--region $profile=--profile' }

# POST /eventIntegrations; needs --name --event-filter --event-bridge-bus
@category "aws appintegrations"
@search-terms CreateEventIntegration
export def 'appintegrations create-event-integration' [
  --name: string
  --description: string
  --event-filter: record
  --event-bridge-bus: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'appintegrations CreateEventIntegration $name=Name $description=Description $event_filter=EventFilter $event_bridge_bus=EventBridgeBus $client_token=ClientToken $tags=Tags $region=--region $profile=--profile' }

# DELETE /applications/{Arn}; needs --arn
@category "aws appintegrations"
@search-terms DeleteApplication
export def 'appintegrations delete-application' [
  --arn: string
  --force: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appintegrations DeleteApplication $arn=Arn $force=Force $region=--region $profile=--profile' }

# DELETE /dataIntegrations/{DataIntegrationIdentifier}; needs --data-integration-identifier
@category "aws appintegrations"
@search-terms DeleteDataIntegration
export def 'appintegrations delete-data-integration' [
  --data-integration-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appintegrations DeleteDataIntegration $data_integration_identifier=DataIntegrationIdentifier $region=--region $profile=--profile' }

# DELETE /eventIntegrations/{Name}; needs --name
@category "aws appintegrations"
@search-terms DeleteEventIntegration
export def 'appintegrations delete-event-integration' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appintegrations DeleteEventIntegration $name=Name $region=--region $profile=--profile' }

# GET /applications/{Arn}; cached 1min; needs --arn
@category "aws appintegrations"
@search-terms GetApplication
export def 'appintegrations get-application' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'appintegrations GetApplication $arn=Arn $region=--region $profile=--profile' }

# GET /dataIntegrations/{Identifier}; cached 1min; needs --identifier
@category "aws appintegrations"
@search-terms GetDataIntegration
export def 'appintegrations get-data-integration' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'appintegrations GetDataIntegration $identifier=Identifier $region=--region $profile=--profile' }

# GET /eventIntegrations/{Name}; cached 1min; needs --name
@category "aws appintegrations"
@search-terms GetEventIntegration
export def 'appintegrations get-event-integration' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'appintegrations GetEventIntegration $name=Name $region=--region $profile=--profile' }

# GET /applications/{ApplicationId}/associations; follows pages; cached 1min; needs --application-id
@category "aws appintegrations"
@search-terms ListApplicationAssociations
export def 'appintegrations list-application-associations' [
  --application-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appintegrations ListApplicationAssociations $application_id=ApplicationId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications; follows pages; cached 1min
@category "aws appintegrations"
@search-terms ListApplications
@example "First rows only" "appintegrations list-applications --stream | first 3"
export def 'appintegrations list-applications' [
  --application-type: string@[STANDARD SERVICE MCP_SERVER A2A_SERVER]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appintegrations ListApplications $application_type=ApplicationType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /dataIntegrations/{DataIntegrationIdentifier}/associations; follows pages; cached 1min; needs --data-integration-identifier
@category "aws appintegrations"
@search-terms ListDataIntegrationAssociations
export def 'appintegrations list-data-integration-associations' [
  --data-integration-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appintegrations ListDataIntegrationAssociations $data_integration_identifier=DataIntegrationIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /dataIntegrations; follows pages; cached 1min
@category "aws appintegrations"
@search-terms ListDataIntegrations
@example "First rows only" "appintegrations list-data-integrations --stream | first 3"
export def 'appintegrations list-data-integrations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appintegrations ListDataIntegrations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /eventIntegrations/{EventIntegrationName}/associations; follows pages; cached 1min; needs --event-integration-name
@category "aws appintegrations"
@search-terms ListEventIntegrationAssociations
export def 'appintegrations list-event-integration-associations' [
  --event-integration-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appintegrations ListEventIntegrationAssociations $event_integration_name=EventIntegrationName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /eventIntegrations; follows pages; cached 1min
@category "aws appintegrations"
@search-terms ListEventIntegrations
@example "First rows only" "appintegrations list-event-integrations --stream | first 3"
export def 'appintegrations list-event-integrations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appintegrations ListEventIntegrations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws appintegrations"
@search-terms ListTagsForResource
export def 'appintegrations list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'appintegrations ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws appintegrations"
@search-terms TagResource
export def 'appintegrations tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appintegrations TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws appintegrations"
@search-terms UntagResource
export def 'appintegrations untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appintegrations UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# PATCH /applications/{Arn}; needs --arn
@category "aws appintegrations"
@search-terms UpdateApplication
export def 'appintegrations update-application' [
  --arn: string
  --name: string
  --description: string
  --application-source-config: record
  --subscriptions: oneof<list<any>, record>
  --publications: oneof<list<any>, record>
  --permissions: oneof<list<string>, string>
  --is-service: oneof<bool>
  --initialization-timeout: int
  --application-config: record
  --iframe-config: record
  --application-type: string@[STANDARD SERVICE MCP_SERVER A2A_SERVER]
  --auth-config: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appintegrations UpdateApplication $arn=Arn $name=Name $description=Description $application_source_config=ApplicationSourceConfig $subscriptions=Subscriptions $publications=Publications $permissions=Permissions $is_service=IsService $initialization_timeout=InitializationTimeout $application_config=ApplicationConfig $iframe_config=IframeConfig $application_type=ApplicationType $auth_config=AuthConfig $region=--region $profile=--profile' }

# PATCH /dataIntegrations/{Identifier}; needs --identifier
@category "aws appintegrations"
@search-terms UpdateDataIntegration
export def 'appintegrations update-data-integration' [
  --identifier: string
  --name: string
  --description: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appintegrations UpdateDataIntegration $identifier=Identifier $name=Name $description=Description $region=--region $profile=--profile' }

# PATCH /dataIntegrations/{DataIntegrationIdentifier}/associations/{DataIntegrationAssociationIdentifier}; needs --data-integration-identifier --data-integration-association-identifier --execution-configuration
@category "aws appintegrations"
@search-terms UpdateDataIntegrationAssociation
export def 'appintegrations update-data-integration-association' [
  --data-integration-identifier: string
  --data-integration-association-identifier: string
  --execution-configuration: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appintegrations UpdateDataIntegrationAssociation $data_integration_identifier=DataIntegrationIdentifier $data_integration_association_identifier=DataIntegrationAssociationIdentifier $execution_configuration=ExecutionConfiguration $region=--region $profile=--profile' }

# PATCH /eventIntegrations/{Name}; needs --name
@category "aws appintegrations"
@search-terms UpdateEventIntegration
export def 'appintegrations update-event-integration' [
  --name: string
  --description: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appintegrations UpdateEventIntegration $name=Name $description=Description $region=--region $profile=--profile' }
