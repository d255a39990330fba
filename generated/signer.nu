# Written by `cargo xtask generate --service signer` from the service's model and overlay: change those instead.
# signer, API version 2017-08-25: 19 operations.

use rt.nu [call send]

# POST /signing-profiles/{profileName}/permissions; needs --profile-name --action --principal --statement-id
@category "aws signer"
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
]: nothing -> record { call 'signer AddProfilePermission $profile_name=profileName $profile_version=profileVersion $action=action $principal=principal $revision_id=revisionId $statement_id=statementId $region=--region $profile=--profile' }

# DELETE /signing-profiles/{profileName}; needs --profile-name
@category "aws signer"
@search-terms CancelSigningProfile
export def 'signer cancel-signing-profile' [
  --profile-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'signer CancelSigningProfile $profile_name=profileName $region=--region $profile=--profile' }

# GET /signing-jobs/{jobId}; cached 1min; needs --job-id
@category "aws signer"
@search-terms DescribeSigningJob
export def 'signer describe-signing-job' [
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'signer DescribeSigningJob $job_id=jobId $region=--region $profile=--profile' }

# GET /revocations; cached 1min; needs --signature-timestamp --platform-id --profile-version-arn --job-arn --certificate-hashes
@category "aws signer"
@search-terms GetRevocationStatus
export def 'signer get-revocation-status' [
  --signature-timestamp: oneof<datetime, duration, int, string>
  --platform-id: string
  --profile-version-arn: string
  --job-arn: string
  --certificate-hashes: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<list<any>, record> { call 'signer GetRevocationStatus $signature_timestamp=signatureTimestamp $platform_id=platformId $profile_version_arn=profileVersionArn $job_arn=jobArn $certificate_hashes=certificateHashes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# GET /signing-platforms/{platformId}; cached 1min; needs --platform-id
@category "aws signer"
@search-terms GetSigningPlatform
export def 'signer get-signing-platform' [
  --platform-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'signer GetSigningPlatform $platform_id=platformId $region=--region $profile=--profile' }

# GET /signing-profiles/{profileName}; cached 1min; needs --profile-name
@category "aws signer"
@search-terms GetSigningProfile
export def 'signer get-signing-profile' [
  --profile-name: string
  --profile-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 'signer GetSigningProfile $profile_name=profileName $profile_owner=profileOwner $region=--region $profile=--profile' }

# GET /signing-profiles/{profileName}/permissions; cached 1min; needs --profile-name
@category "aws signer"
@search-terms ListProfilePermissions
export def 'signer list-profile-permissions' [
  --profile-name: string
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'signer ListProfilePermissions $profile_name=profileName $next_token=nextToken $region=--region $profile=--profile' }

# GET /signing-jobs; follows pages; cached 1min
@category "aws signer"
@search-terms ListSigningJobs
@example "First rows only" "signer list-signing-jobs --stream | first 3"
export def 'signer list-signing-jobs' [
  --status: string@[InProgress Failed Succeeded]
  --platform-id: string
  --requested-by: string
  --is-revoked: oneof<bool>
  --signature-expires-before: oneof<datetime, duration, int, string>
  --signature-expires-after: oneof<datetime, duration, int, string>
  --job-invoker: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'signer ListSigningJobs $status=status $platform_id=platformId $requested_by=requestedBy $is_revoked=isRevoked $signature_expires_before=signatureExpiresBefore $signature_expires_after=signatureExpiresAfter $job_invoker=jobInvoker $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /signing-platforms; follows pages; cached 1min
@category "aws signer"
@search-terms ListSigningPlatforms
@example "First rows only" "signer list-signing-platforms --stream | first 3"
export def 'signer list-signing-platforms' [
  --category: string
  --partner: string
  --target: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'signer ListSigningPlatforms $category=category $partner=partner $target=target $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /signing-profiles; follows pages; cached 1min
@category "aws signer"
@search-terms ListSigningProfiles
@example "First rows only" "signer list-signing-profiles --stream | first 3"
export def 'signer list-signing-profiles' [
  --include-canceled: oneof<bool>
  --platform-id: string
  --statuses: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'signer ListSigningProfiles $include_canceled=includeCanceled $platform_id=platformId $statuses=statuses $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws signer"
@search-terms ListTagsForResource
export def 'signer list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'signer ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# PUT /signing-profiles/{profileName}; needs --profile-name --platform-id
@category "aws signer"
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
]: nothing -> record { call 'signer PutSigningProfile $profile_name=profileName $signing_material=signingMaterial $signature_validity_period=signatureValidityPeriod $platform_id=platformId $overrides=overrides $signing_parameters=signingParameters $tags=tags $region=--region $profile=--profile' }

# DELETE /signing-profiles/{profileName}/permissions/{statementId}; needs --profile-name --revision-id --statement-id
@category "aws signer"
@search-terms RemoveProfilePermission
export def 'signer remove-profile-permission' [
  --profile-name: string
  --revision-id: string
  --statement-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'signer RemoveProfilePermission $profile_name=profileName $revision_id=revisionId $statement_id=statementId $region=--region $profile=--profile' }

# PUT /signing-jobs/{jobId}/revoke; needs --job-id --reason
@category "aws signer"
@search-terms RevokeSignature
export def 'signer revoke-signature' [
  --job-id: string
  --job-owner: string
  --reason: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'signer RevokeSignature $job_id=jobId $job_owner=jobOwner $reason=reason $region=--region $profile=--profile' }

# PUT /signing-profiles/{profileName}/revoke; needs --profile-name --profile-version --reason --effective-time
@category "aws signer"
@search-terms RevokeSigningProfile
export def 'signer revoke-signing-profile' [
  --profile-name: string
  --profile-version: string
  --reason: string
  --effective-time: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'signer RevokeSigningProfile $profile_name=profileName $profile_version=profileVersion $reason=reason $effective_time=effectiveTime $region=--region $profile=--profile' }

# POST /signing-jobs/with-payload; needs --profile-name --payload --payload-format
@category "aws signer"
@search-terms SignPayload
export def 'signer sign-payload' [
  --profile-name: string
  --profile-owner: string
  --payload: oneof<binary, string>
  --payload-format: string
  --region: string
  --profile: string
]: nothing -> record { call 'signer SignPayload $profile_name=profileName $profile_owner=profileOwner $payload=payload $payload_format=payloadFormat $region=--region $profile=--profile' }

# POST /signing-jobs; needs --source --destination --profile-name
@category "aws signer"
@search-terms StartSigningJob
export def 'signer start-signing-job' [
  --source: record
  --destination: record
  --profile-name: string
  --client-request-token: string
  --profile-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 'signer StartSigningJob $source=source $destination=destination $profile_name=profileName $client_request_token=clientRequestToken $profile_owner=profileOwner $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws signer"
@search-terms TagResource
export def 'signer tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'signer TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws signer"
@search-terms UntagResource
export def 'signer untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'signer UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }
