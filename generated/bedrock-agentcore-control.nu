# Written by `cargo xtask generate --service bedrock-agentcore-control` from the service's model and overlay: change those instead.
# Bedrock AgentCore Control, API version 2023-06-05: 175 operations, 6 waiters.

use rt.nu [call]

# POST /datasets/{datasetId}/examples/add; needs --dataset-id --source
@search-terms AddDatasetExamples
export def 'bedrock-agentcore-control add-dataset-examples' [
  --dataset-id: string
  --client-token: string
  --source: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control AddDatasetExamples $dataset_id $client_token $source -- $region $profile $with_input $fail_fast $yes' }

# PUT /gateways/{gatewayIdentifier}/rate-limits/batch; needs --gateway-identifier --rate-limits
@search-terms BatchPutGatewayRateLimits
export def 'bedrock-agentcore-control batch-put-gateway-rate-limits' [
  --gateway-identifier: string
  --client-token: string
  --rate-limits: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control BatchPutGatewayRateLimits $gateway_identifier $client_token $rate_limits -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# PUT /runtimes/; needs --agent-runtime-name --agent-runtime-artifact --role-arn
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
  --filesystem-configurations: list
  --capacity-provider-configuration: record
  --tags: record
  --platform-version: string
  --allowed-ports: list
  --resource-configurations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control CreateAgentRuntime $agent_runtime_name $agent_runtime_artifact $role_arn $network_configuration $client_token $description $authorizer_configuration $request_header_configuration $protocol_configuration $lifecycle_configuration $hooks_configuration $environment_variables $filesystem_configurations $capacity_provider_configuration $tags $platform_version $allowed_ports $resource_configurations -- $region $profile $with_input $fail_fast $yes' }

# PUT /runtimes/{agentRuntimeId}/runtime-endpoints/; needs --agent-runtime-id --name
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control CreateAgentRuntimeEndpoint $agent_runtime_id $name $agent_runtime_version $description $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /identities/CreateApiKeyCredentialProvider; needs --name
@search-terms CreateApiKeyCredentialProvider
export def 'bedrock-agentcore-control create-api-key-credential-provider' [
  --name: string
  --api-key: string
  --api-key-secret-config: record
  --api-key-secret-source: string@[MANAGED EXTERNAL]
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control CreateApiKeyCredentialProvider $name $api_key $api_key_secret_config $api_key_secret_source $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /browsers; needs --name --network-configuration
@search-terms CreateBrowser
export def 'bedrock-agentcore-control create-browser' [
  --name: string
  --description: string
  --execution-role-arn: string
  --network-configuration: record
  --recording: record
  --browser-signing: record
  --enterprise-policies: list
  --certificates: list
  --filesystem-configurations: list
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control CreateBrowser $name $description $execution_role_arn $network_configuration $recording $browser_signing $enterprise_policies $certificates $filesystem_configurations $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /browser-profiles; needs --name
@search-terms CreateBrowserProfile
export def 'bedrock-agentcore-control create-browser-profile' [
  --name: string
  --description: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control CreateBrowserProfile $name $description $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /capacity-providers; needs --name --permissions-configuration --compute-configuration
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control CreateCapacityProvider $name $description $permissions_configuration $client_token $tags $compute_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /code-interpreters; needs --name --network-configuration
@search-terms CreateCodeInterpreter
export def 'bedrock-agentcore-control create-code-interpreter' [
  --name: string
  --description: string
  --execution-role-arn: string
  --network-configuration: record
  --certificates: list
  --filesystem-configurations: list
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control CreateCodeInterpreter $name $description $execution_role_arn $network_configuration $certificates $filesystem_configurations $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /configuration-bundles/create; needs --bundle-name --components
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control CreateConfigurationBundle $client_token $bundle_name $description $components $branch_name $commit_message $created_by $kms_key_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /identities/CreateConsentPortal; needs --execution-role-arn --idp-config --name --sources
@search-terms CreateConsentPortal
export def 'bedrock-agentcore-control create-consent-portal' [
  --execution-role-arn: string
  --idp-config: record
  --name: string
  --sources: list
  --description: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control CreateConsentPortal $execution_role_arn $idp_config $name $sources $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /datasets; needs --dataset-name
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control CreateDataset $client_token $dataset_name $description $source $schema_type $kms_key_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /datasets/{datasetId}/versions; needs --dataset-id
@search-terms CreateDatasetVersion
export def 'bedrock-agentcore-control create-dataset-version' [
  --dataset-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control CreateDatasetVersion $dataset_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /evaluators/create; needs --evaluator-name --evaluator-config --level
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control CreateEvaluator $client_token $evaluator_name $description $evaluator_config $level $kms_key_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /gateways/; needs --name --role-arn --authorizer-type
@search-terms CreateGateway
export def 'bedrock-agentcore-control create-gateway' [
  --name: string
  --description: string
  --client-token: string
  --role-arn: string
  --protocol-type: string
  --protocol-configuration: record
  --authorizer-type: string@[CUSTOM_JWT AWS_IAM NONE AUTHENTICATE_ONLY]
  --authorizer-configuration: record
  --kms-key-arn: string
  --interceptor-configurations: list
  --policy-engine-configuration: record
  --exception-level: string
  --tags: record
  --domain-override: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control CreateGateway $name $description $client_token $role_arn $protocol_type $protocol_configuration $authorizer_type $authorizer_configuration $kms_key_arn $interceptor_configurations $policy_engine_configuration $exception_level $tags $domain_override -- $region $profile $with_input $fail_fast $yes' }

# POST /gateways/{gatewayIdentifier}/rate-limits; needs --gateway-identifier --dimension-keys --entries
@search-terms CreateGatewayRateLimit
export def 'bedrock-agentcore-control create-gateway-rate-limit' [
  --gateway-identifier: string
  --client-token: string
  --rate-limit-id: string
  --description: string
  --dimension-keys: list<string>
  --entries: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control CreateGatewayRateLimit $gateway_identifier $client_token $rate_limit_id $description $dimension_keys $entries -- $region $profile $with_input $fail_fast $yes' }

# POST /gateways/{gatewayIdentifier}/rules; needs --gateway-identifier --priority --actions
@search-terms CreateGatewayRule
export def 'bedrock-agentcore-control create-gateway-rule' [
  --gateway-identifier: string
  --client-token: string
  --priority: int
  --conditions: list
  --actions: list
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control CreateGatewayRule $gateway_identifier $client_token $priority $conditions $actions $description -- $region $profile $with_input $fail_fast $yes' }

# POST /gateways/{gatewayIdentifier}/targets/; needs --gateway-identifier --target-configuration
@search-terms CreateGatewayTarget
export def 'bedrock-agentcore-control create-gateway-target' [
  --gateway-identifier: string
  --name: string
  --description: string
  --client-token: string
  --target-configuration: record
  --credential-provider-configurations: list
  --metadata-configuration: record
  --private-endpoint: record
  --certificate-configurations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control CreateGatewayTarget $gateway_identifier $name $description $client_token $target_configuration $credential_provider_configurations $metadata_configuration $private_endpoint $certificate_configurations -- $region $profile $with_input $fail_fast $yes' }

# POST /harnesses; needs --harness-name --execution-role-arn
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
  --system-prompt: list
  --tools: list
  --skills: list
  --allowed-tools: list<string>
  --memory: record
  --truncation: record
  --hooks: list
  --max-iterations: int
  --max-tokens: int
  --timeout-seconds: int
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control CreateHarness $harness_name $client_token $execution_role_arn $environment $environment_artifact $environment_variables $authorizer_configuration $model $system_prompt $tools $skills $allowed_tools $memory $truncation $hooks $max_iterations $max_tokens $timeout_seconds $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /harnesses/{harnessId}/endpoints; needs --harness-id --endpoint-name
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control CreateHarnessEndpoint $harness_id $endpoint_name $target_version $description $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /memories/create; needs --name --event-expiry-duration
@search-terms CreateMemory
export def 'bedrock-agentcore-control create-memory' [
  --client-token: string
  --name: string
  --description: string
  --encryption-key-arn: string
  --memory-execution-role-arn: string
  --event-expiry-duration: int
  --memory-strategies: list
  --indexed-keys: list
  --namespace-keys: list
  --stream-delivery-resources: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control CreateMemory $client_token $name $description $encryption_key_arn $memory_execution_role_arn $event_expiry_duration $memory_strategies $indexed_keys $namespace_keys $stream_delivery_resources $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /identities/CreateOauth2CredentialProvider; needs --name --credential-provider-vendor --oauth2-provider-config-input
@search-terms CreateOauth2CredentialProvider
export def 'bedrock-agentcore-control create-oauth2-credential-provider' [
  --name: string
  --credential-provider-vendor: string
  --oauth2-provider-config-input: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control CreateOauth2CredentialProvider $name $credential_provider_vendor $oauth2_provider_config_input $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /online-evaluation-configs/create; needs --online-evaluation-config-name --rule --data-source-config --evaluation-execution-role-arn --enable-on-create
@search-terms CreateOnlineEvaluationConfig
export def 'bedrock-agentcore-control create-online-evaluation-config' [
  --client-token: string
  --online-evaluation-config-name: string
  --description: string
  --rule: record
  --data-source-config: record
  --evaluators: list
  --insights: list
  --clustering-config: record
  --output-config: record
  --evaluation-execution-role-arn: string
  --enable-on-create: oneof<bool>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control CreateOnlineEvaluationConfig $client_token $online_evaluation_config_name $description $rule $data_source_config $evaluators $insights $clustering_config $output_config $evaluation_execution_role_arn $enable_on_create $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /payments/managers/{paymentManagerId}/connectors; needs --payment-manager-id --name --type --credential-provider-configurations
@search-terms CreatePaymentConnector
export def 'bedrock-agentcore-control create-payment-connector' [
  --payment-manager-id: string
  --name: string
  --description: string
  --type: string@[CoinbaseCDP StripePrivy]
  --credential-provider-configurations: list
  --provision-mode: string@[MANUAL QUICK_CREATE]
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control CreatePaymentConnector $payment_manager_id $name $description $type $credential_provider_configurations $provision_mode $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /identities/CreatePaymentCredentialProvider; needs --name --credential-provider-vendor --provider-configuration-input
@search-terms CreatePaymentCredentialProvider
export def 'bedrock-agentcore-control create-payment-credential-provider' [
  --name: string
  --credential-provider-vendor: string@[CoinbaseCDP StripePrivy]
  --provider-configuration-input: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control CreatePaymentCredentialProvider $name $credential_provider_vendor $provider_configuration_input $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /payments/managers; needs --name --authorizer-type --role-arn
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control CreatePaymentManager $name $description $authorizer_type $authorizer_configuration $role_arn $client_token $tags $kms_key_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /policy-engines/{policyEngineId}/policies; needs --name --definition --policy-engine-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control CreatePolicy $name $definition $description $validation_mode $enforcement_mode $policy_engine_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /policy-engines; needs --name
@search-terms CreatePolicyEngine
export def 'bedrock-agentcore-control create-policy-engine' [
  --name: string
  --description: string
  --client-token: string
  --encryption-key-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control CreatePolicyEngine $name $description $client_token $encryption_key_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /registries; needs --name
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control CreateRegistry $name $description $authorizer_type $authorizer_configuration $client_token $approval_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /registries/{registryId}/records; needs --registry-id --name --descriptor-type
@search-terms CreateRegistryRecord
export def 'bedrock-agentcore-control create-registry-record' [
  --registry-id: string
  --name: string
  --description: string
  --descriptor-type: string@[MCP A2A CUSTOM AGENT_SKILLS]
  --descriptors: record
  --record-version: string
  --synchronization-type: string
  --synchronization-configuration: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control CreateRegistryRecord $registry_id $name $description $descriptor_type $descriptors $record_version $synchronization_type $synchronization_configuration $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /identities/CreateWorkloadIdentity; needs --name
@search-terms CreateWorkloadIdentity
export def 'bedrock-agentcore-control create-workload-identity' [
  --name: string
  --allowed-resource-oauth2-return-urls: list<string>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control CreateWorkloadIdentity $name $allowed_resource_oauth2_return_urls $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /runtimes/{agentRuntimeId}/; needs --agent-runtime-id
@search-terms DeleteAgentRuntime
export def 'bedrock-agentcore-control delete-agent-runtime' [
  --agent-runtime-id: string
  --agent-runtime-version: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control DeleteAgentRuntime $agent_runtime_id $agent_runtime_version $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /runtimes/{agentRuntimeId}/runtime-endpoints/{endpointName}/; needs --agent-runtime-id --endpoint-name
@search-terms DeleteAgentRuntimeEndpoint
export def 'bedrock-agentcore-control delete-agent-runtime-endpoint' [
  --agent-runtime-id: string
  --endpoint-name: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control DeleteAgentRuntimeEndpoint $agent_runtime_id $endpoint_name $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /identities/DeleteApiKeyCredentialProvider; needs --name
@search-terms DeleteApiKeyCredentialProvider
export def 'bedrock-agentcore-control delete-api-key-credential-provider' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control DeleteApiKeyCredentialProvider $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /browsers/{browserId}; needs --browser-id
@search-terms DeleteBrowser
export def 'bedrock-agentcore-control delete-browser' [
  --browser-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control DeleteBrowser $browser_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /browser-profiles/{profileId}; needs --profile-id
@search-terms DeleteBrowserProfile
export def 'bedrock-agentcore-control delete-browser-profile' [
  --profile-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control DeleteBrowserProfile $profile_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /capacity-providers/{capacityProviderId}; needs --capacity-provider-id
@search-terms DeleteCapacityProvider
export def 'bedrock-agentcore-control delete-capacity-provider' [
  --capacity-provider-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control DeleteCapacityProvider $capacity_provider_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /code-interpreters/{codeInterpreterId}; needs --code-interpreter-id
@search-terms DeleteCodeInterpreter
export def 'bedrock-agentcore-control delete-code-interpreter' [
  --code-interpreter-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control DeleteCodeInterpreter $code_interpreter_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /configuration-bundles/{bundleId}; needs --bundle-id
@search-terms DeleteConfigurationBundle
export def 'bedrock-agentcore-control delete-configuration-bundle' [
  --bundle-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control DeleteConfigurationBundle $bundle_id -- $region $profile $with_input $fail_fast $yes' }

# POST /identities/DeleteConsentPortal; needs --consent-portal-identifier
@search-terms DeleteConsentPortal
export def 'bedrock-agentcore-control delete-consent-portal' [
  --consent-portal-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control DeleteConsentPortal $consent_portal_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /datasets/{datasetId}; needs --dataset-id
@search-terms DeleteDataset
export def 'bedrock-agentcore-control delete-dataset' [
  --dataset-id: string
  --dataset-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control DeleteDataset $dataset_id $dataset_version -- $region $profile $with_input $fail_fast $yes' }

# POST /datasets/{datasetId}/examples/delete; needs --dataset-id --example-ids
@search-terms DeleteDatasetExamples
export def 'bedrock-agentcore-control delete-dataset-examples' [
  --dataset-id: string
  --client-token: string
  --example-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control DeleteDatasetExamples $dataset_id $client_token $example_ids -- $region $profile $with_input $fail_fast $yes' }

# DELETE /evaluators/{evaluatorId}; needs --evaluator-id
@search-terms DeleteEvaluator
export def 'bedrock-agentcore-control delete-evaluator' [
  --evaluator-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control DeleteEvaluator $evaluator_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /gateways/{gatewayIdentifier}/; needs --gateway-identifier
@search-terms DeleteGateway
export def 'bedrock-agentcore-control delete-gateway' [
  --gateway-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control DeleteGateway $gateway_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /gateways/{gatewayIdentifier}/rate-limits/{rateLimitId}; needs --gateway-identifier --rate-limit-id
@search-terms DeleteGatewayRateLimit
export def 'bedrock-agentcore-control delete-gateway-rate-limit' [
  --gateway-identifier: string
  --rate-limit-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control DeleteGatewayRateLimit $gateway_identifier $rate_limit_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /gateways/{gatewayIdentifier}/rules/{ruleId}; needs --gateway-identifier --rule-id
@search-terms DeleteGatewayRule
export def 'bedrock-agentcore-control delete-gateway-rule' [
  --gateway-identifier: string
  --rule-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control DeleteGatewayRule $gateway_identifier $rule_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /gateways/{gatewayIdentifier}/targets/{targetId}/; needs --gateway-identifier --target-id
@search-terms DeleteGatewayTarget
export def 'bedrock-agentcore-control delete-gateway-target' [
  --gateway-identifier: string
  --target-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control DeleteGatewayTarget $gateway_identifier $target_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /harnesses/{harnessId}; needs --harness-id
@search-terms DeleteHarness
export def 'bedrock-agentcore-control delete-harness' [
  --harness-id: string
  --client-token: string
  --delete-managed-memory: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control DeleteHarness $harness_id $client_token $delete_managed_memory -- $region $profile $with_input $fail_fast $yes' }

# DELETE /harnesses/{harnessId}/endpoints/{endpointName}; needs --harness-id --endpoint-name
@search-terms DeleteHarnessEndpoint
export def 'bedrock-agentcore-control delete-harness-endpoint' [
  --harness-id: string
  --endpoint-name: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control DeleteHarnessEndpoint $harness_id $endpoint_name $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /memories/{memoryId}/delete; needs --memory-id
@search-terms DeleteMemory
export def 'bedrock-agentcore-control delete-memory' [
  --client-token: string
  --memory-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control DeleteMemory $client_token $memory_id -- $region $profile $with_input $fail_fast $yes' }

# POST /identities/DeleteOauth2CredentialProvider; needs --name
@search-terms DeleteOauth2CredentialProvider
export def 'bedrock-agentcore-control delete-oauth2-credential-provider' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control DeleteOauth2CredentialProvider $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /online-evaluation-configs/{onlineEvaluationConfigId}; needs --online-evaluation-config-id
@search-terms DeleteOnlineEvaluationConfig
export def 'bedrock-agentcore-control delete-online-evaluation-config' [
  --online-evaluation-config-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control DeleteOnlineEvaluationConfig $online_evaluation_config_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /payments/managers/{paymentManagerId}/connectors/{paymentConnectorId}; needs --payment-manager-id --payment-connector-id
@search-terms DeletePaymentConnector
export def 'bedrock-agentcore-control delete-payment-connector' [
  --payment-manager-id: string
  --payment-connector-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control DeletePaymentConnector $payment_manager_id $payment_connector_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /identities/DeletePaymentCredentialProvider; needs --name
@search-terms DeletePaymentCredentialProvider
export def 'bedrock-agentcore-control delete-payment-credential-provider' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control DeletePaymentCredentialProvider $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /payments/managers/{paymentManagerId}; needs --payment-manager-id
@search-terms DeletePaymentManager
export def 'bedrock-agentcore-control delete-payment-manager' [
  --payment-manager-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control DeletePaymentManager $payment_manager_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /policy-engines/{policyEngineId}/policies/{policyId}; needs --policy-engine-id --policy-id
@search-terms DeletePolicy
export def 'bedrock-agentcore-control delete-policy' [
  --policy-engine-id: string
  --policy-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control DeletePolicy $policy_engine_id $policy_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /policy-engines/{policyEngineId}; needs --policy-engine-id
@search-terms DeletePolicyEngine
export def 'bedrock-agentcore-control delete-policy-engine' [
  --policy-engine-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control DeletePolicyEngine $policy_engine_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /registries/{registryId}; needs --registry-id
@search-terms DeleteRegistry
export def 'bedrock-agentcore-control delete-registry' [
  --registry-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control DeleteRegistry $registry_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /registries/{registryId}/records/{recordId}; needs --registry-id --record-id
@search-terms DeleteRegistryRecord
export def 'bedrock-agentcore-control delete-registry-record' [
  --registry-id: string
  --record-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control DeleteRegistryRecord $registry_id $record_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /resourcepolicy/{resourceArn}; needs --resource-arn
@search-terms DeleteResourcePolicy
export def 'bedrock-agentcore-control delete-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control DeleteResourcePolicy $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /identities/DeleteWorkloadIdentity; needs --name
@search-terms DeleteWorkloadIdentity
export def 'bedrock-agentcore-control delete-workload-identity' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control DeleteWorkloadIdentity $name -- $region $profile $with_input $fail_fast $yes' }

# GET /agent-insight-stores/{agentInsightStoreId}; needs --agent-insight-store-id
@search-terms GetAgentInsightStore
export def 'bedrock-agentcore-control get-agent-insight-store' [
  --agent-insight-store-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetAgentInsightStore $agent_insight_store_id -- $region $profile $with_input $fail_fast' }

# GET /runtimes/{agentRuntimeId}/; needs --agent-runtime-id
@search-terms GetAgentRuntime
export def 'bedrock-agentcore-control get-agent-runtime' [
  --agent-runtime-id: string
  --agent-runtime-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetAgentRuntime $agent_runtime_id $agent_runtime_version -- $region $profile $with_input $fail_fast' }

# GET /runtimes/{agentRuntimeId}/runtime-endpoints/{endpointName}/; needs --agent-runtime-id --endpoint-name
@search-terms GetAgentRuntimeEndpoint
export def 'bedrock-agentcore-control get-agent-runtime-endpoint' [
  --agent-runtime-id: string
  --endpoint-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetAgentRuntimeEndpoint $agent_runtime_id $endpoint_name -- $region $profile $with_input $fail_fast' }

# POST /identities/GetApiKeyCredentialProvider; cached 1min; needs --name
@search-terms GetApiKeyCredentialProvider
export def 'bedrock-agentcore-control get-api-key-credential-provider' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetApiKeyCredentialProvider $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /browsers/{browserId}; needs --browser-id
@search-terms GetBrowser
export def 'bedrock-agentcore-control get-browser' [
  --browser-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetBrowser $browser_id -- $region $profile $with_input $fail_fast' }

# GET /browser-profiles/{profileId}; needs --profile-id
@search-terms GetBrowserProfile
export def 'bedrock-agentcore-control get-browser-profile' [
  --profile-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetBrowserProfile $profile_id -- $region $profile $with_input $fail_fast' }

# GET /capacity-providers/{capacityProviderId}; needs --capacity-provider-id
@search-terms GetCapacityProvider
export def 'bedrock-agentcore-control get-capacity-provider' [
  --capacity-provider-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetCapacityProvider $capacity_provider_id -- $region $profile $with_input $fail_fast' }

# GET /code-interpreters/{codeInterpreterId}; needs --code-interpreter-id
@search-terms GetCodeInterpreter
export def 'bedrock-agentcore-control get-code-interpreter' [
  --code-interpreter-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetCodeInterpreter $code_interpreter_id -- $region $profile $with_input $fail_fast' }

# GET /configuration-bundles/{bundleId}; needs --bundle-id
@search-terms GetConfigurationBundle
export def 'bedrock-agentcore-control get-configuration-bundle' [
  --bundle-id: string
  --branch-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetConfigurationBundle $bundle_id $branch_name -- $region $profile $with_input $fail_fast' }

# GET /configuration-bundles/{bundleId}/versions/{versionId}; needs --bundle-id --version-id
@search-terms GetConfigurationBundleVersion
export def 'bedrock-agentcore-control get-configuration-bundle-version' [
  --bundle-id: string
  --version-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetConfigurationBundleVersion $bundle_id $version_id -- $region $profile $with_input $fail_fast' }

# POST /identities/GetConsentPortal; cached 1min; needs --consent-portal-identifier
@search-terms GetConsentPortal
export def 'bedrock-agentcore-control get-consent-portal' [
  --consent-portal-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetConsentPortal $consent_portal_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /datasets/{datasetId}; needs --dataset-id
@search-terms GetDataset
export def 'bedrock-agentcore-control get-dataset' [
  --dataset-id: string
  --dataset-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetDataset $dataset_id $dataset_version -- $region $profile $with_input $fail_fast' }

# GET /evaluators/{evaluatorId}; needs --evaluator-id
@search-terms GetEvaluator
export def 'bedrock-agentcore-control get-evaluator' [
  --evaluator-id: string
  --included-data: string@[ALL_DATA METADATA_ONLY]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetEvaluator $evaluator_id $included_data -- $region $profile $with_input $fail_fast' }

# GET /gateways/{gatewayIdentifier}/; needs --gateway-identifier
@search-terms GetGateway
export def 'bedrock-agentcore-control get-gateway' [
  --gateway-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetGateway $gateway_identifier -- $region $profile $with_input $fail_fast' }

# GET /gateways/{gatewayIdentifier}/rate-limits/{rateLimitId}; cached 1min; needs --gateway-identifier --rate-limit-id
@search-terms GetGatewayRateLimit
export def 'bedrock-agentcore-control get-gateway-rate-limit' [
  --gateway-identifier: string
  --rate-limit-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetGatewayRateLimit $gateway_identifier $rate_limit_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /gateways/{gatewayIdentifier}/rules/{ruleId}; needs --gateway-identifier --rule-id
@search-terms GetGatewayRule
export def 'bedrock-agentcore-control get-gateway-rule' [
  --gateway-identifier: string
  --rule-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetGatewayRule $gateway_identifier $rule_id -- $region $profile $with_input $fail_fast' }

# GET /gateways/{gatewayIdentifier}/targets/{targetId}/; needs --gateway-identifier --target-id
@search-terms GetGatewayTarget
export def 'bedrock-agentcore-control get-gateway-target' [
  --gateway-identifier: string
  --target-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetGatewayTarget $gateway_identifier $target_id -- $region $profile $with_input $fail_fast' }

# GET /harnesses/{harnessId}; needs --harness-id
@search-terms GetHarness
export def 'bedrock-agentcore-control get-harness' [
  --harness-id: string
  --harness-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetHarness $harness_id $harness_version -- $region $profile $with_input $fail_fast' }

# GET /harnesses/{harnessId}/endpoints/{endpointName}; cached 1min; needs --harness-id --endpoint-name
@search-terms GetHarnessEndpoint
export def 'bedrock-agentcore-control get-harness-endpoint' [
  --harness-id: string
  --endpoint-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetHarnessEndpoint $harness_id $endpoint_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /memories/{memoryId}/details; needs --memory-id
@search-terms GetMemory
export def 'bedrock-agentcore-control get-memory' [
  --memory-id: string
  --view: string@[full without_decryption]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetMemory $memory_id $view -- $region $profile $with_input $fail_fast' }

# POST /identities/GetOauth2CredentialProvider; needs --name
@search-terms GetOauth2CredentialProvider
export def 'bedrock-agentcore-control get-oauth2-credential-provider' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetOauth2CredentialProvider $name -- $region $profile $with_input $fail_fast' }

# GET /online-evaluation-configs/{onlineEvaluationConfigId}; needs --online-evaluation-config-id
@search-terms GetOnlineEvaluationConfig
export def 'bedrock-agentcore-control get-online-evaluation-config' [
  --online-evaluation-config-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetOnlineEvaluationConfig $online_evaluation_config_id -- $region $profile $with_input $fail_fast' }

# GET /payments/managers/{paymentManagerId}/connectors/{paymentConnectorId}; cached 1min; needs --payment-manager-id --payment-connector-id
@search-terms GetPaymentConnector
export def 'bedrock-agentcore-control get-payment-connector' [
  --payment-manager-id: string
  --payment-connector-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetPaymentConnector $payment_manager_id $payment_connector_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /identities/GetPaymentCredentialProvider; cached 1min; needs --name
@search-terms GetPaymentCredentialProvider
export def 'bedrock-agentcore-control get-payment-credential-provider' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetPaymentCredentialProvider $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /payments/managers/{paymentManagerId}; cached 1min; needs --payment-manager-id
@search-terms GetPaymentManager
export def 'bedrock-agentcore-control get-payment-manager' [
  --payment-manager-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetPaymentManager $payment_manager_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /policy-engines/{policyEngineId}/policies/{policyId}; needs --policy-engine-id --policy-id
@search-terms GetPolicy
export def 'bedrock-agentcore-control get-policy' [
  --policy-engine-id: string
  --policy-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetPolicy $policy_engine_id $policy_id -- $region $profile $with_input $fail_fast' }

# GET /policy-engines/{policyEngineId}; needs --policy-engine-id
@search-terms GetPolicyEngine
export def 'bedrock-agentcore-control get-policy-engine' [
  --policy-engine-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetPolicyEngine $policy_engine_id -- $region $profile $with_input $fail_fast' }

# GET /policy-engine-summaries/{policyEngineId}; cached 1min; needs --policy-engine-id
@search-terms GetPolicyEngineSummary
export def 'bedrock-agentcore-control get-policy-engine-summary' [
  --policy-engine-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetPolicyEngineSummary $policy_engine_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /policy-engines/{policyEngineId}/policy-generations/{policyGenerationId}; cached 1min; needs --policy-generation-id --policy-engine-id
@search-terms GetPolicyGeneration
export def 'bedrock-agentcore-control get-policy-generation' [
  --policy-generation-id: string
  --policy-engine-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetPolicyGeneration $policy_generation_id $policy_engine_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /policy-engines/{policyEngineId}/policy-generation-summaries/{policyGenerationId}; cached 1min; needs --policy-generation-id --policy-engine-id
@search-terms GetPolicyGenerationSummary
export def 'bedrock-agentcore-control get-policy-generation-summary' [
  --policy-generation-id: string
  --policy-engine-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetPolicyGenerationSummary $policy_generation_id $policy_engine_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /policy-engines/{policyEngineId}/policy-summaries/{policyId}; cached 1min; needs --policy-engine-id --policy-id
@search-terms GetPolicySummary
export def 'bedrock-agentcore-control get-policy-summary' [
  --policy-engine-id: string
  --policy-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetPolicySummary $policy_engine_id $policy_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /registries/{registryId}; needs --registry-id
@search-terms GetRegistry
export def 'bedrock-agentcore-control get-registry' [
  --registry-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetRegistry $registry_id -- $region $profile $with_input $fail_fast' }

# GET /registries/{registryId}/records/{recordId}; needs --registry-id --record-id
@search-terms GetRegistryRecord
export def 'bedrock-agentcore-control get-registry-record' [
  --registry-id: string
  --record-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetRegistryRecord $registry_id $record_id -- $region $profile $with_input $fail_fast' }

# GET /resourcepolicy/{resourceArn}; cached 1min; needs --resource-arn
@search-terms GetResourcePolicy
export def 'bedrock-agentcore-control get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetResourcePolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /identities/get-token-vault; cached 1min
@search-terms GetTokenVault
export def 'bedrock-agentcore-control get-token-vault' [
  --token-vault-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetTokenVault $token_vault_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /identities/GetWorkloadIdentity; cached 1min; needs --name
@search-terms GetWorkloadIdentity
export def 'bedrock-agentcore-control get-workload-identity' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control GetWorkloadIdentity $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /agent-insight-stores; follows pages; cached 1min
@search-terms ListAgentInsightStores
export def 'bedrock-agentcore-control list-agent-insight-stores' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'bedrock-agentcore-control ListAgentInsightStores -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /runtimes/{agentRuntimeId}/runtime-endpoints/; follows pages; needs --agent-runtime-id
@search-terms ListAgentRuntimeEndpoints
export def 'bedrock-agentcore-control list-agent-runtime-endpoints' [
  --agent-runtime-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control ListAgentRuntimeEndpoints $agent_runtime_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /runtimes/{agentRuntimeId}/versions/; follows pages; needs --agent-runtime-id
@search-terms ListAgentRuntimeVersions
export def 'bedrock-agentcore-control list-agent-runtime-versions' [
  --agent-runtime-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control ListAgentRuntimeVersions $agent_runtime_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /capacity-providers/{capacityProviderId}/runtime-versions; follows pages; cached 1min; needs --capacity-provider-id
@search-terms ListAgentRuntimeVersionsByCapacityProvider
export def 'bedrock-agentcore-control list-agent-runtime-versions-by-capacity-provider' [
  --capacity-provider-id: string
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
]: any -> any { call 'bedrock-agentcore-control ListAgentRuntimeVersionsByCapacityProvider $capacity_provider_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /runtimes/; follows pages
@search-terms ListAgentRuntimes
export def 'bedrock-agentcore-control list-agent-runtimes' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'bedrock-agentcore-control ListAgentRuntimes -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /identities/ListApiKeyCredentialProviders; follows pages; cached 1min
@search-terms ListApiKeyCredentialProviders
export def 'bedrock-agentcore-control list-api-key-credential-providers' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'bedrock-agentcore-control ListApiKeyCredentialProviders -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /browser-profiles; follows pages
@search-terms ListBrowserProfiles
export def 'bedrock-agentcore-control list-browser-profiles' [
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control ListBrowserProfiles $name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /browsers; follows pages
@search-terms ListBrowsers
export def 'bedrock-agentcore-control list-browsers' [
  --type: string@[SYSTEM CUSTOM]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control ListBrowsers $type -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /capacity-providers; follows pages; cached 1min
@search-terms ListCapacityProviders
export def 'bedrock-agentcore-control list-capacity-providers' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'bedrock-agentcore-control ListCapacityProviders -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /code-interpreters; follows pages
@search-terms ListCodeInterpreters
export def 'bedrock-agentcore-control list-code-interpreters' [
  --type: string@[SYSTEM CUSTOM]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control ListCodeInterpreters $type -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /configuration-bundles/{bundleId}/versions; follows pages; cached 1min; needs --bundle-id
@search-terms ListConfigurationBundleVersions
export def 'bedrock-agentcore-control list-configuration-bundle-versions' [
  --bundle-id: string
  --filter: record
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
]: any -> any { call 'bedrock-agentcore-control ListConfigurationBundleVersions $bundle_id $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /configuration-bundles; follows pages
@search-terms ListConfigurationBundles
export def 'bedrock-agentcore-control list-configuration-bundles' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'bedrock-agentcore-control ListConfigurationBundles -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /identities/ListConsentPortals; follows pages; cached 1min
@search-terms ListConsentPortals
export def 'bedrock-agentcore-control list-consent-portals' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'bedrock-agentcore-control ListConsentPortals -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /datasets/{datasetId}/examples/list; follows pages; needs --dataset-id
@search-terms ListDatasetExamples
export def 'bedrock-agentcore-control list-dataset-examples' [
  --dataset-id: string
  --dataset-version: string
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control ListDatasetExamples $dataset_id $dataset_version $filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /datasets/{datasetId}/versions/list; follows pages; cached 1min; needs --dataset-id
@search-terms ListDatasetVersions
export def 'bedrock-agentcore-control list-dataset-versions' [
  --dataset-id: string
  --filter: record
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
]: any -> any { call 'bedrock-agentcore-control ListDatasetVersions $dataset_id $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /datasets/list; follows pages; cached 1min
@search-terms ListDatasets
export def 'bedrock-agentcore-control list-datasets' [
  --filter: record
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
]: any -> any { call 'bedrock-agentcore-control ListDatasets $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /evaluators; follows pages
@search-terms ListEvaluators
export def 'bedrock-agentcore-control list-evaluators' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'bedrock-agentcore-control ListEvaluators -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /gateways/{gatewayIdentifier}/rate-limits; follows pages; cached 1min; needs --gateway-identifier
@search-terms ListGatewayRateLimits
export def 'bedrock-agentcore-control list-gateway-rate-limits' [
  --gateway-identifier: string
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
]: any -> any { call 'bedrock-agentcore-control ListGatewayRateLimits $gateway_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /gateways/{gatewayIdentifier}/rules; follows pages; needs --gateway-identifier
@search-terms ListGatewayRules
export def 'bedrock-agentcore-control list-gateway-rules' [
  --gateway-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control ListGatewayRules $gateway_identifier -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /gateways/{gatewayIdentifier}/targets/; follows pages; needs --gateway-identifier
@search-terms ListGatewayTargets
export def 'bedrock-agentcore-control list-gateway-targets' [
  --gateway-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control ListGatewayTargets $gateway_identifier -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /gateways/; follows pages
@search-terms ListGateways
export def 'bedrock-agentcore-control list-gateways' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'bedrock-agentcore-control ListGateways -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /harnesses/{harnessId}/endpoints; follows pages; cached 1min; needs --harness-id
@search-terms ListHarnessEndpoints
export def 'bedrock-agentcore-control list-harness-endpoints' [
  --harness-id: string
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
]: any -> any { call 'bedrock-agentcore-control ListHarnessEndpoints $harness_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /harnesses/{harnessId}/versions; follows pages; cached 1min; needs --harness-id
@search-terms ListHarnessVersions
export def 'bedrock-agentcore-control list-harness-versions' [
  --harness-id: string
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
]: any -> any { call 'bedrock-agentcore-control ListHarnessVersions $harness_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /harnesses; follows pages; cached 1min
@search-terms ListHarnesses
export def 'bedrock-agentcore-control list-harnesses' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'bedrock-agentcore-control ListHarnesses -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /memories/; follows pages; cached 1min
@search-terms ListMemories
export def 'bedrock-agentcore-control list-memories' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'bedrock-agentcore-control ListMemories -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /identities/ListOauth2CredentialProviders; follows pages; cached 1min
@search-terms ListOauth2CredentialProviders
export def 'bedrock-agentcore-control list-oauth2-credential-providers' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'bedrock-agentcore-control ListOauth2CredentialProviders -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /online-evaluation-configs; follows pages
@search-terms ListOnlineEvaluationConfigs
export def 'bedrock-agentcore-control list-online-evaluation-configs' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'bedrock-agentcore-control ListOnlineEvaluationConfigs -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /payments/managers/{paymentManagerId}/connectors-list; follows pages; cached 1min; needs --payment-manager-id
@search-terms ListPaymentConnectors
export def 'bedrock-agentcore-control list-payment-connectors' [
  --payment-manager-id: string
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
]: any -> any { call 'bedrock-agentcore-control ListPaymentConnectors $payment_manager_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /identities/ListPaymentCredentialProviders; follows pages; cached 1min
@search-terms ListPaymentCredentialProviders
export def 'bedrock-agentcore-control list-payment-credential-providers' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'bedrock-agentcore-control ListPaymentCredentialProviders -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /payments/managers-list; follows pages; cached 1min
@search-terms ListPaymentManagers
export def 'bedrock-agentcore-control list-payment-managers' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'bedrock-agentcore-control ListPaymentManagers -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /policy-engines/{policyEngineId}/policies; follows pages; needs --policy-engine-id
@search-terms ListPolicies
export def 'bedrock-agentcore-control list-policies' [
  --policy-engine-id: string
  --target-resource-scope: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control ListPolicies $policy_engine_id $target_resource_scope -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /policy-engine-summaries; follows pages; cached 1min
@search-terms ListPolicyEngineSummaries
export def 'bedrock-agentcore-control list-policy-engine-summaries' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'bedrock-agentcore-control ListPolicyEngineSummaries -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /policy-engines; follows pages
@search-terms ListPolicyEngines
export def 'bedrock-agentcore-control list-policy-engines' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'bedrock-agentcore-control ListPolicyEngines -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /policy-engines/{policyEngineId}/policy-generations/{policyGenerationId}/assets; follows pages; cached 1min; needs --policy-generation-id --policy-engine-id
@search-terms ListPolicyGenerationAssets
export def 'bedrock-agentcore-control list-policy-generation-assets' [
  --policy-generation-id: string
  --policy-engine-id: string
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
]: any -> any { call 'bedrock-agentcore-control ListPolicyGenerationAssets $policy_generation_id $policy_engine_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /policy-engines/{policyEngineId}/policy-generation-summaries; follows pages; cached 1min; needs --policy-engine-id
@search-terms ListPolicyGenerationSummaries
export def 'bedrock-agentcore-control list-policy-generation-summaries' [
  --policy-engine-id: string
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
]: any -> any { call 'bedrock-agentcore-control ListPolicyGenerationSummaries $policy_engine_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /policy-engines/{policyEngineId}/policy-generations; follows pages; cached 1min; needs --policy-engine-id
@search-terms ListPolicyGenerations
export def 'bedrock-agentcore-control list-policy-generations' [
  --policy-engine-id: string
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
]: any -> any { call 'bedrock-agentcore-control ListPolicyGenerations $policy_engine_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /policy-engines/{policyEngineId}/policy-summaries; follows pages; cached 1min; needs --policy-engine-id
@search-terms ListPolicySummaries
export def 'bedrock-agentcore-control list-policy-summaries' [
  --policy-engine-id: string
  --target-resource-scope: string
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
]: any -> any { call 'bedrock-agentcore-control ListPolicySummaries $policy_engine_id $target_resource_scope -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /registries; follows pages
@search-terms ListRegistries
export def 'bedrock-agentcore-control list-registries' [
  --status: string@[CREATING READY UPDATING CREATE_FAILED UPDATE_FAILED DELETING DELETE_FAILED]
  --authorizer-type: string@[CUSTOM_JWT AWS_IAM]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control ListRegistries $status $authorizer_type -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /registries/{registryId}/records; follows pages; needs --registry-id
@search-terms ListRegistryRecords
export def 'bedrock-agentcore-control list-registry-records' [
  --registry-id: string
  --name: string
  --status: string@[DRAFT PENDING_APPROVAL APPROVED REJECTED DEPRECATED CREATING UPDATING CREATE_FAILED UPDATE_FAILED]
  --descriptor-type: string@[MCP A2A CUSTOM AGENT_SKILLS]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control ListRegistryRecords $registry_id $name $status $descriptor_type -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'bedrock-agentcore-control list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore-control ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /identities/ListWorkloadIdentities; follows pages; cached 1min
@search-terms ListWorkloadIdentities
export def 'bedrock-agentcore-control list-workload-identities' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'bedrock-agentcore-control ListWorkloadIdentities -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# PUT /resourcepolicy/{resourceArn}; needs --resource-arn --policy
@search-terms PutResourcePolicy
export def 'bedrock-agentcore-control put-resource-policy' [
  --resource-arn: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control PutResourcePolicy $resource_arn $policy -- $region $profile $with_input $fail_fast $yes' }

# POST /identities/reset-token-vault-key-material; needs --token-vault-id
@search-terms ResetTokenVaultKeyMaterial
export def 'bedrock-agentcore-control reset-token-vault-key-material' [
  --token-vault-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control ResetTokenVaultKeyMaterial $token_vault_id -- $region $profile $with_input $fail_fast $yes' }

# POST /payments/managers/{paymentManagerId}/connectors/{paymentConnectorId}/rotate-credentials; needs --payment-manager-id --payment-connector-id --credentials-to-rotate
@search-terms RotatePaymentConnectorCredentials
export def 'bedrock-agentcore-control rotate-payment-connector-credentials' [
  --payment-manager-id: string
  --payment-connector-id: string
  --credentials-to-rotate: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control RotatePaymentConnectorCredentials $payment_manager_id $payment_connector_id $credentials_to_rotate $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /identities/set-token-vault-cmk; needs --kms-configuration
@search-terms SetTokenVaultCMK
export def 'bedrock-agentcore-control set-token-vault-cmk' [
  --token-vault-id: string
  --kms-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control SetTokenVaultCMK $token_vault_id $kms_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /policy-engines/{policyEngineId}/policy-generations; needs --policy-engine-id --resource --content --name
@search-terms StartPolicyGeneration
export def 'bedrock-agentcore-control start-policy-generation' [
  --policy-engine-id: string
  --resource: record
  --content: record
  --name: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control StartPolicyGeneration $policy_engine_id $resource $content $name $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /registries/{registryId}/records/{recordId}/submit-for-approval; needs --registry-id --record-id
@search-terms SubmitRegistryRecordForApproval
export def 'bedrock-agentcore-control submit-registry-record-for-approval' [
  --registry-id: string
  --record-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control SubmitRegistryRecordForApproval $registry_id $record_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /gateways/{gatewayIdentifier}/synchronizeTargets; needs --gateway-identifier --target-id-list
@search-terms SynchronizeGatewayTargets
export def 'bedrock-agentcore-control synchronize-gateway-targets' [
  --gateway-identifier: string
  --target-id-list: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control SynchronizeGatewayTargets $gateway_identifier $target_id_list -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'bedrock-agentcore-control tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'bedrock-agentcore-control untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /agent-insight-stores/{agentInsightStoreId}; needs --agent-insight-store-id
@search-terms UpdateAgentInsightStore
export def 'bedrock-agentcore-control update-agent-insight-store' [
  --client-token: string
  --agent-insight-store-id: string
  --enablement-status: string@[ENABLED DISABLED]
  --encryption-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control UpdateAgentInsightStore $client_token $agent_insight_store_id $enablement_status $encryption_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /runtimes/{agentRuntimeId}/; needs --agent-runtime-id --agent-runtime-artifact --role-arn
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
  --filesystem-configurations: list
  --capacity-provider-configuration: record
  --platform-version: string
  --allowed-ports: list
  --resource-configurations: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control UpdateAgentRuntime $agent_runtime_id $agent_runtime_artifact $role_arn $network_configuration $description $authorizer_configuration $request_header_configuration $protocol_configuration $lifecycle_configuration $hooks_configuration $metadata_configuration $environment_variables $filesystem_configurations $capacity_provider_configuration $platform_version $allowed_ports $resource_configurations $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /runtimes/{agentRuntimeId}/runtime-endpoints/{endpointName}/; needs --agent-runtime-id --endpoint-name
@search-terms UpdateAgentRuntimeEndpoint
export def 'bedrock-agentcore-control update-agent-runtime-endpoint' [
  --agent-runtime-id: string
  --endpoint-name: string
  --agent-runtime-version: string
  --description: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control UpdateAgentRuntimeEndpoint $agent_runtime_id $endpoint_name $agent_runtime_version $description $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /identities/UpdateApiKeyCredentialProvider; needs --name
@search-terms UpdateApiKeyCredentialProvider
export def 'bedrock-agentcore-control update-api-key-credential-provider' [
  --name: string
  --api-key: string
  --api-key-secret-config: record
  --api-key-secret-source: string@[MANAGED EXTERNAL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control UpdateApiKeyCredentialProvider $name $api_key $api_key_secret_config $api_key_secret_source -- $region $profile $with_input $fail_fast $yes' }

# PUT /capacity-providers/{capacityProviderId}; needs --capacity-provider-id
@search-terms UpdateCapacityProvider
export def 'bedrock-agentcore-control update-capacity-provider' [
  --capacity-provider-id: string
  --description: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control UpdateCapacityProvider $capacity_provider_id $description $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /configuration-bundles/{bundleId}; needs --bundle-id --parent-version-ids --commit-message
@search-terms UpdateConfigurationBundle
export def 'bedrock-agentcore-control update-configuration-bundle' [
  --client-token: string
  --bundle-id: string
  --bundle-name: string
  --description: string
  --components: record
  --parent-version-ids: list<string>
  --branch-name: string
  --commit-message: string
  --created-by: record
  --kms-key-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control UpdateConfigurationBundle $client_token $bundle_id $bundle_name $description $components $parent_version_ids $branch_name $commit_message $created_by $kms_key_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /identities/UpdateConsentPortal; needs --consent-portal-identifier
@search-terms UpdateConsentPortal
export def 'bedrock-agentcore-control update-consent-portal' [
  --consent-portal-identifier: string
  --execution-role-arn: string
  --idp-config: record
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control UpdateConsentPortal $consent_portal_identifier $execution_role_arn $idp_config $description -- $region $profile $with_input $fail_fast $yes' }

# PUT /datasets/{datasetId}; needs --dataset-id
@search-terms UpdateDataset
export def 'bedrock-agentcore-control update-dataset' [
  --dataset-id: string
  --client-token: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control UpdateDataset $dataset_id $client_token $description -- $region $profile $with_input $fail_fast $yes' }

# POST /datasets/{datasetId}/examples/update; needs --dataset-id --examples
@search-terms UpdateDatasetExamples
export def 'bedrock-agentcore-control update-dataset-examples' [
  --dataset-id: string
  --client-token: string
  --examples: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control UpdateDatasetExamples $dataset_id $client_token $examples -- $region $profile $with_input $fail_fast $yes' }

# PUT /evaluators/{evaluatorId}; needs --evaluator-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control UpdateEvaluator $client_token $evaluator_id $description $evaluator_config $level $kms_key_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /gateways/{gatewayIdentifier}/; needs --gateway-identifier --name --role-arn --authorizer-type
@search-terms UpdateGateway
export def 'bedrock-agentcore-control update-gateway' [
  --gateway-identifier: string
  --name: string
  --description: string
  --role-arn: string
  --protocol-type: string
  --protocol-configuration: record
  --authorizer-type: string@[CUSTOM_JWT AWS_IAM NONE AUTHENTICATE_ONLY]
  --authorizer-configuration: record
  --kms-key-arn: string
  --custom-transform-configuration: record
  --interceptor-configurations: list
  --policy-engine-configuration: record
  --exception-level: string
  --waf-configuration: record
  --domain-override: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control UpdateGateway $gateway_identifier $name $description $role_arn $protocol_type $protocol_configuration $authorizer_type $authorizer_configuration $kms_key_arn $custom_transform_configuration $interceptor_configurations $policy_engine_configuration $exception_level $waf_configuration $domain_override -- $region $profile $with_input $fail_fast $yes' }

# PATCH /gateways/{gatewayIdentifier}/rate-limits/{rateLimitId}; needs --gateway-identifier --rate-limit-id --entries
@search-terms UpdateGatewayRateLimit
export def 'bedrock-agentcore-control update-gateway-rate-limit' [
  --gateway-identifier: string
  --rate-limit-id: string
  --description: string
  --entries: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control UpdateGatewayRateLimit $gateway_identifier $rate_limit_id $description $entries -- $region $profile $with_input $fail_fast $yes' }

# PATCH /gateways/{gatewayIdentifier}/rules/{ruleId}; needs --gateway-identifier --rule-id
@search-terms UpdateGatewayRule
export def 'bedrock-agentcore-control update-gateway-rule' [
  --gateway-identifier: string
  --rule-id: string
  --priority: int
  --conditions: list
  --actions: list
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control UpdateGatewayRule $gateway_identifier $rule_id $priority $conditions $actions $description -- $region $profile $with_input $fail_fast $yes' }

# PUT /gateways/{gatewayIdentifier}/targets/{targetId}/; needs --gateway-identifier --target-id --target-configuration
@search-terms UpdateGatewayTarget
export def 'bedrock-agentcore-control update-gateway-target' [
  --gateway-identifier: string
  --target-id: string
  --name: string
  --description: string
  --target-configuration: record
  --credential-provider-configurations: list
  --metadata-configuration: record
  --private-endpoint: record
  --certificate-configurations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control UpdateGatewayTarget $gateway_identifier $target_id $name $description $target_configuration $credential_provider_configurations $metadata_configuration $private_endpoint $certificate_configurations -- $region $profile $with_input $fail_fast $yes' }

# PATCH /harnesses/{harnessId}; needs --harness-id
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
  --system-prompt: list
  --tools: list
  --skills: list
  --allowed-tools: list<string>
  --memory: record
  --truncation: record
  --hooks: list
  --max-iterations: int
  --max-tokens: int
  --timeout-seconds: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control UpdateHarness $harness_id $client_token $execution_role_arn $environment $environment_artifact $environment_variables $authorizer_configuration $model $system_prompt $tools $skills $allowed_tools $memory $truncation $hooks $max_iterations $max_tokens $timeout_seconds -- $region $profile $with_input $fail_fast $yes' }

# PATCH /harnesses/{harnessId}/endpoints/{endpointName}; needs --harness-id --endpoint-name
@search-terms UpdateHarnessEndpoint
export def 'bedrock-agentcore-control update-harness-endpoint' [
  --harness-id: string
  --endpoint-name: string
  --target-version: string
  --description: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control UpdateHarnessEndpoint $harness_id $endpoint_name $target_version $description $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /memories/{memoryId}/update; needs --memory-id
@search-terms UpdateMemory
export def 'bedrock-agentcore-control update-memory' [
  --client-token: string
  --memory-id: string
  --description: string
  --event-expiry-duration: int
  --memory-execution-role-arn: string
  --memory-strategies: record
  --add-indexed-keys: list
  --namespace-keys: list
  --stream-delivery-resources: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control UpdateMemory $client_token $memory_id $description $event_expiry_duration $memory_execution_role_arn $memory_strategies $add_indexed_keys $namespace_keys $stream_delivery_resources -- $region $profile $with_input $fail_fast $yes' }

# POST /identities/UpdateOauth2CredentialProvider; needs --name --credential-provider-vendor --oauth2-provider-config-input
@search-terms UpdateOauth2CredentialProvider
export def 'bedrock-agentcore-control update-oauth2-credential-provider' [
  --name: string
  --credential-provider-vendor: string
  --oauth2-provider-config-input: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control UpdateOauth2CredentialProvider $name $credential_provider_vendor $oauth2_provider_config_input -- $region $profile $with_input $fail_fast $yes' }

# PUT /online-evaluation-configs/{onlineEvaluationConfigId}; needs --online-evaluation-config-id
@search-terms UpdateOnlineEvaluationConfig
export def 'bedrock-agentcore-control update-online-evaluation-config' [
  --client-token: string
  --online-evaluation-config-id: string
  --description: string
  --rule: record
  --data-source-config: record
  --evaluators: list
  --insights: list
  --clustering-config: record
  --output-config: record
  --evaluation-execution-role-arn: string
  --execution-status: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control UpdateOnlineEvaluationConfig $client_token $online_evaluation_config_id $description $rule $data_source_config $evaluators $insights $clustering_config $output_config $evaluation_execution_role_arn $execution_status -- $region $profile $with_input $fail_fast $yes' }

# PATCH /payments/managers/{paymentManagerId}/connectors/{paymentConnectorId}; needs --payment-manager-id --payment-connector-id
@search-terms UpdatePaymentConnector
export def 'bedrock-agentcore-control update-payment-connector' [
  --payment-manager-id: string
  --payment-connector-id: string
  --description: string
  --type: string@[CoinbaseCDP StripePrivy]
  --credential-provider-configurations: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control UpdatePaymentConnector $payment_manager_id $payment_connector_id $description $type $credential_provider_configurations $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /identities/UpdatePaymentCredentialProvider; needs --name --credential-provider-vendor --provider-configuration-input
@search-terms UpdatePaymentCredentialProvider
export def 'bedrock-agentcore-control update-payment-credential-provider' [
  --name: string
  --credential-provider-vendor: string@[CoinbaseCDP StripePrivy]
  --provider-configuration-input: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control UpdatePaymentCredentialProvider $name $credential_provider_vendor $provider_configuration_input -- $region $profile $with_input $fail_fast $yes' }

# PATCH /payments/managers/{paymentManagerId}; needs --payment-manager-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control UpdatePaymentManager $payment_manager_id $description $authorizer_type $authorizer_configuration $role_arn $client_token $kms_key_arn -- $region $profile $with_input $fail_fast $yes' }

# PATCH /policy-engines/{policyEngineId}/policies/{policyId}; needs --policy-engine-id --policy-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control UpdatePolicy $policy_engine_id $policy_id $description $definition $validation_mode $enforcement_mode -- $region $profile $with_input $fail_fast $yes' }

# PATCH /policy-engines/{policyEngineId}; needs --policy-engine-id
@search-terms UpdatePolicyEngine
export def 'bedrock-agentcore-control update-policy-engine' [
  --policy-engine-id: string
  --description: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control UpdatePolicyEngine $policy_engine_id $description -- $region $profile $with_input $fail_fast $yes' }

# PATCH /registries/{registryId}; needs --registry-id
@search-terms UpdateRegistry
export def 'bedrock-agentcore-control update-registry' [
  --registry-id: string
  --name: string
  --description: record
  --authorizer-configuration: record
  --approval-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control UpdateRegistry $registry_id $name $description $authorizer_configuration $approval_configuration -- $region $profile $with_input $fail_fast $yes' }

# PATCH /registries/{registryId}/records/{recordId}; needs --registry-id --record-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control UpdateRegistryRecord $registry_id $record_id $name $description $descriptor_type $descriptors $record_version $synchronization_type $synchronization_configuration $trigger_synchronization -- $region $profile $with_input $fail_fast $yes' }

# PATCH /registries/{registryId}/records/{recordId}/status; needs --registry-id --record-id --status --status-reason
@search-terms UpdateRegistryRecordStatus
export def 'bedrock-agentcore-control update-registry-record-status' [
  --registry-id: string
  --record-id: string
  --status: string@[DRAFT PENDING_APPROVAL APPROVED REJECTED DEPRECATED CREATING UPDATING CREATE_FAILED UPDATE_FAILED]
  --status-reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control UpdateRegistryRecordStatus $registry_id $record_id $status $status_reason -- $region $profile $with_input $fail_fast $yes' }

# POST /identities/UpdateWorkloadIdentity; needs --name
@search-terms UpdateWorkloadIdentity
export def 'bedrock-agentcore-control update-workload-identity' [
  --name: string
  --allowed-resource-oauth2-return-urls: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore-control UpdateWorkloadIdentity $name $allowed_resource_oauth2_return_urls -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   memory-created: GetMemory; needs --memory-id
#   policy-active: GetPolicy; needs --policy-engine-id --policy-id
#   policy-deleted: GetPolicy; needs --policy-engine-id --policy-id
#   policy-engine-active: GetPolicyEngine; needs --policy-engine-id
#   policy-engine-deleted: GetPolicyEngine; needs --policy-engine-id
#   policy-generation-completed: GetPolicyGeneration; needs --policy-generation-id --policy-engine-id
@search-terms MemoryCreated PolicyActive PolicyDeleted PolicyEngineActive PolicyEngineDeleted PolicyGenerationCompleted
export def 'bedrock-agentcore-control wait' [
  waiter: string@[memory-created policy-active policy-deleted policy-engine-active policy-engine-deleted policy-generation-completed]
  --memory-id: string
  --view: string@[full without_decryption]
  --policy-engine-id: string
  --policy-id: string
  --policy-generation-id: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'bedrock-agentcore-control wait $waiter $memory_id $view $policy_engine_id $policy_id $policy_generation_id -- $timeout $interval $region $profile' }
