# Written by `cargo xtask generate --service endusermessaging` from the service's model and overlay: change those instead.
# EndUserMessaging, API version 2026-09-21: 27 operations, 2 waiters.

use rt.nu [call]

# POST /v1/brand-profiles; needs --brand-profile-name
@search-terms CreateBrandProfile
export def 'endusermessaging create-brand-profile' [
  --brand-profile-name: string
  --client-token: string
  --deletion-protection-enabled: oneof<bool>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'endusermessaging CreateBrandProfile $brand_profile_name $client_token $deletion_protection_enabled $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/brand-profiles/{brandProfileId}/attributes; needs --brand-profile-id --attributes
@search-terms CreateBrandProfileAttributes
export def 'endusermessaging create-brand-profile-attributes' [
  --brand-profile-id: string
  --attributes: list
  --client-token: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'endusermessaging CreateBrandProfileAttributes $brand_profile_id $attributes $client_token -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /v1/brand-profiles/create-from-registration; needs --registration-id --brand-profile-name
@search-terms CreateBrandProfileFromRegistration
export def 'endusermessaging create-brand-profile-from-registration' [
  --registration-id: string
  --brand-profile-name: string
  --smart-match: oneof<bool>
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'endusermessaging CreateBrandProfileFromRegistration $registration_id $brand_profile_name $smart_match $tags $client_token -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /v1/notify-code-configurations; needs --notify-code-configuration-name
@search-terms CreateNotifyCodeConfiguration
export def 'endusermessaging create-notify-code-configuration' [
  --notify-code-configuration-name: string
  --code-configuration-parameters: record
  --channel-parameters: record
  --deletion-protection-enabled: oneof<bool>
  --client-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'endusermessaging CreateNotifyCodeConfiguration $notify_code_configuration_name $code_configuration_parameters $channel_parameters $deletion_protection_enabled $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/brand-profiles/{brandProfileId}/create-registrations; needs --brand-profile-id --registration-types
@search-terms CreateRegistrationsFromBrandProfile
export def 'endusermessaging create-registrations-from-brand-profile' [
  --brand-profile-id: string
  --registration-types: list<string>
  --smart-match: oneof<bool>
  --client-token: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'endusermessaging CreateRegistrationsFromBrandProfile $brand_profile_id $registration_types $smart_match $client_token -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# DELETE /v1/brand-profiles/{brandProfileId+}; needs --brand-profile-id
@search-terms DeleteBrandProfile
export def 'endusermessaging delete-brand-profile' [
  --brand-profile-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'endusermessaging DeleteBrandProfile $brand_profile_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/brand-profiles/{brandProfileId}/attributes/{attributeName}; needs --brand-profile-id --attribute-name
@search-terms DeleteBrandProfileAttribute
export def 'endusermessaging delete-brand-profile-attribute' [
  --brand-profile-id: string
  --attribute-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'endusermessaging DeleteBrandProfileAttribute $brand_profile_id $attribute_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/notify-code-configurations/{notifyCodeConfigurationId+}; needs --notify-code-configuration-id
@search-terms DeleteNotifyCodeConfiguration
export def 'endusermessaging delete-notify-code-configuration' [
  --notify-code-configuration-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'endusermessaging DeleteNotifyCodeConfiguration $notify_code_configuration_id -- $region $profile $with_input $fail_fast $yes' }

# GET /v1/brand-profiles/{brandProfileId+}; cached 1min; needs --brand-profile-id
@search-terms GetBrandProfile
export def 'endusermessaging get-brand-profile' [
  --brand-profile-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'endusermessaging GetBrandProfile $brand_profile_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/brand-profiles/{brandProfileId}/attributes/{attributeName}; needs --brand-profile-id --attribute-name
@search-terms GetBrandProfileAttribute
export def 'endusermessaging get-brand-profile-attribute' [
  --brand-profile-id: string
  --attribute-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'endusermessaging GetBrandProfileAttribute $brand_profile_id $attribute_name -- $region $profile $with_input $fail_fast' }

# GET /v1/jobs/{jobId}; needs --job-id
@search-terms GetJob
export def 'endusermessaging get-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'endusermessaging GetJob $job_id -- $region $profile $with_input $fail_fast' }

# GET /v1/notify-code-configurations/{notifyCodeConfigurationId+}; needs --notify-code-configuration-id
@search-terms GetNotifyCodeConfiguration
export def 'endusermessaging get-notify-code-configuration' [
  --notify-code-configuration-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'endusermessaging GetNotifyCodeConfiguration $notify_code_configuration_id -- $region $profile $with_input $fail_fast' }

# GET /v1/brand-profiles/{brandProfileId}/attributes; follows pages; needs --brand-profile-id
@search-terms ListBrandProfileAttributes
export def 'endusermessaging list-brand-profile-attributes' [
  --brand-profile-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'endusermessaging ListBrandProfileAttributes $brand_profile_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /v1/brand-profiles; follows pages; cached 1min
@search-terms ListBrandProfiles
export def 'endusermessaging list-brand-profiles' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'endusermessaging ListBrandProfiles -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /v1/jobs; follows pages; cached 15sec
@search-terms ListJobs
export def 'endusermessaging list-jobs' [
  --status: string@[SUCCESS PROCESSING FAILED]
  --brand-profile-id: string
  --operation-type: string
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
]: any -> any { call 'endusermessaging ListJobs $status $brand_profile_id $operation_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/notify-code-configurations; follows pages
@search-terms ListNotifyCodeConfigurations
export def 'endusermessaging list-notify-code-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'endusermessaging ListNotifyCodeConfigurations -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /v1/brand-profiles/{brandProfileId}/registrations; follows pages; cached 1min; needs --brand-profile-id
@search-terms ListRegistrationsFromBrandProfile
export def 'endusermessaging list-registrations-from-brand-profile' [
  --brand-profile-id: string
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
]: any -> any { call 'endusermessaging ListRegistrationsFromBrandProfile $brand_profile_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'endusermessaging list-tags-for-resource' [
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
]: any -> any { call 'endusermessaging ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /v1/notify-code-verifications/send; needs --channel --destination-identity --origination-identity
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'endusermessaging SendNotifyCodeVerification $channel $destination_identity $origination_identity $notify_code_configuration $override_channel_parameters $override_code_configuration_parameters $configuration_set_name $context $reference_id -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'endusermessaging tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'endusermessaging TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'endusermessaging untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'endusermessaging UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/brand-profiles/{brandProfileId+}; needs --brand-profile-id
@search-terms UpdateBrandProfile
export def 'endusermessaging update-brand-profile' [
  --brand-profile-id: string
  --brand-profile-name: string
  --deletion-protection-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'endusermessaging UpdateBrandProfile $brand_profile_id $brand_profile_name $deletion_protection_enabled -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/brand-profiles/{brandProfileId}/attributes/{attributeName}; needs --brand-profile-id --attribute-name
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'endusermessaging UpdateBrandProfileAttribute $brand_profile_id $attribute_name $attribute_value $attachment_body $description $category -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/brand-profiles/{brandProfileId}/update-from-registration; needs --brand-profile-id --registration-id
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
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'endusermessaging UpdateBrandProfileFromRegistration $brand_profile_id $registration_id $smart_match $on_attribute_conflict $client_token -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# PUT /v1/notify-code-configurations/{notifyCodeConfigurationId+}; needs --notify-code-configuration-id
@search-terms UpdateNotifyCodeConfiguration
export def 'endusermessaging update-notify-code-configuration' [
  --notify-code-configuration-id: string
  --notify-code-configuration-name: string
  --code-configuration-parameters: record
  --channel-parameters: record
  --deletion-protection-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'endusermessaging UpdateNotifyCodeConfiguration $notify_code_configuration_id $notify_code_configuration_name $code_configuration_parameters $channel_parameters $deletion_protection_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/brand-profiles/{brandProfileId}/update-registrations; needs --brand-profile-id --registration-ids
@search-terms UpdateRegistrationsFromBrandProfile
export def 'endusermessaging update-registrations-from-brand-profile' [
  --brand-profile-id: string
  --registration-ids: list<string>
  --smart-match: oneof<bool>
  --on-attribute-conflict: string@[REPLACE PRESERVE]
  --client-token: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'endusermessaging UpdateRegistrationsFromBrandProfile $brand_profile_id $registration_ids $smart_match $on_attribute_conflict $client_token -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /v1/notify-code-verifications/validate; needs --destination-identity --code
@search-terms ValidateNotifyCodeVerification
export def 'endusermessaging validate-notify-code-verification' [
  --destination-identity: string
  --reference-id: string
  --code: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'endusermessaging ValidateNotifyCodeVerification $destination_identity $reference_id $code -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   brand-profile-active: GetBrandProfile; needs --brand-profile-id
#   job-success: GetJob; needs --job-id
@search-terms BrandProfileActive JobSuccess
export def 'endusermessaging wait' [
  waiter: string@[brand-profile-active job-success]
  --brand-profile-id: string
  --job-id: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'endusermessaging wait $waiter $brand_profile_id $job_id -- $timeout $interval $region $profile' }
