# Written by `cargo xtask generate --service elastic-load-balancing` from the service's model and overlay: change those instead.
# Elastic Load Balancing, API version 2012-06-01: 29 operations, 3 waiters.

use rt.nu [call]

# POST /; needs --load-balancer-names --tags
@search-terms 'AddTags, elb add-tags'
export def 'elastic-load-balancing add-tags' [
  --load-balancer-names: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing AddTags $load_balancer_names $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-name --security-groups
@search-terms 'ApplySecurityGroupsToLoadBalancer, elb apply-security-groups-to-load-balancer'
export def 'elastic-load-balancing apply-security-groups-to-load-balancer' [
  --load-balancer-name: string
  --security-groups: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing ApplySecurityGroupsToLoadBalancer $load_balancer_name $security_groups -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-name --subnets
@search-terms 'AttachLoadBalancerToSubnets, elb attach-load-balancer-to-subnets'
export def 'elastic-load-balancing attach-load-balancer-to-subnets' [
  --load-balancer-name: string
  --subnets: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing AttachLoadBalancerToSubnets $load_balancer_name $subnets -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-name --health-check
@search-terms 'ConfigureHealthCheck, elb configure-health-check'
export def 'elastic-load-balancing configure-health-check' [
  --load-balancer-name: string
  --health-check: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing ConfigureHealthCheck $load_balancer_name $health_check -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-name --policy-name --cookie-name
@search-terms 'CreateAppCookieStickinessPolicy, elb create-app-cookie-stickiness-policy'
export def 'elastic-load-balancing create-app-cookie-stickiness-policy' [
  --load-balancer-name: string
  --policy-name: string
  --cookie-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing CreateAppCookieStickinessPolicy $load_balancer_name $policy_name $cookie_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-name --policy-name
@search-terms 'CreateLBCookieStickinessPolicy, elb create-lb-cookie-stickiness-policy'
export def 'elastic-load-balancing create-lb-cookie-stickiness-policy' [
  --load-balancer-name: string
  --policy-name: string
  --cookie-expiration-period: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing CreateLBCookieStickinessPolicy $load_balancer_name $policy_name $cookie_expiration_period -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-name --listeners
@search-terms 'CreateLoadBalancer, elb create-load-balancer'
export def 'elastic-load-balancing create-load-balancer' [
  --load-balancer-name: string
  --listeners: list
  --availability-zones: list<string>
  --subnets: list<string>
  --security-groups: list<string>
  --scheme: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing CreateLoadBalancer $load_balancer_name $listeners $availability_zones $subnets $security_groups $scheme $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-name --listeners
@search-terms 'CreateLoadBalancerListeners, elb create-load-balancer-listeners'
export def 'elastic-load-balancing create-load-balancer-listeners' [
  --load-balancer-name: string
  --listeners: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing CreateLoadBalancerListeners $load_balancer_name $listeners -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-name --policy-name --policy-type-name
@search-terms 'CreateLoadBalancerPolicy, elb create-load-balancer-policy'
export def 'elastic-load-balancing create-load-balancer-policy' [
  --load-balancer-name: string
  --policy-name: string
  --policy-type-name: string
  --policy-attributes: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing CreateLoadBalancerPolicy $load_balancer_name $policy_name $policy_type_name $policy_attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-name
@search-terms 'DeleteLoadBalancer, elb delete-load-balancer'
export def 'elastic-load-balancing delete-load-balancer' [
  --load-balancer-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing DeleteLoadBalancer $load_balancer_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-name --load-balancer-ports
@search-terms 'DeleteLoadBalancerListeners, elb delete-load-balancer-listeners'
export def 'elastic-load-balancing delete-load-balancer-listeners' [
  --load-balancer-name: string
  --load-balancer-ports: list<int>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing DeleteLoadBalancerListeners $load_balancer_name $load_balancer_ports -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-name --policy-name
@search-terms 'DeleteLoadBalancerPolicy, elb delete-load-balancer-policy'
export def 'elastic-load-balancing delete-load-balancer-policy' [
  --load-balancer-name: string
  --policy-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing DeleteLoadBalancerPolicy $load_balancer_name $policy_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-name --instances
@search-terms 'DeregisterInstancesFromLoadBalancer, elb deregister-instances-from-load-balancer'
export def 'elastic-load-balancing deregister-instances-from-load-balancer' [
  --load-balancer-name: string
  --instances: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing DeregisterInstancesFromLoadBalancer $load_balancer_name $instances -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeAccountLimits, elb describe-account-limits'
export def 'elastic-load-balancing describe-account-limits' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'elastic-load-balancing DescribeAccountLimits -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 1min; needs --load-balancer-name
@search-terms 'DescribeInstanceHealth, elb describe-instance-health'
export def 'elastic-load-balancing describe-instance-health' [
  --load-balancer-name: string
  --instances: list
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
]: any -> any { call 'elastic-load-balancing DescribeInstanceHealth $load_balancer_name $instances -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --load-balancer-name
@search-terms 'DescribeLoadBalancerAttributes, elb describe-load-balancer-attributes'
export def 'elastic-load-balancing describe-load-balancer-attributes' [
  --load-balancer-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'elastic-load-balancing DescribeLoadBalancerAttributes $load_balancer_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms 'DescribeLoadBalancerPolicies, elb describe-load-balancer-policies'
export def 'elastic-load-balancing describe-load-balancer-policies' [
  --load-balancer-name: string
  --policy-names: list<string>
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
]: any -> any { call 'elastic-load-balancing DescribeLoadBalancerPolicies $load_balancer_name $policy_names -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms 'DescribeLoadBalancerPolicyTypes, elb describe-load-balancer-policy-types'
export def 'elastic-load-balancing describe-load-balancer-policy-types' [
  --policy-type-names: list<string>
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
]: any -> any { call 'elastic-load-balancing DescribeLoadBalancerPolicyTypes $policy_type_names -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeLoadBalancers, elb describe-load-balancers'
export def 'elastic-load-balancing describe-load-balancers' [
  --load-balancer-names: list<string>
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
]: any -> any { call 'elastic-load-balancing DescribeLoadBalancers $load_balancer_names -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --load-balancer-names
@search-terms 'DescribeTags, elb describe-tags'
export def 'elastic-load-balancing describe-tags' [
  --load-balancer-names: list<string>
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
]: any -> any { call 'elastic-load-balancing DescribeTags $load_balancer_names -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --load-balancer-name --subnets
@search-terms 'DetachLoadBalancerFromSubnets, elb detach-load-balancer-from-subnets'
export def 'elastic-load-balancing detach-load-balancer-from-subnets' [
  --load-balancer-name: string
  --subnets: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing DetachLoadBalancerFromSubnets $load_balancer_name $subnets -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-name --availability-zones
@search-terms 'DisableAvailabilityZonesForLoadBalancer, elb disable-availability-zones-for-load-balancer'
export def 'elastic-load-balancing disable-availability-zones-for-load-balancer' [
  --load-balancer-name: string
  --availability-zones: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing DisableAvailabilityZonesForLoadBalancer $load_balancer_name $availability_zones -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-name --availability-zones
@search-terms 'EnableAvailabilityZonesForLoadBalancer, elb enable-availability-zones-for-load-balancer'
export def 'elastic-load-balancing enable-availability-zones-for-load-balancer' [
  --load-balancer-name: string
  --availability-zones: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing EnableAvailabilityZonesForLoadBalancer $load_balancer_name $availability_zones -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-name --load-balancer-attributes
@search-terms 'ModifyLoadBalancerAttributes, elb modify-load-balancer-attributes'
export def 'elastic-load-balancing modify-load-balancer-attributes' [
  --load-balancer-name: string
  --load-balancer-attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing ModifyLoadBalancerAttributes $load_balancer_name $load_balancer_attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-name --instances
@search-terms 'RegisterInstancesWithLoadBalancer, elb register-instances-with-load-balancer'
export def 'elastic-load-balancing register-instances-with-load-balancer' [
  --load-balancer-name: string
  --instances: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing RegisterInstancesWithLoadBalancer $load_balancer_name $instances -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-names --tags
@search-terms 'RemoveTags, elb remove-tags'
export def 'elastic-load-balancing remove-tags' [
  --load-balancer-names: list<string>
  --tags: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing RemoveTags $load_balancer_names $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-name --load-balancer-port --ssl-certificate-id
@search-terms 'SetLoadBalancerListenerSSLCertificate, elb set-load-balancer-listener-ssl-certificate'
export def 'elastic-load-balancing set-load-balancer-listener-ssl-certificate' [
  --load-balancer-name: string
  --load-balancer-port: int
  --ssl-certificate-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing SetLoadBalancerListenerSSLCertificate $load_balancer_name $load_balancer_port $ssl_certificate_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-name --instance-port --policy-names
@search-terms 'SetLoadBalancerPoliciesForBackendServer, elb set-load-balancer-policies-for-backend-server'
export def 'elastic-load-balancing set-load-balancer-policies-for-backend-server' [
  --load-balancer-name: string
  --instance-port: int
  --policy-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing SetLoadBalancerPoliciesForBackendServer $load_balancer_name $instance_port $policy_names -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --load-balancer-name --load-balancer-port --policy-names
@search-terms 'SetLoadBalancerPoliciesOfListener, elb set-load-balancer-policies-of-listener'
export def 'elastic-load-balancing set-load-balancer-policies-of-listener' [
  --load-balancer-name: string
  --load-balancer-port: int
  --policy-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elastic-load-balancing SetLoadBalancerPoliciesOfListener $load_balancer_name $load_balancer_port $policy_names -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   any-instance-in-service: DescribeInstanceHealth; needs --load-balancer-name
#   instance-deregistered: DescribeInstanceHealth; needs --load-balancer-name
#   instance-in-service: DescribeInstanceHealth; needs --load-balancer-name
@search-terms AnyInstanceInService InstanceDeregistered InstanceInService
export def 'elastic-load-balancing wait' [
  waiter: string@[any-instance-in-service instance-deregistered instance-in-service]
  --load-balancer-name: string
  --instances: list
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'elastic-load-balancing wait $waiter $load_balancer_name $instances -- $timeout $interval $region $profile' }
