# Written by `cargo xtask generate --service supportauthz` from the service's model and overlay: change those instead.
# SupportAuthZ, API version 2026-06-30: 11 operations.

use rt.nu [call send]

# POST /support-permits; needs --permit --name --signing-key-info
@category "aws supportauthz"
@search-terms CreateSupportPermit
export def 'supportauthz create-support-permit' [
  --permit: record
  --name: string
  --description: string
  --signing-key-info: record
  --support-case-display-id: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'supportauthz CreateSupportPermit $permit=permit $name=name $description=description $signing_key_info=signingKeyInfo $support_case_display_id=supportCaseDisplayId $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# DELETE /support-permits/{supportPermitIdentifier}; needs --support-permit-identifier
@category "aws supportauthz"
@search-terms DeleteSupportPermit
export def 'supportauthz delete-support-permit' [
  --support-permit-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'supportauthz DeleteSupportPermit $support_permit_identifier=supportPermitIdentifier $region=--region $profile=--profile' }

# GET /actions/{action}; cached 1min; needs --action
@category "aws supportauthz"
@search-terms GetAction
export def 'supportauthz get-action' [
  --action: string
  --region: string
  --profile: string
]: nothing -> record { call 'supportauthz GetAction $action=action $region=--region $profile=--profile' }

# GET /support-permits/{supportPermitIdentifier}; cached 1min; needs --support-permit-identifier
@category "aws supportauthz"
@search-terms GetSupportPermit
export def 'supportauthz get-support-permit' [
  --support-permit-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'supportauthz GetSupportPermit $support_permit_identifier=supportPermitIdentifier $region=--region $profile=--profile' }

# GET /actions; follows pages; cached 1min; needs --service
@category "aws supportauthz"
@search-terms ListActions
export def 'supportauthz list-actions' [
  --service: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'supportauthz ListActions $service=service $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /support-permit-requests; follows pages; cached 1min
@category "aws supportauthz"
@search-terms ListSupportPermitRequests
@example "First rows only" "supportauthz list-support-permit-requests --stream | first 3"
export def 'supportauthz list-support-permit-requests' [
  --support-case-display-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'supportauthz ListSupportPermitRequests $support_case_display_id=supportCaseDisplayId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /support-permits; follows pages; cached 1min
@category "aws supportauthz"
@search-terms ListSupportPermits
@example "First rows only" "supportauthz list-support-permits --stream | first 3"
export def 'supportauthz list-support-permits' [
  --support-permit-statuses: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'supportauthz ListSupportPermits $support_permit_statuses=supportPermitStatuses $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws supportauthz"
@search-terms ListTagsForResource
export def 'supportauthz list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'supportauthz ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# PUT /support-permit-requests/{requestArn}/reject; needs --request-arn
@category "aws supportauthz"
@search-terms RejectSupportPermitRequest
export def 'supportauthz reject-support-permit-request' [
  --request-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'supportauthz RejectSupportPermitRequest $request_arn=requestArn $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws supportauthz"
@search-terms TagResource
export def 'supportauthz tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'supportauthz TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws supportauthz"
@search-terms UntagResource
export def 'supportauthz untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'supportauthz UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }
