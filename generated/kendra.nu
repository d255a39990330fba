# Written by `cargo xtask generate --service kendra` from the service's model and overlay: change those instead.
# kendra, API version 2019-02-03: 66 operations.

use rt.nu [call send]

# POST /; needs --id --index-id --entity-list
@category "aws kendra"
@search-terms AssociateEntitiesToExperience
export def 'kendra associate-entities-to-experience' [
  --id: string
  --index-id: string
  --entity-list: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'kendra AssociateEntitiesToExperience $id=Id $index_id=IndexId $entity_list=EntityList $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --id --index-id --personas
@category "aws kendra"
@search-terms AssociatePersonasToEntities
export def 'kendra associate-personas-to-entities' [
  --id: string
  --index-id: string
  --personas: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'kendra AssociatePersonasToEntities $id=Id $index_id=IndexId $personas=Personas $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --index-id --document-id-list
@category "aws kendra"
@search-terms BatchDeleteDocument
export def 'kendra batch-delete-document' [
  --index-id: string
  --document-id-list: oneof<list<string>, string>
  --data-source-sync-job-metric-target: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'kendra BatchDeleteDocument $index_id=IndexId $document_id_list=DocumentIdList $data_source_sync_job_metric_target=DataSourceSyncJobMetricTarget $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --index-id --featured-results-set-ids
@category "aws kendra"
@search-terms BatchDeleteFeaturedResultsSet
export def 'kendra batch-delete-featured-results-set' [
  --index-id: string
  --featured-results-set-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'kendra BatchDeleteFeaturedResultsSet $index_id=IndexId $featured_results_set_ids=FeaturedResultsSetIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --index-id --document-info-list
@category "aws kendra"
@search-terms BatchGetDocumentStatus
export def 'kendra batch-get-document-status' [
  --index-id: string
  --document-info-list: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'kendra BatchGetDocumentStatus $index_id=IndexId $document_info_list=DocumentInfoList $region=--region $profile=--profile' }

# POST /; needs --index-id --documents
@category "aws kendra"
@search-terms BatchPutDocument
export def 'kendra batch-put-document' [
  --index-id: string
  --role-arn: string
  --documents: oneof<list<any>, record>
  --custom-document-enrichment-configuration: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'kendra BatchPutDocument $index_id=IndexId $role_arn=RoleArn $documents=Documents $custom_document_enrichment_configuration=CustomDocumentEnrichmentConfiguration $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --index-id
@category "aws kendra"
@search-terms ClearQuerySuggestions
export def 'kendra clear-query-suggestions' [
  --index-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kendra ClearQuerySuggestions $index_id=IndexId $region=--region $profile=--profile' }

# POST /; needs --index-id --name
@category "aws kendra"
@search-terms CreateAccessControlConfiguration
export def 'kendra create-access-control-configuration' [
  --index-id: string
  --name: string
  --description: string
  --access-control-list: oneof<list<any>, record>
  --hierarchical-access-control-list: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'kendra CreateAccessControlConfiguration $index_id=IndexId $name=Name $description=Description $access_control_list=AccessControlList $hierarchical_access_control_list=HierarchicalAccessControlList $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --name --index-id --type
@category "aws kendra"
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
  --tags: oneof<list<any>, record>
  --client-token: string
  --language-code: string
  --custom-document-enrichment-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'kendra CreateDataSource $name=Name $index_id=IndexId $type=Type $configuration=Configuration $vpc_configuration=VpcConfiguration $description=Description $schedule=Schedule $role_arn=RoleArn $tags=Tags $client_token=ClientToken $language_code=LanguageCode $custom_document_enrichment_configuration=CustomDocumentEnrichmentConfiguration $region=--region $profile=--profile' }

# POST /; needs --name --index-id
@category "aws kendra"
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
]: nothing -> record { call 'kendra CreateExperience $name=Name $index_id=IndexId $role_arn=RoleArn $configuration=Configuration $description=Description $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --index-id --name --s3-path --role-arn
@category "aws kendra"
@search-terms CreateFaq
export def 'kendra create-faq' [
  --index-id: string
  --name: string
  --description: string
  --s3-path: record
  --role-arn: string
  --tags: oneof<list<any>, record>
  --file-format: string@[CSV CSV_WITH_HEADER JSON]
  --client-token: string
  --language-code: string
  --region: string
  --profile: string
]: nothing -> record { call 'kendra CreateFaq $index_id=IndexId $name=Name $description=Description $s3_path=S3Path $role_arn=RoleArn $tags=Tags $file_format=FileFormat $client_token=ClientToken $language_code=LanguageCode $region=--region $profile=--profile' }

# POST /; needs --index-id --featured-results-set-name
@category "aws kendra"
@search-terms CreateFeaturedResultsSet
export def 'kendra create-featured-results-set' [
  --index-id: string
  --featured-results-set-name: string
  --description: string
  --client-token: string
  --status: string@[ACTIVE INACTIVE]
  --query-texts: oneof<list<string>, string>
  --featured-documents: oneof<list<any>, record>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'kendra CreateFeaturedResultsSet $index_id=IndexId $featured_results_set_name=FeaturedResultsSetName $description=Description $client_token=ClientToken $status=Status $query_texts=QueryTexts $featured_documents=FeaturedDocuments $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --name --role-arn
@category "aws kendra"
@search-terms CreateIndex
export def 'kendra create-index' [
  --name: string
  --edition: string@[DEVELOPER_EDITION ENTERPRISE_EDITION GEN_AI_ENTERPRISE_EDITION]
  --role-arn: string
  --server-side-encryption-configuration: record
  --description: string
  --client-token: string
  --tags: oneof<list<any>, record>
  --user-token-configurations: oneof<list<any>, record>
  --user-context-policy: string@[ATTRIBUTE_FILTER USER_TOKEN]
  --user-group-resolution-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'kendra CreateIndex $name=Name $edition=Edition $role_arn=RoleArn $server_side_encryption_configuration=ServerSideEncryptionConfiguration $description=Description $client_token=ClientToken $tags=Tags $user_token_configurations=UserTokenConfigurations $user_context_policy=UserContextPolicy $user_group_resolution_configuration=UserGroupResolutionConfiguration $region=--region $profile=--profile' }

# POST /; needs --index-id --name --source-s3-path --role-arn
@category "aws kendra"
@search-terms CreateQuerySuggestionsBlockList
export def 'kendra create-query-suggestions-block-list' [
  --index-id: string
  --name: string
  --description: string
  --source-s3-path: record
  --client-token: string
  --role-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'kendra CreateQuerySuggestionsBlockList $index_id=IndexId $name=Name $description=Description $source_s3_path=SourceS3Path $client_token=ClientToken $role_arn=RoleArn $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --index-id --name --role-arn --source-s3-path
@category "aws kendra"
@search-terms CreateThesaurus
export def 'kendra create-thesaurus' [
  --index-id: string
  --name: string
  --description: string
  --role-arn: string
  --tags: oneof<list<any>, record>
  --source-s3-path: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'kendra CreateThesaurus $index_id=IndexId $name=Name $description=Description $role_arn=RoleArn $tags=Tags $source_s3_path=SourceS3Path $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --index-id --id
@category "aws kendra"
@search-terms DeleteAccessControlConfiguration
export def 'kendra delete-access-control-configuration' [
  --index-id: string
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kendra DeleteAccessControlConfiguration $index_id=IndexId $id=Id $region=--region $profile=--profile' }

# POST /; needs --id --index-id
@category "aws kendra"
@search-terms DeleteDataSource
export def 'kendra delete-data-source' [
  --id: string
  --index-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kendra DeleteDataSource $id=Id $index_id=IndexId $region=--region $profile=--profile' }

# POST /; needs --id --index-id
@category "aws kendra"
@search-terms DeleteExperience
export def 'kendra delete-experience' [
  --id: string
  --index-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kendra DeleteExperience $id=Id $index_id=IndexId $region=--region $profile=--profile' }

# POST /; needs --id --index-id
@category "aws kendra"
@search-terms DeleteFaq
export def 'kendra delete-faq' [
  --id: string
  --index-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kendra DeleteFaq $id=Id $index_id=IndexId $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws kendra"
@search-terms DeleteIndex
export def 'kendra delete-index' [
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kendra DeleteIndex $id=Id $region=--region $profile=--profile' }

# POST /; needs --index-id --group-id
@category "aws kendra"
@search-terms DeletePrincipalMapping
export def 'kendra delete-principal-mapping' [
  --index-id: string
  --data-source-id: string
  --group-id: string
  --ordering-id: int
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kendra DeletePrincipalMapping $index_id=IndexId $data_source_id=DataSourceId $group_id=GroupId $ordering_id=OrderingId $region=--region $profile=--profile' }

# POST /; needs --index-id --id
@category "aws kendra"
@search-terms DeleteQuerySuggestionsBlockList
export def 'kendra delete-query-suggestions-block-list' [
  --index-id: string
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kendra DeleteQuerySuggestionsBlockList $index_id=IndexId $id=Id $region=--region $profile=--profile' }

# POST /; needs --id --index-id
@category "aws kendra"
@search-terms DeleteThesaurus
export def 'kendra delete-thesaurus' [
  --id: string
  --index-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kendra DeleteThesaurus $id=Id $index_id=IndexId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --index-id --id
@category "aws kendra"
@search-terms DescribeAccessControlConfiguration
export def 'kendra describe-access-control-configuration' [
  --index-id: string
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'kendra DescribeAccessControlConfiguration $index_id=IndexId $id=Id $region=--region $profile=--profile' }

# POST /; cached 1min; needs --id --index-id
@category "aws kendra"
@search-terms DescribeDataSource
export def 'kendra describe-data-source' [
  --id: string
  --index-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'kendra DescribeDataSource $id=Id $index_id=IndexId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --id --index-id
@category "aws kendra"
@search-terms DescribeExperience
export def 'kendra describe-experience' [
  --id: string
  --index-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'kendra DescribeExperience $id=Id $index_id=IndexId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --id --index-id
@category "aws kendra"
@search-terms DescribeFaq
export def 'kendra describe-faq' [
  --id: string
  --index-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'kendra DescribeFaq $id=Id $index_id=IndexId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --index-id --featured-results-set-id
@category "aws kendra"
@search-terms DescribeFeaturedResultsSet
export def 'kendra describe-featured-results-set' [
  --index-id: string
  --featured-results-set-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'kendra DescribeFeaturedResultsSet $index_id=IndexId $featured_results_set_id=FeaturedResultsSetId $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws kendra"
@search-terms DescribeIndex
export def 'kendra describe-index' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'kendra DescribeIndex $id=Id $region=--region $profile=--profile' }

# POST /; cached 1min; needs --index-id --group-id
@category "aws kendra"
@search-terms DescribePrincipalMapping
export def 'kendra describe-principal-mapping' [
  --index-id: string
  --data-source-id: string
  --group-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'kendra DescribePrincipalMapping $index_id=IndexId $data_source_id=DataSourceId $group_id=GroupId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --index-id --id
@category "aws kendra"
@search-terms DescribeQuerySuggestionsBlockList
export def 'kendra describe-query-suggestions-block-list' [
  --index-id: string
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'kendra DescribeQuerySuggestionsBlockList $index_id=IndexId $id=Id $region=--region $profile=--profile' }

# POST /; cached 1min; needs --index-id
@category "aws kendra"
@search-terms DescribeQuerySuggestionsConfig
export def 'kendra describe-query-suggestions-config' [
  --index-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'kendra DescribeQuerySuggestionsConfig $index_id=IndexId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --id --index-id
@category "aws kendra"
@search-terms DescribeThesaurus
export def 'kendra describe-thesaurus' [
  --id: string
  --index-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'kendra DescribeThesaurus $id=Id $index_id=IndexId $region=--region $profile=--profile' }

# POST /; needs --id --index-id --entity-list
@category "aws kendra"
@search-terms DisassociateEntitiesFromExperience
export def 'kendra disassociate-entities-from-experience' [
  --id: string
  --index-id: string
  --entity-list: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'kendra DisassociateEntitiesFromExperience $id=Id $index_id=IndexId $entity_list=EntityList $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --id --index-id --entity-ids
@category "aws kendra"
@search-terms DisassociatePersonasFromEntities
export def 'kendra disassociate-personas-from-entities' [
  --id: string
  --index-id: string
  --entity-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'kendra DisassociatePersonasFromEntities $id=Id $index_id=IndexId $entity_ids=EntityIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --index-id --query-text
@category "aws kendra"
@search-terms GetQuerySuggestions
export def 'kendra get-query-suggestions' [
  --index-id: string
  --query-text: string
  --max-suggestions-count: int
  --suggestion-types: oneof<list<string>, string>
  --attribute-suggestions-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'kendra GetQuerySuggestions $index_id=IndexId $query_text=QueryText $max_suggestions_count=MaxSuggestionsCount $suggestion_types=SuggestionTypes $attribute_suggestions_config=AttributeSuggestionsConfig $region=--region $profile=--profile' }

# POST /; cached 1min; needs --index-id --interval --metric-type
@category "aws kendra"
@search-terms GetSnapshots
export def 'kendra get-snapshots' [
  --index-id: string
  --interval: string@[THIS_MONTH THIS_WEEK ONE_WEEK_AGO TWO_WEEKS_AGO ONE_MONTH_AGO TWO_MONTHS_AGO]
  --metric-type: string@[QUERIES_BY_COUNT QUERIES_BY_ZERO_CLICK_RATE QUERIES_BY_ZERO_RESULT_RATE DOCS_BY_CLICK_COUNT AGG_QUERY_DOC_METRICS TREND_QUERY_DOC_METRICS]
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
]: nothing -> record { call 'kendra GetSnapshots $index_id=IndexId $interval=Interval $metric_type=MetricType $next_token=NextToken $max_results=MaxResults $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --index-id
@category "aws kendra"
@search-terms ListAccessControlConfigurations
export def 'kendra list-access-control-configurations' [
  --index-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kendra ListAccessControlConfigurations $index_id=IndexId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --id --index-id
@category "aws kendra"
@search-terms ListDataSourceSyncJobs
export def 'kendra list-data-source-sync-jobs' [
  --id: string
  --index-id: string
  --start-time-filter: record
  --status-filter: string@[FAILED SUCCEEDED SYNCING INCOMPLETE STOPPING ABORTED SYNCING_INDEXING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kendra ListDataSourceSyncJobs $id=Id $index_id=IndexId $start_time_filter=StartTimeFilter $status_filter=StatusFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --index-id
@category "aws kendra"
@search-terms ListDataSources
export def 'kendra list-data-sources' [
  --index-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kendra ListDataSources $index_id=IndexId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --id --index-id
@category "aws kendra"
@search-terms ListEntityPersonas
export def 'kendra list-entity-personas' [
  --id: string
  --index-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kendra ListEntityPersonas $id=Id $index_id=IndexId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --id --index-id
@category "aws kendra"
@search-terms ListExperienceEntities
export def 'kendra list-experience-entities' [
  --id: string
  --index-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kendra ListExperienceEntities $id=Id $index_id=IndexId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --index-id
@category "aws kendra"
@search-terms ListExperiences
export def 'kendra list-experiences' [
  --index-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kendra ListExperiences $index_id=IndexId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --index-id
@category "aws kendra"
@search-terms ListFaqs
export def 'kendra list-faqs' [
  --index-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kendra ListFaqs $index_id=IndexId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --index-id
@category "aws kendra"
@search-terms ListFeaturedResultsSets
export def 'kendra list-featured-results-sets' [
  --index-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kendra ListFeaturedResultsSets $index_id=IndexId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --index-id --ordering-id
@category "aws kendra"
@search-terms ListGroupsOlderThanOrderingId
export def 'kendra list-groups-older-than-ordering-id' [
  --index-id: string
  --data-source-id: string
  --ordering-id: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kendra ListGroupsOlderThanOrderingId $index_id=IndexId $data_source_id=DataSourceId $ordering_id=OrderingId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws kendra"
@search-terms ListIndices
@example "First rows only" "kendra list-indices --stream | first 3"
export def 'kendra list-indices' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kendra ListIndices $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --index-id
@category "aws kendra"
@search-terms ListQuerySuggestionsBlockLists
export def 'kendra list-query-suggestions-block-lists' [
  --index-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kendra ListQuerySuggestionsBlockLists $index_id=IndexId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws kendra"
@search-terms ListTagsForResource
export def 'kendra list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'kendra ListTagsForResource $resource_arn=ResourceARN $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min; needs --index-id
@category "aws kendra"
@search-terms ListThesauri
export def 'kendra list-thesauri' [
  --index-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kendra ListThesauri $index_id=IndexId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --index-id --group-id --group-members
@category "aws kendra"
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
]: nothing -> oneof<nothing, record> { call 'kendra PutPrincipalMapping $index_id=IndexId $data_source_id=DataSourceId $group_id=GroupId $group_members=GroupMembers $ordering_id=OrderingId $role_arn=RoleArn $region=--region $profile=--profile' }

# POST /; needs --index-id
@category "aws kendra"
@search-terms Query
export def 'kendra query' [
  --index-id: string
  --query-text: string
  --attribute-filter: record
  --facets: oneof<list<any>, record>
  --requested-document-attributes: oneof<list<string>, string>
  --query-result-type-filter: string@[DOCUMENT QUESTION_ANSWER ANSWER]
  --document-relevance-override-configurations: oneof<list<any>, record>
  --page-number: int
  --page-size: int
  --sorting-configuration: record
  --sorting-configurations: oneof<list<any>, record>
  --user-context: record
  --visitor-id: string
  --spell-correction-configuration: record
  --collapse-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'kendra Query $index_id=IndexId $query_text=QueryText $attribute_filter=AttributeFilter $facets=Facets $requested_document_attributes=RequestedDocumentAttributes $query_result_type_filter=QueryResultTypeFilter $document_relevance_override_configurations=DocumentRelevanceOverrideConfigurations $page_number=PageNumber $page_size=PageSize $sorting_configuration=SortingConfiguration $sorting_configurations=SortingConfigurations $user_context=UserContext $visitor_id=VisitorId $spell_correction_configuration=SpellCorrectionConfiguration $collapse_configuration=CollapseConfiguration $region=--region $profile=--profile' }

# POST /; needs --index-id --query-text
@category "aws kendra"
@search-terms Retrieve
export def 'kendra retrieve' [
  --index-id: string
  --query-text: string
  --attribute-filter: record
  --requested-document-attributes: oneof<list<string>, string>
  --document-relevance-override-configurations: oneof<list<any>, record>
  --page-number: int
  --page-size: int
  --user-context: record
  --region: string
  --profile: string
]: nothing -> record { call 'kendra Retrieve $index_id=IndexId $query_text=QueryText $attribute_filter=AttributeFilter $requested_document_attributes=RequestedDocumentAttributes $document_relevance_override_configurations=DocumentRelevanceOverrideConfigurations $page_number=PageNumber $page_size=PageSize $user_context=UserContext $region=--region $profile=--profile' }

# POST /; needs --id --index-id
@category "aws kendra"
@search-terms StartDataSourceSyncJob
export def 'kendra start-data-source-sync-job' [
  --id: string
  --index-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'kendra StartDataSourceSyncJob $id=Id $index_id=IndexId $region=--region $profile=--profile' }

# POST /; needs --id --index-id
@category "aws kendra"
@search-terms StopDataSourceSyncJob
export def 'kendra stop-data-source-sync-job' [
  --id: string
  --index-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kendra StopDataSourceSyncJob $id=Id $index_id=IndexId $region=--region $profile=--profile' }

# POST /; needs --index-id --query-id
@category "aws kendra"
@search-terms SubmitFeedback
export def 'kendra submit-feedback' [
  --index-id: string
  --query-id: string
  --click-feedback-items: oneof<list<any>, record>
  --relevance-feedback-items: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kendra SubmitFeedback $index_id=IndexId $query_id=QueryId $click_feedback_items=ClickFeedbackItems $relevance_feedback_items=RelevanceFeedbackItems $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws kendra"
@search-terms TagResource
export def 'kendra tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kendra TagResource $resource_arn=ResourceARN $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws kendra"
@search-terms UntagResource
export def 'kendra untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kendra UntagResource $resource_arn=ResourceARN $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --index-id --id
@category "aws kendra"
@search-terms UpdateAccessControlConfiguration
export def 'kendra update-access-control-configuration' [
  --index-id: string
  --id: string
  --name: string
  --description: string
  --access-control-list: oneof<list<any>, record>
  --hierarchical-access-control-list: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kendra UpdateAccessControlConfiguration $index_id=IndexId $id=Id $name=Name $description=Description $access_control_list=AccessControlList $hierarchical_access_control_list=HierarchicalAccessControlList $region=--region $profile=--profile' }

# POST /; needs --id --index-id
@category "aws kendra"
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
]: nothing -> oneof<nothing, record> { call 'kendra UpdateDataSource $id=Id $name=Name $index_id=IndexId $configuration=Configuration $vpc_configuration=VpcConfiguration $description=Description $schedule=Schedule $role_arn=RoleArn $language_code=LanguageCode $custom_document_enrichment_configuration=CustomDocumentEnrichmentConfiguration $region=--region $profile=--profile' }

# POST /; needs --id --index-id
@category "aws kendra"
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
]: nothing -> oneof<nothing, record> { call 'kendra UpdateExperience $id=Id $name=Name $index_id=IndexId $role_arn=RoleArn $configuration=Configuration $description=Description $region=--region $profile=--profile' }

# POST /; needs --index-id --featured-results-set-id
@category "aws kendra"
@search-terms UpdateFeaturedResultsSet
export def 'kendra update-featured-results-set' [
  --index-id: string
  --featured-results-set-id: string
  --featured-results-set-name: string
  --description: string
  --status: string@[ACTIVE INACTIVE]
  --query-texts: oneof<list<string>, string>
  --featured-documents: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'kendra UpdateFeaturedResultsSet $index_id=IndexId $featured_results_set_id=FeaturedResultsSetId $featured_results_set_name=FeaturedResultsSetName $description=Description $status=Status $query_texts=QueryTexts $featured_documents=FeaturedDocuments $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws kendra"
@search-terms UpdateIndex
export def 'kendra update-index' [
  --id: string
  --name: string
  --role-arn: string
  --description: string
  --document-metadata-configuration-updates: oneof<list<any>, record>
  --capacity-units: record
  --user-token-configurations: oneof<list<any>, record>
  --user-context-policy: string@[ATTRIBUTE_FILTER USER_TOKEN]
  --user-group-resolution-configuration: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kendra UpdateIndex $id=Id $name=Name $role_arn=RoleArn $description=Description $document_metadata_configuration_updates=DocumentMetadataConfigurationUpdates $capacity_units=CapacityUnits $user_token_configurations=UserTokenConfigurations $user_context_policy=UserContextPolicy $user_group_resolution_configuration=UserGroupResolutionConfiguration $region=--region $profile=--profile' }

# POST /; needs --index-id --id
@category "aws kendra"
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
]: nothing -> oneof<nothing, record> { call 'kendra UpdateQuerySuggestionsBlockList $index_id=IndexId $id=Id $name=Name $description=Description $source_s3_path=SourceS3Path $role_arn=RoleArn $region=--region $profile=--profile' }

# POST /; needs --index-id
@category "aws kendra"
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
]: nothing -> oneof<nothing, record> { call 'kendra UpdateQuerySuggestionsConfig $index_id=IndexId $mode=Mode $query_log_look_back_window_in_days=QueryLogLookBackWindowInDays $include_queries_without_user_information=IncludeQueriesWithoutUserInformation $minimum_number_of_querying_users=MinimumNumberOfQueryingUsers $minimum_query_count=MinimumQueryCount $attribute_suggestions_config=AttributeSuggestionsConfig $region=--region $profile=--profile' }

# POST /; needs --id --index-id
@category "aws kendra"
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
]: nothing -> oneof<nothing, record> { call 'kendra UpdateThesaurus $id=Id $name=Name $index_id=IndexId $description=Description $role_arn=RoleArn $source_s3_path=SourceS3Path $region=--region $profile=--profile' }
