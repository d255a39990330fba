# Written by `cargo xtask generate --service elasticache` from the service's model and overlay: change those instead.
# ElastiCache, API version 2015-02-02: 77 operations, 4 waiters.

use rt.nu [call]

# POST /; needs --resource-name --tags
@search-terms AddTagsToResource
export def 'elasticache add-tags-to-resource' [
  --resource-name: string
  --tags: any
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache AddTagsToResource $resource_name $tags -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --cache-security-group-name --ec2-security-group-name --ec2-security-group-owner-id
@search-terms AuthorizeCacheSecurityGroupIngress
export def 'elasticache authorize-cache-security-group-ingress' [
  --cache-security-group-name: string
  --ec2-security-group-name: string
  --ec2-security-group-owner-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache AuthorizeCacheSecurityGroupIngress $cache_security_group_name $ec2_security_group_name $ec2_security_group_owner_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-update-name
@search-terms BatchApplyUpdateAction
export def 'elasticache batch-apply-update-action' [
  --replication-group-ids: list<string>
  --cache-cluster-ids: list<string>
  --service-update-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache BatchApplyUpdateAction $replication_group_ids $cache_cluster_ids $service_update_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-update-name
@search-terms BatchStopUpdateAction
export def 'elasticache batch-stop-update-action' [
  --replication-group-ids: list<string>
  --cache-cluster-ids: list<string>
  --service-update-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache BatchStopUpdateAction $replication_group_ids $cache_cluster_ids $service_update_name -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CompleteMigration
export def 'elasticache complete-migration' [
  --replication-group-id: string
  --serverless-cache-name: string
  --force: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache CompleteMigration $replication_group_id $serverless_cache_name $force -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-serverless-cache-snapshot-name --target-serverless-cache-snapshot-name
@search-terms CopyServerlessCacheSnapshot
export def 'elasticache copy-serverless-cache-snapshot' [
  --source-serverless-cache-snapshot-name: string
  --target-serverless-cache-snapshot-name: string
  --kms-key-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache CopyServerlessCacheSnapshot $source_serverless_cache_snapshot_name $target_serverless_cache_snapshot_name $kms_key_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-snapshot-name --target-snapshot-name
@search-terms CopySnapshot
export def 'elasticache copy-snapshot' [
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
]: any -> any { call 'elasticache CopySnapshot $source_snapshot_name $target_snapshot_name $target_bucket $kms_key_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cache-cluster-id
@search-terms CreateCacheCluster
export def 'elasticache create-cache-cluster' [
  --cache-cluster-id: string
  --replication-group-id: string
  --az-mode: string@[single-az cross-az]
  --preferred-availability-zone: string
  --preferred-availability-zones: list<string>
  --num-cache-nodes: int
  --cache-node-type: string
  --engine: string
  --engine-version: string
  --cache-parameter-group-name: string
  --cache-subnet-group-name: string
  --cache-security-group-names: list<string>
  --security-group-ids: list<string>
  --tags: any
  --snapshot-arns: list<string>
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
  --preferred-outpost-arns: list<string>
  --log-delivery-configurations: list
  --transit-encryption-enabled: oneof<bool>
  --network-type: string@[ipv4 ipv6 dual_stack]
  --ip-discovery: string@[ipv4 ipv6]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache CreateCacheCluster $cache_cluster_id $replication_group_id $az_mode $preferred_availability_zone $preferred_availability_zones $num_cache_nodes $cache_node_type $engine $engine_version $cache_parameter_group_name $cache_subnet_group_name $cache_security_group_names $security_group_ids $tags $snapshot_arns $snapshot_name $preferred_maintenance_window $port $notification_topic_arn $auto_minor_version_upgrade $snapshot_retention_limit $snapshot_window $auth_token $outpost_mode $preferred_outpost_arn $preferred_outpost_arns $log_delivery_configurations $transit_encryption_enabled $network_type $ip_discovery -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cache-parameter-group-name --cache-parameter-group-family --description
@search-terms CreateCacheParameterGroup
export def 'elasticache create-cache-parameter-group' [
  --cache-parameter-group-name: string
  --cache-parameter-group-family: string
  --description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache CreateCacheParameterGroup $cache_parameter_group_name $cache_parameter_group_family $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cache-security-group-name --description
@search-terms CreateCacheSecurityGroup
export def 'elasticache create-cache-security-group' [
  --cache-security-group-name: string
  --description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache CreateCacheSecurityGroup $cache_security_group_name $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cache-subnet-group-name --cache-subnet-group-description --subnet-ids
@search-terms CreateCacheSubnetGroup
export def 'elasticache create-cache-subnet-group' [
  --cache-subnet-group-name: string
  --cache-subnet-group-description: string
  --subnet-ids: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache CreateCacheSubnetGroup $cache_subnet_group_name $cache_subnet_group_description $subnet_ids $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --global-replication-group-id-suffix --primary-replication-group-id
@search-terms CreateGlobalReplicationGroup
export def 'elasticache create-global-replication-group' [
  --global-replication-group-id-suffix: string
  --global-replication-group-description: string
  --primary-replication-group-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache CreateGlobalReplicationGroup $global_replication_group_id_suffix $global_replication_group_description $primary_replication_group_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-group-id --replication-group-description
@search-terms CreateReplicationGroup
export def 'elasticache create-replication-group' [
  --replication-group-id: string
  --replication-group-description: string
  --global-replication-group-id: string
  --primary-cluster-id: string
  --automatic-failover-enabled: oneof<bool>
  --multi-az-enabled: oneof<bool>
  --num-cache-clusters: int
  --preferred-cache-cluster-azs: list<string>
  --num-node-groups: int
  --replicas-per-node-group: int
  --node-group-configuration: list
  --cache-node-type: string
  --engine: string
  --engine-version: string
  --cache-parameter-group-name: string
  --cache-subnet-group-name: string
  --cache-security-group-names: list<string>
  --security-group-ids: list<string>
  --tags: any
  --snapshot-arns: list<string>
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
  --user-group-ids: list<string>
  --log-delivery-configurations: list
  --data-tiering-enabled: oneof<bool>
  --network-type: string@[ipv4 ipv6 dual_stack]
  --ip-discovery: string@[ipv4 ipv6]
  --transit-encryption-mode: string@[preferred required]
  --cluster-mode: string@[enabled disabled compatible]
  --serverless-cache-snapshot-name: string
  --durability: string@[default async sync disabled]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache CreateReplicationGroup $replication_group_id $replication_group_description $global_replication_group_id $primary_cluster_id $automatic_failover_enabled $multi_az_enabled $num_cache_clusters $preferred_cache_cluster_azs $num_node_groups $replicas_per_node_group $node_group_configuration $cache_node_type $engine $engine_version $cache_parameter_group_name $cache_subnet_group_name $cache_security_group_names $security_group_ids $tags $snapshot_arns $snapshot_name $preferred_maintenance_window $port $notification_topic_arn $auto_minor_version_upgrade $snapshot_retention_limit $snapshot_window $auth_token $transit_encryption_enabled $at_rest_encryption_enabled $kms_key_id $user_group_ids $log_delivery_configurations $data_tiering_enabled $network_type $ip_discovery $transit_encryption_mode $cluster_mode $serverless_cache_snapshot_name $durability -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --serverless-cache-name --engine
@search-terms CreateServerlessCache
export def 'elasticache create-serverless-cache' [
  --serverless-cache-name: string
  --description: string
  --engine: string
  --major-engine-version: string
  --cache-usage-limits: record
  --kms-key-id: string
  --security-group-ids: list<string>
  --snapshot-arns-to-restore: list<string>
  --tags: any
  --user-group-id: string
  --subnet-ids: list<string>
  --snapshot-retention-limit: int
  --daily-snapshot-time: string
  --network-type: string@[ipv4 ipv6 dual_stack]
  --connection-type: string@[vpc public]
  --integrations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache CreateServerlessCache $serverless_cache_name $description $engine $major_engine_version $cache_usage_limits $kms_key_id $security_group_ids $snapshot_arns_to_restore $tags $user_group_id $subnet_ids $snapshot_retention_limit $daily_snapshot_time $network_type $connection_type $integrations -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --serverless-cache-snapshot-name --serverless-cache-name
@search-terms CreateServerlessCacheSnapshot
export def 'elasticache create-serverless-cache-snapshot' [
  --serverless-cache-snapshot-name: string
  --serverless-cache-name: string
  --kms-key-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache CreateServerlessCacheSnapshot $serverless_cache_snapshot_name $serverless_cache_name $kms_key_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --snapshot-name
@search-terms CreateSnapshot
export def 'elasticache create-snapshot' [
  --replication-group-id: string
  --cache-cluster-id: string
  --snapshot-name: string
  --kms-key-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache CreateSnapshot $replication_group_id $cache_cluster_id $snapshot_name $kms_key_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-id --user-name --engine --access-string
@search-terms CreateUser
export def 'elasticache create-user' [
  --user-id: string
  --user-name: string
  --engine: string
  --passwords: list<string>
  --access-string: string
  --no-password-required: oneof<bool>
  --tags: any
  --authentication-mode: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache CreateUser $user_id $user_name $engine $passwords $access_string $no_password_required $tags $authentication_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-group-id --engine
@search-terms CreateUserGroup
export def 'elasticache create-user-group' [
  --user-group-id: string
  --engine: string
  --user-ids: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache CreateUserGroup $user_group_id $engine $user_ids $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --global-replication-group-id --node-group-count --apply-immediately
@search-terms DecreaseNodeGroupsInGlobalReplicationGroup
export def 'elasticache decrease-node-groups-in-global-replication-group' [
  --global-replication-group-id: string
  --node-group-count: int
  --global-node-groups-to-remove: list<string>
  --global-node-groups-to-retain: list<string>
  --apply-immediately: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache DecreaseNodeGroupsInGlobalReplicationGroup $global_replication_group_id $node_group_count $global_node_groups_to_remove $global_node_groups_to_retain $apply_immediately -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-group-id --apply-immediately
@search-terms DecreaseReplicaCount
export def 'elasticache decrease-replica-count' [
  --replication-group-id: string
  --new-replica-count: int
  --replica-configuration: list
  --replicas-to-remove: list<string>
  --apply-immediately: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache DecreaseReplicaCount $replication_group_id $new_replica_count $replica_configuration $replicas_to_remove $apply_immediately -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cache-cluster-id
@search-terms DeleteCacheCluster
export def 'elasticache delete-cache-cluster' [
  --cache-cluster-id: string
  --final-snapshot-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache DeleteCacheCluster $cache_cluster_id $final_snapshot_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cache-parameter-group-name
@search-terms DeleteCacheParameterGroup
export def 'elasticache delete-cache-parameter-group' [
  --cache-parameter-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache DeleteCacheParameterGroup $cache_parameter_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cache-security-group-name
@search-terms DeleteCacheSecurityGroup
export def 'elasticache delete-cache-security-group' [
  --cache-security-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache DeleteCacheSecurityGroup $cache_security_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cache-subnet-group-name
@search-terms DeleteCacheSubnetGroup
export def 'elasticache delete-cache-subnet-group' [
  --cache-subnet-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache DeleteCacheSubnetGroup $cache_subnet_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --global-replication-group-id --retain-primary-replication-group
@search-terms DeleteGlobalReplicationGroup
export def 'elasticache delete-global-replication-group' [
  --global-replication-group-id: string
  --retain-primary-replication-group: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache DeleteGlobalReplicationGroup $global_replication_group_id $retain_primary_replication_group -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-group-id
@search-terms DeleteReplicationGroup
export def 'elasticache delete-replication-group' [
  --replication-group-id: string
  --retain-primary-cluster: oneof<bool>
  --final-snapshot-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache DeleteReplicationGroup $replication_group_id $retain_primary_cluster $final_snapshot_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --serverless-cache-name
@search-terms DeleteServerlessCache
export def 'elasticache delete-serverless-cache' [
  --serverless-cache-name: string
  --final-snapshot-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache DeleteServerlessCache $serverless_cache_name $final_snapshot_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --serverless-cache-snapshot-name
@search-terms DeleteServerlessCacheSnapshot
export def 'elasticache delete-serverless-cache-snapshot' [
  --serverless-cache-snapshot-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache DeleteServerlessCacheSnapshot $serverless_cache_snapshot_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --snapshot-name
@search-terms DeleteSnapshot
export def 'elasticache delete-snapshot' [
  --snapshot-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache DeleteSnapshot $snapshot_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-id
@search-terms DeleteUser
export def 'elasticache delete-user' [
  --user-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache DeleteUser $user_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-group-id
@search-terms DeleteUserGroup
export def 'elasticache delete-user-group' [
  --user-group-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache DeleteUserGroup $user_group_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 5min
@search-terms DescribeCacheClusters
export def 'elasticache describe-cache-clusters' [
  --cache-cluster-id: string
  --show-cache-node-info: oneof<bool>
  --show-cache-clusters-not-in-replication-groups: oneof<bool>
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
]: any -> any { call 'elasticache DescribeCacheClusters $cache_cluster_id $show_cache_node_info $show_cache_clusters_not_in_replication_groups -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 24hr
@search-terms DescribeCacheEngineVersions
export def 'elasticache describe-cache-engine-versions' [
  --engine: string
  --engine-version: string
  --cache-parameter-group-family: string
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
]: any -> any { call 'elasticache DescribeCacheEngineVersions $engine $engine_version $cache_parameter_group_family $default_only -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeCacheParameterGroups
export def 'elasticache describe-cache-parameter-groups' [
  --cache-parameter-group-name: string
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
]: any -> any { call 'elasticache DescribeCacheParameterGroups $cache_parameter_group_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --cache-parameter-group-name
@search-terms DescribeCacheParameters
export def 'elasticache describe-cache-parameters' [
  --cache-parameter-group-name: string
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
]: any -> any { call 'elasticache DescribeCacheParameters $cache_parameter_group_name $source -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeCacheSecurityGroups
export def 'elasticache describe-cache-security-groups' [
  --cache-security-group-name: string
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
]: any -> any { call 'elasticache DescribeCacheSecurityGroups $cache_security_group_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeCacheSubnetGroups
export def 'elasticache describe-cache-subnet-groups' [
  --cache-subnet-group-name: string
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
]: any -> any { call 'elasticache DescribeCacheSubnetGroups $cache_subnet_group_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --cache-parameter-group-family
@search-terms DescribeEngineDefaultParameters
export def 'elasticache describe-engine-default-parameters' [
  --cache-parameter-group-family: string
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
]: any -> any { call 'elasticache DescribeEngineDefaultParameters $cache_parameter_group_family -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 30sec
@search-terms DescribeEvents
export def 'elasticache describe-events' [
  --source-identifier: string
  --source-type: string@[cache-cluster cache-parameter-group cache-security-group cache-subnet-group replication-group serverless-cache serverless-cache-snapshot user user-group]
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
]: any -> any { call 'elasticache DescribeEvents $source_identifier $source_type $start_time $end_time $duration -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeGlobalReplicationGroups
export def 'elasticache describe-global-replication-groups' [
  --global-replication-group-id: string
  --show-member-info: oneof<bool>
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
]: any -> any { call 'elasticache DescribeGlobalReplicationGroups $global_replication_group_id $show_member_info -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeReplicationGroups
export def 'elasticache describe-replication-groups' [
  --replication-group-id: string
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
]: any -> any { call 'elasticache DescribeReplicationGroups $replication_group_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeReservedCacheNodes
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
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'elasticache DescribeReservedCacheNodes $reserved_cache_node_id $reserved_cache_nodes_offering_id $cache_node_type $duration $product_description $offering_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 24hr
@search-terms DescribeReservedCacheNodesOfferings
export def 'elasticache describe-reserved-cache-nodes-offerings' [
  --reserved-cache-nodes-offering-id: string
  --cache-node-type: string
  --duration: string
  --product-description: string
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
]: any -> any { call 'elasticache DescribeReservedCacheNodesOfferings $reserved_cache_nodes_offering_id $cache_node_type $duration $product_description $offering_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeServerlessCacheSnapshots
export def 'elasticache describe-serverless-cache-snapshots' [
  --serverless-cache-name: string
  --serverless-cache-snapshot-name: string
  --snapshot-type: string
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
]: any -> any { call 'elasticache DescribeServerlessCacheSnapshots $serverless_cache_name $serverless_cache_snapshot_name $snapshot_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeServerlessCaches
export def 'elasticache describe-serverless-caches' [
  --serverless-cache-name: string
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
]: any -> any { call 'elasticache DescribeServerlessCaches $serverless_cache_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeServiceUpdates
export def 'elasticache describe-service-updates' [
  --service-update-name: string
  --service-update-status: list<string>
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
]: any -> any { call 'elasticache DescribeServiceUpdates $service_update_name $service_update_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 24hr
@search-terms DescribeSnapshots
export def 'elasticache describe-snapshots' [
  --replication-group-id: string
  --cache-cluster-id: string
  --snapshot-name: string
  --snapshot-source: string
  --show-node-group-config: oneof<bool>
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
]: any -> any { call 'elasticache DescribeSnapshots $replication_group_id $cache_cluster_id $snapshot_name $snapshot_source $show_node_group_config -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeUpdateActions
export def 'elasticache describe-update-actions' [
  --service-update-name: string
  --replication-group-ids: list<string>
  --cache-cluster-ids: list<string>
  --engine: string
  --service-update-status: list<string>
  --service-update-time-range: record
  --update-action-status: list<string>
  --show-node-level-update-status: oneof<bool>
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
]: any -> any { call 'elasticache DescribeUpdateActions $service_update_name $replication_group_ids $cache_cluster_ids $engine $service_update_status $service_update_time_range $update_action_status $show_node_level_update_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeUserGroups
export def 'elasticache describe-user-groups' [
  --user-group-id: string
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
]: any -> any { call 'elasticache DescribeUserGroups $user_group_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeUsers
export def 'elasticache describe-users' [
  --engine: string
  --user-id: string
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
]: any -> any { call 'elasticache DescribeUsers $engine $user_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --global-replication-group-id --replication-group-id --replication-group-region
@search-terms DisassociateGlobalReplicationGroup
export def 'elasticache disassociate-global-replication-group' [
  --global-replication-group-id: string
  --replication-group-id: string
  --replication-group-region: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache DisassociateGlobalReplicationGroup $global_replication_group_id $replication_group_id $replication_group_region -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --serverless-cache-snapshot-name --s3-bucket-name
@search-terms ExportServerlessCacheSnapshot
export def 'elasticache export-serverless-cache-snapshot' [
  --serverless-cache-snapshot-name: string
  --s3-bucket-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache ExportServerlessCacheSnapshot $serverless_cache_snapshot_name $s3_bucket_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --global-replication-group-id --primary-region --primary-replication-group-id
@search-terms FailoverGlobalReplicationGroup
export def 'elasticache failover-global-replication-group' [
  --global-replication-group-id: string
  --primary-region: string
  --primary-replication-group-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache FailoverGlobalReplicationGroup $global_replication_group_id $primary_region $primary_replication_group_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --global-replication-group-id --node-group-count --apply-immediately
@search-terms IncreaseNodeGroupsInGlobalReplicationGroup
export def 'elasticache increase-node-groups-in-global-replication-group' [
  --global-replication-group-id: string
  --node-group-count: int
  --regional-configurations: list
  --apply-immediately: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache IncreaseNodeGroupsInGlobalReplicationGroup $global_replication_group_id $node_group_count $regional_configurations $apply_immediately -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-group-id --apply-immediately
@search-terms IncreaseReplicaCount
export def 'elasticache increase-replica-count' [
  --replication-group-id: string
  --new-replica-count: int
  --replica-configuration: list
  --apply-immediately: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache IncreaseReplicaCount $replication_group_id $new_replica_count $replica_configuration $apply_immediately -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min
@search-terms ListAllowedNodeTypeModifications
export def 'elasticache list-allowed-node-type-modifications' [
  --cache-cluster-id: string
  --replication-group-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'elasticache ListAllowedNodeTypeModifications $cache_cluster_id $replication_group_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-name
@search-terms ListTagsForResource
export def 'elasticache list-tags-for-resource' [
  --resource-name: string
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
]: any -> any { call 'elasticache ListTagsForResource $resource_name -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --cache-cluster-id
@search-terms ModifyCacheCluster
export def 'elasticache modify-cache-cluster' [
  --cache-cluster-id: string
  --num-cache-nodes: int
  --cache-node-ids-to-remove: list<string>
  --az-mode: string@[single-az cross-az]
  --new-availability-zones: list<string>
  --cache-security-group-names: list<string>
  --security-group-ids: list<string>
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
  --log-delivery-configurations: list
  --ip-discovery: string@[ipv4 ipv6]
  --scale-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache ModifyCacheCluster $cache_cluster_id $num_cache_nodes $cache_node_ids_to_remove $az_mode $new_availability_zones $cache_security_group_names $security_group_ids $preferred_maintenance_window $notification_topic_arn $cache_parameter_group_name $notification_topic_status $apply_immediately $engine $engine_version $auto_minor_version_upgrade $snapshot_retention_limit $snapshot_window $cache_node_type $auth_token $auth_token_update_strategy $log_delivery_configurations $ip_discovery $scale_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cache-parameter-group-name --parameter-name-values
@search-terms ModifyCacheParameterGroup
export def 'elasticache modify-cache-parameter-group' [
  --cache-parameter-group-name: string
  --parameter-name-values: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache ModifyCacheParameterGroup $cache_parameter_group_name $parameter_name_values -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cache-subnet-group-name
@search-terms ModifyCacheSubnetGroup
export def 'elasticache modify-cache-subnet-group' [
  --cache-subnet-group-name: string
  --cache-subnet-group-description: string
  --subnet-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache ModifyCacheSubnetGroup $cache_subnet_group_name $cache_subnet_group_description $subnet_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --global-replication-group-id --apply-immediately
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache ModifyGlobalReplicationGroup $global_replication_group_id $apply_immediately $cache_node_type $engine $engine_version $cache_parameter_group_name $global_replication_group_description $automatic_failover_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-group-id
@search-terms ModifyReplicationGroup
export def 'elasticache modify-replication-group' [
  --replication-group-id: string
  --replication-group-description: string
  --primary-cluster-id: string
  --snapshotting-cluster-id: string
  --automatic-failover-enabled: oneof<bool>
  --multi-az-enabled: oneof<bool>
  --node-group-id: string
  --cache-security-group-names: list<string>
  --security-group-ids: list<string>
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
  --user-group-ids-to-add: list<string>
  --user-group-ids-to-remove: list<string>
  --remove-user-groups: oneof<bool>
  --log-delivery-configurations: list
  --ip-discovery: string@[ipv4 ipv6]
  --transit-encryption-enabled: oneof<bool>
  --transit-encryption-mode: string@[preferred required]
  --cluster-mode: string@[enabled disabled compatible]
  --durability: string@[default async sync disabled]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache ModifyReplicationGroup $replication_group_id $replication_group_description $primary_cluster_id $snapshotting_cluster_id $automatic_failover_enabled $multi_az_enabled $node_group_id $cache_security_group_names $security_group_ids $preferred_maintenance_window $notification_topic_arn $cache_parameter_group_name $notification_topic_status $apply_immediately $engine $engine_version $auto_minor_version_upgrade $snapshot_retention_limit $snapshot_window $cache_node_type $auth_token $auth_token_update_strategy $user_group_ids_to_add $user_group_ids_to_remove $remove_user_groups $log_delivery_configurations $ip_discovery $transit_encryption_enabled $transit_encryption_mode $cluster_mode $durability -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-group-id --node-group-count --apply-immediately
@search-terms ModifyReplicationGroupShardConfiguration
export def 'elasticache modify-replication-group-shard-configuration' [
  --replication-group-id: string
  --node-group-count: int
  --apply-immediately: oneof<bool>
  --resharding-configuration: list
  --node-groups-to-remove: list<string>
  --node-groups-to-retain: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache ModifyReplicationGroupShardConfiguration $replication_group_id $node_group_count $apply_immediately $resharding_configuration $node_groups_to_remove $node_groups_to_retain -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --serverless-cache-name
@search-terms ModifyServerlessCache
export def 'elasticache modify-serverless-cache' [
  --serverless-cache-name: string
  --description: string
  --cache-usage-limits: record
  --remove-user-group: oneof<bool>
  --user-group-id: string
  --security-group-ids: list<string>
  --snapshot-retention-limit: int
  --daily-snapshot-time: string
  --engine: string
  --major-engine-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache ModifyServerlessCache $serverless_cache_name $description $cache_usage_limits $remove_user_group $user_group_id $security_group_ids $snapshot_retention_limit $daily_snapshot_time $engine $major_engine_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-id
@search-terms ModifyUser
export def 'elasticache modify-user' [
  --user-id: string
  --access-string: string
  --append-access-string: string
  --passwords: list<string>
  --no-password-required: oneof<bool>
  --authentication-mode: record
  --engine: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache ModifyUser $user_id $access_string $append_access_string $passwords $no_password_required $authentication_mode $engine -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-group-id
@search-terms ModifyUserGroup
export def 'elasticache modify-user-group' [
  --user-group-id: string
  --user-ids-to-add: list<string>
  --user-ids-to-remove: list<string>
  --engine: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache ModifyUserGroup $user_group_id $user_ids_to_add $user_ids_to_remove $engine -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --serverless-cache-name --customer-node-endpoint-list
@search-terms PrepareMigration
export def 'elasticache prepare-migration' [
  --serverless-cache-name: string
  --customer-node-endpoint-list: list
  --source-authentication-configuration: record
  --source-tls-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache PrepareMigration $serverless_cache_name $customer_node_endpoint_list $source_authentication_configuration $source_tls_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --reserved-cache-nodes-offering-id
@search-terms PurchaseReservedCacheNodesOffering
export def 'elasticache purchase-reserved-cache-nodes-offering' [
  --reserved-cache-nodes-offering-id: string
  --reserved-cache-node-id: string
  --cache-node-count: int
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache PurchaseReservedCacheNodesOffering $reserved_cache_nodes_offering_id $reserved_cache_node_id $cache_node_count $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --global-replication-group-id --apply-immediately
@search-terms RebalanceSlotsInGlobalReplicationGroup
export def 'elasticache rebalance-slots-in-global-replication-group' [
  --global-replication-group-id: string
  --apply-immediately: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache RebalanceSlotsInGlobalReplicationGroup $global_replication_group_id $apply_immediately -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cache-cluster-id --cache-node-ids-to-reboot
@search-terms RebootCacheCluster
export def 'elasticache reboot-cache-cluster' [
  --cache-cluster-id: string
  --cache-node-ids-to-reboot: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache RebootCacheCluster $cache_cluster_id $cache_node_ids_to_reboot -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-name --tag-keys
@search-terms RemoveTagsFromResource
export def 'elasticache remove-tags-from-resource' [
  --resource-name: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache RemoveTagsFromResource $resource_name $tag_keys -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --cache-parameter-group-name
@search-terms ResetCacheParameterGroup
export def 'elasticache reset-cache-parameter-group' [
  --cache-parameter-group-name: string
  --reset-all-parameters: oneof<bool>
  --parameter-name-values: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache ResetCacheParameterGroup $cache_parameter_group_name $reset_all_parameters $parameter_name_values -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cache-security-group-name --ec2-security-group-name --ec2-security-group-owner-id
@search-terms RevokeCacheSecurityGroupIngress
export def 'elasticache revoke-cache-security-group-ingress' [
  --cache-security-group-name: string
  --ec2-security-group-name: string
  --ec2-security-group-owner-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache RevokeCacheSecurityGroupIngress $cache_security_group_name $ec2_security_group_name $ec2_security_group_owner_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms StartMigration
export def 'elasticache start-migration' [
  --serverless-cache-name: string
  --replication-group-id: string
  --customer-node-endpoint-list: list
  --auto-cutover: oneof<bool>
  --clear-target-cache-data: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache StartMigration $serverless_cache_name $replication_group_id $customer_node_endpoint_list $auto_cutover $clear_target_cache_data -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --serverless-cache-name
@search-terms StopMigration
export def 'elasticache stop-migration' [
  --serverless-cache-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache StopMigration $serverless_cache_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-group-id --node-group-id
@search-terms TestFailover
export def 'elasticache test-failover' [
  --replication-group-id: string
  --node-group-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache TestFailover $replication_group_id $node_group_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-group-id --customer-node-endpoint-list
@search-terms TestMigration
export def 'elasticache test-migration' [
  --replication-group-id: string
  --customer-node-endpoint-list: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticache TestMigration $replication_group_id $customer_node_endpoint_list -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   cache-cluster-available: DescribeCacheClusters
#   cache-cluster-deleted: DescribeCacheClusters
#   replication-group-available: DescribeReplicationGroups
#   replication-group-deleted: DescribeReplicationGroups
@search-terms CacheClusterAvailable CacheClusterDeleted ReplicationGroupAvailable ReplicationGroupDeleted
export def 'elasticache wait' [
  waiter: string@[cache-cluster-available cache-cluster-deleted replication-group-available replication-group-deleted]
  --cache-cluster-id: string
  --show-cache-node-info: oneof<bool>
  --show-cache-clusters-not-in-replication-groups: oneof<bool>
  --replication-group-id: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'elasticache wait $waiter $cache_cluster_id $show_cache_node_info $show_cache_clusters_not_in_replication_groups $replication_group_id -- $timeout $interval $region $profile' }
