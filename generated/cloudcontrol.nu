# Written by `cargo xtask generate --service cloudcontrol` from the service's model and overlay: change those instead.
# CloudControl, API version 2021-09-30: 8 operations, 1 waiters.

use rt.nu [call]

# POST /; needs --request-token
@search-terms CancelResourceRequest
export def 'cloudcontrol cancel-resource-request' [
  --request-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudcontrol CancelResourceRequest $request_token -- $region $profile' }

# POST /; needs --type-name --desired-state
@search-terms CreateResource
export def 'cloudcontrol create-resource' [
  --type-name: string
  --type-version-id: string
  --role-arn: string
  --client-token: string
  --desired-state: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudcontrol CreateResource $type_name $type_version_id $role_arn $client_token $desired_state -- $region $profile' }

# POST /; needs --type-name --identifier
@search-terms DeleteResource
export def 'cloudcontrol delete-resource' [
  --type-name: string
  --type-version-id: string
  --role-arn: string
  --client-token: string
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudcontrol DeleteResource $type_name $type_version_id $role_arn $client_token $identifier -- $region $profile' }

# POST /; needs --type-name --identifier
@search-terms GetResource
export def 'cloudcontrol get-resource' [
  --type-name: string
  --type-version-id: string
  --role-arn: string
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudcontrol GetResource $type_name $type_version_id $role_arn $identifier -- $region $profile' }

# POST /; needs --request-token
@search-terms GetResourceRequestStatus
export def 'cloudcontrol get-resource-request-status' [
  --request-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudcontrol GetResourceRequestStatus $request_token -- $region $profile' }

# POST /; follows pages
@search-terms ListResourceRequests
export def 'cloudcontrol list-resource-requests' [
  --resource-request-status-filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'cloudcontrol ListResourceRequests $resource_request_status_filter -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; needs --type-name
@search-terms ListResources
export def 'cloudcontrol list-resources' [
  --type-name: string
  --type-version-id: string
  --role-arn: string
  --resource-model: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'cloudcontrol ListResources $type_name $type_version_id $role_arn $resource_model -- $region $profile $raw $regions $stream $max_items' }

# POST /; needs --type-name --identifier --patch-document
@search-terms UpdateResource
export def 'cloudcontrol update-resource' [
  --type-name: string
  --type-version-id: string
  --role-arn: string
  --client-token: string
  --identifier: string
  --patch-document: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudcontrol UpdateResource $type_name $type_version_id $role_arn $client_token $identifier $patch_document -- $region $profile' }

# Asks again and again until something is so:
#   resource-request-success: GetResourceRequestStatus; needs --request-token
@search-terms ResourceRequestSuccess
export def 'cloudcontrol wait' [
  waiter: string@[resource-request-success]
  --request-token: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'cloudcontrol wait $waiter $request_token -- $timeout $interval $region $profile' }
