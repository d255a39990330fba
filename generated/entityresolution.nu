# Written by `cargo xtask generate --service entityresolution` from the service's model and overlay: change those instead.
# EntityResolution, API version 2018-05-10: 38 operations.

use rt.nu [call send]

# POST /policies/{arn}/{statementId}; needs --arn --statement-id --effect --action --principal
@category "aws entityresolution"
@search-terms AddPolicyStatement
export def 'entityresolution add-policy-statement' [
  --arn: string
  --statement-id: string
  --effect: string@[Allow Deny]
  --action: oneof<list<string>, string>
  --principal: oneof<list<string>, string>
  --condition: string
  --region: string
  --profile: string
]: nothing -> record { call 'entityresolution AddPolicyStatement $arn=arn $statement_id=statementId $effect=effect $action=action $principal=principal $condition=condition $region=--region $profile=--profile' }

# DELETE /matchingworkflows/{workflowName}/uniqueids; needs --workflow-name --unique-ids
@category "aws entityresolution"
@search-terms BatchDeleteUniqueId
export def 'entityresolution batch-delete-unique-id' [
  --workflow-name: string
  --input-source: string
  --unique-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'entityresolution BatchDeleteUniqueId $workflow_name=workflowName $input_source=inputSource $unique_ids=uniqueIds $region=--region $profile=--profile' }

# POST /idmappingworkflows; needs --workflow-name --input-source-config --id-mapping-techniques
@category "aws entityresolution"
@search-terms CreateIdMappingWorkflow
export def 'entityresolution create-id-mapping-workflow' [
  --workflow-name: string
  --description: string
  --input-source-config: oneof<list<any>, record>
  --output-source-config: oneof<list<any>, record>
  --id-mapping-techniques: record
  --incremental-run-config: record
  --role-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'entityresolution CreateIdMappingWorkflow $workflow_name=workflowName $description=description $input_source_config=inputSourceConfig $output_source_config=outputSourceConfig $id_mapping_techniques=idMappingTechniques $incremental_run_config=incrementalRunConfig $role_arn=roleArn $tags=tags $region=--region $profile=--profile' }

# POST /idnamespaces; needs --id-namespace-name --type
@category "aws entityresolution"
@search-terms CreateIdNamespace
export def 'entityresolution create-id-namespace' [
  --id-namespace-name: string
  --description: string
  --input-source-config: oneof<list<any>, record>
  --id-mapping-workflow-properties: oneof<list<any>, record>
  --type: string@[SOURCE TARGET]
  --role-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'entityresolution CreateIdNamespace $id_namespace_name=idNamespaceName $description=description $input_source_config=inputSourceConfig $id_mapping_workflow_properties=idMappingWorkflowProperties $type=type $role_arn=roleArn $tags=tags $region=--region $profile=--profile' }

# POST /matchingworkflows; needs --workflow-name --input-source-config --output-source-config --resolution-techniques --role-arn
@category "aws entityresolution"
@search-terms CreateMatchingWorkflow
export def 'entityresolution create-matching-workflow' [
  --workflow-name: string
  --description: string
  --input-source-config: oneof<list<any>, record>
  --output-source-config: oneof<list<any>, record>
  --resolution-techniques: record
  --incremental-run-config: record
  --role-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'entityresolution CreateMatchingWorkflow $workflow_name=workflowName $description=description $input_source_config=inputSourceConfig $output_source_config=outputSourceConfig $resolution_techniques=resolutionTechniques $incremental_run_config=incrementalRunConfig $role_arn=roleArn $tags=tags $region=--region $profile=--profile' }

# POST /schemas; needs --schema-name --mapped-input-fields
@category "aws entityresolution"
@search-terms CreateSchemaMapping
export def 'entityresolution create-schema-mapping' [
  --schema-name: string
  --description: string
  --mapped-input-fields: oneof<list<any>, record>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'entityresolution CreateSchemaMapping $schema_name=schemaName $description=description $mapped_input_fields=mappedInputFields $tags=tags $region=--region $profile=--profile' }

