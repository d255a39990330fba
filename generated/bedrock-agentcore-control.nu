# Written by `cargo xtask generate --service bedrock-agentcore-control` from the service's model and overlay: change those instead.
# Bedrock AgentCore Control, API version 2023-06-05: 175 operations.

use rt.nu [call send]

# POST /datasets/{datasetId}/examples/add; needs --dataset-id --source
@category "aws bedrock-agentcore-control"
@search-terms AddDatasetExamples
export def 'bedrock-agentcore-control add-dataset-examples' [
  --dataset-id: string
  --client-token: string
  --source: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control AddDatasetExamples $dataset_id=datasetId $client_token=clientToken $source=source $region=--region $profile=--profile' }

# PUT /gateways/{gatewayIdentifier}/rate-limits/batch; needs --gateway-identifier --rate-limits
@category "aws bedrock-agentcore-control"
@search-terms BatchPutGatewayRateLimits
export def 'bedrock-agentcore-control batch-put-gateway-rate-limits' [
  --gateway-identifier: string
  --client-token: string
  --rate-limits: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control BatchPutGatewayRateLimits $gateway_identifier=gatewayIdentifier $client_token=clientToken $rate_limits=rateLimits $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# PUT /runtimes/; needs --agent-runtime-name --agent-runtime-artifact --role-arn
@category "aws bedrock-agentcore-control"
@search-terms CreateAgentRuntime
export def 'bedrock-agentcore-control create-agent-runtime' [
  --agent-runtime-name: string
  --agent-runtime-artifact: record
  --role-arn: string
  --network-configuration: record
  --client-token: string
  --description: string
  --authorizer-configuration: record
  --request-header-configuration: record
  --protocol-configuration: record
  --lifecycle-configuration: record
  --hooks-configuration: record
  --environment-variables: record
  --filesystem-configurations: oneof<list<any>, record>
  --capacity-provider-configuration: record
  --tags: record
  --platform-version: string
  --allowed-ports: oneof<list<any>, record>
  --resource-configurations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control CreateAgentRuntime $agent_runtime_name=agentRuntimeName $agent_runtime_artifact=agentRuntimeArtifact $role_arn=roleArn $network_configuration=networkConfiguration $client_token=clientToken $description=description $authorizer_configuration=authorizerConfiguration $request_header_configuration=requestHeaderConfiguration $protocol_configuration=protocolConfiguration $lifecycle_configuration=lifecycleConfiguration $hooks_configuration=hooksConfiguration $environment_variables=environmentVariables $filesystem_configurations=filesystemConfigurations $capacity_provider_configuration=capacityProviderConfiguration $tags=tags $platform_version=platformVersion $allowed_ports=allowedPorts $resource_configurations=resourceConfigurations $region=--region $profile=--profile' }

# PUT /runtimes/{agentRuntimeId}/runtime-endpoints/; needs --agent-runtime-id --name
@category "aws bedrock-agentcore-control"
@search-terms CreateAgentRuntimeEndpoint
export def 'bedrock-agentcore-control create-agent-runtime-endpoint' [
  --agent-runtime-id: string
  --name: string
  --agent-runtime-version: string
  --description: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control CreateAgentRuntimeEndpoint $agent_runtime_id=agentRuntimeId $name=name $agent_runtime_version=agentRuntimeVersion $description=description $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /identities/CreateApiKeyCredentialProvider; needs --name
@category "aws bedrock-agentcore-control"
@search-terms CreateApiKeyCredentialProvider
export def 'bedrock-agentcore-control create-api-key-credential-provider' [
  --name: string
  --api-key: string
  --api-key-secret-config: record
  --api-key-secret-source: string@[MANAGED EXTERNAL]
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control CreateApiKeyCredentialProvider $name=name $api_key=apiKey $api_key_secret_config=apiKeySecretConfig $api_key_secret_source=apiKeySecretSource $tags=tags $region=--region $profile=--profile' }

# PUT /browsers; needs --name --network-configuration
@category "aws bedrock-agentcore-control"
@search-terms CreateBrowser
export def 'bedrock-agentcore-control create-browser' [
  --name: string
  --description: string
  --execution-role-arn: string
  --network-configuration: record
  --recording: record
  --browser-signing: record
  --enterprise-policies: oneof<list<any>, record>
  --certificates: oneof<list<any>, record>
  --filesystem-configurations: oneof<list<any>, record>
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control CreateBrowser $name=name $description=description $execution_role_arn=executionRoleArn $network_configuration=networkConfiguration $recording=recording $browser_signing=browserSigning $enterprise_policies=enterprisePolicies $certificates=certificates $filesystem_configurations=filesystemConfigurations $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# PUT /browser-profiles; needs --name
@category "aws bedrock-agentcore-control"
@search-terms CreateBrowserProfile
export def 'bedrock-agentcore-control create-browser-profile' [
  --name: string
  --description: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control CreateBrowserProfile $name=name $description=description $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# PUT /capacity-providers; needs --name --permissions-configuration --compute-configuration
@category "aws bedrock-agentcore-control"
@search-terms CreateCapacityProvider
export def 'bedrock-agentcore-control create-capacity-provider' [
  --name: string
  --description: string
  --permissions-configuration: record
  --client-token: string
  --tags: record
  --compute-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control CreateCapacityProvider $name=name $description=description $permissions_configuration=permissionsConfiguration $client_token=clientToken $tags=tags $compute_configuration=computeConfiguration $region=--region $profile=--profile' }

# PUT /code-interpreters; needs --name --network-configuration
@category "aws bedrock-agentcore-control"
@search-terms CreateCodeInterpreter
export def 'bedrock-agentcore-control create-code-interpreter' [
  --name: string
  --description: string
  --execution-role-arn: string
  --network-configuration: record
  --certificates: oneof<list<any>, record>
  --filesystem-configurations: oneof<list<any>, record>
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control CreateCodeInterpreter $name=name $description=description $execution_role_arn=executionRoleArn $network_configuration=networkConfiguration $certificates=certificates $filesystem_configurations=filesystemConfigurations $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /configuration-bundles/create; needs --bundle-name --components
@category "aws bedrock-agentcore-control"
@search-terms CreateConfigurationBundle
export def 'bedrock-agentcore-control create-configuration-bundle' [
  --client-token: string
  --bundle-name: string
  --description: string
  --components: record
  --branch-name: string
  --commit-message: string
  --created-by: record
  --kms-key-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control CreateConfigurationBundle $client_token=clientToken $bundle_name=bundleName $description=description $components=components $branch_name=branchName $commit_message=commitMessage $created_by=createdBy $kms_key_arn=kmsKeyArn $tags=tags $region=--region $profile=--profile' }

# POST /identities/CreateConsentPortal; needs --execution-role-arn --idp-config --name --sources
@category "aws bedrock-agentcore-control"
@search-terms CreateConsentPortal
export def 'bedrock-agentcore-control create-consent-portal' [
  --execution-role-arn: string
  --idp-config: record
  --name: string
  --sources: oneof<list<any>, record>
  --description: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control CreateConsentPortal $execution_role_arn=executionRoleArn $idp_config=idpConfig $name=name $sources=sources $description=description $tags=tags $region=--region $profile=--profile' }

# POST /datasets; needs --dataset-name
@category "aws bedrock-agentcore-control"
@search-terms CreateDataset
export def 'bedrock-agentcore-control create-dataset' [
  --client-token: string
  --dataset-name: string
  --description: string
  --source: record
  --schema-type: string@[AGENTCORE_EVALUATION_PREDEFINED_V1 AGENTCORE_EVALUATION_SIMULATED_V1 THIRD_PARTY_EVALUATION_V1]
  --kms-key-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control CreateDataset $client_token=clientToken $dataset_name=datasetName $description=description $source=source $schema_type=schemaType $kms_key_arn=kmsKeyArn $tags=tags $region=--region $profile=--profile' }

# POST /datasets/{datasetId}/versions; needs --dataset-id
@category "aws bedrock-agentcore-control"
@search-terms CreateDatasetVersion
export def 'bedrock-agentcore-control create-dataset-version' [
  --dataset-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control CreateDatasetVersion $dataset_id=datasetId $client_token=clientToken $region=--region $profile=--profile' }

# POST /evaluators/create; needs --evaluator-name --evaluator-config --level
@category "aws bedrock-agentcore-control"
@search-terms CreateEvaluator
export def 'bedrock-agentcore-control create-evaluator' [
  --client-token: string
  --evaluator-name: string
  --description: string
  --evaluator-config: record
  --level: string@[TOOL_CALL TRACE SESSION]
  --kms-key-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control CreateEvaluator $client_token=clientToken $evaluator_name=evaluatorName $description=description $evaluator_config=evaluatorConfig $level=level $kms_key_arn=kmsKeyArn $tags=tags $region=--region $profile=--profile' }

# POST /gateways/; needs --name --role-arn --authorizer-type
@category "aws bedrock-agentcore-control"
@search-terms CreateGateway
export def 'bedrock-agentcore-control create-gateway' [
  --name: string
  --description: string
  --client-token: string
  --role-arn: string
  --protocol-type: string@[MCP]
  --protocol-configuration: record
  --authorizer-type: string@[CUSTOM_JWT AWS_IAM NONE AUTHENTICATE_ONLY]
  --authorizer-configuration: record
  --kms-key-arn: string
  --interceptor-configurations: oneof<list<any>, record>
  --policy-engine-configuration: record
  --exception-level: string@[DEBUG]
  --tags: record
  --domain-override: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control CreateGateway $name=name $description=description $client_token=clientToken $role_arn=roleArn $protocol_type=protocolType $protocol_configuration=protocolConfiguration $authorizer_type=authorizerType $authorizer_configuration=authorizerConfiguration $kms_key_arn=kmsKeyArn $interceptor_configurations=interceptorConfigurations $policy_engine_configuration=policyEngineConfiguration $exception_level=exceptionLevel $tags=tags $domain_override=domainOverride $region=--region $profile=--profile' }

# POST /gateways/{gatewayIdentifier}/rate-limits; needs --gateway-identifier --dimension-keys --entries
@category "aws bedrock-agentcore-control"
@search-terms CreateGatewayRateLimit
export def 'bedrock-agentcore-control create-gateway-rate-limit' [
  --gateway-identifier: string
  --client-token: string
  --rate-limit-id: string
  --description: string
  --dimension-keys: oneof<list<string>, string>
  --entries: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control CreateGatewayRateLimit $gateway_identifier=gatewayIdentifier $client_token=clientToken $rate_limit_id=rateLimitId $description=description $dimension_keys=dimensionKeys $entries=entries $region=--region $profile=--profile' }

# POST /gateways/{gatewayIdentifier}/rules; needs --gateway-identifier --priority --actions
@category "aws bedrock-agentcore-control"
@search-terms CreateGatewayRule
export def 'bedrock-agentcore-control create-gateway-rule' [
  --gateway-identifier: string
  --client-token: string
  --priority: int
  --conditions: oneof<list<any>, record>
  --actions: oneof<list<any>, record>
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control CreateGatewayRule $gateway_identifier=gatewayIdentifier $client_token=clientToken $priority=priority $conditions=conditions $actions=actions $description=description $region=--region $profile=--profile' }

# POST /gateways/{gatewayIdentifier}/targets/; needs --gateway-identifier --target-configuration
@category "aws bedrock-agentcore-control"
@search-terms CreateGatewayTarget
export def 'bedrock-agentcore-control create-gateway-target' [
  --gateway-identifier: string
  --name: string
  --description: string
  --client-token: string
  --target-configuration: record
  --credential-provider-configurations: oneof<list<any>, record>
  --metadata-configuration: record
  --private-endpoint: record
  --certificate-configurations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control CreateGatewayTarget $gateway_identifier=gatewayIdentifier $name=name $description=description $client_token=clientToken $target_configuration=targetConfiguration $credential_provider_configurations=credentialProviderConfigurations $metadata_configuration=metadataConfiguration $private_endpoint=privateEndpoint $certificate_configurations=certificateConfigurations $region=--region $profile=--profile' }

# POST /harnesses; needs --harness-name --execution-role-arn
@category "aws bedrock-agentcore-control"
@search-terms CreateHarness
export def 'bedrock-agentcore-control create-harness' [
  --harness-name: string
  --client-token: string
  --execution-role-arn: string
  --environment: record
  --environment-artifact: record
  --environment-variables: record
  --authorizer-configuration: record
  --model: record
  --system-prompt: oneof<list<any>, record>
  --tools: oneof<list<any>, record>
  --skills: oneof<list<any>, record>
  --allowed-tools: oneof<list<string>, string>
  --memory: record
  --truncation: record
  --hooks: oneof<list<any>, record>
  --max-iterations: int
  --max-tokens: int
  --timeout-seconds: int
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control CreateHarness $harness_name=harnessName $client_token=clientToken $execution_role_arn=executionRoleArn $environment=environment $environment_artifact=environmentArtifact $environment_variables=environmentVariables $authorizer_configuration=authorizerConfiguration $model=model $system_prompt=systemPrompt $tools=tools $skills=skills $allowed_tools=allowedTools $memory=memory $truncation=truncation $hooks=hooks $max_iterations=maxIterations $max_tokens=maxTokens $timeout_seconds=timeoutSeconds $tags=tags $region=--region $profile=--profile' }

# POST /harnesses/{harnessId}/endpoints; needs --harness-id --endpoint-name
@category "aws bedrock-agentcore-control"
@search-terms CreateHarnessEndpoint
export def 'bedrock-agentcore-control create-harness-endpoint' [
  --harness-id: string
  --endpoint-name: string
  --target-version: string
  --description: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control CreateHarnessEndpoint $harness_id=harnessId $endpoint_name=endpointName $target_version=targetVersion $description=description $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /memories/create; needs --name --event-expiry-duration
@category "aws bedrock-agentcore-control"
@search-terms CreateMemory
export def 'bedrock-agentcore-control create-memory' [
  --client-token: string
  --name: string
  --description: string
  --encryption-key-arn: string
  --memory-execution-role-arn: string
  --event-expiry-duration: int
  --memory-strategies: oneof<list<any>, record>
  --indexed-keys: oneof<list<any>, record>
  --namespace-keys: oneof<list<any>, record>
  --stream-delivery-resources: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control CreateMemory $client_token=clientToken $name=name $description=description $encryption_key_arn=encryptionKeyArn $memory_execution_role_arn=memoryExecutionRoleArn $event_expiry_duration=eventExpiryDuration $memory_strategies=memoryStrategies $indexed_keys=indexedKeys $namespace_keys=namespaceKeys $stream_delivery_resources=streamDeliveryResources $tags=tags $region=--region $profile=--profile' }

# POST /identities/CreateOauth2CredentialProvider; needs --name --credential-provider-vendor --oauth2-provider-config-input
@category "aws bedrock-agentcore-control"
@search-terms CreateOauth2CredentialProvider
export def 'bedrock-agentcore-control create-oauth2-credential-provider' [
  --name: string
  --credential-provider-vendor: string
  --oauth2-provider-config-input: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control CreateOauth2CredentialProvider $name=name $credential_provider_vendor=credentialProviderVendor $oauth2_provider_config_input=oauth2ProviderConfigInput $tags=tags $region=--region $profile=--profile' }

# POST /online-evaluation-configs/create; needs --online-evaluation-config-name --rule --data-source-config --evaluation-execution-role-arn --enable-on-create
@category "aws bedrock-agentcore-control"
@search-terms CreateOnlineEvaluationConfig
export def 'bedrock-agentcore-control create-online-evaluation-config' [
  --client-token: string
  --online-evaluation-config-name: string
  --description: string
  --rule: record
  --data-source-config: record
  --evaluators: oneof<list<any>, record>
  --insights: oneof<list<any>, record>
  --clustering-config: record
  --output-config: record
  --evaluation-execution-role-arn: string
  --enable-on-create: oneof<bool>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control CreateOnlineEvaluationConfig $client_token=clientToken $online_evaluation_config_name=onlineEvaluationConfigName $description=description $rule=rule $data_source_config=dataSourceConfig $evaluators=evaluators $insights=insights $clustering_config=clusteringConfig $output_config=outputConfig $evaluation_execution_role_arn=evaluationExecutionRoleArn $enable_on_create=enableOnCreate $tags=tags $region=--region $profile=--profile' }

# POST /payments/managers/{paymentManagerId}/connectors; needs --payment-manager-id --name --type --credential-provider-configurations
@category "aws bedrock-agentcore-control"
@search-terms CreatePaymentConnector
export def 'bedrock-agentcore-control create-payment-connector' [
  --payment-manager-id: string
  --name: string
  --description: string
  --type: string@[CoinbaseCDP StripePrivy]
  --credential-provider-configurations: oneof<list<any>, record>
  --provision-mode: string@[MANUAL QUICK_CREATE]
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control CreatePaymentConnector $payment_manager_id=paymentManagerId $name=name $description=description $type=type $credential_provider_configurations=credentialProviderConfigurations $provision_mode=provisionMode $client_token=clientToken $region=--region $profile=--profile' }

# POST /identities/CreatePaymentCredentialProvider; needs --name --credential-provider-vendor --provider-configuration-input
@category "aws bedrock-agentcore-control"
@search-terms CreatePaymentCredentialProvider
export def 'bedrock-agentcore-control create-payment-credential-provider' [
  --name: string
  --credential-provider-vendor: string@[CoinbaseCDP StripePrivy]
  --provider-configuration-input: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control CreatePaymentCredentialProvider $name=name $credential_provider_vendor=credentialProviderVendor $provider_configuration_input=providerConfigurationInput $tags=tags $region=--region $profile=--profile' }

# POST /payments/managers; needs --name --authorizer-type --role-arn
@category "aws bedrock-agentcore-control"
@search-terms CreatePaymentManager
export def 'bedrock-agentcore-control create-payment-manager' [
  --name: string
  --description: string
  --authorizer-type: string@[CUSTOM_JWT AWS_IAM]
  --authorizer-configuration: record
  --role-arn: string
  --client-token: string
  --tags: record
  --kms-key-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control CreatePaymentManager $name=name $description=description $authorizer_type=authorizerType $authorizer_configuration=authorizerConfiguration $role_arn=roleArn $client_token=clientToken $tags=tags $kms_key_arn=kmsKeyArn $region=--region $profile=--profile' }

# POST /policy-engines/{policyEngineId}/policies; needs --name --definition --policy-engine-id
@category "aws bedrock-agentcore-control"
@search-terms CreatePolicy
export def 'bedrock-agentcore-control create-policy' [
  --name: string
  --definition: record
  --description: string
  --validation-mode: string@[FAIL_ON_ANY_FINDINGS IGNORE_ALL_FINDINGS]
  --enforcement-mode: string@[ACTIVE LOG_ONLY]
  --policy-engine-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control CreatePolicy $name=name $definition=definition $description=description $validation_mode=validationMode $enforcement_mode=enforcementMode $policy_engine_id=policyEngineId $client_token=clientToken $region=--region $profile=--profile' }

# POST /policy-engines; needs --name
@category "aws bedrock-agentcore-control"
@search-terms CreatePolicyEngine
export def 'bedrock-agentcore-control create-policy-engine' [
  --name: string
  --description: string
  --client-token: string
  --encryption-key-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control CreatePolicyEngine $name=name $description=description $client_token=clientToken $encryption_key_arn=encryptionKeyArn $tags=tags $region=--region $profile=--profile' }

# POST /registries; needs --name
@category "aws bedrock-agentcore-control"
@search-terms CreateRegistry
export def 'bedrock-agentcore-control create-registry' [
  --name: string
  --description: string
  --authorizer-type: string@[CUSTOM_JWT AWS_IAM]
  --authorizer-configuration: record
  --client-token: string
  --approval-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control CreateRegistry $name=name $description=description $authorizer_type=authorizerType $authorizer_configuration=authorizerConfiguration $client_token=clientToken $approval_configuration=approvalConfiguration $region=--region $profile=--profile' }

# POST /registries/{registryId}/records; needs --registry-id --name --descriptor-type
@category "aws bedrock-agentcore-control"
@search-terms CreateRegistryRecord
export def 'bedrock-agentcore-control create-registry-record' [
  --registry-id: string
  --name: string
  --description: string
  --descriptor-type: string@[MCP A2A CUSTOM AGENT_SKILLS]
  --descriptors: record
  --record-version: string
  --synchronization-type: string@[URL]
  --synchronization-configuration: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control CreateRegistryRecord $registry_id=registryId $name=name $description=description $descriptor_type=descriptorType $descriptors=descriptors $record_version=recordVersion $synchronization_type=synchronizationType $synchronization_configuration=synchronizationConfiguration $client_token=clientToken $region=--region $profile=--profile' }

# POST /identities/CreateWorkloadIdentity; needs --name
@category "aws bedrock-agentcore-control"
@search-terms CreateWorkloadIdentity
export def 'bedrock-agentcore-control create-workload-identity' [
  --name: string
  --allowed-resource-oauth2-return-urls: oneof<list<string>, string>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control CreateWorkloadIdentity $name=name $allowed_resource_oauth2_return_urls=allowedResourceOauth2ReturnUrls $tags=tags $region=--region $profile=--profile' }

# DELETE /runtimes/{agentRuntimeId}/; needs --agent-runtime-id
@category "aws bedrock-agentcore-control"
@search-terms DeleteAgentRuntime
export def 'bedrock-agentcore-control delete-agent-runtime' [
  --agent-runtime-id: string
  --agent-runtime-version: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control DeleteAgentRuntime $agent_runtime_id=agentRuntimeId $agent_runtime_version=agentRuntimeVersion $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /runtimes/{agentRuntimeId}/runtime-endpoints/{endpointName}/; needs --agent-runtime-id --endpoint-name
@category "aws bedrock-agentcore-control"
@search-terms DeleteAgentRuntimeEndpoint
export def 'bedrock-agentcore-control delete-agent-runtime-endpoint' [
  --agent-runtime-id: string
  --endpoint-name: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control DeleteAgentRuntimeEndpoint $agent_runtime_id=agentRuntimeId $endpoint_name=endpointName $client_token=clientToken $region=--region $profile=--profile' }

# POST /identities/DeleteApiKeyCredentialProvider; needs --name
@category "aws bedrock-agentcore-control"
@search-terms DeleteApiKeyCredentialProvider
export def 'bedrock-agentcore-control delete-api-key-credential-provider' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'bedrock-agentcore-control DeleteApiKeyCredentialProvider $name=name $region=--region $profile=--profile' }

# DELETE /browsers/{browserId}; needs --browser-id
@category "aws bedrock-agentcore-control"
@search-terms DeleteBrowser
export def 'bedrock-agentcore-control delete-browser' [
  --browser-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control DeleteBrowser $browser_id=browserId $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /browser-profiles/{profileId}; needs --profile-id
@category "aws bedrock-agentcore-control"
@search-terms DeleteBrowserProfile
export def 'bedrock-agentcore-control delete-browser-profile' [
  --profile-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control DeleteBrowserProfile $profile_id=profileId $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /capacity-providers/{capacityProviderId}; needs --capacity-provider-id
@category "aws bedrock-agentcore-control"
@search-terms DeleteCapacityProvider
export def 'bedrock-agentcore-control delete-capacity-provider' [
  --capacity-provider-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control DeleteCapacityProvider $capacity_provider_id=capacityProviderId $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /code-interpreters/{codeInterpreterId}; needs --code-interpreter-id
@category "aws bedrock-agentcore-control"
@search-terms DeleteCodeInterpreter
export def 'bedrock-agentcore-control delete-code-interpreter' [
  --code-interpreter-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control DeleteCodeInterpreter $code_interpreter_id=codeInterpreterId $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /configuration-bundles/{bundleId}; needs --bundle-id
@category "aws bedrock-agentcore-control"
@search-terms DeleteConfigurationBundle
export def 'bedrock-agentcore-control delete-configuration-bundle' [
  --bundle-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control DeleteConfigurationBundle $bundle_id=bundleId $region=--region $profile=--profile' }

# POST /identities/DeleteConsentPortal; needs --consent-portal-identifier
@category "aws bedrock-agentcore-control"
@search-terms DeleteConsentPortal
export def 'bedrock-agentcore-control delete-consent-portal' [
  --consent-portal-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'bedrock-agentcore-control DeleteConsentPortal $consent_portal_identifier=consentPortalIdentifier $region=--region $profile=--profile' }

# DELETE /datasets/{datasetId}; needs --dataset-id
@category "aws bedrock-agentcore-control"
@search-terms DeleteDataset
export def 'bedrock-agentcore-control delete-dataset' [
  --dataset-id: string
  --dataset-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control DeleteDataset $dataset_id=datasetId $dataset_version=datasetVersion $region=--region $profile=--profile' }

# POST /datasets/{datasetId}/examples/delete; needs --dataset-id --example-ids
@category "aws bedrock-agentcore-control"
@search-terms DeleteDatasetExamples
export def 'bedrock-agentcore-control delete-dataset-examples' [
  --dataset-id: string
  --client-token: string
  --example-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control DeleteDatasetExamples $dataset_id=datasetId $client_token=clientToken $example_ids=exampleIds $region=--region $profile=--profile' }

# DELETE /evaluators/{evaluatorId}; needs --evaluator-id
@category "aws bedrock-agentcore-control"
@search-terms DeleteEvaluator
export def 'bedrock-agentcore-control delete-evaluator' [
  --evaluator-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control DeleteEvaluator $evaluator_id=evaluatorId $region=--region $profile=--profile' }

# DELETE /gateways/{gatewayIdentifier}/; needs --gateway-identifier
@category "aws bedrock-agentcore-control"
@search-terms DeleteGateway
export def 'bedrock-agentcore-control delete-gateway' [
  --gateway-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control DeleteGateway $gateway_identifier=gatewayIdentifier $region=--region $profile=--profile' }

# DELETE /gateways/{gatewayIdentifier}/rate-limits/{rateLimitId}; needs --gateway-identifier --rate-limit-id
@category "aws bedrock-agentcore-control"
@search-terms DeleteGatewayRateLimit
export def 'bedrock-agentcore-control delete-gateway-rate-limit' [
  --gateway-identifier: string
  --rate-limit-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control DeleteGatewayRateLimit $gateway_identifier=gatewayIdentifier $rate_limit_id=rateLimitId $region=--region $profile=--profile' }

# DELETE /gateways/{gatewayIdentifier}/rules/{ruleId}; needs --gateway-identifier --rule-id
@category "aws bedrock-agentcore-control"
@search-terms DeleteGatewayRule
export def 'bedrock-agentcore-control delete-gateway-rule' [
  --gateway-identifier: string
  --rule-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control DeleteGatewayRule $gateway_identifier=gatewayIdentifier $rule_id=ruleId $region=--region $profile=--profile' }

# DELETE /gateways/{gatewayIdentifier}/targets/{targetId}/; needs --gateway-identifier --target-id
@category "aws bedrock-agentcore-control"
@search-terms DeleteGatewayTarget
export def 'bedrock-agentcore-control delete-gateway-target' [
  --gateway-identifier: string
  --target-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control DeleteGatewayTarget $gateway_identifier=gatewayIdentifier $target_id=targetId $region=--region $profile=--profile' }

# DELETE /harnesses/{harnessId}; needs --harness-id
@category "aws bedrock-agentcore-control"
@search-terms DeleteHarness
export def 'bedrock-agentcore-control delete-harness' [
  --harness-id: string
  --client-token: string
  --delete-managed-memory: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control DeleteHarness $harness_id=harnessId $client_token=clientToken $delete_managed_memory=deleteManagedMemory $region=--region $profile=--profile' }

# DELETE /harnesses/{harnessId}/endpoints/{endpointName}; needs --harness-id --endpoint-name
@category "aws bedrock-agentcore-control"
@search-terms DeleteHarnessEndpoint
export def 'bedrock-agentcore-control delete-harness-endpoint' [
  --harness-id: string
  --endpoint-name: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control DeleteHarnessEndpoint $harness_id=harnessId $endpoint_name=endpointName $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /memories/{memoryId}/delete; needs --memory-id
@category "aws bedrock-agentcore-control"
@search-terms DeleteMemory
export def 'bedrock-agentcore-control delete-memory' [
  --client-token: string
  --memory-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control DeleteMemory $client_token=clientToken $memory_id=memoryId $region=--region $profile=--profile' }

# POST /identities/DeleteOauth2CredentialProvider; needs --name
@category "aws bedrock-agentcore-control"
@search-terms DeleteOauth2CredentialProvider
export def 'bedrock-agentcore-control delete-oauth2-credential-provider' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'bedrock-agentcore-control DeleteOauth2CredentialProvider $name=name $region=--region $profile=--profile' }

# DELETE /online-evaluation-configs/{onlineEvaluationConfigId}; needs --online-evaluation-config-id
@category "aws bedrock-agentcore-control"
@search-terms DeleteOnlineEvaluationConfig
export def 'bedrock-agentcore-control delete-online-evaluation-config' [
  --online-evaluation-config-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control DeleteOnlineEvaluationConfig $online_evaluation_config_id=onlineEvaluationConfigId $region=--region $profile=--profile' }

# DELETE /payments/managers/{paymentManagerId}/connectors/{paymentConnectorId}; needs --payment-manager-id --payment-connector-id
@category "aws bedrock-agentcore-control"
@search-terms DeletePaymentConnector
export def 'bedrock-agentcore-control delete-payment-connector' [
  --payment-manager-id: string
  --payment-connector-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control DeletePaymentConnector $payment_manager_id=paymentManagerId $payment_connector_id=paymentConnectorId $client_token=clientToken $region=--region $profile=--profile' }

# POST /identities/DeletePaymentCredentialProvider; needs --name
@category "aws bedrock-agentcore-control"
@search-terms DeletePaymentCredentialProvider
export def 'bedrock-agentcore-control delete-payment-credential-provider' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'bedrock-agentcore-control DeletePaymentCredentialProvider $name=name $region=--region $profile=--profile' }

# DELETE /payments/managers/{paymentManagerId}; needs --payment-manager-id
@category "aws bedrock-agentcore-control"
@search-terms DeletePaymentManager
export def 'bedrock-agentcore-control delete-payment-manager' [
  --payment-manager-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control DeletePaymentManager $payment_manager_id=paymentManagerId $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /policy-engines/{policyEngineId}/policies/{policyId}; needs --policy-engine-id --policy-id
@category "aws bedrock-agentcore-control"
@search-terms DeletePolicy
export def 'bedrock-agentcore-control delete-policy' [
  --policy-engine-id: string
  --policy-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control DeletePolicy $policy_engine_id=policyEngineId $policy_id=policyId $region=--region $profile=--profile' }

# DELETE /policy-engines/{policyEngineId}; needs --policy-engine-id
@category "aws bedrock-agentcore-control"
@search-terms DeletePolicyEngine
export def 'bedrock-agentcore-control delete-policy-engine' [
  --policy-engine-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control DeletePolicyEngine $policy_engine_id=policyEngineId $region=--region $profile=--profile' }

# DELETE /registries/{registryId}; needs --registry-id
@category "aws bedrock-agentcore-control"
@search-terms DeleteRegistry
export def 'bedrock-agentcore-control delete-registry' [
  --registry-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control DeleteRegistry $registry_id=registryId $region=--region $profile=--profile' }

# DELETE /registries/{registryId}/records/{recordId}; needs --registry-id --record-id
@category "aws bedrock-agentcore-control"
@search-terms DeleteRegistryRecord
export def 'bedrock-agentcore-control delete-registry-record' [
  --registry-id: string
  --record-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'bedrock-agentcore-control DeleteRegistryRecord $registry_id=registryId $record_id=recordId $region=--region $profile=--profile' }

# DELETE /resourcepolicy/{resourceArn}; needs --resource-arn
@category "aws bedrock-agentcore-control"
@search-terms DeleteResourcePolicy
export def 'bedrock-agentcore-control delete-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'bedrock-agentcore-control DeleteResourcePolicy $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /identities/DeleteWorkloadIdentity; needs --name
@category "aws bedrock-agentcore-control"
@search-terms DeleteWorkloadIdentity
export def 'bedrock-agentcore-control delete-workload-identity' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'bedrock-agentcore-control DeleteWorkloadIdentity $name=name $region=--region $profile=--profile' }

# GET /agent-insight-stores/{agentInsightStoreId}; needs --agent-insight-store-id
@category "aws bedrock-agentcore-control"
@search-terms GetAgentInsightStore
export def 'bedrock-agentcore-control get-agent-insight-store' [
  --agent-insight-store-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetAgentInsightStore $agent_insight_store_id=agentInsightStoreId $region=--region $profile=--profile' }

# GET /runtimes/{agentRuntimeId}/; needs --agent-runtime-id
@category "aws bedrock-agentcore-control"
@search-terms GetAgentRuntime
export def 'bedrock-agentcore-control get-agent-runtime' [
  --agent-runtime-id: string
  --agent-runtime-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetAgentRuntime $agent_runtime_id=agentRuntimeId $agent_runtime_version=agentRuntimeVersion $region=--region $profile=--profile' }

# GET /runtimes/{agentRuntimeId}/runtime-endpoints/{endpointName}/; needs --agent-runtime-id --endpoint-name
@category "aws bedrock-agentcore-control"
@search-terms GetAgentRuntimeEndpoint
export def 'bedrock-agentcore-control get-agent-runtime-endpoint' [
  --agent-runtime-id: string
  --endpoint-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetAgentRuntimeEndpoint $agent_runtime_id=agentRuntimeId $endpoint_name=endpointName $region=--region $profile=--profile' }

# POST /identities/GetApiKeyCredentialProvider; cached 1min; needs --name
@category "aws bedrock-agentcore-control"
@search-terms GetApiKeyCredentialProvider
export def 'bedrock-agentcore-control get-api-key-credential-provider' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetApiKeyCredentialProvider $name=name $region=--region $profile=--profile' }

# GET /browsers/{browserId}; needs --browser-id
@category "aws bedrock-agentcore-control"
@search-terms GetBrowser
export def 'bedrock-agentcore-control get-browser' [
  --browser-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetBrowser $browser_id=browserId $region=--region $profile=--profile' }

# GET /browser-profiles/{profileId}; needs --profile-id
@category "aws bedrock-agentcore-control"
@search-terms GetBrowserProfile
export def 'bedrock-agentcore-control get-browser-profile' [
  --profile-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetBrowserProfile $profile_id=profileId $region=--region $profile=--profile' }

# GET /capacity-providers/{capacityProviderId}; needs --capacity-provider-id
@category "aws bedrock-agentcore-control"
@search-terms GetCapacityProvider
export def 'bedrock-agentcore-control get-capacity-provider' [
  --capacity-provider-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetCapacityProvider $capacity_provider_id=capacityProviderId $region=--region $profile=--profile' }

# GET /code-interpreters/{codeInterpreterId}; needs --code-interpreter-id
@category "aws bedrock-agentcore-control"
@search-terms GetCodeInterpreter
export def 'bedrock-agentcore-control get-code-interpreter' [
  --code-interpreter-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetCodeInterpreter $code_interpreter_id=codeInterpreterId $region=--region $profile=--profile' }

# GET /configuration-bundles/{bundleId}; needs --bundle-id
@category "aws bedrock-agentcore-control"
@search-terms GetConfigurationBundle
export def 'bedrock-agentcore-control get-configuration-bundle' [
  --bundle-id: string
  --branch-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetConfigurationBundle $bundle_id=bundleId $branch_name=branchName $region=--region $profile=--profile' }

# GET /configuration-bundles/{bundleId}/versions/{versionId}; needs --bundle-id --version-id
@category "aws bedrock-agentcore-control"
@search-terms GetConfigurationBundleVersion
export def 'bedrock-agentcore-control get-configuration-bundle-version' [
  --bundle-id: string
  --version-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetConfigurationBundleVersion $bundle_id=bundleId $version_id=versionId $region=--region $profile=--profile' }

# POST /identities/GetConsentPortal; cached 1min; needs --consent-portal-identifier
@category "aws bedrock-agentcore-control"
@search-terms GetConsentPortal
export def 'bedrock-agentcore-control get-consent-portal' [
  --consent-portal-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetConsentPortal $consent_portal_identifier=consentPortalIdentifier $region=--region $profile=--profile' }

# GET /datasets/{datasetId}; needs --dataset-id
@category "aws bedrock-agentcore-control"
@search-terms GetDataset
export def 'bedrock-agentcore-control get-dataset' [
  --dataset-id: string
  --dataset-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetDataset $dataset_id=datasetId $dataset_version=datasetVersion $region=--region $profile=--profile' }

# GET /evaluators/{evaluatorId}; needs --evaluator-id
@category "aws bedrock-agentcore-control"
@search-terms GetEvaluator
export def 'bedrock-agentcore-control get-evaluator' [
  --evaluator-id: string
  --included-data: string@[ALL_DATA METADATA_ONLY]
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetEvaluator $evaluator_id=evaluatorId $included_data=includedData $region=--region $profile=--profile' }

# GET /gateways/{gatewayIdentifier}/; needs --gateway-identifier
@category "aws bedrock-agentcore-control"
@search-terms GetGateway
export def 'bedrock-agentcore-control get-gateway' [
  --gateway-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetGateway $gateway_identifier=gatewayIdentifier $region=--region $profile=--profile' }

# GET /gateways/{gatewayIdentifier}/rate-limits/{rateLimitId}; cached 1min; needs --gateway-identifier --rate-limit-id
@category "aws bedrock-agentcore-control"
@search-terms GetGatewayRateLimit
export def 'bedrock-agentcore-control get-gateway-rate-limit' [
  --gateway-identifier: string
  --rate-limit-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetGatewayRateLimit $gateway_identifier=gatewayIdentifier $rate_limit_id=rateLimitId $region=--region $profile=--profile' }

# GET /gateways/{gatewayIdentifier}/rules/{ruleId}; needs --gateway-identifier --rule-id
@category "aws bedrock-agentcore-control"
@search-terms GetGatewayRule
export def 'bedrock-agentcore-control get-gateway-rule' [
  --gateway-identifier: string
  --rule-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetGatewayRule $gateway_identifier=gatewayIdentifier $rule_id=ruleId $region=--region $profile=--profile' }

# GET /gateways/{gatewayIdentifier}/targets/{targetId}/; needs --gateway-identifier --target-id
@category "aws bedrock-agentcore-control"
@search-terms GetGatewayTarget
export def 'bedrock-agentcore-control get-gateway-target' [
  --gateway-identifier: string
  --target-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetGatewayTarget $gateway_identifier=gatewayIdentifier $target_id=targetId $region=--region $profile=--profile' }

# GET /harnesses/{harnessId}; needs --harness-id
@category "aws bedrock-agentcore-control"
@search-terms GetHarness
export def 'bedrock-agentcore-control get-harness' [
  --harness-id: string
  --harness-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetHarness $harness_id=harnessId $harness_version=harnessVersion $region=--region $profile=--profile' }

# GET /harnesses/{harnessId}/endpoints/{endpointName}; cached 1min; needs --harness-id --endpoint-name
@category "aws bedrock-agentcore-control"
@search-terms GetHarnessEndpoint
export def 'bedrock-agentcore-control get-harness-endpoint' [
  --harness-id: string
  --endpoint-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetHarnessEndpoint $harness_id=harnessId $endpoint_name=endpointName $region=--region $profile=--profile' }

# GET /memories/{memoryId}/details; needs --memory-id
@category "aws bedrock-agentcore-control"
@search-terms GetMemory
export def 'bedrock-agentcore-control get-memory' [
  --memory-id: string
  --view: string@[full without_decryption]
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetMemory $memory_id=memoryId $view=view $region=--region $profile=--profile' }

# POST /identities/GetOauth2CredentialProvider; needs --name
@category "aws bedrock-agentcore-control"
@search-terms GetOauth2CredentialProvider
export def 'bedrock-agentcore-control get-oauth2-credential-provider' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetOauth2CredentialProvider $name=name $region=--region $profile=--profile' }

# GET /online-evaluation-configs/{onlineEvaluationConfigId}; needs --online-evaluation-config-id
@category "aws bedrock-agentcore-control"
@search-terms GetOnlineEvaluationConfig
export def 'bedrock-agentcore-control get-online-evaluation-config' [
  --online-evaluation-config-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetOnlineEvaluationConfig $online_evaluation_config_id=onlineEvaluationConfigId $region=--region $profile=--profile' }

# GET /payments/managers/{paymentManagerId}/connectors/{paymentConnectorId}; cached 1min; needs --payment-manager-id --payment-connector-id
@category "aws bedrock-agentcore-control"
@search-terms GetPaymentConnector
export def 'bedrock-agentcore-control get-payment-connector' [
  --payment-manager-id: string
  --payment-connector-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetPaymentConnector $payment_manager_id=paymentManagerId $payment_connector_id=paymentConnectorId $region=--region $profile=--profile' }

# POST /identities/GetPaymentCredentialProvider; cached 1min; needs --name
@category "aws bedrock-agentcore-control"
@search-terms GetPaymentCredentialProvider
export def 'bedrock-agentcore-control get-payment-credential-provider' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetPaymentCredentialProvider $name=name $region=--region $profile=--profile' }

# GET /payments/managers/{paymentManagerId}; cached 1min; needs --payment-manager-id
@category "aws bedrock-agentcore-control"
@search-terms GetPaymentManager
export def 'bedrock-agentcore-control get-payment-manager' [
  --payment-manager-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetPaymentManager $payment_manager_id=paymentManagerId $region=--region $profile=--profile' }

# GET /policy-engines/{policyEngineId}/policies/{policyId}; needs --policy-engine-id --policy-id
@category "aws bedrock-agentcore-control"
@search-terms GetPolicy
export def 'bedrock-agentcore-control get-policy' [
  --policy-engine-id: string
  --policy-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetPolicy $policy_engine_id=policyEngineId $policy_id=policyId $region=--region $profile=--profile' }

# GET /policy-engines/{policyEngineId}; needs --policy-engine-id
@category "aws bedrock-agentcore-control"
@search-terms GetPolicyEngine
export def 'bedrock-agentcore-control get-policy-engine' [
  --policy-engine-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetPolicyEngine $policy_engine_id=policyEngineId $region=--region $profile=--profile' }

# GET /policy-engine-summaries/{policyEngineId}; cached 1min; needs --policy-engine-id
@category "aws bedrock-agentcore-control"
@search-terms GetPolicyEngineSummary
export def 'bedrock-agentcore-control get-policy-engine-summary' [
  --policy-engine-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetPolicyEngineSummary $policy_engine_id=policyEngineId $region=--region $profile=--profile' }

# GET /policy-engines/{policyEngineId}/policy-generations/{policyGenerationId}; cached 1min; needs --policy-generation-id --policy-engine-id
@category "aws bedrock-agentcore-control"
@search-terms GetPolicyGeneration
export def 'bedrock-agentcore-control get-policy-generation' [
  --policy-generation-id: string
  --policy-engine-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetPolicyGeneration $policy_generation_id=policyGenerationId $policy_engine_id=policyEngineId $region=--region $profile=--profile' }

# GET /policy-engines/{policyEngineId}/policy-generation-summaries/{policyGenerationId}; cached 1min; needs --policy-generation-id --policy-engine-id
@category "aws bedrock-agentcore-control"
@search-terms GetPolicyGenerationSummary
export def 'bedrock-agentcore-control get-policy-generation-summary' [
  --policy-generation-id: string
  --policy-engine-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetPolicyGenerationSummary $policy_generation_id=policyGenerationId $policy_engine_id=policyEngineId $region=--region $profile=--profile' }

# GET /policy-engines/{policyEngineId}/policy-summaries/{policyId}; cached 1min; needs --policy-engine-id --policy-id
@category "aws bedrock-agentcore-control"
@search-terms GetPolicySummary
export def 'bedrock-agentcore-control get-policy-summary' [
  --policy-engine-id: string
  --policy-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetPolicySummary $policy_engine_id=policyEngineId $policy_id=policyId $region=--region $profile=--profile' }

# GET /registries/{registryId}; needs --registry-id
@category "aws bedrock-agentcore-control"
@search-terms GetRegistry
export def 'bedrock-agentcore-control get-registry' [
  --registry-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetRegistry $registry_id=registryId $region=--region $profile=--profile' }

# GET /registries/{registryId}/records/{recordId}; needs --registry-id --record-id
@category "aws bedrock-agentcore-control"
@search-terms GetRegistryRecord
export def 'bedrock-agentcore-control get-registry-record' [
  --registry-id: string
  --record-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetRegistryRecord $registry_id=registryId $record_id=recordId $region=--region $profile=--profile' }

# GET /resourcepolicy/{resourceArn}; cached 1min; needs --resource-arn
@category "aws bedrock-agentcore-control"
@search-terms GetResourcePolicy
export def 'bedrock-agentcore-control get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetResourcePolicy $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /identities/get-token-vault; cached 1min
@category "aws bedrock-agentcore-control"
@search-terms GetTokenVault
export def 'bedrock-agentcore-control get-token-vault' [
  --token-vault-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetTokenVault $token_vault_id=tokenVaultId $region=--region $profile=--profile' }

# POST /identities/GetWorkloadIdentity; cached 1min; needs --name
@category "aws bedrock-agentcore-control"
@search-terms GetWorkloadIdentity
export def 'bedrock-agentcore-control get-workload-identity' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control GetWorkloadIdentity $name=name $region=--region $profile=--profile' }

# POST /agent-insight-stores; follows pages; cached 1min
@category "aws bedrock-agentcore-control"
@search-terms ListAgentInsightStores
@example "First rows only" "bedrock-agentcore-control list-agent-insight-stores --stream | first 3"
export def 'bedrock-agentcore-control list-agent-insight-stores' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListAgentInsightStores $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /runtimes/{agentRuntimeId}/runtime-endpoints/; follows pages; needs --agent-runtime-id
@category "aws bedrock-agentcore-control"
@search-terms ListAgentRuntimeEndpoints
export def 'bedrock-agentcore-control list-agent-runtime-endpoints' [
  --agent-runtime-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListAgentRuntimeEndpoints $agent_runtime_id=agentRuntimeId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /runtimes/{agentRuntimeId}/versions/; follows pages; needs --agent-runtime-id
@category "aws bedrock-agentcore-control"
@search-terms ListAgentRuntimeVersions
export def 'bedrock-agentcore-control list-agent-runtime-versions' [
  --agent-runtime-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListAgentRuntimeVersions $agent_runtime_id=agentRuntimeId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /capacity-providers/{capacityProviderId}/runtime-versions; follows pages; cached 1min; needs --capacity-provider-id
@category "aws bedrock-agentcore-control"
@search-terms ListAgentRuntimeVersionsByCapacityProvider
export def 'bedrock-agentcore-control list-agent-runtime-versions-by-capacity-provider' [
  --capacity-provider-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListAgentRuntimeVersionsByCapacityProvider $capacity_provider_id=capacityProviderId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /runtimes/; follows pages
@category "aws bedrock-agentcore-control"
@search-terms ListAgentRuntimes
@example "First rows only" "bedrock-agentcore-control list-agent-runtimes --stream | first 3"
export def 'bedrock-agentcore-control list-agent-runtimes' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListAgentRuntimes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /identities/ListApiKeyCredentialProviders; follows pages; cached 1min
@category "aws bedrock-agentcore-control"
@search-terms ListApiKeyCredentialProviders
@example "First rows only" "bedrock-agentcore-control list-api-key-credential-providers --stream | first 3"
export def 'bedrock-agentcore-control list-api-key-credential-providers' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListApiKeyCredentialProviders $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /browser-profiles; follows pages
@category "aws bedrock-agentcore-control"
@search-terms ListBrowserProfiles
@example "First rows only" "bedrock-agentcore-control list-browser-profiles --stream | first 3"
export def 'bedrock-agentcore-control list-browser-profiles' [
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListBrowserProfiles $name=name $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /browsers; follows pages
@category "aws bedrock-agentcore-control"
@search-terms ListBrowsers
@example "First rows only" "bedrock-agentcore-control list-browsers --stream | first 3"
export def 'bedrock-agentcore-control list-browsers' [
  --type: string@[SYSTEM CUSTOM]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListBrowsers $type=type $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /capacity-providers; follows pages; cached 1min
@category "aws bedrock-agentcore-control"
@search-terms ListCapacityProviders
@example "First rows only" "bedrock-agentcore-control list-capacity-providers --stream | first 3"
export def 'bedrock-agentcore-control list-capacity-providers' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListCapacityProviders $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /code-interpreters; follows pages
@category "aws bedrock-agentcore-control"
@search-terms ListCodeInterpreters
@example "First rows only" "bedrock-agentcore-control list-code-interpreters --stream | first 3"
export def 'bedrock-agentcore-control list-code-interpreters' [
  --type: string@[SYSTEM CUSTOM]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListCodeInterpreters $type=type $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /configuration-bundles/{bundleId}/versions; follows pages; cached 1min; needs --bundle-id
@category "aws bedrock-agentcore-control"
@search-terms ListConfigurationBundleVersions
export def 'bedrock-agentcore-control list-configuration-bundle-versions' [
  --bundle-id: string
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListConfigurationBundleVersions $bundle_id=bundleId $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /configuration-bundles; follows pages
@category "aws bedrock-agentcore-control"
@search-terms ListConfigurationBundles
@example "First rows only" "bedrock-agentcore-control list-configuration-bundles --stream | first 3"
export def 'bedrock-agentcore-control list-configuration-bundles' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListConfigurationBundles $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /identities/ListConsentPortals; follows pages; cached 1min
@category "aws bedrock-agentcore-control"
@search-terms ListConsentPortals
@example "First rows only" "bedrock-agentcore-control list-consent-portals --stream | first 3"
export def 'bedrock-agentcore-control list-consent-portals' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListConsentPortals $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /datasets/{datasetId}/examples/list; follows pages; needs --dataset-id
@category "aws bedrock-agentcore-control"
@search-terms ListDatasetExamples
export def 'bedrock-agentcore-control list-dataset-examples' [
  --dataset-id: string
  --dataset-version: string
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'bedrock-agentcore-control ListDatasetExamples $dataset_id=datasetId $dataset_version=datasetVersion $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /datasets/{datasetId}/versions/list; follows pages; cached 1min; needs --dataset-id
@category "aws bedrock-agentcore-control"
@search-terms ListDatasetVersions
export def 'bedrock-agentcore-control list-dataset-versions' [
  --dataset-id: string
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListDatasetVersions $dataset_id=datasetId $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /datasets/list; follows pages; cached 1min
@category "aws bedrock-agentcore-control"
@search-terms ListDatasets
@example "First rows only" "bedrock-agentcore-control list-datasets --stream | first 3"
export def 'bedrock-agentcore-control list-datasets' [
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListDatasets $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /evaluators; follows pages
@category "aws bedrock-agentcore-control"
@search-terms ListEvaluators
@example "First rows only" "bedrock-agentcore-control list-evaluators --stream | first 3"
export def 'bedrock-agentcore-control list-evaluators' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListEvaluators $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /gateways/{gatewayIdentifier}/rate-limits; follows pages; cached 1min; needs --gateway-identifier
@category "aws bedrock-agentcore-control"
@search-terms ListGatewayRateLimits
export def 'bedrock-agentcore-control list-gateway-rate-limits' [
  --gateway-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListGatewayRateLimits $gateway_identifier=gatewayIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /gateways/{gatewayIdentifier}/rules; follows pages; needs --gateway-identifier
@category "aws bedrock-agentcore-control"
@search-terms ListGatewayRules
export def 'bedrock-agentcore-control list-gateway-rules' [
  --gateway-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListGatewayRules $gateway_identifier=gatewayIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /gateways/{gatewayIdentifier}/targets/; follows pages; needs --gateway-identifier
@category "aws bedrock-agentcore-control"
@search-terms ListGatewayTargets
export def 'bedrock-agentcore-control list-gateway-targets' [
  --gateway-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListGatewayTargets $gateway_identifier=gatewayIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /gateways/; follows pages
@category "aws bedrock-agentcore-control"
@search-terms ListGateways
@example "First rows only" "bedrock-agentcore-control list-gateways --stream | first 3"
export def 'bedrock-agentcore-control list-gateways' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListGateways $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /harnesses/{harnessId}/endpoints; follows pages; cached 1min; needs --harness-id
@category "aws bedrock-agentcore-control"
@search-terms ListHarnessEndpoints
export def 'bedrock-agentcore-control list-harness-endpoints' [
  --harness-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListHarnessEndpoints $harness_id=harnessId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /harnesses/{harnessId}/versions; follows pages; cached 1min; needs --harness-id
@category "aws bedrock-agentcore-control"
@search-terms ListHarnessVersions
export def 'bedrock-agentcore-control list-harness-versions' [
  --harness-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListHarnessVersions $harness_id=harnessId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /harnesses; follows pages; cached 1min
@category "aws bedrock-agentcore-control"
@search-terms ListHarnesses
@example "First rows only" "bedrock-agentcore-control list-harnesses --stream | first 3"
export def 'bedrock-agentcore-control list-harnesses' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListHarnesses $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /memories/; follows pages; cached 1min
@category "aws bedrock-agentcore-control"
@search-terms ListMemories
@example "First rows only" "bedrock-agentcore-control list-memories --stream | first 3"
export def 'bedrock-agentcore-control list-memories' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListMemories $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /identities/ListOauth2CredentialProviders; follows pages; cached 1min
@category "aws bedrock-agentcore-control"
@search-terms ListOauth2CredentialProviders
@example "First rows only" "bedrock-agentcore-control list-oauth2-credential-providers --stream | first 3"
export def 'bedrock-agentcore-control list-oauth2-credential-providers' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListOauth2CredentialProviders $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /online-evaluation-configs; follows pages
@category "aws bedrock-agentcore-control"
@search-terms ListOnlineEvaluationConfigs
@example "First rows only" "bedrock-agentcore-control list-online-evaluation-configs --stream | first 3"
export def 'bedrock-agentcore-control list-online-evaluation-configs' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListOnlineEvaluationConfigs $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /payments/managers/{paymentManagerId}/connectors-list; follows pages; cached 1min; needs --payment-manager-id
@category "aws bedrock-agentcore-control"
@search-terms ListPaymentConnectors
export def 'bedrock-agentcore-control list-payment-connectors' [
  --payment-manager-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListPaymentConnectors $payment_manager_id=paymentManagerId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /identities/ListPaymentCredentialProviders; follows pages; cached 1min
@category "aws bedrock-agentcore-control"
@search-terms ListPaymentCredentialProviders
@example "First rows only" "bedrock-agentcore-control list-payment-credential-providers --stream | first 3"
export def 'bedrock-agentcore-control list-payment-credential-providers' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListPaymentCredentialProviders $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /payments/managers-list; follows pages; cached 1min
@category "aws bedrock-agentcore-control"
@search-terms ListPaymentManagers
@example "First rows only" "bedrock-agentcore-control list-payment-managers --stream | first 3"
export def 'bedrock-agentcore-control list-payment-managers' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListPaymentManagers $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /policy-engines/{policyEngineId}/policies; follows pages; needs --policy-engine-id
@category "aws bedrock-agentcore-control"
@search-terms ListPolicies
export def 'bedrock-agentcore-control list-policies' [
  --policy-engine-id: string
  --target-resource-scope: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListPolicies $policy_engine_id=policyEngineId $target_resource_scope=targetResourceScope $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /policy-engine-summaries; follows pages; cached 1min
@category "aws bedrock-agentcore-control"
@search-terms ListPolicyEngineSummaries
@example "First rows only" "bedrock-agentcore-control list-policy-engine-summaries --stream | first 3"
export def 'bedrock-agentcore-control list-policy-engine-summaries' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListPolicyEngineSummaries $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /policy-engines; follows pages
@category "aws bedrock-agentcore-control"
@search-terms ListPolicyEngines
@example "First rows only" "bedrock-agentcore-control list-policy-engines --stream | first 3"
export def 'bedrock-agentcore-control list-policy-engines' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListPolicyEngines $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /policy-engines/{policyEngineId}/policy-generations/{policyGenerationId}/assets; follows pages; cached 1min; needs --policy-generation-id --policy-engine-id
@category "aws bedrock-agentcore-control"
@search-terms ListPolicyGenerationAssets
export def 'bedrock-agentcore-control list-policy-generation-assets' [
  --policy-generation-id: string
  --policy-engine-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListPolicyGenerationAssets $policy_generation_id=policyGenerationId $policy_engine_id=policyEngineId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /policy-engines/{policyEngineId}/policy-generation-summaries; follows pages; cached 1min; needs --policy-engine-id
@category "aws bedrock-agentcore-control"
@search-terms ListPolicyGenerationSummaries
export def 'bedrock-agentcore-control list-policy-generation-summaries' [
  --policy-engine-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListPolicyGenerationSummaries $policy_engine_id=policyEngineId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /policy-engines/{policyEngineId}/policy-generations; follows pages; cached 1min; needs --policy-engine-id
@category "aws bedrock-agentcore-control"
@search-terms ListPolicyGenerations
export def 'bedrock-agentcore-control list-policy-generations' [
  --policy-engine-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListPolicyGenerations $policy_engine_id=policyEngineId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /policy-engines/{policyEngineId}/policy-summaries; follows pages; cached 1min; needs --policy-engine-id
@category "aws bedrock-agentcore-control"
@search-terms ListPolicySummaries
export def 'bedrock-agentcore-control list-policy-summaries' [
  --policy-engine-id: string
  --target-resource-scope: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListPolicySummaries $policy_engine_id=policyEngineId $target_resource_scope=targetResourceScope $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /registries; follows pages
@category "aws bedrock-agentcore-control"
@search-terms ListRegistries
@example "First rows only" "bedrock-agentcore-control list-registries --stream | first 3"
export def 'bedrock-agentcore-control list-registries' [
  --status: string@[CREATING READY UPDATING CREATE_FAILED UPDATE_FAILED DELETING DELETE_FAILED]
  --authorizer-type: string@[CUSTOM_JWT AWS_IAM]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListRegistries $status=status $authorizer_type=authorizerType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /registries/{registryId}/records; follows pages; needs --registry-id
@category "aws bedrock-agentcore-control"
@search-terms ListRegistryRecords
export def 'bedrock-agentcore-control list-registry-records' [
  --registry-id: string
  --name: string
  --status: string@[DRAFT PENDING_APPROVAL APPROVED REJECTED DEPRECATED CREATING UPDATING CREATE_FAILED UPDATE_FAILED]
  --descriptor-type: string@[MCP A2A CUSTOM AGENT_SKILLS]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListRegistryRecords $registry_id=registryId $name=name $status=status $descriptor_type=descriptorType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws bedrock-agentcore-control"
@search-terms ListTagsForResource
export def 'bedrock-agentcore-control list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /identities/ListWorkloadIdentities; follows pages; cached 1min
@category "aws bedrock-agentcore-control"
@search-terms ListWorkloadIdentities
@example "First rows only" "bedrock-agentcore-control list-workload-identities --stream | first 3"
export def 'bedrock-agentcore-control list-workload-identities' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control ListWorkloadIdentities $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# PUT /resourcepolicy/{resourceArn}; needs --resource-arn --policy
@category "aws bedrock-agentcore-control"
@search-terms PutResourcePolicy
export def 'bedrock-agentcore-control put-resource-policy' [
  --resource-arn: string
  --policy: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control PutResourcePolicy $resource_arn=resourceArn $policy=policy $region=--region $profile=--profile' }

# POST /identities/reset-token-vault-key-material; needs --token-vault-id
@category "aws bedrock-agentcore-control"
@search-terms ResetTokenVaultKeyMaterial
export def 'bedrock-agentcore-control reset-token-vault-key-material' [
  --token-vault-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control ResetTokenVaultKeyMaterial $token_vault_id=tokenVaultId $region=--region $profile=--profile' }

# POST /payments/managers/{paymentManagerId}/connectors/{paymentConnectorId}/rotate-credentials; needs --payment-manager-id --payment-connector-id --credentials-to-rotate
@category "aws bedrock-agentcore-control"
@search-terms RotatePaymentConnectorCredentials
export def 'bedrock-agentcore-control rotate-payment-connector-credentials' [
  --payment-manager-id: string
  --payment-connector-id: string
  --credentials-to-rotate: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control RotatePaymentConnectorCredentials $payment_manager_id=paymentManagerId $payment_connector_id=paymentConnectorId $credentials_to_rotate=credentialsToRotate $client_token=clientToken $region=--region $profile=--profile' }

# POST /identities/set-token-vault-cmk; needs --kms-configuration
@category "aws bedrock-agentcore-control"
@search-terms SetTokenVaultCMK
export def 'bedrock-agentcore-control set-token-vault-cmk' [
  --token-vault-id: string
  --kms-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control SetTokenVaultCMK $token_vault_id=tokenVaultId $kms_configuration=kmsConfiguration $region=--region $profile=--profile' }

# POST /policy-engines/{policyEngineId}/policy-generations; needs --policy-engine-id --resource --content --name
@category "aws bedrock-agentcore-control"
@search-terms StartPolicyGeneration
export def 'bedrock-agentcore-control start-policy-generation' [
  --policy-engine-id: string
  --resource: record
  --content: record
  --name: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control StartPolicyGeneration $policy_engine_id=policyEngineId $resource=resource $content=content $name=name $client_token=clientToken $region=--region $profile=--profile' }

# POST /registries/{registryId}/records/{recordId}/submit-for-approval; needs --registry-id --record-id
@category "aws bedrock-agentcore-control"
@search-terms SubmitRegistryRecordForApproval
export def 'bedrock-agentcore-control submit-registry-record-for-approval' [
  --registry-id: string
  --record-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control SubmitRegistryRecordForApproval $registry_id=registryId $record_id=recordId $region=--region $profile=--profile' }

# PUT /gateways/{gatewayIdentifier}/synchronizeTargets; needs --gateway-identifier --target-id-list
@category "aws bedrock-agentcore-control"
@search-terms SynchronizeGatewayTargets
export def 'bedrock-agentcore-control synchronize-gateway-targets' [
  --gateway-identifier: string
  --target-id-list: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'bedrock-agentcore-control SynchronizeGatewayTargets $gateway_identifier=gatewayIdentifier $target_id_list=targetIdList $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws bedrock-agentcore-control"
@search-terms TagResource
export def 'bedrock-agentcore-control tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'bedrock-agentcore-control TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws bedrock-agentcore-control"
@search-terms UntagResource
export def 'bedrock-agentcore-control untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'bedrock-agentcore-control UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# PUT /agent-insight-stores/{agentInsightStoreId}; needs --agent-insight-store-id
@category "aws bedrock-agentcore-control"
@search-terms UpdateAgentInsightStore
export def 'bedrock-agentcore-control update-agent-insight-store' [
  --client-token: string
  --agent-insight-store-id: string
  --enablement-status: string@[ENABLED DISABLED]
  --encryption-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control UpdateAgentInsightStore $client_token=clientToken $agent_insight_store_id=agentInsightStoreId $enablement_status=enablementStatus $encryption_configuration=encryptionConfiguration $region=--region $profile=--profile' }

# PUT /runtimes/{agentRuntimeId}/; needs --agent-runtime-id --agent-runtime-artifact --role-arn
@category "aws bedrock-agentcore-control"
@search-terms UpdateAgentRuntime
export def 'bedrock-agentcore-control update-agent-runtime' [
  --agent-runtime-id: string
  --agent-runtime-artifact: record
  --role-arn: string
  --network-configuration: record
  --description: string
  --authorizer-configuration: record
  --request-header-configuration: record
  --protocol-configuration: record
  --lifecycle-configuration: record
  --hooks-configuration: record
  --metadata-configuration: record
  --environment-variables: record
  --filesystem-configurations: oneof<list<any>, record>
  --capacity-provider-configuration: record
  --platform-version: string
  --allowed-ports: oneof<list<any>, record>
  --resource-configurations: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control UpdateAgentRuntime $agent_runtime_id=agentRuntimeId $agent_runtime_artifact=agentRuntimeArtifact $role_arn=roleArn $network_configuration=networkConfiguration $description=description $authorizer_configuration=authorizerConfiguration $request_header_configuration=requestHeaderConfiguration $protocol_configuration=protocolConfiguration $lifecycle_configuration=lifecycleConfiguration $hooks_configuration=hooksConfiguration $metadata_configuration=metadataConfiguration $environment_variables=environmentVariables $filesystem_configurations=filesystemConfigurations $capacity_provider_configuration=capacityProviderConfiguration $platform_version=platformVersion $allowed_ports=allowedPorts $resource_configurations=resourceConfigurations $client_token=clientToken $region=--region $profile=--profile' }

# PUT /runtimes/{agentRuntimeId}/runtime-endpoints/{endpointName}/; needs --agent-runtime-id --endpoint-name
@category "aws bedrock-agentcore-control"
@search-terms UpdateAgentRuntimeEndpoint
export def 'bedrock-agentcore-control update-agent-runtime-endpoint' [
  --agent-runtime-id: string
  --endpoint-name: string
  --agent-runtime-version: string
  --description: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control UpdateAgentRuntimeEndpoint $agent_runtime_id=agentRuntimeId $endpoint_name=endpointName $agent_runtime_version=agentRuntimeVersion $description=description $client_token=clientToken $region=--region $profile=--profile' }

# POST /identities/UpdateApiKeyCredentialProvider; needs --name
@category "aws bedrock-agentcore-control"
@search-terms UpdateApiKeyCredentialProvider
export def 'bedrock-agentcore-control update-api-key-credential-provider' [
  --name: string
  --api-key: string
  --api-key-secret-config: record
  --api-key-secret-source: string@[MANAGED EXTERNAL]
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control UpdateApiKeyCredentialProvider $name=name $api_key=apiKey $api_key_secret_config=apiKeySecretConfig $api_key_secret_source=apiKeySecretSource $region=--region $profile=--profile' }

# PUT /capacity-providers/{capacityProviderId}; needs --capacity-provider-id
@category "aws bedrock-agentcore-control"
@search-terms UpdateCapacityProvider
export def 'bedrock-agentcore-control update-capacity-provider' [
  --capacity-provider-id: string
  --description: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control UpdateCapacityProvider $capacity_provider_id=capacityProviderId $description=description $client_token=clientToken $region=--region $profile=--profile' }

# PUT /configuration-bundles/{bundleId}; needs --bundle-id --parent-version-ids --commit-message
@category "aws bedrock-agentcore-control"
@search-terms UpdateConfigurationBundle
export def 'bedrock-agentcore-control update-configuration-bundle' [
  --client-token: string
  --bundle-id: string
  --bundle-name: string
  --description: string
  --components: record
  --parent-version-ids: oneof<list<string>, string>
  --branch-name: string
  --commit-message: string
  --created-by: record
  --kms-key-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control UpdateConfigurationBundle $client_token=clientToken $bundle_id=bundleId $bundle_name=bundleName $description=description $components=components $parent_version_ids=parentVersionIds $branch_name=branchName $commit_message=commitMessage $created_by=createdBy $kms_key_arn=kmsKeyArn $region=--region $profile=--profile' }

# POST /identities/UpdateConsentPortal; needs --consent-portal-identifier
@category "aws bedrock-agentcore-control"
@search-terms UpdateConsentPortal
export def 'bedrock-agentcore-control update-consent-portal' [
  --consent-portal-identifier: string
  --execution-role-arn: string
  --idp-config: record
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control UpdateConsentPortal $consent_portal_identifier=consentPortalIdentifier $execution_role_arn=executionRoleArn $idp_config=idpConfig $description=description $region=--region $profile=--profile' }

# PUT /datasets/{datasetId}; needs --dataset-id
@category "aws bedrock-agentcore-control"
@search-terms UpdateDataset
export def 'bedrock-agentcore-control update-dataset' [
  --dataset-id: string
  --client-token: string
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control UpdateDataset $dataset_id=datasetId $client_token=clientToken $description=description $region=--region $profile=--profile' }

# POST /datasets/{datasetId}/examples/update; needs --dataset-id --examples
@category "aws bedrock-agentcore-control"
@search-terms UpdateDatasetExamples
export def 'bedrock-agentcore-control update-dataset-examples' [
  --dataset-id: string
  --client-token: string
  --examples: list<any>
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control UpdateDatasetExamples $dataset_id=datasetId $client_token=clientToken $examples=examples $region=--region $profile=--profile' }

# PUT /evaluators/{evaluatorId}; needs --evaluator-id
@category "aws bedrock-agentcore-control"
@search-terms UpdateEvaluator
export def 'bedrock-agentcore-control update-evaluator' [
  --client-token: string
  --evaluator-id: string
  --description: string
  --evaluator-config: record
  --level: string@[TOOL_CALL TRACE SESSION]
  --kms-key-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control UpdateEvaluator $client_token=clientToken $evaluator_id=evaluatorId $description=description $evaluator_config=evaluatorConfig $level=level $kms_key_arn=kmsKeyArn $region=--region $profile=--profile' }

# PUT /gateways/{gatewayIdentifier}/; needs --gateway-identifier --name --role-arn --authorizer-type
@category "aws bedrock-agentcore-control"
@search-terms UpdateGateway
export def 'bedrock-agentcore-control update-gateway' [
  --gateway-identifier: string
  --name: string
  --description: string
  --role-arn: string
  --protocol-type: string@[MCP]
  --protocol-configuration: record
  --authorizer-type: string@[CUSTOM_JWT AWS_IAM NONE AUTHENTICATE_ONLY]
  --authorizer-configuration: record
  --kms-key-arn: string
  --custom-transform-configuration: record
  --interceptor-configurations: oneof<list<any>, record>
  --policy-engine-configuration: record
  --exception-level: string@[DEBUG]
  --waf-configuration: record
  --domain-override: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control UpdateGateway $gateway_identifier=gatewayIdentifier $name=name $description=description $role_arn=roleArn $protocol_type=protocolType $protocol_configuration=protocolConfiguration $authorizer_type=authorizerType $authorizer_configuration=authorizerConfiguration $kms_key_arn=kmsKeyArn $custom_transform_configuration=customTransformConfiguration $interceptor_configurations=interceptorConfigurations $policy_engine_configuration=policyEngineConfiguration $exception_level=exceptionLevel $waf_configuration=wafConfiguration $domain_override=domainOverride $region=--region $profile=--profile' }

# PATCH /gateways/{gatewayIdentifier}/rate-limits/{rateLimitId}; needs --gateway-identifier --rate-limit-id --entries
@category "aws bedrock-agentcore-control"
@search-terms UpdateGatewayRateLimit
export def 'bedrock-agentcore-control update-gateway-rate-limit' [
  --gateway-identifier: string
  --rate-limit-id: string
  --description: string
  --entries: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control UpdateGatewayRateLimit $gateway_identifier=gatewayIdentifier $rate_limit_id=rateLimitId $description=description $entries=entries $region=--region $profile=--profile' }

# PATCH /gateways/{gatewayIdentifier}/rules/{ruleId}; needs --gateway-identifier --rule-id
@category "aws bedrock-agentcore-control"
@search-terms UpdateGatewayRule
export def 'bedrock-agentcore-control update-gateway-rule' [
  --gateway-identifier: string
  --rule-id: string
  --priority: int
  --conditions: oneof<list<any>, record>
  --actions: oneof<list<any>, record>
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control UpdateGatewayRule $gateway_identifier=gatewayIdentifier $rule_id=ruleId $priority=priority $conditions=conditions $actions=actions $description=description $region=--region $profile=--profile' }

# PUT /gateways/{gatewayIdentifier}/targets/{targetId}/; needs --gateway-identifier --target-id --target-configuration
@category "aws bedrock-agentcore-control"
@search-terms UpdateGatewayTarget
export def 'bedrock-agentcore-control update-gateway-target' [
  --gateway-identifier: string
  --target-id: string
  --name: string
  --description: string
  --target-configuration: record
  --credential-provider-configurations: oneof<list<any>, record>
  --metadata-configuration: record
  --private-endpoint: record
  --certificate-configurations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control UpdateGatewayTarget $gateway_identifier=gatewayIdentifier $target_id=targetId $name=name $description=description $target_configuration=targetConfiguration $credential_provider_configurations=credentialProviderConfigurations $metadata_configuration=metadataConfiguration $private_endpoint=privateEndpoint $certificate_configurations=certificateConfigurations $region=--region $profile=--profile' }

# PATCH /harnesses/{harnessId}; needs --harness-id
@category "aws bedrock-agentcore-control"
@search-terms UpdateHarness
export def 'bedrock-agentcore-control update-harness' [
  --harness-id: string
  --client-token: string
  --execution-role-arn: string
  --environment: record
  --environment-artifact: record
  --environment-variables: record
  --authorizer-configuration: record
  --model: record
  --system-prompt: oneof<list<any>, record>
  --tools: oneof<list<any>, record>
  --skills: oneof<list<any>, record>
  --allowed-tools: oneof<list<string>, string>
  --memory: record
  --truncation: record
  --hooks: oneof<list<any>, record>
  --max-iterations: int
  --max-tokens: int
  --timeout-seconds: int
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control UpdateHarness $harness_id=harnessId $client_token=clientToken $execution_role_arn=executionRoleArn $environment=environment $environment_artifact=environmentArtifact $environment_variables=environmentVariables $authorizer_configuration=authorizerConfiguration $model=model $system_prompt=systemPrompt $tools=tools $skills=skills $allowed_tools=allowedTools $memory=memory $truncation=truncation $hooks=hooks $max_iterations=maxIterations $max_tokens=maxTokens $timeout_seconds=timeoutSeconds $region=--region $profile=--profile' }

# PATCH /harnesses/{harnessId}/endpoints/{endpointName}; needs --harness-id --endpoint-name
@category "aws bedrock-agentcore-control"
@search-terms UpdateHarnessEndpoint
export def 'bedrock-agentcore-control update-harness-endpoint' [
  --harness-id: string
  --endpoint-name: string
  --target-version: string
  --description: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control UpdateHarnessEndpoint $harness_id=harnessId $endpoint_name=endpointName $target_version=targetVersion $description=description $client_token=clientToken $region=--region $profile=--profile' }

# PUT /memories/{memoryId}/update; needs --memory-id
@category "aws bedrock-agentcore-control"
@search-terms UpdateMemory
export def 'bedrock-agentcore-control update-memory' [
  --client-token: string
  --memory-id: string
  --description: string
  --event-expiry-duration: int
  --memory-execution-role-arn: string
  --memory-strategies: record
  --add-indexed-keys: oneof<list<any>, record>
  --namespace-keys: oneof<list<any>, record>
  --stream-delivery-resources: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control UpdateMemory $client_token=clientToken $memory_id=memoryId $description=description $event_expiry_duration=eventExpiryDuration $memory_execution_role_arn=memoryExecutionRoleArn $memory_strategies=memoryStrategies $add_indexed_keys=addIndexedKeys $namespace_keys=namespaceKeys $stream_delivery_resources=streamDeliveryResources $region=--region $profile=--profile' }

# POST /identities/UpdateOauth2CredentialProvider; needs --name --credential-provider-vendor --oauth2-provider-config-input
@category "aws bedrock-agentcore-control"
@search-terms UpdateOauth2CredentialProvider
export def 'bedrock-agentcore-control update-oauth2-credential-provider' [
  --name: string
  --credential-provider-vendor: string
  --oauth2-provider-config-input: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control UpdateOauth2CredentialProvider $name=name $credential_provider_vendor=credentialProviderVendor $oauth2_provider_config_input=oauth2ProviderConfigInput $region=--region $profile=--profile' }

# PUT /online-evaluation-configs/{onlineEvaluationConfigId}; needs --online-evaluation-config-id
@category "aws bedrock-agentcore-control"
@search-terms UpdateOnlineEvaluationConfig
export def 'bedrock-agentcore-control update-online-evaluation-config' [
  --client-token: string
  --online-evaluation-config-id: string
  --description: string
  --rule: record
  --data-source-config: record
  --evaluators: oneof<list<any>, record>
  --insights: oneof<list<any>, record>
  --clustering-config: record
  --output-config: record
  --evaluation-execution-role-arn: string
  --execution-status: string@[ENABLED DISABLED]
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control UpdateOnlineEvaluationConfig $client_token=clientToken $online_evaluation_config_id=onlineEvaluationConfigId $description=description $rule=rule $data_source_config=dataSourceConfig $evaluators=evaluators $insights=insights $clustering_config=clusteringConfig $output_config=outputConfig $evaluation_execution_role_arn=evaluationExecutionRoleArn $execution_status=executionStatus $region=--region $profile=--profile' }

# PATCH /payments/managers/{paymentManagerId}/connectors/{paymentConnectorId}; needs --payment-manager-id --payment-connector-id
@category "aws bedrock-agentcore-control"
@search-terms UpdatePaymentConnector
export def 'bedrock-agentcore-control update-payment-connector' [
  --payment-manager-id: string
  --payment-connector-id: string
  --description: string
  --type: string@[CoinbaseCDP StripePrivy]
  --credential-provider-configurations: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control UpdatePaymentConnector $payment_manager_id=paymentManagerId $payment_connector_id=paymentConnectorId $description=description $type=type $credential_provider_configurations=credentialProviderConfigurations $client_token=clientToken $region=--region $profile=--profile' }

# POST /identities/UpdatePaymentCredentialProvider; needs --name --credential-provider-vendor --provider-configuration-input
@category "aws bedrock-agentcore-control"
@search-terms UpdatePaymentCredentialProvider
export def 'bedrock-agentcore-control update-payment-credential-provider' [
  --name: string
  --credential-provider-vendor: string@[CoinbaseCDP StripePrivy]
  --provider-configuration-input: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control UpdatePaymentCredentialProvider $name=name $credential_provider_vendor=credentialProviderVendor $provider_configuration_input=providerConfigurationInput $region=--region $profile=--profile' }

# PATCH /payments/managers/{paymentManagerId}; needs --payment-manager-id
@category "aws bedrock-agentcore-control"
@search-terms UpdatePaymentManager
export def 'bedrock-agentcore-control update-payment-manager' [
  --payment-manager-id: string
  --description: string
  --authorizer-type: string@[CUSTOM_JWT AWS_IAM]
  --authorizer-configuration: record
  --role-arn: string
  --client-token: string
  --kms-key-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control UpdatePaymentManager $payment_manager_id=paymentManagerId $description=description $authorizer_type=authorizerType $authorizer_configuration=authorizerConfiguration $role_arn=roleArn $client_token=clientToken $kms_key_arn=kmsKeyArn $region=--region $profile=--profile' }

# PATCH /policy-engines/{policyEngineId}/policies/{policyId}; needs --policy-engine-id --policy-id
@category "aws bedrock-agentcore-control"
@search-terms UpdatePolicy
export def 'bedrock-agentcore-control update-policy' [
  --policy-engine-id: string
  --policy-id: string
  --description: record
  --definition: record
  --validation-mode: string@[FAIL_ON_ANY_FINDINGS IGNORE_ALL_FINDINGS]
  --enforcement-mode: string@[ACTIVE LOG_ONLY]
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control UpdatePolicy $policy_engine_id=policyEngineId $policy_id=policyId $description=description $definition=definition $validation_mode=validationMode $enforcement_mode=enforcementMode $region=--region $profile=--profile' }

# PATCH /policy-engines/{policyEngineId}; needs --policy-engine-id
@category "aws bedrock-agentcore-control"
@search-terms UpdatePolicyEngine
export def 'bedrock-agentcore-control update-policy-engine' [
  --policy-engine-id: string
  --description: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control UpdatePolicyEngine $policy_engine_id=policyEngineId $description=description $region=--region $profile=--profile' }

# PATCH /registries/{registryId}; needs --registry-id
@category "aws bedrock-agentcore-control"
@search-terms UpdateRegistry
export def 'bedrock-agentcore-control update-registry' [
  --registry-id: string
  --name: string
  --description: record
  --authorizer-configuration: record
  --approval-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control UpdateRegistry $registry_id=registryId $name=name $description=description $authorizer_configuration=authorizerConfiguration $approval_configuration=approvalConfiguration $region=--region $profile=--profile' }

# PATCH /registries/{registryId}/records/{recordId}; needs --registry-id --record-id
@category "aws bedrock-agentcore-control"
@search-terms UpdateRegistryRecord
export def 'bedrock-agentcore-control update-registry-record' [
  --registry-id: string
  --record-id: string
  --name: string
  --description: record
  --descriptor-type: string@[MCP A2A CUSTOM AGENT_SKILLS]
  --descriptors: record
  --record-version: string
  --synchronization-type: record
  --synchronization-configuration: record
  --trigger-synchronization: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control UpdateRegistryRecord $registry_id=registryId $record_id=recordId $name=name $description=description $descriptor_type=descriptorType $descriptors=descriptors $record_version=recordVersion $synchronization_type=synchronizationType $synchronization_configuration=synchronizationConfiguration $trigger_synchronization=triggerSynchronization $region=--region $profile=--profile' }

# PATCH /registries/{registryId}/records/{recordId}/status; needs --registry-id --record-id --status --status-reason
@category "aws bedrock-agentcore-control"
@search-terms UpdateRegistryRecordStatus
export def 'bedrock-agentcore-control update-registry-record-status' [
  --registry-id: string
  --record-id: string
  --status: string@[DRAFT PENDING_APPROVAL APPROVED REJECTED DEPRECATED CREATING UPDATING CREATE_FAILED UPDATE_FAILED]
  --status-reason: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control UpdateRegistryRecordStatus $registry_id=registryId $record_id=recordId $status=status $status_reason=statusReason $region=--region $profile=--profile' }

# POST /identities/UpdateWorkloadIdentity; needs --name
@category "aws bedrock-agentcore-control"
@search-terms UpdateWorkloadIdentity
export def 'bedrock-agentcore-control update-workload-identity' [
  --name: string
  --allowed-resource-oauth2-return-urls: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore-control UpdateWorkloadIdentity $name=name $allowed_resource_oauth2_return_urls=allowedResourceOauth2ReturnUrls $region=--region $profile=--profile' }
