# Written by `cargo xtask generate --service pinpoint-sms-voice-v2` from the service's model and overlay: change those instead.
# Pinpoint SMS Voice V2, API version 2022-03-31: 110 operations.

use rt.nu [call]

# POST /; needs --pool-id --origination-identity
@search-terms AssociateOriginationIdentity
export def 'pinpoint-sms-voice-v2 associate-origination-identity' [
  --pool-id: string
  --origination-identity: string
  --iso-country-code: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 AssociateOriginationIdentity $pool_id $origination_identity $iso_country_code $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --protect-configuration-id --configuration-set-name
@search-terms AssociateProtectConfiguration
export def 'pinpoint-sms-voice-v2 associate-protect-configuration' [
  --protect-configuration-id: string
  --configuration-set-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 AssociateProtectConfiguration $protect_configuration_id $configuration_set_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --phone-number
@search-terms CarrierLookup
export def 'pinpoint-sms-voice-v2 carrier-lookup' [
  --phone-number: string
  --enable-cleansing: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 CarrierLookup $phone_number $enable_cleansing -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --configuration-set-name
@search-terms CreateConfigurationSet
export def 'pinpoint-sms-voice-v2 create-configuration-set' [
  --configuration-set-name: string
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 CreateConfigurationSet $configuration_set_name $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --configuration-set-name --event-destination-name --matching-event-types
@search-terms CreateEventDestination
export def 'pinpoint-sms-voice-v2 create-event-destination' [
  --configuration-set-name: string
  --event-destination-name: string
  --matching-event-types: list<string>
  --cloud-watch-logs-destination: record
  --kinesis-firehose-destination: record
  --sns-destination: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 CreateEventDestination $configuration_set_name $event_destination_name $matching_event_types $cloud_watch_logs_destination $kinesis_firehose_destination $sns_destination $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --display-name --use-case --enabled-channels
@search-terms CreateNotifyConfiguration
export def 'pinpoint-sms-voice-v2 create-notify-configuration' [
  --display-name: string
  --use-case: string
  --default-template-id: string
  --pool-id: string
  --enabled-countries: list<string>
  --enabled-channels: list<string>
  --deletion-protection-enabled: oneof<bool>
  --client-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 CreateNotifyConfiguration $display_name $use_case $default_template_id $pool_id $enabled_countries $enabled_channels $deletion_protection_enabled $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --opt-out-list-name
@search-terms CreateOptOutList
export def 'pinpoint-sms-voice-v2 create-opt-out-list' [
  --opt-out-list-name: string
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 CreateOptOutList $opt_out_list_name $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --origination-identity --message-type
@search-terms CreatePool
export def 'pinpoint-sms-voice-v2 create-pool' [
  --origination-identity: string
  --iso-country-code: string
  --message-type: string@[TRANSACTIONAL PROMOTIONAL]
  --deletion-protection-enabled: oneof<bool>
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 CreatePool $origination_identity $iso_country_code $message_type $deletion_protection_enabled $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateProtectConfiguration
export def 'pinpoint-sms-voice-v2 create-protect-configuration' [
  --client-token: string
  --deletion-protection-enabled: oneof<bool>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 CreateProtectConfiguration $client_token $deletion_protection_enabled $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateRcsAgent
export def 'pinpoint-sms-voice-v2 create-rcs-agent' [
  --deletion-protection-enabled: oneof<bool>
  --opt-out-list-name: string
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 CreateRcsAgent $deletion_protection_enabled $opt_out_list_name $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --registration-type
@search-terms CreateRegistration
export def 'pinpoint-sms-voice-v2 create-registration' [
  --registration-type: string
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 CreateRegistration $registration_type $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --registration-id --resource-id
@search-terms CreateRegistrationAssociation
export def 'pinpoint-sms-voice-v2 create-registration-association' [
  --registration-id: string
  --resource-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 CreateRegistrationAssociation $registration_id $resource_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateRegistrationAttachment
export def 'pinpoint-sms-voice-v2 create-registration-attachment' [
  --attachment-body: oneof<binary, string>
  --attachment-url: string
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 CreateRegistrationAttachment $attachment_body $attachment_url $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --registration-id
@search-terms CreateRegistrationVersion
export def 'pinpoint-sms-voice-v2 create-registration-version' [
  --registration-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 CreateRegistrationVersion $registration_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --destination-phone-number
@search-terms CreateVerifiedDestinationNumber
export def 'pinpoint-sms-voice-v2 create-verified-destination-number' [
  --destination-phone-number: string
  --rcs-agent-id: string
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 CreateVerifiedDestinationNumber $destination_phone_number $rcs_agent_id $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteAccountDefaultProtectConfiguration
export def 'pinpoint-sms-voice-v2 delete-account-default-protect-configuration' [
  --region: string
  --profile: string
]: any -> any { call 'pinpoint-sms-voice-v2 DeleteAccountDefaultProtectConfiguration -- $region $profile' }

# POST /; needs --configuration-set-name
@search-terms DeleteConfigurationSet
export def 'pinpoint-sms-voice-v2 delete-configuration-set' [
  --configuration-set-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 DeleteConfigurationSet $configuration_set_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --configuration-set-name
@search-terms DeleteDefaultMessageType
export def 'pinpoint-sms-voice-v2 delete-default-message-type' [
  --configuration-set-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 DeleteDefaultMessageType $configuration_set_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --configuration-set-name
@search-terms DeleteDefaultSenderId
export def 'pinpoint-sms-voice-v2 delete-default-sender-id' [
  --configuration-set-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 DeleteDefaultSenderId $configuration_set_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --configuration-set-name --event-destination-name
@search-terms DeleteEventDestination
export def 'pinpoint-sms-voice-v2 delete-event-destination' [
  --configuration-set-name: string
  --event-destination-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 DeleteEventDestination $configuration_set_name $event_destination_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --origination-identity --keyword
@search-terms DeleteKeyword
export def 'pinpoint-sms-voice-v2 delete-keyword' [
  --origination-identity: string
  --keyword: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 DeleteKeyword $origination_identity $keyword -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteMediaMessageSpendLimitOverride
export def 'pinpoint-sms-voice-v2 delete-media-message-spend-limit-override' [
  --region: string
  --profile: string
]: any -> any { call 'pinpoint-sms-voice-v2 DeleteMediaMessageSpendLimitOverride -- $region $profile' }

# POST /; needs --notify-configuration-id
@search-terms DeleteNotifyConfiguration
export def 'pinpoint-sms-voice-v2 delete-notify-configuration' [
  --notify-configuration-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 DeleteNotifyConfiguration $notify_configuration_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteNotifyMessageSpendLimitOverride
export def 'pinpoint-sms-voice-v2 delete-notify-message-spend-limit-override' [
  --region: string
  --profile: string
]: any -> any { call 'pinpoint-sms-voice-v2 DeleteNotifyMessageSpendLimitOverride -- $region $profile' }

# POST /; needs --opt-out-list-name
@search-terms DeleteOptOutList
export def 'pinpoint-sms-voice-v2 delete-opt-out-list' [
  --opt-out-list-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 DeleteOptOutList $opt_out_list_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --opt-out-list-name --opted-out-number
@search-terms DeleteOptedOutNumber
export def 'pinpoint-sms-voice-v2 delete-opted-out-number' [
  --opt-out-list-name: string
  --opted-out-number: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 DeleteOptedOutNumber $opt_out_list_name $opted_out_number -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pool-id
@search-terms DeletePool
export def 'pinpoint-sms-voice-v2 delete-pool' [
  --pool-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 DeletePool $pool_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --protect-configuration-id
@search-terms DeleteProtectConfiguration
export def 'pinpoint-sms-voice-v2 delete-protect-configuration' [
  --protect-configuration-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 DeleteProtectConfiguration $protect_configuration_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --protect-configuration-id --destination-phone-number
@search-terms DeleteProtectConfigurationRuleSetNumberOverride
export def 'pinpoint-sms-voice-v2 delete-protect-configuration-rule-set-number-override' [
  --protect-configuration-id: string
  --destination-phone-number: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 DeleteProtectConfigurationRuleSetNumberOverride $protect_configuration_id $destination_phone_number -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rcs-agent-id
@search-terms DeleteRcsAgent
export def 'pinpoint-sms-voice-v2 delete-rcs-agent' [
  --rcs-agent-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 DeleteRcsAgent $rcs_agent_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteRcsMessageSpendLimitOverride
export def 'pinpoint-sms-voice-v2 delete-rcs-message-spend-limit-override' [
  --region: string
  --profile: string
]: any -> any { call 'pinpoint-sms-voice-v2 DeleteRcsMessageSpendLimitOverride -- $region $profile' }

# POST /; needs --registration-id
@search-terms DeleteRegistration
export def 'pinpoint-sms-voice-v2 delete-registration' [
  --registration-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 DeleteRegistration $registration_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --registration-attachment-id
@search-terms DeleteRegistrationAttachment
export def 'pinpoint-sms-voice-v2 delete-registration-attachment' [
  --registration-attachment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 DeleteRegistrationAttachment $registration_attachment_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --registration-id --field-path
@search-terms DeleteRegistrationFieldValue
export def 'pinpoint-sms-voice-v2 delete-registration-field-value' [
  --registration-id: string
  --field-path: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 DeleteRegistrationFieldValue $registration_id $field_path -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms DeleteResourcePolicy
export def 'pinpoint-sms-voice-v2 delete-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 DeleteResourcePolicy $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteTextMessageSpendLimitOverride
export def 'pinpoint-sms-voice-v2 delete-text-message-spend-limit-override' [
  --region: string
  --profile: string
]: any -> any { call 'pinpoint-sms-voice-v2 DeleteTextMessageSpendLimitOverride -- $region $profile' }

# POST /; needs --verified-destination-number-id
@search-terms DeleteVerifiedDestinationNumber
export def 'pinpoint-sms-voice-v2 delete-verified-destination-number' [
  --verified-destination-number-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 DeleteVerifiedDestinationNumber $verified_destination_number_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteVoiceMessageSpendLimitOverride
export def 'pinpoint-sms-voice-v2 delete-voice-message-spend-limit-override' [
  --region: string
  --profile: string
]: any -> any { call 'pinpoint-sms-voice-v2 DeleteVoiceMessageSpendLimitOverride -- $region $profile' }

# POST /; follows pages; cached 1min
@search-terms DescribeAccountAttributes
export def 'pinpoint-sms-voice-v2 describe-account-attributes' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'pinpoint-sms-voice-v2 DescribeAccountAttributes -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms DescribeAccountLimits
export def 'pinpoint-sms-voice-v2 describe-account-limits' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'pinpoint-sms-voice-v2 DescribeAccountLimits -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms DescribeConfigurationSets
export def 'pinpoint-sms-voice-v2 describe-configuration-sets' [
  --configuration-set-names: list<string>
  --filters: any
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
]: any -> any { call 'pinpoint-sms-voice-v2 DescribeConfigurationSets $configuration_set_names $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --origination-identity
@search-terms DescribeKeywords
export def 'pinpoint-sms-voice-v2 describe-keywords' [
  --origination-identity: string
  --keywords: list<string>
  --filters: any
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
]: any -> any { call 'pinpoint-sms-voice-v2 DescribeKeywords $origination_identity $keywords $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeNotifyConfigurations
export def 'pinpoint-sms-voice-v2 describe-notify-configurations' [
  --notify-configuration-ids: list<string>
  --filters: any
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
]: any -> any { call 'pinpoint-sms-voice-v2 DescribeNotifyConfigurations $notify_configuration_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeNotifyTemplates
export def 'pinpoint-sms-voice-v2 describe-notify-templates' [
  --template-ids: list<string>
  --filters: any
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
]: any -> any { call 'pinpoint-sms-voice-v2 DescribeNotifyTemplates $template_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeOptOutLists
export def 'pinpoint-sms-voice-v2 describe-opt-out-lists' [
  --opt-out-list-names: list<string>
  --owner: string@[SELF SHARED]
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
]: any -> any { call 'pinpoint-sms-voice-v2 DescribeOptOutLists $opt_out_list_names $owner -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --opt-out-list-name
@search-terms DescribeOptedOutNumbers
export def 'pinpoint-sms-voice-v2 describe-opted-out-numbers' [
  --opt-out-list-name: string
  --opted-out-numbers: list<string>
  --filters: any
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
]: any -> any { call 'pinpoint-sms-voice-v2 DescribeOptedOutNumbers $opt_out_list_name $opted_out_numbers $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribePhoneNumbers
export def 'pinpoint-sms-voice-v2 describe-phone-numbers' [
  --phone-number-ids: list<string>
  --filters: any
  --owner: string@[SELF SHARED]
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
]: any -> any { call 'pinpoint-sms-voice-v2 DescribePhoneNumbers $phone_number_ids $filters $owner -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribePools
export def 'pinpoint-sms-voice-v2 describe-pools' [
  --pool-ids: list<string>
  --filters: any
  --owner: string@[SELF SHARED]
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
]: any -> any { call 'pinpoint-sms-voice-v2 DescribePools $pool_ids $filters $owner -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeProtectConfigurations
export def 'pinpoint-sms-voice-v2 describe-protect-configurations' [
  --protect-configuration-ids: list<string>
  --filters: any
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
]: any -> any { call 'pinpoint-sms-voice-v2 DescribeProtectConfigurations $protect_configuration_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --rcs-agent-id
@search-terms DescribeRcsAgentCountryLaunchStatus
export def 'pinpoint-sms-voice-v2 describe-rcs-agent-country-launch-status' [
  --rcs-agent-id: string
  --iso-country-codes: list<string>
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint-sms-voice-v2 DescribeRcsAgentCountryLaunchStatus $rcs_agent_id $iso_country_codes $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeRcsAgents
export def 'pinpoint-sms-voice-v2 describe-rcs-agents' [
  --rcs-agent-ids: list<string>
  --owner: string@[SELF SHARED]
  --filters: any
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
]: any -> any { call 'pinpoint-sms-voice-v2 DescribeRcsAgents $rcs_agent_ids $owner $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeRegistrationAttachments
export def 'pinpoint-sms-voice-v2 describe-registration-attachments' [
  --registration-attachment-ids: list<string>
  --filters: any
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
]: any -> any { call 'pinpoint-sms-voice-v2 DescribeRegistrationAttachments $registration_attachment_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --registration-type
@search-terms DescribeRegistrationFieldDefinitions
export def 'pinpoint-sms-voice-v2 describe-registration-field-definitions' [
  --registration-type: string
  --section-path: string
  --field-paths: list<string>
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
]: any -> any { call 'pinpoint-sms-voice-v2 DescribeRegistrationFieldDefinitions $registration_type $section_path $field_paths -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --registration-id
@search-terms DescribeRegistrationFieldValues
export def 'pinpoint-sms-voice-v2 describe-registration-field-values' [
  --registration-id: string
  --version-number: int
  --section-path: string
  --field-paths: list<string>
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
]: any -> any { call 'pinpoint-sms-voice-v2 DescribeRegistrationFieldValues $registration_id $version_number $section_path $field_paths -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --registration-type
@search-terms DescribeRegistrationSectionDefinitions
export def 'pinpoint-sms-voice-v2 describe-registration-section-definitions' [
  --registration-type: string
  --section-paths: list<string>
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
]: any -> any { call 'pinpoint-sms-voice-v2 DescribeRegistrationSectionDefinitions $registration_type $section_paths -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeRegistrationTypeDefinitions
export def 'pinpoint-sms-voice-v2 describe-registration-type-definitions' [
  --registration-types: list<string>
  --filters: any
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
]: any -> any { call 'pinpoint-sms-voice-v2 DescribeRegistrationTypeDefinitions $registration_types $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --registration-id
@search-terms DescribeRegistrationVersions
export def 'pinpoint-sms-voice-v2 describe-registration-versions' [
  --registration-id: string
  --version-numbers: list<int>
  --filters: any
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
]: any -> any { call 'pinpoint-sms-voice-v2 DescribeRegistrationVersions $registration_id $version_numbers $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeRegistrations
export def 'pinpoint-sms-voice-v2 describe-registrations' [
  --registration-ids: list<string>
  --filters: any
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
]: any -> any { call 'pinpoint-sms-voice-v2 DescribeRegistrations $registration_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeSenderIds
export def 'pinpoint-sms-voice-v2 describe-sender-ids' [
  --sender-ids: list
  --filters: any
  --owner: string@[SELF SHARED]
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
]: any -> any { call 'pinpoint-sms-voice-v2 DescribeSenderIds $sender_ids $filters $owner -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeSpendLimits
export def 'pinpoint-sms-voice-v2 describe-spend-limits' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'pinpoint-sms-voice-v2 DescribeSpendLimits -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms DescribeVerifiedDestinationNumbers
export def 'pinpoint-sms-voice-v2 describe-verified-destination-numbers' [
  --verified-destination-number-ids: list<string>
  --destination-phone-numbers: list<string>
  --filters: any
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
]: any -> any { call 'pinpoint-sms-voice-v2 DescribeVerifiedDestinationNumbers $verified_destination_number_ids $destination_phone_numbers $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --pool-id --origination-identity
@search-terms DisassociateOriginationIdentity
export def 'pinpoint-sms-voice-v2 disassociate-origination-identity' [
  --pool-id: string
  --origination-identity: string
  --iso-country-code: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 DisassociateOriginationIdentity $pool_id $origination_identity $iso_country_code $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --protect-configuration-id --configuration-set-name
@search-terms DisassociateProtectConfiguration
export def 'pinpoint-sms-voice-v2 disassociate-protect-configuration' [
  --protect-configuration-id: string
  --configuration-set-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 DisassociateProtectConfiguration $protect_configuration_id $configuration_set_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --registration-id
@search-terms DiscardRegistrationVersion
export def 'pinpoint-sms-voice-v2 discard-registration-version' [
  --registration-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 DiscardRegistrationVersion $registration_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --protect-configuration-id --number-capability
@search-terms GetProtectConfigurationCountryRuleSet
export def 'pinpoint-sms-voice-v2 get-protect-configuration-country-rule-set' [
  --protect-configuration-id: string
  --number-capability: string@[SMS VOICE MMS RCS]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint-sms-voice-v2 GetProtectConfigurationCountryRuleSet $protect_configuration_id $number_capability -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-arn
@search-terms GetResourcePolicy
export def 'pinpoint-sms-voice-v2 get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint-sms-voice-v2 GetResourcePolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --iso-country-code --number-capabilities --number-type
@search-terms ListAvailablePhoneNumbers
export def 'pinpoint-sms-voice-v2 list-available-phone-numbers' [
  --iso-country-code: string
  --number-capabilities: list<string>
  --number-type: string
  --registration-id: string
  --number-preference: list
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
]: any -> any { call 'pinpoint-sms-voice-v2 ListAvailablePhoneNumbers $iso_country_code $number_capabilities $number_type $registration_id $number_preference -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListNotifyCountries
export def 'pinpoint-sms-voice-v2 list-notify-countries' [
  --channels: list<string>
  --use-cases: list<string>
  --tier: string@[BASIC ADVANCED]
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
]: any -> any { call 'pinpoint-sms-voice-v2 ListNotifyCountries $channels $use_cases $tier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --pool-id
@search-terms ListPoolOriginationIdentities
export def 'pinpoint-sms-voice-v2 list-pool-origination-identities' [
  --pool-id: string
  --filters: any
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
]: any -> any { call 'pinpoint-sms-voice-v2 ListPoolOriginationIdentities $pool_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --protect-configuration-id
@search-terms ListProtectConfigurationRuleSetNumberOverrides
export def 'pinpoint-sms-voice-v2 list-protect-configuration-rule-set-number-overrides' [
  --protect-configuration-id: string
  --filters: any
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
]: any -> any { call 'pinpoint-sms-voice-v2 ListProtectConfigurationRuleSetNumberOverrides $protect_configuration_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --registration-id
@search-terms ListRegistrationAssociations
export def 'pinpoint-sms-voice-v2 list-registration-associations' [
  --registration-id: string
  --filters: any
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
]: any -> any { call 'pinpoint-sms-voice-v2 ListRegistrationAssociations $registration_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'pinpoint-sms-voice-v2 list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pinpoint-sms-voice-v2 ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --origination-identity --keyword --keyword-message
@search-terms PutKeyword
export def 'pinpoint-sms-voice-v2 put-keyword' [
  --origination-identity: string
  --keyword: string
  --keyword-message: string
  --keyword-action: string@[AUTOMATIC_RESPONSE OPT_OUT OPT_IN]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 PutKeyword $origination_identity $keyword $keyword_message $keyword_action -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --message-id --message-feedback-status
@search-terms PutMessageFeedback
export def 'pinpoint-sms-voice-v2 put-message-feedback' [
  --message-id: string
  --message-feedback-status: string@[RECEIVED FAILED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 PutMessageFeedback $message_id $message_feedback_status -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --opt-out-list-name --opted-out-number
@search-terms PutOptedOutNumber
export def 'pinpoint-sms-voice-v2 put-opted-out-number' [
  --opt-out-list-name: string
  --opted-out-number: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 PutOptedOutNumber $opt_out_list_name $opted_out_number -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --protect-configuration-id --destination-phone-number --action
@search-terms PutProtectConfigurationRuleSetNumberOverride
export def 'pinpoint-sms-voice-v2 put-protect-configuration-rule-set-number-override' [
  --client-token: string
  --protect-configuration-id: string
  --destination-phone-number: string
  --action: string@[ALLOW BLOCK]
  --expiration-timestamp: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 PutProtectConfigurationRuleSetNumberOverride $client_token $protect_configuration_id $destination_phone_number $action $expiration_timestamp -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --registration-id --field-path
@search-terms PutRegistrationFieldValue
export def 'pinpoint-sms-voice-v2 put-registration-field-value' [
  --registration-id: string
  --field-path: string
  --select-choices: list<string>
  --text-value: string
  --registration-attachment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 PutRegistrationFieldValue $registration_id $field_path $select_choices $text_value $registration_attachment_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --policy
@search-terms PutResourcePolicy
export def 'pinpoint-sms-voice-v2 put-resource-policy' [
  --resource-arn: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 PutResourcePolicy $resource_arn $policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --phone-number-id
@search-terms ReleasePhoneNumber
export def 'pinpoint-sms-voice-v2 release-phone-number' [
  --phone-number-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 ReleasePhoneNumber $phone_number_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --sender-id --iso-country-code
@search-terms ReleaseSenderId
export def 'pinpoint-sms-voice-v2 release-sender-id' [
  --sender-id: string
  --iso-country-code: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 ReleaseSenderId $sender_id $iso_country_code -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --iso-country-code --message-type --number-capabilities --number-type
@search-terms RequestPhoneNumber
export def 'pinpoint-sms-voice-v2 request-phone-number' [
  --iso-country-code: string
  --message-type: string@[TRANSACTIONAL PROMOTIONAL]
  --number-capabilities: list<string>
  --number-type: string@[LONG_CODE TOLL_FREE TEN_DLC SIMULATOR]
  --opt-out-list-name: string
  --pool-id: string
  --registration-id: string
  --number-preference: list
  --international-sending-enabled: oneof<bool>
  --deletion-protection-enabled: oneof<bool>
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 RequestPhoneNumber $iso_country_code $message_type $number_capabilities $number_type $opt_out_list_name $pool_id $registration_id $number_preference $international_sending_enabled $deletion_protection_enabled $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --sender-id --iso-country-code
@search-terms RequestSenderId
export def 'pinpoint-sms-voice-v2 request-sender-id' [
  --sender-id: string
  --iso-country-code: string
  --message-types: list<string>
  --deletion-protection-enabled: oneof<bool>
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 RequestSenderId $sender_id $iso_country_code $message_types $deletion_protection_enabled $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --verified-destination-number-id --verification-channel
@search-terms SendDestinationNumberVerificationCode
export def 'pinpoint-sms-voice-v2 send-destination-number-verification-code' [
  --verified-destination-number-id: string
  --verification-channel: string@[TEXT VOICE]
  --language-code: string@[DE_DE EN_GB EN_US ES_419 ES_ES FR_CA FR_FR IT_IT JA_JP KO_KR PT_BR ZH_CN ZH_TW]
  --origination-identity: string
  --configuration-set-name: string
  --context: record
  --destination-country-parameters: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 SendDestinationNumberVerificationCode $verified_destination_number_id $verification_channel $language_code $origination_identity $configuration_set_name $context $destination_country_parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --destination-phone-number --origination-identity
@search-terms SendMediaMessage
export def 'pinpoint-sms-voice-v2 send-media-message' [
  --destination-phone-number: string
  --origination-identity: string
  --message-body: string
  --media-urls: list<string>
  --configuration-set-name: string
  --max-price: string
  --time-to-live: int
  --context: record
  --dry-run
  --protect-configuration-id: string
  --message-feedback-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 SendMediaMessage $destination_phone_number $origination_identity $message_body $media_urls $configuration_set_name $max_price $time_to_live $context $dry_run $protect_configuration_id $message_feedback_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --notify-configuration-id --destination-phone-number --template-variables
@search-terms SendNotifyTextMessage
export def 'pinpoint-sms-voice-v2 send-notify-text-message' [
  --notify-configuration-id: string
  --destination-phone-number: string
  --template-id: string
  --template-variables: record
  --time-to-live: int
  --context: record
  --configuration-set-name: string
  --dry-run
  --message-feedback-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 SendNotifyTextMessage $notify_configuration_id $destination_phone_number $template_id $template_variables $time_to_live $context $configuration_set_name $dry_run $message_feedback_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --notify-configuration-id --destination-phone-number --template-variables
@search-terms SendNotifyVoiceMessage
export def 'pinpoint-sms-voice-v2 send-notify-voice-message' [
  --notify-configuration-id: string
  --destination-phone-number: string
  --template-id: string
  --template-variables: record
  --voice-id: string
  --time-to-live: int
  --context: record
  --configuration-set-name: string
  --dry-run
  --message-feedback-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 SendNotifyVoiceMessage $notify_configuration_id $destination_phone_number $template_id $template_variables $voice_id $time_to_live $context $configuration_set_name $dry_run $message_feedback_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --destination-phone-number --origination-identity
@search-terms SendRcsMessage
export def 'pinpoint-sms-voice-v2 send-rcs-message' [
  --destination-phone-number: string
  --origination-identity: string
  --rcs-message-content: record
  --time-to-live: int
  --message-traffic-type: string
  --fallback-configuration: record
  --protect-configuration-id: string
  --configuration-set-name: string
  --max-price: string
  --dry-run
  --context: record
  --message-feedback-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 SendRcsMessage $destination_phone_number $origination_identity $rcs_message_content $time_to_live $message_traffic_type $fallback_configuration $protect_configuration_id $configuration_set_name $max_price $dry_run $context $message_feedback_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --destination-phone-number
@search-terms SendTextMessage
export def 'pinpoint-sms-voice-v2 send-text-message' [
  --destination-phone-number: string
  --origination-identity: string
  --message-body: string
  --message-type: string@[TRANSACTIONAL PROMOTIONAL]
  --keyword: string
  --configuration-set-name: string
  --max-price: string
  --time-to-live: int
  --context: record
  --destination-country-parameters: record
  --dry-run
  --protect-configuration-id: string
  --message-feedback-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 SendTextMessage $destination_phone_number $origination_identity $message_body $message_type $keyword $configuration_set_name $max_price $time_to_live $context $destination_country_parameters $dry_run $protect_configuration_id $message_feedback_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --destination-phone-number --origination-identity
@search-terms SendVoiceMessage
export def 'pinpoint-sms-voice-v2 send-voice-message' [
  --destination-phone-number: string
  --origination-identity: string
  --message-body: string
  --message-body-text-type: string@[TEXT SSML]
  --voice-id: string
  --configuration-set-name: string
  --max-price-per-minute: string
  --time-to-live: int
  --context: record
  --dry-run
  --protect-configuration-id: string
  --message-feedback-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 SendVoiceMessage $destination_phone_number $origination_identity $message_body $message_body_text_type $voice_id $configuration_set_name $max_price_per_minute $time_to_live $context $dry_run $protect_configuration_id $message_feedback_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --protect-configuration-id
@search-terms SetAccountDefaultProtectConfiguration
export def 'pinpoint-sms-voice-v2 set-account-default-protect-configuration' [
  --protect-configuration-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 SetAccountDefaultProtectConfiguration $protect_configuration_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --configuration-set-name --message-feedback-enabled
@search-terms SetDefaultMessageFeedbackEnabled
export def 'pinpoint-sms-voice-v2 set-default-message-feedback-enabled' [
  --configuration-set-name: string
  --message-feedback-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 SetDefaultMessageFeedbackEnabled $configuration_set_name $message_feedback_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --configuration-set-name --message-type
@search-terms SetDefaultMessageType
export def 'pinpoint-sms-voice-v2 set-default-message-type' [
  --configuration-set-name: string
  --message-type: string@[TRANSACTIONAL PROMOTIONAL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 SetDefaultMessageType $configuration_set_name $message_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --configuration-set-name --sender-id
@search-terms SetDefaultSenderId
export def 'pinpoint-sms-voice-v2 set-default-sender-id' [
  --configuration-set-name: string
  --sender-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 SetDefaultSenderId $configuration_set_name $sender_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --monthly-limit
@search-terms SetMediaMessageSpendLimitOverride
export def 'pinpoint-sms-voice-v2 set-media-message-spend-limit-override' [
  --monthly-limit: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 SetMediaMessageSpendLimitOverride $monthly_limit -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --monthly-limit
@search-terms SetNotifyMessageSpendLimitOverride
export def 'pinpoint-sms-voice-v2 set-notify-message-spend-limit-override' [
  --monthly-limit: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 SetNotifyMessageSpendLimitOverride $monthly_limit -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --monthly-limit
@search-terms SetRcsMessageSpendLimitOverride
export def 'pinpoint-sms-voice-v2 set-rcs-message-spend-limit-override' [
  --monthly-limit: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 SetRcsMessageSpendLimitOverride $monthly_limit -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --monthly-limit
@search-terms SetTextMessageSpendLimitOverride
export def 'pinpoint-sms-voice-v2 set-text-message-spend-limit-override' [
  --monthly-limit: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 SetTextMessageSpendLimitOverride $monthly_limit -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --monthly-limit
@search-terms SetVoiceMessageSpendLimitOverride
export def 'pinpoint-sms-voice-v2 set-voice-message-spend-limit-override' [
  --monthly-limit: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 SetVoiceMessageSpendLimitOverride $monthly_limit -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --registration-id
@search-terms SubmitRegistrationVersion
export def 'pinpoint-sms-voice-v2 submit-registration-version' [
  --registration-id: string
  --aws-review: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 SubmitRegistrationVersion $registration_id $aws_review -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'pinpoint-sms-voice-v2 tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'pinpoint-sms-voice-v2 untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --configuration-set-name --event-destination-name
@search-terms UpdateEventDestination
export def 'pinpoint-sms-voice-v2 update-event-destination' [
  --configuration-set-name: string
  --event-destination-name: string
  --enabled: oneof<bool>
  --matching-event-types: list<string>
  --cloud-watch-logs-destination: record
  --kinesis-firehose-destination: record
  --sns-destination: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 UpdateEventDestination $configuration_set_name $event_destination_name $enabled $matching_event_types $cloud_watch_logs_destination $kinesis_firehose_destination $sns_destination -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --notify-configuration-id
@search-terms UpdateNotifyConfiguration
export def 'pinpoint-sms-voice-v2 update-notify-configuration' [
  --notify-configuration-id: string
  --default-template-id: string
  --pool-id: string
  --enabled-countries: list<string>
  --enabled-channels: list<string>
  --deletion-protection-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 UpdateNotifyConfiguration $notify_configuration_id $default_template_id $pool_id $enabled_countries $enabled_channels $deletion_protection_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --phone-number-id
@search-terms UpdatePhoneNumber
export def 'pinpoint-sms-voice-v2 update-phone-number' [
  --phone-number-id: string
  --two-way-enabled: oneof<bool>
  --two-way-channel-arn: string
  --two-way-channel-role: string
  --self-managed-opt-outs-enabled: oneof<bool>
  --opt-out-list-name: string
  --international-sending-enabled: oneof<bool>
  --deletion-protection-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 UpdatePhoneNumber $phone_number_id $two_way_enabled $two_way_channel_arn $two_way_channel_role $self_managed_opt_outs_enabled $opt_out_list_name $international_sending_enabled $deletion_protection_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pool-id
@search-terms UpdatePool
export def 'pinpoint-sms-voice-v2 update-pool' [
  --pool-id: string
  --two-way-enabled: oneof<bool>
  --two-way-channel-arn: string
  --two-way-channel-role: string
  --self-managed-opt-outs-enabled: oneof<bool>
  --opt-out-list-name: string
  --shared-routes-enabled: oneof<bool>
  --deletion-protection-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 UpdatePool $pool_id $two_way_enabled $two_way_channel_arn $two_way_channel_role $self_managed_opt_outs_enabled $opt_out_list_name $shared_routes_enabled $deletion_protection_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --protect-configuration-id
@search-terms UpdateProtectConfiguration
export def 'pinpoint-sms-voice-v2 update-protect-configuration' [
  --protect-configuration-id: string
  --deletion-protection-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 UpdateProtectConfiguration $protect_configuration_id $deletion_protection_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --protect-configuration-id --number-capability --country-rule-set-updates
@search-terms UpdateProtectConfigurationCountryRuleSet
export def 'pinpoint-sms-voice-v2 update-protect-configuration-country-rule-set' [
  --protect-configuration-id: string
  --number-capability: string@[SMS VOICE MMS RCS]
  --country-rule-set-updates: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 UpdateProtectConfigurationCountryRuleSet $protect_configuration_id $number_capability $country_rule_set_updates -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rcs-agent-id
@search-terms UpdateRcsAgent
export def 'pinpoint-sms-voice-v2 update-rcs-agent' [
  --rcs-agent-id: string
  --deletion-protection-enabled: oneof<bool>
  --opt-out-list-name: string
  --self-managed-opt-outs-enabled: oneof<bool>
  --two-way-channel-arn: string
  --two-way-channel-role: string
  --two-way-enabled: oneof<bool>
  --two-way-media-s3-bucket-name: string
  --two-way-media-s3-key-prefix: string
  --two-way-media-s3-role: string
  --two-way-rcs-events-enabled: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 UpdateRcsAgent $rcs_agent_id $deletion_protection_enabled $opt_out_list_name $self_managed_opt_outs_enabled $two_way_channel_arn $two_way_channel_role $two_way_enabled $two_way_media_s3_bucket_name $two_way_media_s3_key_prefix $two_way_media_s3_role $two_way_rcs_events_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --sender-id --iso-country-code
@search-terms UpdateSenderId
export def 'pinpoint-sms-voice-v2 update-sender-id' [
  --sender-id: string
  --iso-country-code: string
  --deletion-protection-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 UpdateSenderId $sender_id $iso_country_code $deletion_protection_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --verified-destination-number-id --verification-code
@search-terms VerifyDestinationNumber
export def 'pinpoint-sms-voice-v2 verify-destination-number' [
  --verified-destination-number-id: string
  --verification-code: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pinpoint-sms-voice-v2 VerifyDestinationNumber $verified_destination_number_id $verification_code -- $region $profile $with_input $fail_fast $yes' }
