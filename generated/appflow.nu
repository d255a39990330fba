# Written by `cargo xtask generate --service appflow` from the service's model and overlay: change those instead.
# Appflow, API version 2020-08-23: 25 operations.

use rt.nu [call]

def ConnectorType []: nothing -> list<string> { [Salesforce Singular Slack Redshift S3 Marketo Googleanalytics Zendesk Servicenow Datadog Trendmicro Snowflake Dynatrace Infornexus Amplitude Veeva EventBridge LookoutMetrics Upsolver Honeycode CustomerProfiles SAPOData CustomConnector Pardot] }

# POST /cancel-flow-executions; needs --flow-name
@search-terms CancelFlowExecutions
export def 'appflow cancel-flow-executions' [
  --flow-name: string
  --execution-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appflow CancelFlowExecutions $flow_name $execution_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /create-connector-profile; needs --connector-profile-name --connector-type --connection-mode --connector-profile-config
@search-terms CreateConnectorProfile
export def 'appflow create-connector-profile' [
  --connector-profile-name: string
  --kms-arn: string
  --connector-type: string@ConnectorType
  --connector-label: string
  --connection-mode: string@[Public Private]
  --connector-profile-config: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appflow CreateConnectorProfile $connector_profile_name $kms_arn $connector_type $connector_label $connection_mode $connector_profile_config $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /create-flow; needs --flow-name --trigger-config --source-flow-config --destination-flow-config-list --tasks
@search-terms CreateFlow
export def 'appflow create-flow' [
  --flow-name: string
  --description: string
  --kms-arn: string
  --trigger-config: record
  --source-flow-config: record
  --destination-flow-config-list: list
  --tasks: list
  --tags: record
  --metadata-catalog-config: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appflow CreateFlow $flow_name $description $kms_arn $trigger_config $source_flow_config $destination_flow_config_list $tasks $tags $metadata_catalog_config $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /delete-connector-profile; needs --connector-profile-name
@search-terms DeleteConnectorProfile
export def 'appflow delete-connector-profile' [
  --connector-profile-name: string
  --force-delete: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appflow DeleteConnectorProfile $connector_profile_name $force_delete -- $region $profile $with_input $fail_fast $yes' }

# POST /delete-flow; needs --flow-name
@search-terms DeleteFlow
export def 'appflow delete-flow' [
  --flow-name: string
  --force-delete: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appflow DeleteFlow $flow_name $force_delete -- $region $profile $with_input $fail_fast $yes' }

# POST /describe-connector; cached 1min; needs --connector-type
@search-terms DescribeConnector
export def 'appflow describe-connector' [
  --connector-type: string@ConnectorType
  --connector-label: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appflow DescribeConnector $connector_type $connector_label -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /describe-connector-entity; cached 1min; needs --connector-entity-name
@search-terms DescribeConnectorEntity
export def 'appflow describe-connector-entity' [
  --connector-entity-name: string
  --connector-type: string@ConnectorType
  --connector-profile-name: string
  --api-version: string
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
]: any -> any { call 'appflow DescribeConnectorEntity $connector_entity_name $connector_type $connector_profile_name $api_version -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /describe-connector-profiles; follows pages; cached 1min
@search-terms DescribeConnectorProfiles
export def 'appflow describe-connector-profiles' [
  --connector-profile-names: list<string>
  --connector-type: string@ConnectorType
  --connector-label: string
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
]: any -> any { call 'appflow DescribeConnectorProfiles $connector_profile_names $connector_type $connector_label -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /describe-connectors; cached 1min
@search-terms DescribeConnectors
export def 'appflow describe-connectors' [
  --connector-types: list<string>
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appflow DescribeConnectors $connector_types $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /describe-flow; cached 1min; needs --flow-name
@search-terms DescribeFlow
export def 'appflow describe-flow' [
  --flow-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appflow DescribeFlow $flow_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /describe-flow-execution-records; follows pages; needs --flow-name
@search-terms DescribeFlowExecutionRecords
export def 'appflow describe-flow-execution-records' [
  --flow-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'appflow DescribeFlowExecutionRecords $flow_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /list-connector-entities; cached 1min
@search-terms ListConnectorEntities
export def 'appflow list-connector-entities' [
  --connector-profile-name: string
  --connector-type: string@ConnectorType
  --entities-path: string
  --api-version: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --raw
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appflow ListConnectorEntities $connector_profile_name $connector_type $entities_path $api_version $max_results $next_token -- $region $profile $raw $refresh $ttl $with_input $fail_fast' }

# POST /list-connectors; follows pages; cached 1min
@search-terms ListConnectors
export def 'appflow list-connectors' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'appflow ListConnectors -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /list-flows; follows pages; cached 1min
@search-terms ListFlows
export def 'appflow list-flows' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'appflow ListFlows -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'appflow list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'appflow ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /register-connector
@search-terms RegisterConnector
export def 'appflow register-connector' [
  --connector-label: string
  --description: string
  --connector-provisioning-type: string
  --connector-provisioning-config: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appflow RegisterConnector $connector_label $description $connector_provisioning_type $connector_provisioning_config $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /reset-connector-metadata-cache
@search-terms ResetConnectorMetadataCache
export def 'appflow reset-connector-metadata-cache' [
  --connector-profile-name: string
  --connector-type: string@ConnectorType
  --connector-entity-name: string
  --entities-path: string
  --api-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appflow ResetConnectorMetadataCache $connector_profile_name $connector_type $connector_entity_name $entities_path $api_version -- $region $profile $with_input $fail_fast $yes' }

# POST /start-flow; needs --flow-name
@search-terms StartFlow
export def 'appflow start-flow' [
  --flow-name: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appflow StartFlow $flow_name $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /stop-flow; needs --flow-name
@search-terms StopFlow
export def 'appflow stop-flow' [
  --flow-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appflow StopFlow $flow_name -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'appflow tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appflow TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /unregister-connector; needs --connector-label
@search-terms UnregisterConnector
export def 'appflow unregister-connector' [
  --connector-label: string
  --force-delete: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appflow UnregisterConnector $connector_label $force_delete -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'appflow untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appflow UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /update-connector-profile; needs --connector-profile-name --connection-mode --connector-profile-config
@search-terms UpdateConnectorProfile
export def 'appflow update-connector-profile' [
  --connector-profile-name: string
  --connection-mode: string@[Public Private]
  --connector-profile-config: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appflow UpdateConnectorProfile $connector_profile_name $connection_mode $connector_profile_config $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /update-connector-registration; needs --connector-label
@search-terms UpdateConnectorRegistration
export def 'appflow update-connector-registration' [
  --connector-label: string
  --description: string
  --connector-provisioning-config: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appflow UpdateConnectorRegistration $connector_label $description $connector_provisioning_config $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /update-flow; needs --flow-name --trigger-config --source-flow-config --destination-flow-config-list --tasks
@search-terms UpdateFlow
export def 'appflow update-flow' [
  --flow-name: string
  --description: string
  --trigger-config: record
  --source-flow-config: record
  --destination-flow-config-list: list
  --tasks: list
  --metadata-catalog-config: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appflow UpdateFlow $flow_name $description $trigger_config $source_flow_config $destination_flow_config_list $tasks $metadata_catalog_config $client_token -- $region $profile $with_input $fail_fast $yes' }
