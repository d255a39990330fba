# Written by `cargo xtask generate --service chime-sdk-voice` from the service's model and overlay: change those instead.
# Chime SDK Voice, API version 2022-08-03: 96 operations.

use rt.nu [call]

# POST /voice-connectors/{VoiceConnectorId}?operation=associate-phone-numbers; needs --voice-connector-id --e164-phone-numbers
@search-terms AssociatePhoneNumbersWithVoiceConnector
export def 'chime-sdk-voice associate-phone-numbers-with-voice-connector' [
  --voice-connector-id: string
  --e164-phone-numbers: list<string>
  --force-associate: oneof<bool>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice AssociatePhoneNumbersWithVoiceConnector $voice_connector_id $e164_phone_numbers $force_associate -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /voice-connector-groups/{VoiceConnectorGroupId}?operation=associate-phone-numbers; needs --voice-connector-group-id --e164-phone-numbers
@search-terms AssociatePhoneNumbersWithVoiceConnectorGroup
export def 'chime-sdk-voice associate-phone-numbers-with-voice-connector-group' [
  --voice-connector-group-id: string
  --e164-phone-numbers: list<string>
  --force-associate: oneof<bool>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice AssociatePhoneNumbersWithVoiceConnectorGroup $voice_connector_group_id $e164_phone_numbers $force_associate -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /phone-numbers?operation=batch-delete; needs --phone-number-ids
@search-terms BatchDeletePhoneNumber
export def 'chime-sdk-voice batch-delete-phone-number' [
  --phone-number-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice BatchDeletePhoneNumber $phone_number_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /phone-numbers?operation=batch-update; needs --update-phone-number-request-items
@search-terms BatchUpdatePhoneNumber
export def 'chime-sdk-voice batch-update-phone-number' [
  --update-phone-number-request-items: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice BatchUpdatePhoneNumber $update_phone_number_request_items -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /phone-number-orders; needs --product-type --e164-phone-numbers
@search-terms CreatePhoneNumberOrder
export def 'chime-sdk-voice create-phone-number-order' [
  --product-type: string@[VoiceConnector SipMediaApplicationDialIn]
  --e164-phone-numbers: list<string>
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice CreatePhoneNumberOrder $product_type $e164_phone_numbers $name -- $region $profile $with_input $fail_fast $yes' }

# POST /voice-connectors/{VoiceConnectorId}/proxy-sessions; needs --voice-connector-id --participant-phone-numbers --capabilities; deprecated
@search-terms CreateProxySession
export def 'chime-sdk-voice create-proxy-session' [
  --voice-connector-id: string
  --participant-phone-numbers: list<string>
  --name: string
  --expiry-minutes: int
  --capabilities: list<string>
  --number-selection-behavior: string@[PreferSticky AvoidSticky]
  --geo-match-level: string@[Country AreaCode]
  --geo-match-params: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice CreateProxySession $voice_connector_id $participant_phone_numbers $name $expiry_minutes $capabilities $number_selection_behavior $geo_match_level $geo_match_params -- $region $profile $with_input $fail_fast $yes' }

# POST /sip-media-applications; needs --aws-region --name --endpoints
@search-terms CreateSipMediaApplication
export def 'chime-sdk-voice create-sip-media-application' [
  --aws-region: string
  --name: string
  --endpoints: list
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice CreateSipMediaApplication $aws_region $name $endpoints $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /sip-media-applications/{SipMediaApplicationId}/calls; needs --from-phone-number --to-phone-number --sip-media-application-id
@search-terms CreateSipMediaApplicationCall
export def 'chime-sdk-voice create-sip-media-application-call' [
  --from-phone-number: string
  --to-phone-number: string
  --sip-media-application-id: string
  --sip-headers: record
  --arguments-map: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice CreateSipMediaApplicationCall $from_phone_number $to_phone_number $sip_media_application_id $sip_headers $arguments_map -- $region $profile $with_input $fail_fast $yes' }

# POST /sip-rules; needs --name --trigger-type --trigger-value --target-applications
@search-terms CreateSipRule
export def 'chime-sdk-voice create-sip-rule' [
  --name: string
  --trigger-type: string@[ToPhoneNumber RequestUriHostname]
  --trigger-value: string
  --disabled: oneof<bool>
  --target-applications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice CreateSipRule $name $trigger_type $trigger_value $disabled $target_applications -- $region $profile $with_input $fail_fast $yes' }

# POST /voice-connectors; needs --name --require-encryption
@search-terms CreateVoiceConnector
export def 'chime-sdk-voice create-voice-connector' [
  --name: string
  --aws-region: string@[us-east-1 us-west-2 ca-central-1 eu-central-1 eu-west-1 eu-west-2 ap-northeast-2 ap-northeast-1 ap-southeast-1 ap-southeast-2]
  --require-encryption: oneof<bool>
  --tags: any
  --integration-type: string@[CONNECT_CALL_TRANSFER_CONNECTOR CONNECT_ANALYTICS_CONNECTOR]
  --network-type: string@[IPV4_ONLY DUAL_STACK]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice CreateVoiceConnector $name $aws_region $require_encryption $tags $integration_type $network_type -- $region $profile $with_input $fail_fast $yes' }

# POST /voice-connector-groups; needs --name
@search-terms CreateVoiceConnectorGroup
export def 'chime-sdk-voice create-voice-connector-group' [
  --name: string
  --voice-connector-items: list
  --call-distribution-type: string@[PriorityWeightedDistribution LoadBalancedDistribution]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice CreateVoiceConnectorGroup $name $voice_connector_items $call_distribution_type -- $region $profile $with_input $fail_fast $yes' }

# POST /voice-profiles; needs --speaker-search-task-id
@search-terms CreateVoiceProfile
export def 'chime-sdk-voice create-voice-profile' [
  --speaker-search-task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice CreateVoiceProfile $speaker_search_task_id -- $region $profile $with_input $fail_fast $yes' }

# POST /voice-profile-domains; needs --name --server-side-encryption-configuration
@search-terms CreateVoiceProfileDomain
export def 'chime-sdk-voice create-voice-profile-domain' [
  --name: string
  --description: string
  --server-side-encryption-configuration: record
  --client-request-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice CreateVoiceProfileDomain $name $description $server_side_encryption_configuration $client_request_token $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /phone-numbers/{PhoneNumberId}; needs --phone-number-id
@search-terms DeletePhoneNumber
export def 'chime-sdk-voice delete-phone-number' [
  --phone-number-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice DeletePhoneNumber $phone_number_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /voice-connectors/{VoiceConnectorId}/proxy-sessions/{ProxySessionId}; needs --voice-connector-id --proxy-session-id; deprecated
@search-terms DeleteProxySession
export def 'chime-sdk-voice delete-proxy-session' [
  --voice-connector-id: string
  --proxy-session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice DeleteProxySession $voice_connector_id $proxy_session_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /sip-media-applications/{SipMediaApplicationId}; needs --sip-media-application-id
@search-terms DeleteSipMediaApplication
export def 'chime-sdk-voice delete-sip-media-application' [
  --sip-media-application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice DeleteSipMediaApplication $sip_media_application_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /sip-rules/{SipRuleId}; needs --sip-rule-id
@search-terms DeleteSipRule
export def 'chime-sdk-voice delete-sip-rule' [
  --sip-rule-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice DeleteSipRule $sip_rule_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /voice-connectors/{VoiceConnectorId}; needs --voice-connector-id
@search-terms DeleteVoiceConnector
export def 'chime-sdk-voice delete-voice-connector' [
  --voice-connector-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice DeleteVoiceConnector $voice_connector_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /voice-connectors/{VoiceConnectorId}/emergency-calling-configuration; needs --voice-connector-id
@search-terms DeleteVoiceConnectorEmergencyCallingConfiguration
export def 'chime-sdk-voice delete-voice-connector-emergency-calling-configuration' [
  --voice-connector-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice DeleteVoiceConnectorEmergencyCallingConfiguration $voice_connector_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /voice-connectors/{VoiceConnectorId}/external-systems-configuration; needs --voice-connector-id
@search-terms DeleteVoiceConnectorExternalSystemsConfiguration
export def 'chime-sdk-voice delete-voice-connector-external-systems-configuration' [
  --voice-connector-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice DeleteVoiceConnectorExternalSystemsConfiguration $voice_connector_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /voice-connector-groups/{VoiceConnectorGroupId}; needs --voice-connector-group-id
@search-terms DeleteVoiceConnectorGroup
export def 'chime-sdk-voice delete-voice-connector-group' [
  --voice-connector-group-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice DeleteVoiceConnectorGroup $voice_connector_group_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /voice-connectors/{VoiceConnectorId}/origination; needs --voice-connector-id
@search-terms DeleteVoiceConnectorOrigination
export def 'chime-sdk-voice delete-voice-connector-origination' [
  --voice-connector-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice DeleteVoiceConnectorOrigination $voice_connector_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /voice-connectors/{VoiceConnectorId}/programmable-numbers/proxy; needs --voice-connector-id; deprecated
@search-terms DeleteVoiceConnectorProxy
export def 'chime-sdk-voice delete-voice-connector-proxy' [
  --voice-connector-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice DeleteVoiceConnectorProxy $voice_connector_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /voice-connectors/{VoiceConnectorId}/streaming-configuration; needs --voice-connector-id
@search-terms DeleteVoiceConnectorStreamingConfiguration
export def 'chime-sdk-voice delete-voice-connector-streaming-configuration' [
  --voice-connector-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice DeleteVoiceConnectorStreamingConfiguration $voice_connector_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /voice-connectors/{VoiceConnectorId}/termination; needs --voice-connector-id
@search-terms DeleteVoiceConnectorTermination
export def 'chime-sdk-voice delete-voice-connector-termination' [
  --voice-connector-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice DeleteVoiceConnectorTermination $voice_connector_id -- $region $profile $with_input $fail_fast $yes' }

# POST /voice-connectors/{VoiceConnectorId}/termination/credentials?operation=delete; needs --voice-connector-id --usernames
@search-terms DeleteVoiceConnectorTerminationCredentials
export def 'chime-sdk-voice delete-voice-connector-termination-credentials' [
  --voice-connector-id: string
  --usernames: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice DeleteVoiceConnectorTerminationCredentials $voice_connector_id $usernames -- $region $profile $with_input $fail_fast $yes' }

# DELETE /voice-profiles/{VoiceProfileId}; needs --voice-profile-id
@search-terms DeleteVoiceProfile
export def 'chime-sdk-voice delete-voice-profile' [
  --voice-profile-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice DeleteVoiceProfile $voice_profile_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /voice-profile-domains/{VoiceProfileDomainId}; needs --voice-profile-domain-id
@search-terms DeleteVoiceProfileDomain
export def 'chime-sdk-voice delete-voice-profile-domain' [
  --voice-profile-domain-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice DeleteVoiceProfileDomain $voice_profile_domain_id -- $region $profile $with_input $fail_fast $yes' }

# POST /voice-connectors/{VoiceConnectorId}?operation=disassociate-phone-numbers; needs --voice-connector-id --e164-phone-numbers
@search-terms DisassociatePhoneNumbersFromVoiceConnector
export def 'chime-sdk-voice disassociate-phone-numbers-from-voice-connector' [
  --voice-connector-id: string
  --e164-phone-numbers: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice DisassociatePhoneNumbersFromVoiceConnector $voice_connector_id $e164_phone_numbers -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /voice-connector-groups/{VoiceConnectorGroupId}?operation=disassociate-phone-numbers; needs --voice-connector-group-id --e164-phone-numbers
@search-terms DisassociatePhoneNumbersFromVoiceConnectorGroup
export def 'chime-sdk-voice disassociate-phone-numbers-from-voice-connector-group' [
  --voice-connector-group-id: string
  --e164-phone-numbers: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice DisassociatePhoneNumbersFromVoiceConnectorGroup $voice_connector_group_id $e164_phone_numbers -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# GET /settings; cached 1min
@search-terms GetGlobalSettings
export def 'chime-sdk-voice get-global-settings' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'chime-sdk-voice GetGlobalSettings -- $region $profile $refresh $ttl' }

# GET /phone-numbers/{PhoneNumberId}; needs --phone-number-id
@search-terms GetPhoneNumber
export def 'chime-sdk-voice get-phone-number' [
  --phone-number-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-voice GetPhoneNumber $phone_number_id -- $region $profile $with_input $fail_fast' }

# GET /phone-number-orders/{PhoneNumberOrderId}; needs --phone-number-order-id
@search-terms GetPhoneNumberOrder
export def 'chime-sdk-voice get-phone-number-order' [
  --phone-number-order-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-voice GetPhoneNumberOrder $phone_number_order_id -- $region $profile $with_input $fail_fast' }

# GET /settings/phone-number
@search-terms GetPhoneNumberSettings
export def 'chime-sdk-voice get-phone-number-settings' [
  --region: string
  --profile: string
]: any -> any { call 'chime-sdk-voice GetPhoneNumberSettings -- $region $profile' }

# GET /voice-connectors/{VoiceConnectorId}/proxy-sessions/{ProxySessionId}; needs --voice-connector-id --proxy-session-id; deprecated
@search-terms GetProxySession
export def 'chime-sdk-voice get-proxy-session' [
  --voice-connector-id: string
  --proxy-session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-voice GetProxySession $voice_connector_id $proxy_session_id -- $region $profile $with_input $fail_fast' }

# GET /sip-media-applications/{SipMediaApplicationId}; needs --sip-media-application-id
@search-terms GetSipMediaApplication
export def 'chime-sdk-voice get-sip-media-application' [
  --sip-media-application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-voice GetSipMediaApplication $sip_media_application_id -- $region $profile $with_input $fail_fast' }

# GET /sip-media-applications/{SipMediaApplicationId}/alexa-skill-configuration; needs --sip-media-application-id; deprecated
@search-terms GetSipMediaApplicationAlexaSkillConfiguration
export def 'chime-sdk-voice get-sip-media-application-alexa-skill-configuration' [
  --sip-media-application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-voice GetSipMediaApplicationAlexaSkillConfiguration $sip_media_application_id -- $region $profile $with_input $fail_fast' }

# GET /sip-media-applications/{SipMediaApplicationId}/logging-configuration; cached 1min; needs --sip-media-application-id
@search-terms GetSipMediaApplicationLoggingConfiguration
export def 'chime-sdk-voice get-sip-media-application-logging-configuration' [
  --sip-media-application-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-voice GetSipMediaApplicationLoggingConfiguration $sip_media_application_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /sip-rules/{SipRuleId}; cached 1min; needs --sip-rule-id
@search-terms GetSipRule
export def 'chime-sdk-voice get-sip-rule' [
  --sip-rule-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-voice GetSipRule $sip_rule_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /voice-connectors/{VoiceConnectorId}/speaker-search-tasks/{SpeakerSearchTaskId}; needs --voice-connector-id --speaker-search-task-id
@search-terms GetSpeakerSearchTask
export def 'chime-sdk-voice get-speaker-search-task' [
  --voice-connector-id: string
  --speaker-search-task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-voice GetSpeakerSearchTask $voice_connector_id $speaker_search_task_id -- $region $profile $with_input $fail_fast' }

# GET /voice-connectors/{VoiceConnectorId}; cached 1min; needs --voice-connector-id
@search-terms GetVoiceConnector
export def 'chime-sdk-voice get-voice-connector' [
  --voice-connector-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-voice GetVoiceConnector $voice_connector_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /voice-connectors/{VoiceConnectorId}/emergency-calling-configuration; needs --voice-connector-id
@search-terms GetVoiceConnectorEmergencyCallingConfiguration
export def 'chime-sdk-voice get-voice-connector-emergency-calling-configuration' [
  --voice-connector-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-voice GetVoiceConnectorEmergencyCallingConfiguration $voice_connector_id -- $region $profile $with_input $fail_fast' }

# GET /voice-connectors/{VoiceConnectorId}/external-systems-configuration; cached 1min; needs --voice-connector-id
@search-terms GetVoiceConnectorExternalSystemsConfiguration
export def 'chime-sdk-voice get-voice-connector-external-systems-configuration' [
  --voice-connector-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-voice GetVoiceConnectorExternalSystemsConfiguration $voice_connector_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /voice-connector-groups/{VoiceConnectorGroupId}; cached 1min; needs --voice-connector-group-id
@search-terms GetVoiceConnectorGroup
export def 'chime-sdk-voice get-voice-connector-group' [
  --voice-connector-group-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-voice GetVoiceConnectorGroup $voice_connector_group_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /voice-connectors/{VoiceConnectorId}/logging-configuration; cached 1min; needs --voice-connector-id
@search-terms GetVoiceConnectorLoggingConfiguration
export def 'chime-sdk-voice get-voice-connector-logging-configuration' [
  --voice-connector-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-voice GetVoiceConnectorLoggingConfiguration $voice_connector_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /voice-connectors/{VoiceConnectorId}/origination; cached 1min; needs --voice-connector-id
@search-terms GetVoiceConnectorOrigination
export def 'chime-sdk-voice get-voice-connector-origination' [
  --voice-connector-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-voice GetVoiceConnectorOrigination $voice_connector_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /voice-connectors/{VoiceConnectorId}/programmable-numbers/proxy; needs --voice-connector-id; deprecated
@search-terms GetVoiceConnectorProxy
export def 'chime-sdk-voice get-voice-connector-proxy' [
  --voice-connector-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-voice GetVoiceConnectorProxy $voice_connector_id -- $region $profile $with_input $fail_fast' }

# GET /voice-connectors/{VoiceConnectorId}/streaming-configuration; needs --voice-connector-id
@search-terms GetVoiceConnectorStreamingConfiguration
export def 'chime-sdk-voice get-voice-connector-streaming-configuration' [
  --voice-connector-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-voice GetVoiceConnectorStreamingConfiguration $voice_connector_id -- $region $profile $with_input $fail_fast' }

# GET /voice-connectors/{VoiceConnectorId}/termination; needs --voice-connector-id
@search-terms GetVoiceConnectorTermination
export def 'chime-sdk-voice get-voice-connector-termination' [
  --voice-connector-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-voice GetVoiceConnectorTermination $voice_connector_id -- $region $profile $with_input $fail_fast' }

# GET /voice-connectors/{VoiceConnectorId}/termination/health; cached 1min; needs --voice-connector-id
@search-terms GetVoiceConnectorTerminationHealth
export def 'chime-sdk-voice get-voice-connector-termination-health' [
  --voice-connector-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-voice GetVoiceConnectorTerminationHealth $voice_connector_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /voice-profiles/{VoiceProfileId}; needs --voice-profile-id
@search-terms GetVoiceProfile
export def 'chime-sdk-voice get-voice-profile' [
  --voice-profile-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-voice GetVoiceProfile $voice_profile_id -- $region $profile $with_input $fail_fast' }

# GET /voice-profile-domains/{VoiceProfileDomainId}; needs --voice-profile-domain-id
@search-terms GetVoiceProfileDomain
export def 'chime-sdk-voice get-voice-profile-domain' [
  --voice-profile-domain-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-voice GetVoiceProfileDomain $voice_profile_domain_id -- $region $profile $with_input $fail_fast' }

# GET /voice-connectors/{VoiceConnectorId}/voice-tone-analysis-tasks/{VoiceToneAnalysisTaskId}; needs --voice-connector-id --voice-tone-analysis-task-id --is-caller
@search-terms GetVoiceToneAnalysisTask
export def 'chime-sdk-voice get-voice-tone-analysis-task' [
  --voice-connector-id: string
  --voice-tone-analysis-task-id: string
  --is-caller: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-voice GetVoiceToneAnalysisTask $voice_connector_id $voice_tone_analysis_task_id $is_caller -- $region $profile $with_input $fail_fast' }

# GET /voice-connector-regions; cached 1min
@search-terms ListAvailableVoiceConnectorRegions
export def 'chime-sdk-voice list-available-voice-connector-regions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'chime-sdk-voice ListAvailableVoiceConnectorRegions -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# GET /phone-number-orders; follows pages
@search-terms ListPhoneNumberOrders
export def 'chime-sdk-voice list-phone-number-orders' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'chime-sdk-voice ListPhoneNumberOrders -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /phone-numbers; follows pages
@search-terms ListPhoneNumbers
export def 'chime-sdk-voice list-phone-numbers' [
  --status: string
  --product-type: string@[VoiceConnector SipMediaApplicationDialIn]
  --filter-name: string@[VoiceConnectorId VoiceConnectorGroupId SipRuleId]
  --filter-value: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-voice ListPhoneNumbers $status $product_type $filter_name $filter_value -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /voice-connectors/{VoiceConnectorId}/proxy-sessions; follows pages; needs --voice-connector-id; deprecated
@search-terms ListProxySessions
export def 'chime-sdk-voice list-proxy-sessions' [
  --voice-connector-id: string
  --status: string@[Open InProgress Closed]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-voice ListProxySessions $voice_connector_id $status -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /sip-media-applications; follows pages
@search-terms ListSipMediaApplications
export def 'chime-sdk-voice list-sip-media-applications' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'chime-sdk-voice ListSipMediaApplications -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /sip-rules; follows pages; cached 1min
@search-terms ListSipRules
export def 'chime-sdk-voice list-sip-rules' [
  --sip-media-application-id: string
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
]: any -> any { call 'chime-sdk-voice ListSipRules $sip_media_application_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /phone-number-countries; cached 1min; needs --product-type
@search-terms ListSupportedPhoneNumberCountries
export def 'chime-sdk-voice list-supported-phone-number-countries' [
  --product-type: string@[VoiceConnector SipMediaApplicationDialIn]
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
]: any -> any { call 'chime-sdk-voice ListSupportedPhoneNumberCountries $product_type -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /tags; needs --resource-arn
@search-terms ListTagsForResource
export def 'chime-sdk-voice list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-voice ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# GET /voice-connector-groups; follows pages; cached 1min
@search-terms ListVoiceConnectorGroups
export def 'chime-sdk-voice list-voice-connector-groups' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'chime-sdk-voice ListVoiceConnectorGroups -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /voice-connectors/{VoiceConnectorId}/termination/credentials; needs --voice-connector-id
@search-terms ListVoiceConnectorTerminationCredentials
export def 'chime-sdk-voice list-voice-connector-termination-credentials' [
  --voice-connector-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-voice ListVoiceConnectorTerminationCredentials $voice_connector_id -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# GET /voice-connectors; follows pages; cached 1min
@search-terms ListVoiceConnectors
export def 'chime-sdk-voice list-voice-connectors' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'chime-sdk-voice ListVoiceConnectors -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /voice-profile-domains; follows pages
@search-terms ListVoiceProfileDomains
export def 'chime-sdk-voice list-voice-profile-domains' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'chime-sdk-voice ListVoiceProfileDomains -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /voice-profiles; follows pages; needs --voice-profile-domain-id
@search-terms ListVoiceProfiles
export def 'chime-sdk-voice list-voice-profiles' [
  --voice-profile-domain-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-voice ListVoiceProfiles $voice_profile_domain_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# PUT /sip-media-applications/{SipMediaApplicationId}/alexa-skill-configuration; needs --sip-media-application-id; deprecated
@search-terms PutSipMediaApplicationAlexaSkillConfiguration
export def 'chime-sdk-voice put-sip-media-application-alexa-skill-configuration' [
  --sip-media-application-id: string
  --sip-media-application-alexa-skill-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice PutSipMediaApplicationAlexaSkillConfiguration $sip_media_application_id $sip_media_application_alexa_skill_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /sip-media-applications/{SipMediaApplicationId}/logging-configuration; needs --sip-media-application-id
@search-terms PutSipMediaApplicationLoggingConfiguration
export def 'chime-sdk-voice put-sip-media-application-logging-configuration' [
  --sip-media-application-id: string
  --sip-media-application-logging-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice PutSipMediaApplicationLoggingConfiguration $sip_media_application_id $sip_media_application_logging_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /voice-connectors/{VoiceConnectorId}/emergency-calling-configuration; needs --voice-connector-id --emergency-calling-configuration
@search-terms PutVoiceConnectorEmergencyCallingConfiguration
export def 'chime-sdk-voice put-voice-connector-emergency-calling-configuration' [
  --voice-connector-id: string
  --emergency-calling-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice PutVoiceConnectorEmergencyCallingConfiguration $voice_connector_id $emergency_calling_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /voice-connectors/{VoiceConnectorId}/external-systems-configuration; needs --voice-connector-id
@search-terms PutVoiceConnectorExternalSystemsConfiguration
export def 'chime-sdk-voice put-voice-connector-external-systems-configuration' [
  --voice-connector-id: string
  --session-border-controller-types: list<string>
  --contact-center-system-types: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice PutVoiceConnectorExternalSystemsConfiguration $voice_connector_id $session_border_controller_types $contact_center_system_types -- $region $profile $with_input $fail_fast $yes' }

# PUT /voice-connectors/{VoiceConnectorId}/logging-configuration; needs --voice-connector-id --logging-configuration
@search-terms PutVoiceConnectorLoggingConfiguration
export def 'chime-sdk-voice put-voice-connector-logging-configuration' [
  --voice-connector-id: string
  --logging-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice PutVoiceConnectorLoggingConfiguration $voice_connector_id $logging_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /voice-connectors/{VoiceConnectorId}/origination; needs --voice-connector-id --origination
@search-terms PutVoiceConnectorOrigination
export def 'chime-sdk-voice put-voice-connector-origination' [
  --voice-connector-id: string
  --origination: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice PutVoiceConnectorOrigination $voice_connector_id $origination -- $region $profile $with_input $fail_fast $yes' }

# PUT /voice-connectors/{VoiceConnectorId}/programmable-numbers/proxy; needs --voice-connector-id --default-session-expiry-minutes --phone-number-pool-countries; deprecated
@search-terms PutVoiceConnectorProxy
export def 'chime-sdk-voice put-voice-connector-proxy' [
  --voice-connector-id: string
  --default-session-expiry-minutes: int
  --phone-number-pool-countries: list<string>
  --fall-back-phone-number: string
  --disabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice PutVoiceConnectorProxy $voice_connector_id $default_session_expiry_minutes $phone_number_pool_countries $fall_back_phone_number $disabled -- $region $profile $with_input $fail_fast $yes' }

# PUT /voice-connectors/{VoiceConnectorId}/streaming-configuration; needs --voice-connector-id --streaming-configuration
@search-terms PutVoiceConnectorStreamingConfiguration
export def 'chime-sdk-voice put-voice-connector-streaming-configuration' [
  --voice-connector-id: string
  --streaming-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice PutVoiceConnectorStreamingConfiguration $voice_connector_id $streaming_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /voice-connectors/{VoiceConnectorId}/termination; needs --voice-connector-id --termination
@search-terms PutVoiceConnectorTermination
export def 'chime-sdk-voice put-voice-connector-termination' [
  --voice-connector-id: string
  --termination: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice PutVoiceConnectorTermination $voice_connector_id $termination -- $region $profile $with_input $fail_fast $yes' }

# POST /voice-connectors/{VoiceConnectorId}/termination/credentials?operation=put; needs --voice-connector-id
@search-terms PutVoiceConnectorTerminationCredentials
export def 'chime-sdk-voice put-voice-connector-termination-credentials' [
  --voice-connector-id: string
  --credentials: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice PutVoiceConnectorTerminationCredentials $voice_connector_id $credentials -- $region $profile $with_input $fail_fast $yes' }

# POST /phone-numbers/{PhoneNumberId}?operation=restore; needs --phone-number-id
@search-terms RestorePhoneNumber
export def 'chime-sdk-voice restore-phone-number' [
  --phone-number-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice RestorePhoneNumber $phone_number_id -- $region $profile $with_input $fail_fast $yes' }

# GET /search?type=phone-numbers; follows pages
@search-terms SearchAvailablePhoneNumbers
export def 'chime-sdk-voice search-available-phone-numbers' [
  --area-code: string
  --city: string
  --country: string
  --state: string
  --toll-free-prefix: string
  --phone-number-type: string@[Local TollFree]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-voice SearchAvailablePhoneNumbers $area_code $city $country $state $toll_free_prefix $phone_number_type -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /voice-connectors/{VoiceConnectorId}/speaker-search-tasks; needs --voice-connector-id --transaction-id --voice-profile-domain-id
@search-terms StartSpeakerSearchTask
export def 'chime-sdk-voice start-speaker-search-task' [
  --voice-connector-id: string
  --transaction-id: string
  --voice-profile-domain-id: string
  --client-request-token: string
  --call-leg: string@[Caller Callee]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice StartSpeakerSearchTask $voice_connector_id $transaction_id $voice_profile_domain_id $client_request_token $call_leg -- $region $profile $with_input $fail_fast $yes' }

# POST /voice-connectors/{VoiceConnectorId}/voice-tone-analysis-tasks; needs --voice-connector-id --transaction-id --language-code
@search-terms StartVoiceToneAnalysisTask
export def 'chime-sdk-voice start-voice-tone-analysis-task' [
  --voice-connector-id: string
  --transaction-id: string
  --language-code: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice StartVoiceToneAnalysisTask $voice_connector_id $transaction_id $language_code $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /voice-connectors/{VoiceConnectorId}/speaker-search-tasks/{SpeakerSearchTaskId}?operation=stop; needs --voice-connector-id --speaker-search-task-id
@search-terms StopSpeakerSearchTask
export def 'chime-sdk-voice stop-speaker-search-task' [
  --voice-connector-id: string
  --speaker-search-task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice StopSpeakerSearchTask $voice_connector_id $speaker_search_task_id -- $region $profile $with_input $fail_fast $yes' }

# POST /voice-connectors/{VoiceConnectorId}/voice-tone-analysis-tasks/{VoiceToneAnalysisTaskId}?operation=stop; needs --voice-connector-id --voice-tone-analysis-task-id
@search-terms StopVoiceToneAnalysisTask
export def 'chime-sdk-voice stop-voice-tone-analysis-task' [
  --voice-connector-id: string
  --voice-tone-analysis-task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice StopVoiceToneAnalysisTask $voice_connector_id $voice_tone_analysis_task_id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags?operation=tag-resource; needs --resource-arn --tags
@search-terms TagResource
export def 'chime-sdk-voice tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /tags?operation=untag-resource; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'chime-sdk-voice untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /settings; needs --voice-connector
@search-terms UpdateGlobalSettings
export def 'chime-sdk-voice update-global-settings' [
  --voice-connector: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice UpdateGlobalSettings $voice_connector -- $region $profile $with_input $fail_fast $yes' }

# POST /phone-numbers/{PhoneNumberId}; needs --phone-number-id
@search-terms UpdatePhoneNumber
export def 'chime-sdk-voice update-phone-number' [
  --phone-number-id: string
  --product-type: string@[VoiceConnector SipMediaApplicationDialIn]
  --calling-name: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice UpdatePhoneNumber $phone_number_id $product_type $calling_name $name -- $region $profile $with_input $fail_fast $yes' }

# PUT /settings/phone-number; needs --calling-name
@search-terms UpdatePhoneNumberSettings
export def 'chime-sdk-voice update-phone-number-settings' [
  --calling-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice UpdatePhoneNumberSettings $calling_name -- $region $profile $with_input $fail_fast $yes' }

# POST /voice-connectors/{VoiceConnectorId}/proxy-sessions/{ProxySessionId}; needs --voice-connector-id --proxy-session-id --capabilities; deprecated
@search-terms UpdateProxySession
export def 'chime-sdk-voice update-proxy-session' [
  --voice-connector-id: string
  --proxy-session-id: string
  --capabilities: list<string>
  --expiry-minutes: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice UpdateProxySession $voice_connector_id $proxy_session_id $capabilities $expiry_minutes -- $region $profile $with_input $fail_fast $yes' }

# PUT /sip-media-applications/{SipMediaApplicationId}; needs --sip-media-application-id
@search-terms UpdateSipMediaApplication
export def 'chime-sdk-voice update-sip-media-application' [
  --sip-media-application-id: string
  --name: string
  --endpoints: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice UpdateSipMediaApplication $sip_media_application_id $name $endpoints -- $region $profile $with_input $fail_fast $yes' }

# POST /sip-media-applications/{SipMediaApplicationId}/calls/{TransactionId}; needs --sip-media-application-id --transaction-id --arguments
@search-terms UpdateSipMediaApplicationCall
export def 'chime-sdk-voice update-sip-media-application-call' [
  --sip-media-application-id: string
  --transaction-id: string
  --arguments: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice UpdateSipMediaApplicationCall $sip_media_application_id $transaction_id $arguments -- $region $profile $with_input $fail_fast $yes' }

# PUT /sip-rules/{SipRuleId}; needs --sip-rule-id --name
@search-terms UpdateSipRule
export def 'chime-sdk-voice update-sip-rule' [
  --sip-rule-id: string
  --name: string
  --disabled: oneof<bool>
  --target-applications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice UpdateSipRule $sip_rule_id $name $disabled $target_applications -- $region $profile $with_input $fail_fast $yes' }

# PUT /voice-connectors/{VoiceConnectorId}; needs --voice-connector-id --name --require-encryption
@search-terms UpdateVoiceConnector
export def 'chime-sdk-voice update-voice-connector' [
  --voice-connector-id: string
  --name: string
  --require-encryption: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice UpdateVoiceConnector $voice_connector_id $name $require_encryption -- $region $profile $with_input $fail_fast $yes' }

# PUT /voice-connector-groups/{VoiceConnectorGroupId}; needs --voice-connector-group-id --name --voice-connector-items
@search-terms UpdateVoiceConnectorGroup
export def 'chime-sdk-voice update-voice-connector-group' [
  --voice-connector-group-id: string
  --name: string
  --voice-connector-items: list
  --call-distribution-type: string@[PriorityWeightedDistribution LoadBalancedDistribution]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice UpdateVoiceConnectorGroup $voice_connector_group_id $name $voice_connector_items $call_distribution_type -- $region $profile $with_input $fail_fast $yes' }

# PUT /voice-profiles/{VoiceProfileId}; needs --voice-profile-id --speaker-search-task-id
@search-terms UpdateVoiceProfile
export def 'chime-sdk-voice update-voice-profile' [
  --voice-profile-id: string
  --speaker-search-task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice UpdateVoiceProfile $voice_profile_id $speaker_search_task_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /voice-profile-domains/{VoiceProfileDomainId}; needs --voice-profile-domain-id
@search-terms UpdateVoiceProfileDomain
export def 'chime-sdk-voice update-voice-profile-domain' [
  --voice-profile-domain-id: string
  --name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice UpdateVoiceProfileDomain $voice_profile_domain_id $name $description -- $region $profile $with_input $fail_fast $yes' }

# POST /emergency-calling/address; needs --aws-account-id --street-number --street-info --city --state --country --postal-code
@search-terms ValidateE911Address
export def 'chime-sdk-voice validate-e911-address' [
  --aws-account-id: string
  --street-number: string
  --street-info: string
  --city: string
  --state: string
  --country: string
  --postal-code: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-voice ValidateE911Address $aws_account_id $street_number $street_info $city $state $country $postal_code -- $region $profile $with_input $fail_fast $yes' }
