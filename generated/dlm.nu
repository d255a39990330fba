# Written by `cargo xtask generate --service dlm` from the service's model and overlay: change those instead.
# DLM, API version 2018-01-12: 8 operations.

use rt.nu [call send]

# POST /policies; needs --execution-role-arn --description --state
@category "aws dlm"
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
  --cross-region-copy-targets: oneof<list<any>, record>
  --exclusions: record
  --region: string
  --profile: string
]: nothing -> record { call 'dlm CreateLifecyclePolicy $execution_role_arn=ExecutionRoleArn $description=Description $state=State $policy_details=PolicyDetails $tags=Tags $default_policy=DefaultPolicy $create_interval=CreateInterval $retain_interval=RetainInterval $copy_tags=CopyTags $extend_deletion=ExtendDeletion $cross_region_copy_targets=CrossRegionCopyTargets $exclusions=Exclusions $region=--region $profile=--profile' }

# DELETE /policies/{PolicyId}; needs --policy-id
@category "aws dlm"
@search-terms DeleteLifecyclePolicy
export def 'dlm delete-lifecycle-policy' [
  --policy-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'dlm DeleteLifecyclePolicy $policy_id=PolicyId $region=--region $profile=--profile' }

# GET /policies; cached 1min
@category "aws dlm"
@search-terms GetLifecyclePolicies
@example "First rows only" "dlm get-lifecycle-policies | first 3"
export def 'dlm get-lifecycle-policies' [
  --policy-ids: oneof<list<string>, string>
  --state: string@[ENABLED DISABLED ERROR]
  --resource-types: oneof<list<string>, string>
  --target-tags: oneof<list<string>, string>
  --tags-to-add: oneof<list<string>, string>
  --default-policy-type: string@[VOLUME INSTANCE ALL]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'dlm GetLifecyclePolicies $policy_ids=PolicyIds $state=State $resource_types=ResourceTypes $target_tags=TargetTags $tags_to_add=TagsToAdd $default_policy_type=DefaultPolicyType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# GET /policies/{PolicyId}; cached 1min; needs --policy-id
@category "aws dlm"
@search-terms GetLifecyclePolicy
export def 'dlm get-lifecycle-policy' [
  --policy-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'dlm GetLifecyclePolicy $policy_id=PolicyId $region=--region $profile=--profile' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@category "aws dlm"
@search-terms ListTagsForResource
export def 'dlm list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'dlm ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@category "aws dlm"
@search-terms TagResource
export def 'dlm tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'dlm TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@category "aws dlm"
@search-terms UntagResource
export def 'dlm untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'dlm UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# PATCH /policies/{PolicyId}; needs --policy-id
@category "aws dlm"
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
  --cross-region-copy-targets: oneof<list<any>, record>
  --exclusions: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'dlm UpdateLifecyclePolicy $policy_id=PolicyId $execution_role_arn=ExecutionRoleArn $state=State $description=Description $policy_details=PolicyDetails $create_interval=CreateInterval $retain_interval=RetainInterval $copy_tags=CopyTags $extend_deletion=ExtendDeletion $cross_region_copy_targets=CrossRegionCopyTargets $exclusions=Exclusions $region=--region $profile=--profile' }
