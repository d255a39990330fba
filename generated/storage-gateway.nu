# Written by `cargo xtask generate --service storage-gateway` from the service's model and overlay: change those instead.
# Storage Gateway, API version 2013-06-30: 96 operations.

use rt.nu [call]

def ObjectACL []: nothing -> list<string> { [private public-read public-read-write authenticated-read bucket-owner-read bucket-owner-full-control aws-exec-read] }

# POST /; needs --activation-key --gateway-name --gateway-timezone --gateway-region
@search-terms 'ActivateGateway, storagegateway activate-gateway'
export def 'storage-gateway activate-gateway' [
  --activation-key: string
  --gateway-name: string
  --gateway-timezone: string
  --gateway-region: string
  --gateway-type: string
  --tape-drive-type: string
  --medium-changer-type: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway ActivateGateway $activation_key $gateway_name $gateway_timezone $gateway_region $gateway_type $tape_drive_type $medium_changer_type $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn --disk-ids
@search-terms 'AddCache, storagegateway add-cache'
export def 'storage-gateway add-cache' [
  --gateway-arn: string
  --disk-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway AddCache $gateway_arn $disk_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms 'AddTagsToResource, storagegateway add-tags-to-resource'
export def 'storage-gateway add-tags-to-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway AddTagsToResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn --disk-ids
@search-terms 'AddUploadBuffer, storagegateway add-upload-buffer'
export def 'storage-gateway add-upload-buffer' [
  --gateway-arn: string
  --disk-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway AddUploadBuffer $gateway_arn $disk_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn --disk-ids
@search-terms 'AddWorkingStorage, storagegateway add-working-storage'
export def 'storage-gateway add-working-storage' [
  --gateway-arn: string
  --disk-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway AddWorkingStorage $gateway_arn $disk_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --tape-arn --pool-id
@search-terms 'AssignTapePool, storagegateway assign-tape-pool'
export def 'storage-gateway assign-tape-pool' [
  --tape-arn: string
  --pool-id: string
  --bypass-governance-retention: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway AssignTapePool $tape_arn $pool_id $bypass_governance_retention -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-name --password --client-token --gateway-arn --location-arn
@search-terms 'AssociateFileSystem, storagegateway associate-file-system'
export def 'storage-gateway associate-file-system' [
  --user-name: string
  --password: string
  --client-token: string
  --gateway-arn: string
  --location-arn: string
  --tags: any
  --audit-destination-arn: string
  --cache-attributes: record
  --endpoint-network-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway AssociateFileSystem $user_name $password $client_token $gateway_arn $location_arn $tags $audit_destination_arn $cache_attributes $endpoint_network_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn --volume-arn --network-interface-id
@search-terms 'AttachVolume, storagegateway attach-volume'
export def 'storage-gateway attach-volume' [
  --gateway-arn: string
  --target-name: string
  --volume-arn: string
  --network-interface-id: string
  --disk-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway AttachVolume $gateway_arn $target_name $volume_arn $network_interface_id $disk_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn --tape-arn
@search-terms 'CancelArchival, storagegateway cancel-archival'
export def 'storage-gateway cancel-archival' [
  --gateway-arn: string
  --tape-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway CancelArchival $gateway_arn $tape_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cache-report-arn
@search-terms 'CancelCacheReport, storagegateway cancel-cache-report'
export def 'storage-gateway cancel-cache-report' [
  --cache-report-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway CancelCacheReport $cache_report_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn --tape-arn
@search-terms 'CancelRetrieval, storagegateway cancel-retrieval'
export def 'storage-gateway cancel-retrieval' [
  --gateway-arn: string
  --tape-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway CancelRetrieval $gateway_arn $tape_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn --volume-size-in-bytes --target-name --network-interface-id --client-token
@search-terms 'CreateCachediSCSIVolume, storagegateway create-cached-iscsi-volume'
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
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway CreateCachediSCSIVolume $gateway_arn $volume_size_in_bytes $snapshot_id $target_name $source_volume_arn $network_interface_id $client_token $kms_encrypted $kms_key $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --client-token --gateway-arn --role --location-arn
@search-terms 'CreateNFSFileShare, storagegateway create-nfs-file-share'
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
  --object-acl: string@ObjectACL
  --client-list: list<string>
  --squash: string
  --read-only: oneof<bool>
  --guess-mime-type-enabled: oneof<bool>
  --requester-pays: oneof<bool>
  --tags: any
  --file-share-name: string
  --cache-attributes: record
  --notification-policy: string
  --vpc-endpoint-dns-name: string
  --bucket-region: string
  --audit-destination-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway CreateNFSFileShare $client_token $nfs_file_share_defaults $gateway_arn $encryption_type $kms_encrypted $kms_key $role $location_arn $default_storage_class $object_acl $client_list $squash $read_only $guess_mime_type_enabled $requester_pays $tags $file_share_name $cache_attributes $notification_policy $vpc_endpoint_dns_name $bucket_region $audit_destination_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --client-token --gateway-arn --role --location-arn
@search-terms 'CreateSMBFileShare, storagegateway create-smb-file-share'
export def 'storage-gateway create-smb-file-share' [
  --client-token: string
  --gateway-arn: string
  --encryption-type: string@[SseS3 SseKms DsseKms]
  --kms-encrypted: oneof<bool>
  --kms-key: string
  --role: string
  --location-arn: string
  --default-storage-class: string
  --object-acl: string@ObjectACL
  --read-only: oneof<bool>
  --guess-mime-type-enabled: oneof<bool>
  --requester-pays: oneof<bool>
  --smbacl-enabled: oneof<bool>
  --access-based-enumeration: oneof<bool>
  --admin-user-list: list<string>
  --valid-user-list: list<string>
  --invalid-user-list: list<string>
  --audit-destination-arn: string
  --authentication: string
  --case-sensitivity: string@[ClientSpecified CaseSensitive]
  --tags: any
  --file-share-name: string
  --cache-attributes: record
  --notification-policy: string
  --vpc-endpoint-dns-name: string
  --bucket-region: string
  --oplocks-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway CreateSMBFileShare $client_token $gateway_arn $encryption_type $kms_encrypted $kms_key $role $location_arn $default_storage_class $object_acl $read_only $guess_mime_type_enabled $requester_pays $smbacl_enabled $access_based_enumeration $admin_user_list $valid_user_list $invalid_user_list $audit_destination_arn $authentication $case_sensitivity $tags $file_share_name $cache_attributes $notification_policy $vpc_endpoint_dns_name $bucket_region $oplocks_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --volume-arn --snapshot-description
@search-terms 'CreateSnapshot, storagegateway create-snapshot'
export def 'storage-gateway create-snapshot' [
  --volume-arn: string
  --snapshot-description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway CreateSnapshot $volume_arn $snapshot_description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --volume-arn --snapshot-description
@search-terms 'CreateSnapshotFromVolumeRecoveryPoint, storagegateway create-snapshot-from-volume-recovery-point'
export def 'storage-gateway create-snapshot-from-volume-recovery-point' [
  --volume-arn: string
  --snapshot-description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway CreateSnapshotFromVolumeRecoveryPoint $volume_arn $snapshot_description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn --disk-id --preserve-existing-data --target-name --network-interface-id
@search-terms 'CreateStorediSCSIVolume, storagegateway create-stored-iscsi-volume'
export def 'storage-gateway create-stored-iscsi-volume' [
  --gateway-arn: string
  --disk-id: string
  --snapshot-id: string
  --preserve-existing-data: oneof<bool>
  --target-name: string
  --network-interface-id: string
  --kms-encrypted: oneof<bool>
  --kms-key: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway CreateStorediSCSIVolume $gateway_arn $disk_id $snapshot_id $preserve_existing_data $target_name $network_interface_id $kms_encrypted $kms_key $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pool-name --storage-class
@search-terms 'CreateTapePool, storagegateway create-tape-pool'
export def 'storage-gateway create-tape-pool' [
  --pool-name: string
  --storage-class: string@[DEEP_ARCHIVE GLACIER]
  --retention-lock-type: string@[COMPLIANCE GOVERNANCE NONE]
  --retention-lock-time-in-days: int
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway CreateTapePool $pool_name $storage_class $retention_lock_type $retention_lock_time_in_days $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn --tape-size-in-bytes --tape-barcode
@search-terms 'CreateTapeWithBarcode, storagegateway create-tape-with-barcode'
export def 'storage-gateway create-tape-with-barcode' [
  --gateway-arn: string
  --tape-size-in-bytes: int
  --tape-barcode: string
  --kms-encrypted: oneof<bool>
  --kms-key: string
  --pool-id: string
  --worm: oneof<bool>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway CreateTapeWithBarcode $gateway_arn $tape_size_in_bytes $tape_barcode $kms_encrypted $kms_key $pool_id $worm $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn --tape-size-in-bytes --client-token --num-tapes-to-create --tape-barcode-prefix
@search-terms 'CreateTapes, storagegateway create-tapes'
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
  --tags: any
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway CreateTapes $gateway_arn $tape_size_in_bytes $client_token $num_tapes_to_create $tape_barcode_prefix $kms_encrypted $kms_key $pool_id $worm $tags -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn
@search-terms 'DeleteAutomaticTapeCreationPolicy, storagegateway delete-automatic-tape-creation-policy'
export def 'storage-gateway delete-automatic-tape-creation-policy' [
  --gateway-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway DeleteAutomaticTapeCreationPolicy $gateway_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn --bandwidth-type
@search-terms 'DeleteBandwidthRateLimit, storagegateway delete-bandwidth-rate-limit'
export def 'storage-gateway delete-bandwidth-rate-limit' [
  --gateway-arn: string
  --bandwidth-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway DeleteBandwidthRateLimit $gateway_arn $bandwidth_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cache-report-arn
@search-terms 'DeleteCacheReport, storagegateway delete-cache-report'
export def 'storage-gateway delete-cache-report' [
  --cache-report-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway DeleteCacheReport $cache_report_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --target-arn --initiator-name
@search-terms 'DeleteChapCredentials, storagegateway delete-chap-credentials'
export def 'storage-gateway delete-chap-credentials' [
  --target-arn: string
  --initiator-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway DeleteChapCredentials $target_arn $initiator_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --file-share-arn
@search-terms 'DeleteFileShare, storagegateway delete-file-share'
export def 'storage-gateway delete-file-share' [
  --file-share-arn: string
  --force-delete: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway DeleteFileShare $file_share_arn $force_delete -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn
@search-terms 'DeleteGateway, storagegateway delete-gateway'
export def 'storage-gateway delete-gateway' [
  --gateway-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway DeleteGateway $gateway_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --volume-arn
@search-terms 'DeleteSnapshotSchedule, storagegateway delete-snapshot-schedule'
export def 'storage-gateway delete-snapshot-schedule' [
  --volume-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway DeleteSnapshotSchedule $volume_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn --tape-arn
@search-terms 'DeleteTape, storagegateway delete-tape'
export def 'storage-gateway delete-tape' [
  --gateway-arn: string
  --tape-arn: string
  --bypass-governance-retention: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway DeleteTape $gateway_arn $tape_arn $bypass_governance_retention -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --tape-arn
@search-terms 'DeleteTapeArchive, storagegateway delete-tape-archive'
export def 'storage-gateway delete-tape-archive' [
  --tape-arn: string
  --bypass-governance-retention: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway DeleteTapeArchive $tape_arn $bypass_governance_retention -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pool-arn
@search-terms 'DeleteTapePool, storagegateway delete-tape-pool'
export def 'storage-gateway delete-tape-pool' [
  --pool-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway DeleteTapePool $pool_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --volume-arn
@search-terms 'DeleteVolume, storagegateway delete-volume'
export def 'storage-gateway delete-volume' [
  --volume-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway DeleteVolume $volume_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --gateway-arn
@search-terms 'DescribeAvailabilityMonitorTest, storagegateway describe-availability-monitor-test'
export def 'storage-gateway describe-availability-monitor-test' [
  --gateway-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'storage-gateway DescribeAvailabilityMonitorTest $gateway_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --gateway-arn
@search-terms 'DescribeBandwidthRateLimit, storagegateway describe-bandwidth-rate-limit'
export def 'storage-gateway describe-bandwidth-rate-limit' [
  --gateway-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'storage-gateway DescribeBandwidthRateLimit $gateway_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --gateway-arn
@search-terms 'DescribeBandwidthRateLimitSchedule, storagegateway describe-bandwidth-rate-limit-schedule'
export def 'storage-gateway describe-bandwidth-rate-limit-schedule' [
  --gateway-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'storage-gateway DescribeBandwidthRateLimitSchedule $gateway_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --gateway-arn
@search-terms 'DescribeCache, storagegateway describe-cache'
export def 'storage-gateway describe-cache' [
  --gateway-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'storage-gateway DescribeCache $gateway_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --cache-report-arn
@search-terms 'DescribeCacheReport, storagegateway describe-cache-report'
export def 'storage-gateway describe-cache-report' [
  --cache-report-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'storage-gateway DescribeCacheReport $cache_report_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --volume-arns
@search-terms 'DescribeCachediSCSIVolumes, storagegateway describe-cached-iscsi-volumes'
export def 'storage-gateway describe-cached-iscsi-volumes' [
  --volume-arns: list<string>
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
]: any -> any { call 'storage-gateway DescribeCachediSCSIVolumes $volume_arns -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --target-arn
@search-terms 'DescribeChapCredentials, storagegateway describe-chap-credentials'
export def 'storage-gateway describe-chap-credentials' [
  --target-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'storage-gateway DescribeChapCredentials $target_arn -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; cached 1min; needs --file-system-association-arn-list
@search-terms 'DescribeFileSystemAssociations, storagegateway describe-file-system-associations'
export def 'storage-gateway describe-file-system-associations' [
  --file-system-association-arn-list: list<string>
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
]: any -> any { call 'storage-gateway DescribeFileSystemAssociations $file_system_association_arn_list -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --gateway-arn
@search-terms 'DescribeGatewayInformation, storagegateway describe-gateway-information'
export def 'storage-gateway describe-gateway-information' [
  --gateway-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'storage-gateway DescribeGatewayInformation $gateway_arn -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --gateway-arn
@search-terms 'DescribeMaintenanceStartTime, storagegateway describe-maintenance-start-time'
export def 'storage-gateway describe-maintenance-start-time' [
  --gateway-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'storage-gateway DescribeMaintenanceStartTime $gateway_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --file-share-arn-list
@search-terms 'DescribeNFSFileShares, storagegateway describe-nfs-file-shares'
export def 'storage-gateway describe-nfs-file-shares' [
  --file-share-arn-list: list<string>
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
]: any -> any { call 'storage-gateway DescribeNFSFileShares $file_share_arn_list -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --file-share-arn-list
@search-terms 'DescribeSMBFileShares, storagegateway describe-smb-file-shares'
export def 'storage-gateway describe-smb-file-shares' [
  --file-share-arn-list: list<string>
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
]: any -> any { call 'storage-gateway DescribeSMBFileShares $file_share_arn_list -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --gateway-arn
@search-terms 'DescribeSMBSettings, storagegateway describe-smb-settings'
export def 'storage-gateway describe-smb-settings' [
  --gateway-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'storage-gateway DescribeSMBSettings $gateway_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --volume-arn
@search-terms 'DescribeSnapshotSchedule, storagegateway describe-snapshot-schedule'
export def 'storage-gateway describe-snapshot-schedule' [
  --volume-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'storage-gateway DescribeSnapshotSchedule $volume_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --volume-arns
@search-terms 'DescribeStorediSCSIVolumes, storagegateway describe-stored-iscsi-volumes'
export def 'storage-gateway describe-stored-iscsi-volumes' [
  --volume-arns: list<string>
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
]: any -> any { call 'storage-gateway DescribeStorediSCSIVolumes $volume_arns -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeTapeArchives, storagegateway describe-tape-archives'
export def 'storage-gateway describe-tape-archives' [
  --tape-arns: list<string>
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
]: any -> any { call 'storage-gateway DescribeTapeArchives $tape_arns -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --gateway-arn
@search-terms 'DescribeTapeRecoveryPoints, storagegateway describe-tape-recovery-points'
export def 'storage-gateway describe-tape-recovery-points' [
  --gateway-arn: string
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
]: any -> any { call 'storage-gateway DescribeTapeRecoveryPoints $gateway_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --gateway-arn
@search-terms 'DescribeTapes, storagegateway describe-tapes'
export def 'storage-gateway describe-tapes' [
  --gateway-arn: string
  --tape-arns: list<string>
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
]: any -> any { call 'storage-gateway DescribeTapes $gateway_arn $tape_arns -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --gateway-arn
@search-terms 'DescribeUploadBuffer, storagegateway describe-upload-buffer'
export def 'storage-gateway describe-upload-buffer' [
  --gateway-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'storage-gateway DescribeUploadBuffer $gateway_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --gateway-arn
@search-terms 'DescribeVTLDevices, storagegateway describe-vtl-devices'
export def 'storage-gateway describe-vtl-devices' [
  --gateway-arn: string
  --vtl-device-arns: list<string>
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
]: any -> any { call 'storage-gateway DescribeVTLDevices $gateway_arn $vtl_device_arns -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --gateway-arn
@search-terms 'DescribeWorkingStorage, storagegateway describe-working-storage'
export def 'storage-gateway describe-working-storage' [
  --gateway-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'storage-gateway DescribeWorkingStorage $gateway_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --volume-arn
@search-terms 'DetachVolume, storagegateway detach-volume'
export def 'storage-gateway detach-volume' [
  --volume-arn: string
  --force-detach: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway DetachVolume $volume_arn $force_detach -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn
@search-terms 'DisableGateway, storagegateway disable-gateway'
export def 'storage-gateway disable-gateway' [
  --gateway-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway DisableGateway $gateway_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --file-system-association-arn
@search-terms 'DisassociateFileSystem, storagegateway disassociate-file-system'
export def 'storage-gateway disassociate-file-system' [
  --file-system-association-arn: string
  --force-delete: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway DisassociateFileSystem $file_system_association_arn $force_delete -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --file-share-arn
@search-terms 'EvictFilesFailingUpload, storagegateway evict-files-failing-upload'
export def 'storage-gateway evict-files-failing-upload' [
  --file-share-arn: string
  --force-remove: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway EvictFilesFailingUpload $file_share_arn $force_remove -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn --domain-name --user-name --password
@search-terms 'JoinDomain, storagegateway join-domain'
export def 'storage-gateway join-domain' [
  --gateway-arn: string
  --domain-name: string
  --organizational-unit: string
  --domain-controllers: list<string>
  --timeout-in-seconds: int
  --user-name: string
  --password: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway JoinDomain $gateway_arn $domain_name $organizational_unit $domain_controllers $timeout_in_seconds $user_name $password -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min
@search-terms 'ListAutomaticTapeCreationPolicies, storagegateway list-automatic-tape-creation-policies'
export def 'storage-gateway list-automatic-tape-creation-policies' [
  --gateway-arn: string
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
]: any -> any { call 'storage-gateway ListAutomaticTapeCreationPolicies $gateway_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListCacheReports, storagegateway list-cache-reports'
export def 'storage-gateway list-cache-reports' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'storage-gateway ListCacheReports -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms 'ListFileShares, storagegateway list-file-shares'
export def 'storage-gateway list-file-shares' [
  --gateway-arn: string
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
]: any -> any { call 'storage-gateway ListFileShares $gateway_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListFileSystemAssociations, storagegateway list-file-system-associations'
export def 'storage-gateway list-file-system-associations' [
  --gateway-arn: string
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
]: any -> any { call 'storage-gateway ListFileSystemAssociations $gateway_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListGateways, storagegateway list-gateways'
export def 'storage-gateway list-gateways' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'storage-gateway ListGateways -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 1min; needs --gateway-arn
@search-terms 'ListLocalDisks, storagegateway list-local-disks'
export def 'storage-gateway list-local-disks' [
  --gateway-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'storage-gateway ListLocalDisks $gateway_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --resource-arn
@search-terms 'ListTagsForResource, storagegateway list-tags-for-resource'
export def 'storage-gateway list-tags-for-resource' [
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
]: any -> any { call 'storage-gateway ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListTapePools, storagegateway list-tape-pools'
export def 'storage-gateway list-tape-pools' [
  --pool-arns: list<string>
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
]: any -> any { call 'storage-gateway ListTapePools $pool_arns -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListTapes, storagegateway list-tapes'
export def 'storage-gateway list-tapes' [
  --tape-arns: list<string>
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
]: any -> any { call 'storage-gateway ListTapes $tape_arns -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --volume-arn
@search-terms 'ListVolumeInitiators, storagegateway list-volume-initiators'
export def 'storage-gateway list-volume-initiators' [
  --volume-arn: string
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
]: any -> any { call 'storage-gateway ListVolumeInitiators $volume_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --gateway-arn
@search-terms 'ListVolumeRecoveryPoints, storagegateway list-volume-recovery-points'
export def 'storage-gateway list-volume-recovery-points' [
  --gateway-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'storage-gateway ListVolumeRecoveryPoints $gateway_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListVolumes, storagegateway list-volumes'
export def 'storage-gateway list-volumes' [
  --gateway-arn: string
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
]: any -> any { call 'storage-gateway ListVolumes $gateway_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --file-share-arn
@search-terms 'NotifyWhenUploaded, storagegateway notify-when-uploaded'
export def 'storage-gateway notify-when-uploaded' [
  --file-share-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway NotifyWhenUploaded $file_share_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --file-share-arn
@search-terms 'RefreshCache, storagegateway refresh-cache'
export def 'storage-gateway refresh-cache' [
  --file-share-arn: string
  --folder-list: list<string>
  --recursive: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway RefreshCache $file_share_arn $folder_list $recursive -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms 'RemoveTagsFromResource, storagegateway remove-tags-from-resource'
export def 'storage-gateway remove-tags-from-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway RemoveTagsFromResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn
@search-terms 'ResetCache, storagegateway reset-cache'
export def 'storage-gateway reset-cache' [
  --gateway-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway ResetCache $gateway_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --tape-arn --gateway-arn
@search-terms 'RetrieveTapeArchive, storagegateway retrieve-tape-archive'
export def 'storage-gateway retrieve-tape-archive' [
  --tape-arn: string
  --gateway-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway RetrieveTapeArchive $tape_arn $gateway_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --tape-arn --gateway-arn
@search-terms 'RetrieveTapeRecoveryPoint, storagegateway retrieve-tape-recovery-point'
export def 'storage-gateway retrieve-tape-recovery-point' [
  --tape-arn: string
  --gateway-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway RetrieveTapeRecoveryPoint $tape_arn $gateway_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn --local-console-password
@search-terms 'SetLocalConsolePassword, storagegateway set-local-console-password'
export def 'storage-gateway set-local-console-password' [
  --gateway-arn: string
  --local-console-password: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway SetLocalConsolePassword $gateway_arn $local_console_password -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn --password
@search-terms 'SetSMBGuestPassword, storagegateway set-smb-guest-password'
export def 'storage-gateway set-smb-guest-password' [
  --gateway-arn: string
  --password: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway SetSMBGuestPassword $gateway_arn $password -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn
@search-terms 'ShutdownGateway, storagegateway shutdown-gateway'
export def 'storage-gateway shutdown-gateway' [
  --gateway-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway ShutdownGateway $gateway_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn
@search-terms 'StartAvailabilityMonitorTest, storagegateway start-availability-monitor-test'
export def 'storage-gateway start-availability-monitor-test' [
  --gateway-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway StartAvailabilityMonitorTest $gateway_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --file-share-arn --role --location-arn --bucket-region --client-token
@search-terms 'StartCacheReport, storagegateway start-cache-report'
export def 'storage-gateway start-cache-report' [
  --file-share-arn: string
  --role: string
  --location-arn: string
  --bucket-region: string
  --vpc-endpoint-dns-name: string
  --inclusion-filters: any
  --exclusion-filters: any
  --client-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway StartCacheReport $file_share_arn $role $location_arn $bucket_region $vpc_endpoint_dns_name $inclusion_filters $exclusion_filters $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn
@search-terms 'StartGateway, storagegateway start-gateway'
export def 'storage-gateway start-gateway' [
  --gateway-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway StartGateway $gateway_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --automatic-tape-creation-rules --gateway-arn
@search-terms 'UpdateAutomaticTapeCreationPolicy, storagegateway update-automatic-tape-creation-policy'
export def 'storage-gateway update-automatic-tape-creation-policy' [
  --automatic-tape-creation-rules: list
  --gateway-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway UpdateAutomaticTapeCreationPolicy $automatic_tape_creation_rules $gateway_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn
@search-terms 'UpdateBandwidthRateLimit, storagegateway update-bandwidth-rate-limit'
export def 'storage-gateway update-bandwidth-rate-limit' [
  --gateway-arn: string
  --average-upload-rate-limit-in-bits-per-sec: int
  --average-download-rate-limit-in-bits-per-sec: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway UpdateBandwidthRateLimit $gateway_arn $average_upload_rate_limit_in_bits_per_sec $average_download_rate_limit_in_bits_per_sec -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn --bandwidth-rate-limit-intervals
@search-terms 'UpdateBandwidthRateLimitSchedule, storagegateway update-bandwidth-rate-limit-schedule'
export def 'storage-gateway update-bandwidth-rate-limit-schedule' [
  --gateway-arn: string
  --bandwidth-rate-limit-intervals: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway UpdateBandwidthRateLimitSchedule $gateway_arn $bandwidth_rate_limit_intervals -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --target-arn --secret-to-authenticate-initiator --initiator-name
@search-terms 'UpdateChapCredentials, storagegateway update-chap-credentials'
export def 'storage-gateway update-chap-credentials' [
  --target-arn: string
  --secret-to-authenticate-initiator: string
  --initiator-name: string
  --secret-to-authenticate-target: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway UpdateChapCredentials $target_arn $secret_to_authenticate_initiator $initiator_name $secret_to_authenticate_target -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --file-system-association-arn
@search-terms 'UpdateFileSystemAssociation, storagegateway update-file-system-association'
export def 'storage-gateway update-file-system-association' [
  --file-system-association-arn: string
  --user-name: string
  --password: string
  --audit-destination-arn: string
  --cache-attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway UpdateFileSystemAssociation $file_system_association_arn $user_name $password $audit_destination_arn $cache_attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn
@search-terms 'UpdateGatewayInformation, storagegateway update-gateway-information'
export def 'storage-gateway update-gateway-information' [
  --gateway-arn: string
  --gateway-name: string
  --gateway-timezone: string
  --cloud-watch-log-group-arn: string
  --gateway-capacity: string@[Small Medium Large]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway UpdateGatewayInformation $gateway_arn $gateway_name $gateway_timezone $cloud_watch_log_group_arn $gateway_capacity -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn
@search-terms 'UpdateGatewaySoftwareNow, storagegateway update-gateway-software-now'
export def 'storage-gateway update-gateway-software-now' [
  --gateway-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway UpdateGatewaySoftwareNow $gateway_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn
@search-terms 'UpdateMaintenanceStartTime, storagegateway update-maintenance-start-time'
export def 'storage-gateway update-maintenance-start-time' [
  --gateway-arn: string
  --hour-of-day: int
  --minute-of-hour: int
  --day-of-week: int
  --day-of-month: int
  --software-update-preferences: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway UpdateMaintenanceStartTime $gateway_arn $hour_of_day $minute_of_hour $day_of_week $day_of_month $software_update_preferences -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --file-share-arn
@search-terms 'UpdateNFSFileShare, storagegateway update-nfs-file-share'
export def 'storage-gateway update-nfs-file-share' [
  --file-share-arn: string
  --encryption-type: string@[SseS3 SseKms DsseKms]
  --kms-encrypted: oneof<bool>
  --kms-key: string
  --nfs-file-share-defaults: record
  --default-storage-class: string
  --object-acl: string@ObjectACL
  --client-list: list<string>
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway UpdateNFSFileShare $file_share_arn $encryption_type $kms_encrypted $kms_key $nfs_file_share_defaults $default_storage_class $object_acl $client_list $squash $read_only $guess_mime_type_enabled $requester_pays $file_share_name $cache_attributes $notification_policy $audit_destination_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --file-share-arn
@search-terms 'UpdateSMBFileShare, storagegateway update-smb-file-share'
export def 'storage-gateway update-smb-file-share' [
  --file-share-arn: string
  --encryption-type: string@[SseS3 SseKms DsseKms]
  --kms-encrypted: oneof<bool>
  --kms-key: string
  --default-storage-class: string
  --object-acl: string@ObjectACL
  --read-only: oneof<bool>
  --guess-mime-type-enabled: oneof<bool>
  --requester-pays: oneof<bool>
  --smbacl-enabled: oneof<bool>
  --access-based-enumeration: oneof<bool>
  --admin-user-list: list<string>
  --valid-user-list: list<string>
  --invalid-user-list: list<string>
  --audit-destination-arn: string
  --case-sensitivity: string@[ClientSpecified CaseSensitive]
  --file-share-name: string
  --cache-attributes: record
  --notification-policy: string
  --oplocks-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway UpdateSMBFileShare $file_share_arn $encryption_type $kms_encrypted $kms_key $default_storage_class $object_acl $read_only $guess_mime_type_enabled $requester_pays $smbacl_enabled $access_based_enumeration $admin_user_list $valid_user_list $invalid_user_list $audit_destination_arn $case_sensitivity $file_share_name $cache_attributes $notification_policy $oplocks_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn --file-shares-visible
@search-terms 'UpdateSMBFileShareVisibility, storagegateway update-smb-file-share-visibility'
export def 'storage-gateway update-smb-file-share-visibility' [
  --gateway-arn: string
  --file-shares-visible: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway UpdateSMBFileShareVisibility $gateway_arn $file_shares_visible -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn --smb-local-groups
@search-terms 'UpdateSMBLocalGroups, storagegateway update-smb-local-groups'
export def 'storage-gateway update-smb-local-groups' [
  --gateway-arn: string
  --smb-local-groups: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway UpdateSMBLocalGroups $gateway_arn $smb_local_groups -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-arn --smb-security-strategy
@search-terms 'UpdateSMBSecurityStrategy, storagegateway update-smb-security-strategy'
export def 'storage-gateway update-smb-security-strategy' [
  --gateway-arn: string
  --smb-security-strategy: string@[ClientSpecified MandatorySigning MandatoryEncryption MandatoryEncryptionNoAes128]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway UpdateSMBSecurityStrategy $gateway_arn $smb_security_strategy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --volume-arn --start-at --recurrence-in-hours
@search-terms 'UpdateSnapshotSchedule, storagegateway update-snapshot-schedule'
export def 'storage-gateway update-snapshot-schedule' [
  --volume-arn: string
  --start-at: int
  --recurrence-in-hours: int
  --description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway UpdateSnapshotSchedule $volume_arn $start_at $recurrence_in_hours $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vtl-device-arn --device-type
@search-terms 'UpdateVTLDeviceType, storagegateway update-vtl-device-type'
export def 'storage-gateway update-vtl-device-type' [
  --vtl-device-arn: string
  --device-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'storage-gateway UpdateVTLDeviceType $vtl_device_arn $device_type -- $region $profile $with_input $fail_fast $yes' }
