# Written by `cargo xtask generate --service amp` from the service's model and overlay: change those instead.
# amp, API version 2020-08-01: 44 operations.

use rt.nu [call send]

# POST /workspaces/{workspaceId}/alertmanager/definition; needs --workspace-id --data
@category "aws amp"
@search-terms CreateAlertManagerDefinition
export def 'amp create-alert-manager-definition' [
  --workspace-id: string
  --data: oneof<binary, string>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'amp CreateAlertManagerDefinition $workspace_id=workspaceId $data=data $client_token=clientToken $region=--region $profile=--profile' }

# POST /workspaces/{workspaceId}/anomalydetectors; needs --workspace-id --alias --configuration
@category "aws amp"
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
]: nothing -> record { call 'amp CreateAnomalyDetector $workspace_id=workspaceId $alias=alias $evaluation_interval_in_seconds=evaluationIntervalInSeconds $missing_data_action=missingDataAction $configuration=configuration $labels=labels $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /workspaces/{workspaceId}/logging; needs --workspace-id --log-group-arn
@category "aws amp"
@search-terms CreateLoggingConfiguration
export def 'amp create-logging-configuration' [
  --workspace-id: string
  --log-group-arn: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'amp CreateLoggingConfiguration $workspace_id=workspaceId $log_group_arn=logGroupArn $client_token=clientToken $region=--region $profile=--profile' }

# POST /workspaces/{workspaceId}/logging/query; needs --workspace-id --destinations
@category "aws amp"
@search-terms CreateQueryLoggingConfiguration
export def 'amp create-query-logging-configuration' [
  --workspace-id: string
  --destinations: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'amp CreateQueryLoggingConfiguration $workspace_id=workspaceId $destinations=destinations $client_token=clientToken $region=--region $profile=--profile' }

# POST /workspaces/{workspaceId}/rulegroupsnamespaces; needs --workspace-id --name --data
@category "aws amp"
@search-terms CreateRuleGroupsNamespace
export def 'amp create-rule-groups-namespace' [
  --workspace-id: string
  --name: string
  --data: oneof<binary, string>
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'amp CreateRuleGroupsNamespace $workspace_id=workspaceId $name=name $data=data $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /scrapers; needs --scrape-configuration --source --destination
@category "aws amp"
@search-terms CreateScraper
export def 'amp create-scraper' [
  --alias: string
  --scrape-configuration: record
  --source: record
  --destination: record
  --role-configuration: record
  --client-token: string
  --tags: record
  --exporters: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'amp CreateScraper $alias=alias $scrape_configuration=scrapeConfiguration $source=source $destination=destination $role_configuration=roleConfiguration $client_token=clientToken $tags=tags $exporters=exporters $region=--region $profile=--profile' }

# POST /workspaces
@category "aws amp"
@search-terms CreateWorkspace
export def 'amp create-workspace' [
  --alias: string
  --client-token: string
  --tags: record
  --kms-key-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'amp CreateWorkspace $alias=alias $client_token=clientToken $tags=tags $kms_key_arn=kmsKeyArn $region=--region $profile=--profile' }

# DELETE /workspaces/{workspaceId}/alertmanager/definition; needs --workspace-id
@category "aws amp"
@search-terms DeleteAlertManagerDefinition
export def 'amp delete-alert-manager-definition' [
  --workspace-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'amp DeleteAlertManagerDefinition $workspace_id=workspaceId $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /workspaces/{workspaceId}/anomalydetectors/{anomalyDetectorId}; needs --workspace-id --anomaly-detector-id
@category "aws amp"
@search-terms DeleteAnomalyDetector
export def 'amp delete-anomaly-detector' [
  --workspace-id: string
  --anomaly-detector-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'amp DeleteAnomalyDetector $workspace_id=workspaceId $anomaly_detector_id=anomalyDetectorId $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /workspaces/{workspaceId}/logging; needs --workspace-id
@category "aws amp"
@search-terms DeleteLoggingConfiguration
export def 'amp delete-logging-configuration' [
  --workspace-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'amp DeleteLoggingConfiguration $workspace_id=workspaceId $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /workspaces/{workspaceId}/logging/query; needs --workspace-id
@category "aws amp"
@search-terms DeleteQueryLoggingConfiguration
export def 'amp delete-query-logging-configuration' [
  --workspace-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'amp DeleteQueryLoggingConfiguration $workspace_id=workspaceId $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /workspaces/{workspaceId}/policy; needs --workspace-id
@category "aws amp"
@search-terms DeleteResourcePolicy
export def 'amp delete-resource-policy' [
  --workspace-id: string
  --client-token: string
  --revision-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'amp DeleteResourcePolicy $workspace_id=workspaceId $client_token=clientToken $revision_id=revisionId $region=--region $profile=--profile' }

# DELETE /workspaces/{workspaceId}/rulegroupsnamespaces/{name}; needs --workspace-id --name
@category "aws amp"
@search-terms DeleteRuleGroupsNamespace
export def 'amp delete-rule-groups-namespace' [
  --workspace-id: string
  --name: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'amp DeleteRuleGroupsNamespace $workspace_id=workspaceId $name=name $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /scrapers/{scraperId}; needs --scraper-id
@category "aws amp"
@search-terms DeleteScraper
export def 'amp delete-scraper' [
  --scraper-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'amp DeleteScraper $scraper_id=scraperId $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /scrapers/{scraperId}/logging-configuration; needs --scraper-id
@category "aws amp"
@search-terms DeleteScraperLoggingConfiguration
export def 'amp delete-scraper-logging-configuration' [
  --scraper-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'amp DeleteScraperLoggingConfiguration $scraper_id=scraperId $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /workspaces/{workspaceId}; needs --workspace-id
@category "aws amp"
@search-terms DeleteWorkspace
export def 'amp delete-workspace' [
  --workspace-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'amp DeleteWorkspace $workspace_id=workspaceId $client_token=clientToken $region=--region $profile=--profile' }

# GET /workspaces/{workspaceId}/alertmanager/definition; cached 1min; needs --workspace-id
@category "aws amp"
@search-terms DescribeAlertManagerDefinition
export def 'amp describe-alert-manager-definition' [
  --workspace-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'amp DescribeAlertManagerDefinition $workspace_id=workspaceId $region=--region $profile=--profile' }

# GET /workspaces/{workspaceId}/anomalydetectors/{anomalyDetectorId}; cached 1min; needs --workspace-id --anomaly-detector-id
@category "aws amp"
@search-terms DescribeAnomalyDetector
export def 'amp describe-anomaly-detector' [
  --workspace-id: string
  --anomaly-detector-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'amp DescribeAnomalyDetector $workspace_id=workspaceId $anomaly_detector_id=anomalyDetectorId $region=--region $profile=--profile' }

# GET /workspaces/{workspaceId}/logging; cached 1min; needs --workspace-id
@category "aws amp"
@search-terms DescribeLoggingConfiguration
export def 'amp describe-logging-configuration' [
  --workspace-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'amp DescribeLoggingConfiguration $workspace_id=workspaceId $region=--region $profile=--profile' }

# GET /workspaces/{workspaceId}/logging/query; cached 1min; needs --workspace-id
@category "aws amp"
@search-terms DescribeQueryLoggingConfiguration
export def 'amp describe-query-logging-configuration' [
  --workspace-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'amp DescribeQueryLoggingConfiguration $workspace_id=workspaceId $region=--region $profile=--profile' }

# GET /workspaces/{workspaceId}/policy; cached 1min; needs --workspace-id
@category "aws amp"
@search-terms DescribeResourcePolicy
export def 'amp describe-resource-policy' [
  --workspace-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'amp DescribeResourcePolicy $workspace_id=workspaceId $region=--region $profile=--profile' }

# GET /workspaces/{workspaceId}/rulegroupsnamespaces/{name}; cached 1min; needs --workspace-id --name
@category "aws amp"
@search-terms DescribeRuleGroupsNamespace
export def 'amp describe-rule-groups-namespace' [
  --workspace-id: string
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'amp DescribeRuleGroupsNamespace $workspace_id=workspaceId $name=name $region=--region $profile=--profile' }

# GET /scrapers/{scraperId}; cached 1min; needs --scraper-id
@category "aws amp"
@search-terms DescribeScraper
export def 'amp describe-scraper' [
  --scraper-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'amp DescribeScraper $scraper_id=scraperId $region=--region $profile=--profile' }

# GET /scrapers/{scraperId}/logging-configuration; cached 1min; needs --scraper-id
@category "aws amp"
@search-terms DescribeScraperLoggingConfiguration
export def 'amp describe-scraper-logging-configuration' [
  --scraper-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'amp DescribeScraperLoggingConfiguration $scraper_id=scraperId $region=--region $profile=--profile' }

# GET /workspaces/{workspaceId}; cached 1min; needs --workspace-id
@category "aws amp"
@search-terms DescribeWorkspace
export def 'amp describe-workspace' [
  --workspace-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'amp DescribeWorkspace $workspace_id=workspaceId $region=--region $profile=--profile' }

# GET /workspaces/{workspaceId}/configuration; cached 1min; needs --workspace-id
@category "aws amp"
@search-terms DescribeWorkspaceConfiguration
export def 'amp describe-workspace-configuration' [
  --workspace-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'amp DescribeWorkspaceConfiguration $workspace_id=workspaceId $region=--region $profile=--profile' }

# GET /scraperconfiguration; cached 1min
@category "aws amp"
@search-terms GetDefaultScraperConfiguration
export def 'amp get-default-scraper-configuration' [
  --region: string
  --profile: string
]: nothing -> record { call 'amp GetDefaultScraperConfiguration $region=--region $profile=--profile' }

# GET /workspaces/{workspaceId}/anomalydetectors; follows pages; cached 1min; needs --workspace-id
@category "aws amp"
@search-terms ListAnomalyDetectors
export def 'amp list-anomaly-detectors' [
  --workspace-id: string
  --alias: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'amp ListAnomalyDetectors $workspace_id=workspaceId $alias=alias $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /workspaces/{workspaceId}/rulegroupsnamespaces; follows pages; cached 1min; needs --workspace-id
@category "aws amp"
@search-terms ListRuleGroupsNamespaces
export def 'amp list-rule-groups-namespaces' [
  --workspace-id: string
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'amp ListRuleGroupsNamespaces $workspace_id=workspaceId $name=name $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /scrapers; follows pages; cached 1min
@category "aws amp"
@search-terms ListScrapers
@example "First rows only" "amp list-scrapers --stream | first 3"
export def 'amp list-scrapers' [
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'amp ListScrapers $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws amp"
@search-terms ListTagsForResource
export def 'amp list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'amp ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# GET /workspaces; follows pages; cached 1min
@category "aws amp"
@search-terms ListWorkspaces
@example "First rows only" "amp list-workspaces --stream | first 3"
export def 'amp list-workspaces' [
  --alias: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'amp ListWorkspaces $alias=alias $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# PUT /workspaces/{workspaceId}/alertmanager/definition; needs --workspace-id --data
@category "aws amp"
@search-terms PutAlertManagerDefinition
export def 'amp put-alert-manager-definition' [
  --workspace-id: string
  --data: oneof<binary, string>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'amp PutAlertManagerDefinition $workspace_id=workspaceId $data=data $client_token=clientToken $region=--region $profile=--profile' }

# PUT /workspaces/{workspaceId}/anomalydetectors/{anomalyDetectorId}; needs --workspace-id --anomaly-detector-id --configuration
@category "aws amp"
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
]: nothing -> record { call 'amp PutAnomalyDetector $workspace_id=workspaceId $anomaly_detector_id=anomalyDetectorId $evaluation_interval_in_seconds=evaluationIntervalInSeconds $missing_data_action=missingDataAction $configuration=configuration $labels=labels $client_token=clientToken $region=--region $profile=--profile' }

# PUT /workspaces/{workspaceId}/policy; needs --workspace-id --policy-document
@category "aws amp"
@search-terms PutResourcePolicy
export def 'amp put-resource-policy' [
  --workspace-id: string
  --policy-document: string
  --client-token: string
  --revision-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'amp PutResourcePolicy $workspace_id=workspaceId $policy_document=policyDocument $client_token=clientToken $revision_id=revisionId $region=--region $profile=--profile' }

# PUT /workspaces/{workspaceId}/rulegroupsnamespaces/{name}; needs --workspace-id --name --data
@category "aws amp"
@search-terms PutRuleGroupsNamespace
export def 'amp put-rule-groups-namespace' [
  --workspace-id: string
  --name: string
  --data: oneof<binary, string>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'amp PutRuleGroupsNamespace $workspace_id=workspaceId $name=name $data=data $client_token=clientToken $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws amp"
@search-terms TagResource
export def 'amp tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'amp TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws amp"
@search-terms UntagResource
export def 'amp untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'amp UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# PUT /workspaces/{workspaceId}/logging; needs --workspace-id --log-group-arn
@category "aws amp"
@search-terms UpdateLoggingConfiguration
export def 'amp update-logging-configuration' [
  --workspace-id: string
  --log-group-arn: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'amp UpdateLoggingConfiguration $workspace_id=workspaceId $log_group_arn=logGroupArn $client_token=clientToken $region=--region $profile=--profile' }

# PUT /workspaces/{workspaceId}/logging/query; needs --workspace-id --destinations
@category "aws amp"
@search-terms UpdateQueryLoggingConfiguration
export def 'amp update-query-logging-configuration' [
  --workspace-id: string
  --destinations: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'amp UpdateQueryLoggingConfiguration $workspace_id=workspaceId $destinations=destinations $client_token=clientToken $region=--region $profile=--profile' }

# PUT /scrapers/{scraperId}; needs --scraper-id
@category "aws amp"
@search-terms UpdateScraper
export def 'amp update-scraper' [
  --scraper-id: string
  --alias: string
  --scrape-configuration: record
  --destination: record
  --role-configuration: record
  --client-token: string
  --exporters: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'amp UpdateScraper $scraper_id=scraperId $alias=alias $scrape_configuration=scrapeConfiguration $destination=destination $role_configuration=roleConfiguration $client_token=clientToken $exporters=exporters $region=--region $profile=--profile' }

# PUT /scrapers/{scraperId}/logging-configuration; needs --scraper-id --logging-destination
@category "aws amp"
@search-terms UpdateScraperLoggingConfiguration
export def 'amp update-scraper-logging-configuration' [
  --scraper-id: string
  --logging-destination: record
  --scraper-components: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'amp UpdateScraperLoggingConfiguration $scraper_id=scraperId $logging_destination=loggingDestination $scraper_components=scraperComponents $region=--region $profile=--profile' }

# POST /workspaces/{workspaceId}/alias; needs --workspace-id
@category "aws amp"
@search-terms UpdateWorkspaceAlias
export def 'amp update-workspace-alias' [
  --workspace-id: string
  --alias: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'amp UpdateWorkspaceAlias $workspace_id=workspaceId $alias=alias $client_token=clientToken $region=--region $profile=--profile' }

# PATCH /workspaces/{workspaceId}/configuration; needs --workspace-id
@category "aws amp"
@search-terms UpdateWorkspaceConfiguration
export def 'amp update-workspace-configuration' [
  --workspace-id: string
  --client-token: string
  --limits-per-label-set: oneof<list<any>, record>
  --retention-period-in-days: int
  --out-of-order-time-window-in-seconds: int
  --rule-query-offset-in-seconds: int
  --region: string
  --profile: string
]: nothing -> record { call 'amp UpdateWorkspaceConfiguration $workspace_id=workspaceId $client_token=clientToken $limits_per_label_set=limitsPerLabelSet $retention_period_in_days=retentionPeriodInDays $out_of_order_time_window_in_seconds=outOfOrderTimeWindowInSeconds $rule_query_offset_in_seconds=ruleQueryOffsetInSeconds $region=--region $profile=--profile' }
