# Written by `cargo xtask generate --service route-53-domains` from the service's model and overlay: change those instead.
# Route 53 Domains, API version 2014-05-15: 36 operations.

use rt.nu [call send]

# POST /; needs --domain-name --password
@category "aws route-53-domains"
@search-terms AcceptDomainTransferFromAnotherAwsAccount "route53domains accept-domain-transfer-from-another-aws-account"
export def 'route-53-domains accept-domain-transfer-from-another-aws-account' [
  --domain-name: string
  --password: string
  --region: string
  --profile: string
]: nothing -> record { call 'route-53-domains AcceptDomainTransferFromAnotherAwsAccount $domain_name=DomainName $password=Password $region=--region $profile=--profile' }

# POST /; needs --domain-name --signing-attributes
@category "aws route-53-domains"
@search-terms AssociateDelegationSignerToDomain "route53domains associate-delegation-signer-to-domain"
export def 'route-53-domains associate-delegation-signer-to-domain' [
  --domain-name: string
  --signing-attributes: record
  --region: string
  --profile: string
]: nothing -> record { call 'route-53-domains AssociateDelegationSignerToDomain $domain_name=DomainName $signing_attributes=SigningAttributes $region=--region $profile=--profile' }

# POST /; needs --domain-name
@category "aws route-53-domains"
@search-terms CancelDomainTransferToAnotherAwsAccount "route53domains cancel-domain-transfer-to-another-aws-account"
export def 'route-53-domains cancel-domain-transfer-to-another-aws-account' [
  --domain-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'route-53-domains CancelDomainTransferToAnotherAwsAccount $domain_name=DomainName $region=--region $profile=--profile' }

# POST /; needs --domain-name
@category "aws route-53-domains"
@search-terms CheckDomainAvailability "route53domains check-domain-availability"
export def 'route-53-domains check-domain-availability' [
  --domain-name: string
  --idn-lang-code: string
  --region: string
  --profile: string
]: nothing -> record { call 'route-53-domains CheckDomainAvailability $domain_name=DomainName $idn_lang_code=IdnLangCode $region=--region $profile=--profile' }

# POST /; needs --domain-name
@category "aws route-53-domains"
@search-terms CheckDomainTransferability "route53domains check-domain-transferability"
export def 'route-53-domains check-domain-transferability' [
  --domain-name: string
  --auth-code: string
  --region: string
  --profile: string
]: nothing -> record { call 'route-53-domains CheckDomainTransferability $domain_name=DomainName $auth_code=AuthCode $region=--region $profile=--profile' }

# POST /; needs --domain-name
@category "aws route-53-domains"
@search-terms DeleteDomain "route53domains delete-domain"
export def 'route-53-domains delete-domain' [
  --domain-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'route-53-domains DeleteDomain $domain_name=DomainName $region=--region $profile=--profile' }

# POST /; needs --domain-name --tags-to-delete
@category "aws route-53-domains"
@search-terms DeleteTagsForDomain "route53domains delete-tags-for-domain"
export def 'route-53-domains delete-tags-for-domain' [
  --domain-name: string
  --tags-to-delete: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'route-53-domains DeleteTagsForDomain $domain_name=DomainName $tags_to_delete=TagsToDelete $region=--region $profile=--profile' }

# POST /; needs --domain-name
@category "aws route-53-domains"
@search-terms DisableDomainAutoRenew "route53domains disable-domain-auto-renew"
export def 'route-53-domains disable-domain-auto-renew' [
  --domain-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'route-53-domains DisableDomainAutoRenew $domain_name=DomainName $region=--region $profile=--profile' }

# POST /; needs --domain-name
@category "aws route-53-domains"
@search-terms DisableDomainTransferLock "route53domains disable-domain-transfer-lock"
export def 'route-53-domains disable-domain-transfer-lock' [
  --domain-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'route-53-domains DisableDomainTransferLock $domain_name=DomainName $region=--region $profile=--profile' }

# POST /; needs --domain-name --id
@category "aws route-53-domains"
@search-terms DisassociateDelegationSignerFromDomain "route53domains disassociate-delegation-signer-from-domain"
export def 'route-53-domains disassociate-delegation-signer-from-domain' [
  --domain-name: string
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route-53-domains DisassociateDelegationSignerFromDomain $domain_name=DomainName $id=Id $region=--region $profile=--profile' }

# POST /; needs --domain-name
@category "aws route-53-domains"
@search-terms EnableDomainAutoRenew "route53domains enable-domain-auto-renew"
export def 'route-53-domains enable-domain-auto-renew' [
  --domain-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'route-53-domains EnableDomainAutoRenew $domain_name=DomainName $region=--region $profile=--profile' }

# POST /; needs --domain-name
@category "aws route-53-domains"
@search-terms EnableDomainTransferLock "route53domains enable-domain-transfer-lock"
export def 'route-53-domains enable-domain-transfer-lock' [
  --domain-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'route-53-domains EnableDomainTransferLock $domain_name=DomainName $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws route-53-domains"
@search-terms GetContactReachabilityStatus "route53domains get-contact-reachability-status"
export def 'route-53-domains get-contact-reachability-status' [
  --domain-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'route-53-domains GetContactReachabilityStatus $domain_name=domainName $region=--region $profile=--profile' }

# POST /; needs --domain-name
@category "aws route-53-domains"
@search-terms GetDomainDetail "route53domains get-domain-detail"
export def 'route-53-domains get-domain-detail' [
  --domain-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'route-53-domains GetDomainDetail $domain_name=DomainName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --domain-name
@category "aws route-53-domains"
@search-terms GetDomainPrices "route53domains get-domain-prices"
export def 'route-53-domains get-domain-prices' [
  --domain-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'route-53-domains GetDomainPrices $domain_name=DomainName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --domain-name --suggestion-count --only-available
@category "aws route-53-domains"
@search-terms GetDomainSuggestions "route53domains get-domain-suggestions"
export def 'route-53-domains get-domain-suggestions' [
  --domain-name: string
  --suggestion-count: int
  --only-available: oneof<bool>
  --only-standard-prices: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'route-53-domains GetDomainSuggestions $domain_name=DomainName $suggestion_count=SuggestionCount $only_available=OnlyAvailable $only_standard_prices=OnlyStandardPrices $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --operation-id
@category "aws route-53-domains"
@search-terms GetOperationDetail "route53domains get-operation-detail"
export def 'route-53-domains get-operation-detail' [
  --operation-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route-53-domains GetOperationDetail $operation_id=OperationId $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws route-53-domains"
@search-terms ListDomains "route53domains list-domains"
@example "First rows only" "route-53-domains list-domains --stream | first 3"
export def 'route-53-domains list-domains' [
  --filter-conditions: oneof<list<any>, record>
  --sort-condition: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route-53-domains ListDomains $filter_conditions=FilterConditions $sort_condition=SortCondition $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws route-53-domains"
@search-terms ListOperations "route53domains list-operations"
@example "First rows only" "route-53-domains list-operations --stream | first 3"
export def 'route-53-domains list-operations' [
  --submitted-since: oneof<datetime, duration, int, string>
  --status: oneof<list<string>, string>
  --type: oneof<list<string>, string>
  --sort-by: string@[SubmittedDate]
  --sort-order: string@[ASC DESC]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route-53-domains ListOperations $submitted_since=SubmittedSince $status=Status $type=Type $sort_by=SortBy $sort_order=SortOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws route-53-domains"
@search-terms ListPrices "route53domains list-prices"
@example "First rows only" "route-53-domains list-prices --stream | first 3"
export def 'route-53-domains list-prices' [
  --tld: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route-53-domains ListPrices $tld=Tld $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --domain-name
@category "aws route-53-domains"
@search-terms ListTagsForDomain "route53domains list-tags-for-domain"
export def 'route-53-domains list-tags-for-domain' [
  --domain-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'route-53-domains ListTagsForDomain $domain_name=DomainName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --domain-name --target
@category "aws route-53-domains"
@search-terms PushDomain "route53domains push-domain"
export def 'route-53-domains push-domain' [
  --domain-name: string
  --target: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'route-53-domains PushDomain $domain_name=DomainName $target=Target $region=--region $profile=--profile' }

# POST /; needs --domain-name --duration-in-years --admin-contact --registrant-contact --tech-contact
@category "aws route-53-domains"
@search-terms RegisterDomain "route53domains register-domain"
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
]: nothing -> record { call 'route-53-domains RegisterDomain $domain_name=DomainName $idn_lang_code=IdnLangCode $duration_in_years=DurationInYears $auto_renew=AutoRenew $admin_contact=AdminContact $registrant_contact=RegistrantContact $tech_contact=TechContact $privacy_protect_admin_contact=PrivacyProtectAdminContact $privacy_protect_registrant_contact=PrivacyProtectRegistrantContact $privacy_protect_tech_contact=PrivacyProtectTechContact $billing_contact=BillingContact $privacy_protect_billing_contact=PrivacyProtectBillingContact $consent=Consent $region=--region $profile=--profile' }

# POST /; needs --domain-name
@category "aws route-53-domains"
@search-terms RejectDomainTransferFromAnotherAwsAccount "route53domains reject-domain-transfer-from-another-aws-account"
export def 'route-53-domains reject-domain-transfer-from-another-aws-account' [
  --domain-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'route-53-domains RejectDomainTransferFromAnotherAwsAccount $domain_name=DomainName $region=--region $profile=--profile' }

# POST /; needs --domain-name --current-expiry-year
@category "aws route-53-domains"
@search-terms RenewDomain "route53domains renew-domain"
export def 'route-53-domains renew-domain' [
  --domain-name: string
  --duration-in-years: int
  --current-expiry-year: int
  --consent: record
  --region: string
  --profile: string
]: nothing -> record { call 'route-53-domains RenewDomain $domain_name=DomainName $duration_in_years=DurationInYears $current_expiry_year=CurrentExpiryYear $consent=Consent $region=--region $profile=--profile' }

# POST /
@category "aws route-53-domains"
@search-terms ResendContactReachabilityEmail "route53domains resend-contact-reachability-email"
export def 'route-53-domains resend-contact-reachability-email' [
  --domain-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'route-53-domains ResendContactReachabilityEmail $domain_name=domainName $region=--region $profile=--profile' }

# POST /; needs --operation-id
@category "aws route-53-domains"
@search-terms ResendOperationAuthorization "route53domains resend-operation-authorization"
export def 'route-53-domains resend-operation-authorization' [
  --operation-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'route-53-domains ResendOperationAuthorization $operation_id=OperationId $region=--region $profile=--profile' }

# POST /; needs --domain-name
@category "aws route-53-domains"
@search-terms RestoreDomain "route53domains restore-domain"
export def 'route-53-domains restore-domain' [
  --domain-name: string
  --consent: record
  --region: string
  --profile: string
]: nothing -> record { call 'route-53-domains RestoreDomain $domain_name=DomainName $consent=Consent $region=--region $profile=--profile' }

# POST /; needs --domain-name
@category "aws route-53-domains"
@search-terms RetrieveDomainAuthCode "route53domains retrieve-domain-auth-code"
export def 'route-53-domains retrieve-domain-auth-code' [
  --domain-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'route-53-domains RetrieveDomainAuthCode $domain_name=DomainName $region=--region $profile=--profile' }

# POST /; needs --domain-name --admin-contact --registrant-contact --tech-contact
@category "aws route-53-domains"
@search-terms TransferDomain "route53domains transfer-domain"
export def 'route-53-domains transfer-domain' [
  --domain-name: string
  --idn-lang-code: string
  --duration-in-years: int
  --nameservers: oneof<list<any>, record>
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
]: nothing -> record { call 'route-53-domains TransferDomain $domain_name=DomainName $idn_lang_code=IdnLangCode $duration_in_years=DurationInYears $nameservers=Nameservers $auth_code=AuthCode $auto_renew=AutoRenew $admin_contact=AdminContact $registrant_contact=RegistrantContact $tech_contact=TechContact $privacy_protect_admin_contact=PrivacyProtectAdminContact $privacy_protect_registrant_contact=PrivacyProtectRegistrantContact $privacy_protect_tech_contact=PrivacyProtectTechContact $billing_contact=BillingContact $privacy_protect_billing_contact=PrivacyProtectBillingContact $consent=Consent $region=--region $profile=--profile' }

# POST /; needs --domain-name --account-id
@category "aws route-53-domains"
@search-terms TransferDomainToAnotherAwsAccount "route53domains transfer-domain-to-another-aws-account"
export def 'route-53-domains transfer-domain-to-another-aws-account' [
  --domain-name: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'route-53-domains TransferDomainToAnotherAwsAccount $domain_name=DomainName $account_id=AccountId $region=--region $profile=--profile' }

# POST /; needs --domain-name
@category "aws route-53-domains"
@search-terms UpdateDomainContact "route53domains update-domain-contact"
export def 'route-53-domains update-domain-contact' [
  --domain-name: string
  --admin-contact: record
  --registrant-contact: record
  --tech-contact: record
  --consent: record
  --billing-contact: record
  --region: string
  --profile: string
]: nothing -> record { call 'route-53-domains UpdateDomainContact $domain_name=DomainName $admin_contact=AdminContact $registrant_contact=RegistrantContact $tech_contact=TechContact $consent=Consent $billing_contact=BillingContact $region=--region $profile=--profile' }

# POST /; needs --domain-name
@category "aws route-53-domains"
@search-terms UpdateDomainContactPrivacy "route53domains update-domain-contact-privacy"
export def 'route-53-domains update-domain-contact-privacy' [
  --domain-name: string
  --admin-privacy: oneof<bool>
  --registrant-privacy: oneof<bool>
  --tech-privacy: oneof<bool>
  --billing-privacy: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'route-53-domains UpdateDomainContactPrivacy $domain_name=DomainName $admin_privacy=AdminPrivacy $registrant_privacy=RegistrantPrivacy $tech_privacy=TechPrivacy $billing_privacy=BillingPrivacy $region=--region $profile=--profile' }

# POST /; needs --domain-name --nameservers
@category "aws route-53-domains"
@search-terms UpdateDomainNameservers "route53domains update-domain-nameservers"
export def 'route-53-domains update-domain-nameservers' [
  --domain-name: string
  --fi-auth-key: string
  --nameservers: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'route-53-domains UpdateDomainNameservers $domain_name=DomainName $fi_auth_key=FIAuthKey $nameservers=Nameservers $region=--region $profile=--profile' }

# POST /; needs --domain-name
@category "aws route-53-domains"
@search-terms UpdateTagsForDomain "route53domains update-tags-for-domain"
export def 'route-53-domains update-tags-for-domain' [
  --domain-name: string
  --tags-to-update: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'route-53-domains UpdateTagsForDomain $domain_name=DomainName $tags_to_update=TagsToUpdate $region=--region $profile=--profile' }

# POST /; follows pages
@category "aws route-53-domains"
@search-terms ViewBilling "route53domains view-billing"
@example "First rows only" "route-53-domains view-billing --stream | first 3"
export def 'route-53-domains view-billing' [
  --start: oneof<datetime, duration, int, string>
  --end: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'route-53-domains ViewBilling $start=Start $end=End $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }
