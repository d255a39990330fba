# Written by `cargo xtask generate --service synthetics` from the service's model and overlay: change those instead.
# synthetics, API version 2017-10-11: 22 operations.

use rt.nu [call]

# PATCH /group/{GroupIdentifier}/associate; needs --group-identifier --resource-arn
@search-terms AssociateResource
export def 'synthetics associate-resource' [
  --group-identifier: string
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'synthetics AssociateResource $group_identifier $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /canary; needs --name --code --artifact-s3-location --execution-role-arn --schedule --runtime-version
@search-terms CreateCanary
export def 'synthetics create-canary' [
  --name: string
  --code: record
  --artifact-s3-location: string
  --execution-role-arn: string
  --schedule: record
  --run-config: record
  --success-retention-period-in-days: int
  --failure-retention-period-in-days: int
  --runtime-version: string
  --vpc-config: record
  --resources-to-replicate-tags: list<string>
  --provisioned-resource-cleanup: string@[AUTOMATIC OFF]
  --browser-configs: list
  --add-replica-locations: list
  --tags: record
  --artifact-config: record
  --kms-key-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'synthetics CreateCanary $name $code $artifact_s3_location $execution_role_arn $schedule $run_config $success_retention_period_in_days $failure_retention_period_in_days $runtime_version $vpc_config $resources_to_replicate_tags $provisioned_resource_cleanup $browser_configs $add_replica_locations $tags $artifact_config $kms_key_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /group; needs --name
@search-terms CreateGroup
export def 'synthetics create-group' [
  --name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'synthetics CreateGroup $name $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /canary/{Name}; needs --name
@search-terms DeleteCanary
export def 'synthetics delete-canary' [
  --name: string
  --delete-lambda: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'synthetics DeleteCanary $name $delete_lambda -- $region $profile $with_input $fail_fast $yes' }

# DELETE /group/{GroupIdentifier}; needs --group-identifier
@search-terms DeleteGroup
export def 'synthetics delete-group' [
  --group-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'synthetics DeleteGroup $group_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /canaries; follows pages; cached 1min
@search-terms DescribeCanaries
export def 'synthetics describe-canaries' [
  --names: list<string>
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
]: any -> any { call 'synthetics DescribeCanaries $names -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /canaries/last-run; follows pages; cached 1min
@search-terms DescribeCanariesLastRun
export def 'synthetics describe-canaries-last-run' [
  --names: list<string>
  --browser-type: string@[CHROME FIREFOX]
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
]: any -> any { call 'synthetics DescribeCanariesLastRun $names $browser_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /runtime-versions; follows pages; cached 1min
@search-terms DescribeRuntimeVersions
export def 'synthetics describe-runtime-versions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'synthetics DescribeRuntimeVersions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# PATCH /group/{GroupIdentifier}/disassociate; needs --group-identifier --resource-arn
@search-terms DisassociateResource
export def 'synthetics disassociate-resource' [
  --group-identifier: string
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'synthetics DisassociateResource $group_identifier $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# GET /canary/{Name}; cached 1min; needs --name
@search-terms GetCanary
export def 'synthetics get-canary' [
  --name: string
  --dry-run-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'synthetics GetCanary $name $dry_run_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /canary/{Name}/runs; follows pages; cached 1min; needs --name
@search-terms GetCanaryRuns
export def 'synthetics get-canary-runs' [
  --name: string
  --dry-run-id: string
  --run-type: string@[CANARY_RUN DRY_RUN]
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
]: any -> any { call 'synthetics GetCanaryRuns $name $dry_run_id $run_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /group/{GroupIdentifier}; cached 1min; needs --group-identifier
@search-terms GetGroup
export def 'synthetics get-group' [
  --group-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'synthetics GetGroup $group_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /resource/{ResourceArn}/groups; follows pages; cached 1min; needs --resource-arn
@search-terms ListAssociatedGroups
export def 'synthetics list-associated-groups' [
  --resource-arn: string
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
]: any -> any { call 'synthetics ListAssociatedGroups $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /group/{GroupIdentifier}/resources; follows pages; cached 1min; needs --group-identifier
@search-terms ListGroupResources
export def 'synthetics list-group-resources' [
  --group-identifier: string
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
]: any -> any { call 'synthetics ListGroupResources $group_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /groups; follows pages; cached 1min
@search-terms ListGroups
export def 'synthetics list-groups' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'synthetics ListGroups -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'synthetics list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'synthetics ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /canary/{Name}/start; needs --name
@search-terms StartCanary
export def 'synthetics start-canary' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'synthetics StartCanary $name -- $region $profile $with_input $fail_fast $yes' }

# POST /canary/{Name}/dry-run/start; needs --name
@search-terms StartCanaryDryRun
export def 'synthetics start-canary-dry-run' [
  --name: string
  --code: record
  --runtime-version: string
  --run-config: record
  --vpc-config: record
  --execution-role-arn: string
  --success-retention-period-in-days: int
  --failure-retention-period-in-days: int
  --visual-reference: record
  --artifact-s3-location: string
  --artifact-config: record
  --provisioned-resource-cleanup: string@[AUTOMATIC OFF]
  --browser-configs: list
  --visual-references: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'synthetics StartCanaryDryRun $name $code $runtime_version $run_config $vpc_config $execution_role_arn $success_retention_period_in_days $failure_retention_period_in_days $visual_reference $artifact_s3_location $artifact_config $provisioned_resource_cleanup $browser_configs $visual_references -- $region $profile $with_input $fail_fast $yes' }

# POST /canary/{Name}/stop; needs --name
@search-terms StopCanary
export def 'synthetics stop-canary' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'synthetics StopCanary $name -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'synthetics tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'synthetics TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'synthetics untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'synthetics UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /canary/{Name}; needs --name
@search-terms UpdateCanary
export def 'synthetics update-canary' [
  --name: string
  --code: record
  --execution-role-arn: string
  --runtime-version: string
  --schedule: record
  --run-config: record
  --success-retention-period-in-days: int
  --failure-retention-period-in-days: int
  --vpc-config: record
  --visual-reference: record
  --artifact-s3-location: string
  --artifact-config: record
  --provisioned-resource-cleanup: string@[AUTOMATIC OFF]
  --dry-run-id: string
  --visual-references: list
  --browser-configs: list
  --add-replica-locations: list
  --remove-replica-locations: list<string>
  --kms-key-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'synthetics UpdateCanary $name $code $execution_role_arn $runtime_version $schedule $run_config $success_retention_period_in_days $failure_retention_period_in_days $vpc_config $visual_reference $artifact_s3_location $artifact_config $provisioned_resource_cleanup $dry_run_id $visual_references $browser_configs $add_replica_locations $remove_replica_locations $kms_key_arn -- $region $profile $with_input $fail_fast $yes' }
