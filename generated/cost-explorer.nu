# Written by `cargo xtask generate --service cost-explorer` from the service's model and overlay: change those instead.
# Cost Explorer, API version 2017-10-25: 47 operations.

use rt.nu [call send]

# POST /; needs --anomaly-monitor
@category "aws cost-explorer"
@search-terms CreateAnomalyMonitor "ce create-anomaly-monitor"
export def 'cost-explorer create-anomaly-monitor' [
  --anomaly-monitor: record
  --resource-tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'cost-explorer CreateAnomalyMonitor $anomaly_monitor=AnomalyMonitor $resource_tags=ResourceTags $region=--region $profile=--profile' }

# POST /; needs --anomaly-subscription
@category "aws cost-explorer"
@search-terms CreateAnomalySubscription "ce create-anomaly-subscription"
export def 'cost-explorer create-anomaly-subscription' [
  --anomaly-subscription: record
  --resource-tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'cost-explorer CreateAnomalySubscription $anomaly_subscription=AnomalySubscription $resource_tags=ResourceTags $region=--region $profile=--profile' }

# POST /; needs --name --rule-version --rules
@category "aws cost-explorer"
@search-terms CreateCostCategoryDefinition "ce create-cost-category-definition"
export def 'cost-explorer create-cost-category-definition' [
  --name: string
  --effective-start: string
  --rule-version: string@["CostCategoryExpression.v1"]
  --rules: oneof<list<any>, record>
  --default-value: string
  --split-charge-rules: oneof<list<any>, record>
  --resource-tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'cost-explorer CreateCostCategoryDefinition $name=Name $effective_start=EffectiveStart $rule_version=RuleVersion $rules=Rules $default_value=DefaultValue $split_charge_rules=SplitChargeRules $resource_tags=ResourceTags $region=--region $profile=--profile' }

