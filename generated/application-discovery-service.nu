# Written by `cargo xtask generate --service application-discovery-service` from the service's model and overlay: change those instead.
# Application Discovery Service, API version 2015-11-01: 28 operations.

use rt.nu [call send]

# POST /; needs --application-configuration-id --configuration-ids
@category "aws application-discovery-service"
@search-terms AssociateConfigurationItemsToApplication "discovery associate-configuration-items-to-application"
export def 'application-discovery-service associate-configuration-items-to-application' [
  --application-configuration-id: string
  --configuration-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'application-discovery-service AssociateConfigurationItemsToApplication $application_configuration_id=applicationConfigurationId $configuration_ids=configurationIds $region=--region $profile=--profile' }

# POST /; needs --delete-agents
@category "aws application-discovery-service"
@search-terms BatchDeleteAgents "discovery batch-delete-agents"
export def 'application-discovery-service batch-delete-agents' [
  --delete-agents: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'application-discovery-service BatchDeleteAgents $delete_agents=deleteAgents $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --import-task-ids
@category "aws application-discovery-service"
@search-terms BatchDeleteImportData "discovery batch-delete-import-data"
export def 'application-discovery-service batch-delete-import-data' [
  --import-task-ids: oneof<list<string>, string>
  --delete-history: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'application-discovery-service BatchDeleteImportData $import_task_ids=importTaskIds $delete_history=deleteHistory $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --name
@category "aws application-discovery-service"
@search-terms CreateApplication "discovery create-application"
export def 'application-discovery-service create-application' [
  --name: string
  --description: string
  --wave: string
  --region: string
  --profile: string
]: nothing -> record { call 'application-discovery-service CreateApplication $name=name $description=description $wave=wave $region=--region $profile=--profile' }

# POST /; needs --configuration-ids --tags
@category "aws application-discovery-service"
@search-terms CreateTags "discovery create-tags"
export def 'application-discovery-service create-tags' [
  --configuration-ids: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'application-discovery-service CreateTags $configuration_ids=configurationIds $tags=tags $region=--region $profile=--profile' }

# POST /; needs --configuration-ids
@category "aws application-discovery-service"
@search-terms DeleteApplications "discovery delete-applications"
export def 'application-discovery-service delete-applications' [
  --configuration-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'application-discovery-service DeleteApplications $configuration_ids=configurationIds $region=--region $profile=--profile' }

# POST /; needs --configuration-ids
@category "aws application-discovery-service"
@search-terms DeleteTags "discovery delete-tags"
export def 'application-discovery-service delete-tags' [
  --configuration-ids: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'application-discovery-service DeleteTags $configuration_ids=configurationIds $tags=tags $region=--region $profile=--profile' }

# POST /; follows pages
@category "aws application-discovery-service"
@search-terms DescribeAgents "discovery describe-agents"
@example "First rows only" "application-discovery-service describe-agents --stream | first 3"
export def 'application-discovery-service describe-agents' [
  --agent-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'application-discovery-service DescribeAgents $agent_ids=agentIds $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --task-id
@category "aws application-discovery-service"
@search-terms DescribeBatchDeleteConfigurationTask "discovery describe-batch-delete-configuration-task"
export def 'application-discovery-service describe-batch-delete-configuration-task' [
  --task-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'application-discovery-service DescribeBatchDeleteConfigurationTask $task_id=taskId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --configuration-ids
@category "aws application-discovery-service"
@search-terms DescribeConfigurations "discovery describe-configurations"
export def 'application-discovery-service describe-configurations' [
  --configuration-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'application-discovery-service DescribeConfigurations $configuration_ids=configurationIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min
@category "aws application-discovery-service"
@search-terms DescribeContinuousExports "discovery describe-continuous-exports"
@example "First rows only" "application-discovery-service describe-continuous-exports --stream | first 3"
export def 'application-discovery-service describe-continuous-exports' [
  --export-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'application-discovery-service DescribeContinuousExports $export_ids=exportIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; deprecated
@category "aws application-discovery-service"
@search-terms DescribeExportConfigurations "discovery describe-export-configurations"
@example "First rows only" "application-discovery-service describe-export-configurations --stream | first 3"
export def 'application-discovery-service describe-export-configurations' [
  --export-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'application-discovery-service DescribeExportConfigurations $export_ids=exportIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws application-discovery-service"
@search-terms DescribeExportTasks "discovery describe-export-tasks"
@example "First rows only" "application-discovery-service describe-export-tasks --stream | first 3"
export def 'application-discovery-service describe-export-tasks' [
  --export-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'application-discovery-service DescribeExportTasks $export_ids=exportIds $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws application-discovery-service"
@search-terms DescribeImportTasks "discovery describe-import-tasks"
@example "First rows only" "application-discovery-service describe-import-tasks --stream | first 3"
export def 'application-discovery-service describe-import-tasks' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'application-discovery-service DescribeImportTasks $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws application-discovery-service"
@search-terms DescribeTags "discovery describe-tags"
@example "First rows only" "application-discovery-service describe-tags --stream | first 3"
export def 'application-discovery-service describe-tags' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'application-discovery-service DescribeTags $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --application-configuration-id --configuration-ids
@category "aws application-discovery-service"
@search-terms DisassociateConfigurationItemsFromApplication "discovery disassociate-configuration-items-from-application"
export def 'application-discovery-service disassociate-configuration-items-from-application' [
  --application-configuration-id: string
  --configuration-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'application-discovery-service DisassociateConfigurationItemsFromApplication $application_configuration_id=applicationConfigurationId $configuration_ids=configurationIds $region=--region $profile=--profile' }

# POST /; deprecated
@category "aws application-discovery-service"
@search-terms ExportConfigurations "discovery export-configurations"
export def 'application-discovery-service export-configurations' [
  --region: string
  --profile: string
]: nothing -> record { call 'application-discovery-service ExportConfigurations $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws application-discovery-service"
@search-terms GetDiscoverySummary "discovery get-discovery-summary"
export def 'application-discovery-service get-discovery-summary' [
  --region: string
  --profile: string
]: nothing -> record { call 'application-discovery-service GetDiscoverySummary $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --configuration-type
@category "aws application-discovery-service"
@search-terms ListConfigurations "discovery list-configurations"
export def 'application-discovery-service list-configurations' [
  --configuration-type: string@[SERVER PROCESS CONNECTION APPLICATION]
  --filters: oneof<list<any>, record>
  --order-by: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'application-discovery-service ListConfigurations $configuration_type=configurationType $filters=filters $order_by=orderBy $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --configuration-id
@category "aws application-discovery-service"
@search-terms ListServerNeighbors "discovery list-server-neighbors"
export def 'application-discovery-service list-server-neighbors' [
  --configuration-id: string
  --port-information-needed: oneof<bool>
  --neighbor-configuration-ids: oneof<list<string>, string>
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'application-discovery-service ListServerNeighbors $configuration_id=configurationId $port_information_needed=portInformationNeeded $neighbor_configuration_ids=neighborConfigurationIds $max_results=maxResults $next_token=nextToken $region=--region $profile=--profile' }

# POST /; needs --configuration-type --configuration-ids
@category "aws application-discovery-service"
@search-terms StartBatchDeleteConfigurationTask "discovery start-batch-delete-configuration-task"
export def 'application-discovery-service start-batch-delete-configuration-task' [
  --configuration-type: string@[SERVER]
  --configuration-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'application-discovery-service StartBatchDeleteConfigurationTask $configuration_type=configurationType $configuration_ids=configurationIds $region=--region $profile=--profile' }

# POST /
@category "aws application-discovery-service"
@search-terms StartContinuousExport "discovery start-continuous-export"
export def 'application-discovery-service start-continuous-export' [
  --region: string
  --profile: string
]: nothing -> record { call 'application-discovery-service StartContinuousExport $region=--region $profile=--profile' }

# POST /; needs --agent-ids
@category "aws application-discovery-service"
@search-terms StartDataCollectionByAgentIds "discovery start-data-collection-by-agent-ids"
export def 'application-discovery-service start-data-collection-by-agent-ids' [
  --agent-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'application-discovery-service StartDataCollectionByAgentIds $agent_ids=agentIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /
@category "aws application-discovery-service"
@search-terms StartExportTask "discovery start-export-task"
export def 'application-discovery-service start-export-task' [
  --export-data-format: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --preferences: record
  --region: string
  --profile: string
]: nothing -> record { call 'application-discovery-service StartExportTask $export_data_format=exportDataFormat $filters=filters $start_time=startTime $end_time=endTime $preferences=preferences $region=--region $profile=--profile' }

# POST /; needs --name --import-url
@category "aws application-discovery-service"
@search-terms StartImportTask "discovery start-import-task"
export def 'application-discovery-service start-import-task' [
  --client-request-token: string
  --name: string
  --import-url: string
  --region: string
  --profile: string
]: nothing -> record { call 'application-discovery-service StartImportTask $client_request_token=clientRequestToken $name=name $import_url=importUrl $region=--region $profile=--profile' }

# POST /; needs --export-id
@category "aws application-discovery-service"
@search-terms StopContinuousExport "discovery stop-continuous-export"
export def 'application-discovery-service stop-continuous-export' [
  --export-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'application-discovery-service StopContinuousExport $export_id=exportId $region=--region $profile=--profile' }

# POST /; needs --agent-ids
@category "aws application-discovery-service"
@search-terms StopDataCollectionByAgentIds "discovery stop-data-collection-by-agent-ids"
export def 'application-discovery-service stop-data-collection-by-agent-ids' [
  --agent-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'application-discovery-service StopDataCollectionByAgentIds $agent_ids=agentIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --configuration-id
@category "aws application-discovery-service"
@search-terms UpdateApplication "discovery update-application"
export def 'application-discovery-service update-application' [
  --configuration-id: string
  --name: string
  --description: string
  --wave: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'application-discovery-service UpdateApplication $configuration_id=configurationId $name=name $description=description $wave=wave $region=--region $profile=--profile' }
