# Written by `cargo xtask generate --service cloudwatch` from the service's model and overlay: change those instead.
# CloudWatch, API version 2010-08-01: 59 operations.

use rt.nu [call send]

# POST /; needs --dataset-identifier --kms-key-arn
@category "aws cloudwatch"
@search-terms AssociateDatasetKmsKey
export def 'cloudwatch associate-dataset-kms-key' [
  --dataset-identifier: string
  --kms-key-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch AssociateDatasetKmsKey $dataset_identifier=DatasetIdentifier $kms_key_arn=KmsKeyArn $region=--region $profile=--profile' }

# POST /; needs --resource-arn
@category "aws cloudwatch"
@search-terms CreateResourceMetricsConfiguration
export def 'cloudwatch create-resource-metrics-configuration' [
  --resource-arn: string
  --metric-selections: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch CreateResourceMetricsConfiguration $resource_arn=ResourceArn $metric_selections=MetricSelections $region=--region $profile=--profile' }

# POST /; needs --alarm-mute-rule-name
@category "aws cloudwatch"
@search-terms DeleteAlarmMuteRule
export def 'cloudwatch delete-alarm-mute-rule' [
  --alarm-mute-rule-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch DeleteAlarmMuteRule $alarm_mute_rule_name=AlarmMuteRuleName $region=--region $profile=--profile' }

# POST /; needs --alarm-names
@category "aws cloudwatch"
@search-terms DeleteAlarms
export def 'cloudwatch delete-alarms' [
  --alarm-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch DeleteAlarms $alarm_names=AlarmNames $region=--region $profile=--profile' }

# POST /
@category "aws cloudwatch"
@search-terms DeleteAnomalyDetector
export def 'cloudwatch delete-anomaly-detector' [
  --anomaly-detector-id: string
  --namespace: string
  --metric-name: string
  --dimensions: oneof<list<any>, record>
  --stat: string
  --single-metric-anomaly-detector: record
  --metric-math-anomaly-detector: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch DeleteAnomalyDetector $anomaly_detector_id=AnomalyDetectorId $namespace=Namespace $metric_name=MetricName $dimensions=Dimensions $stat=Stat $single_metric_anomaly_detector=SingleMetricAnomalyDetector $metric_math_anomaly_detector=MetricMathAnomalyDetector $region=--region $profile=--profile' }

# POST /; needs --dashboard-names
@category "aws cloudwatch"
@search-terms DeleteDashboards
export def 'cloudwatch delete-dashboards' [
  --dashboard-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch DeleteDashboards $dashboard_names=DashboardNames $region=--region $profile=--profile' }

# POST /; needs --rule-names
@category "aws cloudwatch"
@search-terms DeleteInsightRules
export def 'cloudwatch delete-insight-rules' [
  --rule-names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'cloudwatch DeleteInsightRules $rule_names=RuleNames $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --id
@category "aws cloudwatch"
@search-terms DeleteMetricDataQueryDefinition
export def 'cloudwatch delete-metric-data-query-definition' [
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch DeleteMetricDataQueryDefinition $id=Id $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws cloudwatch"
@search-terms DeleteMetricStream
export def 'cloudwatch delete-metric-stream' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch DeleteMetricStream $name=Name $region=--region $profile=--profile' }

# POST /; needs --resource-arn
@category "aws cloudwatch"
@search-terms DeleteResourceMetricsConfiguration
export def 'cloudwatch delete-resource-metrics-configuration' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch DeleteResourceMetricsConfiguration $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --alarm-name
@category "aws cloudwatch"
@search-terms DescribeAlarmContributors
export def 'cloudwatch describe-alarm-contributors' [
  --alarm-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch DescribeAlarmContributors $alarm_name=AlarmName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 30sec
@category "aws cloudwatch"
@search-terms DescribeAlarmHistory
@example "First rows only" "cloudwatch describe-alarm-history --stream | first 3"
export def 'cloudwatch describe-alarm-history' [
  --alarm-name: string
  --alarm-contributor-id: string
  --alarm-types: oneof<list<string>, string>
  --history-item-type: string@[ConfigurationUpdate StateUpdate Action AlarmContributorStateUpdate AlarmContributorAction]
  --start-date: oneof<datetime, duration, int, string>
  --end-date: oneof<datetime, duration, int, string>
  --scan-by: string@[TimestampDescending TimestampAscending]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch DescribeAlarmHistory $alarm_name=AlarmName $alarm_contributor_id=AlarmContributorId $alarm_types=AlarmTypes $history_item_type=HistoryItemType $start_date=StartDate $end_date=EndDate $scan_by=ScanBy $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 30sec
@category "aws cloudwatch"
@search-terms DescribeAlarms
@example "First rows only" "cloudwatch describe-alarms --stream | first 3"
export def 'cloudwatch describe-alarms' [
  --alarm-names: oneof<list<string>, string>
  --alarm-name-prefix: string
  --alarm-types: oneof<list<string>, string>
  --children-of-alarm-name: string
  --parents-of-alarm-name: string
  --state-value: string@[OK ALARM INSUFFICIENT_DATA]
  --action-prefix: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch DescribeAlarms $alarm_names=AlarmNames $alarm_name_prefix=AlarmNamePrefix $alarm_types=AlarmTypes $children_of_alarm_name=ChildrenOfAlarmName $parents_of_alarm_name=ParentsOfAlarmName $state_value=StateValue $action_prefix=ActionPrefix $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 30sec; needs --metric-name --namespace
@category "aws cloudwatch"
@search-terms DescribeAlarmsForMetric
export def 'cloudwatch describe-alarms-for-metric' [
  --metric-name: string
  --namespace: string
  --statistic: string@[SampleCount Average Sum Minimum Maximum]
  --extended-statistic: string
  --dimensions: oneof<list<any>, record>
  --period: int
  --unit: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'cloudwatch DescribeAlarmsForMetric $metric_name=MetricName $namespace=Namespace $statistic=Statistic $extended_statistic=ExtendedStatistic $dimensions=Dimensions $period=Period $unit=Unit $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min
@category "aws cloudwatch"
@search-terms DescribeAnomalyDetectors
@example "First rows only" "cloudwatch describe-anomaly-detectors --stream | first 3"
export def 'cloudwatch describe-anomaly-detectors' [
  --anomaly-detector-ids: oneof<list<string>, string>
  --namespace: string
  --metric-name: string
  --dimensions: oneof<list<any>, record>
  --anomaly-detector-types: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch DescribeAnomalyDetectors $anomaly_detector_ids=AnomalyDetectorIds $namespace=Namespace $metric_name=MetricName $dimensions=Dimensions $anomaly_detector_types=AnomalyDetectorTypes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws cloudwatch"
@search-terms DescribeInsightRules
@example "First rows only" "cloudwatch describe-insight-rules --stream | first 3"
export def 'cloudwatch describe-insight-rules' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch DescribeInsightRules $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --alarm-names
@category "aws cloudwatch"
@search-terms DisableAlarmActions
export def 'cloudwatch disable-alarm-actions' [
  --alarm-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch DisableAlarmActions $alarm_names=AlarmNames $region=--region $profile=--profile' }

# POST /; needs --rule-names
@category "aws cloudwatch"
@search-terms DisableInsightRules
export def 'cloudwatch disable-insight-rules' [
  --rule-names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'cloudwatch DisableInsightRules $rule_names=RuleNames $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --dataset-identifier
@category "aws cloudwatch"
@search-terms DisassociateDatasetKmsKey
export def 'cloudwatch disassociate-dataset-kms-key' [
  --dataset-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch DisassociateDatasetKmsKey $dataset_identifier=DatasetIdentifier $region=--region $profile=--profile' }

# POST /; needs --alarm-names
@category "aws cloudwatch"
@search-terms EnableAlarmActions
export def 'cloudwatch enable-alarm-actions' [
  --alarm-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch EnableAlarmActions $alarm_names=AlarmNames $region=--region $profile=--profile' }

# POST /; needs --rule-names
@category "aws cloudwatch"
@search-terms EnableInsightRules
export def 'cloudwatch enable-insight-rules' [
  --rule-names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'cloudwatch EnableInsightRules $rule_names=RuleNames $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --alarm-mute-rule-name
@category "aws cloudwatch"
@search-terms GetAlarmMuteRule
export def 'cloudwatch get-alarm-mute-rule' [
  --alarm-mute-rule-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch GetAlarmMuteRule $alarm_mute_rule_name=AlarmMuteRuleName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --dashboard-name
@category "aws cloudwatch"
@search-terms GetDashboard
export def 'cloudwatch get-dashboard' [
  --dashboard-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch GetDashboard $dashboard_name=DashboardName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --dataset-identifier
@category "aws cloudwatch"
@search-terms GetDataset
export def 'cloudwatch get-dataset' [
  --dataset-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch GetDataset $dataset_identifier=DatasetIdentifier $region=--region $profile=--profile' }

# POST /; needs --rule-name --start-time --end-time --period
@category "aws cloudwatch"
@search-terms GetInsightRuleReport
export def 'cloudwatch get-insight-rule-report' [
  --rule-name: string
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --period: int
  --max-contributor-count: int
  --metrics: oneof<list<string>, string>
  --order-by: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch GetInsightRuleReport $rule_name=RuleName $start_time=StartTime $end_time=EndTime $period=Period $max_contributor_count=MaxContributorCount $metrics=Metrics $order_by=OrderBy $region=--region $profile=--profile' }

# POST /; follows pages; needs --metric-data-queries --start-time --end-time
@category "aws cloudwatch"
@search-terms GetMetricData
export def 'cloudwatch get-metric-data' [
  --metric-data-queries: oneof<list<any>, record>
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --scan-by: string@[TimestampDescending TimestampAscending]
  --label-options: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch GetMetricData $metric_data_queries=MetricDataQueries $start_time=StartTime $end_time=EndTime $scan_by=ScanBy $label_options=LabelOptions $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --id
@category "aws cloudwatch"
@search-terms GetMetricDataQueryDefinition
export def 'cloudwatch get-metric-data-query-definition' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch GetMetricDataQueryDefinition $id=Id $region=--region $profile=--profile' }

# POST /; needs --namespace --metric-name --start-time --end-time --period
@category "aws cloudwatch"
@search-terms GetMetricStatistics
export def 'cloudwatch get-metric-statistics' [
  --namespace: string
  --metric-name: string
  --dimensions: oneof<list<any>, record>
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --period: int
  --statistics: oneof<list<string>, string>
  --extended-statistics: oneof<list<string>, string>
  --unit: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch GetMetricStatistics $namespace=Namespace $metric_name=MetricName $dimensions=Dimensions $start_time=StartTime $end_time=EndTime $period=Period $statistics=Statistics $extended_statistics=ExtendedStatistics $unit=Unit $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws cloudwatch"
@search-terms GetMetricStream
export def 'cloudwatch get-metric-stream' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch GetMetricStream $name=Name $region=--region $profile=--profile' }

# POST /; needs --metric-widget
@category "aws cloudwatch"
@search-terms GetMetricWidgetImage
export def 'cloudwatch get-metric-widget-image' [
  --metric-widget: string
  --output-format: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch GetMetricWidgetImage $metric_widget=MetricWidget $output_format=OutputFormat $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws cloudwatch"
@search-terms GetOTelEnrichment
export def 'cloudwatch get-otel-enrichment' [
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch GetOTelEnrichment $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resource-arn
@category "aws cloudwatch"
@search-terms GetResourceMetricsConfiguration
export def 'cloudwatch get-resource-metrics-configuration' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch GetResourceMetricsConfiguration $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws cloudwatch"
@search-terms ListAlarmMuteRules
@example "First rows only" "cloudwatch list-alarm-mute-rules --stream | first 3"
export def 'cloudwatch list-alarm-mute-rules' [
  --alarm-name: string
  --statuses: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch ListAlarmMuteRules $alarm_name=AlarmName $statuses=Statuses $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws cloudwatch"
@search-terms ListDashboards
@example "First rows only" "cloudwatch list-dashboards --stream | first 3"
export def 'cloudwatch list-dashboards' [
  --dashboard-name-prefix: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch ListDashboards $dashboard_name_prefix=DashboardNamePrefix $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --resource-arn
@category "aws cloudwatch"
@search-terms ListManagedInsightRules
export def 'cloudwatch list-managed-insight-rules' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch ListManagedInsightRules $resource_arn=ResourceARN $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws cloudwatch"
@search-terms ListMetricDataQueryDefinitions
@example "First rows only" "cloudwatch list-metric-data-query-definitions --stream | first 3"
export def 'cloudwatch list-metric-data-query-definitions' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch ListMetricDataQueryDefinitions $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws cloudwatch"
@search-terms ListMetricStreams
@example "First rows only" "cloudwatch list-metric-streams --stream | first 3"
export def 'cloudwatch list-metric-streams' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch ListMetricStreams $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws cloudwatch"
@search-terms ListMetrics
@example "First rows only" "cloudwatch list-metrics --stream | first 3"
export def 'cloudwatch list-metrics' [
  --namespace: string
  --metric-name: string
  --dimensions: oneof<list<any>, record>
  --recently-active: string@[PT3H]
  --include-linked-accounts: oneof<bool>
  --owning-account: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch ListMetrics $namespace=Namespace $metric_name=MetricName $dimensions=Dimensions $recently_active=RecentlyActive $include_linked_accounts=IncludeLinkedAccounts $owning_account=OwningAccount $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws cloudwatch"
@search-terms ListTagsForResource
export def 'cloudwatch list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'cloudwatch ListTagsForResource $resource_arn=ResourceARN $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --name --rule
@category "aws cloudwatch"
@search-terms PutAlarmMuteRule
export def 'cloudwatch put-alarm-mute-rule' [
  --name: string
  --description: string
  --rule: record
  --mute-targets: record
  --tags: oneof<list<any>, record>
  --start-date: oneof<datetime, duration, int, string>
  --expire-date: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch PutAlarmMuteRule $name=Name $description=Description $rule=Rule $mute_targets=MuteTargets $tags=Tags $start_date=StartDate $expire_date=ExpireDate $region=--region $profile=--profile' }

# POST /
@category "aws cloudwatch"
@search-terms PutAnomalyDetector
export def 'cloudwatch put-anomaly-detector' [
  --namespace: string
  --metric-name: string
  --dimensions: oneof<list<any>, record>
  --stat: string
  --configuration: record
  --metric-characteristics: record
  --single-metric-anomaly-detector: record
  --metric-math-anomaly-detector: record
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch PutAnomalyDetector $namespace=Namespace $metric_name=MetricName $dimensions=Dimensions $stat=Stat $configuration=Configuration $metric_characteristics=MetricCharacteristics $single_metric_anomaly_detector=SingleMetricAnomalyDetector $metric_math_anomaly_detector=MetricMathAnomalyDetector $region=--region $profile=--profile' }

# POST /; needs --alarm-name --alarm-rule
@category "aws cloudwatch"
@search-terms PutCompositeAlarm
export def 'cloudwatch put-composite-alarm' [
  --actions-enabled: oneof<bool>
  --alarm-actions: oneof<list<string>, string>
  --alarm-description: string
  --alarm-name: string
  --alarm-rule: string
  --insufficient-data-actions: oneof<list<string>, string>
  --ok-actions: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --actions-suppressor: string
  --actions-suppressor-wait-period: int
  --actions-suppressor-extension-period: int
  --action-configuration: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch PutCompositeAlarm $actions_enabled=ActionsEnabled $alarm_actions=AlarmActions $alarm_description=AlarmDescription $alarm_name=AlarmName $alarm_rule=AlarmRule $insufficient_data_actions=InsufficientDataActions $ok_actions=OKActions $tags=Tags $actions_suppressor=ActionsSuppressor $actions_suppressor_wait_period=ActionsSuppressorWaitPeriod $actions_suppressor_extension_period=ActionsSuppressorExtensionPeriod $action_configuration=ActionConfiguration $region=--region $profile=--profile' }

# POST /; needs --dashboard-name --dashboard-body
@category "aws cloudwatch"
@search-terms PutDashboard
export def 'cloudwatch put-dashboard' [
  --dashboard-name: string
  --dashboard-body: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'cloudwatch PutDashboard $dashboard_name=DashboardName $dashboard_body=DashboardBody $tags=Tags $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --rule-name --rule-definition
@category "aws cloudwatch"
@search-terms PutInsightRule
export def 'cloudwatch put-insight-rule' [
  --rule-name: string
  --rule-state: string
  --rule-definition: string
  --tags: oneof<list<any>, record>
  --apply-on-transformed-logs: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch PutInsightRule $rule_name=RuleName $rule_state=RuleState $rule_definition=RuleDefinition $tags=Tags $apply_on_transformed_logs=ApplyOnTransformedLogs $region=--region $profile=--profile' }

# POST /; needs --alarm-name --scheduled-query-configuration --query-results-to-evaluate --query-results-to-alarm --threshold --comparison-operator
@category "aws cloudwatch"
@search-terms PutLogAlarm
export def 'cloudwatch put-log-alarm' [
  --alarm-name: string
  --alarm-description: string
  --scheduled-query-configuration: record
  --action-log-line-count: int
  --action-log-line-role-arn: string
  --actions-enabled: oneof<bool>
  --ok-actions: oneof<list<string>, string>
  --alarm-actions: oneof<list<string>, string>
  --insufficient-data-actions: oneof<list<string>, string>
  --query-results-to-evaluate: int
  --query-results-to-alarm: int
  --threshold: number
  --comparison-operator: string@[GreaterThanOrEqualToThreshold GreaterThanThreshold LessThanThreshold LessThanOrEqualToThreshold LessThanLowerOrGreaterThanUpperThreshold LessThanLowerThreshold GreaterThanUpperThreshold]
  --treat-missing-data: string
  --tags: oneof<list<any>, record>
  --warm-up-configuration: record
  --action-configuration: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch PutLogAlarm $alarm_name=AlarmName $alarm_description=AlarmDescription $scheduled_query_configuration=ScheduledQueryConfiguration $action_log_line_count=ActionLogLineCount $action_log_line_role_arn=ActionLogLineRoleArn $actions_enabled=ActionsEnabled $ok_actions=OKActions $alarm_actions=AlarmActions $insufficient_data_actions=InsufficientDataActions $query_results_to_evaluate=QueryResultsToEvaluate $query_results_to_alarm=QueryResultsToAlarm $threshold=Threshold $comparison_operator=ComparisonOperator $treat_missing_data=TreatMissingData $tags=Tags $warm_up_configuration=WarmUpConfiguration $action_configuration=ActionConfiguration $region=--region $profile=--profile' }

# POST /; needs --managed-rules
@category "aws cloudwatch"
@search-terms PutManagedInsightRules
export def 'cloudwatch put-managed-insight-rules' [
  --managed-rules: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'cloudwatch PutManagedInsightRules $managed_rules=ManagedRules $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --alarm-name
@category "aws cloudwatch"
@search-terms PutMetricAlarm
export def 'cloudwatch put-metric-alarm' [
  --alarm-name: string
  --alarm-description: string
  --actions-enabled: oneof<bool>
  --ok-actions: oneof<list<string>, string>
  --alarm-actions: oneof<list<string>, string>
  --insufficient-data-actions: oneof<list<string>, string>
  --metric-name: string
  --namespace: string
  --statistic: string@[SampleCount Average Sum Minimum Maximum]
  --extended-statistic: string
  --dimensions: oneof<list<any>, record>
  --period: int
  --unit: string
  --evaluation-periods: int
  --datapoints-to-alarm: int
  --threshold: number
  --comparison-operator: string@[GreaterThanOrEqualToThreshold GreaterThanThreshold LessThanThreshold LessThanOrEqualToThreshold LessThanLowerOrGreaterThanUpperThreshold LessThanLowerThreshold GreaterThanUpperThreshold]
  --treat-missing-data: string
  --evaluate-low-sample-count-percentile: string
  --metrics: oneof<list<any>, record>
  --tags: oneof<list<any>, record>
  --threshold-metric-id: string
  --evaluation-window: record
  --warm-up-configuration: record
  --evaluation-criteria: record
  --evaluation-interval: int
  --action-configuration: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch PutMetricAlarm $alarm_name=AlarmName $alarm_description=AlarmDescription $actions_enabled=ActionsEnabled $ok_actions=OKActions $alarm_actions=AlarmActions $insufficient_data_actions=InsufficientDataActions $metric_name=MetricName $namespace=Namespace $statistic=Statistic $extended_statistic=ExtendedStatistic $dimensions=Dimensions $period=Period $unit=Unit $evaluation_periods=EvaluationPeriods $datapoints_to_alarm=DatapointsToAlarm $threshold=Threshold $comparison_operator=ComparisonOperator $treat_missing_data=TreatMissingData $evaluate_low_sample_count_percentile=EvaluateLowSampleCountPercentile $metrics=Metrics $tags=Tags $threshold_metric_id=ThresholdMetricId $evaluation_window=EvaluationWindow $warm_up_configuration=WarmUpConfiguration $evaluation_criteria=EvaluationCriteria $evaluation_interval=EvaluationInterval $action_configuration=ActionConfiguration $region=--region $profile=--profile' }

# POST /; needs --namespace
@category "aws cloudwatch"
@search-terms PutMetricData
export def 'cloudwatch put-metric-data' [
  --namespace: string
  --metric-data: oneof<list<any>, record>
  --entity-metric-data: oneof<list<any>, record>
  --strict-entity-validation: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch PutMetricData $namespace=Namespace $metric_data=MetricData $entity_metric_data=EntityMetricData $strict_entity_validation=StrictEntityValidation $region=--region $profile=--profile' }

# POST /; needs --path --expression --type
@category "aws cloudwatch"
@search-terms PutMetricDataQueryDefinition
export def 'cloudwatch put-metric-data-query-definition' [
  --id: string
  --path: string
  --expression: string
  --type: string@[PROMQL SQL METRIC_MATH]
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch PutMetricDataQueryDefinition $id=Id $path=Path $expression=Expression $type=Type $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --name --firehose-arn --role-arn --output-format
@category "aws cloudwatch"
@search-terms PutMetricStream
export def 'cloudwatch put-metric-stream' [
  --name: string
  --include-filters: oneof<list<any>, record>
  --exclude-filters: oneof<list<any>, record>
  --firehose-arn: string
  --role-arn: string
  --output-format: string@[json "opentelemetry0.7" "opentelemetry1.0"]
  --tags: oneof<list<any>, record>
  --statistics-configurations: oneof<list<any>, record>
  --include-linked-accounts-metrics: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch PutMetricStream $name=Name $include_filters=IncludeFilters $exclude_filters=ExcludeFilters $firehose_arn=FirehoseArn $role_arn=RoleArn $output_format=OutputFormat $tags=Tags $statistics_configurations=StatisticsConfigurations $include_linked_accounts_metrics=IncludeLinkedAccountsMetrics $region=--region $profile=--profile' }

# POST /; needs --alarm-name --state-value --state-reason
@category "aws cloudwatch"
@search-terms SetAlarmState
export def 'cloudwatch set-alarm-state' [
  --alarm-name: string
  --state-value: string@[OK ALARM INSUFFICIENT_DATA]
  --state-reason: string
  --state-reason-data: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch SetAlarmState $alarm_name=AlarmName $state_value=StateValue $state_reason=StateReason $state_reason_data=StateReasonData $region=--region $profile=--profile' }

# POST /; needs --names
@category "aws cloudwatch"
@search-terms StartMetricStreams
export def 'cloudwatch start-metric-streams' [
  --names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch StartMetricStreams $names=Names $region=--region $profile=--profile' }

# POST /
@category "aws cloudwatch"
@search-terms StartOTelEnrichment
export def 'cloudwatch start-otel-enrichment' [
  --include-filters: oneof<list<any>, record>
  --exclude-filters: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch StartOTelEnrichment $include_filters=IncludeFilters $exclude_filters=ExcludeFilters $region=--region $profile=--profile' }

# POST /; needs --names
@category "aws cloudwatch"
@search-terms StopMetricStreams
export def 'cloudwatch stop-metric-streams' [
  --names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch StopMetricStreams $names=Names $region=--region $profile=--profile' }

# POST /
@category "aws cloudwatch"
@search-terms StopOTelEnrichment
export def 'cloudwatch stop-otel-enrichment' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch StopOTelEnrichment $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws cloudwatch"
@search-terms TagResource
export def 'cloudwatch tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch TagResource $resource_arn=ResourceARN $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws cloudwatch"
@search-terms UntagResource
export def 'cloudwatch untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch UntagResource $resource_arn=ResourceARN $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /
@category "aws cloudwatch"
@search-terms UpdateOTelEnrichment
export def 'cloudwatch update-otel-enrichment' [
  --include-filters: oneof<list<any>, record>
  --exclude-filters: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch UpdateOTelEnrichment $include_filters=IncludeFilters $exclude_filters=ExcludeFilters $region=--region $profile=--profile' }

# POST /; needs --resource-arn
@category "aws cloudwatch"
@search-terms UpdateResourceMetricsConfiguration
export def 'cloudwatch update-resource-metrics-configuration' [
  --resource-arn: string
  --metric-selections: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch UpdateResourceMetricsConfiguration $resource_arn=ResourceArn $metric_selections=MetricSelections $region=--region $profile=--profile' }
