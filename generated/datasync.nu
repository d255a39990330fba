# Written by `cargo xtask generate --service datasync` from the service's model and overlay: change those instead.
# DataSync, API version 2018-11-09: 53 operations.

use rt.nu [call send]

# POST /; needs --task-execution-arn
@category "aws datasync"
@search-terms CancelTaskExecution
export def 'datasync cancel-task-execution' [
  --task-execution-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'datasync CancelTaskExecution $task_execution_arn=TaskExecutionArn $region=--region $profile=--profile' }

# POST /; needs --activation-key
@category "aws datasync"
@search-terms CreateAgent
export def 'datasync create-agent' [
  --activation-key: string
  --agent-name: string
  --tags: oneof<list<any>, record>
  --vpc-endpoint-id: string
  --subnet-arns: oneof<list<string>, string>
  --security-group-arns: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'datasync CreateAgent $activation_key=ActivationKey $agent_name=AgentName $tags=Tags $vpc_endpoint_id=VpcEndpointId $subnet_arns=SubnetArns $security_group_arns=SecurityGroupArns $region=--region $profile=--profile' }

# POST /; needs --container-url --authentication-type
@category "aws datasync"
@search-terms CreateLocationAzureBlob
export def 'datasync create-location-azure-blob' [
  --container-url: string
  --authentication-type: string@[SAS NONE OIDC]
  --sas-configuration: record
  --federated-identity: record
  --blob-type: string@[BLOCK]
  --access-tier: string@[HOT COOL ARCHIVE]
  --subdirectory: string
  --agent-arns: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --cmk-secret-config: record
  --custom-secret-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'datasync CreateLocationAzureBlob $container_url=ContainerUrl $authentication_type=AuthenticationType $sas_configuration=SasConfiguration $federated_identity=FederatedIdentity $blob_type=BlobType $access_tier=AccessTier $subdirectory=Subdirectory $agent_arns=AgentArns $tags=Tags $cmk_secret_config=CmkSecretConfig $custom_secret_config=CustomSecretConfig $region=--region $profile=--profile' }

# POST /; needs --efs-filesystem-arn --ec2-config
@category "aws datasync"
@search-terms CreateLocationEfs
export def 'datasync create-location-efs' [
  --subdirectory: string
  --efs-filesystem-arn: string
  --ec2-config: record
  --tags: oneof<list<any>, record>
  --access-point-arn: string
  --file-system-access-role-arn: string
  --in-transit-encryption: string@[NONE TLS1_2]
  --region: string
  --profile: string
]: nothing -> record { call 'datasync CreateLocationEfs $subdirectory=Subdirectory $efs_filesystem_arn=EfsFilesystemArn $ec2_config=Ec2Config $tags=Tags $access_point_arn=AccessPointArn $file_system_access_role_arn=FileSystemAccessRoleArn $in_transit_encryption=InTransitEncryption $region=--region $profile=--profile' }