# DELETE /idmappingworkflows/{workflowName}; needs --workflow-name
@category "aws entityresolution"
@search-terms DeleteIdMappingWorkflow
export def 'entityresolution delete-id-mapping-workflow' [
  --workflow-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'entityresolution DeleteIdMappingWorkflow $workflow_name=workflowName $region=--region $profile=--profile' }

# DELETE /idnamespaces/{idNamespaceName}; needs --id-namespace-name
@category "aws entityresolution"
@search-terms DeleteIdNamespace
export def 'entityresolution delete-id-namespace' [
  --id-namespace-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'entityresolution DeleteIdNamespace $id_namespace_name=idNamespaceName $region=--region $profile=--profile' }

# DELETE /matchingworkflows/{workflowName}; needs --workflow-name
@category "aws entityresolution"
@search-terms DeleteMatchingWorkflow
export def 'entityresolution delete-matching-workflow' [
  --workflow-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'entityresolution DeleteMatchingWorkflow $workflow_name=workflowName $region=--region $profile=--profile' }

# DELETE /policies/{arn}/{statementId}; needs --arn --statement-id
@category "aws entityresolution"
@search-terms DeletePolicyStatement
export def 'entityresolution delete-policy-statement' [
  --arn: string
  --statement-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'entityresolution DeletePolicyStatement $arn=arn $statement_id=statementId $region=--region $profile=--profile' }

# DELETE /schemas/{schemaName}; needs --schema-name
@category "aws entityresolution"
@search-terms DeleteSchemaMapping
export def 'entityresolution delete-schema-mapping' [
  --schema-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'entityresolution DeleteSchemaMapping $schema_name=schemaName $region=--region $profile=--profile' }

# POST /matchingworkflows/{workflowName}/generateMatches; needs --workflow-name --records
@category "aws entityresolution"
@search-terms GenerateMatchId
export def 'entityresolution generate-match-id' [
  --workflow-name: string
  --records: oneof<list<any>, record>
  --processing-type: string@[CONSISTENT EVENTUAL EVENTUAL_NO_LOOKUP]
  --region: string
  --profile: string
]: nothing -> record { call 'entityresolution GenerateMatchId $workflow_name=workflowName $records=records $processing_type=processingType $region=--region $profile=--profile' }

# GET /idmappingworkflows/{workflowName}/jobs/{jobId}; cached 1min; needs --workflow-name --job-id
@category "aws entityresolution"
@search-terms GetIdMappingJob
export def 'entityresolution get-id-mapping-job' [
  --workflow-name: string
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'entityresolution GetIdMappingJob $workflow_name=workflowName $job_id=jobId $region=--region $profile=--profile' }

# GET /idmappingworkflows/{workflowName}; cached 1min; needs --workflow-name
@category "aws entityresolution"
@search-terms GetIdMappingWorkflow
export def 'entityresolution get-id-mapping-workflow' [
  --workflow-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'entityresolution GetIdMappingWorkflow $workflow_name=workflowName $region=--region $profile=--profile' }

# GET /idnamespaces/{idNamespaceName}; cached 1min; needs --id-namespace-name
@category "aws entityresolution"
@search-terms GetIdNamespace
export def 'entityresolution get-id-namespace' [
  --id-namespace-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'entityresolution GetIdNamespace $id_namespace_name=idNamespaceName $region=--region $profile=--profile' }

# POST /matchingworkflows/{workflowName}/matches; cached 1min; needs --workflow-name --record
@category "aws entityresolution"
@search-terms GetMatchId
export def 'entityresolution get-match-id' [
  --workflow-name: string
  --record: record
  --apply-normalization: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'entityresolution GetMatchId $workflow_name=workflowName $record=record $apply_normalization=applyNormalization $region=--region $profile=--profile' }

# GET /matchingworkflows/{workflowName}/jobs/{jobId}; cached 1min; needs --workflow-name --job-id
@category "aws entityresolution"
@search-terms GetMatchingJob
export def 'entityresolution get-matching-job' [
  --workflow-name: string
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'entityresolution GetMatchingJob $workflow_name=workflowName $job_id=jobId $region=--region $profile=--profile' }

# GET /matchingworkflows/{workflowName}; cached 1min; needs --workflow-name
@category "aws entityresolution"
@search-terms GetMatchingWorkflow
export def 'entityresolution get-matching-workflow' [
  --workflow-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'entityresolution GetMatchingWorkflow $workflow_name=workflowName $region=--region $profile=--profile' }

# GET /policies/{arn}; cached 1min; needs --arn
@category "aws entityresolution"
@search-terms GetPolicy
export def 'entityresolution get-policy' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'entityresolution GetPolicy $arn=arn $region=--region $profile=--profile' }

# GET /providerservices/{providerName}/{providerServiceName}; cached 1min; needs --provider-name --provider-service-name
@category "aws entityresolution"
@search-terms GetProviderService
export def 'entityresolution get-provider-service' [
  --provider-name: string
  --provider-service-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'entityresolution GetProviderService $provider_name=providerName $provider_service_name=providerServiceName $region=--region $profile=--profile' }

# GET /schemas/{schemaName}; cached 1min; needs --schema-name
@category "aws entityresolution"
@search-terms GetSchemaMapping
export def 'entityresolution get-schema-mapping' [
  --schema-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'entityresolution GetSchemaMapping $schema_name=schemaName $region=--region $profile=--profile' }

