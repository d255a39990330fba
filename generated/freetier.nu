# Written by `cargo xtask generate --service freetier` from the service's model and overlay: change those instead.
# FreeTier, API version 2023-09-07: 5 operations.

use rt.nu [call]

# POST /; cached 1min; needs --activity-id
@search-terms GetAccountActivity
export def 'freetier get-account-activity' [
  --activity-id: string
  --language-code: string@[en-US en-GB id-ID de-DE es-ES fr-FR ja-JP it-IT pt-PT ko-KR zh-CN zh-TW tr-TR]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'freetier GetAccountActivity $activity_id $language_code -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetAccountPlanState
export def 'freetier get-account-plan-state' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'freetier GetAccountPlanState -- $region $profile $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms GetFreeTierUsage
export def 'freetier get-free-tier-usage' [
  --filter: record
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
]: any -> any { call 'freetier GetFreeTierUsage $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListAccountActivities
export def 'freetier list-account-activities' [
  --filter-activity-statuses: list<string>
  --language-code: string@[en-US en-GB id-ID de-DE es-ES fr-FR ja-JP it-IT pt-PT ko-KR zh-CN zh-TW tr-TR]
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
]: any -> any { call 'freetier ListAccountActivities $filter_activity_statuses $language_code -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --account-plan-type
@search-terms UpgradeAccountPlan
export def 'freetier upgrade-account-plan' [
  --account-plan-type: string@[FREE PAID]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'freetier UpgradeAccountPlan $account_plan_type -- $region $profile $with_input $fail_fast $yes' }
