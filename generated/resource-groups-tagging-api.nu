# Written by `cargo xtask generate --service resource-groups-tagging-api` from the service's model and overlay: change those instead.
# Resource Groups Tagging API, API version 2017-01-26: 9 operations.

use rt.nu [call send]

# POST /; cached 1min
@category "aws resource-groups-tagging-api"
@search-terms DescribeReportCreation "resourcegroupstaggingapi describe-report-creation"
export def 'resource-groups-tagging-api describe-report-creation' [
  --region: string
  --profile: string
]: nothing -> record { call 'resource-groups-tagging-api DescribeReportCreation $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws resource-groups-tagging-api"
@search-terms GetComplianceSummary "resourcegroupstaggingapi get-compliance-summary"
@example "First rows only" "resource-groups-tagging-api get-compliance-summary --stream | first 3"
export def 'resource-groups-tagging-api get-compliance-summary' [
  --target-id-filters: oneof<list<string>, string>
  --region-filters: oneof<list<string>, string>
  --resource-type-filters: oneof<list<string>, string>
  --tag-key-filters: oneof<list<string>, string>
  --group-by: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resource-groups-tagging-api GetComplianceSummary $target_id_filters=TargetIdFilters $region_filters=RegionFilters $resource_type_filters=ResourceTypeFilters $tag_key_filters=TagKeyFilters $group_by=GroupBy $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws resource-groups-tagging-api"
@search-terms GetResources "resourcegroupstaggingapi get-resources"
@example "First rows only" "resource-groups-tagging-api get-resources --stream | first 3"
export def 'resource-groups-tagging-api get-resources' [
  --tag-filters: oneof<list<any>, record>
  --tags-per-page: int
  --resource-type-filters: oneof<list<string>, string>
  --include-compliance-details: oneof<bool>
  --exclude-compliant-resources: oneof<bool>
  --resource-arn-list: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resource-groups-tagging-api GetResources $tag_filters=TagFilters $tags_per_page=TagsPerPage $resource_type_filters=ResourceTypeFilters $include_compliance_details=IncludeComplianceDetails $exclude_compliant_resources=ExcludeCompliantResources $resource_arn_list=ResourceARNList $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws resource-groups-tagging-api"
@search-terms GetTagKeys "resourcegroupstaggingapi get-tag-keys"
@example "First rows only" "resource-groups-tagging-api get-tag-keys --stream | first 3"
export def 'resource-groups-tagging-api get-tag-keys' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'resource-groups-tagging-api GetTagKeys $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --key
@category "aws resource-groups-tagging-api"
@search-terms GetTagValues "resourcegroupstaggingapi get-tag-values"
export def 'resource-groups-tagging-api get-tag-values' [
  --key: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'resource-groups-tagging-api GetTagValues $key=Key $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws resource-groups-tagging-api"
@search-terms ListRequiredTags "resourcegroupstaggingapi list-required-tags"
@example "First rows only" "resource-groups-tagging-api list-required-tags --stream | first 3"
export def 'resource-groups-tagging-api list-required-tags' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resource-groups-tagging-api ListRequiredTags $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --s3-bucket
@category "aws resource-groups-tagging-api"
@search-terms StartReportCreation "resourcegroupstaggingapi start-report-creation"
export def 'resource-groups-tagging-api start-report-creation' [
  --s3-bucket: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'resource-groups-tagging-api StartReportCreation $s3_bucket=S3Bucket $region=--region $profile=--profile' }

# POST /; needs --resource-arn-list --tags
@category "aws resource-groups-tagging-api"
@search-terms TagResources "resourcegroupstaggingapi tag-resources"
export def 'resource-groups-tagging-api tag-resources' [
  --resource-arn-list: oneof<list<string>, string>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'resource-groups-tagging-api TagResources $resource_arn_list=ResourceARNList $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn-list --tag-keys
@category "aws resource-groups-tagging-api"
@search-terms UntagResources "resourcegroupstaggingapi untag-resources"
export def 'resource-groups-tagging-api untag-resources' [
  --resource-arn-list: oneof<list<string>, string>
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'resource-groups-tagging-api UntagResources $resource_arn_list=ResourceARNList $tag_keys=TagKeys $region=--region $profile=--profile' }
