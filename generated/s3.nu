# Written by `cargo xtask generate --service s3` from the service's model and overlay: change those instead.
# S3, API version 2006-03-01: 116 operations, 4 waiters.

use rt.nu [call send]

def ChecksumAlgorithm []: nothing -> list<string> { [CRC32 CRC32C SHA1 SHA256 CRC64NVME SHA512 MD5 XXHASH64 XXHASH3 XXHASH128] }

def ObjectCannedACL []: nothing -> list<string> { [private public-read public-read-write authenticated-read aws-exec-read bucket-owner-read bucket-owner-full-control] }

def ServerSideEncryption []: nothing -> list<string> { [AES256 "aws:fsx" "aws:backup" "aws:kms" "aws:kms:dsse"] }

def StorageClass []: nothing -> list<string> { [STANDARD REDUCED_REDUNDANCY STANDARD_IA ONEZONE_IA INTELLIGENT_TIERING GLACIER DEEP_ARCHIVE OUTPOSTS GLACIER_IR SNOW EXPRESS_ONEZONE FSX_OPENZFS FSX_ONTAP AWS_BACKUP_WARM AWS_BACKUP_LOW_COST_WARM] }

# DELETE /{Bucket}/{Key+}; needs --bucket --key --upload-id
@search-terms 'AbortMultipartUpload, s3api abort-multipart-upload'
export def 's3 abort-multipart-upload' [
  --bucket: string
  --key: string
  --upload-id: string
  --request-payer: string
  --expected-bucket-owner: string
  --if-match-initiated-time: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 AbortMultipartUpload $bucket $key $upload_id $request_payer $expected_bucket_owner $if_match_initiated_time -- $region $profile $with_input $fail_fast $yes' }

# POST /{Bucket}/{Key+}; needs --bucket --key --upload-id
@search-terms 'CompleteMultipartUpload, s3api complete-multipart-upload'
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
  --request-payer: string
  --expected-bucket-owner: string
  --if-match: string
  --if-none-match: string
  --sse-customer-algorithm: string
  --sse-customer-key: string
  --sse-customer-key-md5: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 CompleteMultipartUpload $bucket $key $multipart_upload $upload_id $checksum_crc32 $checksum_crc32_c $checksum_crc64_nvme $checksum_sha1 $checksum_sha256 $checksum_sha512 $checksum_md5 $checksum_xxhash64 $checksum_xxhash3 $checksum_xxhash128 $checksum_type $mpu_object_size $request_payer $expected_bucket_owner $if_match $if_none_match $sse_customer_algorithm $sse_customer_key $sse_customer_key_md5 -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}/{Key+}; needs --bucket --copy-source --key
@search-terms 'CopyObject, s3api copy-object'
export def 's3 copy-object' [
  --acl: string@ObjectCannedACL
  --bucket: string
  --cache-control: string
  --checksum-algorithm: string@ChecksumAlgorithm
  --content-disposition: string
  --content-encoding: string
  --content-language: string
  --content-type: string
  --copy-source: string
  --copy-source-if-match: string
  --copy-source-if-modified-since: oneof<datetime, duration, string>
  --copy-source-if-none-match: string
  --copy-source-if-unmodified-since: oneof<datetime, duration, string>
  --expires: oneof<datetime, duration, string>
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
  --server-side-encryption: string@ServerSideEncryption
  --storage-class: string@StorageClass
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
  --request-payer: string
  --tagging: string
  --object-lock-mode: string@[GOVERNANCE COMPLIANCE]
  --object-lock-retain-until-date: oneof<datetime, duration, string>
  --object-lock-legal-hold-status: string@[ON OFF]
  --object-lock-event-hold: string@[ON OFF]
  --object-lock-event-hold-duration-days: int
  --object-lock-event-hold-duration-years: int
  --expected-bucket-owner: string
  --expected-source-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 CopyObject $acl $bucket $cache_control $checksum_algorithm $content_disposition $content_encoding $content_language $content_type $copy_source $copy_source_if_match $copy_source_if_modified_since $copy_source_if_none_match $copy_source_if_unmodified_since $expires $grant_full_control $grant_read $grant_read_acp $grant_write_acp $if_match $if_none_match $key $metadata $metadata_directive $tagging_directive $annotation_directive $server_side_encryption $storage_class $website_redirect_location $sse_customer_algorithm $sse_customer_key $sse_customer_key_md5 $ssekms_key_id $ssekms_encryption_context $bucket_key_enabled $copy_source_sse_customer_algorithm $copy_source_sse_customer_key $copy_source_sse_customer_key_md5 $request_payer $tagging $object_lock_mode $object_lock_retain_until_date $object_lock_legal_hold_status $object_lock_event_hold $object_lock_event_hold_duration_days $object_lock_event_hold_duration_years $expected_bucket_owner $expected_source_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}; needs --bucket
@search-terms 'CreateBucket, s3api create-bucket'
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 CreateBucket $acl $bucket $create_bucket_configuration $grant_full_control $grant_read $grant_read_acp $grant_write $grant_write_acp $object_lock_enabled_for_bucket $object_ownership $bucket_namespace -- $region $profile $with_input $fail_fast $yes' }

# POST /{Bucket}?metadataConfiguration; needs --bucket --metadata-configuration
@search-terms 'CreateBucketMetadataConfiguration, s3api create-bucket-metadata-configuration'
export def 's3 create-bucket-metadata-configuration' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@ChecksumAlgorithm
  --metadata-configuration: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 CreateBucketMetadataConfiguration $bucket $content_md5 $checksum_algorithm $metadata_configuration $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# POST /{Bucket}?metadataTable; needs --bucket --metadata-table-configuration
@search-terms 'CreateBucketMetadataTableConfiguration, s3api create-bucket-metadata-table-configuration'
export def 's3 create-bucket-metadata-table-configuration' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@ChecksumAlgorithm
  --metadata-table-configuration: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 CreateBucketMetadataTableConfiguration $bucket $content_md5 $checksum_algorithm $metadata_table_configuration $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# POST /{Bucket}/{Key+}?uploads; needs --bucket --key
