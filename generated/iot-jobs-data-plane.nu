# Written by `cargo xtask generate --service iot-jobs-data-plane` from the service's model and overlay: change those instead.
# IoT Jobs Data Plane, API version 2017-09-29: 5 operations.

use rt.nu [call]

# GET /things/{thingName}/jobs/{jobId}; needs --job-id --thing-name
@search-terms 'DescribeJobExecution, iot-jobs-data describe-job-execution'
export def 'iot-jobs-data-plane describe-job-execution' [
  --job-id: string
  --thing-name: string
  --include-job-document: oneof<bool>
  --execution-number: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot-jobs-data-plane DescribeJobExecution $job_id $thing_name $include_job_document $execution_number -- $region $profile $with_input $fail_fast' }

# GET /things/{thingName}/jobs; needs --thing-name
@search-terms 'GetPendingJobExecutions, iot-jobs-data get-pending-job-executions'
export def 'iot-jobs-data-plane get-pending-job-executions' [
  --thing-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot-jobs-data-plane GetPendingJobExecutions $thing_name -- $region $profile $with_input $fail_fast' }

# POST /command-executions; needs --target-arn --command-arn
@search-terms 'StartCommandExecution, iot-jobs-data start-command-execution'
export def 'iot-jobs-data-plane start-command-execution' [
  --target-arn: string
  --command-arn: string
  --parameters: record
  --execution-timeout-seconds: int
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-jobs-data-plane StartCommandExecution $target_arn $command_arn $parameters $execution_timeout_seconds $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /things/{thingName}/jobs/$next; needs --thing-name
@search-terms 'StartNextPendingJobExecution, iot-jobs-data start-next-pending-job-execution'
export def 'iot-jobs-data-plane start-next-pending-job-execution' [
  --thing-name: string
  --status-details: record
  --step-timeout-in-minutes: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-jobs-data-plane StartNextPendingJobExecution $thing_name $status_details $step_timeout_in_minutes -- $region $profile $with_input $fail_fast $yes' }

# POST /things/{thingName}/jobs/{jobId}; needs --job-id --thing-name --status
@search-terms 'UpdateJobExecution, iot-jobs-data update-job-execution'
export def 'iot-jobs-data-plane update-job-execution' [
  --job-id: string
  --thing-name: string
  --status: string@[QUEUED IN_PROGRESS SUCCEEDED FAILED TIMED_OUT REJECTED REMOVED CANCELED]
  --status-details: record
  --step-timeout-in-minutes: int
  --expected-version: int
  --include-job-execution-state: oneof<bool>
  --include-job-document: oneof<bool>
  --execution-number: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-jobs-data-plane UpdateJobExecution $job_id $thing_name $status $status_details $step_timeout_in_minutes $expected_version $include_job_execution_state $include_job_document $execution_number -- $region $profile $with_input $fail_fast $yes' }
