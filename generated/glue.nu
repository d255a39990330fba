# Written by `cargo xtask generate --service glue` from the service's model and overlay: change those instead.
# Glue, API version 2017-03-31: 314 operations.

use rt.nu [call]

def WorkerType []: nothing -> list<string> { [Standard "G.1X" "G.2X" "G.4X" "G.8X" "G.025X" "Z.2X" "G.12X" "G.16X" "R.1X" "R.2X" "R.4X" "R.8X"] }

# POST /; needs --asset-identifier --glossary-term-identifiers
@search-terms AssociateGlossaryTerms
export def 'glue associate-glossary-terms' [
  --asset-identifier: string
  --iterable-form-name: string
  --item-identifier: string
  --glossary-term-identifiers: list<string>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue AssociateGlossaryTerms $asset_identifier $iterable_form_name $item_identifier $glossary_term_identifiers $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-name --table-name --partition-input-list
@search-terms BatchCreatePartition
export def 'glue batch-create-partition' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --partition-input-list: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue BatchCreatePartition $catalog_id $database_name $table_name $partition_input_list -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --connection-name-list
@search-terms BatchDeleteConnection
export def 'glue batch-delete-connection' [
  --catalog-id: string
  --connection-name-list: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue BatchDeleteConnection $catalog_id $connection_name_list -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-name --table-name --partitions-to-delete
@search-terms BatchDeletePartition
export def 'glue batch-delete-partition' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --partitions-to-delete: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue BatchDeletePartition $catalog_id $database_name $table_name $partitions_to_delete -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --database-name --tables-to-delete
@search-terms BatchDeleteTable
export def 'glue batch-delete-table' [
  --catalog-id: string
  --database-name: string
  --tables-to-delete: list<string>
  --transaction-id: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue BatchDeleteTable $catalog_id $database_name $tables_to_delete $transaction_id -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --database-name --table-name --version-ids
@search-terms BatchDeleteTableVersion
export def 'glue batch-delete-table-version' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --version-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue BatchDeleteTableVersion $catalog_id $database_name $table_name $version_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --names
@search-terms BatchGetBlueprints
export def 'glue batch-get-blueprints' [
  --names: list<string>
  --include-blueprint: oneof<bool>
  --include-parameter-spec: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue BatchGetBlueprints $names $include_blueprint $include_parameter_spec -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --crawler-names
@search-terms BatchGetCrawlers
export def 'glue batch-get-crawlers' [
  --crawler-names: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue BatchGetCrawlers $crawler_names -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --names
@search-terms BatchGetCustomEntityTypes
export def 'glue batch-get-custom-entity-types' [
  --names: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue BatchGetCustomEntityTypes $names -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --result-ids
@search-terms BatchGetDataQualityResult
export def 'glue batch-get-data-quality-result' [
  --result-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'glue BatchGetDataQualityResult $result_ids -- $region $profile $with_input $fail_fast' }

# POST /; needs --result-ids
@search-terms BatchGetDataQualityResultV2
export def 'glue batch-get-data-quality-result-v2' [
  --result-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'glue BatchGetDataQualityResultV2 $result_ids -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --run-ids
@search-terms BatchGetDataQualityRulesetEvaluationRun
export def 'glue batch-get-data-quality-ruleset-evaluation-run' [
  --run-ids: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue BatchGetDataQualityRulesetEvaluationRun $run_ids -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --dev-endpoint-names
@search-terms BatchGetDevEndpoints
export def 'glue batch-get-dev-endpoints' [
  --dev-endpoint-names: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue BatchGetDevEndpoints $dev_endpoint_names -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --asset-identifier --iterable-form-name --item-identifiers
@search-terms BatchGetIterableForms
export def 'glue batch-get-iterable-forms' [
  --asset-identifier: string
  --iterable-form-name: string
  --item-identifiers: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue BatchGetIterableForms $asset_identifier $iterable_form_name $item_identifiers -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --job-names
@search-terms BatchGetJobs
export def 'glue batch-get-jobs' [
  --job-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'glue BatchGetJobs $job_names -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --database-name --table-name --partitions-to-get
@search-terms BatchGetPartition
export def 'glue batch-get-partition' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --partitions-to-get: list
  --audit-context: record
  --query-session-context: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue BatchGetPartition $catalog_id $database_name $table_name $partitions_to_get $audit_context $query_session_context -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --entries
@search-terms BatchGetTableOptimizer
export def 'glue batch-get-table-optimizer' [
  --entries: list
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue BatchGetTableOptimizer $entries -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --trigger-names
@search-terms BatchGetTriggers
export def 'glue batch-get-triggers' [
  --trigger-names: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue BatchGetTriggers $trigger_names -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --names
@search-terms BatchGetWorkflows
export def 'glue batch-get-workflows' [
  --names: list<string>
  --include-graph: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue BatchGetWorkflows $names $include_graph -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --inclusion-annotations
@search-terms BatchPutDataQualityStatisticAnnotation
export def 'glue batch-put-data-quality-statistic-annotation' [
  --inclusion-annotations: list
  --client-token: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue BatchPutDataQualityStatisticAnnotation $inclusion_annotations $client_token -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --job-name --job-run-ids
@search-terms BatchStopJobRun
export def 'glue batch-stop-job-run' [
  --job-name: string
  --job-run-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue BatchStopJobRun $job_name $job_run_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-name --table-name --entries
@search-terms BatchUpdatePartition
export def 'glue batch-update-partition' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --entries: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue BatchUpdatePartition $catalog_id $database_name $table_name $entries -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --run-id
@search-terms CancelDataQualityRuleRecommendationRun
export def 'glue cancel-data-quality-rule-recommendation-run' [
  --run-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CancelDataQualityRuleRecommendationRun $run_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --run-id
@search-terms CancelDataQualityRulesetEvaluationRun
export def 'glue cancel-data-quality-ruleset-evaluation-run' [
  --run-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CancelDataQualityRulesetEvaluationRun $run_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transform-id --task-run-id
@search-terms CancelMLTaskRun
export def 'glue cancel-ml-task-run' [
  --transform-id: string
  --task-run-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CancelMLTaskRun $transform_id $task_run_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --session-id --id
@search-terms CancelStatement
export def 'glue cancel-statement' [
  --session-id: string
  --id: int
  --request-origin: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CancelStatement $session_id $id $request_origin -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --data-format --schema-definition
@search-terms CheckSchemaVersionValidity
export def 'glue check-schema-version-validity' [
  --data-format: string@[AVRO JSON PROTOBUF]
  --schema-definition: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CheckSchemaVersionValidity $data_format $schema_definition -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --blueprint-location
@search-terms CreateBlueprint
export def 'glue create-blueprint' [
  --name: string
  --description: string
  --blueprint-location: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreateBlueprint $name $description $blueprint_location $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --catalog-input
@search-terms CreateCatalog
export def 'glue create-catalog' [
  --name: string
  --catalog-input: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreateCatalog $name $catalog_input $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateClassifier
export def 'glue create-classifier' [
  --grok-classifier: record
  --xml-classifier: record
  --json-classifier: record
  --csv-classifier: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreateClassifier $grok_classifier $xml_classifier $json_classifier $csv_classifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-name --table-name --role
@search-terms CreateColumnStatisticsTaskSettings
export def 'glue create-column-statistics-task-settings' [
  --database-name: string
  --table-name: string
  --role: string
  --schedule: string
  --column-name-list: list<string>
  --sample-size: number
  --catalog-id: string
  --security-configuration: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreateColumnStatisticsTaskSettings $database_name $table_name $role $schedule $column_name_list $sample_size $catalog_id $security_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connection-input
@search-terms CreateConnection
export def 'glue create-connection' [
  --catalog-id: string
  --connection-input: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreateConnection $catalog_id $connection_input $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --role --targets
@search-terms CreateCrawler
export def 'glue create-crawler' [
  --name: string
  --role: string
  --database-name: string
  --description: string
  --targets: record
  --schedule: string
  --classifiers: list<string>
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreateCrawler $name $role $database_name $description $targets $schedule $classifiers $table_prefix $schema_change_policy $recrawl_policy $lineage_configuration $lake_formation_configuration $configuration $crawler_security_configuration $tags $catalog_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --regex-string
@search-terms CreateCustomEntityType
export def 'glue create-custom-entity-type' [
  --name: string
  --regex-string: string
  --context-words: list<string>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreateCustomEntityType $name $regex_string $context_words $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --level --data-source --role
@search-terms CreateDataQualityEvaluationConfig
export def 'glue create-data-quality-evaluation-config' [
  --name: string
  --level: string@[CATALOG DATABASE TABLE]
  --data-source: record
  --ruleset-name: string
  --managed-ruleset-name: string@[SIMPLE ADVANCED]
  --triggers: list<string>
  --schedule-expression: string
  --start-at: oneof<datetime, duration, string>
  --end-at: oneof<datetime, duration, string>
  --role: string
  --number-of-workers: int
  --timeout: int
  --additional-run-options: record
  --additional-data-sources: record
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreateDataQualityEvaluationConfig $name $level $data_source $ruleset_name $managed_ruleset_name $triggers $schedule_expression $start_at $end_at $role $number_of_workers $timeout $additional_run_options $additional_data_sources $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --ruleset
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreateDataQualityRuleset $name $description $ruleset $tags $target_table $data_quality_security_configuration $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-input
@search-terms CreateDatabase
export def 'glue create-database' [
  --catalog-id: string
  --database-input: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreateDatabase $catalog_id $database_input $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-name --role-arn
@search-terms CreateDevEndpoint
export def 'glue create-dev-endpoint' [
  --endpoint-name: string
  --role-arn: string
  --security-group-ids: list<string>
  --subnet-id: string
  --public-key: string
  --public-keys: list<string>
  --number-of-nodes: int
  --worker-type: string@WorkerType
  --glue-version: string
  --number-of-workers: int
  --extra-python-libs-s3-path: string
  --extra-jars-s3-path: string
  --security-configuration: string
  --tags: record
  --arguments: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreateDevEndpoint $endpoint_name $role_arn $security_group_ids $subnet_id $public_key $public_keys $number_of_nodes $worker_type $glue_version $number_of_workers $extra_python_libs_s3_path $extra_jars_s3_path $security_configuration $tags $arguments -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms CreateGlossary
export def 'glue create-glossary' [
  --name: string
  --description: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreateGlossary $name $description $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --glossary-identifier --name
@search-terms CreateGlossaryTerm
export def 'glue create-glossary-term' [
  --glossary-identifier: string
  --name: string
  --short-description: string
  --long-description: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreateGlossaryTerm $glossary_identifier $name $short_description $long_description $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-arn
@search-terms CreateGlueIdentityCenterConfiguration
export def 'glue create-glue-identity-center-configuration' [
  --instance-arn: string
  --scopes: list<string>
  --user-background-sessions-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreateGlueIdentityCenterConfiguration $instance_arn $scopes $user_background_sessions_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --integration-name --source-arn --target-arn
@search-terms CreateIntegration
export def 'glue create-integration' [
  --integration-name: string
  --source-arn: string
  --target-arn: string
  --description: string
  --data-filter: string
  --kms-key-id: string
  --additional-encryption-context: record
  --tags: any
  --integration-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreateIntegration $integration_name $source_arn $target_arn $description $data_filter $kms_key_id $additional_encryption_context $tags $integration_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms CreateIntegrationResourceProperty
export def 'glue create-integration-resource-property' [
  --resource-arn: string
  --source-processing-properties: record
  --target-processing-properties: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreateIntegrationResourceProperty $resource_arn $source_processing_properties $target_processing_properties $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --table-name
@search-terms CreateIntegrationTableProperties
export def 'glue create-integration-table-properties' [
  --resource-arn: string
  --table-name: string
  --source-table-config: record
  --target-table-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreateIntegrationTableProperties $resource_arn $table_name $source_table_config $target_table_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --role --command
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
  --worker-type: string@WorkerType
  --code-gen-configuration-nodes: record
  --execution-class: string@[FLEX STANDARD]
  --source-control-details: record
  --maintenance-window: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreateJob $name $job_mode $job_run_queuing_enabled $description $log_uri $role $execution_property $command $default_arguments $non_overridable_arguments $connections $max_retries $allocated_capacity $timeout $max_capacity $security_configuration $tags $notification_property $glue_version $number_of_workers $worker_type $code_gen_configuration_nodes $execution_class $source_control_details $maintenance_window -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --input-record-tables --parameters --role
@search-terms CreateMLTransform
export def 'glue create-ml-transform' [
  --name: string
  --description: string
  --input-record-tables: list
  --parameters: record
  --role: string
  --glue-version: string
  --max-capacity: number
  --worker-type: string@WorkerType
  --number-of-workers: int
  --timeout: int
  --max-retries: int
  --tags: record
  --transform-encryption: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreateMLTransform $name $description $input_record_tables $parameters $role $glue_version $max_capacity $worker_type $number_of_workers $timeout $max_retries $tags $transform_encryption -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-name --table-name --partition-input
@search-terms CreatePartition
export def 'glue create-partition' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --partition-input: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreatePartition $catalog_id $database_name $table_name $partition_input -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-name --table-name --partition-index
@search-terms CreatePartitionIndex
export def 'glue create-partition-index' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --partition-index: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreatePartitionIndex $catalog_id $database_name $table_name $partition_index -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --registry-name
@search-terms CreateRegistry
export def 'glue create-registry' [
  --registry-name: string
  --description: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreateRegistry $registry_name $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --schema-name --data-format
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreateSchema $registry_id $schema_name $data_format $compatibility $description $tags $schema_definition -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateScript
export def 'glue create-script' [
  --dag-nodes: list
  --dag-edges: list
  --language: string@[PYTHON SCALA]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreateScript $dag_nodes $dag_edges $language -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --encryption-configuration
@search-terms CreateSecurityConfiguration
export def 'glue create-security-configuration' [
  --name: string
  --encryption-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreateSecurityConfiguration $name $encryption_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id --role --command
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
  --worker-type: string@WorkerType
  --security-configuration: string
  --glue-version: string
  --tags: record
  --request-origin: string
  --session-type: string@[LIVY SPARK_CONNECT]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreateSession $id $description $role $command $timeout $idle_timeout $default_arguments $connections $max_capacity $number_of_workers $worker_type $security_configuration $glue_version $tags $request_origin $session_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-name
@search-terms CreateTable
export def 'glue create-table' [
  --catalog-id: string
  --database-name: string
  --name: string
  --table-input: record
  --partition-indexes: list
  --transaction-id: string
  --open-table-format-input: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreateTable $catalog_id $database_name $name $table_input $partition_indexes $transaction_id $open_table_format_input -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog-id --database-name --table-name --type --table-optimizer-configuration
@search-terms CreateTableOptimizer
export def 'glue create-table-optimizer' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --type: string@[compaction retention orphan_file_deletion]
  --table-optimizer-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreateTableOptimizer $catalog_id $database_name $table_name $type $table_optimizer_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --type --actions
@search-terms CreateTrigger
export def 'glue create-trigger' [
  --name: string
  --workflow-name: string
  --type: string@[SCHEDULED CONDITIONAL ON_DEMAND EVENT]
  --schedule: string
  --predicate: record
  --actions: list
  --description: string
  --start-on-creation: oneof<bool>
  --tags: record
  --event-batching-condition: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreateTrigger $name $workflow_name $type $schedule $predicate $actions $description $start_on_creation $tags $event_batching_condition -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --configuration
@search-terms CreateUsageProfile
export def 'glue create-usage-profile' [
  --name: string
  --description: string
  --configuration: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreateUsageProfile $name $description $configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-name --function-input
@search-terms CreateUserDefinedFunction
export def 'glue create-user-defined-function' [
  --catalog-id: string
  --database-name: string
  --function-input: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreateUserDefinedFunction $catalog_id $database_name $function_input -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms CreateWorkflow
export def 'glue create-workflow' [
  --name: string
  --description: string
  --default-run-properties: record
  --tags: record
  --max-concurrent-runs: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue CreateWorkflow $name $description $default_run_properties $tags $max_concurrent_runs -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identifier
@search-terms DeleteAsset
export def 'glue delete-asset' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteAsset $identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identifier
@search-terms DeleteAssetType
export def 'glue delete-asset-type' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteAssetType $identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --asset-identifier --attachment-name
@search-terms DeleteAttachment
export def 'glue delete-attachment' [
  --asset-identifier: string
  --iterable-form-name: string
  --item-identifier: string
  --attachment-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteAttachment $asset_identifier $iterable_form_name $item_identifier $attachment_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteBlueprint
export def 'glue delete-blueprint' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteBlueprint $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog-id
@search-terms DeleteCatalog
export def 'glue delete-catalog' [
  --catalog-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteCatalog $catalog_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteClassifier
export def 'glue delete-classifier' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteClassifier $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-name --table-name --partition-values --column-name
@search-terms DeleteColumnStatisticsForPartition
export def 'glue delete-column-statistics-for-partition' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --partition-values: list<string>
  --column-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteColumnStatisticsForPartition $catalog_id $database_name $table_name $partition_values $column_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-name --table-name --column-name
@search-terms DeleteColumnStatisticsForTable
export def 'glue delete-column-statistics-for-table' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --column-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteColumnStatisticsForTable $catalog_id $database_name $table_name $column_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-name --table-name
@search-terms DeleteColumnStatisticsTaskSettings
export def 'glue delete-column-statistics-task-settings' [
  --database-name: string
  --table-name: string
  --catalog-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteColumnStatisticsTaskSettings $database_name $table_name $catalog_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connection-name
@search-terms DeleteConnection
export def 'glue delete-connection' [
  --catalog-id: string
  --connection-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteConnection $catalog_id $connection_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connection-type
@search-terms DeleteConnectionType
export def 'glue delete-connection-type' [
  --connection-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteConnectionType $connection_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteCrawler
export def 'glue delete-crawler' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteCrawler $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteCustomEntityType
export def 'glue delete-custom-entity-type' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteCustomEntityType $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteDataQualityEvaluationConfig
export def 'glue delete-data-quality-evaluation-config' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteDataQualityEvaluationConfig $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteDataQualityRuleset
export def 'glue delete-data-quality-ruleset' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteDataQualityRuleset $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteDatabase
export def 'glue delete-database' [
  --catalog-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteDatabase $catalog_id $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-name
@search-terms DeleteDevEndpoint
export def 'glue delete-dev-endpoint' [
  --endpoint-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteDevEndpoint $endpoint_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identifier
@search-terms DeleteFormType
export def 'glue delete-form-type' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteFormType $identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identifier
@search-terms DeleteGlossary
export def 'glue delete-glossary' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteGlossary $identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identifier
@search-terms DeleteGlossaryTerm
export def 'glue delete-glossary-term' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteGlossaryTerm $identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteGlueIdentityCenterConfiguration
export def 'glue delete-glue-identity-center-configuration' [
  --region: string
  --profile: string
]: any -> any { call 'glue DeleteGlueIdentityCenterConfiguration -- $region $profile' }

# POST /; needs --integration-identifier
@search-terms DeleteIntegration
export def 'glue delete-integration' [
  --integration-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteIntegration $integration_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms DeleteIntegrationResourceProperty
export def 'glue delete-integration-resource-property' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteIntegrationResourceProperty $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --table-name
@search-terms DeleteIntegrationTableProperties
export def 'glue delete-integration-table-properties' [
  --resource-arn: string
  --table-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteIntegrationTableProperties $resource_arn $table_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-name
@search-terms DeleteJob
export def 'glue delete-job' [
  --job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteJob $job_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transform-id
@search-terms DeleteMLTransform
export def 'glue delete-ml-transform' [
  --transform-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteMLTransform $transform_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-name --table-name --partition-values
@search-terms DeletePartition
export def 'glue delete-partition' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --partition-values: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeletePartition $catalog_id $database_name $table_name $partition_values -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-name --table-name --index-name
@search-terms DeletePartitionIndex
export def 'glue delete-partition-index' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --index-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeletePartitionIndex $catalog_id $database_name $table_name $index_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --registry-id
@search-terms DeleteRegistry
export def 'glue delete-registry' [
  --registry-id: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteRegistry $registry_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteResourcePolicy
export def 'glue delete-resource-policy' [
  --policy-hash-condition: string
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteResourcePolicy $policy_hash_condition $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --schema-id
@search-terms DeleteSchema
export def 'glue delete-schema' [
  --schema-id: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteSchema $schema_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --schema-id --versions
@search-terms DeleteSchemaVersions
export def 'glue delete-schema-versions' [
  --schema-id: record
  --versions: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteSchemaVersions $schema_id $versions -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteSecurityConfiguration
export def 'glue delete-security-configuration' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteSecurityConfiguration $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms DeleteSession
export def 'glue delete-session' [
  --id: string
  --request-origin: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteSession $id $request_origin -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-name --name
@search-terms DeleteTable
export def 'glue delete-table' [
  --catalog-id: string
  --database-name: string
  --name: string
  --transaction-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteTable $catalog_id $database_name $name $transaction_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog-id --database-name --table-name --type
@search-terms DeleteTableOptimizer
export def 'glue delete-table-optimizer' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --type: string@[compaction retention orphan_file_deletion]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteTableOptimizer $catalog_id $database_name $table_name $type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-name --table-name --version-id
@search-terms DeleteTableVersion
export def 'glue delete-table-version' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --version-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteTableVersion $catalog_id $database_name $table_name $version_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteTrigger
export def 'glue delete-trigger' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteTrigger $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteUsageProfile
export def 'glue delete-usage-profile' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteUsageProfile $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-name --function-name
@search-terms DeleteUserDefinedFunction
export def 'glue delete-user-defined-function' [
  --catalog-id: string
  --database-name: string
  --function-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteUserDefinedFunction $catalog_id $database_name $function_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteWorkflow
export def 'glue delete-workflow' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DeleteWorkflow $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --connection-type
@search-terms DescribeConnectionType
export def 'glue describe-connection-type' [
  --connection-type: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue DescribeConnectionType $connection_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --connection-name --entity-name
@search-terms DescribeEntity
export def 'glue describe-entity' [
  --connection-name: string
  --catalog-id: string
  --entity-name: string
  --data-store-api-version: string
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
]: any -> any { call 'glue DescribeEntity $connection_name $catalog_id $entity_name $data_store_api_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeInboundIntegrations
export def 'glue describe-inbound-integrations' [
  --integration-arn: string
  --target-arn: string
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
]: any -> any { call 'glue DescribeInboundIntegrations $integration_arn $target_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeIntegrations
export def 'glue describe-integrations' [
  --integration-identifier: string
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
]: any -> any { call 'glue DescribeIntegrations $integration_identifier $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --asset-identifier --glossary-term-identifiers
@search-terms DisassociateGlossaryTerms
export def 'glue disassociate-glossary-terms' [
  --asset-identifier: string
  --iterable-form-name: string
  --item-identifier: string
  --glossary-term-identifiers: list<string>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue DisassociateGlossaryTerms $asset_identifier $iterable_form_name $item_identifier $glossary_term_identifiers $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --identifier
@search-terms GetAsset
export def 'glue get-asset' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetAsset $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --identifier
@search-terms GetAssetType
export def 'glue get-asset-type' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetAssetType $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --name
@search-terms GetBlueprint
export def 'glue get-blueprint' [
  --name: string
  --include-blueprint: oneof<bool>
  --include-parameter-spec: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetBlueprint $name $include_blueprint $include_parameter_spec -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --blueprint-name --run-id
@search-terms GetBlueprintRun
export def 'glue get-blueprint-run' [
  --blueprint-name: string
  --run-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'glue GetBlueprintRun $blueprint_name $run_id -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --blueprint-name
@search-terms GetBlueprintRuns
export def 'glue get-blueprint-runs' [
  --blueprint-name: string
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
]: any -> any { call 'glue GetBlueprintRuns $blueprint_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --catalog-id
@search-terms GetCatalog
export def 'glue get-catalog' [
  --catalog-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetCatalog $catalog_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms GetCatalogImportStatus
export def 'glue get-catalog-import-status' [
  --catalog-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'glue GetCatalogImportStatus $catalog_id -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetCatalogs
export def 'glue get-catalogs' [
  --parent-catalog-id: string
  --recursive: oneof<bool>
  --include-root: oneof<bool>
  --has-databases: oneof<bool>
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
]: any -> any { call 'glue GetCatalogs $parent_catalog_id $recursive $include_root $has_databases -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --name
@search-terms GetClassifier
export def 'glue get-classifier' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetClassifier $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetClassifiers
export def 'glue get-classifiers' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'glue GetClassifiers -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; needs --database-name --table-name --partition-values --column-names
@search-terms GetColumnStatisticsForPartition
export def 'glue get-column-statistics-for-partition' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --partition-values: list<string>
  --column-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'glue GetColumnStatisticsForPartition $catalog_id $database_name $table_name $partition_values $column_names -- $region $profile $with_input $fail_fast' }

# POST /; needs --database-name --table-name --column-names
@search-terms GetColumnStatisticsForTable
export def 'glue get-column-statistics-for-table' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --column-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'glue GetColumnStatisticsForTable $catalog_id $database_name $table_name $column_names -- $region $profile $with_input $fail_fast' }

# POST /; needs --column-statistics-task-run-id
@search-terms GetColumnStatisticsTaskRun
export def 'glue get-column-statistics-task-run' [
  --column-statistics-task-run-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'glue GetColumnStatisticsTaskRun $column_statistics_task_run_id -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; needs --database-name --table-name
@search-terms GetColumnStatisticsTaskRuns
export def 'glue get-column-statistics-task-runs' [
  --database-name: string
  --table-name: string
  --catalog-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'glue GetColumnStatisticsTaskRuns $database_name $table_name $catalog_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --database-name --table-name
@search-terms GetColumnStatisticsTaskSettings
export def 'glue get-column-statistics-task-settings' [
  --database-name: string
  --table-name: string
  --catalog-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'glue GetColumnStatisticsTaskSettings $database_name $table_name $catalog_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --name
@search-terms GetConnection
export def 'glue get-connection' [
  --catalog-id: string
  --name: string
  --hide-password: oneof<bool>
  --apply-override-for-compute-environment: string@[SPARK ATHENA PYTHON]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'glue GetConnection $catalog_id $name $hide_password $apply_override_for_compute_environment -- $region $profile $with_input $fail_fast' }

# POST /; follows pages
@search-terms GetConnections
export def 'glue get-connections' [
  --catalog-id: string
  --filter: record
  --hide-password: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'glue GetConnections $catalog_id $filter $hide_password -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; cached 1min; needs --name
@search-terms GetCrawler
export def 'glue get-crawler' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetCrawler $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms GetCrawlerMetrics
export def 'glue get-crawler-metrics' [
  --crawler-name-list: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'glue GetCrawlerMetrics $crawler_name_list -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetCrawlers
export def 'glue get-crawlers' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'glue GetCrawlers -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 1min; needs --name
@search-terms GetCustomEntityType
export def 'glue get-custom-entity-type' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetCustomEntityType $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --resource-id --resource-type
@search-terms GetDashboardUrl
export def 'glue get-dashboard-url' [
  --resource-id: string
  --resource-type: string@[JOB SESSION]
  --request-origin: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'glue GetDashboardUrl $resource_id $resource_type $request_origin -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetDataCatalogEncryptionSettings
export def 'glue get-data-catalog-encryption-settings' [
  --catalog-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetDataCatalogEncryptionSettings $catalog_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetDataCatalogExportConfiguration
export def 'glue get-data-catalog-export-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'glue GetDataCatalogExportConfiguration -- $region $profile $refresh $ttl' }

# POST /; cached 1min; needs --name
@search-terms GetDataQualityEvaluationConfig
export def 'glue get-data-quality-evaluation-config' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetDataQualityEvaluationConfig $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --profile-id
@search-terms GetDataQualityModel
export def 'glue get-data-quality-model' [
  --statistic-id: string
  --profile-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetDataQualityModel $statistic_id $profile_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --statistic-id --profile-id
@search-terms GetDataQualityModelResult
export def 'glue get-data-quality-model-result' [
  --statistic-id: string
  --profile-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'glue GetDataQualityModelResult $statistic_id $profile_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --result-id
@search-terms GetDataQualityResult
export def 'glue get-data-quality-result' [
  --result-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'glue GetDataQualityResult $result_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --result-id
@search-terms GetDataQualityResultV2
export def 'glue get-data-quality-result-v2' [
  --result-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'glue GetDataQualityResultV2 $result_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --run-id
@search-terms GetDataQualityRuleRecommendationRun
export def 'glue get-data-quality-rule-recommendation-run' [
  --run-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'glue GetDataQualityRuleRecommendationRun $run_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --name
@search-terms GetDataQualityRuleset
export def 'glue get-data-quality-ruleset' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetDataQualityRuleset $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --run-id
@search-terms GetDataQualityRulesetEvaluationRun
export def 'glue get-data-quality-ruleset-evaluation-run' [
  --run-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'glue GetDataQualityRulesetEvaluationRun $run_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --name
@search-terms GetDatabase
export def 'glue get-database' [
  --catalog-id: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetDatabase $catalog_id $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms GetDatabases
export def 'glue get-databases' [
  --catalog-id: string
  --resource-share-type: string@[FOREIGN ALL FEDERATED]
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
]: any -> any { call 'glue GetDatabases $catalog_id $resource_share_type $attributes_to_get -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetDataflowGraph
export def 'glue get-dataflow-graph' [
  --python-script: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetDataflowGraph $python_script -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --endpoint-name
@search-terms GetDevEndpoint
export def 'glue get-dev-endpoint' [
  --endpoint-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetDevEndpoint $endpoint_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetDevEndpoints
export def 'glue get-dev-endpoints' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'glue GetDevEndpoints -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; needs --entity-name --limit
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
  --selected-fields: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'glue GetEntityRecords $connection_name $catalog_id $entity_name $data_store_api_version $connection_options $filter_predicate $limit $order_by $selected_fields -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; cached 1min; needs --identifier
@search-terms GetFormType
export def 'glue get-form-type' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetFormType $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --identifier
@search-terms GetGlossary
export def 'glue get-glossary' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetGlossary $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --identifier
@search-terms GetGlossaryTerm
export def 'glue get-glossary-term' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetGlossaryTerm $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetGlueIdentityCenterConfiguration
export def 'glue get-glue-identity-center-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'glue GetGlueIdentityCenterConfiguration -- $region $profile $refresh $ttl' }

# POST /; cached 1min; needs --resource-arn
@search-terms GetIntegrationResourceProperty
export def 'glue get-integration-resource-property' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetIntegrationResourceProperty $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-arn --table-name
@search-terms GetIntegrationTableProperties
export def 'glue get-integration-table-properties' [
  --resource-arn: string
  --table-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetIntegrationTableProperties $resource_arn $table_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --job-name
@search-terms GetJob
export def 'glue get-job' [
  --job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'glue GetJob $job_name -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --job-name
@search-terms GetJobBookmark
export def 'glue get-job-bookmark' [
  --job-name: string
  --run-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetJobBookmark $job_name $run_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 30sec; needs --job-name --run-id
@search-terms GetJobRun
export def 'glue get-job-run' [
  --job-name: string
  --run-id: string
  --predecessors-included: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetJobRun $job_name $run_id $predecessors_included -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 30sec; needs --job-name
@search-terms GetJobRuns
export def 'glue get-job-runs' [
  --job-name: string
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
]: any -> any { call 'glue GetJobRuns $job_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --analysis-id --job-name
@search-terms GetJobUpgradeAnalysis
export def 'glue get-job-upgrade-analysis' [
  --analysis-id: string
  --job-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetJobUpgradeAnalysis $analysis_id $job_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms GetJobs
export def 'glue get-jobs' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'glue GetJobs -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /; needs --transform-id --task-run-id
@search-terms GetMLTaskRun
export def 'glue get-ml-task-run' [
  --transform-id: string
  --task-run-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'glue GetMLTaskRun $transform_id $task_run_id -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --transform-id
@search-terms GetMLTaskRuns
export def 'glue get-ml-task-runs' [
  --transform-id: string
  --filter: record
  --sort: record
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
]: any -> any { call 'glue GetMLTaskRuns $transform_id $filter $sort -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --transform-id
@search-terms GetMLTransform
export def 'glue get-ml-transform' [
  --transform-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetMLTransform $transform_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetMLTransforms
export def 'glue get-ml-transforms' [
  --filter: record
  --sort: record
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
]: any -> any { call 'glue GetMLTransforms $filter $sort -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --source
@search-terms GetMapping
export def 'glue get-mapping' [
  --source: record
  --sinks: list
  --location: record
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
]: any -> any { call 'glue GetMapping $source $sinks $location -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --catalog-id --materialized-view-refresh-task-run-id
@search-terms GetMaterializedViewRefreshTaskRun
export def 'glue get-materialized-view-refresh-task-run' [
  --catalog-id: string
  --materialized-view-refresh-task-run-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'glue GetMaterializedViewRefreshTaskRun $catalog_id $materialized_view_refresh_task_run_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --database-name --table-name --partition-values
@search-terms GetPartition
export def 'glue get-partition' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --partition-values: list<string>
  --audit-context: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetPartition $catalog_id $database_name $table_name $partition_values $audit_context -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --database-name --table-name
@search-terms GetPartitionIndexes
export def 'glue get-partition-indexes' [
  --catalog-id: string
  --database-name: string
  --table-name: string
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
]: any -> any { call 'glue GetPartitionIndexes $catalog_id $database_name $table_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --database-name --table-name
@search-terms GetPartitions
export def 'glue get-partitions' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --expression: string
  --segment: record
  --exclude-column-schema: oneof<bool>
  --transaction-id: string
  --query-as-of-time: oneof<datetime, duration, string>
  --audit-context: record
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
]: any -> any { call 'glue GetPartitions $catalog_id $database_name $table_name $expression $segment $exclude_column_schema $transaction_id $query_as_of_time $audit_context -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --mapping --source
@search-terms GetPlan
export def 'glue get-plan' [
  --mapping: list
  --source: record
  --sinks: list
  --location: record
  --language: string@[PYTHON SCALA]
  --additional-plan-options-map: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetPlan $mapping $source $sinks $location $language $additional_plan_options_map -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --registry-id
@search-terms GetRegistry
export def 'glue get-registry' [
  --registry-id: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetRegistry $registry_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetResourcePolicies
export def 'glue get-resource-policies' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'glue GetResourcePolicies -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 1min
@search-terms GetResourcePolicy
export def 'glue get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetResourcePolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --schema-id
@search-terms GetSchema
export def 'glue get-schema' [
  --schema-id: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetSchema $schema_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --schema-id --schema-definition
@search-terms GetSchemaByDefinition
export def 'glue get-schema-by-definition' [
  --schema-id: record
  --schema-definition: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetSchemaByDefinition $schema_id $schema_definition -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetSchemaVersion
export def 'glue get-schema-version' [
  --schema-id: record
  --schema-version-id: string
  --schema-version-number: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetSchemaVersion $schema_id $schema_version_id $schema_version_number -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --schema-id --first-schema-version-number --second-schema-version-number --schema-diff-type
@search-terms GetSchemaVersionsDiff
export def 'glue get-schema-versions-diff' [
  --schema-id: record
  --first-schema-version-number: record
  --second-schema-version-number: record
  --schema-diff-type: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetSchemaVersionsDiff $schema_id $first_schema_version_number $second_schema_version_number $schema_diff_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --name
@search-terms GetSecurityConfiguration
export def 'glue get-security-configuration' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetSecurityConfiguration $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetSecurityConfigurations
export def 'glue get-security-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'glue GetSecurityConfigurations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; needs --id
@search-terms GetSession
export def 'glue get-session' [
  --id: string
  --request-origin: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'glue GetSession $id $request_origin -- $region $profile $with_input $fail_fast' }

# POST /; needs --session-id
@search-terms GetSessionEndpoint
export def 'glue get-session-endpoint' [
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'glue GetSessionEndpoint $session_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --session-id --id
@search-terms GetStatement
export def 'glue get-statement' [
  --session-id: string
  --id: int
  --request-origin: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'glue GetStatement $session_id $id $request_origin -- $region $profile $with_input $fail_fast' }

# POST /; needs --job-name --run-id
@search-terms GetSystemLogsForJobRun
export def 'glue get-system-logs-for-job-run' [
  --job-name: string
  --run-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'glue GetSystemLogsForJobRun $job_name $run_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --id
@search-terms GetSystemLogsForSession
export def 'glue get-system-logs-for-session' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'glue GetSystemLogsForSession $id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --database-name --name
@search-terms GetTable
export def 'glue get-table' [
  --catalog-id: string
  --database-name: string
  --name: string
  --transaction-id: string
  --query-as-of-time: oneof<datetime, duration, string>
  --audit-context: record
  --include-status-details: oneof<bool>
  --attributes-to-get: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetTable $catalog_id $database_name $name $transaction_id $query_as_of_time $audit_context $include_status_details $attributes_to_get -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --catalog-id --database-name --table-name --type
@search-terms GetTableOptimizer
export def 'glue get-table-optimizer' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --type: string@[compaction retention orphan_file_deletion]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetTableOptimizer $catalog_id $database_name $table_name $type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --database-name --table-name
@search-terms GetTableVersion
export def 'glue get-table-version' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --version-id: string
  --audit-context: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetTableVersion $catalog_id $database_name $table_name $version_id $audit_context -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --database-name --table-name
@search-terms GetTableVersions
export def 'glue get-table-versions' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --audit-context: record
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
]: any -> any { call 'glue GetTableVersions $catalog_id $database_name $table_name $audit_context -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --database-name
@search-terms GetTables
export def 'glue get-tables' [
  --catalog-id: string
  --database-name: string
  --expression: string
  --transaction-id: string
  --query-as-of-time: oneof<datetime, duration, string>
  --audit-context: record
  --resource-share-type: string@[FEDERATED ALL]
  --include-status-details: oneof<bool>
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
]: any -> any { call 'glue GetTables $catalog_id $database_name $expression $transaction_id $query_as_of_time $audit_context $resource_share_type $include_status_details $attributes_to_get -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms GetTags
export def 'glue get-tags' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetTags $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --name
@search-terms GetTrigger
export def 'glue get-trigger' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetTrigger $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetTriggers
export def 'glue get-triggers' [
  --dependent-job-name: string
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
]: any -> any { call 'glue GetTriggers $dependent_job_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --catalog-id --database-name --table-name --partition-values --supported-permission-types
@search-terms GetUnfilteredPartitionMetadata
export def 'glue get-unfiltered-partition-metadata' [
  --region: string
  --catalog-id: string
  --database-name: string
  --table-name: string
  --partition-values: list<string>
  --audit-context: record
  --supported-permission-types: list<string>
  --query-session-context: record
  --nuaws-region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetUnfilteredPartitionMetadata $region $catalog_id $database_name $table_name $partition_values $audit_context $supported_permission_types $query_session_context -- $nuaws_region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --catalog-id --database-name --table-name --supported-permission-types
@search-terms GetUnfilteredPartitionsMetadata
export def 'glue get-unfiltered-partitions-metadata' [
  --region: string
  --catalog-id: string
  --database-name: string
  --table-name: string
  --expression: string
  --audit-context: record
  --supported-permission-types: list<string>
  --segment: record
  --query-session-context: record
  --nuaws-region: string
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
]: any -> any { call 'glue GetUnfilteredPartitionsMetadata $region $catalog_id $database_name $table_name $expression $audit_context $supported_permission_types $segment $query_session_context -- $nuaws_region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --catalog-id --database-name --name --supported-permission-types
@search-terms GetUnfilteredTableMetadata
export def 'glue get-unfiltered-table-metadata' [
  --region: string
  --catalog-id: string
  --database-name: string
  --name: string
  --audit-context: record
  --supported-permission-types: list<string>
  --parent-resource-arn: string
  --root-resource-arn: string
  --supported-dialect: record
  --permissions: list<string>
  --query-session-context: record
  --nuaws-region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetUnfilteredTableMetadata $region $catalog_id $database_name $name $audit_context $supported_permission_types $parent_resource_arn $root_resource_arn $supported_dialect $permissions $query_session_context -- $nuaws_region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --name
@search-terms GetUsageProfile
export def 'glue get-usage-profile' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetUsageProfile $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --database-name --function-name
@search-terms GetUserDefinedFunction
export def 'glue get-user-defined-function' [
  --catalog-id: string
  --database-name: string
  --function-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetUserDefinedFunction $catalog_id $database_name $function_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --pattern
@search-terms GetUserDefinedFunctions
export def 'glue get-user-defined-functions' [
  --catalog-id: string
  --database-name: string
  --pattern: string
  --function-type: string@[REGULAR_FUNCTION AGGREGATE_FUNCTION STORED_PROCEDURE]
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
]: any -> any { call 'glue GetUserDefinedFunctions $catalog_id $database_name $pattern $function_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --name
@search-terms GetWorkflow
export def 'glue get-workflow' [
  --name: string
  --include-graph: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetWorkflow $name $include_graph -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --name --run-id
@search-terms GetWorkflowRun
export def 'glue get-workflow-run' [
  --name: string
  --run-id: string
  --include-graph: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'glue GetWorkflowRun $name $run_id $include_graph -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --name --run-id
@search-terms GetWorkflowRunProperties
export def 'glue get-workflow-run-properties' [
  --name: string
  --run-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue GetWorkflowRunProperties $name $run_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --name
@search-terms GetWorkflowRuns
export def 'glue get-workflow-runs' [
  --name: string
  --include-graph: oneof<bool>
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
]: any -> any { call 'glue GetWorkflowRuns $name $include_graph -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms ImportCatalogToGlue
export def 'glue import-catalog-to-glue' [
  --catalog-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue ImportCatalogToGlue $catalog_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms ListAssetTypes
export def 'glue list-asset-types' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'glue ListAssetTypes -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListBlueprints
export def 'glue list-blueprints' [
  --tags: record
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
]: any -> any { call 'glue ListBlueprints $tags -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListColumnStatisticsTaskRuns
export def 'glue list-column-statistics-task-runs' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'glue ListColumnStatisticsTaskRuns -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListConnectionTypes
export def 'glue list-connection-types' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'glue ListConnectionTypes -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListCrawlers
export def 'glue list-crawlers' [
  --tags: record
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
]: any -> any { call 'glue ListCrawlers $tags -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --crawler-name
@search-terms ListCrawls
export def 'glue list-crawls' [
  --crawler-name: string
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
]: any -> any { call 'glue ListCrawls $crawler_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListCustomEntityTypes
export def 'glue list-custom-entity-types' [
  --tags: record
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
]: any -> any { call 'glue ListCustomEntityTypes $tags -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListDataQualityEvaluationConfigs
export def 'glue list-data-quality-evaluation-configs' [
  --level: string@[CATALOG DATABASE TABLE]
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
]: any -> any { call 'glue ListDataQualityEvaluationConfigs $level -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListDataQualityResults
export def 'glue list-data-quality-results' [
  --filter: record
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
]: any -> any { call 'glue ListDataQualityResults $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListDataQualityResultsV2
export def 'glue list-data-quality-results-v2' [
  --filter: record
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
]: any -> any { call 'glue ListDataQualityResultsV2 $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListDataQualityRuleRecommendationRuns
export def 'glue list-data-quality-rule-recommendation-runs' [
  --filter: record
  --tags: record
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
]: any -> any { call 'glue ListDataQualityRuleRecommendationRuns $filter $tags -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListDataQualityRulesetEvaluationRuns
export def 'glue list-data-quality-ruleset-evaluation-runs' [
  --filter: record
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
]: any -> any { call 'glue ListDataQualityRulesetEvaluationRuns $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListDataQualityRulesets
export def 'glue list-data-quality-rulesets' [
  --filter: record
  --tags: record
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
]: any -> any { call 'glue ListDataQualityRulesets $filter $tags -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListDataQualityStatisticAnnotations
export def 'glue list-data-quality-statistic-annotations' [
  --statistic-id: string
  --profile-id: string
  --timestamp-filter: record
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
]: any -> any { call 'glue ListDataQualityStatisticAnnotations $statistic_id $profile_id $timestamp_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms ListDataQualityStatistics
export def 'glue list-data-quality-statistics' [
  --statistic-id: string
  --profile-id: string
  --timestamp-filter: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'glue ListDataQualityStatistics $statistic_id $profile_id $timestamp_filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListDevEndpoints
export def 'glue list-dev-endpoints' [
  --tags: record
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
]: any -> any { call 'glue ListDevEndpoints $tags -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListEntities
export def 'glue list-entities' [
  --connection-name: string
  --catalog-id: string
  --parent-entity-name: string
  --data-store-api-version: string
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
]: any -> any { call 'glue ListEntities $connection_name $catalog_id $parent_entity_name $data_store_api_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListFormTypes
export def 'glue list-form-types' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'glue ListFormTypes -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListGlossaries
export def 'glue list-glossaries' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'glue ListGlossaries -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --glossary-identifier
@search-terms ListGlossaryTerms
export def 'glue list-glossary-terms' [
  --glossary-identifier: string
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
]: any -> any { call 'glue ListGlossaryTerms $glossary_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListIntegrationResourceProperties
export def 'glue list-integration-resource-properties' [
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
]: any -> any { call 'glue ListIntegrationResourceProperties $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListIntegrationTableProperties
export def 'glue list-integration-table-properties' [
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
]: any -> any { call 'glue ListIntegrationTableProperties $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --asset-identifier --iterable-form-name
@search-terms ListIterableForms
export def 'glue list-iterable-forms' [
  --asset-identifier: string
  --iterable-form-name: string
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
]: any -> any { call 'glue ListIterableForms $asset_identifier $iterable_form_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListJobs
export def 'glue list-jobs' [
  --tags: record
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
]: any -> any { call 'glue ListJobs $tags -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListMLTransforms
export def 'glue list-ml-transforms' [
  --filter: record
  --sort: record
  --tags: record
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
]: any -> any { call 'glue ListMLTransforms $filter $sort $tags -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec; needs --catalog-id
@search-terms ListMaterializedViewRefreshTaskRuns
export def 'glue list-materialized-view-refresh-task-runs' [
  --catalog-id: string
  --database-name: string
  --table-name: string
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
]: any -> any { call 'glue ListMaterializedViewRefreshTaskRuns $catalog_id $database_name $table_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListRegistries
export def 'glue list-registries' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'glue ListRegistries -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --schema-id
@search-terms ListSchemaVersions
export def 'glue list-schema-versions' [
  --schema-id: record
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
]: any -> any { call 'glue ListSchemaVersions $schema_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListSchemas
export def 'glue list-schemas' [
  --registry-id: record
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
]: any -> any { call 'glue ListSchemas $registry_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms ListSessions
export def 'glue list-sessions' [
  --next-token: string
  --max-results: int
  --tags: record
  --request-origin: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'glue ListSessions $next_token $max_results $tags $request_origin -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --session-id
@search-terms ListStatements
export def 'glue list-statements' [
  --session-id: string
  --request-origin: string
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
]: any -> any { call 'glue ListStatements $session_id $request_origin -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec; needs --catalog-id --database-name --table-name --type
@search-terms ListTableOptimizerRuns
export def 'glue list-table-optimizer-runs' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --type: string@[compaction retention orphan_file_deletion]
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
]: any -> any { call 'glue ListTableOptimizerRuns $catalog_id $database_name $table_name $type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListTriggers
export def 'glue list-triggers' [
  --dependent-job-name: string
  --tags: record
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
]: any -> any { call 'glue ListTriggers $dependent_job_name $tags -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListUsageProfiles
export def 'glue list-usage-profiles' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'glue ListUsageProfiles -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListWorkflows
export def 'glue list-workflows' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'glue ListWorkflows -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; needs --integration-identifier
@search-terms ModifyIntegration
export def 'glue modify-integration' [
  --integration-identifier: string
  --description: string
  --data-filter: string
  --integration-config: record
  --integration-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue ModifyIntegration $integration_identifier $description $data_filter $integration_config $integration_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --dimensions --score --rule-results --evaluation-context
@search-terms PublishDataQualityResultV2
export def 'glue publish-data-quality-result-v2' [
  --dimensions: record
  --tags: record
  --execution-started-on: oneof<datetime, duration, string>
  --execution-completed-on: oneof<datetime, duration, string>
  --score: number
  --rule-results: list
  --analyzer-results: list
  --observations: list
  --aggregated-metrics: record
  --statistics: list
  --run-configuration: record
  --client-token: string
  --evaluation-context: string
  --descriptors: record
  --ruleset-name: string
  --data-quality-security-configuration: string
  --telemetry: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue PublishDataQualityResultV2 $dimensions $tags $execution_started_on $execution_completed_on $score $rule_results $analyzer_results $observations $aggregated_metrics $statistics $run_configuration $client_token $evaluation_context $descriptors $ruleset_name $data_quality_security_configuration $telemetry -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --asset-type-id --identifier --name --forms
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue PutAsset $asset_type_id $identifier $name $description $forms $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --forms
@search-terms PutAssetType
export def 'glue put-asset-type' [
  --name: string
  --forms: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue PutAssetType $name $forms $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --asset-identifier --attachment-name --content --form-type-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue PutAttachment $asset_identifier $iterable_form_name $item_identifier $attachment_name $content $form_type_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --data-catalog-encryption-settings
@search-terms PutDataCatalogEncryptionSettings
export def 'glue put-data-catalog-encryption-settings' [
  --catalog-id: string
  --data-catalog-encryption-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue PutDataCatalogEncryptionSettings $catalog_id $data_catalog_encryption_settings -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --export-setting
@search-terms PutDataCatalogExportConfiguration
export def 'glue put-data-catalog-export-configuration' [
  --export-setting: string@[ENABLED DISABLED]
  --encryption-configuration: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue PutDataCatalogExportConfiguration $export_setting $encryption_configuration $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --profile-id --inclusion-annotation
@search-terms PutDataQualityProfileAnnotation
export def 'glue put-data-quality-profile-annotation' [
  --profile-id: string
  --inclusion-annotation: string@[INCLUDE EXCLUDE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue PutDataQualityProfileAnnotation $profile_id $inclusion_annotation -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --schema
@search-terms PutFormType
export def 'glue put-form-type' [
  --name: string
  --schema: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue PutFormType $name $schema $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --policy-in-json
@search-terms PutResourcePolicy
export def 'glue put-resource-policy' [
  --policy-in-json: string
  --resource-arn: string
  --policy-hash-condition: string
  --policy-exists-condition: string@[MUST_EXIST NOT_EXIST NONE]
  --enable-hybrid: string@["TRUE" "FALSE"]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue PutResourcePolicy $policy_in_json $resource_arn $policy_hash_condition $policy_exists_condition $enable_hybrid -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --metadata-key-value
@search-terms PutSchemaVersionMetadata
export def 'glue put-schema-version-metadata' [
  --schema-id: record
  --schema-version-number: record
  --schema-version-id: string
  --metadata-key-value: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue PutSchemaVersionMetadata $schema_id $schema_version_number $schema_version_id $metadata_key_value -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --run-id --run-properties
@search-terms PutWorkflowRunProperties
export def 'glue put-workflow-run-properties' [
  --name: string
  --run-id: string
  --run-properties: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue PutWorkflowRunProperties $name $run_id $run_properties -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms QuerySchemaVersionMetadata
export def 'glue query-schema-version-metadata' [
  --schema-id: record
  --schema-version-number: record
  --schema-version-id: string
  --metadata-list: any
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue QuerySchemaVersionMetadata $schema_id $schema_version_number $schema_version_id $metadata_list $max_results $next_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connection-type --integration-type --connection-properties --connector-authentication-configuration --rest-configuration
@search-terms RegisterConnectionType
export def 'glue register-connection-type' [
  --connection-type: string
  --integration-type: string
  --description: string
  --connection-properties: record
  --connector-authentication-configuration: record
  --rest-configuration: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue RegisterConnectionType $connection_type $integration_type $description $connection_properties $connector_authentication_configuration $rest_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --schema-id --schema-definition
@search-terms RegisterSchemaVersion
export def 'glue register-schema-version' [
  --schema-id: record
  --schema-definition: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue RegisterSchemaVersion $schema_id $schema_definition -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --metadata-key-value
@search-terms RemoveSchemaVersionMetadata
export def 'glue remove-schema-version-metadata' [
  --schema-id: record
  --schema-version-number: record
  --schema-version-id: string
  --metadata-key-value: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue RemoveSchemaVersionMetadata $schema_id $schema_version_number $schema_version_id $metadata_key_value -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-name
@search-terms ResetJobBookmark
export def 'glue reset-job-bookmark' [
  --job-name: string
  --run-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue ResetJobBookmark $job_name $run_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --run-id --node-ids
@search-terms ResumeWorkflowRun
export def 'glue resume-workflow-run' [
  --name: string
  --run-id: string
  --node-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue ResumeWorkflowRun $name $run_id $node_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --session-id --code
@search-terms RunStatement
export def 'glue run-statement' [
  --session-id: string
  --code: string
  --request-origin: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue RunStatement $session_id $code $request_origin -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms SearchAssets
export def 'glue search-assets' [
  --search-text: string
  --sort: record
  --filter-clause: record
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
]: any -> any { call 'glue SearchAssets $search_text $sort $filter_clause -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms SearchTables
export def 'glue search-tables' [
  --catalog-id: string
  --filters: any
  --search-text: string
  --sort-criteria: list
  --resource-share-type: string@[FOREIGN ALL FEDERATED]
  --include-status-details: oneof<bool>
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
]: any -> any { call 'glue SearchTables $catalog_id $filters $search_text $sort_criteria $resource_share_type $include_status_details -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --blueprint-name --role-arn
@search-terms StartBlueprintRun
export def 'glue start-blueprint-run' [
  --blueprint-name: string
  --parameters: string
  --role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue StartBlueprintRun $blueprint_name $parameters $role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-name --table-name --role
@search-terms StartColumnStatisticsTaskRun
export def 'glue start-column-statistics-task-run' [
  --database-name: string
  --table-name: string
  --column-name-list: list<string>
  --role: string
  --sample-size: number
  --catalog-id: string
  --security-configuration: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue StartColumnStatisticsTaskRun $database_name $table_name $column_name_list $role $sample_size $catalog_id $security_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-name --table-name
@search-terms StartColumnStatisticsTaskRunSchedule
export def 'glue start-column-statistics-task-run-schedule' [
  --database-name: string
  --table-name: string
  --catalog-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue StartColumnStatisticsTaskRunSchedule $database_name $table_name $catalog_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms StartCrawler
export def 'glue start-crawler' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue StartCrawler $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --crawler-name
@search-terms StartCrawlerSchedule
export def 'glue start-crawler-schedule' [
  --crawler-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue StartCrawlerSchedule $crawler_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --data-source --role
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue StartDataQualityRuleRecommendationRun $data_source $role $number_of_workers $timeout $created_ruleset_name $data_quality_security_configuration $client_token $additional_run_options $recommendation_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --data-source --role --ruleset-names
@search-terms StartDataQualityRulesetEvaluationRun
export def 'glue start-data-quality-ruleset-evaluation-run' [
  --data-source: record
  --role: string
  --number-of-workers: int
  --timeout: int
  --client-token: string
  --additional-run-options: record
  --ruleset-names: list<string>
  --additional-data-sources: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue StartDataQualityRulesetEvaluationRun $data_source $role $number_of_workers $timeout $client_token $additional_run_options $ruleset_names $additional_data_sources -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transform-id --output-s3-path
@search-terms StartExportLabelsTaskRun
export def 'glue start-export-labels-task-run' [
  --transform-id: string
  --output-s3-path: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue StartExportLabelsTaskRun $transform_id $output_s3_path -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transform-id --input-s3-path
@search-terms StartImportLabelsTaskRun
export def 'glue start-import-labels-task-run' [
  --transform-id: string
  --input-s3-path: string
  --replace-all-labels: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue StartImportLabelsTaskRun $transform_id $input_s3_path $replace_all_labels -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-name
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
  --worker-type: string@WorkerType
  --number-of-workers: int
  --execution-class: string@[FLEX STANDARD]
  --execution-role-session-policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue StartJobRun $job_name $job_run_queuing_enabled $job_run_id $arguments $allocated_capacity $timeout $max_capacity $security_configuration $notification_property $worker_type $number_of_workers $execution_class $execution_role_session_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-name
@search-terms StartJobUpgradeAnalysis
export def 'glue start-job-upgrade-analysis' [
  --job-name: string
  --analysis-id: string
  --upgrade-consent: string@[APPROVE DECLINE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue StartJobUpgradeAnalysis $job_name $analysis_id $upgrade_consent -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transform-id
@search-terms StartMLEvaluationTaskRun
export def 'glue start-ml-evaluation-task-run' [
  --transform-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue StartMLEvaluationTaskRun $transform_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transform-id --output-s3-path
@search-terms StartMLLabelingSetGenerationTaskRun
export def 'glue start-ml-labeling-set-generation-task-run' [
  --transform-id: string
  --output-s3-path: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue StartMLLabelingSetGenerationTaskRun $transform_id $output_s3_path -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog-id --database-name --table-name
@search-terms StartMaterializedViewRefreshTaskRun
export def 'glue start-materialized-view-refresh-task-run' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --full-refresh: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue StartMaterializedViewRefreshTaskRun $catalog_id $database_name $table_name $full_refresh -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms StartTrigger
export def 'glue start-trigger' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue StartTrigger $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms StartWorkflowRun
export def 'glue start-workflow-run' [
  --name: string
  --run-properties: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue StartWorkflowRun $name $run_properties -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-name --table-name
@search-terms StopColumnStatisticsTaskRun
export def 'glue stop-column-statistics-task-run' [
  --database-name: string
  --table-name: string
  --catalog-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue StopColumnStatisticsTaskRun $database_name $table_name $catalog_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-name --table-name
@search-terms StopColumnStatisticsTaskRunSchedule
export def 'glue stop-column-statistics-task-run-schedule' [
  --database-name: string
  --table-name: string
  --catalog-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue StopColumnStatisticsTaskRunSchedule $database_name $table_name $catalog_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms StopCrawler
export def 'glue stop-crawler' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue StopCrawler $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --crawler-name
@search-terms StopCrawlerSchedule
export def 'glue stop-crawler-schedule' [
  --crawler-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue StopCrawlerSchedule $crawler_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-name --analysis-id
@search-terms StopJobUpgradeAnalysis
export def 'glue stop-job-upgrade-analysis' [
  --job-name: string
  --analysis-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue StopJobUpgradeAnalysis $job_name $analysis_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog-id --database-name --table-name
@search-terms StopMaterializedViewRefreshTaskRun
export def 'glue stop-materialized-view-refresh-task-run' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue StopMaterializedViewRefreshTaskRun $catalog_id $database_name $table_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms StopSession
export def 'glue stop-session' [
  --id: string
  --request-origin: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue StopSession $id $request_origin -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms StopTrigger
export def 'glue stop-trigger' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue StopTrigger $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --run-id
@search-terms StopWorkflowRun
export def 'glue stop-workflow-run' [
  --name: string
  --run-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue StopWorkflowRun $name $run_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags-to-add
@search-terms TagResource
export def 'glue tag-resource' [
  --resource-arn: string
  --tags-to-add: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue TagResource $resource_arn $tags_to_add -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms TestConnection
export def 'glue test-connection' [
  --connection-name: string
  --catalog-id: string
  --test-connection-input: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue TestConnection $connection_name $catalog_id $test_connection_input -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags-to-remove
@search-terms UntagResource
export def 'glue untag-resource' [
  --resource-arn: string
  --tags-to-remove: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UntagResource $resource_arn $tags_to_remove -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identifier
@search-terms UpdateAsset
export def 'glue update-asset' [
  --identifier: string
  --name: string
  --description: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdateAsset $identifier $name $description $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --blueprint-location
@search-terms UpdateBlueprint
export def 'glue update-blueprint' [
  --name: string
  --description: string
  --blueprint-location: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdateBlueprint $name $description $blueprint_location -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog-id --catalog-input
@search-terms UpdateCatalog
export def 'glue update-catalog' [
  --catalog-id: string
  --catalog-input: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdateCatalog $catalog_id $catalog_input -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms UpdateClassifier
export def 'glue update-classifier' [
  --grok-classifier: record
  --xml-classifier: record
  --json-classifier: record
  --csv-classifier: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdateClassifier $grok_classifier $xml_classifier $json_classifier $csv_classifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-name --table-name --partition-values --column-statistics-list
@search-terms UpdateColumnStatisticsForPartition
export def 'glue update-column-statistics-for-partition' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --partition-values: list<string>
  --column-statistics-list: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdateColumnStatisticsForPartition $catalog_id $database_name $table_name $partition_values $column_statistics_list -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --database-name --table-name --column-statistics-list
@search-terms UpdateColumnStatisticsForTable
export def 'glue update-column-statistics-for-table' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --column-statistics-list: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdateColumnStatisticsForTable $catalog_id $database_name $table_name $column_statistics_list -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --database-name --table-name
@search-terms UpdateColumnStatisticsTaskSettings
export def 'glue update-column-statistics-task-settings' [
  --database-name: string
  --table-name: string
  --role: string
  --schedule: string
  --column-name-list: list<string>
  --sample-size: number
  --catalog-id: string
  --security-configuration: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdateColumnStatisticsTaskSettings $database_name $table_name $role $schedule $column_name_list $sample_size $catalog_id $security_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --connection-input
@search-terms UpdateConnection
export def 'glue update-connection' [
  --catalog-id: string
  --name: string
  --connection-input: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdateConnection $catalog_id $name $connection_input -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms UpdateCrawler
export def 'glue update-crawler' [
  --name: string
  --role: string
  --database-name: string
  --description: string
  --targets: record
  --schedule: string
  --classifiers: list<string>
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdateCrawler $name $role $database_name $description $targets $schedule $classifiers $table_prefix $schema_change_policy $recrawl_policy $lineage_configuration $lake_formation_configuration $configuration $crawler_security_configuration $catalog_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --crawler-name
@search-terms UpdateCrawlerSchedule
export def 'glue update-crawler-schedule' [
  --crawler-name: string
  --schedule: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdateCrawlerSchedule $crawler_name $schedule -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms UpdateDataQualityEvaluationConfig
export def 'glue update-data-quality-evaluation-config' [
  --name: string
  --data-source: record
  --ruleset-name: string
  --managed-ruleset-name: string@[SIMPLE ADVANCED]
  --triggers: list<string>
  --schedule-expression: string
  --start-at: oneof<datetime, duration, string>
  --end-at: oneof<datetime, duration, string>
  --pause-runs: oneof<bool>
  --role: string
  --number-of-workers: int
  --timeout: int
  --additional-run-options: record
  --additional-data-sources: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdateDataQualityEvaluationConfig $name $data_source $ruleset_name $managed_ruleset_name $triggers $schedule_expression $start_at $end_at $pause_runs $role $number_of_workers $timeout $additional_run_options $additional_data_sources -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms UpdateDataQualityRuleset
export def 'glue update-data-quality-ruleset' [
  --name: string
  --description: string
  --ruleset: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdateDataQualityRuleset $name $description $ruleset -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --database-input
@search-terms UpdateDatabase
export def 'glue update-database' [
  --catalog-id: string
  --name: string
  --database-input: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdateDatabase $catalog_id $name $database_input -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-name
@search-terms UpdateDevEndpoint
export def 'glue update-dev-endpoint' [
  --endpoint-name: string
  --public-key: string
  --add-public-keys: list<string>
  --delete-public-keys: list<string>
  --custom-libraries: record
  --update-etl-libraries: oneof<bool>
  --delete-arguments: list<string>
  --add-arguments: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdateDevEndpoint $endpoint_name $public_key $add_public_keys $delete_public_keys $custom_libraries $update_etl_libraries $delete_arguments $add_arguments -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identifier
@search-terms UpdateGlossary
export def 'glue update-glossary' [
  --identifier: string
  --name: string
  --description: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdateGlossary $identifier $name $description $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identifier
@search-terms UpdateGlossaryTerm
export def 'glue update-glossary-term' [
  --identifier: string
  --name: string
  --short-description: string
  --long-description: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdateGlossaryTerm $identifier $name $short_description $long_description $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms UpdateGlueIdentityCenterConfiguration
export def 'glue update-glue-identity-center-configuration' [
  --scopes: list<string>
  --user-background-sessions-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdateGlueIdentityCenterConfiguration $scopes $user_background_sessions_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms UpdateIntegrationResourceProperty
export def 'glue update-integration-resource-property' [
  --resource-arn: string
  --source-processing-properties: record
  --target-processing-properties: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdateIntegrationResourceProperty $resource_arn $source_processing_properties $target_processing_properties -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --table-name
@search-terms UpdateIntegrationTableProperties
export def 'glue update-integration-table-properties' [
  --resource-arn: string
  --table-name: string
  --source-table-config: record
  --target-table-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdateIntegrationTableProperties $resource_arn $table_name $source_table_config $target_table_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-name --job-update
@search-terms UpdateJob
export def 'glue update-job' [
  --job-name: string
  --job-update: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdateJob $job_name $job_update -- $region $profile $with_input $fail_fast $yes' }

# POST /
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdateJobFromSourceControl $job_name $provider $repository_name $repository_owner $branch_name $folder $commit_id $auth_strategy $auth_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transform-id
@search-terms UpdateMLTransform
export def 'glue update-ml-transform' [
  --transform-id: string
  --name: string
  --description: string
  --parameters: record
  --role: string
  --glue-version: string
  --max-capacity: number
  --worker-type: string@WorkerType
  --number-of-workers: int
  --timeout: int
  --max-retries: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdateMLTransform $transform_id $name $description $parameters $role $glue_version $max_capacity $worker_type $number_of_workers $timeout $max_retries -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-name --table-name --partition-value-list --partition-input
@search-terms UpdatePartition
export def 'glue update-partition' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --partition-value-list: list<string>
  --partition-input: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdatePartition $catalog_id $database_name $table_name $partition_value_list $partition_input -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --registry-id --description
@search-terms UpdateRegistry
export def 'glue update-registry' [
  --registry-id: record
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdateRegistry $registry_id $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --schema-id
@search-terms UpdateSchema
export def 'glue update-schema' [
  --schema-id: record
  --schema-version-number: record
  --compatibility: string@[NONE DISABLED BACKWARD BACKWARD_ALL FORWARD FORWARD_ALL FULL FULL_ALL]
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdateSchema $schema_id $schema_version_number $compatibility $description -- $region $profile $with_input $fail_fast $yes' }

# POST /
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdateSourceControlFromJob $job_name $provider $repository_name $repository_owner $branch_name $folder $commit_id $auth_strategy $auth_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-name
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdateTable $catalog_id $database_name $name $table_input $skip_archive $transaction_id $version_id $view_update_action $force $update_open_table_format_input -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog-id --database-name --table-name --type --table-optimizer-configuration
@search-terms UpdateTableOptimizer
export def 'glue update-table-optimizer' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --type: string@[compaction retention orphan_file_deletion]
  --table-optimizer-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdateTableOptimizer $catalog_id $database_name $table_name $type $table_optimizer_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --trigger-update
@search-terms UpdateTrigger
export def 'glue update-trigger' [
  --name: string
  --trigger-update: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdateTrigger $name $trigger_update -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --configuration
@search-terms UpdateUsageProfile
export def 'glue update-usage-profile' [
  --name: string
  --description: string
  --configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdateUsageProfile $name $description $configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-name --function-name --function-input
@search-terms UpdateUserDefinedFunction
export def 'glue update-user-defined-function' [
  --catalog-id: string
  --database-name: string
  --function-name: string
  --function-input: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdateUserDefinedFunction $catalog_id $database_name $function_name $function_input -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms UpdateWorkflow
export def 'glue update-workflow' [
  --name: string
  --description: string
  --default-run-properties: record
  --max-concurrent-runs: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'glue UpdateWorkflow $name $description $default_run_properties $max_concurrent_runs -- $region $profile $with_input $fail_fast $yes' }
