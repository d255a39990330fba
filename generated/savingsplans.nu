# Written by `cargo xtask generate --service savingsplans` from the service's model and overlay: change those instead.
# savingsplans, API version 2019-06-28: 10 operations.

use rt.nu [call]

# POST /CreateSavingsPlan; needs --savings-plan-offering-id --commitment
@search-terms CreateSavingsPlan
export def 'savingsplans create-savings-plan' [
  --savings-plan-offering-id: string
  --commitment: string
  --upfront-payment-amount: string
  --purchase-time: oneof<datetime, duration, string>
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'savingsplans CreateSavingsPlan $savings_plan_offering_id $commitment $upfront_payment_amount $purchase_time $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteQueuedSavingsPlan; needs --savings-plan-id
@search-terms DeleteQueuedSavingsPlan
export def 'savingsplans delete-queued-savings-plan' [
  --savings-plan-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'savingsplans DeleteQueuedSavingsPlan $savings_plan_id -- $region $profile $with_input $fail_fast $yes' }

# POST /DescribeSavingsPlanRates; cached 1min; needs --savings-plan-id
@search-terms DescribeSavingsPlanRates
export def 'savingsplans describe-savings-plan-rates' [
  --savings-plan-id: string
  --filters: any
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'savingsplans DescribeSavingsPlanRates $savings_plan_id $filters $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /DescribeSavingsPlans; follows pages; cached 1min
@search-terms DescribeSavingsPlans
export def 'savingsplans describe-savings-plans' [
  --savings-plan-arns: list<string>
  --savings-plan-ids: list<string>
  --states: list<string>
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
]: any -> any { call 'savingsplans DescribeSavingsPlans $savings_plan_arns $savings_plan_ids $states $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /DescribeSavingsPlansOfferingRates; follows pages; cached 1min
@search-terms DescribeSavingsPlansOfferingRates
export def 'savingsplans describe-savings-plans-offering-rates' [
  --savings-plan-offering-ids: list<string>
  --savings-plan-payment-options: list<string>
  --savings-plan-types: list<string>
  --products: list<string>
  --service-codes: list<string>
  --usage-types: list<string>
  --operations: list<string>
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
]: any -> any { call 'savingsplans DescribeSavingsPlansOfferingRates $savings_plan_offering_ids $savings_plan_payment_options $savings_plan_types $products $service_codes $usage_types $operations $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /DescribeSavingsPlansOfferings; follows pages; cached 1min
@search-terms DescribeSavingsPlansOfferings
export def 'savingsplans describe-savings-plans-offerings' [
  --offering-ids: list<string>
  --payment-options: list<string>
  --product-type: string@[EC2 Fargate Lambda SageMaker RDS DSQL DynamoDB ElastiCache DocDB Neptune Timestream Keyspaces DMS OpenSearch]
  --plan-types: list<string>
  --durations: list<int>
  --currencies: list<string>
  --descriptions: list<string>
  --service-codes: list<string>
  --usage-types: list<string>
  --operations: list<string>
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
]: any -> any { call 'savingsplans DescribeSavingsPlansOfferings $offering_ids $payment_options $product_type $plan_types $durations $currencies $descriptions $service_codes $usage_types $operations $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListTagsForResource; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'savingsplans list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'savingsplans ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /ReturnSavingsPlan; needs --savings-plan-id
@search-terms ReturnSavingsPlan
export def 'savingsplans return-savings-plan' [
  --savings-plan-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'savingsplans ReturnSavingsPlan $savings_plan_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /TagResource; needs --resource-arn --tags
@search-terms TagResource
export def 'savingsplans tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'savingsplans TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /UntagResource; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'savingsplans untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'savingsplans UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }
