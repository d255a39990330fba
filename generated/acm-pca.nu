# Written by `cargo xtask generate --service acm-pca` from the service's model and overlay: change those instead.
# ACM PCA, API version 2017-08-22: 23 operations, 3 waiters.

use rt.nu [call]

# POST /; needs --certificate-authority-configuration --certificate-authority-type
@search-terms CreateCertificateAuthority
export def 'acm-pca create-certificate-authority' [
  --certificate-authority-configuration: record
  --revocation-configuration: record
  --certificate-authority-type: string@[ROOT SUBORDINATE]
  --idempotency-token: string
  --key-storage-security-standard: string@[FIPS_140_2_LEVEL_2_OR_HIGHER FIPS_140_2_LEVEL_3_OR_HIGHER CCPC_LEVEL_1_OR_HIGHER]
  --tags: any
  --usage-mode: string@[GENERAL_PURPOSE SHORT_LIVED_CERTIFICATE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm-pca CreateCertificateAuthority $certificate_authority_configuration $revocation_configuration $certificate_authority_type $idempotency_token $key_storage_security_standard $tags $usage_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --certificate-authority-arn --s3-bucket-name --audit-report-response-format
@search-terms CreateCertificateAuthorityAuditReport
export def 'acm-pca create-certificate-authority-audit-report' [
  --certificate-authority-arn: string
  --s3-bucket-name: string
  --audit-report-response-format: string@[JSON CSV]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm-pca CreateCertificateAuthorityAuditReport $certificate_authority_arn $s3_bucket_name $audit_report_response_format -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --certificate-authority-arn --principal --actions
@search-terms CreatePermission
export def 'acm-pca create-permission' [
  --certificate-authority-arn: string
  --principal: string
  --source-account: string
  --actions: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm-pca CreatePermission $certificate_authority_arn $principal $source_account $actions -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --certificate-authority-arn
@search-terms DeleteCertificateAuthority
export def 'acm-pca delete-certificate-authority' [
  --certificate-authority-arn: string
  --permanent-deletion-time-in-days: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm-pca DeleteCertificateAuthority $certificate_authority_arn $permanent_deletion_time_in_days -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --certificate-authority-arn --principal
@search-terms DeletePermission
export def 'acm-pca delete-permission' [
  --certificate-authority-arn: string
  --principal: string
  --source-account: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm-pca DeletePermission $certificate_authority_arn $principal $source_account -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms DeletePolicy
export def 'acm-pca delete-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm-pca DeletePolicy $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --certificate-authority-arn
@search-terms DescribeCertificateAuthority
export def 'acm-pca describe-certificate-authority' [
  --certificate-authority-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'acm-pca DescribeCertificateAuthority $certificate_authority_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --certificate-authority-arn --audit-report-id
@search-terms DescribeCertificateAuthorityAuditReport
export def 'acm-pca describe-certificate-authority-audit-report' [
  --certificate-authority-arn: string
  --audit-report-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'acm-pca DescribeCertificateAuthorityAuditReport $certificate_authority_arn $audit_report_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --certificate-authority-arn --certificate-arn
@search-terms GetCertificate
export def 'acm-pca get-certificate' [
  --certificate-authority-arn: string
  --certificate-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'acm-pca GetCertificate $certificate_authority_arn $certificate_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --certificate-authority-arn
@search-terms GetCertificateAuthorityCertificate
export def 'acm-pca get-certificate-authority-certificate' [
  --certificate-authority-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'acm-pca GetCertificateAuthorityCertificate $certificate_authority_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --certificate-authority-arn
@search-terms GetCertificateAuthorityCsr
export def 'acm-pca get-certificate-authority-csr' [
  --certificate-authority-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'acm-pca GetCertificateAuthorityCsr $certificate_authority_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-arn
@search-terms GetPolicy
export def 'acm-pca get-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'acm-pca GetPolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --certificate-authority-arn --certificate
@search-terms ImportCertificateAuthorityCertificate
export def 'acm-pca import-certificate-authority-certificate' [
  --certificate-authority-arn: string
  --certificate: oneof<binary, string>
  --certificate-chain: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm-pca ImportCertificateAuthorityCertificate $certificate_authority_arn $certificate $certificate_chain -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --certificate-authority-arn --csr --signing-algorithm --validity
@search-terms IssueCertificate
export def 'acm-pca issue-certificate' [
  --api-passthrough: record
  --certificate-authority-arn: string
  --csr: oneof<binary, string>
  --signing-algorithm: string@[SHA256WITHECDSA SHA384WITHECDSA SHA512WITHECDSA SHA256WITHRSA SHA384WITHRSA SHA512WITHRSA SHA256WITHRSA_PSS SHA384WITHRSA_PSS SHA512WITHRSA_PSS SM3WITHSM2 ML_DSA_44 ML_DSA_65 ML_DSA_87]
  --template-arn: string
  --validity: record
  --validity-not-before: record
  --idempotency-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm-pca IssueCertificate $api_passthrough $certificate_authority_arn $csr $signing_algorithm $template_arn $validity $validity_not_before $idempotency_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms ListCertificateAuthorities
export def 'acm-pca list-certificate-authorities' [
  --resource-owner: string@[SELF OTHER_ACCOUNTS]
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
]: any -> any { call 'acm-pca ListCertificateAuthorities $resource_owner -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --certificate-authority-arn
@search-terms ListPermissions
export def 'acm-pca list-permissions' [
  --certificate-authority-arn: string
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
]: any -> any { call 'acm-pca ListPermissions $certificate_authority_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --certificate-authority-arn
@search-terms ListTags
export def 'acm-pca list-tags' [
  --certificate-authority-arn: string
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
]: any -> any { call 'acm-pca ListTags $certificate_authority_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --resource-arn --policy
@search-terms PutPolicy
export def 'acm-pca put-policy' [
  --resource-arn: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm-pca PutPolicy $resource_arn $policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --certificate-authority-arn
@search-terms RestoreCertificateAuthority
export def 'acm-pca restore-certificate-authority' [
  --certificate-authority-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm-pca RestoreCertificateAuthority $certificate_authority_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --certificate-authority-arn --certificate-serial --revocation-reason
@search-terms RevokeCertificate
export def 'acm-pca revoke-certificate' [
  --certificate-authority-arn: string
  --certificate-serial: string
  --revocation-reason: string@[UNSPECIFIED KEY_COMPROMISE CERTIFICATE_AUTHORITY_COMPROMISE AFFILIATION_CHANGED SUPERSEDED CESSATION_OF_OPERATION PRIVILEGE_WITHDRAWN A_A_COMPROMISE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm-pca RevokeCertificate $certificate_authority_arn $certificate_serial $revocation_reason -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --certificate-authority-arn --tags
@search-terms TagCertificateAuthority
export def 'acm-pca tag-certificate-authority' [
  --certificate-authority-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm-pca TagCertificateAuthority $certificate_authority_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --certificate-authority-arn --tags
@search-terms UntagCertificateAuthority
export def 'acm-pca untag-certificate-authority' [
  --certificate-authority-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm-pca UntagCertificateAuthority $certificate_authority_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --certificate-authority-arn
@search-terms UpdateCertificateAuthority
export def 'acm-pca update-certificate-authority' [
  --certificate-authority-arn: string
  --revocation-configuration: record
  --status: string@[CREATING PENDING_CERTIFICATE ACTIVE DELETED DISABLED EXPIRED FAILED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'acm-pca UpdateCertificateAuthority $certificate_authority_arn $revocation_configuration $status -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   audit-report-created: DescribeCertificateAuthorityAuditReport; needs --certificate-authority-arn --audit-report-id
#   certificate-authority-csr-created: GetCertificateAuthorityCsr; needs --certificate-authority-arn
#   certificate-issued: GetCertificate; needs --certificate-authority-arn --certificate-arn
@search-terms AuditReportCreated CertificateAuthorityCSRCreated CertificateIssued
export def 'acm-pca wait' [
  waiter: string@[audit-report-created certificate-authority-csr-created certificate-issued]
  --certificate-authority-arn: string
  --audit-report-id: string
  --certificate-arn: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'acm-pca wait $waiter $certificate_authority_arn $audit_report_id $certificate_arn -- $timeout $interval $region $profile' }
