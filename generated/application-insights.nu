# Written by `cargo xtask generate --service application-insights` from the service's model and overlay: change those instead.
# Application Insights, API version 2018-11-25: 33 operations.

use rt.nu [call send]

# POST /; needs --resource-group-name --component-name --workload-configuration
@category "aws application-insights"
@search-terms AddWorkload
export def 'application-insights add-workload' [
  --resource-group-name: string
  --component-name: string
  --workload-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'application-insights AddWorkload $resource_group_name=ResourceGroupName $component_name=ComponentName $workload_configuration=WorkloadConfiguration $region=--region $profile=--profile' }

# POST /
@category "aws application-insights"
@search-terms CreateApplication
export def 'application-insights create-application' [
  --resource-group-name: string
  --ops-center-enabled: oneof<bool>
  --cwe-monitor-enabled: oneof<bool>
  --ops-item-sns-topic-arn: string
  --sns-notification-arn: string
  --tags: oneof<list<any>, record>
  --auto-config-enabled: oneof<bool>
  --auto-create: oneof<bool>
  --grouping-type: string@[ACCOUNT_BASED]
  --attach-missing-permission: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'application-insights CreateApplication $resource_group_name=ResourceGroupName $ops_center_enabled=OpsCenterEnabled $cwe_monitor_enabled=CWEMonitorEnabled $ops_item_sns_topic_arn=OpsItemSNSTopicArn $sns_notification_arn=SNSNotificationArn $tags=Tags $auto_config_enabled=AutoConfigEnabled $auto_create=AutoCreate $grouping_type=GroupingType $attach_missing_permission=AttachMissingPermission $region=--region $profile=--profile' }

# POST /; needs --resource-group-name --component-name --resource-list
@category "aws application-insights"
@search-terms CreateComponent
export def 'application-insights create-component' [
  --resource-group-name: string
  --component-name: string
  --resource-list: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'application-insights CreateComponent $resource_group_name=ResourceGroupName $component_name=ComponentName $resource_list=ResourceList $region=--region $profile=--profile' }

# POST /; needs --resource-group-name --pattern-set-name --pattern-name --pattern --rank
@category "aws application-insights"
@search-terms CreateLogPattern
export def 'application-insights create-log-pattern' [
  --resource-group-name: string
  --pattern-set-name: string
  --pattern-name: string
  --pattern: string
  --rank: int
  --region: string
  --profile: string
]: nothing -> record { call 'application-insights CreateLogPattern $resource_group_name=ResourceGroupName $pattern_set_name=PatternSetName $pattern_name=PatternName $pattern=Pattern $rank=Rank $region=--region $profile=--profile' }

# POST /; needs --resource-group-name
@category "aws application-insights"
@search-terms DeleteApplication
export def 'application-insights delete-application' [
  --resource-group-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'application-insights DeleteApplication $resource_group_name=ResourceGroupName $region=--region $profile=--profile' }

# POST /; needs --resource-group-name --component-name
@category "aws application-insights"
@search-terms DeleteComponent
export def 'application-insights delete-component' [
  --resource-group-name: string
  --component-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'application-insights DeleteComponent $resource_group_name=ResourceGroupName $component_name=ComponentName $region=--region $profile=--profile' }

