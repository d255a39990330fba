# Written by `cargo xtask generate --service device-farm` from the service's model and overlay: change those instead.
# Device Farm, API version 2015-06-23: 77 operations.

use rt.nu [call send]

# POST /; needs --project-arn --name --rules
@category "aws device-farm"
@search-terms CreateDevicePool "devicefarm create-device-pool"
export def 'device-farm create-device-pool' [
  --project-arn: string
  --name: string
  --description: string
  --rules: oneof<list<any>, record>
  --max-devices: int
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm CreateDevicePool $project_arn=projectArn $name=name $description=description $rules=rules $max_devices=maxDevices $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws device-farm"
@search-terms CreateInstanceProfile "devicefarm create-instance-profile"
export def 'device-farm create-instance-profile' [
  --name: string
  --description: string
  --package-cleanup: oneof<bool>
  --exclude-app-packages-from-cleanup: oneof<list<string>, string>
  --reboot-after-use: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm CreateInstanceProfile $name=name $description=description $package_cleanup=packageCleanup $exclude_app_packages_from_cleanup=excludeAppPackagesFromCleanup $reboot_after_use=rebootAfterUse $region=--region $profile=--profile' }

# POST /; needs --project-arn --name
@category "aws device-farm"
@search-terms CreateNetworkProfile "devicefarm create-network-profile"
export def 'device-farm create-network-profile' [
  --project-arn: string
  --name: string
  --description: string
  --type: string@[CURATED PRIVATE]
  --uplink-bandwidth-bits: int
  --downlink-bandwidth-bits: int
  --uplink-delay-ms: int
  --downlink-delay-ms: int
  --uplink-jitter-ms: int
  --downlink-jitter-ms: int
  --uplink-loss-percent: int
  --downlink-loss-percent: int
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm CreateNetworkProfile $project_arn=projectArn $name=name $description=description $type=type $uplink_bandwidth_bits=uplinkBandwidthBits $downlink_bandwidth_bits=downlinkBandwidthBits $uplink_delay_ms=uplinkDelayMs $downlink_delay_ms=downlinkDelayMs $uplink_jitter_ms=uplinkJitterMs $downlink_jitter_ms=downlinkJitterMs $uplink_loss_percent=uplinkLossPercent $downlink_loss_percent=downlinkLossPercent $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws device-farm"
@search-terms CreateProject "devicefarm create-project"
export def 'device-farm create-project' [
  --name: string
  --default-job-timeout-minutes: int
  --vpc-config: record
  --environment-variables: oneof<list<any>, record>
  --execution-role-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm CreateProject $name=name $default_job_timeout_minutes=defaultJobTimeoutMinutes $vpc_config=vpcConfig $environment_variables=environmentVariables $execution_role_arn=executionRoleArn $region=--region $profile=--profile' }

# POST /; needs --project-arn --device-arn
@category "aws device-farm"
@search-terms CreateRemoteAccessSession "devicefarm create-remote-access-session"
export def 'device-farm create-remote-access-session' [
  --project-arn: string
  --device-arn: string
  --app-arn: string
  --instance-arn: string
  --name: string
  --configuration: record
  --interaction-mode: string@[INTERACTIVE NO_VIDEO VIDEO_ONLY]
  --skip-app-resign: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm CreateRemoteAccessSession $project_arn=projectArn $device_arn=deviceArn $app_arn=appArn $instance_arn=instanceArn $name=name $configuration=configuration $interaction_mode=interactionMode $skip_app_resign=skipAppResign $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws device-farm"
@search-terms CreateTestGridProject "devicefarm create-test-grid-project"
export def 'device-farm create-test-grid-project' [
  --name: string
  --description: string
  --vpc-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm CreateTestGridProject $name=name $description=description $vpc_config=vpcConfig $region=--region $profile=--profile' }

# POST /; needs --project-arn --expires-in-seconds
@category "aws device-farm"
@search-terms CreateTestGridUrl "devicefarm create-test-grid-url"
export def 'device-farm create-test-grid-url' [
  --project-arn: string
  --expires-in-seconds: int
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm CreateTestGridUrl $project_arn=projectArn $expires_in_seconds=expiresInSeconds $region=--region $profile=--profile' }

# POST /; needs --project-arn --name --type
@category "aws device-farm"
@search-terms CreateUpload "devicefarm create-upload"
export def 'device-farm create-upload' [
  --project-arn: string
  --name: string
  --type: string
  --content-type: string
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm CreateUpload $project_arn=projectArn $name=name $type=type $content_type=contentType $region=--region $profile=--profile' }

# POST /; needs --vpce-configuration-name --vpce-service-name --service-dns-name
@category "aws device-farm"
@search-terms CreateVPCEConfiguration "devicefarm create-vpce-configuration"
export def 'device-farm create-vpce-configuration' [
  --vpce-configuration-name: string
  --vpce-service-name: string
  --service-dns-name: string
  --vpce-configuration-description: string
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm CreateVPCEConfiguration $vpce_configuration_name=vpceConfigurationName $vpce_service_name=vpceServiceName $service_dns_name=serviceDnsName $vpce_configuration_description=vpceConfigurationDescription $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws device-farm"
@search-terms DeleteDevicePool "devicefarm delete-device-pool"
export def 'device-farm delete-device-pool' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'device-farm DeleteDevicePool $arn=arn $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws device-farm"
@search-terms DeleteInstanceProfile "devicefarm delete-instance-profile"
export def 'device-farm delete-instance-profile' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'device-farm DeleteInstanceProfile $arn=arn $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws device-farm"
@search-terms DeleteNetworkProfile "devicefarm delete-network-profile"
export def 'device-farm delete-network-profile' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'device-farm DeleteNetworkProfile $arn=arn $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws device-farm"
@search-terms DeleteProject "devicefarm delete-project"
export def 'device-farm delete-project' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'device-farm DeleteProject $arn=arn $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws device-farm"
@search-terms DeleteRemoteAccessSession "devicefarm delete-remote-access-session"
export def 'device-farm delete-remote-access-session' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'device-farm DeleteRemoteAccessSession $arn=arn $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws device-farm"
@search-terms DeleteRun "devicefarm delete-run"
export def 'device-farm delete-run' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'device-farm DeleteRun $arn=arn $region=--region $profile=--profile' }

# POST /; needs --project-arn
@category "aws device-farm"
@search-terms DeleteTestGridProject "devicefarm delete-test-grid-project"
export def 'device-farm delete-test-grid-project' [
  --project-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'device-farm DeleteTestGridProject $project_arn=projectArn $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws device-farm"
@search-terms DeleteUpload "devicefarm delete-upload"
export def 'device-farm delete-upload' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'device-farm DeleteUpload $arn=arn $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws device-farm"
@search-terms DeleteVPCEConfiguration "devicefarm delete-vpce-configuration"
export def 'device-farm delete-vpce-configuration' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'device-farm DeleteVPCEConfiguration $arn=arn $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws device-farm"
@search-terms GetAccountSettings "devicefarm get-account-settings"
export def 'device-farm get-account-settings' [
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm GetAccountSettings $region=--region $profile=--profile' }

# POST /; cached 1min; needs --arn
@category "aws device-farm"
@search-terms GetDevice "devicefarm get-device"
export def 'device-farm get-device' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm GetDevice $arn=arn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --arn
@category "aws device-farm"
@search-terms GetDeviceInstance "devicefarm get-device-instance"
export def 'device-farm get-device-instance' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm GetDeviceInstance $arn=arn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --arn
@category "aws device-farm"
@search-terms GetDevicePool "devicefarm get-device-pool"
export def 'device-farm get-device-pool' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm GetDevicePool $arn=arn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --device-pool-arn
@category "aws device-farm"
@search-terms GetDevicePoolCompatibility "devicefarm get-device-pool-compatibility"
export def 'device-farm get-device-pool-compatibility' [
  --device-pool-arn: string
  --app-arn: string
  --test-type: string@[BUILTIN_FUZZ APPIUM_JAVA_JUNIT APPIUM_JAVA_TESTNG APPIUM_PYTHON APPIUM_NODE APPIUM_RUBY APPIUM_WEB_JAVA_JUNIT APPIUM_WEB_JAVA_TESTNG APPIUM_WEB_PYTHON APPIUM_WEB_NODE APPIUM_WEB_RUBY INSTRUMENTATION XCTEST XCTEST_UI]
  --test: record
  --configuration: record
  --project-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm GetDevicePoolCompatibility $device_pool_arn=devicePoolArn $app_arn=appArn $test_type=testType $test=test $configuration=configuration $project_arn=projectArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --arn
@category "aws device-farm"
@search-terms GetInstanceProfile "devicefarm get-instance-profile"
export def 'device-farm get-instance-profile' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm GetInstanceProfile $arn=arn $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws device-farm"
@search-terms GetJob "devicefarm get-job"
export def 'device-farm get-job' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm GetJob $arn=arn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --arn
@category "aws device-farm"
@search-terms GetNetworkProfile "devicefarm get-network-profile"
export def 'device-farm get-network-profile' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm GetNetworkProfile $arn=arn $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws device-farm"
@search-terms GetOfferingStatus "devicefarm get-offering-status"
export def 'device-farm get-offering-status' [
  --next-token: string
  --region: string
  --profile: string
  --raw
]: nothing -> record { call 'device-farm GetOfferingStatus $next_token=nextToken $region=--region $profile=--profile $raw=--raw' }

# POST /; cached 1min; needs --arn
@category "aws device-farm"
@search-terms GetProject "devicefarm get-project"
export def 'device-farm get-project' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm GetProject $arn=arn $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws device-farm"
@search-terms GetRemoteAccessSession "devicefarm get-remote-access-session"
export def 'device-farm get-remote-access-session' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm GetRemoteAccessSession $arn=arn $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws device-farm"
@search-terms GetRun "devicefarm get-run"
export def 'device-farm get-run' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm GetRun $arn=arn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --arn
@category "aws device-farm"
@search-terms GetSuite "devicefarm get-suite"
export def 'device-farm get-suite' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm GetSuite $arn=arn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --arn
@category "aws device-farm"
@search-terms GetTest "devicefarm get-test"
export def 'device-farm get-test' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm GetTest $arn=arn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --project-arn
@category "aws device-farm"
@search-terms GetTestGridProject "devicefarm get-test-grid-project"
export def 'device-farm get-test-grid-project' [
  --project-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm GetTestGridProject $project_arn=projectArn $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws device-farm"
@search-terms GetTestGridSession "devicefarm get-test-grid-session"
export def 'device-farm get-test-grid-session' [
  --project-arn: string
  --session-id: string
  --session-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm GetTestGridSession $project_arn=projectArn $session_id=sessionId $session_arn=sessionArn $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws device-farm"
@search-terms GetUpload "devicefarm get-upload"
export def 'device-farm get-upload' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm GetUpload $arn=arn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --arn
@category "aws device-farm"
@search-terms GetVPCEConfiguration "devicefarm get-vpce-configuration"
export def 'device-farm get-vpce-configuration' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm GetVPCEConfiguration $arn=arn $region=--region $profile=--profile' }

# POST /; needs --remote-access-session-arn --app-arn
@category "aws device-farm"
@search-terms InstallToRemoteAccessSession "devicefarm install-to-remote-access-session"
export def 'device-farm install-to-remote-access-session' [
  --remote-access-session-arn: string
  --app-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm InstallToRemoteAccessSession $remote_access_session_arn=remoteAccessSessionArn $app_arn=appArn $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --arn --type
@category "aws device-farm"
@search-terms ListArtifacts "devicefarm list-artifacts"
export def 'device-farm list-artifacts' [
  --arn: string
  --type: string@[SCREENSHOT FILE LOG]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'device-farm ListArtifacts $arn=arn $type=type $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws device-farm"
@search-terms ListDeviceInstances "devicefarm list-device-instances"
@example "First rows only" "device-farm list-device-instances --stream | first 3"
export def 'device-farm list-device-instances' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'device-farm ListDeviceInstances $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --arn
@category "aws device-farm"
@search-terms ListDevicePools "devicefarm list-device-pools"
export def 'device-farm list-device-pools' [
  --arn: string
  --type: string@[CURATED PRIVATE]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'device-farm ListDevicePools $arn=arn $type=type $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws device-farm"
@search-terms ListDevices "devicefarm list-devices"
@example "First rows only" "device-farm list-devices --stream | first 3"
export def 'device-farm list-devices' [
  --arn: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'device-farm ListDevices $arn=arn $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws device-farm"
@search-terms ListInstanceProfiles "devicefarm list-instance-profiles"
@example "First rows only" "device-farm list-instance-profiles --stream | first 3"
export def 'device-farm list-instance-profiles' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'device-farm ListInstanceProfiles $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --arn
@category "aws device-farm"
@search-terms ListJobs "devicefarm list-jobs"
export def 'device-farm list-jobs' [
  --arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'device-farm ListJobs $arn=arn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --arn
@category "aws device-farm"
@search-terms ListNetworkProfiles "devicefarm list-network-profiles"
export def 'device-farm list-network-profiles' [
  --arn: string
  --type: string@[CURATED PRIVATE]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'device-farm ListNetworkProfiles $arn=arn $type=type $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws device-farm"
@search-terms ListOfferingPromotions "devicefarm list-offering-promotions"
@example "First rows only" "device-farm list-offering-promotions --stream | first 3"
export def 'device-farm list-offering-promotions' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'device-farm ListOfferingPromotions $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws device-farm"
@search-terms ListOfferingTransactions "devicefarm list-offering-transactions"
@example "First rows only" "device-farm list-offering-transactions --stream | first 3"
export def 'device-farm list-offering-transactions' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'device-farm ListOfferingTransactions $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws device-farm"
@search-terms ListOfferings "devicefarm list-offerings"
@example "First rows only" "device-farm list-offerings --stream | first 3"
export def 'device-farm list-offerings' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'device-farm ListOfferings $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws device-farm"
@search-terms ListProjects "devicefarm list-projects"
@example "First rows only" "device-farm list-projects --stream | first 3"
export def 'device-farm list-projects' [
  --arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'device-farm ListProjects $arn=arn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --arn
@category "aws device-farm"
@search-terms ListRemoteAccessSessions "devicefarm list-remote-access-sessions"
export def 'device-farm list-remote-access-sessions' [
  --arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'device-farm ListRemoteAccessSessions $arn=arn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --arn
@category "aws device-farm"
@search-terms ListRuns "devicefarm list-runs"
export def 'device-farm list-runs' [
  --arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'device-farm ListRuns $arn=arn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --arn
@category "aws device-farm"
@search-terms ListSamples "devicefarm list-samples"
export def 'device-farm list-samples' [
  --arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'device-farm ListSamples $arn=arn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --arn
@category "aws device-farm"
@search-terms ListSuites "devicefarm list-suites"
export def 'device-farm list-suites' [
  --arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'device-farm ListSuites $arn=arn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws device-farm"
@search-terms ListTagsForResource "devicefarm list-tags-for-resource"
export def 'device-farm list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'device-farm ListTagsForResource $resource_arn=ResourceARN $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min
@category "aws device-farm"
@search-terms ListTestGridProjects "devicefarm list-test-grid-projects"
@example "First rows only" "device-farm list-test-grid-projects --stream | first 3"
export def 'device-farm list-test-grid-projects' [
  --max-result: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'device-farm ListTestGridProjects $max_result=maxResult $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --session-arn
@category "aws device-farm"
@search-terms ListTestGridSessionActions "devicefarm list-test-grid-session-actions"
export def 'device-farm list-test-grid-session-actions' [
  --session-arn: string
  --max-result: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'device-farm ListTestGridSessionActions $session_arn=sessionArn $max_result=maxResult $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --session-arn
@category "aws device-farm"
@search-terms ListTestGridSessionArtifacts "devicefarm list-test-grid-session-artifacts"
export def 'device-farm list-test-grid-session-artifacts' [
  --session-arn: string
  --type: string@[VIDEO LOG]
  --max-result: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'device-farm ListTestGridSessionArtifacts $session_arn=sessionArn $type=type $max_result=maxResult $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --project-arn
@category "aws device-farm"
@search-terms ListTestGridSessions "devicefarm list-test-grid-sessions"
export def 'device-farm list-test-grid-sessions' [
  --project-arn: string
  --status: string@[ACTIVE CLOSED ERRORED]
  --creation-time-after: oneof<datetime, duration, int, string>
  --creation-time-before: oneof<datetime, duration, int, string>
  --end-time-after: oneof<datetime, duration, int, string>
  --end-time-before: oneof<datetime, duration, int, string>
  --max-result: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'device-farm ListTestGridSessions $project_arn=projectArn $status=status $creation_time_after=creationTimeAfter $creation_time_before=creationTimeBefore $end_time_after=endTimeAfter $end_time_before=endTimeBefore $max_result=maxResult $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --arn
@category "aws device-farm"
@search-terms ListTests "devicefarm list-tests"
export def 'device-farm list-tests' [
  --arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'device-farm ListTests $arn=arn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --arn
@category "aws device-farm"
@search-terms ListUniqueProblems "devicefarm list-unique-problems"
export def 'device-farm list-unique-problems' [
  --arn: string
  --next-token: string
  --region: string
  --profile: string
  --raw
]: nothing -> record { call 'device-farm ListUniqueProblems $arn=arn $next_token=nextToken $region=--region $profile=--profile $raw=--raw' }

# POST /; follows pages; needs --arn
@category "aws device-farm"
@search-terms ListUploads "devicefarm list-uploads"
export def 'device-farm list-uploads' [
  --arn: string
  --type: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'device-farm ListUploads $arn=arn $type=type $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws device-farm"
@search-terms ListVPCEConfigurations "devicefarm list-vpce-configurations"
@example "First rows only" "device-farm list-vpce-configurations --stream | first 3"
export def 'device-farm list-vpce-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'device-farm ListVPCEConfigurations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --offering-id --quantity
@category "aws device-farm"
@search-terms PurchaseOffering "devicefarm purchase-offering"
export def 'device-farm purchase-offering' [
  --offering-id: string
  --quantity: int
  --offering-promotion-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm PurchaseOffering $offering_id=offeringId $quantity=quantity $offering_promotion_id=offeringPromotionId $region=--region $profile=--profile' }

# POST /; needs --offering-id --quantity
@category "aws device-farm"
@search-terms RenewOffering "devicefarm renew-offering"
export def 'device-farm renew-offering' [
  --offering-id: string
  --quantity: int
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm RenewOffering $offering_id=offeringId $quantity=quantity $region=--region $profile=--profile' }

# POST /; needs --project-arn --test
@category "aws device-farm"
@search-terms ScheduleRun "devicefarm schedule-run"
export def 'device-farm schedule-run' [
  --project-arn: string
  --app-arn: string
  --device-pool-arn: string
  --device-selection-configuration: record
  --name: string
  --test: record
  --configuration: record
  --execution-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm ScheduleRun $project_arn=projectArn $app_arn=appArn $device_pool_arn=devicePoolArn $device_selection_configuration=deviceSelectionConfiguration $name=name $test=test $configuration=configuration $execution_configuration=executionConfiguration $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws device-farm"
@search-terms StopJob "devicefarm stop-job"
export def 'device-farm stop-job' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm StopJob $arn=arn $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws device-farm"
@search-terms StopRemoteAccessSession "devicefarm stop-remote-access-session"
export def 'device-farm stop-remote-access-session' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm StopRemoteAccessSession $arn=arn $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws device-farm"
@search-terms StopRun "devicefarm stop-run"
export def 'device-farm stop-run' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm StopRun $arn=arn $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws device-farm"
@search-terms TagResource "devicefarm tag-resource"
export def 'device-farm tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'device-farm TagResource $resource_arn=ResourceARN $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws device-farm"
@search-terms UntagResource "devicefarm untag-resource"
export def 'device-farm untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'device-farm UntagResource $resource_arn=ResourceARN $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws device-farm"
@search-terms UpdateDeviceInstance "devicefarm update-device-instance"
export def 'device-farm update-device-instance' [
  --arn: string
  --profile-arn: string
  --labels: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm UpdateDeviceInstance $arn=arn $profile_arn=profileArn $labels=labels $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws device-farm"
@search-terms UpdateDevicePool "devicefarm update-device-pool"
export def 'device-farm update-device-pool' [
  --arn: string
  --name: string
  --description: string
  --rules: oneof<list<any>, record>
  --max-devices: int
  --clear-max-devices: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm UpdateDevicePool $arn=arn $name=name $description=description $rules=rules $max_devices=maxDevices $clear_max_devices=clearMaxDevices $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws device-farm"
@search-terms UpdateInstanceProfile "devicefarm update-instance-profile"
export def 'device-farm update-instance-profile' [
  --arn: string
  --name: string
  --description: string
  --package-cleanup: oneof<bool>
  --exclude-app-packages-from-cleanup: oneof<list<string>, string>
  --reboot-after-use: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm UpdateInstanceProfile $arn=arn $name=name $description=description $package_cleanup=packageCleanup $exclude_app_packages_from_cleanup=excludeAppPackagesFromCleanup $reboot_after_use=rebootAfterUse $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws device-farm"
@search-terms UpdateNetworkProfile "devicefarm update-network-profile"
export def 'device-farm update-network-profile' [
  --arn: string
  --name: string
  --description: string
  --type: string@[CURATED PRIVATE]
  --uplink-bandwidth-bits: int
  --downlink-bandwidth-bits: int
  --uplink-delay-ms: int
  --downlink-delay-ms: int
  --uplink-jitter-ms: int
  --downlink-jitter-ms: int
  --uplink-loss-percent: int
  --downlink-loss-percent: int
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm UpdateNetworkProfile $arn=arn $name=name $description=description $type=type $uplink_bandwidth_bits=uplinkBandwidthBits $downlink_bandwidth_bits=downlinkBandwidthBits $uplink_delay_ms=uplinkDelayMs $downlink_delay_ms=downlinkDelayMs $uplink_jitter_ms=uplinkJitterMs $downlink_jitter_ms=downlinkJitterMs $uplink_loss_percent=uplinkLossPercent $downlink_loss_percent=downlinkLossPercent $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws device-farm"
@search-terms UpdateProject "devicefarm update-project"
export def 'device-farm update-project' [
  --arn: string
  --name: string
  --default-job-timeout-minutes: int
  --vpc-config: record
  --environment-variables: oneof<list<any>, record>
  --execution-role-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm UpdateProject $arn=arn $name=name $default_job_timeout_minutes=defaultJobTimeoutMinutes $vpc_config=vpcConfig $environment_variables=environmentVariables $execution_role_arn=executionRoleArn $region=--region $profile=--profile' }

# POST /; needs --project-arn
@category "aws device-farm"
@search-terms UpdateTestGridProject "devicefarm update-test-grid-project"
export def 'device-farm update-test-grid-project' [
  --project-arn: string
  --name: string
  --description: string
  --vpc-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm UpdateTestGridProject $project_arn=projectArn $name=name $description=description $vpc_config=vpcConfig $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws device-farm"
@search-terms UpdateUpload "devicefarm update-upload"
export def 'device-farm update-upload' [
  --arn: string
  --name: string
  --content-type: string
  --edit-content: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm UpdateUpload $arn=arn $name=name $content_type=contentType $edit_content=editContent $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws device-farm"
@search-terms UpdateVPCEConfiguration "devicefarm update-vpce-configuration"
export def 'device-farm update-vpce-configuration' [
  --arn: string
  --vpce-configuration-name: string
  --vpce-service-name: string
  --service-dns-name: string
  --vpce-configuration-description: string
  --region: string
  --profile: string
]: nothing -> record { call 'device-farm UpdateVPCEConfiguration $arn=arn $vpce_configuration_name=vpceConfigurationName $vpce_service_name=vpceServiceName $service_dns_name=serviceDnsName $vpce_configuration_description=vpceConfigurationDescription $region=--region $profile=--profile' }
