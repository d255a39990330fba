# Written by `cargo xtask generate --service taxsettings` from the service's model and overlay: change those instead.
# TaxSettings, API version 2018-05-10: 16 operations.

use rt.nu [call]

# POST /BatchDeleteTaxRegistration; needs --account-ids
@search-terms BatchDeleteTaxRegistration
export def 'taxsettings batch-delete-tax-registration' [
  --account-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'taxsettings BatchDeleteTaxRegistration $account_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /BatchGetTaxExemptions; cached 1min; needs --account-ids
@search-terms BatchGetTaxExemptions
export def 'taxsettings batch-get-tax-exemptions' [
  --account-ids: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'taxsettings BatchGetTaxExemptions $account_ids -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /BatchPutTaxRegistration; needs --account-ids --tax-registration-entry
@search-terms BatchPutTaxRegistration
export def 'taxsettings batch-put-tax-registration' [
  --account-ids: list<string>
  --tax-registration-entry: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'taxsettings BatchPutTaxRegistration $account_ids $tax_registration_entry -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteSupplementalTaxRegistration; needs --authority-id
@search-terms DeleteSupplementalTaxRegistration
export def 'taxsettings delete-supplemental-tax-registration' [
  --authority-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'taxsettings DeleteSupplementalTaxRegistration $authority_id -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteTaxRegistration
@search-terms DeleteTaxRegistration
export def 'taxsettings delete-tax-registration' [
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'taxsettings DeleteTaxRegistration $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /GetTaxExemptionTypes; cached 1min
@search-terms GetTaxExemptionTypes
export def 'taxsettings get-tax-exemption-types' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'taxsettings GetTaxExemptionTypes -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /GetTaxInheritance; cached 1min
@search-terms GetTaxInheritance
export def 'taxsettings get-tax-inheritance' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'taxsettings GetTaxInheritance -- $region $profile $refresh $ttl' }

# POST /GetTaxRegistration
@search-terms GetTaxRegistration
export def 'taxsettings get-tax-registration' [
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'taxsettings GetTaxRegistration $account_id -- $region $profile $with_input $fail_fast' }

# POST /GetTaxRegistrationDocument; needs --tax-document-metadata
@search-terms GetTaxRegistrationDocument
export def 'taxsettings get-tax-registration-document' [
  --destination-s3-location: record
  --tax-document-metadata: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'taxsettings GetTaxRegistrationDocument $destination_s3_location $tax_document_metadata -- $region $profile $with_input $fail_fast' }

# POST /ListSupplementalTaxRegistrations; follows pages
@search-terms ListSupplementalTaxRegistrations
export def 'taxsettings list-supplemental-tax-registrations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'taxsettings ListSupplementalTaxRegistrations -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /ListTaxExemptions; cached 1min
@search-terms ListTaxExemptions
export def 'taxsettings list-tax-exemptions' [
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --raw
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'taxsettings ListTaxExemptions $max_results $next_token -- $region $profile $raw $refresh $ttl $with_input $fail_fast' }

# POST /ListTaxRegistrations; follows pages
@search-terms ListTaxRegistrations
export def 'taxsettings list-tax-registrations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'taxsettings ListTaxRegistrations -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /PutSupplementalTaxRegistration; needs --tax-registration-entry
@search-terms PutSupplementalTaxRegistration
export def 'taxsettings put-supplemental-tax-registration' [
  --tax-registration-entry: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'taxsettings PutSupplementalTaxRegistration $tax_registration_entry -- $region $profile $with_input $fail_fast $yes' }

# POST /PutTaxExemption; needs --account-ids --authority --exemption-type --exemption-certificate
@search-terms PutTaxExemption
export def 'taxsettings put-tax-exemption' [
  --account-ids: list<string>
  --authority: record
  --exemption-type: string
  --exemption-certificate: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'taxsettings PutTaxExemption $account_ids $authority $exemption_type $exemption_certificate -- $region $profile $with_input $fail_fast $yes' }

# POST /PutTaxInheritance
@search-terms PutTaxInheritance
export def 'taxsettings put-tax-inheritance' [
  --heritage-status: string@[OptIn OptOut]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'taxsettings PutTaxInheritance $heritage_status -- $region $profile $with_input $fail_fast $yes' }

# POST /PutTaxRegistration; needs --tax-registration-entry
@search-terms PutTaxRegistration
export def 'taxsettings put-tax-registration' [
  --account-id: string
  --tax-registration-entry: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'taxsettings PutTaxRegistration $account_id $tax_registration_entry -- $region $profile $with_input $fail_fast $yes' }
