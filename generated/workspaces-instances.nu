# Written by `cargo xtask generate --service workspaces-instances` from the service's model and overlay: change those instead.
# Workspaces Instances, API version 2022-07-26: 14 operations.

use rt.nu [call]

# POST /; needs --workspace-instance-id --volume-id --device
@search-terms AssociateVolume
export def 'workspaces-instances associate-volume' [
  --workspace-instance-id: string
  --volume-id: string
  --device: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-instances AssociateVolume $workspace_instance_id $volume_id $device -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --availability-zone
@search-terms CreateVolume
export def 'workspaces-instances create-volume' [
  --availability-zone: string
  --client-token: string
  --encrypted: oneof<bool>
  --iops: int
  --kms-key-id: string
  --size-in-gb: int
  --snapshot-id: string
  --tag-specifications: list
  --throughput: int
  --volume-type: string@[standard io1 io2 gp2 sc1 st1 gp3]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-instances CreateVolume $availability_zone $client_token $encrypted $iops $kms_key_id $size_in_gb $snapshot_id $tag_specifications $throughput $volume_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --managed-instance
@search-terms CreateWorkspaceInstance
export def 'workspaces-instances create-workspace-instance' [
  --client-token: string
  --tags: any
  --managed-instance: record
  --billing-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-instances CreateWorkspaceInstance $client_token $tags $managed_instance $billing_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --volume-id
@search-terms DeleteVolume
export def 'workspaces-instances delete-volume' [
  --volume-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-instances DeleteVolume $volume_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --workspace-instance-id
@search-terms DeleteWorkspaceInstance
export def 'workspaces-instances delete-workspace-instance' [
  --workspace-instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-instances DeleteWorkspaceInstance $workspace_instance_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --workspace-instance-id --volume-id
@search-terms DisassociateVolume
export def 'workspaces-instances disassociate-volume' [
  --workspace-instance-id: string
  --volume-id: string
  --device: string
  --disassociate-mode: string@[FORCE NO_FORCE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-instances DisassociateVolume $workspace_instance_id $volume_id $device $disassociate_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --workspace-instance-id
@search-terms GetWorkspaceInstance
export def 'workspaces-instances get-workspace-instance' [
  --workspace-instance-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'workspaces-instances GetWorkspaceInstance $workspace_instance_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms ListInstanceTypes
export def 'workspaces-instances list-instance-types' [
  --instance-configuration-filter: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'workspaces-instances ListInstanceTypes $instance_configuration_filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages
@search-terms ListRegions
export def 'workspaces-instances list-regions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'workspaces-instances ListRegions -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /; cached 5min; needs --workspace-instance-id
@search-terms ListTagsForResource
export def 'workspaces-instances list-tags-for-resource' [
  --workspace-instance-id: string
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
]: any -> any { call 'workspaces-instances ListTagsForResource $workspace_instance_id -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms ListWorkspaceInstances
export def 'workspaces-instances list-workspace-instances' [
  --provision-states: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'workspaces-instances ListWorkspaceInstances $provision_states -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --volume-id
@search-terms ModifyVolume
export def 'workspaces-instances modify-volume' [
  --volume-id: string
  --size-in-gb: int
  --volume-type: string@[standard io1 io2 gp2 sc1 st1 gp3]
  --iops: int
  --throughput: int
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-instances ModifyVolume $volume_id $size_in_gb $volume_type $iops $throughput $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --workspace-instance-id --tags
@search-terms TagResource
export def 'workspaces-instances tag-resource' [
  --workspace-instance-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-instances TagResource $workspace_instance_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --workspace-instance-id --tag-keys
@search-terms UntagResource
export def 'workspaces-instances untag-resource' [
  --workspace-instance-id: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workspaces-instances UntagResource $workspace_instance_id $tag_keys -- $region $profile $with_input $fail_fast $yes' }
