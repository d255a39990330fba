# Written by `cargo xtask generate --service account-access` from the service's model and overlay: change those instead.
# Account Access, API version 2018-05-10: 11 operations.

use rt.nu [call send]

# POST /applications; needs --identity-source
@category "aws account-access"
@search-terms CreateApplication
export def 'account-access create-application' [
  --identity-source: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'account-access CreateApplication $identity_source=identitySource $tags=tags $region=--region $profile=--profile' }

# POST /entitlements; needs --application-arn --entitlement
@category "aws account-access"
@search-terms CreateEntitlement
export def 'account-access create-entitlement' [
  --application-arn: string
  --entitlement: record
  --region: string
  --profile: string
]: nothing -> record { call 'account-access CreateEntitlement $application_arn=applicationArn $entitlement=entitlement $region=--region $profile=--profile' }

# DELETE /applications/{applicationArn}; needs --application-arn
@category "aws account-access"
@search-terms DeleteApplication
export def 'account-access delete-application' [
  --application-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'account-access DeleteApplication $application_arn=applicationArn $region=--region $profile=--profile' }

# DELETE /entitlements/{entitlementId}; needs --application-arn --entitlement-id
@category "aws account-access"
@search-terms DeleteEntitlement
export def 'account-access delete-entitlement' [
  --application-arn: string
  --entitlement-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'account-access DeleteEntitlement $application_arn=applicationArn $entitlement_id=entitlementId $region=--region $profile=--profile' }

# GET /applications/{applicationArn}; cached 1min; needs --application-arn
@category "aws account-access"
@search-terms GetApplication
export def 'account-access get-application' [
  --application-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'account-access GetApplication $application_arn=applicationArn $region=--region $profile=--profile' }

# GET /entitlements/{entitlementId}; cached 1min; needs --application-arn --entitlement-id
@category "aws account-access"
@search-terms GetEntitlement
export def 'account-access get-entitlement' [
  --application-arn: string
  --entitlement-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'account-access GetEntitlement $application_arn=applicationArn $entitlement_id=entitlementId $region=--region $profile=--profile' }

# POST /applications-list; follows pages; cached 1min
@category "aws account-access"
@search-terms ListApplications
@example "First rows only" "account-access list-applications --stream | first 3"
export def 'account-access list-applications' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'account-access ListApplications $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /entitlements-list; follows pages; cached 1min; needs --application-arn --filter
@category "aws account-access"
@search-terms ListEntitlements
export def 'account-access list-entitlements' [
  --application-arn: string
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'account-access ListEntitlements $application_arn=applicationArn $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws account-access"
@search-terms ListTagsForResource
export def 'account-access list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'account-access ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws account-access"
@search-terms TagResource
export def 'account-access tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'account-access TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws account-access"
@search-terms UntagResource
export def 'account-access untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'account-access UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }
