# Written by `cargo xtask generate --service chime-sdk-messaging` from the service's model and overlay: change those instead.
# Chime SDK Messaging, API version 2021-05-15: 51 operations.

use rt.nu [call]

# PUT /channels/{ChannelArn}/channel-flow; needs --channel-arn --channel-flow-arn --chime-bearer
@search-terms AssociateChannelFlow
export def 'chime-sdk-messaging associate-channel-flow' [
  --channel-arn: string
  --channel-flow-arn: string
  --chime-bearer: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-messaging AssociateChannelFlow $channel_arn $channel_flow_arn $chime_bearer -- $region $profile $with_input $fail_fast $yes' }

# POST /channels/{ChannelArn}/memberships?operation=batch-create; needs --channel-arn --member-arns --chime-bearer
@search-terms BatchCreateChannelMembership
export def 'chime-sdk-messaging batch-create-channel-membership' [
  --channel-arn: string
  --type: string@[DEFAULT HIDDEN]
  --member-arns: list<string>
  --chime-bearer: string
  --sub-channel-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-messaging BatchCreateChannelMembership $channel_arn $type $member_arns $chime_bearer $sub_channel_id -- $region $profile $with_input $fail_fast $yes' }

# POST /channels/{ChannelArn}?operation=channel-flow-callback; needs --channel-arn --channel-message
@search-terms ChannelFlowCallback
export def 'chime-sdk-messaging channel-flow-callback' [
  --callback-id: string
  --channel-arn: string
  --delete-resource: oneof<bool>
  --channel-message: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-messaging ChannelFlowCallback $callback_id $channel_arn $delete_resource $channel_message -- $region $profile $with_input $fail_fast $yes' }

# POST /channels; needs --app-instance-arn --name --chime-bearer
@search-terms CreateChannel
export def 'chime-sdk-messaging create-channel' [
  --app-instance-arn: string
  --name: string
  --mode: string@[UNRESTRICTED RESTRICTED]
  --privacy: string@[PUBLIC PRIVATE]
  --metadata: string
  --client-request-token: string
  --tags: any
  --chime-bearer: string
  --channel-id: string
  --member-arns: list<string>
  --moderator-arns: list<string>
  --elastic-channel-configuration: record
  --expiration-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-messaging CreateChannel $app_instance_arn $name $mode $privacy $metadata $client_request_token $tags $chime_bearer $channel_id $member_arns $moderator_arns $elastic_channel_configuration $expiration_settings -- $region $profile $with_input $fail_fast $yes' }

# POST /channels/{ChannelArn}/bans; needs --channel-arn --member-arn --chime-bearer
@search-terms CreateChannelBan
export def 'chime-sdk-messaging create-channel-ban' [
  --channel-arn: string
  --member-arn: string
  --chime-bearer: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-messaging CreateChannelBan $channel_arn $member_arn $chime_bearer -- $region $profile $with_input $fail_fast $yes' }

# POST /channel-flows; needs --app-instance-arn --processors --name
@search-terms CreateChannelFlow
export def 'chime-sdk-messaging create-channel-flow' [
  --app-instance-arn: string
  --processors: list
  --name: string
  --tags: any
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-messaging CreateChannelFlow $app_instance_arn $processors $name $tags $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /channels/{ChannelArn}/memberships; needs --channel-arn --member-arn --type --chime-bearer
@search-terms CreateChannelMembership
export def 'chime-sdk-messaging create-channel-membership' [
  --channel-arn: string
  --member-arn: string
  --type: string@[DEFAULT HIDDEN]
  --chime-bearer: string
  --sub-channel-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-messaging CreateChannelMembership $channel_arn $member_arn $type $chime_bearer $sub_channel_id -- $region $profile $with_input $fail_fast $yes' }

# POST /channels/{ChannelArn}/moderators; needs --channel-arn --channel-moderator-arn --chime-bearer
@search-terms CreateChannelModerator
export def 'chime-sdk-messaging create-channel-moderator' [
  --channel-arn: string
  --channel-moderator-arn: string
  --chime-bearer: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-messaging CreateChannelModerator $channel_arn $channel_moderator_arn $chime_bearer -- $region $profile $with_input $fail_fast $yes' }

# DELETE /channels/{ChannelArn}; needs --channel-arn --chime-bearer
@search-terms DeleteChannel
export def 'chime-sdk-messaging delete-channel' [
  --channel-arn: string
  --chime-bearer: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-messaging DeleteChannel $channel_arn $chime_bearer -- $region $profile $with_input $fail_fast $yes' }

# DELETE /channels/{ChannelArn}/bans/{MemberArn}; needs --channel-arn --member-arn --chime-bearer
@search-terms DeleteChannelBan
export def 'chime-sdk-messaging delete-channel-ban' [
  --channel-arn: string
  --member-arn: string
  --chime-bearer: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-messaging DeleteChannelBan $channel_arn $member_arn $chime_bearer -- $region $profile $with_input $fail_fast $yes' }

# DELETE /channel-flows/{ChannelFlowArn}; needs --channel-flow-arn
@search-terms DeleteChannelFlow
export def 'chime-sdk-messaging delete-channel-flow' [
  --channel-flow-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-messaging DeleteChannelFlow $channel_flow_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /channels/{ChannelArn}/memberships/{MemberArn}; needs --channel-arn --member-arn --chime-bearer
@search-terms DeleteChannelMembership
export def 'chime-sdk-messaging delete-channel-membership' [
  --channel-arn: string
  --member-arn: string
  --chime-bearer: string
  --sub-channel-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-messaging DeleteChannelMembership $channel_arn $member_arn $chime_bearer $sub_channel_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /channels/{ChannelArn}/messages/{MessageId}; needs --channel-arn --message-id --chime-bearer
@search-terms DeleteChannelMessage
export def 'chime-sdk-messaging delete-channel-message' [
  --channel-arn: string
  --message-id: string
  --chime-bearer: string
  --sub-channel-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-messaging DeleteChannelMessage $channel_arn $message_id $chime_bearer $sub_channel_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /channels/{ChannelArn}/moderators/{ChannelModeratorArn}; needs --channel-arn --channel-moderator-arn --chime-bearer
@search-terms DeleteChannelModerator
export def 'chime-sdk-messaging delete-channel-moderator' [
  --channel-arn: string
  --channel-moderator-arn: string
  --chime-bearer: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-messaging DeleteChannelModerator $channel_arn $channel_moderator_arn $chime_bearer -- $region $profile $with_input $fail_fast $yes' }

# DELETE /app-instances/{AppInstanceArn}/streaming-configurations; needs --app-instance-arn
@search-terms DeleteMessagingStreamingConfigurations
export def 'chime-sdk-messaging delete-messaging-streaming-configurations' [
  --app-instance-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-messaging DeleteMessagingStreamingConfigurations $app_instance_arn -- $region $profile $with_input $fail_fast $yes' }

# GET /channels/{ChannelArn}; needs --channel-arn --chime-bearer
@search-terms DescribeChannel
export def 'chime-sdk-messaging describe-channel' [
  --channel-arn: string
  --chime-bearer: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-messaging DescribeChannel $channel_arn $chime_bearer -- $region $profile $with_input $fail_fast' }

# GET /channels/{ChannelArn}/bans/{MemberArn}; needs --channel-arn --member-arn --chime-bearer
@search-terms DescribeChannelBan
export def 'chime-sdk-messaging describe-channel-ban' [
  --channel-arn: string
  --member-arn: string
  --chime-bearer: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-messaging DescribeChannelBan $channel_arn $member_arn $chime_bearer -- $region $profile $with_input $fail_fast' }

# GET /channel-flows/{ChannelFlowArn}; needs --channel-flow-arn
@search-terms DescribeChannelFlow
export def 'chime-sdk-messaging describe-channel-flow' [
  --channel-flow-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-messaging DescribeChannelFlow $channel_flow_arn -- $region $profile $with_input $fail_fast' }

# GET /channels/{ChannelArn}/memberships/{MemberArn}; needs --channel-arn --member-arn --chime-bearer
@search-terms DescribeChannelMembership
export def 'chime-sdk-messaging describe-channel-membership' [
  --channel-arn: string
  --member-arn: string
  --chime-bearer: string
  --sub-channel-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-messaging DescribeChannelMembership $channel_arn $member_arn $chime_bearer $sub_channel_id -- $region $profile $with_input $fail_fast' }

# GET /channels/{ChannelArn}?scope=app-instance-user-membership; needs --channel-arn --app-instance-user-arn --chime-bearer
@search-terms DescribeChannelMembershipForAppInstanceUser
export def 'chime-sdk-messaging describe-channel-membership-for-app-instance-user' [
  --channel-arn: string
  --app-instance-user-arn: string
  --chime-bearer: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-messaging DescribeChannelMembershipForAppInstanceUser $channel_arn $app_instance_user_arn $chime_bearer -- $region $profile $with_input $fail_fast' }

# GET /channels/{ChannelArn}?scope=app-instance-user-moderated-channel; needs --channel-arn --app-instance-user-arn --chime-bearer
@search-terms DescribeChannelModeratedByAppInstanceUser
export def 'chime-sdk-messaging describe-channel-moderated-by-app-instance-user' [
  --channel-arn: string
  --app-instance-user-arn: string
  --chime-bearer: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-messaging DescribeChannelModeratedByAppInstanceUser $channel_arn $app_instance_user_arn $chime_bearer -- $region $profile $with_input $fail_fast' }

# GET /channels/{ChannelArn}/moderators/{ChannelModeratorArn}; needs --channel-arn --channel-moderator-arn --chime-bearer
@search-terms DescribeChannelModerator
export def 'chime-sdk-messaging describe-channel-moderator' [
  --channel-arn: string
  --channel-moderator-arn: string
  --chime-bearer: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-messaging DescribeChannelModerator $channel_arn $channel_moderator_arn $chime_bearer -- $region $profile $with_input $fail_fast' }

# DELETE /channels/{ChannelArn}/channel-flow/{ChannelFlowArn}; needs --channel-arn --channel-flow-arn --chime-bearer
@search-terms DisassociateChannelFlow
export def 'chime-sdk-messaging disassociate-channel-flow' [
  --channel-arn: string
  --channel-flow-arn: string
  --chime-bearer: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-messaging DisassociateChannelFlow $channel_arn $channel_flow_arn $chime_bearer -- $region $profile $with_input $fail_fast $yes' }

# GET /channels/{ChannelArn}/memberships/{MemberArn}/preferences; needs --channel-arn --member-arn --chime-bearer
@search-terms GetChannelMembershipPreferences
export def 'chime-sdk-messaging get-channel-membership-preferences' [
  --channel-arn: string
  --member-arn: string
  --chime-bearer: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-messaging GetChannelMembershipPreferences $channel_arn $member_arn $chime_bearer -- $region $profile $with_input $fail_fast' }

# GET /channels/{ChannelArn}/messages/{MessageId}; needs --channel-arn --message-id --chime-bearer
@search-terms GetChannelMessage
export def 'chime-sdk-messaging get-channel-message' [
  --channel-arn: string
  --message-id: string
  --chime-bearer: string
  --sub-channel-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-messaging GetChannelMessage $channel_arn $message_id $chime_bearer $sub_channel_id -- $region $profile $with_input $fail_fast' }

# GET /channels/{ChannelArn}/messages/{MessageId}?scope=message-status; needs --channel-arn --message-id --chime-bearer
@search-terms GetChannelMessageStatus
export def 'chime-sdk-messaging get-channel-message-status' [
  --channel-arn: string
  --message-id: string
  --chime-bearer: string
  --sub-channel-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-messaging GetChannelMessageStatus $channel_arn $message_id $chime_bearer $sub_channel_id -- $region $profile $with_input $fail_fast' }

# GET /endpoints/messaging-session
@search-terms GetMessagingSessionEndpoint
export def 'chime-sdk-messaging get-messaging-session-endpoint' [
  --network-type: string@[IPV4_ONLY DUAL_STACK]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-messaging GetMessagingSessionEndpoint $network_type -- $region $profile $with_input $fail_fast' }

# GET /app-instances/{AppInstanceArn}/streaming-configurations; cached 1min; needs --app-instance-arn
@search-terms GetMessagingStreamingConfigurations
export def 'chime-sdk-messaging get-messaging-streaming-configurations' [
  --app-instance-arn: string
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
]: any -> any { call 'chime-sdk-messaging GetMessagingStreamingConfigurations $app_instance_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /channels/{ChannelArn}/bans; needs --channel-arn --chime-bearer
@search-terms ListChannelBans
export def 'chime-sdk-messaging list-channel-bans' [
  --channel-arn: string
  --max-results: int
  --next-token: string
  --chime-bearer: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-messaging ListChannelBans $channel_arn $max_results $next_token $chime_bearer -- $region $profile $with_input $fail_fast' }

# GET /channel-flows; follows pages; needs --app-instance-arn
@search-terms ListChannelFlows
export def 'chime-sdk-messaging list-channel-flows' [
  --app-instance-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-messaging ListChannelFlows $app_instance_arn -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /channels/{ChannelArn}/memberships; needs --channel-arn --chime-bearer
@search-terms ListChannelMemberships
export def 'chime-sdk-messaging list-channel-memberships' [
  --channel-arn: string
  --type: string@[DEFAULT HIDDEN]
  --max-results: int
  --next-token: string
  --chime-bearer: string
  --sub-channel-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-messaging ListChannelMemberships $channel_arn $type $max_results $next_token $chime_bearer $sub_channel_id -- $region $profile $with_input $fail_fast' }

# GET /channels?scope=app-instance-user-memberships; follows pages; needs --chime-bearer
@search-terms ListChannelMembershipsForAppInstanceUser
export def 'chime-sdk-messaging list-channel-memberships-for-app-instance-user' [
  --app-instance-user-arn: string
  --chime-bearer: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-messaging ListChannelMembershipsForAppInstanceUser $app_instance_user_arn $chime_bearer -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /channels/{ChannelArn}/messages; needs --channel-arn --chime-bearer
@search-terms ListChannelMessages
export def 'chime-sdk-messaging list-channel-messages' [
  --channel-arn: string
  --sort-order: string@[ASCENDING DESCENDING]
  --not-before: oneof<datetime, duration, string>
  --not-after: oneof<datetime, duration, string>
  --max-results: int
  --next-token: string
  --chime-bearer: string
  --sub-channel-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-messaging ListChannelMessages $channel_arn $sort_order $not_before $not_after $max_results $next_token $chime_bearer $sub_channel_id -- $region $profile $with_input $fail_fast' }

# GET /channels/{ChannelArn}/moderators; needs --channel-arn --chime-bearer
@search-terms ListChannelModerators
export def 'chime-sdk-messaging list-channel-moderators' [
  --channel-arn: string
  --max-results: int
  --next-token: string
  --chime-bearer: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-messaging ListChannelModerators $channel_arn $max_results $next_token $chime_bearer -- $region $profile $with_input $fail_fast' }

# GET /channels; follows pages; needs --app-instance-arn --chime-bearer
@search-terms ListChannels
export def 'chime-sdk-messaging list-channels' [
  --app-instance-arn: string
  --privacy: string@[PUBLIC PRIVATE]
  --chime-bearer: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-messaging ListChannels $app_instance_arn $privacy $chime_bearer -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /channels?scope=channel-flow-associations; follows pages; needs --channel-flow-arn
@search-terms ListChannelsAssociatedWithChannelFlow
export def 'chime-sdk-messaging list-channels-associated-with-channel-flow' [
  --channel-flow-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-messaging ListChannelsAssociatedWithChannelFlow $channel_flow_arn -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /channels?scope=app-instance-user-moderated-channels; follows pages; needs --chime-bearer
@search-terms ListChannelsModeratedByAppInstanceUser
export def 'chime-sdk-messaging list-channels-moderated-by-app-instance-user' [
  --app-instance-user-arn: string
  --chime-bearer: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-messaging ListChannelsModeratedByAppInstanceUser $app_instance_user_arn $chime_bearer -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /channels/{ChannelArn}/subchannels; needs --channel-arn --chime-bearer
@search-terms ListSubChannels
export def 'chime-sdk-messaging list-sub-channels' [
  --channel-arn: string
  --chime-bearer: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-messaging ListSubChannels $channel_arn $chime_bearer $max_results $next_token -- $region $profile $with_input $fail_fast' }

# GET /tags; needs --resource-arn
@search-terms ListTagsForResource
export def 'chime-sdk-messaging list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-messaging ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# PUT /channels/{ChannelArn}/expiration-settings; needs --channel-arn
@search-terms PutChannelExpirationSettings
export def 'chime-sdk-messaging put-channel-expiration-settings' [
  --channel-arn: string
  --chime-bearer: string
  --expiration-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-messaging PutChannelExpirationSettings $channel_arn $chime_bearer $expiration_settings -- $region $profile $with_input $fail_fast $yes' }

# PUT /channels/{ChannelArn}/memberships/{MemberArn}/preferences; needs --channel-arn --member-arn --chime-bearer --preferences
@search-terms PutChannelMembershipPreferences
export def 'chime-sdk-messaging put-channel-membership-preferences' [
  --channel-arn: string
  --member-arn: string
  --chime-bearer: string
  --preferences: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-messaging PutChannelMembershipPreferences $channel_arn $member_arn $chime_bearer $preferences -- $region $profile $with_input $fail_fast $yes' }

# PUT /app-instances/{AppInstanceArn}/streaming-configurations; needs --app-instance-arn --streaming-configurations
@search-terms PutMessagingStreamingConfigurations
export def 'chime-sdk-messaging put-messaging-streaming-configurations' [
  --app-instance-arn: string
  --streaming-configurations: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-messaging PutMessagingStreamingConfigurations $app_instance_arn $streaming_configurations -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /channels/{ChannelArn}/messages/{MessageId}?operation=redact; needs --channel-arn --message-id --chime-bearer
@search-terms RedactChannelMessage
export def 'chime-sdk-messaging redact-channel-message' [
  --channel-arn: string
  --message-id: string
  --chime-bearer: string
  --sub-channel-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-messaging RedactChannelMessage $channel_arn $message_id $chime_bearer $sub_channel_id -- $region $profile $with_input $fail_fast $yes' }

# POST /channels?operation=search; follows pages; needs --fields
@search-terms SearchChannels
export def 'chime-sdk-messaging search-channels' [
  --chime-bearer: string
  --fields: list
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-messaging SearchChannels $chime_bearer $fields -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /channels/{ChannelArn}/messages; needs --channel-arn --content --type --persistence --chime-bearer
@search-terms SendChannelMessage
export def 'chime-sdk-messaging send-channel-message' [
  --channel-arn: string
  --content: string
  --type: string@[STANDARD CONTROL]
  --persistence: string@[PERSISTENT NON_PERSISTENT]
  --metadata: string
  --client-request-token: string
  --chime-bearer: string
  --push-notification: record
  --message-attributes: record
  --sub-channel-id: string
  --content-type: string
  --target: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-messaging SendChannelMessage $channel_arn $content $type $persistence $metadata $client_request_token $chime_bearer $push_notification $message_attributes $sub_channel_id $content_type $target -- $region $profile $with_input $fail_fast $yes' }

# POST /tags?operation=tag-resource; needs --resource-arn --tags
@search-terms TagResource
export def 'chime-sdk-messaging tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-messaging TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /tags?operation=untag-resource; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'chime-sdk-messaging untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-messaging UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /channels/{ChannelArn}; needs --channel-arn --chime-bearer
@search-terms UpdateChannel
export def 'chime-sdk-messaging update-channel' [
  --channel-arn: string
  --name: string
  --mode: string@[UNRESTRICTED RESTRICTED]
  --metadata: string
  --chime-bearer: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-messaging UpdateChannel $channel_arn $name $mode $metadata $chime_bearer -- $region $profile $with_input $fail_fast $yes' }

# PUT /channel-flows/{ChannelFlowArn}; needs --channel-flow-arn --processors --name
@search-terms UpdateChannelFlow
export def 'chime-sdk-messaging update-channel-flow' [
  --channel-flow-arn: string
  --processors: list
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-messaging UpdateChannelFlow $channel_flow_arn $processors $name -- $region $profile $with_input $fail_fast $yes' }

# PUT /channels/{ChannelArn}/messages/{MessageId}; needs --channel-arn --message-id --content --chime-bearer
@search-terms UpdateChannelMessage
export def 'chime-sdk-messaging update-channel-message' [
  --channel-arn: string
  --message-id: string
  --content: string
  --metadata: string
  --chime-bearer: string
  --sub-channel-id: string
  --content-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-messaging UpdateChannelMessage $channel_arn $message_id $content $metadata $chime_bearer $sub_channel_id $content_type -- $region $profile $with_input $fail_fast $yes' }

# PUT /channels/{ChannelArn}/readMarker; needs --channel-arn --chime-bearer
@search-terms UpdateChannelReadMarker
export def 'chime-sdk-messaging update-channel-read-marker' [
  --channel-arn: string
  --chime-bearer: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-messaging UpdateChannelReadMarker $channel_arn $chime_bearer -- $region $profile $with_input $fail_fast $yes' }
