# Written by `cargo xtask generate --service repostspace` from the service's model and overlay: change those instead.
# repostspace, API version 2022-05-13: 19 operations.

use rt.nu [call send]

# POST /spaces/{spaceId}/channels/{channelId}/roles; needs --space-id --channel-id --accessor-ids --channel-role
@category "aws repostspace"
@search-terms BatchAddChannelRoleToAccessors
export def 'repostspace batch-add-channel-role-to-accessors' [
  --space-id: string
  --channel-id: string
  --accessor-ids: oneof<list<string>, string>
  --channel-role: string@[ASKER EXPERT MODERATOR SUPPORTREQUESTOR]
  --region: string
  --profile: string
]: nothing -> record { call 'repostspace BatchAddChannelRoleToAccessors $space_id=spaceId $channel_id=channelId $accessor_ids=accessorIds $channel_role=channelRole $region=--region $profile=--profile' }

# POST /spaces/{spaceId}/roles; needs --space-id --accessor-ids --role
@category "aws repostspace"
@search-terms BatchAddRole
export def 'repostspace batch-add-role' [
  --space-id: string
  --accessor-ids: oneof<list<string>, string>
  --role: string@[EXPERT MODERATOR ADMINISTRATOR SUPPORTREQUESTOR]
  --region: string
  --profile: string
]: nothing -> record { call 'repostspace BatchAddRole $space_id=spaceId $accessor_ids=accessorIds $role=role $region=--region $profile=--profile' }

# PATCH /spaces/{spaceId}/channels/{channelId}/roles; needs --space-id --channel-id --accessor-ids --channel-role
@category "aws repostspace"
@search-terms BatchRemoveChannelRoleFromAccessors
export def 'repostspace batch-remove-channel-role-from-accessors' [
  --space-id: string
  --channel-id: string
  --accessor-ids: oneof<list<string>, string>
  --channel-role: string@[ASKER EXPERT MODERATOR SUPPORTREQUESTOR]
  --region: string
  --profile: string
]: nothing -> record { call 'repostspace BatchRemoveChannelRoleFromAccessors $space_id=spaceId $channel_id=channelId $accessor_ids=accessorIds $channel_role=channelRole $region=--region $profile=--profile' }

# PATCH /spaces/{spaceId}/roles; needs --space-id --accessor-ids --role
@category "aws repostspace"
@search-terms BatchRemoveRole
export def 'repostspace batch-remove-role' [
  --space-id: string
  --accessor-ids: oneof<list<string>, string>
  --role: string@[EXPERT MODERATOR ADMINISTRATOR SUPPORTREQUESTOR]
  --region: string
  --profile: string
]: nothing -> record { call 'repostspace BatchRemoveRole $space_id=spaceId $accessor_ids=accessorIds $role=role $region=--region $profile=--profile' }

# POST /spaces/{spaceId}/channels; needs --space-id --channel-name
@category "aws repostspace"
@search-terms CreateChannel
export def 'repostspace create-channel' [
  --space-id: string
  --channel-name: string
  --channel-description: string
  --region: string
  --profile: string
]: nothing -> record { call 'repostspace CreateChannel $space_id=spaceId $channel_name=channelName $channel_description=channelDescription $region=--region $profile=--profile' }

# POST /spaces; needs --name --subdomain --tier
@category "aws repostspace"
@search-terms CreateSpace
export def 'repostspace create-space' [
  --name: string
  --subdomain: string
  --tier: string@[BASIC STANDARD]
  --description: string
  --user-kms-key: string
  --tags: record
  --role-arn: string
  --supported-email-domains: record
  --region: string
  --profile: string
]: nothing -> record { call 'repostspace CreateSpace $name=name $subdomain=subdomain $tier=tier $description=description $user_kms_key=userKMSKey $tags=tags $role_arn=roleArn $supported_email_domains=supportedEmailDomains $region=--region $profile=--profile' }

# DELETE /spaces/{spaceId}; needs --space-id
@category "aws repostspace"
@search-terms DeleteSpace
export def 'repostspace delete-space' [
  --space-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'repostspace DeleteSpace $space_id=spaceId $region=--region $profile=--profile' }

# DELETE /spaces/{spaceId}/admins/{adminId}; needs --space-id --admin-id
@category "aws repostspace"
@search-terms DeregisterAdmin
export def 'repostspace deregister-admin' [
  --space-id: string
  --admin-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'repostspace DeregisterAdmin $space_id=spaceId $admin_id=adminId $region=--region $profile=--profile' }

# GET /spaces/{spaceId}/channels/{channelId}; needs --space-id --channel-id
@category "aws repostspace"
@search-terms GetChannel
export def 'repostspace get-channel' [
  --space-id: string
  --channel-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'repostspace GetChannel $space_id=spaceId $channel_id=channelId $region=--region $profile=--profile' }

# GET /spaces/{spaceId}; needs --space-id
@category "aws repostspace"
@search-terms GetSpace
export def 'repostspace get-space' [
  --space-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'repostspace GetSpace $space_id=spaceId $region=--region $profile=--profile' }

# GET /spaces/{spaceId}/channels; follows pages; needs --space-id
@category "aws repostspace"
@search-terms ListChannels
export def 'repostspace list-channels' [
  --space-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'repostspace ListChannels $space_id=spaceId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /spaces; follows pages
@category "aws repostspace"
@search-terms ListSpaces
@example "First rows only" "repostspace list-spaces --stream | first 3"
export def 'repostspace list-spaces' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'repostspace ListSpaces $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; needs --resource-arn
@category "aws repostspace"
@search-terms ListTagsForResource
export def 'repostspace list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'repostspace ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /spaces/{spaceId}/admins/{adminId}; needs --space-id --admin-id
@category "aws repostspace"
@search-terms RegisterAdmin
export def 'repostspace register-admin' [
  --space-id: string
  --admin-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'repostspace RegisterAdmin $space_id=spaceId $admin_id=adminId $region=--region $profile=--profile' }

# POST /spaces/{spaceId}/invite; needs --space-id --accessor-ids --title --body
@category "aws repostspace"
@search-terms SendInvites
export def 'repostspace send-invites' [
  --space-id: string
  --accessor-ids: oneof<list<string>, string>
  --title: string
  --body: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'repostspace SendInvites $space_id=spaceId $accessor_ids=accessorIds $title=title $body=body $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws repostspace"
@search-terms TagResource
export def 'repostspace tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'repostspace TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws repostspace"
@search-terms UntagResource
export def 'repostspace untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'repostspace UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# PUT /spaces/{spaceId}/channels/{channelId}; needs --space-id --channel-id --channel-name
@category "aws repostspace"
@search-terms UpdateChannel
export def 'repostspace update-channel' [
  --space-id: string
  --channel-id: string
  --channel-name: string
  --channel-description: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'repostspace UpdateChannel $space_id=spaceId $channel_id=channelId $channel_name=channelName $channel_description=channelDescription $region=--region $profile=--profile' }

# PUT /spaces/{spaceId}; needs --space-id
@category "aws repostspace"
@search-terms UpdateSpace
export def 'repostspace update-space' [
  --space-id: string
  --description: string
  --tier: string@[BASIC STANDARD]
  --role-arn: string
  --supported-email-domains: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'repostspace UpdateSpace $space_id=spaceId $description=description $tier=tier $role_arn=roleArn $supported_email_domains=supportedEmailDomains $region=--region $profile=--profile' }
