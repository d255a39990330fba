# Written by `cargo xtask generate --service kafka` from the service's model and overlay: change those instead.
# Kafka, API version 2018-11-14: 64 operations.

use rt.nu [call send]

# POST /v1/clusters/{ClusterArn}/scram-secrets; needs --cluster-arn --secret-arn-list
@category "aws kafka"
@search-terms BatchAssociateScramSecret
export def 'kafka batch-associate-scram-secret' [
  --cluster-arn: string
  --secret-arn-list: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'kafka BatchAssociateScramSecret $cluster_arn=ClusterArn $secret_arn_list=SecretArnList $region=--region $profile=--profile' }

# PATCH /v1/clusters/{ClusterArn}/scram-secrets; needs --cluster-arn --secret-arn-list
@category "aws kafka"
@search-terms BatchDisassociateScramSecret
export def 'kafka batch-disassociate-scram-secret' [
  --cluster-arn: string
  --secret-arn-list: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'kafka BatchDisassociateScramSecret $cluster_arn=ClusterArn $secret_arn_list=SecretArnList $region=--region $profile=--profile' }

# POST /v1/clusters/{ClusterArn}/channels; needs --channel-name --cluster-arn --topic-configuration-list
@category "aws kafka"
@search-terms CreateChannel
export def 'kafka create-channel' [
  --channel-name: string
  --cluster-arn: string
  --encryption-configuration: record
  --iceberg-destination-configuration: record
  --s3-destination-configuration: record
  --tags: record
  --topic-configuration-list: oneof<list<any>, record>
  --logging-info: record
  --region: string
  --profile: string
]: nothing -> record { call 'kafka CreateChannel $channel_name=ChannelName $cluster_arn=ClusterArn $encryption_configuration=EncryptionConfiguration $iceberg_destination_configuration=IcebergDestinationConfiguration $s3_destination_configuration=S3DestinationConfiguration $tags=Tags $topic_configuration_list=TopicConfigurationList $logging_info=LoggingInfo $region=--region $profile=--profile' }

# POST /v1/clusters; needs --broker-node-group-info --cluster-name --kafka-version --number-of-broker-nodes
@category "aws kafka"
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
]: nothing -> record { call 'kafka CreateCluster $broker_node_group_info=BrokerNodeGroupInfo $rebalancing=Rebalancing $client_authentication=ClientAuthentication $cluster_name=ClusterName $configuration_info=ConfigurationInfo $encryption_info=EncryptionInfo $enhanced_monitoring=EnhancedMonitoring $open_monitoring=OpenMonitoring $kafka_version=KafkaVersion $logging_info=LoggingInfo $number_of_broker_nodes=NumberOfBrokerNodes $tags=Tags $storage_mode=StorageMode $region=--region $profile=--profile' }

# POST /api/v2/clusters; needs --cluster-name
@category "aws kafka"
@search-terms CreateClusterV2
export def 'kafka create-cluster-v2' [
  --cluster-name: string
  --tags: record
  --provisioned: record
  --serverless: record
  --region: string
  --profile: string
]: nothing -> record { call 'kafka CreateClusterV2 $cluster_name=ClusterName $tags=Tags $provisioned=Provisioned $serverless=Serverless $region=--region $profile=--profile' }

# POST /v1/configurations; needs --name --server-properties
@category "aws kafka"
@search-terms CreateConfiguration
export def 'kafka create-configuration' [
  --description: string
  --kafka-versions: oneof<list<string>, string>
  --name: string
  --server-properties: oneof<binary, string>
  --region: string
  --profile: string
]: nothing -> record { call 'kafka CreateConfiguration $description=Description $kafka_versions=KafkaVersions $name=Name $server_properties=ServerProperties $region=--region $profile=--profile' }

