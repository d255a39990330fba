# Written by `cargo xtask generate --service dax` from the service's model and overlay: change those instead.
# DAX, API version 2017-04-19: 21 operations.

use rt.nu [call send]

# POST /; needs --cluster-name --node-type --replication-factor --iam-role-arn
@category "aws dax"
@search-terms CreateCluster
export def 'dax create-cluster' [
  --cluster-name: string
  --node-type: string
  --description: string
  --replication-factor: int
  --availability-zones: oneof<list<string>, string>
  --subnet-group-name: string
  --security-group-ids: oneof<list<string>, string>
  --preferred-maintenance-window: string
  --notification-topic-arn: string
  --iam-role-arn: string
  --parameter-group-name: string
  --tags: oneof<list<any>, record>
  --sse-specification: record
  --cluster-endpoint-encryption-type: string@[NONE TLS]
  --network-type: string@[ipv4 ipv6 dual_stack]
  --region: string
  --profile: string
]: nothing -> record { call 'dax CreateCluster $cluster_name=ClusterName $node_type=NodeType $description=Description $replication_factor=ReplicationFactor $availability_zones=AvailabilityZones $subnet_group_name=SubnetGroupName $security_group_ids=SecurityGroupIds $preferred_maintenance_window=PreferredMaintenanceWindow $notification_topic_arn=NotificationTopicArn $iam_role_arn=IamRoleArn $parameter_group_name=ParameterGroupName $tags=Tags $sse_specification=SSESpecification $cluster_endpoint_encryption_type=ClusterEndpointEncryptionType $network_type=NetworkType $region=--region $profile=--profile' }

# POST /; needs --parameter-group-name
@category "aws dax"
@search-terms CreateParameterGroup
export def 'dax create-parameter-group' [
  --parameter-group-name: string
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'dax CreateParameterGroup $parameter_group_name=ParameterGroupName $description=Description $region=--region $profile=--profile' }

# POST /; needs --subnet-group-name --subnet-ids
@category "aws dax"
@search-terms CreateSubnetGroup
export def 'dax create-subnet-group' [
  --subnet-group-name: string
  --description: string
  --subnet-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'dax CreateSubnetGroup $subnet_group_name=SubnetGroupName $description=Description $subnet_ids=SubnetIds $region=--region $profile=--profile' }

# POST /; needs --cluster-name --new-replication-factor
@category "aws dax"
@search-terms DecreaseReplicationFactor
export def 'dax decrease-replication-factor' [
  --cluster-name: string
  --new-replication-factor: int
  --availability-zones: oneof<list<string>, string>
  --node-ids-to-remove: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'dax DecreaseReplicationFactor $cluster_name=ClusterName $new_replication_factor=NewReplicationFactor $availability_zones=AvailabilityZones $node_ids_to_remove=NodeIdsToRemove $region=--region $profile=--profile' }

# POST /; needs --cluster-name
@category "aws dax"
@search-terms DeleteCluster
export def 'dax delete-cluster' [
  --cluster-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'dax DeleteCluster $cluster_name=ClusterName $region=--region $profile=--profile' }

# POST /; needs --parameter-group-name
@category "aws dax"
@search-terms DeleteParameterGroup
export def 'dax delete-parameter-group' [
  --parameter-group-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'dax DeleteParameterGroup $parameter_group_name=ParameterGroupName $region=--region $profile=--profile' }

