# Written by `cargo xtask generate --service account` from the service's model and overlay: change those instead.
# Account, API version 2021-02-01: 18 operations.

use rt.nu [call]

# POST /acceptPrimaryEmailUpdate; needs --account-id --primary-email --otp
@search-terms AcceptPrimaryEmailUpdate
export def 'account accept-primary-email-update' [
  --account-id: string
  --primary-email: string
  --otp: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'account AcceptPrimaryEmailUpdate $account_id $primary_email $otp -- $region $profile $with_input $fail_fast $yes' }

# POST /deleteAlternateContact; needs --alternate-contact-type
@search-terms DeleteAlternateContact
export def 'account delete-alternate-contact' [
  --alternate-contact-type: string@[BILLING OPERATIONS SECURITY]
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'account DeleteAlternateContact $alternate_contact_type $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /disableRegion; needs --region-name
@search-terms DisableRegion
export def 'account disable-region' [
  --account-id: string
  --region-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'account DisableRegion $account_id $region_name -- $region $profile $with_input $fail_fast $yes' }

# POST /enableRegion; needs --region-name
@search-terms EnableRegion
export def 'account enable-region' [
  --account-id: string
  --region-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'account EnableRegion $account_id $region_name -- $region $profile $with_input $fail_fast $yes' }

# POST /getAccountInformation
@search-terms GetAccountInformation
export def 'account get-account-information' [
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'account GetAccountInformation $account_id -- $region $profile $with_input $fail_fast' }

# POST /getAlternateContact; needs --alternate-contact-type
@search-terms GetAlternateContact
export def 'account get-alternate-contact' [
  --alternate-contact-type: string@[BILLING OPERATIONS SECURITY]
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'account GetAlternateContact $alternate_contact_type $account_id -- $region $profile $with_input $fail_fast' }

# POST /getContactInformation
@search-terms GetContactInformation
export def 'account get-contact-information' [
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'account GetContactInformation $account_id -- $region $profile $with_input $fail_fast' }

# POST /getGovCloudAccountInformation; cached 1min
@search-terms GetGovCloudAccountInformation
export def 'account get-gov-cloud-account-information' [
  --standard-account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'account GetGovCloudAccountInformation $standard_account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /getPrimaryEmail; needs --account-id
@search-terms GetPrimaryEmail
export def 'account get-primary-email' [
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'account GetPrimaryEmail $account_id -- $region $profile $with_input $fail_fast' }

# POST /getPrimaryEmailUpdateStatus
@search-terms GetPrimaryEmailUpdateStatus
export def 'account get-primary-email-update-status' [
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'account GetPrimaryEmailUpdateStatus $account_id -- $region $profile $with_input $fail_fast' }

# POST /getRegionOptStatus; needs --region-name
@search-terms GetRegionOptStatus
export def 'account get-region-opt-status' [
  --account-id: string
  --region-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'account GetRegionOptStatus $account_id $region_name -- $region $profile $with_input $fail_fast' }

# POST /listRegions; follows pages; cached 1min
@search-terms ListRegions
export def 'account list-regions' [
  --account-id: string
  --region-opt-status-contains: list<string>
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
]: any -> any { call 'account ListRegions $account_id $region_opt_status_contains -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /putAccountName; needs --account-name
@search-terms PutAccountName
export def 'account put-account-name' [
  --account-name: string
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'account PutAccountName $account_name $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /putAlternateContact; needs --name --title --email-address --phone-number --alternate-contact-type
@search-terms PutAlternateContact
export def 'account put-alternate-contact' [
  --name: string
  --title: string
  --email-address: string
  --phone-number: string
  --alternate-contact-type: string@[BILLING OPERATIONS SECURITY]
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'account PutAlternateContact $name $title $email_address $phone_number $alternate_contact_type $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /putContactInformation; needs --contact-information
@search-terms PutContactInformation
export def 'account put-contact-information' [
  --contact-information: record
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'account PutContactInformation $contact_information $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /sendPhoneNumberVerification
@search-terms SendPhoneNumberVerification
export def 'account send-phone-number-verification' [
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'account SendPhoneNumberVerification $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /startPrimaryEmailUpdate; needs --account-id --primary-email
@search-terms StartPrimaryEmailUpdate
export def 'account start-primary-email-update' [
  --account-id: string
  --primary-email: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'account StartPrimaryEmailUpdate $account_id $primary_email -- $region $profile $with_input $fail_fast $yes' }

# POST /verifyPhoneNumber; needs --otp
@search-terms VerifyPhoneNumber
export def 'account verify-phone-number' [
  --account-id: string
  --otp: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'account VerifyPhoneNumber $account_id $otp -- $region $profile $with_input $fail_fast $yes' }
