# Written by `cargo xtask generate --service kafkaconnect` from the service's model and overlay: change those instead.
# KafkaConnect, API version 2021-09-14: 21 operations.

use rt.nu [call]

# POST /v1/connectors; needs --capacity --connector-configuration --connector-name --kafka-cluster --kafka-cluster-client-authentication --kafka-cluster-encryption-in-transit --kafka-connect-version --plugins --service-execution-role-arn
@search-terms CreateConnector
export def 'kafkaconnect create-connector' [
  --capacity: record
  --connector-configuration: record
  --connector-description: string
  --connector-name: string
  --kafka-cluster: record
  --kafka-cluster-client-authentication: record
  --kafka-cluster-encryption-in-transit: record
  --kafka-connect-version: string
  --log-delivery: record
  --network-type: string@[IPV4 DUAL]
  --plugins: list
  --service-execution-role-arn: string
  --worker-configuration: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafkaconnect CreateConnector $capacity $connector_configuration $connector_description $connector_name $kafka_cluster $kafka_cluster_client_authentication $kafka_cluster_encryption_in_transit $kafka_connect_version $log_delivery $network_type $plugins $service_execution_role_arn $worker_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/custom-plugins; needs --content-type --location --name
@search-terms CreateCustomPlugin
export def 'kafkaconnect create-custom-plugin' [
  --content-type: string@[JAR ZIP]
  --description: string
  --location: record
  --name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafkaconnect CreateCustomPlugin $content_type $description $location $name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/worker-configurations; needs --name --properties-file-content
@search-terms CreateWorkerConfiguration
export def 'kafkaconnect create-worker-configuration' [
  --description: string
  --name: string
  --properties-file-content: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafkaconnect CreateWorkerConfiguration $description $name $properties_file_content $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/connectors/{connectorArn}; needs --connector-arn
@search-terms DeleteConnector
export def 'kafkaconnect delete-connector' [
  --connector-arn: string
  --current-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafkaconnect DeleteConnector $connector_arn $current_version -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/custom-plugins/{customPluginArn}; needs --custom-plugin-arn
@search-terms DeleteCustomPlugin
export def 'kafkaconnect delete-custom-plugin' [
  --custom-plugin-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafkaconnect DeleteCustomPlugin $custom_plugin_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/worker-configurations/{workerConfigurationArn}; needs --worker-configuration-arn
@search-terms DeleteWorkerConfiguration
export def 'kafkaconnect delete-worker-configuration' [
  --worker-configuration-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafkaconnect DeleteWorkerConfiguration $worker_configuration_arn -- $region $profile $with_input $fail_fast $yes' }

# GET /v1/connectors/{connectorArn}; needs --connector-arn
@search-terms DescribeConnector
export def 'kafkaconnect describe-connector' [
  --connector-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'kafkaconnect DescribeConnector $connector_arn -- $region $profile $with_input $fail_fast' }

# GET /v1/connectorOperations/{connectorOperationArn}; needs --connector-operation-arn
@search-terms DescribeConnectorOperation
export def 'kafkaconnect describe-connector-operation' [
  --connector-operation-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'kafkaconnect DescribeConnectorOperation $connector_operation_arn -- $region $profile $with_input $fail_fast' }

# GET /v1/custom-plugins/{customPluginArn}; cached 1min; needs --custom-plugin-arn
@search-terms DescribeCustomPlugin
export def 'kafkaconnect describe-custom-plugin' [
  --custom-plugin-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kafkaconnect DescribeCustomPlugin $custom_plugin_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/worker-configurations/{workerConfigurationArn}; needs --worker-configuration-arn
@search-terms DescribeWorkerConfiguration
export def 'kafkaconnect describe-worker-configuration' [
  --worker-configuration-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'kafkaconnect DescribeWorkerConfiguration $worker_configuration_arn -- $region $profile $with_input $fail_fast' }

# GET /v1/connectors/{connectorArn}/operations; follows pages; cached 1min; needs --connector-arn
@search-terms ListConnectorOperations
export def 'kafkaconnect list-connector-operations' [
  --connector-arn: string
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
]: any -> any { call 'kafkaconnect ListConnectorOperations $connector_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/connectors; follows pages; cached 1min
@search-terms ListConnectors
export def 'kafkaconnect list-connectors' [
  --connector-name-prefix: string
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
]: any -> any { call 'kafkaconnect ListConnectors $connector_name_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/custom-plugins; follows pages; cached 1min
@search-terms ListCustomPlugins
export def 'kafkaconnect list-custom-plugins' [
  --name-prefix: string
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
]: any -> any { call 'kafkaconnect ListCustomPlugins $name_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'kafkaconnect list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kafkaconnect ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/worker-configurations; follows pages; cached 1min
@search-terms ListWorkerConfigurations
export def 'kafkaconnect list-worker-configurations' [
  --name-prefix: string
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
]: any -> any { call 'kafkaconnect ListWorkerConfigurations $name_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# PUT /v1/connectors/{connectorArn}/pause; needs --connector-arn
@search-terms PauseConnector
export def 'kafkaconnect pause-connector' [
  --connector-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafkaconnect PauseConnector $connector_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/connectors/{connectorArn}/restart; needs --connector-arn
@search-terms RestartConnector
export def 'kafkaconnect restart-connector' [
  --connector-arn: string
  --only-failed-tasks: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafkaconnect RestartConnector $connector_arn $only_failed_tasks -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/connectors/{connectorArn}/resume; needs --connector-arn
@search-terms ResumeConnector
export def 'kafkaconnect resume-connector' [
  --connector-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafkaconnect ResumeConnector $connector_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'kafkaconnect tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafkaconnect TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'kafkaconnect untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafkaconnect UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/connectors/{connectorArn}; needs --connector-arn --current-version
@search-terms UpdateConnector
export def 'kafkaconnect update-connector' [
  --capacity: record
  --connector-configuration: record
  --skip-health-validation: oneof<bool>
  --connector-arn: string
  --current-version: string
  --plugins: list
  --worker-configuration: record
  --use-default-worker-configuration: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafkaconnect UpdateConnector $capacity $connector_configuration $skip_health_validation $connector_arn $current_version $plugins $worker_configuration $use_default_worker_configuration -- $region $profile $with_input $fail_fast $yes' }
