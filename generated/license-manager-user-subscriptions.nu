# Written by `cargo xtask generate --service license-manager-user-subscriptions` from the service's model and overlay: change those instead.
# License Manager User Subscriptions, API version 2018-05-10: 17 operations.

use rt.nu [call]

# POST /user/AssociateUser; needs --username --instance-id --identity-provider
@search-terms AssociateUser
export def 'license-manager-user-subscriptions associate-user' [
  --username: string
  --instance-id: string
  --identity-provider: record
  --domain: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager-user-subscriptions AssociateUser $username $instance_id $identity_provider $domain $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /license-server/CreateLicenseServerEndpoint; needs --identity-provider-arn --license-server-settings
@search-terms CreateLicenseServerEndpoint
export def 'license-manager-user-subscriptions create-license-server-endpoint' [
  --identity-provider-arn: string
  --license-server-settings: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager-user-subscriptions CreateLicenseServerEndpoint $identity_provider_arn $license_server_settings $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /license-server/DeleteLicenseServerEndpoint; needs --license-server-endpoint-arn --server-type
@search-terms DeleteLicenseServerEndpoint
export def 'license-manager-user-subscriptions delete-license-server-endpoint' [
  --license-server-endpoint-arn: string
  --server-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager-user-subscriptions DeleteLicenseServerEndpoint $license_server_endpoint_arn $server_type -- $region $profile $with_input $fail_fast $yes' }

# POST /identity-provider/DeregisterIdentityProvider
@search-terms DeregisterIdentityProvider
export def 'license-manager-user-subscriptions deregister-identity-provider' [
  --identity-provider: record
  --product: string
  --identity-provider-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager-user-subscriptions DeregisterIdentityProvider $identity_provider $product $identity_provider_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /user/DisassociateUser
@search-terms DisassociateUser
export def 'license-manager-user-subscriptions disassociate-user' [
  --username: string
  --instance-id: string
  --identity-provider: record
  --instance-user-arn: string
  --domain: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager-user-subscriptions DisassociateUser $username $instance_id $identity_provider $instance_user_arn $domain -- $region $profile $with_input $fail_fast $yes' }

# POST /identity-provider/ListIdentityProviders; follows pages; cached 1min
@search-terms ListIdentityProviders
export def 'license-manager-user-subscriptions list-identity-providers' [
  --filters: list
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
]: any -> any { call 'license-manager-user-subscriptions ListIdentityProviders $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /instance/ListInstances; follows pages; cached 1min
@search-terms ListInstances
export def 'license-manager-user-subscriptions list-instances' [
  --filters: list
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
]: any -> any { call 'license-manager-user-subscriptions ListInstances $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /license-server/ListLicenseServerEndpoints; follows pages; cached 1min
@search-terms ListLicenseServerEndpoints
export def 'license-manager-user-subscriptions list-license-server-endpoints' [
  --filters: list
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
]: any -> any { call 'license-manager-user-subscriptions ListLicenseServerEndpoints $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /user/ListProductSubscriptions; follows pages; cached 1min; needs --identity-provider
@search-terms ListProductSubscriptions
export def 'license-manager-user-subscriptions list-product-subscriptions' [
  --product: string
  --identity-provider: record
  --filters: list
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
]: any -> any { call 'license-manager-user-subscriptions ListProductSubscriptions $product $identity_provider $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{ResourceArn}; needs --resource-arn
@search-terms ListTagsForResource
export def 'license-manager-user-subscriptions list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'license-manager-user-subscriptions ListTagsForResource $resource_arn -- $region $profile $with_input $fail_fast' }

# POST /user/ListUserAssociations; follows pages; cached 1min; needs --instance-id --identity-provider
@search-terms ListUserAssociations
export def 'license-manager-user-subscriptions list-user-associations' [
  --instance-id: string
  --identity-provider: record
  --filters: list
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
]: any -> any { call 'license-manager-user-subscriptions ListUserAssociations $instance_id $identity_provider $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /identity-provider/RegisterIdentityProvider; needs --identity-provider --product
@search-terms RegisterIdentityProvider
export def 'license-manager-user-subscriptions register-identity-provider' [
  --identity-provider: record
  --product: string
  --settings: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager-user-subscriptions RegisterIdentityProvider $identity_provider $product $settings $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /user/StartProductSubscription; needs --username --identity-provider --product
@search-terms StartProductSubscription
export def 'license-manager-user-subscriptions start-product-subscription' [
  --username: string
  --identity-provider: record
  --product: string
  --domain: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager-user-subscriptions StartProductSubscription $username $identity_provider $product $domain $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /user/StopProductSubscription
@search-terms StopProductSubscription
export def 'license-manager-user-subscriptions stop-product-subscription' [
  --username: string
  --identity-provider: record
  --product: string
  --product-user-arn: string
  --domain: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager-user-subscriptions StopProductSubscription $username $identity_provider $product $product_user_arn $domain -- $region $profile $with_input $fail_fast $yes' }

# PUT /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'license-manager-user-subscriptions tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager-user-subscriptions TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'license-manager-user-subscriptions untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager-user-subscriptions UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /identity-provider/UpdateIdentityProviderSettings; needs --update-settings
@search-terms UpdateIdentityProviderSettings
export def 'license-manager-user-subscriptions update-identity-provider-settings' [
  --identity-provider: record
  --product: string
  --identity-provider-arn: string
  --update-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'license-manager-user-subscriptions UpdateIdentityProviderSettings $identity_provider $product $identity_provider_arn $update_settings -- $region $profile $with_input $fail_fast $yes' }
