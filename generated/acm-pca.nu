# Written by `cargo xtask generate --service acm-pca` from the service's model and overlay: change those instead.
# ACM PCA, API version 2017-08-22: 23 operations.

use rt.nu [call send]

# POST /; needs --certificate-authority-configuration --certificate-authority-type
@category "aws acm-pca"
@search-terms CreateCertificateAuthority
export def 'acm-pca create-certificate-authority' [
  --certificate-authority-configuration: record
  --revocation-configuration: record
  --certificate-authority-type: string@[ROOT SUBORDINATE]
  --idempotency-token: string
  --key-storage-security-standard: string@[FIPS_140_2_LEVEL_2_OR_HIGHER FIPS_140_2_LEVEL_3_OR_HIGHER CCPC_LEVEL_1_OR_HIGHER]
  --tags: oneof<list<any>, record>
  --usage-mode: string@[GENERAL_PURPOSE SHORT_LIVED_CERTIFICATE]
  --region: string
  --profile: string
]: nothing -> record { call 'acm-pca CreateCertificateAuthority $certificate_authority_configuration=CertificateAuthorityConfiguration $revocation_configuration=RevocationConfiguration $certificate_authority_type=CertificateAuthorityType $idempotency_token=IdempotencyToken $key_storage_security_standard=KeyStorageSecurityStandard $tags=Tags $usage_mode=UsageMode $region=--region $profile=--profile' }

# POST /; needs --certificate-authority-arn --s3-bucket-name --audit-report-response-format
@category "aws acm-pca"
@search-terms CreateCertificateAuthorityAuditReport
export def 'acm-pca create-certificate-authority-audit-report' [
  --certificate-authority-arn: string
  --s3-bucket-name: string
  --audit-report-response-format: string@[JSON CSV]
  --region: string
  --profile: string
]: nothing -> record { call 'acm-pca CreateCertificateAuthorityAuditReport $certificate_authority_arn=CertificateAuthorityArn $s3_bucket_name=S3BucketName $audit_report_response_format=AuditReportResponseFormat $region=--region $profile=--profile' }

# POST /; needs --certificate-authority-arn --principal --actions
@category "aws acm-pca"
@search-terms CreatePermission
export def 'acm-pca create-permission' [
  --certificate-authority-arn: string
  --principal: string
  --source-account: string
  --actions: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'acm-pca CreatePermission $certificate_authority_arn=CertificateAuthorityArn $principal=Principal $source_account=SourceAccount $actions=Actions $region=--region $profile=--profile' }

# POST /; needs --certificate-authority-arn
@category "aws acm-pca"
@search-terms DeleteCertificateAuthority
export def 'acm-pca delete-certificate-authority' [
  --certificate-authority-arn: string
  --permanent-deletion-time-in-days: int
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'acm-pca DeleteCertificateAuthority $certificate_authority_arn=CertificateAuthorityArn $permanent_deletion_time_in_days=PermanentDeletionTimeInDays $region=--region $profile=--profile' }

# POST /; needs --certificate-authority-arn --principal
@category "aws acm-pca"
@search-terms DeletePermission
export def 'acm-pca delete-permission' [
  --certificate-authority-arn: string
  --principal: string
  --source-account: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'acm-pca DeletePermission $certificate_authority_arn=CertificateAuthorityArn $principal=Principal $source_account=SourceAccount $region=--region $profile=--profile' }

# POST /; needs --resource-arn
@category "aws acm-pca"
@search-terms DeletePolicy
export def 'acm-pca delete-policy' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'acm-pca DeletePolicy $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --certificate-authority-arn
@category "aws acm-pca"
@search-terms DescribeCertificateAuthority
export def 'acm-pca describe-certificate-authority' [
  --certificate-authority-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'acm-pca DescribeCertificateAuthority $certificate_authority_arn=CertificateAuthorityArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --certificate-authority-arn --audit-report-id
@category "aws acm-pca"
@search-terms DescribeCertificateAuthorityAuditReport
export def 'acm-pca describe-certificate-authority-audit-report' [
  --certificate-authority-arn: string
  --audit-report-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'acm-pca DescribeCertificateAuthorityAuditReport $certificate_authority_arn=CertificateAuthorityArn $audit_report_id=AuditReportId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --certificate-authority-arn --certificate-arn
@category "aws acm-pca"
@search-terms GetCertificate
export def 'acm-pca get-certificate' [
  --certificate-authority-arn: string
  --certificate-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'acm-pca GetCertificate $certificate_authority_arn=CertificateAuthorityArn $certificate_arn=CertificateArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --certificate-authority-arn
@category "aws acm-pca"
@search-terms GetCertificateAuthorityCertificate
export def 'acm-pca get-certificate-authority-certificate' [
  --certificate-authority-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'acm-pca GetCertificateAuthorityCertificate $certificate_authority_arn=CertificateAuthorityArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --certificate-authority-arn
@category "aws acm-pca"
@search-terms GetCertificateAuthorityCsr
export def 'acm-pca get-certificate-authority-csr' [
  --certificate-authority-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'acm-pca GetCertificateAuthorityCsr $certificate_authority_arn=CertificateAuthorityArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resource-arn
@category "aws acm-pca"
@search-terms GetPolicy
export def 'acm-pca get-policy' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'acm-pca GetPolicy $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; needs --certificate-authority-arn --certificate
@category "aws acm-pca"
@search-terms ImportCertificateAuthorityCertificate
export def 'acm-pca import-certificate-authority-certificate' [
  --certificate-authority-arn: string
  --certificate: oneof<binary, string>
  --certificate-chain: oneof<binary, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'acm-pca ImportCertificateAuthorityCertificate $certificate_authority_arn=CertificateAuthorityArn $certificate=Certificate $certificate_chain=CertificateChain $region=--region $profile=--profile' }

# POST /; needs --certificate-authority-arn --csr --signing-algorithm --validity
@category "aws acm-pca"
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
]: nothing -> record { call 'acm-pca IssueCertificate $api_passthrough=ApiPassthrough $certificate_authority_arn=CertificateAuthorityArn $csr=Csr $signing_algorithm=SigningAlgorithm $template_arn=TemplateArn $validity=Validity $validity_not_before=ValidityNotBefore $idempotency_token=IdempotencyToken $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws acm-pca"
@search-terms ListCertificateAuthorities
@example "First rows only" "acm-pca list-certificate-authorities --stream | first 3"
export def 'acm-pca list-certificate-authorities' [
  --resource-owner: string@[SELF OTHER_ACCOUNTS]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'acm-pca ListCertificateAuthorities $resource_owner=ResourceOwner $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --certificate-authority-arn
@category "aws acm-pca"
@search-terms ListPermissions
export def 'acm-pca list-permissions' [
  --certificate-authority-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'acm-pca ListPermissions $certificate_authority_arn=CertificateAuthorityArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --certificate-authority-arn
@category "aws acm-pca"
@search-terms ListTags
export def 'acm-pca list-tags' [
  --certificate-authority-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'acm-pca ListTags $certificate_authority_arn=CertificateAuthorityArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --resource-arn --policy
@category "aws acm-pca"
@search-terms PutPolicy
export def 'acm-pca put-policy' [
  --resource-arn: string
  --policy: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'acm-pca PutPolicy $resource_arn=ResourceArn $policy=Policy $region=--region $profile=--profile' }

# POST /; needs --certificate-authority-arn
@category "aws acm-pca"
@search-terms RestoreCertificateAuthority
export def 'acm-pca restore-certificate-authority' [
  --certificate-authority-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'acm-pca RestoreCertificateAuthority $certificate_authority_arn=CertificateAuthorityArn $region=--region $profile=--profile' }

# POST /; needs --certificate-authority-arn --certificate-serial --revocation-reason
@category "aws acm-pca"
@search-terms RevokeCertificate
export def 'acm-pca revoke-certificate' [
  --certificate-authority-arn: string
  --certificate-serial: string
  --revocation-reason: string@[UNSPECIFIED KEY_COMPROMISE CERTIFICATE_AUTHORITY_COMPROMISE AFFILIATION_CHANGED SUPERSEDED CESSATION_OF_OPERATION PRIVILEGE_WITHDRAWN A_A_COMPROMISE]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'acm-pca RevokeCertificate $certificate_authority_arn=CertificateAuthorityArn $certificate_serial=CertificateSerial $revocation_reason=RevocationReason $region=--region $profile=--profile' }

# POST /; needs --certificate-authority-arn --tags
@category "aws acm-pca"
@search-terms TagCertificateAuthority
export def 'acm-pca tag-certificate-authority' [
  --certificate-authority-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'acm-pca TagCertificateAuthority $certificate_authority_arn=CertificateAuthorityArn $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --certificate-authority-arn --tags
@category "aws acm-pca"
@search-terms UntagCertificateAuthority
export def 'acm-pca untag-certificate-authority' [
  --certificate-authority-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'acm-pca UntagCertificateAuthority $certificate_authority_arn=CertificateAuthorityArn $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --certificate-authority-arn
@category "aws acm-pca"
@search-terms UpdateCertificateAuthority
export def 'acm-pca update-certificate-authority' [
  --certificate-authority-arn: string
  --revocation-configuration: record
  --status: string@[CREATING PENDING_CERTIFICATE ACTIVE DELETED DISABLED EXPIRED FAILED]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'acm-pca UpdateCertificateAuthority $certificate_authority_arn=CertificateAuthorityArn $revocation_configuration=RevocationConfiguration $status=Status $region=--region $profile=--profile' }
