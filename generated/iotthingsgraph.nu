# Written by `cargo xtask generate --service iotthingsgraph` from the service's model and overlay: change those instead.
# IoTThingsGraph, API version 2018-09-06: 35 operations.

use rt.nu [call]

# POST /; needs --thing-name --entity-id; deprecated
@search-terms AssociateEntityToThing
export def 'iotthingsgraph associate-entity-to-thing' [
  --thing-name: string
  --entity-id: string
  --namespace-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotthingsgraph AssociateEntityToThing $thing_name $entity_id $namespace_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --definition; deprecated
@search-terms CreateFlowTemplate
export def 'iotthingsgraph create-flow-template' [
  --definition: record
  --compatible-namespace-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotthingsgraph CreateFlowTemplate $definition $compatible_namespace_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --definition --target; deprecated
@search-terms CreateSystemInstance
export def 'iotthingsgraph create-system-instance' [
  --tags: any
  --definition: record
  --target: string@[GREENGRASS CLOUD]
  --greengrass-group-name: string
  --s3-bucket-name: string
  --metrics-configuration: record
  --flow-actions-role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotthingsgraph CreateSystemInstance $tags $definition $target $greengrass_group_name $s3_bucket_name $metrics_configuration $flow_actions_role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --definition; deprecated
@search-terms CreateSystemTemplate
export def 'iotthingsgraph create-system-template' [
  --definition: record
  --compatible-namespace-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotthingsgraph CreateSystemTemplate $definition $compatible_namespace_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id; deprecated
@search-terms DeleteFlowTemplate
export def 'iotthingsgraph delete-flow-template' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotthingsgraph DeleteFlowTemplate $id -- $region $profile $with_input $fail_fast $yes' }

# POST /; deprecated
@search-terms DeleteNamespace
export def 'iotthingsgraph delete-namespace' [
  --region: string
  --profile: string
]: any -> any { call 'iotthingsgraph DeleteNamespace -- $region $profile' }

# POST /; deprecated
@search-terms DeleteSystemInstance
export def 'iotthingsgraph delete-system-instance' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotthingsgraph DeleteSystemInstance $id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id; deprecated
@search-terms DeleteSystemTemplate
export def 'iotthingsgraph delete-system-template' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotthingsgraph DeleteSystemTemplate $id -- $region $profile $with_input $fail_fast $yes' }

# POST /; deprecated
@search-terms DeploySystemInstance
export def 'iotthingsgraph deploy-system-instance' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotthingsgraph DeploySystemInstance $id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id; deprecated
@search-terms DeprecateFlowTemplate
export def 'iotthingsgraph deprecate-flow-template' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotthingsgraph DeprecateFlowTemplate $id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id; deprecated
@search-terms DeprecateSystemTemplate
export def 'iotthingsgraph deprecate-system-template' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotthingsgraph DeprecateSystemTemplate $id -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; deprecated
@search-terms DescribeNamespace
export def 'iotthingsgraph describe-namespace' [
  --namespace-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotthingsgraph DescribeNamespace $namespace_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --thing-name --entity-type; deprecated
@search-terms DissociateEntityFromThing
export def 'iotthingsgraph dissociate-entity-from-thing' [
  --thing-name: string
  --entity-type: string@[DEVICE SERVICE DEVICE_MODEL CAPABILITY STATE ACTION EVENT PROPERTY MAPPING ENUM]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotthingsgraph DissociateEntityFromThing $thing_name $entity_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --ids; deprecated
@search-terms GetEntities
export def 'iotthingsgraph get-entities' [
  --ids: list<string>
  --namespace-version: int
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
]: any -> any { call 'iotthingsgraph GetEntities $ids $namespace_version -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --id; deprecated
@search-terms GetFlowTemplate
export def 'iotthingsgraph get-flow-template' [
  --id: string
  --revision-number: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotthingsgraph GetFlowTemplate $id $revision_number -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --id; deprecated
@search-terms GetFlowTemplateRevisions
export def 'iotthingsgraph get-flow-template-revisions' [
  --id: string
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
]: any -> any { call 'iotthingsgraph GetFlowTemplateRevisions $id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; deprecated
@search-terms GetNamespaceDeletionStatus
export def 'iotthingsgraph get-namespace-deletion-status' [
  --region: string
  --profile: string
]: any -> any { call 'iotthingsgraph GetNamespaceDeletionStatus -- $region $profile' }

# POST /; cached 1min; needs --id; deprecated
@search-terms GetSystemInstance
export def 'iotthingsgraph get-system-instance' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotthingsgraph GetSystemInstance $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --id; deprecated
@search-terms GetSystemTemplate
export def 'iotthingsgraph get-system-template' [
  --id: string
  --revision-number: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotthingsgraph GetSystemTemplate $id $revision_number -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --id; deprecated
@search-terms GetSystemTemplateRevisions
export def 'iotthingsgraph get-system-template-revisions' [
  --id: string
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
]: any -> any { call 'iotthingsgraph GetSystemTemplateRevisions $id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --upload-id; deprecated
@search-terms GetUploadStatus
export def 'iotthingsgraph get-upload-status' [
  --upload-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iotthingsgraph GetUploadStatus $upload_id -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --flow-execution-id; deprecated
@search-terms ListFlowExecutionMessages
export def 'iotthingsgraph list-flow-execution-messages' [
  --flow-execution-id: string
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
]: any -> any { call 'iotthingsgraph ListFlowExecutionMessages $flow_execution_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --resource-arn; deprecated
@search-terms ListTagsForResource
export def 'iotthingsgraph list-tags-for-resource' [
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
]: any -> any { call 'iotthingsgraph ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --entity-types; deprecated
@search-terms SearchEntities
export def 'iotthingsgraph search-entities' [
  --entity-types: list<string>
  --filters: any
  --namespace-version: int
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
]: any -> any { call 'iotthingsgraph SearchEntities $entity_types $filters $namespace_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --system-instance-id; deprecated
@search-terms SearchFlowExecutions
export def 'iotthingsgraph search-flow-executions' [
  --system-instance-id: string
  --flow-execution-id: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
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
]: any -> any { call 'iotthingsgraph SearchFlowExecutions $system_instance_id $flow_execution_id $start_time $end_time -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; deprecated
@search-terms SearchFlowTemplates
export def 'iotthingsgraph search-flow-templates' [
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
]: any -> any { call 'iotthingsgraph SearchFlowTemplates $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; deprecated
@search-terms SearchSystemInstances
export def 'iotthingsgraph search-system-instances' [
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
]: any -> any { call 'iotthingsgraph SearchSystemInstances $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; deprecated
@search-terms SearchSystemTemplates
export def 'iotthingsgraph search-system-templates' [
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
]: any -> any { call 'iotthingsgraph SearchSystemTemplates $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --entity-id; deprecated
@search-terms SearchThings
export def 'iotthingsgraph search-things' [
  --entity-id: string
  --namespace-version: int
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
]: any -> any { call 'iotthingsgraph SearchThings $entity_id $namespace_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --resource-arn --tags; deprecated
@search-terms TagResource
export def 'iotthingsgraph tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotthingsgraph TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; deprecated
@search-terms UndeploySystemInstance
export def 'iotthingsgraph undeploy-system-instance' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotthingsgraph UndeploySystemInstance $id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys; deprecated
@search-terms UntagResource
export def 'iotthingsgraph untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotthingsgraph UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id --definition; deprecated
@search-terms UpdateFlowTemplate
export def 'iotthingsgraph update-flow-template' [
  --id: string
  --definition: record
  --compatible-namespace-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotthingsgraph UpdateFlowTemplate $id $definition $compatible_namespace_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id --definition; deprecated
@search-terms UpdateSystemTemplate
export def 'iotthingsgraph update-system-template' [
  --id: string
  --definition: record
  --compatible-namespace-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotthingsgraph UpdateSystemTemplate $id $definition $compatible_namespace_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; deprecated
@search-terms UploadEntityDefinitions
export def 'iotthingsgraph upload-entity-definitions' [
  --document: record
  --sync-with-public-namespace: oneof<bool>
  --deprecate-existing-entities: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotthingsgraph UploadEntityDefinitions $document $sync_with_public_namespace $deprecate_existing_entities -- $region $profile $with_input $fail_fast $yes' }
