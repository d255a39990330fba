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
]: nothing -> record { call 'scheduler CreateSchedule $name $group_name $schedule_expression $start_date $end_date $description $schedule_expression_timezone $state $kms_key_arn $target $flexible_time_window $client_token $action_after_completion -- $region $profile' }

# POST /schedule-groups/{Name}; needs --name
@search-terms CreateScheduleGroup
export def 'scheduler create-schedule-group' [
  --name: string
  --tags: any
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'scheduler CreateScheduleGroup $name $tags $client_token -- $region $profile' }

# DELETE /schedules/{Name}; needs --name
@search-terms DeleteSchedule
export def 'scheduler delete-schedule' [
  --name: string
  --group-name: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'scheduler DeleteSchedule $name $group_name $client_token -- $region $profile' }

# DELETE /schedule-groups/{Name}; needs --name
@search-terms DeleteScheduleGroup
export def 'scheduler delete-schedule-group' [
  --name: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'scheduler DeleteScheduleGroup $name $client_token -- $region $profile' }

# GET /schedules/{Name}; cached 1min; needs --name
@search-terms GetSchedule
export def 'scheduler get-schedule' [
  --name: string
  --group-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: nothing -> record { call 'scheduler GetSchedule $name $group_name -- $region $profile $refresh $ttl' }

# GET /schedule-groups/{Name}; cached 1min; needs --name
@search-terms GetScheduleGroup
export def 'scheduler get-schedule-group' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: nothing -> record { call 'scheduler GetScheduleGroup $name -- $region $profile $refresh $ttl' }

# GET /schedule-groups; follows pages; cached 1min
@search-terms ListScheduleGroups
export def 'scheduler list-schedule-groups' [
  --name-prefix: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: nothing -> oneof<table, record> { call 'scheduler ListScheduleGroups $name_prefix -- $region $profile $raw $regions $stream $max_items $refresh $ttl' }

# GET /schedules; follows pages; cached 1min
@search-terms ListSchedules
export def 'scheduler list-schedules' [
  --group-name: string
  --name-prefix: string
  --state: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: nothing -> oneof<table, record> { call 'scheduler ListSchedules $group_name $name_prefix $state -- $region $profile $raw $regions $stream $max_items $refresh $ttl' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'scheduler list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --refresh
  --ttl: duration
]: nothing -> oneof<table, record> { call 'scheduler ListTagsForResource $resource_arn -- $region $profile $raw $regions $stream $refresh $ttl' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'scheduler tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
]: nothing -> nothing { call 'scheduler TagResource $resource_arn $tags -- $region $profile' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'scheduler untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
]: nothing -> nothing { call 'scheduler UntagResource $resource_arn $tag_keys -- $region $profile' }

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
]: nothing -> record { call 'scheduler UpdateSchedule $name $group_name $schedule_expression $start_date $end_date $description $schedule_expression_timezone $state $kms_key_arn $target $flexible_time_window $client_token $action_after_completion -- $region $profile' }
