# Written by `cargo xtask generate --service cloudtrail` from the service's model and overlay: change those instead.
# CloudTrail, API version 2013-11-01: 60 operations.

use rt.nu [call send]

# POST /; needs --resource-id --tags-list
@category "aws cloudtrail"
@search-terms AddTags
export def 'cloudtrail add-tags' [
  --resource-id: string
  --tags-list: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudtrail AddTags $resource_id=ResourceId $tags_list=TagsList $region=--region $profile=--profile' }

# POST /; needs --query-id
@category "aws cloudtrail"
@search-terms CancelQuery
export def 'cloudtrail cancel-query' [
  --event-data-store: string
  --query-id: string
  --event-data-store-owner-account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail CancelQuery $event_data_store=EventDataStore $query_id=QueryId $event_data_store_owner_account_id=EventDataStoreOwnerAccountId $region=--region $profile=--profile' }

# POST /; needs --name --source --destinations
@category "aws cloudtrail"
@search-terms CreateChannel
export def 'cloudtrail create-channel' [
  --name: string
  --source: string
  --destinations: oneof<list<any>, record>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail CreateChannel $name=Name $source=Source $destinations=Destinations $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws cloudtrail"
@search-terms CreateDashboard
export def 'cloudtrail create-dashboard' [
  --name: string
  --refresh-schedule: record
  --tags-list: oneof<list<any>, record>
  --termination-protection-enabled: oneof<bool>
  --widgets: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail CreateDashboard $name=Name $refresh_schedule=RefreshSchedule $tags_list=TagsList $termination_protection_enabled=TerminationProtectionEnabled $widgets=Widgets $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws cloudtrail"
@search-terms CreateEventDataStore
export def 'cloudtrail create-event-data-store' [
  --name: string
  --advanced-event-selectors: oneof<list<any>, record>
  --multi-region-enabled: oneof<bool>
  --organization-enabled: oneof<bool>
  --retention-period: int
  --termination-protection-enabled: oneof<bool>
  --tags-list: oneof<list<any>, record>
  --kms-key-id: string
  --start-ingestion: oneof<bool>
  --billing-mode: string@[EXTENDABLE_RETENTION_PRICING FIXED_RETENTION_PRICING]
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail CreateEventDataStore $name=Name $advanced_event_selectors=AdvancedEventSelectors $multi_region_enabled=MultiRegionEnabled $organization_enabled=OrganizationEnabled $retention_period=RetentionPeriod $termination_protection_enabled=TerminationProtectionEnabled $tags_list=TagsList $kms_key_id=KmsKeyId $start_ingestion=StartIngestion $billing_mode=BillingMode $region=--region $profile=--profile' }

# POST /; needs --name --s3-bucket-name
@category "aws cloudtrail"
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
  --tags-list: oneof<list<any>, record>
  --recursive-logging: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail CreateTrail $name=Name $s3_bucket_name=S3BucketName $s3_key_prefix=S3KeyPrefix $sns_topic_name=SnsTopicName $include_global_service_events=IncludeGlobalServiceEvents $is_multi_region_trail=IsMultiRegionTrail $enable_log_file_validation=EnableLogFileValidation $cloud_watch_logs_log_group_arn=CloudWatchLogsLogGroupArn $cloud_watch_logs_role_arn=CloudWatchLogsRoleArn $kms_key_id=KmsKeyId $is_organization_trail=IsOrganizationTrail $tags_list=TagsList $recursive_logging=RecursiveLogging $region=--region $profile=--profile' }

# POST /; needs --channel
@category "aws cloudtrail"
@search-terms DeleteChannel
export def 'cloudtrail delete-channel' [
  --channel: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudtrail DeleteChannel $channel=Channel $region=--region $profile=--profile' }

# POST /; needs --dashboard-id
@category "aws cloudtrail"
@search-terms DeleteDashboard
export def 'cloudtrail delete-dashboard' [
  --dashboard-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudtrail DeleteDashboard $dashboard_id=DashboardId $region=--region $profile=--profile' }

# POST /; needs --event-data-store
@category "aws cloudtrail"
@search-terms DeleteEventDataStore
export def 'cloudtrail delete-event-data-store' [
  --event-data-store: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudtrail DeleteEventDataStore $event_data_store=EventDataStore $region=--region $profile=--profile' }

# POST /; needs --resource-arn
@category "aws cloudtrail"
@search-terms DeleteResourcePolicy
export def 'cloudtrail delete-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudtrail DeleteResourcePolicy $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws cloudtrail"
@search-terms DeleteTrail
export def 'cloudtrail delete-trail' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudtrail DeleteTrail $name=Name $region=--region $profile=--profile' }

# POST /; needs --delegated-admin-account-id
@category "aws cloudtrail"
@search-terms DeregisterOrganizationDelegatedAdmin
export def 'cloudtrail deregister-organization-delegated-admin' [
  --delegated-admin-account-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudtrail DeregisterOrganizationDelegatedAdmin $delegated_admin_account_id=DelegatedAdminAccountId $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws cloudtrail"
@search-terms DescribeQuery
export def 'cloudtrail describe-query' [
  --event-data-store: string
  --query-id: string
  --query-alias: string
  --refresh-id: string
  --event-data-store-owner-account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail DescribeQuery $event_data_store=EventDataStore $query_id=QueryId $query_alias=QueryAlias $refresh_id=RefreshId $event_data_store_owner_account_id=EventDataStoreOwnerAccountId $region=--region $profile=--profile' }

# POST /; cached 1hr
@category "aws cloudtrail"
@search-terms DescribeTrails
@example "First rows only" "cloudtrail describe-trails | first 3"
export def 'cloudtrail describe-trails' [
  --trail-name-list: oneof<list<string>, string>
  --include-shadow-trails: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'cloudtrail DescribeTrails $trail_name_list=trailNameList $include_shadow_trails=includeShadowTrails $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --event-data-store
@category "aws cloudtrail"
@search-terms DisableFederation
export def 'cloudtrail disable-federation' [
  --event-data-store: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail DisableFederation $event_data_store=EventDataStore $region=--region $profile=--profile' }

# POST /; needs --event-data-store --federation-role-arn
@category "aws cloudtrail"
@search-terms EnableFederation
export def 'cloudtrail enable-federation' [
  --event-data-store: string
  --federation-role-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail EnableFederation $event_data_store=EventDataStore $federation_role_arn=FederationRoleArn $region=--region $profile=--profile' }

# POST /; needs --event-data-stores --prompt
@category "aws cloudtrail"
@search-terms GenerateQuery
export def 'cloudtrail generate-query' [
  --event-data-stores: oneof<list<string>, string>
  --prompt: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail GenerateQuery $event_data_stores=EventDataStores $prompt=Prompt $region=--region $profile=--profile' }

# POST /; cached 1min; needs --channel
@category "aws cloudtrail"
@search-terms GetChannel
export def 'cloudtrail get-channel' [
  --channel: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail GetChannel $channel=Channel $region=--region $profile=--profile' }

# POST /; cached 1min; needs --dashboard-id
@category "aws cloudtrail"
@search-terms GetDashboard
export def 'cloudtrail get-dashboard' [
  --dashboard-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail GetDashboard $dashboard_id=DashboardId $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws cloudtrail"
@search-terms GetEventConfiguration
export def 'cloudtrail get-event-configuration' [
  --trail-name: string
  --event-data-store: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail GetEventConfiguration $trail_name=TrailName $event_data_store=EventDataStore $region=--region $profile=--profile' }

# POST /; cached 1min; needs --event-data-store
@category "aws cloudtrail"
@search-terms GetEventDataStore
export def 'cloudtrail get-event-data-store' [
  --event-data-store: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail GetEventDataStore $event_data_store=EventDataStore $region=--region $profile=--profile' }

# POST /; cached 1min; needs --trail-name
@category "aws cloudtrail"
@search-terms GetEventSelectors
export def 'cloudtrail get-event-selectors' [
  --trail-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail GetEventSelectors $trail_name=TrailName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --import-id
@category "aws cloudtrail"
@search-terms GetImport
export def 'cloudtrail get-import' [
  --import-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail GetImport $import_id=ImportId $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws cloudtrail"
@search-terms GetInsightSelectors
export def 'cloudtrail get-insight-selectors' [
  --trail-name: string
  --event-data-store: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail GetInsightSelectors $trail_name=TrailName $event_data_store=EventDataStore $region=--region $profile=--profile' }

# POST /; needs --query-id
@category "aws cloudtrail"
@search-terms GetQueryResults
export def 'cloudtrail get-query-results' [
  --event-data-store: string
  --query-id: string
  --next-token: string
  --max-query-results: int
  --event-data-store-owner-account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail GetQueryResults $event_data_store=EventDataStore $query_id=QueryId $next_token=NextToken $max_query_results=MaxQueryResults $event_data_store_owner_account_id=EventDataStoreOwnerAccountId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resource-arn
@category "aws cloudtrail"
@search-terms GetResourcePolicy
export def 'cloudtrail get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail GetResourcePolicy $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --name
@category "aws cloudtrail"
@search-terms GetTrail
export def 'cloudtrail get-trail' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail GetTrail $name=Name $region=--region $profile=--profile' }

# POST /; cached 30sec; needs --name
@category "aws cloudtrail"
@search-terms GetTrailStatus
export def 'cloudtrail get-trail-status' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail GetTrailStatus $name=Name $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws cloudtrail"
@search-terms ListChannels
@example "First rows only" "cloudtrail list-channels --stream | first 3"
export def 'cloudtrail list-channels' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudtrail ListChannels $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws cloudtrail"
@search-terms ListDashboards
@example "First rows only" "cloudtrail list-dashboards --stream | first 3"
export def 'cloudtrail list-dashboards' [
  --name-prefix: string
  --type: string@[MANAGED CUSTOM]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudtrail ListDashboards $name_prefix=NamePrefix $type=Type $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws cloudtrail"
@search-terms ListEventDataStores
@example "First rows only" "cloudtrail list-event-data-stores --stream | first 3"
export def 'cloudtrail list-event-data-stores' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudtrail ListEventDataStores $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --import-id
@category "aws cloudtrail"
@search-terms ListImportFailures
export def 'cloudtrail list-import-failures' [
  --import-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudtrail ListImportFailures $import_id=ImportId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws cloudtrail"
@search-terms ListImports
@example "First rows only" "cloudtrail list-imports --stream | first 3"
export def 'cloudtrail list-imports' [
  --destination: string
  --import-status: string@[INITIALIZING IN_PROGRESS FAILED STOPPED COMPLETED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudtrail ListImports $destination=Destination $import_status=ImportStatus $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --insight-source --data-type
@category "aws cloudtrail"
@search-terms ListInsightsData
export def 'cloudtrail list-insights-data' [
  --insight-source: string
  --data-type: string@[InsightsEvents]
  --dimensions: record
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
]: nothing -> oneof<table, record> { call 'cloudtrail ListInsightsData $insight_source=InsightSource $data_type=DataType $dimensions=Dimensions $start_time=StartTime $end_time=EndTime $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --event-source --event-name --insight-type
@category "aws cloudtrail"
@search-terms ListInsightsMetricData
export def 'cloudtrail list-insights-metric-data' [
  --trail-name: string
  --event-source: string
  --event-name: string
  --insight-type: string@[ApiCallRateInsight ApiErrorRateInsight]
  --error-code: string
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --period: int
  --data-type: string@[FillWithZeros NonZeroData]
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail ListInsightsMetricData $trail_name=TrailName $event_source=EventSource $event_name=EventName $insight_type=InsightType $error_code=ErrorCode $start_time=StartTime $end_time=EndTime $period=Period $data_type=DataType $max_results=MaxResults $next_token=NextToken $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws cloudtrail"
@search-terms ListPublicKeys
@example "First rows only" "cloudtrail list-public-keys --stream | first 3"
export def 'cloudtrail list-public-keys' [
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
]: nothing -> oneof<table, record> { call 'cloudtrail ListPublicKeys $start_time=StartTime $end_time=EndTime $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --event-data-store
@category "aws cloudtrail"
@search-terms ListQueries
export def 'cloudtrail list-queries' [
  --event-data-store: string
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --query-status: string@[QUEUED RUNNING FINISHED FAILED CANCELLED TIMED_OUT]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudtrail ListQueries $event_data_store=EventDataStore $start_time=StartTime $end_time=EndTime $query_status=QueryStatus $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --resource-id-list
@category "aws cloudtrail"
@search-terms ListTags
export def 'cloudtrail list-tags' [
  --resource-id-list: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudtrail ListTags $resource_id_list=ResourceIdList $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1hr
@category "aws cloudtrail"
@search-terms ListTrails
@example "First rows only" "cloudtrail list-trails --stream | first 3"
export def 'cloudtrail list-trails' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudtrail ListTrails $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages
@category "aws cloudtrail"
@search-terms LookupEvents
@example "First rows only" "cloudtrail lookup-events --stream | first 3"
export def 'cloudtrail lookup-events' [
  --lookup-attributes: oneof<list<any>, record>
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --event-category: string@[insight]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudtrail LookupEvents $lookup_attributes=LookupAttributes $start_time=StartTime $end_time=EndTime $event_category=EventCategory $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /
@category "aws cloudtrail"
@search-terms PutEventConfiguration
export def 'cloudtrail put-event-configuration' [
  --trail-name: string
  --event-data-store: string
  --max-event-size: string@[Standard Large]
  --context-key-selectors: oneof<list<any>, record>
  --aggregation-configurations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail PutEventConfiguration $trail_name=TrailName $event_data_store=EventDataStore $max_event_size=MaxEventSize $context_key_selectors=ContextKeySelectors $aggregation_configurations=AggregationConfigurations $region=--region $profile=--profile' }

# POST /; needs --trail-name
@category "aws cloudtrail"
@search-terms PutEventSelectors
export def 'cloudtrail put-event-selectors' [
  --trail-name: string
  --event-selectors: oneof<list<any>, record>
  --advanced-event-selectors: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail PutEventSelectors $trail_name=TrailName $event_selectors=EventSelectors $advanced_event_selectors=AdvancedEventSelectors $region=--region $profile=--profile' }

# POST /; needs --insight-selectors
@category "aws cloudtrail"
@search-terms PutInsightSelectors
export def 'cloudtrail put-insight-selectors' [
  --trail-name: string
  --insight-selectors: oneof<list<any>, record>
  --event-data-store: string
  --insights-destination: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail PutInsightSelectors $trail_name=TrailName $insight_selectors=InsightSelectors $event_data_store=EventDataStore $insights_destination=InsightsDestination $region=--region $profile=--profile' }

# POST /; needs --resource-arn --resource-policy
@category "aws cloudtrail"
@search-terms PutResourcePolicy
export def 'cloudtrail put-resource-policy' [
  --resource-arn: string
  --resource-policy: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail PutResourcePolicy $resource_arn=ResourceArn $resource_policy=ResourcePolicy $region=--region $profile=--profile' }

# POST /; needs --member-account-id
@category "aws cloudtrail"
@search-terms RegisterOrganizationDelegatedAdmin
export def 'cloudtrail register-organization-delegated-admin' [
  --member-account-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudtrail RegisterOrganizationDelegatedAdmin $member_account_id=MemberAccountId $region=--region $profile=--profile' }

# POST /; needs --resource-id --tags-list
@category "aws cloudtrail"
@search-terms RemoveTags
export def 'cloudtrail remove-tags' [
  --resource-id: string
  --tags-list: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudtrail RemoveTags $resource_id=ResourceId $tags_list=TagsList $region=--region $profile=--profile' }

# POST /; needs --event-data-store
@category "aws cloudtrail"
@search-terms RestoreEventDataStore
export def 'cloudtrail restore-event-data-store' [
  --event-data-store: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail RestoreEventDataStore $event_data_store=EventDataStore $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --search-phrase
@category "aws cloudtrail"
@search-terms SearchSampleQueries
export def 'cloudtrail search-sample-queries' [
  --search-phrase: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudtrail SearchSampleQueries $search_phrase=SearchPhrase $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --dashboard-id
@category "aws cloudtrail"
@search-terms StartDashboardRefresh
export def 'cloudtrail start-dashboard-refresh' [
  --dashboard-id: string
  --query-parameter-values: record
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail StartDashboardRefresh $dashboard_id=DashboardId $query_parameter_values=QueryParameterValues $region=--region $profile=--profile' }

# POST /; needs --event-data-store
@category "aws cloudtrail"
@search-terms StartEventDataStoreIngestion
export def 'cloudtrail start-event-data-store-ingestion' [
  --event-data-store: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudtrail StartEventDataStoreIngestion $event_data_store=EventDataStore $region=--region $profile=--profile' }

# POST /
@category "aws cloudtrail"
@search-terms StartImport
export def 'cloudtrail start-import' [
  --destinations: oneof<list<string>, string>
  --import-source: record
  --start-event-time: oneof<datetime, duration, int, string>
  --end-event-time: oneof<datetime, duration, int, string>
  --import-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail StartImport $destinations=Destinations $import_source=ImportSource $start_event_time=StartEventTime $end_event_time=EndEventTime $import_id=ImportId $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws cloudtrail"
@search-terms StartLogging
export def 'cloudtrail start-logging' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudtrail StartLogging $name=Name $region=--region $profile=--profile' }

# POST /
@category "aws cloudtrail"
@search-terms StartQuery
export def 'cloudtrail start-query' [
  --query-statement: string
  --delivery-s3-uri: string
  --query-alias: string
  --query-parameters: oneof<list<string>, string>
  --event-data-store-owner-account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail StartQuery $query_statement=QueryStatement $delivery_s3_uri=DeliveryS3Uri $query_alias=QueryAlias $query_parameters=QueryParameters $event_data_store_owner_account_id=EventDataStoreOwnerAccountId $region=--region $profile=--profile' }

# POST /; needs --event-data-store
@category "aws cloudtrail"
@search-terms StopEventDataStoreIngestion
export def 'cloudtrail stop-event-data-store-ingestion' [
  --event-data-store: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudtrail StopEventDataStoreIngestion $event_data_store=EventDataStore $region=--region $profile=--profile' }

# POST /; needs --import-id
@category "aws cloudtrail"
@search-terms StopImport
export def 'cloudtrail stop-import' [
  --import-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail StopImport $import_id=ImportId $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws cloudtrail"
@search-terms StopLogging
export def 'cloudtrail stop-logging' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudtrail StopLogging $name=Name $region=--region $profile=--profile' }

# POST /; needs --channel
@category "aws cloudtrail"
@search-terms UpdateChannel
export def 'cloudtrail update-channel' [
  --channel: string
  --destinations: oneof<list<any>, record>
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail UpdateChannel $channel=Channel $destinations=Destinations $name=Name $region=--region $profile=--profile' }

# POST /; needs --dashboard-id
@category "aws cloudtrail"
@search-terms UpdateDashboard
export def 'cloudtrail update-dashboard' [
  --dashboard-id: string
  --widgets: oneof<list<any>, record>
  --refresh-schedule: record
  --termination-protection-enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail UpdateDashboard $dashboard_id=DashboardId $widgets=Widgets $refresh_schedule=RefreshSchedule $termination_protection_enabled=TerminationProtectionEnabled $region=--region $profile=--profile' }

# POST /; needs --event-data-store
@category "aws cloudtrail"
@search-terms UpdateEventDataStore
export def 'cloudtrail update-event-data-store' [
  --event-data-store: string
  --name: string
  --advanced-event-selectors: oneof<list<any>, record>
  --multi-region-enabled: oneof<bool>
  --organization-enabled: oneof<bool>
  --retention-period: int
  --termination-protection-enabled: oneof<bool>
  --kms-key-id: string
  --billing-mode: string@[EXTENDABLE_RETENTION_PRICING FIXED_RETENTION_PRICING]
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail UpdateEventDataStore $event_data_store=EventDataStore $name=Name $advanced_event_selectors=AdvancedEventSelectors $multi_region_enabled=MultiRegionEnabled $organization_enabled=OrganizationEnabled $retention_period=RetentionPeriod $termination_protection_enabled=TerminationProtectionEnabled $kms_key_id=KmsKeyId $billing_mode=BillingMode $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws cloudtrail"
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
]: nothing -> record { call 'cloudtrail UpdateTrail $name=Name $s3_bucket_name=S3BucketName $s3_key_prefix=S3KeyPrefix $sns_topic_name=SnsTopicName $include_global_service_events=IncludeGlobalServiceEvents $is_multi_region_trail=IsMultiRegionTrail $enable_log_file_validation=EnableLogFileValidation $cloud_watch_logs_log_group_arn=CloudWatchLogsLogGroupArn $cloud_watch_logs_role_arn=CloudWatchLogsRoleArn $kms_key_id=KmsKeyId $is_organization_trail=IsOrganizationTrail $recursive_logging=RecursiveLogging $region=--region $profile=--profile' }
