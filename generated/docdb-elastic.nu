# Written by `cargo xtask generate --service docdb-elastic` from the service's model and overlay: change those instead.
# DocDB Elastic, API version 2022-11-28: 19 operations.

use rt.nu [call]

# POST /pending-action; needs --apply-action --opt-in-type --resource-arn
@search-terms ApplyPendingMaintenanceAction
export def 'docdb-elastic apply-pending-maintenance-action' [
  --apply-action: string
  --apply-on: string
  --opt-in-type: string@[IMMEDIATE NEXT_MAINTENANCE APPLY_ON UNDO_OPT_IN]
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb-elastic ApplyPendingMaintenanceAction $apply_action $apply_on $opt_in_type $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /cluster-snapshot/{snapshotArn}/copy; needs --snapshot-arn --target-snapshot-name
@search-terms CopyClusterSnapshot
export def 'docdb-elastic copy-cluster-snapshot' [
  --copy-tags: oneof<bool>
  --kms-key-id: string
  --snapshot-arn: string
  --tags: record
  --target-snapshot-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb-elastic CopyClusterSnapshot $copy_tags $kms_key_id $snapshot_arn $tags $target_snapshot_name -- $region $profile $with_input $fail_fast $yes' }

# POST /cluster; needs --admin-user-name --admin-user-password --auth-type --cluster-name --shard-capacity --shard-count
@search-terms CreateCluster
export def 'docdb-elastic create-cluster' [
  --admin-user-name: string
  --admin-user-password: string
  --auth-type: string@[PLAIN_TEXT SECRET_ARN]
  --backup-retention-period: int
  --client-token: string
  --cluster-name: string
  --kms-key-id: string
  --preferred-backup-window: string
  --preferred-maintenance-window: string
  --shard-capacity: int
  --shard-count: int
  --shard-instance-count: int
  --subnet-ids: list<string>
  --tags: record
  --vpc-security-group-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb-elastic CreateCluster $admin_user_name $admin_user_password $auth_type $backup_retention_period $client_token $cluster_name $kms_key_id $preferred_backup_window $preferred_maintenance_window $shard_capacity $shard_count $shard_instance_count $subnet_ids $tags $vpc_security_group_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /cluster-snapshot; needs --cluster-arn --snapshot-name
@search-terms CreateClusterSnapshot
export def 'docdb-elastic create-cluster-snapshot' [
  --cluster-arn: string
  --snapshot-name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb-elastic CreateClusterSnapshot $cluster_arn $snapshot_name $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /cluster/{clusterArn}; needs --cluster-arn
@search-terms DeleteCluster
export def 'docdb-elastic delete-cluster' [
  --cluster-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb-elastic DeleteCluster $cluster_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /cluster-snapshot/{snapshotArn}; needs --snapshot-arn
@search-terms DeleteClusterSnapshot
export def 'docdb-elastic delete-cluster-snapshot' [
  --snapshot-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb-elastic DeleteClusterSnapshot $snapshot_arn -- $region $profile $with_input $fail_fast $yes' }

# GET /cluster/{clusterArn}; cached 1min; needs --cluster-arn
@search-terms GetCluster
export def 'docdb-elastic get-cluster' [
  --cluster-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'docdb-elastic GetCluster $cluster_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /cluster-snapshot/{snapshotArn}; cached 1min; needs --snapshot-arn
@search-terms GetClusterSnapshot
export def 'docdb-elastic get-cluster-snapshot' [
  --snapshot-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'docdb-elastic GetClusterSnapshot $snapshot_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /pending-action/{resourceArn}; cached 1min; needs --resource-arn
@search-terms GetPendingMaintenanceAction
export def 'docdb-elastic get-pending-maintenance-action' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'docdb-elastic GetPendingMaintenanceAction $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /cluster-snapshots; follows pages; cached 1min
@search-terms ListClusterSnapshots
export def 'docdb-elastic list-cluster-snapshots' [
  --cluster-arn: string
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
]: any -> any { call 'docdb-elastic ListClusterSnapshots $cluster_arn $snapshot_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /clusters; follows pages; cached 1min
@search-terms ListClusters
export def 'docdb-elastic list-clusters' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'docdb-elastic ListClusters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /pending-actions; follows pages; cached 1min
@search-terms ListPendingMaintenanceActions
export def 'docdb-elastic list-pending-maintenance-actions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'docdb-elastic ListPendingMaintenanceActions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'docdb-elastic list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'docdb-elastic ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /cluster-snapshot/{snapshotArn}/restore; needs --cluster-name --snapshot-arn
@search-terms RestoreClusterFromSnapshot
export def 'docdb-elastic restore-cluster-from-snapshot' [
  --cluster-name: string
  --kms-key-id: string
  --shard-capacity: int
  --shard-instance-count: int
  --snapshot-arn: string
  --subnet-ids: list<string>
  --tags: record
  --vpc-security-group-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb-elastic RestoreClusterFromSnapshot $cluster_name $kms_key_id $shard_capacity $shard_instance_count $snapshot_arn $subnet_ids $tags $vpc_security_group_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /cluster/{clusterArn}/start; needs --cluster-arn
@search-terms StartCluster
export def 'docdb-elastic start-cluster' [
  --cluster-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb-elastic StartCluster $cluster_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /cluster/{clusterArn}/stop; needs --cluster-arn
@search-terms StopCluster
export def 'docdb-elastic stop-cluster' [
  --cluster-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb-elastic StopCluster $cluster_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'docdb-elastic tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb-elastic TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'docdb-elastic untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb-elastic UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /cluster/{clusterArn}; needs --cluster-arn
@search-terms UpdateCluster
export def 'docdb-elastic update-cluster' [
  --admin-user-password: string
  --auth-type: string@[PLAIN_TEXT SECRET_ARN]
  --backup-retention-period: int
  --client-token: string
  --cluster-arn: string
  --preferred-backup-window: string
  --preferred-maintenance-window: string
  --shard-capacity: int
  --shard-count: int
  --shard-instance-count: int
  --subnet-ids: list<string>
  --vpc-security-group-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb-elastic UpdateCluster $admin_user_password $auth_type $backup_retention_period $client_token $cluster_arn $preferred_backup_window $preferred_maintenance_window $shard_capacity $shard_count $shard_instance_count $subnet_ids $vpc_security_group_ids -- $region $profile $with_input $fail_fast $yes' }
