# Written by `cargo xtask generate --service license-manager-linux-subscriptions` from the service's model and overlay: change those instead.
# License Manager Linux Subscriptions, API version 2018-05-10: 11 operations.

use rt.nu [call send]

# POST /subscription/DeregisterSubscriptionProvider; needs --subscription-provider-arn
@category "aws license-manager-linux-subscriptions"
@search-terms DeregisterSubscriptionProvider
export def 'license-manager-linux-subscriptions deregister-subscription-provider' [
  --subscription-provider-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'license-manager-linux-subscriptions DeregisterSubscriptionProvider $subscription_provider_arn=SubscriptionProviderArn $region=--region $profile=--profile' }

# POST /subscription/GetRegisteredSubscriptionProvider; cached 1min; needs --subscription-provider-arn
@category "aws license-manager-linux-subscriptions"
@search-terms GetRegisteredSubscriptionProvider
export def 'license-manager-linux-subscriptions get-registered-subscription-provider' [
  --subscription-provider-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager-linux-subscriptions GetRegisteredSubscriptionProvider $subscription_provider_arn=SubscriptionProviderArn $region=--region $profile=--profile' }

# POST /subscription/GetServiceSettings; cached 1min
@category "aws license-manager-linux-subscriptions"
@search-terms GetServiceSettings
export def 'license-manager-linux-subscriptions get-service-settings' [
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager-linux-subscriptions GetServiceSettings $region=--region $profile=--profile' }

# POST /subscription/ListLinuxSubscriptionInstances; follows pages; cached 1min
@category "aws license-manager-linux-subscriptions"
@search-terms ListLinuxSubscriptionInstances
@example "First rows only" "license-manager-linux-subscriptions list-linux-subscription-instances --stream | first 3"
export def 'license-manager-linux-subscriptions list-linux-subscription-instances' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'license-manager-linux-subscriptions ListLinuxSubscriptionInstances $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /subscription/ListLinuxSubscriptions; follows pages; cached 1min
@category "aws license-manager-linux-subscriptions"
@search-terms ListLinuxSubscriptions
@example "First rows only" "license-manager-linux-subscriptions list-linux-subscriptions --stream | first 3"
export def 'license-manager-linux-subscriptions list-linux-subscriptions' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'license-manager-linux-subscriptions ListLinuxSubscriptions $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /subscription/ListRegisteredSubscriptionProviders; follows pages; cached 1min
@category "aws license-manager-linux-subscriptions"
@search-terms ListRegisteredSubscriptionProviders
@example "First rows only" "license-manager-linux-subscriptions list-registered-subscription-providers --stream | first 3"
export def 'license-manager-linux-subscriptions list-registered-subscription-providers' [
  --subscription-provider-sources: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'license-manager-linux-subscriptions ListRegisteredSubscriptionProviders $subscription_provider_sources=SubscriptionProviderSources $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; needs --resource-arn
@category "aws license-manager-linux-subscriptions"
@search-terms ListTagsForResource
export def 'license-manager-linux-subscriptions list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager-linux-subscriptions ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /subscription/RegisterSubscriptionProvider; needs --secret-arn --subscription-provider-source
@category "aws license-manager-linux-subscriptions"
@search-terms RegisterSubscriptionProvider
export def 'license-manager-linux-subscriptions register-subscription-provider' [
  --secret-arn: string
  --subscription-provider-source: string@[RedHat]
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager-linux-subscriptions RegisterSubscriptionProvider $secret_arn=SecretArn $subscription_provider_source=SubscriptionProviderSource $tags=Tags $region=--region $profile=--profile' }

# PUT /tags/{resourceArn}; needs --resource-arn --tags
@category "aws license-manager-linux-subscriptions"
@search-terms TagResource
export def 'license-manager-linux-subscriptions tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'license-manager-linux-subscriptions TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws license-manager-linux-subscriptions"
@search-terms UntagResource
export def 'license-manager-linux-subscriptions untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'license-manager-linux-subscriptions UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /subscription/UpdateServiceSettings; needs --linux-subscriptions-discovery --linux-subscriptions-discovery-settings
@category "aws license-manager-linux-subscriptions"
@search-terms UpdateServiceSettings
export def 'license-manager-linux-subscriptions update-service-settings' [
  --allow-update: oneof<bool>
  --linux-subscriptions-discovery: string@[Enabled Disabled]
  --linux-subscriptions-discovery-settings: record
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager-linux-subscriptions UpdateServiceSettings $allow_update=AllowUpdate $linux_subscriptions_discovery=LinuxSubscriptionsDiscovery $linux_subscriptions_discovery_settings=LinuxSubscriptionsDiscoverySettings $region=--region $profile=--profile' }
