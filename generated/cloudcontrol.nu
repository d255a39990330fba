# Written by `cargo xtask generate --service cloudcontrol` from the service's model and overlay: change those instead.
# CloudControl, API version 2021-09-30: 8 operations.

use rt.nu [call send]

# POST /; needs --request-token
@category "aws cloudcontrol"
@search-terms CancelResourceRequest
export def 'cloudcontrol cancel-resource-request' [
  --request-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudcontrol CancelResourceRequest $request_token=RequestToken $region=--region $profile=--profile' }

# POST /; needs --type-name --desired-state
@category "aws cloudcontrol"
@search-terms CreateResource
export def 'cloudcontrol create-resource' [
  --type-name: string
  --type-version-id: string
  --role-arn: string
  --client-token: string
  --desired-state: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudcontrol CreateResource $type_name=TypeName $type_version_id=TypeVersionId $role_arn=RoleArn $client_token=ClientToken $desired_state=DesiredState $region=--region $profile=--profile' }

# POST /; needs --type-name --identifier
@category "aws cloudcontrol"
@search-terms DeleteResource
export def 'cloudcontrol delete-resource' [
  --type-name: string
  --type-version-id: string
  --role-arn: string
  --client-token: string
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudcontrol DeleteResource $type_name=TypeName $type_version_id=TypeVersionId $role_arn=RoleArn $client_token=ClientToken $identifier=Identifier $region=--region $profile=--profile' }

# POST /; needs --type-name --identifier
@category "aws cloudcontrol"
@search-terms GetResource
export def 'cloudcontrol get-resource' [
  --type-name: string
  --type-version-id: string
  --role-arn: string
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudcontrol GetResource $type_name=TypeName $type_version_id=TypeVersionId $role_arn=RoleArn $identifier=Identifier $region=--region $profile=--profile' }

# POST /; needs --request-token
@category "aws cloudcontrol"
@search-terms GetResourceRequestStatus
export def 'cloudcontrol get-resource-request-status' [
  --request-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudcontrol GetResourceRequestStatus $request_token=RequestToken $region=--region $profile=--profile' }

# POST /; follows pages
@category "aws cloudcontrol"
@search-terms ListResourceRequests
@example "First rows only" "cloudcontrol list-resource-requests --stream | first 3"
export def 'cloudcontrol list-resource-requests' [
  --resource-request-status-filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudcontrol ListResourceRequests $resource_request_status_filter=ResourceRequestStatusFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --type-name
@category "aws cloudcontrol"
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
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudcontrol ListResources $type_name=TypeName $type_version_id=TypeVersionId $role_arn=RoleArn $resource_model=ResourceModel $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --type-name --identifier --patch-document
@category "aws cloudcontrol"
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
]: nothing -> record { call 'cloudcontrol UpdateResource $type_name=TypeName $type_version_id=TypeVersionId $role_arn=RoleArn $client_token=ClientToken $identifier=Identifier $patch_document=PatchDocument $region=--region $profile=--profile' }
