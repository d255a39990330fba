# Written by `cargo xtask generate --service forecast` from the service's model and overlay: change those instead.
# forecast, API version 2018-06-26: 63 operations.

use rt.nu [call]

# POST /; needs --predictor-name
@search-terms CreateAutoPredictor
export def 'forecast create-auto-predictor' [
  --predictor-name: string
  --forecast-horizon: int
  --forecast-types: list<string>
  --forecast-dimensions: list<string>
  --forecast-frequency: string
  --data-config: record
  --encryption-config: record
  --reference-predictor-arn: string
  --optimization-metric: string@[WAPE RMSE AverageWeightedQuantileLoss MASE MAPE]
  --explain-predictor: oneof<bool>
  --tags: any
  --monitor-config: record
  --time-alignment-boundary: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast CreateAutoPredictor $predictor_name $forecast_horizon $forecast_types $forecast_dimensions $forecast_frequency $data_config $encryption_config $reference_predictor_arn $optimization_metric $explain_predictor $tags $monitor_config $time_alignment_boundary -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --dataset-name --domain --dataset-type --schema
@search-terms CreateDataset
export def 'forecast create-dataset' [
  --dataset-name: string
  --domain: string@[RETAIL CUSTOM INVENTORY_PLANNING EC2_CAPACITY WORK_FORCE WEB_TRAFFIC METRICS]
  --dataset-type: string@[TARGET_TIME_SERIES RELATED_TIME_SERIES ITEM_METADATA]
  --data-frequency: string
  --schema: record
  --encryption-config: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast CreateDataset $dataset_name $domain $dataset_type $data_frequency $schema $encryption_config $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --dataset-group-name --domain
@search-terms CreateDatasetGroup
export def 'forecast create-dataset-group' [
  --dataset-group-name: string
  --domain: string@[RETAIL CUSTOM INVENTORY_PLANNING EC2_CAPACITY WORK_FORCE WEB_TRAFFIC METRICS]
  --dataset-arns: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast CreateDatasetGroup $dataset_group_name $domain $dataset_arns $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --dataset-import-job-name --dataset-arn --data-source
@search-terms CreateDatasetImportJob
export def 'forecast create-dataset-import-job' [
  --dataset-import-job-name: string
  --dataset-arn: string
  --data-source: record
  --timestamp-format: string
  --time-zone: string
  --use-geolocation-for-time-zone: oneof<bool>
  --geolocation-format: string
  --tags: any
  --format: string
  --import-mode: string@[FULL INCREMENTAL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast CreateDatasetImportJob $dataset_import_job_name $dataset_arn $data_source $timestamp_format $time_zone $use_geolocation_for_time_zone $geolocation_format $tags $format $import_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --explainability-name --resource-arn --explainability-config
@search-terms CreateExplainability
export def 'forecast create-explainability' [
  --explainability-name: string
  --resource-arn: string
  --explainability-config: record
  --data-source: record
  --schema: record
  --enable-visualization: oneof<bool>
  --start-date-time: string
  --end-date-time: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast CreateExplainability $explainability_name $resource_arn $explainability_config $data_source $schema $enable_visualization $start_date_time $end_date_time $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --explainability-export-name --explainability-arn --destination
@search-terms CreateExplainabilityExport
export def 'forecast create-explainability-export' [
  --explainability-export-name: string
  --explainability-arn: string
  --destination: record
  --tags: any
  --format: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast CreateExplainabilityExport $explainability_export_name $explainability_arn $destination $tags $format -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --forecast-name --predictor-arn
@search-terms CreateForecast
export def 'forecast create-forecast' [
  --forecast-name: string
  --predictor-arn: string
  --forecast-types: list<string>
  --tags: any
  --time-series-selector: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast CreateForecast $forecast_name $predictor_arn $forecast_types $tags $time_series_selector -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --forecast-export-job-name --forecast-arn --destination
@search-terms CreateForecastExportJob
export def 'forecast create-forecast-export-job' [
  --forecast-export-job-name: string
  --forecast-arn: string
  --destination: record
  --tags: any
  --format: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast CreateForecastExportJob $forecast_export_job_name $forecast_arn $destination $tags $format -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --monitor-name --resource-arn
@search-terms CreateMonitor
export def 'forecast create-monitor' [
  --monitor-name: string
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast CreateMonitor $monitor_name $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --predictor-name --forecast-horizon --input-data-config --featurization-config
@search-terms CreatePredictor
export def 'forecast create-predictor' [
  --predictor-name: string
  --algorithm-arn: string
  --forecast-horizon: int
  --forecast-types: list<string>
  --perform-auto-ml: oneof<bool>
  --auto-ml-override-strategy: string@[LatencyOptimized AccuracyOptimized]
  --perform-hpo: oneof<bool>
  --training-parameters: record
  --evaluation-parameters: record
  --hpo-config: record
  --input-data-config: record
  --featurization-config: record
  --encryption-config: record
  --tags: any
  --optimization-metric: string@[WAPE RMSE AverageWeightedQuantileLoss MASE MAPE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast CreatePredictor $predictor_name $algorithm_arn $forecast_horizon $forecast_types $perform_auto_ml $auto_ml_override_strategy $perform_hpo $training_parameters $evaluation_parameters $hpo_config $input_data_config $featurization_config $encryption_config $tags $optimization_metric -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --predictor-backtest-export-job-name --predictor-arn --destination
@search-terms CreatePredictorBacktestExportJob
export def 'forecast create-predictor-backtest-export-job' [
  --predictor-backtest-export-job-name: string
  --predictor-arn: string
  --destination: record
  --tags: any
  --format: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast CreatePredictorBacktestExportJob $predictor_backtest_export_job_name $predictor_arn $destination $tags $format -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --what-if-analysis-name --forecast-arn
@search-terms CreateWhatIfAnalysis
export def 'forecast create-what-if-analysis' [
  --what-if-analysis-name: string
  --forecast-arn: string
  --time-series-selector: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast CreateWhatIfAnalysis $what_if_analysis_name $forecast_arn $time_series_selector $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --what-if-forecast-name --what-if-analysis-arn
@search-terms CreateWhatIfForecast
export def 'forecast create-what-if-forecast' [
  --what-if-forecast-name: string
  --what-if-analysis-arn: string
  --time-series-transformations: list
  --time-series-replacements-data-source: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast CreateWhatIfForecast $what_if_forecast_name $what_if_analysis_arn $time_series_transformations $time_series_replacements_data_source $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --what-if-forecast-export-name --what-if-forecast-arns --destination
@search-terms CreateWhatIfForecastExport
export def 'forecast create-what-if-forecast-export' [
  --what-if-forecast-export-name: string
  --what-if-forecast-arns: list<string>
  --destination: record
  --tags: any
  --format: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast CreateWhatIfForecastExport $what_if_forecast_export_name $what_if_forecast_arns $destination $tags $format -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --dataset-arn
@search-terms DeleteDataset
export def 'forecast delete-dataset' [
  --dataset-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast DeleteDataset $dataset_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --dataset-group-arn
@search-terms DeleteDatasetGroup
export def 'forecast delete-dataset-group' [
  --dataset-group-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast DeleteDatasetGroup $dataset_group_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --dataset-import-job-arn
@search-terms DeleteDatasetImportJob
export def 'forecast delete-dataset-import-job' [
  --dataset-import-job-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast DeleteDatasetImportJob $dataset_import_job_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --explainability-arn
@search-terms DeleteExplainability
export def 'forecast delete-explainability' [
  --explainability-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast DeleteExplainability $explainability_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --explainability-export-arn
@search-terms DeleteExplainabilityExport
export def 'forecast delete-explainability-export' [
  --explainability-export-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast DeleteExplainabilityExport $explainability_export_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --forecast-arn
@search-terms DeleteForecast
export def 'forecast delete-forecast' [
  --forecast-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast DeleteForecast $forecast_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --forecast-export-job-arn
@search-terms DeleteForecastExportJob
export def 'forecast delete-forecast-export-job' [
  --forecast-export-job-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast DeleteForecastExportJob $forecast_export_job_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --monitor-arn
@search-terms DeleteMonitor
export def 'forecast delete-monitor' [
  --monitor-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast DeleteMonitor $monitor_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --predictor-arn
@search-terms DeletePredictor
export def 'forecast delete-predictor' [
  --predictor-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast DeletePredictor $predictor_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --predictor-backtest-export-job-arn
@search-terms DeletePredictorBacktestExportJob
export def 'forecast delete-predictor-backtest-export-job' [
  --predictor-backtest-export-job-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast DeletePredictorBacktestExportJob $predictor_backtest_export_job_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms DeleteResourceTree
export def 'forecast delete-resource-tree' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast DeleteResourceTree $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --what-if-analysis-arn
@search-terms DeleteWhatIfAnalysis
export def 'forecast delete-what-if-analysis' [
  --what-if-analysis-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast DeleteWhatIfAnalysis $what_if_analysis_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --what-if-forecast-arn
@search-terms DeleteWhatIfForecast
export def 'forecast delete-what-if-forecast' [
  --what-if-forecast-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast DeleteWhatIfForecast $what_if_forecast_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --what-if-forecast-export-arn
@search-terms DeleteWhatIfForecastExport
export def 'forecast delete-what-if-forecast-export' [
  --what-if-forecast-export-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast DeleteWhatIfForecastExport $what_if_forecast_export_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --predictor-arn
@search-terms DescribeAutoPredictor
export def 'forecast describe-auto-predictor' [
  --predictor-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'forecast DescribeAutoPredictor $predictor_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --dataset-arn
@search-terms DescribeDataset
export def 'forecast describe-dataset' [
  --dataset-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'forecast DescribeDataset $dataset_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --dataset-group-arn
@search-terms DescribeDatasetGroup
export def 'forecast describe-dataset-group' [
  --dataset-group-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'forecast DescribeDatasetGroup $dataset_group_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --dataset-import-job-arn
@search-terms DescribeDatasetImportJob
export def 'forecast describe-dataset-import-job' [
  --dataset-import-job-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'forecast DescribeDatasetImportJob $dataset_import_job_arn -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --explainability-arn
@search-terms DescribeExplainability
export def 'forecast describe-explainability' [
  --explainability-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'forecast DescribeExplainability $explainability_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --explainability-export-arn
@search-terms DescribeExplainabilityExport
export def 'forecast describe-explainability-export' [
  --explainability-export-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'forecast DescribeExplainabilityExport $explainability_export_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --forecast-arn
@search-terms DescribeForecast
export def 'forecast describe-forecast' [
  --forecast-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'forecast DescribeForecast $forecast_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --forecast-export-job-arn
@search-terms DescribeForecastExportJob
export def 'forecast describe-forecast-export-job' [
  --forecast-export-job-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'forecast DescribeForecastExportJob $forecast_export_job_arn -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --monitor-arn
@search-terms DescribeMonitor
export def 'forecast describe-monitor' [
  --monitor-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'forecast DescribeMonitor $monitor_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --predictor-arn
@search-terms DescribePredictor
export def 'forecast describe-predictor' [
  --predictor-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'forecast DescribePredictor $predictor_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --predictor-backtest-export-job-arn
@search-terms DescribePredictorBacktestExportJob
export def 'forecast describe-predictor-backtest-export-job' [
  --predictor-backtest-export-job-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'forecast DescribePredictorBacktestExportJob $predictor_backtest_export_job_arn -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --what-if-analysis-arn
@search-terms DescribeWhatIfAnalysis
export def 'forecast describe-what-if-analysis' [
  --what-if-analysis-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'forecast DescribeWhatIfAnalysis $what_if_analysis_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --what-if-forecast-arn
@search-terms DescribeWhatIfForecast
export def 'forecast describe-what-if-forecast' [
  --what-if-forecast-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'forecast DescribeWhatIfForecast $what_if_forecast_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --what-if-forecast-export-arn
@search-terms DescribeWhatIfForecastExport
export def 'forecast describe-what-if-forecast-export' [
  --what-if-forecast-export-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'forecast DescribeWhatIfForecastExport $what_if_forecast_export_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --predictor-arn
@search-terms GetAccuracyMetrics
export def 'forecast get-accuracy-metrics' [
  --predictor-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'forecast GetAccuracyMetrics $predictor_arn -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListDatasetGroups
export def 'forecast list-dataset-groups' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'forecast ListDatasetGroups -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 15sec
@search-terms ListDatasetImportJobs
export def 'forecast list-dataset-import-jobs' [
  --filters: list
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
]: any -> any { call 'forecast ListDatasetImportJobs $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListDatasets
export def 'forecast list-datasets' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'forecast ListDatasets -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListExplainabilities
export def 'forecast list-explainabilities' [
  --filters: list
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
]: any -> any { call 'forecast ListExplainabilities $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListExplainabilityExports
export def 'forecast list-explainability-exports' [
  --filters: list
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
]: any -> any { call 'forecast ListExplainabilityExports $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListForecastExportJobs
export def 'forecast list-forecast-export-jobs' [
  --filters: list
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
]: any -> any { call 'forecast ListForecastExportJobs $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListForecasts
export def 'forecast list-forecasts' [
  --filters: list
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
]: any -> any { call 'forecast ListForecasts $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --monitor-arn
@search-terms ListMonitorEvaluations
export def 'forecast list-monitor-evaluations' [
  --monitor-arn: string
  --filters: list
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
]: any -> any { call 'forecast ListMonitorEvaluations $monitor_arn $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListMonitors
export def 'forecast list-monitors' [
  --filters: list
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
]: any -> any { call 'forecast ListMonitors $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListPredictorBacktestExportJobs
export def 'forecast list-predictor-backtest-export-jobs' [
  --filters: list
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
]: any -> any { call 'forecast ListPredictorBacktestExportJobs $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListPredictors
export def 'forecast list-predictors' [
  --filters: list
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
]: any -> any { call 'forecast ListPredictors $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --resource-arn
@search-terms ListTagsForResource
export def 'forecast list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'forecast ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListWhatIfAnalyses
export def 'forecast list-what-if-analyses' [
  --filters: list
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
]: any -> any { call 'forecast ListWhatIfAnalyses $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListWhatIfForecastExports
export def 'forecast list-what-if-forecast-exports' [
  --filters: list
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
]: any -> any { call 'forecast ListWhatIfForecastExports $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListWhatIfForecasts
export def 'forecast list-what-if-forecasts' [
  --filters: list
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
]: any -> any { call 'forecast ListWhatIfForecasts $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --resource-arn
@search-terms ResumeResource
export def 'forecast resume-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast ResumeResource $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms StopResource
export def 'forecast stop-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast StopResource $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'forecast tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'forecast untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --dataset-group-arn --dataset-arns
@search-terms UpdateDatasetGroup
export def 'forecast update-dataset-group' [
  --dataset-group-arn: string
  --dataset-arns: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecast UpdateDatasetGroup $dataset_group_arn $dataset_arns -- $region $profile $with_input $fail_fast $yes' }