# POST /; needs --resource-group-name --pattern-set-name --pattern-name
@category "aws application-insights"
@search-terms DeleteLogPattern
export def 'application-insights delete-log-pattern' [
  --resource-group-name: string
  --pattern-set-name: string
  --pattern-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'application-insights DeleteLogPattern $resource_group_name=ResourceGroupName $pattern_set_name=PatternSetName $pattern_name=PatternName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resource-group-name
@category "aws application-insights"
@search-terms DescribeApplication
export def 'application-insights describe-application' [
  --resource-group-name: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'application-insights DescribeApplication $resource_group_name=ResourceGroupName $account_id=AccountId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resource-group-name --component-name
@category "aws application-insights"
@search-terms DescribeComponent
export def 'application-insights describe-component' [
  --resource-group-name: string
  --component-name: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'application-insights DescribeComponent $resource_group_name=ResourceGroupName $component_name=ComponentName $account_id=AccountId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resource-group-name --component-name
@category "aws application-insights"
@search-terms DescribeComponentConfiguration
export def 'application-insights describe-component-configuration' [
  --resource-group-name: string
  --component-name: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'application-insights DescribeComponentConfiguration $resource_group_name=ResourceGroupName $component_name=ComponentName $account_id=AccountId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resource-group-name --component-name --tier
@category "aws application-insights"
@search-terms DescribeComponentConfigurationRecommendation
export def 'application-insights describe-component-configuration-recommendation' [
  --resource-group-name: string
  --component-name: string
  --tier: string@[CUSTOM DEFAULT DOT_NET_CORE DOT_NET_WORKER DOT_NET_WEB_TIER DOT_NET_WEB SQL_SERVER SQL_SERVER_ALWAYSON_AVAILABILITY_GROUP MYSQL POSTGRESQL JAVA_JMX ORACLE SAP_HANA_MULTI_NODE SAP_HANA_SINGLE_NODE SAP_HANA_HIGH_AVAILABILITY SAP_ASE_SINGLE_NODE SAP_ASE_HIGH_AVAILABILITY SQL_SERVER_FAILOVER_CLUSTER_INSTANCE SHAREPOINT ACTIVE_DIRECTORY SAP_NETWEAVER_STANDARD SAP_NETWEAVER_DISTRIBUTED SAP_NETWEAVER_HIGH_AVAILABILITY]
  --workload-name: string
  --recommendation-type: string@[INFRA_ONLY WORKLOAD_ONLY ALL]
  --region: string
  --profile: string
]: nothing -> record { call 'application-insights DescribeComponentConfigurationRecommendation $resource_group_name=ResourceGroupName $component_name=ComponentName $tier=Tier $workload_name=WorkloadName $recommendation_type=RecommendationType $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resource-group-name --pattern-set-name --pattern-name
@category "aws application-insights"
@search-terms DescribeLogPattern
export def 'application-insights describe-log-pattern' [
  --resource-group-name: string
  --pattern-set-name: string
  --pattern-name: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'application-insights DescribeLogPattern $resource_group_name=ResourceGroupName $pattern_set_name=PatternSetName $pattern_name=PatternName $account_id=AccountId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --observation-id
@category "aws application-insights"
@search-terms DescribeObservation
export def 'application-insights describe-observation' [
  --observation-id: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'application-insights DescribeObservation $observation_id=ObservationId $account_id=AccountId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --problem-id
@category "aws application-insights"
@search-terms DescribeProblem
export def 'application-insights describe-problem' [
  --problem-id: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'application-insights DescribeProblem $problem_id=ProblemId $account_id=AccountId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --problem-id
@category "aws application-insights"
@search-terms DescribeProblemObservations
export def 'application-insights describe-problem-observations' [
  --problem-id: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'application-insights DescribeProblemObservations $problem_id=ProblemId $account_id=AccountId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resource-group-name --component-name --workload-id
@category "aws application-insights"
@search-terms DescribeWorkload
export def 'application-insights describe-workload' [
  --resource-group-name: string
  --component-name: string
  --workload-id: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'application-insights DescribeWorkload $resource_group_name=ResourceGroupName $component_name=ComponentName $workload_id=WorkloadId $account_id=AccountId $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws application-insights"
@search-terms ListApplications
@example "First rows only" "application-insights list-applications --stream | first 3"
export def 'application-insights list-applications' [
  --account-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'application-insights ListApplications $account_id=AccountId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --resource-group-name
@category "aws application-insights"
@search-terms ListComponents
export def 'application-insights list-components' [
  --resource-group-name: string
  --account-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'application-insights ListComponents $resource_group_name=ResourceGroupName $account_id=AccountId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws application-insights"
@search-terms ListConfigurationHistory
@example "First rows only" "application-insights list-configuration-history --stream | first 3"
export def 'application-insights list-configuration-history' [
  --resource-group-name: string
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --event-status: string@[INFO WARN ERROR]
  --account-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'application-insights ListConfigurationHistory $resource_group_name=ResourceGroupName $start_time=StartTime $end_time=EndTime $event_status=EventStatus $account_id=AccountId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --resource-group-name
@category "aws application-insights"
@search-terms ListLogPatternSets
export def 'application-insights list-log-pattern-sets' [
  --resource-group-name: string
  --max-results: int
  --next-token: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'application-insights ListLogPatternSets $resource_group_name=ResourceGroupName $max_results=MaxResults $next_token=NextToken $account_id=AccountId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resource-group-name
@category "aws application-insights"
@search-terms ListLogPatterns
export def 'application-insights list-log-patterns' [
  --resource-group-name: string
  --pattern-set-name: string
  --max-results: int
  --next-token: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'application-insights ListLogPatterns $resource_group_name=ResourceGroupName $pattern_set_name=PatternSetName $max_results=MaxResults $next_token=NextToken $account_id=AccountId $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws application-insights"
@search-terms ListProblems
export def 'application-insights list-problems' [
  --account-id: string
  --resource-group-name: string
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --max-results: int
  --next-token: string
  --component-name: string
  --visibility: string@[IGNORED VISIBLE]
  --region: string
  --profile: string
]: nothing -> record { call 'application-insights ListProblems $account_id=AccountId $resource_group_name=ResourceGroupName $start_time=StartTime $end_time=EndTime $max_results=MaxResults $next_token=NextToken $component_name=ComponentName $visibility=Visibility $region=--region $profile=--profile' }

# POST /; cached 5min; needs --resource-arn
@category "aws application-insights"
@search-terms ListTagsForResource
export def 'application-insights list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'application-insights ListTagsForResource $resource_arn=ResourceARN $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min; needs --resource-group-name --component-name
@category "aws application-insights"
@search-terms ListWorkloads
export def 'application-insights list-workloads' [
  --resource-group-name: string
  --component-name: string
  --account-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'application-insights ListWorkloads $resource_group_name=ResourceGroupName $component_name=ComponentName $account_id=AccountId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --resource-group-name --component-name --workload-id
@category "aws application-insights"
@search-terms RemoveWorkload
export def 'application-insights remove-workload' [
  --resource-group-name: string
  --component-name: string
  --workload-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'application-insights RemoveWorkload $resource_group_name=ResourceGroupName $component_name=ComponentName $workload_id=WorkloadId $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws application-insights"
@search-terms TagResource
export def 'application-insights tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'application-insights TagResource $resource_arn=ResourceARN $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws application-insights"
@search-terms UntagResource
export def 'application-insights untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'application-insights UntagResource $resource_arn=ResourceARN $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --resource-group-name
@category "aws application-insights"
@search-terms UpdateApplication
export def 'application-insights update-application' [
  --resource-group-name: string
  --ops-center-enabled: oneof<bool>
  --cwe-monitor-enabled: oneof<bool>
  --ops-item-sns-topic-arn: string
  --sns-notification-arn: string
  --remove-sns-topic: oneof<bool>
  --auto-config-enabled: oneof<bool>
  --attach-missing-permission: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'application-insights UpdateApplication $resource_group_name=ResourceGroupName $ops_center_enabled=OpsCenterEnabled $cwe_monitor_enabled=CWEMonitorEnabled $ops_item_sns_topic_arn=OpsItemSNSTopicArn $sns_notification_arn=SNSNotificationArn $remove_sns_topic=RemoveSNSTopic $auto_config_enabled=AutoConfigEnabled $attach_missing_permission=AttachMissingPermission $region=--region $profile=--profile' }

# POST /; needs --resource-group-name --component-name
@category "aws application-insights"
@search-terms UpdateComponent
export def 'application-insights update-component' [
  --resource-group-name: string
  --component-name: string
  --new-component-name: string
  --resource-list: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'application-insights UpdateComponent $resource_group_name=ResourceGroupName $component_name=ComponentName $new_component_name=NewComponentName $resource_list=ResourceList $region=--region $profile=--profile' }

# POST /; needs --resource-group-name --component-name
@category "aws application-insights"
@search-terms UpdateComponentConfiguration
export def 'application-insights update-component-configuration' [
  --resource-group-name: string
  --component-name: string
  --monitor: oneof<bool>
  --tier: string@[CUSTOM DEFAULT DOT_NET_CORE DOT_NET_WORKER DOT_NET_WEB_TIER DOT_NET_WEB SQL_SERVER SQL_SERVER_ALWAYSON_AVAILABILITY_GROUP MYSQL POSTGRESQL JAVA_JMX ORACLE SAP_HANA_MULTI_NODE SAP_HANA_SINGLE_NODE SAP_HANA_HIGH_AVAILABILITY SAP_ASE_SINGLE_NODE SAP_ASE_HIGH_AVAILABILITY SQL_SERVER_FAILOVER_CLUSTER_INSTANCE SHAREPOINT ACTIVE_DIRECTORY SAP_NETWEAVER_STANDARD SAP_NETWEAVER_DISTRIBUTED SAP_NETWEAVER_HIGH_AVAILABILITY]
  --component-configuration: string
  --auto-config-enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'application-insights UpdateComponentConfiguration $resource_group_name=ResourceGroupName $component_name=ComponentName $monitor=Monitor $tier=Tier $component_configuration=ComponentConfiguration $auto_config_enabled=AutoConfigEnabled $region=--region $profile=--profile' }

# POST /; needs --resource-group-name --pattern-set-name --pattern-name
@category "aws application-insights"
@search-terms UpdateLogPattern
export def 'application-insights update-log-pattern' [
  --resource-group-name: string
  --pattern-set-name: string
  --pattern-name: string
  --pattern: string
  --rank: int
  --region: string
  --profile: string
]: nothing -> record { call 'application-insights UpdateLogPattern $resource_group_name=ResourceGroupName $pattern_set_name=PatternSetName $pattern_name=PatternName $pattern=Pattern $rank=Rank $region=--region $profile=--profile' }

# POST /; needs --problem-id
@category "aws application-insights"
@search-terms UpdateProblem
export def 'application-insights update-problem' [
  --problem-id: string
  --update-status: string@[RESOLVED]
  --visibility: string@[IGNORED VISIBLE]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'application-insights UpdateProblem $problem_id=ProblemId $update_status=UpdateStatus $visibility=Visibility $region=--region $profile=--profile' }

# POST /; needs --resource-group-name --component-name --workload-configuration
@category "aws application-insights"
@search-terms UpdateWorkload
export def 'application-insights update-workload' [
  --resource-group-name: string
  --component-name: string
  --workload-id: string
  --workload-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'application-insights UpdateWorkload $resource_group_name=ResourceGroupName $component_name=ComponentName $workload_id=WorkloadId $workload_configuration=WorkloadConfiguration $region=--region $profile=--profile' }
