# Written by `cargo xtask generate --service ssm-guiconnect` from the service's model and overlay: change those instead.
# SSM GuiConnect, API version 2021-05-01: 3 operations.

use rt.nu [call]

# POST /DeleteConnectionRecordingPreferences
@search-terms DeleteConnectionRecordingPreferences
export def 'ssm-guiconnect delete-connection-recording-preferences' [
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-guiconnect DeleteConnectionRecordingPreferences $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /GetConnectionRecordingPreferences; cached 1min
@search-terms GetConnectionRecordingPreferences
export def 'ssm-guiconnect get-connection-recording-preferences' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'ssm-guiconnect GetConnectionRecordingPreferences -- $region $profile $refresh $ttl' }

# POST /UpdateConnectionRecordingPreferences; needs --connection-recording-preferences
@search-terms UpdateConnectionRecordingPreferences
export def 'ssm-guiconnect update-connection-recording-preferences' [
  --client-token: string
  --connection-recording-preferences: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-guiconnect UpdateConnectionRecordingPreferences $client_token $connection_recording_preferences -- $region $profile $with_input $fail_fast $yes' }
