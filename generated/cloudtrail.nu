# Written by `cargo xtask generate --service cloudtrail` from the service's model and overlay: change those instead.
# CloudTrail, API version 2013-11-01: 60 operations.

use rt.nu [call]

# POST /; needs --resource-id --tags-list
@search-terms AddTags
export def 'cloudtrail add-tags' [
  --resource-id: string
  --tags-list: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail AddTags $resource_id $tags_list -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --query-id
@search-terms CancelQuery
export def 'cloudtrail cancel-query' [
  --event-data-store: string
  --query-id: string
  --event-data-store-owner-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail CancelQuery $event_data_store $query_id $event_data_store_owner_account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --source --destinations
@search-terms CreateChannel
export def 'cloudtrail create-channel' [
  --name: string
  --source: string
  --destinations: list
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail CreateChannel $name $source $destinations $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms CreateDashboard
export def 'cloudtrail create-dashboard' [
  --name: string
  --refresh-schedule: record
  --tags-list: any
  --termination-protection-enabled: oneof<bool>
  --widgets: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail CreateDashboard $name $refresh_schedule $tags_list $termination_protection_enabled $widgets -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms CreateEventDataStore
export def 'cloudtrail create-event-data-store' [
  --name: string
  --advanced-event-selectors: list
  --multi-region-enabled: oneof<bool>
  --organization-enabled: oneof<bool>
  --retention-period: int
  --termination-protection-enabled: oneof<bool>
  --tags-list: any
  --kms-key-id: string
  --start-ingestion: oneof<bool>
  --billing-mode: string@[EXTENDABLE_RETENTION_PRICING FIXED_RETENTION_PRICING]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail CreateEventDataStore $name $advanced_event_selectors $multi_region_enabled $organization_enabled $retention_period $termination_protection_enabled $tags_list $kms_key_id $start_ingestion $billing_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --s3-bucket-name
@search-terms CreateTrail
export def 'cloudtrail create-trail' [
  --name: string
  --s3-bucket-name: string
  --s3-key-prefix: string
  --sns-topic-name: string
  --include-global-service-events: oneof<bool>
  --is-multi-region-trail: oneof<bool>
  --enable-log-file-validation: oneof<bool>
  --cloud-watch-logs-log-group-arn: string
  --cloud-watch-logs-role-arn: string
  --kms-key-id: string
  --is-organization-trail: oneof<bool>
  --tags-list: any
  --recursive-logging: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail CreateTrail $name $s3_bucket_name $s3_key_prefix $sns_topic_name $include_global_service_events $is_multi_region_trail $enable_log_file_validation $cloud_watch_logs_log_group_arn $cloud_watch_logs_role_arn $kms_key_id $is_organization_trail $tags_list $recursive_logging -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --channel
@search-terms DeleteChannel
export def 'cloudtrail delete-channel' [
  --channel: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail DeleteChannel $channel -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --dashboard-id
@search-terms DeleteDashboard
export def 'cloudtrail delete-dashboard' [
  --dashboard-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail DeleteDashboard $dashboard_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --event-data-store
@search-terms DeleteEventDataStore
export def 'cloudtrail delete-event-data-store' [
  --event-data-store: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail DeleteEventDataStore $event_data_store -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms DeleteResourcePolicy
export def 'cloudtrail delete-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail DeleteResourcePolicy $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteTrail
export def 'cloudtrail delete-trail' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail DeleteTrail $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --delegated-admin-account-id
@search-terms DeregisterOrganizationDelegatedAdmin
export def 'cloudtrail deregister-organization-delegated-admin' [
  --delegated-admin-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail DeregisterOrganizationDelegatedAdmin $delegated_admin_account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min
@search-terms DescribeQuery
export def 'cloudtrail describe-query' [
  --event-data-store: string
  --query-id: string
  --query-alias: string
  --refresh-id: string
  --event-data-store-owner-account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudtrail DescribeQuery $event_data_store $query_id $query_alias $refresh_id $event_data_store_owner_account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr
@search-terms DescribeTrails
export def 'cloudtrail describe-trails' [
  --trail-name-list: list<string>
  --include-shadow-trails: oneof<bool>
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
]: any -> any { call 'cloudtrail DescribeTrails $trail_name_list $include_shadow_trails -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --event-data-store
@search-terms DisableFederation
export def 'cloudtrail disable-federation' [
  --event-data-store: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail DisableFederation $event_data_store -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --event-data-store --federation-role-arn
@search-terms EnableFederation
export def 'cloudtrail enable-federation' [
  --event-data-store: string
  --federation-role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail EnableFederation $event_data_store $federation_role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --event-data-stores --prompt
@search-terms GenerateQuery
export def 'cloudtrail generate-query' [
  --event-data-stores: list<string>
  --prompt: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail GenerateQuery $event_data_stores $prompt -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --channel
@search-terms GetChannel
export def 'cloudtrail get-channel' [
  --channel: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudtrail GetChannel $channel -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --dashboard-id
@search-terms GetDashboard
export def 'cloudtrail get-dashboard' [
  --dashboard-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudtrail GetDashboard $dashboard_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetEventConfiguration
export def 'cloudtrail get-event-configuration' [
  --trail-name: string
  --event-data-store: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudtrail GetEventConfiguration $trail_name $event_data_store -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --event-data-store
@search-terms GetEventDataStore
export def 'cloudtrail get-event-data-store' [
  --event-data-store: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudtrail GetEventDataStore $event_data_store -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --trail-name
@search-terms GetEventSelectors
export def 'cloudtrail get-event-selectors' [
  --trail-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudtrail GetEventSelectors $trail_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --import-id
@search-terms GetImport
export def 'cloudtrail get-import' [
  --import-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudtrail GetImport $import_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetInsightSelectors
export def 'cloudtrail get-insight-selectors' [
  --trail-name: string
  --event-data-store: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudtrail GetInsightSelectors $trail_name $event_data_store -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --query-id
@search-terms GetQueryResults
export def 'cloudtrail get-query-results' [
  --event-data-store: string
  --query-id: string
  --next-token: string
  --max-query-results: int
  --event-data-store-owner-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cloudtrail GetQueryResults $event_data_store $query_id $next_token $max_query_results $event_data_store_owner_account_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-arn
@search-terms GetResourcePolicy
export def 'cloudtrail get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudtrail GetResourcePolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --name
@search-terms GetTrail
export def 'cloudtrail get-trail' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudtrail GetTrail $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 30sec; needs --name
@search-terms GetTrailStatus
export def 'cloudtrail get-trail-status' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudtrail GetTrailStatus $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListChannels
export def 'cloudtrail list-channels' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'cloudtrail ListChannels -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListDashboards
export def 'cloudtrail list-dashboards' [
  --name-prefix: string
  --type: string@[MANAGED CUSTOM]
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
]: any -> any { call 'cloudtrail ListDashboards $name_prefix $type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListEventDataStores
export def 'cloudtrail list-event-data-stores' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'cloudtrail ListEventDataStores -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --import-id
@search-terms ListImportFailures
export def 'cloudtrail list-import-failures' [
  --import-id: string
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
]: any -> any { call 'cloudtrail ListImportFailures $import_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListImports
export def 'cloudtrail list-imports' [
  --destination: string
  --import-status: string@[INITIALIZING IN_PROGRESS FAILED STOPPED COMPLETED]
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
]: any -> any { call 'cloudtrail ListImports $destination $import_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --insight-source --data-type
@search-terms ListInsightsData
export def 'cloudtrail list-insights-data' [
  --insight-source: string
  --data-type: string
  --dimensions: record
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
]: any -> any { call 'cloudtrail ListInsightsData $insight_source $data_type $dimensions $start_time $end_time -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --event-source --event-name --insight-type
@search-terms ListInsightsMetricData
export def 'cloudtrail list-insights-metric-data' [
  --trail-name: string
  --event-source: string
  --event-name: string
  --insight-type: string@[ApiCallRateInsight ApiErrorRateInsight]
  --error-code: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --period: int
  --data-type: string@[FillWithZeros NonZeroData]
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudtrail ListInsightsMetricData $trail_name $event_source $event_name $insight_type $error_code $start_time $end_time $period $data_type $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListPublicKeys
export def 'cloudtrail list-public-keys' [
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
]: any -> any { call 'cloudtrail ListPublicKeys $start_time $end_time -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --event-data-store
@search-terms ListQueries
export def 'cloudtrail list-queries' [
  --event-data-store: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --query-status: string@[QUEUED RUNNING FINISHED FAILED CANCELLED TIMED_OUT]
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
]: any -> any { call 'cloudtrail ListQueries $event_data_store $start_time $end_time $query_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --resource-id-list
@search-terms ListTags
export def 'cloudtrail list-tags' [
  --resource-id-list: list<string>
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
]: any -> any { call 'cloudtrail ListTags $resource_id_list -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr
@search-terms ListTrails
export def 'cloudtrail list-trails' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'cloudtrail ListTrails -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages
@search-terms LookupEvents
export def 'cloudtrail lookup-events' [
  --lookup-attributes: any
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --event-category: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'cloudtrail LookupEvents $lookup_attributes $start_time $end_time $event_category -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /
@search-terms PutEventConfiguration
export def 'cloudtrail put-event-configuration' [
  --trail-name: string
  --event-data-store: string
  --max-event-size: string@[Standard Large]
  --context-key-selectors: list
  --aggregation-configurations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail PutEventConfiguration $trail_name $event_data_store $max_event_size $context_key_selectors $aggregation_configurations -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --trail-name
@search-terms PutEventSelectors
export def 'cloudtrail put-event-selectors' [
  --trail-name: string
  --event-selectors: list
  --advanced-event-selectors: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail PutEventSelectors $trail_name $event_selectors $advanced_event_selectors -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --insight-selectors
@search-terms PutInsightSelectors
export def 'cloudtrail put-insight-selectors' [
  --trail-name: string
  --insight-selectors: list
  --event-data-store: string
  --insights-destination: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail PutInsightSelectors $trail_name $insight_selectors $event_data_store $insights_destination -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --resource-policy
@search-terms PutResourcePolicy
export def 'cloudtrail put-resource-policy' [
  --resource-arn: string
  --resource-policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail PutResourcePolicy $resource_arn $resource_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --member-account-id
@search-terms RegisterOrganizationDelegatedAdmin
export def 'cloudtrail register-organization-delegated-admin' [
  --member-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail RegisterOrganizationDelegatedAdmin $member_account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-id --tags-list
@search-terms RemoveTags
export def 'cloudtrail remove-tags' [
  --resource-id: string
  --tags-list: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail RemoveTags $resource_id $tags_list -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --event-data-store
@search-terms RestoreEventDataStore
export def 'cloudtrail restore-event-data-store' [
  --event-data-store: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail RestoreEventDataStore $event_data_store -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min; needs --search-phrase
@search-terms SearchSampleQueries
export def 'cloudtrail search-sample-queries' [
  --search-phrase: string
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
]: any -> any { call 'cloudtrail SearchSampleQueries $search_phrase -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --dashboard-id
@search-terms StartDashboardRefresh
export def 'cloudtrail start-dashboard-refresh' [
  --dashboard-id: string
  --query-parameter-values: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail StartDashboardRefresh $dashboard_id $query_parameter_values -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --event-data-store
@search-terms StartEventDataStoreIngestion
export def 'cloudtrail start-event-data-store-ingestion' [
  --event-data-store: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail StartEventDataStoreIngestion $event_data_store -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms StartImport
export def 'cloudtrail start-import' [
  --destinations: list<string>
  --import-source: record
  --start-event-time: oneof<datetime, duration, string>
  --end-event-time: oneof<datetime, duration, string>
  --import-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail StartImport $destinations $import_source $start_event_time $end_event_time $import_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms StartLogging
export def 'cloudtrail start-logging' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail StartLogging $name -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms StartQuery
export def 'cloudtrail start-query' [
  --query-statement: string
  --delivery-s3-uri: string
  --query-alias: string
  --query-parameters: list<string>
  --event-data-store-owner-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail StartQuery $query_statement $delivery_s3_uri $query_alias $query_parameters $event_data_store_owner_account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --event-data-store
@search-terms StopEventDataStoreIngestion
export def 'cloudtrail stop-event-data-store-ingestion' [
  --event-data-store: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail StopEventDataStoreIngestion $event_data_store -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --import-id
@search-terms StopImport
export def 'cloudtrail stop-import' [
  --import-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail StopImport $import_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms StopLogging
export def 'cloudtrail stop-logging' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail StopLogging $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --channel
@search-terms UpdateChannel
export def 'cloudtrail update-channel' [
  --channel: string
  --destinations: list
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail UpdateChannel $channel $destinations $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --dashboard-id
@search-terms UpdateDashboard
export def 'cloudtrail update-dashboard' [
  --dashboard-id: string
  --widgets: list
  --refresh-schedule: record
  --termination-protection-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail UpdateDashboard $dashboard_id $widgets $refresh_schedule $termination_protection_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --event-data-store
@search-terms UpdateEventDataStore
export def 'cloudtrail update-event-data-store' [
  --event-data-store: string
  --name: string
  --advanced-event-selectors: list
  --multi-region-enabled: oneof<bool>
  --organization-enabled: oneof<bool>
  --retention-period: int
  --termination-protection-enabled: oneof<bool>
  --kms-key-id: string
  --billing-mode: string@[EXTENDABLE_RETENTION_PRICING FIXED_RETENTION_PRICING]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail UpdateEventDataStore $event_data_store $name $advanced_event_selectors $multi_region_enabled $organization_enabled $retention_period $termination_protection_enabled $kms_key_id $billing_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms UpdateTrail
export def 'cloudtrail update-trail' [
  --name: string
  --s3-bucket-name: string
  --s3-key-prefix: string
  --sns-topic-name: string
  --include-global-service-events: oneof<bool>
  --is-multi-region-trail: oneof<bool>
  --enable-log-file-validation: oneof<bool>
  --cloud-watch-logs-log-group-arn: string
  --cloud-watch-logs-role-arn: string
  --kms-key-id: string
  --is-organization-trail: oneof<bool>
  --recursive-logging: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail UpdateTrail $name $s3_bucket_name $s3_key_prefix $sns_topic_name $include_global_service_events $is_multi_region_trail $enable_log_file_validation $cloud_watch_logs_log_group_arn $cloud_watch_logs_role_arn $kms_key_id $is_organization_trail $recursive_logging -- $region $profile $with_input $fail_fast $yes' }
