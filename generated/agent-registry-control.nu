# Written by `cargo xtask generate --service agent-registry-control` from the service's model and overlay: change those instead.
# Agent Registry Control, API version 2025-12-01: 15 operations.

use rt.nu [call send]

# POST /registries; needs --name
@category "aws agent-registry-control"
@search-terms CreateRegistry
export def 'agent-registry-control create-registry' [
  --name: string
  --description: string
  --encryption-configuration: record
  --discovery-configuration: record
  --client-token: string
  --tags: record
  --approval-configuration: record
  --custom-metadata-schema-configuration: record
  --auto-detection-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'agent-registry-control CreateRegistry $name=name $description=description $encryption_configuration=encryptionConfiguration $discovery_configuration=discoveryConfiguration $client_token=clientToken $tags=tags $approval_configuration=approvalConfiguration $custom_metadata_schema_configuration=customMetadataSchemaConfiguration $auto_detection_configuration=autoDetectionConfiguration $region=--region $profile=--profile' }

# POST /registries/{registryId}/records; needs --registry-id --name --record-type --descriptors
@category "aws agent-registry-control"
@search-terms CreateRegistryRecord
export def 'agent-registry-control create-registry-record' [
  --registry-id: string
  --name: string
  --display-name: string
  --description: string
  --record-type: string@[MCP AGENT CUSTOM SKILL GATEWAY]
  --descriptors: record
  --record-version: string
  --client-token: string
  --provenance: oneof<list<any>, record>
  --custom-metadata: any
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'agent-registry-control CreateRegistryRecord $registry_id=registryId $name=name $display_name=displayName $description=description $record_type=recordType $descriptors=descriptors $record_version=recordVersion $client_token=clientToken $provenance=provenance $custom_metadata=customMetadata $tags=tags $region=--region $profile=--profile' }

# DELETE /registries/{registryId}; needs --registry-id
@category "aws agent-registry-control"
@search-terms DeleteRegistry
export def 'agent-registry-control delete-registry' [
  --registry-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'agent-registry-control DeleteRegistry $registry_id=registryId $region=--region $profile=--profile' }

# DELETE /registries/{registryId}/records/{recordId}; needs --registry-id --record-id
@category "aws agent-registry-control"
@search-terms DeleteRegistryRecord
export def 'agent-registry-control delete-registry-record' [
  --registry-id: string
  --record-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'agent-registry-control DeleteRegistryRecord $registry_id=registryId $record_id=recordId $region=--region $profile=--profile' }

# GET /registries/{registryId}; needs --registry-id
@category "aws agent-registry-control"
@search-terms GetRegistry
export def 'agent-registry-control get-registry' [
  --registry-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'agent-registry-control GetRegistry $registry_id=registryId $region=--region $profile=--profile' }

# GET /registries/{registryId}/records/{recordId}; needs --registry-id --record-id
@category "aws agent-registry-control"
@search-terms GetRegistryRecord
export def 'agent-registry-control get-registry-record' [
  --registry-id: string
  --record-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'agent-registry-control GetRegistryRecord $registry_id=registryId $record_id=recordId $region=--region $profile=--profile' }

# POST /registries-list; follows pages
@category "aws agent-registry-control"
@search-terms ListRegistries
@example "First rows only" "agent-registry-control list-registries --stream | first 3"
export def 'agent-registry-control list-registries' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'agent-registry-control ListRegistries $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /registries/{registryId}/records-list; follows pages; needs --registry-id
@category "aws agent-registry-control"
@search-terms ListRegistryRecords
export def 'agent-registry-control list-registry-records' [
  --registry-id: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'agent-registry-control ListRegistryRecords $registry_id=registryId $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn+}; cached 5min; needs --resource-arn
@category "aws agent-registry-control"
@search-terms ListTagsForResource
export def 'agent-registry-control list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'agent-registry-control ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /registries/{registryId}/records/{recordId}/submit-for-approval; needs --registry-id --record-id
@category "aws agent-registry-control"
@search-terms SubmitRegistryRecordForApproval
export def 'agent-registry-control submit-registry-record-for-approval' [
  --registry-id: string
  --record-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'agent-registry-control SubmitRegistryRecordForApproval $registry_id=registryId $record_id=recordId $region=--region $profile=--profile' }

# POST /tags/{resourceArn+}; needs --resource-arn --tags
@category "aws agent-registry-control"
@search-terms TagResource
export def 'agent-registry-control tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'agent-registry-control TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn+}; needs --resource-arn --tag-keys
@category "aws agent-registry-control"
@search-terms UntagResource
export def 'agent-registry-control untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'agent-registry-control UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# PATCH /registries/{registryId}; needs --registry-id
@category "aws agent-registry-control"
@search-terms UpdateRegistry
export def 'agent-registry-control update-registry' [
  --registry-id: string
  --name: string
  --description: record
  --discovery-configuration: record
  --approval-configuration: record
  --custom-metadata-schema-configuration: record
  --auto-detection-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'agent-registry-control UpdateRegistry $registry_id=registryId $name=name $description=description $discovery_configuration=discoveryConfiguration $approval_configuration=approvalConfiguration $custom_metadata_schema_configuration=customMetadataSchemaConfiguration $auto_detection_configuration=autoDetectionConfiguration $region=--region $profile=--profile' }

# PATCH /registries/{registryId}/records/{recordId}; needs --registry-id --record-id
@category "aws agent-registry-control"
@search-terms UpdateRegistryRecord
export def 'agent-registry-control update-registry-record' [
  --registry-id: string
  --record-id: string
  --name: string
  --display-name: record
  --description: record
  --record-type: string@[MCP AGENT CUSTOM SKILL GATEWAY]
  --descriptors: record
  --record-version: string
  --custom-metadata: record
  --trigger-synchronization: oneof<bool>
  --provenance: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'agent-registry-control UpdateRegistryRecord $registry_id=registryId $record_id=recordId $name=name $display_name=displayName $description=description $record_type=recordType $descriptors=descriptors $record_version=recordVersion $custom_metadata=customMetadata $trigger_synchronization=triggerSynchronization $provenance=provenance $region=--region $profile=--profile' }

# PATCH /registries/{registryId}/records/{recordId}/status; needs --registry-id --record-id --status --status-reason
@category "aws agent-registry-control"
@search-terms UpdateRegistryRecordStatus
export def 'agent-registry-control update-registry-record-status' [
  --registry-id: string
  --record-id: string
  --status: string@[DRAFT PENDING_APPROVAL APPROVED REJECTED DEPRECATED CREATING UPDATING CREATE_FAILED UPDATE_FAILED]
  --status-reason: string
  --region: string
  --profile: string
]: nothing -> record { call 'agent-registry-control UpdateRegistryRecordStatus $registry_id=registryId $record_id=recordId $status=status $status_reason=statusReason $region=--region $profile=--profile' }
