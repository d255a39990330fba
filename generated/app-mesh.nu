# Written by `cargo xtask generate --service app-mesh` from the service's model and overlay: change those instead.
# App Mesh, API version 2019-01-25: 38 operations.

use rt.nu [call]

# PUT /v20190125/meshes/{meshName}/virtualGateway/{virtualGatewayName}/gatewayRoutes; needs --gateway-route-name --mesh-name --spec --virtual-gateway-name
@search-terms 'CreateGatewayRoute, appmesh create-gateway-route'
export def 'app-mesh create-gateway-route' [
  --client-token: string
  --gateway-route-name: string
  --mesh-name: string
  --mesh-owner: string
  --spec: record
  --tags: any
  --virtual-gateway-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'app-mesh CreateGatewayRoute $client_token $gateway_route_name $mesh_name $mesh_owner $spec $tags $virtual_gateway_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20190125/meshes; needs --mesh-name
@search-terms 'CreateMesh, appmesh create-mesh'
export def 'app-mesh create-mesh' [
  --client-token: string
  --mesh-name: string
  --spec: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'app-mesh CreateMesh $client_token $mesh_name $spec $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20190125/meshes/{meshName}/virtualRouter/{virtualRouterName}/routes; needs --mesh-name --route-name --spec --virtual-router-name
@search-terms 'CreateRoute, appmesh create-route'
export def 'app-mesh create-route' [
  --client-token: string
  --mesh-name: string
  --mesh-owner: string
  --route-name: string
  --spec: record
  --tags: any
  --virtual-router-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'app-mesh CreateRoute $client_token $mesh_name $mesh_owner $route_name $spec $tags $virtual_router_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20190125/meshes/{meshName}/virtualGateways; needs --mesh-name --spec --virtual-gateway-name
@search-terms 'CreateVirtualGateway, appmesh create-virtual-gateway'
export def 'app-mesh create-virtual-gateway' [
  --client-token: string
  --mesh-name: string
  --mesh-owner: string
  --spec: record
  --tags: any
  --virtual-gateway-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'app-mesh CreateVirtualGateway $client_token $mesh_name $mesh_owner $spec $tags $virtual_gateway_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20190125/meshes/{meshName}/virtualNodes; needs --mesh-name --spec --virtual-node-name
@search-terms 'CreateVirtualNode, appmesh create-virtual-node'
export def 'app-mesh create-virtual-node' [
  --client-token: string
  --mesh-name: string
  --mesh-owner: string
  --spec: record
  --tags: any
  --virtual-node-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'app-mesh CreateVirtualNode $client_token $mesh_name $mesh_owner $spec $tags $virtual_node_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20190125/meshes/{meshName}/virtualRouters; needs --mesh-name --spec --virtual-router-name
@search-terms 'CreateVirtualRouter, appmesh create-virtual-router'
export def 'app-mesh create-virtual-router' [
  --client-token: string
  --mesh-name: string
  --mesh-owner: string
  --spec: record
  --tags: any
  --virtual-router-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'app-mesh CreateVirtualRouter $client_token $mesh_name $mesh_owner $spec $tags $virtual_router_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20190125/meshes/{meshName}/virtualServices; needs --mesh-name --spec --virtual-service-name
@search-terms 'CreateVirtualService, appmesh create-virtual-service'
export def 'app-mesh create-virtual-service' [
  --client-token: string
  --mesh-name: string
  --mesh-owner: string
  --spec: record
  --tags: any
  --virtual-service-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'app-mesh CreateVirtualService $client_token $mesh_name $mesh_owner $spec $tags $virtual_service_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v20190125/meshes/{meshName}/virtualGateway/{virtualGatewayName}/gatewayRoutes/{gatewayRouteName}; needs --gateway-route-name --mesh-name --virtual-gateway-name
@search-terms 'DeleteGatewayRoute, appmesh delete-gateway-route'
export def 'app-mesh delete-gateway-route' [
  --gateway-route-name: string
  --mesh-name: string
  --mesh-owner: string
  --virtual-gateway-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'app-mesh DeleteGatewayRoute $gateway_route_name $mesh_name $mesh_owner $virtual_gateway_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v20190125/meshes/{meshName}; needs --mesh-name
@search-terms 'DeleteMesh, appmesh delete-mesh'
export def 'app-mesh delete-mesh' [
  --mesh-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'app-mesh DeleteMesh $mesh_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v20190125/meshes/{meshName}/virtualRouter/{virtualRouterName}/routes/{routeName}; needs --mesh-name --route-name --virtual-router-name
@search-terms 'DeleteRoute, appmesh delete-route'
export def 'app-mesh delete-route' [
  --mesh-name: string
  --mesh-owner: string
  --route-name: string
  --virtual-router-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'app-mesh DeleteRoute $mesh_name $mesh_owner $route_name $virtual_router_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v20190125/meshes/{meshName}/virtualGateways/{virtualGatewayName}; needs --mesh-name --virtual-gateway-name
@search-terms 'DeleteVirtualGateway, appmesh delete-virtual-gateway'
export def 'app-mesh delete-virtual-gateway' [
  --mesh-name: string
  --mesh-owner: string
  --virtual-gateway-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'app-mesh DeleteVirtualGateway $mesh_name $mesh_owner $virtual_gateway_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v20190125/meshes/{meshName}/virtualNodes/{virtualNodeName}; needs --mesh-name --virtual-node-name
@search-terms 'DeleteVirtualNode, appmesh delete-virtual-node'
export def 'app-mesh delete-virtual-node' [
  --mesh-name: string
  --mesh-owner: string
  --virtual-node-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'app-mesh DeleteVirtualNode $mesh_name $mesh_owner $virtual_node_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v20190125/meshes/{meshName}/virtualRouters/{virtualRouterName}; needs --mesh-name --virtual-router-name
@search-terms 'DeleteVirtualRouter, appmesh delete-virtual-router'
export def 'app-mesh delete-virtual-router' [
  --mesh-name: string
  --mesh-owner: string
  --virtual-router-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'app-mesh DeleteVirtualRouter $mesh_name $mesh_owner $virtual_router_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v20190125/meshes/{meshName}/virtualServices/{virtualServiceName}; needs --mesh-name --virtual-service-name
@search-terms 'DeleteVirtualService, appmesh delete-virtual-service'
export def 'app-mesh delete-virtual-service' [
  --mesh-name: string
  --mesh-owner: string
  --virtual-service-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'app-mesh DeleteVirtualService $mesh_name $mesh_owner $virtual_service_name -- $region $profile $with_input $fail_fast $yes' }

# GET /v20190125/meshes/{meshName}/virtualGateway/{virtualGatewayName}/gatewayRoutes/{gatewayRouteName}; cached 1min; needs --gateway-route-name --mesh-name --virtual-gateway-name
@search-terms 'DescribeGatewayRoute, appmesh describe-gateway-route'
export def 'app-mesh describe-gateway-route' [
  --gateway-route-name: string
  --mesh-name: string
  --mesh-owner: string
  --virtual-gateway-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'app-mesh DescribeGatewayRoute $gateway_route_name $mesh_name $mesh_owner $virtual_gateway_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v20190125/meshes/{meshName}; cached 1min; needs --mesh-name
@search-terms 'DescribeMesh, appmesh describe-mesh'
export def 'app-mesh describe-mesh' [
  --mesh-name: string
  --mesh-owner: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'app-mesh DescribeMesh $mesh_name $mesh_owner -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v20190125/meshes/{meshName}/virtualRouter/{virtualRouterName}/routes/{routeName}; cached 1min; needs --mesh-name --route-name --virtual-router-name
@search-terms 'DescribeRoute, appmesh describe-route'
export def 'app-mesh describe-route' [
  --mesh-name: string
  --mesh-owner: string
  --route-name: string
  --virtual-router-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'app-mesh DescribeRoute $mesh_name $mesh_owner $route_name $virtual_router_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v20190125/meshes/{meshName}/virtualGateways/{virtualGatewayName}; cached 1min; needs --mesh-name --virtual-gateway-name
@search-terms 'DescribeVirtualGateway, appmesh describe-virtual-gateway'
export def 'app-mesh describe-virtual-gateway' [
  --mesh-name: string
  --mesh-owner: string
  --virtual-gateway-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'app-mesh DescribeVirtualGateway $mesh_name $mesh_owner $virtual_gateway_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v20190125/meshes/{meshName}/virtualNodes/{virtualNodeName}; cached 1min; needs --mesh-name --virtual-node-name
@search-terms 'DescribeVirtualNode, appmesh describe-virtual-node'
export def 'app-mesh describe-virtual-node' [
  --mesh-name: string
  --mesh-owner: string
  --virtual-node-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'app-mesh DescribeVirtualNode $mesh_name $mesh_owner $virtual_node_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v20190125/meshes/{meshName}/virtualRouters/{virtualRouterName}; cached 1min; needs --mesh-name --virtual-router-name
@search-terms 'DescribeVirtualRouter, appmesh describe-virtual-router'
export def 'app-mesh describe-virtual-router' [
  --mesh-name: string
  --mesh-owner: string
  --virtual-router-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'app-mesh DescribeVirtualRouter $mesh_name $mesh_owner $virtual_router_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v20190125/meshes/{meshName}/virtualServices/{virtualServiceName}; cached 1min; needs --mesh-name --virtual-service-name
@search-terms 'DescribeVirtualService, appmesh describe-virtual-service'
export def 'app-mesh describe-virtual-service' [
  --mesh-name: string
  --mesh-owner: string
  --virtual-service-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'app-mesh DescribeVirtualService $mesh_name $mesh_owner $virtual_service_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v20190125/meshes/{meshName}/virtualGateway/{virtualGatewayName}/gatewayRoutes; follows pages; cached 1min; needs --mesh-name --virtual-gateway-name
@search-terms 'ListGatewayRoutes, appmesh list-gateway-routes'
export def 'app-mesh list-gateway-routes' [
  --mesh-name: string
  --mesh-owner: string
  --virtual-gateway-name: string
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
]: any -> any { call 'app-mesh ListGatewayRoutes $mesh_name $mesh_owner $virtual_gateway_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v20190125/meshes; follows pages; cached 1min
@search-terms 'ListMeshes, appmesh list-meshes'
export def 'app-mesh list-meshes' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'app-mesh ListMeshes -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /v20190125/meshes/{meshName}/virtualRouter/{virtualRouterName}/routes; follows pages; cached 1min; needs --mesh-name --virtual-router-name
@search-terms 'ListRoutes, appmesh list-routes'
export def 'app-mesh list-routes' [
  --mesh-name: string
  --mesh-owner: string
  --virtual-router-name: string
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
]: any -> any { call 'app-mesh ListRoutes $mesh_name $mesh_owner $virtual_router_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v20190125/tags; follows pages; cached 5min; needs --resource-arn
@search-terms 'ListTagsForResource, appmesh list-tags-for-resource'
export def 'app-mesh list-tags-for-resource' [
  --resource-arn: string
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
]: any -> any { call 'app-mesh ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v20190125/meshes/{meshName}/virtualGateways; follows pages; cached 1min; needs --mesh-name
@search-terms 'ListVirtualGateways, appmesh list-virtual-gateways'
export def 'app-mesh list-virtual-gateways' [
  --mesh-name: string
  --mesh-owner: string
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
]: any -> any { call 'app-mesh ListVirtualGateways $mesh_name $mesh_owner -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v20190125/meshes/{meshName}/virtualNodes; follows pages; cached 1min; needs --mesh-name
@search-terms 'ListVirtualNodes, appmesh list-virtual-nodes'
export def 'app-mesh list-virtual-nodes' [
  --mesh-name: string
  --mesh-owner: string
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
]: any -> any { call 'app-mesh ListVirtualNodes $mesh_name $mesh_owner -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v20190125/meshes/{meshName}/virtualRouters; follows pages; cached 1min; needs --mesh-name
@search-terms 'ListVirtualRouters, appmesh list-virtual-routers'
export def 'app-mesh list-virtual-routers' [
  --mesh-name: string
  --mesh-owner: string
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
]: any -> any { call 'app-mesh ListVirtualRouters $mesh_name $mesh_owner -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v20190125/meshes/{meshName}/virtualServices; follows pages; cached 1min; needs --mesh-name
@search-terms 'ListVirtualServices, appmesh list-virtual-services'
export def 'app-mesh list-virtual-services' [
  --mesh-name: string
  --mesh-owner: string
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
]: any -> any { call 'app-mesh ListVirtualServices $mesh_name $mesh_owner -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# PUT /v20190125/tag; needs --resource-arn --tags
@search-terms 'TagResource, appmesh tag-resource'
export def 'app-mesh tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'app-mesh TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20190125/untag; needs --resource-arn --tag-keys
@search-terms 'UntagResource, appmesh untag-resource'
export def 'app-mesh untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'app-mesh UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20190125/meshes/{meshName}/virtualGateway/{virtualGatewayName}/gatewayRoutes/{gatewayRouteName}; needs --gateway-route-name --mesh-name --spec --virtual-gateway-name
@search-terms 'UpdateGatewayRoute, appmesh update-gateway-route'
export def 'app-mesh update-gateway-route' [
  --client-token: string
  --gateway-route-name: string
  --mesh-name: string
  --mesh-owner: string
  --spec: record
  --virtual-gateway-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'app-mesh UpdateGatewayRoute $client_token $gateway_route_name $mesh_name $mesh_owner $spec $virtual_gateway_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20190125/meshes/{meshName}; needs --mesh-name
@search-terms 'UpdateMesh, appmesh update-mesh'
export def 'app-mesh update-mesh' [
  --client-token: string
  --mesh-name: string
  --spec: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'app-mesh UpdateMesh $client_token $mesh_name $spec -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20190125/meshes/{meshName}/virtualRouter/{virtualRouterName}/routes/{routeName}; needs --mesh-name --route-name --spec --virtual-router-name
@search-terms 'UpdateRoute, appmesh update-route'
export def 'app-mesh update-route' [
  --client-token: string
  --mesh-name: string
  --mesh-owner: string
  --route-name: string
  --spec: record
  --virtual-router-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'app-mesh UpdateRoute $client_token $mesh_name $mesh_owner $route_name $spec $virtual_router_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20190125/meshes/{meshName}/virtualGateways/{virtualGatewayName}; needs --mesh-name --spec --virtual-gateway-name
@search-terms 'UpdateVirtualGateway, appmesh update-virtual-gateway'
export def 'app-mesh update-virtual-gateway' [
  --client-token: string
  --mesh-name: string
  --mesh-owner: string
  --spec: record
  --virtual-gateway-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'app-mesh UpdateVirtualGateway $client_token $mesh_name $mesh_owner $spec $virtual_gateway_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20190125/meshes/{meshName}/virtualNodes/{virtualNodeName}; needs --mesh-name --spec --virtual-node-name
@search-terms 'UpdateVirtualNode, appmesh update-virtual-node'
export def 'app-mesh update-virtual-node' [
  --client-token: string
  --mesh-name: string
  --mesh-owner: string
  --spec: record
  --virtual-node-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'app-mesh UpdateVirtualNode $client_token $mesh_name $mesh_owner $spec $virtual_node_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20190125/meshes/{meshName}/virtualRouters/{virtualRouterName}; needs --mesh-name --spec --virtual-router-name
@search-terms 'UpdateVirtualRouter, appmesh update-virtual-router'
export def 'app-mesh update-virtual-router' [
  --client-token: string
  --mesh-name: string
  --mesh-owner: string
  --spec: record
  --virtual-router-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'app-mesh UpdateVirtualRouter $client_token $mesh_name $mesh_owner $spec $virtual_router_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /v20190125/meshes/{meshName}/virtualServices/{virtualServiceName}; needs --mesh-name --spec --virtual-service-name
@search-terms 'UpdateVirtualService, appmesh update-virtual-service'
export def 'app-mesh update-virtual-service' [
  --client-token: string
  --mesh-name: string
  --mesh-owner: string
  --spec: record
  --virtual-service-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'app-mesh UpdateVirtualService $client_token $mesh_name $mesh_owner $spec $virtual_service_name -- $region $profile $with_input $fail_fast $yes' }
