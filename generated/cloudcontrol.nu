# Written by `cargo xtask generate --service cloudcontrol` from the service's model and overlay: change those instead.
# CloudControl, API version 2021-09-30: 8 operations, 1 waiters.

use rt.nu [call]

# POST /; needs --request-token
@search-terms CancelResourceRequest
export def 'cloudcontrol cancel-resource-request' [
  --request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudcontrol CancelResourceRequest $request_token -- $region $profile $with_input $fail_fast $yes' }

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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudcontrol CreateResource $type_name $type_version_id $role_arn $client_token $desired_state -- $region $profile $with_input $fail_fast $yes' }

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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudcontrol DeleteResource $type_name $type_version_id $role_arn $client_token $identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --type-name --identifier
@search-terms GetResource
export def 'cloudcontrol get-resource' [
  --type-name: string
  --type-version-id: string
  --role-arn: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cloudcontrol GetResource $type_name $type_version_id $role_arn $identifier -- $region $profile $with_input $fail_fast' }

# POST /; needs --request-token
@search-terms GetResourceRequestStatus
export def 'cloudcontrol get-resource-request-status' [
  --request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cloudcontrol GetResourceRequestStatus $request_token -- $region $profile $with_input $fail_fast' }

# POST /; follows pages
@search-terms ListResourceRequests
export def 'cloudcontrol list-resource-requests' [
  --resource-request-status-filter: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'cloudcontrol ListResourceRequests $resource_request_status_filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

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
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'cloudcontrol ListResources $type_name $type_version_id $role_arn $resource_model -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudcontrol UpdateResource $type_name $type_version_id $role_arn $client_token $identifier $patch_document -- $region $profile $with_input $fail_fast $yes' }

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
