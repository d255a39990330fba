# Written by `cargo xtask generate --service chatbot` from the service's model and overlay: change those instead.
# chatbot, API version 2017-10-11: 34 operations.

use rt.nu [call send]

# POST /associate-to-configuration; needs --resource --chat-configuration
@category "aws chatbot"
@search-terms AssociateToConfiguration
export def 'chatbot associate-to-configuration' [
  --resource: string
  --chat-configuration: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'chatbot AssociateToConfiguration $resource=Resource $chat_configuration=ChatConfiguration $region=--region $profile=--profile' }

# POST /create-chime-webhook-configuration; needs --webhook-description --webhook-url --sns-topic-arns --iam-role-arn --configuration-name
@category "aws chatbot"
@search-terms CreateChimeWebhookConfiguration
export def 'chatbot create-chime-webhook-configuration' [
  --webhook-description: string
  --webhook-url: string
  --sns-topic-arns: oneof<list<string>, string>
  --iam-role-arn: string
  --configuration-name: string
  --logging-level: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'chatbot CreateChimeWebhookConfiguration $webhook_description=WebhookDescription $webhook_url=WebhookUrl $sns_topic_arns=SnsTopicArns $iam_role_arn=IamRoleArn $configuration_name=ConfigurationName $logging_level=LoggingLevel $tags=Tags $region=--region $profile=--profile' }

# POST /create-custom-action; needs --definition --action-name
@category "aws chatbot"
@search-terms CreateCustomAction
export def 'chatbot create-custom-action' [
  --definition: record
  --alias-name: string
  --attachments: oneof<list<any>, record>
  --tags: oneof<list<any>, record>
  --client-token: string
  --action-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'chatbot CreateCustomAction $definition=Definition $alias_name=AliasName $attachments=Attachments $tags=Tags $client_token=ClientToken $action_name=ActionName $region=--region $profile=--profile' }

# POST /create-ms-teams-channel-configuration; needs --channel-id --team-id --tenant-id --iam-role-arn --configuration-name
@category "aws chatbot"
@search-terms CreateMicrosoftTeamsChannelConfiguration
export def 'chatbot create-microsoft-teams-channel-configuration' [
  --channel-id: string
  --channel-name: string
  --team-id: string
  --team-name: string
  --tenant-id: string
  --sns-topic-arns: oneof<list<string>, string>
  --iam-role-arn: string
  --configuration-name: string
  --logging-level: string
  --guardrail-policy-arns: oneof<list<string>, string>
  --user-authorization-required: oneof<bool>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'chatbot CreateMicrosoftTeamsChannelConfiguration $channel_id=ChannelId $channel_name=ChannelName $team_id=TeamId $team_name=TeamName $tenant_id=TenantId $sns_topic_arns=SnsTopicArns $iam_role_arn=IamRoleArn $configuration_name=ConfigurationName $logging_level=LoggingLevel $guardrail_policy_arns=GuardrailPolicyArns $user_authorization_required=UserAuthorizationRequired $tags=Tags $region=--region $profile=--profile' }

# POST /create-slack-channel-configuration; needs --slack-team-id --slack-channel-id --iam-role-arn --configuration-name
@category "aws chatbot"
@search-terms CreateSlackChannelConfiguration
export def 'chatbot create-slack-channel-configuration' [
  --slack-team-id: string
  --slack-channel-id: string
  --slack-channel-name: string
  --sns-topic-arns: oneof<list<string>, string>
  --iam-role-arn: string
  --configuration-name: string
  --logging-level: string
  --guardrail-policy-arns: oneof<list<string>, string>
  --user-authorization-required: oneof<bool>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'chatbot CreateSlackChannelConfiguration $slack_team_id=SlackTeamId $slack_channel_id=SlackChannelId $slack_channel_name=SlackChannelName $sns_topic_arns=SnsTopicArns $iam_role_arn=IamRoleArn $configuration_name=ConfigurationName $logging_level=LoggingLevel $guardrail_policy_arns=GuardrailPolicyArns $user_authorization_required=UserAuthorizationRequired $tags=Tags $region=--region $profile=--profile' }

