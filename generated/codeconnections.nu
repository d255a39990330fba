# Written by `cargo xtask generate --service codeconnections` from the service's model and overlay: change those instead.
# CodeConnections, API version 2023-12-01: 27 operations.

use rt.nu [call send]

# POST /; needs --connection-name
@category "aws codeconnections"
@search-terms CreateConnection
export def 'codeconnections create-connection' [
  --provider-type: string@[Bitbucket GitHub GitHubEnterpriseServer GitLab GitLabSelfManaged AzureDevOps]
  --connection-name: string
  --tags: oneof<list<any>, record>
  --host-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'codeconnections CreateConnection $provider_type=ProviderType $connection_name=ConnectionName $tags=Tags $host_arn=HostArn $region=--region $profile=--profile' }

# POST /; needs --name --provider-type --provider-endpoint
@category "aws codeconnections"
@search-terms CreateHost
export def 'codeconnections create-host' [
  --name: string
  --provider-type: string@[Bitbucket GitHub GitHubEnterpriseServer GitLab GitLabSelfManaged AzureDevOps]
  --provider-endpoint: string
  --vpc-configuration: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'codeconnections CreateHost $name=Name $provider_type=ProviderType $provider_endpoint=ProviderEndpoint $vpc_configuration=VpcConfiguration $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --connection-arn --owner-id --repository-name
@category "aws codeconnections"
@search-terms CreateRepositoryLink
export def 'codeconnections create-repository-link' [
  --connection-arn: string
  --owner-id: string
  --repository-name: string
  --encryption-key-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'codeconnections CreateRepositoryLink $connection_arn=ConnectionArn $owner_id=OwnerId $repository_name=RepositoryName $encryption_key_arn=EncryptionKeyArn $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --branch --config-file --repository-link-id --resource-name --role-arn --sync-type
@category "aws codeconnections"
@search-terms CreateSyncConfiguration
export def 'codeconnections create-sync-configuration' [
  --branch: string
  --config-file: string
  --repository-link-id: string
  --resource-name: string
  --role-arn: string
  --sync-type: string@[CFN_STACK_SYNC]
  --publish-deployment-status: string@[ENABLED DISABLED]
  --trigger-resource-update-on: string@[ANY_CHANGE FILE_CHANGE]
  --pull-request-comment: string@[ENABLED DISABLED]
  --region: string
  --profile: string
]: nothing -> record { call 'codeconnections CreateSyncConfiguration $branch=Branch $config_file=ConfigFile $repository_link_id=RepositoryLinkId $resource_name=ResourceName $role_arn=RoleArn $sync_type=SyncType $publish_deployment_status=PublishDeploymentStatus $trigger_resource_update_on=TriggerResourceUpdateOn $pull_request_comment=PullRequestComment $region=--region $profile=--profile' }

# POST /; needs --connection-arn
@category "aws codeconnections"
@search-terms DeleteConnection
export def 'codeconnections delete-connection' [
  --connection-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codeconnections DeleteConnection $connection_arn=ConnectionArn $region=--region $profile=--profile' }

# POST /; needs --host-arn
@category "aws codeconnections"
@search-terms DeleteHost
export def 'codeconnections delete-host' [
  --host-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codeconnections DeleteHost $host_arn=HostArn $region=--region $profile=--profile' }

# POST /; needs --repository-link-id
@category "aws codeconnections"
@search-terms DeleteRepositoryLink
export def 'codeconnections delete-repository-link' [
  --repository-link-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codeconnections DeleteRepositoryLink $repository_link_id=RepositoryLinkId $region=--region $profile=--profile' }

# POST /; needs --sync-type --resource-name
@category "aws codeconnections"
@search-terms DeleteSyncConfiguration
export def 'codeconnections delete-sync-configuration' [
  --sync-type: string@[CFN_STACK_SYNC]
  --resource-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codeconnections DeleteSyncConfiguration $sync_type=SyncType $resource_name=ResourceName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --connection-arn
@category "aws codeconnections"
@search-terms GetConnection
export def 'codeconnections get-connection' [
  --connection-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'codeconnections GetConnection $connection_arn=ConnectionArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --host-arn
@category "aws codeconnections"
@search-terms GetHost
export def 'codeconnections get-host' [
  --host-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'codeconnections GetHost $host_arn=HostArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --repository-link-id
@category "aws codeconnections"
@search-terms GetRepositoryLink
export def 'codeconnections get-repository-link' [
  --repository-link-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'codeconnections GetRepositoryLink $repository_link_id=RepositoryLinkId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --branch --repository-link-id --sync-type
@category "aws codeconnections"
@search-terms GetRepositorySyncStatus
export def 'codeconnections get-repository-sync-status' [
  --branch: string
  --repository-link-id: string
  --sync-type: string@[CFN_STACK_SYNC]
  --region: string
  --profile: string
]: nothing -> record { call 'codeconnections GetRepositorySyncStatus $branch=Branch $repository_link_id=RepositoryLinkId $sync_type=SyncType $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resource-name --sync-type
@category "aws codeconnections"
@search-terms GetResourceSyncStatus
export def 'codeconnections get-resource-sync-status' [
  --resource-name: string
  --sync-type: string@[CFN_STACK_SYNC]
  --region: string
  --profile: string
]: nothing -> record { call 'codeconnections GetResourceSyncStatus $resource_name=ResourceName $sync_type=SyncType $region=--region $profile=--profile' }

# POST /; cached 1min; needs --sync-type --resource-name
@category "aws codeconnections"
@search-terms GetSyncBlockerSummary
export def 'codeconnections get-sync-blocker-summary' [
  --sync-type: string@[CFN_STACK_SYNC]
  --resource-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'codeconnections GetSyncBlockerSummary $sync_type=SyncType $resource_name=ResourceName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --sync-type --resource-name
@category "aws codeconnections"
@search-terms GetSyncConfiguration
export def 'codeconnections get-sync-configuration' [
  --sync-type: string@[CFN_STACK_SYNC]
  --resource-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'codeconnections GetSyncConfiguration $sync_type=SyncType $resource_name=ResourceName $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws codeconnections"
@search-terms ListConnections
@example "First rows only" "codeconnections list-connections --stream | first 3"
export def 'codeconnections list-connections' [
  --provider-type-filter: string@[Bitbucket GitHub GitHubEnterpriseServer GitLab GitLabSelfManaged AzureDevOps]
  --host-arn-filter: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codeconnections ListConnections $provider_type_filter=ProviderTypeFilter $host_arn_filter=HostArnFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws codeconnections"
@search-terms ListHosts
@example "First rows only" "codeconnections list-hosts --stream | first 3"
export def 'codeconnections list-hosts' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codeconnections ListHosts $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws codeconnections"
@search-terms ListRepositoryLinks
@example "First rows only" "codeconnections list-repository-links --stream | first 3"
export def 'codeconnections list-repository-links' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codeconnections ListRepositoryLinks $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --repository-link-id --sync-type
@category "aws codeconnections"
@search-terms ListRepositorySyncDefinitions
export def 'codeconnections list-repository-sync-definitions' [
  --repository-link-id: string
  --sync-type: string@[CFN_STACK_SYNC]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'codeconnections ListRepositorySyncDefinitions $repository_link_id=RepositoryLinkId $sync_type=SyncType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min; needs --repository-link-id --sync-type
@category "aws codeconnections"
@search-terms ListSyncConfigurations
export def 'codeconnections list-sync-configurations' [
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
]: nothing -> oneof<table, record> { call 'codeconnections ListSyncConfigurations $repository_link_id=RepositoryLinkId $sync_type=SyncType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws codeconnections"
@search-terms ListTagsForResource
export def 'codeconnections list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'codeconnections ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --resource-arn --tags
@category "aws codeconnections"
@search-terms TagResource
export def 'codeconnections tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codeconnections TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws codeconnections"
@search-terms UntagResource
export def 'codeconnections untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codeconnections UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --host-arn
@category "aws codeconnections"
@search-terms UpdateHost
export def 'codeconnections update-host' [
  --host-arn: string
  --provider-endpoint: string
  --vpc-configuration: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codeconnections UpdateHost $host_arn=HostArn $provider_endpoint=ProviderEndpoint $vpc_configuration=VpcConfiguration $region=--region $profile=--profile' }

# POST /; needs --repository-link-id
@category "aws codeconnections"
@search-terms UpdateRepositoryLink
export def 'codeconnections update-repository-link' [
  --connection-arn: string
  --encryption-key-arn: string
  --repository-link-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'codeconnections UpdateRepositoryLink $connection_arn=ConnectionArn $encryption_key_arn=EncryptionKeyArn $repository_link_id=RepositoryLinkId $region=--region $profile=--profile' }

# POST /; needs --id --sync-type --resource-name --resolved-reason
@category "aws codeconnections"
@search-terms UpdateSyncBlocker
export def 'codeconnections update-sync-blocker' [
  --id: string
  --sync-type: string@[CFN_STACK_SYNC]
  --resource-name: string
  --resolved-reason: string
  --region: string
  --profile: string
]: nothing -> record { call 'codeconnections UpdateSyncBlocker $id=Id $sync_type=SyncType $resource_name=ResourceName $resolved_reason=ResolvedReason $region=--region $profile=--profile' }

# POST /; needs --resource-name --sync-type
@category "aws codeconnections"
@search-terms UpdateSyncConfiguration
export def 'codeconnections update-sync-configuration' [
  --branch: string
  --config-file: string
  --repository-link-id: string
  --resource-name: string
  --role-arn: string
  --sync-type: string@[CFN_STACK_SYNC]
  --publish-deployment-status: string@[ENABLED DISABLED]
  --trigger-resource-update-on: string@[ANY_CHANGE FILE_CHANGE]
  --pull-request-comment: string@[ENABLED DISABLED]
  --region: string
  --profile: string
]: nothing -> record { call 'codeconnections UpdateSyncConfiguration $branch=Branch $config_file=ConfigFile $repository_link_id=RepositoryLinkId $resource_name=ResourceName $role_arn=RoleArn $sync_type=SyncType $publish_deployment_status=PublishDeploymentStatus $trigger_resource_update_on=TriggerResourceUpdateOn $pull_request_comment=PullRequestComment $region=--region $profile=--profile' }
