# Written by `cargo xtask generate --service signer` from the service's model and overlay: change those instead.
# signer, API version 2017-08-25: 19 operations, 1 waiters.

use rt.nu [call]

# POST /signing-profiles/{profileName}/permissions; needs --profile-name --action --principal --statement-id
@search-terms AddProfilePermission
export def 'signer add-profile-permission' [
  --profile-name: string
  --profile-version: string
  --action: string
  --principal: string
  --revision-id: string
  --statement-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'signer AddProfilePermission $profile_name $profile_version $action $principal $revision_id $statement_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /signing-profiles/{profileName}; needs --profile-name
@search-terms CancelSigningProfile
export def 'signer cancel-signing-profile' [
  --profile-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'signer CancelSigningProfile $profile_name -- $region $profile $with_input $fail_fast $yes' }

# GET /signing-jobs/{jobId}; needs --job-id
@search-terms DescribeSigningJob
export def 'signer describe-signing-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'signer DescribeSigningJob $job_id -- $region $profile $with_input $fail_fast' }

# GET /revocations; needs --signature-timestamp --platform-id --profile-version-arn --job-arn --certificate-hashes
@search-terms GetRevocationStatus
export def 'signer get-revocation-status' [
  --signature-timestamp: oneof<datetime, duration, string>
  --platform-id: string
  --profile-version-arn: string
  --job-arn: string
  --certificate-hashes: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'signer GetRevocationStatus $signature_timestamp $platform_id $profile_version_arn $job_arn $certificate_hashes -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# GET /signing-platforms/{platformId}; cached 1min; needs --platform-id
@search-terms GetSigningPlatform
export def 'signer get-signing-platform' [
  --platform-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'signer GetSigningPlatform $platform_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /signing-profiles/{profileName}; cached 1min; needs --profile-name
@search-terms GetSigningProfile
export def 'signer get-signing-profile' [
  --profile-name: string
  --profile-owner: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'signer GetSigningProfile $profile_name $profile_owner -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /signing-profiles/{profileName}/permissions; cached 1min; needs --profile-name
@search-terms ListProfilePermissions
export def 'signer list-profile-permissions' [
  --profile-name: string
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'signer ListProfilePermissions $profile_name $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /signing-jobs; follows pages; cached 15sec
@search-terms ListSigningJobs
export def 'signer list-signing-jobs' [
  --status: string@[InProgress Failed Succeeded]
  --platform-id: string
  --requested-by: string
  --is-revoked: oneof<bool>
  --signature-expires-before: oneof<datetime, duration, string>
  --signature-expires-after: oneof<datetime, duration, string>
  --job-invoker: string
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
]: any -> any { call 'signer ListSigningJobs $status $platform_id $requested_by $is_revoked $signature_expires_before $signature_expires_after $job_invoker -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /signing-platforms; follows pages; cached 1min
@search-terms ListSigningPlatforms
export def 'signer list-signing-platforms' [
  --category: string
  --partner: string
  --target: string
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
]: any -> any { call 'signer ListSigningPlatforms $category $partner $target -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /signing-profiles; follows pages; cached 1min
@search-terms ListSigningProfiles
export def 'signer list-signing-profiles' [
  --include-canceled: oneof<bool>
  --platform-id: string
  --statuses: list<string>
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
]: any -> any { call 'signer ListSigningProfiles $include_canceled $platform_id $statuses -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'signer list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'signer ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# PUT /signing-profiles/{profileName}; needs --profile-name --platform-id
@search-terms PutSigningProfile
export def 'signer put-signing-profile' [
  --profile-name: string
  --signing-material: record
  --signature-validity-period: record
  --platform-id: string
  --overrides: record
  --signing-parameters: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'signer PutSigningProfile $profile_name $signing_material $signature_validity_period $platform_id $overrides $signing_parameters $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /signing-profiles/{profileName}/permissions/{statementId}; needs --profile-name --revision-id --statement-id
@search-terms RemoveProfilePermission
export def 'signer remove-profile-permission' [
  --profile-name: string
  --revision-id: string
  --statement-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'signer RemoveProfilePermission $profile_name $revision_id $statement_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /signing-jobs/{jobId}/revoke; needs --job-id --reason
@search-terms RevokeSignature
export def 'signer revoke-signature' [
  --job-id: string
  --job-owner: string
  --reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'signer RevokeSignature $job_id $job_owner $reason -- $region $profile $with_input $fail_fast $yes' }

# PUT /signing-profiles/{profileName}/revoke; needs --profile-name --profile-version --reason --effective-time
@search-terms RevokeSigningProfile
export def 'signer revoke-signing-profile' [
  --profile-name: string
  --profile-version: string
  --reason: string
  --effective-time: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'signer RevokeSigningProfile $profile_name $profile_version $reason $effective_time -- $region $profile $with_input $fail_fast $yes' }

# POST /signing-jobs/with-payload; needs --profile-name --payload --payload-format
@search-terms SignPayload
export def 'signer sign-payload' [
  --profile-name: string
  --profile-owner: string
  --payload: oneof<binary, string>
  --payload-format: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'signer SignPayload $profile_name $profile_owner $payload $payload_format -- $region $profile $with_input $fail_fast $yes' }

# POST /signing-jobs; needs --source --destination --profile-name
@search-terms StartSigningJob
export def 'signer start-signing-job' [
  --source: record
  --destination: record
  --profile-name: string
  --client-request-token: string
  --profile-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'signer StartSigningJob $source $destination $profile_name $client_request_token $profile_owner -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'signer tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'signer TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'signer untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'signer UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   successful-signing-job: DescribeSigningJob; needs --job-id
@search-terms SuccessfulSigningJob
export def 'signer wait' [
  waiter: string@[successful-signing-job]
  --job-id: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'signer wait $waiter $job_id -- $timeout $interval $region $profile' }