@search-terms 'CreateMultipartUpload, s3api create-multipart-upload'
export def 's3 create-multipart-upload' [
  --acl: string@ObjectCannedACL
  --bucket: string
  --cache-control: string
  --content-disposition: string
  --content-encoding: string
  --content-language: string
  --content-type: string
  --expires: oneof<datetime, duration, string>
  --grant-full-control: string
  --grant-read: string
  --grant-read-acp: string
  --grant-write-acp: string
  --key: string
  --metadata: record
  --server-side-encryption: string@ServerSideEncryption
  --storage-class: string@StorageClass
  --website-redirect-location: string
  --sse-customer-algorithm: string
  --sse-customer-key: string
  --sse-customer-key-md5: string
  --ssekms-key-id: string
  --ssekms-encryption-context: string
  --bucket-key-enabled: oneof<bool>
  --request-payer: string
  --tagging: string
  --object-lock-mode: string@[GOVERNANCE COMPLIANCE]
  --object-lock-retain-until-date: oneof<datetime, duration, string>
  --object-lock-legal-hold-status: string@[ON OFF]
  --object-lock-event-hold: string@[ON OFF]
  --object-lock-event-hold-duration-days: int
  --object-lock-event-hold-duration-years: int
  --expected-bucket-owner: string
  --checksum-algorithm: string@ChecksumAlgorithm
  --checksum-type: string@[COMPOSITE FULL_OBJECT]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 CreateMultipartUpload $acl $bucket $cache_control $content_disposition $content_encoding $content_language $content_type $expires $grant_full_control $grant_read $grant_read_acp $grant_write_acp $key $metadata $server_side_encryption $storage_class $website_redirect_location $sse_customer_algorithm $sse_customer_key $sse_customer_key_md5 $ssekms_key_id $ssekms_encryption_context $bucket_key_enabled $request_payer $tagging $object_lock_mode $object_lock_retain_until_date $object_lock_legal_hold_status $object_lock_event_hold $object_lock_event_hold_duration_days $object_lock_event_hold_duration_years $expected_bucket_owner $checksum_algorithm $checksum_type -- $region $profile $with_input $fail_fast $yes' }

# GET /{Bucket}?session; needs --bucket
@search-terms 'CreateSession, s3api create-session'
export def 's3 create-session' [
  --session-mode: string@[ReadOnly ReadWrite]
  --bucket: string
  --server-side-encryption: string@ServerSideEncryption
  --ssekms-key-id: string
  --ssekms-encryption-context: string
  --bucket-key-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 CreateSession $session_mode $bucket $server_side_encryption $ssekms_key_id $ssekms_encryption_context $bucket_key_enabled -- $region $profile $with_input $fail_fast $yes' }

# DELETE /{Bucket}; needs --bucket
@search-terms 'DeleteBucket, s3api delete-bucket'
export def 's3 delete-bucket' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 DeleteBucket $bucket $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# DELETE /{Bucket}?analytics; needs --bucket --id
@search-terms 'DeleteBucketAnalyticsConfiguration, s3api delete-bucket-analytics-configuration'
export def 's3 delete-bucket-analytics-configuration' [
  --bucket: string
  --id: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 DeleteBucketAnalyticsConfiguration $bucket $id $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# DELETE /{Bucket}?cors; needs --bucket
@search-terms 'DeleteBucketCors, s3api delete-bucket-cors'
export def 's3 delete-bucket-cors' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 DeleteBucketCors $bucket $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# DELETE /{Bucket}?encryption; needs --bucket
@search-terms 'DeleteBucketEncryption, s3api delete-bucket-encryption'
export def 's3 delete-bucket-encryption' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 DeleteBucketEncryption $bucket $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# DELETE /{Bucket}?intelligent-tiering; needs --bucket --id
@search-terms 'DeleteBucketIntelligentTieringConfiguration, s3api delete-bucket-intelligent-tiering-configuration'
export def 's3 delete-bucket-intelligent-tiering-configuration' [
  --bucket: string
  --id: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 DeleteBucketIntelligentTieringConfiguration $bucket $id $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# DELETE /{Bucket}?inventory; needs --bucket --id
@search-terms 'DeleteBucketInventoryConfiguration, s3api delete-bucket-inventory-configuration'
export def 's3 delete-bucket-inventory-configuration' [
  --bucket: string
  --id: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 DeleteBucketInventoryConfiguration $bucket $id $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# DELETE /{Bucket}?lifecycle; needs --bucket
@search-terms 'DeleteBucketLifecycle, s3api delete-bucket-lifecycle'
export def 's3 delete-bucket-lifecycle' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 DeleteBucketLifecycle $bucket $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# DELETE /{Bucket}?metadataConfiguration; needs --bucket
@search-terms 'DeleteBucketMetadataConfiguration, s3api delete-bucket-metadata-configuration'
export def 's3 delete-bucket-metadata-configuration' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 DeleteBucketMetadataConfiguration $bucket $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# DELETE /{Bucket}?metadataTable; needs --bucket
@search-terms 'DeleteBucketMetadataTableConfiguration, s3api delete-bucket-metadata-table-configuration'
export def 's3 delete-bucket-metadata-table-configuration' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 DeleteBucketMetadataTableConfiguration $bucket $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# DELETE /{Bucket}?metrics; needs --bucket --id
@search-terms 'DeleteBucketMetricsConfiguration, s3api delete-bucket-metrics-configuration'
export def 's3 delete-bucket-metrics-configuration' [
  --bucket: string
  --id: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 DeleteBucketMetricsConfiguration $bucket $id $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# DELETE /{Bucket}?ownershipControls; needs --bucket
@search-terms 'DeleteBucketOwnershipControls, s3api delete-bucket-ownership-controls'
export def 's3 delete-bucket-ownership-controls' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 DeleteBucketOwnershipControls $bucket $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# DELETE /{Bucket}?policy; needs --bucket
@search-terms 'DeleteBucketPolicy, s3api delete-bucket-policy'
export def 's3 delete-bucket-policy' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 DeleteBucketPolicy $bucket $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# DELETE /{Bucket}?replication; needs --bucket
@search-terms 'DeleteBucketReplication, s3api delete-bucket-replication'
export def 's3 delete-bucket-replication' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 DeleteBucketReplication $bucket $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# DELETE /{Bucket}?tagging; needs --bucket
@search-terms 'DeleteBucketTagging, s3api delete-bucket-tagging'
export def 's3 delete-bucket-tagging' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 DeleteBucketTagging $bucket $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# DELETE /{Bucket}?website; needs --bucket
@search-terms 'DeleteBucketWebsite, s3api delete-bucket-website'
export def 's3 delete-bucket-website' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 DeleteBucketWebsite $bucket $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# DELETE /{Bucket}/{Key+}; needs --bucket --key
@search-terms 'DeleteObject, s3api delete-object'
export def 's3 delete-object' [
  --bucket: string
  --key: string
  --mfa: string
  --version-id: string
  --request-payer: string
  --bypass-governance-retention: oneof<bool>
  --expected-bucket-owner: string
  --if-match: string
  --if-match-last-modified-time: oneof<datetime, duration, string>
  --if-match-size: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 DeleteObject $bucket $key $mfa $version_id $request_payer $bypass_governance_retention $expected_bucket_owner $if_match $if_match_last_modified_time $if_match_size -- $region $profile $with_input $fail_fast $yes' }

# DELETE /{Bucket}/{Key+}?annotation; needs --bucket --key --annotation-name
@search-terms 'DeleteObjectAnnotation, s3api delete-object-annotation'
export def 's3 delete-object-annotation' [
  --bucket: string
  --key: string
  --annotation-name: string
  --version-id: string
  --request-payer: string
  --expected-bucket-owner: string
  --object-if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 DeleteObjectAnnotation $bucket $key $annotation_name $version_id $request_payer $expected_bucket_owner $object_if_match -- $region $profile $with_input $fail_fast $yes' }

# DELETE /{Bucket}/{Key+}?tagging; needs --bucket --key
@search-terms 'DeleteObjectTagging, s3api delete-object-tagging'
export def 's3 delete-object-tagging' [
  --bucket: string
  --key: string
  --version-id: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 DeleteObjectTagging $bucket $key $version_id $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# POST /{Bucket}?delete; needs --bucket --delete
@search-terms 'DeleteObjects, s3api delete-objects'
export def 's3 delete-objects' [
  --bucket: string
  --delete: record
  --mfa: string
  --request-payer: string
  --bypass-governance-retention: oneof<bool>
  --expected-bucket-owner: string
  --checksum-algorithm: string@ChecksumAlgorithm
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 DeleteObjects $bucket $delete $mfa $request_payer $bypass_governance_retention $expected_bucket_owner $checksum_algorithm -- $region $profile $with_input $fail_fast $yes' }

# DELETE /{Bucket}?publicAccessBlock; needs --bucket
@search-terms 'DeletePublicAccessBlock, s3api delete-public-access-block'
export def 's3 delete-public-access-block' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 DeletePublicAccessBlock $bucket $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# GET /{Bucket}?abac; cached 1hr; needs --bucket
@search-terms 'GetBucketAbac, s3api get-bucket-abac'
export def 's3 get-bucket-abac' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3 GetBucketAbac $bucket $expected_bucket_owner -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /{Bucket}?accelerate; cached 1hr; needs --bucket
@search-terms 'GetBucketAccelerateConfiguration, s3api get-bucket-accelerate-configuration'
export def 's3 get-bucket-accelerate-configuration' [
  --bucket: string
  --expected-bucket-owner: string
  --request-payer: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3 GetBucketAccelerateConfiguration $bucket $expected_bucket_owner $request_payer -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /{Bucket}?acl; cached 1hr; needs --bucket
@search-terms 'GetBucketAcl, s3api get-bucket-acl'
export def 's3 get-bucket-acl' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3 GetBucketAcl $bucket $expected_bucket_owner -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /{Bucket}?analytics; cached 1hr; needs --bucket --id
@search-terms 'GetBucketAnalyticsConfiguration, s3api get-bucket-analytics-configuration'
export def 's3 get-bucket-analytics-configuration' [
  --bucket: string
  --id: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3 GetBucketAnalyticsConfiguration $bucket $id $expected_bucket_owner -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /{Bucket}?cors; cached 1hr; needs --bucket
@search-terms 'GetBucketCors, s3api get-bucket-cors'
export def 's3 get-bucket-cors' [
  --bucket: string
  --expected-bucket-owner: string
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
]: any -> any { call 's3 GetBucketCors $bucket $expected_bucket_owner -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /{Bucket}?encryption; needs --bucket
@search-terms 'GetBucketEncryption, s3api get-bucket-encryption'
export def 's3 get-bucket-encryption' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 's3 GetBucketEncryption $bucket $expected_bucket_owner -- $region $profile $with_input $fail_fast' }

# GET /{Bucket}?intelligent-tiering; cached 1hr; needs --bucket --id
@search-terms 'GetBucketIntelligentTieringConfiguration, s3api get-bucket-intelligent-tiering-configuration'
export def 's3 get-bucket-intelligent-tiering-configuration' [
  --bucket: string
  --id: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3 GetBucketIntelligentTieringConfiguration $bucket $id $expected_bucket_owner -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /{Bucket}?inventory; needs --bucket --id
@search-terms 'GetBucketInventoryConfiguration, s3api get-bucket-inventory-configuration'
export def 's3 get-bucket-inventory-configuration' [
  --bucket: string
  --id: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 's3 GetBucketInventoryConfiguration $bucket $id $expected_bucket_owner -- $region $profile $with_input $fail_fast' }

# GET /{Bucket}?lifecycle; cached 1hr; needs --bucket; deprecated
@search-terms 'GetBucketLifecycle, s3api get-bucket-lifecycle'
export def 's3 get-bucket-lifecycle' [
  --bucket: string
  --expected-bucket-owner: string
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
]: any -> any { call 's3 GetBucketLifecycle $bucket $expected_bucket_owner -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /{Bucket}?lifecycle; cached 1hr; needs --bucket
@search-terms 'GetBucketLifecycleConfiguration, s3api get-bucket-lifecycle-configuration'
export def 's3 get-bucket-lifecycle-configuration' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3 GetBucketLifecycleConfiguration $bucket $expected_bucket_owner -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /{Bucket}?location; cached 1hr; needs --bucket
@search-terms 'GetBucketLocation, s3api get-bucket-location'
export def 's3 get-bucket-location' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3 GetBucketLocation $bucket $expected_bucket_owner -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /{Bucket}?logging; cached 1hr; needs --bucket
@search-terms 'GetBucketLogging, s3api get-bucket-logging'
export def 's3 get-bucket-logging' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3 GetBucketLogging $bucket $expected_bucket_owner -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /{Bucket}?metadataConfiguration; cached 1hr; needs --bucket
@search-terms 'GetBucketMetadataConfiguration, s3api get-bucket-metadata-configuration'
export def 's3 get-bucket-metadata-configuration' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3 GetBucketMetadataConfiguration $bucket $expected_bucket_owner -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /{Bucket}?metadataTable; cached 1hr; needs --bucket
@search-terms 'GetBucketMetadataTableConfiguration, s3api get-bucket-metadata-table-configuration'
export def 's3 get-bucket-metadata-table-configuration' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3 GetBucketMetadataTableConfiguration $bucket $expected_bucket_owner -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /{Bucket}?metrics; cached 1hr; needs --bucket --id
@search-terms 'GetBucketMetricsConfiguration, s3api get-bucket-metrics-configuration'
export def 's3 get-bucket-metrics-configuration' [
  --bucket: string
  --id: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3 GetBucketMetricsConfiguration $bucket $id $expected_bucket_owner -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /{Bucket}?notification; cached 1hr; needs --bucket; deprecated
@search-terms 'GetBucketNotification, s3api get-bucket-notification'
export def 's3 get-bucket-notification' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3 GetBucketNotification $bucket $expected_bucket_owner -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /{Bucket}?notification; cached 1hr; needs --bucket
@search-terms 'GetBucketNotificationConfiguration, s3api get-bucket-notification-configuration'
export def 's3 get-bucket-notification-configuration' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3 GetBucketNotificationConfiguration $bucket $expected_bucket_owner -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /{Bucket}?ownershipControls; cached 1hr; needs --bucket
@search-terms 'GetBucketOwnershipControls, s3api get-bucket-ownership-controls'
export def 's3 get-bucket-ownership-controls' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3 GetBucketOwnershipControls $bucket $expected_bucket_owner -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /{Bucket}?policy; cached 1hr; needs --bucket
@search-terms 'GetBucketPolicy, s3api get-bucket-policy'
export def 's3 get-bucket-policy' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3 GetBucketPolicy $bucket $expected_bucket_owner -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /{Bucket}?policyStatus; cached 1hr; needs --bucket
@search-terms 'GetBucketPolicyStatus, s3api get-bucket-policy-status'
export def 's3 get-bucket-policy-status' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3 GetBucketPolicyStatus $bucket $expected_bucket_owner -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /{Bucket}?replication; cached 1hr; needs --bucket
@search-terms 'GetBucketReplication, s3api get-bucket-replication'
export def 's3 get-bucket-replication' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3 GetBucketReplication $bucket $expected_bucket_owner -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /{Bucket}?requestPayment; cached 1hr; needs --bucket
@search-terms 'GetBucketRequestPayment, s3api get-bucket-request-payment'
export def 's3 get-bucket-request-payment' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3 GetBucketRequestPayment $bucket $expected_bucket_owner -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /{Bucket}?tagging; cached 1hr; needs --bucket
@search-terms 'GetBucketTagging, s3api get-bucket-tagging'
export def 's3 get-bucket-tagging' [
  --bucket: string
  --expected-bucket-owner: string
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
]: any -> any { call 's3 GetBucketTagging $bucket $expected_bucket_owner -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /{Bucket}?versioning; cached 1hr; needs --bucket
@search-terms 'GetBucketVersioning, s3api get-bucket-versioning'
export def 's3 get-bucket-versioning' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3 GetBucketVersioning $bucket $expected_bucket_owner -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /{Bucket}?website; cached 1hr; needs --bucket
@search-terms 'GetBucketWebsite, s3api get-bucket-website'
export def 's3 get-bucket-website' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3 GetBucketWebsite $bucket $expected_bucket_owner -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /{Bucket}/{Key+}; needs --bucket --key
@search-terms 'GetObject, s3api get-object'
export def 's3 get-object' [
  --bucket: string
  --if-match: string
  --if-modified-since: oneof<datetime, duration, string>
  --if-none-match: string
  --if-unmodified-since: oneof<datetime, duration, string>
  --key: string
  --range: string
  --response-cache-control: string
  --response-content-disposition: string
  --response-content-encoding: string
  --response-content-language: string
  --response-content-type: string
  --response-expires: oneof<datetime, duration, string>
  --version-id: string
  --sse-customer-algorithm: string
  --sse-customer-key: string
  --sse-customer-key-md5: string
  --request-payer: string
  --part-number: int
  --expected-bucket-owner: string
  --checksum-mode: string
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
]: any -> any { call 's3 GetObject $bucket $if_match $if_modified_since $if_none_match $if_unmodified_since $key $range $response_cache_control $response_content_disposition $response_content_encoding $response_content_language $response_content_type $response_expires $version_id $sse_customer_algorithm $sse_customer_key $sse_customer_key_md5 $request_payer $part_number $expected_bucket_owner $checksum_mode -- $region $profile $raw $with_input $fail_fast' }

# GET /{Bucket}/{Key+}?acl; needs --bucket --key
@search-terms 'GetObjectAcl, s3api get-object-acl'
export def 's3 get-object-acl' [
  --bucket: string
  --key: string
  --version-id: string
  --request-payer: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 's3 GetObjectAcl $bucket $key $version_id $request_payer $expected_bucket_owner -- $region $profile $with_input $fail_fast' }

# GET /{Bucket}/{Key+}?annotation; needs --bucket --key --annotation-name
@search-terms 'GetObjectAnnotation, s3api get-object-annotation'
export def 's3 get-object-annotation' [
  --bucket: string
  --key: string
  --annotation-name: string
  --version-id: string
  --request-payer: string
  --expected-bucket-owner: string
  --checksum-mode: string
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
]: any -> any { call 's3 GetObjectAnnotation $bucket $key $annotation_name $version_id $request_payer $expected_bucket_owner $checksum_mode -- $region $profile $raw $with_input $fail_fast' }

# GET /{Bucket}/{Key+}?attributes; needs --bucket --key --object-attributes
@search-terms 'GetObjectAttributes, s3api get-object-attributes'
export def 's3 get-object-attributes' [
  --bucket: string
  --key: string
  --version-id: string
  --max-parts: int
  --part-number-marker: int
  --sse-customer-algorithm: string
  --sse-customer-key: string
  --sse-customer-key-md5: string
  --request-payer: string
  --expected-bucket-owner: string
  --object-attributes: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 's3 GetObjectAttributes $bucket $key $version_id $max_parts $part_number_marker $sse_customer_algorithm $sse_customer_key $sse_customer_key_md5 $request_payer $expected_bucket_owner $object_attributes -- $region $profile $with_input $fail_fast' }

# GET /{Bucket}/{Key+}?legal-hold; needs --bucket --key
@search-terms 'GetObjectLegalHold, s3api get-object-legal-hold'
export def 's3 get-object-legal-hold' [
  --bucket: string
  --key: string
  --version-id: string
  --request-payer: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 's3 GetObjectLegalHold $bucket $key $version_id $request_payer $expected_bucket_owner -- $region $profile $with_input $fail_fast' }

# GET /{Bucket}?object-lock; cached 1hr; needs --bucket
@search-terms 'GetObjectLockConfiguration, s3api get-object-lock-configuration'
export def 's3 get-object-lock-configuration' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3 GetObjectLockConfiguration $bucket $expected_bucket_owner -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /{Bucket}/{Key+}?retention; needs --bucket --key
@search-terms 'GetObjectRetention, s3api get-object-retention'
export def 's3 get-object-retention' [
  --bucket: string
  --key: string
  --version-id: string
  --request-payer: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 's3 GetObjectRetention $bucket $key $version_id $request_payer $expected_bucket_owner -- $region $profile $with_input $fail_fast' }

# GET /{Bucket}/{Key+}?tagging; needs --bucket --key
@search-terms 'GetObjectTagging, s3api get-object-tagging'
export def 's3 get-object-tagging' [
  --bucket: string
  --key: string
  --version-id: string
  --expected-bucket-owner: string
  --request-payer: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 's3 GetObjectTagging $bucket $key $version_id $expected_bucket_owner $request_payer -- $region $profile $with_input $fail_fast' }

# GET /{Bucket}/{Key+}?torrent; needs --bucket --key
@search-terms 'GetObjectTorrent, s3api get-object-torrent'
export def 's3 get-object-torrent' [
  --bucket: string
  --key: string
  --request-payer: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
]: any -> any { call 's3 GetObjectTorrent $bucket $key $request_payer $expected_bucket_owner -- $region $profile $raw $with_input $fail_fast' }

# GET /{Bucket}?publicAccessBlock; cached 1hr; needs --bucket
@search-terms 'GetPublicAccessBlock, s3api get-public-access-block'
export def 's3 get-public-access-block' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3 GetPublicAccessBlock $bucket $expected_bucket_owner -- $region $profile $refresh $ttl $with_input $fail_fast' }

# HEAD /{Bucket}; cached 5min; needs --bucket
@search-terms 'HeadBucket, s3api head-bucket'
export def 's3 head-bucket' [
  --bucket: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3 HeadBucket $bucket $expected_bucket_owner -- $region $profile $refresh $ttl $with_input $fail_fast' }

# HEAD /{Bucket}/{Key+}; needs --bucket --key
@search-terms 'HeadObject, s3api head-object'
export def 's3 head-object' [
  --bucket: string
  --if-match: string
  --if-modified-since: oneof<datetime, duration, string>
  --if-none-match: string
  --if-unmodified-since: oneof<datetime, duration, string>
  --key: string
  --range: string
  --response-cache-control: string
  --response-content-disposition: string
  --response-content-encoding: string
  --response-content-language: string
  --response-content-type: string
  --response-expires: oneof<datetime, duration, string>
  --version-id: string
  --sse-customer-algorithm: string
  --sse-customer-key: string
  --sse-customer-key-md5: string
  --request-payer: string
  --part-number: int
  --expected-bucket-owner: string
  --checksum-mode: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 's3 HeadObject $bucket $if_match $if_modified_since $if_none_match $if_unmodified_since $key $range $response_cache_control $response_content_disposition $response_content_encoding $response_content_language $response_content_type $response_expires $version_id $sse_customer_algorithm $sse_customer_key $sse_customer_key_md5 $request_payer $part_number $expected_bucket_owner $checksum_mode -- $region $profile $with_input $fail_fast' }

# GET /{Bucket}?analytics; cached 1min; needs --bucket
@search-terms 'ListBucketAnalyticsConfigurations, s3api list-bucket-analytics-configurations'
export def 's3 list-bucket-analytics-configurations' [
  --bucket: string
  --continuation-token: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3 ListBucketAnalyticsConfigurations $bucket $continuation_token $expected_bucket_owner -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /{Bucket}?intelligent-tiering; cached 1min; needs --bucket
@search-terms 'ListBucketIntelligentTieringConfigurations, s3api list-bucket-intelligent-tiering-configurations'
export def 's3 list-bucket-intelligent-tiering-configurations' [
  --bucket: string
  --continuation-token: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3 ListBucketIntelligentTieringConfigurations $bucket $continuation_token $expected_bucket_owner -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /{Bucket}?inventory; needs --bucket
@search-terms 'ListBucketInventoryConfigurations, s3api list-bucket-inventory-configurations'
export def 's3 list-bucket-inventory-configurations' [
  --bucket: string
  --continuation-token: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 's3 ListBucketInventoryConfigurations $bucket $continuation_token $expected_bucket_owner -- $region $profile $with_input $fail_fast' }

# GET /{Bucket}?metrics; cached 1min; needs --bucket
@search-terms 'ListBucketMetricsConfigurations, s3api list-bucket-metrics-configurations'
export def 's3 list-bucket-metrics-configurations' [
  --bucket: string
  --continuation-token: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3 ListBucketMetricsConfigurations $bucket $continuation_token $expected_bucket_owner -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /; follows pages; cached 5min
@search-terms 'ListBuckets, s3api list-buckets'
export def 's3 list-buckets' [
  --prefix: string
  --bucket-region: string
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
]: any -> any { call 's3 ListBuckets $prefix $bucket_region -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /; follows pages; cached 5min
@search-terms 'ListDirectoryBuckets, s3api list-directory-buckets'
export def 's3 list-directory-buckets' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 's3 ListDirectoryBuckets -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /{Bucket}?uploads; follows pages; needs --bucket
@search-terms 'ListMultipartUploads, s3api list-multipart-uploads'
export def 's3 list-multipart-uploads' [
  --bucket: string
  --delimiter: string
  --encoding-type: string
  --prefix: string
  --expected-bucket-owner: string
  --request-payer: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 's3 ListMultipartUploads $bucket $delimiter $encoding_type $prefix $expected_bucket_owner $request_payer -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /{Bucket}/{Key+}?annotation; follows pages; cached 1min; needs --bucket --key
@search-terms 'ListObjectAnnotations, s3api list-object-annotations'
export def 's3 list-object-annotations' [
  --bucket: string
  --key: string
  --version-id: string
  --annotation-prefix: string
  --request-payer: string
  --expected-bucket-owner: string
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
]: any -> any { call 's3 ListObjectAnnotations $bucket $key $version_id $annotation_prefix $request_payer $expected_bucket_owner -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /{Bucket}?versions; follows pages; cached 1min; needs --bucket
@search-terms 'ListObjectVersions, s3api list-object-versions'
export def 's3 list-object-versions' [
  --bucket: string
  --delimiter: string
  --encoding-type: string
  --prefix: string
  --expected-bucket-owner: string
  --request-payer: string
  --optional-object-attributes: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --parallel
  --unordered
  --aggregate: record
  --every: duration
  --with-input
  --fail-fast
]: any -> any { call 's3 ListObjectVersions $bucket $delimiter $encoding_type $prefix $expected_bucket_owner $request_payer $optional_object_attributes -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $parallel $unordered $aggregate $every $with_input $fail_fast' }

# GET /{Bucket}; follows pages; cached 1min; needs --bucket
@search-terms 'ListObjects, s3api list-objects'
export def 's3 list-objects' [
  --bucket: string
  --delimiter: string
  --encoding-type: string
  --prefix: string
  --request-payer: string
  --expected-bucket-owner: string
  --optional-object-attributes: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --parallel
  --unordered
  --aggregate: record
  --every: duration
  --with-input
  --fail-fast
]: any -> any { call 's3 ListObjects $bucket $delimiter $encoding_type $prefix $request_payer $expected_bucket_owner $optional_object_attributes -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $parallel $unordered $aggregate $every $with_input $fail_fast' }

# GET /{Bucket}?list-type=2; follows pages; cached 1min; needs --bucket
@search-terms 'ListObjectsV2, s3api list-objects-v2'
export def 's3 list-objects-v2' [
  --bucket: string
  --delimiter: string
  --encoding-type: string
  --prefix: string
  --fetch-owner: oneof<bool>
  --start-after: string
  --request-payer: string
  --expected-bucket-owner: string
  --optional-object-attributes: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --parallel
  --unordered
  --aggregate: record
  --every: duration
  --with-input
  --fail-fast
]: any -> any { call 's3 ListObjectsV2 $bucket $delimiter $encoding_type $prefix $fetch_owner $start_after $request_payer $expected_bucket_owner $optional_object_attributes -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $parallel $unordered $aggregate $every $with_input $fail_fast' }

# GET /{Bucket}/{Key+}; follows pages; needs --bucket --key --upload-id
@search-terms 'ListParts, s3api list-parts'
export def 's3 list-parts' [
  --bucket: string
  --key: string
  --upload-id: string
  --request-payer: string
  --expected-bucket-owner: string
  --sse-customer-algorithm: string
  --sse-customer-key: string
  --sse-customer-key-md5: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 's3 ListParts $bucket $key $upload_id $request_payer $expected_bucket_owner $sse_customer_algorithm $sse_customer_key $sse_customer_key_md5 -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# PUT /{Bucket}?abac; needs --bucket --abac-status
@search-terms 'PutBucketAbac, s3api put-bucket-abac'
export def 's3 put-bucket-abac' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@ChecksumAlgorithm
  --expected-bucket-owner: string
  --abac-status: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 PutBucketAbac $bucket $content_md5 $checksum_algorithm $expected_bucket_owner $abac_status -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}?accelerate; needs --bucket --accelerate-configuration
@search-terms 'PutBucketAccelerateConfiguration, s3api put-bucket-accelerate-configuration'
export def 's3 put-bucket-accelerate-configuration' [
  --bucket: string
  --accelerate-configuration: record
  --expected-bucket-owner: string
  --checksum-algorithm: string@ChecksumAlgorithm
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 PutBucketAccelerateConfiguration $bucket $accelerate_configuration $expected_bucket_owner $checksum_algorithm -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}?acl; needs --bucket
@search-terms 'PutBucketAcl, s3api put-bucket-acl'
export def 's3 put-bucket-acl' [
  --acl: string@[private public-read public-read-write authenticated-read]
  --access-control-policy: record
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@ChecksumAlgorithm
  --grant-full-control: string
  --grant-read: string
  --grant-read-acp: string
  --grant-write: string
  --grant-write-acp: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 PutBucketAcl $acl $access_control_policy $bucket $content_md5 $checksum_algorithm $grant_full_control $grant_read $grant_read_acp $grant_write $grant_write_acp $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}?analytics; needs --bucket --id --analytics-configuration
@search-terms 'PutBucketAnalyticsConfiguration, s3api put-bucket-analytics-configuration'
export def 's3 put-bucket-analytics-configuration' [
  --bucket: string
  --id: string
  --analytics-configuration: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 PutBucketAnalyticsConfiguration $bucket $id $analytics_configuration $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}?cors; needs --bucket --cors-configuration
@search-terms 'PutBucketCors, s3api put-bucket-cors'
export def 's3 put-bucket-cors' [
  --bucket: string
  --cors-configuration: record
  --content-md5: string
  --checksum-algorithm: string@ChecksumAlgorithm
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 PutBucketCors $bucket $cors_configuration $content_md5 $checksum_algorithm $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}?encryption; needs --bucket --server-side-encryption-configuration
@search-terms 'PutBucketEncryption, s3api put-bucket-encryption'
export def 's3 put-bucket-encryption' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@ChecksumAlgorithm
  --server-side-encryption-configuration: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 PutBucketEncryption $bucket $content_md5 $checksum_algorithm $server_side_encryption_configuration $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}?intelligent-tiering; needs --bucket --id --intelligent-tiering-configuration
@search-terms 'PutBucketIntelligentTieringConfiguration, s3api put-bucket-intelligent-tiering-configuration'
export def 's3 put-bucket-intelligent-tiering-configuration' [
  --bucket: string
  --id: string
  --expected-bucket-owner: string
  --intelligent-tiering-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 PutBucketIntelligentTieringConfiguration $bucket $id $expected_bucket_owner $intelligent_tiering_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}?inventory; needs --bucket --id --inventory-configuration
@search-terms 'PutBucketInventoryConfiguration, s3api put-bucket-inventory-configuration'
export def 's3 put-bucket-inventory-configuration' [
  --bucket: string
  --id: string
  --inventory-configuration: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 PutBucketInventoryConfiguration $bucket $id $inventory_configuration $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}?lifecycle; needs --bucket; deprecated
@search-terms 'PutBucketLifecycle, s3api put-bucket-lifecycle'
export def 's3 put-bucket-lifecycle' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@ChecksumAlgorithm
  --lifecycle-configuration: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 PutBucketLifecycle $bucket $content_md5 $checksum_algorithm $lifecycle_configuration $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}?lifecycle; needs --bucket
@search-terms 'PutBucketLifecycleConfiguration, s3api put-bucket-lifecycle-configuration'
export def 's3 put-bucket-lifecycle-configuration' [
  --bucket: string
  --checksum-algorithm: string@ChecksumAlgorithm
  --lifecycle-configuration: record
  --expected-bucket-owner: string
  --transition-default-minimum-object-size: string@[varies_by_storage_class all_storage_classes_128K]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 PutBucketLifecycleConfiguration $bucket $checksum_algorithm $lifecycle_configuration $expected_bucket_owner $transition_default_minimum_object_size -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}?logging; needs --bucket --bucket-logging-status
@search-terms 'PutBucketLogging, s3api put-bucket-logging'
export def 's3 put-bucket-logging' [
  --bucket: string
  --bucket-logging-status: record
  --content-md5: string
  --checksum-algorithm: string@ChecksumAlgorithm
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 PutBucketLogging $bucket $bucket_logging_status $content_md5 $checksum_algorithm $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}?metrics; needs --bucket --id --metrics-configuration
@search-terms 'PutBucketMetricsConfiguration, s3api put-bucket-metrics-configuration'
export def 's3 put-bucket-metrics-configuration' [
  --bucket: string
  --id: string
  --metrics-configuration: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 PutBucketMetricsConfiguration $bucket $id $metrics_configuration $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}?notification; needs --bucket --notification-configuration; deprecated
@search-terms 'PutBucketNotification, s3api put-bucket-notification'
export def 's3 put-bucket-notification' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@ChecksumAlgorithm
  --notification-configuration: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 PutBucketNotification $bucket $content_md5 $checksum_algorithm $notification_configuration $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}?notification; needs --bucket --notification-configuration
@search-terms 'PutBucketNotificationConfiguration, s3api put-bucket-notification-configuration'
export def 's3 put-bucket-notification-configuration' [
  --bucket: string
  --notification-configuration: record
  --expected-bucket-owner: string
  --skip-destination-validation: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 PutBucketNotificationConfiguration $bucket $notification_configuration $expected_bucket_owner $skip_destination_validation -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}?ownershipControls; needs --bucket --ownership-controls
@search-terms 'PutBucketOwnershipControls, s3api put-bucket-ownership-controls'
export def 's3 put-bucket-ownership-controls' [
  --bucket: string
  --content-md5: string
  --expected-bucket-owner: string
  --ownership-controls: record
  --checksum-algorithm: string@ChecksumAlgorithm
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 PutBucketOwnershipControls $bucket $content_md5 $expected_bucket_owner $ownership_controls $checksum_algorithm -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}?policy; needs --bucket --policy
@search-terms 'PutBucketPolicy, s3api put-bucket-policy'
export def 's3 put-bucket-policy' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@ChecksumAlgorithm
  --confirm-remove-self-bucket-access: oneof<bool>
  --policy: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 PutBucketPolicy $bucket $content_md5 $checksum_algorithm $confirm_remove_self_bucket_access $policy $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}?replication; needs --bucket --replication-configuration
@search-terms 'PutBucketReplication, s3api put-bucket-replication'
export def 's3 put-bucket-replication' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@ChecksumAlgorithm
  --replication-configuration: record
  --token: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 PutBucketReplication $bucket $content_md5 $checksum_algorithm $replication_configuration $token $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}?requestPayment; needs --bucket --request-payment-configuration
@search-terms 'PutBucketRequestPayment, s3api put-bucket-request-payment'
export def 's3 put-bucket-request-payment' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@ChecksumAlgorithm
  --request-payment-configuration: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 PutBucketRequestPayment $bucket $content_md5 $checksum_algorithm $request_payment_configuration $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}?tagging; needs --bucket --tagging
@search-terms 'PutBucketTagging, s3api put-bucket-tagging'
export def 's3 put-bucket-tagging' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@ChecksumAlgorithm
  --tagging: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 PutBucketTagging $bucket $content_md5 $checksum_algorithm $tagging $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}?versioning; needs --bucket --versioning-configuration
@search-terms 'PutBucketVersioning, s3api put-bucket-versioning'
export def 's3 put-bucket-versioning' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@ChecksumAlgorithm
  --mfa: string
  --versioning-configuration: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 PutBucketVersioning $bucket $content_md5 $checksum_algorithm $mfa $versioning_configuration $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}?website; needs --bucket --website-configuration
@search-terms 'PutBucketWebsite, s3api put-bucket-website'
export def 's3 put-bucket-website' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@ChecksumAlgorithm
  --website-configuration: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 PutBucketWebsite $bucket $content_md5 $checksum_algorithm $website_configuration $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}/{Key+}; sends what is piped in as --body; needs --bucket --key
@search-terms 'PutObject, s3api put-object'
export def 's3 put-object' [
  --acl: string@ObjectCannedACL
  --body: oneof<binary, string>
  --bucket: string
  --cache-control: string
  --content-disposition: string
  --content-encoding: string
  --content-language: string
  --content-length: int
  --content-md5: string
  --content-type: string
  --checksum-algorithm: string@ChecksumAlgorithm
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
  --expires: oneof<datetime, duration, string>
  --if-match: string
  --if-none-match: string
  --grant-full-control: string
  --grant-read: string
  --grant-read-acp: string
  --grant-write-acp: string
  --key: string
  --write-offset-bytes: int
  --metadata: record
  --server-side-encryption: string@ServerSideEncryption
  --storage-class: string@StorageClass
  --website-redirect-location: string
  --sse-customer-algorithm: string
  --sse-customer-key: string
  --sse-customer-key-md5: string
  --ssekms-key-id: string
  --ssekms-encryption-context: string
  --bucket-key-enabled: oneof<bool>
  --request-payer: string
  --tagging: string
  --object-lock-mode: string@[GOVERNANCE COMPLIANCE]
  --object-lock-retain-until-date: oneof<datetime, duration, string>
  --object-lock-legal-hold-status: string@[ON OFF]
  --object-lock-event-hold: string@[ON OFF]
  --object-lock-event-hold-duration-days: int
  --object-lock-event-hold-duration-years: int
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { send 's3 PutObject $acl $body $bucket $cache_control $content_disposition $content_encoding $content_language $content_length $content_md5 $content_type $checksum_algorithm $checksum_crc32 $checksum_crc32_c $checksum_crc64_nvme $checksum_sha1 $checksum_sha256 $checksum_sha512 $checksum_md5 $checksum_xxhash64 $checksum_xxhash3 $checksum_xxhash128 $expires $if_match $if_none_match $grant_full_control $grant_read $grant_read_acp $grant_write_acp $key $write_offset_bytes $metadata $server_side_encryption $storage_class $website_redirect_location $sse_customer_algorithm $sse_customer_key $sse_customer_key_md5 $ssekms_key_id $ssekms_encryption_context $bucket_key_enabled $request_payer $tagging $object_lock_mode $object_lock_retain_until_date $object_lock_legal_hold_status $object_lock_event_hold $object_lock_event_hold_duration_days $object_lock_event_hold_duration_years $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' ($body == null) }

# PUT /{Bucket}/{Key+}?acl; needs --bucket --key
@search-terms 'PutObjectAcl, s3api put-object-acl'
export def 's3 put-object-acl' [
  --acl: string@ObjectCannedACL
  --access-control-policy: record
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@ChecksumAlgorithm
  --grant-full-control: string
  --grant-read: string
  --grant-read-acp: string
  --grant-write: string
  --grant-write-acp: string
  --key: string
  --request-payer: string
  --version-id: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 PutObjectAcl $acl $access_control_policy $bucket $content_md5 $checksum_algorithm $grant_full_control $grant_read $grant_read_acp $grant_write $grant_write_acp $key $request_payer $version_id $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}/{Key+}?annotation; sends what is piped in as --annotation-payload; needs --bucket --key --annotation-name --annotation-payload
@search-terms 'PutObjectAnnotation, s3api put-object-annotation'
export def 's3 put-object-annotation' [
  --bucket: string
  --key: string
  --version-id: string
  --annotation-name: string
  --annotation-payload: oneof<binary, string>
  --object-if-match: string
  --checksum-algorithm: string@ChecksumAlgorithm
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
  --request-payer: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { send 's3 PutObjectAnnotation $bucket $key $version_id $annotation_name $annotation_payload $object_if_match $checksum_algorithm $checksum_crc32 $checksum_crc32_c $checksum_crc64_nvme $checksum_sha1 $checksum_sha256 $checksum_sha512 $checksum_md5 $checksum_xxhash64 $checksum_xxhash3 $checksum_xxhash128 $content_md5 $request_payer $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' ($annotation_payload == null) }

# PUT /{Bucket}/{Key+}?legal-hold; needs --bucket --key
@search-terms 'PutObjectLegalHold, s3api put-object-legal-hold'
export def 's3 put-object-legal-hold' [
  --bucket: string
  --key: string
  --legal-hold: record
  --request-payer: string
  --version-id: string
  --content-md5: string
  --checksum-algorithm: string@ChecksumAlgorithm
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 PutObjectLegalHold $bucket $key $legal_hold $request_payer $version_id $content_md5 $checksum_algorithm $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}?object-lock; needs --bucket
@search-terms 'PutObjectLockConfiguration, s3api put-object-lock-configuration'
export def 's3 put-object-lock-configuration' [
  --bucket: string
  --object-lock-configuration: record
  --request-payer: string
  --token: string
  --content-md5: string
  --checksum-algorithm: string@ChecksumAlgorithm
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 PutObjectLockConfiguration $bucket $object_lock_configuration $request_payer $token $content_md5 $checksum_algorithm $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}/{Key+}?retention; needs --bucket --key
@search-terms 'PutObjectRetention, s3api put-object-retention'
export def 's3 put-object-retention' [
  --bucket: string
  --key: string
  --retention: record
  --request-payer: string
  --version-id: string
  --bypass-governance-retention: oneof<bool>
  --content-md5: string
  --checksum-algorithm: string@ChecksumAlgorithm
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 PutObjectRetention $bucket $key $retention $request_payer $version_id $bypass_governance_retention $content_md5 $checksum_algorithm $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}/{Key+}?tagging; needs --bucket --key --tagging
@search-terms 'PutObjectTagging, s3api put-object-tagging'
export def 's3 put-object-tagging' [
  --bucket: string
  --key: string
  --version-id: string
  --content-md5: string
  --checksum-algorithm: string@ChecksumAlgorithm
  --tagging: record
  --expected-bucket-owner: string
  --request-payer: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 PutObjectTagging $bucket $key $version_id $content_md5 $checksum_algorithm $tagging $expected_bucket_owner $request_payer -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}?publicAccessBlock; needs --bucket --public-access-block-configuration
@search-terms 'PutPublicAccessBlock, s3api put-public-access-block'
export def 's3 put-public-access-block' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@ChecksumAlgorithm
  --public-access-block-configuration: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 PutPublicAccessBlock $bucket $content_md5 $checksum_algorithm $public_access_block_configuration $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}/{Key+}?renameObject; needs --bucket --key --rename-source
@search-terms 'RenameObject, s3api rename-object'
export def 's3 rename-object' [
  --bucket: string
  --key: string
  --rename-source: string
  --destination-if-match: string
  --destination-if-none-match: string
  --destination-if-modified-since: oneof<datetime, duration, string>
  --destination-if-unmodified-since: oneof<datetime, duration, string>
  --source-if-match: string
  --source-if-none-match: string
  --source-if-modified-since: oneof<datetime, duration, string>
  --source-if-unmodified-since: oneof<datetime, duration, string>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 RenameObject $bucket $key $rename_source $destination_if_match $destination_if_none_match $destination_if_modified_since $destination_if_unmodified_since $source_if_match $source_if_none_match $source_if_modified_since $source_if_unmodified_since $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /{Bucket}/{Key+}?restore; needs --bucket --key
@search-terms 'RestoreObject, s3api restore-object'
export def 's3 restore-object' [
  --bucket: string
  --key: string
  --version-id: string
  --restore-request: record
  --request-payer: string
  --checksum-algorithm: string@ChecksumAlgorithm
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 RestoreObject $bucket $key $version_id $restore_request $request_payer $checksum_algorithm $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# POST /{Bucket}/{Key+}?select&select-type=2; needs --bucket --key --expression --expression-type --input-serialization --output-serialization
@search-terms 'SelectObjectContent, s3api select-object-content'
export def 's3 select-object-content' [
  --bucket: string
  --key: string
  --sse-customer-algorithm: string
  --sse-customer-key: string
  --sse-customer-key-md5: string
  --expression: string
  --expression-type: string
  --request-progress: record
  --input-serialization: record
  --output-serialization: record
  --scan-range: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 SelectObjectContent $bucket $key $sse_customer_algorithm $sse_customer_key $sse_customer_key_md5 $expression $expression_type $request_progress $input_serialization $output_serialization $scan_range $expected_bucket_owner -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# PUT /{Bucket}?metadataAnnotationTable; needs --bucket --annotation-table-configuration
@search-terms 'UpdateBucketMetadataAnnotationTableConfiguration, s3api update-bucket-metadata-annotation-table-configuration'
export def 's3 update-bucket-metadata-annotation-table-configuration' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@ChecksumAlgorithm
  --annotation-table-configuration: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 UpdateBucketMetadataAnnotationTableConfiguration $bucket $content_md5 $checksum_algorithm $annotation_table_configuration $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}?metadataInventoryTable; needs --bucket --inventory-table-configuration
@search-terms 'UpdateBucketMetadataInventoryTableConfiguration, s3api update-bucket-metadata-inventory-table-configuration'
export def 's3 update-bucket-metadata-inventory-table-configuration' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@ChecksumAlgorithm
  --inventory-table-configuration: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 UpdateBucketMetadataInventoryTableConfiguration $bucket $content_md5 $checksum_algorithm $inventory_table_configuration $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}?metadataJournalTable; needs --bucket --journal-table-configuration
@search-terms 'UpdateBucketMetadataJournalTableConfiguration, s3api update-bucket-metadata-journal-table-configuration'
export def 's3 update-bucket-metadata-journal-table-configuration' [
  --bucket: string
  --content-md5: string
  --checksum-algorithm: string@ChecksumAlgorithm
  --journal-table-configuration: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 UpdateBucketMetadataJournalTableConfiguration $bucket $content_md5 $checksum_algorithm $journal_table_configuration $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}/{Key+}?encryption; needs --bucket --key --object-encryption
@search-terms 'UpdateObjectEncryption, s3api update-object-encryption'
export def 's3 update-object-encryption' [
  --bucket: string
  --key: string
  --version-id: string
  --object-encryption: record
  --request-payer: string
  --expected-bucket-owner: string
  --content-md5: string
  --checksum-algorithm: string@ChecksumAlgorithm
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 UpdateObjectEncryption $bucket $key $version_id $object_encryption $request_payer $expected_bucket_owner $content_md5 $checksum_algorithm -- $region $profile $with_input $fail_fast $yes' }

# PUT /{Bucket}/{Key+}; sends what is piped in as --body; needs --bucket --key --part-number --upload-id
@search-terms 'UploadPart, s3api upload-part'
export def 's3 upload-part' [
  --body: oneof<binary, string>
  --bucket: string
  --content-length: int
  --content-md5: string
  --checksum-algorithm: string@ChecksumAlgorithm
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
  --request-payer: string
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { send 's3 UploadPart $body $bucket $content_length $content_md5 $checksum_algorithm $checksum_crc32 $checksum_crc32_c $checksum_crc64_nvme $checksum_sha1 $checksum_sha256 $checksum_sha512 $checksum_md5 $checksum_xxhash64 $checksum_xxhash3 $checksum_xxhash128 $key $part_number $upload_id $sse_customer_algorithm $sse_customer_key $sse_customer_key_md5 $request_payer $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' ($body == null) }

# PUT /{Bucket}/{Key+}; needs --bucket --copy-source --key --part-number --upload-id
@search-terms 'UploadPartCopy, s3api upload-part-copy'
export def 's3 upload-part-copy' [
  --bucket: string
  --copy-source: string
  --copy-source-if-match: string
  --copy-source-if-modified-since: oneof<datetime, duration, string>
  --copy-source-if-none-match: string
  --copy-source-if-unmodified-since: oneof<datetime, duration, string>
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
  --request-payer: string
  --expected-bucket-owner: string
  --expected-source-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3 UploadPartCopy $bucket $copy_source $copy_source_if_match $copy_source_if_modified_since $copy_source_if_none_match $copy_source_if_unmodified_since $copy_source_range $key $part_number $upload_id $sse_customer_algorithm $sse_customer_key $sse_customer_key_md5 $copy_source_sse_customer_algorithm $copy_source_sse_customer_key $copy_source_sse_customer_key_md5 $request_payer $expected_bucket_owner $expected_source_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# POST /WriteGetObjectResponse; sends what is piped in as --body; needs --request-route --request-token
@search-terms 'WriteGetObjectResponse, s3api write-get-object-response'
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
  --expires: oneof<datetime, duration, string>
  --expiration: string
  --last-modified: oneof<datetime, duration, string>
  --missing-meta: int
  --metadata: record
  --object-lock-mode: string@[GOVERNANCE COMPLIANCE]
  --object-lock-legal-hold-status: string@[ON OFF]
  --object-lock-retain-until-date: oneof<datetime, duration, string>
  --parts-count: int
  --replication-status: string@[COMPLETE PENDING FAILED REPLICA COMPLETED]
  --request-charged: string
  --restore: string
  --server-side-encryption: string@ServerSideEncryption
  --sse-customer-algorithm: string
  --ssekms-key-id: string
  --sse-customer-key-md5: string
  --storage-class: string@StorageClass
  --tag-count: int
  --version-id: string
  --bucket-key-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { send 's3 WriteGetObjectResponse $request_route $request_token $body $status_code $error_code $error_message $accept_ranges $cache_control $content_disposition $content_encoding $content_language $content_length $content_range $content_type $checksum_crc32 $checksum_crc32_c $checksum_crc64_nvme $checksum_sha1 $checksum_sha256 $checksum_sha512 $checksum_md5 $checksum_xxhash64 $checksum_xxhash3 $checksum_xxhash128 $delete_marker $e_tag $expires $expiration $last_modified $missing_meta $metadata $object_lock_mode $object_lock_legal_hold_status $object_lock_retain_until_date $parts_count $replication_status $request_charged $restore $server_side_encryption $sse_customer_algorithm $ssekms_key_id $sse_customer_key_md5 $storage_class $tag_count $version_id $bucket_key_enabled -- $region $profile $with_input $fail_fast $yes' ($body == null) }

# Asks again and again until something is so:
#   bucket-exists: HeadBucket; needs --bucket
#   bucket-not-exists: HeadBucket; needs --bucket
#   object-exists: HeadObject; needs --bucket --key
#   object-not-exists: HeadObject; needs --bucket --key
@search-terms BucketExists BucketNotExists ObjectExists ObjectNotExists
export def 's3 wait' [
  waiter: string@[bucket-exists bucket-not-exists object-exists object-not-exists]
  --bucket: string
  --expected-bucket-owner: string
  --if-match: string
  --if-modified-since: oneof<datetime, duration, string>
  --if-none-match: string
  --if-unmodified-since: oneof<datetime, duration, string>
  --key: string
  --range: string
  --response-cache-control: string
  --response-content-disposition: string
  --response-content-encoding: string
  --response-content-language: string
  --response-content-type: string
  --response-expires: oneof<datetime, duration, string>
  --version-id: string
  --sse-customer-algorithm: string
  --sse-customer-key: string
  --sse-customer-key-md5: string
  --request-payer: string
  --part-number: int
  --checksum-mode: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 's3 wait $waiter $bucket $expected_bucket_owner $if_match $if_modified_since $if_none_match $if_unmodified_since $key $range $response_cache_control $response_content_disposition $response_content_encoding $response_content_language $response_content_type $response_expires $version_id $sse_customer_algorithm $sse_customer_key $sse_customer_key_md5 $request_payer $part_number $checksum_mode -- $timeout $interval $region $profile' }
