# Written by `cargo xtask generate --service bcm-pricing-calculator` from the service's model and overlay: change those instead.
# BCM Pricing Calculator, API version 2024-06-19: 36 operations.

use rt.nu [call]

# POST /; needs --bill-scenario-id --commitment-modifications
@search-terms BatchCreateBillScenarioCommitmentModification
export def 'bcm-pricing-calculator batch-create-bill-scenario-commitment-modification' [
  --bill-scenario-id: string
  --commitment-modifications: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-pricing-calculator BatchCreateBillScenarioCommitmentModification $bill_scenario_id $commitment_modifications $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --bill-scenario-id --usage-modifications
@search-terms BatchCreateBillScenarioUsageModification
export def 'bcm-pricing-calculator batch-create-bill-scenario-usage-modification' [
  --bill-scenario-id: string
  --usage-modifications: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-pricing-calculator BatchCreateBillScenarioUsageModification $bill_scenario_id $usage_modifications $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --workload-estimate-id --usage
@search-terms BatchCreateWorkloadEstimateUsage
export def 'bcm-pricing-calculator batch-create-workload-estimate-usage' [
  --workload-estimate-id: string
  --usage: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-pricing-calculator BatchCreateWorkloadEstimateUsage $workload_estimate_id $usage $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --bill-scenario-id --ids
@search-terms BatchDeleteBillScenarioCommitmentModification
export def 'bcm-pricing-calculator batch-delete-bill-scenario-commitment-modification' [
  --bill-scenario-id: string
  --ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-pricing-calculator BatchDeleteBillScenarioCommitmentModification $bill_scenario_id $ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --bill-scenario-id --ids
@search-terms BatchDeleteBillScenarioUsageModification
export def 'bcm-pricing-calculator batch-delete-bill-scenario-usage-modification' [
  --bill-scenario-id: string
  --ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-pricing-calculator BatchDeleteBillScenarioUsageModification $bill_scenario_id $ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --workload-estimate-id --ids
@search-terms BatchDeleteWorkloadEstimateUsage
export def 'bcm-pricing-calculator batch-delete-workload-estimate-usage' [
  --workload-estimate-id: string
  --ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-pricing-calculator BatchDeleteWorkloadEstimateUsage $workload_estimate_id $ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --bill-scenario-id --commitment-modifications
@search-terms BatchUpdateBillScenarioCommitmentModification
export def 'bcm-pricing-calculator batch-update-bill-scenario-commitment-modification' [
  --bill-scenario-id: string
  --commitment-modifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-pricing-calculator BatchUpdateBillScenarioCommitmentModification $bill_scenario_id $commitment_modifications -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --bill-scenario-id --usage-modifications
@search-terms BatchUpdateBillScenarioUsageModification
export def 'bcm-pricing-calculator batch-update-bill-scenario-usage-modification' [
  --bill-scenario-id: string
  --usage-modifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-pricing-calculator BatchUpdateBillScenarioUsageModification $bill_scenario_id $usage_modifications -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --workload-estimate-id --usage
@search-terms BatchUpdateWorkloadEstimateUsage
export def 'bcm-pricing-calculator batch-update-workload-estimate-usage' [
  --workload-estimate-id: string
  --usage: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-pricing-calculator BatchUpdateWorkloadEstimateUsage $workload_estimate_id $usage -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --bill-scenario-id --name
@search-terms CreateBillEstimate
export def 'bcm-pricing-calculator create-bill-estimate' [
  --bill-scenario-id: string
  --name: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-pricing-calculator CreateBillEstimate $bill_scenario_id $name $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms CreateBillScenario
export def 'bcm-pricing-calculator create-bill-scenario' [
  --name: string
  --client-token: string
  --tags: record
  --group-sharing-preference: string@[OPEN PRIORITIZED RESTRICTED]
  --cost-category-group-sharing-preference-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-pricing-calculator CreateBillScenario $name $client_token $tags $group_sharing_preference $cost_category_group_sharing_preference_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms CreateWorkloadEstimate
export def 'bcm-pricing-calculator create-workload-estimate' [
  --name: string
  --client-token: string
  --rate-type: string@[BEFORE_DISCOUNTS AFTER_DISCOUNTS AFTER_DISCOUNTS_AND_COMMITMENTS]
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-pricing-calculator CreateWorkloadEstimate $name $client_token $rate_type $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identifier
@search-terms DeleteBillEstimate
export def 'bcm-pricing-calculator delete-bill-estimate' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-pricing-calculator DeleteBillEstimate $identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identifier
@search-terms DeleteBillScenario
export def 'bcm-pricing-calculator delete-bill-scenario' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-pricing-calculator DeleteBillScenario $identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identifier
@search-terms DeleteWorkloadEstimate
export def 'bcm-pricing-calculator delete-workload-estimate' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-pricing-calculator DeleteWorkloadEstimate $identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --identifier
@search-terms GetBillEstimate
export def 'bcm-pricing-calculator get-bill-estimate' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bcm-pricing-calculator GetBillEstimate $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --identifier
@search-terms GetBillScenario
export def 'bcm-pricing-calculator get-bill-scenario' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bcm-pricing-calculator GetBillScenario $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetPreferences
export def 'bcm-pricing-calculator get-preferences' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'bcm-pricing-calculator GetPreferences -- $region $profile $refresh $ttl' }

# POST /; cached 1min; needs --identifier
@search-terms GetWorkloadEstimate
export def 'bcm-pricing-calculator get-workload-estimate' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bcm-pricing-calculator GetWorkloadEstimate $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --bill-estimate-id
@search-terms ListBillEstimateCommitments
export def 'bcm-pricing-calculator list-bill-estimate-commitments' [
  --bill-estimate-id: string
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
]: any -> any { call 'bcm-pricing-calculator ListBillEstimateCommitments $bill_estimate_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --bill-estimate-id
@search-terms ListBillEstimateInputCommitmentModifications
export def 'bcm-pricing-calculator list-bill-estimate-input-commitment-modifications' [
  --bill-estimate-id: string
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
]: any -> any { call 'bcm-pricing-calculator ListBillEstimateInputCommitmentModifications $bill_estimate_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --bill-estimate-id
@search-terms ListBillEstimateInputUsageModifications
export def 'bcm-pricing-calculator list-bill-estimate-input-usage-modifications' [
  --bill-estimate-id: string
  --filters: any
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
]: any -> any { call 'bcm-pricing-calculator ListBillEstimateInputUsageModifications $bill_estimate_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --bill-estimate-id
@search-terms ListBillEstimateLineItems
export def 'bcm-pricing-calculator list-bill-estimate-line-items' [
  --bill-estimate-id: string
  --filters: any
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
]: any -> any { call 'bcm-pricing-calculator ListBillEstimateLineItems $bill_estimate_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListBillEstimates
export def 'bcm-pricing-calculator list-bill-estimates' [
  --filters: any
  --created-at-filter: record
  --expires-at-filter: record
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
]: any -> any { call 'bcm-pricing-calculator ListBillEstimates $filters $created_at_filter $expires_at_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --bill-scenario-id
@search-terms ListBillScenarioCommitmentModifications
export def 'bcm-pricing-calculator list-bill-scenario-commitment-modifications' [
  --bill-scenario-id: string
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
]: any -> any { call 'bcm-pricing-calculator ListBillScenarioCommitmentModifications $bill_scenario_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --bill-scenario-id
@search-terms ListBillScenarioUsageModifications
export def 'bcm-pricing-calculator list-bill-scenario-usage-modifications' [
  --bill-scenario-id: string
  --filters: any
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
]: any -> any { call 'bcm-pricing-calculator ListBillScenarioUsageModifications $bill_scenario_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListBillScenarios
export def 'bcm-pricing-calculator list-bill-scenarios' [
  --filters: any
  --created-at-filter: record
  --expires-at-filter: record
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
]: any -> any { call 'bcm-pricing-calculator ListBillScenarios $filters $created_at_filter $expires_at_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --arn
@search-terms ListTagsForResource
export def 'bcm-pricing-calculator list-tags-for-resource' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bcm-pricing-calculator ListTagsForResource $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --workload-estimate-id
@search-terms ListWorkloadEstimateUsage
export def 'bcm-pricing-calculator list-workload-estimate-usage' [
  --workload-estimate-id: string
  --filters: any
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
]: any -> any { call 'bcm-pricing-calculator ListWorkloadEstimateUsage $workload_estimate_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListWorkloadEstimates
export def 'bcm-pricing-calculator list-workload-estimates' [
  --created-at-filter: record
  --expires-at-filter: record
  --filters: any
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
]: any -> any { call 'bcm-pricing-calculator ListWorkloadEstimates $created_at_filter $expires_at_filter $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --arn --tags
@search-terms TagResource
export def 'bcm-pricing-calculator tag-resource' [
  --arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-pricing-calculator TagResource $arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn --tag-keys
@search-terms UntagResource
export def 'bcm-pricing-calculator untag-resource' [
  --arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-pricing-calculator UntagResource $arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identifier
@search-terms UpdateBillEstimate
export def 'bcm-pricing-calculator update-bill-estimate' [
  --identifier: string
  --name: string
  --expires-at: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-pricing-calculator UpdateBillEstimate $identifier $name $expires_at -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identifier
@search-terms UpdateBillScenario
export def 'bcm-pricing-calculator update-bill-scenario' [
  --identifier: string
  --name: string
  --expires-at: oneof<datetime, duration, string>
  --group-sharing-preference: string@[OPEN PRIORITIZED RESTRICTED]
  --cost-category-group-sharing-preference-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-pricing-calculator UpdateBillScenario $identifier $name $expires_at $group_sharing_preference $cost_category_group_sharing_preference_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms UpdatePreferences
export def 'bcm-pricing-calculator update-preferences' [
  --management-account-rate-type-selections: list<string>
  --member-account-rate-type-selections: list<string>
  --standalone-account-rate-type-selections: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-pricing-calculator UpdatePreferences $management_account_rate_type_selections $member_account_rate_type_selections $standalone_account_rate_type_selections -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identifier
@search-terms UpdateWorkloadEstimate
export def 'bcm-pricing-calculator update-workload-estimate' [
  --identifier: string
  --name: string
  --expires-at: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bcm-pricing-calculator UpdateWorkloadEstimate $identifier $name $expires_at -- $region $profile $with_input $fail_fast $yes' }
