# Written by `cargo xtask generate --service waf-regional` from the service's model and overlay: change those instead.
# WAF Regional, API version 2016-11-28: 81 operations.

use rt.nu [call]

# POST /; needs --web-acl-id --resource-arn
@search-terms AssociateWebACL
export def 'waf-regional associate-web-acl' [
  --web-acl-id: string
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional AssociateWebACL $web_acl_id $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --change-token
@search-terms CreateByteMatchSet
export def 'waf-regional create-byte-match-set' [
  --name: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional CreateByteMatchSet $name $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --change-token
@search-terms CreateGeoMatchSet
export def 'waf-regional create-geo-match-set' [
  --name: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional CreateGeoMatchSet $name $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --change-token
@search-terms CreateIPSet
export def 'waf-regional create-ip-set' [
  --name: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional CreateIPSet $name $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --metric-name --rate-key --rate-limit --change-token
@search-terms CreateRateBasedRule
export def 'waf-regional create-rate-based-rule' [
  --name: string
  --metric-name: string
  --rate-key: string
  --rate-limit: int
  --change-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional CreateRateBasedRule $name $metric_name $rate_key $rate_limit $change_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --change-token
@search-terms CreateRegexMatchSet
export def 'waf-regional create-regex-match-set' [
  --name: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional CreateRegexMatchSet $name $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --change-token
@search-terms CreateRegexPatternSet
export def 'waf-regional create-regex-pattern-set' [
  --name: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional CreateRegexPatternSet $name $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --metric-name --change-token
@search-terms CreateRule
export def 'waf-regional create-rule' [
  --name: string
  --metric-name: string
  --change-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional CreateRule $name $metric_name $change_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --metric-name --change-token
@search-terms CreateRuleGroup
export def 'waf-regional create-rule-group' [
  --name: string
  --metric-name: string
  --change-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional CreateRuleGroup $name $metric_name $change_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --change-token
@search-terms CreateSizeConstraintSet
export def 'waf-regional create-size-constraint-set' [
  --name: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional CreateSizeConstraintSet $name $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --change-token
@search-terms CreateSqlInjectionMatchSet
export def 'waf-regional create-sql-injection-match-set' [
  --name: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional CreateSqlInjectionMatchSet $name $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --metric-name --default-action --change-token
@search-terms CreateWebACL
export def 'waf-regional create-web-acl' [
  --name: string
  --metric-name: string
  --default-action: record
  --change-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional CreateWebACL $name $metric_name $default_action $change_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --web-acl-id --s3-bucket-name --ignore-unsupported-type
@search-terms CreateWebACLMigrationStack
export def 'waf-regional create-web-acl-migration-stack' [
  --web-acl-id: string
  --s3-bucket-name: string
  --ignore-unsupported-type: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional CreateWebACLMigrationStack $web_acl_id $s3_bucket_name $ignore_unsupported_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --change-token
@search-terms CreateXssMatchSet
export def 'waf-regional create-xss-match-set' [
  --name: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional CreateXssMatchSet $name $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --byte-match-set-id --change-token
@search-terms DeleteByteMatchSet
export def 'waf-regional delete-byte-match-set' [
  --byte-match-set-id: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional DeleteByteMatchSet $byte_match_set_id $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --geo-match-set-id --change-token
@search-terms DeleteGeoMatchSet
export def 'waf-regional delete-geo-match-set' [
  --geo-match-set-id: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional DeleteGeoMatchSet $geo_match_set_id $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ip-set-id --change-token
@search-terms DeleteIPSet
export def 'waf-regional delete-ip-set' [
  --ip-set-id: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional DeleteIPSet $ip_set_id $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms DeleteLoggingConfiguration
export def 'waf-regional delete-logging-configuration' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional DeleteLoggingConfiguration $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms DeletePermissionPolicy
export def 'waf-regional delete-permission-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional DeletePermissionPolicy $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-id --change-token
@search-terms DeleteRateBasedRule
export def 'waf-regional delete-rate-based-rule' [
  --rule-id: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional DeleteRateBasedRule $rule_id $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --regex-match-set-id --change-token
@search-terms DeleteRegexMatchSet
export def 'waf-regional delete-regex-match-set' [
  --regex-match-set-id: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional DeleteRegexMatchSet $regex_match_set_id $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --regex-pattern-set-id --change-token
@search-terms DeleteRegexPatternSet
export def 'waf-regional delete-regex-pattern-set' [
  --regex-pattern-set-id: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional DeleteRegexPatternSet $regex_pattern_set_id $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-id --change-token
@search-terms DeleteRule
export def 'waf-regional delete-rule' [
  --rule-id: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional DeleteRule $rule_id $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-group-id --change-token
@search-terms DeleteRuleGroup
export def 'waf-regional delete-rule-group' [
  --rule-group-id: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional DeleteRuleGroup $rule_group_id $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --size-constraint-set-id --change-token
@search-terms DeleteSizeConstraintSet
export def 'waf-regional delete-size-constraint-set' [
  --size-constraint-set-id: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional DeleteSizeConstraintSet $size_constraint_set_id $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --sql-injection-match-set-id --change-token
@search-terms DeleteSqlInjectionMatchSet
export def 'waf-regional delete-sql-injection-match-set' [
  --sql-injection-match-set-id: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional DeleteSqlInjectionMatchSet $sql_injection_match_set_id $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --web-acl-id --change-token
@search-terms DeleteWebACL
export def 'waf-regional delete-web-acl' [
  --web-acl-id: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional DeleteWebACL $web_acl_id $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --xss-match-set-id --change-token
@search-terms DeleteXssMatchSet
export def 'waf-regional delete-xss-match-set' [
  --xss-match-set-id: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional DeleteXssMatchSet $xss_match_set_id $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms DisassociateWebACL
export def 'waf-regional disassociate-web-acl' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional DisassociateWebACL $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --byte-match-set-id
@search-terms GetByteMatchSet
export def 'waf-regional get-byte-match-set' [
  --byte-match-set-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'waf-regional GetByteMatchSet $byte_match_set_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms GetChangeToken
export def 'waf-regional get-change-token' [
  --region: string
  --profile: string
]: any -> any { call 'waf-regional GetChangeToken -- $region $profile' }

# POST /; needs --change-token
@search-terms GetChangeTokenStatus
export def 'waf-regional get-change-token-status' [
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'waf-regional GetChangeTokenStatus $change_token -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --geo-match-set-id
@search-terms GetGeoMatchSet
export def 'waf-regional get-geo-match-set' [
  --geo-match-set-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'waf-regional GetGeoMatchSet $geo_match_set_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --ip-set-id
@search-terms GetIPSet
export def 'waf-regional get-ip-set' [
  --ip-set-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'waf-regional GetIPSet $ip_set_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-arn
@search-terms GetLoggingConfiguration
export def 'waf-regional get-logging-configuration' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'waf-regional GetLoggingConfiguration $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-arn
@search-terms GetPermissionPolicy
export def 'waf-regional get-permission-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'waf-regional GetPermissionPolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --rule-id
@search-terms GetRateBasedRule
export def 'waf-regional get-rate-based-rule' [
  --rule-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'waf-regional GetRateBasedRule $rule_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --rule-id
@search-terms GetRateBasedRuleManagedKeys
export def 'waf-regional get-rate-based-rule-managed-keys' [
  --rule-id: string
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
]: any -> any { call 'waf-regional GetRateBasedRuleManagedKeys $rule_id $next_marker -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --regex-match-set-id
@search-terms GetRegexMatchSet
export def 'waf-regional get-regex-match-set' [
  --regex-match-set-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'waf-regional GetRegexMatchSet $regex_match_set_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --regex-pattern-set-id
@search-terms GetRegexPatternSet
export def 'waf-regional get-regex-pattern-set' [
  --regex-pattern-set-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'waf-regional GetRegexPatternSet $regex_pattern_set_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --rule-id
@search-terms GetRule
export def 'waf-regional get-rule' [
  --rule-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'waf-regional GetRule $rule_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --rule-group-id
@search-terms GetRuleGroup
export def 'waf-regional get-rule-group' [
  --rule-group-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'waf-regional GetRuleGroup $rule_group_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --web-acl-id --rule-id --time-window --max-items
@search-terms GetSampledRequests
export def 'waf-regional get-sampled-requests' [
  --web-acl-id: string
  --rule-id: string
  --time-window: record
  --max-items: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'waf-regional GetSampledRequests $web_acl_id $rule_id $time_window $max_items -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --size-constraint-set-id
@search-terms GetSizeConstraintSet
export def 'waf-regional get-size-constraint-set' [
  --size-constraint-set-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'waf-regional GetSizeConstraintSet $size_constraint_set_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --sql-injection-match-set-id
@search-terms GetSqlInjectionMatchSet
export def 'waf-regional get-sql-injection-match-set' [
  --sql-injection-match-set-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'waf-regional GetSqlInjectionMatchSet $sql_injection_match_set_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --web-acl-id
@search-terms GetWebACL
export def 'waf-regional get-web-acl' [
  --web-acl-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'waf-regional GetWebACL $web_acl_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-arn
@search-terms GetWebACLForResource
export def 'waf-regional get-web-acl-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'waf-regional GetWebACLForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --xss-match-set-id
@search-terms GetXssMatchSet
export def 'waf-regional get-xss-match-set' [
  --xss-match-set-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'waf-regional GetXssMatchSet $xss_match_set_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms ListActivatedRulesInRuleGroup
export def 'waf-regional list-activated-rules-in-rule-group' [
  --rule-group-id: string
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
]: any -> any { call 'waf-regional ListActivatedRulesInRuleGroup $rule_group_id $next_marker $limit -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms ListByteMatchSets
export def 'waf-regional list-byte-match-sets' [
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
]: any -> any { call 'waf-regional ListByteMatchSets $next_marker $limit -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms ListGeoMatchSets
export def 'waf-regional list-geo-match-sets' [
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
]: any -> any { call 'waf-regional ListGeoMatchSets $next_marker $limit -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms ListIPSets
export def 'waf-regional list-ip-sets' [
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
]: any -> any { call 'waf-regional ListIPSets $next_marker $limit -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms ListLoggingConfigurations
export def 'waf-regional list-logging-configurations' [
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
]: any -> any { call 'waf-regional ListLoggingConfigurations $next_marker $limit -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms ListRateBasedRules
export def 'waf-regional list-rate-based-rules' [
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
]: any -> any { call 'waf-regional ListRateBasedRules $next_marker $limit -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms ListRegexMatchSets
export def 'waf-regional list-regex-match-sets' [
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
]: any -> any { call 'waf-regional ListRegexMatchSets $next_marker $limit -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms ListRegexPatternSets
export def 'waf-regional list-regex-pattern-sets' [
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
]: any -> any { call 'waf-regional ListRegexPatternSets $next_marker $limit -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --web-acl-id
@search-terms ListResourcesForWebACL
export def 'waf-regional list-resources-for-web-acl' [
  --web-acl-id: string
  --resource-type: string@[APPLICATION_LOAD_BALANCER API_GATEWAY]
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
]: any -> any { call 'waf-regional ListResourcesForWebACL $web_acl_id $resource_type -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms ListRuleGroups
export def 'waf-regional list-rule-groups' [
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
]: any -> any { call 'waf-regional ListRuleGroups $next_marker $limit -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms ListRules
export def 'waf-regional list-rules' [
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
]: any -> any { call 'waf-regional ListRules $next_marker $limit -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms ListSizeConstraintSets
export def 'waf-regional list-size-constraint-sets' [
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
]: any -> any { call 'waf-regional ListSizeConstraintSets $next_marker $limit -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms ListSqlInjectionMatchSets
export def 'waf-regional list-sql-injection-match-sets' [
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
]: any -> any { call 'waf-regional ListSqlInjectionMatchSets $next_marker $limit -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms ListSubscribedRuleGroups
export def 'waf-regional list-subscribed-rule-groups' [
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
]: any -> any { call 'waf-regional ListSubscribedRuleGroups $next_marker $limit -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'waf-regional list-tags-for-resource' [
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
]: any -> any { call 'waf-regional ListTagsForResource $next_marker $limit $resource_arn -- $region $profile $raw $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms ListWebACLs
export def 'waf-regional list-web-acls' [
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
]: any -> any { call 'waf-regional ListWebACLs $next_marker $limit -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms ListXssMatchSets
export def 'waf-regional list-xss-match-sets' [
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
]: any -> any { call 'waf-regional ListXssMatchSets $next_marker $limit -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --logging-configuration
@search-terms PutLoggingConfiguration
export def 'waf-regional put-logging-configuration' [
  --logging-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional PutLoggingConfiguration $logging_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --policy
@search-terms PutPermissionPolicy
export def 'waf-regional put-permission-policy' [
  --resource-arn: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional PutPermissionPolicy $resource_arn $policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'waf-regional tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'waf-regional untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --byte-match-set-id --change-token --updates
@search-terms UpdateByteMatchSet
export def 'waf-regional update-byte-match-set' [
  --byte-match-set-id: string
  --change-token: string
  --updates: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional UpdateByteMatchSet $byte_match_set_id $change_token $updates -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --geo-match-set-id --change-token --updates
@search-terms UpdateGeoMatchSet
export def 'waf-regional update-geo-match-set' [
  --geo-match-set-id: string
  --change-token: string
  --updates: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional UpdateGeoMatchSet $geo_match_set_id $change_token $updates -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ip-set-id --change-token --updates
@search-terms UpdateIPSet
export def 'waf-regional update-ip-set' [
  --ip-set-id: string
  --change-token: string
  --updates: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional UpdateIPSet $ip_set_id $change_token $updates -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-id --change-token --updates --rate-limit
@search-terms UpdateRateBasedRule
export def 'waf-regional update-rate-based-rule' [
  --rule-id: string
  --change-token: string
  --updates: list
  --rate-limit: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional UpdateRateBasedRule $rule_id $change_token $updates $rate_limit -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --regex-match-set-id --updates --change-token
@search-terms UpdateRegexMatchSet
export def 'waf-regional update-regex-match-set' [
  --regex-match-set-id: string
  --updates: list
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional UpdateRegexMatchSet $regex_match_set_id $updates $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --regex-pattern-set-id --updates --change-token
@search-terms UpdateRegexPatternSet
export def 'waf-regional update-regex-pattern-set' [
  --regex-pattern-set-id: string
  --updates: list
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional UpdateRegexPatternSet $regex_pattern_set_id $updates $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-id --change-token --updates
@search-terms UpdateRule
export def 'waf-regional update-rule' [
  --rule-id: string
  --change-token: string
  --updates: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional UpdateRule $rule_id $change_token $updates -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-group-id --updates --change-token
@search-terms UpdateRuleGroup
export def 'waf-regional update-rule-group' [
  --rule-group-id: string
  --updates: list
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional UpdateRuleGroup $rule_group_id $updates $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --size-constraint-set-id --change-token --updates
@search-terms UpdateSizeConstraintSet
export def 'waf-regional update-size-constraint-set' [
  --size-constraint-set-id: string
  --change-token: string
  --updates: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional UpdateSizeConstraintSet $size_constraint_set_id $change_token $updates -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --sql-injection-match-set-id --change-token --updates
@search-terms UpdateSqlInjectionMatchSet
export def 'waf-regional update-sql-injection-match-set' [
  --sql-injection-match-set-id: string
  --change-token: string
  --updates: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional UpdateSqlInjectionMatchSet $sql_injection_match_set_id $change_token $updates -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --web-acl-id --change-token
@search-terms UpdateWebACL
export def 'waf-regional update-web-acl' [
  --web-acl-id: string
  --change-token: string
  --updates: list
  --default-action: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional UpdateWebACL $web_acl_id $change_token $updates $default_action -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --xss-match-set-id --change-token --updates
@search-terms UpdateXssMatchSet
export def 'waf-regional update-xss-match-set' [
  --xss-match-set-id: string
  --change-token: string
  --updates: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf-regional UpdateXssMatchSet $xss_match_set_id $change_token $updates -- $region $profile $with_input $fail_fast $yes' }
