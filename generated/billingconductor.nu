# Written by `cargo xtask generate --service billingconductor` from the service's model and overlay: change those instead.
# billingconductor, API version 2021-07-30: 34 operations.

use rt.nu [call]

# POST /associate-accounts; needs --arn --account-ids
@search-terms AssociateAccounts
export def 'billingconductor associate-accounts' [
  --arn: string
  --account-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billingconductor AssociateAccounts $arn $account_ids -- $region $profile $with_input $fail_fast $yes' }

# PUT /associate-pricing-rules; needs --arn --pricing-rule-arns
@search-terms AssociatePricingRules
export def 'billingconductor associate-pricing-rules' [
  --arn: string
  --pricing-rule-arns: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billingconductor AssociatePricingRules $arn $pricing_rule_arns -- $region $profile $with_input $fail_fast $yes' }

# PUT /batch-associate-resources-to-custom-line-item; needs --target-arn --resource-arns
@search-terms BatchAssociateResourcesToCustomLineItem
export def 'billingconductor batch-associate-resources-to-custom-line-item' [
  --target-arn: string
  --resource-arns: list<string>
  --billing-period-range: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billingconductor BatchAssociateResourcesToCustomLineItem $target_arn $resource_arns $billing_period_range -- $region $profile $with_input $fail_fast $yes' }

# PUT /batch-disassociate-resources-from-custom-line-item; needs --target-arn --resource-arns
@search-terms BatchDisassociateResourcesFromCustomLineItem
export def 'billingconductor batch-disassociate-resources-from-custom-line-item' [
  --target-arn: string
  --resource-arns: list<string>
  --billing-period-range: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billingconductor BatchDisassociateResourcesFromCustomLineItem $target_arn $resource_arns $billing_period_range -- $region $profile $with_input $fail_fast $yes' }

# POST /create-billing-group; needs --name --account-grouping --computation-preference
@search-terms CreateBillingGroup
export def 'billingconductor create-billing-group' [
  --client-token: string
  --name: string
  --account-grouping: record
  --computation-preference: record
  --primary-account-id: string
  --description: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billingconductor CreateBillingGroup $client_token $name $account_grouping $computation_preference $primary_account_id $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /create-custom-line-item; needs --name --description --billing-group-arn --charge-details
@search-terms CreateCustomLineItem
export def 'billingconductor create-custom-line-item' [
  --client-token: string
  --name: string
  --description: string
  --billing-group-arn: string
  --billing-period-range: record
  --tags: record
  --charge-details: record
  --account-id: string
  --computation-rule: string@[ITEMIZED CONSOLIDATED]
  --presentation-details: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billingconductor CreateCustomLineItem $client_token $name $description $billing_group_arn $billing_period_range $tags $charge_details $account_id $computation_rule $presentation_details -- $region $profile $with_input $fail_fast $yes' }

# POST /create-pricing-plan; needs --name
@search-terms CreatePricingPlan
export def 'billingconductor create-pricing-plan' [
  --client-token: string
  --name: string
  --description: string
  --pricing-rule-arns: list<string>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billingconductor CreatePricingPlan $client_token $name $description $pricing_rule_arns $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /create-pricing-rule; needs --name --scope --type
@search-terms CreatePricingRule
export def 'billingconductor create-pricing-rule' [
  --client-token: string
  --name: string
  --description: string
  --scope: string@[GLOBAL SERVICE BILLING_ENTITY SKU]
  --type: string@[MARKUP DISCOUNT TIERING]
  --modifier-percentage: number
  --service: string
  --tags: record
  --billing-entity: string
  --tiering: record
  --usage-type: string
  --operation: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billingconductor CreatePricingRule $client_token $name $description $scope $type $modifier_percentage $service $tags $billing_entity $tiering $usage_type $operation -- $region $profile $with_input $fail_fast $yes' }

# POST /delete-billing-group; needs --arn
@search-terms DeleteBillingGroup
export def 'billingconductor delete-billing-group' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billingconductor DeleteBillingGroup $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /delete-custom-line-item; needs --arn
@search-terms DeleteCustomLineItem
export def 'billingconductor delete-custom-line-item' [
  --arn: string
  --billing-period-range: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billingconductor DeleteCustomLineItem $arn $billing_period_range -- $region $profile $with_input $fail_fast $yes' }

# POST /delete-pricing-plan; needs --arn
@search-terms DeletePricingPlan
export def 'billingconductor delete-pricing-plan' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billingconductor DeletePricingPlan $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /delete-pricing-rule; needs --arn
@search-terms DeletePricingRule
export def 'billingconductor delete-pricing-rule' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billingconductor DeletePricingRule $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /disassociate-accounts; needs --arn --account-ids
@search-terms DisassociateAccounts
export def 'billingconductor disassociate-accounts' [
  --arn: string
  --account-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billingconductor DisassociateAccounts $arn $account_ids -- $region $profile $with_input $fail_fast $yes' }

# PUT /disassociate-pricing-rules; needs --arn --pricing-rule-arns
@search-terms DisassociatePricingRules
export def 'billingconductor disassociate-pricing-rules' [
  --arn: string
  --pricing-rule-arns: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billingconductor DisassociatePricingRules $arn $pricing_rule_arns -- $region $profile $with_input $fail_fast $yes' }

# POST /get-billing-group-cost-report; follows pages; cached 1min; needs --arn
@search-terms GetBillingGroupCostReport
export def 'billingconductor get-billing-group-cost-report' [
  --arn: string
  --billing-period-range: record
  --group-by: list<string>
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
]: any -> any { call 'billingconductor GetBillingGroupCostReport $arn $billing_period_range $group_by -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /get-billing-transfer-preference; cached 1min; needs --responsibility-transfer-arn
@search-terms GetBillingTransferPreference
export def 'billingconductor get-billing-transfer-preference' [
  --responsibility-transfer-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'billingconductor GetBillingTransferPreference $responsibility_transfer_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /list-account-associations; follows pages
@search-terms ListAccountAssociations
export def 'billingconductor list-account-associations' [
  --billing-period: string
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'billingconductor ListAccountAssociations $billing_period $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /list-billing-group-cost-reports; follows pages; cached 1min
@search-terms ListBillingGroupCostReports
export def 'billingconductor list-billing-group-cost-reports' [
  --billing-period: string
  --filters: record
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
]: any -> any { call 'billingconductor ListBillingGroupCostReports $billing_period $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-billing-groups; follows pages
@search-terms ListBillingGroups
export def 'billingconductor list-billing-groups' [
  --billing-period: string
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'billingconductor ListBillingGroups $billing_period $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /list-custom-line-item-versions; follows pages; needs --arn
@search-terms ListCustomLineItemVersions
export def 'billingconductor list-custom-line-item-versions' [
  --arn: string
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'billingconductor ListCustomLineItemVersions $arn $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /list-custom-line-items; follows pages
@search-terms ListCustomLineItems
export def 'billingconductor list-custom-line-items' [
  --billing-period: string
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'billingconductor ListCustomLineItems $billing_period $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /list-pricing-plans; follows pages
@search-terms ListPricingPlans
export def 'billingconductor list-pricing-plans' [
  --billing-period: string
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'billingconductor ListPricingPlans $billing_period $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /list-pricing-plans-associated-with-pricing-rule; follows pages; cached 1min; needs --pricing-rule-arn
@search-terms ListPricingPlansAssociatedWithPricingRule
export def 'billingconductor list-pricing-plans-associated-with-pricing-rule' [
  --billing-period: string
  --pricing-rule-arn: string
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
]: any -> any { call 'billingconductor ListPricingPlansAssociatedWithPricingRule $billing_period $pricing_rule_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-pricing-rules; follows pages
@search-terms ListPricingRules
export def 'billingconductor list-pricing-rules' [
  --billing-period: string
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'billingconductor ListPricingRules $billing_period $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /list-pricing-rules-associated-to-pricing-plan; follows pages; cached 1min; needs --pricing-plan-arn
@search-terms ListPricingRulesAssociatedToPricingPlan
export def 'billingconductor list-pricing-rules-associated-to-pricing-plan' [
  --billing-period: string
  --pricing-plan-arn: string
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
]: any -> any { call 'billingconductor ListPricingRulesAssociatedToPricingPlan $billing_period $pricing_plan_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-resources-associated-to-custom-line-item; follows pages; cached 1min; needs --arn
@search-terms ListResourcesAssociatedToCustomLineItem
export def 'billingconductor list-resources-associated-to-custom-line-item' [
  --billing-period: string
  --arn: string
  --filters: record
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
]: any -> any { call 'billingconductor ListResourcesAssociatedToCustomLineItem $billing_period $arn $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'billingconductor list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'billingconductor ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'billingconductor tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billingconductor TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'billingconductor untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billingconductor UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /update-billing-group; needs --arn
@search-terms UpdateBillingGroup
export def 'billingconductor update-billing-group' [
  --arn: string
  --name: string
  --status: string@[ACTIVE PRIMARY_ACCOUNT_MISSING PENDING]
  --computation-preference: record
  --description: string
  --account-grouping: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billingconductor UpdateBillingGroup $arn $name $status $computation_preference $description $account_grouping -- $region $profile $with_input $fail_fast $yes' }

# PUT /update-billing-transfer-preference; needs --responsibility-transfer-arn --auto-billing-transfer-billing-group-creation
@search-terms UpdateBillingTransferPreference
export def 'billingconductor update-billing-transfer-preference' [
  --client-token: string
  --responsibility-transfer-arn: string
  --auto-billing-transfer-billing-group-creation: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billingconductor UpdateBillingTransferPreference $client_token $responsibility_transfer_arn $auto_billing_transfer_billing_group_creation -- $region $profile $with_input $fail_fast $yes' }

# POST /update-custom-line-item; needs --arn
@search-terms UpdateCustomLineItem
export def 'billingconductor update-custom-line-item' [
  --arn: string
  --name: string
  --description: string
  --charge-details: record
  --billing-period-range: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billingconductor UpdateCustomLineItem $arn $name $description $charge_details $billing_period_range -- $region $profile $with_input $fail_fast $yes' }

# PUT /update-pricing-plan; needs --arn
@search-terms UpdatePricingPlan
export def 'billingconductor update-pricing-plan' [
  --arn: string
  --name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billingconductor UpdatePricingPlan $arn $name $description -- $region $profile $with_input $fail_fast $yes' }

# PUT /update-pricing-rule; needs --arn
@search-terms UpdatePricingRule
export def 'billingconductor update-pricing-rule' [
  --arn: string
  --name: string
  --description: string
  --type: string@[MARKUP DISCOUNT TIERING]
  --modifier-percentage: number
  --tiering: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billingconductor UpdatePricingRule $arn $name $description $type $modifier_percentage $tiering -- $region $profile $with_input $fail_fast $yes' }