# GET /idmappingworkflows/{workflowName}/jobs; follows pages; cached 1min; needs --workflow-name
@category "aws entityresolution"
@search-terms ListIdMappingJobs
export def 'entityresolution list-id-mapping-jobs' [
  --workflow-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'entityresolution ListIdMappingJobs $workflow_name=workflowName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /idmappingworkflows; follows pages; cached 1min
@category "aws entityresolution"
@search-terms ListIdMappingWorkflows
@example "First rows only" "entityresolution list-id-mapping-workflows --stream | first 3"
export def 'entityresolution list-id-mapping-workflows' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'entityresolution ListIdMappingWorkflows $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /idnamespaces; follows pages; cached 1min
@category "aws entityresolution"
@search-terms ListIdNamespaces
@example "First rows only" "entityresolution list-id-namespaces --stream | first 3"
export def 'entityresolution list-id-namespaces' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'entityresolution ListIdNamespaces $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /matchingworkflows/{workflowName}/jobs; follows pages; cached 1min; needs --workflow-name
@category "aws entityresolution"
@search-terms ListMatchingJobs
export def 'entityresolution list-matching-jobs' [
  --workflow-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'entityresolution ListMatchingJobs $workflow_name=workflowName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /matchingworkflows; follows pages; cached 1min
@category "aws entityresolution"
@search-terms ListMatchingWorkflows
@example "First rows only" "entityresolution list-matching-workflows --stream | first 3"
export def 'entityresolution list-matching-workflows' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'entityresolution ListMatchingWorkflows $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /providerservices; follows pages; cached 1min
@category "aws entityresolution"
@search-terms ListProviderServices
@example "First rows only" "entityresolution list-provider-services --stream | first 3"
export def 'entityresolution list-provider-services' [
  --provider-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'entityresolution ListProviderServices $provider_name=providerName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /schemas; follows pages; cached 1min
@category "aws entityresolution"
@search-terms ListSchemaMappings
@example "First rows only" "entityresolution list-schema-mappings --stream | first 3"
export def 'entityresolution list-schema-mappings' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'entityresolution ListSchemaMappings $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws entityresolution"
@search-terms ListTagsForResource
export def 'entityresolution list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'entityresolution ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# PUT /policies/{arn}; needs --arn --policy
@category "aws entityresolution"
@search-terms PutPolicy
export def 'entityresolution put-policy' [
  --arn: string
  --token: string
  --policy: string
  --region: string
  --profile: string
]: nothing -> record { call 'entityresolution PutPolicy $arn=arn $token=token $policy=policy $region=--region $profile=--profile' }

# POST /idmappingworkflows/{workflowName}/jobs; needs --workflow-name
@category "aws entityresolution"
@search-terms StartIdMappingJob
export def 'entityresolution start-id-mapping-job' [
  --workflow-name: string
  --output-source-config: oneof<list<any>, record>
  --job-type: string@[BATCH INCREMENTAL DELETE_ONLY]
  --region: string
  --profile: string
]: nothing -> record { call 'entityresolution StartIdMappingJob $workflow_name=workflowName $output_source_config=outputSourceConfig $job_type=jobType $region=--region $profile=--profile' }

# POST /matchingworkflows/{workflowName}/jobs; needs --workflow-name
@category "aws entityresolution"
@search-terms StartMatchingJob
export def 'entityresolution start-matching-job' [
  --workflow-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'entityresolution StartMatchingJob $workflow_name=workflowName $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws entityresolution"
@search-terms TagResource
export def 'entityresolution tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'entityresolution TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws entityresolution"
@search-terms UntagResource
export def 'entityresolution untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'entityresolution UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# PUT /idmappingworkflows/{workflowName}; needs --workflow-name --input-source-config --id-mapping-techniques
@category "aws entityresolution"
@search-terms UpdateIdMappingWorkflow
export def 'entityresolution update-id-mapping-workflow' [
  --workflow-name: string
  --description: string
  --input-source-config: oneof<list<any>, record>
  --output-source-config: oneof<list<any>, record>
  --id-mapping-techniques: record
  --incremental-run-config: record
  --role-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'entityresolution UpdateIdMappingWorkflow $workflow_name=workflowName $description=description $input_source_config=inputSourceConfig $output_source_config=outputSourceConfig $id_mapping_techniques=idMappingTechniques $incremental_run_config=incrementalRunConfig $role_arn=roleArn $region=--region $profile=--profile' }

# PUT /idnamespaces/{idNamespaceName}; needs --id-namespace-name
@category "aws entityresolution"
@search-terms UpdateIdNamespace
export def 'entityresolution update-id-namespace' [
  --id-namespace-name: string
  --description: string
  --input-source-config: oneof<list<any>, record>
  --id-mapping-workflow-properties: oneof<list<any>, record>
  --role-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'entityresolution UpdateIdNamespace $id_namespace_name=idNamespaceName $description=description $input_source_config=inputSourceConfig $id_mapping_workflow_properties=idMappingWorkflowProperties $role_arn=roleArn $region=--region $profile=--profile' }

# PUT /matchingworkflows/{workflowName}; needs --workflow-name --input-source-config --output-source-config --resolution-techniques --role-arn
@category "aws entityresolution"
@search-terms UpdateMatchingWorkflow
export def 'entityresolution update-matching-workflow' [
  --workflow-name: string
  --description: string
  --input-source-config: oneof<list<any>, record>
  --output-source-config: oneof<list<any>, record>
  --resolution-techniques: record
  --incremental-run-config: record
  --role-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'entityresolution UpdateMatchingWorkflow $workflow_name=workflowName $description=description $input_source_config=inputSourceConfig $output_source_config=outputSourceConfig $resolution_techniques=resolutionTechniques $incremental_run_config=incrementalRunConfig $role_arn=roleArn $region=--region $profile=--profile' }

# PUT /schemas/{schemaName}; needs --schema-name --mapped-input-fields
@category "aws entityresolution"
@search-terms UpdateSchemaMapping
export def 'entityresolution update-schema-mapping' [
  --schema-name: string
  --description: string
  --mapped-input-fields: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'entityresolution UpdateSchemaMapping $schema_name=schemaName $description=description $mapped_input_fields=mappedInputFields $region=--region $profile=--profile' }
