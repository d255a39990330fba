# Written by `cargo xtask generate --service elastic-load-balancing` from the service's model and overlay: change those instead.
# Elastic Load Balancing, API version 2012-06-01: 29 operations.

use rt.nu [call send]

# POST /; needs --load-balancer-names --tags
@category "aws elastic-load-balancing"
@search-terms AddTags "elb add-tags"
export def 'elastic-load-balancing add-tags' [
  --load-balancer-names: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elastic-load-balancing AddTags $load_balancer_names=LoadBalancerNames $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --load-balancer-name --security-groups
@category "aws elastic-load-balancing"
@search-terms ApplySecurityGroupsToLoadBalancer "elb apply-security-groups-to-load-balancer"
export def 'elastic-load-balancing apply-security-groups-to-load-balancer' [
  --load-balancer-name: string
  --security-groups: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<list<any>, record> { call 'elastic-load-balancing ApplySecurityGroupsToLoadBalancer $load_balancer_name=LoadBalancerName $security_groups=SecurityGroups $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --load-balancer-name --subnets
@category "aws elastic-load-balancing"
@search-terms AttachLoadBalancerToSubnets "elb attach-load-balancer-to-subnets"
export def 'elastic-load-balancing attach-load-balancer-to-subnets' [
  --load-balancer-name: string
  --subnets: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<list<any>, record> { call 'elastic-load-balancing AttachLoadBalancerToSubnets $load_balancer_name=LoadBalancerName $subnets=Subnets $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --load-balancer-name --health-check
@category "aws elastic-load-balancing"
@search-terms ConfigureHealthCheck "elb configure-health-check"
export def 'elastic-load-balancing configure-health-check' [
  --load-balancer-name: string
  --health-check: record
  --region: string
  --profile: string
]: nothing -> record { call 'elastic-load-balancing ConfigureHealthCheck $load_balancer_name=LoadBalancerName $health_check=HealthCheck $region=--region $profile=--profile' }

# POST /; needs --load-balancer-name --policy-name --cookie-name
@category "aws elastic-load-balancing"
@search-terms CreateAppCookieStickinessPolicy "elb create-app-cookie-stickiness-policy"
export def 'elastic-load-balancing create-app-cookie-stickiness-policy' [
  --load-balancer-name: string
  --policy-name: string
  --cookie-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elastic-load-balancing CreateAppCookieStickinessPolicy $load_balancer_name=LoadBalancerName $policy_name=PolicyName $cookie_name=CookieName $region=--region $profile=--profile' }

# POST /; needs --load-balancer-name --policy-name
@category "aws elastic-load-balancing"
@search-terms CreateLBCookieStickinessPolicy "elb create-lb-cookie-stickiness-policy"
export def 'elastic-load-balancing create-lb-cookie-stickiness-policy' [
  --load-balancer-name: string
  --policy-name: string
  --cookie-expiration-period: int
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elastic-load-balancing CreateLBCookieStickinessPolicy $load_balancer_name=LoadBalancerName $policy_name=PolicyName $cookie_expiration_period=CookieExpirationPeriod $region=--region $profile=--profile' }

# POST /; needs --load-balancer-name --listeners
@category "aws elastic-load-balancing"
@search-terms CreateLoadBalancer "elb create-load-balancer"
export def 'elastic-load-balancing create-load-balancer' [
  --load-balancer-name: string
  --listeners: oneof<list<any>, record>
  --availability-zones: oneof<list<string>, string>
  --subnets: oneof<list<string>, string>
  --security-groups: oneof<list<string>, string>
  --scheme: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'elastic-load-balancing CreateLoadBalancer $load_balancer_name=LoadBalancerName $listeners=Listeners $availability_zones=AvailabilityZones $subnets=Subnets $security_groups=SecurityGroups $scheme=Scheme $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --load-balancer-name --listeners
@category "aws elastic-load-balancing"
@search-terms CreateLoadBalancerListeners "elb create-load-balancer-listeners"
export def 'elastic-load-balancing create-load-balancer-listeners' [
  --load-balancer-name: string
  --listeners: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elastic-load-balancing CreateLoadBalancerListeners $load_balancer_name=LoadBalancerName $listeners=Listeners $region=--region $profile=--profile' }

# POST /; needs --load-balancer-name --policy-name --policy-type-name
@category "aws elastic-load-balancing"
@search-terms CreateLoadBalancerPolicy "elb create-load-balancer-policy"
export def 'elastic-load-balancing create-load-balancer-policy' [
  --load-balancer-name: string
  --policy-name: string
  --policy-type-name: string
  --policy-attributes: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elastic-load-balancing CreateLoadBalancerPolicy $load_balancer_name=LoadBalancerName $policy_name=PolicyName $policy_type_name=PolicyTypeName $policy_attributes=PolicyAttributes $region=--region $profile=--profile' }

# POST /; needs --load-balancer-name
@category "aws elastic-load-balancing"
@search-terms DeleteLoadBalancer "elb delete-load-balancer"
export def 'elastic-load-balancing delete-load-balancer' [
  --load-balancer-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elastic-load-balancing DeleteLoadBalancer $load_balancer_name=LoadBalancerName $region=--region $profile=--profile' }

# POST /; needs --load-balancer-name --load-balancer-ports
@category "aws elastic-load-balancing"
@search-terms DeleteLoadBalancerListeners "elb delete-load-balancer-listeners"
export def 'elastic-load-balancing delete-load-balancer-listeners' [
  --load-balancer-name: string
  --load-balancer-ports: oneof<list<int>, int>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elastic-load-balancing DeleteLoadBalancerListeners $load_balancer_name=LoadBalancerName $load_balancer_ports=LoadBalancerPorts $region=--region $profile=--profile' }

# POST /; needs --load-balancer-name --policy-name
@category "aws elastic-load-balancing"
@search-terms DeleteLoadBalancerPolicy "elb delete-load-balancer-policy"
export def 'elastic-load-balancing delete-load-balancer-policy' [
  --load-balancer-name: string
  --policy-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elastic-load-balancing DeleteLoadBalancerPolicy $load_balancer_name=LoadBalancerName $policy_name=PolicyName $region=--region $profile=--profile' }

# POST /; needs --load-balancer-name --instances
@category "aws elastic-load-balancing"
@search-terms DeregisterInstancesFromLoadBalancer "elb deregister-instances-from-load-balancer"
export def 'elastic-load-balancing deregister-instances-from-load-balancer' [
  --load-balancer-name: string
  --instances: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'elastic-load-balancing DeregisterInstancesFromLoadBalancer $load_balancer_name=LoadBalancerName $instances=Instances $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min
@category "aws elastic-load-balancing"
@search-terms DescribeAccountLimits "elb describe-account-limits"
@example "First rows only" "elastic-load-balancing describe-account-limits --stream | first 3"
export def 'elastic-load-balancing describe-account-limits' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elastic-load-balancing DescribeAccountLimits $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --load-balancer-name
@category "aws elastic-load-balancing"
@search-terms DescribeInstanceHealth "elb describe-instance-health"
export def 'elastic-load-balancing describe-instance-health' [
  --load-balancer-name: string
  --instances: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'elastic-load-balancing DescribeInstanceHealth $load_balancer_name=LoadBalancerName $instances=Instances $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --load-balancer-name
@category "aws elastic-load-balancing"
@search-terms DescribeLoadBalancerAttributes "elb describe-load-balancer-attributes"
export def 'elastic-load-balancing describe-load-balancer-attributes' [
  --load-balancer-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'elastic-load-balancing DescribeLoadBalancerAttributes $load_balancer_name=LoadBalancerName $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws elastic-load-balancing"
@search-terms DescribeLoadBalancerPolicies "elb describe-load-balancer-policies"
@example "First rows only" "elastic-load-balancing describe-load-balancer-policies | first 3"
export def 'elastic-load-balancing describe-load-balancer-policies' [
  --load-balancer-name: string
  --policy-names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'elastic-load-balancing DescribeLoadBalancerPolicies $load_balancer_name=LoadBalancerName $policy_names=PolicyNames $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min
@category "aws elastic-load-balancing"
@search-terms DescribeLoadBalancerPolicyTypes "elb describe-load-balancer-policy-types"
@example "First rows only" "elastic-load-balancing describe-load-balancer-policy-types | first 3"
export def 'elastic-load-balancing describe-load-balancer-policy-types' [
  --policy-type-names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'elastic-load-balancing DescribeLoadBalancerPolicyTypes $policy_type_names=PolicyTypeNames $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min
@category "aws elastic-load-balancing"
@search-terms DescribeLoadBalancers "elb describe-load-balancers"
@example "First rows only" "elastic-load-balancing describe-load-balancers --stream | first 3"
export def 'elastic-load-balancing describe-load-balancers' [
  --load-balancer-names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elastic-load-balancing DescribeLoadBalancers $load_balancer_names=LoadBalancerNames $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --load-balancer-names
@category "aws elastic-load-balancing"
@search-terms DescribeTags "elb describe-tags"
export def 'elastic-load-balancing describe-tags' [
  --load-balancer-names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'elastic-load-balancing DescribeTags $load_balancer_names=LoadBalancerNames $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --load-balancer-name --subnets
@category "aws elastic-load-balancing"
@search-terms DetachLoadBalancerFromSubnets "elb detach-load-balancer-from-subnets"
export def 'elastic-load-balancing detach-load-balancer-from-subnets' [
  --load-balancer-name: string
  --subnets: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<list<any>, record> { call 'elastic-load-balancing DetachLoadBalancerFromSubnets $load_balancer_name=LoadBalancerName $subnets=Subnets $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --load-balancer-name --availability-zones
@category "aws elastic-load-balancing"
@search-terms DisableAvailabilityZonesForLoadBalancer "elb disable-availability-zones-for-load-balancer"
export def 'elastic-load-balancing disable-availability-zones-for-load-balancer' [
  --load-balancer-name: string
  --availability-zones: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<list<any>, record> { call 'elastic-load-balancing DisableAvailabilityZonesForLoadBalancer $load_balancer_name=LoadBalancerName $availability_zones=AvailabilityZones $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --load-balancer-name --availability-zones
@category "aws elastic-load-balancing"
@search-terms EnableAvailabilityZonesForLoadBalancer "elb enable-availability-zones-for-load-balancer"
export def 'elastic-load-balancing enable-availability-zones-for-load-balancer' [
  --load-balancer-name: string
  --availability-zones: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<list<any>, record> { call 'elastic-load-balancing EnableAvailabilityZonesForLoadBalancer $load_balancer_name=LoadBalancerName $availability_zones=AvailabilityZones $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --load-balancer-name --load-balancer-attributes
@category "aws elastic-load-balancing"
@search-terms ModifyLoadBalancerAttributes "elb modify-load-balancer-attributes"
export def 'elastic-load-balancing modify-load-balancer-attributes' [
  --load-balancer-name: string
  --load-balancer-attributes: record
  --region: string
  --profile: string
]: nothing -> record { call 'elastic-load-balancing ModifyLoadBalancerAttributes $load_balancer_name=LoadBalancerName $load_balancer_attributes=LoadBalancerAttributes $region=--region $profile=--profile' }

# POST /; needs --load-balancer-name --instances
@category "aws elastic-load-balancing"
@search-terms RegisterInstancesWithLoadBalancer "elb register-instances-with-load-balancer"
export def 'elastic-load-balancing register-instances-with-load-balancer' [
  --load-balancer-name: string
  --instances: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'elastic-load-balancing RegisterInstancesWithLoadBalancer $load_balancer_name=LoadBalancerName $instances=Instances $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --load-balancer-names --tags
@category "aws elastic-load-balancing"
@search-terms RemoveTags "elb remove-tags"
export def 'elastic-load-balancing remove-tags' [
  --load-balancer-names: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elastic-load-balancing RemoveTags $load_balancer_names=LoadBalancerNames $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --load-balancer-name --load-balancer-port --ssl-certificate-id
@category "aws elastic-load-balancing"
@search-terms SetLoadBalancerListenerSSLCertificate "elb set-load-balancer-listener-ssl-certificate"
export def 'elastic-load-balancing set-load-balancer-listener-ssl-certificate' [
  --load-balancer-name: string
  --load-balancer-port: int
  --ssl-certificate-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elastic-load-balancing SetLoadBalancerListenerSSLCertificate $load_balancer_name=LoadBalancerName $load_balancer_port=LoadBalancerPort $ssl_certificate_id=SSLCertificateId $region=--region $profile=--profile' }

# POST /; needs --load-balancer-name --instance-port --policy-names
@category "aws elastic-load-balancing"
@search-terms SetLoadBalancerPoliciesForBackendServer "elb set-load-balancer-policies-for-backend-server"
export def 'elastic-load-balancing set-load-balancer-policies-for-backend-server' [
  --load-balancer-name: string
  --instance-port: int
  --policy-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elastic-load-balancing SetLoadBalancerPoliciesForBackendServer $load_balancer_name=LoadBalancerName $instance_port=InstancePort $policy_names=PolicyNames $region=--region $profile=--profile' }

# POST /; needs --load-balancer-name --load-balancer-port --policy-names
@category "aws elastic-load-balancing"
@search-terms SetLoadBalancerPoliciesOfListener "elb set-load-balancer-policies-of-listener"
export def 'elastic-load-balancing set-load-balancer-policies-of-listener' [
  --load-balancer-name: string
  --load-balancer-port: int
  --policy-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elastic-load-balancing SetLoadBalancerPoliciesOfListener $load_balancer_name=LoadBalancerName $load_balancer_port=LoadBalancerPort $policy_names=PolicyNames $region=--region $profile=--profile' }
