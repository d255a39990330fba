# Written by `cargo xtask generate --service codestar-connections` from the service's model and overlay: change those instead.
# CodeStar connections, API version 2019-12-01: 27 operations.

use rt.nu [call send]

# POST /; needs --connection-name
@category "aws codestar-connections"
@search-terms CreateConnection
export def 'codestar-connections create-connection' [
  --provider-type: string@[Bitbucket GitHub GitHubEnterpriseServer GitLab GitLabSelfManaged]
  --connection-name: string
  --tags: oneof<list<any>, record>
  --host-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'codestar-connections CreateConnection $provider_type=ProviderType $connection_name=ConnectionName $tags=Tags $host_arn=HostArn $region=--region $profile=--profile' }

# POST /; needs --name --provider-type --provider-endpoint
@category "aws codestar-connections"
@search-terms CreateHost
export def 'codestar-connections create-host' [
  --name: string
  --provider-type: string@[Bitbucket GitHub GitHubEnterpriseServer GitLab GitLabSelfManaged]
  --provider-endpoint: string
  --vpc-configuration: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'codestar-connections CreateHost $name=Name $provider_type=ProviderType $provider_endpoint=ProviderEndpoint $vpc_configuration=VpcConfiguration $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --connection-arn --owner-id --repository-name
@category "aws codestar-connections"
@search-terms CreateRepositoryLink
export def 'codestar-connections create-repository-link' [
  --connection-arn: string
  --owner-id: string
  --repository-name: string
  --encryption-key-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'codestar-connections CreateRepositoryLink $connection_arn=ConnectionArn $owner_id=OwnerId $repository_name=RepositoryName $encryption_key_arn=EncryptionKeyArn $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --branch --config-file --repository-link-id --resource-name --role-arn --sync-type
@category "aws codestar-connections"
@search-terms CreateSyncConfiguration
export def 'codestar-connections create-sync-configuration' [
  --branch: string
  --config-file: string
  --repository-link-id: string
  --resource-name: string
  --role-arn: string
  --sync-type: string@[CFN_STACK_SYNC]
  --publish-deployment-status: string@[ENABLED DISABLED]
  --trigger-resource-update-on: string@[ANY_CHANGE FILE_CHANGE]
  --region: string
  --profile: string
]: nothing -> record { call 'codestar-connections CreateSyncConfiguration $branch=Branch $config_file=ConfigFile $repository_link_id=RepositoryLinkId $resource_name=ResourceName $role_arn=RoleArn $sync_type=SyncType $publish_deployment_status=PublishDeploymentStatus $trigger_resource_update_on=TriggerResourceUpdateOn $region=--region $profile=--profile' }

# POST /; needs --connection-arn
@category "aws codestar-connections"
@search-terms DeleteConnection
export def 'codestar-connections delete-connection' [
  --connection-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codestar-connections DeleteConnection $connection_arn=ConnectionArn $region=--region $profile=--profile' }

# POST /; needs --host-arn
@category "aws codestar-connections"
@search-terms DeleteHost
export def 'codestar-connections delete-host' [
  --host-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codestar-connections DeleteHost $host_arn=HostArn $region=--region $profile=--profile' }

# POST /; needs --repository-link-id
@category "aws codestar-connections"
@search-terms DeleteRepositoryLink
export def 'codestar-connections delete-repository-link' [
  --repository-link-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codestar-connections DeleteRepositoryLink $repository_link_id=RepositoryLinkId $region=--region $profile=--profile' }

# POST /; needs --sync-type --resource-name
@category "aws codestar-connections"
@search-terms DeleteSyncConfiguration
export def 'codestar-connections delete-sync-configuration' [
  --sync-type: string@[CFN_STACK_SYNC]
  --resource-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codestar-connections DeleteSyncConfiguration $sync_type=SyncType $resource_name=ResourceName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --connection-arn
@category "aws codestar-connections"
@search-terms GetConnection
export def 'codestar-connections get-connection' [
  --connection-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'codestar-connections GetConnection $connection_arn=ConnectionArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --host-arn
@category "aws codestar-connections"
@search-terms GetHost
export def 'codestar-connections get-host' [
  --host-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'codestar-connections GetHost $host_arn=HostArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --repository-link-id
@category "aws codestar-connections"
@search-terms GetRepositoryLink
export def 'codestar-connections get-repository-link' [
  --repository-link-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'codestar-connections GetRepositoryLink $repository_link_id=RepositoryLinkId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --branch --repository-link-id --sync-type
@category "aws codestar-connections"
@search-terms GetRepositorySyncStatus
export def 'codestar-connections get-repository-sync-status' [
  --branch: string
  --repository-link-id: string
  --sync-type: string@[CFN_STACK_SYNC]
  --region: string
  --profile: string
]: nothing -> record { call 'codestar-connections GetRepositorySyncStatus $branch=Branch $repository_link_id=RepositoryLinkId $sync_type=SyncType $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resource-name --sync-type
@category "aws codestar-connections"
@search-terms GetResourceSyncStatus
export def 'codestar-connections get-resource-sync-status' [
  --resource-name: string
  --sync-type: string@[CFN_STACK_SYNC]
  --region: string
  --profile: string
]: nothing -> record { call 'codestar-connections GetResourceSyncStatus $resource_name=ResourceName $sync_type=SyncType $region=--region $profile=--profile' }

# POST /; cached 1min; needs --sync-type --resource-name
@category "aws codestar-connections"
@search-terms GetSyncBlockerSummary
export def 'codestar-connections get-sync-blocker-summary' [
  --sync-type: string@[CFN_STACK_SYNC]
  --resource-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'codestar-connections GetSyncBlockerSummary $sync_type=SyncType $resource_name=ResourceName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --sync-type --resource-name
@category "aws codestar-connections"
@search-terms GetSyncConfiguration
export def 'codestar-connections get-sync-configuration' [
  --sync-type: string@[CFN_STACK_SYNC]
  --resource-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'codestar-connections GetSyncConfiguration $sync_type=SyncType $resource_name=ResourceName $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws codestar-connections"
@search-terms ListConnections
@example "First rows only" "codestar-connections list-connections --stream | first 3"
export def 'codestar-connections list-connections' [
  --provider-type-filter: string@[Bitbucket GitHub GitHubEnterpriseServer GitLab GitLabSelfManaged]
  --host-arn-filter: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codestar-connections ListConnections $provider_type_filter=ProviderTypeFilter $host_arn_filter=HostArnFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws codestar-connections"
@search-terms ListHosts
@example "First rows only" "codestar-connections list-hosts --stream | first 3"
export def 'codestar-connections list-hosts' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codestar-connections ListHosts $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws codestar-connections"
@search-terms ListRepositoryLinks
@example "First rows only" "codestar-connections list-repository-links --stream | first 3"
export def 'codestar-connections list-repository-links' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codestar-connections ListRepositoryLinks $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --repository-link-id --sync-type
@category "aws codestar-connections"
@search-terms ListRepositorySyncDefinitions
export def 'codestar-connections list-repository-sync-definitions' [
  --repository-link-id: string
  --sync-type: string@[CFN_STACK_SYNC]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'codestar-connections ListRepositorySyncDefinitions $repository_link_id=RepositoryLinkId $sync_type=SyncType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min; needs --repository-link-id --sync-type
@category "aws codestar-connections"
@search-terms ListSyncConfigurations
export def 'codestar-connections list-sync-configurations' [
  --repository-link-id: string
  --sync-type: string@[CFN_STACK_SYNC]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codestar-connections ListSyncConfigurations $repository_link_id=RepositoryLinkId $sync_type=SyncType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws codestar-connections"
@search-terms ListTagsForResource
export def 'codestar-connections list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'codestar-connections ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --resource-arn --tags
@category "aws codestar-connections"
@search-terms TagResource
export def 'codestar-connections tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codestar-connections TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws codestar-connections"
@search-terms UntagResource
export def 'codestar-connections untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codestar-connections UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --host-arn
@category "aws codestar-connections"
@search-terms UpdateHost
export def 'codestar-connections update-host' [
  --host-arn: string
  --provider-endpoint: string
  --vpc-configuration: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codestar-connections UpdateHost $host_arn=HostArn $provider_endpoint=ProviderEndpoint $vpc_configuration=VpcConfiguration $region=--region $profile=--profile' }

# POST /; needs --repository-link-id
@category "aws codestar-connections"
@search-terms UpdateRepositoryLink
export def 'codestar-connections update-repository-link' [
  --connection-arn: string
  --encryption-key-arn: string
  --repository-link-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'codestar-connections UpdateRepositoryLink $connection_arn=ConnectionArn $encryption_key_arn=EncryptionKeyArn $repository_link_id=RepositoryLinkId $region=--region $profile=--profile' }

# POST /; needs --id --sync-type --resource-name --resolved-reason
@category "aws codestar-connections"
@search-terms UpdateSyncBlocker
export def 'codestar-connections update-sync-blocker' [
  --id: string
  --sync-type: string@[CFN_STACK_SYNC]
  --resource-name: string
  --resolved-reason: string
  --region: string
  --profile: string
]: nothing -> record { call 'codestar-connections UpdateSyncBlocker $id=Id $sync_type=SyncType $resource_name=ResourceName $resolved_reason=ResolvedReason $region=--region $profile=--profile' }

# POST /; needs --resource-name --sync-type
@category "aws codestar-connections"
@search-terms UpdateSyncConfiguration
export def 'codestar-connections update-sync-configuration' [
  --branch: string
  --config-file: string
  --repository-link-id: string
  --resource-name: string
  --role-arn: string
  --sync-type: string@[CFN_STACK_SYNC]
  --publish-deployment-status: string@[ENABLED DISABLED]
  --trigger-resource-update-on: string@[ANY_CHANGE FILE_CHANGE]
  --region: string
  --profile: string
]: nothing -> record { call 'codestar-connections UpdateSyncConfiguration $branch=Branch $config_file=ConfigFile $repository_link_id=RepositoryLinkId $resource_name=ResourceName $role_arn=RoleArn $sync_type=SyncType $publish_deployment_status=PublishDeploymentStatus $trigger_resource_update_on=TriggerResourceUpdateOn $region=--region $profile=--profile' }
