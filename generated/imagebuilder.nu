# Written by `cargo xtask generate --service imagebuilder` from the service's model and overlay: change those instead.
# imagebuilder, API version 2019-12-02: 77 operations, 1 waiters.

use rt.nu [call]

def Ownership []: nothing -> list<string> { [Self Shared Amazon ThirdParty AWSMarketplace] }

# PUT /CancelImageCreation; needs --image-build-version-arn
@search-terms CancelImageCreation
export def 'imagebuilder cancel-image-creation' [
  --image-build-version-arn: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder CancelImageCreation $image_build_version_arn $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /CancelLifecycleExecution; needs --lifecycle-execution-id
@search-terms CancelLifecycleExecution
export def 'imagebuilder cancel-lifecycle-execution' [
  --lifecycle-execution-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder CancelLifecycleExecution $lifecycle_execution_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /CreateComponent; needs --name --semantic-version --platform
@search-terms CreateComponent
export def 'imagebuilder create-component' [
  --name: string
  --semantic-version: string
  --description: string
  --change-description: string
  --platform: string@[Windows Linux macOS]
  --supported-os-versions: list<string>
  --data: string
  --uri: string
  --kms-key-id: string
  --tags: record
  --client-token: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder CreateComponent $name $semantic_version $description $change_description $platform $supported_os_versions $data $uri $kms_key_id $tags $client_token $dry_run -- $region $profile $with_input $fail_fast $yes' }

# PUT /CreateContainerRecipe; needs --container-type --name --semantic-version --parent-image --target-repository
@search-terms CreateContainerRecipe
export def 'imagebuilder create-container-recipe' [
  --container-type: string
  --name: string
  --description: string
  --semantic-version: string
  --components: list
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder CreateContainerRecipe $container_type $name $description $semantic_version $components $instance_configuration $dockerfile_template_data $dockerfile_template_uri $platform_override $image_os_version_override $parent_image $tags $working_directory $target_repository $kms_key_id $client_token $dry_run -- $region $profile $with_input $fail_fast $yes' }

# PUT /CreateDistributionConfiguration; needs --name --distributions
@search-terms CreateDistributionConfiguration
export def 'imagebuilder create-distribution-configuration' [
  --name: string
  --description: string
  --distributions: list
  --tags: record
  --client-token: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder CreateDistributionConfiguration $name $description $distributions $tags $client_token $dry_run -- $region $profile $with_input $fail_fast $yes' }

# PUT /CreateImage; needs --infrastructure-configuration-arn
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
  --workflows: list
  --execution-role: string
  --logging-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder CreateImage $image_recipe_arn $container_recipe_arn $distribution_configuration_arn $infrastructure_configuration_arn $image_tests_configuration $enhanced_image_metadata_enabled $tags $client_token $image_scanning_configuration $workflows $execution_role $logging_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /CreateImagePipeline; needs --name --infrastructure-configuration-arn
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
  --workflows: list
  --execution-role: string
  --logging-configuration: record
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder CreateImagePipeline $name $description $image_recipe_arn $container_recipe_arn $infrastructure_configuration_arn $distribution_configuration_arn $image_tests_configuration $enhanced_image_metadata_enabled $schedule $status $tags $image_tags $client_token $image_scanning_configuration $workflows $execution_role $logging_configuration $dry_run -- $region $profile $with_input $fail_fast $yes' }

# PUT /CreateImageRecipe; needs --name --semantic-version --parent-image
@search-terms CreateImageRecipe
export def 'imagebuilder create-image-recipe' [
  --name: string
  --description: string
  --semantic-version: string
  --components: list
  --parent-image: string
  --block-device-mappings: list
  --tags: record
  --working-directory: string
  --additional-instance-configuration: record
  --ami-tags: record
  --ami-watermarks: list<string>
  --client-token: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder CreateImageRecipe $name $description $semantic_version $components $parent_image $block_device_mappings $tags $working_directory $additional_instance_configuration $ami_tags $ami_watermarks $client_token $dry_run -- $region $profile $with_input $fail_fast $yes' }

# PUT /CreateInfrastructureConfiguration; needs --name --instance-profile-name
@search-terms CreateInfrastructureConfiguration
export def 'imagebuilder create-infrastructure-configuration' [
  --name: string
  --description: string
  --instance-types: list<string>
  --instance-profile-name: string
  --security-group-ids: list<string>
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder CreateInfrastructureConfiguration $name $description $instance_types $instance_profile_name $security_group_ids $subnet_id $logging $key_pair $terminate_instance_on_failure $terminate_instance_on_completion $sns_topic_arn $resource_tags $instance_metadata_options $tags $placement $parent_instance $client_token $dry_run -- $region $profile $with_input $fail_fast $yes' }

# PUT /CreateLifecyclePolicy; needs --name --execution-role --resource-type --policy-details --resource-selection
@search-terms CreateLifecyclePolicy
export def 'imagebuilder create-lifecycle-policy' [
  --name: string
  --description: string
  --status: string@[DISABLED ENABLED]
  --execution-role: string
  --resource-type: string@[AMI_IMAGE CONTAINER_IMAGE]
  --policy-details: list
  --resource-selection: record
  --tags: record
  --client-token: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder CreateLifecyclePolicy $name $description $status $execution_role $resource_type $policy_details $resource_selection $tags $client_token $dry_run -- $region $profile $with_input $fail_fast $yes' }

# PUT /CreateWorkflow; needs --name --semantic-version --type
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder CreateWorkflow $name $semantic_version $description $change_description $data $uri $kms_key_id $tags $client_token $type $dry_run -- $region $profile $with_input $fail_fast $yes' }

# DELETE /DeleteComponent; needs --component-build-version-arn
@search-terms DeleteComponent
export def 'imagebuilder delete-component' [
  --component-build-version-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder DeleteComponent $component_build_version_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /DeleteContainerRecipe; needs --container-recipe-arn
@search-terms DeleteContainerRecipe
export def 'imagebuilder delete-container-recipe' [
  --container-recipe-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder DeleteContainerRecipe $container_recipe_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /DeleteDistributionConfiguration; needs --distribution-configuration-arn
@search-terms DeleteDistributionConfiguration
export def 'imagebuilder delete-distribution-configuration' [
  --distribution-configuration-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder DeleteDistributionConfiguration $distribution_configuration_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /DeleteImage; needs --image-build-version-arn
@search-terms DeleteImage
export def 'imagebuilder delete-image' [
  --image-build-version-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder DeleteImage $image_build_version_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /DeleteImagePipeline; needs --image-pipeline-arn
@search-terms DeleteImagePipeline
export def 'imagebuilder delete-image-pipeline' [
  --image-pipeline-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder DeleteImagePipeline $image_pipeline_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /DeleteImageRecipe; needs --image-recipe-arn
@search-terms DeleteImageRecipe
export def 'imagebuilder delete-image-recipe' [
  --image-recipe-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder DeleteImageRecipe $image_recipe_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /DeleteInfrastructureConfiguration; needs --infrastructure-configuration-arn
@search-terms DeleteInfrastructureConfiguration
export def 'imagebuilder delete-infrastructure-configuration' [
  --infrastructure-configuration-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder DeleteInfrastructureConfiguration $infrastructure_configuration_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /DeleteLifecyclePolicy; needs --lifecycle-policy-arn
@search-terms DeleteLifecyclePolicy
export def 'imagebuilder delete-lifecycle-policy' [
  --lifecycle-policy-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder DeleteLifecyclePolicy $lifecycle_policy_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /DeleteWorkflow; needs --workflow-build-version-arn
@search-terms DeleteWorkflow
export def 'imagebuilder delete-workflow' [
  --workflow-build-version-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder DeleteWorkflow $workflow_build_version_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /DistributeImage; needs --source-image --distribution-configuration-arn --execution-role
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder DistributeImage $source_image $distribution_configuration_arn $execution_role $tags $client_token $logging_configuration -- $region $profile $with_input $fail_fast $yes' }

# GET /GetComponent; cached 1min; needs --component-build-version-arn
@search-terms GetComponent
export def 'imagebuilder get-component' [
  --component-build-version-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'imagebuilder GetComponent $component_build_version_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /GetComponentPolicy; cached 1min; needs --component-arn
@search-terms GetComponentPolicy
export def 'imagebuilder get-component-policy' [
  --component-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'imagebuilder GetComponentPolicy $component_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /GetContainerRecipe; cached 1min; needs --container-recipe-arn
@search-terms GetContainerRecipe
export def 'imagebuilder get-container-recipe' [
  --container-recipe-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'imagebuilder GetContainerRecipe $container_recipe_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /GetContainerRecipePolicy; cached 1min; needs --container-recipe-arn
@search-terms GetContainerRecipePolicy
export def 'imagebuilder get-container-recipe-policy' [
  --container-recipe-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'imagebuilder GetContainerRecipePolicy $container_recipe_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /GetDistributionConfiguration; cached 1min; needs --distribution-configuration-arn
@search-terms GetDistributionConfiguration
export def 'imagebuilder get-distribution-configuration' [
  --distribution-configuration-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'imagebuilder GetDistributionConfiguration $distribution_configuration_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /GetImage; needs --image-build-version-arn
@search-terms GetImage
export def 'imagebuilder get-image' [
  --image-build-version-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'imagebuilder GetImage $image_build_version_arn -- $region $profile $with_input $fail_fast' }

# GET /GetImagePipeline; cached 1min; needs --image-pipeline-arn
@search-terms GetImagePipeline
export def 'imagebuilder get-image-pipeline' [
  --image-pipeline-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'imagebuilder GetImagePipeline $image_pipeline_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /GetImagePolicy; cached 1min; needs --image-arn
@search-terms GetImagePolicy
export def 'imagebuilder get-image-policy' [
  --image-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'imagebuilder GetImagePolicy $image_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /GetImageRecipe; needs --image-recipe-arn
@search-terms GetImageRecipe
export def 'imagebuilder get-image-recipe' [
  --image-recipe-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'imagebuilder GetImageRecipe $image_recipe_arn -- $region $profile $with_input $fail_fast' }

# GET /GetImageRecipePolicy; cached 1min; needs --image-recipe-arn
@search-terms GetImageRecipePolicy
export def 'imagebuilder get-image-recipe-policy' [
  --image-recipe-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'imagebuilder GetImageRecipePolicy $image_recipe_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /GetInfrastructureConfiguration; cached 1min; needs --infrastructure-configuration-arn
@search-terms GetInfrastructureConfiguration
export def 'imagebuilder get-infrastructure-configuration' [
  --infrastructure-configuration-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'imagebuilder GetInfrastructureConfiguration $infrastructure_configuration_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /GetLifecycleExecution; needs --lifecycle-execution-id
@search-terms GetLifecycleExecution
export def 'imagebuilder get-lifecycle-execution' [
  --lifecycle-execution-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'imagebuilder GetLifecycleExecution $lifecycle_execution_id -- $region $profile $with_input $fail_fast' }

# GET /GetLifecyclePolicy; cached 1min; needs --lifecycle-policy-arn
@search-terms GetLifecyclePolicy
export def 'imagebuilder get-lifecycle-policy' [
  --lifecycle-policy-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'imagebuilder GetLifecyclePolicy $lifecycle_policy_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetMarketplaceResource; cached 1min; needs --resource-type --resource-arn
@search-terms GetMarketplaceResource
export def 'imagebuilder get-marketplace-resource' [
  --resource-type: string@[COMPONENT_DATA COMPONENT_ARTIFACT]
  --resource-arn: string
  --resource-location: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'imagebuilder GetMarketplaceResource $resource_type $resource_arn $resource_location -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /GetWorkflow; cached 1min; needs --workflow-build-version-arn
@search-terms GetWorkflow
export def 'imagebuilder get-workflow' [
  --workflow-build-version-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'imagebuilder GetWorkflow $workflow_build_version_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /GetWorkflowExecution; needs --workflow-execution-id
@search-terms GetWorkflowExecution
export def 'imagebuilder get-workflow-execution' [
  --workflow-execution-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'imagebuilder GetWorkflowExecution $workflow_execution_id -- $region $profile $with_input $fail_fast' }

# GET /GetWorkflowStepExecution; needs --step-execution-id
@search-terms GetWorkflowStepExecution
export def 'imagebuilder get-workflow-step-execution' [
  --step-execution-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'imagebuilder GetWorkflowStepExecution $step_execution_id -- $region $profile $with_input $fail_fast' }

# PUT /ImportComponent; needs --name --semantic-version --type --format --platform
@search-terms ImportComponent
export def 'imagebuilder import-component' [
  --name: string
  --semantic-version: string
  --description: string
  --change-description: string
  --type: string@[BUILD TEST]
  --format: string
  --platform: string@[Windows Linux macOS]
  --data: string
  --uri: string
  --kms-key-id: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder ImportComponent $name $semantic_version $description $change_description $type $format $platform $data $uri $kms_key_id $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /ImportDiskImage; needs --name --semantic-version --platform --os-version --infrastructure-configuration-arn --uri
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder ImportDiskImage $name $semantic_version $description $platform $os_version $execution_role $infrastructure_configuration_arn $uri $logging_configuration $tags $register_image_options $windows_configuration $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /ImportVmImage; needs --name --semantic-version --platform --vm-import-task-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder ImportVmImage $name $semantic_version $description $platform $os_version $vm_import_task_id $logging_configuration $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /ListComponentBuildVersions; follows pages; cached 1min
@search-terms ListComponentBuildVersions
export def 'imagebuilder list-component-build-versions' [
  --component-version-arn: string
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
]: any -> any { call 'imagebuilder ListComponentBuildVersions $component_version_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListComponents; follows pages; cached 1min
@search-terms ListComponents
export def 'imagebuilder list-components' [
  --owner: string@Ownership
  --filters: any
  --by-name: oneof<bool>
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
]: any -> any { call 'imagebuilder ListComponents $owner $filters $by_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListContainerRecipes; follows pages; cached 1min
@search-terms ListContainerRecipes
export def 'imagebuilder list-container-recipes' [
  --owner: string@Ownership
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
]: any -> any { call 'imagebuilder ListContainerRecipes $owner $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListDistributionConfigurations; follows pages; cached 1min
@search-terms ListDistributionConfigurations
export def 'imagebuilder list-distribution-configurations' [
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
]: any -> any { call 'imagebuilder ListDistributionConfigurations $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListImageBuildVersions; follows pages; cached 1min
@search-terms ListImageBuildVersions
export def 'imagebuilder list-image-build-versions' [
  --image-version-arn: string
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
]: any -> any { call 'imagebuilder ListImageBuildVersions $image_version_arn $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListImagePackages; follows pages; cached 1min; needs --image-build-version-arn
@search-terms ListImagePackages
export def 'imagebuilder list-image-packages' [
  --image-build-version-arn: string
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
]: any -> any { call 'imagebuilder ListImagePackages $image_build_version_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListImagePipelineImages; follows pages; cached 1min; needs --image-pipeline-arn
@search-terms ListImagePipelineImages
export def 'imagebuilder list-image-pipeline-images' [
  --image-pipeline-arn: string
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
]: any -> any { call 'imagebuilder ListImagePipelineImages $image_pipeline_arn $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListImagePipelines; follows pages; cached 1min
@search-terms ListImagePipelines
export def 'imagebuilder list-image-pipelines' [
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
]: any -> any { call 'imagebuilder ListImagePipelines $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListImageRecipes; follows pages; cached 1min
@search-terms ListImageRecipes
export def 'imagebuilder list-image-recipes' [
  --owner: string@Ownership
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
]: any -> any { call 'imagebuilder ListImageRecipes $owner $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListImageScanFindingAggregations; follows pages; cached 1min
@search-terms ListImageScanFindingAggregations
export def 'imagebuilder list-image-scan-finding-aggregations' [
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
]: any -> any { call 'imagebuilder ListImageScanFindingAggregations $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListImageScanFindings; follows pages; cached 1min
@search-terms ListImageScanFindings
export def 'imagebuilder list-image-scan-findings' [
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
]: any -> any { call 'imagebuilder ListImageScanFindings $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListImages; follows pages; cached 1min
@search-terms ListImages
export def 'imagebuilder list-images' [
  --owner: string@Ownership
  --filters: any
  --by-name: oneof<bool>
  --include-deprecated: oneof<bool>
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
]: any -> any { call 'imagebuilder ListImages $owner $filters $by_name $include_deprecated -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListInfrastructureConfigurations; follows pages; cached 1min
@search-terms ListInfrastructureConfigurations
export def 'imagebuilder list-infrastructure-configurations' [
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
]: any -> any { call 'imagebuilder ListInfrastructureConfigurations $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListLifecycleExecutionResources; follows pages; cached 1min; needs --lifecycle-execution-id
@search-terms ListLifecycleExecutionResources
export def 'imagebuilder list-lifecycle-execution-resources' [
  --lifecycle-execution-id: string
  --parent-resource-id: string
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
]: any -> any { call 'imagebuilder ListLifecycleExecutionResources $lifecycle_execution_id $parent_resource_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListLifecycleExecutions; follows pages; cached 15sec; needs --resource-arn
@search-terms ListLifecycleExecutions
export def 'imagebuilder list-lifecycle-executions' [
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
]: any -> any { call 'imagebuilder ListLifecycleExecutions $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListLifecyclePolicies; follows pages; cached 1min
@search-terms ListLifecyclePolicies
export def 'imagebuilder list-lifecycle-policies' [
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
]: any -> any { call 'imagebuilder ListLifecyclePolicies $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'imagebuilder list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'imagebuilder ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /ListWaitingWorkflowSteps; follows pages; cached 1min
@search-terms ListWaitingWorkflowSteps
export def 'imagebuilder list-waiting-workflow-steps' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'imagebuilder ListWaitingWorkflowSteps -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /ListWorkflowBuildVersions; follows pages; cached 1min
@search-terms ListWorkflowBuildVersions
export def 'imagebuilder list-workflow-build-versions' [
  --workflow-version-arn: string
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
]: any -> any { call 'imagebuilder ListWorkflowBuildVersions $workflow_version_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListWorkflowExecutions; follows pages; cached 15sec; needs --image-build-version-arn
@search-terms ListWorkflowExecutions
export def 'imagebuilder list-workflow-executions' [
  --image-build-version-arn: string
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
]: any -> any { call 'imagebuilder ListWorkflowExecutions $image_build_version_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListWorkflowStepExecutions; follows pages; cached 15sec; needs --workflow-execution-id
@search-terms ListWorkflowStepExecutions
export def 'imagebuilder list-workflow-step-executions' [
  --workflow-execution-id: string
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
]: any -> any { call 'imagebuilder ListWorkflowStepExecutions $workflow_execution_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListWorkflows; follows pages; cached 1min
@search-terms ListWorkflows
export def 'imagebuilder list-workflows' [
  --owner: string@Ownership
  --filters: any
  --by-name: oneof<bool>
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
]: any -> any { call 'imagebuilder ListWorkflows $owner $filters $by_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# PUT /PutComponentPolicy; needs --component-arn --policy
@search-terms PutComponentPolicy
export def 'imagebuilder put-component-policy' [
  --component-arn: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder PutComponentPolicy $component_arn $policy -- $region $profile $with_input $fail_fast $yes' }

# PUT /PutContainerRecipePolicy; needs --container-recipe-arn --policy
@search-terms PutContainerRecipePolicy
export def 'imagebuilder put-container-recipe-policy' [
  --container-recipe-arn: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder PutContainerRecipePolicy $container_recipe_arn $policy -- $region $profile $with_input $fail_fast $yes' }

# PUT /PutImagePolicy; needs --image-arn --policy
@search-terms PutImagePolicy
export def 'imagebuilder put-image-policy' [
  --image-arn: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder PutImagePolicy $image_arn $policy -- $region $profile $with_input $fail_fast $yes' }

# PUT /PutImageRecipePolicy; needs --image-recipe-arn --policy
@search-terms PutImageRecipePolicy
export def 'imagebuilder put-image-recipe-policy' [
  --image-recipe-arn: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder PutImageRecipePolicy $image_recipe_arn $policy -- $region $profile $with_input $fail_fast $yes' }

# PUT /RetryImage; needs --image-build-version-arn
@search-terms RetryImage
export def 'imagebuilder retry-image' [
  --image-build-version-arn: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder RetryImage $image_build_version_arn $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /SendWorkflowStepAction; needs --step-execution-id --image-build-version-arn --action
@search-terms SendWorkflowStepAction
export def 'imagebuilder send-workflow-step-action' [
  --step-execution-id: string
  --image-build-version-arn: string
  --action: string@[RESUME STOP]
  --reason: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder SendWorkflowStepAction $step_execution_id $image_build_version_arn $action $reason $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /StartImagePipelineExecution; needs --image-pipeline-arn
@search-terms StartImagePipelineExecution
export def 'imagebuilder start-image-pipeline-execution' [
  --image-pipeline-arn: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder StartImagePipelineExecution $image_pipeline_arn $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /StartResourceStateUpdate; needs --resource-arn --state
@search-terms StartResourceStateUpdate
export def 'imagebuilder start-resource-state-update' [
  --resource-arn: string
  --state: record
  --execution-role: string
  --include-resources: record
  --exclusion-rules: record
  --update-at: oneof<datetime, duration, string>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder StartResourceStateUpdate $resource_arn $state $execution_role $include_resources $exclusion_rules $update_at $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'imagebuilder tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'imagebuilder untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /UpdateDistributionConfiguration; needs --distribution-configuration-arn --distributions
@search-terms UpdateDistributionConfiguration
export def 'imagebuilder update-distribution-configuration' [
  --distribution-configuration-arn: string
  --description: string
  --distributions: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder UpdateDistributionConfiguration $distribution_configuration_arn $description $distributions $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /UpdateImagePipeline; needs --image-pipeline-arn --infrastructure-configuration-arn
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
  --workflows: list
  --logging-configuration: record
  --execution-role: string
  --image-tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder UpdateImagePipeline $image_pipeline_arn $description $image_recipe_arn $container_recipe_arn $infrastructure_configuration_arn $distribution_configuration_arn $image_tests_configuration $enhanced_image_metadata_enabled $schedule $status $client_token $image_scanning_configuration $workflows $logging_configuration $execution_role $image_tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /UpdateInfrastructureConfiguration; needs --infrastructure-configuration-arn --instance-profile-name
@search-terms UpdateInfrastructureConfiguration
export def 'imagebuilder update-infrastructure-configuration' [
  --infrastructure-configuration-arn: string
  --description: string
  --instance-types: list<string>
  --instance-profile-name: string
  --security-group-ids: list<string>
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder UpdateInfrastructureConfiguration $infrastructure_configuration_arn $description $instance_types $instance_profile_name $security_group_ids $subnet_id $logging $key_pair $terminate_instance_on_failure $terminate_instance_on_completion $sns_topic_arn $resource_tags $instance_metadata_options $placement $parent_instance $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /UpdateLifecyclePolicy; needs --lifecycle-policy-arn --execution-role --resource-type --policy-details --resource-selection
@search-terms UpdateLifecyclePolicy
export def 'imagebuilder update-lifecycle-policy' [
  --lifecycle-policy-arn: string
  --description: string
  --status: string@[DISABLED ENABLED]
  --execution-role: string
  --resource-type: string@[AMI_IMAGE CONTAINER_IMAGE]
  --policy-details: list
  --resource-selection: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'imagebuilder UpdateLifecyclePolicy $lifecycle_policy_arn $description $status $execution_role $resource_type $policy_details $resource_selection $client_token -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   image-available: GetImage; needs --image-build-version-arn
@search-terms ImageAvailable
export def 'imagebuilder wait' [
  waiter: string@[image-available]
  --image-build-version-arn: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'imagebuilder wait $waiter $image_build_version_arn -- $timeout $interval $region $profile' }
