# Written by `cargo xtask generate --service agent-registry-control` from the service's model and overlay: change those instead.
# Agent Registry Control, API version 2025-12-01: 15 operations, 2 waiters.

use rt.nu [call]

# POST /registries; needs --name
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'agent-registry-control CreateRegistry $name $description $encryption_configuration $discovery_configuration $client_token $tags $approval_configuration $custom_metadata_schema_configuration $auto_detection_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /registries/{registryId}/records; needs --registry-id --name --record-type --descriptors
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
  --provenance: list
  --custom-metadata: any
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'agent-registry-control CreateRegistryRecord $registry_id $name $display_name $description $record_type $descriptors $record_version $client_token $provenance $custom_metadata $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /registries/{registryId}; needs --registry-id
@search-terms DeleteRegistry
export def 'agent-registry-control delete-registry' [
  --registry-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'agent-registry-control DeleteRegistry $registry_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /registries/{registryId}/records/{recordId}; needs --registry-id --record-id
@search-terms DeleteRegistryRecord
export def 'agent-registry-control delete-registry-record' [
  --registry-id: string
  --record-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'agent-registry-control DeleteRegistryRecord $registry_id $record_id -- $region $profile $with_input $fail_fast $yes' }

# GET /registries/{registryId}; needs --registry-id
@search-terms GetRegistry
export def 'agent-registry-control get-registry' [
  --registry-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'agent-registry-control GetRegistry $registry_id -- $region $profile $with_input $fail_fast' }

# GET /registries/{registryId}/records/{recordId}; needs --registry-id --record-id
@search-terms GetRegistryRecord
export def 'agent-registry-control get-registry-record' [
  --registry-id: string
  --record-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'agent-registry-control GetRegistryRecord $registry_id $record_id -- $region $profile $with_input $fail_fast' }

# POST /registries-list; follows pages
@search-terms ListRegistries
export def 'agent-registry-control list-registries' [
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'agent-registry-control ListRegistries $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /registries/{registryId}/records-list; follows pages; needs --registry-id
@search-terms ListRegistryRecords
export def 'agent-registry-control list-registry-records' [
  --registry-id: string
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'agent-registry-control ListRegistryRecords $registry_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /tags/{resourceArn+}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'agent-registry-control list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'agent-registry-control ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /registries/{registryId}/records/{recordId}/submit-for-approval; needs --registry-id --record-id
@search-terms SubmitRegistryRecordForApproval
export def 'agent-registry-control submit-registry-record-for-approval' [
  --registry-id: string
  --record-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'agent-registry-control SubmitRegistryRecordForApproval $registry_id $record_id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn+}; needs --resource-arn --tags
@search-terms TagResource
export def 'agent-registry-control tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'agent-registry-control TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn+}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'agent-registry-control untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'agent-registry-control UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /registries/{registryId}; needs --registry-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'agent-registry-control UpdateRegistry $registry_id $name $description $discovery_configuration $approval_configuration $custom_metadata_schema_configuration $auto_detection_configuration -- $region $profile $with_input $fail_fast $yes' }

# PATCH /registries/{registryId}/records/{recordId}; needs --registry-id --record-id
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
  --provenance: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'agent-registry-control UpdateRegistryRecord $registry_id $record_id $name $display_name $description $record_type $descriptors $record_version $custom_metadata $trigger_synchronization $provenance -- $region $profile $with_input $fail_fast $yes' }

# PATCH /registries/{registryId}/records/{recordId}/status; needs --registry-id --record-id --status --status-reason
@search-terms UpdateRegistryRecordStatus
export def 'agent-registry-control update-registry-record-status' [
  --registry-id: string
  --record-id: string
  --status: string@[DRAFT PENDING_APPROVAL APPROVED REJECTED DEPRECATED CREATING UPDATING CREATE_FAILED UPDATE_FAILED]
  --status-reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'agent-registry-control UpdateRegistryRecordStatus $registry_id $record_id $status $status_reason -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   registry-ready: GetRegistry; needs --registry-id
#   registry-record-approved: GetRegistryRecord; needs --registry-id --record-id
@search-terms RegistryReady RegistryRecordApproved
export def 'agent-registry-control wait' [
  waiter: string@[registry-ready registry-record-approved]
  --registry-id: string
  --record-id: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'agent-registry-control wait $waiter $registry_id $record_id -- $timeout $interval $region $profile' }
