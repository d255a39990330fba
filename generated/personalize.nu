# Written by `cargo xtask generate --service personalize` from the service's model and overlay: change those instead.
# Personalize, API version 2018-05-22: 71 operations.

use rt.nu [call]

# POST /; needs --job-name --solution-version-arn --job-input --job-output --role-arn
@search-terms CreateBatchInferenceJob
export def 'personalize create-batch-inference-job' [
  --job-name: string
  --solution-version-arn: string
  --filter-arn: string
  --num-results: int
  --job-input: record
  --job-output: record
  --role-arn: string
  --batch-inference-job-config: record
  --tags: any
  --batch-inference-job-mode: string@[BATCH_INFERENCE THEME_GENERATION]
  --theme-generation-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize CreateBatchInferenceJob $job_name $solution_version_arn $filter_arn $num_results $job_input $job_output $role_arn $batch_inference_job_config $tags $batch_inference_job_mode $theme_generation_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-name --solution-version-arn --job-input --job-output --role-arn
@search-terms CreateBatchSegmentJob
export def 'personalize create-batch-segment-job' [
  --job-name: string
  --solution-version-arn: string
  --filter-arn: string
  --num-results: int
  --job-input: record
  --job-output: record
  --role-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize CreateBatchSegmentJob $job_name $solution_version_arn $filter_arn $num_results $job_input $job_output $role_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --solution-version-arn
@search-terms CreateCampaign
export def 'personalize create-campaign' [
  --name: string
  --solution-version-arn: string
  --min-provisioned-tps: int
  --campaign-config: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize CreateCampaign $name $solution_version_arn $min_provisioned_tps $campaign_config $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-name --dataset-group-arn --data-source --role-arn
@search-terms CreateDataDeletionJob
export def 'personalize create-data-deletion-job' [
  --job-name: string
  --dataset-group-arn: string
  --data-source: record
  --role-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize CreateDataDeletionJob $job_name $dataset_group_arn $data_source $role_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --schema-arn --dataset-group-arn --dataset-type
@search-terms CreateDataset
export def 'personalize create-dataset' [
  --name: string
  --schema-arn: string
  --dataset-group-arn: string
  --dataset-type: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize CreateDataset $name $schema_arn $dataset_group_arn $dataset_type $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-name --dataset-arn --role-arn --job-output
@search-terms CreateDatasetExportJob
export def 'personalize create-dataset-export-job' [
  --job-name: string
  --dataset-arn: string
  --ingestion-mode: string@[BULK PUT ALL]
  --role-arn: string
  --job-output: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize CreateDatasetExportJob $job_name $dataset_arn $ingestion_mode $role_arn $job_output $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms CreateDatasetGroup
export def 'personalize create-dataset-group' [
  --name: string
  --role-arn: string
  --kms-key-arn: string
  --domain: string@[ECOMMERCE VIDEO_ON_DEMAND]
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize CreateDatasetGroup $name $role_arn $kms_key_arn $domain $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-name --dataset-arn --data-source
@search-terms CreateDatasetImportJob
export def 'personalize create-dataset-import-job' [
  --job-name: string
  --dataset-arn: string
  --data-source: record
  --role-arn: string
  --tags: any
  --import-mode: string@[FULL INCREMENTAL]
  --publish-attribution-metrics-to-s3: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize CreateDatasetImportJob $job_name $dataset_arn $data_source $role_arn $tags $import_mode $publish_attribution_metrics_to_s3 -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --dataset-group-arn
@search-terms CreateEventTracker
export def 'personalize create-event-tracker' [
  --name: string
  --dataset-group-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize CreateEventTracker $name $dataset_group_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --dataset-group-arn --filter-expression
@search-terms CreateFilter
export def 'personalize create-filter' [
  --name: string
  --dataset-group-arn: string
  --filter-expression: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize CreateFilter $name $dataset_group_arn $filter_expression $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --dataset-group-arn --metrics --metrics-output-config
@search-terms CreateMetricAttribution
export def 'personalize create-metric-attribution' [
  --name: string
  --dataset-group-arn: string
  --metrics: list
  --metrics-output-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize CreateMetricAttribution $name $dataset_group_arn $metrics $metrics_output_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --dataset-group-arn --recipe-arn
@search-terms CreateRecommender
export def 'personalize create-recommender' [
  --name: string
  --dataset-group-arn: string
  --recipe-arn: string
  --recommender-config: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize CreateRecommender $name $dataset_group_arn $recipe_arn $recommender_config $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --schema
@search-terms CreateSchema
export def 'personalize create-schema' [
  --name: string
  --schema: string
  --domain: string@[ECOMMERCE VIDEO_ON_DEMAND]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize CreateSchema $name $schema $domain -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --dataset-group-arn
@search-terms CreateSolution
export def 'personalize create-solution' [
  --name: string
  --perform-hpo: oneof<bool>
  --perform-auto-ml: oneof<bool>
  --perform-auto-training: oneof<bool>
  --perform-incremental-update: oneof<bool>
  --recipe-arn: string
  --dataset-group-arn: string
  --event-type: string
  --solution-config: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize CreateSolution $name $perform_hpo $perform_auto_ml $perform_auto_training $perform_incremental_update $recipe_arn $dataset_group_arn $event_type $solution_config $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --solution-arn
@search-terms CreateSolutionVersion
export def 'personalize create-solution-version' [
  --name: string
  --solution-arn: string
  --training-mode: string@[FULL UPDATE AUTOTRAIN]
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize CreateSolutionVersion $name $solution_arn $training_mode $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --campaign-arn
@search-terms DeleteCampaign
export def 'personalize delete-campaign' [
  --campaign-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize DeleteCampaign $campaign_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --dataset-arn
@search-terms DeleteDataset
export def 'personalize delete-dataset' [
  --dataset-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize DeleteDataset $dataset_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --dataset-group-arn
@search-terms DeleteDatasetGroup
export def 'personalize delete-dataset-group' [
  --dataset-group-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize DeleteDatasetGroup $dataset_group_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --event-tracker-arn
@search-terms DeleteEventTracker
export def 'personalize delete-event-tracker' [
  --event-tracker-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize DeleteEventTracker $event_tracker_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --filter-arn
@search-terms DeleteFilter
export def 'personalize delete-filter' [
  --filter-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize DeleteFilter $filter_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --metric-attribution-arn
@search-terms DeleteMetricAttribution
export def 'personalize delete-metric-attribution' [
  --metric-attribution-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize DeleteMetricAttribution $metric_attribution_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --recommender-arn
@search-terms DeleteRecommender
export def 'personalize delete-recommender' [
  --recommender-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize DeleteRecommender $recommender_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --schema-arn
@search-terms DeleteSchema
export def 'personalize delete-schema' [
  --schema-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize DeleteSchema $schema_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --solution-arn
@search-terms DeleteSolution
export def 'personalize delete-solution' [
  --solution-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize DeleteSolution $solution_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --algorithm-arn
@search-terms DescribeAlgorithm
export def 'personalize describe-algorithm' [
  --algorithm-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'personalize DescribeAlgorithm $algorithm_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --batch-inference-job-arn
@search-terms DescribeBatchInferenceJob
export def 'personalize describe-batch-inference-job' [
  --batch-inference-job-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'personalize DescribeBatchInferenceJob $batch_inference_job_arn -- $region $profile $with_input $fail_fast' }

# POST /; needs --batch-segment-job-arn
@search-terms DescribeBatchSegmentJob
export def 'personalize describe-batch-segment-job' [
  --batch-segment-job-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'personalize DescribeBatchSegmentJob $batch_segment_job_arn -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --campaign-arn
@search-terms DescribeCampaign
export def 'personalize describe-campaign' [
  --campaign-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'personalize DescribeCampaign $campaign_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --data-deletion-job-arn
@search-terms DescribeDataDeletionJob
export def 'personalize describe-data-deletion-job' [
  --data-deletion-job-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'personalize DescribeDataDeletionJob $data_deletion_job_arn -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --dataset-arn
@search-terms DescribeDataset
export def 'personalize describe-dataset' [
  --dataset-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'personalize DescribeDataset $dataset_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --dataset-export-job-arn
@search-terms DescribeDatasetExportJob
export def 'personalize describe-dataset-export-job' [
  --dataset-export-job-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'personalize DescribeDatasetExportJob $dataset_export_job_arn -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --dataset-group-arn
@search-terms DescribeDatasetGroup
export def 'personalize describe-dataset-group' [
  --dataset-group-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'personalize DescribeDatasetGroup $dataset_group_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --dataset-import-job-arn
@search-terms DescribeDatasetImportJob
export def 'personalize describe-dataset-import-job' [
  --dataset-import-job-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'personalize DescribeDatasetImportJob $dataset_import_job_arn -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --event-tracker-arn
@search-terms DescribeEventTracker
export def 'personalize describe-event-tracker' [
  --event-tracker-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'personalize DescribeEventTracker $event_tracker_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --feature-transformation-arn
@search-terms DescribeFeatureTransformation
export def 'personalize describe-feature-transformation' [
  --feature-transformation-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'personalize DescribeFeatureTransformation $feature_transformation_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --filter-arn
@search-terms DescribeFilter
export def 'personalize describe-filter' [
  --filter-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'personalize DescribeFilter $filter_arn -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --metric-attribution-arn
@search-terms DescribeMetricAttribution
export def 'personalize describe-metric-attribution' [
  --metric-attribution-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'personalize DescribeMetricAttribution $metric_attribution_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --recipe-arn
@search-terms DescribeRecipe
export def 'personalize describe-recipe' [
  --recipe-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'personalize DescribeRecipe $recipe_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --recommender-arn
@search-terms DescribeRecommender
export def 'personalize describe-recommender' [
  --recommender-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'personalize DescribeRecommender $recommender_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --schema-arn
@search-terms DescribeSchema
export def 'personalize describe-schema' [
  --schema-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'personalize DescribeSchema $schema_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --solution-arn
@search-terms DescribeSolution
export def 'personalize describe-solution' [
  --solution-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'personalize DescribeSolution $solution_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --solution-version-arn
@search-terms DescribeSolutionVersion
export def 'personalize describe-solution-version' [
  --solution-version-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'personalize DescribeSolutionVersion $solution_version_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --solution-version-arn
@search-terms GetSolutionMetrics
export def 'personalize get-solution-metrics' [
  --solution-version-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'personalize GetSolutionMetrics $solution_version_arn -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListBatchInferenceJobs
export def 'personalize list-batch-inference-jobs' [
  --solution-version-arn: string
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
]: any -> any { call 'personalize ListBatchInferenceJobs $solution_version_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListBatchSegmentJobs
export def 'personalize list-batch-segment-jobs' [
  --solution-version-arn: string
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
]: any -> any { call 'personalize ListBatchSegmentJobs $solution_version_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListCampaigns
export def 'personalize list-campaigns' [
  --solution-arn: string
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
]: any -> any { call 'personalize ListCampaigns $solution_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListDataDeletionJobs
export def 'personalize list-data-deletion-jobs' [
  --dataset-group-arn: string
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
]: any -> any { call 'personalize ListDataDeletionJobs $dataset_group_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListDatasetExportJobs
export def 'personalize list-dataset-export-jobs' [
  --dataset-arn: string
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
]: any -> any { call 'personalize ListDatasetExportJobs $dataset_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListDatasetGroups
export def 'personalize list-dataset-groups' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'personalize ListDatasetGroups -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 15sec
@search-terms ListDatasetImportJobs
export def 'personalize list-dataset-import-jobs' [
  --dataset-arn: string
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
]: any -> any { call 'personalize ListDatasetImportJobs $dataset_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListDatasets
export def 'personalize list-datasets' [
  --dataset-group-arn: string
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
]: any -> any { call 'personalize ListDatasets $dataset_group_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListEventTrackers
export def 'personalize list-event-trackers' [
  --dataset-group-arn: string
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
]: any -> any { call 'personalize ListEventTrackers $dataset_group_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListFilters
export def 'personalize list-filters' [
  --dataset-group-arn: string
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
]: any -> any { call 'personalize ListFilters $dataset_group_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListMetricAttributionMetrics
export def 'personalize list-metric-attribution-metrics' [
  --metric-attribution-arn: string
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
]: any -> any { call 'personalize ListMetricAttributionMetrics $metric_attribution_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListMetricAttributions
export def 'personalize list-metric-attributions' [
  --dataset-group-arn: string
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
]: any -> any { call 'personalize ListMetricAttributions $dataset_group_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListRecipes
export def 'personalize list-recipes' [
  --recipe-provider: string
  --domain: string@[ECOMMERCE VIDEO_ON_DEMAND]
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
]: any -> any { call 'personalize ListRecipes $recipe_provider $domain -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListRecommenders
export def 'personalize list-recommenders' [
  --dataset-group-arn: string
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
]: any -> any { call 'personalize ListRecommenders $dataset_group_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListSchemas
export def 'personalize list-schemas' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'personalize ListSchemas -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListSolutionVersions
export def 'personalize list-solution-versions' [
  --solution-arn: string
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
]: any -> any { call 'personalize ListSolutionVersions $solution_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListSolutions
export def 'personalize list-solutions' [
  --dataset-group-arn: string
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
]: any -> any { call 'personalize ListSolutions $dataset_group_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --resource-arn
@search-terms ListTagsForResource
export def 'personalize list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'personalize ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; needs --recommender-arn
@search-terms StartRecommender
export def 'personalize start-recommender' [
  --recommender-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize StartRecommender $recommender_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --recommender-arn
@search-terms StopRecommender
export def 'personalize stop-recommender' [
  --recommender-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize StopRecommender $recommender_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --solution-version-arn
@search-terms StopSolutionVersionCreation
export def 'personalize stop-solution-version-creation' [
  --solution-version-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize StopSolutionVersionCreation $solution_version_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'personalize tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'personalize untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --campaign-arn
@search-terms UpdateCampaign
export def 'personalize update-campaign' [
  --campaign-arn: string
  --solution-version-arn: string
  --min-provisioned-tps: int
  --campaign-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize UpdateCampaign $campaign_arn $solution_version_arn $min_provisioned_tps $campaign_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --dataset-arn --schema-arn
@search-terms UpdateDataset
export def 'personalize update-dataset' [
  --dataset-arn: string
  --schema-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize UpdateDataset $dataset_arn $schema_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms UpdateMetricAttribution
export def 'personalize update-metric-attribution' [
  --add-metrics: list
  --remove-metrics: list<string>
  --metrics-output-config: record
  --metric-attribution-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize UpdateMetricAttribution $add_metrics $remove_metrics $metrics_output_config $metric_attribution_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --recommender-arn --recommender-config
@search-terms UpdateRecommender
export def 'personalize update-recommender' [
  --recommender-arn: string
  --recommender-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize UpdateRecommender $recommender_arn $recommender_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --solution-arn
@search-terms UpdateSolution
export def 'personalize update-solution' [
  --solution-arn: string
  --perform-auto-training: oneof<bool>
  --perform-incremental-update: oneof<bool>
  --solution-update-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize UpdateSolution $solution_arn $perform_auto_training $perform_incremental_update $solution_update_config -- $region $profile $with_input $fail_fast $yes' }
