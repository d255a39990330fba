# Written by `cargo xtask generate --service gameliftstreams` from the service's model and overlay: change those instead.
# GameLiftStreams, API version 2018-05-10: 30 operations.

use rt.nu [call send]

# POST /streamgroups/{Identifier}/locations; needs --identifier --location-configurations
@category "aws gameliftstreams"
@search-terms AddStreamGroupLocations
export def 'gameliftstreams add-stream-group-locations' [
  --identifier: string
  --location-configurations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'gameliftstreams AddStreamGroupLocations $identifier=Identifier $location_configurations=LocationConfigurations $region=--region $profile=--profile' }

# POST /streamgroups/{Identifier}/associations; needs --identifier --application-identifiers
@category "aws gameliftstreams"
@search-terms AssociateApplications
export def 'gameliftstreams associate-applications' [
  --identifier: string
  --application-identifiers: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'gameliftstreams AssociateApplications $identifier=Identifier $application_identifiers=ApplicationIdentifiers $region=--region $profile=--profile' }

# POST /applications; needs --description --runtime-environment --executable-path --application-source-uri
@category "aws gameliftstreams"
@search-terms CreateApplication
export def 'gameliftstreams create-application' [
  --description: string
  --runtime-environment: record
  --executable-path: string
  --application-source-uri: string
  --application-log-paths: oneof<list<string>, string>
  --application-log-output-uri: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'gameliftstreams CreateApplication $description=Description $runtime_environment=RuntimeEnvironment $executable_path=ExecutablePath $application_source_uri=ApplicationSourceUri $application_log_paths=ApplicationLogPaths $application_log_output_uri=ApplicationLogOutputUri $tags=Tags $client_token=ClientToken $region=--region $profile=--profile' }

# POST /streamgroups; needs --description --stream-class
@category "aws gameliftstreams"
@search-terms CreateStreamGroup
export def 'gameliftstreams create-stream-group' [
  --description: string
  --stream-class: string@[gen4n_high gen4n_ultra gen4n_win2022 gen5n_high gen5n_ultra gen5n_win2022 gen6n_small gen6n_medium gen6n_high gen6n_ultra gen6n_ultra_win2022 gen6n_pro gen6n_pro_win2022 gen6n_small_win2022 gen6n_medium_win2022 gen6e_pro gen6e_pro_win2022]
  --default-application-identifier: string
  --location-configurations: oneof<list<any>, record>
  --tags: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'gameliftstreams CreateStreamGroup $description=Description $stream_class=StreamClass $default_application_identifier=DefaultApplicationIdentifier $location_configurations=LocationConfigurations $tags=Tags $client_token=ClientToken $region=--region $profile=--profile' }

# POST /streamgroups/{Identifier}/streamsessions/{StreamSessionIdentifier}/access; needs --identifier --stream-session-identifier
@category "aws gameliftstreams"
@search-terms CreateStreamSessionAdminShell
export def 'gameliftstreams create-stream-session-admin-shell' [
  --identifier: string
  --stream-session-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'gameliftstreams CreateStreamSessionAdminShell $identifier=Identifier $stream_session_identifier=StreamSessionIdentifier $region=--region $profile=--profile' }

# POST /streamgroups/{Identifier}/streamsessions/{StreamSessionIdentifier}/connections; needs --identifier --stream-session-identifier --signal-request
@category "aws gameliftstreams"
@search-terms CreateStreamSessionConnection
export def 'gameliftstreams create-stream-session-connection' [
  --client-token: string
  --identifier: string
  --stream-session-identifier: string
  --signal-request: string
  --region: string
  --profile: string
]: nothing -> record { call 'gameliftstreams CreateStreamSessionConnection $client_token=ClientToken $identifier=Identifier $stream_session_identifier=StreamSessionIdentifier $signal_request=SignalRequest $region=--region $profile=--profile' }

# POST /streamgroups/{Identifier}/streamurls; needs --identifier --application-identifier --protocol --url-expires-after-minutes --locations
@category "aws gameliftstreams"
@search-terms CreateStreamUrl
export def 'gameliftstreams create-stream-url' [
  --identifier: string
  --application-identifier: string
  --protocol: string@[WebRTC]
  --url-expires-after-minutes: int
  --usage-limit: int
  --description: string
  --locations: oneof<list<string>, string>
  --session-length-seconds: int
  --additional-launch-args: oneof<list<string>, string>
  --additional-environment-variables: record
  --role-arn: string
  --display-configuration: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'gameliftstreams CreateStreamUrl $identifier=Identifier $application_identifier=ApplicationIdentifier $protocol=Protocol $url_expires_after_minutes=UrlExpiresAfterMinutes $usage_limit=UsageLimit $description=Description $locations=Locations $session_length_seconds=SessionLengthSeconds $additional_launch_args=AdditionalLaunchArgs $additional_environment_variables=AdditionalEnvironmentVariables $role_arn=RoleArn $display_configuration=DisplayConfiguration $client_token=ClientToken $region=--region $profile=--profile' }

