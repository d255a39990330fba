# Written by `cargo xtask generate --service neptune-graph` from the service's model and overlay: change those instead.
# Neptune Graph, API version 2023-11-29: 34 operations.

use rt.nu [call send]

# DELETE /exporttasks/{taskIdentifier}; needs --task-identifier
@category "aws neptune-graph"
@search-terms CancelExportTask
export def 'neptune-graph cancel-export-task' [
  --task-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune-graph CancelExportTask $task_identifier=taskIdentifier $region=--region $profile=--profile' }

# DELETE /importtasks/{taskIdentifier}; needs --task-identifier
@category "aws neptune-graph"
@search-terms CancelImportTask
export def 'neptune-graph cancel-import-task' [
  --task-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune-graph CancelImportTask $task_identifier=taskIdentifier $region=--region $profile=--profile' }

# DELETE /queries/{queryId}; needs --graph-identifier --query-id
@category "aws neptune-graph"
@search-terms CancelQuery
export def 'neptune-graph cancel-query' [
  --graph-identifier: string
  --query-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'neptune-graph CancelQuery $graph_identifier=graphIdentifier $query_id=queryId $region=--region $profile=--profile' }

# POST /graphs; needs --graph-name --provisioned-memory
@category "aws neptune-graph"
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
]: nothing -> record { call 'neptune-graph CreateGraph $graph_name=graphName $tags=tags $public_connectivity=publicConnectivity $kms_key_identifier=kmsKeyIdentifier $vector_search_configuration=vectorSearchConfiguration $replica_count=replicaCount $deletion_protection=deletionProtection $provisioned_memory=provisionedMemory $region=--region $profile=--profile' }

# POST /snapshots; needs --graph-identifier --snapshot-name
@category "aws neptune-graph"
@search-terms CreateGraphSnapshot
export def 'neptune-graph create-graph-snapshot' [
  --graph-identifier: string
  --snapshot-name: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'neptune-graph CreateGraphSnapshot $graph_identifier=graphIdentifier $snapshot_name=snapshotName $tags=tags $region=--region $profile=--profile' }

# POST /importtasks; needs --graph-name --source --role-arn
@category "aws neptune-graph"
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
  --parquet-type: string@[COLUMNAR]
  --blank-node-handling: string@[convertToIri]
  --role-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune-graph CreateGraphUsingImportTask $graph_name=graphName $tags=tags $public_connectivity=publicConnectivity $kms_key_identifier=kmsKeyIdentifier $vector_search_configuration=vectorSearchConfiguration $replica_count=replicaCount $deletion_protection=deletionProtection $import_options=importOptions $max_provisioned_memory=maxProvisionedMemory $min_provisioned_memory=minProvisionedMemory $fail_on_error=failOnError $source=source $format=format $parquet_type=parquetType $blank_node_handling=blankNodeHandling $role_arn=roleArn $region=--region $profile=--profile' }

# POST /graphs/{graphIdentifier}/endpoints/; needs --graph-identifier
@category "aws neptune-graph"
@search-terms CreatePrivateGraphEndpoint
export def 'neptune-graph create-private-graph-endpoint' [
  --graph-identifier: string
  --vpc-id: string
  --subnet-ids: oneof<list<string>, string>
  --vpc-security-group-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'neptune-graph CreatePrivateGraphEndpoint $graph_identifier=graphIdentifier $vpc_id=vpcId $subnet_ids=subnetIds $vpc_security_group_ids=vpcSecurityGroupIds $region=--region $profile=--profile' }

# DELETE /graphs/{graphIdentifier}; needs --graph-identifier --skip-snapshot
@category "aws neptune-graph"
@search-terms DeleteGraph
export def 'neptune-graph delete-graph' [
  --graph-identifier: string
  --skip-snapshot: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'neptune-graph DeleteGraph $graph_identifier=graphIdentifier $skip_snapshot=skipSnapshot $region=--region $profile=--profile' }

# DELETE /snapshots/{snapshotIdentifier}; needs --snapshot-identifier
@category "aws neptune-graph"
@search-terms DeleteGraphSnapshot
export def 'neptune-graph delete-graph-snapshot' [
  --snapshot-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune-graph DeleteGraphSnapshot $snapshot_identifier=snapshotIdentifier $region=--region $profile=--profile' }

# DELETE /graphs/{graphIdentifier}/endpoints/{vpcId}; needs --graph-identifier --vpc-id
@category "aws neptune-graph"
@search-terms DeletePrivateGraphEndpoint
export def 'neptune-graph delete-private-graph-endpoint' [
  --graph-identifier: string
  --vpc-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune-graph DeletePrivateGraphEndpoint $graph_identifier=graphIdentifier $vpc_id=vpcId $region=--region $profile=--profile' }

# POST /queries; needs --graph-identifier --query-string --language
@category "aws neptune-graph"
@search-terms ExecuteQuery
export def 'neptune-graph execute-query' [
  --graph-identifier: string
  --query-string: string
  --language: string@[OPEN_CYPHER]
  --parameters: record
  --plan-cache: string@[ENABLED DISABLED AUTO]
  --explain-mode: string@[STATIC DETAILS]
  --query-timeout-milliseconds: int
  --region: string
  --profile: string
  --raw
]: nothing -> oneof<binary, record> { call 'neptune-graph ExecuteQuery $graph_identifier=graphIdentifier $query_string=queryString $language=language $parameters=parameters $plan_cache=planCache $explain_mode=explainMode $query_timeout_milliseconds=queryTimeoutMilliseconds $region=--region $profile=--profile $raw=--raw' }

# GET /exporttasks/{taskIdentifier}; cached 1min; needs --task-identifier
@category "aws neptune-graph"
@search-terms GetExportTask
export def 'neptune-graph get-export-task' [
  --task-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune-graph GetExportTask $task_identifier=taskIdentifier $region=--region $profile=--profile' }

# GET /graphs/{graphIdentifier}; cached 1min; needs --graph-identifier
@category "aws neptune-graph"
@search-terms GetGraph
export def 'neptune-graph get-graph' [
  --graph-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune-graph GetGraph $graph_identifier=graphIdentifier $region=--region $profile=--profile' }

# GET /snapshots/{snapshotIdentifier}; cached 1min; needs --snapshot-identifier
@category "aws neptune-graph"
@search-terms GetGraphSnapshot
export def 'neptune-graph get-graph-snapshot' [
  --snapshot-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune-graph GetGraphSnapshot $snapshot_identifier=snapshotIdentifier $region=--region $profile=--profile' }

# GET /summary; cached 1min; needs --graph-identifier
@category "aws neptune-graph"
@search-terms GetGraphSummary
export def 'neptune-graph get-graph-summary' [
  --graph-identifier: string
  --mode: string@[BASIC DETAILED]
  --region: string
  --profile: string
]: nothing -> record { call 'neptune-graph GetGraphSummary $graph_identifier=graphIdentifier $mode=mode $region=--region $profile=--profile' }

# GET /importtasks/{taskIdentifier}; cached 1min; needs --task-identifier
@category "aws neptune-graph"
@search-terms GetImportTask
export def 'neptune-graph get-import-task' [
  --task-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune-graph GetImportTask $task_identifier=taskIdentifier $region=--region $profile=--profile' }

# GET /graphs/{graphIdentifier}/endpoints/{vpcId}; cached 1min; needs --graph-identifier --vpc-id
@category "aws neptune-graph"
@search-terms GetPrivateGraphEndpoint
export def 'neptune-graph get-private-graph-endpoint' [
  --graph-identifier: string
  --vpc-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune-graph GetPrivateGraphEndpoint $graph_identifier=graphIdentifier $vpc_id=vpcId $region=--region $profile=--profile' }

# GET /queries/{queryId}; cached 1min; needs --graph-identifier --query-id
@category "aws neptune-graph"
@search-terms GetQuery
export def 'neptune-graph get-query' [
  --graph-identifier: string
  --query-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune-graph GetQuery $graph_identifier=graphIdentifier $query_id=queryId $region=--region $profile=--profile' }

# GET /exporttasks; follows pages; cached 1min
@category "aws neptune-graph"
@search-terms ListExportTasks
@example "First rows only" "neptune-graph list-export-tasks --stream | first 3"
export def 'neptune-graph list-export-tasks' [
  --graph-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'neptune-graph ListExportTasks $graph_identifier=graphIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /snapshots; follows pages; cached 1min
@category "aws neptune-graph"
@search-terms ListGraphSnapshots
@example "First rows only" "neptune-graph list-graph-snapshots --stream | first 3"
export def 'neptune-graph list-graph-snapshots' [
  --graph-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'neptune-graph ListGraphSnapshots $graph_identifier=graphIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /graphs; follows pages; cached 1min
@category "aws neptune-graph"
@search-terms ListGraphs
@example "First rows only" "neptune-graph list-graphs --stream | first 3"
export def 'neptune-graph list-graphs' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'neptune-graph ListGraphs $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /importtasks; follows pages; cached 1min
@category "aws neptune-graph"
@search-terms ListImportTasks
@example "First rows only" "neptune-graph list-import-tasks --stream | first 3"
export def 'neptune-graph list-import-tasks' [
  --graph-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'neptune-graph ListImportTasks $graph_identifier=graphIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /graphs/{graphIdentifier}/endpoints/; follows pages; cached 1min; needs --graph-identifier
@category "aws neptune-graph"
@search-terms ListPrivateGraphEndpoints
export def 'neptune-graph list-private-graph-endpoints' [
  --graph-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'neptune-graph ListPrivateGraphEndpoints $graph_identifier=graphIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /queries; cached 1min; needs --graph-identifier --max-results
@category "aws neptune-graph"
@search-terms ListQueries
export def 'neptune-graph list-queries' [
  --graph-identifier: string
  --max-results: int
  --state: string@[ALL RUNNING WAITING CANCELLING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'neptune-graph ListQueries $graph_identifier=graphIdentifier $max_results=maxResults $state=state $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws neptune-graph"
@search-terms ListTagsForResource
export def 'neptune-graph list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune-graph ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# PUT /graphs/{graphIdentifier}; needs --graph-identifier --skip-snapshot
@category "aws neptune-graph"
@search-terms ResetGraph
export def 'neptune-graph reset-graph' [
  --graph-identifier: string
  --skip-snapshot: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'neptune-graph ResetGraph $graph_identifier=graphIdentifier $skip_snapshot=skipSnapshot $region=--region $profile=--profile' }

# POST /snapshots/{snapshotIdentifier}/restore; needs --snapshot-identifier --graph-name
@category "aws neptune-graph"
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
]: nothing -> record { call 'neptune-graph RestoreGraphFromSnapshot $snapshot_identifier=snapshotIdentifier $graph_name=graphName $provisioned_memory=provisionedMemory $deletion_protection=deletionProtection $tags=tags $replica_count=replicaCount $public_connectivity=publicConnectivity $region=--region $profile=--profile' }

# POST /exporttasks; needs --graph-identifier --role-arn --format --destination --kms-key-identifier
@category "aws neptune-graph"
@search-terms StartExportTask
export def 'neptune-graph start-export-task' [
  --graph-identifier: string
  --role-arn: string
  --format: string@[PARQUET CSV]
  --destination: string
  --kms-key-identifier: string
  --parquet-type: string@[COLUMNAR]
  --export-filter: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'neptune-graph StartExportTask $graph_identifier=graphIdentifier $role_arn=roleArn $format=format $destination=destination $kms_key_identifier=kmsKeyIdentifier $parquet_type=parquetType $export_filter=exportFilter $tags=tags $region=--region $profile=--profile' }

# POST /graphs/{graphIdentifier}/start; needs --graph-identifier
@category "aws neptune-graph"
@search-terms StartGraph
export def 'neptune-graph start-graph' [
  --graph-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune-graph StartGraph $graph_identifier=graphIdentifier $region=--region $profile=--profile' }

# POST /graphs/{graphIdentifier}/importtasks; needs --source --graph-identifier --role-arn
@category "aws neptune-graph"
@search-terms StartImportTask
export def 'neptune-graph start-import-task' [
  --import-options: record
  --fail-on-error: oneof<bool>
  --source: string
  --format: string@[CSV OPEN_CYPHER PARQUET NTRIPLES]
  --parquet-type: string@[COLUMNAR]
  --blank-node-handling: string@[convertToIri]
  --graph-identifier: string
  --role-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune-graph StartImportTask $import_options=importOptions $fail_on_error=failOnError $source=source $format=format $parquet_type=parquetType $blank_node_handling=blankNodeHandling $graph_identifier=graphIdentifier $role_arn=roleArn $region=--region $profile=--profile' }

# POST /graphs/{graphIdentifier}/stop; needs --graph-identifier
@category "aws neptune-graph"
@search-terms StopGraph
export def 'neptune-graph stop-graph' [
  --graph-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune-graph StopGraph $graph_identifier=graphIdentifier $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws neptune-graph"
@search-terms TagResource
export def 'neptune-graph tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'neptune-graph TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws neptune-graph"
@search-terms UntagResource
export def 'neptune-graph untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'neptune-graph UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# PATCH /graphs/{graphIdentifier}; needs --graph-identifier
@category "aws neptune-graph"
@search-terms UpdateGraph
export def 'neptune-graph update-graph' [
  --graph-identifier: string
  --public-connectivity: oneof<bool>
  --provisioned-memory: int
  --deletion-protection: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'neptune-graph UpdateGraph $graph_identifier=graphIdentifier $public_connectivity=publicConnectivity $provisioned_memory=provisionedMemory $deletion_protection=deletionProtection $region=--region $profile=--profile' }
