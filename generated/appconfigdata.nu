# Written by `cargo xtask generate --service appconfigdata` from the service's model and overlay: change those instead.
# AppConfigData, API version 2021-11-11: 2 operations.

use rt.nu [call]

# GET /configuration; needs --configuration-token
@search-terms GetLatestConfiguration
export def 'appconfigdata get-latest-configuration' [
  --configuration-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'appconfigdata GetLatestConfiguration $configuration_token -- $region $profile $with_input $fail_fast' }

# POST /configurationsessions; needs --application-identifier --environment-identifier --configuration-profile-identifier
@search-terms StartConfigurationSession
export def 'appconfigdata start-configuration-session' [
  --application-identifier: string
  --environment-identifier: string
  --configuration-profile-identifier: string
  --required-minimum-poll-interval-in-seconds: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'appconfigdata StartConfigurationSession $application_identifier $environment_identifier $configuration_profile_identifier $required_minimum_poll_interval_in_seconds -- $region $profile $with_input $fail_fast $yes' }
