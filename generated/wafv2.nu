# Written by `cargo xtask generate --service wafv2` from the service's model and overlay: change those instead.
# WAFV2, API version 2019-07-29: 59 operations.

use rt.nu [call]

def Scope []: nothing -> list<string> { [CLOUDFRONT REGIONAL] }

# POST /; needs --web-acl-arn --resource-arn
@search-terms AssociateWebACL
export def 'wafv2 associate-web-acl' [
  --web-acl-arn: string
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wafv2 AssociateWebACL $web_acl_arn $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --scope --rules
@search-terms CheckCapacity
export def 'wafv2 check-capacity' [
  --scope: string@Scope
  --rules: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wafv2 CheckCapacity $scope $rules -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --scope --token-domains
@search-terms CreateAPIKey
export def 'wafv2 create-api-key' [
  --scope: string@Scope
  --token-domains: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wafv2 CreateAPIKey $scope $token_domains -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --scope --ip-address-version --addresses
@search-terms CreateIPSet
export def 'wafv2 create-ip-set' [
  --name: string
  --scope: string@Scope
  --description: string
  --ip-address-version: string@[IPV4 IPV6]
  --addresses: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wafv2 CreateIPSet $name $scope $description $ip_address_version $addresses $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --scope --regular-expression-list
@search-terms CreateRegexPatternSet
export def 'wafv2 create-regex-pattern-set' [
  --name: string
  --scope: string@Scope
  --description: string
  --regular-expression-list: list
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wafv2 CreateRegexPatternSet $name $scope $description $regular_expression_list $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --scope --capacity --visibility-config
@search-terms CreateRuleGroup
export def 'wafv2 create-rule-group' [
  --name: string
  --scope: string@Scope
  --capacity: int
  --description: string
  --rules: list
  --visibility-config: record
  --tags: any
  --custom-response-bodies: record
  --monetization-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wafv2 CreateRuleGroup $name $scope $capacity $description $rules $visibility_config $tags $custom_response_bodies $monetization_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --scope --default-action --visibility-config
@search-terms CreateWebACL
export def 'wafv2 create-web-acl' [
  --name: string
  --scope: string@Scope
  --default-action: record
  --description: string
  --rules: list
  --visibility-config: record
  --data-protection-config: record
  --tags: any
  --custom-response-bodies: record
  --captcha-config: record
  --challenge-config: record
  --token-domains: list<string>
  --association-config: record
  --on-source-d-do-s-protection-config: record
  --application-config: record
  --monetization-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wafv2 CreateWebACL $name $scope $default_action $description $rules $visibility_config $data_protection_config $tags $custom_response_bodies $captcha_config $challenge_config $token_domains $association_config $on_source_d_do_s_protection_config $application_config $monetization_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --scope --api-key
@search-terms DeleteAPIKey
export def 'wafv2 delete-api-key' [
  --scope: string@Scope
  --api-key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wafv2 DeleteAPIKey $scope $api_key -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --web-acl-arn --web-acl-lock-token
@search-terms DeleteFirewallManagerRuleGroups
export def 'wafv2 delete-firewall-manager-rule-groups' [
  --web-acl-arn: string
  --web-acl-lock-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wafv2 DeleteFirewallManagerRuleGroups $web_acl_arn $web_acl_lock_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --scope --id --lock-token
@search-terms DeleteIPSet
export def 'wafv2 delete-ip-set' [
  --name: string
  --scope: string@Scope
  --id: string
  --lock-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wafv2 DeleteIPSet $name $scope $id $lock_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms DeleteLoggingConfiguration
export def 'wafv2 delete-logging-configuration' [
  --resource-arn: string
  --log-type: string
  --log-scope: string@[CUSTOMER SECURITY_LAKE CLOUDWATCH_TELEMETRY_RULE_MANAGED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wafv2 DeleteLoggingConfiguration $resource_arn $log_type $log_scope -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms DeletePermissionPolicy
export def 'wafv2 delete-permission-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wafv2 DeletePermissionPolicy $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --scope --id --lock-token
@search-terms DeleteRegexPatternSet
export def 'wafv2 delete-regex-pattern-set' [
  --name: string
  --scope: string@Scope
  --id: string
  --lock-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wafv2 DeleteRegexPatternSet $name $scope $id $lock_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --scope --id --lock-token
@search-terms DeleteRuleGroup
export def 'wafv2 delete-rule-group' [
  --name: string
  --scope: string@Scope
  --id: string
  --lock-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wafv2 DeleteRuleGroup $name $scope $id $lock_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --scope --id --lock-token
@search-terms DeleteWebACL
export def 'wafv2 delete-web-acl' [
  --name: string
  --scope: string@Scope
  --id: string
  --lock-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wafv2 DeleteWebACL $name $scope $id $lock_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --scope
@search-terms DescribeAllManagedProducts
export def 'wafv2 describe-all-managed-products' [
  --scope: string@Scope
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
]: any -> any { call 'wafv2 DescribeAllManagedProducts $scope -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --vendor-name --scope
@search-terms DescribeManagedProductsByVendor
export def 'wafv2 describe-managed-products-by-vendor' [
  --vendor-name: string
  --scope: string@Scope
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
]: any -> any { call 'wafv2 DescribeManagedProductsByVendor $vendor_name $scope -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --vendor-name --name --scope
@search-terms DescribeManagedRuleGroup
export def 'wafv2 describe-managed-rule-group' [
  --vendor-name: string
  --name: string
  --scope: string@Scope
  --version-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wafv2 DescribeManagedRuleGroup $vendor_name $name $scope $version_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --resource-arn
@search-terms DisassociateWebACL
export def 'wafv2 disassociate-web-acl' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wafv2 DisassociateWebACL $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --platform --release-version
@search-terms GenerateMobileSdkReleaseUrl
export def 'wafv2 generate-mobile-sdk-release-url' [
  --platform: string@[IOS ANDROID]
  --release-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wafv2 GenerateMobileSdkReleaseUrl $platform $release_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --scope --api-key
@search-terms GetDecryptedAPIKey
export def 'wafv2 get-decrypted-api-key' [
  --scope: string@Scope
  --api-key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'wafv2 GetDecryptedAPIKey $scope $api_key -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --name --scope --id
@search-terms GetIPSet
export def 'wafv2 get-ip-set' [
  --name: string
  --scope: string@Scope
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wafv2 GetIPSet $name $scope $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-arn
@search-terms GetLoggingConfiguration
export def 'wafv2 get-logging-configuration' [
  --resource-arn: string
  --log-type: string
  --log-scope: string@[CUSTOMER SECURITY_LAKE CLOUDWATCH_TELEMETRY_RULE_MANAGED]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wafv2 GetLoggingConfiguration $resource_arn $log_type $log_scope -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --name --scope --id
@search-terms GetManagedRuleSet
export def 'wafv2 get-managed-rule-set' [
  --name: string
  --scope: string@Scope
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wafv2 GetManagedRuleSet $name $scope $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --platform --release-version
@search-terms GetMobileSdkRelease
export def 'wafv2 get-mobile-sdk-release' [
  --platform: string@[IOS ANDROID]
  --release-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'wafv2 GetMobileSdkRelease $platform $release_version -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-arn
@search-terms GetPermissionPolicy
export def 'wafv2 get-permission-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wafv2 GetPermissionPolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --scope --web-acl-name --web-acl-id --rule-name
@search-terms GetRateBasedStatementManagedKeys
export def 'wafv2 get-rate-based-statement-managed-keys' [
  --scope: string@Scope
  --web-acl-name: string
  --web-acl-id: string
  --rule-group-rule-name: string
  --rule-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wafv2 GetRateBasedStatementManagedKeys $scope $web_acl_name $web_acl_id $rule_group_rule_name $rule_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --name --scope --id
@search-terms GetRegexPatternSet
export def 'wafv2 get-regex-pattern-set' [
  --name: string
  --scope: string@Scope
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wafv2 GetRegexPatternSet $name $scope $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --statistic-type --time-window --scope --currency
@search-terms GetRevenueStatistics
export def 'wafv2 get-revenue-statistics' [
  --statistic-type: string@[TOP_SOURCES_BY_REVENUE TOP_PATHS_BY_REVENUE]
  --time-window: record
  --scope: string@Scope
  --currency: string
  --group-by: string@[NAME CATEGORY INTENT ORGANIZATION WEBACL]
  --filters: any
  --next-marker: string
  --limit: int
  --sort-by: string@[REVENUE PERCENTAGE NAME]
  --sort-order: string@[ASC DESC]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'wafv2 GetRevenueStatistics $statistic_type $time_window $scope $currency $group_by $filters $next_marker $limit $sort_by $sort_order -- $region $profile $with_input $fail_fast' }

# POST /; needs --time-window --scope --currency
@search-terms GetRevenueStatisticsSummary
export def 'wafv2 get-revenue-statistics-summary' [
  --time-window: record
  --scope: string@Scope
  --currency: string
  --filters: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'wafv2 GetRevenueStatisticsSummary $time_window $scope $currency $filters -- $region $profile $with_input $fail_fast' }

# POST /; needs --statistic-type --time-window --scope --interval --currency
@search-terms GetRevenueStatisticsTimeSeries
export def 'wafv2 get-revenue-statistics-time-series' [
  --statistic-type: string@[DATE_HISTOGRAM PAYMENT_TRAFFIC]
  --time-window: record
  --scope: string@Scope
  --interval: string@[MINUTELY FIVE_MINUTELY HOURLY DAILY]
  --currency: string
  --group-by: string@[NAME CATEGORY INTENT ORGANIZATION WEBACL]
  --filters: any
  --limit: int
  --next-marker: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'wafv2 GetRevenueStatisticsTimeSeries $statistic_type $time_window $scope $interval $currency $group_by $filters $limit $next_marker -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetRuleGroup
export def 'wafv2 get-rule-group' [
  --name: string
  --scope: string@Scope
  --id: string
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wafv2 GetRuleGroup $name $scope $id $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --web-acl-arn --rule-metric-name --scope --time-window --max-items
@search-terms GetSampledRequests
export def 'wafv2 get-sampled-requests' [
  --web-acl-arn: string
  --rule-metric-name: string
  --scope: string@Scope
  --time-window: record
  --max-items: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'wafv2 GetSampledRequests $web_acl_arn $rule_metric_name $scope $time_window $max_items -- $region $profile $with_input $fail_fast' }

# POST /; needs --web-acl-arn --scope --time-window --limit --number-of-top-traffic-bots-per-path
@search-terms GetTopPathStatisticsByTraffic
export def 'wafv2 get-top-path-statistics-by-traffic' [
  --web-acl-arn: string
  --scope: string@Scope
  --uri-path-prefix: string
  --time-window: record
  --bot-category: string
  --bot-organization: string
  --bot-name: string
  --limit: int
  --number-of-top-traffic-bots-per-path: int
  --next-marker: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'wafv2 GetTopPathStatisticsByTraffic $web_acl_arn $scope $uri_path_prefix $time_window $bot_category $bot_organization $bot_name $limit $number_of_top_traffic_bots_per_path $next_marker -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetWebACL
export def 'wafv2 get-web-acl' [
  --name: string
  --scope: string@Scope
  --id: string
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wafv2 GetWebACL $name $scope $id $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-arn
@search-terms GetWebACLForResource
export def 'wafv2 get-web-acl-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wafv2 GetWebACLForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --scope
@search-terms ListAPIKeys
export def 'wafv2 list-api-keys' [
  --scope: string@Scope
  --next-marker: string
  --limit: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'wafv2 ListAPIKeys $scope $next_marker $limit -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --vendor-name --name --scope
@search-terms ListAvailableManagedRuleGroupVersions
export def 'wafv2 list-available-managed-rule-group-versions' [
  --vendor-name: string
  --name: string
  --scope: string@Scope
  --next-marker: string
  --limit: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wafv2 ListAvailableManagedRuleGroupVersions $vendor_name $name $scope $next_marker $limit -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --scope
@search-terms ListAvailableManagedRuleGroups
export def 'wafv2 list-available-managed-rule-groups' [
  --scope: string@Scope
  --next-marker: string
  --limit: int
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
]: any -> any { call 'wafv2 ListAvailableManagedRuleGroups $scope $next_marker $limit -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --scope
@search-terms ListIPSets
export def 'wafv2 list-ip-sets' [
  --scope: string@Scope
  --next-marker: string
  --limit: int
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
]: any -> any { call 'wafv2 ListIPSets $scope $next_marker $limit -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --scope
@search-terms ListLoggingConfigurations
export def 'wafv2 list-logging-configurations' [
  --scope: string@Scope
  --next-marker: string
  --limit: int
  --log-scope: string@[CUSTOMER SECURITY_LAKE CLOUDWATCH_TELEMETRY_RULE_MANAGED]
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
]: any -> any { call 'wafv2 ListLoggingConfigurations $scope $next_marker $limit $log_scope -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --scope
@search-terms ListManagedRuleSets
export def 'wafv2 list-managed-rule-sets' [
  --scope: string@Scope
  --next-marker: string
  --limit: int
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
]: any -> any { call 'wafv2 ListManagedRuleSets $scope $next_marker $limit -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --platform
@search-terms ListMobileSdkReleases
export def 'wafv2 list-mobile-sdk-releases' [
  --platform: string@[IOS ANDROID]
  --next-marker: string
  --limit: int
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
]: any -> any { call 'wafv2 ListMobileSdkReleases $platform $next_marker $limit -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --scope
@search-terms ListRegexPatternSets
export def 'wafv2 list-regex-pattern-sets' [
  --scope: string@Scope
  --next-marker: string
  --limit: int
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
]: any -> any { call 'wafv2 ListRegexPatternSets $scope $next_marker $limit -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --web-acl-arn
@search-terms ListResourcesForWebACL
export def 'wafv2 list-resources-for-web-acl' [
  --web-acl-arn: string
  --resource-type: string@[APPLICATION_LOAD_BALANCER API_GATEWAY APPSYNC COGNITO_USER_POOL APP_RUNNER_SERVICE VERIFIED_ACCESS_INSTANCE AMPLIFY AGENTCORE_GATEWAY]
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
]: any -> any { call 'wafv2 ListResourcesForWebACL $web_acl_arn $resource_type -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --scope
@search-terms ListRuleGroups
export def 'wafv2 list-rule-groups' [
  --scope: string@Scope
  --next-marker: string
  --limit: int
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
]: any -> any { call 'wafv2 ListRuleGroups $scope $next_marker $limit -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --time-window --scope --currency
@search-terms ListSettlementRecords
export def 'wafv2 list-settlement-records' [
  --time-window: record
  --scope: string@Scope
  --currency: string
  --filters: any
  --sort-by: string@[TIMESTAMP AMOUNT NAME STATUS]
  --sort-order: string@[ASC DESC]
  --limit: int
  --next-marker: string
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
]: any -> any { call 'wafv2 ListSettlementRecords $time_window $scope $currency $filters $sort_by $sort_order $limit $next_marker -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'wafv2 list-tags-for-resource' [
  --next-marker: string
  --limit: int
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wafv2 ListTagsForResource $next_marker $limit $resource_arn -- $region $profile $raw $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --scope
@search-terms ListWebACLs
export def 'wafv2 list-web-acls' [
  --scope: string@Scope
  --next-marker: string
  --limit: int
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
]: any -> any { call 'wafv2 ListWebACLs $scope $next_marker $limit -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --logging-configuration
@search-terms PutLoggingConfiguration
export def 'wafv2 put-logging-configuration' [
  --logging-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wafv2 PutLoggingConfiguration $logging_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --scope --id --lock-token
@search-terms PutManagedRuleSetVersions
export def 'wafv2 put-managed-rule-set-versions' [
  --name: string
  --scope: string@Scope
  --id: string
  --lock-token: string
  --recommended-version: string
  --versions-to-publish: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wafv2 PutManagedRuleSetVersions $name $scope $id $lock_token $recommended_version $versions_to_publish -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --policy
@search-terms PutPermissionPolicy
export def 'wafv2 put-permission-policy' [
  --resource-arn: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wafv2 PutPermissionPolicy $resource_arn $policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'wafv2 tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wafv2 TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'wafv2 untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wafv2 UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --scope --id --addresses --lock-token
@search-terms UpdateIPSet
export def 'wafv2 update-ip-set' [
  --name: string
  --scope: string@Scope
  --id: string
  --description: string
  --addresses: list<string>
  --lock-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wafv2 UpdateIPSet $name $scope $id $description $addresses $lock_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --scope --id --lock-token --version-to-expire --expiry-timestamp
@search-terms UpdateManagedRuleSetVersionExpiryDate
export def 'wafv2 update-managed-rule-set-version-expiry-date' [
  --name: string
  --scope: string@Scope
  --id: string
  --lock-token: string
  --version-to-expire: string
  --expiry-timestamp: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wafv2 UpdateManagedRuleSetVersionExpiryDate $name $scope $id $lock_token $version_to_expire $expiry_timestamp -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --scope --id --regular-expression-list --lock-token
@search-terms UpdateRegexPatternSet
export def 'wafv2 update-regex-pattern-set' [
  --name: string
  --scope: string@Scope
  --id: string
  --description: string
  --regular-expression-list: list
  --lock-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wafv2 UpdateRegexPatternSet $name $scope $id $description $regular_expression_list $lock_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --scope --id --visibility-config --lock-token
@search-terms UpdateRuleGroup
export def 'wafv2 update-rule-group' [
  --name: string
  --scope: string@Scope
  --id: string
  --description: string
  --rules: list
  --visibility-config: record
  --lock-token: string
  --custom-response-bodies: record
  --monetization-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wafv2 UpdateRuleGroup $name $scope $id $description $rules $visibility_config $lock_token $custom_response_bodies $monetization_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --scope --id --default-action --visibility-config --lock-token
@search-terms UpdateWebACL
export def 'wafv2 update-web-acl' [
  --name: string
  --scope: string@Scope
  --id: string
  --default-action: record
  --description: string
  --rules: list
  --visibility-config: record
  --data-protection-config: record
  --lock-token: string
  --custom-response-bodies: record
  --captcha-config: record
  --challenge-config: record
  --token-domains: list<string>
  --association-config: record
  --on-source-d-do-s-protection-config: record
  --application-config: record
  --monetization-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wafv2 UpdateWebACL $name $scope $id $default_action $description $rules $visibility_config $data_protection_config $lock_token $custom_response_bodies $captcha_config $challenge_config $token_domains $association_config $on_source_d_do_s_protection_config $application_config $monetization_config -- $region $profile $with_input $fail_fast $yes' }
