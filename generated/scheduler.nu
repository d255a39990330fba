# Written by `cargo xtask generate --service scheduler` from the service's model and overlay: change those instead.
# Scheduler, API version 2021-06-30: 12 operations.

use rt.nu [call send]

# POST /schedules/{Name}; needs --name --schedule-expression --target --flexible-time-window
@category "aws scheduler"
@search-terms CreateSchedule
export def 'scheduler create-schedule' [
  --name: string
  --group-name: string
  --schedule-expression: string
  --start-date: oneof<datetime, duration, int, string>
  --end-date: oneof<datetime, duration, int, string>
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
]: nothing -> record { call 'scheduler CreateSchedule $name=Name $group_name=GroupName $schedule_expression=ScheduleExpression $start_date=StartDate $end_date=EndDate $description=Description $schedule_expression_timezone=ScheduleExpressionTimezone $state=State $kms_key_arn=KmsKeyArn $target=Target $flexible_time_window=FlexibleTimeWindow $client_token=ClientToken $action_after_completion=ActionAfterCompletion $region=--region $profile=--profile' }

# POST /schedule-groups/{Name}; needs --name
@category "aws scheduler"
@search-terms CreateScheduleGroup
export def 'scheduler create-schedule-group' [
  --name: string
  --tags: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'scheduler CreateScheduleGroup $name=Name $tags=Tags $client_token=ClientToken $region=--region $profile=--profile' }

# DELETE /schedules/{Name}; needs --name
@category "aws scheduler"
@search-terms DeleteSchedule
export def 'scheduler delete-schedule' [
  --name: string
  --group-name: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'scheduler DeleteSchedule $name=Name $group_name=GroupName $client_token=ClientToken $region=--region $profile=--profile' }

# DELETE /schedule-groups/{Name}; needs --name
@category "aws scheduler"
@search-terms DeleteScheduleGroup
export def 'scheduler delete-schedule-group' [
  --name: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'scheduler DeleteScheduleGroup $name=Name $client_token=ClientToken $region=--region $profile=--profile' }

# GET /schedules/{Name}; cached 1min; needs --name
@category "aws scheduler"
@search-terms GetSchedule
export def 'scheduler get-schedule' [
  --name: string
  --group-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'scheduler GetSchedule $name=Name $group_name=GroupName $region=--region $profile=--profile' }

# GET /schedule-groups/{Name}; cached 1min; needs --name
@category "aws scheduler"
@search-terms GetScheduleGroup
export def 'scheduler get-schedule-group' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'scheduler GetScheduleGroup $name=Name $region=--region $profile=--profile' }

# GET /schedule-groups; follows pages; cached 1min
@category "aws scheduler"
@search-terms ListScheduleGroups
@example "First rows only" "scheduler list-schedule-groups --stream | first 3"
export def 'scheduler list-schedule-groups' [
  --name-prefix: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'scheduler ListScheduleGroups $name_prefix=NamePrefix $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /schedules; follows pages; cached 1min
@category "aws scheduler"
@search-terms ListSchedules
@example "First rows only" "scheduler list-schedules --stream | first 3"
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
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'scheduler ListSchedules $group_name=GroupName $name_prefix=NamePrefix $state=State $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@category "aws scheduler"
@search-terms ListTagsForResource
export def 'scheduler list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'scheduler ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@category "aws scheduler"
@search-terms TagResource
export def 'scheduler tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'scheduler TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@category "aws scheduler"
@search-terms UntagResource
export def 'scheduler untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'scheduler UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# PUT /schedules/{Name}; needs --name --schedule-expression --target --flexible-time-window
@category "aws scheduler"
@search-terms UpdateSchedule
export def 'scheduler update-schedule' [
  --name: string
  --group-name: string
  --schedule-expression: string
  --start-date: oneof<datetime, duration, int, string>
  --end-date: oneof<datetime, duration, int, string>
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
]: nothing -> record { call 'scheduler UpdateSchedule $name=Name $group_name=GroupName $schedule_expression=ScheduleExpression $start_date=StartDate $end_date=EndDate $description=Description $schedule_expression_timezone=ScheduleExpressionTimezone $state=State $kms_key_arn=KmsKeyArn $target=Target $flexible_time_window=FlexibleTimeWindow $client_token=ClientToken $action_after_completion=ActionAfterCompletion $region=--region $profile=--profile' }
