# Written by `cargo xtask generate --service sagemaker-geospatial` from the service's model and overlay: change those instead.
# SageMaker Geospatial, API version 2020-05-27: 19 operations.

use rt.nu [call]

# DELETE /earth-observation-jobs/{Arn}; needs --arn
@search-terms DeleteEarthObservationJob
export def 'sagemaker-geospatial delete-earth-observation-job' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker-geospatial DeleteEarthObservationJob $arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /vector-enrichment-jobs/{Arn}; needs --arn
@search-terms DeleteVectorEnrichmentJob
export def 'sagemaker-geospatial delete-vector-enrichment-job' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker-geospatial DeleteVectorEnrichmentJob $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /export-earth-observation-job; needs --arn --execution-role-arn --output-config
@search-terms ExportEarthObservationJob
export def 'sagemaker-geospatial export-earth-observation-job' [
  --arn: string
  --client-token: string
  --execution-role-arn: string
  --export-source-images: oneof<bool>
  --output-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker-geospatial ExportEarthObservationJob $arn $client_token $execution_role_arn $export_source_images $output_config -- $region $profile $with_input $fail_fast $yes' }

# POST /export-vector-enrichment-jobs; needs --arn --execution-role-arn --output-config
@search-terms ExportVectorEnrichmentJob
export def 'sagemaker-geospatial export-vector-enrichment-job' [
  --arn: string
  --client-token: string
  --execution-role-arn: string
  --output-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker-geospatial ExportVectorEnrichmentJob $arn $client_token $execution_role_arn $output_config -- $region $profile $with_input $fail_fast $yes' }

# GET /earth-observation-jobs/{Arn}; needs --arn
@search-terms GetEarthObservationJob
export def 'sagemaker-geospatial get-earth-observation-job' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker-geospatial GetEarthObservationJob $arn -- $region $profile $with_input $fail_fast' }

# GET /raster-data-collection/{Arn}; cached 1min; needs --arn
@search-terms GetRasterDataCollection
export def 'sagemaker-geospatial get-raster-data-collection' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker-geospatial GetRasterDataCollection $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /tile/{z}/{x}/{y}; needs --arn --image-assets --target --x --y --z
@search-terms GetTile
export def 'sagemaker-geospatial get-tile' [
  --arn: string
  --execution-role-arn: string
  --image-assets: list<string>
  --image-mask: oneof<bool>
  --output-data-type: string@[INT32 FLOAT32 INT16 FLOAT64 UINT16]
  --output-format: string
  --property-filters: string
  --target: string@[INPUT OUTPUT]
  --time-range-filter: string
  --x: int
  --y: int
  --z: int
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker-geospatial GetTile $arn $execution_role_arn $image_assets $image_mask $output_data_type $output_format $property_filters $target $time_range_filter $x $y $z -- $region $profile $raw $with_input $fail_fast' }

# GET /vector-enrichment-jobs/{Arn}; needs --arn
@search-terms GetVectorEnrichmentJob
export def 'sagemaker-geospatial get-vector-enrichment-job' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker-geospatial GetVectorEnrichmentJob $arn -- $region $profile $with_input $fail_fast' }

# POST /list-earth-observation-jobs; follows pages
@search-terms ListEarthObservationJobs
export def 'sagemaker-geospatial list-earth-observation-jobs' [
  --sort-by: string
  --sort-order: string@[ASCENDING DESCENDING]
  --status-equals: string@[INITIALIZING IN_PROGRESS STOPPING COMPLETED STOPPED FAILED DELETING DELETED]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker-geospatial ListEarthObservationJobs $sort_by $sort_order $status_equals -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /raster-data-collections; follows pages
@search-terms ListRasterDataCollections
export def 'sagemaker-geospatial list-raster-data-collections' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'sagemaker-geospatial ListRasterDataCollections -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'sagemaker-geospatial list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker-geospatial ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /list-vector-enrichment-jobs; follows pages
@search-terms ListVectorEnrichmentJobs
export def 'sagemaker-geospatial list-vector-enrichment-jobs' [
  --sort-by: string
  --sort-order: string@[ASCENDING DESCENDING]
  --status-equals: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker-geospatial ListVectorEnrichmentJobs $sort_by $sort_order $status_equals -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /search-raster-data-collection; needs --arn --raster-data-collection-query
@search-terms SearchRasterDataCollection
export def 'sagemaker-geospatial search-raster-data-collection' [
  --arn: string
  --next-token: string
  --raster-data-collection-query: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker-geospatial SearchRasterDataCollection $arn $next_token $raster_data_collection_query -- $region $profile $with_input $fail_fast' }

# POST /earth-observation-jobs; needs --execution-role-arn --input-config --job-config --name
@search-terms StartEarthObservationJob
export def 'sagemaker-geospatial start-earth-observation-job' [
  --client-token: string
  --execution-role-arn: string
  --input-config: record
  --job-config: record
  --kms-key-id: string
  --name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker-geospatial StartEarthObservationJob $client_token $execution_role_arn $input_config $job_config $kms_key_id $name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /vector-enrichment-jobs; needs --execution-role-arn --input-config --job-config --name
@search-terms StartVectorEnrichmentJob
export def 'sagemaker-geospatial start-vector-enrichment-job' [
  --client-token: string
  --execution-role-arn: string
  --input-config: record
  --job-config: record
  --kms-key-id: string
  --name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker-geospatial StartVectorEnrichmentJob $client_token $execution_role_arn $input_config $job_config $kms_key_id $name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /earth-observation-jobs/stop; needs --arn
@search-terms StopEarthObservationJob
export def 'sagemaker-geospatial stop-earth-observation-job' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker-geospatial StopEarthObservationJob $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /vector-enrichment-jobs/stop; needs --arn
@search-terms StopVectorEnrichmentJob
export def 'sagemaker-geospatial stop-vector-enrichment-job' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker-geospatial StopVectorEnrichmentJob $arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'sagemaker-geospatial tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker-geospatial TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'sagemaker-geospatial untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker-geospatial UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }
