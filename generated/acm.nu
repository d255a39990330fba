# Written by `cargo xtask generate --service acm` from the service's model and overlay: change those instead.
# ACM, API version 2015-12-08: 40 operations, 5 waiters.

use rt.nu [call]

# POST /; needs --certificate-arn --tags
@search-terms AddTagsToCertificate
export def 'acm add-tags-to-certificate' [
  --certificate-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm AddTagsToCertificate $certificate_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --acme-endpoint-arn --domain-name --prevalidation-options
@search-terms CreateAcmeDomainValidation
export def 'acm create-acme-domain-validation' [
  --idempotency-token: string
  --acme-endpoint-arn: string
  --domain-name: string
  --prevalidation-options: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm CreateAcmeDomainValidation $idempotency_token $acme_endpoint_arn $domain_name $prevalidation_options $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --authorization-behavior --certificate-authority
@search-terms CreateAcmeEndpoint
export def 'acm create-acme-endpoint' [
  --idempotency-token: string
  --authorization-behavior: string
  --contact: string@[REQUIRED NOT_REQUIRED]
  --certificate-authority: record
  --tags: any
  --certificate-tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm CreateAcmeEndpoint $idempotency_token $authorization_behavior $contact $certificate_authority $tags $certificate_tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --acme-endpoint-arn --role-arn
@search-terms CreateAcmeExternalAccountBinding
export def 'acm create-acme-external-account-binding' [
  --idempotency-token: string
  --acme-endpoint-arn: string
  --role-arn: string
  --expiration: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm CreateAcmeExternalAccountBinding $idempotency_token $acme_endpoint_arn $role_arn $expiration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --acme-domain-validation-arn
@search-terms DeleteAcmeDomainValidation
export def 'acm delete-acme-domain-validation' [
  --acme-domain-validation-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm DeleteAcmeDomainValidation $acme_domain_validation_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --acme-endpoint-arn
@search-terms DeleteAcmeEndpoint
export def 'acm delete-acme-endpoint' [
  --acme-endpoint-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm DeleteAcmeEndpoint $acme_endpoint_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --acme-external-account-binding-arn
@search-terms DeleteAcmeExternalAccountBinding
export def 'acm delete-acme-external-account-binding' [
  --acme-external-account-binding-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm DeleteAcmeExternalAccountBinding $acme_external_account_binding_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --certificate-arn
@search-terms DeleteCertificate
export def 'acm delete-certificate' [
  --certificate-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm DeleteCertificate $certificate_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --acme-endpoint-arn --account-url
@search-terms DescribeAcmeAccount
export def 'acm describe-acme-account' [
  --acme-endpoint-arn: string
  --account-url: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'acm DescribeAcmeAccount $acme_endpoint_arn $account_url -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --acme-domain-validation-arn
@search-terms DescribeAcmeDomainValidation
export def 'acm describe-acme-domain-validation' [
  --acme-domain-validation-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'acm DescribeAcmeDomainValidation $acme_domain_validation_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --acme-endpoint-arn
@search-terms DescribeAcmeEndpoint
export def 'acm describe-acme-endpoint' [
  --acme-endpoint-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'acm DescribeAcmeEndpoint $acme_endpoint_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --acme-external-account-binding-arn
@search-terms DescribeAcmeExternalAccountBinding
export def 'acm describe-acme-external-account-binding' [
  --acme-external-account-binding-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'acm DescribeAcmeExternalAccountBinding $acme_external_account_binding_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --certificate-arn
@search-terms DescribeCertificate
export def 'acm describe-certificate' [
  --certificate-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'acm DescribeCertificate $certificate_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --certificate-arn --passphrase
@search-terms ExportCertificate
export def 'acm export-certificate' [
  --certificate-arn: string
  --passphrase: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm ExportCertificate $certificate_arn $passphrase -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min
@search-terms GetAccountConfiguration
export def 'acm get-account-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'acm GetAccountConfiguration -- $region $profile $refresh $ttl' }

# POST /; needs --acme-external-account-binding-arn
@search-terms GetAcmeExternalAccountBindingCredentials
export def 'acm get-acme-external-account-binding-credentials' [
  --acme-external-account-binding-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'acm GetAcmeExternalAccountBindingCredentials $acme_external_account_binding_arn -- $region $profile $with_input $fail_fast' }

# POST /; cached 1hr; needs --certificate-arn
@search-terms GetCertificate
export def 'acm get-certificate' [
  --certificate-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'acm GetCertificate $certificate_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --certificate --private-key
@search-terms ImportCertificate
export def 'acm import-certificate' [
  --certificate-arn: string
  --certificate: oneof<binary, string>
  --private-key: oneof<binary, string>
  --certificate-chain: oneof<binary, string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm ImportCertificate $certificate_arn $certificate $private_key $certificate_chain $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; needs --acme-endpoint-arn
@search-terms ListAcmeAccounts
export def 'acm list-acme-accounts' [
  --acme-endpoint-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'acm ListAcmeAccounts $acme_endpoint_arn -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --acme-endpoint-arn
@search-terms ListAcmeDomainValidations
export def 'acm list-acme-domain-validations' [
  --acme-endpoint-arn: string
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
]: any -> any { call 'acm ListAcmeDomainValidations $acme_endpoint_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListAcmeEndpoints
export def 'acm list-acme-endpoints' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'acm ListAcmeEndpoints -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --acme-endpoint-arn
@search-terms ListAcmeExternalAccountBindings
export def 'acm list-acme-external-account-bindings' [
  --acme-endpoint-arn: string
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
]: any -> any { call 'acm ListAcmeExternalAccountBindings $acme_endpoint_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --certificate-arn
@search-terms ListCertificateDomainValidations
export def 'acm list-certificate-domain-validations' [
  --certificate-arn: string
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
]: any -> any { call 'acm ListCertificateDomainValidations $certificate_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms ListCertificates
export def 'acm list-certificates' [
  --certificate-statuses: list<string>
  --certificate-key-pair-origins: list<string>
  --includes: record
  --sort-by: string
  --sort-order: string@[ASCENDING DESCENDING]
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
]: any -> any { call 'acm ListCertificates $certificate_statuses $certificate_key_pair_origins $includes $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --certificate-arn
@search-terms ListTagsForCertificate
export def 'acm list-tags-for-certificate' [
  --certificate-arn: string
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
]: any -> any { call 'acm ListTagsForCertificate $certificate_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'acm list-tags-for-resource' [
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
]: any -> any { call 'acm ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --idempotency-token
@search-terms PutAccountConfiguration
export def 'acm put-account-configuration' [
  --expiry-events: record
  --idempotency-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm PutAccountConfiguration $expiry_events $idempotency_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --certificate-arn --tags
@search-terms RemoveTagsFromCertificate
export def 'acm remove-tags-from-certificate' [
  --certificate-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm RemoveTagsFromCertificate $certificate_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --certificate-arn
@search-terms RenewCertificate
export def 'acm renew-certificate' [
  --certificate-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm RenewCertificate $certificate_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name
@search-terms RequestCertificate
export def 'acm request-certificate' [
  --domain-name: string
  --validation-method: string@[EMAIL DNS HTTP]
  --subject-alternative-names: list<string>
  --idempotency-token: string
  --domain-validation-options: list
  --options: record
  --certificate-authority-arn: string
  --tags: any
  --key-algorithm: string@[RSA_1024 RSA_2048 RSA_3072 RSA_4096 EC_prime256v1 EC_secp384r1 EC_secp521r1]
  --managed-by: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm RequestCertificate $domain_name $validation_method $subject_alternative_names $idempotency_token $domain_validation_options $options $certificate_authority_arn $tags $key_algorithm $managed_by -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --certificate-arn --domain --validation-domain
@search-terms ResendValidationEmail
export def 'acm resend-validation-email' [
  --certificate-arn: string
  --domain: string
  --validation-domain: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm ResendValidationEmail $certificate_arn $domain $validation_domain -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --acme-endpoint-arn --account-url
@search-terms RevokeAcmeAccount
export def 'acm revoke-acme-account' [
  --acme-endpoint-arn: string
  --account-url: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm RevokeAcmeAccount $acme_endpoint_arn $account_url -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --acme-external-account-binding-arn
@search-terms RevokeAcmeExternalAccountBinding
export def 'acm revoke-acme-external-account-binding' [
  --acme-external-account-binding-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm RevokeAcmeExternalAccountBinding $acme_external_account_binding_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --certificate-arn --revocation-reason
@search-terms RevokeCertificate
export def 'acm revoke-certificate' [
  --certificate-arn: string
  --revocation-reason: string@[UNSPECIFIED KEY_COMPROMISE CA_COMPROMISE AFFILIATION_CHANGED SUPERCEDED SUPERSEDED CESSATION_OF_OPERATION CERTIFICATE_HOLD REMOVE_FROM_CRL PRIVILEGE_WITHDRAWN A_A_COMPROMISE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm RevokeCertificate $certificate_arn $revocation_reason -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms SearchCertificates
export def 'acm search-certificates' [
  --filter-statement: record
  --sort-by: string@[CREATED_AT NOT_AFTER STATUS RENEWAL_STATUS EXPORTED IN_USE NOT_BEFORE KEY_ALGORITHM TYPE CERTIFICATE_ARN COMMON_NAME REVOKED_AT RENEWAL_ELIGIBILITY ISSUED_AT MANAGED_BY EXPORT_OPTION VALIDATION_METHOD IMPORTED_AT ACME_ENDPOINT_ARN ACME_ACCOUNT_ID CERTIFICATE_KEY_PAIR_ORIGIN]
  --sort-order: string@[ASCENDING DESCENDING]
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
]: any -> any { call 'acm SearchCertificates $filter_statement $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'acm tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'acm untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --acme-domain-validation-arn
@search-terms UpdateAcmeDomainValidation
export def 'acm update-acme-domain-validation' [
  --acme-domain-validation-arn: string
  --prevalidation-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm UpdateAcmeDomainValidation $acme_domain_validation_arn $prevalidation_options -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --acme-endpoint-arn
@search-terms UpdateAcmeEndpoint
export def 'acm update-acme-endpoint' [
  --acme-endpoint-arn: string
  --authorization-behavior: string
  --contact: string@[REQUIRED NOT_REQUIRED]
  --certificate-authority: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm UpdateAcmeEndpoint $acme_endpoint_arn $authorization_behavior $contact $certificate_authority -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --certificate-arn --options
@search-terms UpdateCertificateOptions
export def 'acm update-certificate-options' [
  --certificate-arn: string
  --options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm UpdateCertificateOptions $certificate_arn $options -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   acme-domain-validation-deleted: DescribeAcmeDomainValidation; needs --acme-domain-validation-arn
#   acme-domain-validation-validated: DescribeAcmeDomainValidation; needs --acme-domain-validation-arn
#   acme-endpoint-active: DescribeAcmeEndpoint; needs --acme-endpoint-arn
#   acme-endpoint-deleted: DescribeAcmeEndpoint; needs --acme-endpoint-arn
#   certificate-validated: DescribeCertificate; needs --certificate-arn
@search-terms AcmeDomainValidationDeleted AcmeDomainValidationValidated AcmeEndpointActive AcmeEndpointDeleted CertificateValidated
export def 'acm wait' [
  waiter: string@[acme-domain-validation-deleted acme-domain-validation-validated acme-endpoint-active acme-endpoint-deleted certificate-validated]
  --acme-domain-validation-arn: string
  --acme-endpoint-arn: string
  --certificate-arn: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'acm wait $waiter $acme_domain_validation_arn $acme_endpoint_arn $certificate_arn -- $timeout $interval $region $profile' }
