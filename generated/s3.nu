# Written by `cargo xtask generate --service s3` from the service's model and overlay: change those instead.
# S3, API version 2006-03-01: 116 operations.

use rt.nu [call send]

# DELETE /{Bucket}/{Key+}; needs --bucket --key --upload-id
@category "aws s3"
@search-terms AbortMultipartUpload "s3api abort-multipart-upload"
export def 's3 abort-multipart-upload' [
  --bucket: string
  --key: string
  --upload-id: string
  --request-payer: string@[requester]
  --expected-bucket-owner: string
  --if-match-initiated-time: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
]: nothing -> record { call 's3 AbortMultipartUpload $bucket=Bucket $key=Key $upload_id=UploadId $request_payer=RequestPayer $expected_bucket_owner=ExpectedBucketOwner $if_match_initiated_time=IfMatchInitiatedTime $region=--region $profile=--profile' }

# POST /{Bucket}/{Key+}; needs --bucket --key --upload-id
@category "aws s3"
@search-terms CompleteMultipartUpload "s3api complete-multipart-upload"
export def 's3 complete-multipart-upload' [
  --bucket: string
  --key: string
  --multipart-upload: record
  --upload-id: string
  --checksum-crc32: string
  --checksum-crc32-c: string
  --checksum-crc64-nvme: string
  --checksum-sha1: string
  --checksum-sha256: string
  --checksum-sha512: string
  --checksum-md5: string
  --checksum-xxhash64: string
  --checksum-xxhash3: string
  --checksum-xxhash128: string
  --checksum-type: string@[COMPOSITE FULL_OBJECT]
  --mpu-object-size: int
  --request-payer: string@[requester]
  --expected-bucket-owner: string
  --if-match: string
  --if-none-match: string
  --sse-customer-algorithm: string
  --sse-customer-key: string
  --sse-customer-key-md5: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 CompleteMultipartUpload $bucket=Bucket $key=Key $multipart_upload=MultipartUpload $upload_id=UploadId $checksum_crc32=ChecksumCRC32 $checksum_crc32_c=ChecksumCRC32C $checksum_crc64_nvme=ChecksumCRC64NVME $checksum_sha1=ChecksumSHA1 $checksum_sha256=ChecksumSHA256 $checksum_sha512=ChecksumSHA512 $checksum_md5=ChecksumMD5 $checksum_xxhash64=ChecksumXXHASH64 $checksum_xxhash3=ChecksumXXHASH3 $checksum_xxhash128=ChecksumXXHASH128 $checksum_type=ChecksumType $mpu_object_size=MpuObjectSize $request_payer=RequestPayer $expected_bucket_owner=ExpectedBucketOwner $if_match=IfMatch $if_none_match=IfNoneMatch $sse_customer_algorithm=SSECustomerAlgorithm $sse_customer_key=SSECustomerKey $sse_customer_key_md5=SSECustomerKeyMD5 $region=--region $profile=--profile' }

# PUT /{Bucket}/{Key+}; needs --bucket --copy-source --key
@category "aws s3"
@search-terms CopyObject "s3api copy-object"
export def 's3 copy-object' [
  --acl: string@[private public-read public-read-write authenticated-read aws-exec-read bucket-owner-read bucket-owner-full-control]
  --bucket: string
  --cache-control: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --content-disposition: string
  --content-encoding: string
  --content-language: string
  --content-type: string
  --copy-source: string
  --copy-source-if-match: string
  --copy-source-if-modified-since: oneof<datetime, duration, int, string>
  --copy-source-if-none-match: string
  --copy-source-if-unmodified-since: oneof<datetime, duration, int, string>
  --expires: oneof<datetime, duration, int, string>
  --grant-full-control: string
  --grant-read: string
  --grant-read-acp: string
  --grant-write-acp: string
  --if-match: string
  --if-none-match: string
  --key: string
  --metadata: record
  --metadata-directive: string@[COPY REPLACE]
  --tagging-directive: string@[COPY REPLACE]
  --annotation-directive: string@[COPY EXCLUDE]
  --server-side-encryption: string@[AES256 "aws:fsx" "aws:backup" "aws:kms" "aws:kms:dsse"]
  --storage-class: string@[STANDARD REDUCED_REDUNDANCY STANDARD_IA ONEZONE_IA INTELLIGENT_TIERING GLACIER DEEP_ARCHIVE OUTPOSTS GLACIER_IR SNOW EXPRESS_ONEZONE FSX_OPENZFS FSX_ONTAP AWS_BACKUP_WARM AWS_BACKUP_LOW_COST_WARM]
  --website-redirect-location: string
  --sse-customer-algorithm: string
  --sse-customer-key: string
  --sse-customer-key-md5: string
  --ssekms-key-id: string
  --ssekms-encryption-context: string
  --bucket-key-enabled: oneof<bool>
  --copy-source-sse-customer-algorithm: string
  --copy-source-sse-customer-key: string
  --copy-source-sse-customer-key-md5: string
  --request-payer: string@[requester]
  --tagging: string
  --object-lock-mode: string@[GOVERNANCE COMPLIANCE]
  --object-lock-retain-until-date: oneof<datetime, duration, int, string>
  --object-lock-legal-hold-status: string@[ON OFF]
  --object-lock-event-hold: string@[ON OFF]
  --object-lock-event-hold-duration-days: int
  --object-lock-event-hold-duration-years: int
  --expected-bucket-owner: string
  --expected-source-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 CopyObject $acl=ACL $bucket=Bucket $cache_control=CacheControl $checksum_algorithm=ChecksumAlgorithm $content_disposition=ContentDisposition $content_encoding=ContentEncoding $content_language=ContentLanguage $content_type=ContentType $copy_source=CopySource $copy_source_if_match=CopySourceIfMatch $copy_source_if_modified_since=CopySourceIfModifiedSince $copy_source_if_none_match=CopySourceIfNoneMatch $copy_source_if_unmodified_since=CopySourceIfUnmodifiedSince $expires=Expires $grant_full_control=GrantFullControl $grant_read=GrantRead $grant_read_acp=GrantReadACP $grant_write_acp=GrantWriteACP $if_match=IfMatch $if_none_match=IfNoneMatch $key=Key $metadata=Metadata $metadata_directive=MetadataDirective $tagging_directive=TaggingDirective $annotation_directive=AnnotationDirective $server_side_encryption=ServerSideEncryption $storage_class=StorageClass $website_redirect_location=WebsiteRedirectLocation $sse_customer_algorithm=SSECustomerAlgorithm $sse_customer_key=SSECustomerKey $sse_customer_key_md5=SSECustomerKeyMD5 $ssekms_key_id=SSEKMSKeyId $ssekms_encryption_context=SSEKMSEncryptionContext $bucket_key_enabled=BucketKeyEnabled $copy_source_sse_customer_algorithm=CopySourceSSECustomerAlgorithm $copy_source_sse_customer_key=CopySourceSSECustomerKey $copy_source_sse_customer_key_md5=CopySourceSSECustomerKeyMD5 $request_payer=RequestPayer $tagging=Tagging $object_lock_mode=ObjectLockMode $object_lock_retain_until_date=ObjectLockRetainUntilDate $object_lock_legal_hold_status=ObjectLockLegalHoldStatus $object_lock_event_hold=ObjectLockEventHold $object_lock_event_hold_duration_days=ObjectLockEventHoldDurationDays $object_lock_event_hold_duration_years=ObjectLockEventHoldDurationYears $expected_bucket_owner=ExpectedBucketOwner $expected_source_bucket_owner=ExpectedSourceBucketOwner $region=--region $profile=--profile' }

# PUT /{Bucket}; needs --bucket
@category "aws s3"
@search-terms CreateBucket "s3api create-bucket"
export def 's3 create-bucket' [
  --acl: string@[private public-read public-read-write authenticated-read]
  --bucket: string
  --create-bucket-configuration: record
  --grant-full-control: string
  --grant-read: string
  --grant-read-acp: string
  --grant-write: string
  --grant-write-acp: string
  --object-lock-enabled-for-bucket: oneof<bool>
  --object-ownership: string@[BucketOwnerPreferred ObjectWriter BucketOwnerEnforced]
  --bucket-namespace: string@[account-regional global]
  --region: string
  --profile: string
]: nothing -> record { call 's3 CreateBucket $acl=ACL $bucket=Bucket $create_bucket_configuration=CreateBucketConfiguration $grant_full_control=GrantFullControl $grant_read=GrantRead $grant_read_acp=GrantReadACP $grant_write=GrantWrite $grant_write_acp=GrantWriteACP $object_lock_enabled_for_bucket=ObjectLockEnabledForBucket $object_ownership=ObjectOwnership $bucket_namespace=BucketNamespace $region=--region $profile=--profile' }

# POST /{Bucket}?metadataConfiguration; needs --bucket --metadata-configuration
@category "aws s3"
@search-terms CreateBucketMetadataConfiguration "s3api create-bucket-metadata-configuration"
export def 's3 create-bucket-metadata-configuration' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --metadata-configuration: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 CreateBucketMetadataConfiguration $bucket=Bucket $content_md5=ContentMD5 $checksum_algorithm=ChecksumAlgorithm $metadata_configuration=MetadataConfiguration $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# POST /{Bucket}?metadataTable; needs --bucket --metadata-table-configuration
@category "aws s3"
@search-terms CreateBucketMetadataTableConfiguration "s3api create-bucket-metadata-table-configuration"
export def 's3 create-bucket-metadata-table-configuration' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --metadata-table-configuration: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 CreateBucketMetadataTableConfiguration $bucket=Bucket $content_md5=ContentMD5 $checksum_algorithm=ChecksumAlgorithm $metadata_table_configuration=MetadataTableConfiguration $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# POST /{Bucket}/{Key+}?uploads; needs --bucket --key
@category "aws s3"
@search-terms CreateMultipartUpload "s3api create-multipart-upload"
export def 's3 create-multipart-upload' [
  --acl: string@[private public-read public-read-write authenticated-read aws-exec-read bucket-owner-read bucket-owner-full-control]
  --bucket: string
  --cache-control: string
  --content-disposition: string
  --content-encoding: string
  --content-language: string
  --content-type: string
  --expires: oneof<datetime, duration, int, string>
  --grant-full-control: string
  --grant-read: string
  --grant-read-acp: string
  --grant-write-acp: string
  --key: string
  --metadata: record
  --server-side-encryption: string@[AES256 "aws:fsx" "aws:backup" "aws:kms" "aws:kms:dsse"]
  --storage-class: string@[STANDARD REDUCED_REDUNDANCY STANDARD_IA ONEZONE_IA INTELLIGENT_TIERING GLACIER DEEP_ARCHIVE OUTPOSTS GLACIER_IR SNOW EXPRESS_ONEZONE FSX_OPENZFS FSX_ONTAP AWS_BACKUP_WARM AWS_BACKUP_LOW_COST_WARM]
  --website-redirect-location: string
  --sse-customer-algorithm: string
  --sse-customer-key: string
  --sse-customer-key-md5: string
  --ssekms-key-id: string
  --ssekms-encryption-context: string
  --bucket-key-enabled: oneof<bool>
  --request-payer: string@[requester]
  --tagging: string
  --object-lock-mode: string@[GOVERNANCE COMPLIANCE]
  --object-lock-retain-until-date: oneof<datetime, duration, int, string>
  --object-lock-legal-hold-status: string@[ON OFF]
  --object-lock-event-hold: string@[ON OFF]
  --object-lock-event-hold-duration-days: int
  --object-lock-event-hold-duration-years: int
  --expected-bucket-owner: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --checksum-type: string@[COMPOSITE FULL_OBJECT]
  --region: string
  --profile: string
]: nothing -> record { call 's3 CreateMultipartUpload $acl=ACL $bucket=Bucket $cache_control=CacheControl $content_disposition=ContentDisposition $content_encoding=ContentEncoding $content_language=ContentLanguage $content_type=ContentType $expires=Expires $grant_full_control=GrantFullControl $grant_read=GrantRead $grant_read_acp=GrantReadACP $grant_write_acp=GrantWriteACP $key=Key $metadata=Metadata $server_side_encryption=ServerSideEncryption $storage_class=StorageClass $website_redirect_location=WebsiteRedirectLocation $sse_customer_algorithm=SSECustomerAlgorithm $sse_customer_key=SSECustomerKey $sse_customer_key_md5=SSECustomerKeyMD5 $ssekms_key_id=SSEKMSKeyId $ssekms_encryption_context=SSEKMSEncryptionContext $bucket_key_enabled=BucketKeyEnabled $request_payer=RequestPayer $tagging=Tagging $object_lock_mode=ObjectLockMode $object_lock_retain_until_date=ObjectLockRetainUntilDate $object_lock_legal_hold_status=ObjectLockLegalHoldStatus $object_lock_event_hold=ObjectLockEventHold $object_lock_event_hold_duration_days=ObjectLockEventHoldDurationDays $object_lock_event_hold_duration_years=ObjectLockEventHoldDurationYears $expected_bucket_owner=ExpectedBucketOwner $checksum_algorithm=ChecksumAlgorithm $checksum_type=ChecksumType $region=--region $profile=--profile' }

# GET /{Bucket}?session; needs --bucket
@category "aws s3"
@search-terms CreateSession "s3api create-session"
export def 's3 create-session' [
  --session-mode: string@[ReadOnly ReadWrite]
  --bucket: string
  --server-side-encryption: string@[AES256 "aws:fsx" "aws:backup" "aws:kms" "aws:kms:dsse"]
  --ssekms-key-id: string
  --ssekms-encryption-context: string
  --bucket-key-enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 's3 CreateSession $session_mode=SessionMode $bucket=Bucket $server_side_encryption=ServerSideEncryption $ssekms_key_id=SSEKMSKeyId $ssekms_encryption_context=SSEKMSEncryptionContext $bucket_key_enabled=BucketKeyEnabled $region=--region $profile=--profile' }

# DELETE /{Bucket}; needs --bucket
@category "aws s3"
@search-terms DeleteBucket "s3api delete-bucket"
export def 's3 delete-bucket' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 DeleteBucket $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# DELETE /{Bucket}?analytics; needs --bucket --id
@category "aws s3"
@search-terms DeleteBucketAnalyticsConfiguration "s3api delete-bucket-analytics-configuration"
export def 's3 delete-bucket-analytics-configuration' [
  --bucket: string
  --id: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 DeleteBucketAnalyticsConfiguration $bucket=Bucket $id=Id $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# DELETE /{Bucket}?cors; needs --bucket
@category "aws s3"
@search-terms DeleteBucketCors "s3api delete-bucket-cors"
export def 's3 delete-bucket-cors' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 DeleteBucketCors $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# DELETE /{Bucket}?encryption; needs --bucket
@category "aws s3"
@search-terms DeleteBucketEncryption "s3api delete-bucket-encryption"
export def 's3 delete-bucket-encryption' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 DeleteBucketEncryption $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# DELETE /{Bucket}?intelligent-tiering; needs --bucket --id
@category "aws s3"
@search-terms DeleteBucketIntelligentTieringConfiguration "s3api delete-bucket-intelligent-tiering-configuration"
export def 's3 delete-bucket-intelligent-tiering-configuration' [
  --bucket: string
  --id: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 DeleteBucketIntelligentTieringConfiguration $bucket=Bucket $id=Id $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# DELETE /{Bucket}?inventory; needs --bucket --id
@category "aws s3"
@search-terms DeleteBucketInventoryConfiguration "s3api delete-bucket-inventory-configuration"
export def 's3 delete-bucket-inventory-configuration' [
  --bucket: string
  --id: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 DeleteBucketInventoryConfiguration $bucket=Bucket $id=Id $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# DELETE /{Bucket}?lifecycle; needs --bucket
@category "aws s3"
@search-terms DeleteBucketLifecycle "s3api delete-bucket-lifecycle"
export def 's3 delete-bucket-lifecycle' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 DeleteBucketLifecycle $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# DELETE /{Bucket}?metadataConfiguration; needs --bucket
@category "aws s3"
@search-terms DeleteBucketMetadataConfiguration "s3api delete-bucket-metadata-configuration"
export def 's3 delete-bucket-metadata-configuration' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 DeleteBucketMetadataConfiguration $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# DELETE /{Bucket}?metadataTable; needs --bucket
@category "aws s3"
@search-terms DeleteBucketMetadataTableConfiguration "s3api delete-bucket-metadata-table-configuration"
export def 's3 delete-bucket-metadata-table-configuration' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 DeleteBucketMetadataTableConfiguration $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# DELETE /{Bucket}?metrics; needs --bucket --id
@category "aws s3"
@search-terms DeleteBucketMetricsConfiguration "s3api delete-bucket-metrics-configuration"
export def 's3 delete-bucket-metrics-configuration' [
  --bucket: string
  --id: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 DeleteBucketMetricsConfiguration $bucket=Bucket $id=Id $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# DELETE /{Bucket}?ownershipControls; needs --bucket
@category "aws s3"
@search-terms DeleteBucketOwnershipControls "s3api delete-bucket-ownership-controls"
export def 's3 delete-bucket-ownership-controls' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 DeleteBucketOwnershipControls $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# DELETE /{Bucket}?policy; needs --bucket
@category "aws s3"
@search-terms DeleteBucketPolicy "s3api delete-bucket-policy"
export def 's3 delete-bucket-policy' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 DeleteBucketPolicy $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# DELETE /{Bucket}?replication; needs --bucket
@category "aws s3"
@search-terms DeleteBucketReplication "s3api delete-bucket-replication"
export def 's3 delete-bucket-replication' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 DeleteBucketReplication $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# DELETE /{Bucket}?tagging; needs --bucket
@category "aws s3"
@search-terms DeleteBucketTagging "s3api delete-bucket-tagging"
export def 's3 delete-bucket-tagging' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 DeleteBucketTagging $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# DELETE /{Bucket}?website; needs --bucket
@category "aws s3"
@search-terms DeleteBucketWebsite "s3api delete-bucket-website"
export def 's3 delete-bucket-website' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 DeleteBucketWebsite $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# DELETE /{Bucket}/{Key+}; needs --bucket --key
@category "aws s3"
@search-terms DeleteObject "s3api delete-object"
export def 's3 delete-object' [
  --bucket: string
  --key: string
  --mfa: string
  --version-id: string
  --request-payer: string@[requester]
  --bypass-governance-retention: oneof<bool>
  --expected-bucket-owner: string
  --if-match: string
  --if-match-last-modified-time: oneof<datetime, duration, int, string>
  --if-match-size: int
  --region: string
  --profile: string
]: nothing -> record { call 's3 DeleteObject $bucket=Bucket $key=Key $mfa=MFA $version_id=VersionId $request_payer=RequestPayer $bypass_governance_retention=BypassGovernanceRetention $expected_bucket_owner=ExpectedBucketOwner $if_match=IfMatch $if_match_last_modified_time=IfMatchLastModifiedTime $if_match_size=IfMatchSize $region=--region $profile=--profile' }

# DELETE /{Bucket}/{Key+}?annotation; needs --bucket --key --annotation-name
@category "aws s3"
@search-terms DeleteObjectAnnotation "s3api delete-object-annotation"
export def 's3 delete-object-annotation' [
  --bucket: string
  --key: string
  --annotation-name: string
  --version-id: string
  --request-payer: string@[requester]
  --expected-bucket-owner: string
  --object-if-match: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 DeleteObjectAnnotation $bucket=Bucket $key=Key $annotation_name=AnnotationName $version_id=VersionId $request_payer=RequestPayer $expected_bucket_owner=ExpectedBucketOwner $object_if_match=ObjectIfMatch $region=--region $profile=--profile' }

# DELETE /{Bucket}/{Key+}?tagging; needs --bucket --key
@category "aws s3"
@search-terms DeleteObjectTagging "s3api delete-object-tagging"
export def 's3 delete-object-tagging' [
  --bucket: string
  --key: string
  --version-id: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 DeleteObjectTagging $bucket=Bucket $key=Key $version_id=VersionId $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# POST /{Bucket}?delete; needs --bucket --delete
@category "aws s3"
@search-terms DeleteObjects "s3api delete-objects"
export def 's3 delete-objects' [
  --bucket: string
  --delete: record
  --mfa: string
  --request-payer: string@[requester]
  --bypass-governance-retention: oneof<bool>
  --expected-bucket-owner: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --region: string
  --profile: string
]: nothing -> record { call 's3 DeleteObjects $bucket=Bucket $delete=Delete $mfa=MFA $request_payer=RequestPayer $bypass_governance_retention=BypassGovernanceRetention $expected_bucket_owner=ExpectedBucketOwner $checksum_algorithm=ChecksumAlgorithm $region=--region $profile=--profile' }

# DELETE /{Bucket}?publicAccessBlock; needs --bucket
@category "aws s3"
@search-terms DeletePublicAccessBlock "s3api delete-public-access-block"
export def 's3 delete-public-access-block' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 DeletePublicAccessBlock $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# GET /{Bucket}?abac; cached 1hr; needs --bucket
@category "aws s3"
@search-terms GetBucketAbac "s3api get-bucket-abac"
export def 's3 get-bucket-abac' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 GetBucketAbac $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# GET /{Bucket}?accelerate; cached 1hr; needs --bucket
@category "aws s3"
@search-terms GetBucketAccelerateConfiguration "s3api get-bucket-accelerate-configuration"
export def 's3 get-bucket-accelerate-configuration' [
  --bucket: string
  --expected-bucket-owner: string
  --request-payer: string@[requester]
  --region: string
  --profile: string
]: nothing -> record { call 's3 GetBucketAccelerateConfiguration $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $request_payer=RequestPayer $region=--region $profile=--profile' }

# GET /{Bucket}?acl; cached 1hr; needs --bucket
@category "aws s3"
@search-terms GetBucketAcl "s3api get-bucket-acl"
export def 's3 get-bucket-acl' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 GetBucketAcl $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# GET /{Bucket}?analytics; cached 1hr; needs --bucket --id
@category "aws s3"
@search-terms GetBucketAnalyticsConfiguration "s3api get-bucket-analytics-configuration"
export def 's3 get-bucket-analytics-configuration' [
  --bucket: string
  --id: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 GetBucketAnalyticsConfiguration $bucket=Bucket $id=Id $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# GET /{Bucket}?cors; cached 1hr; needs --bucket
@category "aws s3"
@search-terms GetBucketCors "s3api get-bucket-cors"
export def 's3 get-bucket-cors' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 's3 GetBucketCors $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# GET /{Bucket}?encryption; needs --bucket
@category "aws s3"
@search-terms GetBucketEncryption "s3api get-bucket-encryption"
export def 's3 get-bucket-encryption' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 GetBucketEncryption $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# GET /{Bucket}?intelligent-tiering; cached 1hr; needs --bucket --id
@category "aws s3"
@search-terms GetBucketIntelligentTieringConfiguration "s3api get-bucket-intelligent-tiering-configuration"
export def 's3 get-bucket-intelligent-tiering-configuration' [
  --bucket: string
  --id: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 GetBucketIntelligentTieringConfiguration $bucket=Bucket $id=Id $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# GET /{Bucket}?inventory; needs --bucket --id
@category "aws s3"
@search-terms GetBucketInventoryConfiguration "s3api get-bucket-inventory-configuration"
export def 's3 get-bucket-inventory-configuration' [
  --bucket: string
  --id: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 GetBucketInventoryConfiguration $bucket=Bucket $id=Id $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# GET /{Bucket}?lifecycle; cached 1hr; needs --bucket; deprecated
@category "aws s3"
@search-terms GetBucketLifecycle "s3api get-bucket-lifecycle"
export def 's3 get-bucket-lifecycle' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 's3 GetBucketLifecycle $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# GET /{Bucket}?lifecycle; cached 1hr; needs --bucket
@category "aws s3"
@search-terms GetBucketLifecycleConfiguration "s3api get-bucket-lifecycle-configuration"
export def 's3 get-bucket-lifecycle-configuration' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 GetBucketLifecycleConfiguration $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# GET /{Bucket}?location; cached 1hr; needs --bucket
@category "aws s3"
@search-terms GetBucketLocation "s3api get-bucket-location"
export def 's3 get-bucket-location' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 GetBucketLocation $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# GET /{Bucket}?logging; cached 1hr; needs --bucket
@category "aws s3"
@search-terms GetBucketLogging "s3api get-bucket-logging"
export def 's3 get-bucket-logging' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 GetBucketLogging $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# GET /{Bucket}?metadataConfiguration; cached 1hr; needs --bucket
@category "aws s3"
@search-terms GetBucketMetadataConfiguration "s3api get-bucket-metadata-configuration"
export def 's3 get-bucket-metadata-configuration' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 GetBucketMetadataConfiguration $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# GET /{Bucket}?metadataTable; cached 1hr; needs --bucket
@category "aws s3"
@search-terms GetBucketMetadataTableConfiguration "s3api get-bucket-metadata-table-configuration"
export def 's3 get-bucket-metadata-table-configuration' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 GetBucketMetadataTableConfiguration $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# GET /{Bucket}?metrics; cached 1hr; needs --bucket --id
@category "aws s3"
@search-terms GetBucketMetricsConfiguration "s3api get-bucket-metrics-configuration"
export def 's3 get-bucket-metrics-configuration' [
  --bucket: string
  --id: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 GetBucketMetricsConfiguration $bucket=Bucket $id=Id $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# GET /{Bucket}?notification; cached 1hr; needs --bucket; deprecated
@category "aws s3"
@search-terms GetBucketNotification "s3api get-bucket-notification"
export def 's3 get-bucket-notification' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 GetBucketNotification $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# GET /{Bucket}?notification; cached 1hr; needs --bucket
@category "aws s3"
@search-terms GetBucketNotificationConfiguration "s3api get-bucket-notification-configuration"
export def 's3 get-bucket-notification-configuration' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 GetBucketNotificationConfiguration $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# GET /{Bucket}?ownershipControls; cached 1hr; needs --bucket
@category "aws s3"
@search-terms GetBucketOwnershipControls "s3api get-bucket-ownership-controls"
export def 's3 get-bucket-ownership-controls' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 GetBucketOwnershipControls $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# GET /{Bucket}?policy; cached 1hr; needs --bucket
@category "aws s3"
@search-terms GetBucketPolicy "s3api get-bucket-policy"
export def 's3 get-bucket-policy' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 GetBucketPolicy $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# GET /{Bucket}?policyStatus; cached 1hr; needs --bucket
@category "aws s3"
@search-terms GetBucketPolicyStatus "s3api get-bucket-policy-status"
export def 's3 get-bucket-policy-status' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 GetBucketPolicyStatus $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# GET /{Bucket}?replication; cached 1hr; needs --bucket
@category "aws s3"
@search-terms GetBucketReplication "s3api get-bucket-replication"
export def 's3 get-bucket-replication' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 GetBucketReplication $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# GET /{Bucket}?requestPayment; cached 1hr; needs --bucket
@category "aws s3"
@search-terms GetBucketRequestPayment "s3api get-bucket-request-payment"
export def 's3 get-bucket-request-payment' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 GetBucketRequestPayment $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# GET /{Bucket}?tagging; cached 1hr; needs --bucket
@category "aws s3"
@search-terms GetBucketTagging "s3api get-bucket-tagging"
export def 's3 get-bucket-tagging' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 's3 GetBucketTagging $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# GET /{Bucket}?versioning; cached 1hr; needs --bucket
@category "aws s3"
@search-terms GetBucketVersioning "s3api get-bucket-versioning"
export def 's3 get-bucket-versioning' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 GetBucketVersioning $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# GET /{Bucket}?website; cached 1hr; needs --bucket
@category "aws s3"
@search-terms GetBucketWebsite "s3api get-bucket-website"
export def 's3 get-bucket-website' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 GetBucketWebsite $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# GET /{Bucket}/{Key+}; needs --bucket --key
@category "aws s3"
@search-terms GetObject "s3api get-object"
export def 's3 get-object' [
  --bucket: string
  --if-match: string
  --if-modified-since: oneof<datetime, duration, int, string>
  --if-none-match: string
  --if-unmodified-since: oneof<datetime, duration, int, string>
  --key: string
  --range: string
  --response-cache-control: string
  --response-content-disposition: string
  --response-content-encoding: string
  --response-content-language: string
  --response-content-type: string
  --response-expires: oneof<datetime, duration, int, string>
  --version-id: string
  --sse-customer-algorithm: string
  --sse-customer-key: string
  --sse-customer-key-md5: string
  --request-payer: string@[requester]
  --part-number: int
  --expected-bucket-owner: string
  --checksum-mode: string@[ENABLED]
  --region: string
  --profile: string
  --raw
]: nothing -> oneof<binary, record> { call 's3 GetObject $bucket=Bucket $if_match=IfMatch $if_modified_since=IfModifiedSince $if_none_match=IfNoneMatch $if_unmodified_since=IfUnmodifiedSince $key=Key $range=Range $response_cache_control=ResponseCacheControl $response_content_disposition=ResponseContentDisposition $response_content_encoding=ResponseContentEncoding $response_content_language=ResponseContentLanguage $response_content_type=ResponseContentType $response_expires=ResponseExpires $version_id=VersionId $sse_customer_algorithm=SSECustomerAlgorithm $sse_customer_key=SSECustomerKey $sse_customer_key_md5=SSECustomerKeyMD5 $request_payer=RequestPayer $part_number=PartNumber $expected_bucket_owner=ExpectedBucketOwner $checksum_mode=ChecksumMode $region=--region $profile=--profile $raw=--raw' }

# GET /{Bucket}/{Key+}?acl; needs --bucket --key
@category "aws s3"
@search-terms GetObjectAcl "s3api get-object-acl"
export def 's3 get-object-acl' [
  --bucket: string
  --key: string
  --version-id: string
  --request-payer: string@[requester]
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 GetObjectAcl $bucket=Bucket $key=Key $version_id=VersionId $request_payer=RequestPayer $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# GET /{Bucket}/{Key+}?annotation; needs --bucket --key --annotation-name
@category "aws s3"
@search-terms GetObjectAnnotation "s3api get-object-annotation"
export def 's3 get-object-annotation' [
  --bucket: string
  --key: string
  --annotation-name: string
  --version-id: string
  --request-payer: string@[requester]
  --expected-bucket-owner: string
  --checksum-mode: string@[ENABLED]
  --region: string
  --profile: string
  --raw
]: nothing -> oneof<binary, record> { call 's3 GetObjectAnnotation $bucket=Bucket $key=Key $annotation_name=AnnotationName $version_id=VersionId $request_payer=RequestPayer $expected_bucket_owner=ExpectedBucketOwner $checksum_mode=ChecksumMode $region=--region $profile=--profile $raw=--raw' }

# GET /{Bucket}/{Key+}?attributes; needs --bucket --key --object-attributes
@category "aws s3"
@search-terms GetObjectAttributes "s3api get-object-attributes"
export def 's3 get-object-attributes' [
  --bucket: string
  --key: string
  --version-id: string
  --max-parts: int
  --part-number-marker: int
  --sse-customer-algorithm: string
  --sse-customer-key: string
  --sse-customer-key-md5: string
  --request-payer: string@[requester]
  --expected-bucket-owner: string
  --object-attributes: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 's3 GetObjectAttributes $bucket=Bucket $key=Key $version_id=VersionId $max_parts=MaxParts $part_number_marker=PartNumberMarker $sse_customer_algorithm=SSECustomerAlgorithm $sse_customer_key=SSECustomerKey $sse_customer_key_md5=SSECustomerKeyMD5 $request_payer=RequestPayer $expected_bucket_owner=ExpectedBucketOwner $object_attributes=ObjectAttributes $region=--region $profile=--profile' }

# GET /{Bucket}/{Key+}?legal-hold; needs --bucket --key
@category "aws s3"
@search-terms GetObjectLegalHold "s3api get-object-legal-hold"
export def 's3 get-object-legal-hold' [
  --bucket: string
  --key: string
  --version-id: string
  --request-payer: string@[requester]
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 GetObjectLegalHold $bucket=Bucket $key=Key $version_id=VersionId $request_payer=RequestPayer $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# GET /{Bucket}?object-lock; needs --bucket
@category "aws s3"
@search-terms GetObjectLockConfiguration "s3api get-object-lock-configuration"
export def 's3 get-object-lock-configuration' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 GetObjectLockConfiguration $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# GET /{Bucket}/{Key+}?retention; needs --bucket --key
@category "aws s3"
@search-terms GetObjectRetention "s3api get-object-retention"
export def 's3 get-object-retention' [
  --bucket: string
  --key: string
  --version-id: string
  --request-payer: string@[requester]
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 GetObjectRetention $bucket=Bucket $key=Key $version_id=VersionId $request_payer=RequestPayer $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# GET /{Bucket}/{Key+}?tagging; needs --bucket --key
@category "aws s3"
@search-terms GetObjectTagging "s3api get-object-tagging"
export def 's3 get-object-tagging' [
  --bucket: string
  --key: string
  --version-id: string
  --expected-bucket-owner: string
  --request-payer: string@[requester]
  --region: string
  --profile: string
]: nothing -> record { call 's3 GetObjectTagging $bucket=Bucket $key=Key $version_id=VersionId $expected_bucket_owner=ExpectedBucketOwner $request_payer=RequestPayer $region=--region $profile=--profile' }

# GET /{Bucket}/{Key+}?torrent; needs --bucket --key
@category "aws s3"
@search-terms GetObjectTorrent "s3api get-object-torrent"
export def 's3 get-object-torrent' [
  --bucket: string
  --key: string
  --request-payer: string@[requester]
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --raw
]: nothing -> oneof<binary, record> { call 's3 GetObjectTorrent $bucket=Bucket $key=Key $request_payer=RequestPayer $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile $raw=--raw' }

# GET /{Bucket}?publicAccessBlock; cached 1hr; needs --bucket
@category "aws s3"
@search-terms GetPublicAccessBlock "s3api get-public-access-block"
export def 's3 get-public-access-block' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 GetPublicAccessBlock $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# HEAD /{Bucket}; cached 5min; needs --bucket
@category "aws s3"
@search-terms HeadBucket "s3api head-bucket"
export def 's3 head-bucket' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 HeadBucket $bucket=Bucket $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# HEAD /{Bucket}/{Key+}; needs --bucket --key
@category "aws s3"
@search-terms HeadObject "s3api head-object"
export def 's3 head-object' [
  --bucket: string
  --if-match: string
  --if-modified-since: oneof<datetime, duration, int, string>
  --if-none-match: string
  --if-unmodified-since: oneof<datetime, duration, int, string>
  --key: string
  --range: string
  --response-cache-control: string
  --response-content-disposition: string
  --response-content-encoding: string
  --response-content-language: string
  --response-content-type: string
  --response-expires: oneof<datetime, duration, int, string>
  --version-id: string
  --sse-customer-algorithm: string
  --sse-customer-key: string
  --sse-customer-key-md5: string
  --request-payer: string@[requester]
  --part-number: int
  --expected-bucket-owner: string
  --checksum-mode: string@[ENABLED]
  --region: string
  --profile: string
]: nothing -> record { call 's3 HeadObject $bucket=Bucket $if_match=IfMatch $if_modified_since=IfModifiedSince $if_none_match=IfNoneMatch $if_unmodified_since=IfUnmodifiedSince $key=Key $range=Range $response_cache_control=ResponseCacheControl $response_content_disposition=ResponseContentDisposition $response_content_encoding=ResponseContentEncoding $response_content_language=ResponseContentLanguage $response_content_type=ResponseContentType $response_expires=ResponseExpires $version_id=VersionId $sse_customer_algorithm=SSECustomerAlgorithm $sse_customer_key=SSECustomerKey $sse_customer_key_md5=SSECustomerKeyMD5 $request_payer=RequestPayer $part_number=PartNumber $expected_bucket_owner=ExpectedBucketOwner $checksum_mode=ChecksumMode $region=--region $profile=--profile' }

# GET /{Bucket}?analytics; cached 1min; needs --bucket
@category "aws s3"
@search-terms ListBucketAnalyticsConfigurations "s3api list-bucket-analytics-configurations"
export def 's3 list-bucket-analytics-configurations' [
  --bucket: string
  --continuation-token: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 ListBucketAnalyticsConfigurations $bucket=Bucket $continuation_token=ContinuationToken $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# GET /{Bucket}?intelligent-tiering; cached 1min; needs --bucket
@category "aws s3"
@search-terms ListBucketIntelligentTieringConfigurations "s3api list-bucket-intelligent-tiering-configurations"
export def 's3 list-bucket-intelligent-tiering-configurations' [
  --bucket: string
  --continuation-token: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 ListBucketIntelligentTieringConfigurations $bucket=Bucket $continuation_token=ContinuationToken $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# GET /{Bucket}?inventory; needs --bucket
@category "aws s3"
@search-terms ListBucketInventoryConfigurations "s3api list-bucket-inventory-configurations"
export def 's3 list-bucket-inventory-configurations' [
  --bucket: string
  --continuation-token: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 ListBucketInventoryConfigurations $bucket=Bucket $continuation_token=ContinuationToken $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# GET /{Bucket}?metrics; cached 1min; needs --bucket
@category "aws s3"
@search-terms ListBucketMetricsConfigurations "s3api list-bucket-metrics-configurations"
export def 's3 list-bucket-metrics-configurations' [
  --bucket: string
  --continuation-token: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 ListBucketMetricsConfigurations $bucket=Bucket $continuation_token=ContinuationToken $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# GET /; follows pages; cached 5min
@category "aws s3"
@search-terms ListBuckets "s3api list-buckets"
@example "First rows only" "s3 list-buckets --stream | first 3"
export def 's3 list-buckets' [
  --prefix: string
  --bucket-region: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 's3 ListBuckets $prefix=Prefix $bucket_region=BucketRegion $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /; follows pages; cached 5min
@category "aws s3"
@search-terms ListDirectoryBuckets "s3api list-directory-buckets"
@example "First rows only" "s3 list-directory-buckets --stream | first 3"
export def 's3 list-directory-buckets' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 's3 ListDirectoryBuckets $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /{Bucket}?uploads; follows pages; needs --bucket
@category "aws s3"
@search-terms ListMultipartUploads "s3api list-multipart-uploads"
export def 's3 list-multipart-uploads' [
  --bucket: string
  --delimiter: string
  --encoding-type: string@[url]
  --prefix: string
  --expected-bucket-owner: string
  --request-payer: string@[requester]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 's3 ListMultipartUploads $bucket=Bucket $delimiter=Delimiter $encoding_type=EncodingType $prefix=Prefix $expected_bucket_owner=ExpectedBucketOwner $request_payer=RequestPayer $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /{Bucket}/{Key+}?annotation; follows pages; cached 1min; needs --bucket --key
@category "aws s3"
@search-terms ListObjectAnnotations "s3api list-object-annotations"
export def 's3 list-object-annotations' [
  --bucket: string
  --key: string
  --version-id: string
  --annotation-prefix: string
  --request-payer: string@[requester]
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 's3 ListObjectAnnotations $bucket=Bucket $key=Key $version_id=VersionId $annotation_prefix=AnnotationPrefix $request_payer=RequestPayer $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /{Bucket}?versions; follows pages; cached 1min; needs --bucket
@category "aws s3"
@search-terms ListObjectVersions "s3api list-object-versions"
export def 's3 list-object-versions' [
  --bucket: string
  --delimiter: string
  --encoding-type: string@[url]
  --prefix: string
  --expected-bucket-owner: string
  --request-payer: string@[requester]
  --optional-object-attributes: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 's3 ListObjectVersions $bucket=Bucket $delimiter=Delimiter $encoding_type=EncodingType $prefix=Prefix $expected_bucket_owner=ExpectedBucketOwner $request_payer=RequestPayer $optional_object_attributes=OptionalObjectAttributes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /{Bucket}; follows pages; cached 1min; needs --bucket
@category "aws s3"
@search-terms ListObjects "s3api list-objects"
export def 's3 list-objects' [
  --bucket: string
  --delimiter: string
  --encoding-type: string@[url]
  --prefix: string
  --request-payer: string@[requester]
  --expected-bucket-owner: string
  --optional-object-attributes: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 's3 ListObjects $bucket=Bucket $delimiter=Delimiter $encoding_type=EncodingType $prefix=Prefix $request_payer=RequestPayer $expected_bucket_owner=ExpectedBucketOwner $optional_object_attributes=OptionalObjectAttributes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /{Bucket}?list-type=2; follows pages; cached 1min; needs --bucket
@category "aws s3"
@search-terms ListObjectsV2 "s3api list-objects-v2"
export def 's3 list-objects-v2' [
  --bucket: string
  --delimiter: string
  --encoding-type: string@[url]
  --prefix: string
  --fetch-owner: oneof<bool>
  --start-after: string
  --request-payer: string@[requester]
  --expected-bucket-owner: string
  --optional-object-attributes: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 's3 ListObjectsV2 $bucket=Bucket $delimiter=Delimiter $encoding_type=EncodingType $prefix=Prefix $fetch_owner=FetchOwner $start_after=StartAfter $request_payer=RequestPayer $expected_bucket_owner=ExpectedBucketOwner $optional_object_attributes=OptionalObjectAttributes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /{Bucket}/{Key+}; follows pages; needs --bucket --key --upload-id
@category "aws s3"
@search-terms ListParts "s3api list-parts"
export def 's3 list-parts' [
  --bucket: string
  --key: string
  --upload-id: string
  --request-payer: string@[requester]
  --expected-bucket-owner: string
  --sse-customer-algorithm: string
  --sse-customer-key: string
  --sse-customer-key-md5: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 's3 ListParts $bucket=Bucket $key=Key $upload_id=UploadId $request_payer=RequestPayer $expected_bucket_owner=ExpectedBucketOwner $sse_customer_algorithm=SSECustomerAlgorithm $sse_customer_key=SSECustomerKey $sse_customer_key_md5=SSECustomerKeyMD5 $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# PUT /{Bucket}?abac; needs --bucket --abac-status
@category "aws s3"
@search-terms PutBucketAbac "s3api put-bucket-abac"
export def 's3 put-bucket-abac' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --expected-bucket-owner: string
  --abac-status: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 PutBucketAbac $bucket=Bucket $content_md5=ContentMD5 $checksum_algorithm=ChecksumAlgorithm $expected_bucket_owner=ExpectedBucketOwner $abac_status=AbacStatus $region=--region $profile=--profile' }

# PUT /{Bucket}?accelerate; needs --bucket --accelerate-configuration
@category "aws s3"
@search-terms PutBucketAccelerateConfiguration "s3api put-bucket-accelerate-configuration"
export def 's3 put-bucket-accelerate-configuration' [
  --bucket: string
  --accelerate-configuration: record
  --expected-bucket-owner: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 PutBucketAccelerateConfiguration $bucket=Bucket $accelerate_configuration=AccelerateConfiguration $expected_bucket_owner=ExpectedBucketOwner $checksum_algorithm=ChecksumAlgorithm $region=--region $profile=--profile' }

# PUT /{Bucket}?acl; needs --bucket
@category "aws s3"
@search-terms PutBucketAcl "s3api put-bucket-acl"
export def 's3 put-bucket-acl' [
  --acl: string@[private public-read public-read-write authenticated-read]
  --access-control-policy: record
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --grant-full-control: string
  --grant-read: string
  --grant-read-acp: string
  --grant-write: string
  --grant-write-acp: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 PutBucketAcl $acl=ACL $access_control_policy=AccessControlPolicy $bucket=Bucket $content_md5=ContentMD5 $checksum_algorithm=ChecksumAlgorithm $grant_full_control=GrantFullControl $grant_read=GrantRead $grant_read_acp=GrantReadACP $grant_write=GrantWrite $grant_write_acp=GrantWriteACP $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# PUT /{Bucket}?analytics; needs --bucket --id --analytics-configuration
@category "aws s3"
@search-terms PutBucketAnalyticsConfiguration "s3api put-bucket-analytics-configuration"
export def 's3 put-bucket-analytics-configuration' [
  --bucket: string
  --id: string
  --analytics-configuration: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 PutBucketAnalyticsConfiguration $bucket=Bucket $id=Id $analytics_configuration=AnalyticsConfiguration $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# PUT /{Bucket}?cors; needs --bucket --cors-configuration
@category "aws s3"
@search-terms PutBucketCors "s3api put-bucket-cors"
export def 's3 put-bucket-cors' [
  --bucket: string
  --cors-configuration: record
  --content-md5: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 PutBucketCors $bucket=Bucket $cors_configuration=CORSConfiguration $content_md5=ContentMD5 $checksum_algorithm=ChecksumAlgorithm $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# PUT /{Bucket}?encryption; needs --bucket --server-side-encryption-configuration
@category "aws s3"
@search-terms PutBucketEncryption "s3api put-bucket-encryption"
export def 's3 put-bucket-encryption' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --server-side-encryption-configuration: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 PutBucketEncryption $bucket=Bucket $content_md5=ContentMD5 $checksum_algorithm=ChecksumAlgorithm $server_side_encryption_configuration=ServerSideEncryptionConfiguration $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# PUT /{Bucket}?intelligent-tiering; needs --bucket --id --intelligent-tiering-configuration
@category "aws s3"
@search-terms PutBucketIntelligentTieringConfiguration "s3api put-bucket-intelligent-tiering-configuration"
export def 's3 put-bucket-intelligent-tiering-configuration' [
  --bucket: string
  --id: string
  --expected-bucket-owner: string
  --intelligent-tiering-configuration: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 PutBucketIntelligentTieringConfiguration $bucket=Bucket $id=Id $expected_bucket_owner=ExpectedBucketOwner $intelligent_tiering_configuration=IntelligentTieringConfiguration $region=--region $profile=--profile' }

# PUT /{Bucket}?inventory; needs --bucket --id --inventory-configuration
@category "aws s3"
@search-terms PutBucketInventoryConfiguration "s3api put-bucket-inventory-configuration"
export def 's3 put-bucket-inventory-configuration' [
  --bucket: string
  --id: string
  --inventory-configuration: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 PutBucketInventoryConfiguration $bucket=Bucket $id=Id $inventory_configuration=InventoryConfiguration $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# PUT /{Bucket}?lifecycle; needs --bucket; deprecated
@category "aws s3"
@search-terms PutBucketLifecycle "s3api put-bucket-lifecycle"
export def 's3 put-bucket-lifecycle' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --lifecycle-configuration: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 PutBucketLifecycle $bucket=Bucket $content_md5=ContentMD5 $checksum_algorithm=ChecksumAlgorithm $lifecycle_configuration=LifecycleConfiguration $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# PUT /{Bucket}?lifecycle; needs --bucket
@category "aws s3"
@search-terms PutBucketLifecycleConfiguration "s3api put-bucket-lifecycle-configuration"
export def 's3 put-bucket-lifecycle-configuration' [
  --bucket: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --lifecycle-configuration: record
  --expected-bucket-owner: string
  --transition-default-minimum-object-size: string@[varies_by_storage_class all_storage_classes_128K]
  --region: string
  --profile: string
]: nothing -> record { call 's3 PutBucketLifecycleConfiguration $bucket=Bucket $checksum_algorithm=ChecksumAlgorithm $lifecycle_configuration=LifecycleConfiguration $expected_bucket_owner=ExpectedBucketOwner $transition_default_minimum_object_size=TransitionDefaultMinimumObjectSize $region=--region $profile=--profile' }

# PUT /{Bucket}?logging; needs --bucket --bucket-logging-status
@category "aws s3"
@search-terms PutBucketLogging "s3api put-bucket-logging"
export def 's3 put-bucket-logging' [
  --bucket: string
  --bucket-logging-status: record
  --content-md5: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 PutBucketLogging $bucket=Bucket $bucket_logging_status=BucketLoggingStatus $content_md5=ContentMD5 $checksum_algorithm=ChecksumAlgorithm $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# PUT /{Bucket}?metrics; needs --bucket --id --metrics-configuration
@category "aws s3"
@search-terms PutBucketMetricsConfiguration "s3api put-bucket-metrics-configuration"
export def 's3 put-bucket-metrics-configuration' [
  --bucket: string
  --id: string
  --metrics-configuration: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 PutBucketMetricsConfiguration $bucket=Bucket $id=Id $metrics_configuration=MetricsConfiguration $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# PUT /{Bucket}?notification; needs --bucket --notification-configuration; deprecated
@category "aws s3"
@search-terms PutBucketNotification "s3api put-bucket-notification"
export def 's3 put-bucket-notification' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --notification-configuration: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 PutBucketNotification $bucket=Bucket $content_md5=ContentMD5 $checksum_algorithm=ChecksumAlgorithm $notification_configuration=NotificationConfiguration $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# PUT /{Bucket}?notification; needs --bucket --notification-configuration
@category "aws s3"
@search-terms PutBucketNotificationConfiguration "s3api put-bucket-notification-configuration"
export def 's3 put-bucket-notification-configuration' [
  --bucket: string
  --notification-configuration: record
  --expected-bucket-owner: string
  --skip-destination-validation: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 PutBucketNotificationConfiguration $bucket=Bucket $notification_configuration=NotificationConfiguration $expected_bucket_owner=ExpectedBucketOwner $skip_destination_validation=SkipDestinationValidation $region=--region $profile=--profile' }

# PUT /{Bucket}?ownershipControls; needs --bucket --ownership-controls
@category "aws s3"
@search-terms PutBucketOwnershipControls "s3api put-bucket-ownership-controls"
export def 's3 put-bucket-ownership-controls' [
  --bucket: string
  --content-md5: string
  --expected-bucket-owner: string
  --ownership-controls: record
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 PutBucketOwnershipControls $bucket=Bucket $content_md5=ContentMD5 $expected_bucket_owner=ExpectedBucketOwner $ownership_controls=OwnershipControls $checksum_algorithm=ChecksumAlgorithm $region=--region $profile=--profile' }

# PUT /{Bucket}?policy; needs --bucket --policy
@category "aws s3"
@search-terms PutBucketPolicy "s3api put-bucket-policy"
export def 's3 put-bucket-policy' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --confirm-remove-self-bucket-access: oneof<bool>
  --policy: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 PutBucketPolicy $bucket=Bucket $content_md5=ContentMD5 $checksum_algorithm=ChecksumAlgorithm $confirm_remove_self_bucket_access=ConfirmRemoveSelfBucketAccess $policy=Policy $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# PUT /{Bucket}?replication; needs --bucket --replication-configuration
@category "aws s3"
@search-terms PutBucketReplication "s3api put-bucket-replication"
export def 's3 put-bucket-replication' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --replication-configuration: record
  --token: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 PutBucketReplication $bucket=Bucket $content_md5=ContentMD5 $checksum_algorithm=ChecksumAlgorithm $replication_configuration=ReplicationConfiguration $token=Token $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# PUT /{Bucket}?requestPayment; needs --bucket --request-payment-configuration
@category "aws s3"
@search-terms PutBucketRequestPayment "s3api put-bucket-request-payment"
export def 's3 put-bucket-request-payment' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --request-payment-configuration: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 PutBucketRequestPayment $bucket=Bucket $content_md5=ContentMD5 $checksum_algorithm=ChecksumAlgorithm $request_payment_configuration=RequestPaymentConfiguration $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# PUT /{Bucket}?tagging; needs --bucket --tagging
@category "aws s3"
@search-terms PutBucketTagging "s3api put-bucket-tagging"
export def 's3 put-bucket-tagging' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --tagging: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 PutBucketTagging $bucket=Bucket $content_md5=ContentMD5 $checksum_algorithm=ChecksumAlgorithm $tagging=Tagging $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# PUT /{Bucket}?versioning; needs --bucket --versioning-configuration
@category "aws s3"
@search-terms PutBucketVersioning "s3api put-bucket-versioning"
export def 's3 put-bucket-versioning' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --mfa: string
  --versioning-configuration: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 PutBucketVersioning $bucket=Bucket $content_md5=ContentMD5 $checksum_algorithm=ChecksumAlgorithm $mfa=MFA $versioning_configuration=VersioningConfiguration $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# PUT /{Bucket}?website; needs --bucket --website-configuration
@category "aws s3"
@search-terms PutBucketWebsite "s3api put-bucket-website"
export def 's3 put-bucket-website' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --website-configuration: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 PutBucketWebsite $bucket=Bucket $content_md5=ContentMD5 $checksum_algorithm=ChecksumAlgorithm $website_configuration=WebsiteConfiguration $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# PUT /{Bucket}/{Key+}; sends what is piped in as --body; needs --bucket --key
@category "aws s3"
@search-terms PutObject "s3api put-object"
export def 's3 put-object' [
  --acl: string@[private public-read public-read-write authenticated-read aws-exec-read bucket-owner-read bucket-owner-full-control]
  --body: oneof<binary, string>
  --bucket: string
  --cache-control: string
  --content-disposition: string
  --content-encoding: string
  --content-language: string
  --content-length: int
  --content-md5: string
  --content-type: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --checksum-crc32: string
  --checksum-crc32-c: string
  --checksum-crc64-nvme: string
  --checksum-sha1: string
  --checksum-sha256: string
  --checksum-sha512: string
  --checksum-md5: string
  --checksum-xxhash64: string
  --checksum-xxhash3: string
  --checksum-xxhash128: string
  --expires: oneof<datetime, duration, int, string>
  --if-match: string
  --if-none-match: string
  --grant-full-control: string
  --grant-read: string
  --grant-read-acp: string
  --grant-write-acp: string
  --key: string
  --write-offset-bytes: int
  --metadata: record
  --server-side-encryption: string@[AES256 "aws:fsx" "aws:backup" "aws:kms" "aws:kms:dsse"]
  --storage-class: string@[STANDARD REDUCED_REDUNDANCY STANDARD_IA ONEZONE_IA INTELLIGENT_TIERING GLACIER DEEP_ARCHIVE OUTPOSTS GLACIER_IR SNOW EXPRESS_ONEZONE FSX_OPENZFS FSX_ONTAP AWS_BACKUP_WARM AWS_BACKUP_LOW_COST_WARM]
  --website-redirect-location: string
  --sse-customer-algorithm: string
  --sse-customer-key: string
  --sse-customer-key-md5: string
  --ssekms-key-id: string
  --ssekms-encryption-context: string
  --bucket-key-enabled: oneof<bool>
  --request-payer: string@[requester]
  --tagging: string
  --object-lock-mode: string@[GOVERNANCE COMPLIANCE]
  --object-lock-retain-until-date: oneof<datetime, duration, int, string>
  --object-lock-legal-hold-status: string@[ON OFF]
  --object-lock-event-hold: string@[ON OFF]
  --object-lock-event-hold-duration-days: int
  --object-lock-event-hold-duration-years: int
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: any -> any { send 's3 PutObject $acl=ACL $body=Body $bucket=Bucket $cache_control=CacheControl $content_disposition=ContentDisposition $content_encoding=ContentEncoding $content_language=ContentLanguage $content_length=ContentLength $content_md5=ContentMD5 $content_type=ContentType $checksum_algorithm=ChecksumAlgorithm $checksum_crc32=ChecksumCRC32 $checksum_crc32_c=ChecksumCRC32C $checksum_crc64_nvme=ChecksumCRC64NVME $checksum_sha1=ChecksumSHA1 $checksum_sha256=ChecksumSHA256 $checksum_sha512=ChecksumSHA512 $checksum_md5=ChecksumMD5 $checksum_xxhash64=ChecksumXXHASH64 $checksum_xxhash3=ChecksumXXHASH3 $checksum_xxhash128=ChecksumXXHASH128 $expires=Expires $if_match=IfMatch $if_none_match=IfNoneMatch $grant_full_control=GrantFullControl $grant_read=GrantRead $grant_read_acp=GrantReadACP $grant_write_acp=GrantWriteACP $key=Key $write_offset_bytes=WriteOffsetBytes $metadata=Metadata $server_side_encryption=ServerSideEncryption $storage_class=StorageClass $website_redirect_location=WebsiteRedirectLocation $sse_customer_algorithm=SSECustomerAlgorithm $sse_customer_key=SSECustomerKey $sse_customer_key_md5=SSECustomerKeyMD5 $ssekms_key_id=SSEKMSKeyId $ssekms_encryption_context=SSEKMSEncryptionContext $bucket_key_enabled=BucketKeyEnabled $request_payer=RequestPayer $tagging=Tagging $object_lock_mode=ObjectLockMode $object_lock_retain_until_date=ObjectLockRetainUntilDate $object_lock_legal_hold_status=ObjectLockLegalHoldStatus $object_lock_event_hold=ObjectLockEventHold $object_lock_event_hold_duration_days=ObjectLockEventHoldDurationDays $object_lock_event_hold_duration_years=ObjectLockEventHoldDurationYears $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' Body }

# PUT /{Bucket}/{Key+}?acl; needs --bucket --key
@category "aws s3"
@search-terms PutObjectAcl "s3api put-object-acl"
export def 's3 put-object-acl' [
  --acl: string@[private public-read public-read-write authenticated-read aws-exec-read bucket-owner-read bucket-owner-full-control]
  --access-control-policy: record
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --grant-full-control: string
  --grant-read: string
  --grant-read-acp: string
  --grant-write: string
  --grant-write-acp: string
  --key: string
  --request-payer: string@[requester]
  --version-id: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 PutObjectAcl $acl=ACL $access_control_policy=AccessControlPolicy $bucket=Bucket $content_md5=ContentMD5 $checksum_algorithm=ChecksumAlgorithm $grant_full_control=GrantFullControl $grant_read=GrantRead $grant_read_acp=GrantReadACP $grant_write=GrantWrite $grant_write_acp=GrantWriteACP $key=Key $request_payer=RequestPayer $version_id=VersionId $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# PUT /{Bucket}/{Key+}?annotation; sends what is piped in as --annotation-payload; needs --bucket --key --annotation-name --annotation-payload
@category "aws s3"
@search-terms PutObjectAnnotation "s3api put-object-annotation"
export def 's3 put-object-annotation' [
  --bucket: string
  --key: string
  --version-id: string
  --annotation-name: string
  --annotation-payload: oneof<binary, string>
  --object-if-match: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --checksum-crc32: string
  --checksum-crc32-c: string
  --checksum-crc64-nvme: string
  --checksum-sha1: string
  --checksum-sha256: string
  --checksum-sha512: string
  --checksum-md5: string
  --checksum-xxhash64: string
  --checksum-xxhash3: string
  --checksum-xxhash128: string
  --content-md5: string
  --request-payer: string@[requester]
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: any -> any { send 's3 PutObjectAnnotation $bucket=Bucket $key=Key $version_id=VersionId $annotation_name=AnnotationName $annotation_payload=AnnotationPayload $object_if_match=ObjectIfMatch $checksum_algorithm=ChecksumAlgorithm $checksum_crc32=ChecksumCRC32 $checksum_crc32_c=ChecksumCRC32C $checksum_crc64_nvme=ChecksumCRC64NVME $checksum_sha1=ChecksumSHA1 $checksum_sha256=ChecksumSHA256 $checksum_sha512=ChecksumSHA512 $checksum_md5=ChecksumMD5 $checksum_xxhash64=ChecksumXXHASH64 $checksum_xxhash3=ChecksumXXHASH3 $checksum_xxhash128=ChecksumXXHASH128 $content_md5=ContentMD5 $request_payer=RequestPayer $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' AnnotationPayload }

# PUT /{Bucket}/{Key+}?legal-hold; needs --bucket --key
@category "aws s3"
@search-terms PutObjectLegalHold "s3api put-object-legal-hold"
export def 's3 put-object-legal-hold' [
  --bucket: string
  --key: string
  --legal-hold: record
  --request-payer: string@[requester]
  --version-id: string
  --content-md5: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 PutObjectLegalHold $bucket=Bucket $key=Key $legal_hold=LegalHold $request_payer=RequestPayer $version_id=VersionId $content_md5=ContentMD5 $checksum_algorithm=ChecksumAlgorithm $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# PUT /{Bucket}?object-lock; needs --bucket
@category "aws s3"
@search-terms PutObjectLockConfiguration "s3api put-object-lock-configuration"
export def 's3 put-object-lock-configuration' [
  --bucket: string
  --object-lock-configuration: record
  --request-payer: string@[requester]
  --token: string
  --content-md5: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 PutObjectLockConfiguration $bucket=Bucket $object_lock_configuration=ObjectLockConfiguration $request_payer=RequestPayer $token=Token $content_md5=ContentMD5 $checksum_algorithm=ChecksumAlgorithm $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# PUT /{Bucket}/{Key+}?retention; needs --bucket --key
@category "aws s3"
@search-terms PutObjectRetention "s3api put-object-retention"
export def 's3 put-object-retention' [
  --bucket: string
  --key: string
  --retention: record
  --request-payer: string@[requester]
  --version-id: string
  --bypass-governance-retention: oneof<bool>
  --content-md5: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 PutObjectRetention $bucket=Bucket $key=Key $retention=Retention $request_payer=RequestPayer $version_id=VersionId $bypass_governance_retention=BypassGovernanceRetention $content_md5=ContentMD5 $checksum_algorithm=ChecksumAlgorithm $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# PUT /{Bucket}/{Key+}?tagging; needs --bucket --key --tagging
@category "aws s3"
@search-terms PutObjectTagging "s3api put-object-tagging"
export def 's3 put-object-tagging' [
  --bucket: string
  --key: string
  --version-id: string
  --content-md5: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --tagging: record
  --expected-bucket-owner: string
  --request-payer: string@[requester]
  --region: string
  --profile: string
]: nothing -> record { call 's3 PutObjectTagging $bucket=Bucket $key=Key $version_id=VersionId $content_md5=ContentMD5 $checksum_algorithm=ChecksumAlgorithm $tagging=Tagging $expected_bucket_owner=ExpectedBucketOwner $request_payer=RequestPayer $region=--region $profile=--profile' }

# PUT /{Bucket}?publicAccessBlock; needs --bucket --public-access-block-configuration
@category "aws s3"
@search-terms PutPublicAccessBlock "s3api put-public-access-block"
export def 's3 put-public-access-block' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --public-access-block-configuration: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 PutPublicAccessBlock $bucket=Bucket $content_md5=ContentMD5 $checksum_algorithm=ChecksumAlgorithm $public_access_block_configuration=PublicAccessBlockConfiguration $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# PUT /{Bucket}/{Key+}?renameObject; needs --bucket --key --rename-source
@category "aws s3"
@search-terms RenameObject "s3api rename-object"
export def 's3 rename-object' [
  --bucket: string
  --key: string
  --rename-source: string
  --destination-if-match: string
  --destination-if-none-match: string
  --destination-if-modified-since: oneof<datetime, duration, int, string>
  --destination-if-unmodified-since: oneof<datetime, duration, int, string>
  --source-if-match: string
  --source-if-none-match: string
  --source-if-modified-since: oneof<datetime, duration, int, string>
  --source-if-unmodified-since: oneof<datetime, duration, int, string>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 RenameObject $bucket=Bucket $key=Key $rename_source=RenameSource $destination_if_match=DestinationIfMatch $destination_if_none_match=DestinationIfNoneMatch $destination_if_modified_since=DestinationIfModifiedSince $destination_if_unmodified_since=DestinationIfUnmodifiedSince $source_if_match=SourceIfMatch $source_if_none_match=SourceIfNoneMatch $source_if_modified_since=SourceIfModifiedSince $source_if_unmodified_since=SourceIfUnmodifiedSince $client_token=ClientToken $region=--region $profile=--profile' }

# POST /{Bucket}/{Key+}?restore; needs --bucket --key
@category "aws s3"
@search-terms RestoreObject "s3api restore-object"
export def 's3 restore-object' [
  --bucket: string
  --key: string
  --version-id: string
  --restore-request: record
  --request-payer: string@[requester]
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 RestoreObject $bucket=Bucket $key=Key $version_id=VersionId $restore_request=RestoreRequest $request_payer=RequestPayer $checksum_algorithm=ChecksumAlgorithm $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# POST /{Bucket}/{Key+}?select&select-type=2; needs --bucket --key --expression --expression-type --input-serialization --output-serialization
@category "aws s3"
@search-terms SelectObjectContent "s3api select-object-content"
export def 's3 select-object-content' [
  --bucket: string
  --key: string
  --sse-customer-algorithm: string
  --sse-customer-key: string
  --sse-customer-key-md5: string
  --expression: string
  --expression-type: string@[SQL]
  --request-progress: record
  --input-serialization: record
  --output-serialization: record
  --scan-range: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --raw
  --stream
]: nothing -> oneof<table, record> { call 's3 SelectObjectContent $bucket=Bucket $key=Key $sse_customer_algorithm=SSECustomerAlgorithm $sse_customer_key=SSECustomerKey $sse_customer_key_md5=SSECustomerKeyMD5 $expression=Expression $expression_type=ExpressionType $request_progress=RequestProgress $input_serialization=InputSerialization $output_serialization=OutputSerialization $scan_range=ScanRange $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile $raw=--raw $stream=--stream' }

# PUT /{Bucket}?metadataAnnotationTable; needs --bucket --annotation-table-configuration
@category "aws s3"
@search-terms UpdateBucketMetadataAnnotationTableConfiguration "s3api update-bucket-metadata-annotation-table-configuration"
export def 's3 update-bucket-metadata-annotation-table-configuration' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --annotation-table-configuration: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 UpdateBucketMetadataAnnotationTableConfiguration $bucket=Bucket $content_md5=ContentMD5 $checksum_algorithm=ChecksumAlgorithm $annotation_table_configuration=AnnotationTableConfiguration $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# PUT /{Bucket}?metadataInventoryTable; needs --bucket --inventory-table-configuration
@category "aws s3"
@search-terms UpdateBucketMetadataInventoryTableConfiguration "s3api update-bucket-metadata-inventory-table-configuration"
export def 's3 update-bucket-metadata-inventory-table-configuration' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --inventory-table-configuration: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 UpdateBucketMetadataInventoryTableConfiguration $bucket=Bucket $content_md5=ContentMD5 $checksum_algorithm=ChecksumAlgorithm $inventory_table_configuration=InventoryTableConfiguration $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# PUT /{Bucket}?metadataJournalTable; needs --bucket --journal-table-configuration
@category "aws s3"
@search-terms UpdateBucketMetadataJournalTableConfiguration "s3api update-bucket-metadata-journal-table-configuration"
export def 's3 update-bucket-metadata-journal-table-configuration' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --journal-table-configuration: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3 UpdateBucketMetadataJournalTableConfiguration $bucket=Bucket $content_md5=ContentMD5 $checksum_algorithm=ChecksumAlgorithm $journal_table_configuration=JournalTableConfiguration $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' }

# PUT /{Bucket}/{Key+}?encryption; needs --bucket --key --object-encryption
@category "aws s3"
@search-terms UpdateObjectEncryption "s3api update-object-encryption"
export def 's3 update-object-encryption' [
  --bucket: string
  --key: string
  --version-id: string
  --object-encryption: record
  --request-payer: string@[requester]
  --expected-bucket-owner: string
  --content-md5: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --region: string
  --profile: string
]: nothing -> record { call 's3 UpdateObjectEncryption $bucket=Bucket $key=Key $version_id=VersionId $object_encryption=ObjectEncryption $request_payer=RequestPayer $expected_bucket_owner=ExpectedBucketOwner $content_md5=ContentMD5 $checksum_algorithm=ChecksumAlgorithm $region=--region $profile=--profile' }

# PUT /{Bucket}/{Key+}; sends what is piped in as --body; needs --bucket --key --part-number --upload-id
@category "aws s3"
@search-terms UploadPart "s3api upload-part"
export def 's3 upload-part' [
  --body: oneof<binary, string>
  --bucket: string
  --content-length: int
  --content-md5: string
  --checksum-algorithm: string@[CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128]
  --checksum-crc32: string
  --checksum-crc32-c: string
  --checksum-crc64-nvme: string
  --checksum-sha1: string
  --checksum-sha256: string
  --checksum-sha512: string
  --checksum-md5: string
  --checksum-xxhash64: string
  --checksum-xxhash3: string
  --checksum-xxhash128: string
  --key: string
  --part-number: int
  --upload-id: string
  --sse-customer-algorithm: string
  --sse-customer-key: string
  --sse-customer-key-md5: string
  --request-payer: string@[requester]
  --expected-bucket-owner: string
  --region: string
  --profile: string
]: any -> any { send 's3 UploadPart $body=Body $bucket=Bucket $content_length=ContentLength $content_md5=ContentMD5 $checksum_algorithm=ChecksumAlgorithm $checksum_crc32=ChecksumCRC32 $checksum_crc32_c=ChecksumCRC32C $checksum_crc64_nvme=ChecksumCRC64NVME $checksum_sha1=ChecksumSHA1 $checksum_sha256=ChecksumSHA256 $checksum_sha512=ChecksumSHA512 $checksum_md5=ChecksumMD5 $checksum_xxhash64=ChecksumXXHASH64 $checksum_xxhash3=ChecksumXXHASH3 $checksum_xxhash128=ChecksumXXHASH128 $key=Key $part_number=PartNumber $upload_id=UploadId $sse_customer_algorithm=SSECustomerAlgorithm $sse_customer_key=SSECustomerKey $sse_customer_key_md5=SSECustomerKeyMD5 $request_payer=RequestPayer $expected_bucket_owner=ExpectedBucketOwner $region=--region $profile=--profile' Body }

# PUT /{Bucket}/{Key+}; needs --bucket --copy-source --key --part-number --upload-id
@category "aws s3"
@search-terms UploadPartCopy "s3api upload-part-copy"
export def 's3 upload-part-copy' [
  --bucket: string
  --copy-source: string
  --copy-source-if-match: string
  --copy-source-if-modified-since: oneof<datetime, duration, int, string>
  --copy-source-if-none-match: string
  --copy-source-if-unmodified-since: oneof<datetime, duration, int, string>
  --copy-source-range: string
  --key: string
  --part-number: int
  --upload-id: string
  --sse-customer-algorithm: string
  --sse-customer-key: string
  --sse-customer-key-md5: string
  --copy-source-sse-customer-algorithm: string
  --copy-source-sse-customer-key: string
  --copy-source-sse-customer-key-md5: string
  --request-payer: string@[requester]
  --expected-bucket-owner: string
  --expected-source-bucket-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 's3 UploadPartCopy $bucket=Bucket $copy_source=CopySource $copy_source_if_match=CopySourceIfMatch $copy_source_if_modified_since=CopySourceIfModifiedSince $copy_source_if_none_match=CopySourceIfNoneMatch $copy_source_if_unmodified_since=CopySourceIfUnmodifiedSince $copy_source_range=CopySourceRange $key=Key $part_number=PartNumber $upload_id=UploadId $sse_customer_algorithm=SSECustomerAlgorithm $sse_customer_key=SSECustomerKey $sse_customer_key_md5=SSECustomerKeyMD5 $copy_source_sse_customer_algorithm=CopySourceSSECustomerAlgorithm $copy_source_sse_customer_key=CopySourceSSECustomerKey $copy_source_sse_customer_key_md5=CopySourceSSECustomerKeyMD5 $request_payer=RequestPayer $expected_bucket_owner=ExpectedBucketOwner $expected_source_bucket_owner=ExpectedSourceBucketOwner $region=--region $profile=--profile' }

# POST /WriteGetObjectResponse; sends what is piped in as --body; needs --request-route --request-token
@category "aws s3"
@search-terms WriteGetObjectResponse "s3api write-get-object-response"
export def 's3 write-get-object-response' [
  --request-route: string
  --request-token: string
  --body: oneof<binary, string>
  --status-code: int
  --error-code: string
  --error-message: string
  --accept-ranges: string
  --cache-control: string
  --content-disposition: string
  --content-encoding: string
  --content-language: string
  --content-length: int
  --content-range: string
  --content-type: string
  --checksum-crc32: string
  --checksum-crc32-c: string
  --checksum-crc64-nvme: string
  --checksum-sha1: string
  --checksum-sha256: string
  --checksum-sha512: string
  --checksum-md5: string
  --checksum-xxhash64: string
  --checksum-xxhash3: string
  --checksum-xxhash128: string
  --delete-marker: oneof<bool>
  --e-tag: string
  --expires: oneof<datetime, duration, int, string>
  --expiration: string
  --last-modified: oneof<datetime, duration, int, string>
  --missing-meta: int
  --metadata: record
  --object-lock-mode: string@[GOVERNANCE COMPLIANCE]
  --object-lock-legal-hold-status: string@[ON OFF]
  --object-lock-retain-until-date: oneof<datetime, duration, int, string>
  --parts-count: int
  --replication-status: string@[COMPLETE PENDING FAILED REPLICA COMPLETED]
  --request-charged: string@[requester]
  --restore: string
  --server-side-encryption: string@[AES256 "aws:fsx" "aws:backup" "aws:kms" "aws:kms:dsse"]
  --sse-customer-algorithm: string
  --ssekms-key-id: string
  --sse-customer-key-md5: string
  --storage-class: string@[STANDARD REDUCED_REDUNDANCY STANDARD_IA ONEZONE_IA INTELLIGENT_TIERING GLACIER DEEP_ARCHIVE OUTPOSTS GLACIER_IR SNOW EXPRESS_ONEZONE FSX_OPENZFS FSX_ONTAP AWS_BACKUP_WARM AWS_BACKUP_LOW_COST_WARM]
  --tag-count: int
  --version-id: string
  --bucket-key-enabled: oneof<bool>
  --region: string
  --profile: string
]: any -> any { send 's3 WriteGetObjectResponse $request_route=RequestRoute $request_token=RequestToken $body=Body $status_code=StatusCode $error_code=ErrorCode $error_message=ErrorMessage $accept_ranges=AcceptRanges $cache_control=CacheControl $content_disposition=ContentDisposition $content_encoding=ContentEncoding $content_language=ContentLanguage $content_length=ContentLength $content_range=ContentRange $content_type=ContentType $checksum_crc32=ChecksumCRC32 $checksum_crc32_c=ChecksumCRC32C $checksum_crc64_nvme=ChecksumCRC64NVME $checksum_sha1=ChecksumSHA1 $checksum_sha256=ChecksumSHA256 $checksum_sha512=ChecksumSHA512 $checksum_md5=ChecksumMD5 $checksum_xxhash64=ChecksumXXHASH64 $checksum_xxhash3=ChecksumXXHASH3 $checksum_xxhash128=ChecksumXXHASH128 $delete_marker=DeleteMarker $e_tag=ETag $expires=Expires $expiration=Expiration $last_modified=LastModified $missing_meta=MissingMeta $metadata=Metadata $object_lock_mode=ObjectLockMode $object_lock_legal_hold_status=ObjectLockLegalHoldStatus $object_lock_retain_until_date=ObjectLockRetainUntilDate $parts_count=PartsCount $replication_status=ReplicationStatus $request_charged=RequestCharged $restore=Restore $server_side_encryption=ServerSideEncryption $sse_customer_algorithm=SSECustomerAlgorithm $ssekms_key_id=SSEKMSKeyId $sse_customer_key_md5=SSECustomerKeyMD5 $storage_class=StorageClass $tag_count=TagCount $version_id=VersionId $bucket_key_enabled=BucketKeyEnabled $region=--region $profile=--profile' Body }
