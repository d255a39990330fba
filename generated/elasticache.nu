# Written by `cargo xtask generate --service elasticache` from the service's model and overlay: change those instead.
# ElastiCache, API version 2015-02-02: 77 operations.

use rt.nu [call send]

# POST /; needs --resource-name --tags
@category "aws elasticache"
@search-terms AddTagsToResource
export def 'elasticache add-tags-to-resource' [
  --resource-name: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'elasticache AddTagsToResource $resource_name=ResourceName $tags=Tags $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --cache-security-group-name --ec2-security-group-name --ec2-security-group-owner-id
@category "aws elasticache"
@search-terms AuthorizeCacheSecurityGroupIngress
export def 'elasticache authorize-cache-security-group-ingress' [
  --cache-security-group-name: string
  --ec2-security-group-name: string
  --ec2-security-group-owner-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache AuthorizeCacheSecurityGroupIngress $cache_security_group_name=CacheSecurityGroupName $ec2_security_group_name=EC2SecurityGroupName $ec2_security_group_owner_id=EC2SecurityGroupOwnerId $region=--region $profile=--profile' }

# POST /; needs --service-update-name
@category "aws elasticache"
@search-terms BatchApplyUpdateAction
export def 'elasticache batch-apply-update-action' [
  --replication-group-ids: oneof<list<string>, string>
  --cache-cluster-ids: oneof<list<string>, string>
  --service-update-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache BatchApplyUpdateAction $replication_group_ids=ReplicationGroupIds $cache_cluster_ids=CacheClusterIds $service_update_name=ServiceUpdateName $region=--region $profile=--profile' }

# POST /; needs --service-update-name
@category "aws elasticache"
@search-terms BatchStopUpdateAction
export def 'elasticache batch-stop-update-action' [
  --replication-group-ids: oneof<list<string>, string>
  --cache-cluster-ids: oneof<list<string>, string>
  --service-update-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache BatchStopUpdateAction $replication_group_ids=ReplicationGroupIds $cache_cluster_ids=CacheClusterIds $service_update_name=ServiceUpdateName $region=--region $profile=--profile' }

# POST /
@category "aws elasticache"
@search-terms CompleteMigration
export def 'elasticache complete-migration' [
  --replication-group-id: string
  --serverless-cache-name: string
  --force: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache CompleteMigration $replication_group_id=ReplicationGroupId $serverless_cache_name=ServerlessCacheName $force=Force $region=--region $profile=--profile' }

# POST /; needs --source-serverless-cache-snapshot-name --target-serverless-cache-snapshot-name
@category "aws elasticache"
@search-terms CopyServerlessCacheSnapshot
export def 'elasticache copy-serverless-cache-snapshot' [
  --source-serverless-cache-snapshot-name: string
  --target-serverless-cache-snapshot-name: string
  --kms-key-id: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache CopyServerlessCacheSnapshot $source_serverless_cache_snapshot_name=SourceServerlessCacheSnapshotName $target_serverless_cache_snapshot_name=TargetServerlessCacheSnapshotName $kms_key_id=KmsKeyId $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --source-snapshot-name --target-snapshot-name
@category "aws elasticache"
@search-terms CopySnapshot
export def 'elasticache copy-snapshot' [
  --source-snapshot-name: string
  --target-snapshot-name: string
  --target-bucket: string
  --kms-key-id: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache CopySnapshot $source_snapshot_name=SourceSnapshotName $target_snapshot_name=TargetSnapshotName $target_bucket=TargetBucket $kms_key_id=KmsKeyId $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --cache-cluster-id
@category "aws elasticache"
@search-terms CreateCacheCluster
export def 'elasticache create-cache-cluster' [
  --cache-cluster-id: string
  --replication-group-id: string
  --az-mode: string@[single-az cross-az]
  --preferred-availability-zone: string
  --preferred-availability-zones: oneof<list<string>, string>
  --num-cache-nodes: int
  --cache-node-type: string
  --engine: string
  --engine-version: string
  --cache-parameter-group-name: string
  --cache-subnet-group-name: string
  --cache-security-group-names: oneof<list<string>, string>
  --security-group-ids: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --snapshot-arns: oneof<list<string>, string>
  --snapshot-name: string
  --preferred-maintenance-window: string
  --port: int
  --notification-topic-arn: string
  --auto-minor-version-upgrade: oneof<bool>
  --snapshot-retention-limit: int
  --snapshot-window: string
  --auth-token: string
  --outpost-mode: string@[single-outpost cross-outpost]
  --preferred-outpost-arn: string
  --preferred-outpost-arns: oneof<list<string>, string>
  --log-delivery-configurations: oneof<list<any>, record>
  --transit-encryption-enabled: oneof<bool>
  --network-type: string@[ipv4 ipv6 dual_stack]
  --ip-discovery: string@[ipv4 ipv6]
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache CreateCacheCluster $cache_cluster_id=CacheClusterId $replication_group_id=ReplicationGroupId $az_mode=AZMode $preferred_availability_zone=PreferredAvailabilityZone $preferred_availability_zones=PreferredAvailabilityZones $num_cache_nodes=NumCacheNodes $cache_node_type=CacheNodeType $engine=Engine $engine_version=EngineVersion $cache_parameter_group_name=CacheParameterGroupName $cache_subnet_group_name=CacheSubnetGroupName $cache_security_group_names=CacheSecurityGroupNames $security_group_ids=SecurityGroupIds $tags=Tags $snapshot_arns=SnapshotArns $snapshot_name=SnapshotName $preferred_maintenance_window=PreferredMaintenanceWindow $port=Port $notification_topic_arn=NotificationTopicArn $auto_minor_version_upgrade=AutoMinorVersionUpgrade $snapshot_retention_limit=SnapshotRetentionLimit $snapshot_window=SnapshotWindow $auth_token=AuthToken $outpost_mode=OutpostMode $preferred_outpost_arn=PreferredOutpostArn $preferred_outpost_arns=PreferredOutpostArns $log_delivery_configurations=LogDeliveryConfigurations $transit_encryption_enabled=TransitEncryptionEnabled $network_type=NetworkType $ip_discovery=IpDiscovery $region=--region $profile=--profile' }

# POST /; needs --cache-parameter-group-name --cache-parameter-group-family --description
@category "aws elasticache"
@search-terms CreateCacheParameterGroup
export def 'elasticache create-cache-parameter-group' [
  --cache-parameter-group-name: string
  --cache-parameter-group-family: string
  --description: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache CreateCacheParameterGroup $cache_parameter_group_name=CacheParameterGroupName $cache_parameter_group_family=CacheParameterGroupFamily $description=Description $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --cache-security-group-name --description
@category "aws elasticache"
@search-terms CreateCacheSecurityGroup
export def 'elasticache create-cache-security-group' [
  --cache-security-group-name: string
  --description: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache CreateCacheSecurityGroup $cache_security_group_name=CacheSecurityGroupName $description=Description $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --cache-subnet-group-name --cache-subnet-group-description --subnet-ids
@category "aws elasticache"
@search-terms CreateCacheSubnetGroup
export def 'elasticache create-cache-subnet-group' [
  --cache-subnet-group-name: string
  --cache-subnet-group-description: string
  --subnet-ids: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache CreateCacheSubnetGroup $cache_subnet_group_name=CacheSubnetGroupName $cache_subnet_group_description=CacheSubnetGroupDescription $subnet_ids=SubnetIds $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --global-replication-group-id-suffix --primary-replication-group-id
@category "aws elasticache"
@search-terms CreateGlobalReplicationGroup
export def 'elasticache create-global-replication-group' [
  --global-replication-group-id-suffix: string
  --global-replication-group-description: string
  --primary-replication-group-id: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache CreateGlobalReplicationGroup $global_replication_group_id_suffix=GlobalReplicationGroupIdSuffix $global_replication_group_description=GlobalReplicationGroupDescription $primary_replication_group_id=PrimaryReplicationGroupId $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --replication-group-id --replication-group-description
@category "aws elasticache"
@search-terms CreateReplicationGroup
export def 'elasticache create-replication-group' [
  --replication-group-id: string
  --replication-group-description: string
  --global-replication-group-id: string
  --primary-cluster-id: string
  --automatic-failover-enabled: oneof<bool>
  --multi-az-enabled: oneof<bool>
  --num-cache-clusters: int
  --preferred-cache-cluster-azs: oneof<list<string>, string>
  --num-node-groups: int
  --replicas-per-node-group: int
  --node-group-configuration: oneof<list<any>, record>
  --cache-node-type: string
  --engine: string
  --engine-version: string
  --cache-parameter-group-name: string
  --cache-subnet-group-name: string
  --cache-security-group-names: oneof<list<string>, string>
  --security-group-ids: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --snapshot-arns: oneof<list<string>, string>
  --snapshot-name: string
  --preferred-maintenance-window: string
  --port: int
  --notification-topic-arn: string
  --auto-minor-version-upgrade: oneof<bool>
  --snapshot-retention-limit: int
  --snapshot-window: string
  --auth-token: string
  --transit-encryption-enabled: oneof<bool>
  --at-rest-encryption-enabled: oneof<bool>
  --kms-key-id: string
  --user-group-ids: oneof<list<string>, string>
  --log-delivery-configurations: oneof<list<any>, record>
  --data-tiering-enabled: oneof<bool>
  --network-type: string@[ipv4 ipv6 dual_stack]
  --ip-discovery: string@[ipv4 ipv6]
  --transit-encryption-mode: string@[preferred required]
  --cluster-mode: string@[enabled disabled compatible]
  --serverless-cache-snapshot-name: string
  --durability: string@[default async sync disabled]
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache CreateReplicationGroup $replication_group_id=ReplicationGroupId $replication_group_description=ReplicationGroupDescription $global_replication_group_id=GlobalReplicationGroupId $primary_cluster_id=PrimaryClusterId $automatic_failover_enabled=AutomaticFailoverEnabled $multi_az_enabled=MultiAZEnabled $num_cache_clusters=NumCacheClusters $preferred_cache_cluster_azs=PreferredCacheClusterAZs $num_node_groups=NumNodeGroups $replicas_per_node_group=ReplicasPerNodeGroup $node_group_configuration=NodeGroupConfiguration $cache_node_type=CacheNodeType $engine=Engine $engine_version=EngineVersion $cache_parameter_group_name=CacheParameterGroupName $cache_subnet_group_name=CacheSubnetGroupName $cache_security_group_names=CacheSecurityGroupNames $security_group_ids=SecurityGroupIds $tags=Tags $snapshot_arns=SnapshotArns $snapshot_name=SnapshotName $preferred_maintenance_window=PreferredMaintenanceWindow $port=Port $notification_topic_arn=NotificationTopicArn $auto_minor_version_upgrade=AutoMinorVersionUpgrade $snapshot_retention_limit=SnapshotRetentionLimit $snapshot_window=SnapshotWindow $auth_token=AuthToken $transit_encryption_enabled=TransitEncryptionEnabled $at_rest_encryption_enabled=AtRestEncryptionEnabled $kms_key_id=KmsKeyId $user_group_ids=UserGroupIds $log_delivery_configurations=LogDeliveryConfigurations $data_tiering_enabled=DataTieringEnabled $network_type=NetworkType $ip_discovery=IpDiscovery $transit_encryption_mode=TransitEncryptionMode $cluster_mode=ClusterMode $serverless_cache_snapshot_name=ServerlessCacheSnapshotName $durability=Durability $region=--region $profile=--profile' }

# POST /; needs --serverless-cache-name --engine
@category "aws elasticache"
@search-terms CreateServerlessCache
export def 'elasticache create-serverless-cache' [
  --serverless-cache-name: string
  --description: string
  --engine: string
  --major-engine-version: string
  --cache-usage-limits: record
  --kms-key-id: string
  --security-group-ids: oneof<list<string>, string>
  --snapshot-arns-to-restore: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --user-group-id: string
  --subnet-ids: oneof<list<string>, string>
  --snapshot-retention-limit: int
  --daily-snapshot-time: string
  --network-type: string@[ipv4 ipv6 dual_stack]
  --connection-type: string@[vpc public]
  --integrations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache CreateServerlessCache $serverless_cache_name=ServerlessCacheName $description=Description $engine=Engine $major_engine_version=MajorEngineVersion $cache_usage_limits=CacheUsageLimits $kms_key_id=KmsKeyId $security_group_ids=SecurityGroupIds $snapshot_arns_to_restore=SnapshotArnsToRestore $tags=Tags $user_group_id=UserGroupId $subnet_ids=SubnetIds $snapshot_retention_limit=SnapshotRetentionLimit $daily_snapshot_time=DailySnapshotTime $network_type=NetworkType $connection_type=ConnectionType $integrations=Integrations $region=--region $profile=--profile' }

# POST /; needs --serverless-cache-snapshot-name --serverless-cache-name
@category "aws elasticache"
@search-terms CreateServerlessCacheSnapshot
export def 'elasticache create-serverless-cache-snapshot' [
  --serverless-cache-snapshot-name: string
  --serverless-cache-name: string
  --kms-key-id: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache CreateServerlessCacheSnapshot $serverless_cache_snapshot_name=ServerlessCacheSnapshotName $serverless_cache_name=ServerlessCacheName $kms_key_id=KmsKeyId $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --snapshot-name
@category "aws elasticache"
@search-terms CreateSnapshot
export def 'elasticache create-snapshot' [
  --replication-group-id: string
  --cache-cluster-id: string
  --snapshot-name: string
  --kms-key-id: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache CreateSnapshot $replication_group_id=ReplicationGroupId $cache_cluster_id=CacheClusterId $snapshot_name=SnapshotName $kms_key_id=KmsKeyId $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --user-id --user-name --engine --access-string
@category "aws elasticache"
@search-terms CreateUser
export def 'elasticache create-user' [
  --user-id: string
  --user-name: string
  --engine: string
  --passwords: oneof<list<string>, string>
  --access-string: string
  --no-password-required: oneof<bool>
  --tags: oneof<list<any>, record>
  --authentication-mode: record
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache CreateUser $user_id=UserId $user_name=UserName $engine=Engine $passwords=Passwords $access_string=AccessString $no_password_required=NoPasswordRequired $tags=Tags $authentication_mode=AuthenticationMode $region=--region $profile=--profile' }

# POST /; needs --user-group-id --engine
@category "aws elasticache"
@search-terms CreateUserGroup
export def 'elasticache create-user-group' [
  --user-group-id: string
  --engine: string
  --user-ids: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache CreateUserGroup $user_group_id=UserGroupId $engine=Engine $user_ids=UserIds $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --global-replication-group-id --node-group-count --apply-immediately
@category "aws elasticache"
@search-terms DecreaseNodeGroupsInGlobalReplicationGroup
export def 'elasticache decrease-node-groups-in-global-replication-group' [
  --global-replication-group-id: string
  --node-group-count: int
  --global-node-groups-to-remove: oneof<list<string>, string>
  --global-node-groups-to-retain: oneof<list<string>, string>
  --apply-immediately: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache DecreaseNodeGroupsInGlobalReplicationGroup $global_replication_group_id=GlobalReplicationGroupId $node_group_count=NodeGroupCount $global_node_groups_to_remove=GlobalNodeGroupsToRemove $global_node_groups_to_retain=GlobalNodeGroupsToRetain $apply_immediately=ApplyImmediately $region=--region $profile=--profile' }

# POST /; needs --replication-group-id --apply-immediately
@category "aws elasticache"
@search-terms DecreaseReplicaCount
export def 'elasticache decrease-replica-count' [
  --replication-group-id: string
  --new-replica-count: int
  --replica-configuration: oneof<list<any>, record>
  --replicas-to-remove: oneof<list<string>, string>
  --apply-immediately: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache DecreaseReplicaCount $replication_group_id=ReplicationGroupId $new_replica_count=NewReplicaCount $replica_configuration=ReplicaConfiguration $replicas_to_remove=ReplicasToRemove $apply_immediately=ApplyImmediately $region=--region $profile=--profile' }

# POST /; needs --cache-cluster-id
@category "aws elasticache"
@search-terms DeleteCacheCluster
export def 'elasticache delete-cache-cluster' [
  --cache-cluster-id: string
  --final-snapshot-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache DeleteCacheCluster $cache_cluster_id=CacheClusterId $final_snapshot_identifier=FinalSnapshotIdentifier $region=--region $profile=--profile' }

# POST /; needs --cache-parameter-group-name
@category "aws elasticache"
@search-terms DeleteCacheParameterGroup
export def 'elasticache delete-cache-parameter-group' [
  --cache-parameter-group-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elasticache DeleteCacheParameterGroup $cache_parameter_group_name=CacheParameterGroupName $region=--region $profile=--profile' }

# POST /; needs --cache-security-group-name
@category "aws elasticache"
@search-terms DeleteCacheSecurityGroup
export def 'elasticache delete-cache-security-group' [
  --cache-security-group-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elasticache DeleteCacheSecurityGroup $cache_security_group_name=CacheSecurityGroupName $region=--region $profile=--profile' }

# POST /; needs --cache-subnet-group-name
@category "aws elasticache"
@search-terms DeleteCacheSubnetGroup
export def 'elasticache delete-cache-subnet-group' [
  --cache-subnet-group-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elasticache DeleteCacheSubnetGroup $cache_subnet_group_name=CacheSubnetGroupName $region=--region $profile=--profile' }

# POST /; needs --global-replication-group-id --retain-primary-replication-group
@category "aws elasticache"
@search-terms DeleteGlobalReplicationGroup
export def 'elasticache delete-global-replication-group' [
  --global-replication-group-id: string
  --retain-primary-replication-group: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache DeleteGlobalReplicationGroup $global_replication_group_id=GlobalReplicationGroupId $retain_primary_replication_group=RetainPrimaryReplicationGroup $region=--region $profile=--profile' }

# POST /; needs --replication-group-id
@category "aws elasticache"
@search-terms DeleteReplicationGroup
export def 'elasticache delete-replication-group' [
  --replication-group-id: string
  --retain-primary-cluster: oneof<bool>
  --final-snapshot-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache DeleteReplicationGroup $replication_group_id=ReplicationGroupId $retain_primary_cluster=RetainPrimaryCluster $final_snapshot_identifier=FinalSnapshotIdentifier $region=--region $profile=--profile' }

# POST /; needs --serverless-cache-name
@category "aws elasticache"
@search-terms DeleteServerlessCache
export def 'elasticache delete-serverless-cache' [
  --serverless-cache-name: string
  --final-snapshot-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache DeleteServerlessCache $serverless_cache_name=ServerlessCacheName $final_snapshot_name=FinalSnapshotName $region=--region $profile=--profile' }

# POST /; needs --serverless-cache-snapshot-name
@category "aws elasticache"
@search-terms DeleteServerlessCacheSnapshot
export def 'elasticache delete-serverless-cache-snapshot' [
  --serverless-cache-snapshot-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache DeleteServerlessCacheSnapshot $serverless_cache_snapshot_name=ServerlessCacheSnapshotName $region=--region $profile=--profile' }

# POST /; needs --snapshot-name
@category "aws elasticache"
@search-terms DeleteSnapshot
export def 'elasticache delete-snapshot' [
  --snapshot-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache DeleteSnapshot $snapshot_name=SnapshotName $region=--region $profile=--profile' }

# POST /; needs --user-id
@category "aws elasticache"
@search-terms DeleteUser
export def 'elasticache delete-user' [
  --user-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache DeleteUser $user_id=UserId $region=--region $profile=--profile' }

# POST /; needs --user-group-id
@category "aws elasticache"
@search-terms DeleteUserGroup
export def 'elasticache delete-user-group' [
  --user-group-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache DeleteUserGroup $user_group_id=UserGroupId $region=--region $profile=--profile' }

# POST /; follows pages; cached 5min
@category "aws elasticache"
@search-terms DescribeCacheClusters
@example "First rows only" "elasticache describe-cache-clusters --stream | first 3"
export def 'elasticache describe-cache-clusters' [
  --cache-cluster-id: string
  --show-cache-node-info: oneof<bool>
  --show-cache-clusters-not-in-replication-groups: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elasticache DescribeCacheClusters $cache_cluster_id=CacheClusterId $show_cache_node_info=ShowCacheNodeInfo $show_cache_clusters_not_in_replication_groups=ShowCacheClustersNotInReplicationGroups $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 24hr
@category "aws elasticache"
@search-terms DescribeCacheEngineVersions
@example "First rows only" "elasticache describe-cache-engine-versions --stream | first 3"
export def 'elasticache describe-cache-engine-versions' [
  --engine: string
  --engine-version: string
  --cache-parameter-group-family: string
  --default-only: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elasticache DescribeCacheEngineVersions $engine=Engine $engine_version=EngineVersion $cache_parameter_group_family=CacheParameterGroupFamily $default_only=DefaultOnly $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws elasticache"
@search-terms DescribeCacheParameterGroups
@example "First rows only" "elasticache describe-cache-parameter-groups --stream | first 3"
export def 'elasticache describe-cache-parameter-groups' [
  --cache-parameter-group-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elasticache DescribeCacheParameterGroups $cache_parameter_group_name=CacheParameterGroupName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --cache-parameter-group-name
@category "aws elasticache"
@search-terms DescribeCacheParameters
export def 'elasticache describe-cache-parameters' [
  --cache-parameter-group-name: string
  --source: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elasticache DescribeCacheParameters $cache_parameter_group_name=CacheParameterGroupName $source=Source $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws elasticache"
@search-terms DescribeCacheSecurityGroups
@example "First rows only" "elasticache describe-cache-security-groups --stream | first 3"
export def 'elasticache describe-cache-security-groups' [
  --cache-security-group-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elasticache DescribeCacheSecurityGroups $cache_security_group_name=CacheSecurityGroupName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws elasticache"
@search-terms DescribeCacheSubnetGroups
@example "First rows only" "elasticache describe-cache-subnet-groups --stream | first 3"
export def 'elasticache describe-cache-subnet-groups' [
  --cache-subnet-group-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elasticache DescribeCacheSubnetGroups $cache_subnet_group_name=CacheSubnetGroupName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --cache-parameter-group-family
@category "aws elasticache"
@search-terms DescribeEngineDefaultParameters
export def 'elasticache describe-engine-default-parameters' [
  --cache-parameter-group-family: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elasticache DescribeEngineDefaultParameters $cache_parameter_group_family=CacheParameterGroupFamily $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 30sec
@category "aws elasticache"
@search-terms DescribeEvents
@example "First rows only" "elasticache describe-events --stream | first 3"
export def 'elasticache describe-events' [
  --source-identifier: string
  --source-type: string@[cache-cluster cache-parameter-group cache-security-group cache-subnet-group replication-group serverless-cache serverless-cache-snapshot user user-group]
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
]: nothing -> oneof<table, record> { call 'elasticache DescribeEvents $source_identifier=SourceIdentifier $source_type=SourceType $start_time=StartTime $end_time=EndTime $duration=Duration $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws elasticache"
@search-terms DescribeGlobalReplicationGroups
@example "First rows only" "elasticache describe-global-replication-groups --stream | first 3"
export def 'elasticache describe-global-replication-groups' [
  --global-replication-group-id: string
  --show-member-info: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elasticache DescribeGlobalReplicationGroups $global_replication_group_id=GlobalReplicationGroupId $show_member_info=ShowMemberInfo $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws elasticache"
@search-terms DescribeReplicationGroups
@example "First rows only" "elasticache describe-replication-groups --stream | first 3"
export def 'elasticache describe-replication-groups' [
  --replication-group-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elasticache DescribeReplicationGroups $replication_group_id=ReplicationGroupId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws elasticache"
@search-terms DescribeReservedCacheNodes
@example "First rows only" "elasticache describe-reserved-cache-nodes --stream | first 3"
export def 'elasticache describe-reserved-cache-nodes' [
  --reserved-cache-node-id: string
  --reserved-cache-nodes-offering-id: string
  --cache-node-type: string
  --duration: string
  --product-description: string
  --offering-type: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elasticache DescribeReservedCacheNodes $reserved_cache_node_id=ReservedCacheNodeId $reserved_cache_nodes_offering_id=ReservedCacheNodesOfferingId $cache_node_type=CacheNodeType $duration=Duration $product_description=ProductDescription $offering_type=OfferingType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 24hr
@category "aws elasticache"
@search-terms DescribeReservedCacheNodesOfferings
@example "First rows only" "elasticache describe-reserved-cache-nodes-offerings --stream | first 3"
export def 'elasticache describe-reserved-cache-nodes-offerings' [
  --reserved-cache-nodes-offering-id: string
  --cache-node-type: string
  --duration: string
  --product-description: string
  --offering-type: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elasticache DescribeReservedCacheNodesOfferings $reserved_cache_nodes_offering_id=ReservedCacheNodesOfferingId $cache_node_type=CacheNodeType $duration=Duration $product_description=ProductDescription $offering_type=OfferingType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws elasticache"
@search-terms DescribeServerlessCacheSnapshots
@example "First rows only" "elasticache describe-serverless-cache-snapshots --stream | first 3"
export def 'elasticache describe-serverless-cache-snapshots' [
  --serverless-cache-name: string
  --serverless-cache-snapshot-name: string
  --snapshot-type: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elasticache DescribeServerlessCacheSnapshots $serverless_cache_name=ServerlessCacheName $serverless_cache_snapshot_name=ServerlessCacheSnapshotName $snapshot_type=SnapshotType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws elasticache"
@search-terms DescribeServerlessCaches
@example "First rows only" "elasticache describe-serverless-caches --stream | first 3"
export def 'elasticache describe-serverless-caches' [
  --serverless-cache-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elasticache DescribeServerlessCaches $serverless_cache_name=ServerlessCacheName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws elasticache"
@search-terms DescribeServiceUpdates
@example "First rows only" "elasticache describe-service-updates --stream | first 3"
export def 'elasticache describe-service-updates' [
  --service-update-name: string
  --service-update-status: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elasticache DescribeServiceUpdates $service_update_name=ServiceUpdateName $service_update_status=ServiceUpdateStatus $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 24hr
@category "aws elasticache"
@search-terms DescribeSnapshots
@example "First rows only" "elasticache describe-snapshots --stream | first 3"
export def 'elasticache describe-snapshots' [
  --replication-group-id: string
  --cache-cluster-id: string
  --snapshot-name: string
  --snapshot-source: string
  --show-node-group-config: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elasticache DescribeSnapshots $replication_group_id=ReplicationGroupId $cache_cluster_id=CacheClusterId $snapshot_name=SnapshotName $snapshot_source=SnapshotSource $show_node_group_config=ShowNodeGroupConfig $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws elasticache"
@search-terms DescribeUpdateActions
@example "First rows only" "elasticache describe-update-actions --stream | first 3"
export def 'elasticache describe-update-actions' [
  --service-update-name: string
  --replication-group-ids: oneof<list<string>, string>
  --cache-cluster-ids: oneof<list<string>, string>
  --engine: string
  --service-update-status: oneof<list<string>, string>
  --service-update-time-range: record
  --update-action-status: oneof<list<string>, string>
  --show-node-level-update-status: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elasticache DescribeUpdateActions $service_update_name=ServiceUpdateName $replication_group_ids=ReplicationGroupIds $cache_cluster_ids=CacheClusterIds $engine=Engine $service_update_status=ServiceUpdateStatus $service_update_time_range=ServiceUpdateTimeRange $update_action_status=UpdateActionStatus $show_node_level_update_status=ShowNodeLevelUpdateStatus $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws elasticache"
@search-terms DescribeUserGroups
@example "First rows only" "elasticache describe-user-groups --stream | first 3"
export def 'elasticache describe-user-groups' [
  --user-group-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elasticache DescribeUserGroups $user_group_id=UserGroupId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws elasticache"
@search-terms DescribeUsers
@example "First rows only" "elasticache describe-users --stream | first 3"
export def 'elasticache describe-users' [
  --engine: string
  --user-id: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elasticache DescribeUsers $engine=Engine $user_id=UserId $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --global-replication-group-id --replication-group-id --replication-group-region
@category "aws elasticache"
@search-terms DisassociateGlobalReplicationGroup
export def 'elasticache disassociate-global-replication-group' [
  --global-replication-group-id: string
  --replication-group-id: string
  --replication-group-region: string
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache DisassociateGlobalReplicationGroup $global_replication_group_id=GlobalReplicationGroupId $replication_group_id=ReplicationGroupId $replication_group_region=ReplicationGroupRegion $region=--region $profile=--profile' }

# POST /; needs --serverless-cache-snapshot-name --s3-bucket-name
@category "aws elasticache"
@search-terms ExportServerlessCacheSnapshot
export def 'elasticache export-serverless-cache-snapshot' [
  --serverless-cache-snapshot-name: string
  --s3-bucket-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache ExportServerlessCacheSnapshot $serverless_cache_snapshot_name=ServerlessCacheSnapshotName $s3_bucket_name=S3BucketName $region=--region $profile=--profile' }

# POST /; needs --global-replication-group-id --primary-region --primary-replication-group-id
@category "aws elasticache"
@search-terms FailoverGlobalReplicationGroup
export def 'elasticache failover-global-replication-group' [
  --global-replication-group-id: string
  --primary-region: string
  --primary-replication-group-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache FailoverGlobalReplicationGroup $global_replication_group_id=GlobalReplicationGroupId $primary_region=PrimaryRegion $primary_replication_group_id=PrimaryReplicationGroupId $region=--region $profile=--profile' }

# POST /; needs --global-replication-group-id --node-group-count --apply-immediately
@category "aws elasticache"
@search-terms IncreaseNodeGroupsInGlobalReplicationGroup
export def 'elasticache increase-node-groups-in-global-replication-group' [
  --global-replication-group-id: string
  --node-group-count: int
  --regional-configurations: oneof<list<any>, record>
  --apply-immediately: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache IncreaseNodeGroupsInGlobalReplicationGroup $global_replication_group_id=GlobalReplicationGroupId $node_group_count=NodeGroupCount $regional_configurations=RegionalConfigurations $apply_immediately=ApplyImmediately $region=--region $profile=--profile' }

# POST /; needs --replication-group-id --apply-immediately
@category "aws elasticache"
@search-terms IncreaseReplicaCount
export def 'elasticache increase-replica-count' [
  --replication-group-id: string
  --new-replica-count: int
  --replica-configuration: oneof<list<any>, record>
  --apply-immediately: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache IncreaseReplicaCount $replication_group_id=ReplicationGroupId $new_replica_count=NewReplicaCount $replica_configuration=ReplicaConfiguration $apply_immediately=ApplyImmediately $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws elasticache"
@search-terms ListAllowedNodeTypeModifications
export def 'elasticache list-allowed-node-type-modifications' [
  --cache-cluster-id: string
  --replication-group-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache ListAllowedNodeTypeModifications $cache_cluster_id=CacheClusterId $replication_group_id=ReplicationGroupId $region=--region $profile=--profile' }

# POST /; cached 5min; needs --resource-name
@category "aws elasticache"
@search-terms ListTagsForResource
export def 'elasticache list-tags-for-resource' [
  --resource-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'elasticache ListTagsForResource $resource_name=ResourceName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --cache-cluster-id
@category "aws elasticache"
@search-terms ModifyCacheCluster
export def 'elasticache modify-cache-cluster' [
  --cache-cluster-id: string
  --num-cache-nodes: int
  --cache-node-ids-to-remove: oneof<list<string>, string>
  --az-mode: string@[single-az cross-az]
  --new-availability-zones: oneof<list<string>, string>
  --cache-security-group-names: oneof<list<string>, string>
  --security-group-ids: oneof<list<string>, string>
  --preferred-maintenance-window: string
  --notification-topic-arn: string
  --cache-parameter-group-name: string
  --notification-topic-status: string
  --apply-immediately: oneof<bool>
  --engine: string
  --engine-version: string
  --auto-minor-version-upgrade: oneof<bool>
  --snapshot-retention-limit: int
  --snapshot-window: string
  --cache-node-type: string
  --auth-token: string
  --auth-token-update-strategy: string@[SET ROTATE DELETE]
  --log-delivery-configurations: oneof<list<any>, record>
  --ip-discovery: string@[ipv4 ipv6]
  --scale-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache ModifyCacheCluster $cache_cluster_id=CacheClusterId $num_cache_nodes=NumCacheNodes $cache_node_ids_to_remove=CacheNodeIdsToRemove $az_mode=AZMode $new_availability_zones=NewAvailabilityZones $cache_security_group_names=CacheSecurityGroupNames $security_group_ids=SecurityGroupIds $preferred_maintenance_window=PreferredMaintenanceWindow $notification_topic_arn=NotificationTopicArn $cache_parameter_group_name=CacheParameterGroupName $notification_topic_status=NotificationTopicStatus $apply_immediately=ApplyImmediately $engine=Engine $engine_version=EngineVersion $auto_minor_version_upgrade=AutoMinorVersionUpgrade $snapshot_retention_limit=SnapshotRetentionLimit $snapshot_window=SnapshotWindow $cache_node_type=CacheNodeType $auth_token=AuthToken $auth_token_update_strategy=AuthTokenUpdateStrategy $log_delivery_configurations=LogDeliveryConfigurations $ip_discovery=IpDiscovery $scale_config=ScaleConfig $region=--region $profile=--profile' }

# POST /; needs --cache-parameter-group-name --parameter-name-values
@category "aws elasticache"
@search-terms ModifyCacheParameterGroup
export def 'elasticache modify-cache-parameter-group' [
  --cache-parameter-group-name: string
  --parameter-name-values: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache ModifyCacheParameterGroup $cache_parameter_group_name=CacheParameterGroupName $parameter_name_values=ParameterNameValues $region=--region $profile=--profile' }

# POST /; needs --cache-subnet-group-name
@category "aws elasticache"
@search-terms ModifyCacheSubnetGroup
export def 'elasticache modify-cache-subnet-group' [
  --cache-subnet-group-name: string
  --cache-subnet-group-description: string
  --subnet-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache ModifyCacheSubnetGroup $cache_subnet_group_name=CacheSubnetGroupName $cache_subnet_group_description=CacheSubnetGroupDescription $subnet_ids=SubnetIds $region=--region $profile=--profile' }

# POST /; needs --global-replication-group-id --apply-immediately
@category "aws elasticache"
@search-terms ModifyGlobalReplicationGroup
export def 'elasticache modify-global-replication-group' [
  --global-replication-group-id: string
  --apply-immediately: oneof<bool>
  --cache-node-type: string
  --engine: string
  --engine-version: string
  --cache-parameter-group-name: string
  --global-replication-group-description: string
  --automatic-failover-enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache ModifyGlobalReplicationGroup $global_replication_group_id=GlobalReplicationGroupId $apply_immediately=ApplyImmediately $cache_node_type=CacheNodeType $engine=Engine $engine_version=EngineVersion $cache_parameter_group_name=CacheParameterGroupName $global_replication_group_description=GlobalReplicationGroupDescription $automatic_failover_enabled=AutomaticFailoverEnabled $region=--region $profile=--profile' }

# POST /; needs --replication-group-id
@category "aws elasticache"
@search-terms ModifyReplicationGroup
export def 'elasticache modify-replication-group' [
  --replication-group-id: string
  --replication-group-description: string
  --primary-cluster-id: string
  --snapshotting-cluster-id: string
  --automatic-failover-enabled: oneof<bool>
  --multi-az-enabled: oneof<bool>
  --node-group-id: string
  --cache-security-group-names: oneof<list<string>, string>
  --security-group-ids: oneof<list<string>, string>
  --preferred-maintenance-window: string
  --notification-topic-arn: string
  --cache-parameter-group-name: string
  --notification-topic-status: string
  --apply-immediately: oneof<bool>
  --engine: string
  --engine-version: string
  --auto-minor-version-upgrade: oneof<bool>
  --snapshot-retention-limit: int
  --snapshot-window: string
  --cache-node-type: string
  --auth-token: string
  --auth-token-update-strategy: string@[SET ROTATE DELETE]
  --user-group-ids-to-add: oneof<list<string>, string>
  --user-group-ids-to-remove: oneof<list<string>, string>
  --remove-user-groups: oneof<bool>
  --log-delivery-configurations: oneof<list<any>, record>
  --ip-discovery: string@[ipv4 ipv6]
  --transit-encryption-enabled: oneof<bool>
  --transit-encryption-mode: string@[preferred required]
  --cluster-mode: string@[enabled disabled compatible]
  --durability: string@[default async sync disabled]
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache ModifyReplicationGroup $replication_group_id=ReplicationGroupId $replication_group_description=ReplicationGroupDescription $primary_cluster_id=PrimaryClusterId $snapshotting_cluster_id=SnapshottingClusterId $automatic_failover_enabled=AutomaticFailoverEnabled $multi_az_enabled=MultiAZEnabled $node_group_id=NodeGroupId $cache_security_group_names=CacheSecurityGroupNames $security_group_ids=SecurityGroupIds $preferred_maintenance_window=PreferredMaintenanceWindow $notification_topic_arn=NotificationTopicArn $cache_parameter_group_name=CacheParameterGroupName $notification_topic_status=NotificationTopicStatus $apply_immediately=ApplyImmediately $engine=Engine $engine_version=EngineVersion $auto_minor_version_upgrade=AutoMinorVersionUpgrade $snapshot_retention_limit=SnapshotRetentionLimit $snapshot_window=SnapshotWindow $cache_node_type=CacheNodeType $auth_token=AuthToken $auth_token_update_strategy=AuthTokenUpdateStrategy $user_group_ids_to_add=UserGroupIdsToAdd $user_group_ids_to_remove=UserGroupIdsToRemove $remove_user_groups=RemoveUserGroups $log_delivery_configurations=LogDeliveryConfigurations $ip_discovery=IpDiscovery $transit_encryption_enabled=TransitEncryptionEnabled $transit_encryption_mode=TransitEncryptionMode $cluster_mode=ClusterMode $durability=Durability $region=--region $profile=--profile' }

# POST /; needs --replication-group-id --node-group-count --apply-immediately
@category "aws elasticache"
@search-terms ModifyReplicationGroupShardConfiguration
export def 'elasticache modify-replication-group-shard-configuration' [
  --replication-group-id: string
  --node-group-count: int
  --apply-immediately: oneof<bool>
  --resharding-configuration: oneof<list<any>, record>
  --node-groups-to-remove: oneof<list<string>, string>
  --node-groups-to-retain: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache ModifyReplicationGroupShardConfiguration $replication_group_id=ReplicationGroupId $node_group_count=NodeGroupCount $apply_immediately=ApplyImmediately $resharding_configuration=ReshardingConfiguration $node_groups_to_remove=NodeGroupsToRemove $node_groups_to_retain=NodeGroupsToRetain $region=--region $profile=--profile' }

# POST /; needs --serverless-cache-name
@category "aws elasticache"
@search-terms ModifyServerlessCache
export def 'elasticache modify-serverless-cache' [
  --serverless-cache-name: string
  --description: string
  --cache-usage-limits: record
  --remove-user-group: oneof<bool>
  --user-group-id: string
  --security-group-ids: oneof<list<string>, string>
  --snapshot-retention-limit: int
  --daily-snapshot-time: string
  --engine: string
  --major-engine-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache ModifyServerlessCache $serverless_cache_name=ServerlessCacheName $description=Description $cache_usage_limits=CacheUsageLimits $remove_user_group=RemoveUserGroup $user_group_id=UserGroupId $security_group_ids=SecurityGroupIds $snapshot_retention_limit=SnapshotRetentionLimit $daily_snapshot_time=DailySnapshotTime $engine=Engine $major_engine_version=MajorEngineVersion $region=--region $profile=--profile' }

# POST /; needs --user-id
@category "aws elasticache"
@search-terms ModifyUser
export def 'elasticache modify-user' [
  --user-id: string
  --access-string: string
  --append-access-string: string
  --passwords: oneof<list<string>, string>
  --no-password-required: oneof<bool>
  --authentication-mode: record
  --engine: string
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache ModifyUser $user_id=UserId $access_string=AccessString $append_access_string=AppendAccessString $passwords=Passwords $no_password_required=NoPasswordRequired $authentication_mode=AuthenticationMode $engine=Engine $region=--region $profile=--profile' }

# POST /; needs --user-group-id
@category "aws elasticache"
@search-terms ModifyUserGroup
export def 'elasticache modify-user-group' [
  --user-group-id: string
  --user-ids-to-add: oneof<list<string>, string>
  --user-ids-to-remove: oneof<list<string>, string>
  --engine: string
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache ModifyUserGroup $user_group_id=UserGroupId $user_ids_to_add=UserIdsToAdd $user_ids_to_remove=UserIdsToRemove $engine=Engine $region=--region $profile=--profile' }

# POST /; needs --serverless-cache-name --customer-node-endpoint-list
@category "aws elasticache"
@search-terms PrepareMigration
export def 'elasticache prepare-migration' [
  --serverless-cache-name: string
  --customer-node-endpoint-list: oneof<list<any>, record>
  --source-authentication-configuration: record
  --source-tls-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache PrepareMigration $serverless_cache_name=ServerlessCacheName $customer_node_endpoint_list=CustomerNodeEndpointList $source_authentication_configuration=SourceAuthenticationConfiguration $source_tls_configuration=SourceTlsConfiguration $region=--region $profile=--profile' }

# POST /; needs --reserved-cache-nodes-offering-id
@category "aws elasticache"
@search-terms PurchaseReservedCacheNodesOffering
export def 'elasticache purchase-reserved-cache-nodes-offering' [
  --reserved-cache-nodes-offering-id: string
  --reserved-cache-node-id: string
  --cache-node-count: int
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache PurchaseReservedCacheNodesOffering $reserved_cache_nodes_offering_id=ReservedCacheNodesOfferingId $reserved_cache_node_id=ReservedCacheNodeId $cache_node_count=CacheNodeCount $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --global-replication-group-id --apply-immediately
@category "aws elasticache"
@search-terms RebalanceSlotsInGlobalReplicationGroup
export def 'elasticache rebalance-slots-in-global-replication-group' [
  --global-replication-group-id: string
  --apply-immediately: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache RebalanceSlotsInGlobalReplicationGroup $global_replication_group_id=GlobalReplicationGroupId $apply_immediately=ApplyImmediately $region=--region $profile=--profile' }

# POST /; needs --cache-cluster-id --cache-node-ids-to-reboot
@category "aws elasticache"
@search-terms RebootCacheCluster
export def 'elasticache reboot-cache-cluster' [
  --cache-cluster-id: string
  --cache-node-ids-to-reboot: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache RebootCacheCluster $cache_cluster_id=CacheClusterId $cache_node_ids_to_reboot=CacheNodeIdsToReboot $region=--region $profile=--profile' }

# POST /; needs --resource-name --tag-keys
@category "aws elasticache"
@search-terms RemoveTagsFromResource
export def 'elasticache remove-tags-from-resource' [
  --resource-name: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'elasticache RemoveTagsFromResource $resource_name=ResourceName $tag_keys=TagKeys $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --cache-parameter-group-name
@category "aws elasticache"
@search-terms ResetCacheParameterGroup
export def 'elasticache reset-cache-parameter-group' [
  --cache-parameter-group-name: string
  --reset-all-parameters: oneof<bool>
  --parameter-name-values: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache ResetCacheParameterGroup $cache_parameter_group_name=CacheParameterGroupName $reset_all_parameters=ResetAllParameters $parameter_name_values=ParameterNameValues $region=--region $profile=--profile' }

# POST /; needs --cache-security-group-name --ec2-security-group-name --ec2-security-group-owner-id
@category "aws elasticache"
@search-terms RevokeCacheSecurityGroupIngress
export def 'elasticache revoke-cache-security-group-ingress' [
  --cache-security-group-name: string
  --ec2-security-group-name: string
  --ec2-security-group-owner-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache RevokeCacheSecurityGroupIngress $cache_security_group_name=CacheSecurityGroupName $ec2_security_group_name=EC2SecurityGroupName $ec2_security_group_owner_id=EC2SecurityGroupOwnerId $region=--region $profile=--profile' }

# POST /
@category "aws elasticache"
@search-terms StartMigration
export def 'elasticache start-migration' [
  --serverless-cache-name: string
  --replication-group-id: string
  --customer-node-endpoint-list: oneof<list<any>, record>
  --auto-cutover: oneof<bool>
  --clear-target-cache-data: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache StartMigration $serverless_cache_name=ServerlessCacheName $replication_group_id=ReplicationGroupId $customer_node_endpoint_list=CustomerNodeEndpointList $auto_cutover=AutoCutover $clear_target_cache_data=ClearTargetCacheData $region=--region $profile=--profile' }

# POST /; needs --serverless-cache-name
@category "aws elasticache"
@search-terms StopMigration
export def 'elasticache stop-migration' [
  --serverless-cache-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache StopMigration $serverless_cache_name=ServerlessCacheName $region=--region $profile=--profile' }

# POST /; needs --replication-group-id --node-group-id
@category "aws elasticache"
@search-terms TestFailover
export def 'elasticache test-failover' [
  --replication-group-id: string
  --node-group-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache TestFailover $replication_group_id=ReplicationGroupId $node_group_id=NodeGroupId $region=--region $profile=--profile' }

# POST /; needs --replication-group-id --customer-node-endpoint-list
@category "aws elasticache"
@search-terms TestMigration
export def 'elasticache test-migration' [
  --replication-group-id: string
  --customer-node-endpoint-list: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'elasticache TestMigration $replication_group_id=ReplicationGroupId $customer_node_endpoint_list=CustomerNodeEndpointList $region=--region $profile=--profile' }