# POST /; needs --subnet-group-name
@category "aws dax"
@search-terms DeleteSubnetGroup
export def 'dax delete-subnet-group' [
  --subnet-group-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'dax DeleteSubnetGroup $subnet_group_name=SubnetGroupName $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws dax"
@search-terms DescribeClusters
@example "First rows only" "dax describe-clusters --stream | first 3"
export def 'dax describe-clusters' [
  --cluster-names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'dax DescribeClusters $cluster_names=ClusterNames $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws dax"
@search-terms DescribeDefaultParameters
@example "First rows only" "dax describe-default-parameters --stream | first 3"
export def 'dax describe-default-parameters' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'dax DescribeDefaultParameters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws dax"
@search-terms DescribeEvents
@example "First rows only" "dax describe-events --stream | first 3"
export def 'dax describe-events' [
  --source-name: string
  --source-type: string@[CLUSTER PARAMETER_GROUP SUBNET_GROUP]
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --duration: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'dax DescribeEvents $source_name=SourceName $source_type=SourceType $start_time=StartTime $end_time=EndTime $duration=Duration $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws dax"
@search-terms DescribeParameterGroups
@example "First rows only" "dax describe-parameter-groups --stream | first 3"
export def 'dax describe-parameter-groups' [
  --parameter-group-names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'dax DescribeParameterGroups $parameter_group_names=ParameterGroupNames $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --parameter-group-name
@category "aws dax"
@search-terms DescribeParameters
export def 'dax describe-parameters' [
  --parameter-group-name: string
  --source: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'dax DescribeParameters $parameter_group_name=ParameterGroupName $source=Source $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws dax"
@search-terms DescribeSubnetGroups
@example "First rows only" "dax describe-subnet-groups --stream | first 3"
export def 'dax describe-subnet-groups' [
  --subnet-group-names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'dax DescribeSubnetGroups $subnet_group_names=SubnetGroupNames $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --cluster-name --new-replication-factor
@category "aws dax"
@search-terms IncreaseReplicationFactor
export def 'dax increase-replication-factor' [
  --cluster-name: string
  --new-replication-factor: int
  --availability-zones: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'dax IncreaseReplicationFactor $cluster_name=ClusterName $new_replication_factor=NewReplicationFactor $availability_zones=AvailabilityZones $region=--region $profile=--profile' }

# POST /; follows pages; cached 5min; needs --resource-name
@category "aws dax"
@search-terms ListTags
export def 'dax list-tags' [
  --resource-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'dax ListTags $resource_name=ResourceName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --cluster-name --node-id
@category "aws dax"
@search-terms RebootNode
export def 'dax reboot-node' [
  --cluster-name: string
  --node-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'dax RebootNode $cluster_name=ClusterName $node_id=NodeId $region=--region $profile=--profile' }

# POST /; needs --resource-name --tags
@category "aws dax"
@search-terms TagResource
export def 'dax tag-resource' [
  --resource-name: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'dax TagResource $resource_name=ResourceName $tags=Tags $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --resource-name --tag-keys
@category "aws dax"
@search-terms UntagResource
export def 'dax untag-resource' [
  --resource-name: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'dax UntagResource $resource_name=ResourceName $tag_keys=TagKeys $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --cluster-name
@category "aws dax"
@search-terms UpdateCluster
export def 'dax update-cluster' [
  --cluster-name: string
  --description: string
  --preferred-maintenance-window: string
  --notification-topic-arn: string
  --notification-topic-status: string
  --parameter-group-name: string
  --security-group-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'dax UpdateCluster $cluster_name=ClusterName $description=Description $preferred_maintenance_window=PreferredMaintenanceWindow $notification_topic_arn=NotificationTopicArn $notification_topic_status=NotificationTopicStatus $parameter_group_name=ParameterGroupName $security_group_ids=SecurityGroupIds $region=--region $profile=--profile' }

# POST /; needs --parameter-group-name --parameter-name-values
@category "aws dax"
@search-terms UpdateParameterGroup
export def 'dax update-parameter-group' [
  --parameter-group-name: string
  --parameter-name-values: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'dax UpdateParameterGroup $parameter_group_name=ParameterGroupName $parameter_name_values=ParameterNameValues $region=--region $profile=--profile' }

# POST /; needs --subnet-group-name
@category "aws dax"
@search-terms UpdateSubnetGroup
export def 'dax update-subnet-group' [
  --subnet-group-name: string
  --description: string
  --subnet-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'dax UpdateSubnetGroup $subnet_group_name=SubnetGroupName $description=Description $subnet_ids=SubnetIds $region=--region $profile=--profile' }
