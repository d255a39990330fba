# Written by `cargo xtask generate --service s3vectors` from the service's model and overlay: change those instead.
# S3Vectors, API version 2025-07-15: 22 operations.

use rt.nu [call send]

# POST /CreateIndex; needs --index-name --data-type --dimension --distance-metric
@category "aws s3vectors"
@search-terms CreateIndex
export def 's3vectors create-index' [
  --vector-bucket-name: string
  --vector-bucket-arn: string
  --index-name: string
  --data-type: string@[float32]
  --dimension: int
  --distance-metric: string@[euclidean cosine]
  --metadata-configuration: record
  --encryption-configuration: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 's3vectors CreateIndex $vector_bucket_name=vectorBucketName $vector_bucket_arn=vectorBucketArn $index_name=indexName $data_type=dataType $dimension=dimension $distance_metric=distanceMetric $metadata_configuration=metadataConfiguration $encryption_configuration=encryptionConfiguration $tags=tags $region=--region $profile=--profile' }

# POST /CreateVectorBucket; needs --vector-bucket-name
@category "aws s3vectors"
@search-terms CreateVectorBucket
export def 's3vectors create-vector-bucket' [
  --vector-bucket-name: string
  --encryption-configuration: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 's3vectors CreateVectorBucket $vector_bucket_name=vectorBucketName $encryption_configuration=encryptionConfiguration $tags=tags $region=--region $profile=--profile' }

