# Written by `cargo xtask generate --service billing` from the service's model and overlay: change those instead.
# Billing, API version 2023-09-07: 34 operations.

use rt.nu [call]

# POST /; needs --contract-arn --contract-document-id
@search-terms AssociateContract
export def 'billing associate-contract' [
  --contract-arn: string
  --contract-document-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billing AssociateContract $contract_arn $contract_document_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn --source-views
@search-terms AssociateSourceViews
export def 'billing associate-source-views' [
  --arn: string
  --source-views: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billing AssociateSourceViews $arn $source_views -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --attestation-id --contract-arn --reason
@search-terms CancelContractualInvestmentAttestation
export def 'billing cancel-contractual-investment-attestation' [
  --attestation-id: string
  --contract-arn: string
  --reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billing CancelContractualInvestmentAttestation $attestation_id $contract_arn $reason -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --source-views
@search-terms CreateBillingView
export def 'billing create-billing-view' [
  --name: string
  --description: string
  --source-views: list<string>
  --data-filter-expression: record
  --client-token: string
  --resource-tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billing CreateBillingView $name $description $source_views $data_filter_expression $client_token $resource_tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --contract-arn --investment-summary-id --investment-id --contract-document-id --approver-details --attestation-details
@search-terms CreateContractualInvestmentAttestation
export def 'billing create-contractual-investment-attestation' [
  --contract-arn: string
  --investment-summary-id: string
  --investment-id: string
  --contract-document-id: string
  --approver-details: record
  --investment-disbursed-at: oneof<datetime, duration, string>
  --attestation-details: record
  --additional-recipients: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billing CreateContractualInvestmentAttestation $contract_arn $investment_summary_id $investment_id $contract_document_id $approver_details $investment_disbursed_at $attestation_details $additional_recipients $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms DeleteBillingView
export def 'billing delete-billing-view' [
  --arn: string
  --force: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billing DeleteBillingView $arn $force -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --contract-arn
@search-terms DisassociateContract
export def 'billing disassociate-contract' [
  --contract-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billing DisassociateContract $contract_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn --source-views
@search-terms DisassociateSourceViews
export def 'billing disassociate-source-views' [
  --arn: string
  --source-views: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billing DisassociateSourceViews $arn $source_views -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min; needs --features
@search-terms GetBillingPreferences
export def 'billing get-billing-preferences' [
  --features: list<string>
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
]: any -> any { call 'billing GetBillingPreferences $features $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --arn
@search-terms GetBillingView
export def 'billing get-billing-view' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'billing GetBillingView $arn -- $region $profile $with_input $fail_fast' }

# POST /; needs --contract-arn
@search-terms GetContractInformation
export def 'billing get-contract-information' [
  --contract-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'billing GetContractInformation $contract_arn -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --account-id --start-date --end-date
@search-terms GetCreditAllocationHistory
export def 'billing get-credit-allocation-history' [
  --account-id: string
  --credit-id: int
  --start-date: oneof<datetime, duration, string>
  --end-date: oneof<datetime, duration, string>
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
]: any -> any { call 'billing GetCreditAllocationHistory $account_id $credit_id $start_date $end_date -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --account-id --start-date
@search-terms GetCredits
export def 'billing get-credits' [
  --account-id: string
  --start-date: oneof<datetime, duration, string>
  --end-date: oneof<datetime, duration, string>
  --payer-account-flag: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'billing GetCredits $account_id $start_date $end_date $payer_account_flag -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --billing-month
@search-terms GetEnterpriseSupportChargeSummary
export def 'billing get-enterprise-support-charge-summary' [
  --billing-month: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'billing GetEnterpriseSupportChargeSummary $billing_month -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --billing-month
@search-terms GetEnterpriseSupportContractDetails
export def 'billing get-enterprise-support-contract-details' [
  --billing-month: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'billing GetEnterpriseSupportContractDetails $billing_month -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-arn
@search-terms GetResourcePolicy
export def 'billing get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'billing GetResourcePolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListBillingViewSegments
export def 'billing list-billing-view-segments' [
  --time-range: record
  --arn: string
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
]: any -> any { call 'billing ListBillingViewSegments $time_range $arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms ListBillingViews
export def 'billing list-billing-views' [
  --active-time-range: record
  --arns: list<string>
  --billing-view-types: list<string>
  --names: list
  --owner-account-id: string
  --source-account-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'billing ListBillingViews $active_time_range $arns $billing_view_types $names $owner_account_id $source_account_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --billing-month
@search-terms ListBusinessSupportAccountCharges
export def 'billing list-business-support-account-charges' [
  --billing-month: string
  --account-id: string
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
]: any -> any { call 'billing ListBusinessSupportAccountCharges $billing_month $account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListBusinessSupportSubscriptionHistory
export def 'billing list-business-support-subscription-history' [
  --billing-month: string
  --account-id: string
  --start-date: oneof<datetime, duration, string>
  --end-date: oneof<datetime, duration, string>
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
]: any -> any { call 'billing ListBusinessSupportSubscriptionHistory $billing_month $account_id $start_date $end_date -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListContracts
export def 'billing list-contracts' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'billing ListContracts -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --contract-arn
@search-terms ListContractualInvestmentAttestations
export def 'billing list-contractual-investment-attestations' [
  --contract-arn: string
  --investment-summary-id: string
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
]: any -> any { call 'billing ListContractualInvestmentAttestations $contract_arn $investment_summary_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --contract-arn
@search-terms ListContractualInvestmentSummaries
export def 'billing list-contractual-investment-summaries' [
  --contract-arn: string
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
]: any -> any { call 'billing ListContractualInvestmentSummaries $contract_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --contract-arn --investment-summary-id
@search-terms ListContractualInvestments
export def 'billing list-contractual-investments' [
  --contract-arn: string
  --investment-summary-id: string
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
]: any -> any { call 'billing ListContractualInvestments $contract_arn $investment_summary_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --billing-month
@search-terms ListEnterpriseSupportLinkedAccountCharges
export def 'billing list-enterprise-support-linked-account-charges' [
  --billing-month: string
  --account-id: string
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
]: any -> any { call 'billing ListEnterpriseSupportLinkedAccountCharges $billing_month $account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --arn
@search-terms ListSourceViewsForBillingView
export def 'billing list-source-views-for-billing-view' [
  --arn: string
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
]: any -> any { call 'billing ListSourceViewsForBillingView $arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'billing list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'billing ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --promo-code
@search-terms RedeemCredits
export def 'billing redeem-credits' [
  --promo-code: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billing RedeemCredits $promo_code -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --credit-id --portions
@search-terms SplitCredit
export def 'billing split-credit' [
  --credit-id: string
  --portions: list
  --client-token: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billing SplitCredit $credit_id $portions $client_token $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --resource-tags
@search-terms TagResource
export def 'billing tag-resource' [
  --resource-arn: string
  --resource-tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billing TagResource $resource_arn $resource_tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --credit-id --destination-account-id
@search-terms TransferCredit
export def 'billing transfer-credit' [
  --credit-id: string
  --destination-account-id: string
  --client-token: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billing TransferCredit $credit_id $destination_account_id $client_token $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --resource-tag-keys
@search-terms UntagResource
export def 'billing untag-resource' [
  --resource-arn: string
  --resource-tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billing UntagResource $resource_arn $resource_tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --feature --billing-preferences-per-key
@search-terms UpdateBillingPreferences
export def 'billing update-billing-preferences' [
  --feature: string@[RI_SHARING RI_SHARING_HISTORY CREDIT_SHARING CREDIT_SHARING_HISTORY CREDIT_LEVEL_SHARING BILLING_ALERTS CREDIT_PREFERENCE_OPTIONS BENEFIT_LEVEL_SHARING]
  --billing-preferences-per-key: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billing UpdateBillingPreferences $feature $billing_preferences_per_key -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms UpdateBillingView
export def 'billing update-billing-view' [
  --arn: string
  --name: string
  --description: string
  --data-filter-expression: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'billing UpdateBillingView $arn $name $description $data_filter_expression -- $region $profile $with_input $fail_fast $yes' }
