# Written by `cargo xtask generate --service license-manager-linux-subscriptions` from the service's model and overlay: change those instead.
# License Manager Linux Subscriptions, API version 2018-05-10: 11 operations.

use rt.nu [call]

# POST /subscription/DeregisterSubscriptionProvider; needs --subscription-provider-arn
@search-terms DeregisterSubscriptionProvider
export def 'license-manager-linux-subscriptions deregister-subscription-provider' [
  --subscription-provider-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager-linux-subscriptions DeregisterSubscriptionProvider $subscription_provider_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /subscription/GetRegisteredSubscriptionProvider; cached 1min; needs --subscription-provider-arn
@search-terms GetRegisteredSubscriptionProvider
export def 'license-manager-linux-subscriptions get-registered-subscription-provider' [
  --subscription-provider-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'license-manager-linux-subscriptions GetRegisteredSubscriptionProvider $subscription_provider_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /subscription/GetServiceSettings; cached 1min
@search-terms GetServiceSettings
export def 'license-manager-linux-subscriptions get-service-settings' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'license-manager-linux-subscriptions GetServiceSettings -- $region $profile $refresh $ttl' }

# POST /subscription/ListLinuxSubscriptionInstances; follows pages; cached 1min
@search-terms ListLinuxSubscriptionInstances
export def 'license-manager-linux-subscriptions list-linux-subscription-instances' [
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
]: any -> any { call 'license-manager-linux-subscriptions ListLinuxSubscriptionInstances $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /subscription/ListLinuxSubscriptions; follows pages; cached 1min
@search-terms ListLinuxSubscriptions
export def 'license-manager-linux-subscriptions list-linux-subscriptions' [
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
]: any -> any { call 'license-manager-linux-subscriptions ListLinuxSubscriptions $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /subscription/ListRegisteredSubscriptionProviders; follows pages; cached 1min
@search-terms ListRegisteredSubscriptionProviders
export def 'license-manager-linux-subscriptions list-registered-subscription-providers' [
  --subscription-provider-sources: list<string>
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
]: any -> any { call 'license-manager-linux-subscriptions ListRegisteredSubscriptionProviders $subscription_provider_sources -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; needs --resource-arn
@search-terms ListTagsForResource
export def 'license-manager-linux-subscriptions list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'license-manager-linux-subscriptions ListTagsForResource $resource_arn -- $region $profile $with_input $fail_fast' }

# POST /subscription/RegisterSubscriptionProvider; needs --secret-arn --subscription-provider-source
@search-terms RegisterSubscriptionProvider
export def 'license-manager-linux-subscriptions register-subscription-provider' [
  --secret-arn: string
  --subscription-provider-source: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager-linux-subscriptions RegisterSubscriptionProvider $secret_arn $subscription_provider_source $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'license-manager-linux-subscriptions tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager-linux-subscriptions TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'license-manager-linux-subscriptions untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager-linux-subscriptions UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /subscription/UpdateServiceSettings; needs --linux-subscriptions-discovery --linux-subscriptions-discovery-settings
@search-terms UpdateServiceSettings
export def 'license-manager-linux-subscriptions update-service-settings' [
  --allow-update: oneof<bool>
  --linux-subscriptions-discovery: string@[Enabled Disabled]
  --linux-subscriptions-discovery-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager-linux-subscriptions UpdateServiceSettings $allow_update $linux_subscriptions_discovery $linux_subscriptions_discovery_settings -- $region $profile $with_input $fail_fast $yes' }
