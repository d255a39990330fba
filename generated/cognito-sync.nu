# Written by `cargo xtask generate --service cognito-sync` from the service's model and overlay: change those instead.
# Cognito Sync, API version 2014-06-30: 17 operations.

use rt.nu [call]

# POST /identitypools/{IdentityPoolId}/bulkpublish; needs --identity-pool-id
@search-terms BulkPublish
export def 'cognito-sync bulk-publish' [
  --identity-pool-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-sync BulkPublish $identity_pool_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName}; needs --identity-pool-id --identity-id --dataset-name
@search-terms DeleteDataset
export def 'cognito-sync delete-dataset' [
  --identity-pool-id: string
  --identity-id: string
  --dataset-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-sync DeleteDataset $identity_pool_id $identity_id $dataset_name -- $region $profile $with_input $fail_fast $yes' }

# GET /identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName}; needs --identity-pool-id --identity-id --dataset-name
@search-terms DescribeDataset
export def 'cognito-sync describe-dataset' [
  --identity-pool-id: string
  --identity-id: string
  --dataset-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cognito-sync DescribeDataset $identity_pool_id $identity_id $dataset_name -- $region $profile $with_input $fail_fast' }

# GET /identitypools/{IdentityPoolId}; needs --identity-pool-id
@search-terms DescribeIdentityPoolUsage
export def 'cognito-sync describe-identity-pool-usage' [
  --identity-pool-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cognito-sync DescribeIdentityPoolUsage $identity_pool_id -- $region $profile $with_input $fail_fast' }

# GET /identitypools/{IdentityPoolId}/identities/{IdentityId}; needs --identity-pool-id --identity-id
@search-terms DescribeIdentityUsage
export def 'cognito-sync describe-identity-usage' [
  --identity-pool-id: string
  --identity-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cognito-sync DescribeIdentityUsage $identity_pool_id $identity_id -- $region $profile $with_input $fail_fast' }

# POST /identitypools/{IdentityPoolId}/getBulkPublishDetails; needs --identity-pool-id
@search-terms GetBulkPublishDetails
export def 'cognito-sync get-bulk-publish-details' [
  --identity-pool-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cognito-sync GetBulkPublishDetails $identity_pool_id -- $region $profile $with_input $fail_fast' }

# GET /identitypools/{IdentityPoolId}/events; needs --identity-pool-id
@search-terms GetCognitoEvents
export def 'cognito-sync get-cognito-events' [
  --identity-pool-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cognito-sync GetCognitoEvents $identity_pool_id -- $region $profile $with_input $fail_fast' }

# GET /identitypools/{IdentityPoolId}/configuration; needs --identity-pool-id
@search-terms GetIdentityPoolConfiguration
export def 'cognito-sync get-identity-pool-configuration' [
  --identity-pool-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cognito-sync GetIdentityPoolConfiguration $identity_pool_id -- $region $profile $with_input $fail_fast' }

# GET /identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets; needs --identity-pool-id --identity-id
@search-terms ListDatasets
export def 'cognito-sync list-datasets' [
  --identity-pool-id: string
  --identity-id: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cognito-sync ListDatasets $identity_pool_id $identity_id $next_token $max_results -- $region $profile $with_input $fail_fast' }

# GET /identitypools
@search-terms ListIdentityPoolUsage
export def 'cognito-sync list-identity-pool-usage' [
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cognito-sync ListIdentityPoolUsage $next_token $max_results -- $region $profile $with_input $fail_fast' }

# GET /identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName}/records; needs --identity-pool-id --identity-id --dataset-name
@search-terms ListRecords
export def 'cognito-sync list-records' [
  --identity-pool-id: string
  --identity-id: string
  --dataset-name: string
  --last-sync-count: int
  --next-token: string
  --max-results: int
  --sync-session-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cognito-sync ListRecords $identity_pool_id $identity_id $dataset_name $last_sync_count $next_token $max_results $sync_session_token -- $region $profile $with_input $fail_fast' }

# POST /identitypools/{IdentityPoolId}/identity/{IdentityId}/device; needs --identity-pool-id --identity-id --platform --token
@search-terms RegisterDevice
export def 'cognito-sync register-device' [
  --identity-pool-id: string
  --identity-id: string
  --platform: string@[APNS APNS_SANDBOX GCM ADM]
  --token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-sync RegisterDevice $identity_pool_id $identity_id $platform $token -- $region $profile $with_input $fail_fast $yes' }

# POST /identitypools/{IdentityPoolId}/events; needs --identity-pool-id --events
@search-terms SetCognitoEvents
export def 'cognito-sync set-cognito-events' [
  --identity-pool-id: string
  --events: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-sync SetCognitoEvents $identity_pool_id $events -- $region $profile $with_input $fail_fast $yes' }

# POST /identitypools/{IdentityPoolId}/configuration; needs --identity-pool-id
@search-terms SetIdentityPoolConfiguration
export def 'cognito-sync set-identity-pool-configuration' [
  --identity-pool-id: string
  --push-sync: record
  --cognito-streams: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-sync SetIdentityPoolConfiguration $identity_pool_id $push_sync $cognito_streams -- $region $profile $with_input $fail_fast $yes' }

# POST /identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName}/subscriptions/{DeviceId}; needs --identity-pool-id --identity-id --dataset-name --device-id
@search-terms SubscribeToDataset
export def 'cognito-sync subscribe-to-dataset' [
  --identity-pool-id: string
  --identity-id: string
  --dataset-name: string
  --device-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-sync SubscribeToDataset $identity_pool_id $identity_id $dataset_name $device_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName}/subscriptions/{DeviceId}; needs --identity-pool-id --identity-id --dataset-name --device-id
@search-terms UnsubscribeFromDataset
export def 'cognito-sync unsubscribe-from-dataset' [
  --identity-pool-id: string
  --identity-id: string
  --dataset-name: string
  --device-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-sync UnsubscribeFromDataset $identity_pool_id $identity_id $dataset_name $device_id -- $region $profile $with_input $fail_fast $yes' }

# POST /identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName}; needs --identity-pool-id --identity-id --dataset-name --sync-session-token
@search-terms UpdateRecords
export def 'cognito-sync update-records' [
  --identity-pool-id: string
  --identity-id: string
  --dataset-name: string
  --device-id: string
  --record-patches: list
  --sync-session-token: string
  --client-context: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-sync UpdateRecords $identity_pool_id $identity_id $dataset_name $device_id $record_patches $sync_session_token $client_context -- $region $profile $raw $stream $with_input $fail_fast $yes' }
