# Written by `cargo xtask generate --service entityresolution` from the service's model and overlay: change those instead.
# EntityResolution, API version 2018-05-10: 38 operations.

use rt.nu [call]

# POST /policies/{arn}/{statementId}; needs --arn --statement-id --effect --action --principal
@search-terms AddPolicyStatement
export def 'entityresolution add-policy-statement' [
  --arn: string
  --statement-id: string
  --effect: string@[Allow Deny]
  --action: list<string>
  --principal: list<string>
  --condition: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'entityresolution AddPolicyStatement $arn $statement_id $effect $action $principal $condition -- $region $profile $with_input $fail_fast $yes' }

# DELETE /matchingworkflows/{workflowName}/uniqueids; needs --workflow-name --unique-ids
@search-terms BatchDeleteUniqueId
export def 'entityresolution batch-delete-unique-id' [
  --workflow-name: string
  --input-source: string
  --unique-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'entityresolution BatchDeleteUniqueId $workflow_name $input_source $unique_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /idmappingworkflows; needs --workflow-name --input-source-config --id-mapping-techniques
@search-terms CreateIdMappingWorkflow
export def 'entityresolution create-id-mapping-workflow' [
  --workflow-name: string
  --description: string
  --input-source-config: list
  --output-source-config: list
  --id-mapping-techniques: record
  --incremental-run-config: record
  --role-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'entityresolution CreateIdMappingWorkflow $workflow_name $description $input_source_config $output_source_config $id_mapping_techniques $incremental_run_config $role_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /idnamespaces; needs --id-namespace-name --type
@search-terms CreateIdNamespace
export def 'entityresolution create-id-namespace' [
  --id-namespace-name: string
  --description: string
  --input-source-config: list
  --id-mapping-workflow-properties: list
  --type: string@[SOURCE TARGET]
  --role-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'entityresolution CreateIdNamespace $id_namespace_name $description $input_source_config $id_mapping_workflow_properties $type $role_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /matchingworkflows; needs --workflow-name --input-source-config --output-source-config --resolution-techniques --role-arn
@search-terms CreateMatchingWorkflow
export def 'entityresolution create-matching-workflow' [
  --workflow-name: string
  --description: string
  --input-source-config: list
  --output-source-config: list
  --resolution-techniques: record
  --incremental-run-config: record
  --role-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'entityresolution CreateMatchingWorkflow $workflow_name $description $input_source_config $output_source_config $resolution_techniques $incremental_run_config $role_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /schemas; needs --schema-name --mapped-input-fields
@search-terms CreateSchemaMapping
export def 'entityresolution create-schema-mapping' [
  --schema-name: string
  --description: string
  --mapped-input-fields: list
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'entityresolution CreateSchemaMapping $schema_name $description $mapped_input_fields $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /idmappingworkflows/{workflowName}; needs --workflow-name
@search-terms DeleteIdMappingWorkflow
export def 'entityresolution delete-id-mapping-workflow' [
  --workflow-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'entityresolution DeleteIdMappingWorkflow $workflow_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /idnamespaces/{idNamespaceName}; needs --id-namespace-name
@search-terms DeleteIdNamespace
export def 'entityresolution delete-id-namespace' [
  --id-namespace-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'entityresolution DeleteIdNamespace $id_namespace_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /matchingworkflows/{workflowName}; needs --workflow-name
@search-terms DeleteMatchingWorkflow
export def 'entityresolution delete-matching-workflow' [
  --workflow-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'entityresolution DeleteMatchingWorkflow $workflow_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /policies/{arn}/{statementId}; needs --arn --statement-id
@search-terms DeletePolicyStatement
export def 'entityresolution delete-policy-statement' [
  --arn: string
  --statement-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'entityresolution DeletePolicyStatement $arn $statement_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /schemas/{schemaName}; needs --schema-name
@search-terms DeleteSchemaMapping
export def 'entityresolution delete-schema-mapping' [
  --schema-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'entityresolution DeleteSchemaMapping $schema_name -- $region $profile $with_input $fail_fast $yes' }

# POST /matchingworkflows/{workflowName}/generateMatches; needs --workflow-name --records
@search-terms GenerateMatchId
export def 'entityresolution generate-match-id' [
  --workflow-name: string
  --records: list
  --processing-type: string@[CONSISTENT EVENTUAL EVENTUAL_NO_LOOKUP]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'entityresolution GenerateMatchId $workflow_name $records $processing_type -- $region $profile $with_input $fail_fast $yes' }

# GET /idmappingworkflows/{workflowName}/jobs/{jobId}; needs --workflow-name --job-id
@search-terms GetIdMappingJob
export def 'entityresolution get-id-mapping-job' [
  --workflow-name: string
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'entityresolution GetIdMappingJob $workflow_name $job_id -- $region $profile $with_input $fail_fast' }

# GET /idmappingworkflows/{workflowName}; cached 1min; needs --workflow-name
@search-terms GetIdMappingWorkflow
export def 'entityresolution get-id-mapping-workflow' [
  --workflow-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'entityresolution GetIdMappingWorkflow $workflow_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /idnamespaces/{idNamespaceName}; cached 1min; needs --id-namespace-name
@search-terms GetIdNamespace
export def 'entityresolution get-id-namespace' [
  --id-namespace-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'entityresolution GetIdNamespace $id_namespace_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /matchingworkflows/{workflowName}/matches; cached 1min; needs --workflow-name --record
@search-terms GetMatchId
export def 'entityresolution get-match-id' [
  --workflow-name: string
  --record: record
  --apply-normalization: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'entityresolution GetMatchId $workflow_name $record $apply_normalization -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /matchingworkflows/{workflowName}/jobs/{jobId}; needs --workflow-name --job-id
@search-terms GetMatchingJob
export def 'entityresolution get-matching-job' [
  --workflow-name: string
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'entityresolution GetMatchingJob $workflow_name $job_id -- $region $profile $with_input $fail_fast' }

# GET /matchingworkflows/{workflowName}; cached 1min; needs --workflow-name
@search-terms GetMatchingWorkflow
export def 'entityresolution get-matching-workflow' [
  --workflow-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'entityresolution GetMatchingWorkflow $workflow_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /policies/{arn}; cached 1min; needs --arn
@search-terms GetPolicy
export def 'entityresolution get-policy' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'entityresolution GetPolicy $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /providerservices/{providerName}/{providerServiceName}; cached 1min; needs --provider-name --provider-service-name
@search-terms GetProviderService
export def 'entityresolution get-provider-service' [
  --provider-name: string
  --provider-service-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'entityresolution GetProviderService $provider_name $provider_service_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /schemas/{schemaName}; cached 1min; needs --schema-name
@search-terms GetSchemaMapping
export def 'entityresolution get-schema-mapping' [
  --schema-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'entityresolution GetSchemaMapping $schema_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /idmappingworkflows/{workflowName}/jobs; follows pages; cached 15sec; needs --workflow-name
@search-terms ListIdMappingJobs
export def 'entityresolution list-id-mapping-jobs' [
  --workflow-name: string
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
]: any -> any { call 'entityresolution ListIdMappingJobs $workflow_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /idmappingworkflows; follows pages; cached 1min
@search-terms ListIdMappingWorkflows
export def 'entityresolution list-id-mapping-workflows' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'entityresolution ListIdMappingWorkflows -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /idnamespaces; follows pages; cached 1min
@search-terms ListIdNamespaces
export def 'entityresolution list-id-namespaces' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'entityresolution ListIdNamespaces -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /matchingworkflows/{workflowName}/jobs; follows pages; cached 15sec; needs --workflow-name
@search-terms ListMatchingJobs
export def 'entityresolution list-matching-jobs' [
  --workflow-name: string
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
]: any -> any { call 'entityresolution ListMatchingJobs $workflow_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /matchingworkflows; follows pages; cached 1min
@search-terms ListMatchingWorkflows
export def 'entityresolution list-matching-workflows' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'entityresolution ListMatchingWorkflows -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /providerservices; follows pages; cached 1min
@search-terms ListProviderServices
export def 'entityresolution list-provider-services' [
  --provider-name: string
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
]: any -> any { call 'entityresolution ListProviderServices $provider_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /schemas; follows pages; cached 1min
@search-terms ListSchemaMappings
export def 'entityresolution list-schema-mappings' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'entityresolution ListSchemaMappings -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'entityresolution list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'entityresolution ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# PUT /policies/{arn}; needs --arn --policy
@search-terms PutPolicy
export def 'entityresolution put-policy' [
  --arn: string
  --token: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'entityresolution PutPolicy $arn $token $policy -- $region $profile $with_input $fail_fast $yes' }

# POST /idmappingworkflows/{workflowName}/jobs; needs --workflow-name
@search-terms StartIdMappingJob
export def 'entityresolution start-id-mapping-job' [
  --workflow-name: string
  --output-source-config: list
  --job-type: string@[BATCH INCREMENTAL DELETE_ONLY]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'entityresolution StartIdMappingJob $workflow_name $output_source_config $job_type -- $region $profile $with_input $fail_fast $yes' }

# POST /matchingworkflows/{workflowName}/jobs; needs --workflow-name
@search-terms StartMatchingJob
export def 'entityresolution start-matching-job' [
  --workflow-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'entityresolution StartMatchingJob $workflow_name -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'entityresolution tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'entityresolution TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'entityresolution untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'entityresolution UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /idmappingworkflows/{workflowName}; needs --workflow-name --input-source-config --id-mapping-techniques
@search-terms UpdateIdMappingWorkflow
export def 'entityresolution update-id-mapping-workflow' [
  --workflow-name: string
  --description: string
  --input-source-config: list
  --output-source-config: list
  --id-mapping-techniques: record
  --incremental-run-config: record
  --role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'entityresolution UpdateIdMappingWorkflow $workflow_name $description $input_source_config $output_source_config $id_mapping_techniques $incremental_run_config $role_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /idnamespaces/{idNamespaceName}; needs --id-namespace-name
@search-terms UpdateIdNamespace
export def 'entityresolution update-id-namespace' [
  --id-namespace-name: string
  --description: string
  --input-source-config: list
  --id-mapping-workflow-properties: list
  --role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'entityresolution UpdateIdNamespace $id_namespace_name $description $input_source_config $id_mapping_workflow_properties $role_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /matchingworkflows/{workflowName}; needs --workflow-name --input-source-config --output-source-config --resolution-techniques --role-arn
@search-terms UpdateMatchingWorkflow
export def 'entityresolution update-matching-workflow' [
  --workflow-name: string
  --description: string
  --input-source-config: list
  --output-source-config: list
  --resolution-techniques: record
  --incremental-run-config: record
  --role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'entityresolution UpdateMatchingWorkflow $workflow_name $description $input_source_config $output_source_config $resolution_techniques $incremental_run_config $role_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /schemas/{schemaName}; needs --schema-name --mapped-input-fields
@search-terms UpdateSchemaMapping
export def 'entityresolution update-schema-mapping' [
  --schema-name: string
  --description: string
  --mapped-input-fields: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'entityresolution UpdateSchemaMapping $schema_name $description $mapped_input_fields -- $region $profile $with_input $fail_fast $yes' }
