# Written by `cargo xtask generate --service endusermessaging` from the service's model and overlay: change those instead.
# EndUserMessaging, API version 2026-09-21: 27 operations.

use rt.nu [call send]

# POST /v1/brand-profiles; needs --brand-profile-name
@category "aws endusermessaging"
@search-terms CreateBrandProfile
export def 'endusermessaging create-brand-profile' [
  --brand-profile-name: string
  --client-token: string
  --deletion-protection-enabled: oneof<bool>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'endusermessaging CreateBrandProfile $brand_profile_name=brandProfileName $client_token=clientToken $deletion_protection_enabled=deletionProtectionEnabled $tags=tags $region=--region $profile=--profile' }

# POST /v1/brand-profiles/{brandProfileId}/attributes; needs --brand-profile-id --attributes
@category "aws endusermessaging"
@search-terms CreateBrandProfileAttributes
export def 'endusermessaging create-brand-profile-attributes' [
  --brand-profile-id: string
  --attributes: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'endusermessaging CreateBrandProfileAttributes $brand_profile_id=brandProfileId $attributes=attributes $client_token=clientToken $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /v1/brand-profiles/create-from-registration; needs --registration-id --brand-profile-name
@category "aws endusermessaging"
@search-terms CreateBrandProfileFromRegistration
export def 'endusermessaging create-brand-profile-from-registration' [
  --registration-id: string
  --brand-profile-name: string
  --smart-match: oneof<bool>
  --tags: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'endusermessaging CreateBrandProfileFromRegistration $registration_id=registrationId $brand_profile_name=brandProfileName $smart_match=smartMatch $tags=tags $client_token=clientToken $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /v1/notify-code-configurations; needs --notify-code-configuration-name
@category "aws endusermessaging"
@search-terms CreateNotifyCodeConfiguration
export def 'endusermessaging create-notify-code-configuration' [
  --notify-code-configuration-name: string
  --code-configuration-parameters: record
  --channel-parameters: record
  --deletion-protection-enabled: oneof<bool>
  --client-token: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'endusermessaging CreateNotifyCodeConfiguration $notify_code_configuration_name=notifyCodeConfigurationName $code_configuration_parameters=codeConfigurationParameters $channel_parameters=channelParameters $deletion_protection_enabled=deletionProtectionEnabled $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /v1/brand-profiles/{brandProfileId}/create-registrations; needs --brand-profile-id --registration-types
@category "aws endusermessaging"
@search-terms CreateRegistrationsFromBrandProfile
export def 'endusermessaging create-registrations-from-brand-profile' [
  --brand-profile-id: string
  --registration-types: oneof<list<string>, string>
  --smart-match: oneof<bool>
  --client-token: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'endusermessaging CreateRegistrationsFromBrandProfile $brand_profile_id=brandProfileId $registration_types=registrationTypes $smart_match=smartMatch $client_token=clientToken $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# DELETE /v1/brand-profiles/{brandProfileId+}; needs --brand-profile-id
@category "aws endusermessaging"
@search-terms DeleteBrandProfile
export def 'endusermessaging delete-brand-profile' [
  --brand-profile-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'endusermessaging DeleteBrandProfile $brand_profile_id=brandProfileId $region=--region $profile=--profile' }

# DELETE /v1/brand-profiles/{brandProfileId}/attributes/{attributeName}; needs --brand-profile-id --attribute-name
@category "aws endusermessaging"
@search-terms DeleteBrandProfileAttribute
export def 'endusermessaging delete-brand-profile-attribute' [
  --brand-profile-id: string
  --attribute-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'endusermessaging DeleteBrandProfileAttribute $brand_profile_id=brandProfileId $attribute_name=attributeName $region=--region $profile=--profile' }

# DELETE /v1/notify-code-configurations/{notifyCodeConfigurationId+}; needs --notify-code-configuration-id
@category "aws endusermessaging"
@search-terms DeleteNotifyCodeConfiguration
export def 'endusermessaging delete-notify-code-configuration' [
  --notify-code-configuration-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'endusermessaging DeleteNotifyCodeConfiguration $notify_code_configuration_id=notifyCodeConfigurationId $region=--region $profile=--profile' }

# GET /v1/brand-profiles/{brandProfileId+}; cached 1min; needs --brand-profile-id
@category "aws endusermessaging"
@search-terms GetBrandProfile
export def 'endusermessaging get-brand-profile' [
  --brand-profile-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'endusermessaging GetBrandProfile $brand_profile_id=brandProfileId $region=--region $profile=--profile' }

# GET /v1/brand-profiles/{brandProfileId}/attributes/{attributeName}; needs --brand-profile-id --attribute-name
@category "aws endusermessaging"
@search-terms GetBrandProfileAttribute
export def 'endusermessaging get-brand-profile-attribute' [
  --brand-profile-id: string
  --attribute-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'endusermessaging GetBrandProfileAttribute $brand_profile_id=brandProfileId $attribute_name=attributeName $region=--region $profile=--profile' }

# GET /v1/jobs/{jobId}; cached 1min; needs --job-id
@category "aws endusermessaging"
@search-terms GetJob
export def 'endusermessaging get-job' [
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'endusermessaging GetJob $job_id=jobId $region=--region $profile=--profile' }

# GET /v1/notify-code-configurations/{notifyCodeConfigurationId+}; needs --notify-code-configuration-id
@category "aws endusermessaging"
@search-terms GetNotifyCodeConfiguration
export def 'endusermessaging get-notify-code-configuration' [
  --notify-code-configuration-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'endusermessaging GetNotifyCodeConfiguration $notify_code_configuration_id=notifyCodeConfigurationId $region=--region $profile=--profile' }

# GET /v1/brand-profiles/{brandProfileId}/attributes; follows pages; needs --brand-profile-id
@category "aws endusermessaging"
@search-terms ListBrandProfileAttributes
export def 'endusermessaging list-brand-profile-attributes' [
  --brand-profile-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'endusermessaging ListBrandProfileAttributes $brand_profile_id=brandProfileId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/brand-profiles; follows pages; cached 1min
@category "aws endusermessaging"
@search-terms ListBrandProfiles
@example "First rows only" "endusermessaging list-brand-profiles --stream | first 3"
export def 'endusermessaging list-brand-profiles' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'endusermessaging ListBrandProfiles $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/jobs; follows pages; cached 1min
@category "aws endusermessaging"
@search-terms ListJobs
@example "First rows only" "endusermessaging list-jobs --stream | first 3"
export def 'endusermessaging list-jobs' [
  --status: string@[SUCCESS PROCESSING FAILED]
  --brand-profile-id: string
  --operation-type: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'endusermessaging ListJobs $status=status $brand_profile_id=brandProfileId $operation_type=operationType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/notify-code-configurations; follows pages
@category "aws endusermessaging"
@search-terms ListNotifyCodeConfigurations
@example "First rows only" "endusermessaging list-notify-code-configurations --stream | first 3"
export def 'endusermessaging list-notify-code-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'endusermessaging ListNotifyCodeConfigurations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/brand-profiles/{brandProfileId}/registrations; follows pages; cached 1min; needs --brand-profile-id
@category "aws endusermessaging"
@search-terms ListRegistrationsFromBrandProfile
export def 'endusermessaging list-registrations-from-brand-profile' [
  --brand-profile-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'endusermessaging ListRegistrationsFromBrandProfile $brand_profile_id=brandProfileId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws endusermessaging"
@search-terms ListTagsForResource
export def 'endusermessaging list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'endusermessaging ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /v1/notify-code-verifications/send; needs --channel --destination-identity --origination-identity
@category "aws endusermessaging"
@search-terms SendNotifyCodeVerification
export def 'endusermessaging send-notify-code-verification' [
  --channel: string@[TEXT VOICE WHATSAPP]
  --destination-identity: string
  --origination-identity: string
  --notify-code-configuration: string
  --override-channel-parameters: record
  --override-code-configuration-parameters: record
  --configuration-set-name: string
  --context: record
  --reference-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'endusermessaging SendNotifyCodeVerification $channel=channel $destination_identity=destinationIdentity $origination_identity=originationIdentity $notify_code_configuration=notifyCodeConfiguration $override_channel_parameters=overrideChannelParameters $override_code_configuration_parameters=overrideCodeConfigurationParameters $configuration_set_name=configurationSetName $context=context $reference_id=referenceId $region=--region $profile=--profile' }

# POST /v1/tags/{resourceArn}; needs --resource-arn --tags
@category "aws endusermessaging"
@search-terms TagResource
export def 'endusermessaging tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'endusermessaging TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /v1/tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws endusermessaging"
@search-terms UntagResource
export def 'endusermessaging untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'endusermessaging UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# PUT /v1/brand-profiles/{brandProfileId+}; needs --brand-profile-id
@category "aws endusermessaging"
@search-terms UpdateBrandProfile
export def 'endusermessaging update-brand-profile' [
  --brand-profile-id: string
  --brand-profile-name: string
  --deletion-protection-enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'endusermessaging UpdateBrandProfile $brand_profile_id=brandProfileId $brand_profile_name=brandProfileName $deletion_protection_enabled=deletionProtectionEnabled $region=--region $profile=--profile' }

# PUT /v1/brand-profiles/{brandProfileId}/attributes/{attributeName}; needs --brand-profile-id --attribute-name
@category "aws endusermessaging"
@search-terms UpdateBrandProfileAttribute
export def 'endusermessaging update-brand-profile-attribute' [
  --brand-profile-id: string
  --attribute-name: string
  --attribute-value: string
  --attachment-body: oneof<binary, string>
  --description: string
  --category: string
  --region: string
  --profile: string
]: nothing -> record { call 'endusermessaging UpdateBrandProfileAttribute $brand_profile_id=brandProfileId $attribute_name=attributeName $attribute_value=attributeValue $attachment_body=attachmentBody $description=description $category=category $region=--region $profile=--profile' }

# POST /v1/brand-profiles/{brandProfileId}/update-from-registration; needs --brand-profile-id --registration-id
@category "aws endusermessaging"
@search-terms UpdateBrandProfileFromRegistration
export def 'endusermessaging update-brand-profile-from-registration' [
  --brand-profile-id: string
  --registration-id: string
  --smart-match: oneof<bool>
  --on-attribute-conflict: string@[REPLACE PRESERVE]
  --client-token: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'endusermessaging UpdateBrandProfileFromRegistration $brand_profile_id=brandProfileId $registration_id=registrationId $smart_match=smartMatch $on_attribute_conflict=onAttributeConflict $client_token=clientToken $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# PUT /v1/notify-code-configurations/{notifyCodeConfigurationId+}; needs --notify-code-configuration-id
@category "aws endusermessaging"
@search-terms UpdateNotifyCodeConfiguration
export def 'endusermessaging update-notify-code-configuration' [
  --notify-code-configuration-id: string
  --notify-code-configuration-name: string
  --code-configuration-parameters: record
  --channel-parameters: record
  --deletion-protection-enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'endusermessaging UpdateNotifyCodeConfiguration $notify_code_configuration_id=notifyCodeConfigurationId $notify_code_configuration_name=notifyCodeConfigurationName $code_configuration_parameters=codeConfigurationParameters $channel_parameters=channelParameters $deletion_protection_enabled=deletionProtectionEnabled $region=--region $profile=--profile' }

# POST /v1/brand-profiles/{brandProfileId}/update-registrations; needs --brand-profile-id --registration-ids
@category "aws endusermessaging"
@search-terms UpdateRegistrationsFromBrandProfile
export def 'endusermessaging update-registrations-from-brand-profile' [
  --brand-profile-id: string
  --registration-ids: oneof<list<string>, string>
  --smart-match: oneof<bool>
  --on-attribute-conflict: string@[REPLACE PRESERVE]
  --client-token: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'endusermessaging UpdateRegistrationsFromBrandProfile $brand_profile_id=brandProfileId $registration_ids=registrationIds $smart_match=smartMatch $on_attribute_conflict=onAttributeConflict $client_token=clientToken $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /v1/notify-code-verifications/validate; needs --destination-identity --code
@category "aws endusermessaging"
@search-terms ValidateNotifyCodeVerification
export def 'endusermessaging validate-notify-code-verification' [
  --destination-identity: string
  --reference-id: string
  --code: string
  --region: string
  --profile: string
]: nothing -> record { call 'endusermessaging ValidateNotifyCodeVerification $destination_identity=destinationIdentity $reference_id=referenceId $code=code $region=--region $profile=--profile' }
