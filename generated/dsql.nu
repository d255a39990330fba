# Written by `cargo xtask generate --service dsql` from the service's model and overlay: change those instead.
# DSQL, API version 2018-05-10: 16 operations.

use rt.nu [call send]

# POST /cluster
@category "aws dsql"
@search-terms CreateCluster
export def 'dsql create-cluster' [
  --deletion-protection-enabled: oneof<bool>
  --kms-encryption-key: string
  --tags: record
  --client-token: string
  --multi-region-properties: record
  --policy: string
  --metric-groups: oneof<list<any>, record>
  --bypass-policy-lockout-safety-check: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'dsql CreateCluster $deletion_protection_enabled=deletionProtectionEnabled $kms_encryption_key=kmsEncryptionKey $tags=tags $client_token=clientToken $multi_region_properties=multiRegionProperties $policy=policy $metric_groups=metricGroups $bypass_policy_lockout_safety_check=bypassPolicyLockoutSafetyCheck $region=--region $profile=--profile' }

# POST /stream/{clusterIdentifier}; needs --cluster-identifier --target-definition --ordering --format
@category "aws dsql"
@search-terms CreateStream
export def 'dsql create-stream' [
  --cluster-identifier: string
  --target-definition: record
  --ordering: string@[UNORDERED]
  --format: string@[JSON]
  --tags: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'dsql CreateStream $cluster_identifier=clusterIdentifier $target_definition=targetDefinition $ordering=ordering $format=format $tags=tags $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /cluster/{identifier}; needs --identifier
@category "aws dsql"
@search-terms DeleteCluster
export def 'dsql delete-cluster' [
  --identifier: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'dsql DeleteCluster $identifier=identifier $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /cluster/{identifier}/policy; needs --identifier
@category "aws dsql"
@search-terms DeleteClusterPolicy
export def 'dsql delete-cluster-policy' [
  --identifier: string
  --expected-policy-version: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'dsql DeleteClusterPolicy $identifier=identifier $expected_policy_version=expectedPolicyVersion $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /stream/{clusterIdentifier}/{streamIdentifier}; needs --cluster-identifier --stream-identifier
@category "aws dsql"
@search-terms DeleteStream
export def 'dsql delete-stream' [
  --cluster-identifier: string
  --stream-identifier: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'dsql DeleteStream $cluster_identifier=clusterIdentifier $stream_identifier=streamIdentifier $client_token=clientToken $region=--region $profile=--profile' }

# GET /cluster/{identifier}; cached 1min; needs --identifier
@category "aws dsql"
@search-terms GetCluster
export def 'dsql get-cluster' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'dsql GetCluster $identifier=identifier $region=--region $profile=--profile' }

# GET /cluster/{identifier}/policy; cached 1min; needs --identifier
@category "aws dsql"
@search-terms GetClusterPolicy
export def 'dsql get-cluster-policy' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'dsql GetClusterPolicy $identifier=identifier $region=--region $profile=--profile' }

# GET /stream/{clusterIdentifier}/{streamIdentifier}; cached 1min; needs --cluster-identifier --stream-identifier
@category "aws dsql"
@search-terms GetStream
export def 'dsql get-stream' [
  --cluster-identifier: string
  --stream-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'dsql GetStream $cluster_identifier=clusterIdentifier $stream_identifier=streamIdentifier $region=--region $profile=--profile' }

# GET /clusters/{identifier}/vpc-endpoint-service-name; cached 1min; needs --identifier
@category "aws dsql"
@search-terms GetVpcEndpointServiceName
export def 'dsql get-vpc-endpoint-service-name' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'dsql GetVpcEndpointServiceName $identifier=identifier $region=--region $profile=--profile' }

# GET /cluster; follows pages; cached 1min
@category "aws dsql"
@search-terms ListClusters
@example "First rows only" "dsql list-clusters --stream | first 3"
export def 'dsql list-clusters' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'dsql ListClusters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /stream/{clusterIdentifier}; follows pages; cached 1min; needs --cluster-identifier
@category "aws dsql"
@search-terms ListStreams
export def 'dsql list-streams' [
  --cluster-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'dsql ListStreams $cluster_identifier=clusterIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws dsql"
@search-terms ListTagsForResource
export def 'dsql list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'dsql ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /cluster/{identifier}/policy; needs --identifier --policy
@category "aws dsql"
@search-terms PutClusterPolicy
export def 'dsql put-cluster-policy' [
  --identifier: string
  --policy: string
  --bypass-policy-lockout-safety-check: oneof<bool>
  --expected-policy-version: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'dsql PutClusterPolicy $identifier=identifier $policy=policy $bypass_policy_lockout_safety_check=bypassPolicyLockoutSafetyCheck $expected_policy_version=expectedPolicyVersion $client_token=clientToken $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws dsql"
@search-terms TagResource
export def 'dsql tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'dsql TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws dsql"
@search-terms UntagResource
export def 'dsql untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'dsql UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /cluster/{identifier}; needs --identifier
@category "aws dsql"
@search-terms UpdateCluster
export def 'dsql update-cluster' [
  --identifier: string
  --deletion-protection-enabled: oneof<bool>
  --kms-encryption-key: string
  --client-token: string
  --multi-region-properties: record
  --metric-groups: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'dsql UpdateCluster $identifier=identifier $deletion_protection_enabled=deletionProtectionEnabled $kms_encryption_key=kmsEncryptionKey $client_token=clientToken $multi_region_properties=multiRegionProperties $metric_groups=metricGroups $region=--region $profile=--profile' }
