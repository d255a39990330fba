# Written by `cargo xtask generate --service sfn` from the service's model and overlay: change those instead.
# SFN, API version 2016-11-23: 37 operations.

use rt.nu [call]

# POST /; needs --name
@search-terms 'CreateActivity, stepfunctions create-activity'
export def 'sfn create-activity' [
  --name: string
  --tags: any
  --encryption-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sfn CreateActivity $name $tags $encryption_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --definition --role-arn
@search-terms 'CreateStateMachine, stepfunctions create-state-machine'
export def 'sfn create-state-machine' [
  --name: string
  --definition: string
  --role-arn: string
  --type: string@[STANDARD EXPRESS]
  --logging-configuration: record
  --tags: any
  --tracing-configuration: record
  --publish: oneof<bool>
  --version-description: string
  --encryption-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sfn CreateStateMachine $name $definition $role_arn $type $logging_configuration $tags $tracing_configuration $publish $version_description $encryption_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --routing-configuration
@search-terms 'CreateStateMachineAlias, stepfunctions create-state-machine-alias'
export def 'sfn create-state-machine-alias' [
  --description: string
  --name: string
  --routing-configuration: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sfn CreateStateMachineAlias $description $name $routing_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --activity-arn
@search-terms 'DeleteActivity, stepfunctions delete-activity'
export def 'sfn delete-activity' [
  --activity-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sfn DeleteActivity $activity_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --state-machine-arn
@search-terms 'DeleteStateMachine, stepfunctions delete-state-machine'
export def 'sfn delete-state-machine' [
  --state-machine-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sfn DeleteStateMachine $state_machine_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --state-machine-alias-arn
@search-terms 'DeleteStateMachineAlias, stepfunctions delete-state-machine-alias'
export def 'sfn delete-state-machine-alias' [
  --state-machine-alias-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sfn DeleteStateMachineAlias $state_machine_alias_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --state-machine-version-arn
@search-terms 'DeleteStateMachineVersion, stepfunctions delete-state-machine-version'
export def 'sfn delete-state-machine-version' [
  --state-machine-version-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sfn DeleteStateMachineVersion $state_machine_version_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --activity-arn
@search-terms 'DescribeActivity, stepfunctions describe-activity'
export def 'sfn describe-activity' [
  --activity-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sfn DescribeActivity $activity_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --execution-arn
@search-terms 'DescribeExecution, stepfunctions describe-execution'
export def 'sfn describe-execution' [
  --execution-arn: string
  --included-data: string@[ALL_DATA METADATA_ONLY]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sfn DescribeExecution $execution_arn $included_data -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --map-run-arn
@search-terms 'DescribeMapRun, stepfunctions describe-map-run'
export def 'sfn describe-map-run' [
  --map-run-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sfn DescribeMapRun $map_run_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --state-machine-arn
@search-terms 'DescribeStateMachine, stepfunctions describe-state-machine'
export def 'sfn describe-state-machine' [
  --state-machine-arn: string
  --included-data: string@[ALL_DATA METADATA_ONLY]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sfn DescribeStateMachine $state_machine_arn $included_data -- $region $profile $with_input $fail_fast' }

# POST /; needs --state-machine-alias-arn
@search-terms 'DescribeStateMachineAlias, stepfunctions describe-state-machine-alias'
export def 'sfn describe-state-machine-alias' [
  --state-machine-alias-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sfn DescribeStateMachineAlias $state_machine_alias_arn -- $region $profile $with_input $fail_fast' }

# POST /; needs --execution-arn
@search-terms 'DescribeStateMachineForExecution, stepfunctions describe-state-machine-for-execution'
export def 'sfn describe-state-machine-for-execution' [
  --execution-arn: string
  --included-data: string@[ALL_DATA METADATA_ONLY]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sfn DescribeStateMachineForExecution $execution_arn $included_data -- $region $profile $with_input $fail_fast' }

# POST /; needs --activity-arn
@search-terms 'GetActivityTask, stepfunctions get-activity-task'
export def 'sfn get-activity-task' [
  --activity-arn: string
  --worker-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sfn GetActivityTask $activity_arn $worker_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; needs --execution-arn
@search-terms 'GetExecutionHistory, stepfunctions get-execution-history'
export def 'sfn get-execution-history' [
  --execution-arn: string
  --reverse-order: oneof<bool>
  --include-execution-data: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'sfn GetExecutionHistory $execution_arn $reverse_order $include_execution_data -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListActivities, stepfunctions list-activities'
export def 'sfn list-activities' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'sfn ListActivities -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 30sec
@search-terms 'ListExecutions, stepfunctions list-executions'
export def 'sfn list-executions' [
  --state-machine-arn: string
  --status-filter: string@[RUNNING SUCCEEDED FAILED TIMED_OUT ABORTED PENDING_REDRIVE]
  --map-run-arn: string
  --redrive-filter: string@[REDRIVEN NOT_REDRIVEN]
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
]: any -> any { call 'sfn ListExecutions $state_machine_arn $status_filter $map_run_arn $redrive_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec; needs --execution-arn
@search-terms 'ListMapRuns, stepfunctions list-map-runs'
export def 'sfn list-map-runs' [
  --execution-arn: string
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
]: any -> any { call 'sfn ListMapRuns $execution_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --state-machine-arn
@search-terms 'ListStateMachineAliases, stepfunctions list-state-machine-aliases'
export def 'sfn list-state-machine-aliases' [
  --state-machine-arn: string
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
]: any -> any { call 'sfn ListStateMachineAliases $state_machine_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --state-machine-arn
@search-terms 'ListStateMachineVersions, stepfunctions list-state-machine-versions'
export def 'sfn list-state-machine-versions' [
  --state-machine-arn: string
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
]: any -> any { call 'sfn ListStateMachineVersions $state_machine_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms 'ListStateMachines, stepfunctions list-state-machines'
export def 'sfn list-state-machines' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'sfn ListStateMachines -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 5min; needs --resource-arn
@search-terms 'ListTagsForResource, stepfunctions list-tags-for-resource'
export def 'sfn list-tags-for-resource' [
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
]: any -> any { call 'sfn ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --state-machine-arn
@search-terms 'PublishStateMachineVersion, stepfunctions publish-state-machine-version'
export def 'sfn publish-state-machine-version' [
  --state-machine-arn: string
  --revision-id: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sfn PublishStateMachineVersion $state_machine_arn $revision_id $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --execution-arn
@search-terms 'RedriveExecution, stepfunctions redrive-execution'
export def 'sfn redrive-execution' [
  --execution-arn: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sfn RedriveExecution $execution_arn $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --task-token
@search-terms 'SendTaskFailure, stepfunctions send-task-failure'
export def 'sfn send-task-failure' [
  --task-token: string
  --error: string
  --cause: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sfn SendTaskFailure $task_token $error $cause -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --task-token
@search-terms 'SendTaskHeartbeat, stepfunctions send-task-heartbeat'
export def 'sfn send-task-heartbeat' [
  --task-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sfn SendTaskHeartbeat $task_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --task-token --output
@search-terms 'SendTaskSuccess, stepfunctions send-task-success'
export def 'sfn send-task-success' [
  --task-token: string
  --output: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sfn SendTaskSuccess $task_token $output -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --state-machine-arn
@search-terms 'StartExecution, stepfunctions start-execution'
export def 'sfn start-execution' [
  --state-machine-arn: string
  --name: string
  --input: string
  --trace-header: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sfn StartExecution $state_machine_arn $name $input $trace_header -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --state-machine-arn
@search-terms 'StartSyncExecution, stepfunctions start-sync-execution'
export def 'sfn start-sync-execution' [
  --state-machine-arn: string
  --name: string
  --input: string
  --trace-header: string
  --included-data: string@[ALL_DATA METADATA_ONLY]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sfn StartSyncExecution $state_machine_arn $name $input $trace_header $included_data -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --execution-arn
@search-terms 'StopExecution, stepfunctions stop-execution'
export def 'sfn stop-execution' [
  --execution-arn: string
  --error: string
  --cause: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sfn StopExecution $execution_arn $error $cause -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms 'TagResource, stepfunctions tag-resource'
export def 'sfn tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sfn TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --definition
@search-terms 'TestState, stepfunctions test-state'
export def 'sfn test-state' [
  --definition: string
  --role-arn: string
  --input: string
  --inspection-level: string@[INFO DEBUG TRACE]
  --reveal-secrets: oneof<bool>
  --variables: string
  --state-name: string
  --mock: record
  --context: string
  --state-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sfn TestState $definition $role_arn $input $inspection_level $reveal_secrets $variables $state_name $mock $context $state_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms 'UntagResource, stepfunctions untag-resource'
export def 'sfn untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sfn UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --map-run-arn
@search-terms 'UpdateMapRun, stepfunctions update-map-run'
export def 'sfn update-map-run' [
  --map-run-arn: string
  --max-concurrency: int
  --tolerated-failure-percentage: number
  --tolerated-failure-count: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sfn UpdateMapRun $map_run_arn $max_concurrency $tolerated_failure_percentage $tolerated_failure_count -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --state-machine-arn
@search-terms 'UpdateStateMachine, stepfunctions update-state-machine'
export def 'sfn update-state-machine' [
  --state-machine-arn: string
  --definition: string
  --role-arn: string
  --logging-configuration: record
  --tracing-configuration: record
  --publish: oneof<bool>
  --version-description: string
  --encryption-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sfn UpdateStateMachine $state_machine_arn $definition $role_arn $logging_configuration $tracing_configuration $publish $version_description $encryption_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --state-machine-alias-arn
@search-terms 'UpdateStateMachineAlias, stepfunctions update-state-machine-alias'
export def 'sfn update-state-machine-alias' [
  --state-machine-alias-arn: string
  --description: string
  --routing-configuration: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sfn UpdateStateMachineAlias $state_machine_alias_arn $description $routing_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --definition
@search-terms 'ValidateStateMachineDefinition, stepfunctions validate-state-machine-definition'
export def 'sfn validate-state-machine-definition' [
  --definition: string
  --type: string@[STANDARD EXPRESS]
  --severity: string@[ERROR WARNING]
  --max-results: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sfn ValidateStateMachineDefinition $definition $type $severity $max_results -- $region $profile $with_input $fail_fast $yes' }
