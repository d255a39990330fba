# Written by `cargo xtask generate --service pcs` from the service's model and overlay: change those instead.
# PCS, API version 2023-02-10: 19 operations.

use rt.nu [call send]

# POST /; needs --cluster-name --scheduler --size --networking
@category "aws pcs"
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
]: nothing -> record { call 'pcs CreateCluster $cluster_name=clusterName $scheduler=scheduler $size=size $networking=networking $slurm_configuration=slurmConfiguration $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /; needs --cluster-identifier --compute-node-group-name --subnet-ids --iam-instance-profile-arn --scaling-configuration --instance-configs
@category "aws pcs"
@search-terms CreateComputeNodeGroup
export def 'pcs create-compute-node-group' [
  --ami-id: string
  --security-group-ids: oneof<list<string>, string>
  --ssh-key-name: string
  --cluster-identifier: string
  --compute-node-group-name: string
  --subnet-ids: oneof<list<string>, string>
  --purchase-option: string@[ONDEMAND SPOT CAPACITY_BLOCK INTERRUPTIBLE_CAPACITY_RESERVATION]
  --launch-template-mode: string@[CUSTOM MANAGED]
  --custom-launch-template: record
  --iam-instance-profile-arn: string
  --scaling-configuration: record
  --instance-configs: oneof<list<any>, record>
  --spot-options: record
  --slurm-configuration: record
  --node-lifecycle-actions: record
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'pcs CreateComputeNodeGroup $ami_id=amiId $security_group_ids=securityGroupIds $ssh_key_name=sshKeyName $cluster_identifier=clusterIdentifier $compute_node_group_name=computeNodeGroupName $subnet_ids=subnetIds $purchase_option=purchaseOption $launch_template_mode=launchTemplateMode $custom_launch_template=customLaunchTemplate $iam_instance_profile_arn=iamInstanceProfileArn $scaling_configuration=scalingConfiguration $instance_configs=instanceConfigs $spot_options=spotOptions $slurm_configuration=slurmConfiguration $node_lifecycle_actions=nodeLifecycleActions $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /; needs --cluster-identifier --queue-name
@category "aws pcs"
@search-terms CreateQueue
export def 'pcs create-queue' [
  --cluster-identifier: string
  --queue-name: string
  --compute-node-group-configurations: oneof<list<any>, record>
  --slurm-configuration: record
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'pcs CreateQueue $cluster_identifier=clusterIdentifier $queue_name=queueName $compute_node_group_configurations=computeNodeGroupConfigurations $slurm_configuration=slurmConfiguration $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /; needs --cluster-identifier
@category "aws pcs"
@search-terms DeleteCluster
export def 'pcs delete-cluster' [
  --cluster-identifier: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'pcs DeleteCluster $cluster_identifier=clusterIdentifier $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --cluster-identifier --compute-node-group-identifier
@category "aws pcs"
@search-terms DeleteComputeNodeGroup
export def 'pcs delete-compute-node-group' [
  --cluster-identifier: string
  --compute-node-group-identifier: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'pcs DeleteComputeNodeGroup $cluster_identifier=clusterIdentifier $compute_node_group_identifier=computeNodeGroupIdentifier $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --cluster-identifier --queue-identifier
@category "aws pcs"
@search-terms DeleteQueue
export def 'pcs delete-queue' [
  --cluster-identifier: string
  --queue-identifier: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'pcs DeleteQueue $cluster_identifier=clusterIdentifier $queue_identifier=queueIdentifier $client_token=clientToken $region=--region $profile=--profile' }

# POST /; cached 1min; needs --cluster-identifier
@category "aws pcs"
@search-terms GetCluster
export def 'pcs get-cluster' [
  --cluster-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'pcs GetCluster $cluster_identifier=clusterIdentifier $region=--region $profile=--profile' }

# POST /; cached 1min; needs --cluster-identifier --compute-node-group-identifier
@category "aws pcs"
@search-terms GetComputeNodeGroup
export def 'pcs get-compute-node-group' [
  --cluster-identifier: string
  --compute-node-group-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'pcs GetComputeNodeGroup $cluster_identifier=clusterIdentifier $compute_node_group_identifier=computeNodeGroupIdentifier $region=--region $profile=--profile' }

# POST /; cached 1min; needs --cluster-identifier --queue-identifier
@category "aws pcs"
@search-terms GetQueue
export def 'pcs get-queue' [
  --cluster-identifier: string
  --queue-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'pcs GetQueue $cluster_identifier=clusterIdentifier $queue_identifier=queueIdentifier $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws pcs"
@search-terms ListClusters
@example "First rows only" "pcs list-clusters --stream | first 3"
export def 'pcs list-clusters' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'pcs ListClusters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --cluster-identifier
@category "aws pcs"
@search-terms ListComputeNodeGroups
export def 'pcs list-compute-node-groups' [
  --cluster-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'pcs ListComputeNodeGroups $cluster_identifier=clusterIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --cluster-identifier
@category "aws pcs"
@search-terms ListQueues
export def 'pcs list-queues' [
  --cluster-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'pcs ListQueues $cluster_identifier=clusterIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws pcs"
@search-terms ListTagsForResource
export def 'pcs list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'pcs ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /; needs --cluster-identifier --bootstrap-id
@category "aws pcs"
@search-terms RegisterComputeNodeGroupInstance
export def 'pcs register-compute-node-group-instance' [
  --cluster-identifier: string
  --bootstrap-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'pcs RegisterComputeNodeGroupInstance $cluster_identifier=clusterIdentifier $bootstrap_id=bootstrapId $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws pcs"
@search-terms TagResource
export def 'pcs tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'pcs TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws pcs"
@search-terms UntagResource
export def 'pcs untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'pcs UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /; needs --cluster-identifier
@category "aws pcs"
@search-terms UpdateCluster
export def 'pcs update-cluster' [
  --cluster-identifier: string
  --client-token: string
  --slurm-configuration: record
  --scheduler: record
  --region: string
  --profile: string
]: nothing -> record { call 'pcs UpdateCluster $cluster_identifier=clusterIdentifier $client_token=clientToken $slurm_configuration=slurmConfiguration $scheduler=scheduler $region=--region $profile=--profile' }

# POST /; needs --cluster-identifier --compute-node-group-identifier
@category "aws pcs"
@search-terms UpdateComputeNodeGroup
export def 'pcs update-compute-node-group' [
  --ami-id: string
  --security-group-ids: oneof<list<string>, string>
  --ssh-key-name: string
  --cluster-identifier: string
  --compute-node-group-identifier: string
  --subnet-ids: oneof<list<string>, string>
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
]: nothing -> record { call 'pcs UpdateComputeNodeGroup $ami_id=amiId $security_group_ids=securityGroupIds $ssh_key_name=sshKeyName $cluster_identifier=clusterIdentifier $compute_node_group_identifier=computeNodeGroupIdentifier $subnet_ids=subnetIds $launch_template_mode=launchTemplateMode $custom_launch_template=customLaunchTemplate $purchase_option=purchaseOption $spot_options=spotOptions $scaling_configuration=scalingConfiguration $iam_instance_profile_arn=iamInstanceProfileArn $slurm_configuration=slurmConfiguration $node_lifecycle_actions=nodeLifecycleActions $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --cluster-identifier --queue-identifier
@category "aws pcs"
@search-terms UpdateQueue
export def 'pcs update-queue' [
  --cluster-identifier: string
  --queue-identifier: string
  --compute-node-group-configurations: oneof<list<any>, record>
  --slurm-configuration: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'pcs UpdateQueue $cluster_identifier=clusterIdentifier $queue_identifier=queueIdentifier $compute_node_group_configurations=computeNodeGroupConfigurations $slurm_configuration=slurmConfiguration $client_token=clientToken $region=--region $profile=--profile' }
