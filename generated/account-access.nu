# Written by `cargo xtask generate --service account-access` from the service's model and overlay: change those instead.
# Account Access, API version 2018-05-10: 11 operations, 1 waiters.

use rt.nu [call]

# POST /applications; needs --identity-source
@search-terms CreateApplication
export def 'account-access create-application' [
  --identity-source: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'account-access CreateApplication $identity_source $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /entitlements; needs --application-arn --entitlement
@search-terms CreateEntitlement
export def 'account-access create-entitlement' [
  --application-arn: string
  --entitlement: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'account-access CreateEntitlement $application_arn $entitlement -- $region $profile $with_input $fail_fast $yes' }

# DELETE /applications/{applicationArn}; needs --application-arn
@search-terms DeleteApplication
export def 'account-access delete-application' [
  --application-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'account-access DeleteApplication $application_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /entitlements/{entitlementId}; needs --application-arn --entitlement-id
@search-terms DeleteEntitlement
export def 'account-access delete-entitlement' [
  --application-arn: string
  --entitlement-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'account-access DeleteEntitlement $application_arn $entitlement_id -- $region $profile $with_input $fail_fast $yes' }

# GET /applications/{applicationArn}; cached 1min; needs --application-arn
@search-terms GetApplication
export def 'account-access get-application' [
  --application-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'account-access GetApplication $application_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /entitlements/{entitlementId}; cached 1min; needs --application-arn --entitlement-id
@search-terms GetEntitlement
export def 'account-access get-entitlement' [
  --application-arn: string
  --entitlement-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'account-access GetEntitlement $application_arn $entitlement_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /applications-list; follows pages; cached 1min
@search-terms ListApplications
export def 'account-access list-applications' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'account-access ListApplications -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /entitlements-list; follows pages; cached 1min; needs --application-arn --filter
@search-terms ListEntitlements
export def 'account-access list-entitlements' [
  --application-arn: string
  --filter: record
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
]: any -> any { call 'account-access ListEntitlements $application_arn $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'account-access list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'account-access ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'account-access tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'account-access TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'account-access untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'account-access UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   application-active: GetApplication; needs --application-arn
@search-terms ApplicationActive
export def 'account-access wait' [
  waiter: string@[application-active]
  --application-arn: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'account-access wait $waiter $application_arn -- $timeout $interval $region $profile' }
