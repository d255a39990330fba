# Written by `cargo xtask generate --service ecr` from the service's model and overlay: change those instead.
# ECR, API version 2015-09-21: 62 operations, 2 waiters.

use rt.nu [call]

# POST /; needs --repository-name --layer-digests
@search-terms BatchCheckLayerAvailability
export def 'ecr batch-check-layer-availability' [
  --registry-id: string
  --repository-name: string
  --layer-digests: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr BatchCheckLayerAvailability $registry_id $repository_name $layer_digests -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name --image-ids
@search-terms BatchDeleteImage
export def 'ecr batch-delete-image' [
  --registry-id: string
  --repository-name: string
  --image-ids: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr BatchDeleteImage $registry_id $repository_name $image_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name --image-ids
@search-terms BatchGetImage
export def 'ecr batch-get-image' [
  --registry-id: string
  --repository-name: string
  --image-ids: list
  --accepted-media-types: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ecr BatchGetImage $registry_id $repository_name $image_ids $accepted_media_types -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --repository-names
@search-terms BatchGetRepositoryScanningConfiguration
export def 'ecr batch-get-repository-scanning-configuration' [
  --repository-names: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ecr BatchGetRepositoryScanningConfiguration $repository_names -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --repository-name --upload-id --layer-digests
@search-terms CompleteLayerUpload
export def 'ecr complete-layer-upload' [
  --registry-id: string
  --repository-name: string
  --upload-id: string
  --layer-digests: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr CompleteLayerUpload $registry_id $repository_name $upload_id $layer_digests -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ecr-repository-prefix --upstream-registry-url
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr CreatePullThroughCacheRule $ecr_repository_prefix $upstream_registry_url $registry_id $upstream_registry $credential_arn $custom_role_arn $upstream_repository_prefix -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name
@search-terms CreateRepository
export def 'ecr create-repository' [
  --registry-id: string
  --repository-name: string
  --tags: any
  --image-tag-mutability: string@[MUTABLE IMMUTABLE IMMUTABLE_WITH_EXCLUSION MUTABLE_WITH_EXCLUSION]
  --image-tag-mutability-exclusion-filters: list
  --image-scanning-configuration: record
  --encryption-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr CreateRepository $registry_id $repository_name $tags $image_tag_mutability $image_tag_mutability_exclusion_filters $image_scanning_configuration $encryption_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --prefix --applied-for
@search-terms CreateRepositoryCreationTemplate
export def 'ecr create-repository-creation-template' [
  --prefix: string
  --description: string
  --encryption-configuration: record
  --resource-tags: any
  --image-tag-mutability: string@[MUTABLE IMMUTABLE IMMUTABLE_WITH_EXCLUSION MUTABLE_WITH_EXCLUSION]
  --image-tag-mutability-exclusion-filters: list
  --repository-policy: string
  --lifecycle-policy: string
  --applied-for: list<string>
  --custom-role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr CreateRepositoryCreationTemplate $prefix $description $encryption_configuration $resource_tags $image_tag_mutability $image_tag_mutability_exclusion_filters $repository_policy $lifecycle_policy $applied_for $custom_role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name
@search-terms DeleteLifecyclePolicy
export def 'ecr delete-lifecycle-policy' [
  --registry-id: string
  --repository-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr DeleteLifecyclePolicy $registry_id $repository_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ecr-repository-prefix
@search-terms DeletePullThroughCacheRule
export def 'ecr delete-pull-through-cache-rule' [
  --ecr-repository-prefix: string
  --registry-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr DeletePullThroughCacheRule $ecr_repository_prefix $registry_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteRegistryPolicy
export def 'ecr delete-registry-policy' [
  --region: string
  --profile: string
]: any -> any { call 'ecr DeleteRegistryPolicy -- $region $profile' }

# POST /; needs --repository-name
@search-terms DeleteRepository
export def 'ecr delete-repository' [
  --registry-id: string
  --repository-name: string
  --force: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr DeleteRepository $registry_id $repository_name $force -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --prefix
@search-terms DeleteRepositoryCreationTemplate
export def 'ecr delete-repository-creation-template' [
  --prefix: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr DeleteRepositoryCreationTemplate $prefix -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name
@search-terms DeleteRepositoryPolicy
export def 'ecr delete-repository-policy' [
  --registry-id: string
  --repository-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr DeleteRepositoryPolicy $registry_id $repository_name -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteSigningConfiguration
export def 'ecr delete-signing-configuration' [
  --region: string
  --profile: string
]: any -> any { call 'ecr DeleteSigningConfiguration -- $region $profile' }

# POST /; needs --principal-arn
@search-terms DeregisterPullTimeUpdateExclusion
export def 'ecr deregister-pull-time-update-exclusion' [
  --principal-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr DeregisterPullTimeUpdateExclusion $principal_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name --image-id
@search-terms DescribeImageReplicationStatus
export def 'ecr describe-image-replication-status' [
  --repository-name: string
  --image-id: record
  --registry-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ecr DescribeImageReplicationStatus $repository_name $image_id $registry_id -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --repository-name --image-id
@search-terms DescribeImageScanFindings
export def 'ecr describe-image-scan-findings' [
  --registry-id: string
  --repository-name: string
  --image-id: record
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
]: any -> any { call 'ecr DescribeImageScanFindings $registry_id $repository_name $image_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --repository-name --image-id
@search-terms DescribeImageSigningStatus
export def 'ecr describe-image-signing-status' [
  --repository-name: string
  --image-id: record
  --registry-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ecr DescribeImageSigningStatus $repository_name $image_id $registry_id -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --repository-name
@search-terms DescribeImages
export def 'ecr describe-images' [
  --registry-id: string
  --repository-name: string
  --image-ids: list
  --filter: record
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
]: any -> any { call 'ecr DescribeImages $registry_id $repository_name $image_ids $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribePullThroughCacheRules
export def 'ecr describe-pull-through-cache-rules' [
  --registry-id: string
  --ecr-repository-prefixes: list<string>
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
]: any -> any { call 'ecr DescribePullThroughCacheRules $registry_id $ecr_repository_prefixes -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribeRegistry
export def 'ecr describe-registry' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'ecr DescribeRegistry -- $region $profile $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --replication-backfill-id
@search-terms DescribeReplicationBackfillResults
export def 'ecr describe-replication-backfill-results' [
  --registry-id: string
  --replication-backfill-id: string
  --result-status-filter: string@[COMPLETE FAILED]
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
]: any -> any { call 'ecr DescribeReplicationBackfillResults $registry_id $replication_backfill_id $result_status_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeRepositories
export def 'ecr describe-repositories' [
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
]: any -> any { call 'ecr DescribeRepositories $registry_id $repository_names -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeRepositoryCreationTemplates
export def 'ecr describe-repository-creation-templates' [
  --prefixes: list<string>
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
]: any -> any { call 'ecr DescribeRepositoryCreationTemplates $prefixes -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --name
@search-terms GetAccountSetting
export def 'ecr get-account-setting' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ecr GetAccountSetting $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms GetAuthorizationToken
export def 'ecr get-authorization-token' [
  --registry-ids: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'ecr GetAuthorizationToken $registry_ids -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; needs --repository-name --layer-digest
@search-terms GetDownloadUrlForLayer
export def 'ecr get-download-url-for-layer' [
  --registry-id: string
  --repository-name: string
  --layer-digest: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ecr GetDownloadUrlForLayer $registry_id $repository_name $layer_digest -- $region $profile $with_input $fail_fast' }

# POST /; cached 1hr; needs --repository-name
@search-terms GetLifecyclePolicy
export def 'ecr get-lifecycle-policy' [
  --registry-id: string
  --repository-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ecr GetLifecyclePolicy $registry_id $repository_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --repository-name
@search-terms GetLifecyclePolicyPreview
export def 'ecr get-lifecycle-policy-preview' [
  --registry-id: string
  --repository-name: string
  --image-ids: list
  --filter: record
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
]: any -> any { call 'ecr GetLifecyclePolicyPreview $registry_id $repository_name $image_ids $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetRegistryPolicy
export def 'ecr get-registry-policy' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'ecr GetRegistryPolicy -- $region $profile $refresh $ttl' }

# POST /; cached 1min
@search-terms GetRegistryScanningConfiguration
export def 'ecr get-registry-scanning-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'ecr GetRegistryScanningConfiguration -- $region $profile $refresh $ttl' }

# POST /; cached 1hr; needs --repository-name
@search-terms GetRepositoryPolicy
export def 'ecr get-repository-policy' [
  --registry-id: string
  --repository-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ecr GetRepositoryPolicy $registry_id $repository_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetSigningConfiguration
export def 'ecr get-signing-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'ecr GetSigningConfiguration -- $region $profile $refresh $ttl' }

# POST /; needs --repository-name
@search-terms InitiateLayerUpload
export def 'ecr initiate-layer-upload' [
  --registry-id: string
  --repository-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr InitiateLayerUpload $registry_id $repository_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min; needs --repository-name --subject-id
@search-terms ListImageReferrers
export def 'ecr list-image-referrers' [
  --registry-id: string
  --repository-name: string
  --subject-id: record
  --filter: record
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
]: any -> any { call 'ecr ListImageReferrers $registry_id $repository_name $subject_id $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --repository-name
@search-terms ListImages
export def 'ecr list-images' [
  --registry-id: string
  --repository-name: string
  --filter: record
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
]: any -> any { call 'ecr ListImages $registry_id $repository_name $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListPullTimeUpdateExclusions
export def 'ecr list-pull-time-update-exclusions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'ecr ListPullTimeUpdateExclusions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListReplicationBackfills
export def 'ecr list-replication-backfills' [
  --registry-id: string
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
]: any -> any { call 'ecr ListReplicationBackfills $registry_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'ecr list-tags-for-resource' [
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
]: any -> any { call 'ecr ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --name --value
@search-terms PutAccountSetting
export def 'ecr put-account-setting' [
  --name: string
  --value: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr PutAccountSetting $name $value -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name --image-manifest
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr PutImage $registry_id $repository_name $image_manifest $image_manifest_media_type $image_tag $image_digest -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name --image-scanning-configuration
@search-terms PutImageScanningConfiguration
export def 'ecr put-image-scanning-configuration' [
  --registry-id: string
  --repository-name: string
  --image-scanning-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr PutImageScanningConfiguration $registry_id $repository_name $image_scanning_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name --image-tag-mutability
@search-terms PutImageTagMutability
export def 'ecr put-image-tag-mutability' [
  --registry-id: string
  --repository-name: string
  --image-tag-mutability: string@[MUTABLE IMMUTABLE IMMUTABLE_WITH_EXCLUSION MUTABLE_WITH_EXCLUSION]
  --image-tag-mutability-exclusion-filters: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr PutImageTagMutability $registry_id $repository_name $image_tag_mutability $image_tag_mutability_exclusion_filters -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name --lifecycle-policy-text
@search-terms PutLifecyclePolicy
export def 'ecr put-lifecycle-policy' [
  --registry-id: string
  --repository-name: string
  --lifecycle-policy-text: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr PutLifecyclePolicy $registry_id $repository_name $lifecycle_policy_text -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --policy-text
@search-terms PutRegistryPolicy
export def 'ecr put-registry-policy' [
  --policy-text: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr PutRegistryPolicy $policy_text -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms PutRegistryScanningConfiguration
export def 'ecr put-registry-scanning-configuration' [
  --scan-type: string@[BASIC ENHANCED]
  --rules: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr PutRegistryScanningConfiguration $scan_type $rules -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-configuration
@search-terms PutReplicationConfiguration
export def 'ecr put-replication-configuration' [
  --replication-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr PutReplicationConfiguration $replication_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --signing-configuration
@search-terms PutSigningConfiguration
export def 'ecr put-signing-configuration' [
  --signing-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr PutSigningConfiguration $signing_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --principal-arn
@search-terms RegisterPullTimeUpdateExclusion
export def 'ecr register-pull-time-update-exclusion' [
  --principal-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr RegisterPullTimeUpdateExclusion $principal_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name --policy-text
@search-terms SetRepositoryPolicy
export def 'ecr set-repository-policy' [
  --registry-id: string
  --repository-name: string
  --policy-text: string
  --force: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr SetRepositoryPolicy $registry_id $repository_name $policy_text $force -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name --image-id
@search-terms StartImageScan
export def 'ecr start-image-scan' [
  --registry-id: string
  --repository-name: string
  --image-id: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr StartImageScan $registry_id $repository_name $image_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name
@search-terms StartLifecyclePolicyPreview
export def 'ecr start-lifecycle-policy-preview' [
  --registry-id: string
  --repository-name: string
  --lifecycle-policy-text: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr StartLifecyclePolicyPreview $registry_id $repository_name $lifecycle_policy_text -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --destination
@search-terms StartReplicationBackfill
export def 'ecr start-replication-backfill' [
  --registry-id: string
  --destination: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr StartReplicationBackfill $registry_id $destination -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-backfill-id
@search-terms StopReplicationBackfill
export def 'ecr stop-replication-backfill' [
  --registry-id: string
  --replication-backfill-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr StopReplicationBackfill $registry_id $replication_backfill_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'ecr tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'ecr untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name --image-id --target-storage-class
@search-terms UpdateImageStorageClass
export def 'ecr update-image-storage-class' [
  --registry-id: string
  --repository-name: string
  --image-id: record
  --target-storage-class: string@[STANDARD ARCHIVE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr UpdateImageStorageClass $registry_id $repository_name $image_id $target_storage_class -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ecr-repository-prefix
@search-terms UpdatePullThroughCacheRule
export def 'ecr update-pull-through-cache-rule' [
  --registry-id: string
  --ecr-repository-prefix: string
  --credential-arn: string
  --custom-role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr UpdatePullThroughCacheRule $registry_id $ecr_repository_prefix $credential_arn $custom_role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --prefix
@search-terms UpdateRepositoryCreationTemplate
export def 'ecr update-repository-creation-template' [
  --prefix: string
  --description: string
  --encryption-configuration: record
  --resource-tags: any
  --image-tag-mutability: string@[MUTABLE IMMUTABLE IMMUTABLE_WITH_EXCLUSION MUTABLE_WITH_EXCLUSION]
  --image-tag-mutability-exclusion-filters: list
  --repository-policy: string
  --lifecycle-policy: string
  --applied-for: list<string>
  --custom-role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr UpdateRepositoryCreationTemplate $prefix $description $encryption_configuration $resource_tags $image_tag_mutability $image_tag_mutability_exclusion_filters $repository_policy $lifecycle_policy $applied_for $custom_role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-name --upload-id --part-first-byte --part-last-byte --layer-part-blob
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr UploadLayerPart $registry_id $repository_name $upload_id $part_first_byte $part_last_byte $layer_part_blob -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ecr-repository-prefix
@search-terms ValidatePullThroughCacheRule
export def 'ecr validate-pull-through-cache-rule' [
  --ecr-repository-prefix: string
  --registry-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecr ValidatePullThroughCacheRule $ecr_repository_prefix $registry_id -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   image-scan-complete: DescribeImageScanFindings; needs --repository-name --image-id
#   lifecycle-policy-preview-complete: GetLifecyclePolicyPreview; needs --repository-name
@search-terms ImageScanComplete LifecyclePolicyPreviewComplete
export def 'ecr wait' [
  waiter: string@[image-scan-complete lifecycle-policy-preview-complete]
  --registry-id: string
  --repository-name: string
  --image-id: record
  --image-ids: list
  --filter: record
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'ecr wait $waiter $registry_id $repository_name $image_id $image_ids $filter -- $timeout $interval $region $profile' }