# POST /replication/v1/replicators; needs --kafka-clusters --replication-info-list --replicator-name --service-execution-role-arn
@category "aws kafka"
@search-terms CreateReplicator
export def 'kafka create-replicator' [
  --description: string
  --kafka-clusters: oneof<list<any>, record>
  --replication-info-list: oneof<list<any>, record>
  --replicator-name: string
  --service-execution-role-arn: string
  --tags: record
  --log-delivery: record
  --region: string
  --profile: string
]: nothing -> record { call 'kafka CreateReplicator $description=Description $kafka_clusters=KafkaClusters $replication_info_list=ReplicationInfoList $replicator_name=ReplicatorName $service_execution_role_arn=ServiceExecutionRoleArn $tags=Tags $log_delivery=LogDelivery $region=--region $profile=--profile' }

# POST /v1/clusters/{ClusterArn}/topics; needs --cluster-arn --topic-name --partition-count --replication-factor
@category "aws kafka"
@search-terms CreateTopic
export def 'kafka create-topic' [
  --cluster-arn: string
  --topic-name: string
  --partition-count: int
  --replication-factor: int
  --configs: string
  --region: string
  --profile: string
]: nothing -> record { call 'kafka CreateTopic $cluster_arn=ClusterArn $topic_name=TopicName $partition_count=PartitionCount $replication_factor=ReplicationFactor $configs=Configs $region=--region $profile=--profile' }

# POST /v1/vpc-connection; needs --target-cluster-arn --authentication --vpc-id --client-subnets --security-groups
@category "aws kafka"
@search-terms CreateVpcConnection
export def 'kafka create-vpc-connection' [
  --target-cluster-arn: string
  --authentication: string
  --vpc-id: string
  --client-subnets: oneof<list<string>, string>
  --security-groups: oneof<list<string>, string>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'kafka CreateVpcConnection $target_cluster_arn=TargetClusterArn $authentication=Authentication $vpc_id=VpcId $client_subnets=ClientSubnets $security_groups=SecurityGroups $tags=Tags $region=--region $profile=--profile' }

# DELETE /v1/clusters/{ClusterArn}/channels/{ChannelArn}; needs --channel-arn --cluster-arn
@category "aws kafka"
@search-terms DeleteChannel
export def 'kafka delete-channel' [
  --channel-arn: string
  --cluster-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'kafka DeleteChannel $channel_arn=ChannelArn $cluster_arn=ClusterArn $region=--region $profile=--profile' }

# DELETE /v1/clusters/{ClusterArn}; needs --cluster-arn
@category "aws kafka"
@search-terms DeleteCluster
export def 'kafka delete-cluster' [
  --cluster-arn: string
  --current-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'kafka DeleteCluster $cluster_arn=ClusterArn $current_version=CurrentVersion $region=--region $profile=--profile' }

# DELETE /v1/clusters/{ClusterArn}/policy; needs --cluster-arn
@category "aws kafka"
@search-terms DeleteClusterPolicy
export def 'kafka delete-cluster-policy' [
  --cluster-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kafka DeleteClusterPolicy $cluster_arn=ClusterArn $region=--region $profile=--profile' }

# DELETE /v1/configurations/{Arn}; needs --arn
@category "aws kafka"
@search-terms DeleteConfiguration
export def 'kafka delete-configuration' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'kafka DeleteConfiguration $arn=Arn $region=--region $profile=--profile' }

# DELETE /replication/v1/replicators/{ReplicatorArn}; needs --replicator-arn
@category "aws kafka"
@search-terms DeleteReplicator
export def 'kafka delete-replicator' [
  --current-version: string
  --replicator-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'kafka DeleteReplicator $current_version=CurrentVersion $replicator_arn=ReplicatorArn $region=--region $profile=--profile' }

# DELETE /v1/clusters/{ClusterArn}/topics/{TopicName}; needs --cluster-arn --topic-name
@category "aws kafka"
@search-terms DeleteTopic
export def 'kafka delete-topic' [
  --cluster-arn: string
  --topic-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'kafka DeleteTopic $cluster_arn=ClusterArn $topic_name=TopicName $region=--region $profile=--profile' }

