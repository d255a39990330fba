# Written by `cargo xtask generate --service database-migration-service` from the service's model and overlay: change those instead.
# Database Migration Service, API version 2016-01-01: 119 operations, 17 waiters.

use rt.nu [call]

def MigrationTypeValue []: nothing -> list<string> { [full-load cdc full-load-and-cdc] }

# POST /; needs --resource-arn --tags
@search-terms 'AddTagsToResource, dms add-tags-to-resource'
export def 'database-migration-service add-tags-to-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service AddTagsToResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-instance-arn --apply-action --opt-in-type
@search-terms 'ApplyPendingMaintenanceAction, dms apply-pending-maintenance-action'
export def 'database-migration-service apply-pending-maintenance-action' [
  --replication-instance-arn: string
  --apply-action: string
  --opt-in-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service ApplyPendingMaintenanceAction $replication_instance_arn $apply_action $opt_in_type -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'BatchStartRecommendations, dms batch-start-recommendations'
export def 'database-migration-service batch-start-recommendations' [
  --data: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service BatchStartRecommendations $data -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --migration-project-identifier --request-identifier
@search-terms 'CancelMetadataModelConversion, dms cancel-metadata-model-conversion'
export def 'database-migration-service cancel-metadata-model-conversion' [
  --migration-project-identifier: string
  --request-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service CancelMetadataModelConversion $migration_project_identifier $request_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --migration-project-identifier --request-identifier
@search-terms 'CancelMetadataModelCreation, dms cancel-metadata-model-creation'
export def 'database-migration-service cancel-metadata-model-creation' [
  --migration-project-identifier: string
  --request-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service CancelMetadataModelCreation $migration_project_identifier $request_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-task-assessment-run-arn
@search-terms 'CancelReplicationTaskAssessmentRun, dms cancel-replication-task-assessment-run'
export def 'database-migration-service cancel-replication-task-assessment-run' [
  --replication-task-assessment-run-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service CancelReplicationTaskAssessmentRun $replication_task_assessment_run_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --migration-project-identifier --data-migration-type --service-access-role-arn
@search-terms 'CreateDataMigration, dms create-data-migration'
export def 'database-migration-service create-data-migration' [
  --data-migration-name: string
  --migration-project-identifier: string
  --data-migration-type: string@MigrationTypeValue
  --service-access-role-arn: string
  --enable-cloudwatch-logs: oneof<bool>
  --source-data-settings: list
  --target-data-settings: list
  --number-of-jobs: int
  --tags: any
  --selection-rules: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service CreateDataMigration $data_migration_name $migration_project_identifier $data_migration_type $service_access_role_arn $enable_cloudwatch_logs $source_data_settings $target_data_settings $number_of_jobs $tags $selection_rules -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --engine --settings
@search-terms 'CreateDataProvider, dms create-data-provider'
export def 'database-migration-service create-data-provider' [
  --data-provider-name: string
  --description: string
  --engine: string
  --virtual: oneof<bool>
  --settings: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service CreateDataProvider $data_provider_name $description $engine $virtual $settings $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-identifier --endpoint-type --engine-name
@search-terms 'CreateEndpoint, dms create-endpoint'
export def 'database-migration-service create-endpoint' [
  --endpoint-identifier: string
  --endpoint-type: string@[source target]
  --engine-name: string
  --username: string
  --password: string
  --server-name: string
  --port: int
  --database-name: string
  --extra-connection-attributes: string
  --kms-key-id: string
  --tags: any
  --certificate-arn: string
  --ssl-mode: string@[none require verify-ca verify-full]
  --service-access-role-arn: string
  --external-table-definition: string
  --dynamo-db-settings: record
  --s3-settings: record
  --dms-transfer-settings: record
  --mongo-db-settings: record
  --kinesis-settings: record
  --kafka-settings: record
  --elasticsearch-settings: record
  --neptune-settings: record
  --redshift-settings: record
  --postgre-sql-settings: record
  --my-sql-settings: record
  --oracle-settings: record
  --sybase-settings: record
  --microsoft-sql-server-settings: record
  --ibm-db2-settings: record
  --resource-identifier: string
  --doc-db-settings: record
  --redis-settings: record
  --gcp-my-sql-settings: record
  --timestream-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service CreateEndpoint $endpoint_identifier $endpoint_type $engine_name $username $password $server_name $port $database_name $extra_connection_attributes $kms_key_id $tags $certificate_arn $ssl_mode $service_access_role_arn $external_table_definition $dynamo_db_settings $s3_settings $dms_transfer_settings $mongo_db_settings $kinesis_settings $kafka_settings $elasticsearch_settings $neptune_settings $redshift_settings $postgre_sql_settings $my_sql_settings $oracle_settings $sybase_settings $microsoft_sql_server_settings $ibm_db2_settings $resource_identifier $doc_db_settings $redis_settings $gcp_my_sql_settings $timestream_settings -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subscription-name --sns-topic-arn
@search-terms 'CreateEventSubscription, dms create-event-subscription'
export def 'database-migration-service create-event-subscription' [
  --subscription-name: string
  --sns-topic-arn: string
  --source-type: string
  --event-categories: list<string>
  --source-ids: list<string>
  --enabled: oneof<bool>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service CreateEventSubscription $subscription_name $sns_topic_arn $source_type $event_categories $source_ids $enabled $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --collector-name --service-access-role-arn --s3-bucket-name
@search-terms 'CreateFleetAdvisorCollector, dms create-fleet-advisor-collector'
export def 'database-migration-service create-fleet-advisor-collector' [
  --collector-name: string
  --description: string
  --service-access-role-arn: string
  --s3-bucket-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service CreateFleetAdvisorCollector $collector_name $description $service_access_role_arn $s3_bucket_name -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'CreateInstanceProfile, dms create-instance-profile'
export def 'database-migration-service create-instance-profile' [
  --availability-zone: string
  --kms-key-arn: string
  --publicly-accessible: oneof<bool>
  --tags: any
  --network-type: string
  --instance-profile-name: string
  --description: string
  --subnet-group-identifier: string
  --vpc-security-groups: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service CreateInstanceProfile $availability_zone $kms_key_arn $publicly_accessible $tags $network_type $instance_profile_name $description $subnet_group_identifier $vpc_security_groups -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-data-provider-descriptors --target-data-provider-descriptors --instance-profile-identifier
@search-terms 'CreateMigrationProject, dms create-migration-project'
export def 'database-migration-service create-migration-project' [
  --migration-project-name: string
  --source-data-provider-descriptors: list
  --target-data-provider-descriptors: list
  --instance-profile-identifier: string
  --transformation-rules: string
  --description: string
  --tags: any
  --schema-conversion-application-attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service CreateMigrationProject $migration_project_name $source_data_provider_descriptors $target_data_provider_descriptors $instance_profile_identifier $transformation_rules $description $tags $schema_conversion_application_attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-config-identifier --source-endpoint-arn --target-endpoint-arn --compute-config --replication-type --table-mappings
@search-terms 'CreateReplicationConfig, dms create-replication-config'
export def 'database-migration-service create-replication-config' [
  --replication-config-identifier: string
  --source-endpoint-arn: string
  --target-endpoint-arn: string
  --compute-config: record
  --replication-type: string@MigrationTypeValue
  --table-mappings: string
  --replication-settings: string
  --supplemental-settings: string
  --resource-identifier: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service CreateReplicationConfig $replication_config_identifier $source_endpoint_arn $target_endpoint_arn $compute_config $replication_type $table_mappings $replication_settings $supplemental_settings $resource_identifier $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-instance-identifier --replication-instance-class
@search-terms 'CreateReplicationInstance, dms create-replication-instance'
export def 'database-migration-service create-replication-instance' [
  --replication-instance-identifier: string
  --allocated-storage: int
  --replication-instance-class: string
  --vpc-security-group-ids: list<string>
  --availability-zone: string
  --replication-subnet-group-identifier: string
  --preferred-maintenance-window: string
  --multi-az: oneof<bool>
  --engine-version: string
  --auto-minor-version-upgrade: oneof<bool>
  --tags: any
  --kms-key-id: string
  --publicly-accessible: oneof<bool>
  --dns-name-servers: string
  --resource-identifier: string
  --network-type: string
  --kerberos-authentication-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service CreateReplicationInstance $replication_instance_identifier $allocated_storage $replication_instance_class $vpc_security_group_ids $availability_zone $replication_subnet_group_identifier $preferred_maintenance_window $multi_az $engine_version $auto_minor_version_upgrade $tags $kms_key_id $publicly_accessible $dns_name_servers $resource_identifier $network_type $kerberos_authentication_settings -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-subnet-group-identifier --replication-subnet-group-description --subnet-ids
@search-terms 'CreateReplicationSubnetGroup, dms create-replication-subnet-group'
export def 'database-migration-service create-replication-subnet-group' [
  --replication-subnet-group-identifier: string
  --replication-subnet-group-description: string
  --subnet-ids: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service CreateReplicationSubnetGroup $replication_subnet_group_identifier $replication_subnet_group_description $subnet_ids $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-task-identifier --source-endpoint-arn --target-endpoint-arn --replication-instance-arn --migration-type --table-mappings
@search-terms 'CreateReplicationTask, dms create-replication-task'
export def 'database-migration-service create-replication-task' [
  --replication-task-identifier: string
  --source-endpoint-arn: string
  --target-endpoint-arn: string
  --replication-instance-arn: string
  --migration-type: string@MigrationTypeValue
  --table-mappings: string
  --replication-task-settings: string
  --cdc-start-time: oneof<datetime, duration, string>
  --cdc-start-position: string
  --cdc-stop-position: string
  --tags: any
  --task-data: string
  --resource-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service CreateReplicationTask $replication_task_identifier $source_endpoint_arn $target_endpoint_arn $replication_instance_arn $migration_type $table_mappings $replication_task_settings $cdc_start_time $cdc_start_position $cdc_stop_position $tags $task_data $resource_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --certificate-arn
@search-terms 'DeleteCertificate, dms delete-certificate'
export def 'database-migration-service delete-certificate' [
  --certificate-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service DeleteCertificate $certificate_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-arn --replication-instance-arn
@search-terms 'DeleteConnection, dms delete-connection'
export def 'database-migration-service delete-connection' [
  --endpoint-arn: string
  --replication-instance-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service DeleteConnection $endpoint_arn $replication_instance_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --data-migration-identifier
@search-terms 'DeleteDataMigration, dms delete-data-migration'
export def 'database-migration-service delete-data-migration' [
  --data-migration-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service DeleteDataMigration $data_migration_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --data-provider-identifier
@search-terms 'DeleteDataProvider, dms delete-data-provider'
export def 'database-migration-service delete-data-provider' [
  --data-provider-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service DeleteDataProvider $data_provider_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-arn
@search-terms 'DeleteEndpoint, dms delete-endpoint'
export def 'database-migration-service delete-endpoint' [
  --endpoint-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service DeleteEndpoint $endpoint_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subscription-name
@search-terms 'DeleteEventSubscription, dms delete-event-subscription'
export def 'database-migration-service delete-event-subscription' [
  --subscription-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service DeleteEventSubscription $subscription_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --collector-referenced-id
@search-terms 'DeleteFleetAdvisorCollector, dms delete-fleet-advisor-collector'
export def 'database-migration-service delete-fleet-advisor-collector' [
  --collector-referenced-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service DeleteFleetAdvisorCollector $collector_referenced_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-ids
@search-terms 'DeleteFleetAdvisorDatabases, dms delete-fleet-advisor-databases'
export def 'database-migration-service delete-fleet-advisor-databases' [
  --database-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service DeleteFleetAdvisorDatabases $database_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --instance-profile-identifier
@search-terms 'DeleteInstanceProfile, dms delete-instance-profile'
export def 'database-migration-service delete-instance-profile' [
  --instance-profile-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service DeleteInstanceProfile $instance_profile_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --migration-project-identifier
@search-terms 'DeleteMigrationProject, dms delete-migration-project'
export def 'database-migration-service delete-migration-project' [
  --migration-project-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service DeleteMigrationProject $migration_project_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-config-arn
@search-terms 'DeleteReplicationConfig, dms delete-replication-config'
export def 'database-migration-service delete-replication-config' [
  --replication-config-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service DeleteReplicationConfig $replication_config_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-instance-arn
@search-terms 'DeleteReplicationInstance, dms delete-replication-instance'
export def 'database-migration-service delete-replication-instance' [
  --replication-instance-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service DeleteReplicationInstance $replication_instance_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-subnet-group-identifier
@search-terms 'DeleteReplicationSubnetGroup, dms delete-replication-subnet-group'
export def 'database-migration-service delete-replication-subnet-group' [
  --replication-subnet-group-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service DeleteReplicationSubnetGroup $replication_subnet_group_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-task-arn
@search-terms 'DeleteReplicationTask, dms delete-replication-task'
export def 'database-migration-service delete-replication-task' [
  --replication-task-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service DeleteReplicationTask $replication_task_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-task-assessment-run-arn
@search-terms 'DeleteReplicationTaskAssessmentRun, dms delete-replication-task-assessment-run'
export def 'database-migration-service delete-replication-task-assessment-run' [
  --replication-task-assessment-run-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service DeleteReplicationTaskAssessmentRun $replication_task_assessment_run_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min
@search-terms 'DescribeAccountAttributes, dms describe-account-attributes'
export def 'database-migration-service describe-account-attributes' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'database-migration-service DescribeAccountAttributes -- $region $profile $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeApplicableIndividualAssessments, dms describe-applicable-individual-assessments'
export def 'database-migration-service describe-applicable-individual-assessments' [
  --replication-task-arn: string
  --replication-instance-arn: string
  --replication-config-arn: string
  --source-engine-name: string
  --target-engine-name: string
  --migration-type: string@MigrationTypeValue
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
]: any -> any { call 'database-migration-service DescribeApplicableIndividualAssessments $replication_task_arn $replication_instance_arn $replication_config_arn $source_engine_name $target_engine_name $migration_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeCertificates, dms describe-certificates'
export def 'database-migration-service describe-certificates' [
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
]: any -> any { call 'database-migration-service DescribeCertificates $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeConnections, dms describe-connections'
export def 'database-migration-service describe-connections' [
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
]: any -> any { call 'database-migration-service DescribeConnections $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --migration-project-identifier
@search-terms 'DescribeConversionConfiguration, dms describe-conversion-configuration'
export def 'database-migration-service describe-conversion-configuration' [
  --migration-project-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'database-migration-service DescribeConversionConfiguration $migration_project_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms 'DescribeDataMigrations, dms describe-data-migrations'
export def 'database-migration-service describe-data-migrations' [
  --filters: any
  --without-settings: oneof<bool>
  --without-statistics: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'database-migration-service DescribeDataMigrations $filters $without_settings $without_statistics -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeDataProviders, dms describe-data-providers'
export def 'database-migration-service describe-data-providers' [
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
]: any -> any { call 'database-migration-service DescribeDataProviders $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --engine-name
@search-terms 'DescribeEndpointSettings, dms describe-endpoint-settings'
export def 'database-migration-service describe-endpoint-settings' [
  --engine-name: string
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
]: any -> any { call 'database-migration-service DescribeEndpointSettings $engine_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeEndpointTypes, dms describe-endpoint-types'
export def 'database-migration-service describe-endpoint-types' [
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
]: any -> any { call 'database-migration-service DescribeEndpointTypes $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms 'DescribeEndpoints, dms describe-endpoints'
export def 'database-migration-service describe-endpoints' [
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'database-migration-service DescribeEndpoints $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeEngineVersions, dms describe-engine-versions'
export def 'database-migration-service describe-engine-versions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'database-migration-service DescribeEngineVersions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 1min
@search-terms 'DescribeEventCategories, dms describe-event-categories'
export def 'database-migration-service describe-event-categories' [
  --source-type: string
  --filters: any
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
]: any -> any { call 'database-migration-service DescribeEventCategories $source_type $filters -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeEventSubscriptions, dms describe-event-subscriptions'
export def 'database-migration-service describe-event-subscriptions' [
  --subscription-name: string
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
]: any -> any { call 'database-migration-service DescribeEventSubscriptions $subscription_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms 'DescribeEvents, dms describe-events'
export def 'database-migration-service describe-events' [
  --source-identifier: string
  --source-type: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --duration: int
  --event-categories: list<string>
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
]: any -> any { call 'database-migration-service DescribeEvents $source_identifier $source_type $start_time $end_time $duration $event_categories $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --migration-project-identifier
@search-terms 'DescribeExtensionPackAssociations, dms describe-extension-pack-associations'
export def 'database-migration-service describe-extension-pack-associations' [
  --migration-project-identifier: string
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
]: any -> any { call 'database-migration-service DescribeExtensionPackAssociations $migration_project_identifier $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeFleetAdvisorCollectors, dms describe-fleet-advisor-collectors'
export def 'database-migration-service describe-fleet-advisor-collectors' [
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
]: any -> any { call 'database-migration-service DescribeFleetAdvisorCollectors $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeFleetAdvisorDatabases, dms describe-fleet-advisor-databases'
export def 'database-migration-service describe-fleet-advisor-databases' [
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
]: any -> any { call 'database-migration-service DescribeFleetAdvisorDatabases $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeFleetAdvisorLsaAnalysis, dms describe-fleet-advisor-lsa-analysis'
export def 'database-migration-service describe-fleet-advisor-lsa-analysis' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'database-migration-service DescribeFleetAdvisorLsaAnalysis -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeFleetAdvisorSchemaObjectSummary, dms describe-fleet-advisor-schema-object-summary'
export def 'database-migration-service describe-fleet-advisor-schema-object-summary' [
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
]: any -> any { call 'database-migration-service DescribeFleetAdvisorSchemaObjectSummary $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeFleetAdvisorSchemas, dms describe-fleet-advisor-schemas'
export def 'database-migration-service describe-fleet-advisor-schemas' [
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
]: any -> any { call 'database-migration-service DescribeFleetAdvisorSchemas $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeInstanceProfiles, dms describe-instance-profiles'
export def 'database-migration-service describe-instance-profiles' [
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
]: any -> any { call 'database-migration-service DescribeInstanceProfiles $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --selection-rules --migration-project-identifier --origin
@search-terms 'DescribeMetadataModel, dms describe-metadata-model'
export def 'database-migration-service describe-metadata-model' [
  --selection-rules: string
  --migration-project-identifier: string
  --origin: string@[SOURCE TARGET]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'database-migration-service DescribeMetadataModel $selection_rules $migration_project_identifier $origin -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --migration-project-identifier
@search-terms 'DescribeMetadataModelAssessments, dms describe-metadata-model-assessments'
export def 'database-migration-service describe-metadata-model-assessments' [
  --migration-project-identifier: string
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
]: any -> any { call 'database-migration-service DescribeMetadataModelAssessments $migration_project_identifier $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --selection-rules --migration-project-identifier --origin
@search-terms 'DescribeMetadataModelChildren, dms describe-metadata-model-children'
export def 'database-migration-service describe-metadata-model-children' [
  --selection-rules: string
  --migration-project-identifier: string
  --origin: string@[SOURCE TARGET]
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
]: any -> any { call 'database-migration-service DescribeMetadataModelChildren $selection_rules $migration_project_identifier $origin -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --migration-project-identifier
@search-terms 'DescribeMetadataModelConversions, dms describe-metadata-model-conversions'
export def 'database-migration-service describe-metadata-model-conversions' [
  --migration-project-identifier: string
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
]: any -> any { call 'database-migration-service DescribeMetadataModelConversions $migration_project_identifier $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --migration-project-identifier
@search-terms 'DescribeMetadataModelCreations, dms describe-metadata-model-creations'
export def 'database-migration-service describe-metadata-model-creations' [
  --filters: any
  --migration-project-identifier: string
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
]: any -> any { call 'database-migration-service DescribeMetadataModelCreations $filters $migration_project_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --migration-project-identifier
@search-terms 'DescribeMetadataModelExportsAsScript, dms describe-metadata-model-exports-as-script'
export def 'database-migration-service describe-metadata-model-exports-as-script' [
  --migration-project-identifier: string
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
]: any -> any { call 'database-migration-service DescribeMetadataModelExportsAsScript $migration_project_identifier $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --migration-project-identifier
@search-terms 'DescribeMetadataModelExportsToTarget, dms describe-metadata-model-exports-to-target'
export def 'database-migration-service describe-metadata-model-exports-to-target' [
  --migration-project-identifier: string
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
]: any -> any { call 'database-migration-service DescribeMetadataModelExportsToTarget $migration_project_identifier $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --migration-project-identifier
@search-terms 'DescribeMetadataModelImports, dms describe-metadata-model-imports'
export def 'database-migration-service describe-metadata-model-imports' [
  --migration-project-identifier: string
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
]: any -> any { call 'database-migration-service DescribeMetadataModelImports $migration_project_identifier $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeMigrationProjects, dms describe-migration-projects'
export def 'database-migration-service describe-migration-projects' [
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
]: any -> any { call 'database-migration-service DescribeMigrationProjects $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeOrderableReplicationInstances, dms describe-orderable-replication-instances'
export def 'database-migration-service describe-orderable-replication-instances' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'database-migration-service DescribeOrderableReplicationInstances -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms 'DescribePendingMaintenanceActions, dms describe-pending-maintenance-actions'
export def 'database-migration-service describe-pending-maintenance-actions' [
  --replication-instance-arn: string
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
]: any -> any { call 'database-migration-service DescribePendingMaintenanceActions $replication_instance_arn $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeRecommendationLimitations, dms describe-recommendation-limitations'
export def 'database-migration-service describe-recommendation-limitations' [
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
]: any -> any { call 'database-migration-service DescribeRecommendationLimitations $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeRecommendations, dms describe-recommendations'
export def 'database-migration-service describe-recommendations' [
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
]: any -> any { call 'database-migration-service DescribeRecommendations $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --endpoint-arn
@search-terms 'DescribeRefreshSchemasStatus, dms describe-refresh-schemas-status'
export def 'database-migration-service describe-refresh-schemas-status' [
  --endpoint-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'database-migration-service DescribeRefreshSchemasStatus $endpoint_arn -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeReplicationConfigs, dms describe-replication-configs'
export def 'database-migration-service describe-replication-configs' [
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
]: any -> any { call 'database-migration-service DescribeReplicationConfigs $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --replication-instance-arn
@search-terms 'DescribeReplicationInstanceTaskLogs, dms describe-replication-instance-task-logs'
export def 'database-migration-service describe-replication-instance-task-logs' [
  --replication-instance-arn: string
  --max-records: int
  --marker: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'database-migration-service DescribeReplicationInstanceTaskLogs $replication_instance_arn $max_records $marker -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeReplicationInstances, dms describe-replication-instances'
export def 'database-migration-service describe-replication-instances' [
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
]: any -> any { call 'database-migration-service DescribeReplicationInstances $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeReplicationSubnetGroups, dms describe-replication-subnet-groups'
export def 'database-migration-service describe-replication-subnet-groups' [
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
]: any -> any { call 'database-migration-service DescribeReplicationSubnetGroups $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --replication-config-arn
@search-terms 'DescribeReplicationTableStatistics, dms describe-replication-table-statistics'
export def 'database-migration-service describe-replication-table-statistics' [
  --replication-config-arn: string
  --max-records: int
  --marker: string
  --filters: any
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'database-migration-service DescribeReplicationTableStatistics $replication_config_arn $max_records $marker $filters -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms 'DescribeReplicationTaskAssessmentResults, dms describe-replication-task-assessment-results'
export def 'database-migration-service describe-replication-task-assessment-results' [
  --replication-task-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'database-migration-service DescribeReplicationTaskAssessmentResults $replication_task_arn -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeReplicationTaskAssessmentRuns, dms describe-replication-task-assessment-runs'
export def 'database-migration-service describe-replication-task-assessment-runs' [
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
]: any -> any { call 'database-migration-service DescribeReplicationTaskAssessmentRuns $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeReplicationTaskIndividualAssessments, dms describe-replication-task-individual-assessments'
export def 'database-migration-service describe-replication-task-individual-assessments' [
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
]: any -> any { call 'database-migration-service DescribeReplicationTaskIndividualAssessments $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms 'DescribeReplicationTasks, dms describe-replication-tasks'
export def 'database-migration-service describe-replication-tasks' [
  --filters: any
  --without-settings: oneof<bool>
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
]: any -> any { call 'database-migration-service DescribeReplicationTasks $filters $without_settings -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeReplications, dms describe-replications'
export def 'database-migration-service describe-replications' [
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
]: any -> any { call 'database-migration-service DescribeReplications $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --endpoint-arn
@search-terms 'DescribeSchemas, dms describe-schemas'
export def 'database-migration-service describe-schemas' [
  --endpoint-arn: string
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
]: any -> any { call 'database-migration-service DescribeSchemas $endpoint_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --replication-task-arn
@search-terms 'DescribeTableStatistics, dms describe-table-statistics'
export def 'database-migration-service describe-table-statistics' [
  --replication-task-arn: string
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
]: any -> any { call 'database-migration-service DescribeTableStatistics $replication_task_arn $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --migration-project-identifier --selection-rules
@search-terms 'ExportMetadataModelAssessment, dms export-metadata-model-assessment'
export def 'database-migration-service export-metadata-model-assessment' [
  --migration-project-identifier: string
  --selection-rules: string
  --file-name: string
  --assessment-report-types: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service ExportMetadataModelAssessment $migration_project_identifier $selection_rules $file_name $assessment_report_types -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --migration-project-identifier --selection-rules
@search-terms 'GetTargetSelectionRules, dms get-target-selection-rules'
export def 'database-migration-service get-target-selection-rules' [
  --migration-project-identifier: string
  --selection-rules: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'database-migration-service GetTargetSelectionRules $migration_project_identifier $selection_rules -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --certificate-identifier
@search-terms 'ImportCertificate, dms import-certificate'
export def 'database-migration-service import-certificate' [
  --certificate-identifier: string
  --certificate-pem: string
  --certificate-wallet: oneof<binary, string>
  --tags: any
  --kms-key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service ImportCertificate $certificate_identifier $certificate_pem $certificate_wallet $tags $kms_key_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 5min
@search-terms 'ListTagsForResource, dms list-tags-for-resource'
export def 'database-migration-service list-tags-for-resource' [
  --resource-arn: string
  --resource-arn-list: list<string>
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
]: any -> any { call 'database-migration-service ListTagsForResource $resource_arn $resource_arn_list -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --migration-project-identifier --conversion-configuration
@search-terms 'ModifyConversionConfiguration, dms modify-conversion-configuration'
export def 'database-migration-service modify-conversion-configuration' [
  --migration-project-identifier: string
  --conversion-configuration: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service ModifyConversionConfiguration $migration_project_identifier $conversion_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --data-migration-identifier
@search-terms 'ModifyDataMigration, dms modify-data-migration'
export def 'database-migration-service modify-data-migration' [
  --data-migration-identifier: string
  --data-migration-name: string
  --enable-cloudwatch-logs: oneof<bool>
  --service-access-role-arn: string
  --data-migration-type: string@MigrationTypeValue
  --source-data-settings: list
  --target-data-settings: list
  --number-of-jobs: int
  --selection-rules: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service ModifyDataMigration $data_migration_identifier $data_migration_name $enable_cloudwatch_logs $service_access_role_arn $data_migration_type $source_data_settings $target_data_settings $number_of_jobs $selection_rules -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --data-provider-identifier
@search-terms 'ModifyDataProvider, dms modify-data-provider'
export def 'database-migration-service modify-data-provider' [
  --data-provider-identifier: string
  --data-provider-name: string
  --description: string
  --engine: string
  --virtual: oneof<bool>
  --exact-settings: oneof<bool>
  --settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service ModifyDataProvider $data_provider_identifier $data_provider_name $description $engine $virtual $exact_settings $settings -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-arn
@search-terms 'ModifyEndpoint, dms modify-endpoint'
export def 'database-migration-service modify-endpoint' [
  --endpoint-arn: string
  --endpoint-identifier: string
  --endpoint-type: string@[source target]
  --engine-name: string
  --username: string
  --password: string
  --server-name: string
  --port: int
  --database-name: string
  --extra-connection-attributes: string
  --certificate-arn: string
  --ssl-mode: string@[none require verify-ca verify-full]
  --service-access-role-arn: string
  --external-table-definition: string
  --dynamo-db-settings: record
  --s3-settings: record
  --dms-transfer-settings: record
  --mongo-db-settings: record
  --kinesis-settings: record
  --kafka-settings: record
  --elasticsearch-settings: record
  --neptune-settings: record
  --redshift-settings: record
  --postgre-sql-settings: record
  --my-sql-settings: record
  --oracle-settings: record
  --sybase-settings: record
  --microsoft-sql-server-settings: record
  --ibm-db2-settings: record
  --doc-db-settings: record
  --redis-settings: record
  --exact-settings: oneof<bool>
  --gcp-my-sql-settings: record
  --timestream-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service ModifyEndpoint $endpoint_arn $endpoint_identifier $endpoint_type $engine_name $username $password $server_name $port $database_name $extra_connection_attributes $certificate_arn $ssl_mode $service_access_role_arn $external_table_definition $dynamo_db_settings $s3_settings $dms_transfer_settings $mongo_db_settings $kinesis_settings $kafka_settings $elasticsearch_settings $neptune_settings $redshift_settings $postgre_sql_settings $my_sql_settings $oracle_settings $sybase_settings $microsoft_sql_server_settings $ibm_db2_settings $doc_db_settings $redis_settings $exact_settings $gcp_my_sql_settings $timestream_settings -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subscription-name
@search-terms 'ModifyEventSubscription, dms modify-event-subscription'
export def 'database-migration-service modify-event-subscription' [
  --subscription-name: string
  --sns-topic-arn: string
  --source-type: string
  --event-categories: list<string>
  --enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service ModifyEventSubscription $subscription_name $sns_topic_arn $source_type $event_categories $enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-profile-identifier
@search-terms 'ModifyInstanceProfile, dms modify-instance-profile'
export def 'database-migration-service modify-instance-profile' [
  --instance-profile-identifier: string
  --availability-zone: string
  --kms-key-arn: string
  --publicly-accessible: oneof<bool>
  --network-type: string
  --instance-profile-name: string
  --description: string
  --subnet-group-identifier: string
  --vpc-security-groups: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service ModifyInstanceProfile $instance_profile_identifier $availability_zone $kms_key_arn $publicly_accessible $network_type $instance_profile_name $description $subnet_group_identifier $vpc_security_groups -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --migration-project-identifier
@search-terms 'ModifyMigrationProject, dms modify-migration-project'
export def 'database-migration-service modify-migration-project' [
  --migration-project-identifier: string
  --migration-project-name: string
  --source-data-provider-descriptors: list
  --target-data-provider-descriptors: list
  --instance-profile-identifier: string
  --transformation-rules: string
  --description: string
  --schema-conversion-application-attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service ModifyMigrationProject $migration_project_identifier $migration_project_name $source_data_provider_descriptors $target_data_provider_descriptors $instance_profile_identifier $transformation_rules $description $schema_conversion_application_attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-config-arn
@search-terms 'ModifyReplicationConfig, dms modify-replication-config'
export def 'database-migration-service modify-replication-config' [
  --replication-config-arn: string
  --replication-config-identifier: string
  --replication-type: string@MigrationTypeValue
  --table-mappings: string
  --replication-settings: string
  --supplemental-settings: string
  --compute-config: record
  --source-endpoint-arn: string
  --target-endpoint-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service ModifyReplicationConfig $replication_config_arn $replication_config_identifier $replication_type $table_mappings $replication_settings $supplemental_settings $compute_config $source_endpoint_arn $target_endpoint_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-instance-arn
@search-terms 'ModifyReplicationInstance, dms modify-replication-instance'
export def 'database-migration-service modify-replication-instance' [
  --replication-instance-arn: string
  --allocated-storage: int
  --apply-immediately: oneof<bool>
  --replication-instance-class: string
  --vpc-security-group-ids: list<string>
  --preferred-maintenance-window: string
  --multi-az: oneof<bool>
  --engine-version: string
  --allow-major-version-upgrade: oneof<bool>
  --auto-minor-version-upgrade: oneof<bool>
  --replication-instance-identifier: string
  --network-type: string
  --kerberos-authentication-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service ModifyReplicationInstance $replication_instance_arn $allocated_storage $apply_immediately $replication_instance_class $vpc_security_group_ids $preferred_maintenance_window $multi_az $engine_version $allow_major_version_upgrade $auto_minor_version_upgrade $replication_instance_identifier $network_type $kerberos_authentication_settings -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-subnet-group-identifier --subnet-ids
@search-terms 'ModifyReplicationSubnetGroup, dms modify-replication-subnet-group'
export def 'database-migration-service modify-replication-subnet-group' [
  --replication-subnet-group-identifier: string
  --replication-subnet-group-description: string
  --subnet-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service ModifyReplicationSubnetGroup $replication_subnet_group_identifier $replication_subnet_group_description $subnet_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-task-arn
@search-terms 'ModifyReplicationTask, dms modify-replication-task'
export def 'database-migration-service modify-replication-task' [
  --replication-task-arn: string
  --replication-task-identifier: string
  --migration-type: string@MigrationTypeValue
  --table-mappings: string
  --replication-task-settings: string
  --cdc-start-time: oneof<datetime, duration, string>
  --cdc-start-position: string
  --cdc-stop-position: string
  --task-data: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service ModifyReplicationTask $replication_task_arn $replication_task_identifier $migration_type $table_mappings $replication_task_settings $cdc_start_time $cdc_start_position $cdc_stop_position $task_data -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-task-arn --target-replication-instance-arn
@search-terms 'MoveReplicationTask, dms move-replication-task'
export def 'database-migration-service move-replication-task' [
  --replication-task-arn: string
  --target-replication-instance-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service MoveReplicationTask $replication_task_arn $target_replication_instance_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-instance-arn
@search-terms 'RebootReplicationInstance, dms reboot-replication-instance'
export def 'database-migration-service reboot-replication-instance' [
  --replication-instance-arn: string
  --force-failover: oneof<bool>
  --force-planned-failover: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service RebootReplicationInstance $replication_instance_arn $force_failover $force_planned_failover -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-arn --replication-instance-arn
@search-terms 'RefreshSchemas, dms refresh-schemas'
export def 'database-migration-service refresh-schemas' [
  --endpoint-arn: string
  --replication-instance-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service RefreshSchemas $endpoint_arn $replication_instance_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-config-arn --tables-to-reload
@search-terms 'ReloadReplicationTables, dms reload-replication-tables'
export def 'database-migration-service reload-replication-tables' [
  --replication-config-arn: string
  --tables-to-reload: list
  --reload-option: string@[data-reload validate-only]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service ReloadReplicationTables $replication_config_arn $tables_to_reload $reload_option -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-task-arn --tables-to-reload
@search-terms 'ReloadTables, dms reload-tables'
export def 'database-migration-service reload-tables' [
  --replication-task-arn: string
  --tables-to-reload: list
  --reload-option: string@[data-reload validate-only]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service ReloadTables $replication_task_arn $tables_to_reload $reload_option -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms 'RemoveTagsFromResource, dms remove-tags-from-resource'
export def 'database-migration-service remove-tags-from-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service RemoveTagsFromResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'RunFleetAdvisorLsaAnalysis, dms run-fleet-advisor-lsa-analysis'
export def 'database-migration-service run-fleet-advisor-lsa-analysis' [
  --region: string
  --profile: string
]: any -> any { call 'database-migration-service RunFleetAdvisorLsaAnalysis -- $region $profile' }

# POST /; needs --data-migration-identifier --start-type
@search-terms 'StartDataMigration, dms start-data-migration'
export def 'database-migration-service start-data-migration' [
  --data-migration-identifier: string
  --start-type: string@[reload-target resume-processing start-replication]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service StartDataMigration $data_migration_identifier $start_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --migration-project-identifier
@search-terms 'StartExtensionPackAssociation, dms start-extension-pack-association'
export def 'database-migration-service start-extension-pack-association' [
  --migration-project-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service StartExtensionPackAssociation $migration_project_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --migration-project-identifier --selection-rules
@search-terms 'StartMetadataModelAssessment, dms start-metadata-model-assessment'
export def 'database-migration-service start-metadata-model-assessment' [
  --migration-project-identifier: string
  --selection-rules: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service StartMetadataModelAssessment $migration_project_identifier $selection_rules -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --migration-project-identifier --selection-rules
@search-terms 'StartMetadataModelConversion, dms start-metadata-model-conversion'
export def 'database-migration-service start-metadata-model-conversion' [
  --migration-project-identifier: string
  --selection-rules: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service StartMetadataModelConversion $migration_project_identifier $selection_rules -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --migration-project-identifier --selection-rules --metadata-model-name --properties
@search-terms 'StartMetadataModelCreation, dms start-metadata-model-creation'
export def 'database-migration-service start-metadata-model-creation' [
  --migration-project-identifier: string
  --selection-rules: string
  --metadata-model-name: string
  --properties: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service StartMetadataModelCreation $migration_project_identifier $selection_rules $metadata_model_name $properties -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --migration-project-identifier --selection-rules --origin
@search-terms 'StartMetadataModelExportAsScript, dms start-metadata-model-export-as-script'
export def 'database-migration-service start-metadata-model-export-as-script' [
  --migration-project-identifier: string
  --selection-rules: string
  --origin: string@[SOURCE TARGET]
  --file-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service StartMetadataModelExportAsScript $migration_project_identifier $selection_rules $origin $file_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --migration-project-identifier --selection-rules
@search-terms 'StartMetadataModelExportToTarget, dms start-metadata-model-export-to-target'
export def 'database-migration-service start-metadata-model-export-to-target' [
  --migration-project-identifier: string
  --selection-rules: string
  --overwrite-extension-pack: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service StartMetadataModelExportToTarget $migration_project_identifier $selection_rules $overwrite_extension_pack -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --migration-project-identifier --selection-rules --origin
@search-terms 'StartMetadataModelImport, dms start-metadata-model-import'
export def 'database-migration-service start-metadata-model-import' [
  --migration-project-identifier: string
  --selection-rules: string
  --origin: string@[SOURCE TARGET]
  --refresh: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service StartMetadataModelImport $migration_project_identifier $selection_rules $origin $refresh -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-id --settings
@search-terms 'StartRecommendations, dms start-recommendations'
export def 'database-migration-service start-recommendations' [
  --database-id: string
  --settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service StartRecommendations $database_id $settings -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-config-arn --start-replication-type
@search-terms 'StartReplication, dms start-replication'
export def 'database-migration-service start-replication' [
  --replication-config-arn: string
  --start-replication-type: string
  --premigration-assessment-settings: string
  --cdc-start-time: oneof<datetime, duration, string>
  --cdc-start-position: string
  --cdc-stop-position: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service StartReplication $replication_config_arn $start_replication_type $premigration_assessment_settings $cdc_start_time $cdc_start_position $cdc_stop_position -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-task-arn --start-replication-task-type
@search-terms 'StartReplicationTask, dms start-replication-task'
export def 'database-migration-service start-replication-task' [
  --replication-task-arn: string
  --start-replication-task-type: string@[start-replication resume-processing reload-target]
  --cdc-start-time: oneof<datetime, duration, string>
  --cdc-start-position: string
  --cdc-stop-position: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service StartReplicationTask $replication_task_arn $start_replication_task_type $cdc_start_time $cdc_start_position $cdc_stop_position -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-task-arn
@search-terms 'StartReplicationTaskAssessment, dms start-replication-task-assessment'
export def 'database-migration-service start-replication-task-assessment' [
  --replication-task-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service StartReplicationTaskAssessment $replication_task_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-task-arn --service-access-role-arn --result-location-bucket --assessment-run-name
@search-terms 'StartReplicationTaskAssessmentRun, dms start-replication-task-assessment-run'
export def 'database-migration-service start-replication-task-assessment-run' [
  --replication-task-arn: string
  --service-access-role-arn: string
  --result-location-bucket: string
  --result-location-folder: string
  --result-encryption-mode: string
  --result-kms-key-arn: string
  --assessment-run-name: string
  --include-only: list<string>
  --exclude: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service StartReplicationTaskAssessmentRun $replication_task_arn $service_access_role_arn $result_location_bucket $result_location_folder $result_encryption_mode $result_kms_key_arn $assessment_run_name $include_only $exclude $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --data-migration-identifier
@search-terms 'StopDataMigration, dms stop-data-migration'
export def 'database-migration-service stop-data-migration' [
  --data-migration-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service StopDataMigration $data_migration_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-config-arn
@search-terms 'StopReplication, dms stop-replication'
export def 'database-migration-service stop-replication' [
  --replication-config-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service StopReplication $replication_config_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-task-arn
@search-terms 'StopReplicationTask, dms stop-replication-task'
export def 'database-migration-service stop-replication-task' [
  --replication-task-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service StopReplicationTask $replication_task_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-instance-arn --endpoint-arn
@search-terms 'TestConnection, dms test-connection'
export def 'database-migration-service test-connection' [
  --replication-instance-arn: string
  --endpoint-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service TestConnection $replication_instance_arn $endpoint_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'UpdateSubscriptionsToEventBridge, dms update-subscriptions-to-event-bridge'
export def 'database-migration-service update-subscriptions-to-event-bridge' [
  --force-move: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'database-migration-service UpdateSubscriptionsToEventBridge $force_move -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   endpoint-deleted: DescribeEndpoints
#   extension-pack-associated: DescribeExtensionPackAssociations; needs --migration-project-identifier
#   metadata-model-assessed: DescribeMetadataModelAssessments; needs --migration-project-identifier
#   metadata-model-conversion-cancelled: DescribeMetadataModelConversions; needs --migration-project-identifier
#   metadata-model-converted: DescribeMetadataModelConversions; needs --migration-project-identifier
#   metadata-model-created: DescribeMetadataModelCreations; needs --migration-project-identifier
#   metadata-model-creation-cancelled: DescribeMetadataModelCreations; needs --migration-project-identifier
#   metadata-model-exported-as-script: DescribeMetadataModelExportsAsScript; needs --migration-project-identifier
#   metadata-model-exported-to-target: DescribeMetadataModelExportsToTarget; needs --migration-project-identifier
#   metadata-model-imported: DescribeMetadataModelImports; needs --migration-project-identifier
#   replication-instance-available: DescribeReplicationInstances
#   replication-instance-deleted: DescribeReplicationInstances
#   replication-task-deleted: DescribeReplicationTasks
#   replication-task-ready: DescribeReplicationTasks
#   replication-task-running: DescribeReplicationTasks
#   replication-task-stopped: DescribeReplicationTasks
#   test-connection-succeeds: DescribeConnections
@search-terms EndpointDeleted ExtensionPackAssociated MetadataModelAssessed MetadataModelConversionCancelled MetadataModelConverted MetadataModelCreated MetadataModelCreationCancelled MetadataModelExportedAsScript MetadataModelExportedToTarget MetadataModelImported ReplicationInstanceAvailable ReplicationInstanceDeleted ReplicationTaskDeleted ReplicationTaskReady ReplicationTaskRunning ReplicationTaskStopped TestConnectionSucceeds
export def 'database-migration-service wait' [
  waiter: string@[endpoint-deleted extension-pack-associated metadata-model-assessed metadata-model-conversion-cancelled metadata-model-converted metadata-model-created metadata-model-creation-cancelled metadata-model-exported-as-script metadata-model-exported-to-target metadata-model-imported replication-instance-available replication-instance-deleted replication-task-deleted replication-task-ready replication-task-running replication-task-stopped test-connection-succeeds]
  --filters: any
  --migration-project-identifier: string
  --without-settings: oneof<bool>
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'database-migration-service wait $waiter $filters $migration_project_identifier $without_settings -- $timeout $interval $region $profile' }
