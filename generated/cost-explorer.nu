# Written by `cargo xtask generate --service cost-explorer` from the service's model and overlay: change those instead.
# Cost Explorer, API version 2017-10-25: 47 operations.

use rt.nu [call]

def Granularity []: nothing -> list<string> { [DAILY MONTHLY HOURLY] }

# POST /; needs --anomaly-monitor
@search-terms 'CreateAnomalyMonitor, ce create-anomaly-monitor'
export def 'cost-explorer create-anomaly-monitor' [
  --anomaly-monitor: record
  --resource-tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cost-explorer CreateAnomalyMonitor $anomaly_monitor $resource_tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --anomaly-subscription
@search-terms 'CreateAnomalySubscription, ce create-anomaly-subscription'
export def 'cost-explorer create-anomaly-subscription' [
  --anomaly-subscription: record
  --resource-tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cost-explorer CreateAnomalySubscription $anomaly_subscription $resource_tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --rule-version --rules
@search-terms 'CreateCostCategoryDefinition, ce create-cost-category-definition'
export def 'cost-explorer create-cost-category-definition' [
  --name: string
  --effective-start: string
  --rule-version: string
  --rules: list
  --default-value: string
  --split-charge-rules: list
  --resource-tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cost-explorer CreateCostCategoryDefinition $name $effective_start $rule_version $rules $default_value $split_charge_rules $resource_tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --monitor-arn
@search-terms 'DeleteAnomalyMonitor, ce delete-anomaly-monitor'
export def 'cost-explorer delete-anomaly-monitor' [
  --monitor-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cost-explorer DeleteAnomalyMonitor $monitor_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subscription-arn
@search-terms 'DeleteAnomalySubscription, ce delete-anomaly-subscription'
export def 'cost-explorer delete-anomaly-subscription' [
  --subscription-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cost-explorer DeleteAnomalySubscription $subscription_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cost-category-arn
@search-terms 'DeleteCostCategoryDefinition, ce delete-cost-category-definition'
export def 'cost-explorer delete-cost-category-definition' [
  --cost-category-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cost-explorer DeleteCostCategoryDefinition $cost_category_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1hr; needs --cost-category-arn
@search-terms 'DescribeCostCategoryDefinition, ce describe-cost-category-definition'
export def 'cost-explorer describe-cost-category-definition' [
  --cost-category-arn: string
  --effective-on: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cost-explorer DescribeCostCategoryDefinition $cost_category_arn $effective_on -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --date-interval
@search-terms 'GetAnomalies, ce get-anomalies'
export def 'cost-explorer get-anomalies' [
  --monitor-arn: string
  --date-interval: record
  --feedback: string@[YES NO PLANNED_ACTIVITY]
  --total-impact: record
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
]: any -> any { call 'cost-explorer GetAnomalies $monitor_arn $date_interval $feedback $total_impact -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr
@search-terms 'GetAnomalyMonitors, ce get-anomaly-monitors'
export def 'cost-explorer get-anomaly-monitors' [
  --monitor-arn-list: list<string>
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
]: any -> any { call 'cost-explorer GetAnomalyMonitors $monitor_arn_list -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr
@search-terms 'GetAnomalySubscriptions, ce get-anomaly-subscriptions'
export def 'cost-explorer get-anomaly-subscriptions' [
  --subscription-arn-list: list<string>
  --monitor-arn: string
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
]: any -> any { call 'cost-explorer GetAnomalySubscriptions $subscription_arn_list $monitor_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --granularity --approximation-dimension
@search-terms 'GetApproximateUsageRecords, ce get-approximate-usage-records'
export def 'cost-explorer get-approximate-usage-records' [
  --granularity: string@Granularity
  --services: list<string>
  --approximation-dimension: string@[SERVICE RESOURCE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cost-explorer GetApproximateUsageRecords $granularity $services $approximation_dimension -- $region $profile $with_input $fail_fast' }

# POST /; cached 1hr; needs --analysis-id
@search-terms 'GetCommitmentPurchaseAnalysis, ce get-commitment-purchase-analysis'
export def 'cost-explorer get-commitment-purchase-analysis' [
  --analysis-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cost-explorer GetCommitmentPurchaseAnalysis $analysis_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --time-period --granularity --metrics
@search-terms 'GetCostAndUsage, ce get-cost-and-usage'
export def 'cost-explorer get-cost-and-usage' [
  --time-period: record
  --granularity: string@Granularity
  --filter: record
  --metrics: list<string>
  --group-by: list
  --billing-view-arn: string
  --next-page-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cost-explorer GetCostAndUsage $time_period $granularity $filter $metrics $group_by $billing_view_arn $next_page_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --baseline-time-period --comparison-time-period --metric-for-comparison
@search-terms 'GetCostAndUsageComparisons, ce get-cost-and-usage-comparisons'
export def 'cost-explorer get-cost-and-usage-comparisons' [
  --billing-view-arn: string
  --baseline-time-period: record
  --comparison-time-period: record
  --metric-for-comparison: string
  --filter: record
  --group-by: list
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
]: any -> any { call 'cost-explorer GetCostAndUsageComparisons $billing_view_arn $baseline_time_period $comparison_time_period $metric_for_comparison $filter $group_by -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --time-period --granularity --filter
@search-terms 'GetCostAndUsageWithResources, ce get-cost-and-usage-with-resources'
export def 'cost-explorer get-cost-and-usage-with-resources' [
  --time-period: record
  --granularity: string@Granularity
  --filter: record
  --metrics: list<string>
  --group-by: list
  --billing-view-arn: string
  --next-page-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cost-explorer GetCostAndUsageWithResources $time_period $granularity $filter $metrics $group_by $billing_view_arn $next_page_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --time-period
@search-terms 'GetCostCategories, ce get-cost-categories'
export def 'cost-explorer get-cost-categories' [
  --search-string: string
  --time-period: record
  --cost-category-name: string
  --filter: record
  --sort-by: list
  --billing-view-arn: string
  --max-results: int
  --next-page-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cost-explorer GetCostCategories $search_string $time_period $cost_category_name $filter $sort_by $billing_view_arn $max_results $next_page_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --baseline-time-period --comparison-time-period --metric-for-comparison
@search-terms 'GetCostComparisonDrivers, ce get-cost-comparison-drivers'
export def 'cost-explorer get-cost-comparison-drivers' [
  --billing-view-arn: string
  --baseline-time-period: record
  --comparison-time-period: record
  --metric-for-comparison: string
  --filter: record
  --group-by: list
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
]: any -> any { call 'cost-explorer GetCostComparisonDrivers $billing_view_arn $baseline_time_period $comparison_time_period $metric_for_comparison $filter $group_by -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --time-period --metric --granularity
@search-terms 'GetCostForecast, ce get-cost-forecast'
export def 'cost-explorer get-cost-forecast' [
  --time-period: record
  --metric: string@[BLENDED_COST UNBLENDED_COST AMORTIZED_COST NET_UNBLENDED_COST NET_AMORTIZED_COST USAGE_QUANTITY NORMALIZED_USAGE_AMOUNT]
  --granularity: string@Granularity
  --filter: record
  --billing-view-arn: string
  --prediction-interval-level: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cost-explorer GetCostForecast $time_period $metric $granularity $filter $billing_view_arn $prediction_interval_level -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --time-period --dimension
@search-terms 'GetDimensionValues, ce get-dimension-values'
export def 'cost-explorer get-dimension-values' [
  --search-string: string
  --time-period: record
  --dimension: string
  --dimension-key: string
  --context: string@[COST_AND_USAGE RESERVATIONS SAVINGS_PLANS]
  --filter: record
  --sort-by: list
  --billing-view-arn: string
  --max-results: int
  --next-page-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cost-explorer GetDimensionValues $search_string $time_period $dimension $dimension_key $context $filter $sort_by $billing_view_arn $max_results $next_page_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --time-period
@search-terms 'GetReservationCoverage, ce get-reservation-coverage'
export def 'cost-explorer get-reservation-coverage' [
  --time-period: record
  --group-by: list
  --granularity: string@Granularity
  --filter: record
  --metrics: list<string>
  --next-page-token: string
  --sort-by: record
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cost-explorer GetReservationCoverage $time_period $group_by $granularity $filter $metrics $next_page_token $sort_by $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --service
@search-terms 'GetReservationPurchaseRecommendation, ce get-reservation-purchase-recommendation'
export def 'cost-explorer get-reservation-purchase-recommendation' [
  --account-id: string
  --service: string
  --filter: record
  --account-scope: string@[PAYER LINKED]
  --lookback-period-in-days: string@[SEVEN_DAYS THIRTY_DAYS SIXTY_DAYS]
  --term-in-years: string@[ONE_YEAR THREE_YEARS]
  --payment-option: string@[NO_UPFRONT PARTIAL_UPFRONT ALL_UPFRONT LIGHT_UTILIZATION MEDIUM_UTILIZATION HEAVY_UTILIZATION]
  --service-specification: record
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
]: any -> any { call 'cost-explorer GetReservationPurchaseRecommendation $account_id $service $filter $account_scope $lookback_period_in_days $term_in_years $payment_option $service_specification -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --time-period
@search-terms 'GetReservationUtilization, ce get-reservation-utilization'
export def 'cost-explorer get-reservation-utilization' [
  --time-period: record
  --group-by: list
  --granularity: string@Granularity
  --filter: record
  --sort-by: record
  --next-page-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cost-explorer GetReservationUtilization $time_period $group_by $granularity $filter $sort_by $next_page_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --service
@search-terms 'GetRightsizingRecommendation, ce get-rightsizing-recommendation'
export def 'cost-explorer get-rightsizing-recommendation' [
  --filter: record
  --configuration: record
  --service: string
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
]: any -> any { call 'cost-explorer GetRightsizingRecommendation $filter $configuration $service -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --recommendation-detail-id
@search-terms 'GetSavingsPlanPurchaseRecommendationDetails, ce get-savings-plan-purchase-recommendation-details'
export def 'cost-explorer get-savings-plan-purchase-recommendation-details' [
  --recommendation-detail-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cost-explorer GetSavingsPlanPurchaseRecommendationDetails $recommendation_detail_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --time-period
@search-terms 'GetSavingsPlansCoverage, ce get-savings-plans-coverage'
export def 'cost-explorer get-savings-plans-coverage' [
  --time-period: record
  --group-by: list
  --granularity: string@Granularity
  --filter: record
  --metrics: list<string>
  --sort-by: record
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
]: any -> any { call 'cost-explorer GetSavingsPlansCoverage $time_period $group_by $granularity $filter $metrics $sort_by -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --savings-plans-type --term-in-years --payment-option --lookback-period-in-days
@search-terms 'GetSavingsPlansPurchaseRecommendation, ce get-savings-plans-purchase-recommendation'
export def 'cost-explorer get-savings-plans-purchase-recommendation' [
  --savings-plans-type: string@[COMPUTE_SP EC2_INSTANCE_SP SAGEMAKER_SP DATABASE_SP]
  --term-in-years: string@[ONE_YEAR THREE_YEARS]
  --payment-option: string@[NO_UPFRONT PARTIAL_UPFRONT ALL_UPFRONT LIGHT_UTILIZATION MEDIUM_UTILIZATION HEAVY_UTILIZATION]
  --account-scope: string@[PAYER LINKED]
  --next-page-token: string
  --page-size: int
  --lookback-period-in-days: string@[SEVEN_DAYS THIRTY_DAYS SIXTY_DAYS]
  --filter: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cost-explorer GetSavingsPlansPurchaseRecommendation $savings_plans_type $term_in_years $payment_option $account_scope $next_page_token $page_size $lookback_period_in_days $filter -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --time-period
@search-terms 'GetSavingsPlansUtilization, ce get-savings-plans-utilization'
export def 'cost-explorer get-savings-plans-utilization' [
  --time-period: record
  --granularity: string@Granularity
  --filter: record
  --sort-by: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cost-explorer GetSavingsPlansUtilization $time_period $granularity $filter $sort_by -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --time-period
@search-terms 'GetSavingsPlansUtilizationDetails, ce get-savings-plans-utilization-details'
export def 'cost-explorer get-savings-plans-utilization-details' [
  --time-period: record
  --filter: record
  --data-type: list<string>
  --next-token: string
  --max-results: int
  --sort-by: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cost-explorer GetSavingsPlansUtilizationDetails $time_period $filter $data_type $next_token $max_results $sort_by -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --time-period
@search-terms 'GetTags, ce get-tags'
export def 'cost-explorer get-tags' [
  --search-string: string
  --time-period: record
  --tag-key: string
  --filter: record
  --sort-by: list
  --billing-view-arn: string
  --max-results: int
  --next-page-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cost-explorer GetTags $search_string $time_period $tag_key $filter $sort_by $billing_view_arn $max_results $next_page_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --time-period --metric --granularity
@search-terms 'GetUsageForecast, ce get-usage-forecast'
export def 'cost-explorer get-usage-forecast' [
  --time-period: record
  --metric: string@[BLENDED_COST UNBLENDED_COST AMORTIZED_COST NET_UNBLENDED_COST NET_AMORTIZED_COST USAGE_QUANTITY NORMALIZED_USAGE_AMOUNT]
  --granularity: string@Granularity
  --filter: record
  --billing-view-arn: string
  --prediction-interval-level: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cost-explorer GetUsageForecast $time_period $metric $granularity $filter $billing_view_arn $prediction_interval_level -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr
@search-terms 'ListCommitmentPurchaseAnalyses, ce list-commitment-purchase-analyses'
export def 'cost-explorer list-commitment-purchase-analyses' [
  --analysis-status: string@[SUCCEEDED PROCESSING FAILED]
  --analysis-ids: list<string>
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
]: any -> any { call 'cost-explorer ListCommitmentPurchaseAnalyses $analysis_status $analysis_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr
@search-terms 'ListCostAllocationTagBackfillHistory, ce list-cost-allocation-tag-backfill-history'
export def 'cost-explorer list-cost-allocation-tag-backfill-history' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'cost-explorer ListCostAllocationTagBackfillHistory -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1hr
@search-terms 'ListCostAllocationTags, ce list-cost-allocation-tags'
export def 'cost-explorer list-cost-allocation-tags' [
  --status: string@[Active Inactive]
  --tag-keys: list<string>
  --type: string@[AWSGenerated UserDefined]
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
]: any -> any { call 'cost-explorer ListCostAllocationTags $status $tag_keys $type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr
@search-terms 'ListCostCategoryDefinitions, ce list-cost-category-definitions'
export def 'cost-explorer list-cost-category-definitions' [
  --effective-on: string
  --supported-resource-types: list<string>
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
]: any -> any { call 'cost-explorer ListCostCategoryDefinitions $effective_on $supported_resource_types -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr
@search-terms 'ListCostCategoryResourceAssociations, ce list-cost-category-resource-associations'
export def 'cost-explorer list-cost-category-resource-associations' [
  --cost-category-arn: string
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
]: any -> any { call 'cost-explorer ListCostCategoryResourceAssociations $cost_category_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr
@search-terms 'ListSavingsPlansPurchaseRecommendationGeneration, ce list-savings-plans-purchase-recommendation-generation'
export def 'cost-explorer list-savings-plans-purchase-recommendation-generation' [
  --generation-status: string@[SUCCEEDED PROCESSING FAILED]
  --recommendation-ids: list<string>
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
]: any -> any { call 'cost-explorer ListSavingsPlansPurchaseRecommendationGeneration $generation_status $recommendation_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --resource-arn
@search-terms 'ListTagsForResource, ce list-tags-for-resource'
export def 'cost-explorer list-tags-for-resource' [
  --resource-arn: string
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
]: any -> any { call 'cost-explorer ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --anomaly-id --feedback
@search-terms 'ProvideAnomalyFeedback, ce provide-anomaly-feedback'
export def 'cost-explorer provide-anomaly-feedback' [
  --anomaly-id: string
  --feedback: string@[YES NO PLANNED_ACTIVITY]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cost-explorer ProvideAnomalyFeedback $anomaly_id $feedback -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --commitment-purchase-analysis-configuration
@search-terms 'StartCommitmentPurchaseAnalysis, ce start-commitment-purchase-analysis'
export def 'cost-explorer start-commitment-purchase-analysis' [
  --commitment-purchase-analysis-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cost-explorer StartCommitmentPurchaseAnalysis $commitment_purchase_analysis_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --backfill-from
@search-terms 'StartCostAllocationTagBackfill, ce start-cost-allocation-tag-backfill'
export def 'cost-explorer start-cost-allocation-tag-backfill' [
  --backfill-from: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cost-explorer StartCostAllocationTagBackfill $backfill_from -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'StartSavingsPlansPurchaseRecommendationGeneration, ce start-savings-plans-purchase-recommendation-generation'
export def 'cost-explorer start-savings-plans-purchase-recommendation-generation' [
  --region: string
  --profile: string
]: any -> any { call 'cost-explorer StartSavingsPlansPurchaseRecommendationGeneration -- $region $profile' }

# POST /; needs --resource-arn --resource-tags
@search-terms 'TagResource, ce tag-resource'
export def 'cost-explorer tag-resource' [
  --resource-arn: string
  --resource-tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cost-explorer TagResource $resource_arn $resource_tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --resource-tag-keys
@search-terms 'UntagResource, ce untag-resource'
export def 'cost-explorer untag-resource' [
  --resource-arn: string
  --resource-tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cost-explorer UntagResource $resource_arn $resource_tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --monitor-arn
@search-terms 'UpdateAnomalyMonitor, ce update-anomaly-monitor'
export def 'cost-explorer update-anomaly-monitor' [
  --monitor-arn: string
  --monitor-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cost-explorer UpdateAnomalyMonitor $monitor_arn $monitor_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subscription-arn
@search-terms 'UpdateAnomalySubscription, ce update-anomaly-subscription'
export def 'cost-explorer update-anomaly-subscription' [
  --subscription-arn: string
  --threshold: number
  --frequency: string@[DAILY IMMEDIATE WEEKLY]
  --monitor-arn-list: list<string>
  --subscribers: list
  --subscription-name: string
  --threshold-expression: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cost-explorer UpdateAnomalySubscription $subscription_arn $threshold $frequency $monitor_arn_list $subscribers $subscription_name $threshold_expression -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cost-allocation-tags-status
@search-terms 'UpdateCostAllocationTagsStatus, ce update-cost-allocation-tags-status'
export def 'cost-explorer update-cost-allocation-tags-status' [
  --cost-allocation-tags-status: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cost-explorer UpdateCostAllocationTagsStatus $cost_allocation_tags_status -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --cost-category-arn --rule-version --rules
@search-terms 'UpdateCostCategoryDefinition, ce update-cost-category-definition'
export def 'cost-explorer update-cost-category-definition' [
  --cost-category-arn: string
  --effective-start: string
  --rule-version: string
  --rules: list
  --default-value: string
  --split-charge-rules: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cost-explorer UpdateCostCategoryDefinition $cost_category_arn $effective_start $rule_version $rules $default_value $split_charge_rules -- $region $profile $with_input $fail_fast $yes' }
