# Written by `cargo xtask generate --service network-security-manager` from the service's model and overlay: change those instead.
# Network Security Manager, API version 2025-10-30: 46 operations.

use rt.nu [call]

# POST /deployments; needs --deployment-name --deployment-configuration --associated-policy-list --associated-scope-list
@search-terms CreateDeployment
export def 'network-security-manager create-deployment' [
  --client-token: string
  --deployment-name: string
  --deployment-description: string
  --deployment-configuration: record
  --associated-policy-list: list
  --associated-scope-list: list
  --is-published: oneof<bool>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-security-manager CreateDeployment $client_token $deployment_name $deployment_description $deployment_configuration $associated_policy_list $associated_scope_list $is_published $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /deployments/{deploymentIdentifier}/snapshots; needs --deployment-identifier
@search-terms CreateDeploymentSnapshot
export def 'network-security-manager create-deployment-snapshot' [
  --deployment-identifier: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-security-manager CreateDeploymentSnapshot $deployment_identifier $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /policies; needs --policy-name --priority --firewall-type --policy-configuration
@search-terms CreatePolicy
export def 'network-security-manager create-policy' [
  --client-token: string
  --policy-name: string
  --policy-description: string
  --priority: int
  --associated-template-and-rule-list: list
  --firewall-type: string@[WAF SHIELD_ADVANCED]
  --policy-configuration: record
  --is-published: oneof<bool>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-security-manager CreatePolicy $client_token $policy_name $policy_description $priority $associated_template_and_rule_list $firewall_type $policy_configuration $is_published $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /policies/{policyIdentifier}/snapshots; needs --policy-identifier
@search-terms CreatePolicySnapshot
export def 'network-security-manager create-policy-snapshot' [
  --policy-identifier: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-security-manager CreatePolicySnapshot $policy_identifier $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /rules; needs --rule-name --firewall-type --rule-type --configuration
@search-terms CreateRule
export def 'network-security-manager create-rule' [
  --client-token: string
  --rule-name: string
  --firewall-type: string
  --rule-type: string@[CONFIGURATION INSPECTION]
  --rule-description: string
  --configuration: any
  --is-published: oneof<bool>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-security-manager CreateRule $client_token $rule_name $firewall_type $rule_type $rule_description $configuration $is_published $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /rules/{ruleIdentifier}/snapshots; needs --rule-identifier
@search-terms CreateRuleSnapshot
export def 'network-security-manager create-rule-snapshot' [
  --rule-identifier: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-security-manager CreateRuleSnapshot $rule_identifier $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /scopes; needs --scope-name --scope-configuration
@search-terms CreateScope
export def 'network-security-manager create-scope' [
  --client-token: string
  --scope-name: string
  --scope-description: string
  --scope-configuration: record
  --is-published: oneof<bool>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-security-manager CreateScope $client_token $scope_name $scope_description $scope_configuration $is_published $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /scopes/{scopeIdentifier}/snapshots; needs --scope-identifier
@search-terms CreateScopeSnapshot
export def 'network-security-manager create-scope-snapshot' [
  --scope-identifier: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-security-manager CreateScopeSnapshot $scope_identifier $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /templates; needs --template-name --associated-rule-list --firewall-type
@search-terms CreateTemplate
export def 'network-security-manager create-template' [
  --client-token: string
  --template-name: string
  --template-description: string
  --associated-rule-list: list
  --firewall-type: string
  --is-published: oneof<bool>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-security-manager CreateTemplate $client_token $template_name $template_description $associated_rule_list $firewall_type $is_published $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /templates/{templateIdentifier}/snapshots; needs --template-identifier
@search-terms CreateTemplateSnapshot
export def 'network-security-manager create-template-snapshot' [
  --template-identifier: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-security-manager CreateTemplateSnapshot $template_identifier $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /admin-account/{accountId}; needs --account-id
@search-terms DeleteAdminAccount
export def 'network-security-manager delete-admin-account' [
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-security-manager DeleteAdminAccount $account_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /deployments/{deploymentIdentifier}; needs --deployment-identifier
@search-terms DeleteDeployment
export def 'network-security-manager delete-deployment' [
  --deployment-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-security-manager DeleteDeployment $deployment_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /policies/{policyIdentifier}; needs --policy-identifier
@search-terms DeletePolicy
export def 'network-security-manager delete-policy' [
  --policy-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-security-manager DeletePolicy $policy_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /rules/{ruleIdentifier}; needs --rule-identifier
@search-terms DeleteRule
export def 'network-security-manager delete-rule' [
  --rule-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-security-manager DeleteRule $rule_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /scopes/{scopeIdentifier}; needs --scope-identifier
@search-terms DeleteScope
export def 'network-security-manager delete-scope' [
  --scope-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-security-manager DeleteScope $scope_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /templates/{templateIdentifier}; needs --template-identifier
@search-terms DeleteTemplate
export def 'network-security-manager delete-template' [
  --template-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-security-manager DeleteTemplate $template_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /GenerateRuleConfiguration; needs --prompt --rule-firewall-type --rule-type
@search-terms GenerateRuleConfiguration
export def 'network-security-manager generate-rule-configuration' [
  --prompt: string
  --rule-firewall-type: string
  --rule-type: string@[CONFIGURATION INSPECTION]
  --waf-config-data-type: string@[DefaultAction VisibilityConfig CaptchaConfig ChallengeConfig CustomResponseBodies LoggingConfiguration DataProtectionConfig AssociationConfig OnSourceDDoSProtectionConfig TokenDomains]
  --current-configuration: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-security-manager GenerateRuleConfiguration $prompt $rule_firewall_type $rule_type $waf_config_data_type $current_configuration $client_token -- $region $profile $with_input $fail_fast $yes' }

# GET /admin-account/{accountId}; needs --account-id
@search-terms GetAdminAccount
export def 'network-security-manager get-admin-account' [
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'network-security-manager GetAdminAccount $account_id -- $region $profile $with_input $fail_fast' }

# GET /deployments/{deploymentIdentifier}; needs --deployment-identifier
@search-terms GetDeployment
export def 'network-security-manager get-deployment' [
  --deployment-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'network-security-manager GetDeployment $deployment_identifier -- $region $profile $with_input $fail_fast' }

# GET /policies/{policyIdentifier}; cached 1min; needs --policy-identifier
@search-terms GetPolicy
export def 'network-security-manager get-policy' [
  --policy-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'network-security-manager GetPolicy $policy_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /rules/{ruleIdentifier}; cached 1min; needs --rule-identifier
@search-terms GetRule
export def 'network-security-manager get-rule' [
  --rule-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'network-security-manager GetRule $rule_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /scopes/{scopeIdentifier}; cached 1min; needs --scope-identifier
@search-terms GetScope
export def 'network-security-manager get-scope' [
  --scope-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'network-security-manager GetScope $scope_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /templates/{templateIdentifier}; cached 1min; needs --template-identifier
@search-terms GetTemplate
export def 'network-security-manager get-template' [
  --template-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'network-security-manager GetTemplate $template_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /admin-accounts; follows pages
@search-terms ListAdminAccounts
export def 'network-security-manager list-admin-accounts' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'network-security-manager ListAdminAccounts -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /aggregate-sync-statuses; follows pages; cached 1min
@search-terms ListAggregateResourceSynchronizationStatuses
export def 'network-security-manager list-aggregate-resource-synchronization-statuses' [
  --synchronization-status: string@[IN_SYNC OUT_OF_SYNC NOT_APPLICABLE]
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
]: any -> any { call 'network-security-manager ListAggregateResourceSynchronizationStatuses $synchronization_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /deployments/{deploymentIdentifier}/snapshots; follows pages; cached 1min; needs --deployment-identifier
@search-terms ListDeploymentSnapshots
export def 'network-security-manager list-deployment-snapshots' [
  --deployment-identifier: string
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
]: any -> any { call 'network-security-manager ListDeploymentSnapshots $deployment_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /deployments; follows pages; cached 15sec
@search-terms ListDeployments
export def 'network-security-manager list-deployments' [
  --status: string@[ACTIVE DRAFT DISABLED]
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
]: any -> any { call 'network-security-manager ListDeployments $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /policies; follows pages; cached 1min
@search-terms ListPolicies
export def 'network-security-manager list-policies' [
  --status: string@[ACTIVE DRAFT DISABLED]
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
]: any -> any { call 'network-security-manager ListPolicies $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /policies/{policyIdentifier}/snapshots; follows pages; cached 1min; needs --policy-identifier
@search-terms ListPolicySnapshots
export def 'network-security-manager list-policy-snapshots' [
  --policy-identifier: string
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
]: any -> any { call 'network-security-manager ListPolicySnapshots $policy_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /resource-associations; follows pages; cached 1min; needs --resource-identifier
@search-terms ListResourceAssociations
export def 'network-security-manager list-resource-associations' [
  --resource-identifier: string
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
]: any -> any { call 'network-security-manager ListResourceAssociations $resource_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /resource-sync-statuses; follows pages; cached 1min; needs --deployment-identifier
@search-terms ListResourceSynchronizationStatuses
export def 'network-security-manager list-resource-synchronization-statuses' [
  --deployment-identifier: string
  --synchronization-status: string@[IN_SYNC OUT_OF_SYNC NOT_APPLICABLE]
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
]: any -> any { call 'network-security-manager ListResourceSynchronizationStatuses $deployment_identifier $synchronization_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /rules/{ruleIdentifier}/snapshots; follows pages; cached 1min; needs --rule-identifier
@search-terms ListRuleSnapshots
export def 'network-security-manager list-rule-snapshots' [
  --rule-identifier: string
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
]: any -> any { call 'network-security-manager ListRuleSnapshots $rule_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /rules; follows pages; cached 1min
@search-terms ListRules
export def 'network-security-manager list-rules' [
  --status: string@[ACTIVE DRAFT DISABLED]
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
]: any -> any { call 'network-security-manager ListRules $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /scopes/{scopeIdentifier}/snapshots; follows pages; cached 1min; needs --scope-identifier
@search-terms ListScopeSnapshots
export def 'network-security-manager list-scope-snapshots' [
  --scope-identifier: string
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
]: any -> any { call 'network-security-manager ListScopeSnapshots $scope_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /scopes; follows pages; cached 1min
@search-terms ListScopes
export def 'network-security-manager list-scopes' [
  --status: string@[ACTIVE DRAFT DISABLED]
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
]: any -> any { call 'network-security-manager ListScopes $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'network-security-manager list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'network-security-manager ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /templates/{templateIdentifier}/snapshots; follows pages; cached 1min; needs --template-identifier
@search-terms ListTemplateSnapshots
export def 'network-security-manager list-template-snapshots' [
  --template-identifier: string
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
]: any -> any { call 'network-security-manager ListTemplateSnapshots $template_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /templates; follows pages; cached 1min
@search-terms ListTemplates
export def 'network-security-manager list-templates' [
  --status: string@[ACTIVE DRAFT DISABLED]
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
]: any -> any { call 'network-security-manager ListTemplates $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# PUT /admin-account; needs --account-id --priority
@search-terms PutAdminAccount
export def 'network-security-manager put-admin-account' [
  --account-id: string
  --priority: int
  --admin-scope: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-security-manager PutAdminAccount $account_id $priority $admin_scope -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'network-security-manager tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-security-manager TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'network-security-manager untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-security-manager UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /deployments/{deploymentIdentifier}; needs --deployment-identifier --update-token --is-published
@search-terms UpdateDeployment
export def 'network-security-manager update-deployment' [
  --deployment-identifier: string
  --update-token: string
  --deployment-description: string
  --deployment-configuration: record
  --associated-policy-list: list
  --associated-scope-list: list
  --is-published: oneof<bool>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-security-manager UpdateDeployment $deployment_identifier $update_token $deployment_description $deployment_configuration $associated_policy_list $associated_scope_list $is_published $client_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /policies/{policyIdentifier}; needs --policy-identifier --update-token --is-published
@search-terms UpdatePolicy
export def 'network-security-manager update-policy' [
  --policy-identifier: string
  --update-token: string
  --policy-description: string
  --priority: int
  --associated-template-and-rule-list: list
  --policy-configuration: record
  --is-published: oneof<bool>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-security-manager UpdatePolicy $policy_identifier $update_token $policy_description $priority $associated_template_and_rule_list $policy_configuration $is_published $client_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /rules/{ruleIdentifier}; needs --rule-identifier --update-token --is-published
@search-terms UpdateRule
export def 'network-security-manager update-rule' [
  --rule-identifier: string
  --update-token: string
  --rule-type: string@[CONFIGURATION INSPECTION]
  --rule-description: string
  --configuration: any
  --is-published: oneof<bool>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-security-manager UpdateRule $rule_identifier $update_token $rule_type $rule_description $configuration $is_published $client_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /scopes/{scopeIdentifier}; needs --scope-identifier --update-token --is-published
@search-terms UpdateScope
export def 'network-security-manager update-scope' [
  --scope-identifier: string
  --update-token: string
  --scope-description: string
  --scope-configuration: record
  --is-published: oneof<bool>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-security-manager UpdateScope $scope_identifier $update_token $scope_description $scope_configuration $is_published $client_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /templates/{templateIdentifier}; needs --template-identifier --update-token --is-published
@search-terms UpdateTemplate
export def 'network-security-manager update-template' [
  --template-identifier: string
  --update-token: string
  --template-description: string
  --associated-rule-list: list
  --is-published: oneof<bool>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'network-security-manager UpdateTemplate $template_identifier $update_token $template_description $associated_rule_list $is_published $client_token -- $region $profile $with_input $fail_fast $yes' }
