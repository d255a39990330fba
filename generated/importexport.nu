# Written by `cargo xtask generate --service importexport` from the service's model and overlay: change those instead.
# ImportExport, API version 2010-06-01: 6 operations.

use rt.nu [call]

# POST /; needs --job-id
@search-terms CancelJob
export def 'importexport cancel-job' [
  --job-id: string
  --api-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'importexport CancelJob $job_id $api_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-type --manifest --validate-only
@search-terms CreateJob
export def 'importexport create-job' [
  --job-type: string@[Import Export]
  --manifest: string
  --manifest-addendum: string
  --validate-only: oneof<bool>
  --api-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'importexport CreateJob $job_type $manifest $manifest_addendum $validate_only $api_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --job-ids
@search-terms GetShippingLabel
export def 'importexport get-shipping-label' [
  --job-ids: list<string>
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
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'importexport GetShippingLabel $job_ids $name $company $phone_number $country $state_or_province $city $postal_code $street1 $street2 $street3 $api_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --job-id
@search-terms GetStatus
export def 'importexport get-status' [
  --job-id: string
  --api-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'importexport GetStatus $job_id $api_version -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListJobs
export def 'importexport list-jobs' [
  --api-version: string
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
]: any -> any { call 'importexport ListJobs $api_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --job-id --manifest --job-type --validate-only
@search-terms UpdateJob
export def 'importexport update-job' [
  --job-id: string
  --manifest: string
  --job-type: string@[Import Export]
  --validate-only: oneof<bool>
  --api-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'importexport UpdateJob $job_id $manifest $job_type $validate_only $api_version -- $region $profile $with_input $fail_fast $yes' }
