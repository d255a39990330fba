# Written by `cargo xtask generate --service launch-wizard` from the service's model and overlay: change those instead.
# Launch Wizard, API version 2018-05-10: 15 operations.

use rt.nu [call]

# POST /createDeployment; needs --workload-name --deployment-pattern-name --name --specifications
@search-terms CreateDeployment
export def 'launch-wizard create-deployment' [
  --workload-name: string
  --deployment-pattern-name: string
  --name: string
  --specifications: record
  --dry-run
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'launch-wizard CreateDeployment $workload_name $deployment_pattern_name $name $specifications $dry_run $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /deleteDeployment; needs --deployment-id
@search-terms DeleteDeployment
export def 'launch-wizard delete-deployment' [
  --deployment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'launch-wizard DeleteDeployment $deployment_id -- $region $profile $with_input $fail_fast $yes' }

# POST /getDeployment; needs --deployment-id
@search-terms GetDeployment
export def 'launch-wizard get-deployment' [
  --deployment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'launch-wizard GetDeployment $deployment_id -- $region $profile $with_input $fail_fast' }

# POST /getDeploymentPatternVersion; cached 1min; needs --workload-name --deployment-pattern-name --deployment-pattern-version-name
@search-terms GetDeploymentPatternVersion
export def 'launch-wizard get-deployment-pattern-version' [
  --workload-name: string
  --deployment-pattern-name: string
  --deployment-pattern-version-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'launch-wizard GetDeploymentPatternVersion $workload_name $deployment_pattern_name $deployment_pattern_version_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /getWorkload; cached 1min; needs --workload-name
@search-terms GetWorkload
export def 'launch-wizard get-workload' [
  --workload-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'launch-wizard GetWorkload $workload_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /getWorkloadDeploymentPattern; cached 1min; needs --workload-name --deployment-pattern-name
@search-terms GetWorkloadDeploymentPattern
export def 'launch-wizard get-workload-deployment-pattern' [
  --workload-name: string
  --deployment-pattern-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'launch-wizard GetWorkloadDeploymentPattern $workload_name $deployment_pattern_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /listDeploymentEvents; follows pages; cached 15sec; needs --deployment-id
@search-terms ListDeploymentEvents
export def 'launch-wizard list-deployment-events' [
  --deployment-id: string
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
]: any -> any { call 'launch-wizard ListDeploymentEvents $deployment_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /listDeploymentPatternVersions; follows pages; cached 1min; needs --workload-name --deployment-pattern-name
@search-terms ListDeploymentPatternVersions
export def 'launch-wizard list-deployment-pattern-versions' [
  --workload-name: string
  --deployment-pattern-name: string
  --filters: any
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
]: any -> any { call 'launch-wizard ListDeploymentPatternVersions $workload_name $deployment_pattern_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /listDeployments; follows pages; cached 15sec
@search-terms ListDeployments
export def 'launch-wizard list-deployments' [
  --filters: any
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
]: any -> any { call 'launch-wizard ListDeployments $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'launch-wizard list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'launch-wizard ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /listWorkloadDeploymentPatterns; follows pages; cached 1min; needs --workload-name
@search-terms ListWorkloadDeploymentPatterns
export def 'launch-wizard list-workload-deployment-patterns' [
  --workload-name: string
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
]: any -> any { call 'launch-wizard ListWorkloadDeploymentPatterns $workload_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /listWorkloads; follows pages; cached 1min
@search-terms ListWorkloads
export def 'launch-wizard list-workloads' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'launch-wizard ListWorkloads -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'launch-wizard tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'launch-wizard TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'launch-wizard untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'launch-wizard UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /updateDeployment; needs --deployment-id --specifications
@search-terms UpdateDeployment
export def 'launch-wizard update-deployment' [
  --deployment-id: string
  --specifications: record
  --workload-version-name: string
  --deployment-pattern-version-name: string
  --dry-run
  --force: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'launch-wizard UpdateDeployment $deployment_id $specifications $workload_version_name $deployment_pattern_version_name $dry_run $force -- $region $profile $with_input $fail_fast $yes' }
