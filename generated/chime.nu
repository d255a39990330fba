# Written by `cargo xtask generate --service chime` from the service's model and overlay: change those instead.
# Chime, API version 2018-05-01: 62 operations.

use rt.nu [call]

# POST /accounts/{AccountId}/users/{UserId}?operation=associate-phone-number; needs --account-id --user-id --e164-phone-number
@search-terms AssociatePhoneNumberWithUser
export def 'chime associate-phone-number-with-user' [
  --account-id: string
  --user-id: string
  --e164-phone-number: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime AssociatePhoneNumberWithUser $account_id $user_id $e164_phone_number -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AccountId}?operation=associate-signin-delegate-groups; needs --account-id --signin-delegate-groups
@search-terms AssociateSigninDelegateGroupsWithAccount
export def 'chime associate-signin-delegate-groups-with-account' [
  --account-id: string
  --signin-delegate-groups: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime AssociateSigninDelegateGroupsWithAccount $account_id $signin_delegate_groups -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AccountId}/rooms/{RoomId}/memberships?operation=batch-create; needs --account-id --room-id --membership-item-list
@search-terms BatchCreateRoomMembership
export def 'chime batch-create-room-membership' [
  --account-id: string
  --room-id: string
  --membership-item-list: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime BatchCreateRoomMembership $account_id $room_id $membership_item_list -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /phone-numbers?operation=batch-delete; needs --phone-number-ids
@search-terms BatchDeletePhoneNumber
export def 'chime batch-delete-phone-number' [
  --phone-number-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime BatchDeletePhoneNumber $phone_number_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /accounts/{AccountId}/users?operation=suspend; needs --account-id --user-id-list
@search-terms BatchSuspendUser
export def 'chime batch-suspend-user' [
  --account-id: string
  --user-id-list: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime BatchSuspendUser $account_id $user_id_list -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /accounts/{AccountId}/users?operation=unsuspend; needs --account-id --user-id-list
@search-terms BatchUnsuspendUser
export def 'chime batch-unsuspend-user' [
  --account-id: string
  --user-id-list: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime BatchUnsuspendUser $account_id $user_id_list -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /phone-numbers?operation=batch-update; needs --update-phone-number-request-items
@search-terms BatchUpdatePhoneNumber
export def 'chime batch-update-phone-number' [
  --update-phone-number-request-items: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime BatchUpdatePhoneNumber $update_phone_number_request_items -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /accounts/{AccountId}/users; needs --account-id --update-user-request-items
@search-terms BatchUpdateUser
export def 'chime batch-update-user' [
  --account-id: string
  --update-user-request-items: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime BatchUpdateUser $account_id $update_user_request_items -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /accounts; needs --name
@search-terms CreateAccount
export def 'chime create-account' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime CreateAccount $name -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AccountId}/bots; needs --account-id --display-name
@search-terms CreateBot
export def 'chime create-bot' [
  --account-id: string
  --display-name: string
  --domain: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime CreateBot $account_id $display_name $domain -- $region $profile $with_input $fail_fast $yes' }

# POST /meetings/{MeetingId}/dial-outs; needs --meeting-id --from-phone-number --to-phone-number --join-token
@search-terms CreateMeetingDialOut
export def 'chime create-meeting-dial-out' [
  --meeting-id: string
  --from-phone-number: string
  --to-phone-number: string
  --join-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime CreateMeetingDialOut $meeting_id $from_phone_number $to_phone_number $join_token -- $region $profile $with_input $fail_fast $yes' }

# POST /phone-number-orders; needs --product-type --e164-phone-numbers
@search-terms CreatePhoneNumberOrder
export def 'chime create-phone-number-order' [
  --product-type: string@[BusinessCalling VoiceConnector SipMediaApplicationDialIn]
  --e164-phone-numbers: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime CreatePhoneNumberOrder $product_type $e164_phone_numbers -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AccountId}/rooms; needs --account-id --name
@search-terms CreateRoom
export def 'chime create-room' [
  --account-id: string
  --name: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime CreateRoom $account_id $name $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AccountId}/rooms/{RoomId}/memberships; needs --account-id --room-id --member-id
@search-terms CreateRoomMembership
export def 'chime create-room-membership' [
  --account-id: string
  --room-id: string
  --member-id: string
  --role: string@[Administrator Member]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime CreateRoomMembership $account_id $room_id $member_id $role -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AccountId}/users?operation=create; needs --account-id
@search-terms CreateUser
export def 'chime create-user' [
  --account-id: string
  --username: string
  --email: string
  --user-type: string@[PrivateUser SharedDevice]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime CreateUser $account_id $username $email $user_type -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AccountId}; needs --account-id
@search-terms DeleteAccount
export def 'chime delete-account' [
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime DeleteAccount $account_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AccountId}/bots/{BotId}/events-configuration; needs --account-id --bot-id
@search-terms DeleteEventsConfiguration
export def 'chime delete-events-configuration' [
  --account-id: string
  --bot-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime DeleteEventsConfiguration $account_id $bot_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /phone-numbers/{PhoneNumberId}; needs --phone-number-id
@search-terms DeletePhoneNumber
export def 'chime delete-phone-number' [
  --phone-number-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime DeletePhoneNumber $phone_number_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AccountId}/rooms/{RoomId}; needs --account-id --room-id
@search-terms DeleteRoom
export def 'chime delete-room' [
  --account-id: string
  --room-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime DeleteRoom $account_id $room_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AccountId}/rooms/{RoomId}/memberships/{MemberId}; needs --account-id --room-id --member-id
@search-terms DeleteRoomMembership
export def 'chime delete-room-membership' [
  --account-id: string
  --room-id: string
  --member-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime DeleteRoomMembership $account_id $room_id $member_id -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AccountId}/users/{UserId}?operation=disassociate-phone-number; needs --account-id --user-id
@search-terms DisassociatePhoneNumberFromUser
export def 'chime disassociate-phone-number-from-user' [
  --account-id: string
  --user-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime DisassociatePhoneNumberFromUser $account_id $user_id -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AccountId}?operation=disassociate-signin-delegate-groups; needs --account-id --group-names
@search-terms DisassociateSigninDelegateGroupsFromAccount
export def 'chime disassociate-signin-delegate-groups-from-account' [
  --account-id: string
  --group-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime DisassociateSigninDelegateGroupsFromAccount $account_id $group_names -- $region $profile $with_input $fail_fast $yes' }

# GET /accounts/{AccountId}; cached 1min; needs --account-id
@search-terms GetAccount
export def 'chime get-account' [
  --account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'chime GetAccount $account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AccountId}/settings; cached 1min; needs --account-id
@search-terms GetAccountSettings
export def 'chime get-account-settings' [
  --account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'chime GetAccountSettings $account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AccountId}/bots/{BotId}; needs --account-id --bot-id
@search-terms GetBot
export def 'chime get-bot' [
  --account-id: string
  --bot-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime GetBot $account_id $bot_id -- $region $profile $with_input $fail_fast' }

# GET /accounts/{AccountId}/bots/{BotId}/events-configuration; needs --account-id --bot-id
@search-terms GetEventsConfiguration
export def 'chime get-events-configuration' [
  --account-id: string
  --bot-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime GetEventsConfiguration $account_id $bot_id -- $region $profile $with_input $fail_fast' }

# GET /settings; cached 1min
@search-terms GetGlobalSettings
export def 'chime get-global-settings' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'chime GetGlobalSettings -- $region $profile $refresh $ttl' }

# GET /phone-numbers/{PhoneNumberId}; needs --phone-number-id
@search-terms GetPhoneNumber
export def 'chime get-phone-number' [
  --phone-number-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime GetPhoneNumber $phone_number_id -- $region $profile $with_input $fail_fast' }

# GET /phone-number-orders/{PhoneNumberOrderId}; needs --phone-number-order-id
@search-terms GetPhoneNumberOrder
export def 'chime get-phone-number-order' [
  --phone-number-order-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime GetPhoneNumberOrder $phone_number_order_id -- $region $profile $with_input $fail_fast' }

# GET /settings/phone-number
@search-terms GetPhoneNumberSettings
export def 'chime get-phone-number-settings' [
  --region: string
  --profile: string
]: any -> any { call 'chime GetPhoneNumberSettings -- $region $profile' }

# GET /accounts/{AccountId}/retention-settings; cached 1min; needs --account-id
@search-terms GetRetentionSettings
export def 'chime get-retention-settings' [
  --account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'chime GetRetentionSettings $account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AccountId}/rooms/{RoomId}; needs --account-id --room-id
@search-terms GetRoom
export def 'chime get-room' [
  --account-id: string
  --room-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime GetRoom $account_id $room_id -- $region $profile $with_input $fail_fast' }

# GET /accounts/{AccountId}/users/{UserId}; needs --account-id --user-id
@search-terms GetUser
export def 'chime get-user' [
  --account-id: string
  --user-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime GetUser $account_id $user_id -- $region $profile $with_input $fail_fast' }

# GET /accounts/{AccountId}/users/{UserId}/settings; cached 1min; needs --account-id --user-id
@search-terms GetUserSettings
export def 'chime get-user-settings' [
  --account-id: string
  --user-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'chime GetUserSettings $account_id $user_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /accounts/{AccountId}/users?operation=add; needs --account-id --user-email-list
@search-terms InviteUsers
export def 'chime invite-users' [
  --account-id: string
  --user-email-list: list<string>
  --user-type: string@[PrivateUser SharedDevice]
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime InviteUsers $account_id $user_email_list $user_type -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# GET /accounts; follows pages; cached 1min
@search-terms ListAccounts
export def 'chime list-accounts' [
  --name: string
  --user-email: string
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
]: any -> any { call 'chime ListAccounts $name $user_email -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AccountId}/bots; follows pages; needs --account-id
@search-terms ListBots
export def 'chime list-bots' [
  --account-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'chime ListBots $account_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /phone-number-orders; follows pages
@search-terms ListPhoneNumberOrders
export def 'chime list-phone-number-orders' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'chime ListPhoneNumberOrders -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /phone-numbers; follows pages
@search-terms ListPhoneNumbers
export def 'chime list-phone-numbers' [
  --status: string@[AcquireInProgress AcquireFailed Unassigned Assigned ReleaseInProgress DeleteInProgress ReleaseFailed DeleteFailed]
  --product-type: string@[BusinessCalling VoiceConnector SipMediaApplicationDialIn]
  --filter-name: string@[AccountId UserId VoiceConnectorId VoiceConnectorGroupId SipRuleId]
  --filter-value: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'chime ListPhoneNumbers $status $product_type $filter_name $filter_value -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /accounts/{AccountId}/rooms/{RoomId}/memberships; follows pages; needs --account-id --room-id
@search-terms ListRoomMemberships
export def 'chime list-room-memberships' [
  --account-id: string
  --room-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'chime ListRoomMemberships $account_id $room_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /accounts/{AccountId}/rooms; follows pages; needs --account-id
@search-terms ListRooms
export def 'chime list-rooms' [
  --account-id: string
  --member-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'chime ListRooms $account_id $member_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /phone-number-countries; cached 1min; needs --product-type
@search-terms ListSupportedPhoneNumberCountries
export def 'chime list-supported-phone-number-countries' [
  --product-type: string@[BusinessCalling VoiceConnector SipMediaApplicationDialIn]
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
]: any -> any { call 'chime ListSupportedPhoneNumberCountries $product_type -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AccountId}/users; follows pages; needs --account-id
@search-terms ListUsers
export def 'chime list-users' [
  --account-id: string
  --user-email: string
  --user-type: string@[PrivateUser SharedDevice]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'chime ListUsers $account_id $user_email $user_type -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /accounts/{AccountId}/users/{UserId}?operation=logout; needs --account-id --user-id
@search-terms LogoutUser
export def 'chime logout-user' [
  --account-id: string
  --user-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime LogoutUser $account_id $user_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AccountId}/bots/{BotId}/events-configuration; needs --account-id --bot-id
@search-terms PutEventsConfiguration
export def 'chime put-events-configuration' [
  --account-id: string
  --bot-id: string
  --outbound-events-https-endpoint: string
  --lambda-function-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime PutEventsConfiguration $account_id $bot_id $outbound_events_https_endpoint $lambda_function_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AccountId}/retention-settings; needs --account-id --retention-settings
@search-terms PutRetentionSettings
export def 'chime put-retention-settings' [
  --account-id: string
  --retention-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime PutRetentionSettings $account_id $retention_settings -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AccountId}/conversations/{ConversationId}/messages/{MessageId}?operation=redact; needs --account-id --conversation-id --message-id
@search-terms RedactConversationMessage
export def 'chime redact-conversation-message' [
  --account-id: string
  --conversation-id: string
  --message-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime RedactConversationMessage $account_id $conversation_id $message_id -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AccountId}/rooms/{RoomId}/messages/{MessageId}?operation=redact; needs --account-id --room-id --message-id
@search-terms RedactRoomMessage
export def 'chime redact-room-message' [
  --account-id: string
  --room-id: string
  --message-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime RedactRoomMessage $account_id $room_id $message_id -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AccountId}/bots/{BotId}?operation=regenerate-security-token; needs --account-id --bot-id
@search-terms RegenerateSecurityToken
export def 'chime regenerate-security-token' [
  --account-id: string
  --bot-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime RegenerateSecurityToken $account_id $bot_id -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AccountId}/users/{UserId}?operation=reset-personal-pin; needs --account-id --user-id
@search-terms ResetPersonalPIN
export def 'chime reset-personal-pin' [
  --account-id: string
  --user-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime ResetPersonalPIN $account_id $user_id -- $region $profile $with_input $fail_fast $yes' }

# POST /phone-numbers/{PhoneNumberId}?operation=restore; needs --phone-number-id
@search-terms RestorePhoneNumber
export def 'chime restore-phone-number' [
  --phone-number-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime RestorePhoneNumber $phone_number_id -- $region $profile $with_input $fail_fast $yes' }

# GET /search?type=phone-numbers; follows pages
@search-terms SearchAvailablePhoneNumbers
export def 'chime search-available-phone-numbers' [
  --area-code: string
  --city: string
  --country: string
  --state: string
  --toll-free-prefix: string
  --phone-number-type: string@[Local TollFree]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'chime SearchAvailablePhoneNumbers $area_code $city $country $state $toll_free_prefix $phone_number_type -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /accounts/{AccountId}; needs --account-id
@search-terms UpdateAccount
export def 'chime update-account' [
  --account-id: string
  --name: string
  --default-license: string@[Basic Plus Pro ProTrial]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime UpdateAccount $account_id $name $default_license -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AccountId}/settings; needs --account-id --account-settings
@search-terms UpdateAccountSettings
export def 'chime update-account-settings' [
  --account-id: string
  --account-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime UpdateAccountSettings $account_id $account_settings -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AccountId}/bots/{BotId}; needs --account-id --bot-id
@search-terms UpdateBot
export def 'chime update-bot' [
  --account-id: string
  --bot-id: string
  --disabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime UpdateBot $account_id $bot_id $disabled -- $region $profile $with_input $fail_fast $yes' }

# PUT /settings
@search-terms UpdateGlobalSettings
export def 'chime update-global-settings' [
  --business-calling: record
  --voice-connector: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime UpdateGlobalSettings $business_calling $voice_connector -- $region $profile $with_input $fail_fast $yes' }

# POST /phone-numbers/{PhoneNumberId}; needs --phone-number-id
@search-terms UpdatePhoneNumber
export def 'chime update-phone-number' [
  --phone-number-id: string
  --product-type: string@[BusinessCalling VoiceConnector SipMediaApplicationDialIn]
  --calling-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime UpdatePhoneNumber $phone_number_id $product_type $calling_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /settings/phone-number; needs --calling-name
@search-terms UpdatePhoneNumberSettings
export def 'chime update-phone-number-settings' [
  --calling-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime UpdatePhoneNumberSettings $calling_name -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AccountId}/rooms/{RoomId}; needs --account-id --room-id
@search-terms UpdateRoom
export def 'chime update-room' [
  --account-id: string
  --room-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime UpdateRoom $account_id $room_id $name -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AccountId}/rooms/{RoomId}/memberships/{MemberId}; needs --account-id --room-id --member-id
@search-terms UpdateRoomMembership
export def 'chime update-room-membership' [
  --account-id: string
  --room-id: string
  --member-id: string
  --role: string@[Administrator Member]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime UpdateRoomMembership $account_id $room_id $member_id $role -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AccountId}/users/{UserId}; needs --account-id --user-id
@search-terms UpdateUser
export def 'chime update-user' [
  --account-id: string
  --user-id: string
  --license-type: string@[Basic Plus Pro ProTrial]
  --user-type: string@[PrivateUser SharedDevice]
  --alexa-for-business-metadata: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime UpdateUser $account_id $user_id $license_type $user_type $alexa_for_business_metadata -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AccountId}/users/{UserId}/settings; needs --account-id --user-id --user-settings
@search-terms UpdateUserSettings
export def 'chime update-user-settings' [
  --account-id: string
  --user-id: string
  --user-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime UpdateUserSettings $account_id $user_id $user_settings -- $region $profile $with_input $fail_fast $yes' }
