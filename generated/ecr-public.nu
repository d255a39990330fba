# Written by `cargo xtask generate --service ecr-public` from the service's model and overlay: change those instead.
# ECR PUBLIC, API version 2020-10-30: 23 operations.

use rt.nu [call]

# POST /; needs --repository-name --layer-digests
@category "aws ecr-public"
@search-terms BatchCheckLayerAvailability
export def 'ecr-public batch-check-layer-availability' [
  --registry-id: string
  --repository-name: string
  --layer-digests: list<string>
  --region: string
  --profile: string
]: nothing -> record { call 'ecr-public BatchCheckLayerAvailability $registry_id $repository_name $layer_digests -- $region $profile' }

# POST /; needs --repository-name --image-ids
@category "aws ecr-public"
@search-terms BatchDeleteImage
export def 'ecr-public batch-delete-image' [
  --registry-id: string
  --repository-name: string
  --image-ids: list
  --region: string
  --profile: string
]: nothing -> record { call 'ecr-public BatchDeleteImage $registry_id $repository_name $image_ids -- $region $profile' }

# POST /; needs --repository-name --upload-id --layer-digests
@category "aws ecr-public"
@search-terms CompleteLayerUpload
export def 'ecr-public complete-layer-upload' [
  --registry-id: string
  --repository-name: string
  --upload-id: string
  --layer-digests: list<string>
  --region: string
  --profile: string
]: nothing -> record { call 'ecr-public CompleteLayerUpload $registry_id $repository_name $upload_id $layer_digests -- $region $profile' }

# POST /; needs --repository-name
@category "aws ecr-public"
@search-terms CreateRepository
export def 'ecr-public create-repository' [
  --repository-name: string
  --catalog-data: record
  --tags: any
  --region: string
  --profile: string
]: nothing -> record { call 'ecr-public CreateRepository $repository_name $catalog_data $tags -- $region $profile' }

# POST /; needs --repository-name
@category "aws ecr-public"
@search-terms DeleteRepository
export def 'ecr-public delete-repository' [
  --registry-id: string
  --repository-name: string
  --force: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ecr-public DeleteRepository $registry_id $repository_name $force -- $region $profile' }

# POST /; needs --repository-name
@category "aws ecr-public"
@search-terms DeleteRepositoryPolicy
export def 'ecr-public delete-repository-policy' [
  --registry-id: string
  --repository-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecr-public DeleteRepositoryPolicy $registry_id $repository_name -- $region $profile' }

# POST /; follows pages; cached 5min; needs --repository-name
@category "aws ecr-public"
@search-terms DescribeImageTags
export def 'ecr-public describe-image-tags' [
  --registry-id: string
  --repository-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ecr-public DescribeImageTags $registry_id $repository_name -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min; needs --repository-name
@category "aws ecr-public"
@search-terms DescribeImages
export def 'ecr-public describe-images' [
  --registry-id: string
  --repository-name: string
  --image-ids: list
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ecr-public DescribeImages $registry_id $repository_name $image_ids -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min
@category "aws ecr-public"
@search-terms DescribeRegistries
@example "First rows only" "ecr-public describe-registries --stream | first 3"
export def 'ecr-public describe-registries' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ecr-public DescribeRegistries -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min
@category "aws ecr-public"
@search-terms DescribeRepositories
@example "First rows only" "ecr-public describe-repositories --stream | first 3"
export def 'ecr-public describe-repositories' [
  --registry-id: string
  --repository-names: list<string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ecr-public DescribeRepositories $registry_id $repository_names -- $region $profile $raw $regions $stream $max_items' }

# POST /
@category "aws ecr-public"
@search-terms GetAuthorizationToken
export def 'ecr-public get-authorization-token' [
  --region: string
  --profile: string
]: nothing -> record { call 'ecr-public GetAuthorizationToken -- $region $profile' }

# POST /
@category "aws ecr-public"
@search-terms GetRegistryCatalogData
export def 'ecr-public get-registry-catalog-data' [
  --region: string
  --profile: string
]: nothing -> record { call 'ecr-public GetRegistryCatalogData -- $region $profile' }

# POST /; needs --repository-name
@category "aws ecr-public"
@search-terms GetRepositoryCatalogData
export def 'ecr-public get-repository-catalog-data' [
  --registry-id: string
  --repository-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecr-public GetRepositoryCatalogData $registry_id $repository_name -- $region $profile' }

# POST /; cached 1min; needs --repository-name
@category "aws ecr-public"
@search-terms GetRepositoryPolicy
export def 'ecr-public get-repository-policy' [
  --registry-id: string
  --repository-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecr-public GetRepositoryPolicy $registry_id $repository_name -- $region $profile' }

# POST /; needs --repository-name
@category "aws ecr-public"
@search-terms InitiateLayerUpload
export def 'ecr-public initiate-layer-upload' [
  --registry-id: string
  --repository-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecr-public InitiateLayerUpload $registry_id $repository_name -- $region $profile' }

# POST /; cached 5min; needs --resource-arn
@category "aws ecr-public"
@search-terms ListTagsForResource
export def 'ecr-public list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ecr-public ListTagsForResource $resource_arn -- $region $profile $raw $regions $stream' }

# POST /; needs --repository-name --image-manifest
@category "aws ecr-public"
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
]: nothing -> record { call 'ecr-public PutImage $registry_id $repository_name $image_manifest $image_manifest_media_type $image_tag $image_digest -- $region $profile' }

# POST /
@category "aws ecr-public"
@search-terms PutRegistryCatalogData
export def 'ecr-public put-registry-catalog-data' [
  --display-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecr-public PutRegistryCatalogData $display_name -- $region $profile' }

# POST /; needs --repository-name --catalog-data
@category "aws ecr-public"
@search-terms PutRepositoryCatalogData
export def 'ecr-public put-repository-catalog-data' [
  --registry-id: string
  --repository-name: string
  --catalog-data: record
  --region: string
  --profile: string
]: nothing -> record { call 'ecr-public PutRepositoryCatalogData $registry_id $repository_name $catalog_data -- $region $profile' }

# POST /; needs --repository-name --policy-text
@category "aws ecr-public"
@search-terms SetRepositoryPolicy
export def 'ecr-public set-repository-policy' [
  --registry-id: string
  --repository-name: string
  --policy-text: string
  --force: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ecr-public SetRepositoryPolicy $registry_id $repository_name $policy_text $force -- $region $profile' }

# POST /; needs --resource-arn --tags
@category "aws ecr-public"
@search-terms TagResource
export def 'ecr-public tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
]: nothing -> nothing { call 'ecr-public TagResource $resource_arn $tags -- $region $profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws ecr-public"
@search-terms UntagResource
export def 'ecr-public untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
]: nothing -> nothing { call 'ecr-public UntagResource $resource_arn $tag_keys -- $region $profile' }

# POST /; needs --repository-name --upload-id --part-first-byte --part-last-byte --layer-part-blob
@category "aws ecr-public"
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
]: nothing -> record { call 'ecr-public UploadLayerPart $registry_id $repository_name $upload_id $part_first_byte $part_last_byte $layer_part_blob -- $region $profile' }
