# Written by `cargo xtask generate --service lambda-core` from the service's model and overlay: change those instead.
# Lambda Core, API version 2026-04-30: 22 operations, 2 waiters.

use rt.nu [call]

# POST /2026-04-04/network-connectors; needs --name --configuration
@search-terms CreateNetworkConnector
export def 'lambda-core create-network-connector' [
  --name: string
  --configuration: record
  --operator-role: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-core CreateNetworkConnector $name $configuration $operator_role $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /2026-10-01/runtimes; needs --name
@search-terms CreateRuntime
export def 'lambda-core create-runtime' [
  --name: string
  --tags: record
  --description: string
  --license-info: string
  --release-lifecycle: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-core CreateRuntime $name $tags $description $license_info $release_lifecycle -- $region $profile $with_input $fail_fast $yes' }

# POST /2026-10-01/runtimes/{RuntimeName}/aliases; needs --runtime-name --runtime-version --name
@search-terms CreateRuntimeAlias
export def 'lambda-core create-runtime-alias' [
  --runtime-name: string
  --runtime-version: string
  --name: string
  --description: string
  --release-lifecycle: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-core CreateRuntimeAlias $runtime_name $runtime_version $name $description $release_lifecycle -- $region $profile $with_input $fail_fast $yes' }

# POST /2026-10-01/runtimes/{RuntimeName}/versions; needs --runtime-name --image-uri --name
@search-terms CreateRuntimeVersion
export def 'lambda-core create-runtime-version' [
  --runtime-name: string
  --image-uri: string
  --name: string
  --release-notes: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-core CreateRuntimeVersion $runtime_name $image_uri $name $release_notes $dry_run -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2026-04-04/network-connectors/{Identifier}; needs --identifier
@search-terms DeleteNetworkConnector
export def 'lambda-core delete-network-connector' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-core DeleteNetworkConnector $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2026-10-01/runtimes/{RuntimeName}; needs --runtime-name
@search-terms DeleteRuntime
export def 'lambda-core delete-runtime' [
  --runtime-name: string
  --recovery-window-in-days: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-core DeleteRuntime $runtime_name $recovery_window_in_days -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2026-10-01/runtimes/{RuntimeName}/aliases/{Name}; needs --runtime-name --name
@search-terms DeleteRuntimeAlias
export def 'lambda-core delete-runtime-alias' [
  --runtime-name: string
  --name: string
  --recovery-window-in-days: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-core DeleteRuntimeAlias $runtime_name $name $recovery_window_in_days -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2026-10-01/runtimes/{RuntimeName}/versions/{Name}; needs --runtime-name --name
@search-terms DeleteRuntimeVersion
export def 'lambda-core delete-runtime-version' [
  --runtime-name: string
  --name: string
  --recovery-window-in-days: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-core DeleteRuntimeVersion $runtime_name $name $recovery_window_in_days -- $region $profile $with_input $fail_fast $yes' }

# GET /2026-04-04/network-connectors/{Identifier}; cached 1min; needs --identifier
@search-terms GetNetworkConnector
export def 'lambda-core get-network-connector' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lambda-core GetNetworkConnector $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2026-10-01/runtimes/{RuntimeName}; cached 1min; needs --runtime-name
@search-terms GetRuntime
export def 'lambda-core get-runtime' [
  --runtime-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lambda-core GetRuntime $runtime_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2026-10-01/runtimes/{RuntimeName}/aliases/{Name}; cached 1min; needs --runtime-name --name
@search-terms GetRuntimeAlias
export def 'lambda-core get-runtime-alias' [
  --runtime-name: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lambda-core GetRuntimeAlias $runtime_name $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2026-10-01/runtimes/{RuntimeName}/versions/{Name}; cached 1min; needs --runtime-name --name
@search-terms GetRuntimeVersion
export def 'lambda-core get-runtime-version' [
  --runtime-name: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lambda-core GetRuntimeVersion $runtime_name $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2026-04-04/network-connectors/{Identifier}/versions; follows pages; cached 1min; needs --identifier
@search-terms ListNetworkConnectorVersions
export def 'lambda-core list-network-connector-versions' [
  --identifier: string
  --state: string@[PENDING ACTIVE INACTIVE FAILED DELETING DELETE_FAILED]
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
]: any -> any { call 'lambda-core ListNetworkConnectorVersions $identifier $state -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2026-04-04/network-connectors; follows pages; cached 1min
@search-terms ListNetworkConnectors
export def 'lambda-core list-network-connectors' [
  --state: string@[PENDING ACTIVE INACTIVE FAILED DELETING DELETE_FAILED]
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
]: any -> any { call 'lambda-core ListNetworkConnectors $state -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2026-10-01/runtimes/{RuntimeName}/aliases; follows pages; cached 1min; needs --runtime-name
@search-terms ListRuntimeAliases
export def 'lambda-core list-runtime-aliases' [
  --runtime-name: string
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
]: any -> any { call 'lambda-core ListRuntimeAliases $runtime_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2026-10-01/runtimes/{RuntimeName}/versions; follows pages; cached 1min; needs --runtime-name
@search-terms ListRuntimeVersions
export def 'lambda-core list-runtime-versions' [
  --runtime-name: string
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
]: any -> any { call 'lambda-core ListRuntimeVersions $runtime_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2026-10-01/runtimes; follows pages; cached 1min
@search-terms ListRuntimes
export def 'lambda-core list-runtimes' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'lambda-core ListRuntimes -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /2026-10-01/runtimes/{RuntimeName}/restore; needs --runtime-name
@search-terms RestoreRuntime
export def 'lambda-core restore-runtime' [
  --runtime-name: string
  --runtime-version: string
  --runtime-alias: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-core RestoreRuntime $runtime_name $runtime_version $runtime_alias -- $region $profile $with_input $fail_fast $yes' }

# PUT /2026-04-04/network-connectors/{Identifier}; needs --identifier
@search-terms UpdateNetworkConnector
export def 'lambda-core update-network-connector' [
  --identifier: string
  --configuration: record
  --operator-role: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-core UpdateNetworkConnector $identifier $configuration $operator_role $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /2026-10-01/runtimes/{RuntimeName}; needs --runtime-name
@search-terms UpdateRuntime
export def 'lambda-core update-runtime' [
  --runtime-name: string
  --description: string
  --license-info: string
  --release-lifecycle: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-core UpdateRuntime $runtime_name $description $license_info $release_lifecycle -- $region $profile $with_input $fail_fast $yes' }

# PUT /2026-10-01/runtimes/{RuntimeName}/aliases/{Name}; needs --runtime-name --name --runtime-version
@search-terms UpdateRuntimeAlias
export def 'lambda-core update-runtime-alias' [
  --runtime-name: string
  --name: string
  --runtime-version: string
  --description: string
  --release-lifecycle: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-core UpdateRuntimeAlias $runtime_name $name $runtime_version $description $release_lifecycle -- $region $profile $with_input $fail_fast $yes' }

# PATCH /2026-10-01/runtimes/{RuntimeName}/versions/{Name}; needs --runtime-name --name --release-notes
@search-terms UpdateRuntimeVersion
export def 'lambda-core update-runtime-version' [
  --runtime-name: string
  --name: string
  --release-notes: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-core UpdateRuntimeVersion $runtime_name $name $release_notes -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   runtime-alias-active: GetRuntimeAlias; needs --runtime-name --name
#   runtime-version-active: GetRuntimeVersion; needs --runtime-name --name
@search-terms RuntimeAliasActive RuntimeVersionActive
export def 'lambda-core wait' [
  waiter: string@[runtime-alias-active runtime-version-active]
  --runtime-name: string
  --name: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'lambda-core wait $waiter $runtime_name $name -- $timeout $interval $region $profile' }