# DELETE /v1/vpc-connection/{Arn}; needs --arn
@category "aws kafka"
@search-terms DeleteVpcConnection
export def 'kafka delete-vpc-connection' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'kafka DeleteVpcConnection $arn=Arn $region=--region $profile=--profile' }

# GET /v1/clusters/{ClusterArn}/channels/{ChannelArn}; cached 1min; needs --channel-arn --cluster-arn
@category "aws kafka"
@search-terms DescribeChannel
export def 'kafka describe-channel' [
  --channel-arn: string
  --cluster-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'kafka DescribeChannel $channel_arn=ChannelArn $cluster_arn=ClusterArn $region=--region $profile=--profile' }

# GET /v1/clusters/{ClusterArn}; cached 1min; needs --cluster-arn
@category "aws kafka"
@search-terms DescribeCluster
export def 'kafka describe-cluster' [
  --cluster-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'kafka DescribeCluster $cluster_arn=ClusterArn $region=--region $profile=--profile' }

# GET /v1/operations/{ClusterOperationArn}; cached 1min; needs --cluster-operation-arn
@category "aws kafka"
@search-terms DescribeClusterOperation
export def 'kafka describe-cluster-operation' [
  --cluster-operation-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'kafka DescribeClusterOperation $cluster_operation_arn=ClusterOperationArn $region=--region $profile=--profile' }

# GET /api/v2/operations/{ClusterOperationArn}; cached 1min; needs --cluster-operation-arn
@category "aws kafka"
@search-terms DescribeClusterOperationV2
export def 'kafka describe-cluster-operation-v2' [
  --cluster-operation-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'kafka DescribeClusterOperationV2 $cluster_operation_arn=ClusterOperationArn $region=--region $profile=--profile' }

# GET /api/v2/clusters/{ClusterArn}; cached 1min; needs --cluster-arn
@category "aws kafka"
@search-terms DescribeClusterV2
export def 'kafka describe-cluster-v2' [
  --cluster-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'kafka DescribeClusterV2 $cluster_arn=ClusterArn $region=--region $profile=--profile' }

# GET /v1/configurations/{Arn}; cached 1min; needs --arn
@category "aws kafka"
@search-terms DescribeConfiguration
export def 'kafka describe-configuration' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'kafka DescribeConfiguration $arn=Arn $region=--region $profile=--profile' }

# GET /v1/configurations/{Arn}/revisions/{Revision}; cached 1min; needs --arn --revision
@category "aws kafka"
@search-terms DescribeConfigurationRevision
export def 'kafka describe-configuration-revision' [
  --arn: string
  --revision: int
  --region: string
  --profile: string
]: nothing -> record { call 'kafka DescribeConfigurationRevision $arn=Arn $revision=Revision $region=--region $profile=--profile' }

# GET /replication/v1/replicators/{ReplicatorArn}; cached 1min; needs --replicator-arn
@category "aws kafka"
@search-terms DescribeReplicator
export def 'kafka describe-replicator' [
  --replicator-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'kafka DescribeReplicator $replicator_arn=ReplicatorArn $region=--region $profile=--profile' }

# GET /v1/clusters/{ClusterArn}/topics/{TopicName}; cached 1min; needs --cluster-arn --topic-name
@category "aws kafka"
@search-terms DescribeTopic
export def 'kafka describe-topic' [
  --cluster-arn: string
  --topic-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'kafka DescribeTopic $cluster_arn=ClusterArn $topic_name=TopicName $region=--region $profile=--profile' }

# GET /v1/clusters/{ClusterArn}/topics/{TopicName}/partitions; follows pages; cached 1min; needs --cluster-arn --topic-name
@category "aws kafka"
@search-terms DescribeTopicPartitions
export def 'kafka describe-topic-partitions' [
  --cluster-arn: string
  --topic-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kafka DescribeTopicPartitions $cluster_arn=ClusterArn $topic_name=TopicName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/vpc-connection/{Arn}; cached 1min; needs --arn
@category "aws kafka"
@search-terms DescribeVpcConnection
export def 'kafka describe-vpc-connection' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'kafka DescribeVpcConnection $arn=Arn $region=--region $profile=--profile' }

