# Written by `cargo xtask generate --service appintegrations` from the service's model and overlay: change those instead.
# AppIntegrations, API version 2020-07-29: 23 operations.

use rt.nu [call]

# POST /applications; needs --name --namespace --application-source-config
@search-terms CreateApplication
export def 'appintegrations create-application' [
  --name: string
  --namespace: string
  --description: string
  --application-source-config: record
  --subscriptions: list
  --publications: list
  --client-token: string
  --tags: record
  --permissions: list<string>
  --is-service: oneof<bool>
  --initialization-timeout: int
  --application-config: record
  --iframe-config: record
  --application-type: string@[STANDARD SERVICE MCP_SERVER A2A_SERVER]
  --auth-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appintegrations CreateApplication $name $namespace $description $application_source_config $subscriptions $publications $client_token $tags $permissions $is_service $initialization_timeout $application_config $iframe_config $application_type $auth_config -- $region $profile $with_input $fail_fast $yes' }

# POST /dataIntegrations; needs --name --kms-key
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appintegrations CreateDataIntegration $name $description $kms_key $source_uri $schedule_config $tags $client_token $file_configuration $object_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /dataIntegrations/{DataIntegrationIdentifier}/associations; needs --data-integration-identifier
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appintegrations CreateDataIntegrationAssociation $data_integration_identifier $client_id $object_configuration $destination_uri $client_association_metadata $client_token $execution_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /eventIntegrations; needs --name --event-filter --event-bridge-bus
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appintegrations CreateEventIntegration $name $description $event_filter $event_bridge_bus $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /applications/{Arn}; needs --arn
@search-terms DeleteApplication
export def 'appintegrations delete-application' [
  --arn: string
  --force: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appintegrations DeleteApplication $arn $force -- $region $profile $with_input $fail_fast $yes' }

# DELETE /dataIntegrations/{DataIntegrationIdentifier}; needs --data-integration-identifier
@search-terms DeleteDataIntegration
export def 'appintegrations delete-data-integration' [
  --data-integration-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appintegrations DeleteDataIntegration $data_integration_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /eventIntegrations/{Name}; needs --name
@search-terms DeleteEventIntegration
export def 'appintegrations delete-event-integration' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appintegrations DeleteEventIntegration $name -- $region $profile $with_input $fail_fast $yes' }

# GET /applications/{Arn}; cached 1min; needs --arn
@search-terms GetApplication
export def 'appintegrations get-application' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appintegrations GetApplication $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /dataIntegrations/{Identifier}; cached 1min; needs --identifier
@search-terms GetDataIntegration
export def 'appintegrations get-data-integration' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appintegrations GetDataIntegration $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /eventIntegrations/{Name}; cached 1min; needs --name
@search-terms GetEventIntegration
export def 'appintegrations get-event-integration' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appintegrations GetEventIntegration $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /applications/{ApplicationId}/associations; follows pages; cached 1min; needs --application-id
@search-terms ListApplicationAssociations
export def 'appintegrations list-application-associations' [
  --application-id: string
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
]: any -> any { call 'appintegrations ListApplicationAssociations $application_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /applications; follows pages; cached 1min
@search-terms ListApplications
export def 'appintegrations list-applications' [
  --application-type: string@[STANDARD SERVICE MCP_SERVER A2A_SERVER]
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
]: any -> any { call 'appintegrations ListApplications $application_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /dataIntegrations/{DataIntegrationIdentifier}/associations; follows pages; cached 1min; needs --data-integration-identifier
@search-terms ListDataIntegrationAssociations
export def 'appintegrations list-data-integration-associations' [
  --data-integration-identifier: string
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
]: any -> any { call 'appintegrations ListDataIntegrationAssociations $data_integration_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /dataIntegrations; follows pages; cached 1min
@search-terms ListDataIntegrations
export def 'appintegrations list-data-integrations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'appintegrations ListDataIntegrations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /eventIntegrations/{EventIntegrationName}/associations; follows pages; cached 1min; needs --event-integration-name
@search-terms ListEventIntegrationAssociations
export def 'appintegrations list-event-integration-associations' [
  --event-integration-name: string
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
]: any -> any { call 'appintegrations ListEventIntegrationAssociations $event_integration_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /eventIntegrations; follows pages; cached 1min
@search-terms ListEventIntegrations
export def 'appintegrations list-event-integrations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'appintegrations ListEventIntegrations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'appintegrations list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appintegrations ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'appintegrations tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appintegrations TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'appintegrations untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appintegrations UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /applications/{Arn}; needs --arn
@search-terms UpdateApplication
export def 'appintegrations update-application' [
  --arn: string
  --name: string
  --description: string
  --application-source-config: record
  --subscriptions: list
  --publications: list
  --permissions: list<string>
  --is-service: oneof<bool>
  --initialization-timeout: int
  --application-config: record
  --iframe-config: record
  --application-type: string@[STANDARD SERVICE MCP_SERVER A2A_SERVER]
  --auth-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appintegrations UpdateApplication $arn $name $description $application_source_config $subscriptions $publications $permissions $is_service $initialization_timeout $application_config $iframe_config $application_type $auth_config -- $region $profile $with_input $fail_fast $yes' }

# PATCH /dataIntegrations/{Identifier}; needs --identifier
@search-terms UpdateDataIntegration
export def 'appintegrations update-data-integration' [
  --identifier: string
  --name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appintegrations UpdateDataIntegration $identifier $name $description -- $region $profile $with_input $fail_fast $yes' }

# PATCH /dataIntegrations/{DataIntegrationIdentifier}/associations/{DataIntegrationAssociationIdentifier}; needs --data-integration-identifier --data-integration-association-identifier --execution-configuration
@search-terms UpdateDataIntegrationAssociation
export def 'appintegrations update-data-integration-association' [
  --data-integration-identifier: string
  --data-integration-association-identifier: string
  --execution-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appintegrations UpdateDataIntegrationAssociation $data_integration_identifier $data_integration_association_identifier $execution_configuration -- $region $profile $with_input $fail_fast $yes' }

# PATCH /eventIntegrations/{Name}; needs --name
@search-terms UpdateEventIntegration
export def 'appintegrations update-event-integration' [
  --name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appintegrations UpdateEventIntegration $name $description -- $region $profile $with_input $fail_fast $yes' }
