# Written by `cargo xtask generate --service kendra` from the service's model and overlay: change those instead.
# kendra, API version 2019-02-03: 66 operations.

use rt.nu [call]

# POST /; needs --id --index-id --entity-list
@search-terms AssociateEntitiesToExperience
export def 'kendra associate-entities-to-experience' [
  --id: string
  --index-id: string
  --entity-list: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra AssociateEntitiesToExperience $id $index_id $entity_list -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --id --index-id --personas
@search-terms AssociatePersonasToEntities
export def 'kendra associate-personas-to-entities' [
  --id: string
  --index-id: string
  --personas: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra AssociatePersonasToEntities $id $index_id $personas -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --index-id --document-id-list
@search-terms BatchDeleteDocument
export def 'kendra batch-delete-document' [
  --index-id: string
  --document-id-list: list<string>
  --data-source-sync-job-metric-target: record
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra BatchDeleteDocument $index_id $document_id_list $data_source_sync_job_metric_target -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --index-id --featured-results-set-ids
@search-terms BatchDeleteFeaturedResultsSet
export def 'kendra batch-delete-featured-results-set' [
  --index-id: string
  --featured-results-set-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra BatchDeleteFeaturedResultsSet $index_id $featured_results_set_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --index-id --document-info-list
@search-terms BatchGetDocumentStatus
export def 'kendra batch-get-document-status' [
  --index-id: string
  --document-info-list: list
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kendra BatchGetDocumentStatus $index_id $document_info_list -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --index-id --documents
@search-terms BatchPutDocument
export def 'kendra batch-put-document' [
  --index-id: string
  --role-arn: string
  --documents: list
  --custom-document-enrichment-configuration: record
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra BatchPutDocument $index_id $role_arn $documents $custom_document_enrichment_configuration -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --index-id
@search-terms ClearQuerySuggestions
export def 'kendra clear-query-suggestions' [
  --index-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra ClearQuerySuggestions $index_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --index-id --name
@search-terms CreateAccessControlConfiguration
export def 'kendra create-access-control-configuration' [
  --index-id: string
  --name: string
  --description: string
  --access-control-list: list
  --hierarchical-access-control-list: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra CreateAccessControlConfiguration $index_id $name $description $access_control_list $hierarchical_access_control_list $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --index-id --type
@search-terms CreateDataSource
export def 'kendra create-data-source' [
  --name: string
  --index-id: string
  --type: string@[S3 SHAREPOINT DATABASE SALESFORCE ONEDRIVE SERVICENOW CUSTOM CONFLUENCE GOOGLEDRIVE WEBCRAWLER WORKDOCS FSX SLACK BOX QUIP JIRA GITHUB ALFRESCO TEMPLATE]
  --configuration: record
  --vpc-configuration: record
  --description: string
  --schedule: string
  --role-arn: string
  --tags: any
  --client-token: string
  --language-code: string
  --custom-document-enrichment-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra CreateDataSource $name $index_id $type $configuration $vpc_configuration $description $schedule $role_arn $tags $client_token $language_code $custom_document_enrichment_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --index-id
@search-terms CreateExperience
export def 'kendra create-experience' [
  --name: string
  --index-id: string
  --role-arn: string
  --configuration: record
  --description: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra CreateExperience $name $index_id $role_arn $configuration $description $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --index-id --name --s3-path --role-arn
@search-terms CreateFaq
export def 'kendra create-faq' [
  --index-id: string
  --name: string
  --description: string
  --s3-path: record
  --role-arn: string
  --tags: any
  --file-format: string@[CSV CSV_WITH_HEADER JSON]
  --client-token: string
  --language-code: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra CreateFaq $index_id $name $description $s3_path $role_arn $tags $file_format $client_token $language_code -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --index-id --featured-results-set-name
@search-terms CreateFeaturedResultsSet
export def 'kendra create-featured-results-set' [
  --index-id: string
  --featured-results-set-name: string
  --description: string
  --client-token: string
  --status: string@[ACTIVE INACTIVE]
  --query-texts: list<string>
  --featured-documents: list
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra CreateFeaturedResultsSet $index_id $featured_results_set_name $description $client_token $status $query_texts $featured_documents $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --role-arn
@search-terms CreateIndex
export def 'kendra create-index' [
  --name: string
  --edition: string@[DEVELOPER_EDITION ENTERPRISE_EDITION GEN_AI_ENTERPRISE_EDITION]
  --role-arn: string
  --server-side-encryption-configuration: record
  --description: string
  --client-token: string
  --tags: any
  --user-token-configurations: list
  --user-context-policy: string@[ATTRIBUTE_FILTER USER_TOKEN]
  --user-group-resolution-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra CreateIndex $name $edition $role_arn $server_side_encryption_configuration $description $client_token $tags $user_token_configurations $user_context_policy $user_group_resolution_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --index-id --name --source-s3-path --role-arn
@search-terms CreateQuerySuggestionsBlockList
export def 'kendra create-query-suggestions-block-list' [
  --index-id: string
  --name: string
  --description: string
  --source-s3-path: record
  --client-token: string
  --role-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra CreateQuerySuggestionsBlockList $index_id $name $description $source_s3_path $client_token $role_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --index-id --name --role-arn --source-s3-path
@search-terms CreateThesaurus
export def 'kendra create-thesaurus' [
  --index-id: string
  --name: string
  --description: string
  --role-arn: string
  --tags: any
  --source-s3-path: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra CreateThesaurus $index_id $name $description $role_arn $tags $source_s3_path $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --index-id --id
@search-terms DeleteAccessControlConfiguration
export def 'kendra delete-access-control-configuration' [
  --index-id: string
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra DeleteAccessControlConfiguration $index_id $id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id --index-id
@search-terms DeleteDataSource
export def 'kendra delete-data-source' [
  --id: string
  --index-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra DeleteDataSource $id $index_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id --index-id
@search-terms DeleteExperience
export def 'kendra delete-experience' [
  --id: string
  --index-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra DeleteExperience $id $index_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id --index-id
@search-terms DeleteFaq
export def 'kendra delete-faq' [
  --id: string
  --index-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra DeleteFaq $id $index_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms DeleteIndex
export def 'kendra delete-index' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra DeleteIndex $id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --index-id --group-id
@search-terms DeletePrincipalMapping
export def 'kendra delete-principal-mapping' [
  --index-id: string
  --data-source-id: string
  --group-id: string
  --ordering-id: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra DeletePrincipalMapping $index_id $data_source_id $group_id $ordering_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --index-id --id
@search-terms DeleteQuerySuggestionsBlockList
export def 'kendra delete-query-suggestions-block-list' [
  --index-id: string
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra DeleteQuerySuggestionsBlockList $index_id $id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id --index-id
@search-terms DeleteThesaurus
export def 'kendra delete-thesaurus' [
  --id: string
  --index-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra DeleteThesaurus $id $index_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --index-id --id
@search-terms DescribeAccessControlConfiguration
export def 'kendra describe-access-control-configuration' [
  --index-id: string
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kendra DescribeAccessControlConfiguration $index_id $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --id --index-id
@search-terms DescribeDataSource
export def 'kendra describe-data-source' [
  --id: string
  --index-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kendra DescribeDataSource $id $index_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --id --index-id
@search-terms DescribeExperience
export def 'kendra describe-experience' [
  --id: string
  --index-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kendra DescribeExperience $id $index_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --id --index-id
@search-terms DescribeFaq
export def 'kendra describe-faq' [
  --id: string
  --index-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kendra DescribeFaq $id $index_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --index-id --featured-results-set-id
@search-terms DescribeFeaturedResultsSet
export def 'kendra describe-featured-results-set' [
  --index-id: string
  --featured-results-set-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kendra DescribeFeaturedResultsSet $index_id $featured_results_set_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --id
@search-terms DescribeIndex
export def 'kendra describe-index' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'kendra DescribeIndex $id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --index-id --group-id
@search-terms DescribePrincipalMapping
export def 'kendra describe-principal-mapping' [
  --index-id: string
  --data-source-id: string
  --group-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kendra DescribePrincipalMapping $index_id $data_source_id $group_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --index-id --id
@search-terms DescribeQuerySuggestionsBlockList
export def 'kendra describe-query-suggestions-block-list' [
  --index-id: string
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kendra DescribeQuerySuggestionsBlockList $index_id $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --index-id
@search-terms DescribeQuerySuggestionsConfig
export def 'kendra describe-query-suggestions-config' [
  --index-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kendra DescribeQuerySuggestionsConfig $index_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --id --index-id
@search-terms DescribeThesaurus
export def 'kendra describe-thesaurus' [
  --id: string
  --index-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kendra DescribeThesaurus $id $index_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --id --index-id --entity-list
@search-terms DisassociateEntitiesFromExperience
export def 'kendra disassociate-entities-from-experience' [
  --id: string
  --index-id: string
  --entity-list: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra DisassociateEntitiesFromExperience $id $index_id $entity_list -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --id --index-id --entity-ids
@search-terms DisassociatePersonasFromEntities
export def 'kendra disassociate-personas-from-entities' [
  --id: string
  --index-id: string
  --entity-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra DisassociatePersonasFromEntities $id $index_id $entity_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --index-id --query-text
@search-terms GetQuerySuggestions
export def 'kendra get-query-suggestions' [
  --index-id: string
  --query-text: string
  --max-suggestions-count: int
  --suggestion-types: list<string>
  --attribute-suggestions-config: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kendra GetQuerySuggestions $index_id $query_text $max_suggestions_count $suggestion_types $attribute_suggestions_config -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --index-id --interval --metric-type
@search-terms GetSnapshots
export def 'kendra get-snapshots' [
  --index-id: string
  --interval: string@[THIS_MONTH THIS_WEEK ONE_WEEK_AGO TWO_WEEKS_AGO ONE_MONTH_AGO TWO_MONTHS_AGO]
  --metric-type: string@[QUERIES_BY_COUNT QUERIES_BY_ZERO_CLICK_RATE QUERIES_BY_ZERO_RESULT_RATE DOCS_BY_CLICK_COUNT AGG_QUERY_DOC_METRICS TREND_QUERY_DOC_METRICS]
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kendra GetSnapshots $index_id $interval $metric_type $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --index-id
@search-terms ListAccessControlConfigurations
export def 'kendra list-access-control-configurations' [
  --index-id: string
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
]: any -> any { call 'kendra ListAccessControlConfigurations $index_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec; needs --id --index-id
@search-terms ListDataSourceSyncJobs
export def 'kendra list-data-source-sync-jobs' [
  --id: string
  --index-id: string
  --start-time-filter: record
  --status-filter: string@[FAILED SUCCEEDED SYNCING INCOMPLETE STOPPING ABORTED SYNCING_INDEXING]
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
]: any -> any { call 'kendra ListDataSourceSyncJobs $id $index_id $start_time_filter $status_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --index-id
@search-terms ListDataSources
export def 'kendra list-data-sources' [
  --index-id: string
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
]: any -> any { call 'kendra ListDataSources $index_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --id --index-id
@search-terms ListEntityPersonas
export def 'kendra list-entity-personas' [
  --id: string
  --index-id: string
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
]: any -> any { call 'kendra ListEntityPersonas $id $index_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --id --index-id
@search-terms ListExperienceEntities
export def 'kendra list-experience-entities' [
  --id: string
  --index-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'kendra ListExperienceEntities $id $index_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --index-id
@search-terms ListExperiences
export def 'kendra list-experiences' [
  --index-id: string
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
]: any -> any { call 'kendra ListExperiences $index_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --index-id
@search-terms ListFaqs
export def 'kendra list-faqs' [
  --index-id: string
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
]: any -> any { call 'kendra ListFaqs $index_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --index-id
@search-terms ListFeaturedResultsSets
export def 'kendra list-featured-results-sets' [
  --index-id: string
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
]: any -> any { call 'kendra ListFeaturedResultsSets $index_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --index-id --ordering-id
@search-terms ListGroupsOlderThanOrderingId
export def 'kendra list-groups-older-than-ordering-id' [
  --index-id: string
  --data-source-id: string
  --ordering-id: int
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
]: any -> any { call 'kendra ListGroupsOlderThanOrderingId $index_id $data_source_id $ordering_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListIndices
export def 'kendra list-indices' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'kendra ListIndices -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --index-id
@search-terms ListQuerySuggestionsBlockLists
export def 'kendra list-query-suggestions-block-lists' [
  --index-id: string
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
]: any -> any { call 'kendra ListQuerySuggestionsBlockLists $index_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'kendra list-tags-for-resource' [
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
]: any -> any { call 'kendra ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --index-id
@search-terms ListThesauri
export def 'kendra list-thesauri' [
  --index-id: string
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
]: any -> any { call 'kendra ListThesauri $index_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --index-id --group-id --group-members
@search-terms PutPrincipalMapping
export def 'kendra put-principal-mapping' [
  --index-id: string
  --data-source-id: string
  --group-id: string
  --group-members: record
  --ordering-id: int
  --role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra PutPrincipalMapping $index_id $data_source_id $group_id $group_members $ordering_id $role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --index-id
@search-terms Query
export def 'kendra query' [
  --index-id: string
  --query-text: string
  --attribute-filter: record
  --facets: list
  --requested-document-attributes: list<string>
  --query-result-type-filter: string@[DOCUMENT QUESTION_ANSWER ANSWER]
  --document-relevance-override-configurations: list
  --page-number: int
  --page-size: int
  --sorting-configuration: record
  --sorting-configurations: list
  --user-context: record
  --visitor-id: string
  --spell-correction-configuration: record
  --collapse-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra Query $index_id $query_text $attribute_filter $facets $requested_document_attributes $query_result_type_filter $document_relevance_override_configurations $page_number $page_size $sorting_configuration $sorting_configurations $user_context $visitor_id $spell_correction_configuration $collapse_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --index-id --query-text
@search-terms Retrieve
export def 'kendra retrieve' [
  --index-id: string
  --query-text: string
  --attribute-filter: record
  --requested-document-attributes: list<string>
  --document-relevance-override-configurations: list
  --page-number: int
  --page-size: int
  --user-context: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra Retrieve $index_id $query_text $attribute_filter $requested_document_attributes $document_relevance_override_configurations $page_number $page_size $user_context -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id --index-id
@search-terms StartDataSourceSyncJob
export def 'kendra start-data-source-sync-job' [
  --id: string
  --index-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra StartDataSourceSyncJob $id $index_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id --index-id
@search-terms StopDataSourceSyncJob
export def 'kendra stop-data-source-sync-job' [
  --id: string
  --index-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra StopDataSourceSyncJob $id $index_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --index-id --query-id
@search-terms SubmitFeedback
export def 'kendra submit-feedback' [
  --index-id: string
  --query-id: string
  --click-feedback-items: list
  --relevance-feedback-items: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra SubmitFeedback $index_id $query_id $click_feedback_items $relevance_feedback_items -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'kendra tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'kendra untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --index-id --id
@search-terms UpdateAccessControlConfiguration
export def 'kendra update-access-control-configuration' [
  --index-id: string
  --id: string
  --name: string
  --description: string
  --access-control-list: list
  --hierarchical-access-control-list: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra UpdateAccessControlConfiguration $index_id $id $name $description $access_control_list $hierarchical_access_control_list -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id --index-id
@search-terms UpdateDataSource
export def 'kendra update-data-source' [
  --id: string
  --name: string
  --index-id: string
  --configuration: record
  --vpc-configuration: record
  --description: string
  --schedule: string
  --role-arn: string
  --language-code: string
  --custom-document-enrichment-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra UpdateDataSource $id $name $index_id $configuration $vpc_configuration $description $schedule $role_arn $language_code $custom_document_enrichment_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id --index-id
@search-terms UpdateExperience
export def 'kendra update-experience' [
  --id: string
  --name: string
  --index-id: string
  --role-arn: string
  --configuration: record
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra UpdateExperience $id $name $index_id $role_arn $configuration $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --index-id --featured-results-set-id
@search-terms UpdateFeaturedResultsSet
export def 'kendra update-featured-results-set' [
  --index-id: string
  --featured-results-set-id: string
  --featured-results-set-name: string
  --description: string
  --status: string@[ACTIVE INACTIVE]
  --query-texts: list<string>
  --featured-documents: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra UpdateFeaturedResultsSet $index_id $featured_results_set_id $featured_results_set_name $description $status $query_texts $featured_documents -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms UpdateIndex
export def 'kendra update-index' [
  --id: string
  --name: string
  --role-arn: string
  --description: string
  --document-metadata-configuration-updates: list
  --capacity-units: record
  --user-token-configurations: list
  --user-context-policy: string@[ATTRIBUTE_FILTER USER_TOKEN]
  --user-group-resolution-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra UpdateIndex $id $name $role_arn $description $document_metadata_configuration_updates $capacity_units $user_token_configurations $user_context_policy $user_group_resolution_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --index-id --id
@search-terms UpdateQuerySuggestionsBlockList
export def 'kendra update-query-suggestions-block-list' [
  --index-id: string
  --id: string
  --name: string
  --description: string
  --source-s3-path: record
  --role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra UpdateQuerySuggestionsBlockList $index_id $id $name $description $source_s3_path $role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --index-id
@search-terms UpdateQuerySuggestionsConfig
export def 'kendra update-query-suggestions-config' [
  --index-id: string
  --mode: string@[ENABLED LEARN_ONLY]
  --query-log-look-back-window-in-days: int
  --include-queries-without-user-information: oneof<bool>
  --minimum-number-of-querying-users: int
  --minimum-query-count: int
  --attribute-suggestions-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra UpdateQuerySuggestionsConfig $index_id $mode $query_log_look_back_window_in_days $include_queries_without_user_information $minimum_number_of_querying_users $minimum_query_count $attribute_suggestions_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id --index-id
@search-terms UpdateThesaurus
export def 'kendra update-thesaurus' [
  --id: string
  --name: string
  --index-id: string
  --description: string
  --role-arn: string
  --source-s3-path: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra UpdateThesaurus $id $name $index_id $description $role_arn $source_s3_path -- $region $profile $with_input $fail_fast $yes' }
