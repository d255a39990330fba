# Written by `cargo xtask generate --service kms` from the service's model and overlay: change those instead.
# KMS, API version 2014-11-01: 56 operations.

use rt.nu [call]

# POST /; needs --key-id
@search-terms CancelKeyDeletion
export def 'kms cancel-key-deletion' [
  --key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms CancelKeyDeletion $key_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --custom-key-store-id
@search-terms ConnectCustomKeyStore
export def 'kms connect-custom-key-store' [
  --custom-key-store-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms ConnectCustomKeyStore $custom_key_store_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --alias-name --target-key-id
@search-terms CreateAlias
export def 'kms create-alias' [
  --alias-name: string
  --target-key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms CreateAlias $alias_name $target_key_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --custom-key-store-name
@search-terms CreateCustomKeyStore
export def 'kms create-custom-key-store' [
  --custom-key-store-name: string
  --cloud-hsm-cluster-id: string
  --trust-anchor-certificate: string
  --key-store-password: string
  --custom-key-store-type: string@[AWS_CLOUDHSM EXTERNAL_KEY_STORE]
  --xks-proxy-uri-endpoint: string
  --xks-proxy-uri-path: string
  --xks-proxy-vpc-endpoint-service-name: string
  --xks-proxy-vpc-endpoint-service-owner: string
  --xks-proxy-authentication-credential: record
  --xks-proxy-connectivity: string@[PUBLIC_ENDPOINT VPC_ENDPOINT_SERVICE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms CreateCustomKeyStore $custom_key_store_name $cloud_hsm_cluster_id $trust_anchor_certificate $key_store_password $custom_key_store_type $xks_proxy_uri_endpoint $xks_proxy_uri_path $xks_proxy_vpc_endpoint_service_name $xks_proxy_vpc_endpoint_service_owner $xks_proxy_authentication_credential $xks_proxy_connectivity -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key-id --operations
@search-terms CreateGrant
export def 'kms create-grant' [
  --key-id: string
  --grantee-principal: string
  --retiring-principal: string
  --operations: list<string>
  --constraints: record
  --grant-tokens: list<string>
  --name: string
  --dry-run
  --grantee-service-principal: string
  --retiring-service-principal: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms CreateGrant $key_id $grantee_principal $retiring_principal $operations $constraints $grant_tokens $name $dry_run $grantee_service_principal $retiring_service_principal -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateKey
export def 'kms create-key' [
  --policy: string
  --description: string
  --key-usage: string@[SIGN_VERIFY ENCRYPT_DECRYPT GENERATE_VERIFY_MAC KEY_AGREEMENT ENCAPSULATE_DECAPSULATE]
  --customer-master-key-spec: string@[RSA_2048 RSA_3072 RSA_4096 ECC_NIST_P256 ECC_NIST_P384 ECC_NIST_P521 ECC_SECG_P256K1 SYMMETRIC_DEFAULT HMAC_224 HMAC_256 HMAC_384 HMAC_512 SM2]
  --key-spec: string@[RSA_2048 RSA_3072 RSA_4096 ECC_NIST_P256 ECC_NIST_P384 ECC_NIST_P521 ECC_SECG_P256K1 SYMMETRIC_DEFAULT HMAC_224 HMAC_256 HMAC_384 HMAC_512 SM2 ML_DSA_44 ML_DSA_65 ML_DSA_87 ECC_NIST_EDWARDS25519 ML_KEM_512 ML_KEM_768 ML_KEM_1024]
  --origin: string@[AWS_KMS EXTERNAL AWS_CLOUDHSM EXTERNAL_KEY_STORE]
  --custom-key-store-id: string
  --bypass-policy-lockout-safety-check: oneof<bool>
  --tags: any
  --multi-region: oneof<bool>
  --xks-key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms CreateKey $policy $description $key_usage $customer_master_key_spec $key_spec $origin $custom_key_store_id $bypass_policy_lockout_safety_check $tags $multi_region $xks_key_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key-id --shared-secret-ciphertext-blob --encapsulation-algorithm
@search-terms Decapsulate
export def 'kms decapsulate' [
  --key-id: string
  --shared-secret-ciphertext-blob: oneof<binary, string>
  --encapsulation-algorithm: string
  --grant-tokens: list<string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms Decapsulate $key_id $shared_secret_ciphertext_blob $encapsulation_algorithm $grant_tokens $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms Decrypt
export def 'kms decrypt' [
  --ciphertext-blob: oneof<binary, string>
  --encryption-context: record
  --grant-tokens: list<string>
  --key-id: string
  --encryption-algorithm: string@[SYMMETRIC_DEFAULT RSAES_OAEP_SHA_1 RSAES_OAEP_SHA_256 SM2PKE]
  --recipient: record
  --dry-run
  --dry-run-modifiers: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms Decrypt $ciphertext_blob $encryption_context $grant_tokens $key_id $encryption_algorithm $recipient $dry_run $dry_run_modifiers -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --alias-name
@search-terms DeleteAlias
export def 'kms delete-alias' [
  --alias-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms DeleteAlias $alias_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --custom-key-store-id
@search-terms DeleteCustomKeyStore
export def 'kms delete-custom-key-store' [
  --custom-key-store-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms DeleteCustomKeyStore $custom_key_store_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key-id
@search-terms DeleteImportedKeyMaterial
export def 'kms delete-imported-key-material' [
  --key-id: string
  --key-material-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms DeleteImportedKeyMaterial $key_id $key_material_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key-id --key-agreement-algorithm --public-key
@search-terms DeriveSharedSecret
export def 'kms derive-shared-secret' [
  --key-id: string
  --key-agreement-algorithm: string
  --public-key: oneof<binary, string>
  --grant-tokens: list<string>
  --dry-run
  --recipient: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms DeriveSharedSecret $key_id $key_agreement_algorithm $public_key $grant_tokens $dry_run $recipient -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages
@search-terms DescribeCustomKeyStores
export def 'kms describe-custom-key-stores' [
  --custom-key-store-id: string
  --custom-key-store-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'kms DescribeCustomKeyStores $custom_key_store_id $custom_key_store_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; cached 5min; needs --key-id
@search-terms DescribeKey
export def 'kms describe-key' [
  --key-id: string
  --grant-tokens: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kms DescribeKey $key_id $grant_tokens -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --key-id
@search-terms DisableKey
export def 'kms disable-key' [
  --key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms DisableKey $key_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key-id
@search-terms DisableKeyRotation
export def 'kms disable-key-rotation' [
  --key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms DisableKeyRotation $key_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --custom-key-store-id
@search-terms DisconnectCustomKeyStore
export def 'kms disconnect-custom-key-store' [
  --custom-key-store-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms DisconnectCustomKeyStore $custom_key_store_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key-id
@search-terms EnableKey
export def 'kms enable-key' [
  --key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms EnableKey $key_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key-id
@search-terms EnableKeyRotation
export def 'kms enable-key-rotation' [
  --key-id: string
  --rotation-period-in-days: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms EnableKeyRotation $key_id $rotation_period_in_days -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key-id --encapsulation-algorithm
@search-terms Encapsulate
export def 'kms encapsulate' [
  --key-id: string
  --encapsulation-algorithm: string
  --grant-tokens: list<string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms Encapsulate $key_id $encapsulation_algorithm $grant_tokens $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key-id --plaintext
@search-terms Encrypt
export def 'kms encrypt' [
  --key-id: string
  --plaintext: oneof<binary, string>
  --encryption-context: record
  --grant-tokens: list<string>
  --encryption-algorithm: string@[SYMMETRIC_DEFAULT RSAES_OAEP_SHA_1 RSAES_OAEP_SHA_256 SM2PKE]
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms Encrypt $key_id $plaintext $encryption_context $grant_tokens $encryption_algorithm $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key-id
@search-terms GenerateDataKey
export def 'kms generate-data-key' [
  --key-id: string
  --encryption-context: record
  --number-of-bytes: int
  --key-spec: string@[AES_256 AES_128]
  --grant-tokens: list<string>
  --recipient: record
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms GenerateDataKey $key_id $encryption_context $number_of_bytes $key_spec $grant_tokens $recipient $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key-id --key-pair-spec
@search-terms GenerateDataKeyPair
export def 'kms generate-data-key-pair' [
  --encryption-context: record
  --key-id: string
  --key-pair-spec: string@[RSA_2048 RSA_3072 RSA_4096 ECC_NIST_P256 ECC_NIST_P384 ECC_NIST_P521 ECC_SECG_P256K1 SM2 ECC_NIST_EDWARDS25519 ML_KEM_512 ML_KEM_768 ML_KEM_1024]
  --grant-tokens: list<string>
  --recipient: record
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms GenerateDataKeyPair $encryption_context $key_id $key_pair_spec $grant_tokens $recipient $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key-id --key-pair-spec
@search-terms GenerateDataKeyPairWithoutPlaintext
export def 'kms generate-data-key-pair-without-plaintext' [
  --encryption-context: record
  --key-id: string
  --key-pair-spec: string@[RSA_2048 RSA_3072 RSA_4096 ECC_NIST_P256 ECC_NIST_P384 ECC_NIST_P521 ECC_SECG_P256K1 SM2 ECC_NIST_EDWARDS25519 ML_KEM_512 ML_KEM_768 ML_KEM_1024]
  --grant-tokens: list<string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms GenerateDataKeyPairWithoutPlaintext $encryption_context $key_id $key_pair_spec $grant_tokens $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key-id
@search-terms GenerateDataKeyWithoutPlaintext
export def 'kms generate-data-key-without-plaintext' [
  --key-id: string
  --encryption-context: record
  --key-spec: string@[AES_256 AES_128]
  --number-of-bytes: int
  --grant-tokens: list<string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms GenerateDataKeyWithoutPlaintext $key_id $encryption_context $key_spec $number_of_bytes $grant_tokens $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --message --key-id --mac-algorithm
@search-terms GenerateMac
export def 'kms generate-mac' [
  --message: oneof<binary, string>
  --key-id: string
  --mac-algorithm: string@[HMAC_SHA_224 HMAC_SHA_256 HMAC_SHA_384 HMAC_SHA_512]
  --grant-tokens: list<string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms GenerateMac $message $key_id $mac_algorithm $grant_tokens $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms GenerateRandom
export def 'kms generate-random' [
  --number-of-bytes: int
  --custom-key-store-id: string
  --recipient: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms GenerateRandom $number_of_bytes $custom_key_store_id $recipient -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --key-id
@search-terms GetKeyLastUsage
export def 'kms get-key-last-usage' [
  --key-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kms GetKeyLastUsage $key_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --key-id
@search-terms GetKeyPolicy
export def 'kms get-key-policy' [
  --key-id: string
  --policy-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kms GetKeyPolicy $key_id $policy_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --key-id
@search-terms GetKeyRotationStatus
export def 'kms get-key-rotation-status' [
  --key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'kms GetKeyRotationStatus $key_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --key-id --wrapping-algorithm --wrapping-key-spec
@search-terms GetParametersForImport
export def 'kms get-parameters-for-import' [
  --key-id: string
  --wrapping-algorithm: string@[RSAES_PKCS1_V1_5 RSAES_OAEP_SHA_1 RSAES_OAEP_SHA_256 RSA_AES_KEY_WRAP_SHA_1 RSA_AES_KEY_WRAP_SHA_256 SM2PKE]
  --wrapping-key-spec: string@[RSA_2048 RSA_3072 RSA_4096 SM2]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'kms GetParametersForImport $key_id $wrapping_algorithm $wrapping_key_spec -- $region $profile $with_input $fail_fast' }

# POST /; cached 24hr; needs --key-id
@search-terms GetPublicKey
export def 'kms get-public-key' [
  --key-id: string
  --grant-tokens: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kms GetPublicKey $key_id $grant_tokens -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --key-id --import-token --encrypted-key-material
@search-terms ImportKeyMaterial
export def 'kms import-key-material' [
  --key-id: string
  --import-token: oneof<binary, string>
  --encrypted-key-material: oneof<binary, string>
  --valid-to: oneof<datetime, duration, string>
  --expiration-model: string@[KEY_MATERIAL_EXPIRES KEY_MATERIAL_DOES_NOT_EXPIRE]
  --import-type: string@[NEW_KEY_MATERIAL EXISTING_KEY_MATERIAL]
  --key-material-description: string
  --key-material-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms ImportKeyMaterial $key_id $import_token $encrypted_key_material $valid_to $expiration_model $import_type $key_material_description $key_material_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 5min
@search-terms ListAliases
export def 'kms list-aliases' [
  --key-id: string
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
]: any -> any { call 'kms ListAliases $key_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --key-id
@search-terms ListGrants
export def 'kms list-grants' [
  --key-id: string
  --grant-id: string
  --grantee-principal: string
  --grantee-service-principal: string
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
]: any -> any { call 'kms ListGrants $key_id $grant_id $grantee_principal $grantee_service_principal -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --key-id
@search-terms ListKeyPolicies
export def 'kms list-key-policies' [
  --key-id: string
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
]: any -> any { call 'kms ListKeyPolicies $key_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --key-id
@search-terms ListKeyRotations
export def 'kms list-key-rotations' [
  --key-id: string
  --include-key-material: string@[ALL_KEY_MATERIAL ROTATIONS_ONLY]
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
]: any -> any { call 'kms ListKeyRotations $key_id $include_key_material -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms ListKeys
export def 'kms list-keys' [
  --resource-owners: list<string>
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
]: any -> any { call 'kms ListKeys $resource_owners -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --key-id
@search-terms ListResourceTags
export def 'kms list-resource-tags' [
  --key-id: string
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
]: any -> any { call 'kms ListResourceTags $key_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListRetirableGrants
export def 'kms list-retirable-grants' [
  --retiring-principal: string
  --retiring-service-principal: string
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
]: any -> any { call 'kms ListRetirableGrants $retiring_principal $retiring_service_principal -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --key-id --policy
@search-terms PutKeyPolicy
export def 'kms put-key-policy' [
  --key-id: string
  --policy-name: string
  --policy: string
  --bypass-policy-lockout-safety-check: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms PutKeyPolicy $key_id $policy_name $policy $bypass_policy_lockout_safety_check -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --destination-key-id
@search-terms ReEncrypt
export def 'kms re-encrypt' [
  --ciphertext-blob: oneof<binary, string>
  --source-encryption-context: record
  --source-key-id: string
  --destination-key-id: string
  --destination-encryption-context: record
  --source-encryption-algorithm: string@[SYMMETRIC_DEFAULT RSAES_OAEP_SHA_1 RSAES_OAEP_SHA_256 SM2PKE]
  --destination-encryption-algorithm: string@[SYMMETRIC_DEFAULT RSAES_OAEP_SHA_1 RSAES_OAEP_SHA_256 SM2PKE]
  --grant-tokens: list<string>
  --dry-run
  --dry-run-modifiers: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms ReEncrypt $ciphertext_blob $source_encryption_context $source_key_id $destination_key_id $destination_encryption_context $source_encryption_algorithm $destination_encryption_algorithm $grant_tokens $dry_run $dry_run_modifiers -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key-id --replica-region
@search-terms ReplicateKey
export def 'kms replicate-key' [
  --key-id: string
  --replica-region: string
  --policy: string
  --bypass-policy-lockout-safety-check: oneof<bool>
  --description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms ReplicateKey $key_id $replica_region $policy $bypass_policy_lockout_safety_check $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms RetireGrant
export def 'kms retire-grant' [
  --grant-token: string
  --key-id: string
  --grant-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms RetireGrant $grant_token $key_id $grant_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key-id --grant-id
@search-terms RevokeGrant
export def 'kms revoke-grant' [
  --key-id: string
  --grant-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms RevokeGrant $key_id $grant_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key-id
@search-terms RotateKeyOnDemand
export def 'kms rotate-key-on-demand' [
  --key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms RotateKeyOnDemand $key_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key-id
@search-terms ScheduleKeyDeletion
export def 'kms schedule-key-deletion' [
  --key-id: string
  --pending-window-in-days: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms ScheduleKeyDeletion $key_id $pending_window_in_days -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key-id --message --signing-algorithm
@search-terms Sign
export def 'kms sign' [
  --key-id: string
  --message: oneof<binary, string>
  --message-type: string@[RAW DIGEST EXTERNAL_MU]
  --grant-tokens: list<string>
  --signing-algorithm: string@[RSASSA_PSS_SHA_256 RSASSA_PSS_SHA_384 RSASSA_PSS_SHA_512 RSASSA_PKCS1_V1_5_SHA_256 RSASSA_PKCS1_V1_5_SHA_384 RSASSA_PKCS1_V1_5_SHA_512 ECDSA_SHA_256 ECDSA_SHA_384 ECDSA_SHA_512 SM2DSA ML_DSA_SHAKE_256 ED25519_SHA_512 ED25519_PH_SHA_512]
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms Sign $key_id $message $message_type $grant_tokens $signing_algorithm $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key-id --tags
@search-terms TagResource
export def 'kms tag-resource' [
  --key-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms TagResource $key_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key-id --tag-keys
@search-terms UntagResource
export def 'kms untag-resource' [
  --key-id: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms UntagResource $key_id $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --alias-name --target-key-id
@search-terms UpdateAlias
export def 'kms update-alias' [
  --alias-name: string
  --target-key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms UpdateAlias $alias_name $target_key_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --custom-key-store-id
@search-terms UpdateCustomKeyStore
export def 'kms update-custom-key-store' [
  --custom-key-store-id: string
  --new-custom-key-store-name: string
  --key-store-password: string
  --cloud-hsm-cluster-id: string
  --xks-proxy-uri-endpoint: string
  --xks-proxy-uri-path: string
  --xks-proxy-vpc-endpoint-service-name: string
  --xks-proxy-vpc-endpoint-service-owner: string
  --xks-proxy-authentication-credential: record
  --xks-proxy-connectivity: string@[PUBLIC_ENDPOINT VPC_ENDPOINT_SERVICE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms UpdateCustomKeyStore $custom_key_store_id $new_custom_key_store_name $key_store_password $cloud_hsm_cluster_id $xks_proxy_uri_endpoint $xks_proxy_uri_path $xks_proxy_vpc_endpoint_service_name $xks_proxy_vpc_endpoint_service_owner $xks_proxy_authentication_credential $xks_proxy_connectivity -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key-id --description
@search-terms UpdateKeyDescription
export def 'kms update-key-description' [
  --key-id: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms UpdateKeyDescription $key_id $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key-id --primary-region
@search-terms UpdatePrimaryRegion
export def 'kms update-primary-region' [
  --key-id: string
  --primary-region: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms UpdatePrimaryRegion $key_id $primary_region -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key-id --message --signature --signing-algorithm
@search-terms Verify
export def 'kms verify' [
  --key-id: string
  --message: oneof<binary, string>
  --message-type: string@[RAW DIGEST EXTERNAL_MU]
  --signature: oneof<binary, string>
  --signing-algorithm: string@[RSASSA_PSS_SHA_256 RSASSA_PSS_SHA_384 RSASSA_PSS_SHA_512 RSASSA_PKCS1_V1_5_SHA_256 RSASSA_PKCS1_V1_5_SHA_384 RSASSA_PKCS1_V1_5_SHA_512 ECDSA_SHA_256 ECDSA_SHA_384 ECDSA_SHA_512 SM2DSA ML_DSA_SHAKE_256 ED25519_SHA_512 ED25519_PH_SHA_512]
  --grant-tokens: list<string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms Verify $key_id $message $message_type $signature $signing_algorithm $grant_tokens $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --message --key-id --mac-algorithm --mac
@search-terms VerifyMac
export def 'kms verify-mac' [
  --message: oneof<binary, string>
  --key-id: string
  --mac-algorithm: string@[HMAC_SHA_224 HMAC_SHA_256 HMAC_SHA_384 HMAC_SHA_512]
  --mac: oneof<binary, string>
  --grant-tokens: list<string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kms VerifyMac $message $key_id $mac_algorithm $mac $grant_tokens $dry_run -- $region $profile $with_input $fail_fast $yes' }
