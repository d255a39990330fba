# Written by `cargo xtask generate --service chatbot` from the service's model and overlay: change those instead.
# chatbot, API version 2017-10-11: 34 operations.

use rt.nu [call]

# POST /associate-to-configuration; needs --resource --chat-configuration
@search-terms AssociateToConfiguration
export def 'chatbot associate-to-configuration' [
  --resource: string
  --chat-configuration: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chatbot AssociateToConfiguration $resource $chat_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /create-chime-webhook-configuration; needs --webhook-description --webhook-url --sns-topic-arns --iam-role-arn --configuration-name
@search-terms CreateChimeWebhookConfiguration
export def 'chatbot create-chime-webhook-configuration' [
  --webhook-description: string
  --webhook-url: string
  --sns-topic-arns: list<string>
  --iam-role-arn: string
  --configuration-name: string
  --logging-level: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chatbot CreateChimeWebhookConfiguration $webhook_description $webhook_url $sns_topic_arns $iam_role_arn $configuration_name $logging_level $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /create-custom-action; needs --definition --action-name
@search-terms CreateCustomAction
export def 'chatbot create-custom-action' [
  --definition: record
  --alias-name: string
  --attachments: list
  --tags: any
  --client-token: string
  --action-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chatbot CreateCustomAction $definition $alias_name $attachments $tags $client_token $action_name -- $region $profile $with_input $fail_fast $yes' }

# POST /create-ms-teams-channel-configuration; needs --channel-id --team-id --tenant-id --iam-role-arn --configuration-name
@search-terms CreateMicrosoftTeamsChannelConfiguration
export def 'chatbot create-microsoft-teams-channel-configuration' [
  --channel-id: string
  --channel-name: string
  --team-id: string
  --team-name: string
  --tenant-id: string
  --sns-topic-arns: list<string>
  --iam-role-arn: string
  --configuration-name: string
  --logging-level: string
  --guardrail-policy-arns: list<string>
  --user-authorization-required: oneof<bool>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chatbot CreateMicrosoftTeamsChannelConfiguration $channel_id $channel_name $team_id $team_name $tenant_id $sns_topic_arns $iam_role_arn $configuration_name $logging_level $guardrail_policy_arns $user_authorization_required $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /create-slack-channel-configuration; needs --slack-team-id --slack-channel-id --iam-role-arn --configuration-name
@search-terms CreateSlackChannelConfiguration
export def 'chatbot create-slack-channel-configuration' [
  --slack-team-id: string
  --slack-channel-id: string
  --slack-channel-name: string
  --sns-topic-arns: list<string>
  --iam-role-arn: string
  --configuration-name: string
  --logging-level: string
  --guardrail-policy-arns: list<string>
  --user-authorization-required: oneof<bool>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chatbot CreateSlackChannelConfiguration $slack_team_id $slack_channel_id $slack_channel_name $sns_topic_arns $iam_role_arn $configuration_name $logging_level $guardrail_policy_arns $user_authorization_required $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /delete-chime-webhook-configuration; needs --chat-configuration-arn
@search-terms DeleteChimeWebhookConfiguration
export def 'chatbot delete-chime-webhook-configuration' [
  --chat-configuration-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chatbot DeleteChimeWebhookConfiguration $chat_configuration_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /delete-custom-action; needs --custom-action-arn
@search-terms DeleteCustomAction
export def 'chatbot delete-custom-action' [
  --custom-action-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chatbot DeleteCustomAction $custom_action_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /delete-ms-teams-channel-configuration; needs --chat-configuration-arn
@search-terms DeleteMicrosoftTeamsChannelConfiguration
export def 'chatbot delete-microsoft-teams-channel-configuration' [
  --chat-configuration-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chatbot DeleteMicrosoftTeamsChannelConfiguration $chat_configuration_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /delete-ms-teams-configured-teams; needs --team-id
@search-terms DeleteMicrosoftTeamsConfiguredTeam
export def 'chatbot delete-microsoft-teams-configured-team' [
  --team-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chatbot DeleteMicrosoftTeamsConfiguredTeam $team_id -- $region $profile $with_input $fail_fast $yes' }

# POST /delete-ms-teams-user-identity; needs --chat-configuration-arn --user-id
@search-terms DeleteMicrosoftTeamsUserIdentity
export def 'chatbot delete-microsoft-teams-user-identity' [
  --chat-configuration-arn: string
  --user-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chatbot DeleteMicrosoftTeamsUserIdentity $chat_configuration_arn $user_id -- $region $profile $with_input $fail_fast $yes' }

# POST /delete-slack-channel-configuration; needs --chat-configuration-arn
@search-terms DeleteSlackChannelConfiguration
export def 'chatbot delete-slack-channel-configuration' [
  --chat-configuration-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chatbot DeleteSlackChannelConfiguration $chat_configuration_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /delete-slack-user-identity; needs --chat-configuration-arn --slack-team-id --slack-user-id
@search-terms DeleteSlackUserIdentity
export def 'chatbot delete-slack-user-identity' [
  --chat-configuration-arn: string
  --slack-team-id: string
  --slack-user-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chatbot DeleteSlackUserIdentity $chat_configuration_arn $slack_team_id $slack_user_id -- $region $profile $with_input $fail_fast $yes' }

# POST /delete-slack-workspace-authorization; needs --slack-team-id
@search-terms DeleteSlackWorkspaceAuthorization
export def 'chatbot delete-slack-workspace-authorization' [
  --slack-team-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chatbot DeleteSlackWorkspaceAuthorization $slack_team_id -- $region $profile $with_input $fail_fast $yes' }

# POST /describe-chime-webhook-configurations; follows pages
@search-terms DescribeChimeWebhookConfigurations
export def 'chatbot describe-chime-webhook-configurations' [
  --chat-configuration-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'chatbot DescribeChimeWebhookConfigurations $chat_configuration_arn -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /describe-slack-channel-configurations; follows pages
@search-terms DescribeSlackChannelConfigurations
export def 'chatbot describe-slack-channel-configurations' [
  --chat-configuration-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'chatbot DescribeSlackChannelConfigurations $chat_configuration_arn -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /describe-slack-user-identities; follows pages; cached 1min
@search-terms DescribeSlackUserIdentities
export def 'chatbot describe-slack-user-identities' [
  --chat-configuration-arn: string
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
]: any -> any { call 'chatbot DescribeSlackUserIdentities $chat_configuration_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /describe-slack-workspaces; follows pages; cached 1min
@search-terms DescribeSlackWorkspaces
export def 'chatbot describe-slack-workspaces' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'chatbot DescribeSlackWorkspaces -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /disassociate-from-configuration; needs --resource --chat-configuration
@search-terms DisassociateFromConfiguration
export def 'chatbot disassociate-from-configuration' [
  --resource: string
  --chat-configuration: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chatbot DisassociateFromConfiguration $resource $chat_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /get-account-preferences; cached 1min
@search-terms GetAccountPreferences
export def 'chatbot get-account-preferences' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'chatbot GetAccountPreferences -- $region $profile $refresh $ttl' }

# POST /get-custom-action; cached 1min; needs --custom-action-arn
@search-terms GetCustomAction
export def 'chatbot get-custom-action' [
  --custom-action-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'chatbot GetCustomAction $custom_action_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /get-ms-teams-channel-configuration; needs --chat-configuration-arn
@search-terms GetMicrosoftTeamsChannelConfiguration
export def 'chatbot get-microsoft-teams-channel-configuration' [
  --chat-configuration-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chatbot GetMicrosoftTeamsChannelConfiguration $chat_configuration_arn -- $region $profile $with_input $fail_fast' }

# POST /list-associations; follows pages; cached 1min; needs --chat-configuration
@search-terms ListAssociations
export def 'chatbot list-associations' [
  --chat-configuration: string
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
]: any -> any { call 'chatbot ListAssociations $chat_configuration -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-custom-actions; follows pages; cached 1min
@search-terms ListCustomActions
export def 'chatbot list-custom-actions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'chatbot ListCustomActions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /list-ms-teams-channel-configurations; follows pages
@search-terms ListMicrosoftTeamsChannelConfigurations
export def 'chatbot list-microsoft-teams-channel-configurations' [
  --team-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'chatbot ListMicrosoftTeamsChannelConfigurations $team_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /list-ms-teams-configured-teams; follows pages; cached 1min
@search-terms ListMicrosoftTeamsConfiguredTeams
export def 'chatbot list-microsoft-teams-configured-teams' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'chatbot ListMicrosoftTeamsConfiguredTeams -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /list-ms-teams-user-identities; follows pages; cached 1min
@search-terms ListMicrosoftTeamsUserIdentities
export def 'chatbot list-microsoft-teams-user-identities' [
  --chat-configuration-arn: string
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
]: any -> any { call 'chatbot ListMicrosoftTeamsUserIdentities $chat_configuration_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-tags-for-resource; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'chatbot list-tags-for-resource' [
  --resource-arn: string
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
]: any -> any { call 'chatbot ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /tag-resource; needs --resource-arn --tags
@search-terms TagResource
export def 'chatbot tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chatbot TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /untag-resource; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'chatbot untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chatbot UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /update-account-preferences
@search-terms UpdateAccountPreferences
export def 'chatbot update-account-preferences' [
  --user-authorization-required: oneof<bool>
  --training-data-collection-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chatbot UpdateAccountPreferences $user_authorization_required $training_data_collection_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /update-chime-webhook-configuration; needs --chat-configuration-arn
@search-terms UpdateChimeWebhookConfiguration
export def 'chatbot update-chime-webhook-configuration' [
  --chat-configuration-arn: string
  --webhook-description: string
  --webhook-url: string
  --sns-topic-arns: list<string>
  --iam-role-arn: string
  --logging-level: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chatbot UpdateChimeWebhookConfiguration $chat_configuration_arn $webhook_description $webhook_url $sns_topic_arns $iam_role_arn $logging_level -- $region $profile $with_input $fail_fast $yes' }

# POST /update-custom-action; needs --custom-action-arn --definition
@search-terms UpdateCustomAction
export def 'chatbot update-custom-action' [
  --custom-action-arn: string
  --definition: record
  --alias-name: string
  --attachments: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chatbot UpdateCustomAction $custom_action_arn $definition $alias_name $attachments -- $region $profile $with_input $fail_fast $yes' }

# POST /update-ms-teams-channel-configuration; needs --chat-configuration-arn --channel-id
@search-terms UpdateMicrosoftTeamsChannelConfiguration
export def 'chatbot update-microsoft-teams-channel-configuration' [
  --chat-configuration-arn: string
  --channel-id: string
  --channel-name: string
  --sns-topic-arns: list<string>
  --iam-role-arn: string
  --logging-level: string
  --guardrail-policy-arns: list<string>
  --user-authorization-required: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chatbot UpdateMicrosoftTeamsChannelConfiguration $chat_configuration_arn $channel_id $channel_name $sns_topic_arns $iam_role_arn $logging_level $guardrail_policy_arns $user_authorization_required -- $region $profile $with_input $fail_fast $yes' }

# POST /update-slack-channel-configuration; needs --chat-configuration-arn --slack-channel-id
@search-terms UpdateSlackChannelConfiguration
export def 'chatbot update-slack-channel-configuration' [
  --chat-configuration-arn: string
  --slack-channel-id: string
  --slack-channel-name: string
  --sns-topic-arns: list<string>
  --iam-role-arn: string
  --logging-level: string
  --guardrail-policy-arns: list<string>
  --user-authorization-required: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chatbot UpdateSlackChannelConfiguration $chat_configuration_arn $slack_channel_id $slack_channel_name $sns_topic_arns $iam_role_arn $logging_level $guardrail_policy_arns $user_authorization_required -- $region $profile $with_input $fail_fast $yes' }
