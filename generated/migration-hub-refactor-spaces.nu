# Written by `cargo xtask generate --service migration-hub-refactor-spaces` from the service's model and overlay: change those instead.
# Migration Hub Refactor Spaces, API version 2021-10-26: 24 operations.

use rt.nu [call]

# POST /environments/{EnvironmentIdentifier}/applications; needs --environment-identifier --name --proxy-type --vpc-id
@search-terms CreateApplication
export def 'migration-hub-refactor-spaces create-application' [
  --api-gateway-proxy: record
  --client-token: string
  --environment-identifier: string
  --name: string
  --proxy-type: string
  --tags: record
  --vpc-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migration-hub-refactor-spaces CreateApplication $api_gateway_proxy $client_token $environment_identifier $name $proxy_type $tags $vpc_id -- $region $profile $with_input $fail_fast $yes' }

# POST /environments; needs --name --network-fabric-type
@search-terms CreateEnvironment
export def 'migration-hub-refactor-spaces create-environment' [
  --client-token: string
  --description: string
  --name: string
  --network-fabric-type: string@[TRANSIT_GATEWAY NONE]
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migration-hub-refactor-spaces CreateEnvironment $client_token $description $name $network_fabric_type $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier}/routes; needs --application-identifier --environment-identifier --route-type --service-identifier
@search-terms CreateRoute
export def 'migration-hub-refactor-spaces create-route' [
  --application-identifier: string
  --client-token: string
  --default-route: record
  --environment-identifier: string
  --route-type: string@[DEFAULT URI_PATH]
  --service-identifier: string
  --tags: record
  --uri-path-route: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migration-hub-refactor-spaces CreateRoute $application_identifier $client_token $default_route $environment_identifier $route_type $service_identifier $tags $uri_path_route -- $region $profile $with_input $fail_fast $yes' }

# POST /environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier}/services; needs --application-identifier --endpoint-type --environment-identifier --name
@search-terms CreateService
export def 'migration-hub-refactor-spaces create-service' [
  --application-identifier: string
  --client-token: string
  --description: string
  --endpoint-type: string@[LAMBDA URL]
  --environment-identifier: string
  --lambda-endpoint: record
  --name: string
  --tags: record
  --url-endpoint: record
  --vpc-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migration-hub-refactor-spaces CreateService $application_identifier $client_token $description $endpoint_type $environment_identifier $lambda_endpoint $name $tags $url_endpoint $vpc_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier}; needs --application-identifier --environment-identifier
@search-terms DeleteApplication
export def 'migration-hub-refactor-spaces delete-application' [
  --application-identifier: string
  --environment-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migration-hub-refactor-spaces DeleteApplication $application_identifier $environment_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /environments/{EnvironmentIdentifier}; needs --environment-identifier
@search-terms DeleteEnvironment
export def 'migration-hub-refactor-spaces delete-environment' [
  --environment-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migration-hub-refactor-spaces DeleteEnvironment $environment_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /resourcepolicy/{Identifier}; needs --identifier
@search-terms DeleteResourcePolicy
export def 'migration-hub-refactor-spaces delete-resource-policy' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migration-hub-refactor-spaces DeleteResourcePolicy $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier}/routes/{RouteIdentifier}; needs --application-identifier --environment-identifier --route-identifier
@search-terms DeleteRoute
export def 'migration-hub-refactor-spaces delete-route' [
  --application-identifier: string
  --environment-identifier: string
  --route-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migration-hub-refactor-spaces DeleteRoute $application_identifier $environment_identifier $route_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier}/services/{ServiceIdentifier}; needs --application-identifier --environment-identifier --service-identifier
@search-terms DeleteService
export def 'migration-hub-refactor-spaces delete-service' [
  --application-identifier: string
  --environment-identifier: string
  --service-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migration-hub-refactor-spaces DeleteService $application_identifier $environment_identifier $service_identifier -- $region $profile $with_input $fail_fast $yes' }

# GET /environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier}; needs --application-identifier --environment-identifier
@search-terms GetApplication
export def 'migration-hub-refactor-spaces get-application' [
  --application-identifier: string
  --environment-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'migration-hub-refactor-spaces GetApplication $application_identifier $environment_identifier -- $region $profile $with_input $fail_fast' }

# GET /environments/{EnvironmentIdentifier}; needs --environment-identifier
@search-terms GetEnvironment
export def 'migration-hub-refactor-spaces get-environment' [
  --environment-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'migration-hub-refactor-spaces GetEnvironment $environment_identifier -- $region $profile $with_input $fail_fast' }

# GET /resourcepolicy/{Identifier}; cached 1min; needs --identifier
@search-terms GetResourcePolicy
export def 'migration-hub-refactor-spaces get-resource-policy' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'migration-hub-refactor-spaces GetResourcePolicy $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier}/routes/{RouteIdentifier}; needs --application-identifier --environment-identifier --route-identifier
@search-terms GetRoute
export def 'migration-hub-refactor-spaces get-route' [
  --application-identifier: string
  --environment-identifier: string
  --route-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'migration-hub-refactor-spaces GetRoute $application_identifier $environment_identifier $route_identifier -- $region $profile $with_input $fail_fast' }

# GET /environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier}/services/{ServiceIdentifier}; needs --application-identifier --environment-identifier --service-identifier
@search-terms GetService
export def 'migration-hub-refactor-spaces get-service' [
  --application-identifier: string
  --environment-identifier: string
  --service-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'migration-hub-refactor-spaces GetService $application_identifier $environment_identifier $service_identifier -- $region $profile $with_input $fail_fast' }

# GET /environments/{EnvironmentIdentifier}/applications; follows pages; needs --environment-identifier
@search-terms ListApplications
export def 'migration-hub-refactor-spaces list-applications' [
  --environment-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'migration-hub-refactor-spaces ListApplications $environment_identifier -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /environments/{EnvironmentIdentifier}/vpcs; follows pages; cached 1min; needs --environment-identifier
@search-terms ListEnvironmentVpcs
export def 'migration-hub-refactor-spaces list-environment-vpcs' [
  --environment-identifier: string
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
]: any -> any { call 'migration-hub-refactor-spaces ListEnvironmentVpcs $environment_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /environments; follows pages
@search-terms ListEnvironments
export def 'migration-hub-refactor-spaces list-environments' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'migration-hub-refactor-spaces ListEnvironments -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier}/routes; follows pages; needs --application-identifier --environment-identifier
@search-terms ListRoutes
export def 'migration-hub-refactor-spaces list-routes' [
  --application-identifier: string
  --environment-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'migration-hub-refactor-spaces ListRoutes $application_identifier $environment_identifier -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier}/services; follows pages; needs --application-identifier --environment-identifier
@search-terms ListServices
export def 'migration-hub-refactor-spaces list-services' [
  --application-identifier: string
  --environment-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'migration-hub-refactor-spaces ListServices $application_identifier $environment_identifier -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /tags/{ResourceArn}; needs --resource-arn
@search-terms ListTagsForResource
export def 'migration-hub-refactor-spaces list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'migration-hub-refactor-spaces ListTagsForResource $resource_arn -- $region $profile $with_input $fail_fast' }

# PUT /resourcepolicy; needs --policy --resource-arn
@search-terms PutResourcePolicy
export def 'migration-hub-refactor-spaces put-resource-policy' [
  --policy: string
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migration-hub-refactor-spaces PutResourcePolicy $policy $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'migration-hub-refactor-spaces tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migration-hub-refactor-spaces TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'migration-hub-refactor-spaces untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migration-hub-refactor-spaces UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier}/routes/{RouteIdentifier}; needs --activation-state --application-identifier --environment-identifier --route-identifier
@search-terms UpdateRoute
export def 'migration-hub-refactor-spaces update-route' [
  --activation-state: string@[ACTIVE INACTIVE]
  --application-identifier: string
  --environment-identifier: string
  --route-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migration-hub-refactor-spaces UpdateRoute $activation_state $application_identifier $environment_identifier $route_identifier -- $region $profile $with_input $fail_fast $yes' }
