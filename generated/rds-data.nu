# Written by `cargo xtask generate --service rds-data` from the service's model and overlay: change those instead.
# RDS Data, API version 2018-08-01: 6 operations.

use rt.nu [call send]

# POST /BatchExecute; needs --resource-arn --secret-arn --sql
@category "aws rds-data"
@search-terms BatchExecuteStatement
export def 'rds-data batch-execute-statement' [
  --resource-arn: string
  --secret-arn: string
  --sql: string
  --database: string
  --schema: string
  --parameter-sets: list<any>
  --transaction-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'rds-data BatchExecuteStatement $resource_arn=resourceArn $secret_arn=secretArn $sql=sql $database=database $schema=schema $parameter_sets=parameterSets $transaction_id=transactionId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /BeginTransaction; needs --resource-arn --secret-arn
@category "aws rds-data"
@search-terms BeginTransaction
export def 'rds-data begin-transaction' [
  --resource-arn: string
  --secret-arn: string
  --database: string
  --schema: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds-data BeginTransaction $resource_arn=resourceArn $secret_arn=secretArn $database=database $schema=schema $region=--region $profile=--profile' }

# POST /CommitTransaction; needs --resource-arn --secret-arn --transaction-id
@category "aws rds-data"
@search-terms CommitTransaction
export def 'rds-data commit-transaction' [
  --resource-arn: string
  --secret-arn: string
  --transaction-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds-data CommitTransaction $resource_arn=resourceArn $secret_arn=secretArn $transaction_id=transactionId $region=--region $profile=--profile' }

# POST /ExecuteSql; needs --db-cluster-or-instance-arn --aws-secret-store-arn --sql-statements; deprecated
@category "aws rds-data"
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
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'rds-data ExecuteSql $db_cluster_or_instance_arn=dbClusterOrInstanceArn $aws_secret_store_arn=awsSecretStoreArn $sql_statements=sqlStatements $database=database $schema=schema $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /Execute; needs --resource-arn --secret-arn --sql
@category "aws rds-data"
@search-terms ExecuteStatement
export def 'rds-data execute-statement' [
  --resource-arn: string
  --secret-arn: string
  --sql: string
  --database: string
  --schema: string
  --parameters: oneof<list<any>, record>
  --transaction-id: string
  --include-result-metadata: oneof<bool>
  --continue-after-timeout: oneof<bool>
  --result-set-options: record
  --format-records-as: string@[NONE JSON]
  --region: string
  --profile: string
]: nothing -> record { call 'rds-data ExecuteStatement $resource_arn=resourceArn $secret_arn=secretArn $sql=sql $database=database $schema=schema $parameters=parameters $transaction_id=transactionId $include_result_metadata=includeResultMetadata $continue_after_timeout=continueAfterTimeout $result_set_options=resultSetOptions $format_records_as=formatRecordsAs $region=--region $profile=--profile' }

# POST /RollbackTransaction; needs --resource-arn --secret-arn --transaction-id
@category "aws rds-data"
@search-terms RollbackTransaction
export def 'rds-data rollback-transaction' [
  --resource-arn: string
  --secret-arn: string
  --transaction-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds-data RollbackTransaction $resource_arn=resourceArn $secret_arn=secretArn $transaction_id=transactionId $region=--region $profile=--profile' }