# DELETE /applications/{Identifier}; needs --identifier
@category "aws gameliftstreams"
@search-terms DeleteApplication
export def 'gameliftstreams delete-application' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'gameliftstreams DeleteApplication $identifier=Identifier $region=--region $profile=--profile' }

# DELETE /streamgroups/{Identifier}; needs --identifier
@category "aws gameliftstreams"
@search-terms DeleteStreamGroup
export def 'gameliftstreams delete-stream-group' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'gameliftstreams DeleteStreamGroup $identifier=Identifier $region=--region $profile=--profile' }

# POST /streamgroups/{Identifier}/disassociations; needs --identifier --application-identifiers
@category "aws gameliftstreams"
@search-terms DisassociateApplications
export def 'gameliftstreams disassociate-applications' [
  --identifier: string
  --application-identifiers: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'gameliftstreams DisassociateApplications $identifier=Identifier $application_identifiers=ApplicationIdentifiers $region=--region $profile=--profile' }

# PUT /streamgroups/{Identifier}/streamsessions/{StreamSessionIdentifier}/exportfiles; needs --identifier --stream-session-identifier --output-uri
@category "aws gameliftstreams"
@search-terms ExportStreamSessionFiles
export def 'gameliftstreams export-stream-session-files' [
  --identifier: string
  --stream-session-identifier: string
  --output-uri: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'gameliftstreams ExportStreamSessionFiles $identifier=Identifier $stream_session_identifier=StreamSessionIdentifier $output_uri=OutputUri $region=--region $profile=--profile' }

# GET /applications/{Identifier}; cached 1min; needs --identifier
@category "aws gameliftstreams"
@search-terms GetApplication
export def 'gameliftstreams get-application' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'gameliftstreams GetApplication $identifier=Identifier $region=--region $profile=--profile' }

# GET /streamgroups/{Identifier}; cached 1min; needs --identifier
@category "aws gameliftstreams"
@search-terms GetStreamGroup
export def 'gameliftstreams get-stream-group' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'gameliftstreams GetStreamGroup $identifier=Identifier $region=--region $profile=--profile' }

# GET /streamgroups/{Identifier}/streamsessions/{StreamSessionIdentifier}; needs --identifier --stream-session-identifier
@category "aws gameliftstreams"
@search-terms GetStreamSession
export def 'gameliftstreams get-stream-session' [
  --identifier: string
  --stream-session-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'gameliftstreams GetStreamSession $identifier=Identifier $stream_session_identifier=StreamSessionIdentifier $region=--region $profile=--profile' }

# GET /streamgroups/{Identifier}/streamurls/{StreamUrlIdentifier}; needs --identifier --stream-url-identifier
@category "aws gameliftstreams"
@search-terms GetStreamUrl
export def 'gameliftstreams get-stream-url' [
  --identifier: string
  --stream-url-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'gameliftstreams GetStreamUrl $identifier=Identifier $stream_url_identifier=StreamUrlIdentifier $region=--region $profile=--profile' }

