# Written by `cargo xtask generate --service amp` from the service's model and overlay: change those instead.
# amp, API version 2020-08-01: 44 operations, 6 waiters.

use rt.nu [call]

# POST /workspaces/{workspaceId}/alertmanager/definition; needs --workspace-id --data
@search-terms CreateAlertManagerDefinition
export def 'amp create-alert-manager-definition' [
  --workspace-id: string
  --data: oneof<binary, string>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amp CreateAlertManagerDefinition $workspace_id $data $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces/{workspaceId}/anomalydetectors; needs --workspace-id --alias --configuration
@search-terms CreateAnomalyDetector
export def 'amp create-anomaly-detector' [
  --workspace-id: string
  --alias: string
  --evaluation-interval-in-seconds: int
  --missing-data-action: record
  --configuration: record
  --labels: record
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amp CreateAnomalyDetector $workspace_id $alias $evaluation_interval_in_seconds $missing_data_action $configuration $labels $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces/{workspaceId}/logging; needs --workspace-id --log-group-arn
@search-terms CreateLoggingConfiguration
export def 'amp create-logging-configuration' [
  --workspace-id: string
  --log-group-arn: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amp CreateLoggingConfiguration $workspace_id $log_group_arn $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces/{workspaceId}/logging/query; needs --workspace-id --destinations
@search-terms CreateQueryLoggingConfiguration
export def 'amp create-query-logging-configuration' [
  --workspace-id: string
  --destinations: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amp CreateQueryLoggingConfiguration $workspace_id $destinations $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces/{workspaceId}/rulegroupsnamespaces; needs --workspace-id --name --data
@search-terms CreateRuleGroupsNamespace
export def 'amp create-rule-groups-namespace' [
  --workspace-id: string
  --name: string
  --data: oneof<binary, string>
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amp CreateRuleGroupsNamespace $workspace_id $name $data $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /scrapers; needs --scrape-configuration --source --destination
@search-terms CreateScraper
export def 'amp create-scraper' [
  --alias: string
  --scrape-configuration: record
  --source: record
  --destination: record
  --role-configuration: record
  --client-token: string
  --tags: record
  --exporters: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amp CreateScraper $alias $scrape_configuration $source $destination $role_configuration $client_token $tags $exporters -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces
@search-terms CreateWorkspace
export def 'amp create-workspace' [
  --alias: string
  --client-token: string
  --tags: record
  --kms-key-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amp CreateWorkspace $alias $client_token $tags $kms_key_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workspaces/{workspaceId}/alertmanager/definition; needs --workspace-id
@search-terms DeleteAlertManagerDefinition
export def 'amp delete-alert-manager-definition' [
  --workspace-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amp DeleteAlertManagerDefinition $workspace_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workspaces/{workspaceId}/anomalydetectors/{anomalyDetectorId}; needs --workspace-id --anomaly-detector-id
@search-terms DeleteAnomalyDetector
export def 'amp delete-anomaly-detector' [
  --workspace-id: string
  --anomaly-detector-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amp DeleteAnomalyDetector $workspace_id $anomaly_detector_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workspaces/{workspaceId}/logging; needs --workspace-id
@search-terms DeleteLoggingConfiguration
export def 'amp delete-logging-configuration' [
  --workspace-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amp DeleteLoggingConfiguration $workspace_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workspaces/{workspaceId}/logging/query; needs --workspace-id
@search-terms DeleteQueryLoggingConfiguration
export def 'amp delete-query-logging-configuration' [
  --workspace-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amp DeleteQueryLoggingConfiguration $workspace_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workspaces/{workspaceId}/policy; needs --workspace-id
@search-terms DeleteResourcePolicy
export def 'amp delete-resource-policy' [
  --workspace-id: string
  --client-token: string
  --revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amp DeleteResourcePolicy $workspace_id $client_token $revision_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workspaces/{workspaceId}/rulegroupsnamespaces/{name}; needs --workspace-id --name
@search-terms DeleteRuleGroupsNamespace
export def 'amp delete-rule-groups-namespace' [
  --workspace-id: string
  --name: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amp DeleteRuleGroupsNamespace $workspace_id $name $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /scrapers/{scraperId}; needs --scraper-id
@search-terms DeleteScraper
export def 'amp delete-scraper' [
  --scraper-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amp DeleteScraper $scraper_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /scrapers/{scraperId}/logging-configuration; needs --scraper-id
@search-terms DeleteScraperLoggingConfiguration
export def 'amp delete-scraper-logging-configuration' [
  --scraper-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amp DeleteScraperLoggingConfiguration $scraper_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workspaces/{workspaceId}; needs --workspace-id
@search-terms DeleteWorkspace
export def 'amp delete-workspace' [
  --workspace-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amp DeleteWorkspace $workspace_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# GET /workspaces/{workspaceId}/alertmanager/definition; cached 1min; needs --workspace-id
@search-terms DescribeAlertManagerDefinition
export def 'amp describe-alert-manager-definition' [
  --workspace-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'amp DescribeAlertManagerDefinition $workspace_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /workspaces/{workspaceId}/anomalydetectors/{anomalyDetectorId}; cached 1min; needs --workspace-id --anomaly-detector-id
@search-terms DescribeAnomalyDetector
export def 'amp describe-anomaly-detector' [
  --workspace-id: string
  --anomaly-detector-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'amp DescribeAnomalyDetector $workspace_id $anomaly_detector_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /workspaces/{workspaceId}/logging; cached 1min; needs --workspace-id
@search-terms DescribeLoggingConfiguration
export def 'amp describe-logging-configuration' [
  --workspace-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'amp DescribeLoggingConfiguration $workspace_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /workspaces/{workspaceId}/logging/query; cached 1min; needs --workspace-id
@search-terms DescribeQueryLoggingConfiguration
export def 'amp describe-query-logging-configuration' [
  --workspace-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'amp DescribeQueryLoggingConfiguration $workspace_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /workspaces/{workspaceId}/policy; cached 1min; needs --workspace-id
@search-terms DescribeResourcePolicy
export def 'amp describe-resource-policy' [
  --workspace-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'amp DescribeResourcePolicy $workspace_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /workspaces/{workspaceId}/rulegroupsnamespaces/{name}; cached 1min; needs --workspace-id --name
@search-terms DescribeRuleGroupsNamespace
export def 'amp describe-rule-groups-namespace' [
  --workspace-id: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'amp DescribeRuleGroupsNamespace $workspace_id $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /scrapers/{scraperId}; cached 1min; needs --scraper-id
@search-terms DescribeScraper
export def 'amp describe-scraper' [
  --scraper-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'amp DescribeScraper $scraper_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /scrapers/{scraperId}/logging-configuration; cached 1min; needs --scraper-id
@search-terms DescribeScraperLoggingConfiguration
export def 'amp describe-scraper-logging-configuration' [
  --scraper-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'amp DescribeScraperLoggingConfiguration $scraper_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /workspaces/{workspaceId}; cached 1min; needs --workspace-id
@search-terms DescribeWorkspace
export def 'amp describe-workspace' [
  --workspace-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'amp DescribeWorkspace $workspace_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /workspaces/{workspaceId}/configuration; cached 1min; needs --workspace-id
@search-terms DescribeWorkspaceConfiguration
export def 'amp describe-workspace-configuration' [
  --workspace-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'amp DescribeWorkspaceConfiguration $workspace_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /scraperconfiguration; cached 1min
@search-terms GetDefaultScraperConfiguration
export def 'amp get-default-scraper-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'amp GetDefaultScraperConfiguration -- $region $profile $refresh $ttl' }

# GET /workspaces/{workspaceId}/anomalydetectors; follows pages; cached 1min; needs --workspace-id
@search-terms ListAnomalyDetectors
export def 'amp list-anomaly-detectors' [
  --workspace-id: string
  --alias: string
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
]: any -> any { call 'amp ListAnomalyDetectors $workspace_id $alias -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /workspaces/{workspaceId}/rulegroupsnamespaces; follows pages; cached 1min; needs --workspace-id
@search-terms ListRuleGroupsNamespaces
export def 'amp list-rule-groups-namespaces' [
  --workspace-id: string
  --name: string
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
]: any -> any { call 'amp ListRuleGroupsNamespaces $workspace_id $name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /scrapers; follows pages; cached 1min
@search-terms ListScrapers
export def 'amp list-scrapers' [
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
]: any -> any { call 'amp ListScrapers $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'amp list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'amp ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /workspaces; follows pages; cached 1min
@search-terms ListWorkspaces
export def 'amp list-workspaces' [
  --alias: string
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
]: any -> any { call 'amp ListWorkspaces $alias -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# PUT /workspaces/{workspaceId}/alertmanager/definition; needs --workspace-id --data
@search-terms PutAlertManagerDefinition
export def 'amp put-alert-manager-definition' [
  --workspace-id: string
  --data: oneof<binary, string>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amp PutAlertManagerDefinition $workspace_id $data $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /workspaces/{workspaceId}/anomalydetectors/{anomalyDetectorId}; needs --workspace-id --anomaly-detector-id --configuration
@search-terms PutAnomalyDetector
export def 'amp put-anomaly-detector' [
  --workspace-id: string
  --anomaly-detector-id: string
  --evaluation-interval-in-seconds: int
  --missing-data-action: record
  --configuration: record
  --labels: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amp PutAnomalyDetector $workspace_id $anomaly_detector_id $evaluation_interval_in_seconds $missing_data_action $configuration $labels $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /workspaces/{workspaceId}/policy; needs --workspace-id --policy-document
@search-terms PutResourcePolicy
export def 'amp put-resource-policy' [
  --workspace-id: string
  --policy-document: string
  --client-token: string
  --revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amp PutResourcePolicy $workspace_id $policy_document $client_token $revision_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /workspaces/{workspaceId}/rulegroupsnamespaces/{name}; needs --workspace-id --name --data
@search-terms PutRuleGroupsNamespace
export def 'amp put-rule-groups-namespace' [
  --workspace-id: string
  --name: string
  --data: oneof<binary, string>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amp PutRuleGroupsNamespace $workspace_id $name $data $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'amp tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amp TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'amp untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amp UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /workspaces/{workspaceId}/logging; needs --workspace-id --log-group-arn
@search-terms UpdateLoggingConfiguration
export def 'amp update-logging-configuration' [
  --workspace-id: string
  --log-group-arn: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amp UpdateLoggingConfiguration $workspace_id $log_group_arn $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /workspaces/{workspaceId}/logging/query; needs --workspace-id --destinations
@search-terms UpdateQueryLoggingConfiguration
export def 'amp update-query-logging-configuration' [
  --workspace-id: string
  --destinations: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amp UpdateQueryLoggingConfiguration $workspace_id $destinations $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /scrapers/{scraperId}; needs --scraper-id
@search-terms UpdateScraper
export def 'amp update-scraper' [
  --scraper-id: string
  --alias: string
  --scrape-configuration: record
  --destination: record
  --role-configuration: record
  --client-token: string
  --exporters: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amp UpdateScraper $scraper_id $alias $scrape_configuration $destination $role_configuration $client_token $exporters -- $region $profile $with_input $fail_fast $yes' }

# PUT /scrapers/{scraperId}/logging-configuration; needs --scraper-id --logging-destination
@search-terms UpdateScraperLoggingConfiguration
export def 'amp update-scraper-logging-configuration' [
  --scraper-id: string
  --logging-destination: record
  --scraper-components: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amp UpdateScraperLoggingConfiguration $scraper_id $logging_destination $scraper_components -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces/{workspaceId}/alias; needs --workspace-id
@search-terms UpdateWorkspaceAlias
export def 'amp update-workspace-alias' [
  --workspace-id: string
  --alias: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amp UpdateWorkspaceAlias $workspace_id $alias $client_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /workspaces/{workspaceId}/configuration; needs --workspace-id
@search-terms UpdateWorkspaceConfiguration
export def 'amp update-workspace-configuration' [
  --workspace-id: string
  --client-token: string
  --limits-per-label-set: list
  --retention-period-in-days: int
  --out-of-order-time-window-in-seconds: int
  --rule-query-offset-in-seconds: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amp UpdateWorkspaceConfiguration $workspace_id $client_token $limits_per_label_set $retention_period_in_days $out_of_order_time_window_in_seconds $rule_query_offset_in_seconds -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   anomaly-detector-active: DescribeAnomalyDetector; needs --workspace-id --anomaly-detector-id
#   anomaly-detector-deleted: DescribeAnomalyDetector; needs --workspace-id --anomaly-detector-id
#   scraper-active: DescribeScraper; needs --scraper-id
#   scraper-deleted: DescribeScraper; needs --scraper-id
#   workspace-active: DescribeWorkspace; needs --workspace-id
#   workspace-deleted: DescribeWorkspace; needs --workspace-id
@search-terms AnomalyDetectorActive AnomalyDetectorDeleted ScraperActive ScraperDeleted WorkspaceActive WorkspaceDeleted
export def 'amp wait' [
  waiter: string@[anomaly-detector-active anomaly-detector-deleted scraper-active scraper-deleted workspace-active workspace-deleted]
  --workspace-id: string
  --anomaly-detector-id: string
  --scraper-id: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'amp wait $waiter $workspace_id $anomaly_detector_id $scraper_id -- $timeout $interval $region $profile' }
