# Written by `cargo xtask generate --service gameliftstreams` from the service's model and overlay: change those instead.
# GameLiftStreams, API version 2018-05-10: 30 operations, 5 waiters.

use rt.nu [call]

# POST /streamgroups/{Identifier}/locations; needs --identifier --location-configurations
@search-terms AddStreamGroupLocations
export def 'gameliftstreams add-stream-group-locations' [
  --identifier: string
  --location-configurations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gameliftstreams AddStreamGroupLocations $identifier $location_configurations -- $region $profile $with_input $fail_fast $yes' }

# POST /streamgroups/{Identifier}/associations; needs --identifier --application-identifiers
@search-terms AssociateApplications
export def 'gameliftstreams associate-applications' [
  --identifier: string
  --application-identifiers: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gameliftstreams AssociateApplications $identifier $application_identifiers -- $region $profile $with_input $fail_fast $yes' }

# POST /applications; needs --description --runtime-environment --executable-path --application-source-uri
@search-terms CreateApplication
export def 'gameliftstreams create-application' [
  --description: string
  --runtime-environment: record
  --executable-path: string
  --application-source-uri: string
  --application-log-paths: list<string>
  --application-log-output-uri: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gameliftstreams CreateApplication $description $runtime_environment $executable_path $application_source_uri $application_log_paths $application_log_output_uri $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /streamgroups; needs --description --stream-class
@search-terms CreateStreamGroup
export def 'gameliftstreams create-stream-group' [
  --description: string
  --stream-class: string@[gen4n_high gen4n_ultra gen4n_win2022 gen5n_high gen5n_ultra gen5n_win2022 gen6n_small gen6n_medium gen6n_high gen6n_ultra gen6n_ultra_win2022 gen6n_pro gen6n_pro_win2022 gen6n_small_win2022 gen6n_medium_win2022 gen6e_pro gen6e_pro_win2022]
  --default-application-identifier: string
  --location-configurations: list
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gameliftstreams CreateStreamGroup $description $stream_class $default_application_identifier $location_configurations $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /streamgroups/{Identifier}/streamsessions/{StreamSessionIdentifier}/access; needs --identifier --stream-session-identifier
@search-terms CreateStreamSessionAdminShell
export def 'gameliftstreams create-stream-session-admin-shell' [
  --identifier: string
  --stream-session-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gameliftstreams CreateStreamSessionAdminShell $identifier $stream_session_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /streamgroups/{Identifier}/streamsessions/{StreamSessionIdentifier}/connections; needs --identifier --stream-session-identifier --signal-request
@search-terms CreateStreamSessionConnection
export def 'gameliftstreams create-stream-session-connection' [
  --client-token: string
  --identifier: string
  --stream-session-identifier: string
  --signal-request: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gameliftstreams CreateStreamSessionConnection $client_token $identifier $stream_session_identifier $signal_request -- $region $profile $with_input $fail_fast $yes' }

# POST /streamgroups/{Identifier}/streamurls; needs --identifier --application-identifier --protocol --url-expires-after-minutes --locations
@search-terms CreateStreamUrl
export def 'gameliftstreams create-stream-url' [
  --identifier: string
  --application-identifier: string
  --protocol: string
  --url-expires-after-minutes: int
  --usage-limit: int
  --description: string
  --locations: list<string>
  --session-length-seconds: int
  --additional-launch-args: list<string>
  --additional-environment-variables: record
  --role-arn: string
  --display-configuration: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gameliftstreams CreateStreamUrl $identifier $application_identifier $protocol $url_expires_after_minutes $usage_limit $description $locations $session_length_seconds $additional_launch_args $additional_environment_variables $role_arn $display_configuration $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /applications/{Identifier}; needs --identifier
@search-terms DeleteApplication
export def 'gameliftstreams delete-application' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gameliftstreams DeleteApplication $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /streamgroups/{Identifier}; needs --identifier
@search-terms DeleteStreamGroup
export def 'gameliftstreams delete-stream-group' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gameliftstreams DeleteStreamGroup $identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /streamgroups/{Identifier}/disassociations; needs --identifier --application-identifiers
@search-terms DisassociateApplications
export def 'gameliftstreams disassociate-applications' [
  --identifier: string
  --application-identifiers: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gameliftstreams DisassociateApplications $identifier $application_identifiers -- $region $profile $with_input $fail_fast $yes' }

# PUT /streamgroups/{Identifier}/streamsessions/{StreamSessionIdentifier}/exportfiles; needs --identifier --stream-session-identifier --output-uri
@search-terms ExportStreamSessionFiles
export def 'gameliftstreams export-stream-session-files' [
  --identifier: string
  --stream-session-identifier: string
  --output-uri: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gameliftstreams ExportStreamSessionFiles $identifier $stream_session_identifier $output_uri -- $region $profile $with_input $fail_fast $yes' }

# GET /applications/{Identifier}; cached 1min; needs --identifier
@search-terms GetApplication
export def 'gameliftstreams get-application' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'gameliftstreams GetApplication $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /streamgroups/{Identifier}; cached 1min; needs --identifier
@search-terms GetStreamGroup
export def 'gameliftstreams get-stream-group' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'gameliftstreams GetStreamGroup $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /streamgroups/{Identifier}/streamsessions/{StreamSessionIdentifier}; needs --identifier --stream-session-identifier
@search-terms GetStreamSession
export def 'gameliftstreams get-stream-session' [
  --identifier: string
  --stream-session-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'gameliftstreams GetStreamSession $identifier $stream_session_identifier -- $region $profile $with_input $fail_fast' }

# GET /streamgroups/{Identifier}/streamurls/{StreamUrlIdentifier}; needs --identifier --stream-url-identifier
@search-terms GetStreamUrl
export def 'gameliftstreams get-stream-url' [
  --identifier: string
  --stream-url-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'gameliftstreams GetStreamUrl $identifier $stream_url_identifier -- $region $profile $with_input $fail_fast' }

# GET /applications/{Identifier}/shadercaches; cached 1min; needs --identifier
@search-terms ListApplicationShaderCaches
export def 'gameliftstreams list-application-shader-caches' [
  --identifier: string
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
]: any -> any { call 'gameliftstreams ListApplicationShaderCaches $identifier -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /applications; follows pages; cached 1min
@search-terms ListApplications
export def 'gameliftstreams list-applications' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'gameliftstreams ListApplications -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /streamgroups; follows pages; cached 1min
@search-terms ListStreamGroups
export def 'gameliftstreams list-stream-groups' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'gameliftstreams ListStreamGroups -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /streamgroups/{Identifier}/streamsessions; follows pages; needs --identifier
@search-terms ListStreamSessions
export def 'gameliftstreams list-stream-sessions' [
  --status: string@[ACTIVATING ACTIVE CONNECTED PENDING_CLIENT_RECONNECTION RECONNECTING TERMINATING TERMINATED ERROR]
  --export-files-status: string@[SUCCEEDED FAILED PENDING]
  --identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'gameliftstreams ListStreamSessions $status $export_files_status $identifier -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /streamsessions; follows pages
@search-terms ListStreamSessionsByAccount
export def 'gameliftstreams list-stream-sessions-by-account' [
  --status: string@[ACTIVATING ACTIVE CONNECTED PENDING_CLIENT_RECONNECTION RECONNECTING TERMINATING TERMINATED ERROR]
  --export-files-status: string@[SUCCEEDED FAILED PENDING]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'gameliftstreams ListStreamSessionsByAccount $status $export_files_status -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /streamurls; follows pages
@search-terms ListStreamUrls
export def 'gameliftstreams list-stream-urls' [
  --status: string@[ACTIVE EXPIRED REVOKED LIMIT_REACHED]
  --stream-group-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'gameliftstreams ListStreamUrls $status $stream_group_identifier -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'gameliftstreams list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'gameliftstreams ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# DELETE /streamgroups/{Identifier}/locations; needs --identifier --locations
@search-terms RemoveStreamGroupLocations
export def 'gameliftstreams remove-stream-group-locations' [
  --identifier: string
  --locations: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gameliftstreams RemoveStreamGroupLocations $identifier $locations -- $region $profile $with_input $fail_fast $yes' }

# POST /streamgroups/{Identifier}/streamurls/{StreamUrlIdentifier}/revoke; needs --identifier --stream-url-identifier
@search-terms RevokeStreamUrl
export def 'gameliftstreams revoke-stream-url' [
  --identifier: string
  --stream-url-identifier: string
  --revocation-mode: string@[REVOKE_URL REVOKE_AND_TERMINATE_SESSIONS]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gameliftstreams RevokeStreamUrl $identifier $stream_url_identifier $revocation_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /streamgroups/{Identifier}/streamsessions; needs --identifier --protocol --signal-request --application-identifier
@search-terms StartStreamSession
export def 'gameliftstreams start-stream-session' [
  --client-token: string
  --description: string
  --identifier: string
  --protocol: string
  --signal-request: string
  --application-identifier: string
  --user-id: string
  --locations: list<string>
  --connection-timeout-seconds: int
  --session-length-seconds: int
  --additional-launch-args: list<string>
  --additional-environment-variables: record
  --performance-stats-configuration: record
  --role-arn: string
  --display-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gameliftstreams StartStreamSession $client_token $description $identifier $protocol $signal_request $application_identifier $user_id $locations $connection_timeout_seconds $session_length_seconds $additional_launch_args $additional_environment_variables $performance_stats_configuration $role_arn $display_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'gameliftstreams tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gameliftstreams TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /streamgroups/{Identifier}/streamsessions/{StreamSessionIdentifier}; needs --identifier --stream-session-identifier
@search-terms TerminateStreamSession
export def 'gameliftstreams terminate-stream-session' [
  --identifier: string
  --stream-session-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gameliftstreams TerminateStreamSession $identifier $stream_session_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'gameliftstreams untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gameliftstreams UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /applications/{Identifier}; needs --identifier
@search-terms UpdateApplication
export def 'gameliftstreams update-application' [
  --identifier: string
  --description: string
  --application-log-paths: list<string>
  --application-log-output-uri: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gameliftstreams UpdateApplication $identifier $description $application_log_paths $application_log_output_uri -- $region $profile $with_input $fail_fast $yes' }

# PATCH /streamgroups/{Identifier}; needs --identifier
@search-terms UpdateStreamGroup
export def 'gameliftstreams update-stream-group' [
  --identifier: string
  --location-configurations: list
  --description: string
  --default-application-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gameliftstreams UpdateStreamGroup $identifier $location_configurations $description $default_application_identifier -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   application-deleted: GetApplication; needs --identifier
#   application-ready: GetApplication; needs --identifier
#   stream-group-active: GetStreamGroup; needs --identifier
#   stream-group-deleted: GetStreamGroup; needs --identifier
#   stream-session-active: GetStreamSession; needs --identifier --stream-session-identifier
@search-terms ApplicationDeleted ApplicationReady StreamGroupActive StreamGroupDeleted StreamSessionActive
export def 'gameliftstreams wait' [
  waiter: string@[application-deleted application-ready stream-group-active stream-group-deleted stream-session-active]
  --identifier: string
  --stream-session-identifier: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'gameliftstreams wait $waiter $identifier $stream_session_identifier -- $timeout $interval $region $profile' }
