# Written by `cargo xtask generate --service application-signals` from the service's model and overlay: change those instead.
# Application Signals, API version 2024-04-15: 30 operations.

use rt.nu [call send]

# POST /batch-delete-instrumentation-configurations; needs --deletion-target
@category "aws application-signals"
@search-terms BatchDeleteInstrumentationConfigurations
export def 'application-signals batch-delete-instrumentation-configurations' [
  --deletion-target: record
  --region: string
  --profile: string
]: nothing -> record { call 'application-signals BatchDeleteInstrumentationConfigurations $deletion_target=DeletionTarget $region=--region $profile=--profile' }

# POST /budget-report; cached 1min; needs --timestamp --slo-ids
@category "aws application-signals"
@search-terms BatchGetServiceLevelObjectiveBudgetReport
export def 'application-signals batch-get-service-level-objective-budget-report' [
  --timestamp: oneof<datetime, duration, int, string>
  --slo-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'application-signals BatchGetServiceLevelObjectiveBudgetReport $timestamp=Timestamp $slo_ids=SloIds $region=--region $profile=--profile' }

# PATCH /exclusion-windows; needs --slo-ids
@category "aws application-signals"
@search-terms BatchUpdateExclusionWindows
export def 'application-signals batch-update-exclusion-windows' [
  --slo-ids: oneof<list<string>, string>
  --add-exclusion-windows: oneof<list<any>, record>
  --remove-exclusion-windows: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'application-signals BatchUpdateExclusionWindows $slo_ids=SloIds $add_exclusion_windows=AddExclusionWindows $remove_exclusion_windows=RemoveExclusionWindows $region=--region $profile=--profile' }

# POST /create-instrumentation-configuration; needs --instrumentation-type --service --environment --signal-type --location --capture-configuration
@category "aws application-signals"
@search-terms CreateInstrumentationConfiguration
export def 'application-signals create-instrumentation-configuration' [
  --instrumentation-type: string@[BREAKPOINT PROBE]
  --service: string
  --environment: string
  --signal-type: string@[SNAPSHOT]
  --location: record
  --description: string
  --expires-at: oneof<datetime, duration, int, string>
  --attribute-filters: list<any>
  --capture-configuration: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'application-signals CreateInstrumentationConfiguration $instrumentation_type=InstrumentationType $service=Service $environment=Environment $signal_type=SignalType $location=Location $description=Description $expires_at=ExpiresAt $attribute_filters=AttributeFilters $capture_configuration=CaptureConfiguration $tags=Tags $region=--region $profile=--profile' }

# POST /slo; needs --name
@category "aws application-signals"
@search-terms CreateServiceLevelObjective
export def 'application-signals create-service-level-objective' [
  --name: string
  --description: string
  --sli-config: record
  --request-based-sli-config: record
  --goal: record
  --tags: oneof<list<any>, record>
  --burn-rate-configurations: oneof<list<any>, record>
  --create-recommended-slo: oneof<bool>
  --auto-investigation-enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'application-signals CreateServiceLevelObjective $name=Name $description=Description $sli_config=SliConfig $request_based_sli_config=RequestBasedSliConfig $goal=Goal $tags=Tags $burn_rate_configurations=BurnRateConfigurations $create_recommended_slo=CreateRecommendedSlo $auto_investigation_enabled=AutoInvestigationEnabled $region=--region $profile=--profile' }

# DELETE /grouping-configuration
@category "aws application-signals"
@search-terms DeleteGroupingConfiguration
export def 'application-signals delete-grouping-configuration' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'application-signals DeleteGroupingConfiguration $region=--region $profile=--profile' }

# POST /delete-instrumentation-configuration; needs --instrumentation-type --service --environment --signal-type --location-identifier
@category "aws application-signals"
@search-terms DeleteInstrumentationConfiguration
export def 'application-signals delete-instrumentation-configuration' [
  --instrumentation-type: string@[BREAKPOINT PROBE]
  --service: string
  --environment: string
  --signal-type: string@[SNAPSHOT]
  --location-identifier: record
  --region: string
  --profile: string
]: nothing -> record { call 'application-signals DeleteInstrumentationConfiguration $instrumentation_type=InstrumentationType $service=Service $environment=Environment $signal_type=SignalType $location_identifier=LocationIdentifier $region=--region $profile=--profile' }

# DELETE /slo/{Id}; needs --id
@category "aws application-signals"
@search-terms DeleteServiceLevelObjective
export def 'application-signals delete-service-level-objective' [
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'application-signals DeleteServiceLevelObjective $id=Id $region=--region $profile=--profile' }

