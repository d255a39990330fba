# Written by `cargo xtask generate --service config-service` from the service's model and overlay: change those instead.
# Config Service, API version 2014-11-12: 102 operations.

use rt.nu [call]

# POST /; needs --configuration-recorder-arn --resource-types
@search-terms 'AssociateResourceTypes, configservice associate-resource-types'
export def 'config-service associate-resource-types' [
  --configuration-recorder-arn: string
  --resource-types: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service AssociateResourceTypes $configuration_recorder_arn $resource_types -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --configuration-aggregator-name --resource-identifiers
@search-terms 'BatchGetAggregateResourceConfig, configservice batch-get-aggregate-resource-config'
export def 'config-service batch-get-aggregate-resource-config' [
  --configuration-aggregator-name: string
  --resource-identifiers: list
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'config-service BatchGetAggregateResourceConfig $configuration_aggregator_name $resource_identifiers -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-keys
@search-terms 'BatchGetResourceConfig, configservice batch-get-resource-config'
export def 'config-service batch-get-resource-config' [
  --resource-keys: list
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'config-service BatchGetResourceConfig $resource_keys -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --authorized-account-id --authorized-aws-region
@search-terms 'DeleteAggregationAuthorization, configservice delete-aggregation-authorization'
export def 'config-service delete-aggregation-authorization' [
  --authorized-account-id: string
  --authorized-aws-region: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service DeleteAggregationAuthorization $authorized_account_id $authorized_aws_region -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --config-rule-name
@search-terms 'DeleteConfigRule, configservice delete-config-rule'
export def 'config-service delete-config-rule' [
  --config-rule-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service DeleteConfigRule $config_rule_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --configuration-aggregator-name
@search-terms 'DeleteConfigurationAggregator, configservice delete-configuration-aggregator'
export def 'config-service delete-configuration-aggregator' [
  --configuration-aggregator-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service DeleteConfigurationAggregator $configuration_aggregator_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --configuration-recorder-name
@search-terms 'DeleteConfigurationRecorder, configservice delete-configuration-recorder'
export def 'config-service delete-configuration-recorder' [
  --configuration-recorder-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service DeleteConfigurationRecorder $configuration_recorder_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --conformance-pack-name
@search-terms 'DeleteConformancePack, configservice delete-conformance-pack'
export def 'config-service delete-conformance-pack' [
  --conformance-pack-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service DeleteConformancePack $conformance_pack_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms 'DeleteConnector, configservice delete-connector'
export def 'config-service delete-connector' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service DeleteConnector $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --delivery-channel-name
@search-terms 'DeleteDeliveryChannel, configservice delete-delivery-channel'
export def 'config-service delete-delivery-channel' [
  --delivery-channel-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service DeleteDeliveryChannel $delivery_channel_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --config-rule-name
@search-terms 'DeleteEvaluationResults, configservice delete-evaluation-results'
export def 'config-service delete-evaluation-results' [
  --config-rule-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service DeleteEvaluationResults $config_rule_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-config-rule-name
@search-terms 'DeleteOrganizationConfigRule, configservice delete-organization-config-rule'
export def 'config-service delete-organization-config-rule' [
  --organization-config-rule-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service DeleteOrganizationConfigRule $organization_config_rule_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-conformance-pack-name
@search-terms 'DeleteOrganizationConformancePack, configservice delete-organization-conformance-pack'
export def 'config-service delete-organization-conformance-pack' [
  --organization-conformance-pack-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service DeleteOrganizationConformancePack $organization_conformance_pack_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --requester-account-id --requester-aws-region
@search-terms 'DeletePendingAggregationRequest, configservice delete-pending-aggregation-request'
export def 'config-service delete-pending-aggregation-request' [
  --requester-account-id: string
  --requester-aws-region: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service DeletePendingAggregationRequest $requester_account_id $requester_aws_region -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --config-rule-name
@search-terms 'DeleteRemediationConfiguration, configservice delete-remediation-configuration'
export def 'config-service delete-remediation-configuration' [
  --config-rule-name: string
  --resource-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service DeleteRemediationConfiguration $config_rule_name $resource_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --config-rule-name --resource-keys
@search-terms 'DeleteRemediationExceptions, configservice delete-remediation-exceptions'
export def 'config-service delete-remediation-exceptions' [
  --config-rule-name: string
  --resource-keys: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service DeleteRemediationExceptions $config_rule_name $resource_keys -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --resource-type --resource-id
@search-terms 'DeleteResourceConfig, configservice delete-resource-config'
export def 'config-service delete-resource-config' [
  --resource-type: string
  --resource-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service DeleteResourceConfig $resource_type $resource_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --retention-configuration-name
@search-terms 'DeleteRetentionConfiguration, configservice delete-retention-configuration'
export def 'config-service delete-retention-configuration' [
  --retention-configuration-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service DeleteRetentionConfiguration $retention_configuration_name -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'DeleteServiceLinkedConfigurationRecorder, configservice delete-service-linked-configuration-recorder'
export def 'config-service delete-service-linked-configuration-recorder' [
  --service-principal: string
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service DeleteServiceLinkedConfigurationRecorder $service_principal $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --query-name
@search-terms 'DeleteStoredQuery, configservice delete-stored-query'
export def 'config-service delete-stored-query' [
  --query-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service DeleteStoredQuery $query_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --delivery-channel-name
@search-terms 'DeliverConfigSnapshot, configservice deliver-config-snapshot'
export def 'config-service deliver-config-snapshot' [
  --delivery-channel-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service DeliverConfigSnapshot $delivery_channel_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min; needs --configuration-aggregator-name
@search-terms 'DescribeAggregateComplianceByConfigRules, configservice describe-aggregate-compliance-by-config-rules'
export def 'config-service describe-aggregate-compliance-by-config-rules' [
  --configuration-aggregator-name: string
  --filters: record
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
]: any -> any { call 'config-service DescribeAggregateComplianceByConfigRules $configuration_aggregator_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --configuration-aggregator-name
@search-terms 'DescribeAggregateComplianceByConformancePacks, configservice describe-aggregate-compliance-by-conformance-packs'
export def 'config-service describe-aggregate-compliance-by-conformance-packs' [
  --configuration-aggregator-name: string
  --filters: record
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
]: any -> any { call 'config-service DescribeAggregateComplianceByConformancePacks $configuration_aggregator_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeAggregationAuthorizations, configservice describe-aggregation-authorizations'
export def 'config-service describe-aggregation-authorizations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'config-service DescribeAggregationAuthorizations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeComplianceByConfigRule, configservice describe-compliance-by-config-rule'
export def 'config-service describe-compliance-by-config-rule' [
  --config-rule-names: list<string>
  --compliance-types: list<string>
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
]: any -> any { call 'config-service DescribeComplianceByConfigRule $config_rule_names $compliance_types -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeComplianceByResource, configservice describe-compliance-by-resource'
export def 'config-service describe-compliance-by-resource' [
  --resource-type: string
  --resource-id: string
  --compliance-types: list<string>
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
]: any -> any { call 'config-service DescribeComplianceByResource $resource_type $resource_id $compliance_types -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms 'DescribeConfigRuleEvaluationStatus, configservice describe-config-rule-evaluation-status'
export def 'config-service describe-config-rule-evaluation-status' [
  --config-rule-names: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'config-service DescribeConfigRuleEvaluationStatus $config_rule_names -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms 'DescribeConfigRules, configservice describe-config-rules'
export def 'config-service describe-config-rules' [
  --config-rule-names: list<string>
  --filters: record
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
]: any -> any { call 'config-service DescribeConfigRules $config_rule_names $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --configuration-aggregator-name
@search-terms 'DescribeConfigurationAggregatorSourcesStatus, configservice describe-configuration-aggregator-sources-status'
export def 'config-service describe-configuration-aggregator-sources-status' [
  --configuration-aggregator-name: string
  --update-status: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'config-service DescribeConfigurationAggregatorSourcesStatus $configuration_aggregator_name $update_status -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeConfigurationAggregators, configservice describe-configuration-aggregators'
export def 'config-service describe-configuration-aggregators' [
  --configuration-aggregator-names: list<string>
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
]: any -> any { call 'config-service DescribeConfigurationAggregators $configuration_aggregator_names -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms 'DescribeConfigurationRecorderStatus, configservice describe-configuration-recorder-status'
export def 'config-service describe-configuration-recorder-status' [
  --configuration-recorder-names: list<string>
  --service-principal: string
  --arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'config-service DescribeConfigurationRecorderStatus $configuration_recorder_names $service_principal $arn -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; cached 1hr
@search-terms 'DescribeConfigurationRecorders, configservice describe-configuration-recorders'
export def 'config-service describe-configuration-recorders' [
  --configuration-recorder-names: list<string>
  --service-principal: string
  --arn: string
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
]: any -> any { call 'config-service DescribeConfigurationRecorders $configuration_recorder_names $service_principal $arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --conformance-pack-name
@search-terms 'DescribeConformancePackCompliance, configservice describe-conformance-pack-compliance'
export def 'config-service describe-conformance-pack-compliance' [
  --conformance-pack-name: string
  --filters: record
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
]: any -> any { call 'config-service DescribeConformancePackCompliance $conformance_pack_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms 'DescribeConformancePackStatus, configservice describe-conformance-pack-status'
export def 'config-service describe-conformance-pack-status' [
  --conformance-pack-names: list<string>
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'config-service DescribeConformancePackStatus $conformance_pack_names $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeConformancePacks, configservice describe-conformance-packs'
export def 'config-service describe-conformance-packs' [
  --conformance-pack-names: list<string>
  --filters: record
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
]: any -> any { call 'config-service DescribeConformancePacks $conformance_pack_names $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms 'DescribeDeliveryChannelStatus, configservice describe-delivery-channel-status'
export def 'config-service describe-delivery-channel-status' [
  --delivery-channel-names: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'config-service DescribeDeliveryChannelStatus $delivery_channel_names -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; cached 1min
@search-terms 'DescribeDeliveryChannels, configservice describe-delivery-channels'
export def 'config-service describe-delivery-channels' [
  --delivery-channel-names: list<string>
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
]: any -> any { call 'config-service DescribeDeliveryChannels $delivery_channel_names -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeOrganizationConfigRuleStatuses, configservice describe-organization-config-rule-statuses'
export def 'config-service describe-organization-config-rule-statuses' [
  --organization-config-rule-names: list<string>
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
]: any -> any { call 'config-service DescribeOrganizationConfigRuleStatuses $organization_config_rule_names -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeOrganizationConfigRules, configservice describe-organization-config-rules'
export def 'config-service describe-organization-config-rules' [
  --organization-config-rule-names: list<string>
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
]: any -> any { call 'config-service DescribeOrganizationConfigRules $organization_config_rule_names -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeOrganizationConformancePackStatuses, configservice describe-organization-conformance-pack-statuses'
export def 'config-service describe-organization-conformance-pack-statuses' [
  --organization-conformance-pack-names: list<string>
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
]: any -> any { call 'config-service DescribeOrganizationConformancePackStatuses $organization_conformance_pack_names -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeOrganizationConformancePacks, configservice describe-organization-conformance-packs'
export def 'config-service describe-organization-conformance-packs' [
  --organization-conformance-pack-names: list<string>
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
]: any -> any { call 'config-service DescribeOrganizationConformancePacks $organization_conformance_pack_names -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribePendingAggregationRequests, configservice describe-pending-aggregation-requests'
export def 'config-service describe-pending-aggregation-requests' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'config-service DescribePendingAggregationRequests -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 1min; needs --config-rule-names
@search-terms 'DescribeRemediationConfigurations, configservice describe-remediation-configurations'
export def 'config-service describe-remediation-configurations' [
  --config-rule-names: list<string>
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
]: any -> any { call 'config-service DescribeRemediationConfigurations $config_rule_names -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --config-rule-name
@search-terms 'DescribeRemediationExceptions, configservice describe-remediation-exceptions'
export def 'config-service describe-remediation-exceptions' [
  --config-rule-name: string
  --resource-keys: list
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
]: any -> any { call 'config-service DescribeRemediationExceptions $config_rule_name $resource_keys -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --config-rule-name
@search-terms 'DescribeRemediationExecutionStatus, configservice describe-remediation-execution-status'
export def 'config-service describe-remediation-execution-status' [
  --config-rule-name: string
  --resource-keys: list
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'config-service DescribeRemediationExecutionStatus $config_rule_name $resource_keys -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeRetentionConfigurations, configservice describe-retention-configurations'
export def 'config-service describe-retention-configurations' [
  --retention-configuration-names: list<string>
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
]: any -> any { call 'config-service DescribeRetentionConfigurations $retention_configuration_names -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --configuration-recorder-arn --resource-types
@search-terms 'DisassociateResourceTypes, configservice disassociate-resource-types'
export def 'config-service disassociate-resource-types' [
  --configuration-recorder-arn: string
  --resource-types: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service DisassociateResourceTypes $configuration_recorder_arn $resource_types -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min; needs --configuration-aggregator-name --config-rule-name --account-id --aws-region
@search-terms 'GetAggregateComplianceDetailsByConfigRule, configservice get-aggregate-compliance-details-by-config-rule'
export def 'config-service get-aggregate-compliance-details-by-config-rule' [
  --configuration-aggregator-name: string
  --config-rule-name: string
  --account-id: string
  --aws-region: string
  --compliance-type: string@[COMPLIANT NON_COMPLIANT NOT_APPLICABLE INSUFFICIENT_DATA]
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
]: any -> any { call 'config-service GetAggregateComplianceDetailsByConfigRule $configuration_aggregator_name $config_rule_name $account_id $aws_region $compliance_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --configuration-aggregator-name
@search-terms 'GetAggregateConfigRuleComplianceSummary, configservice get-aggregate-config-rule-compliance-summary'
export def 'config-service get-aggregate-config-rule-compliance-summary' [
  --configuration-aggregator-name: string
  --filters: record
  --group-by-key: string@[ACCOUNT_ID AWS_REGION]
  --limit: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'config-service GetAggregateConfigRuleComplianceSummary $configuration_aggregator_name $filters $group_by_key $limit $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --configuration-aggregator-name
@search-terms 'GetAggregateConformancePackComplianceSummary, configservice get-aggregate-conformance-pack-compliance-summary'
export def 'config-service get-aggregate-conformance-pack-compliance-summary' [
  --configuration-aggregator-name: string
  --filters: record
  --group-by-key: string@[ACCOUNT_ID AWS_REGION]
  --limit: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'config-service GetAggregateConformancePackComplianceSummary $configuration_aggregator_name $filters $group_by_key $limit $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --configuration-aggregator-name
@search-terms 'GetAggregateDiscoveredResourceCounts, configservice get-aggregate-discovered-resource-counts'
export def 'config-service get-aggregate-discovered-resource-counts' [
  --configuration-aggregator-name: string
  --filters: record
  --group-by-key: string@[RESOURCE_TYPE ACCOUNT_ID AWS_REGION]
  --limit: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'config-service GetAggregateDiscoveredResourceCounts $configuration_aggregator_name $filters $group_by_key $limit $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --configuration-aggregator-name --resource-identifier
@search-terms 'GetAggregateResourceConfig, configservice get-aggregate-resource-config'
export def 'config-service get-aggregate-resource-config' [
  --configuration-aggregator-name: string
  --resource-identifier: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'config-service GetAggregateResourceConfig $configuration_aggregator_name $resource_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --config-rule-name
@search-terms 'GetComplianceDetailsByConfigRule, configservice get-compliance-details-by-config-rule'
export def 'config-service get-compliance-details-by-config-rule' [
  --config-rule-name: string
  --compliance-types: list<string>
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
]: any -> any { call 'config-service GetComplianceDetailsByConfigRule $config_rule_name $compliance_types -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'GetComplianceDetailsByResource, configservice get-compliance-details-by-resource'
export def 'config-service get-compliance-details-by-resource' [
  --resource-type: string
  --resource-id: string
  --compliance-types: list<string>
  --resource-evaluation-id: string
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
]: any -> any { call 'config-service GetComplianceDetailsByResource $resource_type $resource_id $compliance_types $resource_evaluation_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms 'GetComplianceSummaryByConfigRule, configservice get-compliance-summary-by-config-rule'
export def 'config-service get-compliance-summary-by-config-rule' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'config-service GetComplianceSummaryByConfigRule -- $region $profile $refresh $ttl' }

# POST /; cached 1min
@search-terms 'GetComplianceSummaryByResourceType, configservice get-compliance-summary-by-resource-type'
export def 'config-service get-compliance-summary-by-resource-type' [
  --resource-types: list<string>
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
]: any -> any { call 'config-service GetComplianceSummaryByResourceType $resource_types -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --conformance-pack-name
@search-terms 'GetConformancePackComplianceDetails, configservice get-conformance-pack-compliance-details'
export def 'config-service get-conformance-pack-compliance-details' [
  --conformance-pack-name: string
  --filters: record
  --limit: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'config-service GetConformancePackComplianceDetails $conformance_pack_name $filters $limit $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --conformance-pack-names
@search-terms 'GetConformancePackComplianceSummary, configservice get-conformance-pack-compliance-summary'
export def 'config-service get-conformance-pack-compliance-summary' [
  --conformance-pack-names: list<string>
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
]: any -> any { call 'config-service GetConformancePackComplianceSummary $conformance_pack_names -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --arn
@search-terms 'GetConnector, configservice get-connector'
export def 'config-service get-connector' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'config-service GetConnector $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms 'GetCustomRulePolicy, configservice get-custom-rule-policy'
export def 'config-service get-custom-rule-policy' [
  --config-rule-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'config-service GetCustomRulePolicy $config_rule_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms 'GetDiscoveredResourceCounts, configservice get-discovered-resource-counts'
export def 'config-service get-discovered-resource-counts' [
  --resource-types: list<string>
  --limit: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'config-service GetDiscoveredResourceCounts $resource_types $limit $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --organization-config-rule-name
@search-terms 'GetOrganizationConfigRuleDetailedStatus, configservice get-organization-config-rule-detailed-status'
export def 'config-service get-organization-config-rule-detailed-status' [
  --organization-config-rule-name: string
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'config-service GetOrganizationConfigRuleDetailedStatus $organization_config_rule_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --organization-conformance-pack-name
@search-terms 'GetOrganizationConformancePackDetailedStatus, configservice get-organization-conformance-pack-detailed-status'
export def 'config-service get-organization-conformance-pack-detailed-status' [
  --organization-conformance-pack-name: string
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'config-service GetOrganizationConformancePackDetailedStatus $organization_conformance_pack_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; cached 1min; needs --organization-config-rule-name
@search-terms 'GetOrganizationCustomRulePolicy, configservice get-organization-custom-rule-policy'
export def 'config-service get-organization-custom-rule-policy' [
  --organization-config-rule-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'config-service GetOrganizationCustomRulePolicy $organization_config_rule_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --resource-type --resource-id
@search-terms 'GetResourceConfigHistory, configservice get-resource-config-history'
export def 'config-service get-resource-config-history' [
  --resource-type: string
  --resource-id: string
  --later-time: oneof<datetime, duration, string>
  --earlier-time: oneof<datetime, duration, string>
  --chronological-order: string@[Reverse Forward]
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
]: any -> any { call 'config-service GetResourceConfigHistory $resource_type $resource_id $later_time $earlier_time $chronological_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-evaluation-id
@search-terms 'GetResourceEvaluationSummary, configservice get-resource-evaluation-summary'
export def 'config-service get-resource-evaluation-summary' [
  --resource-evaluation-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'config-service GetResourceEvaluationSummary $resource_evaluation_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --query-name
@search-terms 'GetStoredQuery, configservice get-stored-query'
export def 'config-service get-stored-query' [
  --query-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'config-service GetStoredQuery $query_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --configuration-aggregator-name --resource-type
@search-terms 'ListAggregateDiscoveredResources, configservice list-aggregate-discovered-resources'
export def 'config-service list-aggregate-discovered-resources' [
  --configuration-aggregator-name: string
  --resource-type: string
  --filters: record
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
]: any -> any { call 'config-service ListAggregateDiscoveredResources $configuration_aggregator_name $resource_type $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListConfigurationRecorders, configservice list-configuration-recorders'
export def 'config-service list-configuration-recorders' [
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
]: any -> any { call 'config-service ListConfigurationRecorders $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListConformancePackComplianceScores, configservice list-conformance-pack-compliance-scores'
export def 'config-service list-conformance-pack-compliance-scores' [
  --filters: record
  --sort-order: string@[ASCENDING DESCENDING]
  --sort-by: string
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
]: any -> any { call 'config-service ListConformancePackComplianceScores $filters $sort_order $sort_by -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListConnectors, configservice list-connectors'
export def 'config-service list-connectors' [
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
]: any -> any { call 'config-service ListConnectors $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --resource-type
@search-terms 'ListDiscoveredResources, configservice list-discovered-resources'
export def 'config-service list-discovered-resources' [
  --resource-type: string
  --resource-ids: list<string>
  --resource-name: string
  --include-deleted-resources: oneof<bool>
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
]: any -> any { call 'config-service ListDiscoveredResources $resource_type $resource_ids $resource_name $include_deleted_resources -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListResourceEvaluations, configservice list-resource-evaluations'
export def 'config-service list-resource-evaluations' [
  --filters: record
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
]: any -> any { call 'config-service ListResourceEvaluations $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListStoredQueries, configservice list-stored-queries'
export def 'config-service list-stored-queries' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'config-service ListStoredQueries -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 5min; needs --resource-arn
@search-terms 'ListTagsForResource, configservice list-tags-for-resource'
export def 'config-service list-tags-for-resource' [
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
]: any -> any { call 'config-service ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --authorized-account-id --authorized-aws-region
@search-terms 'PutAggregationAuthorization, configservice put-aggregation-authorization'
export def 'config-service put-aggregation-authorization' [
  --authorized-account-id: string
  --authorized-aws-region: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service PutAggregationAuthorization $authorized_account_id $authorized_aws_region $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --config-rule
@search-terms 'PutConfigRule, configservice put-config-rule'
export def 'config-service put-config-rule' [
  --config-rule: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service PutConfigRule $config_rule $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --configuration-aggregator-name
@search-terms 'PutConfigurationAggregator, configservice put-configuration-aggregator'
export def 'config-service put-configuration-aggregator' [
  --configuration-aggregator-name: string
  --account-aggregation-sources: list
  --organization-aggregation-source: record
  --tags: any
  --aggregator-filters: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service PutConfigurationAggregator $configuration_aggregator_name $account_aggregation_sources $organization_aggregation_source $tags $aggregator_filters -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --configuration-recorder
@search-terms 'PutConfigurationRecorder, configservice put-configuration-recorder'
export def 'config-service put-configuration-recorder' [
  --configuration-recorder: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service PutConfigurationRecorder $configuration_recorder $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --conformance-pack-name
@search-terms 'PutConformancePack, configservice put-conformance-pack'
export def 'config-service put-conformance-pack' [
  --conformance-pack-name: string
  --template-s3-uri: string
  --template-body: string
  --delivery-s3-bucket: string
  --delivery-s3-key-prefix: string
  --conformance-pack-input-parameters: any
  --template-ssm-document-details: record
  --tags: any
  --source: record
  --scope: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service PutConformancePack $conformance_pack_name $template_s3_uri $template_body $delivery_s3_bucket $delivery_s3_key_prefix $conformance_pack_input_parameters $template_ssm_document_details $tags $source $scope -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connector-configuration
@search-terms 'PutConnector, configservice put-connector'
export def 'config-service put-connector' [
  --connector-configuration: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service PutConnector $connector_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --delivery-channel
@search-terms 'PutDeliveryChannel, configservice put-delivery-channel'
export def 'config-service put-delivery-channel' [
  --delivery-channel: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service PutDeliveryChannel $delivery_channel -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --result-token
@search-terms 'PutEvaluations, configservice put-evaluations'
export def 'config-service put-evaluations' [
  --evaluations: list
  --result-token: string
  --test-mode: oneof<bool>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service PutEvaluations $evaluations $result_token $test_mode -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --config-rule-name --external-evaluation
@search-terms 'PutExternalEvaluation, configservice put-external-evaluation'
export def 'config-service put-external-evaluation' [
  --config-rule-name: string
  --external-evaluation: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service PutExternalEvaluation $config_rule_name $external_evaluation -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-config-rule-name
@search-terms 'PutOrganizationConfigRule, configservice put-organization-config-rule'
export def 'config-service put-organization-config-rule' [
  --organization-config-rule-name: string
  --organization-managed-rule-metadata: record
  --organization-custom-rule-metadata: record
  --excluded-accounts: list<string>
  --organization-custom-policy-rule-metadata: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service PutOrganizationConfigRule $organization_config_rule_name $organization_managed_rule_metadata $organization_custom_rule_metadata $excluded_accounts $organization_custom_policy_rule_metadata $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-conformance-pack-name
@search-terms 'PutOrganizationConformancePack, configservice put-organization-conformance-pack'
export def 'config-service put-organization-conformance-pack' [
  --organization-conformance-pack-name: string
  --template-s3-uri: string
  --template-body: string
  --delivery-s3-bucket: string
  --delivery-s3-key-prefix: string
  --conformance-pack-input-parameters: any
  --excluded-accounts: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service PutOrganizationConformancePack $organization_conformance_pack_name $template_s3_uri $template_body $delivery_s3_bucket $delivery_s3_key_prefix $conformance_pack_input_parameters $excluded_accounts $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --remediation-configurations
@search-terms 'PutRemediationConfigurations, configservice put-remediation-configurations'
export def 'config-service put-remediation-configurations' [
  --remediation-configurations: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service PutRemediationConfigurations $remediation_configurations -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --config-rule-name --resource-keys
@search-terms 'PutRemediationExceptions, configservice put-remediation-exceptions'
export def 'config-service put-remediation-exceptions' [
  --config-rule-name: string
  --resource-keys: list
  --message: string
  --expiration-time: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service PutRemediationExceptions $config_rule_name $resource_keys $message $expiration_time -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --resource-type --schema-version-id --resource-id --configuration
@search-terms 'PutResourceConfig, configservice put-resource-config'
export def 'config-service put-resource-config' [
  --resource-type: string
  --schema-version-id: string
  --resource-id: string
  --resource-name: string
  --configuration: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service PutResourceConfig $resource_type $schema_version_id $resource_id $resource_name $configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --retention-period-in-days
@search-terms 'PutRetentionConfiguration, configservice put-retention-configuration'
export def 'config-service put-retention-configuration' [
  --retention-period-in-days: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service PutRetentionConfiguration $retention_period_in_days -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-principal
@search-terms 'PutServiceLinkedConfigurationRecorder, configservice put-service-linked-configuration-recorder'
export def 'config-service put-service-linked-configuration-recorder' [
  --service-principal: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service PutServiceLinkedConfigurationRecorder $service_principal $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --stored-query
@search-terms 'PutStoredQuery, configservice put-stored-query'
export def 'config-service put-stored-query' [
  --stored-query: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service PutStoredQuery $stored_query $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-principal --connector-arn --scope-configuration
@search-terms 'PutThirdPartyServiceLinkedConfigurationRecorder, configservice put-third-party-service-linked-configuration-recorder'
export def 'config-service put-third-party-service-linked-configuration-recorder' [
  --service-principal: string
  --connector-arn: string
  --scope-configuration: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service PutThirdPartyServiceLinkedConfigurationRecorder $service_principal $connector_arn $scope_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; needs --expression --configuration-aggregator-name
@search-terms 'SelectAggregateResourceConfig, configservice select-aggregate-resource-config'
export def 'config-service select-aggregate-resource-config' [
  --expression: string
  --configuration-aggregator-name: string
  --max-results: int
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'config-service SelectAggregateResourceConfig $expression $configuration_aggregator_name $max_results -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --expression
@search-terms 'SelectResourceConfig, configservice select-resource-config'
export def 'config-service select-resource-config' [
  --expression: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'config-service SelectResourceConfig $expression -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /
@search-terms 'StartConfigRulesEvaluation, configservice start-config-rules-evaluation'
export def 'config-service start-config-rules-evaluation' [
  --config-rule-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service StartConfigRulesEvaluation $config_rule_names -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --configuration-recorder-name
@search-terms 'StartConfigurationRecorder, configservice start-configuration-recorder'
export def 'config-service start-configuration-recorder' [
  --configuration-recorder-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service StartConfigurationRecorder $configuration_recorder_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --config-rule-name --resource-keys
@search-terms 'StartRemediationExecution, configservice start-remediation-execution'
export def 'config-service start-remediation-execution' [
  --config-rule-name: string
  --resource-keys: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service StartRemediationExecution $config_rule_name $resource_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-details --evaluation-mode
@search-terms 'StartResourceEvaluation, configservice start-resource-evaluation'
export def 'config-service start-resource-evaluation' [
  --resource-details: record
  --evaluation-context: record
  --evaluation-mode: string@[DETECTIVE PROACTIVE]
  --evaluation-timeout: int
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service StartResourceEvaluation $resource_details $evaluation_context $evaluation_mode $evaluation_timeout $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --configuration-recorder-name
@search-terms 'StopConfigurationRecorder, configservice stop-configuration-recorder'
export def 'config-service stop-configuration-recorder' [
  --configuration-recorder-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service StopConfigurationRecorder $configuration_recorder_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms 'TagResource, configservice tag-resource'
export def 'config-service tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms 'UntagResource, configservice untag-resource'
export def 'config-service untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'config-service UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }
