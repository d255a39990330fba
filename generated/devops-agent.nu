# Written by `cargo xtask generate --service devops-agent` from the service's model and overlay: change those instead.
# DevOps Agent, API version 2026-01-01: 65 operations.

use rt.nu [call]

# POST /v1/agentspaces/{agentSpaceId}/associations; needs --agent-space-id --service-id --configuration
@search-terms AssociateService
export def 'devops-agent associate-service' [
  --agent-space-id: string
  --service-id: string
  --configuration: record
  --capabilities: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent AssociateService $agent_space_id $service_id $configuration $capabilities -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/agentspaces; needs --name
@search-terms CreateAgentSpace
export def 'devops-agent create-agent-space' [
  --name: string
  --description: string
  --locale: string
  --kms-key-arn: string
  --client-token: string
  --tags: record
  --preferences: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent CreateAgentSpace $name $description $locale $kms_key_arn $client_token $tags $preferences -- $region $profile $with_input $fail_fast $yes' }

# POST /asset/agent-space/{agentSpaceId}/assets; needs --agent-space-id --asset-type --content
@search-terms CreateAsset
export def 'devops-agent create-asset' [
  --agent-space-id: string
  --asset-type: string
  --metadata: any
  --content: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent CreateAsset $agent_space_id $asset_type $metadata $content $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /asset/agent-space/{agentSpaceId}/assets/{assetId}/files/{path+}; needs --agent-space-id --asset-id --path --content
@search-terms CreateAssetFile
export def 'devops-agent create-asset-file' [
  --agent-space-id: string
  --asset-id: string
  --path: string
  --content: record
  --metadata: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent CreateAssetFile $agent_space_id $asset_id $path $content $metadata $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /backlog/agent-space/{agentSpaceId}/tasks; needs --agent-space-id --task-type --title --priority
@search-terms CreateBacklogTask
export def 'devops-agent create-backlog-task' [
  --agent-space-id: string
  --reference: record
  --task-type: string@[INVESTIGATION EVALUATION RELEASE_READINESS_REVIEW RELEASE_TESTING CODE_CHANGE_RISK_ANALYSIS]
  --title: string
  --description: string
  --priority: string@[CRITICAL HIGH MEDIUM LOW MINIMAL]
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent CreateBacklogTask $agent_space_id $reference $task_type $title $description $priority $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /agents/agent-space/{agentSpaceId}/chat/create; needs --agent-space-id
@search-terms CreateChat
export def 'devops-agent create-chat' [
  --agent-space-id: string
  --user-id: string
  --user-type: string@[IAM IDC IDP]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent CreateChat $agent_space_id $user_id $user_type -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/private-connections; needs --name --mode
@search-terms CreatePrivateConnection
export def 'devops-agent create-private-connection' [
  --name: string
  --mode: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent CreatePrivateConnection $name $mode $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /trigger/agent-space/{agentSpaceId}/triggers; needs --agent-space-id --type --condition --action
@search-terms CreateTrigger
export def 'devops-agent create-trigger' [
  --agent-space-id: string
  --type: string
  --condition: record
  --action: any
  --status: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent CreateTrigger $agent_space_id $type $condition $action $status $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/agentspaces/{agentSpaceId}; needs --agent-space-id
@search-terms DeleteAgentSpace
export def 'devops-agent delete-agent-space' [
  --agent-space-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent DeleteAgentSpace $agent_space_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /asset/agent-space/{agentSpaceId}/assets/{assetId}; needs --agent-space-id --asset-id
@search-terms DeleteAsset
export def 'devops-agent delete-asset' [
  --agent-space-id: string
  --asset-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent DeleteAsset $agent_space_id $asset_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /asset/agent-space/{agentSpaceId}/assets/{assetId}/files/{path+}; needs --agent-space-id --asset-id --path
@search-terms DeleteAssetFile
export def 'devops-agent delete-asset-file' [
  --agent-space-id: string
  --asset-id: string
  --path: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent DeleteAssetFile $agent_space_id $asset_id $path -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/private-connections/{name}; needs --name
@search-terms DeletePrivateConnection
export def 'devops-agent delete-private-connection' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent DeletePrivateConnection $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /trigger/agent-space/{agentSpaceId}/triggers/{triggerId}; needs --agent-space-id --trigger-id
@search-terms DeleteTrigger
export def 'devops-agent delete-trigger' [
  --agent-space-id: string
  --trigger-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent DeleteTrigger $agent_space_id $trigger_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/services/{serviceId}; needs --service-id
@search-terms DeregisterService
export def 'devops-agent deregister-service' [
  --service-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent DeregisterService $service_id -- $region $profile $with_input $fail_fast $yes' }

# GET /v1/private-connections/{name}; cached 1min; needs --name
@search-terms DescribePrivateConnection
export def 'devops-agent describe-private-connection' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'devops-agent DescribePrivateConnection $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# DELETE /v1/agentspaces/{agentSpaceId}/operator; needs --agent-space-id
@search-terms DisableOperatorApp
export def 'devops-agent disable-operator-app' [
  --agent-space-id: string
  --auth-flow: string@[iam idc idp]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent DisableOperatorApp $agent_space_id $auth_flow -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/agentspaces/{agentSpaceId}/associations/{associationId}; needs --agent-space-id --association-id
@search-terms DisassociateService
export def 'devops-agent disassociate-service' [
  --agent-space-id: string
  --association-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent DisassociateService $agent_space_id $association_id -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/agentspaces/{agentSpaceId}/operator; needs --agent-space-id --auth-flow --operator-app-role-arn
@search-terms EnableOperatorApp
export def 'devops-agent enable-operator-app' [
  --agent-space-id: string
  --auth-flow: string@[iam idc idp]
  --operator-app-role-arn: string
  --idc-instance-arn: string
  --issuer-url: string
  --idp-client-id: string
  --idp-client-secret: string
  --provider: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent EnableOperatorApp $agent_space_id $auth_flow $operator_app_role_arn $idc_instance_arn $issuer_url $idp_client_id $idp_client_secret $provider -- $region $profile $with_input $fail_fast $yes' }

# GET /usage/account; cached 1min
@search-terms GetAccountUsage
export def 'devops-agent get-account-usage' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'devops-agent GetAccountUsage -- $region $profile $refresh $ttl' }

# GET /v1/agentspaces/{agentSpaceId}; needs --agent-space-id
@search-terms GetAgentSpace
export def 'devops-agent get-agent-space' [
  --agent-space-id: string
  --included-data: string@[METADATA_ONLY ALL_DATA]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'devops-agent GetAgentSpace $agent_space_id $included_data -- $region $profile $with_input $fail_fast' }

# GET /asset/agent-space/{agentSpaceId}/assets/{assetId}; cached 1min; needs --agent-space-id --asset-id
@search-terms GetAsset
export def 'devops-agent get-asset' [
  --agent-space-id: string
  --asset-id: string
  --asset-version: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'devops-agent GetAsset $agent_space_id $asset_id $asset_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /asset/agent-space/{agentSpaceId}/assets/{assetId}/content; cached 1min; needs --agent-space-id --asset-id
@search-terms GetAssetContent
export def 'devops-agent get-asset-content' [
  --agent-space-id: string
  --asset-id: string
  --asset-version: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'devops-agent GetAssetContent $agent_space_id $asset_id $asset_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /asset/agent-space/{agentSpaceId}/assets/{assetId}/files/{path+}; cached 1min; needs --agent-space-id --asset-id --path
@search-terms GetAssetFile
export def 'devops-agent get-asset-file' [
  --agent-space-id: string
  --asset-id: string
  --path: string
  --asset-version: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'devops-agent GetAssetFile $agent_space_id $asset_id $path $asset_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/agentspaces/{agentSpaceId}/associations/{associationId}; needs --agent-space-id --association-id
@search-terms GetAssociation
export def 'devops-agent get-association' [
  --agent-space-id: string
  --association-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'devops-agent GetAssociation $agent_space_id $association_id -- $region $profile $with_input $fail_fast' }

# GET /backlog/agent-space/{agentSpaceId}/tasks/{taskId}; needs --agent-space-id --task-id
@search-terms GetBacklogTask
export def 'devops-agent get-backlog-task' [
  --agent-space-id: string
  --task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'devops-agent GetBacklogTask $agent_space_id $task_id -- $region $profile $with_input $fail_fast' }

# GET /agents/agent-space/{agentSpaceId}/chat/get/{executionId}; cached 1min; needs --agent-space-id --execution-id
@search-terms GetChat
export def 'devops-agent get-chat' [
  --agent-space-id: string
  --execution-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'devops-agent GetChat $agent_space_id $execution_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/agentspaces/{agentSpaceId}/operator; cached 1min; needs --agent-space-id
@search-terms GetOperatorApp
export def 'devops-agent get-operator-app' [
  --agent-space-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'devops-agent GetOperatorApp $agent_space_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /backlog/agent-space/{agentSpaceId}/recommendations/{recommendationId}; cached 1min; needs --agent-space-id --recommendation-id
@search-terms GetRecommendation
export def 'devops-agent get-recommendation' [
  --agent-space-id: string
  --recommendation-id: string
  --recommendation-version: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'devops-agent GetRecommendation $agent_space_id $recommendation_id $recommendation_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/services/{serviceId}; needs --service-id
@search-terms GetService
export def 'devops-agent get-service' [
  --service-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'devops-agent GetService $service_id -- $region $profile $with_input $fail_fast' }

# GET /trigger/agent-space/{agentSpaceId}/triggers/{triggerId}; cached 1min; needs --agent-space-id --trigger-id
@search-terms GetTrigger
export def 'devops-agent get-trigger' [
  --agent-space-id: string
  --trigger-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'devops-agent GetTrigger $agent_space_id $trigger_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /v1/agentspaces/list; follows pages
@search-terms ListAgentSpaces
export def 'devops-agent list-agent-spaces' [
  --included-data: string@[METADATA_ONLY ALL_DATA]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'devops-agent ListAgentSpaces $included_data -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /asset/agent-space/{agentSpaceId}/assets/{assetId}/files; follows pages; cached 1min; needs --agent-space-id --asset-id
@search-terms ListAssetFiles
export def 'devops-agent list-asset-files' [
  --agent-space-id: string
  --asset-id: string
  --asset-version: int
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
]: any -> any { call 'devops-agent ListAssetFiles $agent_space_id $asset_id $asset_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /asset/types; follows pages; cached 1min
@search-terms ListAssetTypes
export def 'devops-agent list-asset-types' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'devops-agent ListAssetTypes -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /asset/agent-space/{agentSpaceId}/assets/{assetId}/versions; follows pages; cached 1min; needs --agent-space-id --asset-id
@search-terms ListAssetVersions
export def 'devops-agent list-asset-versions' [
  --agent-space-id: string
  --asset-id: string
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
]: any -> any { call 'devops-agent ListAssetVersions $agent_space_id $asset_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /asset/agent-space/{agentSpaceId}/assets; follows pages; cached 1min; needs --agent-space-id
@search-terms ListAssets
export def 'devops-agent list-assets' [
  --agent-space-id: string
  --asset-type: string
  --updated-after: oneof<datetime, duration, string>
  --updated-before: oneof<datetime, duration, string>
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
]: any -> any { call 'devops-agent ListAssets $agent_space_id $asset_type $updated_after $updated_before -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/agentspaces/{agentSpaceId}/associations/list; follows pages; needs --agent-space-id
@search-terms ListAssociations
export def 'devops-agent list-associations' [
  --agent-space-id: string
  --filter-service-types: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'devops-agent ListAssociations $agent_space_id $filter_service_types -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /backlog/agent-space/{agentSpaceId}/tasks/list; follows pages; cached 15sec; needs --agent-space-id
@search-terms ListBacklogTasks
export def 'devops-agent list-backlog-tasks' [
  --agent-space-id: string
  --filter: record
  --sort-field: string@[CREATED_AT PRIORITY]
  --order: string@[ASC DESC]
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
]: any -> any { call 'devops-agent ListBacklogTasks $agent_space_id $filter $sort_field $order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /agents/agent-space/{agentSpaceId}/chat/list; follows pages; cached 1min; needs --agent-space-id
@search-terms ListChats
export def 'devops-agent list-chats' [
  --agent-space-id: string
  --user-id: string
  --archive-status: string@[ACTIVE ARCHIVED]
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
]: any -> any { call 'devops-agent ListChats $agent_space_id $user_id $archive_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /journal/agent-space/{agentSpaceId}/executions; follows pages; cached 15sec; needs --agent-space-id --task-id
@search-terms ListExecutions
export def 'devops-agent list-executions' [
  --agent-space-id: string
  --task-id: string
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
]: any -> any { call 'devops-agent ListExecutions $agent_space_id $task_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /backlog/agent-space/{agentSpaceId}/goals/list; follows pages; cached 1min; needs --agent-space-id
@search-terms ListGoals
export def 'devops-agent list-goals' [
  --agent-space-id: string
  --status: string@[ACTIVE PAUSED COMPLETE]
  --goal-type: string@[CUSTOMER_DEFINED ONCALL_REPORT]
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
]: any -> any { call 'devops-agent ListGoals $agent_space_id $status $goal_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /journal/agent-space/{agentSpaceId}/journalRecords; follows pages; cached 1min; needs --agent-space-id --execution-id
@search-terms ListJournalRecords
export def 'devops-agent list-journal-records' [
  --agent-space-id: string
  --execution-id: string
  --record-type: string
  --order: string@[ASC DESC]
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
]: any -> any { call 'devops-agent ListJournalRecords $agent_space_id $execution_id $record_type $order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /agents/agent-space/{agentSpaceId}/pendingMessages; cached 1min; needs --agent-space-id --execution-id
@search-terms ListPendingMessages
export def 'devops-agent list-pending-messages' [
  --agent-space-id: string
  --execution-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'devops-agent ListPendingMessages $agent_space_id $execution_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/private-connections; cached 1min
@search-terms ListPrivateConnections
export def 'devops-agent list-private-connections' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'devops-agent ListPrivateConnections -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /backlog/agent-space/{agentSpaceId}/recommendations/list; follows pages; cached 1min; needs --agent-space-id
@search-terms ListRecommendations
export def 'devops-agent list-recommendations' [
  --agent-space-id: string
  --task-id: string
  --goal-id: string
  --status: string@[PROPOSED ACCEPTED REJECTED CLOSED COMPLETED UPDATE_IN_PROGRESS]
  --priority: string@[HIGH MEDIUM LOW]
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
]: any -> any { call 'devops-agent ListRecommendations $agent_space_id $task_id $goal_id $status $priority -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/services/list; follows pages
@search-terms ListServices
export def 'devops-agent list-services' [
  --filter-service-type: string@[github slack azure azuredevops msteams dynatrace servicenow pagerduty gitlab eventChannel mcpservernewrelic mcpservergrafana mcpserverdatadog mcpserver mcpserversplunk azureidentity mcpserversigv4 remoteagent remoteagentsigv4]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'devops-agent ListServices $filter_service_type -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'devops-agent list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'devops-agent ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /trigger/agent-space/{agentSpaceId}/triggers; follows pages; cached 1min; needs --agent-space-id
@search-terms ListTriggers
export def 'devops-agent list-triggers' [
  --agent-space-id: string
  --status: string
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
]: any -> any { call 'devops-agent ListTriggers $agent_space_id $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/agentspaces/{agentSpaceId}/associations/{associationId}/webhooks/list; cached 1min; needs --agent-space-id --association-id
@search-terms ListWebhooks
export def 'devops-agent list-webhooks' [
  --agent-space-id: string
  --association-id: string
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
]: any -> any { call 'devops-agent ListWebhooks $agent_space_id $association_id -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /v1/register/{service}; needs --service --service-details
@search-terms RegisterService
export def 'devops-agent register-service' [
  --service: string@[dynatrace servicenow pagerduty gitlab eventChannel mcpservernewrelic mcpservergrafana mcpserverdatadog mcpserver mcpserversplunk azureidentity mcpserversigv4 remoteagent remoteagentsigv4]
  --service-details: record
  --kms-key-arn: string
  --private-connection-name: string
  --target-url-private-connection-name: string
  --exchange-url-private-connection-name: string
  --name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent RegisterService $service $service_details $kms_key_arn $private_connection_name $target_url_private_connection_name $exchange_url_private_connection_name $name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /agents/agent-space/{agentSpaceId}/chat/sendMessage; needs --agent-space-id --execution-id --content
@search-terms SendMessage
export def 'devops-agent send-message' [
  --agent-space-id: string
  --execution-id: string
  --content: string
  --context: record
  --user-id: string
  --asset-ids: list<string>
  --model-tier: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent SendMessage $agent_space_id $execution_id $content $context $user_id $asset_ids $model_tier -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'devops-agent tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'devops-agent untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v1/agentspaces/{agentSpaceId}; needs --agent-space-id
@search-terms UpdateAgentSpace
export def 'devops-agent update-agent-space' [
  --agent-space-id: string
  --name: string
  --description: string
  --locale: string
  --preferences: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent UpdateAgentSpace $agent_space_id $name $description $locale $preferences -- $region $profile $with_input $fail_fast $yes' }

# POST /agents/agent-space/{agentSpaceId}/approvals/{approvalId}/update-action; needs --agent-space-id --approval-id --action
@search-terms UpdateApprovalAction
export def 'devops-agent update-approval-action' [
  --agent-space-id: string
  --approval-id: string
  --action: string@[APPROVED REJECTED]
  --final-pattern: record
  --reason: string
  --ttl-seconds: int
  --single-use: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent UpdateApprovalAction $agent_space_id $approval_id $action $final_pattern $reason $ttl_seconds $single_use -- $region $profile $with_input $fail_fast $yes' }

# PATCH /asset/agent-space/{agentSpaceId}/assets/{assetId}; needs --agent-space-id --asset-id
@search-terms UpdateAsset
export def 'devops-agent update-asset' [
  --agent-space-id: string
  --asset-id: string
  --metadata: any
  --content: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent UpdateAsset $agent_space_id $asset_id $metadata $content $client_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /asset/agent-space/{agentSpaceId}/assets/{assetId}/files/{path+}; needs --agent-space-id --asset-id --path
@search-terms UpdateAssetFile
export def 'devops-agent update-asset-file' [
  --agent-space-id: string
  --asset-id: string
  --path: string
  --content: record
  --metadata: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent UpdateAssetFile $agent_space_id $asset_id $path $content $metadata $client_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v1/agentspaces/{agentSpaceId}/associations/{associationId}; needs --agent-space-id --association-id --configuration
@search-terms UpdateAssociation
export def 'devops-agent update-association' [
  --agent-space-id: string
  --association-id: string
  --configuration: record
  --capabilities: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent UpdateAssociation $agent_space_id $association_id $configuration $capabilities -- $region $profile $with_input $fail_fast $yes' }

# PATCH /backlog/agent-space/{agentSpaceId}/tasks/{taskId}; needs --agent-space-id --task-id
@search-terms UpdateBacklogTask
export def 'devops-agent update-backlog-task' [
  --agent-space-id: string
  --task-id: string
  --task-status: string@[PENDING_TRIAGE LINKED PENDING_START IN_PROGRESS PENDING_CUSTOMER_APPROVAL COMPLETED FAILED TIMED_OUT CANCELED SKIPPED WAITING]
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent UpdateBacklogTask $agent_space_id $task_id $task_status $client_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /agents/agent-space/{agentSpaceId}/chat/{executionId}; needs --agent-space-id --execution-id
@search-terms UpdateChat
export def 'devops-agent update-chat' [
  --agent-space-id: string
  --execution-id: string
  --summary: string
  --archive-status: string@[ACTIVE ARCHIVED]
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent UpdateChat $agent_space_id $execution_id $summary $archive_status $client_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /backlog/agent-space/{agentSpaceId}/goals/{goalId}; needs --agent-space-id --goal-id
@search-terms UpdateGoal
export def 'devops-agent update-goal' [
  --agent-space-id: string
  --goal-id: string
  --evaluation-schedule: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent UpdateGoal $agent_space_id $goal_id $evaluation_schedule $client_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v1/agentspaces/{agentSpaceId}/operator/idp; needs --agent-space-id
@search-terms UpdateOperatorAppIdpConfig
export def 'devops-agent update-operator-app-idp-config' [
  --agent-space-id: string
  --idp-client-secret: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent UpdateOperatorAppIdpConfig $agent_space_id $idp_client_secret -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/private-connections/{name}/certificate; needs --name --certificate
@search-terms UpdatePrivateConnectionCertificate
export def 'devops-agent update-private-connection-certificate' [
  --name: string
  --certificate: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent UpdatePrivateConnectionCertificate $name $certificate -- $region $profile $with_input $fail_fast $yes' }

# PATCH /backlog/agent-space/{agentSpaceId}/recommendations/{recommendationId}; needs --agent-space-id --recommendation-id
@search-terms UpdateRecommendation
export def 'devops-agent update-recommendation' [
  --agent-space-id: string
  --recommendation-id: string
  --status: string@[PROPOSED ACCEPTED REJECTED CLOSED COMPLETED UPDATE_IN_PROGRESS]
  --additional-context: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent UpdateRecommendation $agent_space_id $recommendation_id $status $additional_context $client_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /trigger/agent-space/{agentSpaceId}/triggers/{triggerId}; needs --agent-space-id --trigger-id
@search-terms UpdateTrigger
export def 'devops-agent update-trigger' [
  --agent-space-id: string
  --trigger-id: string
  --status: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent UpdateTrigger $agent_space_id $trigger_id $status $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/agentspaces/{agentSpaceId}/associations/validate; needs --agent-space-id
@search-terms ValidateAwsAssociations
export def 'devops-agent validate-aws-associations' [
  --agent-space-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-agent ValidateAwsAssociations $agent_space_id -- $region $profile $with_input $fail_fast $yes' }
