# Written by `cargo xtask generate --service dax` from the service's model and overlay: change those instead.
# DAX, API version 2017-04-19: 21 operations.

use rt.nu [call]

# POST /; needs --cluster-name --node-type --replication-factor --iam-role-arn
@search-terms CreateCluster
export def 'dax create-cluster' [
  --cluster-name: string
  --node-type: string
  --description: string
  --replication-factor: int
  --availability-zones: list<string>
  --subnet-group-name: string
  --security-group-ids: list<string>
  --preferred-maintenance-window: string
  --notification-topic-arn: string
  --iam-role-arn: string
  --parameter-group-name: string
  --tags: any
  --sse-specification: record
  --cluster-endpoint-encryption-type: string@[NONE TLS]
  --network-type: string@[ipv4 ipv6 dual_stack]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dax CreateCluster $cluster_name $node_type $description $replication_factor $availability_zones $subnet_group_name $security_group_ids $preferred_maintenance_window $notification_topic_arn $iam_role_arn $parameter_group_name $tags $sse_specification $cluster_endpoint_encryption_type $network_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --parameter-group-name
@search-terms CreateParameterGroup
export def 'dax create-parameter-group' [
  --parameter-group-name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dax CreateParameterGroup $parameter_group_name $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subnet-group-name --subnet-ids
@search-terms CreateSubnetGroup
export def 'dax create-subnet-group' [
  --subnet-group-name: string
  --description: string
  --subnet-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dax CreateSubnetGroup $subnet_group_name $description $subnet_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-name --new-replication-factor
@search-terms DecreaseReplicationFactor
export def 'dax decrease-replication-factor' [
  --cluster-name: string
  --new-replication-factor: int
  --availability-zones: list<string>
  --node-ids-to-remove: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dax DecreaseReplicationFactor $cluster_name $new_replication_factor $availability_zones $node_ids_to_remove -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-name
@search-terms DeleteCluster
export def 'dax delete-cluster' [
  --cluster-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dax DeleteCluster $cluster_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --parameter-group-name
@search-terms DeleteParameterGroup
export def 'dax delete-parameter-group' [
  --parameter-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dax DeleteParameterGroup $parameter_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subnet-group-name
@search-terms DeleteSubnetGroup
export def 'dax delete-subnet-group' [
  --subnet-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dax DeleteSubnetGroup $subnet_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms DescribeClusters
export def 'dax describe-clusters' [
  --cluster-names: list<string>
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
]: any -> any { call 'dax DescribeClusters $cluster_names -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeDefaultParameters
export def 'dax describe-default-parameters' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'dax DescribeDefaultParameters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 15sec
@search-terms DescribeEvents
export def 'dax describe-events' [
  --source-name: string
  --source-type: string@[CLUSTER PARAMETER_GROUP SUBNET_GROUP]
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --duration: int
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
]: any -> any { call 'dax DescribeEvents $source_name $source_type $start_time $end_time $duration -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeParameterGroups
export def 'dax describe-parameter-groups' [
  --parameter-group-names: list<string>
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
]: any -> any { call 'dax DescribeParameterGroups $parameter_group_names -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --parameter-group-name
@search-terms DescribeParameters
export def 'dax describe-parameters' [
  --parameter-group-name: string
  --source: string
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
]: any -> any { call 'dax DescribeParameters $parameter_group_name $source -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeSubnetGroups
export def 'dax describe-subnet-groups' [
  --subnet-group-names: list<string>
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
]: any -> any { call 'dax DescribeSubnetGroups $subnet_group_names -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --cluster-name --new-replication-factor
@search-terms IncreaseReplicationFactor
export def 'dax increase-replication-factor' [
  --cluster-name: string
  --new-replication-factor: int
  --availability-zones: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dax IncreaseReplicationFactor $cluster_name $new_replication_factor $availability_zones -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 5min; needs --resource-name
@search-terms ListTags
export def 'dax list-tags' [
  --resource-name: string
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
]: any -> any { call 'dax ListTags $resource_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --cluster-name --node-id
@search-terms RebootNode
export def 'dax reboot-node' [
  --cluster-name: string
  --node-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dax RebootNode $cluster_name $node_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-name --tags
@search-terms TagResource
export def 'dax tag-resource' [
  --resource-name: string
  --tags: any
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dax TagResource $resource_name $tags -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --resource-name --tag-keys
@search-terms UntagResource
export def 'dax untag-resource' [
  --resource-name: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dax UntagResource $resource_name $tag_keys -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --cluster-name
@search-terms UpdateCluster
export def 'dax update-cluster' [
  --cluster-name: string
  --description: string
  --preferred-maintenance-window: string
  --notification-topic-arn: string
  --notification-topic-status: string
  --parameter-group-name: string
  --security-group-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dax UpdateCluster $cluster_name $description $preferred_maintenance_window $notification_topic_arn $notification_topic_status $parameter_group_name $security_group_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --parameter-group-name --parameter-name-values
@search-terms UpdateParameterGroup
export def 'dax update-parameter-group' [
  --parameter-group-name: string
  --parameter-name-values: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dax UpdateParameterGroup $parameter_group_name $parameter_name_values -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subnet-group-name
@search-terms UpdateSubnetGroup
export def 'dax update-subnet-group' [
  --subnet-group-name: string
  --description: string
  --subnet-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dax UpdateSubnetGroup $subnet_group_name $description $subnet_ids -- $region $profile $with_input $fail_fast $yes' }
