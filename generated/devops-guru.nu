# Written by `cargo xtask generate --service devops-guru` from the service's model and overlay: change those instead.
# DevOps Guru, API version 2020-12-01: 31 operations.

use rt.nu [call]

# PUT /channels; needs --config
@search-terms AddNotificationChannel
export def 'devops-guru add-notification-channel' [
  --config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-guru AddNotificationChannel $config -- $region $profile $with_input $fail_fast $yes' }

# DELETE /insights/{Id}; needs --id
@search-terms DeleteInsight
export def 'devops-guru delete-insight' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-guru DeleteInsight $id -- $region $profile $with_input $fail_fast $yes' }

# GET /accounts/health; cached 1min
@search-terms DescribeAccountHealth
export def 'devops-guru describe-account-health' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'devops-guru DescribeAccountHealth -- $region $profile $refresh $ttl' }

# POST /accounts/overview; cached 1min; needs --from-time
@search-terms DescribeAccountOverview
export def 'devops-guru describe-account-overview' [
  --from-time: oneof<datetime, duration, string>
  --to-time: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'devops-guru DescribeAccountOverview $from_time $to_time -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /anomalies/{Id}; cached 1min; needs --id
@search-terms DescribeAnomaly
export def 'devops-guru describe-anomaly' [
  --id: string
  --account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'devops-guru DescribeAnomaly $id $account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /event-sources; cached 1min
@search-terms DescribeEventSourcesConfig
export def 'devops-guru describe-event-sources-config' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'devops-guru DescribeEventSourcesConfig -- $region $profile $refresh $ttl' }

# POST /feedback; cached 1min
@search-terms DescribeFeedback
export def 'devops-guru describe-feedback' [
  --insight-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'devops-guru DescribeFeedback $insight_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /insights/{Id}; cached 1min; needs --id
@search-terms DescribeInsight
export def 'devops-guru describe-insight' [
  --id: string
  --account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'devops-guru DescribeInsight $id $account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /organization/health; cached 1min
@search-terms DescribeOrganizationHealth
export def 'devops-guru describe-organization-health' [
  --account-ids: list<string>
  --organizational-unit-ids: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'devops-guru DescribeOrganizationHealth $account_ids $organizational_unit_ids -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /organization/overview; cached 1min; needs --from-time
@search-terms DescribeOrganizationOverview
export def 'devops-guru describe-organization-overview' [
  --from-time: oneof<datetime, duration, string>
  --to-time: oneof<datetime, duration, string>
  --account-ids: list<string>
  --organizational-unit-ids: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'devops-guru DescribeOrganizationOverview $from_time $to_time $account_ids $organizational_unit_ids -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /organization/health/resource-collection; follows pages; cached 1min; needs --organization-resource-collection-type
@search-terms DescribeOrganizationResourceCollectionHealth
export def 'devops-guru describe-organization-resource-collection-health' [
  --organization-resource-collection-type: string@[AWS_CLOUD_FORMATION AWS_SERVICE AWS_ACCOUNT AWS_TAGS]
  --account-ids: list<string>
  --organizational-unit-ids: list<string>
  --max-results: int
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
]: any -> any { call 'devops-guru DescribeOrganizationResourceCollectionHealth $organization_resource_collection_type $account_ids $organizational_unit_ids $max_results -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/health/resource-collection/{ResourceCollectionType}; follows pages; cached 1min; needs --resource-collection-type
@search-terms DescribeResourceCollectionHealth
export def 'devops-guru describe-resource-collection-health' [
  --resource-collection-type: string@[AWS_CLOUD_FORMATION AWS_SERVICE AWS_TAGS]
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
]: any -> any { call 'devops-guru DescribeResourceCollectionHealth $resource_collection_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /service-integrations; cached 1min
@search-terms DescribeServiceIntegration
export def 'devops-guru describe-service-integration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'devops-guru DescribeServiceIntegration -- $region $profile $refresh $ttl' }

# GET /cost-estimation; follows pages; cached 1min
@search-terms GetCostEstimation
export def 'devops-guru get-cost-estimation' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'devops-guru GetCostEstimation -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /resource-collections/{ResourceCollectionType}; follows pages; cached 1min; needs --resource-collection-type
@search-terms GetResourceCollection
export def 'devops-guru get-resource-collection' [
  --resource-collection-type: string@[AWS_CLOUD_FORMATION AWS_SERVICE AWS_TAGS]
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
]: any -> any { call 'devops-guru GetResourceCollection $resource_collection_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /anomalies/insight/{InsightId}; follows pages; cached 1min; needs --insight-id
@search-terms ListAnomaliesForInsight
export def 'devops-guru list-anomalies-for-insight' [
  --insight-id: string
  --start-time-range: record
  --account-id: string
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
]: any -> any { call 'devops-guru ListAnomaliesForInsight $insight_id $start_time_range $account_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-log-anomalies; cached 1min; needs --insight-id
@search-terms ListAnomalousLogGroups
export def 'devops-guru list-anomalous-log-groups' [
  --insight-id: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --raw
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'devops-guru ListAnomalousLogGroups $insight_id $max_results $next_token -- $region $profile $raw $refresh $ttl $with_input $fail_fast' }

# POST /events; follows pages; cached 15sec; needs --filters
@search-terms ListEvents
export def 'devops-guru list-events' [
  --filters: record
  --account-id: string
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
]: any -> any { call 'devops-guru ListEvents $filters $account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /insights; follows pages; cached 1min; needs --status-filter
@search-terms ListInsights
export def 'devops-guru list-insights' [
  --status-filter: record
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
]: any -> any { call 'devops-guru ListInsights $status_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /monitoredResources; follows pages; cached 1min
@search-terms ListMonitoredResources
export def 'devops-guru list-monitored-resources' [
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
]: any -> any { call 'devops-guru ListMonitoredResources $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /channels; follows pages; cached 1min
@search-terms ListNotificationChannels
export def 'devops-guru list-notification-channels' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'devops-guru ListNotificationChannels -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /organization/insights; follows pages; cached 1min; needs --status-filter
@search-terms ListOrganizationInsights
export def 'devops-guru list-organization-insights' [
  --status-filter: record
  --account-ids: list<string>
  --organizational-unit-ids: list<string>
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
]: any -> any { call 'devops-guru ListOrganizationInsights $status_filter $account_ids $organizational_unit_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /recommendations; follows pages; cached 1min; needs --insight-id
@search-terms ListRecommendations
export def 'devops-guru list-recommendations' [
  --insight-id: string
  --locale: string@[DE_DE EN_US EN_GB ES_ES FR_FR IT_IT JA_JP KO_KR PT_BR ZH_CN ZH_TW]
  --account-id: string
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
]: any -> any { call 'devops-guru ListRecommendations $insight_id $locale $account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# PUT /feedback
@search-terms PutFeedback
export def 'devops-guru put-feedback' [
  --insight-feedback: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-guru PutFeedback $insight_feedback -- $region $profile $with_input $fail_fast $yes' }

# DELETE /channels/{Id}; needs --id
@search-terms RemoveNotificationChannel
export def 'devops-guru remove-notification-channel' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-guru RemoveNotificationChannel $id -- $region $profile $with_input $fail_fast $yes' }

# POST /insights/search; follows pages; cached 1min; needs --start-time-range --type
@search-terms SearchInsights
export def 'devops-guru search-insights' [
  --start-time-range: record
  --filters: record
  --type: string@[REACTIVE PROACTIVE]
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
]: any -> any { call 'devops-guru SearchInsights $start_time_range $filters $type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /organization/insights/search; follows pages; cached 1min; needs --account-ids --start-time-range --type
@search-terms SearchOrganizationInsights
export def 'devops-guru search-organization-insights' [
  --account-ids: list<string>
  --start-time-range: record
  --filters: record
  --type: string@[REACTIVE PROACTIVE]
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
]: any -> any { call 'devops-guru SearchOrganizationInsights $account_ids $start_time_range $filters $type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# PUT /cost-estimation; needs --resource-collection
@search-terms StartCostEstimation
export def 'devops-guru start-cost-estimation' [
  --resource-collection: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-guru StartCostEstimation $resource_collection $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /event-sources
@search-terms UpdateEventSourcesConfig
export def 'devops-guru update-event-sources-config' [
  --event-sources: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-guru UpdateEventSourcesConfig $event_sources -- $region $profile $with_input $fail_fast $yes' }

# PUT /resource-collections; needs --action --resource-collection
@search-terms UpdateResourceCollection
export def 'devops-guru update-resource-collection' [
  --action: string@[ADD REMOVE]
  --resource-collection: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-guru UpdateResourceCollection $action $resource_collection -- $region $profile $with_input $fail_fast $yes' }

# PUT /service-integrations; needs --service-integration
@search-terms UpdateServiceIntegration
export def 'devops-guru update-service-integration' [
  --service-integration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'devops-guru UpdateServiceIntegration $service_integration -- $region $profile $with_input $fail_fast $yes' }
