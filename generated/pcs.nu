# Written by `cargo xtask generate --service pcs` from the service's model and overlay: change those instead.
# PCS, API version 2023-02-10: 19 operations.

use rt.nu [call]

# POST /; needs --cluster-name --scheduler --size --networking
@search-terms CreateCluster
export def 'pcs create-cluster' [
  --cluster-name: string
  --scheduler: record
  --size: string@[SMALL MEDIUM LARGE]
  --networking: record
  --slurm-configuration: record
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pcs CreateCluster $cluster_name $scheduler $size $networking $slurm_configuration $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-identifier --compute-node-group-name --subnet-ids --iam-instance-profile-arn --scaling-configuration --instance-configs
@search-terms CreateComputeNodeGroup
export def 'pcs create-compute-node-group' [
  --ami-id: string
  --security-group-ids: list<string>
  --ssh-key-name: string
  --cluster-identifier: string
  --compute-node-group-name: string
  --subnet-ids: list<string>
  --purchase-option: string@[ONDEMAND SPOT CAPACITY_BLOCK INTERRUPTIBLE_CAPACITY_RESERVATION]
  --launch-template-mode: string@[CUSTOM MANAGED]
  --custom-launch-template: record
  --iam-instance-profile-arn: string
  --scaling-configuration: record
  --instance-configs: list
  --spot-options: record
  --slurm-configuration: record
  --node-lifecycle-actions: record
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pcs CreateComputeNodeGroup $ami_id $security_group_ids $ssh_key_name $cluster_identifier $compute_node_group_name $subnet_ids $purchase_option $launch_template_mode $custom_launch_template $iam_instance_profile_arn $scaling_configuration $instance_configs $spot_options $slurm_configuration $node_lifecycle_actions $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-identifier --queue-name
@search-terms CreateQueue
export def 'pcs create-queue' [
  --cluster-identifier: string
  --queue-name: string
  --compute-node-group-configurations: list
  --slurm-configuration: record
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pcs CreateQueue $cluster_identifier $queue_name $compute_node_group_configurations $slurm_configuration $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-identifier
@search-terms DeleteCluster
export def 'pcs delete-cluster' [
  --cluster-identifier: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pcs DeleteCluster $cluster_identifier $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-identifier --compute-node-group-identifier
@search-terms DeleteComputeNodeGroup
export def 'pcs delete-compute-node-group' [
  --cluster-identifier: string
  --compute-node-group-identifier: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pcs DeleteComputeNodeGroup $cluster_identifier $compute_node_group_identifier $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-identifier --queue-identifier
@search-terms DeleteQueue
export def 'pcs delete-queue' [
  --cluster-identifier: string
  --queue-identifier: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pcs DeleteQueue $cluster_identifier $queue_identifier $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --cluster-identifier
@search-terms GetCluster
export def 'pcs get-cluster' [
  --cluster-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pcs GetCluster $cluster_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --cluster-identifier --compute-node-group-identifier
@search-terms GetComputeNodeGroup
export def 'pcs get-compute-node-group' [
  --cluster-identifier: string
  --compute-node-group-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pcs GetComputeNodeGroup $cluster_identifier $compute_node_group_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --cluster-identifier --queue-identifier
@search-terms GetQueue
export def 'pcs get-queue' [
  --cluster-identifier: string
  --queue-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pcs GetQueue $cluster_identifier $queue_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListClusters
export def 'pcs list-clusters' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'pcs ListClusters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --cluster-identifier
@search-terms ListComputeNodeGroups
export def 'pcs list-compute-node-groups' [
  --cluster-identifier: string
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
]: any -> any { call 'pcs ListComputeNodeGroups $cluster_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --cluster-identifier
@search-terms ListQueues
export def 'pcs list-queues' [
  --cluster-identifier: string
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
]: any -> any { call 'pcs ListQueues $cluster_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'pcs list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'pcs ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --cluster-identifier --bootstrap-id
@search-terms RegisterComputeNodeGroupInstance
export def 'pcs register-compute-node-group-instance' [
  --cluster-identifier: string
  --bootstrap-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pcs RegisterComputeNodeGroupInstance $cluster_identifier $bootstrap_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'pcs tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pcs TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'pcs untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pcs UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-identifier
@search-terms UpdateCluster
export def 'pcs update-cluster' [
  --cluster-identifier: string
  --client-token: string
  --slurm-configuration: record
  --scheduler: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pcs UpdateCluster $cluster_identifier $client_token $slurm_configuration $scheduler -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-identifier --compute-node-group-identifier
@search-terms UpdateComputeNodeGroup
export def 'pcs update-compute-node-group' [
  --ami-id: string
  --security-group-ids: list<string>
  --ssh-key-name: string
  --cluster-identifier: string
  --compute-node-group-identifier: string
  --subnet-ids: list<string>
  --launch-template-mode: string@[CUSTOM MANAGED]
  --custom-launch-template: record
  --purchase-option: string@[ONDEMAND SPOT CAPACITY_BLOCK INTERRUPTIBLE_CAPACITY_RESERVATION]
  --spot-options: record
  --scaling-configuration: record
  --iam-instance-profile-arn: string
  --slurm-configuration: record
  --node-lifecycle-actions: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pcs UpdateComputeNodeGroup $ami_id $security_group_ids $ssh_key_name $cluster_identifier $compute_node_group_identifier $subnet_ids $launch_template_mode $custom_launch_template $purchase_option $spot_options $scaling_configuration $iam_instance_profile_arn $slurm_configuration $node_lifecycle_actions $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-identifier --queue-identifier
@search-terms UpdateQueue
export def 'pcs update-queue' [
  --cluster-identifier: string
  --queue-identifier: string
  --compute-node-group-configurations: list
  --slurm-configuration: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pcs UpdateQueue $cluster_identifier $queue_identifier $compute_node_group_configurations $slurm_configuration $client_token -- $region $profile $with_input $fail_fast $yes' }
