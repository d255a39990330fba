# Written by `cargo xtask generate --service appsync` from the service's model and overlay: change those instead.
# AppSync, API version 2017-07-25: 74 operations.

use rt.nu [call]

# POST /v1/domainnames/{domainName}/apiassociation; needs --domain-name --api-id
@search-terms AssociateApi
export def 'appsync associate-api' [
  --domain-name: string
  --api-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync AssociateApi $domain_name $api_id -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/sourceApis/{sourceApiIdentifier}/mergedApiAssociations; needs --source-api-identifier --merged-api-identifier
@search-terms AssociateMergedGraphqlApi
export def 'appsync associate-merged-graphql-api' [
  --source-api-identifier: string
  --merged-api-identifier: string
  --description: string
  --source-api-association-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync AssociateMergedGraphqlApi $source_api_identifier $merged_api_identifier $description $source_api_association_config -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/mergedApis/{mergedApiIdentifier}/sourceApiAssociations; needs --merged-api-identifier --source-api-identifier
@search-terms AssociateSourceGraphqlApi
export def 'appsync associate-source-graphql-api' [
  --merged-api-identifier: string
  --source-api-identifier: string
  --description: string
  --source-api-association-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync AssociateSourceGraphqlApi $merged_api_identifier $source_api_identifier $description $source_api_association_config -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/apis; needs --name --event-config
@search-terms CreateApi
export def 'appsync create-api' [
  --name: string
  --owner-contact: string
  --tags: record
  --event-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync CreateApi $name $owner_contact $tags $event_config -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/apis/{apiId}/ApiCaches; needs --api-id --ttl --api-caching-behavior --type
@search-terms CreateApiCache
export def 'appsync create-api-cache' [
  --api-id: string
  --ttl: int
  --transit-encryption-enabled: oneof<bool>
  --at-rest-encryption-enabled: oneof<bool>
  --api-caching-behavior: string@[FULL_REQUEST_CACHING PER_RESOLVER_CACHING OPERATION_LEVEL_CACHING]
  --type: string@[T2_SMALL T2_MEDIUM R4_LARGE R4_XLARGE R4_2XLARGE R4_4XLARGE R4_8XLARGE SMALL MEDIUM LARGE XLARGE LARGE_2X LARGE_4X LARGE_8X LARGE_12X]
  --health-metrics-config: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync CreateApiCache $api_id $ttl $transit_encryption_enabled $at_rest_encryption_enabled $api_caching_behavior $type $health_metrics_config -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/apis/{apiId}/apikeys; needs --api-id
@search-terms CreateApiKey
export def 'appsync create-api-key' [
  --api-id: string
  --description: string
  --expires: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync CreateApiKey $api_id $description $expires -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/apis/{apiId}/channelNamespaces; needs --api-id --name
@search-terms CreateChannelNamespace
export def 'appsync create-channel-namespace' [
  --api-id: string
  --name: string
  --subscribe-auth-modes: list
  --publish-auth-modes: list
  --code-handlers: string
  --tags: record
  --handler-configs: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync CreateChannelNamespace $api_id $name $subscribe_auth_modes $publish_auth_modes $code_handlers $tags $handler_configs -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/apis/{apiId}/datasources; needs --api-id --name --type
@search-terms CreateDataSource
export def 'appsync create-data-source' [
  --api-id: string
  --name: string
  --description: string
  --type: string@[AWS_LAMBDA AMAZON_DYNAMODB AMAZON_ELASTICSEARCH NONE HTTP RELATIONAL_DATABASE AMAZON_OPENSEARCH_SERVICE AMAZON_EVENTBRIDGE AMAZON_BEDROCK_RUNTIME]
  --service-role-arn: string
  --dynamodb-config: record
  --lambda-config: record
  --elasticsearch-config: record
  --open-search-service-config: record
  --http-config: record
  --relational-database-config: record
  --event-bridge-config: record
  --metrics-config: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync CreateDataSource $api_id $name $description $type $service_role_arn $dynamodb_config $lambda_config $elasticsearch_config $open_search_service_config $http_config $relational_database_config $event_bridge_config $metrics_config -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/domainnames; needs --domain-name --certificate-arn
@search-terms CreateDomainName
export def 'appsync create-domain-name' [
  --domain-name: string
  --certificate-arn: string
  --description: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync CreateDomainName $domain_name $certificate_arn $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/apis/{apiId}/functions; needs --api-id --name --data-source-name
@search-terms CreateFunction
export def 'appsync create-function' [
  --api-id: string
  --name: string
  --description: string
  --data-source-name: string
  --request-mapping-template: string
  --response-mapping-template: string
  --function-version: string
  --sync-config: record
  --max-batch-size: int
  --runtime: record
  --code: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync CreateFunction $api_id $name $description $data_source_name $request_mapping_template $response_mapping_template $function_version $sync_config $max_batch_size $runtime $code -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/apis; needs --name --authentication-type
@search-terms CreateGraphqlApi
export def 'appsync create-graphql-api' [
  --name: string
  --log-config: record
  --authentication-type: string@[API_KEY AWS_IAM AMAZON_COGNITO_USER_POOLS OPENID_CONNECT AWS_LAMBDA]
  --user-pool-config: record
  --open-id-connect-config: record
  --tags: record
  --additional-authentication-providers: list
  --xray-enabled: oneof<bool>
  --lambda-authorizer-config: record
  --api-type: string@[GRAPHQL MERGED]
  --merged-api-execution-role-arn: string
  --visibility: string@[GLOBAL PRIVATE]
  --owner-contact: string
  --introspection-config: string@[ENABLED DISABLED]
  --query-depth-limit: int
  --resolver-count-limit: int
  --enhanced-metrics-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync CreateGraphqlApi $name $log_config $authentication_type $user_pool_config $open_id_connect_config $tags $additional_authentication_providers $xray_enabled $lambda_authorizer_config $api_type $merged_api_execution_role_arn $visibility $owner_contact $introspection_config $query_depth_limit $resolver_count_limit $enhanced_metrics_config -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/apis/{apiId}/types/{typeName}/resolvers; needs --api-id --type-name --field-name
@search-terms CreateResolver
export def 'appsync create-resolver' [
  --api-id: string
  --type-name: string
  --field-name: string
  --data-source-name: string
  --request-mapping-template: string
  --response-mapping-template: string
  --kind: string@[UNIT PIPELINE]
  --pipeline-config: record
  --sync-config: record
  --caching-config: record
  --max-batch-size: int
  --runtime: record
  --code: string
  --metrics-config: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync CreateResolver $api_id $type_name $field_name $data_source_name $request_mapping_template $response_mapping_template $kind $pipeline_config $sync_config $caching_config $max_batch_size $runtime $code $metrics_config -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/apis/{apiId}/types; needs --api-id --definition --format
@search-terms CreateType
export def 'appsync create-type' [
  --api-id: string
  --definition: string
  --format: string@[SDL JSON]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync CreateType $api_id $definition $format -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/apis/{apiId}; needs --api-id
@search-terms DeleteApi
export def 'appsync delete-api' [
  --api-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync DeleteApi $api_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/apis/{apiId}/ApiCaches; needs --api-id
@search-terms DeleteApiCache
export def 'appsync delete-api-cache' [
  --api-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync DeleteApiCache $api_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/apis/{apiId}/apikeys/{id}; needs --api-id --id
@search-terms DeleteApiKey
export def 'appsync delete-api-key' [
  --api-id: string
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync DeleteApiKey $api_id $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/apis/{apiId}/channelNamespaces/{name}; needs --api-id --name
@search-terms DeleteChannelNamespace
export def 'appsync delete-channel-namespace' [
  --api-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync DeleteChannelNamespace $api_id $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/apis/{apiId}/datasources/{name}; needs --api-id --name
@search-terms DeleteDataSource
export def 'appsync delete-data-source' [
  --api-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync DeleteDataSource $api_id $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/domainnames/{domainName}; needs --domain-name
@search-terms DeleteDomainName
export def 'appsync delete-domain-name' [
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync DeleteDomainName $domain_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/apis/{apiId}/functions/{functionId}; needs --api-id --function-id
@search-terms DeleteFunction
export def 'appsync delete-function' [
  --api-id: string
  --function-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync DeleteFunction $api_id $function_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/apis/{apiId}; needs --api-id
@search-terms DeleteGraphqlApi
export def 'appsync delete-graphql-api' [
  --api-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync DeleteGraphqlApi $api_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/apis/{apiId}/types/{typeName}/resolvers/{fieldName}; needs --api-id --type-name --field-name
@search-terms DeleteResolver
export def 'appsync delete-resolver' [
  --api-id: string
  --type-name: string
  --field-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync DeleteResolver $api_id $type_name $field_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/apis/{apiId}/types/{typeName}; needs --api-id --type-name
@search-terms DeleteType
export def 'appsync delete-type' [
  --api-id: string
  --type-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync DeleteType $api_id $type_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/domainnames/{domainName}/apiassociation; needs --domain-name
@search-terms DisassociateApi
export def 'appsync disassociate-api' [
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync DisassociateApi $domain_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/sourceApis/{sourceApiIdentifier}/mergedApiAssociations/{associationId}; needs --source-api-identifier --association-id
@search-terms DisassociateMergedGraphqlApi
export def 'appsync disassociate-merged-graphql-api' [
  --source-api-identifier: string
  --association-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync DisassociateMergedGraphqlApi $source_api_identifier $association_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/mergedApis/{mergedApiIdentifier}/sourceApiAssociations/{associationId}; needs --merged-api-identifier --association-id
@search-terms DisassociateSourceGraphqlApi
export def 'appsync disassociate-source-graphql-api' [
  --merged-api-identifier: string
  --association-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync DisassociateSourceGraphqlApi $merged_api_identifier $association_id -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/dataplane-evaluatecode; needs --runtime --code --context
@search-terms EvaluateCode
export def 'appsync evaluate-code' [
  --runtime: record
  --code: string
  --context: string
  --function: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync EvaluateCode $runtime $code $context $function -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/dataplane-evaluatetemplate; needs --template --context
@search-terms EvaluateMappingTemplate
export def 'appsync evaluate-mapping-template' [
  --template: string
  --context: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync EvaluateMappingTemplate $template $context -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/apis/{apiId}/FlushCache; needs --api-id
@search-terms FlushApiCache
export def 'appsync flush-api-cache' [
  --api-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync FlushApiCache $api_id -- $region $profile $with_input $fail_fast $yes' }

# GET /v2/apis/{apiId}; cached 1min; needs --api-id
@search-terms GetApi
export def 'appsync get-api' [
  --api-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appsync GetApi $api_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/domainnames/{domainName}/apiassociation; cached 1min; needs --domain-name
@search-terms GetApiAssociation
export def 'appsync get-api-association' [
  --domain-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appsync GetApiAssociation $domain_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apis/{apiId}/ApiCaches; cached 1min; needs --api-id
@search-terms GetApiCache
export def 'appsync get-api-cache' [
  --api-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appsync GetApiCache $api_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/apis/{apiId}/channelNamespaces/{name}; cached 1min; needs --api-id --name
@search-terms GetChannelNamespace
export def 'appsync get-channel-namespace' [
  --api-id: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appsync GetChannelNamespace $api_id $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apis/{apiId}/datasources/{name}; cached 1min; needs --api-id --name
@search-terms GetDataSource
export def 'appsync get-data-source' [
  --api-id: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appsync GetDataSource $api_id $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/datasources/introspections/{introspectionId}; cached 1min; needs --introspection-id
@search-terms GetDataSourceIntrospection
export def 'appsync get-data-source-introspection' [
  --introspection-id: string
  --include-models-sdl: oneof<bool>
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appsync GetDataSourceIntrospection $introspection_id $include_models_sdl $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/domainnames/{domainName}; cached 1min; needs --domain-name
@search-terms GetDomainName
export def 'appsync get-domain-name' [
  --domain-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appsync GetDomainName $domain_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apis/{apiId}/functions/{functionId}; cached 1min; needs --api-id --function-id
@search-terms GetFunction
export def 'appsync get-function' [
  --api-id: string
  --function-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appsync GetFunction $api_id $function_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apis/{apiId}; cached 1min; needs --api-id
@search-terms GetGraphqlApi
export def 'appsync get-graphql-api' [
  --api-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appsync GetGraphqlApi $api_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apis/{apiId}/environmentVariables; needs --api-id
@search-terms GetGraphqlApiEnvironmentVariables
export def 'appsync get-graphql-api-environment-variables' [
  --api-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'appsync GetGraphqlApiEnvironmentVariables $api_id -- $region $profile $with_input $fail_fast' }

# GET /v1/apis/{apiId}/schema; cached 1min; needs --api-id --format
@search-terms GetIntrospectionSchema
export def 'appsync get-introspection-schema' [
  --api-id: string
  --format: string@[SDL JSON]
  --include-directives: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appsync GetIntrospectionSchema $api_id $format $include_directives -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apis/{apiId}/types/{typeName}/resolvers/{fieldName}; cached 1min; needs --api-id --type-name --field-name
@search-terms GetResolver
export def 'appsync get-resolver' [
  --api-id: string
  --type-name: string
  --field-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appsync GetResolver $api_id $type_name $field_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apis/{apiId}/schemacreation; needs --api-id
@search-terms GetSchemaCreationStatus
export def 'appsync get-schema-creation-status' [
  --api-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'appsync GetSchemaCreationStatus $api_id -- $region $profile $with_input $fail_fast' }

# GET /v1/mergedApis/{mergedApiIdentifier}/sourceApiAssociations/{associationId}; cached 1min; needs --merged-api-identifier --association-id
@search-terms GetSourceApiAssociation
export def 'appsync get-source-api-association' [
  --merged-api-identifier: string
  --association-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appsync GetSourceApiAssociation $merged_api_identifier $association_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apis/{apiId}/types/{typeName}; cached 1min; needs --api-id --type-name --format
@search-terms GetType
export def 'appsync get-type' [
  --api-id: string
  --type-name: string
  --format: string@[SDL JSON]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appsync GetType $api_id $type_name $format -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apis/{apiId}/apikeys; follows pages; needs --api-id
@search-terms ListApiKeys
export def 'appsync list-api-keys' [
  --api-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'appsync ListApiKeys $api_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /v2/apis; follows pages; cached 1min
@search-terms ListApis
export def 'appsync list-apis' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'appsync ListApis -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /v2/apis/{apiId}/channelNamespaces; follows pages; cached 1min; needs --api-id
@search-terms ListChannelNamespaces
export def 'appsync list-channel-namespaces' [
  --api-id: string
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
]: any -> any { call 'appsync ListChannelNamespaces $api_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/apis/{apiId}/datasources; follows pages; cached 1min; needs --api-id
@search-terms ListDataSources
export def 'appsync list-data-sources' [
  --api-id: string
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
]: any -> any { call 'appsync ListDataSources $api_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/domainnames; follows pages; cached 1min
@search-terms ListDomainNames
export def 'appsync list-domain-names' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'appsync ListDomainNames -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /v1/apis/{apiId}/functions; follows pages; cached 1min; needs --api-id
@search-terms ListFunctions
export def 'appsync list-functions' [
  --api-id: string
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
]: any -> any { call 'appsync ListFunctions $api_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/apis; follows pages; cached 1min
@search-terms ListGraphqlApis
export def 'appsync list-graphql-apis' [
  --api-type: string@[GRAPHQL MERGED]
  --owner: string@[CURRENT_ACCOUNT OTHER_ACCOUNTS]
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
]: any -> any { call 'appsync ListGraphqlApis $api_type $owner -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/apis/{apiId}/types/{typeName}/resolvers; follows pages; cached 1min; needs --api-id --type-name
@search-terms ListResolvers
export def 'appsync list-resolvers' [
  --api-id: string
  --type-name: string
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
]: any -> any { call 'appsync ListResolvers $api_id $type_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/apis/{apiId}/functions/{functionId}/resolvers; follows pages; cached 1min; needs --api-id --function-id
@search-terms ListResolversByFunction
export def 'appsync list-resolvers-by-function' [
  --api-id: string
  --function-id: string
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
]: any -> any { call 'appsync ListResolversByFunction $api_id $function_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/apis/{apiId}/sourceApiAssociations; follows pages; cached 1min; needs --api-id
@search-terms ListSourceApiAssociations
export def 'appsync list-source-api-associations' [
  --api-id: string
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
]: any -> any { call 'appsync ListSourceApiAssociations $api_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'appsync list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appsync ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/apis/{apiId}/types; follows pages; cached 1min; needs --api-id --format
@search-terms ListTypes
export def 'appsync list-types' [
  --api-id: string
  --format: string@[SDL JSON]
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
]: any -> any { call 'appsync ListTypes $api_id $format -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/mergedApis/{mergedApiIdentifier}/sourceApiAssociations/{associationId}/types; follows pages; cached 1min; needs --merged-api-identifier --association-id --format
@search-terms ListTypesByAssociation
export def 'appsync list-types-by-association' [
  --merged-api-identifier: string
  --association-id: string
  --format: string@[SDL JSON]
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
]: any -> any { call 'appsync ListTypesByAssociation $merged_api_identifier $association_id $format -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# PUT /v1/apis/{apiId}/environmentVariables; needs --api-id --environment-variables
@search-terms PutGraphqlApiEnvironmentVariables
export def 'appsync put-graphql-api-environment-variables' [
  --api-id: string
  --environment-variables: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync PutGraphqlApiEnvironmentVariables $api_id $environment_variables -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/datasources/introspections
@search-terms StartDataSourceIntrospection
export def 'appsync start-data-source-introspection' [
  --rds-data-api-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync StartDataSourceIntrospection $rds_data_api_config -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/apis/{apiId}/schemacreation; needs --api-id --definition
@search-terms StartSchemaCreation
export def 'appsync start-schema-creation' [
  --api-id: string
  --definition: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync StartSchemaCreation $api_id $definition -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/mergedApis/{mergedApiIdentifier}/sourceApiAssociations/{associationId}/merge; needs --association-id --merged-api-identifier
@search-terms StartSchemaMerge
export def 'appsync start-schema-merge' [
  --association-id: string
  --merged-api-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync StartSchemaMerge $association_id $merged_api_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'appsync tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'appsync untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/apis/{apiId}; needs --api-id --name --event-config
@search-terms UpdateApi
export def 'appsync update-api' [
  --api-id: string
  --name: string
  --owner-contact: string
  --event-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync UpdateApi $api_id $name $owner_contact $event_config -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/apis/{apiId}/ApiCaches/update; needs --api-id --ttl --api-caching-behavior --type
@search-terms UpdateApiCache
export def 'appsync update-api-cache' [
  --api-id: string
  --ttl: int
  --api-caching-behavior: string@[FULL_REQUEST_CACHING PER_RESOLVER_CACHING OPERATION_LEVEL_CACHING]
  --type: string@[T2_SMALL T2_MEDIUM R4_LARGE R4_XLARGE R4_2XLARGE R4_4XLARGE R4_8XLARGE SMALL MEDIUM LARGE XLARGE LARGE_2X LARGE_4X LARGE_8X LARGE_12X]
  --health-metrics-config: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync UpdateApiCache $api_id $ttl $api_caching_behavior $type $health_metrics_config -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/apis/{apiId}/apikeys/{id}; needs --api-id --id
@search-terms UpdateApiKey
export def 'appsync update-api-key' [
  --api-id: string
  --id: string
  --description: string
  --expires: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync UpdateApiKey $api_id $id $description $expires -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/apis/{apiId}/channelNamespaces/{name}; needs --api-id --name
@search-terms UpdateChannelNamespace
export def 'appsync update-channel-namespace' [
  --api-id: string
  --name: string
  --subscribe-auth-modes: list
  --publish-auth-modes: list
  --code-handlers: string
  --handler-configs: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync UpdateChannelNamespace $api_id $name $subscribe_auth_modes $publish_auth_modes $code_handlers $handler_configs -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/apis/{apiId}/datasources/{name}; needs --api-id --name --type
@search-terms UpdateDataSource
export def 'appsync update-data-source' [
  --api-id: string
  --name: string
  --description: string
  --type: string@[AWS_LAMBDA AMAZON_DYNAMODB AMAZON_ELASTICSEARCH NONE HTTP RELATIONAL_DATABASE AMAZON_OPENSEARCH_SERVICE AMAZON_EVENTBRIDGE AMAZON_BEDROCK_RUNTIME]
  --service-role-arn: string
  --dynamodb-config: record
  --lambda-config: record
  --elasticsearch-config: record
  --open-search-service-config: record
  --http-config: record
  --relational-database-config: record
  --event-bridge-config: record
  --metrics-config: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync UpdateDataSource $api_id $name $description $type $service_role_arn $dynamodb_config $lambda_config $elasticsearch_config $open_search_service_config $http_config $relational_database_config $event_bridge_config $metrics_config -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/domainnames/{domainName}; needs --domain-name
@search-terms UpdateDomainName
export def 'appsync update-domain-name' [
  --domain-name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync UpdateDomainName $domain_name $description -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/apis/{apiId}/functions/{functionId}; needs --api-id --name --function-id --data-source-name
@search-terms UpdateFunction
export def 'appsync update-function' [
  --api-id: string
  --name: string
  --description: string
  --function-id: string
  --data-source-name: string
  --request-mapping-template: string
  --response-mapping-template: string
  --function-version: string
  --sync-config: record
  --max-batch-size: int
  --runtime: record
  --code: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync UpdateFunction $api_id $name $description $function_id $data_source_name $request_mapping_template $response_mapping_template $function_version $sync_config $max_batch_size $runtime $code -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/apis/{apiId}; needs --api-id --name --authentication-type
@search-terms UpdateGraphqlApi
export def 'appsync update-graphql-api' [
  --api-id: string
  --name: string
  --log-config: record
  --authentication-type: string@[API_KEY AWS_IAM AMAZON_COGNITO_USER_POOLS OPENID_CONNECT AWS_LAMBDA]
  --user-pool-config: record
  --open-id-connect-config: record
  --additional-authentication-providers: list
  --xray-enabled: oneof<bool>
  --lambda-authorizer-config: record
  --merged-api-execution-role-arn: string
  --owner-contact: string
  --introspection-config: string@[ENABLED DISABLED]
  --query-depth-limit: int
  --resolver-count-limit: int
  --enhanced-metrics-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync UpdateGraphqlApi $api_id $name $log_config $authentication_type $user_pool_config $open_id_connect_config $additional_authentication_providers $xray_enabled $lambda_authorizer_config $merged_api_execution_role_arn $owner_contact $introspection_config $query_depth_limit $resolver_count_limit $enhanced_metrics_config -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/apis/{apiId}/types/{typeName}/resolvers/{fieldName}; needs --api-id --type-name --field-name
@search-terms UpdateResolver
export def 'appsync update-resolver' [
  --api-id: string
  --type-name: string
  --field-name: string
  --data-source-name: string
  --request-mapping-template: string
  --response-mapping-template: string
  --kind: string@[UNIT PIPELINE]
  --pipeline-config: record
  --sync-config: record
  --caching-config: record
  --max-batch-size: int
  --runtime: record
  --code: string
  --metrics-config: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync UpdateResolver $api_id $type_name $field_name $data_source_name $request_mapping_template $response_mapping_template $kind $pipeline_config $sync_config $caching_config $max_batch_size $runtime $code $metrics_config -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/mergedApis/{mergedApiIdentifier}/sourceApiAssociations/{associationId}; needs --association-id --merged-api-identifier
@search-terms UpdateSourceApiAssociation
export def 'appsync update-source-api-association' [
  --association-id: string
  --merged-api-identifier: string
  --description: string
  --source-api-association-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync UpdateSourceApiAssociation $association_id $merged_api_identifier $description $source_api_association_config -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/apis/{apiId}/types/{typeName}; needs --api-id --type-name --format
@search-terms UpdateType
export def 'appsync update-type' [
  --api-id: string
  --type-name: string
  --definition: string
  --format: string@[SDL JSON]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appsync UpdateType $api_id $type_name $definition $format -- $region $profile $with_input $fail_fast $yes' }
