# Written by `cargo xtask generate --service taxsettings` from the service's model and overlay: change those instead.
# TaxSettings, API version 2018-05-10: 16 operations.

use rt.nu [call send]

# POST /BatchDeleteTaxRegistration; needs --account-ids
@category "aws taxsettings"
@search-terms BatchDeleteTaxRegistration
export def 'taxsettings batch-delete-tax-registration' [
  --account-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'taxsettings BatchDeleteTaxRegistration $account_ids=accountIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /BatchGetTaxExemptions; cached 1min; needs --account-ids
@category "aws taxsettings"
@search-terms BatchGetTaxExemptions
export def 'taxsettings batch-get-tax-exemptions' [
  --account-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'taxsettings BatchGetTaxExemptions $account_ids=accountIds $region=--region $profile=--profile' }

# POST /BatchPutTaxRegistration; needs --account-ids --tax-registration-entry
@category "aws taxsettings"
@search-terms BatchPutTaxRegistration
export def 'taxsettings batch-put-tax-registration' [
  --account-ids: oneof<list<string>, string>
  --tax-registration-entry: record
  --region: string
  --profile: string
]: nothing -> record { call 'taxsettings BatchPutTaxRegistration $account_ids=accountIds $tax_registration_entry=taxRegistrationEntry $region=--region $profile=--profile' }

# POST /DeleteSupplementalTaxRegistration; needs --authority-id
@category "aws taxsettings"
@search-terms DeleteSupplementalTaxRegistration
export def 'taxsettings delete-supplemental-tax-registration' [
  --authority-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'taxsettings DeleteSupplementalTaxRegistration $authority_id=authorityId $region=--region $profile=--profile' }

# POST /DeleteTaxRegistration
@category "aws taxsettings"
@search-terms DeleteTaxRegistration
export def 'taxsettings delete-tax-registration' [
  --account-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'taxsettings DeleteTaxRegistration $account_id=accountId $region=--region $profile=--profile' }

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
]: nothing -> oneof<table, record> { call 'taxsettings GetTaxExemptionTypes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /GetTaxInheritance; cached 1min
@category "aws taxsettings"
@search-terms GetTaxInheritance
export def 'taxsettings get-tax-inheritance' [
  --region: string
  --profile: string
]: nothing -> record { call 'taxsettings GetTaxInheritance $region=--region $profile=--profile' }

# POST /GetTaxRegistration
@category "aws taxsettings"
@search-terms GetTaxRegistration
export def 'taxsettings get-tax-registration' [
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'taxsettings GetTaxRegistration $account_id=accountId $region=--region $profile=--profile' }

# POST /GetTaxRegistrationDocument; cached 1min; needs --tax-document-metadata
@category "aws taxsettings"
@search-terms GetTaxRegistrationDocument
export def 'taxsettings get-tax-registration-document' [
  --destination-s3-location: record
  --tax-document-metadata: record
  --region: string
  --profile: string
]: nothing -> record { call 'taxsettings GetTaxRegistrationDocument $destination_s3_location=destinationS3Location $tax_document_metadata=taxDocumentMetadata $region=--region $profile=--profile' }

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
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'taxsettings ListSupplementalTaxRegistrations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListTaxExemptions; cached 1min
@category "aws taxsettings"
@search-terms ListTaxExemptions
export def 'taxsettings list-tax-exemptions' [
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --raw
]: nothing -> record { call 'taxsettings ListTaxExemptions $max_results=maxResults $next_token=nextToken $region=--region $profile=--profile $raw=--raw' }

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
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'taxsettings ListTaxRegistrations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /PutSupplementalTaxRegistration; needs --tax-registration-entry
@category "aws taxsettings"
@search-terms PutSupplementalTaxRegistration
export def 'taxsettings put-supplemental-tax-registration' [
  --tax-registration-entry: record
  --region: string
  --profile: string
]: nothing -> record { call 'taxsettings PutSupplementalTaxRegistration $tax_registration_entry=taxRegistrationEntry $region=--region $profile=--profile' }

# POST /PutTaxExemption; needs --account-ids --authority --exemption-type --exemption-certificate
@category "aws taxsettings"
@search-terms PutTaxExemption
export def 'taxsettings put-tax-exemption' [
  --account-ids: oneof<list<string>, string>
  --authority: record
  --exemption-type: string
  --exemption-certificate: record
  --region: string
  --profile: string
]: nothing -> record { call 'taxsettings PutTaxExemption $account_ids=accountIds $authority=authority $exemption_type=exemptionType $exemption_certificate=exemptionCertificate $region=--region $profile=--profile' }

# POST /PutTaxInheritance
@category "aws taxsettings"
@search-terms PutTaxInheritance
export def 'taxsettings put-tax-inheritance' [
  --heritage-status: string@[OptIn OptOut]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'taxsettings PutTaxInheritance $heritage_status=heritageStatus $region=--region $profile=--profile' }

# POST /PutTaxRegistration; needs --tax-registration-entry
@category "aws taxsettings"
@search-terms PutTaxRegistration
export def 'taxsettings put-tax-registration' [
  --account-id: string
  --tax-registration-entry: record
  --region: string
  --profile: string
]: nothing -> record { call 'taxsettings PutTaxRegistration $account_id=accountId $tax_registration_entry=taxRegistrationEntry $region=--region $profile=--profile' }
