# Written by `cargo xtask generate --service ssm-quicksetup` from the service's model and overlay: change those instead.
# SSM QuickSetup, API version 2018-05-10: 14 operations.

use rt.nu [call]

# POST /configurationManager; needs --configuration-definitions
@search-terms CreateConfigurationManager
export def 'ssm-quicksetup create-configuration-manager' [
  --configuration-definitions: list
  --description: string
  --name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-quicksetup CreateConfigurationManager $configuration_definitions $description $name $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /configurationManager/{ManagerArn}; needs --manager-arn
@search-terms DeleteConfigurationManager
export def 'ssm-quicksetup delete-configuration-manager' [
  --manager-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-quicksetup DeleteConfigurationManager $manager_arn -- $region $profile $with_input $fail_fast $yes' }

# GET /getConfiguration/{ConfigurationId}; cached 1min; needs --configuration-id
@search-terms GetConfiguration
export def 'ssm-quicksetup get-configuration' [
  --configuration-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ssm-quicksetup GetConfiguration $configuration_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /configurationManager/{ManagerArn}; needs --manager-arn
@search-terms GetConfigurationManager
export def 'ssm-quicksetup get-configuration-manager' [
  --manager-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ssm-quicksetup GetConfigurationManager $manager_arn -- $region $profile $with_input $fail_fast' }

# GET /serviceSettings; cached 1min
@search-terms GetServiceSettings
export def 'ssm-quicksetup get-service-settings' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'ssm-quicksetup GetServiceSettings -- $region $profile $refresh $ttl' }

# POST /listConfigurationManagers; follows pages; cached 1min
@search-terms ListConfigurationManagers
export def 'ssm-quicksetup list-configuration-managers' [
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
]: any -> any { call 'ssm-quicksetup ListConfigurationManagers $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /listConfigurations; follows pages; cached 1min
@search-terms ListConfigurations
export def 'ssm-quicksetup list-configurations' [
  --configuration-definition-id: string
  --filters: any
  --manager-arn: string
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
]: any -> any { call 'ssm-quicksetup ListConfigurations $configuration_definition_id $filters $manager_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /listQuickSetupTypes; cached 1min
@search-terms ListQuickSetupTypes
export def 'ssm-quicksetup list-quick-setup-types' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'ssm-quicksetup ListQuickSetupTypes -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# GET /tags/{ResourceArn}; needs --resource-arn
@search-terms ListTagsForResource
export def 'ssm-quicksetup list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'ssm-quicksetup ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# PUT /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'ssm-quicksetup tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-quicksetup TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'ssm-quicksetup untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-quicksetup UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /configurationDefinition/{ManagerArn}/{Id}; needs --id --manager-arn
@search-terms UpdateConfigurationDefinition
export def 'ssm-quicksetup update-configuration-definition' [
  --id: string
  --local-deployment-administration-role-arn: string
  --local-deployment-execution-role-name: string
  --manager-arn: string
  --parameters: record
  --type-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-quicksetup UpdateConfigurationDefinition $id $local_deployment_administration_role_arn $local_deployment_execution_role_name $manager_arn $parameters $type_version -- $region $profile $with_input $fail_fast $yes' }

# PUT /configurationManager/{ManagerArn}; needs --manager-arn
@search-terms UpdateConfigurationManager
export def 'ssm-quicksetup update-configuration-manager' [
  --description: string
  --manager-arn: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-quicksetup UpdateConfigurationManager $description $manager_arn $name -- $region $profile $with_input $fail_fast $yes' }

# PUT /serviceSettings
@search-terms UpdateServiceSettings
export def 'ssm-quicksetup update-service-settings' [
  --explorer-enabling-role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-quicksetup UpdateServiceSettings $explorer_enabling_role_arn -- $region $profile $with_input $fail_fast $yes' }
