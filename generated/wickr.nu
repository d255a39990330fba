# Written by `cargo xtask generate --service wickr` from the service's model and overlay: change those instead.
# Wickr, API version 2024-02-01: 44 operations.

use rt.nu [call]

# POST /networks/{networkId}/users; needs --network-id --users
@search-terms BatchCreateUser
export def 'wickr batch-create-user' [
  --network-id: string
  --users: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wickr BatchCreateUser $network_id $users $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /networks/{networkId}/users/batch-delete; needs --network-id --user-ids
@search-terms BatchDeleteUser
export def 'wickr batch-delete-user' [
  --network-id: string
  --user-ids: list<string>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wickr BatchDeleteUser $network_id $user_ids $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /networks/{networkId}/users/uname-lookup; needs --network-id --unames
@search-terms BatchLookupUserUname
export def 'wickr batch-lookup-user-uname' [
  --network-id: string
  --unames: list<string>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wickr BatchLookupUserUname $network_id $unames $client_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /networks/{networkId}/users/re-invite; needs --network-id --user-ids
@search-terms BatchReinviteUser
export def 'wickr batch-reinvite-user' [
  --network-id: string
  --user-ids: list<string>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wickr BatchReinviteUser $network_id $user_ids $client_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /networks/{networkId}/users/{userId}/devices; needs --network-id --user-id --app-ids
@search-terms BatchResetDevicesForUser
export def 'wickr batch-reset-devices-for-user' [
  --network-id: string
  --user-id: string
  --app-ids: list<string>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wickr BatchResetDevicesForUser $network_id $user_id $app_ids $client_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /networks/{networkId}/users/toggleSuspend; needs --network-id --suspend --user-ids
@search-terms BatchToggleUserSuspendStatus
export def 'wickr batch-toggle-user-suspend-status' [
  --network-id: string
  --suspend: oneof<bool>
  --user-ids: list<string>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wickr BatchToggleUserSuspendStatus $network_id $suspend $user_ids $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /networks/{networkId}/bots; needs --network-id --username --group-id --challenge
@search-terms CreateBot
export def 'wickr create-bot' [
  --network-id: string
  --username: string
  --display-name: string
  --group-id: string
  --challenge: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wickr CreateBot $network_id $username $display_name $group_id $challenge -- $region $profile $with_input $fail_fast $yes' }

# POST /networks/{networkId}/data-retention-bots; needs --network-id
@search-terms CreateDataRetentionBot
export def 'wickr create-data-retention-bot' [
  --network-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wickr CreateDataRetentionBot $network_id -- $region $profile $with_input $fail_fast $yes' }

# POST /networks/{networkId}/data-retention-bots/challenge; needs --network-id
@search-terms CreateDataRetentionBotChallenge
export def 'wickr create-data-retention-bot-challenge' [
  --network-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wickr CreateDataRetentionBotChallenge $network_id -- $region $profile $with_input $fail_fast $yes' }

# POST /networks; needs --network-name --access-level
@search-terms CreateNetwork
export def 'wickr create-network' [
  --network-name: string
  --access-level: string@[STANDARD PREMIUM]
  --enable-premium-free-trial: oneof<bool>
  --encryption-key-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wickr CreateNetwork $network_name $access_level $enable_premium_free_trial $encryption_key_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /networks/{networkId}/security-groups; needs --network-id --name --security-group-settings
@search-terms CreateSecurityGroup
export def 'wickr create-security-group' [
  --network-id: string
  --name: string
  --security-group-settings: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wickr CreateSecurityGroup $network_id $name $security_group_settings $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /networks/{networkId}/bots/{botId}; needs --network-id --bot-id
@search-terms DeleteBot
export def 'wickr delete-bot' [
  --network-id: string
  --bot-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wickr DeleteBot $network_id $bot_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /networks/{networkId}/data-retention-bots; needs --network-id
@search-terms DeleteDataRetentionBot
export def 'wickr delete-data-retention-bot' [
  --network-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wickr DeleteDataRetentionBot $network_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /networks/{networkId}; needs --network-id
@search-terms DeleteNetwork
export def 'wickr delete-network' [
  --network-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wickr DeleteNetwork $network_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /networks/{networkId}/security-groups/{groupId}; needs --network-id --group-id
@search-terms DeleteSecurityGroup
export def 'wickr delete-security-group' [
  --network-id: string
  --group-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wickr DeleteSecurityGroup $network_id $group_id -- $region $profile $with_input $fail_fast $yes' }

# GET /networks/{networkId}/bots/{botId}; cached 1min; needs --network-id --bot-id
@search-terms GetBot
export def 'wickr get-bot' [
  --network-id: string
  --bot-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wickr GetBot $network_id $bot_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /networks/{networkId}/bots/count; cached 1min; needs --network-id
@search-terms GetBotsCount
export def 'wickr get-bots-count' [
  --network-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wickr GetBotsCount $network_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /networks/{networkId}/data-retention-bots; cached 1min; needs --network-id
@search-terms GetDataRetentionBot
export def 'wickr get-data-retention-bot' [
  --network-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wickr GetDataRetentionBot $network_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /networks/{networkId}/guest-users/count; cached 1min; needs --network-id
@search-terms GetGuestUserHistoryCount
export def 'wickr get-guest-user-history-count' [
  --network-id: string
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
]: any -> any { call 'wickr GetGuestUserHistoryCount $network_id -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /networks/{networkId}; cached 1min; needs --network-id
@search-terms GetNetwork
export def 'wickr get-network' [
  --network-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wickr GetNetwork $network_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /networks/{networkId}/settings; cached 1min; needs --network-id
@search-terms GetNetworkSettings
export def 'wickr get-network-settings' [
  --network-id: string
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
]: any -> any { call 'wickr GetNetworkSettings $network_id -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /networks/{networkId}/oidc; needs --network-id
@search-terms GetOidcInfo
export def 'wickr get-oidc-info' [
  --network-id: string
  --client-id: string
  --code: string
  --grant-type: string
  --redirect-uri: string
  --url: string
  --client-secret: string
  --code-verifier: string
  --certificate: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'wickr GetOidcInfo $network_id $client_id $code $grant_type $redirect_uri $url $client_secret $code_verifier $certificate -- $region $profile $with_input $fail_fast' }

# GET /networks/{networkId}/tdf; needs --network-id
@search-terms GetOpentdfConfig
export def 'wickr get-opentdf-config' [
  --network-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'wickr GetOpentdfConfig $network_id -- $region $profile $with_input $fail_fast' }

# GET /networks/{networkId}/security-groups/{groupId}; cached 1min; needs --network-id --group-id
@search-terms GetSecurityGroup
export def 'wickr get-security-group' [
  --network-id: string
  --group-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wickr GetSecurityGroup $network_id $group_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /networks/{networkId}/users/{userId}; needs --network-id --user-id
@search-terms GetUser
export def 'wickr get-user' [
  --network-id: string
  --user-id: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'wickr GetUser $network_id $user_id $start_time $end_time -- $region $profile $with_input $fail_fast' }

# GET /networks/{networkId}/users/count; cached 1min; needs --network-id
@search-terms GetUsersCount
export def 'wickr get-users-count' [
  --network-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wickr GetUsersCount $network_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /networks/{networkId}/guest-users/blocklist; follows pages; cached 1min; needs --network-id
@search-terms ListBlockedGuestUsers
export def 'wickr list-blocked-guest-users' [
  --network-id: string
  --sort-direction: string@[ASC DESC]
  --sort-fields: string
  --username: string
  --admin: string
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
]: any -> any { call 'wickr ListBlockedGuestUsers $network_id $sort_direction $sort_fields $username $admin -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /networks/{networkId}/bots; follows pages; cached 1min; needs --network-id
@search-terms ListBots
export def 'wickr list-bots' [
  --network-id: string
  --sort-fields: string
  --sort-direction: string@[ASC DESC]
  --display-name: string
  --username: string
  --status: int
  --group-id: string
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
]: any -> any { call 'wickr ListBots $network_id $sort_fields $sort_direction $display_name $username $status $group_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /networks/{networkId}/users/{userId}/devices; follows pages; cached 1min; needs --network-id --user-id
@search-terms ListDevicesForUser
export def 'wickr list-devices-for-user' [
  --network-id: string
  --user-id: string
  --sort-fields: string
  --sort-direction: string@[ASC DESC]
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
]: any -> any { call 'wickr ListDevicesForUser $network_id $user_id $sort_fields $sort_direction -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /networks/{networkId}/guest-users; follows pages; cached 1min; needs --network-id
@search-terms ListGuestUsers
export def 'wickr list-guest-users' [
  --network-id: string
  --sort-direction: string@[ASC DESC]
  --sort-fields: string
  --username: string
  --billing-period: string
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
]: any -> any { call 'wickr ListGuestUsers $network_id $sort_direction $sort_fields $username $billing_period -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /networks; follows pages; cached 1min
@search-terms ListNetworks
export def 'wickr list-networks' [
  --sort-fields: string
  --sort-direction: string@[ASC DESC]
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
]: any -> any { call 'wickr ListNetworks $sort_fields $sort_direction -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /networks/{networkId}/security-groups/{groupId}/users; follows pages; needs --network-id --group-id
@search-terms ListSecurityGroupUsers
export def 'wickr list-security-group-users' [
  --network-id: string
  --group-id: string
  --sort-fields: string
  --sort-direction: string@[ASC DESC]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'wickr ListSecurityGroupUsers $network_id $group_id $sort_fields $sort_direction -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /networks/{networkId}/security-groups; follows pages; cached 1min; needs --network-id
@search-terms ListSecurityGroups
export def 'wickr list-security-groups' [
  --network-id: string
  --sort-fields: string
  --sort-direction: string@[ASC DESC]
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
]: any -> any { call 'wickr ListSecurityGroups $network_id $sort_fields $sort_direction -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /networks/{networkId}/users; follows pages; needs --network-id
@search-terms ListUsers
export def 'wickr list-users' [
  --network-id: string
  --sort-fields: string
  --sort-direction: string@[ASC DESC]
  --first-name: string
  --last-name: string
  --username: string
  --status: int
  --group-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'wickr ListUsers $network_id $sort_fields $sort_direction $first_name $last_name $username $status $group_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /networks/{networkId}/oidc/save; needs --network-id --company-id --issuer --scopes
@search-terms RegisterOidcConfig
export def 'wickr register-oidc-config' [
  --network-id: string
  --company-id: string
  --custom-username: string
  --extra-auth-params: string
  --issuer: string
  --scopes: string
  --secret: string
  --sso-token-buffer-minutes: int
  --user-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wickr RegisterOidcConfig $network_id $company_id $custom_username $extra_auth_params $issuer $scopes $secret $sso_token_buffer_minutes $user_id -- $region $profile $with_input $fail_fast $yes' }

# POST /networks/{networkId}/oidc/test; needs --network-id --issuer --scopes
@search-terms RegisterOidcConfigTest
export def 'wickr register-oidc-config-test' [
  --network-id: string
  --extra-auth-params: string
  --issuer: string
  --scopes: string
  --certificate: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wickr RegisterOidcConfigTest $network_id $extra_auth_params $issuer $scopes $certificate -- $region $profile $with_input $fail_fast $yes' }

# POST /networks/{networkId}/tdf; needs --network-id --client-id --client-secret --domain --provider
@search-terms RegisterOpentdfConfig
export def 'wickr register-opentdf-config' [
  --network-id: string
  --client-id: string
  --client-secret: string
  --domain: string
  --provider: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wickr RegisterOpentdfConfig $network_id $client_id $client_secret $domain $provider $dry_run -- $region $profile $with_input $fail_fast $yes' }

# PATCH /networks/{networkId}/bots/{botId}; needs --network-id --bot-id
@search-terms UpdateBot
export def 'wickr update-bot' [
  --network-id: string
  --bot-id: string
  --display-name: string
  --group-id: string
  --challenge: string
  --suspend: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wickr UpdateBot $network_id $bot_id $display_name $group_id $challenge $suspend -- $region $profile $with_input $fail_fast $yes' }

# PATCH /networks/{networkId}/data-retention-bots; needs --network-id --action-type
@search-terms UpdateDataRetention
export def 'wickr update-data-retention' [
  --network-id: string
  --action-type: string@[ENABLE DISABLE PUBKEY_MSG_ACK]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wickr UpdateDataRetention $network_id $action_type -- $region $profile $with_input $fail_fast $yes' }

# PATCH /networks/{networkId}/guest-users/{usernameHash}; needs --network-id --username-hash --block
@search-terms UpdateGuestUser
export def 'wickr update-guest-user' [
  --network-id: string
  --username-hash: string
  --block: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wickr UpdateGuestUser $network_id $username_hash $block -- $region $profile $with_input $fail_fast $yes' }

# PATCH /networks/{networkId}; needs --network-id --network-name
@search-terms UpdateNetwork
export def 'wickr update-network' [
  --network-id: string
  --network-name: string
  --client-token: string
  --encryption-key-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wickr UpdateNetwork $network_id $network_name $client_token $encryption_key_arn -- $region $profile $with_input $fail_fast $yes' }

# PATCH /networks/{networkId}/settings; needs --network-id --settings
@search-terms UpdateNetworkSettings
export def 'wickr update-network-settings' [
  --network-id: string
  --settings: record
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wickr UpdateNetworkSettings $network_id $settings -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# PATCH /networks/{networkId}/security-groups/{groupId}; needs --network-id --group-id
@search-terms UpdateSecurityGroup
export def 'wickr update-security-group' [
  --network-id: string
  --group-id: string
  --name: string
  --security-group-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wickr UpdateSecurityGroup $network_id $group_id $name $security_group_settings -- $region $profile $with_input $fail_fast $yes' }

# PATCH /networks/{networkId}/users; needs --network-id --user-id
@search-terms UpdateUser
export def 'wickr update-user' [
  --network-id: string
  --user-id: string
  --user-details: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wickr UpdateUser $network_id $user_id $user_details -- $region $profile $with_input $fail_fast $yes' }
