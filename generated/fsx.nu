# Written by `cargo xtask generate --service fsx` from the service's model and overlay: change those instead.
# FSx, API version 2018-03-01: 48 operations.

use rt.nu [call]

# POST /; needs --file-system-id --aliases
@search-terms AssociateFileSystemAliases
export def 'fsx associate-file-system-aliases' [
  --client-request-token: string
  --file-system-id: string
  --aliases: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx AssociateFileSystemAliases $client_request_token $file_system_id $aliases -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --task-id
@search-terms CancelDataRepositoryTask
export def 'fsx cancel-data-repository-task' [
  --task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx CancelDataRepositoryTask $task_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-backup-id
@search-terms CopyBackup
export def 'fsx copy-backup' [
  --client-request-token: string
  --source-backup-id: string
  --source-region: string
  --kms-key-id: string
  --copy-tags: oneof<bool>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx CopyBackup $client_request_token $source_backup_id $source_region $kms_key_id $copy_tags $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --volume-id --source-snapshot-arn
@search-terms CopySnapshotAndUpdateVolume
export def 'fsx copy-snapshot-and-update-volume' [
  --client-request-token: string
  --volume-id: string
  --source-snapshot-arn: string
  --copy-strategy: string@[CLONE FULL_COPY INCREMENTAL_COPY]
  --options: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx CopySnapshotAndUpdateVolume $client_request_token $volume_id $source_snapshot_arn $copy_strategy $options -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --type
@search-terms CreateAndAttachS3AccessPoint
export def 'fsx create-and-attach-s3-access-point' [
  --client-request-token: string
  --name: string
  --type: string@[OPENZFS ONTAP]
  --open-zfs-configuration: record
  --ontap-configuration: record
  --s3-access-point: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx CreateAndAttachS3AccessPoint $client_request_token $name $type $open_zfs_configuration $ontap_configuration $s3_access_point -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateBackup
export def 'fsx create-backup' [
  --file-system-id: string
  --client-request-token: string
  --tags: any
  --volume-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx CreateBackup $file_system_id $client_request_token $tags $volume_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --file-system-id --data-repository-path
@search-terms CreateDataRepositoryAssociation
export def 'fsx create-data-repository-association' [
  --file-system-id: string
  --file-system-path: string
  --data-repository-path: string
  --batch-import-meta-data-on-create: oneof<bool>
  --imported-file-chunk-size: int
  --s3: record
  --client-request-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx CreateDataRepositoryAssociation $file_system_id $file_system_path $data_repository_path $batch_import_meta_data_on_create $imported_file_chunk_size $s3 $client_request_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --type --file-system-id --report
@search-terms CreateDataRepositoryTask
export def 'fsx create-data-repository-task' [
  --type: string@[EXPORT_TO_REPOSITORY IMPORT_METADATA_FROM_REPOSITORY RELEASE_DATA_FROM_FILESYSTEM AUTO_RELEASE_DATA]
  --paths: list<string>
  --file-system-id: string
  --report: record
  --client-request-token: string
  --tags: any
  --capacity-to-release: int
  --release-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx CreateDataRepositoryTask $type $paths $file_system_id $report $client_request_token $tags $capacity_to_release $release_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --file-cache-type --file-cache-type-version --storage-capacity --subnet-ids
@search-terms CreateFileCache
export def 'fsx create-file-cache' [
  --client-request-token: string
  --file-cache-type: string
  --file-cache-type-version: string
  --storage-capacity: int
  --subnet-ids: list<string>
  --security-group-ids: list<string>
  --tags: any
  --copy-tags-to-data-repository-associations: oneof<bool>
  --kms-key-id: string
  --lustre-configuration: record
  --data-repository-associations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx CreateFileCache $client_request_token $file_cache_type $file_cache_type_version $storage_capacity $subnet_ids $security_group_ids $tags $copy_tags_to_data_repository_associations $kms_key_id $lustre_configuration $data_repository_associations -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --file-system-type --subnet-ids
@search-terms CreateFileSystem
export def 'fsx create-file-system' [
  --client-request-token: string
  --file-system-type: string@[WINDOWS LUSTRE ONTAP OPENZFS]
  --storage-capacity: int
  --storage-type: string@[SSD HDD INTELLIGENT_TIERING]
  --subnet-ids: list<string>
  --security-group-ids: list<string>
  --tags: any
  --kms-key-id: string
  --windows-configuration: record
  --lustre-configuration: record
  --ontap-configuration: record
  --file-system-type-version: string
  --open-zfs-configuration: record
  --network-type: string@[IPV4 DUAL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx CreateFileSystem $client_request_token $file_system_type $storage_capacity $storage_type $subnet_ids $security_group_ids $tags $kms_key_id $windows_configuration $lustre_configuration $ontap_configuration $file_system_type_version $open_zfs_configuration $network_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --backup-id --subnet-ids
@search-terms CreateFileSystemFromBackup
export def 'fsx create-file-system-from-backup' [
  --backup-id: string
  --client-request-token: string
  --subnet-ids: list<string>
  --security-group-ids: list<string>
  --tags: any
  --windows-configuration: record
  --lustre-configuration: record
  --storage-type: string@[SSD HDD INTELLIGENT_TIERING]
  --kms-key-id: string
  --file-system-type-version: string
  --open-zfs-configuration: record
  --storage-capacity: int
  --network-type: string@[IPV4 DUAL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx CreateFileSystemFromBackup $backup_id $client_request_token $subnet_ids $security_group_ids $tags $windows_configuration $lustre_configuration $storage_type $kms_key_id $file_system_type_version $open_zfs_configuration $storage_capacity $network_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --volume-id
@search-terms CreateSnapshot
export def 'fsx create-snapshot' [
  --client-request-token: string
  --name: string
  --volume-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx CreateSnapshot $client_request_token $name $volume_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --file-system-id --name
@search-terms CreateStorageVirtualMachine
export def 'fsx create-storage-virtual-machine' [
  --active-directory-configuration: record
  --client-request-token: string
  --file-system-id: string
  --name: string
  --svm-admin-password: string
  --tags: any
  --root-volume-security-style: string@[UNIX NTFS MIXED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx CreateStorageVirtualMachine $active_directory_configuration $client_request_token $file_system_id $name $svm_admin_password $tags $root_volume_security_style -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --volume-type --name
@search-terms CreateVolume
export def 'fsx create-volume' [
  --client-request-token: string
  --volume-type: string@[ONTAP OPENZFS]
  --name: string
  --ontap-configuration: record
  --tags: any
  --open-zfs-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx CreateVolume $client_request_token $volume_type $name $ontap_configuration $tags $open_zfs_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --backup-id --name
@search-terms CreateVolumeFromBackup
export def 'fsx create-volume-from-backup' [
  --backup-id: string
  --client-request-token: string
  --name: string
  --ontap-configuration: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx CreateVolumeFromBackup $backup_id $client_request_token $name $ontap_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --backup-id
@search-terms DeleteBackup
export def 'fsx delete-backup' [
  --backup-id: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx DeleteBackup $backup_id $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --association-id
@search-terms DeleteDataRepositoryAssociation
export def 'fsx delete-data-repository-association' [
  --association-id: string
  --client-request-token: string
  --delete-data-in-file-system: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx DeleteDataRepositoryAssociation $association_id $client_request_token $delete_data_in_file_system -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --file-cache-id
@search-terms DeleteFileCache
export def 'fsx delete-file-cache' [
  --file-cache-id: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx DeleteFileCache $file_cache_id $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --file-system-id
@search-terms DeleteFileSystem
export def 'fsx delete-file-system' [
  --file-system-id: string
  --client-request-token: string
  --windows-configuration: record
  --lustre-configuration: record
  --open-zfs-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx DeleteFileSystem $file_system_id $client_request_token $windows_configuration $lustre_configuration $open_zfs_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --snapshot-id
@search-terms DeleteSnapshot
export def 'fsx delete-snapshot' [
  --client-request-token: string
  --snapshot-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx DeleteSnapshot $client_request_token $snapshot_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --storage-virtual-machine-id
@search-terms DeleteStorageVirtualMachine
export def 'fsx delete-storage-virtual-machine' [
  --client-request-token: string
  --storage-virtual-machine-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx DeleteStorageVirtualMachine $client_request_token $storage_virtual_machine_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --volume-id
@search-terms DeleteVolume
export def 'fsx delete-volume' [
  --client-request-token: string
  --volume-id: string
  --ontap-configuration: record
  --open-zfs-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx DeleteVolume $client_request_token $volume_id $ontap_configuration $open_zfs_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages
@search-terms DescribeBackups
export def 'fsx describe-backups' [
  --backup-ids: list<string>
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'fsx DescribeBackups $backup_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeDataRepositoryAssociations
export def 'fsx describe-data-repository-associations' [
  --association-ids: list<string>
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
]: any -> any { call 'fsx DescribeDataRepositoryAssociations $association_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms DescribeDataRepositoryTasks
export def 'fsx describe-data-repository-tasks' [
  --task-ids: list<string>
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
]: any -> any { call 'fsx DescribeDataRepositoryTasks $task_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeFileCaches
export def 'fsx describe-file-caches' [
  --file-cache-ids: list<string>
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
]: any -> any { call 'fsx DescribeFileCaches $file_cache_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --file-system-id
@search-terms DescribeFileSystemAliases
export def 'fsx describe-file-system-aliases' [
  --client-request-token: string
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
]: any -> any { call 'fsx DescribeFileSystemAliases $client_request_token $file_system_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms DescribeFileSystems
export def 'fsx describe-file-systems' [
  --file-system-ids: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'fsx DescribeFileSystems $file_system_ids -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeS3AccessPointAttachments
export def 'fsx describe-s3-access-point-attachments' [
  --names: list<string>
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
]: any -> any { call 'fsx DescribeS3AccessPointAttachments $names $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribeSharedVpcConfiguration
export def 'fsx describe-shared-vpc-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'fsx DescribeSharedVpcConfiguration -- $region $profile $refresh $ttl' }

# POST /; follows pages
@search-terms DescribeSnapshots
export def 'fsx describe-snapshots' [
  --snapshot-ids: list<string>
  --filters: any
  --include-shared: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'fsx DescribeSnapshots $snapshot_ids $filters $include_shared -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages
@search-terms DescribeStorageVirtualMachines
export def 'fsx describe-storage-virtual-machines' [
  --storage-virtual-machine-ids: list<string>
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'fsx DescribeStorageVirtualMachines $storage_virtual_machine_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages
@search-terms DescribeVolumes
export def 'fsx describe-volumes' [
  --volume-ids: list<string>
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'fsx DescribeVolumes $volume_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --name
@search-terms DetachAndDeleteS3AccessPoint
export def 'fsx detach-and-delete-s3-access-point' [
  --client-request-token: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx DetachAndDeleteS3AccessPoint $client_request_token $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --file-system-id --aliases
@search-terms DisassociateFileSystemAliases
export def 'fsx disassociate-file-system-aliases' [
  --client-request-token: string
  --file-system-id: string
  --aliases: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx DisassociateFileSystemAliases $client_request_token $file_system_id $aliases -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; follows pages; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'fsx list-tags-for-resource' [
  --resource-arn: string
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
]: any -> any { call 'fsx ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --file-system-id
@search-terms ReleaseFileSystemNfsV3Locks
export def 'fsx release-file-system-nfs-v3-locks' [
  --file-system-id: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx ReleaseFileSystemNfsV3Locks $file_system_id $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --volume-id --snapshot-id
@search-terms RestoreVolumeFromSnapshot
export def 'fsx restore-volume-from-snapshot' [
  --client-request-token: string
  --volume-id: string
  --snapshot-id: string
  --options: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx RestoreVolumeFromSnapshot $client_request_token $volume_id $snapshot_id $options -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --file-system-id
@search-terms StartMisconfiguredStateRecovery
export def 'fsx start-misconfigured-state-recovery' [
  --client-request-token: string
  --file-system-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx StartMisconfiguredStateRecovery $client_request_token $file_system_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'fsx tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'fsx untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --association-id
@search-terms UpdateDataRepositoryAssociation
export def 'fsx update-data-repository-association' [
  --association-id: string
  --client-request-token: string
  --imported-file-chunk-size: int
  --s3: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx UpdateDataRepositoryAssociation $association_id $client_request_token $imported_file_chunk_size $s3 -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --file-cache-id
@search-terms UpdateFileCache
export def 'fsx update-file-cache' [
  --file-cache-id: string
  --client-request-token: string
  --lustre-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx UpdateFileCache $file_cache_id $client_request_token $lustre_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --file-system-id
@search-terms UpdateFileSystem
export def 'fsx update-file-system' [
  --file-system-id: string
  --client-request-token: string
  --storage-capacity: int
  --windows-configuration: record
  --lustre-configuration: record
  --ontap-configuration: record
  --open-zfs-configuration: record
  --storage-type: string@[SSD HDD INTELLIGENT_TIERING]
  --file-system-type-version: string
  --network-type: string@[IPV4 DUAL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx UpdateFileSystem $file_system_id $client_request_token $storage_capacity $windows_configuration $lustre_configuration $ontap_configuration $open_zfs_configuration $storage_type $file_system_type_version $network_type -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms UpdateSharedVpcConfiguration
export def 'fsx update-shared-vpc-configuration' [
  --enable-fsx-route-table-updates-from-participant-accounts: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx UpdateSharedVpcConfiguration $enable_fsx_route_table_updates_from_participant_accounts $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --snapshot-id
@search-terms UpdateSnapshot
export def 'fsx update-snapshot' [
  --client-request-token: string
  --name: string
  --snapshot-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx UpdateSnapshot $client_request_token $name $snapshot_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --storage-virtual-machine-id
@search-terms UpdateStorageVirtualMachine
export def 'fsx update-storage-virtual-machine' [
  --active-directory-configuration: record
  --client-request-token: string
  --storage-virtual-machine-id: string
  --svm-admin-password: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx UpdateStorageVirtualMachine $active_directory_configuration $client_request_token $storage_virtual_machine_id $svm_admin_password -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --volume-id
@search-terms UpdateVolume
export def 'fsx update-volume' [
  --client-request-token: string
  --volume-id: string
  --ontap-configuration: record
  --name: string
  --open-zfs-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fsx UpdateVolume $client_request_token $volume_id $ontap_configuration $name $open_zfs_configuration -- $region $profile $with_input $fail_fast $yes' }
