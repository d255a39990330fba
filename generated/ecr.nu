# Written by `cargo xtask generate --service ecr` from the service's model and overlay: change those instead.
# ECR, API version 2015-09-21: 62 operations.

use rt.nu [call send]

# POST /; needs --repository-name --layer-digests
@category "aws ecr"
@search-terms BatchCheckLayerAvailability
export def 'ecr batch-check-layer-availability' [
  --registry-id: string
  --repository-name: string
  --layer-digests: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ecr BatchCheckLayerAvailability $registry_id=registryId $repository_name=repositoryName $layer_digests=layerDigests $region=--region $profile=--profile' }

# POST /; needs --repository-name --image-ids
@category "aws ecr"
@search-terms BatchDeleteImage
export def 'ecr batch-delete-image' [
  --registry-id: string
  --repository-name: string
  --image-ids: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ecr BatchDeleteImage $registry_id=registryId $repository_name=repositoryName $image_ids=imageIds $region=--region $profile=--profile' }

# POST /; cached 1min; needs --repository-name --image-ids
@category "aws ecr"
@search-terms BatchGetImage
export def 'ecr batch-get-image' [
  --registry-id: string
  --repository-name: string
  --image-ids: oneof<list<any>, record>
  --accepted-media-types: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ecr BatchGetImage $registry_id=registryId $repository_name=repositoryName $image_ids=imageIds $accepted_media_types=acceptedMediaTypes $region=--region $profile=--profile' }

# POST /; cached 1min; needs --repository-names
@category "aws ecr"
@search-terms BatchGetRepositoryScanningConfiguration
export def 'ecr batch-get-repository-scanning-configuration' [
  --repository-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ecr BatchGetRepositoryScanningConfiguration $repository_names=repositoryNames $region=--region $profile=--profile' }

# POST /; needs --repository-name --upload-id --layer-digests
@category "aws ecr"
@search-terms CompleteLayerUpload
export def 'ecr complete-layer-upload' [
  --registry-id: string
  --repository-name: string
  --upload-id: string
  --layer-digests: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ecr CompleteLayerUpload $registry_id=registryId $repository_name=repositoryName $upload_id=uploadId $layer_digests=layerDigests $region=--region $profile=--profile' }

# POST /; needs --ecr-repository-prefix --upstream-registry-url
@category "aws ecr"
@search-terms CreatePullThroughCacheRule
export def 'ecr create-pull-through-cache-rule' [
  --ecr-repository-prefix: string
  --upstream-registry-url: string
  --registry-id: string
  --upstream-registry: string@[ecr ecr-public quay k8s docker-hub github-container-registry azure-container-registry gitlab-container-registry chainguard]
  --credential-arn: string
  --custom-role-arn: string
  --upstream-repository-prefix: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecr CreatePullThroughCacheRule $ecr_repository_prefix=ecrRepositoryPrefix $upstream_registry_url=upstreamRegistryUrl $registry_id=registryId $upstream_registry=upstreamRegistry $credential_arn=credentialArn $custom_role_arn=customRoleArn $upstream_repository_prefix=upstreamRepositoryPrefix $region=--region $profile=--profile' }

# POST /; needs --repository-name
@category "aws ecr"
@search-terms CreateRepository
export def 'ecr create-repository' [
  --registry-id: string
  --repository-name: string
  --tags: oneof<list<any>, record>
  --image-tag-mutability: string@[MUTABLE IMMUTABLE IMMUTABLE_WITH_EXCLUSION MUTABLE_WITH_EXCLUSION]
  --image-tag-mutability-exclusion-filters: oneof<list<any>, record>
  --image-scanning-configuration: record
  --encryption-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'ecr CreateRepository $registry_id=registryId $repository_name=repositoryName $tags=tags $image_tag_mutability=imageTagMutability $image_tag_mutability_exclusion_filters=imageTagMutabilityExclusionFilters $image_scanning_configuration=imageScanningConfiguration $encryption_configuration=encryptionConfiguration $region=--region $profile=--profile' }

# POST /; needs --prefix --applied-for
@category "aws ecr"
@search-terms CreateRepositoryCreationTemplate
export def 'ecr create-repository-creation-template' [
  --prefix: string
  --description: string
  --encryption-configuration: record
  --resource-tags: oneof<list<any>, record>
  --image-tag-mutability: string@[MUTABLE IMMUTABLE IMMUTABLE_WITH_EXCLUSION MUTABLE_WITH_EXCLUSION]
  --image-tag-mutability-exclusion-filters: oneof<list<any>, record>
  --repository-policy: string
  --lifecycle-policy: string
  --applied-for: oneof<list<string>, string>
  --custom-role-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecr CreateRepositoryCreationTemplate $prefix=prefix $description=description $encryption_configuration=encryptionConfiguration $resource_tags=resourceTags $image_tag_mutability=imageTagMutability $image_tag_mutability_exclusion_filters=imageTagMutabilityExclusionFilters $repository_policy=repositoryPolicy $lifecycle_policy=lifecyclePolicy $applied_for=appliedFor $custom_role_arn=customRoleArn $region=--region $profile=--profile' }

# POST /; needs --repository-name
@category "aws ecr"
@search-terms DeleteLifecyclePolicy
export def 'ecr delete-lifecycle-policy' [
  --registry-id: string
  --repository-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecr DeleteLifecyclePolicy $registry_id=registryId $repository_name=repositoryName $region=--region $profile=--profile' }

# POST /; needs --ecr-repository-prefix
@category "aws ecr"
@search-terms DeletePullThroughCacheRule
export def 'ecr delete-pull-through-cache-rule' [
  --ecr-repository-prefix: string
  --registry-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecr DeletePullThroughCacheRule $ecr_repository_prefix=ecrRepositoryPrefix $registry_id=registryId $region=--region $profile=--profile' }

# POST /
@category "aws ecr"
@search-terms DeleteRegistryPolicy
export def 'ecr delete-registry-policy' [
  --region: string
  --profile: string
]: nothing -> record { call 'ecr DeleteRegistryPolicy $region=--region $profile=--profile' }

# POST /; needs --repository-name
@category "aws ecr"
@search-terms DeleteRepository
export def 'ecr delete-repository' [
  --registry-id: string
  --repository-name: string
  --force: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ecr DeleteRepository $registry_id=registryId $repository_name=repositoryName $force=force $region=--region $profile=--profile' }

# POST /; needs --prefix
@category "aws ecr"
@search-terms DeleteRepositoryCreationTemplate
export def 'ecr delete-repository-creation-template' [
  --prefix: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecr DeleteRepositoryCreationTemplate $prefix=prefix $region=--region $profile=--profile' }

# POST /; needs --repository-name
@category "aws ecr"
@search-terms DeleteRepositoryPolicy
export def 'ecr delete-repository-policy' [
  --registry-id: string
  --repository-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecr DeleteRepositoryPolicy $registry_id=registryId $repository_name=repositoryName $region=--region $profile=--profile' }

# POST /
@category "aws ecr"
@search-terms DeleteSigningConfiguration
export def 'ecr delete-signing-configuration' [
  --region: string
  --profile: string
]: nothing -> record { call 'ecr DeleteSigningConfiguration $region=--region $profile=--profile' }

# POST /; needs --principal-arn
@category "aws ecr"
@search-terms DeregisterPullTimeUpdateExclusion
export def 'ecr deregister-pull-time-update-exclusion' [
  --principal-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecr DeregisterPullTimeUpdateExclusion $principal_arn=principalArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --repository-name --image-id
@category "aws ecr"
@search-terms DescribeImageReplicationStatus
export def 'ecr describe-image-replication-status' [
  --repository-name: string
  --image-id: record
  --registry-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecr DescribeImageReplicationStatus $repository_name=repositoryName $image_id=imageId $registry_id=registryId $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --repository-name --image-id
@category "aws ecr"
@search-terms DescribeImageScanFindings
export def 'ecr describe-image-scan-findings' [
  --registry-id: string
  --repository-name: string
  --image-id: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ecr DescribeImageScanFindings $registry_id=registryId $repository_name=repositoryName $image_id=imageId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --repository-name --image-id
@category "aws ecr"
@search-terms DescribeImageSigningStatus
export def 'ecr describe-image-signing-status' [
  --repository-name: string
  --image-id: record
  --registry-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecr DescribeImageSigningStatus $repository_name=repositoryName $image_id=imageId $registry_id=registryId $region=--region $profile=--profile' }

# POST /; follows pages; cached 5min; needs --repository-name
@category "aws ecr"
@search-terms DescribeImages
export def 'ecr describe-images' [
  --registry-id: string
  --repository-name: string
  --image-ids: oneof<list<any>, record>
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ecr DescribeImages $registry_id=registryId $repository_name=repositoryName $image_ids=imageIds $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ecr"
@search-terms DescribePullThroughCacheRules
@example "First rows only" "ecr describe-pull-through-cache-rules --stream | first 3"
export def 'ecr describe-pull-through-cache-rules' [
  --registry-id: string
  --ecr-repository-prefixes: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ecr DescribePullThroughCacheRules $registry_id=registryId $ecr_repository_prefixes=ecrRepositoryPrefixes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws ecr"
@search-terms DescribeRegistry
export def 'ecr describe-registry' [
  --region: string
  --profile: string
]: nothing -> record { call 'ecr DescribeRegistry $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --replication-backfill-id
@category "aws ecr"
@search-terms DescribeReplicationBackfillResults
export def 'ecr describe-replication-backfill-results' [
  --registry-id: string
  --replication-backfill-id: string
  --result-status-filter: string@[COMPLETE FAILED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ecr DescribeReplicationBackfillResults $registry_id=registryId $replication_backfill_id=replicationBackfillId $result_status_filter=resultStatusFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ecr"
@search-terms DescribeRepositories
@example "First rows only" "ecr describe-repositories --stream | first 3"
export def 'ecr describe-repositories' [
  --registry-id: string
  --repository-names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ecr DescribeRepositories $registry_id=registryId $repository_names=repositoryNames $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ecr"
@search-terms DescribeRepositoryCreationTemplates
@example "First rows only" "ecr describe-repository-creation-templates --stream | first 3"
export def 'ecr describe-repository-creation-templates' [
  --prefixes: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ecr DescribeRepositoryCreationTemplates $prefixes=prefixes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --name
@category "aws ecr"
@search-terms GetAccountSetting
export def 'ecr get-account-setting' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecr GetAccountSetting $name=name $region=--region $profile=--profile' }

# POST /
@category "aws ecr"
@search-terms GetAuthorizationToken
@example "First rows only" "ecr get-authorization-token | first 3"
export def 'ecr get-authorization-token' [
  --registry-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ecr GetAuthorizationToken $registry_ids=registryIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --repository-name --layer-digest
@category "aws ecr"
@search-terms GetDownloadUrlForLayer
export def 'ecr get-download-url-for-layer' [
  --registry-id: string
  --repository-name: string
  --layer-digest: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecr GetDownloadUrlForLayer $registry_id=registryId $repository_name=repositoryName $layer_digest=layerDigest $region=--region $profile=--profile' }

# POST /; cached 1hr; needs --repository-name
@category "aws ecr"
@search-terms GetLifecyclePolicy
export def 'ecr get-lifecycle-policy' [
  --registry-id: string
  --repository-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecr GetLifecyclePolicy $registry_id=registryId $repository_name=repositoryName $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --repository-name
@category "aws ecr"
@search-terms GetLifecyclePolicyPreview
export def 'ecr get-lifecycle-policy-preview' [
  --registry-id: string
  --repository-name: string
  --image-ids: oneof<list<any>, record>
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ecr GetLifecyclePolicyPreview $registry_id=registryId $repository_name=repositoryName $image_ids=imageIds $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws ecr"
@search-terms GetRegistryPolicy
export def 'ecr get-registry-policy' [
  --region: string
  --profile: string
]: nothing -> record { call 'ecr GetRegistryPolicy $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws ecr"
@search-terms GetRegistryScanningConfiguration
export def 'ecr get-registry-scanning-configuration' [
  --region: string
  --profile: string
]: nothing -> record { call 'ecr GetRegistryScanningConfiguration $region=--region $profile=--profile' }

# POST /; cached 1hr; needs --repository-name
@category "aws ecr"
@search-terms GetRepositoryPolicy
export def 'ecr get-repository-policy' [
  --registry-id: string
  --repository-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecr GetRepositoryPolicy $registry_id=registryId $repository_name=repositoryName $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws ecr"
@search-terms GetSigningConfiguration
export def 'ecr get-signing-configuration' [
  --region: string
  --profile: string
]: nothing -> record { call 'ecr GetSigningConfiguration $region=--region $profile=--profile' }

# POST /; needs --repository-name
@category "aws ecr"
@search-terms InitiateLayerUpload
export def 'ecr initiate-layer-upload' [
  --registry-id: string
  --repository-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecr InitiateLayerUpload $registry_id=registryId $repository_name=repositoryName $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --repository-name --subject-id
@category "aws ecr"
@search-terms ListImageReferrers
export def 'ecr list-image-referrers' [
  --registry-id: string
  --repository-name: string
  --subject-id: record
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ecr ListImageReferrers $registry_id=registryId $repository_name=repositoryName $subject_id=subjectId $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --repository-name
@category "aws ecr"
@search-terms ListImages
export def 'ecr list-images' [
  --registry-id: string
  --repository-name: string
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ecr ListImages $registry_id=registryId $repository_name=repositoryName $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ecr"
@search-terms ListPullTimeUpdateExclusions
@example "First rows only" "ecr list-pull-time-update-exclusions --stream | first 3"
export def 'ecr list-pull-time-update-exclusions' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'ecr ListPullTimeUpdateExclusions $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ecr"
@search-terms ListReplicationBackfills
@example "First rows only" "ecr list-replication-backfills --stream | first 3"
export def 'ecr list-replication-backfills' [
  --registry-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ecr ListReplicationBackfills $registry_id=registryId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws ecr"
@search-terms ListTagsForResource
export def 'ecr list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ecr ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --name --value
@category "aws ecr"
@search-terms PutAccountSetting
export def 'ecr put-account-setting' [
  --name: string
  --value: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecr PutAccountSetting $name=name $value=value $region=--region $profile=--profile' }

# POST /; needs --repository-name --image-manifest
@category "aws ecr"
@search-terms PutImage
export def 'ecr put-image' [
  --registry-id: string
  --repository-name: string
  --image-manifest: string
  --image-manifest-media-type: string
  --image-tag: string
  --image-digest: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecr PutImage $registry_id=registryId $repository_name=repositoryName $image_manifest=imageManifest $image_manifest_media_type=imageManifestMediaType $image_tag=imageTag $image_digest=imageDigest $region=--region $profile=--profile' }

# POST /; needs --repository-name --image-scanning-configuration
@category "aws ecr"
@search-terms PutImageScanningConfiguration
export def 'ecr put-image-scanning-configuration' [
  --registry-id: string
  --repository-name: string
  --image-scanning-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'ecr PutImageScanningConfiguration $registry_id=registryId $repository_name=repositoryName $image_scanning_configuration=imageScanningConfiguration $region=--region $profile=--profile' }

# POST /; needs --repository-name --image-tag-mutability
@category "aws ecr"
@search-terms PutImageTagMutability
export def 'ecr put-image-tag-mutability' [
  --registry-id: string
  --repository-name: string
  --image-tag-mutability: string@[MUTABLE IMMUTABLE IMMUTABLE_WITH_EXCLUSION MUTABLE_WITH_EXCLUSION]
  --image-tag-mutability-exclusion-filters: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ecr PutImageTagMutability $registry_id=registryId $repository_name=repositoryName $image_tag_mutability=imageTagMutability $image_tag_mutability_exclusion_filters=imageTagMutabilityExclusionFilters $region=--region $profile=--profile' }

# POST /; needs --repository-name --lifecycle-policy-text
@category "aws ecr"
@search-terms PutLifecyclePolicy
export def 'ecr put-lifecycle-policy' [
  --registry-id: string
  --repository-name: string
  --lifecycle-policy-text: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecr PutLifecyclePolicy $registry_id=registryId $repository_name=repositoryName $lifecycle_policy_text=lifecyclePolicyText $region=--region $profile=--profile' }

# POST /; needs --policy-text
@category "aws ecr"
@search-terms PutRegistryPolicy
export def 'ecr put-registry-policy' [
  --policy-text: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecr PutRegistryPolicy $policy_text=policyText $region=--region $profile=--profile' }

# POST /
@category "aws ecr"
@search-terms PutRegistryScanningConfiguration
export def 'ecr put-registry-scanning-configuration' [
  --scan-type: string@[BASIC ENHANCED]
  --rules: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ecr PutRegistryScanningConfiguration $scan_type=scanType $rules=rules $region=--region $profile=--profile' }

# POST /; needs --replication-configuration
@category "aws ecr"
@search-terms PutReplicationConfiguration
export def 'ecr put-replication-configuration' [
  --replication-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'ecr PutReplicationConfiguration $replication_configuration=replicationConfiguration $region=--region $profile=--profile' }

# POST /; needs --signing-configuration
@category "aws ecr"
@search-terms PutSigningConfiguration
export def 'ecr put-signing-configuration' [
  --signing-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'ecr PutSigningConfiguration $signing_configuration=signingConfiguration $region=--region $profile=--profile' }

# POST /; needs --principal-arn
@category "aws ecr"
@search-terms RegisterPullTimeUpdateExclusion
export def 'ecr register-pull-time-update-exclusion' [
  --principal-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecr RegisterPullTimeUpdateExclusion $principal_arn=principalArn $region=--region $profile=--profile' }

# POST /; needs --repository-name --policy-text
@category "aws ecr"
@search-terms SetRepositoryPolicy
export def 'ecr set-repository-policy' [
  --registry-id: string
  --repository-name: string
  --policy-text: string
  --force: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ecr SetRepositoryPolicy $registry_id=registryId $repository_name=repositoryName $policy_text=policyText $force=force $region=--region $profile=--profile' }

# POST /; needs --repository-name --image-id
@category "aws ecr"
@search-terms StartImageScan
export def 'ecr start-image-scan' [
  --registry-id: string
  --repository-name: string
  --image-id: record
  --region: string
  --profile: string
]: nothing -> record { call 'ecr StartImageScan $registry_id=registryId $repository_name=repositoryName $image_id=imageId $region=--region $profile=--profile' }

# POST /; needs --repository-name
@category "aws ecr"
@search-terms StartLifecyclePolicyPreview
export def 'ecr start-lifecycle-policy-preview' [
  --registry-id: string
  --repository-name: string
  --lifecycle-policy-text: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecr StartLifecyclePolicyPreview $registry_id=registryId $repository_name=repositoryName $lifecycle_policy_text=lifecyclePolicyText $region=--region $profile=--profile' }

# POST /; needs --destination
@category "aws ecr"
@search-terms StartReplicationBackfill
export def 'ecr start-replication-backfill' [
  --registry-id: string
  --destination: record
  --region: string
  --profile: string
]: nothing -> record { call 'ecr StartReplicationBackfill $registry_id=registryId $destination=destination $region=--region $profile=--profile' }

# POST /; needs --replication-backfill-id
@category "aws ecr"
@search-terms StopReplicationBackfill
export def 'ecr stop-replication-backfill' [
  --registry-id: string
  --replication-backfill-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecr StopReplicationBackfill $registry_id=registryId $replication_backfill_id=replicationBackfillId $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws ecr"
@search-terms TagResource
export def 'ecr tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ecr TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws ecr"
@search-terms UntagResource
export def 'ecr untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ecr UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /; needs --repository-name --image-id --target-storage-class
@category "aws ecr"
@search-terms UpdateImageStorageClass
export def 'ecr update-image-storage-class' [
  --registry-id: string
  --repository-name: string
  --image-id: record
  --target-storage-class: string@[STANDARD ARCHIVE]
  --region: string
  --profile: string
]: nothing -> record { call 'ecr UpdateImageStorageClass $registry_id=registryId $repository_name=repositoryName $image_id=imageId $target_storage_class=targetStorageClass $region=--region $profile=--profile' }

# POST /; needs --ecr-repository-prefix
@category "aws ecr"
@search-terms UpdatePullThroughCacheRule
export def 'ecr update-pull-through-cache-rule' [
  --registry-id: string
  --ecr-repository-prefix: string
  --credential-arn: string
  --custom-role-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecr UpdatePullThroughCacheRule $registry_id=registryId $ecr_repository_prefix=ecrRepositoryPrefix $credential_arn=credentialArn $custom_role_arn=customRoleArn $region=--region $profile=--profile' }

# POST /; needs --prefix
@category "aws ecr"
@search-terms UpdateRepositoryCreationTemplate
export def 'ecr update-repository-creation-template' [
  --prefix: string
  --description: string
  --encryption-configuration: record
  --resource-tags: oneof<list<any>, record>
  --image-tag-mutability: string@[MUTABLE IMMUTABLE IMMUTABLE_WITH_EXCLUSION MUTABLE_WITH_EXCLUSION]
  --image-tag-mutability-exclusion-filters: oneof<list<any>, record>
  --repository-policy: string
  --lifecycle-policy: string
  --applied-for: oneof<list<string>, string>
  --custom-role-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecr UpdateRepositoryCreationTemplate $prefix=prefix $description=description $encryption_configuration=encryptionConfiguration $resource_tags=resourceTags $image_tag_mutability=imageTagMutability $image_tag_mutability_exclusion_filters=imageTagMutabilityExclusionFilters $repository_policy=repositoryPolicy $lifecycle_policy=lifecyclePolicy $applied_for=appliedFor $custom_role_arn=customRoleArn $region=--region $profile=--profile' }

# POST /; needs --repository-name --upload-id --part-first-byte --part-last-byte --layer-part-blob
@category "aws ecr"
@search-terms UploadLayerPart
export def 'ecr upload-layer-part' [
  --registry-id: string
  --repository-name: string
  --upload-id: string
  --part-first-byte: int
  --part-last-byte: int
  --layer-part-blob: oneof<binary, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ecr UploadLayerPart $registry_id=registryId $repository_name=repositoryName $upload_id=uploadId $part_first_byte=partFirstByte $part_last_byte=partLastByte $layer_part_blob=layerPartBlob $region=--region $profile=--profile' }

# POST /; needs --ecr-repository-prefix
@category "aws ecr"
@search-terms ValidatePullThroughCacheRule
export def 'ecr validate-pull-through-cache-rule' [
  --ecr-repository-prefix: string
  --registry-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecr ValidatePullThroughCacheRule $ecr_repository_prefix=ecrRepositoryPrefix $registry_id=registryId $region=--region $profile=--profile' }
