# Written by `cargo xtask generate --service neptunedata` from the service's model and overlay: change those instead.
# neptunedata, API version 2023-08-01: 48 operations.

use rt.nu [call]

# DELETE /gremlin/status/{queryId}; needs --query-id
@search-terms CancelGremlinQuery
export def 'neptunedata cancel-gremlin-query' [
  --query-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptunedata CancelGremlinQuery $query_id -- $region $profile $with_input $fail_fast $yes' }

# POST /storage/indexes/rebuilds/{rebuildId}/cancel; needs --rebuild-id
@search-terms CancelIndexRebuild
export def 'neptunedata cancel-index-rebuild' [
  --rebuild-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptunedata CancelIndexRebuild $rebuild_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /loader/{loadId}; needs --load-id
@search-terms CancelLoaderJob
export def 'neptunedata cancel-loader-job' [
  --load-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptunedata CancelLoaderJob $load_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /ml/dataprocessing/{id}; needs --id
@search-terms CancelMLDataProcessingJob
export def 'neptunedata cancel-ml-data-processing-job' [
  --id: string
  --neptune-iam-role-arn: string
  --clean: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptunedata CancelMLDataProcessingJob $id $neptune_iam_role_arn $clean -- $region $profile $with_input $fail_fast $yes' }

# DELETE /ml/modeltraining/{id}; needs --id
@search-terms CancelMLModelTrainingJob
export def 'neptunedata cancel-ml-model-training-job' [
  --id: string
  --neptune-iam-role-arn: string
  --clean: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptunedata CancelMLModelTrainingJob $id $neptune_iam_role_arn $clean -- $region $profile $with_input $fail_fast $yes' }

# DELETE /ml/modeltransform/{id}; needs --id
@search-terms CancelMLModelTransformJob
export def 'neptunedata cancel-ml-model-transform-job' [
  --id: string
  --neptune-iam-role-arn: string
  --clean: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptunedata CancelMLModelTransformJob $id $neptune_iam_role_arn $clean -- $region $profile $with_input $fail_fast $yes' }

# DELETE /opencypher/status/{queryId}; needs --query-id
@search-terms CancelOpenCypherQuery
export def 'neptunedata cancel-open-cypher-query' [
  --query-id: string
  --silent: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptunedata CancelOpenCypherQuery $query_id $silent -- $region $profile $with_input $fail_fast $yes' }

# POST /ml/endpoints
@search-terms CreateMLEndpoint
export def 'neptunedata create-ml-endpoint' [
  --id: string
  --ml-model-training-job-id: string
  --ml-model-transform-job-id: string
  --update: oneof<bool>
  --neptune-iam-role-arn: string
  --model-name: string
  --instance-type: string
  --instance-count: int
  --volume-encryption-kms-key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptunedata CreateMLEndpoint $id $ml_model_training_job_id $ml_model_transform_job_id $update $neptune_iam_role_arn $model_name $instance_type $instance_count $volume_encryption_kms_key -- $region $profile $with_input $fail_fast $yes' }

# DELETE /ml/endpoints/{id}; needs --id
@search-terms DeleteMLEndpoint
export def 'neptunedata delete-ml-endpoint' [
  --id: string
  --neptune-iam-role-arn: string
  --clean: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptunedata DeleteMLEndpoint $id $neptune_iam_role_arn $clean -- $region $profile $with_input $fail_fast $yes' }

# DELETE /propertygraph/statistics
@search-terms DeletePropertygraphStatistics
export def 'neptunedata delete-propertygraph-statistics' [
  --region: string
  --profile: string
]: any -> any { call 'neptunedata DeletePropertygraphStatistics -- $region $profile' }

# DELETE /sparql/statistics
@search-terms DeleteSparqlStatistics
export def 'neptunedata delete-sparql-statistics' [
  --region: string
  --profile: string
]: any -> any { call 'neptunedata DeleteSparqlStatistics -- $region $profile' }

# POST /system; needs --action
@search-terms ExecuteFastReset
export def 'neptunedata execute-fast-reset' [
  --action: string@[initiateDatabaseReset performDatabaseReset]
  --token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptunedata ExecuteFastReset $action $token -- $region $profile $with_input $fail_fast $yes' }

# POST /gremlin/explain; needs --gremlin-query
@search-terms ExecuteGremlinExplainQuery
export def 'neptunedata execute-gremlin-explain-query' [
  --gremlin-query: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptunedata ExecuteGremlinExplainQuery $gremlin_query -- $region $profile $with_input $fail_fast $yes' }

# POST /gremlin/profile; needs --gremlin-query
@search-terms ExecuteGremlinProfileQuery
export def 'neptunedata execute-gremlin-profile-query' [
  --gremlin-query: string
  --results: oneof<bool>
  --chop: int
  --serializer: string
  --index-ops: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptunedata ExecuteGremlinProfileQuery $gremlin_query $results $chop $serializer $index_ops -- $region $profile $with_input $fail_fast $yes' }

# POST /gremlin; needs --gremlin-query
@search-terms ExecuteGremlinQuery
export def 'neptunedata execute-gremlin-query' [
  --gremlin-query: string
  --serializer: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptunedata ExecuteGremlinQuery $gremlin_query $serializer -- $region $profile $with_input $fail_fast $yes' }

# POST /opencypher/explain; needs --open-cypher-query --explain-mode
@search-terms ExecuteOpenCypherExplainQuery
export def 'neptunedata execute-open-cypher-explain-query' [
  --open-cypher-query: string
  --parameters: string
  --explain-mode: string@[static dynamic details]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'neptunedata ExecuteOpenCypherExplainQuery $open_cypher_query $parameters $explain_mode -- $region $profile $with_input $fail_fast' }

# POST /opencypher; needs --open-cypher-query
@search-terms ExecuteOpenCypherQuery
export def 'neptunedata execute-open-cypher-query' [
  --open-cypher-query: string
  --parameters: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptunedata ExecuteOpenCypherQuery $open_cypher_query $parameters -- $region $profile $with_input $fail_fast $yes' }

# GET /status
@search-terms GetEngineStatus
export def 'neptunedata get-engine-status' [
  --region: string
  --profile: string
]: any -> any { call 'neptunedata GetEngineStatus -- $region $profile' }

# GET /gremlin/status/{queryId}; needs --query-id
@search-terms GetGremlinQueryStatus
export def 'neptunedata get-gremlin-query-status' [
  --query-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'neptunedata GetGremlinQueryStatus $query_id -- $region $profile $with_input $fail_fast' }

# GET /storage/indexes/rebuilds/{rebuildId}; needs --rebuild-id
@search-terms GetIndexRebuildStatus
export def 'neptunedata get-index-rebuild-status' [
  --rebuild-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'neptunedata GetIndexRebuildStatus $rebuild_id -- $region $profile $with_input $fail_fast' }

# GET /loader/{loadId}; needs --load-id
@search-terms GetLoaderJobStatus
export def 'neptunedata get-loader-job-status' [
  --load-id: string
  --details: oneof<bool>
  --errors: oneof<bool>
  --page: int
  --errors-per-page: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'neptunedata GetLoaderJobStatus $load_id $details $errors $page $errors_per_page -- $region $profile $with_input $fail_fast' }

# GET /ml/dataprocessing/{id}; needs --id
@search-terms GetMLDataProcessingJob
export def 'neptunedata get-ml-data-processing-job' [
  --id: string
  --neptune-iam-role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'neptunedata GetMLDataProcessingJob $id $neptune_iam_role_arn -- $region $profile $with_input $fail_fast' }

# GET /ml/endpoints/{id}; needs --id
@search-terms GetMLEndpoint
export def 'neptunedata get-ml-endpoint' [
  --id: string
  --neptune-iam-role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'neptunedata GetMLEndpoint $id $neptune_iam_role_arn -- $region $profile $with_input $fail_fast' }

# GET /ml/modeltraining/{id}; needs --id
@search-terms GetMLModelTrainingJob
export def 'neptunedata get-ml-model-training-job' [
  --id: string
  --neptune-iam-role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'neptunedata GetMLModelTrainingJob $id $neptune_iam_role_arn -- $region $profile $with_input $fail_fast' }

# GET /ml/modeltransform/{id}; needs --id
@search-terms GetMLModelTransformJob
export def 'neptunedata get-ml-model-transform-job' [
  --id: string
  --neptune-iam-role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'neptunedata GetMLModelTransformJob $id $neptune_iam_role_arn -- $region $profile $with_input $fail_fast' }

# GET /opencypher/status/{queryId}; needs --query-id
@search-terms GetOpenCypherQueryStatus
export def 'neptunedata get-open-cypher-query-status' [
  --query-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'neptunedata GetOpenCypherQueryStatus $query_id -- $region $profile $with_input $fail_fast' }

# GET /propertygraph/statistics
@search-terms GetPropertygraphStatistics
export def 'neptunedata get-propertygraph-statistics' [
  --region: string
  --profile: string
]: any -> any { call 'neptunedata GetPropertygraphStatistics -- $region $profile' }

# GET /propertygraph/stream
@search-terms GetPropertygraphStream
export def 'neptunedata get-propertygraph-stream' [
  --limit: int
  --iterator-type: string@[AT_SEQUENCE_NUMBER AFTER_SEQUENCE_NUMBER TRIM_HORIZON LATEST]
  --commit-num: int
  --op-num: int
  --encoding: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'neptunedata GetPropertygraphStream $limit $iterator_type $commit_num $op_num $encoding -- $region $profile $with_input $fail_fast' }

# GET /propertygraph/statistics/summary
@search-terms GetPropertygraphSummary
export def 'neptunedata get-propertygraph-summary' [
  --mode: string@[basic detailed]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'neptunedata GetPropertygraphSummary $mode -- $region $profile $with_input $fail_fast' }

# GET /rdf/statistics/summary
@search-terms GetRDFGraphSummary
export def 'neptunedata get-rdf-graph-summary' [
  --mode: string@[basic detailed]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'neptunedata GetRDFGraphSummary $mode -- $region $profile $with_input $fail_fast' }

# GET /sparql/statistics
@search-terms GetSparqlStatistics
export def 'neptunedata get-sparql-statistics' [
  --region: string
  --profile: string
]: any -> any { call 'neptunedata GetSparqlStatistics -- $region $profile' }

# GET /sparql/stream
@search-terms GetSparqlStream
export def 'neptunedata get-sparql-stream' [
  --limit: int
  --iterator-type: string@[AT_SEQUENCE_NUMBER AFTER_SEQUENCE_NUMBER TRIM_HORIZON LATEST]
  --commit-num: int
  --op-num: int
  --encoding: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'neptunedata GetSparqlStream $limit $iterator_type $commit_num $op_num $encoding -- $region $profile $with_input $fail_fast' }

# GET /storage/info
@search-terms GetStorageInfo
export def 'neptunedata get-storage-info' [
  --region: string
  --profile: string
]: any -> any { call 'neptunedata GetStorageInfo -- $region $profile' }

# GET /gremlin/status
@search-terms ListGremlinQueries
export def 'neptunedata list-gremlin-queries' [
  --include-waiting: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'neptunedata ListGremlinQueries $include_waiting -- $region $profile $with_input $fail_fast' }

# GET /storage/indexes/rebuilds
@search-terms ListIndexRebuilds
export def 'neptunedata list-index-rebuilds' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
]: any -> any { call 'neptunedata ListIndexRebuilds -- $region $profile $raw $regions $profiles $stream' }

# GET /loader
@search-terms ListLoaderJobs
export def 'neptunedata list-loader-jobs' [
  --limit: int
  --include-queued-loads: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'neptunedata ListLoaderJobs $limit $include_queued_loads -- $region $profile $with_input $fail_fast' }

# GET /ml/dataprocessing
@search-terms ListMLDataProcessingJobs
export def 'neptunedata list-ml-data-processing-jobs' [
  --max-items: int
  --neptune-iam-role-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'neptunedata ListMLDataProcessingJobs $max_items $neptune_iam_role_arn -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# GET /ml/endpoints
@search-terms ListMLEndpoints
export def 'neptunedata list-ml-endpoints' [
  --max-items: int
  --neptune-iam-role-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'neptunedata ListMLEndpoints $max_items $neptune_iam_role_arn -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# GET /ml/modeltraining
@search-terms ListMLModelTrainingJobs
export def 'neptunedata list-ml-model-training-jobs' [
  --max-items: int
  --neptune-iam-role-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'neptunedata ListMLModelTrainingJobs $max_items $neptune_iam_role_arn -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# GET /ml/modeltransform
@search-terms ListMLModelTransformJobs
export def 'neptunedata list-ml-model-transform-jobs' [
  --max-items: int
  --neptune-iam-role-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'neptunedata ListMLModelTransformJobs $max_items $neptune_iam_role_arn -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# GET /opencypher/status
@search-terms ListOpenCypherQueries
export def 'neptunedata list-open-cypher-queries' [
  --include-waiting: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'neptunedata ListOpenCypherQueries $include_waiting -- $region $profile $with_input $fail_fast' }

# POST /propertygraph/statistics
@search-terms ManagePropertygraphStatistics
export def 'neptunedata manage-propertygraph-statistics' [
  --mode: string@[disableAutoCompute enableAutoCompute refresh]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptunedata ManagePropertygraphStatistics $mode -- $region $profile $with_input $fail_fast $yes' }

# POST /sparql/statistics
@search-terms ManageSparqlStatistics
export def 'neptunedata manage-sparql-statistics' [
  --mode: string@[disableAutoCompute enableAutoCompute refresh]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptunedata ManageSparqlStatistics $mode -- $region $profile $with_input $fail_fast $yes' }

# POST /storage/indexes/rebuilds
@search-terms StartIndexRebuild
export def 'neptunedata start-index-rebuild' [
  --scope: string@[ALL QUADS DICTIONARIES]
  --concurrency: int
  --write-buffer-size: string@[LOW MEDIUM HIGH]
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptunedata StartIndexRebuild $scope $concurrency $write_buffer_size $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /loader; needs --source --format --s3-bucket-region --iam-role-arn
@search-terms StartLoaderJob
export def 'neptunedata start-loader-job' [
  --source: string
  --format: string@[csv opencypher ntriples nquads rdfxml turtle]
  --s3-bucket-region: string
  --iam-role-arn: string
  --mode: string@[RESUME NEW AUTO]
  --fail-on-error: oneof<bool>
  --parallelism: string@[LOW MEDIUM HIGH OVERSUBSCRIBE]
  --parser-configuration: record
  --update-single-cardinality-properties: oneof<bool>
  --queue-request: oneof<bool>
  --dependencies: list<string>
  --user-provided-edge-ids: oneof<bool>
  --edge-only-load: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptunedata StartLoaderJob $source $format $s3_bucket_region $iam_role_arn $mode $fail_on_error $parallelism $parser_configuration $update_single_cardinality_properties $queue_request $dependencies $user_provided_edge_ids $edge_only_load -- $region $profile $with_input $fail_fast $yes' }

# POST /ml/dataprocessing; needs --input-data-s3-location --processed-data-s3-location
@search-terms StartMLDataProcessingJob
export def 'neptunedata start-ml-data-processing-job' [
  --id: string
  --previous-data-processing-job-id: string
  --input-data-s3-location: string
  --processed-data-s3-location: string
  --sagemaker-iam-role-arn: string
  --neptune-iam-role-arn: string
  --processing-instance-type: string
  --processing-instance-volume-size-in-gb: int
  --processing-time-out-in-seconds: int
  --model-type: string
  --config-file-name: string
  --subnets: list<string>
  --security-group-ids: list<string>
  --volume-encryption-kms-key: string
  --s3-output-encryption-kms-key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptunedata StartMLDataProcessingJob $id $previous_data_processing_job_id $input_data_s3_location $processed_data_s3_location $sagemaker_iam_role_arn $neptune_iam_role_arn $processing_instance_type $processing_instance_volume_size_in_gb $processing_time_out_in_seconds $model_type $config_file_name $subnets $security_group_ids $volume_encryption_kms_key $s3_output_encryption_kms_key -- $region $profile $with_input $fail_fast $yes' }

# POST /ml/modeltraining; needs --data-processing-job-id --train-model-s3-location
@search-terms StartMLModelTrainingJob
export def 'neptunedata start-ml-model-training-job' [
  --id: string
  --previous-model-training-job-id: string
  --data-processing-job-id: string
  --train-model-s3-location: string
  --sagemaker-iam-role-arn: string
  --neptune-iam-role-arn: string
  --base-processing-instance-type: string
  --training-instance-type: string
  --training-instance-volume-size-in-gb: int
  --training-time-out-in-seconds: int
  --max-hpo-number-of-training-jobs: int
  --max-hpo-parallel-training-jobs: int
  --subnets: list<string>
  --security-group-ids: list<string>
  --volume-encryption-kms-key: string
  --s3-output-encryption-kms-key: string
  --enable-managed-spot-training: oneof<bool>
  --custom-model-training-parameters: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptunedata StartMLModelTrainingJob $id $previous_model_training_job_id $data_processing_job_id $train_model_s3_location $sagemaker_iam_role_arn $neptune_iam_role_arn $base_processing_instance_type $training_instance_type $training_instance_volume_size_in_gb $training_time_out_in_seconds $max_hpo_number_of_training_jobs $max_hpo_parallel_training_jobs $subnets $security_group_ids $volume_encryption_kms_key $s3_output_encryption_kms_key $enable_managed_spot_training $custom_model_training_parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /ml/modeltransform; needs --model-transform-output-s3-location
@search-terms StartMLModelTransformJob
export def 'neptunedata start-ml-model-transform-job' [
  --id: string
  --data-processing-job-id: string
  --ml-model-training-job-id: string
  --training-job-name: string
  --model-transform-output-s3-location: string
  --sagemaker-iam-role-arn: string
  --neptune-iam-role-arn: string
  --custom-model-transform-parameters: record
  --base-processing-instance-type: string
  --base-processing-instance-volume-size-in-gb: int
  --subnets: list<string>
  --security-group-ids: list<string>
  --volume-encryption-kms-key: string
  --s3-output-encryption-kms-key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptunedata StartMLModelTransformJob $id $data_processing_job_id $ml_model_training_job_id $training_job_name $model_transform_output_s3_location $sagemaker_iam_role_arn $neptune_iam_role_arn $custom_model_transform_parameters $base_processing_instance_type $base_processing_instance_volume_size_in_gb $subnets $security_group_ids $volume_encryption_kms_key $s3_output_encryption_kms_key -- $region $profile $with_input $fail_fast $yes' }
