# Written by `cargo xtask generate --service cost-and-usage-report-service` from the service's model and overlay: change those instead.
# Cost and Usage Report Service, API version 2017-01-06: 7 operations.

use rt.nu [call]

# POST /; needs --report-name
@search-terms 'DeleteReportDefinition, cur delete-report-definition'
export def 'cost-and-usage-report-service delete-report-definition' [
  --report-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cost-and-usage-report-service DeleteReportDefinition $report_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeReportDefinitions, cur describe-report-definitions'
export def 'cost-and-usage-report-service describe-report-definitions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'cost-and-usage-report-service DescribeReportDefinitions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 5min; needs --report-name
@search-terms 'ListTagsForResource, cur list-tags-for-resource'
export def 'cost-and-usage-report-service list-tags-for-resource' [
  --report-name: string
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
]: any -> any { call 'cost-and-usage-report-service ListTagsForResource $report_name -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --report-name --report-definition
@search-terms 'ModifyReportDefinition, cur modify-report-definition'
export def 'cost-and-usage-report-service modify-report-definition' [
  --report-name: string
  --report-definition: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cost-and-usage-report-service ModifyReportDefinition $report_name $report_definition -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --report-definition
@search-terms 'PutReportDefinition, cur put-report-definition'
export def 'cost-and-usage-report-service put-report-definition' [
  --report-definition: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cost-and-usage-report-service PutReportDefinition $report_definition $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --report-name --tags
@search-terms 'TagResource, cur tag-resource'
export def 'cost-and-usage-report-service tag-resource' [
  --report-name: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cost-and-usage-report-service TagResource $report_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --report-name --tag-keys
@search-terms 'UntagResource, cur untag-resource'
export def 'cost-and-usage-report-service untag-resource' [
  --report-name: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cost-and-usage-report-service UntagResource $report_name $tag_keys -- $region $profile $with_input $fail_fast $yes' }
