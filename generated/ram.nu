# Written by `cargo xtask generate --service ram` from the service's model and overlay: change those instead.
# RAM, API version 2018-01-04: 36 operations.

use rt.nu [call]

# POST /acceptresourceshareinvitation; needs --resource-share-invitation-arn
@search-terms AcceptResourceShareInvitation
export def 'ram accept-resource-share-invitation' [
  --resource-share-invitation-arn: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ram AcceptResourceShareInvitation $resource_share_invitation_arn $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /associateresourceshare; needs --resource-share-arn
@search-terms AssociateResourceShare
export def 'ram associate-resource-share' [
  --resource-share-arn: string
  --resource-arns: list<string>
  --principals: list<string>
  --client-token: string
  --sources: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ram AssociateResourceShare $resource_share_arn $resource_arns $principals $client_token $sources -- $region $profile $with_input $fail_fast $yes' }

# POST /associateresourcesharepermission; needs --resource-share-arn --permission-arn
@search-terms AssociateResourceSharePermission
export def 'ram associate-resource-share-permission' [
  --resource-share-arn: string
  --permission-arn: string
  --permission-template-parameters: any
  --replace: oneof<bool>
  --client-token: string
  --permission-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ram AssociateResourceSharePermission $resource_share_arn $permission_arn $permission_template_parameters $replace $client_token $permission_version -- $region $profile $with_input $fail_fast $yes' }

# POST /createpermission; needs --name --resource-type --policy-template
@search-terms CreatePermission
export def 'ram create-permission' [
  --name: string
  --resource-type: string
  --policy-template: string
  --permission-template-parameters: list
  --client-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ram CreatePermission $name $resource_type $policy_template $permission_template_parameters $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /createpermissionversion; needs --permission-arn --policy-template
@search-terms CreatePermissionVersion
export def 'ram create-permission-version' [
  --permission-arn: string
  --policy-template: string
  --permission-template-parameters: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ram CreatePermissionVersion $permission_arn $policy_template $permission_template_parameters $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /createresourceshare; needs --name
@search-terms CreateResourceShare
export def 'ram create-resource-share' [
  --name: string
  --resource-arns: list<string>
  --principals: list<string>
  --tags: any
  --allow-external-principals: oneof<bool>
  --client-token: string
  --permission-arns: list<string>
  --sources: list<string>
  --permission-template-parameters: list
  --resource-share-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ram CreateResourceShare $name $resource_arns $principals $tags $allow_external_principals $client_token $permission_arns $sources $permission_template_parameters $resource_share_configuration -- $region $profile $with_input $fail_fast $yes' }

# DELETE /deletepermission; needs --permission-arn
@search-terms DeletePermission
export def 'ram delete-permission' [
  --permission-arn: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ram DeletePermission $permission_arn $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /deletepermissionversion; needs --permission-arn --permission-version
@search-terms DeletePermissionVersion
export def 'ram delete-permission-version' [
  --permission-arn: string
  --permission-version: int
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ram DeletePermissionVersion $permission_arn $permission_version $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /deleteresourceshare; needs --resource-share-arn
@search-terms DeleteResourceShare
export def 'ram delete-resource-share' [
  --resource-share-arn: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ram DeleteResourceShare $resource_share_arn $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /disassociateresourceshare; needs --resource-share-arn
@search-terms DisassociateResourceShare
export def 'ram disassociate-resource-share' [
  --resource-share-arn: string
  --resource-arns: list<string>
  --principals: list<string>
  --client-token: string
  --sources: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ram DisassociateResourceShare $resource_share_arn $resource_arns $principals $client_token $sources -- $region $profile $with_input $fail_fast $yes' }

# POST /disassociateresourcesharepermission; needs --resource-share-arn --permission-arn
@search-terms DisassociateResourceSharePermission
export def 'ram disassociate-resource-share-permission' [
  --resource-share-arn: string
  --permission-arn: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ram DisassociateResourceSharePermission $resource_share_arn $permission_arn $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /enablesharingwithawsorganization
@search-terms EnableSharingWithAwsOrganization
export def 'ram enable-sharing-with-aws-organization' [
  --region: string
  --profile: string
]: any -> any { call 'ram EnableSharingWithAwsOrganization -- $region $profile' }

# POST /getpermission; cached 1min; needs --permission-arn
@search-terms GetPermission
export def 'ram get-permission' [
  --permission-arn: string
  --permission-version: int
  --permission-template-parameters: any
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ram GetPermission $permission_arn $permission_version $permission_template_parameters -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /getresourcepolicies; follows pages; cached 1min; needs --resource-arns
@search-terms GetResourcePolicies
export def 'ram get-resource-policies' [
  --resource-arns: list<string>
  --principal: string
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
]: any -> any { call 'ram GetResourcePolicies $resource_arns $principal -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /getresourceshareassociations; follows pages; cached 1min; needs --association-type
@search-terms GetResourceShareAssociations
export def 'ram get-resource-share-associations' [
  --association-type: string@[PRINCIPAL RESOURCE SOURCE]
  --resource-share-arns: list<string>
  --resource-arn: string
  --principal: string
  --association-status: string@[ASSOCIATING ASSOCIATED FAILED DISASSOCIATING DISASSOCIATED SUSPENDED SUSPENDING RESTORING]
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
]: any -> any { call 'ram GetResourceShareAssociations $association_type $resource_share_arns $resource_arn $principal $association_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /getresourceshareinvitations; follows pages; cached 1min
@search-terms GetResourceShareInvitations
export def 'ram get-resource-share-invitations' [
  --resource-share-invitation-arns: list<string>
  --resource-share-arns: list<string>
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
]: any -> any { call 'ram GetResourceShareInvitations $resource_share_invitation_arns $resource_share_arns -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /getresourceshares; follows pages; cached 1min; needs --resource-owner
@search-terms GetResourceShares
export def 'ram get-resource-shares' [
  --resource-share-arns: list<string>
  --resource-share-status: string@[PENDING ACTIVE FAILED DELETING DELETED]
  --resource-owner: string@[SELF OTHER-ACCOUNTS]
  --name: string
  --tag-filters: any
  --permission-arn: string
  --permission-version: int
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
]: any -> any { call 'ram GetResourceShares $resource_share_arns $resource_share_status $resource_owner $name $tag_filters $permission_arn $permission_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /listpendinginvitationresources; follows pages; cached 1min; needs --resource-share-invitation-arn
@search-terms ListPendingInvitationResources
export def 'ram list-pending-invitation-resources' [
  --resource-share-invitation-arn: string
  --resource-region-scope: string@[ALL REGIONAL GLOBAL]
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
]: any -> any { call 'ram ListPendingInvitationResources $resource_share_invitation_arn $resource_region_scope -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /listpermissionassociations; follows pages; cached 1min
@search-terms ListPermissionAssociations
export def 'ram list-permission-associations' [
  --permission-arn: string
  --permission-version: int
  --association-status: string@[ASSOCIATING ASSOCIATED FAILED DISASSOCIATING DISASSOCIATED SUSPENDED SUSPENDING RESTORING]
  --resource-type: string
  --feature-set: string@[CREATED_FROM_POLICY PROMOTING_TO_STANDARD STANDARD]
  --default-version: oneof<bool>
  --resource-owner: string@[SELF OTHER-ACCOUNTS]
  --resource-share-arn: string
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
]: any -> any { call 'ram ListPermissionAssociations $permission_arn $permission_version $association_status $resource_type $feature_set $default_version $resource_owner $resource_share_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /listpermissionversions; follows pages; cached 1min; needs --permission-arn
@search-terms ListPermissionVersions
export def 'ram list-permission-versions' [
  --permission-arn: string
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
]: any -> any { call 'ram ListPermissionVersions $permission_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /listpermissions; follows pages; cached 1min
@search-terms ListPermissions
export def 'ram list-permissions' [
  --resource-type: string
  --resource-owner: string@[SELF OTHER-ACCOUNTS]
  --permission-type: string@[ALL AWS_MANAGED CUSTOMER_MANAGED]
  --permission-status: string@[ATTACHABLE UNATTACHABLE DELETING DELETED DEPRECATED]
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
]: any -> any { call 'ram ListPermissions $resource_type $resource_owner $permission_type $permission_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /listprincipals; follows pages; cached 1min; needs --resource-owner
@search-terms ListPrincipals
export def 'ram list-principals' [
  --resource-owner: string@[SELF OTHER-ACCOUNTS]
  --resource-arn: string
  --principals: list<string>
  --resource-type: string
  --resource-share-arns: list<string>
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
]: any -> any { call 'ram ListPrincipals $resource_owner $resource_arn $principals $resource_type $resource_share_arns -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /listreplacepermissionassociationswork; follows pages; cached 1min
@search-terms ListReplacePermissionAssociationsWork
export def 'ram list-replace-permission-associations-work' [
  --work-ids: list<string>
  --status: string@[IN_PROGRESS COMPLETED FAILED]
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
]: any -> any { call 'ram ListReplacePermissionAssociationsWork $work_ids $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /listresourcesharepermissions; follows pages; cached 1min; needs --resource-share-arn
@search-terms ListResourceSharePermissions
export def 'ram list-resource-share-permissions' [
  --resource-share-arn: string
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
]: any -> any { call 'ram ListResourceSharePermissions $resource_share_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /listresourcetypes; follows pages; cached 1min
@search-terms ListResourceTypes
export def 'ram list-resource-types' [
  --resource-region-scope: string@[ALL REGIONAL GLOBAL]
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
]: any -> any { call 'ram ListResourceTypes $resource_region_scope -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /listresources; follows pages; cached 1min; needs --resource-owner
@search-terms ListResources
export def 'ram list-resources' [
  --resource-owner: string@[SELF OTHER-ACCOUNTS]
  --principal: string
  --resource-type: string
  --resource-arns: list<string>
  --resource-share-arns: list<string>
  --resource-region-scope: string@[ALL REGIONAL GLOBAL]
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
]: any -> any { call 'ram ListResources $resource_owner $principal $resource_type $resource_arns $resource_share_arns $resource_region_scope -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /listsourceassociations; follows pages; cached 1min
@search-terms ListSourceAssociations
export def 'ram list-source-associations' [
  --resource-share-arns: list<string>
  --source-id: string
  --source-type: string
  --association-status: string@[ASSOCIATING ASSOCIATED FAILED DISASSOCIATING DISASSOCIATED SUSPENDED SUSPENDING RESTORING]
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
]: any -> any { call 'ram ListSourceAssociations $resource_share_arns $source_id $source_type $association_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /promotepermissioncreatedfrompolicy; needs --permission-arn --name
@search-terms PromotePermissionCreatedFromPolicy
export def 'ram promote-permission-created-from-policy' [
  --permission-arn: string
  --name: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ram PromotePermissionCreatedFromPolicy $permission_arn $name $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /promoteresourcesharecreatedfrompolicy; needs --resource-share-arn
@search-terms PromoteResourceShareCreatedFromPolicy
export def 'ram promote-resource-share-created-from-policy' [
  --resource-share-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ram PromoteResourceShareCreatedFromPolicy $resource_share_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /rejectresourceshareinvitation; needs --resource-share-invitation-arn
@search-terms RejectResourceShareInvitation
export def 'ram reject-resource-share-invitation' [
  --resource-share-invitation-arn: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ram RejectResourceShareInvitation $resource_share_invitation_arn $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /replacepermissionassociations; needs --from-permission-arn --to-permission-arn
@search-terms ReplacePermissionAssociations
export def 'ram replace-permission-associations' [
  --from-permission-arn: string
  --from-permission-version: int
  --to-permission-arn: string
  --permission-template-parameters: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ram ReplacePermissionAssociations $from_permission_arn $from_permission_version $to_permission_arn $permission_template_parameters $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /setdefaultpermissionversion; needs --permission-arn --permission-version
@search-terms SetDefaultPermissionVersion
export def 'ram set-default-permission-version' [
  --permission-arn: string
  --permission-version: int
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ram SetDefaultPermissionVersion $permission_arn $permission_version $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /tagresource; needs --tags
@search-terms TagResource
export def 'ram tag-resource' [
  --resource-share-arn: string
  --tags: any
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ram TagResource $resource_share_arn $tags $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /untagresource; needs --tag-keys
@search-terms UntagResource
export def 'ram untag-resource' [
  --resource-share-arn: string
  --tag-keys: list<string>
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ram UntagResource $resource_share_arn $tag_keys $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /updatepermission; needs --permission-arn --status
@search-terms UpdatePermission
export def 'ram update-permission' [
  --permission-arn: string
  --status: string@[ATTACHABLE DEPRECATED]
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ram UpdatePermission $permission_arn $status $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /updateresourceshare; needs --resource-share-arn
@search-terms UpdateResourceShare
export def 'ram update-resource-share' [
  --resource-share-arn: string
  --name: string
  --allow-external-principals: oneof<bool>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ram UpdateResourceShare $resource_share_arn $name $allow_external_principals $client_token -- $region $profile $with_input $fail_fast $yes' }
