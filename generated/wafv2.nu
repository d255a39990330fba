# Written by `cargo xtask generate --service wafv2` from the service's model and overlay: change those instead.
# WAFV2, API version 2019-07-29: 59 operations.

use rt.nu [call send]

# POST /; needs --web-acl-arn --resource-arn
@category "aws wafv2"
@search-terms AssociateWebACL
export def 'wafv2 associate-web-acl' [
  --web-acl-arn: string
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wafv2 AssociateWebACL $web_acl_arn=WebACLArn $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; needs --scope --rules
@category "aws wafv2"
@search-terms CheckCapacity
export def 'wafv2 check-capacity' [
  --scope: string@[CLOUDFRONT REGIONAL]
  --rules: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 CheckCapacity $scope=Scope $rules=Rules $region=--region $profile=--profile' }

# POST /; needs --scope --token-domains
@category "aws wafv2"
@search-terms CreateAPIKey
export def 'wafv2 create-api-key' [
  --scope: string@[CLOUDFRONT REGIONAL]
  --token-domains: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 CreateAPIKey $scope=Scope $token_domains=TokenDomains $region=--region $profile=--profile' }

# POST /; needs --name --scope --ip-address-version --addresses
@category "aws wafv2"
@search-terms CreateIPSet
export def 'wafv2 create-ip-set' [
  --name: string
  --scope: string@[CLOUDFRONT REGIONAL]
  --description: string
  --ip-address-version: string@[IPV4 IPV6]
  --addresses: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 CreateIPSet $name=Name $scope=Scope $description=Description $ip_address_version=IPAddressVersion $addresses=Addresses $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --name --scope --regular-expression-list
@category "aws wafv2"
@search-terms CreateRegexPatternSet
export def 'wafv2 create-regex-pattern-set' [
  --name: string
  --scope: string@[CLOUDFRONT REGIONAL]
  --description: string
  --regular-expression-list: oneof<list<any>, record>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 CreateRegexPatternSet $name=Name $scope=Scope $description=Description $regular_expression_list=RegularExpressionList $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --name --scope --capacity --visibility-config
@category "aws wafv2"
@search-terms CreateRuleGroup
export def 'wafv2 create-rule-group' [
  --name: string
  --scope: string@[CLOUDFRONT REGIONAL]
  --capacity: int
  --description: string
  --rules: oneof<list<any>, record>
  --visibility-config: record
  --tags: oneof<list<any>, record>
  --custom-response-bodies: record
  --monetization-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 CreateRuleGroup $name=Name $scope=Scope $capacity=Capacity $description=Description $rules=Rules $visibility_config=VisibilityConfig $tags=Tags $custom_response_bodies=CustomResponseBodies $monetization_config=MonetizationConfig $region=--region $profile=--profile' }

# POST /; needs --name --scope --default-action --visibility-config
@category "aws wafv2"
@search-terms CreateWebACL
export def 'wafv2 create-web-acl' [
  --name: string
  --scope: string@[CLOUDFRONT REGIONAL]
  --default-action: record
  --description: string
  --rules: oneof<list<any>, record>
  --visibility-config: record
  --data-protection-config: record
  --tags: oneof<list<any>, record>
  --custom-response-bodies: record
  --captcha-config: record
  --challenge-config: record
  --token-domains: oneof<list<string>, string>
  --association-config: record
  --on-source-d-do-s-protection-config: record
  --application-config: record
  --monetization-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 CreateWebACL $name=Name $scope=Scope $default_action=DefaultAction $description=Description $rules=Rules $visibility_config=VisibilityConfig $data_protection_config=DataProtectionConfig $tags=Tags $custom_response_bodies=CustomResponseBodies $captcha_config=CaptchaConfig $challenge_config=ChallengeConfig $token_domains=TokenDomains $association_config=AssociationConfig $on_source_d_do_s_protection_config=OnSourceDDoSProtectionConfig $application_config=ApplicationConfig $monetization_config=MonetizationConfig $region=--region $profile=--profile' }

# POST /; needs --scope --api-key
@category "aws wafv2"
@search-terms DeleteAPIKey
export def 'wafv2 delete-api-key' [
  --scope: string@[CLOUDFRONT REGIONAL]
  --api-key: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wafv2 DeleteAPIKey $scope=Scope $api_key=APIKey $region=--region $profile=--profile' }

# POST /; needs --web-acl-arn --web-acl-lock-token
@category "aws wafv2"
@search-terms DeleteFirewallManagerRuleGroups
export def 'wafv2 delete-firewall-manager-rule-groups' [
  --web-acl-arn: string
  --web-acl-lock-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 DeleteFirewallManagerRuleGroups $web_acl_arn=WebACLArn $web_acl_lock_token=WebACLLockToken $region=--region $profile=--profile' }

# POST /; needs --name --scope --id --lock-token
@category "aws wafv2"
@search-terms DeleteIPSet
export def 'wafv2 delete-ip-set' [
  --name: string
  --scope: string@[CLOUDFRONT REGIONAL]
  --id: string
  --lock-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wafv2 DeleteIPSet $name=Name $scope=Scope $id=Id $lock_token=LockToken $region=--region $profile=--profile' }

# POST /; needs --resource-arn
@category "aws wafv2"
@search-terms DeleteLoggingConfiguration
export def 'wafv2 delete-logging-configuration' [
  --resource-arn: string
  --log-type: string@[WAF_LOGS]
  --log-scope: string@[CUSTOMER SECURITY_LAKE CLOUDWATCH_TELEMETRY_RULE_MANAGED]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wafv2 DeleteLoggingConfiguration $resource_arn=ResourceArn $log_type=LogType $log_scope=LogScope $region=--region $profile=--profile' }

# POST /; needs --resource-arn
@category "aws wafv2"
@search-terms DeletePermissionPolicy
export def 'wafv2 delete-permission-policy' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wafv2 DeletePermissionPolicy $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; needs --name --scope --id --lock-token
@category "aws wafv2"
@search-terms DeleteRegexPatternSet
export def 'wafv2 delete-regex-pattern-set' [
  --name: string
  --scope: string@[CLOUDFRONT REGIONAL]
  --id: string
  --lock-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wafv2 DeleteRegexPatternSet $name=Name $scope=Scope $id=Id $lock_token=LockToken $region=--region $profile=--profile' }

# POST /; needs --name --scope --id --lock-token
@category "aws wafv2"
@search-terms DeleteRuleGroup
export def 'wafv2 delete-rule-group' [
  --name: string
  --scope: string@[CLOUDFRONT REGIONAL]
  --id: string
  --lock-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wafv2 DeleteRuleGroup $name=Name $scope=Scope $id=Id $lock_token=LockToken $region=--region $profile=--profile' }

# POST /; needs --name --scope --id --lock-token
@category "aws wafv2"
@search-terms DeleteWebACL
export def 'wafv2 delete-web-acl' [
  --name: string
  --scope: string@[CLOUDFRONT REGIONAL]
  --id: string
  --lock-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wafv2 DeleteWebACL $name=Name $scope=Scope $id=Id $lock_token=LockToken $region=--region $profile=--profile' }

# POST /; cached 1min; needs --scope
@category "aws wafv2"
@search-terms DescribeAllManagedProducts
export def 'wafv2 describe-all-managed-products' [
  --scope: string@[CLOUDFRONT REGIONAL]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'wafv2 DescribeAllManagedProducts $scope=Scope $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --vendor-name --scope
@category "aws wafv2"
@search-terms DescribeManagedProductsByVendor
export def 'wafv2 describe-managed-products-by-vendor' [
  --vendor-name: string
  --scope: string@[CLOUDFRONT REGIONAL]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'wafv2 DescribeManagedProductsByVendor $vendor_name=VendorName $scope=Scope $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --vendor-name --name --scope
@category "aws wafv2"
@search-terms DescribeManagedRuleGroup
export def 'wafv2 describe-managed-rule-group' [
  --vendor-name: string
  --name: string
  --scope: string@[CLOUDFRONT REGIONAL]
  --version-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 DescribeManagedRuleGroup $vendor_name=VendorName $name=Name $scope=Scope $version_name=VersionName $region=--region $profile=--profile' }

# POST /; needs --resource-arn
@category "aws wafv2"
@search-terms DisassociateWebACL
export def 'wafv2 disassociate-web-acl' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wafv2 DisassociateWebACL $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; needs --platform --release-version
@category "aws wafv2"
@search-terms GenerateMobileSdkReleaseUrl
export def 'wafv2 generate-mobile-sdk-release-url' [
  --platform: string@[IOS ANDROID]
  --release-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 GenerateMobileSdkReleaseUrl $platform=Platform $release_version=ReleaseVersion $region=--region $profile=--profile' }

# POST /; cached 1min; needs --scope --api-key
@category "aws wafv2"
@search-terms GetDecryptedAPIKey
export def 'wafv2 get-decrypted-api-key' [
  --scope: string@[CLOUDFRONT REGIONAL]
  --api-key: string
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 GetDecryptedAPIKey $scope=Scope $api_key=APIKey $region=--region $profile=--profile' }

# POST /; cached 1min; needs --name --scope --id
@category "aws wafv2"
@search-terms GetIPSet
export def 'wafv2 get-ip-set' [
  --name: string
  --scope: string@[CLOUDFRONT REGIONAL]
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 GetIPSet $name=Name $scope=Scope $id=Id $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resource-arn
@category "aws wafv2"
@search-terms GetLoggingConfiguration
export def 'wafv2 get-logging-configuration' [
  --resource-arn: string
  --log-type: string@[WAF_LOGS]
  --log-scope: string@[CUSTOMER SECURITY_LAKE CLOUDWATCH_TELEMETRY_RULE_MANAGED]
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 GetLoggingConfiguration $resource_arn=ResourceArn $log_type=LogType $log_scope=LogScope $region=--region $profile=--profile' }

# POST /; cached 1min; needs --name --scope --id
@category "aws wafv2"
@search-terms GetManagedRuleSet
export def 'wafv2 get-managed-rule-set' [
  --name: string
  --scope: string@[CLOUDFRONT REGIONAL]
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 GetManagedRuleSet $name=Name $scope=Scope $id=Id $region=--region $profile=--profile' }

# POST /; cached 1min; needs --platform --release-version
@category "aws wafv2"
@search-terms GetMobileSdkRelease
export def 'wafv2 get-mobile-sdk-release' [
  --platform: string@[IOS ANDROID]
  --release-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 GetMobileSdkRelease $platform=Platform $release_version=ReleaseVersion $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resource-arn
@category "aws wafv2"
@search-terms GetPermissionPolicy
export def 'wafv2 get-permission-policy' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 GetPermissionPolicy $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --scope --web-acl-name --web-acl-id --rule-name
@category "aws wafv2"
@search-terms GetRateBasedStatementManagedKeys
export def 'wafv2 get-rate-based-statement-managed-keys' [
  --scope: string@[CLOUDFRONT REGIONAL]
  --web-acl-name: string
  --web-acl-id: string
  --rule-group-rule-name: string
  --rule-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 GetRateBasedStatementManagedKeys $scope=Scope $web_acl_name=WebACLName $web_acl_id=WebACLId $rule_group_rule_name=RuleGroupRuleName $rule_name=RuleName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --name --scope --id
@category "aws wafv2"
@search-terms GetRegexPatternSet
export def 'wafv2 get-regex-pattern-set' [
  --name: string
  --scope: string@[CLOUDFRONT REGIONAL]
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 GetRegexPatternSet $name=Name $scope=Scope $id=Id $region=--region $profile=--profile' }

# POST /; cached 1min; needs --statistic-type --time-window --scope --currency
@category "aws wafv2"
@search-terms GetRevenueStatistics
export def 'wafv2 get-revenue-statistics' [
  --statistic-type: string@[TOP_SOURCES_BY_REVENUE TOP_PATHS_BY_REVENUE]
  --time-window: record
  --scope: string@[CLOUDFRONT REGIONAL]
  --currency: string@[USDC]
  --group-by: string@[NAME CATEGORY INTENT ORGANIZATION WEBACL]
  --filters: oneof<list<any>, record>
  --next-marker: string
  --limit: int
  --sort-by: string@[REVENUE PERCENTAGE NAME]
  --sort-order: string@[ASC DESC]
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 GetRevenueStatistics $statistic_type=StatisticType $time_window=TimeWindow $scope=Scope $currency=Currency $group_by=GroupBy $filters=Filters $next_marker=NextMarker $limit=Limit $sort_by=SortBy $sort_order=SortOrder $region=--region $profile=--profile' }

# POST /; cached 1min; needs --time-window --scope --currency
@category "aws wafv2"
@search-terms GetRevenueStatisticsSummary
export def 'wafv2 get-revenue-statistics-summary' [
  --time-window: record
  --scope: string@[CLOUDFRONT REGIONAL]
  --currency: string@[USDC]
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 GetRevenueStatisticsSummary $time_window=TimeWindow $scope=Scope $currency=Currency $filters=Filters $region=--region $profile=--profile' }

# POST /; cached 1min; needs --statistic-type --time-window --scope --interval --currency
@category "aws wafv2"
@search-terms GetRevenueStatisticsTimeSeries
export def 'wafv2 get-revenue-statistics-time-series' [
  --statistic-type: string@[DATE_HISTOGRAM PAYMENT_TRAFFIC]
  --time-window: record
  --scope: string@[CLOUDFRONT REGIONAL]
  --interval: string@[MINUTELY FIVE_MINUTELY HOURLY DAILY]
  --currency: string@[USDC]
  --group-by: string@[NAME CATEGORY INTENT ORGANIZATION WEBACL]
  --filters: oneof<list<any>, record>
  --limit: int
  --next-marker: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'wafv2 GetRevenueStatisticsTimeSeries $statistic_type=StatisticType $time_window=TimeWindow $scope=Scope $interval=Interval $currency=Currency $group_by=GroupBy $filters=Filters $limit=Limit $next_marker=NextMarker $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min
@category "aws wafv2"
@search-terms GetRuleGroup
export def 'wafv2 get-rule-group' [
  --name: string
  --scope: string@[CLOUDFRONT REGIONAL]
  --id: string
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 GetRuleGroup $name=Name $scope=Scope $id=Id $arn=ARN $region=--region $profile=--profile' }

# POST /; cached 1min; needs --web-acl-arn --rule-metric-name --scope --time-window --max-items
@category "aws wafv2"
@search-terms GetSampledRequests
export def 'wafv2 get-sampled-requests' [
  --web-acl-arn: string
  --rule-metric-name: string
  --scope: string@[CLOUDFRONT REGIONAL]
  --time-window: record
  --max-items: int
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 GetSampledRequests $web_acl_arn=WebAclArn $rule_metric_name=RuleMetricName $scope=Scope $time_window=TimeWindow $max_items=MaxItems $region=--region $profile=--profile' }

# POST /; cached 1min; needs --web-acl-arn --scope --time-window --limit --number-of-top-traffic-bots-per-path
@category "aws wafv2"
@search-terms GetTopPathStatisticsByTraffic
export def 'wafv2 get-top-path-statistics-by-traffic' [
  --web-acl-arn: string
  --scope: string@[CLOUDFRONT REGIONAL]
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
]: nothing -> record { call 'wafv2 GetTopPathStatisticsByTraffic $web_acl_arn=WebAclArn $scope=Scope $uri_path_prefix=UriPathPrefix $time_window=TimeWindow $bot_category=BotCategory $bot_organization=BotOrganization $bot_name=BotName $limit=Limit $number_of_top_traffic_bots_per_path=NumberOfTopTrafficBotsPerPath $next_marker=NextMarker $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws wafv2"
@search-terms GetWebACL
export def 'wafv2 get-web-acl' [
  --name: string
  --scope: string@[CLOUDFRONT REGIONAL]
  --id: string
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 GetWebACL $name=Name $scope=Scope $id=Id $arn=ARN $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resource-arn
@category "aws wafv2"
@search-terms GetWebACLForResource
export def 'wafv2 get-web-acl-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 GetWebACLForResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --scope
@category "aws wafv2"
@search-terms ListAPIKeys
export def 'wafv2 list-api-keys' [
  --scope: string@[CLOUDFRONT REGIONAL]
  --next-marker: string
  --limit: int
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 ListAPIKeys $scope=Scope $next_marker=NextMarker $limit=Limit $region=--region $profile=--profile' }

# POST /; cached 1min; needs --vendor-name --name --scope
@category "aws wafv2"
@search-terms ListAvailableManagedRuleGroupVersions
export def 'wafv2 list-available-managed-rule-group-versions' [
  --vendor-name: string
  --name: string
  --scope: string@[CLOUDFRONT REGIONAL]
  --next-marker: string
  --limit: int
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 ListAvailableManagedRuleGroupVersions $vendor_name=VendorName $name=Name $scope=Scope $next_marker=NextMarker $limit=Limit $region=--region $profile=--profile' }

# POST /; cached 1min; needs --scope
@category "aws wafv2"
@search-terms ListAvailableManagedRuleGroups
export def 'wafv2 list-available-managed-rule-groups' [
  --scope: string@[CLOUDFRONT REGIONAL]
  --next-marker: string
  --limit: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'wafv2 ListAvailableManagedRuleGroups $scope=Scope $next_marker=NextMarker $limit=Limit $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --scope
@category "aws wafv2"
@search-terms ListIPSets
export def 'wafv2 list-ip-sets' [
  --scope: string@[CLOUDFRONT REGIONAL]
  --next-marker: string
  --limit: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'wafv2 ListIPSets $scope=Scope $next_marker=NextMarker $limit=Limit $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --scope
@category "aws wafv2"
@search-terms ListLoggingConfigurations
export def 'wafv2 list-logging-configurations' [
  --scope: string@[CLOUDFRONT REGIONAL]
  --next-marker: string
  --limit: int
  --log-scope: string@[CUSTOMER SECURITY_LAKE CLOUDWATCH_TELEMETRY_RULE_MANAGED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'wafv2 ListLoggingConfigurations $scope=Scope $next_marker=NextMarker $limit=Limit $log_scope=LogScope $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --scope
@category "aws wafv2"
@search-terms ListManagedRuleSets
export def 'wafv2 list-managed-rule-sets' [
  --scope: string@[CLOUDFRONT REGIONAL]
  --next-marker: string
  --limit: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'wafv2 ListManagedRuleSets $scope=Scope $next_marker=NextMarker $limit=Limit $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --platform
@category "aws wafv2"
@search-terms ListMobileSdkReleases
export def 'wafv2 list-mobile-sdk-releases' [
  --platform: string@[IOS ANDROID]
  --next-marker: string
  --limit: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'wafv2 ListMobileSdkReleases $platform=Platform $next_marker=NextMarker $limit=Limit $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --scope
@category "aws wafv2"
@search-terms ListRegexPatternSets
export def 'wafv2 list-regex-pattern-sets' [
  --scope: string@[CLOUDFRONT REGIONAL]
  --next-marker: string
  --limit: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'wafv2 ListRegexPatternSets $scope=Scope $next_marker=NextMarker $limit=Limit $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --web-acl-arn
@category "aws wafv2"
@search-terms ListResourcesForWebACL
export def 'wafv2 list-resources-for-web-acl' [
  --web-acl-arn: string
  --resource-type: string@[APPLICATION_LOAD_BALANCER API_GATEWAY APPSYNC COGNITO_USER_POOL APP_RUNNER_SERVICE VERIFIED_ACCESS_INSTANCE AMPLIFY AGENTCORE_GATEWAY]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<list<any>, record> { call 'wafv2 ListResourcesForWebACL $web_acl_arn=WebACLArn $resource_type=ResourceType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --scope
@category "aws wafv2"
@search-terms ListRuleGroups
export def 'wafv2 list-rule-groups' [
  --scope: string@[CLOUDFRONT REGIONAL]
  --next-marker: string
  --limit: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'wafv2 ListRuleGroups $scope=Scope $next_marker=NextMarker $limit=Limit $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --time-window --scope --currency
@category "aws wafv2"
@search-terms ListSettlementRecords
export def 'wafv2 list-settlement-records' [
  --time-window: record
  --scope: string@[CLOUDFRONT REGIONAL]
  --currency: string@[USDC]
  --filters: oneof<list<any>, record>
  --sort-by: string@[TIMESTAMP AMOUNT NAME STATUS]
  --sort-order: string@[ASC DESC]
  --limit: int
  --next-marker: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'wafv2 ListSettlementRecords $time_window=TimeWindow $scope=Scope $currency=Currency $filters=Filters $sort_by=SortBy $sort_order=SortOrder $limit=Limit $next_marker=NextMarker $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 5min; needs --resource-arn
@category "aws wafv2"
@search-terms ListTagsForResource
export def 'wafv2 list-tags-for-resource' [
  --next-marker: string
  --limit: int
  --resource-arn: string
  --region: string
  --profile: string
  --raw
]: nothing -> record { call 'wafv2 ListTagsForResource $next_marker=NextMarker $limit=Limit $resource_arn=ResourceARN $region=--region $profile=--profile $raw=--raw' }

# POST /; cached 1min; needs --scope
@category "aws wafv2"
@search-terms ListWebACLs
export def 'wafv2 list-web-acls' [
  --scope: string@[CLOUDFRONT REGIONAL]
  --next-marker: string
  --limit: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'wafv2 ListWebACLs $scope=Scope $next_marker=NextMarker $limit=Limit $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --logging-configuration
@category "aws wafv2"
@search-terms PutLoggingConfiguration
export def 'wafv2 put-logging-configuration' [
  --logging-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 PutLoggingConfiguration $logging_configuration=LoggingConfiguration $region=--region $profile=--profile' }

# POST /; needs --name --scope --id --lock-token
@category "aws wafv2"
@search-terms PutManagedRuleSetVersions
export def 'wafv2 put-managed-rule-set-versions' [
  --name: string
  --scope: string@[CLOUDFRONT REGIONAL]
  --id: string
  --lock-token: string
  --recommended-version: string
  --versions-to-publish: record
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 PutManagedRuleSetVersions $name=Name $scope=Scope $id=Id $lock_token=LockToken $recommended_version=RecommendedVersion $versions_to_publish=VersionsToPublish $region=--region $profile=--profile' }

# POST /; needs --resource-arn --policy
@category "aws wafv2"
@search-terms PutPermissionPolicy
export def 'wafv2 put-permission-policy' [
  --resource-arn: string
  --policy: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wafv2 PutPermissionPolicy $resource_arn=ResourceArn $policy=Policy $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws wafv2"
@search-terms TagResource
export def 'wafv2 tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wafv2 TagResource $resource_arn=ResourceARN $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws wafv2"
@search-terms UntagResource
export def 'wafv2 untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wafv2 UntagResource $resource_arn=ResourceARN $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --name --scope --id --addresses --lock-token
@category "aws wafv2"
@search-terms UpdateIPSet
export def 'wafv2 update-ip-set' [
  --name: string
  --scope: string@[CLOUDFRONT REGIONAL]
  --id: string
  --description: string
  --addresses: oneof<list<string>, string>
  --lock-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 UpdateIPSet $name=Name $scope=Scope $id=Id $description=Description $addresses=Addresses $lock_token=LockToken $region=--region $profile=--profile' }

# POST /; needs --name --scope --id --lock-token --version-to-expire --expiry-timestamp
@category "aws wafv2"
@search-terms UpdateManagedRuleSetVersionExpiryDate
export def 'wafv2 update-managed-rule-set-version-expiry-date' [
  --name: string
  --scope: string@[CLOUDFRONT REGIONAL]
  --id: string
  --lock-token: string
  --version-to-expire: string
  --expiry-timestamp: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 UpdateManagedRuleSetVersionExpiryDate $name=Name $scope=Scope $id=Id $lock_token=LockToken $version_to_expire=VersionToExpire $expiry_timestamp=ExpiryTimestamp $region=--region $profile=--profile' }

# POST /; needs --name --scope --id --regular-expression-list --lock-token
@category "aws wafv2"
@search-terms UpdateRegexPatternSet
export def 'wafv2 update-regex-pattern-set' [
  --name: string
  --scope: string@[CLOUDFRONT REGIONAL]
  --id: string
  --description: string
  --regular-expression-list: oneof<list<any>, record>
  --lock-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 UpdateRegexPatternSet $name=Name $scope=Scope $id=Id $description=Description $regular_expression_list=RegularExpressionList $lock_token=LockToken $region=--region $profile=--profile' }

# POST /; needs --name --scope --id --visibility-config --lock-token
@category "aws wafv2"
@search-terms UpdateRuleGroup
export def 'wafv2 update-rule-group' [
  --name: string
  --scope: string@[CLOUDFRONT REGIONAL]
  --id: string
  --description: string
  --rules: oneof<list<any>, record>
  --visibility-config: record
  --lock-token: string
  --custom-response-bodies: record
  --monetization-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 UpdateRuleGroup $name=Name $scope=Scope $id=Id $description=Description $rules=Rules $visibility_config=VisibilityConfig $lock_token=LockToken $custom_response_bodies=CustomResponseBodies $monetization_config=MonetizationConfig $region=--region $profile=--profile' }

# POST /; needs --name --scope --id --default-action --visibility-config --lock-token
@category "aws wafv2"
@search-terms UpdateWebACL
export def 'wafv2 update-web-acl' [
  --name: string
  --scope: string@[CLOUDFRONT REGIONAL]
  --id: string
  --default-action: record
  --description: string
  --rules: oneof<list<any>, record>
  --visibility-config: record
  --data-protection-config: record
  --lock-token: string
  --custom-response-bodies: record
  --captcha-config: record
  --challenge-config: record
  --token-domains: oneof<list<string>, string>
  --association-config: record
  --on-source-d-do-s-protection-config: record
  --application-config: record
  --monetization-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'wafv2 UpdateWebACL $name=Name $scope=Scope $id=Id $default_action=DefaultAction $description=Description $rules=Rules $visibility_config=VisibilityConfig $data_protection_config=DataProtectionConfig $lock_token=LockToken $custom_response_bodies=CustomResponseBodies $captcha_config=CaptchaConfig $challenge_config=ChallengeConfig $token_domains=TokenDomains $association_config=AssociationConfig $on_source_d_do_s_protection_config=OnSourceDDoSProtectionConfig $application_config=ApplicationConfig $monetization_config=MonetizationConfig $region=--region $profile=--profile' }