# POST /DeleteIndex
@category "aws s3vectors"
@search-terms DeleteIndex
export def 's3vectors delete-index' [
  --vector-bucket-name: string
  --index-name: string
  --index-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3vectors DeleteIndex $vector_bucket_name=vectorBucketName $index_name=indexName $index_arn=indexArn $region=--region $profile=--profile' }

# POST /DeleteVectorBucket
@category "aws s3vectors"
@search-terms DeleteVectorBucket
export def 's3vectors delete-vector-bucket' [
  --vector-bucket-name: string
  --vector-bucket-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3vectors DeleteVectorBucket $vector_bucket_name=vectorBucketName $vector_bucket_arn=vectorBucketArn $region=--region $profile=--profile' }

# POST /DeleteVectorBucketPolicy
@category "aws s3vectors"
@search-terms DeleteVectorBucketPolicy
export def 's3vectors delete-vector-bucket-policy' [
  --vector-bucket-name: string
  --vector-bucket-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3vectors DeleteVectorBucketPolicy $vector_bucket_name=vectorBucketName $vector_bucket_arn=vectorBucketArn $region=--region $profile=--profile' }

# POST /DeleteVectors; needs --keys
@category "aws s3vectors"
@search-terms DeleteVectors
export def 's3vectors delete-vectors' [
  --vector-bucket-name: string
  --index-name: string
  --index-arn: string
  --keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3vectors DeleteVectors $vector_bucket_name=vectorBucketName $index_name=indexName $index_arn=indexArn $keys=keys $region=--region $profile=--profile' }

# POST /GetIndex; cached 1min
@category "aws s3vectors"
@search-terms GetIndex
export def 's3vectors get-index' [
  --vector-bucket-name: string
  --index-name: string
  --index-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 's3vectors GetIndex $vector_bucket_name=vectorBucketName $index_name=indexName $index_arn=indexArn $region=--region $profile=--profile' }

# POST /GetVectorBucket; cached 1min
@category "aws s3vectors"
@search-terms GetVectorBucket
export def 's3vectors get-vector-bucket' [
  --vector-bucket-name: string
  --vector-bucket-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 's3vectors GetVectorBucket $vector_bucket_name=vectorBucketName $vector_bucket_arn=vectorBucketArn $region=--region $profile=--profile' }

# POST /GetVectorBucketPolicy; cached 1min
@category "aws s3vectors"
@search-terms GetVectorBucketPolicy
export def 's3vectors get-vector-bucket-policy' [
  --vector-bucket-name: string
  --vector-bucket-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 's3vectors GetVectorBucketPolicy $vector_bucket_name=vectorBucketName $vector_bucket_arn=vectorBucketArn $region=--region $profile=--profile' }

# POST /GetVectors; cached 1min; needs --keys
@category "aws s3vectors"
@search-terms GetVectors
export def 's3vectors get-vectors' [
  --vector-bucket-name: string
  --index-name: string
  --index-arn: string
  --keys: oneof<list<string>, string>
  --return-data: oneof<bool>
  --return-metadata: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 's3vectors GetVectors $vector_bucket_name=vectorBucketName $index_name=indexName $index_arn=indexArn $keys=keys $return_data=returnData $return_metadata=returnMetadata $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /ListIndexes; follows pages; cached 1min
@category "aws s3vectors"
@search-terms ListIndexes
@example "First rows only" "s3vectors list-indexes --stream | first 3"
export def 's3vectors list-indexes' [
  --vector-bucket-name: string
  --vector-bucket-arn: string
  --prefix: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 's3vectors ListIndexes $vector_bucket_name=vectorBucketName $vector_bucket_arn=vectorBucketArn $prefix=prefix $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws s3vectors"
@search-terms ListTagsForResource
export def 's3vectors list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 's3vectors ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /ListVectorBuckets; follows pages; cached 1min
@category "aws s3vectors"
@search-terms ListVectorBuckets
@example "First rows only" "s3vectors list-vector-buckets --stream | first 3"
export def 's3vectors list-vector-buckets' [
  --prefix: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 's3vectors ListVectorBuckets $prefix=prefix $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListVectors; follows pages; cached 1min
@category "aws s3vectors"
@search-terms ListVectors
@example "First rows only" "s3vectors list-vectors --stream | first 3"
export def 's3vectors list-vectors' [
  --vector-bucket-name: string
  --index-name: string
  --index-arn: string
  --segment-count: int
  --segment-index: int
  --return-data: oneof<bool>
  --return-metadata: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 's3vectors ListVectors $vector_bucket_name=vectorBucketName $index_name=indexName $index_arn=indexArn $segment_count=segmentCount $segment_index=segmentIndex $return_data=returnData $return_metadata=returnMetadata $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /PutVectorBucketDefaultIndexMode; needs --default-index-mode
@category "aws s3vectors"
@search-terms PutVectorBucketDefaultIndexMode
export def 's3vectors put-vector-bucket-default-index-mode' [
  --vector-bucket-name: string
  --vector-bucket-arn: string
  --default-index-mode: string@[CLASSIC ENHANCED]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3vectors PutVectorBucketDefaultIndexMode $vector_bucket_name=vectorBucketName $vector_bucket_arn=vectorBucketArn $default_index_mode=defaultIndexMode $region=--region $profile=--profile' }

# POST /PutVectorBucketPolicy; needs --policy
@category "aws s3vectors"
@search-terms PutVectorBucketPolicy
export def 's3vectors put-vector-bucket-policy' [
  --vector-bucket-name: string
  --vector-bucket-arn: string
  --policy: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3vectors PutVectorBucketPolicy $vector_bucket_name=vectorBucketName $vector_bucket_arn=vectorBucketArn $policy=policy $region=--region $profile=--profile' }

# POST /PutVectors; needs --vectors
@category "aws s3vectors"
@search-terms PutVectors
export def 's3vectors put-vectors' [
  --vector-bucket-name: string
  --index-name: string
  --index-arn: string
  --vectors: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3vectors PutVectors $vector_bucket_name=vectorBucketName $index_name=indexName $index_arn=indexArn $vectors=vectors $region=--region $profile=--profile' }

# POST /QueryVectors; follows pages; cached 1min; needs --top-k
@category "aws s3vectors"
@search-terms QueryVectors
export def 's3vectors query-vectors' [
  --vector-bucket-name: string
  --index-name: string
  --index-arn: string
  --top-k: int
  --query-vector: record
  --filter: any
  --query-mode: string@[CLASSIC ENHANCED]
  --return-metadata: oneof<bool>
  --return-distance: oneof<bool>
  --query-texts: oneof<list<any>, record>
  --return-scores: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 's3vectors QueryVectors $vector_bucket_name=vectorBucketName $index_name=indexName $index_arn=indexArn $top_k=topK $query_vector=queryVector $filter=filter $query_mode=queryMode $return_metadata=returnMetadata $return_distance=returnDistance $query_texts=queryTexts $return_scores=returnScores $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws s3vectors"
@search-terms TagResource
export def 's3vectors tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3vectors TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws s3vectors"
@search-terms UntagResource
export def 's3vectors untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3vectors UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /UpdateIndexMode; needs --index-mode
@category "aws s3vectors"
@search-terms UpdateIndexMode
export def 's3vectors update-index-mode' [
  --vector-bucket-name: string
  --index-name: string
  --index-arn: string
  --index-mode: string@[CLASSIC ENHANCED]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 's3vectors UpdateIndexMode $vector_bucket_name=vectorBucketName $index_name=indexName $index_arn=indexArn $index_mode=indexMode $region=--region $profile=--profile' }

# POST /UpdateMetadataConfiguration
@category "aws s3vectors"
@search-terms UpdateMetadataConfiguration
export def 's3vectors update-metadata-configuration' [
  --vector-bucket-name: string
  --index-name: string
  --index-arn: string
  --add: record
  --delete: record
  --region: string
  --profile: string
]: nothing -> record { call 's3vectors UpdateMetadataConfiguration $vector_bucket_name=vectorBucketName $index_name=indexName $index_arn=indexArn $add=add $delete=delete $region=--region $profile=--profile' }
