# Written by `cargo xtask generate --service iam` from the service's model and overlay: change those instead.
# IAM, API version 2010-05-08: 180 operations, 4 waiters.

use rt.nu [call]

# POST /; needs --delegation-request-id
@search-terms AcceptDelegationRequest
export def 'iam accept-delegation-request' [
  --delegation-request-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam AcceptDelegationRequest $delegation_request_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --template-arn
@search-terms AcquireRole
export def 'iam acquire-role' [
  --template-arn: string
  --template-minor-version: int
  --replacement-values: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam AcquireRole $template_arn $template_minor_version $replacement_values -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --open-id-connect-provider-arn --client-id
@search-terms AddClientIDToOpenIDConnectProvider
export def 'iam add-client-id-to-open-id-connect-provider' [
  --open-id-connect-provider-arn: string
  --client-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam AddClientIDToOpenIDConnectProvider $open_id_connect_provider_arn $client_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-profile-name --role-name
@search-terms AddRoleToInstanceProfile
export def 'iam add-role-to-instance-profile' [
  --instance-profile-name: string
  --role-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam AddRoleToInstanceProfile $instance_profile_name $role_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --group-name --user-name
@search-terms AddUserToGroup
export def 'iam add-user-to-group' [
  --group-name: string
  --user-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam AddUserToGroup $group_name $user_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --delegation-request-id
@search-terms AssociateDelegationRequest
export def 'iam associate-delegation-request' [
  --delegation-request-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam AssociateDelegationRequest $delegation_request_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --group-name --policy-arn
@search-terms AttachGroupPolicy
export def 'iam attach-group-policy' [
  --group-name: string
  --policy-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam AttachGroupPolicy $group_name $policy_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --role-name --policy-arn
@search-terms AttachRolePolicy
export def 'iam attach-role-policy' [
  --role-name: string
  --policy-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam AttachRolePolicy $role_name $policy_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-name --policy-arn
@search-terms AttachUserPolicy
export def 'iam attach-user-policy' [
  --user-name: string
  --policy-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam AttachUserPolicy $user_name $policy_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --old-password --new-password
@search-terms ChangePassword
export def 'iam change-password' [
  --old-password: string
  --new-password: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam ChangePassword $old_password $new_password -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateAccessKey
export def 'iam create-access-key' [
  --user-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam CreateAccessKey $user_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --account-alias
@search-terms CreateAccountAlias
export def 'iam create-account-alias' [
  --account-alias: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam CreateAccountAlias $account_alias -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --description --permissions --requestor-workflow-id --notification-channel --session-duration
@search-terms CreateDelegationRequest
export def 'iam create-delegation-request' [
  --owner-account-id: string
  --description: string
  --permissions: record
  --request-message: string
  --requestor-workflow-id: string
  --redirect-url: string
  --notification-channel: string
  --session-duration: int
  --only-send-by-owner: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam CreateDelegationRequest $owner_account_id $description $permissions $request_message $requestor_workflow_id $redirect_url $notification_channel $session_duration $only_send_by_owner -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --group-name
@search-terms CreateGroup
export def 'iam create-group' [
  --path: string
  --group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam CreateGroup $path $group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-profile-name
@search-terms CreateInstanceProfile
export def 'iam create-instance-profile' [
  --instance-profile-name: string
  --path: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam CreateInstanceProfile $instance_profile_name $path $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateLoginProfile
export def 'iam create-login-profile' [
  --user-name: string
  --password: string
  --password-reset-required: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam CreateLoginProfile $user_name $password $password_reset_required -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --url
@search-terms CreateOpenIDConnectProvider
export def 'iam create-open-id-connect-provider' [
  --url: string
  --client-id-list: list<string>
  --thumbprint-list: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam CreateOpenIDConnectProvider $url $client_id_list $thumbprint_list $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --policy-name --policy-document
@search-terms CreatePolicy
export def 'iam create-policy' [
  --policy-name: string
  --path: string
  --policy-document: string
  --description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam CreatePolicy $policy_name $path $policy_document $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --policy-arn --policy-document
@search-terms CreatePolicyVersion
export def 'iam create-policy-version' [
  --policy-arn: string
  --policy-document: string
  --set-as-default: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam CreatePolicyVersion $policy_arn $policy_document $set_as_default -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --role-name --assume-role-policy-document
@search-terms CreateRole
export def 'iam create-role' [
  --path: string
  --role-name: string
  --assume-role-policy-document: string
  --description: string
  --max-session-duration: int
  --permissions-boundary: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam CreateRole $path $role_name $assume_role_policy_document $description $max_session_duration $permissions_boundary $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --saml-metadata-document --name
@search-terms CreateSAMLProvider
export def 'iam create-saml-provider' [
  --saml-metadata-document: string
  --name: string
  --tags: any
  --assertion-encryption-mode: string@[Required Allowed]
  --add-private-key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam CreateSAMLProvider $saml_metadata_document $name $tags $assertion_encryption_mode $add_private_key -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --aws-service-name
@search-terms CreateServiceLinkedRole
export def 'iam create-service-linked-role' [
  --aws-service-name: string
  --description: string
  --custom-suffix: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam CreateServiceLinkedRole $aws_service_name $description $custom_suffix -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-name --service-name
@search-terms CreateServiceSpecificCredential
export def 'iam create-service-specific-credential' [
  --user-name: string
  --service-name: string
  --credential-age-days: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam CreateServiceSpecificCredential $user_name $service_name $credential_age_days -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-name
@search-terms CreateUser
export def 'iam create-user' [
  --path: string
  --user-name: string
  --permissions-boundary: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam CreateUser $path $user_name $permissions_boundary $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --virtual-mfa-device-name
@search-terms CreateVirtualMFADevice
export def 'iam create-virtual-mfa-device' [
  --path: string
  --virtual-mfa-device-name: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam CreateVirtualMFADevice $path $virtual_mfa_device_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --serial-number
@search-terms DeactivateMFADevice
export def 'iam deactivate-mfa-device' [
  --user-name: string
  --serial-number: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam DeactivateMFADevice $user_name $serial_number -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --access-key-id
@search-terms DeleteAccessKey
export def 'iam delete-access-key' [
  --user-name: string
  --access-key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam DeleteAccessKey $user_name $access_key_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --account-alias
@search-terms DeleteAccountAlias
export def 'iam delete-account-alias' [
  --account-alias: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam DeleteAccountAlias $account_alias -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteAccountPasswordPolicy
export def 'iam delete-account-password-policy' [
  --region: string
  --profile: string
]: any -> any { call 'iam DeleteAccountPasswordPolicy -- $region $profile' }

# POST /; needs --group-name
@search-terms DeleteGroup
export def 'iam delete-group' [
  --group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam DeleteGroup $group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --group-name --policy-name
@search-terms DeleteGroupPolicy
export def 'iam delete-group-policy' [
  --group-name: string
  --policy-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam DeleteGroupPolicy $group_name $policy_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-profile-name
@search-terms DeleteInstanceProfile
export def 'iam delete-instance-profile' [
  --instance-profile-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam DeleteInstanceProfile $instance_profile_name -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteLoginProfile
export def 'iam delete-login-profile' [
  --user-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam DeleteLoginProfile $user_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --open-id-connect-provider-arn
@search-terms DeleteOpenIDConnectProvider
export def 'iam delete-open-id-connect-provider' [
  --open-id-connect-provider-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam DeleteOpenIDConnectProvider $open_id_connect_provider_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --policy-arn
@search-terms DeletePolicy
export def 'iam delete-policy' [
  --policy-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam DeletePolicy $policy_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --policy-arn --version-id
@search-terms DeletePolicyVersion
export def 'iam delete-policy-version' [
  --policy-arn: string
  --version-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam DeletePolicyVersion $policy_arn $version_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --role-name
@search-terms DeleteRole
export def 'iam delete-role' [
  --role-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam DeleteRole $role_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --role-name
@search-terms DeleteRolePermissionsBoundary
export def 'iam delete-role-permissions-boundary' [
  --role-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam DeleteRolePermissionsBoundary $role_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --role-name --policy-name
@search-terms DeleteRolePolicy
export def 'iam delete-role-policy' [
  --role-name: string
  --policy-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam DeleteRolePolicy $role_name $policy_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --saml-provider-arn
@search-terms DeleteSAMLProvider
export def 'iam delete-saml-provider' [
  --saml-provider-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam DeleteSAMLProvider $saml_provider_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-name --ssh-public-key-id
@search-terms DeleteSSHPublicKey
export def 'iam delete-ssh-public-key' [
  --user-name: string
  --ssh-public-key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam DeleteSSHPublicKey $user_name $ssh_public_key_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --server-certificate-name
@search-terms DeleteServerCertificate
export def 'iam delete-server-certificate' [
  --server-certificate-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam DeleteServerCertificate $server_certificate_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --role-name
@search-terms DeleteServiceLinkedRole
export def 'iam delete-service-linked-role' [
  --role-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam DeleteServiceLinkedRole $role_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-specific-credential-id
@search-terms DeleteServiceSpecificCredential
export def 'iam delete-service-specific-credential' [
  --user-name: string
  --service-specific-credential-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam DeleteServiceSpecificCredential $user_name $service_specific_credential_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --certificate-id
@search-terms DeleteSigningCertificate
export def 'iam delete-signing-certificate' [
  --user-name: string
  --certificate-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam DeleteSigningCertificate $user_name $certificate_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-name
@search-terms DeleteUser
export def 'iam delete-user' [
  --user-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam DeleteUser $user_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-name
@search-terms DeleteUserPermissionsBoundary
export def 'iam delete-user-permissions-boundary' [
  --user-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam DeleteUserPermissionsBoundary $user_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-name --policy-name
@search-terms DeleteUserPolicy
export def 'iam delete-user-policy' [
  --user-name: string
  --policy-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam DeleteUserPolicy $user_name $policy_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --serial-number
@search-terms DeleteVirtualMFADevice
export def 'iam delete-virtual-mfa-device' [
  --serial-number: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam DeleteVirtualMFADevice $serial_number -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --group-name --policy-arn
@search-terms DetachGroupPolicy
export def 'iam detach-group-policy' [
  --group-name: string
  --policy-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam DetachGroupPolicy $group_name $policy_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --role-name --policy-arn
@search-terms DetachRolePolicy
export def 'iam detach-role-policy' [
  --role-name: string
  --policy-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam DetachRolePolicy $role_name $policy_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-name --policy-arn
@search-terms DetachUserPolicy
export def 'iam detach-user-policy' [
  --user-name: string
  --policy-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam DetachUserPolicy $user_name $policy_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DisableOrganizationsRootCredentialsManagement
export def 'iam disable-organizations-root-credentials-management' [
  --region: string
  --profile: string
]: any -> any { call 'iam DisableOrganizationsRootCredentialsManagement -- $region $profile' }

# POST /
@search-terms DisableOrganizationsRootSessions
export def 'iam disable-organizations-root-sessions' [
  --region: string
  --profile: string
]: any -> any { call 'iam DisableOrganizationsRootSessions -- $region $profile' }

# POST /
@search-terms DisableOutboundWebIdentityFederation
export def 'iam disable-outbound-web-identity-federation' [
  --region: string
  --profile: string
]: any -> any { call 'iam DisableOutboundWebIdentityFederation -- $region $profile' }

# POST /; needs --user-name --serial-number --authentication-code1 --authentication-code2
@search-terms EnableMFADevice
export def 'iam enable-mfa-device' [
  --user-name: string
  --serial-number: string
  --authentication-code1: string
  --authentication-code2: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam EnableMFADevice $user_name $serial_number $authentication_code1 $authentication_code2 -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms EnableOrganizationsRootCredentialsManagement
export def 'iam enable-organizations-root-credentials-management' [
  --region: string
  --profile: string
]: any -> any { call 'iam EnableOrganizationsRootCredentialsManagement -- $region $profile' }

# POST /
@search-terms EnableOrganizationsRootSessions
export def 'iam enable-organizations-root-sessions' [
  --region: string
  --profile: string
]: any -> any { call 'iam EnableOrganizationsRootSessions -- $region $profile' }

# POST /
@search-terms EnableOutboundWebIdentityFederation
export def 'iam enable-outbound-web-identity-federation' [
  --region: string
  --profile: string
]: any -> any { call 'iam EnableOutboundWebIdentityFederation -- $region $profile' }

# POST /
@search-terms GenerateCredentialReport
export def 'iam generate-credential-report' [
  --region: string
  --profile: string
]: any -> any { call 'iam GenerateCredentialReport -- $region $profile' }

# POST /; needs --entity-path
@search-terms GenerateOrganizationsAccessReport
export def 'iam generate-organizations-access-report' [
  --entity-path: string
  --organizations-policy-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam GenerateOrganizationsAccessReport $entity_path $organizations_policy_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms GenerateServiceLastAccessedDetails
export def 'iam generate-service-last-accessed-details' [
  --arn: string
  --granularity: string@[SERVICE_LEVEL ACTION_LEVEL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam GenerateServiceLastAccessedDetails $arn $granularity -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 5min; needs --access-key-id
@search-terms GetAccessKeyLastUsed
export def 'iam get-access-key-last-used' [
  --access-key-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iam GetAccessKeyLastUsed $access_key_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr
@search-terms GetAccountAuthorizationDetails
export def 'iam get-account-authorization-details' [
  --filter: list<string>
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
]: any -> any { call 'iam GetAccountAuthorizationDetails $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms GetAccountPasswordPolicy
export def 'iam get-account-password-policy' [
  --region: string
  --profile: string
]: any -> any { call 'iam GetAccountPasswordPolicy -- $region $profile' }

# POST /; cached 1hr
@search-terms GetAccountProperties
export def 'iam get-account-properties' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'iam GetAccountProperties -- $region $profile $refresh $ttl' }

# POST /; cached 1hr
@search-terms GetAccountSummary
export def 'iam get-account-summary' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'iam GetAccountSummary -- $region $profile $refresh $ttl' }

# POST /; cached 1hr; needs --policy-input-list
@search-terms GetContextKeysForCustomPolicy
export def 'iam get-context-keys-for-custom-policy' [
  --policy-input-list: list<string>
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
]: any -> any { call 'iam GetContextKeysForCustomPolicy $policy_input_list -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --policy-source-arn
@search-terms GetContextKeysForPrincipalPolicy
export def 'iam get-context-keys-for-principal-policy' [
  --policy-source-arn: string
  --policy-input-list: list<string>
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
]: any -> any { call 'iam GetContextKeysForPrincipalPolicy $policy_source_arn $policy_input_list -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms GetCredentialReport
export def 'iam get-credential-report' [
  --region: string
  --profile: string
]: any -> any { call 'iam GetCredentialReport -- $region $profile' }

# POST /; cached 1hr; needs --delegation-request-id
@search-terms GetDelegationRequest
export def 'iam get-delegation-request' [
  --delegation-request-id: string
  --delegation-permission-check: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iam GetDelegationRequest $delegation_request_id $delegation_permission_check -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --group-name
@search-terms GetGroup
export def 'iam get-group' [
  --group-name: string
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
]: any -> any { call 'iam GetGroup $group_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --group-name --policy-name
@search-terms GetGroupPolicy
export def 'iam get-group-policy' [
  --group-name: string
  --policy-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iam GetGroupPolicy $group_name $policy_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --entity-arn
@search-terms GetHumanReadableSummary
export def 'iam get-human-readable-summary' [
  --entity-arn: string
  --locale: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iam GetHumanReadableSummary $entity_arn $locale -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --instance-profile-name
@search-terms GetInstanceProfile
export def 'iam get-instance-profile' [
  --instance-profile-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iam GetInstanceProfile $instance_profile_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr
@search-terms GetLoginProfile
export def 'iam get-login-profile' [
  --user-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iam GetLoginProfile $user_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --serial-number
@search-terms GetMFADevice
export def 'iam get-mfa-device' [
  --serial-number: string
  --user-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iam GetMFADevice $serial_number $user_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --open-id-connect-provider-arn
@search-terms GetOpenIDConnectProvider
export def 'iam get-open-id-connect-provider' [
  --open-id-connect-provider-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iam GetOpenIDConnectProvider $open_id_connect_provider_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --job-id
@search-terms GetOrganizationsAccessReport
export def 'iam get-organizations-access-report' [
  --job-id: string
  --max-items: int
  --marker: string
  --sort-key: string@[SERVICE_NAMESPACE_ASCENDING SERVICE_NAMESPACE_DESCENDING LAST_AUTHENTICATED_TIME_ASCENDING LAST_AUTHENTICATED_TIME_DESCENDING]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iam GetOrganizationsAccessReport $job_id $max_items $marker $sort_key -- $region $profile $with_input $fail_fast' }

# POST /; cached 1hr
@search-terms GetOutboundWebIdentityFederationInfo
export def 'iam get-outbound-web-identity-federation-info' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'iam GetOutboundWebIdentityFederationInfo -- $region $profile $refresh $ttl' }

# POST /; cached 1hr; needs --policy-arn
@search-terms GetPolicy
export def 'iam get-policy' [
  --policy-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iam GetPolicy $policy_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --policy-arn --version-id
@search-terms GetPolicyVersion
export def 'iam get-policy-version' [
  --policy-arn: string
  --version-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iam GetPolicyVersion $policy_arn $version_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --role-name
@search-terms GetRole
export def 'iam get-role' [
  --role-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iam GetRole $role_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --role-name --policy-name
@search-terms GetRolePolicy
export def 'iam get-role-policy' [
  --role-name: string
  --policy-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iam GetRolePolicy $role_name $policy_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --template-arn
@search-terms GetRoleTemplateVersion
export def 'iam get-role-template-version' [
  --template-arn: string
  --minor-version: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iam GetRoleTemplateVersion $template_arn $minor_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --saml-provider-arn
@search-terms GetSAMLProvider
export def 'iam get-saml-provider' [
  --saml-provider-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iam GetSAMLProvider $saml_provider_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --user-name --ssh-public-key-id --encoding
@search-terms GetSSHPublicKey
export def 'iam get-ssh-public-key' [
  --user-name: string
  --ssh-public-key-id: string
  --encoding: string@[SSH PEM]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iam GetSSHPublicKey $user_name $ssh_public_key_id $encoding -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --server-certificate-name
@search-terms GetServerCertificate
export def 'iam get-server-certificate' [
  --server-certificate-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iam GetServerCertificate $server_certificate_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --job-id
@search-terms GetServiceLastAccessedDetails
export def 'iam get-service-last-accessed-details' [
  --job-id: string
  --max-items: int
  --marker: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iam GetServiceLastAccessedDetails $job_id $max_items $marker -- $region $profile $with_input $fail_fast' }

# POST /; needs --job-id --service-namespace
@search-terms GetServiceLastAccessedDetailsWithEntities
export def 'iam get-service-last-accessed-details-with-entities' [
  --job-id: string
  --service-namespace: string
  --max-items: int
  --marker: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iam GetServiceLastAccessedDetailsWithEntities $job_id $service_namespace $max_items $marker -- $region $profile $with_input $fail_fast' }

# POST /; cached 1hr; needs --deletion-task-id
@search-terms GetServiceLinkedRoleDeletionStatus
export def 'iam get-service-linked-role-deletion-status' [
  --deletion-task-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iam GetServiceLinkedRoleDeletionStatus $deletion_task_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min
@search-terms GetUser
export def 'iam get-user' [
  --user-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iam GetUser $user_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --user-name --policy-name
@search-terms GetUserPolicy
export def 'iam get-user-policy' [
  --user-name: string
  --policy-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iam GetUserPolicy $user_name $policy_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms ListAccessKeys
export def 'iam list-access-keys' [
  --user-name: string
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
]: any -> any { call 'iam ListAccessKeys $user_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr
@search-terms ListAccountAliases
export def 'iam list-account-aliases' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'iam ListAccountAliases -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1hr; needs --group-name
@search-terms ListAttachedGroupPolicies
export def 'iam list-attached-group-policies' [
  --group-name: string
  --path-prefix: string
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
]: any -> any { call 'iam ListAttachedGroupPolicies $group_name $path_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --role-name
@search-terms ListAttachedRolePolicies
export def 'iam list-attached-role-policies' [
  --role-name: string
  --path-prefix: string
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
]: any -> any { call 'iam ListAttachedRolePolicies $role_name $path_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --user-name
@search-terms ListAttachedUserPolicies
export def 'iam list-attached-user-policies' [
  --user-name: string
  --path-prefix: string
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
]: any -> any { call 'iam ListAttachedUserPolicies $user_name $path_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr
@search-terms ListDelegationRequests
export def 'iam list-delegation-requests' [
  --owner-id: string
  --marker: string
  --max-items: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iam ListDelegationRequests $owner_id $marker $max_items -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --policy-arn
@search-terms ListEntitiesForPolicy
export def 'iam list-entities-for-policy' [
  --policy-arn: string
  --entity-filter: string@[User Role Group LocalManagedPolicy AWSManagedPolicy]
  --path-prefix: string
  --policy-usage-filter: string@[PermissionsPolicy PermissionsBoundary]
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
]: any -> any { call 'iam ListEntitiesForPolicy $policy_arn $entity_filter $path_prefix $policy_usage_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --group-name
@search-terms ListGroupPolicies
export def 'iam list-group-policies' [
  --group-name: string
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
]: any -> any { call 'iam ListGroupPolicies $group_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr
@search-terms ListGroups
export def 'iam list-groups' [
  --path-prefix: string
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
]: any -> any { call 'iam ListGroups $path_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --user-name
@search-terms ListGroupsForUser
export def 'iam list-groups-for-user' [
  --user-name: string
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
]: any -> any { call 'iam ListGroupsForUser $user_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --instance-profile-name
@search-terms ListInstanceProfileTags
export def 'iam list-instance-profile-tags' [
  --instance-profile-name: string
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
]: any -> any { call 'iam ListInstanceProfileTags $instance_profile_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr
@search-terms ListInstanceProfiles
export def 'iam list-instance-profiles' [
  --path-prefix: string
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
]: any -> any { call 'iam ListInstanceProfiles $path_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --role-name
@search-terms ListInstanceProfilesForRole
export def 'iam list-instance-profiles-for-role' [
  --role-name: string
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
]: any -> any { call 'iam ListInstanceProfilesForRole $role_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --serial-number
@search-terms ListMFADeviceTags
export def 'iam list-mfa-device-tags' [
  --serial-number: string
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
]: any -> any { call 'iam ListMFADeviceTags $serial_number -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr
@search-terms ListMFADevices
export def 'iam list-mfa-devices' [
  --user-name: string
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
]: any -> any { call 'iam ListMFADevices $user_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --open-id-connect-provider-arn
@search-terms ListOpenIDConnectProviderTags
export def 'iam list-open-id-connect-provider-tags' [
  --open-id-connect-provider-arn: string
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
]: any -> any { call 'iam ListOpenIDConnectProviderTags $open_id_connect_provider_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr
@search-terms ListOpenIDConnectProviders
export def 'iam list-open-id-connect-providers' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'iam ListOpenIDConnectProviders -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /; cached 1hr
@search-terms ListOrganizationsFeatures
export def 'iam list-organizations-features' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'iam ListOrganizationsFeatures -- $region $profile $refresh $ttl' }

# POST /; follows pages; cached 1hr
@search-terms ListPolicies
export def 'iam list-policies' [
  --scope: string@[All AWS Local]
  --only-attached: oneof<bool>
  --path-prefix: string
  --policy-usage-filter: string@[PermissionsPolicy PermissionsBoundary]
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
]: any -> any { call 'iam ListPolicies $scope $only_attached $path_prefix $policy_usage_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --arn --service-namespaces
@search-terms ListPoliciesGrantingServiceAccess
export def 'iam list-policies-granting-service-access' [
  --arn: string
  --service-namespaces: list<string>
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
]: any -> any { call 'iam ListPoliciesGrantingServiceAccess $arn $service_namespaces -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --policy-arn
@search-terms ListPolicyTags
export def 'iam list-policy-tags' [
  --policy-arn: string
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
]: any -> any { call 'iam ListPolicyTags $policy_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --policy-arn
@search-terms ListPolicyVersions
export def 'iam list-policy-versions' [
  --policy-arn: string
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
]: any -> any { call 'iam ListPolicyVersions $policy_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --role-name
@search-terms ListRolePolicies
export def 'iam list-role-policies' [
  --role-name: string
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
]: any -> any { call 'iam ListRolePolicies $role_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --role-name
@search-terms ListRoleTags
export def 'iam list-role-tags' [
  --role-name: string
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
]: any -> any { call 'iam ListRoleTags $role_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr
@search-terms ListRoles
export def 'iam list-roles' [
  --path-prefix: string
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
]: any -> any { call 'iam ListRoles $path_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --saml-provider-arn
@search-terms ListSAMLProviderTags
export def 'iam list-saml-provider-tags' [
  --saml-provider-arn: string
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
]: any -> any { call 'iam ListSAMLProviderTags $saml_provider_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr
@search-terms ListSAMLProviders
export def 'iam list-saml-providers' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'iam ListSAMLProviders -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /; follows pages; cached 1hr
@search-terms ListSSHPublicKeys
export def 'iam list-ssh-public-keys' [
  --user-name: string
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
]: any -> any { call 'iam ListSSHPublicKeys $user_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --server-certificate-name
@search-terms ListServerCertificateTags
export def 'iam list-server-certificate-tags' [
  --server-certificate-name: string
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
]: any -> any { call 'iam ListServerCertificateTags $server_certificate_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr
@search-terms ListServerCertificates
export def 'iam list-server-certificates' [
  --path-prefix: string
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
]: any -> any { call 'iam ListServerCertificates $path_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr
@search-terms ListServiceSpecificCredentials
export def 'iam list-service-specific-credentials' [
  --user-name: string
  --service-name: string
  --all-users: oneof<bool>
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
]: any -> any { call 'iam ListServiceSpecificCredentials $user_name $service_name $all_users -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr
@search-terms ListSigningCertificates
export def 'iam list-signing-certificates' [
  --user-name: string
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
]: any -> any { call 'iam ListSigningCertificates $user_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --user-name
@search-terms ListUserPolicies
export def 'iam list-user-policies' [
  --user-name: string
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
]: any -> any { call 'iam ListUserPolicies $user_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --user-name
@search-terms ListUserTags
export def 'iam list-user-tags' [
  --user-name: string
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
]: any -> any { call 'iam ListUserTags $user_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms ListUsers
export def 'iam list-users' [
  --path-prefix: string
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
]: any -> any { call 'iam ListUsers $path_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms ListVirtualMFADevices
export def 'iam list-virtual-mfa-devices' [
  --assignment-status: string@[Assigned Unassigned Any]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'iam ListVirtualMFADevices $assignment_status -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --properties
@search-terms PutAccountProperties
export def 'iam put-account-properties' [
  --properties: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam PutAccountProperties $properties -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --group-name --policy-name --policy-document
@search-terms PutGroupPolicy
export def 'iam put-group-policy' [
  --group-name: string
  --policy-name: string
  --policy-document: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam PutGroupPolicy $group_name $policy_name $policy_document -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --role-name --permissions-boundary
@search-terms PutRolePermissionsBoundary
export def 'iam put-role-permissions-boundary' [
  --role-name: string
  --permissions-boundary: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam PutRolePermissionsBoundary $role_name $permissions_boundary -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --role-name --policy-name --policy-document
@search-terms PutRolePolicy
export def 'iam put-role-policy' [
  --role-name: string
  --policy-name: string
  --policy-document: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam PutRolePolicy $role_name $policy_name $policy_document -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-name --permissions-boundary
@search-terms PutUserPermissionsBoundary
export def 'iam put-user-permissions-boundary' [
  --user-name: string
  --permissions-boundary: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam PutUserPermissionsBoundary $user_name $permissions_boundary -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-name --policy-name --policy-document
@search-terms PutUserPolicy
export def 'iam put-user-policy' [
  --user-name: string
  --policy-name: string
  --policy-document: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam PutUserPolicy $user_name $policy_name $policy_document -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --delegation-request-id
@search-terms RejectDelegationRequest
export def 'iam reject-delegation-request' [
  --delegation-request-id: string
  --notes: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam RejectDelegationRequest $delegation_request_id $notes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --open-id-connect-provider-arn --client-id
@search-terms RemoveClientIDFromOpenIDConnectProvider
export def 'iam remove-client-id-from-open-id-connect-provider' [
  --open-id-connect-provider-arn: string
  --client-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam RemoveClientIDFromOpenIDConnectProvider $open_id_connect_provider_arn $client_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-profile-name --role-name
@search-terms RemoveRoleFromInstanceProfile
export def 'iam remove-role-from-instance-profile' [
  --instance-profile-name: string
  --role-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam RemoveRoleFromInstanceProfile $instance_profile_name $role_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --group-name --user-name
@search-terms RemoveUserFromGroup
export def 'iam remove-user-from-group' [
  --group-name: string
  --user-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam RemoveUserFromGroup $group_name $user_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-specific-credential-id
@search-terms ResetServiceSpecificCredential
export def 'iam reset-service-specific-credential' [
  --user-name: string
  --service-specific-credential-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam ResetServiceSpecificCredential $user_name $service_specific_credential_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-name --serial-number --authentication-code1 --authentication-code2
@search-terms ResyncMFADevice
export def 'iam resync-mfa-device' [
  --user-name: string
  --serial-number: string
  --authentication-code1: string
  --authentication-code2: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam ResyncMFADevice $user_name $serial_number $authentication_code1 $authentication_code2 -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --delegation-request-id
@search-terms SendDelegationToken
export def 'iam send-delegation-token' [
  --delegation-request-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam SendDelegationToken $delegation_request_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --policy-arn --version-id
@search-terms SetDefaultPolicyVersion
export def 'iam set-default-policy-version' [
  --policy-arn: string
  --version-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam SetDefaultPolicyVersion $policy_arn $version_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --global-endpoint-token-version
@search-terms SetSecurityTokenServicePreferences
export def 'iam set-security-token-service-preferences' [
  --global-endpoint-token-version: string@[v1Token v2Token]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam SetSecurityTokenServicePreferences $global_endpoint_token_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min; needs --policy-input-list --action-names
@search-terms SimulateCustomPolicy
export def 'iam simulate-custom-policy' [
  --policy-input-list: list<string>
  --permissions-boundary-policy-input-list: list<string>
  --ordered-organization-policy-input-list: list
  --action-names: list<string>
  --resource-arns: list<string>
  --resource-policy: string
  --resource-owner: string
  --caller-arn: string
  --context-entries: any
  --resource-handling-option: string
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
]: any -> any { call 'iam SimulateCustomPolicy $policy_input_list $permissions_boundary_policy_input_list $ordered_organization_policy_input_list $action_names $resource_arns $resource_policy $resource_owner $caller_arn $context_entries $resource_handling_option -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --policy-source-arn --action-names
@search-terms SimulatePrincipalPolicy
export def 'iam simulate-principal-policy' [
  --policy-source-arn: string
  --policy-input-list: list<string>
  --permissions-boundary-policy-input-list: list<string>
  --policy-exclusion-list: list
  --action-names: list<string>
  --resource-arns: list<string>
  --resource-policy: string
  --resource-owner: string
  --caller-arn: string
  --context-entries: any
  --resource-handling-option: string
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
]: any -> any { call 'iam SimulatePrincipalPolicy $policy_source_arn $policy_input_list $permissions_boundary_policy_input_list $policy_exclusion_list $action_names $resource_arns $resource_policy $resource_owner $caller_arn $context_entries $resource_handling_option -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --instance-profile-name --tags
@search-terms TagInstanceProfile
export def 'iam tag-instance-profile' [
  --instance-profile-name: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam TagInstanceProfile $instance_profile_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --serial-number --tags
@search-terms TagMFADevice
export def 'iam tag-mfa-device' [
  --serial-number: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam TagMFADevice $serial_number $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --open-id-connect-provider-arn --tags
@search-terms TagOpenIDConnectProvider
export def 'iam tag-open-id-connect-provider' [
  --open-id-connect-provider-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam TagOpenIDConnectProvider $open_id_connect_provider_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --policy-arn --tags
@search-terms TagPolicy
export def 'iam tag-policy' [
  --policy-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam TagPolicy $policy_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --role-name --tags
@search-terms TagRole
export def 'iam tag-role' [
  --role-name: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam TagRole $role_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --saml-provider-arn --tags
@search-terms TagSAMLProvider
export def 'iam tag-saml-provider' [
  --saml-provider-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam TagSAMLProvider $saml_provider_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --server-certificate-name --tags
@search-terms TagServerCertificate
export def 'iam tag-server-certificate' [
  --server-certificate-name: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam TagServerCertificate $server_certificate_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-name --tags
@search-terms TagUser
export def 'iam tag-user' [
  --user-name: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam TagUser $user_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-profile-name --tag-keys
@search-terms UntagInstanceProfile
export def 'iam untag-instance-profile' [
  --instance-profile-name: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam UntagInstanceProfile $instance_profile_name $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --serial-number --tag-keys
@search-terms UntagMFADevice
export def 'iam untag-mfa-device' [
  --serial-number: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam UntagMFADevice $serial_number $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --open-id-connect-provider-arn --tag-keys
@search-terms UntagOpenIDConnectProvider
export def 'iam untag-open-id-connect-provider' [
  --open-id-connect-provider-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam UntagOpenIDConnectProvider $open_id_connect_provider_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --policy-arn --tag-keys
@search-terms UntagPolicy
export def 'iam untag-policy' [
  --policy-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam UntagPolicy $policy_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --role-name --tag-keys
@search-terms UntagRole
export def 'iam untag-role' [
  --role-name: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam UntagRole $role_name $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --saml-provider-arn --tag-keys
@search-terms UntagSAMLProvider
export def 'iam untag-saml-provider' [
  --saml-provider-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam UntagSAMLProvider $saml_provider_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --server-certificate-name --tag-keys
@search-terms UntagServerCertificate
export def 'iam untag-server-certificate' [
  --server-certificate-name: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam UntagServerCertificate $server_certificate_name $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-name --tag-keys
@search-terms UntagUser
export def 'iam untag-user' [
  --user-name: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam UntagUser $user_name $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --access-key-id --status
@search-terms UpdateAccessKey
export def 'iam update-access-key' [
  --user-name: string
  --access-key-id: string
  --status: string@[Active Inactive Expired]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam UpdateAccessKey $user_name $access_key_id $status -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms UpdateAccountPasswordPolicy
export def 'iam update-account-password-policy' [
  --minimum-password-length: int
  --require-symbols: oneof<bool>
  --require-numbers: oneof<bool>
  --require-uppercase-characters: oneof<bool>
  --require-lowercase-characters: oneof<bool>
  --allow-users-to-change-password: oneof<bool>
  --max-password-age: int
  --password-reuse-prevention: int
  --hard-expiry: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam UpdateAccountPasswordPolicy $minimum_password_length $require_symbols $require_numbers $require_uppercase_characters $require_lowercase_characters $allow_users_to_change_password $max_password_age $password_reuse_prevention $hard_expiry -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --role-name --policy-document
@search-terms UpdateAssumeRolePolicy
export def 'iam update-assume-role-policy' [
  --role-name: string
  --policy-document: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam UpdateAssumeRolePolicy $role_name $policy_document -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --delegation-request-id
@search-terms UpdateDelegationRequest
export def 'iam update-delegation-request' [
  --delegation-request-id: string
  --notes: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam UpdateDelegationRequest $delegation_request_id $notes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --group-name
@search-terms UpdateGroup
export def 'iam update-group' [
  --group-name: string
  --new-path: string
  --new-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam UpdateGroup $group_name $new_path $new_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-name
@search-terms UpdateLoginProfile
export def 'iam update-login-profile' [
  --user-name: string
  --password: string
  --password-reset-required: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam UpdateLoginProfile $user_name $password $password_reset_required -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --open-id-connect-provider-arn --thumbprint-list
@search-terms UpdateOpenIDConnectProviderThumbprint
export def 'iam update-open-id-connect-provider-thumbprint' [
  --open-id-connect-provider-arn: string
  --thumbprint-list: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam UpdateOpenIDConnectProviderThumbprint $open_id_connect_provider_arn $thumbprint_list -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --role-name
@search-terms UpdateRole
export def 'iam update-role' [
  --role-name: string
  --description: string
  --max-session-duration: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam UpdateRole $role_name $description $max_session_duration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --role-name --description
@search-terms UpdateRoleDescription
export def 'iam update-role-description' [
  --role-name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam UpdateRoleDescription $role_name $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --saml-provider-arn
@search-terms UpdateSAMLProvider
export def 'iam update-saml-provider' [
  --saml-metadata-document: string
  --saml-provider-arn: string
  --assertion-encryption-mode: string@[Required Allowed]
  --add-private-key: string
  --remove-private-key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam UpdateSAMLProvider $saml_metadata_document $saml_provider_arn $assertion_encryption_mode $add_private_key $remove_private_key -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-name --ssh-public-key-id --status
@search-terms UpdateSSHPublicKey
export def 'iam update-ssh-public-key' [
  --user-name: string
  --ssh-public-key-id: string
  --status: string@[Active Inactive Expired]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam UpdateSSHPublicKey $user_name $ssh_public_key_id $status -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --server-certificate-name
@search-terms UpdateServerCertificate
export def 'iam update-server-certificate' [
  --server-certificate-name: string
  --new-path: string
  --new-server-certificate-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam UpdateServerCertificate $server_certificate_name $new_path $new_server_certificate_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-specific-credential-id --status
@search-terms UpdateServiceSpecificCredential
export def 'iam update-service-specific-credential' [
  --user-name: string
  --service-specific-credential-id: string
  --status: string@[Active Inactive Expired]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam UpdateServiceSpecificCredential $user_name $service_specific_credential_id $status -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --certificate-id --status
@search-terms UpdateSigningCertificate
export def 'iam update-signing-certificate' [
  --user-name: string
  --certificate-id: string
  --status: string@[Active Inactive Expired]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam UpdateSigningCertificate $user_name $certificate_id $status -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-name
@search-terms UpdateUser
export def 'iam update-user' [
  --user-name: string
  --new-path: string
  --new-user-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam UpdateUser $user_name $new_path $new_user_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --user-name --ssh-public-key-body
@search-terms UploadSSHPublicKey
export def 'iam upload-ssh-public-key' [
  --user-name: string
  --ssh-public-key-body: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam UploadSSHPublicKey $user_name $ssh_public_key_body -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --server-certificate-name --certificate-body --private-key
@search-terms UploadServerCertificate
export def 'iam upload-server-certificate' [
  --path: string
  --server-certificate-name: string
  --certificate-body: string
  --private-key: string
  --certificate-chain: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam UploadServerCertificate $path $server_certificate_name $certificate_body $private_key $certificate_chain $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --certificate-body
@search-terms UploadSigningCertificate
export def 'iam upload-signing-certificate' [
  --user-name: string
  --certificate-body: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iam UploadSigningCertificate $user_name $certificate_body -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   instance-profile-exists: GetInstanceProfile; needs --instance-profile-name
#   policy-exists: GetPolicy; needs --policy-arn
#   role-exists: GetRole; needs --role-name
#   user-exists: GetUser
@search-terms InstanceProfileExists PolicyExists RoleExists UserExists
export def 'iam wait' [
  waiter: string@[instance-profile-exists policy-exists role-exists user-exists]
  --instance-profile-name: string
  --policy-arn: string
  --role-name: string
  --user-name: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'iam wait $waiter $instance_profile_name $policy_arn $role_name $user_name -- $timeout $interval $region $profile' }
