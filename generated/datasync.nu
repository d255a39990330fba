# Written by `cargo xtask generate --service datasync` from the service's model and overlay: change those instead.
# DataSync, API version 2018-11-09: 53 operations.

use rt.nu [call]

# POST /; needs --task-execution-arn
@search-terms CancelTaskExecution
export def 'datasync cancel-task-execution' [
  --task-execution-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync CancelTaskExecution $task_execution_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --activation-key
@search-terms CreateAgent
export def 'datasync create-agent' [
  --activation-key: string
  --agent-name: string
  --tags: any
  --vpc-endpoint-id: string
  --subnet-arns: list<string>
  --security-group-arns: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync CreateAgent $activation_key $agent_name $tags $vpc_endpoint_id $subnet_arns $security_group_arns -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --container-url --authentication-type
@search-terms CreateLocationAzureBlob
export def 'datasync create-location-azure-blob' [
  --container-url: string
  --authentication-type: string@[SAS NONE OIDC]
  --sas-configuration: record
  --federated-identity: record
  --blob-type: string
  --access-tier: string@[HOT COOL ARCHIVE]
  --subdirectory: string
  --agent-arns: list<string>
  --tags: any
  --cmk-secret-config: record
  --custom-secret-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync CreateLocationAzureBlob $container_url $authentication_type $sas_configuration $federated_identity $blob_type $access_tier $subdirectory $agent_arns $tags $cmk_secret_config $custom_secret_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --efs-filesystem-arn --ec2-config
@search-terms CreateLocationEfs
export def 'datasync create-location-efs' [
  --subdirectory: string
  --efs-filesystem-arn: string
  --ec2-config: record
  --tags: any
  --access-point-arn: string
  --file-system-access-role-arn: string
  --in-transit-encryption: string@[NONE TLS1_2]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync CreateLocationEfs $subdirectory $efs_filesystem_arn $ec2_config $tags $access_point_arn $file_system_access_role_arn $in_transit_encryption -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fsx-filesystem-arn --security-group-arns
@search-terms CreateLocationFsxLustre
export def 'datasync create-location-fsx-lustre' [
  --fsx-filesystem-arn: string
  --security-group-arns: list<string>
  --subdirectory: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync CreateLocationFsxLustre $fsx_filesystem_arn $security_group_arns $subdirectory $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --protocol --security-group-arns --storage-virtual-machine-arn
@search-terms CreateLocationFsxOntap
export def 'datasync create-location-fsx-ontap' [
  --protocol: record
  --security-group-arns: list<string>
  --storage-virtual-machine-arn: string
  --subdirectory: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync CreateLocationFsxOntap $protocol $security_group_arns $storage_virtual_machine_arn $subdirectory $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fsx-filesystem-arn --protocol --security-group-arns
@search-terms CreateLocationFsxOpenZfs
export def 'datasync create-location-fsx-open-zfs' [
  --fsx-filesystem-arn: string
  --protocol: record
  --security-group-arns: list<string>
  --subdirectory: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync CreateLocationFsxOpenZfs $fsx_filesystem_arn $protocol $security_group_arns $subdirectory $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fsx-filesystem-arn --security-group-arns --user
@search-terms CreateLocationFsxWindows
export def 'datasync create-location-fsx-windows' [
  --subdirectory: string
  --fsx-filesystem-arn: string
  --security-group-arns: list<string>
  --tags: any
  --user: string
  --domain: string
  --password: string
  --cmk-secret-config: record
  --custom-secret-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync CreateLocationFsxWindows $subdirectory $fsx_filesystem_arn $security_group_arns $tags $user $domain $password $cmk_secret_config $custom_secret_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name-nodes --authentication-type --agent-arns
@search-terms CreateLocationHdfs
export def 'datasync create-location-hdfs' [
  --subdirectory: string
  --name-nodes: list
  --block-size: int
  --replication-factor: int
  --kms-key-provider-uri: string
  --qop-configuration: record
  --authentication-type: string@[SIMPLE KERBEROS]
  --simple-user: string
  --kerberos-principal: string
  --kerberos-keytab: oneof<binary, string>
  --kerberos-krb5-conf: oneof<binary, string>
  --agent-arns: list<string>
  --tags: any
  --cmk-secret-config: record
  --custom-secret-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync CreateLocationHdfs $subdirectory $name_nodes $block_size $replication_factor $kms_key_provider_uri $qop_configuration $authentication_type $simple_user $kerberos_principal $kerberos_keytab $kerberos_krb5_conf $agent_arns $tags $cmk_secret_config $custom_secret_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subdirectory --server-hostname --on-prem-config
@search-terms CreateLocationNfs
export def 'datasync create-location-nfs' [
  --subdirectory: string
  --server-hostname: string
  --on-prem-config: record
  --mount-options: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync CreateLocationNfs $subdirectory $server_hostname $on_prem_config $mount_options $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --server-hostname --bucket-name
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
  --agent-arns: list<string>
  --tags: any
  --server-certificate: oneof<binary, string>
  --cmk-secret-config: record
  --custom-secret-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync CreateLocationObjectStorage $server_hostname $server_port $server_protocol $subdirectory $bucket_name $access_key $secret_key $federated_identity $agent_arns $tags $server_certificate $cmk_secret_config $custom_secret_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --s3-bucket-arn --s3-config
@search-terms CreateLocationS3
export def 'datasync create-location-s3' [
  --subdirectory: string
  --s3-bucket-arn: string
  --s3-storage-class: string@[STANDARD STANDARD_IA ONEZONE_IA INTELLIGENT_TIERING GLACIER DEEP_ARCHIVE OUTPOSTS GLACIER_INSTANT_RETRIEVAL]
  --s3-config: record
  --agent-arns: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync CreateLocationS3 $subdirectory $s3_bucket_arn $s3_storage_class $s3_config $agent_arns $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subdirectory --server-hostname --agent-arns
@search-terms CreateLocationSmb
export def 'datasync create-location-smb' [
  --subdirectory: string
  --server-hostname: string
  --user: string
  --domain: string
  --password: string
  --cmk-secret-config: record
  --custom-secret-config: record
  --agent-arns: list<string>
  --mount-options: record
  --tags: any
  --authentication-type: string@[NTLM KERBEROS]
  --dns-ip-addresses: list<string>
  --kerberos-principal: string
  --kerberos-keytab: oneof<binary, string>
  --kerberos-krb5-conf: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync CreateLocationSmb $subdirectory $server_hostname $user $domain $password $cmk_secret_config $custom_secret_config $agent_arns $mount_options $tags $authentication_type $dns_ip_addresses $kerberos_principal $kerberos_keytab $kerberos_krb5_conf -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-location-arn --destination-location-arn
@search-terms CreateTask
export def 'datasync create-task' [
  --source-location-arn: string
  --destination-location-arn: string
  --cloud-watch-log-group-arn: string
  --name: string
  --options: record
  --excludes: list
  --schedule: record
  --tags: any
  --includes: list
  --manifest-config: record
  --task-report-config: record
  --task-mode: string@[BASIC ENHANCED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync CreateTask $source_location_arn $destination_location_arn $cloud_watch_log_group_arn $name $options $excludes $schedule $tags $includes $manifest_config $task_report_config $task_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --agent-arn
@search-terms DeleteAgent
export def 'datasync delete-agent' [
  --agent-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync DeleteAgent $agent_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --location-arn
@search-terms DeleteLocation
export def 'datasync delete-location' [
  --location-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync DeleteLocation $location_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --task-arn
@search-terms DeleteTask
export def 'datasync delete-task' [
  --task-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync DeleteTask $task_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --agent-arn
@search-terms DescribeAgent
export def 'datasync describe-agent' [
  --agent-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'datasync DescribeAgent $agent_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --location-arn
@search-terms DescribeLocationAzureBlob
export def 'datasync describe-location-azure-blob' [
  --location-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'datasync DescribeLocationAzureBlob $location_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --location-arn
@search-terms DescribeLocationEfs
export def 'datasync describe-location-efs' [
  --location-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'datasync DescribeLocationEfs $location_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --location-arn
@search-terms DescribeLocationFsxLustre
export def 'datasync describe-location-fsx-lustre' [
  --location-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'datasync DescribeLocationFsxLustre $location_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --location-arn
@search-terms DescribeLocationFsxOntap
export def 'datasync describe-location-fsx-ontap' [
  --location-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datasync DescribeLocationFsxOntap $location_arn -- $region $profile $with_input $fail_fast' }

# POST /; needs --location-arn
@search-terms DescribeLocationFsxOpenZfs
export def 'datasync describe-location-fsx-open-zfs' [
  --location-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datasync DescribeLocationFsxOpenZfs $location_arn -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --location-arn
@search-terms DescribeLocationFsxWindows
export def 'datasync describe-location-fsx-windows' [
  --location-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'datasync DescribeLocationFsxWindows $location_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --location-arn
@search-terms DescribeLocationHdfs
export def 'datasync describe-location-hdfs' [
  --location-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'datasync DescribeLocationHdfs $location_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --location-arn
@search-terms DescribeLocationNfs
export def 'datasync describe-location-nfs' [
  --location-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'datasync DescribeLocationNfs $location_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --location-arn
@search-terms DescribeLocationObjectStorage
export def 'datasync describe-location-object-storage' [
  --location-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datasync DescribeLocationObjectStorage $location_arn -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --location-arn
@search-terms DescribeLocationS3
export def 'datasync describe-location-s3' [
  --location-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'datasync DescribeLocationS3 $location_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --location-arn
@search-terms DescribeLocationSmb
export def 'datasync describe-location-smb' [
  --location-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'datasync DescribeLocationSmb $location_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --task-arn
@search-terms DescribeTask
export def 'datasync describe-task' [
  --task-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datasync DescribeTask $task_arn -- $region $profile $with_input $fail_fast' }

# POST /; needs --task-execution-arn
@search-terms DescribeTaskExecution
export def 'datasync describe-task-execution' [
  --task-execution-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'datasync DescribeTaskExecution $task_execution_arn -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListAgents
export def 'datasync list-agents' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'datasync ListAgents -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListLocations
export def 'datasync list-locations' [
  --filters: list
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
]: any -> any { call 'datasync ListLocations $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'datasync list-tags-for-resource' [
  --resource-arn: string
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
]: any -> any { call 'datasync ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListTaskExecutions
export def 'datasync list-task-executions' [
  --task-arn: string
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
]: any -> any { call 'datasync ListTaskExecutions $task_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListTasks
export def 'datasync list-tasks' [
  --filters: list
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
]: any -> any { call 'datasync ListTasks $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --task-arn
@search-terms StartTaskExecution
export def 'datasync start-task-execution' [
  --task-arn: string
  --override-options: record
  --includes: list
  --excludes: list
  --manifest-config: record
  --task-report-config: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync StartTaskExecution $task_arn $override_options $includes $excludes $manifest_config $task_report_config $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'datasync tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --keys
@search-terms UntagResource
export def 'datasync untag-resource' [
  --resource-arn: string
  --keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync UntagResource $resource_arn $keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --agent-arn
@search-terms UpdateAgent
export def 'datasync update-agent' [
  --agent-arn: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync UpdateAgent $agent_arn $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --location-arn
@search-terms UpdateLocationAzureBlob
export def 'datasync update-location-azure-blob' [
  --location-arn: string
  --subdirectory: string
  --authentication-type: string@[SAS NONE OIDC]
  --sas-configuration: record
  --federated-identity: record
  --blob-type: string
  --access-tier: string@[HOT COOL ARCHIVE]
  --agent-arns: list<string>
  --cmk-secret-config: record
  --custom-secret-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync UpdateLocationAzureBlob $location_arn $subdirectory $authentication_type $sas_configuration $federated_identity $blob_type $access_tier $agent_arns $cmk_secret_config $custom_secret_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --location-arn
@search-terms UpdateLocationEfs
export def 'datasync update-location-efs' [
  --location-arn: string
  --subdirectory: string
  --access-point-arn: string
  --file-system-access-role-arn: string
  --in-transit-encryption: string@[NONE TLS1_2]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync UpdateLocationEfs $location_arn $subdirectory $access_point_arn $file_system_access_role_arn $in_transit_encryption -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --location-arn
@search-terms UpdateLocationFsxLustre
export def 'datasync update-location-fsx-lustre' [
  --location-arn: string
  --subdirectory: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync UpdateLocationFsxLustre $location_arn $subdirectory -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --location-arn
@search-terms UpdateLocationFsxOntap
export def 'datasync update-location-fsx-ontap' [
  --location-arn: string
  --protocol: record
  --subdirectory: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync UpdateLocationFsxOntap $location_arn $protocol $subdirectory -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --location-arn
@search-terms UpdateLocationFsxOpenZfs
export def 'datasync update-location-fsx-open-zfs' [
  --location-arn: string
  --protocol: record
  --subdirectory: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync UpdateLocationFsxOpenZfs $location_arn $protocol $subdirectory -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --location-arn
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync UpdateLocationFsxWindows $location_arn $subdirectory $domain $user $password $cmk_secret_config $custom_secret_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --location-arn
@search-terms UpdateLocationHdfs
export def 'datasync update-location-hdfs' [
  --location-arn: string
  --subdirectory: string
  --name-nodes: list
  --block-size: int
  --replication-factor: int
  --kms-key-provider-uri: string
  --qop-configuration: record
  --authentication-type: string@[SIMPLE KERBEROS]
  --simple-user: string
  --kerberos-principal: string
  --kerberos-keytab: oneof<binary, string>
  --kerberos-krb5-conf: oneof<binary, string>
  --agent-arns: list<string>
  --cmk-secret-config: record
  --custom-secret-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync UpdateLocationHdfs $location_arn $subdirectory $name_nodes $block_size $replication_factor $kms_key_provider_uri $qop_configuration $authentication_type $simple_user $kerberos_principal $kerberos_keytab $kerberos_krb5_conf $agent_arns $cmk_secret_config $custom_secret_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --location-arn
@search-terms UpdateLocationNfs
export def 'datasync update-location-nfs' [
  --location-arn: string
  --subdirectory: string
  --server-hostname: string
  --on-prem-config: record
  --mount-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync UpdateLocationNfs $location_arn $subdirectory $server_hostname $on_prem_config $mount_options -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --location-arn
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
  --agent-arns: list<string>
  --server-certificate: oneof<binary, string>
  --cmk-secret-config: record
  --custom-secret-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync UpdateLocationObjectStorage $location_arn $server_port $server_protocol $subdirectory $server_hostname $access_key $secret_key $federated_identity $agent_arns $server_certificate $cmk_secret_config $custom_secret_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --location-arn
@search-terms UpdateLocationS3
export def 'datasync update-location-s3' [
  --location-arn: string
  --subdirectory: string
  --s3-storage-class: string@[STANDARD STANDARD_IA ONEZONE_IA INTELLIGENT_TIERING GLACIER DEEP_ARCHIVE OUTPOSTS GLACIER_INSTANT_RETRIEVAL]
  --s3-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync UpdateLocationS3 $location_arn $subdirectory $s3_storage_class $s3_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --location-arn
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
  --agent-arns: list<string>
  --mount-options: record
  --authentication-type: string@[NTLM KERBEROS]
  --dns-ip-addresses: list<string>
  --kerberos-principal: string
  --kerberos-keytab: oneof<binary, string>
  --kerberos-krb5-conf: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync UpdateLocationSmb $location_arn $subdirectory $server_hostname $user $domain $password $cmk_secret_config $custom_secret_config $agent_arns $mount_options $authentication_type $dns_ip_addresses $kerberos_principal $kerberos_keytab $kerberos_krb5_conf -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --task-arn
@search-terms UpdateTask
export def 'datasync update-task' [
  --task-arn: string
  --options: record
  --excludes: list
  --schedule: record
  --name: string
  --cloud-watch-log-group-arn: string
  --includes: list
  --manifest-config: record
  --task-report-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync UpdateTask $task_arn $options $excludes $schedule $name $cloud_watch_log_group_arn $includes $manifest_config $task_report_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --task-execution-arn --options
@search-terms UpdateTaskExecution
export def 'datasync update-task-execution' [
  --task-execution-arn: string
  --options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'datasync UpdateTaskExecution $task_execution_arn $options -- $region $profile $with_input $fail_fast $yes' }