# POST /; needs --fsx-filesystem-arn --security-group-arns
@category "aws datasync"
@search-terms CreateLocationFsxLustre
export def 'datasync create-location-fsx-lustre' [
  --fsx-filesystem-arn: string
  --security-group-arns: oneof<list<string>, string>
  --subdirectory: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'datasync CreateLocationFsxLustre $fsx_filesystem_arn=FsxFilesystemArn $security_group_arns=SecurityGroupArns $subdirectory=Subdirectory $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --protocol --security-group-arns --storage-virtual-machine-arn
@category "aws datasync"
@search-terms CreateLocationFsxOntap
export def 'datasync create-location-fsx-ontap' [
  --protocol: record
  --security-group-arns: oneof<list<string>, string>
  --storage-virtual-machine-arn: string
  --subdirectory: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'datasync CreateLocationFsxOntap $protocol=Protocol $security_group_arns=SecurityGroupArns $storage_virtual_machine_arn=StorageVirtualMachineArn $subdirectory=Subdirectory $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --fsx-filesystem-arn --protocol --security-group-arns
@category "aws datasync"
@search-terms CreateLocationFsxOpenZfs
export def 'datasync create-location-fsx-open-zfs' [
  --fsx-filesystem-arn: string
  --protocol: record
  --security-group-arns: oneof<list<string>, string>
  --subdirectory: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'datasync CreateLocationFsxOpenZfs $fsx_filesystem_arn=FsxFilesystemArn $protocol=Protocol $security_group_arns=SecurityGroupArns $subdirectory=Subdirectory $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --fsx-filesystem-arn --security-group-arns --user
@category "aws datasync"
@search-terms CreateLocationFsxWindows
export def 'datasync create-location-fsx-windows' [
  --subdirectory: string
  --fsx-filesystem-arn: string
  --security-group-arns: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --user: string
  --domain: string
  --password: string
  --cmk-secret-config: record
  --custom-secret-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'datasync CreateLocationFsxWindows $subdirectory=Subdirectory $fsx_filesystem_arn=FsxFilesystemArn $security_group_arns=SecurityGroupArns $tags=Tags $user=User $domain=Domain $password=Password $cmk_secret_config=CmkSecretConfig $custom_secret_config=CustomSecretConfig $region=--region $profile=--profile' }

# POST /; needs --name-nodes --authentication-type --agent-arns
@category "aws datasync"
@search-terms CreateLocationHdfs
export def 'datasync create-location-hdfs' [
  --subdirectory: string
  --name-nodes: oneof<list<any>, record>
  --block-size: int
  --replication-factor: int
  --kms-key-provider-uri: string
  --qop-configuration: record
  --authentication-type: string@[SIMPLE KERBEROS]
  --simple-user: string
  --kerberos-principal: string
  --kerberos-keytab: oneof<binary, string>
  --kerberos-krb5-conf: oneof<binary, string>
  --agent-arns: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --cmk-secret-config: record
  --custom-secret-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'datasync CreateLocationHdfs $subdirectory=Subdirectory $name_nodes=NameNodes $block_size=BlockSize $replication_factor=ReplicationFactor $kms_key_provider_uri=KmsKeyProviderUri $qop_configuration=QopConfiguration $authentication_type=AuthenticationType $simple_user=SimpleUser $kerberos_principal=KerberosPrincipal $kerberos_keytab=KerberosKeytab $kerberos_krb5_conf=KerberosKrb5Conf $agent_arns=AgentArns $tags=Tags $cmk_secret_config=CmkSecretConfig $custom_secret_config=CustomSecretConfig $region=--region $profile=--profile' }

# POST /; needs --subdirectory --server-hostname --on-prem-config
@category "aws datasync"
@search-terms CreateLocationNfs
export def 'datasync create-location-nfs' [
  --subdirectory: string
  --server-hostname: string
  --on-prem-config: record
  --mount-options: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'datasync CreateLocationNfs $subdirectory=Subdirectory $server_hostname=ServerHostname $on_prem_config=OnPremConfig $mount_options=MountOptions $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --server-hostname --bucket-name
@category "aws datasync"
@search-terms CreateLocationObjectStorage
export def 'datasync create-location-object-storage' [
  --server-hostname: string
  --server-port: int
  --server-protocol: string@[HTTPS HTTP]
  --subdirectory: string
  --bucket-name: string
  --access-key: string
  --secret-key: string
  --federated-identity: record
  --agent-arns: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --server-certificate: oneof<binary, string>
  --cmk-secret-config: record
  --custom-secret-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'datasync CreateLocationObjectStorage $server_hostname=ServerHostname $server_port=ServerPort $server_protocol=ServerProtocol $subdirectory=Subdirectory $bucket_name=BucketName $access_key=AccessKey $secret_key=SecretKey $federated_identity=FederatedIdentity $agent_arns=AgentArns $tags=Tags $server_certificate=ServerCertificate $cmk_secret_config=CmkSecretConfig $custom_secret_config=CustomSecretConfig $region=--region $profile=--profile' }

# POST /; needs --s3-bucket-arn --s3-config
@category "aws datasync"
@search-terms CreateLocationS3
export def 'datasync create-location-s3' [
  --subdirectory: string
  --s3-bucket-arn: string
  --s3-storage-class: string@[STANDARD STANDARD_IA ONEZONE_IA INTELLIGENT_TIERING GLACIER DEEP_ARCHIVE OUTPOSTS GLACIER_INSTANT_RETRIEVAL]
  --s3-config: record
  --agent-arns: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'datasync CreateLocationS3 $subdirectory=Subdirectory $s3_bucket_arn=S3BucketArn $s3_storage_class=S3StorageClass $s3_config=S3Config $agent_arns=AgentArns $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --subdirectory --server-hostname --agent-arns
@category "aws datasync"
@search-terms CreateLocationSmb
export def 'datasync create-location-smb' [
  --subdirectory: string
  --server-hostname: string
  --user: string
  --domain: string
  --password: string
  --cmk-secret-config: record
  --custom-secret-config: record
  --agent-arns: oneof<list<string>, string>
  --mount-options: record
  --tags: oneof<list<any>, record>
  --authentication-type: string@[NTLM KERBEROS]
  --dns-ip-addresses: oneof<list<string>, string>
  --kerberos-principal: string
  --kerberos-keytab: oneof<binary, string>
  --kerberos-krb5-conf: oneof<binary, string>
  --region: string
  --profile: string
]: nothing -> record { call 'datasync CreateLocationSmb $subdirectory=Subdirectory $server_hostname=ServerHostname $user=User $domain=Domain $password=Password $cmk_secret_config=CmkSecretConfig $custom_secret_config=CustomSecretConfig $agent_arns=AgentArns $mount_options=MountOptions $tags=Tags $authentication_type=AuthenticationType $dns_ip_addresses=DnsIpAddresses $kerberos_principal=KerberosPrincipal $kerberos_keytab=KerberosKeytab $kerberos_krb5_conf=KerberosKrb5Conf $region=--region $profile=--profile' }

# POST /; needs --source-location-arn --destination-location-arn
@category "aws datasync"
@search-terms CreateTask
export def 'datasync create-task' [
  --source-location-arn: string
  --destination-location-arn: string
  --cloud-watch-log-group-arn: string
  --name: string
  --options: record
  --excludes: oneof<list<any>, record>
  --schedule: record
  --tags: oneof<list<any>, record>
  --includes: oneof<list<any>, record>
  --manifest-config: record
  --task-report-config: record
  --task-mode: string@[BASIC ENHANCED]
  --region: string
  --profile: string
]: nothing -> record { call 'datasync CreateTask $source_location_arn=SourceLocationArn $destination_location_arn=DestinationLocationArn $cloud_watch_log_group_arn=CloudWatchLogGroupArn $name=Name $options=Options $excludes=Excludes $schedule=Schedule $tags=Tags $includes=Includes $manifest_config=ManifestConfig $task_report_config=TaskReportConfig $task_mode=TaskMode $region=--region $profile=--profile' }

# POST /; needs --agent-arn
@category "aws datasync"
@search-terms DeleteAgent
export def 'datasync delete-agent' [
  --agent-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'datasync DeleteAgent $agent_arn=AgentArn $region=--region $profile=--profile' }

# POST /; needs --location-arn
@category "aws datasync"
@search-terms DeleteLocation
export def 'datasync delete-location' [
  --location-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'datasync DeleteLocation $location_arn=LocationArn $region=--region $profile=--profile' }

# POST /; needs --task-arn
@category "aws datasync"
@search-terms DeleteTask
export def 'datasync delete-task' [
  --task-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'datasync DeleteTask $task_arn=TaskArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --agent-arn
@category "aws datasync"
@search-terms DescribeAgent
export def 'datasync describe-agent' [
  --agent-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'datasync DescribeAgent $agent_arn=AgentArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --location-arn
@category "aws datasync"
@search-terms DescribeLocationAzureBlob
export def 'datasync describe-location-azure-blob' [
  --location-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'datasync DescribeLocationAzureBlob $location_arn=LocationArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --location-arn
@category "aws datasync"
@search-terms DescribeLocationEfs
export def 'datasync describe-location-efs' [
  --location-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'datasync DescribeLocationEfs $location_arn=LocationArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --location-arn
@category "aws datasync"
@search-terms DescribeLocationFsxLustre
export def 'datasync describe-location-fsx-lustre' [
  --location-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'datasync DescribeLocationFsxLustre $location_arn=LocationArn $region=--region $profile=--profile' }

# POST /; needs --location-arn
@category "aws datasync"
@search-terms DescribeLocationFsxOntap
export def 'datasync describe-location-fsx-ontap' [
  --location-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'datasync DescribeLocationFsxOntap $location_arn=LocationArn $region=--region $profile=--profile' }

# POST /; needs --location-arn
@category "aws datasync"
@search-terms DescribeLocationFsxOpenZfs
export def 'datasync describe-location-fsx-open-zfs' [
  --location-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'datasync DescribeLocationFsxOpenZfs $location_arn=LocationArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --location-arn
@category "aws datasync"
@search-terms DescribeLocationFsxWindows
export def 'datasync describe-location-fsx-windows' [
  --location-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'datasync DescribeLocationFsxWindows $location_arn=LocationArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --location-arn
@category "aws datasync"
@search-terms DescribeLocationHdfs
export def 'datasync describe-location-hdfs' [
  --location-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'datasync DescribeLocationHdfs $location_arn=LocationArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --location-arn
@category "aws datasync"
@search-terms DescribeLocationNfs
export def 'datasync describe-location-nfs' [
  --location-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'datasync DescribeLocationNfs $location_arn=LocationArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --location-arn
@category "aws datasync"
@search-terms DescribeLocationObjectStorage
export def 'datasync describe-location-object-storage' [
  --location-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'datasync DescribeLocationObjectStorage $location_arn=LocationArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --location-arn
@category "aws datasync"
@search-terms DescribeLocationS3
export def 'datasync describe-location-s3' [
  --location-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'datasync DescribeLocationS3 $location_arn=LocationArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --location-arn
@category "aws datasync"
@search-terms DescribeLocationSmb
export def 'datasync describe-location-smb' [
  --location-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'datasync DescribeLocationSmb $location_arn=LocationArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --task-arn
@category "aws datasync"
@search-terms DescribeTask
export def 'datasync describe-task' [
  --task-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'datasync DescribeTask $task_arn=TaskArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --task-execution-arn
@category "aws datasync"
@search-terms DescribeTaskExecution
export def 'datasync describe-task-execution' [
  --task-execution-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'datasync DescribeTaskExecution $task_execution_arn=TaskExecutionArn $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws datasync"
@search-terms ListAgents
@example "First rows only" "datasync list-agents --stream | first 3"
export def 'datasync list-agents' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'datasync ListAgents $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws datasync"
@search-terms ListLocations
@example "First rows only" "datasync list-locations --stream | first 3"
export def 'datasync list-locations' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'datasync ListLocations $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --resource-arn
@category "aws datasync"
@search-terms ListTagsForResource
export def 'datasync list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'datasync ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws datasync"
@search-terms ListTaskExecutions
@example "First rows only" "datasync list-task-executions --stream | first 3"
export def 'datasync list-task-executions' [
  --task-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'datasync ListTaskExecutions $task_arn=TaskArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws datasync"
@search-terms ListTasks
@example "First rows only" "datasync list-tasks --stream | first 3"
export def 'datasync list-tasks' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'datasync ListTasks $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --task-arn
@category "aws datasync"
@search-terms StartTaskExecution
export def 'datasync start-task-execution' [
  --task-arn: string
  --override-options: record
  --includes: oneof<list<any>, record>
  --excludes: oneof<list<any>, record>
  --manifest-config: record
  --task-report-config: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'datasync StartTaskExecution $task_arn=TaskArn $override_options=OverrideOptions $includes=Includes $excludes=Excludes $manifest_config=ManifestConfig $task_report_config=TaskReportConfig $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws datasync"
@search-terms TagResource
export def 'datasync tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'datasync TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --keys
@category "aws datasync"
@search-terms UntagResource
export def 'datasync untag-resource' [
  --resource-arn: string
  --keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'datasync UntagResource $resource_arn=ResourceArn $keys=Keys $region=--region $profile=--profile' }

# POST /; needs --agent-arn
@category "aws datasync"
@search-terms UpdateAgent
export def 'datasync update-agent' [
  --agent-arn: string
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'datasync UpdateAgent $agent_arn=AgentArn $name=Name $region=--region $profile=--profile' }

# POST /; needs --location-arn
@category "aws datasync"
@search-terms UpdateLocationAzureBlob
export def 'datasync update-location-azure-blob' [
  --location-arn: string
  --subdirectory: string
  --authentication-type: string@[SAS NONE OIDC]
  --sas-configuration: record
  --federated-identity: record
  --blob-type: string@[BLOCK]
  --access-tier: string@[HOT COOL ARCHIVE]
  --agent-arns: oneof<list<string>, string>
  --cmk-secret-config: record
  --custom-secret-config: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'datasync UpdateLocationAzureBlob $location_arn=LocationArn $subdirectory=Subdirectory $authentication_type=AuthenticationType $sas_configuration=SasConfiguration $federated_identity=FederatedIdentity $blob_type=BlobType $access_tier=AccessTier $agent_arns=AgentArns $cmk_secret_config=CmkSecretConfig $custom_secret_config=CustomSecretConfig $region=--region $profile=--profile' }

# POST /; needs --location-arn
@category "aws datasync"
@search-terms UpdateLocationEfs
export def 'datasync update-location-efs' [
  --location-arn: string
  --subdirectory: string
  --access-point-arn: string
  --file-system-access-role-arn: string
  --in-transit-encryption: string@[NONE TLS1_2]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'datasync UpdateLocationEfs $location_arn=LocationArn $subdirectory=Subdirectory $access_point_arn=AccessPointArn $file_system_access_role_arn=FileSystemAccessRoleArn $in_transit_encryption=InTransitEncryption $region=--region $profile=--profile' }

# POST /; needs --location-arn
@category "aws datasync"
@search-terms UpdateLocationFsxLustre
export def 'datasync update-location-fsx-lustre' [
  --location-arn: string
  --subdirectory: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'datasync UpdateLocationFsxLustre $location_arn=LocationArn $subdirectory=Subdirectory $region=--region $profile=--profile' }

# POST /; needs --location-arn
@category "aws datasync"
@search-terms UpdateLocationFsxOntap
export def 'datasync update-location-fsx-ontap' [
  --location-arn: string
  --protocol: record
  --subdirectory: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'datasync UpdateLocationFsxOntap $location_arn=LocationArn $protocol=Protocol $subdirectory=Subdirectory $region=--region $profile=--profile' }

# POST /; needs --location-arn
@category "aws datasync"
@search-terms UpdateLocationFsxOpenZfs
export def 'datasync update-location-fsx-open-zfs' [
  --location-arn: string
  --protocol: record
  --subdirectory: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'datasync UpdateLocationFsxOpenZfs $location_arn=LocationArn $protocol=Protocol $subdirectory=Subdirectory $region=--region $profile=--profile' }

# POST /; needs --location-arn
@category "aws datasync"
@search-terms UpdateLocationFsxWindows
export def 'datasync update-location-fsx-windows' [
  --location-arn: string
  --subdirectory: string
  --domain: string
  --user: string
  --password: string
  --cmk-secret-config: record
  --custom-secret-config: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'datasync UpdateLocationFsxWindows $location_arn=LocationArn $subdirectory=Subdirectory $domain=Domain $user=User $password=Password $cmk_secret_config=CmkSecretConfig $custom_secret_config=CustomSecretConfig $region=--region $profile=--profile' }

# POST /; needs --location-arn
@category "aws datasync"
@search-terms UpdateLocationHdfs
export def 'datasync update-location-hdfs' [
  --location-arn: string
  --subdirectory: string
  --name-nodes: oneof<list<any>, record>
  --block-size: int
  --replication-factor: int
  --kms-key-provider-uri: string
  --qop-configuration: record
  --authentication-type: string@[SIMPLE KERBEROS]
  --simple-user: string
  --kerberos-principal: string
  --kerberos-keytab: oneof<binary, string>
  --kerberos-krb5-conf: oneof<binary, string>
  --agent-arns: oneof<list<string>, string>
  --cmk-secret-config: record
  --custom-secret-config: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'datasync UpdateLocationHdfs $location_arn=LocationArn $subdirectory=Subdirectory $name_nodes=NameNodes $block_size=BlockSize $replication_factor=ReplicationFactor $kms_key_provider_uri=KmsKeyProviderUri $qop_configuration=QopConfiguration $authentication_type=AuthenticationType $simple_user=SimpleUser $kerberos_principal=KerberosPrincipal $kerberos_keytab=KerberosKeytab $kerberos_krb5_conf=KerberosKrb5Conf $agent_arns=AgentArns $cmk_secret_config=CmkSecretConfig $custom_secret_config=CustomSecretConfig $region=--region $profile=--profile' }

# POST /; needs --location-arn
@category "aws datasync"
@search-terms UpdateLocationNfs
export def 'datasync update-location-nfs' [
  --location-arn: string
  --subdirectory: string
  --server-hostname: string
  --on-prem-config: record
  --mount-options: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'datasync UpdateLocationNfs $location_arn=LocationArn $subdirectory=Subdirectory $server_hostname=ServerHostname $on_prem_config=OnPremConfig $mount_options=MountOptions $region=--region $profile=--profile' }

# POST /; needs --location-arn
@category "aws datasync"
@search-terms UpdateLocationObjectStorage
export def 'datasync update-location-object-storage' [
  --location-arn: string
  --server-port: int
  --server-protocol: string@[HTTPS HTTP]
  --subdirectory: string
  --server-hostname: string
  --access-key: string
  --secret-key: string
  --federated-identity: record
  --agent-arns: oneof<list<string>, string>
  --server-certificate: oneof<binary, string>
  --cmk-secret-config: record
  --custom-secret-config: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'datasync UpdateLocationObjectStorage $location_arn=LocationArn $server_port=ServerPort $server_protocol=ServerProtocol $subdirectory=Subdirectory $server_hostname=ServerHostname $access_key=AccessKey $secret_key=SecretKey $federated_identity=FederatedIdentity $agent_arns=AgentArns $server_certificate=ServerCertificate $cmk_secret_config=CmkSecretConfig $custom_secret_config=CustomSecretConfig $region=--region $profile=--profile' }

# POST /; needs --location-arn
@category "aws datasync"
@search-terms UpdateLocationS3
export def 'datasync update-location-s3' [
  --location-arn: string
  --subdirectory: string
  --s3-storage-class: string@[STANDARD STANDARD_IA ONEZONE_IA INTELLIGENT_TIERING GLACIER DEEP_ARCHIVE OUTPOSTS GLACIER_INSTANT_RETRIEVAL]
  --s3-config: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'datasync UpdateLocationS3 $location_arn=LocationArn $subdirectory=Subdirectory $s3_storage_class=S3StorageClass $s3_config=S3Config $region=--region $profile=--profile' }

# POST /; needs --location-arn
@category "aws datasync"
@search-terms UpdateLocationSmb
export def 'datasync update-location-smb' [
  --location-arn: string
  --subdirectory: string
  --server-hostname: string
  --user: string
  --domain: string
  --password: string
  --cmk-secret-config: record
  --custom-secret-config: record
  --agent-arns: oneof<list<string>, string>
  --mount-options: record
  --authentication-type: string@[NTLM KERBEROS]
  --dns-ip-addresses: oneof<list<string>, string>
  --kerberos-principal: string
  --kerberos-keytab: oneof<binary, string>
  --kerberos-krb5-conf: oneof<binary, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'datasync UpdateLocationSmb $location_arn=LocationArn $subdirectory=Subdirectory $server_hostname=ServerHostname $user=User $domain=Domain $password=Password $cmk_secret_config=CmkSecretConfig $custom_secret_config=CustomSecretConfig $agent_arns=AgentArns $mount_options=MountOptions $authentication_type=AuthenticationType $dns_ip_addresses=DnsIpAddresses $kerberos_principal=KerberosPrincipal $kerberos_keytab=KerberosKeytab $kerberos_krb5_conf=KerberosKrb5Conf $region=--region $profile=--profile' }

# POST /; needs --task-arn
@category "aws datasync"
@search-terms UpdateTask
export def 'datasync update-task' [
  --task-arn: string
  --options: record
  --excludes: oneof<list<any>, record>
  --schedule: record
  --name: string
  --cloud-watch-log-group-arn: string
  --includes: oneof<list<any>, record>
  --manifest-config: record
  --task-report-config: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'datasync UpdateTask $task_arn=TaskArn $options=Options $excludes=Excludes $schedule=Schedule $name=Name $cloud_watch_log_group_arn=CloudWatchLogGroupArn $includes=Includes $manifest_config=ManifestConfig $task_report_config=TaskReportConfig $region=--region $profile=--profile' }

# POST /; needs --task-execution-arn --options
@category "aws datasync"
@search-terms UpdateTaskExecution
export def 'datasync update-task-execution' [
  --task-execution-arn: string
  --options: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'datasync UpdateTaskExecution $task_execution_arn=TaskExecutionArn $options=Options $region=--region $profile=--profile' }
