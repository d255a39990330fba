# Written by `cargo xtask generate --service memorydb` from the service's model and overlay: change those instead.
# MemoryDB, API version 2021-01-01: 45 operations.

use rt.nu [call send]

# POST /; needs --cluster-names
@category "aws memorydb"
@search-terms BatchUpdateCluster
export def 'memorydb batch-update-cluster' [
  --cluster-names: oneof<list<string>, string>
  --service-update: record
  --region: string
  --profile: string
]: nothing -> record { call 'memorydb BatchUpdateCluster $cluster_names=ClusterNames $service_update=ServiceUpdate $region=--region $profile=--profile' }

# POST /; needs --source-snapshot-name --target-snapshot-name
@category "aws memorydb"
@search-terms CopySnapshot
export def 'memorydb copy-snapshot' [
  --source-snapshot-name: string
  --target-snapshot-name: string
  --target-bucket: string
  --kms-key-id: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'memorydb CopySnapshot $source_snapshot_name=SourceSnapshotName $target_snapshot_name=TargetSnapshotName $target_bucket=TargetBucket $kms_key_id=KmsKeyId $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --acl-name
@category "aws memorydb"
@search-terms CreateACL
export def 'memorydb create-acl' [
  --acl-name: string
  --user-names: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'memorydb CreateACL $acl_name=ACLName $user_names=UserNames $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --cluster-name --node-type --acl-name
@category "aws memorydb"
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
  --security-group-ids: oneof<list<string>, string>
  --maintenance-window: string
  --port: int
  --sns-topic-arn: string
  --tls-enabled: oneof<bool>
  --kms-key-id: string
  --snapshot-arns: oneof<list<string>, string>
  --snapshot-name: string
  --snapshot-retention-limit: int
  --tags: oneof<list<any>, record>
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
]: nothing -> record { call 'memorydb CreateCluster $cluster_name=ClusterName $node_type=NodeType $multi_region_cluster_name=MultiRegionClusterName $parameter_group_name=ParameterGroupName $description=Description $num_shards=NumShards $num_replicas_per_shard=NumReplicasPerShard $subnet_group_name=SubnetGroupName $security_group_ids=SecurityGroupIds $maintenance_window=MaintenanceWindow $port=Port $sns_topic_arn=SnsTopicArn $tls_enabled=TLSEnabled $kms_key_id=KmsKeyId $snapshot_arns=SnapshotArns $snapshot_name=SnapshotName $snapshot_retention_limit=SnapshotRetentionLimit $tags=Tags $snapshot_window=SnapshotWindow $acl_name=ACLName $engine=Engine $engine_version=EngineVersion $auto_minor_version_upgrade=AutoMinorVersionUpgrade $data_tiering=DataTiering $network_type=NetworkType $ip_discovery=IpDiscovery $region=--region $profile=--profile' }

# POST /; needs --multi-region-cluster-name-suffix --node-type
@category "aws memorydb"
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
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'memorydb CreateMultiRegionCluster $multi_region_cluster_name_suffix=MultiRegionClusterNameSuffix $description=Description $engine=Engine $engine_version=EngineVersion $node_type=NodeType $multi_region_parameter_group_name=MultiRegionParameterGroupName $num_shards=NumShards $tls_enabled=TLSEnabled $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --parameter-group-name --family
@category "aws memorydb"
@search-terms CreateParameterGroup
export def 'memorydb create-parameter-group' [
  --parameter-group-name: string
  --family: string
  --description: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'memorydb CreateParameterGroup $parameter_group_name=ParameterGroupName $family=Family $description=Description $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --cluster-name --snapshot-name
@category "aws memorydb"
@search-terms CreateSnapshot
export def 'memorydb create-snapshot' [
  --cluster-name: string
  --snapshot-name: string
  --kms-key-id: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'memorydb CreateSnapshot $cluster_name=ClusterName $snapshot_name=SnapshotName $kms_key_id=KmsKeyId $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --subnet-group-name --subnet-ids
@category "aws memorydb"
@search-terms CreateSubnetGroup
export def 'memorydb create-subnet-group' [
  --subnet-group-name: string
  --description: string
  --subnet-ids: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'memorydb CreateSubnetGroup $subnet_group_name=SubnetGroupName $description=Description $subnet_ids=SubnetIds $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --user-name --authentication-mode --access-string
@category "aws memorydb"
@search-terms CreateUser
export def 'memorydb create-user' [
  --user-name: string
  --authentication-mode: record
  --access-string: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'memorydb CreateUser $user_name=UserName $authentication_mode=AuthenticationMode $access_string=AccessString $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --acl-name
@category "aws memorydb"
@search-terms DeleteACL
export def 'memorydb delete-acl' [
  --acl-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'memorydb DeleteACL $acl_name=ACLName $region=--region $profile=--profile' }

# POST /; needs --cluster-name
@category "aws memorydb"
@search-terms DeleteCluster
export def 'memorydb delete-cluster' [
  --cluster-name: string
  --multi-region-cluster-name: string
  --final-snapshot-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'memorydb DeleteCluster $cluster_name=ClusterName $multi_region_cluster_name=MultiRegionClusterName $final_snapshot_name=FinalSnapshotName $region=--region $profile=--profile' }

# POST /; needs --multi-region-cluster-name
@category "aws memorydb"
@search-terms DeleteMultiRegionCluster
export def 'memorydb delete-multi-region-cluster' [
  --multi-region-cluster-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'memorydb DeleteMultiRegionCluster $multi_region_cluster_name=MultiRegionClusterName $region=--region $profile=--profile' }

# POST /; needs --parameter-group-name
@category "aws memorydb"
@search-terms DeleteParameterGroup
export def 'memorydb delete-parameter-group' [
  --parameter-group-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'memorydb DeleteParameterGroup $parameter_group_name=ParameterGroupName $region=--region $profile=--profile' }

# POST /; needs --snapshot-name
@category "aws memorydb"
@search-terms DeleteSnapshot
export def 'memorydb delete-snapshot' [
  --snapshot-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'memorydb DeleteSnapshot $snapshot_name=SnapshotName $region=--region $profile=--profile' }

# POST /; needs --subnet-group-name
@category "aws memorydb"
@search-terms DeleteSubnetGroup
export def 'memorydb delete-subnet-group' [
  --subnet-group-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'memorydb DeleteSubnetGroup $subnet_group_name=SubnetGroupName $region=--region $profile=--profile' }

# POST /; needs --user-name
@category "aws memorydb"
@search-terms DeleteUser
export def 'memorydb delete-user' [
  --user-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'memorydb DeleteUser $user_name=UserName $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws memorydb"
@search-terms DescribeACLs
@example "First rows only" "memorydb describe-acls --stream | first 3"
export def 'memorydb describe-acls' [
  --acl-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'memorydb DescribeACLs $acl_name=ACLName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws memorydb"
@search-terms DescribeClusters
@example "First rows only" "memorydb describe-clusters --stream | first 3"
export def 'memorydb describe-clusters' [
  --cluster-name: string
  --show-shard-details: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'memorydb DescribeClusters $cluster_name=ClusterName $show_shard_details=ShowShardDetails $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws memorydb"
@search-terms DescribeEngineVersions
@example "First rows only" "memorydb describe-engine-versions --stream | first 3"
export def 'memorydb describe-engine-versions' [
  --engine: string
  --engine-version: string
  --parameter-group-family: string
  --default-only: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'memorydb DescribeEngineVersions $engine=Engine $engine_version=EngineVersion $parameter_group_family=ParameterGroupFamily $default_only=DefaultOnly $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws memorydb"
@search-terms DescribeEvents
@example "First rows only" "memorydb describe-events --stream | first 3"
export def 'memorydb describe-events' [
  --source-name: string
  --source-type: string@[node parameter-group subnet-group cluster user acl]
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --duration: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'memorydb DescribeEvents $source_name=SourceName $source_type=SourceType $start_time=StartTime $end_time=EndTime $duration=Duration $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws memorydb"
@search-terms DescribeMultiRegionClusters
@example "First rows only" "memorydb describe-multi-region-clusters --stream | first 3"
export def 'memorydb describe-multi-region-clusters' [
  --multi-region-cluster-name: string
  --show-cluster-details: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'memorydb DescribeMultiRegionClusters $multi_region_cluster_name=MultiRegionClusterName $show_cluster_details=ShowClusterDetails $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws memorydb"
@search-terms DescribeMultiRegionParameterGroups
@example "First rows only" "memorydb describe-multi-region-parameter-groups --stream | first 3"
export def 'memorydb describe-multi-region-parameter-groups' [
  --multi-region-parameter-group-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'memorydb DescribeMultiRegionParameterGroups $multi_region_parameter_group_name=MultiRegionParameterGroupName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --multi-region-parameter-group-name
@category "aws memorydb"
@search-terms DescribeMultiRegionParameters
export def 'memorydb describe-multi-region-parameters' [
  --multi-region-parameter-group-name: string
  --source: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'memorydb DescribeMultiRegionParameters $multi_region_parameter_group_name=MultiRegionParameterGroupName $source=Source $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws memorydb"
@search-terms DescribeParameterGroups
@example "First rows only" "memorydb describe-parameter-groups --stream | first 3"
export def 'memorydb describe-parameter-groups' [
  --parameter-group-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'memorydb DescribeParameterGroups $parameter_group_name=ParameterGroupName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --parameter-group-name
@category "aws memorydb"
@search-terms DescribeParameters
export def 'memorydb describe-parameters' [
  --parameter-group-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'memorydb DescribeParameters $parameter_group_name=ParameterGroupName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws memorydb"
@search-terms DescribeReservedNodes
@example "First rows only" "memorydb describe-reserved-nodes --stream | first 3"
export def 'memorydb describe-reserved-nodes' [
  --reservation-id: string
  --reserved-nodes-offering-id: string
  --node-type: string
  --duration: string
  --offering-type: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'memorydb DescribeReservedNodes $reservation_id=ReservationId $reserved_nodes_offering_id=ReservedNodesOfferingId $node_type=NodeType $duration=Duration $offering_type=OfferingType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws memorydb"
@search-terms DescribeReservedNodesOfferings
@example "First rows only" "memorydb describe-reserved-nodes-offerings --stream | first 3"
export def 'memorydb describe-reserved-nodes-offerings' [
  --reserved-nodes-offering-id: string
  --node-type: string
  --duration: string
  --offering-type: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'memorydb DescribeReservedNodesOfferings $reserved_nodes_offering_id=ReservedNodesOfferingId $node_type=NodeType $duration=Duration $offering_type=OfferingType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws memorydb"
@search-terms DescribeServiceUpdates
@example "First rows only" "memorydb describe-service-updates --stream | first 3"
export def 'memorydb describe-service-updates' [
  --service-update-name: string
  --cluster-names: oneof<list<string>, string>
  --status: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'memorydb DescribeServiceUpdates $service_update_name=ServiceUpdateName $cluster_names=ClusterNames $status=Status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws memorydb"
@search-terms DescribeSnapshots
@example "First rows only" "memorydb describe-snapshots --stream | first 3"
export def 'memorydb describe-snapshots' [
  --cluster-name: string
  --snapshot-name: string
  --source: string
  --show-detail: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'memorydb DescribeSnapshots $cluster_name=ClusterName $snapshot_name=SnapshotName $source=Source $show_detail=ShowDetail $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws memorydb"
@search-terms DescribeSubnetGroups
@example "First rows only" "memorydb describe-subnet-groups --stream | first 3"
export def 'memorydb describe-subnet-groups' [
  --subnet-group-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'memorydb DescribeSubnetGroups $subnet_group_name=SubnetGroupName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws memorydb"
@search-terms DescribeUsers
@example "First rows only" "memorydb describe-users --stream | first 3"
export def 'memorydb describe-users' [
  --user-name: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'memorydb DescribeUsers $user_name=UserName $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --cluster-name --shard-name
@category "aws memorydb"
@search-terms FailoverShard
export def 'memorydb failover-shard' [
  --cluster-name: string
  --shard-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'memorydb FailoverShard $cluster_name=ClusterName $shard_name=ShardName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --multi-region-cluster-name
@category "aws memorydb"
@search-terms ListAllowedMultiRegionClusterUpdates
export def 'memorydb list-allowed-multi-region-cluster-updates' [
  --multi-region-cluster-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'memorydb ListAllowedMultiRegionClusterUpdates $multi_region_cluster_name=MultiRegionClusterName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --cluster-name
@category "aws memorydb"
@search-terms ListAllowedNodeTypeUpdates
export def 'memorydb list-allowed-node-type-updates' [
  --cluster-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'memorydb ListAllowedNodeTypeUpdates $cluster_name=ClusterName $region=--region $profile=--profile' }

# POST /; cached 5min; needs --resource-arn
@category "aws memorydb"
@search-terms ListTags
export def 'memorydb list-tags' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'memorydb ListTags $resource_arn=ResourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --reserved-nodes-offering-id
@category "aws memorydb"
@search-terms PurchaseReservedNodesOffering
export def 'memorydb purchase-reserved-nodes-offering' [
  --reserved-nodes-offering-id: string
  --reservation-id: string
  --node-count: int
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'memorydb PurchaseReservedNodesOffering $reserved_nodes_offering_id=ReservedNodesOfferingId $reservation_id=ReservationId $node_count=NodeCount $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --parameter-group-name
@category "aws memorydb"
@search-terms ResetParameterGroup
export def 'memorydb reset-parameter-group' [
  --parameter-group-name: string
  --all-parameters: oneof<bool>
  --parameter-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'memorydb ResetParameterGroup $parameter_group_name=ParameterGroupName $all_parameters=AllParameters $parameter_names=ParameterNames $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws memorydb"
@search-terms TagResource
export def 'memorydb tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'memorydb TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --resource-arn --tag-keys
@category "aws memorydb"
@search-terms UntagResource
export def 'memorydb untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'memorydb UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --acl-name
@category "aws memorydb"
@search-terms UpdateACL
export def 'memorydb update-acl' [
  --acl-name: string
  --user-names-to-add: oneof<list<string>, string>
  --user-names-to-remove: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'memorydb UpdateACL $acl_name=ACLName $user_names_to_add=UserNamesToAdd $user_names_to_remove=UserNamesToRemove $region=--region $profile=--profile' }

# POST /; needs --cluster-name
@category "aws memorydb"
@search-terms UpdateCluster
export def 'memorydb update-cluster' [
  --cluster-name: string
  --description: string
  --security-group-ids: oneof<list<string>, string>
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
]: nothing -> record { call 'memorydb UpdateCluster $cluster_name=ClusterName $description=Description $security_group_ids=SecurityGroupIds $maintenance_window=MaintenanceWindow $sns_topic_arn=SnsTopicArn $sns_topic_status=SnsTopicStatus $parameter_group_name=ParameterGroupName $snapshot_window=SnapshotWindow $snapshot_retention_limit=SnapshotRetentionLimit $node_type=NodeType $engine=Engine $engine_version=EngineVersion $replica_configuration=ReplicaConfiguration $shard_configuration=ShardConfiguration $acl_name=ACLName $ip_discovery=IpDiscovery $region=--region $profile=--profile' }

# POST /; needs --multi-region-cluster-name
@category "aws memorydb"
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
]: nothing -> record { call 'memorydb UpdateMultiRegionCluster $multi_region_cluster_name=MultiRegionClusterName $node_type=NodeType $description=Description $engine_version=EngineVersion $shard_configuration=ShardConfiguration $multi_region_parameter_group_name=MultiRegionParameterGroupName $update_strategy=UpdateStrategy $region=--region $profile=--profile' }

# POST /; needs --parameter-group-name --parameter-name-values
@category "aws memorydb"
@search-terms UpdateParameterGroup
export def 'memorydb update-parameter-group' [
  --parameter-group-name: string
  --parameter-name-values: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'memorydb UpdateParameterGroup $parameter_group_name=ParameterGroupName $parameter_name_values=ParameterNameValues $region=--region $profile=--profile' }

# POST /; needs --subnet-group-name
@category "aws memorydb"
@search-terms UpdateSubnetGroup
export def 'memorydb update-subnet-group' [
  --subnet-group-name: string
  --description: string
  --subnet-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'memorydb UpdateSubnetGroup $subnet_group_name=SubnetGroupName $description=Description $subnet_ids=SubnetIds $region=--region $profile=--profile' }

# POST /; needs --user-name
@category "aws memorydb"
@search-terms UpdateUser
export def 'memorydb update-user' [
  --user-name: string
  --authentication-mode: record
  --access-string: string
  --region: string
  --profile: string
]: nothing -> record { call 'memorydb UpdateUser $user_name=UserName $authentication_mode=AuthenticationMode $access_string=AccessString $region=--region $profile=--profile' }
