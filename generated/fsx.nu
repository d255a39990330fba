# Written by `cargo xtask generate --service fsx` from the service's model and overlay: change those instead.
# FSx, API version 2018-03-01: 48 operations.

use rt.nu [call send]

# POST /; needs --file-system-id --aliases
@category "aws fsx"
@search-terms AssociateFileSystemAliases
export def 'fsx associate-file-system-aliases' [
  --client-request-token: string
  --file-system-id: string
  --aliases: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'fsx AssociateFileSystemAliases $client_request_token=ClientRequestToken $file_system_id=FileSystemId $aliases=Aliases $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --task-id
@category "aws fsx"
@search-terms CancelDataRepositoryTask
export def 'fsx cancel-data-repository-task' [
  --task-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'fsx CancelDataRepositoryTask $task_id=TaskId $region=--region $profile=--profile' }

# POST /; needs --source-backup-id
@category "aws fsx"
@search-terms CopyBackup
export def 'fsx copy-backup' [
  --client-request-token: string
  --source-backup-id: string
  --source-region: string
  --kms-key-id: string
  --copy-tags: oneof<bool>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'fsx CopyBackup $client_request_token=ClientRequestToken $source_backup_id=SourceBackupId $source_region=SourceRegion $kms_key_id=KmsKeyId $copy_tags=CopyTags $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --volume-id --source-snapshot-arn
@category "aws fsx"
@search-terms CopySnapshotAndUpdateVolume
export def 'fsx copy-snapshot-and-update-volume' [
  --client-request-token: string
  --volume-id: string
  --source-snapshot-arn: string
  --copy-strategy: string@[CLONE FULL_COPY INCREMENTAL_COPY]
  --options: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'fsx CopySnapshotAndUpdateVolume $client_request_token=ClientRequestToken $volume_id=VolumeId $source_snapshot_arn=SourceSnapshotARN $copy_strategy=CopyStrategy $options=Options $region=--region $profile=--profile' }

# POST /; needs --name --type
@category "aws fsx"
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
]: nothing -> record { call 'fsx CreateAndAttachS3AccessPoint $client_request_token=ClientRequestToken $name=Name $type=Type $open_zfs_configuration=OpenZFSConfiguration $ontap_configuration=OntapConfiguration $s3_access_point=S3AccessPoint $region=--region $profile=--profile' }

# POST /
@category "aws fsx"
@search-terms CreateBackup
export def 'fsx create-backup' [
  --file-system-id: string
  --client-request-token: string
  --tags: oneof<list<any>, record>
  --volume-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'fsx CreateBackup $file_system_id=FileSystemId $client_request_token=ClientRequestToken $tags=Tags $volume_id=VolumeId $region=--region $profile=--profile' }

# POST /; needs --file-system-id --data-repository-path
@category "aws fsx"
@search-terms CreateDataRepositoryAssociation
export def 'fsx create-data-repository-association' [
  --file-system-id: string
  --file-system-path: string
  --data-repository-path: string
  --batch-import-meta-data-on-create: oneof<bool>
  --imported-file-chunk-size: int
  --s3: record
  --client-request-token: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'fsx CreateDataRepositoryAssociation $file_system_id=FileSystemId $file_system_path=FileSystemPath $data_repository_path=DataRepositoryPath $batch_import_meta_data_on_create=BatchImportMetaDataOnCreate $imported_file_chunk_size=ImportedFileChunkSize $s3=S3 $client_request_token=ClientRequestToken $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --type --file-system-id --report
@category "aws fsx"
@search-terms CreateDataRepositoryTask
export def 'fsx create-data-repository-task' [
  --type: string@[EXPORT_TO_REPOSITORY IMPORT_METADATA_FROM_REPOSITORY RELEASE_DATA_FROM_FILESYSTEM AUTO_RELEASE_DATA]
  --paths: oneof<list<string>, string>
  --file-system-id: string
  --report: record
  --client-request-token: string
  --tags: oneof<list<any>, record>
  --capacity-to-release: int
  --release-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'fsx CreateDataRepositoryTask $type=Type $paths=Paths $file_system_id=FileSystemId $report=Report $client_request_token=ClientRequestToken $tags=Tags $capacity_to_release=CapacityToRelease $release_configuration=ReleaseConfiguration $region=--region $profile=--profile' }

# POST /; needs --file-cache-type --file-cache-type-version --storage-capacity --subnet-ids
@category "aws fsx"
@search-terms CreateFileCache
export def 'fsx create-file-cache' [
  --client-request-token: string
  --file-cache-type: string@[LUSTRE]
  --file-cache-type-version: string
  --storage-capacity: int
  --subnet-ids: oneof<list<string>, string>
  --security-group-ids: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --copy-tags-to-data-repository-associations: oneof<bool>
  --kms-key-id: string
  --lustre-configuration: record
  --data-repository-associations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'fsx CreateFileCache $client_request_token=ClientRequestToken $file_cache_type=FileCacheType $file_cache_type_version=FileCacheTypeVersion $storage_capacity=StorageCapacity $subnet_ids=SubnetIds $security_group_ids=SecurityGroupIds $tags=Tags $copy_tags_to_data_repository_associations=CopyTagsToDataRepositoryAssociations $kms_key_id=KmsKeyId $lustre_configuration=LustreConfiguration $data_repository_associations=DataRepositoryAssociations $region=--region $profile=--profile' }

# POST /; needs --file-system-type --subnet-ids
@category "aws fsx"
@search-terms CreateFileSystem
export def 'fsx create-file-system' [
  --client-request-token: string
  --file-system-type: string@[WINDOWS LUSTRE ONTAP OPENZFS]
  --storage-capacity: int
  --storage-type: string@[SSD HDD INTELLIGENT_TIERING]
  --subnet-ids: oneof<list<string>, string>
  --security-group-ids: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --kms-key-id: string
  --windows-configuration: record
  --lustre-configuration: record
  --ontap-configuration: record
  --file-system-type-version: string
  --open-zfs-configuration: record
  --network-type: string@[IPV4 DUAL]
  --region: string
  --profile: string
]: nothing -> record { call 'fsx CreateFileSystem $client_request_token=ClientRequestToken $file_system_type=FileSystemType $storage_capacity=StorageCapacity $storage_type=StorageType $subnet_ids=SubnetIds $security_group_ids=SecurityGroupIds $tags=Tags $kms_key_id=KmsKeyId $windows_configuration=WindowsConfiguration $lustre_configuration=LustreConfiguration $ontap_configuration=OntapConfiguration $file_system_type_version=FileSystemTypeVersion $open_zfs_configuration=OpenZFSConfiguration $network_type=NetworkType $region=--region $profile=--profile' }

# POST /; needs --backup-id --subnet-ids
@category "aws fsx"
@search-terms CreateFileSystemFromBackup
export def 'fsx create-file-system-from-backup' [
  --backup-id: string
  --client-request-token: string
  --subnet-ids: oneof<list<string>, string>
  --security-group-ids: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
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
]: nothing -> record { call 'fsx CreateFileSystemFromBackup $backup_id=BackupId $client_request_token=ClientRequestToken $subnet_ids=SubnetIds $security_group_ids=SecurityGroupIds $tags=Tags $windows_configuration=WindowsConfiguration $lustre_configuration=LustreConfiguration $storage_type=StorageType $kms_key_id=KmsKeyId $file_system_type_version=FileSystemTypeVersion $open_zfs_configuration=OpenZFSConfiguration $storage_capacity=StorageCapacity $network_type=NetworkType $region=--region $profile=--profile' }

# POST /; needs --name --volume-id
@category "aws fsx"
@search-terms CreateSnapshot
export def 'fsx create-snapshot' [
  --client-request-token: string
  --name: string
  --volume-id: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'fsx CreateSnapshot $client_request_token=ClientRequestToken $name=Name $volume_id=VolumeId $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --file-system-id --name
@category "aws fsx"
@search-terms CreateStorageVirtualMachine
export def 'fsx create-storage-virtual-machine' [
  --active-directory-configuration: record
  --client-request-token: string
  --file-system-id: string
  --name: string
  --svm-admin-password: string
  --tags: oneof<list<any>, record>
  --root-volume-security-style: string@[UNIX NTFS MIXED]
  --region: string
  --profile: string
]: nothing -> record { call 'fsx CreateStorageVirtualMachine $active_directory_configuration=ActiveDirectoryConfiguration $client_request_token=ClientRequestToken $file_system_id=FileSystemId $name=Name $svm_admin_password=SvmAdminPassword $tags=Tags $root_volume_security_style=RootVolumeSecurityStyle $region=--region $profile=--profile' }

# POST /; needs --volume-type --name
@category "aws fsx"
@search-terms CreateVolume
export def 'fsx create-volume' [
  --client-request-token: string
  --volume-type: string@[ONTAP OPENZFS]
  --name: string
  --ontap-configuration: record
  --tags: oneof<list<any>, record>
  --open-zfs-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'fsx CreateVolume $client_request_token=ClientRequestToken $volume_type=VolumeType $name=Name $ontap_configuration=OntapConfiguration $tags=Tags $open_zfs_configuration=OpenZFSConfiguration $region=--region $profile=--profile' }

# POST /; needs --backup-id --name
@category "aws fsx"
@search-terms CreateVolumeFromBackup
export def 'fsx create-volume-from-backup' [
  --backup-id: string
  --client-request-token: string
  --name: string
  --ontap-configuration: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'fsx CreateVolumeFromBackup $backup_id=BackupId $client_request_token=ClientRequestToken $name=Name $ontap_configuration=OntapConfiguration $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --backup-id
@category "aws fsx"
@search-terms DeleteBackup
export def 'fsx delete-backup' [
  --backup-id: string
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'fsx DeleteBackup $backup_id=BackupId $client_request_token=ClientRequestToken $region=--region $profile=--profile' }

# POST /; needs --association-id
@category "aws fsx"
@search-terms DeleteDataRepositoryAssociation
export def 'fsx delete-data-repository-association' [
  --association-id: string
  --client-request-token: string
  --delete-data-in-file-system: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'fsx DeleteDataRepositoryAssociation $association_id=AssociationId $client_request_token=ClientRequestToken $delete_data_in_file_system=DeleteDataInFileSystem $region=--region $profile=--profile' }

# POST /; needs --file-cache-id
@category "aws fsx"
@search-terms DeleteFileCache
export def 'fsx delete-file-cache' [
  --file-cache-id: string
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'fsx DeleteFileCache $file_cache_id=FileCacheId $client_request_token=ClientRequestToken $region=--region $profile=--profile' }

# POST /; needs --file-system-id
@category "aws fsx"
@search-terms DeleteFileSystem
export def 'fsx delete-file-system' [
  --file-system-id: string
  --client-request-token: string
  --windows-configuration: record
  --lustre-configuration: record
  --open-zfs-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'fsx DeleteFileSystem $file_system_id=FileSystemId $client_request_token=ClientRequestToken $windows_configuration=WindowsConfiguration $lustre_configuration=LustreConfiguration $open_zfs_configuration=OpenZFSConfiguration $region=--region $profile=--profile' }

# POST /; needs --snapshot-id
@category "aws fsx"
@search-terms DeleteSnapshot
export def 'fsx delete-snapshot' [
  --client-request-token: string
  --snapshot-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'fsx DeleteSnapshot $client_request_token=ClientRequestToken $snapshot_id=SnapshotId $region=--region $profile=--profile' }

# POST /; needs --storage-virtual-machine-id
@category "aws fsx"
@search-terms DeleteStorageVirtualMachine
export def 'fsx delete-storage-virtual-machine' [
  --client-request-token: string
  --storage-virtual-machine-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'fsx DeleteStorageVirtualMachine $client_request_token=ClientRequestToken $storage_virtual_machine_id=StorageVirtualMachineId $region=--region $profile=--profile' }

# POST /; needs --volume-id
@category "aws fsx"
@search-terms DeleteVolume
export def 'fsx delete-volume' [
  --client-request-token: string
  --volume-id: string
  --ontap-configuration: record
  --open-zfs-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'fsx DeleteVolume $client_request_token=ClientRequestToken $volume_id=VolumeId $ontap_configuration=OntapConfiguration $open_zfs_configuration=OpenZFSConfiguration $region=--region $profile=--profile' }

# POST /; follows pages
@category "aws fsx"
@search-terms DescribeBackups
@example "First rows only" "fsx describe-backups --stream | first 3"
export def 'fsx describe-backups' [
  --backup-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'fsx DescribeBackups $backup_ids=BackupIds $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws fsx"
@search-terms DescribeDataRepositoryAssociations
@example "First rows only" "fsx describe-data-repository-associations --stream | first 3"
export def 'fsx describe-data-repository-associations' [
  --association-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'fsx DescribeDataRepositoryAssociations $association_ids=AssociationIds $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws fsx"
@search-terms DescribeDataRepositoryTasks
@example "First rows only" "fsx describe-data-repository-tasks --stream | first 3"
export def 'fsx describe-data-repository-tasks' [
  --task-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'fsx DescribeDataRepositoryTasks $task_ids=TaskIds $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws fsx"
@search-terms DescribeFileCaches
@example "First rows only" "fsx describe-file-caches --stream | first 3"
export def 'fsx describe-file-caches' [
  --file-cache-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'fsx DescribeFileCaches $file_cache_ids=FileCacheIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --file-system-id
@category "aws fsx"
@search-terms DescribeFileSystemAliases
export def 'fsx describe-file-system-aliases' [
  --client-request-token: string
  --file-system-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'fsx DescribeFileSystemAliases $client_request_token=ClientRequestToken $file_system_id=FileSystemId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages
@category "aws fsx"
@search-terms DescribeFileSystems
@example "First rows only" "fsx describe-file-systems --stream | first 3"
export def 'fsx describe-file-systems' [
  --file-system-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'fsx DescribeFileSystems $file_system_ids=FileSystemIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws fsx"
@search-terms DescribeS3AccessPointAttachments
@example "First rows only" "fsx describe-s3-access-point-attachments --stream | first 3"
export def 'fsx describe-s3-access-point-attachments' [
  --names: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'fsx DescribeS3AccessPointAttachments $names=Names $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws fsx"
@search-terms DescribeSharedVpcConfiguration
export def 'fsx describe-shared-vpc-configuration' [
  --region: string
  --profile: string
]: nothing -> record { call 'fsx DescribeSharedVpcConfiguration $region=--region $profile=--profile' }

# POST /; follows pages
@category "aws fsx"
@search-terms DescribeSnapshots
@example "First rows only" "fsx describe-snapshots --stream | first 3"
export def 'fsx describe-snapshots' [
  --snapshot-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --include-shared: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'fsx DescribeSnapshots $snapshot_ids=SnapshotIds $filters=Filters $include_shared=IncludeShared $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws fsx"
@search-terms DescribeStorageVirtualMachines
@example "First rows only" "fsx describe-storage-virtual-machines --stream | first 3"
export def 'fsx describe-storage-virtual-machines' [
  --storage-virtual-machine-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'fsx DescribeStorageVirtualMachines $storage_virtual_machine_ids=StorageVirtualMachineIds $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages
@category "aws fsx"
@search-terms DescribeVolumes
@example "First rows only" "fsx describe-volumes --stream | first 3"
export def 'fsx describe-volumes' [
  --volume-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'fsx DescribeVolumes $volume_ids=VolumeIds $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --name
@category "aws fsx"
@search-terms DetachAndDeleteS3AccessPoint
export def 'fsx detach-and-delete-s3-access-point' [
  --client-request-token: string
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'fsx DetachAndDeleteS3AccessPoint $client_request_token=ClientRequestToken $name=Name $region=--region $profile=--profile' }

# POST /; needs --file-system-id --aliases
@category "aws fsx"
@search-terms DisassociateFileSystemAliases
export def 'fsx disassociate-file-system-aliases' [
  --client-request-token: string
  --file-system-id: string
  --aliases: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'fsx DisassociateFileSystemAliases $client_request_token=ClientRequestToken $file_system_id=FileSystemId $aliases=Aliases $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 5min; needs --resource-arn
@category "aws fsx"
@search-terms ListTagsForResource
export def 'fsx list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'fsx ListTagsForResource $resource_arn=ResourceARN $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --file-system-id
@category "aws fsx"
@search-terms ReleaseFileSystemNfsV3Locks
export def 'fsx release-file-system-nfs-v3-locks' [
  --file-system-id: string
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'fsx ReleaseFileSystemNfsV3Locks $file_system_id=FileSystemId $client_request_token=ClientRequestToken $region=--region $profile=--profile' }

# POST /; needs --volume-id --snapshot-id
@category "aws fsx"
@search-terms RestoreVolumeFromSnapshot
export def 'fsx restore-volume-from-snapshot' [
  --client-request-token: string
  --volume-id: string
  --snapshot-id: string
  --options: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'fsx RestoreVolumeFromSnapshot $client_request_token=ClientRequestToken $volume_id=VolumeId $snapshot_id=SnapshotId $options=Options $region=--region $profile=--profile' }

# POST /; needs --file-system-id
@category "aws fsx"
@search-terms StartMisconfiguredStateRecovery
export def 'fsx start-misconfigured-state-recovery' [
  --client-request-token: string
  --file-system-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'fsx StartMisconfiguredStateRecovery $client_request_token=ClientRequestToken $file_system_id=FileSystemId $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws fsx"
@search-terms TagResource
export def 'fsx tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'fsx TagResource $resource_arn=ResourceARN $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws fsx"
@search-terms UntagResource
export def 'fsx untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'fsx UntagResource $resource_arn=ResourceARN $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --association-id
@category "aws fsx"
@search-terms UpdateDataRepositoryAssociation
export def 'fsx update-data-repository-association' [
  --association-id: string
  --client-request-token: string
  --imported-file-chunk-size: int
  --s3: record
  --region: string
  --profile: string
]: nothing -> record { call 'fsx UpdateDataRepositoryAssociation $association_id=AssociationId $client_request_token=ClientRequestToken $imported_file_chunk_size=ImportedFileChunkSize $s3=S3 $region=--region $profile=--profile' }

# POST /; needs --file-cache-id
@category "aws fsx"
@search-terms UpdateFileCache
export def 'fsx update-file-cache' [
  --file-cache-id: string
  --client-request-token: string
  --lustre-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'fsx UpdateFileCache $file_cache_id=FileCacheId $client_request_token=ClientRequestToken $lustre_configuration=LustreConfiguration $region=--region $profile=--profile' }

# POST /; needs --file-system-id
@category "aws fsx"
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
]: nothing -> record { call 'fsx UpdateFileSystem $file_system_id=FileSystemId $client_request_token=ClientRequestToken $storage_capacity=StorageCapacity $windows_configuration=WindowsConfiguration $lustre_configuration=LustreConfiguration $ontap_configuration=OntapConfiguration $open_zfs_configuration=OpenZFSConfiguration $storage_type=StorageType $file_system_type_version=FileSystemTypeVersion $network_type=NetworkType $region=--region $profile=--profile' }

# POST /
@category "aws fsx"
@search-terms UpdateSharedVpcConfiguration
export def 'fsx update-shared-vpc-configuration' [
  --enable-fsx-route-table-updates-from-participant-accounts: string
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'fsx UpdateSharedVpcConfiguration $enable_fsx_route_table_updates_from_participant_accounts=EnableFsxRouteTableUpdatesFromParticipantAccounts $client_request_token=ClientRequestToken $region=--region $profile=--profile' }

# POST /; needs --name --snapshot-id
@category "aws fsx"
@search-terms UpdateSnapshot
export def 'fsx update-snapshot' [
  --client-request-token: string
  --name: string
  --snapshot-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'fsx UpdateSnapshot $client_request_token=ClientRequestToken $name=Name $snapshot_id=SnapshotId $region=--region $profile=--profile' }

# POST /; needs --storage-virtual-machine-id
@category "aws fsx"
@search-terms UpdateStorageVirtualMachine
export def 'fsx update-storage-virtual-machine' [
  --active-directory-configuration: record
  --client-request-token: string
  --storage-virtual-machine-id: string
  --svm-admin-password: string
  --region: string
  --profile: string
]: nothing -> record { call 'fsx UpdateStorageVirtualMachine $active_directory_configuration=ActiveDirectoryConfiguration $client_request_token=ClientRequestToken $storage_virtual_machine_id=StorageVirtualMachineId $svm_admin_password=SvmAdminPassword $region=--region $profile=--profile' }

# POST /; needs --volume-id
@category "aws fsx"
@search-terms UpdateVolume
export def 'fsx update-volume' [
  --client-request-token: string
  --volume-id: string
  --ontap-configuration: record
  --name: string
  --open-zfs-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'fsx UpdateVolume $client_request_token=ClientRequestToken $volume_id=VolumeId $ontap_configuration=OntapConfiguration $name=Name $open_zfs_configuration=OpenZFSConfiguration $region=--region $profile=--profile' }
