# Written by `cargo xtask generate --service neptune-graph` from the service's model and overlay: change those instead.
# Neptune Graph, API version 2023-11-29: 34 operations, 11 waiters.

use rt.nu [call]

# DELETE /exporttasks/{taskIdentifier}; needs --task-identifier
@search-terms CancelExportTask
export def 'neptune-graph cancel-export-task' [
  --task-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune-graph CancelExportTask $task_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /importtasks/{taskIdentifier}; needs --task-identifier
@search-terms CancelImportTask
export def 'neptune-graph cancel-import-task' [
  --task-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune-graph CancelImportTask $task_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /queries/{queryId}; needs --graph-identifier --query-id
@search-terms CancelQuery
export def 'neptune-graph cancel-query' [
  --graph-identifier: string
  --query-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune-graph CancelQuery $graph_identifier $query_id -- $region $profile $with_input $fail_fast $yes' }

# POST /graphs; needs --graph-name --provisioned-memory
@search-terms CreateGraph
export def 'neptune-graph create-graph' [
  --graph-name: string
  --tags: record
  --public-connectivity: oneof<bool>
  --kms-key-identifier: string
  --vector-search-configuration: record
  --replica-count: int
  --deletion-protection: oneof<bool>
  --provisioned-memory: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune-graph CreateGraph $graph_name $tags $public_connectivity $kms_key_identifier $vector_search_configuration $replica_count $deletion_protection $provisioned_memory -- $region $profile $with_input $fail_fast $yes' }

# POST /snapshots; needs --graph-identifier --snapshot-name
@search-terms CreateGraphSnapshot
export def 'neptune-graph create-graph-snapshot' [
  --graph-identifier: string
  --snapshot-name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune-graph CreateGraphSnapshot $graph_identifier $snapshot_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /importtasks; needs --graph-name --source --role-arn
@search-terms CreateGraphUsingImportTask
export def 'neptune-graph create-graph-using-import-task' [
  --graph-name: string
  --tags: record
  --public-connectivity: oneof<bool>
  --kms-key-identifier: string
  --vector-search-configuration: record
  --replica-count: int
  --deletion-protection: oneof<bool>
  --import-options: record
  --max-provisioned-memory: int
  --min-provisioned-memory: int
  --fail-on-error: oneof<bool>
  --source: string
  --format: string@[CSV OPEN_CYPHER PARQUET NTRIPLES]
  --parquet-type: string
  --blank-node-handling: string
  --role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune-graph CreateGraphUsingImportTask $graph_name $tags $public_connectivity $kms_key_identifier $vector_search_configuration $replica_count $deletion_protection $import_options $max_provisioned_memory $min_provisioned_memory $fail_on_error $source $format $parquet_type $blank_node_handling $role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /graphs/{graphIdentifier}/endpoints/; needs --graph-identifier
@search-terms CreatePrivateGraphEndpoint
export def 'neptune-graph create-private-graph-endpoint' [
  --graph-identifier: string
  --vpc-id: string
  --subnet-ids: list<string>
  --vpc-security-group-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune-graph CreatePrivateGraphEndpoint $graph_identifier $vpc_id $subnet_ids $vpc_security_group_ids -- $region $profile $with_input $fail_fast $yes' }

# DELETE /graphs/{graphIdentifier}; needs --graph-identifier --skip-snapshot
@search-terms DeleteGraph
export def 'neptune-graph delete-graph' [
  --graph-identifier: string
  --skip-snapshot: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune-graph DeleteGraph $graph_identifier $skip_snapshot -- $region $profile $with_input $fail_fast $yes' }

# DELETE /snapshots/{snapshotIdentifier}; needs --snapshot-identifier
@search-terms DeleteGraphSnapshot
export def 'neptune-graph delete-graph-snapshot' [
  --snapshot-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune-graph DeleteGraphSnapshot $snapshot_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /graphs/{graphIdentifier}/endpoints/{vpcId}; needs --graph-identifier --vpc-id
@search-terms DeletePrivateGraphEndpoint
export def 'neptune-graph delete-private-graph-endpoint' [
  --graph-identifier: string
  --vpc-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune-graph DeletePrivateGraphEndpoint $graph_identifier $vpc_id -- $region $profile $with_input $fail_fast $yes' }

# POST /queries; needs --graph-identifier --query-string --language
@search-terms ExecuteQuery
export def 'neptune-graph execute-query' [
  --graph-identifier: string
  --query-string: string
  --language: string
  --parameters: record
  --plan-cache: string@[ENABLED DISABLED AUTO]
  --explain-mode: string@[STATIC DETAILS]
  --query-timeout-milliseconds: int
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune-graph ExecuteQuery $graph_identifier $query_string $language $parameters $plan_cache $explain_mode $query_timeout_milliseconds -- $region $profile $raw $with_input $fail_fast $yes' }

# GET /exporttasks/{taskIdentifier}; needs --task-identifier
@search-terms GetExportTask
export def 'neptune-graph get-export-task' [
  --task-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'neptune-graph GetExportTask $task_identifier -- $region $profile $with_input $fail_fast' }

# GET /graphs/{graphIdentifier}; cached 1min; needs --graph-identifier
@search-terms GetGraph
export def 'neptune-graph get-graph' [
  --graph-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'neptune-graph GetGraph $graph_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /snapshots/{snapshotIdentifier}; cached 1min; needs --snapshot-identifier
@search-terms GetGraphSnapshot
export def 'neptune-graph get-graph-snapshot' [
  --snapshot-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'neptune-graph GetGraphSnapshot $snapshot_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /summary; cached 1min; needs --graph-identifier
@search-terms GetGraphSummary
export def 'neptune-graph get-graph-summary' [
  --graph-identifier: string
  --mode: string@[BASIC DETAILED]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'neptune-graph GetGraphSummary $graph_identifier $mode -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /importtasks/{taskIdentifier}; needs --task-identifier
@search-terms GetImportTask
export def 'neptune-graph get-import-task' [
  --task-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'neptune-graph GetImportTask $task_identifier -- $region $profile $with_input $fail_fast' }

# GET /graphs/{graphIdentifier}/endpoints/{vpcId}; cached 1min; needs --graph-identifier --vpc-id
@search-terms GetPrivateGraphEndpoint
export def 'neptune-graph get-private-graph-endpoint' [
  --graph-identifier: string
  --vpc-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'neptune-graph GetPrivateGraphEndpoint $graph_identifier $vpc_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /queries/{queryId}; cached 1min; needs --graph-identifier --query-id
@search-terms GetQuery
export def 'neptune-graph get-query' [
  --graph-identifier: string
  --query-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'neptune-graph GetQuery $graph_identifier $query_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /exporttasks; follows pages; cached 15sec
@search-terms ListExportTasks
export def 'neptune-graph list-export-tasks' [
  --graph-identifier: string
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
]: any -> any { call 'neptune-graph ListExportTasks $graph_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /snapshots; follows pages; cached 1min
@search-terms ListGraphSnapshots
export def 'neptune-graph list-graph-snapshots' [
  --graph-identifier: string
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
]: any -> any { call 'neptune-graph ListGraphSnapshots $graph_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /graphs; follows pages; cached 1min
@search-terms ListGraphs
export def 'neptune-graph list-graphs' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'neptune-graph ListGraphs -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /importtasks; follows pages; cached 15sec
@search-terms ListImportTasks
export def 'neptune-graph list-import-tasks' [
  --graph-identifier: string
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
]: any -> any { call 'neptune-graph ListImportTasks $graph_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /graphs/{graphIdentifier}/endpoints/; follows pages; cached 1min; needs --graph-identifier
@search-terms ListPrivateGraphEndpoints
export def 'neptune-graph list-private-graph-endpoints' [
  --graph-identifier: string
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
]: any -> any { call 'neptune-graph ListPrivateGraphEndpoints $graph_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /queries; cached 1min; needs --graph-identifier --max-results
@search-terms ListQueries
export def 'neptune-graph list-queries' [
  --graph-identifier: string
  --max-results: int
  --state: string@[ALL RUNNING WAITING CANCELLING]
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
]: any -> any { call 'neptune-graph ListQueries $graph_identifier $max_results $state -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'neptune-graph list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'neptune-graph ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# PUT /graphs/{graphIdentifier}; needs --graph-identifier --skip-snapshot
@search-terms ResetGraph
export def 'neptune-graph reset-graph' [
  --graph-identifier: string
  --skip-snapshot: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune-graph ResetGraph $graph_identifier $skip_snapshot -- $region $profile $with_input $fail_fast $yes' }

# POST /snapshots/{snapshotIdentifier}/restore; needs --snapshot-identifier --graph-name
@search-terms RestoreGraphFromSnapshot
export def 'neptune-graph restore-graph-from-snapshot' [
  --snapshot-identifier: string
  --graph-name: string
  --provisioned-memory: int
  --deletion-protection: oneof<bool>
  --tags: record
  --replica-count: int
  --public-connectivity: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune-graph RestoreGraphFromSnapshot $snapshot_identifier $graph_name $provisioned_memory $deletion_protection $tags $replica_count $public_connectivity -- $region $profile $with_input $fail_fast $yes' }

# POST /exporttasks; needs --graph-identifier --role-arn --format --destination --kms-key-identifier
@search-terms StartExportTask
export def 'neptune-graph start-export-task' [
  --graph-identifier: string
  --role-arn: string
  --format: string@[PARQUET CSV]
  --destination: string
  --kms-key-identifier: string
  --parquet-type: string
  --export-filter: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune-graph StartExportTask $graph_identifier $role_arn $format $destination $kms_key_identifier $parquet_type $export_filter $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /graphs/{graphIdentifier}/start; needs --graph-identifier
@search-terms StartGraph
export def 'neptune-graph start-graph' [
  --graph-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune-graph StartGraph $graph_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /graphs/{graphIdentifier}/importtasks; needs --source --graph-identifier --role-arn
@search-terms StartImportTask
export def 'neptune-graph start-import-task' [
  --import-options: record
  --fail-on-error: oneof<bool>
  --source: string
  --format: string@[CSV OPEN_CYPHER PARQUET NTRIPLES]
  --parquet-type: string
  --blank-node-handling: string
  --graph-identifier: string
  --role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune-graph StartImportTask $import_options $fail_on_error $source $format $parquet_type $blank_node_handling $graph_identifier $role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /graphs/{graphIdentifier}/stop; needs --graph-identifier
@search-terms StopGraph
export def 'neptune-graph stop-graph' [
  --graph-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune-graph StopGraph $graph_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'neptune-graph tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune-graph TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'neptune-graph untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune-graph UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /graphs/{graphIdentifier}; needs --graph-identifier
@search-terms UpdateGraph
export def 'neptune-graph update-graph' [
  --graph-identifier: string
  --public-connectivity: oneof<bool>
  --provisioned-memory: int
  --deletion-protection: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune-graph UpdateGraph $graph_identifier $public_connectivity $provisioned_memory $deletion_protection -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   export-task-cancelled: GetExportTask; needs --task-identifier
#   export-task-successful: GetExportTask; needs --task-identifier
#   graph-available: GetGraph; needs --graph-identifier
#   graph-deleted: GetGraph; needs --graph-identifier
#   graph-snapshot-available: GetGraphSnapshot; needs --snapshot-identifier
#   graph-snapshot-deleted: GetGraphSnapshot; needs --snapshot-identifier
#   graph-stopped: GetGraph; needs --graph-identifier
#   import-task-cancelled: GetImportTask; needs --task-identifier
#   import-task-successful: GetImportTask; needs --task-identifier
#   private-graph-endpoint-available: GetPrivateGraphEndpoint; needs --graph-identifier --vpc-id
#   private-graph-endpoint-deleted: GetPrivateGraphEndpoint; needs --graph-identifier --vpc-id
@search-terms ExportTaskCancelled ExportTaskSuccessful GraphAvailable GraphDeleted GraphSnapshotAvailable GraphSnapshotDeleted GraphStopped ImportTaskCancelled ImportTaskSuccessful PrivateGraphEndpointAvailable PrivateGraphEndpointDeleted
export def 'neptune-graph wait' [
  waiter: string@[export-task-cancelled export-task-successful graph-available graph-deleted graph-snapshot-available graph-snapshot-deleted graph-stopped import-task-cancelled import-task-successful private-graph-endpoint-available private-graph-endpoint-deleted]
  --task-identifier: string
  --graph-identifier: string
  --snapshot-identifier: string
  --vpc-id: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'neptune-graph wait $waiter $task_identifier $graph_identifier $snapshot_identifier $vpc_id -- $timeout $interval $region $profile' }
