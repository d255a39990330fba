# Written by `cargo xtask generate --service memorydb` from the service's model and overlay: change those instead.
# MemoryDB, API version 2021-01-01: 45 operations.

use rt.nu [call]

# POST /; needs --cluster-names
@search-terms BatchUpdateCluster
export def 'memorydb batch-update-cluster' [
  --cluster-names: list<string>
  --service-update: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'memorydb BatchUpdateCluster $cluster_names $service_update -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-snapshot-name --target-snapshot-name
@search-terms CopySnapshot
export def 'memorydb copy-snapshot' [
  --source-snapshot-name: string
  --target-snapshot-name: string
  --target-bucket: string
  --kms-key-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'memorydb CopySnapshot $source_snapshot_name $target_snapshot_name $target_bucket $kms_key_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --acl-name
@search-terms CreateACL
export def 'memorydb create-acl' [
  --acl-name: string
  --user-names: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'memorydb CreateACL $acl_name $user_names $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-name --node-type --acl-name
@search-terms CreateCluster
export def 'memorydb create-cluster' [
  --cluster-name: string
  --node-type: string
  --multi-region-cluster-name: string
  --parameter-group-name: string
  --description: string
  --num-shards: int
  --num-replicas-per-shard: int
  --subnet-group-name: string
  --security-group-ids: list<string>
  --maintenance-window: string
  --port: int
  --sns-topic-arn: string
  --tls-enabled: oneof<bool>
  --kms-key-id: string
  --snapshot-arns: list<string>
  --snapshot-name: string
  --snapshot-retention-limit: int
  --tags: any
  --snapshot-window: string
  --acl-name: string
  --engine: string
  --engine-version: string
  --auto-minor-version-upgrade: oneof<bool>
  --data-tiering: oneof<bool>
  --network-type: string@[ipv4 ipv6 dual_stack]
  --ip-discovery: string@[ipv4 ipv6]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'memorydb CreateCluster $cluster_name $node_type $multi_region_cluster_name $parameter_group_name $description $num_shards $num_replicas_per_shard $subnet_group_name $security_group_ids $maintenance_window $port $sns_topic_arn $tls_enabled $kms_key_id $snapshot_arns $snapshot_name $snapshot_retention_limit $tags $snapshot_window $acl_name $engine $engine_version $auto_minor_version_upgrade $data_tiering $network_type $ip_discovery -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --multi-region-cluster-name-suffix --node-type
@search-terms CreateMultiRegionCluster
export def 'memorydb create-multi-region-cluster' [
  --multi-region-cluster-name-suffix: string
  --description: string
  --engine: string
  --engine-version: string
  --node-type: string
  --multi-region-parameter-group-name: string
  --num-shards: int
  --tls-enabled: oneof<bool>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'memorydb CreateMultiRegionCluster $multi_region_cluster_name_suffix $description $engine $engine_version $node_type $multi_region_parameter_group_name $num_shards $tls_enabled $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --parameter-group-name --family
@search-terms CreateParameterGroup
export def 'memorydb create-parameter-group' [
  --parameter-group-name: string
  --family: string
  --description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'memorydb CreateParameterGroup $parameter_group_name $family $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-name --snapshot-name
@search-terms CreateSnapshot
export def 'memorydb create-snapshot' [
  --cluster-name: string
  --snapshot-name: string
  --kms-key-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'memorydb CreateSnapshot $cluster_name $snapshot_name $kms_key_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subnet-group-name --subnet-ids
@search-terms CreateSubnetGroup
export def 'memorydb create-subnet-group' [
  --subnet-group-name: string
  --description: string
  --subnet-ids: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'memorydb CreateSubnetGroup $subnet_group_name $description $subnet_ids $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-name --authentication-mode --access-string
@search-terms CreateUser
export def 'memorydb create-user' [
  --user-name: string
  --authentication-mode: record
  --access-string: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'memorydb CreateUser $user_name $authentication_mode $access_string $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --acl-name
@search-terms DeleteACL
export def 'memorydb delete-acl' [
  --acl-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'memorydb DeleteACL $acl_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-name
@search-terms DeleteCluster
export def 'memorydb delete-cluster' [
  --cluster-name: string
  --multi-region-cluster-name: string
  --final-snapshot-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'memorydb DeleteCluster $cluster_name $multi_region_cluster_name $final_snapshot_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --multi-region-cluster-name
@search-terms DeleteMultiRegionCluster
export def 'memorydb delete-multi-region-cluster' [
  --multi-region-cluster-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'memorydb DeleteMultiRegionCluster $multi_region_cluster_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --parameter-group-name
@search-terms DeleteParameterGroup
export def 'memorydb delete-parameter-group' [
  --parameter-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'memorydb DeleteParameterGroup $parameter_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --snapshot-name
@search-terms DeleteSnapshot
export def 'memorydb delete-snapshot' [
  --snapshot-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'memorydb DeleteSnapshot $snapshot_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subnet-group-name
@search-terms DeleteSubnetGroup
export def 'memorydb delete-subnet-group' [
  --subnet-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'memorydb DeleteSubnetGroup $subnet_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-name
@search-terms DeleteUser
export def 'memorydb delete-user' [
  --user-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'memorydb DeleteUser $user_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms DescribeACLs
export def 'memorydb describe-acls' [
  --acl-name: string
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
]: any -> any { call 'memorydb DescribeACLs $acl_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeClusters
export def 'memorydb describe-clusters' [
  --cluster-name: string
  --show-shard-details: oneof<bool>
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
]: any -> any { call 'memorydb DescribeClusters $cluster_name $show_shard_details -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeEngineVersions
export def 'memorydb describe-engine-versions' [
  --engine: string
  --engine-version: string
  --parameter-group-family: string
  --default-only: oneof<bool>
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
]: any -> any { call 'memorydb DescribeEngineVersions $engine $engine_version $parameter_group_family $default_only -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms DescribeEvents
export def 'memorydb describe-events' [
  --source-name: string
  --source-type: string@[node parameter-group subnet-group cluster user acl]
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --duration: int
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
]: any -> any { call 'memorydb DescribeEvents $source_name $source_type $start_time $end_time $duration -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeMultiRegionClusters
export def 'memorydb describe-multi-region-clusters' [
  --multi-region-cluster-name: string
  --show-cluster-details: oneof<bool>
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
]: any -> any { call 'memorydb DescribeMultiRegionClusters $multi_region_cluster_name $show_cluster_details -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeMultiRegionParameterGroups
export def 'memorydb describe-multi-region-parameter-groups' [
  --multi-region-parameter-group-name: string
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
]: any -> any { call 'memorydb DescribeMultiRegionParameterGroups $multi_region_parameter_group_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --multi-region-parameter-group-name
@search-terms DescribeMultiRegionParameters
export def 'memorydb describe-multi-region-parameters' [
  --multi-region-parameter-group-name: string
  --source: string
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
]: any -> any { call 'memorydb DescribeMultiRegionParameters $multi_region_parameter_group_name $source -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeParameterGroups
export def 'memorydb describe-parameter-groups' [
  --parameter-group-name: string
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
]: any -> any { call 'memorydb DescribeParameterGroups $parameter_group_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --parameter-group-name
@search-terms DescribeParameters
export def 'memorydb describe-parameters' [
  --parameter-group-name: string
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
]: any -> any { call 'memorydb DescribeParameters $parameter_group_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeReservedNodes
export def 'memorydb describe-reserved-nodes' [
  --reservation-id: string
  --reserved-nodes-offering-id: string
  --node-type: string
  --duration: string
  --offering-type: string
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
]: any -> any { call 'memorydb DescribeReservedNodes $reservation_id $reserved_nodes_offering_id $node_type $duration $offering_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeReservedNodesOfferings
export def 'memorydb describe-reserved-nodes-offerings' [
  --reserved-nodes-offering-id: string
  --node-type: string
  --duration: string
  --offering-type: string
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
]: any -> any { call 'memorydb DescribeReservedNodesOfferings $reserved_nodes_offering_id $node_type $duration $offering_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeServiceUpdates
export def 'memorydb describe-service-updates' [
  --service-update-name: string
  --cluster-names: list<string>
  --status: list<string>
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
]: any -> any { call 'memorydb DescribeServiceUpdates $service_update_name $cluster_names $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeSnapshots
export def 'memorydb describe-snapshots' [
  --cluster-name: string
  --snapshot-name: string
  --source: string
  --show-detail: oneof<bool>
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
]: any -> any { call 'memorydb DescribeSnapshots $cluster_name $snapshot_name $source $show_detail -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeSubnetGroups
export def 'memorydb describe-subnet-groups' [
  --subnet-group-name: string
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
]: any -> any { call 'memorydb DescribeSubnetGroups $subnet_group_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeUsers
export def 'memorydb describe-users' [
  --user-name: string
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
]: any -> any { call 'memorydb DescribeUsers $user_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --cluster-name --shard-name
@search-terms FailoverShard
export def 'memorydb failover-shard' [
  --cluster-name: string
  --shard-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'memorydb FailoverShard $cluster_name $shard_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --multi-region-cluster-name
@search-terms ListAllowedMultiRegionClusterUpdates
export def 'memorydb list-allowed-multi-region-cluster-updates' [
  --multi-region-cluster-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'memorydb ListAllowedMultiRegionClusterUpdates $multi_region_cluster_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --cluster-name
@search-terms ListAllowedNodeTypeUpdates
export def 'memorydb list-allowed-node-type-updates' [
  --cluster-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'memorydb ListAllowedNodeTypeUpdates $cluster_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTags
export def 'memorydb list-tags' [
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
]: any -> any { call 'memorydb ListTags $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --reserved-nodes-offering-id
@search-terms PurchaseReservedNodesOffering
export def 'memorydb purchase-reserved-nodes-offering' [
  --reserved-nodes-offering-id: string
  --reservation-id: string
  --node-count: int
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'memorydb PurchaseReservedNodesOffering $reserved_nodes_offering_id $reservation_id $node_count $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --parameter-group-name
@search-terms ResetParameterGroup
export def 'memorydb reset-parameter-group' [
  --parameter-group-name: string
  --all-parameters: oneof<bool>
  --parameter-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'memorydb ResetParameterGroup $parameter_group_name $all_parameters $parameter_names -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'memorydb tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'memorydb TagResource $resource_arn $tags -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'memorydb untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'memorydb UntagResource $resource_arn $tag_keys -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --acl-name
@search-terms UpdateACL
export def 'memorydb update-acl' [
  --acl-name: string
  --user-names-to-add: list<string>
  --user-names-to-remove: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'memorydb UpdateACL $acl_name $user_names_to_add $user_names_to_remove -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-name
@search-terms UpdateCluster
export def 'memorydb update-cluster' [
  --cluster-name: string
  --description: string
  --security-group-ids: list<string>
  --maintenance-window: string
  --sns-topic-arn: string
  --sns-topic-status: string
  --parameter-group-name: string
  --snapshot-window: string
  --snapshot-retention-limit: int
  --node-type: string
  --engine: string
  --engine-version: string
  --replica-configuration: record
  --shard-configuration: record
  --acl-name: string
  --ip-discovery: string@[ipv4 ipv6]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'memorydb UpdateCluster $cluster_name $description $security_group_ids $maintenance_window $sns_topic_arn $sns_topic_status $parameter_group_name $snapshot_window $snapshot_retention_limit $node_type $engine $engine_version $replica_configuration $shard_configuration $acl_name $ip_discovery -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --multi-region-cluster-name
@search-terms UpdateMultiRegionCluster
export def 'memorydb update-multi-region-cluster' [
  --multi-region-cluster-name: string
  --node-type: string
  --description: string
  --engine-version: string
  --shard-configuration: record
  --multi-region-parameter-group-name: string
  --update-strategy: string@[coordinated uncoordinated]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'memorydb UpdateMultiRegionCluster $multi_region_cluster_name $node_type $description $engine_version $shard_configuration $multi_region_parameter_group_name $update_strategy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --parameter-group-name --parameter-name-values
@search-terms UpdateParameterGroup
export def 'memorydb update-parameter-group' [
  --parameter-group-name: string
  --parameter-name-values: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'memorydb UpdateParameterGroup $parameter_group_name $parameter_name_values -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subnet-group-name
@search-terms UpdateSubnetGroup
export def 'memorydb update-subnet-group' [
  --subnet-group-name: string
  --description: string
  --subnet-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'memorydb UpdateSubnetGroup $subnet_group_name $description $subnet_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-name
@search-terms UpdateUser
export def 'memorydb update-user' [
  --user-name: string
  --authentication-mode: record
  --access-string: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'memorydb UpdateUser $user_name $authentication_mode $access_string -- $region $profile $with_input $fail_fast $yes' }
