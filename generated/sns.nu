# Written by `cargo xtask generate --service sns` from the service's model and overlay: change those instead.
# SNS, API version 2010-03-31: 42 operations.

use rt.nu [call send]

# POST /; needs --topic-arn --label --aws-account-id --action-name
@category "aws sns"
@search-terms AddPermission
export def 'sns add-permission' [
  --topic-arn: string
  --label: string
  --aws-account-id: oneof<list<string>, string>
  --action-name: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'sns AddPermission $topic_arn=TopicArn $label=Label $aws_account_id=AWSAccountId $action_name=ActionName $region=--region $profile=--profile' }

# POST /; needs --phone-number
@category "aws sns"
@search-terms CheckIfPhoneNumberIsOptedOut
export def 'sns check-if-phone-number-is-opted-out' [
  --phone-number: string
  --region: string
  --profile: string
]: nothing -> record { call 'sns CheckIfPhoneNumberIsOptedOut $phone_number=phoneNumber $region=--region $profile=--profile' }

# POST /; needs --topic-arn --token
@category "aws sns"
@search-terms ConfirmSubscription
export def 'sns confirm-subscription' [
  --topic-arn: string
  --token: string
  --authenticate-on-unsubscribe: string
  --region: string
  --profile: string
]: nothing -> record { call 'sns ConfirmSubscription $topic_arn=TopicArn $token=Token $authenticate_on_unsubscribe=AuthenticateOnUnsubscribe $region=--region $profile=--profile' }

# POST /; needs --name --platform --attributes
@category "aws sns"
@search-terms CreatePlatformApplication
export def 'sns create-platform-application' [
  --name: string
  --platform: string
  --attributes: record
  --region: string
  --profile: string
]: nothing -> record { call 'sns CreatePlatformApplication $name=Name $platform=Platform $attributes=Attributes $region=--region $profile=--profile' }

# POST /; needs --platform-application-arn --token
@category "aws sns"
@search-terms CreatePlatformEndpoint
export def 'sns create-platform-endpoint' [
  --platform-application-arn: string
  --token: string
  --custom-user-data: string
  --attributes: record
  --region: string
  --profile: string
]: nothing -> record { call 'sns CreatePlatformEndpoint $platform_application_arn=PlatformApplicationArn $token=Token $custom_user_data=CustomUserData $attributes=Attributes $region=--region $profile=--profile' }

