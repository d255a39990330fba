# Written by `cargo xtask generate --service signer-data` from the service's model and overlay: change those instead.
# Signer Data, API version 2017-08-25: 1 operations.

use rt.nu [call send]

# GET /revocations; cached 1min; needs --signature-timestamp --platform-id --profile-version-arn --job-arn --certificate-hashes
@category "aws signer-data"
@search-terms GetRevocationStatus
export def 'signer-data get-revocation-status' [
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
]: nothing -> oneof<list<any>, record> { call 'signer-data GetRevocationStatus $signature_timestamp=signatureTimestamp $platform_id=platformId $profile_version_arn=profileVersionArn $job_arn=jobArn $certificate_hashes=certificateHashes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }
