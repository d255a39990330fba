# Written by `cargo xtask generate --service organizations` from the service's model and overlay: change those instead.
# Organizations, API version 2016-11-28: 63 operations.

use rt.nu [call]

def EffectivePolicyType []: nothing -> list<string> { [TAG_POLICY BACKUP_POLICY AISERVICES_OPT_OUT_POLICY CHATBOT_POLICY DECLARATIVE_POLICY_EC2 SECURITYHUB_POLICY SECURITYHUB_CSPM_POLICY INSPECTOR_POLICY UPGRADE_ROLLOUT_POLICY BEDROCK_POLICY S3_POLICY NETWORK_SECURITY_DIRECTOR_POLICY GUARDDUTY_POLICY] }

def PolicyType []: nothing -> list<string> { [SERVICE_CONTROL_POLICY RESOURCE_CONTROL_POLICY TAG_POLICY BACKUP_POLICY AISERVICES_OPT_OUT_POLICY CHATBOT_POLICY DECLARATIVE_POLICY_EC2 SECURITYHUB_POLICY SECURITYHUB_CSPM_POLICY INSPECTOR_POLICY UPGRADE_ROLLOUT_POLICY BEDROCK_POLICY S3_POLICY NETWORK_SECURITY_DIRECTOR_POLICY GUARDDUTY_POLICY] }

# POST /; needs --handshake-id
@search-terms AcceptHandshake
export def 'organizations accept-handshake' [
  --handshake-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'organizations AcceptHandshake $handshake_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --policy-id --target-id
@search-terms AttachPolicy
export def 'organizations attach-policy' [
  --policy-id: string
  --target-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'organizations AttachPolicy $policy_id $target_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --handshake-id
@search-terms CancelHandshake
export def 'organizations cancel-handshake' [
  --handshake-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'organizations CancelHandshake $handshake_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --account-id
@search-terms CloseAccount
export def 'organizations close-account' [
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'organizations CloseAccount $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --email --account-name
@search-terms CreateAccount
export def 'organizations create-account' [
  --email: string
  --account-name: string
  --role-name: string
  --iam-user-access-to-billing: string@[ALLOW DENY]
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'organizations CreateAccount $email $account_name $role_name $iam_user_access_to_billing $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --email --account-name
@search-terms CreateGovCloudAccount
export def 'organizations create-gov-cloud-account' [
  --email: string
  --account-name: string
  --role-name: string
  --iam-user-access-to-billing: string@[ALLOW DENY]
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'organizations CreateGovCloudAccount $email $account_name $role_name $iam_user_access_to_billing $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateOrganization
export def 'organizations create-organization' [
  --feature-set: string@[ALL CONSOLIDATED_BILLING]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'organizations CreateOrganization $feature_set -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --parent-id --name
@search-terms CreateOrganizationalUnit
export def 'organizations create-organizational-unit' [
  --parent-id: string
  --name: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'organizations CreateOrganizationalUnit $parent_id $name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --content --description --name --type
@search-terms CreatePolicy
export def 'organizations create-policy' [
  --content: string
  --description: string
  --name: string
  --type: string@PolicyType
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'organizations CreatePolicy $content $description $name $type $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --handshake-id
@search-terms DeclineHandshake
export def 'organizations decline-handshake' [
  --handshake-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'organizations DeclineHandshake $handshake_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteOrganization
export def 'organizations delete-organization' [
  --region: string
  --profile: string
]: any -> any { call 'organizations DeleteOrganization -- $region $profile' }

# POST /; needs --organizational-unit-id
@search-terms DeleteOrganizationalUnit
export def 'organizations delete-organizational-unit' [
  --organizational-unit-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'organizations DeleteOrganizationalUnit $organizational_unit_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --policy-id
@search-terms DeletePolicy
export def 'organizations delete-policy' [
  --policy-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'organizations DeletePolicy $policy_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteResourcePolicy
export def 'organizations delete-resource-policy' [
  --region: string
  --profile: string
]: any -> any { call 'organizations DeleteResourcePolicy -- $region $profile' }

# POST /; needs --account-id --service-principal
@search-terms DeregisterDelegatedAdministrator
export def 'organizations deregister-delegated-administrator' [
  --account-id: string
  --service-principal: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'organizations DeregisterDelegatedAdministrator $account_id $service_principal -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --account-id
@search-terms DescribeAccount
export def 'organizations describe-account' [
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'organizations DescribeAccount $account_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --create-account-request-id
@search-terms DescribeCreateAccountStatus
export def 'organizations describe-create-account-status' [
  --create-account-request-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'organizations DescribeCreateAccountStatus $create_account_request_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1hr; needs --policy-type
@search-terms DescribeEffectivePolicy
export def 'organizations describe-effective-policy' [
  --policy-type: string@EffectivePolicyType
  --target-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'organizations DescribeEffectivePolicy $policy_type $target_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --handshake-id
@search-terms DescribeHandshake
export def 'organizations describe-handshake' [
  --handshake-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'organizations DescribeHandshake $handshake_id -- $region $profile $with_input $fail_fast' }

# POST /
@search-terms DescribeOrganization
export def 'organizations describe-organization' [
  --region: string
  --profile: string
]: any -> any { call 'organizations DescribeOrganization -- $region $profile' }

# POST /; cached 1hr; needs --organizational-unit-id
@search-terms DescribeOrganizationalUnit
export def 'organizations describe-organizational-unit' [
  --organizational-unit-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'organizations DescribeOrganizationalUnit $organizational_unit_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --policy-id
@search-terms DescribePolicy
export def 'organizations describe-policy' [
  --policy-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'organizations DescribePolicy $policy_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr
@search-terms DescribeResourcePolicy
export def 'organizations describe-resource-policy' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'organizations DescribeResourcePolicy -- $region $profile $refresh $ttl' }

# POST /; needs --id
@search-terms DescribeResponsibilityTransfer
export def 'organizations describe-responsibility-transfer' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'organizations DescribeResponsibilityTransfer $id -- $region $profile $with_input $fail_fast' }

# POST /; needs --policy-id --target-id
@search-terms DetachPolicy
export def 'organizations detach-policy' [
  --policy-id: string
  --target-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'organizations DetachPolicy $policy_id $target_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-principal
@search-terms DisableAWSServiceAccess
export def 'organizations disable-aws-service-access' [
  --service-principal: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'organizations DisableAWSServiceAccess $service_principal -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --root-id --policy-type
@search-terms DisablePolicyType
export def 'organizations disable-policy-type' [
  --root-id: string
  --policy-type: string@PolicyType
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'organizations DisablePolicyType $root_id $policy_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-principal
@search-terms EnableAWSServiceAccess
export def 'organizations enable-aws-service-access' [
  --service-principal: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'organizations EnableAWSServiceAccess $service_principal -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms EnableAllFeatures
export def 'organizations enable-all-features' [
  --region: string
  --profile: string
]: any -> any { call 'organizations EnableAllFeatures -- $region $profile' }

# POST /; needs --root-id --policy-type
@search-terms EnablePolicyType
export def 'organizations enable-policy-type' [
  --root-id: string
  --policy-type: string@PolicyType
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'organizations EnablePolicyType $root_id $policy_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --target
@search-terms InviteAccountToOrganization
export def 'organizations invite-account-to-organization' [
  --target: record
  --notes: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'organizations InviteAccountToOrganization $target $notes $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --type --target --start-timestamp --source-name
@search-terms InviteOrganizationToTransferResponsibility
export def 'organizations invite-organization-to-transfer-responsibility' [
  --type: string
  --target: record
  --notes: string
  --start-timestamp: oneof<datetime, duration, string>
  --source-name: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'organizations InviteOrganizationToTransferResponsibility $type $target $notes $start_timestamp $source_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms LeaveOrganization
export def 'organizations leave-organization' [
  --region: string
  --profile: string
]: any -> any { call 'organizations LeaveOrganization -- $region $profile' }

# POST /; follows pages; cached 1hr
@search-terms ListAWSServiceAccessForOrganization
export def 'organizations list-aws-service-access-for-organization' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'organizations ListAWSServiceAccessForOrganization -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages
@search-terms ListAccounts
export def 'organizations list-accounts' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'organizations ListAccounts -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /; follows pages; needs --parent-id
@search-terms ListAccountsForParent
export def 'organizations list-accounts-for-parent' [
  --parent-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'organizations ListAccountsForParent $parent_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --policy-type
@search-terms ListAccountsWithInvalidEffectivePolicy
export def 'organizations list-accounts-with-invalid-effective-policy' [
  --policy-type: string@EffectivePolicyType
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'organizations ListAccountsWithInvalidEffectivePolicy $policy_type -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --parent-id --child-type
@search-terms ListChildren
export def 'organizations list-children' [
  --parent-id: string
  --child-type: string@[ACCOUNT ORGANIZATIONAL_UNIT]
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
]: any -> any { call 'organizations ListChildren $parent_id $child_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms ListCreateAccountStatus
export def 'organizations list-create-account-status' [
  --states: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'organizations ListCreateAccountStatus $states -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages
@search-terms ListDelegatedAdministrators
export def 'organizations list-delegated-administrators' [
  --service-principal: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'organizations ListDelegatedAdministrators $service_principal -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --account-id
@search-terms ListDelegatedServicesForAccount
export def 'organizations list-delegated-services-for-account' [
  --account-id: string
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
]: any -> any { call 'organizations ListDelegatedServicesForAccount $account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --account-id --policy-type
@search-terms ListEffectivePolicyValidationErrors
export def 'organizations list-effective-policy-validation-errors' [
  --account-id: string
  --policy-type: string@EffectivePolicyType
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
]: any -> any { call 'organizations ListEffectivePolicyValidationErrors $account_id $policy_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms ListHandshakesForAccount
export def 'organizations list-handshakes-for-account' [
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'organizations ListHandshakesForAccount $filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages
@search-terms ListHandshakesForOrganization
export def 'organizations list-handshakes-for-organization' [
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'organizations ListHandshakesForOrganization $filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --type
@search-terms ListInboundResponsibilityTransfers
export def 'organizations list-inbound-responsibility-transfers' [
  --type: string
  --id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'organizations ListInboundResponsibilityTransfers $type $id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --parent-id
@search-terms ListOrganizationalUnitsForParent
export def 'organizations list-organizational-units-for-parent' [
  --parent-id: string
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
]: any -> any { call 'organizations ListOrganizationalUnitsForParent $parent_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --type
@search-terms ListOutboundResponsibilityTransfers
export def 'organizations list-outbound-responsibility-transfers' [
  --type: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'organizations ListOutboundResponsibilityTransfers $type -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --child-id
@search-terms ListParents
export def 'organizations list-parents' [
  --child-id: string
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
]: any -> any { call 'organizations ListParents $child_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --filter
@search-terms ListPolicies
export def 'organizations list-policies' [
  --filter: string@PolicyType
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
]: any -> any { call 'organizations ListPolicies $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --target-id --filter
@search-terms ListPoliciesForTarget
export def 'organizations list-policies-for-target' [
  --target-id: string
  --filter: string@PolicyType
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
]: any -> any { call 'organizations ListPoliciesForTarget $target_id $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr
@search-terms ListRoots
export def 'organizations list-roots' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'organizations ListRoots -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1hr; needs --resource-id
@search-terms ListTagsForResource
export def 'organizations list-tags-for-resource' [
  --resource-id: string
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
]: any -> any { call 'organizations ListTagsForResource $resource_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr; needs --policy-id
@search-terms ListTargetsForPolicy
export def 'organizations list-targets-for-policy' [
  --policy-id: string
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
]: any -> any { call 'organizations ListTargetsForPolicy $policy_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --account-id --source-parent-id --destination-parent-id
@search-terms MoveAccount
export def 'organizations move-account' [
  --account-id: string
  --source-parent-id: string
  --destination-parent-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'organizations MoveAccount $account_id $source_parent_id $destination_parent_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --content
@search-terms PutResourcePolicy
export def 'organizations put-resource-policy' [
  --content: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'organizations PutResourcePolicy $content $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --account-id --service-principal
@search-terms RegisterDelegatedAdministrator
export def 'organizations register-delegated-administrator' [
  --account-id: string
  --service-principal: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'organizations RegisterDelegatedAdministrator $account_id $service_principal -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --account-id
@search-terms RemoveAccountFromOrganization
export def 'organizations remove-account-from-organization' [
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'organizations RemoveAccountFromOrganization $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-id --tags
@search-terms TagResource
export def 'organizations tag-resource' [
  --resource-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'organizations TagResource $resource_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms TerminateResponsibilityTransfer
export def 'organizations terminate-responsibility-transfer' [
  --id: string
  --end-timestamp: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'organizations TerminateResponsibilityTransfer $id $end_timestamp -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-id --tag-keys
@search-terms UntagResource
export def 'organizations untag-resource' [
  --resource-id: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'organizations UntagResource $resource_id $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organizational-unit-id
@search-terms UpdateOrganizationalUnit
export def 'organizations update-organizational-unit' [
  --organizational-unit-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'organizations UpdateOrganizationalUnit $organizational_unit_id $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --policy-id
@search-terms UpdatePolicy
export def 'organizations update-policy' [
  --policy-id: string
  --name: string
  --description: string
  --content: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'organizations UpdatePolicy $policy_id $name $description $content -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id --name
@search-terms UpdateResponsibilityTransfer
export def 'organizations update-responsibility-transfer' [
  --id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'organizations UpdateResponsibilityTransfer $id $name -- $region $profile $with_input $fail_fast $yes' }
