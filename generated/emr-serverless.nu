# Written by `cargo xtask generate --service emr-serverless` from the service's model and overlay: change those instead.
# EMR Serverless, API version 2021-07-13: 22 operations.

use rt.nu [call]

# DELETE /applications/{applicationId}/jobruns/{jobRunId}; needs --application-id --job-run-id
@search-terms CancelJobRun
export def 'emr-serverless cancel-job-run' [
  --application-id: string
  --job-run-id: string
  --shutdown-grace-period-in-seconds: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr-serverless CancelJobRun $application_id $job_run_id $shutdown_grace_period_in_seconds -- $region $profile $with_input $fail_fast $yes' }

# POST /applications; needs --release-label --type
@search-terms CreateApplication
export def 'emr-serverless create-application' [
  --name: string
  --release-label: string
  --type: string
  --client-token: string
  --initial-capacity: record
  --maximum-capacity: record
  --tags: record
  --auto-start-configuration: record
  --auto-stop-configuration: record
  --network-configuration: record
  --architecture: string@[ARM64 X86_64]
  --image-configuration: record
  --worker-type-specifications: record
  --runtime-configuration: list
  --monitoring-configuration: record
  --disk-encryption-configuration: record
  --interactive-configuration: record
  --scheduler-configuration: record
  --identity-center-configuration: record
  --job-level-cost-allocation-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr-serverless CreateApplication $name $release_label $type $client_token $initial_capacity $maximum_capacity $tags $auto_start_configuration $auto_stop_configuration $network_configuration $architecture $image_configuration $worker_type_specifications $runtime_configuration $monitoring_configuration $disk_encryption_configuration $interactive_configuration $scheduler_configuration $identity_center_configuration $job_level_cost_allocation_configuration -- $region $profile $with_input $fail_fast $yes' }

# DELETE /applications/{applicationId}; needs --application-id
@search-terms DeleteApplication
export def 'emr-serverless delete-application' [
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr-serverless DeleteApplication $application_id -- $region $profile $with_input $fail_fast $yes' }

# GET /applications/{applicationId}; needs --application-id
@search-terms GetApplication
export def 'emr-serverless get-application' [
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'emr-serverless GetApplication $application_id -- $region $profile $with_input $fail_fast' }

# GET /applications/{applicationId}/jobruns/{jobRunId}/dashboard; needs --application-id --job-run-id
@search-terms GetDashboardForJobRun
export def 'emr-serverless get-dashboard-for-job-run' [
  --application-id: string
  --job-run-id: string
  --attempt: int
  --access-system-profile-logs: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'emr-serverless GetDashboardForJobRun $application_id $job_run_id $attempt $access_system_profile_logs -- $region $profile $with_input $fail_fast' }

# GET /applications/{applicationId}/jobruns/{jobRunId}; needs --application-id --job-run-id
@search-terms GetJobRun
export def 'emr-serverless get-job-run' [
  --application-id: string
  --job-run-id: string
  --attempt: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'emr-serverless GetJobRun $application_id $job_run_id $attempt -- $region $profile $with_input $fail_fast' }

# GET /applications/{applicationId}/dashboard; cached 1min; needs --application-id --resource-id --resource-type
@search-terms GetResourceDashboard
export def 'emr-serverless get-resource-dashboard' [
  --application-id: string
  --resource-id: string
  --resource-type: string
  --access-system-profile-logs: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'emr-serverless GetResourceDashboard $application_id $resource_id $resource_type $access_system_profile_logs -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/sessions/{sessionId}; needs --application-id --session-id
@search-terms GetSession
export def 'emr-serverless get-session' [
  --application-id: string
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'emr-serverless GetSession $application_id $session_id -- $region $profile $with_input $fail_fast' }

# GET /applications/{applicationId}/sessions/{sessionId}/endpoint; needs --application-id --session-id
@search-terms GetSessionEndpoint
export def 'emr-serverless get-session-endpoint' [
  --application-id: string
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'emr-serverless GetSessionEndpoint $application_id $session_id -- $region $profile $with_input $fail_fast' }

# GET /applications; follows pages; cached 1min
@search-terms ListApplications
export def 'emr-serverless list-applications' [
  --states: list<string>
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
]: any -> any { call 'emr-serverless ListApplications $states -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/jobruns/{jobRunId}/attempts; follows pages; cached 1min; needs --application-id --job-run-id
@search-terms ListJobRunAttempts
export def 'emr-serverless list-job-run-attempts' [
  --application-id: string
  --job-run-id: string
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
]: any -> any { call 'emr-serverless ListJobRunAttempts $application_id $job_run_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/jobruns; follows pages; cached 15sec; needs --application-id
@search-terms ListJobRuns
export def 'emr-serverless list-job-runs' [
  --application-id: string
  --created-at-after: oneof<datetime, duration, string>
  --created-at-before: oneof<datetime, duration, string>
  --states: list<string>
  --mode: string@[BATCH STREAMING]
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
]: any -> any { call 'emr-serverless ListJobRuns $application_id $created_at_after $created_at_before $states $mode -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/sessions; follows pages; cached 1min; needs --application-id
@search-terms ListSessions
export def 'emr-serverless list-sessions' [
  --application-id: string
  --states: list<string>
  --created-at-after: oneof<datetime, duration, string>
  --created-at-before: oneof<datetime, duration, string>
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
]: any -> any { call 'emr-serverless ListSessions $application_id $states $created_at_after $created_at_before -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'emr-serverless list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'emr-serverless ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /applications/{applicationId}/start; needs --application-id
@search-terms StartApplication
export def 'emr-serverless start-application' [
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr-serverless StartApplication $application_id -- $region $profile $with_input $fail_fast $yes' }

# POST /applications/{applicationId}/jobruns; needs --application-id --execution-role-arn
@search-terms StartJobRun
export def 'emr-serverless start-job-run' [
  --application-id: string
  --client-token: string
  --execution-role-arn: string
  --execution-iam-policy: record
  --job-driver: record
  --configuration-overrides: record
  --tags: record
  --execution-timeout-minutes: int
  --name: string
  --mode: string@[BATCH STREAMING]
  --retry-policy: record
  --flex-execution: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr-serverless StartJobRun $application_id $client_token $execution_role_arn $execution_iam_policy $job_driver $configuration_overrides $tags $execution_timeout_minutes $name $mode $retry_policy $flex_execution -- $region $profile $with_input $fail_fast $yes' }

# POST /applications/{applicationId}/sessions; needs --application-id --execution-role-arn
@search-terms StartSession
export def 'emr-serverless start-session' [
  --application-id: string
  --client-token: string
  --execution-role-arn: string
  --configuration-overrides: record
  --tags: record
  --idle-timeout-minutes: int
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr-serverless StartSession $application_id $client_token $execution_role_arn $configuration_overrides $tags $idle_timeout_minutes $name -- $region $profile $with_input $fail_fast $yes' }

# POST /applications/{applicationId}/stop; needs --application-id
@search-terms StopApplication
export def 'emr-serverless stop-application' [
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr-serverless StopApplication $application_id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'emr-serverless tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr-serverless TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /applications/{applicationId}/sessions/{sessionId}; needs --application-id --session-id
@search-terms TerminateSession
export def 'emr-serverless terminate-session' [
  --application-id: string
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr-serverless TerminateSession $application_id $session_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'emr-serverless untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr-serverless UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /applications/{applicationId}; needs --application-id
@search-terms UpdateApplication
export def 'emr-serverless update-application' [
  --application-id: string
  --client-token: string
  --initial-capacity: record
  --maximum-capacity: record
  --auto-start-configuration: record
  --auto-stop-configuration: record
  --network-configuration: record
  --architecture: string@[ARM64 X86_64]
  --image-configuration: record
  --worker-type-specifications: record
  --interactive-configuration: record
  --release-label: string
  --runtime-configuration: list
  --monitoring-configuration: record
  --disk-encryption-configuration: record
  --scheduler-configuration: record
  --identity-center-configuration: record
  --job-level-cost-allocation-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'emr-serverless UpdateApplication $application_id $client_token $initial_capacity $maximum_capacity $auto_start_configuration $auto_stop_configuration $network_configuration $architecture $image_configuration $worker_type_specifications $interactive_configuration $release_label $runtime_configuration $monitoring_configuration $disk_encryption_configuration $scheduler_configuration $identity_center_configuration $job_level_cost_allocation_configuration -- $region $profile $with_input $fail_fast $yes' }
