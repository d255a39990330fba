# Written by `cargo xtask generate --service ivschat` from the service's model and overlay: change those instead.
# ivschat, API version 2020-07-14: 17 operations.

use rt.nu [call send]

# POST /CreateChatToken; needs --room-identifier --user-id
@category "aws ivschat"
@search-terms CreateChatToken
export def 'ivschat create-chat-token' [
  --room-identifier: string
  --user-id: string
  --capabilities: oneof<list<string>, string>
  --session-duration-in-minutes: int
  --attributes: record
  --region: string
  --profile: string
]: nothing -> record { call 'ivschat CreateChatToken $room_identifier=roomIdentifier $user_id=userId $capabilities=capabilities $session_duration_in_minutes=sessionDurationInMinutes $attributes=attributes $region=--region $profile=--profile' }

# POST /CreateLoggingConfiguration; needs --destination-configuration
@category "aws ivschat"
@search-terms CreateLoggingConfiguration
export def 'ivschat create-logging-configuration' [
  --name: string
  --destination-configuration: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'ivschat CreateLoggingConfiguration $name=name $destination_configuration=destinationConfiguration $tags=tags $region=--region $profile=--profile' }

# POST /CreateRoom
@category "aws ivschat"
@search-terms CreateRoom
export def 'ivschat create-room' [
  --name: string
  --maximum-message-rate-per-second: int
  --maximum-message-length: int
  --message-review-handler: record
  --tags: record
  --logging-configuration-identifiers: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ivschat CreateRoom $name=name $maximum_message_rate_per_second=maximumMessageRatePerSecond $maximum_message_length=maximumMessageLength $message_review_handler=messageReviewHandler $tags=tags $logging_configuration_identifiers=loggingConfigurationIdentifiers $region=--region $profile=--profile' }

# POST /DeleteLoggingConfiguration; needs --identifier
@category "aws ivschat"
@search-terms DeleteLoggingConfiguration
export def 'ivschat delete-logging-configuration' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ivschat DeleteLoggingConfiguration $identifier=identifier $region=--region $profile=--profile' }

# POST /DeleteMessage; needs --room-identifier --id
@category "aws ivschat"
@search-terms DeleteMessage
export def 'ivschat delete-message' [
  --room-identifier: string
  --id: string
  --reason: string
  --region: string
  --profile: string
]: nothing -> record { call 'ivschat DeleteMessage $room_identifier=roomIdentifier $id=id $reason=reason $region=--region $profile=--profile' }

# POST /DeleteRoom; needs --identifier
@category "aws ivschat"
@search-terms DeleteRoom
export def 'ivschat delete-room' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ivschat DeleteRoom $identifier=identifier $region=--region $profile=--profile' }

# POST /DisconnectUser; needs --room-identifier --user-id
@category "aws ivschat"
@search-terms DisconnectUser
export def 'ivschat disconnect-user' [
  --room-identifier: string
  --user-id: string
  --reason: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ivschat DisconnectUser $room_identifier=roomIdentifier $user_id=userId $reason=reason $region=--region $profile=--profile' }

# POST /GetLoggingConfiguration; cached 1min; needs --identifier
@category "aws ivschat"
@search-terms GetLoggingConfiguration
export def 'ivschat get-logging-configuration' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'ivschat GetLoggingConfiguration $identifier=identifier $region=--region $profile=--profile' }

# POST /GetRoom; cached 1min; needs --identifier
@category "aws ivschat"
@search-terms GetRoom
export def 'ivschat get-room' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'ivschat GetRoom $identifier=identifier $region=--region $profile=--profile' }

# POST /ListLoggingConfigurations; follows pages; cached 1min
@category "aws ivschat"
@search-terms ListLoggingConfigurations
@example "First rows only" "ivschat list-logging-configurations --stream | first 3"
export def 'ivschat list-logging-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ivschat ListLoggingConfigurations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListRooms; follows pages; cached 1min
@category "aws ivschat"
@search-terms ListRooms
@example "First rows only" "ivschat list-rooms --stream | first 3"
export def 'ivschat list-rooms' [
  --name: string
  --message-review-handler-uri: string
  --logging-configuration-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ivschat ListRooms $name=name $message_review_handler_uri=messageReviewHandlerUri $logging_configuration_identifier=loggingConfigurationIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws ivschat"
@search-terms ListTagsForResource
export def 'ivschat list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ivschat ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /SendEvent; needs --room-identifier --event-name
@category "aws ivschat"
@search-terms SendEvent
export def 'ivschat send-event' [
  --room-identifier: string
  --event-name: string
  --attributes: record
  --region: string
  --profile: string
]: nothing -> record { call 'ivschat SendEvent $room_identifier=roomIdentifier $event_name=eventName $attributes=attributes $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws ivschat"
@search-terms TagResource
export def 'ivschat tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ivschat TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws ivschat"
@search-terms UntagResource
export def 'ivschat untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ivschat UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /UpdateLoggingConfiguration; needs --identifier
@category "aws ivschat"
@search-terms UpdateLoggingConfiguration
export def 'ivschat update-logging-configuration' [
  --identifier: string
  --name: string
  --destination-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'ivschat UpdateLoggingConfiguration $identifier=identifier $name=name $destination_configuration=destinationConfiguration $region=--region $profile=--profile' }

# POST /UpdateRoom; needs --identifier
@category "aws ivschat"
@search-terms UpdateRoom
export def 'ivschat update-room' [
  --identifier: string
  --name: string
  --maximum-message-rate-per-second: int
  --maximum-message-length: int
  --message-review-handler: record
  --logging-configuration-identifiers: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ivschat UpdateRoom $identifier=identifier $name=name $maximum_message_rate_per_second=maximumMessageRatePerSecond $maximum_message_length=maximumMessageLength $message_review_handler=messageReviewHandler $logging_configuration_identifiers=loggingConfigurationIdentifiers $region=--region $profile=--profile' }
