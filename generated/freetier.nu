# Written by `cargo xtask generate --service freetier` from the service's model and overlay: change those instead.
# FreeTier, API version 2023-09-07: 5 operations.

use rt.nu [call]

# POST /; cached 1min; needs --activity-id
@category "aws freetier"
@search-terms GetAccountActivity
export def 'freetier get-account-activity' [
  --activity-id: string
  --language-code: string@[en-US en-GB id-ID de-DE es-ES fr-FR ja-JP it-IT pt-PT ko-KR zh-CN zh-TW tr-TR]
  --region: string
  --profile: string
]: nothing -> record { call 'freetier GetAccountActivity $activity_id $language_code -- $region $profile' }

# POST /; cached 1min
@category "aws freetier"
@search-terms GetAccountPlanState
export def 'freetier get-account-plan-state' [
  --region: string
  --profile: string
]: nothing -> record { call 'freetier GetAccountPlanState -- $region $profile' }

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
]: nothing -> oneof<table, record> { call 'freetier GetFreeTierUsage $filter -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min
@category "aws freetier"
@search-terms ListAccountActivities
@example "First rows only" "freetier list-account-activities --stream | first 3"
export def 'freetier list-account-activities' [
  --filter-activity-statuses: list<string>
  --language-code: string@[en-US en-GB id-ID de-DE es-ES fr-FR ja-JP it-IT pt-PT ko-KR zh-CN zh-TW tr-TR]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'freetier ListAccountActivities $filter_activity_statuses $language_code -- $region $profile $raw $regions $stream $max_items' }

# POST /; needs --account-plan-type
@category "aws freetier"
@search-terms UpgradeAccountPlan
export def 'freetier upgrade-account-plan' [
  --account-plan-type: string@[FREE PAID]
  --region: string
  --profile: string
]: nothing -> record { call 'freetier UpgradeAccountPlan $account_plan_type -- $region $profile' }
