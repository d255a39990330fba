# Written by `cargo xtask generate --service workspaces` from the service's model and overlay: change those instead.
# WorkSpaces, API version 2015-04-08: 91 operations.

use rt.nu [call]

# POST /; needs --link-id
@search-terms AcceptAccountLinkInvitation
export def 'workspaces accept-account-link-invitation' [
  --link-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces AcceptAccountLinkInvitation $link_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --alias-id --resource-id
@search-terms AssociateConnectionAlias
export def 'workspaces associate-connection-alias' [
  --alias-id: string
  --resource-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces AssociateConnectionAlias $alias_id $resource_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id --group-ids
@search-terms AssociateIpGroups
export def 'workspaces associate-ip-groups' [
  --directory-id: string
  --group-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces AssociateIpGroups $directory_id $group_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --workspace-id --application-id
@search-terms AssociateWorkspaceApplication
export def 'workspaces associate-workspace-application' [
  --workspace-id: string
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces AssociateWorkspaceApplication $workspace_id $application_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --group-id --user-rules
@search-terms AuthorizeIpRules
export def 'workspaces authorize-ip-rules' [
  --group-id: string
  --user-rules: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces AuthorizeIpRules $group_id $user_rules -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --source-image-id --source-region
@search-terms CopyWorkspaceImage
export def 'workspaces copy-workspace-image' [
  --name: string
  --description: string
  --source-image-id: string
  --source-region: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces CopyWorkspaceImage $name $description $source_image_id $source_region $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --target-account-id
@search-terms CreateAccountLinkInvitation
export def 'workspaces create-account-link-invitation' [
  --target-account-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces CreateAccountLinkInvitation $target_account_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-id --name --url
@search-terms CreateConnectClientAddIn
export def 'workspaces create-connect-client-add-in' [
  --resource-id: string
  --name: string
  --url: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces CreateConnectClientAddIn $resource_id $name $url -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connection-string
@search-terms CreateConnectionAlias
export def 'workspaces create-connection-alias' [
  --connection-string: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces CreateConnectionAlias $connection_string $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --group-name
@search-terms CreateIpGroup
export def 'workspaces create-ip-group' [
  --group-name: string
  --group-desc: string
  --user-rules: list
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces CreateIpGroup $group_name $group_desc $user_rules $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --primary-region --standby-workspaces
@search-terms CreateStandbyWorkspaces
export def 'workspaces create-standby-workspaces' [
  --primary-region: string
  --standby-workspaces: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces CreateStandbyWorkspaces $primary_region $standby_workspaces -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-id --tags
@search-terms CreateTags
export def 'workspaces create-tags' [
  --resource-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces CreateTags $resource_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --description --source-image-id
@search-terms CreateUpdatedWorkspaceImage
export def 'workspaces create-updated-workspace-image' [
  --name: string
  --description: string
  --source-image-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces CreateUpdatedWorkspaceImage $name $description $source_image_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --bundle-name --bundle-description --image-id --compute-type --user-storage
@search-terms CreateWorkspaceBundle
export def 'workspaces create-workspace-bundle' [
  --bundle-name: string
  --bundle-description: string
  --image-id: string
  --compute-type: record
  --user-storage: record
  --root-storage: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces CreateWorkspaceBundle $bundle_name $bundle_description $image_id $compute_type $user_storage $root_storage $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --description --workspace-id
@search-terms CreateWorkspaceImage
export def 'workspaces create-workspace-image' [
  --name: string
  --description: string
  --workspace-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces CreateWorkspaceImage $name $description $workspace_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --workspaces
@search-terms CreateWorkspaces
export def 'workspaces create-workspaces' [
  --workspaces: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces CreateWorkspaces $workspaces -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pool-name --description --bundle-id --directory-id --capacity
@search-terms CreateWorkspacesPool
export def 'workspaces create-workspaces-pool' [
  --pool-name: string
  --description: string
  --bundle-id: string
  --directory-id: string
  --capacity: record
  --tags: any
  --application-settings: record
  --timeout-settings: record
  --running-mode: string@[AUTO_STOP ALWAYS_ON]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces CreateWorkspacesPool $pool_name $description $bundle_id $directory_id $capacity $tags $application_settings $timeout_settings $running_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --link-id
@search-terms DeleteAccountLinkInvitation
export def 'workspaces delete-account-link-invitation' [
  --link-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces DeleteAccountLinkInvitation $link_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-id --platforms
@search-terms DeleteClientBranding
export def 'workspaces delete-client-branding' [
  --resource-id: string
  --platforms: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces DeleteClientBranding $resource_id $platforms -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --add-in-id --resource-id
@search-terms DeleteConnectClientAddIn
export def 'workspaces delete-connect-client-add-in' [
  --add-in-id: string
  --resource-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces DeleteConnectClientAddIn $add_in_id $resource_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --alias-id
@search-terms DeleteConnectionAlias
export def 'workspaces delete-connection-alias' [
  --alias-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces DeleteConnectionAlias $alias_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --group-id
@search-terms DeleteIpGroup
export def 'workspaces delete-ip-group' [
  --group-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces DeleteIpGroup $group_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-id --tag-keys
@search-terms DeleteTags
export def 'workspaces delete-tags' [
  --resource-id: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces DeleteTags $resource_id $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteWorkspaceBundle
export def 'workspaces delete-workspace-bundle' [
  --bundle-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces DeleteWorkspaceBundle $bundle_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image-id
@search-terms DeleteWorkspaceImage
export def 'workspaces delete-workspace-image' [
  --image-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces DeleteWorkspaceImage $image_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --workspace-id
@search-terms DeployWorkspaceApplications
export def 'workspaces deploy-workspace-applications' [
  --workspace-id: string
  --force: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces DeployWorkspaceApplications $workspace_id $force -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id
@search-terms DeregisterWorkspaceDirectory
export def 'workspaces deregister-workspace-directory' [
  --directory-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces DeregisterWorkspaceDirectory $directory_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min
@search-terms DescribeAccount
export def 'workspaces describe-account' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'workspaces DescribeAccount -- $region $profile $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms DescribeAccountModifications
export def 'workspaces describe-account-modifications' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'workspaces DescribeAccountModifications -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --application-id --associated-resource-types
@search-terms DescribeApplicationAssociations
export def 'workspaces describe-application-associations' [
  --application-id: string
  --associated-resource-types: list<string>
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
]: any -> any { call 'workspaces DescribeApplicationAssociations $application_id $associated_resource_types -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeApplications
export def 'workspaces describe-applications' [
  --application-ids: list<string>
  --compute-type-names: list<string>
  --license-type: string@[LICENSED UNLICENSED]
  --operating-system-names: list<string>
  --owner: string
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
]: any -> any { call 'workspaces DescribeApplications $application_ids $compute_type_names $license_type $operating_system_names $owner -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --bundle-id --associated-resource-types
@search-terms DescribeBundleAssociations
export def 'workspaces describe-bundle-associations' [
  --bundle-id: string
  --associated-resource-types: list<string>
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
]: any -> any { call 'workspaces DescribeBundleAssociations $bundle_id $associated_resource_types -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-id
@search-terms DescribeClientBranding
export def 'workspaces describe-client-branding' [
  --resource-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'workspaces DescribeClientBranding $resource_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-ids
@search-terms DescribeClientProperties
export def 'workspaces describe-client-properties' [
  --resource-ids: list<string>
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
]: any -> any { call 'workspaces DescribeClientProperties $resource_ids -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --resource-id
@search-terms DescribeConnectClientAddIns
export def 'workspaces describe-connect-client-add-ins' [
  --resource-id: string
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
]: any -> any { call 'workspaces DescribeConnectClientAddIns $resource_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --alias-id
@search-terms DescribeConnectionAliasPermissions
export def 'workspaces describe-connection-alias-permissions' [
  --alias-id: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'workspaces DescribeConnectionAliasPermissions $alias_id $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeConnectionAliases
export def 'workspaces describe-connection-aliases' [
  --alias-ids: list<string>
  --resource-id: string
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
]: any -> any { call 'workspaces DescribeConnectionAliases $alias_ids $resource_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --image-id
@search-terms DescribeCustomWorkspaceImageImport
export def 'workspaces describe-custom-workspace-image-import' [
  --image-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'workspaces DescribeCustomWorkspaceImageImport $image_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --image-id --associated-resource-types
@search-terms DescribeImageAssociations
export def 'workspaces describe-image-associations' [
  --image-id: string
  --associated-resource-types: list<string>
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
]: any -> any { call 'workspaces DescribeImageAssociations $image_id $associated_resource_types -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeIpGroups
export def 'workspaces describe-ip-groups' [
  --group-ids: list<string>
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
]: any -> any { call 'workspaces DescribeIpGroups $group_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-id
@search-terms DescribeTags
export def 'workspaces describe-tags' [
  --resource-id: string
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
]: any -> any { call 'workspaces DescribeTags $resource_id -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --workspace-id --associated-resource-types
@search-terms DescribeWorkspaceAssociations
export def 'workspaces describe-workspace-associations' [
  --workspace-id: string
  --associated-resource-types: list<string>
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
]: any -> any { call 'workspaces DescribeWorkspaceAssociations $workspace_id $associated_resource_types -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeWorkspaceBundles
export def 'workspaces describe-workspace-bundles' [
  --bundle-ids: list<string>
  --owner: string
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
]: any -> any { call 'workspaces DescribeWorkspaceBundles $bundle_ids $owner -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeWorkspaceDirectories
export def 'workspaces describe-workspace-directories' [
  --directory-ids: list<string>
  --workspace-directory-names: list<string>
  --limit: int
  --filters: any
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
]: any -> any { call 'workspaces DescribeWorkspaceDirectories $directory_ids $workspace_directory_names $limit $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --image-id
@search-terms DescribeWorkspaceImagePermissions
export def 'workspaces describe-workspace-image-permissions' [
  --image-id: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'workspaces DescribeWorkspaceImagePermissions $image_id $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeWorkspaceImages
export def 'workspaces describe-workspace-images' [
  --image-ids: list<string>
  --image-type: string@[OWNED SHARED]
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
]: any -> any { call 'workspaces DescribeWorkspaceImages $image_ids $image_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --workspace-id
@search-terms DescribeWorkspaceSnapshots
export def 'workspaces describe-workspace-snapshots' [
  --workspace-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'workspaces DescribeWorkspaceSnapshots $workspace_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeWorkspaces
export def 'workspaces describe-workspaces' [
  --workspace-ids: list<string>
  --directory-id: string
  --user-name: string
  --bundle-id: string
  --workspace-name: string
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
]: any -> any { call 'workspaces DescribeWorkspaces $workspace_ids $directory_id $user_name $bundle_id $workspace_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms DescribeWorkspacesConnectionStatus
export def 'workspaces describe-workspaces-connection-status' [
  --workspace-ids: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'workspaces DescribeWorkspacesConnectionStatus $workspace_ids -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --pool-id
@search-terms DescribeWorkspacesPoolSessions
export def 'workspaces describe-workspaces-pool-sessions' [
  --pool-id: string
  --user-id: string
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
]: any -> any { call 'workspaces DescribeWorkspacesPoolSessions $pool_id $user_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeWorkspacesPools
export def 'workspaces describe-workspaces-pools' [
  --pool-ids: list<string>
  --filters: list
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
]: any -> any { call 'workspaces DescribeWorkspacesPools $pool_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --alias-id
@search-terms DisassociateConnectionAlias
export def 'workspaces disassociate-connection-alias' [
  --alias-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces DisassociateConnectionAlias $alias_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id --group-ids
@search-terms DisassociateIpGroups
export def 'workspaces disassociate-ip-groups' [
  --directory-id: string
  --group-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces DisassociateIpGroups $directory_id $group_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --workspace-id --application-id
@search-terms DisassociateWorkspaceApplication
export def 'workspaces disassociate-workspace-application' [
  --workspace-id: string
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces DisassociateWorkspaceApplication $workspace_id $application_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min
@search-terms GetAccountLink
export def 'workspaces get-account-link' [
  --link-id: string
  --linked-account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'workspaces GetAccountLink $link_id $linked_account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --resource-id
@search-terms ImportClientBranding
export def 'workspaces import-client-branding' [
  --resource-id: string
  --device-type-windows: record
  --device-type-osx: record
  --device-type-android: record
  --device-type-ios: record
  --device-type-linux: record
  --device-type-web: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces ImportClientBranding $resource_id $device_type_windows $device_type_osx $device_type_android $device_type_ios $device_type_linux $device_type_web -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image-name --image-description --compute-type --protocol --image-source --infrastructure-configuration-arn --platform --os-version
@search-terms ImportCustomWorkspaceImage
export def 'workspaces import-custom-workspace-image' [
  --image-name: string
  --image-description: string
  --compute-type: string@[BASE GRAPHICS_G4DN GRAPHICS_G6 GRAPHICS_G7]
  --protocol: string@[PCOIP DCV BYOP]
  --image-source: record
  --infrastructure-configuration-arn: string
  --platform: string
  --os-version: string@[Windows_10 Windows_11]
  --tags: any
  --image-validation-mode: string@[CUSTOMER_MANAGED SERVICE_MANAGED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces ImportCustomWorkspaceImage $image_name $image_description $compute_type $protocol $image_source $infrastructure_configuration_arn $platform $os_version $tags $image_validation_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ec2-image-id --ingestion-process --image-name --image-description
@search-terms ImportWorkspaceImage
export def 'workspaces import-workspace-image' [
  --ec2-image-id: string
  --ingestion-process: string@[BYOL_REGULAR BYOL_GRAPHICS BYOL_GRAPHICSPRO BYOL_GRAPHICS_G4DN BYOL_REGULAR_WSP BYOL_GRAPHICS_G4DN_WSP BYOL_REGULAR_BYOP BYOL_GRAPHICS_G4DN_BYOP]
  --image-name: string
  --image-description: string
  --tags: any
  --applications: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces ImportWorkspaceImage $ec2_image_id $ingestion_process $image_name $image_description $tags $applications -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms ListAccountLinks
export def 'workspaces list-account-links' [
  --link-status-filter: list<string>
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
]: any -> any { call 'workspaces ListAccountLinks $link_status_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --management-cidr-range-constraint
@search-terms ListAvailableManagementCidrRanges
export def 'workspaces list-available-management-cidr-ranges' [
  --management-cidr-range-constraint: string
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
]: any -> any { call 'workspaces ListAvailableManagementCidrRanges $management_cidr_range_constraint -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --source-workspace-id --bundle-id
@search-terms MigrateWorkspace
export def 'workspaces migrate-workspace' [
  --source-workspace-id: string
  --bundle-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces MigrateWorkspace $source_workspace_id $bundle_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms ModifyAccount
export def 'workspaces modify-account' [
  --dedicated-tenancy-support: string
  --dedicated-tenancy-management-cidr-range: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces ModifyAccount $dedicated_tenancy_support $dedicated_tenancy_management_cidr_range -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-id
@search-terms ModifyCertificateBasedAuthProperties
export def 'workspaces modify-certificate-based-auth-properties' [
  --resource-id: string
  --certificate-based-auth-properties: record
  --properties-to-delete: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces ModifyCertificateBasedAuthProperties $resource_id $certificate_based_auth_properties $properties_to_delete -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-id --client-properties
@search-terms ModifyClientProperties
export def 'workspaces modify-client-properties' [
  --resource-id: string
  --client-properties: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces ModifyClientProperties $resource_id $client_properties -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --directory-id --endpoint-encryption-mode
@search-terms ModifyEndpointEncryptionMode
export def 'workspaces modify-endpoint-encryption-mode' [
  --directory-id: string
  --endpoint-encryption-mode: string@[STANDARD_TLS FIPS_VALIDATED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces ModifyEndpointEncryptionMode $directory_id $endpoint_encryption_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-id
@search-terms ModifySamlProperties
export def 'workspaces modify-saml-properties' [
  --resource-id: string
  --saml-properties: record
  --properties-to-delete: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces ModifySamlProperties $resource_id $saml_properties $properties_to_delete -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-id --selfservice-permissions
@search-terms ModifySelfservicePermissions
export def 'workspaces modify-selfservice-permissions' [
  --resource-id: string
  --selfservice-permissions: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces ModifySelfservicePermissions $resource_id $selfservice_permissions -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-id
@search-terms ModifyStreamingProperties
export def 'workspaces modify-streaming-properties' [
  --resource-id: string
  --streaming-properties: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces ModifyStreamingProperties $resource_id $streaming_properties -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-id --workspace-access-properties
@search-terms ModifyWorkspaceAccessProperties
export def 'workspaces modify-workspace-access-properties' [
  --resource-id: string
  --workspace-access-properties: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces ModifyWorkspaceAccessProperties $resource_id $workspace_access_properties -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-id --workspace-creation-properties
@search-terms ModifyWorkspaceCreationProperties
export def 'workspaces modify-workspace-creation-properties' [
  --resource-id: string
  --workspace-creation-properties: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces ModifyWorkspaceCreationProperties $resource_id $workspace_creation_properties -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --workspace-id
@search-terms ModifyWorkspaceProperties
export def 'workspaces modify-workspace-properties' [
  --workspace-id: string
  --workspace-properties: record
  --data-replication: string@[NO_REPLICATION PRIMARY_AS_SOURCE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces ModifyWorkspaceProperties $workspace_id $workspace_properties $data_replication -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --workspace-id --workspace-state
@search-terms ModifyWorkspaceState
export def 'workspaces modify-workspace-state' [
  --workspace-id: string
  --workspace-state: string@[AVAILABLE ADMIN_MAINTENANCE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces ModifyWorkspaceState $workspace_id $workspace_state -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --reboot-workspace-requests
@search-terms RebootWorkspaces
export def 'workspaces reboot-workspaces' [
  --reboot-workspace-requests: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces RebootWorkspaces $reboot_workspace_requests -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --rebuild-workspace-requests
@search-terms RebuildWorkspaces
export def 'workspaces rebuild-workspaces' [
  --rebuild-workspace-requests: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces RebuildWorkspaces $rebuild_workspace_requests -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /
@search-terms RegisterWorkspaceDirectory
export def 'workspaces register-workspace-directory' [
  --directory-id: string
  --subnet-ids: list<string>
  --enable-self-service: oneof<bool>
  --tenancy: string@[DEDICATED SHARED]
  --tags: any
  --workspace-directory-name: string
  --workspace-directory-description: string
  --user-identity-type: string@[CUSTOMER_MANAGED AWS_DIRECTORY_SERVICE AWS_IAM_IDENTITY_CENTER]
  --workspace-os-user-mode: string@[LOCAL_USER DOMAIN_JOIN ENTRA_JOIN SELF_MANAGED]
  --idc-instance-arn: string
  --microsoft-entra-config: record
  --workspace-type: string@[PERSONAL POOLS]
  --active-directory-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces RegisterWorkspaceDirectory $directory_id $subnet_ids $enable_self_service $tenancy $tags $workspace_directory_name $workspace_directory_description $user_identity_type $workspace_os_user_mode $idc_instance_arn $microsoft_entra_config $workspace_type $active_directory_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --link-id
@search-terms RejectAccountLinkInvitation
export def 'workspaces reject-account-link-invitation' [
  --link-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces RejectAccountLinkInvitation $link_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --workspace-id
@search-terms RestoreWorkspace
export def 'workspaces restore-workspace' [
  --workspace-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces RestoreWorkspace $workspace_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --group-id --user-rules
@search-terms RevokeIpRules
export def 'workspaces revoke-ip-rules' [
  --group-id: string
  --user-rules: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces RevokeIpRules $group_id $user_rules -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --start-workspace-requests
@search-terms StartWorkspaces
export def 'workspaces start-workspaces' [
  --start-workspace-requests: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces StartWorkspaces $start_workspace_requests -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --pool-id
@search-terms StartWorkspacesPool
export def 'workspaces start-workspaces-pool' [
  --pool-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces StartWorkspacesPool $pool_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --stop-workspace-requests
@search-terms StopWorkspaces
export def 'workspaces stop-workspaces' [
  --stop-workspace-requests: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces StopWorkspaces $stop_workspace_requests -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --pool-id
@search-terms StopWorkspacesPool
export def 'workspaces stop-workspaces-pool' [
  --pool-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces StopWorkspacesPool $pool_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --terminate-workspace-requests
@search-terms TerminateWorkspaces
export def 'workspaces terminate-workspaces' [
  --terminate-workspace-requests: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces TerminateWorkspaces $terminate_workspace_requests -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --pool-id
@search-terms TerminateWorkspacesPool
export def 'workspaces terminate-workspaces-pool' [
  --pool-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces TerminateWorkspacesPool $pool_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --session-id
@search-terms TerminateWorkspacesPoolSession
export def 'workspaces terminate-workspaces-pool-session' [
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces TerminateWorkspacesPoolSession $session_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --add-in-id --resource-id
@search-terms UpdateConnectClientAddIn
export def 'workspaces update-connect-client-add-in' [
  --add-in-id: string
  --resource-id: string
  --name: string
  --url: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces UpdateConnectClientAddIn $add_in_id $resource_id $name $url -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --alias-id --connection-alias-permission
@search-terms UpdateConnectionAliasPermission
export def 'workspaces update-connection-alias-permission' [
  --alias-id: string
  --connection-alias-permission: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces UpdateConnectionAliasPermission $alias_id $connection_alias_permission -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --group-id --user-rules
@search-terms UpdateRulesOfIpGroup
export def 'workspaces update-rules-of-ip-group' [
  --group-id: string
  --user-rules: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces UpdateRulesOfIpGroup $group_id $user_rules -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms UpdateWorkspaceBundle
export def 'workspaces update-workspace-bundle' [
  --bundle-id: string
  --image-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces UpdateWorkspaceBundle $bundle_id $image_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image-id --allow-copy-image --shared-account-id
@search-terms UpdateWorkspaceImagePermission
export def 'workspaces update-workspace-image-permission' [
  --image-id: string
  --allow-copy-image: oneof<bool>
  --shared-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces UpdateWorkspaceImagePermission $image_id $allow_copy_image $shared_account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pool-id
@search-terms UpdateWorkspacesPool
export def 'workspaces update-workspaces-pool' [
  --pool-id: string
  --description: string
  --bundle-id: string
  --directory-id: string
  --capacity: record
  --application-settings: record
  --timeout-settings: record
  --running-mode: string@[AUTO_STOP ALWAYS_ON]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces UpdateWorkspacesPool $pool_id $description $bundle_id $directory_id $capacity $application_settings $timeout_settings $running_mode -- $region $profile $with_input $fail_fast $yes' }
