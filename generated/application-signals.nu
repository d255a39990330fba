# Written by `cargo xtask generate --service application-signals` from the service's model and overlay: change those instead.
# Application Signals, API version 2024-04-15: 30 operations.

use rt.nu [call]

# POST /batch-delete-instrumentation-configurations; needs --deletion-target
@search-terms BatchDeleteInstrumentationConfigurations
export def 'application-signals batch-delete-instrumentation-configurations' [
  --deletion-target: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-signals BatchDeleteInstrumentationConfigurations $deletion_target -- $region $profile $with_input $fail_fast $yes' }

# POST /budget-report; needs --timestamp --slo-ids
@search-terms BatchGetServiceLevelObjectiveBudgetReport
export def 'application-signals batch-get-service-level-objective-budget-report' [
  --timestamp: oneof<datetime, duration, string>
  --slo-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'application-signals BatchGetServiceLevelObjectiveBudgetReport $timestamp $slo_ids -- $region $profile $with_input $fail_fast' }

# PATCH /exclusion-windows; needs --slo-ids
@search-terms BatchUpdateExclusionWindows
export def 'application-signals batch-update-exclusion-windows' [
  --slo-ids: list<string>
  --add-exclusion-windows: list
  --remove-exclusion-windows: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-signals BatchUpdateExclusionWindows $slo_ids $add_exclusion_windows $remove_exclusion_windows -- $region $profile $with_input $fail_fast $yes' }

# POST /create-instrumentation-configuration; needs --instrumentation-type --service --environment --signal-type --location --capture-configuration
@search-terms CreateInstrumentationConfiguration
export def 'application-signals create-instrumentation-configuration' [
  --instrumentation-type: string@[BREAKPOINT PROBE]
  --service: string
  --environment: string
  --signal-type: string
  --location: record
  --description: string
  --expires-at: oneof<datetime, duration, string>
  --attribute-filters: list
  --capture-configuration: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-signals CreateInstrumentationConfiguration $instrumentation_type $service $environment $signal_type $location $description $expires_at $attribute_filters $capture_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /slo; needs --name
@search-terms CreateServiceLevelObjective
export def 'application-signals create-service-level-objective' [
  --name: string
  --description: string
  --sli-config: record
  --request-based-sli-config: record
  --goal: record
  --tags: any
  --burn-rate-configurations: list
  --create-recommended-slo: oneof<bool>
  --auto-investigation-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-signals CreateServiceLevelObjective $name $description $sli_config $request_based_sli_config $goal $tags $burn_rate_configurations $create_recommended_slo $auto_investigation_enabled -- $region $profile $with_input $fail_fast $yes' }

# DELETE /grouping-configuration
@search-terms DeleteGroupingConfiguration
export def 'application-signals delete-grouping-configuration' [
  --region: string
  --profile: string
]: any -> any { call 'application-signals DeleteGroupingConfiguration -- $region $profile' }

# POST /delete-instrumentation-configuration; needs --instrumentation-type --service --environment --signal-type --location-identifier
@search-terms DeleteInstrumentationConfiguration
export def 'application-signals delete-instrumentation-configuration' [
  --instrumentation-type: string@[BREAKPOINT PROBE]
  --service: string
  --environment: string
  --signal-type: string
  --location-identifier: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-signals DeleteInstrumentationConfiguration $instrumentation_type $service $environment $signal_type $location_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /slo/{Id}; needs --id
@search-terms DeleteServiceLevelObjective
export def 'application-signals delete-service-level-objective' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-signals DeleteServiceLevelObjective $id -- $region $profile $with_input $fail_fast $yes' }

# POST /get-instrumentation-configuration; cached 1min; needs --instrumentation-type --service --environment --signal-type --location-identifier
@search-terms GetInstrumentationConfiguration
export def 'application-signals get-instrumentation-configuration' [
  --instrumentation-type: string@[BREAKPOINT PROBE]
  --service: string
  --environment: string
  --signal-type: string
  --location-identifier: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'application-signals GetInstrumentationConfiguration $instrumentation_type $service $environment $signal_type $location_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /get-instrumentation-configuration-status; follows pages; needs --instrumentation-type --service --environment --signal-type --location-identifier
@search-terms GetInstrumentationConfigurationStatus
export def 'application-signals get-instrumentation-configuration-status' [
  --instrumentation-type: string@[BREAKPOINT PROBE]
  --service: string
  --environment: string
  --signal-type: string
  --location-identifier: record
  --status: string@[READY ERROR ACTIVE DISABLED]
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'application-signals GetInstrumentationConfigurationStatus $instrumentation_type $service $environment $signal_type $location_identifier $status $start_time $end_time -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /service; cached 1min; needs --start-time --end-time --key-attributes
@search-terms GetService
export def 'application-signals get-service' [
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --key-attributes: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'application-signals GetService $start_time $end_time $key_attributes -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /slo/{Id}; cached 1min; needs --id
@search-terms GetServiceLevelObjective
export def 'application-signals get-service-level-objective' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'application-signals GetServiceLevelObjective $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /auditFindings; cached 1min; needs --start-time --end-time --audit-targets
@search-terms ListAuditFindings
export def 'application-signals list-audit-findings' [
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --auditors: list<string>
  --audit-targets: list
  --detail-level: string@[BRIEF DETAILED]
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'application-signals ListAuditFindings $start_time $end_time $auditors $audit_targets $detail_level $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /events; follows pages; cached 15sec; needs --entity --start-time --end-time
@search-terms ListEntityEvents
export def 'application-signals list-entity-events' [
  --entity: record
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
]: any -> any { call 'application-signals ListEntityEvents $entity $start_time $end_time -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /grouping-attribute-definitions; cached 1min
@search-terms ListGroupingAttributeDefinitions
export def 'application-signals list-grouping-attribute-definitions' [
  --next-token: string
  --aws-account-id: string
  --include-linked-accounts: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'application-signals ListGroupingAttributeDefinitions $next_token $aws_account_id $include_linked_accounts -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /list-instrumentation-configurations; follows pages; cached 1min; needs --service --environment --instrumentation-type
@search-terms ListInstrumentationConfigurations
export def 'application-signals list-instrumentation-configurations' [
  --service: string
  --environment: string
  --instrumentation-type: string@[BREAKPOINT PROBE]
  --synced-at: oneof<datetime, duration, string>
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
]: any -> any { call 'application-signals ListInstrumentationConfigurations $service $environment $instrumentation_type $synced_at -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /service-dependencies; follows pages; cached 1min; needs --start-time --end-time --key-attributes
@search-terms ListServiceDependencies
export def 'application-signals list-service-dependencies' [
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --key-attributes: record
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
]: any -> any { call 'application-signals ListServiceDependencies $start_time $end_time $key_attributes -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /service-dependents; follows pages; cached 1min; needs --start-time --end-time --key-attributes
@search-terms ListServiceDependents
export def 'application-signals list-service-dependents' [
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --key-attributes: record
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
]: any -> any { call 'application-signals ListServiceDependents $start_time $end_time $key_attributes -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /slo/{Id}/exclusion-windows; follows pages; cached 1min; needs --id
@search-terms ListServiceLevelObjectiveExclusionWindows
export def 'application-signals list-service-level-objective-exclusion-windows' [
  --id: string
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
]: any -> any { call 'application-signals ListServiceLevelObjectiveExclusionWindows $id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /slos; follows pages; cached 1min
@search-terms ListServiceLevelObjectives
export def 'application-signals list-service-level-objectives' [
  --key-attributes: record
  --operation-name: string
  --dependency-config: record
  --metric-source-types: list<string>
  --include-linked-accounts: oneof<bool>
  --slo-owner-aws-account-id: string
  --metric-source: record
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
]: any -> any { call 'application-signals ListServiceLevelObjectives $key_attributes $operation_name $dependency_config $metric_source_types $include_linked_accounts $slo_owner_aws_account_id $metric_source -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /service-operations; follows pages; cached 1min; needs --start-time --end-time --key-attributes
@search-terms ListServiceOperations
export def 'application-signals list-service-operations' [
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --key-attributes: record
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
]: any -> any { call 'application-signals ListServiceOperations $start_time $end_time $key_attributes -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /service/states; follows pages; needs --start-time --end-time
@search-terms ListServiceStates
export def 'application-signals list-service-states' [
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --include-linked-accounts: oneof<bool>
  --aws-account-id: string
  --attribute-filters: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'application-signals ListServiceStates $start_time $end_time $include_linked_accounts $aws_account_id $attribute_filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /services; follows pages; cached 1min; needs --start-time --end-time
@search-terms ListServices
export def 'application-signals list-services' [
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --include-linked-accounts: oneof<bool>
  --aws-account-id: string
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
]: any -> any { call 'application-signals ListServices $start_time $end_time $include_linked_accounts $aws_account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'application-signals list-tags-for-resource' [
  --resource-arn: string
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
]: any -> any { call 'application-signals ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# PUT /grouping-configuration; needs --grouping-attribute-definitions
@search-terms PutGroupingConfiguration
export def 'application-signals put-grouping-configuration' [
  --grouping-attribute-definitions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-signals PutGroupingConfiguration $grouping_attribute_definitions -- $region $profile $with_input $fail_fast $yes' }

# POST /report-instrumentation-configuration-status; needs --service --environment --configurations
@search-terms ReportInstrumentationConfigurationStatus
export def 'application-signals report-instrumentation-configuration-status' [
  --service: string
  --environment: string
  --configurations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-signals ReportInstrumentationConfigurationStatus $service $environment $configurations -- $region $profile $with_input $fail_fast $yes' }

# POST /start-discovery
@search-terms StartDiscovery
export def 'application-signals start-discovery' [
  --region: string
  --profile: string
]: any -> any { call 'application-signals StartDiscovery -- $region $profile' }

# POST /tag-resource; needs --resource-arn --tags
@search-terms TagResource
export def 'application-signals tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-signals TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /untag-resource; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'application-signals untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-signals UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /slo/{Id}; needs --id
@search-terms UpdateServiceLevelObjective
export def 'application-signals update-service-level-objective' [
  --id: string
  --description: string
  --sli-config: record
  --request-based-sli-config: record
  --goal: record
  --burn-rate-configurations: list
  --auto-investigation-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-signals UpdateServiceLevelObjective $id $description $sli_config $request_based_sli_config $goal $burn_rate_configurations $auto_investigation_enabled -- $region $profile $with_input $fail_fast $yes' }