# POST /; needs --monitor-arn
@category "aws cost-explorer"
@search-terms DeleteAnomalyMonitor "ce delete-anomaly-monitor"
export def 'cost-explorer delete-anomaly-monitor' [
  --monitor-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cost-explorer DeleteAnomalyMonitor $monitor_arn=MonitorArn $region=--region $profile=--profile' }

# POST /; needs --subscription-arn
@category "aws cost-explorer"
@search-terms DeleteAnomalySubscription "ce delete-anomaly-subscription"
export def 'cost-explorer delete-anomaly-subscription' [
  --subscription-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cost-explorer DeleteAnomalySubscription $subscription_arn=SubscriptionArn $region=--region $profile=--profile' }

# POST /; needs --cost-category-arn
@category "aws cost-explorer"
@search-terms DeleteCostCategoryDefinition "ce delete-cost-category-definition"
export def 'cost-explorer delete-cost-category-definition' [
  --cost-category-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'cost-explorer DeleteCostCategoryDefinition $cost_category_arn=CostCategoryArn $region=--region $profile=--profile' }

# POST /; cached 1hr; needs --cost-category-arn
@category "aws cost-explorer"
@search-terms DescribeCostCategoryDefinition "ce describe-cost-category-definition"
export def 'cost-explorer describe-cost-category-definition' [
  --cost-category-arn: string
  --effective-on: string
  --region: string
  --profile: string
]: nothing -> record { call 'cost-explorer DescribeCostCategoryDefinition $cost_category_arn=CostCategoryArn $effective_on=EffectiveOn $region=--region $profile=--profile' }

# POST /; follows pages; cached 1hr; needs --date-interval
@category "aws cost-explorer"
@search-terms GetAnomalies "ce get-anomalies"
export def 'cost-explorer get-anomalies' [
  --monitor-arn: string
  --date-interval: record
  --feedback: string@[YES NO PLANNED_ACTIVITY]
  --total-impact: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cost-explorer GetAnomalies $monitor_arn=MonitorArn $date_interval=DateInterval $feedback=Feedback $total_impact=TotalImpact $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1hr
@category "aws cost-explorer"
@search-terms GetAnomalyMonitors "ce get-anomaly-monitors"
@example "First rows only" "cost-explorer get-anomaly-monitors --stream | first 3"
export def 'cost-explorer get-anomaly-monitors' [
  --monitor-arn-list: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cost-explorer GetAnomalyMonitors $monitor_arn_list=MonitorArnList $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1hr
@category "aws cost-explorer"
@search-terms GetAnomalySubscriptions "ce get-anomaly-subscriptions"
@example "First rows only" "cost-explorer get-anomaly-subscriptions --stream | first 3"
export def 'cost-explorer get-anomaly-subscriptions' [
  --subscription-arn-list: oneof<list<string>, string>
  --monitor-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cost-explorer GetAnomalySubscriptions $subscription_arn_list=SubscriptionArnList $monitor_arn=MonitorArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1hr; needs --granularity --approximation-dimension
@category "aws cost-explorer"
@search-terms GetApproximateUsageRecords "ce get-approximate-usage-records"
export def 'cost-explorer get-approximate-usage-records' [
  --granularity: string@[DAILY MONTHLY HOURLY]
  --services: oneof<list<string>, string>
  --approximation-dimension: string@[SERVICE RESOURCE]
  --region: string
  --profile: string
]: nothing -> record { call 'cost-explorer GetApproximateUsageRecords $granularity=Granularity $services=Services $approximation_dimension=ApproximationDimension $region=--region $profile=--profile' }

# POST /; cached 1hr; needs --analysis-id
@category "aws cost-explorer"
@search-terms GetCommitmentPurchaseAnalysis "ce get-commitment-purchase-analysis"
export def 'cost-explorer get-commitment-purchase-analysis' [
  --analysis-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cost-explorer GetCommitmentPurchaseAnalysis $analysis_id=AnalysisId $region=--region $profile=--profile' }

# POST /; cached 1hr; needs --time-period --granularity --metrics
@category "aws cost-explorer"
@search-terms GetCostAndUsage "ce get-cost-and-usage"
export def 'cost-explorer get-cost-and-usage' [
  --time-period: record
  --granularity: string@[DAILY MONTHLY HOURLY]
  --filter: record
  --metrics: oneof<list<string>, string>
  --group-by: oneof<list<any>, record>
  --billing-view-arn: string
  --next-page-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'cost-explorer GetCostAndUsage $time_period=TimePeriod $granularity=Granularity $filter=Filter $metrics=Metrics $group_by=GroupBy $billing_view_arn=BillingViewArn $next_page_token=NextPageToken $region=--region $profile=--profile' }

# POST /; follows pages; cached 1hr; needs --baseline-time-period --comparison-time-period --metric-for-comparison
@category "aws cost-explorer"
@search-terms GetCostAndUsageComparisons "ce get-cost-and-usage-comparisons"
export def 'cost-explorer get-cost-and-usage-comparisons' [
  --billing-view-arn: string
  --baseline-time-period: record
  --comparison-time-period: record
  --metric-for-comparison: string
  --filter: record
  --group-by: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cost-explorer GetCostAndUsageComparisons $billing_view_arn=BillingViewArn $baseline_time_period=BaselineTimePeriod $comparison_time_period=ComparisonTimePeriod $metric_for_comparison=MetricForComparison $filter=Filter $group_by=GroupBy $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1hr; needs --time-period --granularity --filter
@category "aws cost-explorer"
@search-terms GetCostAndUsageWithResources "ce get-cost-and-usage-with-resources"
export def 'cost-explorer get-cost-and-usage-with-resources' [
  --time-period: record
  --granularity: string@[DAILY MONTHLY HOURLY]
  --filter: record
  --metrics: oneof<list<string>, string>
  --group-by: oneof<list<any>, record>
  --billing-view-arn: string
  --next-page-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'cost-explorer GetCostAndUsageWithResources $time_period=TimePeriod $granularity=Granularity $filter=Filter $metrics=Metrics $group_by=GroupBy $billing_view_arn=BillingViewArn $next_page_token=NextPageToken $region=--region $profile=--profile' }

# POST /; cached 1hr; needs --time-period
@category "aws cost-explorer"
@search-terms GetCostCategories "ce get-cost-categories"
export def 'cost-explorer get-cost-categories' [
  --search-string: string
  --time-period: record
  --cost-category-name: string
  --filter: record
  --sort-by: oneof<list<any>, record>
  --billing-view-arn: string
  --max-results: int
  --next-page-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'cost-explorer GetCostCategories $search_string=SearchString $time_period=TimePeriod $cost_category_name=CostCategoryName $filter=Filter $sort_by=SortBy $billing_view_arn=BillingViewArn $max_results=MaxResults $next_page_token=NextPageToken $region=--region $profile=--profile' }

# POST /; follows pages; cached 1hr; needs --baseline-time-period --comparison-time-period --metric-for-comparison
@category "aws cost-explorer"
@search-terms GetCostComparisonDrivers "ce get-cost-comparison-drivers"
export def 'cost-explorer get-cost-comparison-drivers' [
  --billing-view-arn: string
  --baseline-time-period: record
  --comparison-time-period: record
  --metric-for-comparison: string
  --filter: record
  --group-by: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cost-explorer GetCostComparisonDrivers $billing_view_arn=BillingViewArn $baseline_time_period=BaselineTimePeriod $comparison_time_period=ComparisonTimePeriod $metric_for_comparison=MetricForComparison $filter=Filter $group_by=GroupBy $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1hr; needs --time-period --metric --granularity
@category "aws cost-explorer"
@search-terms GetCostForecast "ce get-cost-forecast"
export def 'cost-explorer get-cost-forecast' [
  --time-period: record
  --metric: string@[BLENDED_COST UNBLENDED_COST AMORTIZED_COST NET_UNBLENDED_COST NET_AMORTIZED_COST USAGE_QUANTITY NORMALIZED_USAGE_AMOUNT]
  --granularity: string@[DAILY MONTHLY HOURLY]
  --filter: record
  --billing-view-arn: string
  --prediction-interval-level: int
  --region: string
  --profile: string
]: nothing -> record { call 'cost-explorer GetCostForecast $time_period=TimePeriod $metric=Metric $granularity=Granularity $filter=Filter $billing_view_arn=BillingViewArn $prediction_interval_level=PredictionIntervalLevel $region=--region $profile=--profile' }

# POST /; cached 1hr; needs --time-period --dimension
@category "aws cost-explorer"
@search-terms GetDimensionValues "ce get-dimension-values"
export def 'cost-explorer get-dimension-values' [
  --search-string: string
  --time-period: record
  --dimension: string
  --dimension-key: string
  --context: string@[COST_AND_USAGE RESERVATIONS SAVINGS_PLANS]
  --filter: record
  --sort-by: oneof<list<any>, record>
  --billing-view-arn: string
  --max-results: int
  --next-page-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'cost-explorer GetDimensionValues $search_string=SearchString $time_period=TimePeriod $dimension=Dimension $dimension_key=DimensionKey $context=Context $filter=Filter $sort_by=SortBy $billing_view_arn=BillingViewArn $max_results=MaxResults $next_page_token=NextPageToken $region=--region $profile=--profile' }

# POST /; cached 1hr; needs --time-period
@category "aws cost-explorer"
@search-terms GetReservationCoverage "ce get-reservation-coverage"
export def 'cost-explorer get-reservation-coverage' [
  --time-period: record
  --group-by: oneof<list<any>, record>
  --granularity: string@[DAILY MONTHLY HOURLY]
  --filter: record
  --metrics: oneof<list<string>, string>
  --next-page-token: string
  --sort-by: record
  --max-results: int
  --region: string
  --profile: string
]: nothing -> record { call 'cost-explorer GetReservationCoverage $time_period=TimePeriod $group_by=GroupBy $granularity=Granularity $filter=Filter $metrics=Metrics $next_page_token=NextPageToken $sort_by=SortBy $max_results=MaxResults $region=--region $profile=--profile' }

# POST /; follows pages; cached 1hr; needs --service
@category "aws cost-explorer"
@search-terms GetReservationPurchaseRecommendation "ce get-reservation-purchase-recommendation"
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
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cost-explorer GetReservationPurchaseRecommendation $account_id=AccountId $service=Service $filter=Filter $account_scope=AccountScope $lookback_period_in_days=LookbackPeriodInDays $term_in_years=TermInYears $payment_option=PaymentOption $service_specification=ServiceSpecification $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1hr; needs --time-period
@category "aws cost-explorer"
@search-terms GetReservationUtilization "ce get-reservation-utilization"
export def 'cost-explorer get-reservation-utilization' [
  --time-period: record
  --group-by: oneof<list<any>, record>
  --granularity: string@[DAILY MONTHLY HOURLY]
  --filter: record
  --sort-by: record
  --next-page-token: string
  --max-results: int
  --region: string
  --profile: string
]: nothing -> record { call 'cost-explorer GetReservationUtilization $time_period=TimePeriod $group_by=GroupBy $granularity=Granularity $filter=Filter $sort_by=SortBy $next_page_token=NextPageToken $max_results=MaxResults $region=--region $profile=--profile' }

# POST /; follows pages; cached 1hr; needs --service
@category "aws cost-explorer"
@search-terms GetRightsizingRecommendation "ce get-rightsizing-recommendation"
export def 'cost-explorer get-rightsizing-recommendation' [
  --filter: record
  --configuration: record
  --service: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cost-explorer GetRightsizingRecommendation $filter=Filter $configuration=Configuration $service=Service $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1hr; needs --recommendation-detail-id
@category "aws cost-explorer"
@search-terms GetSavingsPlanPurchaseRecommendationDetails "ce get-savings-plan-purchase-recommendation-details"
export def 'cost-explorer get-savings-plan-purchase-recommendation-details' [
  --recommendation-detail-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cost-explorer GetSavingsPlanPurchaseRecommendationDetails $recommendation_detail_id=RecommendationDetailId $region=--region $profile=--profile' }

# POST /; follows pages; cached 1hr; needs --time-period
@category "aws cost-explorer"
@search-terms GetSavingsPlansCoverage "ce get-savings-plans-coverage"
export def 'cost-explorer get-savings-plans-coverage' [
  --time-period: record
  --group-by: oneof<list<any>, record>
  --granularity: string@[DAILY MONTHLY HOURLY]
  --filter: record
  --metrics: oneof<list<string>, string>
  --sort-by: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cost-explorer GetSavingsPlansCoverage $time_period=TimePeriod $group_by=GroupBy $granularity=Granularity $filter=Filter $metrics=Metrics $sort_by=SortBy $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1hr; needs --savings-plans-type --term-in-years --payment-option --lookback-period-in-days
@category "aws cost-explorer"
@search-terms GetSavingsPlansPurchaseRecommendation "ce get-savings-plans-purchase-recommendation"
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
]: nothing -> record { call 'cost-explorer GetSavingsPlansPurchaseRecommendation $savings_plans_type=SavingsPlansType $term_in_years=TermInYears $payment_option=PaymentOption $account_scope=AccountScope $next_page_token=NextPageToken $page_size=PageSize $lookback_period_in_days=LookbackPeriodInDays $filter=Filter $region=--region $profile=--profile' }

# POST /; cached 1hr; needs --time-period
@category "aws cost-explorer"
@search-terms GetSavingsPlansUtilization "ce get-savings-plans-utilization"
export def 'cost-explorer get-savings-plans-utilization' [
  --time-period: record
  --granularity: string@[DAILY MONTHLY HOURLY]
  --filter: record
  --sort-by: record
  --region: string
  --profile: string
]: nothing -> record { call 'cost-explorer GetSavingsPlansUtilization $time_period=TimePeriod $granularity=Granularity $filter=Filter $sort_by=SortBy $region=--region $profile=--profile' }

# POST /; cached 1hr; needs --time-period
@category "aws cost-explorer"
@search-terms GetSavingsPlansUtilizationDetails "ce get-savings-plans-utilization-details"
export def 'cost-explorer get-savings-plans-utilization-details' [
  --time-period: record
  --filter: record
  --data-type: oneof<list<string>, string>
  --next-token: string
  --max-results: int
  --sort-by: record
  --region: string
  --profile: string
]: nothing -> record { call 'cost-explorer GetSavingsPlansUtilizationDetails $time_period=TimePeriod $filter=Filter $data_type=DataType $next_token=NextToken $max_results=MaxResults $sort_by=SortBy $region=--region $profile=--profile' }

# POST /; cached 1hr; needs --time-period
@category "aws cost-explorer"
@search-terms GetTags "ce get-tags"
export def 'cost-explorer get-tags' [
  --search-string: string
  --time-period: record
  --tag-key: string
  --filter: record
  --sort-by: oneof<list<any>, record>
  --billing-view-arn: string
  --max-results: int
  --next-page-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'cost-explorer GetTags $search_string=SearchString $time_period=TimePeriod $tag_key=TagKey $filter=Filter $sort_by=SortBy $billing_view_arn=BillingViewArn $max_results=MaxResults $next_page_token=NextPageToken $region=--region $profile=--profile' }

# POST /; cached 1hr; needs --time-period --metric --granularity
@category "aws cost-explorer"
@search-terms GetUsageForecast "ce get-usage-forecast"
export def 'cost-explorer get-usage-forecast' [
  --time-period: record
  --metric: string@[BLENDED_COST UNBLENDED_COST AMORTIZED_COST NET_UNBLENDED_COST NET_AMORTIZED_COST USAGE_QUANTITY NORMALIZED_USAGE_AMOUNT]
  --granularity: string@[DAILY MONTHLY HOURLY]
  --filter: record
  --billing-view-arn: string
  --prediction-interval-level: int
  --region: string
  --profile: string
]: nothing -> record { call 'cost-explorer GetUsageForecast $time_period=TimePeriod $metric=Metric $granularity=Granularity $filter=Filter $billing_view_arn=BillingViewArn $prediction_interval_level=PredictionIntervalLevel $region=--region $profile=--profile' }

# POST /; follows pages; cached 1hr
@category "aws cost-explorer"
@search-terms ListCommitmentPurchaseAnalyses "ce list-commitment-purchase-analyses"
@example "First rows only" "cost-explorer list-commitment-purchase-analyses --stream | first 3"
export def 'cost-explorer list-commitment-purchase-analyses' [
  --analysis-status: string@[SUCCEEDED PROCESSING FAILED]
  --analysis-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cost-explorer ListCommitmentPurchaseAnalyses $analysis_status=AnalysisStatus $analysis_ids=AnalysisIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1hr
@category "aws cost-explorer"
@search-terms ListCostAllocationTagBackfillHistory "ce list-cost-allocation-tag-backfill-history"
@example "First rows only" "cost-explorer list-cost-allocation-tag-backfill-history --stream | first 3"
export def 'cost-explorer list-cost-allocation-tag-backfill-history' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cost-explorer ListCostAllocationTagBackfillHistory $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1hr
@category "aws cost-explorer"
@search-terms ListCostAllocationTags "ce list-cost-allocation-tags"
@example "First rows only" "cost-explorer list-cost-allocation-tags --stream | first 3"
export def 'cost-explorer list-cost-allocation-tags' [
  --status: string@[Active Inactive]
  --tag-keys: oneof<list<string>, string>
  --type: string@[AWSGenerated UserDefined]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cost-explorer ListCostAllocationTags $status=Status $tag_keys=TagKeys $type=Type $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1hr
@category "aws cost-explorer"
@search-terms ListCostCategoryDefinitions "ce list-cost-category-definitions"
@example "First rows only" "cost-explorer list-cost-category-definitions --stream | first 3"
export def 'cost-explorer list-cost-category-definitions' [
  --effective-on: string
  --supported-resource-types: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cost-explorer ListCostCategoryDefinitions $effective_on=EffectiveOn $supported_resource_types=SupportedResourceTypes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1hr
@category "aws cost-explorer"
@search-terms ListCostCategoryResourceAssociations "ce list-cost-category-resource-associations"
@example "First rows only" "cost-explorer list-cost-category-resource-associations --stream | first 3"
export def 'cost-explorer list-cost-category-resource-associations' [
  --cost-category-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cost-explorer ListCostCategoryResourceAssociations $cost_category_arn=CostCategoryArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1hr
@category "aws cost-explorer"
@search-terms ListSavingsPlansPurchaseRecommendationGeneration "ce list-savings-plans-purchase-recommendation-generation"
@example "First rows only" "cost-explorer list-savings-plans-purchase-recommendation-generation --stream | first 3"
export def 'cost-explorer list-savings-plans-purchase-recommendation-generation' [
  --generation-status: string@[SUCCEEDED PROCESSING FAILED]
  --recommendation-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cost-explorer ListSavingsPlansPurchaseRecommendationGeneration $generation_status=GenerationStatus $recommendation_ids=RecommendationIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1hr; needs --resource-arn
@category "aws cost-explorer"
@search-terms ListTagsForResource "ce list-tags-for-resource"
export def 'cost-explorer list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'cost-explorer ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --anomaly-id --feedback
@category "aws cost-explorer"
@search-terms ProvideAnomalyFeedback "ce provide-anomaly-feedback"
export def 'cost-explorer provide-anomaly-feedback' [
  --anomaly-id: string
  --feedback: string@[YES NO PLANNED_ACTIVITY]
  --region: string
  --profile: string
]: nothing -> record { call 'cost-explorer ProvideAnomalyFeedback $anomaly_id=AnomalyId $feedback=Feedback $region=--region $profile=--profile' }

# POST /; needs --commitment-purchase-analysis-configuration
@category "aws cost-explorer"
@search-terms StartCommitmentPurchaseAnalysis "ce start-commitment-purchase-analysis"
export def 'cost-explorer start-commitment-purchase-analysis' [
  --commitment-purchase-analysis-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'cost-explorer StartCommitmentPurchaseAnalysis $commitment_purchase_analysis_configuration=CommitmentPurchaseAnalysisConfiguration $region=--region $profile=--profile' }

# POST /; needs --backfill-from
@category "aws cost-explorer"
@search-terms StartCostAllocationTagBackfill "ce start-cost-allocation-tag-backfill"
export def 'cost-explorer start-cost-allocation-tag-backfill' [
  --backfill-from: string
  --region: string
  --profile: string
]: nothing -> record { call 'cost-explorer StartCostAllocationTagBackfill $backfill_from=BackfillFrom $region=--region $profile=--profile' }

# POST /
@category "aws cost-explorer"
@search-terms StartSavingsPlansPurchaseRecommendationGeneration "ce start-savings-plans-purchase-recommendation-generation"
export def 'cost-explorer start-savings-plans-purchase-recommendation-generation' [
  --region: string
  --profile: string
]: nothing -> record { call 'cost-explorer StartSavingsPlansPurchaseRecommendationGeneration $region=--region $profile=--profile' }

# POST /; needs --resource-arn --resource-tags
@category "aws cost-explorer"
@search-terms TagResource "ce tag-resource"
export def 'cost-explorer tag-resource' [
  --resource-arn: string
  --resource-tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cost-explorer TagResource $resource_arn=ResourceArn $resource_tags=ResourceTags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --resource-tag-keys
@category "aws cost-explorer"
@search-terms UntagResource "ce untag-resource"
export def 'cost-explorer untag-resource' [
  --resource-arn: string
  --resource-tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cost-explorer UntagResource $resource_arn=ResourceArn $resource_tag_keys=ResourceTagKeys $region=--region $profile=--profile' }

# POST /; needs --monitor-arn
@category "aws cost-explorer"
@search-terms UpdateAnomalyMonitor "ce update-anomaly-monitor"
export def 'cost-explorer update-anomaly-monitor' [
  --monitor-arn: string
  --monitor-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'cost-explorer UpdateAnomalyMonitor $monitor_arn=MonitorArn $monitor_name=MonitorName $region=--region $profile=--profile' }

# POST /; needs --subscription-arn
@category "aws cost-explorer"
@search-terms UpdateAnomalySubscription "ce update-anomaly-subscription"
export def 'cost-explorer update-anomaly-subscription' [
  --subscription-arn: string
  --threshold: number
  --frequency: string@[DAILY IMMEDIATE WEEKLY]
  --monitor-arn-list: oneof<list<string>, string>
  --subscribers: oneof<list<any>, record>
  --subscription-name: string
  --threshold-expression: record
  --region: string
  --profile: string
]: nothing -> record { call 'cost-explorer UpdateAnomalySubscription $subscription_arn=SubscriptionArn $threshold=Threshold $frequency=Frequency $monitor_arn_list=MonitorArnList $subscribers=Subscribers $subscription_name=SubscriptionName $threshold_expression=ThresholdExpression $region=--region $profile=--profile' }

# POST /; needs --cost-allocation-tags-status
@category "aws cost-explorer"
@search-terms UpdateCostAllocationTagsStatus "ce update-cost-allocation-tags-status"
export def 'cost-explorer update-cost-allocation-tags-status' [
  --cost-allocation-tags-status: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'cost-explorer UpdateCostAllocationTagsStatus $cost_allocation_tags_status=CostAllocationTagsStatus $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --cost-category-arn --rule-version --rules
@category "aws cost-explorer"
@search-terms UpdateCostCategoryDefinition "ce update-cost-category-definition"
export def 'cost-explorer update-cost-category-definition' [
  --cost-category-arn: string
  --effective-start: string
  --rule-version: string@["CostCategoryExpression.v1"]
  --rules: oneof<list<any>, record>
  --default-value: string
  --split-charge-rules: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'cost-explorer UpdateCostCategoryDefinition $cost_category_arn=CostCategoryArn $effective_start=EffectiveStart $rule_version=RuleVersion $rules=Rules $default_value=DefaultValue $split_charge_rules=SplitChargeRules $region=--region $profile=--profile' }
