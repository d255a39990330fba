# Written by `cargo xtask generate --service lambda-web` from the service's model and overlay: change those instead.
# Lambda Web, API version 2025-03-07: 20 operations.

use rt.nu [call send]

# PUT /2025-03-07/web-functions; needs --function-name
@category "aws lambda-web"
@search-terms CreateWebFunction
export def 'lambda-web create-web-function' [
  --function-name: string
  --revision-config: record
  --endpoint-config: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'lambda-web CreateWebFunction $function_name=functionName $revision_config=revisionConfig $endpoint_config=endpointConfig $tags=tags $region=--region $profile=--profile' }

# PUT /2025-03-07/web-functions/{functionName}/endpoints; needs --function-name --endpoint-name --endpoint-type --auth-type
@category "aws lambda-web"
@search-terms CreateWebFunctionEndpoint
export def 'lambda-web create-web-function-endpoint' [
  --function-name: string
  --endpoint-name: string
  --description: string
  --endpoint-type: string@[HomeRegion MultiRegion PerRegion]
  --auth-type: string@[ApplicationManaged IamAuth]
  --auto-deployment-mode: string@[LatestRevision Disabled]
  --revision-weights: oneof<list<any>, record>
  --regions: oneof<list<string>, string>
  --scaling-config: record
  --throttle-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'lambda-web CreateWebFunctionEndpoint $function_name=functionName $endpoint_name=endpointName $description=description $endpoint_type=endpointType $auth_type=authType $auto_deployment_mode=autoDeploymentMode $revision_weights=revisionWeights $regions=regions $scaling_config=scalingConfig $throttle_config=throttleConfig $region=--region $profile=--profile' }

# POST /2025-03-07/web-functions/{functionName}/revisions; needs --function-name --build-config --service-config
@category "aws lambda-web"
@search-terms CreateWebFunctionRevision
export def 'lambda-web create-web-function-revision' [
  --function-name: string
  --description: string
  --kms-key-arn: string
  --build-config: record
  --service-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'lambda-web CreateWebFunctionRevision $function_name=functionName $description=description $kms_key_arn=kmsKeyArn $build_config=buildConfig $service_config=serviceConfig $region=--region $profile=--profile' }

# DELETE /2025-03-07/resource-policy/{resourceArn}; needs --resource-arn
@category "aws lambda-web"
@search-terms DeleteResourcePolicy
export def 'lambda-web delete-resource-policy' [
  --resource-arn: string
  --revision-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'lambda-web DeleteResourcePolicy $resource_arn=resourceArn $revision_id=revisionId $region=--region $profile=--profile' }

# DELETE /2025-03-07/web-functions/{functionName}; needs --function-name
@category "aws lambda-web"
@search-terms DeleteWebFunction
export def 'lambda-web delete-web-function' [
  --function-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'lambda-web DeleteWebFunction $function_name=functionName $region=--region $profile=--profile' }

# DELETE /2025-03-07/web-functions/{functionName}/endpoints/{endpointName}; needs --function-name --endpoint-name
@category "aws lambda-web"
@search-terms DeleteWebFunctionEndpoint
export def 'lambda-web delete-web-function-endpoint' [
  --function-name: string
  --endpoint-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'lambda-web DeleteWebFunctionEndpoint $function_name=functionName $endpoint_name=endpointName $region=--region $profile=--profile' }

# DELETE /2025-03-07/web-functions/{functionName}/revisions/{revisionId}; needs --function-name --revision-id
@category "aws lambda-web"
@search-terms DeleteWebFunctionRevision
export def 'lambda-web delete-web-function-revision' [
  --function-name: string
  --revision-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'lambda-web DeleteWebFunctionRevision $function_name=functionName $revision_id=revisionId $region=--region $profile=--profile' }

# GET /2025-03-07/resource-policy/{resourceArn}; cached 1min; needs --resource-arn
@category "aws lambda-web"
@search-terms GetResourcePolicy
export def 'lambda-web get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda-web GetResourcePolicy $resource_arn=resourceArn $region=--region $profile=--profile' }

# GET /2025-03-07/web-account-settings; cached 1min
@category "aws lambda-web"
@search-terms GetWebAccountSettings
export def 'lambda-web get-web-account-settings' [
  --region: string
  --profile: string
]: nothing -> record { call 'lambda-web GetWebAccountSettings $region=--region $profile=--profile' }

