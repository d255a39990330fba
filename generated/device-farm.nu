# Written by `cargo xtask generate --service device-farm` from the service's model and overlay: change those instead.
# Device Farm, API version 2015-06-23: 77 operations.

use rt.nu [call]

# POST /; needs --project-arn --name --rules
@search-terms 'CreateDevicePool, devicefarm create-device-pool'
export def 'device-farm create-device-pool' [
  --project-arn: string
  --name: string
  --description: string
  --rules: list
  --max-devices: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm CreateDevicePool $project_arn $name $description $rules $max_devices -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms 'CreateInstanceProfile, devicefarm create-instance-profile'
export def 'device-farm create-instance-profile' [
  --name: string
  --description: string
  --package-cleanup: oneof<bool>
  --exclude-app-packages-from-cleanup: list<string>
  --reboot-after-use: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm CreateInstanceProfile $name $description $package_cleanup $exclude_app_packages_from_cleanup $reboot_after_use -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --project-arn --name
@search-terms 'CreateNetworkProfile, devicefarm create-network-profile'
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm CreateNetworkProfile $project_arn $name $description $type $uplink_bandwidth_bits $downlink_bandwidth_bits $uplink_delay_ms $downlink_delay_ms $uplink_jitter_ms $downlink_jitter_ms $uplink_loss_percent $downlink_loss_percent -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms 'CreateProject, devicefarm create-project'
export def 'device-farm create-project' [
  --name: string
  --default-job-timeout-minutes: int
  --vpc-config: record
  --environment-variables: any
  --execution-role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm CreateProject $name $default_job_timeout_minutes $vpc_config $environment_variables $execution_role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --project-arn --device-arn
@search-terms 'CreateRemoteAccessSession, devicefarm create-remote-access-session'
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm CreateRemoteAccessSession $project_arn $device_arn $app_arn $instance_arn $name $configuration $interaction_mode $skip_app_resign -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms 'CreateTestGridProject, devicefarm create-test-grid-project'
export def 'device-farm create-test-grid-project' [
  --name: string
  --description: string
  --vpc-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm CreateTestGridProject $name $description $vpc_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --project-arn --expires-in-seconds
@search-terms 'CreateTestGridUrl, devicefarm create-test-grid-url'
export def 'device-farm create-test-grid-url' [
  --project-arn: string
  --expires-in-seconds: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm CreateTestGridUrl $project_arn $expires_in_seconds -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --project-arn --name --type
@search-terms 'CreateUpload, devicefarm create-upload'
export def 'device-farm create-upload' [
  --project-arn: string
  --name: string
  --type: string
  --content-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm CreateUpload $project_arn $name $type $content_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpce-configuration-name --vpce-service-name --service-dns-name
@search-terms 'CreateVPCEConfiguration, devicefarm create-vpce-configuration'
export def 'device-farm create-vpce-configuration' [
  --vpce-configuration-name: string
  --vpce-service-name: string
  --service-dns-name: string
  --vpce-configuration-description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm CreateVPCEConfiguration $vpce_configuration_name $vpce_service_name $service_dns_name $vpce_configuration_description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms 'DeleteDevicePool, devicefarm delete-device-pool'
export def 'device-farm delete-device-pool' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm DeleteDevicePool $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms 'DeleteInstanceProfile, devicefarm delete-instance-profile'
export def 'device-farm delete-instance-profile' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm DeleteInstanceProfile $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms 'DeleteNetworkProfile, devicefarm delete-network-profile'
export def 'device-farm delete-network-profile' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm DeleteNetworkProfile $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms 'DeleteProject, devicefarm delete-project'
export def 'device-farm delete-project' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm DeleteProject $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms 'DeleteRemoteAccessSession, devicefarm delete-remote-access-session'
export def 'device-farm delete-remote-access-session' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm DeleteRemoteAccessSession $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms 'DeleteRun, devicefarm delete-run'
export def 'device-farm delete-run' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm DeleteRun $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --project-arn
@search-terms 'DeleteTestGridProject, devicefarm delete-test-grid-project'
export def 'device-farm delete-test-grid-project' [
  --project-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm DeleteTestGridProject $project_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms 'DeleteUpload, devicefarm delete-upload'
export def 'device-farm delete-upload' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm DeleteUpload $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms 'DeleteVPCEConfiguration, devicefarm delete-vpce-configuration'
export def 'device-farm delete-vpce-configuration' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm DeleteVPCEConfiguration $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min
@search-terms 'GetAccountSettings, devicefarm get-account-settings'
export def 'device-farm get-account-settings' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'device-farm GetAccountSettings -- $region $profile $refresh $ttl' }

# POST /; cached 1min; needs --arn
@search-terms 'GetDevice, devicefarm get-device'
export def 'device-farm get-device' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'device-farm GetDevice $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --arn
@search-terms 'GetDeviceInstance, devicefarm get-device-instance'
export def 'device-farm get-device-instance' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'device-farm GetDeviceInstance $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --arn
@search-terms 'GetDevicePool, devicefarm get-device-pool'
export def 'device-farm get-device-pool' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'device-farm GetDevicePool $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --device-pool-arn
@search-terms 'GetDevicePoolCompatibility, devicefarm get-device-pool-compatibility'
export def 'device-farm get-device-pool-compatibility' [
  --device-pool-arn: string
  --app-arn: string
  --test-type: string@[BUILTIN_FUZZ APPIUM_JAVA_JUNIT APPIUM_JAVA_TESTNG APPIUM_PYTHON APPIUM_NODE APPIUM_RUBY APPIUM_WEB_JAVA_JUNIT APPIUM_WEB_JAVA_TESTNG APPIUM_WEB_PYTHON APPIUM_WEB_NODE APPIUM_WEB_RUBY INSTRUMENTATION XCTEST XCTEST_UI]
  --test: record
  --configuration: record
  --project-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'device-farm GetDevicePoolCompatibility $device_pool_arn $app_arn $test_type $test $configuration $project_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --arn
@search-terms 'GetInstanceProfile, devicefarm get-instance-profile'
export def 'device-farm get-instance-profile' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'device-farm GetInstanceProfile $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --arn
@search-terms 'GetJob, devicefarm get-job'
export def 'device-farm get-job' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'device-farm GetJob $arn -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --arn
@search-terms 'GetNetworkProfile, devicefarm get-network-profile'
export def 'device-farm get-network-profile' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'device-farm GetNetworkProfile $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms 'GetOfferingStatus, devicefarm get-offering-status'
export def 'device-farm get-offering-status' [
  --next-token: string
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
]: any -> any { call 'device-farm GetOfferingStatus $next_token -- $region $profile $raw $with_input $fail_fast' }

# POST /; cached 1min; needs --arn
@search-terms 'GetProject, devicefarm get-project'
export def 'device-farm get-project' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'device-farm GetProject $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --arn
@search-terms 'GetRemoteAccessSession, devicefarm get-remote-access-session'
export def 'device-farm get-remote-access-session' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'device-farm GetRemoteAccessSession $arn -- $region $profile $with_input $fail_fast' }

# POST /; needs --arn
@search-terms 'GetRun, devicefarm get-run'
export def 'device-farm get-run' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'device-farm GetRun $arn -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --arn
@search-terms 'GetSuite, devicefarm get-suite'
export def 'device-farm get-suite' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'device-farm GetSuite $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --arn
@search-terms 'GetTest, devicefarm get-test'
export def 'device-farm get-test' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'device-farm GetTest $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --project-arn
@search-terms 'GetTestGridProject, devicefarm get-test-grid-project'
export def 'device-farm get-test-grid-project' [
  --project-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'device-farm GetTestGridProject $project_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms 'GetTestGridSession, devicefarm get-test-grid-session'
export def 'device-farm get-test-grid-session' [
  --project-arn: string
  --session-id: string
  --session-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'device-farm GetTestGridSession $project_arn $session_id $session_arn -- $region $profile $with_input $fail_fast' }

# POST /; needs --arn
@search-terms 'GetUpload, devicefarm get-upload'
export def 'device-farm get-upload' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'device-farm GetUpload $arn -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --arn
@search-terms 'GetVPCEConfiguration, devicefarm get-vpce-configuration'
export def 'device-farm get-vpce-configuration' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'device-farm GetVPCEConfiguration $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --remote-access-session-arn --app-arn
@search-terms 'InstallToRemoteAccessSession, devicefarm install-to-remote-access-session'
export def 'device-farm install-to-remote-access-session' [
  --remote-access-session-arn: string
  --app-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm InstallToRemoteAccessSession $remote_access_session_arn $app_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min; needs --arn --type
@search-terms 'ListArtifacts, devicefarm list-artifacts'
export def 'device-farm list-artifacts' [
  --arn: string
  --type: string@[SCREENSHOT FILE LOG]
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
]: any -> any { call 'device-farm ListArtifacts $arn $type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListDeviceInstances, devicefarm list-device-instances'
export def 'device-farm list-device-instances' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'device-farm ListDeviceInstances -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --arn
@search-terms 'ListDevicePools, devicefarm list-device-pools'
export def 'device-farm list-device-pools' [
  --arn: string
  --type: string@[CURATED PRIVATE]
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
]: any -> any { call 'device-farm ListDevicePools $arn $type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListDevices, devicefarm list-devices'
export def 'device-farm list-devices' [
  --arn: string
  --filters: list
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
]: any -> any { call 'device-farm ListDevices $arn $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListInstanceProfiles, devicefarm list-instance-profiles'
export def 'device-farm list-instance-profiles' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'device-farm ListInstanceProfiles -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; needs --arn
@search-terms 'ListJobs, devicefarm list-jobs'
export def 'device-farm list-jobs' [
  --arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'device-farm ListJobs $arn -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --arn
@search-terms 'ListNetworkProfiles, devicefarm list-network-profiles'
export def 'device-farm list-network-profiles' [
  --arn: string
  --type: string@[CURATED PRIVATE]
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
]: any -> any { call 'device-farm ListNetworkProfiles $arn $type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListOfferingPromotions, devicefarm list-offering-promotions'
export def 'device-farm list-offering-promotions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'device-farm ListOfferingPromotions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms 'ListOfferingTransactions, devicefarm list-offering-transactions'
export def 'device-farm list-offering-transactions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'device-farm ListOfferingTransactions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms 'ListOfferings, devicefarm list-offerings'
export def 'device-farm list-offerings' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'device-farm ListOfferings -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms 'ListProjects, devicefarm list-projects'
export def 'device-farm list-projects' [
  --arn: string
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
]: any -> any { call 'device-farm ListProjects $arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --arn
@search-terms 'ListRemoteAccessSessions, devicefarm list-remote-access-sessions'
export def 'device-farm list-remote-access-sessions' [
  --arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'device-farm ListRemoteAccessSessions $arn -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --arn
@search-terms 'ListRuns, devicefarm list-runs'
export def 'device-farm list-runs' [
  --arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'device-farm ListRuns $arn -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --arn
@search-terms 'ListSamples, devicefarm list-samples'
export def 'device-farm list-samples' [
  --arn: string
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
]: any -> any { call 'device-farm ListSamples $arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --arn
@search-terms 'ListSuites, devicefarm list-suites'
export def 'device-farm list-suites' [
  --arn: string
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
]: any -> any { call 'device-farm ListSuites $arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms 'ListTagsForResource, devicefarm list-tags-for-resource'
export def 'device-farm list-tags-for-resource' [
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
]: any -> any { call 'device-farm ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListTestGridProjects, devicefarm list-test-grid-projects'
export def 'device-farm list-test-grid-projects' [
  --max-result: int
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
]: any -> any { call 'device-farm ListTestGridProjects $max_result -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --session-arn
@search-terms 'ListTestGridSessionActions, devicefarm list-test-grid-session-actions'
export def 'device-farm list-test-grid-session-actions' [
  --session-arn: string
  --max-result: int
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
]: any -> any { call 'device-farm ListTestGridSessionActions $session_arn $max_result -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --session-arn
@search-terms 'ListTestGridSessionArtifacts, devicefarm list-test-grid-session-artifacts'
export def 'device-farm list-test-grid-session-artifacts' [
  --session-arn: string
  --type: string@[VIDEO LOG]
  --max-result: int
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'device-farm ListTestGridSessionArtifacts $session_arn $type $max_result -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --project-arn
@search-terms 'ListTestGridSessions, devicefarm list-test-grid-sessions'
export def 'device-farm list-test-grid-sessions' [
  --project-arn: string
  --status: string@[ACTIVE CLOSED ERRORED]
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --end-time-after: oneof<datetime, duration, string>
  --end-time-before: oneof<datetime, duration, string>
  --max-result: int
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
]: any -> any { call 'device-farm ListTestGridSessions $project_arn $status $creation_time_after $creation_time_before $end_time_after $end_time_before $max_result -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --arn
@search-terms 'ListTests, devicefarm list-tests'
export def 'device-farm list-tests' [
  --arn: string
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
]: any -> any { call 'device-farm ListTests $arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --arn
@search-terms 'ListUniqueProblems, devicefarm list-unique-problems'
export def 'device-farm list-unique-problems' [
  --arn: string
  --next-token: string
  --region: string
  --profile: string
  --raw
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'device-farm ListUniqueProblems $arn $next_token -- $region $profile $raw $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --arn
@search-terms 'ListUploads, devicefarm list-uploads'
export def 'device-farm list-uploads' [
  --arn: string
  --type: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'device-farm ListUploads $arn $type -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListVPCEConfigurations, devicefarm list-vpce-configurations'
export def 'device-farm list-vpce-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'device-farm ListVPCEConfigurations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; needs --offering-id --quantity
@search-terms 'PurchaseOffering, devicefarm purchase-offering'
export def 'device-farm purchase-offering' [
  --offering-id: string
  --quantity: int
  --offering-promotion-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm PurchaseOffering $offering_id $quantity $offering_promotion_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --offering-id --quantity
@search-terms 'RenewOffering, devicefarm renew-offering'
export def 'device-farm renew-offering' [
  --offering-id: string
  --quantity: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm RenewOffering $offering_id $quantity -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --project-arn --test
@search-terms 'ScheduleRun, devicefarm schedule-run'
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm ScheduleRun $project_arn $app_arn $device_pool_arn $device_selection_configuration $name $test $configuration $execution_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms 'StopJob, devicefarm stop-job'
export def 'device-farm stop-job' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm StopJob $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms 'StopRemoteAccessSession, devicefarm stop-remote-access-session'
export def 'device-farm stop-remote-access-session' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm StopRemoteAccessSession $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms 'StopRun, devicefarm stop-run'
export def 'device-farm stop-run' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm StopRun $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms 'TagResource, devicefarm tag-resource'
export def 'device-farm tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms 'UntagResource, devicefarm untag-resource'
export def 'device-farm untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms 'UpdateDeviceInstance, devicefarm update-device-instance'
export def 'device-farm update-device-instance' [
  --arn: string
  --profile-arn: string
  --labels: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm UpdateDeviceInstance $arn $profile_arn $labels -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms 'UpdateDevicePool, devicefarm update-device-pool'
export def 'device-farm update-device-pool' [
  --arn: string
  --name: string
  --description: string
  --rules: list
  --max-devices: int
  --clear-max-devices: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm UpdateDevicePool $arn $name $description $rules $max_devices $clear_max_devices -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms 'UpdateInstanceProfile, devicefarm update-instance-profile'
export def 'device-farm update-instance-profile' [
  --arn: string
  --name: string
  --description: string
  --package-cleanup: oneof<bool>
  --exclude-app-packages-from-cleanup: list<string>
  --reboot-after-use: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm UpdateInstanceProfile $arn $name $description $package_cleanup $exclude_app_packages_from_cleanup $reboot_after_use -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms 'UpdateNetworkProfile, devicefarm update-network-profile'
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm UpdateNetworkProfile $arn $name $description $type $uplink_bandwidth_bits $downlink_bandwidth_bits $uplink_delay_ms $downlink_delay_ms $uplink_jitter_ms $downlink_jitter_ms $uplink_loss_percent $downlink_loss_percent -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms 'UpdateProject, devicefarm update-project'
export def 'device-farm update-project' [
  --arn: string
  --name: string
  --default-job-timeout-minutes: int
  --vpc-config: record
  --environment-variables: any
  --execution-role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm UpdateProject $arn $name $default_job_timeout_minutes $vpc_config $environment_variables $execution_role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --project-arn
@search-terms 'UpdateTestGridProject, devicefarm update-test-grid-project'
export def 'device-farm update-test-grid-project' [
  --project-arn: string
  --name: string
  --description: string
  --vpc-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm UpdateTestGridProject $project_arn $name $description $vpc_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms 'UpdateUpload, devicefarm update-upload'
export def 'device-farm update-upload' [
  --arn: string
  --name: string
  --content-type: string
  --edit-content: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm UpdateUpload $arn $name $content_type $edit_content -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms 'UpdateVPCEConfiguration, devicefarm update-vpce-configuration'
export def 'device-farm update-vpce-configuration' [
  --arn: string
  --vpce-configuration-name: string
  --vpce-service-name: string
  --service-dns-name: string
  --vpce-configuration-description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'device-farm UpdateVPCEConfiguration $arn $vpce_configuration_name $vpce_service_name $service_dns_name $vpce_configuration_description -- $region $profile $with_input $fail_fast $yes' }
