# Written by `cargo xtask generate --service lambda-web` from the service's model and overlay: change those instead.
# Lambda Web, API version 2025-03-07: 20 operations, 6 waiters.

use rt.nu [call]

# PUT /2025-03-07/web-functions; needs --function-name
@search-terms CreateWebFunction
export def 'lambda-web create-web-function' [
  --function-name: string
  --revision-config: record
  --endpoint-config: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-web CreateWebFunction $function_name $revision_config $endpoint_config $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /2025-03-07/web-functions/{functionName}/endpoints; needs --function-name --endpoint-name --endpoint-type --auth-type
@search-terms CreateWebFunctionEndpoint
export def 'lambda-web create-web-function-endpoint' [
  --function-name: string
  --endpoint-name: string
  --description: string
  --endpoint-type: string@[HomeRegion MultiRegion PerRegion]
  --auth-type: string@[ApplicationManaged IamAuth]
  --auto-deployment-mode: string@[LatestRevision Disabled]
  --revision-weights: list
  --regions: list<string>
  --scaling-config: record
  --throttle-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-web CreateWebFunctionEndpoint $function_name $endpoint_name $description $endpoint_type $auth_type $auto_deployment_mode $revision_weights $regions $scaling_config $throttle_config -- $region $profile $with_input $fail_fast $yes' }

# POST /2025-03-07/web-functions/{functionName}/revisions; needs --function-name --build-config --service-config
@search-terms CreateWebFunctionRevision
export def 'lambda-web create-web-function-revision' [
  --function-name: string
  --description: string
  --kms-key-arn: string
  --build-config: record
  --service-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-web CreateWebFunctionRevision $function_name $description $kms_key_arn $build_config $service_config -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2025-03-07/resource-policy/{resourceArn}; needs --resource-arn
@search-terms DeleteResourcePolicy
export def 'lambda-web delete-resource-policy' [
  --resource-arn: string
  --revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-web DeleteResourcePolicy $resource_arn $revision_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2025-03-07/web-functions/{functionName}; needs --function-name
@search-terms DeleteWebFunction
export def 'lambda-web delete-web-function' [
  --function-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-web DeleteWebFunction $function_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2025-03-07/web-functions/{functionName}/endpoints/{endpointName}; needs --function-name --endpoint-name
@search-terms DeleteWebFunctionEndpoint
export def 'lambda-web delete-web-function-endpoint' [
  --function-name: string
  --endpoint-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-web DeleteWebFunctionEndpoint $function_name $endpoint_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2025-03-07/web-functions/{functionName}/revisions/{revisionId}; needs --function-name --revision-id
@search-terms DeleteWebFunctionRevision
export def 'lambda-web delete-web-function-revision' [
  --function-name: string
  --revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-web DeleteWebFunctionRevision $function_name $revision_id -- $region $profile $with_input $fail_fast $yes' }

# GET /2025-03-07/resource-policy/{resourceArn}; cached 1min; needs --resource-arn
@search-terms GetResourcePolicy
export def 'lambda-web get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lambda-web GetResourcePolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2025-03-07/web-account-settings; cached 1min
@search-terms GetWebAccountSettings
export def 'lambda-web get-web-account-settings' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'lambda-web GetWebAccountSettings -- $region $profile $refresh $ttl' }

# GET /2025-03-07/web-functions/{functionName}; cached 1min; needs --function-name
@search-terms GetWebFunction
export def 'lambda-web get-web-function' [
  --function-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lambda-web GetWebFunction $function_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2025-03-07/web-functions/{functionName}/endpoints/{endpointName}; cached 1min; needs --function-name --endpoint-name
@search-terms GetWebFunctionEndpoint
export def 'lambda-web get-web-function-endpoint' [
  --function-name: string
  --endpoint-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lambda-web GetWebFunctionEndpoint $function_name $endpoint_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2025-03-07/web-functions/{functionName}/revisions/{revisionId}; needs --function-name --revision-id
@search-terms GetWebFunctionRevision
export def 'lambda-web get-web-function-revision' [
  --function-name: string
  --revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lambda-web GetWebFunctionRevision $function_name $revision_id -- $region $profile $with_input $fail_fast' }

# GET /2025-03-07/tags/{resource}; cached 5min; needs --resource
@search-terms ListTags
export def 'lambda-web list-tags' [
  --resource: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lambda-web ListTags $resource -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /2025-03-07/web-functions/{functionName}/list-endpoints; follows pages; cached 1min; needs --function-name
@search-terms ListWebFunctionEndpoints
export def 'lambda-web list-web-function-endpoints' [
  --function-name: string
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
]: any -> any { call 'lambda-web ListWebFunctionEndpoints $function_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /2025-03-07/web-functions/{functionName}/list-revisions; follows pages; cached 1min; needs --function-name
@search-terms ListWebFunctionRevisions
export def 'lambda-web list-web-function-revisions' [
  --function-name: string
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
]: any -> any { call 'lambda-web ListWebFunctionRevisions $function_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /2025-03-07/web-functions; follows pages; cached 1min
@search-terms ListWebFunctions
export def 'lambda-web list-web-functions' [
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
]: any -> any { call 'lambda-web ListWebFunctions $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# PUT /2025-03-07/resource-policy/{resourceArn}; needs --resource-arn --policy
@search-terms PutResourcePolicy
export def 'lambda-web put-resource-policy' [
  --resource-arn: string
  --policy: string
  --revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-web PutResourcePolicy $resource_arn $policy $revision_id -- $region $profile $with_input $fail_fast $yes' }

# POST /2025-03-07/tags/{resource}; needs --resource --tags
@search-terms TagResource
export def 'lambda-web tag-resource' [
  --resource: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-web TagResource $resource $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2025-03-07/tags/{resource}; needs --resource --tag-keys
@search-terms UntagResource
export def 'lambda-web untag-resource' [
  --resource: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-web UntagResource $resource $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /2025-03-07/web-functions/{functionName}/endpoints/{endpointName}; needs --function-name --endpoint-name
@search-terms UpdateWebFunctionEndpoint
export def 'lambda-web update-web-function-endpoint' [
  --function-name: string
  --endpoint-name: string
  --description: string
  --auth-type: string@[ApplicationManaged IamAuth]
  --auto-deployment-mode: string@[LatestRevision Disabled]
  --revision-weights: list
  --scaling-config: record
  --throttle-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lambda-web UpdateWebFunctionEndpoint $function_name $endpoint_name $description $auth_type $auto_deployment_mode $revision_weights $scaling_config $throttle_config -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   web-function-active: GetWebFunction; needs --function-name
#   web-function-deleted: GetWebFunction; needs --function-name
#   web-function-endpoint-active: GetWebFunctionEndpoint; needs --function-name --endpoint-name
#   web-function-endpoint-deleted: GetWebFunctionEndpoint; needs --function-name --endpoint-name
#   web-function-endpoint-updated: GetWebFunctionEndpoint; needs --function-name --endpoint-name
#   web-function-revision-active: GetWebFunctionRevision; needs --function-name --revision-id
@search-terms WebFunctionActive WebFunctionDeleted WebFunctionEndpointActive WebFunctionEndpointDeleted WebFunctionEndpointUpdated WebFunctionRevisionActive
export def 'lambda-web wait' [
  waiter: string@[web-function-active web-function-deleted web-function-endpoint-active web-function-endpoint-deleted web-function-endpoint-updated web-function-revision-active]
  --function-name: string
  --endpoint-name: string
  --revision-id: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'lambda-web wait $waiter $function_name $endpoint_name $revision_id -- $timeout $interval $region $profile' }
