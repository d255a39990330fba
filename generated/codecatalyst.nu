# Written by `cargo xtask generate --service codecatalyst` from the service's model and overlay: change those instead.
# CodeCatalyst, API version 2022-09-28: 38 operations.

use rt.nu [call]

# PUT /v1/accessTokens; needs --name
@search-terms CreateAccessToken
export def 'codecatalyst create-access-token' [
  --name: string
  --expires-time: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecatalyst CreateAccessToken $name $expires_time -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/spaces/{spaceName}/projects/{projectName}/devEnvironments; needs --space-name --project-name --instance-type --persistent-storage
@search-terms CreateDevEnvironment
export def 'codecatalyst create-dev-environment' [
  --space-name: string
  --project-name: string
  --repositories: list
  --client-token: string
  --alias: string
  --ides: list
  --instance-type: string@["dev.standard1.small" "dev.standard1.medium" "dev.standard1.large" "dev.standard1.xlarge"]
  --inactivity-timeout-minutes: int
  --persistent-storage: record
  --vpc-connection-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecatalyst CreateDevEnvironment $space_name $project_name $repositories $client_token $alias $ides $instance_type $inactivity_timeout_minutes $persistent_storage $vpc_connection_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/spaces/{spaceName}/projects; needs --space-name --display-name
@search-terms CreateProject
export def 'codecatalyst create-project' [
  --space-name: string
  --display-name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecatalyst CreateProject $space_name $display_name $description -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/spaces/{spaceName}/projects/{projectName}/sourceRepositories/{name}; needs --space-name --project-name --name
@search-terms CreateSourceRepository
export def 'codecatalyst create-source-repository' [
  --space-name: string
  --project-name: string
  --name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecatalyst CreateSourceRepository $space_name $project_name $name $description -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/spaces/{spaceName}/projects/{projectName}/sourceRepositories/{sourceRepositoryName}/branches/{name}; needs --space-name --project-name --source-repository-name --name
@search-terms CreateSourceRepositoryBranch
export def 'codecatalyst create-source-repository-branch' [
  --space-name: string
  --project-name: string
  --source-repository-name: string
  --name: string
  --head-commit-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecatalyst CreateSourceRepositoryBranch $space_name $project_name $source_repository_name $name $head_commit_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/accessTokens/{id}; needs --id
@search-terms DeleteAccessToken
export def 'codecatalyst delete-access-token' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecatalyst DeleteAccessToken $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/spaces/{spaceName}/projects/{projectName}/devEnvironments/{id}; needs --space-name --project-name --id
@search-terms DeleteDevEnvironment
export def 'codecatalyst delete-dev-environment' [
  --space-name: string
  --project-name: string
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecatalyst DeleteDevEnvironment $space_name $project_name $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/spaces/{spaceName}/projects/{name}; needs --space-name --name
@search-terms DeleteProject
export def 'codecatalyst delete-project' [
  --space-name: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecatalyst DeleteProject $space_name $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/spaces/{spaceName}/projects/{projectName}/sourceRepositories/{name}; needs --space-name --project-name --name
@search-terms DeleteSourceRepository
export def 'codecatalyst delete-source-repository' [
  --space-name: string
  --project-name: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecatalyst DeleteSourceRepository $space_name $project_name $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/spaces/{name}; needs --name
@search-terms DeleteSpace
export def 'codecatalyst delete-space' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecatalyst DeleteSpace $name -- $region $profile $with_input $fail_fast $yes' }

# GET /v1/spaces/{spaceName}/projects/{projectName}/devEnvironments/{id}; cached 1min; needs --space-name --project-name --id
@search-terms GetDevEnvironment
export def 'codecatalyst get-dev-environment' [
  --space-name: string
  --project-name: string
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codecatalyst GetDevEnvironment $space_name $project_name $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/spaces/{spaceName}/projects/{name}; cached 1min; needs --space-name --name
@search-terms GetProject
export def 'codecatalyst get-project' [
  --space-name: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codecatalyst GetProject $space_name $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/spaces/{spaceName}/projects/{projectName}/sourceRepositories/{name}; cached 1min; needs --space-name --project-name --name
@search-terms GetSourceRepository
export def 'codecatalyst get-source-repository' [
  --space-name: string
  --project-name: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codecatalyst GetSourceRepository $space_name $project_name $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/spaces/{spaceName}/projects/{projectName}/sourceRepositories/{sourceRepositoryName}/cloneUrls; needs --space-name --project-name --source-repository-name
@search-terms GetSourceRepositoryCloneUrls
export def 'codecatalyst get-source-repository-clone-urls' [
  --space-name: string
  --project-name: string
  --source-repository-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'codecatalyst GetSourceRepositoryCloneUrls $space_name $project_name $source_repository_name -- $region $profile $with_input $fail_fast' }

# GET /v1/spaces/{name}; cached 1min; needs --name
@search-terms GetSpace
export def 'codecatalyst get-space' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codecatalyst GetSpace $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/spaces/{spaceName}/subscription; cached 1min; needs --space-name
@search-terms GetSubscription
export def 'codecatalyst get-subscription' [
  --space-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codecatalyst GetSubscription $space_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /userDetails; cached 1min
@search-terms GetUserDetails
export def 'codecatalyst get-user-details' [
  --id: string
  --user-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codecatalyst GetUserDetails $id $user_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/spaces/{spaceName}/projects/{projectName}/workflows/{id}; cached 1min; needs --space-name --id --project-name
@search-terms GetWorkflow
export def 'codecatalyst get-workflow' [
  --space-name: string
  --id: string
  --project-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codecatalyst GetWorkflow $space_name $id $project_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/spaces/{spaceName}/projects/{projectName}/workflowRuns/{id}; needs --space-name --id --project-name
@search-terms GetWorkflowRun
export def 'codecatalyst get-workflow-run' [
  --space-name: string
  --id: string
  --project-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'codecatalyst GetWorkflowRun $space_name $id $project_name -- $region $profile $with_input $fail_fast' }

# POST /v1/accessTokens; follows pages; cached 1min
@search-terms ListAccessTokens
export def 'codecatalyst list-access-tokens' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'codecatalyst ListAccessTokens -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /v1/spaces/{spaceName}/projects/{projectName}/devEnvironments/{devEnvironmentId}/sessions; follows pages; cached 1min; needs --space-name --project-name --dev-environment-id
@search-terms ListDevEnvironmentSessions
export def 'codecatalyst list-dev-environment-sessions' [
  --space-name: string
  --project-name: string
  --dev-environment-id: string
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
]: any -> any { call 'codecatalyst ListDevEnvironmentSessions $space_name $project_name $dev_environment_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/spaces/{spaceName}/devEnvironments; follows pages; cached 1min; needs --space-name
@search-terms ListDevEnvironments
export def 'codecatalyst list-dev-environments' [
  --space-name: string
  --project-name: string
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
]: any -> any { call 'codecatalyst ListDevEnvironments $space_name $project_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/spaces/{spaceName}/eventLogs; follows pages; cached 1min; needs --space-name --start-time --end-time
@search-terms ListEventLogs
export def 'codecatalyst list-event-logs' [
  --space-name: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --event-name: string
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
]: any -> any { call 'codecatalyst ListEventLogs $space_name $start_time $end_time $event_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/spaces/{spaceName}/projects; follows pages; cached 1min; needs --space-name
@search-terms ListProjects
export def 'codecatalyst list-projects' [
  --space-name: string
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
]: any -> any { call 'codecatalyst ListProjects $space_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/spaces/{spaceName}/projects/{projectName}/sourceRepositories; follows pages; cached 1min; needs --space-name --project-name
@search-terms ListSourceRepositories
export def 'codecatalyst list-source-repositories' [
  --space-name: string
  --project-name: string
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
]: any -> any { call 'codecatalyst ListSourceRepositories $space_name $project_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/spaces/{spaceName}/projects/{projectName}/sourceRepositories/{sourceRepositoryName}/branches; follows pages; cached 1min; needs --space-name --project-name --source-repository-name
@search-terms ListSourceRepositoryBranches
export def 'codecatalyst list-source-repository-branches' [
  --space-name: string
  --project-name: string
  --source-repository-name: string
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
]: any -> any { call 'codecatalyst ListSourceRepositoryBranches $space_name $project_name $source_repository_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/spaces; follows pages; cached 1min
@search-terms ListSpaces
export def 'codecatalyst list-spaces' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'codecatalyst ListSpaces -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /v1/spaces/{spaceName}/projects/{projectName}/workflowRuns; follows pages; cached 15sec; needs --space-name --project-name
@search-terms ListWorkflowRuns
export def 'codecatalyst list-workflow-runs' [
  --space-name: string
  --workflow-id: string
  --project-name: string
  --sort-by: list
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
]: any -> any { call 'codecatalyst ListWorkflowRuns $space_name $workflow_id $project_name $sort_by -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/spaces/{spaceName}/projects/{projectName}/workflows; follows pages; cached 1min; needs --space-name --project-name
@search-terms ListWorkflows
export def 'codecatalyst list-workflows' [
  --space-name: string
  --project-name: string
  --sort-by: list
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
]: any -> any { call 'codecatalyst ListWorkflows $space_name $project_name $sort_by -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# PUT /v1/spaces/{spaceName}/projects/{projectName}/devEnvironments/{id}/start; needs --space-name --project-name --id
@search-terms StartDevEnvironment
export def 'codecatalyst start-dev-environment' [
  --space-name: string
  --project-name: string
  --id: string
  --ides: list
  --instance-type: string@["dev.standard1.small" "dev.standard1.medium" "dev.standard1.large" "dev.standard1.xlarge"]
  --inactivity-timeout-minutes: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecatalyst StartDevEnvironment $space_name $project_name $id $ides $instance_type $inactivity_timeout_minutes -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/spaces/{spaceName}/projects/{projectName}/devEnvironments/{id}/session; needs --space-name --project-name --id --session-configuration
@search-terms StartDevEnvironmentSession
export def 'codecatalyst start-dev-environment-session' [
  --space-name: string
  --project-name: string
  --id: string
  --session-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecatalyst StartDevEnvironmentSession $space_name $project_name $id $session_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/spaces/{spaceName}/projects/{projectName}/workflowRuns; needs --space-name --project-name --workflow-id
@search-terms StartWorkflowRun
export def 'codecatalyst start-workflow-run' [
  --space-name: string
  --project-name: string
  --workflow-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecatalyst StartWorkflowRun $space_name $project_name $workflow_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/spaces/{spaceName}/projects/{projectName}/devEnvironments/{id}/stop; needs --space-name --project-name --id
@search-terms StopDevEnvironment
export def 'codecatalyst stop-dev-environment' [
  --space-name: string
  --project-name: string
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecatalyst StopDevEnvironment $space_name $project_name $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/spaces/{spaceName}/projects/{projectName}/devEnvironments/{id}/session/{sessionId}; needs --space-name --project-name --id --session-id
@search-terms StopDevEnvironmentSession
export def 'codecatalyst stop-dev-environment-session' [
  --space-name: string
  --project-name: string
  --id: string
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecatalyst StopDevEnvironmentSession $space_name $project_name $id $session_id -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v1/spaces/{spaceName}/projects/{projectName}/devEnvironments/{id}; needs --space-name --project-name --id
@search-terms UpdateDevEnvironment
export def 'codecatalyst update-dev-environment' [
  --space-name: string
  --project-name: string
  --id: string
  --alias: string
  --ides: list
  --instance-type: string@["dev.standard1.small" "dev.standard1.medium" "dev.standard1.large" "dev.standard1.xlarge"]
  --inactivity-timeout-minutes: int
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecatalyst UpdateDevEnvironment $space_name $project_name $id $alias $ides $instance_type $inactivity_timeout_minutes $client_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v1/spaces/{spaceName}/projects/{name}; needs --space-name --name
@search-terms UpdateProject
export def 'codecatalyst update-project' [
  --space-name: string
  --name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecatalyst UpdateProject $space_name $name $description -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v1/spaces/{name}; needs --name
@search-terms UpdateSpace
export def 'codecatalyst update-space' [
  --name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codecatalyst UpdateSpace $name $description -- $region $profile $with_input $fail_fast $yes' }

# GET /session
@search-terms VerifySession
export def 'codecatalyst verify-session' [
  --region: string
  --profile: string
]: any -> any { call 'codecatalyst VerifySession -- $region $profile' }
