# Written by `cargo xtask generate --service api-gateway` from the service's model and overlay: change those instead.
# API Gateway, API version 2015-07-09: 124 operations.

use rt.nu [call]

def GatewayResponseType []: nothing -> list<string> { [DEFAULT_4XX DEFAULT_5XX RESOURCE_NOT_FOUND UNAUTHORIZED INVALID_API_KEY ACCESS_DENIED AUTHORIZER_FAILURE AUTHORIZER_CONFIGURATION_ERROR INVALID_SIGNATURE EXPIRED_TOKEN MISSING_AUTHENTICATION_TOKEN INTEGRATION_FAILURE INTEGRATION_TIMEOUT API_CONFIGURATION_ERROR UNSUPPORTED_MEDIA_TYPE BAD_REQUEST_PARAMETERS BAD_REQUEST_BODY REQUEST_TOO_LARGE THROTTLED QUOTA_EXCEEDED WAF_FILTERED] }

# POST /apikeys
@search-terms 'CreateApiKey, apigateway create-api-key'
export def 'api-gateway create-api-key' [
  --name: string
  --description: string
  --enabled: oneof<bool>
  --generate-distinct-id: oneof<bool>
  --value: string
  --stage-keys: list
  --customer-id: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway CreateApiKey $name $description $enabled $generate_distinct_id $value $stage_keys $customer_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /restapis/{restApiId}/authorizers; needs --rest-api-id --name --type
@search-terms 'CreateAuthorizer, apigateway create-authorizer'
export def 'api-gateway create-authorizer' [
  --rest-api-id: string
  --name: string
  --type: string@[TOKEN REQUEST COGNITO_USER_POOLS JWT]
  --provider-arns: list<string>
  --auth-type: string
  --authorizer-uri: string
  --authorizer-credentials: string
  --identity-source: string
  --identity-validation-expression: string
  --authorizer-result-ttl-in-seconds: int
  --jwt-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway CreateAuthorizer $rest_api_id $name $type $provider_arns $auth_type $authorizer_uri $authorizer_credentials $identity_source $identity_validation_expression $authorizer_result_ttl_in_seconds $jwt_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /domainnames/{domainName}/basepathmappings; needs --domain-name --rest-api-id
@search-terms 'CreateBasePathMapping, apigateway create-base-path-mapping'
export def 'api-gateway create-base-path-mapping' [
  --domain-name: string
  --domain-name-id: string
  --base-path: string
  --rest-api-id: string
  --stage: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway CreateBasePathMapping $domain_name $domain_name_id $base_path $rest_api_id $stage -- $region $profile $with_input $fail_fast $yes' }

# POST /restapis/{restApiId}/deployments; needs --rest-api-id
@search-terms 'CreateDeployment, apigateway create-deployment'
export def 'api-gateway create-deployment' [
  --rest-api-id: string
  --stage-name: string
  --stage-description: string
  --description: string
  --cache-cluster-enabled: oneof<bool>
  --cache-cluster-size: string@["0.5" "1.6" "6.1" "13.5" "28.4" "58.2" "118" "237"]
  --variables: record
  --canary-settings: record
  --tracing-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway CreateDeployment $rest_api_id $stage_name $stage_description $description $cache_cluster_enabled $cache_cluster_size $variables $canary_settings $tracing_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /restapis/{restApiId}/documentation/parts; needs --rest-api-id --location --properties
@search-terms 'CreateDocumentationPart, apigateway create-documentation-part'
export def 'api-gateway create-documentation-part' [
  --rest-api-id: string
  --location: record
  --properties: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway CreateDocumentationPart $rest_api_id $location $properties -- $region $profile $with_input $fail_fast $yes' }

# POST /restapis/{restApiId}/documentation/versions; needs --rest-api-id --documentation-version
@search-terms 'CreateDocumentationVersion, apigateway create-documentation-version'
export def 'api-gateway create-documentation-version' [
  --rest-api-id: string
  --documentation-version: string
  --stage-name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway CreateDocumentationVersion $rest_api_id $documentation_version $stage_name $description -- $region $profile $with_input $fail_fast $yes' }

# POST /domainnames; needs --domain-name
@search-terms 'CreateDomainName, apigateway create-domain-name'
export def 'api-gateway create-domain-name' [
  --domain-name: string
  --certificate-name: string
  --certificate-body: string
  --certificate-private-key: string
  --certificate-chain: string
  --certificate-arn: string
  --regional-certificate-name: string
  --regional-certificate-arn: string
  --endpoint-configuration: record
  --tags: record
  --security-policy: string@[TLS_1_0 TLS_1_2 SecurityPolicy_TLS13_1_3_2025_09 SecurityPolicy_TLS13_1_3_FIPS_2025_09 SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09 SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09 SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09 SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09 SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09 SecurityPolicy_TLS13_1_2_PQ_2025_09 SecurityPolicy_TLS13_1_2_2021_06 SecurityPolicy_TLS13_2025_EDGE SecurityPolicy_TLS12_PFS_2025_EDGE SecurityPolicy_TLS12_2018_EDGE]
  --endpoint-access-mode: string@[BASIC STRICT]
  --mutual-tls-authentication: record
  --ownership-verification-certificate-arn: string
  --policy: string
  --routing-mode: string@[BASE_PATH_MAPPING_ONLY ROUTING_RULE_ONLY ROUTING_RULE_THEN_BASE_PATH_MAPPING]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway CreateDomainName $domain_name $certificate_name $certificate_body $certificate_private_key $certificate_chain $certificate_arn $regional_certificate_name $regional_certificate_arn $endpoint_configuration $tags $security_policy $endpoint_access_mode $mutual_tls_authentication $ownership_verification_certificate_arn $policy $routing_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /domainnameaccessassociations; needs --domain-name-arn --access-association-source-type --access-association-source
@search-terms 'CreateDomainNameAccessAssociation, apigateway create-domain-name-access-association'
export def 'api-gateway create-domain-name-access-association' [
  --domain-name-arn: string
  --access-association-source-type: string
  --access-association-source: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway CreateDomainNameAccessAssociation $domain_name_arn $access_association_source_type $access_association_source $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /restapis/{restApiId}/models; needs --rest-api-id --name --content-type
@search-terms 'CreateModel, apigateway create-model'
export def 'api-gateway create-model' [
  --rest-api-id: string
  --name: string
  --description: string
  --schema: string
  --content-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway CreateModel $rest_api_id $name $description $schema $content_type -- $region $profile $with_input $fail_fast $yes' }

# POST /restapis/{restApiId}/requestvalidators; needs --rest-api-id
@search-terms 'CreateRequestValidator, apigateway create-request-validator'
export def 'api-gateway create-request-validator' [
  --rest-api-id: string
  --name: string
  --validate-request-body: oneof<bool>
  --validate-request-parameters: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway CreateRequestValidator $rest_api_id $name $validate_request_body $validate_request_parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /restapis/{restApiId}/resources/{parentId}; needs --rest-api-id --parent-id --path-part
@search-terms 'CreateResource, apigateway create-resource'
export def 'api-gateway create-resource' [
  --rest-api-id: string
  --parent-id: string
  --path-part: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway CreateResource $rest_api_id $parent_id $path_part -- $region $profile $with_input $fail_fast $yes' }

# POST /restapis; needs --name
@search-terms 'CreateRestApi, apigateway create-rest-api'
export def 'api-gateway create-rest-api' [
  --name: string
  --description: string
  --version: string
  --clone-from: string
  --binary-media-types: list<string>
  --minimum-compression-size: int
  --api-key-source: string@[HEADER AUTHORIZER]
  --endpoint-configuration: record
  --policy: string
  --tags: record
  --disable-execute-api-endpoint: oneof<bool>
  --security-policy: string@[TLS_1_0 TLS_1_2 SecurityPolicy_TLS13_1_3_2025_09 SecurityPolicy_TLS13_1_3_FIPS_2025_09 SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09 SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09 SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09 SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09 SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09 SecurityPolicy_TLS13_1_2_PQ_2025_09 SecurityPolicy_TLS13_1_2_2021_06 SecurityPolicy_TLS13_2025_EDGE SecurityPolicy_TLS12_PFS_2025_EDGE SecurityPolicy_TLS12_2018_EDGE]
  --endpoint-access-mode: string@[BASIC STRICT]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway CreateRestApi $name $description $version $clone_from $binary_media_types $minimum_compression_size $api_key_source $endpoint_configuration $policy $tags $disable_execute_api_endpoint $security_policy $endpoint_access_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /restapis/{restApiId}/stages; needs --rest-api-id --stage-name --deployment-id
@search-terms 'CreateStage, apigateway create-stage'
export def 'api-gateway create-stage' [
  --rest-api-id: string
  --stage-name: string
  --deployment-id: string
  --description: string
  --cache-cluster-enabled: oneof<bool>
  --cache-cluster-size: string@["0.5" "1.6" "6.1" "13.5" "28.4" "58.2" "118" "237"]
  --variables: record
  --documentation-version: string
  --canary-settings: record
  --tracing-enabled: oneof<bool>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway CreateStage $rest_api_id $stage_name $deployment_id $description $cache_cluster_enabled $cache_cluster_size $variables $documentation_version $canary_settings $tracing_enabled $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /usageplans; needs --name
@search-terms 'CreateUsagePlan, apigateway create-usage-plan'
export def 'api-gateway create-usage-plan' [
  --name: string
  --description: string
  --api-stages: list
  --throttle: record
  --quota: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway CreateUsagePlan $name $description $api_stages $throttle $quota $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /usageplans/{usagePlanId}/keys; needs --usage-plan-id --key-id --key-type
@search-terms 'CreateUsagePlanKey, apigateway create-usage-plan-key'
export def 'api-gateway create-usage-plan-key' [
  --usage-plan-id: string
  --key-id: string
  --key-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway CreateUsagePlanKey $usage_plan_id $key_id $key_type -- $region $profile $with_input $fail_fast $yes' }

# POST /vpclinks; needs --name --target-arns
@search-terms 'CreateVpcLink, apigateway create-vpc-link'
export def 'api-gateway create-vpc-link' [
  --name: string
  --description: string
  --target-arns: list<string>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway CreateVpcLink $name $description $target_arns $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /apikeys/{apiKey}; needs --api-key
@search-terms 'DeleteApiKey, apigateway delete-api-key'
export def 'api-gateway delete-api-key' [
  --api-key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway DeleteApiKey $api_key -- $region $profile $with_input $fail_fast $yes' }

# DELETE /restapis/{restApiId}/authorizers/{authorizerId}; needs --rest-api-id --authorizer-id
@search-terms 'DeleteAuthorizer, apigateway delete-authorizer'
export def 'api-gateway delete-authorizer' [
  --rest-api-id: string
  --authorizer-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway DeleteAuthorizer $rest_api_id $authorizer_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /domainnames/{domainName}/basepathmappings/{basePath}; needs --domain-name --base-path
@search-terms 'DeleteBasePathMapping, apigateway delete-base-path-mapping'
export def 'api-gateway delete-base-path-mapping' [
  --domain-name: string
  --domain-name-id: string
  --base-path: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway DeleteBasePathMapping $domain_name $domain_name_id $base_path -- $region $profile $with_input $fail_fast $yes' }

# DELETE /clientcertificates/{clientCertificateId}; needs --client-certificate-id
@search-terms 'DeleteClientCertificate, apigateway delete-client-certificate'
export def 'api-gateway delete-client-certificate' [
  --client-certificate-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway DeleteClientCertificate $client_certificate_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /restapis/{restApiId}/deployments/{deploymentId}; needs --rest-api-id --deployment-id
@search-terms 'DeleteDeployment, apigateway delete-deployment'
export def 'api-gateway delete-deployment' [
  --rest-api-id: string
  --deployment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway DeleteDeployment $rest_api_id $deployment_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /restapis/{restApiId}/documentation/parts/{documentationPartId}; needs --rest-api-id --documentation-part-id
@search-terms 'DeleteDocumentationPart, apigateway delete-documentation-part'
export def 'api-gateway delete-documentation-part' [
  --rest-api-id: string
  --documentation-part-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway DeleteDocumentationPart $rest_api_id $documentation_part_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /restapis/{restApiId}/documentation/versions/{documentationVersion}; needs --rest-api-id --documentation-version
@search-terms 'DeleteDocumentationVersion, apigateway delete-documentation-version'
export def 'api-gateway delete-documentation-version' [
  --rest-api-id: string
  --documentation-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway DeleteDocumentationVersion $rest_api_id $documentation_version -- $region $profile $with_input $fail_fast $yes' }

# DELETE /domainnames/{domainName}; needs --domain-name
@search-terms 'DeleteDomainName, apigateway delete-domain-name'
export def 'api-gateway delete-domain-name' [
  --domain-name: string
  --domain-name-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway DeleteDomainName $domain_name $domain_name_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /domainnameaccessassociations/{domainNameAccessAssociationArn}; needs --domain-name-access-association-arn
@search-terms 'DeleteDomainNameAccessAssociation, apigateway delete-domain-name-access-association'
export def 'api-gateway delete-domain-name-access-association' [
  --domain-name-access-association-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway DeleteDomainNameAccessAssociation $domain_name_access_association_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /restapis/{restApiId}/gatewayresponses/{responseType}; needs --rest-api-id --response-type
@search-terms 'DeleteGatewayResponse, apigateway delete-gateway-response'
export def 'api-gateway delete-gateway-response' [
  --rest-api-id: string
  --response-type: string@GatewayResponseType
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway DeleteGatewayResponse $rest_api_id $response_type -- $region $profile $with_input $fail_fast $yes' }

# DELETE /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration; needs --rest-api-id --resource-id --http-method
@search-terms 'DeleteIntegration, apigateway delete-integration'
export def 'api-gateway delete-integration' [
  --rest-api-id: string
  --resource-id: string
  --http-method: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway DeleteIntegration $rest_api_id $resource_id $http_method -- $region $profile $with_input $fail_fast $yes' }

# DELETE /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration/responses/{statusCode}; needs --rest-api-id --resource-id --http-method --status-code
@search-terms 'DeleteIntegrationResponse, apigateway delete-integration-response'
export def 'api-gateway delete-integration-response' [
  --rest-api-id: string
  --resource-id: string
  --http-method: string
  --status-code: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway DeleteIntegrationResponse $rest_api_id $resource_id $http_method $status_code -- $region $profile $with_input $fail_fast $yes' }

# DELETE /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}; needs --rest-api-id --resource-id --http-method
@search-terms 'DeleteMethod, apigateway delete-method'
export def 'api-gateway delete-method' [
  --rest-api-id: string
  --resource-id: string
  --http-method: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway DeleteMethod $rest_api_id $resource_id $http_method -- $region $profile $with_input $fail_fast $yes' }

# DELETE /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/responses/{statusCode}; needs --rest-api-id --resource-id --http-method --status-code
@search-terms 'DeleteMethodResponse, apigateway delete-method-response'
export def 'api-gateway delete-method-response' [
  --rest-api-id: string
  --resource-id: string
  --http-method: string
  --status-code: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway DeleteMethodResponse $rest_api_id $resource_id $http_method $status_code -- $region $profile $with_input $fail_fast $yes' }

# DELETE /restapis/{restApiId}/models/{modelName}; needs --rest-api-id --model-name
@search-terms 'DeleteModel, apigateway delete-model'
export def 'api-gateway delete-model' [
  --rest-api-id: string
  --model-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway DeleteModel $rest_api_id $model_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /restapis/{restApiId}/requestvalidators/{requestValidatorId}; needs --rest-api-id --request-validator-id
@search-terms 'DeleteRequestValidator, apigateway delete-request-validator'
export def 'api-gateway delete-request-validator' [
  --rest-api-id: string
  --request-validator-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway DeleteRequestValidator $rest_api_id $request_validator_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /restapis/{restApiId}/resources/{resourceId}; needs --rest-api-id --resource-id
@search-terms 'DeleteResource, apigateway delete-resource'
export def 'api-gateway delete-resource' [
  --rest-api-id: string
  --resource-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway DeleteResource $rest_api_id $resource_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /restapis/{restApiId}; needs --rest-api-id
@search-terms 'DeleteRestApi, apigateway delete-rest-api'
export def 'api-gateway delete-rest-api' [
  --rest-api-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway DeleteRestApi $rest_api_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /restapis/{restApiId}/stages/{stageName}; needs --rest-api-id --stage-name
@search-terms 'DeleteStage, apigateway delete-stage'
export def 'api-gateway delete-stage' [
  --rest-api-id: string
  --stage-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway DeleteStage $rest_api_id $stage_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /usageplans/{usagePlanId}; needs --usage-plan-id
@search-terms 'DeleteUsagePlan, apigateway delete-usage-plan'
export def 'api-gateway delete-usage-plan' [
  --usage-plan-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway DeleteUsagePlan $usage_plan_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /usageplans/{usagePlanId}/keys/{keyId}; needs --usage-plan-id --key-id
@search-terms 'DeleteUsagePlanKey, apigateway delete-usage-plan-key'
export def 'api-gateway delete-usage-plan-key' [
  --usage-plan-id: string
  --key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway DeleteUsagePlanKey $usage_plan_id $key_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /vpclinks/{vpcLinkId}; needs --vpc-link-id
@search-terms 'DeleteVpcLink, apigateway delete-vpc-link'
export def 'api-gateway delete-vpc-link' [
  --vpc-link-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway DeleteVpcLink $vpc_link_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /restapis/{restApiId}/stages/{stageName}/cache/authorizers; needs --rest-api-id --stage-name
@search-terms 'FlushStageAuthorizersCache, apigateway flush-stage-authorizers-cache'
export def 'api-gateway flush-stage-authorizers-cache' [
  --rest-api-id: string
  --stage-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway FlushStageAuthorizersCache $rest_api_id $stage_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /restapis/{restApiId}/stages/{stageName}/cache/data; needs --rest-api-id --stage-name
@search-terms 'FlushStageCache, apigateway flush-stage-cache'
export def 'api-gateway flush-stage-cache' [
  --rest-api-id: string
  --stage-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway FlushStageCache $rest_api_id $stage_name -- $region $profile $with_input $fail_fast $yes' }

# POST /clientcertificates
@search-terms 'GenerateClientCertificate, apigateway generate-client-certificate'
export def 'api-gateway generate-client-certificate' [
  --description: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway GenerateClientCertificate $description $tags -- $region $profile $with_input $fail_fast $yes' }

# GET /account; cached 1min
@search-terms 'GetAccount, apigateway get-account'
export def 'api-gateway get-account' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'api-gateway GetAccount -- $region $profile $refresh $ttl' }

# GET /apikeys/{apiKey}; needs --api-key
@search-terms 'GetApiKey, apigateway get-api-key'
export def 'api-gateway get-api-key' [
  --api-key: string
  --include-value: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'api-gateway GetApiKey $api_key $include_value -- $region $profile $with_input $fail_fast' }

# GET /apikeys; follows pages
@search-terms 'GetApiKeys, apigateway get-api-keys'
export def 'api-gateway get-api-keys' [
  --name-query: string
  --customer-id: string
  --include-values: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'api-gateway GetApiKeys $name_query $customer_id $include_values -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /restapis/{restApiId}/authorizers/{authorizerId}; cached 1min; needs --rest-api-id --authorizer-id
@search-terms 'GetAuthorizer, apigateway get-authorizer'
export def 'api-gateway get-authorizer' [
  --rest-api-id: string
  --authorizer-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'api-gateway GetAuthorizer $rest_api_id $authorizer_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /restapis/{restApiId}/authorizers; follows pages; cached 1min; needs --rest-api-id
@search-terms 'GetAuthorizers, apigateway get-authorizers'
export def 'api-gateway get-authorizers' [
  --rest-api-id: string
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
]: any -> any { call 'api-gateway GetAuthorizers $rest_api_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /domainnames/{domainName}/basepathmappings/{basePath}; cached 1min; needs --domain-name --base-path
@search-terms 'GetBasePathMapping, apigateway get-base-path-mapping'
export def 'api-gateway get-base-path-mapping' [
  --domain-name: string
  --domain-name-id: string
  --base-path: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'api-gateway GetBasePathMapping $domain_name $domain_name_id $base_path -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /domainnames/{domainName}/basepathmappings; follows pages; cached 1min; needs --domain-name
@search-terms 'GetBasePathMappings, apigateway get-base-path-mappings'
export def 'api-gateway get-base-path-mappings' [
  --domain-name: string
  --domain-name-id: string
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
]: any -> any { call 'api-gateway GetBasePathMappings $domain_name $domain_name_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /clientcertificates/{clientCertificateId}; cached 1min; needs --client-certificate-id
@search-terms 'GetClientCertificate, apigateway get-client-certificate'
export def 'api-gateway get-client-certificate' [
  --client-certificate-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'api-gateway GetClientCertificate $client_certificate_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /clientcertificates; follows pages; cached 1min
@search-terms 'GetClientCertificates, apigateway get-client-certificates'
export def 'api-gateway get-client-certificates' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'api-gateway GetClientCertificates -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /restapis/{restApiId}/deployments/{deploymentId}; needs --rest-api-id --deployment-id
@search-terms 'GetDeployment, apigateway get-deployment'
export def 'api-gateway get-deployment' [
  --rest-api-id: string
  --deployment-id: string
  --embed: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'api-gateway GetDeployment $rest_api_id $deployment_id $embed -- $region $profile $with_input $fail_fast' }

# GET /restapis/{restApiId}/deployments; follows pages; cached 1min; needs --rest-api-id
@search-terms 'GetDeployments, apigateway get-deployments'
export def 'api-gateway get-deployments' [
  --rest-api-id: string
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
]: any -> any { call 'api-gateway GetDeployments $rest_api_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /restapis/{restApiId}/documentation/parts/{documentationPartId}; cached 1min; needs --rest-api-id --documentation-part-id
@search-terms 'GetDocumentationPart, apigateway get-documentation-part'
export def 'api-gateway get-documentation-part' [
  --rest-api-id: string
  --documentation-part-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'api-gateway GetDocumentationPart $rest_api_id $documentation_part_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /restapis/{restApiId}/documentation/parts; follows pages; cached 1min; needs --rest-api-id
@search-terms 'GetDocumentationParts, apigateway get-documentation-parts'
export def 'api-gateway get-documentation-parts' [
  --rest-api-id: string
  --type: string@[API AUTHORIZER MODEL RESOURCE METHOD PATH_PARAMETER QUERY_PARAMETER REQUEST_HEADER REQUEST_BODY RESPONSE RESPONSE_HEADER RESPONSE_BODY]
  --name-query: string
  --path: string
  --location-status: string@[DOCUMENTED UNDOCUMENTED]
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
]: any -> any { call 'api-gateway GetDocumentationParts $rest_api_id $type $name_query $path $location_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /restapis/{restApiId}/documentation/versions/{documentationVersion}; cached 1min; needs --rest-api-id --documentation-version
@search-terms 'GetDocumentationVersion, apigateway get-documentation-version'
export def 'api-gateway get-documentation-version' [
  --rest-api-id: string
  --documentation-version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'api-gateway GetDocumentationVersion $rest_api_id $documentation_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /restapis/{restApiId}/documentation/versions; follows pages; cached 1min; needs --rest-api-id
@search-terms 'GetDocumentationVersions, apigateway get-documentation-versions'
export def 'api-gateway get-documentation-versions' [
  --rest-api-id: string
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
]: any -> any { call 'api-gateway GetDocumentationVersions $rest_api_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /domainnames/{domainName}; cached 1min; needs --domain-name
@search-terms 'GetDomainName, apigateway get-domain-name'
export def 'api-gateway get-domain-name' [
  --domain-name: string
  --domain-name-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'api-gateway GetDomainName $domain_name $domain_name_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /domainnameaccessassociations; follows pages; cached 1min
@search-terms 'GetDomainNameAccessAssociations, apigateway get-domain-name-access-associations'
export def 'api-gateway get-domain-name-access-associations' [
  --resource-owner: string@[SELF OTHER_ACCOUNTS]
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
]: any -> any { call 'api-gateway GetDomainNameAccessAssociations $resource_owner -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /domainnames; follows pages; cached 1min
@search-terms 'GetDomainNames, apigateway get-domain-names'
export def 'api-gateway get-domain-names' [
  --resource-owner: string@[SELF OTHER_ACCOUNTS]
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
]: any -> any { call 'api-gateway GetDomainNames $resource_owner -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /restapis/{restApiId}/stages/{stageName}/exports/{exportType}; needs --rest-api-id --stage-name --export-type
@search-terms 'GetExport, apigateway get-export'
export def 'api-gateway get-export' [
  --rest-api-id: string
  --stage-name: string
  --export-type: string
  --parameters: record
  --accepts: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'api-gateway GetExport $rest_api_id $stage_name $export_type $parameters $accepts -- $region $profile $with_input $fail_fast' }

# GET /restapis/{restApiId}/gatewayresponses/{responseType}; cached 1min; needs --rest-api-id --response-type
@search-terms 'GetGatewayResponse, apigateway get-gateway-response'
export def 'api-gateway get-gateway-response' [
  --rest-api-id: string
  --response-type: string@GatewayResponseType
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'api-gateway GetGatewayResponse $rest_api_id $response_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /restapis/{restApiId}/gatewayresponses; follows pages; cached 1min; needs --rest-api-id
@search-terms 'GetGatewayResponses, apigateway get-gateway-responses'
export def 'api-gateway get-gateway-responses' [
  --rest-api-id: string
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
]: any -> any { call 'api-gateway GetGatewayResponses $rest_api_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration; cached 1min; needs --rest-api-id --resource-id --http-method
@search-terms 'GetIntegration, apigateway get-integration'
export def 'api-gateway get-integration' [
  --rest-api-id: string
  --resource-id: string
  --http-method: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'api-gateway GetIntegration $rest_api_id $resource_id $http_method -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration/responses/{statusCode}; cached 1min; needs --rest-api-id --resource-id --http-method --status-code
@search-terms 'GetIntegrationResponse, apigateway get-integration-response'
export def 'api-gateway get-integration-response' [
  --rest-api-id: string
  --resource-id: string
  --http-method: string
  --status-code: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'api-gateway GetIntegrationResponse $rest_api_id $resource_id $http_method $status_code -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}; cached 1min; needs --rest-api-id --resource-id --http-method
@search-terms 'GetMethod, apigateway get-method'
export def 'api-gateway get-method' [
  --rest-api-id: string
  --resource-id: string
  --http-method: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'api-gateway GetMethod $rest_api_id $resource_id $http_method -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/responses/{statusCode}; cached 1min; needs --rest-api-id --resource-id --http-method --status-code
@search-terms 'GetMethodResponse, apigateway get-method-response'
export def 'api-gateway get-method-response' [
  --rest-api-id: string
  --resource-id: string
  --http-method: string
  --status-code: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'api-gateway GetMethodResponse $rest_api_id $resource_id $http_method $status_code -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /restapis/{restApiId}/models/{modelName}; cached 1min; needs --rest-api-id --model-name
@search-terms 'GetModel, apigateway get-model'
export def 'api-gateway get-model' [
  --rest-api-id: string
  --model-name: string
  --flatten: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'api-gateway GetModel $rest_api_id $model_name $flatten -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /restapis/{restApiId}/models/{modelName}/default_template; cached 1min; needs --rest-api-id --model-name
@search-terms 'GetModelTemplate, apigateway get-model-template'
export def 'api-gateway get-model-template' [
  --rest-api-id: string
  --model-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'api-gateway GetModelTemplate $rest_api_id $model_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /restapis/{restApiId}/models; follows pages; cached 1min; needs --rest-api-id
@search-terms 'GetModels, apigateway get-models'
export def 'api-gateway get-models' [
  --rest-api-id: string
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
]: any -> any { call 'api-gateway GetModels $rest_api_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /restapis/{restApiId}/requestvalidators/{requestValidatorId}; cached 1min; needs --rest-api-id --request-validator-id
@search-terms 'GetRequestValidator, apigateway get-request-validator'
export def 'api-gateway get-request-validator' [
  --rest-api-id: string
  --request-validator-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'api-gateway GetRequestValidator $rest_api_id $request_validator_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /restapis/{restApiId}/requestvalidators; follows pages; cached 1min; needs --rest-api-id
@search-terms 'GetRequestValidators, apigateway get-request-validators'
export def 'api-gateway get-request-validators' [
  --rest-api-id: string
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
]: any -> any { call 'api-gateway GetRequestValidators $rest_api_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /restapis/{restApiId}/resources/{resourceId}; cached 1min; needs --rest-api-id --resource-id
@search-terms 'GetResource, apigateway get-resource'
export def 'api-gateway get-resource' [
  --rest-api-id: string
  --resource-id: string
  --embed: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'api-gateway GetResource $rest_api_id $resource_id $embed -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /restapis/{restApiId}/resources; follows pages; cached 5min; needs --rest-api-id
@search-terms 'GetResources, apigateway get-resources'
export def 'api-gateway get-resources' [
  --rest-api-id: string
  --embed: list<string>
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
]: any -> any { call 'api-gateway GetResources $rest_api_id $embed -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /restapis/{restApiId}; cached 5min; needs --rest-api-id
@search-terms 'GetRestApi, apigateway get-rest-api'
export def 'api-gateway get-rest-api' [
  --rest-api-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'api-gateway GetRestApi $rest_api_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /restapis; follows pages; cached 5min
@search-terms 'GetRestApis, apigateway get-rest-apis'
export def 'api-gateway get-rest-apis' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'api-gateway GetRestApis -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /restapis/{restApiId}/stages/{stageName}/sdks/{sdkType}; needs --rest-api-id --stage-name --sdk-type
@search-terms 'GetSdk, apigateway get-sdk'
export def 'api-gateway get-sdk' [
  --rest-api-id: string
  --stage-name: string
  --sdk-type: string
  --parameters: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'api-gateway GetSdk $rest_api_id $stage_name $sdk_type $parameters -- $region $profile $with_input $fail_fast' }

# GET /sdktypes/{id}; cached 1min; needs --id
@search-terms 'GetSdkType, apigateway get-sdk-type'
export def 'api-gateway get-sdk-type' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'api-gateway GetSdkType $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /sdktypes; follows pages; cached 1min
@search-terms 'GetSdkTypes, apigateway get-sdk-types'
export def 'api-gateway get-sdk-types' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'api-gateway GetSdkTypes -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /restapis/{restApiId}/stages/{stageName}; cached 1min; needs --rest-api-id --stage-name
@search-terms 'GetStage, apigateway get-stage'
export def 'api-gateway get-stage' [
  --rest-api-id: string
  --stage-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'api-gateway GetStage $rest_api_id $stage_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /restapis/{restApiId}/stages; cached 5min; needs --rest-api-id
@search-terms 'GetStages, apigateway get-stages'
export def 'api-gateway get-stages' [
  --rest-api-id: string
  --deployment-id: string
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
]: any -> any { call 'api-gateway GetStages $rest_api_id $deployment_id -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms 'GetTags, apigateway get-tags'
export def 'api-gateway get-tags' [
  --resource-arn: string
  --position: string
  --limit: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'api-gateway GetTags $resource_arn $position $limit -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /usageplans/{usagePlanId}/usage; needs --usage-plan-id --start-date --end-date
@search-terms 'GetUsage, apigateway get-usage'
export def 'api-gateway get-usage' [
  --usage-plan-id: string
  --key-id: string
  --start-date: string
  --end-date: string
  --position: string
  --limit: int
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
]: any -> any { call 'api-gateway GetUsage $usage_plan_id $key_id $start_date $end_date $position $limit -- $region $profile $raw $with_input $fail_fast' }

# GET /usageplans/{usagePlanId}; cached 1min; needs --usage-plan-id
@search-terms 'GetUsagePlan, apigateway get-usage-plan'
export def 'api-gateway get-usage-plan' [
  --usage-plan-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'api-gateway GetUsagePlan $usage_plan_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /usageplans/{usagePlanId}/keys/{keyId}; needs --usage-plan-id --key-id
@search-terms 'GetUsagePlanKey, apigateway get-usage-plan-key'
export def 'api-gateway get-usage-plan-key' [
  --usage-plan-id: string
  --key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'api-gateway GetUsagePlanKey $usage_plan_id $key_id -- $region $profile $with_input $fail_fast' }

# GET /usageplans/{usagePlanId}/keys; follows pages; needs --usage-plan-id
@search-terms 'GetUsagePlanKeys, apigateway get-usage-plan-keys'
export def 'api-gateway get-usage-plan-keys' [
  --usage-plan-id: string
  --name-query: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'api-gateway GetUsagePlanKeys $usage_plan_id $name_query -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /usageplans; follows pages; cached 1min
@search-terms 'GetUsagePlans, apigateway get-usage-plans'
export def 'api-gateway get-usage-plans' [
  --key-id: string
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
]: any -> any { call 'api-gateway GetUsagePlans $key_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /vpclinks/{vpcLinkId}; cached 1min; needs --vpc-link-id
@search-terms 'GetVpcLink, apigateway get-vpc-link'
export def 'api-gateway get-vpc-link' [
  --vpc-link-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'api-gateway GetVpcLink $vpc_link_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /vpclinks; follows pages; cached 1min
@search-terms 'GetVpcLinks, apigateway get-vpc-links'
export def 'api-gateway get-vpc-links' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'api-gateway GetVpcLinks -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /apikeys?mode=import; needs --body --format
@search-terms 'ImportApiKeys, apigateway import-api-keys'
export def 'api-gateway import-api-keys' [
  --body: oneof<binary, string>
  --format: string
  --fail-on-warnings: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway ImportApiKeys $body $format $fail_on_warnings -- $region $profile $with_input $fail_fast $yes' }

# PUT /restapis/{restApiId}/documentation/parts; needs --rest-api-id --body
@search-terms 'ImportDocumentationParts, apigateway import-documentation-parts'
export def 'api-gateway import-documentation-parts' [
  --rest-api-id: string
  --mode: string@[merge overwrite]
  --fail-on-warnings: oneof<bool>
  --body: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway ImportDocumentationParts $rest_api_id $mode $fail_on_warnings $body -- $region $profile $with_input $fail_fast $yes' }

# POST /restapis?mode=import; needs --body
@search-terms 'ImportRestApi, apigateway import-rest-api'
export def 'api-gateway import-rest-api' [
  --fail-on-warnings: oneof<bool>
  --parameters: record
  --body: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway ImportRestApi $fail_on_warnings $parameters $body -- $region $profile $with_input $fail_fast $yes' }

# PUT /restapis/{restApiId}/gatewayresponses/{responseType}; needs --rest-api-id --response-type
@search-terms 'PutGatewayResponse, apigateway put-gateway-response'
export def 'api-gateway put-gateway-response' [
  --rest-api-id: string
  --response-type: string@GatewayResponseType
  --status-code: string
  --response-parameters: record
  --response-templates: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway PutGatewayResponse $rest_api_id $response_type $status_code $response_parameters $response_templates -- $region $profile $with_input $fail_fast $yes' }

# PUT /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration; needs --rest-api-id --resource-id --http-method --type
@search-terms 'PutIntegration, apigateway put-integration'
export def 'api-gateway put-integration' [
  --rest-api-id: string
  --resource-id: string
  --http-method: string
  --type: string@[HTTP AWS MOCK HTTP_PROXY AWS_PROXY]
  --integration-http-method: string
  --uri: string
  --connection-type: string@[INTERNET VPC_LINK]
  --connection-id: string
  --credentials: string
  --request-parameters: record
  --request-templates: record
  --passthrough-behavior: string
  --cache-namespace: string
  --cache-key-parameters: list<string>
  --content-handling: string@[CONVERT_TO_BINARY CONVERT_TO_TEXT]
  --timeout-in-millis: int
  --tls-config: record
  --response-transfer-mode: string@[BUFFERED STREAM]
  --integration-target: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway PutIntegration $rest_api_id $resource_id $http_method $type $integration_http_method $uri $connection_type $connection_id $credentials $request_parameters $request_templates $passthrough_behavior $cache_namespace $cache_key_parameters $content_handling $timeout_in_millis $tls_config $response_transfer_mode $integration_target -- $region $profile $with_input $fail_fast $yes' }

# PUT /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration/responses/{statusCode}; needs --rest-api-id --resource-id --http-method --status-code
@search-terms 'PutIntegrationResponse, apigateway put-integration-response'
export def 'api-gateway put-integration-response' [
  --rest-api-id: string
  --resource-id: string
  --http-method: string
  --status-code: string
  --selection-pattern: string
  --response-parameters: record
  --response-templates: record
  --content-handling: string@[CONVERT_TO_BINARY CONVERT_TO_TEXT]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway PutIntegrationResponse $rest_api_id $resource_id $http_method $status_code $selection_pattern $response_parameters $response_templates $content_handling -- $region $profile $with_input $fail_fast $yes' }

# PUT /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}; needs --rest-api-id --resource-id --http-method --authorization-type
@search-terms 'PutMethod, apigateway put-method'
export def 'api-gateway put-method' [
  --rest-api-id: string
  --resource-id: string
  --http-method: string
  --authorization-type: string
  --authorizer-id: string
  --api-key-required: oneof<bool>
  --operation-name: string
  --request-parameters: record
  --request-models: record
  --request-validator-id: string
  --authorization-scopes: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway PutMethod $rest_api_id $resource_id $http_method $authorization_type $authorizer_id $api_key_required $operation_name $request_parameters $request_models $request_validator_id $authorization_scopes -- $region $profile $with_input $fail_fast $yes' }

# PUT /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/responses/{statusCode}; needs --rest-api-id --resource-id --http-method --status-code
@search-terms 'PutMethodResponse, apigateway put-method-response'
export def 'api-gateway put-method-response' [
  --rest-api-id: string
  --resource-id: string
  --http-method: string
  --status-code: string
  --response-parameters: record
  --response-models: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway PutMethodResponse $rest_api_id $resource_id $http_method $status_code $response_parameters $response_models -- $region $profile $with_input $fail_fast $yes' }

# PUT /restapis/{restApiId}; needs --rest-api-id --body
@search-terms 'PutRestApi, apigateway put-rest-api'
export def 'api-gateway put-rest-api' [
  --rest-api-id: string
  --mode: string@[merge overwrite]
  --fail-on-warnings: oneof<bool>
  --parameters: record
  --body: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway PutRestApi $rest_api_id $mode $fail_on_warnings $parameters $body -- $region $profile $with_input $fail_fast $yes' }

# POST /rejectdomainnameaccessassociations; needs --domain-name-access-association-arn --domain-name-arn
@search-terms 'RejectDomainNameAccessAssociation, apigateway reject-domain-name-access-association'
export def 'api-gateway reject-domain-name-access-association' [
  --domain-name-access-association-arn: string
  --domain-name-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway RejectDomainNameAccessAssociation $domain_name_access_association_arn $domain_name_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /tags/{resourceArn}; needs --resource-arn --tags
@search-terms 'TagResource, apigateway tag-resource'
export def 'api-gateway tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /restapis/{restApiId}/authorizers/{authorizerId}; needs --rest-api-id --authorizer-id
@search-terms 'TestInvokeAuthorizer, apigateway test-invoke-authorizer'
export def 'api-gateway test-invoke-authorizer' [
  --rest-api-id: string
  --authorizer-id: string
  --headers: record
  --multi-value-headers: record
  --path-with-query-string: string
  --body: string
  --stage-variables: record
  --additional-context: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway TestInvokeAuthorizer $rest_api_id $authorizer_id $headers $multi_value_headers $path_with_query_string $body $stage_variables $additional_context -- $region $profile $with_input $fail_fast $yes' }

# POST /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}; needs --rest-api-id --resource-id --http-method
@search-terms 'TestInvokeMethod, apigateway test-invoke-method'
export def 'api-gateway test-invoke-method' [
  --rest-api-id: string
  --resource-id: string
  --http-method: string
  --path-with-query-string: string
  --body: string
  --headers: record
  --multi-value-headers: record
  --client-certificate-id: string
  --stage-variables: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway TestInvokeMethod $rest_api_id $resource_id $http_method $path_with_query_string $body $headers $multi_value_headers $client_certificate_id $stage_variables -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms 'UntagResource, apigateway untag-resource'
export def 'api-gateway untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /account
@search-terms 'UpdateAccount, apigateway update-account'
export def 'api-gateway update-account' [
  --patch-operations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway UpdateAccount $patch_operations -- $region $profile $with_input $fail_fast $yes' }

# PATCH /apikeys/{apiKey}; needs --api-key
@search-terms 'UpdateApiKey, apigateway update-api-key'
export def 'api-gateway update-api-key' [
  --api-key: string
  --patch-operations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway UpdateApiKey $api_key $patch_operations -- $region $profile $with_input $fail_fast $yes' }

# PATCH /restapis/{restApiId}/authorizers/{authorizerId}; needs --rest-api-id --authorizer-id
@search-terms 'UpdateAuthorizer, apigateway update-authorizer'
export def 'api-gateway update-authorizer' [
  --rest-api-id: string
  --authorizer-id: string
  --patch-operations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway UpdateAuthorizer $rest_api_id $authorizer_id $patch_operations -- $region $profile $with_input $fail_fast $yes' }

# PATCH /domainnames/{domainName}/basepathmappings/{basePath}; needs --domain-name --base-path
@search-terms 'UpdateBasePathMapping, apigateway update-base-path-mapping'
export def 'api-gateway update-base-path-mapping' [
  --domain-name: string
  --domain-name-id: string
  --base-path: string
  --patch-operations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway UpdateBasePathMapping $domain_name $domain_name_id $base_path $patch_operations -- $region $profile $with_input $fail_fast $yes' }

# PATCH /clientcertificates/{clientCertificateId}; needs --client-certificate-id
@search-terms 'UpdateClientCertificate, apigateway update-client-certificate'
export def 'api-gateway update-client-certificate' [
  --client-certificate-id: string
  --patch-operations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway UpdateClientCertificate $client_certificate_id $patch_operations -- $region $profile $with_input $fail_fast $yes' }

# PATCH /restapis/{restApiId}/deployments/{deploymentId}; needs --rest-api-id --deployment-id
@search-terms 'UpdateDeployment, apigateway update-deployment'
export def 'api-gateway update-deployment' [
  --rest-api-id: string
  --deployment-id: string
  --patch-operations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway UpdateDeployment $rest_api_id $deployment_id $patch_operations -- $region $profile $with_input $fail_fast $yes' }

# PATCH /restapis/{restApiId}/documentation/parts/{documentationPartId}; needs --rest-api-id --documentation-part-id
@search-terms 'UpdateDocumentationPart, apigateway update-documentation-part'
export def 'api-gateway update-documentation-part' [
  --rest-api-id: string
  --documentation-part-id: string
  --patch-operations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway UpdateDocumentationPart $rest_api_id $documentation_part_id $patch_operations -- $region $profile $with_input $fail_fast $yes' }

# PATCH /restapis/{restApiId}/documentation/versions/{documentationVersion}; needs --rest-api-id --documentation-version
@search-terms 'UpdateDocumentationVersion, apigateway update-documentation-version'
export def 'api-gateway update-documentation-version' [
  --rest-api-id: string
  --documentation-version: string
  --patch-operations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway UpdateDocumentationVersion $rest_api_id $documentation_version $patch_operations -- $region $profile $with_input $fail_fast $yes' }

# PATCH /domainnames/{domainName}; needs --domain-name
@search-terms 'UpdateDomainName, apigateway update-domain-name'
export def 'api-gateway update-domain-name' [
  --domain-name: string
  --domain-name-id: string
  --patch-operations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway UpdateDomainName $domain_name $domain_name_id $patch_operations -- $region $profile $with_input $fail_fast $yes' }

# PATCH /restapis/{restApiId}/gatewayresponses/{responseType}; needs --rest-api-id --response-type
@search-terms 'UpdateGatewayResponse, apigateway update-gateway-response'
export def 'api-gateway update-gateway-response' [
  --rest-api-id: string
  --response-type: string@GatewayResponseType
  --patch-operations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway UpdateGatewayResponse $rest_api_id $response_type $patch_operations -- $region $profile $with_input $fail_fast $yes' }

# PATCH /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration; needs --rest-api-id --resource-id --http-method
@search-terms 'UpdateIntegration, apigateway update-integration'
export def 'api-gateway update-integration' [
  --rest-api-id: string
  --resource-id: string
  --http-method: string
  --patch-operations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway UpdateIntegration $rest_api_id $resource_id $http_method $patch_operations -- $region $profile $with_input $fail_fast $yes' }

# PATCH /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration/responses/{statusCode}; needs --rest-api-id --resource-id --http-method --status-code
@search-terms 'UpdateIntegrationResponse, apigateway update-integration-response'
export def 'api-gateway update-integration-response' [
  --rest-api-id: string
  --resource-id: string
  --http-method: string
  --status-code: string
  --patch-operations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway UpdateIntegrationResponse $rest_api_id $resource_id $http_method $status_code $patch_operations -- $region $profile $with_input $fail_fast $yes' }

# PATCH /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}; needs --rest-api-id --resource-id --http-method
@search-terms 'UpdateMethod, apigateway update-method'
export def 'api-gateway update-method' [
  --rest-api-id: string
  --resource-id: string
  --http-method: string
  --patch-operations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway UpdateMethod $rest_api_id $resource_id $http_method $patch_operations -- $region $profile $with_input $fail_fast $yes' }

# PATCH /restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/responses/{statusCode}; needs --rest-api-id --resource-id --http-method --status-code
@search-terms 'UpdateMethodResponse, apigateway update-method-response'
export def 'api-gateway update-method-response' [
  --rest-api-id: string
  --resource-id: string
  --http-method: string
  --status-code: string
  --patch-operations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway UpdateMethodResponse $rest_api_id $resource_id $http_method $status_code $patch_operations -- $region $profile $with_input $fail_fast $yes' }

# PATCH /restapis/{restApiId}/models/{modelName}; needs --rest-api-id --model-name
@search-terms 'UpdateModel, apigateway update-model'
export def 'api-gateway update-model' [
  --rest-api-id: string
  --model-name: string
  --patch-operations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway UpdateModel $rest_api_id $model_name $patch_operations -- $region $profile $with_input $fail_fast $yes' }

# PATCH /restapis/{restApiId}/requestvalidators/{requestValidatorId}; needs --rest-api-id --request-validator-id
@search-terms 'UpdateRequestValidator, apigateway update-request-validator'
export def 'api-gateway update-request-validator' [
  --rest-api-id: string
  --request-validator-id: string
  --patch-operations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway UpdateRequestValidator $rest_api_id $request_validator_id $patch_operations -- $region $profile $with_input $fail_fast $yes' }

# PATCH /restapis/{restApiId}/resources/{resourceId}; needs --rest-api-id --resource-id
@search-terms 'UpdateResource, apigateway update-resource'
export def 'api-gateway update-resource' [
  --rest-api-id: string
  --resource-id: string
  --patch-operations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway UpdateResource $rest_api_id $resource_id $patch_operations -- $region $profile $with_input $fail_fast $yes' }

# PATCH /restapis/{restApiId}; needs --rest-api-id
@search-terms 'UpdateRestApi, apigateway update-rest-api'
export def 'api-gateway update-rest-api' [
  --rest-api-id: string
  --patch-operations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway UpdateRestApi $rest_api_id $patch_operations -- $region $profile $with_input $fail_fast $yes' }

# PATCH /restapis/{restApiId}/stages/{stageName}; needs --rest-api-id --stage-name
@search-terms 'UpdateStage, apigateway update-stage'
export def 'api-gateway update-stage' [
  --rest-api-id: string
  --stage-name: string
  --patch-operations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway UpdateStage $rest_api_id $stage_name $patch_operations -- $region $profile $with_input $fail_fast $yes' }

# PATCH /usageplans/{usagePlanId}/keys/{keyId}/usage; needs --usage-plan-id --key-id
@search-terms 'UpdateUsage, apigateway update-usage'
export def 'api-gateway update-usage' [
  --usage-plan-id: string
  --key-id: string
  --patch-operations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway UpdateUsage $usage_plan_id $key_id $patch_operations -- $region $profile $with_input $fail_fast $yes' }

# PATCH /usageplans/{usagePlanId}; needs --usage-plan-id
@search-terms 'UpdateUsagePlan, apigateway update-usage-plan'
export def 'api-gateway update-usage-plan' [
  --usage-plan-id: string
  --patch-operations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway UpdateUsagePlan $usage_plan_id $patch_operations -- $region $profile $with_input $fail_fast $yes' }

# PATCH /vpclinks/{vpcLinkId}; needs --vpc-link-id
@search-terms 'UpdateVpcLink, apigateway update-vpc-link'
export def 'api-gateway update-vpc-link' [
  --vpc-link-id: string
  --patch-operations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'api-gateway UpdateVpcLink $vpc_link_id $patch_operations -- $region $profile $with_input $fail_fast $yes' }
