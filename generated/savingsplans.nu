# Written by `cargo xtask generate --service savingsplans` from the service's model and overlay: change those instead.
# savingsplans, API version 2019-06-28: 10 operations.

use rt.nu [call send]

# POST /CreateSavingsPlan; needs --savings-plan-offering-id --commitment
@category "aws savingsplans"
@search-terms CreateSavingsPlan
export def 'savingsplans create-savings-plan' [
  --savings-plan-offering-id: string
  --commitment: string
  --upfront-payment-amount: string
  --purchase-time: oneof<datetime, duration, int, string>
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'savingsplans CreateSavingsPlan $savings_plan_offering_id=savingsPlanOfferingId $commitment=commitment $upfront_payment_amount=upfrontPaymentAmount $purchase_time=purchaseTime $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /DeleteQueuedSavingsPlan; needs --savings-plan-id
@category "aws savingsplans"
@search-terms DeleteQueuedSavingsPlan
export def 'savingsplans delete-queued-savings-plan' [
  --savings-plan-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'savingsplans DeleteQueuedSavingsPlan $savings_plan_id=savingsPlanId $region=--region $profile=--profile' }

# POST /DescribeSavingsPlanRates; cached 1min; needs --savings-plan-id
@category "aws savingsplans"
@search-terms DescribeSavingsPlanRates
export def 'savingsplans describe-savings-plan-rates' [
  --savings-plan-id: string
  --filters: oneof<list<any>, record>
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
]: nothing -> record { call 'savingsplans DescribeSavingsPlanRates $savings_plan_id=savingsPlanId $filters=filters $next_token=nextToken $max_results=maxResults $region=--region $profile=--profile' }

# POST /DescribeSavingsPlans; follows pages; cached 1min
@category "aws savingsplans"
@search-terms DescribeSavingsPlans
@example "First rows only" "savingsplans describe-savings-plans --stream | first 3"
export def 'savingsplans describe-savings-plans' [
  --savings-plan-arns: oneof<list<string>, string>
  --savings-plan-ids: oneof<list<string>, string>
  --states: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'savingsplans DescribeSavingsPlans $savings_plan_arns=savingsPlanArns $savings_plan_ids=savingsPlanIds $states=states $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /DescribeSavingsPlansOfferingRates; follows pages; cached 1min
@category "aws savingsplans"
@search-terms DescribeSavingsPlansOfferingRates
@example "First rows only" "savingsplans describe-savings-plans-offering-rates --stream | first 3"
export def 'savingsplans describe-savings-plans-offering-rates' [
  --savings-plan-offering-ids: oneof<list<string>, string>
  --savings-plan-payment-options: oneof<list<string>, string>
  --savings-plan-types: oneof<list<string>, string>
  --products: oneof<list<string>, string>
  --service-codes: oneof<list<string>, string>
  --usage-types: oneof<list<string>, string>
  --operations: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'savingsplans DescribeSavingsPlansOfferingRates $savings_plan_offering_ids=savingsPlanOfferingIds $savings_plan_payment_options=savingsPlanPaymentOptions $savings_plan_types=savingsPlanTypes $products=products $service_codes=serviceCodes $usage_types=usageTypes $operations=operations $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /DescribeSavingsPlansOfferings; follows pages; cached 1min
@category "aws savingsplans"
@search-terms DescribeSavingsPlansOfferings
@example "First rows only" "savingsplans describe-savings-plans-offerings --stream | first 3"
export def 'savingsplans describe-savings-plans-offerings' [
  --offering-ids: oneof<list<string>, string>
  --payment-options: oneof<list<string>, string>
  --product-type: string@[EC2 Fargate Lambda SageMaker RDS DSQL DynamoDB ElastiCache DocDB Neptune Timestream Keyspaces DMS OpenSearch]
  --plan-types: oneof<list<string>, string>
  --durations: oneof<list<int>, int>
  --currencies: oneof<list<string>, string>
  --descriptions: oneof<list<string>, string>
  --service-codes: oneof<list<string>, string>
  --usage-types: oneof<list<string>, string>
  --operations: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'savingsplans DescribeSavingsPlansOfferings $offering_ids=offeringIds $payment_options=paymentOptions $product_type=productType $plan_types=planTypes $durations=durations $currencies=currencies $descriptions=descriptions $service_codes=serviceCodes $usage_types=usageTypes $operations=operations $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListTagsForResource; cached 5min; needs --resource-arn
@category "aws savingsplans"
@search-terms ListTagsForResource
export def 'savingsplans list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'savingsplans ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /ReturnSavingsPlan; needs --savings-plan-id
@category "aws savingsplans"
@search-terms ReturnSavingsPlan
export def 'savingsplans return-savings-plan' [
  --savings-plan-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'savingsplans ReturnSavingsPlan $savings_plan_id=savingsPlanId $client_token=clientToken $region=--region $profile=--profile' }

# POST /TagResource; needs --resource-arn --tags
@category "aws savingsplans"
@search-terms TagResource
export def 'savingsplans tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'savingsplans TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# POST /UntagResource; needs --resource-arn --tag-keys
@category "aws savingsplans"
@search-terms UntagResource
export def 'savingsplans untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'savingsplans UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }
