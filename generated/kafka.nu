# Written by `cargo xtask generate --service kafka` from the service's model and overlay: change those instead.
# Kafka, API version 2018-11-14: 64 operations.

use rt.nu [call]

# POST /v1/clusters/{ClusterArn}/scram-secrets; needs --cluster-arn --secret-arn-list
@search-terms BatchAssociateScramSecret
export def 'kafka batch-associate-scram-secret' [
  --cluster-arn: string
  --secret-arn-list: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka BatchAssociateScramSecret $cluster_arn $secret_arn_list -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v1/clusters/{ClusterArn}/scram-secrets; needs --cluster-arn --secret-arn-list
@search-terms BatchDisassociateScramSecret
export def 'kafka batch-disassociate-scram-secret' [
  --cluster-arn: string
  --secret-arn-list: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka BatchDisassociateScramSecret $cluster_arn $secret_arn_list -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/clusters/{ClusterArn}/channels; needs --channel-name --cluster-arn --topic-configuration-list
@search-terms CreateChannel
export def 'kafka create-channel' [
  --channel-name: string
  --cluster-arn: string
  --encryption-configuration: record
  --iceberg-destination-configuration: record
  --s3-destination-configuration: record
  --tags: record
  --topic-configuration-list: list
  --logging-info: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka CreateChannel $channel_name $cluster_arn $encryption_configuration $iceberg_destination_configuration $s3_destination_configuration $tags $topic_configuration_list $logging_info -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/clusters; needs --broker-node-group-info --cluster-name --kafka-version --number-of-broker-nodes
@search-terms CreateCluster
export def 'kafka create-cluster' [
  --broker-node-group-info: record
  --rebalancing: record
  --client-authentication: record
  --cluster-name: string
  --configuration-info: record
  --encryption-info: record
  --enhanced-monitoring: string@[DEFAULT PER_BROKER PER_TOPIC_PER_BROKER PER_TOPIC_PER_PARTITION]
  --open-monitoring: record
  --kafka-version: string
  --logging-info: record
  --number-of-broker-nodes: int
  --tags: record
  --storage-mode: string@[LOCAL TIERED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka CreateCluster $broker_node_group_info $rebalancing $client_authentication $cluster_name $configuration_info $encryption_info $enhanced_monitoring $open_monitoring $kafka_version $logging_info $number_of_broker_nodes $tags $storage_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /api/v2/clusters; needs --cluster-name
@search-terms CreateClusterV2
export def 'kafka create-cluster-v2' [
  --cluster-name: string
  --tags: record
  --provisioned: record
  --serverless: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka CreateClusterV2 $cluster_name $tags $provisioned $serverless -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/configurations; needs --name --server-properties
@search-terms CreateConfiguration
export def 'kafka create-configuration' [
  --description: string
  --kafka-versions: list<string>
  --name: string
  --server-properties: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka CreateConfiguration $description $kafka_versions $name $server_properties -- $region $profile $with_input $fail_fast $yes' }

# POST /replication/v1/replicators; needs --kafka-clusters --replication-info-list --replicator-name --service-execution-role-arn
@search-terms CreateReplicator
export def 'kafka create-replicator' [
  --description: string
  --kafka-clusters: list
  --replication-info-list: list
  --replicator-name: string
  --service-execution-role-arn: string
  --tags: record
  --log-delivery: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka CreateReplicator $description $kafka_clusters $replication_info_list $replicator_name $service_execution_role_arn $tags $log_delivery -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/clusters/{ClusterArn}/topics; needs --cluster-arn --topic-name --partition-count --replication-factor
@search-terms CreateTopic
export def 'kafka create-topic' [
  --cluster-arn: string
  --topic-name: string
  --partition-count: int
  --replication-factor: int
  --configs: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka CreateTopic $cluster_arn $topic_name $partition_count $replication_factor $configs -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/vpc-connection; needs --target-cluster-arn --authentication --vpc-id --client-subnets --security-groups
@search-terms CreateVpcConnection
export def 'kafka create-vpc-connection' [
  --target-cluster-arn: string
  --authentication: string
  --vpc-id: string
  --client-subnets: list<string>
  --security-groups: list<string>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka CreateVpcConnection $target_cluster_arn $authentication $vpc_id $client_subnets $security_groups $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/clusters/{ClusterArn}/channels/{ChannelArn}; needs --channel-arn --cluster-arn
@search-terms DeleteChannel
export def 'kafka delete-channel' [
  --channel-arn: string
  --cluster-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka DeleteChannel $channel_arn $cluster_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/clusters/{ClusterArn}; needs --cluster-arn
@search-terms DeleteCluster
export def 'kafka delete-cluster' [
  --cluster-arn: string
  --current-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka DeleteCluster $cluster_arn $current_version -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/clusters/{ClusterArn}/policy; needs --cluster-arn
@search-terms DeleteClusterPolicy
export def 'kafka delete-cluster-policy' [
  --cluster-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka DeleteClusterPolicy $cluster_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/configurations/{Arn}; needs --arn
@search-terms DeleteConfiguration
export def 'kafka delete-configuration' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka DeleteConfiguration $arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /replication/v1/replicators/{ReplicatorArn}; needs --replicator-arn
@search-terms DeleteReplicator
export def 'kafka delete-replicator' [
  --current-version: string
  --replicator-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka DeleteReplicator $current_version $replicator_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/clusters/{ClusterArn}/topics/{TopicName}; needs --cluster-arn --topic-name
@search-terms DeleteTopic
export def 'kafka delete-topic' [
  --cluster-arn: string
  --topic-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka DeleteTopic $cluster_arn $topic_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/vpc-connection/{Arn}; needs --arn
@search-terms DeleteVpcConnection
export def 'kafka delete-vpc-connection' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka DeleteVpcConnection $arn -- $region $profile $with_input $fail_fast $yes' }

# GET /v1/clusters/{ClusterArn}/channels/{ChannelArn}; cached 1min; needs --channel-arn --cluster-arn
@search-terms DescribeChannel
export def 'kafka describe-channel' [
  --channel-arn: string
  --cluster-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kafka DescribeChannel $channel_arn $cluster_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/clusters/{ClusterArn}; cached 1min; needs --cluster-arn
@search-terms DescribeCluster
export def 'kafka describe-cluster' [
  --cluster-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kafka DescribeCluster $cluster_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/operations/{ClusterOperationArn}; cached 1min; needs --cluster-operation-arn
@search-terms DescribeClusterOperation
export def 'kafka describe-cluster-operation' [
  --cluster-operation-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kafka DescribeClusterOperation $cluster_operation_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /api/v2/operations/{ClusterOperationArn}; cached 1min; needs --cluster-operation-arn
@search-terms DescribeClusterOperationV2
export def 'kafka describe-cluster-operation-v2' [
  --cluster-operation-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kafka DescribeClusterOperationV2 $cluster_operation_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /api/v2/clusters/{ClusterArn}; cached 1min; needs --cluster-arn
@search-terms DescribeClusterV2
export def 'kafka describe-cluster-v2' [
  --cluster-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kafka DescribeClusterV2 $cluster_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/configurations/{Arn}; cached 1min; needs --arn
@search-terms DescribeConfiguration
export def 'kafka describe-configuration' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kafka DescribeConfiguration $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/configurations/{Arn}/revisions/{Revision}; cached 1min; needs --arn --revision
@search-terms DescribeConfigurationRevision
export def 'kafka describe-configuration-revision' [
  --arn: string
  --revision: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kafka DescribeConfigurationRevision $arn $revision -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /replication/v1/replicators/{ReplicatorArn}; cached 1min; needs --replicator-arn
@search-terms DescribeReplicator
export def 'kafka describe-replicator' [
  --replicator-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kafka DescribeReplicator $replicator_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/clusters/{ClusterArn}/topics/{TopicName}; cached 1min; needs --cluster-arn --topic-name
@search-terms DescribeTopic
export def 'kafka describe-topic' [
  --cluster-arn: string
  --topic-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kafka DescribeTopic $cluster_arn $topic_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/clusters/{ClusterArn}/topics/{TopicName}/partitions; follows pages; cached 1min; needs --cluster-arn --topic-name
@search-terms DescribeTopicPartitions
export def 'kafka describe-topic-partitions' [
  --cluster-arn: string
  --topic-name: string
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
]: any -> any { call 'kafka DescribeTopicPartitions $cluster_arn $topic_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/vpc-connection/{Arn}; cached 1min; needs --arn
@search-terms DescribeVpcConnection
export def 'kafka describe-vpc-connection' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kafka DescribeVpcConnection $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/clusters/{ClusterArn}/bootstrap-brokers; cached 1min; needs --cluster-arn
@search-terms GetBootstrapBrokers
export def 'kafka get-bootstrap-brokers' [
  --cluster-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kafka GetBootstrapBrokers $cluster_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/clusters/{ClusterArn}/policy; cached 1min; needs --cluster-arn
@search-terms GetClusterPolicy
export def 'kafka get-cluster-policy' [
  --cluster-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kafka GetClusterPolicy $cluster_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/compatible-kafka-versions; cached 1min
@search-terms GetCompatibleKafkaVersions
export def 'kafka get-compatible-kafka-versions' [
  --cluster-arn: string
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
]: any -> any { call 'kafka GetCompatibleKafkaVersions $cluster_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /v1/clusters/{ClusterArn}/channels; follows pages; cached 1min; needs --cluster-arn
@search-terms ListChannels
export def 'kafka list-channels' [
  --cluster-arn: string
  --topic-name-filter: string
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
]: any -> any { call 'kafka ListChannels $cluster_arn $topic_name_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/clusters/{ClusterArn}/client-vpc-connections; follows pages; cached 1min; needs --cluster-arn
@search-terms ListClientVpcConnections
export def 'kafka list-client-vpc-connections' [
  --cluster-arn: string
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
]: any -> any { call 'kafka ListClientVpcConnections $cluster_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/clusters/{ClusterArn}/operations; follows pages; cached 1min; needs --cluster-arn
@search-terms ListClusterOperations
export def 'kafka list-cluster-operations' [
  --cluster-arn: string
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
]: any -> any { call 'kafka ListClusterOperations $cluster_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /api/v2/clusters/{ClusterArn}/operations; follows pages; cached 1min; needs --cluster-arn
@search-terms ListClusterOperationsV2
export def 'kafka list-cluster-operations-v2' [
  --cluster-arn: string
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
]: any -> any { call 'kafka ListClusterOperationsV2 $cluster_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/clusters; follows pages; cached 1min
@search-terms ListClusters
export def 'kafka list-clusters' [
  --cluster-name-filter: string
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
]: any -> any { call 'kafka ListClusters $cluster_name_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /api/v2/clusters; follows pages; cached 1min
@search-terms ListClustersV2
export def 'kafka list-clusters-v2' [
  --cluster-name-filter: string
  --cluster-type-filter: string
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
]: any -> any { call 'kafka ListClustersV2 $cluster_name_filter $cluster_type_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/configurations/{Arn}/revisions; follows pages; cached 1min; needs --arn
@search-terms ListConfigurationRevisions
export def 'kafka list-configuration-revisions' [
  --arn: string
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
]: any -> any { call 'kafka ListConfigurationRevisions $arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/configurations; follows pages; cached 1min
@search-terms ListConfigurations
export def 'kafka list-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'kafka ListConfigurations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /v1/kafka-versions; follows pages; cached 1min
@search-terms ListKafkaVersions
export def 'kafka list-kafka-versions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'kafka ListKafkaVersions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /v1/clusters/{ClusterArn}/nodes; follows pages; cached 1min; needs --cluster-arn
@search-terms ListNodes
export def 'kafka list-nodes' [
  --cluster-arn: string
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
]: any -> any { call 'kafka ListNodes $cluster_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /replication/v1/replicators; follows pages; cached 1min
@search-terms ListReplicators
export def 'kafka list-replicators' [
  --replicator-name-filter: string
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
]: any -> any { call 'kafka ListReplicators $replicator_name_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/clusters/{ClusterArn}/scram-secrets; follows pages; cached 1min; needs --cluster-arn
@search-terms ListScramSecrets
export def 'kafka list-scram-secrets' [
  --cluster-arn: string
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
]: any -> any { call 'kafka ListScramSecrets $cluster_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'kafka list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kafka ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/clusters/{ClusterArn}/topics; follows pages; cached 1min; needs --cluster-arn
@search-terms ListTopics
export def 'kafka list-topics' [
  --cluster-arn: string
  --topic-name-filter: string
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
]: any -> any { call 'kafka ListTopics $cluster_arn $topic_name_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/vpc-connections; follows pages; cached 1min
@search-terms ListVpcConnections
export def 'kafka list-vpc-connections' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'kafka ListVpcConnections -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# PUT /v1/clusters/{ClusterArn}/policy; needs --cluster-arn --policy
@search-terms PutClusterPolicy
export def 'kafka put-cluster-policy' [
  --cluster-arn: string
  --current-version: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka PutClusterPolicy $cluster_arn $current_version $policy -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/clusters/{ClusterArn}/reboot-broker; needs --broker-ids --cluster-arn
@search-terms RebootBroker
export def 'kafka reboot-broker' [
  --broker-ids: list<string>
  --cluster-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka RebootBroker $broker_ids $cluster_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/clusters/{ClusterArn}/client-vpc-connection; needs --cluster-arn --vpc-connection-arn
@search-terms RejectClientVpcConnection
export def 'kafka reject-client-vpc-connection' [
  --cluster-arn: string
  --vpc-connection-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka RejectClientVpcConnection $cluster_arn $vpc_connection_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'kafka tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'kafka untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/clusters/{ClusterArn}/nodes/count; needs --cluster-arn --current-version --target-number-of-broker-nodes
@search-terms UpdateBrokerCount
export def 'kafka update-broker-count' [
  --cluster-arn: string
  --current-version: string
  --target-number-of-broker-nodes: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka UpdateBrokerCount $cluster_arn $current_version $target_number_of_broker_nodes -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/clusters/{ClusterArn}/nodes/storage; needs --cluster-arn --current-version --target-broker-ebs-volume-info
@search-terms UpdateBrokerStorage
export def 'kafka update-broker-storage' [
  --cluster-arn: string
  --current-version: string
  --target-broker-ebs-volume-info: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka UpdateBrokerStorage $cluster_arn $current_version $target_broker_ebs_volume_info -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/clusters/{ClusterArn}/nodes/type; needs --cluster-arn --current-version --target-instance-type
@search-terms UpdateBrokerType
export def 'kafka update-broker-type' [
  --cluster-arn: string
  --current-version: string
  --target-instance-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka UpdateBrokerType $cluster_arn $current_version $target_instance_type -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/clusters/{ClusterArn}/channels/{ChannelArn}; needs --channel-arn --cluster-arn
@search-terms UpdateChannel
export def 'kafka update-channel' [
  --channel-arn: string
  --cluster-arn: string
  --iceberg-destination-update: record
  --s3-destination-update: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka UpdateChannel $channel_arn $cluster_arn $iceberg_destination_update $s3_destination_update -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/clusters/{ClusterArn}/configuration; needs --cluster-arn --configuration-info --current-version
@search-terms UpdateClusterConfiguration
export def 'kafka update-cluster-configuration' [
  --cluster-arn: string
  --configuration-info: record
  --current-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka UpdateClusterConfiguration $cluster_arn $configuration_info $current_version -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/clusters/{ClusterArn}/version; needs --cluster-arn --current-version --target-kafka-version
@search-terms UpdateClusterKafkaVersion
export def 'kafka update-cluster-kafka-version' [
  --cluster-arn: string
  --configuration-info: record
  --current-version: string
  --target-kafka-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka UpdateClusterKafkaVersion $cluster_arn $configuration_info $current_version $target_kafka_version -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/configurations/{Arn}; needs --arn --server-properties
@search-terms UpdateConfiguration
export def 'kafka update-configuration' [
  --arn: string
  --description: string
  --server-properties: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka UpdateConfiguration $arn $description $server_properties -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/clusters/{ClusterArn}/connectivity; needs --cluster-arn --current-version
@search-terms UpdateConnectivity
export def 'kafka update-connectivity' [
  --cluster-arn: string
  --connectivity-info: record
  --current-version: string
  --zookeeper-access: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka UpdateConnectivity $cluster_arn $connectivity_info $current_version $zookeeper_access -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/clusters/{ClusterArn}/monitoring; needs --cluster-arn --current-version
@search-terms UpdateMonitoring
export def 'kafka update-monitoring' [
  --cluster-arn: string
  --current-version: string
  --enhanced-monitoring: string@[DEFAULT PER_BROKER PER_TOPIC_PER_BROKER PER_TOPIC_PER_PARTITION]
  --open-monitoring: record
  --logging-info: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka UpdateMonitoring $cluster_arn $current_version $enhanced_monitoring $open_monitoring $logging_info -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/clusters/{ClusterArn}/rebalancing; needs --cluster-arn --current-version --rebalancing
@search-terms UpdateRebalancing
export def 'kafka update-rebalancing' [
  --cluster-arn: string
  --current-version: string
  --rebalancing: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka UpdateRebalancing $cluster_arn $current_version $rebalancing -- $region $profile $with_input $fail_fast $yes' }

# PUT /replication/v1/replicators/{ReplicatorArn}/replication-info; needs --current-version --replicator-arn
@search-terms UpdateReplicationInfo
export def 'kafka update-replication-info' [
  --consumer-group-replication: record
  --current-version: string
  --replicator-arn: string
  --source-kafka-cluster-arn: string
  --source-kafka-cluster-id: string
  --target-kafka-cluster-arn: string
  --target-kafka-cluster-id: string
  --topic-replication: record
  --log-delivery: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka UpdateReplicationInfo $consumer_group_replication $current_version $replicator_arn $source_kafka_cluster_arn $source_kafka_cluster_id $target_kafka_cluster_arn $target_kafka_cluster_id $topic_replication $log_delivery -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v1/clusters/{ClusterArn}/security; needs --cluster-arn --current-version
@search-terms UpdateSecurity
export def 'kafka update-security' [
  --client-authentication: record
  --cluster-arn: string
  --current-version: string
  --encryption-info: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka UpdateSecurity $client_authentication $cluster_arn $current_version $encryption_info -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/clusters/{ClusterArn}/storage; needs --cluster-arn --current-version
@search-terms UpdateStorage
export def 'kafka update-storage' [
  --cluster-arn: string
  --current-version: string
  --provisioned-throughput: record
  --storage-mode: string@[LOCAL TIERED]
  --volume-size-gb: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka UpdateStorage $cluster_arn $current_version $provisioned_throughput $storage_mode $volume_size_gb -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/clusters/{ClusterArn}/topics/{TopicName}; needs --cluster-arn --topic-name
@search-terms UpdateTopic
export def 'kafka update-topic' [
  --cluster-arn: string
  --topic-name: string
  --configs: string
  --partition-count: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kafka UpdateTopic $cluster_arn $topic_name $configs $partition_count -- $region $profile $with_input $fail_fast $yes' }