# GET /applications/{Identifier}/shadercaches; cached 1min; needs --identifier
@category "aws gameliftstreams"
@search-terms ListApplicationShaderCaches
export def 'gameliftstreams list-application-shader-caches' [
  --identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'gameliftstreams ListApplicationShaderCaches $identifier=Identifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# GET /applications; follows pages; cached 1min
@category "aws gameliftstreams"
@search-terms ListApplications
@example "First rows only" "gameliftstreams list-applications --stream | first 3"
export def 'gameliftstreams list-applications' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'gameliftstreams ListApplications $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /streamgroups; follows pages; cached 1min
@category "aws gameliftstreams"
@search-terms ListStreamGroups
@example "First rows only" "gameliftstreams list-stream-groups --stream | first 3"
export def 'gameliftstreams list-stream-groups' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'gameliftstreams ListStreamGroups $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /streamgroups/{Identifier}/streamsessions; follows pages; needs --identifier
@category "aws gameliftstreams"
@search-terms ListStreamSessions
export def 'gameliftstreams list-stream-sessions' [
  --status: string@[ACTIVATING ACTIVE CONNECTED PENDING_CLIENT_RECONNECTION RECONNECTING TERMINATING TERMINATED ERROR]
  --export-files-status: string@[SUCCEEDED FAILED PENDING]
  --identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'gameliftstreams ListStreamSessions $status=Status $export_files_status=ExportFilesStatus $identifier=Identifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /streamsessions; follows pages
@category "aws gameliftstreams"
@search-terms ListStreamSessionsByAccount
@example "First rows only" "gameliftstreams list-stream-sessions-by-account --stream | first 3"
export def 'gameliftstreams list-stream-sessions-by-account' [
  --status: string@[ACTIVATING ACTIVE CONNECTED PENDING_CLIENT_RECONNECTION RECONNECTING TERMINATING TERMINATED ERROR]
  --export-files-status: string@[SUCCEEDED FAILED PENDING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'gameliftstreams ListStreamSessionsByAccount $status=Status $export_files_status=ExportFilesStatus $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /streamurls; follows pages
@category "aws gameliftstreams"
@search-terms ListStreamUrls
@example "First rows only" "gameliftstreams list-stream-urls --stream | first 3"
export def 'gameliftstreams list-stream-urls' [
  --status: string@[ACTIVE EXPIRED REVOKED LIMIT_REACHED]
  --stream-group-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'gameliftstreams ListStreamUrls $status=Status $stream_group_identifier=StreamGroupIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@category "aws gameliftstreams"
@search-terms ListTagsForResource
export def 'gameliftstreams list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'gameliftstreams ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# DELETE /streamgroups/{Identifier}/locations; needs --identifier --locations
@category "aws gameliftstreams"
@search-terms RemoveStreamGroupLocations
export def 'gameliftstreams remove-stream-group-locations' [
  --identifier: string
  --locations: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'gameliftstreams RemoveStreamGroupLocations $identifier=Identifier $locations=Locations $region=--region $profile=--profile' }

# POST /streamgroups/{Identifier}/streamurls/{StreamUrlIdentifier}/revoke; needs --identifier --stream-url-identifier
@category "aws gameliftstreams"
@search-terms RevokeStreamUrl
export def 'gameliftstreams revoke-stream-url' [
  --identifier: string
  --stream-url-identifier: string
  --revocation-mode: string@[REVOKE_URL REVOKE_AND_TERMINATE_SESSIONS]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'gameliftstreams RevokeStreamUrl $identifier=Identifier $stream_url_identifier=StreamUrlIdentifier $revocation_mode=RevocationMode $region=--region $profile=--profile' }

# POST /streamgroups/{Identifier}/streamsessions; needs --identifier --protocol --signal-request --application-identifier
@category "aws gameliftstreams"
@search-terms StartStreamSession
export def 'gameliftstreams start-stream-session' [
  --client-token: string
  --description: string
  --identifier: string
  --protocol: string@[WebRTC]
  --signal-request: string
  --application-identifier: string
  --user-id: string
  --locations: oneof<list<string>, string>
  --connection-timeout-seconds: int
  --session-length-seconds: int
  --additional-launch-args: oneof<list<string>, string>
  --additional-environment-variables: record
  --performance-stats-configuration: record
  --role-arn: string
  --display-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'gameliftstreams StartStreamSession $client_token=ClientToken $description=Description $identifier=Identifier $protocol=Protocol $signal_request=SignalRequest $application_identifier=ApplicationIdentifier $user_id=UserId $locations=Locations $connection_timeout_seconds=ConnectionTimeoutSeconds $session_length_seconds=SessionLengthSeconds $additional_launch_args=AdditionalLaunchArgs $additional_environment_variables=AdditionalEnvironmentVariables $performance_stats_configuration=PerformanceStatsConfiguration $role_arn=RoleArn $display_configuration=DisplayConfiguration $region=--region $profile=--profile' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@category "aws gameliftstreams"
@search-terms TagResource
export def 'gameliftstreams tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'gameliftstreams TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# DELETE /streamgroups/{Identifier}/streamsessions/{StreamSessionIdentifier}; needs --identifier --stream-session-identifier
@category "aws gameliftstreams"
@search-terms TerminateStreamSession
export def 'gameliftstreams terminate-stream-session' [
  --identifier: string
  --stream-session-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'gameliftstreams TerminateStreamSession $identifier=Identifier $stream_session_identifier=StreamSessionIdentifier $region=--region $profile=--profile' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@category "aws gameliftstreams"
@search-terms UntagResource
export def 'gameliftstreams untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'gameliftstreams UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# PATCH /applications/{Identifier}; needs --identifier
@category "aws gameliftstreams"
@search-terms UpdateApplication
export def 'gameliftstreams update-application' [
  --identifier: string
  --description: string
  --application-log-paths: oneof<list<string>, string>
  --application-log-output-uri: string
  --region: string
  --profile: string
]: nothing -> record { call 'gameliftstreams UpdateApplication $identifier=Identifier $description=Description $application_log_paths=ApplicationLogPaths $application_log_output_uri=ApplicationLogOutputUri $region=--region $profile=--profile' }

# PATCH /streamgroups/{Identifier}; needs --identifier
@category "aws gameliftstreams"
@search-terms UpdateStreamGroup
export def 'gameliftstreams update-stream-group' [
  --identifier: string
  --location-configurations: oneof<list<any>, record>
  --description: string
  --default-application-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'gameliftstreams UpdateStreamGroup $identifier=Identifier $location_configurations=LocationConfigurations $description=Description $default_application_identifier=DefaultApplicationIdentifier $region=--region $profile=--profile' }
