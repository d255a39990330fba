# Written by `cargo xtask generate --service imagebuilder` from the service's model and overlay: change those instead.
# imagebuilder, API version 2019-12-02: 77 operations.

use rt.nu [call send]

# PUT /CancelImageCreation; needs --image-build-version-arn
@category "aws imagebuilder"
@search-terms CancelImageCreation
export def 'imagebuilder cancel-image-creation' [
  --image-build-version-arn: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder CancelImageCreation $image_build_version_arn=imageBuildVersionArn $client_token=clientToken $region=--region $profile=--profile' }

# PUT /CancelLifecycleExecution; needs --lifecycle-execution-id
@category "aws imagebuilder"
@search-terms CancelLifecycleExecution
export def 'imagebuilder cancel-lifecycle-execution' [
  --lifecycle-execution-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder CancelLifecycleExecution $lifecycle_execution_id=lifecycleExecutionId $client_token=clientToken $region=--region $profile=--profile' }

# PUT /CreateComponent; needs --name --semantic-version --platform
@category "aws imagebuilder"
@search-terms CreateComponent
export def 'imagebuilder create-component' [
  --name: string
  --semantic-version: string
  --description: string
  --change-description: string
  --platform: string@[Windows Linux macOS]
  --supported-os-versions: oneof<list<string>, string>
  --data: string
  --uri: string
  --kms-key-id: string
  --tags: record
  --client-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder CreateComponent $name=name $semantic_version=semanticVersion $description=description $change_description=changeDescription $platform=platform $supported_os_versions=supportedOsVersions $data=data $uri=uri $kms_key_id=kmsKeyId $tags=tags $client_token=clientToken $dry_run=dryRun? $region=--region $profile=--profile' }

# PUT /CreateContainerRecipe; needs --container-type --name --semantic-version --parent-image --target-repository
@category "aws imagebuilder"
@search-terms CreateContainerRecipe
export def 'imagebuilder create-container-recipe' [
  --container-type: string@[DOCKER]
  --name: string
  --description: string
  --semantic-version: string
  --components: oneof<list<any>, record>
  --instance-configuration: record
  --dockerfile-template-data: string
  --dockerfile-template-uri: string
  --platform-override: string@[Windows Linux macOS]
  --image-os-version-override: string
  --parent-image: string
  --tags: record
  --working-directory: string
  --target-repository: record
  --kms-key-id: string
  --client-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder CreateContainerRecipe $container_type=containerType $name=name $description=description $semantic_version=semanticVersion $components=components $instance_configuration=instanceConfiguration $dockerfile_template_data=dockerfileTemplateData $dockerfile_template_uri=dockerfileTemplateUri $platform_override=platformOverride $image_os_version_override=imageOsVersionOverride $parent_image=parentImage $tags=tags $working_directory=workingDirectory $target_repository=targetRepository $kms_key_id=kmsKeyId $client_token=clientToken $dry_run=dryRun? $region=--region $profile=--profile' }

# PUT /CreateDistributionConfiguration; needs --name --distributions
@category "aws imagebuilder"
@search-terms CreateDistributionConfiguration
export def 'imagebuilder create-distribution-configuration' [
  --name: string
  --description: string
  --distributions: oneof<list<any>, record>
  --tags: record
  --client-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder CreateDistributionConfiguration $name=name $description=description $distributions=distributions $tags=tags $client_token=clientToken $dry_run=dryRun? $region=--region $profile=--profile' }

# PUT /CreateImage; needs --infrastructure-configuration-arn
@category "aws imagebuilder"
@search-terms CreateImage
export def 'imagebuilder create-image' [
  --image-recipe-arn: string
  --container-recipe-arn: string
  --distribution-configuration-arn: string
  --infrastructure-configuration-arn: string
  --image-tests-configuration: record
  --enhanced-image-metadata-enabled: oneof<bool>
  --tags: record
  --client-token: string
  --image-scanning-configuration: record
  --workflows: oneof<list<any>, record>
  --execution-role: string
  --logging-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder CreateImage $image_recipe_arn=imageRecipeArn $container_recipe_arn=containerRecipeArn $distribution_configuration_arn=distributionConfigurationArn $infrastructure_configuration_arn=infrastructureConfigurationArn $image_tests_configuration=imageTestsConfiguration $enhanced_image_metadata_enabled=enhancedImageMetadataEnabled $tags=tags $client_token=clientToken $image_scanning_configuration=imageScanningConfiguration $workflows=workflows $execution_role=executionRole $logging_configuration=loggingConfiguration $region=--region $profile=--profile' }

# PUT /CreateImagePipeline; needs --name --infrastructure-configuration-arn
@category "aws imagebuilder"
@search-terms CreateImagePipeline
export def 'imagebuilder create-image-pipeline' [
  --name: string
  --description: string
  --image-recipe-arn: string
  --container-recipe-arn: string
  --infrastructure-configuration-arn: string
  --distribution-configuration-arn: string
  --image-tests-configuration: record
  --enhanced-image-metadata-enabled: oneof<bool>
  --schedule: record
  --status: string@[DISABLED ENABLED]
  --tags: record
  --image-tags: record
  --client-token: string
  --image-scanning-configuration: record
  --workflows: oneof<list<any>, record>
  --execution-role: string
  --logging-configuration: record
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder CreateImagePipeline $name=name $description=description $image_recipe_arn=imageRecipeArn $container_recipe_arn=containerRecipeArn $infrastructure_configuration_arn=infrastructureConfigurationArn $distribution_configuration_arn=distributionConfigurationArn $image_tests_configuration=imageTestsConfiguration $enhanced_image_metadata_enabled=enhancedImageMetadataEnabled $schedule=schedule $status=status $tags=tags $image_tags=imageTags $client_token=clientToken $image_scanning_configuration=imageScanningConfiguration $workflows=workflows $execution_role=executionRole $logging_configuration=loggingConfiguration $dry_run=dryRun? $region=--region $profile=--profile' }

# PUT /CreateImageRecipe; needs --name --semantic-version --parent-image
@category "aws imagebuilder"
@search-terms CreateImageRecipe
export def 'imagebuilder create-image-recipe' [
  --name: string
  --description: string
  --semantic-version: string
  --components: oneof<list<any>, record>
  --parent-image: string
  --block-device-mappings: oneof<list<any>, record>
  --tags: record
  --working-directory: string
  --additional-instance-configuration: record
  --ami-tags: record
  --ami-watermarks: oneof<list<string>, string>
  --client-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder CreateImageRecipe $name=name $description=description $semantic_version=semanticVersion $components=components $parent_image=parentImage $block_device_mappings=blockDeviceMappings $tags=tags $working_directory=workingDirectory $additional_instance_configuration=additionalInstanceConfiguration $ami_tags=amiTags $ami_watermarks=amiWatermarks $client_token=clientToken $dry_run=dryRun? $region=--region $profile=--profile' }

# PUT /CreateInfrastructureConfiguration; needs --name --instance-profile-name
@category "aws imagebuilder"
@search-terms CreateInfrastructureConfiguration
export def 'imagebuilder create-infrastructure-configuration' [
  --name: string
  --description: string
  --instance-types: oneof<list<string>, string>
  --instance-profile-name: string
  --security-group-ids: oneof<list<string>, string>
  --subnet-id: string
  --logging: record
  --key-pair: string
  --terminate-instance-on-failure: oneof<bool>
  --terminate-instance-on-completion: oneof<bool>
  --sns-topic-arn: string
  --resource-tags: record
  --instance-metadata-options: record
  --tags: record
  --placement: record
  --parent-instance: record
  --client-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder CreateInfrastructureConfiguration $name=name $description=description $instance_types=instanceTypes $instance_profile_name=instanceProfileName $security_group_ids=securityGroupIds $subnet_id=subnetId $logging=logging $key_pair=keyPair $terminate_instance_on_failure=terminateInstanceOnFailure $terminate_instance_on_completion=terminateInstanceOnCompletion $sns_topic_arn=snsTopicArn $resource_tags=resourceTags $instance_metadata_options=instanceMetadataOptions $tags=tags $placement=placement $parent_instance=parentInstance $client_token=clientToken $dry_run=dryRun? $region=--region $profile=--profile' }

# PUT /CreateLifecyclePolicy; needs --name --execution-role --resource-type --policy-details --resource-selection
@category "aws imagebuilder"
@search-terms CreateLifecyclePolicy
export def 'imagebuilder create-lifecycle-policy' [
  --name: string
  --description: string
  --status: string@[DISABLED ENABLED]
  --execution-role: string
  --resource-type: string@[AMI_IMAGE CONTAINER_IMAGE]
  --policy-details: oneof<list<any>, record>
  --resource-selection: record
  --tags: record
  --client-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder CreateLifecyclePolicy $name=name $description=description $status=status $execution_role=executionRole $resource_type=resourceType $policy_details=policyDetails $resource_selection=resourceSelection $tags=tags $client_token=clientToken $dry_run=dryRun? $region=--region $profile=--profile' }

# PUT /CreateWorkflow; needs --name --semantic-version --type
@category "aws imagebuilder"
@search-terms CreateWorkflow
export def 'imagebuilder create-workflow' [
  --name: string
  --semantic-version: string
  --description: string
  --change-description: string
  --data: string
  --uri: string
  --kms-key-id: string
  --tags: record
  --client-token: string
  --type: string@[BUILD TEST DISTRIBUTION]
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder CreateWorkflow $name=name $semantic_version=semanticVersion $description=description $change_description=changeDescription $data=data $uri=uri $kms_key_id=kmsKeyId $tags=tags $client_token=clientToken $type=type $dry_run=dryRun? $region=--region $profile=--profile' }

# DELETE /DeleteComponent; needs --component-build-version-arn
@category "aws imagebuilder"
@search-terms DeleteComponent
export def 'imagebuilder delete-component' [
  --component-build-version-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder DeleteComponent $component_build_version_arn=componentBuildVersionArn $region=--region $profile=--profile' }

# DELETE /DeleteContainerRecipe; needs --container-recipe-arn
@category "aws imagebuilder"
@search-terms DeleteContainerRecipe
export def 'imagebuilder delete-container-recipe' [
  --container-recipe-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder DeleteContainerRecipe $container_recipe_arn=containerRecipeArn $region=--region $profile=--profile' }

# DELETE /DeleteDistributionConfiguration; needs --distribution-configuration-arn
@category "aws imagebuilder"
@search-terms DeleteDistributionConfiguration
export def 'imagebuilder delete-distribution-configuration' [
  --distribution-configuration-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder DeleteDistributionConfiguration $distribution_configuration_arn=distributionConfigurationArn $region=--region $profile=--profile' }

# DELETE /DeleteImage; needs --image-build-version-arn
@category "aws imagebuilder"
@search-terms DeleteImage
export def 'imagebuilder delete-image' [
  --image-build-version-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder DeleteImage $image_build_version_arn=imageBuildVersionArn $region=--region $profile=--profile' }

# DELETE /DeleteImagePipeline; needs --image-pipeline-arn
@category "aws imagebuilder"
@search-terms DeleteImagePipeline
export def 'imagebuilder delete-image-pipeline' [
  --image-pipeline-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder DeleteImagePipeline $image_pipeline_arn=imagePipelineArn $region=--region $profile=--profile' }

# DELETE /DeleteImageRecipe; needs --image-recipe-arn
@category "aws imagebuilder"
@search-terms DeleteImageRecipe
export def 'imagebuilder delete-image-recipe' [
  --image-recipe-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder DeleteImageRecipe $image_recipe_arn=imageRecipeArn $region=--region $profile=--profile' }

# DELETE /DeleteInfrastructureConfiguration; needs --infrastructure-configuration-arn
@category "aws imagebuilder"
@search-terms DeleteInfrastructureConfiguration
export def 'imagebuilder delete-infrastructure-configuration' [
  --infrastructure-configuration-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder DeleteInfrastructureConfiguration $infrastructure_configuration_arn=infrastructureConfigurationArn $region=--region $profile=--profile' }

# DELETE /DeleteLifecyclePolicy; needs --lifecycle-policy-arn
@category "aws imagebuilder"
@search-terms DeleteLifecyclePolicy
export def 'imagebuilder delete-lifecycle-policy' [
  --lifecycle-policy-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder DeleteLifecyclePolicy $lifecycle_policy_arn=lifecyclePolicyArn $region=--region $profile=--profile' }

# DELETE /DeleteWorkflow; needs --workflow-build-version-arn
@category "aws imagebuilder"
@search-terms DeleteWorkflow
export def 'imagebuilder delete-workflow' [
  --workflow-build-version-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder DeleteWorkflow $workflow_build_version_arn=workflowBuildVersionArn $region=--region $profile=--profile' }

# PUT /DistributeImage; needs --source-image --distribution-configuration-arn --execution-role
@category "aws imagebuilder"
@search-terms DistributeImage
export def 'imagebuilder distribute-image' [
  --source-image: string
  --distribution-configuration-arn: string
  --execution-role: string
  --tags: record
  --client-token: string
  --logging-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder DistributeImage $source_image=sourceImage $distribution_configuration_arn=distributionConfigurationArn $execution_role=executionRole $tags=tags $client_token=clientToken $logging_configuration=loggingConfiguration $region=--region $profile=--profile' }

# GET /GetComponent; cached 1min; needs --component-build-version-arn
@category "aws imagebuilder"
@search-terms GetComponent
export def 'imagebuilder get-component' [
  --component-build-version-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder GetComponent $component_build_version_arn=componentBuildVersionArn $region=--region $profile=--profile' }

# GET /GetComponentPolicy; cached 1min; needs --component-arn
@category "aws imagebuilder"
@search-terms GetComponentPolicy
export def 'imagebuilder get-component-policy' [
  --component-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder GetComponentPolicy $component_arn=componentArn $region=--region $profile=--profile' }

# GET /GetContainerRecipe; cached 1min; needs --container-recipe-arn
@category "aws imagebuilder"
@search-terms GetContainerRecipe
export def 'imagebuilder get-container-recipe' [
  --container-recipe-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder GetContainerRecipe $container_recipe_arn=containerRecipeArn $region=--region $profile=--profile' }

# GET /GetContainerRecipePolicy; cached 1min; needs --container-recipe-arn
@category "aws imagebuilder"
@search-terms GetContainerRecipePolicy
export def 'imagebuilder get-container-recipe-policy' [
  --container-recipe-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder GetContainerRecipePolicy $container_recipe_arn=containerRecipeArn $region=--region $profile=--profile' }

# GET /GetDistributionConfiguration; cached 1min; needs --distribution-configuration-arn
@category "aws imagebuilder"
@search-terms GetDistributionConfiguration
export def 'imagebuilder get-distribution-configuration' [
  --distribution-configuration-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder GetDistributionConfiguration $distribution_configuration_arn=distributionConfigurationArn $region=--region $profile=--profile' }

# GET /GetImage; cached 1min; needs --image-build-version-arn
@category "aws imagebuilder"
@search-terms GetImage
export def 'imagebuilder get-image' [
  --image-build-version-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder GetImage $image_build_version_arn=imageBuildVersionArn $region=--region $profile=--profile' }

# GET /GetImagePipeline; cached 1min; needs --image-pipeline-arn
@category "aws imagebuilder"
@search-terms GetImagePipeline
export def 'imagebuilder get-image-pipeline' [
  --image-pipeline-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder GetImagePipeline $image_pipeline_arn=imagePipelineArn $region=--region $profile=--profile' }

# GET /GetImagePolicy; cached 1min; needs --image-arn
@category "aws imagebuilder"
@search-terms GetImagePolicy
export def 'imagebuilder get-image-policy' [
  --image-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder GetImagePolicy $image_arn=imageArn $region=--region $profile=--profile' }

# GET /GetImageRecipe; cached 1min; needs --image-recipe-arn
@category "aws imagebuilder"
@search-terms GetImageRecipe
export def 'imagebuilder get-image-recipe' [
  --image-recipe-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder GetImageRecipe $image_recipe_arn=imageRecipeArn $region=--region $profile=--profile' }

# GET /GetImageRecipePolicy; cached 1min; needs --image-recipe-arn
@category "aws imagebuilder"
@search-terms GetImageRecipePolicy
export def 'imagebuilder get-image-recipe-policy' [
  --image-recipe-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder GetImageRecipePolicy $image_recipe_arn=imageRecipeArn $region=--region $profile=--profile' }

# GET /GetInfrastructureConfiguration; cached 1min; needs --infrastructure-configuration-arn
@category "aws imagebuilder"
@search-terms GetInfrastructureConfiguration
export def 'imagebuilder get-infrastructure-configuration' [
  --infrastructure-configuration-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder GetInfrastructureConfiguration $infrastructure_configuration_arn=infrastructureConfigurationArn $region=--region $profile=--profile' }

# GET /GetLifecycleExecution; cached 1min; needs --lifecycle-execution-id
@category "aws imagebuilder"
@search-terms GetLifecycleExecution
export def 'imagebuilder get-lifecycle-execution' [
  --lifecycle-execution-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder GetLifecycleExecution $lifecycle_execution_id=lifecycleExecutionId $region=--region $profile=--profile' }

# GET /GetLifecyclePolicy; cached 1min; needs --lifecycle-policy-arn
@category "aws imagebuilder"
@search-terms GetLifecyclePolicy
export def 'imagebuilder get-lifecycle-policy' [
  --lifecycle-policy-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder GetLifecyclePolicy $lifecycle_policy_arn=lifecyclePolicyArn $region=--region $profile=--profile' }

# POST /GetMarketplaceResource; cached 1min; needs --resource-type --resource-arn
@category "aws imagebuilder"
@search-terms GetMarketplaceResource
export def 'imagebuilder get-marketplace-resource' [
  --resource-type: string@[COMPONENT_DATA COMPONENT_ARTIFACT]
  --resource-arn: string
  --resource-location: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder GetMarketplaceResource $resource_type=resourceType $resource_arn=resourceArn $resource_location=resourceLocation $region=--region $profile=--profile' }

# GET /GetWorkflow; cached 1min; needs --workflow-build-version-arn
@category "aws imagebuilder"
@search-terms GetWorkflow
export def 'imagebuilder get-workflow' [
  --workflow-build-version-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder GetWorkflow $workflow_build_version_arn=workflowBuildVersionArn $region=--region $profile=--profile' }

# GET /GetWorkflowExecution; cached 1min; needs --workflow-execution-id
@category "aws imagebuilder"
@search-terms GetWorkflowExecution
export def 'imagebuilder get-workflow-execution' [
  --workflow-execution-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder GetWorkflowExecution $workflow_execution_id=workflowExecutionId $region=--region $profile=--profile' }

# GET /GetWorkflowStepExecution; cached 1min; needs --step-execution-id
@category "aws imagebuilder"
@search-terms GetWorkflowStepExecution
export def 'imagebuilder get-workflow-step-execution' [
  --step-execution-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder GetWorkflowStepExecution $step_execution_id=stepExecutionId $region=--region $profile=--profile' }

# PUT /ImportComponent; needs --name --semantic-version --type --format --platform
@category "aws imagebuilder"
@search-terms ImportComponent
export def 'imagebuilder import-component' [
  --name: string
  --semantic-version: string
  --description: string
  --change-description: string
  --type: string@[BUILD TEST]
  --format: string@[SHELL]
  --platform: string@[Windows Linux macOS]
  --data: string
  --uri: string
  --kms-key-id: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder ImportComponent $name=name $semantic_version=semanticVersion $description=description $change_description=changeDescription $type=type $format=format $platform=platform $data=data $uri=uri $kms_key_id=kmsKeyId $tags=tags $client_token=clientToken $region=--region $profile=--profile' }

# PUT /ImportDiskImage; needs --name --semantic-version --platform --os-version --infrastructure-configuration-arn --uri
@category "aws imagebuilder"
@search-terms ImportDiskImage
export def 'imagebuilder import-disk-image' [
  --name: string
  --semantic-version: string
  --description: string
  --platform: string
  --os-version: string
  --execution-role: string
  --infrastructure-configuration-arn: string
  --uri: string
  --logging-configuration: record
  --tags: record
  --register-image-options: record
  --windows-configuration: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder ImportDiskImage $name=name $semantic_version=semanticVersion $description=description $platform=platform $os_version=osVersion $execution_role=executionRole $infrastructure_configuration_arn=infrastructureConfigurationArn $uri=uri $logging_configuration=loggingConfiguration $tags=tags $register_image_options=registerImageOptions $windows_configuration=windowsConfiguration $client_token=clientToken $region=--region $profile=--profile' }

# PUT /ImportVmImage; needs --name --semantic-version --platform --vm-import-task-id
@category "aws imagebuilder"
@search-terms ImportVmImage
export def 'imagebuilder import-vm-image' [
  --name: string
  --semantic-version: string
  --description: string
  --platform: string@[Windows Linux macOS]
  --os-version: string
  --vm-import-task-id: string
  --logging-configuration: record
  --tags: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder ImportVmImage $name=name $semantic_version=semanticVersion $description=description $platform=platform $os_version=osVersion $vm_import_task_id=vmImportTaskId $logging_configuration=loggingConfiguration $tags=tags $client_token=clientToken $region=--region $profile=--profile' }

# POST /ListComponentBuildVersions; follows pages; cached 1min
@category "aws imagebuilder"
@search-terms ListComponentBuildVersions
@example "First rows only" "imagebuilder list-component-build-versions --stream | first 3"
export def 'imagebuilder list-component-build-versions' [
  --component-version-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'imagebuilder ListComponentBuildVersions $component_version_arn=componentVersionArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListComponents; follows pages; cached 1min
@category "aws imagebuilder"
@search-terms ListComponents
@example "First rows only" "imagebuilder list-components --stream | first 3"
export def 'imagebuilder list-components' [
  --owner: string@[Self Shared Amazon ThirdParty AWSMarketplace]
  --filters: oneof<list<any>, record>
  --by-name: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'imagebuilder ListComponents $owner=owner $filters=filters $by_name=byName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListContainerRecipes; follows pages; cached 1min
@category "aws imagebuilder"
@search-terms ListContainerRecipes
@example "First rows only" "imagebuilder list-container-recipes --stream | first 3"
export def 'imagebuilder list-container-recipes' [
  --owner: string@[Self Shared Amazon ThirdParty AWSMarketplace]
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'imagebuilder ListContainerRecipes $owner=owner $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListDistributionConfigurations; follows pages; cached 1min
@category "aws imagebuilder"
@search-terms ListDistributionConfigurations
@example "First rows only" "imagebuilder list-distribution-configurations --stream | first 3"
export def 'imagebuilder list-distribution-configurations' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'imagebuilder ListDistributionConfigurations $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListImageBuildVersions; follows pages; cached 1min
@category "aws imagebuilder"
@search-terms ListImageBuildVersions
@example "First rows only" "imagebuilder list-image-build-versions --stream | first 3"
export def 'imagebuilder list-image-build-versions' [
  --image-version-arn: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'imagebuilder ListImageBuildVersions $image_version_arn=imageVersionArn $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListImagePackages; follows pages; cached 1min; needs --image-build-version-arn
@category "aws imagebuilder"
@search-terms ListImagePackages
export def 'imagebuilder list-image-packages' [
  --image-build-version-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'imagebuilder ListImagePackages $image_build_version_arn=imageBuildVersionArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListImagePipelineImages; follows pages; cached 1min; needs --image-pipeline-arn
@category "aws imagebuilder"
@search-terms ListImagePipelineImages
export def 'imagebuilder list-image-pipeline-images' [
  --image-pipeline-arn: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'imagebuilder ListImagePipelineImages $image_pipeline_arn=imagePipelineArn $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListImagePipelines; follows pages; cached 1min
@category "aws imagebuilder"
@search-terms ListImagePipelines
@example "First rows only" "imagebuilder list-image-pipelines --stream | first 3"
export def 'imagebuilder list-image-pipelines' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'imagebuilder ListImagePipelines $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListImageRecipes; follows pages; cached 1min
@category "aws imagebuilder"
@search-terms ListImageRecipes
@example "First rows only" "imagebuilder list-image-recipes --stream | first 3"
export def 'imagebuilder list-image-recipes' [
  --owner: string@[Self Shared Amazon ThirdParty AWSMarketplace]
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'imagebuilder ListImageRecipes $owner=owner $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListImageScanFindingAggregations; follows pages; cached 1min
@category "aws imagebuilder"
@search-terms ListImageScanFindingAggregations
@example "First rows only" "imagebuilder list-image-scan-finding-aggregations --stream | first 3"
export def 'imagebuilder list-image-scan-finding-aggregations' [
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'imagebuilder ListImageScanFindingAggregations $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListImageScanFindings; follows pages; cached 1min
@category "aws imagebuilder"
@search-terms ListImageScanFindings
@example "First rows only" "imagebuilder list-image-scan-findings --stream | first 3"
export def 'imagebuilder list-image-scan-findings' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'imagebuilder ListImageScanFindings $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListImages; follows pages; cached 1min
@category "aws imagebuilder"
@search-terms ListImages
@example "First rows only" "imagebuilder list-images --stream | first 3"
export def 'imagebuilder list-images' [
  --owner: string@[Self Shared Amazon ThirdParty AWSMarketplace]
  --filters: oneof<list<any>, record>
  --by-name: oneof<bool>
  --include-deprecated: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'imagebuilder ListImages $owner=owner $filters=filters $by_name=byName $include_deprecated=includeDeprecated $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListInfrastructureConfigurations; follows pages; cached 1min
@category "aws imagebuilder"
@search-terms ListInfrastructureConfigurations
@example "First rows only" "imagebuilder list-infrastructure-configurations --stream | first 3"
export def 'imagebuilder list-infrastructure-configurations' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'imagebuilder ListInfrastructureConfigurations $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListLifecycleExecutionResources; follows pages; cached 1min; needs --lifecycle-execution-id
@category "aws imagebuilder"
@search-terms ListLifecycleExecutionResources
export def 'imagebuilder list-lifecycle-execution-resources' [
  --lifecycle-execution-id: string
  --parent-resource-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'imagebuilder ListLifecycleExecutionResources $lifecycle_execution_id=lifecycleExecutionId $parent_resource_id=parentResourceId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListLifecycleExecutions; follows pages; cached 1min; needs --resource-arn
@category "aws imagebuilder"
@search-terms ListLifecycleExecutions
export def 'imagebuilder list-lifecycle-executions' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'imagebuilder ListLifecycleExecutions $resource_arn=resourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListLifecyclePolicies; follows pages; cached 1min
@category "aws imagebuilder"
@search-terms ListLifecyclePolicies
@example "First rows only" "imagebuilder list-lifecycle-policies --stream | first 3"
export def 'imagebuilder list-lifecycle-policies' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'imagebuilder ListLifecyclePolicies $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws imagebuilder"
@search-terms ListTagsForResource
export def 'imagebuilder list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /ListWaitingWorkflowSteps; follows pages; cached 1min
@category "aws imagebuilder"
@search-terms ListWaitingWorkflowSteps
@example "First rows only" "imagebuilder list-waiting-workflow-steps --stream | first 3"
export def 'imagebuilder list-waiting-workflow-steps' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'imagebuilder ListWaitingWorkflowSteps $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListWorkflowBuildVersions; follows pages; cached 1min
@category "aws imagebuilder"
@search-terms ListWorkflowBuildVersions
@example "First rows only" "imagebuilder list-workflow-build-versions --stream | first 3"
export def 'imagebuilder list-workflow-build-versions' [
  --workflow-version-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'imagebuilder ListWorkflowBuildVersions $workflow_version_arn=workflowVersionArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListWorkflowExecutions; follows pages; cached 1min; needs --image-build-version-arn
@category "aws imagebuilder"
@search-terms ListWorkflowExecutions
export def 'imagebuilder list-workflow-executions' [
  --image-build-version-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'imagebuilder ListWorkflowExecutions $image_build_version_arn=imageBuildVersionArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListWorkflowStepExecutions; follows pages; cached 1min; needs --workflow-execution-id
@category "aws imagebuilder"
@search-terms ListWorkflowStepExecutions
export def 'imagebuilder list-workflow-step-executions' [
  --workflow-execution-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'imagebuilder ListWorkflowStepExecutions $workflow_execution_id=workflowExecutionId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListWorkflows; follows pages; cached 1min
@category "aws imagebuilder"
@search-terms ListWorkflows
@example "First rows only" "imagebuilder list-workflows --stream | first 3"
export def 'imagebuilder list-workflows' [
  --owner: string@[Self Shared Amazon ThirdParty AWSMarketplace]
  --filters: oneof<list<any>, record>
  --by-name: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'imagebuilder ListWorkflows $owner=owner $filters=filters $by_name=byName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# PUT /PutComponentPolicy; needs --component-arn --policy
@category "aws imagebuilder"
@search-terms PutComponentPolicy
export def 'imagebuilder put-component-policy' [
  --component-arn: string
  --policy: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder PutComponentPolicy $component_arn=componentArn $policy=policy $region=--region $profile=--profile' }

# PUT /PutContainerRecipePolicy; needs --container-recipe-arn --policy
@category "aws imagebuilder"
@search-terms PutContainerRecipePolicy
export def 'imagebuilder put-container-recipe-policy' [
  --container-recipe-arn: string
  --policy: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder PutContainerRecipePolicy $container_recipe_arn=containerRecipeArn $policy=policy $region=--region $profile=--profile' }

# PUT /PutImagePolicy; needs --image-arn --policy
@category "aws imagebuilder"
@search-terms PutImagePolicy
export def 'imagebuilder put-image-policy' [
  --image-arn: string
  --policy: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder PutImagePolicy $image_arn=imageArn $policy=policy $region=--region $profile=--profile' }

# PUT /PutImageRecipePolicy; needs --image-recipe-arn --policy
@category "aws imagebuilder"
@search-terms PutImageRecipePolicy
export def 'imagebuilder put-image-recipe-policy' [
  --image-recipe-arn: string
  --policy: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder PutImageRecipePolicy $image_recipe_arn=imageRecipeArn $policy=policy $region=--region $profile=--profile' }

# PUT /RetryImage; needs --image-build-version-arn
@category "aws imagebuilder"
@search-terms RetryImage
export def 'imagebuilder retry-image' [
  --image-build-version-arn: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder RetryImage $image_build_version_arn=imageBuildVersionArn $client_token=clientToken $region=--region $profile=--profile' }

# PUT /SendWorkflowStepAction; needs --step-execution-id --image-build-version-arn --action
@category "aws imagebuilder"
@search-terms SendWorkflowStepAction
export def 'imagebuilder send-workflow-step-action' [
  --step-execution-id: string
  --image-build-version-arn: string
  --action: string@[RESUME STOP]
  --reason: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder SendWorkflowStepAction $step_execution_id=stepExecutionId $image_build_version_arn=imageBuildVersionArn $action=action $reason=reason $client_token=clientToken $region=--region $profile=--profile' }

# PUT /StartImagePipelineExecution; needs --image-pipeline-arn
@category "aws imagebuilder"
@search-terms StartImagePipelineExecution
export def 'imagebuilder start-image-pipeline-execution' [
  --image-pipeline-arn: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder StartImagePipelineExecution $image_pipeline_arn=imagePipelineArn $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# PUT /StartResourceStateUpdate; needs --resource-arn --state
@category "aws imagebuilder"
@search-terms StartResourceStateUpdate
export def 'imagebuilder start-resource-state-update' [
  --resource-arn: string
  --state: record
  --execution-role: string
  --include-resources: record
  --exclusion-rules: record
  --update-at: oneof<datetime, duration, int, string>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder StartResourceStateUpdate $resource_arn=resourceArn $state=state $execution_role=executionRole $include_resources=includeResources $exclusion_rules=exclusionRules $update_at=updateAt $client_token=clientToken $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws imagebuilder"
@search-terms TagResource
export def 'imagebuilder tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'imagebuilder TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws imagebuilder"
@search-terms UntagResource
export def 'imagebuilder untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'imagebuilder UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# PUT /UpdateDistributionConfiguration; needs --distribution-configuration-arn --distributions
@category "aws imagebuilder"
@search-terms UpdateDistributionConfiguration
export def 'imagebuilder update-distribution-configuration' [
  --distribution-configuration-arn: string
  --description: string
  --distributions: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder UpdateDistributionConfiguration $distribution_configuration_arn=distributionConfigurationArn $description=description $distributions=distributions $client_token=clientToken $region=--region $profile=--profile' }

# PUT /UpdateImagePipeline; needs --image-pipeline-arn --infrastructure-configuration-arn
@category "aws imagebuilder"
@search-terms UpdateImagePipeline
export def 'imagebuilder update-image-pipeline' [
  --image-pipeline-arn: string
  --description: string
  --image-recipe-arn: string
  --container-recipe-arn: string
  --infrastructure-configuration-arn: string
  --distribution-configuration-arn: string
  --image-tests-configuration: record
  --enhanced-image-metadata-enabled: oneof<bool>
  --schedule: record
  --status: string@[DISABLED ENABLED]
  --client-token: string
  --image-scanning-configuration: record
  --workflows: oneof<list<any>, record>
  --logging-configuration: record
  --execution-role: string
  --image-tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder UpdateImagePipeline $image_pipeline_arn=imagePipelineArn $description=description $image_recipe_arn=imageRecipeArn $container_recipe_arn=containerRecipeArn $infrastructure_configuration_arn=infrastructureConfigurationArn $distribution_configuration_arn=distributionConfigurationArn $image_tests_configuration=imageTestsConfiguration $enhanced_image_metadata_enabled=enhancedImageMetadataEnabled $schedule=schedule $status=status $client_token=clientToken $image_scanning_configuration=imageScanningConfiguration $workflows=workflows $logging_configuration=loggingConfiguration $execution_role=executionRole $image_tags=imageTags $region=--region $profile=--profile' }

# PUT /UpdateInfrastructureConfiguration; needs --infrastructure-configuration-arn --instance-profile-name
@category "aws imagebuilder"
@search-terms UpdateInfrastructureConfiguration
export def 'imagebuilder update-infrastructure-configuration' [
  --infrastructure-configuration-arn: string
  --description: string
  --instance-types: oneof<list<string>, string>
  --instance-profile-name: string
  --security-group-ids: oneof<list<string>, string>
  --subnet-id: string
  --logging: record
  --key-pair: string
  --terminate-instance-on-failure: oneof<bool>
  --terminate-instance-on-completion: oneof<bool>
  --sns-topic-arn: string
  --resource-tags: record
  --instance-metadata-options: record
  --placement: record
  --parent-instance: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder UpdateInfrastructureConfiguration $infrastructure_configuration_arn=infrastructureConfigurationArn $description=description $instance_types=instanceTypes $instance_profile_name=instanceProfileName $security_group_ids=securityGroupIds $subnet_id=subnetId $logging=logging $key_pair=keyPair $terminate_instance_on_failure=terminateInstanceOnFailure $terminate_instance_on_completion=terminateInstanceOnCompletion $sns_topic_arn=snsTopicArn $resource_tags=resourceTags $instance_metadata_options=instanceMetadataOptions $placement=placement $parent_instance=parentInstance $client_token=clientToken $region=--region $profile=--profile' }

# PUT /UpdateLifecyclePolicy; needs --lifecycle-policy-arn --execution-role --resource-type --policy-details --resource-selection
@category "aws imagebuilder"
@search-terms UpdateLifecyclePolicy
export def 'imagebuilder update-lifecycle-policy' [
  --lifecycle-policy-arn: string
  --description: string
  --status: string@[DISABLED ENABLED]
  --execution-role: string
  --resource-type: string@[AMI_IMAGE CONTAINER_IMAGE]
  --policy-details: oneof<list<any>, record>
  --resource-selection: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'imagebuilder UpdateLifecyclePolicy $lifecycle_policy_arn=lifecyclePolicyArn $description=description $status=status $execution_role=executionRole $resource_type=resourceType $policy_details=policyDetails $resource_selection=resourceSelection $client_token=clientToken $region=--region $profile=--profile' }
