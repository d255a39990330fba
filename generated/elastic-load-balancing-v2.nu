# Written by `cargo xtask generate --service elastic-load-balancing-v2` from the service's model and overlay: change those instead.
# Elastic Load Balancing v2, API version 2015-12-01: 51 operations, 5 waiters.

use rt.nu [call]

def ProtocolEnum []: nothing -> list<string> { [HTTP HTTPS TCP TLS UDP TCP_UDP GENEVE QUIC TCP_QUIC] }

# POST /; needs --listener-arn --certificates
@search-terms 'AddListenerCertificates, elbv2 add-listener-certificates'
export def 'elastic-load-balancing-v2 add-listener-certificates' [
  --listener-arn: string
  --certificates: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 AddListenerCertificates $listener_arn $certificates -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --resource-arns --tags
@search-terms 'AddTags, elbv2 add-tags'
export def 'elastic-load-balancing-v2 add-tags' [
  --resource-arns: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 AddTags $resource_arns $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --trust-store-arn
@search-terms 'AddTrustStoreRevocations, elbv2 add-trust-store-revocations'
export def 'elastic-load-balancing-v2 add-trust-store-revocations' [
  --trust-store-arn: string
  --revocation-contents: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 AddTrustStoreRevocations $trust_store_arn $revocation_contents -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-arn --default-actions
@search-terms 'CreateListener, elbv2 create-listener'
export def 'elastic-load-balancing-v2 create-listener' [
  --load-balancer-arn: string
  --protocol: string@ProtocolEnum
  --port: int
  --ssl-policy: string
  --certificates: list
  --default-actions: list
  --alpn-policy: list<string>
  --tags: any
  --mutual-authentication: record
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 CreateListener $load_balancer_arn $protocol $port $ssl_policy $certificates $default_actions $alpn_policy $tags $mutual_authentication -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms 'CreateLoadBalancer, elbv2 create-load-balancer'
export def 'elastic-load-balancing-v2 create-load-balancer' [
  --name: string
  --subnets: list<string>
  --subnet-mappings: list
  --security-groups: list<string>
  --scheme: string@[internet-facing internal]
  --tags: any
  --type: string@[application network gateway]
  --ip-address-type: string@[ipv4 dualstack dualstack-without-public-ipv4]
  --customer-owned-ipv4-pool: string
  --enable-prefix-for-ipv6-source-nat: string@[on off]
  --ipam-pools: record
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 CreateLoadBalancer $name $subnets $subnet_mappings $security_groups $scheme $tags $type $ip_address_type $customer_owned_ipv4_pool $enable_prefix_for_ipv6_source_nat $ipam_pools -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --listener-arn --conditions --priority --actions
@search-terms 'CreateRule, elbv2 create-rule'
export def 'elastic-load-balancing-v2 create-rule' [
  --listener-arn: string
  --conditions: list
  --priority: int
  --actions: list
  --tags: any
  --transforms: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 CreateRule $listener_arn $conditions $priority $actions $tags $transforms -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms 'CreateTargetGroup, elbv2 create-target-group'
export def 'elastic-load-balancing-v2 create-target-group' [
  --name: string
  --protocol: string@ProtocolEnum
  --protocol-version: string
  --port: int
  --vpc-id: string
  --health-check-protocol: string@ProtocolEnum
  --health-check-port: string
  --health-check-enabled: oneof<bool>
  --health-check-path: string
  --health-check-interval-seconds: int
  --health-check-timeout-seconds: int
  --healthy-threshold-count: int
  --unhealthy-threshold-count: int
  --matcher: record
  --target-type: string@[instance ip lambda alb]
  --tags: any
  --ip-address-type: string@[ipv4 ipv6]
  --target-control-port: int
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 CreateTargetGroup $name $protocol $protocol_version $port $vpc_id $health_check_protocol $health_check_port $health_check_enabled $health_check_path $health_check_interval_seconds $health_check_timeout_seconds $healthy_threshold_count $unhealthy_threshold_count $matcher $target_type $tags $ip_address_type $target_control_port -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --name --ca-certificates-bundle-s3-bucket --ca-certificates-bundle-s3-key
@search-terms 'CreateTrustStore, elbv2 create-trust-store'
export def 'elastic-load-balancing-v2 create-trust-store' [
  --name: string
  --ca-certificates-bundle-s3-bucket: string
  --ca-certificates-bundle-s3-key: string
  --ca-certificates-bundle-s3-object-version: string
  --tags: any
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 CreateTrustStore $name $ca_certificates_bundle_s3_bucket $ca_certificates_bundle_s3_key $ca_certificates_bundle_s3_object_version $tags -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --listener-arn
@search-terms 'DeleteListener, elbv2 delete-listener'
export def 'elastic-load-balancing-v2 delete-listener' [
  --listener-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 DeleteListener $listener_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-arn
@search-terms 'DeleteLoadBalancer, elbv2 delete-load-balancer'
export def 'elastic-load-balancing-v2 delete-load-balancer' [
  --load-balancer-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 DeleteLoadBalancer $load_balancer_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-arn
@search-terms 'DeleteRule, elbv2 delete-rule'
export def 'elastic-load-balancing-v2 delete-rule' [
  --rule-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 DeleteRule $rule_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --trust-store-arn --resource-arn
@search-terms 'DeleteSharedTrustStoreAssociation, elbv2 delete-shared-trust-store-association'
export def 'elastic-load-balancing-v2 delete-shared-trust-store-association' [
  --trust-store-arn: string
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 DeleteSharedTrustStoreAssociation $trust_store_arn $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --target-group-arn
@search-terms 'DeleteTargetGroup, elbv2 delete-target-group'
export def 'elastic-load-balancing-v2 delete-target-group' [
  --target-group-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 DeleteTargetGroup $target_group_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --trust-store-arn
@search-terms 'DeleteTrustStore, elbv2 delete-trust-store'
export def 'elastic-load-balancing-v2 delete-trust-store' [
  --trust-store-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 DeleteTrustStore $trust_store_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --target-group-arn --targets
@search-terms 'DeregisterTargets, elbv2 deregister-targets'
export def 'elastic-load-balancing-v2 deregister-targets' [
  --target-group-arn: string
  --targets: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 DeregisterTargets $target_group_arn $targets -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeAccountLimits, elbv2 describe-account-limits'
export def 'elastic-load-balancing-v2 describe-account-limits' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'elastic-load-balancing-v2 DescribeAccountLimits -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 1min; needs --load-balancer-arn
@search-terms 'DescribeCapacityReservation, elbv2 describe-capacity-reservation'
export def 'elastic-load-balancing-v2 describe-capacity-reservation' [
  --load-balancer-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'elastic-load-balancing-v2 DescribeCapacityReservation $load_balancer_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --listener-arn
@search-terms 'DescribeListenerAttributes, elbv2 describe-listener-attributes'
export def 'elastic-load-balancing-v2 describe-listener-attributes' [
  --listener-arn: string
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
]: any -> any { call 'elastic-load-balancing-v2 DescribeListenerAttributes $listener_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --listener-arn
@search-terms 'DescribeListenerCertificates, elbv2 describe-listener-certificates'
export def 'elastic-load-balancing-v2 describe-listener-certificates' [
  --listener-arn: string
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
]: any -> any { call 'elastic-load-balancing-v2 DescribeListenerCertificates $listener_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms 'DescribeListeners, elbv2 describe-listeners'
export def 'elastic-load-balancing-v2 describe-listeners' [
  --load-balancer-arn: string
  --listener-arns: list<string>
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
]: any -> any { call 'elastic-load-balancing-v2 DescribeListeners $load_balancer_arn $listener_arns -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --load-balancer-arn
@search-terms 'DescribeLoadBalancerAttributes, elbv2 describe-load-balancer-attributes'
export def 'elastic-load-balancing-v2 describe-load-balancer-attributes' [
  --load-balancer-arn: string
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
]: any -> any { call 'elastic-load-balancing-v2 DescribeLoadBalancerAttributes $load_balancer_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms 'DescribeLoadBalancers, elbv2 describe-load-balancers'
export def 'elastic-load-balancing-v2 describe-load-balancers' [
  --load-balancer-arns: list<string>
  --names: list<string>
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
]: any -> any { call 'elastic-load-balancing-v2 DescribeLoadBalancers $load_balancer_arns $names -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms 'DescribeRules, elbv2 describe-rules'
export def 'elastic-load-balancing-v2 describe-rules' [
  --listener-arn: string
  --rule-arns: list<string>
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
]: any -> any { call 'elastic-load-balancing-v2 DescribeRules $listener_arn $rule_arns -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 24hr
@search-terms 'DescribeSSLPolicies, elbv2 describe-ssl-policies'
export def 'elastic-load-balancing-v2 describe-ssl-policies' [
  --names: list<string>
  --load-balancer-type: string@[application network gateway]
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
]: any -> any { call 'elastic-load-balancing-v2 DescribeSSLPolicies $names $load_balancer_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arns
@search-terms 'DescribeTags, elbv2 describe-tags'
export def 'elastic-load-balancing-v2 describe-tags' [
  --resource-arns: list<string>
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
]: any -> any { call 'elastic-load-balancing-v2 DescribeTags $resource_arns -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --target-group-arn
@search-terms 'DescribeTargetGroupAttributes, elbv2 describe-target-group-attributes'
export def 'elastic-load-balancing-v2 describe-target-group-attributes' [
  --target-group-arn: string
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
]: any -> any { call 'elastic-load-balancing-v2 DescribeTargetGroupAttributes $target_group_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms 'DescribeTargetGroups, elbv2 describe-target-groups'
export def 'elastic-load-balancing-v2 describe-target-groups' [
  --load-balancer-arn: string
  --target-group-arns: list<string>
  --names: list<string>
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
]: any -> any { call 'elastic-load-balancing-v2 DescribeTargetGroups $load_balancer_arn $target_group_arns $names -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 30sec; needs --target-group-arn
@search-terms 'DescribeTargetHealth, elbv2 describe-target-health'
export def 'elastic-load-balancing-v2 describe-target-health' [
  --target-group-arn: string
  --targets: list
  --include: list<string>
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
]: any -> any { call 'elastic-load-balancing-v2 DescribeTargetHealth $target_group_arn $targets $include -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --trust-store-arn
@search-terms 'DescribeTrustStoreAssociations, elbv2 describe-trust-store-associations'
export def 'elastic-load-balancing-v2 describe-trust-store-associations' [
  --trust-store-arn: string
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
]: any -> any { call 'elastic-load-balancing-v2 DescribeTrustStoreAssociations $trust_store_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --trust-store-arn
@search-terms 'DescribeTrustStoreRevocations, elbv2 describe-trust-store-revocations'
export def 'elastic-load-balancing-v2 describe-trust-store-revocations' [
  --trust-store-arn: string
  --revocation-ids: list<int>
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
]: any -> any { call 'elastic-load-balancing-v2 DescribeTrustStoreRevocations $trust_store_arn $revocation_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeTrustStores, elbv2 describe-trust-stores'
export def 'elastic-load-balancing-v2 describe-trust-stores' [
  --trust-store-arns: list<string>
  --names: list<string>
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
]: any -> any { call 'elastic-load-balancing-v2 DescribeTrustStores $trust_store_arns $names -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-arn
@search-terms 'GetResourcePolicy, elbv2 get-resource-policy'
export def 'elastic-load-balancing-v2 get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'elastic-load-balancing-v2 GetResourcePolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --trust-store-arn
@search-terms 'GetTrustStoreCaCertificatesBundle, elbv2 get-trust-store-ca-certificates-bundle'
export def 'elastic-load-balancing-v2 get-trust-store-ca-certificates-bundle' [
  --trust-store-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'elastic-load-balancing-v2 GetTrustStoreCaCertificatesBundle $trust_store_arn -- $region $profile $with_input $fail_fast' }

# POST /; needs --trust-store-arn --revocation-id
@search-terms 'GetTrustStoreRevocationContent, elbv2 get-trust-store-revocation-content'
export def 'elastic-load-balancing-v2 get-trust-store-revocation-content' [
  --trust-store-arn: string
  --revocation-id: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'elastic-load-balancing-v2 GetTrustStoreRevocationContent $trust_store_arn $revocation_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --load-balancer-arn
@search-terms 'ModifyCapacityReservation, elbv2 modify-capacity-reservation'
export def 'elastic-load-balancing-v2 modify-capacity-reservation' [
  --load-balancer-arn: string
  --minimum-load-balancer-capacity: record
  --reset-capacity-reservation: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 ModifyCapacityReservation $load_balancer_arn $minimum_load_balancer_capacity $reset_capacity_reservation -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-arn
@search-terms 'ModifyIpPools, elbv2 modify-ip-pools'
export def 'elastic-load-balancing-v2 modify-ip-pools' [
  --load-balancer-arn: string
  --ipam-pools: record
  --remove-ipam-pools: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 ModifyIpPools $load_balancer_arn $ipam_pools $remove_ipam_pools -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --listener-arn
@search-terms 'ModifyListener, elbv2 modify-listener'
export def 'elastic-load-balancing-v2 modify-listener' [
  --listener-arn: string
  --port: int
  --protocol: string@ProtocolEnum
  --ssl-policy: string
  --certificates: list
  --default-actions: list
  --alpn-policy: list<string>
  --mutual-authentication: record
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 ModifyListener $listener_arn $port $protocol $ssl_policy $certificates $default_actions $alpn_policy $mutual_authentication -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --listener-arn --attributes
@search-terms 'ModifyListenerAttributes, elbv2 modify-listener-attributes'
export def 'elastic-load-balancing-v2 modify-listener-attributes' [
  --listener-arn: string
  --attributes: any
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 ModifyListenerAttributes $listener_arn $attributes -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-arn --attributes
@search-terms 'ModifyLoadBalancerAttributes, elbv2 modify-load-balancer-attributes'
export def 'elastic-load-balancing-v2 modify-load-balancer-attributes' [
  --load-balancer-arn: string
  --attributes: any
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 ModifyLoadBalancerAttributes $load_balancer_arn $attributes -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --rule-arn
@search-terms 'ModifyRule, elbv2 modify-rule'
export def 'elastic-load-balancing-v2 modify-rule' [
  --rule-arn: string
  --conditions: list
  --actions: list
  --transforms: list
  --reset-transforms: oneof<bool>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 ModifyRule $rule_arn $conditions $actions $transforms $reset_transforms -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --target-group-arn
@search-terms 'ModifyTargetGroup, elbv2 modify-target-group'
export def 'elastic-load-balancing-v2 modify-target-group' [
  --target-group-arn: string
  --health-check-protocol: string@ProtocolEnum
  --health-check-port: string
  --health-check-path: string
  --health-check-enabled: oneof<bool>
  --health-check-interval-seconds: int
  --health-check-timeout-seconds: int
  --healthy-threshold-count: int
  --unhealthy-threshold-count: int
  --matcher: record
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 ModifyTargetGroup $target_group_arn $health_check_protocol $health_check_port $health_check_path $health_check_enabled $health_check_interval_seconds $health_check_timeout_seconds $healthy_threshold_count $unhealthy_threshold_count $matcher -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --target-group-arn --attributes
@search-terms 'ModifyTargetGroupAttributes, elbv2 modify-target-group-attributes'
export def 'elastic-load-balancing-v2 modify-target-group-attributes' [
  --target-group-arn: string
  --attributes: any
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 ModifyTargetGroupAttributes $target_group_arn $attributes -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --trust-store-arn --ca-certificates-bundle-s3-bucket --ca-certificates-bundle-s3-key
@search-terms 'ModifyTrustStore, elbv2 modify-trust-store'
export def 'elastic-load-balancing-v2 modify-trust-store' [
  --trust-store-arn: string
  --ca-certificates-bundle-s3-bucket: string
  --ca-certificates-bundle-s3-key: string
  --ca-certificates-bundle-s3-object-version: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 ModifyTrustStore $trust_store_arn $ca_certificates_bundle_s3_bucket $ca_certificates_bundle_s3_key $ca_certificates_bundle_s3_object_version -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --target-group-arn --targets
@search-terms 'RegisterTargets, elbv2 register-targets'
export def 'elastic-load-balancing-v2 register-targets' [
  --target-group-arn: string
  --targets: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 RegisterTargets $target_group_arn $targets -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --listener-arn --certificates
@search-terms 'RemoveListenerCertificates, elbv2 remove-listener-certificates'
export def 'elastic-load-balancing-v2 remove-listener-certificates' [
  --listener-arn: string
  --certificates: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 RemoveListenerCertificates $listener_arn $certificates -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arns --tag-keys
@search-terms 'RemoveTags, elbv2 remove-tags'
export def 'elastic-load-balancing-v2 remove-tags' [
  --resource-arns: list<string>
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 RemoveTags $resource_arns $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --trust-store-arn --revocation-ids
@search-terms 'RemoveTrustStoreRevocations, elbv2 remove-trust-store-revocations'
export def 'elastic-load-balancing-v2 remove-trust-store-revocations' [
  --trust-store-arn: string
  --revocation-ids: list<int>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 RemoveTrustStoreRevocations $trust_store_arn $revocation_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-arn --ip-address-type
@search-terms 'SetIpAddressType, elbv2 set-ip-address-type'
export def 'elastic-load-balancing-v2 set-ip-address-type' [
  --load-balancer-arn: string
  --ip-address-type: string@[ipv4 dualstack dualstack-without-public-ipv4]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 SetIpAddressType $load_balancer_arn $ip_address_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-priorities
@search-terms 'SetRulePriorities, elbv2 set-rule-priorities'
export def 'elastic-load-balancing-v2 set-rule-priorities' [
  --rule-priorities: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 SetRulePriorities $rule_priorities -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-arn --security-groups
@search-terms 'SetSecurityGroups, elbv2 set-security-groups'
export def 'elastic-load-balancing-v2 set-security-groups' [
  --load-balancer-arn: string
  --security-groups: list<string>
  --enforce-security-group-inbound-rules-on-private-link-traffic: string@[on off]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 SetSecurityGroups $load_balancer_arn $security_groups $enforce_security_group_inbound_rules_on_private_link_traffic -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-arn
@search-terms 'SetSubnets, elbv2 set-subnets'
export def 'elastic-load-balancing-v2 set-subnets' [
  --load-balancer-arn: string
  --subnets: list<string>
  --subnet-mappings: list
  --ip-address-type: string@[ipv4 dualstack dualstack-without-public-ipv4]
  --enable-prefix-for-ipv6-source-nat: string@[on off]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing-v2 SetSubnets $load_balancer_arn $subnets $subnet_mappings $ip_address_type $enable_prefix_for_ipv6_source_nat -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   load-balancer-available: DescribeLoadBalancers
#   load-balancer-exists: DescribeLoadBalancers
#   load-balancers-deleted: DescribeLoadBalancers
#   target-deregistered: DescribeTargetHealth; needs --target-group-arn
#   target-in-service: DescribeTargetHealth; needs --target-group-arn
@search-terms LoadBalancerAvailable LoadBalancerExists LoadBalancersDeleted TargetDeregistered TargetInService
export def 'elastic-load-balancing-v2 wait' [
  waiter: string@[load-balancer-available load-balancer-exists load-balancers-deleted target-deregistered target-in-service]
  --load-balancer-arns: list<string>
  --names: list<string>
  --target-group-arn: string
  --targets: list
  --include: list<string>
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'elastic-load-balancing-v2 wait $waiter $load_balancer_arns $names $target_group_arn $targets $include -- $timeout $interval $region $profile' }
