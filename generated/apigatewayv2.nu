# Written by `cargo xtask generate --service apigatewayv2` from the service's model and overlay: change those instead.
# ApiGatewayV2, API version 2018-11-29: 103 operations.

use rt.nu [call]

# POST /v2/apis; needs --name --protocol-type
@search-terms CreateApi
export def 'apigatewayv2 create-api' [
  --api-key-selection-expression: string
  --cors-configuration: record
  --credentials-arn: string
  --description: string
  --disable-schema-validation: oneof<bool>
  --disable-execute-api-endpoint: oneof<bool>
  --ip-address-type: string@[ipv4 dualstack]
  --name: string
  --protocol-type: string@[WEBSOCKET HTTP]
  --route-key: string
  --route-selection-expression: string
  --tags: record
  --target: string
  --version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 CreateApi $api_key_selection_expression $cors_configuration $credentials_arn $description $disable_schema_validation $disable_execute_api_endpoint $ip_address_type $name $protocol_type $route_key $route_selection_expression $tags $target $version -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domainnames/{DomainName}/apimappings; needs --api-id --domain-name --stage
@search-terms CreateApiMapping
export def 'apigatewayv2 create-api-mapping' [
  --api-id: string
  --api-mapping-key: string
  --domain-name: string
  --stage: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 CreateApiMapping $api_id $api_mapping_key $domain_name $stage -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/apis/{ApiId}/authorizers; needs --api-id --authorizer-type --identity-source --name
@search-terms CreateAuthorizer
export def 'apigatewayv2 create-authorizer' [
  --api-id: string
  --authorizer-credentials-arn: string
  --authorizer-payload-format-version: string
  --authorizer-result-ttl-in-seconds: int
  --authorizer-type: string@[REQUEST JWT]
  --authorizer-uri: string
  --enable-simple-responses: oneof<bool>
  --identity-source: list<string>
  --identity-validation-expression: string
  --jwt-configuration: record
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 CreateAuthorizer $api_id $authorizer_credentials_arn $authorizer_payload_format_version $authorizer_result_ttl_in_seconds $authorizer_type $authorizer_uri $enable_simple_responses $identity_source $identity_validation_expression $jwt_configuration $name -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/apis/{ApiId}/deployments; needs --api-id
@search-terms CreateDeployment
export def 'apigatewayv2 create-deployment' [
  --api-id: string
  --description: string
  --stage-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 CreateDeployment $api_id $description $stage_name -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domainnames; needs --domain-name
@search-terms CreateDomainName
export def 'apigatewayv2 create-domain-name' [
  --domain-name: string
  --domain-name-configurations: list
  --mutual-tls-authentication: record
  --routing-mode: string@[API_MAPPING_ONLY ROUTING_RULE_ONLY ROUTING_RULE_THEN_API_MAPPING]
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 CreateDomainName $domain_name $domain_name_configurations $mutual_tls_authentication $routing_mode $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/apis/{ApiId}/integrations; needs --api-id --integration-type
@search-terms CreateIntegration
export def 'apigatewayv2 create-integration' [
  --api-id: string
  --connection-id: string
  --connection-type: string@[INTERNET VPC_LINK]
  --content-handling-strategy: string@[CONVERT_TO_BINARY CONVERT_TO_TEXT]
  --credentials-arn: string
  --description: string
  --integration-method: string
  --integration-subtype: string
  --integration-type: string@[AWS HTTP MOCK HTTP_PROXY AWS_PROXY]
  --integration-uri: string
  --passthrough-behavior: string@[WHEN_NO_MATCH NEVER WHEN_NO_TEMPLATES]
  --payload-format-version: string
  --request-parameters: record
  --request-templates: record
  --response-parameters: record
  --template-selection-expression: string
  --timeout-in-millis: int
  --tls-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 CreateIntegration $api_id $connection_id $connection_type $content_handling_strategy $credentials_arn $description $integration_method $integration_subtype $integration_type $integration_uri $passthrough_behavior $payload_format_version $request_parameters $request_templates $response_parameters $template_selection_expression $timeout_in_millis $tls_config -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses; needs --api-id --integration-id --integration-response-key
@search-terms CreateIntegrationResponse
export def 'apigatewayv2 create-integration-response' [
  --api-id: string
  --content-handling-strategy: string@[CONVERT_TO_BINARY CONVERT_TO_TEXT]
  --integration-id: string
  --integration-response-key: string
  --response-parameters: record
  --response-templates: record
  --template-selection-expression: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 CreateIntegrationResponse $api_id $content_handling_strategy $integration_id $integration_response_key $response_parameters $response_templates $template_selection_expression -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/apis/{ApiId}/models; needs --api-id --name --schema
@search-terms CreateModel
export def 'apigatewayv2 create-model' [
  --api-id: string
  --content-type: string
  --description: string
  --name: string
  --schema: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 CreateModel $api_id $content_type $description $name $schema -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/portals; needs --authorization --endpoint-configuration --portal-content
@search-terms CreatePortal
export def 'apigatewayv2 create-portal' [
  --authorization: record
  --endpoint-configuration: record
  --included-portal-product-arns: list<string>
  --logo-uri: string
  --portal-content: record
  --rum-app-monitor-name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 CreatePortal $authorization $endpoint_configuration $included_portal_product_arns $logo_uri $portal_content $rum_app_monitor_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/portalproducts; needs --display-name
@search-terms CreatePortalProduct
export def 'apigatewayv2 create-portal-product' [
  --description: string
  --display-name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 CreatePortalProduct $description $display_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/portalproducts/{PortalProductId}/productpages; needs --display-content --portal-product-id
@search-terms CreateProductPage
export def 'apigatewayv2 create-product-page' [
  --display-content: record
  --portal-product-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 CreateProductPage $display_content $portal_product_id -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/portalproducts/{PortalProductId}/productrestendpointpages; needs --portal-product-id --rest-endpoint-identifier
@search-terms CreateProductRestEndpointPage
export def 'apigatewayv2 create-product-rest-endpoint-page' [
  --display-content: record
  --portal-product-id: string
  --rest-endpoint-identifier: record
  --try-it-state: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 CreateProductRestEndpointPage $display_content $portal_product_id $rest_endpoint_identifier $try_it_state -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/apis/{ApiId}/routes; needs --api-id --route-key
@search-terms CreateRoute
export def 'apigatewayv2 create-route' [
  --api-id: string
  --api-key-required: oneof<bool>
  --authorization-scopes: list<string>
  --authorization-type: string@[NONE AWS_IAM CUSTOM JWT]
  --authorizer-id: string
  --model-selection-expression: string
  --operation-name: string
  --request-models: record
  --request-parameters: record
  --route-key: string
  --route-response-selection-expression: string
  --target: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 CreateRoute $api_id $api_key_required $authorization_scopes $authorization_type $authorizer_id $model_selection_expression $operation_name $request_models $request_parameters $route_key $route_response_selection_expression $target -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/apis/{ApiId}/routes/{RouteId}/routeresponses; needs --api-id --route-id --route-response-key
@search-terms CreateRouteResponse
export def 'apigatewayv2 create-route-response' [
  --api-id: string
  --model-selection-expression: string
  --response-models: record
  --response-parameters: record
  --route-id: string
  --route-response-key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 CreateRouteResponse $api_id $model_selection_expression $response_models $response_parameters $route_id $route_response_key -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/domainnames/{DomainName}/routingrules; needs --actions --conditions --domain-name --priority
@search-terms CreateRoutingRule
export def 'apigatewayv2 create-routing-rule' [
  --actions: list
  --conditions: list
  --domain-name: string
  --domain-name-id: string
  --priority: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 CreateRoutingRule $actions $conditions $domain_name $domain_name_id $priority -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/apis/{ApiId}/stages; needs --api-id --stage-name
@search-terms CreateStage
export def 'apigatewayv2 create-stage' [
  --access-log-settings: record
  --api-id: string
  --auto-deploy: oneof<bool>
  --client-certificate-id: string
  --default-route-settings: record
  --deployment-id: string
  --description: string
  --route-settings: record
  --stage-name: string
  --stage-variables: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 CreateStage $access_log_settings $api_id $auto_deploy $client_certificate_id $default_route_settings $deployment_id $description $route_settings $stage_name $stage_variables $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/vpclinks; needs --name --subnet-ids
@search-terms CreateVpcLink
export def 'apigatewayv2 create-vpc-link' [
  --name: string
  --security-group-ids: list<string>
  --subnet-ids: list<string>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 CreateVpcLink $name $security_group_ids $subnet_ids $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/apis/{ApiId}/stages/{StageName}/accesslogsettings; needs --api-id --stage-name
@search-terms DeleteAccessLogSettings
export def 'apigatewayv2 delete-access-log-settings' [
  --api-id: string
  --stage-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 DeleteAccessLogSettings $api_id $stage_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/apis/{ApiId}; needs --api-id
@search-terms DeleteApi
export def 'apigatewayv2 delete-api' [
  --api-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 DeleteApi $api_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domainnames/{DomainName}/apimappings/{ApiMappingId}; needs --api-mapping-id --domain-name
@search-terms DeleteApiMapping
export def 'apigatewayv2 delete-api-mapping' [
  --api-mapping-id: string
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 DeleteApiMapping $api_mapping_id $domain_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/apis/{ApiId}/authorizers/{AuthorizerId}; needs --api-id --authorizer-id
@search-terms DeleteAuthorizer
export def 'apigatewayv2 delete-authorizer' [
  --api-id: string
  --authorizer-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 DeleteAuthorizer $api_id $authorizer_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/apis/{ApiId}/cors; needs --api-id
@search-terms DeleteCorsConfiguration
export def 'apigatewayv2 delete-cors-configuration' [
  --api-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 DeleteCorsConfiguration $api_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/apis/{ApiId}/deployments/{DeploymentId}; needs --api-id --deployment-id
@search-terms DeleteDeployment
export def 'apigatewayv2 delete-deployment' [
  --api-id: string
  --deployment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 DeleteDeployment $api_id $deployment_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domainnames/{DomainName}; needs --domain-name
@search-terms DeleteDomainName
export def 'apigatewayv2 delete-domain-name' [
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 DeleteDomainName $domain_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/apis/{ApiId}/integrations/{IntegrationId}; needs --api-id --integration-id
@search-terms DeleteIntegration
export def 'apigatewayv2 delete-integration' [
  --api-id: string
  --integration-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 DeleteIntegration $api_id $integration_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses/{IntegrationResponseId}; needs --api-id --integration-id --integration-response-id
@search-terms DeleteIntegrationResponse
export def 'apigatewayv2 delete-integration-response' [
  --api-id: string
  --integration-id: string
  --integration-response-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 DeleteIntegrationResponse $api_id $integration_id $integration_response_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/apis/{ApiId}/models/{ModelId}; needs --api-id --model-id
@search-terms DeleteModel
export def 'apigatewayv2 delete-model' [
  --api-id: string
  --model-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 DeleteModel $api_id $model_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/portals/{PortalId}; needs --portal-id
@search-terms DeletePortal
export def 'apigatewayv2 delete-portal' [
  --portal-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 DeletePortal $portal_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/portalproducts/{PortalProductId}; needs --portal-product-id
@search-terms DeletePortalProduct
export def 'apigatewayv2 delete-portal-product' [
  --portal-product-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 DeletePortalProduct $portal_product_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/portalproducts/{PortalProductId}/sharingpolicy; needs --portal-product-id
@search-terms DeletePortalProductSharingPolicy
export def 'apigatewayv2 delete-portal-product-sharing-policy' [
  --portal-product-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 DeletePortalProductSharingPolicy $portal_product_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/portalproducts/{PortalProductId}/productpages/{ProductPageId}; needs --portal-product-id --product-page-id
@search-terms DeleteProductPage
export def 'apigatewayv2 delete-product-page' [
  --portal-product-id: string
  --product-page-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 DeleteProductPage $portal_product_id $product_page_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/portalproducts/{PortalProductId}/productrestendpointpages/{ProductRestEndpointPageId}; needs --portal-product-id --product-rest-endpoint-page-id
@search-terms DeleteProductRestEndpointPage
export def 'apigatewayv2 delete-product-rest-endpoint-page' [
  --portal-product-id: string
  --product-rest-endpoint-page-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 DeleteProductRestEndpointPage $portal_product_id $product_rest_endpoint_page_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/apis/{ApiId}/routes/{RouteId}; needs --api-id --route-id
@search-terms DeleteRoute
export def 'apigatewayv2 delete-route' [
  --api-id: string
  --route-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 DeleteRoute $api_id $route_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/apis/{ApiId}/routes/{RouteId}/requestparameters/{RequestParameterKey}; needs --api-id --request-parameter-key --route-id
@search-terms DeleteRouteRequestParameter
export def 'apigatewayv2 delete-route-request-parameter' [
  --api-id: string
  --request-parameter-key: string
  --route-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 DeleteRouteRequestParameter $api_id $request_parameter_key $route_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/apis/{ApiId}/routes/{RouteId}/routeresponses/{RouteResponseId}; needs --api-id --route-id --route-response-id
@search-terms DeleteRouteResponse
export def 'apigatewayv2 delete-route-response' [
  --api-id: string
  --route-id: string
  --route-response-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 DeleteRouteResponse $api_id $route_id $route_response_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/apis/{ApiId}/stages/{StageName}/routesettings/{RouteKey}; needs --api-id --route-key --stage-name
@search-terms DeleteRouteSettings
export def 'apigatewayv2 delete-route-settings' [
  --api-id: string
  --route-key: string
  --stage-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 DeleteRouteSettings $api_id $route_key $stage_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/domainnames/{DomainName}/routingrules/{RoutingRuleId}; needs --domain-name --routing-rule-id
@search-terms DeleteRoutingRule
export def 'apigatewayv2 delete-routing-rule' [
  --domain-name: string
  --domain-name-id: string
  --routing-rule-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 DeleteRoutingRule $domain_name $domain_name_id $routing_rule_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/apis/{ApiId}/stages/{StageName}; needs --api-id --stage-name
@search-terms DeleteStage
export def 'apigatewayv2 delete-stage' [
  --api-id: string
  --stage-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 DeleteStage $api_id $stage_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/vpclinks/{VpcLinkId}; needs --vpc-link-id
@search-terms DeleteVpcLink
export def 'apigatewayv2 delete-vpc-link' [
  --vpc-link-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 DeleteVpcLink $vpc_link_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/portals/{PortalId}/publish; needs --portal-id
@search-terms DisablePortal
export def 'apigatewayv2 disable-portal' [
  --portal-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 DisablePortal $portal_id -- $region $profile $with_input $fail_fast $yes' }

# GET /v2/apis/{ApiId}/exports/{Specification}; needs --api-id --output-type --specification
@search-terms ExportApi
export def 'apigatewayv2 export-api' [
  --api-id: string
  --export-version: string
  --include-extensions: oneof<bool>
  --output-type: string@[YAML JSON]
  --specification: string
  --stage-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 ExportApi $api_id $export_version $include_extensions $output_type $specification $stage_name -- $region $profile $with_input $fail_fast $yes' }

# GET /v2/apis/{ApiId}; cached 1min; needs --api-id
@search-terms GetApi
export def 'apigatewayv2 get-api' [
  --api-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'apigatewayv2 GetApi $api_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/domainnames/{DomainName}/apimappings/{ApiMappingId}; cached 1min; needs --api-mapping-id --domain-name
@search-terms GetApiMapping
export def 'apigatewayv2 get-api-mapping' [
  --api-mapping-id: string
  --domain-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'apigatewayv2 GetApiMapping $api_mapping_id $domain_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/domainnames/{DomainName}/apimappings; follows pages; cached 1min; needs --domain-name
@search-terms GetApiMappings
export def 'apigatewayv2 get-api-mappings' [
  --domain-name: string
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
]: any -> any { call 'apigatewayv2 GetApiMappings $domain_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/apis; follows pages; cached 1min
@search-terms GetApis
export def 'apigatewayv2 get-apis' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'apigatewayv2 GetApis -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /v2/apis/{ApiId}/authorizers/{AuthorizerId}; cached 1min; needs --api-id --authorizer-id
@search-terms GetAuthorizer
export def 'apigatewayv2 get-authorizer' [
  --api-id: string
  --authorizer-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'apigatewayv2 GetAuthorizer $api_id $authorizer_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/apis/{ApiId}/authorizers; follows pages; cached 1min; needs --api-id
@search-terms GetAuthorizers
export def 'apigatewayv2 get-authorizers' [
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
]: any -> any { call 'apigatewayv2 GetAuthorizers $api_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/apis/{ApiId}/deployments/{DeploymentId}; needs --api-id --deployment-id
@search-terms GetDeployment
export def 'apigatewayv2 get-deployment' [
  --api-id: string
  --deployment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'apigatewayv2 GetDeployment $api_id $deployment_id -- $region $profile $with_input $fail_fast' }

# GET /v2/apis/{ApiId}/deployments; follows pages; cached 1min; needs --api-id
@search-terms GetDeployments
export def 'apigatewayv2 get-deployments' [
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
]: any -> any { call 'apigatewayv2 GetDeployments $api_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/domainnames/{DomainName}; cached 1min; needs --domain-name
@search-terms GetDomainName
export def 'apigatewayv2 get-domain-name' [
  --domain-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'apigatewayv2 GetDomainName $domain_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/domainnames; follows pages; cached 1min
@search-terms GetDomainNames
export def 'apigatewayv2 get-domain-names' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'apigatewayv2 GetDomainNames -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /v2/apis/{ApiId}/integrations/{IntegrationId}; cached 1min; needs --api-id --integration-id
@search-terms GetIntegration
export def 'apigatewayv2 get-integration' [
  --api-id: string
  --integration-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'apigatewayv2 GetIntegration $api_id $integration_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses/{IntegrationResponseId}; cached 1min; needs --api-id --integration-id --integration-response-id
@search-terms GetIntegrationResponse
export def 'apigatewayv2 get-integration-response' [
  --api-id: string
  --integration-id: string
  --integration-response-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'apigatewayv2 GetIntegrationResponse $api_id $integration_id $integration_response_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses; follows pages; cached 1min; needs --api-id --integration-id
@search-terms GetIntegrationResponses
export def 'apigatewayv2 get-integration-responses' [
  --api-id: string
  --integration-id: string
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
]: any -> any { call 'apigatewayv2 GetIntegrationResponses $api_id $integration_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/apis/{ApiId}/integrations; follows pages; cached 1min; needs --api-id
@search-terms GetIntegrations
export def 'apigatewayv2 get-integrations' [
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
]: any -> any { call 'apigatewayv2 GetIntegrations $api_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/apis/{ApiId}/models/{ModelId}; cached 1min; needs --api-id --model-id
@search-terms GetModel
export def 'apigatewayv2 get-model' [
  --api-id: string
  --model-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'apigatewayv2 GetModel $api_id $model_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/apis/{ApiId}/models/{ModelId}/template; cached 1min; needs --api-id --model-id
@search-terms GetModelTemplate
export def 'apigatewayv2 get-model-template' [
  --api-id: string
  --model-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'apigatewayv2 GetModelTemplate $api_id $model_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/apis/{ApiId}/models; follows pages; cached 1min; needs --api-id
@search-terms GetModels
export def 'apigatewayv2 get-models' [
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
]: any -> any { call 'apigatewayv2 GetModels $api_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/portals/{PortalId}; cached 1min; needs --portal-id
@search-terms GetPortal
export def 'apigatewayv2 get-portal' [
  --portal-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'apigatewayv2 GetPortal $portal_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/portalproducts/{PortalProductId}; cached 1min; needs --portal-product-id
@search-terms GetPortalProduct
export def 'apigatewayv2 get-portal-product' [
  --portal-product-id: string
  --resource-owner-account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'apigatewayv2 GetPortalProduct $portal_product_id $resource_owner_account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/portalproducts/{PortalProductId}/sharingpolicy; cached 1min; needs --portal-product-id
@search-terms GetPortalProductSharingPolicy
export def 'apigatewayv2 get-portal-product-sharing-policy' [
  --portal-product-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'apigatewayv2 GetPortalProductSharingPolicy $portal_product_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/portalproducts/{PortalProductId}/productpages/{ProductPageId}; cached 1min; needs --portal-product-id --product-page-id
@search-terms GetProductPage
export def 'apigatewayv2 get-product-page' [
  --portal-product-id: string
  --product-page-id: string
  --resource-owner-account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'apigatewayv2 GetProductPage $portal_product_id $product_page_id $resource_owner_account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/portalproducts/{PortalProductId}/productrestendpointpages/{ProductRestEndpointPageId}; cached 1min; needs --portal-product-id --product-rest-endpoint-page-id
@search-terms GetProductRestEndpointPage
export def 'apigatewayv2 get-product-rest-endpoint-page' [
  --include-raw-display-content: string
  --portal-product-id: string
  --product-rest-endpoint-page-id: string
  --resource-owner-account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'apigatewayv2 GetProductRestEndpointPage $include_raw_display_content $portal_product_id $product_rest_endpoint_page_id $resource_owner_account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/apis/{ApiId}/routes/{RouteId}; cached 1min; needs --api-id --route-id
@search-terms GetRoute
export def 'apigatewayv2 get-route' [
  --api-id: string
  --route-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'apigatewayv2 GetRoute $api_id $route_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/apis/{ApiId}/routes/{RouteId}/routeresponses/{RouteResponseId}; cached 1min; needs --api-id --route-id --route-response-id
@search-terms GetRouteResponse
export def 'apigatewayv2 get-route-response' [
  --api-id: string
  --route-id: string
  --route-response-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'apigatewayv2 GetRouteResponse $api_id $route_id $route_response_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/apis/{ApiId}/routes/{RouteId}/routeresponses; follows pages; cached 1min; needs --api-id --route-id
@search-terms GetRouteResponses
export def 'apigatewayv2 get-route-responses' [
  --api-id: string
  --route-id: string
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
]: any -> any { call 'apigatewayv2 GetRouteResponses $api_id $route_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/apis/{ApiId}/routes; follows pages; cached 1min; needs --api-id
@search-terms GetRoutes
export def 'apigatewayv2 get-routes' [
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
]: any -> any { call 'apigatewayv2 GetRoutes $api_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/domainnames/{DomainName}/routingrules/{RoutingRuleId}; cached 1min; needs --domain-name --routing-rule-id
@search-terms GetRoutingRule
export def 'apigatewayv2 get-routing-rule' [
  --domain-name: string
  --domain-name-id: string
  --routing-rule-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'apigatewayv2 GetRoutingRule $domain_name $domain_name_id $routing_rule_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/apis/{ApiId}/stages/{StageName}; cached 1min; needs --api-id --stage-name
@search-terms GetStage
export def 'apigatewayv2 get-stage' [
  --api-id: string
  --stage-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'apigatewayv2 GetStage $api_id $stage_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/apis/{ApiId}/stages; follows pages; cached 1min; needs --api-id
@search-terms GetStages
export def 'apigatewayv2 get-stages' [
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
]: any -> any { call 'apigatewayv2 GetStages $api_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms GetTags
export def 'apigatewayv2 get-tags' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'apigatewayv2 GetTags $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/vpclinks/{VpcLinkId}; cached 1min; needs --vpc-link-id
@search-terms GetVpcLink
export def 'apigatewayv2 get-vpc-link' [
  --vpc-link-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'apigatewayv2 GetVpcLink $vpc_link_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v2/vpclinks; follows pages; cached 1min
@search-terms GetVpcLinks
export def 'apigatewayv2 get-vpc-links' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'apigatewayv2 GetVpcLinks -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# PUT /v2/apis; needs --body
@search-terms ImportApi
export def 'apigatewayv2 import-api' [
  --basepath: string
  --body: string
  --fail-on-warnings: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 ImportApi $basepath $body $fail_on_warnings -- $region $profile $with_input $fail_fast $yes' }

# GET /v2/portalproducts; follows pages; cached 1min
@search-terms ListPortalProducts
export def 'apigatewayv2 list-portal-products' [
  --resource-owner: string
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
]: any -> any { call 'apigatewayv2 ListPortalProducts $resource_owner -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/portals; follows pages; cached 1min
@search-terms ListPortals
export def 'apigatewayv2 list-portals' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'apigatewayv2 ListPortals -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /v2/portalproducts/{PortalProductId}/productpages; follows pages; cached 1min; needs --portal-product-id
@search-terms ListProductPages
export def 'apigatewayv2 list-product-pages' [
  --portal-product-id: string
  --resource-owner-account-id: string
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
]: any -> any { call 'apigatewayv2 ListProductPages $portal_product_id $resource_owner_account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/portalproducts/{PortalProductId}/productrestendpointpages; follows pages; cached 1min; needs --portal-product-id
@search-terms ListProductRestEndpointPages
export def 'apigatewayv2 list-product-rest-endpoint-pages' [
  --portal-product-id: string
  --resource-owner-account-id: string
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
]: any -> any { call 'apigatewayv2 ListProductRestEndpointPages $portal_product_id $resource_owner_account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v2/domainnames/{DomainName}/routingrules; follows pages; cached 1min; needs --domain-name
@search-terms ListRoutingRules
export def 'apigatewayv2 list-routing-rules' [
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
]: any -> any { call 'apigatewayv2 ListRoutingRules $domain_name $domain_name_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v2/portals/{PortalId}/preview; needs --portal-id
@search-terms PreviewPortal
export def 'apigatewayv2 preview-portal' [
  --portal-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'apigatewayv2 PreviewPortal $portal_id -- $region $profile $with_input $fail_fast' }

# POST /v2/portals/{PortalId}/publish; needs --portal-id
@search-terms PublishPortal
export def 'apigatewayv2 publish-portal' [
  --description: string
  --portal-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 PublishPortal $description $portal_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/portalproducts/{PortalProductId}/sharingpolicy; needs --policy-document --portal-product-id
@search-terms PutPortalProductSharingPolicy
export def 'apigatewayv2 put-portal-product-sharing-policy' [
  --policy-document: string
  --portal-product-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 PutPortalProductSharingPolicy $policy_document $portal_product_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/domainnames/{DomainName}/routingrules/{RoutingRuleId}; needs --actions --conditions --domain-name --priority --routing-rule-id
@search-terms PutRoutingRule
export def 'apigatewayv2 put-routing-rule' [
  --actions: list
  --conditions: list
  --domain-name: string
  --domain-name-id: string
  --priority: int
  --routing-rule-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 PutRoutingRule $actions $conditions $domain_name $domain_name_id $priority $routing_rule_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /v2/apis/{ApiId}; needs --api-id --body
@search-terms ReimportApi
export def 'apigatewayv2 reimport-api' [
  --api-id: string
  --basepath: string
  --body: string
  --fail-on-warnings: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 ReimportApi $api_id $basepath $body $fail_on_warnings -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/apis/{ApiId}/stages/{StageName}/cache/authorizers; needs --api-id --stage-name
@search-terms ResetAuthorizersCache
export def 'apigatewayv2 reset-authorizers-cache' [
  --api-id: string
  --stage-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 ResetAuthorizersCache $api_id $stage_name -- $region $profile $with_input $fail_fast $yes' }

# POST /v2/tags/{ResourceArn}; needs --resource-arn
@search-terms TagResource
export def 'apigatewayv2 tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v2/tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'apigatewayv2 untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/apis/{ApiId}; needs --api-id
@search-terms UpdateApi
export def 'apigatewayv2 update-api' [
  --api-id: string
  --api-key-selection-expression: string
  --cors-configuration: record
  --credentials-arn: string
  --description: string
  --disable-schema-validation: oneof<bool>
  --disable-execute-api-endpoint: oneof<bool>
  --ip-address-type: string@[ipv4 dualstack]
  --name: string
  --route-key: string
  --route-selection-expression: string
  --target: string
  --version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 UpdateApi $api_id $api_key_selection_expression $cors_configuration $credentials_arn $description $disable_schema_validation $disable_execute_api_endpoint $ip_address_type $name $route_key $route_selection_expression $target $version -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/domainnames/{DomainName}/apimappings/{ApiMappingId}; needs --api-id --api-mapping-id --domain-name
@search-terms UpdateApiMapping
export def 'apigatewayv2 update-api-mapping' [
  --api-id: string
  --api-mapping-id: string
  --api-mapping-key: string
  --domain-name: string
  --stage: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 UpdateApiMapping $api_id $api_mapping_id $api_mapping_key $domain_name $stage -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/apis/{ApiId}/authorizers/{AuthorizerId}; needs --api-id --authorizer-id
@search-terms UpdateAuthorizer
export def 'apigatewayv2 update-authorizer' [
  --api-id: string
  --authorizer-credentials-arn: string
  --authorizer-id: string
  --authorizer-payload-format-version: string
  --authorizer-result-ttl-in-seconds: int
  --authorizer-type: string@[REQUEST JWT]
  --authorizer-uri: string
  --enable-simple-responses: oneof<bool>
  --identity-source: list<string>
  --identity-validation-expression: string
  --jwt-configuration: record
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 UpdateAuthorizer $api_id $authorizer_credentials_arn $authorizer_id $authorizer_payload_format_version $authorizer_result_ttl_in_seconds $authorizer_type $authorizer_uri $enable_simple_responses $identity_source $identity_validation_expression $jwt_configuration $name -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/apis/{ApiId}/deployments/{DeploymentId}; needs --api-id --deployment-id
@search-terms UpdateDeployment
export def 'apigatewayv2 update-deployment' [
  --api-id: string
  --deployment-id: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 UpdateDeployment $api_id $deployment_id $description -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/domainnames/{DomainName}; needs --domain-name
@search-terms UpdateDomainName
export def 'apigatewayv2 update-domain-name' [
  --domain-name: string
  --domain-name-configurations: list
  --mutual-tls-authentication: record
  --routing-mode: string@[API_MAPPING_ONLY ROUTING_RULE_ONLY ROUTING_RULE_THEN_API_MAPPING]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 UpdateDomainName $domain_name $domain_name_configurations $mutual_tls_authentication $routing_mode -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/apis/{ApiId}/integrations/{IntegrationId}; needs --api-id --integration-id
@search-terms UpdateIntegration
export def 'apigatewayv2 update-integration' [
  --api-id: string
  --connection-id: string
  --connection-type: string@[INTERNET VPC_LINK]
  --content-handling-strategy: string@[CONVERT_TO_BINARY CONVERT_TO_TEXT]
  --credentials-arn: string
  --description: string
  --integration-id: string
  --integration-method: string
  --integration-subtype: string
  --integration-type: string@[AWS HTTP MOCK HTTP_PROXY AWS_PROXY]
  --integration-uri: string
  --passthrough-behavior: string@[WHEN_NO_MATCH NEVER WHEN_NO_TEMPLATES]
  --payload-format-version: string
  --request-parameters: record
  --request-templates: record
  --response-parameters: record
  --template-selection-expression: string
  --timeout-in-millis: int
  --tls-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 UpdateIntegration $api_id $connection_id $connection_type $content_handling_strategy $credentials_arn $description $integration_id $integration_method $integration_subtype $integration_type $integration_uri $passthrough_behavior $payload_format_version $request_parameters $request_templates $response_parameters $template_selection_expression $timeout_in_millis $tls_config -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses/{IntegrationResponseId}; needs --api-id --integration-id --integration-response-id
@search-terms UpdateIntegrationResponse
export def 'apigatewayv2 update-integration-response' [
  --api-id: string
  --content-handling-strategy: string@[CONVERT_TO_BINARY CONVERT_TO_TEXT]
  --integration-id: string
  --integration-response-id: string
  --integration-response-key: string
  --response-parameters: record
  --response-templates: record
  --template-selection-expression: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 UpdateIntegrationResponse $api_id $content_handling_strategy $integration_id $integration_response_id $integration_response_key $response_parameters $response_templates $template_selection_expression -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/apis/{ApiId}/models/{ModelId}; needs --api-id --model-id
@search-terms UpdateModel
export def 'apigatewayv2 update-model' [
  --api-id: string
  --content-type: string
  --description: string
  --model-id: string
  --name: string
  --schema: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 UpdateModel $api_id $content_type $description $model_id $name $schema -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/portals/{PortalId}; needs --portal-id
@search-terms UpdatePortal
export def 'apigatewayv2 update-portal' [
  --authorization: record
  --endpoint-configuration: record
  --included-portal-product-arns: list<string>
  --logo-uri: string
  --portal-content: record
  --portal-id: string
  --rum-app-monitor-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 UpdatePortal $authorization $endpoint_configuration $included_portal_product_arns $logo_uri $portal_content $portal_id $rum_app_monitor_name -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/portalproducts/{PortalProductId}; needs --portal-product-id
@search-terms UpdatePortalProduct
export def 'apigatewayv2 update-portal-product' [
  --description: string
  --display-name: string
  --display-order: record
  --portal-product-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 UpdatePortalProduct $description $display_name $display_order $portal_product_id -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/portalproducts/{PortalProductId}/productpages/{ProductPageId}; needs --portal-product-id --product-page-id
@search-terms UpdateProductPage
export def 'apigatewayv2 update-product-page' [
  --display-content: record
  --portal-product-id: string
  --product-page-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 UpdateProductPage $display_content $portal_product_id $product_page_id -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/portalproducts/{PortalProductId}/productrestendpointpages/{ProductRestEndpointPageId}; needs --portal-product-id --product-rest-endpoint-page-id
@search-terms UpdateProductRestEndpointPage
export def 'apigatewayv2 update-product-rest-endpoint-page' [
  --display-content: record
  --portal-product-id: string
  --product-rest-endpoint-page-id: string
  --try-it-state: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 UpdateProductRestEndpointPage $display_content $portal_product_id $product_rest_endpoint_page_id $try_it_state -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/apis/{ApiId}/routes/{RouteId}; needs --api-id --route-id
@search-terms UpdateRoute
export def 'apigatewayv2 update-route' [
  --api-id: string
  --api-key-required: oneof<bool>
  --authorization-scopes: list<string>
  --authorization-type: string@[NONE AWS_IAM CUSTOM JWT]
  --authorizer-id: string
  --model-selection-expression: string
  --operation-name: string
  --request-models: record
  --request-parameters: record
  --route-id: string
  --route-key: string
  --route-response-selection-expression: string
  --target: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 UpdateRoute $api_id $api_key_required $authorization_scopes $authorization_type $authorizer_id $model_selection_expression $operation_name $request_models $request_parameters $route_id $route_key $route_response_selection_expression $target -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/apis/{ApiId}/routes/{RouteId}/routeresponses/{RouteResponseId}; needs --api-id --route-id --route-response-id
@search-terms UpdateRouteResponse
export def 'apigatewayv2 update-route-response' [
  --api-id: string
  --model-selection-expression: string
  --response-models: record
  --response-parameters: record
  --route-id: string
  --route-response-id: string
  --route-response-key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 UpdateRouteResponse $api_id $model_selection_expression $response_models $response_parameters $route_id $route_response_id $route_response_key -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/apis/{ApiId}/stages/{StageName}; needs --api-id --stage-name
@search-terms UpdateStage
export def 'apigatewayv2 update-stage' [
  --access-log-settings: record
  --api-id: string
  --auto-deploy: oneof<bool>
  --client-certificate-id: string
  --default-route-settings: record
  --deployment-id: string
  --description: string
  --route-settings: record
  --stage-name: string
  --stage-variables: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 UpdateStage $access_log_settings $api_id $auto_deploy $client_certificate_id $default_route_settings $deployment_id $description $route_settings $stage_name $stage_variables -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v2/vpclinks/{VpcLinkId}; needs --vpc-link-id
@search-terms UpdateVpcLink
export def 'apigatewayv2 update-vpc-link' [
  --name: string
  --vpc-link-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apigatewayv2 UpdateVpcLink $name $vpc_link_id -- $region $profile $with_input $fail_fast $yes' }
