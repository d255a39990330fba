# Written by `cargo xtask generate --service glue` from the service's model and overlay: change those instead.
# Glue, API version 2017-03-31: 314 operations.

use rt.nu [call send]

# POST /; needs --asset-identifier --glossary-term-identifiers
@category "aws glue"
@search-terms AssociateGlossaryTerms
export def 'glue associate-glossary-terms' [
  --asset-identifier: string
  --iterable-form-name: string
  --item-identifier: string
  --glossary-term-identifiers: oneof<list<string>, string>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue AssociateGlossaryTerms $asset_identifier=AssetIdentifier $iterable_form_name=IterableFormName $item_identifier=ItemIdentifier $glossary_term_identifiers=GlossaryTermIdentifiers $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --database-name --table-name --partition-input-list
@category "aws glue"
@search-terms BatchCreatePartition
export def 'glue batch-create-partition' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --partition-input-list: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'glue BatchCreatePartition $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $partition_input_list=PartitionInputList $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --connection-name-list
@category "aws glue"
@search-terms BatchDeleteConnection
export def 'glue batch-delete-connection' [
  --catalog-id: string
  --connection-name-list: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'glue BatchDeleteConnection $catalog_id=CatalogId $connection_name_list=ConnectionNameList $region=--region $profile=--profile' }

# POST /; needs --database-name --table-name --partitions-to-delete
@category "aws glue"
@search-terms BatchDeletePartition
export def 'glue batch-delete-partition' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --partitions-to-delete: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'glue BatchDeletePartition $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $partitions_to_delete=PartitionsToDelete $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --database-name --tables-to-delete
@category "aws glue"
@search-terms BatchDeleteTable
export def 'glue batch-delete-table' [
  --catalog-id: string
  --database-name: string
  --tables-to-delete: oneof<list<string>, string>
  --transaction-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'glue BatchDeleteTable $catalog_id=CatalogId $database_name=DatabaseName $tables_to_delete=TablesToDelete $transaction_id=TransactionId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --database-name --table-name --version-ids
@category "aws glue"
@search-terms BatchDeleteTableVersion
export def 'glue batch-delete-table-version' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --version-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'glue BatchDeleteTableVersion $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $version_ids=VersionIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --names
@category "aws glue"
@search-terms BatchGetBlueprints
export def 'glue batch-get-blueprints' [
  --names: oneof<list<string>, string>
  --include-blueprint: oneof<bool>
  --include-parameter-spec: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'glue BatchGetBlueprints $names=Names $include_blueprint=IncludeBlueprint $include_parameter_spec=IncludeParameterSpec $region=--region $profile=--profile' }

# POST /; cached 1min; needs --crawler-names
@category "aws glue"
@search-terms BatchGetCrawlers
export def 'glue batch-get-crawlers' [
  --crawler-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'glue BatchGetCrawlers $crawler_names=CrawlerNames $region=--region $profile=--profile' }

# POST /; cached 1min; needs --names
@category "aws glue"
@search-terms BatchGetCustomEntityTypes
export def 'glue batch-get-custom-entity-types' [
  --names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'glue BatchGetCustomEntityTypes $names=Names $region=--region $profile=--profile' }

# POST /; needs --result-ids
@category "aws glue"
@search-terms BatchGetDataQualityResult
export def 'glue batch-get-data-quality-result' [
  --result-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'glue BatchGetDataQualityResult $result_ids=ResultIds $region=--region $profile=--profile' }

# POST /; needs --result-ids
@category "aws glue"
@search-terms BatchGetDataQualityResultV2
export def 'glue batch-get-data-quality-result-v2' [
  --result-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'glue BatchGetDataQualityResultV2 $result_ids=ResultIds $region=--region $profile=--profile' }

# POST /; cached 1min; needs --run-ids
@category "aws glue"
@search-terms BatchGetDataQualityRulesetEvaluationRun
export def 'glue batch-get-data-quality-ruleset-evaluation-run' [
  --run-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'glue BatchGetDataQualityRulesetEvaluationRun $run_ids=RunIds $region=--region $profile=--profile' }

# POST /; cached 1min; needs --dev-endpoint-names
@category "aws glue"
@search-terms BatchGetDevEndpoints
export def 'glue batch-get-dev-endpoints' [
  --dev-endpoint-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'glue BatchGetDevEndpoints $dev_endpoint_names=DevEndpointNames $region=--region $profile=--profile' }

# POST /; cached 1min; needs --asset-identifier --iterable-form-name --item-identifiers
@category "aws glue"
@search-terms BatchGetIterableForms
export def 'glue batch-get-iterable-forms' [
  --asset-identifier: string
  --iterable-form-name: string
  --item-identifiers: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'glue BatchGetIterableForms $asset_identifier=AssetIdentifier $iterable_form_name=IterableFormName $item_identifiers=ItemIdentifiers $region=--region $profile=--profile' }

# POST /; needs --job-names
@category "aws glue"
@search-terms BatchGetJobs
export def 'glue batch-get-jobs' [
  --job-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'glue BatchGetJobs $job_names=JobNames $region=--region $profile=--profile' }

# POST /; cached 1min; needs --database-name --table-name --partitions-to-get
@category "aws glue"
@search-terms BatchGetPartition
export def 'glue batch-get-partition' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --partitions-to-get: oneof<list<any>, record>
  --audit-context: record
  --query-session-context: record
  --region: string
  --profile: string
]: nothing -> record { call 'glue BatchGetPartition $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $partitions_to_get=PartitionsToGet $audit_context=AuditContext $query_session_context=QuerySessionContext $region=--region $profile=--profile' }

# POST /; cached 1min; needs --entries
@category "aws glue"
@search-terms BatchGetTableOptimizer
export def 'glue batch-get-table-optimizer' [
  --entries: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'glue BatchGetTableOptimizer $entries=Entries $region=--region $profile=--profile' }

# POST /; cached 1min; needs --trigger-names
@category "aws glue"
@search-terms BatchGetTriggers
export def 'glue batch-get-triggers' [
  --trigger-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'glue BatchGetTriggers $trigger_names=TriggerNames $region=--region $profile=--profile' }

# POST /; cached 1min; needs --names
@category "aws glue"
@search-terms BatchGetWorkflows
export def 'glue batch-get-workflows' [
  --names: oneof<list<string>, string>
  --include-graph: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'glue BatchGetWorkflows $names=Names $include_graph=IncludeGraph $region=--region $profile=--profile' }

# POST /; needs --inclusion-annotations
@category "aws glue"
@search-terms BatchPutDataQualityStatisticAnnotation
export def 'glue batch-put-data-quality-statistic-annotation' [
  --inclusion-annotations: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'glue BatchPutDataQualityStatisticAnnotation $inclusion_annotations=InclusionAnnotations $client_token=ClientToken $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --job-name --job-run-ids
@category "aws glue"
@search-terms BatchStopJobRun
export def 'glue batch-stop-job-run' [
  --job-name: string
  --job-run-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'glue BatchStopJobRun $job_name=JobName $job_run_ids=JobRunIds $region=--region $profile=--profile' }

# POST /; needs --database-name --table-name --entries
@category "aws glue"
@search-terms BatchUpdatePartition
export def 'glue batch-update-partition' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --entries: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'glue BatchUpdatePartition $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $entries=Entries $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --run-id
@category "aws glue"
@search-terms CancelDataQualityRuleRecommendationRun
export def 'glue cancel-data-quality-rule-recommendation-run' [
  --run-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue CancelDataQualityRuleRecommendationRun $run_id=RunId $region=--region $profile=--profile' }

# POST /; needs --run-id
@category "aws glue"
@search-terms CancelDataQualityRulesetEvaluationRun
export def 'glue cancel-data-quality-ruleset-evaluation-run' [
  --run-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue CancelDataQualityRulesetEvaluationRun $run_id=RunId $region=--region $profile=--profile' }

# POST /; needs --transform-id --task-run-id
@category "aws glue"
@search-terms CancelMLTaskRun
export def 'glue cancel-ml-task-run' [
  --transform-id: string
  --task-run-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue CancelMLTaskRun $transform_id=TransformId $task_run_id=TaskRunId $region=--region $profile=--profile' }

# POST /; needs --session-id --id
@category "aws glue"
@search-terms CancelStatement
export def 'glue cancel-statement' [
  --session-id: string
  --id: int
  --request-origin: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue CancelStatement $session_id=SessionId $id=Id $request_origin=RequestOrigin $region=--region $profile=--profile' }

# POST /; needs --data-format --schema-definition
@category "aws glue"
@search-terms CheckSchemaVersionValidity
export def 'glue check-schema-version-validity' [
  --data-format: string@[AVRO JSON PROTOBUF]
  --schema-definition: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue CheckSchemaVersionValidity $data_format=DataFormat $schema_definition=SchemaDefinition $region=--region $profile=--profile' }

# POST /; needs --name --blueprint-location
@category "aws glue"
@search-terms CreateBlueprint
export def 'glue create-blueprint' [
  --name: string
  --description: string
  --blueprint-location: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'glue CreateBlueprint $name=Name $description=Description $blueprint_location=BlueprintLocation $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --name --catalog-input
@category "aws glue"
@search-terms CreateCatalog
export def 'glue create-catalog' [
  --name: string
  --catalog-input: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue CreateCatalog $name=Name $catalog_input=CatalogInput $tags=Tags $region=--region $profile=--profile' }

# POST /
@category "aws glue"
@search-terms CreateClassifier
export def 'glue create-classifier' [
  --grok-classifier: record
  --xml-classifier: record
  --json-classifier: record
  --csv-classifier: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue CreateClassifier $grok_classifier=GrokClassifier $xml_classifier=XMLClassifier $json_classifier=JsonClassifier $csv_classifier=CsvClassifier $region=--region $profile=--profile' }

# POST /; needs --database-name --table-name --role
@category "aws glue"
@search-terms CreateColumnStatisticsTaskSettings
export def 'glue create-column-statistics-task-settings' [
  --database-name: string
  --table-name: string
  --role: string
  --schedule: string
  --column-name-list: oneof<list<string>, string>
  --sample-size: number
  --catalog-id: string
  --security-configuration: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue CreateColumnStatisticsTaskSettings $database_name=DatabaseName $table_name=TableName $role=Role $schedule=Schedule $column_name_list=ColumnNameList $sample_size=SampleSize $catalog_id=CatalogID $security_configuration=SecurityConfiguration $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --connection-input
@category "aws glue"
@search-terms CreateConnection
export def 'glue create-connection' [
  --catalog-id: string
  --connection-input: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'glue CreateConnection $catalog_id=CatalogId $connection_input=ConnectionInput $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --name --role --targets
@category "aws glue"
@search-terms CreateCrawler
export def 'glue create-crawler' [
  --name: string
  --role: string
  --database-name: string
  --description: string
  --targets: record
  --schedule: string
  --classifiers: oneof<list<string>, string>
  --table-prefix: string
  --schema-change-policy: record
  --recrawl-policy: record
  --lineage-configuration: record
  --lake-formation-configuration: record
  --configuration: string
  --crawler-security-configuration: string
  --tags: record
  --catalog-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue CreateCrawler $name=Name $role=Role $database_name=DatabaseName $description=Description $targets=Targets $schedule=Schedule $classifiers=Classifiers $table_prefix=TablePrefix $schema_change_policy=SchemaChangePolicy $recrawl_policy=RecrawlPolicy $lineage_configuration=LineageConfiguration $lake_formation_configuration=LakeFormationConfiguration $configuration=Configuration $crawler_security_configuration=CrawlerSecurityConfiguration $tags=Tags $catalog_id=CatalogId $region=--region $profile=--profile' }

# POST /; needs --name --regex-string
@category "aws glue"
@search-terms CreateCustomEntityType
export def 'glue create-custom-entity-type' [
  --name: string
  --regex-string: string
  --context-words: oneof<list<string>, string>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'glue CreateCustomEntityType $name=Name $regex_string=RegexString $context_words=ContextWords $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --name --level --data-source --role
@category "aws glue"
@search-terms CreateDataQualityEvaluationConfig
export def 'glue create-data-quality-evaluation-config' [
  --name: string
  --level: string@[CATALOG DATABASE TABLE]
  --data-source: record
  --ruleset-name: string
  --managed-ruleset-name: string@[SIMPLE ADVANCED]
  --triggers: oneof<list<string>, string>
  --schedule-expression: string
  --start-at: oneof<datetime, duration, int, string>
  --end-at: oneof<datetime, duration, int, string>
  --role: string
  --number-of-workers: int
  --timeout: int
  --additional-run-options: record
  --additional-data-sources: record
  --tags: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue CreateDataQualityEvaluationConfig $name=Name $level=Level $data_source=DataSource $ruleset_name=RulesetName $managed_ruleset_name=ManagedRulesetName $triggers=Triggers $schedule_expression=ScheduleExpression $start_at=StartAt $end_at=EndAt $role=Role $number_of_workers=NumberOfWorkers $timeout=Timeout $additional_run_options=AdditionalRunOptions $additional_data_sources=AdditionalDataSources $tags=Tags $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --name --ruleset
@category "aws glue"
@search-terms CreateDataQualityRuleset
export def 'glue create-data-quality-ruleset' [
  --name: string
  --description: string
  --ruleset: string
  --tags: record
  --target-table: record
  --data-quality-security-configuration: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue CreateDataQualityRuleset $name=Name $description=Description $ruleset=Ruleset $tags=Tags $target_table=TargetTable $data_quality_security_configuration=DataQualitySecurityConfiguration $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --database-input
@category "aws glue"
@search-terms CreateDatabase
export def 'glue create-database' [
  --catalog-id: string
  --database-input: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue CreateDatabase $catalog_id=CatalogId $database_input=DatabaseInput $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --endpoint-name --role-arn
@category "aws glue"
@search-terms CreateDevEndpoint
export def 'glue create-dev-endpoint' [
  --endpoint-name: string
  --role-arn: string
  --security-group-ids: oneof<list<string>, string>
  --subnet-id: string
  --public-key: string
  --public-keys: oneof<list<string>, string>
  --number-of-nodes: int
  --worker-type: string@[Standard "G.1X" "G.2X" "G.4X" "G.8X" "G.025X" "Z.2X" "G.12X" "G.16X" "R.1X" "R.2X" "R.4X" "R.8X"]
  --glue-version: string
  --number-of-workers: int
  --extra-python-libs-s3-path: string
  --extra-jars-s3-path: string
  --security-configuration: string
  --tags: record
  --arguments: record
  --region: string
  --profile: string
]: nothing -> record { call 'glue CreateDevEndpoint $endpoint_name=EndpointName $role_arn=RoleArn $security_group_ids=SecurityGroupIds $subnet_id=SubnetId $public_key=PublicKey $public_keys=PublicKeys $number_of_nodes=NumberOfNodes $worker_type=WorkerType $glue_version=GlueVersion $number_of_workers=NumberOfWorkers $extra_python_libs_s3_path=ExtraPythonLibsS3Path $extra_jars_s3_path=ExtraJarsS3Path $security_configuration=SecurityConfiguration $tags=Tags $arguments=Arguments $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws glue"
@search-terms CreateGlossary
export def 'glue create-glossary' [
  --name: string
  --description: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue CreateGlossary $name=Name $description=Description $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --glossary-identifier --name
@category "aws glue"
@search-terms CreateGlossaryTerm
export def 'glue create-glossary-term' [
  --glossary-identifier: string
  --name: string
  --short-description: string
  --long-description: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue CreateGlossaryTerm $glossary_identifier=GlossaryIdentifier $name=Name $short_description=ShortDescription $long_description=LongDescription $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --instance-arn
@category "aws glue"
@search-terms CreateGlueIdentityCenterConfiguration
export def 'glue create-glue-identity-center-configuration' [
  --instance-arn: string
  --scopes: oneof<list<string>, string>
  --user-background-sessions-enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'glue CreateGlueIdentityCenterConfiguration $instance_arn=InstanceArn $scopes=Scopes $user_background_sessions_enabled=UserBackgroundSessionsEnabled $region=--region $profile=--profile' }

# POST /; needs --integration-name --source-arn --target-arn
@category "aws glue"
@search-terms CreateIntegration
export def 'glue create-integration' [
  --integration-name: string
  --source-arn: string
  --target-arn: string
  --description: string
  --data-filter: string
  --kms-key-id: string
  --additional-encryption-context: record
  --tags: oneof<list<any>, record>
  --integration-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'glue CreateIntegration $integration_name=IntegrationName $source_arn=SourceArn $target_arn=TargetArn $description=Description $data_filter=DataFilter $kms_key_id=KmsKeyId $additional_encryption_context=AdditionalEncryptionContext $tags=Tags $integration_config=IntegrationConfig $region=--region $profile=--profile' }

# POST /; needs --resource-arn
@category "aws glue"
@search-terms CreateIntegrationResourceProperty
export def 'glue create-integration-resource-property' [
  --resource-arn: string
  --source-processing-properties: record
  --target-processing-properties: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'glue CreateIntegrationResourceProperty $resource_arn=ResourceArn $source_processing_properties=SourceProcessingProperties $target_processing_properties=TargetProcessingProperties $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --table-name
@category "aws glue"
@search-terms CreateIntegrationTableProperties
export def 'glue create-integration-table-properties' [
  --resource-arn: string
  --table-name: string
  --source-table-config: record
  --target-table-config: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue CreateIntegrationTableProperties $resource_arn=ResourceArn $table_name=TableName $source_table_config=SourceTableConfig $target_table_config=TargetTableConfig $region=--region $profile=--profile' }

# POST /; needs --name --role --command
@category "aws glue"
@search-terms CreateJob
export def 'glue create-job' [
  --name: string
  --job-mode: string@[SCRIPT VISUAL NOTEBOOK]
  --job-run-queuing-enabled: oneof<bool>
  --description: string
  --log-uri: string
  --role: string
  --execution-property: record
  --command: record
  --default-arguments: record
  --non-overridable-arguments: record
  --connections: record
  --max-retries: int
  --allocated-capacity: int
  --timeout: int
  --max-capacity: number
  --security-configuration: string
  --tags: record
  --notification-property: record
  --glue-version: string
  --number-of-workers: int
  --worker-type: string@[Standard "G.1X" "G.2X" "G.4X" "G.8X" "G.025X" "Z.2X" "G.12X" "G.16X" "R.1X" "R.2X" "R.4X" "R.8X"]
  --code-gen-configuration-nodes: record
  --execution-class: string@[FLEX STANDARD]
  --source-control-details: record
  --maintenance-window: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue CreateJob $name=Name $job_mode=JobMode $job_run_queuing_enabled=JobRunQueuingEnabled $description=Description $log_uri=LogUri $role=Role $execution_property=ExecutionProperty $command=Command $default_arguments=DefaultArguments $non_overridable_arguments=NonOverridableArguments $connections=Connections $max_retries=MaxRetries $allocated_capacity=AllocatedCapacity $timeout=Timeout $max_capacity=MaxCapacity $security_configuration=SecurityConfiguration $tags=Tags $notification_property=NotificationProperty $glue_version=GlueVersion $number_of_workers=NumberOfWorkers $worker_type=WorkerType $code_gen_configuration_nodes=CodeGenConfigurationNodes $execution_class=ExecutionClass $source_control_details=SourceControlDetails $maintenance_window=MaintenanceWindow $region=--region $profile=--profile' }

# POST /; needs --name --input-record-tables --parameters --role
@category "aws glue"
@search-terms CreateMLTransform
export def 'glue create-ml-transform' [
  --name: string
  --description: string
  --input-record-tables: oneof<list<any>, record>
  --parameters: record
  --role: string
  --glue-version: string
  --max-capacity: number
  --worker-type: string@[Standard "G.1X" "G.2X" "G.4X" "G.8X" "G.025X" "Z.2X" "G.12X" "G.16X" "R.1X" "R.2X" "R.4X" "R.8X"]
  --number-of-workers: int
  --timeout: int
  --max-retries: int
  --tags: record
  --transform-encryption: record
  --region: string
  --profile: string
]: nothing -> record { call 'glue CreateMLTransform $name=Name $description=Description $input_record_tables=InputRecordTables $parameters=Parameters $role=Role $glue_version=GlueVersion $max_capacity=MaxCapacity $worker_type=WorkerType $number_of_workers=NumberOfWorkers $timeout=Timeout $max_retries=MaxRetries $tags=Tags $transform_encryption=TransformEncryption $region=--region $profile=--profile' }

# POST /; needs --database-name --table-name --partition-input
@category "aws glue"
@search-terms CreatePartition
export def 'glue create-partition' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --partition-input: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue CreatePartition $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $partition_input=PartitionInput $region=--region $profile=--profile' }

# POST /; needs --database-name --table-name --partition-index
@category "aws glue"
@search-terms CreatePartitionIndex
export def 'glue create-partition-index' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --partition-index: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue CreatePartitionIndex $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $partition_index=PartitionIndex $region=--region $profile=--profile' }

# POST /; needs --registry-name
@category "aws glue"
@search-terms CreateRegistry
export def 'glue create-registry' [
  --registry-name: string
  --description: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'glue CreateRegistry $registry_name=RegistryName $description=Description $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --schema-name --data-format
@category "aws glue"
@search-terms CreateSchema
export def 'glue create-schema' [
  --registry-id: record
  --schema-name: string
  --data-format: string@[AVRO JSON PROTOBUF]
  --compatibility: string@[NONE DISABLED BACKWARD BACKWARD_ALL FORWARD FORWARD_ALL FULL FULL_ALL]
  --description: string
  --tags: record
  --schema-definition: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue CreateSchema $registry_id=RegistryId $schema_name=SchemaName $data_format=DataFormat $compatibility=Compatibility $description=Description $tags=Tags $schema_definition=SchemaDefinition $region=--region $profile=--profile' }

# POST /
@category "aws glue"
@search-terms CreateScript
export def 'glue create-script' [
  --dag-nodes: oneof<list<any>, record>
  --dag-edges: oneof<list<any>, record>
  --language: string@[PYTHON SCALA]
  --region: string
  --profile: string
]: nothing -> record { call 'glue CreateScript $dag_nodes=DagNodes $dag_edges=DagEdges $language=Language $region=--region $profile=--profile' }

# POST /; needs --name --encryption-configuration
@category "aws glue"
@search-terms CreateSecurityConfiguration
export def 'glue create-security-configuration' [
  --name: string
  --encryption-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'glue CreateSecurityConfiguration $name=Name $encryption_configuration=EncryptionConfiguration $region=--region $profile=--profile' }

# POST /; needs --id --role --command
@category "aws glue"
@search-terms CreateSession
export def 'glue create-session' [
  --id: string
  --description: string
  --role: string
  --command: record
  --timeout: int
  --idle-timeout: int
  --default-arguments: record
  --connections: record
  --max-capacity: number
  --number-of-workers: int
  --worker-type: string@[Standard "G.1X" "G.2X" "G.4X" "G.8X" "G.025X" "Z.2X" "G.12X" "G.16X" "R.1X" "R.2X" "R.4X" "R.8X"]
  --security-configuration: string
  --glue-version: string
  --tags: record
  --request-origin: string
  --session-type: string@[LIVY SPARK_CONNECT]
  --region: string
  --profile: string
]: nothing -> record { call 'glue CreateSession $id=Id $description=Description $role=Role $command=Command $timeout=Timeout $idle_timeout=IdleTimeout $default_arguments=DefaultArguments $connections=Connections $max_capacity=MaxCapacity $number_of_workers=NumberOfWorkers $worker_type=WorkerType $security_configuration=SecurityConfiguration $glue_version=GlueVersion $tags=Tags $request_origin=RequestOrigin $session_type=SessionType $region=--region $profile=--profile' }

# POST /; needs --database-name
@category "aws glue"
@search-terms CreateTable
export def 'glue create-table' [
  --catalog-id: string
  --database-name: string
  --name: string
  --table-input: record
  --partition-indexes: oneof<list<any>, record>
  --transaction-id: string
  --open-table-format-input: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue CreateTable $catalog_id=CatalogId $database_name=DatabaseName $name=Name $table_input=TableInput $partition_indexes=PartitionIndexes $transaction_id=TransactionId $open_table_format_input=OpenTableFormatInput $region=--region $profile=--profile' }

# POST /; needs --catalog-id --database-name --table-name --type --table-optimizer-configuration
@category "aws glue"
@search-terms CreateTableOptimizer
export def 'glue create-table-optimizer' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --type: string@[compaction retention orphan_file_deletion]
  --table-optimizer-configuration: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue CreateTableOptimizer $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $type=Type $table_optimizer_configuration=TableOptimizerConfiguration $region=--region $profile=--profile' }

# POST /; needs --name --type --actions
@category "aws glue"
@search-terms CreateTrigger
export def 'glue create-trigger' [
  --name: string
  --workflow-name: string
  --type: string@[SCHEDULED CONDITIONAL ON_DEMAND EVENT]
  --schedule: string
  --predicate: record
  --actions: oneof<list<any>, record>
  --description: string
  --start-on-creation: oneof<bool>
  --tags: record
  --event-batching-condition: record
  --region: string
  --profile: string
]: nothing -> record { call 'glue CreateTrigger $name=Name $workflow_name=WorkflowName $type=Type $schedule=Schedule $predicate=Predicate $actions=Actions $description=Description $start_on_creation=StartOnCreation $tags=Tags $event_batching_condition=EventBatchingCondition $region=--region $profile=--profile' }

# POST /; needs --name --configuration
@category "aws glue"
@search-terms CreateUsageProfile
export def 'glue create-usage-profile' [
  --name: string
  --description: string
  --configuration: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'glue CreateUsageProfile $name=Name $description=Description $configuration=Configuration $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --database-name --function-input
@category "aws glue"
@search-terms CreateUserDefinedFunction
export def 'glue create-user-defined-function' [
  --catalog-id: string
  --database-name: string
  --function-input: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue CreateUserDefinedFunction $catalog_id=CatalogId $database_name=DatabaseName $function_input=FunctionInput $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws glue"
@search-terms CreateWorkflow
export def 'glue create-workflow' [
  --name: string
  --description: string
  --default-run-properties: record
  --tags: record
  --max-concurrent-runs: int
  --region: string
  --profile: string
]: nothing -> record { call 'glue CreateWorkflow $name=Name $description=Description $default_run_properties=DefaultRunProperties $tags=Tags $max_concurrent_runs=MaxConcurrentRuns $region=--region $profile=--profile' }

# POST /; needs --identifier
@category "aws glue"
@search-terms DeleteAsset
export def 'glue delete-asset' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue DeleteAsset $identifier=Identifier $region=--region $profile=--profile' }

# POST /; needs --identifier
@category "aws glue"
@search-terms DeleteAssetType
export def 'glue delete-asset-type' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue DeleteAssetType $identifier=Identifier $region=--region $profile=--profile' }

# POST /; needs --asset-identifier --attachment-name
@category "aws glue"
@search-terms DeleteAttachment
export def 'glue delete-attachment' [
  --asset-identifier: string
  --iterable-form-name: string
  --item-identifier: string
  --attachment-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue DeleteAttachment $asset_identifier=AssetIdentifier $iterable_form_name=IterableFormName $item_identifier=ItemIdentifier $attachment_name=AttachmentName $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws glue"
@search-terms DeleteBlueprint
export def 'glue delete-blueprint' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue DeleteBlueprint $name=Name $region=--region $profile=--profile' }

# POST /; needs --catalog-id
@category "aws glue"
@search-terms DeleteCatalog
export def 'glue delete-catalog' [
  --catalog-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue DeleteCatalog $catalog_id=CatalogId $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws glue"
@search-terms DeleteClassifier
export def 'glue delete-classifier' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue DeleteClassifier $name=Name $region=--region $profile=--profile' }

# POST /; needs --database-name --table-name --partition-values --column-name
@category "aws glue"
@search-terms DeleteColumnStatisticsForPartition
export def 'glue delete-column-statistics-for-partition' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --partition-values: oneof<list<string>, string>
  --column-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue DeleteColumnStatisticsForPartition $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $partition_values=PartitionValues $column_name=ColumnName $region=--region $profile=--profile' }

# POST /; needs --database-name --table-name --column-name
@category "aws glue"
@search-terms DeleteColumnStatisticsForTable
export def 'glue delete-column-statistics-for-table' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --column-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue DeleteColumnStatisticsForTable $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $column_name=ColumnName $region=--region $profile=--profile' }

# POST /; needs --database-name --table-name
@category "aws glue"
@search-terms DeleteColumnStatisticsTaskSettings
export def 'glue delete-column-statistics-task-settings' [
  --database-name: string
  --table-name: string
  --catalog-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue DeleteColumnStatisticsTaskSettings $database_name=DatabaseName $table_name=TableName $catalog_id=CatalogID $region=--region $profile=--profile' }

# POST /; needs --connection-name
@category "aws glue"
@search-terms DeleteConnection
export def 'glue delete-connection' [
  --catalog-id: string
  --connection-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue DeleteConnection $catalog_id=CatalogId $connection_name=ConnectionName $region=--region $profile=--profile' }

# POST /; needs --connection-type
@category "aws glue"
@search-terms DeleteConnectionType
export def 'glue delete-connection-type' [
  --connection-type: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue DeleteConnectionType $connection_type=ConnectionType $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws glue"
@search-terms DeleteCrawler
export def 'glue delete-crawler' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue DeleteCrawler $name=Name $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws glue"
@search-terms DeleteCustomEntityType
export def 'glue delete-custom-entity-type' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue DeleteCustomEntityType $name=Name $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws glue"
@search-terms DeleteDataQualityEvaluationConfig
export def 'glue delete-data-quality-evaluation-config' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue DeleteDataQualityEvaluationConfig $name=Name $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws glue"
@search-terms DeleteDataQualityRuleset
export def 'glue delete-data-quality-ruleset' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue DeleteDataQualityRuleset $name=Name $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws glue"
@search-terms DeleteDatabase
export def 'glue delete-database' [
  --catalog-id: string
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue DeleteDatabase $catalog_id=CatalogId $name=Name $region=--region $profile=--profile' }

# POST /; needs --endpoint-name
@category "aws glue"
@search-terms DeleteDevEndpoint
export def 'glue delete-dev-endpoint' [
  --endpoint-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue DeleteDevEndpoint $endpoint_name=EndpointName $region=--region $profile=--profile' }

# POST /; needs --identifier
@category "aws glue"
@search-terms DeleteFormType
export def 'glue delete-form-type' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue DeleteFormType $identifier=Identifier $region=--region $profile=--profile' }

# POST /; needs --identifier
@category "aws glue"
@search-terms DeleteGlossary
export def 'glue delete-glossary' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue DeleteGlossary $identifier=Identifier $region=--region $profile=--profile' }

# POST /; needs --identifier
@category "aws glue"
@search-terms DeleteGlossaryTerm
export def 'glue delete-glossary-term' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue DeleteGlossaryTerm $identifier=Identifier $region=--region $profile=--profile' }

# POST /
@category "aws glue"
@search-terms DeleteGlueIdentityCenterConfiguration
export def 'glue delete-glue-identity-center-configuration' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue DeleteGlueIdentityCenterConfiguration $region=--region $profile=--profile' }

# POST /; needs --integration-identifier
@category "aws glue"
@search-terms DeleteIntegration
export def 'glue delete-integration' [
  --integration-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue DeleteIntegration $integration_identifier=IntegrationIdentifier $region=--region $profile=--profile' }

# POST /; needs --resource-arn
@category "aws glue"
@search-terms DeleteIntegrationResourceProperty
export def 'glue delete-integration-resource-property' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue DeleteIntegrationResourceProperty $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; needs --resource-arn --table-name
@category "aws glue"
@search-terms DeleteIntegrationTableProperties
export def 'glue delete-integration-table-properties' [
  --resource-arn: string
  --table-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue DeleteIntegrationTableProperties $resource_arn=ResourceArn $table_name=TableName $region=--region $profile=--profile' }

# POST /; needs --job-name
@category "aws glue"
@search-terms DeleteJob
export def 'glue delete-job' [
  --job-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue DeleteJob $job_name=JobName $region=--region $profile=--profile' }

# POST /; needs --transform-id
@category "aws glue"
@search-terms DeleteMLTransform
export def 'glue delete-ml-transform' [
  --transform-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue DeleteMLTransform $transform_id=TransformId $region=--region $profile=--profile' }

# POST /; needs --database-name --table-name --partition-values
@category "aws glue"
@search-terms DeletePartition
export def 'glue delete-partition' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --partition-values: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue DeletePartition $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $partition_values=PartitionValues $region=--region $profile=--profile' }

# POST /; needs --database-name --table-name --index-name
@category "aws glue"
@search-terms DeletePartitionIndex
export def 'glue delete-partition-index' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --index-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue DeletePartitionIndex $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $index_name=IndexName $region=--region $profile=--profile' }

# POST /; needs --registry-id
@category "aws glue"
@search-terms DeleteRegistry
export def 'glue delete-registry' [
  --registry-id: record
  --region: string
  --profile: string
]: nothing -> record { call 'glue DeleteRegistry $registry_id=RegistryId $region=--region $profile=--profile' }

# POST /
@category "aws glue"
@search-terms DeleteResourcePolicy
export def 'glue delete-resource-policy' [
  --policy-hash-condition: string
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue DeleteResourcePolicy $policy_hash_condition=PolicyHashCondition $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; needs --schema-id
@category "aws glue"
@search-terms DeleteSchema
export def 'glue delete-schema' [
  --schema-id: record
  --region: string
  --profile: string
]: nothing -> record { call 'glue DeleteSchema $schema_id=SchemaId $region=--region $profile=--profile' }

# POST /; needs --schema-id --versions
@category "aws glue"
@search-terms DeleteSchemaVersions
export def 'glue delete-schema-versions' [
  --schema-id: record
  --versions: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'glue DeleteSchemaVersions $schema_id=SchemaId $versions=Versions $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --name
@category "aws glue"
@search-terms DeleteSecurityConfiguration
export def 'glue delete-security-configuration' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue DeleteSecurityConfiguration $name=Name $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws glue"
@search-terms DeleteSession
export def 'glue delete-session' [
  --id: string
  --request-origin: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue DeleteSession $id=Id $request_origin=RequestOrigin $region=--region $profile=--profile' }

# POST /; needs --database-name --name
@category "aws glue"
@search-terms DeleteTable
export def 'glue delete-table' [
  --catalog-id: string
  --database-name: string
  --name: string
  --transaction-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue DeleteTable $catalog_id=CatalogId $database_name=DatabaseName $name=Name $transaction_id=TransactionId $region=--region $profile=--profile' }

# POST /; needs --catalog-id --database-name --table-name --type
@category "aws glue"
@search-terms DeleteTableOptimizer
export def 'glue delete-table-optimizer' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --type: string@[compaction retention orphan_file_deletion]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue DeleteTableOptimizer $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $type=Type $region=--region $profile=--profile' }

# POST /; needs --database-name --table-name --version-id
@category "aws glue"
@search-terms DeleteTableVersion
export def 'glue delete-table-version' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --version-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue DeleteTableVersion $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $version_id=VersionId $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws glue"
@search-terms DeleteTrigger
export def 'glue delete-trigger' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue DeleteTrigger $name=Name $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws glue"
@search-terms DeleteUsageProfile
export def 'glue delete-usage-profile' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue DeleteUsageProfile $name=Name $region=--region $profile=--profile' }

# POST /; needs --database-name --function-name
@category "aws glue"
@search-terms DeleteUserDefinedFunction
export def 'glue delete-user-defined-function' [
  --catalog-id: string
  --database-name: string
  --function-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue DeleteUserDefinedFunction $catalog_id=CatalogId $database_name=DatabaseName $function_name=FunctionName $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws glue"
@search-terms DeleteWorkflow
export def 'glue delete-workflow' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue DeleteWorkflow $name=Name $region=--region $profile=--profile' }

# POST /; cached 1min; needs --connection-type
@category "aws glue"
@search-terms DescribeConnectionType
export def 'glue describe-connection-type' [
  --connection-type: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue DescribeConnectionType $connection_type=ConnectionType $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --connection-name --entity-name
@category "aws glue"
@search-terms DescribeEntity
export def 'glue describe-entity' [
  --connection-name: string
  --catalog-id: string
  --entity-name: string
  --data-store-api-version: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue DescribeEntity $connection_name=ConnectionName $catalog_id=CatalogId $entity_name=EntityName $data_store_api_version=DataStoreApiVersion $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms DescribeInboundIntegrations
@example "First rows only" "glue describe-inbound-integrations --stream | first 3"
export def 'glue describe-inbound-integrations' [
  --integration-arn: string
  --target-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue DescribeInboundIntegrations $integration_arn=IntegrationArn $target_arn=TargetArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms DescribeIntegrations
@example "First rows only" "glue describe-integrations --stream | first 3"
export def 'glue describe-integrations' [
  --integration-identifier: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue DescribeIntegrations $integration_identifier=IntegrationIdentifier $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --asset-identifier --glossary-term-identifiers
@category "aws glue"
@search-terms DisassociateGlossaryTerms
export def 'glue disassociate-glossary-terms' [
  --asset-identifier: string
  --iterable-form-name: string
  --item-identifier: string
  --glossary-term-identifiers: oneof<list<string>, string>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue DisassociateGlossaryTerms $asset_identifier=AssetIdentifier $iterable_form_name=IterableFormName $item_identifier=ItemIdentifier $glossary_term_identifiers=GlossaryTermIdentifiers $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; cached 1min; needs --identifier
@category "aws glue"
@search-terms GetAsset
export def 'glue get-asset' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetAsset $identifier=Identifier $region=--region $profile=--profile' }

# POST /; cached 1min; needs --identifier
@category "aws glue"
@search-terms GetAssetType
export def 'glue get-asset-type' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetAssetType $identifier=Identifier $region=--region $profile=--profile' }

# POST /; cached 1min; needs --name
@category "aws glue"
@search-terms GetBlueprint
export def 'glue get-blueprint' [
  --name: string
  --include-blueprint: oneof<bool>
  --include-parameter-spec: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetBlueprint $name=Name $include_blueprint=IncludeBlueprint $include_parameter_spec=IncludeParameterSpec $region=--region $profile=--profile' }

# POST /; cached 1min; needs --blueprint-name --run-id
@category "aws glue"
@search-terms GetBlueprintRun
export def 'glue get-blueprint-run' [
  --blueprint-name: string
  --run-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetBlueprintRun $blueprint_name=BlueprintName $run_id=RunId $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --blueprint-name
@category "aws glue"
@search-terms GetBlueprintRuns
export def 'glue get-blueprint-runs' [
  --blueprint-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue GetBlueprintRuns $blueprint_name=BlueprintName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --catalog-id
@category "aws glue"
@search-terms GetCatalog
export def 'glue get-catalog' [
  --catalog-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetCatalog $catalog_id=CatalogId $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws glue"
@search-terms GetCatalogImportStatus
export def 'glue get-catalog-import-status' [
  --catalog-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetCatalogImportStatus $catalog_id=CatalogId $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms GetCatalogs
@example "First rows only" "glue get-catalogs --stream | first 3"
export def 'glue get-catalogs' [
  --parent-catalog-id: string
  --recursive: oneof<bool>
  --include-root: oneof<bool>
  --has-databases: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue GetCatalogs $parent_catalog_id=ParentCatalogId $recursive=Recursive $include_root=IncludeRoot $has_databases=HasDatabases $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --name
@category "aws glue"
@search-terms GetClassifier
export def 'glue get-classifier' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetClassifier $name=Name $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms GetClassifiers
@example "First rows only" "glue get-classifiers --stream | first 3"
export def 'glue get-classifiers' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue GetClassifiers $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --database-name --table-name --partition-values --column-names
@category "aws glue"
@search-terms GetColumnStatisticsForPartition
export def 'glue get-column-statistics-for-partition' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --partition-values: oneof<list<string>, string>
  --column-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetColumnStatisticsForPartition $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $partition_values=PartitionValues $column_names=ColumnNames $region=--region $profile=--profile' }

# POST /; cached 1min; needs --database-name --table-name --column-names
@category "aws glue"
@search-terms GetColumnStatisticsForTable
export def 'glue get-column-statistics-for-table' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --column-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetColumnStatisticsForTable $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $column_names=ColumnNames $region=--region $profile=--profile' }

# POST /; cached 1min; needs --column-statistics-task-run-id
@category "aws glue"
@search-terms GetColumnStatisticsTaskRun
export def 'glue get-column-statistics-task-run' [
  --column-statistics-task-run-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetColumnStatisticsTaskRun $column_statistics_task_run_id=ColumnStatisticsTaskRunId $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --database-name --table-name
@category "aws glue"
@search-terms GetColumnStatisticsTaskRuns
export def 'glue get-column-statistics-task-runs' [
  --database-name: string
  --table-name: string
  --catalog-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue GetColumnStatisticsTaskRuns $database_name=DatabaseName $table_name=TableName $catalog_id=CatalogID $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --database-name --table-name
@category "aws glue"
@search-terms GetColumnStatisticsTaskSettings
export def 'glue get-column-statistics-task-settings' [
  --database-name: string
  --table-name: string
  --catalog-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetColumnStatisticsTaskSettings $database_name=DatabaseName $table_name=TableName $catalog_id=CatalogID $region=--region $profile=--profile' }

# POST /; cached 1min; needs --name
@category "aws glue"
@search-terms GetConnection
export def 'glue get-connection' [
  --catalog-id: string
  --name: string
  --hide-password: oneof<bool>
  --apply-override-for-compute-environment: string@[SPARK ATHENA PYTHON]
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetConnection $catalog_id=CatalogId $name=Name $hide_password=HidePassword $apply_override_for_compute_environment=ApplyOverrideForComputeEnvironment $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms GetConnections
@example "First rows only" "glue get-connections --stream | first 3"
export def 'glue get-connections' [
  --catalog-id: string
  --filter: record
  --hide-password: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue GetConnections $catalog_id=CatalogId $filter=Filter $hide_password=HidePassword $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --name
@category "aws glue"
@search-terms GetCrawler
export def 'glue get-crawler' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetCrawler $name=Name $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms GetCrawlerMetrics
@example "First rows only" "glue get-crawler-metrics --stream | first 3"
export def 'glue get-crawler-metrics' [
  --crawler-name-list: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue GetCrawlerMetrics $crawler_name_list=CrawlerNameList $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms GetCrawlers
@example "First rows only" "glue get-crawlers --stream | first 3"
export def 'glue get-crawlers' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue GetCrawlers $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --name
@category "aws glue"
@search-terms GetCustomEntityType
export def 'glue get-custom-entity-type' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetCustomEntityType $name=Name $region=--region $profile=--profile' }

# POST /; needs --resource-id --resource-type
@category "aws glue"
@search-terms GetDashboardUrl
export def 'glue get-dashboard-url' [
  --resource-id: string
  --resource-type: string@[JOB SESSION]
  --request-origin: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetDashboardUrl $resource_id=ResourceId $resource_type=ResourceType $request_origin=RequestOrigin $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws glue"
@search-terms GetDataCatalogEncryptionSettings
export def 'glue get-data-catalog-encryption-settings' [
  --catalog-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetDataCatalogEncryptionSettings $catalog_id=CatalogId $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws glue"
@search-terms GetDataCatalogExportConfiguration
export def 'glue get-data-catalog-export-configuration' [
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetDataCatalogExportConfiguration $region=--region $profile=--profile' }

# POST /; cached 1min; needs --name
@category "aws glue"
@search-terms GetDataQualityEvaluationConfig
export def 'glue get-data-quality-evaluation-config' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetDataQualityEvaluationConfig $name=Name $region=--region $profile=--profile' }

# POST /; cached 1min; needs --profile-id
@category "aws glue"
@search-terms GetDataQualityModel
export def 'glue get-data-quality-model' [
  --statistic-id: string
  --profile-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetDataQualityModel $statistic_id=StatisticId $profile_id=ProfileId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --statistic-id --profile-id
@category "aws glue"
@search-terms GetDataQualityModelResult
export def 'glue get-data-quality-model-result' [
  --statistic-id: string
  --profile-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetDataQualityModelResult $statistic_id=StatisticId $profile_id=ProfileId $region=--region $profile=--profile' }

# POST /; needs --result-id
@category "aws glue"
@search-terms GetDataQualityResult
export def 'glue get-data-quality-result' [
  --result-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetDataQualityResult $result_id=ResultId $region=--region $profile=--profile' }

# POST /; needs --result-id
@category "aws glue"
@search-terms GetDataQualityResultV2
export def 'glue get-data-quality-result-v2' [
  --result-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetDataQualityResultV2 $result_id=ResultId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --run-id
@category "aws glue"
@search-terms GetDataQualityRuleRecommendationRun
export def 'glue get-data-quality-rule-recommendation-run' [
  --run-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetDataQualityRuleRecommendationRun $run_id=RunId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --name
@category "aws glue"
@search-terms GetDataQualityRuleset
export def 'glue get-data-quality-ruleset' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetDataQualityRuleset $name=Name $region=--region $profile=--profile' }

# POST /; cached 1min; needs --run-id
@category "aws glue"
@search-terms GetDataQualityRulesetEvaluationRun
export def 'glue get-data-quality-ruleset-evaluation-run' [
  --run-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetDataQualityRulesetEvaluationRun $run_id=RunId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --name
@category "aws glue"
@search-terms GetDatabase
export def 'glue get-database' [
  --catalog-id: string
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetDatabase $catalog_id=CatalogId $name=Name $region=--region $profile=--profile' }

# POST /; follows pages; cached 5min
@category "aws glue"
@search-terms GetDatabases
@example "First rows only" "glue get-databases --stream | first 3"
export def 'glue get-databases' [
  --catalog-id: string
  --resource-share-type: string@[FOREIGN ALL FEDERATED]
  --attributes-to-get: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue GetDatabases $catalog_id=CatalogId $resource_share_type=ResourceShareType $attributes_to_get=AttributesToGet $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws glue"
@search-terms GetDataflowGraph
export def 'glue get-dataflow-graph' [
  --python-script: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetDataflowGraph $python_script=PythonScript $region=--region $profile=--profile' }

# POST /; cached 1min; needs --endpoint-name
@category "aws glue"
@search-terms GetDevEndpoint
export def 'glue get-dev-endpoint' [
  --endpoint-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetDevEndpoint $endpoint_name=EndpointName $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms GetDevEndpoints
@example "First rows only" "glue get-dev-endpoints --stream | first 3"
export def 'glue get-dev-endpoints' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue GetDevEndpoints $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --entity-name --limit
@category "aws glue"
@search-terms GetEntityRecords
export def 'glue get-entity-records' [
  --connection-name: string
  --catalog-id: string
  --entity-name: string
  --data-store-api-version: string
  --connection-options: record
  --filter-predicate: string
  --limit: int
  --order-by: string
  --selected-fields: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'glue GetEntityRecords $connection_name=ConnectionName $catalog_id=CatalogId $entity_name=EntityName $data_store_api_version=DataStoreApiVersion $connection_options=ConnectionOptions $filter_predicate=FilterPredicate $limit=Limit $order_by=OrderBy $selected_fields=SelectedFields $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --identifier
@category "aws glue"
@search-terms GetFormType
export def 'glue get-form-type' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetFormType $identifier=Identifier $region=--region $profile=--profile' }

# POST /; cached 1min; needs --identifier
@category "aws glue"
@search-terms GetGlossary
export def 'glue get-glossary' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetGlossary $identifier=Identifier $region=--region $profile=--profile' }

# POST /; cached 1min; needs --identifier
@category "aws glue"
@search-terms GetGlossaryTerm
export def 'glue get-glossary-term' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetGlossaryTerm $identifier=Identifier $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws glue"
@search-terms GetGlueIdentityCenterConfiguration
export def 'glue get-glue-identity-center-configuration' [
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetGlueIdentityCenterConfiguration $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resource-arn
@category "aws glue"
@search-terms GetIntegrationResourceProperty
export def 'glue get-integration-resource-property' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetIntegrationResourceProperty $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resource-arn --table-name
@category "aws glue"
@search-terms GetIntegrationTableProperties
export def 'glue get-integration-table-properties' [
  --resource-arn: string
  --table-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetIntegrationTableProperties $resource_arn=ResourceArn $table_name=TableName $region=--region $profile=--profile' }

# POST /; needs --job-name
@category "aws glue"
@search-terms GetJob
export def 'glue get-job' [
  --job-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetJob $job_name=JobName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --job-name
@category "aws glue"
@search-terms GetJobBookmark
export def 'glue get-job-bookmark' [
  --job-name: string
  --run-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetJobBookmark $job_name=JobName $run_id=RunId $region=--region $profile=--profile' }

# POST /; cached 30sec; needs --job-name --run-id
@category "aws glue"
@search-terms GetJobRun
export def 'glue get-job-run' [
  --job-name: string
  --run-id: string
  --predecessors-included: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetJobRun $job_name=JobName $run_id=RunId $predecessors_included=PredecessorsIncluded $region=--region $profile=--profile' }

# POST /; follows pages; cached 30sec; needs --job-name
@category "aws glue"
@search-terms GetJobRuns
export def 'glue get-job-runs' [
  --job-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue GetJobRuns $job_name=JobName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --analysis-id --job-name
@category "aws glue"
@search-terms GetJobUpgradeAnalysis
export def 'glue get-job-upgrade-analysis' [
  --analysis-id: string
  --job-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetJobUpgradeAnalysis $analysis_id=analysisId $job_name=jobName $region=--region $profile=--profile' }

# POST /; follows pages
@category "aws glue"
@search-terms GetJobs
@example "First rows only" "glue get-jobs --stream | first 3"
export def 'glue get-jobs' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue GetJobs $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --transform-id --task-run-id
@category "aws glue"
@search-terms GetMLTaskRun
export def 'glue get-ml-task-run' [
  --transform-id: string
  --task-run-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetMLTaskRun $transform_id=TransformId $task_run_id=TaskRunId $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --transform-id
@category "aws glue"
@search-terms GetMLTaskRuns
export def 'glue get-ml-task-runs' [
  --transform-id: string
  --filter: record
  --sort: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue GetMLTaskRuns $transform_id=TransformId $filter=Filter $sort=Sort $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --transform-id
@category "aws glue"
@search-terms GetMLTransform
export def 'glue get-ml-transform' [
  --transform-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetMLTransform $transform_id=TransformId $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms GetMLTransforms
@example "First rows only" "glue get-ml-transforms --stream | first 3"
export def 'glue get-ml-transforms' [
  --filter: record
  --sort: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue GetMLTransforms $filter=Filter $sort=Sort $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --source
@category "aws glue"
@search-terms GetMapping
export def 'glue get-mapping' [
  --source: record
  --sinks: oneof<list<any>, record>
  --location: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'glue GetMapping $source=Source $sinks=Sinks $location=Location $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --catalog-id --materialized-view-refresh-task-run-id
@category "aws glue"
@search-terms GetMaterializedViewRefreshTaskRun
export def 'glue get-materialized-view-refresh-task-run' [
  --catalog-id: string
  --materialized-view-refresh-task-run-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetMaterializedViewRefreshTaskRun $catalog_id=CatalogId $materialized_view_refresh_task_run_id=MaterializedViewRefreshTaskRunId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --database-name --table-name --partition-values
@category "aws glue"
@search-terms GetPartition
export def 'glue get-partition' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --partition-values: oneof<list<string>, string>
  --audit-context: record
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetPartition $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $partition_values=PartitionValues $audit_context=AuditContext $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --database-name --table-name
@category "aws glue"
@search-terms GetPartitionIndexes
export def 'glue get-partition-indexes' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue GetPartitionIndexes $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --database-name --table-name
@category "aws glue"
@search-terms GetPartitions
export def 'glue get-partitions' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --expression: string
  --segment: record
  --exclude-column-schema: oneof<bool>
  --transaction-id: string
  --query-as-of-time: oneof<datetime, duration, int, string>
  --audit-context: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue GetPartitions $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $expression=Expression $segment=Segment $exclude_column_schema=ExcludeColumnSchema $transaction_id=TransactionId $query_as_of_time=QueryAsOfTime $audit_context=AuditContext $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --mapping --source
@category "aws glue"
@search-terms GetPlan
export def 'glue get-plan' [
  --mapping: oneof<list<any>, record>
  --source: record
  --sinks: oneof<list<any>, record>
  --location: record
  --language: string@[PYTHON SCALA]
  --additional-plan-options-map: record
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetPlan $mapping=Mapping $source=Source $sinks=Sinks $location=Location $language=Language $additional_plan_options_map=AdditionalPlanOptionsMap $region=--region $profile=--profile' }

# POST /; cached 1min; needs --registry-id
@category "aws glue"
@search-terms GetRegistry
export def 'glue get-registry' [
  --registry-id: record
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetRegistry $registry_id=RegistryId $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms GetResourcePolicies
@example "First rows only" "glue get-resource-policies --stream | first 3"
export def 'glue get-resource-policies' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue GetResourcePolicies $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws glue"
@search-terms GetResourcePolicy
export def 'glue get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetResourcePolicy $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --schema-id
@category "aws glue"
@search-terms GetSchema
export def 'glue get-schema' [
  --schema-id: record
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetSchema $schema_id=SchemaId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --schema-id --schema-definition
@category "aws glue"
@search-terms GetSchemaByDefinition
export def 'glue get-schema-by-definition' [
  --schema-id: record
  --schema-definition: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetSchemaByDefinition $schema_id=SchemaId $schema_definition=SchemaDefinition $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws glue"
@search-terms GetSchemaVersion
export def 'glue get-schema-version' [
  --schema-id: record
  --schema-version-id: string
  --schema-version-number: record
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetSchemaVersion $schema_id=SchemaId $schema_version_id=SchemaVersionId $schema_version_number=SchemaVersionNumber $region=--region $profile=--profile' }

# POST /; cached 1min; needs --schema-id --first-schema-version-number --second-schema-version-number --schema-diff-type
@category "aws glue"
@search-terms GetSchemaVersionsDiff
export def 'glue get-schema-versions-diff' [
  --schema-id: record
  --first-schema-version-number: record
  --second-schema-version-number: record
  --schema-diff-type: string@[SYNTAX_DIFF]
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetSchemaVersionsDiff $schema_id=SchemaId $first_schema_version_number=FirstSchemaVersionNumber $second_schema_version_number=SecondSchemaVersionNumber $schema_diff_type=SchemaDiffType $region=--region $profile=--profile' }

# POST /; cached 1min; needs --name
@category "aws glue"
@search-terms GetSecurityConfiguration
export def 'glue get-security-configuration' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetSecurityConfiguration $name=Name $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms GetSecurityConfigurations
@example "First rows only" "glue get-security-configurations --stream | first 3"
export def 'glue get-security-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue GetSecurityConfigurations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --id
@category "aws glue"
@search-terms GetSession
export def 'glue get-session' [
  --id: string
  --request-origin: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetSession $id=Id $request_origin=RequestOrigin $region=--region $profile=--profile' }

# POST /; needs --session-id
@category "aws glue"
@search-terms GetSessionEndpoint
export def 'glue get-session-endpoint' [
  --session-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetSessionEndpoint $session_id=SessionId $region=--region $profile=--profile' }

# POST /; needs --session-id --id
@category "aws glue"
@search-terms GetStatement
export def 'glue get-statement' [
  --session-id: string
  --id: int
  --request-origin: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetStatement $session_id=SessionId $id=Id $request_origin=RequestOrigin $region=--region $profile=--profile' }

# POST /; cached 1min; needs --job-name --run-id
@category "aws glue"
@search-terms GetSystemLogsForJobRun
export def 'glue get-system-logs-for-job-run' [
  --job-name: string
  --run-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetSystemLogsForJobRun $job_name=JobName $run_id=RunId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --id
@category "aws glue"
@search-terms GetSystemLogsForSession
export def 'glue get-system-logs-for-session' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetSystemLogsForSession $id=Id $region=--region $profile=--profile' }

# POST /; cached 1min; needs --database-name --name
@category "aws glue"
@search-terms GetTable
export def 'glue get-table' [
  --catalog-id: string
  --database-name: string
  --name: string
  --transaction-id: string
  --query-as-of-time: oneof<datetime, duration, int, string>
  --audit-context: record
  --include-status-details: oneof<bool>
  --attributes-to-get: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetTable $catalog_id=CatalogId $database_name=DatabaseName $name=Name $transaction_id=TransactionId $query_as_of_time=QueryAsOfTime $audit_context=AuditContext $include_status_details=IncludeStatusDetails $attributes_to_get=AttributesToGet $region=--region $profile=--profile' }

# POST /; cached 1min; needs --catalog-id --database-name --table-name --type
@category "aws glue"
@search-terms GetTableOptimizer
export def 'glue get-table-optimizer' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --type: string@[compaction retention orphan_file_deletion]
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetTableOptimizer $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $type=Type $region=--region $profile=--profile' }

# POST /; cached 1min; needs --database-name --table-name
@category "aws glue"
@search-terms GetTableVersion
export def 'glue get-table-version' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --version-id: string
  --audit-context: record
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetTableVersion $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $version_id=VersionId $audit_context=AuditContext $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --database-name --table-name
@category "aws glue"
@search-terms GetTableVersions
export def 'glue get-table-versions' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --audit-context: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue GetTableVersions $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $audit_context=AuditContext $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --database-name
@category "aws glue"
@search-terms GetTables
export def 'glue get-tables' [
  --catalog-id: string
  --database-name: string
  --expression: string
  --transaction-id: string
  --query-as-of-time: oneof<datetime, duration, int, string>
  --audit-context: record
  --resource-share-type: string@[FEDERATED ALL]
  --include-status-details: oneof<bool>
  --attributes-to-get: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue GetTables $catalog_id=CatalogId $database_name=DatabaseName $expression=Expression $transaction_id=TransactionId $query_as_of_time=QueryAsOfTime $audit_context=AuditContext $resource_share_type=ResourceShareType $include_status_details=IncludeStatusDetails $attributes_to_get=AttributesToGet $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws glue"
@search-terms GetTags
export def 'glue get-tags' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetTags $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --name
@category "aws glue"
@search-terms GetTrigger
export def 'glue get-trigger' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetTrigger $name=Name $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms GetTriggers
@example "First rows only" "glue get-triggers --stream | first 3"
export def 'glue get-triggers' [
  --dependent-job-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue GetTriggers $dependent_job_name=DependentJobName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --catalog-id --database-name --table-name --partition-values --supported-permission-types
@category "aws glue"
@search-terms GetUnfilteredPartitionMetadata
export def 'glue get-unfiltered-partition-metadata' [
  --region: string
  --catalog-id: string
  --database-name: string
  --table-name: string
  --partition-values: oneof<list<string>, string>
  --audit-context: record
  --supported-permission-types: oneof<list<string>, string>
  --query-session-context: record
  --nuaws-region: string
  --profile: string
]: nothing -> record { call 'glue GetUnfilteredPartitionMetadata $region=Region $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $partition_values=PartitionValues $audit_context=AuditContext $supported_permission_types=SupportedPermissionTypes $query_session_context=QuerySessionContext $nuaws_region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --catalog-id --database-name --table-name --supported-permission-types
@category "aws glue"
@search-terms GetUnfilteredPartitionsMetadata
export def 'glue get-unfiltered-partitions-metadata' [
  --region: string
  --catalog-id: string
  --database-name: string
  --table-name: string
  --expression: string
  --audit-context: record
  --supported-permission-types: oneof<list<string>, string>
  --segment: record
  --query-session-context: record
  --nuaws-region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue GetUnfilteredPartitionsMetadata $region=Region $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $expression=Expression $audit_context=AuditContext $supported_permission_types=SupportedPermissionTypes $segment=Segment $query_session_context=QuerySessionContext $nuaws_region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --catalog-id --database-name --name --supported-permission-types
@category "aws glue"
@search-terms GetUnfilteredTableMetadata
export def 'glue get-unfiltered-table-metadata' [
  --region: string
  --catalog-id: string
  --database-name: string
  --name: string
  --audit-context: record
  --supported-permission-types: oneof<list<string>, string>
  --parent-resource-arn: string
  --root-resource-arn: string
  --supported-dialect: record
  --permissions: oneof<list<string>, string>
  --query-session-context: record
  --nuaws-region: string
  --profile: string
]: nothing -> record { call 'glue GetUnfilteredTableMetadata $region=Region $catalog_id=CatalogId $database_name=DatabaseName $name=Name $audit_context=AuditContext $supported_permission_types=SupportedPermissionTypes $parent_resource_arn=ParentResourceArn $root_resource_arn=RootResourceArn $supported_dialect=SupportedDialect $permissions=Permissions $query_session_context=QuerySessionContext $nuaws_region=--region $profile=--profile' }

# POST /; cached 1min; needs --name
@category "aws glue"
@search-terms GetUsageProfile
export def 'glue get-usage-profile' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetUsageProfile $name=Name $region=--region $profile=--profile' }

# POST /; cached 1min; needs --database-name --function-name
@category "aws glue"
@search-terms GetUserDefinedFunction
export def 'glue get-user-defined-function' [
  --catalog-id: string
  --database-name: string
  --function-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetUserDefinedFunction $catalog_id=CatalogId $database_name=DatabaseName $function_name=FunctionName $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --pattern
@category "aws glue"
@search-terms GetUserDefinedFunctions
export def 'glue get-user-defined-functions' [
  --catalog-id: string
  --database-name: string
  --pattern: string
  --function-type: string@[REGULAR_FUNCTION AGGREGATE_FUNCTION STORED_PROCEDURE]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue GetUserDefinedFunctions $catalog_id=CatalogId $database_name=DatabaseName $pattern=Pattern $function_type=FunctionType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --name
@category "aws glue"
@search-terms GetWorkflow
export def 'glue get-workflow' [
  --name: string
  --include-graph: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetWorkflow $name=Name $include_graph=IncludeGraph $region=--region $profile=--profile' }

# POST /; cached 1min; needs --name --run-id
@category "aws glue"
@search-terms GetWorkflowRun
export def 'glue get-workflow-run' [
  --name: string
  --run-id: string
  --include-graph: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetWorkflowRun $name=Name $run_id=RunId $include_graph=IncludeGraph $region=--region $profile=--profile' }

# POST /; cached 1min; needs --name --run-id
@category "aws glue"
@search-terms GetWorkflowRunProperties
export def 'glue get-workflow-run-properties' [
  --name: string
  --run-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue GetWorkflowRunProperties $name=Name $run_id=RunId $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --name
@category "aws glue"
@search-terms GetWorkflowRuns
export def 'glue get-workflow-runs' [
  --name: string
  --include-graph: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue GetWorkflowRuns $name=Name $include_graph=IncludeGraph $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /
@category "aws glue"
@search-terms ImportCatalogToGlue
export def 'glue import-catalog-to-glue' [
  --catalog-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue ImportCatalogToGlue $catalog_id=CatalogId $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms ListAssetTypes
@example "First rows only" "glue list-asset-types --stream | first 3"
export def 'glue list-asset-types' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue ListAssetTypes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms ListBlueprints
@example "First rows only" "glue list-blueprints --stream | first 3"
export def 'glue list-blueprints' [
  --tags: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'glue ListBlueprints $tags=Tags $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms ListColumnStatisticsTaskRuns
@example "First rows only" "glue list-column-statistics-task-runs --stream | first 3"
export def 'glue list-column-statistics-task-runs' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'glue ListColumnStatisticsTaskRuns $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms ListConnectionTypes
@example "First rows only" "glue list-connection-types --stream | first 3"
export def 'glue list-connection-types' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue ListConnectionTypes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms ListCrawlers
@example "First rows only" "glue list-crawlers --stream | first 3"
export def 'glue list-crawlers' [
  --tags: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'glue ListCrawlers $tags=Tags $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --crawler-name
@category "aws glue"
@search-terms ListCrawls
export def 'glue list-crawls' [
  --crawler-name: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue ListCrawls $crawler_name=CrawlerName $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms ListCustomEntityTypes
@example "First rows only" "glue list-custom-entity-types --stream | first 3"
export def 'glue list-custom-entity-types' [
  --tags: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue ListCustomEntityTypes $tags=Tags $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms ListDataQualityEvaluationConfigs
@example "First rows only" "glue list-data-quality-evaluation-configs --stream | first 3"
export def 'glue list-data-quality-evaluation-configs' [
  --level: string@[CATALOG DATABASE TABLE]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue ListDataQualityEvaluationConfigs $level=Level $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms ListDataQualityResults
@example "First rows only" "glue list-data-quality-results --stream | first 3"
export def 'glue list-data-quality-results' [
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue ListDataQualityResults $filter=Filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms ListDataQualityResultsV2
@example "First rows only" "glue list-data-quality-results-v2 --stream | first 3"
export def 'glue list-data-quality-results-v2' [
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue ListDataQualityResultsV2 $filter=Filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms ListDataQualityRuleRecommendationRuns
@example "First rows only" "glue list-data-quality-rule-recommendation-runs --stream | first 3"
export def 'glue list-data-quality-rule-recommendation-runs' [
  --filter: record
  --tags: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue ListDataQualityRuleRecommendationRuns $filter=Filter $tags=Tags $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms ListDataQualityRulesetEvaluationRuns
@example "First rows only" "glue list-data-quality-ruleset-evaluation-runs --stream | first 3"
export def 'glue list-data-quality-ruleset-evaluation-runs' [
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue ListDataQualityRulesetEvaluationRuns $filter=Filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms ListDataQualityRulesets
@example "First rows only" "glue list-data-quality-rulesets --stream | first 3"
export def 'glue list-data-quality-rulesets' [
  --filter: record
  --tags: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue ListDataQualityRulesets $filter=Filter $tags=Tags $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms ListDataQualityStatisticAnnotations
@example "First rows only" "glue list-data-quality-statistic-annotations --stream | first 3"
export def 'glue list-data-quality-statistic-annotations' [
  --statistic-id: string
  --profile-id: string
  --timestamp-filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue ListDataQualityStatisticAnnotations $statistic_id=StatisticId $profile_id=ProfileId $timestamp_filter=TimestampFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages
@category "aws glue"
@search-terms ListDataQualityStatistics
@example "First rows only" "glue list-data-quality-statistics --stream | first 3"
export def 'glue list-data-quality-statistics' [
  --statistic-id: string
  --profile-id: string
  --timestamp-filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue ListDataQualityStatistics $statistic_id=StatisticId $profile_id=ProfileId $timestamp_filter=TimestampFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms ListDevEndpoints
@example "First rows only" "glue list-dev-endpoints --stream | first 3"
export def 'glue list-dev-endpoints' [
  --tags: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'glue ListDevEndpoints $tags=Tags $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms ListEntities
@example "First rows only" "glue list-entities --stream | first 3"
export def 'glue list-entities' [
  --connection-name: string
  --catalog-id: string
  --parent-entity-name: string
  --data-store-api-version: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue ListEntities $connection_name=ConnectionName $catalog_id=CatalogId $parent_entity_name=ParentEntityName $data_store_api_version=DataStoreApiVersion $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms ListFormTypes
@example "First rows only" "glue list-form-types --stream | first 3"
export def 'glue list-form-types' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue ListFormTypes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms ListGlossaries
@example "First rows only" "glue list-glossaries --stream | first 3"
export def 'glue list-glossaries' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue ListGlossaries $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --glossary-identifier
@category "aws glue"
@search-terms ListGlossaryTerms
export def 'glue list-glossary-terms' [
  --glossary-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue ListGlossaryTerms $glossary_identifier=GlossaryIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms ListIntegrationResourceProperties
@example "First rows only" "glue list-integration-resource-properties --stream | first 3"
export def 'glue list-integration-resource-properties' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue ListIntegrationResourceProperties $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms ListIntegrationTableProperties
@example "First rows only" "glue list-integration-table-properties --stream | first 3"
export def 'glue list-integration-table-properties' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue ListIntegrationTableProperties $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --asset-identifier --iterable-form-name
@category "aws glue"
@search-terms ListIterableForms
export def 'glue list-iterable-forms' [
  --asset-identifier: string
  --iterable-form-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue ListIterableForms $asset_identifier=AssetIdentifier $iterable_form_name=IterableFormName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms ListJobs
@example "First rows only" "glue list-jobs --stream | first 3"
export def 'glue list-jobs' [
  --tags: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'glue ListJobs $tags=Tags $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms ListMLTransforms
@example "First rows only" "glue list-ml-transforms --stream | first 3"
export def 'glue list-ml-transforms' [
  --filter: record
  --sort: record
  --tags: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'glue ListMLTransforms $filter=Filter $sort=Sort $tags=Tags $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --catalog-id
@category "aws glue"
@search-terms ListMaterializedViewRefreshTaskRuns
export def 'glue list-materialized-view-refresh-task-runs' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue ListMaterializedViewRefreshTaskRuns $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms ListRegistries
@example "First rows only" "glue list-registries --stream | first 3"
export def 'glue list-registries' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue ListRegistries $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --schema-id
@category "aws glue"
@search-terms ListSchemaVersions
export def 'glue list-schema-versions' [
  --schema-id: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue ListSchemaVersions $schema_id=SchemaId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms ListSchemas
@example "First rows only" "glue list-schemas --stream | first 3"
export def 'glue list-schemas' [
  --registry-id: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue ListSchemas $registry_id=RegistryId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws glue"
@search-terms ListSessions
export def 'glue list-sessions' [
  --next-token: string
  --max-results: int
  --tags: record
  --request-origin: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue ListSessions $next_token=NextToken $max_results=MaxResults $tags=Tags $request_origin=RequestOrigin $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --session-id
@category "aws glue"
@search-terms ListStatements
export def 'glue list-statements' [
  --session-id: string
  --request-origin: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue ListStatements $session_id=SessionId $request_origin=RequestOrigin $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --catalog-id --database-name --table-name --type
@category "aws glue"
@search-terms ListTableOptimizerRuns
export def 'glue list-table-optimizer-runs' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --type: string@[compaction retention orphan_file_deletion]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue ListTableOptimizerRuns $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $type=Type $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms ListTriggers
@example "First rows only" "glue list-triggers --stream | first 3"
export def 'glue list-triggers' [
  --dependent-job-name: string
  --tags: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'glue ListTriggers $dependent_job_name=DependentJobName $tags=Tags $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms ListUsageProfiles
@example "First rows only" "glue list-usage-profiles --stream | first 3"
export def 'glue list-usage-profiles' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue ListUsageProfiles $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms ListWorkflows
@example "First rows only" "glue list-workflows --stream | first 3"
export def 'glue list-workflows' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'glue ListWorkflows $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --integration-identifier
@category "aws glue"
@search-terms ModifyIntegration
export def 'glue modify-integration' [
  --integration-identifier: string
  --description: string
  --data-filter: string
  --integration-config: record
  --integration-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue ModifyIntegration $integration_identifier=IntegrationIdentifier $description=Description $data_filter=DataFilter $integration_config=IntegrationConfig $integration_name=IntegrationName $region=--region $profile=--profile' }

# POST /; needs --dimensions --score --rule-results --evaluation-context
@category "aws glue"
@search-terms PublishDataQualityResultV2
export def 'glue publish-data-quality-result-v2' [
  --dimensions: record
  --tags: record
  --execution-started-on: oneof<datetime, duration, int, string>
  --execution-completed-on: oneof<datetime, duration, int, string>
  --score: number
  --rule-results: oneof<list<any>, record>
  --analyzer-results: oneof<list<any>, record>
  --observations: oneof<list<any>, record>
  --aggregated-metrics: record
  --statistics: oneof<list<any>, record>
  --run-configuration: record
  --client-token: string
  --evaluation-context: string
  --descriptors: record
  --ruleset-name: string
  --data-quality-security-configuration: string
  --telemetry: record
  --region: string
  --profile: string
]: nothing -> record { call 'glue PublishDataQualityResultV2 $dimensions=Dimensions $tags=Tags $execution_started_on=ExecutionStartedOn $execution_completed_on=ExecutionCompletedOn $score=Score $rule_results=RuleResults $analyzer_results=AnalyzerResults $observations=Observations $aggregated_metrics=AggregatedMetrics $statistics=Statistics $run_configuration=RunConfiguration $client_token=ClientToken $evaluation_context=EvaluationContext $descriptors=Descriptors $ruleset_name=RulesetName $data_quality_security_configuration=DataQualitySecurityConfiguration $telemetry=Telemetry $region=--region $profile=--profile' }

# POST /; needs --asset-type-id --identifier --name --forms
@category "aws glue"
@search-terms PutAsset
export def 'glue put-asset' [
  --asset-type-id: string
  --identifier: string
  --name: string
  --description: string
  --forms: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue PutAsset $asset_type_id=AssetTypeId $identifier=Identifier $name=Name $description=Description $forms=Forms $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --name --forms
@category "aws glue"
@search-terms PutAssetType
export def 'glue put-asset-type' [
  --name: string
  --forms: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue PutAssetType $name=Name $forms=Forms $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --asset-identifier --attachment-name --content --form-type-id
@category "aws glue"
@search-terms PutAttachment
export def 'glue put-attachment' [
  --asset-identifier: string
  --iterable-form-name: string
  --item-identifier: string
  --attachment-name: string
  --content: string
  --form-type-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue PutAttachment $asset_identifier=AssetIdentifier $iterable_form_name=IterableFormName $item_identifier=ItemIdentifier $attachment_name=AttachmentName $content=Content $form_type_id=FormTypeId $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --data-catalog-encryption-settings
@category "aws glue"
@search-terms PutDataCatalogEncryptionSettings
export def 'glue put-data-catalog-encryption-settings' [
  --catalog-id: string
  --data-catalog-encryption-settings: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue PutDataCatalogEncryptionSettings $catalog_id=CatalogId $data_catalog_encryption_settings=DataCatalogEncryptionSettings $region=--region $profile=--profile' }

# POST /; needs --export-setting
@category "aws glue"
@search-terms PutDataCatalogExportConfiguration
export def 'glue put-data-catalog-export-configuration' [
  --export-setting: string@[ENABLED DISABLED]
  --encryption-configuration: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue PutDataCatalogExportConfiguration $export_setting=ExportSetting $encryption_configuration=EncryptionConfiguration $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --profile-id --inclusion-annotation
@category "aws glue"
@search-terms PutDataQualityProfileAnnotation
export def 'glue put-data-quality-profile-annotation' [
  --profile-id: string
  --inclusion-annotation: string@[INCLUDE EXCLUDE]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue PutDataQualityProfileAnnotation $profile_id=ProfileId $inclusion_annotation=InclusionAnnotation $region=--region $profile=--profile' }

# POST /; needs --name --schema
@category "aws glue"
@search-terms PutFormType
export def 'glue put-form-type' [
  --name: string
  --schema: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue PutFormType $name=Name $schema=Schema $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --policy-in-json
@category "aws glue"
@search-terms PutResourcePolicy
export def 'glue put-resource-policy' [
  --policy-in-json: string
  --resource-arn: string
  --policy-hash-condition: string
  --policy-exists-condition: string@[MUST_EXIST NOT_EXIST NONE]
  --enable-hybrid: string@["TRUE" "FALSE"]
  --region: string
  --profile: string
]: nothing -> record { call 'glue PutResourcePolicy $policy_in_json=PolicyInJson $resource_arn=ResourceArn $policy_hash_condition=PolicyHashCondition $policy_exists_condition=PolicyExistsCondition $enable_hybrid=EnableHybrid $region=--region $profile=--profile' }

# POST /; needs --metadata-key-value
@category "aws glue"
@search-terms PutSchemaVersionMetadata
export def 'glue put-schema-version-metadata' [
  --schema-id: record
  --schema-version-number: record
  --schema-version-id: string
  --metadata-key-value: record
  --region: string
  --profile: string
]: nothing -> record { call 'glue PutSchemaVersionMetadata $schema_id=SchemaId $schema_version_number=SchemaVersionNumber $schema_version_id=SchemaVersionId $metadata_key_value=MetadataKeyValue $region=--region $profile=--profile' }

# POST /; needs --name --run-id --run-properties
@category "aws glue"
@search-terms PutWorkflowRunProperties
export def 'glue put-workflow-run-properties' [
  --name: string
  --run-id: string
  --run-properties: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue PutWorkflowRunProperties $name=Name $run_id=RunId $run_properties=RunProperties $region=--region $profile=--profile' }

# POST /
@category "aws glue"
@search-terms QuerySchemaVersionMetadata
export def 'glue query-schema-version-metadata' [
  --schema-id: record
  --schema-version-number: record
  --schema-version-id: string
  --metadata-list: oneof<list<any>, record>
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue QuerySchemaVersionMetadata $schema_id=SchemaId $schema_version_number=SchemaVersionNumber $schema_version_id=SchemaVersionId $metadata_list=MetadataList $max_results=MaxResults $next_token=NextToken $region=--region $profile=--profile' }

# POST /; needs --connection-type --integration-type --connection-properties --connector-authentication-configuration --rest-configuration
@category "aws glue"
@search-terms RegisterConnectionType
export def 'glue register-connection-type' [
  --connection-type: string
  --integration-type: string@[REST]
  --description: string
  --connection-properties: record
  --connector-authentication-configuration: record
  --rest-configuration: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'glue RegisterConnectionType $connection_type=ConnectionType $integration_type=IntegrationType $description=Description $connection_properties=ConnectionProperties $connector_authentication_configuration=ConnectorAuthenticationConfiguration $rest_configuration=RestConfiguration $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --schema-id --schema-definition
@category "aws glue"
@search-terms RegisterSchemaVersion
export def 'glue register-schema-version' [
  --schema-id: record
  --schema-definition: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue RegisterSchemaVersion $schema_id=SchemaId $schema_definition=SchemaDefinition $region=--region $profile=--profile' }

# POST /; needs --metadata-key-value
@category "aws glue"
@search-terms RemoveSchemaVersionMetadata
export def 'glue remove-schema-version-metadata' [
  --schema-id: record
  --schema-version-number: record
  --schema-version-id: string
  --metadata-key-value: record
  --region: string
  --profile: string
]: nothing -> record { call 'glue RemoveSchemaVersionMetadata $schema_id=SchemaId $schema_version_number=SchemaVersionNumber $schema_version_id=SchemaVersionId $metadata_key_value=MetadataKeyValue $region=--region $profile=--profile' }

# POST /; needs --job-name
@category "aws glue"
@search-terms ResetJobBookmark
export def 'glue reset-job-bookmark' [
  --job-name: string
  --run-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue ResetJobBookmark $job_name=JobName $run_id=RunId $region=--region $profile=--profile' }

# POST /; needs --name --run-id --node-ids
@category "aws glue"
@search-terms ResumeWorkflowRun
export def 'glue resume-workflow-run' [
  --name: string
  --run-id: string
  --node-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'glue ResumeWorkflowRun $name=Name $run_id=RunId $node_ids=NodeIds $region=--region $profile=--profile' }

# POST /; needs --session-id --code
@category "aws glue"
@search-terms RunStatement
export def 'glue run-statement' [
  --session-id: string
  --code: string
  --request-origin: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue RunStatement $session_id=SessionId $code=Code $request_origin=RequestOrigin $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms SearchAssets
@example "First rows only" "glue search-assets --stream | first 3"
export def 'glue search-assets' [
  --search-text: string
  --sort: record
  --filter-clause: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue SearchAssets $search_text=SearchText $sort=Sort $filter_clause=FilterClause $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws glue"
@search-terms SearchTables
@example "First rows only" "glue search-tables --stream | first 3"
export def 'glue search-tables' [
  --catalog-id: string
  --filters: oneof<list<any>, record>
  --search-text: string
  --sort-criteria: oneof<list<any>, record>
  --resource-share-type: string@[FOREIGN ALL FEDERATED]
  --include-status-details: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'glue SearchTables $catalog_id=CatalogId $filters=Filters $search_text=SearchText $sort_criteria=SortCriteria $resource_share_type=ResourceShareType $include_status_details=IncludeStatusDetails $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --blueprint-name --role-arn
@category "aws glue"
@search-terms StartBlueprintRun
export def 'glue start-blueprint-run' [
  --blueprint-name: string
  --parameters: string
  --role-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue StartBlueprintRun $blueprint_name=BlueprintName $parameters=Parameters $role_arn=RoleArn $region=--region $profile=--profile' }

# POST /; needs --database-name --table-name --role
@category "aws glue"
@search-terms StartColumnStatisticsTaskRun
export def 'glue start-column-statistics-task-run' [
  --database-name: string
  --table-name: string
  --column-name-list: oneof<list<string>, string>
  --role: string
  --sample-size: number
  --catalog-id: string
  --security-configuration: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue StartColumnStatisticsTaskRun $database_name=DatabaseName $table_name=TableName $column_name_list=ColumnNameList $role=Role $sample_size=SampleSize $catalog_id=CatalogID $security_configuration=SecurityConfiguration $region=--region $profile=--profile' }

# POST /; needs --database-name --table-name
@category "aws glue"
@search-terms StartColumnStatisticsTaskRunSchedule
export def 'glue start-column-statistics-task-run-schedule' [
  --database-name: string
  --table-name: string
  --catalog-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue StartColumnStatisticsTaskRunSchedule $database_name=DatabaseName $table_name=TableName $catalog_id=CatalogID $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws glue"
@search-terms StartCrawler
export def 'glue start-crawler' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue StartCrawler $name=Name $region=--region $profile=--profile' }

# POST /; needs --crawler-name
@category "aws glue"
@search-terms StartCrawlerSchedule
export def 'glue start-crawler-schedule' [
  --crawler-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue StartCrawlerSchedule $crawler_name=CrawlerName $region=--region $profile=--profile' }

# POST /; needs --data-source --role
@category "aws glue"
@search-terms StartDataQualityRuleRecommendationRun
export def 'glue start-data-quality-rule-recommendation-run' [
  --data-source: record
  --role: string
  --number-of-workers: int
  --timeout: int
  --created-ruleset-name: string
  --data-quality-security-configuration: string
  --client-token: string
  --additional-run-options: record
  --recommendation-mode: string@[BASIC ADVANCED]
  --region: string
  --profile: string
]: nothing -> record { call 'glue StartDataQualityRuleRecommendationRun $data_source=DataSource $role=Role $number_of_workers=NumberOfWorkers $timeout=Timeout $created_ruleset_name=CreatedRulesetName $data_quality_security_configuration=DataQualitySecurityConfiguration $client_token=ClientToken $additional_run_options=AdditionalRunOptions $recommendation_mode=RecommendationMode $region=--region $profile=--profile' }

# POST /; needs --data-source --role --ruleset-names
@category "aws glue"
@search-terms StartDataQualityRulesetEvaluationRun
export def 'glue start-data-quality-ruleset-evaluation-run' [
  --data-source: record
  --role: string
  --number-of-workers: int
  --timeout: int
  --client-token: string
  --additional-run-options: record
  --ruleset-names: oneof<list<string>, string>
  --additional-data-sources: record
  --region: string
  --profile: string
]: nothing -> record { call 'glue StartDataQualityRulesetEvaluationRun $data_source=DataSource $role=Role $number_of_workers=NumberOfWorkers $timeout=Timeout $client_token=ClientToken $additional_run_options=AdditionalRunOptions $ruleset_names=RulesetNames $additional_data_sources=AdditionalDataSources $region=--region $profile=--profile' }

# POST /; needs --transform-id --output-s3-path
@category "aws glue"
@search-terms StartExportLabelsTaskRun
export def 'glue start-export-labels-task-run' [
  --transform-id: string
  --output-s3-path: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue StartExportLabelsTaskRun $transform_id=TransformId $output_s3_path=OutputS3Path $region=--region $profile=--profile' }

# POST /; needs --transform-id --input-s3-path
@category "aws glue"
@search-terms StartImportLabelsTaskRun
export def 'glue start-import-labels-task-run' [
  --transform-id: string
  --input-s3-path: string
  --replace-all-labels: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'glue StartImportLabelsTaskRun $transform_id=TransformId $input_s3_path=InputS3Path $replace_all_labels=ReplaceAllLabels $region=--region $profile=--profile' }

# POST /; needs --job-name
@category "aws glue"
@search-terms StartJobRun
export def 'glue start-job-run' [
  --job-name: string
  --job-run-queuing-enabled: oneof<bool>
  --job-run-id: string
  --arguments: record
  --allocated-capacity: int
  --timeout: int
  --max-capacity: number
  --security-configuration: string
  --notification-property: record
  --worker-type: string@[Standard "G.1X" "G.2X" "G.4X" "G.8X" "G.025X" "Z.2X" "G.12X" "G.16X" "R.1X" "R.2X" "R.4X" "R.8X"]
  --number-of-workers: int
  --execution-class: string@[FLEX STANDARD]
  --execution-role-session-policy: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue StartJobRun $job_name=JobName $job_run_queuing_enabled=JobRunQueuingEnabled $job_run_id=JobRunId $arguments=Arguments $allocated_capacity=AllocatedCapacity $timeout=Timeout $max_capacity=MaxCapacity $security_configuration=SecurityConfiguration $notification_property=NotificationProperty $worker_type=WorkerType $number_of_workers=NumberOfWorkers $execution_class=ExecutionClass $execution_role_session_policy=ExecutionRoleSessionPolicy $region=--region $profile=--profile' }

# POST /; needs --job-name
@category "aws glue"
@search-terms StartJobUpgradeAnalysis
export def 'glue start-job-upgrade-analysis' [
  --job-name: string
  --analysis-id: string
  --upgrade-consent: string@[APPROVE DECLINE]
  --region: string
  --profile: string
]: nothing -> record { call 'glue StartJobUpgradeAnalysis $job_name=jobName $analysis_id=analysisId $upgrade_consent=upgradeConsent $region=--region $profile=--profile' }

# POST /; needs --transform-id
@category "aws glue"
@search-terms StartMLEvaluationTaskRun
export def 'glue start-ml-evaluation-task-run' [
  --transform-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue StartMLEvaluationTaskRun $transform_id=TransformId $region=--region $profile=--profile' }

# POST /; needs --transform-id --output-s3-path
@category "aws glue"
@search-terms StartMLLabelingSetGenerationTaskRun
export def 'glue start-ml-labeling-set-generation-task-run' [
  --transform-id: string
  --output-s3-path: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue StartMLLabelingSetGenerationTaskRun $transform_id=TransformId $output_s3_path=OutputS3Path $region=--region $profile=--profile' }

# POST /; needs --catalog-id --database-name --table-name
@category "aws glue"
@search-terms StartMaterializedViewRefreshTaskRun
export def 'glue start-materialized-view-refresh-task-run' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --full-refresh: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'glue StartMaterializedViewRefreshTaskRun $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $full_refresh=FullRefresh $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws glue"
@search-terms StartTrigger
export def 'glue start-trigger' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue StartTrigger $name=Name $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws glue"
@search-terms StartWorkflowRun
export def 'glue start-workflow-run' [
  --name: string
  --run-properties: record
  --region: string
  --profile: string
]: nothing -> record { call 'glue StartWorkflowRun $name=Name $run_properties=RunProperties $region=--region $profile=--profile' }

# POST /; needs --database-name --table-name
@category "aws glue"
@search-terms StopColumnStatisticsTaskRun
export def 'glue stop-column-statistics-task-run' [
  --database-name: string
  --table-name: string
  --catalog-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue StopColumnStatisticsTaskRun $database_name=DatabaseName $table_name=TableName $catalog_id=CatalogID $region=--region $profile=--profile' }

# POST /; needs --database-name --table-name
@category "aws glue"
@search-terms StopColumnStatisticsTaskRunSchedule
export def 'glue stop-column-statistics-task-run-schedule' [
  --database-name: string
  --table-name: string
  --catalog-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue StopColumnStatisticsTaskRunSchedule $database_name=DatabaseName $table_name=TableName $catalog_id=CatalogID $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws glue"
@search-terms StopCrawler
export def 'glue stop-crawler' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue StopCrawler $name=Name $region=--region $profile=--profile' }

# POST /; needs --crawler-name
@category "aws glue"
@search-terms StopCrawlerSchedule
export def 'glue stop-crawler-schedule' [
  --crawler-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue StopCrawlerSchedule $crawler_name=CrawlerName $region=--region $profile=--profile' }

# POST /; needs --job-name --analysis-id
@category "aws glue"
@search-terms StopJobUpgradeAnalysis
export def 'glue stop-job-upgrade-analysis' [
  --job-name: string
  --analysis-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue StopJobUpgradeAnalysis $job_name=jobName $analysis_id=analysisId $region=--region $profile=--profile' }

# POST /; needs --catalog-id --database-name --table-name
@category "aws glue"
@search-terms StopMaterializedViewRefreshTaskRun
export def 'glue stop-materialized-view-refresh-task-run' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue StopMaterializedViewRefreshTaskRun $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws glue"
@search-terms StopSession
export def 'glue stop-session' [
  --id: string
  --request-origin: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue StopSession $id=Id $request_origin=RequestOrigin $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws glue"
@search-terms StopTrigger
export def 'glue stop-trigger' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue StopTrigger $name=Name $region=--region $profile=--profile' }

# POST /; needs --name --run-id
@category "aws glue"
@search-terms StopWorkflowRun
export def 'glue stop-workflow-run' [
  --name: string
  --run-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue StopWorkflowRun $name=Name $run_id=RunId $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags-to-add
@category "aws glue"
@search-terms TagResource
export def 'glue tag-resource' [
  --resource-arn: string
  --tags-to-add: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue TagResource $resource_arn=ResourceArn $tags_to_add=TagsToAdd $region=--region $profile=--profile' }

# POST /
@category "aws glue"
@search-terms TestConnection
export def 'glue test-connection' [
  --connection-name: string
  --catalog-id: string
  --test-connection-input: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue TestConnection $connection_name=ConnectionName $catalog_id=CatalogId $test_connection_input=TestConnectionInput $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags-to-remove
@category "aws glue"
@search-terms UntagResource
export def 'glue untag-resource' [
  --resource-arn: string
  --tags-to-remove: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue UntagResource $resource_arn=ResourceArn $tags_to_remove=TagsToRemove $region=--region $profile=--profile' }

# POST /; needs --identifier
@category "aws glue"
@search-terms UpdateAsset
export def 'glue update-asset' [
  --identifier: string
  --name: string
  --description: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue UpdateAsset $identifier=Identifier $name=Name $description=Description $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --name --blueprint-location
@category "aws glue"
@search-terms UpdateBlueprint
export def 'glue update-blueprint' [
  --name: string
  --description: string
  --blueprint-location: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue UpdateBlueprint $name=Name $description=Description $blueprint_location=BlueprintLocation $region=--region $profile=--profile' }

# POST /; needs --catalog-id --catalog-input
@category "aws glue"
@search-terms UpdateCatalog
export def 'glue update-catalog' [
  --catalog-id: string
  --catalog-input: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue UpdateCatalog $catalog_id=CatalogId $catalog_input=CatalogInput $region=--region $profile=--profile' }

# POST /
@category "aws glue"
@search-terms UpdateClassifier
export def 'glue update-classifier' [
  --grok-classifier: record
  --xml-classifier: record
  --json-classifier: record
  --csv-classifier: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue UpdateClassifier $grok_classifier=GrokClassifier $xml_classifier=XMLClassifier $json_classifier=JsonClassifier $csv_classifier=CsvClassifier $region=--region $profile=--profile' }

# POST /; needs --database-name --table-name --partition-values --column-statistics-list
@category "aws glue"
@search-terms UpdateColumnStatisticsForPartition
export def 'glue update-column-statistics-for-partition' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --partition-values: oneof<list<string>, string>
  --column-statistics-list: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'glue UpdateColumnStatisticsForPartition $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $partition_values=PartitionValues $column_statistics_list=ColumnStatisticsList $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --database-name --table-name --column-statistics-list
@category "aws glue"
@search-terms UpdateColumnStatisticsForTable
export def 'glue update-column-statistics-for-table' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --column-statistics-list: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'glue UpdateColumnStatisticsForTable $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $column_statistics_list=ColumnStatisticsList $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --database-name --table-name
@category "aws glue"
@search-terms UpdateColumnStatisticsTaskSettings
export def 'glue update-column-statistics-task-settings' [
  --database-name: string
  --table-name: string
  --role: string
  --schedule: string
  --column-name-list: oneof<list<string>, string>
  --sample-size: number
  --catalog-id: string
  --security-configuration: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue UpdateColumnStatisticsTaskSettings $database_name=DatabaseName $table_name=TableName $role=Role $schedule=Schedule $column_name_list=ColumnNameList $sample_size=SampleSize $catalog_id=CatalogID $security_configuration=SecurityConfiguration $region=--region $profile=--profile' }

# POST /; needs --name --connection-input
@category "aws glue"
@search-terms UpdateConnection
export def 'glue update-connection' [
  --catalog-id: string
  --name: string
  --connection-input: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue UpdateConnection $catalog_id=CatalogId $name=Name $connection_input=ConnectionInput $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws glue"
@search-terms UpdateCrawler
export def 'glue update-crawler' [
  --name: string
  --role: string
  --database-name: string
  --description: string
  --targets: record
  --schedule: string
  --classifiers: oneof<list<string>, string>
  --table-prefix: string
  --schema-change-policy: record
  --recrawl-policy: record
  --lineage-configuration: record
  --lake-formation-configuration: record
  --configuration: string
  --crawler-security-configuration: string
  --catalog-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue UpdateCrawler $name=Name $role=Role $database_name=DatabaseName $description=Description $targets=Targets $schedule=Schedule $classifiers=Classifiers $table_prefix=TablePrefix $schema_change_policy=SchemaChangePolicy $recrawl_policy=RecrawlPolicy $lineage_configuration=LineageConfiguration $lake_formation_configuration=LakeFormationConfiguration $configuration=Configuration $crawler_security_configuration=CrawlerSecurityConfiguration $catalog_id=CatalogId $region=--region $profile=--profile' }

# POST /; needs --crawler-name
@category "aws glue"
@search-terms UpdateCrawlerSchedule
export def 'glue update-crawler-schedule' [
  --crawler-name: string
  --schedule: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue UpdateCrawlerSchedule $crawler_name=CrawlerName $schedule=Schedule $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws glue"
@search-terms UpdateDataQualityEvaluationConfig
export def 'glue update-data-quality-evaluation-config' [
  --name: string
  --data-source: record
  --ruleset-name: string
  --managed-ruleset-name: string@[SIMPLE ADVANCED]
  --triggers: oneof<list<string>, string>
  --schedule-expression: string
  --start-at: oneof<datetime, duration, int, string>
  --end-at: oneof<datetime, duration, int, string>
  --pause-runs: oneof<bool>
  --role: string
  --number-of-workers: int
  --timeout: int
  --additional-run-options: record
  --additional-data-sources: record
  --region: string
  --profile: string
]: nothing -> record { call 'glue UpdateDataQualityEvaluationConfig $name=Name $data_source=DataSource $ruleset_name=RulesetName $managed_ruleset_name=ManagedRulesetName $triggers=Triggers $schedule_expression=ScheduleExpression $start_at=StartAt $end_at=EndAt $pause_runs=PauseRuns $role=Role $number_of_workers=NumberOfWorkers $timeout=Timeout $additional_run_options=AdditionalRunOptions $additional_data_sources=AdditionalDataSources $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws glue"
@search-terms UpdateDataQualityRuleset
export def 'glue update-data-quality-ruleset' [
  --name: string
  --description: string
  --ruleset: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue UpdateDataQualityRuleset $name=Name $description=Description $ruleset=Ruleset $region=--region $profile=--profile' }

# POST /; needs --name --database-input
@category "aws glue"
@search-terms UpdateDatabase
export def 'glue update-database' [
  --catalog-id: string
  --name: string
  --database-input: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue UpdateDatabase $catalog_id=CatalogId $name=Name $database_input=DatabaseInput $region=--region $profile=--profile' }

# POST /; needs --endpoint-name
@category "aws glue"
@search-terms UpdateDevEndpoint
export def 'glue update-dev-endpoint' [
  --endpoint-name: string
  --public-key: string
  --add-public-keys: oneof<list<string>, string>
  --delete-public-keys: oneof<list<string>, string>
  --custom-libraries: record
  --update-etl-libraries: oneof<bool>
  --delete-arguments: oneof<list<string>, string>
  --add-arguments: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue UpdateDevEndpoint $endpoint_name=EndpointName $public_key=PublicKey $add_public_keys=AddPublicKeys $delete_public_keys=DeletePublicKeys $custom_libraries=CustomLibraries $update_etl_libraries=UpdateEtlLibraries $delete_arguments=DeleteArguments $add_arguments=AddArguments $region=--region $profile=--profile' }

# POST /; needs --identifier
@category "aws glue"
@search-terms UpdateGlossary
export def 'glue update-glossary' [
  --identifier: string
  --name: string
  --description: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue UpdateGlossary $identifier=Identifier $name=Name $description=Description $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --identifier
@category "aws glue"
@search-terms UpdateGlossaryTerm
export def 'glue update-glossary-term' [
  --identifier: string
  --name: string
  --short-description: string
  --long-description: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue UpdateGlossaryTerm $identifier=Identifier $name=Name $short_description=ShortDescription $long_description=LongDescription $client_token=ClientToken $region=--region $profile=--profile' }

# POST /
@category "aws glue"
@search-terms UpdateGlueIdentityCenterConfiguration
export def 'glue update-glue-identity-center-configuration' [
  --scopes: oneof<list<string>, string>
  --user-background-sessions-enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue UpdateGlueIdentityCenterConfiguration $scopes=Scopes $user_background_sessions_enabled=UserBackgroundSessionsEnabled $region=--region $profile=--profile' }

# POST /; needs --resource-arn
@category "aws glue"
@search-terms UpdateIntegrationResourceProperty
export def 'glue update-integration-resource-property' [
  --resource-arn: string
  --source-processing-properties: record
  --target-processing-properties: record
  --region: string
  --profile: string
]: nothing -> record { call 'glue UpdateIntegrationResourceProperty $resource_arn=ResourceArn $source_processing_properties=SourceProcessingProperties $target_processing_properties=TargetProcessingProperties $region=--region $profile=--profile' }

# POST /; needs --resource-arn --table-name
@category "aws glue"
@search-terms UpdateIntegrationTableProperties
export def 'glue update-integration-table-properties' [
  --resource-arn: string
  --table-name: string
  --source-table-config: record
  --target-table-config: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue UpdateIntegrationTableProperties $resource_arn=ResourceArn $table_name=TableName $source_table_config=SourceTableConfig $target_table_config=TargetTableConfig $region=--region $profile=--profile' }

# POST /; needs --job-name --job-update
@category "aws glue"
@search-terms UpdateJob
export def 'glue update-job' [
  --job-name: string
  --job-update: record
  --region: string
  --profile: string
]: nothing -> record { call 'glue UpdateJob $job_name=JobName $job_update=JobUpdate $region=--region $profile=--profile' }

# POST /
@category "aws glue"
@search-terms UpdateJobFromSourceControl
export def 'glue update-job-from-source-control' [
  --job-name: string
  --provider: string@[GITHUB GITLAB BITBUCKET AWS_CODE_COMMIT]
  --repository-name: string
  --repository-owner: string
  --branch-name: string
  --folder: string
  --commit-id: string
  --auth-strategy: string@[PERSONAL_ACCESS_TOKEN AWS_SECRETS_MANAGER]
  --auth-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue UpdateJobFromSourceControl $job_name=JobName $provider=Provider $repository_name=RepositoryName $repository_owner=RepositoryOwner $branch_name=BranchName $folder=Folder $commit_id=CommitId $auth_strategy=AuthStrategy $auth_token=AuthToken $region=--region $profile=--profile' }

# POST /; needs --transform-id
@category "aws glue"
@search-terms UpdateMLTransform
export def 'glue update-ml-transform' [
  --transform-id: string
  --name: string
  --description: string
  --parameters: record
  --role: string
  --glue-version: string
  --max-capacity: number
  --worker-type: string@[Standard "G.1X" "G.2X" "G.4X" "G.8X" "G.025X" "Z.2X" "G.12X" "G.16X" "R.1X" "R.2X" "R.4X" "R.8X"]
  --number-of-workers: int
  --timeout: int
  --max-retries: int
  --region: string
  --profile: string
]: nothing -> record { call 'glue UpdateMLTransform $transform_id=TransformId $name=Name $description=Description $parameters=Parameters $role=Role $glue_version=GlueVersion $max_capacity=MaxCapacity $worker_type=WorkerType $number_of_workers=NumberOfWorkers $timeout=Timeout $max_retries=MaxRetries $region=--region $profile=--profile' }

# POST /; needs --database-name --table-name --partition-value-list --partition-input
@category "aws glue"
@search-terms UpdatePartition
export def 'glue update-partition' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --partition-value-list: oneof<list<string>, string>
  --partition-input: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue UpdatePartition $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $partition_value_list=PartitionValueList $partition_input=PartitionInput $region=--region $profile=--profile' }

# POST /; needs --registry-id --description
@category "aws glue"
@search-terms UpdateRegistry
export def 'glue update-registry' [
  --registry-id: record
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue UpdateRegistry $registry_id=RegistryId $description=Description $region=--region $profile=--profile' }

# POST /; needs --schema-id
@category "aws glue"
@search-terms UpdateSchema
export def 'glue update-schema' [
  --schema-id: record
  --schema-version-number: record
  --compatibility: string@[NONE DISABLED BACKWARD BACKWARD_ALL FORWARD FORWARD_ALL FULL FULL_ALL]
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue UpdateSchema $schema_id=SchemaId $schema_version_number=SchemaVersionNumber $compatibility=Compatibility $description=Description $region=--region $profile=--profile' }

# POST /
@category "aws glue"
@search-terms UpdateSourceControlFromJob
export def 'glue update-source-control-from-job' [
  --job-name: string
  --provider: string@[GITHUB GITLAB BITBUCKET AWS_CODE_COMMIT]
  --repository-name: string
  --repository-owner: string
  --branch-name: string
  --folder: string
  --commit-id: string
  --auth-strategy: string@[PERSONAL_ACCESS_TOKEN AWS_SECRETS_MANAGER]
  --auth-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'glue UpdateSourceControlFromJob $job_name=JobName $provider=Provider $repository_name=RepositoryName $repository_owner=RepositoryOwner $branch_name=BranchName $folder=Folder $commit_id=CommitId $auth_strategy=AuthStrategy $auth_token=AuthToken $region=--region $profile=--profile' }

# POST /; needs --database-name
@category "aws glue"
@search-terms UpdateTable
export def 'glue update-table' [
  --catalog-id: string
  --database-name: string
  --name: string
  --table-input: record
  --skip-archive: oneof<bool>
  --transaction-id: string
  --version-id: string
  --view-update-action: string@[ADD REPLACE ADD_OR_REPLACE DROP]
  --force: oneof<bool>
  --update-open-table-format-input: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue UpdateTable $catalog_id=CatalogId $database_name=DatabaseName $name=Name $table_input=TableInput $skip_archive=SkipArchive $transaction_id=TransactionId $version_id=VersionId $view_update_action=ViewUpdateAction $force=Force $update_open_table_format_input=UpdateOpenTableFormatInput $region=--region $profile=--profile' }

# POST /; needs --catalog-id --database-name --table-name --type --table-optimizer-configuration
@category "aws glue"
@search-terms UpdateTableOptimizer
export def 'glue update-table-optimizer' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --type: string@[compaction retention orphan_file_deletion]
  --table-optimizer-configuration: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue UpdateTableOptimizer $catalog_id=CatalogId $database_name=DatabaseName $table_name=TableName $type=Type $table_optimizer_configuration=TableOptimizerConfiguration $region=--region $profile=--profile' }

# POST /; needs --name --trigger-update
@category "aws glue"
@search-terms UpdateTrigger
export def 'glue update-trigger' [
  --name: string
  --trigger-update: record
  --region: string
  --profile: string
]: nothing -> record { call 'glue UpdateTrigger $name=Name $trigger_update=TriggerUpdate $region=--region $profile=--profile' }

# POST /; needs --name --configuration
@category "aws glue"
@search-terms UpdateUsageProfile
export def 'glue update-usage-profile' [
  --name: string
  --description: string
  --configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'glue UpdateUsageProfile $name=Name $description=Description $configuration=Configuration $region=--region $profile=--profile' }

# POST /; needs --database-name --function-name --function-input
@category "aws glue"
@search-terms UpdateUserDefinedFunction
export def 'glue update-user-defined-function' [
  --catalog-id: string
  --database-name: string
  --function-name: string
  --function-input: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'glue UpdateUserDefinedFunction $catalog_id=CatalogId $database_name=DatabaseName $function_name=FunctionName $function_input=FunctionInput $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws glue"
@search-terms UpdateWorkflow
export def 'glue update-workflow' [
  --name: string
  --description: string
  --default-run-properties: record
  --max-concurrent-runs: int
  --region: string
  --profile: string
]: nothing -> record { call 'glue UpdateWorkflow $name=Name $description=Description $default_run_properties=DefaultRunProperties $max_concurrent_runs=MaxConcurrentRuns $region=--region $profile=--profile' }