# POST /; needs --phone-number
@category "aws sns"
@search-terms CreateSMSSandboxPhoneNumber
export def 'sns create-sms-sandbox-phone-number' [
  --phone-number: string
  --language-code: string@[en-US en-GB es-419 es-ES de-DE fr-CA fr-FR it-IT ja-JP pt-BR kr-KR zh-CN zh-TW]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'sns CreateSMSSandboxPhoneNumber $phone_number=PhoneNumber $language_code=LanguageCode $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws sns"
@search-terms CreateTopic
export def 'sns create-topic' [
  --name: string
  --attributes: record
  --tags: oneof<list<any>, record>
  --data-protection-policy: string
  --region: string
  --profile: string
]: nothing -> record { call 'sns CreateTopic $name=Name $attributes=Attributes $tags=Tags $data_protection_policy=DataProtectionPolicy $region=--region $profile=--profile' }

# POST /; needs --endpoint-arn
@category "aws sns"
@search-terms DeleteEndpoint
export def 'sns delete-endpoint' [
  --endpoint-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'sns DeleteEndpoint $endpoint_arn=EndpointArn $region=--region $profile=--profile' }

# POST /; needs --platform-application-arn
@category "aws sns"
@search-terms DeletePlatformApplication
export def 'sns delete-platform-application' [
  --platform-application-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'sns DeletePlatformApplication $platform_application_arn=PlatformApplicationArn $region=--region $profile=--profile' }

# POST /; needs --phone-number
@category "aws sns"
@search-terms DeleteSMSSandboxPhoneNumber
export def 'sns delete-sms-sandbox-phone-number' [
  --phone-number: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'sns DeleteSMSSandboxPhoneNumber $phone_number=PhoneNumber $region=--region $profile=--profile' }

# POST /; needs --topic-arn
@category "aws sns"
@search-terms DeleteTopic
export def 'sns delete-topic' [
  --topic-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'sns DeleteTopic $topic_arn=TopicArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resource-arn
@category "aws sns"
@search-terms GetDataProtectionPolicy
export def 'sns get-data-protection-policy' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'sns GetDataProtectionPolicy $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --endpoint-arn
@category "aws sns"
@search-terms GetEndpointAttributes
export def 'sns get-endpoint-attributes' [
  --endpoint-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'sns GetEndpointAttributes $endpoint_arn=EndpointArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --platform-application-arn
@category "aws sns"
@search-terms GetPlatformApplicationAttributes
export def 'sns get-platform-application-attributes' [
  --platform-application-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'sns GetPlatformApplicationAttributes $platform_application_arn=PlatformApplicationArn $region=--region $profile=--profile' }

# POST /; cached 1hr
@category "aws sns"
@search-terms GetSMSAttributes
export def 'sns get-sms-attributes' [
  --attributes: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'sns GetSMSAttributes $attributes=attributes $region=--region $profile=--profile' }

# POST /; cached 1hr
@category "aws sns"
@search-terms GetSMSSandboxAccountStatus
export def 'sns get-sms-sandbox-account-status' [
  --region: string
  --profile: string
]: nothing -> record { call 'sns GetSMSSandboxAccountStatus $region=--region $profile=--profile' }

# POST /; cached 5min; needs --subscription-arn
@category "aws sns"
@search-terms GetSubscriptionAttributes
export def 'sns get-subscription-attributes' [
  --subscription-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'sns GetSubscriptionAttributes $subscription_arn=SubscriptionArn $region=--region $profile=--profile' }

# POST /; cached 5min; needs --topic-arn
@category "aws sns"
@search-terms GetTopicAttributes
export def 'sns get-topic-attributes' [
  --topic-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'sns GetTopicAttributes $topic_arn=TopicArn $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --platform-application-arn
@category "aws sns"
@search-terms ListEndpointsByPlatformApplication
export def 'sns list-endpoints-by-platform-application' [
  --platform-application-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'sns ListEndpointsByPlatformApplication $platform_application_arn=PlatformApplicationArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages
@category "aws sns"
@search-terms ListOriginationNumbers
@example "First rows only" "sns list-origination-numbers --stream | first 3"
export def 'sns list-origination-numbers' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'sns ListOriginationNumbers $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages
@category "aws sns"
@search-terms ListPhoneNumbersOptedOut
@example "First rows only" "sns list-phone-numbers-opted-out --stream | first 3"
export def 'sns list-phone-numbers-opted-out' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'sns ListPhoneNumbersOptedOut $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws sns"
@search-terms ListPlatformApplications
@example "First rows only" "sns list-platform-applications --stream | first 3"
export def 'sns list-platform-applications' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'sns ListPlatformApplications $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages
@category "aws sns"
@search-terms ListSMSSandboxPhoneNumbers
@example "First rows only" "sns list-sms-sandbox-phone-numbers --stream | first 3"
export def 'sns list-sms-sandbox-phone-numbers' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'sns ListSMSSandboxPhoneNumbers $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws sns"
@search-terms ListSubscriptions
@example "First rows only" "sns list-subscriptions --stream | first 3"
export def 'sns list-subscriptions' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'sns ListSubscriptions $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --topic-arn
@category "aws sns"
@search-terms ListSubscriptionsByTopic
export def 'sns list-subscriptions-by-topic' [
  --topic-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'sns ListSubscriptionsByTopic $topic_arn=TopicArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws sns"
@search-terms ListTagsForResource
export def 'sns list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'sns ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 5min
@category "aws sns"
@search-terms ListTopics
@example "First rows only" "sns list-topics --stream | first 3"
export def 'sns list-topics' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'sns ListTopics $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --phone-number
@category "aws sns"
@search-terms OptInPhoneNumber
export def 'sns opt-in-phone-number' [
  --phone-number: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'sns OptInPhoneNumber $phone_number=phoneNumber $region=--region $profile=--profile' }

# POST /; needs --message
@category "aws sns"
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
]: nothing -> record { call 'sns Publish $topic_arn=TopicArn $target_arn=TargetArn $phone_number=PhoneNumber $message=Message $subject=Subject $message_structure=MessageStructure $message_attributes=MessageAttributes $message_deduplication_id=MessageDeduplicationId $message_group_id=MessageGroupId $region=--region $profile=--profile' }

# POST /; needs --topic-arn --publish-batch-request-entries
@category "aws sns"
@search-terms PublishBatch
export def 'sns publish-batch' [
  --topic-arn: string
  --publish-batch-request-entries: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'sns PublishBatch $topic_arn=TopicArn $publish_batch_request_entries=PublishBatchRequestEntries $region=--region $profile=--profile' }

# POST /; needs --resource-arn --data-protection-policy
@category "aws sns"
@search-terms PutDataProtectionPolicy
export def 'sns put-data-protection-policy' [
  --resource-arn: string
  --data-protection-policy: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'sns PutDataProtectionPolicy $resource_arn=ResourceArn $data_protection_policy=DataProtectionPolicy $region=--region $profile=--profile' }

# POST /; needs --topic-arn --label
@category "aws sns"
@search-terms RemovePermission
export def 'sns remove-permission' [
  --topic-arn: string
  --label: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'sns RemovePermission $topic_arn=TopicArn $label=Label $region=--region $profile=--profile' }

# POST /; needs --endpoint-arn --attributes
@category "aws sns"
@search-terms SetEndpointAttributes
export def 'sns set-endpoint-attributes' [
  --endpoint-arn: string
  --attributes: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'sns SetEndpointAttributes $endpoint_arn=EndpointArn $attributes=Attributes $region=--region $profile=--profile' }

# POST /; needs --platform-application-arn --attributes
@category "aws sns"
@search-terms SetPlatformApplicationAttributes
export def 'sns set-platform-application-attributes' [
  --platform-application-arn: string
  --attributes: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'sns SetPlatformApplicationAttributes $platform_application_arn=PlatformApplicationArn $attributes=Attributes $region=--region $profile=--profile' }

# POST /; needs --attributes
@category "aws sns"
@search-terms SetSMSAttributes
export def 'sns set-sms-attributes' [
  --attributes: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'sns SetSMSAttributes $attributes=attributes $region=--region $profile=--profile' }

# POST /; needs --subscription-arn --attribute-name
@category "aws sns"
@search-terms SetSubscriptionAttributes
export def 'sns set-subscription-attributes' [
  --subscription-arn: string
  --attribute-name: string
  --attribute-value: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'sns SetSubscriptionAttributes $subscription_arn=SubscriptionArn $attribute_name=AttributeName $attribute_value=AttributeValue $region=--region $profile=--profile' }

# POST /; needs --topic-arn --attribute-name
@category "aws sns"
@search-terms SetTopicAttributes
export def 'sns set-topic-attributes' [
  --topic-arn: string
  --attribute-name: string
  --attribute-value: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'sns SetTopicAttributes $topic_arn=TopicArn $attribute_name=AttributeName $attribute_value=AttributeValue $region=--region $profile=--profile' }

# POST /; needs --topic-arn --protocol
@category "aws sns"
@search-terms Subscribe
export def 'sns subscribe' [
  --topic-arn: string
  --protocol: string
  --endpoint: string
  --attributes: record
  --return-subscription-arn: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'sns Subscribe $topic_arn=TopicArn $protocol=Protocol $endpoint=Endpoint $attributes=Attributes $return_subscription_arn=ReturnSubscriptionArn $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws sns"
@search-terms TagResource
export def 'sns tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'sns TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --subscription-arn
@category "aws sns"
@search-terms Unsubscribe
export def 'sns unsubscribe' [
  --subscription-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'sns Unsubscribe $subscription_arn=SubscriptionArn $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws sns"
@search-terms UntagResource
export def 'sns untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'sns UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --phone-number --one-time-password
@category "aws sns"
@search-terms VerifySMSSandboxPhoneNumber
export def 'sns verify-sms-sandbox-phone-number' [
  --phone-number: string
  --one-time-password: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'sns VerifySMSSandboxPhoneNumber $phone_number=PhoneNumber $one_time_password=OneTimePassword $region=--region $profile=--profile' }
