# Written by `cargo xtask generate --service codeguru-security` from the service's model and overlay: change those instead.
# CodeGuru Security, API version 2018-05-10: 13 operations.

use rt.nu [call]

# POST /batchGetFindings; cached 1min; needs --finding-identifiers
@search-terms BatchGetFindings
export def 'codeguru-security batch-get-findings' [
  --finding-identifiers: list
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codeguru-security BatchGetFindings $finding_identifiers -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /scans; needs --resource-id --scan-name
@search-terms CreateScan
export def 'codeguru-security create-scan' [
  --client-token: string
  --resource-id: record
  --scan-name: string
  --scan-type: string@[Standard Express]
  --analysis-type: string@[Security All]
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeguru-security CreateScan $client_token $resource_id $scan_name $scan_type $analysis_type $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /uploadUrl; needs --scan-name
@search-terms CreateUploadUrl
export def 'codeguru-security create-upload-url' [
  --scan-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeguru-security CreateUploadUrl $scan_name -- $region $profile $with_input $fail_fast $yes' }

# GET /accountConfiguration/get; cached 1min
@search-terms GetAccountConfiguration
export def 'codeguru-security get-account-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'codeguru-security GetAccountConfiguration -- $region $profile $refresh $ttl' }

# GET /findings/{scanName}; follows pages; cached 1min; needs --scan-name
@search-terms GetFindings
export def 'codeguru-security get-findings' [
  --scan-name: string
  --status: string@[Closed Open All]
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
]: any -> any { call 'codeguru-security GetFindings $scan_name $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /metrics/summary; cached 1min; needs --date
@search-terms GetMetricsSummary
export def 'codeguru-security get-metrics-summary' [
  --date: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codeguru-security GetMetricsSummary $date -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /scans/{scanName}; cached 1min; needs --scan-name
@search-terms GetScan
export def 'codeguru-security get-scan' [
  --scan-name: string
  --run-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codeguru-security GetScan $scan_name $run_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /metrics/findings; follows pages; cached 1min; needs --start-date --end-date
@search-terms ListFindingsMetrics
export def 'codeguru-security list-findings-metrics' [
  --start-date: oneof<datetime, duration, string>
  --end-date: oneof<datetime, duration, string>
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
]: any -> any { call 'codeguru-security ListFindingsMetrics $start_date $end_date -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /scans; follows pages; cached 1min
@search-terms ListScans
export def 'codeguru-security list-scans' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'codeguru-security ListScans -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'codeguru-security list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codeguru-security ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'codeguru-security tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeguru-security TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'codeguru-security untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeguru-security UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /updateAccountConfiguration; needs --encryption-config
@search-terms UpdateAccountConfiguration
export def 'codeguru-security update-account-configuration' [
  --encryption-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeguru-security UpdateAccountConfiguration $encryption_config -- $region $profile $with_input $fail_fast $yes' }
