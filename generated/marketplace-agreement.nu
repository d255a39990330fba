# Written by `cargo xtask generate --service marketplace-agreement` from the service's model and overlay: change those instead.
# Marketplace Agreement, API version 2020-03-01: 36 operations.

use rt.nu [call]

# POST /
@search-terms AcceptAgreementApproval
export def 'marketplace-agreement accept-agreement-approval' [
  --buyer-agreement-approval-approver-input: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-agreement AcceptAgreementApproval $buyer_agreement_approval_approver_input -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --agreement-id --agreement-cancellation-request-id
@search-terms AcceptAgreementCancellationRequest
export def 'marketplace-agreement accept-agreement-cancellation-request' [
  --agreement-id: string
  --agreement-cancellation-request-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-agreement AcceptAgreementCancellationRequest $agreement_id $agreement_cancellation_request_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --payment-request-id --agreement-id
@search-terms AcceptAgreementPaymentRequest
export def 'marketplace-agreement accept-agreement-payment-request' [
  --payment-request-id: string
  --agreement-id: string
  --purchase-order-reference: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-agreement AcceptAgreementPaymentRequest $payment_request_id $agreement_id $purchase_order_reference -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --agreement-request-id
@search-terms AcceptAgreementRequest
export def 'marketplace-agreement accept-agreement-request' [
  --agreement-request-id: string
  --purchase-orders: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-agreement AcceptAgreementRequest $agreement_request_id $purchase_orders -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --billing-adjustment-request-entries
@search-terms BatchCreateBillingAdjustmentRequest
export def 'marketplace-agreement batch-create-billing-adjustment-request' [
  --billing-adjustment-request-entries: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-agreement BatchCreateBillingAdjustmentRequest $billing_adjustment_request_entries -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --agreement-id
@search-terms CancelAgreement
export def 'marketplace-agreement cancel-agreement' [
  --agreement-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-agreement CancelAgreement $agreement_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --agreement-id --agreement-cancellation-request-id --cancellation-reason
@search-terms CancelAgreementCancellationRequest
export def 'marketplace-agreement cancel-agreement-cancellation-request' [
  --agreement-id: string
  --agreement-cancellation-request-id: string
  --cancellation-reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-agreement CancelAgreementCancellationRequest $agreement_id $agreement_cancellation_request_id $cancellation_reason -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --payment-request-id --agreement-id
@search-terms CancelAgreementPaymentRequest
export def 'marketplace-agreement cancel-agreement-payment-request' [
  --payment-request-id: string
  --agreement-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-agreement CancelAgreementPaymentRequest $payment_request_id $agreement_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --agreement-request-id
@search-terms CancelAgreementRequest
export def 'marketplace-agreement cancel-agreement-request' [
  --agreement-request-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-agreement CancelAgreementRequest $agreement_request_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --intent --requested-terms
@search-terms CreateAgreementRequest
export def 'marketplace-agreement create-agreement-request' [
  --client-token: string
  --intent: string@[NEW AMEND REPLACE]
  --requested-terms: list
  --source-agreement-identifier: string
  --agreement-proposal-identifier: string
  --tax-configuration: record
  --acceptor-contact: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-agreement CreateAgreementRequest $client_token $intent $requested_terms $source_agreement_identifier $agreement_proposal_identifier $tax_configuration $acceptor_contact -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --agreement-id
@search-terms DescribeAgreement
export def 'marketplace-agreement describe-agreement' [
  --agreement-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'marketplace-agreement DescribeAgreement $agreement_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --agreement-approval-id
@search-terms GetAgreementApproval
export def 'marketplace-agreement get-agreement-approval' [
  --agreement-approval-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'marketplace-agreement GetAgreementApproval $agreement_approval_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --agreement-cancellation-request-id --agreement-id
@search-terms GetAgreementCancellationRequest
export def 'marketplace-agreement get-agreement-cancellation-request' [
  --agreement-cancellation-request-id: string
  --agreement-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'marketplace-agreement GetAgreementCancellationRequest $agreement_cancellation_request_id $agreement_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --agreement-id
@search-terms GetAgreementContacts
export def 'marketplace-agreement get-agreement-contacts' [
  --agreement-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'marketplace-agreement GetAgreementContacts $agreement_id -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; needs --agreement-id
@search-terms GetAgreementEntitlements
export def 'marketplace-agreement get-agreement-entitlements' [
  --agreement-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'marketplace-agreement GetAgreementEntitlements $agreement_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --payment-request-id --agreement-id
@search-terms GetAgreementPaymentRequest
export def 'marketplace-agreement get-agreement-payment-request' [
  --payment-request-id: string
  --agreement-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'marketplace-agreement GetAgreementPaymentRequest $payment_request_id $agreement_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --agreement-request-id
@search-terms GetAgreementRequest
export def 'marketplace-agreement get-agreement-request' [
  --agreement-request-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'marketplace-agreement GetAgreementRequest $agreement_request_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --agreement-request-id
@search-terms GetAgreementRequestApprovalPlans
export def 'marketplace-agreement get-agreement-request-approval-plans' [
  --agreement-request-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'marketplace-agreement GetAgreementRequestApprovalPlans $agreement_request_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --agreement-request-id
@search-terms GetAgreementRequestTerms
export def 'marketplace-agreement get-agreement-request-terms' [
  --agreement-request-id: string
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
]: any -> any { call 'marketplace-agreement GetAgreementRequestTerms $agreement_request_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --agreement-id
@search-terms GetAgreementTerms
export def 'marketplace-agreement get-agreement-terms' [
  --agreement-id: string
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
]: any -> any { call 'marketplace-agreement GetAgreementTerms $agreement_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --agreement-id --billing-adjustment-request-id
@search-terms GetBillingAdjustmentRequest
export def 'marketplace-agreement get-billing-adjustment-request' [
  --agreement-id: string
  --billing-adjustment-request-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'marketplace-agreement GetBillingAdjustmentRequest $agreement_id $billing_adjustment_request_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --party-type
@search-terms ListAgreementApprovals
export def 'marketplace-agreement list-agreement-approvals' [
  --catalog: string
  --party-type: string@[REQUESTER AWS_ORGANIZATION_ADMIN]
  --agreement-request-id: string
  --approval-type: string
  --status: string@[PENDING_APPROVAL APPROVED REJECTED EXPIRED CANCELLED]
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
]: any -> any { call 'marketplace-agreement ListAgreementApprovals $catalog $party_type $agreement_request_id $approval_type $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --party-type
@search-terms ListAgreementCancellationRequests
export def 'marketplace-agreement list-agreement-cancellation-requests' [
  --party-type: string
  --agreement-id: string
  --status: string@[PENDING_APPROVAL APPROVED REJECTED CANCELLED VALIDATION_FAILED]
  --agreement-type: string
  --catalog: string
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
]: any -> any { call 'marketplace-agreement ListAgreementCancellationRequests $party_type $agreement_id $status $agreement_type $catalog -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListAgreementCharges
export def 'marketplace-agreement list-agreement-charges' [
  --catalog: string
  --agreement-id: string
  --agreement-type: string
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
]: any -> any { call 'marketplace-agreement ListAgreementCharges $catalog $agreement_id $agreement_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --agreement-id --group-by
@search-terms ListAgreementInvoiceLineItems
export def 'marketplace-agreement list-agreement-invoice-line-items' [
  --agreement-id: string
  --group-by: string
  --invoice-id: string
  --invoice-type: string@[INVOICE CREDIT_MEMO]
  --invoice-billing-period: record
  --before-issued-time: oneof<datetime, duration, string>
  --after-issued-time: oneof<datetime, duration, string>
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
]: any -> any { call 'marketplace-agreement ListAgreementInvoiceLineItems $agreement_id $group_by $invoice_id $invoice_type $invoice_billing_period $before_issued_time $after_issued_time -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --party-type
@search-terms ListAgreementPaymentRequests
export def 'marketplace-agreement list-agreement-payment-requests' [
  --party-type: string
  --agreement-type: string
  --catalog: string
  --agreement-id: string
  --status: string@[VALIDATING VALIDATION_FAILED PENDING_APPROVAL APPROVED REJECTED CANCELLED]
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
]: any -> any { call 'marketplace-agreement ListAgreementPaymentRequests $party_type $agreement_type $catalog $agreement_id $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListAgreementRequests
export def 'marketplace-agreement list-agreement-requests' [
  --catalog: string
  --status: string@[DRAFT PENDING_APPROVAL APPROVED ACCEPTED REJECTED CANCELLED]
  --resource-id: string
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
]: any -> any { call 'marketplace-agreement ListAgreementRequests $catalog $status $resource_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListBillingAdjustmentRequests
export def 'marketplace-agreement list-billing-adjustment-requests' [
  --agreement-id: string
  --status: string@[PENDING VALIDATION_FAILED COMPLETED]
  --created-after: oneof<datetime, duration, string>
  --created-before: oneof<datetime, duration, string>
  --catalog: string
  --agreement-type: string
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
]: any -> any { call 'marketplace-agreement ListBillingAdjustmentRequests $agreement_id $status $created_after $created_before $catalog $agreement_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms RejectAgreementApproval
export def 'marketplace-agreement reject-agreement-approval' [
  --buyer-agreement-approval-rejection-input: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-agreement RejectAgreementApproval $buyer_agreement_approval_rejection_input -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --agreement-id --agreement-cancellation-request-id --rejection-reason
@search-terms RejectAgreementCancellationRequest
export def 'marketplace-agreement reject-agreement-cancellation-request' [
  --agreement-id: string
  --agreement-cancellation-request-id: string
  --rejection-reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-agreement RejectAgreementCancellationRequest $agreement_id $agreement_cancellation_request_id $rejection_reason -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --payment-request-id --agreement-id
@search-terms RejectAgreementPaymentRequest
export def 'marketplace-agreement reject-agreement-payment-request' [
  --payment-request-id: string
  --agreement-id: string
  --rejection-reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-agreement RejectAgreementPaymentRequest $payment_request_id $agreement_id $rejection_reason -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms SearchAgreements
export def 'marketplace-agreement search-agreements' [
  --catalog: string
  --filters: any
  --sort: record
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
]: any -> any { call 'marketplace-agreement SearchAgreements $catalog $filters $sort -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --agreement-id --reason-code
@search-terms SendAgreementCancellationRequest
export def 'marketplace-agreement send-agreement-cancellation-request' [
  --agreement-id: string
  --reason-code: string@[INCORRECT_TERMS_ACCEPTED REPLACING_AGREEMENT TEST_AGREEMENT ALTERNATIVE_PROCUREMENT_CHANNEL PRODUCT_DISCONTINUED UNINTENDED_RENEWAL BUYER_DISSATISFACTION OTHER]
  --client-token: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-agreement SendAgreementCancellationRequest $agreement_id $reason_code $client_token $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --agreement-id --term-id --name --charge-amount
@search-terms SendAgreementPaymentRequest
export def 'marketplace-agreement send-agreement-payment-request' [
  --client-token: string
  --agreement-id: string
  --term-id: string
  --name: string
  --charge-amount: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-agreement SendAgreementPaymentRequest $client_token $agreement_id $term_id $name $charge_amount $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --agreement-request-id --plan-inputs
@search-terms StartAgreementApprovals
export def 'marketplace-agreement start-agreement-approvals' [
  --agreement-request-id: string
  --plan-inputs: list
  --purchase-orders: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-agreement StartAgreementApprovals $agreement_request_id $plan_inputs $purchase_orders -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --purchase-orders
@search-terms UpdatePurchaseOrders
export def 'marketplace-agreement update-purchase-orders' [
  --purchase-orders: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-agreement UpdatePurchaseOrders $purchase_orders -- $region $profile $with_input $fail_fast $yes' }
