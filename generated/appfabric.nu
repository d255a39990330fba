# Written by `cargo xtask generate --service appfabric` from the service's model and overlay: change those instead.
# AppFabric, API version 2023-05-19: 26 operations.

use rt.nu [call]

# POST /useraccess/batchget; needs --app-bundle-identifier --task-id-list
@search-terms BatchGetUserAccessTasks
export def 'appfabric batch-get-user-access-tasks' [
  --app-bundle-identifier: string
  --task-id-list: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'appfabric BatchGetUserAccessTasks $app_bundle_identifier $task_id_list -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /appbundles/{appBundleIdentifier}/appauthorizations/{appAuthorizationIdentifier}/connect; needs --app-bundle-identifier --app-authorization-identifier
@search-terms ConnectAppAuthorization
export def 'appfabric connect-app-authorization' [
  --app-bundle-identifier: string
  --app-authorization-identifier: string
  --auth-request: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appfabric ConnectAppAuthorization $app_bundle_identifier $app_authorization_identifier $auth_request -- $region $profile $with_input $fail_fast $yes' }

# POST /appbundles/{appBundleIdentifier}/appauthorizations; needs --app-bundle-identifier --app --credential --tenant --auth-type
@search-terms CreateAppAuthorization
export def 'appfabric create-app-authorization' [
  --app-bundle-identifier: string
  --app: string
  --credential: record
  --tenant: record
  --auth-type: string@[oauth2 apiKey]
  --client-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appfabric CreateAppAuthorization $app_bundle_identifier $app $credential $tenant $auth_type $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /appbundles
@search-terms CreateAppBundle
export def 'appfabric create-app-bundle' [
  --client-token: string
  --customer-managed-key-identifier: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appfabric CreateAppBundle $client_token $customer_managed_key_identifier $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /appbundles/{appBundleIdentifier}/ingestions; needs --app-bundle-identifier --app --tenant-id --ingestion-type
@search-terms CreateIngestion
export def 'appfabric create-ingestion' [
  --app-bundle-identifier: string
  --app: string
  --tenant-id: string
  --ingestion-type: string
  --client-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appfabric CreateIngestion $app_bundle_identifier $app $tenant_id $ingestion_type $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /appbundles/{appBundleIdentifier}/ingestions/{ingestionIdentifier}/ingestiondestinations; needs --app-bundle-identifier --ingestion-identifier --processing-configuration --destination-configuration
@search-terms CreateIngestionDestination
export def 'appfabric create-ingestion-destination' [
  --app-bundle-identifier: string
  --ingestion-identifier: string
  --processing-configuration: record
  --destination-configuration: record
  --client-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appfabric CreateIngestionDestination $app_bundle_identifier $ingestion_identifier $processing_configuration $destination_configuration $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /appbundles/{appBundleIdentifier}/appauthorizations/{appAuthorizationIdentifier}; needs --app-bundle-identifier --app-authorization-identifier
@search-terms DeleteAppAuthorization
export def 'appfabric delete-app-authorization' [
  --app-bundle-identifier: string
  --app-authorization-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appfabric DeleteAppAuthorization $app_bundle_identifier $app_authorization_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /appbundles/{appBundleIdentifier}; needs --app-bundle-identifier
@search-terms DeleteAppBundle
export def 'appfabric delete-app-bundle' [
  --app-bundle-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appfabric DeleteAppBundle $app_bundle_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /appbundles/{appBundleIdentifier}/ingestions/{ingestionIdentifier}; needs --app-bundle-identifier --ingestion-identifier
@search-terms DeleteIngestion
export def 'appfabric delete-ingestion' [
  --app-bundle-identifier: string
  --ingestion-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appfabric DeleteIngestion $app_bundle_identifier $ingestion_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /appbundles/{appBundleIdentifier}/ingestions/{ingestionIdentifier}/ingestiondestinations/{ingestionDestinationIdentifier}; needs --app-bundle-identifier --ingestion-identifier --ingestion-destination-identifier
@search-terms DeleteIngestionDestination
export def 'appfabric delete-ingestion-destination' [
  --app-bundle-identifier: string
  --ingestion-identifier: string
  --ingestion-destination-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appfabric DeleteIngestionDestination $app_bundle_identifier $ingestion_identifier $ingestion_destination_identifier -- $region $profile $with_input $fail_fast $yes' }

# GET /appbundles/{appBundleIdentifier}/appauthorizations/{appAuthorizationIdentifier}; cached 1min; needs --app-bundle-identifier --app-authorization-identifier
@search-terms GetAppAuthorization
export def 'appfabric get-app-authorization' [
  --app-bundle-identifier: string
  --app-authorization-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appfabric GetAppAuthorization $app_bundle_identifier $app_authorization_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /appbundles/{appBundleIdentifier}; cached 1min; needs --app-bundle-identifier
@search-terms GetAppBundle
export def 'appfabric get-app-bundle' [
  --app-bundle-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appfabric GetAppBundle $app_bundle_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /appbundles/{appBundleIdentifier}/ingestions/{ingestionIdentifier}; cached 1min; needs --app-bundle-identifier --ingestion-identifier
@search-terms GetIngestion
export def 'appfabric get-ingestion' [
  --app-bundle-identifier: string
  --ingestion-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appfabric GetIngestion $app_bundle_identifier $ingestion_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /appbundles/{appBundleIdentifier}/ingestions/{ingestionIdentifier}/ingestiondestinations/{ingestionDestinationIdentifier}; cached 1min; needs --app-bundle-identifier --ingestion-identifier --ingestion-destination-identifier
@search-terms GetIngestionDestination
export def 'appfabric get-ingestion-destination' [
  --app-bundle-identifier: string
  --ingestion-identifier: string
  --ingestion-destination-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appfabric GetIngestionDestination $app_bundle_identifier $ingestion_identifier $ingestion_destination_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /appbundles/{appBundleIdentifier}/appauthorizations; follows pages; cached 1min; needs --app-bundle-identifier
@search-terms ListAppAuthorizations
export def 'appfabric list-app-authorizations' [
  --app-bundle-identifier: string
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
]: any -> any { call 'appfabric ListAppAuthorizations $app_bundle_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /appbundles; follows pages; cached 1min
@search-terms ListAppBundles
export def 'appfabric list-app-bundles' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'appfabric ListAppBundles -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /appbundles/{appBundleIdentifier}/ingestions/{ingestionIdentifier}/ingestiondestinations; follows pages; cached 1min; needs --app-bundle-identifier --ingestion-identifier
@search-terms ListIngestionDestinations
export def 'appfabric list-ingestion-destinations' [
  --app-bundle-identifier: string
  --ingestion-identifier: string
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
]: any -> any { call 'appfabric ListIngestionDestinations $app_bundle_identifier $ingestion_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /appbundles/{appBundleIdentifier}/ingestions; follows pages; cached 1min; needs --app-bundle-identifier
@search-terms ListIngestions
export def 'appfabric list-ingestions' [
  --app-bundle-identifier: string
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
]: any -> any { call 'appfabric ListIngestions $app_bundle_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'appfabric list-tags-for-resource' [
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
]: any -> any { call 'appfabric ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /appbundles/{appBundleIdentifier}/ingestions/{ingestionIdentifier}/start; needs --ingestion-identifier --app-bundle-identifier
@search-terms StartIngestion
export def 'appfabric start-ingestion' [
  --ingestion-identifier: string
  --app-bundle-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appfabric StartIngestion $ingestion_identifier $app_bundle_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /useraccess/start; needs --app-bundle-identifier --email
@search-terms StartUserAccessTasks
export def 'appfabric start-user-access-tasks' [
  --app-bundle-identifier: string
  --email: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appfabric StartUserAccessTasks $app_bundle_identifier $email -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /appbundles/{appBundleIdentifier}/ingestions/{ingestionIdentifier}/stop; needs --ingestion-identifier --app-bundle-identifier
@search-terms StopIngestion
export def 'appfabric stop-ingestion' [
  --ingestion-identifier: string
  --app-bundle-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appfabric StopIngestion $ingestion_identifier $app_bundle_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'appfabric tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appfabric TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'appfabric untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appfabric UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /appbundles/{appBundleIdentifier}/appauthorizations/{appAuthorizationIdentifier}; needs --app-bundle-identifier --app-authorization-identifier
@search-terms UpdateAppAuthorization
export def 'appfabric update-app-authorization' [
  --app-bundle-identifier: string
  --app-authorization-identifier: string
  --credential: record
  --tenant: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appfabric UpdateAppAuthorization $app_bundle_identifier $app_authorization_identifier $credential $tenant -- $region $profile $with_input $fail_fast $yes' }

# PATCH /appbundles/{appBundleIdentifier}/ingestions/{ingestionIdentifier}/ingestiondestinations/{ingestionDestinationIdentifier}; needs --app-bundle-identifier --ingestion-identifier --ingestion-destination-identifier --destination-configuration
@search-terms UpdateIngestionDestination
export def 'appfabric update-ingestion-destination' [
  --app-bundle-identifier: string
  --ingestion-identifier: string
  --ingestion-destination-identifier: string
  --destination-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appfabric UpdateIngestionDestination $app_bundle_identifier $ingestion_identifier $ingestion_destination_identifier $destination_configuration -- $region $profile $with_input $fail_fast $yes' }
