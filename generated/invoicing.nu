# Written by `cargo xtask generate --service invoicing` from the service's model and overlay: change those instead.
# Invoicing, API version 2024-12-01: 21 operations.

use rt.nu [call send]

# POST /; needs --account-ids
@category "aws invoicing"
@search-terms BatchGetInvoiceProfile
export def 'invoicing batch-get-invoice-profile' [
  --account-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'invoicing BatchGetInvoiceProfile $account_ids=AccountIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --name --invoice-receiver --rule
@category "aws invoicing"
@search-terms CreateInvoiceUnit
export def 'invoicing create-invoice-unit' [
  --name: string
  --invoice-receiver: string
  --description: string
  --tax-inheritance-disabled: oneof<bool>
  --rule: record
  --resource-tags: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'invoicing CreateInvoiceUnit $name=Name $invoice_receiver=InvoiceReceiver $description=Description $tax_inheritance_disabled=TaxInheritanceDisabled $rule=Rule $resource_tags=ResourceTags $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --procurement-portal-name --buyer-domain --buyer-identifier --supplier-domain --supplier-identifier --einvoice-delivery-enabled --purchase-order-retrieval-enabled --contacts
@category "aws invoicing"
@search-terms CreateProcurementPortalPreference
export def 'invoicing create-procurement-portal-preference' [
  --procurement-portal-name: string@[SAP_BUSINESS_NETWORK COUPA]
  --buyer-domain: string@[NetworkID]
  --buyer-identifier: string
  --supplier-domain: string@[NetworkID]
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
  --contacts: oneof<list<any>, record>
  --resource-tags: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'invoicing CreateProcurementPortalPreference $procurement_portal_name=ProcurementPortalName $buyer_domain=BuyerDomain $buyer_identifier=BuyerIdentifier $supplier_domain=SupplierDomain $supplier_identifier=SupplierIdentifier $selector=Selector $procurement_portal_shared_secret=ProcurementPortalSharedSecret $procurement_portal_instance_endpoint=ProcurementPortalInstanceEndpoint $test_env_preference=TestEnvPreference $einvoice_delivery_enabled=EinvoiceDeliveryEnabled $einvoice_delivery_preference=EinvoiceDeliveryPreference $purchase_order_retrieval_enabled=PurchaseOrderRetrievalEnabled $marketplace_punch_out_enabled=MarketplacePunchOutEnabled $marketplace_punch_out_preference=MarketplacePunchOutPreference $contacts=Contacts $resource_tags=ResourceTags $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --invoice-unit-arn
@category "aws invoicing"
@search-terms DeleteInvoiceUnit
export def 'invoicing delete-invoice-unit' [
  --invoice-unit-arn: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'invoicing DeleteInvoiceUnit $invoice_unit_arn=InvoiceUnitArn $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --procurement-portal-preference-arn
@category "aws invoicing"
@search-terms DeleteProcurementPortalPreference
export def 'invoicing delete-procurement-portal-preference' [
  --procurement-portal-preference-arn: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'invoicing DeleteProcurementPortalPreference $procurement_portal_preference_arn=ProcurementPortalPreferenceArn $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; cached 1min; needs --invoice-id
@category "aws invoicing"
@search-terms GetInvoicePDF
export def 'invoicing get-invoice-pdf' [
  --invoice-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'invoicing GetInvoicePDF $invoice_id=InvoiceId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --invoice-unit-arn
@category "aws invoicing"
@search-terms GetInvoiceUnit
export def 'invoicing get-invoice-unit' [
  --invoice-unit-arn: string
  --as-of: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
]: nothing -> record { call 'invoicing GetInvoiceUnit $invoice_unit_arn=InvoiceUnitArn $as_of=AsOf $region=--region $profile=--profile' }

# POST /; needs --procurement-portal-preference-arn
@category "aws invoicing"
@search-terms GetProcurementPortalPreference
export def 'invoicing get-procurement-portal-preference' [
  --procurement-portal-preference-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'invoicing GetProcurementPortalPreference $procurement_portal_preference_arn=ProcurementPortalPreferenceArn $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --selector
@category "aws invoicing"
@search-terms ListInvoiceSummaries
export def 'invoicing list-invoice-summaries' [
  --selector: record
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'invoicing ListInvoiceSummaries $selector=Selector $filter=Filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws invoicing"
@search-terms ListInvoiceUnits
@example "First rows only" "invoicing list-invoice-units --stream | first 3"
export def 'invoicing list-invoice-units' [
  --filters: record
  --as-of: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'invoicing ListInvoiceUnits $filters=Filters $as_of=AsOf $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws invoicing"
@search-terms ListProcurementPortalPreferences
@example "First rows only" "invoicing list-procurement-portal-preferences --stream | first 3"
export def 'invoicing list-procurement-portal-preferences' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'invoicing ListProcurementPortalPreferences $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --portal-identifier
@category "aws invoicing"
@search-terms ListProcurementPortalSuppliers
export def 'invoicing list-procurement-portal-suppliers' [
  --portal-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'invoicing ListProcurementPortalSuppliers $portal_identifier=PortalIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws invoicing"
@search-terms ListProcurementPortals
@example "First rows only" "invoicing list-procurement-portals --stream | first 3"
export def 'invoicing list-procurement-portals' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'invoicing ListProcurementPortals $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws invoicing"
@search-terms ListTagsForResource
export def 'invoicing list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'invoicing ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --procurement-portal-preference-arn --einvoice-delivery-enabled --purchase-order-retrieval-enabled --contacts
@category "aws invoicing"
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
  --contacts: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'invoicing PutProcurementPortalPreference $procurement_portal_preference_arn=ProcurementPortalPreferenceArn $selector=Selector $procurement_portal_shared_secret=ProcurementPortalSharedSecret $procurement_portal_instance_endpoint=ProcurementPortalInstanceEndpoint $test_env_preference=TestEnvPreference $einvoice_delivery_enabled=EinvoiceDeliveryEnabled $einvoice_delivery_preference=EinvoiceDeliveryPreference $purchase_order_retrieval_enabled=PurchaseOrderRetrievalEnabled $marketplace_punch_out_enabled=MarketplacePunchOutEnabled $marketplace_punch_out_preference=MarketplacePunchOutPreference $contacts=Contacts $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --procurement-portal-preference-arn
@category "aws invoicing"
@search-terms SendProcurementPortalValidation
export def 'invoicing send-procurement-portal-validation' [
  --procurement-portal-preference-arn: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'invoicing SendProcurementPortalValidation $procurement_portal_preference_arn=ProcurementPortalPreferenceArn $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --resource-arn --resource-tags
@category "aws invoicing"
@search-terms TagResource
export def 'invoicing tag-resource' [
  --resource-arn: string
  --resource-tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'invoicing TagResource $resource_arn=ResourceArn $resource_tags=ResourceTags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --resource-tag-keys
@category "aws invoicing"
@search-terms UntagResource
export def 'invoicing untag-resource' [
  --resource-arn: string
  --resource-tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'invoicing UntagResource $resource_arn=ResourceArn $resource_tag_keys=ResourceTagKeys $region=--region $profile=--profile' }

# POST /; needs --invoice-unit-arn
@category "aws invoicing"
@search-terms UpdateInvoiceUnit
export def 'invoicing update-invoice-unit' [
  --invoice-unit-arn: string
  --description: string
  --tax-inheritance-disabled: oneof<bool>
  --rule: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'invoicing UpdateInvoiceUnit $invoice_unit_arn=InvoiceUnitArn $description=Description $tax_inheritance_disabled=TaxInheritanceDisabled $rule=Rule $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --procurement-portal-preference-arn
@category "aws invoicing"
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
]: nothing -> record { call 'invoicing UpdateProcurementPortalPreferenceStatus $procurement_portal_preference_arn=ProcurementPortalPreferenceArn $einvoice_delivery_preference_status=EinvoiceDeliveryPreferenceStatus $einvoice_delivery_preference_status_reason=EinvoiceDeliveryPreferenceStatusReason $purchase_order_retrieval_preference_status=PurchaseOrderRetrievalPreferenceStatus $purchase_order_retrieval_preference_status_reason=PurchaseOrderRetrievalPreferenceStatusReason $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --procurement-portal-preference-arn --code
@category "aws invoicing"
@search-terms VerifyProcurementPortalValidation
export def 'invoicing verify-procurement-portal-validation' [
  --procurement-portal-preference-arn: string
  --code: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'invoicing VerifyProcurementPortalValidation $procurement_portal_preference_arn=ProcurementPortalPreferenceArn $code=Code $client_token=ClientToken $region=--region $profile=--profile' }
