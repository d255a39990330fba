# Written by `cargo xtask generate --service appconfig` from the service's model and overlay: change those instead.
# AppConfig, API version 2019-10-09: 56 operations.

use rt.nu [call send]

# POST /applications; needs --name
@category "aws appconfig"
@search-terms CreateApplication
export def 'appconfig create-application' [
  --name: string
  --description: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig CreateApplication $name=Name $description=Description $tags=Tags $region=--region $profile=--profile' }

# POST /applications/{ApplicationId}/configurationprofiles; needs --application-id --name --location-uri
@category "aws appconfig"
@search-terms CreateConfigurationProfile
export def 'appconfig create-configuration-profile' [
  --application-id: string
  --name: string
  --description: string
  --location-uri: string
  --retrieval-role-arn: string
  --validators: oneof<list<any>, record>
  --tags: record
  --type: string
  --kms-key-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig CreateConfigurationProfile $application_id=ApplicationId $name=Name $description=Description $location_uri=LocationUri $retrieval_role_arn=RetrievalRoleArn $validators=Validators $tags=Tags $type=Type $kms_key_identifier=KmsKeyIdentifier $region=--region $profile=--profile' }

# POST /deploymentstrategies; needs --name --deployment-duration-in-minutes --growth-factor
@category "aws appconfig"
@search-terms CreateDeploymentStrategy
export def 'appconfig create-deployment-strategy' [
  --name: string
  --description: string
  --deployment-duration-in-minutes: int
  --final-bake-time-in-minutes: int
  --growth-factor: number
  --growth-type: string@[LINEAR EXPONENTIAL]
  --replicate-to: string@[NONE SSM_DOCUMENT]
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig CreateDeploymentStrategy $name=Name $description=Description $deployment_duration_in_minutes=DeploymentDurationInMinutes $final_bake_time_in_minutes=FinalBakeTimeInMinutes $growth_factor=GrowthFactor $growth_type=GrowthType $replicate_to=ReplicateTo $tags=Tags $region=--region $profile=--profile' }

# POST /applications/{ApplicationId}/environments; needs --application-id --name
@category "aws appconfig"
@search-terms CreateEnvironment
export def 'appconfig create-environment' [
  --application-id: string
  --name: string
  --description: string
  --monitors: oneof<list<any>, record>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig CreateEnvironment $application_id=ApplicationId $name=Name $description=Description $monitors=Monitors $tags=Tags $region=--region $profile=--profile' }

# POST /applications/{ApplicationIdentifier}/experimentdefinitions; needs --application-identifier --name --configuration-profile-identifier --environment-identifier --flag-key --treatments --control --audience-rule
@category "aws appconfig"
@search-terms CreateExperimentDefinition
export def 'appconfig create-experiment-definition' [
  --application-identifier: string
  --name: string
  --configuration-profile-identifier: string
  --environment-identifier: string
  --flag-key: string
  --treatments: oneof<list<any>, record>
  --control: record
  --audience-rule: string
  --hypothesis: string
  --audience-description: string
  --launch-criteria: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig CreateExperimentDefinition $application_identifier=ApplicationIdentifier $name=Name $configuration_profile_identifier=ConfigurationProfileIdentifier $environment_identifier=EnvironmentIdentifier $flag_key=FlagKey $treatments=Treatments $control=Control $audience_rule=AudienceRule $hypothesis=Hypothesis $audience_description=AudienceDescription $launch_criteria=LaunchCriteria $tags=Tags $region=--region $profile=--profile' }

# POST /extensions; needs --name --actions
@category "aws appconfig"
@search-terms CreateExtension
export def 'appconfig create-extension' [
  --name: string
  --description: string
  --actions: record
  --parameters: record
  --tags: record
  --latest-version-number: int
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig CreateExtension $name=Name $description=Description $actions=Actions $parameters=Parameters $tags=Tags $latest_version_number=LatestVersionNumber $region=--region $profile=--profile' }

# POST /extensionassociations; needs --extension-identifier --resource-identifier
@category "aws appconfig"
@search-terms CreateExtensionAssociation
export def 'appconfig create-extension-association' [
  --extension-identifier: string
  --extension-version-number: int
  --resource-identifier: string
  --parameters: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig CreateExtensionAssociation $extension_identifier=ExtensionIdentifier $extension_version_number=ExtensionVersionNumber $resource_identifier=ResourceIdentifier $parameters=Parameters $tags=Tags $region=--region $profile=--profile' }

# POST /applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/hostedconfigurationversions; needs --application-id --configuration-profile-id --content --content-type
@category "aws appconfig"
@search-terms CreateHostedConfigurationVersion
export def 'appconfig create-hosted-configuration-version' [
  --application-id: string
  --configuration-profile-id: string
  --description: string
  --content: oneof<binary, string>
  --content-type: string
  --latest-version-number: int
  --version-label: string
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig CreateHostedConfigurationVersion $application_id=ApplicationId $configuration_profile_id=ConfigurationProfileId $description=Description $content=Content $content_type=ContentType $latest_version_number=LatestVersionNumber $version_label=VersionLabel $region=--region $profile=--profile' }

# DELETE /applications/{ApplicationId}; needs --application-id
@category "aws appconfig"
@search-terms DeleteApplication
export def 'appconfig delete-application' [
  --application-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appconfig DeleteApplication $application_id=ApplicationId $region=--region $profile=--profile' }

# DELETE /applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}; needs --application-id --configuration-profile-id
@category "aws appconfig"
@search-terms DeleteConfigurationProfile
export def 'appconfig delete-configuration-profile' [
  --application-id: string
  --configuration-profile-id: string
  --deletion-protection-check: string@[ACCOUNT_DEFAULT APPLY BYPASS]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appconfig DeleteConfigurationProfile $application_id=ApplicationId $configuration_profile_id=ConfigurationProfileId $deletion_protection_check=DeletionProtectionCheck $region=--region $profile=--profile' }

# DELETE /deployementstrategies/{DeploymentStrategyId}; needs --deployment-strategy-id
@category "aws appconfig"
@search-terms DeleteDeploymentStrategy
export def 'appconfig delete-deployment-strategy' [
  --deployment-strategy-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appconfig DeleteDeploymentStrategy $deployment_strategy_id=DeploymentStrategyId $region=--region $profile=--profile' }

# DELETE /applications/{ApplicationId}/environments/{EnvironmentId}; needs --environment-id --application-id
@category "aws appconfig"
@search-terms DeleteEnvironment
export def 'appconfig delete-environment' [
  --environment-id: string
  --application-id: string
  --deletion-protection-check: string@[ACCOUNT_DEFAULT APPLY BYPASS]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appconfig DeleteEnvironment $environment_id=EnvironmentId $application_id=ApplicationId $deletion_protection_check=DeletionProtectionCheck $region=--region $profile=--profile' }

# DELETE /applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}; needs --application-identifier --experiment-definition-identifier
@category "aws appconfig"
@search-terms DeleteExperimentDefinition
export def 'appconfig delete-experiment-definition' [
  --application-identifier: string
  --experiment-definition-identifier: string
  --delete-type: string@[ARCHIVE DESTROY]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appconfig DeleteExperimentDefinition $application_identifier=ApplicationIdentifier $experiment_definition_identifier=ExperimentDefinitionIdentifier $delete_type=DeleteType $region=--region $profile=--profile' }

# DELETE /extensions/{ExtensionIdentifier}; needs --extension-identifier
@category "aws appconfig"
@search-terms DeleteExtension
export def 'appconfig delete-extension' [
  --extension-identifier: string
  --version-number: int
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appconfig DeleteExtension $extension_identifier=ExtensionIdentifier $version_number=VersionNumber $region=--region $profile=--profile' }

# DELETE /extensionassociations/{ExtensionAssociationId}; needs --extension-association-id
@category "aws appconfig"
@search-terms DeleteExtensionAssociation
export def 'appconfig delete-extension-association' [
  --extension-association-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appconfig DeleteExtensionAssociation $extension_association_id=ExtensionAssociationId $region=--region $profile=--profile' }

# DELETE /applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/hostedconfigurationversions/{VersionNumber}; needs --application-id --configuration-profile-id --version-number
@category "aws appconfig"
@search-terms DeleteHostedConfigurationVersion
export def 'appconfig delete-hosted-configuration-version' [
  --application-id: string
  --configuration-profile-id: string
  --version-number: int
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appconfig DeleteHostedConfigurationVersion $application_id=ApplicationId $configuration_profile_id=ConfigurationProfileId $version_number=VersionNumber $region=--region $profile=--profile' }

# GET /settings; cached 1min
@category "aws appconfig"
@search-terms GetAccountSettings
export def 'appconfig get-account-settings' [
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig GetAccountSettings $region=--region $profile=--profile' }

# GET /applications/{ApplicationId}; cached 1min; needs --application-id
@category "aws appconfig"
@search-terms GetApplication
export def 'appconfig get-application' [
  --application-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig GetApplication $application_id=ApplicationId $region=--region $profile=--profile' }

# GET /applications/{Application}/environments/{Environment}/configurations/{Configuration}; needs --application --environment --configuration --client-id; deprecated
@category "aws appconfig"
@search-terms GetConfiguration
export def 'appconfig get-configuration' [
  --application: string
  --environment: string
  --configuration: string
  --client-id: string
  --client-configuration-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig GetConfiguration $application=Application $environment=Environment $configuration=Configuration $client_id=ClientId $client_configuration_version=ClientConfigurationVersion $region=--region $profile=--profile' }

# GET /applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}; needs --application-id --configuration-profile-id
@category "aws appconfig"
@search-terms GetConfigurationProfile
export def 'appconfig get-configuration-profile' [
  --application-id: string
  --configuration-profile-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig GetConfigurationProfile $application_id=ApplicationId $configuration_profile_id=ConfigurationProfileId $region=--region $profile=--profile' }

# GET /applications/{ApplicationId}/environments/{EnvironmentId}/deployments/{DeploymentNumber}; cached 1min; needs --application-id --environment-id --deployment-number
@category "aws appconfig"
@search-terms GetDeployment
export def 'appconfig get-deployment' [
  --application-id: string
  --environment-id: string
  --deployment-number: int
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig GetDeployment $application_id=ApplicationId $environment_id=EnvironmentId $deployment_number=DeploymentNumber $region=--region $profile=--profile' }

# GET /deploymentstrategies/{DeploymentStrategyId}; cached 1min; needs --deployment-strategy-id
@category "aws appconfig"
@search-terms GetDeploymentStrategy
export def 'appconfig get-deployment-strategy' [
  --deployment-strategy-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig GetDeploymentStrategy $deployment_strategy_id=DeploymentStrategyId $region=--region $profile=--profile' }

# GET /applications/{ApplicationId}/environments/{EnvironmentId}; cached 1min; needs --application-id --environment-id
@category "aws appconfig"
@search-terms GetEnvironment
export def 'appconfig get-environment' [
  --application-id: string
  --environment-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig GetEnvironment $application_id=ApplicationId $environment_id=EnvironmentId $region=--region $profile=--profile' }

# GET /applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}; cached 1min; needs --application-identifier --experiment-definition-identifier
@category "aws appconfig"
@search-terms GetExperimentDefinition
export def 'appconfig get-experiment-definition' [
  --application-identifier: string
  --experiment-definition-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig GetExperimentDefinition $application_identifier=ApplicationIdentifier $experiment_definition_identifier=ExperimentDefinitionIdentifier $region=--region $profile=--profile' }

# GET /applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns/{Run}; cached 1min; needs --application-identifier --experiment-definition-identifier --run
@category "aws appconfig"
@search-terms GetExperimentRun
export def 'appconfig get-experiment-run' [
  --application-identifier: string
  --experiment-definition-identifier: string
  --run: int
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig GetExperimentRun $application_identifier=ApplicationIdentifier $experiment_definition_identifier=ExperimentDefinitionIdentifier $run=Run $region=--region $profile=--profile' }

# GET /extensions/{ExtensionIdentifier}; cached 1min; needs --extension-identifier
@category "aws appconfig"
@search-terms GetExtension
export def 'appconfig get-extension' [
  --extension-identifier: string
  --version-number: int
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig GetExtension $extension_identifier=ExtensionIdentifier $version_number=VersionNumber $region=--region $profile=--profile' }

# GET /extensionassociations/{ExtensionAssociationId}; cached 1min; needs --extension-association-id
@category "aws appconfig"
@search-terms GetExtensionAssociation
export def 'appconfig get-extension-association' [
  --extension-association-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig GetExtensionAssociation $extension_association_id=ExtensionAssociationId $region=--region $profile=--profile' }

# GET /applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/hostedconfigurationversions/{VersionNumber}; needs --application-id --configuration-profile-id --version-number
@category "aws appconfig"
@search-terms GetHostedConfigurationVersion
export def 'appconfig get-hosted-configuration-version' [
  --application-id: string
  --configuration-profile-id: string
  --version-number: int
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig GetHostedConfigurationVersion $application_id=ApplicationId $configuration_profile_id=ConfigurationProfileId $version_number=VersionNumber $region=--region $profile=--profile' }

# GET /applications; follows pages; cached 1min
@category "aws appconfig"
@search-terms ListApplications
@example "First rows only" "appconfig list-applications --stream | first 3"
export def 'appconfig list-applications' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appconfig ListApplications $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications/{ApplicationId}/configurationprofiles; follows pages; cached 1min; needs --application-id
@category "aws appconfig"
@search-terms ListConfigurationProfiles
export def 'appconfig list-configuration-profiles' [
  --application-id: string
  --type: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appconfig ListConfigurationProfiles $application_id=ApplicationId $type=Type $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /deploymentstrategies; follows pages; cached 1min
@category "aws appconfig"
@search-terms ListDeploymentStrategies
@example "First rows only" "appconfig list-deployment-strategies --stream | first 3"
export def 'appconfig list-deployment-strategies' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appconfig ListDeploymentStrategies $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications/{ApplicationId}/environments/{EnvironmentId}/deployments; follows pages; cached 1min; needs --application-id --environment-id
@category "aws appconfig"
@search-terms ListDeployments
export def 'appconfig list-deployments' [
  --application-id: string
  --environment-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appconfig ListDeployments $application_id=ApplicationId $environment_id=EnvironmentId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications/{ApplicationId}/environments; follows pages; cached 1min; needs --application-id
@category "aws appconfig"
@search-terms ListEnvironments
export def 'appconfig list-environments' [
  --application-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appconfig ListEnvironments $application_id=ApplicationId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /experimentdefinitions; follows pages; cached 1min
@category "aws appconfig"
@search-terms ListExperimentDefinitions
@example "First rows only" "appconfig list-experiment-definitions --stream | first 3"
export def 'appconfig list-experiment-definitions' [
  --application-identifier: string
  --configuration-profile-identifier: string
  --environment-identifier: string
  --status: string@[ACTIVE IDLE ARCHIVED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appconfig ListExperimentDefinitions $application_identifier=ApplicationIdentifier $configuration_profile_identifier=ConfigurationProfileIdentifier $environment_identifier=EnvironmentIdentifier $status=Status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns/{Run}/events; follows pages; cached 1min; needs --application-identifier --experiment-definition-identifier --run
@category "aws appconfig"
@search-terms ListExperimentRunEvents
export def 'appconfig list-experiment-run-events' [
  --application-identifier: string
  --experiment-definition-identifier: string
  --run: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appconfig ListExperimentRunEvents $application_identifier=ApplicationIdentifier $experiment_definition_identifier=ExperimentDefinitionIdentifier $run=Run $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns; follows pages; cached 1min; needs --application-identifier --experiment-definition-identifier
@category "aws appconfig"
@search-terms ListExperimentRuns
export def 'appconfig list-experiment-runs' [
  --application-identifier: string
  --experiment-definition-identifier: string
  --status: string@[RUNNING DONE]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appconfig ListExperimentRuns $application_identifier=ApplicationIdentifier $experiment_definition_identifier=ExperimentDefinitionIdentifier $status=Status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /extensionassociations; follows pages; cached 1min
@category "aws appconfig"
@search-terms ListExtensionAssociations
@example "First rows only" "appconfig list-extension-associations --stream | first 3"
export def 'appconfig list-extension-associations' [
  --resource-identifier: string
  --extension-identifier: string
  --extension-version-number: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appconfig ListExtensionAssociations $resource_identifier=ResourceIdentifier $extension_identifier=ExtensionIdentifier $extension_version_number=ExtensionVersionNumber $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /extensions; follows pages; cached 1min
@category "aws appconfig"
@search-terms ListExtensions
@example "First rows only" "appconfig list-extensions --stream | first 3"
export def 'appconfig list-extensions' [
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appconfig ListExtensions $name=Name $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/hostedconfigurationversions; follows pages; cached 1min; needs --application-id --configuration-profile-id
@category "aws appconfig"
@search-terms ListHostedConfigurationVersions
export def 'appconfig list-hosted-configuration-versions' [
  --application-id: string
  --configuration-profile-id: string
  --version-label: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'appconfig ListHostedConfigurationVersions $application_id=ApplicationId $configuration_profile_id=ConfigurationProfileId $version_label=VersionLabel $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@category "aws appconfig"
@search-terms ListTagsForResource
export def 'appconfig list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /applications/{ApplicationId}/environments/{EnvironmentId}/deployments; needs --application-id --environment-id --deployment-strategy-id --configuration-profile-id --configuration-version
@category "aws appconfig"
@search-terms StartDeployment
export def 'appconfig start-deployment' [
  --application-id: string
  --environment-id: string
  --deployment-strategy-id: string
  --configuration-profile-id: string
  --configuration-version: string
  --description: string
  --tags: record
  --kms-key-identifier: string
  --dynamic-extension-parameters: record
  --latest-deployment-number: int
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig StartDeployment $application_id=ApplicationId $environment_id=EnvironmentId $deployment_strategy_id=DeploymentStrategyId $configuration_profile_id=ConfigurationProfileId $configuration_version=ConfigurationVersion $description=Description $tags=Tags $kms_key_identifier=KmsKeyIdentifier $dynamic_extension_parameters=DynamicExtensionParameters $latest_deployment_number=LatestDeploymentNumber $region=--region $profile=--profile' }

# POST /applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns; needs --application-identifier --experiment-definition-identifier
@category "aws appconfig"
@search-terms StartExperimentRun
export def 'appconfig start-experiment-run' [
  --application-identifier: string
  --experiment-definition-identifier: string
  --description: string
  --exposure-percentage: number
  --treatment-overrides: record
  --tags: record
  --deployment-parameters: record
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig StartExperimentRun $application_identifier=ApplicationIdentifier $experiment_definition_identifier=ExperimentDefinitionIdentifier $description=Description $exposure_percentage=ExposurePercentage $treatment_overrides=TreatmentOverrides $tags=Tags $deployment_parameters=DeploymentParameters $region=--region $profile=--profile' }

# DELETE /applications/{ApplicationId}/environments/{EnvironmentId}/deployments/{DeploymentNumber}; needs --application-id --environment-id --deployment-number
@category "aws appconfig"
@search-terms StopDeployment
export def 'appconfig stop-deployment' [
  --application-id: string
  --environment-id: string
  --deployment-number: int
  --allow-revert: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig StopDeployment $application_id=ApplicationId $environment_id=EnvironmentId $deployment_number=DeploymentNumber $allow_revert=AllowRevert $region=--region $profile=--profile' }

# PATCH /applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns/{Run}/stop; needs --application-identifier --experiment-definition-identifier --run
@category "aws appconfig"
@search-terms StopExperimentRun
export def 'appconfig stop-experiment-run' [
  --application-identifier: string
  --experiment-definition-identifier: string
  --run: int
  --result: record
  --deployment-parameters: record
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig StopExperimentRun $application_identifier=ApplicationIdentifier $experiment_definition_identifier=ExperimentDefinitionIdentifier $run=Run $result=Result $deployment_parameters=DeploymentParameters $region=--region $profile=--profile' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@category "aws appconfig"
@search-terms TagResource
export def 'appconfig tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appconfig TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@category "aws appconfig"
@search-terms UntagResource
export def 'appconfig untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appconfig UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# PATCH /settings
@category "aws appconfig"
@search-terms UpdateAccountSettings
export def 'appconfig update-account-settings' [
  --deletion-protection: record
  --vended-metrics: record
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig UpdateAccountSettings $deletion_protection=DeletionProtection $vended_metrics=VendedMetrics $region=--region $profile=--profile' }

# PATCH /applications/{ApplicationId}; needs --application-id
@category "aws appconfig"
@search-terms UpdateApplication
export def 'appconfig update-application' [
  --application-id: string
  --name: string
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig UpdateApplication $application_id=ApplicationId $name=Name $description=Description $region=--region $profile=--profile' }

# PATCH /applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}; needs --application-id --configuration-profile-id
@category "aws appconfig"
@search-terms UpdateConfigurationProfile
export def 'appconfig update-configuration-profile' [
  --application-id: string
  --configuration-profile-id: string
  --name: string
  --description: string
  --retrieval-role-arn: string
  --validators: oneof<list<any>, record>
  --kms-key-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig UpdateConfigurationProfile $application_id=ApplicationId $configuration_profile_id=ConfigurationProfileId $name=Name $description=Description $retrieval_role_arn=RetrievalRoleArn $validators=Validators $kms_key_identifier=KmsKeyIdentifier $region=--region $profile=--profile' }

# PATCH /deploymentstrategies/{DeploymentStrategyId}; needs --deployment-strategy-id
@category "aws appconfig"
@search-terms UpdateDeploymentStrategy
export def 'appconfig update-deployment-strategy' [
  --deployment-strategy-id: string
  --description: string
  --deployment-duration-in-minutes: int
  --final-bake-time-in-minutes: int
  --growth-factor: number
  --growth-type: string@[LINEAR EXPONENTIAL]
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig UpdateDeploymentStrategy $deployment_strategy_id=DeploymentStrategyId $description=Description $deployment_duration_in_minutes=DeploymentDurationInMinutes $final_bake_time_in_minutes=FinalBakeTimeInMinutes $growth_factor=GrowthFactor $growth_type=GrowthType $region=--region $profile=--profile' }

# PATCH /applications/{ApplicationId}/environments/{EnvironmentId}; needs --application-id --environment-id
@category "aws appconfig"
@search-terms UpdateEnvironment
export def 'appconfig update-environment' [
  --application-id: string
  --environment-id: string
  --name: string
  --description: string
  --monitors: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig UpdateEnvironment $application_id=ApplicationId $environment_id=EnvironmentId $name=Name $description=Description $monitors=Monitors $region=--region $profile=--profile' }

# PATCH /applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}; needs --application-identifier --experiment-definition-identifier
@category "aws appconfig"
@search-terms UpdateExperimentDefinition
export def 'appconfig update-experiment-definition' [
  --application-identifier: string
  --experiment-definition-identifier: string
  --treatments: oneof<list<any>, record>
  --control: record
  --hypothesis: string
  --audience-rule: string
  --audience-description: string
  --launch-criteria: string
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig UpdateExperimentDefinition $application_identifier=ApplicationIdentifier $experiment_definition_identifier=ExperimentDefinitionIdentifier $treatments=Treatments $control=Control $hypothesis=Hypothesis $audience_rule=AudienceRule $audience_description=AudienceDescription $launch_criteria=LaunchCriteria $region=--region $profile=--profile' }

# PATCH /applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns/{Run}/update; needs --application-identifier --experiment-definition-identifier --run
@category "aws appconfig"
@search-terms UpdateExperimentRun
export def 'appconfig update-experiment-run' [
  --application-identifier: string
  --experiment-definition-identifier: string
  --run: int
  --description: string
  --exposure-percentage: number
  --treatment-overrides: record
  --deployment-parameters: record
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig UpdateExperimentRun $application_identifier=ApplicationIdentifier $experiment_definition_identifier=ExperimentDefinitionIdentifier $run=Run $description=Description $exposure_percentage=ExposurePercentage $treatment_overrides=TreatmentOverrides $deployment_parameters=DeploymentParameters $region=--region $profile=--profile' }

# PATCH /extensions/{ExtensionIdentifier}; needs --extension-identifier
@category "aws appconfig"
@search-terms UpdateExtension
export def 'appconfig update-extension' [
  --extension-identifier: string
  --description: string
  --actions: record
  --parameters: record
  --version-number: int
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig UpdateExtension $extension_identifier=ExtensionIdentifier $description=Description $actions=Actions $parameters=Parameters $version_number=VersionNumber $region=--region $profile=--profile' }

# PATCH /extensionassociations/{ExtensionAssociationId}; needs --extension-association-id
@category "aws appconfig"
@search-terms UpdateExtensionAssociation
export def 'appconfig update-extension-association' [
  --extension-association-id: string
  --parameters: record
  --region: string
  --profile: string
]: nothing -> record { call 'appconfig UpdateExtensionAssociation $extension_association_id=ExtensionAssociationId $parameters=Parameters $region=--region $profile=--profile' }

# POST /applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/validators; needs --application-id --configuration-profile-id --configuration-version
@category "aws appconfig"
@search-terms ValidateConfiguration
export def 'appconfig validate-configuration' [
  --application-id: string
  --configuration-profile-id: string
  --configuration-version: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'appconfig ValidateConfiguration $application_id=ApplicationId $configuration_profile_id=ConfigurationProfileId $configuration_version=ConfigurationVersion $region=--region $profile=--profile' }
