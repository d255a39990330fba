# Written by `cargo xtask generate --service bedrock` from the service's model and overlay: change those instead.
# Bedrock, API version 2023-04-20: 108 operations.

use rt.nu [call]

def SortOrder []: nothing -> list<string> { [Ascending Descending] }

# POST /advanced-prompt-optimization-job/batch-delete; needs --job-identifiers
@search-terms BatchDeleteAdvancedPromptOptimizationJob
export def 'bedrock batch-delete-advanced-prompt-optimization-job' [
  --job-identifiers: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock BatchDeleteAdvancedPromptOptimizationJob $job_identifiers -- $region $profile $with_input $fail_fast $yes' }

# POST /evaluation-jobs/batch-delete; needs --job-identifiers
@search-terms BatchDeleteEvaluationJob
export def 'bedrock batch-delete-evaluation-job' [
  --job-identifiers: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock BatchDeleteEvaluationJob $job_identifiers -- $region $profile $with_input $fail_fast $yes' }

# POST /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/cancel; needs --policy-arn --build-workflow-id
@search-terms CancelAutomatedReasoningPolicyBuildWorkflow
export def 'bedrock cancel-automated-reasoning-policy-build-workflow' [
  --policy-arn: string
  --build-workflow-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock CancelAutomatedReasoningPolicyBuildWorkflow $policy_arn $build_workflow_id -- $region $profile $with_input $fail_fast $yes' }

# POST /advanced-prompt-optimization-jobs; needs --job-name --input-config --output-config --model-configurations
@search-terms CreateAdvancedPromptOptimizationJob
export def 'bedrock create-advanced-prompt-optimization-job' [
  --job-name: string
  --job-description: string
  --client-token: string
  --input-config: record
  --output-config: record
  --encryption-key-arn: string
  --tags: any
  --model-configurations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock CreateAdvancedPromptOptimizationJob $job_name $job_description $client_token $input_config $output_config $encryption_key_arn $tags $model_configurations -- $region $profile $with_input $fail_fast $yes' }

# POST /automated-reasoning-policies; needs --name
@search-terms CreateAutomatedReasoningPolicy
export def 'bedrock create-automated-reasoning-policy' [
  --name: string
  --description: string
  --client-request-token: string
  --policy-definition: record
  --kms-key-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock CreateAutomatedReasoningPolicy $name $description $client_request_token $policy_definition $kms_key_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /automated-reasoning-policies/{policyArn}/test-cases; needs --policy-arn --guard-content --expected-aggregated-findings-result
@search-terms CreateAutomatedReasoningPolicyTestCase
export def 'bedrock create-automated-reasoning-policy-test-case' [
  --policy-arn: string
  --guard-content: string
  --query-content: string
  --expected-aggregated-findings-result: string@[VALID INVALID SATISFIABLE IMPOSSIBLE TRANSLATION_AMBIGUOUS TOO_COMPLEX NO_TRANSLATION]
  --client-request-token: string
  --confidence-threshold: number
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock CreateAutomatedReasoningPolicyTestCase $policy_arn $guard_content $query_content $expected_aggregated_findings_result $client_request_token $confidence_threshold -- $region $profile $with_input $fail_fast $yes' }

# POST /automated-reasoning-policies/{policyArn}/versions; needs --policy-arn --last-updated-definition-hash
@search-terms CreateAutomatedReasoningPolicyVersion
export def 'bedrock create-automated-reasoning-policy-version' [
  --policy-arn: string
  --client-request-token: string
  --last-updated-definition-hash: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock CreateAutomatedReasoningPolicyVersion $policy_arn $client_request_token $last_updated_definition_hash $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /custom-models/create-custom-model; needs --model-name
@search-terms CreateCustomModel
export def 'bedrock create-custom-model' [
  --model-name: string
  --model-source-config: record
  --custom-model-data-source: record
  --model-kms-key-arn: string
  --role-arn: string
  --model-tags: any
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock CreateCustomModel $model_name $model_source_config $custom_model_data_source $model_kms_key_arn $role_arn $model_tags $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /model-customization/custom-model-deployments; needs --model-deployment-name --model-arn
@search-terms CreateCustomModelDeployment
export def 'bedrock create-custom-model-deployment' [
  --model-deployment-name: string
  --model-arn: string
  --description: string
  --tags: any
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock CreateCustomModelDeployment $model_deployment_name $model_arn $description $tags $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /evaluation-jobs; needs --job-name --role-arn --evaluation-config --inference-config --output-data-config
@search-terms CreateEvaluationJob
export def 'bedrock create-evaluation-job' [
  --job-name: string
  --job-description: string
  --client-request-token: string
  --role-arn: string
  --customer-encryption-key-id: string
  --job-tags: any
  --application-type: string@[ModelEvaluation RagEvaluation]
  --evaluation-config: record
  --inference-config: record
  --output-data-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock CreateEvaluationJob $job_name $job_description $client_request_token $role_arn $customer_encryption_key_id $job_tags $application_type $evaluation_config $inference_config $output_data_config -- $region $profile $with_input $fail_fast $yes' }

# POST /create-foundation-model-agreement; needs --offer-token --model-id
@search-terms CreateFoundationModelAgreement
export def 'bedrock create-foundation-model-agreement' [
  --offer-token: string
  --model-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock CreateFoundationModelAgreement $offer_token $model_id -- $region $profile $with_input $fail_fast $yes' }

# POST /guardrails; needs --name --blocked-input-messaging --blocked-outputs-messaging
@search-terms CreateGuardrail
export def 'bedrock create-guardrail' [
  --name: string
  --description: string
  --topic-policy-config: record
  --content-policy-config: record
  --word-policy-config: record
  --sensitive-information-policy-config: record
  --contextual-grounding-policy-config: record
  --automated-reasoning-policy-config: record
  --cross-region-config: record
  --blocked-input-messaging: string
  --blocked-outputs-messaging: string
  --kms-key-id: string
  --tags: any
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock CreateGuardrail $name $description $topic_policy_config $content_policy_config $word_policy_config $sensitive_information_policy_config $contextual_grounding_policy_config $automated_reasoning_policy_config $cross_region_config $blocked_input_messaging $blocked_outputs_messaging $kms_key_id $tags $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /guardrails/{guardrailIdentifier}; needs --guardrail-identifier
@search-terms CreateGuardrailVersion
export def 'bedrock create-guardrail-version' [
  --guardrail-identifier: string
  --description: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock CreateGuardrailVersion $guardrail_identifier $description $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /inference-profiles; needs --inference-profile-name --model-source
@search-terms CreateInferenceProfile
export def 'bedrock create-inference-profile' [
  --inference-profile-name: string
  --description: string
  --client-request-token: string
  --model-source: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock CreateInferenceProfile $inference_profile_name $description $client_request_token $model_source $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /marketplace-model/endpoints; needs --model-source-identifier --endpoint-config --endpoint-name
@search-terms CreateMarketplaceModelEndpoint
export def 'bedrock create-marketplace-model-endpoint' [
  --model-source-identifier: string
  --endpoint-config: record
  --accept-eula: oneof<bool>
  --endpoint-name: string
  --client-request-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock CreateMarketplaceModelEndpoint $model_source_identifier $endpoint_config $accept_eula $endpoint_name $client_request_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /model-copy-jobs; needs --source-model-arn --target-model-name
@search-terms CreateModelCopyJob
export def 'bedrock create-model-copy-job' [
  --source-model-arn: string
  --target-model-name: string
  --model-kms-key-id: string
  --target-model-tags: any
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock CreateModelCopyJob $source_model_arn $target_model_name $model_kms_key_id $target_model_tags $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /model-customization-jobs; needs --job-name --custom-model-name --role-arn --base-model-identifier --training-data-config --output-data-config
@search-terms CreateModelCustomizationJob
export def 'bedrock create-model-customization-job' [
  --job-name: string
  --custom-model-name: string
  --role-arn: string
  --client-request-token: string
  --base-model-identifier: string
  --customization-type: string@[FINE_TUNING CONTINUED_PRE_TRAINING DISTILLATION REINFORCEMENT_FINE_TUNING IMPORTED]
  --custom-model-kms-key-id: string
  --job-tags: any
  --custom-model-tags: any
  --training-data-config: record
  --validation-data-config: record
  --output-data-config: record
  --hyper-parameters: record
  --vpc-config: record
  --customization-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock CreateModelCustomizationJob $job_name $custom_model_name $role_arn $client_request_token $base_model_identifier $customization_type $custom_model_kms_key_id $job_tags $custom_model_tags $training_data_config $validation_data_config $output_data_config $hyper_parameters $vpc_config $customization_config -- $region $profile $with_input $fail_fast $yes' }

# POST /model-import-jobs; needs --job-name --imported-model-name --role-arn --model-data-source
@search-terms CreateModelImportJob
export def 'bedrock create-model-import-job' [
  --job-name: string
  --imported-model-name: string
  --role-arn: string
  --model-data-source: record
  --job-tags: any
  --imported-model-tags: any
  --client-request-token: string
  --vpc-config: record
  --imported-model-kms-key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock CreateModelImportJob $job_name $imported_model_name $role_arn $model_data_source $job_tags $imported_model_tags $client_request_token $vpc_config $imported_model_kms_key_id -- $region $profile $with_input $fail_fast $yes' }

# POST /model-invocation-job; needs --job-name --role-arn --model-id --input-data-config --output-data-config
@search-terms CreateModelInvocationJob
export def 'bedrock create-model-invocation-job' [
  --job-name: string
  --role-arn: string
  --client-request-token: string
  --model-id: string
  --input-data-config: record
  --output-data-config: record
  --vpc-config: record
  --timeout-duration-in-hours: int
  --tags: any
  --model-invocation-type: string@[InvokeModel Converse]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock CreateModelInvocationJob $job_name $role_arn $client_request_token $model_id $input_data_config $output_data_config $vpc_config $timeout_duration_in_hours $tags $model_invocation_type -- $region $profile $with_input $fail_fast $yes' }

# POST /prompt-routers; needs --prompt-router-name --models --routing-criteria --fallback-model
@search-terms CreatePromptRouter
export def 'bedrock create-prompt-router' [
  --client-request-token: string
  --prompt-router-name: string
  --models: list
  --description: string
  --routing-criteria: record
  --fallback-model: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock CreatePromptRouter $client_request_token $prompt_router_name $models $description $routing_criteria $fallback_model $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /provisioned-model-throughput; needs --model-units --provisioned-model-name --model-id
@search-terms CreateProvisionedModelThroughput
export def 'bedrock create-provisioned-model-throughput' [
  --client-request-token: string
  --model-units: int
  --provisioned-model-name: string
  --model-id: string
  --commitment-duration: string@[OneMonth SixMonths]
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock CreateProvisionedModelThroughput $client_request_token $model_units $provisioned_model_name $model_id $commitment_duration $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /automated-reasoning-policies/{policyArn}; needs --policy-arn
@search-terms DeleteAutomatedReasoningPolicy
export def 'bedrock delete-automated-reasoning-policy' [
  --policy-arn: string
  --force: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock DeleteAutomatedReasoningPolicy $policy_arn $force -- $region $profile $with_input $fail_fast $yes' }

# DELETE /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}; needs --policy-arn --build-workflow-id --last-updated-at
@search-terms DeleteAutomatedReasoningPolicyBuildWorkflow
export def 'bedrock delete-automated-reasoning-policy-build-workflow' [
  --policy-arn: string
  --build-workflow-id: string
  --last-updated-at: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock DeleteAutomatedReasoningPolicyBuildWorkflow $policy_arn $build_workflow_id $last_updated_at -- $region $profile $with_input $fail_fast $yes' }

# DELETE /automated-reasoning-policies/{policyArn}/test-cases/{testCaseId}; needs --policy-arn --test-case-id --last-updated-at
@search-terms DeleteAutomatedReasoningPolicyTestCase
export def 'bedrock delete-automated-reasoning-policy-test-case' [
  --policy-arn: string
  --test-case-id: string
  --last-updated-at: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock DeleteAutomatedReasoningPolicyTestCase $policy_arn $test_case_id $last_updated_at -- $region $profile $with_input $fail_fast $yes' }

# DELETE /custom-models/{modelIdentifier}; needs --model-identifier
@search-terms DeleteCustomModel
export def 'bedrock delete-custom-model' [
  --model-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock DeleteCustomModel $model_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /model-customization/custom-model-deployments/{customModelDeploymentIdentifier}; needs --custom-model-deployment-identifier
@search-terms DeleteCustomModelDeployment
export def 'bedrock delete-custom-model-deployment' [
  --custom-model-deployment-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock DeleteCustomModelDeployment $custom_model_deployment_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /enforcedGuardrailsConfiguration/{configId}; needs --config-id
@search-terms DeleteEnforcedGuardrailConfiguration
export def 'bedrock delete-enforced-guardrail-configuration' [
  --config-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock DeleteEnforcedGuardrailConfiguration $config_id -- $region $profile $with_input $fail_fast $yes' }

# POST /delete-foundation-model-agreement; needs --model-id
@search-terms DeleteFoundationModelAgreement
export def 'bedrock delete-foundation-model-agreement' [
  --model-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock DeleteFoundationModelAgreement $model_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /guardrails/{guardrailIdentifier}; needs --guardrail-identifier
@search-terms DeleteGuardrail
export def 'bedrock delete-guardrail' [
  --guardrail-identifier: string
  --guardrail-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock DeleteGuardrail $guardrail_identifier $guardrail_version -- $region $profile $with_input $fail_fast $yes' }

# DELETE /imported-models/{modelIdentifier}; needs --model-identifier
@search-terms DeleteImportedModel
export def 'bedrock delete-imported-model' [
  --model-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock DeleteImportedModel $model_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /inference-profiles/{inferenceProfileIdentifier}; needs --inference-profile-identifier
@search-terms DeleteInferenceProfile
export def 'bedrock delete-inference-profile' [
  --inference-profile-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock DeleteInferenceProfile $inference_profile_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /marketplace-model/endpoints/{endpointArn}; needs --endpoint-arn
@search-terms DeleteMarketplaceModelEndpoint
export def 'bedrock delete-marketplace-model-endpoint' [
  --endpoint-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock DeleteMarketplaceModelEndpoint $endpoint_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /logging/modelinvocations
@search-terms DeleteModelInvocationLoggingConfiguration
export def 'bedrock delete-model-invocation-logging-configuration' [
  --region: string
  --profile: string
]: any -> any { call 'bedrock DeleteModelInvocationLoggingConfiguration -- $region $profile' }

# DELETE /prompt-routers/{promptRouterArn}; needs --prompt-router-arn
@search-terms DeletePromptRouter
export def 'bedrock delete-prompt-router' [
  --prompt-router-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock DeletePromptRouter $prompt_router_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /provisioned-model-throughput/{provisionedModelId}; needs --provisioned-model-id
@search-terms DeleteProvisionedModelThroughput
export def 'bedrock delete-provisioned-model-throughput' [
  --provisioned-model-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock DeleteProvisionedModelThroughput $provisioned_model_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /resource-policy/{resourceArn}; needs --resource-arn
@search-terms DeleteResourcePolicy
export def 'bedrock delete-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock DeleteResourcePolicy $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /marketplace-model/endpoints/{endpointArn}/registration; needs --endpoint-arn
@search-terms DeregisterMarketplaceModelEndpoint
export def 'bedrock deregister-marketplace-model-endpoint' [
  --endpoint-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock DeregisterMarketplaceModelEndpoint $endpoint_arn -- $region $profile $with_input $fail_fast $yes' }

# GET /automated-reasoning-policies/{policyArn}/export; needs --policy-arn
@search-terms ExportAutomatedReasoningPolicyVersion
export def 'bedrock export-automated-reasoning-policy-version' [
  --policy-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock ExportAutomatedReasoningPolicyVersion $policy_arn -- $region $profile $with_input $fail_fast' }

# GET /data-retention; cached 1min
@search-terms GetAccountDataRetention
export def 'bedrock get-account-data-retention' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'bedrock GetAccountDataRetention -- $region $profile $refresh $ttl' }

# GET /advanced-prompt-optimization-jobs/{jobIdentifier}; needs --job-identifier
@search-terms GetAdvancedPromptOptimizationJob
export def 'bedrock get-advanced-prompt-optimization-job' [
  --job-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock GetAdvancedPromptOptimizationJob $job_identifier -- $region $profile $with_input $fail_fast' }

# GET /automated-reasoning-policies/{policyArn}; needs --policy-arn
@search-terms GetAutomatedReasoningPolicy
export def 'bedrock get-automated-reasoning-policy' [
  --policy-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock GetAutomatedReasoningPolicy $policy_arn -- $region $profile $with_input $fail_fast' }

# GET /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/annotations; needs --policy-arn --build-workflow-id
@search-terms GetAutomatedReasoningPolicyAnnotations
export def 'bedrock get-automated-reasoning-policy-annotations' [
  --policy-arn: string
  --build-workflow-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock GetAutomatedReasoningPolicyAnnotations $policy_arn $build_workflow_id -- $region $profile $with_input $fail_fast' }

# GET /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}; needs --policy-arn --build-workflow-id
@search-terms GetAutomatedReasoningPolicyBuildWorkflow
export def 'bedrock get-automated-reasoning-policy-build-workflow' [
  --policy-arn: string
  --build-workflow-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock GetAutomatedReasoningPolicyBuildWorkflow $policy_arn $build_workflow_id -- $region $profile $with_input $fail_fast' }

# GET /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/result-assets; needs --policy-arn --build-workflow-id --asset-type
@search-terms GetAutomatedReasoningPolicyBuildWorkflowResultAssets
export def 'bedrock get-automated-reasoning-policy-build-workflow-result-assets' [
  --policy-arn: string
  --build-workflow-id: string
  --asset-type: string@[BUILD_LOG QUALITY_REPORT POLICY_DEFINITION GENERATED_TEST_CASES POLICY_SCENARIOS FIDELITY_REPORT ASSET_MANIFEST SOURCE_DOCUMENT]
  --asset-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock GetAutomatedReasoningPolicyBuildWorkflowResultAssets $policy_arn $build_workflow_id $asset_type $asset_id -- $region $profile $with_input $fail_fast' }

# GET /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/scenarios; needs --policy-arn --build-workflow-id
@search-terms GetAutomatedReasoningPolicyNextScenario
export def 'bedrock get-automated-reasoning-policy-next-scenario' [
  --policy-arn: string
  --build-workflow-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock GetAutomatedReasoningPolicyNextScenario $policy_arn $build_workflow_id -- $region $profile $with_input $fail_fast' }

# GET /automated-reasoning-policies/{policyArn}/test-cases/{testCaseId}; needs --policy-arn --test-case-id
@search-terms GetAutomatedReasoningPolicyTestCase
export def 'bedrock get-automated-reasoning-policy-test-case' [
  --policy-arn: string
  --test-case-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock GetAutomatedReasoningPolicyTestCase $policy_arn $test_case_id -- $region $profile $with_input $fail_fast' }

# GET /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/test-cases/{testCaseId}/test-results; needs --policy-arn --build-workflow-id --test-case-id
@search-terms GetAutomatedReasoningPolicyTestResult
export def 'bedrock get-automated-reasoning-policy-test-result' [
  --policy-arn: string
  --build-workflow-id: string
  --test-case-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock GetAutomatedReasoningPolicyTestResult $policy_arn $build_workflow_id $test_case_id -- $region $profile $with_input $fail_fast' }

# GET /custom-models/{modelIdentifier}; needs --model-identifier
@search-terms GetCustomModel
export def 'bedrock get-custom-model' [
  --model-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock GetCustomModel $model_identifier -- $region $profile $with_input $fail_fast' }

# GET /model-customization/custom-model-deployments/{customModelDeploymentIdentifier}; needs --custom-model-deployment-identifier
@search-terms GetCustomModelDeployment
export def 'bedrock get-custom-model-deployment' [
  --custom-model-deployment-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock GetCustomModelDeployment $custom_model_deployment_identifier -- $region $profile $with_input $fail_fast' }

# GET /evaluation-jobs/{jobIdentifier}; needs --job-identifier
@search-terms GetEvaluationJob
export def 'bedrock get-evaluation-job' [
  --job-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock GetEvaluationJob $job_identifier -- $region $profile $with_input $fail_fast' }

# GET /foundation-models/{modelIdentifier}; cached 1min; needs --model-identifier
@search-terms GetFoundationModel
export def 'bedrock get-foundation-model' [
  --model-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock GetFoundationModel $model_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /foundation-model-availability/{modelId}; cached 1min; needs --model-id
@search-terms GetFoundationModelAvailability
export def 'bedrock get-foundation-model-availability' [
  --model-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock GetFoundationModelAvailability $model_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /guardrails/{guardrailIdentifier}; needs --guardrail-identifier
@search-terms GetGuardrail
export def 'bedrock get-guardrail' [
  --guardrail-identifier: string
  --guardrail-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock GetGuardrail $guardrail_identifier $guardrail_version -- $region $profile $with_input $fail_fast' }

# GET /imported-models/{modelIdentifier}; cached 1min; needs --model-identifier
@search-terms GetImportedModel
export def 'bedrock get-imported-model' [
  --model-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock GetImportedModel $model_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /inference-profiles/{inferenceProfileIdentifier}; needs --inference-profile-identifier
@search-terms GetInferenceProfile
export def 'bedrock get-inference-profile' [
  --inference-profile-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock GetInferenceProfile $inference_profile_identifier -- $region $profile $with_input $fail_fast' }

# GET /marketplace-model/endpoints/{endpointArn}; cached 1min; needs --endpoint-arn
@search-terms GetMarketplaceModelEndpoint
export def 'bedrock get-marketplace-model-endpoint' [
  --endpoint-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock GetMarketplaceModelEndpoint $endpoint_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /model-copy-jobs/{jobArn}; needs --job-arn
@search-terms GetModelCopyJob
export def 'bedrock get-model-copy-job' [
  --job-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock GetModelCopyJob $job_arn -- $region $profile $with_input $fail_fast' }

# GET /model-customization-jobs/{jobIdentifier}; needs --job-identifier
@search-terms GetModelCustomizationJob
export def 'bedrock get-model-customization-job' [
  --job-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock GetModelCustomizationJob $job_identifier -- $region $profile $with_input $fail_fast' }

# GET /model-import-jobs/{jobIdentifier}; needs --job-identifier
@search-terms GetModelImportJob
export def 'bedrock get-model-import-job' [
  --job-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock GetModelImportJob $job_identifier -- $region $profile $with_input $fail_fast' }

# GET /model-invocation-job/{jobIdentifier}; needs --job-identifier
@search-terms GetModelInvocationJob
export def 'bedrock get-model-invocation-job' [
  --job-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock GetModelInvocationJob $job_identifier -- $region $profile $with_input $fail_fast' }

# GET /logging/modelinvocations; cached 1min
@search-terms GetModelInvocationLoggingConfiguration
export def 'bedrock get-model-invocation-logging-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'bedrock GetModelInvocationLoggingConfiguration -- $region $profile $refresh $ttl' }

# GET /prompt-routers/{promptRouterArn}; needs --prompt-router-arn
@search-terms GetPromptRouter
export def 'bedrock get-prompt-router' [
  --prompt-router-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock GetPromptRouter $prompt_router_arn -- $region $profile $with_input $fail_fast' }

# GET /provisioned-model-throughput/{provisionedModelId}; cached 1min; needs --provisioned-model-id
@search-terms GetProvisionedModelThroughput
export def 'bedrock get-provisioned-model-throughput' [
  --provisioned-model-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock GetProvisionedModelThroughput $provisioned_model_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /resource-policy/{resourceArn}; cached 1min; needs --resource-arn
@search-terms GetResourcePolicy
export def 'bedrock get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock GetResourcePolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /use-case-for-model-access; cached 1min
@search-terms GetUseCaseForModelAccess
export def 'bedrock get-use-case-for-model-access' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'bedrock GetUseCaseForModelAccess -- $region $profile $refresh $ttl' }

# GET /advanced-prompt-optimization-jobs; follows pages; cached 15sec
@search-terms ListAdvancedPromptOptimizationJobs
export def 'bedrock list-advanced-prompt-optimization-jobs' [
  --sort-by: string
  --sort-order: string@SortOrder
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
]: any -> any { call 'bedrock ListAdvancedPromptOptimizationJobs $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /automated-reasoning-policies; follows pages
@search-terms ListAutomatedReasoningPolicies
export def 'bedrock list-automated-reasoning-policies' [
  --policy-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock ListAutomatedReasoningPolicies $policy_arn -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /automated-reasoning-policies/{policyArn}/build-workflows; follows pages; cached 1min; needs --policy-arn
@search-terms ListAutomatedReasoningPolicyBuildWorkflows
export def 'bedrock list-automated-reasoning-policy-build-workflows' [
  --policy-arn: string
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
]: any -> any { call 'bedrock ListAutomatedReasoningPolicyBuildWorkflows $policy_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /automated-reasoning-policies/{policyArn}/test-cases; follows pages; needs --policy-arn
@search-terms ListAutomatedReasoningPolicyTestCases
export def 'bedrock list-automated-reasoning-policy-test-cases' [
  --policy-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock ListAutomatedReasoningPolicyTestCases $policy_arn -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/test-results; follows pages; needs --policy-arn --build-workflow-id
@search-terms ListAutomatedReasoningPolicyTestResults
export def 'bedrock list-automated-reasoning-policy-test-results' [
  --policy-arn: string
  --build-workflow-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock ListAutomatedReasoningPolicyTestResults $policy_arn $build_workflow_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /model-customization/custom-model-deployments; follows pages; cached 15sec
@search-terms ListCustomModelDeployments
export def 'bedrock list-custom-model-deployments' [
  --created-before: oneof<datetime, duration, string>
  --created-after: oneof<datetime, duration, string>
  --name-contains: string
  --sort-by: string
  --sort-order: string@SortOrder
  --status-equals: string@[Creating Active Failed]
  --model-arn-equals: string
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
]: any -> any { call 'bedrock ListCustomModelDeployments $created_before $created_after $name_contains $sort_by $sort_order $status_equals $model_arn_equals -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /custom-models; follows pages; cached 1min
@search-terms ListCustomModels
export def 'bedrock list-custom-models' [
  --creation-time-before: oneof<datetime, duration, string>
  --creation-time-after: oneof<datetime, duration, string>
  --name-contains: string
  --base-model-arn-equals: string
  --foundation-model-arn-equals: string
  --sort-by: string
  --sort-order: string@SortOrder
  --is-owned: oneof<bool>
  --model-status: string@[Active Creating Failed]
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
]: any -> any { call 'bedrock ListCustomModels $creation_time_before $creation_time_after $name_contains $base_model_arn_equals $foundation_model_arn_equals $sort_by $sort_order $is_owned $model_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /enforcedGuardrailsConfiguration; follows pages; cached 1min
@search-terms ListEnforcedGuardrailsConfiguration
export def 'bedrock list-enforced-guardrails-configuration' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'bedrock ListEnforcedGuardrailsConfiguration -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /evaluation-jobs; follows pages; cached 15sec
@search-terms ListEvaluationJobs
export def 'bedrock list-evaluation-jobs' [
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --status-equals: string@[InProgress Completed Failed Stopping Stopped Deleting]
  --application-type-equals: string@[ModelEvaluation RagEvaluation]
  --name-contains: string
  --sort-by: string
  --sort-order: string@SortOrder
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
]: any -> any { call 'bedrock ListEvaluationJobs $creation_time_after $creation_time_before $status_equals $application_type_equals $name_contains $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /list-foundation-model-agreement-offers/{modelId}; cached 1min; needs --model-id
@search-terms ListFoundationModelAgreementOffers
export def 'bedrock list-foundation-model-agreement-offers' [
  --model-id: string
  --offer-type: string@[ALL PUBLIC]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock ListFoundationModelAgreementOffers $model_id $offer_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /foundation-models; cached 1min
@search-terms ListFoundationModels
export def 'bedrock list-foundation-models' [
  --by-provider: string
  --by-customization-type: string@[FINE_TUNING CONTINUED_PRE_TRAINING DISTILLATION]
  --by-output-modality: string@[TEXT IMAGE EMBEDDING]
  --by-inference-type: string@[ON_DEMAND PROVISIONED]
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
]: any -> any { call 'bedrock ListFoundationModels $by_provider $by_customization_type $by_output_modality $by_inference_type -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /guardrails; follows pages
@search-terms ListGuardrails
export def 'bedrock list-guardrails' [
  --guardrail-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock ListGuardrails $guardrail_identifier -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /imported-models; follows pages; cached 1min
@search-terms ListImportedModels
export def 'bedrock list-imported-models' [
  --creation-time-before: oneof<datetime, duration, string>
  --creation-time-after: oneof<datetime, duration, string>
  --name-contains: string
  --sort-by: string
  --sort-order: string@SortOrder
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
]: any -> any { call 'bedrock ListImportedModels $creation_time_before $creation_time_after $name_contains $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /inference-profiles; follows pages
@search-terms ListInferenceProfiles
export def 'bedrock list-inference-profiles' [
  --type-equals: string@[SYSTEM_DEFINED APPLICATION]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock ListInferenceProfiles $type_equals -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /marketplace-model/endpoints; follows pages; cached 1min
@search-terms ListMarketplaceModelEndpoints
export def 'bedrock list-marketplace-model-endpoints' [
  --model-source-equals: string
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
]: any -> any { call 'bedrock ListMarketplaceModelEndpoints $model_source_equals -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /model-copy-jobs; follows pages; cached 15sec
@search-terms ListModelCopyJobs
export def 'bedrock list-model-copy-jobs' [
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --status-equals: string@[InProgress Completed Failed]
  --source-account-equals: string
  --source-model-arn-equals: string
  --target-model-name-contains: string
  --sort-by: string
  --sort-order: string@SortOrder
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
]: any -> any { call 'bedrock ListModelCopyJobs $creation_time_after $creation_time_before $status_equals $source_account_equals $source_model_arn_equals $target_model_name_contains $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /model-customization-jobs; follows pages; cached 15sec
@search-terms ListModelCustomizationJobs
export def 'bedrock list-model-customization-jobs' [
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --status-equals: string@[InProgress Completed Failed Stopping Stopped]
  --name-contains: string
  --sort-by: string
  --sort-order: string@SortOrder
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
]: any -> any { call 'bedrock ListModelCustomizationJobs $creation_time_after $creation_time_before $status_equals $name_contains $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /model-import-jobs; follows pages; cached 15sec
@search-terms ListModelImportJobs
export def 'bedrock list-model-import-jobs' [
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --status-equals: string@[InProgress Completed Failed]
  --name-contains: string
  --sort-by: string
  --sort-order: string@SortOrder
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
]: any -> any { call 'bedrock ListModelImportJobs $creation_time_after $creation_time_before $status_equals $name_contains $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /model-invocation-jobs; follows pages
@search-terms ListModelInvocationJobs
export def 'bedrock list-model-invocation-jobs' [
  --submit-time-after: oneof<datetime, duration, string>
  --submit-time-before: oneof<datetime, duration, string>
  --status-equals: string@[Submitted InProgress Completed Failed Stopping Stopped PartiallyCompleted Expired Validating Scheduled]
  --name-contains: string
  --sort-by: string
  --sort-order: string@SortOrder
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock ListModelInvocationJobs $submit_time_after $submit_time_before $status_equals $name_contains $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /prompt-routers; follows pages
@search-terms ListPromptRouters
export def 'bedrock list-prompt-routers' [
  --type: string@[custom default]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock ListPromptRouters $type -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /provisioned-model-throughputs; follows pages; cached 1min
@search-terms ListProvisionedModelThroughputs
export def 'bedrock list-provisioned-model-throughputs' [
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --status-equals: string@[Creating InService Updating Failed]
  --model-arn-equals: string
  --name-contains: string
  --sort-by: string
  --sort-order: string@SortOrder
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
]: any -> any { call 'bedrock ListProvisionedModelThroughputs $creation_time_after $creation_time_before $status_equals $model_arn_equals $name_contains $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /listTagsForResource; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'bedrock list-tags-for-resource' [
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
]: any -> any { call 'bedrock ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# PUT /data-retention; needs --mode
@search-terms PutAccountDataRetention
export def 'bedrock put-account-data-retention' [
  --mode: string@[default none aws_review provider_data_share inherit]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock PutAccountDataRetention $mode -- $region $profile $with_input $fail_fast $yes' }

# PUT /enforcedGuardrailsConfiguration; needs --guardrail-inference-config
@search-terms PutEnforcedGuardrailConfiguration
export def 'bedrock put-enforced-guardrail-configuration' [
  --config-id: string
  --guardrail-inference-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock PutEnforcedGuardrailConfiguration $config_id $guardrail_inference_config -- $region $profile $with_input $fail_fast $yes' }

# PUT /logging/modelinvocations; needs --logging-config
@search-terms PutModelInvocationLoggingConfiguration
export def 'bedrock put-model-invocation-logging-configuration' [
  --logging-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock PutModelInvocationLoggingConfiguration $logging_config -- $region $profile $with_input $fail_fast $yes' }

# POST /resource-policy; needs --resource-arn --resource-policy
@search-terms PutResourcePolicy
export def 'bedrock put-resource-policy' [
  --resource-arn: string
  --resource-policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock PutResourcePolicy $resource_arn $resource_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /use-case-for-model-access; needs --form-data
@search-terms PutUseCaseForModelAccess
export def 'bedrock put-use-case-for-model-access' [
  --form-data: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock PutUseCaseForModelAccess $form_data -- $region $profile $with_input $fail_fast $yes' }

# POST /marketplace-model/endpoints/{endpointIdentifier}/registration; needs --endpoint-identifier --model-source-identifier
@search-terms RegisterMarketplaceModelEndpoint
export def 'bedrock register-marketplace-model-endpoint' [
  --endpoint-identifier: string
  --model-source-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock RegisterMarketplaceModelEndpoint $endpoint_identifier $model_source_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowType}/start; needs --policy-arn --build-workflow-type --source-content
@search-terms StartAutomatedReasoningPolicyBuildWorkflow
export def 'bedrock start-automated-reasoning-policy-build-workflow' [
  --policy-arn: string
  --build-workflow-type: string@[INGEST_CONTENT REFINE_POLICY IMPORT_POLICY GENERATE_FIDELITY_REPORT GENERATE_POLICY_SCENARIOS RESOLVE_POLICY_AMBIGUITIES ITERATIVELY_REFINE_POLICY]
  --client-request-token: string
  --source-content: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock StartAutomatedReasoningPolicyBuildWorkflow $policy_arn $build_workflow_type $client_request_token $source_content -- $region $profile $with_input $fail_fast $yes' }

# POST /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/test-workflows; needs --policy-arn --build-workflow-id
@search-terms StartAutomatedReasoningPolicyTestWorkflow
export def 'bedrock start-automated-reasoning-policy-test-workflow' [
  --policy-arn: string
  --build-workflow-id: string
  --test-case-ids: list<string>
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock StartAutomatedReasoningPolicyTestWorkflow $policy_arn $build_workflow_id $test_case_ids $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /advanced-prompt-optimization-jobs/{jobIdentifier}/stop; needs --job-identifier
@search-terms StopAdvancedPromptOptimizationJob
export def 'bedrock stop-advanced-prompt-optimization-job' [
  --job-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock StopAdvancedPromptOptimizationJob $job_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /evaluation-job/{jobIdentifier}/stop; needs --job-identifier
@search-terms StopEvaluationJob
export def 'bedrock stop-evaluation-job' [
  --job-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock StopEvaluationJob $job_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /model-customization-jobs/{jobIdentifier}/stop; needs --job-identifier
@search-terms StopModelCustomizationJob
export def 'bedrock stop-model-customization-job' [
  --job-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock StopModelCustomizationJob $job_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /model-invocation-job/{jobIdentifier}/stop; needs --job-identifier
@search-terms StopModelInvocationJob
export def 'bedrock stop-model-invocation-job' [
  --job-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock StopModelInvocationJob $job_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /tagResource; needs --resource-arn --tags
@search-terms TagResource
export def 'bedrock tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /untagResource; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'bedrock untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /automated-reasoning-policies/{policyArn}; needs --policy-arn --policy-definition
@search-terms UpdateAutomatedReasoningPolicy
export def 'bedrock update-automated-reasoning-policy' [
  --policy-arn: string
  --policy-definition: record
  --name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock UpdateAutomatedReasoningPolicy $policy_arn $policy_definition $name $description -- $region $profile $with_input $fail_fast $yes' }

# PATCH /automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/annotations; needs --policy-arn --build-workflow-id --annotations --last-updated-annotation-set-hash
@search-terms UpdateAutomatedReasoningPolicyAnnotations
export def 'bedrock update-automated-reasoning-policy-annotations' [
  --policy-arn: string
  --build-workflow-id: string
  --annotations: list
  --last-updated-annotation-set-hash: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock UpdateAutomatedReasoningPolicyAnnotations $policy_arn $build_workflow_id $annotations $last_updated_annotation_set_hash -- $region $profile $with_input $fail_fast $yes' }

# PATCH /automated-reasoning-policies/{policyArn}/test-cases/{testCaseId}; needs --policy-arn --test-case-id --guard-content --last-updated-at --expected-aggregated-findings-result
@search-terms UpdateAutomatedReasoningPolicyTestCase
export def 'bedrock update-automated-reasoning-policy-test-case' [
  --policy-arn: string
  --test-case-id: string
  --guard-content: string
  --query-content: string
  --last-updated-at: oneof<datetime, duration, string>
  --expected-aggregated-findings-result: string@[VALID INVALID SATISFIABLE IMPOSSIBLE TRANSLATION_AMBIGUOUS TOO_COMPLEX NO_TRANSLATION]
  --confidence-threshold: number
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock UpdateAutomatedReasoningPolicyTestCase $policy_arn $test_case_id $guard_content $query_content $last_updated_at $expected_aggregated_findings_result $confidence_threshold $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /model-customization/custom-model-deployments/{customModelDeploymentIdentifier}; needs --model-arn --custom-model-deployment-identifier
@search-terms UpdateCustomModelDeployment
export def 'bedrock update-custom-model-deployment' [
  --model-arn: string
  --custom-model-deployment-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock UpdateCustomModelDeployment $model_arn $custom_model_deployment_identifier -- $region $profile $with_input $fail_fast $yes' }

# PUT /guardrails/{guardrailIdentifier}; needs --guardrail-identifier --name --blocked-input-messaging --blocked-outputs-messaging
@search-terms UpdateGuardrail
export def 'bedrock update-guardrail' [
  --guardrail-identifier: string
  --name: string
  --description: string
  --topic-policy-config: record
  --content-policy-config: record
  --word-policy-config: record
  --sensitive-information-policy-config: record
  --contextual-grounding-policy-config: record
  --automated-reasoning-policy-config: record
  --cross-region-config: record
  --blocked-input-messaging: string
  --blocked-outputs-messaging: string
  --kms-key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock UpdateGuardrail $guardrail_identifier $name $description $topic_policy_config $content_policy_config $word_policy_config $sensitive_information_policy_config $contextual_grounding_policy_config $automated_reasoning_policy_config $cross_region_config $blocked_input_messaging $blocked_outputs_messaging $kms_key_id -- $region $profile $with_input $fail_fast $yes' }

# PATCH /marketplace-model/endpoints/{endpointArn}; needs --endpoint-arn --endpoint-config
@search-terms UpdateMarketplaceModelEndpoint
export def 'bedrock update-marketplace-model-endpoint' [
  --endpoint-arn: string
  --endpoint-config: record
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock UpdateMarketplaceModelEndpoint $endpoint_arn $endpoint_config $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /provisioned-model-throughput/{provisionedModelId}; needs --provisioned-model-id
@search-terms UpdateProvisionedModelThroughput
export def 'bedrock update-provisioned-model-throughput' [
  --provisioned-model-id: string
  --desired-provisioned-model-name: string
  --desired-model-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock UpdateProvisionedModelThroughput $provisioned_model_id $desired_provisioned_model_name $desired_model_id -- $region $profile $with_input $fail_fast $yes' }
