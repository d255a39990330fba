# Written by `cargo xtask generate --service lex-models-v2` from the service's model and overlay: change those instead.
# Lex Models V2, API version 2020-08-07: 107 operations, 8 waiters.

use rt.nu [call]

# PUT /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/customvocabulary/DEFAULT/batchcreate; needs --bot-id --bot-version --locale-id --custom-vocabulary-item-list
@search-terms 'BatchCreateCustomVocabularyItem, lexv2-models batch-create-custom-vocabulary-item'
export def 'lex-models-v2 batch-create-custom-vocabulary-item' [
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --custom-vocabulary-item-list: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 BatchCreateCustomVocabularyItem $bot_id $bot_version $locale_id $custom_vocabulary_item_list -- $region $profile $with_input $fail_fast $yes' }

# POST /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/customvocabulary/DEFAULT/batchdelete; needs --bot-id --bot-version --locale-id --custom-vocabulary-item-list
@search-terms 'BatchDeleteCustomVocabularyItem, lexv2-models batch-delete-custom-vocabulary-item'
export def 'lex-models-v2 batch-delete-custom-vocabulary-item' [
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --custom-vocabulary-item-list: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 BatchDeleteCustomVocabularyItem $bot_id $bot_version $locale_id $custom_vocabulary_item_list -- $region $profile $with_input $fail_fast $yes' }

# PUT /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/customvocabulary/DEFAULT/batchupdate; needs --bot-id --bot-version --locale-id --custom-vocabulary-item-list
@search-terms 'BatchUpdateCustomVocabularyItem, lexv2-models batch-update-custom-vocabulary-item'
export def 'lex-models-v2 batch-update-custom-vocabulary-item' [
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --custom-vocabulary-item-list: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 BatchUpdateCustomVocabularyItem $bot_id $bot_version $locale_id $custom_vocabulary_item_list -- $region $profile $with_input $fail_fast $yes' }

# POST /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/; needs --bot-id --bot-version --locale-id
@search-terms 'BuildBotLocale, lexv2-models build-bot-locale'
export def 'lex-models-v2 build-bot-locale' [
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 BuildBotLocale $bot_id $bot_version $locale_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /bots/; needs --bot-name --role-arn --data-privacy --idle-session-ttl-in-seconds
@search-terms 'CreateBot, lexv2-models create-bot'
export def 'lex-models-v2 create-bot' [
  --bot-name: string
  --description: string
  --role-arn: string
  --data-privacy: record
  --idle-session-ttl-in-seconds: int
  --bot-tags: record
  --test-bot-alias-tags: record
  --bot-type: string@[Bot BotNetwork]
  --bot-members: list
  --error-log-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 CreateBot $bot_name $description $role_arn $data_privacy $idle_session_ttl_in_seconds $bot_tags $test_bot_alias_tags $bot_type $bot_members $error_log_settings -- $region $profile $with_input $fail_fast $yes' }

# PUT /bots/{botId}/botaliases/; needs --bot-alias-name --bot-id
@search-terms 'CreateBotAlias, lexv2-models create-bot-alias'
export def 'lex-models-v2 create-bot-alias' [
  --bot-alias-name: string
  --description: string
  --bot-version: string
  --bot-alias-locale-settings: record
  --conversation-log-settings: record
  --sentiment-analysis-settings: record
  --bot-id: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 CreateBotAlias $bot_alias_name $description $bot_version $bot_alias_locale_settings $conversation_log_settings $sentiment_analysis_settings $bot_id $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /bots/{botId}/botversions/{botVersion}/botlocales/; needs --bot-id --bot-version --locale-id --nlu-intent-confidence-threshold
@search-terms 'CreateBotLocale, lexv2-models create-bot-locale'
export def 'lex-models-v2 create-bot-locale' [
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --description: string
  --nlu-intent-confidence-threshold: number
  --voice-settings: record
  --unified-speech-settings: record
  --audio-filler-settings: record
  --speech-recognition-settings: record
  --generative-ai-settings: record
  --speech-detection-sensitivity: string@[Default HighNoiseTolerance MaximumNoiseTolerance]
  --speaker-diarization-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 CreateBotLocale $bot_id $bot_version $locale_id $description $nlu_intent_confidence_threshold $voice_settings $unified_speech_settings $audio_filler_settings $speech_recognition_settings $generative_ai_settings $speech_detection_sensitivity $speaker_diarization_settings -- $region $profile $with_input $fail_fast $yes' }

# PUT /bots/{botId}/replicas/; needs --bot-id --replica-region
@search-terms 'CreateBotReplica, lexv2-models create-bot-replica'
export def 'lex-models-v2 create-bot-replica' [
  --bot-id: string
  --replica-region: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 CreateBotReplica $bot_id $replica_region -- $region $profile $with_input $fail_fast $yes' }

# PUT /bots/{botId}/botversions/; needs --bot-id --bot-version-locale-specification
@search-terms 'CreateBotVersion, lexv2-models create-bot-version'
export def 'lex-models-v2 create-bot-version' [
  --bot-id: string
  --description: string
  --bot-version-locale-specification: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 CreateBotVersion $bot_id $description $bot_version_locale_specification -- $region $profile $with_input $fail_fast $yes' }

# PUT /exports/; needs --resource-specification --file-format
@search-terms 'CreateExport, lexv2-models create-export'
export def 'lex-models-v2 create-export' [
  --resource-specification: record
  --file-format: string@[LexJson TSV CSV]
  --file-password: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 CreateExport $resource_specification $file_format $file_password -- $region $profile $with_input $fail_fast $yes' }

# PUT /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/; needs --intent-name --bot-id --bot-version --locale-id
@search-terms 'CreateIntent, lexv2-models create-intent'
export def 'lex-models-v2 create-intent' [
  --intent-name: string
  --intent-display-name: string
  --description: string
  --parent-intent-signature: string
  --sample-utterances: list
  --dialog-code-hook: record
  --fulfillment-code-hook: record
  --intent-confirmation-setting: record
  --intent-closing-setting: record
  --input-contexts: list
  --output-contexts: list
  --kendra-configuration: record
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --initial-response-setting: record
  --qn-a-intent-configuration: record
  --q-in-connect-intent-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 CreateIntent $intent_name $intent_display_name $description $parent_intent_signature $sample_utterances $dialog_code_hook $fulfillment_code_hook $intent_confirmation_setting $intent_closing_setting $input_contexts $output_contexts $kendra_configuration $bot_id $bot_version $locale_id $initial_response_setting $qn_a_intent_configuration $q_in_connect_intent_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /policy/{resourceArn}/; needs --resource-arn --policy
@search-terms 'CreateResourcePolicy, lexv2-models create-resource-policy'
export def 'lex-models-v2 create-resource-policy' [
  --resource-arn: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 CreateResourcePolicy $resource_arn $policy -- $region $profile $with_input $fail_fast $yes' }

# POST /policy/{resourceArn}/statements/; needs --resource-arn --statement-id --effect --principal --action
@search-terms 'CreateResourcePolicyStatement, lexv2-models create-resource-policy-statement'
export def 'lex-models-v2 create-resource-policy-statement' [
  --resource-arn: string
  --statement-id: string
  --effect: string@[Allow Deny]
  --principal: list
  --action: list<string>
  --condition: record
  --expected-revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 CreateResourcePolicyStatement $resource_arn $statement_id $effect $principal $action $condition $expected_revision_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/slots/; needs --slot-name --value-elicitation-setting --bot-id --bot-version --locale-id --intent-id
@search-terms 'CreateSlot, lexv2-models create-slot'
export def 'lex-models-v2 create-slot' [
  --slot-name: string
  --description: string
  --slot-type-id: string
  --value-elicitation-setting: record
  --obfuscation-setting: record
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --intent-id: string
  --multiple-values-setting: record
  --sub-slot-setting: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 CreateSlot $slot_name $description $slot_type_id $value_elicitation_setting $obfuscation_setting $bot_id $bot_version $locale_id $intent_id $multiple_values_setting $sub_slot_setting -- $region $profile $with_input $fail_fast $yes' }

# PUT /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/slottypes/; needs --slot-type-name --bot-id --bot-version --locale-id
@search-terms 'CreateSlotType, lexv2-models create-slot-type'
export def 'lex-models-v2 create-slot-type' [
  --slot-type-name: string
  --description: string
  --slot-type-values: list
  --value-selection-setting: record
  --parent-slot-type-signature: string
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --external-source-setting: record
  --composite-slot-type-setting: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 CreateSlotType $slot_type_name $description $slot_type_values $value_selection_setting $parent_slot_type_signature $bot_id $bot_version $locale_id $external_source_setting $composite_slot_type_setting -- $region $profile $with_input $fail_fast $yes' }

# POST /testsets/{testSetId}/testsetdiscrepancy; needs --test-set-id --target
@search-terms 'CreateTestSetDiscrepancyReport, lexv2-models create-test-set-discrepancy-report'
export def 'lex-models-v2 create-test-set-discrepancy-report' [
  --test-set-id: string
  --target: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 CreateTestSetDiscrepancyReport $test_set_id $target -- $region $profile $with_input $fail_fast $yes' }

# POST /createuploadurl/
@search-terms 'CreateUploadUrl, lexv2-models create-upload-url'
export def 'lex-models-v2 create-upload-url' [
  --region: string
  --profile: string
]: any -> any { call 'lex-models-v2 CreateUploadUrl -- $region $profile' }

# DELETE /bots/{botId}/; needs --bot-id
@search-terms 'DeleteBot, lexv2-models delete-bot'
export def 'lex-models-v2 delete-bot' [
  --bot-id: string
  --skip-resource-in-use-check: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 DeleteBot $bot_id $skip_resource_in_use_check -- $region $profile $with_input $fail_fast $yes' }

# DELETE /bots/{botId}/botaliases/{botAliasId}/; needs --bot-alias-id --bot-id
@search-terms 'DeleteBotAlias, lexv2-models delete-bot-alias'
export def 'lex-models-v2 delete-bot-alias' [
  --bot-alias-id: string
  --bot-id: string
  --skip-resource-in-use-check: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 DeleteBotAlias $bot_alias_id $bot_id $skip_resource_in_use_check -- $region $profile $with_input $fail_fast $yes' }

# DELETE /bots/{botId}/botanalyzer/{botAnalyzerRequestId}/; needs --bot-id --bot-analyzer-request-id
@search-terms 'DeleteBotAnalyzerRecommendation, lexv2-models delete-bot-analyzer-recommendation'
export def 'lex-models-v2 delete-bot-analyzer-recommendation' [
  --bot-id: string
  --bot-analyzer-request-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 DeleteBotAnalyzerRecommendation $bot_id $bot_analyzer_request_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/; needs --bot-id --bot-version --locale-id
@search-terms 'DeleteBotLocale, lexv2-models delete-bot-locale'
export def 'lex-models-v2 delete-bot-locale' [
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 DeleteBotLocale $bot_id $bot_version $locale_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /bots/{botId}/replicas/{replicaRegion}/; needs --bot-id --replica-region
@search-terms 'DeleteBotReplica, lexv2-models delete-bot-replica'
export def 'lex-models-v2 delete-bot-replica' [
  --bot-id: string
  --replica-region: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 DeleteBotReplica $bot_id $replica_region -- $region $profile $with_input $fail_fast $yes' }

# DELETE /bots/{botId}/botversions/{botVersion}/; needs --bot-id --bot-version
@search-terms 'DeleteBotVersion, lexv2-models delete-bot-version'
export def 'lex-models-v2 delete-bot-version' [
  --bot-id: string
  --bot-version: string
  --skip-resource-in-use-check: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 DeleteBotVersion $bot_id $bot_version $skip_resource_in_use_check -- $region $profile $with_input $fail_fast $yes' }

# DELETE /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/customvocabulary; needs --bot-id --bot-version --locale-id
@search-terms 'DeleteCustomVocabulary, lexv2-models delete-custom-vocabulary'
export def 'lex-models-v2 delete-custom-vocabulary' [
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 DeleteCustomVocabulary $bot_id $bot_version $locale_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /exports/{exportId}/; needs --export-id
@search-terms 'DeleteExport, lexv2-models delete-export'
export def 'lex-models-v2 delete-export' [
  --export-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 DeleteExport $export_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /imports/{importId}/; needs --import-id
@search-terms 'DeleteImport, lexv2-models delete-import'
export def 'lex-models-v2 delete-import' [
  --import-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 DeleteImport $import_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/; needs --intent-id --bot-id --bot-version --locale-id
@search-terms 'DeleteIntent, lexv2-models delete-intent'
export def 'lex-models-v2 delete-intent' [
  --intent-id: string
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 DeleteIntent $intent_id $bot_id $bot_version $locale_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /policy/{resourceArn}/; needs --resource-arn
@search-terms 'DeleteResourcePolicy, lexv2-models delete-resource-policy'
export def 'lex-models-v2 delete-resource-policy' [
  --resource-arn: string
  --expected-revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 DeleteResourcePolicy $resource_arn $expected_revision_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /policy/{resourceArn}/statements/{statementId}/; needs --resource-arn --statement-id
@search-terms 'DeleteResourcePolicyStatement, lexv2-models delete-resource-policy-statement'
export def 'lex-models-v2 delete-resource-policy-statement' [
  --resource-arn: string
  --statement-id: string
  --expected-revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 DeleteResourcePolicyStatement $resource_arn $statement_id $expected_revision_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/slots/{slotId}/; needs --slot-id --bot-id --bot-version --locale-id --intent-id
@search-terms 'DeleteSlot, lexv2-models delete-slot'
export def 'lex-models-v2 delete-slot' [
  --slot-id: string
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --intent-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 DeleteSlot $slot_id $bot_id $bot_version $locale_id $intent_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/slottypes/{slotTypeId}/; needs --slot-type-id --bot-id --bot-version --locale-id
@search-terms 'DeleteSlotType, lexv2-models delete-slot-type'
export def 'lex-models-v2 delete-slot-type' [
  --slot-type-id: string
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --skip-resource-in-use-check: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 DeleteSlotType $slot_type_id $bot_id $bot_version $locale_id $skip_resource_in_use_check -- $region $profile $with_input $fail_fast $yes' }

# DELETE /testsets/{testSetId}; needs --test-set-id
@search-terms 'DeleteTestSet, lexv2-models delete-test-set'
export def 'lex-models-v2 delete-test-set' [
  --test-set-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 DeleteTestSet $test_set_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /bots/{botId}/utterances/; needs --bot-id
@search-terms 'DeleteUtterances, lexv2-models delete-utterances'
export def 'lex-models-v2 delete-utterances' [
  --bot-id: string
  --locale-id: string
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 DeleteUtterances $bot_id $locale_id $session_id -- $region $profile $with_input $fail_fast $yes' }

# GET /bots/{botId}/; cached 1min; needs --bot-id
@search-terms 'DescribeBot, lexv2-models describe-bot'
export def 'lex-models-v2 describe-bot' [
  --bot-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 DescribeBot $bot_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /bots/{botId}/botaliases/{botAliasId}/; cached 1min; needs --bot-alias-id --bot-id
@search-terms 'DescribeBotAlias, lexv2-models describe-bot-alias'
export def 'lex-models-v2 describe-bot-alias' [
  --bot-alias-id: string
  --bot-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 DescribeBotAlias $bot_alias_id $bot_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /bots/{botId}/botanalyzer/describe/{botAnalyzerRequestId}/; follows pages; cached 1min; needs --bot-id --bot-analyzer-request-id
@search-terms 'DescribeBotAnalyzerRecommendation, lexv2-models describe-bot-analyzer-recommendation'
export def 'lex-models-v2 describe-bot-analyzer-recommendation' [
  --bot-id: string
  --bot-analyzer-request-id: string
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
]: any -> any { call 'lex-models-v2 DescribeBotAnalyzerRecommendation $bot_id $bot_analyzer_request_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/; cached 1min; needs --bot-id --bot-version --locale-id
@search-terms 'DescribeBotLocale, lexv2-models describe-bot-locale'
export def 'lex-models-v2 describe-bot-locale' [
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 DescribeBotLocale $bot_id $bot_version $locale_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/botrecommendations/{botRecommendationId}/; needs --bot-id --bot-version --locale-id --bot-recommendation-id
@search-terms 'DescribeBotRecommendation, lexv2-models describe-bot-recommendation'
export def 'lex-models-v2 describe-bot-recommendation' [
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --bot-recommendation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 DescribeBotRecommendation $bot_id $bot_version $locale_id $bot_recommendation_id -- $region $profile $with_input $fail_fast' }

# GET /bots/{botId}/replicas/{replicaRegion}/; cached 1min; needs --bot-id --replica-region
@search-terms 'DescribeBotReplica, lexv2-models describe-bot-replica'
export def 'lex-models-v2 describe-bot-replica' [
  --bot-id: string
  --replica-region: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 DescribeBotReplica $bot_id $replica_region -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/generations/{generationId}; cached 1min; needs --bot-id --bot-version --locale-id --generation-id
@search-terms 'DescribeBotResourceGeneration, lexv2-models describe-bot-resource-generation'
export def 'lex-models-v2 describe-bot-resource-generation' [
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --generation-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 DescribeBotResourceGeneration $bot_id $bot_version $locale_id $generation_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /bots/{botId}/botversions/{botVersion}/; cached 1min; needs --bot-id --bot-version
@search-terms 'DescribeBotVersion, lexv2-models describe-bot-version'
export def 'lex-models-v2 describe-bot-version' [
  --bot-id: string
  --bot-version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 DescribeBotVersion $bot_id $bot_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/customvocabulary/DEFAULT/metadata; cached 1min; needs --bot-id --bot-version --locale-id
@search-terms 'DescribeCustomVocabularyMetadata, lexv2-models describe-custom-vocabulary-metadata'
export def 'lex-models-v2 describe-custom-vocabulary-metadata' [
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 DescribeCustomVocabularyMetadata $bot_id $bot_version $locale_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /exports/{exportId}/; needs --export-id
@search-terms 'DescribeExport, lexv2-models describe-export'
export def 'lex-models-v2 describe-export' [
  --export-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 DescribeExport $export_id -- $region $profile $with_input $fail_fast' }

# GET /imports/{importId}/; cached 1min; needs --import-id
@search-terms 'DescribeImport, lexv2-models describe-import'
export def 'lex-models-v2 describe-import' [
  --import-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 DescribeImport $import_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/; cached 1min; needs --intent-id --bot-id --bot-version --locale-id
@search-terms 'DescribeIntent, lexv2-models describe-intent'
export def 'lex-models-v2 describe-intent' [
  --intent-id: string
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 DescribeIntent $intent_id $bot_id $bot_version $locale_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /policy/{resourceArn}/; cached 1min; needs --resource-arn
@search-terms 'DescribeResourcePolicy, lexv2-models describe-resource-policy'
export def 'lex-models-v2 describe-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 DescribeResourcePolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/slots/{slotId}/; cached 1min; needs --slot-id --bot-id --bot-version --locale-id --intent-id
@search-terms 'DescribeSlot, lexv2-models describe-slot'
export def 'lex-models-v2 describe-slot' [
  --slot-id: string
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --intent-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 DescribeSlot $slot_id $bot_id $bot_version $locale_id $intent_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/slottypes/{slotTypeId}/; cached 1min; needs --slot-type-id --bot-id --bot-version --locale-id
@search-terms 'DescribeSlotType, lexv2-models describe-slot-type'
export def 'lex-models-v2 describe-slot-type' [
  --slot-type-id: string
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 DescribeSlotType $slot_type_id $bot_id $bot_version $locale_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /testexecutions/{testExecutionId}; needs --test-execution-id
@search-terms 'DescribeTestExecution, lexv2-models describe-test-execution'
export def 'lex-models-v2 describe-test-execution' [
  --test-execution-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 DescribeTestExecution $test_execution_id -- $region $profile $with_input $fail_fast' }

# GET /testsets/{testSetId}; cached 1min; needs --test-set-id
@search-terms 'DescribeTestSet, lexv2-models describe-test-set'
export def 'lex-models-v2 describe-test-set' [
  --test-set-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 DescribeTestSet $test_set_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /testsetdiscrepancy/{testSetDiscrepancyReportId}; cached 1min; needs --test-set-discrepancy-report-id
@search-terms 'DescribeTestSetDiscrepancyReport, lexv2-models describe-test-set-discrepancy-report'
export def 'lex-models-v2 describe-test-set-discrepancy-report' [
  --test-set-discrepancy-report-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 DescribeTestSetDiscrepancyReport $test_set_discrepancy_report_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /testsetgenerations/{testSetGenerationId}; cached 1min; needs --test-set-generation-id
@search-terms 'DescribeTestSetGeneration, lexv2-models describe-test-set-generation'
export def 'lex-models-v2 describe-test-set-generation' [
  --test-set-generation-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 DescribeTestSetGeneration $test_set_generation_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/generate; needs --intent-id --bot-id --bot-version --locale-id
@search-terms 'GenerateBotElement, lexv2-models generate-bot-element'
export def 'lex-models-v2 generate-bot-element' [
  --intent-id: string
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 GenerateBotElement $intent_id $bot_id $bot_version $locale_id -- $region $profile $with_input $fail_fast $yes' }

# GET /testexecutions/{testExecutionId}/artifacturl; needs --test-execution-id
@search-terms 'GetTestExecutionArtifactsUrl, lexv2-models get-test-execution-artifacts-url'
export def 'lex-models-v2 get-test-execution-artifacts-url' [
  --test-execution-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 GetTestExecutionArtifactsUrl $test_execution_id -- $region $profile $with_input $fail_fast' }

# POST /bots/{botId}/aggregatedutterances/; cached 1min; needs --bot-id --locale-id --aggregation-duration
@search-terms 'ListAggregatedUtterances, lexv2-models list-aggregated-utterances'
export def 'lex-models-v2 list-aggregated-utterances' [
  --bot-id: string
  --bot-alias-id: string
  --bot-version: string
  --locale-id: string
  --aggregation-duration: record
  --sort-by: record
  --filters: list
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 ListAggregatedUtterances $bot_id $bot_alias_id $bot_version $locale_id $aggregation_duration $sort_by $filters $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /bots/{botId}/replicas/{replicaRegion}/botaliases/; cached 1min; needs --bot-id --replica-region
@search-terms 'ListBotAliasReplicas, lexv2-models list-bot-alias-replicas'
export def 'lex-models-v2 list-bot-alias-replicas' [
  --bot-id: string
  --replica-region: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 ListBotAliasReplicas $bot_id $replica_region $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /bots/{botId}/botaliases/; cached 1min; needs --bot-id
@search-terms 'ListBotAliases, lexv2-models list-bot-aliases'
export def 'lex-models-v2 list-bot-aliases' [
  --bot-id: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 ListBotAliases $bot_id $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /bots/{botId}/botanalyzer/history/; follows pages; cached 1min; needs --bot-id
@search-terms 'ListBotAnalyzerHistory, lexv2-models list-bot-analyzer-history'
export def 'lex-models-v2 list-bot-analyzer-history' [
  --bot-id: string
  --locale-id: string
  --bot-version: string
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
]: any -> any { call 'lex-models-v2 ListBotAnalyzerHistory $bot_id $locale_id $bot_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /bots/{botId}/botversions/{botVersion}/botlocales/; cached 1min; needs --bot-id --bot-version
@search-terms 'ListBotLocales, lexv2-models list-bot-locales'
export def 'lex-models-v2 list-bot-locales' [
  --bot-id: string
  --bot-version: string
  --sort-by: record
  --filters: list
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 ListBotLocales $bot_id $bot_version $sort_by $filters $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/botrecommendations/; cached 1min; needs --bot-id --bot-version --locale-id
@search-terms 'ListBotRecommendations, lexv2-models list-bot-recommendations'
export def 'lex-models-v2 list-bot-recommendations' [
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 ListBotRecommendations $bot_id $bot_version $locale_id $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /bots/{botId}/replicas/; cached 1min; needs --bot-id
@search-terms 'ListBotReplicas, lexv2-models list-bot-replicas'
export def 'lex-models-v2 list-bot-replicas' [
  --bot-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 ListBotReplicas $bot_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/generations; cached 1min; needs --bot-id --bot-version --locale-id
@search-terms 'ListBotResourceGenerations, lexv2-models list-bot-resource-generations'
export def 'lex-models-v2 list-bot-resource-generations' [
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --sort-by: record
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 ListBotResourceGenerations $bot_id $bot_version $locale_id $sort_by $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /bots/{botId}/replicas/{replicaRegion}/botversions/; cached 1min; needs --bot-id --replica-region
@search-terms 'ListBotVersionReplicas, lexv2-models list-bot-version-replicas'
export def 'lex-models-v2 list-bot-version-replicas' [
  --bot-id: string
  --replica-region: string
  --max-results: int
  --next-token: string
  --sort-by: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 ListBotVersionReplicas $bot_id $replica_region $max_results $next_token $sort_by -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /bots/{botId}/botversions/; cached 1min; needs --bot-id
@search-terms 'ListBotVersions, lexv2-models list-bot-versions'
export def 'lex-models-v2 list-bot-versions' [
  --bot-id: string
  --sort-by: record
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 ListBotVersions $bot_id $sort_by $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /bots/; follows pages; cached 1min
@search-terms 'ListBots, lexv2-models list-bots'
export def 'lex-models-v2 list-bots' [
  --sort-by: record
  --filters: list
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
]: any -> any { call 'lex-models-v2 ListBots $sort_by $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /builtins/locales/{localeId}/intents/; cached 1min; needs --locale-id
@search-terms 'ListBuiltInIntents, lexv2-models list-built-in-intents'
export def 'lex-models-v2 list-built-in-intents' [
  --locale-id: string
  --sort-by: record
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 ListBuiltInIntents $locale_id $sort_by $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /builtins/locales/{localeId}/slottypes/; cached 1min; needs --locale-id
@search-terms 'ListBuiltInSlotTypes, lexv2-models list-built-in-slot-types'
export def 'lex-models-v2 list-built-in-slot-types' [
  --locale-id: string
  --sort-by: record
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 ListBuiltInSlotTypes $locale_id $sort_by $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/customvocabulary/DEFAULT/list; cached 1min; needs --bot-id --bot-version --locale-id
@search-terms 'ListCustomVocabularyItems, lexv2-models list-custom-vocabulary-items'
export def 'lex-models-v2 list-custom-vocabulary-items' [
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 ListCustomVocabularyItems $bot_id $bot_version $locale_id $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /exports/; cached 1min
@search-terms 'ListExports, lexv2-models list-exports'
export def 'lex-models-v2 list-exports' [
  --bot-id: string
  --bot-version: string
  --sort-by: record
  --filters: list
  --max-results: int
  --next-token: string
  --locale-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 ListExports $bot_id $bot_version $sort_by $filters $max_results $next_token $locale_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /imports/; cached 1min
@search-terms 'ListImports, lexv2-models list-imports'
export def 'lex-models-v2 list-imports' [
  --bot-id: string
  --bot-version: string
  --sort-by: record
  --filters: list
  --max-results: int
  --next-token: string
  --locale-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 ListImports $bot_id $bot_version $sort_by $filters $max_results $next_token $locale_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /bots/{botId}/analytics/intentmetrics; cached 1min; needs --bot-id --start-date-time --end-date-time --metrics
@search-terms 'ListIntentMetrics, lexv2-models list-intent-metrics'
export def 'lex-models-v2 list-intent-metrics' [
  --bot-id: string
  --start-date-time: oneof<datetime, duration, string>
  --end-date-time: oneof<datetime, duration, string>
  --metrics: list
  --bin-by: list
  --group-by: list
  --filters: list
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 ListIntentMetrics $bot_id $start_date_time $end_date_time $metrics $bin_by $group_by $filters $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /bots/{botId}/analytics/intentpaths; cached 1min; needs --bot-id --start-date-time --end-date-time --intent-path
@search-terms 'ListIntentPaths, lexv2-models list-intent-paths'
export def 'lex-models-v2 list-intent-paths' [
  --bot-id: string
  --start-date-time: oneof<datetime, duration, string>
  --end-date-time: oneof<datetime, duration, string>
  --intent-path: string
  --filters: list
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
]: any -> any { call 'lex-models-v2 ListIntentPaths $bot_id $start_date_time $end_date_time $intent_path $filters -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /bots/{botId}/analytics/intentstagemetrics; cached 1min; needs --bot-id --start-date-time --end-date-time --metrics
@search-terms 'ListIntentStageMetrics, lexv2-models list-intent-stage-metrics'
export def 'lex-models-v2 list-intent-stage-metrics' [
  --bot-id: string
  --start-date-time: oneof<datetime, duration, string>
  --end-date-time: oneof<datetime, duration, string>
  --metrics: list
  --bin-by: list
  --group-by: list
  --filters: list
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 ListIntentStageMetrics $bot_id $start_date_time $end_date_time $metrics $bin_by $group_by $filters $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/; cached 1min; needs --bot-id --bot-version --locale-id
@search-terms 'ListIntents, lexv2-models list-intents'
export def 'lex-models-v2 list-intents' [
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --sort-by: record
  --filters: list
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 ListIntents $bot_id $bot_version $locale_id $sort_by $filters $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/botrecommendations/{botRecommendationId}/intents; cached 1min; needs --bot-id --bot-version --locale-id --bot-recommendation-id
@search-terms 'ListRecommendedIntents, lexv2-models list-recommended-intents'
export def 'lex-models-v2 list-recommended-intents' [
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --bot-recommendation-id: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 ListRecommendedIntents $bot_id $bot_version $locale_id $bot_recommendation_id $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /bots/{botId}/analytics/sessions; cached 1min; needs --bot-id --start-date-time --end-date-time
@search-terms 'ListSessionAnalyticsData, lexv2-models list-session-analytics-data'
export def 'lex-models-v2 list-session-analytics-data' [
  --bot-id: string
  --start-date-time: oneof<datetime, duration, string>
  --end-date-time: oneof<datetime, duration, string>
  --sort-by: record
  --filters: list
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 ListSessionAnalyticsData $bot_id $start_date_time $end_date_time $sort_by $filters $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /bots/{botId}/analytics/sessionmetrics; cached 1min; needs --bot-id --start-date-time --end-date-time --metrics
@search-terms 'ListSessionMetrics, lexv2-models list-session-metrics'
export def 'lex-models-v2 list-session-metrics' [
  --bot-id: string
  --start-date-time: oneof<datetime, duration, string>
  --end-date-time: oneof<datetime, duration, string>
  --metrics: list
  --bin-by: list
  --group-by: list
  --filters: list
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 ListSessionMetrics $bot_id $start_date_time $end_date_time $metrics $bin_by $group_by $filters $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/slottypes/; cached 1min; needs --bot-id --bot-version --locale-id
@search-terms 'ListSlotTypes, lexv2-models list-slot-types'
export def 'lex-models-v2 list-slot-types' [
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --sort-by: record
  --filters: list
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 ListSlotTypes $bot_id $bot_version $locale_id $sort_by $filters $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/slots/; cached 1min; needs --bot-id --bot-version --locale-id --intent-id
@search-terms 'ListSlots, lexv2-models list-slots'
export def 'lex-models-v2 list-slots' [
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --intent-id: string
  --sort-by: record
  --filters: list
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 ListSlots $bot_id $bot_version $locale_id $intent_id $sort_by $filters $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceARN}; cached 5min; needs --resource-arn
@search-terms 'ListTagsForResource, lexv2-models list-tags-for-resource'
export def 'lex-models-v2 list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /testexecutions/{testExecutionId}/results; cached 1min; needs --test-execution-id --result-filter-by
@search-terms 'ListTestExecutionResultItems, lexv2-models list-test-execution-result-items'
export def 'lex-models-v2 list-test-execution-result-items' [
  --test-execution-id: string
  --result-filter-by: record
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --raw
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 ListTestExecutionResultItems $test_execution_id $result_filter_by $max_results $next_token -- $region $profile $raw $refresh $ttl $with_input $fail_fast' }

# POST /testexecutions; follows pages; cached 15sec
@search-terms 'ListTestExecutions, lexv2-models list-test-executions'
export def 'lex-models-v2 list-test-executions' [
  --sort-by: record
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
]: any -> any { call 'lex-models-v2 ListTestExecutions $sort_by -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /testsets/{testSetId}/records; follows pages; cached 1min; needs --test-set-id
@search-terms 'ListTestSetRecords, lexv2-models list-test-set-records'
export def 'lex-models-v2 list-test-set-records' [
  --test-set-id: string
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
]: any -> any { call 'lex-models-v2 ListTestSetRecords $test_set_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /testsets; follows pages; cached 1min
@search-terms 'ListTestSets, lexv2-models list-test-sets'
export def 'lex-models-v2 list-test-sets' [
  --sort-by: record
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
]: any -> any { call 'lex-models-v2 ListTestSets $sort_by -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /bots/{botId}/analytics/utterances; cached 1min; needs --bot-id --start-date-time --end-date-time
@search-terms 'ListUtteranceAnalyticsData, lexv2-models list-utterance-analytics-data'
export def 'lex-models-v2 list-utterance-analytics-data' [
  --bot-id: string
  --start-date-time: oneof<datetime, duration, string>
  --end-date-time: oneof<datetime, duration, string>
  --sort-by: record
  --filters: list
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 ListUtteranceAnalyticsData $bot_id $start_date_time $end_date_time $sort_by $filters $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /bots/{botId}/analytics/utterancemetrics; cached 1min; needs --bot-id --start-date-time --end-date-time --metrics
@search-terms 'ListUtteranceMetrics, lexv2-models list-utterance-metrics'
export def 'lex-models-v2 list-utterance-metrics' [
  --bot-id: string
  --start-date-time: oneof<datetime, duration, string>
  --end-date-time: oneof<datetime, duration, string>
  --metrics: list
  --bin-by: list
  --group-by: list
  --attributes: list
  --filters: list
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 ListUtteranceMetrics $bot_id $start_date_time $end_date_time $metrics $bin_by $group_by $attributes $filters $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/botrecommendations/{botRecommendationId}/associatedtranscripts; cached 1min; needs --bot-id --bot-version --locale-id --bot-recommendation-id --filters
@search-terms 'SearchAssociatedTranscripts, lexv2-models search-associated-transcripts'
export def 'lex-models-v2 search-associated-transcripts' [
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --bot-recommendation-id: string
  --search-order: string@[Ascending Descending]
  --filters: any
  --max-results: int
  --next-index: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lex-models-v2 SearchAssociatedTranscripts $bot_id $bot_version $locale_id $bot_recommendation_id $search_order $filters $max_results $next_index -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /bots/{botId}/botanalyzer/; needs --bot-id --analysis-scope
@search-terms 'StartBotAnalyzer, lexv2-models start-bot-analyzer'
export def 'lex-models-v2 start-bot-analyzer' [
  --bot-id: string
  --analysis-scope: string
  --locale-id: string
  --bot-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 StartBotAnalyzer $bot_id $analysis_scope $locale_id $bot_version -- $region $profile $with_input $fail_fast $yes' }

# PUT /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/botrecommendations/; needs --bot-id --bot-version --locale-id --transcript-source-setting
@search-terms 'StartBotRecommendation, lexv2-models start-bot-recommendation'
export def 'lex-models-v2 start-bot-recommendation' [
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --transcript-source-setting: record
  --encryption-setting: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 StartBotRecommendation $bot_id $bot_version $locale_id $transcript_source_setting $encryption_setting -- $region $profile $with_input $fail_fast $yes' }

# PUT /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/startgeneration; needs --generation-input-prompt --bot-id --bot-version --locale-id
@search-terms 'StartBotResourceGeneration, lexv2-models start-bot-resource-generation'
export def 'lex-models-v2 start-bot-resource-generation' [
  --generation-input-prompt: string
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 StartBotResourceGeneration $generation_input_prompt $bot_id $bot_version $locale_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /imports/; needs --import-id --resource-specification --merge-strategy
@search-terms 'StartImport, lexv2-models start-import'
export def 'lex-models-v2 start-import' [
  --import-id: string
  --resource-specification: record
  --merge-strategy: string@[Overwrite FailOnConflict Append]
  --file-password: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 StartImport $import_id $resource_specification $merge_strategy $file_password -- $region $profile $with_input $fail_fast $yes' }

# POST /testsets/{testSetId}/testexecutions; needs --test-set-id --target --api-mode
@search-terms 'StartTestExecution, lexv2-models start-test-execution'
export def 'lex-models-v2 start-test-execution' [
  --test-set-id: string
  --target: record
  --api-mode: string@[Streaming NonStreaming]
  --test-execution-modality: string@[Text Audio]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 StartTestExecution $test_set_id $target $api_mode $test_execution_modality -- $region $profile $with_input $fail_fast $yes' }

# PUT /testsetgenerations; needs --test-set-name --storage-location --generation-data-source --role-arn
@search-terms 'StartTestSetGeneration, lexv2-models start-test-set-generation'
export def 'lex-models-v2 start-test-set-generation' [
  --test-set-name: string
  --description: string
  --storage-location: record
  --generation-data-source: record
  --role-arn: string
  --test-set-tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 StartTestSetGeneration $test_set_name $description $storage_location $generation_data_source $role_arn $test_set_tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /bots/{botId}/botanalyzer/{botAnalyzerRequestId}/stop/; needs --bot-id --bot-analyzer-request-id
@search-terms 'StopBotAnalyzer, lexv2-models stop-bot-analyzer'
export def 'lex-models-v2 stop-bot-analyzer' [
  --bot-id: string
  --bot-analyzer-request-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 StopBotAnalyzer $bot_id $bot_analyzer_request_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/botrecommendations/{botRecommendationId}/stopbotrecommendation; needs --bot-id --bot-version --locale-id --bot-recommendation-id
@search-terms 'StopBotRecommendation, lexv2-models stop-bot-recommendation'
export def 'lex-models-v2 stop-bot-recommendation' [
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --bot-recommendation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 StopBotRecommendation $bot_id $bot_version $locale_id $bot_recommendation_id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceARN}; needs --resource-arn --tags
@search-terms 'TagResource, lexv2-models tag-resource'
export def 'lex-models-v2 tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceARN}; needs --resource-arn --tag-keys
@search-terms 'UntagResource, lexv2-models untag-resource'
export def 'lex-models-v2 untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /bots/{botId}/; needs --bot-id --bot-name --role-arn --data-privacy --idle-session-ttl-in-seconds
@search-terms 'UpdateBot, lexv2-models update-bot'
export def 'lex-models-v2 update-bot' [
  --bot-id: string
  --bot-name: string
  --description: string
  --role-arn: string
  --data-privacy: record
  --idle-session-ttl-in-seconds: int
  --bot-type: string@[Bot BotNetwork]
  --bot-members: list
  --error-log-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 UpdateBot $bot_id $bot_name $description $role_arn $data_privacy $idle_session_ttl_in_seconds $bot_type $bot_members $error_log_settings -- $region $profile $with_input $fail_fast $yes' }

# PUT /bots/{botId}/botaliases/{botAliasId}/; needs --bot-alias-id --bot-alias-name --bot-id
@search-terms 'UpdateBotAlias, lexv2-models update-bot-alias'
export def 'lex-models-v2 update-bot-alias' [
  --bot-alias-id: string
  --bot-alias-name: string
  --description: string
  --bot-version: string
  --bot-alias-locale-settings: record
  --conversation-log-settings: record
  --sentiment-analysis-settings: record
  --bot-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 UpdateBotAlias $bot_alias_id $bot_alias_name $description $bot_version $bot_alias_locale_settings $conversation_log_settings $sentiment_analysis_settings $bot_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/; needs --bot-id --bot-version --locale-id --nlu-intent-confidence-threshold
@search-terms 'UpdateBotLocale, lexv2-models update-bot-locale'
export def 'lex-models-v2 update-bot-locale' [
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --description: string
  --nlu-intent-confidence-threshold: number
  --voice-settings: record
  --unified-speech-settings: record
  --audio-filler-settings: record
  --speech-recognition-settings: record
  --generative-ai-settings: record
  --speech-detection-sensitivity: string@[Default HighNoiseTolerance MaximumNoiseTolerance]
  --speaker-diarization-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 UpdateBotLocale $bot_id $bot_version $locale_id $description $nlu_intent_confidence_threshold $voice_settings $unified_speech_settings $audio_filler_settings $speech_recognition_settings $generative_ai_settings $speech_detection_sensitivity $speaker_diarization_settings -- $region $profile $with_input $fail_fast $yes' }

# PUT /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/botrecommendations/{botRecommendationId}/; needs --bot-id --bot-version --locale-id --bot-recommendation-id --encryption-setting
@search-terms 'UpdateBotRecommendation, lexv2-models update-bot-recommendation'
export def 'lex-models-v2 update-bot-recommendation' [
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --bot-recommendation-id: string
  --encryption-setting: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 UpdateBotRecommendation $bot_id $bot_version $locale_id $bot_recommendation_id $encryption_setting -- $region $profile $with_input $fail_fast $yes' }

# PUT /exports/{exportId}/; needs --export-id
@search-terms 'UpdateExport, lexv2-models update-export'
export def 'lex-models-v2 update-export' [
  --export-id: string
  --file-password: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 UpdateExport $export_id $file_password -- $region $profile $with_input $fail_fast $yes' }

# PUT /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/; needs --intent-id --intent-name --bot-id --bot-version --locale-id
@search-terms 'UpdateIntent, lexv2-models update-intent'
export def 'lex-models-v2 update-intent' [
  --intent-id: string
  --intent-name: string
  --intent-display-name: string
  --description: string
  --parent-intent-signature: string
  --sample-utterances: list
  --dialog-code-hook: record
  --fulfillment-code-hook: record
  --slot-priorities: list
  --intent-confirmation-setting: record
  --intent-closing-setting: record
  --input-contexts: list
  --output-contexts: list
  --kendra-configuration: record
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --initial-response-setting: record
  --qn-a-intent-configuration: record
  --q-in-connect-intent-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 UpdateIntent $intent_id $intent_name $intent_display_name $description $parent_intent_signature $sample_utterances $dialog_code_hook $fulfillment_code_hook $slot_priorities $intent_confirmation_setting $intent_closing_setting $input_contexts $output_contexts $kendra_configuration $bot_id $bot_version $locale_id $initial_response_setting $qn_a_intent_configuration $q_in_connect_intent_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /policy/{resourceArn}/; needs --resource-arn --policy
@search-terms 'UpdateResourcePolicy, lexv2-models update-resource-policy'
export def 'lex-models-v2 update-resource-policy' [
  --resource-arn: string
  --policy: string
  --expected-revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 UpdateResourcePolicy $resource_arn $policy $expected_revision_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/slots/{slotId}/; needs --slot-id --slot-name --value-elicitation-setting --bot-id --bot-version --locale-id --intent-id
@search-terms 'UpdateSlot, lexv2-models update-slot'
export def 'lex-models-v2 update-slot' [
  --slot-id: string
  --slot-name: string
  --description: string
  --slot-type-id: string
  --value-elicitation-setting: record
  --obfuscation-setting: record
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --intent-id: string
  --multiple-values-setting: record
  --sub-slot-setting: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 UpdateSlot $slot_id $slot_name $description $slot_type_id $value_elicitation_setting $obfuscation_setting $bot_id $bot_version $locale_id $intent_id $multiple_values_setting $sub_slot_setting -- $region $profile $with_input $fail_fast $yes' }

# PUT /bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/slottypes/{slotTypeId}/; needs --slot-type-id --slot-type-name --bot-id --bot-version --locale-id
@search-terms 'UpdateSlotType, lexv2-models update-slot-type'
export def 'lex-models-v2 update-slot-type' [
  --slot-type-id: string
  --slot-type-name: string
  --description: string
  --slot-type-values: list
  --value-selection-setting: record
  --parent-slot-type-signature: string
  --bot-id: string
  --bot-version: string
  --locale-id: string
  --external-source-setting: record
  --composite-slot-type-setting: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 UpdateSlotType $slot_type_id $slot_type_name $description $slot_type_values $value_selection_setting $parent_slot_type_signature $bot_id $bot_version $locale_id $external_source_setting $composite_slot_type_setting -- $region $profile $with_input $fail_fast $yes' }

# PUT /testsets/{testSetId}; needs --test-set-id --test-set-name
@search-terms 'UpdateTestSet, lexv2-models update-test-set'
export def 'lex-models-v2 update-test-set' [
  --test-set-id: string
  --test-set-name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lex-models-v2 UpdateTestSet $test_set_id $test_set_name $description -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   bot-alias-available: DescribeBotAlias; needs --bot-alias-id --bot-id
#   bot-available: DescribeBot; needs --bot-id
#   bot-export-completed: DescribeExport; needs --export-id
#   bot-import-completed: DescribeImport; needs --import-id
#   bot-locale-built: DescribeBotLocale; needs --bot-id --bot-version --locale-id
#   bot-locale-created: DescribeBotLocale; needs --bot-id --bot-version --locale-id
#   bot-locale-express-testing-available: DescribeBotLocale; needs --bot-id --bot-version --locale-id
#   bot-version-available: DescribeBotVersion; needs --bot-id --bot-version
@search-terms BotAliasAvailable BotAvailable BotExportCompleted BotImportCompleted BotLocaleBuilt BotLocaleCreated BotLocaleExpressTestingAvailable BotVersionAvailable
export def 'lex-models-v2 wait' [
  waiter: string@[bot-alias-available bot-available bot-export-completed bot-import-completed bot-locale-built bot-locale-created bot-locale-express-testing-available bot-version-available]
  --bot-alias-id: string
  --bot-id: string
  --export-id: string
  --import-id: string
  --bot-version: string
  --locale-id: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'lex-models-v2 wait $waiter $bot_alias_id $bot_id $export_id $import_id $bot_version $locale_id -- $timeout $interval $region $profile' }
