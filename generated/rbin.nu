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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rbin CreateRule $retention_period $description $tags $resource_type $resource_tags $lock_configuration $exclude_resource_tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /rules/{Identifier}; needs --identifier
@search-terms DeleteRule
export def 'rbin delete-rule' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rbin DeleteRule $identifier -- $region $profile $with_input $fail_fast $yes' }

# GET /rules/{Identifier}; cached 1min; needs --identifier
@search-terms GetRule
export def 'rbin get-rule' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rbin GetRule $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

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
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rbin ListRules $resource_type $resource_tags $lock_state $exclude_resource_tags -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'rbin list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rbin ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# PATCH /rules/{Identifier}/lock; needs --identifier --lock-configuration
@search-terms LockRule
export def 'rbin lock-rule' [
  --identifier: string
  --lock-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rbin LockRule $identifier $lock_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'rbin tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rbin TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# PATCH /rules/{Identifier}/unlock; needs --identifier
@search-terms UnlockRule
export def 'rbin unlock-rule' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rbin UnlockRule $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'rbin untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rbin UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rbin UpdateRule $identifier $retention_period $description $resource_type $resource_tags $exclude_resource_tags -- $region $profile $with_input $fail_fast $yes' }
