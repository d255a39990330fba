# Written by `cargo xtask generate --service application-discovery-service` from the service's model and overlay: change those instead.
# Application Discovery Service, API version 2015-11-01: 28 operations.

use rt.nu [call]

# POST /; needs --application-configuration-id --configuration-ids
@search-terms 'AssociateConfigurationItemsToApplication, discovery associate-configuration-items-to-application'
export def 'application-discovery-service associate-configuration-items-to-application' [
  --application-configuration-id: string
  --configuration-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-discovery-service AssociateConfigurationItemsToApplication $application_configuration_id $configuration_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --delete-agents
@search-terms 'BatchDeleteAgents, discovery batch-delete-agents'
export def 'application-discovery-service batch-delete-agents' [
  --delete-agents: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-discovery-service BatchDeleteAgents $delete_agents -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --import-task-ids
@search-terms 'BatchDeleteImportData, discovery batch-delete-import-data'
export def 'application-discovery-service batch-delete-import-data' [
  --import-task-ids: list<string>
  --delete-history: oneof<bool>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-discovery-service BatchDeleteImportData $import_task_ids $delete_history -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms 'CreateApplication, discovery create-application'
export def 'application-discovery-service create-application' [
  --name: string
  --description: string
  --wave: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-discovery-service CreateApplication $name $description $wave -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --configuration-ids --tags
@search-terms 'CreateTags, discovery create-tags'
export def 'application-discovery-service create-tags' [
  --configuration-ids: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-discovery-service CreateTags $configuration_ids $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --configuration-ids
@search-terms 'DeleteApplications, discovery delete-applications'
export def 'application-discovery-service delete-applications' [
  --configuration-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-discovery-service DeleteApplications $configuration_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --configuration-ids
@search-terms 'DeleteTags, discovery delete-tags'
export def 'application-discovery-service delete-tags' [
  --configuration-ids: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-discovery-service DeleteTags $configuration_ids $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages
@search-terms 'DescribeAgents, discovery describe-agents'
export def 'application-discovery-service describe-agents' [
  --agent-ids: list<string>
  --filters: list
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'application-discovery-service DescribeAgents $agent_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --task-id
@search-terms 'DescribeBatchDeleteConfigurationTask, discovery describe-batch-delete-configuration-task'
export def 'application-discovery-service describe-batch-delete-configuration-task' [
  --task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'application-discovery-service DescribeBatchDeleteConfigurationTask $task_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --configuration-ids
@search-terms 'DescribeConfigurations, discovery describe-configurations'
export def 'application-discovery-service describe-configurations' [
  --configuration-ids: list<string>
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
]: any -> any { call 'application-discovery-service DescribeConfigurations $configuration_ids -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeContinuousExports, discovery describe-continuous-exports'
export def 'application-discovery-service describe-continuous-exports' [
  --export-ids: list<string>
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
]: any -> any { call 'application-discovery-service DescribeContinuousExports $export_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; deprecated
@search-terms 'DescribeExportConfigurations, discovery describe-export-configurations'
export def 'application-discovery-service describe-export-configurations' [
  --export-ids: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'application-discovery-service DescribeExportConfigurations $export_ids -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages
@search-terms 'DescribeExportTasks, discovery describe-export-tasks'
export def 'application-discovery-service describe-export-tasks' [
  --export-ids: list<string>
  --filters: list
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'application-discovery-service DescribeExportTasks $export_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms 'DescribeImportTasks, discovery describe-import-tasks'
export def 'application-discovery-service describe-import-tasks' [
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
]: any -> any { call 'application-discovery-service DescribeImportTasks $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms 'DescribeTags, discovery describe-tags'
export def 'application-discovery-service describe-tags' [
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
]: any -> any { call 'application-discovery-service DescribeTags $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --application-configuration-id --configuration-ids
@search-terms 'DisassociateConfigurationItemsFromApplication, discovery disassociate-configuration-items-from-application'
export def 'application-discovery-service disassociate-configuration-items-from-application' [
  --application-configuration-id: string
  --configuration-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-discovery-service DisassociateConfigurationItemsFromApplication $application_configuration_id $configuration_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; deprecated
@search-terms 'ExportConfigurations, discovery export-configurations'
export def 'application-discovery-service export-configurations' [
  --region: string
  --profile: string
]: any -> any { call 'application-discovery-service ExportConfigurations -- $region $profile' }

# POST /; cached 1min
@search-terms 'GetDiscoverySummary, discovery get-discovery-summary'
export def 'application-discovery-service get-discovery-summary' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'application-discovery-service GetDiscoverySummary -- $region $profile $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --configuration-type
@search-terms 'ListConfigurations, discovery list-configurations'
export def 'application-discovery-service list-configurations' [
  --configuration-type: string@[SERVER PROCESS CONNECTION APPLICATION]
  --filters: list
  --order-by: list
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
]: any -> any { call 'application-discovery-service ListConfigurations $configuration_type $filters $order_by -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --configuration-id
@search-terms 'ListServerNeighbors, discovery list-server-neighbors'
export def 'application-discovery-service list-server-neighbors' [
  --configuration-id: string
  --port-information-needed: oneof<bool>
  --neighbor-configuration-ids: list<string>
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'application-discovery-service ListServerNeighbors $configuration_id $port_information_needed $neighbor_configuration_ids $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --configuration-type --configuration-ids
@search-terms 'StartBatchDeleteConfigurationTask, discovery start-batch-delete-configuration-task'
export def 'application-discovery-service start-batch-delete-configuration-task' [
  --configuration-type: string
  --configuration-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-discovery-service StartBatchDeleteConfigurationTask $configuration_type $configuration_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'StartContinuousExport, discovery start-continuous-export'
export def 'application-discovery-service start-continuous-export' [
  --region: string
  --profile: string
]: any -> any { call 'application-discovery-service StartContinuousExport -- $region $profile' }

# POST /; needs --agent-ids
@search-terms 'StartDataCollectionByAgentIds, discovery start-data-collection-by-agent-ids'
export def 'application-discovery-service start-data-collection-by-agent-ids' [
  --agent-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-discovery-service StartDataCollectionByAgentIds $agent_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /
@search-terms 'StartExportTask, discovery start-export-task'
export def 'application-discovery-service start-export-task' [
  --export-data-format: list<string>
  --filters: list
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --preferences: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-discovery-service StartExportTask $export_data_format $filters $start_time $end_time $preferences -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --import-url
@search-terms 'StartImportTask, discovery start-import-task'
export def 'application-discovery-service start-import-task' [
  --client-request-token: string
  --name: string
  --import-url: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-discovery-service StartImportTask $client_request_token $name $import_url -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --export-id
@search-terms 'StopContinuousExport, discovery stop-continuous-export'
export def 'application-discovery-service stop-continuous-export' [
  --export-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-discovery-service StopContinuousExport $export_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --agent-ids
@search-terms 'StopDataCollectionByAgentIds, discovery stop-data-collection-by-agent-ids'
export def 'application-discovery-service stop-data-collection-by-agent-ids' [
  --agent-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-discovery-service StopDataCollectionByAgentIds $agent_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --configuration-id
@search-terms 'UpdateApplication, discovery update-application'
export def 'application-discovery-service update-application' [
  --configuration-id: string
  --name: string
  --description: string
  --wave: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-discovery-service UpdateApplication $configuration_id $name $description $wave -- $region $profile $with_input $fail_fast $yes' }