# GET /v1/clusters/{ClusterArn}/bootstrap-brokers; cached 1min; needs --cluster-arn
@category "aws kafka"
@search-terms GetBootstrapBrokers
export def 'kafka get-bootstrap-brokers' [
  --cluster-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'kafka GetBootstrapBrokers $cluster_arn=ClusterArn $region=--region $profile=--profile' }

# GET /v1/clusters/{ClusterArn}/policy; cached 1min; needs --cluster-arn
@category "aws kafka"
@search-terms GetClusterPolicy
export def 'kafka get-cluster-policy' [
  --cluster-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'kafka GetClusterPolicy $cluster_arn=ClusterArn $region=--region $profile=--profile' }

# GET /v1/compatible-kafka-versions; cached 1min
@category "aws kafka"
@search-terms GetCompatibleKafkaVersions
@example "First rows only" "kafka get-compatible-kafka-versions | first 3"
export def 'kafka get-compatible-kafka-versions' [
  --cluster-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'kafka GetCompatibleKafkaVersions $cluster_arn=ClusterArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# GET /v1/clusters/{ClusterArn}/channels; follows pages; cached 1min; needs --cluster-arn
@category "aws kafka"
@search-terms ListChannels
export def 'kafka list-channels' [
  --cluster-arn: string
  --topic-name-filter: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kafka ListChannels $cluster_arn=ClusterArn $topic_name_filter=TopicNameFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/clusters/{ClusterArn}/client-vpc-connections; follows pages; cached 1min; needs --cluster-arn
@category "aws kafka"
@search-terms ListClientVpcConnections
export def 'kafka list-client-vpc-connections' [
  --cluster-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kafka ListClientVpcConnections $cluster_arn=ClusterArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/clusters/{ClusterArn}/operations; follows pages; cached 1min; needs --cluster-arn
@category "aws kafka"
@search-terms ListClusterOperations
export def 'kafka list-cluster-operations' [
  --cluster-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kafka ListClusterOperations $cluster_arn=ClusterArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /api/v2/clusters/{ClusterArn}/operations; follows pages; cached 1min; needs --cluster-arn
@category "aws kafka"
@search-terms ListClusterOperationsV2
export def 'kafka list-cluster-operations-v2' [
  --cluster-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kafka ListClusterOperationsV2 $cluster_arn=ClusterArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/clusters; follows pages; cached 1min
@category "aws kafka"
@search-terms ListClusters
@example "First rows only" "kafka list-clusters --stream | first 3"
export def 'kafka list-clusters' [
  --cluster-name-filter: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kafka ListClusters $cluster_name_filter=ClusterNameFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /api/v2/clusters; follows pages; cached 1min
@category "aws kafka"
@search-terms ListClustersV2
@example "First rows only" "kafka list-clusters-v2 --stream | first 3"
export def 'kafka list-clusters-v2' [
  --cluster-name-filter: string
  --cluster-type-filter: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kafka ListClustersV2 $cluster_name_filter=ClusterNameFilter $cluster_type_filter=ClusterTypeFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/configurations/{Arn}/revisions; follows pages; cached 1min; needs --arn
@category "aws kafka"
@search-terms ListConfigurationRevisions
export def 'kafka list-configuration-revisions' [
  --arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kafka ListConfigurationRevisions $arn=Arn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/configurations; follows pages; cached 1min
@category "aws kafka"
@search-terms ListConfigurations
@example "First rows only" "kafka list-configurations --stream | first 3"
export def 'kafka list-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kafka ListConfigurations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/kafka-versions; follows pages; cached 1min
@category "aws kafka"
@search-terms ListKafkaVersions
@example "First rows only" "kafka list-kafka-versions --stream | first 3"
export def 'kafka list-kafka-versions' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kafka ListKafkaVersions $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/clusters/{ClusterArn}/nodes; follows pages; cached 1min; needs --cluster-arn
@category "aws kafka"
@search-terms ListNodes
export def 'kafka list-nodes' [
  --cluster-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kafka ListNodes $cluster_arn=ClusterArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /replication/v1/replicators; follows pages; cached 1min
@category "aws kafka"
@search-terms ListReplicators
@example "First rows only" "kafka list-replicators --stream | first 3"
export def 'kafka list-replicators' [
  --replicator-name-filter: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kafka ListReplicators $replicator_name_filter=ReplicatorNameFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/clusters/{ClusterArn}/scram-secrets; follows pages; cached 1min; needs --cluster-arn
@category "aws kafka"
@search-terms ListScramSecrets
export def 'kafka list-scram-secrets' [
  --cluster-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'kafka ListScramSecrets $cluster_arn=ClusterArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/tags/{ResourceArn}; cached 5min; needs --resource-arn
@category "aws kafka"
@search-terms ListTagsForResource
export def 'kafka list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'kafka ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# GET /v1/clusters/{ClusterArn}/topics; follows pages; cached 1min; needs --cluster-arn
@category "aws kafka"
@search-terms ListTopics
export def 'kafka list-topics' [
  --cluster-arn: string
  --topic-name-filter: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kafka ListTopics $cluster_arn=ClusterArn $topic_name_filter=TopicNameFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/vpc-connections; follows pages; cached 1min
@category "aws kafka"
@search-terms ListVpcConnections
@example "First rows only" "kafka list-vpc-connections --stream | first 3"
export def 'kafka list-vpc-connections' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kafka ListVpcConnections $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# PUT /v1/clusters/{ClusterArn}/policy; needs --cluster-arn --policy
@category "aws kafka"
@search-terms PutClusterPolicy
export def 'kafka put-cluster-policy' [
  --cluster-arn: string
  --current-version: string
  --policy: string
  --region: string
  --profile: string
]: nothing -> record { call 'kafka PutClusterPolicy $cluster_arn=ClusterArn $current_version=CurrentVersion $policy=Policy $region=--region $profile=--profile' }

# PUT /v1/clusters/{ClusterArn}/reboot-broker; needs --broker-ids --cluster-arn
@category "aws kafka"
@search-terms RebootBroker
export def 'kafka reboot-broker' [
  --broker-ids: oneof<list<string>, string>
  --cluster-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'kafka RebootBroker $broker_ids=BrokerIds $cluster_arn=ClusterArn $region=--region $profile=--profile' }

# PUT /v1/clusters/{ClusterArn}/client-vpc-connection; needs --cluster-arn --vpc-connection-arn
@category "aws kafka"
@search-terms RejectClientVpcConnection
export def 'kafka reject-client-vpc-connection' [
  --cluster-arn: string
  --vpc-connection-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kafka RejectClientVpcConnection $cluster_arn=ClusterArn $vpc_connection_arn=VpcConnectionArn $region=--region $profile=--profile' }

# POST /v1/tags/{ResourceArn}; needs --resource-arn --tags
@category "aws kafka"
@search-terms TagResource
export def 'kafka tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kafka TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# DELETE /v1/tags/{ResourceArn}; needs --resource-arn --tag-keys
@category "aws kafka"
@search-terms UntagResource
export def 'kafka untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kafka UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# PUT /v1/clusters/{ClusterArn}/nodes/count; needs --cluster-arn --current-version --target-number-of-broker-nodes
@category "aws kafka"
@search-terms UpdateBrokerCount
export def 'kafka update-broker-count' [
  --cluster-arn: string
  --current-version: string
  --target-number-of-broker-nodes: int
  --region: string
  --profile: string
]: nothing -> record { call 'kafka UpdateBrokerCount $cluster_arn=ClusterArn $current_version=CurrentVersion $target_number_of_broker_nodes=TargetNumberOfBrokerNodes $region=--region $profile=--profile' }

# PUT /v1/clusters/{ClusterArn}/nodes/storage; needs --cluster-arn --current-version --target-broker-ebs-volume-info
@category "aws kafka"
@search-terms UpdateBrokerStorage
export def 'kafka update-broker-storage' [
  --cluster-arn: string
  --current-version: string
  --target-broker-ebs-volume-info: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'kafka UpdateBrokerStorage $cluster_arn=ClusterArn $current_version=CurrentVersion $target_broker_ebs_volume_info=TargetBrokerEBSVolumeInfo $region=--region $profile=--profile' }

# PUT /v1/clusters/{ClusterArn}/nodes/type; needs --cluster-arn --current-version --target-instance-type
@category "aws kafka"
@search-terms UpdateBrokerType
export def 'kafka update-broker-type' [
  --cluster-arn: string
  --current-version: string
  --target-instance-type: string
  --region: string
  --profile: string
]: nothing -> record { call 'kafka UpdateBrokerType $cluster_arn=ClusterArn $current_version=CurrentVersion $target_instance_type=TargetInstanceType $region=--region $profile=--profile' }

# PUT /v1/clusters/{ClusterArn}/channels/{ChannelArn}; needs --channel-arn --cluster-arn
@category "aws kafka"
@search-terms UpdateChannel
export def 'kafka update-channel' [
  --channel-arn: string
  --cluster-arn: string
  --iceberg-destination-update: record
  --s3-destination-update: record
  --region: string
  --profile: string
]: nothing -> record { call 'kafka UpdateChannel $channel_arn=ChannelArn $cluster_arn=ClusterArn $iceberg_destination_update=IcebergDestinationUpdate $s3_destination_update=S3DestinationUpdate $region=--region $profile=--profile' }

# PUT /v1/clusters/{ClusterArn}/configuration; needs --cluster-arn --configuration-info --current-version
@category "aws kafka"
@search-terms UpdateClusterConfiguration
export def 'kafka update-cluster-configuration' [
  --cluster-arn: string
  --configuration-info: record
  --current-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'kafka UpdateClusterConfiguration $cluster_arn=ClusterArn $configuration_info=ConfigurationInfo $current_version=CurrentVersion $region=--region $profile=--profile' }

# PUT /v1/clusters/{ClusterArn}/version; needs --cluster-arn --current-version --target-kafka-version
@category "aws kafka"
@search-terms UpdateClusterKafkaVersion
export def 'kafka update-cluster-kafka-version' [
  --cluster-arn: string
  --configuration-info: record
  --current-version: string
  --target-kafka-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'kafka UpdateClusterKafkaVersion $cluster_arn=ClusterArn $configuration_info=ConfigurationInfo $current_version=CurrentVersion $target_kafka_version=TargetKafkaVersion $region=--region $profile=--profile' }

# PUT /v1/configurations/{Arn}; needs --arn --server-properties
@category "aws kafka"
@search-terms UpdateConfiguration
export def 'kafka update-configuration' [
  --arn: string
  --description: string
  --server-properties: oneof<binary, string>
  --region: string
  --profile: string
]: nothing -> record { call 'kafka UpdateConfiguration $arn=Arn $description=Description $server_properties=ServerProperties $region=--region $profile=--profile' }

# PUT /v1/clusters/{ClusterArn}/connectivity; needs --cluster-arn --current-version
@category "aws kafka"
@search-terms UpdateConnectivity
export def 'kafka update-connectivity' [
  --cluster-arn: string
  --connectivity-info: record
  --current-version: string
  --zookeeper-access: record
  --region: string
  --profile: string
]: nothing -> record { call 'kafka UpdateConnectivity $cluster_arn=ClusterArn $connectivity_info=ConnectivityInfo $current_version=CurrentVersion $zookeeper_access=ZookeeperAccess $region=--region $profile=--profile' }

# PUT /v1/clusters/{ClusterArn}/monitoring; needs --cluster-arn --current-version
@category "aws kafka"
@search-terms UpdateMonitoring
export def 'kafka update-monitoring' [
  --cluster-arn: string
  --current-version: string
  --enhanced-monitoring: string@[DEFAULT PER_BROKER PER_TOPIC_PER_BROKER PER_TOPIC_PER_PARTITION]
  --open-monitoring: record
  --logging-info: record
  --region: string
  --profile: string
]: nothing -> record { call 'kafka UpdateMonitoring $cluster_arn=ClusterArn $current_version=CurrentVersion $enhanced_monitoring=EnhancedMonitoring $open_monitoring=OpenMonitoring $logging_info=LoggingInfo $region=--region $profile=--profile' }

# PUT /v1/clusters/{ClusterArn}/rebalancing; needs --cluster-arn --current-version --rebalancing
@category "aws kafka"
@search-terms UpdateRebalancing
export def 'kafka update-rebalancing' [
  --cluster-arn: string
  --current-version: string
  --rebalancing: record
  --region: string
  --profile: string
]: nothing -> record { call 'kafka UpdateRebalancing $cluster_arn=ClusterArn $current_version=CurrentVersion $rebalancing=Rebalancing $region=--region $profile=--profile' }

# PUT /replication/v1/replicators/{ReplicatorArn}/replication-info; needs --current-version --replicator-arn
@category "aws kafka"
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
]: nothing -> record { call 'kafka UpdateReplicationInfo $consumer_group_replication=ConsumerGroupReplication $current_version=CurrentVersion $replicator_arn=ReplicatorArn $source_kafka_cluster_arn=SourceKafkaClusterArn $source_kafka_cluster_id=SourceKafkaClusterId $target_kafka_cluster_arn=TargetKafkaClusterArn $target_kafka_cluster_id=TargetKafkaClusterId $topic_replication=TopicReplication $log_delivery=LogDelivery $region=--region $profile=--profile' }

# PATCH /v1/clusters/{ClusterArn}/security; needs --cluster-arn --current-version
@category "aws kafka"
@search-terms UpdateSecurity
export def 'kafka update-security' [
  --client-authentication: record
  --cluster-arn: string
  --current-version: string
  --encryption-info: record
  --region: string
  --profile: string
]: nothing -> record { call 'kafka UpdateSecurity $client_authentication=ClientAuthentication $cluster_arn=ClusterArn $current_version=CurrentVersion $encryption_info=EncryptionInfo $region=--region $profile=--profile' }

# PUT /v1/clusters/{ClusterArn}/storage; needs --cluster-arn --current-version
@category "aws kafka"
@search-terms UpdateStorage
export def 'kafka update-storage' [
  --cluster-arn: string
  --current-version: string
  --provisioned-throughput: record
  --storage-mode: string@[LOCAL TIERED]
  --volume-size-gb: int
  --region: string
  --profile: string
]: nothing -> record { call 'kafka UpdateStorage $cluster_arn=ClusterArn $current_version=CurrentVersion $provisioned_throughput=ProvisionedThroughput $storage_mode=StorageMode $volume_size_gb=VolumeSizeGB $region=--region $profile=--profile' }

# PUT /v1/clusters/{ClusterArn}/topics/{TopicName}; needs --cluster-arn --topic-name
@category "aws kafka"
@search-terms UpdateTopic
export def 'kafka update-topic' [
  --cluster-arn: string
  --topic-name: string
  --configs: string
  --partition-count: int
  --region: string
  --profile: string
]: nothing -> record { call 'kafka UpdateTopic $cluster_arn=ClusterArn $topic_name=TopicName $configs=Configs $partition_count=PartitionCount $region=--region $profile=--profile' }
