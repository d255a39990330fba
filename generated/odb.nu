# Written by `cargo xtask generate --service odb` from the service's model and overlay: change those instead.
# odb, API version 2024-08-20: 86 operations.

use rt.nu [call]

# POST /; needs --marketplace-registration-token
@search-terms AcceptMarketplaceRegistration
export def 'odb accept-marketplace-registration' [
  --marketplace-registration-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb AcceptMarketplaceRegistration $marketplace_registration_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --iam-role-arn --aws-integration --resource-arn
@search-terms AssociateIamRoleToResource
export def 'odb associate-iam-role-to-resource' [
  --iam-role-arn: string
  --aws-integration: string
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb AssociateIamRoleToResource $iam_role_arn $aws_integration $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cloud-vm-cluster-id --db-servers
@search-terms AssociateVirtualMachinesToCloudVmCluster
export def 'odb associate-virtual-machines-to-cloud-vm-cluster' [
  --cloud-vm-cluster-id: string
  --db-servers: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb AssociateVirtualMachinesToCloudVmCluster $cloud_vm_cluster_id $db_servers -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --exadb-vm-cluster-id --desired-node-count
@search-terms AssociateVirtualMachinesToExadbVmCluster
export def 'odb associate-virtual-machines-to-exadb-vm-cluster' [
  --exadb-vm-cluster-id: string
  --desired-node-count: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb AssociateVirtualMachinesToExadbVmCluster $exadb_vm_cluster_id $desired_node_count -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateAutonomousDatabase
export def 'odb create-autonomous-database' [
  --odb-network-id: string
  --display-name: string
  --db-name: string
  --admin-password: string
  --compute-count: number
  --data-storage-size-in-tbs: int
  --data-storage-size-in-gbs: int
  --db-workload: string@[OLTP AJD APEX LH]
  --is-auto-scaling-enabled: oneof<bool>
  --is-auto-scaling-for-storage-enabled: oneof<bool>
  --license-model: string@[BRING_YOUR_OWN_LICENSE LICENSE_INCLUDED]
  --character-set: string
  --ncharacter-set: string
  --db-version: string
  --database-edition: string@[STANDARD_EDITION ENTERPRISE_EDITION]
  --standby-allowlisted-ips-source: string@[PRIMARY SEPARATE NOT_APPLICABLE]
  --autonomous-maintenance-schedule-type: string@[EARLY REGULAR]
  --backup-retention-period-in-days: int
  --byol-compute-count-limit: number
  --cpu-core-count: int
  --customer-contacts-to-send-to-oci: list
  --private-endpoint-ip: string
  --private-endpoint-label: string
  --resource-pool-leader-id: string
  --resource-pool-summary: record
  --scheduled-operations: list
  --standby-allowlisted-ips: list<string>
  --allowlisted-ips: list<string>
  --transportable-tablespace: record
  --is-backup-retention-locked: oneof<bool>
  --is-local-data-guard-enabled: oneof<bool>
  --is-mtls-connection-required: oneof<bool>
  --db-tools-details: list
  --source: string@[NONE DATABASE BACKUP_FROM_ID BACKUP_FROM_TIMESTAMP CROSS_REGION_DATAGUARD CROSS_REGION_DISASTER_RECOVERY CLONE_TO_REFRESHABLE]
  --source-configuration: record
  --encryption-key-provider: string@[ORACLE_MANAGED AWS_KMS]
  --encryption-key-configuration: record
  --admin-password-source: string@[CUSTOMER_MANAGED_AWS_SECRET API_REQUEST_PARAMETER]
  --admin-password-source-configuration: record
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb CreateAutonomousDatabase $odb_network_id $display_name $db_name $admin_password $compute_count $data_storage_size_in_tbs $data_storage_size_in_gbs $db_workload $is_auto_scaling_enabled $is_auto_scaling_for_storage_enabled $license_model $character_set $ncharacter_set $db_version $database_edition $standby_allowlisted_ips_source $autonomous_maintenance_schedule_type $backup_retention_period_in_days $byol_compute_count_limit $cpu_core_count $customer_contacts_to_send_to_oci $private_endpoint_ip $private_endpoint_label $resource_pool_leader_id $resource_pool_summary $scheduled_operations $standby_allowlisted_ips $allowlisted_ips $transportable_tablespace $is_backup_retention_locked $is_local_data_guard_enabled $is_mtls_connection_required $db_tools_details $source $source_configuration $encryption_key_provider $encryption_key_configuration $admin_password_source $admin_password_source_configuration $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --autonomous-database-id
@search-terms CreateAutonomousDatabaseBackup
export def 'odb create-autonomous-database-backup' [
  --autonomous-database-id: string
  --display-name: string
  --retention-period-in-days: int
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb CreateAutonomousDatabaseBackup $autonomous_database_id $display_name $retention_period_in_days $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --autonomous-database-id
@search-terms CreateAutonomousDatabaseWallet
export def 'odb create-autonomous-database-wallet' [
  --autonomous-database-id: string
  --wallet-type: string@[REGIONAL INSTANCE]
  --password: string
  --password-source: string@[CUSTOMER_MANAGED_AWS_SECRET API_REQUEST_PARAMETER]
  --password-source-configuration: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb CreateAutonomousDatabaseWallet $autonomous_database_id $wallet_type $password $password_source $password_source_configuration $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cloud-exadata-infrastructure-id --odb-network-id --display-name --autonomous-data-storage-size-in-tbs --cpu-core-count-per-node --memory-per-oracle-compute-unit-in-gbs --total-container-databases
@search-terms CreateCloudAutonomousVmCluster
export def 'odb create-cloud-autonomous-vm-cluster' [
  --cloud-exadata-infrastructure-id: string
  --odb-network-id: string
  --display-name: string
  --client-token: string
  --autonomous-data-storage-size-in-tbs: number
  --cpu-core-count-per-node: int
  --db-servers: list<string>
  --description: string
  --is-mtls-enabled-vm-cluster: oneof<bool>
  --license-model: string@[BRING_YOUR_OWN_LICENSE LICENSE_INCLUDED]
  --maintenance-window: record
  --memory-per-oracle-compute-unit-in-gbs: int
  --scan-listener-port-non-tls: int
  --scan-listener-port-tls: int
  --tags: record
  --time-zone: string
  --total-container-databases: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb CreateCloudAutonomousVmCluster $cloud_exadata_infrastructure_id $odb_network_id $display_name $client_token $autonomous_data_storage_size_in_tbs $cpu_core_count_per_node $db_servers $description $is_mtls_enabled_vm_cluster $license_model $maintenance_window $memory_per_oracle_compute_unit_in_gbs $scan_listener_port_non_tls $scan_listener_port_tls $tags $time_zone $total_container_databases -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --display-name --shape --compute-count --storage-count
@search-terms CreateCloudExadataInfrastructure
export def 'odb create-cloud-exadata-infrastructure' [
  --display-name: string
  --shape: string
  --availability-zone: string
  --availability-zone-id: string
  --tags: record
  --compute-count: int
  --customer-contacts-to-send-to-oci: list
  --maintenance-window: record
  --storage-count: int
  --client-token: string
  --database-server-type: string
  --storage-server-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb CreateCloudExadataInfrastructure $display_name $shape $availability_zone $availability_zone_id $tags $compute_count $customer_contacts_to_send_to_oci $maintenance_window $storage_count $client_token $database_server_type $storage_server_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cloud-exadata-infrastructure-id --cpu-core-count --display-name --gi-version --hostname --ssh-public-keys --odb-network-id
@search-terms CreateCloudVmCluster
export def 'odb create-cloud-vm-cluster' [
  --cloud-exadata-infrastructure-id: string
  --exascale-db-storage-vault-id: string
  --vm-file-system-storage-type: string@[LOCAL EXASCALE]
  --vm-backup-storage-type: string@[LOCAL EXASCALE]
  --file-system-configuration-details: list
  --cpu-core-count: int
  --display-name: string
  --gi-version: string
  --hostname: string
  --ssh-public-keys: list<string>
  --odb-network-id: string
  --cluster-name: string
  --data-collection-options: record
  --data-storage-size-in-tbs: number
  --db-node-storage-size-in-gbs: int
  --db-servers: list<string>
  --tags: record
  --is-local-backup-enabled: oneof<bool>
  --is-sparse-diskgroup-enabled: oneof<bool>
  --license-model: string@[BRING_YOUR_OWN_LICENSE LICENSE_INCLUDED]
  --memory-size-in-gbs: int
  --system-version: string
  --time-zone: string
  --client-token: string
  --scan-listener-port-tcp: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb CreateCloudVmCluster $cloud_exadata_infrastructure_id $exascale_db_storage_vault_id $vm_file_system_storage_type $vm_backup_storage_type $file_system_configuration_details $cpu_core_count $display_name $gi_version $hostname $ssh_public_keys $odb_network_id $cluster_name $data_collection_options $data_storage_size_in_tbs $db_node_storage_size_in_gbs $db_servers $tags $is_local_backup_enabled $is_sparse_diskgroup_enabled $license_model $memory_size_in_gbs $system_version $time_zone $client_token $scan_listener_port_tcp -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --display-name --enabled-ecpu-count --exascale-db-storage-vault-id --grid-image-id --hostname --node-count --odb-network-id --shape --ssh-public-keys --total-ecpu-count --vm-file-system-storage-total-size-in-gbs
@search-terms CreateExadbVmCluster
export def 'odb create-exadb-vm-cluster' [
  --display-name: string
  --enabled-ecpu-count: int
  --exascale-db-storage-vault-id: string
  --grid-image-id: string
  --hostname: string
  --node-count: int
  --odb-network-id: string
  --shape: string
  --ssh-public-keys: list<string>
  --total-ecpu-count: int
  --vm-file-system-storage-total-size-in-gbs: int
  --cluster-name: string
  --data-collection-options: record
  --license-model: string@[BRING_YOUR_OWN_LICENSE LICENSE_INCLUDED]
  --scan-listener-port-tcp: int
  --scan-listener-port-tcp-ssl: int
  --shape-attribute: string@[SMART_STORAGE BLOCK_STORAGE]
  --system-version: string
  --tags: record
  --time-zone: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb CreateExadbVmCluster $display_name $enabled_ecpu_count $exascale_db_storage_vault_id $grid_image_id $hostname $node_count $odb_network_id $shape $ssh_public_keys $total_ecpu_count $vm_file_system_storage_total_size_in_gbs $cluster_name $data_collection_options $license_model $scan_listener_port_tcp $scan_listener_port_tcp_ssl $shape_attribute $system_version $tags $time_zone $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --display-name --high-capacity-database-storage-total-size-in-gbs
@search-terms CreateExascaleDbStorageVault
export def 'odb create-exascale-db-storage-vault' [
  --display-name: string
  --high-capacity-database-storage-total-size-in-gbs: int
  --additional-flash-cache-in-percent: int
  --autoscale-limit-in-gbs: int
  --cloud-exadata-infrastructure-id: string
  --availability-zone-id: string
  --availability-zone: string
  --description: string
  --is-autoscale-enabled: oneof<bool>
  --tags: record
  --time-zone: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb CreateExascaleDbStorageVault $display_name $high_capacity_database_storage_total_size_in_gbs $additional_flash_cache_in_percent $autoscale_limit_in_gbs $cloud_exadata_infrastructure_id $availability_zone_id $availability_zone $description $is_autoscale_enabled $tags $time_zone $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --display-name --client-subnet-cidr
@search-terms CreateOdbNetwork
export def 'odb create-odb-network' [
  --display-name: string
  --availability-zone: string
  --availability-zone-id: string
  --client-subnet-cidr: string
  --backup-subnet-cidr: string
  --custom-domain-name: string
  --default-dns-prefix: string
  --client-token: string
  --s3-access: string@[ENABLED DISABLED]
  --zero-etl-access: string@[ENABLED DISABLED]
  --sts-access: string@[ENABLED DISABLED]
  --kms-access: string@[ENABLED DISABLED]
  --s3-policy-document: string
  --sts-policy-document: string
  --kms-policy-document: string
  --cross-region-s3-restore-sources-to-enable: list<string>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb CreateOdbNetwork $display_name $availability_zone $availability_zone_id $client_subnet_cidr $backup_subnet_cidr $custom_domain_name $default_dns_prefix $client_token $s3_access $zero_etl_access $sts_access $kms_access $s3_policy_document $sts_policy_document $kms_policy_document $cross_region_s3_restore_sources_to_enable $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --odb-network-id --peer-network-id
@search-terms CreateOdbPeeringConnection
export def 'odb create-odb-peering-connection' [
  --odb-network-id: string
  --peer-network-id: string
  --display-name: string
  --peer-network-cidrs-to-be-added: list<string>
  --peer-network-route-table-ids: list<string>
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb CreateOdbPeeringConnection $odb_network_id $peer_network_id $display_name $peer_network_cidrs_to_be_added $peer_network_route_table_ids $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --autonomous-database-id
@search-terms DeleteAutonomousDatabase
export def 'odb delete-autonomous-database' [
  --autonomous-database-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb DeleteAutonomousDatabase $autonomous_database_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --autonomous-database-backup-id
@search-terms DeleteAutonomousDatabaseBackup
export def 'odb delete-autonomous-database-backup' [
  --autonomous-database-backup-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb DeleteAutonomousDatabaseBackup $autonomous_database_backup_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cloud-autonomous-vm-cluster-id
@search-terms DeleteCloudAutonomousVmCluster
export def 'odb delete-cloud-autonomous-vm-cluster' [
  --cloud-autonomous-vm-cluster-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb DeleteCloudAutonomousVmCluster $cloud_autonomous_vm_cluster_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cloud-exadata-infrastructure-id
@search-terms DeleteCloudExadataInfrastructure
export def 'odb delete-cloud-exadata-infrastructure' [
  --cloud-exadata-infrastructure-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb DeleteCloudExadataInfrastructure $cloud_exadata_infrastructure_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cloud-vm-cluster-id
@search-terms DeleteCloudVmCluster
export def 'odb delete-cloud-vm-cluster' [
  --cloud-vm-cluster-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb DeleteCloudVmCluster $cloud_vm_cluster_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --exadb-vm-cluster-id
@search-terms DeleteExadbVmCluster
export def 'odb delete-exadb-vm-cluster' [
  --exadb-vm-cluster-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb DeleteExadbVmCluster $exadb_vm_cluster_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --exascale-db-storage-vault-id
@search-terms DeleteExascaleDbStorageVault
export def 'odb delete-exascale-db-storage-vault' [
  --exascale-db-storage-vault-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb DeleteExascaleDbStorageVault $exascale_db_storage_vault_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --odb-network-id --delete-associated-resources
@search-terms DeleteOdbNetwork
export def 'odb delete-odb-network' [
  --odb-network-id: string
  --delete-associated-resources: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb DeleteOdbNetwork $odb_network_id $delete_associated_resources -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --odb-peering-connection-id
@search-terms DeleteOdbPeeringConnection
export def 'odb delete-odb-peering-connection' [
  --odb-peering-connection-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb DeleteOdbPeeringConnection $odb_peering_connection_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --iam-role-arn --aws-integration --resource-arn
@search-terms DisassociateIamRoleFromResource
export def 'odb disassociate-iam-role-from-resource' [
  --iam-role-arn: string
  --aws-integration: string
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb DisassociateIamRoleFromResource $iam_role_arn $aws_integration $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cloud-vm-cluster-id --db-servers
@search-terms DisassociateVirtualMachinesFromCloudVmCluster
export def 'odb disassociate-virtual-machines-from-cloud-vm-cluster' [
  --cloud-vm-cluster-id: string
  --db-servers: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb DisassociateVirtualMachinesFromCloudVmCluster $cloud_vm_cluster_id $db_servers -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --exadb-vm-cluster-id --db-node-ids
@search-terms DisassociateVirtualMachinesFromExadbVmCluster
export def 'odb disassociate-virtual-machines-from-exadb-vm-cluster' [
  --exadb-vm-cluster-id: string
  --db-node-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb DisassociateVirtualMachinesFromExadbVmCluster $exadb_vm_cluster_id $db_node_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --autonomous-database-id
@search-terms FailoverAutonomousDatabase
export def 'odb failover-autonomous-database' [
  --autonomous-database-id: string
  --peer-db-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb FailoverAutonomousDatabase $autonomous_database_id $peer_db_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --autonomous-database-id
@search-terms GetAutonomousDatabase
export def 'odb get-autonomous-database' [
  --autonomous-database-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'odb GetAutonomousDatabase $autonomous_database_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --autonomous-database-backup-id
@search-terms GetAutonomousDatabaseBackup
export def 'odb get-autonomous-database-backup' [
  --autonomous-database-backup-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'odb GetAutonomousDatabaseBackup $autonomous_database_backup_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --autonomous-database-id
@search-terms GetAutonomousDatabaseWalletDetails
export def 'odb get-autonomous-database-wallet-details' [
  --autonomous-database-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'odb GetAutonomousDatabaseWalletDetails $autonomous_database_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --cloud-autonomous-vm-cluster-id
@search-terms GetCloudAutonomousVmCluster
export def 'odb get-cloud-autonomous-vm-cluster' [
  --cloud-autonomous-vm-cluster-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'odb GetCloudAutonomousVmCluster $cloud_autonomous_vm_cluster_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --cloud-exadata-infrastructure-id
@search-terms GetCloudExadataInfrastructure
export def 'odb get-cloud-exadata-infrastructure' [
  --cloud-exadata-infrastructure-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'odb GetCloudExadataInfrastructure $cloud_exadata_infrastructure_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --cloud-exadata-infrastructure-id
@search-terms GetCloudExadataInfrastructureUnallocatedResources
export def 'odb get-cloud-exadata-infrastructure-unallocated-resources' [
  --cloud-exadata-infrastructure-id: string
  --db-servers: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'odb GetCloudExadataInfrastructureUnallocatedResources $cloud_exadata_infrastructure_id $db_servers -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --cloud-vm-cluster-id
@search-terms GetCloudVmCluster
export def 'odb get-cloud-vm-cluster' [
  --cloud-vm-cluster-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'odb GetCloudVmCluster $cloud_vm_cluster_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --db-node-id
@search-terms GetDbNode
export def 'odb get-db-node' [
  --cloud-vm-cluster-id: string
  --exadb-vm-cluster-id: string
  --db-node-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'odb GetDbNode $cloud_vm_cluster_id $exadb_vm_cluster_id $db_node_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --cloud-exadata-infrastructure-id --db-server-id
@search-terms GetDbServer
export def 'odb get-db-server' [
  --cloud-exadata-infrastructure-id: string
  --db-server-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'odb GetDbServer $cloud_exadata_infrastructure_id $db_server_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --exadb-vm-cluster-id
@search-terms GetExadbVmCluster
export def 'odb get-exadb-vm-cluster' [
  --exadb-vm-cluster-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'odb GetExadbVmCluster $exadb_vm_cluster_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --exascale-db-storage-vault-id
@search-terms GetExascaleDbStorageVault
export def 'odb get-exascale-db-storage-vault' [
  --exascale-db-storage-vault-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'odb GetExascaleDbStorageVault $exascale_db_storage_vault_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms GetOciOnboardingStatus
export def 'odb get-oci-onboarding-status' [
  --region: string
  --profile: string
]: any -> any { call 'odb GetOciOnboardingStatus -- $region $profile' }

# POST /; cached 1min; needs --odb-network-id
@search-terms GetOdbNetwork
export def 'odb get-odb-network' [
  --odb-network-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'odb GetOdbNetwork $odb_network_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --odb-peering-connection-id
@search-terms GetOdbPeeringConnection
export def 'odb get-odb-peering-connection' [
  --odb-peering-connection-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'odb GetOdbPeeringConnection $odb_peering_connection_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms InitializeService
export def 'odb initialize-service' [
  --oci-identity-domain: oneof<bool>
  --autonomous-database-oci-aws-secrets-manager-integration: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb InitializeService $oci_identity_domain $autonomous_database_oci_aws_secrets_manager_integration -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min; needs --autonomous-database-id
@search-terms ListAutonomousDatabaseBackups
export def 'odb list-autonomous-database-backups' [
  --autonomous-database-id: string
  --status: string@[ACTIVE CREATING UPDATING DELETING FAILED]
  --type: string@[INCREMENTAL FULL LONGTERM VIRTUAL_FULL CUMULATIVE_INCREMENTAL ROLL_FORWARD_IMAGE_COPY]
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
]: any -> any { call 'odb ListAutonomousDatabaseBackups $autonomous_database_id $status $type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListAutonomousDatabaseCharacterSets
export def 'odb list-autonomous-database-character-sets' [
  --character-set-type: string@[DATABASE NATIONAL]
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
]: any -> any { call 'odb ListAutonomousDatabaseCharacterSets $character_set_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --autonomous-database-id
@search-terms ListAutonomousDatabaseClones
export def 'odb list-autonomous-database-clones' [
  --autonomous-database-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'odb ListAutonomousDatabaseClones $autonomous_database_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --autonomous-database-id
@search-terms ListAutonomousDatabasePeers
export def 'odb list-autonomous-database-peers' [
  --autonomous-database-id: string
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
]: any -> any { call 'odb ListAutonomousDatabasePeers $autonomous_database_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListAutonomousDatabaseVersions
export def 'odb list-autonomous-database-versions' [
  --db-workload: string@[OLTP AJD APEX LH]
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
]: any -> any { call 'odb ListAutonomousDatabaseVersions $db_workload -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms ListAutonomousDatabases
export def 'odb list-autonomous-databases' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'odb ListAutonomousDatabases -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /; follows pages; cached 1min; needs --cloud-autonomous-vm-cluster-id
@search-terms ListAutonomousVirtualMachines
export def 'odb list-autonomous-virtual-machines' [
  --cloud-autonomous-vm-cluster-id: string
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
]: any -> any { call 'odb ListAutonomousVirtualMachines $cloud_autonomous_vm_cluster_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListCloudAutonomousVmClusters
export def 'odb list-cloud-autonomous-vm-clusters' [
  --cloud-exadata-infrastructure-id: string
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
]: any -> any { call 'odb ListCloudAutonomousVmClusters $cloud_exadata_infrastructure_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms ListCloudExadataInfrastructures
export def 'odb list-cloud-exadata-infrastructures' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'odb ListCloudExadataInfrastructures -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /; follows pages
@search-terms ListCloudVmClusters
export def 'odb list-cloud-vm-clusters' [
  --cloud-exadata-infrastructure-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'odb ListCloudVmClusters $cloud_exadata_infrastructure_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListDbNodes
export def 'odb list-db-nodes' [
  --cloud-vm-cluster-id: string
  --exadb-vm-cluster-id: string
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
]: any -> any { call 'odb ListDbNodes $cloud_vm_cluster_id $exadb_vm_cluster_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --cloud-exadata-infrastructure-id
@search-terms ListDbServers
export def 'odb list-db-servers' [
  --cloud-exadata-infrastructure-id: string
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
]: any -> any { call 'odb ListDbServers $cloud_exadata_infrastructure_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListDbSystemShapes
export def 'odb list-db-system-shapes' [
  --availability-zone: string
  --availability-zone-id: string
  --shape-family: string
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
]: any -> any { call 'odb ListDbSystemShapes $availability_zone $availability_zone_id $shape_family -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListExadbVmClusters
export def 'odb list-exadb-vm-clusters' [
  --exascale-db-storage-vault-id: string
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
]: any -> any { call 'odb ListExadbVmClusters $exascale_db_storage_vault_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListExascaleDbStorageVaults
export def 'odb list-exascale-db-storage-vaults' [
  --cloud-exadata-infrastructure-id: string
  --vault-type: string@[EXASCALE_INFRASTRUCTURE DEDICATED_INFRASTRUCTURE]
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
]: any -> any { call 'odb ListExascaleDbStorageVaults $cloud_exadata_infrastructure_id $vault_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListFlexComponents
export def 'odb list-flex-components' [
  --shape: string
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
]: any -> any { call 'odb ListFlexComponents $shape -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --gi-version
@search-terms ListGiMinorVersions
export def 'odb list-gi-minor-versions' [
  --gi-version: string
  --shape-family: string
  --availability-zone: string
  --availability-zone-id: string
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
]: any -> any { call 'odb ListGiMinorVersions $gi_version $shape_family $availability_zone $availability_zone_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListGiVersions
export def 'odb list-gi-versions' [
  --shape: string
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
]: any -> any { call 'odb ListGiVersions $shape -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListOdbNetworks
export def 'odb list-odb-networks' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'odb ListOdbNetworks -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListOdbPeeringConnections
export def 'odb list-odb-peering-connections' [
  --odb-network-id: string
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
]: any -> any { call 'odb ListOdbPeeringConnections $odb_network_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --gi-version --shape
@search-terms ListSystemVersions
export def 'odb list-system-versions' [
  --gi-version: string
  --shape: string
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
]: any -> any { call 'odb ListSystemVersions $gi_version $shape -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'odb list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'odb ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --autonomous-database-id
@search-terms RebootAutonomousDatabase
export def 'odb reboot-autonomous-database' [
  --autonomous-database-id: string
  --is-online-reboot: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb RebootAutonomousDatabase $autonomous_database_id $is_online_reboot -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-node-id
@search-terms RebootDbNode
export def 'odb reboot-db-node' [
  --cloud-vm-cluster-id: string
  --exadb-vm-cluster-id: string
  --db-node-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb RebootDbNode $cloud_vm_cluster_id $exadb_vm_cluster_id $db_node_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --autonomous-database-id --timestamp
@search-terms RestoreAutonomousDatabase
export def 'odb restore-autonomous-database' [
  --autonomous-database-id: string
  --timestamp: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb RestoreAutonomousDatabase $autonomous_database_id $timestamp -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --autonomous-database-id
@search-terms ShrinkAutonomousDatabase
export def 'odb shrink-autonomous-database' [
  --autonomous-database-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb ShrinkAutonomousDatabase $autonomous_database_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --autonomous-database-id
@search-terms StartAutonomousDatabase
export def 'odb start-autonomous-database' [
  --autonomous-database-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb StartAutonomousDatabase $autonomous_database_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-node-id
@search-terms StartDbNode
export def 'odb start-db-node' [
  --cloud-vm-cluster-id: string
  --exadb-vm-cluster-id: string
  --db-node-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb StartDbNode $cloud_vm_cluster_id $exadb_vm_cluster_id $db_node_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --autonomous-database-id
@search-terms StopAutonomousDatabase
export def 'odb stop-autonomous-database' [
  --autonomous-database-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb StopAutonomousDatabase $autonomous_database_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-node-id
@search-terms StopDbNode
export def 'odb stop-db-node' [
  --cloud-vm-cluster-id: string
  --exadb-vm-cluster-id: string
  --db-node-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb StopDbNode $cloud_vm_cluster_id $exadb_vm_cluster_id $db_node_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --autonomous-database-id
@search-terms SwitchoverAutonomousDatabase
export def 'odb switchover-autonomous-database' [
  --autonomous-database-id: string
  --peer-db-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb SwitchoverAutonomousDatabase $autonomous_database_id $peer_db_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'odb tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'odb untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --autonomous-database-id
@search-terms UpdateAutonomousDatabase
export def 'odb update-autonomous-database' [
  --autonomous-database-id: string
  --admin-password: string
  --compute-count: number
  --cpu-core-count: int
  --data-storage-size-in-tbs: int
  --data-storage-size-in-gbs: int
  --display-name: string
  --db-name: string
  --db-version: string
  --db-workload: string@[OLTP AJD APEX LH]
  --db-tools-details: list
  --database-edition: string@[STANDARD_EDITION ENTERPRISE_EDITION]
  --license-model: string@[BRING_YOUR_OWN_LICENSE LICENSE_INCLUDED]
  --is-auto-scaling-enabled: oneof<bool>
  --is-auto-scaling-for-storage-enabled: oneof<bool>
  --is-backup-retention-locked: oneof<bool>
  --is-local-data-guard-enabled: oneof<bool>
  --is-mtls-connection-required: oneof<bool>
  --is-refreshable-clone: oneof<bool>
  --is-disconnect-peer: oneof<bool>
  --backup-retention-period-in-days: int
  --byol-compute-count-limit: number
  --local-adg-auto-failover-max-data-loss-limit: int
  --autonomous-maintenance-schedule-type: string@[EARLY REGULAR]
  --customer-contacts-to-send-to-oci: list
  --scheduled-operations: list
  --long-term-backup-schedule: record
  --open-mode: string@[READ_ONLY READ_WRITE]
  --permission-level: string@[RESTRICTED UNRESTRICTED]
  --refreshable-mode: string@[AUTOMATIC MANUAL]
  --private-endpoint-ip: string
  --private-endpoint-label: string
  --peer-db-id: string
  --resource-pool-leader-id: string
  --resource-pool-summary: record
  --standby-allowlisted-ips-source: string@[PRIMARY SEPARATE NOT_APPLICABLE]
  --standby-allowlisted-ips: list<string>
  --allowlisted-ips: list<string>
  --auto-refresh-frequency-in-seconds: int
  --auto-refresh-point-lag-in-seconds: int
  --time-of-auto-refresh-start: oneof<datetime, duration, string>
  --encryption-key-provider: string@[ORACLE_MANAGED AWS_KMS]
  --encryption-key-configuration: record
  --admin-password-source: string@[CUSTOMER_MANAGED_AWS_SECRET API_REQUEST_PARAMETER]
  --admin-password-source-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb UpdateAutonomousDatabase $autonomous_database_id $admin_password $compute_count $cpu_core_count $data_storage_size_in_tbs $data_storage_size_in_gbs $display_name $db_name $db_version $db_workload $db_tools_details $database_edition $license_model $is_auto_scaling_enabled $is_auto_scaling_for_storage_enabled $is_backup_retention_locked $is_local_data_guard_enabled $is_mtls_connection_required $is_refreshable_clone $is_disconnect_peer $backup_retention_period_in_days $byol_compute_count_limit $local_adg_auto_failover_max_data_loss_limit $autonomous_maintenance_schedule_type $customer_contacts_to_send_to_oci $scheduled_operations $long_term_backup_schedule $open_mode $permission_level $refreshable_mode $private_endpoint_ip $private_endpoint_label $peer_db_id $resource_pool_leader_id $resource_pool_summary $standby_allowlisted_ips_source $standby_allowlisted_ips $allowlisted_ips $auto_refresh_frequency_in_seconds $auto_refresh_point_lag_in_seconds $time_of_auto_refresh_start $encryption_key_provider $encryption_key_configuration $admin_password_source $admin_password_source_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --autonomous-database-backup-id
@search-terms UpdateAutonomousDatabaseBackup
export def 'odb update-autonomous-database-backup' [
  --autonomous-database-backup-id: string
  --retention-period-in-days: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb UpdateAutonomousDatabaseBackup $autonomous_database_backup_id $retention_period_in_days -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cloud-autonomous-vm-cluster-id
@search-terms UpdateCloudAutonomousVmCluster
export def 'odb update-cloud-autonomous-vm-cluster' [
  --cloud-autonomous-vm-cluster-id: string
  --autonomous-data-storage-size-in-tbs: number
  --cpu-core-count-per-node: int
  --description: string
  --display-name: string
  --license-model: string@[BRING_YOUR_OWN_LICENSE LICENSE_INCLUDED]
  --maintenance-window: record
  --total-container-databases: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb UpdateCloudAutonomousVmCluster $cloud_autonomous_vm_cluster_id $autonomous_data_storage_size_in_tbs $cpu_core_count_per_node $description $display_name $license_model $maintenance_window $total_container_databases -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cloud-exadata-infrastructure-id
@search-terms UpdateCloudExadataInfrastructure
export def 'odb update-cloud-exadata-infrastructure' [
  --cloud-exadata-infrastructure-id: string
  --display-name: string
  --compute-count: int
  --maintenance-window: record
  --storage-count: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb UpdateCloudExadataInfrastructure $cloud_exadata_infrastructure_id $display_name $compute_count $maintenance_window $storage_count -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cloud-exadata-infrastructure-id
@search-terms UpdateCloudExadataInfrastructureStorageCapacity
export def 'odb update-cloud-exadata-infrastructure-storage-capacity' [
  --cloud-exadata-infrastructure-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb UpdateCloudExadataInfrastructureStorageCapacity $cloud_exadata_infrastructure_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cloud-vm-cluster-id
@search-terms UpdateCloudVmCluster
export def 'odb update-cloud-vm-cluster' [
  --cloud-vm-cluster-id: string
  --cpu-core-count: int
  --data-collection-options: record
  --data-storage-size-in-tbs: number
  --db-node-storage-size-in-gbs: int
  --display-name: string
  --ssh-public-keys: list<string>
  --license-model: string@[BRING_YOUR_OWN_LICENSE LICENSE_INCLUDED]
  --memory-size-in-gbs: int
  --storage-size-in-gbs: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb UpdateCloudVmCluster $cloud_vm_cluster_id $cpu_core_count $data_collection_options $data_storage_size_in_tbs $db_node_storage_size_in_gbs $display_name $ssh_public_keys $license_model $memory_size_in_gbs $storage_size_in_gbs -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --exadb-vm-cluster-id
@search-terms UpdateExadbVmCluster
export def 'odb update-exadb-vm-cluster' [
  --exadb-vm-cluster-id: string
  --data-collection-options: record
  --display-name: string
  --enabled-ecpu-count: int
  --grid-image-id: string
  --license-model: string@[BRING_YOUR_OWN_LICENSE LICENSE_INCLUDED]
  --ssh-public-keys: list<string>
  --system-version: string
  --total-ecpu-count: int
  --update-action: string@[ROLLING_APPLY NON_ROLLING_APPLY PRECHECK ROLLBACK]
  --vm-file-system-storage-total-size-in-gbs: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb UpdateExadbVmCluster $exadb_vm_cluster_id $data_collection_options $display_name $enabled_ecpu_count $grid_image_id $license_model $ssh_public_keys $system_version $total_ecpu_count $update_action $vm_file_system_storage_total_size_in_gbs -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cloud-exadata-infrastructure-id --total-storage-size-in-gbs
@search-terms UpdateExascaleCloudExadataInfrastructure
export def 'odb update-exascale-cloud-exadata-infrastructure' [
  --cloud-exadata-infrastructure-id: string
  --total-storage-size-in-gbs: int
  --total-vm-storage-size-in-gbs: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb UpdateExascaleCloudExadataInfrastructure $cloud_exadata_infrastructure_id $total_storage_size_in_gbs $total_vm_storage_size_in_gbs -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --exascale-db-storage-vault-id
@search-terms UpdateExascaleDbStorageVault
export def 'odb update-exascale-db-storage-vault' [
  --exascale-db-storage-vault-id: string
  --additional-flash-cache-in-percent: int
  --autoscale-limit-in-gbs: int
  --description: string
  --display-name: string
  --high-capacity-database-storage-total-size-in-gbs: int
  --is-autoscale-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb UpdateExascaleDbStorageVault $exascale_db_storage_vault_id $additional_flash_cache_in_percent $autoscale_limit_in_gbs $description $display_name $high_capacity_database_storage_total_size_in_gbs $is_autoscale_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --odb-network-id
@search-terms UpdateOdbNetwork
export def 'odb update-odb-network' [
  --odb-network-id: string
  --display-name: string
  --peered-cidrs-to-be-added: list<string>
  --peered-cidrs-to-be-removed: list<string>
  --s3-access: string@[ENABLED DISABLED]
  --zero-etl-access: string@[ENABLED DISABLED]
  --sts-access: string@[ENABLED DISABLED]
  --kms-access: string@[ENABLED DISABLED]
  --s3-policy-document: string
  --sts-policy-document: string
  --kms-policy-document: string
  --cross-region-s3-restore-sources-to-enable: list<string>
  --cross-region-s3-restore-sources-to-disable: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb UpdateOdbNetwork $odb_network_id $display_name $peered_cidrs_to_be_added $peered_cidrs_to_be_removed $s3_access $zero_etl_access $sts_access $kms_access $s3_policy_document $sts_policy_document $kms_policy_document $cross_region_s3_restore_sources_to_enable $cross_region_s3_restore_sources_to_disable -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --odb-peering-connection-id
@search-terms UpdateOdbPeeringConnection
export def 'odb update-odb-peering-connection' [
  --odb-peering-connection-id: string
  --display-name: string
  --peer-network-cidrs-to-be-added: list<string>
  --peer-network-cidrs-to-be-removed: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'odb UpdateOdbPeeringConnection $odb_peering_connection_id $display_name $peer_network_cidrs_to_be_added $peer_network_cidrs_to_be_removed -- $region $profile $with_input $fail_fast $yes' }
