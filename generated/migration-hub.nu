# Written by `cargo xtask generate --service migration-hub` from the service's model and overlay: change those instead.
# Migration Hub, API version 2017-05-31: 21 operations.

use rt.nu [call]

# POST /; needs --progress-update-stream --migration-task-name --created-artifact
@search-terms 'AssociateCreatedArtifact, mgh associate-created-artifact'
export def 'migration-hub associate-created-artifact' [
  --progress-update-stream: string
  --migration-task-name: string
  --created-artifact: record
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migration-hub AssociateCreatedArtifact $progress_update_stream $migration_task_name $created_artifact $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --progress-update-stream --migration-task-name --discovered-resource
@search-terms 'AssociateDiscoveredResource, mgh associate-discovered-resource'
export def 'migration-hub associate-discovered-resource' [
  --progress-update-stream: string
  --migration-task-name: string
  --discovered-resource: record
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migration-hub AssociateDiscoveredResource $progress_update_stream $migration_task_name $discovered_resource $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --progress-update-stream --migration-task-name --source-resource
@search-terms 'AssociateSourceResource, mgh associate-source-resource'
export def 'migration-hub associate-source-resource' [
  --progress-update-stream: string
  --migration-task-name: string
  --source-resource: record
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migration-hub AssociateSourceResource $progress_update_stream $migration_task_name $source_resource $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --progress-update-stream-name
@search-terms 'CreateProgressUpdateStream, mgh create-progress-update-stream'
export def 'migration-hub create-progress-update-stream' [
  --progress-update-stream-name: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migration-hub CreateProgressUpdateStream $progress_update_stream_name $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --progress-update-stream-name
@search-terms 'DeleteProgressUpdateStream, mgh delete-progress-update-stream'
export def 'migration-hub delete-progress-update-stream' [
  --progress-update-stream-name: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migration-hub DeleteProgressUpdateStream $progress_update_stream_name $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --application-id
@search-terms 'DescribeApplicationState, mgh describe-application-state'
export def 'migration-hub describe-application-state' [
  --application-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'migration-hub DescribeApplicationState $application_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --progress-update-stream --migration-task-name
@search-terms 'DescribeMigrationTask, mgh describe-migration-task'
export def 'migration-hub describe-migration-task' [
  --progress-update-stream: string
  --migration-task-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'migration-hub DescribeMigrationTask $progress_update_stream $migration_task_name -- $region $profile $with_input $fail_fast' }

# POST /; needs --progress-update-stream --migration-task-name --created-artifact-name
@search-terms 'DisassociateCreatedArtifact, mgh disassociate-created-artifact'
export def 'migration-hub disassociate-created-artifact' [
  --progress-update-stream: string
  --migration-task-name: string
  --created-artifact-name: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migration-hub DisassociateCreatedArtifact $progress_update_stream $migration_task_name $created_artifact_name $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --progress-update-stream --migration-task-name --configuration-id
@search-terms 'DisassociateDiscoveredResource, mgh disassociate-discovered-resource'
export def 'migration-hub disassociate-discovered-resource' [
  --progress-update-stream: string
  --migration-task-name: string
  --configuration-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migration-hub DisassociateDiscoveredResource $progress_update_stream $migration_task_name $configuration_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --progress-update-stream --migration-task-name --source-resource-name
@search-terms 'DisassociateSourceResource, mgh disassociate-source-resource'
export def 'migration-hub disassociate-source-resource' [
  --progress-update-stream: string
  --migration-task-name: string
  --source-resource-name: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migration-hub DisassociateSourceResource $progress_update_stream $migration_task_name $source_resource_name $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --progress-update-stream --migration-task-name
@search-terms 'ImportMigrationTask, mgh import-migration-task'
export def 'migration-hub import-migration-task' [
  --progress-update-stream: string
  --migration-task-name: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migration-hub ImportMigrationTask $progress_update_stream $migration_task_name $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms 'ListApplicationStates, mgh list-application-states'
export def 'migration-hub list-application-states' [
  --application-ids: list<string>
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
]: any -> any { call 'migration-hub ListApplicationStates $application_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --progress-update-stream --migration-task-name
@search-terms 'ListCreatedArtifacts, mgh list-created-artifacts'
export def 'migration-hub list-created-artifacts' [
  --progress-update-stream: string
  --migration-task-name: string
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
]: any -> any { call 'migration-hub ListCreatedArtifacts $progress_update_stream $migration_task_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --progress-update-stream --migration-task-name
@search-terms 'ListDiscoveredResources, mgh list-discovered-resources'
export def 'migration-hub list-discovered-resources' [
  --progress-update-stream: string
  --migration-task-name: string
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
]: any -> any { call 'migration-hub ListDiscoveredResources $progress_update_stream $migration_task_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --progress-update-stream --migration-task-name
@search-terms 'ListMigrationTaskUpdates, mgh list-migration-task-updates'
export def 'migration-hub list-migration-task-updates' [
  --progress-update-stream: string
  --migration-task-name: string
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
]: any -> any { call 'migration-hub ListMigrationTaskUpdates $progress_update_stream $migration_task_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms 'ListMigrationTasks, mgh list-migration-tasks'
export def 'migration-hub list-migration-tasks' [
  --resource-name: string
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
]: any -> any { call 'migration-hub ListMigrationTasks $resource_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListProgressUpdateStreams, mgh list-progress-update-streams'
export def 'migration-hub list-progress-update-streams' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'migration-hub ListProgressUpdateStreams -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --progress-update-stream --migration-task-name
@search-terms 'ListSourceResources, mgh list-source-resources'
export def 'migration-hub list-source-resources' [
  --progress-update-stream: string
  --migration-task-name: string
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
]: any -> any { call 'migration-hub ListSourceResources $progress_update_stream $migration_task_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --application-id --status
@search-terms 'NotifyApplicationState, mgh notify-application-state'
export def 'migration-hub notify-application-state' [
  --application-id: string
  --status: string@[NOT_STARTED IN_PROGRESS COMPLETED]
  --update-date-time: oneof<datetime, duration, string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migration-hub NotifyApplicationState $application_id $status $update_date_time $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --progress-update-stream --migration-task-name --task --update-date-time --next-update-seconds
@search-terms 'NotifyMigrationTaskState, mgh notify-migration-task-state'
export def 'migration-hub notify-migration-task-state' [
  --progress-update-stream: string
  --migration-task-name: string
  --task: record
  --update-date-time: oneof<datetime, duration, string>
  --next-update-seconds: int
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migration-hub NotifyMigrationTaskState $progress_update_stream $migration_task_name $task $update_date_time $next_update_seconds $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --progress-update-stream --migration-task-name --resource-attribute-list
@search-terms 'PutResourceAttributes, mgh put-resource-attributes'
export def 'migration-hub put-resource-attributes' [
  --progress-update-stream: string
  --migration-task-name: string
  --resource-attribute-list: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migration-hub PutResourceAttributes $progress_update_stream $migration_task_name $resource_attribute_list $dry_run -- $region $profile $with_input $fail_fast $yes' }
