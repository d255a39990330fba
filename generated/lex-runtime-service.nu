# Written by `cargo xtask generate --service lex-runtime-service` from the service's model and overlay: change those instead.
# Lex Runtime Service, API version 2016-11-28: 5 operations.

use rt.nu [call send]

# DELETE /bot/{botName}/alias/{botAlias}/user/{userId}/session; needs --bot-name --bot-alias --user-id
@category "aws lex-runtime-service"
@search-terms DeleteSession "lex-runtime delete-session"
export def 'lex-runtime-service delete-session' [
  --bot-name: string
  --bot-alias: string
  --user-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'lex-runtime-service DeleteSession $bot_name=botName $bot_alias=botAlias $user_id=userId $region=--region $profile=--profile' }

# GET /bot/{botName}/alias/{botAlias}/user/{userId}/session/; needs --bot-name --bot-alias --user-id
@category "aws lex-runtime-service"
@search-terms GetSession "lex-runtime get-session"
export def 'lex-runtime-service get-session' [
  --bot-name: string
  --bot-alias: string
  --user-id: string
  --checkpoint-label-filter: string
  --region: string
  --profile: string
]: nothing -> record { call 'lex-runtime-service GetSession $bot_name=botName $bot_alias=botAlias $user_id=userId $checkpoint_label_filter=checkpointLabelFilter $region=--region $profile=--profile' }

# POST /bot/{botName}/alias/{botAlias}/user/{userId}/content; sends what is piped in as --input-stream; needs --bot-name --bot-alias --user-id --content-type --input-stream
@category "aws lex-runtime-service"
@search-terms PostContent "lex-runtime post-content"
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
]: any -> any { send 'lex-runtime-service PostContent $bot_name=botName $bot_alias=botAlias $user_id=userId $session_attributes=sessionAttributes $request_attributes=requestAttributes $content_type=contentType $accept=accept $input_stream=inputStream $active_contexts=activeContexts $region=--region $profile=--profile $raw=--raw' inputStream }

# POST /bot/{botName}/alias/{botAlias}/user/{userId}/text; needs --bot-name --bot-alias --user-id --input-text
@category "aws lex-runtime-service"
@search-terms PostText "lex-runtime post-text"
export def 'lex-runtime-service post-text' [
  --bot-name: string
  --bot-alias: string
  --user-id: string
  --session-attributes: record
  --request-attributes: record
  --input-text: string
  --active-contexts: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'lex-runtime-service PostText $bot_name=botName $bot_alias=botAlias $user_id=userId $session_attributes=sessionAttributes $request_attributes=requestAttributes $input_text=inputText $active_contexts=activeContexts $region=--region $profile=--profile' }

# POST /bot/{botName}/alias/{botAlias}/user/{userId}/session; needs --bot-name --bot-alias --user-id
@category "aws lex-runtime-service"
@search-terms PutSession "lex-runtime put-session"
export def 'lex-runtime-service put-session' [
  --bot-name: string
  --bot-alias: string
  --user-id: string
  --session-attributes: record
  --dialog-action: record
  --recent-intent-summary-view: oneof<list<any>, record>
  --accept: string
  --active-contexts: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
]: nothing -> oneof<binary, record> { call 'lex-runtime-service PutSession $bot_name=botName $bot_alias=botAlias $user_id=userId $session_attributes=sessionAttributes $dialog_action=dialogAction $recent_intent_summary_view=recentIntentSummaryView $accept=accept $active_contexts=activeContexts $region=--region $profile=--profile $raw=--raw' }
