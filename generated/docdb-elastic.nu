# Written by `cargo xtask generate --service docdb-elastic` from the service's model and overlay: change those instead.
# DocDB Elastic, API version 2022-11-28: 19 operations.

use rt.nu [call send]

# POST /pending-action; needs --apply-action --opt-in-type --resource-arn
@category "aws docdb-elastic"
@search-terms ApplyPendingMaintenanceAction
export def 'docdb-elastic apply-pending-maintenance-action' [
  --apply-action: string
  --apply-on: string
  --opt-in-type: string@[IMMEDIATE NEXT_MAINTENANCE APPLY_ON UNDO_OPT_IN]
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'docdb-elastic ApplyPendingMaintenanceAction $apply_action=applyAction $apply_on=applyOn $opt_in_type=optInType $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /cluster-snapshot/{snapshotArn}/copy; needs --snapshot-arn --target-snapshot-name
@category "aws docdb-elastic"
@search-terms CopyClusterSnapshot
export def 'docdb-elastic copy-cluster-snapshot' [
  --copy-tags: oneof<bool>
  --kms-key-id: string
  --snapshot-arn: string
  --tags: record
  --target-snapshot-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'docdb-elastic CopyClusterSnapshot $copy_tags=copyTags $kms_key_id=kmsKeyId $snapshot_arn=snapshotArn $tags=tags $target_snapshot_name=targetSnapshotName $region=--region $profile=--profile' }

# POST /cluster; needs --admin-user-name --admin-user-password --auth-type --cluster-name --shard-capacity --shard-count
@category "aws docdb-elastic"
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
  --subnet-ids: oneof<list<string>, string>
  --tags: record
  --vpc-security-group-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'docdb-elastic CreateCluster $admin_user_name=adminUserName $admin_user_password=adminUserPassword $auth_type=authType $backup_retention_period=backupRetentionPeriod $client_token=clientToken $cluster_name=clusterName $kms_key_id=kmsKeyId $preferred_backup_window=preferredBackupWindow $preferred_maintenance_window=preferredMaintenanceWindow $shard_capacity=shardCapacity $shard_count=shardCount $shard_instance_count=shardInstanceCount $subnet_ids=subnetIds $tags=tags $vpc_security_group_ids=vpcSecurityGroupIds $region=--region $profile=--profile' }

# POST /cluster-snapshot; needs --cluster-arn --snapshot-name
@category "aws docdb-elastic"
@search-terms CreateClusterSnapshot
export def 'docdb-elastic create-cluster-snapshot' [
  --cluster-arn: string
  --snapshot-name: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'docdb-elastic CreateClusterSnapshot $cluster_arn=clusterArn $snapshot_name=snapshotName $tags=tags $region=--region $profile=--profile' }

# DELETE /cluster/{clusterArn}; needs --cluster-arn
@category "aws docdb-elastic"
@search-terms DeleteCluster
export def 'docdb-elastic delete-cluster' [
  --cluster-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'docdb-elastic DeleteCluster $cluster_arn=clusterArn $region=--region $profile=--profile' }

# DELETE /cluster-snapshot/{snapshotArn}; needs --snapshot-arn
@category "aws docdb-elastic"
@search-terms DeleteClusterSnapshot
export def 'docdb-elastic delete-cluster-snapshot' [
  --snapshot-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'docdb-elastic DeleteClusterSnapshot $snapshot_arn=snapshotArn $region=--region $profile=--profile' }

# GET /cluster/{clusterArn}; cached 1min; needs --cluster-arn
@category "aws docdb-elastic"
@search-terms GetCluster
export def 'docdb-elastic get-cluster' [
  --cluster-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'docdb-elastic GetCluster $cluster_arn=clusterArn $region=--region $profile=--profile' }

# GET /cluster-snapshot/{snapshotArn}; cached 1min; needs --snapshot-arn
@category "aws docdb-elastic"
@search-terms GetClusterSnapshot
export def 'docdb-elastic get-cluster-snapshot' [
  --snapshot-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'docdb-elastic GetClusterSnapshot $snapshot_arn=snapshotArn $region=--region $profile=--profile' }

