# Written by `cargo xtask generate --service mq` from the service's model and overlay: change those instead.
# mq, API version 2017-11-27: 25 operations.

use rt.nu [call]

# POST /v1/brokers; needs --broker-name --deployment-mode --engine-type --host-instance-type --publicly-accessible
@search-terms CreateBroker
export def 'mq create-broker' [
  --authentication-strategy: string@[SIMPLE LDAP CONFIG_MANAGED]
  --auto-minor-version-upgrade: oneof<bool>
  --broker-name: string
  --configuration: record
  --creator-request-id: string
  --deployment-mode: string@[SINGLE_INSTANCE ACTIVE_STANDBY_MULTI_AZ CLUSTER_MULTI_AZ]
  --encryption-options: record
  --engine-type: string@[ACTIVEMQ RABBITMQ]
  --engine-version: string
  --host-instance-type: string
  --ldap-server-metadata: record
  --logs: record
  --maintenance-window-start-time: record
  --publicly-accessible: oneof<bool>
  --security-groups: list<string>
  --storage-size: int
  --storage-type: string@[EBS EFS]
  --subnet-ids: list<string>
  --tags: record
  --users: list
  --data-replication-mode: string@[NONE CRDR]
  --data-replication-primary-broker-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mq CreateBroker $authentication_strategy $auto_minor_version_upgrade $broker_name $configuration $creator_request_id $deployment_mode $encryption_options $engine_type $engine_version $host_instance_type $ldap_server_metadata $logs $maintenance_window_start_time $publicly_accessible $security_groups $storage_size $storage_type $subnet_ids $tags $users $data_replication_mode $data_replication_primary_broker_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/configurations; needs --engine-type --name
@search-terms CreateConfiguration
export def 'mq create-configuration' [
  --authentication-strategy: string@[SIMPLE LDAP CONFIG_MANAGED]
  --engine-type: string@[ACTIVEMQ RABBITMQ]
  --engine-version: string
  --name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mq CreateConfiguration $authentication_strategy $engine_type $engine_version $name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/tags/{ResourceArn}; needs --resource-arn
@search-terms CreateTags
export def 'mq create-tags' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mq CreateTags $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/brokers/{BrokerId}/users/{Username}; needs --broker-id --password --username
@search-terms CreateUser
export def 'mq create-user' [
  --broker-id: string
  --console-access: oneof<bool>
  --groups: list<string>
  --password: string
  --username: string
  --replication-user: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mq CreateUser $broker_id $console_access $groups $password $username $replication_user -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/brokers/{BrokerId}; needs --broker-id
@search-terms DeleteBroker
export def 'mq delete-broker' [
  --broker-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mq DeleteBroker $broker_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/configurations/{ConfigurationId}; needs --configuration-id
@search-terms DeleteConfiguration
export def 'mq delete-configuration' [
  --configuration-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mq DeleteConfiguration $configuration_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms DeleteTags
export def 'mq delete-tags' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mq DeleteTags $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/brokers/{BrokerId}/users/{Username}; needs --broker-id --username
@search-terms DeleteUser
export def 'mq delete-user' [
  --broker-id: string
  --username: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mq DeleteUser $broker_id $username -- $region $profile $with_input $fail_fast $yes' }

# GET /v1/brokers/{BrokerId}; cached 1min; needs --broker-id
@search-terms DescribeBroker
export def 'mq describe-broker' [
  --broker-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mq DescribeBroker $broker_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/broker-engine-types; cached 1min
@search-terms DescribeBrokerEngineTypes
export def 'mq describe-broker-engine-types' [
  --engine-type: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mq DescribeBrokerEngineTypes $engine_type $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/broker-instance-options; cached 1min
@search-terms DescribeBrokerInstanceOptions
export def 'mq describe-broker-instance-options' [
  --engine-type: string
  --host-instance-type: string
  --max-results: int
  --next-token: string
  --storage-type: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mq DescribeBrokerInstanceOptions $engine_type $host_instance_type $max_results $next_token $storage_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/configurations/{ConfigurationId}; cached 1min; needs --configuration-id
@search-terms DescribeConfiguration
export def 'mq describe-configuration' [
  --configuration-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mq DescribeConfiguration $configuration_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/configurations/{ConfigurationId}/revisions/{ConfigurationRevision}; cached 1min; needs --configuration-id --configuration-revision
@search-terms DescribeConfigurationRevision
export def 'mq describe-configuration-revision' [
  --configuration-id: string
  --configuration-revision: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mq DescribeConfigurationRevision $configuration_id $configuration_revision -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/brokers/{BrokerId}/shared-resources; follows pages; cached 1min; needs --broker-id
@search-terms DescribeSharedResources
export def 'mq describe-shared-resources' [
  --broker-id: string
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
]: any -> any { call 'mq DescribeSharedResources $broker_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/brokers/{BrokerId}/users/{Username}; cached 1min; needs --broker-id --username
@search-terms DescribeUser
export def 'mq describe-user' [
  --broker-id: string
  --username: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mq DescribeUser $broker_id $username -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/brokers; follows pages; cached 1min
@search-terms ListBrokers
export def 'mq list-brokers' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'mq ListBrokers -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /v1/configurations/{ConfigurationId}/revisions; cached 1min; needs --configuration-id
@search-terms ListConfigurationRevisions
export def 'mq list-configuration-revisions' [
  --configuration-id: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mq ListConfigurationRevisions $configuration_id $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/configurations; cached 1min
@search-terms ListConfigurations
export def 'mq list-configurations' [
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mq ListConfigurations $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTags
export def 'mq list-tags' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mq ListTags $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/brokers/{BrokerId}/users; cached 1min; needs --broker-id
@search-terms ListUsers
export def 'mq list-users' [
  --broker-id: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mq ListUsers $broker_id $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /v1/brokers/{BrokerId}/promote; needs --broker-id --mode
@search-terms Promote
export def 'mq promote' [
  --broker-id: string
  --mode: string@[SWITCHOVER FAILOVER]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mq Promote $broker_id $mode -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/brokers/{BrokerId}/reboot; needs --broker-id
@search-terms RebootBroker
export def 'mq reboot-broker' [
  --broker-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mq RebootBroker $broker_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/brokers/{BrokerId}; needs --broker-id
@search-terms UpdateBroker
export def 'mq update-broker' [
  --authentication-strategy: string@[SIMPLE LDAP CONFIG_MANAGED]
  --auto-minor-version-upgrade: oneof<bool>
  --broker-id: string
  --configuration: record
  --engine-version: string
  --host-instance-type: string
  --ldap-server-metadata: record
  --logs: record
  --maintenance-window-start-time: record
  --resource-share-arns: list<string>
  --security-groups: list<string>
  --storage-size: int
  --data-replication-mode: string@[NONE CRDR]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mq UpdateBroker $authentication_strategy $auto_minor_version_upgrade $broker_id $configuration $engine_version $host_instance_type $ldap_server_metadata $logs $maintenance_window_start_time $resource_share_arns $security_groups $storage_size $data_replication_mode -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/configurations/{ConfigurationId}; needs --configuration-id --data
@search-terms UpdateConfiguration
export def 'mq update-configuration' [
  --configuration-id: string
  --data: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mq UpdateConfiguration $configuration_id $data $description -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/brokers/{BrokerId}/users/{Username}; needs --broker-id --username
@search-terms UpdateUser
export def 'mq update-user' [
  --broker-id: string
  --console-access: oneof<bool>
  --groups: list<string>
  --password: string
  --username: string
  --replication-user: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mq UpdateUser $broker_id $console_access $groups $password $username $replication_user -- $region $profile $with_input $fail_fast $yes' }
