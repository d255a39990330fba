# Written by `cargo xtask generate --service dsql` from the service's model and overlay: change those instead.
# DSQL, API version 2018-05-10: 16 operations, 4 waiters.

use rt.nu [call]

# POST /cluster
@search-terms CreateCluster
export def 'dsql create-cluster' [
  --deletion-protection-enabled: oneof<bool>
  --kms-encryption-key: string
  --tags: record
  --client-token: string
  --multi-region-properties: record
  --policy: string
  --metric-groups: list
  --bypass-policy-lockout-safety-check: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dsql CreateCluster $deletion_protection_enabled $kms_encryption_key $tags $client_token $multi_region_properties $policy $metric_groups $bypass_policy_lockout_safety_check -- $region $profile $with_input $fail_fast $yes' }

# POST /stream/{clusterIdentifier}; needs --cluster-identifier --target-definition --ordering --format
@search-terms CreateStream
export def 'dsql create-stream' [
  --cluster-identifier: string
  --target-definition: record
  --ordering: string
  --format: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dsql CreateStream $cluster_identifier $target_definition $ordering $format $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /cluster/{identifier}; needs --identifier
@search-terms DeleteCluster
export def 'dsql delete-cluster' [
  --identifier: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dsql DeleteCluster $identifier $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /cluster/{identifier}/policy; needs --identifier
@search-terms DeleteClusterPolicy
export def 'dsql delete-cluster-policy' [
  --identifier: string
  --expected-policy-version: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dsql DeleteClusterPolicy $identifier $expected_policy_version $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /stream/{clusterIdentifier}/{streamIdentifier}; needs --cluster-identifier --stream-identifier
@search-terms DeleteStream
export def 'dsql delete-stream' [
  --cluster-identifier: string
  --stream-identifier: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dsql DeleteStream $cluster_identifier $stream_identifier $client_token -- $region $profile $with_input $fail_fast $yes' }

# GET /cluster/{identifier}; cached 1min; needs --identifier
@search-terms GetCluster
export def 'dsql get-cluster' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'dsql GetCluster $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /cluster/{identifier}/policy; cached 1min; needs --identifier
@search-terms GetClusterPolicy
export def 'dsql get-cluster-policy' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'dsql GetClusterPolicy $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /stream/{clusterIdentifier}/{streamIdentifier}; cached 1min; needs --cluster-identifier --stream-identifier
@search-terms GetStream
export def 'dsql get-stream' [
  --cluster-identifier: string
  --stream-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'dsql GetStream $cluster_identifier $stream_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /clusters/{identifier}/vpc-endpoint-service-name; cached 1min; needs --identifier
@search-terms GetVpcEndpointServiceName
export def 'dsql get-vpc-endpoint-service-name' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'dsql GetVpcEndpointServiceName $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /cluster; follows pages; cached 1min
@search-terms ListClusters
export def 'dsql list-clusters' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'dsql ListClusters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /stream/{clusterIdentifier}; follows pages; cached 1min; needs --cluster-identifier
@search-terms ListStreams
export def 'dsql list-streams' [
  --cluster-identifier: string
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
]: any -> any { call 'dsql ListStreams $cluster_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'dsql list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'dsql ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /cluster/{identifier}/policy; needs --identifier --policy
@search-terms PutClusterPolicy
export def 'dsql put-cluster-policy' [
  --identifier: string
  --policy: string
  --bypass-policy-lockout-safety-check: oneof<bool>
  --expected-policy-version: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dsql PutClusterPolicy $identifier $policy $bypass_policy_lockout_safety_check $expected_policy_version $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'dsql tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dsql TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'dsql untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dsql UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /cluster/{identifier}; needs --identifier
@search-terms UpdateCluster
export def 'dsql update-cluster' [
  --identifier: string
  --deletion-protection-enabled: oneof<bool>
  --kms-encryption-key: string
  --client-token: string
  --multi-region-properties: record
  --metric-groups: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dsql UpdateCluster $identifier $deletion_protection_enabled $kms_encryption_key $client_token $multi_region_properties $metric_groups -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   cluster-active: GetCluster; needs --identifier
#   cluster-not-exists: GetCluster; needs --identifier
#   stream-active: GetStream; needs --cluster-identifier --stream-identifier
#   stream-not-exists: GetStream; needs --cluster-identifier --stream-identifier
@search-terms ClusterActive ClusterNotExists StreamActive StreamNotExists
export def 'dsql wait' [
  waiter: string@[cluster-active cluster-not-exists stream-active stream-not-exists]
  --identifier: string
  --cluster-identifier: string
  --stream-identifier: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'dsql wait $waiter $identifier $cluster_identifier $stream_identifier -- $timeout $interval $region $profile' }
