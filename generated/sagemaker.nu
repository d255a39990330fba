# Written by `cargo xtask generate --service sagemaker` from the service's model and overlay: change those instead.
# SageMaker, API version 2017-07-24: 425 operations, 13 waiters.

use rt.nu [call]

def AppType []: nothing -> list<string> { [JupyterServer KernelGateway DetailedProfiler TensorBoard CodeEditor JupyterLab RStudioServerPro RSessionGateway Canvas] }

def HubContentType []: nothing -> list<string> { [Model Notebook ModelReference DataSet JsonDoc] }

def JobCategory []: nothing -> list<string> { [AgentRFT SyntheticDataGeneration DataQualityEvaluation AgentRFTEvaluation DataTransformation] }

def ResourceType []: nothing -> list<string> { [TrainingJob Experiment ExperimentTrial ExperimentTrialComponent Endpoint Model ModelPackage ModelPackageGroup Pipeline PipelineExecution FeatureGroup FeatureMetadata Image ImageVersion Project HyperParameterTuningJob ModelCard PipelineVersion Job HubContent] }

def SortOrder []: nothing -> list<string> { [Ascending Descending] }

# POST /; needs --source-arn --destination-arn
@search-terms AddAssociation
export def 'sagemaker add-association' [
  --source-arn: string
  --destination-arn: string
  --association-type: string@[ContributedTo AssociatedWith DerivedFrom Produced SameAs]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker AddAssociation $source_arn $destination_arn $association_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms AddTags
export def 'sagemaker add-tags' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker AddTags $resource_arn $tags -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --trial-component-name --trial-name
@search-terms AssociateTrialComponent
export def 'sagemaker associate-trial-component' [
  --trial-component-name: string
  --trial-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker AssociateTrialComponent $trial_component_name $trial_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-name --node-id --network-interface-id
@search-terms AttachClusterNodeNetworkInterface
export def 'sagemaker attach-cluster-node-network-interface' [
  --cluster-name: string
  --node-id: string
  --network-interface-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker AttachClusterNodeNetworkInterface $cluster_name $node_id $network_interface_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-arn --node-id --volume-id
@search-terms AttachClusterNodeVolume
export def 'sagemaker attach-cluster-node-volume' [
  --cluster-arn: string
  --node-id: string
  --volume-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker AttachClusterNodeVolume $cluster_arn $node_id $volume_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-name --nodes-to-add
@search-terms BatchAddClusterNodes
export def 'sagemaker batch-add-cluster-nodes' [
  --cluster-name: string
  --client-token: string
  --nodes-to-add: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker BatchAddClusterNodes $cluster_name $client_token $nodes_to_add -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-name
@search-terms BatchDeleteClusterNodes
export def 'sagemaker batch-delete-cluster-nodes' [
  --cluster-name: string
  --node-ids: list<string>
  --node-logical-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker BatchDeleteClusterNodes $cluster_name $node_ids $node_logical_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --model-package-arn-list
@search-terms BatchDescribeModelPackage
export def 'sagemaker batch-describe-model-package' [
  --model-package-arn-list: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker BatchDescribeModelPackage $model_package_arn_list -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --cluster-name
@search-terms BatchRebootClusterNodes
export def 'sagemaker batch-reboot-cluster-nodes' [
  --cluster-name: string
  --node-ids: list<string>
  --node-logical-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker BatchRebootClusterNodes $cluster_name $node_ids $node_logical_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-name
@search-terms BatchReplaceClusterNodes
export def 'sagemaker batch-replace-cluster-nodes' [
  --cluster-name: string
  --node-ids: list<string>
  --node-logical-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker BatchReplaceClusterNodes $cluster_name $node_ids $node_logical_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ai-benchmark-job-name --benchmark-target --output-config --ai-workload-config-identifier --role-arn
@search-terms CreateAIBenchmarkJob
export def 'sagemaker create-ai-benchmark-job' [
  --ai-benchmark-job-name: string
  --benchmark-target: record
  --output-config: record
  --ai-workload-config-identifier: string
  --role-arn: string
  --network-config: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateAIBenchmarkJob $ai_benchmark_job_name $benchmark_target $output_config $ai_workload_config_identifier $role_arn $network_config $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ai-recommendation-job-name --model-source --output-config --ai-workload-config-identifier --performance-target --role-arn
@search-terms CreateAIRecommendationJob
export def 'sagemaker create-ai-recommendation-job' [
  --ai-recommendation-job-name: string
  --model-source: record
  --output-config: record
  --ai-workload-config-identifier: string
  --performance-target: record
  --role-arn: string
  --inference-specification: record
  --optimize-model: oneof<bool>
  --compute-spec: record
  --adapter-source: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateAIRecommendationJob $ai_recommendation_job_name $model_source $output_config $ai_workload_config_identifier $performance_target $role_arn $inference_specification $optimize_model $compute_spec $adapter_source $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ai-workload-config-name
@search-terms CreateAIWorkloadConfig
export def 'sagemaker create-ai-workload-config' [
  --ai-workload-config-name: string
  --dataset-config: record
  --ai-workload-configs: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateAIWorkloadConfig $ai_workload_config_name $dataset_config $ai_workload_configs $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --action-name --source --action-type
@search-terms CreateAction
export def 'sagemaker create-action' [
  --action-name: string
  --source: record
  --action-type: string
  --description: string
  --status: string@[Unknown InProgress Completed Failed Stopping Stopped]
  --properties: record
  --metadata-properties: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateAction $action_name $source $action_type $description $status $properties $metadata_properties $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --algorithm-name --training-specification
@search-terms CreateAlgorithm
export def 'sagemaker create-algorithm' [
  --algorithm-name: string
  --algorithm-description: string
  --training-specification: record
  --inference-specification: record
  --validation-specification: record
  --certify-for-marketplace: oneof<bool>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateAlgorithm $algorithm_name $algorithm_description $training_specification $inference_specification $validation_specification $certify_for_marketplace $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-id --app-type --app-name
@search-terms CreateApp
export def 'sagemaker create-app' [
  --domain-id: string
  --user-profile-name: string
  --space-name: string
  --app-type: string@AppType
  --app-name: string
  --tags: any
  --resource-spec: record
  --recovery-mode: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateApp $domain_id $user_profile_name $space_name $app_type $app_name $tags $resource_spec $recovery_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --app-image-config-name
@search-terms CreateAppImageConfig
export def 'sagemaker create-app-image-config' [
  --app-image-config-name: string
  --tags: any
  --kernel-gateway-image-config: record
  --jupyter-lab-app-image-config: record
  --code-editor-app-image-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateAppImageConfig $app_image_config_name $tags $kernel_gateway_image_config $jupyter_lab_app_image_config $code_editor_app_image_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source --artifact-type
@search-terms CreateArtifact
export def 'sagemaker create-artifact' [
  --artifact-name: string
  --source: record
  --artifact-type: string
  --properties: record
  --metadata-properties: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateArtifact $artifact_name $source $artifact_type $properties $metadata_properties $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auto-ml-job-name --input-data-config --output-data-config --role-arn
@search-terms CreateAutoMLJob
export def 'sagemaker create-auto-ml-job' [
  --auto-ml-job-name: string
  --input-data-config: list
  --output-data-config: record
  --problem-type: string@[BinaryClassification MulticlassClassification Regression]
  --auto-ml-job-objective: record
  --auto-ml-job-config: record
  --role-arn: string
  --generate-candidate-definitions-only: oneof<bool>
  --tags: any
  --model-deploy-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateAutoMLJob $auto_ml_job_name $input_data_config $output_data_config $problem_type $auto_ml_job_objective $auto_ml_job_config $role_arn $generate_candidate_definitions_only $tags $model_deploy_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auto-ml-job-name --auto-ml-job-input-data-config --output-data-config --auto-ml-problem-type-config --role-arn
@search-terms CreateAutoMLJobV2
export def 'sagemaker create-auto-ml-job-v2' [
  --auto-ml-job-name: string
  --auto-ml-job-input-data-config: list
  --output-data-config: record
  --auto-ml-problem-type-config: record
  --role-arn: string
  --tags: any
  --security-config: record
  --auto-ml-job-objective: record
  --model-deploy-config: record
  --data-split-config: record
  --auto-ml-compute-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateAutoMLJobV2 $auto_ml_job_name $auto_ml_job_input_data_config $output_data_config $auto_ml_problem_type_config $role_arn $tags $security_config $auto_ml_job_objective $model_deploy_config $data_split_config $auto_ml_compute_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-name
@search-terms CreateCluster
export def 'sagemaker create-cluster' [
  --cluster-name: string
  --instance-groups: list
  --restricted-instance-groups: list
  --restricted-instance-groups-config: record
  --vpc-config: record
  --tags: any
  --orchestrator: record
  --node-recovery: string@[Automatic None]
  --tiered-storage-config: record
  --node-provisioning-mode: string
  --cluster-role: string
  --auto-scaling: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateCluster $cluster_name $instance_groups $restricted_instance_groups $restricted_instance_groups_config $vpc_config $tags $orchestrator $node_recovery $tiered_storage_config $node_provisioning_mode $cluster_role $auto_scaling -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-arn --extension-name
@search-terms CreateClusterExtension
export def 'sagemaker create-cluster-extension' [
  --cluster-arn: string
  --extension-name: string
  --extension-version: string
  --configuration-values: string
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateClusterExtension $cluster_arn $extension_name $extension_version $configuration_values $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --cluster-arn --scheduler-config
@search-terms CreateClusterSchedulerConfig
export def 'sagemaker create-cluster-scheduler-config' [
  --name: string
  --cluster-arn: string
  --scheduler-config: record
  --description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateClusterSchedulerConfig $name $cluster_arn $scheduler_config $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --code-repository-name --git-config
@search-terms CreateCodeRepository
export def 'sagemaker create-code-repository' [
  --code-repository-name: string
  --git-config: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateCodeRepository $code_repository_name $git_config $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --compilation-job-name --role-arn --output-config --stopping-condition
@search-terms CreateCompilationJob
export def 'sagemaker create-compilation-job' [
  --compilation-job-name: string
  --role-arn: string
  --model-package-version-arn: string
  --input-config: record
  --output-config: record
  --vpc-config: record
  --stopping-condition: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateCompilationJob $compilation_job_name $role_arn $model_package_version_arn $input_config $output_config $vpc_config $stopping_condition $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --cluster-arn --compute-quota-config --compute-quota-target
@search-terms CreateComputeQuota
export def 'sagemaker create-compute-quota' [
  --name: string
  --description: string
  --cluster-arn: string
  --compute-quota-config: record
  --compute-quota-target: record
  --activation-state: string@[Enabled Disabled]
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateComputeQuota $name $description $cluster_arn $compute_quota_config $compute_quota_target $activation_state $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --context-name --source --context-type
@search-terms CreateContext
export def 'sagemaker create-context' [
  --context-name: string
  --source: record
  --context-type: string
  --description: string
  --properties: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateContext $context_name $source $context_type $description $properties $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-definition-name --data-quality-app-specification --data-quality-job-input --data-quality-job-output-config --job-resources --role-arn
@search-terms CreateDataQualityJobDefinition
export def 'sagemaker create-data-quality-job-definition' [
  --job-definition-name: string
  --data-quality-baseline-config: record
  --data-quality-app-specification: record
  --data-quality-job-input: record
  --data-quality-job-output-config: record
  --job-resources: record
  --network-config: record
  --role-arn: string
  --stopping-condition: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateDataQualityJobDefinition $job_definition_name $data_quality_baseline_config $data_quality_app_specification $data_quality_job_input $data_quality_job_output_config $job_resources $network_config $role_arn $stopping_condition $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --device-fleet-name --output-config
@search-terms CreateDeviceFleet
export def 'sagemaker create-device-fleet' [
  --device-fleet-name: string
  --role-arn: string
  --description: string
  --output-config: record
  --tags: any
  --enable-iot-role-alias: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateDeviceFleet $device_fleet_name $role_arn $description $output_config $tags $enable_iot_role_alias -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-name --auth-mode --default-user-settings
@search-terms CreateDomain
export def 'sagemaker create-domain' [
  --domain-name: string
  --auth-mode: string@[SSO IAM]
  --default-user-settings: record
  --domain-settings: record
  --subnet-ids: list<string>
  --vpc-id: string
  --tags: any
  --app-network-access-type: string@[PublicInternetOnly VpcOnly]
  --home-efs-file-system-kms-key-id: string
  --kms-key-id: string
  --app-security-group-management: string@[Service Customer]
  --home-efs-file-system-creation: string@[Enabled Disabled]
  --tag-propagation: string@[ENABLED DISABLED]
  --default-space-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateDomain $domain_name $auth_mode $default_user_settings $domain_settings $subnet_ids $vpc_id $tags $app_network_access_type $home_efs_file_system_kms_key_id $kms_key_id $app_security_group_management $home_efs_file_system_creation $tag_propagation $default_space_settings -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --edge-deployment-plan-name --model-configs --device-fleet-name
@search-terms CreateEdgeDeploymentPlan
export def 'sagemaker create-edge-deployment-plan' [
  --edge-deployment-plan-name: string
  --model-configs: list
  --device-fleet-name: string
  --stages: list
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateEdgeDeploymentPlan $edge_deployment_plan_name $model_configs $device_fleet_name $stages $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --edge-deployment-plan-name --stages
@search-terms CreateEdgeDeploymentStage
export def 'sagemaker create-edge-deployment-stage' [
  --edge-deployment-plan-name: string
  --stages: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateEdgeDeploymentStage $edge_deployment_plan_name $stages -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --edge-packaging-job-name --compilation-job-name --model-name --model-version --role-arn --output-config
@search-terms CreateEdgePackagingJob
export def 'sagemaker create-edge-packaging-job' [
  --edge-packaging-job-name: string
  --compilation-job-name: string
  --model-name: string
  --model-version: string
  --role-arn: string
  --output-config: record
  --resource-key: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateEdgePackagingJob $edge_packaging_job_name $compilation_job_name $model_name $model_version $role_arn $output_config $resource_key $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-name --endpoint-config-name
@search-terms CreateEndpoint
export def 'sagemaker create-endpoint' [
  --endpoint-name: string
  --endpoint-config-name: string
  --deployment-config: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateEndpoint $endpoint_name $endpoint_config_name $deployment_config $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-config-name --production-variants
@search-terms CreateEndpointConfig
export def 'sagemaker create-endpoint-config' [
  --endpoint-config-name: string
  --production-variants: list
  --data-capture-config: record
  --tags: any
  --kms-key-id: string
  --async-inference-config: record
  --explainer-config: record
  --shadow-production-variants: list
  --execution-role-arn: string
  --vpc-config: record
  --enable-network-isolation: oneof<bool>
  --metrics-config: record
  --cross-region-traffic-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateEndpointConfig $endpoint_config_name $production_variants $data_capture_config $tags $kms_key_id $async_inference_config $explainer_config $shadow_production_variants $execution_role_arn $vpc_config $enable_network_isolation $metrics_config $cross_region_traffic_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --experiment-name
@search-terms CreateExperiment
export def 'sagemaker create-experiment' [
  --experiment-name: string
  --display-name: string
  --description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateExperiment $experiment_name $display_name $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --feature-group-name --record-identifier-feature-name --event-time-feature-name --feature-definitions
@search-terms CreateFeatureGroup
export def 'sagemaker create-feature-group' [
  --feature-group-name: string
  --record-identifier-feature-name: string
  --event-time-feature-name: string
  --feature-definitions: list
  --online-store-config: record
  --offline-store-config: record
  --throughput-config: record
  --role-arn: string
  --description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateFeatureGroup $feature_group_name $record_identifier_feature_name $event_time_feature_name $feature_definitions $online_store_config $offline_store_config $throughput_config $role_arn $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --flow-definition-name --output-config --role-arn
@search-terms CreateFlowDefinition
export def 'sagemaker create-flow-definition' [
  --flow-definition-name: string
  --human-loop-request-source: record
  --human-loop-activation-config: record
  --human-loop-config: record
  --output-config: record
  --role-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateFlowDefinition $flow_definition_name $human_loop_request_source $human_loop_activation_config $human_loop_config $output_config $role_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --hub-name --hub-description
@search-terms CreateHub
export def 'sagemaker create-hub' [
  --hub-name: string
  --hub-description: string
  --hub-display-name: string
  --hub-search-keywords: list<string>
  --s3-storage-config: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateHub $hub_name $hub_description $hub_display_name $hub_search_keywords $s3_storage_config $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; needs --hub-name --hub-content-type --hub-content-name
@search-terms CreateHubContentPresignedUrls
export def 'sagemaker create-hub-content-presigned-urls' [
  --hub-name: string
  --hub-content-type: string@HubContentType
  --hub-content-name: string
  --hub-content-version: string
  --access-config: record
  --region: string
  --profile: string
  --raw
  --stream
  --max-items: int
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateHubContentPresignedUrls $hub_name $hub_content_type $hub_content_name $hub_content_version $access_config -- $region $profile $raw $stream $max_items $with_input $fail_fast $yes' }

# POST /; needs --hub-name --sage-maker-public-hub-content-arn
@search-terms CreateHubContentReference
export def 'sagemaker create-hub-content-reference' [
  --hub-name: string
  --sage-maker-public-hub-content-arn: string
  --hub-content-name: string
  --min-version: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateHubContentReference $hub_name $sage_maker_public_hub_content_arn $hub_content_name $min_version $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --human-task-ui-name --ui-template
@search-terms CreateHumanTaskUi
export def 'sagemaker create-human-task-ui' [
  --human-task-ui-name: string
  --ui-template: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateHumanTaskUi $human_task_ui_name $ui_template $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --hyper-parameter-tuning-job-name --hyper-parameter-tuning-job-config
@search-terms CreateHyperParameterTuningJob
export def 'sagemaker create-hyper-parameter-tuning-job' [
  --hyper-parameter-tuning-job-name: string
  --hyper-parameter-tuning-job-config: record
  --training-job-definition: record
  --training-job-definitions: list
  --warm-start-config: record
  --tags: any
  --autotune: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateHyperParameterTuningJob $hyper_parameter_tuning_job_name $hyper_parameter_tuning_job_config $training_job_definition $training_job_definitions $warm_start_config $tags $autotune -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image-name --role-arn
@search-terms CreateImage
export def 'sagemaker create-image' [
  --description: string
  --display-name: string
  --image-name: string
  --role-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateImage $description $display_name $image_name $role_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --base-image --image-name
@search-terms CreateImageVersion
export def 'sagemaker create-image-version' [
  --base-image: string
  --client-token: string
  --image-name: string
  --aliases: list<string>
  --vendor-guidance: string@[NOT_PROVIDED STABLE TO_BE_ARCHIVED ARCHIVED]
  --job-type: string@[TRAINING INFERENCE NOTEBOOK_KERNEL]
  --ml-framework: string
  --programming-lang: string
  --processor: string@[CPU GPU]
  --horovod: oneof<bool>
  --release-notes: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateImageVersion $base_image $client_token $image_name $aliases $vendor_guidance $job_type $ml_framework $programming_lang $processor $horovod $release_notes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --inference-component-name --endpoint-name
@search-terms CreateInferenceComponent
export def 'sagemaker create-inference-component' [
  --inference-component-name: string
  --endpoint-name: string
  --variant-name: string
  --specification: record
  --specifications: list
  --runtime-config: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateInferenceComponent $inference_component_name $endpoint_name $variant_name $specification $specifications $runtime_config $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --type --role-arn --endpoint-name --model-variants --shadow-mode-config
@search-terms CreateInferenceExperiment
export def 'sagemaker create-inference-experiment' [
  --name: string
  --type: string
  --schedule: record
  --description: string
  --role-arn: string
  --endpoint-name: string
  --model-variants: list
  --data-storage-config: record
  --shadow-mode-config: record
  --kms-key: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateInferenceExperiment $name $type $schedule $description $role_arn $endpoint_name $model_variants $data_storage_config $shadow_mode_config $kms_key $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-name --job-type --role-arn --input-config
@search-terms CreateInferenceRecommendationsJob
export def 'sagemaker create-inference-recommendations-job' [
  --job-name: string
  --job-type: string@[Default Advanced]
  --role-arn: string
  --input-config: record
  --job-description: string
  --stopping-conditions: record
  --output-config: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateInferenceRecommendationsJob $job_name $job_type $role_arn $input_config $job_description $stopping_conditions $output_config $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --inference-router-name --routing-targets
@search-terms CreateInferenceRouter
export def 'sagemaker create-inference-router' [
  --inference-router-name: string
  --routing-targets: list
  --client-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateInferenceRouter $inference_router_name $routing_targets $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-name --role-arn --job-category --job-config-schema-version --job-config-document
@search-terms CreateJob
export def 'sagemaker create-job' [
  --job-name: string
  --role-arn: string
  --job-category: string@JobCategory
  --job-config-schema-version: string
  --job-config-document: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateJob $job_name $role_arn $job_category $job_config_schema_version $job_config_document $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --labeling-job-name --label-attribute-name --input-config --output-config --role-arn --human-task-config
@search-terms CreateLabelingJob
export def 'sagemaker create-labeling-job' [
  --labeling-job-name: string
  --label-attribute-name: string
  --input-config: record
  --output-config: record
  --role-arn: string
  --label-category-config-s3-uri: string
  --stopping-conditions: record
  --labeling-job-algorithms-config: record
  --human-task-config: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateLabelingJob $labeling_job_name $label_attribute_name $input_config $output_config $role_arn $label_category_config_s3_uri $stopping_conditions $labeling_job_algorithms_config $human_task_config $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --artifact-store-uri --role-arn
@search-terms CreateMlflowApp
export def 'sagemaker create-mlflow-app' [
  --name: string
  --artifact-store-uri: string
  --role-arn: string
  --kms-key-id: string
  --model-registration-mode: string@[AutoModelRegistrationEnabled AutoModelRegistrationDisabled]
  --weekly-maintenance-window-start: string
  --account-default-status: string@[ENABLED DISABLED]
  --default-domain-id-list: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateMlflowApp $name $artifact_store_uri $role_arn $kms_key_id $model_registration_mode $weekly_maintenance_window_start $account_default_status $default_domain_id_list $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --tracking-server-name --artifact-store-uri --role-arn
@search-terms CreateMlflowTrackingServer
export def 'sagemaker create-mlflow-tracking-server' [
  --tracking-server-name: string
  --artifact-store-uri: string
  --tracking-server-size: string@[Small Medium Large]
  --mlflow-version: string
  --role-arn: string
  --automatic-model-registration: oneof<bool>
  --weekly-maintenance-window-start: string
  --tags: any
  --s3-bucket-owner-account-id: string
  --s3-bucket-owner-verification: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateMlflowTrackingServer $tracking_server_name $artifact_store_uri $tracking_server_size $mlflow_version $role_arn $automatic_model_registration $weekly_maintenance_window_start $tags $s3_bucket_owner_account_id $s3_bucket_owner_verification -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-name
@search-terms CreateModel
export def 'sagemaker create-model' [
  --model-name: string
  --primary-container: record
  --containers: list
  --inference-execution-config: record
  --execution-role-arn: string
  --tags: any
  --vpc-config: record
  --enable-network-isolation: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateModel $model_name $primary_container $containers $inference_execution_config $execution_role_arn $tags $vpc_config $enable_network_isolation -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-definition-name --model-bias-app-specification --model-bias-job-input --model-bias-job-output-config --job-resources --role-arn
@search-terms CreateModelBiasJobDefinition
export def 'sagemaker create-model-bias-job-definition' [
  --job-definition-name: string
  --model-bias-baseline-config: record
  --model-bias-app-specification: record
  --model-bias-job-input: record
  --model-bias-job-output-config: record
  --job-resources: record
  --network-config: record
  --role-arn: string
  --stopping-condition: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateModelBiasJobDefinition $job_definition_name $model_bias_baseline_config $model_bias_app_specification $model_bias_job_input $model_bias_job_output_config $job_resources $network_config $role_arn $stopping_condition $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-card-name --content --model-card-status
@search-terms CreateModelCard
export def 'sagemaker create-model-card' [
  --model-card-name: string
  --security-config: record
  --content: string
  --model-card-status: string@[Draft PendingReview Approved Archived]
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateModelCard $model_card_name $security_config $content $model_card_status $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-card-name --model-card-export-job-name --output-config
@search-terms CreateModelCardExportJob
export def 'sagemaker create-model-card-export-job' [
  --model-card-name: string
  --model-card-version: int
  --model-card-export-job-name: string
  --output-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateModelCardExportJob $model_card_name $model_card_version $model_card_export_job_name $output_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-definition-name --model-explainability-app-specification --model-explainability-job-input --model-explainability-job-output-config --job-resources --role-arn
@search-terms CreateModelExplainabilityJobDefinition
export def 'sagemaker create-model-explainability-job-definition' [
  --job-definition-name: string
  --model-explainability-baseline-config: record
  --model-explainability-app-specification: record
  --model-explainability-job-input: record
  --model-explainability-job-output-config: record
  --job-resources: record
  --network-config: record
  --role-arn: string
  --stopping-condition: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateModelExplainabilityJobDefinition $job_definition_name $model_explainability_baseline_config $model_explainability_app_specification $model_explainability_job_input $model_explainability_job_output_config $job_resources $network_config $role_arn $stopping_condition $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateModelPackage
export def 'sagemaker create-model-package' [
  --model-package-name: string
  --model-package-group-name: string
  --model-package-description: string
  --model-package-registration-type: string@[Logged Registered]
  --inference-specification: record
  --validation-specification: record
  --source-algorithm-specification: record
  --certify-for-marketplace: oneof<bool>
  --tags: any
  --model-approval-status: string@[Approved Rejected PendingManualApproval]
  --metadata-properties: record
  --model-metrics: record
  --client-token: string
  --domain: string
  --task: string
  --sample-payload-url: string
  --customer-metadata-properties: record
  --drift-check-baselines: record
  --additional-inference-specifications: list
  --skip-model-validation: string@[All None]
  --source-uri: string
  --security-config: record
  --model-card: record
  --model-life-cycle: record
  --managed-storage-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateModelPackage $model_package_name $model_package_group_name $model_package_description $model_package_registration_type $inference_specification $validation_specification $source_algorithm_specification $certify_for_marketplace $tags $model_approval_status $metadata_properties $model_metrics $client_token $domain $task $sample_payload_url $customer_metadata_properties $drift_check_baselines $additional_inference_specifications $skip_model_validation $source_uri $security_config $model_card $model_life_cycle $managed_storage_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-package-group-name
@search-terms CreateModelPackageGroup
export def 'sagemaker create-model-package-group' [
  --model-package-group-name: string
  --model-package-group-description: string
  --tags: any
  --managed-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateModelPackageGroup $model_package_group_name $model_package_group_description $tags $managed_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-definition-name --model-quality-app-specification --model-quality-job-input --model-quality-job-output-config --job-resources --role-arn
@search-terms CreateModelQualityJobDefinition
export def 'sagemaker create-model-quality-job-definition' [
  --job-definition-name: string
  --model-quality-baseline-config: record
  --model-quality-app-specification: record
  --model-quality-job-input: record
  --model-quality-job-output-config: record
  --job-resources: record
  --network-config: record
  --role-arn: string
  --stopping-condition: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateModelQualityJobDefinition $job_definition_name $model_quality_baseline_config $model_quality_app_specification $model_quality_job_input $model_quality_job_output_config $job_resources $network_config $role_arn $stopping_condition $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --monitoring-schedule-name --monitoring-schedule-config
@search-terms CreateMonitoringSchedule
export def 'sagemaker create-monitoring-schedule' [
  --monitoring-schedule-name: string
  --monitoring-schedule-config: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateMonitoringSchedule $monitoring_schedule_name $monitoring_schedule_config $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --notebook-instance-name --instance-type --role-arn
@search-terms CreateNotebookInstance
export def 'sagemaker create-notebook-instance' [
  --notebook-instance-name: string
  --instance-type: string
  --subnet-id: string
  --security-group-ids: list<string>
  --ip-address-type: string@[ipv4 dualstack]
  --role-arn: string
  --kms-key-id: string
  --tags: any
  --lifecycle-config-name: string
  --direct-internet-access: string@[Enabled Disabled]
  --volume-size-in-gb: int
  --accelerator-types: list<string>
  --default-code-repository: string
  --additional-code-repositories: list<string>
  --root-access: string@[Enabled Disabled]
  --platform-identifier: string
  --instance-metadata-service-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateNotebookInstance $notebook_instance_name $instance_type $subnet_id $security_group_ids $ip_address_type $role_arn $kms_key_id $tags $lifecycle_config_name $direct_internet_access $volume_size_in_gb $accelerator_types $default_code_repository $additional_code_repositories $root_access $platform_identifier $instance_metadata_service_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --notebook-instance-lifecycle-config-name
@search-terms CreateNotebookInstanceLifecycleConfig
export def 'sagemaker create-notebook-instance-lifecycle-config' [
  --notebook-instance-lifecycle-config-name: string
  --on-create: list
  --on-start: list
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateNotebookInstanceLifecycleConfig $notebook_instance_lifecycle_config_name $on_create $on_start $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --optimization-job-name --role-arn --model-source --deployment-instance-type --optimization-configs --output-config --stopping-condition
@search-terms CreateOptimizationJob
export def 'sagemaker create-optimization-job' [
  --optimization-job-name: string
  --role-arn: string
  --model-source: record
  --deployment-instance-type: string
  --max-instance-count: int
  --optimization-environment: record
  --optimization-configs: list
  --output-config: record
  --stopping-condition: record
  --tags: any
  --vpc-config: record
  --training-plan-arns: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateOptimizationJob $optimization_job_name $role_arn $model_source $deployment_instance_type $max_instance_count $optimization_environment $optimization_configs $output_config $stopping_condition $tags $vpc_config $training_plan_arns -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --type --execution-role-arn --tier --auth-type
@search-terms CreatePartnerApp
export def 'sagemaker create-partner-app' [
  --name: string
  --type: string@[lakera-guard comet deepchecks-llm-evaluation fiddler]
  --execution-role-arn: string
  --kms-key-id: string
  --maintenance-config: record
  --tier: string
  --application-config: record
  --idc-config: record
  --auth-type: string@[IAM IDC]
  --enable-iam-session-based-identity: oneof<bool>
  --enable-auto-minor-version-upgrade: oneof<bool>
  --client-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreatePartnerApp $name $type $execution_role_arn $kms_key_id $maintenance_config $tier $application_config $idc_config $auth_type $enable_iam_session_based_identity $enable_auto_minor_version_upgrade $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms CreatePartnerAppPresignedUrl
export def 'sagemaker create-partner-app-presigned-url' [
  --arn: string
  --expires-in-seconds: int
  --session-expiration-duration-in-seconds: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreatePartnerAppPresignedUrl $arn $expires_in_seconds $session_expiration_duration_in_seconds -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pipeline-name --role-arn
@search-terms CreatePipeline
export def 'sagemaker create-pipeline' [
  --pipeline-name: string
  --pipeline-display-name: string
  --pipeline-definition: string
  --pipeline-definition-s3-location: record
  --pipeline-description: string
  --client-request-token: string
  --role-arn: string
  --tags: any
  --parallelism-configuration: record
  --pipeline-version-aliases: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreatePipeline $pipeline_name $pipeline_display_name $pipeline_definition $pipeline_definition_s3_location $pipeline_description $client_request_token $role_arn $tags $parallelism_configuration $pipeline_version_aliases -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-id --user-profile-name
@search-terms CreatePresignedDomainUrl
export def 'sagemaker create-presigned-domain-url' [
  --domain-id: string
  --user-profile-name: string
  --session-expiration-duration-in-seconds: int
  --expires-in-seconds: int
  --space-name: string
  --landing-uri: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreatePresignedDomainUrl $domain_id $user_profile_name $session_expiration_duration_in_seconds $expires_in_seconds $space_name $landing_uri -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms CreatePresignedMlflowAppUrl
export def 'sagemaker create-presigned-mlflow-app-url' [
  --arn: string
  --expires-in-seconds: int
  --session-expiration-duration-in-seconds: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreatePresignedMlflowAppUrl $arn $expires_in_seconds $session_expiration_duration_in_seconds -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --tracking-server-name
@search-terms CreatePresignedMlflowTrackingServerUrl
export def 'sagemaker create-presigned-mlflow-tracking-server-url' [
  --tracking-server-name: string
  --expires-in-seconds: int
  --session-expiration-duration-in-seconds: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreatePresignedMlflowTrackingServerUrl $tracking_server_name $expires_in_seconds $session_expiration_duration_in_seconds -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --notebook-instance-name
@search-terms CreatePresignedNotebookInstanceUrl
export def 'sagemaker create-presigned-notebook-instance-url' [
  --notebook-instance-name: string
  --session-expiration-duration-in-seconds: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreatePresignedNotebookInstanceUrl $notebook_instance_name $session_expiration_duration_in_seconds -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --processing-job-name --processing-resources --app-specification --role-arn
@search-terms CreateProcessingJob
export def 'sagemaker create-processing-job' [
  --processing-inputs: list
  --processing-output-config: record
  --processing-job-name: string
  --processing-resources: record
  --stopping-condition: record
  --app-specification: record
  --environment: record
  --network-config: record
  --role-arn: string
  --tags: any
  --experiment-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateProcessingJob $processing_inputs $processing_output_config $processing_job_name $processing_resources $stopping_condition $app_specification $environment $network_config $role_arn $tags $experiment_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --project-name
@search-terms CreateProject
export def 'sagemaker create-project' [
  --project-name: string
  --project-description: string
  --service-catalog-provisioning-details: record
  --tags: any
  --template-providers: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateProject $project_name $project_description $service_catalog_provisioning_details $tags $template_providers -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-id --space-name
@search-terms CreateSpace
export def 'sagemaker create-space' [
  --domain-id: string
  --space-name: string
  --tags: any
  --space-settings: record
  --ownership-settings: record
  --space-sharing-settings: record
  --space-display-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateSpace $domain_id $space_name $tags $space_settings $ownership_settings $space_sharing_settings $space_display_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --studio-lifecycle-config-name --studio-lifecycle-config-content --studio-lifecycle-config-app-type
@search-terms CreateStudioLifecycleConfig
export def 'sagemaker create-studio-lifecycle-config' [
  --studio-lifecycle-config-name: string
  --studio-lifecycle-config-content: string
  --studio-lifecycle-config-app-type: string@[JupyterServer KernelGateway CodeEditor JupyterLab]
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateStudioLifecycleConfig $studio_lifecycle_config_name $studio_lifecycle_config_content $studio_lifecycle_config_app_type $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --training-job-name --role-arn --output-data-config
@search-terms CreateTrainingJob
export def 'sagemaker create-training-job' [
  --training-job-name: string
  --hyper-parameters: record
  --algorithm-specification: record
  --role-arn: string
  --input-data-config: list
  --output-data-config: record
  --resource-config: record
  --vpc-config: record
  --stopping-condition: record
  --tags: any
  --enable-network-isolation: oneof<bool>
  --enable-inter-container-traffic-encryption: oneof<bool>
  --enable-managed-spot-training: oneof<bool>
  --checkpoint-config: record
  --debug-hook-config: record
  --debug-rule-configurations: list
  --tensor-board-output-config: record
  --experiment-config: record
  --profiler-config: record
  --profiler-rule-configurations: list
  --environment: record
  --retry-strategy: record
  --remote-debug-config: record
  --infra-check-config: record
  --session-chaining-config: record
  --serverless-job-config: record
  --mlflow-config: record
  --model-package-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateTrainingJob $training_job_name $hyper_parameters $algorithm_specification $role_arn $input_data_config $output_data_config $resource_config $vpc_config $stopping_condition $tags $enable_network_isolation $enable_inter_container_traffic_encryption $enable_managed_spot_training $checkpoint_config $debug_hook_config $debug_rule_configurations $tensor_board_output_config $experiment_config $profiler_config $profiler_rule_configurations $environment $retry_strategy $remote_debug_config $infra_check_config $session_chaining_config $serverless_job_config $mlflow_config $model_package_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --training-plan-name --training-plan-offering-id
@search-terms CreateTrainingPlan
export def 'sagemaker create-training-plan' [
  --training-plan-name: string
  --training-plan-offering-id: string
  --spare-instance-count-per-ultra-server: int
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateTrainingPlan $training_plan_name $training_plan_offering_id $spare_instance_count_per_ultra_server $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --training-session-name --lora-config --role-arn --model-config --output-config
@search-terms CreateTrainingSession
export def 'sagemaker create-training-session' [
  --training-session-name: string
  --model-package-group-arn: string
  --lora-config: record
  --role-arn: string
  --vpc-config: record
  --model-config: record
  --output-config: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateTrainingSession $training_session_name $model_package_group_arn $lora_config $role_arn $vpc_config $model_config $output_config $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transform-job-name --model-name --transform-input --transform-output --transform-resources
@search-terms CreateTransformJob
export def 'sagemaker create-transform-job' [
  --transform-job-name: string
  --model-name: string
  --max-concurrent-transforms: int
  --model-client-config: record
  --max-payload-in-mb: int
  --batch-strategy: string@[MultiRecord SingleRecord]
  --environment: record
  --transform-input: record
  --transform-output: record
  --data-capture-config: record
  --transform-resources: record
  --data-processing: record
  --tags: any
  --experiment-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateTransformJob $transform_job_name $model_name $max_concurrent_transforms $model_client_config $max_payload_in_mb $batch_strategy $environment $transform_input $transform_output $data_capture_config $transform_resources $data_processing $tags $experiment_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --trial-name --experiment-name
@search-terms CreateTrial
export def 'sagemaker create-trial' [
  --trial-name: string
  --display-name: string
  --experiment-name: string
  --metadata-properties: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateTrial $trial_name $display_name $experiment_name $metadata_properties $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --trial-component-name
@search-terms CreateTrialComponent
export def 'sagemaker create-trial-component' [
  --trial-component-name: string
  --display-name: string
  --status: record
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --parameters: record
  --input-artifacts: record
  --output-artifacts: record
  --metadata-properties: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateTrialComponent $trial_component_name $display_name $status $start_time $end_time $parameters $input_artifacts $output_artifacts $metadata_properties $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-id --user-profile-name
@search-terms CreateUserProfile
export def 'sagemaker create-user-profile' [
  --domain-id: string
  --user-profile-name: string
  --single-sign-on-user-identifier: string
  --single-sign-on-user-value: string
  --tags: any
  --user-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateUserProfile $domain_id $user_profile_name $single_sign_on_user_identifier $single_sign_on_user_value $tags $user_settings -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --workforce-name
@search-terms CreateWorkforce
export def 'sagemaker create-workforce' [
  --cognito-config: record
  --oidc-config: record
  --source-ip-config: record
  --workforce-name: string
  --tags: any
  --workforce-vpc-config: record
  --ip-address-type: string@[ipv4 dualstack]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateWorkforce $cognito_config $oidc_config $source_ip_config $workforce_name $tags $workforce_vpc_config $ip_address_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --workteam-name --member-definitions --description
@search-terms CreateWorkteam
export def 'sagemaker create-workteam' [
  --workteam-name: string
  --workforce-name: string
  --member-definitions: list
  --description: string
  --notification-configuration: record
  --worker-access-configuration: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker CreateWorkteam $workteam_name $workforce_name $member_definitions $description $notification_configuration $worker_access_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ai-benchmark-job-name
@search-terms DeleteAIBenchmarkJob
export def 'sagemaker delete-ai-benchmark-job' [
  --ai-benchmark-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteAIBenchmarkJob $ai_benchmark_job_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ai-recommendation-job-name
@search-terms DeleteAIRecommendationJob
export def 'sagemaker delete-ai-recommendation-job' [
  --ai-recommendation-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteAIRecommendationJob $ai_recommendation_job_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ai-workload-config-name
@search-terms DeleteAIWorkloadConfig
export def 'sagemaker delete-ai-workload-config' [
  --ai-workload-config-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteAIWorkloadConfig $ai_workload_config_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --action-name
@search-terms DeleteAction
export def 'sagemaker delete-action' [
  --action-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteAction $action_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --algorithm-name
@search-terms DeleteAlgorithm
export def 'sagemaker delete-algorithm' [
  --algorithm-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteAlgorithm $algorithm_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-id --app-type --app-name
@search-terms DeleteApp
export def 'sagemaker delete-app' [
  --domain-id: string
  --user-profile-name: string
  --space-name: string
  --app-type: string@AppType
  --app-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteApp $domain_id $user_profile_name $space_name $app_type $app_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --app-image-config-name
@search-terms DeleteAppImageConfig
export def 'sagemaker delete-app-image-config' [
  --app-image-config-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteAppImageConfig $app_image_config_name -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteArtifact
export def 'sagemaker delete-artifact' [
  --artifact-arn: string
  --source: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteArtifact $artifact_arn $source -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-arn --destination-arn
@search-terms DeleteAssociation
export def 'sagemaker delete-association' [
  --source-arn: string
  --destination-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteAssociation $source_arn $destination_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-name
@search-terms DeleteCluster
export def 'sagemaker delete-cluster' [
  --cluster-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteCluster $cluster_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-arn --extension-arn
@search-terms DeleteClusterExtension
export def 'sagemaker delete-cluster-extension' [
  --cluster-arn: string
  --extension-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteClusterExtension $cluster_arn $extension_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-scheduler-config-id
@search-terms DeleteClusterSchedulerConfig
export def 'sagemaker delete-cluster-scheduler-config' [
  --cluster-scheduler-config-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteClusterSchedulerConfig $cluster_scheduler_config_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --code-repository-name
@search-terms DeleteCodeRepository
export def 'sagemaker delete-code-repository' [
  --code-repository-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteCodeRepository $code_repository_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --compilation-job-name
@search-terms DeleteCompilationJob
export def 'sagemaker delete-compilation-job' [
  --compilation-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteCompilationJob $compilation_job_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --compute-quota-id
@search-terms DeleteComputeQuota
export def 'sagemaker delete-compute-quota' [
  --compute-quota-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteComputeQuota $compute_quota_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --context-name
@search-terms DeleteContext
export def 'sagemaker delete-context' [
  --context-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteContext $context_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-definition-name
@search-terms DeleteDataQualityJobDefinition
export def 'sagemaker delete-data-quality-job-definition' [
  --job-definition-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteDataQualityJobDefinition $job_definition_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --device-fleet-name
@search-terms DeleteDeviceFleet
export def 'sagemaker delete-device-fleet' [
  --device-fleet-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteDeviceFleet $device_fleet_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-id
@search-terms DeleteDomain
export def 'sagemaker delete-domain' [
  --domain-id: string
  --retention-policy: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteDomain $domain_id $retention_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --edge-deployment-plan-name
@search-terms DeleteEdgeDeploymentPlan
export def 'sagemaker delete-edge-deployment-plan' [
  --edge-deployment-plan-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteEdgeDeploymentPlan $edge_deployment_plan_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --edge-deployment-plan-name --stage-name
@search-terms DeleteEdgeDeploymentStage
export def 'sagemaker delete-edge-deployment-stage' [
  --edge-deployment-plan-name: string
  --stage-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteEdgeDeploymentStage $edge_deployment_plan_name $stage_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-name
@search-terms DeleteEndpoint
export def 'sagemaker delete-endpoint' [
  --endpoint-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteEndpoint $endpoint_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-config-name
@search-terms DeleteEndpointConfig
export def 'sagemaker delete-endpoint-config' [
  --endpoint-config-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteEndpointConfig $endpoint_config_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-name
@search-terms DeleteEndpointPolicy
export def 'sagemaker delete-endpoint-policy' [
  --endpoint-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteEndpointPolicy $endpoint_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --experiment-name
@search-terms DeleteExperiment
export def 'sagemaker delete-experiment' [
  --experiment-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteExperiment $experiment_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --feature-group-name
@search-terms DeleteFeatureGroup
export def 'sagemaker delete-feature-group' [
  --feature-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteFeatureGroup $feature_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --flow-definition-name
@search-terms DeleteFlowDefinition
export def 'sagemaker delete-flow-definition' [
  --flow-definition-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteFlowDefinition $flow_definition_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --hub-name
@search-terms DeleteHub
export def 'sagemaker delete-hub' [
  --hub-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteHub $hub_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --hub-name --hub-content-type --hub-content-name --hub-content-version
@search-terms DeleteHubContent
export def 'sagemaker delete-hub-content' [
  --hub-name: string
  --hub-content-type: string@HubContentType
  --hub-content-name: string
  --hub-content-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteHubContent $hub_name $hub_content_type $hub_content_name $hub_content_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --hub-name --hub-content-type --hub-content-name
@search-terms DeleteHubContentReference
export def 'sagemaker delete-hub-content-reference' [
  --hub-name: string
  --hub-content-type: string@HubContentType
  --hub-content-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteHubContentReference $hub_name $hub_content_type $hub_content_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --human-task-ui-name
@search-terms DeleteHumanTaskUi
export def 'sagemaker delete-human-task-ui' [
  --human-task-ui-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteHumanTaskUi $human_task_ui_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --hyper-parameter-tuning-job-name
@search-terms DeleteHyperParameterTuningJob
export def 'sagemaker delete-hyper-parameter-tuning-job' [
  --hyper-parameter-tuning-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteHyperParameterTuningJob $hyper_parameter_tuning_job_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image-name
@search-terms DeleteImage
export def 'sagemaker delete-image' [
  --image-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteImage $image_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image-name
@search-terms DeleteImageVersion
export def 'sagemaker delete-image-version' [
  --image-name: string
  --version: int
  --alias: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteImageVersion $image_name $version $alias -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --inference-component-name
@search-terms DeleteInferenceComponent
export def 'sagemaker delete-inference-component' [
  --inference-component-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteInferenceComponent $inference_component_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteInferenceExperiment
export def 'sagemaker delete-inference-experiment' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteInferenceExperiment $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --inference-router-name
@search-terms DeleteInferenceRouter
export def 'sagemaker delete-inference-router' [
  --inference-router-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteInferenceRouter $inference_router_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-name --job-category
@search-terms DeleteJob
export def 'sagemaker delete-job' [
  --job-name: string
  --job-category: string@JobCategory
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteJob $job_name $job_category -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms DeleteMlflowApp
export def 'sagemaker delete-mlflow-app' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteMlflowApp $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --tracking-server-name
@search-terms DeleteMlflowTrackingServer
export def 'sagemaker delete-mlflow-tracking-server' [
  --tracking-server-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteMlflowTrackingServer $tracking_server_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-name
@search-terms DeleteModel
export def 'sagemaker delete-model' [
  --model-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteModel $model_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-definition-name
@search-terms DeleteModelBiasJobDefinition
export def 'sagemaker delete-model-bias-job-definition' [
  --job-definition-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteModelBiasJobDefinition $job_definition_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-card-name
@search-terms DeleteModelCard
export def 'sagemaker delete-model-card' [
  --model-card-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteModelCard $model_card_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-definition-name
@search-terms DeleteModelExplainabilityJobDefinition
export def 'sagemaker delete-model-explainability-job-definition' [
  --job-definition-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteModelExplainabilityJobDefinition $job_definition_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-package-name
@search-terms DeleteModelPackage
export def 'sagemaker delete-model-package' [
  --model-package-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteModelPackage $model_package_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-package-group-name
@search-terms DeleteModelPackageGroup
export def 'sagemaker delete-model-package-group' [
  --model-package-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteModelPackageGroup $model_package_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-package-group-name
@search-terms DeleteModelPackageGroupPolicy
export def 'sagemaker delete-model-package-group-policy' [
  --model-package-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteModelPackageGroupPolicy $model_package_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-definition-name
@search-terms DeleteModelQualityJobDefinition
export def 'sagemaker delete-model-quality-job-definition' [
  --job-definition-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteModelQualityJobDefinition $job_definition_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --monitoring-schedule-name
@search-terms DeleteMonitoringSchedule
export def 'sagemaker delete-monitoring-schedule' [
  --monitoring-schedule-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteMonitoringSchedule $monitoring_schedule_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --notebook-instance-name
@search-terms DeleteNotebookInstance
export def 'sagemaker delete-notebook-instance' [
  --notebook-instance-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteNotebookInstance $notebook_instance_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --notebook-instance-lifecycle-config-name
@search-terms DeleteNotebookInstanceLifecycleConfig
export def 'sagemaker delete-notebook-instance-lifecycle-config' [
  --notebook-instance-lifecycle-config-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteNotebookInstanceLifecycleConfig $notebook_instance_lifecycle_config_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --optimization-job-name
@search-terms DeleteOptimizationJob
export def 'sagemaker delete-optimization-job' [
  --optimization-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteOptimizationJob $optimization_job_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms DeletePartnerApp
export def 'sagemaker delete-partner-app' [
  --arn: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeletePartnerApp $arn $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pipeline-name
@search-terms DeletePipeline
export def 'sagemaker delete-pipeline' [
  --pipeline-name: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeletePipeline $pipeline_name $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --processing-job-name
@search-terms DeleteProcessingJob
export def 'sagemaker delete-processing-job' [
  --processing-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteProcessingJob $processing_job_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --project-name
@search-terms DeleteProject
export def 'sagemaker delete-project' [
  --project-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteProject $project_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-id --space-name
@search-terms DeleteSpace
export def 'sagemaker delete-space' [
  --domain-id: string
  --space-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteSpace $domain_id $space_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --studio-lifecycle-config-name
@search-terms DeleteStudioLifecycleConfig
export def 'sagemaker delete-studio-lifecycle-config' [
  --studio-lifecycle-config-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteStudioLifecycleConfig $studio_lifecycle_config_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms DeleteTags
export def 'sagemaker delete-tags' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteTags $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --training-job-name
@search-terms DeleteTrainingJob
export def 'sagemaker delete-training-job' [
  --training-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteTrainingJob $training_job_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --training-session-name
@search-terms DeleteTrainingSession
export def 'sagemaker delete-training-session' [
  --training-session-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteTrainingSession $training_session_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --trial-name
@search-terms DeleteTrial
export def 'sagemaker delete-trial' [
  --trial-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteTrial $trial_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --trial-component-name
@search-terms DeleteTrialComponent
export def 'sagemaker delete-trial-component' [
  --trial-component-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteTrialComponent $trial_component_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-id --user-profile-name
@search-terms DeleteUserProfile
export def 'sagemaker delete-user-profile' [
  --domain-id: string
  --user-profile-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteUserProfile $domain_id $user_profile_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --workforce-name
@search-terms DeleteWorkforce
export def 'sagemaker delete-workforce' [
  --workforce-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteWorkforce $workforce_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --workteam-name
@search-terms DeleteWorkteam
export def 'sagemaker delete-workteam' [
  --workteam-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeleteWorkteam $workteam_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --device-fleet-name --device-names
@search-terms DeregisterDevices
export def 'sagemaker deregister-devices' [
  --device-fleet-name: string
  --device-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DeregisterDevices $device_fleet_name $device_names -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ai-benchmark-job-name
@search-terms DescribeAIBenchmarkJob
export def 'sagemaker describe-ai-benchmark-job' [
  --ai-benchmark-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeAIBenchmarkJob $ai_benchmark_job_name -- $region $profile $with_input $fail_fast' }

# POST /; needs --ai-recommendation-job-name
@search-terms DescribeAIRecommendationJob
export def 'sagemaker describe-ai-recommendation-job' [
  --ai-recommendation-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeAIRecommendationJob $ai_recommendation_job_name -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --ai-workload-config-name
@search-terms DescribeAIWorkloadConfig
export def 'sagemaker describe-ai-workload-config' [
  --ai-workload-config-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeAIWorkloadConfig $ai_workload_config_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --action-name
@search-terms DescribeAction
export def 'sagemaker describe-action' [
  --action-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeAction $action_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --algorithm-name
@search-terms DescribeAlgorithm
export def 'sagemaker describe-algorithm' [
  --algorithm-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeAlgorithm $algorithm_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --domain-id --app-type --app-name
@search-terms DescribeApp
export def 'sagemaker describe-app' [
  --domain-id: string
  --user-profile-name: string
  --space-name: string
  --app-type: string@AppType
  --app-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeApp $domain_id $user_profile_name $space_name $app_type $app_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --app-image-config-name
@search-terms DescribeAppImageConfig
export def 'sagemaker describe-app-image-config' [
  --app-image-config-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeAppImageConfig $app_image_config_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --artifact-arn
@search-terms DescribeArtifact
export def 'sagemaker describe-artifact' [
  --artifact-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeArtifact $artifact_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --auto-ml-job-name
@search-terms DescribeAutoMLJob
export def 'sagemaker describe-auto-ml-job' [
  --auto-ml-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeAutoMLJob $auto_ml_job_name -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --auto-ml-job-name
@search-terms DescribeAutoMLJobV2
export def 'sagemaker describe-auto-ml-job-v2' [
  --auto-ml-job-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeAutoMLJobV2 $auto_ml_job_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --cluster-name
@search-terms DescribeCluster
export def 'sagemaker describe-cluster' [
  --cluster-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeCluster $cluster_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --event-id --cluster-name
@search-terms DescribeClusterEvent
export def 'sagemaker describe-cluster-event' [
  --event-id: string
  --cluster-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeClusterEvent $event_id $cluster_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --cluster-arn --extension-arn
@search-terms DescribeClusterExtension
export def 'sagemaker describe-cluster-extension' [
  --cluster-arn: string
  --extension-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeClusterExtension $cluster_arn $extension_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --cluster-name
@search-terms DescribeClusterNode
export def 'sagemaker describe-cluster-node' [
  --cluster-name: string
  --node-id: string
  --node-logical-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeClusterNode $cluster_name $node_id $node_logical_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --cluster-name --operation-id
@search-terms DescribeClusterOperation
export def 'sagemaker describe-cluster-operation' [
  --cluster-name: string
  --operation-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeClusterOperation $cluster_name $operation_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --cluster-scheduler-config-id
@search-terms DescribeClusterSchedulerConfig
export def 'sagemaker describe-cluster-scheduler-config' [
  --cluster-scheduler-config-id: string
  --cluster-scheduler-config-version: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeClusterSchedulerConfig $cluster_scheduler_config_id $cluster_scheduler_config_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --code-repository-name
@search-terms DescribeCodeRepository
export def 'sagemaker describe-code-repository' [
  --code-repository-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeCodeRepository $code_repository_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --compilation-job-name
@search-terms DescribeCompilationJob
export def 'sagemaker describe-compilation-job' [
  --compilation-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeCompilationJob $compilation_job_name -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --compute-quota-id
@search-terms DescribeComputeQuota
export def 'sagemaker describe-compute-quota' [
  --compute-quota-id: string
  --compute-quota-version: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeComputeQuota $compute_quota_id $compute_quota_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --context-name
@search-terms DescribeContext
export def 'sagemaker describe-context' [
  --context-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeContext $context_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --job-definition-name
@search-terms DescribeDataQualityJobDefinition
export def 'sagemaker describe-data-quality-job-definition' [
  --job-definition-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeDataQualityJobDefinition $job_definition_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --device-name --device-fleet-name
@search-terms DescribeDevice
export def 'sagemaker describe-device' [
  --next-token: string
  --device-name: string
  --device-fleet-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeDevice $next_token $device_name $device_fleet_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --device-fleet-name
@search-terms DescribeDeviceFleet
export def 'sagemaker describe-device-fleet' [
  --device-fleet-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeDeviceFleet $device_fleet_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --domain-id
@search-terms DescribeDomain
export def 'sagemaker describe-domain' [
  --domain-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeDomain $domain_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --edge-deployment-plan-name
@search-terms DescribeEdgeDeploymentPlan
export def 'sagemaker describe-edge-deployment-plan' [
  --edge-deployment-plan-name: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeEdgeDeploymentPlan $edge_deployment_plan_name $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --edge-packaging-job-name
@search-terms DescribeEdgePackagingJob
export def 'sagemaker describe-edge-packaging-job' [
  --edge-packaging-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeEdgePackagingJob $edge_packaging_job_name -- $region $profile $with_input $fail_fast' }

# POST /; cached 30sec; needs --endpoint-name
@search-terms DescribeEndpoint
export def 'sagemaker describe-endpoint' [
  --endpoint-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeEndpoint $endpoint_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --endpoint-config-name
@search-terms DescribeEndpointConfig
export def 'sagemaker describe-endpoint-config' [
  --endpoint-config-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeEndpointConfig $endpoint_config_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --experiment-name
@search-terms DescribeExperiment
export def 'sagemaker describe-experiment' [
  --experiment-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeExperiment $experiment_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --feature-group-name
@search-terms DescribeFeatureGroup
export def 'sagemaker describe-feature-group' [
  --feature-group-name: string
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeFeatureGroup $feature_group_name $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --feature-group-name --feature-name
@search-terms DescribeFeatureMetadata
export def 'sagemaker describe-feature-metadata' [
  --feature-group-name: string
  --feature-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeFeatureMetadata $feature_group_name $feature_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --flow-definition-name
@search-terms DescribeFlowDefinition
export def 'sagemaker describe-flow-definition' [
  --flow-definition-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeFlowDefinition $flow_definition_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --hub-name
@search-terms DescribeHub
export def 'sagemaker describe-hub' [
  --hub-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeHub $hub_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --hub-name --hub-content-type --hub-content-name
@search-terms DescribeHubContent
export def 'sagemaker describe-hub-content' [
  --hub-name: string
  --hub-content-type: string@HubContentType
  --hub-content-name: string
  --hub-content-version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeHubContent $hub_name $hub_content_type $hub_content_name $hub_content_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --human-task-ui-name
@search-terms DescribeHumanTaskUi
export def 'sagemaker describe-human-task-ui' [
  --human-task-ui-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeHumanTaskUi $human_task_ui_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --hyper-parameter-tuning-job-name
@search-terms DescribeHyperParameterTuningJob
export def 'sagemaker describe-hyper-parameter-tuning-job' [
  --hyper-parameter-tuning-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeHyperParameterTuningJob $hyper_parameter_tuning_job_name -- $region $profile $with_input $fail_fast' }

# POST /; cached 5min; needs --image-name
@search-terms DescribeImage
export def 'sagemaker describe-image' [
  --image-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeImage $image_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --image-name
@search-terms DescribeImageVersion
export def 'sagemaker describe-image-version' [
  --image-name: string
  --version: int
  --alias: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeImageVersion $image_name $version $alias -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --inference-component-name
@search-terms DescribeInferenceComponent
export def 'sagemaker describe-inference-component' [
  --inference-component-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeInferenceComponent $inference_component_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --name
@search-terms DescribeInferenceExperiment
export def 'sagemaker describe-inference-experiment' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeInferenceExperiment $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --job-name
@search-terms DescribeInferenceRecommendationsJob
export def 'sagemaker describe-inference-recommendations-job' [
  --job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeInferenceRecommendationsJob $job_name -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --inference-router-name
@search-terms DescribeInferenceRouter
export def 'sagemaker describe-inference-router' [
  --inference-router-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeInferenceRouter $inference_router_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --job-name --job-category
@search-terms DescribeJob
export def 'sagemaker describe-job' [
  --job-name: string
  --job-category: string@JobCategory
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeJob $job_name $job_category -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --job-category
@search-terms DescribeJobSchemaVersion
export def 'sagemaker describe-job-schema-version' [
  --job-category: string@JobCategory
  --job-config-schema-version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeJobSchemaVersion $job_category $job_config_schema_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --labeling-job-name
@search-terms DescribeLabelingJob
export def 'sagemaker describe-labeling-job' [
  --labeling-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeLabelingJob $labeling_job_name -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --lineage-group-name
@search-terms DescribeLineageGroup
export def 'sagemaker describe-lineage-group' [
  --lineage-group-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeLineageGroup $lineage_group_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --arn
@search-terms DescribeMlflowApp
export def 'sagemaker describe-mlflow-app' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeMlflowApp $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --tracking-server-name
@search-terms DescribeMlflowTrackingServer
export def 'sagemaker describe-mlflow-tracking-server' [
  --tracking-server-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeMlflowTrackingServer $tracking_server_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --model-name
@search-terms DescribeModel
export def 'sagemaker describe-model' [
  --model-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeModel $model_name -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --job-definition-name
@search-terms DescribeModelBiasJobDefinition
export def 'sagemaker describe-model-bias-job-definition' [
  --job-definition-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeModelBiasJobDefinition $job_definition_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --model-card-name
@search-terms DescribeModelCard
export def 'sagemaker describe-model-card' [
  --model-card-name: string
  --model-card-version: int
  --included-data: string@[AllData MetadataOnly]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeModelCard $model_card_name $model_card_version $included_data -- $region $profile $with_input $fail_fast' }

# POST /; needs --model-card-export-job-arn
@search-terms DescribeModelCardExportJob
export def 'sagemaker describe-model-card-export-job' [
  --model-card-export-job-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeModelCardExportJob $model_card_export_job_arn -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --job-definition-name
@search-terms DescribeModelExplainabilityJobDefinition
export def 'sagemaker describe-model-explainability-job-definition' [
  --job-definition-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeModelExplainabilityJobDefinition $job_definition_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --model-package-name
@search-terms DescribeModelPackage
export def 'sagemaker describe-model-package' [
  --model-package-name: string
  --included-data: string@[AllData MetadataOnly]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeModelPackage $model_package_name $included_data -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --model-package-group-name
@search-terms DescribeModelPackageGroup
export def 'sagemaker describe-model-package-group' [
  --model-package-group-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeModelPackageGroup $model_package_group_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --job-definition-name
@search-terms DescribeModelQualityJobDefinition
export def 'sagemaker describe-model-quality-job-definition' [
  --job-definition-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeModelQualityJobDefinition $job_definition_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --monitoring-schedule-name
@search-terms DescribeMonitoringSchedule
export def 'sagemaker describe-monitoring-schedule' [
  --monitoring-schedule-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeMonitoringSchedule $monitoring_schedule_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --notebook-instance-name
@search-terms DescribeNotebookInstance
export def 'sagemaker describe-notebook-instance' [
  --notebook-instance-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeNotebookInstance $notebook_instance_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --notebook-instance-lifecycle-config-name
@search-terms DescribeNotebookInstanceLifecycleConfig
export def 'sagemaker describe-notebook-instance-lifecycle-config' [
  --notebook-instance-lifecycle-config-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeNotebookInstanceLifecycleConfig $notebook_instance_lifecycle_config_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --optimization-job-name
@search-terms DescribeOptimizationJob
export def 'sagemaker describe-optimization-job' [
  --optimization-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeOptimizationJob $optimization_job_name -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --arn
@search-terms DescribePartnerApp
export def 'sagemaker describe-partner-app' [
  --arn: string
  --include-available-upgrade: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribePartnerApp $arn $include_available_upgrade -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --pipeline-name
@search-terms DescribePipeline
export def 'sagemaker describe-pipeline' [
  --pipeline-name: string
  --pipeline-version-id: int
  --pipeline-version-alias: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribePipeline $pipeline_name $pipeline_version_id $pipeline_version_alias -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --pipeline-execution-arn
@search-terms DescribePipelineDefinitionForExecution
export def 'sagemaker describe-pipeline-definition-for-execution' [
  --pipeline-execution-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribePipelineDefinitionForExecution $pipeline_execution_arn -- $region $profile $with_input $fail_fast' }

# POST /; needs --pipeline-execution-arn
@search-terms DescribePipelineExecution
export def 'sagemaker describe-pipeline-execution' [
  --pipeline-execution-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribePipelineExecution $pipeline_execution_arn -- $region $profile $with_input $fail_fast' }

# POST /; needs --processing-job-name
@search-terms DescribeProcessingJob
export def 'sagemaker describe-processing-job' [
  --processing-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeProcessingJob $processing_job_name -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --project-name
@search-terms DescribeProject
export def 'sagemaker describe-project' [
  --project-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeProject $project_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --reserved-capacity-arn
@search-terms DescribeReservedCapacity
export def 'sagemaker describe-reserved-capacity' [
  --reserved-capacity-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeReservedCapacity $reserved_capacity_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --domain-id --space-name
@search-terms DescribeSpace
export def 'sagemaker describe-space' [
  --domain-id: string
  --space-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeSpace $domain_id $space_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --studio-lifecycle-config-name
@search-terms DescribeStudioLifecycleConfig
export def 'sagemaker describe-studio-lifecycle-config' [
  --studio-lifecycle-config-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeStudioLifecycleConfig $studio_lifecycle_config_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --workteam-arn
@search-terms DescribeSubscribedWorkteam
export def 'sagemaker describe-subscribed-workteam' [
  --workteam-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeSubscribedWorkteam $workteam_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --training-job-name
@search-terms DescribeTrainingJob
export def 'sagemaker describe-training-job' [
  --training-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeTrainingJob $training_job_name -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --training-plan-name
@search-terms DescribeTrainingPlan
export def 'sagemaker describe-training-plan' [
  --training-plan-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeTrainingPlan $training_plan_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --training-plan-arn
@search-terms DescribeTrainingPlanExtensionHistory
export def 'sagemaker describe-training-plan-extension-history' [
  --training-plan-arn: string
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
]: any -> any { call 'sagemaker DescribeTrainingPlanExtensionHistory $training_plan_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --training-session-name
@search-terms DescribeTrainingSession
export def 'sagemaker describe-training-session' [
  --training-session-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeTrainingSession $training_session_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --transform-job-name
@search-terms DescribeTransformJob
export def 'sagemaker describe-transform-job' [
  --transform-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeTransformJob $transform_job_name -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --trial-name
@search-terms DescribeTrial
export def 'sagemaker describe-trial' [
  --trial-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeTrial $trial_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --trial-component-name
@search-terms DescribeTrialComponent
export def 'sagemaker describe-trial-component' [
  --trial-component-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeTrialComponent $trial_component_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --domain-id --user-profile-name
@search-terms DescribeUserProfile
export def 'sagemaker describe-user-profile' [
  --domain-id: string
  --user-profile-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeUserProfile $domain_id $user_profile_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --workforce-name
@search-terms DescribeWorkforce
export def 'sagemaker describe-workforce' [
  --workforce-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeWorkforce $workforce_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --workteam-name
@search-terms DescribeWorkteam
export def 'sagemaker describe-workteam' [
  --workteam-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker DescribeWorkteam $workteam_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --cluster-arn --node-id --volume-id
@search-terms DetachClusterNodeVolume
export def 'sagemaker detach-cluster-node-volume' [
  --cluster-arn: string
  --node-id: string
  --volume-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DetachClusterNodeVolume $cluster_arn $node_id $volume_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DisableSagemakerServicecatalogPortfolio
export def 'sagemaker disable-sagemaker-servicecatalog-portfolio' [
  --region: string
  --profile: string
]: any -> any { call 'sagemaker DisableSagemakerServicecatalogPortfolio -- $region $profile' }

# POST /; needs --trial-component-name --trial-name
@search-terms DisassociateTrialComponent
export def 'sagemaker disassociate-trial-component' [
  --trial-component-name: string
  --trial-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker DisassociateTrialComponent $trial_component_name $trial_name -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms EnableSagemakerServicecatalogPortfolio
export def 'sagemaker enable-sagemaker-servicecatalog-portfolio' [
  --region: string
  --profile: string
]: any -> any { call 'sagemaker EnableSagemakerServicecatalogPortfolio -- $region $profile' }

# POST /; needs --training-plan-extension-offering-id
@search-terms ExtendTrainingPlan
export def 'sagemaker extend-training-plan' [
  --training-plan-extension-offering-id: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker ExtendTrainingPlan $training_plan_extension_offering_id -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --device-fleet-name
@search-terms GetDeviceFleetReport
export def 'sagemaker get-device-fleet-report' [
  --device-fleet-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker GetDeviceFleetReport $device_fleet_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --endpoint-name
@search-terms GetEndpointPolicy
export def 'sagemaker get-endpoint-policy' [
  --endpoint-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker GetEndpointPolicy $endpoint_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --lineage-group-name
@search-terms GetLineageGroupPolicy
export def 'sagemaker get-lineage-group-policy' [
  --lineage-group-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker GetLineageGroupPolicy $lineage_group_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --model-package-group-name
@search-terms GetModelPackageGroupPolicy
export def 'sagemaker get-model-package-group-policy' [
  --model-package-group-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker GetModelPackageGroupPolicy $model_package_group_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms GetSagemakerServicecatalogPortfolioStatus
export def 'sagemaker get-sagemaker-servicecatalog-portfolio-status' [
  --region: string
  --profile: string
]: any -> any { call 'sagemaker GetSagemakerServicecatalogPortfolioStatus -- $region $profile' }

# POST /; cached 1min; needs --inference-recommendations-job-name
@search-terms GetScalingConfigurationRecommendation
export def 'sagemaker get-scaling-configuration-recommendation' [
  --inference-recommendations-job-name: string
  --recommendation-id: string
  --endpoint-name: string
  --target-cpu-utilization-per-core: int
  --scaling-policy-objective: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker GetScalingConfigurationRecommendation $inference_recommendations_job_name $recommendation_id $endpoint_name $target_cpu_utilization_per_core $scaling_policy_objective -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource
@search-terms GetSearchSuggestions
export def 'sagemaker get-search-suggestions' [
  --resource: string@ResourceType
  --suggestion-query: record
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
]: any -> any { call 'sagemaker GetSearchSuggestions $resource $suggestion_query -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --hub-content-name --hub-content-type --document-schema-version --hub-name --hub-content-document
@search-terms ImportHubContent
export def 'sagemaker import-hub-content' [
  --hub-content-name: string
  --hub-content-version: string
  --hub-content-type: string@HubContentType
  --document-schema-version: string
  --hub-name: string
  --hub-content-display-name: string
  --hub-content-description: string
  --hub-content-markdown: string
  --hub-content-document: string
  --support-status: string@[Supported Deprecated Restricted]
  --hub-content-search-keywords: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker ImportHubContent $hub_content_name $hub_content_version $hub_content_type $document_schema_version $hub_name $hub_content_display_name $hub_content_description $hub_content_markdown $hub_content_document $support_status $hub_content_search_keywords $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms ListAIBenchmarkJobs
export def 'sagemaker list-ai-benchmark-jobs' [
  --name-contains: string
  --status-equals: string@[InProgress Completed Failed Stopping Stopped]
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --sort-by: string@[Name CreationTime Status]
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
]: any -> any { call 'sagemaker ListAIBenchmarkJobs $name_contains $status_equals $creation_time_after $creation_time_before $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListAIRecommendationJobs
export def 'sagemaker list-ai-recommendation-jobs' [
  --name-contains: string
  --status-equals: string@[InProgress Completed Failed Stopping Stopped]
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --sort-by: string@[Name CreationTime Status]
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
]: any -> any { call 'sagemaker ListAIRecommendationJobs $name_contains $status_equals $creation_time_after $creation_time_before $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListAIWorkloadConfigs
export def 'sagemaker list-ai-workload-configs' [
  --name-contains: string
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --sort-by: string@[Name CreationTime]
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
]: any -> any { call 'sagemaker ListAIWorkloadConfigs $name_contains $creation_time_after $creation_time_before $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListActions
export def 'sagemaker list-actions' [
  --source-uri: string
  --action-type: string
  --created-after: oneof<datetime, duration, string>
  --created-before: oneof<datetime, duration, string>
  --sort-by: string@[Name CreationTime]
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
]: any -> any { call 'sagemaker ListActions $source_uri $action_type $created_after $created_before $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListAlgorithms
export def 'sagemaker list-algorithms' [
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --name-contains: string
  --sort-by: string@[Name CreationTime]
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
]: any -> any { call 'sagemaker ListAlgorithms $creation_time_after $creation_time_before $name_contains $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --image-name
@search-terms ListAliases
export def 'sagemaker list-aliases' [
  --image-name: string
  --alias: string
  --version: int
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
]: any -> any { call 'sagemaker ListAliases $image_name $alias $version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListAppImageConfigs
export def 'sagemaker list-app-image-configs' [
  --name-contains: string
  --creation-time-before: oneof<datetime, duration, string>
  --creation-time-after: oneof<datetime, duration, string>
  --modified-time-before: oneof<datetime, duration, string>
  --modified-time-after: oneof<datetime, duration, string>
  --sort-by: string@[CreationTime LastModifiedTime Name]
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
]: any -> any { call 'sagemaker ListAppImageConfigs $name_contains $creation_time_before $creation_time_after $modified_time_before $modified_time_after $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListApps
export def 'sagemaker list-apps' [
  --sort-order: string@SortOrder
  --sort-by: string
  --domain-id-equals: string
  --user-profile-name-equals: string
  --space-name-equals: string
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
]: any -> any { call 'sagemaker ListApps $sort_order $sort_by $domain_id_equals $user_profile_name_equals $space_name_equals -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListArtifacts
export def 'sagemaker list-artifacts' [
  --source-uri: string
  --artifact-type: string
  --created-after: oneof<datetime, duration, string>
  --created-before: oneof<datetime, duration, string>
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
]: any -> any { call 'sagemaker ListArtifacts $source_uri $artifact_type $created_after $created_before $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListAssociations
export def 'sagemaker list-associations' [
  --source-arn: string
  --destination-arn: string
  --source-type: string
  --destination-type: string
  --association-type: string@[ContributedTo AssociatedWith DerivedFrom Produced SameAs]
  --created-after: oneof<datetime, duration, string>
  --created-before: oneof<datetime, duration, string>
  --sort-by: string@[SourceArn DestinationArn SourceType DestinationType CreationTime]
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
]: any -> any { call 'sagemaker ListAssociations $source_arn $destination_arn $source_type $destination_type $association_type $created_after $created_before $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListAutoMLJobs
export def 'sagemaker list-auto-ml-jobs' [
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --last-modified-time-after: oneof<datetime, duration, string>
  --last-modified-time-before: oneof<datetime, duration, string>
  --name-contains: string
  --status-equals: string@[Completed InProgress Failed Stopped Stopping]
  --sort-order: string@[Ascending Descending]
  --sort-by: string@[Name CreationTime Status]
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
]: any -> any { call 'sagemaker ListAutoMLJobs $creation_time_after $creation_time_before $last_modified_time_after $last_modified_time_before $name_contains $status_equals $sort_order $sort_by -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --auto-ml-job-name
@search-terms ListCandidatesForAutoMLJob
export def 'sagemaker list-candidates-for-auto-ml-job' [
  --auto-ml-job-name: string
  --status-equals: string@[Completed InProgress Failed Stopped Stopping]
  --candidate-name-equals: string
  --sort-order: string@[Ascending Descending]
  --sort-by: string@[CreationTime Status FinalObjectiveMetricValue]
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
]: any -> any { call 'sagemaker ListCandidatesForAutoMLJob $auto_ml_job_name $status_equals $candidate_name_equals $sort_order $sort_by -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --cluster-name
@search-terms ListClusterEvents
export def 'sagemaker list-cluster-events' [
  --cluster-name: string
  --instance-group-name: string
  --node-id: string
  --event-time-after: oneof<datetime, duration, string>
  --event-time-before: oneof<datetime, duration, string>
  --sort-by: string
  --sort-order: string@SortOrder
  --resource-type: string@[Cluster InstanceGroup Instance]
  --operation-id: string
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
]: any -> any { call 'sagemaker ListClusterEvents $cluster_name $instance_group_name $node_id $event_time_after $event_time_before $sort_by $sort_order $resource_type $operation_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --extension-name
@search-terms ListClusterExtensionVersions
export def 'sagemaker list-cluster-extension-versions' [
  --extension-name: string
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
]: any -> any { call 'sagemaker ListClusterExtensionVersions $extension_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --cluster-arn
@search-terms ListClusterExtensions
export def 'sagemaker list-cluster-extensions' [
  --cluster-arn: string
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
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
]: any -> any { call 'sagemaker ListClusterExtensions $cluster_arn $creation_time_after $creation_time_before -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --cluster-name
@search-terms ListClusterNodes
export def 'sagemaker list-cluster-nodes' [
  --cluster-name: string
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --instance-group-name-contains: string
  --sort-by: string@[CREATION_TIME NAME]
  --sort-order: string@SortOrder
  --include-node-logical-ids: oneof<bool>
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
]: any -> any { call 'sagemaker ListClusterNodes $cluster_name $creation_time_after $creation_time_before $instance_group_name_contains $sort_by $sort_order $include_node_logical_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --cluster-name
@search-terms ListClusterOperations
export def 'sagemaker list-cluster-operations' [
  --cluster-name: string
  --status: string@[InProgress Superseded Done]
  --type: string@[Scaling DeepHealthCheck]
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
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
]: any -> any { call 'sagemaker ListClusterOperations $cluster_name $status $type $creation_time_after $creation_time_before $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListClusterSchedulerConfigs
export def 'sagemaker list-cluster-scheduler-configs' [
  --created-after: oneof<datetime, duration, string>
  --created-before: oneof<datetime, duration, string>
  --name-contains: string
  --cluster-arn: string
  --status: string@[Creating CreateFailed CreateRollbackFailed Created Updating UpdateFailed UpdateRollbackFailed Updated Deleting DeleteFailed DeleteRollbackFailed Deleted]
  --sort-by: string@[Name CreationTime Status]
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
]: any -> any { call 'sagemaker ListClusterSchedulerConfigs $created_after $created_before $name_contains $cluster_arn $status $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListClusters
export def 'sagemaker list-clusters' [
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --name-contains: string
  --sort-by: string@[CREATION_TIME NAME]
  --sort-order: string@SortOrder
  --training-plan-arn: string
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
]: any -> any { call 'sagemaker ListClusters $creation_time_after $creation_time_before $name_contains $sort_by $sort_order $training_plan_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListCodeRepositories
export def 'sagemaker list-code-repositories' [
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --last-modified-time-after: oneof<datetime, duration, string>
  --last-modified-time-before: oneof<datetime, duration, string>
  --name-contains: string
  --sort-by: string@[Name CreationTime LastModifiedTime]
  --sort-order: string@[Ascending Descending]
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
]: any -> any { call 'sagemaker ListCodeRepositories $creation_time_after $creation_time_before $last_modified_time_after $last_modified_time_before $name_contains $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListCompilationJobs
export def 'sagemaker list-compilation-jobs' [
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --last-modified-time-after: oneof<datetime, duration, string>
  --last-modified-time-before: oneof<datetime, duration, string>
  --name-contains: string
  --status-equals: string@[INPROGRESS COMPLETED FAILED STARTING STOPPING STOPPED]
  --sort-by: string@[Name CreationTime Status]
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
]: any -> any { call 'sagemaker ListCompilationJobs $creation_time_after $creation_time_before $last_modified_time_after $last_modified_time_before $name_contains $status_equals $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListComputeQuotas
export def 'sagemaker list-compute-quotas' [
  --created-after: oneof<datetime, duration, string>
  --created-before: oneof<datetime, duration, string>
  --name-contains: string
  --status: string@[Creating CreateFailed CreateRollbackFailed Created Updating UpdateFailed UpdateRollbackFailed Updated Deleting DeleteFailed DeleteRollbackFailed Deleted]
  --cluster-arn: string
  --sort-by: string@[Name CreationTime Status ClusterArn]
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
]: any -> any { call 'sagemaker ListComputeQuotas $created_after $created_before $name_contains $status $cluster_arn $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListContexts
export def 'sagemaker list-contexts' [
  --source-uri: string
  --context-type: string
  --created-after: oneof<datetime, duration, string>
  --created-before: oneof<datetime, duration, string>
  --sort-by: string@[Name CreationTime]
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
]: any -> any { call 'sagemaker ListContexts $source_uri $context_type $created_after $created_before $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListDataQualityJobDefinitions
export def 'sagemaker list-data-quality-job-definitions' [
  --endpoint-name: string
  --sort-by: string@[Name CreationTime]
  --sort-order: string@SortOrder
  --name-contains: string
  --creation-time-before: oneof<datetime, duration, string>
  --creation-time-after: oneof<datetime, duration, string>
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
]: any -> any { call 'sagemaker ListDataQualityJobDefinitions $endpoint_name $sort_by $sort_order $name_contains $creation_time_before $creation_time_after -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListDeviceFleets
export def 'sagemaker list-device-fleets' [
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --last-modified-time-after: oneof<datetime, duration, string>
  --last-modified-time-before: oneof<datetime, duration, string>
  --name-contains: string
  --sort-by: string@[NAME CREATION_TIME LAST_MODIFIED_TIME]
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
]: any -> any { call 'sagemaker ListDeviceFleets $creation_time_after $creation_time_before $last_modified_time_after $last_modified_time_before $name_contains $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListDevices
export def 'sagemaker list-devices' [
  --latest-heartbeat-after: oneof<datetime, duration, string>
  --model-name: string
  --device-fleet-name: string
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
]: any -> any { call 'sagemaker ListDevices $latest_heartbeat_after $model_name $device_fleet_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListDomains
export def 'sagemaker list-domains' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'sagemaker ListDomains -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListEdgeDeploymentPlans
export def 'sagemaker list-edge-deployment-plans' [
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --last-modified-time-after: oneof<datetime, duration, string>
  --last-modified-time-before: oneof<datetime, duration, string>
  --name-contains: string
  --device-fleet-name-contains: string
  --sort-by: string@[NAME DEVICE_FLEET_NAME CREATION_TIME LAST_MODIFIED_TIME]
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
]: any -> any { call 'sagemaker ListEdgeDeploymentPlans $creation_time_after $creation_time_before $last_modified_time_after $last_modified_time_before $name_contains $device_fleet_name_contains $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListEdgePackagingJobs
export def 'sagemaker list-edge-packaging-jobs' [
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --last-modified-time-after: oneof<datetime, duration, string>
  --last-modified-time-before: oneof<datetime, duration, string>
  --name-contains: string
  --model-name-contains: string
  --status-equals: string@[STARTING INPROGRESS COMPLETED FAILED STOPPING STOPPED]
  --sort-by: string@[NAME MODEL_NAME CREATION_TIME LAST_MODIFIED_TIME STATUS]
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
]: any -> any { call 'sagemaker ListEdgePackagingJobs $creation_time_after $creation_time_before $last_modified_time_after $last_modified_time_before $name_contains $model_name_contains $status_equals $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListEndpointConfigs
export def 'sagemaker list-endpoint-configs' [
  --sort-by: string@[Name CreationTime]
  --sort-order: string@[Ascending Descending]
  --name-contains: string
  --creation-time-before: oneof<datetime, duration, string>
  --creation-time-after: oneof<datetime, duration, string>
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
]: any -> any { call 'sagemaker ListEndpointConfigs $sort_by $sort_order $name_contains $creation_time_before $creation_time_after -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListEndpoints
export def 'sagemaker list-endpoints' [
  --sort-by: string@[Name CreationTime Status]
  --sort-order: string@[Ascending Descending]
  --name-contains: string
  --creation-time-before: oneof<datetime, duration, string>
  --creation-time-after: oneof<datetime, duration, string>
  --last-modified-time-before: oneof<datetime, duration, string>
  --last-modified-time-after: oneof<datetime, duration, string>
  --status-equals: string@[OutOfService Creating Updating SystemUpdating RollingBack InService Deleting Failed UpdateRollbackFailed]
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
]: any -> any { call 'sagemaker ListEndpoints $sort_by $sort_order $name_contains $creation_time_before $creation_time_after $last_modified_time_before $last_modified_time_after $status_equals -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListExperiments
export def 'sagemaker list-experiments' [
  --created-after: oneof<datetime, duration, string>
  --created-before: oneof<datetime, duration, string>
  --sort-by: string@[Name CreationTime]
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
]: any -> any { call 'sagemaker ListExperiments $created_after $created_before $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListFeatureGroups
export def 'sagemaker list-feature-groups' [
  --name-contains: string
  --feature-group-status-equals: string@[Creating Created CreateFailed Deleting DeleteFailed]
  --offline-store-status-equals: string@[Active Blocked Disabled]
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --sort-order: string@[Ascending Descending]
  --sort-by: string@[Name FeatureGroupStatus OfflineStoreStatus CreationTime]
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
]: any -> any { call 'sagemaker ListFeatureGroups $name_contains $feature_group_status_equals $offline_store_status_equals $creation_time_after $creation_time_before $sort_order $sort_by -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListFlowDefinitions
export def 'sagemaker list-flow-definitions' [
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
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
]: any -> any { call 'sagemaker ListFlowDefinitions $creation_time_after $creation_time_before $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --hub-name --hub-content-type --hub-content-name
@search-terms ListHubContentVersions
export def 'sagemaker list-hub-content-versions' [
  --hub-name: string
  --hub-content-type: string@HubContentType
  --hub-content-name: string
  --min-version: string
  --max-schema-version: string
  --creation-time-before: oneof<datetime, duration, string>
  --creation-time-after: oneof<datetime, duration, string>
  --sort-by: string@[HubContentName CreationTime HubContentStatus]
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
]: any -> any { call 'sagemaker ListHubContentVersions $hub_name $hub_content_type $hub_content_name $min_version $max_schema_version $creation_time_before $creation_time_after $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --hub-name --hub-content-type
@search-terms ListHubContents
export def 'sagemaker list-hub-contents' [
  --hub-name: string
  --hub-content-type: string@HubContentType
  --name-contains: string
  --max-schema-version: string
  --creation-time-before: oneof<datetime, duration, string>
  --creation-time-after: oneof<datetime, duration, string>
  --sort-by: string@[HubContentName CreationTime HubContentStatus]
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
]: any -> any { call 'sagemaker ListHubContents $hub_name $hub_content_type $name_contains $max_schema_version $creation_time_before $creation_time_after $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListHubs
export def 'sagemaker list-hubs' [
  --name-contains: string
  --creation-time-before: oneof<datetime, duration, string>
  --creation-time-after: oneof<datetime, duration, string>
  --last-modified-time-before: oneof<datetime, duration, string>
  --last-modified-time-after: oneof<datetime, duration, string>
  --sort-by: string@[HubName CreationTime HubStatus AccountIdOwner]
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
]: any -> any { call 'sagemaker ListHubs $name_contains $creation_time_before $creation_time_after $last_modified_time_before $last_modified_time_after $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListHumanTaskUis
export def 'sagemaker list-human-task-uis' [
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
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
]: any -> any { call 'sagemaker ListHumanTaskUis $creation_time_after $creation_time_before $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListHyperParameterTuningJobs
export def 'sagemaker list-hyper-parameter-tuning-jobs' [
  --sort-by: string@[Name Status CreationTime]
  --sort-order: string@SortOrder
  --name-contains: string
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --last-modified-time-after: oneof<datetime, duration, string>
  --last-modified-time-before: oneof<datetime, duration, string>
  --status-equals: string@[Completed InProgress Failed Stopped Stopping Deleting DeleteFailed]
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
]: any -> any { call 'sagemaker ListHyperParameterTuningJobs $sort_by $sort_order $name_contains $creation_time_after $creation_time_before $last_modified_time_after $last_modified_time_before $status_equals -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --image-name
@search-terms ListImageVersions
export def 'sagemaker list-image-versions' [
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --image-name: string
  --last-modified-time-after: oneof<datetime, duration, string>
  --last-modified-time-before: oneof<datetime, duration, string>
  --sort-by: string@[CREATION_TIME LAST_MODIFIED_TIME VERSION]
  --sort-order: string@[ASCENDING DESCENDING]
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
]: any -> any { call 'sagemaker ListImageVersions $creation_time_after $creation_time_before $image_name $last_modified_time_after $last_modified_time_before $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListImages
export def 'sagemaker list-images' [
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --last-modified-time-after: oneof<datetime, duration, string>
  --last-modified-time-before: oneof<datetime, duration, string>
  --name-contains: string
  --sort-by: string@[CREATION_TIME LAST_MODIFIED_TIME IMAGE_NAME]
  --sort-order: string@[ASCENDING DESCENDING]
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
]: any -> any { call 'sagemaker ListImages $creation_time_after $creation_time_before $last_modified_time_after $last_modified_time_before $name_contains $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListInferenceComponents
export def 'sagemaker list-inference-components' [
  --sort-by: string@[Name CreationTime Status]
  --sort-order: string@[Ascending Descending]
  --name-contains: string
  --creation-time-before: oneof<datetime, duration, string>
  --creation-time-after: oneof<datetime, duration, string>
  --last-modified-time-before: oneof<datetime, duration, string>
  --last-modified-time-after: oneof<datetime, duration, string>
  --status-equals: string@[InService Creating Updating Failed Deleting]
  --endpoint-name-equals: string
  --variant-name-equals: string
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
]: any -> any { call 'sagemaker ListInferenceComponents $sort_by $sort_order $name_contains $creation_time_before $creation_time_after $last_modified_time_before $last_modified_time_after $status_equals $endpoint_name_equals $variant_name_equals -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListInferenceExperiments
export def 'sagemaker list-inference-experiments' [
  --name-contains: string
  --type: string
  --status-equals: string@[Creating Created Updating Running Starting Stopping Completed Cancelled]
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --last-modified-time-after: oneof<datetime, duration, string>
  --last-modified-time-before: oneof<datetime, duration, string>
  --sort-by: string@[Name CreationTime Status]
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
]: any -> any { call 'sagemaker ListInferenceExperiments $name_contains $type $status_equals $creation_time_after $creation_time_before $last_modified_time_after $last_modified_time_before $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --job-name
@search-terms ListInferenceRecommendationsJobSteps
export def 'sagemaker list-inference-recommendations-job-steps' [
  --job-name: string
  --status: string@[PENDING IN_PROGRESS COMPLETED FAILED STOPPING STOPPED DELETING DELETED]
  --step-type: string
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
]: any -> any { call 'sagemaker ListInferenceRecommendationsJobSteps $job_name $status $step_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListInferenceRecommendationsJobs
export def 'sagemaker list-inference-recommendations-jobs' [
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --last-modified-time-after: oneof<datetime, duration, string>
  --last-modified-time-before: oneof<datetime, duration, string>
  --name-contains: string
  --status-equals: string@[PENDING IN_PROGRESS COMPLETED FAILED STOPPING STOPPED DELETING DELETED]
  --sort-by: string@[Name CreationTime Status]
  --sort-order: string@SortOrder
  --model-name-equals: string
  --model-package-version-arn-equals: string
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
]: any -> any { call 'sagemaker ListInferenceRecommendationsJobs $creation_time_after $creation_time_before $last_modified_time_after $last_modified_time_before $name_contains $status_equals $sort_by $sort_order $model_name_equals $model_package_version_arn_equals -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListInferenceRouters
export def 'sagemaker list-inference-routers' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'sagemaker ListInferenceRouters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --job-category
@search-terms ListJobSchemaVersions
export def 'sagemaker list-job-schema-versions' [
  --job-category: string@JobCategory
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
]: any -> any { call 'sagemaker ListJobSchemaVersions $job_category -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --job-category
@search-terms ListJobs
export def 'sagemaker list-jobs' [
  --job-category: string@JobCategory
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --last-modified-time-after: oneof<datetime, duration, string>
  --last-modified-time-before: oneof<datetime, duration, string>
  --name-contains: string
  --sort-by: string@[Name CreationTime Status]
  --sort-order: string@SortOrder
  --status-equals: string@[InProgress Completed Failed Stopping Stopped Deleting DeleteFailed]
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
]: any -> any { call 'sagemaker ListJobs $job_category $creation_time_after $creation_time_before $last_modified_time_after $last_modified_time_before $name_contains $sort_by $sort_order $status_equals -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListLabelingJobs
export def 'sagemaker list-labeling-jobs' [
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --last-modified-time-after: oneof<datetime, duration, string>
  --last-modified-time-before: oneof<datetime, duration, string>
  --name-contains: string
  --sort-by: string@[Name CreationTime Status]
  --sort-order: string@SortOrder
  --status-equals: string@[Initializing InProgress Completed Failed Stopping Stopped]
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
]: any -> any { call 'sagemaker ListLabelingJobs $creation_time_after $creation_time_before $last_modified_time_after $last_modified_time_before $name_contains $sort_by $sort_order $status_equals -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --workteam-arn
@search-terms ListLabelingJobsForWorkteam
export def 'sagemaker list-labeling-jobs-for-workteam' [
  --workteam-arn: string
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --job-reference-code-contains: string
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
]: any -> any { call 'sagemaker ListLabelingJobsForWorkteam $workteam_arn $creation_time_after $creation_time_before $job_reference_code_contains $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListLineageGroups
export def 'sagemaker list-lineage-groups' [
  --created-after: oneof<datetime, duration, string>
  --created-before: oneof<datetime, duration, string>
  --sort-by: string@[Name CreationTime]
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
]: any -> any { call 'sagemaker ListLineageGroups $created_after $created_before $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListMlflowApps
export def 'sagemaker list-mlflow-apps' [
  --created-after: oneof<datetime, duration, string>
  --created-before: oneof<datetime, duration, string>
  --status: string@[Creating Created CreateFailed Updating Updated UpdateFailed Deleting DeleteFailed Deleted]
  --mlflow-version: string
  --default-for-domain-id: string
  --account-default-status: string@[ENABLED DISABLED]
  --sort-by: string@[Name CreationTime Status]
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
]: any -> any { call 'sagemaker ListMlflowApps $created_after $created_before $status $mlflow_version $default_for_domain_id $account_default_status $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListMlflowTrackingServers
export def 'sagemaker list-mlflow-tracking-servers' [
  --created-after: oneof<datetime, duration, string>
  --created-before: oneof<datetime, duration, string>
  --tracking-server-status: string@[Creating Created CreateFailed Updating Updated UpdateFailed Deleting DeleteFailed Stopping Stopped StopFailed Starting Started StartFailed MaintenanceInProgress MaintenanceComplete MaintenanceFailed]
  --mlflow-version: string
  --sort-by: string@[Name CreationTime Status]
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
]: any -> any { call 'sagemaker ListMlflowTrackingServers $created_after $created_before $tracking_server_status $mlflow_version $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListModelBiasJobDefinitions
export def 'sagemaker list-model-bias-job-definitions' [
  --endpoint-name: string
  --sort-by: string@[Name CreationTime]
  --sort-order: string@SortOrder
  --name-contains: string
  --creation-time-before: oneof<datetime, duration, string>
  --creation-time-after: oneof<datetime, duration, string>
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
]: any -> any { call 'sagemaker ListModelBiasJobDefinitions $endpoint_name $sort_by $sort_order $name_contains $creation_time_before $creation_time_after -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --model-card-name
@search-terms ListModelCardExportJobs
export def 'sagemaker list-model-card-export-jobs' [
  --model-card-name: string
  --model-card-version: int
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --model-card-export-job-name-contains: string
  --status-equals: string@[InProgress Completed Failed]
  --sort-by: string@[Name CreationTime Status]
  --sort-order: string@[Ascending Descending]
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
]: any -> any { call 'sagemaker ListModelCardExportJobs $model_card_name $model_card_version $creation_time_after $creation_time_before $model_card_export_job_name_contains $status_equals $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --model-card-name
@search-terms ListModelCardVersions
export def 'sagemaker list-model-card-versions' [
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --model-card-name: string
  --model-card-status: string@[Draft PendingReview Approved Archived]
  --sort-by: string
  --sort-order: string@[Ascending Descending]
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
]: any -> any { call 'sagemaker ListModelCardVersions $creation_time_after $creation_time_before $model_card_name $model_card_status $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListModelCards
export def 'sagemaker list-model-cards' [
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --name-contains: string
  --model-card-status: string@[Draft PendingReview Approved Archived]
  --sort-by: string@[Name CreationTime]
  --sort-order: string@[Ascending Descending]
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
]: any -> any { call 'sagemaker ListModelCards $creation_time_after $creation_time_before $name_contains $model_card_status $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListModelExplainabilityJobDefinitions
export def 'sagemaker list-model-explainability-job-definitions' [
  --endpoint-name: string
  --sort-by: string@[Name CreationTime]
  --sort-order: string@SortOrder
  --name-contains: string
  --creation-time-before: oneof<datetime, duration, string>
  --creation-time-after: oneof<datetime, duration, string>
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
]: any -> any { call 'sagemaker ListModelExplainabilityJobDefinitions $endpoint_name $sort_by $sort_order $name_contains $creation_time_before $creation_time_after -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListModelMetadata
export def 'sagemaker list-model-metadata' [
  --search-expression: record
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
]: any -> any { call 'sagemaker ListModelMetadata $search_expression -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListModelPackageGroups
export def 'sagemaker list-model-package-groups' [
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --name-contains: string
  --sort-by: string@[Name CreationTime]
  --sort-order: string@SortOrder
  --cross-account-filter-option: string@[SameAccount CrossAccount]
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
]: any -> any { call 'sagemaker ListModelPackageGroups $creation_time_after $creation_time_before $name_contains $sort_by $sort_order $cross_account_filter_option -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListModelPackages
export def 'sagemaker list-model-packages' [
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --name-contains: string
  --model-approval-status: string@[Approved Rejected PendingManualApproval]
  --model-package-group-name: string
  --model-package-type: string@[Versioned Unversioned Both]
  --sort-by: string@[Name CreationTime]
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
]: any -> any { call 'sagemaker ListModelPackages $creation_time_after $creation_time_before $name_contains $model_approval_status $model_package_group_name $model_package_type $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListModelQualityJobDefinitions
export def 'sagemaker list-model-quality-job-definitions' [
  --endpoint-name: string
  --sort-by: string@[Name CreationTime]
  --sort-order: string@SortOrder
  --name-contains: string
  --creation-time-before: oneof<datetime, duration, string>
  --creation-time-after: oneof<datetime, duration, string>
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
]: any -> any { call 'sagemaker ListModelQualityJobDefinitions $endpoint_name $sort_by $sort_order $name_contains $creation_time_before $creation_time_after -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListModels
export def 'sagemaker list-models' [
  --sort-by: string@[Name CreationTime]
  --sort-order: string@[Ascending Descending]
  --name-contains: string
  --creation-time-before: oneof<datetime, duration, string>
  --creation-time-after: oneof<datetime, duration, string>
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
]: any -> any { call 'sagemaker ListModels $sort_by $sort_order $name_contains $creation_time_before $creation_time_after -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListMonitoringAlertHistory
export def 'sagemaker list-monitoring-alert-history' [
  --monitoring-schedule-name: string
  --monitoring-alert-name: string
  --sort-by: string@[CreationTime Status]
  --sort-order: string@SortOrder
  --creation-time-before: oneof<datetime, duration, string>
  --creation-time-after: oneof<datetime, duration, string>
  --status-equals: string@[InAlert OK]
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
]: any -> any { call 'sagemaker ListMonitoringAlertHistory $monitoring_schedule_name $monitoring_alert_name $sort_by $sort_order $creation_time_before $creation_time_after $status_equals -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --monitoring-schedule-name
@search-terms ListMonitoringAlerts
export def 'sagemaker list-monitoring-alerts' [
  --monitoring-schedule-name: string
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
]: any -> any { call 'sagemaker ListMonitoringAlerts $monitoring_schedule_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListMonitoringExecutions
export def 'sagemaker list-monitoring-executions' [
  --monitoring-schedule-name: string
  --endpoint-name: string
  --sort-by: string@[CreationTime ScheduledTime Status]
  --sort-order: string@SortOrder
  --scheduled-time-before: oneof<datetime, duration, string>
  --scheduled-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --creation-time-after: oneof<datetime, duration, string>
  --last-modified-time-before: oneof<datetime, duration, string>
  --last-modified-time-after: oneof<datetime, duration, string>
  --status-equals: string@[Pending Completed CompletedWithViolations InProgress Failed Stopping Stopped]
  --monitoring-job-definition-name: string
  --monitoring-type-equals: string@[DataQuality ModelQuality ModelBias ModelExplainability]
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
]: any -> any { call 'sagemaker ListMonitoringExecutions $monitoring_schedule_name $endpoint_name $sort_by $sort_order $scheduled_time_before $scheduled_time_after $creation_time_before $creation_time_after $last_modified_time_before $last_modified_time_after $status_equals $monitoring_job_definition_name $monitoring_type_equals -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListMonitoringSchedules
export def 'sagemaker list-monitoring-schedules' [
  --endpoint-name: string
  --sort-by: string@[Name CreationTime Status]
  --sort-order: string@SortOrder
  --name-contains: string
  --creation-time-before: oneof<datetime, duration, string>
  --creation-time-after: oneof<datetime, duration, string>
  --last-modified-time-before: oneof<datetime, duration, string>
  --last-modified-time-after: oneof<datetime, duration, string>
  --status-equals: string@[Pending Failed Scheduled Stopped]
  --monitoring-job-definition-name: string
  --monitoring-type-equals: string@[DataQuality ModelQuality ModelBias ModelExplainability]
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
]: any -> any { call 'sagemaker ListMonitoringSchedules $endpoint_name $sort_by $sort_order $name_contains $creation_time_before $creation_time_after $last_modified_time_before $last_modified_time_after $status_equals $monitoring_job_definition_name $monitoring_type_equals -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListNotebookInstanceLifecycleConfigs
export def 'sagemaker list-notebook-instance-lifecycle-configs' [
  --sort-by: string@[Name CreationTime LastModifiedTime]
  --sort-order: string@[Ascending Descending]
  --name-contains: string
  --creation-time-before: oneof<datetime, duration, string>
  --creation-time-after: oneof<datetime, duration, string>
  --last-modified-time-before: oneof<datetime, duration, string>
  --last-modified-time-after: oneof<datetime, duration, string>
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
]: any -> any { call 'sagemaker ListNotebookInstanceLifecycleConfigs $sort_by $sort_order $name_contains $creation_time_before $creation_time_after $last_modified_time_before $last_modified_time_after -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListNotebookInstances
export def 'sagemaker list-notebook-instances' [
  --sort-by: string@[Name CreationTime Status]
  --sort-order: string@[Ascending Descending]
  --name-contains: string
  --creation-time-before: oneof<datetime, duration, string>
  --creation-time-after: oneof<datetime, duration, string>
  --last-modified-time-before: oneof<datetime, duration, string>
  --last-modified-time-after: oneof<datetime, duration, string>
  --status-equals: string@[Pending InService Stopping Stopped Failed Deleting Updating PendingMaintenance InMaintenance]
  --notebook-instance-lifecycle-config-name-contains: string
  --default-code-repository-contains: string
  --additional-code-repository-equals: string
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
]: any -> any { call 'sagemaker ListNotebookInstances $sort_by $sort_order $name_contains $creation_time_before $creation_time_after $last_modified_time_before $last_modified_time_after $status_equals $notebook_instance_lifecycle_config_name_contains $default_code_repository_contains $additional_code_repository_equals -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListOptimizationJobs
export def 'sagemaker list-optimization-jobs' [
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --last-modified-time-after: oneof<datetime, duration, string>
  --last-modified-time-before: oneof<datetime, duration, string>
  --optimization-contains: string
  --name-contains: string
  --status-equals: string@[INPROGRESS COMPLETED FAILED STARTING STOPPING STOPPED]
  --sort-by: string@[Name CreationTime Status]
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
]: any -> any { call 'sagemaker ListOptimizationJobs $creation_time_after $creation_time_before $last_modified_time_after $last_modified_time_before $optimization_contains $name_contains $status_equals $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListPartnerApps
export def 'sagemaker list-partner-apps' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'sagemaker ListPartnerApps -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListPipelineExecutionSteps
export def 'sagemaker list-pipeline-execution-steps' [
  --pipeline-execution-arn: string
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
]: any -> any { call 'sagemaker ListPipelineExecutionSteps $pipeline_execution_arn $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --pipeline-name
@search-terms ListPipelineExecutions
export def 'sagemaker list-pipeline-executions' [
  --pipeline-name: string
  --created-after: oneof<datetime, duration, string>
  --created-before: oneof<datetime, duration, string>
  --sort-by: string@[CreationTime PipelineExecutionArn]
  --sort-order: string@SortOrder
  --pipeline-version-alias: string
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
]: any -> any { call 'sagemaker ListPipelineExecutions $pipeline_name $created_after $created_before $sort_by $sort_order $pipeline_version_alias -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --pipeline-execution-arn
@search-terms ListPipelineParametersForExecution
export def 'sagemaker list-pipeline-parameters-for-execution' [
  --pipeline-execution-arn: string
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
]: any -> any { call 'sagemaker ListPipelineParametersForExecution $pipeline_execution_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --pipeline-name
@search-terms ListPipelineVersions
export def 'sagemaker list-pipeline-versions' [
  --pipeline-name: string
  --created-after: oneof<datetime, duration, string>
  --created-before: oneof<datetime, duration, string>
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
]: any -> any { call 'sagemaker ListPipelineVersions $pipeline_name $created_after $created_before $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListPipelines
export def 'sagemaker list-pipelines' [
  --pipeline-name-prefix: string
  --created-after: oneof<datetime, duration, string>
  --created-before: oneof<datetime, duration, string>
  --sort-by: string@[Name CreationTime]
  --sort-order: string@SortOrder
  --managed-by: string@[AWS CUSTOMER]
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
]: any -> any { call 'sagemaker ListPipelines $pipeline_name_prefix $created_after $created_before $sort_by $sort_order $managed_by -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListProcessingJobs
export def 'sagemaker list-processing-jobs' [
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --last-modified-time-after: oneof<datetime, duration, string>
  --last-modified-time-before: oneof<datetime, duration, string>
  --name-contains: string
  --status-equals: string@[InProgress Completed Failed Stopping Stopped]
  --sort-by: string@[Name CreationTime Status]
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
]: any -> any { call 'sagemaker ListProcessingJobs $creation_time_after $creation_time_before $last_modified_time_after $last_modified_time_before $name_contains $status_equals $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListProjects
export def 'sagemaker list-projects' [
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --name-contains: string
  --sort-by: string@[Name CreationTime]
  --sort-order: string@[Ascending Descending]
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
]: any -> any { call 'sagemaker ListProjects $creation_time_after $creation_time_before $name_contains $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListResourceCatalogs
export def 'sagemaker list-resource-catalogs' [
  --name-contains: string
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --sort-order: string@[Ascending Descending]
  --sort-by: string
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
]: any -> any { call 'sagemaker ListResourceCatalogs $name_contains $creation_time_after $creation_time_before $sort_order $sort_by -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListSpaces
export def 'sagemaker list-spaces' [
  --sort-order: string@SortOrder
  --sort-by: string@[CreationTime LastModifiedTime]
  --domain-id-equals: string
  --space-name-contains: string
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
]: any -> any { call 'sagemaker ListSpaces $sort_order $sort_by $domain_id_equals $space_name_contains -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --edge-deployment-plan-name --stage-name
@search-terms ListStageDevices
export def 'sagemaker list-stage-devices' [
  --edge-deployment-plan-name: string
  --exclude-devices-deployed-in-other-stage: oneof<bool>
  --stage-name: string
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
]: any -> any { call 'sagemaker ListStageDevices $edge_deployment_plan_name $exclude_devices_deployed_in_other_stage $stage_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListStudioLifecycleConfigs
export def 'sagemaker list-studio-lifecycle-configs' [
  --name-contains: string
  --app-type-equals: string@[JupyterServer KernelGateway CodeEditor JupyterLab]
  --creation-time-before: oneof<datetime, duration, string>
  --creation-time-after: oneof<datetime, duration, string>
  --modified-time-before: oneof<datetime, duration, string>
  --modified-time-after: oneof<datetime, duration, string>
  --sort-by: string@[CreationTime LastModifiedTime Name]
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
]: any -> any { call 'sagemaker ListStudioLifecycleConfigs $name_contains $app_type_equals $creation_time_before $creation_time_after $modified_time_before $modified_time_after $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListSubscribedWorkteams
export def 'sagemaker list-subscribed-workteams' [
  --name-contains: string
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
]: any -> any { call 'sagemaker ListSubscribedWorkteams $name_contains -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --resource-arn
@search-terms ListTags
export def 'sagemaker list-tags' [
  --resource-arn: string
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
]: any -> any { call 'sagemaker ListTags $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListTrainingJobs
export def 'sagemaker list-training-jobs' [
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --last-modified-time-after: oneof<datetime, duration, string>
  --last-modified-time-before: oneof<datetime, duration, string>
  --name-contains: string
  --status-equals: string@[InProgress Completed Failed Stopping Stopped Deleting]
  --sort-by: string@[Name CreationTime Status]
  --sort-order: string@SortOrder
  --warm-pool-status-equals: string@[Available Terminated Reused InUse]
  --training-plan-arn-equals: string
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
]: any -> any { call 'sagemaker ListTrainingJobs $creation_time_after $creation_time_before $last_modified_time_after $last_modified_time_before $name_contains $status_equals $sort_by $sort_order $warm_pool_status_equals $training_plan_arn_equals -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --hyper-parameter-tuning-job-name
@search-terms ListTrainingJobsForHyperParameterTuningJob
export def 'sagemaker list-training-jobs-for-hyper-parameter-tuning-job' [
  --hyper-parameter-tuning-job-name: string
  --status-equals: string@[InProgress Completed Failed Stopping Stopped Deleting]
  --sort-by: string@[Name CreationTime Status FinalObjectiveMetricValue]
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
]: any -> any { call 'sagemaker ListTrainingJobsForHyperParameterTuningJob $hyper_parameter_tuning_job_name $status_equals $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListTrainingPlans
export def 'sagemaker list-training-plans' [
  --start-time-after: oneof<datetime, duration, string>
  --start-time-before: oneof<datetime, duration, string>
  --sort-by: string@[TrainingPlanName StartTime Status]
  --sort-order: string@[Ascending Descending]
  --filters: any
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
]: any -> any { call 'sagemaker ListTrainingPlans $start_time_after $start_time_before $sort_by $sort_order $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListTrainingSessions
export def 'sagemaker list-training-sessions' [
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --name-contains: string
  --status-equals: string@[Created Blocked Running Failed Scheduled Stopping Stopped Expired Deleting DeletionFailed]
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
]: any -> any { call 'sagemaker ListTrainingSessions $creation_time_after $creation_time_before $name_contains $status_equals -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListTransformJobs
export def 'sagemaker list-transform-jobs' [
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --last-modified-time-after: oneof<datetime, duration, string>
  --last-modified-time-before: oneof<datetime, duration, string>
  --name-contains: string
  --status-equals: string@[InProgress Completed Failed Stopping Stopped]
  --sort-by: string@[Name CreationTime Status]
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
]: any -> any { call 'sagemaker ListTransformJobs $creation_time_after $creation_time_before $last_modified_time_after $last_modified_time_before $name_contains $status_equals $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListTrialComponents
export def 'sagemaker list-trial-components' [
  --experiment-name: string
  --trial-name: string
  --source-arn: string
  --created-after: oneof<datetime, duration, string>
  --created-before: oneof<datetime, duration, string>
  --sort-by: string@[Name CreationTime]
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
]: any -> any { call 'sagemaker ListTrialComponents $experiment_name $trial_name $source_arn $created_after $created_before $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListTrials
export def 'sagemaker list-trials' [
  --experiment-name: string
  --trial-component-name: string
  --created-after: oneof<datetime, duration, string>
  --created-before: oneof<datetime, duration, string>
  --sort-by: string@[Name CreationTime]
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
]: any -> any { call 'sagemaker ListTrials $experiment_name $trial_component_name $created_after $created_before $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --reserved-capacity-arn
@search-terms ListUltraServersByReservedCapacity
export def 'sagemaker list-ultra-servers-by-reserved-capacity' [
  --reserved-capacity-arn: string
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
]: any -> any { call 'sagemaker ListUltraServersByReservedCapacity $reserved_capacity_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListUserProfiles
export def 'sagemaker list-user-profiles' [
  --sort-order: string@SortOrder
  --sort-by: string@[CreationTime LastModifiedTime]
  --domain-id-equals: string
  --user-profile-name-contains: string
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
]: any -> any { call 'sagemaker ListUserProfiles $sort_order $sort_by $domain_id_equals $user_profile_name_contains -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListWorkforces
export def 'sagemaker list-workforces' [
  --sort-by: string@[Name CreateDate]
  --sort-order: string@SortOrder
  --name-contains: string
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
]: any -> any { call 'sagemaker ListWorkforces $sort_by $sort_order $name_contains -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListWorkteams
export def 'sagemaker list-workteams' [
  --sort-by: string@[Name CreateDate]
  --sort-order: string@SortOrder
  --name-contains: string
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
]: any -> any { call 'sagemaker ListWorkteams $sort_by $sort_order $name_contains -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --endpoint-name --resource-policy
@search-terms PutEndpointPolicy
export def 'sagemaker put-endpoint-policy' [
  --endpoint-name: string
  --resource-policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker PutEndpointPolicy $endpoint_name $resource_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-package-group-name --resource-policy
@search-terms PutModelPackageGroupPolicy
export def 'sagemaker put-model-package-group-policy' [
  --model-package-group-name: string
  --resource-policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker PutModelPackageGroupPolicy $model_package_group_name $resource_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms QueryLineage
export def 'sagemaker query-lineage' [
  --start-arns: list<string>
  --direction: string@[Both Ascendants Descendants]
  --include-edges: oneof<bool>
  --filters: record
  --max-depth: int
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker QueryLineage $start_arns $direction $include_edges $filters $max_depth $max_results $next_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --device-fleet-name --devices
@search-terms RegisterDevices
export def 'sagemaker register-devices' [
  --device-fleet-name: string
  --devices: list
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker RegisterDevices $device_fleet_name $devices $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --task --role-arn
@search-terms RenderUiTemplate
export def 'sagemaker render-ui-template' [
  --ui-template: record
  --task: record
  --role-arn: string
  --human-task-ui-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker RenderUiTemplate $ui_template $task $role_arn $human_task_ui_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pipeline-execution-arn
@search-terms RetryPipelineExecution
export def 'sagemaker retry-pipeline-execution' [
  --pipeline-execution-arn: string
  --client-request-token: string
  --parallelism-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker RetryPipelineExecution $pipeline_execution_arn $client_request_token $parallelism_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; needs --resource
@search-terms Search
export def 'sagemaker search' [
  --resource: string@ResourceType
  --search-expression: record
  --sort-by: string
  --sort-order: string@[Ascending Descending]
  --cross-account-filter-option: string@[SameAccount CrossAccount]
  --visibility-conditions: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker Search $resource $search_expression $sort_by $sort_order $cross_account_filter_option $visibility_conditions -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; cached 1min
@search-terms SearchTrainingPlanOfferings
export def 'sagemaker search-training-plan-offerings' [
  --instance-type: string@["ml.p4d.24xlarge" "ml.p5.48xlarge" "ml.p5e.48xlarge" "ml.p5en.48xlarge" "ml.trn1.32xlarge" "ml.trn2.48xlarge" "ml.p6-b200.48xlarge" "ml.p4de.24xlarge" "ml.p6e-gb200.36xlarge" "ml.p5.4xlarge" "ml.p6-b300.48xlarge"]
  --instance-count: int
  --ultra-server-type: string
  --ultra-server-count: int
  --start-time-after: oneof<datetime, duration, string>
  --end-time-before: oneof<datetime, duration, string>
  --duration-hours: int
  --target-resources: list<string>
  --training-plan-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker SearchTrainingPlanOfferings $instance_type $instance_count $ultra_server_type $ultra_server_count $start_time_after $end_time_before $duration_hours $target_resources $training_plan_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --callback-token
@search-terms SendPipelineExecutionStepFailure
export def 'sagemaker send-pipeline-execution-step-failure' [
  --callback-token: string
  --failure-reason: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker SendPipelineExecutionStepFailure $callback_token $failure_reason $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --callback-token
@search-terms SendPipelineExecutionStepSuccess
export def 'sagemaker send-pipeline-execution-step-success' [
  --callback-token: string
  --output-parameters: any
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker SendPipelineExecutionStepSuccess $callback_token $output_parameters $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-name --deep-health-check-configurations
@search-terms StartClusterHealthCheck
export def 'sagemaker start-cluster-health-check' [
  --cluster-name: string
  --deep-health-check-configurations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker StartClusterHealthCheck $cluster_name $deep_health_check_configurations -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --edge-deployment-plan-name --stage-name
@search-terms StartEdgeDeploymentStage
export def 'sagemaker start-edge-deployment-stage' [
  --edge-deployment-plan-name: string
  --stage-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker StartEdgeDeploymentStage $edge_deployment_plan_name $stage_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms StartInferenceExperiment
export def 'sagemaker start-inference-experiment' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker StartInferenceExperiment $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --tracking-server-name
@search-terms StartMlflowTrackingServer
export def 'sagemaker start-mlflow-tracking-server' [
  --tracking-server-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker StartMlflowTrackingServer $tracking_server_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --monitoring-schedule-name
@search-terms StartMonitoringSchedule
export def 'sagemaker start-monitoring-schedule' [
  --monitoring-schedule-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker StartMonitoringSchedule $monitoring_schedule_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --notebook-instance-name
@search-terms StartNotebookInstance
export def 'sagemaker start-notebook-instance' [
  --notebook-instance-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker StartNotebookInstance $notebook_instance_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pipeline-name
@search-terms StartPipelineExecution
export def 'sagemaker start-pipeline-execution' [
  --pipeline-name: string
  --pipeline-execution-display-name: string
  --pipeline-parameters: any
  --pipeline-execution-description: string
  --client-request-token: string
  --parallelism-configuration: record
  --selective-execution-config: record
  --pipeline-version-id: int
  --mlflow-experiment-name: string
  --pipeline-version-alias: string
  --role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker StartPipelineExecution $pipeline_name $pipeline_execution_display_name $pipeline_parameters $pipeline_execution_description $client_request_token $parallelism_configuration $selective_execution_config $pipeline_version_id $mlflow_experiment_name $pipeline_version_alias $role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-identifier
@search-terms StartSession
export def 'sagemaker start-session' [
  --resource-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker StartSession $resource_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ai-benchmark-job-name
@search-terms StopAIBenchmarkJob
export def 'sagemaker stop-ai-benchmark-job' [
  --ai-benchmark-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker StopAIBenchmarkJob $ai_benchmark_job_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ai-recommendation-job-name
@search-terms StopAIRecommendationJob
export def 'sagemaker stop-ai-recommendation-job' [
  --ai-recommendation-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker StopAIRecommendationJob $ai_recommendation_job_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auto-ml-job-name
@search-terms StopAutoMLJob
export def 'sagemaker stop-auto-ml-job' [
  --auto-ml-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker StopAutoMLJob $auto_ml_job_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --compilation-job-name
@search-terms StopCompilationJob
export def 'sagemaker stop-compilation-job' [
  --compilation-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker StopCompilationJob $compilation_job_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --edge-deployment-plan-name --stage-name
@search-terms StopEdgeDeploymentStage
export def 'sagemaker stop-edge-deployment-stage' [
  --edge-deployment-plan-name: string
  --stage-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker StopEdgeDeploymentStage $edge_deployment_plan_name $stage_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --edge-packaging-job-name
@search-terms StopEdgePackagingJob
export def 'sagemaker stop-edge-packaging-job' [
  --edge-packaging-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker StopEdgePackagingJob $edge_packaging_job_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --hyper-parameter-tuning-job-name
@search-terms StopHyperParameterTuningJob
export def 'sagemaker stop-hyper-parameter-tuning-job' [
  --hyper-parameter-tuning-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker StopHyperParameterTuningJob $hyper_parameter_tuning_job_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --model-variant-actions
@search-terms StopInferenceExperiment
export def 'sagemaker stop-inference-experiment' [
  --name: string
  --model-variant-actions: record
  --desired-model-variants: list
  --desired-state: string@[Completed Cancelled]
  --reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker StopInferenceExperiment $name $model_variant_actions $desired_model_variants $desired_state $reason -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-name
@search-terms StopInferenceRecommendationsJob
export def 'sagemaker stop-inference-recommendations-job' [
  --job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker StopInferenceRecommendationsJob $job_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-name --job-category
@search-terms StopJob
export def 'sagemaker stop-job' [
  --job-name: string
  --job-category: string@JobCategory
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker StopJob $job_name $job_category -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --labeling-job-name
@search-terms StopLabelingJob
export def 'sagemaker stop-labeling-job' [
  --labeling-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker StopLabelingJob $labeling_job_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --tracking-server-name
@search-terms StopMlflowTrackingServer
export def 'sagemaker stop-mlflow-tracking-server' [
  --tracking-server-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker StopMlflowTrackingServer $tracking_server_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --monitoring-schedule-name
@search-terms StopMonitoringSchedule
export def 'sagemaker stop-monitoring-schedule' [
  --monitoring-schedule-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker StopMonitoringSchedule $monitoring_schedule_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --notebook-instance-name
@search-terms StopNotebookInstance
export def 'sagemaker stop-notebook-instance' [
  --notebook-instance-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker StopNotebookInstance $notebook_instance_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --optimization-job-name
@search-terms StopOptimizationJob
export def 'sagemaker stop-optimization-job' [
  --optimization-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker StopOptimizationJob $optimization_job_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pipeline-execution-arn
@search-terms StopPipelineExecution
export def 'sagemaker stop-pipeline-execution' [
  --pipeline-execution-arn: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker StopPipelineExecution $pipeline_execution_arn $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --processing-job-name
@search-terms StopProcessingJob
export def 'sagemaker stop-processing-job' [
  --processing-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker StopProcessingJob $processing_job_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --training-job-name
@search-terms StopTrainingJob
export def 'sagemaker stop-training-job' [
  --training-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker StopTrainingJob $training_job_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --training-session-name
@search-terms StopTrainingSession
export def 'sagemaker stop-training-session' [
  --training-session-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker StopTrainingSession $training_session_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transform-job-name
@search-terms StopTransformJob
export def 'sagemaker stop-transform-job' [
  --transform-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker StopTransformJob $transform_job_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --action-name
@search-terms UpdateAction
export def 'sagemaker update-action' [
  --action-name: string
  --description: string
  --status: string@[Unknown InProgress Completed Failed Stopping Stopped]
  --properties: record
  --properties-to-remove: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateAction $action_name $description $status $properties $properties_to_remove -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --app-image-config-name
@search-terms UpdateAppImageConfig
export def 'sagemaker update-app-image-config' [
  --app-image-config-name: string
  --kernel-gateway-image-config: record
  --jupyter-lab-app-image-config: record
  --code-editor-app-image-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateAppImageConfig $app_image_config_name $kernel_gateway_image_config $jupyter_lab_app_image_config $code_editor_app_image_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --artifact-arn
@search-terms UpdateArtifact
export def 'sagemaker update-artifact' [
  --artifact-arn: string
  --artifact-name: string
  --properties: record
  --properties-to-remove: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateArtifact $artifact_arn $artifact_name $properties $properties_to_remove -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-name
@search-terms UpdateCluster
export def 'sagemaker update-cluster' [
  --cluster-name: string
  --instance-groups: list
  --restricted-instance-groups: list
  --restricted-instance-groups-config: record
  --tiered-storage-config: record
  --node-recovery: string@[Automatic None]
  --instance-groups-to-delete: list<string>
  --node-provisioning-mode: string
  --cluster-role: string
  --auto-scaling: record
  --orchestrator: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateCluster $cluster_name $instance_groups $restricted_instance_groups $restricted_instance_groups_config $tiered_storage_config $node_recovery $instance_groups_to_delete $node_provisioning_mode $cluster_role $auto_scaling $orchestrator -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-arn --extension-arn
@search-terms UpdateClusterExtension
export def 'sagemaker update-cluster-extension' [
  --cluster-arn: string
  --extension-arn: string
  --extension-version: string
  --configuration-values: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateClusterExtension $cluster_arn $extension_arn $extension_version $configuration_values $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-scheduler-config-id --target-version
@search-terms UpdateClusterSchedulerConfig
export def 'sagemaker update-cluster-scheduler-config' [
  --cluster-scheduler-config-id: string
  --target-version: int
  --scheduler-config: record
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateClusterSchedulerConfig $cluster_scheduler_config_id $target_version $scheduler_config $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-name
@search-terms UpdateClusterSoftware
export def 'sagemaker update-cluster-software' [
  --cluster-name: string
  --instance-groups: list
  --deployment-config: record
  --image-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateClusterSoftware $cluster_name $instance_groups $deployment_config $image_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --code-repository-name
@search-terms UpdateCodeRepository
export def 'sagemaker update-code-repository' [
  --code-repository-name: string
  --git-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateCodeRepository $code_repository_name $git_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --compute-quota-id --target-version
@search-terms UpdateComputeQuota
export def 'sagemaker update-compute-quota' [
  --compute-quota-id: string
  --target-version: int
  --compute-quota-config: record
  --compute-quota-target: record
  --activation-state: string@[Enabled Disabled]
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateComputeQuota $compute_quota_id $target_version $compute_quota_config $compute_quota_target $activation_state $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --context-name
@search-terms UpdateContext
export def 'sagemaker update-context' [
  --context-name: string
  --description: string
  --properties: record
  --properties-to-remove: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateContext $context_name $description $properties $properties_to_remove -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --device-fleet-name --output-config
@search-terms UpdateDeviceFleet
export def 'sagemaker update-device-fleet' [
  --device-fleet-name: string
  --role-arn: string
  --description: string
  --output-config: record
  --enable-iot-role-alias: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateDeviceFleet $device_fleet_name $role_arn $description $output_config $enable_iot_role_alias -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --device-fleet-name --devices
@search-terms UpdateDevices
export def 'sagemaker update-devices' [
  --device-fleet-name: string
  --devices: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateDevices $device_fleet_name $devices -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-id
@search-terms UpdateDomain
export def 'sagemaker update-domain' [
  --domain-id: string
  --default-user-settings: record
  --domain-settings-for-update: record
  --app-security-group-management: string@[Service Customer]
  --default-space-settings: record
  --subnet-ids: list<string>
  --app-network-access-type: string@[PublicInternetOnly VpcOnly]
  --tag-propagation: string@[ENABLED DISABLED]
  --home-efs-file-system-creation: string@[Enabled Disabled]
  --vpc-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateDomain $domain_id $default_user_settings $domain_settings_for_update $app_security_group_management $default_space_settings $subnet_ids $app_network_access_type $tag_propagation $home_efs_file_system_creation $vpc_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-name --endpoint-config-name
@search-terms UpdateEndpoint
export def 'sagemaker update-endpoint' [
  --endpoint-name: string
  --endpoint-config-name: string
  --retain-all-variant-properties: oneof<bool>
  --exclude-retained-variant-properties: list
  --deployment-config: record
  --retain-deployment-config: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateEndpoint $endpoint_name $endpoint_config_name $retain_all_variant_properties $exclude_retained_variant_properties $deployment_config $retain_deployment_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-name --desired-weights-and-capacities
@search-terms UpdateEndpointWeightsAndCapacities
export def 'sagemaker update-endpoint-weights-and-capacities' [
  --endpoint-name: string
  --desired-weights-and-capacities: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateEndpointWeightsAndCapacities $endpoint_name $desired_weights_and_capacities -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --experiment-name
@search-terms UpdateExperiment
export def 'sagemaker update-experiment' [
  --experiment-name: string
  --display-name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateExperiment $experiment_name $display_name $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --feature-group-name
@search-terms UpdateFeatureGroup
export def 'sagemaker update-feature-group' [
  --feature-group-name: string
  --feature-additions: list
  --online-store-config: record
  --throughput-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateFeatureGroup $feature_group_name $feature_additions $online_store_config $throughput_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --feature-group-name --feature-name
@search-terms UpdateFeatureMetadata
export def 'sagemaker update-feature-metadata' [
  --feature-group-name: string
  --feature-name: string
  --description: string
  --parameter-additions: any
  --parameter-removals: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateFeatureMetadata $feature_group_name $feature_name $description $parameter_additions $parameter_removals -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --hub-name
@search-terms UpdateHub
export def 'sagemaker update-hub' [
  --hub-name: string
  --hub-description: string
  --hub-display-name: string
  --hub-search-keywords: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateHub $hub_name $hub_description $hub_display_name $hub_search_keywords -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --hub-name --hub-content-name --hub-content-type --hub-content-version
@search-terms UpdateHubContent
export def 'sagemaker update-hub-content' [
  --hub-name: string
  --hub-content-name: string
  --hub-content-type: string@HubContentType
  --hub-content-version: string
  --hub-content-display-name: string
  --hub-content-description: string
  --hub-content-markdown: string
  --hub-content-search-keywords: list<string>
  --support-status: string@[Supported Deprecated Restricted]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateHubContent $hub_name $hub_content_name $hub_content_type $hub_content_version $hub_content_display_name $hub_content_description $hub_content_markdown $hub_content_search_keywords $support_status -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --hub-name --hub-content-name --hub-content-type
@search-terms UpdateHubContentReference
export def 'sagemaker update-hub-content-reference' [
  --hub-name: string
  --hub-content-name: string
  --hub-content-type: string@HubContentType
  --min-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateHubContentReference $hub_name $hub_content_name $hub_content_type $min_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image-name
@search-terms UpdateImage
export def 'sagemaker update-image' [
  --delete-properties: list<string>
  --description: string
  --display-name: string
  --image-name: string
  --role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateImage $delete_properties $description $display_name $image_name $role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image-name
@search-terms UpdateImageVersion
export def 'sagemaker update-image-version' [
  --image-name: string
  --alias: string
  --version: int
  --aliases-to-add: list<string>
  --aliases-to-delete: list<string>
  --vendor-guidance: string@[NOT_PROVIDED STABLE TO_BE_ARCHIVED ARCHIVED]
  --job-type: string@[TRAINING INFERENCE NOTEBOOK_KERNEL]
  --ml-framework: string
  --programming-lang: string
  --processor: string@[CPU GPU]
  --horovod: oneof<bool>
  --release-notes: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateImageVersion $image_name $alias $version $aliases_to_add $aliases_to_delete $vendor_guidance $job_type $ml_framework $programming_lang $processor $horovod $release_notes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --inference-component-name
@search-terms UpdateInferenceComponent
export def 'sagemaker update-inference-component' [
  --inference-component-name: string
  --specification: record
  --specifications: list
  --runtime-config: record
  --deployment-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateInferenceComponent $inference_component_name $specification $specifications $runtime_config $deployment_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --inference-component-name --desired-runtime-config
@search-terms UpdateInferenceComponentRuntimeConfig
export def 'sagemaker update-inference-component-runtime-config' [
  --inference-component-name: string
  --desired-runtime-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateInferenceComponentRuntimeConfig $inference_component_name $desired_runtime_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms UpdateInferenceExperiment
export def 'sagemaker update-inference-experiment' [
  --name: string
  --schedule: record
  --description: string
  --model-variants: list
  --data-storage-config: record
  --shadow-mode-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateInferenceExperiment $name $schedule $description $model_variants $data_storage_config $shadow_mode_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --inference-router-name --routing-targets
@search-terms UpdateInferenceRouter
export def 'sagemaker update-inference-router' [
  --inference-router-name: string
  --routing-targets: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateInferenceRouter $inference_router_name $routing_targets -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms UpdateMlflowApp
export def 'sagemaker update-mlflow-app' [
  --arn: string
  --name: string
  --artifact-store-uri: string
  --model-registration-mode: string@[AutoModelRegistrationEnabled AutoModelRegistrationDisabled]
  --weekly-maintenance-window-start: string
  --default-domain-id-list: list<string>
  --account-default-status: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateMlflowApp $arn $name $artifact_store_uri $model_registration_mode $weekly_maintenance_window_start $default_domain_id_list $account_default_status -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --tracking-server-name
@search-terms UpdateMlflowTrackingServer
export def 'sagemaker update-mlflow-tracking-server' [
  --tracking-server-name: string
  --artifact-store-uri: string
  --tracking-server-size: string@[Small Medium Large]
  --automatic-model-registration: oneof<bool>
  --weekly-maintenance-window-start: string
  --s3-bucket-owner-account-id: string
  --s3-bucket-owner-verification: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateMlflowTrackingServer $tracking_server_name $artifact_store_uri $tracking_server_size $automatic_model_registration $weekly_maintenance_window_start $s3_bucket_owner_account_id $s3_bucket_owner_verification -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-card-name
@search-terms UpdateModelCard
export def 'sagemaker update-model-card' [
  --model-card-name: string
  --content: string
  --model-card-status: string@[Draft PendingReview Approved Archived]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateModelCard $model_card_name $content $model_card_status -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-package-arn
@search-terms UpdateModelPackage
export def 'sagemaker update-model-package' [
  --model-package-arn: string
  --model-approval-status: string@[Approved Rejected PendingManualApproval]
  --model-package-registration-type: string@[Logged Registered]
  --approval-description: string
  --customer-metadata-properties: record
  --customer-metadata-properties-to-remove: list<string>
  --additional-inference-specifications-to-add: list
  --inference-specification: record
  --source-uri: string
  --model-card: record
  --model-life-cycle: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateModelPackage $model_package_arn $model_approval_status $model_package_registration_type $approval_description $customer_metadata_properties $customer_metadata_properties_to_remove $additional_inference_specifications_to_add $inference_specification $source_uri $model_card $model_life_cycle $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --monitoring-schedule-name --monitoring-alert-name --datapoints-to-alert --evaluation-period
@search-terms UpdateMonitoringAlert
export def 'sagemaker update-monitoring-alert' [
  --monitoring-schedule-name: string
  --monitoring-alert-name: string
  --datapoints-to-alert: int
  --evaluation-period: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateMonitoringAlert $monitoring_schedule_name $monitoring_alert_name $datapoints_to_alert $evaluation_period -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --monitoring-schedule-name --monitoring-schedule-config
@search-terms UpdateMonitoringSchedule
export def 'sagemaker update-monitoring-schedule' [
  --monitoring-schedule-name: string
  --monitoring-schedule-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateMonitoringSchedule $monitoring_schedule_name $monitoring_schedule_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --notebook-instance-name
@search-terms UpdateNotebookInstance
export def 'sagemaker update-notebook-instance' [
  --notebook-instance-name: string
  --instance-type: string
  --ip-address-type: string@[ipv4 dualstack]
  --platform-identifier: string
  --role-arn: string
  --lifecycle-config-name: string
  --disassociate-lifecycle-config: oneof<bool>
  --volume-size-in-gb: int
  --default-code-repository: string
  --additional-code-repositories: list<string>
  --accelerator-types: list<string>
  --disassociate-accelerator-types: oneof<bool>
  --disassociate-default-code-repository: oneof<bool>
  --disassociate-additional-code-repositories: oneof<bool>
  --root-access: string@[Enabled Disabled]
  --instance-metadata-service-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateNotebookInstance $notebook_instance_name $instance_type $ip_address_type $platform_identifier $role_arn $lifecycle_config_name $disassociate_lifecycle_config $volume_size_in_gb $default_code_repository $additional_code_repositories $accelerator_types $disassociate_accelerator_types $disassociate_default_code_repository $disassociate_additional_code_repositories $root_access $instance_metadata_service_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --notebook-instance-lifecycle-config-name
@search-terms UpdateNotebookInstanceLifecycleConfig
export def 'sagemaker update-notebook-instance-lifecycle-config' [
  --notebook-instance-lifecycle-config-name: string
  --on-create: list
  --on-start: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateNotebookInstanceLifecycleConfig $notebook_instance_lifecycle_config_name $on_create $on_start -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms UpdatePartnerApp
export def 'sagemaker update-partner-app' [
  --arn: string
  --maintenance-config: record
  --tier: string
  --application-config: record
  --idc-config: record
  --auth-type: string@[IAM IDC]
  --enable-iam-session-based-identity: oneof<bool>
  --enable-auto-minor-version-upgrade: oneof<bool>
  --app-version: string
  --client-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdatePartnerApp $arn $maintenance_config $tier $application_config $idc_config $auth_type $enable_iam_session_based_identity $enable_auto_minor_version_upgrade $app_version $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pipeline-name
@search-terms UpdatePipeline
export def 'sagemaker update-pipeline' [
  --pipeline-name: string
  --pipeline-display-name: string
  --pipeline-definition: string
  --pipeline-definition-s3-location: record
  --pipeline-description: string
  --role-arn: string
  --parallelism-configuration: record
  --pipeline-version-aliases: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdatePipeline $pipeline_name $pipeline_display_name $pipeline_definition $pipeline_definition_s3_location $pipeline_description $role_arn $parallelism_configuration $pipeline_version_aliases -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pipeline-execution-arn
@search-terms UpdatePipelineExecution
export def 'sagemaker update-pipeline-execution' [
  --pipeline-execution-arn: string
  --pipeline-execution-description: string
  --pipeline-execution-display-name: string
  --parallelism-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdatePipelineExecution $pipeline_execution_arn $pipeline_execution_description $pipeline_execution_display_name $parallelism_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pipeline-arn --pipeline-version-id
@search-terms UpdatePipelineVersion
export def 'sagemaker update-pipeline-version' [
  --pipeline-arn: string
  --pipeline-version-id: int
  --pipeline-version-display-name: string
  --pipeline-version-description: string
  --pipeline-version-alias-operations: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdatePipelineVersion $pipeline_arn $pipeline_version_id $pipeline_version_display_name $pipeline_version_description $pipeline_version_alias_operations -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --project-name
@search-terms UpdateProject
export def 'sagemaker update-project' [
  --project-name: string
  --project-description: string
  --service-catalog-provisioning-update-details: record
  --tags: any
  --template-providers-to-update: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateProject $project_name $project_description $service_catalog_provisioning_update_details $tags $template_providers_to_update -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-id --space-name
@search-terms UpdateSpace
export def 'sagemaker update-space' [
  --domain-id: string
  --space-name: string
  --space-settings: record
  --space-display-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateSpace $domain_id $space_name $space_settings $space_display_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --training-job-name
@search-terms UpdateTrainingJob
export def 'sagemaker update-training-job' [
  --training-job-name: string
  --profiler-config: record
  --profiler-rule-configurations: list
  --resource-config: record
  --remote-debug-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateTrainingJob $training_job_name $profiler_config $profiler_rule_configurations $resource_config $remote_debug_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --trial-name
@search-terms UpdateTrial
export def 'sagemaker update-trial' [
  --trial-name: string
  --display-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateTrial $trial_name $display_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --trial-component-name
@search-terms UpdateTrialComponent
export def 'sagemaker update-trial-component' [
  --trial-component-name: string
  --display-name: string
  --status: record
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --parameters: record
  --parameters-to-remove: list<string>
  --input-artifacts: record
  --input-artifacts-to-remove: list<string>
  --output-artifacts: record
  --output-artifacts-to-remove: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateTrialComponent $trial_component_name $display_name $status $start_time $end_time $parameters $parameters_to_remove $input_artifacts $input_artifacts_to_remove $output_artifacts $output_artifacts_to_remove -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-id --user-profile-name
@search-terms UpdateUserProfile
export def 'sagemaker update-user-profile' [
  --domain-id: string
  --user-profile-name: string
  --user-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateUserProfile $domain_id $user_profile_name $user_settings -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --workforce-name
@search-terms UpdateWorkforce
export def 'sagemaker update-workforce' [
  --workforce-name: string
  --source-ip-config: record
  --oidc-config: record
  --workforce-vpc-config: record
  --ip-address-type: string@[ipv4 dualstack]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateWorkforce $workforce_name $source_ip_config $oidc_config $workforce_vpc_config $ip_address_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --workteam-name
@search-terms UpdateWorkteam
export def 'sagemaker update-workteam' [
  --workteam-name: string
  --member-definitions: list
  --description: string
  --notification-configuration: record
  --worker-access-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker UpdateWorkteam $workteam_name $member_definitions $description $notification_configuration $worker_access_configuration -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   endpoint-deleted: DescribeEndpoint; needs --endpoint-name
#   endpoint-in-service: DescribeEndpoint; needs --endpoint-name
#   image-created: DescribeImage; needs --image-name
#   image-deleted: DescribeImage; needs --image-name
#   image-updated: DescribeImage; needs --image-name
#   image-version-created: DescribeImageVersion; needs --image-name
#   image-version-deleted: DescribeImageVersion; needs --image-name
#   notebook-instance-deleted: DescribeNotebookInstance; needs --notebook-instance-name
#   notebook-instance-in-service: DescribeNotebookInstance; needs --notebook-instance-name
#   notebook-instance-stopped: DescribeNotebookInstance; needs --notebook-instance-name
#   processing-job-completed-or-stopped: DescribeProcessingJob; needs --processing-job-name
#   training-job-completed-or-stopped: DescribeTrainingJob; needs --training-job-name
#   transform-job-completed-or-stopped: DescribeTransformJob; needs --transform-job-name
@search-terms EndpointDeleted EndpointInService ImageCreated ImageDeleted ImageUpdated ImageVersionCreated ImageVersionDeleted NotebookInstanceDeleted NotebookInstanceInService NotebookInstanceStopped ProcessingJobCompletedOrStopped TrainingJobCompletedOrStopped TransformJobCompletedOrStopped
export def 'sagemaker wait' [
  waiter: string@[endpoint-deleted endpoint-in-service image-created image-deleted image-updated image-version-created image-version-deleted notebook-instance-deleted notebook-instance-in-service notebook-instance-stopped processing-job-completed-or-stopped training-job-completed-or-stopped transform-job-completed-or-stopped]
  --endpoint-name: string
  --image-name: string
  --version: int
  --alias: string
  --notebook-instance-name: string
  --processing-job-name: string
  --training-job-name: string
  --transform-job-name: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'sagemaker wait $waiter $endpoint_name $image_name $version $alias $notebook_instance_name $processing_job_name $training_job_name $transform_job_name -- $timeout $interval $region $profile' }
