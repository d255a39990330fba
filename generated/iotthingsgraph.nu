# Written by `cargo xtask generate --service iotthingsgraph` from the service's model and overlay: change those instead.
# IoTThingsGraph, API version 2018-09-06: 35 operations.

use rt.nu [call send]

# POST /; needs --thing-name --entity-id; deprecated
@category "aws iotthingsgraph"
@search-terms AssociateEntityToThing
export def 'iotthingsgraph associate-entity-to-thing' [
  --thing-name: string
  --entity-id: string
  --namespace-version: int
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotthingsgraph AssociateEntityToThing $thing_name=thingName $entity_id=entityId $namespace_version=namespaceVersion $region=--region $profile=--profile' }

# POST /; needs --definition; deprecated
@category "aws iotthingsgraph"
@search-terms CreateFlowTemplate
export def 'iotthingsgraph create-flow-template' [
  --definition: record
  --compatible-namespace-version: int
  --region: string
  --profile: string
]: nothing -> record { call 'iotthingsgraph CreateFlowTemplate $definition=definition $compatible_namespace_version=compatibleNamespaceVersion $region=--region $profile=--profile' }

# POST /; needs --definition --target; deprecated
@category "aws iotthingsgraph"
@search-terms CreateSystemInstance
export def 'iotthingsgraph create-system-instance' [
  --tags: oneof<list<any>, record>
  --definition: record
  --target: string@[GREENGRASS CLOUD]
  --greengrass-group-name: string
  --s3-bucket-name: string
  --metrics-configuration: record
  --flow-actions-role-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotthingsgraph CreateSystemInstance $tags=tags $definition=definition $target=target $greengrass_group_name=greengrassGroupName $s3_bucket_name=s3BucketName $metrics_configuration=metricsConfiguration $flow_actions_role_arn=flowActionsRoleArn $region=--region $profile=--profile' }

# POST /; needs --definition; deprecated
@category "aws iotthingsgraph"
@search-terms CreateSystemTemplate
export def 'iotthingsgraph create-system-template' [
  --definition: record
  --compatible-namespace-version: int
  --region: string
  --profile: string
]: nothing -> record { call 'iotthingsgraph CreateSystemTemplate $definition=definition $compatible_namespace_version=compatibleNamespaceVersion $region=--region $profile=--profile' }

# POST /; needs --id; deprecated
@category "aws iotthingsgraph"
@search-terms DeleteFlowTemplate
export def 'iotthingsgraph delete-flow-template' [
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotthingsgraph DeleteFlowTemplate $id=id $region=--region $profile=--profile' }

# POST /; deprecated
@category "aws iotthingsgraph"
@search-terms DeleteNamespace
export def 'iotthingsgraph delete-namespace' [
  --region: string
  --profile: string
]: nothing -> record { call 'iotthingsgraph DeleteNamespace $region=--region $profile=--profile' }

# POST /; deprecated
@category "aws iotthingsgraph"
@search-terms DeleteSystemInstance
export def 'iotthingsgraph delete-system-instance' [
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotthingsgraph DeleteSystemInstance $id=id $region=--region $profile=--profile' }

# POST /; needs --id; deprecated
@category "aws iotthingsgraph"
@search-terms DeleteSystemTemplate
export def 'iotthingsgraph delete-system-template' [
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotthingsgraph DeleteSystemTemplate $id=id $region=--region $profile=--profile' }

# POST /; deprecated
@category "aws iotthingsgraph"
@search-terms DeploySystemInstance
export def 'iotthingsgraph deploy-system-instance' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotthingsgraph DeploySystemInstance $id=id $region=--region $profile=--profile' }

# POST /; needs --id; deprecated
@category "aws iotthingsgraph"
@search-terms DeprecateFlowTemplate
export def 'iotthingsgraph deprecate-flow-template' [
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotthingsgraph DeprecateFlowTemplate $id=id $region=--region $profile=--profile' }

# POST /; needs --id; deprecated
@category "aws iotthingsgraph"
@search-terms DeprecateSystemTemplate
export def 'iotthingsgraph deprecate-system-template' [
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotthingsgraph DeprecateSystemTemplate $id=id $region=--region $profile=--profile' }

# POST /; cached 1min; deprecated
@category "aws iotthingsgraph"
@search-terms DescribeNamespace
export def 'iotthingsgraph describe-namespace' [
  --namespace-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotthingsgraph DescribeNamespace $namespace_name=namespaceName $region=--region $profile=--profile' }

# POST /; needs --thing-name --entity-type; deprecated
@category "aws iotthingsgraph"
@search-terms DissociateEntityFromThing
export def 'iotthingsgraph dissociate-entity-from-thing' [
  --thing-name: string
  --entity-type: string@[DEVICE SERVICE DEVICE_MODEL CAPABILITY STATE ACTION EVENT PROPERTY MAPPING ENUM]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotthingsgraph DissociateEntityFromThing $thing_name=thingName $entity_type=entityType $region=--region $profile=--profile' }

# POST /; cached 1min; needs --ids; deprecated
@category "aws iotthingsgraph"
@search-terms GetEntities
export def 'iotthingsgraph get-entities' [
  --ids: oneof<list<string>, string>
  --namespace-version: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'iotthingsgraph GetEntities $ids=ids $namespace_version=namespaceVersion $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --id; deprecated
@category "aws iotthingsgraph"
@search-terms GetFlowTemplate
export def 'iotthingsgraph get-flow-template' [
  --id: string
  --revision-number: int
  --region: string
  --profile: string
]: nothing -> record { call 'iotthingsgraph GetFlowTemplate $id=id $revision_number=revisionNumber $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --id; deprecated
@category "aws iotthingsgraph"
@search-terms GetFlowTemplateRevisions
export def 'iotthingsgraph get-flow-template-revisions' [
  --id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotthingsgraph GetFlowTemplateRevisions $id=id $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; deprecated
@category "aws iotthingsgraph"
@search-terms GetNamespaceDeletionStatus
export def 'iotthingsgraph get-namespace-deletion-status' [
  --region: string
  --profile: string
]: nothing -> record { call 'iotthingsgraph GetNamespaceDeletionStatus $region=--region $profile=--profile' }

# POST /; cached 1min; needs --id; deprecated
@category "aws iotthingsgraph"
@search-terms GetSystemInstance
export def 'iotthingsgraph get-system-instance' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotthingsgraph GetSystemInstance $id=id $region=--region $profile=--profile' }

# POST /; cached 1min; needs --id; deprecated
@category "aws iotthingsgraph"
@search-terms GetSystemTemplate
export def 'iotthingsgraph get-system-template' [
  --id: string
  --revision-number: int
  --region: string
  --profile: string
]: nothing -> record { call 'iotthingsgraph GetSystemTemplate $id=id $revision_number=revisionNumber $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --id; deprecated
@category "aws iotthingsgraph"
@search-terms GetSystemTemplateRevisions
export def 'iotthingsgraph get-system-template-revisions' [
  --id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotthingsgraph GetSystemTemplateRevisions $id=id $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --upload-id; deprecated
@category "aws iotthingsgraph"
@search-terms GetUploadStatus
export def 'iotthingsgraph get-upload-status' [
  --upload-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotthingsgraph GetUploadStatus $upload_id=uploadId $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --flow-execution-id; deprecated
@category "aws iotthingsgraph"
@search-terms ListFlowExecutionMessages
export def 'iotthingsgraph list-flow-execution-messages' [
  --flow-execution-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotthingsgraph ListFlowExecutionMessages $flow_execution_id=flowExecutionId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --resource-arn; deprecated
@category "aws iotthingsgraph"
@search-terms ListTagsForResource
export def 'iotthingsgraph list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotthingsgraph ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --entity-types; deprecated
@category "aws iotthingsgraph"
@search-terms SearchEntities
export def 'iotthingsgraph search-entities' [
  --entity-types: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --namespace-version: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotthingsgraph SearchEntities $entity_types=entityTypes $filters=filters $namespace_version=namespaceVersion $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --system-instance-id; deprecated
@category "aws iotthingsgraph"
@search-terms SearchFlowExecutions
export def 'iotthingsgraph search-flow-executions' [
  --system-instance-id: string
  --flow-execution-id: string
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotthingsgraph SearchFlowExecutions $system_instance_id=systemInstanceId $flow_execution_id=flowExecutionId $start_time=startTime $end_time=endTime $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; deprecated
@category "aws iotthingsgraph"
@search-terms SearchFlowTemplates
@example "First rows only" "iotthingsgraph search-flow-templates --stream | first 3"
export def 'iotthingsgraph search-flow-templates' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotthingsgraph SearchFlowTemplates $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; deprecated
@category "aws iotthingsgraph"
@search-terms SearchSystemInstances
@example "First rows only" "iotthingsgraph search-system-instances --stream | first 3"
export def 'iotthingsgraph search-system-instances' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotthingsgraph SearchSystemInstances $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; deprecated
@category "aws iotthingsgraph"
@search-terms SearchSystemTemplates
@example "First rows only" "iotthingsgraph search-system-templates --stream | first 3"
export def 'iotthingsgraph search-system-templates' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotthingsgraph SearchSystemTemplates $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --entity-id; deprecated
@category "aws iotthingsgraph"
@search-terms SearchThings
export def 'iotthingsgraph search-things' [
  --entity-id: string
  --namespace-version: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotthingsgraph SearchThings $entity_id=entityId $namespace_version=namespaceVersion $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --resource-arn --tags; deprecated
@category "aws iotthingsgraph"
@search-terms TagResource
export def 'iotthingsgraph tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotthingsgraph TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# POST /; deprecated
@category "aws iotthingsgraph"
@search-terms UndeploySystemInstance
export def 'iotthingsgraph undeploy-system-instance' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotthingsgraph UndeploySystemInstance $id=id $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys; deprecated
@category "aws iotthingsgraph"
@search-terms UntagResource
export def 'iotthingsgraph untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotthingsgraph UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /; needs --id --definition; deprecated
@category "aws iotthingsgraph"
@search-terms UpdateFlowTemplate
export def 'iotthingsgraph update-flow-template' [
  --id: string
  --definition: record
  --compatible-namespace-version: int
  --region: string
  --profile: string
]: nothing -> record { call 'iotthingsgraph UpdateFlowTemplate $id=id $definition=definition $compatible_namespace_version=compatibleNamespaceVersion $region=--region $profile=--profile' }

# POST /; needs --id --definition; deprecated
@category "aws iotthingsgraph"
@search-terms UpdateSystemTemplate
export def 'iotthingsgraph update-system-template' [
  --id: string
  --definition: record
  --compatible-namespace-version: int
  --region: string
  --profile: string
]: nothing -> record { call 'iotthingsgraph UpdateSystemTemplate $id=id $definition=definition $compatible_namespace_version=compatibleNamespaceVersion $region=--region $profile=--profile' }

# POST /; deprecated
@category "aws iotthingsgraph"
@search-terms UploadEntityDefinitions
export def 'iotthingsgraph upload-entity-definitions' [
  --document: record
  --sync-with-public-namespace: oneof<bool>
  --deprecate-existing-entities: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'iotthingsgraph UploadEntityDefinitions $document=document $sync_with_public_namespace=syncWithPublicNamespace $deprecate_existing_entities=deprecateExistingEntities $region=--region $profile=--profile' }
