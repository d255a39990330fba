# Written by `cargo xtask generate --service rbin` from the service's model and overlay: change those instead.
# rbin, API version 2021-06-15: 10 operations.

use rt.nu [call send]

# POST /rules; needs --retention-period --resource-type
@category "aws rbin"
@search-terms CreateRule
export def 'rbin create-rule' [
  --retention-period: record
  --description: string
  --tags: oneof<list<any>, record>
  --resource-type: string@[EBS_SNAPSHOT EC2_IMAGE EBS_VOLUME]
  --resource-tags: oneof<list<any>, record>
  --lock-configuration: record
  --exclude-resource-tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rbin CreateRule $retention_period=RetentionPeriod $description=Description $tags=Tags $resource_type=ResourceType $resource_tags=ResourceTags $lock_configuration=LockConfiguration $exclude_resource_tags=ExcludeResourceTags $region=--region $profile=--profile' }

# DELETE /rules/{Identifier}; needs --identifier
@category "aws rbin"
@search-terms DeleteRule
export def 'rbin delete-rule' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'rbin DeleteRule $identifier=Identifier $region=--region $profile=--profile' }

# GET /rules/{Identifier}; cached 1min; needs --identifier
@category "aws rbin"
@search-terms GetRule
export def 'rbin get-rule' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'rbin GetRule $identifier=Identifier $region=--region $profile=--profile' }

# POST /list-rules; follows pages; cached 1min; needs --resource-type
@category "aws rbin"
@search-terms ListRules
export def 'rbin list-rules' [
  --resource-type: string@[EBS_SNAPSHOT EC2_IMAGE EBS_VOLUME]
  --resource-tags: oneof<list<any>, record>
  --lock-state: string@[locked pending_unlock unlocked]
  --exclude-resource-tags: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rbin ListRules $resource_type=ResourceType $resource_tags=ResourceTags $lock_state=LockState $exclude_resource_tags=ExcludeResourceTags $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@category "aws rbin"
@search-terms ListTagsForResource
export def 'rbin list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'rbin ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# PATCH /rules/{Identifier}/lock; needs --identifier --lock-configuration
@category "aws rbin"
@search-terms LockRule
export def 'rbin lock-rule' [
  --identifier: string
  --lock-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'rbin LockRule $identifier=Identifier $lock_configuration=LockConfiguration $region=--region $profile=--profile' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@category "aws rbin"
@search-terms TagResource
export def 'rbin tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'rbin TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# PATCH /rules/{Identifier}/unlock; needs --identifier
@category "aws rbin"
@search-terms UnlockRule
export def 'rbin unlock-rule' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'rbin UnlockRule $identifier=Identifier $region=--region $profile=--profile' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@category "aws rbin"
@search-terms UntagResource
export def 'rbin untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'rbin UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# PATCH /rules/{Identifier}; needs --identifier
@category "aws rbin"
@search-terms UpdateRule
export def 'rbin update-rule' [
  --identifier: string
  --retention-period: record
  --description: string
  --resource-type: string@[EBS_SNAPSHOT EC2_IMAGE EBS_VOLUME]
  --resource-tags: oneof<list<any>, record>
  --exclude-resource-tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rbin UpdateRule $identifier=Identifier $retention_period=RetentionPeriod $description=Description $resource_type=ResourceType $resource_tags=ResourceTags $exclude_resource_tags=ExcludeResourceTags $region=--region $profile=--profile' }
