# Written by `cargo xtask generate --service keyspaces` from the service's model and overlay: change those instead.
# Keyspaces, API version 2022-02-10: 19 operations.

use rt.nu [call send]

# POST /; needs --keyspace-name
@category "aws keyspaces"
@search-terms CreateKeyspace
export def 'keyspaces create-keyspace' [
  --keyspace-name: string
  --tags: oneof<list<any>, record>
  --replication-specification: record
  --region: string
  --profile: string
]: nothing -> record { call 'keyspaces CreateKeyspace $keyspace_name=keyspaceName $tags=tags $replication_specification=replicationSpecification $region=--region $profile=--profile' }

# POST /; needs --keyspace-name --table-name --schema-definition
@category "aws keyspaces"
@search-terms CreateTable
export def 'keyspaces create-table' [
  --keyspace-name: string
  --table-name: string
  --schema-definition: record
  --comment: record
  --capacity-specification: record
  --encryption-specification: record
  --point-in-time-recovery: record
  --ttl: record
  --default-time-to-live: int
  --tags: oneof<list<any>, record>
  --client-side-timestamps: record
  --auto-scaling-specification: record
  --replica-specifications: oneof<list<any>, record>
  --cdc-specification: record
  --warm-throughput-specification: record
  --region: string
  --profile: string
]: nothing -> record { call 'keyspaces CreateTable $keyspace_name=keyspaceName $table_name=tableName $schema_definition=schemaDefinition $comment=comment $capacity_specification=capacitySpecification $encryption_specification=encryptionSpecification $point_in_time_recovery=pointInTimeRecovery $ttl=ttl $default_time_to_live=defaultTimeToLive $tags=tags $client_side_timestamps=clientSideTimestamps $auto_scaling_specification=autoScalingSpecification $replica_specifications=replicaSpecifications $cdc_specification=cdcSpecification $warm_throughput_specification=warmThroughputSpecification $region=--region $profile=--profile' }

# POST /; needs --keyspace-name --type-name --field-definitions
@category "aws keyspaces"
@search-terms CreateType
export def 'keyspaces create-type' [
  --keyspace-name: string
  --type-name: string
  --field-definitions: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'keyspaces CreateType $keyspace_name=keyspaceName $type_name=typeName $field_definitions=fieldDefinitions $region=--region $profile=--profile' }

# POST /; needs --keyspace-name
@category "aws keyspaces"
@search-terms DeleteKeyspace
export def 'keyspaces delete-keyspace' [
  --keyspace-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'keyspaces DeleteKeyspace $keyspace_name=keyspaceName $region=--region $profile=--profile' }

# POST /; needs --keyspace-name --table-name
@category "aws keyspaces"
@search-terms DeleteTable
export def 'keyspaces delete-table' [
  --keyspace-name: string
  --table-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'keyspaces DeleteTable $keyspace_name=keyspaceName $table_name=tableName $region=--region $profile=--profile' }

