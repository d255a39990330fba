# Written by `cargo xtask generate --service servicediscovery` from the service's model and overlay: change those instead.
# ServiceDiscovery, API version 2017-03-14: 30 operations.

use rt.nu [call]

# POST /; needs --name
@search-terms CreateHttpNamespace
export def 'servicediscovery create-http-namespace' [
  --name: string
  --creator-request-id: string
  --description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'servicediscovery CreateHttpNamespace $name $creator_request_id $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --vpc
@search-terms CreatePrivateDnsNamespace
export def 'servicediscovery create-private-dns-namespace' [
  --name: string
  --creator-request-id: string
  --description: string
  --vpc: string
  --tags: any
  --properties: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'servicediscovery CreatePrivateDnsNamespace $name $creator_request_id $description $vpc $tags $properties -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms CreatePublicDnsNamespace
export def 'servicediscovery create-public-dns-namespace' [
  --name: string
  --creator-request-id: string
  --description: string
  --tags: any
  --properties: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'servicediscovery CreatePublicDnsNamespace $name $creator_request_id $description $tags $properties -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms CreateService
export def 'servicediscovery create-service' [
  --name: string
  --namespace-id: string
  --creator-request-id: string
  --description: string
  --dns-config: record
  --health-check-config: record
  --health-check-custom-config: record
  --tags: any
  --type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'servicediscovery CreateService $name $namespace_id $creator_request_id $description $dns_config $health_check_config $health_check_custom_config $tags $type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms DeleteNamespace
export def 'servicediscovery delete-namespace' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'servicediscovery DeleteNamespace $id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms DeleteService
export def 'servicediscovery delete-service' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'servicediscovery DeleteService $id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-id --attributes
@search-terms DeleteServiceAttributes
export def 'servicediscovery delete-service-attributes' [
  --service-id: string
  --attributes: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'servicediscovery DeleteServiceAttributes $service_id $attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-id --instance-id
@search-terms DeregisterInstance
export def 'servicediscovery deregister-instance' [
  --service-id: string
  --instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'servicediscovery DeregisterInstance $service_id $instance_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --namespace-name --service-name
@search-terms DiscoverInstances
export def 'servicediscovery discover-instances' [
  --namespace-name: string
  --service-name: string
  --max-results: int
  --query-parameters: record
  --optional-parameters: record
  --health-status: string@[HEALTHY UNHEALTHY ALL HEALTHY_OR_ELSE_ALL]
  --owner-account: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'servicediscovery DiscoverInstances $namespace_name $service_name $max_results $query_parameters $optional_parameters $health_status $owner_account -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --namespace-name --service-name
@search-terms DiscoverInstancesRevision
export def 'servicediscovery discover-instances-revision' [
  --namespace-name: string
  --service-name: string
  --owner-account: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'servicediscovery DiscoverInstancesRevision $namespace_name $service_name $owner_account -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --service-id --instance-id
@search-terms GetInstance
export def 'servicediscovery get-instance' [
  --service-id: string
  --instance-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'servicediscovery GetInstance $service_id $instance_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --service-id
@search-terms GetInstancesHealthStatus
export def 'servicediscovery get-instances-health-status' [
  --service-id: string
  --instances: list<string>
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
]: any -> any { call 'servicediscovery GetInstancesHealthStatus $service_id $instances $max_results $next_token -- $region $profile $raw $with_input $fail_fast' }

# POST /; cached 1min; needs --id
@search-terms GetNamespace
export def 'servicediscovery get-namespace' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'servicediscovery GetNamespace $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --operation-id
@search-terms GetOperation
export def 'servicediscovery get-operation' [
  --operation-id: string
  --owner-account: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'servicediscovery GetOperation $operation_id $owner_account -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --id
@search-terms GetService
export def 'servicediscovery get-service' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'servicediscovery GetService $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --service-id
@search-terms GetServiceAttributes
export def 'servicediscovery get-service-attributes' [
  --service-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'servicediscovery GetServiceAttributes $service_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --service-id
@search-terms ListInstances
export def 'servicediscovery list-instances' [
  --service-id: string
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
]: any -> any { call 'servicediscovery ListInstances $service_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListNamespaces
export def 'servicediscovery list-namespaces' [
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
]: any -> any { call 'servicediscovery ListNamespaces $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListOperations
export def 'servicediscovery list-operations' [
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
]: any -> any { call 'servicediscovery ListOperations $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListServices
export def 'servicediscovery list-services' [
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
]: any -> any { call 'servicediscovery ListServices $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'servicediscovery list-tags-for-resource' [
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
]: any -> any { call 'servicediscovery ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --service-id --instance-id --attributes
@search-terms RegisterInstance
export def 'servicediscovery register-instance' [
  --service-id: string
  --instance-id: string
  --creator-request-id: string
  --attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'servicediscovery RegisterInstance $service_id $instance_id $creator_request_id $attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'servicediscovery tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'servicediscovery TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'servicediscovery untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'servicediscovery UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id --namespace
@search-terms UpdateHttpNamespace
export def 'servicediscovery update-http-namespace' [
  --id: string
  --updater-request-id: string
  --namespace: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'servicediscovery UpdateHttpNamespace $id $updater_request_id $namespace -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-id --instance-id --status
@search-terms UpdateInstanceCustomHealthStatus
export def 'servicediscovery update-instance-custom-health-status' [
  --service-id: string
  --instance-id: string
  --status: string@[HEALTHY UNHEALTHY]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'servicediscovery UpdateInstanceCustomHealthStatus $service_id $instance_id $status -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id --namespace
@search-terms UpdatePrivateDnsNamespace
export def 'servicediscovery update-private-dns-namespace' [
  --id: string
  --updater-request-id: string
  --namespace: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'servicediscovery UpdatePrivateDnsNamespace $id $updater_request_id $namespace -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id --namespace
@search-terms UpdatePublicDnsNamespace
export def 'servicediscovery update-public-dns-namespace' [
  --id: string
  --updater-request-id: string
  --namespace: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'servicediscovery UpdatePublicDnsNamespace $id $updater_request_id $namespace -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id --service
@search-terms UpdateService
export def 'servicediscovery update-service' [
  --id: string
  --service: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'servicediscovery UpdateService $id $service -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-id --attributes
@search-terms UpdateServiceAttributes
export def 'servicediscovery update-service-attributes' [
  --service-id: string
  --attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'servicediscovery UpdateServiceAttributes $service_id $attributes -- $region $profile $with_input $fail_fast $yes' }
