# Written by `cargo xtask generate --service supportauthz` from the service's model and overlay: change those instead.
# SupportAuthZ, API version 2026-06-30: 11 operations.

use rt.nu [call]

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
]: nothing -> record { call 'supportauthz CreateSupportPermit $permit $name $description $signing_key_info $support_case_display_id $client_token $tags -- $region $profile' }

# DELETE /support-permits/{supportPermitIdentifier}; needs --support-permit-identifier
@category "aws supportauthz"
@search-terms DeleteSupportPermit
export def 'supportauthz delete-support-permit' [
  --support-permit-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'supportauthz DeleteSupportPermit $support_permit_identifier -- $region $profile' }

# GET /actions/{action}; cached 1min; needs --action
@category "aws supportauthz"
@search-terms GetAction
export def 'supportauthz get-action' [
  --action: string
  --region: string
  --profile: string
]: nothing -> record { call 'supportauthz GetAction $action -- $region $profile' }

# GET /support-permits/{supportPermitIdentifier}; cached 1min; needs --support-permit-identifier
@category "aws supportauthz"
@search-terms GetSupportPermit
export def 'supportauthz get-support-permit' [
  --support-permit-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'supportauthz GetSupportPermit $support_permit_identifier -- $region $profile' }

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
]: nothing -> oneof<table, record> { call 'supportauthz ListActions $service -- $region $profile $raw $regions $stream $max_items' }

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
]: nothing -> oneof<table, record> { call 'supportauthz ListSupportPermitRequests $support_case_display_id -- $region $profile $raw $regions $stream $max_items' }

# GET /support-permits; follows pages; cached 1min
@category "aws supportauthz"
@search-terms ListSupportPermits
@example "First rows only" "supportauthz list-support-permits --stream | first 3"
export def 'supportauthz list-support-permits' [
  --support-permit-statuses: list<string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'supportauthz ListSupportPermits $support_permit_statuses -- $region $profile $raw $regions $stream $max_items' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws supportauthz"
@search-terms ListTagsForResource
export def 'supportauthz list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'supportauthz ListTagsForResource $resource_arn -- $region $profile' }

# PUT /support-permit-requests/{requestArn}/reject; needs --request-arn
@category "aws supportauthz"
@search-terms RejectSupportPermitRequest
export def 'supportauthz reject-support-permit-request' [
  --request-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'supportauthz RejectSupportPermitRequest $request_arn -- $region $profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws supportauthz"
@search-terms TagResource
export def 'supportauthz tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> nothing { call 'supportauthz TagResource $resource_arn $tags -- $region $profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws supportauthz"
@search-terms UntagResource
export def 'supportauthz untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
]: nothing -> nothing { call 'supportauthz UntagResource $resource_arn $tag_keys -- $region $profile' }
