# Written by `cargo xtask generate --service rds-data` from the service's model and overlay: change those instead.
# RDS Data, API version 2018-08-01: 6 operations.

use rt.nu [call]

# POST /BatchExecute; needs --resource-arn --secret-arn --sql
@search-terms BatchExecuteStatement
export def 'rds-data batch-execute-statement' [
  --resource-arn: string
  --secret-arn: string
  --sql: string
  --database: string
  --schema: string
  --parameter-sets: list
  --transaction-id: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds-data BatchExecuteStatement $resource_arn $secret_arn $sql $database $schema $parameter_sets $transaction_id -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /BeginTransaction; needs --resource-arn --secret-arn
@search-terms BeginTransaction
export def 'rds-data begin-transaction' [
  --resource-arn: string
  --secret-arn: string
  --database: string
  --schema: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds-data BeginTransaction $resource_arn $secret_arn $database $schema -- $region $profile $with_input $fail_fast $yes' }

# POST /CommitTransaction; needs --resource-arn --secret-arn --transaction-id
@search-terms CommitTransaction
export def 'rds-data commit-transaction' [
  --resource-arn: string
  --secret-arn: string
  --transaction-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds-data CommitTransaction $resource_arn $secret_arn $transaction_id -- $region $profile $with_input $fail_fast $yes' }

# POST /ExecuteSql; needs --db-cluster-or-instance-arn --aws-secret-store-arn --sql-statements; deprecated
@search-terms ExecuteSql
export def 'rds-data execute-sql' [
  --db-cluster-or-instance-arn: string
  --aws-secret-store-arn: string
  --sql-statements: string
  --database: string
  --schema: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds-data ExecuteSql $db_cluster_or_instance_arn $aws_secret_store_arn $sql_statements $database $schema -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /Execute; needs --resource-arn --secret-arn --sql
@search-terms ExecuteStatement
export def 'rds-data execute-statement' [
  --resource-arn: string
  --secret-arn: string
  --sql: string
  --database: string
  --schema: string
  --parameters: any
  --transaction-id: string
  --include-result-metadata: oneof<bool>
  --continue-after-timeout: oneof<bool>
  --result-set-options: record
  --format-records-as: string@[NONE JSON]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds-data ExecuteStatement $resource_arn $secret_arn $sql $database $schema $parameters $transaction_id $include_result_metadata $continue_after_timeout $result_set_options $format_records_as -- $region $profile $with_input $fail_fast $yes' }

# POST /RollbackTransaction; needs --resource-arn --secret-arn --transaction-id
@search-terms RollbackTransaction
export def 'rds-data rollback-transaction' [
  --resource-arn: string
  --secret-arn: string
  --transaction-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds-data RollbackTransaction $resource_arn $secret_arn $transaction_id -- $region $profile $with_input $fail_fast $yes' }
