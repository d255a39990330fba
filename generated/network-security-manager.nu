# Written by `cargo xtask generate --service network-security-manager` from the service's model and overlay: change those instead.
# Network Security Manager, API version 2025-10-30: 46 operations.

use rt.nu [call send]

# POST /deployments; needs --deployment-name --deployment-configuration --associated-policy-list --associated-scope-list
@category "aws network-security-manager"
@search-terms CreateDeployment
export def 'network-security-manager create-deployment' [
  --client-token: string
  --deployment-name: string
  --deployment-description: string
  --deployment-configuration: record
  --associated-policy-list: oneof<list<any>, record>
  --associated-scope-list: oneof<list<any>, record>
  --is-published: oneof<bool>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'network-security-manager CreateDeployment $client_token=clientToken $deployment_name=deploymentName $deployment_description=deploymentDescription $deployment_configuration=deploymentConfiguration $associated_policy_list=associatedPolicyList $associated_scope_list=associatedScopeList $is_published=isPublished $tags=tags $region=--region $profile=--profile' }

# POST /deployments/{deploymentIdentifier}/snapshots; needs --deployment-identifier
@category "aws network-security-manager"
@search-terms CreateDeploymentSnapshot
export def 'network-security-manager create-deployment-snapshot' [
  --deployment-identifier: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'network-security-manager CreateDeploymentSnapshot $deployment_identifier=deploymentIdentifier $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /policies; needs --policy-name --priority --firewall-type --policy-configuration
@category "aws network-security-manager"
@search-terms CreatePolicy
export def 'network-security-manager create-policy' [
  --client-token: string
  --policy-name: string
  --policy-description: string
  --priority: int
  --associated-template-and-rule-list: oneof<list<any>, record>
  --firewall-type: string@[WAF SHIELD_ADVANCED]
  --policy-configuration: record
  --is-published: oneof<bool>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'network-security-manager CreatePolicy $client_token=clientToken $policy_name=policyName $policy_description=policyDescription $priority=priority $associated_template_and_rule_list=associatedTemplateAndRuleList $firewall_type=firewallType $policy_configuration=policyConfiguration $is_published=isPublished $tags=tags $region=--region $profile=--profile' }

# POST /policies/{policyIdentifier}/snapshots; needs --policy-identifier
@category "aws network-security-manager"
@search-terms CreatePolicySnapshot
export def 'network-security-manager create-policy-snapshot' [
  --policy-identifier: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'network-security-manager CreatePolicySnapshot $policy_identifier=policyIdentifier $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /rules; needs --rule-name --firewall-type --rule-type --configuration
@category "aws network-security-manager"
@search-terms CreateRule
export def 'network-security-manager create-rule' [
  --client-token: string
  --rule-name: string
  --firewall-type: string@[WAF]
  --rule-type: string@[CONFIGURATION INSPECTION]
  --rule-description: string
  --configuration: any
  --is-published: oneof<bool>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'network-security-manager CreateRule $client_token=clientToken $rule_name=ruleName $firewall_type=firewallType $rule_type=ruleType $rule_description=ruleDescription $configuration=configuration $is_published=isPublished $tags=tags $region=--region $profile=--profile' }

# POST /rules/{ruleIdentifier}/snapshots; needs --rule-identifier
@category "aws network-security-manager"
@search-terms CreateRuleSnapshot
export def 'network-security-manager create-rule-snapshot' [
  --rule-identifier: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'network-security-manager CreateRuleSnapshot $rule_identifier=ruleIdentifier $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /scopes; needs --scope-name --scope-configuration
@category "aws network-security-manager"
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
]: nothing -> record { call 'network-security-manager CreateScope $client_token=clientToken $scope_name=scopeName $scope_description=scopeDescription $scope_configuration=scopeConfiguration $is_published=isPublished $tags=tags $region=--region $profile=--profile' }

# POST /scopes/{scopeIdentifier}/snapshots; needs --scope-identifier
@category "aws network-security-manager"
@search-terms CreateScopeSnapshot
export def 'network-security-manager create-scope-snapshot' [
  --scope-identifier: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'network-security-manager CreateScopeSnapshot $scope_identifier=scopeIdentifier $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /templates; needs --template-name --associated-rule-list --firewall-type
@category "aws network-security-manager"
@search-terms CreateTemplate
export def 'network-security-manager create-template' [
  --client-token: string
  --template-name: string
  --template-description: string
  --associated-rule-list: oneof<list<any>, record>
  --firewall-type: string@[WAF]
  --is-published: oneof<bool>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'network-security-manager CreateTemplate $client_token=clientToken $template_name=templateName $template_description=templateDescription $associated_rule_list=associatedRuleList $firewall_type=firewallType $is_published=isPublished $tags=tags $region=--region $profile=--profile' }

# POST /templates/{templateIdentifier}/snapshots; needs --template-identifier
@category "aws network-security-manager"
@search-terms CreateTemplateSnapshot
export def 'network-security-manager create-template-snapshot' [
  --template-identifier: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'network-security-manager CreateTemplateSnapshot $template_identifier=templateIdentifier $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# DELETE /admin-account/{accountId}; needs --account-id
@category "aws network-security-manager"
@search-terms DeleteAdminAccount
export def 'network-security-manager delete-admin-account' [
  --account-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'network-security-manager DeleteAdminAccount $account_id=accountId $region=--region $profile=--profile' }

# DELETE /deployments/{deploymentIdentifier}; needs --deployment-identifier
@category "aws network-security-manager"
@search-terms DeleteDeployment
export def 'network-security-manager delete-deployment' [
  --deployment-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'network-security-manager DeleteDeployment $deployment_identifier=deploymentIdentifier $region=--region $profile=--profile' }

# DELETE /policies/{policyIdentifier}; needs --policy-identifier
@category "aws network-security-manager"
@search-terms DeletePolicy
export def 'network-security-manager delete-policy' [
  --policy-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'network-security-manager DeletePolicy $policy_identifier=policyIdentifier $region=--region $profile=--profile' }

# DELETE /rules/{ruleIdentifier}; needs --rule-identifier
@category "aws network-security-manager"
@search-terms DeleteRule
export def 'network-security-manager delete-rule' [
  --rule-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'network-security-manager DeleteRule $rule_identifier=ruleIdentifier $region=--region $profile=--profile' }

# DELETE /scopes/{scopeIdentifier}; needs --scope-identifier
@category "aws network-security-manager"
@search-terms DeleteScope
export def 'network-security-manager delete-scope' [
  --scope-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'network-security-manager DeleteScope $scope_identifier=scopeIdentifier $region=--region $profile=--profile' }

# DELETE /templates/{templateIdentifier}; needs --template-identifier
@category "aws network-security-manager"
@search-terms DeleteTemplate
export def 'network-security-manager delete-template' [
  --template-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'network-security-manager DeleteTemplate $template_identifier=templateIdentifier $region=--region $profile=--profile' }

# POST /GenerateRuleConfiguration; needs --prompt --rule-firewall-type --rule-type
@category "aws network-security-manager"
@search-terms GenerateRuleConfiguration
export def 'network-security-manager generate-rule-configuration' [
  --prompt: string
  --rule-firewall-type: string@[WAF]
  --rule-type: string@[CONFIGURATION INSPECTION]
  --waf-config-data-type: string@[DefaultAction VisibilityConfig CaptchaConfig ChallengeConfig CustomResponseBodies LoggingConfiguration DataProtectionConfig AssociationConfig OnSourceDDoSProtectionConfig TokenDomains]
  --current-configuration: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-security-manager GenerateRuleConfiguration $prompt=prompt $rule_firewall_type=ruleFirewallType $rule_type=ruleType $waf_config_data_type=wafConfigDataType $current_configuration=currentConfiguration $client_token=clientToken $region=--region $profile=--profile' }

# GET /admin-account/{accountId}; needs --account-id
@category "aws network-security-manager"
@search-terms GetAdminAccount
export def 'network-security-manager get-admin-account' [
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-security-manager GetAdminAccount $account_id=accountId $region=--region $profile=--profile' }

# GET /deployments/{deploymentIdentifier}; cached 1min; needs --deployment-identifier
@category "aws network-security-manager"
@search-terms GetDeployment
export def 'network-security-manager get-deployment' [
  --deployment-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-security-manager GetDeployment $deployment_identifier=deploymentIdentifier $region=--region $profile=--profile' }

# GET /policies/{policyIdentifier}; cached 1min; needs --policy-identifier
@category "aws network-security-manager"
@search-terms GetPolicy
export def 'network-security-manager get-policy' [
  --policy-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-security-manager GetPolicy $policy_identifier=policyIdentifier $region=--region $profile=--profile' }

# GET /rules/{ruleIdentifier}; cached 1min; needs --rule-identifier
@category "aws network-security-manager"
@search-terms GetRule
export def 'network-security-manager get-rule' [
  --rule-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-security-manager GetRule $rule_identifier=ruleIdentifier $region=--region $profile=--profile' }

# GET /scopes/{scopeIdentifier}; cached 1min; needs --scope-identifier
@category "aws network-security-manager"
@search-terms GetScope
export def 'network-security-manager get-scope' [
  --scope-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-security-manager GetScope $scope_identifier=scopeIdentifier $region=--region $profile=--profile' }

# GET /templates/{templateIdentifier}; cached 1min; needs --template-identifier
@category "aws network-security-manager"
@search-terms GetTemplate
export def 'network-security-manager get-template' [
  --template-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-security-manager GetTemplate $template_identifier=templateIdentifier $region=--region $profile=--profile' }

# GET /admin-accounts; follows pages
@category "aws network-security-manager"
@search-terms ListAdminAccounts
@example "First rows only" "network-security-manager list-admin-accounts --stream | first 3"
export def 'network-security-manager list-admin-accounts' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'network-security-manager ListAdminAccounts $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /aggregate-sync-statuses; follows pages; cached 1min
@category "aws network-security-manager"
@search-terms ListAggregateResourceSynchronizationStatuses
@example "First rows only" "network-security-manager list-aggregate-resource-synchronization-statuses --stream | first 3"
export def 'network-security-manager list-aggregate-resource-synchronization-statuses' [
  --synchronization-status: string@[IN_SYNC OUT_OF_SYNC NOT_APPLICABLE]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'network-security-manager ListAggregateResourceSynchronizationStatuses $synchronization_status=synchronizationStatus $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /deployments/{deploymentIdentifier}/snapshots; follows pages; cached 1min; needs --deployment-identifier
@category "aws network-security-manager"
@search-terms ListDeploymentSnapshots
export def 'network-security-manager list-deployment-snapshots' [
  --deployment-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'network-security-manager ListDeploymentSnapshots $deployment_identifier=deploymentIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /deployments; follows pages; cached 1min
@category "aws network-security-manager"
@search-terms ListDeployments
@example "First rows only" "network-security-manager list-deployments --stream | first 3"
export def 'network-security-manager list-deployments' [
  --status: string@[ACTIVE DRAFT DISABLED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'network-security-manager ListDeployments $status=status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /policies; follows pages; cached 1min
@category "aws network-security-manager"
@search-terms ListPolicies
@example "First rows only" "network-security-manager list-policies --stream | first 3"
export def 'network-security-manager list-policies' [
  --status: string@[ACTIVE DRAFT DISABLED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'network-security-manager ListPolicies $status=status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /policies/{policyIdentifier}/snapshots; follows pages; cached 1min; needs --policy-identifier
@category "aws network-security-manager"
@search-terms ListPolicySnapshots
export def 'network-security-manager list-policy-snapshots' [
  --policy-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'network-security-manager ListPolicySnapshots $policy_identifier=policyIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /resource-associations; follows pages; cached 1min; needs --resource-identifier
@category "aws network-security-manager"
@search-terms ListResourceAssociations
export def 'network-security-manager list-resource-associations' [
  --resource-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'network-security-manager ListResourceAssociations $resource_identifier=resourceIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /resource-sync-statuses; follows pages; cached 1min; needs --deployment-identifier
@category "aws network-security-manager"
@search-terms ListResourceSynchronizationStatuses
export def 'network-security-manager list-resource-synchronization-statuses' [
  --deployment-identifier: string
  --synchronization-status: string@[IN_SYNC OUT_OF_SYNC NOT_APPLICABLE]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'network-security-manager ListResourceSynchronizationStatuses $deployment_identifier=deploymentIdentifier $synchronization_status=synchronizationStatus $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /rules/{ruleIdentifier}/snapshots; follows pages; cached 1min; needs --rule-identifier
@category "aws network-security-manager"
@search-terms ListRuleSnapshots
export def 'network-security-manager list-rule-snapshots' [
  --rule-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'network-security-manager ListRuleSnapshots $rule_identifier=ruleIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /rules; follows pages; cached 1min
@category "aws network-security-manager"
@search-terms ListRules
@example "First rows only" "network-security-manager list-rules --stream | first 3"
export def 'network-security-manager list-rules' [
  --status: string@[ACTIVE DRAFT DISABLED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'network-security-manager ListRules $status=status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /scopes/{scopeIdentifier}/snapshots; follows pages; cached 1min; needs --scope-identifier
@category "aws network-security-manager"
@search-terms ListScopeSnapshots
export def 'network-security-manager list-scope-snapshots' [
  --scope-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'network-security-manager ListScopeSnapshots $scope_identifier=scopeIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /scopes; follows pages; cached 1min
@category "aws network-security-manager"
@search-terms ListScopes
@example "First rows only" "network-security-manager list-scopes --stream | first 3"
export def 'network-security-manager list-scopes' [
  --status: string@[ACTIVE DRAFT DISABLED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'network-security-manager ListScopes $status=status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws network-security-manager"
@search-terms ListTagsForResource
export def 'network-security-manager list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-security-manager ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# GET /templates/{templateIdentifier}/snapshots; follows pages; cached 1min; needs --template-identifier
@category "aws network-security-manager"
@search-terms ListTemplateSnapshots
export def 'network-security-manager list-template-snapshots' [
  --template-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'network-security-manager ListTemplateSnapshots $template_identifier=templateIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /templates; follows pages; cached 1min
@category "aws network-security-manager"
@search-terms ListTemplates
@example "First rows only" "network-security-manager list-templates --stream | first 3"
export def 'network-security-manager list-templates' [
  --status: string@[ACTIVE DRAFT DISABLED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'network-security-manager ListTemplates $status=status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# PUT /admin-account; needs --account-id --priority
@category "aws network-security-manager"
@search-terms PutAdminAccount
export def 'network-security-manager put-admin-account' [
  --account-id: string
  --priority: int
  --admin-scope: record
  --region: string
  --profile: string
]: nothing -> record { call 'network-security-manager PutAdminAccount $account_id=accountId $priority=priority $admin_scope=adminScope $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws network-security-manager"
@search-terms TagResource
export def 'network-security-manager tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'network-security-manager TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws network-security-manager"
@search-terms UntagResource
export def 'network-security-manager untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'network-security-manager UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# PATCH /deployments/{deploymentIdentifier}; needs --deployment-identifier --update-token --is-published
@category "aws network-security-manager"
@search-terms UpdateDeployment
export def 'network-security-manager update-deployment' [
  --deployment-identifier: string
  --update-token: string
  --deployment-description: string
  --deployment-configuration: record
  --associated-policy-list: oneof<list<any>, record>
  --associated-scope-list: oneof<list<any>, record>
  --is-published: oneof<bool>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-security-manager UpdateDeployment $deployment_identifier=deploymentIdentifier $update_token=updateToken $deployment_description=deploymentDescription $deployment_configuration=deploymentConfiguration $associated_policy_list=associatedPolicyList $associated_scope_list=associatedScopeList $is_published=isPublished $client_token=clientToken $region=--region $profile=--profile' }

# PATCH /policies/{policyIdentifier}; needs --policy-identifier --update-token --is-published
@category "aws network-security-manager"
@search-terms UpdatePolicy
export def 'network-security-manager update-policy' [
  --policy-identifier: string
  --update-token: string
  --policy-description: string
  --priority: int
  --associated-template-and-rule-list: oneof<list<any>, record>
  --policy-configuration: record
  --is-published: oneof<bool>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-security-manager UpdatePolicy $policy_identifier=policyIdentifier $update_token=updateToken $policy_description=policyDescription $priority=priority $associated_template_and_rule_list=associatedTemplateAndRuleList $policy_configuration=policyConfiguration $is_published=isPublished $client_token=clientToken $region=--region $profile=--profile' }

# PATCH /rules/{ruleIdentifier}; needs --rule-identifier --update-token --is-published
@category "aws network-security-manager"
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
]: nothing -> record { call 'network-security-manager UpdateRule $rule_identifier=ruleIdentifier $update_token=updateToken $rule_type=ruleType $rule_description=ruleDescription $configuration=configuration $is_published=isPublished $client_token=clientToken $region=--region $profile=--profile' }

# PATCH /scopes/{scopeIdentifier}; needs --scope-identifier --update-token --is-published
@category "aws network-security-manager"
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
]: nothing -> record { call 'network-security-manager UpdateScope $scope_identifier=scopeIdentifier $update_token=updateToken $scope_description=scopeDescription $scope_configuration=scopeConfiguration $is_published=isPublished $client_token=clientToken $region=--region $profile=--profile' }

# PATCH /templates/{templateIdentifier}; needs --template-identifier --update-token --is-published
@category "aws network-security-manager"
@search-terms UpdateTemplate
export def 'network-security-manager update-template' [
  --template-identifier: string
  --update-token: string
  --template-description: string
  --associated-rule-list: oneof<list<any>, record>
  --is-published: oneof<bool>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'network-security-manager UpdateTemplate $template_identifier=templateIdentifier $update_token=updateToken $template_description=templateDescription $associated_rule_list=associatedRuleList $is_published=isPublished $client_token=clientToken $region=--region $profile=--profile' }
