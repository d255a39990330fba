# Written by `cargo xtask generate --service personalize-runtime` from the service's model and overlay: change those instead.
# Personalize Runtime, API version 2018-05-22: 3 operations.

use rt.nu [call]

# POST /action-recommendations
@search-terms GetActionRecommendations
export def 'personalize-runtime get-action-recommendations' [
  --campaign-arn: string
  --user-id: string
  --num-results: int
  --filter-arn: string
  --filter-values: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'personalize-runtime GetActionRecommendations $campaign_arn $user_id $num_results $filter_arn $filter_values -- $region $profile $with_input $fail_fast' }

# POST /personalize-ranking; needs --campaign-arn --input-list --user-id
@search-terms GetPersonalizedRanking
export def 'personalize-runtime get-personalized-ranking' [
  --campaign-arn: string
  --input-list: list<string>
  --user-id: string
  --context: record
  --filter-arn: string
  --filter-values: record
  --metadata-columns: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'personalize-runtime GetPersonalizedRanking $campaign_arn $input_list $user_id $context $filter_arn $filter_values $metadata_columns -- $region $profile $with_input $fail_fast' }

# POST /recommendations
@search-terms GetRecommendations
export def 'personalize-runtime get-recommendations' [
  --campaign-arn: string
  --item-id: string
  --user-id: string
  --num-results: int
  --context: record
  --filter-arn: string
  --filter-values: record
  --recommender-arn: string
  --promotions: list
  --metadata-columns: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'personalize-runtime GetRecommendations $campaign_arn $item_id $user_id $num_results $context $filter_arn $filter_values $recommender_arn $promotions $metadata_columns -- $region $profile $with_input $fail_fast' }
