# Written by `cargo xtask generate --service proton` from the service's model and overlay: change those instead.
# Proton, API version 2020-07-20: 87 operations, 10 waiters.

use rt.nu [call]

def RepositoryProvider []: nothing -> list<string> { [GITHUB GITHUB_ENTERPRISE BITBUCKET] }

# POST /; needs --id; deprecated
@search-terms AcceptEnvironmentAccountConnection
export def 'proton accept-environment-account-connection' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton AcceptEnvironmentAccountConnection $id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --component-name; deprecated
@search-terms CancelComponentDeployment
export def 'proton cancel-component-deployment' [
  --component-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton CancelComponentDeployment $component_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --environment-name; deprecated
@search-terms CancelEnvironmentDeployment
export def 'proton cancel-environment-deployment' [
  --environment-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton CancelEnvironmentDeployment $environment_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-instance-name --service-name; deprecated
@search-terms CancelServiceInstanceDeployment
export def 'proton cancel-service-instance-deployment' [
  --service-instance-name: string
  --service-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton CancelServiceInstanceDeployment $service_instance_name $service_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-name; deprecated
@search-terms CancelServicePipelineDeployment
export def 'proton cancel-service-pipeline-deployment' [
  --service-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton CancelServicePipelineDeployment $service_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --manifest --name --template-file; deprecated
@search-terms CreateComponent
export def 'proton create-component' [
  --client-token: string
  --description: string
  --environment-name: string
  --manifest: string
  --name: string
  --service-instance-name: string
  --service-name: string
  --service-spec: string
  --tags: any
  --template-file: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton CreateComponent $client_token $description $environment_name $manifest $name $service_instance_name $service_name $service_spec $tags $template_file -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --spec --template-major-version --template-name; deprecated
@search-terms CreateEnvironment
export def 'proton create-environment' [
  --codebuild-role-arn: string
  --component-role-arn: string
  --description: string
  --environment-account-connection-id: string
  --name: string
  --proton-service-role-arn: string
  --provisioning-repository: record
  --spec: string
  --tags: any
  --template-major-version: string
  --template-minor-version: string
  --template-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton CreateEnvironment $codebuild_role_arn $component_role_arn $description $environment_account_connection_id $name $proton_service_role_arn $provisioning_repository $spec $tags $template_major_version $template_minor_version $template_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --environment-name --management-account-id; deprecated
@search-terms CreateEnvironmentAccountConnection
export def 'proton create-environment-account-connection' [
  --client-token: string
  --codebuild-role-arn: string
  --component-role-arn: string
  --environment-name: string
  --management-account-id: string
  --role-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton CreateEnvironmentAccountConnection $client_token $codebuild_role_arn $component_role_arn $environment_name $management_account_id $role_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name; deprecated
@search-terms CreateEnvironmentTemplate
export def 'proton create-environment-template' [
  --description: string
  --display-name: string
  --encryption-key: string
  --name: string
  --provisioning: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton CreateEnvironmentTemplate $description $display_name $encryption_key $name $provisioning $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source --template-name; deprecated
@search-terms CreateEnvironmentTemplateVersion
export def 'proton create-environment-template-version' [
  --client-token: string
  --description: string
  --major-version: string
  --source: record
  --tags: any
  --template-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton CreateEnvironmentTemplateVersion $client_token $description $major_version $source $tags $template_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connection-arn --name --provider; deprecated
@search-terms CreateRepository
export def 'proton create-repository' [
  --connection-arn: string
  --encryption-key: string
  --name: string
  --provider: string@RepositoryProvider
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton CreateRepository $connection_arn $encryption_key $name $provider $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --spec --template-major-version --template-name; deprecated
@search-terms CreateService
export def 'proton create-service' [
  --branch-name: string
  --description: string
  --name: string
  --repository-connection-arn: string
  --repository-id: string
  --spec: string
  --tags: any
  --template-major-version: string
  --template-minor-version: string
  --template-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton CreateService $branch_name $description $name $repository_connection_arn $repository_id $spec $tags $template_major_version $template_minor_version $template_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --service-name --spec; deprecated
@search-terms CreateServiceInstance
export def 'proton create-service-instance' [
  --client-token: string
  --name: string
  --service-name: string
  --spec: string
  --tags: any
  --template-major-version: string
  --template-minor-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton CreateServiceInstance $client_token $name $service_name $spec $tags $template_major_version $template_minor_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --branch --file-path --repository-name --repository-provider --service-name; deprecated
@search-terms CreateServiceSyncConfig
export def 'proton create-service-sync-config' [
  --branch: string
  --file-path: string
  --repository-name: string
  --repository-provider: string@RepositoryProvider
  --service-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton CreateServiceSyncConfig $branch $file_path $repository_name $repository_provider $service_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name; deprecated
@search-terms CreateServiceTemplate
export def 'proton create-service-template' [
  --description: string
  --display-name: string
  --encryption-key: string
  --name: string
  --pipeline-provisioning: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton CreateServiceTemplate $description $display_name $encryption_key $name $pipeline_provisioning $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --compatible-environment-templates --source --template-name; deprecated
@search-terms CreateServiceTemplateVersion
export def 'proton create-service-template-version' [
  --client-token: string
  --compatible-environment-templates: list
  --description: string
  --major-version: string
  --source: record
  --supported-component-sources: list<string>
  --tags: any
  --template-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton CreateServiceTemplateVersion $client_token $compatible_environment_templates $description $major_version $source $supported_component_sources $tags $template_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --branch --repository-name --repository-provider --template-name --template-type; deprecated
@search-terms CreateTemplateSyncConfig
export def 'proton create-template-sync-config' [
  --branch: string
  --repository-name: string
  --repository-provider: string@RepositoryProvider
  --subdirectory: string
  --template-name: string
  --template-type: string@[ENVIRONMENT SERVICE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton CreateTemplateSyncConfig $branch $repository_name $repository_provider $subdirectory $template_name $template_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name; deprecated
@search-terms DeleteComponent
export def 'proton delete-component' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton DeleteComponent $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id; deprecated
@search-terms DeleteDeployment
export def 'proton delete-deployment' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton DeleteDeployment $id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name; deprecated
@search-terms DeleteEnvironment
export def 'proton delete-environment' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton DeleteEnvironment $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id; deprecated
@search-terms DeleteEnvironmentAccountConnection
export def 'proton delete-environment-account-connection' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton DeleteEnvironmentAccountConnection $id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name; deprecated
@search-terms DeleteEnvironmentTemplate
export def 'proton delete-environment-template' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton DeleteEnvironmentTemplate $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --major-version --minor-version --template-name; deprecated
@search-terms DeleteEnvironmentTemplateVersion
export def 'proton delete-environment-template-version' [
  --major-version: string
  --minor-version: string
  --template-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton DeleteEnvironmentTemplateVersion $major_version $minor_version $template_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --provider; deprecated
@search-terms DeleteRepository
export def 'proton delete-repository' [
  --name: string
  --provider: string@RepositoryProvider
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton DeleteRepository $name $provider -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name; deprecated
@search-terms DeleteService
export def 'proton delete-service' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton DeleteService $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-name; deprecated
@search-terms DeleteServiceSyncConfig
export def 'proton delete-service-sync-config' [
  --service-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton DeleteServiceSyncConfig $service_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name; deprecated
@search-terms DeleteServiceTemplate
export def 'proton delete-service-template' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton DeleteServiceTemplate $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --major-version --minor-version --template-name; deprecated
@search-terms DeleteServiceTemplateVersion
export def 'proton delete-service-template-version' [
  --major-version: string
  --minor-version: string
  --template-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton DeleteServiceTemplateVersion $major_version $minor_version $template_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --template-name --template-type; deprecated
@search-terms DeleteTemplateSyncConfig
export def 'proton delete-template-sync-config' [
  --template-name: string
  --template-type: string@[ENVIRONMENT SERVICE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton DeleteTemplateSyncConfig $template_name $template_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; deprecated
@search-terms GetAccountSettings
export def 'proton get-account-settings' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'proton GetAccountSettings -- $region $profile $refresh $ttl' }

# POST /; needs --name; deprecated
@search-terms GetComponent
export def 'proton get-component' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'proton GetComponent $name -- $region $profile $with_input $fail_fast' }

# POST /; needs --id; deprecated
@search-terms GetDeployment
export def 'proton get-deployment' [
  --component-name: string
  --environment-name: string
  --id: string
  --service-instance-name: string
  --service-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'proton GetDeployment $component_name $environment_name $id $service_instance_name $service_name -- $region $profile $with_input $fail_fast' }

# POST /; needs --name; deprecated
@search-terms GetEnvironment
export def 'proton get-environment' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'proton GetEnvironment $name -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --id; deprecated
@search-terms GetEnvironmentAccountConnection
export def 'proton get-environment-account-connection' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'proton GetEnvironmentAccountConnection $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --name; deprecated
@search-terms GetEnvironmentTemplate
export def 'proton get-environment-template' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'proton GetEnvironmentTemplate $name -- $region $profile $with_input $fail_fast' }

# POST /; needs --major-version --minor-version --template-name; deprecated
@search-terms GetEnvironmentTemplateVersion
export def 'proton get-environment-template-version' [
  --major-version: string
  --minor-version: string
  --template-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'proton GetEnvironmentTemplateVersion $major_version $minor_version $template_name -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --name --provider; deprecated
@search-terms GetRepository
export def 'proton get-repository' [
  --name: string
  --provider: string@RepositoryProvider
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'proton GetRepository $name $provider -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --branch --repository-name --repository-provider --sync-type; deprecated
@search-terms GetRepositorySyncStatus
export def 'proton get-repository-sync-status' [
  --branch: string
  --repository-name: string
  --repository-provider: string@RepositoryProvider
  --sync-type: string@[TEMPLATE_SYNC SERVICE_SYNC]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'proton GetRepositorySyncStatus $branch $repository_name $repository_provider $sync_type -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; deprecated
@search-terms GetResourcesSummary
export def 'proton get-resources-summary' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'proton GetResourcesSummary -- $region $profile $refresh $ttl' }

# POST /; needs --name; deprecated
@search-terms GetService
export def 'proton get-service' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'proton GetService $name -- $region $profile $with_input $fail_fast' }

# POST /; needs --name --service-name; deprecated
@search-terms GetServiceInstance
export def 'proton get-service-instance' [
  --name: string
  --service-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'proton GetServiceInstance $name $service_name -- $region $profile $with_input $fail_fast' }

# POST /; needs --service-instance-name --service-name; deprecated
@search-terms GetServiceInstanceSyncStatus
export def 'proton get-service-instance-sync-status' [
  --service-instance-name: string
  --service-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'proton GetServiceInstanceSyncStatus $service_instance_name $service_name -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --service-name; deprecated
@search-terms GetServiceSyncBlockerSummary
export def 'proton get-service-sync-blocker-summary' [
  --service-instance-name: string
  --service-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'proton GetServiceSyncBlockerSummary $service_instance_name $service_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --service-name; deprecated
@search-terms GetServiceSyncConfig
export def 'proton get-service-sync-config' [
  --service-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'proton GetServiceSyncConfig $service_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --name; deprecated
@search-terms GetServiceTemplate
export def 'proton get-service-template' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'proton GetServiceTemplate $name -- $region $profile $with_input $fail_fast' }

# POST /; needs --major-version --minor-version --template-name; deprecated
@search-terms GetServiceTemplateVersion
export def 'proton get-service-template-version' [
  --major-version: string
  --minor-version: string
  --template-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'proton GetServiceTemplateVersion $major_version $minor_version $template_name -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --template-name --template-type; deprecated
@search-terms GetTemplateSyncConfig
export def 'proton get-template-sync-config' [
  --template-name: string
  --template-type: string@[ENVIRONMENT SERVICE]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'proton GetTemplateSyncConfig $template_name $template_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --template-name --template-type --template-version; deprecated
@search-terms GetTemplateSyncStatus
export def 'proton get-template-sync-status' [
  --template-name: string
  --template-type: string@[ENVIRONMENT SERVICE]
  --template-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'proton GetTemplateSyncStatus $template_name $template_type $template_version -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; needs --component-name; deprecated
@search-terms ListComponentOutputs
export def 'proton list-component-outputs' [
  --component-name: string
  --deployment-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'proton ListComponentOutputs $component_name $deployment_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --component-name; deprecated
@search-terms ListComponentProvisionedResources
export def 'proton list-component-provisioned-resources' [
  --component-name: string
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
]: any -> any { call 'proton ListComponentProvisionedResources $component_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; deprecated
@search-terms ListComponents
export def 'proton list-components' [
  --environment-name: string
  --service-instance-name: string
  --service-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'proton ListComponents $environment_name $service_instance_name $service_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 15sec; deprecated
@search-terms ListDeployments
export def 'proton list-deployments' [
  --component-name: string
  --environment-name: string
  --service-instance-name: string
  --service-name: string
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
]: any -> any { call 'proton ListDeployments $component_name $environment_name $service_instance_name $service_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --requested-by; deprecated
@search-terms ListEnvironmentAccountConnections
export def 'proton list-environment-account-connections' [
  --environment-name: string
  --requested-by: string@[MANAGEMENT_ACCOUNT ENVIRONMENT_ACCOUNT]
  --statuses: list<string>
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
]: any -> any { call 'proton ListEnvironmentAccountConnections $environment_name $requested_by $statuses -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --environment-name; deprecated
@search-terms ListEnvironmentOutputs
export def 'proton list-environment-outputs' [
  --deployment-id: string
  --environment-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'proton ListEnvironmentOutputs $deployment_id $environment_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --environment-name; deprecated
@search-terms ListEnvironmentProvisionedResources
export def 'proton list-environment-provisioned-resources' [
  --environment-name: string
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
]: any -> any { call 'proton ListEnvironmentProvisionedResources $environment_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --template-name; deprecated
@search-terms ListEnvironmentTemplateVersions
export def 'proton list-environment-template-versions' [
  --major-version: string
  --template-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'proton ListEnvironmentTemplateVersions $major_version $template_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; deprecated
@search-terms ListEnvironmentTemplates
export def 'proton list-environment-templates' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'proton ListEnvironmentTemplates -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /; follows pages; deprecated
@search-terms ListEnvironments
export def 'proton list-environments' [
  --environment-templates: list
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'proton ListEnvironments $environment_templates -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min; deprecated
@search-terms ListRepositories
export def 'proton list-repositories' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'proton ListRepositories -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --repository-name --repository-provider --sync-type; deprecated
@search-terms ListRepositorySyncDefinitions
export def 'proton list-repository-sync-definitions' [
  --repository-name: string
  --repository-provider: string@RepositoryProvider
  --sync-type: string@[TEMPLATE_SYNC SERVICE_SYNC]
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
]: any -> any { call 'proton ListRepositorySyncDefinitions $repository_name $repository_provider $sync_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --service-instance-name --service-name; deprecated
@search-terms ListServiceInstanceOutputs
export def 'proton list-service-instance-outputs' [
  --deployment-id: string
  --service-instance-name: string
  --service-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'proton ListServiceInstanceOutputs $deployment_id $service_instance_name $service_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --service-instance-name --service-name; deprecated
@search-terms ListServiceInstanceProvisionedResources
export def 'proton list-service-instance-provisioned-resources' [
  --service-instance-name: string
  --service-name: string
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
]: any -> any { call 'proton ListServiceInstanceProvisionedResources $service_instance_name $service_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; deprecated
@search-terms ListServiceInstances
export def 'proton list-service-instances' [
  --filters: any
  --service-name: string
  --sort-by: string@[name deploymentStatus templateName serviceName environmentName lastDeploymentAttemptedAt createdAt]
  --sort-order: string@[ASCENDING DESCENDING]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'proton ListServiceInstances $filters $service_name $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --service-name; deprecated
@search-terms ListServicePipelineOutputs
export def 'proton list-service-pipeline-outputs' [
  --deployment-id: string
  --service-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'proton ListServicePipelineOutputs $deployment_id $service_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --service-name; deprecated
@search-terms ListServicePipelineProvisionedResources
export def 'proton list-service-pipeline-provisioned-resources' [
  --service-name: string
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
]: any -> any { call 'proton ListServicePipelineProvisionedResources $service_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --template-name; deprecated
@search-terms ListServiceTemplateVersions
export def 'proton list-service-template-versions' [
  --major-version: string
  --template-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'proton ListServiceTemplateVersions $major_version $template_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; deprecated
@search-terms ListServiceTemplates
export def 'proton list-service-templates' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'proton ListServiceTemplates -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /; follows pages; deprecated
@search-terms ListServices
export def 'proton list-services' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'proton ListServices -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /; follows pages; cached 5min; needs --resource-arn; deprecated
@search-terms ListTagsForResource
export def 'proton list-tags-for-resource' [
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
]: any -> any { call 'proton ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --resource-arn; deprecated
@search-terms NotifyResourceDeploymentStatusChange
export def 'proton notify-resource-deployment-status-change' [
  --deployment-id: string
  --outputs: list
  --resource-arn: string
  --status: string@[IN_PROGRESS FAILED SUCCEEDED]
  --status-message: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton NotifyResourceDeploymentStatusChange $deployment_id $outputs $resource_arn $status $status_message -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id; deprecated
@search-terms RejectEnvironmentAccountConnection
export def 'proton reject-environment-account-connection' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton RejectEnvironmentAccountConnection $id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags; deprecated
@search-terms TagResource
export def 'proton tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys; deprecated
@search-terms UntagResource
export def 'proton untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; deprecated
@search-terms UpdateAccountSettings
export def 'proton update-account-settings' [
  --delete-pipeline-provisioning-repository: oneof<bool>
  --pipeline-codebuild-role-arn: string
  --pipeline-provisioning-repository: record
  --pipeline-service-role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton UpdateAccountSettings $delete_pipeline_provisioning_repository $pipeline_codebuild_role_arn $pipeline_provisioning_repository $pipeline_service_role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --deployment-type --name; deprecated
@search-terms UpdateComponent
export def 'proton update-component' [
  --client-token: string
  --deployment-type: string@[NONE CURRENT_VERSION]
  --description: string
  --name: string
  --service-instance-name: string
  --service-name: string
  --service-spec: string
  --template-file: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton UpdateComponent $client_token $deployment_type $description $name $service_instance_name $service_name $service_spec $template_file -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --deployment-type --name; deprecated
@search-terms UpdateEnvironment
export def 'proton update-environment' [
  --codebuild-role-arn: string
  --component-role-arn: string
  --deployment-type: string@[NONE CURRENT_VERSION MINOR_VERSION MAJOR_VERSION]
  --description: string
  --environment-account-connection-id: string
  --name: string
  --proton-service-role-arn: string
  --provisioning-repository: record
  --spec: string
  --template-major-version: string
  --template-minor-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton UpdateEnvironment $codebuild_role_arn $component_role_arn $deployment_type $description $environment_account_connection_id $name $proton_service_role_arn $provisioning_repository $spec $template_major_version $template_minor_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id; deprecated
@search-terms UpdateEnvironmentAccountConnection
export def 'proton update-environment-account-connection' [
  --codebuild-role-arn: string
  --component-role-arn: string
  --id: string
  --role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton UpdateEnvironmentAccountConnection $codebuild_role_arn $component_role_arn $id $role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name; deprecated
@search-terms UpdateEnvironmentTemplate
export def 'proton update-environment-template' [
  --description: string
  --display-name: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton UpdateEnvironmentTemplate $description $display_name $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --major-version --minor-version --template-name; deprecated
@search-terms UpdateEnvironmentTemplateVersion
export def 'proton update-environment-template-version' [
  --description: string
  --major-version: string
  --minor-version: string
  --status: string@[REGISTRATION_IN_PROGRESS REGISTRATION_FAILED DRAFT PUBLISHED]
  --template-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton UpdateEnvironmentTemplateVersion $description $major_version $minor_version $status $template_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name; deprecated
@search-terms UpdateService
export def 'proton update-service' [
  --description: string
  --name: string
  --spec: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton UpdateService $description $name $spec -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --deployment-type --name --service-name; deprecated
@search-terms UpdateServiceInstance
export def 'proton update-service-instance' [
  --client-token: string
  --deployment-type: string@[NONE CURRENT_VERSION MINOR_VERSION MAJOR_VERSION]
  --name: string
  --service-name: string
  --spec: string
  --template-major-version: string
  --template-minor-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton UpdateServiceInstance $client_token $deployment_type $name $service_name $spec $template_major_version $template_minor_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --deployment-type --service-name --spec; deprecated
@search-terms UpdateServicePipeline
export def 'proton update-service-pipeline' [
  --deployment-type: string@[NONE CURRENT_VERSION MINOR_VERSION MAJOR_VERSION]
  --service-name: string
  --spec: string
  --template-major-version: string
  --template-minor-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton UpdateServicePipeline $deployment_type $service_name $spec $template_major_version $template_minor_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id --resolved-reason; deprecated
@search-terms UpdateServiceSyncBlocker
export def 'proton update-service-sync-blocker' [
  --id: string
  --resolved-reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton UpdateServiceSyncBlocker $id $resolved_reason -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --branch --file-path --repository-name --repository-provider --service-name; deprecated
@search-terms UpdateServiceSyncConfig
export def 'proton update-service-sync-config' [
  --branch: string
  --file-path: string
  --repository-name: string
  --repository-provider: string@RepositoryProvider
  --service-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton UpdateServiceSyncConfig $branch $file_path $repository_name $repository_provider $service_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name; deprecated
@search-terms UpdateServiceTemplate
export def 'proton update-service-template' [
  --description: string
  --display-name: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton UpdateServiceTemplate $description $display_name $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --major-version --minor-version --template-name; deprecated
@search-terms UpdateServiceTemplateVersion
export def 'proton update-service-template-version' [
  --compatible-environment-templates: list
  --description: string
  --major-version: string
  --minor-version: string
  --status: string@[REGISTRATION_IN_PROGRESS REGISTRATION_FAILED DRAFT PUBLISHED]
  --supported-component-sources: list<string>
  --template-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton UpdateServiceTemplateVersion $compatible_environment_templates $description $major_version $minor_version $status $supported_component_sources $template_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --branch --repository-name --repository-provider --template-name --template-type; deprecated
@search-terms UpdateTemplateSyncConfig
export def 'proton update-template-sync-config' [
  --branch: string
  --repository-name: string
  --repository-provider: string@RepositoryProvider
  --subdirectory: string
  --template-name: string
  --template-type: string@[ENVIRONMENT SERVICE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'proton UpdateTemplateSyncConfig $branch $repository_name $repository_provider $subdirectory $template_name $template_type -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   component-deleted: GetComponent; needs --name
#   component-deployed: GetComponent; needs --name
#   environment-deployed: GetEnvironment; needs --name
#   environment-template-version-registered: GetEnvironmentTemplateVersion; needs --major-version --minor-version --template-name
#   service-created: GetService; needs --name
#   service-deleted: GetService; needs --name
#   service-instance-deployed: GetServiceInstance; needs --name --service-name
#   service-pipeline-deployed: GetService; needs --name
#   service-template-version-registered: GetServiceTemplateVersion; needs --major-version --minor-version --template-name
#   service-updated: GetService; needs --name
@search-terms ComponentDeleted ComponentDeployed EnvironmentDeployed EnvironmentTemplateVersionRegistered ServiceCreated ServiceDeleted ServiceInstanceDeployed ServicePipelineDeployed ServiceTemplateVersionRegistered ServiceUpdated
export def 'proton wait' [
  waiter: string@[component-deleted component-deployed environment-deployed environment-template-version-registered service-created service-deleted service-instance-deployed service-pipeline-deployed service-template-version-registered service-updated]
  --name: string
  --major-version: string
  --minor-version: string
  --template-name: string
  --service-name: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'proton wait $waiter $name $major_version $minor_version $template_name $service_name -- $timeout $interval $region $profile' }
