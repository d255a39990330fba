# Written by `cargo xtask generate --service elastic-beanstalk` from the service's model and overlay: change those instead.
# Elastic Beanstalk, API version 2010-12-01: 47 operations, 3 waiters.

use rt.nu [call]

# POST /
@search-terms 'AbortEnvironmentUpdate, elasticbeanstalk abort-environment-update'
export def 'elastic-beanstalk abort-environment-update' [
  --environment-id: string
  --environment-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-beanstalk AbortEnvironmentUpdate $environment_id $environment_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --action-id
@search-terms 'ApplyEnvironmentManagedAction, elasticbeanstalk apply-environment-managed-action'
export def 'elastic-beanstalk apply-environment-managed-action' [
  --environment-name: string
  --environment-id: string
  --action-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-beanstalk ApplyEnvironmentManagedAction $environment_name $environment_id $action_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --environment-name --operations-role
@search-terms 'AssociateEnvironmentOperationsRole, elasticbeanstalk associate-environment-operations-role'
export def 'elastic-beanstalk associate-environment-operations-role' [
  --environment-name: string
  --operations-role: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-beanstalk AssociateEnvironmentOperationsRole $environment_name $operations_role -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cname-prefix
@search-terms 'CheckDNSAvailability, elasticbeanstalk check-dns-availability'
export def 'elastic-beanstalk check-dns-availability' [
  --cname-prefix: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-beanstalk CheckDNSAvailability $cname_prefix -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'ComposeEnvironments, elasticbeanstalk compose-environments'
export def 'elastic-beanstalk compose-environments' [
  --application-name: string
  --group-name: string
  --version-labels: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-beanstalk ComposeEnvironments $application_name $group_name $version_labels -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --application-name
@search-terms 'CreateApplication, elasticbeanstalk create-application'
export def 'elastic-beanstalk create-application' [
  --application-name: string
  --description: string
  --resource-lifecycle-config: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-beanstalk CreateApplication $application_name $description $resource_lifecycle_config $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --version-label
@search-terms 'CreateApplicationVersion, elasticbeanstalk create-application-version'
export def 'elastic-beanstalk create-application-version' [
  --application-name: string
  --version-label: string
  --description: string
  --source-build-information: record
  --source-bundle: record
  --build-configuration: record
  --auto-create-application: oneof<bool>
  --process: oneof<bool>
  --tags: any
  --image-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-beanstalk CreateApplicationVersion $application_name $version_label $description $source_build_information $source_bundle $build_configuration $auto_create_application $process $tags $image_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --template-name
@search-terms 'CreateConfigurationTemplate, elasticbeanstalk create-configuration-template'
export def 'elastic-beanstalk create-configuration-template' [
  --application-name: string
  --template-name: string
  --solution-stack-name: string
  --platform-arn: string
  --source-configuration: record
  --environment-id: string
  --description: string
  --option-settings: list
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-beanstalk CreateConfigurationTemplate $application_name $template_name $solution_stack_name $platform_arn $source_configuration $environment_id $description $option_settings $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name
@search-terms 'CreateEnvironment, elasticbeanstalk create-environment'
export def 'elastic-beanstalk create-environment' [
  --application-name: string
  --environment-name: string
  --group-name: string
  --description: string
  --cname-prefix: string
  --tier: record
  --tags: any
  --version-label: string
  --template-name: string
  --solution-stack-name: string
  --platform-arn: string
  --option-settings: list
  --options-to-remove: list
  --operations-role: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-beanstalk CreateEnvironment $application_name $environment_name $group_name $description $cname_prefix $tier $tags $version_label $template_name $solution_stack_name $platform_arn $option_settings $options_to_remove $operations_role -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --platform-name --platform-version --platform-definition-bundle
@search-terms 'CreatePlatformVersion, elasticbeanstalk create-platform-version'
export def 'elastic-beanstalk create-platform-version' [
  --platform-name: string
  --platform-version: string
  --platform-definition-bundle: record
  --environment-name: string
  --option-settings: list
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-beanstalk CreatePlatformVersion $platform_name $platform_version $platform_definition_bundle $environment_name $option_settings $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'CreateStorageLocation, elasticbeanstalk create-storage-location'
export def 'elastic-beanstalk create-storage-location' [
  --region: string
  --profile: string
]: any -> any { call 'elastic-beanstalk CreateStorageLocation -- $region $profile' }

# POST /; needs --application-name
@search-terms 'DeleteApplication, elasticbeanstalk delete-application'
export def 'elastic-beanstalk delete-application' [
  --application-name: string
  --terminate-env-by-force: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-beanstalk DeleteApplication $application_name $terminate_env_by_force -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --version-label
@search-terms 'DeleteApplicationVersion, elasticbeanstalk delete-application-version'
export def 'elastic-beanstalk delete-application-version' [
  --application-name: string
  --version-label: string
  --delete-source-bundle: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-beanstalk DeleteApplicationVersion $application_name $version_label $delete_source_bundle -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --template-name
@search-terms 'DeleteConfigurationTemplate, elasticbeanstalk delete-configuration-template'
export def 'elastic-beanstalk delete-configuration-template' [
  --application-name: string
  --template-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-beanstalk DeleteConfigurationTemplate $application_name $template_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --environment-name
@search-terms 'DeleteEnvironmentConfiguration, elasticbeanstalk delete-environment-configuration'
export def 'elastic-beanstalk delete-environment-configuration' [
  --application-name: string
  --environment-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-beanstalk DeleteEnvironmentConfiguration $application_name $environment_name -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'DeletePlatformVersion, elasticbeanstalk delete-platform-version'
export def 'elastic-beanstalk delete-platform-version' [
  --platform-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-beanstalk DeletePlatformVersion $platform_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min
@search-terms 'DescribeAccountAttributes, elasticbeanstalk describe-account-attributes'
export def 'elastic-beanstalk describe-account-attributes' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'elastic-beanstalk DescribeAccountAttributes -- $region $profile $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeApplicationVersions, elasticbeanstalk describe-application-versions'
export def 'elastic-beanstalk describe-application-versions' [
  --application-name: string
  --version-labels: list<string>
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
]: any -> any { call 'elastic-beanstalk DescribeApplicationVersions $application_name $version_labels -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms 'DescribeApplications, elasticbeanstalk describe-applications'
export def 'elastic-beanstalk describe-applications' [
  --application-names: list<string>
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
]: any -> any { call 'elastic-beanstalk DescribeApplications $application_names -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms 'DescribeConfigurationOptions, elasticbeanstalk describe-configuration-options'
export def 'elastic-beanstalk describe-configuration-options' [
  --application-name: string
  --template-name: string
  --environment-name: string
  --solution-stack-name: string
  --platform-arn: string
  --options: list
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'elastic-beanstalk DescribeConfigurationOptions $application_name $template_name $environment_name $solution_stack_name $platform_arn $options -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --application-name
@search-terms 'DescribeConfigurationSettings, elasticbeanstalk describe-configuration-settings'
export def 'elastic-beanstalk describe-configuration-settings' [
  --application-name: string
  --template-name: string
  --environment-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'elastic-beanstalk DescribeConfigurationSettings $application_name $template_name $environment_name -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; cached 1min
@search-terms 'DescribeEnvironmentHealth, elasticbeanstalk describe-environment-health'
export def 'elastic-beanstalk describe-environment-health' [
  --environment-name: string
  --environment-id: string
  --attribute-names: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'elastic-beanstalk DescribeEnvironmentHealth $environment_name $environment_id $attribute_names -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeEnvironmentManagedActionHistory, elasticbeanstalk describe-environment-managed-action-history'
export def 'elastic-beanstalk describe-environment-managed-action-history' [
  --environment-id: string
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
]: any -> any { call 'elastic-beanstalk DescribeEnvironmentManagedActionHistory $environment_id $environment_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms 'DescribeEnvironmentManagedActions, elasticbeanstalk describe-environment-managed-actions'
export def 'elastic-beanstalk describe-environment-managed-actions' [
  --environment-name: string
  --environment-id: string
  --status: string@[Scheduled Pending Running Unknown]
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
]: any -> any { call 'elastic-beanstalk DescribeEnvironmentManagedActions $environment_name $environment_id $status -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms 'DescribeEnvironmentResources, elasticbeanstalk describe-environment-resources'
export def 'elastic-beanstalk describe-environment-resources' [
  --environment-id: string
  --environment-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'elastic-beanstalk DescribeEnvironmentResources $environment_id $environment_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeEnvironments, elasticbeanstalk describe-environments'
export def 'elastic-beanstalk describe-environments' [
  --application-name: string
  --version-label: string
  --environment-ids: list<string>
  --environment-names: list<string>
  --include-deleted: oneof<bool>
  --included-deleted-back-to: oneof<datetime, duration, string>
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
]: any -> any { call 'elastic-beanstalk DescribeEnvironments $application_name $version_label $environment_ids $environment_names $include_deleted $included_deleted_back_to -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms 'DescribeEvents, elasticbeanstalk describe-events'
export def 'elastic-beanstalk describe-events' [
  --application-name: string
  --version-label: string
  --template-name: string
  --environment-id: string
  --environment-name: string
  --platform-arn: string
  --request-id: string
  --severity: string@[TRACE DEBUG INFO WARN ERROR FATAL]
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
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
]: any -> any { call 'elastic-beanstalk DescribeEvents $application_name $version_label $template_name $environment_id $environment_name $platform_arn $request_id $severity $start_time $end_time -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms 'DescribeInstancesHealth, elasticbeanstalk describe-instances-health'
export def 'elastic-beanstalk describe-instances-health' [
  --environment-name: string
  --environment-id: string
  --attribute-names: list<string>
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'elastic-beanstalk DescribeInstancesHealth $environment_name $environment_id $attribute_names $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms 'DescribePlatformVersion, elasticbeanstalk describe-platform-version'
export def 'elastic-beanstalk describe-platform-version' [
  --platform-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'elastic-beanstalk DescribePlatformVersion $platform_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --environment-name
@search-terms 'DisassociateEnvironmentOperationsRole, elasticbeanstalk disassociate-environment-operations-role'
export def 'elastic-beanstalk disassociate-environment-operations-role' [
  --environment-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-beanstalk DisassociateEnvironmentOperationsRole $environment_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min
@search-terms 'ListAvailableSolutionStacks, elasticbeanstalk list-available-solution-stacks'
export def 'elastic-beanstalk list-available-solution-stacks' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'elastic-beanstalk ListAvailableSolutionStacks -- $region $profile $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms 'ListPlatformBranches, elasticbeanstalk list-platform-branches'
export def 'elastic-beanstalk list-platform-branches' [
  --filters: list
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
]: any -> any { call 'elastic-beanstalk ListPlatformBranches $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListPlatformVersions, elasticbeanstalk list-platform-versions'
export def 'elastic-beanstalk list-platform-versions' [
  --filters: list
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
]: any -> any { call 'elastic-beanstalk ListPlatformVersions $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms 'ListTagsForResource, elasticbeanstalk list-tags-for-resource'
export def 'elastic-beanstalk list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'elastic-beanstalk ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms 'RebuildEnvironment, elasticbeanstalk rebuild-environment'
export def 'elastic-beanstalk rebuild-environment' [
  --environment-id: string
  --environment-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-beanstalk RebuildEnvironment $environment_id $environment_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --info-type
@search-terms 'RequestEnvironmentInfo, elasticbeanstalk request-environment-info'
export def 'elastic-beanstalk request-environment-info' [
  --environment-id: string
  --environment-name: string
  --info-type: string@[tail bundle analyze]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-beanstalk RequestEnvironmentInfo $environment_id $environment_name $info_type -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'RestartAppServer, elasticbeanstalk restart-app-server'
export def 'elastic-beanstalk restart-app-server' [
  --environment-id: string
  --environment-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-beanstalk RestartAppServer $environment_id $environment_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --info-type
@search-terms 'RetrieveEnvironmentInfo, elasticbeanstalk retrieve-environment-info'
export def 'elastic-beanstalk retrieve-environment-info' [
  --environment-id: string
  --environment-name: string
  --info-type: string@[tail bundle analyze]
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-beanstalk RetrieveEnvironmentInfo $environment_id $environment_name $info_type -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /
@search-terms 'SwapEnvironmentCNAMEs, elasticbeanstalk swap-environment-cnames'
export def 'elastic-beanstalk swap-environment-cnames' [
  --source-environment-id: string
  --source-environment-name: string
  --destination-environment-id: string
  --destination-environment-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-beanstalk SwapEnvironmentCNAMEs $source_environment_id $source_environment_name $destination_environment_id $destination_environment_name -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'TerminateEnvironment, elasticbeanstalk terminate-environment'
export def 'elastic-beanstalk terminate-environment' [
  --environment-id: string
  --environment-name: string
  --terminate-resources: oneof<bool>
  --force-terminate: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-beanstalk TerminateEnvironment $environment_id $environment_name $terminate_resources $force_terminate -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name
@search-terms 'UpdateApplication, elasticbeanstalk update-application'
export def 'elastic-beanstalk update-application' [
  --application-name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-beanstalk UpdateApplication $application_name $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --resource-lifecycle-config
@search-terms 'UpdateApplicationResourceLifecycle, elasticbeanstalk update-application-resource-lifecycle'
export def 'elastic-beanstalk update-application-resource-lifecycle' [
  --application-name: string
  --resource-lifecycle-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-beanstalk UpdateApplicationResourceLifecycle $application_name $resource_lifecycle_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --version-label
@search-terms 'UpdateApplicationVersion, elasticbeanstalk update-application-version'
export def 'elastic-beanstalk update-application-version' [
  --application-name: string
  --version-label: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-beanstalk UpdateApplicationVersion $application_name $version_label $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --template-name
@search-terms 'UpdateConfigurationTemplate, elasticbeanstalk update-configuration-template'
export def 'elastic-beanstalk update-configuration-template' [
  --application-name: string
  --template-name: string
  --description: string
  --option-settings: list
  --options-to-remove: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-beanstalk UpdateConfigurationTemplate $application_name $template_name $description $option_settings $options_to_remove -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'UpdateEnvironment, elasticbeanstalk update-environment'
export def 'elastic-beanstalk update-environment' [
  --application-name: string
  --environment-id: string
  --environment-name: string
  --group-name: string
  --description: string
  --tier: record
  --version-label: string
  --template-name: string
  --solution-stack-name: string
  --platform-arn: string
  --option-settings: list
  --options-to-remove: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-beanstalk UpdateEnvironment $application_name $environment_id $environment_name $group_name $description $tier $version_label $template_name $solution_stack_name $platform_arn $option_settings $options_to_remove -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms 'UpdateTagsForResource, elasticbeanstalk update-tags-for-resource'
export def 'elastic-beanstalk update-tags-for-resource' [
  --resource-arn: string
  --tags-to-add: any
  --tags-to-remove: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-beanstalk UpdateTagsForResource $resource_arn $tags_to_add $tags_to_remove -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --option-settings
@search-terms 'ValidateConfigurationSettings, elasticbeanstalk validate-configuration-settings'
export def 'elastic-beanstalk validate-configuration-settings' [
  --application-name: string
  --template-name: string
  --environment-name: string
  --option-settings: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-beanstalk ValidateConfigurationSettings $application_name $template_name $environment_name $option_settings -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   environment-exists: DescribeEnvironments
#   environment-terminated: DescribeEnvironments
#   environment-updated: DescribeEnvironments
@search-terms EnvironmentExists EnvironmentTerminated EnvironmentUpdated
export def 'elastic-beanstalk wait' [
  waiter: string@[environment-exists environment-terminated environment-updated]
  --application-name: string
  --version-label: string
  --environment-ids: list<string>
  --environment-names: list<string>
  --include-deleted: oneof<bool>
  --included-deleted-back-to: oneof<datetime, duration, string>
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'elastic-beanstalk wait $waiter $application_name $version_label $environment_ids $environment_names $include_deleted $included_deleted_back_to -- $timeout $interval $region $profile' }
