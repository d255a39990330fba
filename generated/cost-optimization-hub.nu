# Written by `cargo xtask generate --service cost-optimization-hub` from the service's model and overlay: change those instead.
# Cost Optimization Hub, API version 2022-07-26: 8 operations.

use rt.nu [call]

# POST /; cached 1min
@search-terms GetPreferences
export def 'cost-optimization-hub get-preferences' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'cost-optimization-hub GetPreferences -- $region $profile $refresh $ttl' }

# POST /; cached 1min; needs --recommendation-id
@search-terms GetRecommendation
export def 'cost-optimization-hub get-recommendation' [
  --recommendation-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cost-optimization-hub GetRecommendation $recommendation_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --granularity --time-period
@search-terms ListEfficiencyMetrics
export def 'cost-optimization-hub list-efficiency-metrics' [
  --group-by: string
  --granularity: string@[Daily Monthly]
  --time-period: record
  --order-by: record
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
]: any -> any { call 'cost-optimization-hub ListEfficiencyMetrics $group_by $granularity $time_period $order_by -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListEnrollmentStatuses
export def 'cost-optimization-hub list-enrollment-statuses' [
  --include-organization-info: oneof<bool>
  --account-id: string
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
]: any -> any { call 'cost-optimization-hub ListEnrollmentStatuses $include_organization_info $account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --group-by
@search-terms ListRecommendationSummaries
export def 'cost-optimization-hub list-recommendation-summaries' [
  --filter: record
  --group-by: string
  --metrics: list<string>
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
]: any -> any { call 'cost-optimization-hub ListRecommendationSummaries $filter $group_by $metrics -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListRecommendations
export def 'cost-optimization-hub list-recommendations' [
  --filter: record
  --order-by: record
  --include-all-recommendations: oneof<bool>
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
]: any -> any { call 'cost-optimization-hub ListRecommendations $filter $order_by $include_all_recommendations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --status
@search-terms UpdateEnrollmentStatus
export def 'cost-optimization-hub update-enrollment-status' [
  --status: string@[Active Inactive]
  --include-member-accounts: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cost-optimization-hub UpdateEnrollmentStatus $status $include_member_accounts -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms UpdatePreferences
export def 'cost-optimization-hub update-preferences' [
  --savings-estimation-mode: string@[BeforeDiscounts AfterDiscounts]
  --member-account-discount-visibility: string@[All None]
  --preferred-commitment: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cost-optimization-hub UpdatePreferences $savings_estimation_mode $member_account_discount_visibility $preferred_commitment -- $region $profile $with_input $fail_fast $yes' }
