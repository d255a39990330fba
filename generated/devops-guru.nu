# Written by `cargo xtask generate --service devops-guru` from the service's model and overlay: change those instead.
# DevOps Guru, API version 2020-12-01: 31 operations.

use rt.nu [call send]

# PUT /channels; needs --config
@category "aws devops-guru"
@search-terms AddNotificationChannel
export def 'devops-guru add-notification-channel' [
  --config: record
  --region: string
  --profile: string
]: nothing -> record { call 'devops-guru AddNotificationChannel $config=Config $region=--region $profile=--profile' }

# DELETE /insights/{Id}; needs --id
@category "aws devops-guru"
@search-terms DeleteInsight
export def 'devops-guru delete-insight' [
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'devops-guru DeleteInsight $id=Id $region=--region $profile=--profile' }

# GET /accounts/health; cached 1min
@category "aws devops-guru"
@search-terms DescribeAccountHealth
export def 'devops-guru describe-account-health' [
  --region: string
  --profile: string
]: nothing -> record { call 'devops-guru DescribeAccountHealth $region=--region $profile=--profile' }

# POST /accounts/overview; cached 1min; needs --from-time
@category "aws devops-guru"
@search-terms DescribeAccountOverview
export def 'devops-guru describe-account-overview' [
  --from-time: oneof<datetime, duration, int, string>
  --to-time: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
]: nothing -> record { call 'devops-guru DescribeAccountOverview $from_time=FromTime $to_time=ToTime $region=--region $profile=--profile' }

# GET /anomalies/{Id}; cached 1min; needs --id
@category "aws devops-guru"
@search-terms DescribeAnomaly
export def 'devops-guru describe-anomaly' [
  --id: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'devops-guru DescribeAnomaly $id=Id $account_id=AccountId $region=--region $profile=--profile' }

# POST /event-sources; cached 1min
@category "aws devops-guru"
@search-terms DescribeEventSourcesConfig
export def 'devops-guru describe-event-sources-config' [
  --region: string
  --profile: string
]: nothing -> record { call 'devops-guru DescribeEventSourcesConfig $region=--region $profile=--profile' }

# POST /feedback; cached 1min
@category "aws devops-guru"
@search-terms DescribeFeedback
export def 'devops-guru describe-feedback' [
  --insight-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'devops-guru DescribeFeedback $insight_id=InsightId $region=--region $profile=--profile' }

# GET /insights/{Id}; cached 1min; needs --id
@category "aws devops-guru"
@search-terms DescribeInsight
export def 'devops-guru describe-insight' [
  --id: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'devops-guru DescribeInsight $id=Id $account_id=AccountId $region=--region $profile=--profile' }

# POST /organization/health; cached 1min
@category "aws devops-guru"
@search-terms DescribeOrganizationHealth
export def 'devops-guru describe-organization-health' [
  --account-ids: oneof<list<string>, string>
  --organizational-unit-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'devops-guru DescribeOrganizationHealth $account_ids=AccountIds $organizational_unit_ids=OrganizationalUnitIds $region=--region $profile=--profile' }

# POST /organization/overview; cached 1min; needs --from-time
@category "aws devops-guru"
@search-terms DescribeOrganizationOverview
export def 'devops-guru describe-organization-overview' [
  --from-time: oneof<datetime, duration, int, string>
  --to-time: oneof<datetime, duration, int, string>
  --account-ids: oneof<list<string>, string>
  --organizational-unit-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'devops-guru DescribeOrganizationOverview $from_time=FromTime $to_time=ToTime $account_ids=AccountIds $organizational_unit_ids=OrganizationalUnitIds $region=--region $profile=--profile' }