# GET /pending-action/{resourceArn}; cached 1min; needs --resource-arn
@category "aws docdb-elastic"
@search-terms GetPendingMaintenanceAction
export def 'docdb-elastic get-pending-maintenance-action' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'docdb-elastic GetPendingMaintenanceAction $resource_arn=resourceArn $region=--region $profile=--profile' }

# GET /cluster-snapshots; follows pages; cached 1min
@category "aws docdb-elastic"
@search-terms ListClusterSnapshots
@example "First rows only" "docdb-elastic list-cluster-snapshots --stream | first 3"
export def 'docdb-elastic list-cluster-snapshots' [
  --cluster-arn: string
  --snapshot-type: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'docdb-elastic ListClusterSnapshots $cluster_arn=clusterArn $snapshot_type=snapshotType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /clusters; follows pages; cached 1min
@category "aws docdb-elastic"
@search-terms ListClusters
@example "First rows only" "docdb-elastic list-clusters --stream | first 3"
export def 'docdb-elastic list-clusters' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'docdb-elastic ListClusters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /pending-actions; follows pages; cached 1min
@category "aws docdb-elastic"
@search-terms ListPendingMaintenanceActions
@example "First rows only" "docdb-elastic list-pending-maintenance-actions --stream | first 3"
export def 'docdb-elastic list-pending-maintenance-actions' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'docdb-elastic ListPendingMaintenanceActions $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws docdb-elastic"
@search-terms ListTagsForResource
export def 'docdb-elastic list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'docdb-elastic ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /cluster-snapshot/{snapshotArn}/restore; needs --cluster-name --snapshot-arn
@category "aws docdb-elastic"
@search-terms RestoreClusterFromSnapshot
export def 'docdb-elastic restore-cluster-from-snapshot' [
  --cluster-name: string
  --kms-key-id: string
  --shard-capacity: int
  --shard-instance-count: int
  --snapshot-arn: string
  --subnet-ids: oneof<list<string>, string>
  --tags: record
  --vpc-security-group-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'docdb-elastic RestoreClusterFromSnapshot $cluster_name=clusterName $kms_key_id=kmsKeyId $shard_capacity=shardCapacity $shard_instance_count=shardInstanceCount $snapshot_arn=snapshotArn $subnet_ids=subnetIds $tags=tags $vpc_security_group_ids=vpcSecurityGroupIds $region=--region $profile=--profile' }

# POST /cluster/{clusterArn}/start; needs --cluster-arn
@category "aws docdb-elastic"
@search-terms StartCluster
export def 'docdb-elastic start-cluster' [
  --cluster-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'docdb-elastic StartCluster $cluster_arn=clusterArn $region=--region $profile=--profile' }

# POST /cluster/{clusterArn}/stop; needs --cluster-arn
@category "aws docdb-elastic"
@search-terms StopCluster
export def 'docdb-elastic stop-cluster' [
  --cluster-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'docdb-elastic StopCluster $cluster_arn=clusterArn $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws docdb-elastic"
@search-terms TagResource
export def 'docdb-elastic tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'docdb-elastic TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws docdb-elastic"
@search-terms UntagResource
export def 'docdb-elastic untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'docdb-elastic UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# PUT /cluster/{clusterArn}; needs --cluster-arn
@category "aws docdb-elastic"
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
  --subnet-ids: oneof<list<string>, string>
  --vpc-security-group-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'docdb-elastic UpdateCluster $admin_user_password=adminUserPassword $auth_type=authType $backup_retention_period=backupRetentionPeriod $client_token=clientToken $cluster_arn=clusterArn $preferred_backup_window=preferredBackupWindow $preferred_maintenance_window=preferredMaintenanceWindow $shard_capacity=shardCapacity $shard_count=shardCount $shard_instance_count=shardInstanceCount $subnet_ids=subnetIds $vpc_security_group_ids=vpcSecurityGroupIds $region=--region $profile=--profile' }
