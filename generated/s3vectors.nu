# Written by `cargo xtask generate --service s3vectors` from the service's model and overlay: change those instead.
# S3Vectors, API version 2025-07-15: 22 operations.

use rt.nu [call]

# POST /CreateIndex; needs --index-name --data-type --dimension --distance-metric
@search-terms CreateIndex
export def 's3vectors create-index' [
  --vector-bucket-name: string
  --vector-bucket-arn: string
  --index-name: string
  --data-type: string
  --dimension: int
  --distance-metric: string@[euclidean cosine]
  --metadata-configuration: record
  --encryption-configuration: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3vectors CreateIndex $vector_bucket_name $vector_bucket_arn $index_name $data_type $dimension $distance_metric $metadata_configuration $encryption_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateVectorBucket; needs --vector-bucket-name
@search-terms CreateVectorBucket
export def 's3vectors create-vector-bucket' [
  --vector-bucket-name: string
  --encryption-configuration: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3vectors CreateVectorBucket $vector_bucket_name $encryption_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteIndex
@search-terms DeleteIndex
export def 's3vectors delete-index' [
  --vector-bucket-name: string
  --index-name: string
  --index-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3vectors DeleteIndex $vector_bucket_name $index_name $index_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteVectorBucket
@search-terms DeleteVectorBucket
export def 's3vectors delete-vector-bucket' [
  --vector-bucket-name: string
  --vector-bucket-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3vectors DeleteVectorBucket $vector_bucket_name $vector_bucket_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteVectorBucketPolicy
@search-terms DeleteVectorBucketPolicy
export def 's3vectors delete-vector-bucket-policy' [
  --vector-bucket-name: string
  --vector-bucket-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3vectors DeleteVectorBucketPolicy $vector_bucket_name $vector_bucket_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteVectors; needs --keys
@search-terms DeleteVectors
export def 's3vectors delete-vectors' [
  --vector-bucket-name: string
  --index-name: string
  --index-arn: string
  --keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3vectors DeleteVectors $vector_bucket_name $index_name $index_arn $keys -- $region $profile $with_input $fail_fast $yes' }

# POST /GetIndex; cached 1min
@search-terms GetIndex
export def 's3vectors get-index' [
  --vector-bucket-name: string
  --index-name: string
  --index-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3vectors GetIndex $vector_bucket_name $index_name $index_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetVectorBucket; cached 1min
@search-terms GetVectorBucket
export def 's3vectors get-vector-bucket' [
  --vector-bucket-name: string
  --vector-bucket-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3vectors GetVectorBucket $vector_bucket_name $vector_bucket_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetVectorBucketPolicy; cached 1min
@search-terms GetVectorBucketPolicy
export def 's3vectors get-vector-bucket-policy' [
  --vector-bucket-name: string
  --vector-bucket-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3vectors GetVectorBucketPolicy $vector_bucket_name $vector_bucket_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetVectors; needs --keys
@search-terms GetVectors
export def 's3vectors get-vectors' [
  --vector-bucket-name: string
  --index-name: string
  --index-arn: string
  --keys: list<string>
  --return-data: oneof<bool>
  --return-metadata: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 's3vectors GetVectors $vector_bucket_name $index_name $index_arn $keys $return_data $return_metadata -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /ListIndexes; follows pages; cached 1min
@search-terms ListIndexes
export def 's3vectors list-indexes' [
  --vector-bucket-name: string
  --vector-bucket-arn: string
  --prefix: string
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
]: any -> any { call 's3vectors ListIndexes $vector_bucket_name $vector_bucket_arn $prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 's3vectors list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3vectors ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /ListVectorBuckets; follows pages; cached 1min
@search-terms ListVectorBuckets
export def 's3vectors list-vector-buckets' [
  --prefix: string
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
]: any -> any { call 's3vectors ListVectorBuckets $prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListVectors; follows pages
@search-terms ListVectors
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
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 's3vectors ListVectors $vector_bucket_name $index_name $index_arn $segment_count $segment_index $return_data $return_metadata -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /PutVectorBucketDefaultIndexMode; needs --default-index-mode
@search-terms PutVectorBucketDefaultIndexMode
export def 's3vectors put-vector-bucket-default-index-mode' [
  --vector-bucket-name: string
  --vector-bucket-arn: string
  --default-index-mode: string@[CLASSIC ENHANCED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3vectors PutVectorBucketDefaultIndexMode $vector_bucket_name $vector_bucket_arn $default_index_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /PutVectorBucketPolicy; needs --policy
@search-terms PutVectorBucketPolicy
export def 's3vectors put-vector-bucket-policy' [
  --vector-bucket-name: string
  --vector-bucket-arn: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3vectors PutVectorBucketPolicy $vector_bucket_name $vector_bucket_arn $policy -- $region $profile $with_input $fail_fast $yes' }

# POST /PutVectors; needs --vectors
@search-terms PutVectors
export def 's3vectors put-vectors' [
  --vector-bucket-name: string
  --index-name: string
  --index-arn: string
  --vectors: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3vectors PutVectors $vector_bucket_name $index_name $index_arn $vectors -- $region $profile $with_input $fail_fast $yes' }

# POST /QueryVectors; follows pages; needs --top-k
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
  --query-texts: list
  --return-scores: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 's3vectors QueryVectors $vector_bucket_name $index_name $index_arn $top_k $query_vector $filter $query_mode $return_metadata $return_distance $query_texts $return_scores -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 's3vectors tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3vectors TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 's3vectors untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3vectors UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateIndexMode; needs --index-mode
@search-terms UpdateIndexMode
export def 's3vectors update-index-mode' [
  --vector-bucket-name: string
  --index-name: string
  --index-arn: string
  --index-mode: string@[CLASSIC ENHANCED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3vectors UpdateIndexMode $vector_bucket_name $index_name $index_arn $index_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateMetadataConfiguration
@search-terms UpdateMetadataConfiguration
export def 's3vectors update-metadata-configuration' [
  --vector-bucket-name: string
  --index-name: string
  --index-arn: string
  --add: record
  --delete: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3vectors UpdateMetadataConfiguration $vector_bucket_name $index_name $index_arn $add $delete -- $region $profile $with_input $fail_fast $yes' }
