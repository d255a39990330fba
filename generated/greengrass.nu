# Written by `cargo xtask generate --service greengrass` from the service's model and overlay: change those instead.
# Greengrass, API version 2017-06-07: 92 operations.

use rt.nu [call]

# PUT /greengrass/groups/{GroupId}/role; needs --group-id --role-arn
@search-terms AssociateRoleToGroup
export def 'greengrass associate-role-to-group' [
  --group-id: string
  --role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass AssociateRoleToGroup $group_id $role_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /greengrass/servicerole; needs --role-arn
@search-terms AssociateServiceRoleToAccount
export def 'greengrass associate-service-role-to-account' [
  --role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass AssociateServiceRoleToAccount $role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /greengrass/definition/connectors
@search-terms CreateConnectorDefinition
export def 'greengrass create-connector-definition' [
  --amzn-client-token: string
  --initial-version: record
  --name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass CreateConnectorDefinition $amzn_client_token $initial_version $name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /greengrass/definition/connectors/{ConnectorDefinitionId}/versions; needs --connector-definition-id
@search-terms CreateConnectorDefinitionVersion
export def 'greengrass create-connector-definition-version' [
  --amzn-client-token: string
  --connector-definition-id: string
  --connectors: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass CreateConnectorDefinitionVersion $amzn_client_token $connector_definition_id $connectors -- $region $profile $with_input $fail_fast $yes' }

# POST /greengrass/definition/cores
@search-terms CreateCoreDefinition
export def 'greengrass create-core-definition' [
  --amzn-client-token: string
  --initial-version: record
  --name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass CreateCoreDefinition $amzn_client_token $initial_version $name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /greengrass/definition/cores/{CoreDefinitionId}/versions; needs --core-definition-id
@search-terms CreateCoreDefinitionVersion
export def 'greengrass create-core-definition-version' [
  --amzn-client-token: string
  --core-definition-id: string
  --cores: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass CreateCoreDefinitionVersion $amzn_client_token $core_definition_id $cores -- $region $profile $with_input $fail_fast $yes' }

# POST /greengrass/groups/{GroupId}/deployments; needs --deployment-type --group-id
@search-terms CreateDeployment
export def 'greengrass create-deployment' [
  --amzn-client-token: string
  --deployment-id: string
  --deployment-type: string@[NewDeployment Redeployment ResetDeployment ForceResetDeployment]
  --group-id: string
  --group-version-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass CreateDeployment $amzn_client_token $deployment_id $deployment_type $group_id $group_version_id -- $region $profile $with_input $fail_fast $yes' }

# POST /greengrass/definition/devices
@search-terms CreateDeviceDefinition
export def 'greengrass create-device-definition' [
  --amzn-client-token: string
  --initial-version: record
  --name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass CreateDeviceDefinition $amzn_client_token $initial_version $name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /greengrass/definition/devices/{DeviceDefinitionId}/versions; needs --device-definition-id
@search-terms CreateDeviceDefinitionVersion
export def 'greengrass create-device-definition-version' [
  --amzn-client-token: string
  --device-definition-id: string
  --devices: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass CreateDeviceDefinitionVersion $amzn_client_token $device_definition_id $devices -- $region $profile $with_input $fail_fast $yes' }

# POST /greengrass/definition/functions
@search-terms CreateFunctionDefinition
export def 'greengrass create-function-definition' [
  --amzn-client-token: string
  --initial-version: record
  --name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass CreateFunctionDefinition $amzn_client_token $initial_version $name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /greengrass/definition/functions/{FunctionDefinitionId}/versions; needs --function-definition-id
@search-terms CreateFunctionDefinitionVersion
export def 'greengrass create-function-definition-version' [
  --amzn-client-token: string
  --default-config: record
  --function-definition-id: string
  --functions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass CreateFunctionDefinitionVersion $amzn_client_token $default_config $function_definition_id $functions -- $region $profile $with_input $fail_fast $yes' }

# POST /greengrass/groups; needs --name
@search-terms CreateGroup
export def 'greengrass create-group' [
  --amzn-client-token: string
  --initial-version: record
  --name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass CreateGroup $amzn_client_token $initial_version $name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /greengrass/groups/{GroupId}/certificateauthorities; needs --group-id
@search-terms CreateGroupCertificateAuthority
export def 'greengrass create-group-certificate-authority' [
  --amzn-client-token: string
  --group-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass CreateGroupCertificateAuthority $amzn_client_token $group_id -- $region $profile $with_input $fail_fast $yes' }

# POST /greengrass/groups/{GroupId}/versions; needs --group-id
@search-terms CreateGroupVersion
export def 'greengrass create-group-version' [
  --amzn-client-token: string
  --connector-definition-version-arn: string
  --core-definition-version-arn: string
  --device-definition-version-arn: string
  --function-definition-version-arn: string
  --group-id: string
  --logger-definition-version-arn: string
  --resource-definition-version-arn: string
  --subscription-definition-version-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass CreateGroupVersion $amzn_client_token $connector_definition_version_arn $core_definition_version_arn $device_definition_version_arn $function_definition_version_arn $group_id $logger_definition_version_arn $resource_definition_version_arn $subscription_definition_version_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /greengrass/definition/loggers
@search-terms CreateLoggerDefinition
export def 'greengrass create-logger-definition' [
  --amzn-client-token: string
  --initial-version: record
  --name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass CreateLoggerDefinition $amzn_client_token $initial_version $name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /greengrass/definition/loggers/{LoggerDefinitionId}/versions; needs --logger-definition-id
@search-terms CreateLoggerDefinitionVersion
export def 'greengrass create-logger-definition-version' [
  --amzn-client-token: string
  --logger-definition-id: string
  --loggers: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass CreateLoggerDefinitionVersion $amzn_client_token $logger_definition_id $loggers -- $region $profile $with_input $fail_fast $yes' }

# POST /greengrass/definition/resources
@search-terms CreateResourceDefinition
export def 'greengrass create-resource-definition' [
  --amzn-client-token: string
  --initial-version: record
  --name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass CreateResourceDefinition $amzn_client_token $initial_version $name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /greengrass/definition/resources/{ResourceDefinitionId}/versions; needs --resource-definition-id
@search-terms CreateResourceDefinitionVersion
export def 'greengrass create-resource-definition-version' [
  --amzn-client-token: string
  --resource-definition-id: string
  --resources: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass CreateResourceDefinitionVersion $amzn_client_token $resource_definition_id $resources -- $region $profile $with_input $fail_fast $yes' }

# POST /greengrass/updates; needs --s3-url-signer-role --software-to-update --update-targets --update-targets-architecture --update-targets-operating-system
@search-terms CreateSoftwareUpdateJob
export def 'greengrass create-software-update-job' [
  --amzn-client-token: string
  --s3-url-signer-role: string
  --software-to-update: string@[core ota_agent]
  --update-agent-log-level: string@[NONE TRACE DEBUG VERBOSE INFO WARN ERROR FATAL]
  --update-targets: list<string>
  --update-targets-architecture: string@[armv6l armv7l x86_64 aarch64]
  --update-targets-operating-system: string@[ubuntu raspbian amazon_linux openwrt]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass CreateSoftwareUpdateJob $amzn_client_token $s3_url_signer_role $software_to_update $update_agent_log_level $update_targets $update_targets_architecture $update_targets_operating_system -- $region $profile $with_input $fail_fast $yes' }

# POST /greengrass/definition/subscriptions
@search-terms CreateSubscriptionDefinition
export def 'greengrass create-subscription-definition' [
  --amzn-client-token: string
  --initial-version: record
  --name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass CreateSubscriptionDefinition $amzn_client_token $initial_version $name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /greengrass/definition/subscriptions/{SubscriptionDefinitionId}/versions; needs --subscription-definition-id
@search-terms CreateSubscriptionDefinitionVersion
export def 'greengrass create-subscription-definition-version' [
  --amzn-client-token: string
  --subscription-definition-id: string
  --subscriptions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass CreateSubscriptionDefinitionVersion $amzn_client_token $subscription_definition_id $subscriptions -- $region $profile $with_input $fail_fast $yes' }

# DELETE /greengrass/definition/connectors/{ConnectorDefinitionId}; needs --connector-definition-id
@search-terms DeleteConnectorDefinition
export def 'greengrass delete-connector-definition' [
  --connector-definition-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass DeleteConnectorDefinition $connector_definition_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /greengrass/definition/cores/{CoreDefinitionId}; needs --core-definition-id
@search-terms DeleteCoreDefinition
export def 'greengrass delete-core-definition' [
  --core-definition-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass DeleteCoreDefinition $core_definition_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /greengrass/definition/devices/{DeviceDefinitionId}; needs --device-definition-id
@search-terms DeleteDeviceDefinition
export def 'greengrass delete-device-definition' [
  --device-definition-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass DeleteDeviceDefinition $device_definition_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /greengrass/definition/functions/{FunctionDefinitionId}; needs --function-definition-id
@search-terms DeleteFunctionDefinition
export def 'greengrass delete-function-definition' [
  --function-definition-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass DeleteFunctionDefinition $function_definition_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /greengrass/groups/{GroupId}; needs --group-id
@search-terms DeleteGroup
export def 'greengrass delete-group' [
  --group-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass DeleteGroup $group_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /greengrass/definition/loggers/{LoggerDefinitionId}; needs --logger-definition-id
@search-terms DeleteLoggerDefinition
export def 'greengrass delete-logger-definition' [
  --logger-definition-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass DeleteLoggerDefinition $logger_definition_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /greengrass/definition/resources/{ResourceDefinitionId}; needs --resource-definition-id
@search-terms DeleteResourceDefinition
export def 'greengrass delete-resource-definition' [
  --resource-definition-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass DeleteResourceDefinition $resource_definition_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /greengrass/definition/subscriptions/{SubscriptionDefinitionId}; needs --subscription-definition-id
@search-terms DeleteSubscriptionDefinition
export def 'greengrass delete-subscription-definition' [
  --subscription-definition-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass DeleteSubscriptionDefinition $subscription_definition_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /greengrass/groups/{GroupId}/role; needs --group-id
@search-terms DisassociateRoleFromGroup
export def 'greengrass disassociate-role-from-group' [
  --group-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass DisassociateRoleFromGroup $group_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /greengrass/servicerole
@search-terms DisassociateServiceRoleFromAccount
export def 'greengrass disassociate-service-role-from-account' [
  --region: string
  --profile: string
]: any -> any { call 'greengrass DisassociateServiceRoleFromAccount -- $region $profile' }

# GET /greengrass/groups/{GroupId}/role; cached 1min; needs --group-id
@search-terms GetAssociatedRole
export def 'greengrass get-associated-role' [
  --group-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'greengrass GetAssociatedRole $group_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/bulk/deployments/{BulkDeploymentId}/status; needs --bulk-deployment-id
@search-terms GetBulkDeploymentStatus
export def 'greengrass get-bulk-deployment-status' [
  --bulk-deployment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'greengrass GetBulkDeploymentStatus $bulk_deployment_id -- $region $profile $with_input $fail_fast' }

# GET /greengrass/things/{ThingName}/connectivityInfo; cached 1min; needs --thing-name
@search-terms GetConnectivityInfo
export def 'greengrass get-connectivity-info' [
  --thing-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'greengrass GetConnectivityInfo $thing_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/definition/connectors/{ConnectorDefinitionId}; cached 1min; needs --connector-definition-id
@search-terms GetConnectorDefinition
export def 'greengrass get-connector-definition' [
  --connector-definition-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'greengrass GetConnectorDefinition $connector_definition_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/definition/connectors/{ConnectorDefinitionId}/versions/{ConnectorDefinitionVersionId}; cached 1min; needs --connector-definition-id --connector-definition-version-id
@search-terms GetConnectorDefinitionVersion
export def 'greengrass get-connector-definition-version' [
  --connector-definition-id: string
  --connector-definition-version-id: string
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'greengrass GetConnectorDefinitionVersion $connector_definition_id $connector_definition_version_id $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/definition/cores/{CoreDefinitionId}; cached 1min; needs --core-definition-id
@search-terms GetCoreDefinition
export def 'greengrass get-core-definition' [
  --core-definition-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'greengrass GetCoreDefinition $core_definition_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/definition/cores/{CoreDefinitionId}/versions/{CoreDefinitionVersionId}; cached 1min; needs --core-definition-id --core-definition-version-id
@search-terms GetCoreDefinitionVersion
export def 'greengrass get-core-definition-version' [
  --core-definition-id: string
  --core-definition-version-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'greengrass GetCoreDefinitionVersion $core_definition_id $core_definition_version_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/groups/{GroupId}/deployments/{DeploymentId}/status; needs --deployment-id --group-id
@search-terms GetDeploymentStatus
export def 'greengrass get-deployment-status' [
  --deployment-id: string
  --group-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'greengrass GetDeploymentStatus $deployment_id $group_id -- $region $profile $with_input $fail_fast' }

# GET /greengrass/definition/devices/{DeviceDefinitionId}; cached 1min; needs --device-definition-id
@search-terms GetDeviceDefinition
export def 'greengrass get-device-definition' [
  --device-definition-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'greengrass GetDeviceDefinition $device_definition_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/definition/devices/{DeviceDefinitionId}/versions/{DeviceDefinitionVersionId}; cached 1min; needs --device-definition-id --device-definition-version-id
@search-terms GetDeviceDefinitionVersion
export def 'greengrass get-device-definition-version' [
  --device-definition-id: string
  --device-definition-version-id: string
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'greengrass GetDeviceDefinitionVersion $device_definition_id $device_definition_version_id $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/definition/functions/{FunctionDefinitionId}; cached 1min; needs --function-definition-id
@search-terms GetFunctionDefinition
export def 'greengrass get-function-definition' [
  --function-definition-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'greengrass GetFunctionDefinition $function_definition_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/definition/functions/{FunctionDefinitionId}/versions/{FunctionDefinitionVersionId}; cached 1min; needs --function-definition-id --function-definition-version-id
@search-terms GetFunctionDefinitionVersion
export def 'greengrass get-function-definition-version' [
  --function-definition-id: string
  --function-definition-version-id: string
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'greengrass GetFunctionDefinitionVersion $function_definition_id $function_definition_version_id $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/groups/{GroupId}; cached 1min; needs --group-id
@search-terms GetGroup
export def 'greengrass get-group' [
  --group-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'greengrass GetGroup $group_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/groups/{GroupId}/certificateauthorities/{CertificateAuthorityId}; cached 1min; needs --certificate-authority-id --group-id
@search-terms GetGroupCertificateAuthority
export def 'greengrass get-group-certificate-authority' [
  --certificate-authority-id: string
  --group-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'greengrass GetGroupCertificateAuthority $certificate_authority_id $group_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/groups/{GroupId}/certificateauthorities/configuration/expiry; cached 1min; needs --group-id
@search-terms GetGroupCertificateConfiguration
export def 'greengrass get-group-certificate-configuration' [
  --group-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'greengrass GetGroupCertificateConfiguration $group_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/groups/{GroupId}/versions/{GroupVersionId}; cached 1min; needs --group-id --group-version-id
@search-terms GetGroupVersion
export def 'greengrass get-group-version' [
  --group-id: string
  --group-version-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'greengrass GetGroupVersion $group_id $group_version_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/definition/loggers/{LoggerDefinitionId}; cached 1min; needs --logger-definition-id
@search-terms GetLoggerDefinition
export def 'greengrass get-logger-definition' [
  --logger-definition-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'greengrass GetLoggerDefinition $logger_definition_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/definition/loggers/{LoggerDefinitionId}/versions/{LoggerDefinitionVersionId}; cached 1min; needs --logger-definition-id --logger-definition-version-id
@search-terms GetLoggerDefinitionVersion
export def 'greengrass get-logger-definition-version' [
  --logger-definition-id: string
  --logger-definition-version-id: string
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'greengrass GetLoggerDefinitionVersion $logger_definition_id $logger_definition_version_id $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/definition/resources/{ResourceDefinitionId}; cached 1min; needs --resource-definition-id
@search-terms GetResourceDefinition
export def 'greengrass get-resource-definition' [
  --resource-definition-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'greengrass GetResourceDefinition $resource_definition_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/definition/resources/{ResourceDefinitionId}/versions/{ResourceDefinitionVersionId}; cached 1min; needs --resource-definition-id --resource-definition-version-id
@search-terms GetResourceDefinitionVersion
export def 'greengrass get-resource-definition-version' [
  --resource-definition-id: string
  --resource-definition-version-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'greengrass GetResourceDefinitionVersion $resource_definition_id $resource_definition_version_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/servicerole; cached 1min
@search-terms GetServiceRoleForAccount
export def 'greengrass get-service-role-for-account' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'greengrass GetServiceRoleForAccount -- $region $profile $refresh $ttl' }

# GET /greengrass/definition/subscriptions/{SubscriptionDefinitionId}; cached 1min; needs --subscription-definition-id
@search-terms GetSubscriptionDefinition
export def 'greengrass get-subscription-definition' [
  --subscription-definition-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'greengrass GetSubscriptionDefinition $subscription_definition_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/definition/subscriptions/{SubscriptionDefinitionId}/versions/{SubscriptionDefinitionVersionId}; cached 1min; needs --subscription-definition-id --subscription-definition-version-id
@search-terms GetSubscriptionDefinitionVersion
export def 'greengrass get-subscription-definition-version' [
  --next-token: string
  --subscription-definition-id: string
  --subscription-definition-version-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'greengrass GetSubscriptionDefinitionVersion $next_token $subscription_definition_id $subscription_definition_version_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/things/{ThingName}/runtimeconfig; cached 1min; needs --thing-name
@search-terms GetThingRuntimeConfiguration
export def 'greengrass get-thing-runtime-configuration' [
  --thing-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'greengrass GetThingRuntimeConfiguration $thing_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/bulk/deployments/{BulkDeploymentId}/detailed-reports; follows pages; cached 1min; needs --bulk-deployment-id
@search-terms ListBulkDeploymentDetailedReports
export def 'greengrass list-bulk-deployment-detailed-reports' [
  --bulk-deployment-id: string
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
]: any -> any { call 'greengrass ListBulkDeploymentDetailedReports $bulk_deployment_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/bulk/deployments; follows pages; cached 15sec
@search-terms ListBulkDeployments
export def 'greengrass list-bulk-deployments' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'greengrass ListBulkDeployments -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /greengrass/definition/connectors/{ConnectorDefinitionId}/versions; follows pages; cached 1min; needs --connector-definition-id
@search-terms ListConnectorDefinitionVersions
export def 'greengrass list-connector-definition-versions' [
  --connector-definition-id: string
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
]: any -> any { call 'greengrass ListConnectorDefinitionVersions $connector_definition_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/definition/connectors; follows pages; cached 1min
@search-terms ListConnectorDefinitions
export def 'greengrass list-connector-definitions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'greengrass ListConnectorDefinitions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /greengrass/definition/cores/{CoreDefinitionId}/versions; follows pages; cached 1min; needs --core-definition-id
@search-terms ListCoreDefinitionVersions
export def 'greengrass list-core-definition-versions' [
  --core-definition-id: string
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
]: any -> any { call 'greengrass ListCoreDefinitionVersions $core_definition_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/definition/cores; follows pages; cached 1min
@search-terms ListCoreDefinitions
export def 'greengrass list-core-definitions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'greengrass ListCoreDefinitions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /greengrass/groups/{GroupId}/deployments; follows pages; cached 15sec; needs --group-id
@search-terms ListDeployments
export def 'greengrass list-deployments' [
  --group-id: string
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
]: any -> any { call 'greengrass ListDeployments $group_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/definition/devices/{DeviceDefinitionId}/versions; follows pages; cached 1min; needs --device-definition-id
@search-terms ListDeviceDefinitionVersions
export def 'greengrass list-device-definition-versions' [
  --device-definition-id: string
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
]: any -> any { call 'greengrass ListDeviceDefinitionVersions $device_definition_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/definition/devices; follows pages; cached 1min
@search-terms ListDeviceDefinitions
export def 'greengrass list-device-definitions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'greengrass ListDeviceDefinitions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /greengrass/definition/functions/{FunctionDefinitionId}/versions; follows pages; cached 1min; needs --function-definition-id
@search-terms ListFunctionDefinitionVersions
export def 'greengrass list-function-definition-versions' [
  --function-definition-id: string
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
]: any -> any { call 'greengrass ListFunctionDefinitionVersions $function_definition_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/definition/functions; follows pages; cached 1min
@search-terms ListFunctionDefinitions
export def 'greengrass list-function-definitions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'greengrass ListFunctionDefinitions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /greengrass/groups/{GroupId}/certificateauthorities; cached 1min; needs --group-id
@search-terms ListGroupCertificateAuthorities
export def 'greengrass list-group-certificate-authorities' [
  --group-id: string
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
]: any -> any { call 'greengrass ListGroupCertificateAuthorities $group_id -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/groups/{GroupId}/versions; follows pages; cached 1min; needs --group-id
@search-terms ListGroupVersions
export def 'greengrass list-group-versions' [
  --group-id: string
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
]: any -> any { call 'greengrass ListGroupVersions $group_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/groups; follows pages; cached 1min
@search-terms ListGroups
export def 'greengrass list-groups' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'greengrass ListGroups -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /greengrass/definition/loggers/{LoggerDefinitionId}/versions; follows pages; cached 1min; needs --logger-definition-id
@search-terms ListLoggerDefinitionVersions
export def 'greengrass list-logger-definition-versions' [
  --logger-definition-id: string
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
]: any -> any { call 'greengrass ListLoggerDefinitionVersions $logger_definition_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/definition/loggers; follows pages; cached 1min
@search-terms ListLoggerDefinitions
export def 'greengrass list-logger-definitions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'greengrass ListLoggerDefinitions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /greengrass/definition/resources/{ResourceDefinitionId}/versions; follows pages; cached 1min; needs --resource-definition-id
@search-terms ListResourceDefinitionVersions
export def 'greengrass list-resource-definition-versions' [
  --resource-definition-id: string
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
]: any -> any { call 'greengrass ListResourceDefinitionVersions $resource_definition_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/definition/resources; follows pages; cached 1min
@search-terms ListResourceDefinitions
export def 'greengrass list-resource-definitions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'greengrass ListResourceDefinitions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /greengrass/definition/subscriptions/{SubscriptionDefinitionId}/versions; follows pages; cached 1min; needs --subscription-definition-id
@search-terms ListSubscriptionDefinitionVersions
export def 'greengrass list-subscription-definition-versions' [
  --subscription-definition-id: string
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
]: any -> any { call 'greengrass ListSubscriptionDefinitionVersions $subscription_definition_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /greengrass/definition/subscriptions; follows pages; cached 1min
@search-terms ListSubscriptionDefinitions
export def 'greengrass list-subscription-definitions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'greengrass ListSubscriptionDefinitions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'greengrass list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'greengrass ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /greengrass/groups/{GroupId}/deployments/$reset; needs --group-id
@search-terms ResetDeployments
export def 'greengrass reset-deployments' [
  --amzn-client-token: string
  --force: oneof<bool>
  --group-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass ResetDeployments $amzn_client_token $force $group_id -- $region $profile $with_input $fail_fast $yes' }

# POST /greengrass/bulk/deployments; needs --execution-role-arn --input-file-uri
@search-terms StartBulkDeployment
export def 'greengrass start-bulk-deployment' [
  --amzn-client-token: string
  --execution-role-arn: string
  --input-file-uri: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass StartBulkDeployment $amzn_client_token $execution_role_arn $input_file_uri $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /greengrass/bulk/deployments/{BulkDeploymentId}/$stop; needs --bulk-deployment-id
@search-terms StopBulkDeployment
export def 'greengrass stop-bulk-deployment' [
  --bulk-deployment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass StopBulkDeployment $bulk_deployment_id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{ResourceArn}; needs --resource-arn
@search-terms TagResource
export def 'greengrass tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'greengrass untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /greengrass/things/{ThingName}/connectivityInfo; needs --thing-name
@search-terms UpdateConnectivityInfo
export def 'greengrass update-connectivity-info' [
  --connectivity-info: list
  --thing-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass UpdateConnectivityInfo $connectivity_info $thing_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /greengrass/definition/connectors/{ConnectorDefinitionId}; needs --connector-definition-id
@search-terms UpdateConnectorDefinition
export def 'greengrass update-connector-definition' [
  --connector-definition-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass UpdateConnectorDefinition $connector_definition_id $name -- $region $profile $with_input $fail_fast $yes' }

# PUT /greengrass/definition/cores/{CoreDefinitionId}; needs --core-definition-id
@search-terms UpdateCoreDefinition
export def 'greengrass update-core-definition' [
  --core-definition-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass UpdateCoreDefinition $core_definition_id $name -- $region $profile $with_input $fail_fast $yes' }

# PUT /greengrass/definition/devices/{DeviceDefinitionId}; needs --device-definition-id
@search-terms UpdateDeviceDefinition
export def 'greengrass update-device-definition' [
  --device-definition-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass UpdateDeviceDefinition $device_definition_id $name -- $region $profile $with_input $fail_fast $yes' }

# PUT /greengrass/definition/functions/{FunctionDefinitionId}; needs --function-definition-id
@search-terms UpdateFunctionDefinition
export def 'greengrass update-function-definition' [
  --function-definition-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass UpdateFunctionDefinition $function_definition_id $name -- $region $profile $with_input $fail_fast $yes' }

# PUT /greengrass/groups/{GroupId}; needs --group-id
@search-terms UpdateGroup
export def 'greengrass update-group' [
  --group-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass UpdateGroup $group_id $name -- $region $profile $with_input $fail_fast $yes' }

# PUT /greengrass/groups/{GroupId}/certificateauthorities/configuration/expiry; needs --group-id
@search-terms UpdateGroupCertificateConfiguration
export def 'greengrass update-group-certificate-configuration' [
  --certificate-expiry-in-milliseconds: string
  --group-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass UpdateGroupCertificateConfiguration $certificate_expiry_in_milliseconds $group_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /greengrass/definition/loggers/{LoggerDefinitionId}; needs --logger-definition-id
@search-terms UpdateLoggerDefinition
export def 'greengrass update-logger-definition' [
  --logger-definition-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass UpdateLoggerDefinition $logger_definition_id $name -- $region $profile $with_input $fail_fast $yes' }

# PUT /greengrass/definition/resources/{ResourceDefinitionId}; needs --resource-definition-id
@search-terms UpdateResourceDefinition
export def 'greengrass update-resource-definition' [
  --name: string
  --resource-definition-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass UpdateResourceDefinition $name $resource_definition_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /greengrass/definition/subscriptions/{SubscriptionDefinitionId}; needs --subscription-definition-id
@search-terms UpdateSubscriptionDefinition
export def 'greengrass update-subscription-definition' [
  --name: string
  --subscription-definition-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass UpdateSubscriptionDefinition $name $subscription_definition_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /greengrass/things/{ThingName}/runtimeconfig; needs --thing-name
@search-terms UpdateThingRuntimeConfiguration
export def 'greengrass update-thing-runtime-configuration' [
  --telemetry-configuration: record
  --thing-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'greengrass UpdateThingRuntimeConfiguration $telemetry_configuration $thing_name -- $region $profile $with_input $fail_fast $yes' }
