# Written by `cargo xtask generate --service repostspace` from the service's model and overlay: change those instead.
# repostspace, API version 2022-05-13: 19 operations, 4 waiters.

use rt.nu [call]

# POST /spaces/{spaceId}/channels/{channelId}/roles; needs --space-id --channel-id --accessor-ids --channel-role
@search-terms BatchAddChannelRoleToAccessors
export def 'repostspace batch-add-channel-role-to-accessors' [
  --space-id: string
  --channel-id: string
  --accessor-ids: list<string>
  --channel-role: string@[ASKER EXPERT MODERATOR SUPPORTREQUESTOR]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'repostspace BatchAddChannelRoleToAccessors $space_id $channel_id $accessor_ids $channel_role -- $region $profile $with_input $fail_fast $yes' }

# POST /spaces/{spaceId}/roles; needs --space-id --accessor-ids --role
@search-terms BatchAddRole
export def 'repostspace batch-add-role' [
  --space-id: string
  --accessor-ids: list<string>
  --role: string@[EXPERT MODERATOR ADMINISTRATOR SUPPORTREQUESTOR]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'repostspace BatchAddRole $space_id $accessor_ids $role -- $region $profile $with_input $fail_fast $yes' }

# PATCH /spaces/{spaceId}/channels/{channelId}/roles; needs --space-id --channel-id --accessor-ids --channel-role
@search-terms BatchRemoveChannelRoleFromAccessors
export def 'repostspace batch-remove-channel-role-from-accessors' [
  --space-id: string
  --channel-id: string
  --accessor-ids: list<string>
  --channel-role: string@[ASKER EXPERT MODERATOR SUPPORTREQUESTOR]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'repostspace BatchRemoveChannelRoleFromAccessors $space_id $channel_id $accessor_ids $channel_role -- $region $profile $with_input $fail_fast $yes' }

# PATCH /spaces/{spaceId}/roles; needs --space-id --accessor-ids --role
@search-terms BatchRemoveRole
export def 'repostspace batch-remove-role' [
  --space-id: string
  --accessor-ids: list<string>
  --role: string@[EXPERT MODERATOR ADMINISTRATOR SUPPORTREQUESTOR]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'repostspace BatchRemoveRole $space_id $accessor_ids $role -- $region $profile $with_input $fail_fast $yes' }

# POST /spaces/{spaceId}/channels; needs --space-id --channel-name
@search-terms CreateChannel
export def 'repostspace create-channel' [
  --space-id: string
  --channel-name: string
  --channel-description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'repostspace CreateChannel $space_id $channel_name $channel_description -- $region $profile $with_input $fail_fast $yes' }

# POST /spaces; needs --name --subdomain --tier
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'repostspace CreateSpace $name $subdomain $tier $description $user_kms_key $tags $role_arn $supported_email_domains -- $region $profile $with_input $fail_fast $yes' }

# DELETE /spaces/{spaceId}; needs --space-id
@search-terms DeleteSpace
export def 'repostspace delete-space' [
  --space-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'repostspace DeleteSpace $space_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /spaces/{spaceId}/admins/{adminId}; needs --space-id --admin-id
@search-terms DeregisterAdmin
export def 'repostspace deregister-admin' [
  --space-id: string
  --admin-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'repostspace DeregisterAdmin $space_id $admin_id -- $region $profile $with_input $fail_fast $yes' }

# GET /spaces/{spaceId}/channels/{channelId}; needs --space-id --channel-id
@search-terms GetChannel
export def 'repostspace get-channel' [
  --space-id: string
  --channel-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'repostspace GetChannel $space_id $channel_id -- $region $profile $with_input $fail_fast' }

# GET /spaces/{spaceId}; needs --space-id
@search-terms GetSpace
export def 'repostspace get-space' [
  --space-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'repostspace GetSpace $space_id -- $region $profile $with_input $fail_fast' }

# GET /spaces/{spaceId}/channels; follows pages; needs --space-id
@search-terms ListChannels
export def 'repostspace list-channels' [
  --space-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'repostspace ListChannels $space_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /spaces; follows pages
@search-terms ListSpaces
export def 'repostspace list-spaces' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'repostspace ListSpaces -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /tags/{resourceArn}; needs --resource-arn
@search-terms ListTagsForResource
export def 'repostspace list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'repostspace ListTagsForResource $resource_arn -- $region $profile $with_input $fail_fast' }

# POST /spaces/{spaceId}/admins/{adminId}; needs --space-id --admin-id
@search-terms RegisterAdmin
export def 'repostspace register-admin' [
  --space-id: string
  --admin-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'repostspace RegisterAdmin $space_id $admin_id -- $region $profile $with_input $fail_fast $yes' }

# POST /spaces/{spaceId}/invite; needs --space-id --accessor-ids --title --body
@search-terms SendInvites
export def 'repostspace send-invites' [
  --space-id: string
  --accessor-ids: list<string>
  --title: string
  --body: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'repostspace SendInvites $space_id $accessor_ids $title $body -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'repostspace tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'repostspace TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'repostspace untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'repostspace UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /spaces/{spaceId}/channels/{channelId}; needs --space-id --channel-id --channel-name
@search-terms UpdateChannel
export def 'repostspace update-channel' [
  --space-id: string
  --channel-id: string
  --channel-name: string
  --channel-description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'repostspace UpdateChannel $space_id $channel_id $channel_name $channel_description -- $region $profile $with_input $fail_fast $yes' }

# PUT /spaces/{spaceId}; needs --space-id
@search-terms UpdateSpace
export def 'repostspace update-space' [
  --space-id: string
  --description: string
  --tier: string@[BASIC STANDARD]
  --role-arn: string
  --supported-email-domains: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'repostspace UpdateSpace $space_id $description $tier $role_arn $supported_email_domains -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   channel-created: GetChannel; needs --space-id --channel-id
#   channel-deleted: GetChannel; needs --space-id --channel-id
#   space-created: GetSpace; needs --space-id
#   space-deleted: GetSpace; needs --space-id
@search-terms ChannelCreated ChannelDeleted SpaceCreated SpaceDeleted
export def 'repostspace wait' [
  waiter: string@[channel-created channel-deleted space-created space-deleted]
  --space-id: string
  --channel-id: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'repostspace wait $waiter $space_id $channel_id -- $timeout $interval $region $profile' }
