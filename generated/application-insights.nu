# Written by `cargo xtask generate --service application-insights` from the service's model and overlay: change those instead.
# Application Insights, API version 2018-11-25: 33 operations.

use rt.nu [call]

def Tier []: nothing -> list<string> { [CUSTOM DEFAULT DOT_NET_CORE DOT_NET_WORKER DOT_NET_WEB_TIER DOT_NET_WEB SQL_SERVER SQL_SERVER_ALWAYSON_AVAILABILITY_GROUP MYSQL POSTGRESQL JAVA_JMX ORACLE SAP_HANA_MULTI_NODE SAP_HANA_SINGLE_NODE SAP_HANA_HIGH_AVAILABILITY SAP_ASE_SINGLE_NODE SAP_ASE_HIGH_AVAILABILITY SQL_SERVER_FAILOVER_CLUSTER_INSTANCE SHAREPOINT ACTIVE_DIRECTORY SAP_NETWEAVER_STANDARD SAP_NETWEAVER_DISTRIBUTED SAP_NETWEAVER_HIGH_AVAILABILITY] }

# POST /; needs --resource-group-name --component-name --workload-configuration
@search-terms AddWorkload
export def 'application-insights add-workload' [
  --resource-group-name: string
  --component-name: string
  --workload-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-insights AddWorkload $resource_group_name $component_name $workload_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateApplication
export def 'application-insights create-application' [
  --resource-group-name: string
  --ops-center-enabled: oneof<bool>
  --cwe-monitor-enabled: oneof<bool>
  --ops-item-sns-topic-arn: string
  --sns-notification-arn: string
  --tags: any
  --auto-config-enabled: oneof<bool>
  --auto-create: oneof<bool>
  --grouping-type: string
  --attach-missing-permission: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-insights CreateApplication $resource_group_name $ops_center_enabled $cwe_monitor_enabled $ops_item_sns_topic_arn $sns_notification_arn $tags $auto_config_enabled $auto_create $grouping_type $attach_missing_permission -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-group-name --component-name --resource-list
@search-terms CreateComponent
export def 'application-insights create-component' [
  --resource-group-name: string
  --component-name: string
  --resource-list: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-insights CreateComponent $resource_group_name $component_name $resource_list -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-group-name --pattern-set-name --pattern-name --pattern --rank
@search-terms CreateLogPattern
export def 'application-insights create-log-pattern' [
  --resource-group-name: string
  --pattern-set-name: string
  --pattern-name: string
  --pattern: string
  --rank: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-insights CreateLogPattern $resource_group_name $pattern_set_name $pattern_name $pattern $rank -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-group-name
@search-terms DeleteApplication
export def 'application-insights delete-application' [
  --resource-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-insights DeleteApplication $resource_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-group-name --component-name
@search-terms DeleteComponent
export def 'application-insights delete-component' [
  --resource-group-name: string
  --component-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-insights DeleteComponent $resource_group_name $component_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-group-name --pattern-set-name --pattern-name
@search-terms DeleteLogPattern
export def 'application-insights delete-log-pattern' [
  --resource-group-name: string
  --pattern-set-name: string
  --pattern-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-insights DeleteLogPattern $resource_group_name $pattern_set_name $pattern_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --resource-group-name
@search-terms DescribeApplication
export def 'application-insights describe-application' [
  --resource-group-name: string
  --account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'application-insights DescribeApplication $resource_group_name $account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-group-name --component-name
@search-terms DescribeComponent
export def 'application-insights describe-component' [
  --resource-group-name: string
  --component-name: string
  --account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'application-insights DescribeComponent $resource_group_name $component_name $account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-group-name --component-name
@search-terms DescribeComponentConfiguration
export def 'application-insights describe-component-configuration' [
  --resource-group-name: string
  --component-name: string
  --account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'application-insights DescribeComponentConfiguration $resource_group_name $component_name $account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-group-name --component-name --tier
@search-terms DescribeComponentConfigurationRecommendation
export def 'application-insights describe-component-configuration-recommendation' [
  --resource-group-name: string
  --component-name: string
  --tier: string@Tier
  --workload-name: string
  --recommendation-type: string@[INFRA_ONLY WORKLOAD_ONLY ALL]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'application-insights DescribeComponentConfigurationRecommendation $resource_group_name $component_name $tier $workload_name $recommendation_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-group-name --pattern-set-name --pattern-name
@search-terms DescribeLogPattern
export def 'application-insights describe-log-pattern' [
  --resource-group-name: string
  --pattern-set-name: string
  --pattern-name: string
  --account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'application-insights DescribeLogPattern $resource_group_name $pattern_set_name $pattern_name $account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --observation-id
@search-terms DescribeObservation
export def 'application-insights describe-observation' [
  --observation-id: string
  --account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'application-insights DescribeObservation $observation_id $account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --problem-id
@search-terms DescribeProblem
export def 'application-insights describe-problem' [
  --problem-id: string
  --account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'application-insights DescribeProblem $problem_id $account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --problem-id
@search-terms DescribeProblemObservations
export def 'application-insights describe-problem-observations' [
  --problem-id: string
  --account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'application-insights DescribeProblemObservations $problem_id $account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-group-name --component-name --workload-id
@search-terms DescribeWorkload
export def 'application-insights describe-workload' [
  --resource-group-name: string
  --component-name: string
  --workload-id: string
  --account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'application-insights DescribeWorkload $resource_group_name $component_name $workload_id $account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListApplications
export def 'application-insights list-applications' [
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
]: any -> any { call 'application-insights ListApplications $account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --resource-group-name
@search-terms ListComponents
export def 'application-insights list-components' [
  --resource-group-name: string
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
]: any -> any { call 'application-insights ListComponents $resource_group_name $account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListConfigurationHistory
export def 'application-insights list-configuration-history' [
  --resource-group-name: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --event-status: string@[INFO WARN ERROR]
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
]: any -> any { call 'application-insights ListConfigurationHistory $resource_group_name $start_time $end_time $event_status $account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-group-name
@search-terms ListLogPatternSets
export def 'application-insights list-log-pattern-sets' [
  --resource-group-name: string
  --max-results: int
  --next-token: string
  --account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'application-insights ListLogPatternSets $resource_group_name $max_results $next_token $account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-group-name
@search-terms ListLogPatterns
export def 'application-insights list-log-patterns' [
  --resource-group-name: string
  --pattern-set-name: string
  --max-results: int
  --next-token: string
  --account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'application-insights ListLogPatterns $resource_group_name $pattern_set_name $max_results $next_token $account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms ListProblems
export def 'application-insights list-problems' [
  --account-id: string
  --resource-group-name: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --max-results: int
  --next-token: string
  --component-name: string
  --visibility: string@[IGNORED VISIBLE]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'application-insights ListProblems $account_id $resource_group_name $start_time $end_time $max_results $next_token $component_name $visibility -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'application-insights list-tags-for-resource' [
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
]: any -> any { call 'application-insights ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --resource-group-name --component-name
@search-terms ListWorkloads
export def 'application-insights list-workloads' [
  --resource-group-name: string
  --component-name: string
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
]: any -> any { call 'application-insights ListWorkloads $resource_group_name $component_name $account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --resource-group-name --component-name --workload-id
@search-terms RemoveWorkload
export def 'application-insights remove-workload' [
  --resource-group-name: string
  --component-name: string
  --workload-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-insights RemoveWorkload $resource_group_name $component_name $workload_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'application-insights tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-insights TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'application-insights untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-insights UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-group-name
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-insights UpdateApplication $resource_group_name $ops_center_enabled $cwe_monitor_enabled $ops_item_sns_topic_arn $sns_notification_arn $remove_sns_topic $auto_config_enabled $attach_missing_permission -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-group-name --component-name
@search-terms UpdateComponent
export def 'application-insights update-component' [
  --resource-group-name: string
  --component-name: string
  --new-component-name: string
  --resource-list: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-insights UpdateComponent $resource_group_name $component_name $new_component_name $resource_list -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-group-name --component-name
@search-terms UpdateComponentConfiguration
export def 'application-insights update-component-configuration' [
  --resource-group-name: string
  --component-name: string
  --monitor: oneof<bool>
  --tier: string@Tier
  --component-configuration: string
  --auto-config-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-insights UpdateComponentConfiguration $resource_group_name $component_name $monitor $tier $component_configuration $auto_config_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-group-name --pattern-set-name --pattern-name
@search-terms UpdateLogPattern
export def 'application-insights update-log-pattern' [
  --resource-group-name: string
  --pattern-set-name: string
  --pattern-name: string
  --pattern: string
  --rank: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-insights UpdateLogPattern $resource_group_name $pattern_set_name $pattern_name $pattern $rank -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --problem-id
@search-terms UpdateProblem
export def 'application-insights update-problem' [
  --problem-id: string
  --update-status: string
  --visibility: string@[IGNORED VISIBLE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-insights UpdateProblem $problem_id $update_status $visibility -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-group-name --component-name --workload-configuration
@search-terms UpdateWorkload
export def 'application-insights update-workload' [
  --resource-group-name: string
  --component-name: string
  --workload-id: string
  --workload-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-insights UpdateWorkload $resource_group_name $component_name $workload_id $workload_configuration -- $region $profile $with_input $fail_fast $yes' }
