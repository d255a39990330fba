# Written by `cargo xtask generate --service timestream-query` from the service's model and overlay: change those instead.
# Timestream Query, API version 2018-11-01: 15 operations.

use rt.nu [call]

# POST /; needs --query-id
@search-terms CancelQuery
export def 'timestream-query cancel-query' [
  --query-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-query CancelQuery $query_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --query-string --schedule-configuration --notification-configuration --scheduled-query-execution-role-arn --error-report-configuration
@search-terms CreateScheduledQuery
export def 'timestream-query create-scheduled-query' [
  --name: string
  --query-string: string
  --schedule-configuration: record
  --notification-configuration: record
  --target-configuration: record
  --client-token: string
  --scheduled-query-execution-role-arn: string
  --tags: any
  --kms-key-id: string
  --error-report-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-query CreateScheduledQuery $name $query_string $schedule_configuration $notification_configuration $target_configuration $client_token $scheduled_query_execution_role_arn $tags $kms_key_id $error_report_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --scheduled-query-arn
@search-terms DeleteScheduledQuery
export def 'timestream-query delete-scheduled-query' [
  --scheduled-query-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-query DeleteScheduledQuery $scheduled_query_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min
@search-terms DescribeAccountSettings
export def 'timestream-query describe-account-settings' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'timestream-query DescribeAccountSettings -- $region $profile $refresh $ttl' }

# POST /; cached 1min
@search-terms DescribeEndpoints
export def 'timestream-query describe-endpoints' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'timestream-query DescribeEndpoints -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /; needs --scheduled-query-arn
@search-terms DescribeScheduledQuery
export def 'timestream-query describe-scheduled-query' [
  --scheduled-query-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'timestream-query DescribeScheduledQuery $scheduled_query_arn -- $region $profile $with_input $fail_fast' }

# POST /; needs --scheduled-query-arn --invocation-time
@search-terms ExecuteScheduledQuery
export def 'timestream-query execute-scheduled-query' [
  --scheduled-query-arn: string
  --invocation-time: oneof<datetime, duration, string>
  --client-token: string
  --query-insights: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-query ExecuteScheduledQuery $scheduled_query_arn $invocation_time $client_token $query_insights -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms ListScheduledQueries
export def 'timestream-query list-scheduled-queries' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'timestream-query ListScheduledQueries -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'timestream-query list-tags-for-resource' [
  --resource-arn: string
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
]: any -> any { call 'timestream-query ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --query-string
@search-terms PrepareQuery
export def 'timestream-query prepare-query' [
  --query-string: string
  --validate-only: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-query PrepareQuery $query_string $validate_only -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; needs --query-string
@search-terms Query
export def 'timestream-query query' [
  --query-string: string
  --client-token: string
  --query-insights: record
  --region: string
  --profile: string
  --raw
  --stream
  --max-items: int
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-query Query $query_string $client_token $query_insights -- $region $profile $raw $stream $max_items $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'timestream-query tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-query TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'timestream-query untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-query UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms UpdateAccountSettings
export def 'timestream-query update-account-settings' [
  --max-query-tcu: int
  --query-pricing-model: string@[BYTES_SCANNED COMPUTE_UNITS]
  --query-compute: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-query UpdateAccountSettings $max_query_tcu $query_pricing_model $query_compute -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --scheduled-query-arn --state
@search-terms UpdateScheduledQuery
export def 'timestream-query update-scheduled-query' [
  --scheduled-query-arn: string
  --state: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-query UpdateScheduledQuery $scheduled_query_arn $state -- $region $profile $with_input $fail_fast $yes' }
