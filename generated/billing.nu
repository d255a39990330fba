# Written by `cargo xtask generate --service billing` from the service's model and overlay: change those instead.
# Billing, API version 2023-09-07: 34 operations.

use rt.nu [call send]

# POST /; needs --contract-arn --contract-document-id
@category "aws billing"
@search-terms AssociateContract
export def 'billing associate-contract' [
  --contract-arn: string
  --contract-document-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'billing AssociateContract $contract_arn=contractArn $contract_document_id=contractDocumentId $region=--region $profile=--profile' }

# POST /; needs --arn --source-views
@category "aws billing"
@search-terms AssociateSourceViews
export def 'billing associate-source-views' [
  --arn: string
  --source-views: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'billing AssociateSourceViews $arn=arn $source_views=sourceViews $region=--region $profile=--profile' }

# POST /; needs --attestation-id --contract-arn --reason
@category "aws billing"
@search-terms CancelContractualInvestmentAttestation
export def 'billing cancel-contractual-investment-attestation' [
  --attestation-id: string
  --contract-arn: string
  --reason: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'billing CancelContractualInvestmentAttestation $attestation_id=attestationId $contract_arn=contractArn $reason=reason $region=--region $profile=--profile' }

# POST /; needs --name --source-views
@category "aws billing"
@search-terms CreateBillingView
export def 'billing create-billing-view' [
  --name: string
  --description: string
  --source-views: oneof<list<string>, string>
  --data-filter-expression: record
  --client-token: string
  --resource-tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'billing CreateBillingView $name=name $description=description $source_views=sourceViews $data_filter_expression=dataFilterExpression $client_token=clientToken $resource_tags=resourceTags $region=--region $profile=--profile' }

