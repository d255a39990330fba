# Written by `cargo xtask generate --service ssm-sap` from the service's model and overlay: change those instead.
# Ssm Sap, API version 2018-05-10: 27 operations.

use rt.nu [call]

# POST /delete-resource-permission; needs --resource-arn
@search-terms DeleteResourcePermission
export def 'ssm-sap delete-resource-permission' [
  --action-type: string
  --source-resource-arn: string
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-sap DeleteResourcePermission $action_type $source_resource_arn $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /deregister-application; needs --application-id
@search-terms DeregisterApplication
export def 'ssm-sap deregister-application' [
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-sap DeregisterApplication $application_id -- $region $profile $with_input $fail_fast $yes' }

# POST /get-application; cached 1min
@search-terms GetApplication
export def 'ssm-sap get-application' [
  --application-id: string
  --application-arn: string
  --app-registry-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ssm-sap GetApplication $application_id $application_arn $app_registry_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /get-component; cached 1min; needs --application-id --component-id
@search-terms GetComponent
export def 'ssm-sap get-component' [
  --application-id: string
  --component-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ssm-sap GetComponent $application_id $component_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /get-configuration-check-operation; needs --operation-id
@search-terms GetConfigurationCheckOperation
export def 'ssm-sap get-configuration-check-operation' [
  --operation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ssm-sap GetConfigurationCheckOperation $operation_id -- $region $profile $with_input $fail_fast' }

# POST /get-database
@search-terms GetDatabase
export def 'ssm-sap get-database' [
  --application-id: string
  --component-id: string
  --database-id: string
  --database-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ssm-sap GetDatabase $application_id $component_id $database_id $database_arn -- $region $profile $with_input $fail_fast' }

# POST /get-operation; needs --operation-id
@search-terms GetOperation
export def 'ssm-sap get-operation' [
  --operation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ssm-sap GetOperation $operation_id -- $region $profile $with_input $fail_fast' }

# POST /get-resource-permission; cached 1min; needs --resource-arn
@search-terms GetResourcePermission
export def 'ssm-sap get-resource-permission' [
  --action-type: string
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ssm-sap GetResourcePermission $action_type $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /list-applications; follows pages; cached 1min
@search-terms ListApplications
export def 'ssm-sap list-applications' [
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
]: any -> any { call 'ssm-sap ListApplications $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-components; follows pages; cached 1min
@search-terms ListComponents
export def 'ssm-sap list-components' [
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
]: any -> any { call 'ssm-sap ListComponents $application_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-configuration-check-definitions; follows pages; cached 1min
@search-terms ListConfigurationCheckDefinitions
export def 'ssm-sap list-configuration-check-definitions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'ssm-sap ListConfigurationCheckDefinitions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /list-configuration-check-operations; follows pages; cached 1min; needs --application-id
@search-terms ListConfigurationCheckOperations
export def 'ssm-sap list-configuration-check-operations' [
  --application-id: string
  --list-mode: string@[ALL_OPERATIONS LATEST_PER_CHECK]
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
]: any -> any { call 'ssm-sap ListConfigurationCheckOperations $application_id $list_mode $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-databases; follows pages; cached 1min
@search-terms ListDatabases
export def 'ssm-sap list-databases' [
  --application-id: string
  --component-id: string
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
]: any -> any { call 'ssm-sap ListDatabases $application_id $component_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-operation-events; follows pages; cached 15sec; needs --operation-id
@search-terms ListOperationEvents
export def 'ssm-sap list-operation-events' [
  --operation-id: string
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
]: any -> any { call 'ssm-sap ListOperationEvents $operation_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-operations; follows pages; cached 1min; needs --application-id
@search-terms ListOperations
export def 'ssm-sap list-operations' [
  --application-id: string
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
]: any -> any { call 'ssm-sap ListOperations $application_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-sub-check-results; follows pages; cached 1min; needs --operation-id
@search-terms ListSubCheckResults
export def 'ssm-sap list-sub-check-results' [
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
]: any -> any { call 'ssm-sap ListSubCheckResults $operation_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-sub-check-rule-results; follows pages; cached 1min; needs --sub-check-result-id
@search-terms ListSubCheckRuleResults
export def 'ssm-sap list-sub-check-rule-results' [
  --sub-check-result-id: string
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
]: any -> any { call 'ssm-sap ListSubCheckRuleResults $sub_check_result_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'ssm-sap list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ssm-sap ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /put-resource-permission; needs --action-type --source-resource-arn --resource-arn
@search-terms PutResourcePermission
export def 'ssm-sap put-resource-permission' [
  --action-type: string
  --source-resource-arn: string
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-sap PutResourcePermission $action_type $source_resource_arn $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /register-application; needs --application-id --application-type --instances
@search-terms RegisterApplication
export def 'ssm-sap register-application' [
  --application-id: string
  --application-type: string@[HANA SAP_ABAP]
  --instances: list<string>
  --sap-instance-number: string
  --sid: string
  --tags: record
  --credentials: list
  --database-arn: string
  --components-info: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-sap RegisterApplication $application_id $application_type $instances $sap_instance_number $sid $tags $credentials $database_arn $components_info -- $region $profile $with_input $fail_fast $yes' }

# POST /start-application; needs --application-id
@search-terms StartApplication
export def 'ssm-sap start-application' [
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-sap StartApplication $application_id -- $region $profile $with_input $fail_fast $yes' }

# POST /start-application-refresh; needs --application-id
@search-terms StartApplicationRefresh
export def 'ssm-sap start-application-refresh' [
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-sap StartApplicationRefresh $application_id -- $region $profile $with_input $fail_fast $yes' }

# POST /start-configuration-checks; needs --application-id
@search-terms StartConfigurationChecks
export def 'ssm-sap start-configuration-checks' [
  --application-id: string
  --configuration-check-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-sap StartConfigurationChecks $application_id $configuration_check_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /stop-application; needs --application-id
@search-terms StopApplication
export def 'ssm-sap stop-application' [
  --application-id: string
  --stop-connected-entity: string
  --include-ec2-instance-shutdown: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-sap StopApplication $application_id $stop_connected_entity $include_ec2_instance_shutdown -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'ssm-sap tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-sap TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'ssm-sap untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-sap UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /update-application-settings; needs --application-id
@search-terms UpdateApplicationSettings
export def 'ssm-sap update-application-settings' [
  --application-id: string
  --credentials-to-add-or-update: list
  --credentials-to-remove: list
  --backint: record
  --database-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-sap UpdateApplicationSettings $application_id $credentials_to_add_or_update $credentials_to_remove $backint $database_arn -- $region $profile $with_input $fail_fast $yes' }