# POST /get-instrumentation-configuration; cached 1min; needs --instrumentation-type --service --environment --signal-type --location-identifier
@category "aws application-signals"
@search-terms GetInstrumentationConfiguration
export def 'application-signals get-instrumentation-configuration' [
  --instrumentation-type: string@[BREAKPOINT PROBE]
  --service: string
  --environment: string
  --signal-type: string@[SNAPSHOT]
  --location-identifier: record
  --region: string
  --profile: string
]: nothing -> record { call 'application-signals GetInstrumentationConfiguration $instrumentation_type=InstrumentationType $service=Service $environment=Environment $signal_type=SignalType $location_identifier=LocationIdentifier $region=--region $profile=--profile' }

# POST /get-instrumentation-configuration-status; follows pages; cached 1min; needs --instrumentation-type --service --environment --signal-type --location-identifier
@category "aws application-signals"
@search-terms GetInstrumentationConfigurationStatus
export def 'application-signals get-instrumentation-configuration-status' [
  --instrumentation-type: string@[BREAKPOINT PROBE]
  --service: string
  --environment: string
  --signal-type: string@[SNAPSHOT]
  --location-identifier: record
  --status: string@[READY ERROR ACTIVE DISABLED]
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'application-signals GetInstrumentationConfigurationStatus $instrumentation_type=InstrumentationType $service=Service $environment=Environment $signal_type=SignalType $location_identifier=LocationIdentifier $status=Status $start_time=StartTime $end_time=EndTime $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /service; cached 1min; needs --start-time --end-time --key-attributes
@category "aws application-signals"
@search-terms GetService
export def 'application-signals get-service' [
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --key-attributes: record
  --region: string
  --profile: string
]: nothing -> record { call 'application-signals GetService $start_time=StartTime $end_time=EndTime $key_attributes=KeyAttributes $region=--region $profile=--profile' }

# GET /slo/{Id}; cached 1min; needs --id
@category "aws application-signals"
@search-terms GetServiceLevelObjective
export def 'application-signals get-service-level-objective' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'application-signals GetServiceLevelObjective $id=Id $region=--region $profile=--profile' }

# POST /auditFindings; cached 1min; needs --start-time --end-time --audit-targets
@category "aws application-signals"
@search-terms ListAuditFindings
export def 'application-signals list-audit-findings' [
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --auditors: oneof<list<string>, string>
  --audit-targets: oneof<list<any>, record>
  --detail-level: string@[BRIEF DETAILED]
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
]: nothing -> record { call 'application-signals ListAuditFindings $start_time=StartTime $end_time=EndTime $auditors=Auditors $audit_targets=AuditTargets $detail_level=DetailLevel $next_token=NextToken $max_results=MaxResults $region=--region $profile=--profile' }

