# Written by `cargo xtask generate --service mediastore` from the service's model and overlay: change those instead.
# MediaStore, API version 2017-09-01: 21 operations.

use rt.nu [call]

# POST /; needs --container-name
@search-terms CreateContainer
export def 'mediastore create-container' [
  --container-name: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediastore CreateContainer $container_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --container-name
@search-terms DeleteContainer
export def 'mediastore delete-container' [
  --container-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediastore DeleteContainer $container_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --container-name
@search-terms DeleteContainerPolicy
export def 'mediastore delete-container-policy' [
  --container-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediastore DeleteContainerPolicy $container_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --container-name
@search-terms DeleteCorsPolicy
export def 'mediastore delete-cors-policy' [
  --container-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediastore DeleteCorsPolicy $container_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --container-name
@search-terms DeleteLifecyclePolicy
export def 'mediastore delete-lifecycle-policy' [
  --container-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediastore DeleteLifecyclePolicy $container_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --container-name
@search-terms DeleteMetricPolicy
export def 'mediastore delete-metric-policy' [
  --container-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediastore DeleteMetricPolicy $container_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min
@search-terms DescribeContainer
export def 'mediastore describe-container' [
  --container-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediastore DescribeContainer $container_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --container-name
@search-terms GetContainerPolicy
export def 'mediastore get-container-policy' [
  --container-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediastore GetContainerPolicy $container_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --container-name
@search-terms GetCorsPolicy
export def 'mediastore get-cors-policy' [
  --container-name: string
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
]: any -> any { call 'mediastore GetCorsPolicy $container_name -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --container-name
@search-terms GetLifecyclePolicy
export def 'mediastore get-lifecycle-policy' [
  --container-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediastore GetLifecyclePolicy $container_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --container-name
@search-terms GetMetricPolicy
export def 'mediastore get-metric-policy' [
  --container-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediastore GetMetricPolicy $container_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListContainers
export def 'mediastore list-containers' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'mediastore ListContainers -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 5min; needs --resource
@search-terms ListTagsForResource
export def 'mediastore list-tags-for-resource' [
  --resource: string
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
]: any -> any { call 'mediastore ListTagsForResource $resource -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --container-name --policy
@search-terms PutContainerPolicy
export def 'mediastore put-container-policy' [
  --container-name: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediastore PutContainerPolicy $container_name $policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --container-name --cors-policy
@search-terms PutCorsPolicy
export def 'mediastore put-cors-policy' [
  --container-name: string
  --cors-policy: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediastore PutCorsPolicy $container_name $cors_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --container-name --lifecycle-policy
@search-terms PutLifecyclePolicy
export def 'mediastore put-lifecycle-policy' [
  --container-name: string
  --lifecycle-policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediastore PutLifecyclePolicy $container_name $lifecycle_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --container-name --metric-policy
@search-terms PutMetricPolicy
export def 'mediastore put-metric-policy' [
  --container-name: string
  --metric-policy: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediastore PutMetricPolicy $container_name $metric_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --container-name
@search-terms StartAccessLogging
export def 'mediastore start-access-logging' [
  --container-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediastore StartAccessLogging $container_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --container-name
@search-terms StopAccessLogging
export def 'mediastore stop-access-logging' [
  --container-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediastore StopAccessLogging $container_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource --tags
@search-terms TagResource
export def 'mediastore tag-resource' [
  --resource: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediastore TagResource $resource $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource --tag-keys
@search-terms UntagResource
export def 'mediastore untag-resource' [
  --resource: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediastore UntagResource $resource $tag_keys -- $region $profile $with_input $fail_fast $yes' }
