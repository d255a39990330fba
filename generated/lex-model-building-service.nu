# Written by `cargo xtask generate --service lex-model-building-service` from the service's model and overlay: change those instead.
# Lex Model Building Service, API version 2017-04-19: 42 operations.

use rt.nu [call]

def Locale []: nothing -> list<string> { [de-DE en-AU en-GB en-IN en-US es-419 es-ES es-US fr-FR fr-CA it-IT ja-JP ko-KR] }

# POST /bots/{name}/versions; needs --name; deprecated
@search-terms 'CreateBotVersion, lex-models create-bot-version'
export def 'lex-model-building-service create-bot-version' [
  --name: string
  --checksum: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-model-building-service CreateBotVersion $name $checksum -- $region $profile $with_input $fail_fast $yes' }

# POST /intents/{name}/versions; needs --name; deprecated
@search-terms 'CreateIntentVersion, lex-models create-intent-version'
export def 'lex-model-building-service create-intent-version' [
  --name: string
  --checksum: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-model-building-service CreateIntentVersion $name $checksum -- $region $profile $with_input $fail_fast $yes' }

# POST /slottypes/{name}/versions; needs --name; deprecated
@search-terms 'CreateSlotTypeVersion, lex-models create-slot-type-version'
export def 'lex-model-building-service create-slot-type-version' [
  --name: string
  --checksum: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-model-building-service CreateSlotTypeVersion $name $checksum -- $region $profile $with_input $fail_fast $yes' }

# DELETE /bots/{name}; needs --name; deprecated
@search-terms 'DeleteBot, lex-models delete-bot'
export def 'lex-model-building-service delete-bot' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-model-building-service DeleteBot $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /bots/{botName}/aliases/{name}; needs --name --bot-name; deprecated
@search-terms 'DeleteBotAlias, lex-models delete-bot-alias'
export def 'lex-model-building-service delete-bot-alias' [
  --name: string
  --bot-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-model-building-service DeleteBotAlias $name $bot_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /bots/{botName}/aliases/{botAlias}/channels/{name}; needs --name --bot-name --bot-alias; deprecated
@search-terms 'DeleteBotChannelAssociation, lex-models delete-bot-channel-association'
export def 'lex-model-building-service delete-bot-channel-association' [
  --name: string
  --bot-name: string
  --bot-alias: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-model-building-service DeleteBotChannelAssociation $name $bot_name $bot_alias -- $region $profile $with_input $fail_fast $yes' }

# DELETE /bots/{name}/versions/{version}; needs --name --version; deprecated
@search-terms 'DeleteBotVersion, lex-models delete-bot-version'
export def 'lex-model-building-service delete-bot-version' [
  --name: string
  --version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-model-building-service DeleteBotVersion $name $version -- $region $profile $with_input $fail_fast $yes' }

# DELETE /intents/{name}; needs --name; deprecated
@search-terms 'DeleteIntent, lex-models delete-intent'
export def 'lex-model-building-service delete-intent' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-model-building-service DeleteIntent $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /intents/{name}/versions/{version}; needs --name --version; deprecated
@search-terms 'DeleteIntentVersion, lex-models delete-intent-version'
export def 'lex-model-building-service delete-intent-version' [
  --name: string
  --version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-model-building-service DeleteIntentVersion $name $version -- $region $profile $with_input $fail_fast $yes' }

# DELETE /slottypes/{name}; needs --name; deprecated
@search-terms 'DeleteSlotType, lex-models delete-slot-type'
export def 'lex-model-building-service delete-slot-type' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-model-building-service DeleteSlotType $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /slottypes/{name}/version/{version}; needs --name --version; deprecated
@search-terms 'DeleteSlotTypeVersion, lex-models delete-slot-type-version'
export def 'lex-model-building-service delete-slot-type-version' [
  --name: string
  --version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-model-building-service DeleteSlotTypeVersion $name $version -- $region $profile $with_input $fail_fast $yes' }

# DELETE /bots/{botName}/utterances/{userId}; needs --bot-name --user-id; deprecated
@search-terms 'DeleteUtterances, lex-models delete-utterances'
export def 'lex-model-building-service delete-utterances' [
  --bot-name: string
  --user-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-model-building-service DeleteUtterances $bot_name $user_id -- $region $profile $with_input $fail_fast $yes' }

# GET /bots/{name}/versions/{versionOrAlias}; cached 1min; needs --name --version-or-alias; deprecated
@search-terms 'GetBot, lex-models get-bot'
export def 'lex-model-building-service get-bot' [
  --name: string
  --version-or-alias: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-model-building-service GetBot $name $version_or_alias -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /bots/{botName}/aliases/{name}; cached 1min; needs --name --bot-name; deprecated
@search-terms 'GetBotAlias, lex-models get-bot-alias'
export def 'lex-model-building-service get-bot-alias' [
  --name: string
  --bot-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-model-building-service GetBotAlias $name $bot_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /bots/{botName}/aliases/; follows pages; cached 1min; needs --bot-name; deprecated
@search-terms 'GetBotAliases, lex-models get-bot-aliases'
export def 'lex-model-building-service get-bot-aliases' [
  --bot-name: string
  --name-contains: string
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
]: any -> any { call 'lex-model-building-service GetBotAliases $bot_name $name_contains -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /bots/{botName}/aliases/{botAlias}/channels/{name}; needs --name --bot-name --bot-alias; deprecated
@search-terms 'GetBotChannelAssociation, lex-models get-bot-channel-association'
export def 'lex-model-building-service get-bot-channel-association' [
  --name: string
  --bot-name: string
  --bot-alias: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lex-model-building-service GetBotChannelAssociation $name $bot_name $bot_alias -- $region $profile $with_input $fail_fast' }

# GET /bots/{botName}/aliases/{botAlias}/channels/; follows pages; needs --bot-name --bot-alias; deprecated
@search-terms 'GetBotChannelAssociations, lex-models get-bot-channel-associations'
export def 'lex-model-building-service get-bot-channel-associations' [
  --bot-name: string
  --bot-alias: string
  --name-contains: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'lex-model-building-service GetBotChannelAssociations $bot_name $bot_alias $name_contains -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /bots/{name}/versions/; follows pages; cached 1min; needs --name; deprecated
@search-terms 'GetBotVersions, lex-models get-bot-versions'
export def 'lex-model-building-service get-bot-versions' [
  --name: string
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
]: any -> any { call 'lex-model-building-service GetBotVersions $name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /bots/; follows pages; cached 1min; deprecated
@search-terms 'GetBots, lex-models get-bots'
export def 'lex-model-building-service get-bots' [
  --name-contains: string
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
]: any -> any { call 'lex-model-building-service GetBots $name_contains -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /builtins/intents/{signature}; cached 1min; needs --signature; deprecated
@search-terms 'GetBuiltinIntent, lex-models get-builtin-intent'
export def 'lex-model-building-service get-builtin-intent' [
  --signature: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-model-building-service GetBuiltinIntent $signature -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /builtins/intents/; follows pages; cached 1min; deprecated
@search-terms 'GetBuiltinIntents, lex-models get-builtin-intents'
export def 'lex-model-building-service get-builtin-intents' [
  --locale: string@Locale
  --signature-contains: string
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
]: any -> any { call 'lex-model-building-service GetBuiltinIntents $locale $signature_contains -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /builtins/slottypes/; follows pages; cached 1min; deprecated
@search-terms 'GetBuiltinSlotTypes, lex-models get-builtin-slot-types'
export def 'lex-model-building-service get-builtin-slot-types' [
  --locale: string@Locale
  --signature-contains: string
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
]: any -> any { call 'lex-model-building-service GetBuiltinSlotTypes $locale $signature_contains -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /exports/; cached 1min; needs --name --version --resource-type --export-type; deprecated
@search-terms 'GetExport, lex-models get-export'
export def 'lex-model-building-service get-export' [
  --name: string
  --version: string
  --resource-type: string@[BOT INTENT SLOT_TYPE]
  --export-type: string@[ALEXA_SKILLS_KIT LEX]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-model-building-service GetExport $name $version $resource_type $export_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /imports/{importId}; cached 1min; needs --import-id; deprecated
@search-terms 'GetImport, lex-models get-import'
export def 'lex-model-building-service get-import' [
  --import-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-model-building-service GetImport $import_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /intents/{name}/versions/{version}; cached 1min; needs --name --version; deprecated
@search-terms 'GetIntent, lex-models get-intent'
export def 'lex-model-building-service get-intent' [
  --name: string
  --version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-model-building-service GetIntent $name $version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /intents/{name}/versions/; follows pages; cached 1min; needs --name; deprecated
@search-terms 'GetIntentVersions, lex-models get-intent-versions'
export def 'lex-model-building-service get-intent-versions' [
  --name: string
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
]: any -> any { call 'lex-model-building-service GetIntentVersions $name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /intents/; follows pages; cached 1min; deprecated
@search-terms 'GetIntents, lex-models get-intents'
export def 'lex-model-building-service get-intents' [
  --name-contains: string
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
]: any -> any { call 'lex-model-building-service GetIntents $name_contains -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /migrations/{migrationId}; cached 1min; needs --migration-id; deprecated
@search-terms 'GetMigration, lex-models get-migration'
export def 'lex-model-building-service get-migration' [
  --migration-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-model-building-service GetMigration $migration_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /migrations; follows pages; cached 1min; deprecated
@search-terms 'GetMigrations, lex-models get-migrations'
export def 'lex-model-building-service get-migrations' [
  --sort-by-attribute: string@[V1_BOT_NAME MIGRATION_DATE_TIME]
  --sort-by-order: string@[ASCENDING DESCENDING]
  --v1-bot-name-contains: string
  --migration-status-equals: string@[IN_PROGRESS COMPLETED FAILED]
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
]: any -> any { call 'lex-model-building-service GetMigrations $sort_by_attribute $sort_by_order $v1_bot_name_contains $migration_status_equals -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /slottypes/{name}/versions/{version}; cached 1min; needs --name --version; deprecated
@search-terms 'GetSlotType, lex-models get-slot-type'
export def 'lex-model-building-service get-slot-type' [
  --name: string
  --version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-model-building-service GetSlotType $name $version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /slottypes/{name}/versions/; follows pages; cached 1min; needs --name; deprecated
@search-terms 'GetSlotTypeVersions, lex-models get-slot-type-versions'
export def 'lex-model-building-service get-slot-type-versions' [
  --name: string
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
]: any -> any { call 'lex-model-building-service GetSlotTypeVersions $name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /slottypes/; follows pages; cached 1min; deprecated
@search-terms 'GetSlotTypes, lex-models get-slot-types'
export def 'lex-model-building-service get-slot-types' [
  --name-contains: string
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
]: any -> any { call 'lex-model-building-service GetSlotTypes $name_contains -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /bots/{botName}/utterances?view=aggregation; cached 1min; needs --bot-name --bot-versions --status-type; deprecated
@search-terms 'GetUtterancesView, lex-models get-utterances-view'
export def 'lex-model-building-service get-utterances-view' [
  --bot-name: string
  --bot-versions: list<string>
  --status-type: string@[Detected Missed]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-model-building-service GetUtterancesView $bot_name $bot_versions $status_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn; deprecated
@search-terms 'ListTagsForResource, lex-models list-tags-for-resource'
export def 'lex-model-building-service list-tags-for-resource' [
  --resource-arn: string
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
]: any -> any { call 'lex-model-building-service ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# PUT /bots/{name}/versions/$LATEST; needs --name --locale --child-directed; deprecated
@search-terms 'PutBot, lex-models put-bot'
export def 'lex-model-building-service put-bot' [
  --name: string
  --description: string
  --intents: list
  --enable-model-improvements: oneof<bool>
  --nlu-intent-confidence-threshold: number
  --clarification-prompt: record
  --abort-statement: record
  --idle-session-ttl-in-seconds: int
  --voice-id: string
  --checksum: string
  --process-behavior: string@[SAVE BUILD]
  --locale: string@Locale
  --child-directed: oneof<bool>
  --detect-sentiment: oneof<bool>
  --create-version: oneof<bool>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-model-building-service PutBot $name $description $intents $enable_model_improvements $nlu_intent_confidence_threshold $clarification_prompt $abort_statement $idle_session_ttl_in_seconds $voice_id $checksum $process_behavior $locale $child_directed $detect_sentiment $create_version $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /bots/{botName}/aliases/{name}; needs --name --bot-version --bot-name; deprecated
@search-terms 'PutBotAlias, lex-models put-bot-alias'
export def 'lex-model-building-service put-bot-alias' [
  --name: string
  --description: string
  --bot-version: string
  --bot-name: string
  --checksum: string
  --conversation-logs: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-model-building-service PutBotAlias $name $description $bot_version $bot_name $checksum $conversation_logs $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /intents/{name}/versions/$LATEST; needs --name; deprecated
@search-terms 'PutIntent, lex-models put-intent'
export def 'lex-model-building-service put-intent' [
  --name: string
  --description: string
  --slots: list
  --sample-utterances: list<string>
  --confirmation-prompt: record
  --rejection-statement: record
  --follow-up-prompt: record
  --conclusion-statement: record
  --dialog-code-hook: record
  --fulfillment-activity: record
  --parent-intent-signature: string
  --checksum: string
  --create-version: oneof<bool>
  --kendra-configuration: record
  --input-contexts: list
  --output-contexts: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-model-building-service PutIntent $name $description $slots $sample_utterances $confirmation_prompt $rejection_statement $follow_up_prompt $conclusion_statement $dialog_code_hook $fulfillment_activity $parent_intent_signature $checksum $create_version $kendra_configuration $input_contexts $output_contexts -- $region $profile $with_input $fail_fast $yes' }

# PUT /slottypes/{name}/versions/$LATEST; needs --name; deprecated
@search-terms 'PutSlotType, lex-models put-slot-type'
export def 'lex-model-building-service put-slot-type' [
  --name: string
  --description: string
  --enumeration-values: list
  --checksum: string
  --value-selection-strategy: string@[ORIGINAL_VALUE TOP_RESOLUTION]
  --create-version: oneof<bool>
  --parent-slot-type-signature: string
  --slot-type-configurations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-model-building-service PutSlotType $name $description $enumeration_values $checksum $value_selection_strategy $create_version $parent_slot_type_signature $slot_type_configurations -- $region $profile $with_input $fail_fast $yes' }

# POST /imports/; needs --payload --resource-type --merge-strategy; deprecated
@search-terms 'StartImport, lex-models start-import'
export def 'lex-model-building-service start-import' [
  --payload: oneof<binary, string>
  --resource-type: string@[BOT INTENT SLOT_TYPE]
  --merge-strategy: string@[OVERWRITE_LATEST FAIL_ON_CONFLICT]
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-model-building-service StartImport $payload $resource_type $merge_strategy $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /migrations; needs --v1-bot-name --v1-bot-version --v2-bot-name --v2-bot-role --migration-strategy; deprecated
@search-terms 'StartMigration, lex-models start-migration'
export def 'lex-model-building-service start-migration' [
  --v1-bot-name: string
  --v1-bot-version: string
  --v2-bot-name: string
  --v2-bot-role: string
  --migration-strategy: string@[CREATE_NEW UPDATE_EXISTING]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-model-building-service StartMigration $v1_bot_name $v1_bot_version $v2_bot_name $v2_bot_role $migration_strategy -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags; deprecated
@search-terms 'TagResource, lex-models tag-resource'
export def 'lex-model-building-service tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-model-building-service TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys; deprecated
@search-terms 'UntagResource, lex-models untag-resource'
export def 'lex-model-building-service untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-model-building-service UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }
