# Written by `cargo xtask generate --service pricing-plan-manager` from the service's model and overlay: change those instead.
# Pricing Plan Manager, API version 2025-08-05: 9 operations.

use rt.nu [call]

# POST /v1/ApprovePaidSubscription; needs --arn --if-match
@search-terms ApprovePaidSubscription
export def 'pricing-plan-manager approve-paid-subscription' [
  --arn: string
  --if-match: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pricing-plan-manager ApprovePaidSubscription $arn $if_match $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/AssociateResourcesToSubscription; needs --arn --resource-arns --if-match
@search-terms AssociateResourcesToSubscription
export def 'pricing-plan-manager associate-resources-to-subscription' [
  --arn: string
  --resource-arns: list<string>
  --if-match: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pricing-plan-manager AssociateResourcesToSubscription $arn $resource_arns $if_match $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/CancelSubscription; needs --arn --if-match
@search-terms CancelSubscription
export def 'pricing-plan-manager cancel-subscription' [
  --arn: string
  --if-match: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pricing-plan-manager CancelSubscription $arn $if_match $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/CancelSubscriptionChange; needs --arn --if-match
@search-terms CancelSubscriptionChange
export def 'pricing-plan-manager cancel-subscription-change' [
  --arn: string
  --if-match: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pricing-plan-manager CancelSubscriptionChange $arn $if_match $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/CreateSubscription; needs --plan-family --plan-tier --resource-arns
@search-terms CreateSubscription
export def 'pricing-plan-manager create-subscription' [
  --plan-family: string
  --plan-tier: string
  --usage-level: string
  --resource-arns: list<string>
  --approval-mode: string@[MANUAL IMMEDIATE]
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pricing-plan-manager CreateSubscription $plan_family $plan_tier $usage_level $resource_arns $approval_mode $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/DisassociateResourcesFromSubscription; needs --arn --resource-arns --if-match
@search-terms DisassociateResourcesFromSubscription
export def 'pricing-plan-manager disassociate-resources-from-subscription' [
  --arn: string
  --resource-arns: list<string>
  --if-match: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pricing-plan-manager DisassociateResourcesFromSubscription $arn $resource_arns $if_match $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/GetSubscription; cached 1min; needs --arn
@search-terms GetSubscription
export def 'pricing-plan-manager get-subscription' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pricing-plan-manager GetSubscription $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /v1/ListSubscriptions; follows pages; cached 1min
@search-terms ListSubscriptions
export def 'pricing-plan-manager list-subscriptions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'pricing-plan-manager ListSubscriptions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /v1/UpdateSubscription; needs --arn --plan-tier --if-match
@search-terms UpdateSubscription
export def 'pricing-plan-manager update-subscription' [
  --arn: string
  --plan-tier: string
  --usage-level: string
  --if-match: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pricing-plan-manager UpdateSubscription $arn $plan_tier $usage_level $if_match $client_token -- $region $profile $with_input $fail_fast $yes' }
