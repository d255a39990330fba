# Written by `cargo xtask generate --service cognito-identity-provider` from the service's model and overlay: change those instead.
# Cognito Identity Provider, API version 2016-04-18: 141 operations.

use rt.nu [call send]

# POST /; needs --user-pool-id --custom-attributes
@category "aws cognito-identity-provider"
@search-terms AddCustomAttributes "cognito-idp add-custom-attributes"
export def 'cognito-identity-provider add-custom-attributes' [
  --user-pool-id: string
  --custom-attributes: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider AddCustomAttributes $user_pool_id=UserPoolId $custom_attributes=CustomAttributes $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --client-id
@category "aws cognito-identity-provider"
@search-terms AddUserPoolClientSecret "cognito-idp add-user-pool-client-secret"
export def 'cognito-identity-provider add-user-pool-client-secret' [
  --user-pool-id: string
  --client-id: string
  --client-secret: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider AddUserPoolClientSecret $user_pool_id=UserPoolId $client_id=ClientId $client_secret=ClientSecret $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --username --group-name
@category "aws cognito-identity-provider"
@search-terms AdminAddUserToGroup "cognito-idp admin-add-user-to-group"
export def 'cognito-identity-provider admin-add-user-to-group' [
  --user-pool-id: string
  --username: string
  --group-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider AdminAddUserToGroup $user_pool_id=UserPoolId $username=Username $group_name=GroupName $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --username
@category "aws cognito-identity-provider"
@search-terms AdminConfirmSignUp "cognito-idp admin-confirm-sign-up"
export def 'cognito-identity-provider admin-confirm-sign-up' [
  --user-pool-id: string
  --username: string
  --client-metadata: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider AdminConfirmSignUp $user_pool_id=UserPoolId $username=Username $client_metadata=ClientMetadata $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --username
@category "aws cognito-identity-provider"
@search-terms AdminCreateUser "cognito-idp admin-create-user"
export def 'cognito-identity-provider admin-create-user' [
  --user-pool-id: string
  --username: string
  --user-attributes: oneof<list<any>, record>
  --validation-data: oneof<list<any>, record>
  --temporary-password: string
  --force-alias-creation: oneof<bool>
  --message-action: string@[RESEND SUPPRESS]
  --desired-delivery-mediums: oneof<list<string>, string>
  --client-metadata: record
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider AdminCreateUser $user_pool_id=UserPoolId $username=Username $user_attributes=UserAttributes $validation_data=ValidationData $temporary_password=TemporaryPassword $force_alias_creation=ForceAliasCreation $message_action=MessageAction $desired_delivery_mediums=DesiredDeliveryMediums $client_metadata=ClientMetadata $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --username
@category "aws cognito-identity-provider"
@search-terms AdminDeleteSoftwareToken "cognito-idp admin-delete-software-token"
export def 'cognito-identity-provider admin-delete-software-token' [
  --user-pool-id: string
  --username: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider AdminDeleteSoftwareToken $user_pool_id=UserPoolId $username=Username $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --username
@category "aws cognito-identity-provider"
@search-terms AdminDeleteUser "cognito-idp admin-delete-user"
export def 'cognito-identity-provider admin-delete-user' [
  --user-pool-id: string
  --username: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider AdminDeleteUser $user_pool_id=UserPoolId $username=Username $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --username --user-attribute-names
@category "aws cognito-identity-provider"
@search-terms AdminDeleteUserAttributes "cognito-idp admin-delete-user-attributes"
export def 'cognito-identity-provider admin-delete-user-attributes' [
  --user-pool-id: string
  --username: string
  --user-attribute-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider AdminDeleteUserAttributes $user_pool_id=UserPoolId $username=Username $user_attribute_names=UserAttributeNames $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --user
@category "aws cognito-identity-provider"
@search-terms AdminDisableProviderForUser "cognito-idp admin-disable-provider-for-user"
export def 'cognito-identity-provider admin-disable-provider-for-user' [
  --user-pool-id: string
  --user: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider AdminDisableProviderForUser $user_pool_id=UserPoolId $user=User $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --username
@category "aws cognito-identity-provider"
@search-terms AdminDisableUser "cognito-idp admin-disable-user"
export def 'cognito-identity-provider admin-disable-user' [
  --user-pool-id: string
  --username: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider AdminDisableUser $user_pool_id=UserPoolId $username=Username $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --username
@category "aws cognito-identity-provider"
@search-terms AdminEnableUser "cognito-idp admin-enable-user"
export def 'cognito-identity-provider admin-enable-user' [
  --user-pool-id: string
  --username: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider AdminEnableUser $user_pool_id=UserPoolId $username=Username $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --username --device-key
@category "aws cognito-identity-provider"
@search-terms AdminForgetDevice "cognito-idp admin-forget-device"
export def 'cognito-identity-provider admin-forget-device' [
  --user-pool-id: string
  --username: string
  --device-key: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider AdminForgetDevice $user_pool_id=UserPoolId $username=Username $device_key=DeviceKey $region=--region $profile=--profile' }

# POST /; needs --device-key --user-pool-id --username
@category "aws cognito-identity-provider"
@search-terms AdminGetDevice "cognito-idp admin-get-device"
export def 'cognito-identity-provider admin-get-device' [
  --device-key: string
  --user-pool-id: string
  --username: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider AdminGetDevice $device_key=DeviceKey $user_pool_id=UserPoolId $username=Username $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --username
@category "aws cognito-identity-provider"
@search-terms AdminGetUser "cognito-idp admin-get-user"
export def 'cognito-identity-provider admin-get-user' [
  --user-pool-id: string
  --username: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider AdminGetUser $user_pool_id=UserPoolId $username=Username $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --username
@category "aws cognito-identity-provider"
@search-terms AdminGetUserAuthFactors "cognito-idp admin-get-user-auth-factors"
export def 'cognito-identity-provider admin-get-user-auth-factors' [
  --user-pool-id: string
  --username: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider AdminGetUserAuthFactors $user_pool_id=UserPoolId $username=Username $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --client-id --auth-flow
@category "aws cognito-identity-provider"
@search-terms AdminInitiateAuth "cognito-idp admin-initiate-auth"
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
]: nothing -> record { call 'cognito-identity-provider AdminInitiateAuth $user_pool_id=UserPoolId $client_id=ClientId $auth_flow=AuthFlow $auth_parameters=AuthParameters $client_metadata=ClientMetadata $analytics_metadata=AnalyticsMetadata $context_data=ContextData $session=Session $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --destination-user --source-user
@category "aws cognito-identity-provider"
@search-terms AdminLinkProviderForUser "cognito-idp admin-link-provider-for-user"
export def 'cognito-identity-provider admin-link-provider-for-user' [
  --user-pool-id: string
  --destination-user: record
  --source-user: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider AdminLinkProviderForUser $user_pool_id=UserPoolId $destination_user=DestinationUser $source_user=SourceUser $region=--region $profile=--profile' }

# POST /; follows pages; needs --user-pool-id --username
@category "aws cognito-identity-provider"
@search-terms AdminListDevices "cognito-idp admin-list-devices"
export def 'cognito-identity-provider admin-list-devices' [
  --user-pool-id: string
  --username: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cognito-identity-provider AdminListDevices $user_pool_id=UserPoolId $username=Username $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --username --user-pool-id
@category "aws cognito-identity-provider"
@search-terms AdminListGroupsForUser "cognito-idp admin-list-groups-for-user"
export def 'cognito-identity-provider admin-list-groups-for-user' [
  --username: string
  --user-pool-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cognito-identity-provider AdminListGroupsForUser $username=Username $user_pool_id=UserPoolId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --user-pool-id --username
@category "aws cognito-identity-provider"
@search-terms AdminListUserAuthEvents "cognito-idp admin-list-user-auth-events"
export def 'cognito-identity-provider admin-list-user-auth-events' [
  --user-pool-id: string
  --username: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cognito-identity-provider AdminListUserAuthEvents $user_pool_id=UserPoolId $username=Username $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --user-pool-id --username
@category "aws cognito-identity-provider"
@search-terms AdminListUserSessions "cognito-idp admin-list-user-sessions"
export def 'cognito-identity-provider admin-list-user-sessions' [
  --user-pool-id: string
  --username: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cognito-identity-provider AdminListUserSessions $user_pool_id=UserPoolId $username=Username $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --user-pool-id --username --group-name
@category "aws cognito-identity-provider"
@search-terms AdminRemoveUserFromGroup "cognito-idp admin-remove-user-from-group"
export def 'cognito-identity-provider admin-remove-user-from-group' [
  --user-pool-id: string
  --username: string
  --group-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider AdminRemoveUserFromGroup $user_pool_id=UserPoolId $username=Username $group_name=GroupName $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --username
@category "aws cognito-identity-provider"
@search-terms AdminResetUserPassword "cognito-idp admin-reset-user-password"
export def 'cognito-identity-provider admin-reset-user-password' [
  --user-pool-id: string
  --username: string
  --client-metadata: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider AdminResetUserPassword $user_pool_id=UserPoolId $username=Username $client_metadata=ClientMetadata $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --client-id --challenge-name
@category "aws cognito-identity-provider"
@search-terms AdminRespondToAuthChallenge "cognito-idp admin-respond-to-auth-challenge"
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
]: nothing -> record { call 'cognito-identity-provider AdminRespondToAuthChallenge $user_pool_id=UserPoolId $client_id=ClientId $challenge_name=ChallengeName $challenge_responses=ChallengeResponses $session=Session $analytics_metadata=AnalyticsMetadata $context_data=ContextData $client_metadata=ClientMetadata $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --username --session-id
@category "aws cognito-identity-provider"
@search-terms AdminRevokeUserSession "cognito-idp admin-revoke-user-session"
export def 'cognito-identity-provider admin-revoke-user-session' [
  --user-pool-id: string
  --username: string
  --session-id: string
  --revoke-associated-sessions: string@[NONE LINKED]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider AdminRevokeUserSession $user_pool_id=UserPoolId $username=Username $session_id=SessionId $revoke_associated_sessions=RevokeAssociatedSessions $region=--region $profile=--profile' }

# POST /; needs --username --user-pool-id
@category "aws cognito-identity-provider"
@search-terms AdminSetUserMFAPreference "cognito-idp admin-set-user-mfa-preference"
export def 'cognito-identity-provider admin-set-user-mfa-preference' [
  --sms-mfa-settings: record
  --software-token-mfa-settings: record
  --email-mfa-settings: record
  --web-authn-mfa-settings: record
  --username: string
  --user-pool-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider AdminSetUserMFAPreference $sms_mfa_settings=SMSMfaSettings $software_token_mfa_settings=SoftwareTokenMfaSettings $email_mfa_settings=EmailMfaSettings $web_authn_mfa_settings=WebAuthnMfaSettings $username=Username $user_pool_id=UserPoolId $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --username --password
@category "aws cognito-identity-provider"
@search-terms AdminSetUserPassword "cognito-idp admin-set-user-password"
export def 'cognito-identity-provider admin-set-user-password' [
  --user-pool-id: string
  --username: string
  --password: string
  --permanent: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider AdminSetUserPassword $user_pool_id=UserPoolId $username=Username $password=Password $permanent=Permanent $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --username --mfa-options
@category "aws cognito-identity-provider"
@search-terms AdminSetUserSettings "cognito-idp admin-set-user-settings"
export def 'cognito-identity-provider admin-set-user-settings' [
  --user-pool-id: string
  --username: string
  --mfa-options: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider AdminSetUserSettings $user_pool_id=UserPoolId $username=Username $mfa_options=MFAOptions $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --username --event-id --feedback-value
@category "aws cognito-identity-provider"
@search-terms AdminUpdateAuthEventFeedback "cognito-idp admin-update-auth-event-feedback"
export def 'cognito-identity-provider admin-update-auth-event-feedback' [
  --user-pool-id: string
  --username: string
  --event-id: string
  --feedback-value: string@[Valid Invalid]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider AdminUpdateAuthEventFeedback $user_pool_id=UserPoolId $username=Username $event_id=EventId $feedback_value=FeedbackValue $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --username --device-key
@category "aws cognito-identity-provider"
@search-terms AdminUpdateDeviceStatus "cognito-idp admin-update-device-status"
export def 'cognito-identity-provider admin-update-device-status' [
  --user-pool-id: string
  --username: string
  --device-key: string
  --device-remembered-status: string@[remembered not_remembered]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider AdminUpdateDeviceStatus $user_pool_id=UserPoolId $username=Username $device_key=DeviceKey $device_remembered_status=DeviceRememberedStatus $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --username --user-attributes
@category "aws cognito-identity-provider"
@search-terms AdminUpdateUserAttributes "cognito-idp admin-update-user-attributes"
export def 'cognito-identity-provider admin-update-user-attributes' [
  --user-pool-id: string
  --username: string
  --user-attributes: oneof<list<any>, record>
  --client-metadata: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider AdminUpdateUserAttributes $user_pool_id=UserPoolId $username=Username $user_attributes=UserAttributes $client_metadata=ClientMetadata $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --username
@category "aws cognito-identity-provider"
@search-terms AdminUserGlobalSignOut "cognito-idp admin-user-global-sign-out"
export def 'cognito-identity-provider admin-user-global-sign-out' [
  --user-pool-id: string
  --username: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider AdminUserGlobalSignOut $user_pool_id=UserPoolId $username=Username $region=--region $profile=--profile' }

# POST /
@category "aws cognito-identity-provider"
@search-terms AssociateSoftwareToken "cognito-idp associate-software-token"
export def 'cognito-identity-provider associate-software-token' [
  --access-token: string
  --session: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider AssociateSoftwareToken $access_token=AccessToken $session=Session $region=--region $profile=--profile' }

# POST /; needs --proposed-password --access-token
@category "aws cognito-identity-provider"
@search-terms ChangePassword "cognito-idp change-password"
export def 'cognito-identity-provider change-password' [
  --previous-password: string
  --proposed-password: string
  --access-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider ChangePassword $previous_password=PreviousPassword $proposed_password=ProposedPassword $access_token=AccessToken $region=--region $profile=--profile' }

# POST /; needs --access-token --credential
@category "aws cognito-identity-provider"
@search-terms CompleteWebAuthnRegistration "cognito-idp complete-web-authn-registration"
export def 'cognito-identity-provider complete-web-authn-registration' [
  --access-token: string
  --credential: any
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider CompleteWebAuthnRegistration $access_token=AccessToken $credential=Credential $region=--region $profile=--profile' }

# POST /; needs --access-token --device-key
@category "aws cognito-identity-provider"
@search-terms ConfirmDevice "cognito-idp confirm-device"
export def 'cognito-identity-provider confirm-device' [
  --access-token: string
  --device-key: string
  --device-secret-verifier-config: record
  --device-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider ConfirmDevice $access_token=AccessToken $device_key=DeviceKey $device_secret_verifier_config=DeviceSecretVerifierConfig $device_name=DeviceName $region=--region $profile=--profile' }

# POST /; needs --client-id --username --confirmation-code --password
@category "aws cognito-identity-provider"
@search-terms ConfirmForgotPassword "cognito-idp confirm-forgot-password"
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
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider ConfirmForgotPassword $client_id=ClientId $secret_hash=SecretHash $username=Username $confirmation_code=ConfirmationCode $password=Password $analytics_metadata=AnalyticsMetadata $user_context_data=UserContextData $client_metadata=ClientMetadata $region=--region $profile=--profile' }

# POST /; needs --client-id --username --confirmation-code
@category "aws cognito-identity-provider"
@search-terms ConfirmSignUp "cognito-idp confirm-sign-up"
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
]: nothing -> record { call 'cognito-identity-provider ConfirmSignUp $client_id=ClientId $secret_hash=SecretHash $username=Username $confirmation_code=ConfirmationCode $force_alias_creation=ForceAliasCreation $analytics_metadata=AnalyticsMetadata $user_context_data=UserContextData $client_metadata=ClientMetadata $session=Session $region=--region $profile=--profile' }

# POST /; needs --group-name --user-pool-id
@category "aws cognito-identity-provider"
@search-terms CreateGroup "cognito-idp create-group"
export def 'cognito-identity-provider create-group' [
  --group-name: string
  --user-pool-id: string
  --description: string
  --role-arn: string
  --precedence: int
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider CreateGroup $group_name=GroupName $user_pool_id=UserPoolId $description=Description $role_arn=RoleArn $precedence=Precedence $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --provider-name --provider-type --provider-details
@category "aws cognito-identity-provider"
@search-terms CreateIdentityProvider "cognito-idp create-identity-provider"
export def 'cognito-identity-provider create-identity-provider' [
  --user-pool-id: string
  --provider-name: string
  --provider-type: string@[SAML Facebook Google LoginWithAmazon SignInWithApple OIDC]
  --provider-details: record
  --attribute-mapping: record
  --idp-identifiers: oneof<list<string>, string>
  --acr-mapping: record
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider CreateIdentityProvider $user_pool_id=UserPoolId $provider_name=ProviderName $provider_type=ProviderType $provider_details=ProviderDetails $attribute_mapping=AttributeMapping $idp_identifiers=IdpIdentifiers $acr_mapping=AcrMapping $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --client-id
@category "aws cognito-identity-provider"
@search-terms CreateManagedLoginBranding "cognito-idp create-managed-login-branding"
export def 'cognito-identity-provider create-managed-login-branding' [
  --user-pool-id: string
  --client-id: string
  --use-cognito-provided-values: oneof<bool>
  --settings: any
  --assets: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider CreateManagedLoginBranding $user_pool_id=UserPoolId $client_id=ClientId $use_cognito_provided_values=UseCognitoProvidedValues $settings=Settings $assets=Assets $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --identifier --name
@category "aws cognito-identity-provider"
@search-terms CreateResourceServer "cognito-idp create-resource-server"
export def 'cognito-identity-provider create-resource-server' [
  --user-pool-id: string
  --identifier: string
  --name: string
  --scopes: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider CreateResourceServer $user_pool_id=UserPoolId $identifier=Identifier $name=Name $scopes=Scopes $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --client-id --terms-name --terms-source --enforcement
@category "aws cognito-identity-provider"
@search-terms CreateTerms "cognito-idp create-terms"
export def 'cognito-identity-provider create-terms' [
  --user-pool-id: string
  --client-id: string
  --terms-name: string
  --terms-source: string@[LINK]
  --enforcement: string@[NONE]
  --links: record
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider CreateTerms $user_pool_id=UserPoolId $client_id=ClientId $terms_name=TermsName $terms_source=TermsSource $enforcement=Enforcement $links=Links $region=--region $profile=--profile' }

# POST /; needs --job-name --user-pool-id --cloud-watch-logs-role-arn
@category "aws cognito-identity-provider"
@search-terms CreateUserImportJob "cognito-idp create-user-import-job"
export def 'cognito-identity-provider create-user-import-job' [
  --job-name: string
  --user-pool-id: string
  --cloud-watch-logs-role-arn: string
  --password-hashing-algorithm: string@[BCRYPT SCRYPT ARGON2ID PBKDF2_SHA256]
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider CreateUserImportJob $job_name=JobName $user_pool_id=UserPoolId $cloud_watch_logs_role_arn=CloudWatchLogsRoleArn $password_hashing_algorithm=PasswordHashingAlgorithm $region=--region $profile=--profile' }

# POST /; needs --pool-name
@category "aws cognito-identity-provider"
@search-terms CreateUserPool "cognito-idp create-user-pool"
export def 'cognito-identity-provider create-user-pool' [
  --pool-name: string
  --policies: record
  --deletion-protection: string@[ACTIVE INACTIVE]
  --lambda-config: record
  --auto-verified-attributes: oneof<list<string>, string>
  --alias-attributes: oneof<list<string>, string>
  --username-attributes: oneof<list<string>, string>
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
  --schema: oneof<list<any>, record>
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
]: nothing -> record { call 'cognito-identity-provider CreateUserPool $pool_name=PoolName $policies=Policies $deletion_protection=DeletionProtection $lambda_config=LambdaConfig $auto_verified_attributes=AutoVerifiedAttributes $alias_attributes=AliasAttributes $username_attributes=UsernameAttributes $sms_verification_message=SmsVerificationMessage $email_verification_message=EmailVerificationMessage $email_verification_subject=EmailVerificationSubject $verification_message_template=VerificationMessageTemplate $sms_authentication_message=SmsAuthenticationMessage $mfa_configuration=MfaConfiguration $user_attribute_update_settings=UserAttributeUpdateSettings $device_configuration=DeviceConfiguration $email_configuration=EmailConfiguration $sms_configuration=SmsConfiguration $user_pool_tags=UserPoolTags $admin_create_user_config=AdminCreateUserConfig $schema=Schema $user_pool_add_ons=UserPoolAddOns $dcr_configuration=DcrConfiguration $username_configuration=UsernameConfiguration $account_recovery_setting=AccountRecoverySetting $user_pool_tier=UserPoolTier $key_configuration=KeyConfiguration $issuer_configuration=IssuerConfiguration $acr_configuration=AcrConfiguration $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --client-name
@category "aws cognito-identity-provider"
@search-terms CreateUserPoolClient "cognito-idp create-user-pool-client"
export def 'cognito-identity-provider create-user-pool-client' [
  --user-pool-id: string
  --client-name: string
  --generate-secret: oneof<bool>
  --client-secret: string
  --refresh-token-validity: int
  --access-token-validity: int
  --id-token-validity: int
  --token-validity-units: record
  --read-attributes: oneof<list<string>, string>
  --write-attributes: oneof<list<string>, string>
  --explicit-auth-flows: oneof<list<string>, string>
  --supported-identity-providers: oneof<list<string>, string>
  --callback-urls: oneof<list<string>, string>
  --logout-urls: oneof<list<string>, string>
  --default-redirect-uri: string
  --allowed-o-auth-flows: oneof<list<string>, string>
  --allowed-o-auth-scopes: oneof<list<string>, string>
  --allowed-o-auth-flows-user-pool-client: oneof<bool>
  --analytics-configuration: record
  --prevent-user-existence-errors: string@[LEGACY ENABLED]
  --enable-token-revocation: oneof<bool>
  --enable-propagate-additional-user-context-data: oneof<bool>
  --auth-session-validity: int
  --refresh-token-rotation: record
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider CreateUserPoolClient $user_pool_id=UserPoolId $client_name=ClientName $generate_secret=GenerateSecret $client_secret=ClientSecret $refresh_token_validity=RefreshTokenValidity $access_token_validity=AccessTokenValidity $id_token_validity=IdTokenValidity $token_validity_units=TokenValidityUnits $read_attributes=ReadAttributes $write_attributes=WriteAttributes $explicit_auth_flows=ExplicitAuthFlows $supported_identity_providers=SupportedIdentityProviders $callback_urls=CallbackURLs $logout_urls=LogoutURLs $default_redirect_uri=DefaultRedirectURI $allowed_o_auth_flows=AllowedOAuthFlows $allowed_o_auth_scopes=AllowedOAuthScopes $allowed_o_auth_flows_user_pool_client=AllowedOAuthFlowsUserPoolClient $analytics_configuration=AnalyticsConfiguration $prevent_user_existence_errors=PreventUserExistenceErrors $enable_token_revocation=EnableTokenRevocation $enable_propagate_additional_user_context_data=EnablePropagateAdditionalUserContextData $auth_session_validity=AuthSessionValidity $refresh_token_rotation=RefreshTokenRotation $region=--region $profile=--profile' }

# POST /; needs --domain --user-pool-id
@category "aws cognito-identity-provider"
@search-terms CreateUserPoolDomain "cognito-idp create-user-pool-domain"
export def 'cognito-identity-provider create-user-pool-domain' [
  --domain: string
  --user-pool-id: string
  --managed-login-version: int
  --custom-domain-config: record
  --routing: record
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider CreateUserPoolDomain $domain=Domain $user_pool_id=UserPoolId $managed_login_version=ManagedLoginVersion $custom_domain_config=CustomDomainConfig $routing=Routing $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --region-name
@category "aws cognito-identity-provider"
@search-terms CreateUserPoolReplica "cognito-idp create-user-pool-replica"
export def 'cognito-identity-provider create-user-pool-replica' [
  --user-pool-id: string
  --region-name: string
  --user-pool-tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider CreateUserPoolReplica $user_pool_id=UserPoolId $region_name=RegionName $user_pool_tags=UserPoolTags $region=--region $profile=--profile' }

# POST /; needs --group-name --user-pool-id
@category "aws cognito-identity-provider"
@search-terms DeleteGroup "cognito-idp delete-group"
export def 'cognito-identity-provider delete-group' [
  --group-name: string
  --user-pool-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider DeleteGroup $group_name=GroupName $user_pool_id=UserPoolId $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --provider-name
@category "aws cognito-identity-provider"
@search-terms DeleteIdentityProvider "cognito-idp delete-identity-provider"
export def 'cognito-identity-provider delete-identity-provider' [
  --user-pool-id: string
  --provider-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider DeleteIdentityProvider $user_pool_id=UserPoolId $provider_name=ProviderName $region=--region $profile=--profile' }

# POST /; needs --managed-login-branding-id --user-pool-id
@category "aws cognito-identity-provider"
@search-terms DeleteManagedLoginBranding "cognito-idp delete-managed-login-branding"
export def 'cognito-identity-provider delete-managed-login-branding' [
  --managed-login-branding-id: string
  --user-pool-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider DeleteManagedLoginBranding $managed_login_branding_id=ManagedLoginBrandingId $user_pool_id=UserPoolId $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --identifier
@category "aws cognito-identity-provider"
@search-terms DeleteResourceServer "cognito-idp delete-resource-server"
export def 'cognito-identity-provider delete-resource-server' [
  --user-pool-id: string
  --identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider DeleteResourceServer $user_pool_id=UserPoolId $identifier=Identifier $region=--region $profile=--profile' }

# POST /; needs --terms-id --user-pool-id
@category "aws cognito-identity-provider"
@search-terms DeleteTerms "cognito-idp delete-terms"
export def 'cognito-identity-provider delete-terms' [
  --terms-id: string
  --user-pool-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider DeleteTerms $terms_id=TermsId $user_pool_id=UserPoolId $region=--region $profile=--profile' }

# POST /; needs --access-token
@category "aws cognito-identity-provider"
@search-terms DeleteUser "cognito-idp delete-user"
export def 'cognito-identity-provider delete-user' [
  --access-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider DeleteUser $access_token=AccessToken $region=--region $profile=--profile' }

# POST /; needs --user-attribute-names --access-token
@category "aws cognito-identity-provider"
@search-terms DeleteUserAttributes "cognito-idp delete-user-attributes"
export def 'cognito-identity-provider delete-user-attributes' [
  --user-attribute-names: oneof<list<string>, string>
  --access-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider DeleteUserAttributes $user_attribute_names=UserAttributeNames $access_token=AccessToken $region=--region $profile=--profile' }

# POST /; needs --user-pool-id
@category "aws cognito-identity-provider"
@search-terms DeleteUserPool "cognito-idp delete-user-pool"
export def 'cognito-identity-provider delete-user-pool' [
  --user-pool-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider DeleteUserPool $user_pool_id=UserPoolId $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --client-id
@category "aws cognito-identity-provider"
@search-terms DeleteUserPoolClient "cognito-idp delete-user-pool-client"
export def 'cognito-identity-provider delete-user-pool-client' [
  --user-pool-id: string
  --client-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider DeleteUserPoolClient $user_pool_id=UserPoolId $client_id=ClientId $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --client-id --client-secret-id
@category "aws cognito-identity-provider"
@search-terms DeleteUserPoolClientSecret "cognito-idp delete-user-pool-client-secret"
export def 'cognito-identity-provider delete-user-pool-client-secret' [
  --user-pool-id: string
  --client-id: string
  --client-secret-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider DeleteUserPoolClientSecret $user_pool_id=UserPoolId $client_id=ClientId $client_secret_id=ClientSecretId $region=--region $profile=--profile' }

# POST /; needs --domain --user-pool-id
@category "aws cognito-identity-provider"
@search-terms DeleteUserPoolDomain "cognito-idp delete-user-pool-domain"
export def 'cognito-identity-provider delete-user-pool-domain' [
  --domain: string
  --user-pool-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider DeleteUserPoolDomain $domain=Domain $user_pool_id=UserPoolId $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --region-name
@category "aws cognito-identity-provider"
@search-terms DeleteUserPoolReplica "cognito-idp delete-user-pool-replica"
export def 'cognito-identity-provider delete-user-pool-replica' [
  --user-pool-id: string
  --region-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider DeleteUserPoolReplica $user_pool_id=UserPoolId $region_name=RegionName $region=--region $profile=--profile' }

# POST /; needs --access-token --credential-id
@category "aws cognito-identity-provider"
@search-terms DeleteWebAuthnCredential "cognito-idp delete-web-authn-credential"
export def 'cognito-identity-provider delete-web-authn-credential' [
  --access-token: string
  --credential-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider DeleteWebAuthnCredential $access_token=AccessToken $credential_id=CredentialId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --user-pool-id --provider-name
@category "aws cognito-identity-provider"
@search-terms DescribeIdentityProvider "cognito-idp describe-identity-provider"
export def 'cognito-identity-provider describe-identity-provider' [
  --user-pool-id: string
  --provider-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider DescribeIdentityProvider $user_pool_id=UserPoolId $provider_name=ProviderName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --user-pool-id --managed-login-branding-id
@category "aws cognito-identity-provider"
@search-terms DescribeManagedLoginBranding "cognito-idp describe-managed-login-branding"
export def 'cognito-identity-provider describe-managed-login-branding' [
  --user-pool-id: string
  --managed-login-branding-id: string
  --return-merged-resources: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider DescribeManagedLoginBranding $user_pool_id=UserPoolId $managed_login_branding_id=ManagedLoginBrandingId $return_merged_resources=ReturnMergedResources $region=--region $profile=--profile' }

# POST /; cached 1min; needs --user-pool-id --client-id
@category "aws cognito-identity-provider"
@search-terms DescribeManagedLoginBrandingByClient "cognito-idp describe-managed-login-branding-by-client"
export def 'cognito-identity-provider describe-managed-login-branding-by-client' [
  --user-pool-id: string
  --client-id: string
  --return-merged-resources: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider DescribeManagedLoginBrandingByClient $user_pool_id=UserPoolId $client_id=ClientId $return_merged_resources=ReturnMergedResources $region=--region $profile=--profile' }

# POST /; cached 1min; needs --user-pool-id --identifier
@category "aws cognito-identity-provider"
@search-terms DescribeResourceServer "cognito-idp describe-resource-server"
export def 'cognito-identity-provider describe-resource-server' [
  --user-pool-id: string
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider DescribeResourceServer $user_pool_id=UserPoolId $identifier=Identifier $region=--region $profile=--profile' }

# POST /; needs --user-pool-id
@category "aws cognito-identity-provider"
@search-terms DescribeRiskConfiguration "cognito-idp describe-risk-configuration"
export def 'cognito-identity-provider describe-risk-configuration' [
  --user-pool-id: string
  --client-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider DescribeRiskConfiguration $user_pool_id=UserPoolId $client_id=ClientId $region=--region $profile=--profile' }

# POST /; needs --terms-id --user-pool-id
@category "aws cognito-identity-provider"
@search-terms DescribeTerms "cognito-idp describe-terms"
export def 'cognito-identity-provider describe-terms' [
  --terms-id: string
  --user-pool-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider DescribeTerms $terms_id=TermsId $user_pool_id=UserPoolId $region=--region $profile=--profile' }

# POST /; needs --client-id --user-pool-id --terms-name
@category "aws cognito-identity-provider"
@search-terms DescribeTermsByClient "cognito-idp describe-terms-by-client"
export def 'cognito-identity-provider describe-terms-by-client' [
  --client-id: string
  --user-pool-id: string
  --terms-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider DescribeTermsByClient $client_id=ClientId $user_pool_id=UserPoolId $terms_name=TermsName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --user-pool-id --job-id
@category "aws cognito-identity-provider"
@search-terms DescribeUserImportJob "cognito-idp describe-user-import-job"
export def 'cognito-identity-provider describe-user-import-job' [
  --user-pool-id: string
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider DescribeUserImportJob $user_pool_id=UserPoolId $job_id=JobId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --user-pool-id
@category "aws cognito-identity-provider"
@search-terms DescribeUserPool "cognito-idp describe-user-pool"
export def 'cognito-identity-provider describe-user-pool' [
  --user-pool-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider DescribeUserPool $user_pool_id=UserPoolId $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --client-id
@category "aws cognito-identity-provider"
@search-terms DescribeUserPoolClient "cognito-idp describe-user-pool-client"
export def 'cognito-identity-provider describe-user-pool-client' [
  --user-pool-id: string
  --client-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider DescribeUserPoolClient $user_pool_id=UserPoolId $client_id=ClientId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --domain
@category "aws cognito-identity-provider"
@search-terms DescribeUserPoolDomain "cognito-idp describe-user-pool-domain"
export def 'cognito-identity-provider describe-user-pool-domain' [
  --domain: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider DescribeUserPoolDomain $domain=Domain $region=--region $profile=--profile' }

# POST /; needs --device-key
@category "aws cognito-identity-provider"
@search-terms ForgetDevice "cognito-idp forget-device"
export def 'cognito-identity-provider forget-device' [
  --access-token: string
  --device-key: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider ForgetDevice $access_token=AccessToken $device_key=DeviceKey $region=--region $profile=--profile' }

# POST /; needs --client-id --username
@category "aws cognito-identity-provider"
@search-terms ForgotPassword "cognito-idp forgot-password"
export def 'cognito-identity-provider forgot-password' [
  --client-id: string
  --secret-hash: string
  --user-context-data: record
  --username: string
  --analytics-metadata: record
  --client-metadata: record
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider ForgotPassword $client_id=ClientId $secret_hash=SecretHash $user_context_data=UserContextData $username=Username $analytics_metadata=AnalyticsMetadata $client_metadata=ClientMetadata $region=--region $profile=--profile' }

# POST /; cached 1min; needs --user-pool-id
@category "aws cognito-identity-provider"
@search-terms GetCSVHeader "cognito-idp get-csv-header"
export def 'cognito-identity-provider get-csv-header' [
  --user-pool-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider GetCSVHeader $user_pool_id=UserPoolId $region=--region $profile=--profile' }

# POST /; needs --client-id --secret
@category "aws cognito-identity-provider"
@search-terms GetClientToken "cognito-idp get-client-token"
export def 'cognito-identity-provider get-client-token' [
  --client-id: string
  --secret: string
  --scopes: oneof<list<string>, string>
  --client-metadata: record
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider GetClientToken $client_id=ClientId $secret=Secret $scopes=Scopes $client_metadata=ClientMetadata $region=--region $profile=--profile' }

# POST /; needs --client-id --subject-token --subject-token-type
@category "aws cognito-identity-provider"
@search-terms GetDerivedToken "cognito-idp get-derived-token"
export def 'cognito-identity-provider get-derived-token' [
  --client-id: string
  --client-secret: string
  --subject-token: string
  --subject-token-type: string@[ACCESS_TOKEN ID_TOKEN SAML2]
  --subject-token-provider-name: string
  --actor-token: string
  --actor-token-type: string@[ACCESS_TOKEN ID_TOKEN SAML2]
  --actor-token-provider-name: string
  --scopes: oneof<list<string>, string>
  --audiences: oneof<list<string>, string>
  --resources: oneof<list<string>, string>
  --requested-token-type: string@[ACCESS_TOKEN ID_TOKEN]
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider GetDerivedToken $client_id=ClientId $client_secret=ClientSecret $subject_token=SubjectToken $subject_token_type=SubjectTokenType $subject_token_provider_name=SubjectTokenProviderName $actor_token=ActorToken $actor_token_type=ActorTokenType $actor_token_provider_name=ActorTokenProviderName $scopes=Scopes $audiences=Audiences $resources=Resources $requested_token_type=RequestedTokenType $region=--region $profile=--profile' }

# POST /; needs --device-key
@category "aws cognito-identity-provider"
@search-terms GetDevice "cognito-idp get-device"
export def 'cognito-identity-provider get-device' [
  --device-key: string
  --access-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider GetDevice $device_key=DeviceKey $access_token=AccessToken $region=--region $profile=--profile' }

# POST /; cached 1min; needs --group-name --user-pool-id
@category "aws cognito-identity-provider"
@search-terms GetGroup "cognito-idp get-group"
export def 'cognito-identity-provider get-group' [
  --group-name: string
  --user-pool-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider GetGroup $group_name=GroupName $user_pool_id=UserPoolId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --user-pool-id --idp-identifier
@category "aws cognito-identity-provider"
@search-terms GetIdentityProviderByIdentifier "cognito-idp get-identity-provider-by-identifier"
export def 'cognito-identity-provider get-identity-provider-by-identifier' [
  --user-pool-id: string
  --idp-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider GetIdentityProviderByIdentifier $user_pool_id=UserPoolId $idp_identifier=IdpIdentifier $region=--region $profile=--profile' }

# POST /; cached 1min; needs --user-pool-id
@category "aws cognito-identity-provider"
@search-terms GetLogDeliveryConfiguration "cognito-idp get-log-delivery-configuration"
export def 'cognito-identity-provider get-log-delivery-configuration' [
  --user-pool-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider GetLogDeliveryConfiguration $user_pool_id=UserPoolId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --limit-definition
@category "aws cognito-identity-provider"
@search-terms GetProvisionedLimit "cognito-idp get-provisioned-limit"
export def 'cognito-identity-provider get-provisioned-limit' [
  --limit-definition: record
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider GetProvisionedLimit $limit_definition=LimitDefinition $region=--region $profile=--profile' }

# POST /; cached 1min; needs --user-pool-id
@category "aws cognito-identity-provider"
@search-terms GetSigningCertificate "cognito-idp get-signing-certificate"
export def 'cognito-identity-provider get-signing-certificate' [
  --user-pool-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider GetSigningCertificate $user_pool_id=UserPoolId $region=--region $profile=--profile' }

# POST /; needs --refresh-token --client-id
@category "aws cognito-identity-provider"
@search-terms GetTokensFromRefreshToken "cognito-idp get-tokens-from-refresh-token"
export def 'cognito-identity-provider get-tokens-from-refresh-token' [
  --refresh-token: string
  --client-id: string
  --client-secret: string
  --device-key: string
  --client-metadata: record
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider GetTokensFromRefreshToken $refresh_token=RefreshToken $client_id=ClientId $client_secret=ClientSecret $device_key=DeviceKey $client_metadata=ClientMetadata $region=--region $profile=--profile' }

# POST /; needs --user-pool-id
@category "aws cognito-identity-provider"
@search-terms GetUICustomization "cognito-idp get-ui-customization"
export def 'cognito-identity-provider get-ui-customization' [
  --user-pool-id: string
  --client-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider GetUICustomization $user_pool_id=UserPoolId $client_id=ClientId $region=--region $profile=--profile' }

# POST /; needs --access-token
@category "aws cognito-identity-provider"
@search-terms GetUser "cognito-idp get-user"
export def 'cognito-identity-provider get-user' [
  --access-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider GetUser $access_token=AccessToken $region=--region $profile=--profile' }

# POST /; cached 1min; needs --access-token --attribute-name
@category "aws cognito-identity-provider"
@search-terms GetUserAttributeVerificationCode "cognito-idp get-user-attribute-verification-code"
export def 'cognito-identity-provider get-user-attribute-verification-code' [
  --access-token: string
  --attribute-name: string
  --client-metadata: record
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider GetUserAttributeVerificationCode $access_token=AccessToken $attribute_name=AttributeName $client_metadata=ClientMetadata $region=--region $profile=--profile' }

# POST /; needs --access-token
@category "aws cognito-identity-provider"
@search-terms GetUserAuthFactors "cognito-idp get-user-auth-factors"
export def 'cognito-identity-provider get-user-auth-factors' [
  --access-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider GetUserAuthFactors $access_token=AccessToken $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --client-id
@category "aws cognito-identity-provider"
@search-terms GetUserPoolClientSessionConfiguration "cognito-idp get-user-pool-client-session-configuration"
export def 'cognito-identity-provider get-user-pool-client-session-configuration' [
  --user-pool-id: string
  --client-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider GetUserPoolClientSessionConfiguration $user_pool_id=UserPoolId $client_id=ClientId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --user-pool-id
@category "aws cognito-identity-provider"
@search-terms GetUserPoolMfaConfig "cognito-idp get-user-pool-mfa-config"
export def 'cognito-identity-provider get-user-pool-mfa-config' [
  --user-pool-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider GetUserPoolMfaConfig $user_pool_id=UserPoolId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --user-pool-id
@category "aws cognito-identity-provider"
@search-terms GetUserPoolSessionConfiguration "cognito-idp get-user-pool-session-configuration"
export def 'cognito-identity-provider get-user-pool-session-configuration' [
  --user-pool-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider GetUserPoolSessionConfiguration $user_pool_id=UserPoolId $region=--region $profile=--profile' }

# POST /; needs --access-token
@category "aws cognito-identity-provider"
@search-terms GlobalSignOut "cognito-idp global-sign-out"
export def 'cognito-identity-provider global-sign-out' [
  --access-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider GlobalSignOut $access_token=AccessToken $region=--region $profile=--profile' }

# POST /; needs --auth-flow --client-id
@category "aws cognito-identity-provider"
@search-terms InitiateAuth "cognito-idp initiate-auth"
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
]: nothing -> record { call 'cognito-identity-provider InitiateAuth $auth_flow=AuthFlow $auth_parameters=AuthParameters $client_metadata=ClientMetadata $client_id=ClientId $analytics_metadata=AnalyticsMetadata $user_context_data=UserContextData $session=Session $region=--region $profile=--profile' }

# POST /; follows pages; needs --access-token
@category "aws cognito-identity-provider"
@search-terms ListDevices "cognito-idp list-devices"
export def 'cognito-identity-provider list-devices' [
  --access-token: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cognito-identity-provider ListDevices $access_token=AccessToken $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --user-pool-id
@category "aws cognito-identity-provider"
@search-terms ListGroups "cognito-idp list-groups"
export def 'cognito-identity-provider list-groups' [
  --user-pool-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cognito-identity-provider ListGroups $user_pool_id=UserPoolId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --user-pool-id
@category "aws cognito-identity-provider"
@search-terms ListIdentityProviders "cognito-idp list-identity-providers"
export def 'cognito-identity-provider list-identity-providers' [
  --user-pool-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cognito-identity-provider ListIdentityProviders $user_pool_id=UserPoolId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --user-pool-id
@category "aws cognito-identity-provider"
@search-terms ListResourceServers "cognito-idp list-resource-servers"
export def 'cognito-identity-provider list-resource-servers' [
  --user-pool-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cognito-identity-provider ListResourceServers $user_pool_id=UserPoolId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws cognito-identity-provider"
@search-terms ListTagsForResource "cognito-idp list-tags-for-resource"
export def 'cognito-identity-provider list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --user-pool-id
@category "aws cognito-identity-provider"
@search-terms ListTerms "cognito-idp list-terms"
export def 'cognito-identity-provider list-terms' [
  --user-pool-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cognito-identity-provider ListTerms $user_pool_id=UserPoolId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --user-pool-id --max-results
@category "aws cognito-identity-provider"
@search-terms ListUserImportJobs "cognito-idp list-user-import-jobs"
export def 'cognito-identity-provider list-user-import-jobs' [
  --user-pool-id: string
  --max-results: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cognito-identity-provider ListUserImportJobs $user_pool_id=UserPoolId $max_results=MaxResults $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --user-pool-id --client-id
@category "aws cognito-identity-provider"
@search-terms ListUserPoolClientSecrets "cognito-idp list-user-pool-client-secrets"
export def 'cognito-identity-provider list-user-pool-client-secrets' [
  --user-pool-id: string
  --client-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cognito-identity-provider ListUserPoolClientSecrets $user_pool_id=UserPoolId $client_id=ClientId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --user-pool-id
@category "aws cognito-identity-provider"
@search-terms ListUserPoolClients "cognito-idp list-user-pool-clients"
export def 'cognito-identity-provider list-user-pool-clients' [
  --user-pool-id: string
  --client-type: string@[REGULAR DCR]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cognito-identity-provider ListUserPoolClients $user_pool_id=UserPoolId $client_type=ClientType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --user-pool-id
@category "aws cognito-identity-provider"
@search-terms ListUserPoolReplicas "cognito-idp list-user-pool-replicas"
export def 'cognito-identity-provider list-user-pool-replicas' [
  --user-pool-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cognito-identity-provider ListUserPoolReplicas $user_pool_id=UserPoolId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --max-results
@category "aws cognito-identity-provider"
@search-terms ListUserPools "cognito-idp list-user-pools"
export def 'cognito-identity-provider list-user-pools' [
  --max-results: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cognito-identity-provider ListUserPools $max_results=MaxResults $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --access-token
@category "aws cognito-identity-provider"
@search-terms ListUserSessions "cognito-idp list-user-sessions"
export def 'cognito-identity-provider list-user-sessions' [
  --access-token: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cognito-identity-provider ListUserSessions $access_token=AccessToken $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --user-pool-id
@category "aws cognito-identity-provider"
@search-terms ListUsers "cognito-idp list-users"
export def 'cognito-identity-provider list-users' [
  --user-pool-id: string
  --attributes-to-get: oneof<list<string>, string>
  --filter: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cognito-identity-provider ListUsers $user_pool_id=UserPoolId $attributes_to_get=AttributesToGet $filter=Filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --user-pool-id --group-name
@category "aws cognito-identity-provider"
@search-terms ListUsersInGroup "cognito-idp list-users-in-group"
export def 'cognito-identity-provider list-users-in-group' [
  --user-pool-id: string
  --group-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cognito-identity-provider ListUsersInGroup $user_pool_id=UserPoolId $group_name=GroupName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --access-token
@category "aws cognito-identity-provider"
@search-terms ListWebAuthnCredentials "cognito-idp list-web-authn-credentials"
export def 'cognito-identity-provider list-web-authn-credentials' [
  --access-token: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cognito-identity-provider ListWebAuthnCredentials $access_token=AccessToken $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --client-id --username
@category "aws cognito-identity-provider"
@search-terms ResendConfirmationCode "cognito-idp resend-confirmation-code"
export def 'cognito-identity-provider resend-confirmation-code' [
  --client-id: string
  --secret-hash: string
  --user-context-data: record
  --username: string
  --analytics-metadata: record
  --client-metadata: record
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider ResendConfirmationCode $client_id=ClientId $secret_hash=SecretHash $user_context_data=UserContextData $username=Username $analytics_metadata=AnalyticsMetadata $client_metadata=ClientMetadata $region=--region $profile=--profile' }

# POST /; needs --client-id --challenge-name
@category "aws cognito-identity-provider"
@search-terms RespondToAuthChallenge "cognito-idp respond-to-auth-challenge"
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
]: nothing -> record { call 'cognito-identity-provider RespondToAuthChallenge $client_id=ClientId $challenge_name=ChallengeName $session=Session $challenge_responses=ChallengeResponses $analytics_metadata=AnalyticsMetadata $user_context_data=UserContextData $client_metadata=ClientMetadata $region=--region $profile=--profile' }

# POST /; needs --token --client-id
@category "aws cognito-identity-provider"
@search-terms RevokeToken "cognito-idp revoke-token"
export def 'cognito-identity-provider revoke-token' [
  --token: string
  --client-id: string
  --client-secret: string
  --revoke-associated-sessions: string@[NONE LINKED]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider RevokeToken $token=Token $client_id=ClientId $client_secret=ClientSecret $revoke_associated_sessions=RevokeAssociatedSessions $region=--region $profile=--profile' }

# POST /; needs --access-token --session-id
@category "aws cognito-identity-provider"
@search-terms RevokeUserSession "cognito-idp revoke-user-session"
export def 'cognito-identity-provider revoke-user-session' [
  --access-token: string
  --session-id: string
  --revoke-associated-sessions: string@[NONE LINKED]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider RevokeUserSession $access_token=AccessToken $session_id=SessionId $revoke_associated_sessions=RevokeAssociatedSessions $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --log-configurations
@category "aws cognito-identity-provider"
@search-terms SetLogDeliveryConfiguration "cognito-idp set-log-delivery-configuration"
export def 'cognito-identity-provider set-log-delivery-configuration' [
  --user-pool-id: string
  --log-configurations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider SetLogDeliveryConfiguration $user_pool_id=UserPoolId $log_configurations=LogConfigurations $region=--region $profile=--profile' }

# POST /; needs --user-pool-id
@category "aws cognito-identity-provider"
@search-terms SetRiskConfiguration "cognito-idp set-risk-configuration"
export def 'cognito-identity-provider set-risk-configuration' [
  --user-pool-id: string
  --client-id: string
  --compromised-credentials-risk-configuration: record
  --account-takeover-risk-configuration: record
  --risk-exception-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider SetRiskConfiguration $user_pool_id=UserPoolId $client_id=ClientId $compromised_credentials_risk_configuration=CompromisedCredentialsRiskConfiguration $account_takeover_risk_configuration=AccountTakeoverRiskConfiguration $risk_exception_configuration=RiskExceptionConfiguration $region=--region $profile=--profile' }

# POST /; needs --user-pool-id
@category "aws cognito-identity-provider"
@search-terms SetUICustomization "cognito-idp set-ui-customization"
export def 'cognito-identity-provider set-ui-customization' [
  --user-pool-id: string
  --client-id: string
  --css: string
  --image-file: oneof<binary, string>
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider SetUICustomization $user_pool_id=UserPoolId $client_id=ClientId $css=CSS $image_file=ImageFile $region=--region $profile=--profile' }

# POST /; needs --access-token
@category "aws cognito-identity-provider"
@search-terms SetUserMFAPreference "cognito-idp set-user-mfa-preference"
export def 'cognito-identity-provider set-user-mfa-preference' [
  --sms-mfa-settings: record
  --software-token-mfa-settings: record
  --email-mfa-settings: record
  --web-authn-mfa-settings: record
  --access-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider SetUserMFAPreference $sms_mfa_settings=SMSMfaSettings $software_token_mfa_settings=SoftwareTokenMfaSettings $email_mfa_settings=EmailMfaSettings $web_authn_mfa_settings=WebAuthnMfaSettings $access_token=AccessToken $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --client-id --sso-session
@category "aws cognito-identity-provider"
@search-terms SetUserPoolClientSessionConfiguration "cognito-idp set-user-pool-client-session-configuration"
export def 'cognito-identity-provider set-user-pool-client-session-configuration' [
  --user-pool-id: string
  --client-id: string
  --sso-session: record
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider SetUserPoolClientSessionConfiguration $user_pool_id=UserPoolId $client_id=ClientId $sso_session=SSOSession $region=--region $profile=--profile' }

# POST /; needs --user-pool-id
@category "aws cognito-identity-provider"
@search-terms SetUserPoolMfaConfig "cognito-idp set-user-pool-mfa-config"
export def 'cognito-identity-provider set-user-pool-mfa-config' [
  --user-pool-id: string
  --sms-mfa-configuration: record
  --software-token-mfa-configuration: record
  --email-mfa-configuration: record
  --mfa-configuration: string@[OFF ON OPTIONAL]
  --web-authn-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider SetUserPoolMfaConfig $user_pool_id=UserPoolId $sms_mfa_configuration=SmsMfaConfiguration $software_token_mfa_configuration=SoftwareTokenMfaConfiguration $email_mfa_configuration=EmailMfaConfiguration $mfa_configuration=MfaConfiguration $web_authn_configuration=WebAuthnConfiguration $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --user-session-tracking --token-session
@category "aws cognito-identity-provider"
@search-terms SetUserPoolSessionConfiguration "cognito-idp set-user-pool-session-configuration"
export def 'cognito-identity-provider set-user-pool-session-configuration' [
  --user-pool-id: string
  --user-session-tracking: string@[ENABLED DISABLED]
  --token-session: record
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider SetUserPoolSessionConfiguration $user_pool_id=UserPoolId $user_session_tracking=UserSessionTracking $token_session=TokenSession $region=--region $profile=--profile' }

# POST /; needs --access-token --mfa-options
@category "aws cognito-identity-provider"
@search-terms SetUserSettings "cognito-idp set-user-settings"
export def 'cognito-identity-provider set-user-settings' [
  --access-token: string
  --mfa-options: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider SetUserSettings $access_token=AccessToken $mfa_options=MFAOptions $region=--region $profile=--profile' }

# POST /; needs --client-id --username
@category "aws cognito-identity-provider"
@search-terms SignUp "cognito-idp sign-up"
export def 'cognito-identity-provider sign-up' [
  --client-id: string
  --secret-hash: string
  --username: string
  --password: string
  --user-attributes: oneof<list<any>, record>
  --validation-data: oneof<list<any>, record>
  --analytics-metadata: record
  --user-context-data: record
  --client-metadata: record
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider SignUp $client_id=ClientId $secret_hash=SecretHash $username=Username $password=Password $user_attributes=UserAttributes $validation_data=ValidationData $analytics_metadata=AnalyticsMetadata $user_context_data=UserContextData $client_metadata=ClientMetadata $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --job-id
@category "aws cognito-identity-provider"
@search-terms StartUserImportJob "cognito-idp start-user-import-job"
export def 'cognito-identity-provider start-user-import-job' [
  --user-pool-id: string
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider StartUserImportJob $user_pool_id=UserPoolId $job_id=JobId $region=--region $profile=--profile' }

# POST /; needs --access-token
@category "aws cognito-identity-provider"
@search-terms StartWebAuthnRegistration "cognito-idp start-web-authn-registration"
export def 'cognito-identity-provider start-web-authn-registration' [
  --access-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider StartWebAuthnRegistration $access_token=AccessToken $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --job-id
@category "aws cognito-identity-provider"
@search-terms StopUserImportJob "cognito-idp stop-user-import-job"
export def 'cognito-identity-provider stop-user-import-job' [
  --user-pool-id: string
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider StopUserImportJob $user_pool_id=UserPoolId $job_id=JobId $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws cognito-identity-provider"
@search-terms TagResource "cognito-idp tag-resource"
export def 'cognito-identity-provider tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws cognito-identity-provider"
@search-terms UntagResource "cognito-idp untag-resource"
export def 'cognito-identity-provider untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --username --event-id --feedback-token --feedback-value
@category "aws cognito-identity-provider"
@search-terms UpdateAuthEventFeedback "cognito-idp update-auth-event-feedback"
export def 'cognito-identity-provider update-auth-event-feedback' [
  --user-pool-id: string
  --username: string
  --event-id: string
  --feedback-token: string
  --feedback-value: string@[Valid Invalid]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider UpdateAuthEventFeedback $user_pool_id=UserPoolId $username=Username $event_id=EventId $feedback_token=FeedbackToken $feedback_value=FeedbackValue $region=--region $profile=--profile' }

# POST /; needs --access-token --device-key
@category "aws cognito-identity-provider"
@search-terms UpdateDeviceStatus "cognito-idp update-device-status"
export def 'cognito-identity-provider update-device-status' [
  --access-token: string
  --device-key: string
  --device-remembered-status: string@[remembered not_remembered]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider UpdateDeviceStatus $access_token=AccessToken $device_key=DeviceKey $device_remembered_status=DeviceRememberedStatus $region=--region $profile=--profile' }

# POST /; needs --group-name --user-pool-id
@category "aws cognito-identity-provider"
@search-terms UpdateGroup "cognito-idp update-group"
export def 'cognito-identity-provider update-group' [
  --group-name: string
  --user-pool-id: string
  --description: string
  --role-arn: string
  --precedence: int
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider UpdateGroup $group_name=GroupName $user_pool_id=UserPoolId $description=Description $role_arn=RoleArn $precedence=Precedence $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --provider-name
@category "aws cognito-identity-provider"
@search-terms UpdateIdentityProvider "cognito-idp update-identity-provider"
export def 'cognito-identity-provider update-identity-provider' [
  --user-pool-id: string
  --provider-name: string
  --provider-details: record
  --attribute-mapping: record
  --idp-identifiers: oneof<list<string>, string>
  --acr-mapping: record
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider UpdateIdentityProvider $user_pool_id=UserPoolId $provider_name=ProviderName $provider_details=ProviderDetails $attribute_mapping=AttributeMapping $idp_identifiers=IdpIdentifiers $acr_mapping=AcrMapping $region=--region $profile=--profile' }

# POST /
@category "aws cognito-identity-provider"
@search-terms UpdateManagedLoginBranding "cognito-idp update-managed-login-branding"
export def 'cognito-identity-provider update-managed-login-branding' [
  --user-pool-id: string
  --managed-login-branding-id: string
  --use-cognito-provided-values: oneof<bool>
  --settings: any
  --assets: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider UpdateManagedLoginBranding $user_pool_id=UserPoolId $managed_login_branding_id=ManagedLoginBrandingId $use_cognito_provided_values=UseCognitoProvidedValues $settings=Settings $assets=Assets $region=--region $profile=--profile' }

# POST /; needs --limit-definition --requested-limit-value
@category "aws cognito-identity-provider"
@search-terms UpdateProvisionedLimit "cognito-idp update-provisioned-limit"
export def 'cognito-identity-provider update-provisioned-limit' [
  --limit-definition: record
  --requested-limit-value: int
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider UpdateProvisionedLimit $limit_definition=LimitDefinition $requested_limit_value=RequestedLimitValue $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --identifier --name
@category "aws cognito-identity-provider"
@search-terms UpdateResourceServer "cognito-idp update-resource-server"
export def 'cognito-identity-provider update-resource-server' [
  --user-pool-id: string
  --identifier: string
  --name: string
  --scopes: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider UpdateResourceServer $user_pool_id=UserPoolId $identifier=Identifier $name=Name $scopes=Scopes $region=--region $profile=--profile' }

# POST /; needs --terms-id --user-pool-id
@category "aws cognito-identity-provider"
@search-terms UpdateTerms "cognito-idp update-terms"
export def 'cognito-identity-provider update-terms' [
  --terms-id: string
  --user-pool-id: string
  --terms-name: string
  --terms-source: string@[LINK]
  --enforcement: string@[NONE]
  --links: record
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider UpdateTerms $terms_id=TermsId $user_pool_id=UserPoolId $terms_name=TermsName $terms_source=TermsSource $enforcement=Enforcement $links=Links $region=--region $profile=--profile' }

# POST /; needs --user-attributes --access-token
@category "aws cognito-identity-provider"
@search-terms UpdateUserAttributes "cognito-idp update-user-attributes"
export def 'cognito-identity-provider update-user-attributes' [
  --user-attributes: oneof<list<any>, record>
  --access-token: string
  --client-metadata: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'cognito-identity-provider UpdateUserAttributes $user_attributes=UserAttributes $access_token=AccessToken $client_metadata=ClientMetadata $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --user-pool-id
@category "aws cognito-identity-provider"
@search-terms UpdateUserPool "cognito-idp update-user-pool"
export def 'cognito-identity-provider update-user-pool' [
  --user-pool-id: string
  --policies: record
  --deletion-protection: string@[ACTIVE INACTIVE]
  --lambda-config: record
  --auto-verified-attributes: oneof<list<string>, string>
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
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider UpdateUserPool $user_pool_id=UserPoolId $policies=Policies $deletion_protection=DeletionProtection $lambda_config=LambdaConfig $auto_verified_attributes=AutoVerifiedAttributes $sms_verification_message=SmsVerificationMessage $email_verification_message=EmailVerificationMessage $email_verification_subject=EmailVerificationSubject $verification_message_template=VerificationMessageTemplate $sms_authentication_message=SmsAuthenticationMessage $user_attribute_update_settings=UserAttributeUpdateSettings $mfa_configuration=MfaConfiguration $device_configuration=DeviceConfiguration $email_configuration=EmailConfiguration $sms_configuration=SmsConfiguration $user_pool_tags=UserPoolTags $admin_create_user_config=AdminCreateUserConfig $user_pool_add_ons=UserPoolAddOns $dcr_configuration=DcrConfiguration $account_recovery_setting=AccountRecoverySetting $pool_name=PoolName $user_pool_tier=UserPoolTier $key_configuration=KeyConfiguration $issuer_configuration=IssuerConfiguration $acr_configuration=AcrConfiguration $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --client-id
@category "aws cognito-identity-provider"
@search-terms UpdateUserPoolClient "cognito-idp update-user-pool-client"
export def 'cognito-identity-provider update-user-pool-client' [
  --user-pool-id: string
  --client-id: string
  --client-name: string
  --refresh-token-validity: int
  --access-token-validity: int
  --id-token-validity: int
  --token-validity-units: record
  --read-attributes: oneof<list<string>, string>
  --write-attributes: oneof<list<string>, string>
  --explicit-auth-flows: oneof<list<string>, string>
  --supported-identity-providers: oneof<list<string>, string>
  --callback-urls: oneof<list<string>, string>
  --logout-urls: oneof<list<string>, string>
  --default-redirect-uri: string
  --allowed-o-auth-flows: oneof<list<string>, string>
  --allowed-o-auth-scopes: oneof<list<string>, string>
  --allowed-o-auth-flows-user-pool-client: oneof<bool>
  --analytics-configuration: record
  --prevent-user-existence-errors: string@[LEGACY ENABLED]
  --enable-token-revocation: oneof<bool>
  --enable-propagate-additional-user-context-data: oneof<bool>
  --auth-session-validity: int
  --refresh-token-rotation: record
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider UpdateUserPoolClient $user_pool_id=UserPoolId $client_id=ClientId $client_name=ClientName $refresh_token_validity=RefreshTokenValidity $access_token_validity=AccessTokenValidity $id_token_validity=IdTokenValidity $token_validity_units=TokenValidityUnits $read_attributes=ReadAttributes $write_attributes=WriteAttributes $explicit_auth_flows=ExplicitAuthFlows $supported_identity_providers=SupportedIdentityProviders $callback_urls=CallbackURLs $logout_urls=LogoutURLs $default_redirect_uri=DefaultRedirectURI $allowed_o_auth_flows=AllowedOAuthFlows $allowed_o_auth_scopes=AllowedOAuthScopes $allowed_o_auth_flows_user_pool_client=AllowedOAuthFlowsUserPoolClient $analytics_configuration=AnalyticsConfiguration $prevent_user_existence_errors=PreventUserExistenceErrors $enable_token_revocation=EnableTokenRevocation $enable_propagate_additional_user_context_data=EnablePropagateAdditionalUserContextData $auth_session_validity=AuthSessionValidity $refresh_token_rotation=RefreshTokenRotation $region=--region $profile=--profile' }

# POST /; needs --domain --user-pool-id
@category "aws cognito-identity-provider"
@search-terms UpdateUserPoolDomain "cognito-idp update-user-pool-domain"
export def 'cognito-identity-provider update-user-pool-domain' [
  --domain: string
  --user-pool-id: string
  --managed-login-version: int
  --custom-domain-config: record
  --routing: record
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider UpdateUserPoolDomain $domain=Domain $user_pool_id=UserPoolId $managed_login_version=ManagedLoginVersion $custom_domain_config=CustomDomainConfig $routing=Routing $region=--region $profile=--profile' }

# POST /; needs --user-pool-id --region-name --status
@category "aws cognito-identity-provider"
@search-terms UpdateUserPoolReplica "cognito-idp update-user-pool-replica"
export def 'cognito-identity-provider update-user-pool-replica' [
  --user-pool-id: string
  --region-name: string
  --status: string@[ACTIVE INACTIVE]
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider UpdateUserPoolReplica $user_pool_id=UserPoolId $region_name=RegionName $status=Status $region=--region $profile=--profile' }

# POST /; needs --user-code
@category "aws cognito-identity-provider"
@search-terms VerifySoftwareToken "cognito-idp verify-software-token"
export def 'cognito-identity-provider verify-software-token' [
  --access-token: string
  --session: string
  --user-code: string
  --friendly-device-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'cognito-identity-provider VerifySoftwareToken $access_token=AccessToken $session=Session $user_code=UserCode $friendly_device_name=FriendlyDeviceName $region=--region $profile=--profile' }

# POST /; needs --access-token --attribute-name --code
@category "aws cognito-identity-provider"
@search-terms VerifyUserAttribute "cognito-idp verify-user-attribute"
export def 'cognito-identity-provider verify-user-attribute' [
  --access-token: string
  --attribute-name: string
  --code: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cognito-identity-provider VerifyUserAttribute $access_token=AccessToken $attribute_name=AttributeName $code=Code $region=--region $profile=--profile' }
