# Written by `cargo xtask generate --service ivschat` from the service's model and overlay: change those instead.
# ivschat, API version 2020-07-14: 17 operations.

use rt.nu [call]

# POST /CreateChatToken; needs --room-identifier --user-id
@search-terms CreateChatToken
export def 'ivschat create-chat-token' [
  --room-identifier: string
  --user-id: string
  --capabilities: list<string>
  --session-duration-in-minutes: int
  --attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivschat CreateChatToken $room_identifier $user_id $capabilities $session_duration_in_minutes $attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateLoggingConfiguration; needs --destination-configuration
@search-terms CreateLoggingConfiguration
export def 'ivschat create-logging-configuration' [
  --name: string
  --destination-configuration: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivschat CreateLoggingConfiguration $name $destination_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateRoom
@search-terms CreateRoom
export def 'ivschat create-room' [
  --name: string
  --maximum-message-rate-per-second: int
  --maximum-message-length: int
  --message-review-handler: record
  --tags: record
  --logging-configuration-identifiers: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivschat CreateRoom $name $maximum_message_rate_per_second $maximum_message_length $message_review_handler $tags $logging_configuration_identifiers -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteLoggingConfiguration; needs --identifier
@search-terms DeleteLoggingConfiguration
export def 'ivschat delete-logging-configuration' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivschat DeleteLoggingConfiguration $identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteMessage; needs --room-identifier --id
@search-terms DeleteMessage
export def 'ivschat delete-message' [
  --room-identifier: string
  --id: string
  --reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivschat DeleteMessage $room_identifier $id $reason -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteRoom; needs --identifier
@search-terms DeleteRoom
export def 'ivschat delete-room' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivschat DeleteRoom $identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /DisconnectUser; needs --room-identifier --user-id
@search-terms DisconnectUser
export def 'ivschat disconnect-user' [
  --room-identifier: string
  --user-id: string
  --reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivschat DisconnectUser $room_identifier $user_id $reason -- $region $profile $with_input $fail_fast $yes' }

# POST /GetLoggingConfiguration; cached 1min; needs --identifier
@search-terms GetLoggingConfiguration
export def 'ivschat get-logging-configuration' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ivschat GetLoggingConfiguration $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetRoom; cached 1min; needs --identifier
@search-terms GetRoom
export def 'ivschat get-room' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ivschat GetRoom $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /ListLoggingConfigurations; follows pages; cached 1min
@search-terms ListLoggingConfigurations
export def 'ivschat list-logging-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'ivschat ListLoggingConfigurations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /ListRooms; follows pages; cached 1min
@search-terms ListRooms
export def 'ivschat list-rooms' [
  --name: string
  --message-review-handler-uri: string
  --logging-configuration-identifier: string
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
]: any -> any { call 'ivschat ListRooms $name $message_review_handler_uri $logging_configuration_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'ivschat list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ivschat ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /SendEvent; needs --room-identifier --event-name
@search-terms SendEvent
export def 'ivschat send-event' [
  --room-identifier: string
  --event-name: string
  --attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivschat SendEvent $room_identifier $event_name $attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'ivschat tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivschat TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'ivschat untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivschat UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateLoggingConfiguration; needs --identifier
@search-terms UpdateLoggingConfiguration
export def 'ivschat update-logging-configuration' [
  --identifier: string
  --name: string
  --destination-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivschat UpdateLoggingConfiguration $identifier $name $destination_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateRoom; needs --identifier
@search-terms UpdateRoom
export def 'ivschat update-room' [
  --identifier: string
  --name: string
  --maximum-message-rate-per-second: int
  --maximum-message-length: int
  --message-review-handler: record
  --logging-configuration-identifiers: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivschat UpdateRoom $identifier $name $maximum_message_rate_per_second $maximum_message_length $message_review_handler $logging_configuration_identifiers -- $region $profile $with_input $fail_fast $yes' }
