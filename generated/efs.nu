# Written by `cargo xtask generate --service efs` from the service's model and overlay: change those instead.
# EFS, API version 2015-02-01: 31 operations.

use rt.nu [call]

# POST /2015-02-01/access-points; needs --file-system-id
@search-terms CreateAccessPoint
export def 'efs create-access-point' [
  --client-token: string
  --tags: any
  --file-system-id: string
  --posix-user: record
  --root-directory: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'efs CreateAccessPoint $client_token $tags $file_system_id $posix_user $root_directory -- $region $profile $with_input $fail_fast $yes' }

# POST /2015-02-01/file-systems
@search-terms CreateFileSystem
export def 'efs create-file-system' [
  --creation-token: string
  --performance-mode: string@[generalPurpose maxIO]
  --encrypted: oneof<bool>
  --kms-key-id: string
  --throughput-mode: string@[bursting provisioned elastic]
  --provisioned-throughput-in-mibps: number
  --availability-zone-name: string
  --backup: oneof<bool>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'efs CreateFileSystem $creation_token $performance_mode $encrypted $kms_key_id $throughput_mode $provisioned_throughput_in_mibps $availability_zone_name $backup $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /2015-02-01/mount-targets; needs --file-system-id --subnet-id
@search-terms CreateMountTarget
export def 'efs create-mount-target' [
  --file-system-id: string
  --subnet-id: string
  --ip-address: string
  --ipv6-address: string
  --ip-address-type: string@[IPV4_ONLY IPV6_ONLY DUAL_STACK]
  --security-groups: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'efs CreateMountTarget $file_system_id $subnet_id $ip_address $ipv6_address $ip_address_type $security_groups -- $region $profile $with_input $fail_fast $yes' }

# POST /2015-02-01/file-systems/{SourceFileSystemId}/replication-configuration; needs --source-file-system-id --destinations
@search-terms CreateReplicationConfiguration
export def 'efs create-replication-configuration' [
  --source-file-system-id: string
  --destinations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'efs CreateReplicationConfiguration $source_file_system_id $destinations -- $region $profile $with_input $fail_fast $yes' }

# POST /2015-02-01/create-tags/{FileSystemId}; needs --file-system-id --tags; deprecated
@search-terms CreateTags
export def 'efs create-tags' [
  --file-system-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'efs CreateTags $file_system_id $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2015-02-01/access-points/{AccessPointId}; needs --access-point-id
@search-terms DeleteAccessPoint
export def 'efs delete-access-point' [
  --access-point-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'efs DeleteAccessPoint $access_point_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2015-02-01/file-systems/{FileSystemId}; needs --file-system-id
@search-terms DeleteFileSystem
export def 'efs delete-file-system' [
  --file-system-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'efs DeleteFileSystem $file_system_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2015-02-01/file-systems/{FileSystemId}/policy; needs --file-system-id
@search-terms DeleteFileSystemPolicy
export def 'efs delete-file-system-policy' [
  --file-system-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'efs DeleteFileSystemPolicy $file_system_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2015-02-01/mount-targets/{MountTargetId}; needs --mount-target-id
@search-terms DeleteMountTarget
export def 'efs delete-mount-target' [
  --mount-target-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'efs DeleteMountTarget $mount_target_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2015-02-01/file-systems/{SourceFileSystemId}/replication-configuration; needs --source-file-system-id
@search-terms DeleteReplicationConfiguration
export def 'efs delete-replication-configuration' [
  --source-file-system-id: string
  --deletion-mode: string@[ALL_CONFIGURATIONS LOCAL_CONFIGURATION_ONLY]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'efs DeleteReplicationConfiguration $source_file_system_id $deletion_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /2015-02-01/delete-tags/{FileSystemId}; needs --file-system-id --tag-keys; deprecated
@search-terms DeleteTags
export def 'efs delete-tags' [
  --file-system-id: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'efs DeleteTags $file_system_id $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# GET /2015-02-01/access-points; follows pages; cached 5min
@search-terms DescribeAccessPoints
export def 'efs describe-access-points' [
  --access-point-id: string
  --file-system-id: string
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
]: any -> any { call 'efs DescribeAccessPoints $access_point_id $file_system_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2015-02-01/account-preferences; cached 1min
@search-terms DescribeAccountPreferences
export def 'efs describe-account-preferences' [
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --raw
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'efs DescribeAccountPreferences $next_token $max_results -- $region $profile $raw $refresh $ttl $with_input $fail_fast' }

# GET /2015-02-01/file-systems/{FileSystemId}/backup-policy; cached 1min; needs --file-system-id
@search-terms DescribeBackupPolicy
export def 'efs describe-backup-policy' [
  --file-system-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'efs DescribeBackupPolicy $file_system_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2015-02-01/file-systems/{FileSystemId}/policy; cached 1hr; needs --file-system-id
@search-terms DescribeFileSystemPolicy
export def 'efs describe-file-system-policy' [
  --file-system-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'efs DescribeFileSystemPolicy $file_system_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2015-02-01/file-systems; follows pages; cached 5min
@search-terms DescribeFileSystems
export def 'efs describe-file-systems' [
  --creation-token: string
  --file-system-id: string
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
]: any -> any { call 'efs DescribeFileSystems $creation_token $file_system_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2015-02-01/file-systems/{FileSystemId}/lifecycle-configuration; cached 1min; needs --file-system-id
@search-terms DescribeLifecycleConfiguration
export def 'efs describe-lifecycle-configuration' [
  --file-system-id: string
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
]: any -> any { call 'efs DescribeLifecycleConfiguration $file_system_id -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /2015-02-01/mount-targets/{MountTargetId}/security-groups; cached 1min; needs --mount-target-id
@search-terms DescribeMountTargetSecurityGroups
export def 'efs describe-mount-target-security-groups' [
  --mount-target-id: string
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
]: any -> any { call 'efs DescribeMountTargetSecurityGroups $mount_target_id -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /2015-02-01/mount-targets; follows pages; cached 5min
@search-terms DescribeMountTargets
export def 'efs describe-mount-targets' [
  --file-system-id: string
  --mount-target-id: string
  --access-point-id: string
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
]: any -> any { call 'efs DescribeMountTargets $file_system_id $mount_target_id $access_point_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2015-02-01/file-systems/replication-configurations; follows pages; cached 1min
@search-terms DescribeReplicationConfigurations
export def 'efs describe-replication-configurations' [
  --file-system-id: string
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
]: any -> any { call 'efs DescribeReplicationConfigurations $file_system_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2015-02-01/tags/{FileSystemId}/; follows pages; cached 5min; needs --file-system-id; deprecated
@search-terms DescribeTags
export def 'efs describe-tags' [
  --file-system-id: string
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
]: any -> any { call 'efs DescribeTags $file_system_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2015-02-01/resource-tags/{ResourceId}; follows pages; cached 5min; needs --resource-id
@search-terms ListTagsForResource
export def 'efs list-tags-for-resource' [
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
]: any -> any { call 'efs ListTagsForResource $resource_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# PUT /2015-02-01/mount-targets/{MountTargetId}/security-groups; needs --mount-target-id
@search-terms ModifyMountTargetSecurityGroups
export def 'efs modify-mount-target-security-groups' [
  --mount-target-id: string
  --security-groups: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'efs ModifyMountTargetSecurityGroups $mount_target_id $security_groups -- $region $profile $with_input $fail_fast $yes' }

# PUT /2015-02-01/account-preferences; needs --resource-id-type
@search-terms PutAccountPreferences
export def 'efs put-account-preferences' [
  --resource-id-type: string@[LONG_ID SHORT_ID]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'efs PutAccountPreferences $resource_id_type -- $region $profile $with_input $fail_fast $yes' }

# PUT /2015-02-01/file-systems/{FileSystemId}/backup-policy; needs --file-system-id --backup-policy
@search-terms PutBackupPolicy
export def 'efs put-backup-policy' [
  --file-system-id: string
  --backup-policy: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'efs PutBackupPolicy $file_system_id $backup_policy -- $region $profile $with_input $fail_fast $yes' }

# PUT /2015-02-01/file-systems/{FileSystemId}/policy; needs --file-system-id --policy
@search-terms PutFileSystemPolicy
export def 'efs put-file-system-policy' [
  --file-system-id: string
  --policy: string
  --bypass-policy-lockout-safety-check: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'efs PutFileSystemPolicy $file_system_id $policy $bypass_policy_lockout_safety_check -- $region $profile $with_input $fail_fast $yes' }

# PUT /2015-02-01/file-systems/{FileSystemId}/lifecycle-configuration; needs --file-system-id --lifecycle-policies
@search-terms PutLifecycleConfiguration
export def 'efs put-lifecycle-configuration' [
  --file-system-id: string
  --lifecycle-policies: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'efs PutLifecycleConfiguration $file_system_id $lifecycle_policies -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /2015-02-01/resource-tags/{ResourceId}; needs --resource-id --tags
@search-terms TagResource
export def 'efs tag-resource' [
  --resource-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'efs TagResource $resource_id $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2015-02-01/resource-tags/{ResourceId}; needs --resource-id --tag-keys
@search-terms UntagResource
export def 'efs untag-resource' [
  --resource-id: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'efs UntagResource $resource_id $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /2015-02-01/file-systems/{FileSystemId}; needs --file-system-id
@search-terms UpdateFileSystem
export def 'efs update-file-system' [
  --file-system-id: string
  --throughput-mode: string@[bursting provisioned elastic]
  --provisioned-throughput-in-mibps: number
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'efs UpdateFileSystem $file_system_id $throughput_mode $provisioned_throughput_in_mibps -- $region $profile $with_input $fail_fast $yes' }

# PUT /2015-02-01/file-systems/{FileSystemId}/protection; needs --file-system-id
@search-terms UpdateFileSystemProtection
export def 'efs update-file-system-protection' [
  --file-system-id: string
  --replication-overwrite-protection: string@[ENABLED DISABLED REPLICATING]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'efs UpdateFileSystemProtection $file_system_id $replication_overwrite_protection -- $region $profile $with_input $fail_fast $yes' }
