# Written by `cargo xtask generate --service osis` from the service's model and overlay: change those instead.
# OSIS, API version 2022-01-01: 22 operations.

use rt.nu [call]

# POST /2022-01-01/osis/createPipeline; needs --pipeline-name --min-units --max-units --pipeline-configuration-body
@search-terms CreatePipeline
export def 'osis create-pipeline' [
  --pipeline-name: string
  --min-units: int
  --max-units: int
  --pipeline-configuration-body: string
  --log-publishing-options: record
  --vpc-options: record
  --buffer-options: record
  --encryption-at-rest-options: record
  --tags: any
  --pipeline-role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'osis CreatePipeline $pipeline_name $min_units $max_units $pipeline_configuration_body $log_publishing_options $vpc_options $buffer_options $encryption_at_rest_options $tags $pipeline_role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /2022-01-01/osis/createPipelineEndpoint; needs --pipeline-arn --vpc-options
@search-terms CreatePipelineEndpoint
export def 'osis create-pipeline-endpoint' [
  --pipeline-arn: string
  --vpc-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'osis CreatePipelineEndpoint $pipeline_arn $vpc_options -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2022-01-01/osis/deletePipeline/{PipelineName}; needs --pipeline-name
@search-terms DeletePipeline
export def 'osis delete-pipeline' [
  --pipeline-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'osis DeletePipeline $pipeline_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2022-01-01/osis/deletePipelineEndpoint/{EndpointId}; needs --endpoint-id
@search-terms DeletePipelineEndpoint
export def 'osis delete-pipeline-endpoint' [
  --endpoint-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'osis DeletePipelineEndpoint $endpoint_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2022-01-01/osis/resourcePolicy/{ResourceArn}; needs --resource-arn
@search-terms DeleteResourcePolicy
export def 'osis delete-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'osis DeleteResourcePolicy $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# GET /2022-01-01/osis/getPipeline/{PipelineName}; cached 1min; needs --pipeline-name
@search-terms GetPipeline
export def 'osis get-pipeline' [
  --pipeline-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'osis GetPipeline $pipeline_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2022-01-01/osis/getPipelineBlueprint/{BlueprintName}; cached 1min; needs --blueprint-name
@search-terms GetPipelineBlueprint
export def 'osis get-pipeline-blueprint' [
  --blueprint-name: string
  --format: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'osis GetPipelineBlueprint $blueprint_name $format -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2022-01-01/osis/getPipelineChangeProgress/{PipelineName}; cached 1min; needs --pipeline-name
@search-terms GetPipelineChangeProgress
export def 'osis get-pipeline-change-progress' [
  --pipeline-name: string
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
]: any -> any { call 'osis GetPipelineChangeProgress $pipeline_name -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /2022-01-01/osis/resourcePolicy/{ResourceArn}; cached 1min; needs --resource-arn
@search-terms GetResourcePolicy
export def 'osis get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'osis GetResourcePolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /2022-01-01/osis/listPipelineBlueprints; cached 1min
@search-terms ListPipelineBlueprints
export def 'osis list-pipeline-blueprints' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'osis ListPipelineBlueprints -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# GET /2022-01-01/osis/listPipelineEndpointConnections; follows pages; cached 1min
@search-terms ListPipelineEndpointConnections
export def 'osis list-pipeline-endpoint-connections' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'osis ListPipelineEndpointConnections -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /2022-01-01/osis/listPipelineEndpoints; follows pages; cached 1min
@search-terms ListPipelineEndpoints
export def 'osis list-pipeline-endpoints' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'osis ListPipelineEndpoints -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /2022-01-01/osis/listPipelines; follows pages; cached 1min
@search-terms ListPipelines
export def 'osis list-pipelines' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'osis ListPipelines -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /2022-01-01/osis/listTagsForResource/; cached 5min; needs --arn
@search-terms ListTagsForResource
export def 'osis list-tags-for-resource' [
  --arn: string
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
]: any -> any { call 'osis ListTagsForResource $arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# PUT /2022-01-01/osis/resourcePolicy/{ResourceArn}; needs --resource-arn --policy
@search-terms PutResourcePolicy
export def 'osis put-resource-policy' [
  --resource-arn: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'osis PutResourcePolicy $resource_arn $policy -- $region $profile $with_input $fail_fast $yes' }

# POST /2022-01-01/osis/revokePipelineEndpointConnections; needs --pipeline-arn --endpoint-ids
@search-terms RevokePipelineEndpointConnections
export def 'osis revoke-pipeline-endpoint-connections' [
  --pipeline-arn: string
  --endpoint-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'osis RevokePipelineEndpointConnections $pipeline_arn $endpoint_ids -- $region $profile $with_input $fail_fast $yes' }

# PUT /2022-01-01/osis/startPipeline/{PipelineName}; needs --pipeline-name
@search-terms StartPipeline
export def 'osis start-pipeline' [
  --pipeline-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'osis StartPipeline $pipeline_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /2022-01-01/osis/stopPipeline/{PipelineName}; needs --pipeline-name
@search-terms StopPipeline
export def 'osis stop-pipeline' [
  --pipeline-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'osis StopPipeline $pipeline_name -- $region $profile $with_input $fail_fast $yes' }

# POST /2022-01-01/osis/tagResource/; needs --arn --tags
@search-terms TagResource
export def 'osis tag-resource' [
  --arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'osis TagResource $arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /2022-01-01/osis/untagResource/; needs --arn --tag-keys
@search-terms UntagResource
export def 'osis untag-resource' [
  --arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'osis UntagResource $arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /2022-01-01/osis/updatePipeline/{PipelineName}; needs --pipeline-name
@search-terms UpdatePipeline
export def 'osis update-pipeline' [
  --pipeline-name: string
  --min-units: int
  --max-units: int
  --pipeline-configuration-body: string
  --log-publishing-options: record
  --buffer-options: record
  --encryption-at-rest-options: record
  --pipeline-role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'osis UpdatePipeline $pipeline_name $min_units $max_units $pipeline_configuration_body $log_publishing_options $buffer_options $encryption_at_rest_options $pipeline_role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /2022-01-01/osis/validatePipeline; needs --pipeline-configuration-body
@search-terms ValidatePipeline
export def 'osis validate-pipeline' [
  --pipeline-configuration-body: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'osis ValidatePipeline $pipeline_configuration_body -- $region $profile $with_input $fail_fast $yes' }
