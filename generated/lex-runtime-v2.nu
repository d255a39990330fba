# Written by `cargo xtask generate --service lex-runtime-v2` from the service's model and overlay: change those instead.
# Lex Runtime V2, API version 2020-08-07: 6 operations.

use rt.nu [call send]

# DELETE /bots/{botId}/botAliases/{botAliasId}/botLocales/{localeId}/sessions/{sessionId}; needs --bot-id --bot-alias-id --locale-id --session-id
@search-terms 'DeleteSession, lexv2-runtime delete-session'
export def 'lex-runtime-v2 delete-session' [
  --bot-id: string
  --bot-alias-id: string
  --locale-id: string
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-runtime-v2 DeleteSession $bot_id $bot_alias_id $locale_id $session_id -- $region $profile $with_input $fail_fast $yes' }

# GET /bots/{botId}/botAliases/{botAliasId}/botLocales/{localeId}/sessions/{sessionId}; needs --bot-id --bot-alias-id --locale-id --session-id
@search-terms 'GetSession, lexv2-runtime get-session'
export def 'lex-runtime-v2 get-session' [
  --bot-id: string
  --bot-alias-id: string
  --locale-id: string
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lex-runtime-v2 GetSession $bot_id $bot_alias_id $locale_id $session_id -- $region $profile $with_input $fail_fast' }

# POST /bots/{botId}/botAliases/{botAliasId}/botLocales/{localeId}/sessions/{sessionId}; needs --bot-id --bot-alias-id --locale-id --session-id --session-state
@search-terms 'PutSession, lexv2-runtime put-session'
export def 'lex-runtime-v2 put-session' [
  --bot-id: string
  --bot-alias-id: string
  --locale-id: string
  --session-id: string
  --messages: list
  --session-state: record
  --request-attributes: record
  --response-content-type: string
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-runtime-v2 PutSession $bot_id $bot_alias_id $locale_id $session_id $messages $session_state $request_attributes $response_content_type -- $region $profile $raw $with_input $fail_fast $yes' }

# POST /bots/{botId}/botAliases/{botAliasId}/botLocales/{localeId}/sessions/{sessionId}/text; needs --bot-id --bot-alias-id --locale-id --session-id --text
@search-terms 'RecognizeText, lexv2-runtime recognize-text'
export def 'lex-runtime-v2 recognize-text' [
  --bot-id: string
  --bot-alias-id: string
  --locale-id: string
  --session-id: string
  --text: string
  --session-state: record
  --request-attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-runtime-v2 RecognizeText $bot_id $bot_alias_id $locale_id $session_id $text $session_state $request_attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /bots/{botId}/botAliases/{botAliasId}/botLocales/{localeId}/sessions/{sessionId}/utterance; sends what is piped in as --input-stream; needs --bot-id --bot-alias-id --locale-id --session-id --request-content-type
@search-terms 'RecognizeUtterance, lexv2-runtime recognize-utterance'
export def 'lex-runtime-v2 recognize-utterance' [
  --bot-id: string
  --bot-alias-id: string
  --locale-id: string
  --session-id: string
  --session-state: string
  --request-attributes: string
  --request-content-type: string
  --response-content-type: string
  --input-stream: oneof<binary, string>
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
  --yes
]: any -> any { send 'lex-runtime-v2 RecognizeUtterance $bot_id $bot_alias_id $locale_id $session_id $session_state $request_attributes $request_content_type $response_content_type $input_stream -- $region $profile $raw $with_input $fail_fast $yes' ($input_stream == null) }

# POST /bots/{botId}/botAliases/{botAliasId}/botLocales/{localeId}/sessions/{sessionId}/conversation; sends what is piped in as events of requestEventStream; needs --bot-id --bot-alias-id --locale-id --session-id
@search-terms 'StartConversation, lexv2-runtime start-conversation'
export def 'lex-runtime-v2 start-conversation' [
  --bot-id: string
  --bot-alias-id: string
  --locale-id: string
  --session-id: string
  --conversation-mode: string@[AUDIO TEXT]
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { send 'lex-runtime-v2 StartConversation $bot_id $bot_alias_id $locale_id $session_id $conversation_mode -- $region $profile $raw $stream $with_input $fail_fast $yes' true }