# GET /2025-03-07/web-functions/{functionName}; cached 1min; needs --function-name
@category "aws lambda-web"
@search-terms GetWebFunction
export def 'lambda-web get-web-function' [
  --function-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda-web GetWebFunction $function_name=functionName $region=--region $profile=--profile' }

# GET /2025-03-07/web-functions/{functionName}/endpoints/{endpointName}; cached 1min; needs --function-name --endpoint-name
@category "aws lambda-web"
@search-terms GetWebFunctionEndpoint
export def 'lambda-web get-web-function-endpoint' [
  --function-name: string
  --endpoint-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda-web GetWebFunctionEndpoint $function_name=functionName $endpoint_name=endpointName $region=--region $profile=--profile' }

# GET /2025-03-07/web-functions/{functionName}/revisions/{revisionId}; needs --function-name --revision-id
@category "aws lambda-web"
@search-terms GetWebFunctionRevision
export def 'lambda-web get-web-function-revision' [
  --function-name: string
  --revision-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda-web GetWebFunctionRevision $function_name=functionName $revision_id=revisionId $region=--region $profile=--profile' }

# GET /2025-03-07/tags/{resource}; cached 5min; needs --resource
@category "aws lambda-web"
@search-terms ListTags
export def 'lambda-web list-tags' [
  --resource: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda-web ListTags $resource=resource $region=--region $profile=--profile' }

# POST /2025-03-07/web-functions/{functionName}/list-endpoints; follows pages; cached 1min; needs --function-name
@category "aws lambda-web"
@search-terms ListWebFunctionEndpoints
export def 'lambda-web list-web-function-endpoints' [
  --function-name: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'lambda-web ListWebFunctionEndpoints $function_name=functionName $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /2025-03-07/web-functions/{functionName}/list-revisions; follows pages; cached 1min; needs --function-name
@category "aws lambda-web"
@search-terms ListWebFunctionRevisions
export def 'lambda-web list-web-function-revisions' [
  --function-name: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'lambda-web ListWebFunctionRevisions $function_name=functionName $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /2025-03-07/web-functions; follows pages; cached 1min
@category "aws lambda-web"
@search-terms ListWebFunctions
@example "First rows only" "lambda-web list-web-functions --stream | first 3"
export def 'lambda-web list-web-functions' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'lambda-web ListWebFunctions $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# PUT /2025-03-07/resource-policy/{resourceArn}; needs --resource-arn --policy
@category "aws lambda-web"
@search-terms PutResourcePolicy
export def 'lambda-web put-resource-policy' [
  --resource-arn: string
  --policy: string
  --revision-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'lambda-web PutResourcePolicy $resource_arn=resourceArn $policy=policy $revision_id=revisionId $region=--region $profile=--profile' }

# POST /2025-03-07/tags/{resource}; needs --resource --tags
@category "aws lambda-web"
@search-terms TagResource
export def 'lambda-web tag-resource' [
  --resource: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'lambda-web TagResource $resource=resource $tags=tags $region=--region $profile=--profile' }

# DELETE /2025-03-07/tags/{resource}; needs --resource --tag-keys
@category "aws lambda-web"
@search-terms UntagResource
export def 'lambda-web untag-resource' [
  --resource: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'lambda-web UntagResource $resource=resource $tag_keys=tagKeys $region=--region $profile=--profile' }

# PATCH /2025-03-07/web-functions/{functionName}/endpoints/{endpointName}; needs --function-name --endpoint-name
@category "aws lambda-web"
@search-terms UpdateWebFunctionEndpoint
export def 'lambda-web update-web-function-endpoint' [
  --function-name: string
  --endpoint-name: string
  --description: string
  --auth-type: string@[ApplicationManaged IamAuth]
  --auto-deployment-mode: string@[LatestRevision Disabled]
  --revision-weights: oneof<list<any>, record>
  --scaling-config: record
  --throttle-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'lambda-web UpdateWebFunctionEndpoint $function_name=functionName $endpoint_name=endpointName $description=description $auth_type=authType $auto_deployment_mode=autoDeploymentMode $revision_weights=revisionWeights $scaling_config=scalingConfig $throttle_config=throttleConfig $region=--region $profile=--profile' }
