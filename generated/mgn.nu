# Written by `cargo xtask generate --service mgn` from the service's model and overlay: change those instead.
# mgn, API version 2020-02-26: 106 operations.

use rt.nu [call send]

# POST /ArchiveApplication; needs --application-id
@category "aws mgn"
@search-terms ArchiveApplication
export def 'mgn archive-application' [
  --application-id: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn ArchiveApplication $application_id=applicationID $account_id=accountID $region=--region $profile=--profile' }

# POST /ArchiveWave; needs --wave-id
@category "aws mgn"
@search-terms ArchiveWave
export def 'mgn archive-wave' [
  --wave-id: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn ArchiveWave $wave_id=waveID $account_id=accountID $region=--region $profile=--profile' }

# POST /AssociateApplications; needs --wave-id --application-ids
@category "aws mgn"
@search-terms AssociateApplications
export def 'mgn associate-applications' [
  --wave-id: string
  --application-ids: oneof<list<string>, string>
  --account-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mgn AssociateApplications $wave_id=waveID $application_ids=applicationIDs $account_id=accountID $region=--region $profile=--profile' }

# POST /AssociateSourceServers; needs --application-id --source-server-ids
@category "aws mgn"
@search-terms AssociateSourceServers
export def 'mgn associate-source-servers' [
  --application-id: string
  --source-server-ids: oneof<list<string>, string>
  --account-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mgn AssociateSourceServers $application_id=applicationID $source_server_ids=sourceServerIDs $account_id=accountID $region=--region $profile=--profile' }

# POST /ChangeServerLifeCycleState; needs --source-server-id --life-cycle
@category "aws mgn"
@search-terms ChangeServerLifeCycleState
export def 'mgn change-server-life-cycle-state' [
  --source-server-id: string
  --life-cycle: record
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn ChangeServerLifeCycleState $source_server_id=sourceServerID $life_cycle=lifeCycle $account_id=accountID $region=--region $profile=--profile' }

# POST /CreateApplication; needs --name
@category "aws mgn"
@search-terms CreateApplication
export def 'mgn create-application' [
  --name: string
  --description: string
  --tags: record
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn CreateApplication $name=name $description=description $tags=tags $account_id=accountID $region=--region $profile=--profile' }

# POST /CreateConnector; needs --name --ssm-instance-id
@category "aws mgn"
@search-terms CreateConnector
export def 'mgn create-connector' [
  --name: string
  --ssm-instance-id: string
  --tags: record
  --ssm-command-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'mgn CreateConnector $name=name $ssm_instance_id=ssmInstanceID $tags=tags $ssm_command_config=ssmCommandConfig $region=--region $profile=--profile' }

# POST /CreateLaunchConfigurationTemplate
@category "aws mgn"
@search-terms CreateLaunchConfigurationTemplate
export def 'mgn create-launch-configuration-template' [
  --post-launch-actions: record
  --enable-map-auto-tagging: oneof<bool>
  --map-auto-tagging-mpe-id: string
  --map-auto-tagging-key: string
  --tags: record
  --launch-disposition: string@[STOPPED STARTED]
  --target-instance-type-right-sizing-method: string@[NONE BASIC]
  --copy-private-ip: oneof<bool>
  --associate-public-ip-address: oneof<bool>
  --copy-tags: oneof<bool>
  --licensing: record
  --boot-mode: string@[LEGACY_BIOS UEFI USE_SOURCE]
  --small-volume-max-size: int
  --small-volume-conf: record
  --large-volume-conf: record
  --enable-parameters-encryption: oneof<bool>
  --parameters-encryption-key: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn CreateLaunchConfigurationTemplate $post_launch_actions=postLaunchActions $enable_map_auto_tagging=enableMapAutoTagging $map_auto_tagging_mpe_id=mapAutoTaggingMpeID $map_auto_tagging_key=mapAutoTaggingKey $tags=tags $launch_disposition=launchDisposition $target_instance_type_right_sizing_method=targetInstanceTypeRightSizingMethod $copy_private_ip=copyPrivateIp $associate_public_ip_address=associatePublicIpAddress $copy_tags=copyTags $licensing=licensing $boot_mode=bootMode $small_volume_max_size=smallVolumeMaxSize $small_volume_conf=smallVolumeConf $large_volume_conf=largeVolumeConf $enable_parameters_encryption=enableParametersEncryption $parameters_encryption_key=parametersEncryptionKey $region=--region $profile=--profile' }

# POST /network-migration/CreateNetworkMigrationDefinition; needs --name --target-s3-configuration --target-network
@category "aws mgn"
@search-terms CreateNetworkMigrationDefinition
export def 'mgn create-network-migration-definition' [
  --client-token: string
  --name: string
  --description: string
  --source-configurations: oneof<list<any>, record>
  --definition-type: string@[MIGRATION NEW_NETWORK]
  --target-s3-configuration: record
  --target-network: record
  --target-deployment: string@[SINGLE_ACCOUNT MULTI_ACCOUNT]
  --vpc-provisioning-strategy: string@[CREATE_NEW USE_EXISTING]
  --cidr-mappings: oneof<list<any>, record>
  --tags: record
  --scope-tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'mgn CreateNetworkMigrationDefinition $client_token=clientToken $name=name $description=description $source_configurations=sourceConfigurations $definition_type=definitionType $target_s3_configuration=targetS3Configuration $target_network=targetNetwork $target_deployment=targetDeployment $vpc_provisioning_strategy=vpcProvisioningStrategy $cidr_mappings=cidrMappings $tags=tags $scope_tags=scopeTags $region=--region $profile=--profile' }

# POST /CreateRemoteSourceAction; needs --name --ssm-parameter-name
@category "aws mgn"
@search-terms CreateRemoteSourceAction
export def 'mgn create-remote-source-action' [
  --name: string
  --description: string
  --ssm-parameter-name: string
  --timeout-seconds: int
  --operating-system: string
  --tags: record
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn CreateRemoteSourceAction $name=name $description=description $ssm_parameter_name=ssmParameterName $timeout_seconds=timeoutSeconds $operating_system=operatingSystem $tags=tags $account_id=accountID $region=--region $profile=--profile' }

# POST /CreateReplicationConfigurationTemplate; needs --staging-area-subnet-id --associate-default-security-group --replication-servers-security-groups-ids --replication-server-instance-type --use-dedicated-replication-server --default-large-staging-disk-type --ebs-encryption --bandwidth-throttling --data-plane-routing --create-public-ip --staging-area-tags
@category "aws mgn"
@search-terms CreateReplicationConfigurationTemplate
export def 'mgn create-replication-configuration-template' [
  --staging-area-subnet-id: string
  --associate-default-security-group: oneof<bool>
  --replication-servers-security-groups-ids: oneof<list<string>, string>
  --replication-server-instance-type: string
  --use-dedicated-replication-server: oneof<bool>
  --default-large-staging-disk-type: string@[GP2 ST1 GP3]
  --ebs-encryption: string@[DEFAULT CUSTOM]
  --ebs-encryption-key-arn: string
  --bandwidth-throttling: int
  --data-plane-routing: string@[PRIVATE_IP PUBLIC_IP]
  --create-public-ip: oneof<bool>
  --staging-area-tags: record
  --use-fips-endpoint: oneof<bool>
  --tags: record
  --internet-protocol: string@[IPV4 IPV6]
  --store-snapshot-on-local-zone: oneof<bool>
  --outpost-snapshot-location: string@[OUTPOST REGION]
  --storage-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'mgn CreateReplicationConfigurationTemplate $staging_area_subnet_id=stagingAreaSubnetId $associate_default_security_group=associateDefaultSecurityGroup $replication_servers_security_groups_ids=replicationServersSecurityGroupsIDs $replication_server_instance_type=replicationServerInstanceType $use_dedicated_replication_server=useDedicatedReplicationServer $default_large_staging_disk_type=defaultLargeStagingDiskType $ebs_encryption=ebsEncryption $ebs_encryption_key_arn=ebsEncryptionKeyArn $bandwidth_throttling=bandwidthThrottling $data_plane_routing=dataPlaneRouting $create_public_ip=createPublicIP $staging_area_tags=stagingAreaTags $use_fips_endpoint=useFipsEndpoint $tags=tags $internet_protocol=internetProtocol $store_snapshot_on_local_zone=storeSnapshotOnLocalZone $outpost_snapshot_location=outpostSnapshotLocation $storage_configuration=storageConfiguration $region=--region $profile=--profile' }

# POST /CreateWave; needs --name
@category "aws mgn"
@search-terms CreateWave
export def 'mgn create-wave' [
  --name: string
  --description: string
  --tags: record
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn CreateWave $name=name $description=description $tags=tags $account_id=accountID $region=--region $profile=--profile' }

# POST /DeleteApplication; needs --application-id
@category "aws mgn"
@search-terms DeleteApplication
export def 'mgn delete-application' [
  --application-id: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mgn DeleteApplication $application_id=applicationID $account_id=accountID $region=--region $profile=--profile' }

# POST /DeleteConnector; needs --connector-id
@category "aws mgn"
@search-terms DeleteConnector
export def 'mgn delete-connector' [
  --connector-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mgn DeleteConnector $connector_id=connectorID $region=--region $profile=--profile' }

# POST /DeleteJob; needs --job-id
@category "aws mgn"
@search-terms DeleteJob
export def 'mgn delete-job' [
  --job-id: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mgn DeleteJob $job_id=jobID $account_id=accountID $region=--region $profile=--profile' }

# POST /DeleteLaunchConfigurationTemplate; needs --launch-configuration-template-id
@category "aws mgn"
@search-terms DeleteLaunchConfigurationTemplate
export def 'mgn delete-launch-configuration-template' [
  --launch-configuration-template-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mgn DeleteLaunchConfigurationTemplate $launch_configuration_template_id=launchConfigurationTemplateID $region=--region $profile=--profile' }

# POST /network-migration/DeleteNetworkMigrationDefinition; needs --network-migration-definition-id
@category "aws mgn"
@search-terms DeleteNetworkMigrationDefinition
export def 'mgn delete-network-migration-definition' [
  --network-migration-definition-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mgn DeleteNetworkMigrationDefinition $network_migration_definition_id=networkMigrationDefinitionID $region=--region $profile=--profile' }

# POST /DeleteRemoteSourceAction; needs --remote-source-action-id
@category "aws mgn"
@search-terms DeleteRemoteSourceAction
export def 'mgn delete-remote-source-action' [
  --remote-source-action-id: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mgn DeleteRemoteSourceAction $remote_source_action_id=remoteSourceActionID $account_id=accountID $region=--region $profile=--profile' }

# POST /DeleteReplicationConfigurationTemplate; needs --replication-configuration-template-id
@category "aws mgn"
@search-terms DeleteReplicationConfigurationTemplate
export def 'mgn delete-replication-configuration-template' [
  --replication-configuration-template-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mgn DeleteReplicationConfigurationTemplate $replication_configuration_template_id=replicationConfigurationTemplateID $region=--region $profile=--profile' }

# POST /DeleteSourceServer; needs --source-server-id
@category "aws mgn"
@search-terms DeleteSourceServer
export def 'mgn delete-source-server' [
  --source-server-id: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mgn DeleteSourceServer $source_server_id=sourceServerID $account_id=accountID $region=--region $profile=--profile' }

# POST /DeleteVcenterClient; needs --vcenter-client-id
@category "aws mgn"
@search-terms DeleteVcenterClient
export def 'mgn delete-vcenter-client' [
  --vcenter-client-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mgn DeleteVcenterClient $vcenter_client_id=vcenterClientID $region=--region $profile=--profile' }

# POST /DeleteWave; needs --wave-id
@category "aws mgn"
@search-terms DeleteWave
export def 'mgn delete-wave' [
  --wave-id: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mgn DeleteWave $wave_id=waveID $account_id=accountID $region=--region $profile=--profile' }

# POST /DescribeJobLogItems; follows pages; cached 1min; needs --job-id
@category "aws mgn"
@search-terms DescribeJobLogItems
export def 'mgn describe-job-log-items' [
  --job-id: string
  --account-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn DescribeJobLogItems $job_id=jobID $account_id=accountID $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /DescribeJobs; follows pages
@category "aws mgn"
@search-terms DescribeJobs
@example "First rows only" "mgn describe-jobs --stream | first 3"
export def 'mgn describe-jobs' [
  --filters: record
  --account-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn DescribeJobs $filters=filters $account_id=accountID $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /DescribeLaunchConfigurationTemplates; follows pages
@category "aws mgn"
@search-terms DescribeLaunchConfigurationTemplates
@example "First rows only" "mgn describe-launch-configuration-templates --stream | first 3"
export def 'mgn describe-launch-configuration-templates' [
  --launch-configuration-template-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn DescribeLaunchConfigurationTemplates $launch_configuration_template_ids=launchConfigurationTemplateIDs $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /DescribeReplicationConfigurationTemplates; follows pages
@category "aws mgn"
@search-terms DescribeReplicationConfigurationTemplates
@example "First rows only" "mgn describe-replication-configuration-templates --stream | first 3"
export def 'mgn describe-replication-configuration-templates' [
  --replication-configuration-template-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn DescribeReplicationConfigurationTemplates $replication_configuration_template_ids=replicationConfigurationTemplateIDs $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /DescribeSourceServers; follows pages
@category "aws mgn"
@search-terms DescribeSourceServers
@example "First rows only" "mgn describe-source-servers --stream | first 3"
export def 'mgn describe-source-servers' [
  --filters: record
  --account-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn DescribeSourceServers $filters=filters $account_id=accountID $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /DescribeVcenterClients; follows pages
@category "aws mgn"
@search-terms DescribeVcenterClients
@example "First rows only" "mgn describe-vcenter-clients --stream | first 3"
export def 'mgn describe-vcenter-clients' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn DescribeVcenterClients $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /DisassociateApplications; needs --wave-id --application-ids
@category "aws mgn"
@search-terms DisassociateApplications
export def 'mgn disassociate-applications' [
  --wave-id: string
  --application-ids: oneof<list<string>, string>
  --account-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mgn DisassociateApplications $wave_id=waveID $application_ids=applicationIDs $account_id=accountID $region=--region $profile=--profile' }

# POST /DisassociateSourceServers; needs --application-id --source-server-ids
@category "aws mgn"
@search-terms DisassociateSourceServers
export def 'mgn disassociate-source-servers' [
  --application-id: string
  --source-server-ids: oneof<list<string>, string>
  --account-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mgn DisassociateSourceServers $application_id=applicationID $source_server_ids=sourceServerIDs $account_id=accountID $region=--region $profile=--profile' }

# POST /DisconnectFromService; needs --source-server-id
@category "aws mgn"
@search-terms DisconnectFromService
export def 'mgn disconnect-from-service' [
  --source-server-id: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn DisconnectFromService $source_server_id=sourceServerID $account_id=accountID $region=--region $profile=--profile' }

# POST /FinalizeCutover; needs --source-server-id
@category "aws mgn"
@search-terms FinalizeCutover
export def 'mgn finalize-cutover' [
  --source-server-id: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn FinalizeCutover $source_server_id=sourceServerID $account_id=accountID $region=--region $profile=--profile' }

# POST /GetLaunchConfiguration; cached 1min; needs --source-server-id
@category "aws mgn"
@search-terms GetLaunchConfiguration
export def 'mgn get-launch-configuration' [
  --source-server-id: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn GetLaunchConfiguration $source_server_id=sourceServerID $account_id=accountID $region=--region $profile=--profile' }

# POST /GetLaunchConfigurationDefaults; cached 1min; needs --source-server-id
@category "aws mgn"
@search-terms GetLaunchConfigurationDefaults
export def 'mgn get-launch-configuration-defaults' [
  --source-server-id: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn GetLaunchConfigurationDefaults $source_server_id=sourceServerID $account_id=accountID $region=--region $profile=--profile' }

# POST /network-migration/GetNetworkMigrationDefinition; needs --network-migration-definition-id
@category "aws mgn"
@search-terms GetNetworkMigrationDefinition
export def 'mgn get-network-migration-definition' [
  --network-migration-definition-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn GetNetworkMigrationDefinition $network_migration_definition_id=networkMigrationDefinitionID $region=--region $profile=--profile' }

# POST /network-migration/GetNetworkMigrationMapperSegmentConstruct; cached 1min; needs --network-migration-definition-id --network-migration-execution-id --segment-id --construct-id
@category "aws mgn"
@search-terms GetNetworkMigrationMapperSegmentConstruct
export def 'mgn get-network-migration-mapper-segment-construct' [
  --network-migration-definition-id: string
  --network-migration-execution-id: string
  --segment-id: string
  --construct-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn GetNetworkMigrationMapperSegmentConstruct $network_migration_definition_id=networkMigrationDefinitionID $network_migration_execution_id=networkMigrationExecutionID $segment_id=segmentID $construct_id=constructID $region=--region $profile=--profile' }

# POST /GetReplicationConfiguration; needs --source-server-id
@category "aws mgn"
@search-terms GetReplicationConfiguration
export def 'mgn get-replication-configuration' [
  --source-server-id: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn GetReplicationConfiguration $source_server_id=sourceServerID $account_id=accountID $region=--region $profile=--profile' }

# POST /InitializeService
@category "aws mgn"
@search-terms InitializeService
export def 'mgn initialize-service' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mgn InitializeService $region=--region $profile=--profile' }

# POST /ListApplications; follows pages
@category "aws mgn"
@search-terms ListApplications
@example "First rows only" "mgn list-applications --stream | first 3"
export def 'mgn list-applications' [
  --filters: record
  --account-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn ListApplications $filters=filters $account_id=accountID $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListConnectors; follows pages
@category "aws mgn"
@search-terms ListConnectors
@example "First rows only" "mgn list-connectors --stream | first 3"
export def 'mgn list-connectors' [
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn ListConnectors $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListExportErrors; follows pages; cached 1min; needs --export-id
@category "aws mgn"
@search-terms ListExportErrors
export def 'mgn list-export-errors' [
  --export-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn ListExportErrors $export_id=exportID $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListExports; follows pages
@category "aws mgn"
@search-terms ListExports
@example "First rows only" "mgn list-exports --stream | first 3"
export def 'mgn list-exports' [
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn ListExports $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListImportErrors; follows pages; cached 1min; needs --import-id
@category "aws mgn"
@search-terms ListImportErrors
export def 'mgn list-import-errors' [
  --import-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn ListImportErrors $import_id=importID $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /network-migration/ListImportFileEnrichments; follows pages; cached 1min
@category "aws mgn"
@search-terms ListImportFileEnrichments
@example "First rows only" "mgn list-import-file-enrichments --stream | first 3"
export def 'mgn list-import-file-enrichments' [
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn ListImportFileEnrichments $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListImports; follows pages
@category "aws mgn"
@search-terms ListImports
@example "First rows only" "mgn list-imports --stream | first 3"
export def 'mgn list-imports' [
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn ListImports $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListManagedAccounts; follows pages; cached 1min
@category "aws mgn"
@search-terms ListManagedAccounts
@example "First rows only" "mgn list-managed-accounts --stream | first 3"
export def 'mgn list-managed-accounts' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn ListManagedAccounts $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /network-migration/ListNetworkMigrationAnalyses; follows pages; cached 1min; needs --network-migration-execution-id --network-migration-definition-id
@category "aws mgn"
@search-terms ListNetworkMigrationAnalyses
export def 'mgn list-network-migration-analyses' [
  --network-migration-execution-id: string
  --network-migration-definition-id: string
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn ListNetworkMigrationAnalyses $network_migration_execution_id=networkMigrationExecutionID $network_migration_definition_id=networkMigrationDefinitionID $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /network-migration/ListNetworkMigrationAnalysisResults; follows pages; cached 1min; needs --network-migration-execution-id --network-migration-definition-id
@category "aws mgn"
@search-terms ListNetworkMigrationAnalysisResults
export def 'mgn list-network-migration-analysis-results' [
  --network-migration-execution-id: string
  --network-migration-definition-id: string
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn ListNetworkMigrationAnalysisResults $network_migration_execution_id=networkMigrationExecutionID $network_migration_definition_id=networkMigrationDefinitionID $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /network-migration/ListNetworkMigrationCodeGenerationSegments; follows pages; cached 1min; needs --network-migration-execution-id --network-migration-definition-id
@category "aws mgn"
@search-terms ListNetworkMigrationCodeGenerationSegments
export def 'mgn list-network-migration-code-generation-segments' [
  --network-migration-execution-id: string
  --network-migration-definition-id: string
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn ListNetworkMigrationCodeGenerationSegments $network_migration_execution_id=networkMigrationExecutionID $network_migration_definition_id=networkMigrationDefinitionID $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /network-migration/ListNetworkMigrationCodeGenerations; follows pages; cached 1min; needs --network-migration-execution-id --network-migration-definition-id
@category "aws mgn"
@search-terms ListNetworkMigrationCodeGenerations
export def 'mgn list-network-migration-code-generations' [
  --network-migration-execution-id: string
  --network-migration-definition-id: string
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn ListNetworkMigrationCodeGenerations $network_migration_execution_id=networkMigrationExecutionID $network_migration_definition_id=networkMigrationDefinitionID $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /network-migration/ListNetworkMigrationDefinitions; follows pages
@category "aws mgn"
@search-terms ListNetworkMigrationDefinitions
@example "First rows only" "mgn list-network-migration-definitions --stream | first 3"
export def 'mgn list-network-migration-definitions' [
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn ListNetworkMigrationDefinitions $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /network-migration/ListNetworkMigrationDeployedStacks; follows pages; cached 1min; needs --network-migration-execution-id --network-migration-definition-id
@category "aws mgn"
@search-terms ListNetworkMigrationDeployedStacks
export def 'mgn list-network-migration-deployed-stacks' [
  --network-migration-execution-id: string
  --network-migration-definition-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn ListNetworkMigrationDeployedStacks $network_migration_execution_id=networkMigrationExecutionID $network_migration_definition_id=networkMigrationDefinitionID $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /network-migration/ListNetworkMigrationDeployments; follows pages; cached 1min; needs --network-migration-execution-id --network-migration-definition-id
@category "aws mgn"
@search-terms ListNetworkMigrationDeployments
export def 'mgn list-network-migration-deployments' [
  --network-migration-execution-id: string
  --network-migration-definition-id: string
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn ListNetworkMigrationDeployments $network_migration_execution_id=networkMigrationExecutionID $network_migration_definition_id=networkMigrationDefinitionID $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /network-migration/ListNetworkMigrationExecutions; follows pages; needs --network-migration-definition-id
@category "aws mgn"
@search-terms ListNetworkMigrationExecutions
export def 'mgn list-network-migration-executions' [
  --network-migration-definition-id: string
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn ListNetworkMigrationExecutions $network_migration_definition_id=networkMigrationDefinitionID $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /network-migration/ListNetworkMigrationInsights; follows pages; cached 1min; needs --network-migration-definition-id
@category "aws mgn"
@search-terms ListNetworkMigrationInsights
export def 'mgn list-network-migration-insights' [
  --network-migration-definition-id: string
  --network-migration-execution-id: string
  --producer-id: string
  --segment-id: string
  --construct-id: string
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn ListNetworkMigrationInsights $network_migration_definition_id=networkMigrationDefinitionID $network_migration_execution_id=networkMigrationExecutionID $producer_id=producerID $segment_id=segmentID $construct_id=constructID $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /network-migration/ListNetworkMigrationMapperSegmentConstructs; follows pages; cached 1min; needs --network-migration-execution-id --network-migration-definition-id --segment-id
@category "aws mgn"
@search-terms ListNetworkMigrationMapperSegmentConstructs
export def 'mgn list-network-migration-mapper-segment-constructs' [
  --network-migration-execution-id: string
  --network-migration-definition-id: string
  --segment-id: string
  --filters: record
  --include-enriched-properties: oneof<bool>
  --include-configuration: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn ListNetworkMigrationMapperSegmentConstructs $network_migration_execution_id=networkMigrationExecutionID $network_migration_definition_id=networkMigrationDefinitionID $segment_id=segmentID $filters=filters $include_enriched_properties=includeEnrichedProperties $include_configuration=includeConfiguration $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /network-migration/ListNetworkMigrationMapperSegments; follows pages; needs --network-migration-execution-id --network-migration-definition-id
@category "aws mgn"
@search-terms ListNetworkMigrationMapperSegments
export def 'mgn list-network-migration-mapper-segments' [
  --network-migration-execution-id: string
  --network-migration-definition-id: string
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn ListNetworkMigrationMapperSegments $network_migration_execution_id=networkMigrationExecutionID $network_migration_definition_id=networkMigrationDefinitionID $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /network-migration/ListNetworkMigrationMappingUpdates; follows pages; cached 1min; needs --network-migration-execution-id --network-migration-definition-id
@category "aws mgn"
@search-terms ListNetworkMigrationMappingUpdates
export def 'mgn list-network-migration-mapping-updates' [
  --network-migration-execution-id: string
  --network-migration-definition-id: string
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn ListNetworkMigrationMappingUpdates $network_migration_execution_id=networkMigrationExecutionID $network_migration_definition_id=networkMigrationDefinitionID $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /network-migration/ListNetworkMigrationMappings; follows pages; cached 1min; needs --network-migration-execution-id --network-migration-definition-id
@category "aws mgn"
@search-terms ListNetworkMigrationMappings
export def 'mgn list-network-migration-mappings' [
  --network-migration-execution-id: string
  --network-migration-definition-id: string
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn ListNetworkMigrationMappings $network_migration_execution_id=networkMigrationExecutionID $network_migration_definition_id=networkMigrationDefinitionID $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListRemoteSourceActionInvocationResults; follows pages; cached 1min; needs --source-server-id
@category "aws mgn"
@search-terms ListRemoteSourceActionInvocationResults
export def 'mgn list-remote-source-action-invocation-results' [
  --source-server-id: string
  --account-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn ListRemoteSourceActionInvocationResults $source_server_id=sourceServerID $account_id=accountID $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListRemoteSourceActionInvocations; follows pages; cached 1min; needs --remote-source-action-job-id
@category "aws mgn"
@search-terms ListRemoteSourceActionInvocations
export def 'mgn list-remote-source-action-invocations' [
  --remote-source-action-job-id: string
  --filters: record
  --account-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn ListRemoteSourceActionInvocations $remote_source_action_job_id=remoteSourceActionJobID $filters=filters $account_id=accountID $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListRemoteSourceActionJobs; follows pages
@category "aws mgn"
@search-terms ListRemoteSourceActionJobs
@example "First rows only" "mgn list-remote-source-action-jobs --stream | first 3"
export def 'mgn list-remote-source-action-jobs' [
  --filters: record
  --account-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn ListRemoteSourceActionJobs $filters=filters $account_id=accountID $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListRemoteSourceActions; follows pages
@category "aws mgn"
@search-terms ListRemoteSourceActions
@example "First rows only" "mgn list-remote-source-actions --stream | first 3"
export def 'mgn list-remote-source-actions' [
  --filters: record
  --account-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn ListRemoteSourceActions $filters=filters $account_id=accountID $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListSourceServerActions; follows pages; cached 1min; needs --source-server-id
@category "aws mgn"
@search-terms ListSourceServerActions
export def 'mgn list-source-server-actions' [
  --source-server-id: string
  --filters: record
  --account-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn ListSourceServerActions $source_server_id=sourceServerID $filters=filters $account_id=accountID $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; needs --resource-arn
@category "aws mgn"
@search-terms ListTagsForResource
export def 'mgn list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /ListTemplateActions; follows pages; cached 1min; needs --launch-configuration-template-id
@category "aws mgn"
@search-terms ListTemplateActions
export def 'mgn list-template-actions' [
  --launch-configuration-template-id: string
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn ListTemplateActions $launch_configuration_template_id=launchConfigurationTemplateID $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListWaves; follows pages
@category "aws mgn"
@search-terms ListWaves
@example "First rows only" "mgn list-waves --stream | first 3"
export def 'mgn list-waves' [
  --filters: record
  --account-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mgn ListWaves $filters=filters $account_id=accountID $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /MarkAsArchived; needs --source-server-id
@category "aws mgn"
@search-terms MarkAsArchived
export def 'mgn mark-as-archived' [
  --source-server-id: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn MarkAsArchived $source_server_id=sourceServerID $account_id=accountID $region=--region $profile=--profile' }

# POST /PauseReplication; needs --source-server-id
@category "aws mgn"
@search-terms PauseReplication
export def 'mgn pause-replication' [
  --source-server-id: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn PauseReplication $source_server_id=sourceServerID $account_id=accountID $region=--region $profile=--profile' }

# POST /PutSourceServerAction; needs --source-server-id --action-name --document-identifier --order --action-id
@category "aws mgn"
@search-terms PutSourceServerAction
export def 'mgn put-source-server-action' [
  --source-server-id: string
  --action-name: string
  --document-identifier: string
  --order: int
  --action-id: string
  --document-version: string
  --active: oneof<bool>
  --timeout-seconds: int
  --must-succeed-for-cutover: oneof<bool>
  --parameters: record
  --external-parameters: record
  --description: string
  --category: string@[DISASTER_RECOVERY OPERATING_SYSTEM LICENSE_AND_SUBSCRIPTION VALIDATION OBSERVABILITY REFACTORING SECURITY NETWORKING CONFIGURATION BACKUP OTHER]
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn PutSourceServerAction $source_server_id=sourceServerID $action_name=actionName $document_identifier=documentIdentifier $order=order $action_id=actionID $document_version=documentVersion $active=active $timeout_seconds=timeoutSeconds $must_succeed_for_cutover=mustSucceedForCutover $parameters=parameters $external_parameters=externalParameters $description=description $category=category $account_id=accountID $region=--region $profile=--profile' }

# POST /PutTemplateAction; needs --launch-configuration-template-id --action-name --document-identifier --order --action-id
@category "aws mgn"
@search-terms PutTemplateAction
export def 'mgn put-template-action' [
  --launch-configuration-template-id: string
  --action-name: string
  --document-identifier: string
  --order: int
  --action-id: string
  --document-version: string
  --active: oneof<bool>
  --timeout-seconds: int
  --must-succeed-for-cutover: oneof<bool>
  --parameters: record
  --operating-system: string
  --external-parameters: record
  --description: string
  --category: string@[DISASTER_RECOVERY OPERATING_SYSTEM LICENSE_AND_SUBSCRIPTION VALIDATION OBSERVABILITY REFACTORING SECURITY NETWORKING CONFIGURATION BACKUP OTHER]
  --region: string
  --profile: string
]: nothing -> record { call 'mgn PutTemplateAction $launch_configuration_template_id=launchConfigurationTemplateID $action_name=actionName $document_identifier=documentIdentifier $order=order $action_id=actionID $document_version=documentVersion $active=active $timeout_seconds=timeoutSeconds $must_succeed_for_cutover=mustSucceedForCutover $parameters=parameters $operating_system=operatingSystem $external_parameters=externalParameters $description=description $category=category $region=--region $profile=--profile' }

# POST /RemoveSourceServerAction; needs --source-server-id --action-id
@category "aws mgn"
@search-terms RemoveSourceServerAction
export def 'mgn remove-source-server-action' [
  --source-server-id: string
  --action-id: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mgn RemoveSourceServerAction $source_server_id=sourceServerID $action_id=actionID $account_id=accountID $region=--region $profile=--profile' }

# POST /RemoveTemplateAction; needs --launch-configuration-template-id --action-id
@category "aws mgn"
@search-terms RemoveTemplateAction
export def 'mgn remove-template-action' [
  --launch-configuration-template-id: string
  --action-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mgn RemoveTemplateAction $launch_configuration_template_id=launchConfigurationTemplateID $action_id=actionID $region=--region $profile=--profile' }

# POST /ResumeReplication; needs --source-server-id
@category "aws mgn"
@search-terms ResumeReplication
export def 'mgn resume-replication' [
  --source-server-id: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn ResumeReplication $source_server_id=sourceServerID $account_id=accountID $region=--region $profile=--profile' }

# POST /RetryDataReplication; needs --source-server-id
@category "aws mgn"
@search-terms RetryDataReplication
export def 'mgn retry-data-replication' [
  --source-server-id: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn RetryDataReplication $source_server_id=sourceServerID $account_id=accountID $region=--region $profile=--profile' }

# POST /StartCutover; needs --source-server-ids
@category "aws mgn"
@search-terms StartCutover
export def 'mgn start-cutover' [
  --source-server-ids: oneof<list<string>, string>
  --tags: record
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn StartCutover $source_server_ids=sourceServerIDs $tags=tags $account_id=accountID $region=--region $profile=--profile' }

# POST /StartExport; needs --s3-bucket --s3-key
@category "aws mgn"
@search-terms StartExport
export def 'mgn start-export' [
  --s3-bucket: string
  --s3-key: string
  --s3-bucket-owner: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'mgn StartExport $s3_bucket=s3Bucket $s3_key=s3Key $s3_bucket_owner=s3BucketOwner $tags=tags $region=--region $profile=--profile' }

# POST /StartImport; needs --s3-bucket-source
@category "aws mgn"
@search-terms StartImport
export def 'mgn start-import' [
  --client-token: string
  --s3-bucket-source: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'mgn StartImport $client_token=clientToken $s3_bucket_source=s3BucketSource $tags=tags $region=--region $profile=--profile' }

# POST /network-migration/StartImportFileEnrichment; needs --s3-bucket-source --s3-bucket-target
@category "aws mgn"
@search-terms StartImportFileEnrichment
export def 'mgn start-import-file-enrichment' [
  --client-token: string
  --s3-bucket-source: record
  --s3-bucket-target: record
  --ip-assignment-strategy: string@[STATIC DYNAMIC]
  --region: string
  --profile: string
]: nothing -> record { call 'mgn StartImportFileEnrichment $client_token=clientToken $s3_bucket_source=s3BucketSource $s3_bucket_target=s3BucketTarget $ip_assignment_strategy=ipAssignmentStrategy $region=--region $profile=--profile' }

# POST /network-migration/StartNetworkMigrationAnalysis; needs --network-migration-execution-id --network-migration-definition-id
@category "aws mgn"
@search-terms StartNetworkMigrationAnalysis
export def 'mgn start-network-migration-analysis' [
  --network-migration-execution-id: string
  --network-migration-definition-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn StartNetworkMigrationAnalysis $network_migration_execution_id=networkMigrationExecutionID $network_migration_definition_id=networkMigrationDefinitionID $region=--region $profile=--profile' }

# POST /network-migration/StartNetworkMigrationCodeGeneration; needs --network-migration-execution-id --network-migration-definition-id
@category "aws mgn"
@search-terms StartNetworkMigrationCodeGeneration
export def 'mgn start-network-migration-code-generation' [
  --network-migration-execution-id: string
  --network-migration-definition-id: string
  --code-generation-output-format-types: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'mgn StartNetworkMigrationCodeGeneration $network_migration_execution_id=networkMigrationExecutionID $network_migration_definition_id=networkMigrationDefinitionID $code_generation_output_format_types=codeGenerationOutputFormatTypes $region=--region $profile=--profile' }

# POST /network-migration/StartNetworkMigrationDeployment; needs --network-migration-execution-id --network-migration-definition-id
@category "aws mgn"
@search-terms StartNetworkMigrationDeployment
export def 'mgn start-network-migration-deployment' [
  --network-migration-execution-id: string
  --network-migration-definition-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn StartNetworkMigrationDeployment $network_migration_execution_id=networkMigrationExecutionID $network_migration_definition_id=networkMigrationDefinitionID $region=--region $profile=--profile' }

# POST /network-migration/StartNetworkMigrationMapping; needs --network-migration-execution-id --network-migration-definition-id
@category "aws mgn"
@search-terms StartNetworkMigrationMapping
export def 'mgn start-network-migration-mapping' [
  --network-migration-execution-id: string
  --network-migration-definition-id: string
  --security-group-mapping-strategy: string@[MAP SKIP MAP_DHCP]
  --region: string
  --profile: string
]: nothing -> record { call 'mgn StartNetworkMigrationMapping $network_migration_execution_id=networkMigrationExecutionID $network_migration_definition_id=networkMigrationDefinitionID $security_group_mapping_strategy=securityGroupMappingStrategy $region=--region $profile=--profile' }

# POST /network-migration/StartNetworkMigrationMappingUpdate; needs --network-migration-execution-id --network-migration-definition-id
@category "aws mgn"
@search-terms StartNetworkMigrationMappingUpdate
export def 'mgn start-network-migration-mapping-update' [
  --network-migration-execution-id: string
  --network-migration-definition-id: string
  --constructs: oneof<list<any>, record>
  --segments: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'mgn StartNetworkMigrationMappingUpdate $network_migration_execution_id=networkMigrationExecutionID $network_migration_definition_id=networkMigrationDefinitionID $constructs=constructs $segments=segments $region=--region $profile=--profile' }

# POST /StartRemoteSourceActionJob; needs --remote-source-action-arns --connector-arn --source-server-arns
@category "aws mgn"
@search-terms StartRemoteSourceActionJob
export def 'mgn start-remote-source-action-job' [
  --remote-source-action-arns: oneof<list<string>, string>
  --connector-arn: string
  --source-server-arns: oneof<list<string>, string>
  --client-token: string
  --tags: record
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn StartRemoteSourceActionJob $remote_source_action_arns=remoteSourceActionArns $connector_arn=connectorArn $source_server_arns=sourceServerArns $client_token=clientToken $tags=tags $account_id=accountID $region=--region $profile=--profile' }

# POST /StartReplication; needs --source-server-id
@category "aws mgn"
@search-terms StartReplication
export def 'mgn start-replication' [
  --source-server-id: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn StartReplication $source_server_id=sourceServerID $account_id=accountID $region=--region $profile=--profile' }

# POST /StartTest; needs --source-server-ids
@category "aws mgn"
@search-terms StartTest
export def 'mgn start-test' [
  --source-server-ids: oneof<list<string>, string>
  --tags: record
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn StartTest $source_server_ids=sourceServerIDs $tags=tags $account_id=accountID $region=--region $profile=--profile' }

# POST /StopReplication; needs --source-server-id
@category "aws mgn"
@search-terms StopReplication
export def 'mgn stop-replication' [
  --source-server-id: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn StopReplication $source_server_id=sourceServerID $account_id=accountID $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws mgn"
@search-terms TagResource
export def 'mgn tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mgn TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# POST /TerminateTargetInstances; needs --source-server-ids
@category "aws mgn"
@search-terms TerminateTargetInstances
export def 'mgn terminate-target-instances' [
  --source-server-ids: oneof<list<string>, string>
  --tags: record
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn TerminateTargetInstances $source_server_ids=sourceServerIDs $tags=tags $account_id=accountID $region=--region $profile=--profile' }

# POST /UnarchiveApplication; needs --application-id
@category "aws mgn"
@search-terms UnarchiveApplication
export def 'mgn unarchive-application' [
  --application-id: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn UnarchiveApplication $application_id=applicationID $account_id=accountID $region=--region $profile=--profile' }

# POST /UnarchiveWave; needs --wave-id
@category "aws mgn"
@search-terms UnarchiveWave
export def 'mgn unarchive-wave' [
  --wave-id: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn UnarchiveWave $wave_id=waveID $account_id=accountID $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws mgn"
@search-terms UntagResource
export def 'mgn untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mgn UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /UpdateApplication; needs --application-id
@category "aws mgn"
@search-terms UpdateApplication
export def 'mgn update-application' [
  --application-id: string
  --name: string
  --description: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn UpdateApplication $application_id=applicationID $name=name $description=description $account_id=accountID $region=--region $profile=--profile' }

# POST /UpdateConnector; needs --connector-id
@category "aws mgn"
@search-terms UpdateConnector
export def 'mgn update-connector' [
  --connector-id: string
  --name: string
  --ssm-command-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'mgn UpdateConnector $connector_id=connectorID $name=name $ssm_command_config=ssmCommandConfig $region=--region $profile=--profile' }

# POST /UpdateLaunchConfiguration; needs --source-server-id
@category "aws mgn"
@search-terms UpdateLaunchConfiguration
export def 'mgn update-launch-configuration' [
  --source-server-id: string
  --name: string
  --launch-disposition: string@[STOPPED STARTED]
  --target-instance-type-right-sizing-method: string@[NONE BASIC]
  --copy-private-ip: oneof<bool>
  --copy-tags: oneof<bool>
  --licensing: record
  --boot-mode: string@[LEGACY_BIOS UEFI USE_SOURCE]
  --post-launch-actions: record
  --enable-map-auto-tagging: oneof<bool>
  --map-auto-tagging-mpe-id: string
  --map-auto-tagging-key: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn UpdateLaunchConfiguration $source_server_id=sourceServerID $name=name $launch_disposition=launchDisposition $target_instance_type_right_sizing_method=targetInstanceTypeRightSizingMethod $copy_private_ip=copyPrivateIp $copy_tags=copyTags $licensing=licensing $boot_mode=bootMode $post_launch_actions=postLaunchActions $enable_map_auto_tagging=enableMapAutoTagging $map_auto_tagging_mpe_id=mapAutoTaggingMpeID $map_auto_tagging_key=mapAutoTaggingKey $account_id=accountID $region=--region $profile=--profile' }

# POST /UpdateLaunchConfigurationDefaults; needs --source-server-id
@category "aws mgn"
@search-terms UpdateLaunchConfigurationDefaults
export def 'mgn update-launch-configuration-defaults' [
  --source-server-id: string
  --account-id: string
  --small-volume-max-size: int
  --small-volume-configuration: record
  --large-volume-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'mgn UpdateLaunchConfigurationDefaults $source_server_id=sourceServerID $account_id=accountID $small_volume_max_size=smallVolumeMaxSize $small_volume_configuration=smallVolumeConfiguration $large_volume_configuration=largeVolumeConfiguration $region=--region $profile=--profile' }

# POST /UpdateLaunchConfigurationTemplate; needs --launch-configuration-template-id
@category "aws mgn"
@search-terms UpdateLaunchConfigurationTemplate
export def 'mgn update-launch-configuration-template' [
  --launch-configuration-template-id: string
  --post-launch-actions: record
  --enable-map-auto-tagging: oneof<bool>
  --map-auto-tagging-mpe-id: string
  --map-auto-tagging-key: string
  --launch-disposition: string@[STOPPED STARTED]
  --target-instance-type-right-sizing-method: string@[NONE BASIC]
  --copy-private-ip: oneof<bool>
  --associate-public-ip-address: oneof<bool>
  --copy-tags: oneof<bool>
  --licensing: record
  --boot-mode: string@[LEGACY_BIOS UEFI USE_SOURCE]
  --small-volume-max-size: int
  --small-volume-conf: record
  --large-volume-conf: record
  --enable-parameters-encryption: oneof<bool>
  --parameters-encryption-key: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn UpdateLaunchConfigurationTemplate $launch_configuration_template_id=launchConfigurationTemplateID $post_launch_actions=postLaunchActions $enable_map_auto_tagging=enableMapAutoTagging $map_auto_tagging_mpe_id=mapAutoTaggingMpeID $map_auto_tagging_key=mapAutoTaggingKey $launch_disposition=launchDisposition $target_instance_type_right_sizing_method=targetInstanceTypeRightSizingMethod $copy_private_ip=copyPrivateIp $associate_public_ip_address=associatePublicIpAddress $copy_tags=copyTags $licensing=licensing $boot_mode=bootMode $small_volume_max_size=smallVolumeMaxSize $small_volume_conf=smallVolumeConf $large_volume_conf=largeVolumeConf $enable_parameters_encryption=enableParametersEncryption $parameters_encryption_key=parametersEncryptionKey $region=--region $profile=--profile' }

# POST /network-migration/UpdateNetworkMigrationDefinition; needs --network-migration-definition-id
@category "aws mgn"
@search-terms UpdateNetworkMigrationDefinition
export def 'mgn update-network-migration-definition' [
  --network-migration-definition-id: string
  --name: string
  --description: string
  --source-configurations: oneof<list<any>, record>
  --target-s3-configuration: record
  --target-network: record
  --target-deployment: string@[SINGLE_ACCOUNT MULTI_ACCOUNT]
  --vpc-provisioning-strategy: string@[CREATE_NEW USE_EXISTING]
  --cidr-mappings: oneof<list<any>, record>
  --scope-tags: record
  --definition-type: string@[MIGRATION NEW_NETWORK]
  --region: string
  --profile: string
]: nothing -> record { call 'mgn UpdateNetworkMigrationDefinition $network_migration_definition_id=networkMigrationDefinitionID $name=name $description=description $source_configurations=sourceConfigurations $target_s3_configuration=targetS3Configuration $target_network=targetNetwork $target_deployment=targetDeployment $vpc_provisioning_strategy=vpcProvisioningStrategy $cidr_mappings=cidrMappings $scope_tags=scopeTags $definition_type=definitionType $region=--region $profile=--profile' }

# POST /network-migration/UpdateNetworkMigrationMapperSegment; needs --network-migration-definition-id --network-migration-execution-id --segment-id
@category "aws mgn"
@search-terms UpdateNetworkMigrationMapperSegment
export def 'mgn update-network-migration-mapper-segment' [
  --network-migration-definition-id: string
  --network-migration-execution-id: string
  --segment-id: string
  --scope-tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'mgn UpdateNetworkMigrationMapperSegment $network_migration_definition_id=networkMigrationDefinitionID $network_migration_execution_id=networkMigrationExecutionID $segment_id=segmentID $scope_tags=scopeTags $region=--region $profile=--profile' }

# POST /UpdateRemoteSourceAction; needs --remote-source-action-id
@category "aws mgn"
@search-terms UpdateRemoteSourceAction
export def 'mgn update-remote-source-action' [
  --remote-source-action-id: string
  --name: string
  --description: string
  --ssm-parameter-name: string
  --timeout-seconds: int
  --operating-system: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn UpdateRemoteSourceAction $remote_source_action_id=remoteSourceActionID $name=name $description=description $ssm_parameter_name=ssmParameterName $timeout_seconds=timeoutSeconds $operating_system=operatingSystem $account_id=accountID $region=--region $profile=--profile' }

# POST /UpdateReplicationConfiguration; needs --source-server-id
@category "aws mgn"
@search-terms UpdateReplicationConfiguration
export def 'mgn update-replication-configuration' [
  --source-server-id: string
  --name: string
  --staging-area-subnet-id: string
  --associate-default-security-group: oneof<bool>
  --replication-servers-security-groups-ids: oneof<list<string>, string>
  --replication-server-instance-type: string
  --use-dedicated-replication-server: oneof<bool>
  --default-large-staging-disk-type: string@[GP2 ST1 GP3]
  --replicated-disks: oneof<list<any>, record>
  --ebs-encryption: string@[DEFAULT CUSTOM]
  --ebs-encryption-key-arn: string
  --bandwidth-throttling: int
  --data-plane-routing: string@[PRIVATE_IP PUBLIC_IP]
  --create-public-ip: oneof<bool>
  --staging-area-tags: record
  --use-fips-endpoint: oneof<bool>
  --account-id: string
  --internet-protocol: string@[IPV4 IPV6]
  --store-snapshot-on-local-zone: oneof<bool>
  --outpost-snapshot-location: string@[OUTPOST REGION]
  --storage-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'mgn UpdateReplicationConfiguration $source_server_id=sourceServerID $name=name $staging_area_subnet_id=stagingAreaSubnetId $associate_default_security_group=associateDefaultSecurityGroup $replication_servers_security_groups_ids=replicationServersSecurityGroupsIDs $replication_server_instance_type=replicationServerInstanceType $use_dedicated_replication_server=useDedicatedReplicationServer $default_large_staging_disk_type=defaultLargeStagingDiskType $replicated_disks=replicatedDisks $ebs_encryption=ebsEncryption $ebs_encryption_key_arn=ebsEncryptionKeyArn $bandwidth_throttling=bandwidthThrottling $data_plane_routing=dataPlaneRouting $create_public_ip=createPublicIP $staging_area_tags=stagingAreaTags $use_fips_endpoint=useFipsEndpoint $account_id=accountID $internet_protocol=internetProtocol $store_snapshot_on_local_zone=storeSnapshotOnLocalZone $outpost_snapshot_location=outpostSnapshotLocation $storage_configuration=storageConfiguration $region=--region $profile=--profile' }

# POST /UpdateReplicationConfigurationTemplate; needs --replication-configuration-template-id
@category "aws mgn"
@search-terms UpdateReplicationConfigurationTemplate
export def 'mgn update-replication-configuration-template' [
  --replication-configuration-template-id: string
  --arn: string
  --staging-area-subnet-id: string
  --associate-default-security-group: oneof<bool>
  --replication-servers-security-groups-ids: oneof<list<string>, string>
  --replication-server-instance-type: string
  --use-dedicated-replication-server: oneof<bool>
  --default-large-staging-disk-type: string@[GP2 ST1 GP3]
  --ebs-encryption: string@[DEFAULT CUSTOM]
  --ebs-encryption-key-arn: string
  --bandwidth-throttling: int
  --data-plane-routing: string@[PRIVATE_IP PUBLIC_IP]
  --create-public-ip: oneof<bool>
  --staging-area-tags: record
  --use-fips-endpoint: oneof<bool>
  --internet-protocol: string@[IPV4 IPV6]
  --store-snapshot-on-local-zone: oneof<bool>
  --outpost-snapshot-location: string@[OUTPOST REGION]
  --storage-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'mgn UpdateReplicationConfigurationTemplate $replication_configuration_template_id=replicationConfigurationTemplateID $arn=arn $staging_area_subnet_id=stagingAreaSubnetId $associate_default_security_group=associateDefaultSecurityGroup $replication_servers_security_groups_ids=replicationServersSecurityGroupsIDs $replication_server_instance_type=replicationServerInstanceType $use_dedicated_replication_server=useDedicatedReplicationServer $default_large_staging_disk_type=defaultLargeStagingDiskType $ebs_encryption=ebsEncryption $ebs_encryption_key_arn=ebsEncryptionKeyArn $bandwidth_throttling=bandwidthThrottling $data_plane_routing=dataPlaneRouting $create_public_ip=createPublicIP $staging_area_tags=stagingAreaTags $use_fips_endpoint=useFipsEndpoint $internet_protocol=internetProtocol $store_snapshot_on_local_zone=storeSnapshotOnLocalZone $outpost_snapshot_location=outpostSnapshotLocation $storage_configuration=storageConfiguration $region=--region $profile=--profile' }

# POST /UpdateSourceServer; needs --source-server-id
@category "aws mgn"
@search-terms UpdateSourceServer
export def 'mgn update-source-server' [
  --account-id: string
  --source-server-id: string
  --connector-action: record
  --user-provided-id: string
  --fqdn-for-action-framework: string
  --platform: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn UpdateSourceServer $account_id=accountID $source_server_id=sourceServerID $connector_action=connectorAction $user_provided_id=userProvidedID $fqdn_for_action_framework=fqdnForActionFramework $platform=platform $region=--region $profile=--profile' }

# POST /UpdateSourceServerReplicationType; needs --source-server-id --replication-type
@category "aws mgn"
@search-terms UpdateSourceServerReplicationType
export def 'mgn update-source-server-replication-type' [
  --source-server-id: string
  --replication-type: string@[AGENT_BASED SNAPSHOT_SHIPPING]
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn UpdateSourceServerReplicationType $source_server_id=sourceServerID $replication_type=replicationType $account_id=accountID $region=--region $profile=--profile' }

# POST /UpdateWave; needs --wave-id
@category "aws mgn"
@search-terms UpdateWave
export def 'mgn update-wave' [
  --wave-id: string
  --name: string
  --description: string
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mgn UpdateWave $wave_id=waveID $name=name $description=description $account_id=accountID $region=--region $profile=--profile' }
