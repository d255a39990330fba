# Written by `cargo xtask generate --service ebs` from the service's model and overlay: change those instead.
# EBS, API version 2019-11-02: 6 operations.

use rt.nu [call send]

# POST /snapshots/completion/{SnapshotId}; needs --snapshot-id --changed-blocks-count
@search-terms CompleteSnapshot
export def 'ebs complete-snapshot' [
  --snapshot-id: string
  --changed-blocks-count: int
  --checksum: string
  --checksum-algorithm: string
  --checksum-aggregation-method: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ebs CompleteSnapshot $snapshot_id $changed_blocks_count $checksum $checksum_algorithm $checksum_aggregation_method -- $region $profile $with_input $fail_fast $yes' }

# GET /snapshots/{SnapshotId}/blocks/{BlockIndex}; needs --snapshot-id --block-index --block-token
@search-terms GetSnapshotBlock
export def 'ebs get-snapshot-block' [
  --snapshot-id: string
  --block-index: int
  --block-token: string
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
]: any -> any { call 'ebs GetSnapshotBlock $snapshot_id $block_index $block_token -- $region $profile $raw $with_input $fail_fast' }

# GET /snapshots/{SecondSnapshotId}/changedblocks; needs --second-snapshot-id
@search-terms ListChangedBlocks
export def 'ebs list-changed-blocks' [
  --first-snapshot-id: string
  --second-snapshot-id: string
  --next-token: string
  --max-results: int
  --starting-block-index: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ebs ListChangedBlocks $first_snapshot_id $second_snapshot_id $next_token $max_results $starting_block_index -- $region $profile $with_input $fail_fast' }

# GET /snapshots/{SnapshotId}/blocks; needs --snapshot-id
@search-terms ListSnapshotBlocks
export def 'ebs list-snapshot-blocks' [
  --snapshot-id: string
  --next-token: string
  --max-results: int
  --starting-block-index: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ebs ListSnapshotBlocks $snapshot_id $next_token $max_results $starting_block_index -- $region $profile $with_input $fail_fast' }

# PUT /snapshots/{SnapshotId}/blocks/{BlockIndex}; sends what is piped in as --block-data; needs --snapshot-id --block-index --block-data --data-length --checksum --checksum-algorithm
@search-terms PutSnapshotBlock
export def 'ebs put-snapshot-block' [
  --snapshot-id: string
  --block-index: int
  --block-data: oneof<binary, string>
  --data-length: int
  --progress: int
  --checksum: string
  --checksum-algorithm: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { send 'ebs PutSnapshotBlock $snapshot_id $block_index $block_data $data_length $progress $checksum $checksum_algorithm -- $region $profile $with_input $fail_fast $yes' ($block_data == null) }

# POST /snapshots; needs --volume-size
@search-terms StartSnapshot
export def 'ebs start-snapshot' [
  --volume-size: int
  --parent-snapshot-id: string
  --tags: any
  --description: string
  --client-token: string
  --encrypted: oneof<bool>
  --kms-key-arn: string
  --timeout: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ebs StartSnapshot $volume_size $parent_snapshot_id $tags $description $client_token $encrypted $kms_key_arn $timeout -- $region $profile $with_input $fail_fast $yes' }
