# Written by `cargo xtask generate --service cost-and-usage-report-service` from the service's model and overlay: change those instead.
# Cost and Usage Report Service, API version 2017-01-06: 7 operations.

use rt.nu [call send]

# POST /; needs --report-name
@category "aws cost-and-usage-report-service"
@search-terms DeleteReportDefinition "cur delete-report-definition"
export def 'cost-and-usage-report-service delete-report-definition' [
  --report-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'cost-and-usage-report-service DeleteReportDefinition $report_name=ReportName $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws cost-and-usage-report-service"
@search-terms DescribeReportDefinitions "cur describe-report-definitions"
@example "First rows only" "cost-and-usage-report-service describe-report-definitions --stream | first 3"
export def 'cost-and-usage-report-service describe-report-definitions' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cost-and-usage-report-service DescribeReportDefinitions $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --report-name
@category "aws cost-and-usage-report-service"
@search-terms ListTagsForResource "cur list-tags-for-resource"
export def 'cost-and-usage-report-service list-tags-for-resource' [
  --report-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'cost-and-usage-report-service ListTagsForResource $report_name=ReportName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --report-name --report-definition
@category "aws cost-and-usage-report-service"
@search-terms ModifyReportDefinition "cur modify-report-definition"
export def 'cost-and-usage-report-service modify-report-definition' [
  --report-name: string
  --report-definition: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cost-and-usage-report-service ModifyReportDefinition $report_name=ReportName $report_definition=ReportDefinition $region=--region $profile=--profile' }

# POST /; needs --report-definition
@category "aws cost-and-usage-report-service"
@search-terms PutReportDefinition "cur put-report-definition"
export def 'cost-and-usage-report-service put-report-definition' [
  --report-definition: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cost-and-usage-report-service PutReportDefinition $report_definition=ReportDefinition $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --report-name --tags
@category "aws cost-and-usage-report-service"
@search-terms TagResource "cur tag-resource"
export def 'cost-and-usage-report-service tag-resource' [
  --report-name: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cost-and-usage-report-service TagResource $report_name=ReportName $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --report-name --tag-keys
@category "aws cost-and-usage-report-service"
@search-terms UntagResource "cur untag-resource"
export def 'cost-and-usage-report-service untag-resource' [
  --report-name: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cost-and-usage-report-service UntagResource $report_name=ReportName $tag_keys=TagKeys $region=--region $profile=--profile' }
