# Written by `cargo xtask generate --service sagemakerjobruntime` from the service's model and overlay: change those instead.
# SagemakerJobRuntime, API version 2026-02-01: 4 operations.

use rt.nu [call]

# POST /complete-rollout; needs --job-arn --trajectory-id
@search-terms CompleteRollout
export def 'sagemakerjobruntime complete-rollout' [
  --job-arn: string
  --trajectory-id: string
  --status: string@[ready failed]
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemakerjobruntime CompleteRollout $job_arn $trajectory_id $status $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /sample; needs --job-arn --trajectory-id --body
@search-terms Sample
export def 'sagemakerjobruntime sample' [
  --job-arn: string
  --trajectory-id: string
  --body: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemakerjobruntime Sample $job_arn $trajectory_id $body -- $region $profile $with_input $fail_fast $yes' }

# POST /sample-with-response-stream; needs --job-arn --trajectory-id --body
@search-terms SampleWithResponseStream
export def 'sagemakerjobruntime sample-with-response-stream' [
  --job-arn: string
  --trajectory-id: string
  --body: oneof<binary, string>
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemakerjobruntime SampleWithResponseStream $job_arn $trajectory_id $body -- $region $profile $raw $with_input $fail_fast $yes' }

# POST /update-reward; needs --job-arn --trajectory-id --rewards
@search-terms UpdateReward
export def 'sagemakerjobruntime update-reward' [
  --job-arn: string
  --trajectory-id: string
  --rewards: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemakerjobruntime UpdateReward $job_arn $trajectory_id $rewards $client_token -- $region $profile $with_input $fail_fast $yes' }
