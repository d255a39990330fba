# Written by `cargo xtask generate --service invoicing` from the service's model and overlay: change those instead.
# Invoicing, API version 2024-12-01: 21 operations.

use rt.nu [call]

# POST /; needs --account-ids
@search-terms BatchGetInvoiceProfile
export def 'invoicing batch-get-invoice-profile' [
  --account-ids: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'invoicing BatchGetInvoiceProfile $account_ids -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; needs --name --invoice-receiver --rule
@search-terms CreateInvoiceUnit
export def 'invoicing create-invoice-unit' [
  --name: string
  --invoice-receiver: string
  --description: string
  --tax-inheritance-disabled: oneof<bool>
  --rule: record
  --resource-tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'invoicing CreateInvoiceUnit $name $invoice_receiver $description $tax_inheritance_disabled $rule $resource_tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --procurement-portal-name --buyer-domain --buyer-identifier --supplier-domain --supplier-identifier --einvoice-delivery-enabled --purchase-order-retrieval-enabled --contacts
@search-terms CreateProcurementPortalPreference
export def 'invoicing create-procurement-portal-preference' [
  --procurement-portal-name: string@[SAP_BUSINESS_NETWORK COUPA]
  --buyer-domain: string
  --buyer-identifier: string
  --supplier-domain: string
  --supplier-identifier: string
  --selector: record
  --procurement-portal-shared-secret: string
  --procurement-portal-instance-endpoint: string
  --test-env-preference: record
  --einvoice-delivery-enabled: oneof<bool>
  --einvoice-delivery-preference: record
  --purchase-order-retrieval-enabled: oneof<bool>
  --marketplace-punch-out-enabled: oneof<bool>
  --marketplace-punch-out-preference: record
  --contacts: list
  --resource-tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'invoicing CreateProcurementPortalPreference $procurement_portal_name $buyer_domain $buyer_identifier $supplier_domain $supplier_identifier $selector $procurement_portal_shared_secret $procurement_portal_instance_endpoint $test_env_preference $einvoice_delivery_enabled $einvoice_delivery_preference $purchase_order_retrieval_enabled $marketplace_punch_out_enabled $marketplace_punch_out_preference $contacts $resource_tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --invoice-unit-arn
@search-terms DeleteInvoiceUnit
export def 'invoicing delete-invoice-unit' [
  --invoice-unit-arn: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'invoicing DeleteInvoiceUnit $invoice_unit_arn $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --procurement-portal-preference-arn
@search-terms DeleteProcurementPortalPreference
export def 'invoicing delete-procurement-portal-preference' [
  --procurement-portal-preference-arn: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'invoicing DeleteProcurementPortalPreference $procurement_portal_preference_arn $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --invoice-id
@search-terms GetInvoicePDF
export def 'invoicing get-invoice-pdf' [
  --invoice-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'invoicing GetInvoicePDF $invoice_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --invoice-unit-arn
@search-terms GetInvoiceUnit
export def 'invoicing get-invoice-unit' [
  --invoice-unit-arn: string
  --as-of: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'invoicing GetInvoiceUnit $invoice_unit_arn $as_of -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --procurement-portal-preference-arn
@search-terms GetProcurementPortalPreference
export def 'invoicing get-procurement-portal-preference' [
  --procurement-portal-preference-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'invoicing GetProcurementPortalPreference $procurement_portal_preference_arn -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --selector
@search-terms ListInvoiceSummaries
export def 'invoicing list-invoice-summaries' [
  --selector: record
  --filter: record
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
]: any -> any { call 'invoicing ListInvoiceSummaries $selector $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListInvoiceUnits
export def 'invoicing list-invoice-units' [
  --filters: record
  --as-of: oneof<datetime, duration, string>
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
]: any -> any { call 'invoicing ListInvoiceUnits $filters $as_of -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListProcurementPortalPreferences
export def 'invoicing list-procurement-portal-preferences' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'invoicing ListProcurementPortalPreferences -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --portal-identifier
@search-terms ListProcurementPortalSuppliers
export def 'invoicing list-procurement-portal-suppliers' [
  --portal-identifier: string
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
]: any -> any { call 'invoicing ListProcurementPortalSuppliers $portal_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListProcurementPortals
export def 'invoicing list-procurement-portals' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'invoicing ListProcurementPortals -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'invoicing list-tags-for-resource' [
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
]: any -> any { call 'invoicing ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --procurement-portal-preference-arn --einvoice-delivery-enabled --purchase-order-retrieval-enabled --contacts
@search-terms PutProcurementPortalPreference
export def 'invoicing put-procurement-portal-preference' [
  --procurement-portal-preference-arn: string
  --selector: record
  --procurement-portal-shared-secret: string
  --procurement-portal-instance-endpoint: string
  --test-env-preference: record
  --einvoice-delivery-enabled: oneof<bool>
  --einvoice-delivery-preference: record
  --purchase-order-retrieval-enabled: oneof<bool>
  --marketplace-punch-out-enabled: oneof<bool>
  --marketplace-punch-out-preference: record
  --contacts: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'invoicing PutProcurementPortalPreference $procurement_portal_preference_arn $selector $procurement_portal_shared_secret $procurement_portal_instance_endpoint $test_env_preference $einvoice_delivery_enabled $einvoice_delivery_preference $purchase_order_retrieval_enabled $marketplace_punch_out_enabled $marketplace_punch_out_preference $contacts $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --procurement-portal-preference-arn
@search-terms SendProcurementPortalValidation
export def 'invoicing send-procurement-portal-validation' [
  --procurement-portal-preference-arn: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'invoicing SendProcurementPortalValidation $procurement_portal_preference_arn $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --resource-tags
@search-terms TagResource
export def 'invoicing tag-resource' [
  --resource-arn: string
  --resource-tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'invoicing TagResource $resource_arn $resource_tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --resource-tag-keys
@search-terms UntagResource
export def 'invoicing untag-resource' [
  --resource-arn: string
  --resource-tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'invoicing UntagResource $resource_arn $resource_tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --invoice-unit-arn
@search-terms UpdateInvoiceUnit
export def 'invoicing update-invoice-unit' [
  --invoice-unit-arn: string
  --description: string
  --tax-inheritance-disabled: oneof<bool>
  --rule: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'invoicing UpdateInvoiceUnit $invoice_unit_arn $description $tax_inheritance_disabled $rule $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --procurement-portal-preference-arn
@search-terms UpdateProcurementPortalPreferenceStatus
export def 'invoicing update-procurement-portal-preference-status' [
  --procurement-portal-preference-arn: string
  --einvoice-delivery-preference-status: string@[PENDING_VERIFICATION VALIDATED TEST_INITIALIZED TEST_INITIALIZATION_FAILED TEST_FAILED ACTIVE SUSPENDED]
  --einvoice-delivery-preference-status-reason: string
  --purchase-order-retrieval-preference-status: string@[PENDING_VERIFICATION VALIDATED TEST_INITIALIZED TEST_INITIALIZATION_FAILED TEST_FAILED ACTIVE SUSPENDED]
  --purchase-order-retrieval-preference-status-reason: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'invoicing UpdateProcurementPortalPreferenceStatus $procurement_portal_preference_arn $einvoice_delivery_preference_status $einvoice_delivery_preference_status_reason $purchase_order_retrieval_preference_status $purchase_order_retrieval_preference_status_reason $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --procurement-portal-preference-arn --code
@search-terms VerifyProcurementPortalValidation
export def 'invoicing verify-procurement-portal-validation' [
  --procurement-portal-preference-arn: string
  --code: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'invoicing VerifyProcurementPortalValidation $procurement_portal_preference_arn $code $client_token -- $region $profile $with_input $fail_fast $yes' }
