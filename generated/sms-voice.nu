# Written by `cargo xtask generate --service sms-voice` from the service's model and overlay: change those instead.
# Pinpoint SMS Voice, API version 2018-09-05: 8 operations.

use rt.nu [call]

# POST /v1/sms-voice/configuration-sets
@search-terms CreateConfigurationSet
export def 'sms-voice create-configuration-set' [
  --configuration-set-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sms-voice CreateConfigurationSet $configuration_set_name -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/sms-voice/configuration-sets/{ConfigurationSetName}/event-destinations; needs --configuration-set-name
@search-terms CreateConfigurationSetEventDestination
export def 'sms-voice create-configuration-set-event-destination' [
  --configuration-set-name: string
  --event-destination: record
  --event-destination-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sms-voice CreateConfigurationSetEventDestination $configuration_set_name $event_destination $event_destination_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/sms-voice/configuration-sets/{ConfigurationSetName}; needs --configuration-set-name
@search-terms DeleteConfigurationSet
export def 'sms-voice delete-configuration-set' [
  --configuration-set-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sms-voice DeleteConfigurationSet $configuration_set_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/sms-voice/configuration-sets/{ConfigurationSetName}/event-destinations/{EventDestinationName}; needs --configuration-set-name --event-destination-name
@search-terms DeleteConfigurationSetEventDestination
export def 'sms-voice delete-configuration-set-event-destination' [
  --configuration-set-name: string
  --event-destination-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sms-voice DeleteConfigurationSetEventDestination $configuration_set_name $event_destination_name -- $region $profile $with_input $fail_fast $yes' }

# GET /v1/sms-voice/configuration-sets/{ConfigurationSetName}/event-destinations; cached 1min; needs --configuration-set-name
@search-terms GetConfigurationSetEventDestinations
export def 'sms-voice get-configuration-set-event-destinations' [
  --configuration-set-name: string
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
]: any -> any { call 'sms-voice GetConfigurationSetEventDestinations $configuration_set_name -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /v1/sms-voice/configuration-sets; follows pages; cached 1min
@search-terms ListConfigurationSets
export def 'sms-voice list-configuration-sets' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'sms-voice ListConfigurationSets -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /v1/sms-voice/voice/message
@search-terms SendVoiceMessage
export def 'sms-voice send-voice-message' [
  --caller-id: string
  --configuration-set-name: string
  --content: record
  --destination-phone-number: string
  --origination-phone-number: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sms-voice SendVoiceMessage $caller_id $configuration_set_name $content $destination_phone_number $origination_phone_number -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/sms-voice/configuration-sets/{ConfigurationSetName}/event-destinations/{EventDestinationName}; needs --configuration-set-name --event-destination-name
@search-terms UpdateConfigurationSetEventDestination
export def 'sms-voice update-configuration-set-event-destination' [
  --configuration-set-name: string
  --event-destination: record
  --event-destination-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sms-voice UpdateConfigurationSetEventDestination $configuration_set_name $event_destination $event_destination_name -- $region $profile $with_input $fail_fast $yes' }
