# Written by `cargo xtask generate --service redshift-data` from the service's model and overlay: change those instead.
# Redshift Data, API version 2019-12-20: 12 operations.

use rt.nu [call send]

# POST /; needs --sqls
@category "aws redshift-data"
@search-terms BatchExecuteStatement
export def 'redshift-data batch-execute-statement' [
  --sqls: oneof<list<string>, string>
  --cluster-identifier: string
  --secret-arn: string
  --db-user: string
  --database: string
  --with-event: oneof<bool>
  --statement-name: string
  --parameters: oneof<list<any>, record>
  --workgroup-name: string
  --client-token: string
  --result-format: string@[JSON CSV]
  --session-keep-alive-seconds: int
  --session-id: string
  --execution-mode: string@[TRANSACTION AUTO_COMMIT]
  --wait-time-seconds: int
  --region: string
  --profile: string
]: nothing -> record { call 'redshift-data BatchExecuteStatement $sqls=Sqls $cluster_identifier=ClusterIdentifier $secret_arn=SecretArn $db_user=DbUser $database=Database $with_event=WithEvent $statement_name=StatementName $parameters=Parameters $workgroup_name=WorkgroupName $client_token=ClientToken $result_format=ResultFormat $session_keep_alive_seconds=SessionKeepAliveSeconds $session_id=SessionId $execution_mode=ExecutionMode $wait_time_seconds=WaitTimeSeconds $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws redshift-data"
@search-terms CancelStatement
export def 'redshift-data cancel-statement' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'redshift-data CancelStatement $id=Id $region=--region $profile=--profile' }

# POST /; cached 1min; needs --id
@category "aws redshift-data"
@search-terms DescribeStatement
export def 'redshift-data describe-statement' [
  --id: string
  --wait-time-seconds: int
  --region: string
  --profile: string
]: nothing -> record { call 'redshift-data DescribeStatement $id=Id $wait_time_seconds=WaitTimeSeconds $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --database
@category "aws redshift-data"
@search-terms DescribeTable
export def 'redshift-data describe-table' [
  --cluster-identifier: string
  --secret-arn: string
  --db-user: string
  --database: string
  --connected-database: string
  --schema: string
  --table: string
  --workgroup-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'redshift-data DescribeTable $cluster_identifier=ClusterIdentifier $secret_arn=SecretArn $db_user=DbUser $database=Database $connected_database=ConnectedDatabase $schema=Schema $table=Table $workgroup_name=WorkgroupName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --sql
@category "aws redshift-data"
@search-terms ExecuteStatement
export def 'redshift-data execute-statement' [
  --sql: string
  --cluster-identifier: string
  --secret-arn: string
  --db-user: string
  --database: string
  --with-event: oneof<bool>
  --statement-name: string
  --parameters: oneof<list<any>, record>
  --workgroup-name: string
  --client-token: string
  --result-format: string@[JSON CSV]
  --session-keep-alive-seconds: int
  --session-id: string
  --wait-time-seconds: int
  --region: string
  --profile: string
]: nothing -> record { call 'redshift-data ExecuteStatement $sql=Sql $cluster_identifier=ClusterIdentifier $secret_arn=SecretArn $db_user=DbUser $database=Database $with_event=WithEvent $statement_name=StatementName $parameters=Parameters $workgroup_name=WorkgroupName $client_token=ClientToken $result_format=ResultFormat $session_keep_alive_seconds=SessionKeepAliveSeconds $session_id=SessionId $wait_time_seconds=WaitTimeSeconds $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --id
@category "aws redshift-data"
@search-terms GetStatementResult
export def 'redshift-data get-statement-result' [
  --id: string
  --wait-time-seconds: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'redshift-data GetStatementResult $id=Id $wait_time_seconds=WaitTimeSeconds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --id
@category "aws redshift-data"
@search-terms GetStatementResultV2
export def 'redshift-data get-statement-result-v2' [
  --id: string
  --wait-time-seconds: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'redshift-data GetStatementResultV2 $id=Id $wait_time_seconds=WaitTimeSeconds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws redshift-data"
@search-terms ListDatabases
@example "First rows only" "redshift-data list-databases --stream | first 3"
export def 'redshift-data list-databases' [
  --cluster-identifier: string
  --database: string
  --secret-arn: string
  --db-user: string
  --workgroup-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'redshift-data ListDatabases $cluster_identifier=ClusterIdentifier $database=Database $secret_arn=SecretArn $db_user=DbUser $workgroup_name=WorkgroupName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --database
@category "aws redshift-data"
@search-terms ListSchemas
export def 'redshift-data list-schemas' [
  --cluster-identifier: string
  --secret-arn: string
  --db-user: string
  --database: string
  --connected-database: string
  --schema-pattern: string
  --workgroup-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'redshift-data ListSchemas $cluster_identifier=ClusterIdentifier $secret_arn=SecretArn $db_user=DbUser $database=Database $connected_database=ConnectedDatabase $schema_pattern=SchemaPattern $workgroup_name=WorkgroupName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws redshift-data"
@search-terms ListSessions
@example "First rows only" "redshift-data list-sessions --stream | first 3"
export def 'redshift-data list-sessions' [
  --session-id: string
  --status: string@[AVAILABLE BUSY CLOSED]
  --role-level: oneof<bool>
  --cluster-identifier: string
  --workgroup-name: string
  --database: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'redshift-data ListSessions $session_id=SessionId $status=Status $role_level=RoleLevel $cluster_identifier=ClusterIdentifier $workgroup_name=WorkgroupName $database=Database $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws redshift-data"
@search-terms ListStatements
@example "First rows only" "redshift-data list-statements --stream | first 3"
export def 'redshift-data list-statements' [
  --statement-name: string
  --status: string@[SUBMITTED PICKED STARTED FINISHED ABORTED FAILED ALL]
  --role-level: oneof<bool>
  --database: string
  --cluster-identifier: string
  --workgroup-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'redshift-data ListStatements $statement_name=StatementName $status=Status $role_level=RoleLevel $database=Database $cluster_identifier=ClusterIdentifier $workgroup_name=WorkgroupName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --database
@category "aws redshift-data"
@search-terms ListTables
export def 'redshift-data list-tables' [
  --cluster-identifier: string
  --secret-arn: string
  --db-user: string
  --database: string
  --connected-database: string
  --schema-pattern: string
  --table-pattern: string
  --workgroup-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'redshift-data ListTables $cluster_identifier=ClusterIdentifier $secret_arn=SecretArn $db_user=DbUser $database=Database $connected_database=ConnectedDatabase $schema_pattern=SchemaPattern $table_pattern=TablePattern $workgroup_name=WorkgroupName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }
