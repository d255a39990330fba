# Written by `cargo xtask generate --service ebs` from the service's model and overlay: change those instead.
# EBS, API version 2019-11-02: 6 operations.

use rt.nu [call send]

# POST /snapshots/completion/{SnapshotId}; needs --snapshot-id --changed-blocks-count
@category "aws ebs"
@search-terms CompleteSnapshot
export def 'ebs complete-snapshot' [
  --snapshot-id: string
  --changed-blocks-count: int
  --checksum: string
  --checksum-algorithm: string@[SHA256]
  --checksum-aggregation-method: string@[LINEAR]
  --region: string
  --profile: string
]: nothing -> record { call 'ebs CompleteSnapshot $snapshot_id=SnapshotId $changed_blocks_count=ChangedBlocksCount $checksum=Checksum $checksum_algorithm=ChecksumAlgorithm $checksum_aggregation_method=ChecksumAggregationMethod $region=--region $profile=--profile' }

# GET /snapshots/{SnapshotId}/blocks/{BlockIndex}; needs --snapshot-id --block-index --block-token
@category "aws ebs"
@search-terms GetSnapshotBlock
export def 'ebs get-snapshot-block' [
  --snapshot-id: string
  --block-index: int
  --block-token: string
  --region: string
  --profile: string
  --raw
]: nothing -> oneof<binary, record> { call 'ebs GetSnapshotBlock $snapshot_id=SnapshotId $block_index=BlockIndex $block_token=BlockToken $region=--region $profile=--profile $raw=--raw' }

# GET /snapshots/{SecondSnapshotId}/changedblocks; needs --second-snapshot-id
@category "aws ebs"
@search-terms ListChangedBlocks
export def 'ebs list-changed-blocks' [
  --first-snapshot-id: string
  --second-snapshot-id: string
  --next-token: string
  --max-results: int
  --starting-block-index: int
  --region: string
  --profile: string
]: nothing -> record { call 'ebs ListChangedBlocks $first_snapshot_id=FirstSnapshotId $second_snapshot_id=SecondSnapshotId $next_token=NextToken $max_results=MaxResults $starting_block_index=StartingBlockIndex $region=--region $profile=--profile' }

# GET /snapshots/{SnapshotId}/blocks; needs --snapshot-id
@category "aws ebs"
@search-terms ListSnapshotBlocks
export def 'ebs list-snapshot-blocks' [
  --snapshot-id: string
  --next-token: string
  --max-results: int
  --starting-block-index: int
  --region: string
  --profile: string
]: nothing -> record { call 'ebs ListSnapshotBlocks $snapshot_id=SnapshotId $next_token=NextToken $max_results=MaxResults $starting_block_index=StartingBlockIndex $region=--region $profile=--profile' }

# PUT /snapshots/{SnapshotId}/blocks/{BlockIndex}; sends what is piped in as --block-data; needs --snapshot-id --block-index --block-data --data-length --checksum --checksum-algorithm
@category "aws ebs"
@search-terms PutSnapshotBlock
export def 'ebs put-snapshot-block' [
  --snapshot-id: string
  --block-index: int
  --block-data: oneof<binary, string>
  --data-length: int
  --progress: int
  --checksum: string
  --checksum-algorithm: string@[SHA256]
  --region: string
  --profile: string
]: any -> any { send 'ebs PutSnapshotBlock $snapshot_id=SnapshotId $block_index=BlockIndex $block_data=BlockData $data_length=DataLength $progress=Progress $checksum=Checksum $checksum_algorithm=ChecksumAlgorithm $region=--region $profile=--profile' BlockData }

# POST /snapshots; needs --volume-size
@category "aws ebs"
@search-terms StartSnapshot
export def 'ebs start-snapshot' [
  --volume-size: int
  --parent-snapshot-id: string
  --tags: oneof<list<any>, record>
  --description: string
  --client-token: string
  --encrypted: oneof<bool>
  --kms-key-arn: string
  --timeout: int
  --region: string
  --profile: string
]: nothing -> record { call 'ebs StartSnapshot $volume_size=VolumeSize $parent_snapshot_id=ParentSnapshotId $tags=Tags $description=Description $client_token=ClientToken $encrypted=Encrypted $kms_key_arn=KmsKeyArn $timeout=Timeout $region=--region $profile=--profile' }
