# Written by `cargo xtask generate --service elastic-load-balancing-v2` from the service's model and overlay: change those instead.
# Elastic Load Balancing v2, API version 2015-12-01: 51 operations.

use rt.nu [call send]

# POST /; needs --listener-arn --certificates
@category "aws elastic-load-balancing-v2"
@search-terms AddListenerCertificates "elbv2 add-listener-certificates"
export def 'elastic-load-balancing-v2 add-listener-certificates' [
  --listener-arn: string
  --certificates: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'elastic-load-balancing-v2 AddListenerCertificates $listener_arn=ListenerArn $certificates=Certificates $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --resource-arns --tags
@category "aws elastic-load-balancing-v2"
@search-terms AddTags "elbv2 add-tags"
export def 'elastic-load-balancing-v2 add-tags' [
  --resource-arns: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elastic-load-balancing-v2 AddTags $resource_arns=ResourceArns $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --trust-store-arn
@category "aws elastic-load-balancing-v2"
@search-terms AddTrustStoreRevocations "elbv2 add-trust-store-revocations"
export def 'elastic-load-balancing-v2 add-trust-store-revocations' [
  --trust-store-arn: string
  --revocation-contents: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'elastic-load-balancing-v2 AddTrustStoreRevocations $trust_store_arn=TrustStoreArn $revocation_contents=RevocationContents $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --load-balancer-arn --default-actions
@category "aws elastic-load-balancing-v2"
@search-terms CreateListener "elbv2 create-listener"
export def 'elastic-load-balancing-v2 create-listener' [
  --load-balancer-arn: string
  --protocol: string@[HTTP HTTPS TCP TLS UDP TCP_UDP GENEVE QUIC TCP_QUIC]
  --port: int
  --ssl-policy: string
  --certificates: oneof<list<any>, record>
  --default-actions: oneof<list<any>, record>
  --alpn-policy: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --mutual-authentication: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'elastic-load-balancing-v2 CreateListener $load_balancer_arn=LoadBalancerArn $protocol=Protocol $port=Port $ssl_policy=SslPolicy $certificates=Certificates $default_actions=DefaultActions $alpn_policy=AlpnPolicy $tags=Tags $mutual_authentication=MutualAuthentication $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --name
@category "aws elastic-load-balancing-v2"
@search-terms CreateLoadBalancer "elbv2 create-load-balancer"
export def 'elastic-load-balancing-v2 create-load-balancer' [
  --name: string
  --subnets: oneof<list<string>, string>
  --subnet-mappings: oneof<list<any>, record>
  --security-groups: oneof<list<string>, string>
  --scheme: string@[internet-facing internal]
  --tags: oneof<list<any>, record>
  --type: string@[application network gateway]
  --ip-address-type: string@[ipv4 dualstack dualstack-without-public-ipv4]
  --customer-owned-ipv4-pool: string
  --enable-prefix-for-ipv6-source-nat: string@[on off]
  --ipam-pools: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'elastic-load-balancing-v2 CreateLoadBalancer $name=Name $subnets=Subnets $subnet_mappings=SubnetMappings $security_groups=SecurityGroups $scheme=Scheme $tags=Tags $type=Type $ip_address_type=IpAddressType $customer_owned_ipv4_pool=CustomerOwnedIpv4Pool $enable_prefix_for_ipv6_source_nat=EnablePrefixForIpv6SourceNat $ipam_pools=IpamPools $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --listener-arn --conditions --priority --actions
@category "aws elastic-load-balancing-v2"
@search-terms CreateRule "elbv2 create-rule"
export def 'elastic-load-balancing-v2 create-rule' [
  --listener-arn: string
  --conditions: oneof<list<any>, record>
  --priority: int
  --actions: oneof<list<any>, record>
  --tags: oneof<list<any>, record>
  --transforms: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'elastic-load-balancing-v2 CreateRule $listener_arn=ListenerArn $conditions=Conditions $priority=Priority $actions=Actions $tags=Tags $transforms=Transforms $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --name
@category "aws elastic-load-balancing-v2"
@search-terms CreateTargetGroup "elbv2 create-target-group"
export def 'elastic-load-balancing-v2 create-target-group' [
  --name: string
  --protocol: string@[HTTP HTTPS TCP TLS UDP TCP_UDP GENEVE QUIC TCP_QUIC]
  --protocol-version: string
  --port: int
  --vpc-id: string
  --health-check-protocol: string@[HTTP HTTPS TCP TLS UDP TCP_UDP GENEVE QUIC TCP_QUIC]
  --health-check-port: string
  --health-check-enabled: oneof<bool>
  --health-check-path: string
  --health-check-interval-seconds: int
  --health-check-timeout-seconds: int
  --healthy-threshold-count: int
  --unhealthy-threshold-count: int
  --matcher: record
  --target-type: string@[instance ip lambda alb]
  --tags: oneof<list<any>, record>
  --ip-address-type: string@[ipv4 ipv6]
  --target-control-port: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'elastic-load-balancing-v2 CreateTargetGroup $name=Name $protocol=Protocol $protocol_version=ProtocolVersion $port=Port $vpc_id=VpcId $health_check_protocol=HealthCheckProtocol $health_check_port=HealthCheckPort $health_check_enabled=HealthCheckEnabled $health_check_path=HealthCheckPath $health_check_interval_seconds=HealthCheckIntervalSeconds $health_check_timeout_seconds=HealthCheckTimeoutSeconds $healthy_threshold_count=HealthyThresholdCount $unhealthy_threshold_count=UnhealthyThresholdCount $matcher=Matcher $target_type=TargetType $tags=Tags $ip_address_type=IpAddressType $target_control_port=TargetControlPort $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --name --ca-certificates-bundle-s3-bucket --ca-certificates-bundle-s3-key
@category "aws elastic-load-balancing-v2"
@search-terms CreateTrustStore "elbv2 create-trust-store"
export def 'elastic-load-balancing-v2 create-trust-store' [
  --name: string
  --ca-certificates-bundle-s3-bucket: string
  --ca-certificates-bundle-s3-key: string
  --ca-certificates-bundle-s3-object-version: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'elastic-load-balancing-v2 CreateTrustStore $name=Name $ca_certificates_bundle_s3_bucket=CaCertificatesBundleS3Bucket $ca_certificates_bundle_s3_key=CaCertificatesBundleS3Key $ca_certificates_bundle_s3_object_version=CaCertificatesBundleS3ObjectVersion $tags=Tags $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --listener-arn
@category "aws elastic-load-balancing-v2"
@search-terms DeleteListener "elbv2 delete-listener"
export def 'elastic-load-balancing-v2 delete-listener' [
  --listener-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elastic-load-balancing-v2 DeleteListener $listener_arn=ListenerArn $region=--region $profile=--profile' }

# POST /; needs --load-balancer-arn
@category "aws elastic-load-balancing-v2"
@search-terms DeleteLoadBalancer "elbv2 delete-load-balancer"
export def 'elastic-load-balancing-v2 delete-load-balancer' [
  --load-balancer-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elastic-load-balancing-v2 DeleteLoadBalancer $load_balancer_arn=LoadBalancerArn $region=--region $profile=--profile' }

# POST /; needs --rule-arn
@category "aws elastic-load-balancing-v2"
@search-terms DeleteRule "elbv2 delete-rule"
export def 'elastic-load-balancing-v2 delete-rule' [
  --rule-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elastic-load-balancing-v2 DeleteRule $rule_arn=RuleArn $region=--region $profile=--profile' }

# POST /; needs --trust-store-arn --resource-arn
@category "aws elastic-load-balancing-v2"
@search-terms DeleteSharedTrustStoreAssociation "elbv2 delete-shared-trust-store-association"
export def 'elastic-load-balancing-v2 delete-shared-trust-store-association' [
  --trust-store-arn: string
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elastic-load-balancing-v2 DeleteSharedTrustStoreAssociation $trust_store_arn=TrustStoreArn $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; needs --target-group-arn
@category "aws elastic-load-balancing-v2"
@search-terms DeleteTargetGroup "elbv2 delete-target-group"
export def 'elastic-load-balancing-v2 delete-target-group' [
  --target-group-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elastic-load-balancing-v2 DeleteTargetGroup $target_group_arn=TargetGroupArn $region=--region $profile=--profile' }

# POST /; needs --trust-store-arn
@category "aws elastic-load-balancing-v2"
@search-terms DeleteTrustStore "elbv2 delete-trust-store"
export def 'elastic-load-balancing-v2 delete-trust-store' [
  --trust-store-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elastic-load-balancing-v2 DeleteTrustStore $trust_store_arn=TrustStoreArn $region=--region $profile=--profile' }

# POST /; needs --target-group-arn --targets
@category "aws elastic-load-balancing-v2"
@search-terms DeregisterTargets "elbv2 deregister-targets"
export def 'elastic-load-balancing-v2 deregister-targets' [
  --target-group-arn: string
  --targets: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elastic-load-balancing-v2 DeregisterTargets $target_group_arn=TargetGroupArn $targets=Targets $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws elastic-load-balancing-v2"
@search-terms DescribeAccountLimits "elbv2 describe-account-limits"
@example "First rows only" "elastic-load-balancing-v2 describe-account-limits --stream | first 3"
export def 'elastic-load-balancing-v2 describe-account-limits' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elastic-load-balancing-v2 DescribeAccountLimits $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --load-balancer-arn
@category "aws elastic-load-balancing-v2"
@search-terms DescribeCapacityReservation "elbv2 describe-capacity-reservation"
export def 'elastic-load-balancing-v2 describe-capacity-reservation' [
  --load-balancer-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'elastic-load-balancing-v2 DescribeCapacityReservation $load_balancer_arn=LoadBalancerArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --listener-arn
@category "aws elastic-load-balancing-v2"
@search-terms DescribeListenerAttributes "elbv2 describe-listener-attributes"
export def 'elastic-load-balancing-v2 describe-listener-attributes' [
  --listener-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'elastic-load-balancing-v2 DescribeListenerAttributes $listener_arn=ListenerArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min; needs --listener-arn
@category "aws elastic-load-balancing-v2"
@search-terms DescribeListenerCertificates "elbv2 describe-listener-certificates"
export def 'elastic-load-balancing-v2 describe-listener-certificates' [
  --listener-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elastic-load-balancing-v2 DescribeListenerCertificates $listener_arn=ListenerArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws elastic-load-balancing-v2"
@search-terms DescribeListeners "elbv2 describe-listeners"
@example "First rows only" "elastic-load-balancing-v2 describe-listeners --stream | first 3"
export def 'elastic-load-balancing-v2 describe-listeners' [
  --load-balancer-arn: string
  --listener-arns: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elastic-load-balancing-v2 DescribeListeners $load_balancer_arn=LoadBalancerArn $listener_arns=ListenerArns $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --load-balancer-arn
@category "aws elastic-load-balancing-v2"
@search-terms DescribeLoadBalancerAttributes "elbv2 describe-load-balancer-attributes"
export def 'elastic-load-balancing-v2 describe-load-balancer-attributes' [
  --load-balancer-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'elastic-load-balancing-v2 DescribeLoadBalancerAttributes $load_balancer_arn=LoadBalancerArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 5min
@category "aws elastic-load-balancing-v2"
@search-terms DescribeLoadBalancers "elbv2 describe-load-balancers"
@example "First rows only" "elastic-load-balancing-v2 describe-load-balancers --stream | first 3"
export def 'elastic-load-balancing-v2 describe-load-balancers' [
  --load-balancer-arns: oneof<list<string>, string>
  --names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elastic-load-balancing-v2 DescribeLoadBalancers $load_balancer_arns=LoadBalancerArns $names=Names $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws elastic-load-balancing-v2"
@search-terms DescribeRules "elbv2 describe-rules"
@example "First rows only" "elastic-load-balancing-v2 describe-rules --stream | first 3"
export def 'elastic-load-balancing-v2 describe-rules' [
  --listener-arn: string
  --rule-arns: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elastic-load-balancing-v2 DescribeRules $listener_arn=ListenerArn $rule_arns=RuleArns $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 24hr
@category "aws elastic-load-balancing-v2"
@search-terms DescribeSSLPolicies "elbv2 describe-ssl-policies"
@example "First rows only" "elastic-load-balancing-v2 describe-ssl-policies --stream | first 3"
export def 'elastic-load-balancing-v2 describe-ssl-policies' [
  --names: oneof<list<string>, string>
  --load-balancer-type: string@[application network gateway]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elastic-load-balancing-v2 DescribeSSLPolicies $names=Names $load_balancer_type=LoadBalancerType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arns
@category "aws elastic-load-balancing-v2"
@search-terms DescribeTags "elbv2 describe-tags"
export def 'elastic-load-balancing-v2 describe-tags' [
  --resource-arns: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'elastic-load-balancing-v2 DescribeTags $resource_arns=ResourceArns $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --target-group-arn
@category "aws elastic-load-balancing-v2"
@search-terms DescribeTargetGroupAttributes "elbv2 describe-target-group-attributes"
export def 'elastic-load-balancing-v2 describe-target-group-attributes' [
  --target-group-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'elastic-load-balancing-v2 DescribeTargetGroupAttributes $target_group_arn=TargetGroupArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 5min
@category "aws elastic-load-balancing-v2"
@search-terms DescribeTargetGroups "elbv2 describe-target-groups"
@example "First rows only" "elastic-load-balancing-v2 describe-target-groups --stream | first 3"
export def 'elastic-load-balancing-v2 describe-target-groups' [
  --load-balancer-arn: string
  --target-group-arns: oneof<list<string>, string>
  --names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elastic-load-balancing-v2 DescribeTargetGroups $load_balancer_arn=LoadBalancerArn $target_group_arns=TargetGroupArns $names=Names $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 30sec; needs --target-group-arn
@category "aws elastic-load-balancing-v2"
@search-terms DescribeTargetHealth "elbv2 describe-target-health"
export def 'elastic-load-balancing-v2 describe-target-health' [
  --target-group-arn: string
  --targets: oneof<list<any>, record>
  --include: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'elastic-load-balancing-v2 DescribeTargetHealth $target_group_arn=TargetGroupArn $targets=Targets $include=Include $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min; needs --trust-store-arn
@category "aws elastic-load-balancing-v2"
@search-terms DescribeTrustStoreAssociations "elbv2 describe-trust-store-associations"
export def 'elastic-load-balancing-v2 describe-trust-store-associations' [
  --trust-store-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elastic-load-balancing-v2 DescribeTrustStoreAssociations $trust_store_arn=TrustStoreArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --trust-store-arn
@category "aws elastic-load-balancing-v2"
@search-terms DescribeTrustStoreRevocations "elbv2 describe-trust-store-revocations"
export def 'elastic-load-balancing-v2 describe-trust-store-revocations' [
  --trust-store-arn: string
  --revocation-ids: oneof<list<int>, int>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elastic-load-balancing-v2 DescribeTrustStoreRevocations $trust_store_arn=TrustStoreArn $revocation_ids=RevocationIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws elastic-load-balancing-v2"
@search-terms DescribeTrustStores "elbv2 describe-trust-stores"
@example "First rows only" "elastic-load-balancing-v2 describe-trust-stores --stream | first 3"
export def 'elastic-load-balancing-v2 describe-trust-stores' [
  --trust-store-arns: oneof<list<string>, string>
  --names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elastic-load-balancing-v2 DescribeTrustStores $trust_store_arns=TrustStoreArns $names=Names $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --resource-arn
@category "aws elastic-load-balancing-v2"
@search-terms GetResourcePolicy "elbv2 get-resource-policy"
export def 'elastic-load-balancing-v2 get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'elastic-load-balancing-v2 GetResourcePolicy $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --trust-store-arn
@category "aws elastic-load-balancing-v2"
@search-terms GetTrustStoreCaCertificatesBundle "elbv2 get-trust-store-ca-certificates-bundle"
export def 'elastic-load-balancing-v2 get-trust-store-ca-certificates-bundle' [
  --trust-store-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'elastic-load-balancing-v2 GetTrustStoreCaCertificatesBundle $trust_store_arn=TrustStoreArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --trust-store-arn --revocation-id
@category "aws elastic-load-balancing-v2"
@search-terms GetTrustStoreRevocationContent "elbv2 get-trust-store-revocation-content"
export def 'elastic-load-balancing-v2 get-trust-store-revocation-content' [
  --trust-store-arn: string
  --revocation-id: int
  --region: string
  --profile: string
]: nothing -> record { call 'elastic-load-balancing-v2 GetTrustStoreRevocationContent $trust_store_arn=TrustStoreArn $revocation_id=RevocationId $region=--region $profile=--profile' }

# POST /; needs --load-balancer-arn
@category "aws elastic-load-balancing-v2"
@search-terms ModifyCapacityReservation "elbv2 modify-capacity-reservation"
export def 'elastic-load-balancing-v2 modify-capacity-reservation' [
  --load-balancer-arn: string
  --minimum-load-balancer-capacity: record
  --reset-capacity-reservation: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'elastic-load-balancing-v2 ModifyCapacityReservation $load_balancer_arn=LoadBalancerArn $minimum_load_balancer_capacity=MinimumLoadBalancerCapacity $reset_capacity_reservation=ResetCapacityReservation $region=--region $profile=--profile' }

# POST /; needs --load-balancer-arn
@category "aws elastic-load-balancing-v2"
@search-terms ModifyIpPools "elbv2 modify-ip-pools"
export def 'elastic-load-balancing-v2 modify-ip-pools' [
  --load-balancer-arn: string
  --ipam-pools: record
  --remove-ipam-pools: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'elastic-load-balancing-v2 ModifyIpPools $load_balancer_arn=LoadBalancerArn $ipam_pools=IpamPools $remove_ipam_pools=RemoveIpamPools $region=--region $profile=--profile' }

# POST /; needs --listener-arn
@category "aws elastic-load-balancing-v2"
@search-terms ModifyListener "elbv2 modify-listener"
export def 'elastic-load-balancing-v2 modify-listener' [
  --listener-arn: string
  --port: int
  --protocol: string@[HTTP HTTPS TCP TLS UDP TCP_UDP GENEVE QUIC TCP_QUIC]
  --ssl-policy: string
  --certificates: oneof<list<any>, record>
  --default-actions: oneof<list<any>, record>
  --alpn-policy: oneof<list<string>, string>
  --mutual-authentication: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'elastic-load-balancing-v2 ModifyListener $listener_arn=ListenerArn $port=Port $protocol=Protocol $ssl_policy=SslPolicy $certificates=Certificates $default_actions=DefaultActions $alpn_policy=AlpnPolicy $mutual_authentication=MutualAuthentication $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --listener-arn --attributes
@category "aws elastic-load-balancing-v2"
@search-terms ModifyListenerAttributes "elbv2 modify-listener-attributes"
export def 'elastic-load-balancing-v2 modify-listener-attributes' [
  --listener-arn: string
  --attributes: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'elastic-load-balancing-v2 ModifyListenerAttributes $listener_arn=ListenerArn $attributes=Attributes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --load-balancer-arn --attributes
@category "aws elastic-load-balancing-v2"
@search-terms ModifyLoadBalancerAttributes "elbv2 modify-load-balancer-attributes"
export def 'elastic-load-balancing-v2 modify-load-balancer-attributes' [
  --load-balancer-arn: string
  --attributes: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'elastic-load-balancing-v2 ModifyLoadBalancerAttributes $load_balancer_arn=LoadBalancerArn $attributes=Attributes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --rule-arn
@category "aws elastic-load-balancing-v2"
@search-terms ModifyRule "elbv2 modify-rule"
export def 'elastic-load-balancing-v2 modify-rule' [
  --rule-arn: string
  --conditions: oneof<list<any>, record>
  --actions: oneof<list<any>, record>
  --transforms: oneof<list<any>, record>
  --reset-transforms: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'elastic-load-balancing-v2 ModifyRule $rule_arn=RuleArn $conditions=Conditions $actions=Actions $transforms=Transforms $reset_transforms=ResetTransforms $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --target-group-arn
@category "aws elastic-load-balancing-v2"
@search-terms ModifyTargetGroup "elbv2 modify-target-group"
export def 'elastic-load-balancing-v2 modify-target-group' [
  --target-group-arn: string
  --health-check-protocol: string@[HTTP HTTPS TCP TLS UDP TCP_UDP GENEVE QUIC TCP_QUIC]
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
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'elastic-load-balancing-v2 ModifyTargetGroup $target_group_arn=TargetGroupArn $health_check_protocol=HealthCheckProtocol $health_check_port=HealthCheckPort $health_check_path=HealthCheckPath $health_check_enabled=HealthCheckEnabled $health_check_interval_seconds=HealthCheckIntervalSeconds $health_check_timeout_seconds=HealthCheckTimeoutSeconds $healthy_threshold_count=HealthyThresholdCount $unhealthy_threshold_count=UnhealthyThresholdCount $matcher=Matcher $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --target-group-arn --attributes
@category "aws elastic-load-balancing-v2"
@search-terms ModifyTargetGroupAttributes "elbv2 modify-target-group-attributes"
export def 'elastic-load-balancing-v2 modify-target-group-attributes' [
  --target-group-arn: string
  --attributes: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'elastic-load-balancing-v2 ModifyTargetGroupAttributes $target_group_arn=TargetGroupArn $attributes=Attributes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --trust-store-arn --ca-certificates-bundle-s3-bucket --ca-certificates-bundle-s3-key
@category "aws elastic-load-balancing-v2"
@search-terms ModifyTrustStore "elbv2 modify-trust-store"
export def 'elastic-load-balancing-v2 modify-trust-store' [
  --trust-store-arn: string
  --ca-certificates-bundle-s3-bucket: string
  --ca-certificates-bundle-s3-key: string
  --ca-certificates-bundle-s3-object-version: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'elastic-load-balancing-v2 ModifyTrustStore $trust_store_arn=TrustStoreArn $ca_certificates_bundle_s3_bucket=CaCertificatesBundleS3Bucket $ca_certificates_bundle_s3_key=CaCertificatesBundleS3Key $ca_certificates_bundle_s3_object_version=CaCertificatesBundleS3ObjectVersion $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --target-group-arn --targets
@category "aws elastic-load-balancing-v2"
@search-terms RegisterTargets "elbv2 register-targets"
export def 'elastic-load-balancing-v2 register-targets' [
  --target-group-arn: string
  --targets: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elastic-load-balancing-v2 RegisterTargets $target_group_arn=TargetGroupArn $targets=Targets $region=--region $profile=--profile' }

# POST /; needs --listener-arn --certificates
@category "aws elastic-load-balancing-v2"
@search-terms RemoveListenerCertificates "elbv2 remove-listener-certificates"
export def 'elastic-load-balancing-v2 remove-listener-certificates' [
  --listener-arn: string
  --certificates: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elastic-load-balancing-v2 RemoveListenerCertificates $listener_arn=ListenerArn $certificates=Certificates $region=--region $profile=--profile' }

# POST /; needs --resource-arns --tag-keys
@category "aws elastic-load-balancing-v2"
@search-terms RemoveTags "elbv2 remove-tags"
export def 'elastic-load-balancing-v2 remove-tags' [
  --resource-arns: oneof<list<string>, string>
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elastic-load-balancing-v2 RemoveTags $resource_arns=ResourceArns $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --trust-store-arn --revocation-ids
@category "aws elastic-load-balancing-v2"
@search-terms RemoveTrustStoreRevocations "elbv2 remove-trust-store-revocations"
export def 'elastic-load-balancing-v2 remove-trust-store-revocations' [
  --trust-store-arn: string
  --revocation-ids: oneof<list<int>, int>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elastic-load-balancing-v2 RemoveTrustStoreRevocations $trust_store_arn=TrustStoreArn $revocation_ids=RevocationIds $region=--region $profile=--profile' }

# POST /; needs --load-balancer-arn --ip-address-type
@category "aws elastic-load-balancing-v2"
@search-terms SetIpAddressType "elbv2 set-ip-address-type"
export def 'elastic-load-balancing-v2 set-ip-address-type' [
  --load-balancer-arn: string
  --ip-address-type: string@[ipv4 dualstack dualstack-without-public-ipv4]
  --region: string
  --profile: string
]: nothing -> record { call 'elastic-load-balancing-v2 SetIpAddressType $load_balancer_arn=LoadBalancerArn $ip_address_type=IpAddressType $region=--region $profile=--profile' }

# POST /; needs --rule-priorities
@category "aws elastic-load-balancing-v2"
@search-terms SetRulePriorities "elbv2 set-rule-priorities"
export def 'elastic-load-balancing-v2 set-rule-priorities' [
  --rule-priorities: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'elastic-load-balancing-v2 SetRulePriorities $rule_priorities=RulePriorities $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --load-balancer-arn --security-groups
@category "aws elastic-load-balancing-v2"
@search-terms SetSecurityGroups "elbv2 set-security-groups"
export def 'elastic-load-balancing-v2 set-security-groups' [
  --load-balancer-arn: string
  --security-groups: oneof<list<string>, string>
  --enforce-security-group-inbound-rules-on-private-link-traffic: string@[on off]
  --region: string
  --profile: string
]: nothing -> record { call 'elastic-load-balancing-v2 SetSecurityGroups $load_balancer_arn=LoadBalancerArn $security_groups=SecurityGroups $enforce_security_group_inbound_rules_on_private_link_traffic=EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic $region=--region $profile=--profile' }

# POST /; needs --load-balancer-arn
@category "aws elastic-load-balancing-v2"
@search-terms SetSubnets "elbv2 set-subnets"
export def 'elastic-load-balancing-v2 set-subnets' [
  --load-balancer-arn: string
  --subnets: oneof<list<string>, string>
  --subnet-mappings: oneof<list<any>, record>
  --ip-address-type: string@[ipv4 dualstack dualstack-without-public-ipv4]
  --enable-prefix-for-ipv6-source-nat: string@[on off]
  --region: string
  --profile: string
]: nothing -> record { call 'elastic-load-balancing-v2 SetSubnets $load_balancer_arn=LoadBalancerArn $subnets=Subnets $subnet_mappings=SubnetMappings $ip_address_type=IpAddressType $enable_prefix_for_ipv6_source_nat=EnablePrefixForIpv6SourceNat $region=--region $profile=--profile' }
