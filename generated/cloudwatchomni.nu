# Written by `cargo xtask generate --service cloudwatchomni` from the service's model and overlay: change those instead.
# CloudWatchOmni, API version 2025-01-01: 62 operations.

use rt.nu [call]

# POST /; needs --domain-id --space-id --name --principal --permission
@search-terms CreateAccessGrant
export def 'cloudwatchomni create-access-grant' [
  --domain-id: string
  --space-id: string
  --name: string
  --principal: record
  --permission: string@[SPACE_ADMIN READ READ_WRITE_DELETE CUSTOM]
  --scoped-actions: list
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni CreateAccessGrant $domain_id $space_id $name $principal $permission $scoped_actions $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --space-id --name
@search-terms CreateAccessProfile
export def 'cloudwatchomni create-access-profile' [
  --space-id: string
  --name: string
  --description: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni CreateAccessProfile $space_id $name $description $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --space-id --profile-id --name --rule
@search-terms CreateAlert
export def 'cloudwatchomni create-alert' [
  --space-id: string
  --profile-id: string
  --name: string
  --description: string
  --rule: record
  --notifications-enabled: oneof<bool>
  --tags: record
  --notification-rules: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni CreateAlert $space_id $profile_id $name $description $rule $notifications_enabled $tags $notification_rules $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --identity-providers
@search-terms CreateDomain
export def 'cloudwatchomni create-domain' [
  --name: string
  --identity-providers: list<string>
  --identity-provider-configuration: record
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni CreateDomain $name $identity_providers $identity_provider_configuration $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-id --name --principal --permission
@search-terms CreateDomainAccessGrantForOrganization
export def 'cloudwatchomni create-domain-access-grant-for-organization' [
  --domain-id: string
  --name: string
  --principal: record
  --permission: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni CreateDomainAccessGrantForOrganization $domain_id $name $principal $permission $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --identity-providers --domain-access-role-arn
@search-terms CreateDomainForOrganization
export def 'cloudwatchomni create-domain-for-organization' [
  --name: string
  --identity-providers: list<string>
  --identity-provider-configuration: record
  --domain-access-role-arn: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni CreateDomainForOrganization $name $identity_providers $identity_provider_configuration $domain_access_role_arn $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --integration-type --name
@search-terms CreateIntegration
export def 'cloudwatchomni create-integration' [
  --integration-type: string@[AWS_CONFIG_SLREC SLACK EXTERNAL_AGENT AWS_INTEGRATION]
  --name: string
  --credential: record
  --integration-attributes: record
  --role-arn: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni CreateIntegration $integration_type $name $credential $integration_attributes $role_arn $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --space-id --name --body
@search-terms CreateOmniDashboard
export def 'cloudwatchomni create-omni-dashboard' [
  --space-id: string
  --name: string
  --body: string
  --description: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni CreateOmniDashboard $space_id $name $body $description $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-id
@search-terms CreateOneTimeDeepLinkCode
export def 'cloudwatchomni create-one-time-deep-link-code' [
  --domain-id: string
  --ttl-seconds: int
  --redirect-url: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni CreateOneTimeDeepLinkCode $domain_id $ttl_seconds $redirect_url -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --domain-id --data-access-role-arn
@search-terms CreateSpace
export def 'cloudwatchomni create-space' [
  --name: string
  --domain-id: string
  --data-access-role-arn: string
  --agent-core-evaluation-role-arn: string
  --encryption-configuration: record
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni CreateSpace $name $domain_id $data_access_role_arn $agent_core_evaluation_role_arn $encryption_configuration $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --definition
@search-terms CreateView
export def 'cloudwatchomni create-view' [
  --name: string
  --definition: string
  --description: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni CreateView $name $definition $description $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --grant-id
@search-terms DeleteAccessGrant
export def 'cloudwatchomni delete-access-grant' [
  --grant-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni DeleteAccessGrant $grant_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --space-id --profile-id
@search-terms DeleteAccessProfile
export def 'cloudwatchomni delete-access-profile' [
  --space-id: string
  --profile-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni DeleteAccessProfile $space_id $profile_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --space-id --alert-id
@search-terms DeleteAlert
export def 'cloudwatchomni delete-alert' [
  --space-id: string
  --alert-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni DeleteAlert $space_id $alert_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-id
@search-terms DeleteDomain
export def 'cloudwatchomni delete-domain' [
  --domain-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni DeleteDomain $domain_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --grant-id
@search-terms DeleteDomainAccessGrantForOrganization
export def 'cloudwatchomni delete-domain-access-grant-for-organization' [
  --grant-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni DeleteDomainAccessGrantForOrganization $grant_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-id
@search-terms DeleteDomainForOrganization
export def 'cloudwatchomni delete-domain-for-organization' [
  --domain-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni DeleteDomainForOrganization $domain_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identifier
@search-terms DeleteIntegration
export def 'cloudwatchomni delete-integration' [
  --identifier: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni DeleteIntegration $identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --space-id --dashboard-id
@search-terms DeleteOmniDashboard
export def 'cloudwatchomni delete-omni-dashboard' [
  --space-id: string
  --dashboard-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni DeleteOmniDashboard $space_id $dashboard_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --space-id
@search-terms DeleteSpace
export def 'cloudwatchomni delete-space' [
  --space-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni DeleteSpace $space_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteView
export def 'cloudwatchomni delete-view' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni DeleteView $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --grant-id
@search-terms GetAccessGrant
export def 'cloudwatchomni get-access-grant' [
  --grant-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatchomni GetAccessGrant $grant_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --space-id --profile-id
@search-terms GetAccessProfile
export def 'cloudwatchomni get-access-profile' [
  --space-id: string
  --profile-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatchomni GetAccessProfile $space_id $profile_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --space-id --alert-id
@search-terms GetAlert
export def 'cloudwatchomni get-alert' [
  --space-id: string
  --alert-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatchomni GetAlert $space_id $alert_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --start-time --end-time
@search-terms GetContextGraph
export def 'cloudwatchomni get-context-graph' [
  --node-filters: record
  --edge-filters: record
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --depth: int
  --max-edges-per-node: int
  --include-metadata: oneof<bool>
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
]: any -> any { call 'cloudwatchomni GetContextGraph $node_filters $edge_filters $start_time $end_time $depth $max_edges_per_node $include_metadata -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --domain-id
@search-terms GetDomain
export def 'cloudwatchomni get-domain' [
  --domain-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatchomni GetDomain $domain_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --grant-id
@search-terms GetDomainAccessGrantForOrganization
export def 'cloudwatchomni get-domain-access-grant-for-organization' [
  --grant-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatchomni GetDomainAccessGrantForOrganization $grant_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --domain-id
@search-terms GetDomainForOrganization
export def 'cloudwatchomni get-domain-for-organization' [
  --domain-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatchomni GetDomainForOrganization $domain_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --identifier
@search-terms GetIntegration
export def 'cloudwatchomni get-integration' [
  --identifier: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatchomni GetIntegration $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetIntelligenceConfiguration
export def 'cloudwatchomni get-intelligence-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'cloudwatchomni GetIntelligenceConfiguration -- $region $profile $refresh $ttl' }

# POST /; cached 1min; needs --space-id --dashboard-id
@search-terms GetOmniDashboard
export def 'cloudwatchomni get-omni-dashboard' [
  --space-id: string
  --dashboard-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatchomni GetOmniDashboard $space_id $dashboard_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --space-id
@search-terms GetSpace
export def 'cloudwatchomni get-space' [
  --space-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatchomni GetSpace $space_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --context --credential-type
@search-terms GetSpaceCredentialsForOrganization
export def 'cloudwatchomni get-space-credentials-for-organization' [
  --context: record
  --credential-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatchomni GetSpaceCredentialsForOrganization $context $credential_type -- $region $profile $with_input $fail_fast' }

# POST /; needs --space-id --target-scopes
@search-terms GetSpaceDataAccess
export def 'cloudwatchomni get-space-data-access' [
  --space-id: string
  --target-scopes: list
  --duration-seconds: int
  --audit-context: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatchomni GetSpaceDataAccess $space_id $target_scopes $duration_seconds $audit_context -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; needs --query-id
@search-terms GetTelemetryQueryResults
export def 'cloudwatchomni get-telemetry-query-results' [
  --query-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatchomni GetTelemetryQueryResults $query_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; cached 1min; needs --name
@search-terms GetView
export def 'cloudwatchomni get-view' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatchomni GetView $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListAccessGrants
export def 'cloudwatchomni list-access-grants' [
  --domain-id: string
  --space-id: string
  --principal-id: string
  --principal-type: string@[IDC_USER IDC_GROUP IAM_USER IAM_ROLE IAM_ROOT ACCESS_PROFILE ALERT AGENT]
  --permission: string@[SPACE_ADMIN READ READ_WRITE_DELETE CUSTOM]
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
]: any -> any { call 'cloudwatchomni ListAccessGrants $domain_id $space_id $principal_id $principal_type $permission -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --space-id
@search-terms ListAccessProfiles
export def 'cloudwatchomni list-access-profiles' [
  --space-id: string
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
]: any -> any { call 'cloudwatchomni ListAccessProfiles $space_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --space-id
@search-terms ListAlerts
export def 'cloudwatchomni list-alerts' [
  --space-id: string
  --filter-criteria: record
  --sort-by: string@[NAME STATE]
  --sort-order: string@[ASC DESC]
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
]: any -> any { call 'cloudwatchomni ListAlerts $space_id $filter_criteria $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListDomainAccessGrantsForOrganization
export def 'cloudwatchomni list-domain-access-grants-for-organization' [
  --domain-id: string
  --principal-id: string
  --principal-type: string@[IDC_USER IDC_GROUP IAM_USER IAM_ROLE IAM_ROOT]
  --permission: string
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
]: any -> any { call 'cloudwatchomni ListDomainAccessGrantsForOrganization $domain_id $principal_id $principal_type $permission -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListDomains
export def 'cloudwatchomni list-domains' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'cloudwatchomni ListDomains -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListIntegrations
export def 'cloudwatchomni list-integrations' [
  --integration-type: string@[AWS_CONFIG_SLREC SLACK EXTERNAL_AGENT AWS_INTEGRATION]
  --status: string@[ACTIVE DELETED PENDING PENDING_OAUTH ERROR FAILED]
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
]: any -> any { call 'cloudwatchomni ListIntegrations $integration_type $status $name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --space-id
@search-terms ListOmniDashboards
export def 'cloudwatchomni list-omni-dashboards' [
  --space-id: string
  --name-prefix: string
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
]: any -> any { call 'cloudwatchomni ListOmniDashboards $space_id $name_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListSpaces
export def 'cloudwatchomni list-spaces' [
  --domain-id: string
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
]: any -> any { call 'cloudwatchomni ListSpaces $domain_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListSpacesForOrganization
export def 'cloudwatchomni list-spaces-for-organization' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'cloudwatchomni ListSpacesForOrganization -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --data-set-name
@search-terms ListTelemetryFields
export def 'cloudwatchomni list-telemetry-fields' [
  --data-set-name: string
  --telemetry-type: string@[LOGS TRACES]
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
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
]: any -> any { call 'cloudwatchomni ListTelemetryFields $data_set_name $telemetry_type $start_time $end_time -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListTelemetryQuerySessions
export def 'cloudwatchomni list-telemetry-query-sessions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'cloudwatchomni ListTelemetryQuerySessions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListViews
export def 'cloudwatchomni list-views' [
  --type: string@[USER MANAGED]
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
]: any -> any { call 'cloudwatchomni ListViews $type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms PutIntelligenceConfiguration
export def 'cloudwatchomni put-intelligence-configuration' [
  --kms-key-arn: string
  --remove-kms-key: oneof<bool>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni PutIntelligenceConfiguration $kms_key_arn $remove_kms_key $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min; needs --domain-id --search-query
@search-terms SearchPrincipals
export def 'cloudwatchomni search-principals' [
  --domain-id: string
  --search-query: string
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
]: any -> any { call 'cloudwatchomni SearchPrincipals $domain_id $search_query -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --query-string --session-id
@search-terms StartTelemetryQuery
export def 'cloudwatchomni start-telemetry-query' [
  --query-string: string
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni StartTelemetryQuery $query_string $session_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms StartTelemetryQuerySession
export def 'cloudwatchomni start-telemetry-query-session' [
  --session-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni StartTelemetryQuerySession $session_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --query-id
@search-terms StopTelemetryQuery
export def 'cloudwatchomni stop-telemetry-query' [
  --query-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni StopTelemetryQuery $query_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --session-id
@search-terms StopTelemetryQuerySession
export def 'cloudwatchomni stop-telemetry-query-session' [
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni StopTelemetryQuerySession $session_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --space-id --profile-id
@search-terms UpdateAccessProfile
export def 'cloudwatchomni update-access-profile' [
  --space-id: string
  --profile-id: string
  --name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni UpdateAccessProfile $space_id $profile_id $name $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --space-id --alert-id
@search-terms UpdateAlert
export def 'cloudwatchomni update-alert' [
  --space-id: string
  --alert-id: string
  --profile-id: string
  --name: string
  --description: string
  --rule: record
  --notifications-enabled: oneof<bool>
  --notification-rules: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni UpdateAlert $space_id $alert_id $profile_id $name $description $rule $notifications_enabled $notification_rules -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-id
@search-terms UpdateDomain
export def 'cloudwatchomni update-domain' [
  --domain-id: string
  --name: string
  --identity-providers: list<string>
  --identity-provider-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni UpdateDomain $domain_id $name $identity_providers $identity_provider_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain-id
@search-terms UpdateDomainForOrganization
export def 'cloudwatchomni update-domain-for-organization' [
  --domain-id: string
  --name: string
  --identity-providers: list<string>
  --identity-provider-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni UpdateDomainForOrganization $domain_id $name $identity_providers $identity_provider_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identifier
@search-terms UpdateIntegration
export def 'cloudwatchomni update-integration' [
  --identifier: record
  --credential: record
  --integration-attributes: record
  --role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni UpdateIntegration $identifier $credential $integration_attributes $role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --space-id --dashboard-id
@search-terms UpdateOmniDashboard
export def 'cloudwatchomni update-omni-dashboard' [
  --space-id: string
  --dashboard-id: string
  --body: string
  --name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni UpdateOmniDashboard $space_id $dashboard_id $body $name $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --space-id
@search-terms UpdateSpace
export def 'cloudwatchomni update-space' [
  --space-id: string
  --name: string
  --agent-core-evaluation-role-arn: string
  --encryption-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni UpdateSpace $space_id $name $agent_core_evaluation_role_arn $encryption_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms UpdateView
export def 'cloudwatchomni update-view' [
  --name: string
  --definition: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatchomni UpdateView $name $definition $description -- $region $profile $with_input $fail_fast $yes' }
