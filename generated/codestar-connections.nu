# Written by `cargo xtask generate --service codestar-connections` from the service's model and overlay: change those instead.
# CodeStar connections, API version 2019-12-01: 27 operations.

use rt.nu [call]

# POST /; needs --connection-name
@search-terms CreateConnection
export def 'codestar-connections create-connection' [
  --provider-type: string@[Bitbucket GitHub GitHubEnterpriseServer GitLab GitLabSelfManaged]
  --connection-name: string
  --tags: any
  --host-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codestar-connections CreateConnection $provider_type $connection_name $tags $host_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --provider-type --provider-endpoint
@search-terms CreateHost
export def 'codestar-connections create-host' [
  --name: string
  --provider-type: string@[Bitbucket GitHub GitHubEnterpriseServer GitLab GitLabSelfManaged]
  --provider-endpoint: string
  --vpc-configuration: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codestar-connections CreateHost $name $provider_type $provider_endpoint $vpc_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connection-arn --owner-id --repository-name
@search-terms CreateRepositoryLink
export def 'codestar-connections create-repository-link' [
  --connection-arn: string
  --owner-id: string
  --repository-name: string
  --encryption-key-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codestar-connections CreateRepositoryLink $connection_arn $owner_id $repository_name $encryption_key_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --branch --config-file --repository-link-id --resource-name --role-arn --sync-type
@search-terms CreateSyncConfiguration
export def 'codestar-connections create-sync-configuration' [
  --branch: string
  --config-file: string
  --repository-link-id: string
  --resource-name: string
  --role-arn: string
  --sync-type: string
  --publish-deployment-status: string@[ENABLED DISABLED]
  --trigger-resource-update-on: string@[ANY_CHANGE FILE_CHANGE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codestar-connections CreateSyncConfiguration $branch $config_file $repository_link_id $resource_name $role_arn $sync_type $publish_deployment_status $trigger_resource_update_on -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connection-arn
@search-terms DeleteConnection
export def 'codestar-connections delete-connection' [
  --connection-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codestar-connections DeleteConnection $connection_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --host-arn
@search-terms DeleteHost
export def 'codestar-connections delete-host' [
  --host-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codestar-connections DeleteHost $host_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-link-id
@search-terms DeleteRepositoryLink
export def 'codestar-connections delete-repository-link' [
  --repository-link-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codestar-connections DeleteRepositoryLink $repository_link_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --sync-type --resource-name
@search-terms DeleteSyncConfiguration
export def 'codestar-connections delete-sync-configuration' [
  --sync-type: string
  --resource-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codestar-connections DeleteSyncConfiguration $sync_type $resource_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --connection-arn
@search-terms GetConnection
export def 'codestar-connections get-connection' [
  --connection-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codestar-connections GetConnection $connection_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --host-arn
@search-terms GetHost
export def 'codestar-connections get-host' [
  --host-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codestar-connections GetHost $host_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --repository-link-id
@search-terms GetRepositoryLink
export def 'codestar-connections get-repository-link' [
  --repository-link-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codestar-connections GetRepositoryLink $repository_link_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --branch --repository-link-id --sync-type
@search-terms GetRepositorySyncStatus
export def 'codestar-connections get-repository-sync-status' [
  --branch: string
  --repository-link-id: string
  --sync-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'codestar-connections GetRepositorySyncStatus $branch $repository_link_id $sync_type -- $region $profile $with_input $fail_fast' }

# POST /; needs --resource-name --sync-type
@search-terms GetResourceSyncStatus
export def 'codestar-connections get-resource-sync-status' [
  --resource-name: string
  --sync-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'codestar-connections GetResourceSyncStatus $resource_name $sync_type -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --sync-type --resource-name
@search-terms GetSyncBlockerSummary
export def 'codestar-connections get-sync-blocker-summary' [
  --sync-type: string
  --resource-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codestar-connections GetSyncBlockerSummary $sync_type $resource_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --sync-type --resource-name
@search-terms GetSyncConfiguration
export def 'codestar-connections get-sync-configuration' [
  --sync-type: string
  --resource-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codestar-connections GetSyncConfiguration $sync_type $resource_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListConnections
export def 'codestar-connections list-connections' [
  --provider-type-filter: string@[Bitbucket GitHub GitHubEnterpriseServer GitLab GitLabSelfManaged]
  --host-arn-filter: string
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
]: any -> any { call 'codestar-connections ListConnections $provider_type_filter $host_arn_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListHosts
export def 'codestar-connections list-hosts' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'codestar-connections ListHosts -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListRepositoryLinks
export def 'codestar-connections list-repository-links' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'codestar-connections ListRepositoryLinks -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 1min; needs --repository-link-id --sync-type
@search-terms ListRepositorySyncDefinitions
export def 'codestar-connections list-repository-sync-definitions' [
  --repository-link-id: string
  --sync-type: string
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
]: any -> any { call 'codestar-connections ListRepositorySyncDefinitions $repository_link_id $sync_type -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --repository-link-id --sync-type
@search-terms ListSyncConfigurations
export def 'codestar-connections list-sync-configurations' [
  --repository-link-id: string
  --sync-type: string
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
]: any -> any { call 'codestar-connections ListSyncConfigurations $repository_link_id $sync_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'codestar-connections list-tags-for-resource' [
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
]: any -> any { call 'codestar-connections ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'codestar-connections tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codestar-connections TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'codestar-connections untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codestar-connections UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --host-arn
@search-terms UpdateHost
export def 'codestar-connections update-host' [
  --host-arn: string
  --provider-endpoint: string
  --vpc-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codestar-connections UpdateHost $host_arn $provider_endpoint $vpc_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --repository-link-id
@search-terms UpdateRepositoryLink
export def 'codestar-connections update-repository-link' [
  --connection-arn: string
  --encryption-key-arn: string
  --repository-link-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codestar-connections UpdateRepositoryLink $connection_arn $encryption_key_arn $repository_link_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id --sync-type --resource-name --resolved-reason
@search-terms UpdateSyncBlocker
export def 'codestar-connections update-sync-blocker' [
  --id: string
  --sync-type: string
  --resource-name: string
  --resolved-reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codestar-connections UpdateSyncBlocker $id $sync_type $resource_name $resolved_reason -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-name --sync-type
@search-terms UpdateSyncConfiguration
export def 'codestar-connections update-sync-configuration' [
  --branch: string
  --config-file: string
  --repository-link-id: string
  --resource-name: string
  --role-arn: string
  --sync-type: string
  --publish-deployment-status: string@[ENABLED DISABLED]
  --trigger-resource-update-on: string@[ANY_CHANGE FILE_CHANGE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codestar-connections UpdateSyncConfiguration $branch $config_file $repository_link_id $resource_name $role_arn $sync_type $publish_deployment_status $trigger_resource_update_on -- $region $profile $with_input $fail_fast $yes' }
