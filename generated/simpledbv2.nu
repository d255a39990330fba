# Written by `cargo xtask generate --service simpledbv2` from the service's model and overlay: change those instead.
# SimpleDBv2, API version 2025-09-26: 3 operations, 1 waiters.

use rt.nu [call]

# POST /v2/GetExport; cached 1min; needs --export-arn
@search-terms GetExport
export def 'simpledbv2 get-export' [
  --export-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'simpledbv2 GetExport $export_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /v2/ListExports; follows pages; cached 1min
@search-terms ListExports
export def 'simpledbv2 list-exports' [
  --domain-name: string
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
]: any -> any { call 'simpledbv2 ListExports $domain_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v2/StartDomainExport; needs --domain-name --s3-bucket
@search-terms StartDomainExport
export def 'simpledbv2 start-domain-export' [
  --client-token: string
  --domain-name: string
  --s3-bucket: string
  --s3-key-prefix: string
  --s3-sse-algorithm: string@[AES256 KMS]
  --s3-sse-kms-key-id: string
  --s3-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'simpledbv2 StartDomainExport $client_token $domain_name $s3_bucket $s3_key_prefix $s3_sse_algorithm $s3_sse_kms_key_id $s3_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   export-succeeded: GetExport; needs --export-arn
@search-terms ExportSucceeded
export def 'simpledbv2 wait' [
  waiter: string@[export-succeeded]
  --export-arn: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'simpledbv2 wait $waiter $export_arn -- $timeout $interval $region $profile' }
