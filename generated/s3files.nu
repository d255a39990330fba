# Written by `cargo xtask generate --service s3files` from the service's model and overlay: change those instead.
# S3Files, API version 2025-05-05: 21 operations.

use rt.nu [call]

# PUT /access-points; needs --file-system-id
@search-terms CreateAccessPoint
export def 's3files create-access-point' [
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
]: any -> any { call 's3files CreateAccessPoint $client_token $tags $file_system_id $posix_user $root_directory -- $region $profile $with_input $fail_fast $yes' }

# PUT /file-systems; needs --bucket --role-arn
@search-terms CreateFileSystem
export def 's3files create-file-system' [
  --bucket: string
  --prefix: string
  --client-token: string
  --kms-key-id: string
  --role-arn: string
  --tags: any
  --accept-bucket-warning: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3files CreateFileSystem $bucket $prefix $client_token $kms_key_id $role_arn $tags $accept_bucket_warning -- $region $profile $with_input $fail_fast $yes' }

# PUT /mount-targets; needs --file-system-id --subnet-id
@search-terms CreateMountTarget
export def 's3files create-mount-target' [
  --file-system-id: string
  --subnet-id: string
  --ipv4-address: string
  --ipv6-address: string
  --ip-address-type: string@[IPV4_ONLY IPV6_ONLY DUAL_STACK]
  --security-groups: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3files CreateMountTarget $file_system_id $subnet_id $ipv4_address $ipv6_address $ip_address_type $security_groups -- $region $profile $with_input $fail_fast $yes' }

# DELETE /access-points/{accessPointId}; needs --access-point-id
@search-terms DeleteAccessPoint
export def 's3files delete-access-point' [
  --access-point-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3files DeleteAccessPoint $access_point_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /file-systems/{fileSystemId}; needs --file-system-id
@search-terms DeleteFileSystem
export def 's3files delete-file-system' [
  --file-system-id: string
  --force-delete: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3files DeleteFileSystem $file_system_id $force_delete -- $region $profile $with_input $fail_fast $yes' }

# DELETE /file-systems/{fileSystemId}/policy; needs --file-system-id
@search-terms DeleteFileSystemPolicy
export def 's3files delete-file-system-policy' [
  --file-system-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3files DeleteFileSystemPolicy $file_system_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /mount-targets/{mountTargetId}; needs --mount-target-id
@search-terms DeleteMountTarget
export def 's3files delete-mount-target' [
  --mount-target-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3files DeleteMountTarget $mount_target_id -- $region $profile $with_input $fail_fast $yes' }

# GET /access-points/{accessPointId}; cached 1min; needs --access-point-id
@search-terms GetAccessPoint
export def 's3files get-access-point' [
  --access-point-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3files GetAccessPoint $access_point_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /file-systems/{fileSystemId}; cached 1min; needs --file-system-id
@search-terms GetFileSystem
export def 's3files get-file-system' [
  --file-system-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3files GetFileSystem $file_system_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /file-systems/{fileSystemId}/policy; cached 1min; needs --file-system-id
@search-terms GetFileSystemPolicy
export def 's3files get-file-system-policy' [
  --file-system-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3files GetFileSystemPolicy $file_system_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /mount-targets/{mountTargetId}; cached 1min; needs --mount-target-id
@search-terms GetMountTarget
export def 's3files get-mount-target' [
  --mount-target-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3files GetMountTarget $mount_target_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /file-systems/{fileSystemId}/synchronization-configuration; cached 1min; needs --file-system-id
@search-terms GetSynchronizationConfiguration
export def 's3files get-synchronization-configuration' [
  --file-system-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3files GetSynchronizationConfiguration $file_system_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /access-points; follows pages; cached 1min; needs --file-system-id
@search-terms ListAccessPoints
export def 's3files list-access-points' [
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
]: any -> any { call 's3files ListAccessPoints $file_system_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /file-systems; follows pages; cached 1min
@search-terms ListFileSystems
export def 's3files list-file-systems' [
  --bucket: string
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
]: any -> any { call 's3files ListFileSystems $bucket -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /mount-targets; follows pages; cached 1min
@search-terms ListMountTargets
export def 's3files list-mount-targets' [
  --file-system-id: string
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
]: any -> any { call 's3files ListMountTargets $file_system_id $access_point_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /resource-tags/{resourceId}; follows pages; cached 5min; needs --resource-id
@search-terms ListTagsForResource
export def 's3files list-tags-for-resource' [
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
]: any -> any { call 's3files ListTagsForResource $resource_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# PUT /file-systems/{fileSystemId}/policy; needs --file-system-id --policy
@search-terms PutFileSystemPolicy
export def 's3files put-file-system-policy' [
  --file-system-id: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3files PutFileSystemPolicy $file_system_id $policy -- $region $profile $with_input $fail_fast $yes' }

# PUT /file-systems/{fileSystemId}/synchronization-configuration; needs --file-system-id --import-data-rules --expiration-data-rules
@search-terms PutSynchronizationConfiguration
export def 's3files put-synchronization-configuration' [
  --file-system-id: string
  --latest-version-number: int
  --import-data-rules: list
  --expiration-data-rules: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3files PutSynchronizationConfiguration $file_system_id $latest_version_number $import_data_rules $expiration_data_rules -- $region $profile $with_input $fail_fast $yes' }

# POST /resource-tags/{resourceId}; needs --resource-id --tags
@search-terms TagResource
export def 's3files tag-resource' [
  --resource-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3files TagResource $resource_id $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /resource-tags/{resourceId}; needs --resource-id --tag-keys
@search-terms UntagResource
export def 's3files untag-resource' [
  --resource-id: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3files UntagResource $resource_id $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /mount-targets/{mountTargetId}; needs --mount-target-id --security-groups
@search-terms UpdateMountTarget
export def 's3files update-mount-target' [
  --mount-target-id: string
  --security-groups: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3files UpdateMountTarget $mount_target_id $security_groups -- $region $profile $with_input $fail_fast $yes' }
