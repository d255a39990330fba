# Written by `cargo xtask generate --service payment-cryptography-data` from the service's model and overlay: change those instead.
# Payment Cryptography Data, API version 2022-02-03: 15 operations.

use rt.nu [call]

# POST /keys/{KeyIdentifier}/decrypt; needs --key-identifier --cipher-text --decryption-attributes
@search-terms DecryptData
export def 'payment-cryptography-data decrypt-data' [
  --key-identifier: string
  --cipher-text: string
  --decryption-attributes: record
  --wrapped-key: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography-data DecryptData $key_identifier $cipher_text $decryption_attributes $wrapped_key -- $region $profile $with_input $fail_fast $yes' }

# POST /keys/{KeyIdentifier}/encrypt; needs --key-identifier --plain-text --encryption-attributes
@search-terms EncryptData
export def 'payment-cryptography-data encrypt-data' [
  --key-identifier: string
  --plain-text: string
  --encryption-attributes: record
  --wrapped-key: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography-data EncryptData $key_identifier $plain_text $encryption_attributes $wrapped_key -- $region $profile $with_input $fail_fast $yes' }

# POST /as2805kekvalidation/generate; needs --key-identifier --kek-validation-type --random-key-send-variant-mask
@search-terms GenerateAs2805KekValidation
export def 'payment-cryptography-data generate-as2805-kek-validation' [
  --key-identifier: string
  --kek-validation-type: record
  --random-key-send-variant-mask: string@[VARIANT_MASK_82C0 VARIANT_MASK_82]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography-data GenerateAs2805KekValidation $key_identifier $kek_validation_type $random_key_send_variant_mask -- $region $profile $with_input $fail_fast $yes' }

# POST /cryptogram/generate; needs --key-identifier --transaction-data --major-key-derivation-mode --session-key-derivation-attributes
@search-terms GenerateAuthRequestCryptogram
export def 'payment-cryptography-data generate-auth-request-cryptogram' [
  --key-identifier: string
  --transaction-data: string
  --major-key-derivation-mode: string@[EMV_OPTION_A EMV_OPTION_B]
  --session-key-derivation-attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography-data GenerateAuthRequestCryptogram $key_identifier $transaction_data $major_key_derivation_mode $session_key_derivation_attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /cardvalidationdata/generate; needs --key-identifier --primary-account-number --generation-attributes
@search-terms GenerateCardValidationData
export def 'payment-cryptography-data generate-card-validation-data' [
  --key-identifier: string
  --primary-account-number: string
  --generation-attributes: record
  --validation-data-length: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography-data GenerateCardValidationData $key_identifier $primary_account_number $generation_attributes $validation_data_length -- $region $profile $with_input $fail_fast $yes' }

# POST /mac/generate; needs --key-identifier --message-data --generation-attributes
@search-terms GenerateMac
export def 'payment-cryptography-data generate-mac' [
  --key-identifier: string
  --message-data: string
  --generation-attributes: record
  --mac-length: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography-data GenerateMac $key_identifier $message_data $generation_attributes $mac_length -- $region $profile $with_input $fail_fast $yes' }

# POST /macemvpinchange/generate; needs --new-pin-pek-identifier --new-encrypted-pin-block --pin-block-format --secure-messaging-integrity-key-identifier --secure-messaging-confidentiality-key-identifier --message-data --derivation-method-attributes
@search-terms GenerateMacEmvPinChange
export def 'payment-cryptography-data generate-mac-emv-pin-change' [
  --new-pin-pek-identifier: string
  --new-encrypted-pin-block: string
  --pin-block-format: string@[ISO_FORMAT_0 ISO_FORMAT_1 ISO_FORMAT_3]
  --secure-messaging-integrity-key-identifier: string
  --secure-messaging-confidentiality-key-identifier: string
  --message-data: string
  --derivation-method-attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography-data GenerateMacEmvPinChange $new_pin_pek_identifier $new_encrypted_pin_block $pin_block_format $secure_messaging_integrity_key_identifier $secure_messaging_confidentiality_key_identifier $message_data $derivation_method_attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /pindata/generate; needs --generation-key-identifier --encryption-key-identifier --generation-attributes --pin-block-format
@search-terms GeneratePinData
export def 'payment-cryptography-data generate-pin-data' [
  --generation-key-identifier: string
  --encryption-key-identifier: string
  --generation-attributes: record
  --pin-data-length: int
  --primary-account-number: string
  --pin-block-format: string@[ISO_FORMAT_0 ISO_FORMAT_1 ISO_FORMAT_3 ISO_FORMAT_4]
  --encryption-wrapped-key: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography-data GeneratePinData $generation_key_identifier $encryption_key_identifier $generation_attributes $pin_data_length $primary_account_number $pin_block_format $encryption_wrapped_key -- $region $profile $with_input $fail_fast $yes' }

# POST /keys/{IncomingKeyIdentifier}/reencrypt; needs --incoming-key-identifier --outgoing-key-identifier --cipher-text --incoming-encryption-attributes --outgoing-encryption-attributes
@search-terms ReEncryptData
export def 'payment-cryptography-data re-encrypt-data' [
  --incoming-key-identifier: string
  --outgoing-key-identifier: string
  --cipher-text: string
  --incoming-encryption-attributes: record
  --outgoing-encryption-attributes: record
  --incoming-wrapped-key: record
  --outgoing-wrapped-key: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography-data ReEncryptData $incoming_key_identifier $outgoing_key_identifier $cipher_text $incoming_encryption_attributes $outgoing_encryption_attributes $incoming_wrapped_key $outgoing_wrapped_key -- $region $profile $with_input $fail_fast $yes' }

# POST /keymaterial/translate; needs --incoming-key-material --outgoing-key-material
@search-terms TranslateKeyMaterial
export def 'payment-cryptography-data translate-key-material' [
  --incoming-key-material: record
  --outgoing-key-material: record
  --key-check-value-algorithm: string@[CMAC ANSI_X9_24 HMAC SHA_1]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography-data TranslateKeyMaterial $incoming_key_material $outgoing_key_material $key_check_value_algorithm -- $region $profile $with_input $fail_fast $yes' }

# POST /pindata/translate; needs --incoming-key-identifier --outgoing-key-identifier --incoming-translation-attributes --outgoing-translation-attributes --encrypted-pin-block
@search-terms TranslatePinData
export def 'payment-cryptography-data translate-pin-data' [
  --incoming-key-identifier: string
  --outgoing-key-identifier: string
  --incoming-translation-attributes: record
  --outgoing-translation-attributes: record
  --encrypted-pin-block: string
  --incoming-dukpt-attributes: record
  --outgoing-dukpt-attributes: record
  --incoming-wrapped-key: record
  --outgoing-wrapped-key: record
  --incoming-as2805-attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography-data TranslatePinData $incoming_key_identifier $outgoing_key_identifier $incoming_translation_attributes $outgoing_translation_attributes $encrypted_pin_block $incoming_dukpt_attributes $outgoing_dukpt_attributes $incoming_wrapped_key $outgoing_wrapped_key $incoming_as2805_attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /cryptogram/verify; needs --key-identifier --transaction-data --auth-request-cryptogram --major-key-derivation-mode --session-key-derivation-attributes
@search-terms VerifyAuthRequestCryptogram
export def 'payment-cryptography-data verify-auth-request-cryptogram' [
  --key-identifier: string
  --transaction-data: string
  --auth-request-cryptogram: string
  --major-key-derivation-mode: string@[EMV_OPTION_A EMV_OPTION_B]
  --session-key-derivation-attributes: record
  --auth-response-attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography-data VerifyAuthRequestCryptogram $key_identifier $transaction_data $auth_request_cryptogram $major_key_derivation_mode $session_key_derivation_attributes $auth_response_attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /cardvalidationdata/verify; needs --key-identifier --primary-account-number --verification-attributes --validation-data
@search-terms VerifyCardValidationData
export def 'payment-cryptography-data verify-card-validation-data' [
  --key-identifier: string
  --primary-account-number: string
  --verification-attributes: record
  --validation-data: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography-data VerifyCardValidationData $key_identifier $primary_account_number $verification_attributes $validation_data -- $region $profile $with_input $fail_fast $yes' }

# POST /mac/verify; needs --key-identifier --message-data --mac --verification-attributes
@search-terms VerifyMac
export def 'payment-cryptography-data verify-mac' [
  --key-identifier: string
  --message-data: string
  --mac: string
  --verification-attributes: record
  --mac-length: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography-data VerifyMac $key_identifier $message_data $mac $verification_attributes $mac_length -- $region $profile $with_input $fail_fast $yes' }

# POST /pindata/verify; needs --verification-key-identifier --encryption-key-identifier --verification-attributes --encrypted-pin-block --pin-block-format
@search-terms VerifyPinData
export def 'payment-cryptography-data verify-pin-data' [
  --verification-key-identifier: string
  --encryption-key-identifier: string
  --verification-attributes: record
  --encrypted-pin-block: string
  --primary-account-number: string
  --pin-block-format: string@[ISO_FORMAT_0 ISO_FORMAT_1 ISO_FORMAT_3 ISO_FORMAT_4]
  --pin-data-length: int
  --dukpt-attributes: record
  --encryption-wrapped-key: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'payment-cryptography-data VerifyPinData $verification_key_identifier $encryption_key_identifier $verification_attributes $encrypted_pin_block $primary_account_number $pin_block_format $pin_data_length $dukpt_attributes $encryption_wrapped_key -- $region $profile $with_input $fail_fast $yes' }
