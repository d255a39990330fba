# Written by `cargo xtask generate --service importexport` from the service's model and overlay: change those instead.
# ImportExport, API version 2010-06-01: 6 operations.

use rt.nu [call send]

# POST /; needs --job-id
@category "aws importexport"
@search-terms CancelJob
export def 'importexport cancel-job' [
  --job-id: string
  --api-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'importexport CancelJob $job_id=JobId $api_version=APIVersion $region=--region $profile=--profile' }

# POST /; needs --job-type --manifest --validate-only
@category "aws importexport"
@search-terms CreateJob
export def 'importexport create-job' [
  --job-type: string@[Import Export]
  --manifest: string
  --manifest-addendum: string
  --validate-only: oneof<bool>
  --api-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'importexport CreateJob $job_type=JobType $manifest=Manifest $manifest_addendum=ManifestAddendum $validate_only=ValidateOnly $api_version=APIVersion $region=--region $profile=--profile' }

# POST /; cached 1min; needs --job-ids
@category "aws importexport"
@search-terms GetShippingLabel
export def 'importexport get-shipping-label' [
  --job-ids: oneof<list<string>, string>
  --name: string
  --company: string
  --phone-number: string
  --country: string
  --state-or-province: string
  --city: string
  --postal-code: string
  --street1: string
  --street2: string
  --street3: string
  --api-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'importexport GetShippingLabel $job_ids=jobIds $name=name $company=company $phone_number=phoneNumber $country=country $state_or_province=stateOrProvince $city=city $postal_code=postalCode $street1=street1 $street2=street2 $street3=street3 $api_version=APIVersion $region=--region $profile=--profile' }

# POST /; cached 1min; needs --job-id
@category "aws importexport"
@search-terms GetStatus
export def 'importexport get-status' [
  --job-id: string
  --api-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'importexport GetStatus $job_id=JobId $api_version=APIVersion $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws importexport"
@search-terms ListJobs
@example "First rows only" "importexport list-jobs --stream | first 3"
export def 'importexport list-jobs' [
  --api-version: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'importexport ListJobs $api_version=APIVersion $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --job-id --manifest --job-type --validate-only
@category "aws importexport"
@search-terms UpdateJob
export def 'importexport update-job' [
  --job-id: string
  --manifest: string
  --job-type: string@[Import Export]
  --validate-only: oneof<bool>
  --api-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'importexport UpdateJob $job_id=JobId $manifest=Manifest $job_type=JobType $validate_only=ValidateOnly $api_version=APIVersion $region=--region $profile=--profile' }
