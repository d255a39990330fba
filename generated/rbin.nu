# Written by `cargo xtask generate --service rbin` from the service's model and overlay: change those instead.
# rbin, API version 2021-06-15: 10 operations.

use rt.nu [call]

# POST /rules; needs --retention-period --resource-type
@search-terms CreateRule
export def 'rbin create-rule' [
  --retention-period: record
  --description: string
  --tags: any
  --resource-type: string@[EBS_SNAPSHOT EC2_IMAGE EBS_VOLUME]
  --resource-tags: any
  --lock-configuration: record
  --exclude-resource-tags: any
  --region: string
  --profile: string
]: nothing -> record { call 'rbin CreateRule $retention_period $description $tags $resource_type $resource_tags $lock_configuration $exclude_resource_tags -- $region $profile' }

# DELETE /rules/{Identifier}; needs --identifier
@search-terms DeleteRule
export def 'rbin delete-rule' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'rbin DeleteRule $identifier -- $region $profile' }

# GET /rules/{Identifier}; cached 1min; needs --identifier
@search-terms GetRule
export def 'rbin get-rule' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: nothing -> record { call 'rbin GetRule $identifier -- $region $profile $refresh $ttl' }

# POST /list-rules; follows pages; cached 1min; needs --resource-type
@search-terms ListRules
export def 'rbin list-rules' [
  --resource-type: string@[EBS_SNAPSHOT EC2_IMAGE EBS_VOLUME]
  --resource-tags: any
  --lock-state: string@[locked pending_unlock unlocked]
  --exclude-resource-tags: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: nothing -> oneof<table, record> { call 'rbin ListRules $resource_type $resource_tags $lock_state $exclude_resource_tags -- $region $profile $raw $regions $stream $max_items $refresh $ttl' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'rbin list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --refresh
  --ttl: duration
]: nothing -> oneof<table, record> { call 'rbin ListTagsForResource $resource_arn -- $region $profile $raw $regions $stream $refresh $ttl' }

# PATCH /rules/{Identifier}/lock; needs --identifier --lock-configuration
@search-terms LockRule
export def 'rbin lock-rule' [
  --identifier: string
  --lock-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'rbin LockRule $identifier $lock_configuration -- $region $profile' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'rbin tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
]: nothing -> nothing { call 'rbin TagResource $resource_arn $tags -- $region $profile' }

# PATCH /rules/{Identifier}/unlock; needs --identifier
@search-terms UnlockRule
export def 'rbin unlock-rule' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'rbin UnlockRule $identifier -- $region $profile' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'rbin untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
]: nothing -> nothing { call 'rbin UntagResource $resource_arn $tag_keys -- $region $profile' }

# PATCH /rules/{Identifier}; needs --identifier
@search-terms UpdateRule
export def 'rbin update-rule' [
  --identifier: string
  --retention-period: record
  --description: string
  --resource-type: string@[EBS_SNAPSHOT EC2_IMAGE EBS_VOLUME]
  --resource-tags: any
  --exclude-resource-tags: any
  --region: string
  --profile: string
]: nothing -> record { call 'rbin UpdateRule $identifier $retention_period $description $resource_type $resource_tags $exclude_resource_tags -- $region $profile' }
