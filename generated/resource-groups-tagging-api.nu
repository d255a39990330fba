# Written by `cargo xtask generate --service resource-groups-tagging-api` from the service's model and overlay: change those instead.
# Resource Groups Tagging API, API version 2017-01-26: 9 operations.

use rt.nu [call]

# POST /; cached 1min
@search-terms 'DescribeReportCreation, resourcegroupstaggingapi describe-report-creation'
export def 'resource-groups-tagging-api describe-report-creation' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'resource-groups-tagging-api DescribeReportCreation -- $region $profile $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms 'GetComplianceSummary, resourcegroupstaggingapi get-compliance-summary'
export def 'resource-groups-tagging-api get-compliance-summary' [
  --target-id-filters: list<string>
  --region-filters: list<string>
  --resource-type-filters: list<string>
  --tag-key-filters: list<string>
  --group-by: list<string>
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
]: any -> any { call 'resource-groups-tagging-api GetComplianceSummary $target_id_filters $region_filters $resource_type_filters $tag_key_filters $group_by -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'GetResources, resourcegroupstaggingapi get-resources'
export def 'resource-groups-tagging-api get-resources' [
  --tag-filters: any
  --tags-per-page: int
  --resource-type-filters: list<string>
  --include-compliance-details: oneof<bool>
  --exclude-compliant-resources: oneof<bool>
  --resource-arn-list: list<string>
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
]: any -> any { call 'resource-groups-tagging-api GetResources $tag_filters $tags_per_page $resource_type_filters $include_compliance_details $exclude_compliant_resources $resource_arn_list -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'GetTagKeys, resourcegroupstaggingapi get-tag-keys'
export def 'resource-groups-tagging-api get-tag-keys' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'resource-groups-tagging-api GetTagKeys -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --key
@search-terms 'GetTagValues, resourcegroupstaggingapi get-tag-values'
export def 'resource-groups-tagging-api get-tag-values' [
  --key: string
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
]: any -> any { call 'resource-groups-tagging-api GetTagValues $key -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms 'ListRequiredTags, resourcegroupstaggingapi list-required-tags'
export def 'resource-groups-tagging-api list-required-tags' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'resource-groups-tagging-api ListRequiredTags -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; needs --s3-bucket
@search-terms 'StartReportCreation, resourcegroupstaggingapi start-report-creation'
export def 'resource-groups-tagging-api start-report-creation' [
  --s3-bucket: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resource-groups-tagging-api StartReportCreation $s3_bucket -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn-list --tags
@search-terms 'TagResources, resourcegroupstaggingapi tag-resources'
export def 'resource-groups-tagging-api tag-resources' [
  --resource-arn-list: list<string>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resource-groups-tagging-api TagResources $resource_arn_list $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn-list --tag-keys
@search-terms 'UntagResources, resourcegroupstaggingapi untag-resources'
export def 'resource-groups-tagging-api untag-resources' [
  --resource-arn-list: list<string>
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resource-groups-tagging-api UntagResources $resource_arn_list $tag_keys -- $region $profile $with_input $fail_fast $yes' }