# POST /delete-chime-webhook-configuration; needs --chat-configuration-arn
@category "aws chatbot"
@search-terms DeleteChimeWebhookConfiguration
export def 'chatbot delete-chime-webhook-configuration' [
  --chat-configuration-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'chatbot DeleteChimeWebhookConfiguration $chat_configuration_arn=ChatConfigurationArn $region=--region $profile=--profile' }

# POST /delete-custom-action; needs --custom-action-arn
@category "aws chatbot"
@search-terms DeleteCustomAction
export def 'chatbot delete-custom-action' [
  --custom-action-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'chatbot DeleteCustomAction $custom_action_arn=CustomActionArn $region=--region $profile=--profile' }

# POST /delete-ms-teams-channel-configuration; needs --chat-configuration-arn
@category "aws chatbot"
@search-terms DeleteMicrosoftTeamsChannelConfiguration
export def 'chatbot delete-microsoft-teams-channel-configuration' [
  --chat-configuration-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'chatbot DeleteMicrosoftTeamsChannelConfiguration $chat_configuration_arn=ChatConfigurationArn $region=--region $profile=--profile' }

# POST /delete-ms-teams-configured-teams; needs --team-id
@category "aws chatbot"
@search-terms DeleteMicrosoftTeamsConfiguredTeam
export def 'chatbot delete-microsoft-teams-configured-team' [
  --team-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'chatbot DeleteMicrosoftTeamsConfiguredTeam $team_id=TeamId $region=--region $profile=--profile' }

# POST /delete-ms-teams-user-identity; needs --chat-configuration-arn --user-id
@category "aws chatbot"
@search-terms DeleteMicrosoftTeamsUserIdentity
export def 'chatbot delete-microsoft-teams-user-identity' [
  --chat-configuration-arn: string
  --user-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'chatbot DeleteMicrosoftTeamsUserIdentity $chat_configuration_arn=ChatConfigurationArn $user_id=UserId $region=--region $profile=--profile' }

# POST /delete-slack-channel-configuration; needs --chat-configuration-arn
@category "aws chatbot"
@search-terms DeleteSlackChannelConfiguration
export def 'chatbot delete-slack-channel-configuration' [
  --chat-configuration-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'chatbot DeleteSlackChannelConfiguration $chat_configuration_arn=ChatConfigurationArn $region=--region $profile=--profile' }

# POST /delete-slack-user-identity; needs --chat-configuration-arn --slack-team-id --slack-user-id
@category "aws chatbot"
@search-terms DeleteSlackUserIdentity
export def 'chatbot delete-slack-user-identity' [
  --chat-configuration-arn: string
  --slack-team-id: string
  --slack-user-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'chatbot DeleteSlackUserIdentity $chat_configuration_arn=ChatConfigurationArn $slack_team_id=SlackTeamId $slack_user_id=SlackUserId $region=--region $profile=--profile' }

# POST /delete-slack-workspace-authorization; needs --slack-team-id
@category "aws chatbot"
@search-terms DeleteSlackWorkspaceAuthorization
export def 'chatbot delete-slack-workspace-authorization' [
  --slack-team-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'chatbot DeleteSlackWorkspaceAuthorization $slack_team_id=SlackTeamId $region=--region $profile=--profile' }

