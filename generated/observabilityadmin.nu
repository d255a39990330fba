# Written by `cargo xtask generate --service observabilityadmin` from the service's model and overlay: change those instead.
# ObservabilityAdmin, API version 2018-05-10: 58 operations.

use rt.nu [call]

# POST /CreateCentralizationRuleForOrganization; needs --rule-name --rule
@search-terms CreateCentralizationRuleForOrganization
export def 'observabilityadmin create-centralization-rule-for-organization' [
  --rule-name: string
  --rule: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'observabilityadmin CreateCentralizationRuleForOrganization $rule_name $rule $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateConnector; needs --connector-configuration --role-arn --name
@search-terms CreateConnector
export def 'observabilityadmin create-connector' [
  --connector-configuration: record
  --role-arn: string
  --name: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'observabilityadmin CreateConnector $connector_configuration $role_arn $name $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateDatasetIntegration; needs --role-arn
@search-terms CreateDatasetIntegration
export def 'observabilityadmin create-dataset-integration' [
  --role-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'observabilityadmin CreateDatasetIntegration $role_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateS3TableIntegration; needs --encryption --role-arn
@search-terms CreateS3TableIntegration
export def 'observabilityadmin create-s3-table-integration' [
  --encryption: record
  --role-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'observabilityadmin CreateS3TableIntegration $encryption $role_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateTelemetryPipeline; needs --name --configuration
@search-terms CreateTelemetryPipeline
export def 'observabilityadmin create-telemetry-pipeline' [
  --name: string
  --configuration: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'observabilityadmin CreateTelemetryPipeline $name $configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateTelemetryRule; needs --rule-name --rule
@search-terms CreateTelemetryRule
export def 'observabilityadmin create-telemetry-rule' [
  --rule-name: string
  --rule: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'observabilityadmin CreateTelemetryRule $rule_name $rule $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateTelemetryRuleForOrganization; needs --rule-name --rule
@search-terms CreateTelemetryRuleForOrganization
export def 'observabilityadmin create-telemetry-rule-for-organization' [
  --rule-name: string
  --rule: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'observabilityadmin CreateTelemetryRuleForOrganization $rule_name $rule $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteCentralizationRuleForOrganization; needs --rule-identifier
@search-terms DeleteCentralizationRuleForOrganization
export def 'observabilityadmin delete-centralization-rule-for-organization' [
  --rule-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'observabilityadmin DeleteCentralizationRuleForOrganization $rule_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteConnector; needs --connector-identifier
@search-terms DeleteConnector
export def 'observabilityadmin delete-connector' [
  --connector-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'observabilityadmin DeleteConnector $connector_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteDatasetIntegration; needs --arn
@search-terms DeleteDatasetIntegration
export def 'observabilityadmin delete-dataset-integration' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'observabilityadmin DeleteDatasetIntegration $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteS3TableIntegration; needs --arn
@search-terms DeleteS3TableIntegration
export def 'observabilityadmin delete-s3-table-integration' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'observabilityadmin DeleteS3TableIntegration $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteTelemetryPipeline; needs --pipeline-identifier
@search-terms DeleteTelemetryPipeline
export def 'observabilityadmin delete-telemetry-pipeline' [
  --pipeline-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'observabilityadmin DeleteTelemetryPipeline $pipeline_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteTelemetryRule; needs --rule-identifier
@search-terms DeleteTelemetryRule
export def 'observabilityadmin delete-telemetry-rule' [
  --rule-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'observabilityadmin DeleteTelemetryRule $rule_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteTelemetryRuleForOrganization; needs --rule-identifier
@search-terms DeleteTelemetryRuleForOrganization
export def 'observabilityadmin delete-telemetry-rule-for-organization' [
  --rule-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'observabilityadmin DeleteTelemetryRuleForOrganization $rule_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /GetCentralizationRuleForOrganization; cached 1min; needs --rule-identifier
@search-terms GetCentralizationRuleForOrganization
export def 'observabilityadmin get-centralization-rule-for-organization' [
  --rule-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'observabilityadmin GetCentralizationRuleForOrganization $rule_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetConnector; cached 1min; needs --connector-identifier
@search-terms GetConnector
export def 'observabilityadmin get-connector' [
  --connector-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'observabilityadmin GetConnector $connector_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetConnectorTelemetryManifest; cached 1min; needs --connector-identifier
@search-terms GetConnectorTelemetryManifest
export def 'observabilityadmin get-connector-telemetry-manifest' [
  --connector-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'observabilityadmin GetConnectorTelemetryManifest $connector_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetConnectorTelemetrySetup; cached 1min; needs --connector-identifier
@search-terms GetConnectorTelemetrySetup
export def 'observabilityadmin get-connector-telemetry-setup' [
  --connector-identifier: string
  --format: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'observabilityadmin GetConnectorTelemetrySetup $connector_identifier $format -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetDatasetIntegration; cached 1min; needs --arn
@search-terms GetDatasetIntegration
export def 'observabilityadmin get-dataset-integration' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'observabilityadmin GetDatasetIntegration $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetS3TableIntegration; cached 1min; needs --arn
@search-terms GetS3TableIntegration
export def 'observabilityadmin get-s3-table-integration' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'observabilityadmin GetS3TableIntegration $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetTelemetryEnrichmentStatus
@search-terms GetTelemetryEnrichmentStatus
export def 'observabilityadmin get-telemetry-enrichment-status' [
  --region: string
  --profile: string
]: any -> any { call 'observabilityadmin GetTelemetryEnrichmentStatus -- $region $profile' }

# POST /GetTelemetryEvaluationStatus
@search-terms GetTelemetryEvaluationStatus
export def 'observabilityadmin get-telemetry-evaluation-status' [
  --region: string
  --profile: string
]: any -> any { call 'observabilityadmin GetTelemetryEvaluationStatus -- $region $profile' }

# POST /GetTelemetryEvaluationStatusForOrganization
@search-terms GetTelemetryEvaluationStatusForOrganization
export def 'observabilityadmin get-telemetry-evaluation-status-for-organization' [
  --region: string
  --profile: string
]: any -> any { call 'observabilityadmin GetTelemetryEvaluationStatusForOrganization -- $region $profile' }

# POST /GetTelemetryPipeline; cached 1min; needs --pipeline-identifier
@search-terms GetTelemetryPipeline
export def 'observabilityadmin get-telemetry-pipeline' [
  --pipeline-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'observabilityadmin GetTelemetryPipeline $pipeline_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetTelemetryRule; cached 1min; needs --rule-identifier
@search-terms GetTelemetryRule
export def 'observabilityadmin get-telemetry-rule' [
  --rule-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'observabilityadmin GetTelemetryRule $rule_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetTelemetryRuleForOrganization; cached 1min; needs --rule-identifier
@search-terms GetTelemetryRuleForOrganization
export def 'observabilityadmin get-telemetry-rule-for-organization' [
  --rule-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'observabilityadmin GetTelemetryRuleForOrganization $rule_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetThirdPartyTelemetryEnrichment; cached 1min; needs --telemetry-enrichment-identifier
@search-terms GetThirdPartyTelemetryEnrichment
export def 'observabilityadmin get-third-party-telemetry-enrichment' [
  --telemetry-enrichment-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'observabilityadmin GetThirdPartyTelemetryEnrichment $telemetry_enrichment_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /ListCentralizationRulesForOrganization; follows pages; cached 1min
@search-terms ListCentralizationRulesForOrganization
export def 'observabilityadmin list-centralization-rules-for-organization' [
  --rule-name-prefix: string
  --all-regions: oneof<bool>
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
]: any -> any { call 'observabilityadmin ListCentralizationRulesForOrganization $rule_name_prefix $all_regions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListConnectors; follows pages
@search-terms ListConnectors
export def 'observabilityadmin list-connectors' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'observabilityadmin ListConnectors -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /ListDatasetIntegrations; follows pages; cached 1min
@search-terms ListDatasetIntegrations
export def 'observabilityadmin list-dataset-integrations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'observabilityadmin ListDatasetIntegrations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /ListResourceTelemetry; follows pages; cached 1min
@search-terms ListResourceTelemetry
export def 'observabilityadmin list-resource-telemetry' [
  --resource-identifier-prefix: string
  --resource-types: list<string>
  --telemetry-configuration-state: record
  --resource-tags: record
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
]: any -> any { call 'observabilityadmin ListResourceTelemetry $resource_identifier_prefix $resource_types $telemetry_configuration_state $resource_tags -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListResourceTelemetryForOrganization; follows pages; cached 1min
@search-terms ListResourceTelemetryForOrganization
export def 'observabilityadmin list-resource-telemetry-for-organization' [
  --account-identifiers: list<string>
  --resource-identifier-prefix: string
  --resource-types: list<string>
  --telemetry-configuration-state: record
  --resource-tags: record
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
]: any -> any { call 'observabilityadmin ListResourceTelemetryForOrganization $account_identifiers $resource_identifier_prefix $resource_types $telemetry_configuration_state $resource_tags -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListResourcesByConnector; needs --connector-identifier --selector
@search-terms ListResourcesByConnector
export def 'observabilityadmin list-resources-by-connector' [
  --connector-identifier: string
  --selector: record
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'observabilityadmin ListResourcesByConnector $connector_identifier $selector $max_results $next_token -- $region $profile $with_input $fail_fast' }

# POST /ListS3TableIntegrations; follows pages; cached 1min
@search-terms ListS3TableIntegrations
export def 'observabilityadmin list-s3-table-integrations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'observabilityadmin ListS3TableIntegrations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /ListTagsForResource; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'observabilityadmin list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'observabilityadmin ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /ListTelemetryPipelines; follows pages; cached 1min
@search-terms ListTelemetryPipelines
export def 'observabilityadmin list-telemetry-pipelines' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'observabilityadmin ListTelemetryPipelines -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /ListTelemetryRules; follows pages; cached 1min
@search-terms ListTelemetryRules
export def 'observabilityadmin list-telemetry-rules' [
  --rule-name-prefix: string
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
]: any -> any { call 'observabilityadmin ListTelemetryRules $rule_name_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListTelemetryRulesForOrganization; follows pages; cached 1min
@search-terms ListTelemetryRulesForOrganization
export def 'observabilityadmin list-telemetry-rules-for-organization' [
  --rule-name-prefix: string
  --source-account-ids: list<string>
  --source-organization-unit-ids: list<string>
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
]: any -> any { call 'observabilityadmin ListTelemetryRulesForOrganization $rule_name_prefix $source_account_ids $source_organization_unit_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListThirdPartyTelemetryEnrichments; follows pages; cached 1min
@search-terms ListThirdPartyTelemetryEnrichments
export def 'observabilityadmin list-third-party-telemetry-enrichments' [
  --status: string@[Initializing Running Stopped Impaired]
  --telemetry-source: string
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
]: any -> any { call 'observabilityadmin ListThirdPartyTelemetryEnrichments $status $telemetry_source -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /PutConnectorTelemetryManifest; needs --connector-identifier --manifest
@search-terms PutConnectorTelemetryManifest
export def 'observabilityadmin put-connector-telemetry-manifest' [
  --connector-identifier: string
  --manifest: record
  --expected-version: int
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'observabilityadmin PutConnectorTelemetryManifest $connector_identifier $manifest $expected_version $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /StartTelemetryEnrichment
@search-terms StartTelemetryEnrichment
export def 'observabilityadmin start-telemetry-enrichment' [
  --region: string
  --profile: string
]: any -> any { call 'observabilityadmin StartTelemetryEnrichment -- $region $profile' }

# POST /StartTelemetryEvaluation
@search-terms StartTelemetryEvaluation
export def 'observabilityadmin start-telemetry-evaluation' [
  --regions: list<string>
  --all-regions: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'observabilityadmin StartTelemetryEvaluation $regions $all_regions -- $region $profile $with_input $fail_fast $yes' }

# POST /StartTelemetryEvaluationForOrganization
@search-terms StartTelemetryEvaluationForOrganization
export def 'observabilityadmin start-telemetry-evaluation-for-organization' [
  --regions: list<string>
  --all-regions: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'observabilityadmin StartTelemetryEvaluationForOrganization $regions $all_regions -- $region $profile $with_input $fail_fast $yes' }

# POST /StartTelemetryPipelineRefresh; needs --pipeline-identifier
@search-terms StartTelemetryPipelineRefresh
export def 'observabilityadmin start-telemetry-pipeline-refresh' [
  --pipeline-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'observabilityadmin StartTelemetryPipelineRefresh $pipeline_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /StartThirdPartyTelemetryEnrichment; needs --name --telemetry-source-configuration
@search-terms StartThirdPartyTelemetryEnrichment
export def 'observabilityadmin start-third-party-telemetry-enrichment' [
  --name: string
  --telemetry-source-configuration: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'observabilityadmin StartThirdPartyTelemetryEnrichment $name $telemetry_source_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /StopTelemetryEnrichment
@search-terms StopTelemetryEnrichment
export def 'observabilityadmin stop-telemetry-enrichment' [
  --region: string
  --profile: string
]: any -> any { call 'observabilityadmin StopTelemetryEnrichment -- $region $profile' }

# POST /StopTelemetryEvaluation
@search-terms StopTelemetryEvaluation
export def 'observabilityadmin stop-telemetry-evaluation' [
  --region: string
  --profile: string
]: any -> any { call 'observabilityadmin StopTelemetryEvaluation -- $region $profile' }

# POST /StopTelemetryEvaluationForOrganization
@search-terms StopTelemetryEvaluationForOrganization
export def 'observabilityadmin stop-telemetry-evaluation-for-organization' [
  --region: string
  --profile: string
]: any -> any { call 'observabilityadmin StopTelemetryEvaluationForOrganization -- $region $profile' }

# POST /StopThirdPartyTelemetryEnrichment; needs --telemetry-enrichment-identifier
@search-terms StopThirdPartyTelemetryEnrichment
export def 'observabilityadmin stop-third-party-telemetry-enrichment' [
  --telemetry-enrichment-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'observabilityadmin StopThirdPartyTelemetryEnrichment $telemetry_enrichment_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /TagResource; needs --resource-arn --tags
@search-terms TagResource
export def 'observabilityadmin tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'observabilityadmin TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /TestTelemetryPipeline; needs --records --configuration
@search-terms TestTelemetryPipeline
export def 'observabilityadmin test-telemetry-pipeline' [
  --records: list
  --configuration: record
  --signal-type: string@[LOG METRIC]
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'observabilityadmin TestTelemetryPipeline $records $configuration $signal_type -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /UntagResource; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'observabilityadmin untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'observabilityadmin UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateCentralizationRuleForOrganization; needs --rule-identifier --rule
@search-terms UpdateCentralizationRuleForOrganization
export def 'observabilityadmin update-centralization-rule-for-organization' [
  --rule-identifier: string
  --rule: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'observabilityadmin UpdateCentralizationRuleForOrganization $rule_identifier $rule -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateDatasetIntegration; needs --arn --role-arn
@search-terms UpdateDatasetIntegration
export def 'observabilityadmin update-dataset-integration' [
  --arn: string
  --role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'observabilityadmin UpdateDatasetIntegration $arn $role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateTelemetryPipeline; needs --pipeline-identifier --configuration
@search-terms UpdateTelemetryPipeline
export def 'observabilityadmin update-telemetry-pipeline' [
  --pipeline-identifier: string
  --configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'observabilityadmin UpdateTelemetryPipeline $pipeline_identifier $configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateTelemetryRule; needs --rule-identifier --rule
@search-terms UpdateTelemetryRule
export def 'observabilityadmin update-telemetry-rule' [
  --rule-identifier: string
  --rule: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'observabilityadmin UpdateTelemetryRule $rule_identifier $rule -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateTelemetryRuleForOrganization; needs --rule-identifier --rule
@search-terms UpdateTelemetryRuleForOrganization
export def 'observabilityadmin update-telemetry-rule-for-organization' [
  --rule-identifier: string
  --rule: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'observabilityadmin UpdateTelemetryRuleForOrganization $rule_identifier $rule -- $region $profile $with_input $fail_fast $yes' }

# POST /ValidateTelemetryPipelineConfiguration; needs --configuration
@search-terms ValidateTelemetryPipelineConfiguration
export def 'observabilityadmin validate-telemetry-pipeline-configuration' [
  --configuration: record
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'observabilityadmin ValidateTelemetryPipelineConfiguration $configuration -- $region $profile $raw $stream $with_input $fail_fast $yes' }
