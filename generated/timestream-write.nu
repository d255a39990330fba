# Written by `cargo xtask generate --service timestream-write` from the service's model and overlay: change those instead.
# Timestream Write, API version 2018-11-01: 19 operations.

use rt.nu [call]

# POST /; needs --data-source-configuration --report-configuration --target-database-name --target-table-name
@search-terms CreateBatchLoadTask
export def 'timestream-write create-batch-load-task' [
  --client-token: string
  --data-model-configuration: record
  --data-source-configuration: record
  --report-configuration: record
  --target-database-name: string
  --target-table-name: string
  --record-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-write CreateBatchLoadTask $client_token $data_model_configuration $data_source_configuration $report_configuration $target_database_name $target_table_name $record_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-name
@search-terms CreateDatabase
export def 'timestream-write create-database' [
  --database-name: string
  --kms-key-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-write CreateDatabase $database_name $kms_key_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-name --table-name
@search-terms CreateTable
export def 'timestream-write create-table' [
  --database-name: string
  --table-name: string
  --retention-properties: record
  --tags: any
  --magnetic-store-write-properties: record
  --schema: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-write CreateTable $database_name $table_name $retention_properties $tags $magnetic_store_write_properties $schema -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-name
@search-terms DeleteDatabase
export def 'timestream-write delete-database' [
  --database-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-write DeleteDatabase $database_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-name --table-name
@search-terms DeleteTable
export def 'timestream-write delete-table' [
  --database-name: string
  --table-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-write DeleteTable $database_name $table_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --task-id
@search-terms DescribeBatchLoadTask
export def 'timestream-write describe-batch-load-task' [
  --task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'timestream-write DescribeBatchLoadTask $task_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --database-name
@search-terms DescribeDatabase
export def 'timestream-write describe-database' [
  --database-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'timestream-write DescribeDatabase $database_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribeEndpoints
export def 'timestream-write describe-endpoints' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'timestream-write DescribeEndpoints -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /; cached 1min; needs --database-name --table-name
@search-terms DescribeTable
export def 'timestream-write describe-table' [
  --database-name: string
  --table-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'timestream-write DescribeTable $database_name $table_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListBatchLoadTasks
export def 'timestream-write list-batch-load-tasks' [
  --task-status: string@[CREATED IN_PROGRESS FAILED SUCCEEDED PROGRESS_STOPPED PENDING_RESUME]
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
]: any -> any { call 'timestream-write ListBatchLoadTasks $task_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListDatabases
export def 'timestream-write list-databases' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'timestream-write ListDatabases -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListTables
export def 'timestream-write list-tables' [
  --database-name: string
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
]: any -> any { call 'timestream-write ListTables $database_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'timestream-write list-tags-for-resource' [
  --resource-arn: string
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
]: any -> any { call 'timestream-write ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --task-id
@search-terms ResumeBatchLoadTask
export def 'timestream-write resume-batch-load-task' [
  --task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-write ResumeBatchLoadTask $task_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'timestream-write tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-write TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'timestream-write untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-write UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-name --kms-key-id
@search-terms UpdateDatabase
export def 'timestream-write update-database' [
  --database-name: string
  --kms-key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-write UpdateDatabase $database_name $kms_key_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-name --table-name
@search-terms UpdateTable
export def 'timestream-write update-table' [
  --database-name: string
  --table-name: string
  --retention-properties: record
  --magnetic-store-write-properties: record
  --schema: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-write UpdateTable $database_name $table_name $retention_properties $magnetic_store_write_properties $schema -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --database-name --table-name --records
@search-terms WriteRecords
export def 'timestream-write write-records' [
  --database-name: string
  --table-name: string
  --common-attributes: record
  --records: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-write WriteRecords $database_name $table_name $common_attributes $records -- $region $profile $with_input $fail_fast $yes' }
