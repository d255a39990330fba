# Written by `cargo xtask generate --service waf` from the service's model and overlay: change those instead.
# WAF, API version 2015-08-24: 77 operations.

use rt.nu [call]

# POST /; needs --name --change-token
@search-terms CreateByteMatchSet
export def 'waf create-byte-match-set' [
  --name: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf CreateByteMatchSet $name $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --change-token
@search-terms CreateGeoMatchSet
export def 'waf create-geo-match-set' [
  --name: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf CreateGeoMatchSet $name $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --change-token
@search-terms CreateIPSet
export def 'waf create-ip-set' [
  --name: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf CreateIPSet $name $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --metric-name --rate-key --rate-limit --change-token
@search-terms CreateRateBasedRule
export def 'waf create-rate-based-rule' [
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
]: any -> any { call 'waf CreateRateBasedRule $name $metric_name $rate_key $rate_limit $change_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --change-token
@search-terms CreateRegexMatchSet
export def 'waf create-regex-match-set' [
  --name: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf CreateRegexMatchSet $name $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --change-token
@search-terms CreateRegexPatternSet
export def 'waf create-regex-pattern-set' [
  --name: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf CreateRegexPatternSet $name $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --metric-name --change-token
@search-terms CreateRule
export def 'waf create-rule' [
  --name: string
  --metric-name: string
  --change-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf CreateRule $name $metric_name $change_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --metric-name --change-token
@search-terms CreateRuleGroup
export def 'waf create-rule-group' [
  --name: string
  --metric-name: string
  --change-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf CreateRuleGroup $name $metric_name $change_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --change-token
@search-terms CreateSizeConstraintSet
export def 'waf create-size-constraint-set' [
  --name: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf CreateSizeConstraintSet $name $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --change-token
@search-terms CreateSqlInjectionMatchSet
export def 'waf create-sql-injection-match-set' [
  --name: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf CreateSqlInjectionMatchSet $name $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --metric-name --default-action --change-token
@search-terms CreateWebACL
export def 'waf create-web-acl' [
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
]: any -> any { call 'waf CreateWebACL $name $metric_name $default_action $change_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --web-acl-id --s3-bucket-name --ignore-unsupported-type
@search-terms CreateWebACLMigrationStack
export def 'waf create-web-acl-migration-stack' [
  --web-acl-id: string
  --s3-bucket-name: string
  --ignore-unsupported-type: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf CreateWebACLMigrationStack $web_acl_id $s3_bucket_name $ignore_unsupported_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --change-token
@search-terms CreateXssMatchSet
export def 'waf create-xss-match-set' [
  --name: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf CreateXssMatchSet $name $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --byte-match-set-id --change-token
@search-terms DeleteByteMatchSet
export def 'waf delete-byte-match-set' [
  --byte-match-set-id: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf DeleteByteMatchSet $byte_match_set_id $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --geo-match-set-id --change-token
@search-terms DeleteGeoMatchSet
export def 'waf delete-geo-match-set' [
  --geo-match-set-id: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf DeleteGeoMatchSet $geo_match_set_id $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ip-set-id --change-token
@search-terms DeleteIPSet
export def 'waf delete-ip-set' [
  --ip-set-id: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf DeleteIPSet $ip_set_id $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms DeleteLoggingConfiguration
export def 'waf delete-logging-configuration' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf DeleteLoggingConfiguration $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms DeletePermissionPolicy
export def 'waf delete-permission-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf DeletePermissionPolicy $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-id --change-token
@search-terms DeleteRateBasedRule
export def 'waf delete-rate-based-rule' [
  --rule-id: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf DeleteRateBasedRule $rule_id $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --regex-match-set-id --change-token
@search-terms DeleteRegexMatchSet
export def 'waf delete-regex-match-set' [
  --regex-match-set-id: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf DeleteRegexMatchSet $regex_match_set_id $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --regex-pattern-set-id --change-token
@search-terms DeleteRegexPatternSet
export def 'waf delete-regex-pattern-set' [
  --regex-pattern-set-id: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf DeleteRegexPatternSet $regex_pattern_set_id $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-id --change-token
@search-terms DeleteRule
export def 'waf delete-rule' [
  --rule-id: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf DeleteRule $rule_id $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-group-id --change-token
@search-terms DeleteRuleGroup
export def 'waf delete-rule-group' [
  --rule-group-id: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf DeleteRuleGroup $rule_group_id $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --size-constraint-set-id --change-token
@search-terms DeleteSizeConstraintSet
export def 'waf delete-size-constraint-set' [
  --size-constraint-set-id: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf DeleteSizeConstraintSet $size_constraint_set_id $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --sql-injection-match-set-id --change-token
@search-terms DeleteSqlInjectionMatchSet
export def 'waf delete-sql-injection-match-set' [
  --sql-injection-match-set-id: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf DeleteSqlInjectionMatchSet $sql_injection_match_set_id $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --web-acl-id --change-token
@search-terms DeleteWebACL
export def 'waf delete-web-acl' [
  --web-acl-id: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf DeleteWebACL $web_acl_id $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --xss-match-set-id --change-token
@search-terms DeleteXssMatchSet
export def 'waf delete-xss-match-set' [
  --xss-match-set-id: string
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf DeleteXssMatchSet $xss_match_set_id $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --byte-match-set-id
@search-terms GetByteMatchSet
export def 'waf get-byte-match-set' [
  --byte-match-set-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'waf GetByteMatchSet $byte_match_set_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms GetChangeToken
export def 'waf get-change-token' [
  --region: string
  --profile: string
]: any -> any { call 'waf GetChangeToken -- $region $profile' }

# POST /; needs --change-token
@search-terms GetChangeTokenStatus
export def 'waf get-change-token-status' [
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'waf GetChangeTokenStatus $change_token -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --geo-match-set-id
@search-terms GetGeoMatchSet
export def 'waf get-geo-match-set' [
  --geo-match-set-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'waf GetGeoMatchSet $geo_match_set_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --ip-set-id
@search-terms GetIPSet
export def 'waf get-ip-set' [
  --ip-set-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'waf GetIPSet $ip_set_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-arn
@search-terms GetLoggingConfiguration
export def 'waf get-logging-configuration' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'waf GetLoggingConfiguration $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-arn
@search-terms GetPermissionPolicy
export def 'waf get-permission-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'waf GetPermissionPolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --rule-id
@search-terms GetRateBasedRule
export def 'waf get-rate-based-rule' [
  --rule-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'waf GetRateBasedRule $rule_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --rule-id
@search-terms GetRateBasedRuleManagedKeys
export def 'waf get-rate-based-rule-managed-keys' [
  --rule-id: string
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
]: any -> any { call 'waf GetRateBasedRuleManagedKeys $rule_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --regex-match-set-id
@search-terms GetRegexMatchSet
export def 'waf get-regex-match-set' [
  --regex-match-set-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'waf GetRegexMatchSet $regex_match_set_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --regex-pattern-set-id
@search-terms GetRegexPatternSet
export def 'waf get-regex-pattern-set' [
  --regex-pattern-set-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'waf GetRegexPatternSet $regex_pattern_set_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --rule-id
@search-terms GetRule
export def 'waf get-rule' [
  --rule-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'waf GetRule $rule_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --rule-group-id
@search-terms GetRuleGroup
export def 'waf get-rule-group' [
  --rule-group-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'waf GetRuleGroup $rule_group_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --web-acl-id --rule-id --time-window --max-items
@search-terms GetSampledRequests
export def 'waf get-sampled-requests' [
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
]: any -> any { call 'waf GetSampledRequests $web_acl_id $rule_id $time_window $max_items -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --size-constraint-set-id
@search-terms GetSizeConstraintSet
export def 'waf get-size-constraint-set' [
  --size-constraint-set-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'waf GetSizeConstraintSet $size_constraint_set_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --sql-injection-match-set-id
@search-terms GetSqlInjectionMatchSet
export def 'waf get-sql-injection-match-set' [
  --sql-injection-match-set-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'waf GetSqlInjectionMatchSet $sql_injection_match_set_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --web-acl-id
@search-terms GetWebACL
export def 'waf get-web-acl' [
  --web-acl-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'waf GetWebACL $web_acl_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --xss-match-set-id
@search-terms GetXssMatchSet
export def 'waf get-xss-match-set' [
  --xss-match-set-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'waf GetXssMatchSet $xss_match_set_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListActivatedRulesInRuleGroup
export def 'waf list-activated-rules-in-rule-group' [
  --rule-group-id: string
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
]: any -> any { call 'waf ListActivatedRulesInRuleGroup $rule_group_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListByteMatchSets
export def 'waf list-byte-match-sets' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'waf ListByteMatchSets -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListGeoMatchSets
export def 'waf list-geo-match-sets' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'waf ListGeoMatchSets -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListIPSets
export def 'waf list-ip-sets' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'waf ListIPSets -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListLoggingConfigurations
export def 'waf list-logging-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'waf ListLoggingConfigurations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListRateBasedRules
export def 'waf list-rate-based-rules' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'waf ListRateBasedRules -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListRegexMatchSets
export def 'waf list-regex-match-sets' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'waf ListRegexMatchSets -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListRegexPatternSets
export def 'waf list-regex-pattern-sets' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'waf ListRegexPatternSets -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListRuleGroups
export def 'waf list-rule-groups' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'waf ListRuleGroups -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListRules
export def 'waf list-rules' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'waf ListRules -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListSizeConstraintSets
export def 'waf list-size-constraint-sets' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'waf ListSizeConstraintSets -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListSqlInjectionMatchSets
export def 'waf list-sql-injection-match-sets' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'waf ListSqlInjectionMatchSets -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListSubscribedRuleGroups
export def 'waf list-subscribed-rule-groups' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'waf ListSubscribedRuleGroups -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'waf list-tags-for-resource' [
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
]: any -> any { call 'waf ListTagsForResource $next_marker $limit $resource_arn -- $region $profile $raw $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListWebACLs
export def 'waf list-web-acls' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'waf ListWebACLs -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListXssMatchSets
export def 'waf list-xss-match-sets' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'waf ListXssMatchSets -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; needs --logging-configuration
@search-terms PutLoggingConfiguration
export def 'waf put-logging-configuration' [
  --logging-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf PutLoggingConfiguration $logging_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --policy
@search-terms PutPermissionPolicy
export def 'waf put-permission-policy' [
  --resource-arn: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf PutPermissionPolicy $resource_arn $policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'waf tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'waf untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --byte-match-set-id --change-token --updates
@search-terms UpdateByteMatchSet
export def 'waf update-byte-match-set' [
  --byte-match-set-id: string
  --change-token: string
  --updates: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf UpdateByteMatchSet $byte_match_set_id $change_token $updates -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --geo-match-set-id --change-token --updates
@search-terms UpdateGeoMatchSet
export def 'waf update-geo-match-set' [
  --geo-match-set-id: string
  --change-token: string
  --updates: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf UpdateGeoMatchSet $geo_match_set_id $change_token $updates -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ip-set-id --change-token --updates
@search-terms UpdateIPSet
export def 'waf update-ip-set' [
  --ip-set-id: string
  --change-token: string
  --updates: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf UpdateIPSet $ip_set_id $change_token $updates -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-id --change-token --updates --rate-limit
@search-terms UpdateRateBasedRule
export def 'waf update-rate-based-rule' [
  --rule-id: string
  --change-token: string
  --updates: list
  --rate-limit: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf UpdateRateBasedRule $rule_id $change_token $updates $rate_limit -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --regex-match-set-id --updates --change-token
@search-terms UpdateRegexMatchSet
export def 'waf update-regex-match-set' [
  --regex-match-set-id: string
  --updates: list
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf UpdateRegexMatchSet $regex_match_set_id $updates $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --regex-pattern-set-id --updates --change-token
@search-terms UpdateRegexPatternSet
export def 'waf update-regex-pattern-set' [
  --regex-pattern-set-id: string
  --updates: list
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf UpdateRegexPatternSet $regex_pattern_set_id $updates $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-id --change-token --updates
@search-terms UpdateRule
export def 'waf update-rule' [
  --rule-id: string
  --change-token: string
  --updates: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf UpdateRule $rule_id $change_token $updates -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-group-id --updates --change-token
@search-terms UpdateRuleGroup
export def 'waf update-rule-group' [
  --rule-group-id: string
  --updates: list
  --change-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf UpdateRuleGroup $rule_group_id $updates $change_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --size-constraint-set-id --change-token --updates
@search-terms UpdateSizeConstraintSet
export def 'waf update-size-constraint-set' [
  --size-constraint-set-id: string
  --change-token: string
  --updates: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf UpdateSizeConstraintSet $size_constraint_set_id $change_token $updates -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --sql-injection-match-set-id --change-token --updates
@search-terms UpdateSqlInjectionMatchSet
export def 'waf update-sql-injection-match-set' [
  --sql-injection-match-set-id: string
  --change-token: string
  --updates: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf UpdateSqlInjectionMatchSet $sql_injection_match_set_id $change_token $updates -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --web-acl-id --change-token
@search-terms UpdateWebACL
export def 'waf update-web-acl' [
  --web-acl-id: string
  --change-token: string
  --updates: list
  --default-action: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf UpdateWebACL $web_acl_id $change_token $updates $default_action -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --xss-match-set-id --change-token --updates
@search-terms UpdateXssMatchSet
export def 'waf update-xss-match-set' [
  --xss-match-set-id: string
  --change-token: string
  --updates: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'waf UpdateXssMatchSet $xss_match_set_id $change_token $updates -- $region $profile $with_input $fail_fast $yes' }
