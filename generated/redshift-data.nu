# Written by `cargo xtask generate --service redshift-data` from the service's model and overlay: change those instead.
# Redshift Data, API version 2019-12-20: 12 operations.

use rt.nu [call]

# POST /; needs --sqls
@search-terms BatchExecuteStatement
export def 'redshift-data batch-execute-statement' [
  --sqls: list<string>
  --cluster-identifier: string
  --secret-arn: string
  --db-user: string
  --database: string
  --with-event: oneof<bool>
  --statement-name: string
  --parameters: any
  --workgroup-name: string
  --client-token: string
  --result-format: string@[JSON CSV]
  --session-keep-alive-seconds: int
  --session-id: string
  --execution-mode: string@[TRANSACTION AUTO_COMMIT]
  --wait-time-seconds: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-data BatchExecuteStatement $sqls $cluster_identifier $secret_arn $db_user $database $with_event $statement_name $parameters $workgroup_name $client_token $result_format $session_keep_alive_seconds $session_id $execution_mode $wait_time_seconds -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms CancelStatement
export def 'redshift-data cancel-statement' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-data CancelStatement $id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms DescribeStatement
export def 'redshift-data describe-statement' [
  --id: string
  --wait-time-seconds: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'redshift-data DescribeStatement $id $wait_time_seconds -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; needs --database
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
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'redshift-data DescribeTable $cluster_identifier $secret_arn $db_user $database $connected_database $schema $table $workgroup_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --sql
@search-terms ExecuteStatement
export def 'redshift-data execute-statement' [
  --sql: string
  --cluster-identifier: string
  --secret-arn: string
  --db-user: string
  --database: string
  --with-event: oneof<bool>
  --statement-name: string
  --parameters: any
  --workgroup-name: string
  --client-token: string
  --result-format: string@[JSON CSV]
  --session-keep-alive-seconds: int
  --session-id: string
  --wait-time-seconds: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-data ExecuteStatement $sql $cluster_identifier $secret_arn $db_user $database $with_event $statement_name $parameters $workgroup_name $client_token $result_format $session_keep_alive_seconds $session_id $wait_time_seconds -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; needs --id
@search-terms GetStatementResult
export def 'redshift-data get-statement-result' [
  --id: string
  --wait-time-seconds: int
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'redshift-data GetStatementResult $id $wait_time_seconds -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --id
@search-terms GetStatementResultV2
export def 'redshift-data get-statement-result-v2' [
  --id: string
  --wait-time-seconds: int
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'redshift-data GetStatementResultV2 $id $wait_time_seconds -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages
@search-terms ListDatabases
export def 'redshift-data list-databases' [
  --cluster-identifier: string
  --database: string
  --secret-arn: string
  --db-user: string
  --workgroup-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'redshift-data ListDatabases $cluster_identifier $database $secret_arn $db_user $workgroup_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --database
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
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'redshift-data ListSchemas $cluster_identifier $secret_arn $db_user $database $connected_database $schema_pattern $workgroup_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages
@search-terms ListSessions
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
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'redshift-data ListSessions $session_id $status $role_level $cluster_identifier $workgroup_name $database -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages
@search-terms ListStatements
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
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'redshift-data ListStatements $statement_name $status $role_level $database $cluster_identifier $workgroup_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --database
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
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'redshift-data ListTables $cluster_identifier $secret_arn $db_user $database $connected_database $schema_pattern $table_pattern $workgroup_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }
