# Written by `cargo xtask generate --service codeartifact` from the service's model and overlay: change those instead.
# codeartifact, API version 2018-09-22: 48 operations.

use rt.nu [call send]

def PackageFormat []: nothing -> list<string> { [npm pypi maven nuget generic ruby swift cargo] }

def PackageVersionStatus []: nothing -> list<string> { [Published Unfinished Unlisted Archived Disposed Deleted] }

# POST /v1/repository/external-connection; needs --domain --repository --external-connection
@search-terms AssociateExternalConnection
export def 'codeartifact associate-external-connection' [
  --domain: string
  --domain-owner: string
  --repository: string
  --external-connection: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeartifact AssociateExternalConnection $domain $domain_owner $repository $external_connection -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/package/versions/copy; needs --domain --source-repository --destination-repository --format --package
@search-terms CopyPackageVersions
export def 'codeartifact copy-package-versions' [
  --domain: string
  --domain-owner: string
  --source-repository: string
  --destination-repository: string
  --format: string@PackageFormat
  --namespace: string
  --package: string
  --versions: list<string>
  --version-revisions: record
  --allow-overwrite: oneof<bool>
  --include-from-upstream: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeartifact CopyPackageVersions $domain $domain_owner $source_repository $destination_repository $format $namespace $package $versions $version_revisions $allow_overwrite $include_from_upstream -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/domain; needs --domain
@search-terms CreateDomain
export def 'codeartifact create-domain' [
  --domain: string
  --encryption-key: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeartifact CreateDomain $domain $encryption_key $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/package-group; needs --domain --package-group
@search-terms CreatePackageGroup
export def 'codeartifact create-package-group' [
  --domain: string
  --domain-owner: string
  --package-group: string
  --contact-info: string
  --description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeartifact CreatePackageGroup $domain $domain_owner $package_group $contact_info $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/repository; needs --domain --repository
@search-terms CreateRepository
export def 'codeartifact create-repository' [
  --domain: string
  --domain-owner: string
  --repository: string
  --description: string
  --upstreams: list
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeartifact CreateRepository $domain $domain_owner $repository $description $upstreams $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/domain; needs --domain
@search-terms DeleteDomain
export def 'codeartifact delete-domain' [
  --domain: string
  --domain-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeartifact DeleteDomain $domain $domain_owner -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/domain/permissions/policy; needs --domain
@search-terms DeleteDomainPermissionsPolicy
export def 'codeartifact delete-domain-permissions-policy' [
  --domain: string
  --domain-owner: string
  --policy-revision: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeartifact DeleteDomainPermissionsPolicy $domain $domain_owner $policy_revision -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/package; needs --domain --repository --format --package
@search-terms DeletePackage
export def 'codeartifact delete-package' [
  --domain: string
  --domain-owner: string
  --repository: string
  --format: string@PackageFormat
  --namespace: string
  --package: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeartifact DeletePackage $domain $domain_owner $repository $format $namespace $package -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/package-group; needs --domain --package-group
@search-terms DeletePackageGroup
export def 'codeartifact delete-package-group' [
  --domain: string
  --domain-owner: string
  --package-group: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeartifact DeletePackageGroup $domain $domain_owner $package_group -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/package/versions/delete; needs --domain --repository --format --package --versions
@search-terms DeletePackageVersions
export def 'codeartifact delete-package-versions' [
  --domain: string
  --domain-owner: string
  --repository: string
  --format: string@PackageFormat
  --namespace: string
  --package: string
  --versions: list<string>
  --expected-status: string@PackageVersionStatus
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeartifact DeletePackageVersions $domain $domain_owner $repository $format $namespace $package $versions $expected_status -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/repository; needs --domain --repository
@search-terms DeleteRepository
export def 'codeartifact delete-repository' [
  --domain: string
  --domain-owner: string
  --repository: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeartifact DeleteRepository $domain $domain_owner $repository -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/repository/permissions/policies; needs --domain --repository
@search-terms DeleteRepositoryPermissionsPolicy
export def 'codeartifact delete-repository-permissions-policy' [
  --domain: string
  --domain-owner: string
  --repository: string
  --policy-revision: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeartifact DeleteRepositoryPermissionsPolicy $domain $domain_owner $repository $policy_revision -- $region $profile $with_input $fail_fast $yes' }

# GET /v1/domain; cached 1min; needs --domain
@search-terms DescribeDomain
export def 'codeartifact describe-domain' [
  --domain: string
  --domain-owner: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codeartifact DescribeDomain $domain $domain_owner -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/package; cached 1min; needs --domain --repository --format --package
@search-terms DescribePackage
export def 'codeartifact describe-package' [
  --domain: string
  --domain-owner: string
  --repository: string
  --format: string@PackageFormat
  --namespace: string
  --package: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codeartifact DescribePackage $domain $domain_owner $repository $format $namespace $package -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/package-group; cached 1min; needs --domain --package-group
@search-terms DescribePackageGroup
export def 'codeartifact describe-package-group' [
  --domain: string
  --domain-owner: string
  --package-group: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codeartifact DescribePackageGroup $domain $domain_owner $package_group -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/package/version; cached 1min; needs --domain --repository --format --package --package-version
@search-terms DescribePackageVersion
export def 'codeartifact describe-package-version' [
  --domain: string
  --domain-owner: string
  --repository: string
  --format: string@PackageFormat
  --namespace: string
  --package: string
  --package-version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codeartifact DescribePackageVersion $domain $domain_owner $repository $format $namespace $package $package_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/repository; cached 1min; needs --domain --repository
@search-terms DescribeRepository
export def 'codeartifact describe-repository' [
  --domain: string
  --domain-owner: string
  --repository: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codeartifact DescribeRepository $domain $domain_owner $repository -- $region $profile $refresh $ttl $with_input $fail_fast' }

# DELETE /v1/repository/external-connection; needs --domain --repository --external-connection
@search-terms DisassociateExternalConnection
export def 'codeartifact disassociate-external-connection' [
  --domain: string
  --domain-owner: string
  --repository: string
  --external-connection: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeartifact DisassociateExternalConnection $domain $domain_owner $repository $external_connection -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/package/versions/dispose; needs --domain --repository --format --package --versions
@search-terms DisposePackageVersions
export def 'codeartifact dispose-package-versions' [
  --domain: string
  --domain-owner: string
  --repository: string
  --format: string@PackageFormat
  --namespace: string
  --package: string
  --versions: list<string>
  --version-revisions: record
  --expected-status: string@PackageVersionStatus
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeartifact DisposePackageVersions $domain $domain_owner $repository $format $namespace $package $versions $version_revisions $expected_status -- $region $profile $with_input $fail_fast $yes' }

# GET /v1/get-associated-package-group; cached 1min; needs --domain --format --package
@search-terms GetAssociatedPackageGroup
export def 'codeartifact get-associated-package-group' [
  --domain: string
  --domain-owner: string
  --format: string@PackageFormat
  --namespace: string
  --package: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codeartifact GetAssociatedPackageGroup $domain $domain_owner $format $namespace $package -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /v1/authorization-token; needs --domain
@search-terms GetAuthorizationToken
export def 'codeartifact get-authorization-token' [
  --domain: string
  --domain-owner: string
  --duration-seconds: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'codeartifact GetAuthorizationToken $domain $domain_owner $duration_seconds -- $region $profile $with_input $fail_fast' }

# GET /v1/domain/permissions/policy; cached 1min; needs --domain
@search-terms GetDomainPermissionsPolicy
export def 'codeartifact get-domain-permissions-policy' [
  --domain: string
  --domain-owner: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codeartifact GetDomainPermissionsPolicy $domain $domain_owner -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/package/version/asset; needs --domain --repository --format --package --package-version --asset
@search-terms GetPackageVersionAsset
export def 'codeartifact get-package-version-asset' [
  --domain: string
  --domain-owner: string
  --repository: string
  --format: string@PackageFormat
  --namespace: string
  --package: string
  --package-version: string
  --asset: string
  --package-version-revision: string
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
]: any -> any { call 'codeartifact GetPackageVersionAsset $domain $domain_owner $repository $format $namespace $package $package_version $asset $package_version_revision -- $region $profile $raw $with_input $fail_fast' }

# GET /v1/package/version/readme; cached 1min; needs --domain --repository --format --package --package-version
@search-terms GetPackageVersionReadme
export def 'codeartifact get-package-version-readme' [
  --domain: string
  --domain-owner: string
  --repository: string
  --format: string@PackageFormat
  --namespace: string
  --package: string
  --package-version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codeartifact GetPackageVersionReadme $domain $domain_owner $repository $format $namespace $package $package_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/repository/endpoint; cached 1min; needs --domain --repository --format
@search-terms GetRepositoryEndpoint
export def 'codeartifact get-repository-endpoint' [
  --domain: string
  --domain-owner: string
  --repository: string
  --format: string@PackageFormat
  --endpoint-type: string@[dualstack ipv4]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codeartifact GetRepositoryEndpoint $domain $domain_owner $repository $format $endpoint_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/repository/permissions/policy; cached 1min; needs --domain --repository
@search-terms GetRepositoryPermissionsPolicy
export def 'codeartifact get-repository-permissions-policy' [
  --domain: string
  --domain-owner: string
  --repository: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codeartifact GetRepositoryPermissionsPolicy $domain $domain_owner $repository -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/package-group-allowed-repositories; follows pages; cached 1min; needs --domain --package-group --origin-restriction-type
@search-terms ListAllowedRepositoriesForGroup
export def 'codeartifact list-allowed-repositories-for-group' [
  --domain: string
  --domain-owner: string
  --package-group: string
  --origin-restriction-type: string@[EXTERNAL_UPSTREAM INTERNAL_UPSTREAM PUBLISH]
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
]: any -> any { call 'codeartifact ListAllowedRepositoriesForGroup $domain $domain_owner $package_group $origin_restriction_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/list-associated-packages; follows pages; cached 1min; needs --domain --package-group
@search-terms ListAssociatedPackages
export def 'codeartifact list-associated-packages' [
  --domain: string
  --domain-owner: string
  --package-group: string
  --preview: oneof<bool>
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
]: any -> any { call 'codeartifact ListAssociatedPackages $domain $domain_owner $package_group $preview -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/domains; follows pages; cached 1min
@search-terms ListDomains
export def 'codeartifact list-domains' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'codeartifact ListDomains -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /v1/package-groups; follows pages; cached 1min; needs --domain
@search-terms ListPackageGroups
export def 'codeartifact list-package-groups' [
  --domain: string
  --domain-owner: string
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
]: any -> any { call 'codeartifact ListPackageGroups $domain $domain_owner $prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/package/version/assets; follows pages; cached 1min; needs --domain --repository --format --package --package-version
@search-terms ListPackageVersionAssets
export def 'codeartifact list-package-version-assets' [
  --domain: string
  --domain-owner: string
  --repository: string
  --format: string@PackageFormat
  --namespace: string
  --package: string
  --package-version: string
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
]: any -> any { call 'codeartifact ListPackageVersionAssets $domain $domain_owner $repository $format $namespace $package $package_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/package/version/dependencies; cached 1min; needs --domain --repository --format --package --package-version
@search-terms ListPackageVersionDependencies
export def 'codeartifact list-package-version-dependencies' [
  --domain: string
  --domain-owner: string
  --repository: string
  --format: string@PackageFormat
  --namespace: string
  --package: string
  --package-version: string
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codeartifact ListPackageVersionDependencies $domain $domain_owner $repository $format $namespace $package $package_version $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /v1/package/versions; follows pages; cached 1min; needs --domain --repository --format --package
@search-terms ListPackageVersions
export def 'codeartifact list-package-versions' [
  --domain: string
  --domain-owner: string
  --repository: string
  --format: string@PackageFormat
  --namespace: string
  --package: string
  --status: string@PackageVersionStatus
  --sort-by: string
  --origin-type: string@[INTERNAL EXTERNAL UNKNOWN]
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
]: any -> any { call 'codeartifact ListPackageVersions $domain $domain_owner $repository $format $namespace $package $status $sort_by $origin_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/packages; follows pages; cached 1min; needs --domain --repository
@search-terms ListPackages
export def 'codeartifact list-packages' [
  --domain: string
  --domain-owner: string
  --repository: string
  --format: string@PackageFormat
  --namespace: string
  --package-prefix: string
  --publish: string@[ALLOW BLOCK]
  --upstream: string@[ALLOW BLOCK]
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
]: any -> any { call 'codeartifact ListPackages $domain $domain_owner $repository $format $namespace $package_prefix $publish $upstream -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/repositories; follows pages; cached 1min
@search-terms ListRepositories
export def 'codeartifact list-repositories' [
  --repository-prefix: string
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
]: any -> any { call 'codeartifact ListRepositories $repository_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/domain/repositories; follows pages; cached 1min; needs --domain
@search-terms ListRepositoriesInDomain
export def 'codeartifact list-repositories-in-domain' [
  --domain: string
  --domain-owner: string
  --administrator-account: string
  --repository-prefix: string
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
]: any -> any { call 'codeartifact ListRepositoriesInDomain $domain $domain_owner $administrator_account $repository_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/package-groups/sub-groups; follows pages; cached 1min; needs --domain --package-group
@search-terms ListSubPackageGroups
export def 'codeartifact list-sub-package-groups' [
  --domain: string
  --domain-owner: string
  --package-group: string
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
]: any -> any { call 'codeartifact ListSubPackageGroups $domain $domain_owner $package_group -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/tags; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'codeartifact list-tags-for-resource' [
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
]: any -> any { call 'codeartifact ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /v1/package/version/publish; sends what is piped in as --asset-content; needs --domain --repository --format --package --package-version --asset-content --asset-name --asset-sha256
@search-terms PublishPackageVersion
export def 'codeartifact publish-package-version' [
  --domain: string
  --domain-owner: string
  --repository: string
  --format: string@PackageFormat
  --namespace: string
  --package: string
  --package-version: string
  --asset-content: oneof<binary, string>
  --asset-name: string
  --asset-sha256: string
  --unfinished: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { send 'codeartifact PublishPackageVersion $domain $domain_owner $repository $format $namespace $package $package_version $asset_content $asset_name $asset_sha256 $unfinished -- $region $profile $with_input $fail_fast $yes' ($asset_content == null) }

# PUT /v1/domain/permissions/policy; needs --domain --policy-document
@search-terms PutDomainPermissionsPolicy
export def 'codeartifact put-domain-permissions-policy' [
  --domain: string
  --domain-owner: string
  --policy-revision: string
  --policy-document: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeartifact PutDomainPermissionsPolicy $domain $domain_owner $policy_revision $policy_document -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/package; needs --domain --repository --format --package --restrictions
@search-terms PutPackageOriginConfiguration
export def 'codeartifact put-package-origin-configuration' [
  --domain: string
  --domain-owner: string
  --repository: string
  --format: string@PackageFormat
  --namespace: string
  --package: string
  --restrictions: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeartifact PutPackageOriginConfiguration $domain $domain_owner $repository $format $namespace $package $restrictions -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/repository/permissions/policy; needs --domain --repository --policy-document
@search-terms PutRepositoryPermissionsPolicy
export def 'codeartifact put-repository-permissions-policy' [
  --domain: string
  --domain-owner: string
  --repository: string
  --policy-revision: string
  --policy-document: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeartifact PutRepositoryPermissionsPolicy $domain $domain_owner $repository $policy_revision $policy_document -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/tag; needs --resource-arn --tags
@search-terms TagResource
export def 'codeartifact tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeartifact TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/untag; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'codeartifact untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeartifact UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/package-group; needs --domain --package-group
@search-terms UpdatePackageGroup
export def 'codeartifact update-package-group' [
  --domain: string
  --domain-owner: string
  --package-group: string
  --contact-info: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeartifact UpdatePackageGroup $domain $domain_owner $package_group $contact_info $description -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/package-group-origin-configuration; needs --domain --package-group
@search-terms UpdatePackageGroupOriginConfiguration
export def 'codeartifact update-package-group-origin-configuration' [
  --domain: string
  --domain-owner: string
  --package-group: string
  --restrictions: record
  --add-allowed-repositories: list
  --remove-allowed-repositories: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeartifact UpdatePackageGroupOriginConfiguration $domain $domain_owner $package_group $restrictions $add_allowed_repositories $remove_allowed_repositories -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/package/versions/update_status; needs --domain --repository --format --package --versions --target-status
@search-terms UpdatePackageVersionsStatus
export def 'codeartifact update-package-versions-status' [
  --domain: string
  --domain-owner: string
  --repository: string
  --format: string@PackageFormat
  --namespace: string
  --package: string
  --versions: list<string>
  --version-revisions: record
  --expected-status: string@PackageVersionStatus
  --target-status: string@PackageVersionStatus
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeartifact UpdatePackageVersionsStatus $domain $domain_owner $repository $format $namespace $package $versions $version_revisions $expected_status $target_status -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/repository; needs --domain --repository
@search-terms UpdateRepository
export def 'codeartifact update-repository' [
  --domain: string
  --domain-owner: string
  --repository: string
  --description: string
  --upstreams: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeartifact UpdateRepository $domain $domain_owner $repository $description $upstreams -- $region $profile $with_input $fail_fast $yes' }