# POST /events; follows pages; cached 1min; needs --entity --start-time --end-time
@category "aws application-signals"
@search-terms ListEntityEvents
export def 'application-signals list-entity-events' [
  --entity: record
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'application-signals ListEntityEvents $entity=Entity $start_time=StartTime $end_time=EndTime $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /grouping-attribute-definitions; cached 1min
@category "aws application-signals"
@search-terms ListGroupingAttributeDefinitions
export def 'application-signals list-grouping-attribute-definitions' [
  --next-token: string
  --aws-account-id: string
  --include-linked-accounts: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'application-signals ListGroupingAttributeDefinitions $next_token=NextToken $aws_account_id=AwsAccountId $include_linked_accounts=IncludeLinkedAccounts $region=--region $profile=--profile' }

# POST /list-instrumentation-configurations; follows pages; cached 1min; needs --service --environment --instrumentation-type
@category "aws application-signals"
@search-terms ListInstrumentationConfigurations
export def 'application-signals list-instrumentation-configurations' [
  --service: string
  --environment: string
  --instrumentation-type: string@[BREAKPOINT PROBE]
  --synced-at: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'application-signals ListInstrumentationConfigurations $service=Service $environment=Environment $instrumentation_type=InstrumentationType $synced_at=SyncedAt $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /service-dependencies; follows pages; cached 1min; needs --start-time --end-time --key-attributes
@category "aws application-signals"
@search-terms ListServiceDependencies
export def 'application-signals list-service-dependencies' [
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --key-attributes: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'application-signals ListServiceDependencies $start_time=StartTime $end_time=EndTime $key_attributes=KeyAttributes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /service-dependents; follows pages; cached 1min; needs --start-time --end-time --key-attributes
@category "aws application-signals"
@search-terms ListServiceDependents
export def 'application-signals list-service-dependents' [
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --key-attributes: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'application-signals ListServiceDependents $start_time=StartTime $end_time=EndTime $key_attributes=KeyAttributes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /slo/{Id}/exclusion-windows; follows pages; cached 1min; needs --id
@category "aws application-signals"
@search-terms ListServiceLevelObjectiveExclusionWindows
export def 'application-signals list-service-level-objective-exclusion-windows' [
  --id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'application-signals ListServiceLevelObjectiveExclusionWindows $id=Id $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /slos; follows pages; cached 1min
@category "aws application-signals"
@search-terms ListServiceLevelObjectives
@example "First rows only" "application-signals list-service-level-objectives --stream | first 3"
export def 'application-signals list-service-level-objectives' [
  --key-attributes: record
  --operation-name: string
  --dependency-config: record
  --metric-source-types: oneof<list<string>, string>
  --include-linked-accounts: oneof<bool>
  --slo-owner-aws-account-id: string
  --metric-source: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'application-signals ListServiceLevelObjectives $key_attributes=KeyAttributes $operation_name=OperationName $dependency_config=DependencyConfig $metric_source_types=MetricSourceTypes $include_linked_accounts=IncludeLinkedAccounts $slo_owner_aws_account_id=SloOwnerAwsAccountId $metric_source=MetricSource $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /service-operations; follows pages; cached 1min; needs --start-time --end-time --key-attributes
@category "aws application-signals"
@search-terms ListServiceOperations
export def 'application-signals list-service-operations' [
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --key-attributes: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'application-signals ListServiceOperations $start_time=StartTime $end_time=EndTime $key_attributes=KeyAttributes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /service/states; follows pages; cached 1min; needs --start-time --end-time
@category "aws application-signals"
@search-terms ListServiceStates
export def 'application-signals list-service-states' [
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --include-linked-accounts: oneof<bool>
  --aws-account-id: string
  --attribute-filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'application-signals ListServiceStates $start_time=StartTime $end_time=EndTime $include_linked_accounts=IncludeLinkedAccounts $aws_account_id=AwsAccountId $attribute_filters=AttributeFilters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /services; follows pages; cached 1min; needs --start-time --end-time
@category "aws application-signals"
@search-terms ListServices
export def 'application-signals list-services' [
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --include-linked-accounts: oneof<bool>
  --aws-account-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'application-signals ListServices $start_time=StartTime $end_time=EndTime $include_linked_accounts=IncludeLinkedAccounts $aws_account_id=AwsAccountId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags; cached 5min; needs --resource-arn
@category "aws application-signals"
@search-terms ListTagsForResource
export def 'application-signals list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'application-signals ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# PUT /grouping-configuration; needs --grouping-attribute-definitions
@category "aws application-signals"
@search-terms PutGroupingConfiguration
export def 'application-signals put-grouping-configuration' [
  --grouping-attribute-definitions: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'application-signals PutGroupingConfiguration $grouping_attribute_definitions=GroupingAttributeDefinitions $region=--region $profile=--profile' }

# POST /report-instrumentation-configuration-status; needs --service --environment --configurations
@category "aws application-signals"
@search-terms ReportInstrumentationConfigurationStatus
export def 'application-signals report-instrumentation-configuration-status' [
  --service: string
  --environment: string
  --configurations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'application-signals ReportInstrumentationConfigurationStatus $service=Service $environment=Environment $configurations=Configurations $region=--region $profile=--profile' }

# POST /start-discovery
@category "aws application-signals"
@search-terms StartDiscovery
export def 'application-signals start-discovery' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'application-signals StartDiscovery $region=--region $profile=--profile' }

# POST /tag-resource; needs --resource-arn --tags
@category "aws application-signals"
@search-terms TagResource
export def 'application-signals tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'application-signals TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# POST /untag-resource; needs --resource-arn --tag-keys
@category "aws application-signals"
@search-terms UntagResource
export def 'application-signals untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'application-signals UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# PATCH /slo/{Id}; needs --id
@category "aws application-signals"
@search-terms UpdateServiceLevelObjective
export def 'application-signals update-service-level-objective' [
  --id: string
  --description: string
  --sli-config: record
  --request-based-sli-config: record
  --goal: record
  --burn-rate-configurations: oneof<list<any>, record>
  --auto-investigation-enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'application-signals UpdateServiceLevelObjective $id=Id $description=Description $sli_config=SliConfig $request_based_sli_config=RequestBasedSliConfig $goal=Goal $burn_rate_configurations=BurnRateConfigurations $auto_investigation_enabled=AutoInvestigationEnabled $region=--region $profile=--profile' }
