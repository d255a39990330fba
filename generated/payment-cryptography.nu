# Written by `cargo xtask generate --service payment-cryptography` from the service's model and overlay: change those instead.
# Payment Cryptography, API version 2021-09-14: 32 operations.

use rt.nu [call]

# POST /; needs --key-identifier --replication-regions
@search-terms AddKeyReplicationRegions
export def 'payment-cryptography add-key-replication-regions' [
  --key-identifier: string
  --replication-regions: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography AddKeyReplicationRegions $key_identifier $replication_regions -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --action --mpa-team-arn
@search-terms AssociateMpaTeam
export def 'payment-cryptography associate-mpa-team' [
  --action: string
  --mpa-team-arn: string
  --requester-comment: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography AssociateMpaTeam $action $mpa_team_arn $requester_comment -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --alias-name
@search-terms CreateAlias
export def 'payment-cryptography create-alias' [
  --alias-name: string
  --key-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography CreateAlias $alias_name $key_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key-attributes --exportable
@search-terms CreateKey
export def 'payment-cryptography create-key' [
  --key-attributes: record
  --key-check-value-algorithm: string@[CMAC ANSI_X9_24 HMAC SHA_1]
  --exportable: oneof<bool>
  --enabled: oneof<bool>
  --tags: any
  --derive-key-usage: string@[TR31_B0_BASE_DERIVATION_KEY TR31_C0_CARD_VERIFICATION_KEY TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS TR31_E1_EMV_MKEY_CONFIDENTIALITY TR31_E2_EMV_MKEY_INTEGRITY TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS TR31_E5_EMV_MKEY_CARD_PERSONALIZATION TR31_E6_EMV_MKEY_OTHER TR31_K0_KEY_ENCRYPTION_KEY TR31_K1_KEY_BLOCK_PROTECTION_KEY TR31_M3_ISO_9797_3_MAC_KEY TR31_M1_ISO_9797_1_MAC_KEY TR31_M6_ISO_9797_5_CMAC_KEY TR31_M7_HMAC_KEY TR31_P0_PIN_ENCRYPTION_KEY TR31_P1_PIN_GENERATION_KEY TR31_V1_IBM3624_PIN_VERIFICATION_KEY TR31_V2_VISA_PIN_VERIFICATION_KEY]
  --replication-regions: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography CreateKey $key_attributes $key_check_value_algorithm $exportable $enabled $tags $derive_key_usage $replication_regions -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --alias-name
@search-terms DeleteAlias
export def 'payment-cryptography delete-alias' [
  --alias-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography DeleteAlias $alias_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key-identifier
@search-terms DeleteKey
export def 'payment-cryptography delete-key' [
  --key-identifier: string
  --delete-key-in-days: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography DeleteKey $key_identifier $delete_key_in_days -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms DeleteResourcePolicy
export def 'payment-cryptography delete-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography DeleteResourcePolicy $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-regions
@search-terms DisableDefaultKeyReplicationRegions
export def 'payment-cryptography disable-default-key-replication-regions' [
  --replication-regions: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography DisableDefaultKeyReplicationRegions $replication_regions -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --action
@search-terms DisassociateMpaTeam
export def 'payment-cryptography disassociate-mpa-team' [
  --action: string
  --requester-comment: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography DisassociateMpaTeam $action $requester_comment -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replication-regions
@search-terms EnableDefaultKeyReplicationRegions
export def 'payment-cryptography enable-default-key-replication-regions' [
  --replication-regions: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography EnableDefaultKeyReplicationRegions $replication_regions -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --key-material --export-key-identifier
@search-terms ExportKey
export def 'payment-cryptography export-key' [
  --key-material: record
  --export-key-identifier: string
  --export-attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography ExportKey $key_material $export_key_identifier $export_attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --alias-name
@search-terms GetAlias
export def 'payment-cryptography get-alias' [
  --alias-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'payment-cryptography GetAlias $alias_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --key-identifier --signing-algorithm --certificate-subject
@search-terms GetCertificateSigningRequest
export def 'payment-cryptography get-certificate-signing-request' [
  --key-identifier: string
  --signing-algorithm: string@[SHA224 SHA256 SHA384 SHA512]
  --certificate-subject: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'payment-cryptography GetCertificateSigningRequest $key_identifier $signing_algorithm $certificate_subject -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetDefaultKeyReplicationRegions
export def 'payment-cryptography get-default-key-replication-regions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'payment-cryptography GetDefaultKeyReplicationRegions -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /; cached 1min; needs --key-identifier
@search-terms GetKey
export def 'payment-cryptography get-key' [
  --key-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'payment-cryptography GetKey $key_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --action
@search-terms GetMpaTeamAssociation
export def 'payment-cryptography get-mpa-team-association' [
  --action: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'payment-cryptography GetMpaTeamAssociation $action -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --key-material-type --signing-key-algorithm
@search-terms GetParametersForExport
export def 'payment-cryptography get-parameters-for-export' [
  --key-material-type: string@[TR34_KEY_BLOCK TR31_KEY_BLOCK ROOT_PUBLIC_KEY_CERTIFICATE TRUSTED_PUBLIC_KEY_CERTIFICATE KEY_CRYPTOGRAM]
  --signing-key-algorithm: string@[TDES_2KEY TDES_3KEY AES_128 AES_192 AES_256 HMAC_SHA256 HMAC_SHA384 HMAC_SHA512 HMAC_SHA224 RSA_2048 RSA_3072 RSA_4096 ECC_NIST_P256 ECC_NIST_P384 ECC_NIST_P521]
  --reuse-last-generated-token: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'payment-cryptography GetParametersForExport $key_material_type $signing_key_algorithm $reuse_last_generated_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --key-material-type --wrapping-key-algorithm
@search-terms GetParametersForImport
export def 'payment-cryptography get-parameters-for-import' [
  --key-material-type: string@[TR34_KEY_BLOCK TR31_KEY_BLOCK ROOT_PUBLIC_KEY_CERTIFICATE TRUSTED_PUBLIC_KEY_CERTIFICATE KEY_CRYPTOGRAM]
  --wrapping-key-algorithm: string@[TDES_2KEY TDES_3KEY AES_128 AES_192 AES_256 HMAC_SHA256 HMAC_SHA384 HMAC_SHA512 HMAC_SHA224 RSA_2048 RSA_3072 RSA_4096 ECC_NIST_P256 ECC_NIST_P384 ECC_NIST_P521]
  --reuse-last-generated-token: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'payment-cryptography GetParametersForImport $key_material_type $wrapping_key_algorithm $reuse_last_generated_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --key-identifier
@search-terms GetPublicKeyCertificate
export def 'payment-cryptography get-public-key-certificate' [
  --key-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'payment-cryptography GetPublicKeyCertificate $key_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-arn
@search-terms GetResourcePolicy
export def 'payment-cryptography get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'payment-cryptography GetResourcePolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --key-material
@search-terms ImportKey
export def 'payment-cryptography import-key' [
  --key-material: record
  --key-check-value-algorithm: string@[CMAC ANSI_X9_24 HMAC SHA_1]
  --enabled: oneof<bool>
  --tags: any
  --replication-regions: list<string>
  --requester-comment: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography ImportKey $key_material $key_check_value_algorithm $enabled $tags $replication_regions $requester_comment -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms ListAliases
export def 'payment-cryptography list-aliases' [
  --key-arn: string
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
]: any -> any { call 'payment-cryptography ListAliases $key_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListKeys
export def 'payment-cryptography list-keys' [
  --key-state: string@[CREATE_IN_PROGRESS CREATE_COMPLETE DELETE_PENDING DELETE_COMPLETE]
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
]: any -> any { call 'payment-cryptography ListKeys $key_state -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'payment-cryptography list-tags-for-resource' [
  --resource-arn: string
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
]: any -> any { call 'payment-cryptography ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --resource-arn --policy
@search-terms PutResourcePolicy
export def 'payment-cryptography put-resource-policy' [
  --resource-arn: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography PutResourcePolicy $resource_arn $policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key-identifier --replication-regions
@search-terms RemoveKeyReplicationRegions
export def 'payment-cryptography remove-key-replication-regions' [
  --key-identifier: string
  --replication-regions: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography RemoveKeyReplicationRegions $key_identifier $replication_regions -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key-identifier
@search-terms RestoreKey
export def 'payment-cryptography restore-key' [
  --key-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography RestoreKey $key_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key-identifier
@search-terms StartKeyUsage
export def 'payment-cryptography start-key-usage' [
  --key-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography StartKeyUsage $key_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key-identifier
@search-terms StopKeyUsage
export def 'payment-cryptography stop-key-usage' [
  --key-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography StopKeyUsage $key_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'payment-cryptography tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'payment-cryptography untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --alias-name
@search-terms UpdateAlias
export def 'payment-cryptography update-alias' [
  --alias-name: string
  --key-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography UpdateAlias $alias_name $key_arn -- $region $profile $with_input $fail_fast $yes' }
