# Written by `cargo xtask generate --service personalize-runtime` from the service's model and overlay: change those instead.
# Personalize Runtime, API version 2018-05-22: 3 operations.

use rt.nu [call send]

# POST /action-recommendations; cached 1min
@category "aws personalize-runtime"
@search-terms GetActionRecommendations
export def 'personalize-runtime get-action-recommendations' [
  --campaign-arn: string
  --user-id: string
  --num-results: int
  --filter-arn: string
  --filter-values: record
  --region: string
  --profile: string
]: nothing -> record { call 'personalize-runtime GetActionRecommendations $campaign_arn=campaignArn $user_id=userId $num_results=numResults $filter_arn=filterArn $filter_values=filterValues $region=--region $profile=--profile' }

# POST /personalize-ranking; needs --campaign-arn --input-list --user-id
@category "aws personalize-runtime"
@search-terms GetPersonalizedRanking
export def 'personalize-runtime get-personalized-ranking' [
  --campaign-arn: string
  --input-list: oneof<list<string>, string>
  --user-id: string
  --context: record
  --filter-arn: string
  --filter-values: record
  --metadata-columns: record
  --region: string
  --profile: string
]: nothing -> record { call 'personalize-runtime GetPersonalizedRanking $campaign_arn=campaignArn $input_list=inputList $user_id=userId $context=context $filter_arn=filterArn $filter_values=filterValues $metadata_columns=metadataColumns $region=--region $profile=--profile' }

# POST /recommendations
@category "aws personalize-runtime"
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
  --promotions: oneof<list<any>, record>
  --metadata-columns: record
  --region: string
  --profile: string
]: nothing -> record { call 'personalize-runtime GetRecommendations $campaign_arn=campaignArn $item_id=itemId $user_id=userId $num_results=numResults $context=context $filter_arn=filterArn $filter_values=filterValues $recommender_arn=recommenderArn $promotions=promotions $metadata_columns=metadataColumns $region=--region $profile=--profile' }