# POST /; needs --keyspace-name --type-name
@category "aws keyspaces"
@search-terms DeleteType
export def 'keyspaces delete-type' [
  --keyspace-name: string
  --type-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'keyspaces DeleteType $keyspace_name=keyspaceName $type_name=typeName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --keyspace-name
@category "aws keyspaces"
@search-terms GetKeyspace
export def 'keyspaces get-keyspace' [
  --keyspace-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'keyspaces GetKeyspace $keyspace_name=keyspaceName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --keyspace-name --table-name
@category "aws keyspaces"
@search-terms GetTable
export def 'keyspaces get-table' [
  --keyspace-name: string
  --table-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'keyspaces GetTable $keyspace_name=keyspaceName $table_name=tableName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --keyspace-name --table-name
@category "aws keyspaces"
@search-terms GetTableAutoScalingSettings
export def 'keyspaces get-table-auto-scaling-settings' [
  --keyspace-name: string
  --table-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'keyspaces GetTableAutoScalingSettings $keyspace_name=keyspaceName $table_name=tableName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --keyspace-name --type-name
@category "aws keyspaces"
@search-terms GetType
export def 'keyspaces get-type' [
  --keyspace-name: string
  --type-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'keyspaces GetType $keyspace_name=keyspaceName $type_name=typeName $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws keyspaces"
@search-terms ListKeyspaces
@example "First rows only" "keyspaces list-keyspaces --stream | first 3"
export def 'keyspaces list-keyspaces' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'keyspaces ListKeyspaces $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --keyspace-name
@category "aws keyspaces"
@search-terms ListTables
export def 'keyspaces list-tables' [
  --keyspace-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'keyspaces ListTables $keyspace_name=keyspaceName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --resource-arn
@category "aws keyspaces"
@search-terms ListTagsForResource
export def 'keyspaces list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'keyspaces ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --keyspace-name
@category "aws keyspaces"
@search-terms ListTypes
export def 'keyspaces list-types' [
  --keyspace-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'keyspaces ListTypes $keyspace_name=keyspaceName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --source-keyspace-name --source-table-name --target-keyspace-name --target-table-name
@category "aws keyspaces"
@search-terms RestoreTable
export def 'keyspaces restore-table' [
  --source-keyspace-name: string
  --source-table-name: string
  --target-keyspace-name: string
  --target-table-name: string
  --restore-timestamp: oneof<datetime, duration, int, string>
  --capacity-specification-override: record
  --encryption-specification-override: record
  --point-in-time-recovery-override: record
  --tags-override: oneof<list<any>, record>
  --auto-scaling-specification: record
  --replica-specifications: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'keyspaces RestoreTable $source_keyspace_name=sourceKeyspaceName $source_table_name=sourceTableName $target_keyspace_name=targetKeyspaceName $target_table_name=targetTableName $restore_timestamp=restoreTimestamp $capacity_specification_override=capacitySpecificationOverride $encryption_specification_override=encryptionSpecificationOverride $point_in_time_recovery_override=pointInTimeRecoveryOverride $tags_override=tagsOverride $auto_scaling_specification=autoScalingSpecification $replica_specifications=replicaSpecifications $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws keyspaces"
@search-terms TagResource
export def 'keyspaces tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'keyspaces TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws keyspaces"
@search-terms UntagResource
export def 'keyspaces untag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'keyspaces UntagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# POST /; needs --keyspace-name --replication-specification
@category "aws keyspaces"
@search-terms UpdateKeyspace
export def 'keyspaces update-keyspace' [
  --keyspace-name: string
  --replication-specification: record
  --client-side-timestamps: record
  --region: string
  --profile: string
]: nothing -> record { call 'keyspaces UpdateKeyspace $keyspace_name=keyspaceName $replication_specification=replicationSpecification $client_side_timestamps=clientSideTimestamps $region=--region $profile=--profile' }

# POST /; needs --keyspace-name --table-name
@category "aws keyspaces"
@search-terms UpdateTable
export def 'keyspaces update-table' [
  --keyspace-name: string
  --table-name: string
  --add-columns: oneof<list<any>, record>
  --capacity-specification: record
  --encryption-specification: record
  --point-in-time-recovery: record
  --ttl: record
  --default-time-to-live: int
  --client-side-timestamps: record
  --auto-scaling-specification: record
  --replica-specifications: oneof<list<any>, record>
  --cdc-specification: record
  --warm-throughput-specification: record
  --region: string
  --profile: string
]: nothing -> record { call 'keyspaces UpdateTable $keyspace_name=keyspaceName $table_name=tableName $add_columns=addColumns $capacity_specification=capacitySpecification $encryption_specification=encryptionSpecification $point_in_time_recovery=pointInTimeRecovery $ttl=ttl $default_time_to_live=defaultTimeToLive $client_side_timestamps=clientSideTimestamps $auto_scaling_specification=autoScalingSpecification $replica_specifications=replicaSpecifications $cdc_specification=cdcSpecification $warm_throughput_specification=warmThroughputSpecification $region=--region $profile=--profile' }
