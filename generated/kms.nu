# Written by `cargo xtask generate --service kms` from the service's model and overlay: change those instead.
# KMS, API version 2014-11-01: 56 operations.

use rt.nu [call send]

# POST /; needs --key-id
@category "aws kms"
@search-terms CancelKeyDeletion
export def 'kms cancel-key-deletion' [
  --key-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'kms CancelKeyDeletion $key_id=KeyId $region=--region $profile=--profile' }

# POST /; needs --custom-key-store-id
@category "aws kms"
@search-terms ConnectCustomKeyStore
export def 'kms connect-custom-key-store' [
  --custom-key-store-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kms ConnectCustomKeyStore $custom_key_store_id=CustomKeyStoreId $region=--region $profile=--profile' }

# POST /; needs --alias-name --target-key-id
@category "aws kms"
@search-terms CreateAlias
export def 'kms create-alias' [
  --alias-name: string
  --target-key-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kms CreateAlias $alias_name=AliasName $target_key_id=TargetKeyId $region=--region $profile=--profile' }

# POST /; needs --custom-key-store-name
@category "aws kms"
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
]: nothing -> record { call 'kms CreateCustomKeyStore $custom_key_store_name=CustomKeyStoreName $cloud_hsm_cluster_id=CloudHsmClusterId $trust_anchor_certificate=TrustAnchorCertificate $key_store_password=KeyStorePassword $custom_key_store_type=CustomKeyStoreType $xks_proxy_uri_endpoint=XksProxyUriEndpoint $xks_proxy_uri_path=XksProxyUriPath $xks_proxy_vpc_endpoint_service_name=XksProxyVpcEndpointServiceName $xks_proxy_vpc_endpoint_service_owner=XksProxyVpcEndpointServiceOwner $xks_proxy_authentication_credential=XksProxyAuthenticationCredential $xks_proxy_connectivity=XksProxyConnectivity $region=--region $profile=--profile' }

# POST /; needs --key-id --operations
@category "aws kms"
@search-terms CreateGrant
export def 'kms create-grant' [
  --key-id: string
  --grantee-principal: string
  --retiring-principal: string
  --operations: oneof<list<string>, string>
  --constraints: record
  --grant-tokens: oneof<list<string>, string>
  --name: string
  --dry-run
  --grantee-service-principal: string
  --retiring-service-principal: string
  --region: string
  --profile: string
]: nothing -> record { call 'kms CreateGrant $key_id=KeyId $grantee_principal=GranteePrincipal $retiring_principal=RetiringPrincipal $operations=Operations $constraints=Constraints $grant_tokens=GrantTokens $name=Name $dry_run=DryRun? $grantee_service_principal=GranteeServicePrincipal $retiring_service_principal=RetiringServicePrincipal $region=--region $profile=--profile' }

# POST /
@category "aws kms"
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
  --tags: oneof<list<any>, record>
  --multi-region: oneof<bool>
  --xks-key-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'kms CreateKey $policy=Policy $description=Description $key_usage=KeyUsage $customer_master_key_spec=CustomerMasterKeySpec $key_spec=KeySpec $origin=Origin $custom_key_store_id=CustomKeyStoreId $bypass_policy_lockout_safety_check=BypassPolicyLockoutSafetyCheck $tags=Tags $multi_region=MultiRegion $xks_key_id=XksKeyId $region=--region $profile=--profile' }

