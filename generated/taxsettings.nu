# Written by `cargo xtask generate --service taxsettings` from the service's model and overlay: change those instead.
# TaxSettings, API version 2018-05-10: 16 operations.

use rt.nu [call]

# POST /BatchDeleteTaxRegistration; needs --account-ids
@category "aws taxsettings"
@search-terms BatchDeleteTaxRegistration
export def 'taxsettings batch-delete-tax-registration' [
  --account-ids: list<string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'taxsettings BatchDeleteTaxRegistration $account_ids -- $region $profile $raw $regions $stream' }

# POST /BatchGetTaxExemptions; cached 1min; needs --account-ids
@category "aws taxsettings"
@search-terms BatchGetTaxExemptions
export def 'taxsettings batch-get-tax-exemptions' [
  --account-ids: list<string>
  --region: string
  --profile: string
]: nothing -> record { call 'taxsettings BatchGetTaxExemptions $account_ids -- $region $profile' }

# POST /BatchPutTaxRegistration; needs --account-ids --tax-registration-entry
@category "aws taxsettings"
@search-terms BatchPutTaxRegistration
export def 'taxsettings batch-put-tax-registration' [
  --account-ids: list<string>
  --tax-registration-entry: record
  --region: string
  --profile: string
]: nothing -> record { call 'taxsettings BatchPutTaxRegistration $account_ids $tax_registration_entry -- $region $profile' }

# POST /DeleteSupplementalTaxRegistration; needs --authority-id
@category "aws taxsettings"
@search-terms DeleteSupplementalTaxRegistration
export def 'taxsettings delete-supplemental-tax-registration' [
  --authority-id: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'taxsettings DeleteSupplementalTaxRegistration $authority_id -- $region $profile' }

# POST /DeleteTaxRegistration
@category "aws taxsettings"
@search-terms DeleteTaxRegistration
export def 'taxsettings delete-tax-registration' [
  --account-id: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'taxsettings DeleteTaxRegistration $account_id -- $region $profile' }

# POST /GetTaxExemptionTypes; cached 1min
@category "aws taxsettings"
@search-terms GetTaxExemptionTypes
@example "First rows only" "taxsettings get-tax-exemption-types | first 3"
export def 'taxsettings get-tax-exemption-types' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'taxsettings GetTaxExemptionTypes -- $region $profile $raw $regions $stream' }

# POST /GetTaxInheritance; cached 1min
@category "aws taxsettings"
@search-terms GetTaxInheritance
export def 'taxsettings get-tax-inheritance' [
  --region: string
  --profile: string
]: nothing -> record { call 'taxsettings GetTaxInheritance -- $region $profile' }

# POST /GetTaxRegistration
@category "aws taxsettings"
@search-terms GetTaxRegistration
export def 'taxsettings get-tax-registration' [
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'taxsettings GetTaxRegistration $account_id -- $region $profile' }

# POST /GetTaxRegistrationDocument; cached 1min; needs --tax-document-metadata
@category "aws taxsettings"
@search-terms GetTaxRegistrationDocument
export def 'taxsettings get-tax-registration-document' [
  --destination-s3-location: record
  --tax-document-metadata: record
  --region: string
  --profile: string
]: nothing -> record { call 'taxsettings GetTaxRegistrationDocument $destination_s3_location $tax_document_metadata -- $region $profile' }

# POST /ListSupplementalTaxRegistrations; follows pages
@category "aws taxsettings"
@search-terms ListSupplementalTaxRegistrations
@example "First rows only" "taxsettings list-supplemental-tax-registrations --stream | first 3"
export def 'taxsettings list-supplemental-tax-registrations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'taxsettings ListSupplementalTaxRegistrations -- $region $profile $raw $regions $stream $max_items' }

# POST /ListTaxExemptions; cached 1min
@category "aws taxsettings"
@search-terms ListTaxExemptions
export def 'taxsettings list-tax-exemptions' [
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --raw
]: nothing -> record { call 'taxsettings ListTaxExemptions $max_results $next_token -- $region $profile $raw' }

# POST /ListTaxRegistrations; follows pages
@category "aws taxsettings"
@search-terms ListTaxRegistrations
@example "First rows only" "taxsettings list-tax-registrations --stream | first 3"
export def 'taxsettings list-tax-registrations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'taxsettings ListTaxRegistrations -- $region $profile $raw $regions $stream $max_items' }

# POST /PutSupplementalTaxRegistration; needs --tax-registration-entry
@category "aws taxsettings"
@search-terms PutSupplementalTaxRegistration
export def 'taxsettings put-supplemental-tax-registration' [
  --tax-registration-entry: record
  --region: string
  --profile: string
]: nothing -> record { call 'taxsettings PutSupplementalTaxRegistration $tax_registration_entry -- $region $profile' }

# POST /PutTaxExemption; needs --account-ids --authority --exemption-type --exemption-certificate
@category "aws taxsettings"
@search-terms PutTaxExemption
export def 'taxsettings put-tax-exemption' [
  --account-ids: list<string>
  --authority: record
  --exemption-type: string
  --exemption-certificate: record
  --region: string
  --profile: string
]: nothing -> record { call 'taxsettings PutTaxExemption $account_ids $authority $exemption_type $exemption_certificate -- $region $profile' }

# POST /PutTaxInheritance
@category "aws taxsettings"
@search-terms PutTaxInheritance
export def 'taxsettings put-tax-inheritance' [
  --heritage-status: string@[OptIn OptOut]
  --region: string
  --profile: string
]: nothing -> nothing { call 'taxsettings PutTaxInheritance $heritage_status -- $region $profile' }

# POST /PutTaxRegistration; needs --tax-registration-entry
@category "aws taxsettings"
@search-terms PutTaxRegistration
export def 'taxsettings put-tax-registration' [
  --account-id: string
  --tax-registration-entry: record
  --region: string
  --profile: string
]: nothing -> record { call 'taxsettings PutTaxRegistration $account_id $tax_registration_entry -- $region $profile' }
