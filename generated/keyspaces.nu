# Written by `cargo xtask generate --service keyspaces` from the service's model and overlay: change those instead.
# Keyspaces, API version 2022-02-10: 19 operations.

use rt.nu [call]

# POST /; needs --keyspace-name
@search-terms CreateKeyspace
export def 'keyspaces create-keyspace' [
  --keyspace-name: string
  --tags: any
  --replication-specification: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'keyspaces CreateKeyspace $keyspace_name $tags $replication_specification -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --keyspace-name --table-name --schema-definition
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
  --tags: any
  --client-side-timestamps: record
  --auto-scaling-specification: record
  --replica-specifications: list
  --cdc-specification: record
  --warm-throughput-specification: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'keyspaces CreateTable $keyspace_name $table_name $schema_definition $comment $capacity_specification $encryption_specification $point_in_time_recovery $ttl $default_time_to_live $tags $client_side_timestamps $auto_scaling_specification $replica_specifications $cdc_specification $warm_throughput_specification -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --keyspace-name --type-name --field-definitions
@search-terms CreateType
export def 'keyspaces create-type' [
  --keyspace-name: string
  --type-name: string
  --field-definitions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'keyspaces CreateType $keyspace_name $type_name $field_definitions -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --keyspace-name
@search-terms DeleteKeyspace
export def 'keyspaces delete-keyspace' [
  --keyspace-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'keyspaces DeleteKeyspace $keyspace_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --keyspace-name --table-name
@search-terms DeleteTable
export def 'keyspaces delete-table' [
  --keyspace-name: string
  --table-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'keyspaces DeleteTable $keyspace_name $table_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --keyspace-name --type-name
@search-terms DeleteType
export def 'keyspaces delete-type' [
  --keyspace-name: string
  --type-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'keyspaces DeleteType $keyspace_name $type_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --keyspace-name
@search-terms GetKeyspace
export def 'keyspaces get-keyspace' [
  --keyspace-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'keyspaces GetKeyspace $keyspace_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --keyspace-name --table-name
@search-terms GetTable
export def 'keyspaces get-table' [
  --keyspace-name: string
  --table-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'keyspaces GetTable $keyspace_name $table_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --keyspace-name --table-name
@search-terms GetTableAutoScalingSettings
export def 'keyspaces get-table-auto-scaling-settings' [
  --keyspace-name: string
  --table-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'keyspaces GetTableAutoScalingSettings $keyspace_name $table_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --keyspace-name --type-name
@search-terms GetType
export def 'keyspaces get-type' [
  --keyspace-name: string
  --type-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'keyspaces GetType $keyspace_name $type_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListKeyspaces
export def 'keyspaces list-keyspaces' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'keyspaces ListKeyspaces -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --keyspace-name
@search-terms ListTables
export def 'keyspaces list-tables' [
  --keyspace-name: string
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
]: any -> any { call 'keyspaces ListTables $keyspace_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'keyspaces list-tags-for-resource' [
  --resource-arn: string
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
]: any -> any { call 'keyspaces ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --keyspace-name
@search-terms ListTypes
export def 'keyspaces list-types' [
  --keyspace-name: string
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
]: any -> any { call 'keyspaces ListTypes $keyspace_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --source-keyspace-name --source-table-name --target-keyspace-name --target-table-name
@search-terms RestoreTable
export def 'keyspaces restore-table' [
  --source-keyspace-name: string
  --source-table-name: string
  --target-keyspace-name: string
  --target-table-name: string
  --restore-timestamp: oneof<datetime, duration, string>
  --capacity-specification-override: record
  --encryption-specification-override: record
  --point-in-time-recovery-override: record
  --tags-override: any
  --auto-scaling-specification: record
  --replica-specifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'keyspaces RestoreTable $source_keyspace_name $source_table_name $target_keyspace_name $target_table_name $restore_timestamp $capacity_specification_override $encryption_specification_override $point_in_time_recovery_override $tags_override $auto_scaling_specification $replica_specifications -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'keyspaces tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'keyspaces TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms UntagResource
export def 'keyspaces untag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'keyspaces UntagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --keyspace-name --replication-specification
@search-terms UpdateKeyspace
export def 'keyspaces update-keyspace' [
  --keyspace-name: string
  --replication-specification: record
  --client-side-timestamps: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'keyspaces UpdateKeyspace $keyspace_name $replication_specification $client_side_timestamps -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --keyspace-name --table-name
@search-terms UpdateTable
export def 'keyspaces update-table' [
  --keyspace-name: string
  --table-name: string
  --add-columns: list
  --capacity-specification: record
  --encryption-specification: record
  --point-in-time-recovery: record
  --ttl: record
  --default-time-to-live: int
  --client-side-timestamps: record
  --auto-scaling-specification: record
  --replica-specifications: list
  --cdc-specification: record
  --warm-throughput-specification: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'keyspaces UpdateTable $keyspace_name $table_name $add_columns $capacity_specification $encryption_specification $point_in_time_recovery $ttl $default_time_to_live $client_side_timestamps $auto_scaling_specification $replica_specifications $cdc_specification $warm_throughput_specification -- $region $profile $with_input $fail_fast $yes' }
