# Written by `cargo xtask generate --service cloudfront` from the service's model and overlay: change those instead.
# CloudFront, API version 2020-05-31: 167 operations, 4 waiters.

use rt.nu [call]

# PUT /2020-05-31/distribution/{TargetDistributionId}/associate-alias; needs --target-distribution-id --alias
@search-terms AssociateAlias
export def 'cloudfront associate-alias' [
  --target-distribution-id: string
  --alias: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront AssociateAlias $target_distribution_id $alias -- $region $profile $with_input $fail_fast $yes' }

# PUT /2020-05-31/distribution-tenant/{Id}/associate-web-acl; needs --id --web-acl-arn
@search-terms AssociateDistributionTenantWebACL
export def 'cloudfront associate-distribution-tenant-web-acl' [
  --id: string
  --web-acl-arn: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront AssociateDistributionTenantWebACL $id $web_acl_arn $if_match -- $region $profile $with_input $fail_fast $yes' }

# PUT /2020-05-31/distribution/{Id}/associate-web-acl; needs --id --web-acl-arn
@search-terms AssociateDistributionWebACL
export def 'cloudfront associate-distribution-web-acl' [
  --id: string
  --web-acl-arn: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront AssociateDistributionWebACL $id $web_acl_arn $if_match -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/distribution/{PrimaryDistributionId}/copy; needs --primary-distribution-id --caller-reference
@search-terms CopyDistribution
export def 'cloudfront copy-distribution' [
  --primary-distribution-id: string
  --staging: oneof<bool>
  --if-match: string
  --caller-reference: string
  --enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront CopyDistribution $primary_distribution_id $staging $if_match $caller_reference $enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/anycast-ip-list; needs --name --ip-count
@search-terms CreateAnycastIpList
export def 'cloudfront create-anycast-ip-list' [
  --name: string
  --ip-count: int
  --tags: record
  --ip-address-type: string@[ipv4 ipv6 dualstack]
  --ipam-cidr-configs: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront CreateAnycastIpList $name $ip_count $tags $ip_address_type $ipam_cidr_configs -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/cache-policy; needs --cache-policy-config
@search-terms CreateCachePolicy
export def 'cloudfront create-cache-policy' [
  --cache-policy-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront CreateCachePolicy $cache_policy_config -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/origin-access-identity/cloudfront; needs --cloud-front-origin-access-identity-config
@search-terms CreateCloudFrontOriginAccessIdentity
export def 'cloudfront create-cloud-front-origin-access-identity' [
  --cloud-front-origin-access-identity-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront CreateCloudFrontOriginAccessIdentity $cloud_front_origin_access_identity_config -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/connection-function; needs --name --connection-function-config --connection-function-code
@search-terms CreateConnectionFunction
export def 'cloudfront create-connection-function' [
  --name: string
  --connection-function-config: record
  --connection-function-code: oneof<binary, string>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront CreateConnectionFunction $name $connection_function_config $connection_function_code $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/connection-group; needs --name
@search-terms CreateConnectionGroup
export def 'cloudfront create-connection-group' [
  --name: string
  --ipv6-enabled: oneof<bool>
  --tags: record
  --anycast-ip-list-id: string
  --enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront CreateConnectionGroup $name $ipv6_enabled $tags $anycast_ip_list_id $enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/continuous-deployment-policy; needs --continuous-deployment-policy-config
@search-terms CreateContinuousDeploymentPolicy
export def 'cloudfront create-continuous-deployment-policy' [
  --continuous-deployment-policy-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront CreateContinuousDeploymentPolicy $continuous_deployment_policy_config -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/distribution; needs --distribution-config
@search-terms CreateDistribution
export def 'cloudfront create-distribution' [
  --distribution-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront CreateDistribution $distribution_config -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/distribution-tenant; needs --distribution-id --name --domains
@search-terms CreateDistributionTenant
export def 'cloudfront create-distribution-tenant' [
  --distribution-id: string
  --name: string
  --domains: list
  --tags: record
  --customizations: record
  --parameters: any
  --connection-group-id: string
  --managed-certificate-request: record
  --enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront CreateDistributionTenant $distribution_id $name $domains $tags $customizations $parameters $connection_group_id $managed_certificate_request $enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/distribution?WithTags; needs --distribution-config-with-tags
@search-terms CreateDistributionWithTags
export def 'cloudfront create-distribution-with-tags' [
  --distribution-config-with-tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront CreateDistributionWithTags $distribution_config_with_tags -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/field-level-encryption; needs --field-level-encryption-config
@search-terms CreateFieldLevelEncryptionConfig
export def 'cloudfront create-field-level-encryption-config' [
  --field-level-encryption-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront CreateFieldLevelEncryptionConfig $field_level_encryption_config -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/field-level-encryption-profile; needs --field-level-encryption-profile-config
@search-terms CreateFieldLevelEncryptionProfile
export def 'cloudfront create-field-level-encryption-profile' [
  --field-level-encryption-profile-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront CreateFieldLevelEncryptionProfile $field_level_encryption_profile_config -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/function; needs --name --function-config --function-code
@search-terms CreateFunction
export def 'cloudfront create-function' [
  --name: string
  --function-config: record
  --function-code: oneof<binary, string>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront CreateFunction $name $function_config $function_code $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/distribution/{DistributionId}/invalidation; needs --distribution-id --invalidation-batch
@search-terms CreateInvalidation
export def 'cloudfront create-invalidation' [
  --distribution-id: string
  --invalidation-batch: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront CreateInvalidation $distribution_id $invalidation_batch -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/distribution-tenant/{Id}/invalidation; needs --id --invalidation-batch
@search-terms CreateInvalidationForDistributionTenant
export def 'cloudfront create-invalidation-for-distribution-tenant' [
  --id: string
  --invalidation-batch: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront CreateInvalidationForDistributionTenant $id $invalidation_batch -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/key-group; needs --key-group-config
@search-terms CreateKeyGroup
export def 'cloudfront create-key-group' [
  --key-group-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront CreateKeyGroup $key_group_config -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/key-value-store; needs --name
@search-terms CreateKeyValueStore
export def 'cloudfront create-key-value-store' [
  --name: string
  --comment: string
  --import-source: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront CreateKeyValueStore $name $comment $import_source $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/distributions/{DistributionId}/monitoring-subscription; needs --distribution-id --monitoring-subscription
@search-terms CreateMonitoringSubscription
export def 'cloudfront create-monitoring-subscription' [
  --distribution-id: string
  --monitoring-subscription: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront CreateMonitoringSubscription $distribution_id $monitoring_subscription -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/origin-access-control; needs --origin-access-control-config
@search-terms CreateOriginAccessControl
export def 'cloudfront create-origin-access-control' [
  --origin-access-control-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront CreateOriginAccessControl $origin_access_control_config -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/origin-request-policy; needs --origin-request-policy-config
@search-terms CreateOriginRequestPolicy
export def 'cloudfront create-origin-request-policy' [
  --origin-request-policy-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront CreateOriginRequestPolicy $origin_request_policy_config -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/public-key; needs --public-key-config
@search-terms CreatePublicKey
export def 'cloudfront create-public-key' [
  --public-key-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront CreatePublicKey $public_key_config -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/realtime-log-config; needs --end-points --fields --name --sampling-rate
@search-terms CreateRealtimeLogConfig
export def 'cloudfront create-realtime-log-config' [
  --end-points: list
  --fields: list<string>
  --name: string
  --sampling-rate: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront CreateRealtimeLogConfig $end_points $fields $name $sampling_rate -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/response-headers-policy; needs --response-headers-policy-config
@search-terms CreateResponseHeadersPolicy
export def 'cloudfront create-response-headers-policy' [
  --response-headers-policy-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront CreateResponseHeadersPolicy $response_headers_policy_config -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/streaming-distribution; needs --streaming-distribution-config
@search-terms CreateStreamingDistribution
export def 'cloudfront create-streaming-distribution' [
  --streaming-distribution-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront CreateStreamingDistribution $streaming_distribution_config -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/streaming-distribution?WithTags; needs --streaming-distribution-config-with-tags
@search-terms CreateStreamingDistributionWithTags
export def 'cloudfront create-streaming-distribution-with-tags' [
  --streaming-distribution-config-with-tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront CreateStreamingDistributionWithTags $streaming_distribution_config_with_tags -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/trust-store; needs --name --ca-certificates-bundle-source
@search-terms CreateTrustStore
export def 'cloudfront create-trust-store' [
  --name: string
  --ca-certificates-bundle-source: record
  --use-client-certificate-ocsp-endpoint: oneof<bool>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront CreateTrustStore $name $ca_certificates_bundle_source $use_client_certificate_ocsp_endpoint $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/vpc-origin; needs --vpc-origin-endpoint-config
@search-terms CreateVpcOrigin
export def 'cloudfront create-vpc-origin' [
  --vpc-origin-endpoint-config: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront CreateVpcOrigin $vpc_origin_endpoint_config $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2020-05-31/anycast-ip-list/{Id}; needs --id --if-match
@search-terms DeleteAnycastIpList
export def 'cloudfront delete-anycast-ip-list' [
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront DeleteAnycastIpList $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2020-05-31/cache-policy/{Id}; needs --id
@search-terms DeleteCachePolicy
export def 'cloudfront delete-cache-policy' [
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront DeleteCachePolicy $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2020-05-31/origin-access-identity/cloudfront/{Id}; needs --id
@search-terms DeleteCloudFrontOriginAccessIdentity
export def 'cloudfront delete-cloud-front-origin-access-identity' [
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront DeleteCloudFrontOriginAccessIdentity $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2020-05-31/connection-function/{Id}; needs --id --if-match
@search-terms DeleteConnectionFunction
export def 'cloudfront delete-connection-function' [
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront DeleteConnectionFunction $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2020-05-31/connection-group/{Id}; needs --id --if-match
@search-terms DeleteConnectionGroup
export def 'cloudfront delete-connection-group' [
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront DeleteConnectionGroup $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2020-05-31/continuous-deployment-policy/{Id}; needs --id
@search-terms DeleteContinuousDeploymentPolicy
export def 'cloudfront delete-continuous-deployment-policy' [
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront DeleteContinuousDeploymentPolicy $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2020-05-31/distribution/{Id}; needs --id
@search-terms DeleteDistribution
export def 'cloudfront delete-distribution' [
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront DeleteDistribution $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2020-05-31/distribution-tenant/{Id}; needs --id --if-match
@search-terms DeleteDistributionTenant
export def 'cloudfront delete-distribution-tenant' [
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront DeleteDistributionTenant $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2020-05-31/field-level-encryption/{Id}; needs --id
@search-terms DeleteFieldLevelEncryptionConfig
export def 'cloudfront delete-field-level-encryption-config' [
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront DeleteFieldLevelEncryptionConfig $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2020-05-31/field-level-encryption-profile/{Id}; needs --id
@search-terms DeleteFieldLevelEncryptionProfile
export def 'cloudfront delete-field-level-encryption-profile' [
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront DeleteFieldLevelEncryptionProfile $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2020-05-31/function/{Name}; needs --name --if-match
@search-terms DeleteFunction
export def 'cloudfront delete-function' [
  --name: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront DeleteFunction $name $if_match -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2020-05-31/key-group/{Id}; needs --id
@search-terms DeleteKeyGroup
export def 'cloudfront delete-key-group' [
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront DeleteKeyGroup $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2020-05-31/key-value-store/{Name}; needs --name --if-match
@search-terms DeleteKeyValueStore
export def 'cloudfront delete-key-value-store' [
  --name: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront DeleteKeyValueStore $name $if_match -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2020-05-31/distributions/{DistributionId}/monitoring-subscription; needs --distribution-id
@search-terms DeleteMonitoringSubscription
export def 'cloudfront delete-monitoring-subscription' [
  --distribution-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront DeleteMonitoringSubscription $distribution_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2020-05-31/origin-access-control/{Id}; needs --id
@search-terms DeleteOriginAccessControl
export def 'cloudfront delete-origin-access-control' [
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront DeleteOriginAccessControl $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2020-05-31/origin-request-policy/{Id}; needs --id
@search-terms DeleteOriginRequestPolicy
export def 'cloudfront delete-origin-request-policy' [
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront DeleteOriginRequestPolicy $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2020-05-31/public-key/{Id}; needs --id
@search-terms DeletePublicKey
export def 'cloudfront delete-public-key' [
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront DeletePublicKey $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/delete-realtime-log-config
@search-terms DeleteRealtimeLogConfig
export def 'cloudfront delete-realtime-log-config' [
  --name: string
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront DeleteRealtimeLogConfig $name $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/delete-resource-policy; needs --resource-arn
@search-terms DeleteResourcePolicy
export def 'cloudfront delete-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront DeleteResourcePolicy $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2020-05-31/response-headers-policy/{Id}; needs --id
@search-terms DeleteResponseHeadersPolicy
export def 'cloudfront delete-response-headers-policy' [
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront DeleteResponseHeadersPolicy $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2020-05-31/streaming-distribution/{Id}; needs --id
@search-terms DeleteStreamingDistribution
export def 'cloudfront delete-streaming-distribution' [
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront DeleteStreamingDistribution $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2020-05-31/trust-store/{Id}; needs --id --if-match
@search-terms DeleteTrustStore
export def 'cloudfront delete-trust-store' [
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront DeleteTrustStore $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2020-05-31/vpc-origin/{Id}; needs --id --if-match
@search-terms DeleteVpcOrigin
export def 'cloudfront delete-vpc-origin' [
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront DeleteVpcOrigin $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# GET /2020-05-31/connection-function/{Identifier}/describe; cached 1min; needs --identifier
@search-terms DescribeConnectionFunction
export def 'cloudfront describe-connection-function' [
  --identifier: string
  --stage: string@[DEVELOPMENT LIVE]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront DescribeConnectionFunction $identifier $stage -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/function/{Name}/describe; cached 1min; needs --name
@search-terms DescribeFunction
export def 'cloudfront describe-function' [
  --name: string
  --stage: string@[DEVELOPMENT LIVE]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront DescribeFunction $name $stage -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/key-value-store/{Name}; cached 1min; needs --name
@search-terms DescribeKeyValueStore
export def 'cloudfront describe-key-value-store' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront DescribeKeyValueStore $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# PUT /2020-05-31/distribution-tenant/{Id}/disassociate-web-acl; needs --id
@search-terms DisassociateDistributionTenantWebACL
export def 'cloudfront disassociate-distribution-tenant-web-acl' [
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront DisassociateDistributionTenantWebACL $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# PUT /2020-05-31/distribution/{Id}/disassociate-web-acl; needs --id
@search-terms DisassociateDistributionWebACL
export def 'cloudfront disassociate-distribution-web-acl' [
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront DisassociateDistributionWebACL $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# GET /2020-05-31/anycast-ip-list/{Id}; cached 1min; needs --id
@search-terms GetAnycastIpList
export def 'cloudfront get-anycast-ip-list' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetAnycastIpList $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/cache-policy/{Id}; cached 1hr; needs --id
@search-terms GetCachePolicy
export def 'cloudfront get-cache-policy' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetCachePolicy $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/cache-policy/{Id}/config; cached 1hr; needs --id
@search-terms GetCachePolicyConfig
export def 'cloudfront get-cache-policy-config' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetCachePolicyConfig $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/origin-access-identity/cloudfront/{Id}; cached 1min; needs --id
@search-terms GetCloudFrontOriginAccessIdentity
export def 'cloudfront get-cloud-front-origin-access-identity' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetCloudFrontOriginAccessIdentity $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/origin-access-identity/cloudfront/{Id}/config; cached 1min; needs --id
@search-terms GetCloudFrontOriginAccessIdentityConfig
export def 'cloudfront get-cloud-front-origin-access-identity-config' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetCloudFrontOriginAccessIdentityConfig $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/connection-function/{Identifier}; needs --identifier
@search-terms GetConnectionFunction
export def 'cloudfront get-connection-function' [
  --identifier: string
  --stage: string@[DEVELOPMENT LIVE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetConnectionFunction $identifier $stage -- $region $profile $with_input $fail_fast' }

# GET /2020-05-31/connection-group/{Identifier}; cached 1min; needs --identifier
@search-terms GetConnectionGroup
export def 'cloudfront get-connection-group' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetConnectionGroup $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/connection-group; cached 1min; needs --routing-endpoint
@search-terms GetConnectionGroupByRoutingEndpoint
export def 'cloudfront get-connection-group-by-routing-endpoint' [
  --routing-endpoint: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetConnectionGroupByRoutingEndpoint $routing_endpoint -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/continuous-deployment-policy/{Id}; cached 1min; needs --id
@search-terms GetContinuousDeploymentPolicy
export def 'cloudfront get-continuous-deployment-policy' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetContinuousDeploymentPolicy $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/continuous-deployment-policy/{Id}/config; cached 1min; needs --id
@search-terms GetContinuousDeploymentPolicyConfig
export def 'cloudfront get-continuous-deployment-policy-config' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetContinuousDeploymentPolicyConfig $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/distribution/{Id}; needs --id
@search-terms GetDistribution
export def 'cloudfront get-distribution' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetDistribution $id -- $region $profile $with_input $fail_fast' }

# GET /2020-05-31/distribution/{Id}/config; needs --id
@search-terms GetDistributionConfig
export def 'cloudfront get-distribution-config' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetDistributionConfig $id -- $region $profile $with_input $fail_fast' }

# GET /2020-05-31/distribution-tenant/{Identifier}; cached 1min; needs --identifier
@search-terms GetDistributionTenant
export def 'cloudfront get-distribution-tenant' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetDistributionTenant $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/distribution-tenant; cached 1min; needs --domain
@search-terms GetDistributionTenantByDomain
export def 'cloudfront get-distribution-tenant-by-domain' [
  --domain: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetDistributionTenantByDomain $domain -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/field-level-encryption/{Id}; cached 1min; needs --id
@search-terms GetFieldLevelEncryption
export def 'cloudfront get-field-level-encryption' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetFieldLevelEncryption $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/field-level-encryption/{Id}/config; cached 1min; needs --id
@search-terms GetFieldLevelEncryptionConfig
export def 'cloudfront get-field-level-encryption-config' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetFieldLevelEncryptionConfig $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/field-level-encryption-profile/{Id}; cached 1min; needs --id
@search-terms GetFieldLevelEncryptionProfile
export def 'cloudfront get-field-level-encryption-profile' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetFieldLevelEncryptionProfile $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/field-level-encryption-profile/{Id}/config; cached 1min; needs --id
@search-terms GetFieldLevelEncryptionProfileConfig
export def 'cloudfront get-field-level-encryption-profile-config' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetFieldLevelEncryptionProfileConfig $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/function/{Name}; needs --name
@search-terms GetFunction
export def 'cloudfront get-function' [
  --name: string
  --stage: string@[DEVELOPMENT LIVE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetFunction $name $stage -- $region $profile $with_input $fail_fast' }

# GET /2020-05-31/distribution/{DistributionId}/invalidation/{Id}; needs --distribution-id --id
@search-terms GetInvalidation
export def 'cloudfront get-invalidation' [
  --distribution-id: string
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetInvalidation $distribution_id $id -- $region $profile $with_input $fail_fast' }

# GET /2020-05-31/distribution-tenant/{DistributionTenantId}/invalidation/{Id}; needs --distribution-tenant-id --id
@search-terms GetInvalidationForDistributionTenant
export def 'cloudfront get-invalidation-for-distribution-tenant' [
  --distribution-tenant-id: string
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetInvalidationForDistributionTenant $distribution_tenant_id $id -- $region $profile $with_input $fail_fast' }

# GET /2020-05-31/key-group/{Id}; cached 1min; needs --id
@search-terms GetKeyGroup
export def 'cloudfront get-key-group' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetKeyGroup $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/key-group/{Id}/config; cached 1min; needs --id
@search-terms GetKeyGroupConfig
export def 'cloudfront get-key-group-config' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetKeyGroupConfig $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/managed-certificate/{Identifier}; cached 1min; needs --identifier
@search-terms GetManagedCertificateDetails
export def 'cloudfront get-managed-certificate-details' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetManagedCertificateDetails $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/distributions/{DistributionId}/monitoring-subscription; cached 1min; needs --distribution-id
@search-terms GetMonitoringSubscription
export def 'cloudfront get-monitoring-subscription' [
  --distribution-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetMonitoringSubscription $distribution_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/origin-access-control/{Id}; cached 1min; needs --id
@search-terms GetOriginAccessControl
export def 'cloudfront get-origin-access-control' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetOriginAccessControl $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/origin-access-control/{Id}/config; cached 1min; needs --id
@search-terms GetOriginAccessControlConfig
export def 'cloudfront get-origin-access-control-config' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetOriginAccessControlConfig $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/origin-request-policy/{Id}; cached 1min; needs --id
@search-terms GetOriginRequestPolicy
export def 'cloudfront get-origin-request-policy' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetOriginRequestPolicy $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/origin-request-policy/{Id}/config; cached 1min; needs --id
@search-terms GetOriginRequestPolicyConfig
export def 'cloudfront get-origin-request-policy-config' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetOriginRequestPolicyConfig $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/public-key/{Id}; cached 1min; needs --id
@search-terms GetPublicKey
export def 'cloudfront get-public-key' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetPublicKey $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/public-key/{Id}/config; cached 1min; needs --id
@search-terms GetPublicKeyConfig
export def 'cloudfront get-public-key-config' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetPublicKeyConfig $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /2020-05-31/get-realtime-log-config; cached 1min
@search-terms GetRealtimeLogConfig
export def 'cloudfront get-realtime-log-config' [
  --name: string
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetRealtimeLogConfig $name $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /2020-05-31/get-resource-policy; cached 1min; needs --resource-arn
@search-terms GetResourcePolicy
export def 'cloudfront get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetResourcePolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/response-headers-policy/{Id}; cached 1min; needs --id
@search-terms GetResponseHeadersPolicy
export def 'cloudfront get-response-headers-policy' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetResponseHeadersPolicy $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/response-headers-policy/{Id}/config; cached 1min; needs --id
@search-terms GetResponseHeadersPolicyConfig
export def 'cloudfront get-response-headers-policy-config' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetResponseHeadersPolicyConfig $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/streaming-distribution/{Id}; cached 1min; needs --id
@search-terms GetStreamingDistribution
export def 'cloudfront get-streaming-distribution' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetStreamingDistribution $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/streaming-distribution/{Id}/config; cached 1min; needs --id
@search-terms GetStreamingDistributionConfig
export def 'cloudfront get-streaming-distribution-config' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetStreamingDistributionConfig $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/trust-store/{Identifier}; cached 1min; needs --identifier
@search-terms GetTrustStore
export def 'cloudfront get-trust-store' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetTrustStore $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/vpc-origin/{Id}; cached 1min; needs --id
@search-terms GetVpcOrigin
export def 'cloudfront get-vpc-origin' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront GetVpcOrigin $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/anycast-ip-list; cached 1min
@search-terms ListAnycastIpLists
export def 'cloudfront list-anycast-ip-lists' [
  --marker: string
  --max-items: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront ListAnycastIpLists $marker $max_items -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/cache-policy; cached 1hr
@search-terms ListCachePolicies
export def 'cloudfront list-cache-policies' [
  --type: string@[managed custom]
  --marker: string
  --max-items: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront ListCachePolicies $type $marker $max_items -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/origin-access-identity/cloudfront; follows pages; cached 1min
@search-terms ListCloudFrontOriginAccessIdentities
export def 'cloudfront list-cloud-front-origin-access-identities' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'cloudfront ListCloudFrontOriginAccessIdentities -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /2020-05-31/conflicting-alias; cached 1min; needs --distribution-id --alias
@search-terms ListConflictingAliases
export def 'cloudfront list-conflicting-aliases' [
  --distribution-id: string
  --alias: string
  --marker: string
  --max-items: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront ListConflictingAliases $distribution_id $alias $marker $max_items -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /2020-05-31/connection-functions; follows pages; cached 1min
@search-terms ListConnectionFunctions
export def 'cloudfront list-connection-functions' [
  --stage: string@[DEVELOPMENT LIVE]
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
]: any -> any { call 'cloudfront ListConnectionFunctions $stage -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /2020-05-31/connection-groups; follows pages; cached 1min
@search-terms ListConnectionGroups
export def 'cloudfront list-connection-groups' [
  --association-filter: record
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
]: any -> any { call 'cloudfront ListConnectionGroups $association_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/continuous-deployment-policy; cached 1min
@search-terms ListContinuousDeploymentPolicies
export def 'cloudfront list-continuous-deployment-policies' [
  --marker: string
  --max-items: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront ListContinuousDeploymentPolicies $marker $max_items -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /2020-05-31/distribution-tenants; follows pages; cached 1min
@search-terms ListDistributionTenants
export def 'cloudfront list-distribution-tenants' [
  --association-filter: record
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
]: any -> any { call 'cloudfront ListDistributionTenants $association_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /2020-05-31/distribution-tenants-by-customization; follows pages; cached 1min
@search-terms ListDistributionTenantsByCustomization
export def 'cloudfront list-distribution-tenants-by-customization' [
  --web-acl-arn: string
  --certificate-arn: string
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
]: any -> any { call 'cloudfront ListDistributionTenantsByCustomization $web_acl_arn $certificate_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/distribution; follows pages
@search-terms ListDistributions
export def 'cloudfront list-distributions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'cloudfront ListDistributions -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /2020-05-31/distributionsByAnycastIpListId/{AnycastIpListId}; needs --anycast-ip-list-id
@search-terms ListDistributionsByAnycastIpListId
export def 'cloudfront list-distributions-by-anycast-ip-list-id' [
  --marker: string
  --max-items: string
  --anycast-ip-list-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront ListDistributionsByAnycastIpListId $marker $max_items $anycast_ip_list_id -- $region $profile $with_input $fail_fast' }

# GET /2020-05-31/distributionsByCachePolicyId/{CachePolicyId}; cached 5min; needs --cache-policy-id
@search-terms ListDistributionsByCachePolicyId
export def 'cloudfront list-distributions-by-cache-policy-id' [
  --marker: string
  --max-items: string
  --cache-policy-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront ListDistributionsByCachePolicyId $marker $max_items $cache_policy_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/distributionsByConnectionFunction; follows pages; needs --connection-function-identifier
@search-terms ListDistributionsByConnectionFunction
export def 'cloudfront list-distributions-by-connection-function' [
  --connection-function-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront ListDistributionsByConnectionFunction $connection_function_identifier -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /2020-05-31/distributionsByConnectionMode/{ConnectionMode}; follows pages; needs --connection-mode
@search-terms ListDistributionsByConnectionMode
export def 'cloudfront list-distributions-by-connection-mode' [
  --connection-mode: string@[direct tenant-only]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront ListDistributionsByConnectionMode $connection_mode -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /2020-05-31/distributionsByKeyGroupId/{KeyGroupId}; cached 5min; needs --key-group-id
@search-terms ListDistributionsByKeyGroup
export def 'cloudfront list-distributions-by-key-group' [
  --marker: string
  --max-items: string
  --key-group-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront ListDistributionsByKeyGroup $marker $max_items $key_group_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/distributionsByOriginRequestPolicyId/{OriginRequestPolicyId}; cached 5min; needs --origin-request-policy-id
@search-terms ListDistributionsByOriginRequestPolicyId
export def 'cloudfront list-distributions-by-origin-request-policy-id' [
  --marker: string
  --max-items: string
  --origin-request-policy-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront ListDistributionsByOriginRequestPolicyId $marker $max_items $origin_request_policy_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/distributionsByOwnedResource/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListDistributionsByOwnedResource
export def 'cloudfront list-distributions-by-owned-resource' [
  --resource-arn: string
  --marker: string
  --max-items: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront ListDistributionsByOwnedResource $resource_arn $marker $max_items -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /2020-05-31/distributionsByRealtimeLogConfig
@search-terms ListDistributionsByRealtimeLogConfig
export def 'cloudfront list-distributions-by-realtime-log-config' [
  --marker: string
  --max-items: string
  --realtime-log-config-name: string
  --realtime-log-config-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront ListDistributionsByRealtimeLogConfig $marker $max_items $realtime_log_config_name $realtime_log_config_arn -- $region $profile $with_input $fail_fast' }

# GET /2020-05-31/distributionsByResponseHeadersPolicyId/{ResponseHeadersPolicyId}; cached 5min; needs --response-headers-policy-id
@search-terms ListDistributionsByResponseHeadersPolicyId
export def 'cloudfront list-distributions-by-response-headers-policy-id' [
  --marker: string
  --max-items: string
  --response-headers-policy-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront ListDistributionsByResponseHeadersPolicyId $marker $max_items $response_headers_policy_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/distributionsByTrustStore; follows pages; needs --trust-store-identifier
@search-terms ListDistributionsByTrustStore
export def 'cloudfront list-distributions-by-trust-store' [
  --trust-store-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront ListDistributionsByTrustStore $trust_store_identifier -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /2020-05-31/distributionsByVpcOriginId/{VpcOriginId}; cached 5min; needs --vpc-origin-id
@search-terms ListDistributionsByVpcOriginId
export def 'cloudfront list-distributions-by-vpc-origin-id' [
  --marker: string
  --max-items: string
  --vpc-origin-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront ListDistributionsByVpcOriginId $marker $max_items $vpc_origin_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/distributionsByWebACLId/{WebACLId}; needs --web-acl-id
@search-terms ListDistributionsByWebACLId
export def 'cloudfront list-distributions-by-web-acl-id' [
  --marker: string
  --max-items: string
  --web-acl-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront ListDistributionsByWebACLId $marker $max_items $web_acl_id -- $region $profile $with_input $fail_fast' }

# POST /2020-05-31/domain-conflicts; follows pages; cached 1min; needs --domain --domain-control-validation-resource
@search-terms ListDomainConflicts
export def 'cloudfront list-domain-conflicts' [
  --domain: string
  --domain-control-validation-resource: record
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
]: any -> any { call 'cloudfront ListDomainConflicts $domain $domain_control_validation_resource -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/field-level-encryption; cached 1min
@search-terms ListFieldLevelEncryptionConfigs
export def 'cloudfront list-field-level-encryption-configs' [
  --marker: string
  --max-items: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront ListFieldLevelEncryptionConfigs $marker $max_items -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/field-level-encryption-profile; cached 1min
@search-terms ListFieldLevelEncryptionProfiles
export def 'cloudfront list-field-level-encryption-profiles' [
  --marker: string
  --max-items: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront ListFieldLevelEncryptionProfiles $marker $max_items -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/function; cached 1min
@search-terms ListFunctions
export def 'cloudfront list-functions' [
  --marker: string
  --max-items: string
  --stage: string@[DEVELOPMENT LIVE]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront ListFunctions $marker $max_items $stage -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/distribution/{DistributionId}/invalidation; follows pages; cached 30sec; needs --distribution-id
@search-terms ListInvalidations
export def 'cloudfront list-invalidations' [
  --distribution-id: string
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
]: any -> any { call 'cloudfront ListInvalidations $distribution_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/distribution-tenant/{Id}/invalidation; follows pages; cached 30sec; needs --id
@search-terms ListInvalidationsForDistributionTenant
export def 'cloudfront list-invalidations-for-distribution-tenant' [
  --id: string
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
]: any -> any { call 'cloudfront ListInvalidationsForDistributionTenant $id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/key-group; cached 1min
@search-terms ListKeyGroups
export def 'cloudfront list-key-groups' [
  --marker: string
  --max-items: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront ListKeyGroups $marker $max_items -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/key-value-store; follows pages; cached 1min
@search-terms ListKeyValueStores
export def 'cloudfront list-key-value-stores' [
  --status: string
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
]: any -> any { call 'cloudfront ListKeyValueStores $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/origin-access-control; follows pages; cached 1min
@search-terms ListOriginAccessControls
export def 'cloudfront list-origin-access-controls' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'cloudfront ListOriginAccessControls -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /2020-05-31/origin-request-policy; cached 1min
@search-terms ListOriginRequestPolicies
export def 'cloudfront list-origin-request-policies' [
  --type: string@[managed custom]
  --marker: string
  --max-items: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront ListOriginRequestPolicies $type $marker $max_items -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/public-key; follows pages; cached 1min
@search-terms ListPublicKeys
export def 'cloudfront list-public-keys' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'cloudfront ListPublicKeys -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /2020-05-31/realtime-log-config; cached 1min
@search-terms ListRealtimeLogConfigs
export def 'cloudfront list-realtime-log-configs' [
  --max-items: string
  --marker: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront ListRealtimeLogConfigs $max_items $marker -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/response-headers-policy; cached 1min
@search-terms ListResponseHeadersPolicies
export def 'cloudfront list-response-headers-policies' [
  --type: string@[managed custom]
  --marker: string
  --max-items: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront ListResponseHeadersPolicies $type $marker $max_items -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2020-05-31/streaming-distribution; follows pages; cached 1min
@search-terms ListStreamingDistributions
export def 'cloudfront list-streaming-distributions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'cloudfront ListStreamingDistributions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /2020-05-31/tagging; cached 5min; needs --resource
@search-terms ListTagsForResource
export def 'cloudfront list-tags-for-resource' [
  --resource: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront ListTagsForResource $resource -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /2020-05-31/trust-stores; follows pages; cached 1min
@search-terms ListTrustStores
export def 'cloudfront list-trust-stores' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'cloudfront ListTrustStores -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /2020-05-31/vpc-origin; cached 1min
@search-terms ListVpcOrigins
export def 'cloudfront list-vpc-origins' [
  --marker: string
  --max-items: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront ListVpcOrigins $marker $max_items -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /2020-05-31/connection-function/{Id}/publish; needs --id --if-match
@search-terms PublishConnectionFunction
export def 'cloudfront publish-connection-function' [
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront PublishConnectionFunction $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/function/{Name}/publish; needs --name --if-match
@search-terms PublishFunction
export def 'cloudfront publish-function' [
  --name: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront PublishFunction $name $if_match -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/put-resource-policy; needs --resource-arn --policy-document
@search-terms PutResourcePolicy
export def 'cloudfront put-resource-policy' [
  --resource-arn: string
  --policy-document: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront PutResourcePolicy $resource_arn $policy_document -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/tagging?Operation=Tag; needs --resource --tags
@search-terms TagResource
export def 'cloudfront tag-resource' [
  --resource: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront TagResource $resource $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/connection-function/{Id}/test; needs --id --if-match --connection-object
@search-terms TestConnectionFunction
export def 'cloudfront test-connection-function' [
  --id: string
  --if-match: string
  --stage: string@[DEVELOPMENT LIVE]
  --connection-object: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront TestConnectionFunction $id $if_match $stage $connection_object -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/function/{Name}/test; needs --name --if-match --event-object
@search-terms TestFunction
export def 'cloudfront test-function' [
  --name: string
  --if-match: string
  --stage: string@[DEVELOPMENT LIVE]
  --event-object: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront TestFunction $name $if_match $stage $event_object -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/tagging?Operation=Untag; needs --resource --tag-keys
@search-terms UntagResource
export def 'cloudfront untag-resource' [
  --resource: string
  --tag-keys: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront UntagResource $resource $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /2020-05-31/anycast-ip-list/{Id}; needs --id --if-match
@search-terms UpdateAnycastIpList
export def 'cloudfront update-anycast-ip-list' [
  --id: string
  --ip-address-type: string@[ipv4 ipv6 dualstack]
  --ipam-cidr-configs: list
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront UpdateAnycastIpList $id $ip_address_type $ipam_cidr_configs $if_match -- $region $profile $with_input $fail_fast $yes' }

# PUT /2020-05-31/cache-policy/{Id}; needs --cache-policy-config --id
@search-terms UpdateCachePolicy
export def 'cloudfront update-cache-policy' [
  --cache-policy-config: record
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront UpdateCachePolicy $cache_policy_config $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# PUT /2020-05-31/origin-access-identity/cloudfront/{Id}/config; needs --cloud-front-origin-access-identity-config --id
@search-terms UpdateCloudFrontOriginAccessIdentity
export def 'cloudfront update-cloud-front-origin-access-identity' [
  --cloud-front-origin-access-identity-config: record
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront UpdateCloudFrontOriginAccessIdentity $cloud_front_origin_access_identity_config $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# PUT /2020-05-31/connection-function/{Id}; needs --id --if-match --connection-function-config --connection-function-code
@search-terms UpdateConnectionFunction
export def 'cloudfront update-connection-function' [
  --id: string
  --if-match: string
  --connection-function-config: record
  --connection-function-code: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront UpdateConnectionFunction $id $if_match $connection_function_config $connection_function_code -- $region $profile $with_input $fail_fast $yes' }

# PUT /2020-05-31/connection-group/{Id}; needs --id --if-match
@search-terms UpdateConnectionGroup
export def 'cloudfront update-connection-group' [
  --id: string
  --ipv6-enabled: oneof<bool>
  --if-match: string
  --anycast-ip-list-id: string
  --enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront UpdateConnectionGroup $id $ipv6_enabled $if_match $anycast_ip_list_id $enabled -- $region $profile $with_input $fail_fast $yes' }

# PUT /2020-05-31/continuous-deployment-policy/{Id}; needs --continuous-deployment-policy-config --id
@search-terms UpdateContinuousDeploymentPolicy
export def 'cloudfront update-continuous-deployment-policy' [
  --continuous-deployment-policy-config: record
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront UpdateContinuousDeploymentPolicy $continuous_deployment_policy_config $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# PUT /2020-05-31/distribution/{Id}/config; needs --distribution-config --id
@search-terms UpdateDistribution
export def 'cloudfront update-distribution' [
  --distribution-config: record
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront UpdateDistribution $distribution_config $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# PUT /2020-05-31/distribution-tenant/{Id}; needs --id --if-match
@search-terms UpdateDistributionTenant
export def 'cloudfront update-distribution-tenant' [
  --id: string
  --distribution-id: string
  --domains: list
  --customizations: record
  --parameters: any
  --connection-group-id: string
  --if-match: string
  --managed-certificate-request: record
  --enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront UpdateDistributionTenant $id $distribution_id $domains $customizations $parameters $connection_group_id $if_match $managed_certificate_request $enabled -- $region $profile $with_input $fail_fast $yes' }

# PUT /2020-05-31/distribution/{Id}/promote-staging-config; needs --id
@search-terms UpdateDistributionWithStagingConfig
export def 'cloudfront update-distribution-with-staging-config' [
  --id: string
  --staging-distribution-id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront UpdateDistributionWithStagingConfig $id $staging_distribution_id $if_match -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/domain-association; needs --domain --target-resource
@search-terms UpdateDomainAssociation
export def 'cloudfront update-domain-association' [
  --domain: string
  --target-resource: record
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront UpdateDomainAssociation $domain $target_resource $if_match -- $region $profile $with_input $fail_fast $yes' }

# PUT /2020-05-31/field-level-encryption/{Id}/config; needs --field-level-encryption-config --id
@search-terms UpdateFieldLevelEncryptionConfig
export def 'cloudfront update-field-level-encryption-config' [
  --field-level-encryption-config: record
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront UpdateFieldLevelEncryptionConfig $field_level_encryption_config $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# PUT /2020-05-31/field-level-encryption-profile/{Id}/config; needs --field-level-encryption-profile-config --id
@search-terms UpdateFieldLevelEncryptionProfile
export def 'cloudfront update-field-level-encryption-profile' [
  --field-level-encryption-profile-config: record
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront UpdateFieldLevelEncryptionProfile $field_level_encryption_profile_config $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# PUT /2020-05-31/function/{Name}; needs --name --if-match --function-config --function-code
@search-terms UpdateFunction
export def 'cloudfront update-function' [
  --name: string
  --if-match: string
  --function-config: record
  --function-code: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront UpdateFunction $name $if_match $function_config $function_code -- $region $profile $with_input $fail_fast $yes' }

# PUT /2020-05-31/key-group/{Id}; needs --key-group-config --id
@search-terms UpdateKeyGroup
export def 'cloudfront update-key-group' [
  --key-group-config: record
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront UpdateKeyGroup $key_group_config $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# PUT /2020-05-31/key-value-store/{Name}; needs --name --comment --if-match
@search-terms UpdateKeyValueStore
export def 'cloudfront update-key-value-store' [
  --name: string
  --comment: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront UpdateKeyValueStore $name $comment $if_match -- $region $profile $with_input $fail_fast $yes' }

# PUT /2020-05-31/origin-access-control/{Id}/config; needs --origin-access-control-config --id
@search-terms UpdateOriginAccessControl
export def 'cloudfront update-origin-access-control' [
  --origin-access-control-config: record
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront UpdateOriginAccessControl $origin_access_control_config $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# PUT /2020-05-31/origin-request-policy/{Id}; needs --origin-request-policy-config --id
@search-terms UpdateOriginRequestPolicy
export def 'cloudfront update-origin-request-policy' [
  --origin-request-policy-config: record
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront UpdateOriginRequestPolicy $origin_request_policy_config $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# PUT /2020-05-31/public-key/{Id}/config; needs --public-key-config --id
@search-terms UpdatePublicKey
export def 'cloudfront update-public-key' [
  --public-key-config: record
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront UpdatePublicKey $public_key_config $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# PUT /2020-05-31/realtime-log-config
@search-terms UpdateRealtimeLogConfig
export def 'cloudfront update-realtime-log-config' [
  --end-points: list
  --fields: list<string>
  --name: string
  --arn: string
  --sampling-rate: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront UpdateRealtimeLogConfig $end_points $fields $name $arn $sampling_rate -- $region $profile $with_input $fail_fast $yes' }

# PUT /2020-05-31/response-headers-policy/{Id}; needs --response-headers-policy-config --id
@search-terms UpdateResponseHeadersPolicy
export def 'cloudfront update-response-headers-policy' [
  --response-headers-policy-config: record
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront UpdateResponseHeadersPolicy $response_headers_policy_config $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# PUT /2020-05-31/streaming-distribution/{Id}/config; needs --streaming-distribution-config --id
@search-terms UpdateStreamingDistribution
export def 'cloudfront update-streaming-distribution' [
  --streaming-distribution-config: record
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront UpdateStreamingDistribution $streaming_distribution_config $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# PUT /2020-05-31/trust-store/{Id}; needs --id --if-match
@search-terms UpdateTrustStore
export def 'cloudfront update-trust-store' [
  --id: string
  --ca-certificates-bundle-source: record
  --use-client-certificate-ocsp-endpoint: oneof<bool>
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront UpdateTrustStore $id $ca_certificates_bundle_source $use_client_certificate_ocsp_endpoint $if_match -- $region $profile $with_input $fail_fast $yes' }

# PUT /2020-05-31/vpc-origin/{Id}; needs --vpc-origin-endpoint-config --id --if-match
@search-terms UpdateVpcOrigin
export def 'cloudfront update-vpc-origin' [
  --vpc-origin-endpoint-config: record
  --id: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront UpdateVpcOrigin $vpc_origin_endpoint_config $id $if_match -- $region $profile $with_input $fail_fast $yes' }

# POST /2020-05-31/verify-dns-configuration; needs --identifier
@search-terms VerifyDnsConfiguration
export def 'cloudfront verify-dns-configuration' [
  --domain: string
  --identifier: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront VerifyDnsConfiguration $domain $identifier -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   distribution-deployed: GetDistribution; needs --id
#   invalidation-completed: GetInvalidation; needs --distribution-id --id
#   invalidation-for-distribution-tenant-completed: GetInvalidationForDistributionTenant; needs --distribution-tenant-id --id
#   streaming-distribution-deployed: GetStreamingDistribution; needs --id
@search-terms DistributionDeployed InvalidationCompleted InvalidationForDistributionTenantCompleted StreamingDistributionDeployed
export def 'cloudfront wait' [
  waiter: string@[distribution-deployed invalidation-completed invalidation-for-distribution-tenant-completed streaming-distribution-deployed]
  --id: string
  --distribution-id: string
  --distribution-tenant-id: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'cloudfront wait $waiter $id $distribution_id $distribution_tenant_id -- $timeout $interval $region $profile' }
