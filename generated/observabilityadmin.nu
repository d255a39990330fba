# Written by `cargo xtask generate --service observabilityadmin` from the service's model and overlay: change those instead.
# ObservabilityAdmin, API version 2018-05-10: 58 operations.

use rt.nu [call send]

# POST /CreateCentralizationRuleForOrganization; needs --rule-name --rule
@category "aws observabilityadmin"
@search-terms CreateCentralizationRuleForOrganization
export def 'observabilityadmin create-centralization-rule-for-organization' [
  --rule-name: string
  --rule: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'observabilityadmin CreateCentralizationRuleForOrganization $rule_name=RuleName $rule=Rule $tags=Tags $region=--region $profile=--profile' }

# POST /CreateConnector; needs --connector-configuration --role-arn --name
@category "aws observabilityadmin"
@search-terms CreateConnector
export def 'observabilityadmin create-connector' [
  --connector-configuration: record
  --role-arn: string
  --name: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'observabilityadmin CreateConnector $connector_configuration=ConnectorConfiguration $role_arn=RoleArn $name=Name $tags=Tags $client_token=ClientToken $region=--region $profile=--profile' }

# POST /CreateDatasetIntegration; needs --role-arn
@category "aws observabilityadmin"
@search-terms CreateDatasetIntegration
export def 'observabilityadmin create-dataset-integration' [
  --role-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'observabilityadmin CreateDatasetIntegration $role_arn=RoleArn $tags=Tags $region=--region $profile=--profile' }

# POST /CreateS3TableIntegration; needs --encryption --role-arn
@category "aws observabilityadmin"
@search-terms CreateS3TableIntegration
export def 'observabilityadmin create-s3-table-integration' [
  --encryption: record
  --role-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'observabilityadmin CreateS3TableIntegration $encryption=Encryption $role_arn=RoleArn $tags=Tags $region=--region $profile=--profile' }

# POST /CreateTelemetryPipeline; needs --name --configuration
@category "aws observabilityadmin"
@search-terms CreateTelemetryPipeline
export def 'observabilityadmin create-telemetry-pipeline' [
  --name: string
  --configuration: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'observabilityadmin CreateTelemetryPipeline $name=Name $configuration=Configuration $tags=Tags $region=--region $profile=--profile' }

# POST /CreateTelemetryRule; needs --rule-name --rule
@category "aws observabilityadmin"
@search-terms CreateTelemetryRule
export def 'observabilityadmin create-telemetry-rule' [
  --rule-name: string
  --rule: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'observabilityadmin CreateTelemetryRule $rule_name=RuleName $rule=Rule $tags=Tags $region=--region $profile=--profile' }

# POST /CreateTelemetryRuleForOrganization; needs --rule-name --rule
@category "aws observabilityadmin"
@search-terms CreateTelemetryRuleForOrganization
export def 'observabilityadmin create-telemetry-rule-for-organization' [
  --rule-name: string
  --rule: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'observabilityadmin CreateTelemetryRuleForOrganization $rule_name=RuleName $rule=Rule $tags=Tags $region=--region $profile=--profile' }

# POST /DeleteCentralizationRuleForOrganization; needs --rule-identifier
@category "aws observabilityadmin"
@search-terms DeleteCentralizationRuleForOrganization
export def 'observabilityadmin delete-centralization-rule-for-organization' [
  --rule-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'observabilityadmin DeleteCentralizationRuleForOrganization $rule_identifier=RuleIdentifier $region=--region $profile=--profile' }

# POST /DeleteConnector; needs --connector-identifier
@category "aws observabilityadmin"
@search-terms DeleteConnector
export def 'observabilityadmin delete-connector' [
  --connector-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'observabilityadmin DeleteConnector $connector_identifier=ConnectorIdentifier $region=--region $profile=--profile' }

# POST /DeleteDatasetIntegration; needs --arn
@category "aws observabilityadmin"
@search-terms DeleteDatasetIntegration
export def 'observabilityadmin delete-dataset-integration' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'observabilityadmin DeleteDatasetIntegration $arn=Arn $region=--region $profile=--profile' }

