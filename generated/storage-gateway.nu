# Written by `cargo xtask generate --service storage-gateway` from the service's model and overlay: change those instead.
# Storage Gateway, API version 2013-06-30: 96 operations.

use rt.nu [call send]

# POST /; needs --activation-key --gateway-name --gateway-timezone --gateway-region
@category "aws storage-gateway"
@search-terms ActivateGateway "storagegateway activate-gateway"
export def 'storage-gateway activate-gateway' [
  --activation-key: string
  --gateway-name: string
  --gateway-timezone: string
  --gateway-region: string
  --gateway-type: string
  --tape-drive-type: string
  --medium-changer-type: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway ActivateGateway $activation_key=ActivationKey $gateway_name=GatewayName $gateway_timezone=GatewayTimezone $gateway_region=GatewayRegion $gateway_type=GatewayType $tape_drive_type=TapeDriveType $medium_changer_type=MediumChangerType $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --gateway-arn --disk-ids
@category "aws storage-gateway"
@search-terms AddCache "storagegateway add-cache"
export def 'storage-gateway add-cache' [
  --gateway-arn: string
  --disk-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway AddCache $gateway_arn=GatewayARN $disk_ids=DiskIds $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws storage-gateway"
@search-terms AddTagsToResource "storagegateway add-tags-to-resource"
export def 'storage-gateway add-tags-to-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway AddTagsToResource $resource_arn=ResourceARN $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --gateway-arn --disk-ids
@category "aws storage-gateway"
@search-terms AddUploadBuffer "storagegateway add-upload-buffer"
export def 'storage-gateway add-upload-buffer' [
  --gateway-arn: string
  --disk-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway AddUploadBuffer $gateway_arn=GatewayARN $disk_ids=DiskIds $region=--region $profile=--profile' }

# POST /; needs --gateway-arn --disk-ids
@category "aws storage-gateway"
@search-terms AddWorkingStorage "storagegateway add-working-storage"
export def 'storage-gateway add-working-storage' [
  --gateway-arn: string
  --disk-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway AddWorkingStorage $gateway_arn=GatewayARN $disk_ids=DiskIds $region=--region $profile=--profile' }

# POST /; needs --tape-arn --pool-id
@category "aws storage-gateway"
@search-terms AssignTapePool "storagegateway assign-tape-pool"
export def 'storage-gateway assign-tape-pool' [
  --tape-arn: string
  --pool-id: string
  --bypass-governance-retention: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway AssignTapePool $tape_arn=TapeARN $pool_id=PoolId $bypass_governance_retention=BypassGovernanceRetention $region=--region $profile=--profile' }

# POST /; needs --user-name --password --client-token --gateway-arn --location-arn
@category "aws storage-gateway"
@search-terms AssociateFileSystem "storagegateway associate-file-system"
export def 'storage-gateway associate-file-system' [
  --user-name: string
  --password: string
  --client-token: string
  --gateway-arn: string
  --location-arn: string
  --tags: oneof<list<any>, record>
  --audit-destination-arn: string
  --cache-attributes: record
  --endpoint-network-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway AssociateFileSystem $user_name=UserName $password=Password $client_token=ClientToken $gateway_arn=GatewayARN $location_arn=LocationARN $tags=Tags $audit_destination_arn=AuditDestinationARN $cache_attributes=CacheAttributes $endpoint_network_configuration=EndpointNetworkConfiguration $region=--region $profile=--profile' }

# POST /; needs --gateway-arn --volume-arn --network-interface-id
@category "aws storage-gateway"
@search-terms AttachVolume "storagegateway attach-volume"
export def 'storage-gateway attach-volume' [
  --gateway-arn: string
  --target-name: string
  --volume-arn: string
  --network-interface-id: string
  --disk-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway AttachVolume $gateway_arn=GatewayARN $target_name=TargetName $volume_arn=VolumeARN $network_interface_id=NetworkInterfaceId $disk_id=DiskId $region=--region $profile=--profile' }

# POST /; needs --gateway-arn --tape-arn
@category "aws storage-gateway"
@search-terms CancelArchival "storagegateway cancel-archival"
export def 'storage-gateway cancel-archival' [
  --gateway-arn: string
  --tape-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway CancelArchival $gateway_arn=GatewayARN $tape_arn=TapeARN $region=--region $profile=--profile' }

# POST /; needs --cache-report-arn
@category "aws storage-gateway"
@search-terms CancelCacheReport "storagegateway cancel-cache-report"
export def 'storage-gateway cancel-cache-report' [
  --cache-report-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway CancelCacheReport $cache_report_arn=CacheReportARN $region=--region $profile=--profile' }

# POST /; needs --gateway-arn --tape-arn
@category "aws storage-gateway"
@search-terms CancelRetrieval "storagegateway cancel-retrieval"
export def 'storage-gateway cancel-retrieval' [
  --gateway-arn: string
  --tape-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway CancelRetrieval $gateway_arn=GatewayARN $tape_arn=TapeARN $region=--region $profile=--profile' }

# POST /; needs --gateway-arn --volume-size-in-bytes --target-name --network-interface-id --client-token
@category "aws storage-gateway"
@search-terms CreateCachediSCSIVolume "storagegateway create-cached-iscsi-volume"
export def 'storage-gateway create-cached-iscsi-volume' [
  --gateway-arn: string
  --volume-size-in-bytes: int
  --snapshot-id: string
  --target-name: string
  --source-volume-arn: string
  --network-interface-id: string
  --client-token: string
  --kms-encrypted: oneof<bool>
  --kms-key: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway CreateCachediSCSIVolume $gateway_arn=GatewayARN $volume_size_in_bytes=VolumeSizeInBytes $snapshot_id=SnapshotId $target_name=TargetName $source_volume_arn=SourceVolumeARN $network_interface_id=NetworkInterfaceId $client_token=ClientToken $kms_encrypted=KMSEncrypted $kms_key=KMSKey $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --client-token --gateway-arn --role --location-arn
@category "aws storage-gateway"
@search-terms CreateNFSFileShare "storagegateway create-nfs-file-share"
export def 'storage-gateway create-nfs-file-share' [
  --client-token: string
  --nfs-file-share-defaults: record
  --gateway-arn: string
  --encryption-type: string@[SseS3 SseKms DsseKms]
  --kms-encrypted: oneof<bool>
  --kms-key: string
  --role: string
  --location-arn: string
  --default-storage-class: string
  --object-acl: string@[private public-read public-read-write authenticated-read bucket-owner-read bucket-owner-full-control aws-exec-read]
  --client-list: oneof<list<string>, string>
  --squash: string
  --read-only: oneof<bool>
  --guess-mime-type-enabled: oneof<bool>
  --requester-pays: oneof<bool>
  --tags: oneof<list<any>, record>
  --file-share-name: string
  --cache-attributes: record
  --notification-policy: string
  --vpc-endpoint-dns-name: string
  --bucket-region: string
  --audit-destination-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway CreateNFSFileShare $client_token=ClientToken $nfs_file_share_defaults=NFSFileShareDefaults $gateway_arn=GatewayARN $encryption_type=EncryptionType $kms_encrypted=KMSEncrypted $kms_key=KMSKey $role=Role $location_arn=LocationARN $default_storage_class=DefaultStorageClass $object_acl=ObjectACL $client_list=ClientList $squash=Squash $read_only=ReadOnly $guess_mime_type_enabled=GuessMIMETypeEnabled $requester_pays=RequesterPays $tags=Tags $file_share_name=FileShareName $cache_attributes=CacheAttributes $notification_policy=NotificationPolicy $vpc_endpoint_dns_name=VPCEndpointDNSName $bucket_region=BucketRegion $audit_destination_arn=AuditDestinationARN $region=--region $profile=--profile' }

# POST /; needs --client-token --gateway-arn --role --location-arn
@category "aws storage-gateway"
@search-terms CreateSMBFileShare "storagegateway create-smb-file-share"
export def 'storage-gateway create-smb-file-share' [
  --client-token: string
  --gateway-arn: string
  --encryption-type: string@[SseS3 SseKms DsseKms]
  --kms-encrypted: oneof<bool>
  --kms-key: string
  --role: string
  --location-arn: string
  --default-storage-class: string
  --object-acl: string@[private public-read public-read-write authenticated-read bucket-owner-read bucket-owner-full-control aws-exec-read]
  --read-only: oneof<bool>
  --guess-mime-type-enabled: oneof<bool>
  --requester-pays: oneof<bool>
  --smbacl-enabled: oneof<bool>
  --access-based-enumeration: oneof<bool>
  --admin-user-list: oneof<list<string>, string>
  --valid-user-list: oneof<list<string>, string>
  --invalid-user-list: oneof<list<string>, string>
  --audit-destination-arn: string
  --authentication: string
  --case-sensitivity: string@[ClientSpecified CaseSensitive]
  --tags: oneof<list<any>, record>
  --file-share-name: string
  --cache-attributes: record
  --notification-policy: string
  --vpc-endpoint-dns-name: string
  --bucket-region: string
  --oplocks-enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway CreateSMBFileShare $client_token=ClientToken $gateway_arn=GatewayARN $encryption_type=EncryptionType $kms_encrypted=KMSEncrypted $kms_key=KMSKey $role=Role $location_arn=LocationARN $default_storage_class=DefaultStorageClass $object_acl=ObjectACL $read_only=ReadOnly $guess_mime_type_enabled=GuessMIMETypeEnabled $requester_pays=RequesterPays $smbacl_enabled=SMBACLEnabled $access_based_enumeration=AccessBasedEnumeration $admin_user_list=AdminUserList $valid_user_list=ValidUserList $invalid_user_list=InvalidUserList $audit_destination_arn=AuditDestinationARN $authentication=Authentication $case_sensitivity=CaseSensitivity $tags=Tags $file_share_name=FileShareName $cache_attributes=CacheAttributes $notification_policy=NotificationPolicy $vpc_endpoint_dns_name=VPCEndpointDNSName $bucket_region=BucketRegion $oplocks_enabled=OplocksEnabled $region=--region $profile=--profile' }

# POST /; needs --volume-arn --snapshot-description
@category "aws storage-gateway"
@search-terms CreateSnapshot "storagegateway create-snapshot"
export def 'storage-gateway create-snapshot' [
  --volume-arn: string
  --snapshot-description: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway CreateSnapshot $volume_arn=VolumeARN $snapshot_description=SnapshotDescription $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --volume-arn --snapshot-description
@category "aws storage-gateway"
@search-terms CreateSnapshotFromVolumeRecoveryPoint "storagegateway create-snapshot-from-volume-recovery-point"
export def 'storage-gateway create-snapshot-from-volume-recovery-point' [
  --volume-arn: string
  --snapshot-description: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway CreateSnapshotFromVolumeRecoveryPoint $volume_arn=VolumeARN $snapshot_description=SnapshotDescription $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --gateway-arn --disk-id --preserve-existing-data --target-name --network-interface-id
@category "aws storage-gateway"
@search-terms CreateStorediSCSIVolume "storagegateway create-stored-iscsi-volume"
export def 'storage-gateway create-stored-iscsi-volume' [
  --gateway-arn: string
  --disk-id: string
  --snapshot-id: string
  --preserve-existing-data: oneof<bool>
  --target-name: string
  --network-interface-id: string
  --kms-encrypted: oneof<bool>
  --kms-key: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway CreateStorediSCSIVolume $gateway_arn=GatewayARN $disk_id=DiskId $snapshot_id=SnapshotId $preserve_existing_data=PreserveExistingData $target_name=TargetName $network_interface_id=NetworkInterfaceId $kms_encrypted=KMSEncrypted $kms_key=KMSKey $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --pool-name --storage-class
@category "aws storage-gateway"
@search-terms CreateTapePool "storagegateway create-tape-pool"
export def 'storage-gateway create-tape-pool' [
  --pool-name: string
  --storage-class: string@[DEEP_ARCHIVE GLACIER]
  --retention-lock-type: string@[COMPLIANCE GOVERNANCE NONE]
  --retention-lock-time-in-days: int
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway CreateTapePool $pool_name=PoolName $storage_class=StorageClass $retention_lock_type=RetentionLockType $retention_lock_time_in_days=RetentionLockTimeInDays $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --gateway-arn --tape-size-in-bytes --tape-barcode
@category "aws storage-gateway"
@search-terms CreateTapeWithBarcode "storagegateway create-tape-with-barcode"
export def 'storage-gateway create-tape-with-barcode' [
  --gateway-arn: string
  --tape-size-in-bytes: int
  --tape-barcode: string
  --kms-encrypted: oneof<bool>
  --kms-key: string
  --pool-id: string
  --worm: oneof<bool>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway CreateTapeWithBarcode $gateway_arn=GatewayARN $tape_size_in_bytes=TapeSizeInBytes $tape_barcode=TapeBarcode $kms_encrypted=KMSEncrypted $kms_key=KMSKey $pool_id=PoolId $worm=Worm $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --gateway-arn --tape-size-in-bytes --client-token --num-tapes-to-create --tape-barcode-prefix
@category "aws storage-gateway"
@search-terms CreateTapes "storagegateway create-tapes"
export def 'storage-gateway create-tapes' [
  --gateway-arn: string
  --tape-size-in-bytes: int
  --client-token: string
  --num-tapes-to-create: int
  --tape-barcode-prefix: string
  --kms-encrypted: oneof<bool>
  --kms-key: string
  --pool-id: string
  --worm: oneof<bool>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<list<any>, record> { call 'storage-gateway CreateTapes $gateway_arn=GatewayARN $tape_size_in_bytes=TapeSizeInBytes $client_token=ClientToken $num_tapes_to_create=NumTapesToCreate $tape_barcode_prefix=TapeBarcodePrefix $kms_encrypted=KMSEncrypted $kms_key=KMSKey $pool_id=PoolId $worm=Worm $tags=Tags $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --gateway-arn
@category "aws storage-gateway"
@search-terms DeleteAutomaticTapeCreationPolicy "storagegateway delete-automatic-tape-creation-policy"
export def 'storage-gateway delete-automatic-tape-creation-policy' [
  --gateway-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway DeleteAutomaticTapeCreationPolicy $gateway_arn=GatewayARN $region=--region $profile=--profile' }

# POST /; needs --gateway-arn --bandwidth-type
@category "aws storage-gateway"
@search-terms DeleteBandwidthRateLimit "storagegateway delete-bandwidth-rate-limit"
export def 'storage-gateway delete-bandwidth-rate-limit' [
  --gateway-arn: string
  --bandwidth-type: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway DeleteBandwidthRateLimit $gateway_arn=GatewayARN $bandwidth_type=BandwidthType $region=--region $profile=--profile' }

# POST /; needs --cache-report-arn
@category "aws storage-gateway"
@search-terms DeleteCacheReport "storagegateway delete-cache-report"
export def 'storage-gateway delete-cache-report' [
  --cache-report-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway DeleteCacheReport $cache_report_arn=CacheReportARN $region=--region $profile=--profile' }

# POST /; needs --target-arn --initiator-name
@category "aws storage-gateway"
@search-terms DeleteChapCredentials "storagegateway delete-chap-credentials"
export def 'storage-gateway delete-chap-credentials' [
  --target-arn: string
  --initiator-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway DeleteChapCredentials $target_arn=TargetARN $initiator_name=InitiatorName $region=--region $profile=--profile' }

# POST /; needs --file-share-arn
@category "aws storage-gateway"
@search-terms DeleteFileShare "storagegateway delete-file-share"
export def 'storage-gateway delete-file-share' [
  --file-share-arn: string
  --force-delete: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway DeleteFileShare $file_share_arn=FileShareARN $force_delete=ForceDelete $region=--region $profile=--profile' }

# POST /; needs --gateway-arn
@category "aws storage-gateway"
@search-terms DeleteGateway "storagegateway delete-gateway"
export def 'storage-gateway delete-gateway' [
  --gateway-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway DeleteGateway $gateway_arn=GatewayARN $region=--region $profile=--profile' }

# POST /; needs --volume-arn
@category "aws storage-gateway"
@search-terms DeleteSnapshotSchedule "storagegateway delete-snapshot-schedule"
export def 'storage-gateway delete-snapshot-schedule' [
  --volume-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway DeleteSnapshotSchedule $volume_arn=VolumeARN $region=--region $profile=--profile' }

# POST /; needs --gateway-arn --tape-arn
@category "aws storage-gateway"
@search-terms DeleteTape "storagegateway delete-tape"
export def 'storage-gateway delete-tape' [
  --gateway-arn: string
  --tape-arn: string
  --bypass-governance-retention: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway DeleteTape $gateway_arn=GatewayARN $tape_arn=TapeARN $bypass_governance_retention=BypassGovernanceRetention $region=--region $profile=--profile' }

# POST /; needs --tape-arn
@category "aws storage-gateway"
@search-terms DeleteTapeArchive "storagegateway delete-tape-archive"
export def 'storage-gateway delete-tape-archive' [
  --tape-arn: string
  --bypass-governance-retention: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway DeleteTapeArchive $tape_arn=TapeARN $bypass_governance_retention=BypassGovernanceRetention $region=--region $profile=--profile' }

# POST /; needs --pool-arn
@category "aws storage-gateway"
@search-terms DeleteTapePool "storagegateway delete-tape-pool"
export def 'storage-gateway delete-tape-pool' [
  --pool-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway DeleteTapePool $pool_arn=PoolARN $region=--region $profile=--profile' }

# POST /; needs --volume-arn
@category "aws storage-gateway"
@search-terms DeleteVolume "storagegateway delete-volume"
export def 'storage-gateway delete-volume' [
  --volume-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway DeleteVolume $volume_arn=VolumeARN $region=--region $profile=--profile' }

# POST /; cached 1min; needs --gateway-arn
@category "aws storage-gateway"
@search-terms DescribeAvailabilityMonitorTest "storagegateway describe-availability-monitor-test"
export def 'storage-gateway describe-availability-monitor-test' [
  --gateway-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway DescribeAvailabilityMonitorTest $gateway_arn=GatewayARN $region=--region $profile=--profile' }

# POST /; cached 1min; needs --gateway-arn
@category "aws storage-gateway"
@search-terms DescribeBandwidthRateLimit "storagegateway describe-bandwidth-rate-limit"
export def 'storage-gateway describe-bandwidth-rate-limit' [
  --gateway-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway DescribeBandwidthRateLimit $gateway_arn=GatewayARN $region=--region $profile=--profile' }

# POST /; cached 1min; needs --gateway-arn
@category "aws storage-gateway"
@search-terms DescribeBandwidthRateLimitSchedule "storagegateway describe-bandwidth-rate-limit-schedule"
export def 'storage-gateway describe-bandwidth-rate-limit-schedule' [
  --gateway-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway DescribeBandwidthRateLimitSchedule $gateway_arn=GatewayARN $region=--region $profile=--profile' }

# POST /; cached 1min; needs --gateway-arn
@category "aws storage-gateway"
@search-terms DescribeCache "storagegateway describe-cache"
export def 'storage-gateway describe-cache' [
  --gateway-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway DescribeCache $gateway_arn=GatewayARN $region=--region $profile=--profile' }

# POST /; cached 1min; needs --cache-report-arn
@category "aws storage-gateway"
@search-terms DescribeCacheReport "storagegateway describe-cache-report"
export def 'storage-gateway describe-cache-report' [
  --cache-report-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway DescribeCacheReport $cache_report_arn=CacheReportARN $region=--region $profile=--profile' }

# POST /; cached 1min; needs --volume-arns
@category "aws storage-gateway"
@search-terms DescribeCachediSCSIVolumes "storagegateway describe-cached-iscsi-volumes"
export def 'storage-gateway describe-cached-iscsi-volumes' [
  --volume-arns: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'storage-gateway DescribeCachediSCSIVolumes $volume_arns=VolumeARNs $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --target-arn
@category "aws storage-gateway"
@search-terms DescribeChapCredentials "storagegateway describe-chap-credentials"
export def 'storage-gateway describe-chap-credentials' [
  --target-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'storage-gateway DescribeChapCredentials $target_arn=TargetARN $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --file-system-association-arn-list
@category "aws storage-gateway"
@search-terms DescribeFileSystemAssociations "storagegateway describe-file-system-associations"
export def 'storage-gateway describe-file-system-associations' [
  --file-system-association-arn-list: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'storage-gateway DescribeFileSystemAssociations $file_system_association_arn_list=FileSystemAssociationARNList $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --gateway-arn
@category "aws storage-gateway"
@search-terms DescribeGatewayInformation "storagegateway describe-gateway-information"
export def 'storage-gateway describe-gateway-information' [
  --gateway-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway DescribeGatewayInformation $gateway_arn=GatewayARN $region=--region $profile=--profile' }

# POST /; cached 1min; needs --gateway-arn
@category "aws storage-gateway"
@search-terms DescribeMaintenanceStartTime "storagegateway describe-maintenance-start-time"
export def 'storage-gateway describe-maintenance-start-time' [
  --gateway-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway DescribeMaintenanceStartTime $gateway_arn=GatewayARN $region=--region $profile=--profile' }

# POST /; cached 1min; needs --file-share-arn-list
@category "aws storage-gateway"
@search-terms DescribeNFSFileShares "storagegateway describe-nfs-file-shares"
export def 'storage-gateway describe-nfs-file-shares' [
  --file-share-arn-list: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'storage-gateway DescribeNFSFileShares $file_share_arn_list=FileShareARNList $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --file-share-arn-list
@category "aws storage-gateway"
@search-terms DescribeSMBFileShares "storagegateway describe-smb-file-shares"
export def 'storage-gateway describe-smb-file-shares' [
  --file-share-arn-list: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'storage-gateway DescribeSMBFileShares $file_share_arn_list=FileShareARNList $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --gateway-arn
@category "aws storage-gateway"
@search-terms DescribeSMBSettings "storagegateway describe-smb-settings"
export def 'storage-gateway describe-smb-settings' [
  --gateway-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway DescribeSMBSettings $gateway_arn=GatewayARN $region=--region $profile=--profile' }

# POST /; cached 1min; needs --volume-arn
@category "aws storage-gateway"
@search-terms DescribeSnapshotSchedule "storagegateway describe-snapshot-schedule"
export def 'storage-gateway describe-snapshot-schedule' [
  --volume-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway DescribeSnapshotSchedule $volume_arn=VolumeARN $region=--region $profile=--profile' }

# POST /; cached 1min; needs --volume-arns
@category "aws storage-gateway"
@search-terms DescribeStorediSCSIVolumes "storagegateway describe-stored-iscsi-volumes"
export def 'storage-gateway describe-stored-iscsi-volumes' [
  --volume-arns: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'storage-gateway DescribeStorediSCSIVolumes $volume_arns=VolumeARNs $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min
@category "aws storage-gateway"
@search-terms DescribeTapeArchives "storagegateway describe-tape-archives"
@example "First rows only" "storage-gateway describe-tape-archives --stream | first 3"
export def 'storage-gateway describe-tape-archives' [
  --tape-arns: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'storage-gateway DescribeTapeArchives $tape_arns=TapeARNs $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --gateway-arn
@category "aws storage-gateway"
@search-terms DescribeTapeRecoveryPoints "storagegateway describe-tape-recovery-points"
export def 'storage-gateway describe-tape-recovery-points' [
  --gateway-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'storage-gateway DescribeTapeRecoveryPoints $gateway_arn=GatewayARN $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --gateway-arn
@category "aws storage-gateway"
@search-terms DescribeTapes "storagegateway describe-tapes"
export def 'storage-gateway describe-tapes' [
  --gateway-arn: string
  --tape-arns: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'storage-gateway DescribeTapes $gateway_arn=GatewayARN $tape_arns=TapeARNs $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --gateway-arn
@category "aws storage-gateway"
@search-terms DescribeUploadBuffer "storagegateway describe-upload-buffer"
export def 'storage-gateway describe-upload-buffer' [
  --gateway-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway DescribeUploadBuffer $gateway_arn=GatewayARN $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --gateway-arn
@category "aws storage-gateway"
@search-terms DescribeVTLDevices "storagegateway describe-vtl-devices"
export def 'storage-gateway describe-vtl-devices' [
  --gateway-arn: string
  --vtl-device-arns: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'storage-gateway DescribeVTLDevices $gateway_arn=GatewayARN $vtl_device_arns=VTLDeviceARNs $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --gateway-arn
@category "aws storage-gateway"
@search-terms DescribeWorkingStorage "storagegateway describe-working-storage"
export def 'storage-gateway describe-working-storage' [
  --gateway-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway DescribeWorkingStorage $gateway_arn=GatewayARN $region=--region $profile=--profile' }

# POST /; needs --volume-arn
@category "aws storage-gateway"
@search-terms DetachVolume "storagegateway detach-volume"
export def 'storage-gateway detach-volume' [
  --volume-arn: string
  --force-detach: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway DetachVolume $volume_arn=VolumeARN $force_detach=ForceDetach $region=--region $profile=--profile' }

# POST /; needs --gateway-arn
@category "aws storage-gateway"
@search-terms DisableGateway "storagegateway disable-gateway"
export def 'storage-gateway disable-gateway' [
  --gateway-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway DisableGateway $gateway_arn=GatewayARN $region=--region $profile=--profile' }

# POST /; needs --file-system-association-arn
@category "aws storage-gateway"
@search-terms DisassociateFileSystem "storagegateway disassociate-file-system"
export def 'storage-gateway disassociate-file-system' [
  --file-system-association-arn: string
  --force-delete: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway DisassociateFileSystem $file_system_association_arn=FileSystemAssociationARN $force_delete=ForceDelete $region=--region $profile=--profile' }

# POST /; needs --file-share-arn
@category "aws storage-gateway"
@search-terms EvictFilesFailingUpload "storagegateway evict-files-failing-upload"
export def 'storage-gateway evict-files-failing-upload' [
  --file-share-arn: string
  --force-remove: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway EvictFilesFailingUpload $file_share_arn=FileShareARN $force_remove=ForceRemove $region=--region $profile=--profile' }

# POST /; needs --gateway-arn --domain-name --user-name --password
@category "aws storage-gateway"
@search-terms JoinDomain "storagegateway join-domain"
export def 'storage-gateway join-domain' [
  --gateway-arn: string
  --domain-name: string
  --organizational-unit: string
  --domain-controllers: oneof<list<string>, string>
  --timeout-in-seconds: int
  --user-name: string
  --password: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway JoinDomain $gateway_arn=GatewayARN $domain_name=DomainName $organizational_unit=OrganizationalUnit $domain_controllers=DomainControllers $timeout_in_seconds=TimeoutInSeconds $user_name=UserName $password=Password $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws storage-gateway"
@search-terms ListAutomaticTapeCreationPolicies "storagegateway list-automatic-tape-creation-policies"
@example "First rows only" "storage-gateway list-automatic-tape-creation-policies | first 3"
export def 'storage-gateway list-automatic-tape-creation-policies' [
  --gateway-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'storage-gateway ListAutomaticTapeCreationPolicies $gateway_arn=GatewayARN $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min
@category "aws storage-gateway"
@search-terms ListCacheReports "storagegateway list-cache-reports"
@example "First rows only" "storage-gateway list-cache-reports --stream | first 3"
export def 'storage-gateway list-cache-reports' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'storage-gateway ListCacheReports $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws storage-gateway"
@search-terms ListFileShares "storagegateway list-file-shares"
@example "First rows only" "storage-gateway list-file-shares --stream | first 3"
export def 'storage-gateway list-file-shares' [
  --gateway-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'storage-gateway ListFileShares $gateway_arn=GatewayARN $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws storage-gateway"
@search-terms ListFileSystemAssociations "storagegateway list-file-system-associations"
@example "First rows only" "storage-gateway list-file-system-associations --stream | first 3"
export def 'storage-gateway list-file-system-associations' [
  --gateway-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'storage-gateway ListFileSystemAssociations $gateway_arn=GatewayARN $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws storage-gateway"
@search-terms ListGateways "storagegateway list-gateways"
@example "First rows only" "storage-gateway list-gateways --stream | first 3"
export def 'storage-gateway list-gateways' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'storage-gateway ListGateways $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --gateway-arn
@category "aws storage-gateway"
@search-terms ListLocalDisks "storagegateway list-local-disks"
export def 'storage-gateway list-local-disks' [
  --gateway-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway ListLocalDisks $gateway_arn=GatewayARN $region=--region $profile=--profile' }

# POST /; follows pages; cached 5min; needs --resource-arn
@category "aws storage-gateway"
@search-terms ListTagsForResource "storagegateway list-tags-for-resource"
export def 'storage-gateway list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'storage-gateway ListTagsForResource $resource_arn=ResourceARN $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws storage-gateway"
@search-terms ListTapePools "storagegateway list-tape-pools"
@example "First rows only" "storage-gateway list-tape-pools --stream | first 3"
export def 'storage-gateway list-tape-pools' [
  --pool-arns: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'storage-gateway ListTapePools $pool_arns=PoolARNs $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws storage-gateway"
@search-terms ListTapes "storagegateway list-tapes"
@example "First rows only" "storage-gateway list-tapes --stream | first 3"
export def 'storage-gateway list-tapes' [
  --tape-arns: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'storage-gateway ListTapes $tape_arns=TapeARNs $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --volume-arn
@category "aws storage-gateway"
@search-terms ListVolumeInitiators "storagegateway list-volume-initiators"
export def 'storage-gateway list-volume-initiators' [
  --volume-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<list<any>, record> { call 'storage-gateway ListVolumeInitiators $volume_arn=VolumeARN $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --gateway-arn
@category "aws storage-gateway"
@search-terms ListVolumeRecoveryPoints "storagegateway list-volume-recovery-points"
export def 'storage-gateway list-volume-recovery-points' [
  --gateway-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway ListVolumeRecoveryPoints $gateway_arn=GatewayARN $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws storage-gateway"
@search-terms ListVolumes "storagegateway list-volumes"
@example "First rows only" "storage-gateway list-volumes --stream | first 3"
export def 'storage-gateway list-volumes' [
  --gateway-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'storage-gateway ListVolumes $gateway_arn=GatewayARN $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --file-share-arn
@category "aws storage-gateway"
@search-terms NotifyWhenUploaded "storagegateway notify-when-uploaded"
export def 'storage-gateway notify-when-uploaded' [
  --file-share-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway NotifyWhenUploaded $file_share_arn=FileShareARN $region=--region $profile=--profile' }

# POST /; needs --file-share-arn
@category "aws storage-gateway"
@search-terms RefreshCache "storagegateway refresh-cache"
export def 'storage-gateway refresh-cache' [
  --file-share-arn: string
  --folder-list: oneof<list<string>, string>
  --recursive: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway RefreshCache $file_share_arn=FileShareARN $folder_list=FolderList $recursive=Recursive $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws storage-gateway"
@search-terms RemoveTagsFromResource "storagegateway remove-tags-from-resource"
export def 'storage-gateway remove-tags-from-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway RemoveTagsFromResource $resource_arn=ResourceARN $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --gateway-arn
@category "aws storage-gateway"
@search-terms ResetCache "storagegateway reset-cache"
export def 'storage-gateway reset-cache' [
  --gateway-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway ResetCache $gateway_arn=GatewayARN $region=--region $profile=--profile' }

# POST /; needs --tape-arn --gateway-arn
@category "aws storage-gateway"
@search-terms RetrieveTapeArchive "storagegateway retrieve-tape-archive"
export def 'storage-gateway retrieve-tape-archive' [
  --tape-arn: string
  --gateway-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway RetrieveTapeArchive $tape_arn=TapeARN $gateway_arn=GatewayARN $region=--region $profile=--profile' }

# POST /; needs --tape-arn --gateway-arn
@category "aws storage-gateway"
@search-terms RetrieveTapeRecoveryPoint "storagegateway retrieve-tape-recovery-point"
export def 'storage-gateway retrieve-tape-recovery-point' [
  --tape-arn: string
  --gateway-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway RetrieveTapeRecoveryPoint $tape_arn=TapeARN $gateway_arn=GatewayARN $region=--region $profile=--profile' }

# POST /; needs --gateway-arn --local-console-password
@category "aws storage-gateway"
@search-terms SetLocalConsolePassword "storagegateway set-local-console-password"
export def 'storage-gateway set-local-console-password' [
  --gateway-arn: string
  --local-console-password: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway SetLocalConsolePassword $gateway_arn=GatewayARN $local_console_password=LocalConsolePassword $region=--region $profile=--profile' }

# POST /; needs --gateway-arn --password
@category "aws storage-gateway"
@search-terms SetSMBGuestPassword "storagegateway set-smb-guest-password"
export def 'storage-gateway set-smb-guest-password' [
  --gateway-arn: string
  --password: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway SetSMBGuestPassword $gateway_arn=GatewayARN $password=Password $region=--region $profile=--profile' }

# POST /; needs --gateway-arn
@category "aws storage-gateway"
@search-terms ShutdownGateway "storagegateway shutdown-gateway"
export def 'storage-gateway shutdown-gateway' [
  --gateway-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway ShutdownGateway $gateway_arn=GatewayARN $region=--region $profile=--profile' }

# POST /; needs --gateway-arn
@category "aws storage-gateway"
@search-terms StartAvailabilityMonitorTest "storagegateway start-availability-monitor-test"
export def 'storage-gateway start-availability-monitor-test' [
  --gateway-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway StartAvailabilityMonitorTest $gateway_arn=GatewayARN $region=--region $profile=--profile' }

# POST /; needs --file-share-arn --role --location-arn --bucket-region --client-token
@category "aws storage-gateway"
@search-terms StartCacheReport "storagegateway start-cache-report"
export def 'storage-gateway start-cache-report' [
  --file-share-arn: string
  --role: string
  --location-arn: string
  --bucket-region: string
  --vpc-endpoint-dns-name: string
  --inclusion-filters: oneof<list<any>, record>
  --exclusion-filters: oneof<list<any>, record>
  --client-token: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway StartCacheReport $file_share_arn=FileShareARN $role=Role $location_arn=LocationARN $bucket_region=BucketRegion $vpc_endpoint_dns_name=VPCEndpointDNSName $inclusion_filters=InclusionFilters $exclusion_filters=ExclusionFilters $client_token=ClientToken $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --gateway-arn
@category "aws storage-gateway"
@search-terms StartGateway "storagegateway start-gateway"
export def 'storage-gateway start-gateway' [
  --gateway-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway StartGateway $gateway_arn=GatewayARN $region=--region $profile=--profile' }

# POST /; needs --automatic-tape-creation-rules --gateway-arn
@category "aws storage-gateway"
@search-terms UpdateAutomaticTapeCreationPolicy "storagegateway update-automatic-tape-creation-policy"
export def 'storage-gateway update-automatic-tape-creation-policy' [
  --automatic-tape-creation-rules: oneof<list<any>, record>
  --gateway-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway UpdateAutomaticTapeCreationPolicy $automatic_tape_creation_rules=AutomaticTapeCreationRules $gateway_arn=GatewayARN $region=--region $profile=--profile' }

# POST /; needs --gateway-arn
@category "aws storage-gateway"
@search-terms UpdateBandwidthRateLimit "storagegateway update-bandwidth-rate-limit"
export def 'storage-gateway update-bandwidth-rate-limit' [
  --gateway-arn: string
  --average-upload-rate-limit-in-bits-per-sec: int
  --average-download-rate-limit-in-bits-per-sec: int
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway UpdateBandwidthRateLimit $gateway_arn=GatewayARN $average_upload_rate_limit_in_bits_per_sec=AverageUploadRateLimitInBitsPerSec $average_download_rate_limit_in_bits_per_sec=AverageDownloadRateLimitInBitsPerSec $region=--region $profile=--profile' }

# POST /; needs --gateway-arn --bandwidth-rate-limit-intervals
@category "aws storage-gateway"
@search-terms UpdateBandwidthRateLimitSchedule "storagegateway update-bandwidth-rate-limit-schedule"
export def 'storage-gateway update-bandwidth-rate-limit-schedule' [
  --gateway-arn: string
  --bandwidth-rate-limit-intervals: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway UpdateBandwidthRateLimitSchedule $gateway_arn=GatewayARN $bandwidth_rate_limit_intervals=BandwidthRateLimitIntervals $region=--region $profile=--profile' }

# POST /; needs --target-arn --secret-to-authenticate-initiator --initiator-name
@category "aws storage-gateway"
@search-terms UpdateChapCredentials "storagegateway update-chap-credentials"
export def 'storage-gateway update-chap-credentials' [
  --target-arn: string
  --secret-to-authenticate-initiator: string
  --initiator-name: string
  --secret-to-authenticate-target: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway UpdateChapCredentials $target_arn=TargetARN $secret_to_authenticate_initiator=SecretToAuthenticateInitiator $initiator_name=InitiatorName $secret_to_authenticate_target=SecretToAuthenticateTarget $region=--region $profile=--profile' }

# POST /; needs --file-system-association-arn
@category "aws storage-gateway"
@search-terms UpdateFileSystemAssociation "storagegateway update-file-system-association"
export def 'storage-gateway update-file-system-association' [
  --file-system-association-arn: string
  --user-name: string
  --password: string
  --audit-destination-arn: string
  --cache-attributes: record
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway UpdateFileSystemAssociation $file_system_association_arn=FileSystemAssociationARN $user_name=UserName $password=Password $audit_destination_arn=AuditDestinationARN $cache_attributes=CacheAttributes $region=--region $profile=--profile' }

# POST /; needs --gateway-arn
@category "aws storage-gateway"
@search-terms UpdateGatewayInformation "storagegateway update-gateway-information"
export def 'storage-gateway update-gateway-information' [
  --gateway-arn: string
  --gateway-name: string
  --gateway-timezone: string
  --cloud-watch-log-group-arn: string
  --gateway-capacity: string@[Small Medium Large]
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway UpdateGatewayInformation $gateway_arn=GatewayARN $gateway_name=GatewayName $gateway_timezone=GatewayTimezone $cloud_watch_log_group_arn=CloudWatchLogGroupARN $gateway_capacity=GatewayCapacity $region=--region $profile=--profile' }

# POST /; needs --gateway-arn
@category "aws storage-gateway"
@search-terms UpdateGatewaySoftwareNow "storagegateway update-gateway-software-now"
export def 'storage-gateway update-gateway-software-now' [
  --gateway-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway UpdateGatewaySoftwareNow $gateway_arn=GatewayARN $region=--region $profile=--profile' }

# POST /; needs --gateway-arn
@category "aws storage-gateway"
@search-terms UpdateMaintenanceStartTime "storagegateway update-maintenance-start-time"
export def 'storage-gateway update-maintenance-start-time' [
  --gateway-arn: string
  --hour-of-day: int
  --minute-of-hour: int
  --day-of-week: int
  --day-of-month: int
  --software-update-preferences: record
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway UpdateMaintenanceStartTime $gateway_arn=GatewayARN $hour_of_day=HourOfDay $minute_of_hour=MinuteOfHour $day_of_week=DayOfWeek $day_of_month=DayOfMonth $software_update_preferences=SoftwareUpdatePreferences $region=--region $profile=--profile' }

# POST /; needs --file-share-arn
@category "aws storage-gateway"
@search-terms UpdateNFSFileShare "storagegateway update-nfs-file-share"
export def 'storage-gateway update-nfs-file-share' [
  --file-share-arn: string
  --encryption-type: string@[SseS3 SseKms DsseKms]
  --kms-encrypted: oneof<bool>
  --kms-key: string
  --nfs-file-share-defaults: record
  --default-storage-class: string
  --object-acl: string@[private public-read public-read-write authenticated-read bucket-owner-read bucket-owner-full-control aws-exec-read]
  --client-list: oneof<list<string>, string>
  --squash: string
  --read-only: oneof<bool>
  --guess-mime-type-enabled: oneof<bool>
  --requester-pays: oneof<bool>
  --file-share-name: string
  --cache-attributes: record
  --notification-policy: string
  --audit-destination-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway UpdateNFSFileShare $file_share_arn=FileShareARN $encryption_type=EncryptionType $kms_encrypted=KMSEncrypted $kms_key=KMSKey $nfs_file_share_defaults=NFSFileShareDefaults $default_storage_class=DefaultStorageClass $object_acl=ObjectACL $client_list=ClientList $squash=Squash $read_only=ReadOnly $guess_mime_type_enabled=GuessMIMETypeEnabled $requester_pays=RequesterPays $file_share_name=FileShareName $cache_attributes=CacheAttributes $notification_policy=NotificationPolicy $audit_destination_arn=AuditDestinationARN $region=--region $profile=--profile' }

# POST /; needs --file-share-arn
@category "aws storage-gateway"
@search-terms UpdateSMBFileShare "storagegateway update-smb-file-share"
export def 'storage-gateway update-smb-file-share' [
  --file-share-arn: string
  --encryption-type: string@[SseS3 SseKms DsseKms]
  --kms-encrypted: oneof<bool>
  --kms-key: string
  --default-storage-class: string
  --object-acl: string@[private public-read public-read-write authenticated-read bucket-owner-read bucket-owner-full-control aws-exec-read]
  --read-only: oneof<bool>
  --guess-mime-type-enabled: oneof<bool>
  --requester-pays: oneof<bool>
  --smbacl-enabled: oneof<bool>
  --access-based-enumeration: oneof<bool>
  --admin-user-list: oneof<list<string>, string>
  --valid-user-list: oneof<list<string>, string>
  --invalid-user-list: oneof<list<string>, string>
  --audit-destination-arn: string
  --case-sensitivity: string@[ClientSpecified CaseSensitive]
  --file-share-name: string
  --cache-attributes: record
  --notification-policy: string
  --oplocks-enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway UpdateSMBFileShare $file_share_arn=FileShareARN $encryption_type=EncryptionType $kms_encrypted=KMSEncrypted $kms_key=KMSKey $default_storage_class=DefaultStorageClass $object_acl=ObjectACL $read_only=ReadOnly $guess_mime_type_enabled=GuessMIMETypeEnabled $requester_pays=RequesterPays $smbacl_enabled=SMBACLEnabled $access_based_enumeration=AccessBasedEnumeration $admin_user_list=AdminUserList $valid_user_list=ValidUserList $invalid_user_list=InvalidUserList $audit_destination_arn=AuditDestinationARN $case_sensitivity=CaseSensitivity $file_share_name=FileShareName $cache_attributes=CacheAttributes $notification_policy=NotificationPolicy $oplocks_enabled=OplocksEnabled $region=--region $profile=--profile' }

# POST /; needs --gateway-arn --file-shares-visible
@category "aws storage-gateway"
@search-terms UpdateSMBFileShareVisibility "storagegateway update-smb-file-share-visibility"
export def 'storage-gateway update-smb-file-share-visibility' [
  --gateway-arn: string
  --file-shares-visible: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway UpdateSMBFileShareVisibility $gateway_arn=GatewayARN $file_shares_visible=FileSharesVisible $region=--region $profile=--profile' }

# POST /; needs --gateway-arn --smb-local-groups
@category "aws storage-gateway"
@search-terms UpdateSMBLocalGroups "storagegateway update-smb-local-groups"
export def 'storage-gateway update-smb-local-groups' [
  --gateway-arn: string
  --smb-local-groups: record
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway UpdateSMBLocalGroups $gateway_arn=GatewayARN $smb_local_groups=SMBLocalGroups $region=--region $profile=--profile' }

# POST /; needs --gateway-arn --smb-security-strategy
@category "aws storage-gateway"
@search-terms UpdateSMBSecurityStrategy "storagegateway update-smb-security-strategy"
export def 'storage-gateway update-smb-security-strategy' [
  --gateway-arn: string
  --smb-security-strategy: string@[ClientSpecified MandatorySigning MandatoryEncryption MandatoryEncryptionNoAes128]
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway UpdateSMBSecurityStrategy $gateway_arn=GatewayARN $smb_security_strategy=SMBSecurityStrategy $region=--region $profile=--profile' }

# POST /; needs --volume-arn --start-at --recurrence-in-hours
@category "aws storage-gateway"
@search-terms UpdateSnapshotSchedule "storagegateway update-snapshot-schedule"
export def 'storage-gateway update-snapshot-schedule' [
  --volume-arn: string
  --start-at: int
  --recurrence-in-hours: int
  --description: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway UpdateSnapshotSchedule $volume_arn=VolumeARN $start_at=StartAt $recurrence_in_hours=RecurrenceInHours $description=Description $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --vtl-device-arn --device-type
@category "aws storage-gateway"
@search-terms UpdateVTLDeviceType "storagegateway update-vtl-device-type"
export def 'storage-gateway update-vtl-device-type' [
  --vtl-device-arn: string
  --device-type: string
  --region: string
  --profile: string
]: nothing -> record { call 'storage-gateway UpdateVTLDeviceType $vtl_device_arn=VTLDeviceARN $device_type=DeviceType $region=--region $profile=--profile' }
