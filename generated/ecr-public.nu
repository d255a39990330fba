# Written by `cargo xtask generate --service ecr-public` from the service's model and overlay: change those instead.
# ECR PUBLIC, API version 2020-10-30: 23 operations.

use rt.nu [call]

# POST /; needs --repository-name --layer-digests
@search-terms BatchCheckLayerAvailability
export def 'ecr-public batch-check-layer-availability' [
  --registry-id: string
  --repository-name: string
  --layer-digests: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr-public BatchCheckLayerAvailability $registry_id $repository_name $layer_digests -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name --image-ids
@search-terms BatchDeleteImage
export def 'ecr-public batch-delete-image' [
  --registry-id: string
  --repository-name: string
  --image-ids: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr-public BatchDeleteImage $registry_id $repository_name $image_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name --upload-id --layer-digests
@search-terms CompleteLayerUpload
export def 'ecr-public complete-layer-upload' [
  --registry-id: string
  --repository-name: string
  --upload-id: string
  --layer-digests: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr-public CompleteLayerUpload $registry_id $repository_name $upload_id $layer_digests -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name
@search-terms CreateRepository
export def 'ecr-public create-repository' [
  --repository-name: string
  --catalog-data: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr-public CreateRepository $repository_name $catalog_data $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name
@search-terms DeleteRepository
export def 'ecr-public delete-repository' [
  --registry-id: string
  --repository-name: string
  --force: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr-public DeleteRepository $registry_id $repository_name $force -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name
@search-terms DeleteRepositoryPolicy
export def 'ecr-public delete-repository-policy' [
  --registry-id: string
  --repository-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr-public DeleteRepositoryPolicy $registry_id $repository_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 5min; needs --repository-name
@search-terms DescribeImageTags
export def 'ecr-public describe-image-tags' [
  --registry-id: string
  --repository-name: string
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
]: any -> any { call 'ecr-public DescribeImageTags $registry_id $repository_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --repository-name
@search-terms DescribeImages
export def 'ecr-public describe-images' [
  --registry-id: string
  --repository-name: string
  --image-ids: list
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
]: any -> any { call 'ecr-public DescribeImages $registry_id $repository_name $image_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeRegistries
export def 'ecr-public describe-registries' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'ecr-public DescribeRegistries -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms DescribeRepositories
export def 'ecr-public describe-repositories' [
  --registry-id: string
  --repository-names: list<string>
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
]: any -> any { call 'ecr-public DescribeRepositories $registry_id $repository_names -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms GetAuthorizationToken
export def 'ecr-public get-authorization-token' [
  --region: string
  --profile: string
]: any -> any { call 'ecr-public GetAuthorizationToken -- $region $profile' }

# POST /
@search-terms GetRegistryCatalogData
export def 'ecr-public get-registry-catalog-data' [
  --region: string
  --profile: string
]: any -> any { call 'ecr-public GetRegistryCatalogData -- $region $profile' }

# POST /; needs --repository-name
@search-terms GetRepositoryCatalogData
export def 'ecr-public get-repository-catalog-data' [
  --registry-id: string
  --repository-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ecr-public GetRepositoryCatalogData $registry_id $repository_name -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --repository-name
@search-terms GetRepositoryPolicy
export def 'ecr-public get-repository-policy' [
  --registry-id: string
  --repository-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ecr-public GetRepositoryPolicy $registry_id $repository_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --repository-name
@search-terms InitiateLayerUpload
export def 'ecr-public initiate-layer-upload' [
  --registry-id: string
  --repository-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr-public InitiateLayerUpload $registry_id $repository_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'ecr-public list-tags-for-resource' [
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
]: any -> any { call 'ecr-public ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --repository-name --image-manifest
@search-terms PutImage
export def 'ecr-public put-image' [
  --registry-id: string
  --repository-name: string
  --image-manifest: string
  --image-manifest-media-type: string
  --image-tag: string
  --image-digest: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr-public PutImage $registry_id $repository_name $image_manifest $image_manifest_media_type $image_tag $image_digest -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms PutRegistryCatalogData
export def 'ecr-public put-registry-catalog-data' [
  --display-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr-public PutRegistryCatalogData $display_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name --catalog-data
@search-terms PutRepositoryCatalogData
export def 'ecr-public put-repository-catalog-data' [
  --registry-id: string
  --repository-name: string
  --catalog-data: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr-public PutRepositoryCatalogData $registry_id $repository_name $catalog_data -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name --policy-text
@search-terms SetRepositoryPolicy
export def 'ecr-public set-repository-policy' [
  --registry-id: string
  --repository-name: string
  --policy-text: string
  --force: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr-public SetRepositoryPolicy $registry_id $repository_name $policy_text $force -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'ecr-public tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr-public TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'ecr-public untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr-public UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name --upload-id --part-first-byte --part-last-byte --layer-part-blob
@search-terms UploadLayerPart
export def 'ecr-public upload-layer-part' [
  --registry-id: string
  --repository-name: string
  --upload-id: string
  --part-first-byte: int
  --part-last-byte: int
  --layer-part-blob: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr-public UploadLayerPart $registry_id $repository_name $upload_id $part_first_byte $part_last_byte $layer_part_blob -- $region $profile $with_input $fail_fast $yes' }