# POST /DeleteS3TableIntegration; needs --arn
@category "aws observabilityadmin"
@search-terms DeleteS3TableIntegration
export def 'observabilityadmin delete-s3-table-integration' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'observabilityadmin DeleteS3TableIntegration $arn=Arn $region=--region $profile=--profile' }

# POST /DeleteTelemetryPipeline; needs --pipeline-identifier
@category "aws observabilityadmin"
@search-terms DeleteTelemetryPipeline
export def 'observabilityadmin delete-telemetry-pipeline' [
  --pipeline-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'observabilityadmin DeleteTelemetryPipeline $pipeline_identifier=PipelineIdentifier $region=--region $profile=--profile' }

# POST /DeleteTelemetryRule; needs --rule-identifier
@category "aws observabilityadmin"
@search-terms DeleteTelemetryRule
export def 'observabilityadmin delete-telemetry-rule' [
  --rule-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'observabilityadmin DeleteTelemetryRule $rule_identifier=RuleIdentifier $region=--region $profile=--profile' }

# POST /DeleteTelemetryRuleForOrganization; needs --rule-identifier
@category "aws observabilityadmin"
@search-terms DeleteTelemetryRuleForOrganization
export def 'observabilityadmin delete-telemetry-rule-for-organization' [
  --rule-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'observabilityadmin DeleteTelemetryRuleForOrganization $rule_identifier=RuleIdentifier $region=--region $profile=--profile' }

# POST /GetCentralizationRuleForOrganization; cached 1min; needs --rule-identifier
@category "aws observabilityadmin"
@search-terms GetCentralizationRuleForOrganization
export def 'observabilityadmin get-centralization-rule-for-organization' [
  --rule-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'observabilityadmin GetCentralizationRuleForOrganization $rule_identifier=RuleIdentifier $region=--region $profile=--profile' }

# POST /GetConnector; cached 1min; needs --connector-identifier
@category "aws observabilityadmin"
@search-terms GetConnector
export def 'observabilityadmin get-connector' [
  --connector-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'observabilityadmin GetConnector $connector_identifier=ConnectorIdentifier $region=--region $profile=--profile' }

# POST /GetConnectorTelemetryManifest; cached 1min; needs --connector-identifier
@category "aws observabilityadmin"
@search-terms GetConnectorTelemetryManifest
export def 'observabilityadmin get-connector-telemetry-manifest' [
  --connector-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'observabilityadmin GetConnectorTelemetryManifest $connector_identifier=ConnectorIdentifier $region=--region $profile=--profile' }

# POST /GetConnectorTelemetrySetup; cached 1min; needs --connector-identifier
@category "aws observabilityadmin"
@search-terms GetConnectorTelemetrySetup
export def 'observabilityadmin get-connector-telemetry-setup' [
  --connector-identifier: string
  --format: string@[BICEP]
  --region: string
  --profile: string
]: nothing -> record { call 'observabilityadmin GetConnectorTelemetrySetup $connector_identifier=ConnectorIdentifier $format=Format $region=--region $profile=--profile' }

# POST /GetDatasetIntegration; cached 1min; needs --arn
@category "aws observabilityadmin"
@search-terms GetDatasetIntegration
export def 'observabilityadmin get-dataset-integration' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'observabilityadmin GetDatasetIntegration $arn=Arn $region=--region $profile=--profile' }

# POST /GetS3TableIntegration; cached 1min; needs --arn
@category "aws observabilityadmin"
@search-terms GetS3TableIntegration
export def 'observabilityadmin get-s3-table-integration' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'observabilityadmin GetS3TableIntegration $arn=Arn $region=--region $profile=--profile' }

