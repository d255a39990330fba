# Written by `cargo xtask generate --service iot-data-plane` from the service's model and overlay: change those instead.
# IoT Data Plane, API version 2015-05-28: 11 operations.

use rt.nu [call]

# DELETE /connections/{clientId}; needs --client-id
@search-terms 'DeleteConnection, iot-data delete-connection'
export def 'iot-data-plane delete-connection' [
  --client-id: string
  --clean-session: oneof<bool>
  --prevent-will-message: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-data-plane DeleteConnection $client_id $clean_session $prevent_will_message -- $region $profile $with_input $fail_fast $yes' }

# DELETE /things/{thingName}/shadow; needs --thing-name
@search-terms 'DeleteThingShadow, iot-data delete-thing-shadow'
export def 'iot-data-plane delete-thing-shadow' [
  --thing-name: string
  --shadow-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-data-plane DeleteThingShadow $thing_name $shadow_name -- $region $profile $with_input $fail_fast $yes' }

# GET /connections/{clientId}; needs --client-id
@search-terms 'GetConnection, iot-data get-connection'
export def 'iot-data-plane get-connection' [
  --client-id: string
  --include-socket-information: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot-data-plane GetConnection $client_id $include_socket_information -- $region $profile $with_input $fail_fast' }

# GET /retainedMessage/{topic}; needs --topic
@search-terms 'GetRetainedMessage, iot-data get-retained-message'
export def 'iot-data-plane get-retained-message' [
  --topic: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot-data-plane GetRetainedMessage $topic -- $region $profile $with_input $fail_fast' }

# GET /things/{thingName}/shadow; needs --thing-name
@search-terms 'GetThingShadow, iot-data get-thing-shadow'
export def 'iot-data-plane get-thing-shadow' [
  --thing-name: string
  --shadow-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot-data-plane GetThingShadow $thing_name $shadow_name -- $region $profile $with_input $fail_fast' }

# GET /api/things/shadow/ListNamedShadowsForThing/{thingName}; needs --thing-name
@search-terms 'ListNamedShadowsForThing, iot-data list-named-shadows-for-thing'
export def 'iot-data-plane list-named-shadows-for-thing' [
  --thing-name: string
  --next-token: string
  --page-size: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iot-data-plane ListNamedShadowsForThing $thing_name $next_token $page_size -- $region $profile $with_input $fail_fast' }

# GET /retainedMessage; follows pages
@search-terms 'ListRetainedMessages, iot-data list-retained-messages'
export def 'iot-data-plane list-retained-messages' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'iot-data-plane ListRetainedMessages -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /connections/{clientId}/subscriptions; follows pages; needs --client-id
@search-terms 'ListSubscriptions, iot-data list-subscriptions'
export def 'iot-data-plane list-subscriptions' [
  --client-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'iot-data-plane ListSubscriptions $client_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /topics/{topic}; needs --topic
@search-terms 'Publish, iot-data publish'
export def 'iot-data-plane publish' [
  --topic: string
  --qos: int
  --retain: oneof<bool>
  --payload: oneof<binary, string>
  --user-properties: string
  --payload-format-indicator: string@[UNSPECIFIED_BYTES UTF8_DATA]
  --content-type: string
  --response-topic: string
  --correlation-data: string
  --message-expiry: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-data-plane Publish $topic $qos $retain $payload $user_properties $payload_format_indicator $content_type $response_topic $correlation_data $message_expiry -- $region $profile $with_input $fail_fast $yes' }

# POST /connections/{clientId}/messages; needs --client-id --topic
@search-terms 'SendDirectMessage, iot-data send-direct-message'
export def 'iot-data-plane send-direct-message' [
  --client-id: string
  --topic: string
  --content-type: string
  --response-topic: string
  --confirmation: oneof<bool>
  --timeout: int
  --payload: oneof<binary, string>
  --user-properties: string
  --payload-format-indicator: string@[UNSPECIFIED_BYTES UTF8_DATA]
  --correlation-data: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-data-plane SendDirectMessage $client_id $topic $content_type $response_topic $confirmation $timeout $payload $user_properties $payload_format_indicator $correlation_data -- $region $profile $with_input $fail_fast $yes' }

# POST /things/{thingName}/shadow; needs --thing-name --payload
@search-terms 'UpdateThingShadow, iot-data update-thing-shadow'
export def 'iot-data-plane update-thing-shadow' [
  --thing-name: string
  --shadow-name: string
  --payload: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iot-data-plane UpdateThingShadow $thing_name $shadow_name $payload -- $region $profile $with_input $fail_fast $yes' }
