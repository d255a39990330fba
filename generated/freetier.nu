# Written by `cargo xtask generate --service freetier` from the service's model and overlay: change those instead.
# FreeTier, API version 2023-09-07: 5 operations.

use rt.nu [call send]

# POST /; cached 1min; needs --activity-id
@category "aws freetier"
@search-terms GetAccountActivity
export def 'freetier get-account-activity' [
  --activity-id: string
  --language-code: string@[en-US en-GB id-ID de-DE es-ES fr-FR ja-JP it-IT pt-PT ko-KR zh-CN zh-TW tr-TR]
  --region: string
  --profile: string
]: nothing -> record { call 'freetier GetAccountActivity $activity_id=activityId $language_code=languageCode $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws freetier"
@search-terms GetAccountPlanState
export def 'freetier get-account-plan-state' [
  --region: string
  --profile: string
]: nothing -> record { call 'freetier GetAccountPlanState $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws freetier"
@search-terms GetFreeTierUsage
@example "First rows only" "freetier get-free-tier-usage --stream | first 3"
export def 'freetier get-free-tier-usage' [
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'freetier GetFreeTierUsage $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws freetier"
@search-terms ListAccountActivities
@example "First rows only" "freetier list-account-activities --stream | first 3"
export def 'freetier list-account-activities' [
  --filter-activity-statuses: oneof<list<string>, string>
  --language-code: string@[en-US en-GB id-ID de-DE es-ES fr-FR ja-JP it-IT pt-PT ko-KR zh-CN zh-TW tr-TR]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'freetier ListAccountActivities $filter_activity_statuses=filterActivityStatuses $language_code=languageCode $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --account-plan-type
@category "aws freetier"
@search-terms UpgradeAccountPlan
export def 'freetier upgrade-account-plan' [
  --account-plan-type: string@[FREE PAID]
  --region: string
  --profile: string
]: nothing -> record { call 'freetier UpgradeAccountPlan $account_plan_type=accountPlanType $region=--region $profile=--profile' }
