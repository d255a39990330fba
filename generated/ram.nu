# Written by `cargo xtask generate --service ram` from the service's model and overlay: change those instead.
# RAM, API version 2018-01-04: 36 operations.

use rt.nu [call send]

# POST /acceptresourceshareinvitation; needs --resource-share-invitation-arn
@category "aws ram"
@search-terms AcceptResourceShareInvitation
export def 'ram accept-resource-share-invitation' [
  --resource-share-invitation-arn: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ram AcceptResourceShareInvitation $resource_share_invitation_arn=resourceShareInvitationArn $client_token=clientToken $region=--region $profile=--profile' }

# POST /associateresourceshare; needs --resource-share-arn
@category "aws ram"
@search-terms AssociateResourceShare
export def 'ram associate-resource-share' [
  --resource-share-arn: string
  --resource-arns: oneof<list<string>, string>
  --principals: oneof<list<string>, string>
  --client-token: string
  --sources: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ram AssociateResourceShare $resource_share_arn=resourceShareArn $resource_arns=resourceArns $principals=principals $client_token=clientToken $sources=sources $region=--region $profile=--profile' }

# POST /associateresourcesharepermission; needs --resource-share-arn --permission-arn
@category "aws ram"
@search-terms AssociateResourceSharePermission
export def 'ram associate-resource-share-permission' [
  --resource-share-arn: string
  --permission-arn: string
  --permission-template-parameters: oneof<list<any>, record>
  --replace: oneof<bool>
  --client-token: string
  --permission-version: int
  --region: string
  --profile: string
]: nothing -> record { call 'ram AssociateResourceSharePermission $resource_share_arn=resourceShareArn $permission_arn=permissionArn $permission_template_parameters=permissionTemplateParameters $replace=replace $client_token=clientToken $permission_version=permissionVersion $region=--region $profile=--profile' }

# POST /createpermission; needs --name --resource-type --policy-template
@category "aws ram"
@search-terms CreatePermission
export def 'ram create-permission' [
  --name: string
  --resource-type: string
  --policy-template: string
  --permission-template-parameters: oneof<list<any>, record>
  --client-token: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ram CreatePermission $name=name $resource_type=resourceType $policy_template=policyTemplate $permission_template_parameters=permissionTemplateParameters $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /createpermissionversion; needs --permission-arn --policy-template
@category "aws ram"
@search-terms CreatePermissionVersion
export def 'ram create-permission-version' [
  --permission-arn: string
  --policy-template: string
  --permission-template-parameters: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ram CreatePermissionVersion $permission_arn=permissionArn $policy_template=policyTemplate $permission_template_parameters=permissionTemplateParameters $client_token=clientToken $region=--region $profile=--profile' }

# POST /createresourceshare; needs --name
@category "aws ram"
@search-terms CreateResourceShare
export def 'ram create-resource-share' [
  --name: string
  --resource-arns: oneof<list<string>, string>
  --principals: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --allow-external-principals: oneof<bool>
  --client-token: string
  --permission-arns: oneof<list<string>, string>
  --sources: oneof<list<string>, string>
  --permission-template-parameters: oneof<list<any>, record>
  --resource-share-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'ram CreateResourceShare $name=name $resource_arns=resourceArns $principals=principals $tags=tags $allow_external_principals=allowExternalPrincipals $client_token=clientToken $permission_arns=permissionArns $sources=sources $permission_template_parameters=permissionTemplateParameters $resource_share_configuration=resourceShareConfiguration $region=--region $profile=--profile' }

# DELETE /deletepermission; needs --permission-arn
@category "aws ram"
@search-terms DeletePermission
export def 'ram delete-permission' [
  --permission-arn: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ram DeletePermission $permission_arn=permissionArn $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /deletepermissionversion; needs --permission-arn --permission-version
@category "aws ram"
@search-terms DeletePermissionVersion
export def 'ram delete-permission-version' [
  --permission-arn: string
  --permission-version: int
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ram DeletePermissionVersion $permission_arn=permissionArn $permission_version=permissionVersion $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /deleteresourceshare; needs --resource-share-arn
@category "aws ram"
@search-terms DeleteResourceShare
export def 'ram delete-resource-share' [
  --resource-share-arn: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ram DeleteResourceShare $resource_share_arn=resourceShareArn $client_token=clientToken $region=--region $profile=--profile' }

# POST /disassociateresourceshare; needs --resource-share-arn
@category "aws ram"
@search-terms DisassociateResourceShare
export def 'ram disassociate-resource-share' [
  --resource-share-arn: string
  --resource-arns: oneof<list<string>, string>
  --principals: oneof<list<string>, string>
  --client-token: string
  --sources: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ram DisassociateResourceShare $resource_share_arn=resourceShareArn $resource_arns=resourceArns $principals=principals $client_token=clientToken $sources=sources $region=--region $profile=--profile' }

# POST /disassociateresourcesharepermission; needs --resource-share-arn --permission-arn
@category "aws ram"
@search-terms DisassociateResourceSharePermission
export def 'ram disassociate-resource-share-permission' [
  --resource-share-arn: string
  --permission-arn: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ram DisassociateResourceSharePermission $resource_share_arn=resourceShareArn $permission_arn=permissionArn $client_token=clientToken $region=--region $profile=--profile' }

# POST /enablesharingwithawsorganization
@category "aws ram"
@search-terms EnableSharingWithAwsOrganization
export def 'ram enable-sharing-with-aws-organization' [
  --region: string
  --profile: string
]: nothing -> record { call 'ram EnableSharingWithAwsOrganization $region=--region $profile=--profile' }

# POST /getpermission; cached 1min; needs --permission-arn
@category "aws ram"
@search-terms GetPermission
export def 'ram get-permission' [
  --permission-arn: string
  --permission-version: int
  --permission-template-parameters: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ram GetPermission $permission_arn=permissionArn $permission_version=permissionVersion $permission_template_parameters=permissionTemplateParameters $region=--region $profile=--profile' }

# POST /getresourcepolicies; follows pages; cached 1min; needs --resource-arns
@category "aws ram"
@search-terms GetResourcePolicies
export def 'ram get-resource-policies' [
  --resource-arns: oneof<list<string>, string>
  --principal: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'ram GetResourcePolicies $resource_arns=resourceArns $principal=principal $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /getresourceshareassociations; follows pages; cached 1min; needs --association-type
@category "aws ram"
@search-terms GetResourceShareAssociations
export def 'ram get-resource-share-associations' [
  --association-type: string@[PRINCIPAL RESOURCE SOURCE]
  --resource-share-arns: oneof<list<string>, string>
  --resource-arn: string
  --principal: string
  --association-status: string@[ASSOCIATING ASSOCIATED FAILED DISASSOCIATING DISASSOCIATED SUSPENDED SUSPENDING RESTORING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ram GetResourceShareAssociations $association_type=associationType $resource_share_arns=resourceShareArns $resource_arn=resourceArn $principal=principal $association_status=associationStatus $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /getresourceshareinvitations; follows pages; cached 1min
@category "aws ram"
@search-terms GetResourceShareInvitations
@example "First rows only" "ram get-resource-share-invitations --stream | first 3"
export def 'ram get-resource-share-invitations' [
  --resource-share-invitation-arns: oneof<list<string>, string>
  --resource-share-arns: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ram GetResourceShareInvitations $resource_share_invitation_arns=resourceShareInvitationArns $resource_share_arns=resourceShareArns $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /getresourceshares; follows pages; cached 1min; needs --resource-owner
@category "aws ram"
@search-terms GetResourceShares
export def 'ram get-resource-shares' [
  --resource-share-arns: oneof<list<string>, string>
  --resource-share-status: string@[PENDING ACTIVE FAILED DELETING DELETED]
  --resource-owner: string@[SELF OTHER-ACCOUNTS]
  --name: string
  --tag-filters: oneof<list<any>, record>
  --permission-arn: string
  --permission-version: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ram GetResourceShares $resource_share_arns=resourceShareArns $resource_share_status=resourceShareStatus $resource_owner=resourceOwner $name=name $tag_filters=tagFilters $permission_arn=permissionArn $permission_version=permissionVersion $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /listpendinginvitationresources; follows pages; cached 1min; needs --resource-share-invitation-arn
@category "aws ram"
@search-terms ListPendingInvitationResources
export def 'ram list-pending-invitation-resources' [
  --resource-share-invitation-arn: string
  --resource-region-scope: string@[ALL REGIONAL GLOBAL]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ram ListPendingInvitationResources $resource_share_invitation_arn=resourceShareInvitationArn $resource_region_scope=resourceRegionScope $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /listpermissionassociations; follows pages; cached 1min
@category "aws ram"
@search-terms ListPermissionAssociations
@example "First rows only" "ram list-permission-associations --stream | first 3"
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
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ram ListPermissionAssociations $permission_arn=permissionArn $permission_version=permissionVersion $association_status=associationStatus $resource_type=resourceType $feature_set=featureSet $default_version=defaultVersion $resource_owner=resourceOwner $resource_share_arn=resourceShareArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /listpermissionversions; follows pages; cached 1min; needs --permission-arn
@category "aws ram"
@search-terms ListPermissionVersions
export def 'ram list-permission-versions' [
  --permission-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ram ListPermissionVersions $permission_arn=permissionArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /listpermissions; follows pages; cached 1min
@category "aws ram"
@search-terms ListPermissions
@example "First rows only" "ram list-permissions --stream | first 3"
export def 'ram list-permissions' [
  --resource-type: string
  --resource-owner: string@[SELF OTHER-ACCOUNTS]
  --permission-type: string@[ALL AWS_MANAGED CUSTOMER_MANAGED]
  --permission-status: string@[ATTACHABLE UNATTACHABLE DELETING DELETED DEPRECATED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ram ListPermissions $resource_type=resourceType $resource_owner=resourceOwner $permission_type=permissionType $permission_status=permissionStatus $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /listprincipals; follows pages; cached 1min; needs --resource-owner
@category "aws ram"
@search-terms ListPrincipals
export def 'ram list-principals' [
  --resource-owner: string@[SELF OTHER-ACCOUNTS]
  --resource-arn: string
  --principals: oneof<list<string>, string>
  --resource-type: string
  --resource-share-arns: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ram ListPrincipals $resource_owner=resourceOwner $resource_arn=resourceArn $principals=principals $resource_type=resourceType $resource_share_arns=resourceShareArns $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /listreplacepermissionassociationswork; follows pages; cached 1min
@category "aws ram"
@search-terms ListReplacePermissionAssociationsWork
@example "First rows only" "ram list-replace-permission-associations-work --stream | first 3"
export def 'ram list-replace-permission-associations-work' [
  --work-ids: oneof<list<string>, string>
  --status: string@[IN_PROGRESS COMPLETED FAILED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ram ListReplacePermissionAssociationsWork $work_ids=workIds $status=status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /listresourcesharepermissions; follows pages; cached 1min; needs --resource-share-arn
@category "aws ram"
@search-terms ListResourceSharePermissions
export def 'ram list-resource-share-permissions' [
  --resource-share-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ram ListResourceSharePermissions $resource_share_arn=resourceShareArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /listresourcetypes; follows pages; cached 1min
@category "aws ram"
@search-terms ListResourceTypes
@example "First rows only" "ram list-resource-types --stream | first 3"
export def 'ram list-resource-types' [
  --resource-region-scope: string@[ALL REGIONAL GLOBAL]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ram ListResourceTypes $resource_region_scope=resourceRegionScope $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /listresources; follows pages; cached 1min; needs --resource-owner
@category "aws ram"
@search-terms ListResources
export def 'ram list-resources' [
  --resource-owner: string@[SELF OTHER-ACCOUNTS]
  --principal: string
  --resource-type: string
  --resource-arns: oneof<list<string>, string>
  --resource-share-arns: oneof<list<string>, string>
  --resource-region-scope: string@[ALL REGIONAL GLOBAL]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ram ListResources $resource_owner=resourceOwner $principal=principal $resource_type=resourceType $resource_arns=resourceArns $resource_share_arns=resourceShareArns $resource_region_scope=resourceRegionScope $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /listsourceassociations; follows pages; cached 1min
@category "aws ram"
@search-terms ListSourceAssociations
@example "First rows only" "ram list-source-associations --stream | first 3"
export def 'ram list-source-associations' [
  --resource-share-arns: oneof<list<string>, string>
  --source-id: string
  --source-type: string
  --association-status: string@[ASSOCIATING ASSOCIATED FAILED DISASSOCIATING DISASSOCIATED SUSPENDED SUSPENDING RESTORING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ram ListSourceAssociations $resource_share_arns=resourceShareArns $source_id=sourceId $source_type=sourceType $association_status=associationStatus $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /promotepermissioncreatedfrompolicy; needs --permission-arn --name
@category "aws ram"
@search-terms PromotePermissionCreatedFromPolicy
export def 'ram promote-permission-created-from-policy' [
  --permission-arn: string
  --name: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ram PromotePermissionCreatedFromPolicy $permission_arn=permissionArn $name=name $client_token=clientToken $region=--region $profile=--profile' }

# POST /promoteresourcesharecreatedfrompolicy; needs --resource-share-arn
@category "aws ram"
@search-terms PromoteResourceShareCreatedFromPolicy
export def 'ram promote-resource-share-created-from-policy' [
  --resource-share-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ram PromoteResourceShareCreatedFromPolicy $resource_share_arn=resourceShareArn $region=--region $profile=--profile' }

# POST /rejectresourceshareinvitation; needs --resource-share-invitation-arn
@category "aws ram"
@search-terms RejectResourceShareInvitation
export def 'ram reject-resource-share-invitation' [
  --resource-share-invitation-arn: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ram RejectResourceShareInvitation $resource_share_invitation_arn=resourceShareInvitationArn $client_token=clientToken $region=--region $profile=--profile' }

# POST /replacepermissionassociations; needs --from-permission-arn --to-permission-arn
@category "aws ram"
@search-terms ReplacePermissionAssociations
export def 'ram replace-permission-associations' [
  --from-permission-arn: string
  --from-permission-version: int
  --to-permission-arn: string
  --permission-template-parameters: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ram ReplacePermissionAssociations $from_permission_arn=fromPermissionArn $from_permission_version=fromPermissionVersion $to_permission_arn=toPermissionArn $permission_template_parameters=permissionTemplateParameters $client_token=clientToken $region=--region $profile=--profile' }

# POST /setdefaultpermissionversion; needs --permission-arn --permission-version
@category "aws ram"
@search-terms SetDefaultPermissionVersion
export def 'ram set-default-permission-version' [
  --permission-arn: string
  --permission-version: int
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ram SetDefaultPermissionVersion $permission_arn=permissionArn $permission_version=permissionVersion $client_token=clientToken $region=--region $profile=--profile' }

# POST /tagresource; needs --tags
@category "aws ram"
@search-terms TagResource
export def 'ram tag-resource' [
  --resource-share-arn: string
  --tags: oneof<list<any>, record>
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ram TagResource $resource_share_arn=resourceShareArn $tags=tags $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /untagresource; needs --tag-keys
@category "aws ram"
@search-terms UntagResource
export def 'ram untag-resource' [
  --resource-share-arn: string
  --tag-keys: oneof<list<string>, string>
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ram UntagResource $resource_share_arn=resourceShareArn $tag_keys=tagKeys $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /updatepermission; needs --permission-arn --status
@category "aws ram"
@search-terms UpdatePermission
export def 'ram update-permission' [
  --permission-arn: string
  --status: string@[ATTACHABLE DEPRECATED]
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ram UpdatePermission $permission_arn=permissionArn $status=status $client_token=clientToken $region=--region $profile=--profile' }

# POST /updateresourceshare; needs --resource-share-arn
@category "aws ram"
@search-terms UpdateResourceShare
export def 'ram update-resource-share' [
  --resource-share-arn: string
  --name: string
  --allow-external-principals: oneof<bool>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ram UpdateResourceShare $resource_share_arn=resourceShareArn $name=name $allow_external_principals=allowExternalPrincipals $client_token=clientToken $region=--region $profile=--profile' }
