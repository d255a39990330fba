# Written by `cargo xtask generate --service license-manager-user-subscriptions` from the service's model and overlay: change those instead.
# License Manager User Subscriptions, API version 2018-05-10: 17 operations.

use rt.nu [call send]

# POST /user/AssociateUser; needs --username --instance-id --identity-provider
@category "aws license-manager-user-subscriptions"
@search-terms AssociateUser
export def 'license-manager-user-subscriptions associate-user' [
  --username: string
  --instance-id: string
  --identity-provider: record
  --domain: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager-user-subscriptions AssociateUser $username=Username $instance_id=InstanceId $identity_provider=IdentityProvider $domain=Domain $tags=Tags $region=--region $profile=--profile' }

# POST /license-server/CreateLicenseServerEndpoint; needs --identity-provider-arn --license-server-settings
@category "aws license-manager-user-subscriptions"
@search-terms CreateLicenseServerEndpoint
export def 'license-manager-user-subscriptions create-license-server-endpoint' [
  --identity-provider-arn: string
  --license-server-settings: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager-user-subscriptions CreateLicenseServerEndpoint $identity_provider_arn=IdentityProviderArn $license_server_settings=LicenseServerSettings $tags=Tags $region=--region $profile=--profile' }

# POST /license-server/DeleteLicenseServerEndpoint; needs --license-server-endpoint-arn --server-type
@category "aws license-manager-user-subscriptions"
@search-terms DeleteLicenseServerEndpoint
export def 'license-manager-user-subscriptions delete-license-server-endpoint' [
  --license-server-endpoint-arn: string
  --server-type: string@[RDS_SAL]
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager-user-subscriptions DeleteLicenseServerEndpoint $license_server_endpoint_arn=LicenseServerEndpointArn $server_type=ServerType $region=--region $profile=--profile' }

# POST /identity-provider/DeregisterIdentityProvider
@category "aws license-manager-user-subscriptions"
@search-terms DeregisterIdentityProvider
export def 'license-manager-user-subscriptions deregister-identity-provider' [
  --identity-provider: record
  --product: string
  --identity-provider-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager-user-subscriptions DeregisterIdentityProvider $identity_provider=IdentityProvider $product=Product $identity_provider_arn=IdentityProviderArn $region=--region $profile=--profile' }

# POST /user/DisassociateUser
@category "aws license-manager-user-subscriptions"
@search-terms DisassociateUser
export def 'license-manager-user-subscriptions disassociate-user' [
  --username: string
  --instance-id: string
  --identity-provider: record
  --instance-user-arn: string
  --domain: string
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager-user-subscriptions DisassociateUser $username=Username $instance_id=InstanceId $identity_provider=IdentityProvider $instance_user_arn=InstanceUserArn $domain=Domain $region=--region $profile=--profile' }

# POST /identity-provider/ListIdentityProviders; follows pages; cached 1min
@category "aws license-manager-user-subscriptions"
@search-terms ListIdentityProviders
@example "First rows only" "license-manager-user-subscriptions list-identity-providers --stream | first 3"
export def 'license-manager-user-subscriptions list-identity-providers' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'license-manager-user-subscriptions ListIdentityProviders $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /instance/ListInstances; follows pages; cached 1min
@category "aws license-manager-user-subscriptions"
@search-terms ListInstances
@example "First rows only" "license-manager-user-subscriptions list-instances --stream | first 3"
export def 'license-manager-user-subscriptions list-instances' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'license-manager-user-subscriptions ListInstances $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /license-server/ListLicenseServerEndpoints; follows pages; cached 1min
@category "aws license-manager-user-subscriptions"
@search-terms ListLicenseServerEndpoints
@example "First rows only" "license-manager-user-subscriptions list-license-server-endpoints --stream | first 3"
export def 'license-manager-user-subscriptions list-license-server-endpoints' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'license-manager-user-subscriptions ListLicenseServerEndpoints $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /user/ListProductSubscriptions; follows pages; cached 1min; needs --identity-provider
@category "aws license-manager-user-subscriptions"
@search-terms ListProductSubscriptions
export def 'license-manager-user-subscriptions list-product-subscriptions' [
  --product: string
  --identity-provider: record
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'license-manager-user-subscriptions ListProductSubscriptions $product=Product $identity_provider=IdentityProvider $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{ResourceArn}; needs --resource-arn
@category "aws license-manager-user-subscriptions"
@search-terms ListTagsForResource
export def 'license-manager-user-subscriptions list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager-user-subscriptions ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /user/ListUserAssociations; follows pages; cached 1min; needs --instance-id --identity-provider
@category "aws license-manager-user-subscriptions"
@search-terms ListUserAssociations
export def 'license-manager-user-subscriptions list-user-associations' [
  --instance-id: string
  --identity-provider: record
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'license-manager-user-subscriptions ListUserAssociations $instance_id=InstanceId $identity_provider=IdentityProvider $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /identity-provider/RegisterIdentityProvider; needs --identity-provider --product
@category "aws license-manager-user-subscriptions"
@search-terms RegisterIdentityProvider
export def 'license-manager-user-subscriptions register-identity-provider' [
  --identity-provider: record
  --product: string
  --settings: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager-user-subscriptions RegisterIdentityProvider $identity_provider=IdentityProvider $product=Product $settings=Settings $tags=Tags $region=--region $profile=--profile' }

# POST /user/StartProductSubscription; needs --username --identity-provider --product
@category "aws license-manager-user-subscriptions"
@search-terms StartProductSubscription
export def 'license-manager-user-subscriptions start-product-subscription' [
  --username: string
  --identity-provider: record
  --product: string
  --domain: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager-user-subscriptions StartProductSubscription $username=Username $identity_provider=IdentityProvider $product=Product $domain=Domain $tags=Tags $region=--region $profile=--profile' }

# POST /user/StopProductSubscription
@category "aws license-manager-user-subscriptions"
@search-terms StopProductSubscription
export def 'license-manager-user-subscriptions stop-product-subscription' [
  --username: string
  --identity-provider: record
  --product: string
  --product-user-arn: string
  --domain: string
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager-user-subscriptions StopProductSubscription $username=Username $identity_provider=IdentityProvider $product=Product $product_user_arn=ProductUserArn $domain=Domain $region=--region $profile=--profile' }

# PUT /tags/{ResourceArn}; needs --resource-arn --tags
@category "aws license-manager-user-subscriptions"
@search-terms TagResource
export def 'license-manager-user-subscriptions tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'license-manager-user-subscriptions TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@category "aws license-manager-user-subscriptions"
@search-terms UntagResource
export def 'license-manager-user-subscriptions untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'license-manager-user-subscriptions UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /identity-provider/UpdateIdentityProviderSettings; needs --update-settings
@category "aws license-manager-user-subscriptions"
@search-terms UpdateIdentityProviderSettings
export def 'license-manager-user-subscriptions update-identity-provider-settings' [
  --identity-provider: record
  --product: string
  --identity-provider-arn: string
  --update-settings: record
  --region: string
  --profile: string
]: nothing -> record { call 'license-manager-user-subscriptions UpdateIdentityProviderSettings $identity_provider=IdentityProvider $product=Product $identity_provider_arn=IdentityProviderArn $update_settings=UpdateSettings $region=--region $profile=--profile' }
