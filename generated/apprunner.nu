# Written by `cargo xtask generate --service apprunner` from the service's model and overlay: change those instead.
# AppRunner, API version 2020-05-15: 37 operations.

use rt.nu [call]

# POST /; needs --service-arn --domain-name
@search-terms AssociateCustomDomain
export def 'apprunner associate-custom-domain' [
  --service-arn: string
  --domain-name: string
  --enable-www-subdomain: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apprunner AssociateCustomDomain $service_arn $domain_name $enable_www_subdomain -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auto-scaling-configuration-name
@search-terms CreateAutoScalingConfiguration
export def 'apprunner create-auto-scaling-configuration' [
  --auto-scaling-configuration-name: string
  --max-concurrency: int
  --min-size: int
  --max-size: int
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apprunner CreateAutoScalingConfiguration $auto_scaling_configuration_name $max_concurrency $min_size $max_size $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connection-name --provider-type
@search-terms CreateConnection
export def 'apprunner create-connection' [
  --connection-name: string
  --provider-type: string@[GITHUB BITBUCKET]
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apprunner CreateConnection $connection_name $provider_type $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --observability-configuration-name
@search-terms CreateObservabilityConfiguration
export def 'apprunner create-observability-configuration' [
  --observability-configuration-name: string
  --trace-configuration: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apprunner CreateObservabilityConfiguration $observability_configuration_name $trace_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-name --source-configuration
@search-terms CreateService
export def 'apprunner create-service' [
  --service-name: string
  --source-configuration: record
  --instance-configuration: record
  --tags: any
  --encryption-configuration: record
  --health-check-configuration: record
  --auto-scaling-configuration-arn: string
  --network-configuration: record
  --observability-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apprunner CreateService $service_name $source_configuration $instance_configuration $tags $encryption_configuration $health_check_configuration $auto_scaling_configuration_arn $network_configuration $observability_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpc-connector-name --subnets
@search-terms CreateVpcConnector
export def 'apprunner create-vpc-connector' [
  --vpc-connector-name: string
  --subnets: list<string>
  --security-groups: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apprunner CreateVpcConnector $vpc_connector_name $subnets $security_groups $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-arn --vpc-ingress-connection-name --ingress-vpc-configuration
@search-terms CreateVpcIngressConnection
export def 'apprunner create-vpc-ingress-connection' [
  --service-arn: string
  --vpc-ingress-connection-name: string
  --ingress-vpc-configuration: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apprunner CreateVpcIngressConnection $service_arn $vpc_ingress_connection_name $ingress_vpc_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auto-scaling-configuration-arn
@search-terms DeleteAutoScalingConfiguration
export def 'apprunner delete-auto-scaling-configuration' [
  --auto-scaling-configuration-arn: string
  --delete-all-revisions: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apprunner DeleteAutoScalingConfiguration $auto_scaling_configuration_arn $delete_all_revisions -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connection-arn
@search-terms DeleteConnection
export def 'apprunner delete-connection' [
  --connection-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apprunner DeleteConnection $connection_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --observability-configuration-arn
@search-terms DeleteObservabilityConfiguration
export def 'apprunner delete-observability-configuration' [
  --observability-configuration-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apprunner DeleteObservabilityConfiguration $observability_configuration_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-arn
@search-terms DeleteService
export def 'apprunner delete-service' [
  --service-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apprunner DeleteService $service_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpc-connector-arn
@search-terms DeleteVpcConnector
export def 'apprunner delete-vpc-connector' [
  --vpc-connector-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apprunner DeleteVpcConnector $vpc_connector_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpc-ingress-connection-arn
@search-terms DeleteVpcIngressConnection
export def 'apprunner delete-vpc-ingress-connection' [
  --vpc-ingress-connection-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apprunner DeleteVpcIngressConnection $vpc_ingress_connection_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --auto-scaling-configuration-arn
@search-terms DescribeAutoScalingConfiguration
export def 'apprunner describe-auto-scaling-configuration' [
  --auto-scaling-configuration-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'apprunner DescribeAutoScalingConfiguration $auto_scaling_configuration_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --service-arn
@search-terms DescribeCustomDomains
export def 'apprunner describe-custom-domains' [
  --service-arn: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'apprunner DescribeCustomDomains $service_arn $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --observability-configuration-arn
@search-terms DescribeObservabilityConfiguration
export def 'apprunner describe-observability-configuration' [
  --observability-configuration-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'apprunner DescribeObservabilityConfiguration $observability_configuration_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --service-arn
@search-terms DescribeService
export def 'apprunner describe-service' [
  --service-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'apprunner DescribeService $service_arn -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --vpc-connector-arn
@search-terms DescribeVpcConnector
export def 'apprunner describe-vpc-connector' [
  --vpc-connector-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'apprunner DescribeVpcConnector $vpc_connector_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --vpc-ingress-connection-arn
@search-terms DescribeVpcIngressConnection
export def 'apprunner describe-vpc-ingress-connection' [
  --vpc-ingress-connection-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'apprunner DescribeVpcIngressConnection $vpc_ingress_connection_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --service-arn --domain-name
@search-terms DisassociateCustomDomain
export def 'apprunner disassociate-custom-domain' [
  --service-arn: string
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apprunner DisassociateCustomDomain $service_arn $domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms ListAutoScalingConfigurations
export def 'apprunner list-auto-scaling-configurations' [
  --auto-scaling-configuration-name: string
  --latest-only: oneof<bool>
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
]: any -> any { call 'apprunner ListAutoScalingConfigurations $auto_scaling_configuration_name $latest_only -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListConnections
export def 'apprunner list-connections' [
  --connection-name: string
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
]: any -> any { call 'apprunner ListConnections $connection_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListObservabilityConfigurations
export def 'apprunner list-observability-configurations' [
  --observability-configuration-name: string
  --latest-only: oneof<bool>
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
]: any -> any { call 'apprunner ListObservabilityConfigurations $observability_configuration_name $latest_only -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --service-arn
@search-terms ListOperations
export def 'apprunner list-operations' [
  --service-arn: string
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
]: any -> any { call 'apprunner ListOperations $service_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListServices
export def 'apprunner list-services' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'apprunner ListServices -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --auto-scaling-configuration-arn
@search-terms ListServicesForAutoScalingConfiguration
export def 'apprunner list-services-for-auto-scaling-configuration' [
  --auto-scaling-configuration-arn: string
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
]: any -> any { call 'apprunner ListServicesForAutoScalingConfiguration $auto_scaling_configuration_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'apprunner list-tags-for-resource' [
  --resource-arn: string
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
]: any -> any { call 'apprunner ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListVpcConnectors
export def 'apprunner list-vpc-connectors' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'apprunner ListVpcConnectors -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListVpcIngressConnections
export def 'apprunner list-vpc-ingress-connections' [
  --filter: record
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
]: any -> any { call 'apprunner ListVpcIngressConnections $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --service-arn
@search-terms PauseService
export def 'apprunner pause-service' [
  --service-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apprunner PauseService $service_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-arn
@search-terms ResumeService
export def 'apprunner resume-service' [
  --service-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apprunner ResumeService $service_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-arn
@search-terms StartDeployment
export def 'apprunner start-deployment' [
  --service-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apprunner StartDeployment $service_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'apprunner tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apprunner TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'apprunner untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apprunner UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auto-scaling-configuration-arn
@search-terms UpdateDefaultAutoScalingConfiguration
export def 'apprunner update-default-auto-scaling-configuration' [
  --auto-scaling-configuration-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apprunner UpdateDefaultAutoScalingConfiguration $auto_scaling_configuration_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-arn
@search-terms UpdateService
export def 'apprunner update-service' [
  --service-arn: string
  --source-configuration: record
  --instance-configuration: record
  --auto-scaling-configuration-arn: string
  --health-check-configuration: record
  --network-configuration: record
  --observability-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apprunner UpdateService $service_arn $source_configuration $instance_configuration $auto_scaling_configuration_arn $health_check_configuration $network_configuration $observability_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpc-ingress-connection-arn --ingress-vpc-configuration
@search-terms UpdateVpcIngressConnection
export def 'apprunner update-vpc-ingress-connection' [
  --vpc-ingress-connection-arn: string
  --ingress-vpc-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'apprunner UpdateVpcIngressConnection $vpc_ingress_connection_arn $ingress_vpc_configuration -- $region $profile $with_input $fail_fast $yes' }
