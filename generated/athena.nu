# Written by `cargo xtask generate --service athena` from the service's model and overlay: change those instead.
# Athena, API version 2017-05-18: 75 operations.

use rt.nu [call]

# POST /; cached 1min; needs --named-query-ids
@search-terms BatchGetNamedQuery
export def 'athena batch-get-named-query' [
  --named-query-ids: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'athena BatchGetNamedQuery $named_query_ids -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --prepared-statement-names --work-group
@search-terms BatchGetPreparedStatement
export def 'athena batch-get-prepared-statement' [
  --prepared-statement-names: list<string>
  --work-group: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'athena BatchGetPreparedStatement $prepared_statement_names $work_group -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --query-execution-ids
@search-terms BatchGetQueryExecution
export def 'athena batch-get-query-execution' [
  --query-execution-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'athena BatchGetQueryExecution $query_execution_ids -- $region $profile $with_input $fail_fast' }

# POST /; needs --name
@search-terms CancelCapacityReservation
export def 'athena cancel-capacity-reservation' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena CancelCapacityReservation $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --target-dpus --name
@search-terms CreateCapacityReservation
export def 'athena create-capacity-reservation' [
  --target-dpus: int
  --name: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena CreateCapacityReservation $target_dpus $name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --type
@search-terms CreateDataCatalog
export def 'athena create-data-catalog' [
  --name: string
  --type: string@[LAMBDA GLUE HIVE FEDERATED]
  --description: string
  --parameters: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena CreateDataCatalog $name $type $description $parameters $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --database --query-string
@search-terms CreateNamedQuery
export def 'athena create-named-query' [
  --name: string
  --description: string
  --database: string
  --query-string: string
  --client-request-token: string
  --work-group: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena CreateNamedQuery $name $description $database $query_string $client_request_token $work_group -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --work-group --name
@search-terms CreateNotebook
export def 'athena create-notebook' [
  --work-group: string
  --name: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena CreateNotebook $work_group $name $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --statement-name --work-group --query-statement
@search-terms CreatePreparedStatement
export def 'athena create-prepared-statement' [
  --statement-name: string
  --work-group: string
  --query-statement: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena CreatePreparedStatement $statement_name $work_group $query_statement $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --session-id
@search-terms CreatePresignedNotebookUrl
export def 'athena create-presigned-notebook-url' [
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena CreatePresignedNotebookUrl $session_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --table-name
@search-terms CreateSystemTableConfiguration
export def 'athena create-system-table-configuration' [
  --client-request-token: string
  --table-name: string
  --kms-key-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena CreateSystemTableConfiguration $client_request_token $table_name $kms_key_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms CreateWorkGroup
export def 'athena create-work-group' [
  --name: string
  --configuration: record
  --description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena CreateWorkGroup $name $configuration $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteCapacityReservation
export def 'athena delete-capacity-reservation' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena DeleteCapacityReservation $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteDataCatalog
export def 'athena delete-data-catalog' [
  --name: string
  --delete-catalog-only: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena DeleteDataCatalog $name $delete_catalog_only -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteNamedQuery
export def 'athena delete-named-query' [
  --named-query-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena DeleteNamedQuery $named_query_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --notebook-id
@search-terms DeleteNotebook
export def 'athena delete-notebook' [
  --notebook-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena DeleteNotebook $notebook_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --statement-name --work-group
@search-terms DeletePreparedStatement
export def 'athena delete-prepared-statement' [
  --statement-name: string
  --work-group: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena DeletePreparedStatement $statement_name $work_group -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --table-name
@search-terms DeleteSystemTableConfiguration
export def 'athena delete-system-table-configuration' [
  --table-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena DeleteSystemTableConfiguration $table_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --work-group
@search-terms DeleteWorkGroup
export def 'athena delete-work-group' [
  --work-group: string
  --recursive-delete-option: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena DeleteWorkGroup $work_group $recursive_delete_option -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --notebook-id
@search-terms ExportNotebook
export def 'athena export-notebook' [
  --notebook-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena ExportNotebook $notebook_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --calculation-execution-id
@search-terms GetCalculationExecution
export def 'athena get-calculation-execution' [
  --calculation-execution-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'athena GetCalculationExecution $calculation_execution_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --calculation-execution-id
@search-terms GetCalculationExecutionCode
export def 'athena get-calculation-execution-code' [
  --calculation-execution-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'athena GetCalculationExecutionCode $calculation_execution_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --calculation-execution-id
@search-terms GetCalculationExecutionStatus
export def 'athena get-calculation-execution-status' [
  --calculation-execution-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'athena GetCalculationExecutionStatus $calculation_execution_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --capacity-reservation-name
@search-terms GetCapacityAssignmentConfiguration
export def 'athena get-capacity-assignment-configuration' [
  --capacity-reservation-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'athena GetCapacityAssignmentConfiguration $capacity_reservation_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --name
@search-terms GetCapacityReservation
export def 'athena get-capacity-reservation' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'athena GetCapacityReservation $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --name
@search-terms GetDataCatalog
export def 'athena get-data-catalog' [
  --name: string
  --work-group: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'athena GetDataCatalog $name $work_group -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --catalog-name --database-name
@search-terms GetDatabase
export def 'athena get-database' [
  --catalog-name: string
  --database-name: string
  --work-group: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'athena GetDatabase $catalog_name $database_name $work_group -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --named-query-id
@search-terms GetNamedQuery
export def 'athena get-named-query' [
  --named-query-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'athena GetNamedQuery $named_query_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --notebook-id
@search-terms GetNotebookMetadata
export def 'athena get-notebook-metadata' [
  --notebook-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'athena GetNotebookMetadata $notebook_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --statement-name --work-group
@search-terms GetPreparedStatement
export def 'athena get-prepared-statement' [
  --statement-name: string
  --work-group: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'athena GetPreparedStatement $statement_name $work_group -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --query-execution-id
@search-terms GetQueryExecution
export def 'athena get-query-execution' [
  --query-execution-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'athena GetQueryExecution $query_execution_id -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; needs --query-execution-id
@search-terms GetQueryResults
export def 'athena get-query-results' [
  --query-execution-id: string
  --query-result-type: string@[DATA_MANIFEST DATA_ROWS]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'athena GetQueryResults $query_execution_id $query_result_type -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --query-execution-id
@search-terms GetQueryRuntimeStatistics
export def 'athena get-query-runtime-statistics' [
  --query-execution-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'athena GetQueryRuntimeStatistics $query_execution_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-arn
@search-terms GetResourceDashboard
export def 'athena get-resource-dashboard' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'athena GetResourceDashboard $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --session-id
@search-terms GetSession
export def 'athena get-session' [
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'athena GetSession $session_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --session-id
@search-terms GetSessionEndpoint
export def 'athena get-session-endpoint' [
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'athena GetSessionEndpoint $session_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --session-id
@search-terms GetSessionStatus
export def 'athena get-session-status' [
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'athena GetSessionStatus $session_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --table-name
@search-terms GetSystemTableConfiguration
export def 'athena get-system-table-configuration' [
  --table-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'athena GetSystemTableConfiguration $table_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --catalog-name --database-name --table-name
@search-terms GetTableMetadata
export def 'athena get-table-metadata' [
  --catalog-name: string
  --database-name: string
  --table-name: string
  --work-group: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'athena GetTableMetadata $catalog_name $database_name $table_name $work_group -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --work-group
@search-terms GetWorkGroup
export def 'athena get-work-group' [
  --work-group: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'athena GetWorkGroup $work_group -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --work-group --name --type
@search-terms ImportNotebook
export def 'athena import-notebook' [
  --work-group: string
  --name: string
  --payload: string
  --type: string
  --notebook-s3-location-uri: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena ImportNotebook $work_group $name $payload $type $notebook_s3_location_uri $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms ListApplicationDPUSizes
export def 'athena list-application-dpu-sizes' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'athena ListApplicationDPUSizes -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 15sec; needs --session-id
@search-terms ListCalculationExecutions
export def 'athena list-calculation-executions' [
  --session-id: string
  --state-filter: string@[CREATING CREATED QUEUED RUNNING CANCELING CANCELED COMPLETED FAILED]
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
]: any -> any { call 'athena ListCalculationExecutions $session_id $state_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListCapacityReservations
export def 'athena list-capacity-reservations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'athena ListCapacityReservations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 5min
@search-terms ListDataCatalogs
export def 'athena list-data-catalogs' [
  --work-group: string
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
]: any -> any { call 'athena ListDataCatalogs $work_group -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --catalog-name
@search-terms ListDatabases
export def 'athena list-databases' [
  --catalog-name: string
  --work-group: string
  --attributes-to-get: list<string>
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
]: any -> any { call 'athena ListDatabases $catalog_name $work_group $attributes_to_get -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListEngineVersions
export def 'athena list-engine-versions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'athena ListEngineVersions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 1min; needs --session-id
@search-terms ListExecutors
export def 'athena list-executors' [
  --session-id: string
  --executor-state-filter: string@[CREATING CREATED REGISTERED TERMINATING TERMINATED FAILED]
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'athena ListExecutors $session_id $executor_state_filter $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListNamedQueries
export def 'athena list-named-queries' [
  --work-group: string
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
]: any -> any { call 'athena ListNamedQueries $work_group -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --work-group
@search-terms ListNotebookMetadata
export def 'athena list-notebook-metadata' [
  --filters: record
  --work-group: string
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
]: any -> any { call 'athena ListNotebookMetadata $filters $work_group -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --notebook-id
@search-terms ListNotebookSessions
export def 'athena list-notebook-sessions' [
  --notebook-id: string
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
]: any -> any { call 'athena ListNotebookSessions $notebook_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --work-group
@search-terms ListPreparedStatements
export def 'athena list-prepared-statements' [
  --work-group: string
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
]: any -> any { call 'athena ListPreparedStatements $work_group -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 30sec
@search-terms ListQueryExecutions
export def 'athena list-query-executions' [
  --work-group: string
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
]: any -> any { call 'athena ListQueryExecutions $work_group -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --work-group
@search-terms ListSessions
export def 'athena list-sessions' [
  --work-group: string
  --state-filter: string@[CREATING CREATED IDLE BUSY TERMINATING TERMINATED DEGRADED FAILED]
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
]: any -> any { call 'athena ListSessions $work_group $state_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListSystemTableStatuses
export def 'athena list-system-table-statuses' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'athena ListSystemTableStatuses -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --catalog-name --database-name
@search-terms ListTableMetadata
export def 'athena list-table-metadata' [
  --catalog-name: string
  --database-name: string
  --expression: string
  --work-group: string
  --attributes-to-get: list<string>
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
]: any -> any { call 'athena ListTableMetadata $catalog_name $database_name $expression $work_group $attributes_to_get -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'athena list-tags-for-resource' [
  --resource-arn: string
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
]: any -> any { call 'athena ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms ListWorkGroups
export def 'athena list-work-groups' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'athena ListWorkGroups -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; needs --capacity-reservation-name --capacity-assignments
@search-terms PutCapacityAssignmentConfiguration
export def 'athena put-capacity-assignment-configuration' [
  --capacity-reservation-name: string
  --capacity-assignments: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena PutCapacityAssignmentConfiguration $capacity_reservation_name $capacity_assignments -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --session-id
@search-terms StartCalculationExecution
export def 'athena start-calculation-execution' [
  --session-id: string
  --description: string
  --calculation-configuration: record
  --code-block: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena StartCalculationExecution $session_id $description $calculation_configuration $code_block $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --query-string
@search-terms StartQueryExecution
export def 'athena start-query-execution' [
  --query-string: string
  --client-request-token: string
  --query-execution-context: record
  --result-configuration: record
  --work-group: string
  --execution-parameters: list<string>
  --result-reuse-configuration: record
  --engine-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena StartQueryExecution $query_string $client_request_token $query_execution_context $result_configuration $work_group $execution_parameters $result_reuse_configuration $engine_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --work-group --engine-configuration
@search-terms StartSession
export def 'athena start-session' [
  --description: string
  --work-group: string
  --engine-configuration: record
  --execution-role: string
  --monitoring-configuration: record
  --notebook-version: string
  --session-idle-timeout-in-minutes: int
  --client-request-token: string
  --tags: any
  --copy-work-group-tags: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena StartSession $description $work_group $engine_configuration $execution_role $monitoring_configuration $notebook_version $session_idle_timeout_in_minutes $client_request_token $tags $copy_work_group_tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --calculation-execution-id
@search-terms StopCalculationExecution
export def 'athena stop-calculation-execution' [
  --calculation-execution-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena StopCalculationExecution $calculation_execution_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms StopQueryExecution
export def 'athena stop-query-execution' [
  --query-execution-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena StopQueryExecution $query_execution_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'athena tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --session-id
@search-terms TerminateSession
export def 'athena terminate-session' [
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena TerminateSession $session_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'athena untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --target-dpus --name
@search-terms UpdateCapacityReservation
export def 'athena update-capacity-reservation' [
  --target-dpus: int
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena UpdateCapacityReservation $target_dpus $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --type
@search-terms UpdateDataCatalog
export def 'athena update-data-catalog' [
  --name: string
  --type: string@[LAMBDA GLUE HIVE FEDERATED]
  --description: string
  --parameters: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena UpdateDataCatalog $name $type $description $parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --named-query-id --name --query-string
@search-terms UpdateNamedQuery
export def 'athena update-named-query' [
  --named-query-id: string
  --name: string
  --description: string
  --query-string: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena UpdateNamedQuery $named_query_id $name $description $query_string -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --notebook-id --payload --type
@search-terms UpdateNotebook
export def 'athena update-notebook' [
  --notebook-id: string
  --payload: string
  --type: string
  --session-id: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena UpdateNotebook $notebook_id $payload $type $session_id $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --notebook-id --name
@search-terms UpdateNotebookMetadata
export def 'athena update-notebook-metadata' [
  --notebook-id: string
  --client-request-token: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena UpdateNotebookMetadata $notebook_id $client_request_token $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --statement-name --work-group --query-statement
@search-terms UpdatePreparedStatement
export def 'athena update-prepared-statement' [
  --statement-name: string
  --work-group: string
  --query-statement: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena UpdatePreparedStatement $statement_name $work_group $query_statement $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --table-name
@search-terms UpdateSystemTableConfiguration
export def 'athena update-system-table-configuration' [
  --table-name: string
  --kms-key-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena UpdateSystemTableConfiguration $table_name $kms_key_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --work-group
@search-terms UpdateWorkGroup
export def 'athena update-work-group' [
  --work-group: string
  --description: string
  --configuration-updates: record
  --state: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'athena UpdateWorkGroup $work_group $description $configuration_updates $state -- $region $profile $with_input $fail_fast $yes' }
