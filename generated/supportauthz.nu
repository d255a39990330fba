# Written by `cargo xtask generate --service supportauthz` from the service's model and overlay: change those instead.
# SupportAuthZ, API version 2026-06-30: 11 operations.

use rt.nu [call]

# POST /support-permits; needs --permit --name --signing-key-info
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'supportauthz CreateSupportPermit $permit $name $description $signing_key_info $support_case_display_id $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /support-permits/{supportPermitIdentifier}; needs --support-permit-identifier
@search-terms DeleteSupportPermit
export def 'supportauthz delete-support-permit' [
  --support-permit-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'supportauthz DeleteSupportPermit $support_permit_identifier -- $region $profile $with_input $fail_fast $yes' }

# GET /actions/{action}; cached 1min; needs --action
@search-terms GetAction
export def 'supportauthz get-action' [
  --action: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'supportauthz GetAction $action -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /support-permits/{supportPermitIdentifier}; cached 1min; needs --support-permit-identifier
@search-terms GetSupportPermit
export def 'supportauthz get-support-permit' [
  --support-permit-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'supportauthz GetSupportPermit $support_permit_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /actions; follows pages; cached 1min; needs --service
@search-terms ListActions
export def 'supportauthz list-actions' [
  --service: string
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
]: any -> any { call 'supportauthz ListActions $service -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /support-permit-requests; follows pages; cached 1min
@search-terms ListSupportPermitRequests
export def 'supportauthz list-support-permit-requests' [
  --support-case-display-id: string
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
]: any -> any { call 'supportauthz ListSupportPermitRequests $support_case_display_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /support-permits; follows pages; cached 1min
@search-terms ListSupportPermits
export def 'supportauthz list-support-permits' [
  --support-permit-statuses: list<string>
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
]: any -> any { call 'supportauthz ListSupportPermits $support_permit_statuses -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'supportauthz list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'supportauthz ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# PUT /support-permit-requests/{requestArn}/reject; needs --request-arn
@search-terms RejectSupportPermitRequest
export def 'supportauthz reject-support-permit-request' [
  --request-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'supportauthz RejectSupportPermitRequest $request_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'supportauthz tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'supportauthz TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'supportauthz untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'supportauthz UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }
