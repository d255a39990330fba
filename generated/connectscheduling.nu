# Written by `cargo xtask generate --service connectscheduling` from the service's model and overlay: change those instead.
# ConnectScheduling, API version 2026-07-16: 6 operations.

use rt.nu [call]

# POST /scheduling/instances/{InstanceId}/users/{UserId}/timeoffs/{TimeOffId}/approve; needs --instance-id --user-id --time-off-id
@search-terms ApproveTimeOff
export def 'connectscheduling approve-time-off' [
  --instance-id: string
  --user-id: string
  --time-off-id: string
  --description: string
  --rule-failure-action: string@[REJECT OVERRIDE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectscheduling ApproveTimeOff $instance_id $user_id $time_off_id $description $rule_failure_action -- $region $profile $with_input $fail_fast $yes' }

# POST /scheduling/instances/{InstanceId}/users/{UserId}/timeoffs/{TimeOffId}/cancel; needs --instance-id --user-id --time-off-id
@search-terms CancelTimeOff
export def 'connectscheduling cancel-time-off' [
  --instance-id: string
  --user-id: string
  --time-off-id: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectscheduling CancelTimeOff $instance_id $user_id $time_off_id $description -- $region $profile $with_input $fail_fast $yes' }

# POST /scheduling/instances/{InstanceId}/users/{UserId}/timeoffs; needs --instance-id --user-id --shift-activity-id --start-at --end-at --approval-type
@search-terms CreateTimeOff
export def 'connectscheduling create-time-off' [
  --instance-id: string
  --user-id: string
  --shift-activity-id: string
  --start-at: oneof<datetime, duration, string>
  --end-at: oneof<datetime, duration, string>
  --description: string
  --approval-type: string@[AWAIT_APPROVAL AUTOMATIC]
  --rule-failure-action: string@[REJECT OVERRIDE]
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectscheduling CreateTimeOff $instance_id $user_id $shift_activity_id $start_at $end_at $description $approval_type $rule_failure_action $client_token -- $region $profile $with_input $fail_fast $yes' }

# GET /scheduling/instances/{InstanceId}/users/{UserId}/timeoffs/{TimeOffId}; needs --instance-id --user-id --time-off-id
@search-terms GetTimeOff
export def 'connectscheduling get-time-off' [
  --instance-id: string
  --user-id: string
  --time-off-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'connectscheduling GetTimeOff $instance_id $user_id $time_off_id -- $region $profile $with_input $fail_fast' }

# PUT /scheduling/instances/{InstanceId}/users/{UserId}/timeoff-balances/{ShiftActivityId}; needs --instance-id --user-id --shift-activity-id --balance
@search-terms PutTimeOffBalance
export def 'connectscheduling put-time-off-balance' [
  --instance-id: string
  --user-id: string
  --shift-activity-id: string
  --balance: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectscheduling PutTimeOffBalance $instance_id $user_id $shift_activity_id $balance -- $region $profile $with_input $fail_fast $yes' }

# POST /scheduling/instances/{InstanceId}/users/{UserId}/timeoffs/{TimeOffId}/reject; needs --instance-id --user-id --time-off-id
@search-terms RejectTimeOff
export def 'connectscheduling reject-time-off' [
  --instance-id: string
  --user-id: string
  --time-off-id: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectscheduling RejectTimeOff $instance_id $user_id $time_off_id $description -- $region $profile $with_input $fail_fast $yes' }