# POST /GetTelemetryEnrichmentStatus; cached 1min
@category "aws observabilityadmin"
@search-terms GetTelemetryEnrichmentStatus
export def 'observabilityadmin get-telemetry-enrichment-status' [
  --region: string
  --profile: string
]: nothing -> record { call 'observabilityadmin GetTelemetryEnrichmentStatus $region=--region $profile=--profile' }

# POST /GetTelemetryEvaluationStatus; cached 1min
@category "aws observabilityadmin"
@search-terms GetTelemetryEvaluationStatus
export def 'observabilityadmin get-telemetry-evaluation-status' [
  --region: string
  --profile: string
]: nothing -> record { call 'observabilityadmin GetTelemetryEvaluationStatus $region=--region $profile=--profile' }

# POST /GetTelemetryEvaluationStatusForOrganization; cached 1min
@category "aws observabilityadmin"
@search-terms GetTelemetryEvaluationStatusForOrganization
export def 'observabilityadmin get-telemetry-evaluation-status-for-organization' [
  --region: string
  --profile: string
]: nothing -> record { call 'observabilityadmin GetTelemetryEvaluationStatusForOrganization $region=--region $profile=--profile' }

# POST /GetTelemetryPipeline; cached 1min; needs --pipeline-identifier
@category "aws observabilityadmin"
@search-terms GetTelemetryPipeline
export def 'observabilityadmin get-telemetry-pipeline' [
  --pipeline-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'observabilityadmin GetTelemetryPipeline $pipeline_identifier=PipelineIdentifier $region=--region $profile=--profile' }

# POST /GetTelemetryRule; cached 1min; needs --rule-identifier
@category "aws observabilityadmin"
@search-terms GetTelemetryRule
export def 'observabilityadmin get-telemetry-rule' [
  --rule-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'observabilityadmin GetTelemetryRule $rule_identifier=RuleIdentifier $region=--region $profile=--profile' }

# POST /GetTelemetryRuleForOrganization; cached 1min; needs --rule-identifier
@category "aws observabilityadmin"
@search-terms GetTelemetryRuleForOrganization
export def 'observabilityadmin get-telemetry-rule-for-organization' [
  --rule-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'observabilityadmin GetTelemetryRuleForOrganization $rule_identifier=RuleIdentifier $region=--region $profile=--profile' }

# POST /GetThirdPartyTelemetryEnrichment; cached 1min; needs --telemetry-enrichment-identifier
@category "aws observabilityadmin"
@search-terms GetThirdPartyTelemetryEnrichment
export def 'observabilityadmin get-third-party-telemetry-enrichment' [
  --telemetry-enrichment-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'observabilityadmin GetThirdPartyTelemetryEnrichment $telemetry_enrichment_identifier=TelemetryEnrichmentIdentifier $region=--region $profile=--profile' }

