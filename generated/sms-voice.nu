# Written by `cargo xtask generate --service sms-voice` from the service's model and overlay: change those instead.
# Pinpoint SMS Voice, API version 2018-09-05: 8 operations.

use rt.nu [call send]

# POST /v1/sms-voice/configuration-sets
@category "aws sms-voice"
@search-terms CreateConfigurationSet
export def 'sms-voice create-configuration-set' [
  --configuration-set-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'sms-voice CreateConfigurationSet $configuration_set_name=ConfigurationSetName $region=--region $profile=--profile' }

# POST /v1/sms-voice/configuration-sets/{ConfigurationSetName}/event-destinations; needs --configuration-set-name
@category "aws sms-voice"
@search-terms CreateConfigurationSetEventDestination
export def 'sms-voice create-configuration-set-event-destination' [
  --configuration-set-name: string
  --event-destination: record
  --event-destination-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'sms-voice CreateConfigurationSetEventDestination $configuration_set_name=ConfigurationSetName $event_destination=EventDestination $event_destination_name=EventDestinationName $region=--region $profile=--profile' }

# DELETE /v1/sms-voice/configuration-sets/{ConfigurationSetName}; needs --configuration-set-name
@category "aws sms-voice"
@search-terms DeleteConfigurationSet
export def 'sms-voice delete-configuration-set' [
  --configuration-set-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'sms-voice DeleteConfigurationSet $configuration_set_name=ConfigurationSetName $region=--region $profile=--profile' }

# DELETE /v1/sms-voice/configuration-sets/{ConfigurationSetName}/event-destinations/{EventDestinationName}; needs --configuration-set-name --event-destination-name
@category "aws sms-voice"
@search-terms DeleteConfigurationSetEventDestination
export def 'sms-voice delete-configuration-set-event-destination' [
  --configuration-set-name: string
  --event-destination-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'sms-voice DeleteConfigurationSetEventDestination $configuration_set_name=ConfigurationSetName $event_destination_name=EventDestinationName $region=--region $profile=--profile' }

# GET /v1/sms-voice/configuration-sets/{ConfigurationSetName}/event-destinations; cached 1min; needs --configuration-set-name
@category "aws sms-voice"
@search-terms GetConfigurationSetEventDestinations
export def 'sms-voice get-configuration-set-event-destinations' [
  --configuration-set-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'sms-voice GetConfigurationSetEventDestinations $configuration_set_name=ConfigurationSetName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# GET /v1/sms-voice/configuration-sets; follows pages; cached 1min
@category "aws sms-voice"
@search-terms ListConfigurationSets
@example "First rows only" "sms-voice list-configuration-sets --stream | first 3"
export def 'sms-voice list-configuration-sets' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'sms-voice ListConfigurationSets $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /v1/sms-voice/voice/message
@category "aws sms-voice"
@search-terms SendVoiceMessage
export def 'sms-voice send-voice-message' [
  --caller-id: string
  --configuration-set-name: string
  --content: record
  --destination-phone-number: string
  --origination-phone-number: string
  --region: string
  --profile: string
]: nothing -> record { call 'sms-voice SendVoiceMessage $caller_id=CallerId $configuration_set_name=ConfigurationSetName $content=Content $destination_phone_number=DestinationPhoneNumber $origination_phone_number=OriginationPhoneNumber $region=--region $profile=--profile' }

# PUT /v1/sms-voice/configuration-sets/{ConfigurationSetName}/event-destinations/{EventDestinationName}; needs --configuration-set-name --event-destination-name
@category "aws sms-voice"
@search-terms UpdateConfigurationSetEventDestination
export def 'sms-voice update-configuration-set-event-destination' [
  --configuration-set-name: string
  --event-destination: record
  --event-destination-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'sms-voice UpdateConfigurationSetEventDestination $configuration_set_name=ConfigurationSetName $event_destination=EventDestination $event_destination_name=EventDestinationName $region=--region $profile=--profile' }
