# Written by `cargo xtask generate --service route-53-domains` from the service's model and overlay: change those instead.
# Route 53 Domains, API version 2014-05-15: 36 operations.

use rt.nu [call]

# POST /; needs --domain-name --password
@search-terms 'AcceptDomainTransferFromAnotherAwsAccount, route53domains accept-domain-transfer-from-another-aws-account'
export def 'route-53-domains accept-domain-transfer-from-another-aws-account' [
  --domain-name: string
  --password: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53-domains AcceptDomainTransferFromAnotherAwsAccount $domain_name $password -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name --signing-attributes
@search-terms 'AssociateDelegationSignerToDomain, route53domains associate-delegation-signer-to-domain'
export def 'route-53-domains associate-delegation-signer-to-domain' [
  --domain-name: string
  --signing-attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53-domains AssociateDelegationSignerToDomain $domain_name $signing_attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name
@search-terms 'CancelDomainTransferToAnotherAwsAccount, route53domains cancel-domain-transfer-to-another-aws-account'
export def 'route-53-domains cancel-domain-transfer-to-another-aws-account' [
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53-domains CancelDomainTransferToAnotherAwsAccount $domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name
@search-terms 'CheckDomainAvailability, route53domains check-domain-availability'
export def 'route-53-domains check-domain-availability' [
  --domain-name: string
  --idn-lang-code: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53-domains CheckDomainAvailability $domain_name $idn_lang_code -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name
@search-terms 'CheckDomainTransferability, route53domains check-domain-transferability'
export def 'route-53-domains check-domain-transferability' [
  --domain-name: string
  --auth-code: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53-domains CheckDomainTransferability $domain_name $auth_code -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name
@search-terms 'DeleteDomain, route53domains delete-domain'
export def 'route-53-domains delete-domain' [
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53-domains DeleteDomain $domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name --tags-to-delete
@search-terms 'DeleteTagsForDomain, route53domains delete-tags-for-domain'
export def 'route-53-domains delete-tags-for-domain' [
  --domain-name: string
  --tags-to-delete: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53-domains DeleteTagsForDomain $domain_name $tags_to_delete -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name
@search-terms 'DisableDomainAutoRenew, route53domains disable-domain-auto-renew'
export def 'route-53-domains disable-domain-auto-renew' [
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53-domains DisableDomainAutoRenew $domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name
@search-terms 'DisableDomainTransferLock, route53domains disable-domain-transfer-lock'
export def 'route-53-domains disable-domain-transfer-lock' [
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53-domains DisableDomainTransferLock $domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name --id
@search-terms 'DisassociateDelegationSignerFromDomain, route53domains disassociate-delegation-signer-from-domain'
export def 'route-53-domains disassociate-delegation-signer-from-domain' [
  --domain-name: string
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53-domains DisassociateDelegationSignerFromDomain $domain_name $id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name
@search-terms 'EnableDomainAutoRenew, route53domains enable-domain-auto-renew'
export def 'route-53-domains enable-domain-auto-renew' [
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53-domains EnableDomainAutoRenew $domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name
@search-terms 'EnableDomainTransferLock, route53domains enable-domain-transfer-lock'
export def 'route-53-domains enable-domain-transfer-lock' [
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53-domains EnableDomainTransferLock $domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'GetContactReachabilityStatus, route53domains get-contact-reachability-status'
export def 'route-53-domains get-contact-reachability-status' [
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'route-53-domains GetContactReachabilityStatus $domain_name -- $region $profile $with_input $fail_fast' }

# POST /; needs --domain-name
@search-terms 'GetDomainDetail, route53domains get-domain-detail'
export def 'route-53-domains get-domain-detail' [
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'route-53-domains GetDomainDetail $domain_name -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --domain-name
@search-terms 'GetDomainPrices, route53domains get-domain-prices'
export def 'route-53-domains get-domain-prices' [
  --domain-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route-53-domains GetDomainPrices $domain_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --domain-name --suggestion-count --only-available
@search-terms 'GetDomainSuggestions, route53domains get-domain-suggestions'
export def 'route-53-domains get-domain-suggestions' [
  --domain-name: string
  --suggestion-count: int
  --only-available: oneof<bool>
  --only-standard-prices: oneof<bool>
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
]: any -> any { call 'route-53-domains GetDomainSuggestions $domain_name $suggestion_count $only_available $only_standard_prices -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --operation-id
@search-terms 'GetOperationDetail, route53domains get-operation-detail'
export def 'route-53-domains get-operation-detail' [
  --operation-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'route-53-domains GetOperationDetail $operation_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListDomains, route53domains list-domains'
export def 'route-53-domains list-domains' [
  --filter-conditions: list
  --sort-condition: record
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
]: any -> any { call 'route-53-domains ListDomains $filter_conditions $sort_condition -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListOperations, route53domains list-operations'
export def 'route-53-domains list-operations' [
  --submitted-since: oneof<datetime, duration, string>
  --status: list<string>
  --type: list<string>
  --sort-by: string
  --sort-order: string@[ASC DESC]
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
]: any -> any { call 'route-53-domains ListOperations $submitted_since $status $type $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListPrices, route53domains list-prices'
export def 'route-53-domains list-prices' [
  --tld: string
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
]: any -> any { call 'route-53-domains ListPrices $tld -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --domain-name
@search-terms 'ListTagsForDomain, route53domains list-tags-for-domain'
export def 'route-53-domains list-tags-for-domain' [
  --domain-name: string
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
]: any -> any { call 'route-53-domains ListTagsForDomain $domain_name -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --domain-name --target
@search-terms 'PushDomain, route53domains push-domain'
export def 'route-53-domains push-domain' [
  --domain-name: string
  --target: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53-domains PushDomain $domain_name $target -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name --duration-in-years --admin-contact --registrant-contact --tech-contact
@search-terms 'RegisterDomain, route53domains register-domain'
export def 'route-53-domains register-domain' [
  --domain-name: string
  --idn-lang-code: string
  --duration-in-years: int
  --auto-renew: oneof<bool>
  --admin-contact: record
  --registrant-contact: record
  --tech-contact: record
  --privacy-protect-admin-contact: oneof<bool>
  --privacy-protect-registrant-contact: oneof<bool>
  --privacy-protect-tech-contact: oneof<bool>
  --billing-contact: record
  --privacy-protect-billing-contact: oneof<bool>
  --consent: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53-domains RegisterDomain $domain_name $idn_lang_code $duration_in_years $auto_renew $admin_contact $registrant_contact $tech_contact $privacy_protect_admin_contact $privacy_protect_registrant_contact $privacy_protect_tech_contact $billing_contact $privacy_protect_billing_contact $consent -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name
@search-terms 'RejectDomainTransferFromAnotherAwsAccount, route53domains reject-domain-transfer-from-another-aws-account'
export def 'route-53-domains reject-domain-transfer-from-another-aws-account' [
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53-domains RejectDomainTransferFromAnotherAwsAccount $domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name --current-expiry-year
@search-terms 'RenewDomain, route53domains renew-domain'
export def 'route-53-domains renew-domain' [
  --domain-name: string
  --duration-in-years: int
  --current-expiry-year: int
  --consent: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53-domains RenewDomain $domain_name $duration_in_years $current_expiry_year $consent -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'ResendContactReachabilityEmail, route53domains resend-contact-reachability-email'
export def 'route-53-domains resend-contact-reachability-email' [
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53-domains ResendContactReachabilityEmail $domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --operation-id
@search-terms 'ResendOperationAuthorization, route53domains resend-operation-authorization'
export def 'route-53-domains resend-operation-authorization' [
  --operation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53-domains ResendOperationAuthorization $operation_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name
@search-terms 'RestoreDomain, route53domains restore-domain'
export def 'route-53-domains restore-domain' [
  --domain-name: string
  --consent: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53-domains RestoreDomain $domain_name $consent -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name
@search-terms 'RetrieveDomainAuthCode, route53domains retrieve-domain-auth-code'
export def 'route-53-domains retrieve-domain-auth-code' [
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53-domains RetrieveDomainAuthCode $domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name --admin-contact --registrant-contact --tech-contact
@search-terms 'TransferDomain, route53domains transfer-domain'
export def 'route-53-domains transfer-domain' [
  --domain-name: string
  --idn-lang-code: string
  --duration-in-years: int
  --nameservers: list
  --auth-code: string
  --auto-renew: oneof<bool>
  --admin-contact: record
  --registrant-contact: record
  --tech-contact: record
  --privacy-protect-admin-contact: oneof<bool>
  --privacy-protect-registrant-contact: oneof<bool>
  --privacy-protect-tech-contact: oneof<bool>
  --billing-contact: record
  --privacy-protect-billing-contact: oneof<bool>
  --consent: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53-domains TransferDomain $domain_name $idn_lang_code $duration_in_years $nameservers $auth_code $auto_renew $admin_contact $registrant_contact $tech_contact $privacy_protect_admin_contact $privacy_protect_registrant_contact $privacy_protect_tech_contact $billing_contact $privacy_protect_billing_contact $consent -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name --account-id
@search-terms 'TransferDomainToAnotherAwsAccount, route53domains transfer-domain-to-another-aws-account'
export def 'route-53-domains transfer-domain-to-another-aws-account' [
  --domain-name: string
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53-domains TransferDomainToAnotherAwsAccount $domain_name $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name
@search-terms 'UpdateDomainContact, route53domains update-domain-contact'
export def 'route-53-domains update-domain-contact' [
  --domain-name: string
  --admin-contact: record
  --registrant-contact: record
  --tech-contact: record
  --consent: record
  --billing-contact: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53-domains UpdateDomainContact $domain_name $admin_contact $registrant_contact $tech_contact $consent $billing_contact -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name
@search-terms 'UpdateDomainContactPrivacy, route53domains update-domain-contact-privacy'
export def 'route-53-domains update-domain-contact-privacy' [
  --domain-name: string
  --admin-privacy: oneof<bool>
  --registrant-privacy: oneof<bool>
  --tech-privacy: oneof<bool>
  --billing-privacy: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53-domains UpdateDomainContactPrivacy $domain_name $admin_privacy $registrant_privacy $tech_privacy $billing_privacy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name --nameservers
@search-terms 'UpdateDomainNameservers, route53domains update-domain-nameservers'
export def 'route-53-domains update-domain-nameservers' [
  --domain-name: string
  --fi-auth-key: string
  --nameservers: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53-domains UpdateDomainNameservers $domain_name $fi_auth_key $nameservers -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name
@search-terms 'UpdateTagsForDomain, route53domains update-tags-for-domain'
export def 'route-53-domains update-tags-for-domain' [
  --domain-name: string
  --tags-to-update: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53-domains UpdateTagsForDomain $domain_name $tags_to_update -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages
@search-terms 'ViewBilling, route53domains view-billing'
export def 'route-53-domains view-billing' [
  --start: oneof<datetime, duration, string>
  --end: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --raw
  --stream
  --max-items: int
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'route-53-domains ViewBilling $start $end -- $region $profile $raw $stream $max_items $with_input $fail_fast $yes' }
