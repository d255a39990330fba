# Written by `cargo xtask generate --service support-app` from the service's model and overlay: change those instead.
# Support App, API version 2021-08-20: 10 operations.

use rt.nu [call]

# POST /control/create-slack-channel-configuration; needs --channel-id --channel-role-arn --notify-on-case-severity --team-id
@search-terms CreateSlackChannelConfiguration
export def 'support-app create-slack-channel-configuration' [
  --channel-id: string
  --channel-name: string
  --channel-role-arn: string
  --notify-on-add-correspondence-to-case: oneof<bool>
  --notify-on-case-severity: string@[none all high]
  --notify-on-create-or-reopen-case: oneof<bool>
  --notify-on-resolve-case: oneof<bool>
  --team-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'support-app CreateSlackChannelConfiguration $channel_id $channel_name $channel_role_arn $notify_on_add_correspondence_to_case $notify_on_case_severity $notify_on_create_or_reopen_case $notify_on_resolve_case $team_id -- $region $profile $with_input $fail_fast $yes' }

# POST /control/delete-account-alias
@search-terms DeleteAccountAlias
export def 'support-app delete-account-alias' [
  --region: string
  --profile: string
]: any -> any { call 'support-app DeleteAccountAlias -- $region $profile' }

# POST /control/delete-slack-channel-configuration; needs --channel-id --team-id
@search-terms DeleteSlackChannelConfiguration
export def 'support-app delete-slack-channel-configuration' [
  --channel-id: string
  --team-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'support-app DeleteSlackChannelConfiguration $channel_id $team_id -- $region $profile $with_input $fail_fast $yes' }

# POST /control/delete-slack-workspace-configuration; needs --team-id
@search-terms DeleteSlackWorkspaceConfiguration
export def 'support-app delete-slack-workspace-configuration' [
  --team-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'support-app DeleteSlackWorkspaceConfiguration $team_id -- $region $profile $with_input $fail_fast $yes' }

# POST /control/get-account-alias; cached 1min
@search-terms GetAccountAlias
export def 'support-app get-account-alias' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'support-app GetAccountAlias -- $region $profile $refresh $ttl' }

# POST /control/list-slack-channel-configurations; follows pages; cached 1min
@search-terms ListSlackChannelConfigurations
export def 'support-app list-slack-channel-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'support-app ListSlackChannelConfigurations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /control/list-slack-workspace-configurations; follows pages; cached 1min
@search-terms ListSlackWorkspaceConfigurations
export def 'support-app list-slack-workspace-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'support-app ListSlackWorkspaceConfigurations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /control/put-account-alias; needs --account-alias
@search-terms PutAccountAlias
export def 'support-app put-account-alias' [
  --account-alias: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'support-app PutAccountAlias $account_alias -- $region $profile $with_input $fail_fast $yes' }

# POST /control/register-slack-workspace-for-organization; needs --team-id
@search-terms RegisterSlackWorkspaceForOrganization
export def 'support-app register-slack-workspace-for-organization' [
  --team-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'support-app RegisterSlackWorkspaceForOrganization $team_id -- $region $profile $with_input $fail_fast $yes' }

# POST /control/update-slack-channel-configuration; needs --channel-id --team-id
@search-terms UpdateSlackChannelConfiguration
export def 'support-app update-slack-channel-configuration' [
  --channel-id: string
  --channel-name: string
  --channel-role-arn: string
  --notify-on-add-correspondence-to-case: oneof<bool>
  --notify-on-case-severity: string@[none all high]
  --notify-on-create-or-reopen-case: oneof<bool>
  --notify-on-resolve-case: oneof<bool>
  --team-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'support-app UpdateSlackChannelConfiguration $channel_id $channel_name $channel_role_arn $notify_on_add_correspondence_to_case $notify_on_case_severity $notify_on_create_or_reopen_case $notify_on_resolve_case $team_id -- $region $profile $with_input $fail_fast $yes' }
