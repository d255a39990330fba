# Written by `cargo xtask generate --service sso-admin` from the service's model and overlay: change those instead.
# SSO Admin, API version 2020-07-20: 79 operations.

use rt.nu [call]

# POST /; needs --instance-arn --region-name
@search-terms AddRegion
export def 'sso-admin add-region' [
  --instance-arn: string
  --region-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin AddRegion $instance_arn $region_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-arn --permission-set-arn --customer-managed-policy-reference
@search-terms AttachCustomerManagedPolicyReferenceToPermissionSet
export def 'sso-admin attach-customer-managed-policy-reference-to-permission-set' [
  --instance-arn: string
  --permission-set-arn: string
  --customer-managed-policy-reference: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin AttachCustomerManagedPolicyReferenceToPermissionSet $instance_arn $permission_set_arn $customer_managed_policy_reference -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-arn --permission-set-arn --managed-policy-arn
@search-terms AttachManagedPolicyToPermissionSet
export def 'sso-admin attach-managed-policy-to-permission-set' [
  --instance-arn: string
  --permission-set-arn: string
  --managed-policy-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin AttachManagedPolicyToPermissionSet $instance_arn $permission_set_arn $managed_policy_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-arn --target-id --target-type --permission-set-arn --principal-type --principal-id
@search-terms CreateAccountAssignment
export def 'sso-admin create-account-assignment' [
  --instance-arn: string
  --target-id: string
  --target-type: string
  --permission-set-arn: string
  --principal-type: string@[USER GROUP]
  --principal-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin CreateAccountAssignment $instance_arn $target_id $target_type $permission_set_arn $principal_type $principal_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-arn --application-provider-arn --name
@search-terms CreateApplication
export def 'sso-admin create-application' [
  --instance-arn: string
  --application-provider-arn: string
  --name: string
  --description: string
  --portal-options: record
  --tags: any
  --status: string@[ENABLED DISABLED]
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin CreateApplication $instance_arn $application_provider_arn $name $description $portal_options $tags $status $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-arn --principal-id --principal-type
@search-terms CreateApplicationAssignment
export def 'sso-admin create-application-assignment' [
  --application-arn: string
  --principal-id: string
  --principal-type: string@[USER GROUP]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin CreateApplicationAssignment $application_arn $principal_id $principal_type -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateInstance
export def 'sso-admin create-instance' [
  --name: string
  --client-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin CreateInstance $name $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-arn --instance-access-control-attribute-configuration
@search-terms CreateInstanceAccessControlAttributeConfiguration
export def 'sso-admin create-instance-access-control-attribute-configuration' [
  --instance-arn: string
  --instance-access-control-attribute-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin CreateInstanceAccessControlAttributeConfiguration $instance_arn $instance_access_control_attribute_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --instance-arn
@search-terms CreatePermissionSet
export def 'sso-admin create-permission-set' [
  --name: string
  --description: string
  --instance-arn: string
  --session-duration: string
  --relay-state: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin CreatePermissionSet $name $description $instance_arn $session_duration $relay_state $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-arn --name --trusted-token-issuer-type --trusted-token-issuer-configuration
@search-terms CreateTrustedTokenIssuer
export def 'sso-admin create-trusted-token-issuer' [
  --instance-arn: string
  --name: string
  --trusted-token-issuer-type: string
  --trusted-token-issuer-configuration: record
  --client-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin CreateTrustedTokenIssuer $instance_arn $name $trusted_token_issuer_type $trusted_token_issuer_configuration $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-arn --target-id --target-type --permission-set-arn --principal-type --principal-id
@search-terms DeleteAccountAssignment
export def 'sso-admin delete-account-assignment' [
  --instance-arn: string
  --target-id: string
  --target-type: string
  --permission-set-arn: string
  --principal-type: string@[USER GROUP]
  --principal-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin DeleteAccountAssignment $instance_arn $target_id $target_type $permission_set_arn $principal_type $principal_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-arn
@search-terms DeleteApplication
export def 'sso-admin delete-application' [
  --application-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin DeleteApplication $application_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-arn --scope
@search-terms DeleteApplicationAccessScope
export def 'sso-admin delete-application-access-scope' [
  --application-arn: string
  --scope: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin DeleteApplicationAccessScope $application_arn $scope -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-arn --principal-id --principal-type
@search-terms DeleteApplicationAssignment
export def 'sso-admin delete-application-assignment' [
  --application-arn: string
  --principal-id: string
  --principal-type: string@[USER GROUP]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin DeleteApplicationAssignment $application_arn $principal_id $principal_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-arn --authentication-method-type
@search-terms DeleteApplicationAuthenticationMethod
export def 'sso-admin delete-application-authentication-method' [
  --application-arn: string
  --authentication-method-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin DeleteApplicationAuthenticationMethod $application_arn $authentication_method_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-arn --grant-type
@search-terms DeleteApplicationGrant
export def 'sso-admin delete-application-grant' [
  --application-arn: string
  --grant-type: string@[authorization_code refresh_token "urn:ietf:params:oauth:grant-type:jwt-bearer" "urn:ietf:params:oauth:grant-type:token-exchange"]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin DeleteApplicationGrant $application_arn $grant_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-arn --permission-set-arn
@search-terms DeleteInlinePolicyFromPermissionSet
export def 'sso-admin delete-inline-policy-from-permission-set' [
  --instance-arn: string
  --permission-set-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin DeleteInlinePolicyFromPermissionSet $instance_arn $permission_set_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-arn
@search-terms DeleteInstance
export def 'sso-admin delete-instance' [
  --instance-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin DeleteInstance $instance_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-arn
@search-terms DeleteInstanceAccessControlAttributeConfiguration
export def 'sso-admin delete-instance-access-control-attribute-configuration' [
  --instance-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin DeleteInstanceAccessControlAttributeConfiguration $instance_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-arn --permission-set-arn
@search-terms DeletePermissionSet
export def 'sso-admin delete-permission-set' [
  --instance-arn: string
  --permission-set-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin DeletePermissionSet $instance_arn $permission_set_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-arn --permission-set-arn
@search-terms DeletePermissionsBoundaryFromPermissionSet
export def 'sso-admin delete-permissions-boundary-from-permission-set' [
  --instance-arn: string
  --permission-set-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin DeletePermissionsBoundaryFromPermissionSet $instance_arn $permission_set_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --trusted-token-issuer-arn
@search-terms DeleteTrustedTokenIssuer
export def 'sso-admin delete-trusted-token-issuer' [
  --trusted-token-issuer-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin DeleteTrustedTokenIssuer $trusted_token_issuer_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-arn --account-assignment-creation-request-id
@search-terms DescribeAccountAssignmentCreationStatus
export def 'sso-admin describe-account-assignment-creation-status' [
  --instance-arn: string
  --account-assignment-creation-request-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sso-admin DescribeAccountAssignmentCreationStatus $instance_arn $account_assignment_creation_request_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --instance-arn --account-assignment-deletion-request-id
@search-terms DescribeAccountAssignmentDeletionStatus
export def 'sso-admin describe-account-assignment-deletion-status' [
  --instance-arn: string
  --account-assignment-deletion-request-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sso-admin DescribeAccountAssignmentDeletionStatus $instance_arn $account_assignment_deletion_request_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --application-arn
@search-terms DescribeApplication
export def 'sso-admin describe-application' [
  --application-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sso-admin DescribeApplication $application_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --application-arn --principal-id --principal-type
@search-terms DescribeApplicationAssignment
export def 'sso-admin describe-application-assignment' [
  --application-arn: string
  --principal-id: string
  --principal-type: string@[USER GROUP]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sso-admin DescribeApplicationAssignment $application_arn $principal_id $principal_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --application-provider-arn
@search-terms DescribeApplicationProvider
export def 'sso-admin describe-application-provider' [
  --application-provider-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sso-admin DescribeApplicationProvider $application_provider_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --instance-arn
@search-terms DescribeInstance
export def 'sso-admin describe-instance' [
  --instance-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sso-admin DescribeInstance $instance_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --instance-arn
@search-terms DescribeInstanceAccessControlAttributeConfiguration
export def 'sso-admin describe-instance-access-control-attribute-configuration' [
  --instance-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sso-admin DescribeInstanceAccessControlAttributeConfiguration $instance_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --instance-arn --permission-set-arn
@search-terms DescribePermissionSet
export def 'sso-admin describe-permission-set' [
  --instance-arn: string
  --permission-set-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sso-admin DescribePermissionSet $instance_arn $permission_set_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --instance-arn --provision-permission-set-request-id
@search-terms DescribePermissionSetProvisioningStatus
export def 'sso-admin describe-permission-set-provisioning-status' [
  --instance-arn: string
  --provision-permission-set-request-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sso-admin DescribePermissionSetProvisioningStatus $instance_arn $provision_permission_set_request_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --instance-arn --region-name
@search-terms DescribeRegion
export def 'sso-admin describe-region' [
  --instance-arn: string
  --region-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sso-admin DescribeRegion $instance_arn $region_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --trusted-token-issuer-arn
@search-terms DescribeTrustedTokenIssuer
export def 'sso-admin describe-trusted-token-issuer' [
  --trusted-token-issuer-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sso-admin DescribeTrustedTokenIssuer $trusted_token_issuer_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --instance-arn --permission-set-arn --customer-managed-policy-reference
@search-terms DetachCustomerManagedPolicyReferenceFromPermissionSet
export def 'sso-admin detach-customer-managed-policy-reference-from-permission-set' [
  --instance-arn: string
  --permission-set-arn: string
  --customer-managed-policy-reference: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin DetachCustomerManagedPolicyReferenceFromPermissionSet $instance_arn $permission_set_arn $customer_managed_policy_reference -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-arn --permission-set-arn --managed-policy-arn
@search-terms DetachManagedPolicyFromPermissionSet
export def 'sso-admin detach-managed-policy-from-permission-set' [
  --instance-arn: string
  --permission-set-arn: string
  --managed-policy-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin DetachManagedPolicyFromPermissionSet $instance_arn $permission_set_arn $managed_policy_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --application-arn --scope
@search-terms GetApplicationAccessScope
export def 'sso-admin get-application-access-scope' [
  --application-arn: string
  --scope: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sso-admin GetApplicationAccessScope $application_arn $scope -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --application-arn
@search-terms GetApplicationAssignmentConfiguration
export def 'sso-admin get-application-assignment-configuration' [
  --application-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sso-admin GetApplicationAssignmentConfiguration $application_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --application-arn --authentication-method-type
@search-terms GetApplicationAuthenticationMethod
export def 'sso-admin get-application-authentication-method' [
  --application-arn: string
  --authentication-method-type: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sso-admin GetApplicationAuthenticationMethod $application_arn $authentication_method_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --application-arn --grant-type
@search-terms GetApplicationGrant
export def 'sso-admin get-application-grant' [
  --application-arn: string
  --grant-type: string@[authorization_code refresh_token "urn:ietf:params:oauth:grant-type:jwt-bearer" "urn:ietf:params:oauth:grant-type:token-exchange"]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sso-admin GetApplicationGrant $application_arn $grant_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --application-arn
@search-terms GetApplicationSessionConfiguration
export def 'sso-admin get-application-session-configuration' [
  --application-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sso-admin GetApplicationSessionConfiguration $application_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --instance-arn --permission-set-arn
@search-terms GetInlinePolicyForPermissionSet
export def 'sso-admin get-inline-policy-for-permission-set' [
  --instance-arn: string
  --permission-set-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sso-admin GetInlinePolicyForPermissionSet $instance_arn $permission_set_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --instance-arn --permission-set-arn
@search-terms GetPermissionsBoundaryForPermissionSet
export def 'sso-admin get-permissions-boundary-for-permission-set' [
  --instance-arn: string
  --permission-set-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sso-admin GetPermissionsBoundaryForPermissionSet $instance_arn $permission_set_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --instance-arn
@search-terms ListAccountAssignmentCreationStatus
export def 'sso-admin list-account-assignment-creation-status' [
  --instance-arn: string
  --filter: record
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
]: any -> any { call 'sso-admin ListAccountAssignmentCreationStatus $instance_arn $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --instance-arn
@search-terms ListAccountAssignmentDeletionStatus
export def 'sso-admin list-account-assignment-deletion-status' [
  --instance-arn: string
  --filter: record
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
]: any -> any { call 'sso-admin ListAccountAssignmentDeletionStatus $instance_arn $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --instance-arn --account-id --permission-set-arn
@search-terms ListAccountAssignments
export def 'sso-admin list-account-assignments' [
  --instance-arn: string
  --account-id: string
  --permission-set-arn: string
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
]: any -> any { call 'sso-admin ListAccountAssignments $instance_arn $account_id $permission_set_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --instance-arn --principal-id --principal-type
@search-terms ListAccountAssignmentsForPrincipal
export def 'sso-admin list-account-assignments-for-principal' [
  --instance-arn: string
  --principal-id: string
  --principal-type: string@[USER GROUP]
  --filter: record
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
]: any -> any { call 'sso-admin ListAccountAssignmentsForPrincipal $instance_arn $principal_id $principal_type $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --instance-arn --permission-set-arn
@search-terms ListAccountsForProvisionedPermissionSet
export def 'sso-admin list-accounts-for-provisioned-permission-set' [
  --instance-arn: string
  --permission-set-arn: string
  --provisioning-status: string@[LATEST_PERMISSION_SET_PROVISIONED LATEST_PERMISSION_SET_NOT_PROVISIONED]
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
]: any -> any { call 'sso-admin ListAccountsForProvisionedPermissionSet $instance_arn $permission_set_arn $provisioning_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --application-arn
@search-terms ListApplicationAccessScopes
export def 'sso-admin list-application-access-scopes' [
  --application-arn: string
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
]: any -> any { call 'sso-admin ListApplicationAccessScopes $application_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --application-arn
@search-terms ListApplicationAssignments
export def 'sso-admin list-application-assignments' [
  --application-arn: string
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
]: any -> any { call 'sso-admin ListApplicationAssignments $application_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --instance-arn --principal-id --principal-type
@search-terms ListApplicationAssignmentsForPrincipal
export def 'sso-admin list-application-assignments-for-principal' [
  --instance-arn: string
  --principal-id: string
  --principal-type: string@[USER GROUP]
  --filter: record
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
]: any -> any { call 'sso-admin ListApplicationAssignmentsForPrincipal $instance_arn $principal_id $principal_type $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --application-arn
@search-terms ListApplicationAuthenticationMethods
export def 'sso-admin list-application-authentication-methods' [
  --application-arn: string
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
]: any -> any { call 'sso-admin ListApplicationAuthenticationMethods $application_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --application-arn
@search-terms ListApplicationGrants
export def 'sso-admin list-application-grants' [
  --application-arn: string
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
]: any -> any { call 'sso-admin ListApplicationGrants $application_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListApplicationProviders
export def 'sso-admin list-application-providers' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'sso-admin ListApplicationProviders -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --instance-arn
@search-terms ListApplications
export def 'sso-admin list-applications' [
  --instance-arn: string
  --filter: record
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
]: any -> any { call 'sso-admin ListApplications $instance_arn $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --instance-arn --permission-set-arn
@search-terms ListCustomerManagedPolicyReferencesInPermissionSet
export def 'sso-admin list-customer-managed-policy-references-in-permission-set' [
  --instance-arn: string
  --permission-set-arn: string
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
]: any -> any { call 'sso-admin ListCustomerManagedPolicyReferencesInPermissionSet $instance_arn $permission_set_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListInstances
export def 'sso-admin list-instances' [
  --region-scope: string@[CURRENT_REGION ALL_REGIONS]
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
]: any -> any { call 'sso-admin ListInstances $region_scope -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --instance-arn --permission-set-arn
@search-terms ListManagedPoliciesInPermissionSet
export def 'sso-admin list-managed-policies-in-permission-set' [
  --instance-arn: string
  --permission-set-arn: string
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
]: any -> any { call 'sso-admin ListManagedPoliciesInPermissionSet $instance_arn $permission_set_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --instance-arn
@search-terms ListPermissionSetProvisioningStatus
export def 'sso-admin list-permission-set-provisioning-status' [
  --instance-arn: string
  --filter: record
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
]: any -> any { call 'sso-admin ListPermissionSetProvisioningStatus $instance_arn $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --instance-arn
@search-terms ListPermissionSets
export def 'sso-admin list-permission-sets' [
  --instance-arn: string
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
]: any -> any { call 'sso-admin ListPermissionSets $instance_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --instance-arn --account-id
@search-terms ListPermissionSetsProvisionedToAccount
export def 'sso-admin list-permission-sets-provisioned-to-account' [
  --instance-arn: string
  --account-id: string
  --provisioning-status: string@[LATEST_PERMISSION_SET_PROVISIONED LATEST_PERMISSION_SET_NOT_PROVISIONED]
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
]: any -> any { call 'sso-admin ListPermissionSetsProvisionedToAccount $instance_arn $account_id $provisioning_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --instance-arn
@search-terms ListRegions
export def 'sso-admin list-regions' [
  --instance-arn: string
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
]: any -> any { call 'sso-admin ListRegions $instance_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'sso-admin list-tags-for-resource' [
  --instance-arn: string
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
]: any -> any { call 'sso-admin ListTagsForResource $instance_arn $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --instance-arn
@search-terms ListTrustedTokenIssuers
export def 'sso-admin list-trusted-token-issuers' [
  --instance-arn: string
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
]: any -> any { call 'sso-admin ListTrustedTokenIssuers $instance_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --instance-arn --permission-set-arn --target-type
@search-terms ProvisionPermissionSet
export def 'sso-admin provision-permission-set' [
  --instance-arn: string
  --permission-set-arn: string
  --target-id: string
  --target-type: string@[AWS_ACCOUNT ALL_PROVISIONED_ACCOUNTS]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin ProvisionPermissionSet $instance_arn $permission_set_arn $target_id $target_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --scope --application-arn
@search-terms PutApplicationAccessScope
export def 'sso-admin put-application-access-scope' [
  --scope: string
  --authorized-targets: list<string>
  --application-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin PutApplicationAccessScope $scope $authorized_targets $application_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-arn --assignment-required
@search-terms PutApplicationAssignmentConfiguration
export def 'sso-admin put-application-assignment-configuration' [
  --application-arn: string
  --assignment-required: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin PutApplicationAssignmentConfiguration $application_arn $assignment_required -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-arn --authentication-method-type --authentication-method
@search-terms PutApplicationAuthenticationMethod
export def 'sso-admin put-application-authentication-method' [
  --application-arn: string
  --authentication-method-type: string
  --authentication-method: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin PutApplicationAuthenticationMethod $application_arn $authentication_method_type $authentication_method -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-arn --grant-type --grant
@search-terms PutApplicationGrant
export def 'sso-admin put-application-grant' [
  --application-arn: string
  --grant-type: string@[authorization_code refresh_token "urn:ietf:params:oauth:grant-type:jwt-bearer" "urn:ietf:params:oauth:grant-type:token-exchange"]
  --grant: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin PutApplicationGrant $application_arn $grant_type $grant -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-arn
@search-terms PutApplicationSessionConfiguration
export def 'sso-admin put-application-session-configuration' [
  --application-arn: string
  --user-background-session-application-status: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin PutApplicationSessionConfiguration $application_arn $user_background_session_application_status -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-arn --permission-set-arn --inline-policy
@search-terms PutInlinePolicyToPermissionSet
export def 'sso-admin put-inline-policy-to-permission-set' [
  --instance-arn: string
  --permission-set-arn: string
  --inline-policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin PutInlinePolicyToPermissionSet $instance_arn $permission_set_arn $inline_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-arn --permission-set-arn --permissions-boundary
@search-terms PutPermissionsBoundaryToPermissionSet
export def 'sso-admin put-permissions-boundary-to-permission-set' [
  --instance-arn: string
  --permission-set-arn: string
  --permissions-boundary: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin PutPermissionsBoundaryToPermissionSet $instance_arn $permission_set_arn $permissions_boundary -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-arn --region-name
@search-terms RemoveRegion
export def 'sso-admin remove-region' [
  --instance-arn: string
  --region-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin RemoveRegion $instance_arn $region_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'sso-admin tag-resource' [
  --instance-arn: string
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin TagResource $instance_arn $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'sso-admin untag-resource' [
  --instance-arn: string
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin UntagResource $instance_arn $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-arn
@search-terms UpdateApplication
export def 'sso-admin update-application' [
  --application-arn: string
  --name: string
  --description: string
  --status: string@[ENABLED DISABLED]
  --portal-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin UpdateApplication $application_arn $name $description $status $portal_options -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-arn
@search-terms UpdateInstance
export def 'sso-admin update-instance' [
  --name: string
  --instance-arn: string
  --encryption-configuration: record
  --permission-sets-enabled: oneof<bool>
  --network-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin UpdateInstance $name $instance_arn $encryption_configuration $permission_sets_enabled $network_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-arn --instance-access-control-attribute-configuration
@search-terms UpdateInstanceAccessControlAttributeConfiguration
export def 'sso-admin update-instance-access-control-attribute-configuration' [
  --instance-arn: string
  --instance-access-control-attribute-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin UpdateInstanceAccessControlAttributeConfiguration $instance_arn $instance_access_control_attribute_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-arn --permission-set-arn
@search-terms UpdatePermissionSet
export def 'sso-admin update-permission-set' [
  --instance-arn: string
  --permission-set-arn: string
  --description: string
  --session-duration: string
  --relay-state: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin UpdatePermissionSet $instance_arn $permission_set_arn $description $session_duration $relay_state -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --trusted-token-issuer-arn
@search-terms UpdateTrustedTokenIssuer
export def 'sso-admin update-trusted-token-issuer' [
  --trusted-token-issuer-arn: string
  --name: string
  --trusted-token-issuer-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-admin UpdateTrustedTokenIssuer $trusted_token_issuer_arn $name $trusted_token_issuer_configuration -- $region $profile $with_input $fail_fast $yes' }