# POST /; needs --contract-arn --investment-summary-id --investment-id --contract-document-id --approver-details --attestation-details
@category "aws billing"
@search-terms CreateContractualInvestmentAttestation
export def 'billing create-contractual-investment-attestation' [
  --contract-arn: string
  --investment-summary-id: string
  --investment-id: string
  --contract-document-id: string
  --approver-details: record
  --investment-disbursed-at: oneof<datetime, duration, int, string>
  --attestation-details: record
  --additional-recipients: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'billing CreateContractualInvestmentAttestation $contract_arn=contractArn $investment_summary_id=investmentSummaryId $investment_id=investmentId $contract_document_id=contractDocumentId $approver_details=approverDetails $investment_disbursed_at=investmentDisbursedAt $attestation_details=attestationDetails $additional_recipients=additionalRecipients $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws billing"
@search-terms DeleteBillingView
export def 'billing delete-billing-view' [
  --arn: string
  --force: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'billing DeleteBillingView $arn=arn $force=force $region=--region $profile=--profile' }

# POST /; needs --contract-arn
@category "aws billing"
@search-terms DisassociateContract
export def 'billing disassociate-contract' [
  --contract-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'billing DisassociateContract $contract_arn=contractArn $region=--region $profile=--profile' }

# POST /; needs --arn --source-views
@category "aws billing"
@search-terms DisassociateSourceViews
export def 'billing disassociate-source-views' [
  --arn: string
  --source-views: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'billing DisassociateSourceViews $arn=arn $source_views=sourceViews $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --features
@category "aws billing"
@search-terms GetBillingPreferences
export def 'billing get-billing-preferences' [
  --features: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'billing GetBillingPreferences $features=features $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --arn
@category "aws billing"
@search-terms GetBillingView
export def 'billing get-billing-view' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'billing GetBillingView $arn=arn $region=--region $profile=--profile' }

# POST /; needs --contract-arn
@category "aws billing"
@search-terms GetContractInformation
export def 'billing get-contract-information' [
  --contract-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'billing GetContractInformation $contract_arn=contractArn $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --account-id --start-date --end-date
@category "aws billing"
@search-terms GetCreditAllocationHistory
export def 'billing get-credit-allocation-history' [
  --account-id: string
  --credit-id: int
  --start-date: oneof<datetime, duration, int, string>
  --end-date: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'billing GetCreditAllocationHistory $account_id=accountId $credit_id=creditId $start_date=startDate $end_date=endDate $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --account-id --start-date
@category "aws billing"
@search-terms GetCredits
export def 'billing get-credits' [
  --account-id: string
  --start-date: oneof<datetime, duration, int, string>
  --end-date: oneof<datetime, duration, int, string>
  --payer-account-flag: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'billing GetCredits $account_id=accountId $start_date=startDate $end_date=endDate $payer_account_flag=payerAccountFlag $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --billing-month
@category "aws billing"
@search-terms GetEnterpriseSupportChargeSummary
export def 'billing get-enterprise-support-charge-summary' [
  --billing-month: string
  --region: string
  --profile: string
]: nothing -> record { call 'billing GetEnterpriseSupportChargeSummary $billing_month=billingMonth $region=--region $profile=--profile' }

# POST /; cached 1min; needs --billing-month
@category "aws billing"
@search-terms GetEnterpriseSupportContractDetails
export def 'billing get-enterprise-support-contract-details' [
  --billing-month: string
  --region: string
  --profile: string
]: nothing -> record { call 'billing GetEnterpriseSupportContractDetails $billing_month=billingMonth $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resource-arn
@category "aws billing"
@search-terms GetResourcePolicy
export def 'billing get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'billing GetResourcePolicy $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws billing"
@search-terms ListBillingViewSegments
@example "First rows only" "billing list-billing-view-segments --stream | first 3"
export def 'billing list-billing-view-segments' [
  --time-range: record
  --arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'billing ListBillingViewSegments $time_range=timeRange $arn=arn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages
@category "aws billing"
@search-terms ListBillingViews
@example "First rows only" "billing list-billing-views --stream | first 3"
export def 'billing list-billing-views' [
  --active-time-range: record
  --arns: oneof<list<string>, string>
  --billing-view-types: oneof<list<string>, string>
  --names: oneof<list<any>, record>
  --owner-account-id: string
  --source-account-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'billing ListBillingViews $active_time_range=activeTimeRange $arns=arns $billing_view_types=billingViewTypes $names=names $owner_account_id=ownerAccountId $source_account_id=sourceAccountId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --billing-month
@category "aws billing"
@search-terms ListBusinessSupportAccountCharges
export def 'billing list-business-support-account-charges' [
  --billing-month: string
  --account-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'billing ListBusinessSupportAccountCharges $billing_month=billingMonth $account_id=accountId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws billing"
@search-terms ListBusinessSupportSubscriptionHistory
@example "First rows only" "billing list-business-support-subscription-history --stream | first 3"
export def 'billing list-business-support-subscription-history' [
  --billing-month: string
  --account-id: string
  --start-date: oneof<datetime, duration, int, string>
  --end-date: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'billing ListBusinessSupportSubscriptionHistory $billing_month=billingMonth $account_id=accountId $start_date=startDate $end_date=endDate $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws billing"
@search-terms ListContracts
@example "First rows only" "billing list-contracts --stream | first 3"
export def 'billing list-contracts' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'billing ListContracts $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --contract-arn
@category "aws billing"
@search-terms ListContractualInvestmentAttestations
export def 'billing list-contractual-investment-attestations' [
  --contract-arn: string
  --investment-summary-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'billing ListContractualInvestmentAttestations $contract_arn=contractArn $investment_summary_id=investmentSummaryId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --contract-arn
@category "aws billing"
@search-terms ListContractualInvestmentSummaries
export def 'billing list-contractual-investment-summaries' [
  --contract-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'billing ListContractualInvestmentSummaries $contract_arn=contractArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --contract-arn --investment-summary-id
@category "aws billing"
@search-terms ListContractualInvestments
export def 'billing list-contractual-investments' [
  --contract-arn: string
  --investment-summary-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'billing ListContractualInvestments $contract_arn=contractArn $investment_summary_id=investmentSummaryId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --billing-month
@category "aws billing"
@search-terms ListEnterpriseSupportLinkedAccountCharges
export def 'billing list-enterprise-support-linked-account-charges' [
  --billing-month: string
  --account-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'billing ListEnterpriseSupportLinkedAccountCharges $billing_month=billingMonth $account_id=accountId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --arn
@category "aws billing"
@search-terms ListSourceViewsForBillingView
export def 'billing list-source-views-for-billing-view' [
  --arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'billing ListSourceViewsForBillingView $arn=arn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws billing"
@search-terms ListTagsForResource
export def 'billing list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'billing ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --promo-code
@category "aws billing"
@search-terms RedeemCredits
export def 'billing redeem-credits' [
  --promo-code: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'billing RedeemCredits $promo_code=promoCode $region=--region $profile=--profile' }

# POST /; needs --credit-id --portions
@category "aws billing"
@search-terms SplitCredit
export def 'billing split-credit' [
  --credit-id: string
  --portions: oneof<list<any>, record>
  --client-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'billing SplitCredit $credit_id=creditId $portions=portions $client_token=clientToken $dry_run=dryRun? $region=--region $profile=--profile' }

# POST /; needs --resource-arn --resource-tags
@category "aws billing"
@search-terms TagResource
export def 'billing tag-resource' [
  --resource-arn: string
  --resource-tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'billing TagResource $resource_arn=resourceArn $resource_tags=resourceTags $region=--region $profile=--profile' }

# POST /; needs --credit-id --destination-account-id
@category "aws billing"
@search-terms TransferCredit
export def 'billing transfer-credit' [
  --credit-id: string
  --destination-account-id: string
  --client-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'billing TransferCredit $credit_id=creditId $destination_account_id=destinationAccountId $client_token=clientToken $dry_run=dryRun? $region=--region $profile=--profile' }

# POST /; needs --resource-arn --resource-tag-keys
@category "aws billing"
@search-terms UntagResource
export def 'billing untag-resource' [
  --resource-arn: string
  --resource-tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'billing UntagResource $resource_arn=resourceArn $resource_tag_keys=resourceTagKeys $region=--region $profile=--profile' }

# POST /; needs --feature --billing-preferences-per-key
@category "aws billing"
@search-terms UpdateBillingPreferences
export def 'billing update-billing-preferences' [
  --feature: string@[RI_SHARING RI_SHARING_HISTORY CREDIT_SHARING CREDIT_SHARING_HISTORY CREDIT_LEVEL_SHARING BILLING_ALERTS CREDIT_PREFERENCE_OPTIONS BENEFIT_LEVEL_SHARING]
  --billing-preferences-per-key: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'billing UpdateBillingPreferences $feature=feature $billing_preferences_per_key=billingPreferencesPerKey $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws billing"
@search-terms UpdateBillingView
export def 'billing update-billing-view' [
  --arn: string
  --name: string
  --description: string
  --data-filter-expression: record
  --region: string
  --profile: string
]: nothing -> record { call 'billing UpdateBillingView $arn=arn $name=name $description=description $data_filter_expression=dataFilterExpression $region=--region $profile=--profile' }