# POST /organization/health/resource-collection; follows pages; cached 1min; needs --organization-resource-collection-type
@category "aws devops-guru"
@search-terms DescribeOrganizationResourceCollectionHealth
export def 'devops-guru describe-organization-resource-collection-health' [
  --organization-resource-collection-type: string@[AWS_CLOUD_FORMATION AWS_SERVICE AWS_ACCOUNT AWS_TAGS]
  --account-ids: oneof<list<string>, string>
  --organizational-unit-ids: oneof<list<string>, string>
  --max-results: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'devops-guru DescribeOrganizationResourceCollectionHealth $organization_resource_collection_type=OrganizationResourceCollectionType $account_ids=AccountIds $organizational_unit_ids=OrganizationalUnitIds $max_results=MaxResults $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /accounts/health/resource-collection/{ResourceCollectionType}; follows pages; cached 1min; needs --resource-collection-type
@category "aws devops-guru"
@search-terms DescribeResourceCollectionHealth
export def 'devops-guru describe-resource-collection-health' [
  --resource-collection-type: string@[AWS_CLOUD_FORMATION AWS_SERVICE AWS_TAGS]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'devops-guru DescribeResourceCollectionHealth $resource_collection_type=ResourceCollectionType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /service-integrations; cached 1min
@category "aws devops-guru"
@search-terms DescribeServiceIntegration
export def 'devops-guru describe-service-integration' [
  --region: string
  --profile: string
]: nothing -> record { call 'devops-guru DescribeServiceIntegration $region=--region $profile=--profile' }

# GET /cost-estimation; follows pages; cached 1min
@category "aws devops-guru"
@search-terms GetCostEstimation
@example "First rows only" "devops-guru get-cost-estimation --stream | first 3"
export def 'devops-guru get-cost-estimation' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'devops-guru GetCostEstimation $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /resource-collections/{ResourceCollectionType}; follows pages; cached 1min; needs --resource-collection-type
@category "aws devops-guru"
@search-terms GetResourceCollection
export def 'devops-guru get-resource-collection' [
  --resource-collection-type: string@[AWS_CLOUD_FORMATION AWS_SERVICE AWS_TAGS]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'devops-guru GetResourceCollection $resource_collection_type=ResourceCollectionType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /anomalies/insight/{InsightId}; follows pages; cached 1min; needs --insight-id
@category "aws devops-guru"
@search-terms ListAnomaliesForInsight
export def 'devops-guru list-anomalies-for-insight' [
  --insight-id: string
  --start-time-range: record
  --account-id: string
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'devops-guru ListAnomaliesForInsight $insight_id=InsightId $start_time_range=StartTimeRange $account_id=AccountId $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /list-log-anomalies; cached 1min; needs --insight-id
@category "aws devops-guru"
@search-terms ListAnomalousLogGroups
export def 'devops-guru list-anomalous-log-groups' [
  --insight-id: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --raw
]: nothing -> any { call 'devops-guru ListAnomalousLogGroups $insight_id=InsightId $max_results=MaxResults $next_token=NextToken $region=--region $profile=--profile $raw=--raw' }

# POST /events; follows pages; cached 1min; needs --filters
@category "aws devops-guru"
@search-terms ListEvents
export def 'devops-guru list-events' [
  --filters: record
  --account-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'devops-guru ListEvents $filters=Filters $account_id=AccountId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /insights; follows pages; cached 1min; needs --status-filter
@category "aws devops-guru"
@search-terms ListInsights
export def 'devops-guru list-insights' [
  --status-filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'devops-guru ListInsights $status_filter=StatusFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /monitoredResources; follows pages; cached 1min
@category "aws devops-guru"
@search-terms ListMonitoredResources
@example "First rows only" "devops-guru list-monitored-resources --stream | first 3"
export def 'devops-guru list-monitored-resources' [
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'devops-guru ListMonitoredResources $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /channels; follows pages; cached 1min
@category "aws devops-guru"
@search-terms ListNotificationChannels
@example "First rows only" "devops-guru list-notification-channels --stream | first 3"
export def 'devops-guru list-notification-channels' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'devops-guru ListNotificationChannels $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /organization/insights; follows pages; cached 1min; needs --status-filter
@category "aws devops-guru"
@search-terms ListOrganizationInsights
export def 'devops-guru list-organization-insights' [
  --status-filter: record
  --account-ids: oneof<list<string>, string>
  --organizational-unit-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'devops-guru ListOrganizationInsights $status_filter=StatusFilter $account_ids=AccountIds $organizational_unit_ids=OrganizationalUnitIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /recommendations; follows pages; cached 1min; needs --insight-id
@category "aws devops-guru"
@search-terms ListRecommendations
export def 'devops-guru list-recommendations' [
  --insight-id: string
  --locale: string@[DE_DE EN_US EN_GB ES_ES FR_FR IT_IT JA_JP KO_KR PT_BR ZH_CN ZH_TW]
  --account-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'devops-guru ListRecommendations $insight_id=InsightId $locale=Locale $account_id=AccountId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# PUT /feedback
@category "aws devops-guru"
@search-terms PutFeedback
export def 'devops-guru put-feedback' [
  --insight-feedback: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'devops-guru PutFeedback $insight_feedback=InsightFeedback $region=--region $profile=--profile' }

# DELETE /channels/{Id}; needs --id
@category "aws devops-guru"
@search-terms RemoveNotificationChannel
export def 'devops-guru remove-notification-channel' [
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'devops-guru RemoveNotificationChannel $id=Id $region=--region $profile=--profile' }

# POST /insights/search; follows pages; cached 1min; needs --start-time-range --type
@category "aws devops-guru"
@search-terms SearchInsights
export def 'devops-guru search-insights' [
  --start-time-range: record
  --filters: record
  --type: string@[REACTIVE PROACTIVE]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'devops-guru SearchInsights $start_time_range=StartTimeRange $filters=Filters $type=Type $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /organization/insights/search; follows pages; cached 1min; needs --account-ids --start-time-range --type
@category "aws devops-guru"
@search-terms SearchOrganizationInsights
export def 'devops-guru search-organization-insights' [
  --account-ids: oneof<list<string>, string>
  --start-time-range: record
  --filters: record
  --type: string@[REACTIVE PROACTIVE]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'devops-guru SearchOrganizationInsights $account_ids=AccountIds $start_time_range=StartTimeRange $filters=Filters $type=Type $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# PUT /cost-estimation; needs --resource-collection
@category "aws devops-guru"
@search-terms StartCostEstimation
export def 'devops-guru start-cost-estimation' [
  --resource-collection: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'devops-guru StartCostEstimation $resource_collection=ResourceCollection $client_token=ClientToken $region=--region $profile=--profile' }

# PUT /event-sources
@category "aws devops-guru"
@search-terms UpdateEventSourcesConfig
export def 'devops-guru update-event-sources-config' [
  --event-sources: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'devops-guru UpdateEventSourcesConfig $event_sources=EventSources $region=--region $profile=--profile' }

# PUT /resource-collections; needs --action --resource-collection
@category "aws devops-guru"
@search-terms UpdateResourceCollection
export def 'devops-guru update-resource-collection' [
  --action: string@[ADD REMOVE]
  --resource-collection: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'devops-guru UpdateResourceCollection $action=Action $resource_collection=ResourceCollection $region=--region $profile=--profile' }

# PUT /service-integrations; needs --service-integration
@category "aws devops-guru"
@search-terms UpdateServiceIntegration
export def 'devops-guru update-service-integration' [
  --service-integration: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'devops-guru UpdateServiceIntegration $service_integration=ServiceIntegration $region=--region $profile=--profile' }
