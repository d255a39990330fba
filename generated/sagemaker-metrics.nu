# Written by `cargo xtask generate --service sagemaker-metrics` from the service's model and overlay: change those instead.
# SageMaker Metrics, API version 2022-09-30: 2 operations.

use rt.nu [call]

# POST /BatchGetMetrics; needs --metric-queries
@search-terms BatchGetMetrics
export def 'sagemaker-metrics batch-get-metrics' [
  --metric-queries: list
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker-metrics BatchGetMetrics $metric_queries -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# PUT /BatchPutMetrics; needs --trial-component-name --metric-data
@search-terms BatchPutMetrics
export def 'sagemaker-metrics batch-put-metrics' [
  --trial-component-name: string
  --metric-data: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker-metrics BatchPutMetrics $trial_component_name $metric_data -- $region $profile $raw $stream $with_input $fail_fast $yes' }
