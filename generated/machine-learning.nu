# Written by `cargo xtask generate --service machine-learning` from the service's model and overlay: change those instead.
# Machine Learning, API version 2014-12-12: 28 operations, 4 waiters.

use rt.nu [call]

# POST /; needs --tags --resource-id --resource-type
@search-terms 'AddTags, machinelearning add-tags'
export def 'machine-learning add-tags' [
  --tags: any
  --resource-id: string
  --resource-type: string@[BatchPrediction DataSource Evaluation MLModel]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'machine-learning AddTags $tags $resource_id $resource_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --batch-prediction-id --ml-model-id --batch-prediction-data-source-id --output-uri
@search-terms 'CreateBatchPrediction, machinelearning create-batch-prediction'
export def 'machine-learning create-batch-prediction' [
  --batch-prediction-id: string
  --batch-prediction-name: string
  --ml-model-id: string
  --batch-prediction-data-source-id: string
  --output-uri: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'machine-learning CreateBatchPrediction $batch_prediction_id $batch_prediction_name $ml_model_id $batch_prediction_data_source_id $output_uri -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --data-source-id --rds-data --role-arn
@search-terms 'CreateDataSourceFromRDS, machinelearning create-data-source-from-rds'
export def 'machine-learning create-data-source-from-rds' [
  --data-source-id: string
  --data-source-name: string
  --rds-data: record
  --role-arn: string
  --compute-statistics: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'machine-learning CreateDataSourceFromRDS $data_source_id $data_source_name $rds_data $role_arn $compute_statistics -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --data-source-id --data-spec --role-arn
@search-terms 'CreateDataSourceFromRedshift, machinelearning create-data-source-from-redshift'
export def 'machine-learning create-data-source-from-redshift' [
  --data-source-id: string
  --data-source-name: string
  --data-spec: record
  --role-arn: string
  --compute-statistics: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'machine-learning CreateDataSourceFromRedshift $data_source_id $data_source_name $data_spec $role_arn $compute_statistics -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --data-source-id --data-spec
@search-terms 'CreateDataSourceFromS3, machinelearning create-data-source-from-s3'
export def 'machine-learning create-data-source-from-s3' [
  --data-source-id: string
  --data-source-name: string
  --data-spec: record
  --compute-statistics: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'machine-learning CreateDataSourceFromS3 $data_source_id $data_source_name $data_spec $compute_statistics -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --evaluation-id --ml-model-id --evaluation-data-source-id
@search-terms 'CreateEvaluation, machinelearning create-evaluation'
export def 'machine-learning create-evaluation' [
  --evaluation-id: string
  --evaluation-name: string
  --ml-model-id: string
  --evaluation-data-source-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'machine-learning CreateEvaluation $evaluation_id $evaluation_name $ml_model_id $evaluation_data_source_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ml-model-id --ml-model-type --training-data-source-id
@search-terms 'CreateMLModel, machinelearning create-ml-model'
export def 'machine-learning create-ml-model' [
  --ml-model-id: string
  --ml-model-name: string
  --ml-model-type: string@[REGRESSION BINARY MULTICLASS]
  --parameters: record
  --training-data-source-id: string
  --recipe: string
  --recipe-uri: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'machine-learning CreateMLModel $ml_model_id $ml_model_name $ml_model_type $parameters $training_data_source_id $recipe $recipe_uri -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ml-model-id
@search-terms 'CreateRealtimeEndpoint, machinelearning create-realtime-endpoint'
export def 'machine-learning create-realtime-endpoint' [
  --ml-model-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'machine-learning CreateRealtimeEndpoint $ml_model_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --batch-prediction-id
@search-terms 'DeleteBatchPrediction, machinelearning delete-batch-prediction'
export def 'machine-learning delete-batch-prediction' [
  --batch-prediction-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'machine-learning DeleteBatchPrediction $batch_prediction_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --data-source-id
@search-terms 'DeleteDataSource, machinelearning delete-data-source'
export def 'machine-learning delete-data-source' [
  --data-source-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'machine-learning DeleteDataSource $data_source_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --evaluation-id
@search-terms 'DeleteEvaluation, machinelearning delete-evaluation'
export def 'machine-learning delete-evaluation' [
  --evaluation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'machine-learning DeleteEvaluation $evaluation_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ml-model-id
@search-terms 'DeleteMLModel, machinelearning delete-ml-model'
export def 'machine-learning delete-ml-model' [
  --ml-model-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'machine-learning DeleteMLModel $ml_model_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ml-model-id
@search-terms 'DeleteRealtimeEndpoint, machinelearning delete-realtime-endpoint'
export def 'machine-learning delete-realtime-endpoint' [
  --ml-model-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'machine-learning DeleteRealtimeEndpoint $ml_model_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --tag-keys --resource-id --resource-type
@search-terms 'DeleteTags, machinelearning delete-tags'
export def 'machine-learning delete-tags' [
  --tag-keys: list<string>
  --resource-id: string
  --resource-type: string@[BatchPrediction DataSource Evaluation MLModel]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'machine-learning DeleteTags $tag_keys $resource_id $resource_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeBatchPredictions, machinelearning describe-batch-predictions'
export def 'machine-learning describe-batch-predictions' [
  --filter-variable: string@[CreatedAt LastUpdatedAt Status Name IAMUser MLModelId DataSourceId DataURI]
  --eq: string
  --gt: string
  --lt: string
  --ge: string
  --le: string
  --ne: string
  --prefix: string
  --sort-order: string@[asc dsc]
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
]: any -> any { call 'machine-learning DescribeBatchPredictions $filter_variable $eq $gt $lt $ge $le $ne $prefix $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeDataSources, machinelearning describe-data-sources'
export def 'machine-learning describe-data-sources' [
  --filter-variable: string@[CreatedAt LastUpdatedAt Status Name DataLocationS3 IAMUser]
  --eq: string
  --gt: string
  --lt: string
  --ge: string
  --le: string
  --ne: string
  --prefix: string
  --sort-order: string@[asc dsc]
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
]: any -> any { call 'machine-learning DescribeDataSources $filter_variable $eq $gt $lt $ge $le $ne $prefix $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeEvaluations, machinelearning describe-evaluations'
export def 'machine-learning describe-evaluations' [
  --filter-variable: string@[CreatedAt LastUpdatedAt Status Name IAMUser MLModelId DataSourceId DataURI]
  --eq: string
  --gt: string
  --lt: string
  --ge: string
  --le: string
  --ne: string
  --prefix: string
  --sort-order: string@[asc dsc]
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
]: any -> any { call 'machine-learning DescribeEvaluations $filter_variable $eq $gt $lt $ge $le $ne $prefix $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeMLModels, machinelearning describe-ml-models'
export def 'machine-learning describe-ml-models' [
  --filter-variable: string@[CreatedAt LastUpdatedAt Status Name IAMUser TrainingDataSourceId RealtimeEndpointStatus MLModelType Algorithm TrainingDataURI]
  --eq: string
  --gt: string
  --lt: string
  --ge: string
  --le: string
  --ne: string
  --prefix: string
  --sort-order: string@[asc dsc]
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
]: any -> any { call 'machine-learning DescribeMLModels $filter_variable $eq $gt $lt $ge $le $ne $prefix $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-id --resource-type
@search-terms 'DescribeTags, machinelearning describe-tags'
export def 'machine-learning describe-tags' [
  --resource-id: string
  --resource-type: string@[BatchPrediction DataSource Evaluation MLModel]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'machine-learning DescribeTags $resource_id $resource_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --batch-prediction-id
@search-terms 'GetBatchPrediction, machinelearning get-batch-prediction'
export def 'machine-learning get-batch-prediction' [
  --batch-prediction-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'machine-learning GetBatchPrediction $batch_prediction_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --data-source-id
@search-terms 'GetDataSource, machinelearning get-data-source'
export def 'machine-learning get-data-source' [
  --data-source-id: string
  --verbose: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'machine-learning GetDataSource $data_source_id $verbose -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --evaluation-id
@search-terms 'GetEvaluation, machinelearning get-evaluation'
export def 'machine-learning get-evaluation' [
  --evaluation-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'machine-learning GetEvaluation $evaluation_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --ml-model-id
@search-terms 'GetMLModel, machinelearning get-ml-model'
export def 'machine-learning get-ml-model' [
  --ml-model-id: string
  --verbose: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'machine-learning GetMLModel $ml_model_id $verbose -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --ml-model-id --record --predict-endpoint
@search-terms 'Predict, machinelearning predict'
export def 'machine-learning predict' [
  --ml-model-id: string
  --record: record
  --predict-endpoint: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'machine-learning Predict $ml_model_id $record $predict_endpoint -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --batch-prediction-id --batch-prediction-name
@search-terms 'UpdateBatchPrediction, machinelearning update-batch-prediction'
export def 'machine-learning update-batch-prediction' [
  --batch-prediction-id: string
  --batch-prediction-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'machine-learning UpdateBatchPrediction $batch_prediction_id $batch_prediction_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --data-source-id --data-source-name
@search-terms 'UpdateDataSource, machinelearning update-data-source'
export def 'machine-learning update-data-source' [
  --data-source-id: string
  --data-source-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'machine-learning UpdateDataSource $data_source_id $data_source_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --evaluation-id --evaluation-name
@search-terms 'UpdateEvaluation, machinelearning update-evaluation'
export def 'machine-learning update-evaluation' [
  --evaluation-id: string
  --evaluation-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'machine-learning UpdateEvaluation $evaluation_id $evaluation_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ml-model-id
@search-terms 'UpdateMLModel, machinelearning update-ml-model'
export def 'machine-learning update-ml-model' [
  --ml-model-id: string
  --ml-model-name: string
  --score-threshold: number
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'machine-learning UpdateMLModel $ml_model_id $ml_model_name $score_threshold -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   batch-prediction-available: DescribeBatchPredictions
#   data-source-available: DescribeDataSources
#   evaluation-available: DescribeEvaluations
#   ml-model-available: DescribeMLModels
@search-terms BatchPredictionAvailable DataSourceAvailable EvaluationAvailable MLModelAvailable
export def 'machine-learning wait' [
  waiter: string@[batch-prediction-available data-source-available evaluation-available ml-model-available]
  --filter-variable: any
  --eq: string
  --gt: string
  --lt: string
  --ge: string
  --le: string
  --ne: string
  --prefix: string
  --sort-order: string@[asc dsc]
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'machine-learning wait $waiter $filter_variable $eq $gt $lt $ge $le $ne $prefix $sort_order -- $timeout $interval $region $profile' }
