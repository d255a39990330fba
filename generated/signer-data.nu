# Written by `cargo xtask generate --service signer-data` from the service's model and overlay: change those instead.
# Signer Data, API version 2017-08-25: 1 operations.

use rt.nu [call]

# GET /revocations; needs --signature-timestamp --platform-id --profile-version-arn --job-arn --certificate-hashes
@search-terms GetRevocationStatus
export def 'signer-data get-revocation-status' [
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
]: any -> any { call 'signer-data GetRevocationStatus $signature_timestamp $platform_id $profile_version_arn $job_arn $certificate_hashes -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }
