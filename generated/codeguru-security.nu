# Written by `cargo xtask generate --service codeguru-security` from the service's model and overlay: change those instead.
# CodeGuru Security, API version 2018-05-10: 13 operations.

use rt.nu [call send]

# POST /batchGetFindings; cached 1min; needs --finding-identifiers
@category "aws codeguru-security"
@search-terms BatchGetFindings
export def 'codeguru-security batch-get-findings' [
  --finding-identifiers: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'codeguru-security BatchGetFindings $finding_identifiers=findingIdentifiers $region=--region $profile=--profile' }

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
]: nothing -> record { call 'codeguru-security CreateScan $client_token=clientToken $resource_id=resourceId $scan_name=scanName $scan_type=scanType $analysis_type=analysisType $tags=tags $region=--region $profile=--profile' }

# POST /uploadUrl; needs --scan-name
@category "aws codeguru-security"
@search-terms CreateUploadUrl
export def 'codeguru-security create-upload-url' [
  --scan-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'codeguru-security CreateUploadUrl $scan_name=scanName $region=--region $profile=--profile' }

# GET /accountConfiguration/get; cached 1min
@category "aws codeguru-security"
@search-terms GetAccountConfiguration
export def 'codeguru-security get-account-configuration' [
  --region: string
  --profile: string
]: nothing -> record { call 'codeguru-security GetAccountConfiguration $region=--region $profile=--profile' }

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
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codeguru-security GetFindings $scan_name=scanName $status=status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /metrics/summary; cached 1min; needs --date
@category "aws codeguru-security"
@search-terms GetMetricsSummary
export def 'codeguru-security get-metrics-summary' [
  --date: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
]: nothing -> record { call 'codeguru-security GetMetricsSummary $date=date $region=--region $profile=--profile' }

# GET /scans/{scanName}; cached 1min; needs --scan-name
@category "aws codeguru-security"
@search-terms GetScan
export def 'codeguru-security get-scan' [
  --scan-name: string
  --run-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'codeguru-security GetScan $scan_name=scanName $run_id=runId $region=--region $profile=--profile' }

# GET /metrics/findings; follows pages; cached 1min; needs --start-date --end-date
@category "aws codeguru-security"
@search-terms ListFindingsMetrics
export def 'codeguru-security list-findings-metrics' [
  --start-date: oneof<datetime, duration, int, string>
  --end-date: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codeguru-security ListFindingsMetrics $start_date=startDate $end_date=endDate $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

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
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codeguru-security ListScans $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws codeguru-security"
@search-terms ListTagsForResource
export def 'codeguru-security list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'codeguru-security ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws codeguru-security"
@search-terms TagResource
export def 'codeguru-security tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codeguru-security TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws codeguru-security"
@search-terms UntagResource
export def 'codeguru-security untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codeguru-security UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# PUT /updateAccountConfiguration; needs --encryption-config
@category "aws codeguru-security"
@search-terms UpdateAccountConfiguration
export def 'codeguru-security update-account-configuration' [
  --encryption-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'codeguru-security UpdateAccountConfiguration $encryption_config=encryptionConfig $region=--region $profile=--profile' }
