# Written by `cargo xtask generate --service appconfig` from the service's model and overlay: change those instead.
# AppConfig, API version 2019-10-09: 56 operations, 2 waiters.

use rt.nu [call]

# POST /applications; needs --name
@search-terms CreateApplication
export def 'appconfig create-application' [
  --name: string
  --description: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig CreateApplication $name $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /applications/{ApplicationId}/configurationprofiles; needs --application-id --name --location-uri
@search-terms CreateConfigurationProfile
export def 'appconfig create-configuration-profile' [
  --application-id: string
  --name: string
  --description: string
  --location-uri: string
  --retrieval-role-arn: string
  --validators: list
  --tags: record
  --type: string
  --kms-key-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig CreateConfigurationProfile $application_id $name $description $location_uri $retrieval_role_arn $validators $tags $type $kms_key_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /deploymentstrategies; needs --name --deployment-duration-in-minutes --growth-factor
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig CreateDeploymentStrategy $name $description $deployment_duration_in_minutes $final_bake_time_in_minutes $growth_factor $growth_type $replicate_to $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /applications/{ApplicationId}/environments; needs --application-id --name
@search-terms CreateEnvironment
export def 'appconfig create-environment' [
  --application-id: string
  --name: string
  --description: string
  --monitors: list
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig CreateEnvironment $application_id $name $description $monitors $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /applications/{ApplicationIdentifier}/experimentdefinitions; needs --application-identifier --name --configuration-profile-identifier --environment-identifier --flag-key --treatments --control --audience-rule
@search-terms CreateExperimentDefinition
export def 'appconfig create-experiment-definition' [
  --application-identifier: string
  --name: string
  --configuration-profile-identifier: string
  --environment-identifier: string
  --flag-key: string
  --treatments: list
  --control: record
  --audience-rule: string
  --hypothesis: string
  --audience-description: string
  --launch-criteria: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig CreateExperimentDefinition $application_identifier $name $configuration_profile_identifier $environment_identifier $flag_key $treatments $control $audience_rule $hypothesis $audience_description $launch_criteria $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /extensions; needs --name --actions
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig CreateExtension $name $description $actions $parameters $tags $latest_version_number -- $region $profile $with_input $fail_fast $yes' }

# POST /extensionassociations; needs --extension-identifier --resource-identifier
@search-terms CreateExtensionAssociation
export def 'appconfig create-extension-association' [
  --extension-identifier: string
  --extension-version-number: int
  --resource-identifier: string
  --parameters: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig CreateExtensionAssociation $extension_identifier $extension_version_number $resource_identifier $parameters $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/hostedconfigurationversions; needs --application-id --configuration-profile-id --content --content-type
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig CreateHostedConfigurationVersion $application_id $configuration_profile_id $description $content $content_type $latest_version_number $version_label -- $region $profile $with_input $fail_fast $yes' }

# DELETE /applications/{ApplicationId}; needs --application-id
@search-terms DeleteApplication
export def 'appconfig delete-application' [
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig DeleteApplication $application_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}; needs --application-id --configuration-profile-id
@search-terms DeleteConfigurationProfile
export def 'appconfig delete-configuration-profile' [
  --application-id: string
  --configuration-profile-id: string
  --deletion-protection-check: string@[ACCOUNT_DEFAULT APPLY BYPASS]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig DeleteConfigurationProfile $application_id $configuration_profile_id $deletion_protection_check -- $region $profile $with_input $fail_fast $yes' }

# DELETE /deployementstrategies/{DeploymentStrategyId}; needs --deployment-strategy-id
@search-terms DeleteDeploymentStrategy
export def 'appconfig delete-deployment-strategy' [
  --deployment-strategy-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig DeleteDeploymentStrategy $deployment_strategy_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /applications/{ApplicationId}/environments/{EnvironmentId}; needs --environment-id --application-id
@search-terms DeleteEnvironment
export def 'appconfig delete-environment' [
  --environment-id: string
  --application-id: string
  --deletion-protection-check: string@[ACCOUNT_DEFAULT APPLY BYPASS]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig DeleteEnvironment $environment_id $application_id $deletion_protection_check -- $region $profile $with_input $fail_fast $yes' }

# DELETE /applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}; needs --application-identifier --experiment-definition-identifier
@search-terms DeleteExperimentDefinition
export def 'appconfig delete-experiment-definition' [
  --application-identifier: string
  --experiment-definition-identifier: string
  --delete-type: string@[ARCHIVE DESTROY]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig DeleteExperimentDefinition $application_identifier $experiment_definition_identifier $delete_type -- $region $profile $with_input $fail_fast $yes' }

# DELETE /extensions/{ExtensionIdentifier}; needs --extension-identifier
@search-terms DeleteExtension
export def 'appconfig delete-extension' [
  --extension-identifier: string
  --version-number: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig DeleteExtension $extension_identifier $version_number -- $region $profile $with_input $fail_fast $yes' }

# DELETE /extensionassociations/{ExtensionAssociationId}; needs --extension-association-id
@search-terms DeleteExtensionAssociation
export def 'appconfig delete-extension-association' [
  --extension-association-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig DeleteExtensionAssociation $extension_association_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/hostedconfigurationversions/{VersionNumber}; needs --application-id --configuration-profile-id --version-number
@search-terms DeleteHostedConfigurationVersion
export def 'appconfig delete-hosted-configuration-version' [
  --application-id: string
  --configuration-profile-id: string
  --version-number: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig DeleteHostedConfigurationVersion $application_id $configuration_profile_id $version_number -- $region $profile $with_input $fail_fast $yes' }

# GET /settings; cached 1min
@search-terms GetAccountSettings
export def 'appconfig get-account-settings' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'appconfig GetAccountSettings -- $region $profile $refresh $ttl' }

# GET /applications/{ApplicationId}; cached 1min; needs --application-id
@search-terms GetApplication
export def 'appconfig get-application' [
  --application-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appconfig GetApplication $application_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /applications/{Application}/environments/{Environment}/configurations/{Configuration}; needs --application --environment --configuration --client-id; deprecated
@search-terms GetConfiguration
export def 'appconfig get-configuration' [
  --application: string
  --environment: string
  --configuration: string
  --client-id: string
  --client-configuration-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'appconfig GetConfiguration $application $environment $configuration $client_id $client_configuration_version -- $region $profile $with_input $fail_fast' }

# GET /applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}; needs --application-id --configuration-profile-id
@search-terms GetConfigurationProfile
export def 'appconfig get-configuration-profile' [
  --application-id: string
  --configuration-profile-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'appconfig GetConfigurationProfile $application_id $configuration_profile_id -- $region $profile $with_input $fail_fast' }

# GET /applications/{ApplicationId}/environments/{EnvironmentId}/deployments/{DeploymentNumber}; needs --application-id --environment-id --deployment-number
@search-terms GetDeployment
export def 'appconfig get-deployment' [
  --application-id: string
  --environment-id: string
  --deployment-number: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'appconfig GetDeployment $application_id $environment_id $deployment_number -- $region $profile $with_input $fail_fast' }

# GET /deploymentstrategies/{DeploymentStrategyId}; cached 1min; needs --deployment-strategy-id
@search-terms GetDeploymentStrategy
export def 'appconfig get-deployment-strategy' [
  --deployment-strategy-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appconfig GetDeploymentStrategy $deployment_strategy_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /applications/{ApplicationId}/environments/{EnvironmentId}; cached 1min; needs --application-id --environment-id
@search-terms GetEnvironment
export def 'appconfig get-environment' [
  --application-id: string
  --environment-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appconfig GetEnvironment $application_id $environment_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}; cached 1min; needs --application-identifier --experiment-definition-identifier
@search-terms GetExperimentDefinition
export def 'appconfig get-experiment-definition' [
  --application-identifier: string
  --experiment-definition-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appconfig GetExperimentDefinition $application_identifier $experiment_definition_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns/{Run}; needs --application-identifier --experiment-definition-identifier --run
@search-terms GetExperimentRun
export def 'appconfig get-experiment-run' [
  --application-identifier: string
  --experiment-definition-identifier: string
  --run: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'appconfig GetExperimentRun $application_identifier $experiment_definition_identifier $run -- $region $profile $with_input $fail_fast' }

# GET /extensions/{ExtensionIdentifier}; cached 1min; needs --extension-identifier
@search-terms GetExtension
export def 'appconfig get-extension' [
  --extension-identifier: string
  --version-number: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appconfig GetExtension $extension_identifier $version_number -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /extensionassociations/{ExtensionAssociationId}; cached 1min; needs --extension-association-id
@search-terms GetExtensionAssociation
export def 'appconfig get-extension-association' [
  --extension-association-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appconfig GetExtensionAssociation $extension_association_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/hostedconfigurationversions/{VersionNumber}; needs --application-id --configuration-profile-id --version-number
@search-terms GetHostedConfigurationVersion
export def 'appconfig get-hosted-configuration-version' [
  --application-id: string
  --configuration-profile-id: string
  --version-number: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'appconfig GetHostedConfigurationVersion $application_id $configuration_profile_id $version_number -- $region $profile $with_input $fail_fast' }

# GET /applications; follows pages; cached 1min
@search-terms ListApplications
export def 'appconfig list-applications' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'appconfig ListApplications -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /applications/{ApplicationId}/configurationprofiles; follows pages; cached 1min; needs --application-id
@search-terms ListConfigurationProfiles
export def 'appconfig list-configuration-profiles' [
  --application-id: string
  --type: string
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
]: any -> any { call 'appconfig ListConfigurationProfiles $application_id $type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /deploymentstrategies; follows pages; cached 1min
@search-terms ListDeploymentStrategies
export def 'appconfig list-deployment-strategies' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'appconfig ListDeploymentStrategies -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /applications/{ApplicationId}/environments/{EnvironmentId}/deployments; follows pages; cached 15sec; needs --application-id --environment-id
@search-terms ListDeployments
export def 'appconfig list-deployments' [
  --application-id: string
  --environment-id: string
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
]: any -> any { call 'appconfig ListDeployments $application_id $environment_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /applications/{ApplicationId}/environments; follows pages; cached 1min; needs --application-id
@search-terms ListEnvironments
export def 'appconfig list-environments' [
  --application-id: string
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
]: any -> any { call 'appconfig ListEnvironments $application_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /experimentdefinitions; follows pages; cached 1min
@search-terms ListExperimentDefinitions
export def 'appconfig list-experiment-definitions' [
  --application-identifier: string
  --configuration-profile-identifier: string
  --environment-identifier: string
  --status: string@[ACTIVE IDLE ARCHIVED]
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
]: any -> any { call 'appconfig ListExperimentDefinitions $application_identifier $configuration_profile_identifier $environment_identifier $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns/{Run}/events; follows pages; cached 15sec; needs --application-identifier --experiment-definition-identifier --run
@search-terms ListExperimentRunEvents
export def 'appconfig list-experiment-run-events' [
  --application-identifier: string
  --experiment-definition-identifier: string
  --run: int
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
]: any -> any { call 'appconfig ListExperimentRunEvents $application_identifier $experiment_definition_identifier $run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns; follows pages; cached 15sec; needs --application-identifier --experiment-definition-identifier
@search-terms ListExperimentRuns
export def 'appconfig list-experiment-runs' [
  --application-identifier: string
  --experiment-definition-identifier: string
  --status: string@[RUNNING DONE]
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
]: any -> any { call 'appconfig ListExperimentRuns $application_identifier $experiment_definition_identifier $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /extensionassociations; follows pages; cached 1min
@search-terms ListExtensionAssociations
export def 'appconfig list-extension-associations' [
  --resource-identifier: string
  --extension-identifier: string
  --extension-version-number: int
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
]: any -> any { call 'appconfig ListExtensionAssociations $resource_identifier $extension_identifier $extension_version_number -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /extensions; follows pages; cached 1min
@search-terms ListExtensions
export def 'appconfig list-extensions' [
  --name: string
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
]: any -> any { call 'appconfig ListExtensions $name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/hostedconfigurationversions; follows pages; cached 1min; needs --application-id --configuration-profile-id
@search-terms ListHostedConfigurationVersions
export def 'appconfig list-hosted-configuration-versions' [
  --application-id: string
  --configuration-profile-id: string
  --version-label: string
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
]: any -> any { call 'appconfig ListHostedConfigurationVersions $application_id $configuration_profile_id $version_label -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'appconfig list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appconfig ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /applications/{ApplicationId}/environments/{EnvironmentId}/deployments; needs --application-id --environment-id --deployment-strategy-id --configuration-profile-id --configuration-version
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig StartDeployment $application_id $environment_id $deployment_strategy_id $configuration_profile_id $configuration_version $description $tags $kms_key_identifier $dynamic_extension_parameters $latest_deployment_number -- $region $profile $with_input $fail_fast $yes' }

# POST /applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns; needs --application-identifier --experiment-definition-identifier
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig StartExperimentRun $application_identifier $experiment_definition_identifier $description $exposure_percentage $treatment_overrides $tags $deployment_parameters -- $region $profile $with_input $fail_fast $yes' }

# DELETE /applications/{ApplicationId}/environments/{EnvironmentId}/deployments/{DeploymentNumber}; needs --application-id --environment-id --deployment-number
@search-terms StopDeployment
export def 'appconfig stop-deployment' [
  --application-id: string
  --environment-id: string
  --deployment-number: int
  --allow-revert: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig StopDeployment $application_id $environment_id $deployment_number $allow_revert -- $region $profile $with_input $fail_fast $yes' }

# PATCH /applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns/{Run}/stop; needs --application-identifier --experiment-definition-identifier --run
@search-terms StopExperimentRun
export def 'appconfig stop-experiment-run' [
  --application-identifier: string
  --experiment-definition-identifier: string
  --run: int
  --result: record
  --deployment-parameters: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig StopExperimentRun $application_identifier $experiment_definition_identifier $run $result $deployment_parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'appconfig tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'appconfig untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /settings
@search-terms UpdateAccountSettings
export def 'appconfig update-account-settings' [
  --deletion-protection: record
  --vended-metrics: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig UpdateAccountSettings $deletion_protection $vended_metrics -- $region $profile $with_input $fail_fast $yes' }

# PATCH /applications/{ApplicationId}; needs --application-id
@search-terms UpdateApplication
export def 'appconfig update-application' [
  --application-id: string
  --name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig UpdateApplication $application_id $name $description -- $region $profile $with_input $fail_fast $yes' }

# PATCH /applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}; needs --application-id --configuration-profile-id
@search-terms UpdateConfigurationProfile
export def 'appconfig update-configuration-profile' [
  --application-id: string
  --configuration-profile-id: string
  --name: string
  --description: string
  --retrieval-role-arn: string
  --validators: list
  --kms-key-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig UpdateConfigurationProfile $application_id $configuration_profile_id $name $description $retrieval_role_arn $validators $kms_key_identifier -- $region $profile $with_input $fail_fast $yes' }

# PATCH /deploymentstrategies/{DeploymentStrategyId}; needs --deployment-strategy-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig UpdateDeploymentStrategy $deployment_strategy_id $description $deployment_duration_in_minutes $final_bake_time_in_minutes $growth_factor $growth_type -- $region $profile $with_input $fail_fast $yes' }

# PATCH /applications/{ApplicationId}/environments/{EnvironmentId}; needs --application-id --environment-id
@search-terms UpdateEnvironment
export def 'appconfig update-environment' [
  --application-id: string
  --environment-id: string
  --name: string
  --description: string
  --monitors: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig UpdateEnvironment $application_id $environment_id $name $description $monitors -- $region $profile $with_input $fail_fast $yes' }

# PATCH /applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}; needs --application-identifier --experiment-definition-identifier
@search-terms UpdateExperimentDefinition
export def 'appconfig update-experiment-definition' [
  --application-identifier: string
  --experiment-definition-identifier: string
  --treatments: list
  --control: record
  --hypothesis: string
  --audience-rule: string
  --audience-description: string
  --launch-criteria: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig UpdateExperimentDefinition $application_identifier $experiment_definition_identifier $treatments $control $hypothesis $audience_rule $audience_description $launch_criteria -- $region $profile $with_input $fail_fast $yes' }

# PATCH /applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns/{Run}/update; needs --application-identifier --experiment-definition-identifier --run
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig UpdateExperimentRun $application_identifier $experiment_definition_identifier $run $description $exposure_percentage $treatment_overrides $deployment_parameters -- $region $profile $with_input $fail_fast $yes' }

# PATCH /extensions/{ExtensionIdentifier}; needs --extension-identifier
@search-terms UpdateExtension
export def 'appconfig update-extension' [
  --extension-identifier: string
  --description: string
  --actions: record
  --parameters: record
  --version-number: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig UpdateExtension $extension_identifier $description $actions $parameters $version_number -- $region $profile $with_input $fail_fast $yes' }

# PATCH /extensionassociations/{ExtensionAssociationId}; needs --extension-association-id
@search-terms UpdateExtensionAssociation
export def 'appconfig update-extension-association' [
  --extension-association-id: string
  --parameters: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig UpdateExtensionAssociation $extension_association_id $parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/validators; needs --application-id --configuration-profile-id --configuration-version
@search-terms ValidateConfiguration
export def 'appconfig validate-configuration' [
  --application-id: string
  --configuration-profile-id: string
  --configuration-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfig ValidateConfiguration $application_id $configuration_profile_id $configuration_version -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   deployment-complete: GetDeployment; needs --application-id --environment-id --deployment-number
#   environment-ready-for-deployment: GetEnvironment; needs --application-id --environment-id
@search-terms DeploymentComplete EnvironmentReadyForDeployment
export def 'appconfig wait' [
  waiter: string@[deployment-complete environment-ready-for-deployment]
  --application-id: string
  --environment-id: string
  --deployment-number: int
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'appconfig wait $waiter $application_id $environment_id $deployment_number -- $timeout $interval $region $profile' }
