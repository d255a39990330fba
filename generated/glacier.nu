# Written by `cargo xtask generate --service glacier` from the service's model and overlay: change those instead.
# Glacier, API version 2012-06-01: 33 operations, 2 waiters.

use rt.nu [call send]

# DELETE /{accountId}/vaults/{vaultName}/multipart-uploads/{uploadId}; needs --account-id --vault-name --upload-id
@search-terms AbortMultipartUpload
export def 'glacier abort-multipart-upload' [
  --account-id: string
  --vault-name: string
  --upload-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glacier AbortMultipartUpload $account_id $vault_name $upload_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /{accountId}/vaults/{vaultName}/lock-policy; needs --account-id --vault-name
@search-terms AbortVaultLock
export def 'glacier abort-vault-lock' [
  --account-id: string
  --vault-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glacier AbortVaultLock $account_id $vault_name -- $region $profile $with_input $fail_fast $yes' }

# POST /{accountId}/vaults/{vaultName}/tags?operation=add; needs --account-id --vault-name
@search-terms AddTagsToVault
export def 'glacier add-tags-to-vault' [
  --account-id: string
  --vault-name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glacier AddTagsToVault $account_id $vault_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /{accountId}/vaults/{vaultName}/multipart-uploads/{uploadId}; needs --account-id --vault-name --upload-id
@search-terms CompleteMultipartUpload
export def 'glacier complete-multipart-upload' [
  --account-id: string
  --vault-name: string
  --upload-id: string
  --archive-size: string
  --checksum: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glacier CompleteMultipartUpload $account_id $vault_name $upload_id $archive_size $checksum -- $region $profile $with_input $fail_fast $yes' }

# POST /{accountId}/vaults/{vaultName}/lock-policy/{lockId}; needs --account-id --vault-name --lock-id
@search-terms CompleteVaultLock
export def 'glacier complete-vault-lock' [
  --account-id: string
  --vault-name: string
  --lock-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glacier CompleteVaultLock $account_id $vault_name $lock_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /{accountId}/vaults/{vaultName}; needs --account-id --vault-name
@search-terms CreateVault
export def 'glacier create-vault' [
  --account-id: string
  --vault-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glacier CreateVault $account_id $vault_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /{accountId}/vaults/{vaultName}/archives/{archiveId}; needs --account-id --vault-name --archive-id
@search-terms DeleteArchive
export def 'glacier delete-archive' [
  --account-id: string
  --vault-name: string
  --archive-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glacier DeleteArchive $account_id $vault_name $archive_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /{accountId}/vaults/{vaultName}; needs --account-id --vault-name
@search-terms DeleteVault
export def 'glacier delete-vault' [
  --account-id: string
  --vault-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glacier DeleteVault $account_id $vault_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /{accountId}/vaults/{vaultName}/access-policy; needs --account-id --vault-name
@search-terms DeleteVaultAccessPolicy
export def 'glacier delete-vault-access-policy' [
  --account-id: string
  --vault-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glacier DeleteVaultAccessPolicy $account_id $vault_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /{accountId}/vaults/{vaultName}/notification-configuration; needs --account-id --vault-name
@search-terms DeleteVaultNotifications
export def 'glacier delete-vault-notifications' [
  --account-id: string
  --vault-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glacier DeleteVaultNotifications $account_id $vault_name -- $region $profile $with_input $fail_fast $yes' }

# GET /{accountId}/vaults/{vaultName}/jobs/{jobId}; needs --account-id --vault-name --job-id
@search-terms DescribeJob
export def 'glacier describe-job' [
  --account-id: string
  --vault-name: string
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'glacier DescribeJob $account_id $vault_name $job_id -- $region $profile $with_input $fail_fast' }

# GET /{accountId}/vaults/{vaultName}; cached 1min; needs --account-id --vault-name
@search-terms DescribeVault
export def 'glacier describe-vault' [
  --account-id: string
  --vault-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glacier DescribeVault $account_id $vault_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /{accountId}/policies/data-retrieval; cached 1min; needs --account-id
@search-terms GetDataRetrievalPolicy
export def 'glacier get-data-retrieval-policy' [
  --account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glacier GetDataRetrievalPolicy $account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /{accountId}/vaults/{vaultName}/jobs/{jobId}/output; needs --account-id --vault-name --job-id
@search-terms GetJobOutput
export def 'glacier get-job-output' [
  --account-id: string
  --vault-name: string
  --job-id: string
  --range: string
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
]: any -> any { call 'glacier GetJobOutput $account_id $vault_name $job_id $range -- $region $profile $raw $with_input $fail_fast' }

# GET /{accountId}/vaults/{vaultName}/access-policy; cached 1min; needs --account-id --vault-name
@search-terms GetVaultAccessPolicy
export def 'glacier get-vault-access-policy' [
  --account-id: string
  --vault-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glacier GetVaultAccessPolicy $account_id $vault_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /{accountId}/vaults/{vaultName}/lock-policy; cached 1min; needs --account-id --vault-name
@search-terms GetVaultLock
export def 'glacier get-vault-lock' [
  --account-id: string
  --vault-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glacier GetVaultLock $account_id $vault_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /{accountId}/vaults/{vaultName}/notification-configuration; cached 1min; needs --account-id --vault-name
@search-terms GetVaultNotifications
export def 'glacier get-vault-notifications' [
  --account-id: string
  --vault-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glacier GetVaultNotifications $account_id $vault_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /{accountId}/vaults/{vaultName}/jobs; needs --account-id --vault-name
@search-terms InitiateJob
export def 'glacier initiate-job' [
  --account-id: string
  --vault-name: string
  --job-parameters: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glacier InitiateJob $account_id $vault_name $job_parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /{accountId}/vaults/{vaultName}/multipart-uploads; needs --account-id --vault-name
@search-terms InitiateMultipartUpload
export def 'glacier initiate-multipart-upload' [
  --account-id: string
  --vault-name: string
  --archive-description: string
  --part-size: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glacier InitiateMultipartUpload $account_id $vault_name $archive_description $part_size -- $region $profile $with_input $fail_fast $yes' }

# POST /{accountId}/vaults/{vaultName}/lock-policy; needs --account-id --vault-name
@search-terms InitiateVaultLock
export def 'glacier initiate-vault-lock' [
  --account-id: string
  --vault-name: string
  --policy: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glacier InitiateVaultLock $account_id $vault_name $policy -- $region $profile $with_input $fail_fast $yes' }

# GET /{accountId}/vaults/{vaultName}/jobs; follows pages; cached 15sec; needs --account-id --vault-name
@search-terms ListJobs
export def 'glacier list-jobs' [
  --account-id: string
  --vault-name: string
  --statuscode: string
  --completed: string
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
]: any -> any { call 'glacier ListJobs $account_id $vault_name $statuscode $completed -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /{accountId}/vaults/{vaultName}/multipart-uploads; follows pages; cached 1min; needs --account-id --vault-name
@search-terms ListMultipartUploads
export def 'glacier list-multipart-uploads' [
  --account-id: string
  --vault-name: string
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
]: any -> any { call 'glacier ListMultipartUploads $account_id $vault_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /{accountId}/vaults/{vaultName}/multipart-uploads/{uploadId}; follows pages; cached 1min; needs --account-id --vault-name --upload-id
@search-terms ListParts
export def 'glacier list-parts' [
  --account-id: string
  --vault-name: string
  --upload-id: string
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
]: any -> any { call 'glacier ListParts $account_id $vault_name $upload_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /{accountId}/provisioned-capacity; cached 1min; needs --account-id
@search-terms ListProvisionedCapacity
export def 'glacier list-provisioned-capacity' [
  --account-id: string
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
]: any -> any { call 'glacier ListProvisionedCapacity $account_id -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /{accountId}/vaults/{vaultName}/tags; cached 5min; needs --account-id --vault-name
@search-terms ListTagsForVault
export def 'glacier list-tags-for-vault' [
  --account-id: string
  --vault-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glacier ListTagsForVault $account_id $vault_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /{accountId}/vaults; follows pages; cached 1min; needs --account-id
@search-terms ListVaults
export def 'glacier list-vaults' [
  --account-id: string
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
]: any -> any { call 'glacier ListVaults $account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /{accountId}/provisioned-capacity; needs --account-id
@search-terms PurchaseProvisionedCapacity
export def 'glacier purchase-provisioned-capacity' [
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glacier PurchaseProvisionedCapacity $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /{accountId}/vaults/{vaultName}/tags?operation=remove; needs --account-id --vault-name
@search-terms RemoveTagsFromVault
export def 'glacier remove-tags-from-vault' [
  --account-id: string
  --vault-name: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glacier RemoveTagsFromVault $account_id $vault_name $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /{accountId}/policies/data-retrieval; needs --account-id
@search-terms SetDataRetrievalPolicy
export def 'glacier set-data-retrieval-policy' [
  --account-id: string
  --policy: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glacier SetDataRetrievalPolicy $account_id $policy -- $region $profile $with_input $fail_fast $yes' }

# PUT /{accountId}/vaults/{vaultName}/access-policy; needs --account-id --vault-name
@search-terms SetVaultAccessPolicy
export def 'glacier set-vault-access-policy' [
  --account-id: string
  --vault-name: string
  --policy: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glacier SetVaultAccessPolicy $account_id $vault_name $policy -- $region $profile $with_input $fail_fast $yes' }

# PUT /{accountId}/vaults/{vaultName}/notification-configuration; needs --account-id --vault-name
@search-terms SetVaultNotifications
export def 'glacier set-vault-notifications' [
  --account-id: string
  --vault-name: string
  --vault-notification-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glacier SetVaultNotifications $account_id $vault_name $vault_notification_config -- $region $profile $with_input $fail_fast $yes' }

# POST /{accountId}/vaults/{vaultName}/archives; sends what is piped in as --body; needs --vault-name --account-id
@search-terms UploadArchive
export def 'glacier upload-archive' [
  --vault-name: string
  --account-id: string
  --archive-description: string
  --checksum: string
  --body: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { send 'glacier UploadArchive $vault_name $account_id $archive_description $checksum $body -- $region $profile $with_input $fail_fast $yes' ($body == null) }

# PUT /{accountId}/vaults/{vaultName}/multipart-uploads/{uploadId}; sends what is piped in as --body; needs --account-id --vault-name --upload-id
@search-terms UploadMultipartPart
export def 'glacier upload-multipart-part' [
  --account-id: string
  --vault-name: string
  --upload-id: string
  --checksum: string
  --range: string
  --body: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { send 'glacier UploadMultipartPart $account_id $vault_name $upload_id $checksum $range $body -- $region $profile $with_input $fail_fast $yes' ($body == null) }

# Asks again and again until something is so:
#   vault-exists: DescribeVault; needs --account-id --vault-name
#   vault-not-exists: DescribeVault; needs --account-id --vault-name
@search-terms VaultExists VaultNotExists
export def 'glacier wait' [
  waiter: string@[vault-exists vault-not-exists]
  --account-id: string
  --vault-name: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'glacier wait $waiter $account_id $vault_name -- $timeout $interval $region $profile' }
