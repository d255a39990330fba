# Written by `cargo xtask generate --service s3tables` from the service's model and overlay: change those instead.
# S3Tables, API version 2018-05-10: 57 operations.

use rt.nu [call]

# POST /complete-table-migration; needs --table-arn
@search-terms CompleteTableMigration
export def 's3tables complete-table-migration' [
  --table-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3tables CompleteTableMigration $table_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /namespaces/{tableBucketARN}; needs --table-bucket-arn --namespace
@search-terms CreateNamespace
export def 's3tables create-namespace' [
  --table-bucket-arn: string
  --namespace: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3tables CreateNamespace $table_bucket_arn $namespace -- $region $profile $with_input $fail_fast $yes' }

# PUT /tables/{tableBucketARN}/{namespace}; needs --table-bucket-arn --namespace --name --format
@search-terms CreateTable
export def 's3tables create-table' [
  --table-bucket-arn: string
  --namespace: string
  --name: string
  --format: string
  --metadata: record
  --encryption-configuration: record
  --storage-class-configuration: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3tables CreateTable $table_bucket_arn $namespace $name $format $metadata $encryption_configuration $storage_class_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /buckets; needs --name
@search-terms CreateTableBucket
export def 's3tables create-table-bucket' [
  --name: string
  --encryption-configuration: record
  --storage-class-configuration: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3tables CreateTableBucket $name $encryption_configuration $storage_class_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /namespaces/{tableBucketARN}/{namespace}; needs --table-bucket-arn --namespace
@search-terms DeleteNamespace
export def 's3tables delete-namespace' [
  --table-bucket-arn: string
  --namespace: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3tables DeleteNamespace $table_bucket_arn $namespace -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tables/{tableBucketARN}/{namespace}/{name}; needs --table-bucket-arn --namespace --name
@search-terms DeleteTable
export def 's3tables delete-table' [
  --table-bucket-arn: string
  --namespace: string
  --name: string
  --version-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3tables DeleteTable $table_bucket_arn $namespace $name $version_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /buckets/{tableBucketARN}; needs --table-bucket-arn
@search-terms DeleteTableBucket
export def 's3tables delete-table-bucket' [
  --table-bucket-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3tables DeleteTableBucket $table_bucket_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /buckets/{tableBucketARN}/encryption; needs --table-bucket-arn
@search-terms DeleteTableBucketEncryption
export def 's3tables delete-table-bucket-encryption' [
  --table-bucket-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3tables DeleteTableBucketEncryption $table_bucket_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /buckets/{tableBucketARN}/metrics; needs --table-bucket-arn
@search-terms DeleteTableBucketMetricsConfiguration
export def 's3tables delete-table-bucket-metrics-configuration' [
  --table-bucket-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3tables DeleteTableBucketMetricsConfiguration $table_bucket_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /buckets/{tableBucketARN}/policy; needs --table-bucket-arn
@search-terms DeleteTableBucketPolicy
export def 's3tables delete-table-bucket-policy' [
  --table-bucket-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3tables DeleteTableBucketPolicy $table_bucket_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /table-bucket-replication; needs --table-bucket-arn
@search-terms DeleteTableBucketReplication
export def 's3tables delete-table-bucket-replication' [
  --table-bucket-arn: string
  --version-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3tables DeleteTableBucketReplication $table_bucket_arn $version_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tables/{tableBucketARN}/{namespace}/{name}/policy; needs --table-bucket-arn --namespace --name
@search-terms DeleteTablePolicy
export def 's3tables delete-table-policy' [
  --table-bucket-arn: string
  --namespace: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3tables DeleteTablePolicy $table_bucket_arn $namespace $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /table-replication; needs --table-arn --version-token
@search-terms DeleteTableReplication
export def 's3tables delete-table-replication' [
  --table-arn: string
  --version-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3tables DeleteTableReplication $table_arn $version_token -- $region $profile $with_input $fail_fast $yes' }

# GET /namespaces/{tableBucketARN}/{namespace}; cached 1min; needs --table-bucket-arn --namespace
@search-terms GetNamespace
export def 's3tables get-namespace' [
  --table-bucket-arn: string
  --namespace: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3tables GetNamespace $table_bucket_arn $namespace -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /get-table; cached 1min
@search-terms GetTable
export def 's3tables get-table' [
  --table-bucket-arn: string
  --namespace: string
  --name: string
  --table-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3tables GetTable $table_bucket_arn $namespace $name $table_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /buckets/{tableBucketARN}; cached 1min; needs --table-bucket-arn
@search-terms GetTableBucket
export def 's3tables get-table-bucket' [
  --table-bucket-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3tables GetTableBucket $table_bucket_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /buckets/{tableBucketARN}/encryption; cached 1min; needs --table-bucket-arn
@search-terms GetTableBucketEncryption
export def 's3tables get-table-bucket-encryption' [
  --table-bucket-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3tables GetTableBucketEncryption $table_bucket_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /buckets/{tableBucketARN}/logging; cached 1min; needs --table-bucket-arn
@search-terms GetTableBucketLogging
export def 's3tables get-table-bucket-logging' [
  --table-bucket-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3tables GetTableBucketLogging $table_bucket_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /buckets/{tableBucketARN}/maintenance; cached 1min; needs --table-bucket-arn
@search-terms GetTableBucketMaintenanceConfiguration
export def 's3tables get-table-bucket-maintenance-configuration' [
  --table-bucket-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3tables GetTableBucketMaintenanceConfiguration $table_bucket_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /buckets/{tableBucketARN}/metrics; cached 1min; needs --table-bucket-arn
@search-terms GetTableBucketMetricsConfiguration
export def 's3tables get-table-bucket-metrics-configuration' [
  --table-bucket-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3tables GetTableBucketMetricsConfiguration $table_bucket_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /buckets/{tableBucketARN}/policy; cached 1min; needs --table-bucket-arn
@search-terms GetTableBucketPolicy
export def 's3tables get-table-bucket-policy' [
  --table-bucket-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3tables GetTableBucketPolicy $table_bucket_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /table-bucket-replication; cached 1min; needs --table-bucket-arn
@search-terms GetTableBucketReplication
export def 's3tables get-table-bucket-replication' [
  --table-bucket-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3tables GetTableBucketReplication $table_bucket_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /buckets/{tableBucketARN}/storage-class; cached 1min; needs --table-bucket-arn
@search-terms GetTableBucketStorageClass
export def 's3tables get-table-bucket-storage-class' [
  --table-bucket-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3tables GetTableBucketStorageClass $table_bucket_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /tables/{tableBucketARN}/{namespace}/{name}/encryption; cached 1min; needs --table-bucket-arn --namespace --name
@search-terms GetTableEncryption
export def 's3tables get-table-encryption' [
  --table-bucket-arn: string
  --namespace: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3tables GetTableEncryption $table_bucket_arn $namespace $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /tables/{tableBucketARN}/{namespace}/{name}/maintenance; cached 1min; needs --table-bucket-arn --namespace --name
@search-terms GetTableMaintenanceConfiguration
export def 's3tables get-table-maintenance-configuration' [
  --table-bucket-arn: string
  --namespace: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3tables GetTableMaintenanceConfiguration $table_bucket_arn $namespace $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /tables/{tableBucketARN}/{namespace}/{name}/maintenance-job-status; needs --table-bucket-arn --namespace --name
@search-terms GetTableMaintenanceJobStatus
export def 's3tables get-table-maintenance-job-status' [
  --table-bucket-arn: string
  --namespace: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 's3tables GetTableMaintenanceJobStatus $table_bucket_arn $namespace $name -- $region $profile $with_input $fail_fast' }

# GET /tables/{tableBucketARN}/{namespace}/{name}/metadata-location; cached 1min; needs --table-bucket-arn --namespace --name
@search-terms GetTableMetadataLocation
export def 's3tables get-table-metadata-location' [
  --table-bucket-arn: string
  --namespace: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3tables GetTableMetadataLocation $table_bucket_arn $namespace $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /get-table-migration; cached 1min
@search-terms GetTableMigration
export def 's3tables get-table-migration' [
  --migration-id: string
  --table-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3tables GetTableMigration $migration_id $table_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /tables/{tableBucketARN}/{namespace}/{name}/policy; cached 1min; needs --table-bucket-arn --namespace --name
@search-terms GetTablePolicy
export def 's3tables get-table-policy' [
  --table-bucket-arn: string
  --namespace: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3tables GetTablePolicy $table_bucket_arn $namespace $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /table-record-expiration; cached 1min; needs --table-arn
@search-terms GetTableRecordExpirationConfiguration
export def 's3tables get-table-record-expiration-configuration' [
  --table-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3tables GetTableRecordExpirationConfiguration $table_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /table-record-expiration-job-status; needs --table-arn
@search-terms GetTableRecordExpirationJobStatus
export def 's3tables get-table-record-expiration-job-status' [
  --table-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 's3tables GetTableRecordExpirationJobStatus $table_arn -- $region $profile $with_input $fail_fast' }

# GET /table-replication; cached 1min; needs --table-arn
@search-terms GetTableReplication
export def 's3tables get-table-replication' [
  --table-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3tables GetTableReplication $table_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /replication-status; needs --table-arn
@search-terms GetTableReplicationStatus
export def 's3tables get-table-replication-status' [
  --table-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 's3tables GetTableReplicationStatus $table_arn -- $region $profile $with_input $fail_fast' }

# GET /tables/{tableBucketARN}/{namespace}/{name}/storage-class; cached 1min; needs --table-bucket-arn --namespace --name
@search-terms GetTableStorageClass
export def 's3tables get-table-storage-class' [
  --table-bucket-arn: string
  --namespace: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3tables GetTableStorageClass $table_bucket_arn $namespace $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /namespaces/{tableBucketARN}; follows pages; cached 1min; needs --table-bucket-arn
@search-terms ListNamespaces
export def 's3tables list-namespaces' [
  --table-bucket-arn: string
  --prefix: string
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
]: any -> any { call 's3tables ListNamespaces $table_bucket_arn $prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /buckets; follows pages; cached 1min
@search-terms ListTableBuckets
export def 's3tables list-table-buckets' [
  --prefix: string
  --type: string@[customer aws]
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
]: any -> any { call 's3tables ListTableBuckets $prefix $type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /list-table-migrations; follows pages; cached 1min
@search-terms ListTableMigrations
export def 's3tables list-table-migrations' [
  --table-bucket-arn: string
  --namespace: string
  --name: string
  --table-arn: string
  --state: string@[new planning pendingReview queued migrating succeeded failed cancelling cancelled]
  --has-valid-plan: oneof<bool>
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
]: any -> any { call 's3tables ListTableMigrations $table_bucket_arn $namespace $name $table_arn $state $has_valid_plan -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tables/{tableBucketARN}; follows pages; cached 1min; needs --table-bucket-arn
@search-terms ListTables
export def 's3tables list-tables' [
  --table-bucket-arn: string
  --namespace: string
  --prefix: string
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
]: any -> any { call 's3tables ListTables $table_bucket_arn $namespace $prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tag/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 's3tables list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 's3tables ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# PUT /buckets/{tableBucketARN}/encryption; needs --table-bucket-arn --encryption-configuration
@search-terms PutTableBucketEncryption
export def 's3tables put-table-bucket-encryption' [
  --table-bucket-arn: string
  --encryption-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3tables PutTableBucketEncryption $table_bucket_arn $encryption_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /buckets/{tableBucketARN}/logging; needs --table-bucket-arn --table-bucket-logging-status
@search-terms PutTableBucketLogging
export def 's3tables put-table-bucket-logging' [
  --table-bucket-arn: string
  --table-bucket-logging-status: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3tables PutTableBucketLogging $table_bucket_arn $table_bucket_logging_status -- $region $profile $with_input $fail_fast $yes' }

# PUT /buckets/{tableBucketARN}/maintenance/{type}; needs --table-bucket-arn --type --value
@search-terms PutTableBucketMaintenanceConfiguration
export def 's3tables put-table-bucket-maintenance-configuration' [
  --table-bucket-arn: string
  --type: string
  --value: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3tables PutTableBucketMaintenanceConfiguration $table_bucket_arn $type $value -- $region $profile $with_input $fail_fast $yes' }

# PUT /buckets/{tableBucketARN}/metrics; needs --table-bucket-arn
@search-terms PutTableBucketMetricsConfiguration
export def 's3tables put-table-bucket-metrics-configuration' [
  --table-bucket-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3tables PutTableBucketMetricsConfiguration $table_bucket_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /buckets/{tableBucketARN}/policy; needs --table-bucket-arn --resource-policy
@search-terms PutTableBucketPolicy
export def 's3tables put-table-bucket-policy' [
  --table-bucket-arn: string
  --resource-policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3tables PutTableBucketPolicy $table_bucket_arn $resource_policy -- $region $profile $with_input $fail_fast $yes' }

# PUT /table-bucket-replication; needs --table-bucket-arn --configuration
@search-terms PutTableBucketReplication
export def 's3tables put-table-bucket-replication' [
  --table-bucket-arn: string
  --version-token: string
  --configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3tables PutTableBucketReplication $table_bucket_arn $version_token $configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /buckets/{tableBucketARN}/storage-class; needs --table-bucket-arn --storage-class-configuration
@search-terms PutTableBucketStorageClass
export def 's3tables put-table-bucket-storage-class' [
  --table-bucket-arn: string
  --storage-class-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3tables PutTableBucketStorageClass $table_bucket_arn $storage_class_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /tables/{tableBucketARN}/{namespace}/{name}/maintenance/{type}; needs --table-bucket-arn --namespace --name --type --value
@search-terms PutTableMaintenanceConfiguration
export def 's3tables put-table-maintenance-configuration' [
  --table-bucket-arn: string
  --namespace: string
  --name: string
  --type: string@[icebergCompaction icebergSnapshotManagement]
  --value: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3tables PutTableMaintenanceConfiguration $table_bucket_arn $namespace $name $type $value -- $region $profile $with_input $fail_fast $yes' }

# PUT /tables/{tableBucketARN}/{namespace}/{name}/policy; needs --table-bucket-arn --namespace --name --resource-policy
@search-terms PutTablePolicy
export def 's3tables put-table-policy' [
  --table-bucket-arn: string
  --namespace: string
  --name: string
  --resource-policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3tables PutTablePolicy $table_bucket_arn $namespace $name $resource_policy -- $region $profile $with_input $fail_fast $yes' }

# PUT /table-record-expiration; needs --table-arn --value
@search-terms PutTableRecordExpirationConfiguration
export def 's3tables put-table-record-expiration-configuration' [
  --table-arn: string
  --value: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3tables PutTableRecordExpirationConfiguration $table_arn $value -- $region $profile $with_input $fail_fast $yes' }

# PUT /table-replication; needs --table-arn --configuration
@search-terms PutTableReplication
export def 's3tables put-table-replication' [
  --table-arn: string
  --version-token: string
  --configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3tables PutTableReplication $table_arn $version_token $configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /tables/{tableBucketARN}/{namespace}/{name}/rename; needs --table-bucket-arn --namespace --name
@search-terms RenameTable
export def 's3tables rename-table' [
  --table-bucket-arn: string
  --namespace: string
  --name: string
  --new-namespace-name: string
  --new-name: string
  --version-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3tables RenameTable $table_bucket_arn $namespace $name $new_namespace_name $new_name $version_token -- $region $profile $with_input $fail_fast $yes' }

# POST /start-table-migration; needs --role-arn --destination-table --source-type --source --migration-output
@search-terms StartTableMigration
export def 's3tables start-table-migration' [
  --role-arn: string
  --destination-table: record
  --source-type: string
  --source: record
  --data-migration: record
  --review-migration-plan: oneof<bool>
  --migration-output: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3tables StartTableMigration $role_arn $destination_table $source_type $source $data_migration $review_migration_plan $migration_output -- $region $profile $with_input $fail_fast $yes' }

# POST /sync-table-migration; needs --role-arn --table-arn --migration-output
@search-terms SyncTableMigration
export def 's3tables sync-table-migration' [
  --role-arn: string
  --table-arn: string
  --review-migration-plan: oneof<bool>
  --migration-output: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3tables SyncTableMigration $role_arn $table_arn $review_migration_plan $migration_output -- $region $profile $with_input $fail_fast $yes' }

# POST /tag/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 's3tables tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3tables TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tag/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 's3tables untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3tables UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /tables/{tableBucketARN}/{namespace}/{name}/metadata-location; needs --table-bucket-arn --namespace --name --version-token --metadata-location
@search-terms UpdateTableMetadataLocation
export def 's3tables update-table-metadata-location' [
  --table-bucket-arn: string
  --namespace: string
  --name: string
  --version-token: string
  --metadata-location: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3tables UpdateTableMetadataLocation $table_bucket_arn $namespace $name $version_token $metadata_location -- $region $profile $with_input $fail_fast $yes' }

# POST /update-table-migration; needs --requested-state
@search-terms UpdateTableMigration
export def 's3tables update-table-migration' [
  --table-arn: string
  --migration-id: string
  --requested-state: string@[queued cancelled]
  --update-description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3tables UpdateTableMigration $table_arn $migration_id $requested_state $update_description -- $region $profile $with_input $fail_fast $yes' }
