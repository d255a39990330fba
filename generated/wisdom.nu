# Written by `cargo xtask generate --service wisdom` from the service's model and overlay: change those instead.
# Wisdom, API version 2020-10-19: 41 operations.

use rt.nu [call]

# POST /assistants; needs --name --type
@search-terms CreateAssistant
export def 'wisdom create-assistant' [
  --client-token: string
  --description: string
  --name: string
  --server-side-encryption-configuration: record
  --tags: record
  --type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wisdom CreateAssistant $client_token $description $name $server_side_encryption_configuration $tags $type -- $region $profile $with_input $fail_fast $yes' }

# POST /assistants/{assistantId}/associations; needs --assistant-id --association --association-type
@search-terms CreateAssistantAssociation
export def 'wisdom create-assistant-association' [
  --assistant-id: string
  --association: record
  --association-type: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wisdom CreateAssistantAssociation $assistant_id $association $association_type $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /knowledgeBases/{knowledgeBaseId}/contents; needs --knowledge-base-id --name --upload-id
@search-terms CreateContent
export def 'wisdom create-content' [
  --client-token: string
  --knowledge-base-id: string
  --metadata: record
  --name: string
  --override-link-out-uri: string
  --tags: record
  --title: string
  --upload-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wisdom CreateContent $client_token $knowledge_base_id $metadata $name $override_link_out_uri $tags $title $upload_id -- $region $profile $with_input $fail_fast $yes' }

# POST /knowledgeBases; needs --knowledge-base-type --name
@search-terms CreateKnowledgeBase
export def 'wisdom create-knowledge-base' [
  --client-token: string
  --description: string
  --knowledge-base-type: string@[EXTERNAL CUSTOM QUICK_RESPONSES]
  --name: string
  --rendering-configuration: record
  --server-side-encryption-configuration: record
  --source-configuration: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wisdom CreateKnowledgeBase $client_token $description $knowledge_base_type $name $rendering_configuration $server_side_encryption_configuration $source_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /knowledgeBases/{knowledgeBaseId}/quickResponses; needs --content --knowledge-base-id --name
@search-terms CreateQuickResponse
export def 'wisdom create-quick-response' [
  --channels: list<string>
  --client-token: string
  --content: record
  --content-type: string
  --description: string
  --grouping-configuration: record
  --is-active: oneof<bool>
  --knowledge-base-id: string
  --language: string
  --name: string
  --shortcut-key: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wisdom CreateQuickResponse $channels $client_token $content $content_type $description $grouping_configuration $is_active $knowledge_base_id $language $name $shortcut_key $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /assistants/{assistantId}/sessions; needs --assistant-id --name
@search-terms CreateSession
export def 'wisdom create-session' [
  --assistant-id: string
  --client-token: string
  --description: string
  --name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wisdom CreateSession $assistant_id $client_token $description $name $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /assistants/{assistantId}; needs --assistant-id
@search-terms DeleteAssistant
export def 'wisdom delete-assistant' [
  --assistant-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wisdom DeleteAssistant $assistant_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /assistants/{assistantId}/associations/{assistantAssociationId}; needs --assistant-association-id --assistant-id
@search-terms DeleteAssistantAssociation
export def 'wisdom delete-assistant-association' [
  --assistant-association-id: string
  --assistant-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wisdom DeleteAssistantAssociation $assistant_association_id $assistant_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /knowledgeBases/{knowledgeBaseId}/contents/{contentId}; needs --content-id --knowledge-base-id
@search-terms DeleteContent
export def 'wisdom delete-content' [
  --content-id: string
  --knowledge-base-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wisdom DeleteContent $content_id $knowledge_base_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /knowledgeBases/{knowledgeBaseId}/importJobs/{importJobId}; needs --import-job-id --knowledge-base-id
@search-terms DeleteImportJob
export def 'wisdom delete-import-job' [
  --import-job-id: string
  --knowledge-base-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wisdom DeleteImportJob $import_job_id $knowledge_base_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /knowledgeBases/{knowledgeBaseId}; needs --knowledge-base-id
@search-terms DeleteKnowledgeBase
export def 'wisdom delete-knowledge-base' [
  --knowledge-base-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wisdom DeleteKnowledgeBase $knowledge_base_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /knowledgeBases/{knowledgeBaseId}/quickResponses/{quickResponseId}; needs --knowledge-base-id --quick-response-id
@search-terms DeleteQuickResponse
export def 'wisdom delete-quick-response' [
  --knowledge-base-id: string
  --quick-response-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wisdom DeleteQuickResponse $knowledge_base_id $quick_response_id -- $region $profile $with_input $fail_fast $yes' }

# GET /assistants/{assistantId}; cached 1min; needs --assistant-id
@search-terms GetAssistant
export def 'wisdom get-assistant' [
  --assistant-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wisdom GetAssistant $assistant_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /assistants/{assistantId}/associations/{assistantAssociationId}; cached 1min; needs --assistant-association-id --assistant-id
@search-terms GetAssistantAssociation
export def 'wisdom get-assistant-association' [
  --assistant-association-id: string
  --assistant-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wisdom GetAssistantAssociation $assistant_association_id $assistant_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /knowledgeBases/{knowledgeBaseId}/contents/{contentId}; needs --content-id --knowledge-base-id
@search-terms GetContent
export def 'wisdom get-content' [
  --content-id: string
  --knowledge-base-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'wisdom GetContent $content_id $knowledge_base_id -- $region $profile $with_input $fail_fast' }

# GET /knowledgeBases/{knowledgeBaseId}/contents/{contentId}/summary; cached 1min; needs --content-id --knowledge-base-id
@search-terms GetContentSummary
export def 'wisdom get-content-summary' [
  --content-id: string
  --knowledge-base-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wisdom GetContentSummary $content_id $knowledge_base_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /knowledgeBases/{knowledgeBaseId}/importJobs/{importJobId}; needs --import-job-id --knowledge-base-id
@search-terms GetImportJob
export def 'wisdom get-import-job' [
  --import-job-id: string
  --knowledge-base-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'wisdom GetImportJob $import_job_id $knowledge_base_id -- $region $profile $with_input $fail_fast' }

# GET /knowledgeBases/{knowledgeBaseId}; cached 1min; needs --knowledge-base-id
@search-terms GetKnowledgeBase
export def 'wisdom get-knowledge-base' [
  --knowledge-base-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wisdom GetKnowledgeBase $knowledge_base_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /knowledgeBases/{knowledgeBaseId}/quickResponses/{quickResponseId}; needs --knowledge-base-id --quick-response-id
@search-terms GetQuickResponse
export def 'wisdom get-quick-response' [
  --knowledge-base-id: string
  --quick-response-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'wisdom GetQuickResponse $knowledge_base_id $quick_response_id -- $region $profile $with_input $fail_fast' }

# GET /assistants/{assistantId}/sessions/{sessionId}/recommendations; needs --assistant-id --session-id; deprecated
@search-terms GetRecommendations
export def 'wisdom get-recommendations' [
  --assistant-id: string
  --max-results: int
  --session-id: string
  --wait-time-seconds: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'wisdom GetRecommendations $assistant_id $max_results $session_id $wait_time_seconds -- $region $profile $with_input $fail_fast' }

# GET /assistants/{assistantId}/sessions/{sessionId}; needs --assistant-id --session-id
@search-terms GetSession
export def 'wisdom get-session' [
  --assistant-id: string
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'wisdom GetSession $assistant_id $session_id -- $region $profile $with_input $fail_fast' }

# GET /assistants/{assistantId}/associations; follows pages; cached 1min; needs --assistant-id
@search-terms ListAssistantAssociations
export def 'wisdom list-assistant-associations' [
  --assistant-id: string
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
]: any -> any { call 'wisdom ListAssistantAssociations $assistant_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /assistants; follows pages; cached 1min
@search-terms ListAssistants
export def 'wisdom list-assistants' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'wisdom ListAssistants -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /knowledgeBases/{knowledgeBaseId}/contents; follows pages; cached 1min; needs --knowledge-base-id
@search-terms ListContents
export def 'wisdom list-contents' [
  --knowledge-base-id: string
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
]: any -> any { call 'wisdom ListContents $knowledge_base_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /knowledgeBases/{knowledgeBaseId}/importJobs; follows pages; cached 15sec; needs --knowledge-base-id
@search-terms ListImportJobs
export def 'wisdom list-import-jobs' [
  --knowledge-base-id: string
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
]: any -> any { call 'wisdom ListImportJobs $knowledge_base_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /knowledgeBases; follows pages; cached 1min
@search-terms ListKnowledgeBases
export def 'wisdom list-knowledge-bases' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'wisdom ListKnowledgeBases -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /knowledgeBases/{knowledgeBaseId}/quickResponses; follows pages; needs --knowledge-base-id
@search-terms ListQuickResponses
export def 'wisdom list-quick-responses' [
  --knowledge-base-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'wisdom ListQuickResponses $knowledge_base_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'wisdom list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wisdom ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /assistants/{assistantId}/sessions/{sessionId}/recommendations/notify; needs --assistant-id --recommendation-ids --session-id
@search-terms NotifyRecommendationsReceived
export def 'wisdom notify-recommendations-received' [
  --assistant-id: string
  --recommendation-ids: list<string>
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wisdom NotifyRecommendationsReceived $assistant_id $recommendation_ids $session_id -- $region $profile $with_input $fail_fast $yes' }

# POST /assistants/{assistantId}/query; follows pages; needs --assistant-id --query-text; deprecated
@search-terms QueryAssistant
export def 'wisdom query-assistant' [
  --assistant-id: string
  --query-text: string
  --region: string
  --profile: string
  --raw
  --stream
  --max-items: int
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wisdom QueryAssistant $assistant_id $query_text -- $region $profile $raw $stream $max_items $with_input $fail_fast $yes' }

# DELETE /knowledgeBases/{knowledgeBaseId}/templateUri; needs --knowledge-base-id
@search-terms RemoveKnowledgeBaseTemplateUri
export def 'wisdom remove-knowledge-base-template-uri' [
  --knowledge-base-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wisdom RemoveKnowledgeBaseTemplateUri $knowledge_base_id -- $region $profile $with_input $fail_fast $yes' }

# POST /knowledgeBases/{knowledgeBaseId}/search; follows pages; cached 1min; needs --knowledge-base-id --search-expression
@search-terms SearchContent
export def 'wisdom search-content' [
  --knowledge-base-id: string
  --search-expression: record
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
]: any -> any { call 'wisdom SearchContent $knowledge_base_id $search_expression -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /knowledgeBases/{knowledgeBaseId}/search/quickResponses; follows pages; needs --knowledge-base-id --search-expression
@search-terms SearchQuickResponses
export def 'wisdom search-quick-responses' [
  --attributes: record
  --knowledge-base-id: string
  --search-expression: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'wisdom SearchQuickResponses $attributes $knowledge_base_id $search_expression -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /assistants/{assistantId}/searchSessions; follows pages; cached 1min; needs --assistant-id --search-expression
@search-terms SearchSessions
export def 'wisdom search-sessions' [
  --assistant-id: string
  --search-expression: record
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
]: any -> any { call 'wisdom SearchSessions $assistant_id $search_expression -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /knowledgeBases/{knowledgeBaseId}/upload; needs --content-type --knowledge-base-id
@search-terms StartContentUpload
export def 'wisdom start-content-upload' [
  --content-type: string
  --knowledge-base-id: string
  --presigned-url-time-to-live: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wisdom StartContentUpload $content_type $knowledge_base_id $presigned_url_time_to_live -- $region $profile $with_input $fail_fast $yes' }

# POST /knowledgeBases/{knowledgeBaseId}/importJobs; needs --import-job-type --knowledge-base-id --upload-id
@search-terms StartImportJob
export def 'wisdom start-import-job' [
  --client-token: string
  --external-source-configuration: record
  --import-job-type: string
  --knowledge-base-id: string
  --metadata: record
  --upload-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wisdom StartImportJob $client_token $external_source_configuration $import_job_type $knowledge_base_id $metadata $upload_id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'wisdom tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wisdom TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'wisdom untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wisdom UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /knowledgeBases/{knowledgeBaseId}/contents/{contentId}; needs --content-id --knowledge-base-id
@search-terms UpdateContent
export def 'wisdom update-content' [
  --content-id: string
  --knowledge-base-id: string
  --metadata: record
  --override-link-out-uri: string
  --remove-override-link-out-uri: oneof<bool>
  --revision-id: string
  --title: string
  --upload-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wisdom UpdateContent $content_id $knowledge_base_id $metadata $override_link_out_uri $remove_override_link_out_uri $revision_id $title $upload_id -- $region $profile $with_input $fail_fast $yes' }

# POST /knowledgeBases/{knowledgeBaseId}/templateUri; needs --knowledge-base-id --template-uri
@search-terms UpdateKnowledgeBaseTemplateUri
export def 'wisdom update-knowledge-base-template-uri' [
  --knowledge-base-id: string
  --template-uri: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wisdom UpdateKnowledgeBaseTemplateUri $knowledge_base_id $template_uri -- $region $profile $with_input $fail_fast $yes' }

# POST /knowledgeBases/{knowledgeBaseId}/quickResponses/{quickResponseId}; needs --knowledge-base-id --quick-response-id
@search-terms UpdateQuickResponse
export def 'wisdom update-quick-response' [
  --channels: list<string>
  --content: record
  --content-type: string
  --description: string
  --grouping-configuration: record
  --is-active: oneof<bool>
  --knowledge-base-id: string
  --language: string
  --name: string
  --quick-response-id: string
  --remove-description: oneof<bool>
  --remove-grouping-configuration: oneof<bool>
  --remove-shortcut-key: oneof<bool>
  --shortcut-key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wisdom UpdateQuickResponse $channels $content $content_type $description $grouping_configuration $is_active $knowledge_base_id $language $name $quick_response_id $remove_description $remove_grouping_configuration $remove_shortcut_key $shortcut_key -- $region $profile $with_input $fail_fast $yes' }
