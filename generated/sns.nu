# Written by `cargo xtask generate --service sns` from the service's model and overlay: change those instead.
# SNS, API version 2010-03-31: 42 operations.

use rt.nu [call]

# POST /; needs --topic-arn --label --aws-account-id --action-name
@search-terms AddPermission
export def 'sns add-permission' [
  --topic-arn: string
  --label: string
  --aws-account-id: list<string>
  --action-name: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sns AddPermission $topic_arn $label $aws_account_id $action_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --phone-number
@search-terms CheckIfPhoneNumberIsOptedOut
export def 'sns check-if-phone-number-is-opted-out' [
  --phone-number: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sns CheckIfPhoneNumberIsOptedOut $phone_number -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --topic-arn --token
@search-terms ConfirmSubscription
export def 'sns confirm-subscription' [
  --topic-arn: string
  --token: string
  --authenticate-on-unsubscribe: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sns ConfirmSubscription $topic_arn $token $authenticate_on_unsubscribe -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --platform --attributes
@search-terms CreatePlatformApplication
export def 'sns create-platform-application' [
  --name: string
  --platform: string
  --attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sns CreatePlatformApplication $name $platform $attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --platform-application-arn --token
@search-terms CreatePlatformEndpoint
export def 'sns create-platform-endpoint' [
  --platform-application-arn: string
  --token: string
  --custom-user-data: string
  --attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sns CreatePlatformEndpoint $platform_application_arn $token $custom_user_data $attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --phone-number
@search-terms CreateSMSSandboxPhoneNumber
export def 'sns create-sms-sandbox-phone-number' [
  --phone-number: string
  --language-code: string@[en-US en-GB es-419 es-ES de-DE fr-CA fr-FR it-IT ja-JP pt-BR kr-KR zh-CN zh-TW]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sns CreateSMSSandboxPhoneNumber $phone_number $language_code -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms CreateTopic
export def 'sns create-topic' [
  --name: string
  --attributes: record
  --tags: any
  --data-protection-policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sns CreateTopic $name $attributes $tags $data_protection_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-arn
@search-terms DeleteEndpoint
export def 'sns delete-endpoint' [
  --endpoint-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sns DeleteEndpoint $endpoint_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --platform-application-arn
@search-terms DeletePlatformApplication
export def 'sns delete-platform-application' [
  --platform-application-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sns DeletePlatformApplication $platform_application_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --phone-number
@search-terms DeleteSMSSandboxPhoneNumber
export def 'sns delete-sms-sandbox-phone-number' [
  --phone-number: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sns DeleteSMSSandboxPhoneNumber $phone_number -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --topic-arn
@search-terms DeleteTopic
export def 'sns delete-topic' [
  --topic-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sns DeleteTopic $topic_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --resource-arn
@search-terms GetDataProtectionPolicy
export def 'sns get-data-protection-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sns GetDataProtectionPolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --endpoint-arn
@search-terms GetEndpointAttributes
export def 'sns get-endpoint-attributes' [
  --endpoint-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sns GetEndpointAttributes $endpoint_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --platform-application-arn
@search-terms GetPlatformApplicationAttributes
export def 'sns get-platform-application-attributes' [
  --platform-application-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sns GetPlatformApplicationAttributes $platform_application_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr
@search-terms GetSMSAttributes
export def 'sns get-sms-attributes' [
  --attributes: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sns GetSMSAttributes $attributes -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr
@search-terms GetSMSSandboxAccountStatus
export def 'sns get-sms-sandbox-account-status' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'sns GetSMSSandboxAccountStatus -- $region $profile $refresh $ttl' }

# POST /; cached 5min; needs --subscription-arn
@search-terms GetSubscriptionAttributes
export def 'sns get-subscription-attributes' [
  --subscription-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sns GetSubscriptionAttributes $subscription_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --topic-arn
@search-terms GetTopicAttributes
export def 'sns get-topic-attributes' [
  --topic-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sns GetTopicAttributes $topic_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --platform-application-arn
@search-terms ListEndpointsByPlatformApplication
export def 'sns list-endpoints-by-platform-application' [
  --platform-application-arn: string
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
]: any -> any { call 'sns ListEndpointsByPlatformApplication $platform_application_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms ListOriginationNumbers
export def 'sns list-origination-numbers' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'sns ListOriginationNumbers -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /; follows pages
@search-terms ListPhoneNumbersOptedOut
export def 'sns list-phone-numbers-opted-out' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'sns ListPhoneNumbersOptedOut -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /; follows pages; cached 1min
@search-terms ListPlatformApplications
export def 'sns list-platform-applications' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'sns ListPlatformApplications -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages
@search-terms ListSMSSandboxPhoneNumbers
export def 'sns list-sms-sandbox-phone-numbers' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'sns ListSMSSandboxPhoneNumbers -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /; follows pages; cached 5min
@search-terms ListSubscriptions
export def 'sns list-subscriptions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'sns ListSubscriptions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 5min; needs --topic-arn
@search-terms ListSubscriptionsByTopic
export def 'sns list-subscriptions-by-topic' [
  --topic-arn: string
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
]: any -> any { call 'sns ListSubscriptionsByTopic $topic_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'sns list-tags-for-resource' [
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
]: any -> any { call 'sns ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms ListTopics
export def 'sns list-topics' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'sns ListTopics -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; needs --phone-number
@search-terms OptInPhoneNumber
export def 'sns opt-in-phone-number' [
  --phone-number: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sns OptInPhoneNumber $phone_number -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --message
@search-terms Publish
export def 'sns publish' [
  --topic-arn: string
  --target-arn: string
  --phone-number: string
  --message: string
  --subject: string
  --message-structure: string
  --message-attributes: record
  --message-deduplication-id: string
  --message-group-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sns Publish $topic_arn $target_arn $phone_number $message $subject $message_structure $message_attributes $message_deduplication_id $message_group_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --topic-arn --publish-batch-request-entries
@search-terms PublishBatch
export def 'sns publish-batch' [
  --topic-arn: string
  --publish-batch-request-entries: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sns PublishBatch $topic_arn $publish_batch_request_entries -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --data-protection-policy
@search-terms PutDataProtectionPolicy
export def 'sns put-data-protection-policy' [
  --resource-arn: string
  --data-protection-policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sns PutDataProtectionPolicy $resource_arn $data_protection_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --topic-arn --label
@search-terms RemovePermission
export def 'sns remove-permission' [
  --topic-arn: string
  --label: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sns RemovePermission $topic_arn $label -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-arn --attributes
@search-terms SetEndpointAttributes
export def 'sns set-endpoint-attributes' [
  --endpoint-arn: string
  --attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sns SetEndpointAttributes $endpoint_arn $attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --platform-application-arn --attributes
@search-terms SetPlatformApplicationAttributes
export def 'sns set-platform-application-attributes' [
  --platform-application-arn: string
  --attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sns SetPlatformApplicationAttributes $platform_application_arn $attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --attributes
@search-terms SetSMSAttributes
export def 'sns set-sms-attributes' [
  --attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sns SetSMSAttributes $attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subscription-arn --attribute-name
@search-terms SetSubscriptionAttributes
export def 'sns set-subscription-attributes' [
  --subscription-arn: string
  --attribute-name: string
  --attribute-value: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sns SetSubscriptionAttributes $subscription_arn $attribute_name $attribute_value -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --topic-arn --attribute-name
@search-terms SetTopicAttributes
export def 'sns set-topic-attributes' [
  --topic-arn: string
  --attribute-name: string
  --attribute-value: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sns SetTopicAttributes $topic_arn $attribute_name $attribute_value -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --topic-arn --protocol
@search-terms Subscribe
export def 'sns subscribe' [
  --topic-arn: string
  --protocol: string
  --endpoint: string
  --attributes: record
  --return-subscription-arn: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sns Subscribe $topic_arn $protocol $endpoint $attributes $return_subscription_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'sns tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sns TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subscription-arn
@search-terms Unsubscribe
export def 'sns unsubscribe' [
  --subscription-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sns Unsubscribe $subscription_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'sns untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sns UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --phone-number --one-time-password
@search-terms VerifySMSSandboxPhoneNumber
export def 'sns verify-sms-sandbox-phone-number' [
  --phone-number: string
  --one-time-password: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sns VerifySMSSandboxPhoneNumber $phone_number $one_time_password -- $region $profile $with_input $fail_fast $yes' }
