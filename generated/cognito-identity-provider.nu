# Written by `cargo xtask generate --service cognito-identity-provider` from the service's model and overlay: change those instead.
# Cognito Identity Provider, API version 2016-04-18: 141 operations.

use rt.nu [call]

# POST /; needs --user-pool-id --custom-attributes
@search-terms 'AddCustomAttributes, cognito-idp add-custom-attributes'
export def 'cognito-identity-provider add-custom-attributes' [
  --user-pool-id: string
  --custom-attributes: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AddCustomAttributes $user_pool_id $custom_attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --client-id
@search-terms 'AddUserPoolClientSecret, cognito-idp add-user-pool-client-secret'
export def 'cognito-identity-provider add-user-pool-client-secret' [
  --user-pool-id: string
  --client-id: string
  --client-secret: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AddUserPoolClientSecret $user_pool_id $client_id $client_secret -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --username --group-name
@search-terms 'AdminAddUserToGroup, cognito-idp admin-add-user-to-group'
export def 'cognito-identity-provider admin-add-user-to-group' [
  --user-pool-id: string
  --username: string
  --group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AdminAddUserToGroup $user_pool_id $username $group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --username
@search-terms 'AdminConfirmSignUp, cognito-idp admin-confirm-sign-up'
export def 'cognito-identity-provider admin-confirm-sign-up' [
  --user-pool-id: string
  --username: string
  --client-metadata: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AdminConfirmSignUp $user_pool_id $username $client_metadata -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --username
@search-terms 'AdminCreateUser, cognito-idp admin-create-user'
export def 'cognito-identity-provider admin-create-user' [
  --user-pool-id: string
  --username: string
  --user-attributes: any
  --validation-data: any
  --temporary-password: string
  --force-alias-creation: oneof<bool>
  --message-action: string@[RESEND SUPPRESS]
  --desired-delivery-mediums: list<string>
  --client-metadata: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AdminCreateUser $user_pool_id $username $user_attributes $validation_data $temporary_password $force_alias_creation $message_action $desired_delivery_mediums $client_metadata -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --username
@search-terms 'AdminDeleteSoftwareToken, cognito-idp admin-delete-software-token'
export def 'cognito-identity-provider admin-delete-software-token' [
  --user-pool-id: string
  --username: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AdminDeleteSoftwareToken $user_pool_id $username -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --username
@search-terms 'AdminDeleteUser, cognito-idp admin-delete-user'
export def 'cognito-identity-provider admin-delete-user' [
  --user-pool-id: string
  --username: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AdminDeleteUser $user_pool_id $username -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --username --user-attribute-names
@search-terms 'AdminDeleteUserAttributes, cognito-idp admin-delete-user-attributes'
export def 'cognito-identity-provider admin-delete-user-attributes' [
  --user-pool-id: string
  --username: string
  --user-attribute-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AdminDeleteUserAttributes $user_pool_id $username $user_attribute_names -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --user
@search-terms 'AdminDisableProviderForUser, cognito-idp admin-disable-provider-for-user'
export def 'cognito-identity-provider admin-disable-provider-for-user' [
  --user-pool-id: string
  --user: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AdminDisableProviderForUser $user_pool_id $user -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --username
@search-terms 'AdminDisableUser, cognito-idp admin-disable-user'
export def 'cognito-identity-provider admin-disable-user' [
  --user-pool-id: string
  --username: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AdminDisableUser $user_pool_id $username -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --username
@search-terms 'AdminEnableUser, cognito-idp admin-enable-user'
export def 'cognito-identity-provider admin-enable-user' [
  --user-pool-id: string
  --username: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AdminEnableUser $user_pool_id $username -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --username --device-key
@search-terms 'AdminForgetDevice, cognito-idp admin-forget-device'
export def 'cognito-identity-provider admin-forget-device' [
  --user-pool-id: string
  --username: string
  --device-key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AdminForgetDevice $user_pool_id $username $device_key -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --device-key --user-pool-id --username
@search-terms 'AdminGetDevice, cognito-idp admin-get-device'
export def 'cognito-identity-provider admin-get-device' [
  --device-key: string
  --user-pool-id: string
  --username: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AdminGetDevice $device_key $user_pool_id $username -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --username
@search-terms 'AdminGetUser, cognito-idp admin-get-user'
export def 'cognito-identity-provider admin-get-user' [
  --user-pool-id: string
  --username: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AdminGetUser $user_pool_id $username -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --username
@search-terms 'AdminGetUserAuthFactors, cognito-idp admin-get-user-auth-factors'
export def 'cognito-identity-provider admin-get-user-auth-factors' [
  --user-pool-id: string
  --username: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AdminGetUserAuthFactors $user_pool_id $username -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --client-id --auth-flow
@search-terms 'AdminInitiateAuth, cognito-idp admin-initiate-auth'
export def 'cognito-identity-provider admin-initiate-auth' [
  --user-pool-id: string
  --client-id: string
  --auth-flow: string@[USER_SRP_AUTH REFRESH_TOKEN_AUTH REFRESH_TOKEN CUSTOM_AUTH ADMIN_NO_SRP_AUTH USER_PASSWORD_AUTH ADMIN_USER_PASSWORD_AUTH USER_AUTH]
  --auth-parameters: record
  --client-metadata: record
  --analytics-metadata: record
  --context-data: record
  --session: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AdminInitiateAuth $user_pool_id $client_id $auth_flow $auth_parameters $client_metadata $analytics_metadata $context_data $session -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --destination-user --source-user
@search-terms 'AdminLinkProviderForUser, cognito-idp admin-link-provider-for-user'
export def 'cognito-identity-provider admin-link-provider-for-user' [
  --user-pool-id: string
  --destination-user: record
  --source-user: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AdminLinkProviderForUser $user_pool_id $destination_user $source_user -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; needs --user-pool-id --username
@search-terms 'AdminListDevices, cognito-idp admin-list-devices'
export def 'cognito-identity-provider admin-list-devices' [
  --user-pool-id: string
  --username: string
  --region: string
  --profile: string
  --raw
  --stream
  --max-items: int
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AdminListDevices $user_pool_id $username -- $region $profile $raw $stream $max_items $with_input $fail_fast $yes' }

# POST /; follows pages; needs --username --user-pool-id
@search-terms 'AdminListGroupsForUser, cognito-idp admin-list-groups-for-user'
export def 'cognito-identity-provider admin-list-groups-for-user' [
  --username: string
  --user-pool-id: string
  --region: string
  --profile: string
  --raw
  --stream
  --max-items: int
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AdminListGroupsForUser $username $user_pool_id -- $region $profile $raw $stream $max_items $with_input $fail_fast $yes' }

# POST /; follows pages; needs --user-pool-id --username
@search-terms 'AdminListUserAuthEvents, cognito-idp admin-list-user-auth-events'
export def 'cognito-identity-provider admin-list-user-auth-events' [
  --user-pool-id: string
  --username: string
  --region: string
  --profile: string
  --raw
  --stream
  --max-items: int
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AdminListUserAuthEvents $user_pool_id $username -- $region $profile $raw $stream $max_items $with_input $fail_fast $yes' }

# POST /; follows pages; needs --user-pool-id --username
@search-terms 'AdminListUserSessions, cognito-idp admin-list-user-sessions'
export def 'cognito-identity-provider admin-list-user-sessions' [
  --user-pool-id: string
  --username: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider AdminListUserSessions $user_pool_id $username -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --user-pool-id --username --group-name
@search-terms 'AdminRemoveUserFromGroup, cognito-idp admin-remove-user-from-group'
export def 'cognito-identity-provider admin-remove-user-from-group' [
  --user-pool-id: string
  --username: string
  --group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AdminRemoveUserFromGroup $user_pool_id $username $group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --username
@search-terms 'AdminResetUserPassword, cognito-idp admin-reset-user-password'
export def 'cognito-identity-provider admin-reset-user-password' [
  --user-pool-id: string
  --username: string
  --client-metadata: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AdminResetUserPassword $user_pool_id $username $client_metadata -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --client-id --challenge-name
@search-terms 'AdminRespondToAuthChallenge, cognito-idp admin-respond-to-auth-challenge'
export def 'cognito-identity-provider admin-respond-to-auth-challenge' [
  --user-pool-id: string
  --client-id: string
  --challenge-name: string@[SMS_MFA EMAIL_OTP SOFTWARE_TOKEN_MFA SELECT_MFA_TYPE MFA_SETUP PASSWORD_VERIFIER CUSTOM_CHALLENGE SELECT_CHALLENGE DEVICE_SRP_AUTH DEVICE_PASSWORD_VERIFIER ADMIN_NO_SRP_AUTH NEW_PASSWORD_REQUIRED SMS_OTP PASSWORD WEB_AUTHN PASSWORD_SRP]
  --challenge-responses: record
  --session: string
  --analytics-metadata: record
  --context-data: record
  --client-metadata: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AdminRespondToAuthChallenge $user_pool_id $client_id $challenge_name $challenge_responses $session $analytics_metadata $context_data $client_metadata -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --username --session-id
@search-terms 'AdminRevokeUserSession, cognito-idp admin-revoke-user-session'
export def 'cognito-identity-provider admin-revoke-user-session' [
  --user-pool-id: string
  --username: string
  --session-id: string
  --revoke-associated-sessions: string@[NONE LINKED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AdminRevokeUserSession $user_pool_id $username $session_id $revoke_associated_sessions -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --username --user-pool-id
@search-terms 'AdminSetUserMFAPreference, cognito-idp admin-set-user-mfa-preference'
export def 'cognito-identity-provider admin-set-user-mfa-preference' [
  --sms-mfa-settings: record
  --software-token-mfa-settings: record
  --email-mfa-settings: record
  --web-authn-mfa-settings: record
  --username: string
  --user-pool-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AdminSetUserMFAPreference $sms_mfa_settings $software_token_mfa_settings $email_mfa_settings $web_authn_mfa_settings $username $user_pool_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --username --password
@search-terms 'AdminSetUserPassword, cognito-idp admin-set-user-password'
export def 'cognito-identity-provider admin-set-user-password' [
  --user-pool-id: string
  --username: string
  --password: string
  --permanent: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AdminSetUserPassword $user_pool_id $username $password $permanent -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --username --mfa-options
@search-terms 'AdminSetUserSettings, cognito-idp admin-set-user-settings'
export def 'cognito-identity-provider admin-set-user-settings' [
  --user-pool-id: string
  --username: string
  --mfa-options: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AdminSetUserSettings $user_pool_id $username $mfa_options -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --username --event-id --feedback-value
@search-terms 'AdminUpdateAuthEventFeedback, cognito-idp admin-update-auth-event-feedback'
export def 'cognito-identity-provider admin-update-auth-event-feedback' [
  --user-pool-id: string
  --username: string
  --event-id: string
  --feedback-value: string@[Valid Invalid]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AdminUpdateAuthEventFeedback $user_pool_id $username $event_id $feedback_value -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --username --device-key
@search-terms 'AdminUpdateDeviceStatus, cognito-idp admin-update-device-status'
export def 'cognito-identity-provider admin-update-device-status' [
  --user-pool-id: string
  --username: string
  --device-key: string
  --device-remembered-status: string@[remembered not_remembered]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AdminUpdateDeviceStatus $user_pool_id $username $device_key $device_remembered_status -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --username --user-attributes
@search-terms 'AdminUpdateUserAttributes, cognito-idp admin-update-user-attributes'
export def 'cognito-identity-provider admin-update-user-attributes' [
  --user-pool-id: string
  --username: string
  --user-attributes: any
  --client-metadata: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AdminUpdateUserAttributes $user_pool_id $username $user_attributes $client_metadata -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --username
@search-terms 'AdminUserGlobalSignOut, cognito-idp admin-user-global-sign-out'
export def 'cognito-identity-provider admin-user-global-sign-out' [
  --user-pool-id: string
  --username: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AdminUserGlobalSignOut $user_pool_id $username -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'AssociateSoftwareToken, cognito-idp associate-software-token'
export def 'cognito-identity-provider associate-software-token' [
  --access-token: string
  --session: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider AssociateSoftwareToken $access_token $session -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --proposed-password --access-token
@search-terms 'ChangePassword, cognito-idp change-password'
export def 'cognito-identity-provider change-password' [
  --previous-password: string
  --proposed-password: string
  --access-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider ChangePassword $previous_password $proposed_password $access_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --access-token --credential
@search-terms 'CompleteWebAuthnRegistration, cognito-idp complete-web-authn-registration'
export def 'cognito-identity-provider complete-web-authn-registration' [
  --access-token: string
  --credential: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider CompleteWebAuthnRegistration $access_token $credential -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --access-token --device-key
@search-terms 'ConfirmDevice, cognito-idp confirm-device'
export def 'cognito-identity-provider confirm-device' [
  --access-token: string
  --device-key: string
  --device-secret-verifier-config: record
  --device-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider ConfirmDevice $access_token $device_key $device_secret_verifier_config $device_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --client-id --username --confirmation-code --password
@search-terms 'ConfirmForgotPassword, cognito-idp confirm-forgot-password'
export def 'cognito-identity-provider confirm-forgot-password' [
  --client-id: string
  --secret-hash: string
  --username: string
  --confirmation-code: string
  --password: string
  --analytics-metadata: record
  --user-context-data: record
  --client-metadata: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider ConfirmForgotPassword $client_id $secret_hash $username $confirmation_code $password $analytics_metadata $user_context_data $client_metadata -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --client-id --username --confirmation-code
@search-terms 'ConfirmSignUp, cognito-idp confirm-sign-up'
export def 'cognito-identity-provider confirm-sign-up' [
  --client-id: string
  --secret-hash: string
  --username: string
  --confirmation-code: string
  --force-alias-creation: oneof<bool>
  --analytics-metadata: record
  --user-context-data: record
  --client-metadata: record
  --session: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider ConfirmSignUp $client_id $secret_hash $username $confirmation_code $force_alias_creation $analytics_metadata $user_context_data $client_metadata $session -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --group-name --user-pool-id
@search-terms 'CreateGroup, cognito-idp create-group'
export def 'cognito-identity-provider create-group' [
  --group-name: string
  --user-pool-id: string
  --description: string
  --role-arn: string
  --precedence: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider CreateGroup $group_name $user_pool_id $description $role_arn $precedence -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --provider-name --provider-type --provider-details
@search-terms 'CreateIdentityProvider, cognito-idp create-identity-provider'
export def 'cognito-identity-provider create-identity-provider' [
  --user-pool-id: string
  --provider-name: string
  --provider-type: string@[SAML Facebook Google LoginWithAmazon SignInWithApple OIDC]
  --provider-details: record
  --attribute-mapping: record
  --idp-identifiers: list<string>
  --acr-mapping: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider CreateIdentityProvider $user_pool_id $provider_name $provider_type $provider_details $attribute_mapping $idp_identifiers $acr_mapping -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --client-id
@search-terms 'CreateManagedLoginBranding, cognito-idp create-managed-login-branding'
export def 'cognito-identity-provider create-managed-login-branding' [
  --user-pool-id: string
  --client-id: string
  --use-cognito-provided-values: oneof<bool>
  --settings: any
  --assets: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider CreateManagedLoginBranding $user_pool_id $client_id $use_cognito_provided_values $settings $assets -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --identifier --name
@search-terms 'CreateResourceServer, cognito-idp create-resource-server'
export def 'cognito-identity-provider create-resource-server' [
  --user-pool-id: string
  --identifier: string
  --name: string
  --scopes: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider CreateResourceServer $user_pool_id $identifier $name $scopes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --client-id --terms-name --terms-source --enforcement
@search-terms 'CreateTerms, cognito-idp create-terms'
export def 'cognito-identity-provider create-terms' [
  --user-pool-id: string
  --client-id: string
  --terms-name: string
  --terms-source: string
  --enforcement: string
  --links: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider CreateTerms $user_pool_id $client_id $terms_name $terms_source $enforcement $links -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-name --user-pool-id --cloud-watch-logs-role-arn
@search-terms 'CreateUserImportJob, cognito-idp create-user-import-job'
export def 'cognito-identity-provider create-user-import-job' [
  --job-name: string
  --user-pool-id: string
  --cloud-watch-logs-role-arn: string
  --password-hashing-algorithm: string@[BCRYPT SCRYPT ARGON2ID PBKDF2_SHA256]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider CreateUserImportJob $job_name $user_pool_id $cloud_watch_logs_role_arn $password_hashing_algorithm -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pool-name
@search-terms 'CreateUserPool, cognito-idp create-user-pool'
export def 'cognito-identity-provider create-user-pool' [
  --pool-name: string
  --policies: record
  --deletion-protection: string@[ACTIVE INACTIVE]
  --lambda-config: record
  --auto-verified-attributes: list<string>
  --alias-attributes: list<string>
  --username-attributes: list<string>
  --sms-verification-message: string
  --email-verification-message: string
  --email-verification-subject: string
  --verification-message-template: record
  --sms-authentication-message: string
  --mfa-configuration: string@[OFF ON OPTIONAL]
  --user-attribute-update-settings: record
  --device-configuration: record
  --email-configuration: record
  --sms-configuration: record
  --user-pool-tags: record
  --admin-create-user-config: record
  --schema: list
  --user-pool-add-ons: record
  --dcr-configuration: record
  --username-configuration: record
  --account-recovery-setting: record
  --user-pool-tier: string@[LITE ESSENTIALS PLUS]
  --key-configuration: record
  --issuer-configuration: record
  --acr-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider CreateUserPool $pool_name $policies $deletion_protection $lambda_config $auto_verified_attributes $alias_attributes $username_attributes $sms_verification_message $email_verification_message $email_verification_subject $verification_message_template $sms_authentication_message $mfa_configuration $user_attribute_update_settings $device_configuration $email_configuration $sms_configuration $user_pool_tags $admin_create_user_config $schema $user_pool_add_ons $dcr_configuration $username_configuration $account_recovery_setting $user_pool_tier $key_configuration $issuer_configuration $acr_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --client-name
@search-terms 'CreateUserPoolClient, cognito-idp create-user-pool-client'
export def 'cognito-identity-provider create-user-pool-client' [
  --user-pool-id: string
  --client-name: string
  --generate-secret: oneof<bool>
  --client-secret: string
  --refresh-token-validity: int
  --access-token-validity: int
  --id-token-validity: int
  --token-validity-units: record
  --read-attributes: list<string>
  --write-attributes: list<string>
  --explicit-auth-flows: list<string>
  --supported-identity-providers: list<string>
  --callback-urls: list<string>
  --logout-urls: list<string>
  --default-redirect-uri: string
  --allowed-o-auth-flows: list<string>
  --allowed-o-auth-scopes: list<string>
  --allowed-o-auth-flows-user-pool-client: oneof<bool>
  --analytics-configuration: record
  --prevent-user-existence-errors: string@[LEGACY ENABLED]
  --enable-token-revocation: oneof<bool>
  --enable-propagate-additional-user-context-data: oneof<bool>
  --auth-session-validity: int
  --refresh-token-rotation: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider CreateUserPoolClient $user_pool_id $client_name $generate_secret $client_secret $refresh_token_validity $access_token_validity $id_token_validity $token_validity_units $read_attributes $write_attributes $explicit_auth_flows $supported_identity_providers $callback_urls $logout_urls $default_redirect_uri $allowed_o_auth_flows $allowed_o_auth_scopes $allowed_o_auth_flows_user_pool_client $analytics_configuration $prevent_user_existence_errors $enable_token_revocation $enable_propagate_additional_user_context_data $auth_session_validity $refresh_token_rotation -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain --user-pool-id
@search-terms 'CreateUserPoolDomain, cognito-idp create-user-pool-domain'
export def 'cognito-identity-provider create-user-pool-domain' [
  --domain: string
  --user-pool-id: string
  --managed-login-version: int
  --custom-domain-config: record
  --routing: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider CreateUserPoolDomain $domain $user_pool_id $managed_login_version $custom_domain_config $routing -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --region-name
@search-terms 'CreateUserPoolReplica, cognito-idp create-user-pool-replica'
export def 'cognito-identity-provider create-user-pool-replica' [
  --user-pool-id: string
  --region-name: string
  --user-pool-tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider CreateUserPoolReplica $user_pool_id $region_name $user_pool_tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --group-name --user-pool-id
@search-terms 'DeleteGroup, cognito-idp delete-group'
export def 'cognito-identity-provider delete-group' [
  --group-name: string
  --user-pool-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider DeleteGroup $group_name $user_pool_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --provider-name
@search-terms 'DeleteIdentityProvider, cognito-idp delete-identity-provider'
export def 'cognito-identity-provider delete-identity-provider' [
  --user-pool-id: string
  --provider-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider DeleteIdentityProvider $user_pool_id $provider_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --managed-login-branding-id --user-pool-id
@search-terms 'DeleteManagedLoginBranding, cognito-idp delete-managed-login-branding'
export def 'cognito-identity-provider delete-managed-login-branding' [
  --managed-login-branding-id: string
  --user-pool-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider DeleteManagedLoginBranding $managed_login_branding_id $user_pool_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --identifier
@search-terms 'DeleteResourceServer, cognito-idp delete-resource-server'
export def 'cognito-identity-provider delete-resource-server' [
  --user-pool-id: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider DeleteResourceServer $user_pool_id $identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --terms-id --user-pool-id
@search-terms 'DeleteTerms, cognito-idp delete-terms'
export def 'cognito-identity-provider delete-terms' [
  --terms-id: string
  --user-pool-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider DeleteTerms $terms_id $user_pool_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --access-token
@search-terms 'DeleteUser, cognito-idp delete-user'
export def 'cognito-identity-provider delete-user' [
  --access-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider DeleteUser $access_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-attribute-names --access-token
@search-terms 'DeleteUserAttributes, cognito-idp delete-user-attributes'
export def 'cognito-identity-provider delete-user-attributes' [
  --user-attribute-names: list<string>
  --access-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider DeleteUserAttributes $user_attribute_names $access_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id
@search-terms 'DeleteUserPool, cognito-idp delete-user-pool'
export def 'cognito-identity-provider delete-user-pool' [
  --user-pool-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider DeleteUserPool $user_pool_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --client-id
@search-terms 'DeleteUserPoolClient, cognito-idp delete-user-pool-client'
export def 'cognito-identity-provider delete-user-pool-client' [
  --user-pool-id: string
  --client-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider DeleteUserPoolClient $user_pool_id $client_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --client-id --client-secret-id
@search-terms 'DeleteUserPoolClientSecret, cognito-idp delete-user-pool-client-secret'
export def 'cognito-identity-provider delete-user-pool-client-secret' [
  --user-pool-id: string
  --client-id: string
  --client-secret-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider DeleteUserPoolClientSecret $user_pool_id $client_id $client_secret_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain --user-pool-id
@search-terms 'DeleteUserPoolDomain, cognito-idp delete-user-pool-domain'
export def 'cognito-identity-provider delete-user-pool-domain' [
  --domain: string
  --user-pool-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider DeleteUserPoolDomain $domain $user_pool_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --region-name
@search-terms 'DeleteUserPoolReplica, cognito-idp delete-user-pool-replica'
export def 'cognito-identity-provider delete-user-pool-replica' [
  --user-pool-id: string
  --region-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider DeleteUserPoolReplica $user_pool_id $region_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --access-token --credential-id
@search-terms 'DeleteWebAuthnCredential, cognito-idp delete-web-authn-credential'
export def 'cognito-identity-provider delete-web-authn-credential' [
  --access-token: string
  --credential-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider DeleteWebAuthnCredential $access_token $credential_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --user-pool-id --provider-name
@search-terms 'DescribeIdentityProvider, cognito-idp describe-identity-provider'
export def 'cognito-identity-provider describe-identity-provider' [
  --user-pool-id: string
  --provider-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider DescribeIdentityProvider $user_pool_id $provider_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --user-pool-id --managed-login-branding-id
@search-terms 'DescribeManagedLoginBranding, cognito-idp describe-managed-login-branding'
export def 'cognito-identity-provider describe-managed-login-branding' [
  --user-pool-id: string
  --managed-login-branding-id: string
  --return-merged-resources: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider DescribeManagedLoginBranding $user_pool_id $managed_login_branding_id $return_merged_resources -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --user-pool-id --client-id
@search-terms 'DescribeManagedLoginBrandingByClient, cognito-idp describe-managed-login-branding-by-client'
export def 'cognito-identity-provider describe-managed-login-branding-by-client' [
  --user-pool-id: string
  --client-id: string
  --return-merged-resources: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider DescribeManagedLoginBrandingByClient $user_pool_id $client_id $return_merged_resources -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --user-pool-id --identifier
@search-terms 'DescribeResourceServer, cognito-idp describe-resource-server'
export def 'cognito-identity-provider describe-resource-server' [
  --user-pool-id: string
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider DescribeResourceServer $user_pool_id $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --user-pool-id
@search-terms 'DescribeRiskConfiguration, cognito-idp describe-risk-configuration'
export def 'cognito-identity-provider describe-risk-configuration' [
  --user-pool-id: string
  --client-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider DescribeRiskConfiguration $user_pool_id $client_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --terms-id --user-pool-id
@search-terms 'DescribeTerms, cognito-idp describe-terms'
export def 'cognito-identity-provider describe-terms' [
  --terms-id: string
  --user-pool-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider DescribeTerms $terms_id $user_pool_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --client-id --user-pool-id --terms-name
@search-terms 'DescribeTermsByClient, cognito-idp describe-terms-by-client'
export def 'cognito-identity-provider describe-terms-by-client' [
  --client-id: string
  --user-pool-id: string
  --terms-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider DescribeTermsByClient $client_id $user_pool_id $terms_name -- $region $profile $with_input $fail_fast' }

# POST /; needs --user-pool-id --job-id
@search-terms 'DescribeUserImportJob, cognito-idp describe-user-import-job'
export def 'cognito-identity-provider describe-user-import-job' [
  --user-pool-id: string
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider DescribeUserImportJob $user_pool_id $job_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --user-pool-id
@search-terms 'DescribeUserPool, cognito-idp describe-user-pool'
export def 'cognito-identity-provider describe-user-pool' [
  --user-pool-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider DescribeUserPool $user_pool_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --user-pool-id --client-id
@search-terms 'DescribeUserPoolClient, cognito-idp describe-user-pool-client'
export def 'cognito-identity-provider describe-user-pool-client' [
  --user-pool-id: string
  --client-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider DescribeUserPoolClient $user_pool_id $client_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --domain
@search-terms 'DescribeUserPoolDomain, cognito-idp describe-user-pool-domain'
export def 'cognito-identity-provider describe-user-pool-domain' [
  --domain: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider DescribeUserPoolDomain $domain -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --device-key
@search-terms 'ForgetDevice, cognito-idp forget-device'
export def 'cognito-identity-provider forget-device' [
  --access-token: string
  --device-key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider ForgetDevice $access_token $device_key -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --client-id --username
@search-terms 'ForgotPassword, cognito-idp forgot-password'
export def 'cognito-identity-provider forgot-password' [
  --client-id: string
  --secret-hash: string
  --user-context-data: record
  --username: string
  --analytics-metadata: record
  --client-metadata: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider ForgotPassword $client_id $secret_hash $user_context_data $username $analytics_metadata $client_metadata -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --user-pool-id
@search-terms 'GetCSVHeader, cognito-idp get-csv-header'
export def 'cognito-identity-provider get-csv-header' [
  --user-pool-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider GetCSVHeader $user_pool_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --client-id --secret
@search-terms 'GetClientToken, cognito-idp get-client-token'
export def 'cognito-identity-provider get-client-token' [
  --client-id: string
  --secret: string
  --scopes: list<string>
  --client-metadata: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider GetClientToken $client_id $secret $scopes $client_metadata -- $region $profile $with_input $fail_fast' }

# POST /; needs --client-id --subject-token --subject-token-type
@search-terms 'GetDerivedToken, cognito-idp get-derived-token'
export def 'cognito-identity-provider get-derived-token' [
  --client-id: string
  --client-secret: string
  --subject-token: string
  --subject-token-type: string@[ACCESS_TOKEN ID_TOKEN SAML2]
  --subject-token-provider-name: string
  --actor-token: string
  --actor-token-type: string@[ACCESS_TOKEN ID_TOKEN SAML2]
  --actor-token-provider-name: string
  --scopes: list<string>
  --audiences: list<string>
  --resources: list<string>
  --requested-token-type: string@[ACCESS_TOKEN ID_TOKEN]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider GetDerivedToken $client_id $client_secret $subject_token $subject_token_type $subject_token_provider_name $actor_token $actor_token_type $actor_token_provider_name $scopes $audiences $resources $requested_token_type -- $region $profile $with_input $fail_fast' }

# POST /; needs --device-key
@search-terms 'GetDevice, cognito-idp get-device'
export def 'cognito-identity-provider get-device' [
  --device-key: string
  --access-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider GetDevice $device_key $access_token -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --group-name --user-pool-id
@search-terms 'GetGroup, cognito-idp get-group'
export def 'cognito-identity-provider get-group' [
  --group-name: string
  --user-pool-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider GetGroup $group_name $user_pool_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --user-pool-id --idp-identifier
@search-terms 'GetIdentityProviderByIdentifier, cognito-idp get-identity-provider-by-identifier'
export def 'cognito-identity-provider get-identity-provider-by-identifier' [
  --user-pool-id: string
  --idp-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider GetIdentityProviderByIdentifier $user_pool_id $idp_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --user-pool-id
@search-terms 'GetLogDeliveryConfiguration, cognito-idp get-log-delivery-configuration'
export def 'cognito-identity-provider get-log-delivery-configuration' [
  --user-pool-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider GetLogDeliveryConfiguration $user_pool_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --limit-definition
@search-terms 'GetProvisionedLimit, cognito-idp get-provisioned-limit'
export def 'cognito-identity-provider get-provisioned-limit' [
  --limit-definition: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider GetProvisionedLimit $limit_definition -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --user-pool-id
@search-terms 'GetSigningCertificate, cognito-idp get-signing-certificate'
export def 'cognito-identity-provider get-signing-certificate' [
  --user-pool-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider GetSigningCertificate $user_pool_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --refresh-token --client-id
@search-terms 'GetTokensFromRefreshToken, cognito-idp get-tokens-from-refresh-token'
export def 'cognito-identity-provider get-tokens-from-refresh-token' [
  --refresh-token: string
  --client-id: string
  --client-secret: string
  --device-key: string
  --client-metadata: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider GetTokensFromRefreshToken $refresh_token $client_id $client_secret $device_key $client_metadata -- $region $profile $with_input $fail_fast' }

# POST /; needs --user-pool-id
@search-terms 'GetUICustomization, cognito-idp get-ui-customization'
export def 'cognito-identity-provider get-ui-customization' [
  --user-pool-id: string
  --client-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider GetUICustomization $user_pool_id $client_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --access-token
@search-terms 'GetUser, cognito-idp get-user'
export def 'cognito-identity-provider get-user' [
  --access-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider GetUser $access_token -- $region $profile $with_input $fail_fast' }

# POST /; needs --access-token --attribute-name
@search-terms 'GetUserAttributeVerificationCode, cognito-idp get-user-attribute-verification-code'
export def 'cognito-identity-provider get-user-attribute-verification-code' [
  --access-token: string
  --attribute-name: string
  --client-metadata: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider GetUserAttributeVerificationCode $access_token $attribute_name $client_metadata -- $region $profile $with_input $fail_fast' }

# POST /; needs --access-token
@search-terms 'GetUserAuthFactors, cognito-idp get-user-auth-factors'
export def 'cognito-identity-provider get-user-auth-factors' [
  --access-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider GetUserAuthFactors $access_token -- $region $profile $with_input $fail_fast' }

# POST /; needs --user-pool-id --client-id
@search-terms 'GetUserPoolClientSessionConfiguration, cognito-idp get-user-pool-client-session-configuration'
export def 'cognito-identity-provider get-user-pool-client-session-configuration' [
  --user-pool-id: string
  --client-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider GetUserPoolClientSessionConfiguration $user_pool_id $client_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --user-pool-id
@search-terms 'GetUserPoolMfaConfig, cognito-idp get-user-pool-mfa-config'
export def 'cognito-identity-provider get-user-pool-mfa-config' [
  --user-pool-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider GetUserPoolMfaConfig $user_pool_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --user-pool-id
@search-terms 'GetUserPoolSessionConfiguration, cognito-idp get-user-pool-session-configuration'
export def 'cognito-identity-provider get-user-pool-session-configuration' [
  --user-pool-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider GetUserPoolSessionConfiguration $user_pool_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --access-token
@search-terms 'GlobalSignOut, cognito-idp global-sign-out'
export def 'cognito-identity-provider global-sign-out' [
  --access-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider GlobalSignOut $access_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auth-flow --client-id
@search-terms 'InitiateAuth, cognito-idp initiate-auth'
export def 'cognito-identity-provider initiate-auth' [
  --auth-flow: string@[USER_SRP_AUTH REFRESH_TOKEN_AUTH REFRESH_TOKEN CUSTOM_AUTH ADMIN_NO_SRP_AUTH USER_PASSWORD_AUTH ADMIN_USER_PASSWORD_AUTH USER_AUTH]
  --auth-parameters: record
  --client-metadata: record
  --client-id: string
  --analytics-metadata: record
  --user-context-data: record
  --session: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider InitiateAuth $auth_flow $auth_parameters $client_metadata $client_id $analytics_metadata $user_context_data $session -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; needs --access-token
@search-terms 'ListDevices, cognito-idp list-devices'
export def 'cognito-identity-provider list-devices' [
  --access-token: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider ListDevices $access_token -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --user-pool-id
@search-terms 'ListGroups, cognito-idp list-groups'
export def 'cognito-identity-provider list-groups' [
  --user-pool-id: string
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
]: any -> any { call 'cognito-identity-provider ListGroups $user_pool_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --user-pool-id
@search-terms 'ListIdentityProviders, cognito-idp list-identity-providers'
export def 'cognito-identity-provider list-identity-providers' [
  --user-pool-id: string
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
]: any -> any { call 'cognito-identity-provider ListIdentityProviders $user_pool_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --user-pool-id
@search-terms 'ListResourceServers, cognito-idp list-resource-servers'
export def 'cognito-identity-provider list-resource-servers' [
  --user-pool-id: string
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
]: any -> any { call 'cognito-identity-provider ListResourceServers $user_pool_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms 'ListTagsForResource, cognito-idp list-tags-for-resource'
export def 'cognito-identity-provider list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --user-pool-id
@search-terms 'ListTerms, cognito-idp list-terms'
export def 'cognito-identity-provider list-terms' [
  --user-pool-id: string
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
]: any -> any { call 'cognito-identity-provider ListTerms $user_pool_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --user-pool-id --max-results
@search-terms 'ListUserImportJobs, cognito-idp list-user-import-jobs'
export def 'cognito-identity-provider list-user-import-jobs' [
  --user-pool-id: string
  --max-results: int
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider ListUserImportJobs $user_pool_id $max_results -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --user-pool-id --client-id
@search-terms 'ListUserPoolClientSecrets, cognito-idp list-user-pool-client-secrets'
export def 'cognito-identity-provider list-user-pool-client-secrets' [
  --user-pool-id: string
  --client-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider ListUserPoolClientSecrets $user_pool_id $client_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --user-pool-id
@search-terms 'ListUserPoolClients, cognito-idp list-user-pool-clients'
export def 'cognito-identity-provider list-user-pool-clients' [
  --user-pool-id: string
  --client-type: string@[REGULAR DCR]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider ListUserPoolClients $user_pool_id $client_type -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --user-pool-id
@search-terms 'ListUserPoolReplicas, cognito-idp list-user-pool-replicas'
export def 'cognito-identity-provider list-user-pool-replicas' [
  --user-pool-id: string
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
]: any -> any { call 'cognito-identity-provider ListUserPoolReplicas $user_pool_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --max-results
@search-terms 'ListUserPools, cognito-idp list-user-pools'
export def 'cognito-identity-provider list-user-pools' [
  --max-results: int
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
]: any -> any { call 'cognito-identity-provider ListUserPools $max_results -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --access-token
@search-terms 'ListUserSessions, cognito-idp list-user-sessions'
export def 'cognito-identity-provider list-user-sessions' [
  --access-token: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider ListUserSessions $access_token -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --user-pool-id
@search-terms 'ListUsers, cognito-idp list-users'
export def 'cognito-identity-provider list-users' [
  --user-pool-id: string
  --attributes-to-get: list<string>
  --filter: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider ListUsers $user_pool_id $attributes_to_get $filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --user-pool-id --group-name
@search-terms 'ListUsersInGroup, cognito-idp list-users-in-group'
export def 'cognito-identity-provider list-users-in-group' [
  --user-pool-id: string
  --group-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity-provider ListUsersInGroup $user_pool_id $group_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --access-token
@search-terms 'ListWebAuthnCredentials, cognito-idp list-web-authn-credentials'
export def 'cognito-identity-provider list-web-authn-credentials' [
  --access-token: string
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
]: any -> any { call 'cognito-identity-provider ListWebAuthnCredentials $access_token -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --client-id --username
@search-terms 'ResendConfirmationCode, cognito-idp resend-confirmation-code'
export def 'cognito-identity-provider resend-confirmation-code' [
  --client-id: string
  --secret-hash: string
  --user-context-data: record
  --username: string
  --analytics-metadata: record
  --client-metadata: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider ResendConfirmationCode $client_id $secret_hash $user_context_data $username $analytics_metadata $client_metadata -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --client-id --challenge-name
@search-terms 'RespondToAuthChallenge, cognito-idp respond-to-auth-challenge'
export def 'cognito-identity-provider respond-to-auth-challenge' [
  --client-id: string
  --challenge-name: string@[SMS_MFA EMAIL_OTP SOFTWARE_TOKEN_MFA SELECT_MFA_TYPE MFA_SETUP PASSWORD_VERIFIER CUSTOM_CHALLENGE SELECT_CHALLENGE DEVICE_SRP_AUTH DEVICE_PASSWORD_VERIFIER ADMIN_NO_SRP_AUTH NEW_PASSWORD_REQUIRED SMS_OTP PASSWORD WEB_AUTHN PASSWORD_SRP]
  --session: string
  --challenge-responses: record
  --analytics-metadata: record
  --user-context-data: record
  --client-metadata: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider RespondToAuthChallenge $client_id $challenge_name $session $challenge_responses $analytics_metadata $user_context_data $client_metadata -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --token --client-id
@search-terms 'RevokeToken, cognito-idp revoke-token'
export def 'cognito-identity-provider revoke-token' [
  --token: string
  --client-id: string
  --client-secret: string
  --revoke-associated-sessions: string@[NONE LINKED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider RevokeToken $token $client_id $client_secret $revoke_associated_sessions -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --access-token --session-id
@search-terms 'RevokeUserSession, cognito-idp revoke-user-session'
export def 'cognito-identity-provider revoke-user-session' [
  --access-token: string
  --session-id: string
  --revoke-associated-sessions: string@[NONE LINKED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider RevokeUserSession $access_token $session_id $revoke_associated_sessions -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --log-configurations
@search-terms 'SetLogDeliveryConfiguration, cognito-idp set-log-delivery-configuration'
export def 'cognito-identity-provider set-log-delivery-configuration' [
  --user-pool-id: string
  --log-configurations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider SetLogDeliveryConfiguration $user_pool_id $log_configurations -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id
@search-terms 'SetRiskConfiguration, cognito-idp set-risk-configuration'
export def 'cognito-identity-provider set-risk-configuration' [
  --user-pool-id: string
  --client-id: string
  --compromised-credentials-risk-configuration: record
  --account-takeover-risk-configuration: record
  --risk-exception-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider SetRiskConfiguration $user_pool_id $client_id $compromised_credentials_risk_configuration $account_takeover_risk_configuration $risk_exception_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id
@search-terms 'SetUICustomization, cognito-idp set-ui-customization'
export def 'cognito-identity-provider set-ui-customization' [
  --user-pool-id: string
  --client-id: string
  --css: string
  --image-file: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider SetUICustomization $user_pool_id $client_id $css $image_file -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --access-token
@search-terms 'SetUserMFAPreference, cognito-idp set-user-mfa-preference'
export def 'cognito-identity-provider set-user-mfa-preference' [
  --sms-mfa-settings: record
  --software-token-mfa-settings: record
  --email-mfa-settings: record
  --web-authn-mfa-settings: record
  --access-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider SetUserMFAPreference $sms_mfa_settings $software_token_mfa_settings $email_mfa_settings $web_authn_mfa_settings $access_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --client-id --sso-session
@search-terms 'SetUserPoolClientSessionConfiguration, cognito-idp set-user-pool-client-session-configuration'
export def 'cognito-identity-provider set-user-pool-client-session-configuration' [
  --user-pool-id: string
  --client-id: string
  --sso-session: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider SetUserPoolClientSessionConfiguration $user_pool_id $client_id $sso_session -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id
@search-terms 'SetUserPoolMfaConfig, cognito-idp set-user-pool-mfa-config'
export def 'cognito-identity-provider set-user-pool-mfa-config' [
  --user-pool-id: string
  --sms-mfa-configuration: record
  --software-token-mfa-configuration: record
  --email-mfa-configuration: record
  --mfa-configuration: string@[OFF ON OPTIONAL]
  --web-authn-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider SetUserPoolMfaConfig $user_pool_id $sms_mfa_configuration $software_token_mfa_configuration $email_mfa_configuration $mfa_configuration $web_authn_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --user-session-tracking --token-session
@search-terms 'SetUserPoolSessionConfiguration, cognito-idp set-user-pool-session-configuration'
export def 'cognito-identity-provider set-user-pool-session-configuration' [
  --user-pool-id: string
  --user-session-tracking: string@[ENABLED DISABLED]
  --token-session: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider SetUserPoolSessionConfiguration $user_pool_id $user_session_tracking $token_session -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --access-token --mfa-options
@search-terms 'SetUserSettings, cognito-idp set-user-settings'
export def 'cognito-identity-provider set-user-settings' [
  --access-token: string
  --mfa-options: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider SetUserSettings $access_token $mfa_options -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --client-id --username
@search-terms 'SignUp, cognito-idp sign-up'
export def 'cognito-identity-provider sign-up' [
  --client-id: string
  --secret-hash: string
  --username: string
  --password: string
  --user-attributes: any
  --validation-data: any
  --analytics-metadata: record
  --user-context-data: record
  --client-metadata: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider SignUp $client_id $secret_hash $username $password $user_attributes $validation_data $analytics_metadata $user_context_data $client_metadata -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --job-id
@search-terms 'StartUserImportJob, cognito-idp start-user-import-job'
export def 'cognito-identity-provider start-user-import-job' [
  --user-pool-id: string
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider StartUserImportJob $user_pool_id $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --access-token
@search-terms 'StartWebAuthnRegistration, cognito-idp start-web-authn-registration'
export def 'cognito-identity-provider start-web-authn-registration' [
  --access-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider StartWebAuthnRegistration $access_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --job-id
@search-terms 'StopUserImportJob, cognito-idp stop-user-import-job'
export def 'cognito-identity-provider stop-user-import-job' [
  --user-pool-id: string
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider StopUserImportJob $user_pool_id $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms 'TagResource, cognito-idp tag-resource'
export def 'cognito-identity-provider tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms 'UntagResource, cognito-idp untag-resource'
export def 'cognito-identity-provider untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --username --event-id --feedback-token --feedback-value
@search-terms 'UpdateAuthEventFeedback, cognito-idp update-auth-event-feedback'
export def 'cognito-identity-provider update-auth-event-feedback' [
  --user-pool-id: string
  --username: string
  --event-id: string
  --feedback-token: string
  --feedback-value: string@[Valid Invalid]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider UpdateAuthEventFeedback $user_pool_id $username $event_id $feedback_token $feedback_value -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --access-token --device-key
@search-terms 'UpdateDeviceStatus, cognito-idp update-device-status'
export def 'cognito-identity-provider update-device-status' [
  --access-token: string
  --device-key: string
  --device-remembered-status: string@[remembered not_remembered]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider UpdateDeviceStatus $access_token $device_key $device_remembered_status -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --group-name --user-pool-id
@search-terms 'UpdateGroup, cognito-idp update-group'
export def 'cognito-identity-provider update-group' [
  --group-name: string
  --user-pool-id: string
  --description: string
  --role-arn: string
  --precedence: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider UpdateGroup $group_name $user_pool_id $description $role_arn $precedence -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --provider-name
@search-terms 'UpdateIdentityProvider, cognito-idp update-identity-provider'
export def 'cognito-identity-provider update-identity-provider' [
  --user-pool-id: string
  --provider-name: string
  --provider-details: record
  --attribute-mapping: record
  --idp-identifiers: list<string>
  --acr-mapping: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider UpdateIdentityProvider $user_pool_id $provider_name $provider_details $attribute_mapping $idp_identifiers $acr_mapping -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'UpdateManagedLoginBranding, cognito-idp update-managed-login-branding'
export def 'cognito-identity-provider update-managed-login-branding' [
  --user-pool-id: string
  --managed-login-branding-id: string
  --use-cognito-provided-values: oneof<bool>
  --settings: any
  --assets: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider UpdateManagedLoginBranding $user_pool_id $managed_login_branding_id $use_cognito_provided_values $settings $assets -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --limit-definition --requested-limit-value
@search-terms 'UpdateProvisionedLimit, cognito-idp update-provisioned-limit'
export def 'cognito-identity-provider update-provisioned-limit' [
  --limit-definition: record
  --requested-limit-value: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider UpdateProvisionedLimit $limit_definition $requested_limit_value -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --identifier --name
@search-terms 'UpdateResourceServer, cognito-idp update-resource-server'
export def 'cognito-identity-provider update-resource-server' [
  --user-pool-id: string
  --identifier: string
  --name: string
  --scopes: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider UpdateResourceServer $user_pool_id $identifier $name $scopes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --terms-id --user-pool-id
@search-terms 'UpdateTerms, cognito-idp update-terms'
export def 'cognito-identity-provider update-terms' [
  --terms-id: string
  --user-pool-id: string
  --terms-name: string
  --terms-source: string
  --enforcement: string
  --links: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider UpdateTerms $terms_id $user_pool_id $terms_name $terms_source $enforcement $links -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-attributes --access-token
@search-terms 'UpdateUserAttributes, cognito-idp update-user-attributes'
export def 'cognito-identity-provider update-user-attributes' [
  --user-attributes: any
  --access-token: string
  --client-metadata: record
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider UpdateUserAttributes $user_attributes $access_token $client_metadata -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id
@search-terms 'UpdateUserPool, cognito-idp update-user-pool'
export def 'cognito-identity-provider update-user-pool' [
  --user-pool-id: string
  --policies: record
  --deletion-protection: string@[ACTIVE INACTIVE]
  --lambda-config: record
  --auto-verified-attributes: list<string>
  --sms-verification-message: string
  --email-verification-message: string
  --email-verification-subject: string
  --verification-message-template: record
  --sms-authentication-message: string
  --user-attribute-update-settings: record
  --mfa-configuration: string@[OFF ON OPTIONAL]
  --device-configuration: record
  --email-configuration: record
  --sms-configuration: record
  --user-pool-tags: record
  --admin-create-user-config: record
  --user-pool-add-ons: record
  --dcr-configuration: record
  --account-recovery-setting: record
  --pool-name: string
  --user-pool-tier: string@[LITE ESSENTIALS PLUS]
  --key-configuration: record
  --issuer-configuration: record
  --acr-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider UpdateUserPool $user_pool_id $policies $deletion_protection $lambda_config $auto_verified_attributes $sms_verification_message $email_verification_message $email_verification_subject $verification_message_template $sms_authentication_message $user_attribute_update_settings $mfa_configuration $device_configuration $email_configuration $sms_configuration $user_pool_tags $admin_create_user_config $user_pool_add_ons $dcr_configuration $account_recovery_setting $pool_name $user_pool_tier $key_configuration $issuer_configuration $acr_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --client-id
@search-terms 'UpdateUserPoolClient, cognito-idp update-user-pool-client'
export def 'cognito-identity-provider update-user-pool-client' [
  --user-pool-id: string
  --client-id: string
  --client-name: string
  --refresh-token-validity: int
  --access-token-validity: int
  --id-token-validity: int
  --token-validity-units: record
  --read-attributes: list<string>
  --write-attributes: list<string>
  --explicit-auth-flows: list<string>
  --supported-identity-providers: list<string>
  --callback-urls: list<string>
  --logout-urls: list<string>
  --default-redirect-uri: string
  --allowed-o-auth-flows: list<string>
  --allowed-o-auth-scopes: list<string>
  --allowed-o-auth-flows-user-pool-client: oneof<bool>
  --analytics-configuration: record
  --prevent-user-existence-errors: string@[LEGACY ENABLED]
  --enable-token-revocation: oneof<bool>
  --enable-propagate-additional-user-context-data: oneof<bool>
  --auth-session-validity: int
  --refresh-token-rotation: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider UpdateUserPoolClient $user_pool_id $client_id $client_name $refresh_token_validity $access_token_validity $id_token_validity $token_validity_units $read_attributes $write_attributes $explicit_auth_flows $supported_identity_providers $callback_urls $logout_urls $default_redirect_uri $allowed_o_auth_flows $allowed_o_auth_scopes $allowed_o_auth_flows_user_pool_client $analytics_configuration $prevent_user_existence_errors $enable_token_revocation $enable_propagate_additional_user_context_data $auth_session_validity $refresh_token_rotation -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain --user-pool-id
@search-terms 'UpdateUserPoolDomain, cognito-idp update-user-pool-domain'
export def 'cognito-identity-provider update-user-pool-domain' [
  --domain: string
  --user-pool-id: string
  --managed-login-version: int
  --custom-domain-config: record
  --routing: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider UpdateUserPoolDomain $domain $user_pool_id $managed_login_version $custom_domain_config $routing -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-pool-id --region-name --status
@search-terms 'UpdateUserPoolReplica, cognito-idp update-user-pool-replica'
export def 'cognito-identity-provider update-user-pool-replica' [
  --user-pool-id: string
  --region-name: string
  --status: string@[ACTIVE INACTIVE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider UpdateUserPoolReplica $user_pool_id $region_name $status -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-code
@search-terms 'VerifySoftwareToken, cognito-idp verify-software-token'
export def 'cognito-identity-provider verify-software-token' [
  --access-token: string
  --session: string
  --user-code: string
  --friendly-device-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider VerifySoftwareToken $access_token $session $user_code $friendly_device_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --access-token --attribute-name --code
@search-terms 'VerifyUserAttribute, cognito-idp verify-user-attribute'
export def 'cognito-identity-provider verify-user-attribute' [
  --access-token: string
  --attribute-name: string
  --code: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity-provider VerifyUserAttribute $access_token $attribute_name $code -- $region $profile $with_input $fail_fast $yes' }
