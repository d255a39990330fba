# Written by `cargo xtask generate --service codeguru-security` from the service's model and overlay: change those instead.
# CodeGuru Security, API version 2018-05-10: 13 operations.

use rt.nu [call]

# POST /batchGetFindings; cached 1min; needs --finding-identifiers
@category "aws codeguru-security"
@search-terms BatchGetFindings
export def 'codeguru-security batch-get-findings' [
  --finding-identifiers: list
  --region: string
  --profile: string
]: nothing -> record { call 'codeguru-security BatchGetFindings $finding_identifiers -- $region $profile' }

# POST /scans; needs --resource-id --scan-name
@category "aws codeguru-security"
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
]: nothing -> record { call 'codeguru-security CreateScan $client_token $resource_id $scan_name $scan_type $analysis_type $tags -- $region $profile' }

# POST /uploadUrl; needs --scan-name
@category "aws codeguru-security"
@search-terms CreateUploadUrl
export def 'codeguru-security create-upload-url' [
  --scan-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'codeguru-security CreateUploadUrl $scan_name -- $region $profile' }

# GET /accountConfiguration/get; cached 1min
@category "aws codeguru-security"
@search-terms GetAccountConfiguration
export def 'codeguru-security get-account-configuration' [
  --region: string
  --profile: string
]: nothing -> record { call 'codeguru-security GetAccountConfiguration -- $region $profile' }

# GET /findings/{scanName}; follows pages; cached 1min; needs --scan-name
@category "aws codeguru-security"
@search-terms GetFindings
export def 'codeguru-security get-findings' [
  --scan-name: string
  --status: string@[Closed Open All]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'codeguru-security GetFindings $scan_name $status -- $region $profile $raw $regions $stream $max_items' }

# GET /metrics/summary; cached 1min; needs --date
@category "aws codeguru-security"
@search-terms GetMetricsSummary
export def 'codeguru-security get-metrics-summary' [
  --date: oneof<datetime, duration, string>
  --region: string
  --profile: string
]: nothing -> record { call 'codeguru-security GetMetricsSummary $date -- $region $profile' }

# GET /scans/{scanName}; cached 1min; needs --scan-name
@category "aws codeguru-security"
@search-terms GetScan
export def 'codeguru-security get-scan' [
  --scan-name: string
  --run-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'codeguru-security GetScan $scan_name $run_id -- $region $profile' }

# GET /metrics/findings; follows pages; cached 1min; needs --start-date --end-date
@category "aws codeguru-security"
@search-terms ListFindingsMetrics
export def 'codeguru-security list-findings-metrics' [
  --start-date: oneof<datetime, duration, string>
  --end-date: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'codeguru-security ListFindingsMetrics $start_date $end_date -- $region $profile $raw $regions $stream $max_items' }

# GET /scans; follows pages; cached 1min
@category "aws codeguru-security"
@search-terms ListScans
@example "First rows only" "codeguru-security list-scans --stream | first 3"
export def 'codeguru-security list-scans' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'codeguru-security ListScans -- $region $profile $raw $regions $stream $max_items' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws codeguru-security"
@search-terms ListTagsForResource
export def 'codeguru-security list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'codeguru-security ListTagsForResource $resource_arn -- $region $profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws codeguru-security"
@search-terms TagResource
export def 'codeguru-security tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> nothing { call 'codeguru-security TagResource $resource_arn $tags -- $region $profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws codeguru-security"
@search-terms UntagResource
export def 'codeguru-security untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
]: nothing -> nothing { call 'codeguru-security UntagResource $resource_arn $tag_keys -- $region $profile' }

# PUT /updateAccountConfiguration; needs --encryption-config
@category "aws codeguru-security"
@search-terms UpdateAccountConfiguration
export def 'codeguru-security update-account-configuration' [
  --encryption-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'codeguru-security UpdateAccountConfiguration $encryption_config -- $region $profile' }
