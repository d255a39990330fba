# Written by `cargo xtask generate --service scheduler` from the service's model and overlay: change those instead.
# Scheduler, API version 2021-06-30: 12 operations.

use rt.nu [call]

# POST /schedules/{Name}; needs --name --schedule-expression --target --flexible-time-window
@search-terms CreateSchedule
export def 'scheduler create-schedule' [
  --name: string
  --group-name: string
  --schedule-expression: string
  --start-date: oneof<datetime, duration, string>
  --end-date: oneof<datetime, duration, string>
  --description: string
  --schedule-expression-timezone: string
  --state: string@[ENABLED DISABLED]
  --kms-key-arn: string
  --target: record
  --flexible-time-window: record
  --client-token: string
  --action-after-completion: string@[NONE DELETE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'scheduler CreateSchedule $name $group_name $schedule_expression $start_date $end_date $description $schedule_expression_timezone $state $kms_key_arn $target $flexible_time_window $client_token $action_after_completion -- $region $profile $with_input $fail_fast $yes' }

# POST /schedule-groups/{Name}; needs --name
@search-terms CreateScheduleGroup
export def 'scheduler create-schedule-group' [
  --name: string
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'scheduler CreateScheduleGroup $name $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /schedules/{Name}; needs --name
@search-terms DeleteSchedule
export def 'scheduler delete-schedule' [
  --name: string
  --group-name: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'scheduler DeleteSchedule $name $group_name $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /schedule-groups/{Name}; needs --name
@search-terms DeleteScheduleGroup
export def 'scheduler delete-schedule-group' [
  --name: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'scheduler DeleteScheduleGroup $name $client_token -- $region $profile $with_input $fail_fast $yes' }

# GET /schedules/{Name}; cached 1min; needs --name
@search-terms GetSchedule
export def 'scheduler get-schedule' [
  --name: string
  --group-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'scheduler GetSchedule $name $group_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /schedule-groups/{Name}; cached 1min; needs --name
@search-terms GetScheduleGroup
export def 'scheduler get-schedule-group' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'scheduler GetScheduleGroup $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /schedule-groups; follows pages; cached 1min
@search-terms ListScheduleGroups
export def 'scheduler list-schedule-groups' [
  --name-prefix: string
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
]: any -> any { call 'scheduler ListScheduleGroups $name_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /schedules; follows pages; cached 1min
@search-terms ListSchedules
export def 'scheduler list-schedules' [
  --group-name: string
  --name-prefix: string
  --state: string@[ENABLED DISABLED]
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
]: any -> any { call 'scheduler ListSchedules $group_name $name_prefix $state -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'scheduler list-tags-for-resource' [
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
]: any -> any { call 'scheduler ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'scheduler tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'scheduler TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'scheduler untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'scheduler UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /schedules/{Name}; needs --name --schedule-expression --target --flexible-time-window
@search-terms UpdateSchedule
export def 'scheduler update-schedule' [
  --name: string
  --group-name: string
  --schedule-expression: string
  --start-date: oneof<datetime, duration, string>
  --end-date: oneof<datetime, duration, string>
  --description: string
  --schedule-expression-timezone: string
  --state: string@[ENABLED DISABLED]
  --kms-key-arn: string
  --target: record
  --flexible-time-window: record
  --client-token: string
  --action-after-completion: string@[NONE DELETE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'scheduler UpdateSchedule $name $group_name $schedule_expression $start_date $end_date $description $schedule_expression_timezone $state $kms_key_arn $target $flexible_time_window $client_token $action_after_completion -- $region $profile $with_input $fail_fast $yes' }
