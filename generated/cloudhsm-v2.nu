# Written by `cargo xtask generate --service cloudhsm-v2` from the service's model and overlay: change those instead.
# CloudHSM V2, API version 2017-04-28: 18 operations.

use rt.nu [call send]

# POST /; needs --destination-region --backup-id
@category "aws cloudhsm-v2"
@search-terms CopyBackupToRegion "cloudhsmv2 copy-backup-to-region"
export def 'cloudhsm-v2 copy-backup-to-region' [
  --destination-region: string
  --backup-id: string
  --tag-list: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'cloudhsm-v2 CopyBackupToRegion $destination_region=DestinationRegion $backup_id=BackupId $tag_list=TagList $region=--region $profile=--profile' }

# POST /; needs --hsm-type --subnet-ids
@category "aws cloudhsm-v2"
@search-terms CreateCluster "cloudhsmv2 create-cluster"
export def 'cloudhsm-v2 create-cluster' [
  --backup-retention-policy: record
  --hsm-type: string
  --source-backup-id: string
  --subnet-ids: oneof<list<string>, string>
  --network-type: string@[IPV4 DUALSTACK]
  --tag-list: oneof<list<any>, record>
  --mode: string@[FIPS NON_FIPS]
  --region: string
  --profile: string
]: nothing -> record { call 'cloudhsm-v2 CreateCluster $backup_retention_policy=BackupRetentionPolicy $hsm_type=HsmType $source_backup_id=SourceBackupId $subnet_ids=SubnetIds $network_type=NetworkType $tag_list=TagList $mode=Mode $region=--region $profile=--profile' }

# POST /; needs --cluster-id --availability-zone
@category "aws cloudhsm-v2"
@search-terms CreateHsm "cloudhsmv2 create-hsm"
export def 'cloudhsm-v2 create-hsm' [
  --cluster-id: string
  --availability-zone: string
  --ip-address: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudhsm-v2 CreateHsm $cluster_id=ClusterId $availability_zone=AvailabilityZone $ip_address=IpAddress $region=--region $profile=--profile' }

# POST /; needs --backup-id
@category "aws cloudhsm-v2"
@search-terms DeleteBackup "cloudhsmv2 delete-backup"
export def 'cloudhsm-v2 delete-backup' [
  --backup-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudhsm-v2 DeleteBackup $backup_id=BackupId $region=--region $profile=--profile' }

# POST /; needs --cluster-id
@category "aws cloudhsm-v2"
@search-terms DeleteCluster "cloudhsmv2 delete-cluster"
export def 'cloudhsm-v2 delete-cluster' [
  --cluster-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudhsm-v2 DeleteCluster $cluster_id=ClusterId $region=--region $profile=--profile' }

# POST /; needs --cluster-id
@category "aws cloudhsm-v2"
@search-terms DeleteHsm "cloudhsmv2 delete-hsm"
export def 'cloudhsm-v2 delete-hsm' [
  --cluster-id: string
  --hsm-id: string
  --eni-id: string
  --eni-ip: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudhsm-v2 DeleteHsm $cluster_id=ClusterId $hsm_id=HsmId $eni_id=EniId $eni_ip=EniIp $region=--region $profile=--profile' }

# POST /
@category "aws cloudhsm-v2"
@search-terms DeleteResourcePolicy "cloudhsmv2 delete-resource-policy"
export def 'cloudhsm-v2 delete-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudhsm-v2 DeleteResourcePolicy $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws cloudhsm-v2"
@search-terms DescribeBackups "cloudhsmv2 describe-backups"
@example "First rows only" "cloudhsm-v2 describe-backups --stream | first 3"
export def 'cloudhsm-v2 describe-backups' [
  --filters: record
  --shared: oneof<bool>
  --sort-ascending: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudhsm-v2 DescribeBackups $filters=Filters $shared=Shared $sort_ascending=SortAscending $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws cloudhsm-v2"
@search-terms DescribeClusters "cloudhsmv2 describe-clusters"
@example "First rows only" "cloudhsm-v2 describe-clusters --stream | first 3"
export def 'cloudhsm-v2 describe-clusters' [
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudhsm-v2 DescribeClusters $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws cloudhsm-v2"
@search-terms GetResourcePolicy "cloudhsmv2 get-resource-policy"
export def 'cloudhsm-v2 get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudhsm-v2 GetResourcePolicy $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; needs --cluster-id --signed-cert --trust-anchor
@category "aws cloudhsm-v2"
@search-terms InitializeCluster "cloudhsmv2 initialize-cluster"
export def 'cloudhsm-v2 initialize-cluster' [
  --cluster-id: string
  --signed-cert: string
  --trust-anchor: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudhsm-v2 InitializeCluster $cluster_id=ClusterId $signed_cert=SignedCert $trust_anchor=TrustAnchor $region=--region $profile=--profile' }

# POST /; follows pages; cached 5min; needs --resource-id
@category "aws cloudhsm-v2"
@search-terms ListTags "cloudhsmv2 list-tags"
export def 'cloudhsm-v2 list-tags' [
  --resource-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudhsm-v2 ListTags $resource_id=ResourceId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --backup-id --never-expires
@category "aws cloudhsm-v2"
@search-terms ModifyBackupAttributes "cloudhsmv2 modify-backup-attributes"
export def 'cloudhsm-v2 modify-backup-attributes' [
  --backup-id: string
  --never-expires: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'cloudhsm-v2 ModifyBackupAttributes $backup_id=BackupId $never_expires=NeverExpires $region=--region $profile=--profile' }

# POST /; needs --cluster-id
@category "aws cloudhsm-v2"
@search-terms ModifyCluster "cloudhsmv2 modify-cluster"
export def 'cloudhsm-v2 modify-cluster' [
  --hsm-type: string
  --backup-retention-policy: record
  --cluster-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudhsm-v2 ModifyCluster $hsm_type=HsmType $backup_retention_policy=BackupRetentionPolicy $cluster_id=ClusterId $region=--region $profile=--profile' }

# POST /
@category "aws cloudhsm-v2"
@search-terms PutResourcePolicy "cloudhsmv2 put-resource-policy"
export def 'cloudhsm-v2 put-resource-policy' [
  --resource-arn: string
  --policy: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudhsm-v2 PutResourcePolicy $resource_arn=ResourceArn $policy=Policy $region=--region $profile=--profile' }

# POST /; needs --backup-id
@category "aws cloudhsm-v2"
@search-terms RestoreBackup "cloudhsmv2 restore-backup"
export def 'cloudhsm-v2 restore-backup' [
  --backup-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudhsm-v2 RestoreBackup $backup_id=BackupId $region=--region $profile=--profile' }

# POST /; needs --resource-id --tag-list
@category "aws cloudhsm-v2"
@search-terms TagResource "cloudhsmv2 tag-resource"
export def 'cloudhsm-v2 tag-resource' [
  --resource-id: string
  --tag-list: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudhsm-v2 TagResource $resource_id=ResourceId $tag_list=TagList $region=--region $profile=--profile' }

# POST /; needs --resource-id --tag-key-list
@category "aws cloudhsm-v2"
@search-terms UntagResource "cloudhsmv2 untag-resource"
export def 'cloudhsm-v2 untag-resource' [
  --resource-id: string
  --tag-key-list: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudhsm-v2 UntagResource $resource_id=ResourceId $tag_key_list=TagKeyList $region=--region $profile=--profile' }
