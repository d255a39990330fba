# Written by `cargo xtask generate --service eventbridge` from the service's model and overlay: change those instead.
# EventBridge, API version 2015-10-07: 57 operations.

use rt.nu [call]

# POST /; needs --name
@search-terms 'ActivateEventSource, events activate-event-source'
export def 'eventbridge activate-event-source' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge ActivateEventSource $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replay-name
@search-terms 'CancelReplay, events cancel-replay'
export def 'eventbridge cancel-replay' [
  --replay-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge CancelReplay $replay_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --connection-arn --invocation-endpoint --http-method
@search-terms 'CreateApiDestination, events create-api-destination'
export def 'eventbridge create-api-destination' [
  --name: string
  --description: string
  --connection-arn: string
  --invocation-endpoint: string
  --http-method: string@[POST GET HEAD OPTIONS PUT PATCH DELETE]
  --invocation-rate-limit-per-second: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge CreateApiDestination $name $description $connection_arn $invocation_endpoint $http_method $invocation_rate_limit_per_second -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --archive-name --event-source-arn
@search-terms 'CreateArchive, events create-archive'
export def 'eventbridge create-archive' [
  --archive-name: string
  --event-source-arn: string
  --description: string
  --event-pattern: string
  --retention-days: int
  --kms-key-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge CreateArchive $archive_name $event_source_arn $description $event_pattern $retention_days $kms_key_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --authorization-type --auth-parameters
@search-terms 'CreateConnection, events create-connection'
export def 'eventbridge create-connection' [
  --name: string
  --description: string
  --authorization-type: string@[BASIC OAUTH_CLIENT_CREDENTIALS API_KEY]
  --auth-parameters: record
  --invocation-connectivity-parameters: record
  --kms-key-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge CreateConnection $name $description $authorization_type $auth_parameters $invocation_connectivity_parameters $kms_key_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --routing-config --event-buses
@search-terms 'CreateEndpoint, events create-endpoint'
export def 'eventbridge create-endpoint' [
  --name: string
  --description: string
  --routing-config: record
  --replication-config: record
  --event-buses: list
  --role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge CreateEndpoint $name $description $routing_config $replication_config $event_buses $role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms 'CreateEventBus, events create-event-bus'
export def 'eventbridge create-event-bus' [
  --name: string
  --event-source-name: string
  --description: string
  --kms-key-identifier: string
  --dead-letter-config: record
  --log-config: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge CreateEventBus $name $event_source_name $description $kms_key_identifier $dead_letter_config $log_config $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --account
@search-terms 'CreatePartnerEventSource, events create-partner-event-source'
export def 'eventbridge create-partner-event-source' [
  --name: string
  --account: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge CreatePartnerEventSource $name $account -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms 'DeactivateEventSource, events deactivate-event-source'
export def 'eventbridge deactivate-event-source' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge DeactivateEventSource $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms 'DeauthorizeConnection, events deauthorize-connection'
export def 'eventbridge deauthorize-connection' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge DeauthorizeConnection $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms 'DeleteApiDestination, events delete-api-destination'
export def 'eventbridge delete-api-destination' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge DeleteApiDestination $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --archive-name
@search-terms 'DeleteArchive, events delete-archive'
export def 'eventbridge delete-archive' [
  --archive-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge DeleteArchive $archive_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms 'DeleteConnection, events delete-connection'
export def 'eventbridge delete-connection' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge DeleteConnection $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms 'DeleteEndpoint, events delete-endpoint'
export def 'eventbridge delete-endpoint' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge DeleteEndpoint $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms 'DeleteEventBus, events delete-event-bus'
export def 'eventbridge delete-event-bus' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge DeleteEventBus $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --account
@search-terms 'DeletePartnerEventSource, events delete-partner-event-source'
export def 'eventbridge delete-partner-event-source' [
  --name: string
  --account: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge DeletePartnerEventSource $name $account -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms 'DeleteRule, events delete-rule'
export def 'eventbridge delete-rule' [
  --name: string
  --event-bus-name: string
  --force: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge DeleteRule $name $event_bus_name $force -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --name
@search-terms 'DescribeApiDestination, events describe-api-destination'
export def 'eventbridge describe-api-destination' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'eventbridge DescribeApiDestination $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --archive-name
@search-terms 'DescribeArchive, events describe-archive'
export def 'eventbridge describe-archive' [
  --archive-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'eventbridge DescribeArchive $archive_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --name
@search-terms 'DescribeConnection, events describe-connection'
export def 'eventbridge describe-connection' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'eventbridge DescribeConnection $name -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --name
@search-terms 'DescribeEndpoint, events describe-endpoint'
export def 'eventbridge describe-endpoint' [
  --name: string
  --home-region: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'eventbridge DescribeEndpoint $name $home_region -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms 'DescribeEventBus, events describe-event-bus'
export def 'eventbridge describe-event-bus' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'eventbridge DescribeEventBus $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --name
@search-terms 'DescribeEventSource, events describe-event-source'
export def 'eventbridge describe-event-source' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'eventbridge DescribeEventSource $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --name
@search-terms 'DescribePartnerEventSource, events describe-partner-event-source'
export def 'eventbridge describe-partner-event-source' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'eventbridge DescribePartnerEventSource $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 30sec; needs --replay-name
@search-terms 'DescribeReplay, events describe-replay'
export def 'eventbridge describe-replay' [
  --replay-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'eventbridge DescribeReplay $replay_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --name
@search-terms 'DescribeRule, events describe-rule'
export def 'eventbridge describe-rule' [
  --name: string
  --event-bus-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'eventbridge DescribeRule $name $event_bus_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --name
@search-terms 'DisableRule, events disable-rule'
export def 'eventbridge disable-rule' [
  --name: string
  --event-bus-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge DisableRule $name $event_bus_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms 'EnableRule, events enable-rule'
export def 'eventbridge enable-rule' [
  --name: string
  --event-bus-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge EnableRule $name $event_bus_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms 'ListApiDestinations, events list-api-destinations'
export def 'eventbridge list-api-destinations' [
  --name-prefix: string
  --connection-arn: string
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
]: any -> any { call 'eventbridge ListApiDestinations $name_prefix $connection_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListArchives, events list-archives'
export def 'eventbridge list-archives' [
  --name-prefix: string
  --event-source-arn: string
  --state: string@[ENABLED DISABLED CREATING UPDATING CREATE_FAILED UPDATE_FAILED]
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
]: any -> any { call 'eventbridge ListArchives $name_prefix $event_source_arn $state -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListConnections, events list-connections'
export def 'eventbridge list-connections' [
  --name-prefix: string
  --connection-state: string@[CREATING UPDATING DELETING AUTHORIZED DEAUTHORIZED AUTHORIZING DEAUTHORIZING ACTIVE FAILED_CONNECTIVITY]
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
]: any -> any { call 'eventbridge ListConnections $name_prefix $connection_state -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListEndpoints, events list-endpoints'
export def 'eventbridge list-endpoints' [
  --name-prefix: string
  --home-region: string
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
]: any -> any { call 'eventbridge ListEndpoints $name_prefix $home_region -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms 'ListEventBuses, events list-event-buses'
export def 'eventbridge list-event-buses' [
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
]: any -> any { call 'eventbridge ListEventBuses $name_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListEventSources, events list-event-sources'
export def 'eventbridge list-event-sources' [
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
]: any -> any { call 'eventbridge ListEventSources $name_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --event-source-name
@search-terms 'ListPartnerEventSourceAccounts, events list-partner-event-source-accounts'
export def 'eventbridge list-partner-event-source-accounts' [
  --event-source-name: string
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
]: any -> any { call 'eventbridge ListPartnerEventSourceAccounts $event_source_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --name-prefix
@search-terms 'ListPartnerEventSources, events list-partner-event-sources'
export def 'eventbridge list-partner-event-sources' [
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
]: any -> any { call 'eventbridge ListPartnerEventSources $name_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListReplays, events list-replays'
export def 'eventbridge list-replays' [
  --name-prefix: string
  --state: string@[STARTING RUNNING CANCELLING COMPLETED CANCELLED FAILED]
  --event-source-arn: string
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
]: any -> any { call 'eventbridge ListReplays $name_prefix $state $event_source_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --target-arn
@search-terms 'ListRuleNamesByTarget, events list-rule-names-by-target'
export def 'eventbridge list-rule-names-by-target' [
  --target-arn: string
  --event-bus-name: string
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
]: any -> any { call 'eventbridge ListRuleNamesByTarget $target_arn $event_bus_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms 'ListRules, events list-rules'
export def 'eventbridge list-rules' [
  --name-prefix: string
  --event-bus-name: string
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
]: any -> any { call 'eventbridge ListRules $name_prefix $event_bus_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms 'ListTagsForResource, events list-tags-for-resource'
export def 'eventbridge list-tags-for-resource' [
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
]: any -> any { call 'eventbridge ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --rule
@search-terms 'ListTargetsByRule, events list-targets-by-rule'
export def 'eventbridge list-targets-by-rule' [
  --rule: string
  --event-bus-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'eventbridge ListTargetsByRule $rule $event_bus_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --entries
@search-terms 'PutEvents, events put-events'
export def 'eventbridge put-events' [
  --entries: list
  --endpoint-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge PutEvents $entries $endpoint_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --entries
@search-terms 'PutPartnerEvents, events put-partner-events'
export def 'eventbridge put-partner-events' [
  --entries: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge PutPartnerEvents $entries -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'PutPermission, events put-permission'
export def 'eventbridge put-permission' [
  --event-bus-name: string
  --action: string
  --principal: string
  --statement-id: string
  --condition: record
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge PutPermission $event_bus_name $action $principal $statement_id $condition $policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms 'PutRule, events put-rule'
export def 'eventbridge put-rule' [
  --name: string
  --schedule-expression: string
  --event-pattern: string
  --state: string@[ENABLED DISABLED ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS]
  --description: string
  --role-arn: string
  --tags: any
  --event-bus-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge PutRule $name $schedule_expression $event_pattern $state $description $role_arn $tags $event_bus_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule --targets
@search-terms 'PutTargets, events put-targets'
export def 'eventbridge put-targets' [
  --rule: string
  --event-bus-name: string
  --targets: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge PutTargets $rule $event_bus_name $targets -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'RemovePermission, events remove-permission'
export def 'eventbridge remove-permission' [
  --statement-id: string
  --remove-all-permissions: oneof<bool>
  --event-bus-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge RemovePermission $statement_id $remove_all_permissions $event_bus_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule --ids
@search-terms 'RemoveTargets, events remove-targets'
export def 'eventbridge remove-targets' [
  --rule: string
  --event-bus-name: string
  --ids: list<string>
  --force: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge RemoveTargets $rule $event_bus_name $ids $force -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --replay-name --event-source-arn --event-start-time --event-end-time --destination
@search-terms 'StartReplay, events start-replay'
export def 'eventbridge start-replay' [
  --replay-name: string
  --description: string
  --event-source-arn: string
  --event-start-time: oneof<datetime, duration, string>
  --event-end-time: oneof<datetime, duration, string>
  --destination: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge StartReplay $replay_name $description $event_source_arn $event_start_time $event_end_time $destination -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms 'TagResource, events tag-resource'
export def 'eventbridge tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --event-pattern --event
@search-terms 'TestEventPattern, events test-event-pattern'
export def 'eventbridge test-event-pattern' [
  --event-pattern: string
  --event: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'eventbridge TestEventPattern $event_pattern $event -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --resource-arn --tag-keys
@search-terms 'UntagResource, events untag-resource'
export def 'eventbridge untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms 'UpdateApiDestination, events update-api-destination'
export def 'eventbridge update-api-destination' [
  --name: string
  --description: string
  --connection-arn: string
  --invocation-endpoint: string
  --http-method: string@[POST GET HEAD OPTIONS PUT PATCH DELETE]
  --invocation-rate-limit-per-second: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge UpdateApiDestination $name $description $connection_arn $invocation_endpoint $http_method $invocation_rate_limit_per_second -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --archive-name
@search-terms 'UpdateArchive, events update-archive'
export def 'eventbridge update-archive' [
  --archive-name: string
  --description: string
  --event-pattern: string
  --retention-days: int
  --kms-key-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge UpdateArchive $archive_name $description $event_pattern $retention_days $kms_key_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms 'UpdateConnection, events update-connection'
export def 'eventbridge update-connection' [
  --name: string
  --description: string
  --authorization-type: string@[BASIC OAUTH_CLIENT_CREDENTIALS API_KEY]
  --auth-parameters: record
  --invocation-connectivity-parameters: record
  --kms-key-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge UpdateConnection $name $description $authorization_type $auth_parameters $invocation_connectivity_parameters $kms_key_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms 'UpdateEndpoint, events update-endpoint'
export def 'eventbridge update-endpoint' [
  --name: string
  --description: string
  --routing-config: record
  --replication-config: record
  --event-buses: list
  --role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge UpdateEndpoint $name $description $routing_config $replication_config $event_buses $role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'UpdateEventBus, events update-event-bus'
export def 'eventbridge update-event-bus' [
  --name: string
  --kms-key-identifier: string
  --description: string
  --dead-letter-config: record
  --log-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridge UpdateEventBus $name $kms_key_identifier $description $dead_letter_config $log_config -- $region $profile $with_input $fail_fast $yes' }
