# Written by `cargo xtask generate --service mgn` from the service's model and overlay: change those instead.
# mgn, API version 2020-02-26: 106 operations.

use rt.nu [call]

# POST /ArchiveApplication; needs --application-id
@search-terms ArchiveApplication
export def 'mgn archive-application' [
  --application-id: string
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn ArchiveApplication $application_id $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /ArchiveWave; needs --wave-id
@search-terms ArchiveWave
export def 'mgn archive-wave' [
  --wave-id: string
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn ArchiveWave $wave_id $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /AssociateApplications; needs --wave-id --application-ids
@search-terms AssociateApplications
export def 'mgn associate-applications' [
  --wave-id: string
  --application-ids: list<string>
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn AssociateApplications $wave_id $application_ids $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /AssociateSourceServers; needs --application-id --source-server-ids
@search-terms AssociateSourceServers
export def 'mgn associate-source-servers' [
  --application-id: string
  --source-server-ids: list<string>
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn AssociateSourceServers $application_id $source_server_ids $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /ChangeServerLifeCycleState; needs --source-server-id --life-cycle
@search-terms ChangeServerLifeCycleState
export def 'mgn change-server-life-cycle-state' [
  --source-server-id: string
  --life-cycle: record
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn ChangeServerLifeCycleState $source_server_id $life_cycle $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateApplication; needs --name
@search-terms CreateApplication
export def 'mgn create-application' [
  --name: string
  --description: string
  --tags: record
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn CreateApplication $name $description $tags $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateConnector; needs --name --ssm-instance-id
@search-terms CreateConnector
export def 'mgn create-connector' [
  --name: string
  --ssm-instance-id: string
  --tags: record
  --ssm-command-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn CreateConnector $name $ssm_instance_id $tags $ssm_command_config -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateLaunchConfigurationTemplate
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn CreateLaunchConfigurationTemplate $post_launch_actions $enable_map_auto_tagging $map_auto_tagging_mpe_id $map_auto_tagging_key $tags $launch_disposition $target_instance_type_right_sizing_method $copy_private_ip $associate_public_ip_address $copy_tags $licensing $boot_mode $small_volume_max_size $small_volume_conf $large_volume_conf $enable_parameters_encryption $parameters_encryption_key -- $region $profile $with_input $fail_fast $yes' }

# POST /network-migration/CreateNetworkMigrationDefinition; needs --name --target-s3-configuration --target-network
@search-terms CreateNetworkMigrationDefinition
export def 'mgn create-network-migration-definition' [
  --client-token: string
  --name: string
  --description: string
  --source-configurations: list
  --definition-type: string@[MIGRATION NEW_NETWORK]
  --target-s3-configuration: record
  --target-network: record
  --target-deployment: string@[SINGLE_ACCOUNT MULTI_ACCOUNT]
  --vpc-provisioning-strategy: string@[CREATE_NEW USE_EXISTING]
  --cidr-mappings: list
  --tags: record
  --scope-tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn CreateNetworkMigrationDefinition $client_token $name $description $source_configurations $definition_type $target_s3_configuration $target_network $target_deployment $vpc_provisioning_strategy $cidr_mappings $tags $scope_tags -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateRemoteSourceAction; needs --name --ssm-parameter-name
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn CreateRemoteSourceAction $name $description $ssm_parameter_name $timeout_seconds $operating_system $tags $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateReplicationConfigurationTemplate; needs --staging-area-subnet-id --associate-default-security-group --replication-servers-security-groups-ids --replication-server-instance-type --use-dedicated-replication-server --default-large-staging-disk-type --ebs-encryption --bandwidth-throttling --data-plane-routing --create-public-ip --staging-area-tags
@search-terms CreateReplicationConfigurationTemplate
export def 'mgn create-replication-configuration-template' [
  --staging-area-subnet-id: string
  --associate-default-security-group: oneof<bool>
  --replication-servers-security-groups-ids: list<string>
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn CreateReplicationConfigurationTemplate $staging_area_subnet_id $associate_default_security_group $replication_servers_security_groups_ids $replication_server_instance_type $use_dedicated_replication_server $default_large_staging_disk_type $ebs_encryption $ebs_encryption_key_arn $bandwidth_throttling $data_plane_routing $create_public_ip $staging_area_tags $use_fips_endpoint $tags $internet_protocol $store_snapshot_on_local_zone $outpost_snapshot_location $storage_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateWave; needs --name
@search-terms CreateWave
export def 'mgn create-wave' [
  --name: string
  --description: string
  --tags: record
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn CreateWave $name $description $tags $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteApplication; needs --application-id
@search-terms DeleteApplication
export def 'mgn delete-application' [
  --application-id: string
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn DeleteApplication $application_id $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteConnector; needs --connector-id
@search-terms DeleteConnector
export def 'mgn delete-connector' [
  --connector-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn DeleteConnector $connector_id -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteJob; needs --job-id
@search-terms DeleteJob
export def 'mgn delete-job' [
  --job-id: string
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn DeleteJob $job_id $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteLaunchConfigurationTemplate; needs --launch-configuration-template-id
@search-terms DeleteLaunchConfigurationTemplate
export def 'mgn delete-launch-configuration-template' [
  --launch-configuration-template-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn DeleteLaunchConfigurationTemplate $launch_configuration_template_id -- $region $profile $with_input $fail_fast $yes' }

# POST /network-migration/DeleteNetworkMigrationDefinition; needs --network-migration-definition-id
@search-terms DeleteNetworkMigrationDefinition
export def 'mgn delete-network-migration-definition' [
  --network-migration-definition-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn DeleteNetworkMigrationDefinition $network_migration_definition_id -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteRemoteSourceAction; needs --remote-source-action-id
@search-terms DeleteRemoteSourceAction
export def 'mgn delete-remote-source-action' [
  --remote-source-action-id: string
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn DeleteRemoteSourceAction $remote_source_action_id $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteReplicationConfigurationTemplate; needs --replication-configuration-template-id
@search-terms DeleteReplicationConfigurationTemplate
export def 'mgn delete-replication-configuration-template' [
  --replication-configuration-template-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn DeleteReplicationConfigurationTemplate $replication_configuration_template_id -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteSourceServer; needs --source-server-id
@search-terms DeleteSourceServer
export def 'mgn delete-source-server' [
  --source-server-id: string
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn DeleteSourceServer $source_server_id $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteVcenterClient; needs --vcenter-client-id
@search-terms DeleteVcenterClient
export def 'mgn delete-vcenter-client' [
  --vcenter-client-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn DeleteVcenterClient $vcenter_client_id -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteWave; needs --wave-id
@search-terms DeleteWave
export def 'mgn delete-wave' [
  --wave-id: string
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn DeleteWave $wave_id $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /DescribeJobLogItems; follows pages; cached 1min; needs --job-id
@search-terms DescribeJobLogItems
export def 'mgn describe-job-log-items' [
  --job-id: string
  --account-id: string
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
]: any -> any { call 'mgn DescribeJobLogItems $job_id $account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /DescribeJobs; follows pages
@search-terms DescribeJobs
export def 'mgn describe-jobs' [
  --filters: record
  --account-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'mgn DescribeJobs $filters $account_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /DescribeLaunchConfigurationTemplates; follows pages
@search-terms DescribeLaunchConfigurationTemplates
export def 'mgn describe-launch-configuration-templates' [
  --launch-configuration-template-ids: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'mgn DescribeLaunchConfigurationTemplates $launch_configuration_template_ids -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /DescribeReplicationConfigurationTemplates; follows pages
@search-terms DescribeReplicationConfigurationTemplates
export def 'mgn describe-replication-configuration-templates' [
  --replication-configuration-template-ids: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'mgn DescribeReplicationConfigurationTemplates $replication_configuration_template_ids -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /DescribeSourceServers; follows pages
@search-terms DescribeSourceServers
export def 'mgn describe-source-servers' [
  --filters: record
  --account-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'mgn DescribeSourceServers $filters $account_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /DescribeVcenterClients; follows pages
@search-terms DescribeVcenterClients
export def 'mgn describe-vcenter-clients' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'mgn DescribeVcenterClients -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /DisassociateApplications; needs --wave-id --application-ids
@search-terms DisassociateApplications
export def 'mgn disassociate-applications' [
  --wave-id: string
  --application-ids: list<string>
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn DisassociateApplications $wave_id $application_ids $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /DisassociateSourceServers; needs --application-id --source-server-ids
@search-terms DisassociateSourceServers
export def 'mgn disassociate-source-servers' [
  --application-id: string
  --source-server-ids: list<string>
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn DisassociateSourceServers $application_id $source_server_ids $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /DisconnectFromService; needs --source-server-id
@search-terms DisconnectFromService
export def 'mgn disconnect-from-service' [
  --source-server-id: string
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn DisconnectFromService $source_server_id $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /FinalizeCutover; needs --source-server-id
@search-terms FinalizeCutover
export def 'mgn finalize-cutover' [
  --source-server-id: string
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn FinalizeCutover $source_server_id $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /GetLaunchConfiguration; cached 1min; needs --source-server-id
@search-terms GetLaunchConfiguration
export def 'mgn get-launch-configuration' [
  --source-server-id: string
  --account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mgn GetLaunchConfiguration $source_server_id $account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetLaunchConfigurationDefaults; cached 1min; needs --source-server-id
@search-terms GetLaunchConfigurationDefaults
export def 'mgn get-launch-configuration-defaults' [
  --source-server-id: string
  --account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mgn GetLaunchConfigurationDefaults $source_server_id $account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /network-migration/GetNetworkMigrationDefinition; needs --network-migration-definition-id
@search-terms GetNetworkMigrationDefinition
export def 'mgn get-network-migration-definition' [
  --network-migration-definition-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'mgn GetNetworkMigrationDefinition $network_migration_definition_id -- $region $profile $with_input $fail_fast' }

# POST /network-migration/GetNetworkMigrationMapperSegmentConstruct; cached 1min; needs --network-migration-definition-id --network-migration-execution-id --segment-id --construct-id
@search-terms GetNetworkMigrationMapperSegmentConstruct
export def 'mgn get-network-migration-mapper-segment-construct' [
  --network-migration-definition-id: string
  --network-migration-execution-id: string
  --segment-id: string
  --construct-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mgn GetNetworkMigrationMapperSegmentConstruct $network_migration_definition_id $network_migration_execution_id $segment_id $construct_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetReplicationConfiguration; needs --source-server-id
@search-terms GetReplicationConfiguration
export def 'mgn get-replication-configuration' [
  --source-server-id: string
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'mgn GetReplicationConfiguration $source_server_id $account_id -- $region $profile $with_input $fail_fast' }

# POST /InitializeService
@search-terms InitializeService
export def 'mgn initialize-service' [
  --region: string
  --profile: string
]: any -> any { call 'mgn InitializeService -- $region $profile' }

# POST /ListApplications; follows pages
@search-terms ListApplications
export def 'mgn list-applications' [
  --filters: record
  --account-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'mgn ListApplications $filters $account_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /ListConnectors; follows pages
@search-terms ListConnectors
export def 'mgn list-connectors' [
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'mgn ListConnectors $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /ListExportErrors; follows pages; cached 1min; needs --export-id
@search-terms ListExportErrors
export def 'mgn list-export-errors' [
  --export-id: string
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
]: any -> any { call 'mgn ListExportErrors $export_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListExports; follows pages
@search-terms ListExports
export def 'mgn list-exports' [
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'mgn ListExports $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /ListImportErrors; follows pages; cached 1min; needs --import-id
@search-terms ListImportErrors
export def 'mgn list-import-errors' [
  --import-id: string
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
]: any -> any { call 'mgn ListImportErrors $import_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /network-migration/ListImportFileEnrichments; follows pages; cached 1min
@search-terms ListImportFileEnrichments
export def 'mgn list-import-file-enrichments' [
  --filters: record
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
]: any -> any { call 'mgn ListImportFileEnrichments $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListImports; follows pages
@search-terms ListImports
export def 'mgn list-imports' [
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'mgn ListImports $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /ListManagedAccounts; follows pages; cached 1min
@search-terms ListManagedAccounts
export def 'mgn list-managed-accounts' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'mgn ListManagedAccounts -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /network-migration/ListNetworkMigrationAnalyses; follows pages; cached 1min; needs --network-migration-execution-id --network-migration-definition-id
@search-terms ListNetworkMigrationAnalyses
export def 'mgn list-network-migration-analyses' [
  --network-migration-execution-id: string
  --network-migration-definition-id: string
  --filters: record
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
]: any -> any { call 'mgn ListNetworkMigrationAnalyses $network_migration_execution_id $network_migration_definition_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /network-migration/ListNetworkMigrationAnalysisResults; follows pages; cached 1min; needs --network-migration-execution-id --network-migration-definition-id
@search-terms ListNetworkMigrationAnalysisResults
export def 'mgn list-network-migration-analysis-results' [
  --network-migration-execution-id: string
  --network-migration-definition-id: string
  --filters: record
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
]: any -> any { call 'mgn ListNetworkMigrationAnalysisResults $network_migration_execution_id $network_migration_definition_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /network-migration/ListNetworkMigrationCodeGenerationSegments; follows pages; cached 1min; needs --network-migration-execution-id --network-migration-definition-id
@search-terms ListNetworkMigrationCodeGenerationSegments
export def 'mgn list-network-migration-code-generation-segments' [
  --network-migration-execution-id: string
  --network-migration-definition-id: string
  --filters: record
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
]: any -> any { call 'mgn ListNetworkMigrationCodeGenerationSegments $network_migration_execution_id $network_migration_definition_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /network-migration/ListNetworkMigrationCodeGenerations; follows pages; cached 1min; needs --network-migration-execution-id --network-migration-definition-id
@search-terms ListNetworkMigrationCodeGenerations
export def 'mgn list-network-migration-code-generations' [
  --network-migration-execution-id: string
  --network-migration-definition-id: string
  --filters: record
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
]: any -> any { call 'mgn ListNetworkMigrationCodeGenerations $network_migration_execution_id $network_migration_definition_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /network-migration/ListNetworkMigrationDefinitions; follows pages
@search-terms ListNetworkMigrationDefinitions
export def 'mgn list-network-migration-definitions' [
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'mgn ListNetworkMigrationDefinitions $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /network-migration/ListNetworkMigrationDeployedStacks; follows pages; cached 1min; needs --network-migration-execution-id --network-migration-definition-id
@search-terms ListNetworkMigrationDeployedStacks
export def 'mgn list-network-migration-deployed-stacks' [
  --network-migration-execution-id: string
  --network-migration-definition-id: string
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
]: any -> any { call 'mgn ListNetworkMigrationDeployedStacks $network_migration_execution_id $network_migration_definition_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /network-migration/ListNetworkMigrationDeployments; follows pages; cached 15sec; needs --network-migration-execution-id --network-migration-definition-id
@search-terms ListNetworkMigrationDeployments
export def 'mgn list-network-migration-deployments' [
  --network-migration-execution-id: string
  --network-migration-definition-id: string
  --filters: record
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
]: any -> any { call 'mgn ListNetworkMigrationDeployments $network_migration_execution_id $network_migration_definition_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /network-migration/ListNetworkMigrationExecutions; follows pages; needs --network-migration-definition-id
@search-terms ListNetworkMigrationExecutions
export def 'mgn list-network-migration-executions' [
  --network-migration-definition-id: string
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'mgn ListNetworkMigrationExecutions $network_migration_definition_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /network-migration/ListNetworkMigrationInsights; follows pages; cached 1min; needs --network-migration-definition-id
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
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mgn ListNetworkMigrationInsights $network_migration_definition_id $network_migration_execution_id $producer_id $segment_id $construct_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /network-migration/ListNetworkMigrationMapperSegmentConstructs; follows pages; cached 1min; needs --network-migration-execution-id --network-migration-definition-id --segment-id
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
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mgn ListNetworkMigrationMapperSegmentConstructs $network_migration_execution_id $network_migration_definition_id $segment_id $filters $include_enriched_properties $include_configuration -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /network-migration/ListNetworkMigrationMapperSegments; follows pages; needs --network-migration-execution-id --network-migration-definition-id
@search-terms ListNetworkMigrationMapperSegments
export def 'mgn list-network-migration-mapper-segments' [
  --network-migration-execution-id: string
  --network-migration-definition-id: string
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'mgn ListNetworkMigrationMapperSegments $network_migration_execution_id $network_migration_definition_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /network-migration/ListNetworkMigrationMappingUpdates; follows pages; cached 1min; needs --network-migration-execution-id --network-migration-definition-id
@search-terms ListNetworkMigrationMappingUpdates
export def 'mgn list-network-migration-mapping-updates' [
  --network-migration-execution-id: string
  --network-migration-definition-id: string
  --filters: record
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
]: any -> any { call 'mgn ListNetworkMigrationMappingUpdates $network_migration_execution_id $network_migration_definition_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /network-migration/ListNetworkMigrationMappings; follows pages; cached 1min; needs --network-migration-execution-id --network-migration-definition-id
@search-terms ListNetworkMigrationMappings
export def 'mgn list-network-migration-mappings' [
  --network-migration-execution-id: string
  --network-migration-definition-id: string
  --filters: record
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
]: any -> any { call 'mgn ListNetworkMigrationMappings $network_migration_execution_id $network_migration_definition_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListRemoteSourceActionInvocationResults; follows pages; cached 1min; needs --source-server-id
@search-terms ListRemoteSourceActionInvocationResults
export def 'mgn list-remote-source-action-invocation-results' [
  --source-server-id: string
  --account-id: string
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
]: any -> any { call 'mgn ListRemoteSourceActionInvocationResults $source_server_id $account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListRemoteSourceActionInvocations; follows pages; cached 1min; needs --remote-source-action-job-id
@search-terms ListRemoteSourceActionInvocations
export def 'mgn list-remote-source-action-invocations' [
  --remote-source-action-job-id: string
  --filters: record
  --account-id: string
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
]: any -> any { call 'mgn ListRemoteSourceActionInvocations $remote_source_action_job_id $filters $account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListRemoteSourceActionJobs; follows pages
@search-terms ListRemoteSourceActionJobs
export def 'mgn list-remote-source-action-jobs' [
  --filters: record
  --account-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'mgn ListRemoteSourceActionJobs $filters $account_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /ListRemoteSourceActions; follows pages
@search-terms ListRemoteSourceActions
export def 'mgn list-remote-source-actions' [
  --filters: record
  --account-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'mgn ListRemoteSourceActions $filters $account_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /ListSourceServerActions; follows pages; cached 1min; needs --source-server-id
@search-terms ListSourceServerActions
export def 'mgn list-source-server-actions' [
  --source-server-id: string
  --filters: record
  --account-id: string
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
]: any -> any { call 'mgn ListSourceServerActions $source_server_id $filters $account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; needs --resource-arn
@search-terms ListTagsForResource
export def 'mgn list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'mgn ListTagsForResource $resource_arn -- $region $profile $with_input $fail_fast' }

# POST /ListTemplateActions; follows pages; cached 1min; needs --launch-configuration-template-id
@search-terms ListTemplateActions
export def 'mgn list-template-actions' [
  --launch-configuration-template-id: string
  --filters: record
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
]: any -> any { call 'mgn ListTemplateActions $launch_configuration_template_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListWaves; follows pages
@search-terms ListWaves
export def 'mgn list-waves' [
  --filters: record
  --account-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'mgn ListWaves $filters $account_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /MarkAsArchived; needs --source-server-id
@search-terms MarkAsArchived
export def 'mgn mark-as-archived' [
  --source-server-id: string
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn MarkAsArchived $source_server_id $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /PauseReplication; needs --source-server-id
@search-terms PauseReplication
export def 'mgn pause-replication' [
  --source-server-id: string
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn PauseReplication $source_server_id $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /PutSourceServerAction; needs --source-server-id --action-name --document-identifier --order --action-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn PutSourceServerAction $source_server_id $action_name $document_identifier $order $action_id $document_version $active $timeout_seconds $must_succeed_for_cutover $parameters $external_parameters $description $category $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /PutTemplateAction; needs --launch-configuration-template-id --action-name --document-identifier --order --action-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn PutTemplateAction $launch_configuration_template_id $action_name $document_identifier $order $action_id $document_version $active $timeout_seconds $must_succeed_for_cutover $parameters $operating_system $external_parameters $description $category -- $region $profile $with_input $fail_fast $yes' }

# POST /RemoveSourceServerAction; needs --source-server-id --action-id
@search-terms RemoveSourceServerAction
export def 'mgn remove-source-server-action' [
  --source-server-id: string
  --action-id: string
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn RemoveSourceServerAction $source_server_id $action_id $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /RemoveTemplateAction; needs --launch-configuration-template-id --action-id
@search-terms RemoveTemplateAction
export def 'mgn remove-template-action' [
  --launch-configuration-template-id: string
  --action-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn RemoveTemplateAction $launch_configuration_template_id $action_id -- $region $profile $with_input $fail_fast $yes' }

# POST /ResumeReplication; needs --source-server-id
@search-terms ResumeReplication
export def 'mgn resume-replication' [
  --source-server-id: string
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn ResumeReplication $source_server_id $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /RetryDataReplication; needs --source-server-id
@search-terms RetryDataReplication
export def 'mgn retry-data-replication' [
  --source-server-id: string
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn RetryDataReplication $source_server_id $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /StartCutover; needs --source-server-ids
@search-terms StartCutover
export def 'mgn start-cutover' [
  --source-server-ids: list<string>
  --tags: record
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn StartCutover $source_server_ids $tags $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /StartExport; needs --s3-bucket --s3-key
@search-terms StartExport
export def 'mgn start-export' [
  --s3-bucket: string
  --s3-key: string
  --s3-bucket-owner: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn StartExport $s3_bucket $s3_key $s3_bucket_owner $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /StartImport; needs --s3-bucket-source
@search-terms StartImport
export def 'mgn start-import' [
  --client-token: string
  --s3-bucket-source: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn StartImport $client_token $s3_bucket_source $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /network-migration/StartImportFileEnrichment; needs --s3-bucket-source --s3-bucket-target
@search-terms StartImportFileEnrichment
export def 'mgn start-import-file-enrichment' [
  --client-token: string
  --s3-bucket-source: record
  --s3-bucket-target: record
  --ip-assignment-strategy: string@[STATIC DYNAMIC]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn StartImportFileEnrichment $client_token $s3_bucket_source $s3_bucket_target $ip_assignment_strategy -- $region $profile $with_input $fail_fast $yes' }

# POST /network-migration/StartNetworkMigrationAnalysis; needs --network-migration-execution-id --network-migration-definition-id
@search-terms StartNetworkMigrationAnalysis
export def 'mgn start-network-migration-analysis' [
  --network-migration-execution-id: string
  --network-migration-definition-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn StartNetworkMigrationAnalysis $network_migration_execution_id $network_migration_definition_id -- $region $profile $with_input $fail_fast $yes' }

# POST /network-migration/StartNetworkMigrationCodeGeneration; needs --network-migration-execution-id --network-migration-definition-id
@search-terms StartNetworkMigrationCodeGeneration
export def 'mgn start-network-migration-code-generation' [
  --network-migration-execution-id: string
  --network-migration-definition-id: string
  --code-generation-output-format-types: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn StartNetworkMigrationCodeGeneration $network_migration_execution_id $network_migration_definition_id $code_generation_output_format_types -- $region $profile $with_input $fail_fast $yes' }

# POST /network-migration/StartNetworkMigrationDeployment; needs --network-migration-execution-id --network-migration-definition-id
@search-terms StartNetworkMigrationDeployment
export def 'mgn start-network-migration-deployment' [
  --network-migration-execution-id: string
  --network-migration-definition-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn StartNetworkMigrationDeployment $network_migration_execution_id $network_migration_definition_id -- $region $profile $with_input $fail_fast $yes' }

# POST /network-migration/StartNetworkMigrationMapping; needs --network-migration-execution-id --network-migration-definition-id
@search-terms StartNetworkMigrationMapping
export def 'mgn start-network-migration-mapping' [
  --network-migration-execution-id: string
  --network-migration-definition-id: string
  --security-group-mapping-strategy: string@[MAP SKIP MAP_DHCP]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn StartNetworkMigrationMapping $network_migration_execution_id $network_migration_definition_id $security_group_mapping_strategy -- $region $profile $with_input $fail_fast $yes' }

# POST /network-migration/StartNetworkMigrationMappingUpdate; needs --network-migration-execution-id --network-migration-definition-id
@search-terms StartNetworkMigrationMappingUpdate
export def 'mgn start-network-migration-mapping-update' [
  --network-migration-execution-id: string
  --network-migration-definition-id: string
  --constructs: list
  --segments: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn StartNetworkMigrationMappingUpdate $network_migration_execution_id $network_migration_definition_id $constructs $segments -- $region $profile $with_input $fail_fast $yes' }

# POST /StartRemoteSourceActionJob; needs --remote-source-action-arns --connector-arn --source-server-arns
@search-terms StartRemoteSourceActionJob
export def 'mgn start-remote-source-action-job' [
  --remote-source-action-arns: list<string>
  --connector-arn: string
  --source-server-arns: list<string>
  --client-token: string
  --tags: record
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn StartRemoteSourceActionJob $remote_source_action_arns $connector_arn $source_server_arns $client_token $tags $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /StartReplication; needs --source-server-id
@search-terms StartReplication
export def 'mgn start-replication' [
  --source-server-id: string
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn StartReplication $source_server_id $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /StartTest; needs --source-server-ids
@search-terms StartTest
export def 'mgn start-test' [
  --source-server-ids: list<string>
  --tags: record
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn StartTest $source_server_ids $tags $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /StopReplication; needs --source-server-id
@search-terms StopReplication
export def 'mgn stop-replication' [
  --source-server-id: string
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn StopReplication $source_server_id $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'mgn tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /TerminateTargetInstances; needs --source-server-ids
@search-terms TerminateTargetInstances
export def 'mgn terminate-target-instances' [
  --source-server-ids: list<string>
  --tags: record
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn TerminateTargetInstances $source_server_ids $tags $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /UnarchiveApplication; needs --application-id
@search-terms UnarchiveApplication
export def 'mgn unarchive-application' [
  --application-id: string
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn UnarchiveApplication $application_id $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /UnarchiveWave; needs --wave-id
@search-terms UnarchiveWave
export def 'mgn unarchive-wave' [
  --wave-id: string
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn UnarchiveWave $wave_id $account_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'mgn untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateApplication; needs --application-id
@search-terms UpdateApplication
export def 'mgn update-application' [
  --application-id: string
  --name: string
  --description: string
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn UpdateApplication $application_id $name $description $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateConnector; needs --connector-id
@search-terms UpdateConnector
export def 'mgn update-connector' [
  --connector-id: string
  --name: string
  --ssm-command-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn UpdateConnector $connector_id $name $ssm_command_config -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateLaunchConfiguration; needs --source-server-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn UpdateLaunchConfiguration $source_server_id $name $launch_disposition $target_instance_type_right_sizing_method $copy_private_ip $copy_tags $licensing $boot_mode $post_launch_actions $enable_map_auto_tagging $map_auto_tagging_mpe_id $map_auto_tagging_key $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateLaunchConfigurationDefaults; needs --source-server-id
@search-terms UpdateLaunchConfigurationDefaults
export def 'mgn update-launch-configuration-defaults' [
  --source-server-id: string
  --account-id: string
  --small-volume-max-size: int
  --small-volume-configuration: record
  --large-volume-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn UpdateLaunchConfigurationDefaults $source_server_id $account_id $small_volume_max_size $small_volume_configuration $large_volume_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateLaunchConfigurationTemplate; needs --launch-configuration-template-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn UpdateLaunchConfigurationTemplate $launch_configuration_template_id $post_launch_actions $enable_map_auto_tagging $map_auto_tagging_mpe_id $map_auto_tagging_key $launch_disposition $target_instance_type_right_sizing_method $copy_private_ip $associate_public_ip_address $copy_tags $licensing $boot_mode $small_volume_max_size $small_volume_conf $large_volume_conf $enable_parameters_encryption $parameters_encryption_key -- $region $profile $with_input $fail_fast $yes' }

# POST /network-migration/UpdateNetworkMigrationDefinition; needs --network-migration-definition-id
@search-terms UpdateNetworkMigrationDefinition
export def 'mgn update-network-migration-definition' [
  --network-migration-definition-id: string
  --name: string
  --description: string
  --source-configurations: list
  --target-s3-configuration: record
  --target-network: record
  --target-deployment: string@[SINGLE_ACCOUNT MULTI_ACCOUNT]
  --vpc-provisioning-strategy: string@[CREATE_NEW USE_EXISTING]
  --cidr-mappings: list
  --scope-tags: record
  --definition-type: string@[MIGRATION NEW_NETWORK]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn UpdateNetworkMigrationDefinition $network_migration_definition_id $name $description $source_configurations $target_s3_configuration $target_network $target_deployment $vpc_provisioning_strategy $cidr_mappings $scope_tags $definition_type -- $region $profile $with_input $fail_fast $yes' }

# POST /network-migration/UpdateNetworkMigrationMapperSegment; needs --network-migration-definition-id --network-migration-execution-id --segment-id
@search-terms UpdateNetworkMigrationMapperSegment
export def 'mgn update-network-migration-mapper-segment' [
  --network-migration-definition-id: string
  --network-migration-execution-id: string
  --segment-id: string
  --scope-tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn UpdateNetworkMigrationMapperSegment $network_migration_definition_id $network_migration_execution_id $segment_id $scope_tags -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateRemoteSourceAction; needs --remote-source-action-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn UpdateRemoteSourceAction $remote_source_action_id $name $description $ssm_parameter_name $timeout_seconds $operating_system $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateReplicationConfiguration; needs --source-server-id
@search-terms UpdateReplicationConfiguration
export def 'mgn update-replication-configuration' [
  --source-server-id: string
  --name: string
  --staging-area-subnet-id: string
  --associate-default-security-group: oneof<bool>
  --replication-servers-security-groups-ids: list<string>
  --replication-server-instance-type: string
  --use-dedicated-replication-server: oneof<bool>
  --default-large-staging-disk-type: string@[GP2 ST1 GP3]
  --replicated-disks: list
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn UpdateReplicationConfiguration $source_server_id $name $staging_area_subnet_id $associate_default_security_group $replication_servers_security_groups_ids $replication_server_instance_type $use_dedicated_replication_server $default_large_staging_disk_type $replicated_disks $ebs_encryption $ebs_encryption_key_arn $bandwidth_throttling $data_plane_routing $create_public_ip $staging_area_tags $use_fips_endpoint $account_id $internet_protocol $store_snapshot_on_local_zone $outpost_snapshot_location $storage_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateReplicationConfigurationTemplate; needs --replication-configuration-template-id
@search-terms UpdateReplicationConfigurationTemplate
export def 'mgn update-replication-configuration-template' [
  --replication-configuration-template-id: string
  --arn: string
  --staging-area-subnet-id: string
  --associate-default-security-group: oneof<bool>
  --replication-servers-security-groups-ids: list<string>
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn UpdateReplicationConfigurationTemplate $replication_configuration_template_id $arn $staging_area_subnet_id $associate_default_security_group $replication_servers_security_groups_ids $replication_server_instance_type $use_dedicated_replication_server $default_large_staging_disk_type $ebs_encryption $ebs_encryption_key_arn $bandwidth_throttling $data_plane_routing $create_public_ip $staging_area_tags $use_fips_endpoint $internet_protocol $store_snapshot_on_local_zone $outpost_snapshot_location $storage_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateSourceServer; needs --source-server-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn UpdateSourceServer $account_id $source_server_id $connector_action $user_provided_id $fqdn_for_action_framework $platform -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateSourceServerReplicationType; needs --source-server-id --replication-type
@search-terms UpdateSourceServerReplicationType
export def 'mgn update-source-server-replication-type' [
  --source-server-id: string
  --replication-type: string@[AGENT_BASED SNAPSHOT_SHIPPING]
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn UpdateSourceServerReplicationType $source_server_id $replication_type $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateWave; needs --wave-id
@search-terms UpdateWave
export def 'mgn update-wave' [
  --wave-id: string
  --name: string
  --description: string
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mgn UpdateWave $wave_id $name $description $account_id -- $region $profile $with_input $fail_fast $yes' }