# POST /; needs --key-id --shared-secret-ciphertext-blob --encapsulation-algorithm
@category "aws kms"
@search-terms Decapsulate
export def 'kms decapsulate' [
  --key-id: string
  --shared-secret-ciphertext-blob: oneof<binary, string>
  --encapsulation-algorithm: string@[ML_KEM]
  --grant-tokens: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'kms Decapsulate $key_id=KeyId $shared_secret_ciphertext_blob=SharedSecretCiphertextBlob $encapsulation_algorithm=EncapsulationAlgorithm $grant_tokens=GrantTokens $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /
@category "aws kms"
@search-terms Decrypt
export def 'kms decrypt' [
  --ciphertext-blob: oneof<binary, string>
  --encryption-context: record
  --grant-tokens: oneof<list<string>, string>
  --key-id: string
  --encryption-algorithm: string@[SYMMETRIC_DEFAULT RSAES_OAEP_SHA_1 RSAES_OAEP_SHA_256 SM2PKE]
  --recipient: record
  --dry-run
  --dry-run-modifiers: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'kms Decrypt $ciphertext_blob=CiphertextBlob $encryption_context=EncryptionContext $grant_tokens=GrantTokens $key_id=KeyId $encryption_algorithm=EncryptionAlgorithm $recipient=Recipient $dry_run=DryRun? $dry_run_modifiers=DryRunModifiers $region=--region $profile=--profile' }

# POST /; needs --alias-name
@category "aws kms"
@search-terms DeleteAlias
export def 'kms delete-alias' [
  --alias-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kms DeleteAlias $alias_name=AliasName $region=--region $profile=--profile' }

# POST /; needs --custom-key-store-id
@category "aws kms"
@search-terms DeleteCustomKeyStore
export def 'kms delete-custom-key-store' [
  --custom-key-store-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kms DeleteCustomKeyStore $custom_key_store_id=CustomKeyStoreId $region=--region $profile=--profile' }

# POST /; needs --key-id
@category "aws kms"
@search-terms DeleteImportedKeyMaterial
export def 'kms delete-imported-key-material' [
  --key-id: string
  --key-material-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'kms DeleteImportedKeyMaterial $key_id=KeyId $key_material_id=KeyMaterialId $region=--region $profile=--profile' }

# POST /; needs --key-id --key-agreement-algorithm --public-key
@category "aws kms"
@search-terms DeriveSharedSecret
export def 'kms derive-shared-secret' [
  --key-id: string
  --key-agreement-algorithm: string@[ECDH]
  --public-key: oneof<binary, string>
  --grant-tokens: oneof<list<string>, string>
  --dry-run
  --recipient: record
  --region: string
  --profile: string
]: nothing -> record { call 'kms DeriveSharedSecret $key_id=KeyId $key_agreement_algorithm=KeyAgreementAlgorithm $public_key=PublicKey $grant_tokens=GrantTokens $dry_run=DryRun? $recipient=Recipient $region=--region $profile=--profile' }

# POST /; follows pages
@category "aws kms"
@search-terms DescribeCustomKeyStores
@example "First rows only" "kms describe-custom-key-stores --stream | first 3"
export def 'kms describe-custom-key-stores' [
  --custom-key-store-id: string
  --custom-key-store-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kms DescribeCustomKeyStores $custom_key_store_id=CustomKeyStoreId $custom_key_store_name=CustomKeyStoreName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --key-id
@category "aws kms"
@search-terms DescribeKey
export def 'kms describe-key' [
  --key-id: string
  --grant-tokens: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'kms DescribeKey $key_id=KeyId $grant_tokens=GrantTokens $region=--region $profile=--profile' }

# POST /; needs --key-id
@category "aws kms"
@search-terms DisableKey
export def 'kms disable-key' [
  --key-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kms DisableKey $key_id=KeyId $region=--region $profile=--profile' }

# POST /; needs --key-id
@category "aws kms"
@search-terms DisableKeyRotation
export def 'kms disable-key-rotation' [
  --key-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kms DisableKeyRotation $key_id=KeyId $region=--region $profile=--profile' }

# POST /; needs --custom-key-store-id
@category "aws kms"
@search-terms DisconnectCustomKeyStore
export def 'kms disconnect-custom-key-store' [
  --custom-key-store-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kms DisconnectCustomKeyStore $custom_key_store_id=CustomKeyStoreId $region=--region $profile=--profile' }

# POST /; needs --key-id
@category "aws kms"
@search-terms EnableKey
export def 'kms enable-key' [
  --key-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kms EnableKey $key_id=KeyId $region=--region $profile=--profile' }

# POST /; needs --key-id
@category "aws kms"
@search-terms EnableKeyRotation
export def 'kms enable-key-rotation' [
  --key-id: string
  --rotation-period-in-days: int
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kms EnableKeyRotation $key_id=KeyId $rotation_period_in_days=RotationPeriodInDays $region=--region $profile=--profile' }

# POST /; needs --key-id --encapsulation-algorithm
@category "aws kms"
@search-terms Encapsulate
export def 'kms encapsulate' [
  --key-id: string
  --encapsulation-algorithm: string@[ML_KEM]
  --grant-tokens: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'kms Encapsulate $key_id=KeyId $encapsulation_algorithm=EncapsulationAlgorithm $grant_tokens=GrantTokens $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --key-id --plaintext
@category "aws kms"
@search-terms Encrypt
export def 'kms encrypt' [
  --key-id: string
  --plaintext: oneof<binary, string>
  --encryption-context: record
  --grant-tokens: oneof<list<string>, string>
  --encryption-algorithm: string@[SYMMETRIC_DEFAULT RSAES_OAEP_SHA_1 RSAES_OAEP_SHA_256 SM2PKE]
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'kms Encrypt $key_id=KeyId $plaintext=Plaintext $encryption_context=EncryptionContext $grant_tokens=GrantTokens $encryption_algorithm=EncryptionAlgorithm $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --key-id
@category "aws kms"
@search-terms GenerateDataKey
export def 'kms generate-data-key' [
  --key-id: string
  --encryption-context: record
  --number-of-bytes: int
  --key-spec: string@[AES_256 AES_128]
  --grant-tokens: oneof<list<string>, string>
  --recipient: record
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'kms GenerateDataKey $key_id=KeyId $encryption_context=EncryptionContext $number_of_bytes=NumberOfBytes $key_spec=KeySpec $grant_tokens=GrantTokens $recipient=Recipient $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --key-id --key-pair-spec
@category "aws kms"
@search-terms GenerateDataKeyPair
export def 'kms generate-data-key-pair' [
  --encryption-context: record
  --key-id: string
  --key-pair-spec: string@[RSA_2048 RSA_3072 RSA_4096 ECC_NIST_P256 ECC_NIST_P384 ECC_NIST_P521 ECC_SECG_P256K1 SM2 ECC_NIST_EDWARDS25519 ML_KEM_512 ML_KEM_768 ML_KEM_1024]
  --grant-tokens: oneof<list<string>, string>
  --recipient: record
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'kms GenerateDataKeyPair $encryption_context=EncryptionContext $key_id=KeyId $key_pair_spec=KeyPairSpec $grant_tokens=GrantTokens $recipient=Recipient $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --key-id --key-pair-spec
@category "aws kms"
@search-terms GenerateDataKeyPairWithoutPlaintext
export def 'kms generate-data-key-pair-without-plaintext' [
  --encryption-context: record
  --key-id: string
  --key-pair-spec: string@[RSA_2048 RSA_3072 RSA_4096 ECC_NIST_P256 ECC_NIST_P384 ECC_NIST_P521 ECC_SECG_P256K1 SM2 ECC_NIST_EDWARDS25519 ML_KEM_512 ML_KEM_768 ML_KEM_1024]
  --grant-tokens: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'kms GenerateDataKeyPairWithoutPlaintext $encryption_context=EncryptionContext $key_id=KeyId $key_pair_spec=KeyPairSpec $grant_tokens=GrantTokens $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --key-id
@category "aws kms"
@search-terms GenerateDataKeyWithoutPlaintext
export def 'kms generate-data-key-without-plaintext' [
  --key-id: string
  --encryption-context: record
  --key-spec: string@[AES_256 AES_128]
  --number-of-bytes: int
  --grant-tokens: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'kms GenerateDataKeyWithoutPlaintext $key_id=KeyId $encryption_context=EncryptionContext $key_spec=KeySpec $number_of_bytes=NumberOfBytes $grant_tokens=GrantTokens $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --message --key-id --mac-algorithm
@category "aws kms"
@search-terms GenerateMac
export def 'kms generate-mac' [
  --message: oneof<binary, string>
  --key-id: string
  --mac-algorithm: string@[HMAC_SHA_224 HMAC_SHA_256 HMAC_SHA_384 HMAC_SHA_512]
  --grant-tokens: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'kms GenerateMac $message=Message $key_id=KeyId $mac_algorithm=MacAlgorithm $grant_tokens=GrantTokens $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /
@category "aws kms"
@search-terms GenerateRandom
export def 'kms generate-random' [
  --number-of-bytes: int
  --custom-key-store-id: string
  --recipient: record
  --region: string
  --profile: string
]: nothing -> record { call 'kms GenerateRandom $number_of_bytes=NumberOfBytes $custom_key_store_id=CustomKeyStoreId $recipient=Recipient $region=--region $profile=--profile' }

# POST /; cached 1min; needs --key-id
@category "aws kms"
@search-terms GetKeyLastUsage
export def 'kms get-key-last-usage' [
  --key-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'kms GetKeyLastUsage $key_id=KeyId $region=--region $profile=--profile' }

# POST /; cached 1hr; needs --key-id
@category "aws kms"
@search-terms GetKeyPolicy
export def 'kms get-key-policy' [
  --key-id: string
  --policy-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'kms GetKeyPolicy $key_id=KeyId $policy_name=PolicyName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --key-id
@category "aws kms"
@search-terms GetKeyRotationStatus
export def 'kms get-key-rotation-status' [
  --key-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'kms GetKeyRotationStatus $key_id=KeyId $region=--region $profile=--profile' }

# POST /; needs --key-id --wrapping-algorithm --wrapping-key-spec
@category "aws kms"
@search-terms GetParametersForImport
export def 'kms get-parameters-for-import' [
  --key-id: string
  --wrapping-algorithm: string@[RSAES_PKCS1_V1_5 RSAES_OAEP_SHA_1 RSAES_OAEP_SHA_256 RSA_AES_KEY_WRAP_SHA_1 RSA_AES_KEY_WRAP_SHA_256 SM2PKE]
  --wrapping-key-spec: string@[RSA_2048 RSA_3072 RSA_4096 SM2]
  --region: string
  --profile: string
]: nothing -> record { call 'kms GetParametersForImport $key_id=KeyId $wrapping_algorithm=WrappingAlgorithm $wrapping_key_spec=WrappingKeySpec $region=--region $profile=--profile' }

# POST /; cached 24hr; needs --key-id
@category "aws kms"
@search-terms GetPublicKey
export def 'kms get-public-key' [
  --key-id: string
  --grant-tokens: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'kms GetPublicKey $key_id=KeyId $grant_tokens=GrantTokens $region=--region $profile=--profile' }

# POST /; needs --key-id --import-token --encrypted-key-material
@category "aws kms"
@search-terms ImportKeyMaterial
export def 'kms import-key-material' [
  --key-id: string
  --import-token: oneof<binary, string>
  --encrypted-key-material: oneof<binary, string>
  --valid-to: oneof<datetime, duration, int, string>
  --expiration-model: string@[KEY_MATERIAL_EXPIRES KEY_MATERIAL_DOES_NOT_EXPIRE]
  --import-type: string@[NEW_KEY_MATERIAL EXISTING_KEY_MATERIAL]
  --key-material-description: string
  --key-material-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'kms ImportKeyMaterial $key_id=KeyId $import_token=ImportToken $encrypted_key_material=EncryptedKeyMaterial $valid_to=ValidTo $expiration_model=ExpirationModel $import_type=ImportType $key_material_description=KeyMaterialDescription $key_material_id=KeyMaterialId $region=--region $profile=--profile' }

# POST /; follows pages; cached 5min
@category "aws kms"
@search-terms ListAliases
@example "First rows only" "kms list-aliases --stream | first 3"
export def 'kms list-aliases' [
  --key-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kms ListAliases $key_id=KeyId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --key-id
@category "aws kms"
@search-terms ListGrants
export def 'kms list-grants' [
  --key-id: string
  --grant-id: string
  --grantee-principal: string
  --grantee-service-principal: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kms ListGrants $key_id=KeyId $grant_id=GrantId $grantee_principal=GranteePrincipal $grantee_service_principal=GranteeServicePrincipal $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --key-id
@category "aws kms"
@search-terms ListKeyPolicies
export def 'kms list-key-policies' [
  --key-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'kms ListKeyPolicies $key_id=KeyId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --key-id
@category "aws kms"
@search-terms ListKeyRotations
export def 'kms list-key-rotations' [
  --key-id: string
  --include-key-material: string@[ALL_KEY_MATERIAL ROTATIONS_ONLY]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kms ListKeyRotations $key_id=KeyId $include_key_material=IncludeKeyMaterial $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws kms"
@search-terms ListKeys
@example "First rows only" "kms list-keys --stream | first 3"
export def 'kms list-keys' [
  --resource-owners: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kms ListKeys $resource_owners=ResourceOwners $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --key-id
@category "aws kms"
@search-terms ListResourceTags
export def 'kms list-resource-tags' [
  --key-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kms ListResourceTags $key_id=KeyId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws kms"
@search-terms ListRetirableGrants
@example "First rows only" "kms list-retirable-grants --stream | first 3"
export def 'kms list-retirable-grants' [
  --retiring-principal: string
  --retiring-service-principal: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kms ListRetirableGrants $retiring_principal=RetiringPrincipal $retiring_service_principal=RetiringServicePrincipal $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --key-id --policy
@category "aws kms"
@search-terms PutKeyPolicy
export def 'kms put-key-policy' [
  --key-id: string
  --policy-name: string
  --policy: string
  --bypass-policy-lockout-safety-check: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kms PutKeyPolicy $key_id=KeyId $policy_name=PolicyName $policy=Policy $bypass_policy_lockout_safety_check=BypassPolicyLockoutSafetyCheck $region=--region $profile=--profile' }

# POST /; needs --destination-key-id
@category "aws kms"
@search-terms ReEncrypt
export def 'kms re-encrypt' [
  --ciphertext-blob: oneof<binary, string>
  --source-encryption-context: record
  --source-key-id: string
  --destination-key-id: string
  --destination-encryption-context: record
  --source-encryption-algorithm: string@[SYMMETRIC_DEFAULT RSAES_OAEP_SHA_1 RSAES_OAEP_SHA_256 SM2PKE]
  --destination-encryption-algorithm: string@[SYMMETRIC_DEFAULT RSAES_OAEP_SHA_1 RSAES_OAEP_SHA_256 SM2PKE]
  --grant-tokens: oneof<list<string>, string>
  --dry-run
  --dry-run-modifiers: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'kms ReEncrypt $ciphertext_blob=CiphertextBlob $source_encryption_context=SourceEncryptionContext $source_key_id=SourceKeyId $destination_key_id=DestinationKeyId $destination_encryption_context=DestinationEncryptionContext $source_encryption_algorithm=SourceEncryptionAlgorithm $destination_encryption_algorithm=DestinationEncryptionAlgorithm $grant_tokens=GrantTokens $dry_run=DryRun? $dry_run_modifiers=DryRunModifiers $region=--region $profile=--profile' }

# POST /; needs --key-id --replica-region
@category "aws kms"
@search-terms ReplicateKey
export def 'kms replicate-key' [
  --key-id: string
  --replica-region: string
  --policy: string
  --bypass-policy-lockout-safety-check: oneof<bool>
  --description: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'kms ReplicateKey $key_id=KeyId $replica_region=ReplicaRegion $policy=Policy $bypass_policy_lockout_safety_check=BypassPolicyLockoutSafetyCheck $description=Description $tags=Tags $region=--region $profile=--profile' }

# POST /
@category "aws kms"
@search-terms RetireGrant
export def 'kms retire-grant' [
  --grant-token: string
  --key-id: string
  --grant-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kms RetireGrant $grant_token=GrantToken $key_id=KeyId $grant_id=GrantId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --key-id --grant-id
@category "aws kms"
@search-terms RevokeGrant
export def 'kms revoke-grant' [
  --key-id: string
  --grant-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kms RevokeGrant $key_id=KeyId $grant_id=GrantId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --key-id
@category "aws kms"
@search-terms RotateKeyOnDemand
export def 'kms rotate-key-on-demand' [
  --key-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'kms RotateKeyOnDemand $key_id=KeyId $region=--region $profile=--profile' }

# POST /; needs --key-id
@category "aws kms"
@search-terms ScheduleKeyDeletion
export def 'kms schedule-key-deletion' [
  --key-id: string
  --pending-window-in-days: int
  --region: string
  --profile: string
]: nothing -> record { call 'kms ScheduleKeyDeletion $key_id=KeyId $pending_window_in_days=PendingWindowInDays $region=--region $profile=--profile' }

# POST /; needs --key-id --message --signing-algorithm
@category "aws kms"
@search-terms Sign
export def 'kms sign' [
  --key-id: string
  --message: oneof<binary, string>
  --message-type: string@[RAW DIGEST EXTERNAL_MU]
  --grant-tokens: oneof<list<string>, string>
  --signing-algorithm: string@[RSASSA_PSS_SHA_256 RSASSA_PSS_SHA_384 RSASSA_PSS_SHA_512 RSASSA_PKCS1_V1_5_SHA_256 RSASSA_PKCS1_V1_5_SHA_384 RSASSA_PKCS1_V1_5_SHA_512 ECDSA_SHA_256 ECDSA_SHA_384 ECDSA_SHA_512 SM2DSA ML_DSA_SHAKE_256 ED25519_SHA_512 ED25519_PH_SHA_512]
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'kms Sign $key_id=KeyId $message=Message $message_type=MessageType $grant_tokens=GrantTokens $signing_algorithm=SigningAlgorithm $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --key-id --tags
@category "aws kms"
@search-terms TagResource
export def 'kms tag-resource' [
  --key-id: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kms TagResource $key_id=KeyId $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --key-id --tag-keys
@category "aws kms"
@search-terms UntagResource
export def 'kms untag-resource' [
  --key-id: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kms UntagResource $key_id=KeyId $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --alias-name --target-key-id
@category "aws kms"
@search-terms UpdateAlias
export def 'kms update-alias' [
  --alias-name: string
  --target-key-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kms UpdateAlias $alias_name=AliasName $target_key_id=TargetKeyId $region=--region $profile=--profile' }

# POST /; needs --custom-key-store-id
@category "aws kms"
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
]: nothing -> oneof<nothing, record> { call 'kms UpdateCustomKeyStore $custom_key_store_id=CustomKeyStoreId $new_custom_key_store_name=NewCustomKeyStoreName $key_store_password=KeyStorePassword $cloud_hsm_cluster_id=CloudHsmClusterId $xks_proxy_uri_endpoint=XksProxyUriEndpoint $xks_proxy_uri_path=XksProxyUriPath $xks_proxy_vpc_endpoint_service_name=XksProxyVpcEndpointServiceName $xks_proxy_vpc_endpoint_service_owner=XksProxyVpcEndpointServiceOwner $xks_proxy_authentication_credential=XksProxyAuthenticationCredential $xks_proxy_connectivity=XksProxyConnectivity $region=--region $profile=--profile' }

# POST /; needs --key-id --description
@category "aws kms"
@search-terms UpdateKeyDescription
export def 'kms update-key-description' [
  --key-id: string
  --description: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kms UpdateKeyDescription $key_id=KeyId $description=Description $region=--region $profile=--profile' }

# POST /; needs --key-id --primary-region
@category "aws kms"
@search-terms UpdatePrimaryRegion
export def 'kms update-primary-region' [
  --key-id: string
  --primary-region: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kms UpdatePrimaryRegion $key_id=KeyId $primary_region=PrimaryRegion $region=--region $profile=--profile' }

# POST /; needs --key-id --message --signature --signing-algorithm
@category "aws kms"
@search-terms Verify
export def 'kms verify' [
  --key-id: string
  --message: oneof<binary, string>
  --message-type: string@[RAW DIGEST EXTERNAL_MU]
  --signature: oneof<binary, string>
  --signing-algorithm: string@[RSASSA_PSS_SHA_256 RSASSA_PSS_SHA_384 RSASSA_PSS_SHA_512 RSASSA_PKCS1_V1_5_SHA_256 RSASSA_PKCS1_V1_5_SHA_384 RSASSA_PKCS1_V1_5_SHA_512 ECDSA_SHA_256 ECDSA_SHA_384 ECDSA_SHA_512 SM2DSA ML_DSA_SHAKE_256 ED25519_SHA_512 ED25519_PH_SHA_512]
  --grant-tokens: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'kms Verify $key_id=KeyId $message=Message $message_type=MessageType $signature=Signature $signing_algorithm=SigningAlgorithm $grant_tokens=GrantTokens $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --message --key-id --mac-algorithm --mac
@category "aws kms"
@search-terms VerifyMac
export def 'kms verify-mac' [
  --message: oneof<binary, string>
  --key-id: string
  --mac-algorithm: string@[HMAC_SHA_224 HMAC_SHA_256 HMAC_SHA_384 HMAC_SHA_512]
  --mac: oneof<binary, string>
  --grant-tokens: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'kms VerifyMac $message=Message $key_id=KeyId $mac_algorithm=MacAlgorithm $mac=Mac $grant_tokens=GrantTokens $dry_run=DryRun? $region=--region $profile=--profile' }