# POST /describe-chime-webhook-configurations; follows pages
@category "aws chatbot"
@search-terms DescribeChimeWebhookConfigurations
@example "First rows only" "chatbot describe-chime-webhook-configurations --stream | first 3"
export def 'chatbot describe-chime-webhook-configurations' [
  --chat-configuration-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'chatbot DescribeChimeWebhookConfigurations $chat_configuration_arn=ChatConfigurationArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /describe-slack-channel-configurations; follows pages
@category "aws chatbot"
@search-terms DescribeSlackChannelConfigurations
@example "First rows only" "chatbot describe-slack-channel-configurations --stream | first 3"
export def 'chatbot describe-slack-channel-configurations' [
  --chat-configuration-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'chatbot DescribeSlackChannelConfigurations $chat_configuration_arn=ChatConfigurationArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /describe-slack-user-identities; follows pages; cached 1min
@category "aws chatbot"
@search-terms DescribeSlackUserIdentities
@example "First rows only" "chatbot describe-slack-user-identities --stream | first 3"
export def 'chatbot describe-slack-user-identities' [
  --chat-configuration-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'chatbot DescribeSlackUserIdentities $chat_configuration_arn=ChatConfigurationArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /describe-slack-workspaces; follows pages; cached 1min
@category "aws chatbot"
@search-terms DescribeSlackWorkspaces
@example "First rows only" "chatbot describe-slack-workspaces --stream | first 3"
export def 'chatbot describe-slack-workspaces' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'chatbot DescribeSlackWorkspaces $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /disassociate-from-configuration; needs --resource --chat-configuration
@category "aws chatbot"
@search-terms DisassociateFromConfiguration
export def 'chatbot disassociate-from-configuration' [
  --resource: string
  --chat-configuration: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'chatbot DisassociateFromConfiguration $resource=Resource $chat_configuration=ChatConfiguration $region=--region $profile=--profile' }

# POST /get-account-preferences; cached 1min
@category "aws chatbot"
@search-terms GetAccountPreferences
export def 'chatbot get-account-preferences' [
  --region: string
  --profile: string
]: nothing -> record { call 'chatbot GetAccountPreferences $region=--region $profile=--profile' }

# POST /get-custom-action; cached 1min; needs --custom-action-arn
@category "aws chatbot"
@search-terms GetCustomAction
export def 'chatbot get-custom-action' [
  --custom-action-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'chatbot GetCustomAction $custom_action_arn=CustomActionArn $region=--region $profile=--profile' }

# POST /get-ms-teams-channel-configuration; needs --chat-configuration-arn
@category "aws chatbot"
@search-terms GetMicrosoftTeamsChannelConfiguration
export def 'chatbot get-microsoft-teams-channel-configuration' [
  --chat-configuration-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'chatbot GetMicrosoftTeamsChannelConfiguration $chat_configuration_arn=ChatConfigurationArn $region=--region $profile=--profile' }

# POST /list-associations; follows pages; cached 1min; needs --chat-configuration
@category "aws chatbot"
@search-terms ListAssociations
export def 'chatbot list-associations' [
  --chat-configuration: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'chatbot ListAssociations $chat_configuration=ChatConfiguration $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /list-custom-actions; follows pages; cached 1min
@category "aws chatbot"
@search-terms ListCustomActions
@example "First rows only" "chatbot list-custom-actions --stream | first 3"
export def 'chatbot list-custom-actions' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'chatbot ListCustomActions $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /list-ms-teams-channel-configurations; follows pages
@category "aws chatbot"
@search-terms ListMicrosoftTeamsChannelConfigurations
@example "First rows only" "chatbot list-microsoft-teams-channel-configurations --stream | first 3"
export def 'chatbot list-microsoft-teams-channel-configurations' [
  --team-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'chatbot ListMicrosoftTeamsChannelConfigurations $team_id=TeamId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /list-ms-teams-configured-teams; follows pages; cached 1min
@category "aws chatbot"
@search-terms ListMicrosoftTeamsConfiguredTeams
@example "First rows only" "chatbot list-microsoft-teams-configured-teams --stream | first 3"
export def 'chatbot list-microsoft-teams-configured-teams' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'chatbot ListMicrosoftTeamsConfiguredTeams $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /list-ms-teams-user-identities; follows pages; cached 1min
@category "aws chatbot"
@search-terms ListMicrosoftTeamsUserIdentities
@example "First rows only" "chatbot list-microsoft-teams-user-identities --stream | first 3"
export def 'chatbot list-microsoft-teams-user-identities' [
  --chat-configuration-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'chatbot ListMicrosoftTeamsUserIdentities $chat_configuration_arn=ChatConfigurationArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /list-tags-for-resource; cached 5min; needs --resource-arn
@category "aws chatbot"
@search-terms ListTagsForResource
export def 'chatbot list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'chatbot ListTagsForResource $resource_arn=ResourceARN $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /tag-resource; needs --resource-arn --tags
@category "aws chatbot"
@search-terms TagResource
export def 'chatbot tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'chatbot TagResource $resource_arn=ResourceARN $tags=Tags $region=--region $profile=--profile' }

# POST /untag-resource; needs --resource-arn --tag-keys
@category "aws chatbot"
@search-terms UntagResource
export def 'chatbot untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'chatbot UntagResource $resource_arn=ResourceARN $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /update-account-preferences
@category "aws chatbot"
@search-terms UpdateAccountPreferences
export def 'chatbot update-account-preferences' [
  --user-authorization-required: oneof<bool>
  --training-data-collection-enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'chatbot UpdateAccountPreferences $user_authorization_required=UserAuthorizationRequired $training_data_collection_enabled=TrainingDataCollectionEnabled $region=--region $profile=--profile' }

# POST /update-chime-webhook-configuration; needs --chat-configuration-arn
@category "aws chatbot"
@search-terms UpdateChimeWebhookConfiguration
export def 'chatbot update-chime-webhook-configuration' [
  --chat-configuration-arn: string
  --webhook-description: string
  --webhook-url: string
  --sns-topic-arns: oneof<list<string>, string>
  --iam-role-arn: string
  --logging-level: string
  --region: string
  --profile: string
]: nothing -> record { call 'chatbot UpdateChimeWebhookConfiguration $chat_configuration_arn=ChatConfigurationArn $webhook_description=WebhookDescription $webhook_url=WebhookUrl $sns_topic_arns=SnsTopicArns $iam_role_arn=IamRoleArn $logging_level=LoggingLevel $region=--region $profile=--profile' }

# POST /update-custom-action; needs --custom-action-arn --definition
@category "aws chatbot"
@search-terms UpdateCustomAction
export def 'chatbot update-custom-action' [
  --custom-action-arn: string
  --definition: record
  --alias-name: string
  --attachments: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'chatbot UpdateCustomAction $custom_action_arn=CustomActionArn $definition=Definition $alias_name=AliasName $attachments=Attachments $region=--region $profile=--profile' }

# POST /update-ms-teams-channel-configuration; needs --chat-configuration-arn --channel-id
@category "aws chatbot"
@search-terms UpdateMicrosoftTeamsChannelConfiguration
export def 'chatbot update-microsoft-teams-channel-configuration' [
  --chat-configuration-arn: string
  --channel-id: string
  --channel-name: string
  --sns-topic-arns: oneof<list<string>, string>
  --iam-role-arn: string
  --logging-level: string
  --guardrail-policy-arns: oneof<list<string>, string>
  --user-authorization-required: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'chatbot UpdateMicrosoftTeamsChannelConfiguration $chat_configuration_arn=ChatConfigurationArn $channel_id=ChannelId $channel_name=ChannelName $sns_topic_arns=SnsTopicArns $iam_role_arn=IamRoleArn $logging_level=LoggingLevel $guardrail_policy_arns=GuardrailPolicyArns $user_authorization_required=UserAuthorizationRequired $region=--region $profile=--profile' }

# POST /update-slack-channel-configuration; needs --chat-configuration-arn --slack-channel-id
@category "aws chatbot"
@search-terms UpdateSlackChannelConfiguration
export def 'chatbot update-slack-channel-configuration' [
  --chat-configuration-arn: string
  --slack-channel-id: string
  --slack-channel-name: string
  --sns-topic-arns: oneof<list<string>, string>
  --iam-role-arn: string
  --logging-level: string
  --guardrail-policy-arns: oneof<list<string>, string>
  --user-authorization-required: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'chatbot UpdateSlackChannelConfiguration $chat_configuration_arn=ChatConfigurationArn $slack_channel_id=SlackChannelId $slack_channel_name=SlackChannelName $sns_topic_arns=SnsTopicArns $iam_role_arn=IamRoleArn $logging_level=LoggingLevel $guardrail_policy_arns=GuardrailPolicyArns $user_authorization_required=UserAuthorizationRequired $region=--region $profile=--profile' }
