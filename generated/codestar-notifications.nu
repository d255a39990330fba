# Written by `cargo xtask generate --service codestar-notifications` from the service's model and overlay: change those instead.
# codestar notifications, API version 2019-10-15: 13 operations.

use rt.nu [call send]

# POST /createNotificationRule; needs --name --event-type-ids --resource --targets --detail-type
@category "aws codestar-notifications"
@search-terms CreateNotificationRule
export def 'codestar-notifications create-notification-rule' [
  --name: string
  --event-type-ids: oneof<list<string>, string>
  --resource: string
  --targets: oneof<list<any>, record>
  --detail-type: string@[BASIC FULL]
  --client-request-token: string
  --tags: record
  --status: string@[ENABLED DISABLED]
  --region: string
  --profile: string
]: nothing -> record { call 'codestar-notifications CreateNotificationRule $name=Name $event_type_ids=EventTypeIds $resource=Resource $targets=Targets $detail_type=DetailType $client_request_token=ClientRequestToken $tags=Tags $status=Status $region=--region $profile=--profile' }

# POST /deleteNotificationRule; needs --arn
@category "aws codestar-notifications"
@search-terms DeleteNotificationRule
export def 'codestar-notifications delete-notification-rule' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'codestar-notifications DeleteNotificationRule $arn=Arn $region=--region $profile=--profile' }

# POST /deleteTarget; needs --target-address
@category "aws codestar-notifications"
@search-terms DeleteTarget
export def 'codestar-notifications delete-target' [
  --target-address: string
  --force-unsubscribe-all: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codestar-notifications DeleteTarget $target_address=TargetAddress $force_unsubscribe_all=ForceUnsubscribeAll $region=--region $profile=--profile' }

# POST /describeNotificationRule; needs --arn
@category "aws codestar-notifications"
@search-terms DescribeNotificationRule
export def 'codestar-notifications describe-notification-rule' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'codestar-notifications DescribeNotificationRule $arn=Arn $region=--region $profile=--profile' }

# POST /listEventTypes; follows pages; cached 1min
@category "aws codestar-notifications"
@search-terms ListEventTypes
@example "First rows only" "codestar-notifications list-event-types --stream | first 3"
export def 'codestar-notifications list-event-types' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codestar-notifications ListEventTypes $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /listNotificationRules; follows pages; cached 1min
@category "aws codestar-notifications"
@search-terms ListNotificationRules
@example "First rows only" "codestar-notifications list-notification-rules --stream | first 3"
export def 'codestar-notifications list-notification-rules' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codestar-notifications ListNotificationRules $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /listTagsForResource; cached 5min; needs --arn
@category "aws codestar-notifications"
@search-terms ListTagsForResource
export def 'codestar-notifications list-tags-for-resource' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'codestar-notifications ListTagsForResource $arn=Arn $region=--region $profile=--profile' }

# POST /listTargets; follows pages
@category "aws codestar-notifications"
@search-terms ListTargets
@example "First rows only" "codestar-notifications list-targets --stream | first 3"
export def 'codestar-notifications list-targets' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codestar-notifications ListTargets $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /subscribe; needs --arn --target
@category "aws codestar-notifications"
@search-terms Subscribe
export def 'codestar-notifications subscribe' [
  --arn: string
  --target: record
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'codestar-notifications Subscribe $arn=Arn $target=Target $client_request_token=ClientRequestToken $region=--region $profile=--profile' }

# POST /tagResource; needs --arn --tags
@category "aws codestar-notifications"
@search-terms TagResource
export def 'codestar-notifications tag-resource' [
  --arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'codestar-notifications TagResource $arn=Arn $tags=Tags $region=--region $profile=--profile' }

# POST /unsubscribe; needs --arn --target-address
@category "aws codestar-notifications"
@search-terms Unsubscribe
export def 'codestar-notifications unsubscribe' [
  --arn: string
  --target-address: string
  --region: string
  --profile: string
]: nothing -> record { call 'codestar-notifications Unsubscribe $arn=Arn $target_address=TargetAddress $region=--region $profile=--profile' }

# POST /untagResource/{Arn}; needs --arn --tag-keys
@category "aws codestar-notifications"
@search-terms UntagResource
export def 'codestar-notifications untag-resource' [
  --arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codestar-notifications UntagResource $arn=Arn $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /updateNotificationRule; needs --arn
@category "aws codestar-notifications"
@search-terms UpdateNotificationRule
export def 'codestar-notifications update-notification-rule' [
  --arn: string
  --name: string
  --status: string@[ENABLED DISABLED]
  --event-type-ids: oneof<list<string>, string>
  --targets: oneof<list<any>, record>
  --detail-type: string@[BASIC FULL]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codestar-notifications UpdateNotificationRule $arn=Arn $name=Name $status=Status $event_type_ids=EventTypeIds $targets=Targets $detail_type=DetailType $region=--region $profile=--profile' }
