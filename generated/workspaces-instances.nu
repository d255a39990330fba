# Written by `cargo xtask generate --service workspaces-instances` from the service's model and overlay: change those instead.
# Workspaces Instances, API version 2022-07-26: 14 operations.

use rt.nu [call send]

# POST /; needs --workspace-instance-id --volume-id --device
@category "aws workspaces-instances"
@search-terms AssociateVolume
export def 'workspaces-instances associate-volume' [
  --workspace-instance-id: string
  --volume-id: string
  --device: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'workspaces-instances AssociateVolume $workspace_instance_id=WorkspaceInstanceId $volume_id=VolumeId $device=Device $region=--region $profile=--profile' }

# POST /; needs --availability-zone
@category "aws workspaces-instances"
@search-terms CreateVolume
export def 'workspaces-instances create-volume' [
  --availability-zone: string
  --client-token: string
  --encrypted: oneof<bool>
  --iops: int
  --kms-key-id: string
  --size-in-gb: int
  --snapshot-id: string
  --tag-specifications: oneof<list<any>, record>
  --throughput: int
  --volume-type: string@[standard io1 io2 gp2 sc1 st1 gp3]
  --region: string
  --profile: string
]: nothing -> record { call 'workspaces-instances CreateVolume $availability_zone=AvailabilityZone $client_token=ClientToken $encrypted=Encrypted $iops=Iops $kms_key_id=KmsKeyId $size_in_gb=SizeInGB $snapshot_id=SnapshotId $tag_specifications=TagSpecifications $throughput=Throughput $volume_type=VolumeType $region=--region $profile=--profile' }

# POST /; needs --managed-instance
@category "aws workspaces-instances"
@search-terms CreateWorkspaceInstance
export def 'workspaces-instances create-workspace-instance' [
  --client-token: string
  --tags: oneof<list<any>, record>
  --managed-instance: record
  --billing-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'workspaces-instances CreateWorkspaceInstance $client_token=ClientToken $tags=Tags $managed_instance=ManagedInstance $billing_configuration=BillingConfiguration $region=--region $profile=--profile' }

# POST /; needs --volume-id
@category "aws workspaces-instances"
@search-terms DeleteVolume
export def 'workspaces-instances delete-volume' [
  --volume-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'workspaces-instances DeleteVolume $volume_id=VolumeId $region=--region $profile=--profile' }

# POST /; needs --workspace-instance-id
@category "aws workspaces-instances"
@search-terms DeleteWorkspaceInstance
export def 'workspaces-instances delete-workspace-instance' [
  --workspace-instance-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'workspaces-instances DeleteWorkspaceInstance $workspace_instance_id=WorkspaceInstanceId $region=--region $profile=--profile' }

# POST /; needs --workspace-instance-id --volume-id
@category "aws workspaces-instances"
@search-terms DisassociateVolume
export def 'workspaces-instances disassociate-volume' [
  --workspace-instance-id: string
  --volume-id: string
  --device: string
  --disassociate-mode: string@[FORCE NO_FORCE]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'workspaces-instances DisassociateVolume $workspace_instance_id=WorkspaceInstanceId $volume_id=VolumeId $device=Device $disassociate_mode=DisassociateMode $region=--region $profile=--profile' }

# POST /; cached 1min; needs --workspace-instance-id
@category "aws workspaces-instances"
@search-terms GetWorkspaceInstance
export def 'workspaces-instances get-workspace-instance' [
  --workspace-instance-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'workspaces-instances GetWorkspaceInstance $workspace_instance_id=WorkspaceInstanceId $region=--region $profile=--profile' }

# POST /; follows pages
@category "aws workspaces-instances"
@search-terms ListInstanceTypes
@example "First rows only" "workspaces-instances list-instance-types --stream | first 3"
export def 'workspaces-instances list-instance-types' [
  --instance-configuration-filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'workspaces-instances ListInstanceTypes $instance_configuration_filter=InstanceConfigurationFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages
@category "aws workspaces-instances"
@search-terms ListRegions
@example "First rows only" "workspaces-instances list-regions --stream | first 3"
export def 'workspaces-instances list-regions' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'workspaces-instances ListRegions $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --workspace-instance-id
@category "aws workspaces-instances"
@search-terms ListTagsForResource
export def 'workspaces-instances list-tags-for-resource' [
  --workspace-instance-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'workspaces-instances ListTagsForResource $workspace_instance_id=WorkspaceInstanceId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages
@category "aws workspaces-instances"
@search-terms ListWorkspaceInstances
@example "First rows only" "workspaces-instances list-workspace-instances --stream | first 3"
export def 'workspaces-instances list-workspace-instances' [
  --provision-states: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'workspaces-instances ListWorkspaceInstances $provision_states=ProvisionStates $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --volume-id
@category "aws workspaces-instances"
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
]: nothing -> record { call 'workspaces-instances ModifyVolume $volume_id=VolumeId $size_in_gb=SizeInGB $volume_type=VolumeType $iops=Iops $throughput=Throughput $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --workspace-instance-id --tags
@category "aws workspaces-instances"
@search-terms TagResource
export def 'workspaces-instances tag-resource' [
  --workspace-instance-id: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'workspaces-instances TagResource $workspace_instance_id=WorkspaceInstanceId $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --workspace-instance-id --tag-keys
@category "aws workspaces-instances"
@search-terms UntagResource
export def 'workspaces-instances untag-resource' [
  --workspace-instance-id: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'workspaces-instances UntagResource $workspace_instance_id=WorkspaceInstanceId $tag_keys=TagKeys $region=--region $profile=--profile' }
