# Written by `cargo xtask generate --service cloudwatch` from the service's model and overlay: change those instead.
# CloudWatch, API version 2010-08-01: 59 operations, 4 waiters.

use rt.nu [call]

# POST /; needs --dataset-identifier --kms-key-arn
@search-terms AssociateDatasetKmsKey
export def 'cloudwatch associate-dataset-kms-key' [
  --dataset-identifier: string
  --kms-key-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch AssociateDatasetKmsKey $dataset_identifier $kms_key_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms CreateResourceMetricsConfiguration
export def 'cloudwatch create-resource-metrics-configuration' [
  --resource-arn: string
  --metric-selections: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch CreateResourceMetricsConfiguration $resource_arn $metric_selections -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --alarm-mute-rule-name
@search-terms DeleteAlarmMuteRule
export def 'cloudwatch delete-alarm-mute-rule' [
  --alarm-mute-rule-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch DeleteAlarmMuteRule $alarm_mute_rule_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --alarm-names
@search-terms DeleteAlarms
export def 'cloudwatch delete-alarms' [
  --alarm-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch DeleteAlarms $alarm_names -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteAnomalyDetector
export def 'cloudwatch delete-anomaly-detector' [
  --anomaly-detector-id: string
  --namespace: string
  --metric-name: string
  --dimensions: any
  --stat: string
  --single-metric-anomaly-detector: record
  --metric-math-anomaly-detector: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch DeleteAnomalyDetector $anomaly_detector_id $namespace $metric_name $dimensions $stat $single_metric_anomaly_detector $metric_math_anomaly_detector -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --dashboard-names
@search-terms DeleteDashboards
export def 'cloudwatch delete-dashboards' [
  --dashboard-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch DeleteDashboards $dashboard_names -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-names
@search-terms DeleteInsightRules
export def 'cloudwatch delete-insight-rules' [
  --rule-names: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch DeleteInsightRules $rule_names -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms DeleteMetricDataQueryDefinition
export def 'cloudwatch delete-metric-data-query-definition' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch DeleteMetricDataQueryDefinition $id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteMetricStream
export def 'cloudwatch delete-metric-stream' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch DeleteMetricStream $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms DeleteResourceMetricsConfiguration
export def 'cloudwatch delete-resource-metrics-configuration' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch DeleteResourceMetricsConfiguration $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min; needs --alarm-name
@search-terms DescribeAlarmContributors
export def 'cloudwatch describe-alarm-contributors' [
  --alarm-name: string
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
]: any -> any { call 'cloudwatch DescribeAlarmContributors $alarm_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 30sec
@search-terms DescribeAlarmHistory
export def 'cloudwatch describe-alarm-history' [
  --alarm-name: string
  --alarm-contributor-id: string
  --alarm-types: list<string>
  --history-item-type: string@[ConfigurationUpdate StateUpdate Action AlarmContributorStateUpdate AlarmContributorAction]
  --start-date: oneof<datetime, duration, string>
  --end-date: oneof<datetime, duration, string>
  --scan-by: string@[TimestampDescending TimestampAscending]
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
]: any -> any { call 'cloudwatch DescribeAlarmHistory $alarm_name $alarm_contributor_id $alarm_types $history_item_type $start_date $end_date $scan_by -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 30sec
@search-terms DescribeAlarms
export def 'cloudwatch describe-alarms' [
  --alarm-names: list<string>
  --alarm-name-prefix: string
  --alarm-types: list<string>
  --children-of-alarm-name: string
  --parents-of-alarm-name: string
  --state-value: string@[OK ALARM INSUFFICIENT_DATA]
  --action-prefix: string
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
]: any -> any { call 'cloudwatch DescribeAlarms $alarm_names $alarm_name_prefix $alarm_types $children_of_alarm_name $parents_of_alarm_name $state_value $action_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 30sec; needs --metric-name --namespace
@search-terms DescribeAlarmsForMetric
export def 'cloudwatch describe-alarms-for-metric' [
  --metric-name: string
  --namespace: string
  --statistic: string@[SampleCount Average Sum Minimum Maximum]
  --extended-statistic: string
  --dimensions: any
  --period: int
  --unit: string
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
]: any -> any { call 'cloudwatch DescribeAlarmsForMetric $metric_name $namespace $statistic $extended_statistic $dimensions $period $unit -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeAnomalyDetectors
export def 'cloudwatch describe-anomaly-detectors' [
  --anomaly-detector-ids: list<string>
  --namespace: string
  --metric-name: string
  --dimensions: any
  --anomaly-detector-types: list<string>
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
]: any -> any { call 'cloudwatch DescribeAnomalyDetectors $anomaly_detector_ids $namespace $metric_name $dimensions $anomaly_detector_types -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeInsightRules
export def 'cloudwatch describe-insight-rules' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'cloudwatch DescribeInsightRules -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; needs --alarm-names
@search-terms DisableAlarmActions
export def 'cloudwatch disable-alarm-actions' [
  --alarm-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch DisableAlarmActions $alarm_names -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-names
@search-terms DisableInsightRules
export def 'cloudwatch disable-insight-rules' [
  --rule-names: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch DisableInsightRules $rule_names -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --dataset-identifier
@search-terms DisassociateDatasetKmsKey
export def 'cloudwatch disassociate-dataset-kms-key' [
  --dataset-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch DisassociateDatasetKmsKey $dataset_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --alarm-names
@search-terms EnableAlarmActions
export def 'cloudwatch enable-alarm-actions' [
  --alarm-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch EnableAlarmActions $alarm_names -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-names
@search-terms EnableInsightRules
export def 'cloudwatch enable-insight-rules' [
  --rule-names: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch EnableInsightRules $rule_names -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --alarm-mute-rule-name
@search-terms GetAlarmMuteRule
export def 'cloudwatch get-alarm-mute-rule' [
  --alarm-mute-rule-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatch GetAlarmMuteRule $alarm_mute_rule_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --dashboard-name
@search-terms GetDashboard
export def 'cloudwatch get-dashboard' [
  --dashboard-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatch GetDashboard $dashboard_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --dataset-identifier
@search-terms GetDataset
export def 'cloudwatch get-dataset' [
  --dataset-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatch GetDataset $dataset_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --rule-name --start-time --end-time --period
@search-terms GetInsightRuleReport
export def 'cloudwatch get-insight-rule-report' [
  --rule-name: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --period: int
  --max-contributor-count: int
  --metrics: list<string>
  --order-by: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatch GetInsightRuleReport $rule_name $start_time $end_time $period $max_contributor_count $metrics $order_by -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; needs --metric-data-queries --start-time --end-time
@search-terms GetMetricData
export def 'cloudwatch get-metric-data' [
  --metric-data-queries: list
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --scan-by: string@[TimestampDescending TimestampAscending]
  --label-options: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatch GetMetricData $metric_data_queries $start_time $end_time $scan_by $label_options -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --id
@search-terms GetMetricDataQueryDefinition
export def 'cloudwatch get-metric-data-query-definition' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatch GetMetricDataQueryDefinition $id -- $region $profile $with_input $fail_fast' }

# POST /; needs --namespace --metric-name --start-time --end-time --period
@search-terms GetMetricStatistics
export def 'cloudwatch get-metric-statistics' [
  --namespace: string
  --metric-name: string
  --dimensions: any
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --period: int
  --statistics: list<string>
  --extended-statistics: list<string>
  --unit: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatch GetMetricStatistics $namespace $metric_name $dimensions $start_time $end_time $period $statistics $extended_statistics $unit -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --name
@search-terms GetMetricStream
export def 'cloudwatch get-metric-stream' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatch GetMetricStream $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --metric-widget
@search-terms GetMetricWidgetImage
export def 'cloudwatch get-metric-widget-image' [
  --metric-widget: string
  --output-format: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatch GetMetricWidgetImage $metric_widget $output_format -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetOTelEnrichment
export def 'cloudwatch get-otel-enrichment' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'cloudwatch GetOTelEnrichment -- $region $profile $refresh $ttl' }

# POST /; cached 1min; needs --resource-arn
@search-terms GetResourceMetricsConfiguration
export def 'cloudwatch get-resource-metrics-configuration' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatch GetResourceMetricsConfiguration $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListAlarmMuteRules
export def 'cloudwatch list-alarm-mute-rules' [
  --alarm-name: string
  --statuses: list<string>
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
]: any -> any { call 'cloudwatch ListAlarmMuteRules $alarm_name $statuses -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms ListDashboards
export def 'cloudwatch list-dashboards' [
  --dashboard-name-prefix: string
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
]: any -> any { call 'cloudwatch ListDashboards $dashboard_name_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --resource-arn
@search-terms ListManagedInsightRules
export def 'cloudwatch list-managed-insight-rules' [
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
]: any -> any { call 'cloudwatch ListManagedInsightRules $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListMetricDataQueryDefinitions
export def 'cloudwatch list-metric-data-query-definitions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'cloudwatch ListMetricDataQueryDefinitions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListMetricStreams
export def 'cloudwatch list-metric-streams' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'cloudwatch ListMetricStreams -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 5min
@search-terms ListMetrics
export def 'cloudwatch list-metrics' [
  --namespace: string
  --metric-name: string
  --dimensions: any
  --recently-active: string
  --include-linked-accounts: oneof<bool>
  --owning-account: string
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
]: any -> any { call 'cloudwatch ListMetrics $namespace $metric_name $dimensions $recently_active $include_linked_accounts $owning_account -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'cloudwatch list-tags-for-resource' [
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
]: any -> any { call 'cloudwatch ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --name --rule
@search-terms PutAlarmMuteRule
export def 'cloudwatch put-alarm-mute-rule' [
  --name: string
  --description: string
  --rule: record
  --mute-targets: record
  --tags: any
  --start-date: oneof<datetime, duration, string>
  --expire-date: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch PutAlarmMuteRule $name $description $rule $mute_targets $tags $start_date $expire_date -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms PutAnomalyDetector
export def 'cloudwatch put-anomaly-detector' [
  --namespace: string
  --metric-name: string
  --dimensions: any
  --stat: string
  --configuration: record
  --metric-characteristics: record
  --single-metric-anomaly-detector: record
  --metric-math-anomaly-detector: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch PutAnomalyDetector $namespace $metric_name $dimensions $stat $configuration $metric_characteristics $single_metric_anomaly_detector $metric_math_anomaly_detector -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --alarm-name --alarm-rule
@search-terms PutCompositeAlarm
export def 'cloudwatch put-composite-alarm' [
  --actions-enabled: oneof<bool>
  --alarm-actions: list<string>
  --alarm-description: string
  --alarm-name: string
  --alarm-rule: string
  --insufficient-data-actions: list<string>
  --ok-actions: list<string>
  --tags: any
  --actions-suppressor: string
  --actions-suppressor-wait-period: int
  --actions-suppressor-extension-period: int
  --action-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch PutCompositeAlarm $actions_enabled $alarm_actions $alarm_description $alarm_name $alarm_rule $insufficient_data_actions $ok_actions $tags $actions_suppressor $actions_suppressor_wait_period $actions_suppressor_extension_period $action_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --dashboard-name --dashboard-body
@search-terms PutDashboard
export def 'cloudwatch put-dashboard' [
  --dashboard-name: string
  --dashboard-body: string
  --tags: any
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch PutDashboard $dashboard_name $dashboard_body $tags -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --rule-name --rule-definition
@search-terms PutInsightRule
export def 'cloudwatch put-insight-rule' [
  --rule-name: string
  --rule-state: string
  --rule-definition: string
  --tags: any
  --apply-on-transformed-logs: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch PutInsightRule $rule_name $rule_state $rule_definition $tags $apply_on_transformed_logs -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --alarm-name --scheduled-query-configuration --query-results-to-evaluate --query-results-to-alarm --threshold --comparison-operator
@search-terms PutLogAlarm
export def 'cloudwatch put-log-alarm' [
  --alarm-name: string
  --alarm-description: string
  --scheduled-query-configuration: record
  --action-log-line-count: int
  --action-log-line-role-arn: string
  --actions-enabled: oneof<bool>
  --ok-actions: list<string>
  --alarm-actions: list<string>
  --insufficient-data-actions: list<string>
  --query-results-to-evaluate: int
  --query-results-to-alarm: int
  --threshold: number
  --comparison-operator: string@[GreaterThanOrEqualToThreshold GreaterThanThreshold LessThanThreshold LessThanOrEqualToThreshold LessThanLowerOrGreaterThanUpperThreshold LessThanLowerThreshold GreaterThanUpperThreshold]
  --treat-missing-data: string
  --tags: any
  --warm-up-configuration: record
  --action-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch PutLogAlarm $alarm_name $alarm_description $scheduled_query_configuration $action_log_line_count $action_log_line_role_arn $actions_enabled $ok_actions $alarm_actions $insufficient_data_actions $query_results_to_evaluate $query_results_to_alarm $threshold $comparison_operator $treat_missing_data $tags $warm_up_configuration $action_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --managed-rules
@search-terms PutManagedInsightRules
export def 'cloudwatch put-managed-insight-rules' [
  --managed-rules: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch PutManagedInsightRules $managed_rules -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --alarm-name
@search-terms PutMetricAlarm
export def 'cloudwatch put-metric-alarm' [
  --alarm-name: string
  --alarm-description: string
  --actions-enabled: oneof<bool>
  --ok-actions: list<string>
  --alarm-actions: list<string>
  --insufficient-data-actions: list<string>
  --metric-name: string
  --namespace: string
  --statistic: string@[SampleCount Average Sum Minimum Maximum]
  --extended-statistic: string
  --dimensions: any
  --period: int
  --unit: string
  --evaluation-periods: int
  --datapoints-to-alarm: int
  --threshold: number
  --comparison-operator: string@[GreaterThanOrEqualToThreshold GreaterThanThreshold LessThanThreshold LessThanOrEqualToThreshold LessThanLowerOrGreaterThanUpperThreshold LessThanLowerThreshold GreaterThanUpperThreshold]
  --treat-missing-data: string
  --evaluate-low-sample-count-percentile: string
  --metrics: list
  --tags: any
  --threshold-metric-id: string
  --evaluation-window: record
  --warm-up-configuration: record
  --evaluation-criteria: record
  --evaluation-interval: int
  --action-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch PutMetricAlarm $alarm_name $alarm_description $actions_enabled $ok_actions $alarm_actions $insufficient_data_actions $metric_name $namespace $statistic $extended_statistic $dimensions $period $unit $evaluation_periods $datapoints_to_alarm $threshold $comparison_operator $treat_missing_data $evaluate_low_sample_count_percentile $metrics $tags $threshold_metric_id $evaluation_window $warm_up_configuration $evaluation_criteria $evaluation_interval $action_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --namespace
@search-terms PutMetricData
export def 'cloudwatch put-metric-data' [
  --namespace: string
  --metric-data: list
  --entity-metric-data: list
  --strict-entity-validation: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch PutMetricData $namespace $metric_data $entity_metric_data $strict_entity_validation -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --path --expression --type
@search-terms PutMetricDataQueryDefinition
export def 'cloudwatch put-metric-data-query-definition' [
  --id: string
  --path: string
  --expression: string
  --type: string@[PROMQL SQL METRIC_MATH]
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch PutMetricDataQueryDefinition $id $path $expression $type $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --firehose-arn --role-arn --output-format
@search-terms PutMetricStream
export def 'cloudwatch put-metric-stream' [
  --name: string
  --include-filters: list
  --exclude-filters: list
  --firehose-arn: string
  --role-arn: string
  --output-format: string@[json "opentelemetry0.7" "opentelemetry1.0"]
  --tags: any
  --statistics-configurations: list
  --include-linked-accounts-metrics: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch PutMetricStream $name $include_filters $exclude_filters $firehose_arn $role_arn $output_format $tags $statistics_configurations $include_linked_accounts_metrics -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --alarm-name --state-value --state-reason
@search-terms SetAlarmState
export def 'cloudwatch set-alarm-state' [
  --alarm-name: string
  --state-value: string@[OK ALARM INSUFFICIENT_DATA]
  --state-reason: string
  --state-reason-data: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch SetAlarmState $alarm_name $state_value $state_reason $state_reason_data -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --names
@search-terms StartMetricStreams
export def 'cloudwatch start-metric-streams' [
  --names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch StartMetricStreams $names -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms StartOTelEnrichment
export def 'cloudwatch start-otel-enrichment' [
  --include-filters: list
  --exclude-filters: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch StartOTelEnrichment $include_filters $exclude_filters -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --names
@search-terms StopMetricStreams
export def 'cloudwatch stop-metric-streams' [
  --names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch StopMetricStreams $names -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms StopOTelEnrichment
export def 'cloudwatch stop-otel-enrichment' [
  --region: string
  --profile: string
]: any -> any { call 'cloudwatch StopOTelEnrichment -- $region $profile' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'cloudwatch tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'cloudwatch untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms UpdateOTelEnrichment
export def 'cloudwatch update-otel-enrichment' [
  --include-filters: list
  --exclude-filters: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch UpdateOTelEnrichment $include_filters $exclude_filters -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms UpdateResourceMetricsConfiguration
export def 'cloudwatch update-resource-metrics-configuration' [
  --resource-arn: string
  --metric-selections: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch UpdateResourceMetricsConfiguration $resource_arn $metric_selections -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   alarm-exists: DescribeAlarms
#   alarm-mute-rule-exists: GetAlarmMuteRule; needs --alarm-mute-rule-name
#   composite-alarm-exists: DescribeAlarms
#   log-alarm-exists: DescribeAlarms
@search-terms AlarmExists AlarmMuteRuleExists CompositeAlarmExists LogAlarmExists
export def 'cloudwatch wait' [
  waiter: string@[alarm-exists alarm-mute-rule-exists composite-alarm-exists log-alarm-exists]
  --alarm-names: list<string>
  --alarm-name-prefix: string
  --alarm-types: list<string>
  --children-of-alarm-name: string
  --parents-of-alarm-name: string
  --state-value: string@[OK ALARM INSUFFICIENT_DATA]
  --action-prefix: string
  --alarm-mute-rule-name: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'cloudwatch wait $waiter $alarm_names $alarm_name_prefix $alarm_types $children_of_alarm_name $parents_of_alarm_name $state_value $action_prefix $alarm_mute_rule_name -- $timeout $interval $region $profile' }