# POST /ListCentralizationRulesForOrganization; follows pages; cached 1min
@category "aws observabilityadmin"
@search-terms ListCentralizationRulesForOrganization
@example "First rows only" "observabilityadmin list-centralization-rules-for-organization --stream | first 3"
export def 'observabilityadmin list-centralization-rules-for-organization' [
  --rule-name-prefix: string
  --all-regions: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'observabilityadmin ListCentralizationRulesForOrganization $rule_name_prefix=RuleNamePrefix $all_regions=AllRegions $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListConnectors; follows pages
@category "aws observabilityadmin"
@search-terms ListConnectors
@example "First rows only" "observabilityadmin list-connectors --stream | first 3"
export def 'observabilityadmin list-connectors' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'observabilityadmin ListConnectors $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListDatasetIntegrations; follows pages; cached 1min
@category "aws observabilityadmin"
@search-terms ListDatasetIntegrations
@example "First rows only" "observabilityadmin list-dataset-integrations --stream | first 3"
export def 'observabilityadmin list-dataset-integrations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'observabilityadmin ListDatasetIntegrations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListResourceTelemetry; follows pages; cached 1min
@category "aws observabilityadmin"
@search-terms ListResourceTelemetry
@example "First rows only" "observabilityadmin list-resource-telemetry --stream | first 3"
export def 'observabilityadmin list-resource-telemetry' [
  --resource-identifier-prefix: string
  --resource-types: oneof<list<string>, string>
  --telemetry-configuration-state: record
  --resource-tags: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'observabilityadmin ListResourceTelemetry $resource_identifier_prefix=ResourceIdentifierPrefix $resource_types=ResourceTypes $telemetry_configuration_state=TelemetryConfigurationState $resource_tags=ResourceTags $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListResourceTelemetryForOrganization; follows pages; cached 1min
@category "aws observabilityadmin"
@search-terms ListResourceTelemetryForOrganization
@example "First rows only" "observabilityadmin list-resource-telemetry-for-organization --stream | first 3"
export def 'observabilityadmin list-resource-telemetry-for-organization' [
  --account-identifiers: oneof<list<string>, string>
  --resource-identifier-prefix: string
  --resource-types: oneof<list<string>, string>
  --telemetry-configuration-state: record
  --resource-tags: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'observabilityadmin ListResourceTelemetryForOrganization $account_identifiers=AccountIdentifiers $resource_identifier_prefix=ResourceIdentifierPrefix $resource_types=ResourceTypes $telemetry_configuration_state=TelemetryConfigurationState $resource_tags=ResourceTags $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListResourcesByConnector; needs --connector-identifier --selector
@category "aws observabilityadmin"
@search-terms ListResourcesByConnector
export def 'observabilityadmin list-resources-by-connector' [
  --connector-identifier: string
  --selector: record
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'observabilityadmin ListResourcesByConnector $connector_identifier=ConnectorIdentifier $selector=Selector $max_results=MaxResults $next_token=NextToken $region=--region $profile=--profile' }

# POST /ListS3TableIntegrations; follows pages; cached 1min
@category "aws observabilityadmin"
@search-terms ListS3TableIntegrations
@example "First rows only" "observabilityadmin list-s3-table-integrations --stream | first 3"
export def 'observabilityadmin list-s3-table-integrations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'observabilityadmin ListS3TableIntegrations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListTagsForResource; cached 5min; needs --resource-arn
@category "aws observabilityadmin"
@search-terms ListTagsForResource
export def 'observabilityadmin list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'observabilityadmin ListTagsForResource $resource_arn=ResourceARN $region=--region $profile=--profile' }

# POST /ListTelemetryPipelines; follows pages; cached 1min
@category "aws observabilityadmin"
@search-terms ListTelemetryPipelines
@example "First rows only" "observabilityadmin list-telemetry-pipelines --stream | first 3"
export def 'observabilityadmin list-telemetry-pipelines' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'observabilityadmin ListTelemetryPipelines $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListTelemetryRules; follows pages; cached 1min
@category "aws observabilityadmin"
@search-terms ListTelemetryRules
@example "First rows only" "observabilityadmin list-telemetry-rules --stream | first 3"
export def 'observabilityadmin list-telemetry-rules' [
  --rule-name-prefix: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'observabilityadmin ListTelemetryRules $rule_name_prefix=RuleNamePrefix $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListTelemetryRulesForOrganization; follows pages; cached 1min
@category "aws observabilityadmin"
@search-terms ListTelemetryRulesForOrganization
@example "First rows only" "observabilityadmin list-telemetry-rules-for-organization --stream | first 3"
export def 'observabilityadmin list-telemetry-rules-for-organization' [
  --rule-name-prefix: string
  --source-account-ids: oneof<list<string>, string>
  --source-organization-unit-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'observabilityadmin ListTelemetryRulesForOrganization $rule_name_prefix=RuleNamePrefix $source_account_ids=SourceAccountIds $source_organization_unit_ids=SourceOrganizationUnitIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListThirdPartyTelemetryEnrichments; follows pages; cached 1min
@category "aws observabilityadmin"
@search-terms ListThirdPartyTelemetryEnrichments
@example "First rows only" "observabilityadmin list-third-party-telemetry-enrichments --stream | first 3"
export def 'observabilityadmin list-third-party-telemetry-enrichments' [
  --status: string@[Initializing Running Stopped Impaired]
  --telemetry-source: string@[Azure]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'observabilityadmin ListThirdPartyTelemetryEnrichments $status=Status $telemetry_source=TelemetrySource $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /PutConnectorTelemetryManifest; needs --connector-identifier --manifest
@category "aws observabilityadmin"
@search-terms PutConnectorTelemetryManifest
export def 'observabilityadmin put-connector-telemetry-manifest' [
  --connector-identifier: string
  --manifest: record
  --expected-version: int
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'observabilityadmin PutConnectorTelemetryManifest $connector_identifier=ConnectorIdentifier $manifest=Manifest $expected_version=ExpectedVersion $client_token=ClientToken $region=--region $profile=--profile' }

# POST /StartTelemetryEnrichment
@category "aws observabilityadmin"
@search-terms StartTelemetryEnrichment
export def 'observabilityadmin start-telemetry-enrichment' [
  --region: string
  --profile: string
]: nothing -> record { call 'observabilityadmin StartTelemetryEnrichment $region=--region $profile=--profile' }

# POST /StartTelemetryEvaluation
@category "aws observabilityadmin"
@search-terms StartTelemetryEvaluation
export def 'observabilityadmin start-telemetry-evaluation' [
  --regions: oneof<list<string>, string>
  --all-regions: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'observabilityadmin StartTelemetryEvaluation $regions=Regions $all_regions=AllRegions $region=--region $profile=--profile' }

# POST /StartTelemetryEvaluationForOrganization
@category "aws observabilityadmin"
@search-terms StartTelemetryEvaluationForOrganization
export def 'observabilityadmin start-telemetry-evaluation-for-organization' [
  --regions: oneof<list<string>, string>
  --all-regions: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'observabilityadmin StartTelemetryEvaluationForOrganization $regions=Regions $all_regions=AllRegions $region=--region $profile=--profile' }

# POST /StartTelemetryPipelineRefresh; needs --pipeline-identifier
@category "aws observabilityadmin"
@search-terms StartTelemetryPipelineRefresh
export def 'observabilityadmin start-telemetry-pipeline-refresh' [
  --pipeline-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'observabilityadmin StartTelemetryPipelineRefresh $pipeline_identifier=PipelineIdentifier $region=--region $profile=--profile' }

# POST /StartThirdPartyTelemetryEnrichment; needs --name --telemetry-source-configuration
@category "aws observabilityadmin"
@search-terms StartThirdPartyTelemetryEnrichment
export def 'observabilityadmin start-third-party-telemetry-enrichment' [
  --name: string
  --telemetry-source-configuration: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'observabilityadmin StartThirdPartyTelemetryEnrichment $name=Name $telemetry_source_configuration=TelemetrySourceConfiguration $tags=Tags $region=--region $profile=--profile' }

# POST /StopTelemetryEnrichment
@category "aws observabilityadmin"
@search-terms StopTelemetryEnrichment
export def 'observabilityadmin stop-telemetry-enrichment' [
  --region: string
  --profile: string
]: nothing -> record { call 'observabilityadmin StopTelemetryEnrichment $region=--region $profile=--profile' }

# POST /StopTelemetryEvaluation
@category "aws observabilityadmin"
@search-terms StopTelemetryEvaluation
export def 'observabilityadmin stop-telemetry-evaluation' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'observabilityadmin StopTelemetryEvaluation $region=--region $profile=--profile' }

# POST /StopTelemetryEvaluationForOrganization
@category "aws observabilityadmin"
@search-terms StopTelemetryEvaluationForOrganization
export def 'observabilityadmin stop-telemetry-evaluation-for-organization' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'observabilityadmin StopTelemetryEvaluationForOrganization $region=--region $profile=--profile' }

# POST /StopThirdPartyTelemetryEnrichment; needs --telemetry-enrichment-identifier
@category "aws observabilityadmin"
@search-terms StopThirdPartyTelemetryEnrichment
export def 'observabilityadmin stop-third-party-telemetry-enrichment' [
  --telemetry-enrichment-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'observabilityadmin StopThirdPartyTelemetryEnrichment $telemetry_enrichment_identifier=TelemetryEnrichmentIdentifier $region=--region $profile=--profile' }

# POST /TagResource; needs --resource-arn --tags
@category "aws observabilityadmin"
@search-terms TagResource
export def 'observabilityadmin tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'observabilityadmin TagResource $resource_arn=ResourceARN $tags=Tags $region=--region $profile=--profile' }

# POST /TestTelemetryPipeline; needs --records --configuration
@category "aws observabilityadmin"
@search-terms TestTelemetryPipeline
export def 'observabilityadmin test-telemetry-pipeline' [
  --records: oneof<list<any>, record>
  --configuration: record
  --signal-type: string@[LOG METRIC]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'observabilityadmin TestTelemetryPipeline $records=Records $configuration=Configuration $signal_type=SignalType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /UntagResource; needs --resource-arn --tag-keys
@category "aws observabilityadmin"
@search-terms UntagResource
export def 'observabilityadmin untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'observabilityadmin UntagResource $resource_arn=ResourceARN $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /UpdateCentralizationRuleForOrganization; needs --rule-identifier --rule
@category "aws observabilityadmin"
@search-terms UpdateCentralizationRuleForOrganization
export def 'observabilityadmin update-centralization-rule-for-organization' [
  --rule-identifier: string
  --rule: record
  --region: string
  --profile: string
]: nothing -> record { call 'observabilityadmin UpdateCentralizationRuleForOrganization $rule_identifier=RuleIdentifier $rule=Rule $region=--region $profile=--profile' }

# POST /UpdateDatasetIntegration; needs --arn --role-arn
@category "aws observabilityadmin"
@search-terms UpdateDatasetIntegration
export def 'observabilityadmin update-dataset-integration' [
  --arn: string
  --role-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'observabilityadmin UpdateDatasetIntegration $arn=Arn $role_arn=RoleArn $region=--region $profile=--profile' }

# POST /UpdateTelemetryPipeline; needs --pipeline-identifier --configuration
@category "aws observabilityadmin"
@search-terms UpdateTelemetryPipeline
export def 'observabilityadmin update-telemetry-pipeline' [
  --pipeline-identifier: string
  --configuration: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'observabilityadmin UpdateTelemetryPipeline $pipeline_identifier=PipelineIdentifier $configuration=Configuration $region=--region $profile=--profile' }

# POST /UpdateTelemetryRule; needs --rule-identifier --rule
@category "aws observabilityadmin"
@search-terms UpdateTelemetryRule
export def 'observabilityadmin update-telemetry-rule' [
  --rule-identifier: string
  --rule: record
  --region: string
  --profile: string
]: nothing -> record { call 'observabilityadmin UpdateTelemetryRule $rule_identifier=RuleIdentifier $rule=Rule $region=--region $profile=--profile' }

# POST /UpdateTelemetryRuleForOrganization; needs --rule-identifier --rule
@category "aws observabilityadmin"
@search-terms UpdateTelemetryRuleForOrganization
export def 'observabilityadmin update-telemetry-rule-for-organization' [
  --rule-identifier: string
  --rule: record
  --region: string
  --profile: string
]: nothing -> record { call 'observabilityadmin UpdateTelemetryRuleForOrganization $rule_identifier=RuleIdentifier $rule=Rule $region=--region $profile=--profile' }

# POST /ValidateTelemetryPipelineConfiguration; needs --configuration
@category "aws observabilityadmin"
@search-terms ValidateTelemetryPipelineConfiguration
export def 'observabilityadmin validate-telemetry-pipeline-configuration' [
  --configuration: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'observabilityadmin ValidateTelemetryPipelineConfiguration $configuration=Configuration $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }
