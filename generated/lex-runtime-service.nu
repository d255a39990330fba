# Written by `cargo xtask generate --service lex-runtime-service` from the service's model and overlay: change those instead.
# Lex Runtime Service, API version 2016-11-28: 5 operations.

use rt.nu [call send]

# DELETE /bot/{botName}/alias/{botAlias}/user/{userId}/session; needs --bot-name --bot-alias --user-id
@search-terms 'DeleteSession, lex-runtime delete-session'
export def 'lex-runtime-service delete-session' [
  --bot-name: string
  --bot-alias: string
  --user-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-runtime-service DeleteSession $bot_name $bot_alias $user_id -- $region $profile $with_input $fail_fast $yes' }

# GET /bot/{botName}/alias/{botAlias}/user/{userId}/session/; needs --bot-name --bot-alias --user-id
@search-terms 'GetSession, lex-runtime get-session'
export def 'lex-runtime-service get-session' [
  --bot-name: string
  --bot-alias: string
  --user-id: string
  --checkpoint-label-filter: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lex-runtime-service GetSession $bot_name $bot_alias $user_id $checkpoint_label_filter -- $region $profile $with_input $fail_fast' }

# POST /bot/{botName}/alias/{botAlias}/user/{userId}/content; sends what is piped in as --input-stream; needs --bot-name --bot-alias --user-id --content-type --input-stream
@search-terms 'PostContent, lex-runtime post-content'
export def 'lex-runtime-service post-content' [
  --bot-name: string
  --bot-alias: string
  --user-id: string
  --session-attributes: string
  --request-attributes: string
  --content-type: string
  --accept: string
  --input-stream: oneof<binary, string>
  --active-contexts: string
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
  --yes
]: any -> any { send 'lex-runtime-service PostContent $bot_name $bot_alias $user_id $session_attributes $request_attributes $content_type $accept $input_stream $active_contexts -- $region $profile $raw $with_input $fail_fast $yes' ($input_stream == null) }

# POST /bot/{botName}/alias/{botAlias}/user/{userId}/text; needs --bot-name --bot-alias --user-id --input-text
@search-terms 'PostText, lex-runtime post-text'
export def 'lex-runtime-service post-text' [
  --bot-name: string
  --bot-alias: string
  --user-id: string
  --session-attributes: record
  --request-attributes: record
  --input-text: string
  --active-contexts: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-runtime-service PostText $bot_name $bot_alias $user_id $session_attributes $request_attributes $input_text $active_contexts -- $region $profile $with_input $fail_fast $yes' }

# POST /bot/{botName}/alias/{botAlias}/user/{userId}/session; needs --bot-name --bot-alias --user-id
@search-terms 'PutSession, lex-runtime put-session'
export def 'lex-runtime-service put-session' [
  --bot-name: string
  --bot-alias: string
  --user-id: string
  --session-attributes: record
  --dialog-action: record
  --recent-intent-summary-view: list
  --accept: string
  --active-contexts: list
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-runtime-service PutSession $bot_name $bot_alias $user_id $session_attributes $dialog_action $recent_intent_summary_view $accept $active_contexts -- $region $profile $raw $with_input $fail_fast $yes' }
