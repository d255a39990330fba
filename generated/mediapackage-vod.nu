# Written by `cargo xtask generate --service mediapackage-vod` from the service's model and overlay: change those instead.
# MediaPackage Vod, API version 2018-11-07: 17 operations.

use rt.nu [call]

# PUT /packaging_groups/{Id}/configure_logs; needs --id
@search-terms ConfigureLogs
export def 'mediapackage-vod configure-logs' [
  --egress-access-logs: record
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackage-vod ConfigureLogs $egress_access_logs $id -- $region $profile $with_input $fail_fast $yes' }

# POST /assets; needs --id --packaging-group-id --source-arn --source-role-arn
@search-terms CreateAsset
export def 'mediapackage-vod create-asset' [
  --id: string
  --packaging-group-id: string
  --resource-id: string
  --source-arn: string
  --source-role-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackage-vod CreateAsset $id $packaging_group_id $resource_id $source_arn $source_role_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /packaging_configurations; needs --id --packaging-group-id
@search-terms CreatePackagingConfiguration
export def 'mediapackage-vod create-packaging-configuration' [
  --cmaf-package: record
  --dash-package: record
  --hls-package: record
  --id: string
  --mss-package: record
  --packaging-group-id: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackage-vod CreatePackagingConfiguration $cmaf_package $dash_package $hls_package $id $mss_package $packaging_group_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /packaging_groups; needs --id
@search-terms CreatePackagingGroup
export def 'mediapackage-vod create-packaging-group' [
  --authorization: record
  --egress-access-logs: record
  --id: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackage-vod CreatePackagingGroup $authorization $egress_access_logs $id $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /assets/{Id}; needs --id
@search-terms DeleteAsset
export def 'mediapackage-vod delete-asset' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackage-vod DeleteAsset $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /packaging_configurations/{Id}; needs --id
@search-terms DeletePackagingConfiguration
export def 'mediapackage-vod delete-packaging-configuration' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackage-vod DeletePackagingConfiguration $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /packaging_groups/{Id}; needs --id
@search-terms DeletePackagingGroup
export def 'mediapackage-vod delete-packaging-group' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackage-vod DeletePackagingGroup $id -- $region $profile $with_input $fail_fast $yes' }

# GET /assets/{Id}; cached 1min; needs --id
@search-terms DescribeAsset
export def 'mediapackage-vod describe-asset' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediapackage-vod DescribeAsset $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /packaging_configurations/{Id}; cached 1min; needs --id
@search-terms DescribePackagingConfiguration
export def 'mediapackage-vod describe-packaging-configuration' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediapackage-vod DescribePackagingConfiguration $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /packaging_groups/{Id}; cached 1min; needs --id
@search-terms DescribePackagingGroup
export def 'mediapackage-vod describe-packaging-group' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediapackage-vod DescribePackagingGroup $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /assets; follows pages; cached 1min
@search-terms ListAssets
export def 'mediapackage-vod list-assets' [
  --packaging-group-id: string
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
]: any -> any { call 'mediapackage-vod ListAssets $packaging_group_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /packaging_configurations; follows pages; cached 1min
@search-terms ListPackagingConfigurations
export def 'mediapackage-vod list-packaging-configurations' [
  --packaging-group-id: string
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
]: any -> any { call 'mediapackage-vod ListPackagingConfigurations $packaging_group_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /packaging_groups; follows pages; cached 1min
@search-terms ListPackagingGroups
export def 'mediapackage-vod list-packaging-groups' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'mediapackage-vod ListPackagingGroups -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'mediapackage-vod list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediapackage-vod ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'mediapackage-vod tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackage-vod TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'mediapackage-vod untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackage-vod UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /packaging_groups/{Id}; needs --id
@search-terms UpdatePackagingGroup
export def 'mediapackage-vod update-packaging-group' [
  --authorization: record
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackage-vod UpdatePackagingGroup $authorization $id -- $region $profile $with_input $fail_fast $yes' }
