# Written by `cargo xtask generate --service dlm` from the service's model and overlay: change those instead.
# DLM, API version 2018-01-12: 8 operations.

use rt.nu [call]

# POST /policies; needs --execution-role-arn --description --state
@search-terms CreateLifecyclePolicy
export def 'dlm create-lifecycle-policy' [
  --execution-role-arn: string
  --description: string
  --state: string@[ENABLED DISABLED]
  --policy-details: record
  --tags: record
  --default-policy: string@[VOLUME INSTANCE]
  --create-interval: int
  --retain-interval: int
  --copy-tags: oneof<bool>
  --extend-deletion: oneof<bool>
  --cross-region-copy-targets: list
  --exclusions: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dlm CreateLifecyclePolicy $execution_role_arn $description $state $policy_details $tags $default_policy $create_interval $retain_interval $copy_tags $extend_deletion $cross_region_copy_targets $exclusions -- $region $profile $with_input $fail_fast $yes' }

# DELETE /policies/{PolicyId}; needs --policy-id
@search-terms DeleteLifecyclePolicy
export def 'dlm delete-lifecycle-policy' [
  --policy-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dlm DeleteLifecyclePolicy $policy_id -- $region $profile $with_input $fail_fast $yes' }

# GET /policies; cached 1min
@search-terms GetLifecyclePolicies
export def 'dlm get-lifecycle-policies' [
  --policy-ids: list<string>
  --state: string@[ENABLED DISABLED ERROR]
  --resource-types: list<string>
  --target-tags: list<string>
  --tags-to-add: list<string>
  --default-policy-type: string@[VOLUME INSTANCE ALL]
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
]: any -> any { call 'dlm GetLifecyclePolicies $policy_ids $state $resource_types $target_tags $tags_to_add $default_policy_type -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /policies/{PolicyId}; cached 1min; needs --policy-id
@search-terms GetLifecyclePolicy
export def 'dlm get-lifecycle-policy' [
  --policy-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'dlm GetLifecyclePolicy $policy_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'dlm list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'dlm ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'dlm tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dlm TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'dlm untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dlm UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /policies/{PolicyId}; needs --policy-id
@search-terms UpdateLifecyclePolicy
export def 'dlm update-lifecycle-policy' [
  --policy-id: string
  --execution-role-arn: string
  --state: string@[ENABLED DISABLED]
  --description: string
  --policy-details: record
  --create-interval: int
  --retain-interval: int
  --copy-tags: oneof<bool>
  --extend-deletion: oneof<bool>
  --cross-region-copy-targets: list
  --exclusions: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dlm UpdateLifecyclePolicy $policy_id $execution_role_arn $state $description $policy_details $create_interval $retain_interval $copy_tags $extend_deletion $cross_region_copy_targets $exclusions -- $region $profile $with_input $fail_fast $yes' }
