# Written by `cargo xtask generate --service cloudhsm-v2` from the service's model and overlay: change those instead.
# CloudHSM V2, API version 2017-04-28: 18 operations.

use rt.nu [call]

# POST /; needs --destination-region --backup-id
@search-terms 'CopyBackupToRegion, cloudhsmv2 copy-backup-to-region'
export def 'cloudhsm-v2 copy-backup-to-region' [
  --destination-region: string
  --backup-id: string
  --tag-list: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudhsm-v2 CopyBackupToRegion $destination_region $backup_id $tag_list -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --hsm-type --subnet-ids
@search-terms 'CreateCluster, cloudhsmv2 create-cluster'
export def 'cloudhsm-v2 create-cluster' [
  --backup-retention-policy: record
  --hsm-type: string
  --source-backup-id: string
  --subnet-ids: list<string>
  --network-type: string@[IPV4 DUALSTACK]
  --tag-list: any
  --mode: string@[FIPS NON_FIPS]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudhsm-v2 CreateCluster $backup_retention_policy $hsm_type $source_backup_id $subnet_ids $network_type $tag_list $mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-id --availability-zone
@search-terms 'CreateHsm, cloudhsmv2 create-hsm'
export def 'cloudhsm-v2 create-hsm' [
  --cluster-id: string
  --availability-zone: string
  --ip-address: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudhsm-v2 CreateHsm $cluster_id $availability_zone $ip_address -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --backup-id
@search-terms 'DeleteBackup, cloudhsmv2 delete-backup'
export def 'cloudhsm-v2 delete-backup' [
  --backup-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudhsm-v2 DeleteBackup $backup_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-id
@search-terms 'DeleteCluster, cloudhsmv2 delete-cluster'
export def 'cloudhsm-v2 delete-cluster' [
  --cluster-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudhsm-v2 DeleteCluster $cluster_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-id
@search-terms 'DeleteHsm, cloudhsmv2 delete-hsm'
export def 'cloudhsm-v2 delete-hsm' [
  --cluster-id: string
  --hsm-id: string
  --eni-id: string
  --eni-ip: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudhsm-v2 DeleteHsm $cluster_id $hsm_id $eni_id $eni_ip -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'DeleteResourcePolicy, cloudhsmv2 delete-resource-policy'
export def 'cloudhsm-v2 delete-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudhsm-v2 DeleteResourcePolicy $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeBackups, cloudhsmv2 describe-backups'
export def 'cloudhsm-v2 describe-backups' [
  --filters: record
  --shared: oneof<bool>
  --sort-ascending: oneof<bool>
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
]: any -> any { call 'cloudhsm-v2 DescribeBackups $filters $shared $sort_ascending -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms 'DescribeClusters, cloudhsmv2 describe-clusters'
export def 'cloudhsm-v2 describe-clusters' [
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'cloudhsm-v2 DescribeClusters $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; cached 1min
@search-terms 'GetResourcePolicy, cloudhsmv2 get-resource-policy'
export def 'cloudhsm-v2 get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudhsm-v2 GetResourcePolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --cluster-id --signed-cert --trust-anchor
@search-terms 'InitializeCluster, cloudhsmv2 initialize-cluster'
export def 'cloudhsm-v2 initialize-cluster' [
  --cluster-id: string
  --signed-cert: string
  --trust-anchor: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudhsm-v2 InitializeCluster $cluster_id $signed_cert $trust_anchor -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 5min; needs --resource-id
@search-terms 'ListTags, cloudhsmv2 list-tags'
export def 'cloudhsm-v2 list-tags' [
  --resource-id: string
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
]: any -> any { call 'cloudhsm-v2 ListTags $resource_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --backup-id --never-expires
@search-terms 'ModifyBackupAttributes, cloudhsmv2 modify-backup-attributes'
export def 'cloudhsm-v2 modify-backup-attributes' [
  --backup-id: string
  --never-expires: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudhsm-v2 ModifyBackupAttributes $backup_id $never_expires -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-id
@search-terms 'ModifyCluster, cloudhsmv2 modify-cluster'
export def 'cloudhsm-v2 modify-cluster' [
  --hsm-type: string
  --backup-retention-policy: record
  --cluster-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudhsm-v2 ModifyCluster $hsm_type $backup_retention_policy $cluster_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'PutResourcePolicy, cloudhsmv2 put-resource-policy'
export def 'cloudhsm-v2 put-resource-policy' [
  --resource-arn: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudhsm-v2 PutResourcePolicy $resource_arn $policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --backup-id
@search-terms 'RestoreBackup, cloudhsmv2 restore-backup'
export def 'cloudhsm-v2 restore-backup' [
  --backup-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudhsm-v2 RestoreBackup $backup_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-id --tag-list
@search-terms 'TagResource, cloudhsmv2 tag-resource'
export def 'cloudhsm-v2 tag-resource' [
  --resource-id: string
  --tag-list: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudhsm-v2 TagResource $resource_id $tag_list -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-id --tag-key-list
@search-terms 'UntagResource, cloudhsmv2 untag-resource'
export def 'cloudhsm-v2 untag-resource' [
  --resource-id: string
  --tag-key-list: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudhsm-v2 UntagResource $resource_id $tag_key_list -- $region $profile $with_input $fail_fast $yes' }
