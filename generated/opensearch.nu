# Written by `cargo xtask generate --service opensearch` from the service's model and overlay: change those instead.
# OpenSearch, API version 2021-01-01: 103 operations.

use rt.nu [call]

# PUT /2021-01-01/opensearch/cc/inboundConnection/{ConnectionId}/accept; needs --connection-id
@search-terms AcceptInboundConnection
export def 'opensearch accept-inbound-connection' [
  --connection-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch AcceptInboundConnection $connection_id -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/opensearch/domain/{DomainName}/dataSource; needs --domain-name --name --data-source-type
@search-terms AddDataSource
export def 'opensearch add-data-source' [
  --domain-name: string
  --name: string
  --data-source-type: record
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch AddDataSource $domain_name $name $data_source_type $description -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/opensearch/directQueryDataSource; needs --data-source-name --data-source-type
@search-terms AddDirectQueryDataSource
export def 'opensearch add-direct-query-data-source' [
  --data-source-name: string
  --data-source-type: record
  --description: string
  --open-search-arns: list<string>
  --data-source-access-policy: string
  --tag-list: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch AddDirectQueryDataSource $data_source_name $data_source_type $description $open_search_arns $data_source_access_policy $tag_list -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/opensearch/domain/{DomainName}/replication/addPeer; needs --domain-name --peer-domain-arn
@search-terms AddReplicationPeer
export def 'opensearch add-replication-peer' [
  --domain-name: string
  --peer-domain-arn: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch AddReplicationPeer $domain_name $peer_domain_arn $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/tags; needs --arn --tag-list
@search-terms AddTags
export def 'opensearch add-tags' [
  --arn: string
  --tag-list: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch AddTags $arn $tag_list -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/packages/associate/{PackageID}/{DomainName}; needs --package-id --domain-name
@search-terms AssociatePackage
export def 'opensearch associate-package' [
  --package-id: string
  --domain-name: string
  --prerequisite-package-id-list: list<string>
  --association-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch AssociatePackage $package_id $domain_name $prerequisite_package_id_list $association_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/packages/associateMultiple; needs --package-list --domain-name
@search-terms AssociatePackages
export def 'opensearch associate-packages' [
  --package-list: list
  --domain-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch AssociatePackages $package_list $domain_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /2021-01-01/opensearch/application/{id}/attachDataSource; needs --id --data-source-arn
@search-terms AttachDataSource
export def 'opensearch attach-data-source' [
  --id: string
  --data-source-arn: string
  --workspace-id: string
  --workspace-configuration: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch AttachDataSource $id $data_source_arn $workspace_id $workspace_configuration $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/opensearch/domain/{DomainName}/authorizeVpcEndpointAccess; needs --domain-name
@search-terms AuthorizeVpcEndpointAccess
export def 'opensearch authorize-vpc-endpoint-access' [
  --domain-name: string
  --account: string
  --service: string
  --service-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch AuthorizeVpcEndpointAccess $domain_name $account $service $service_options -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/opensearch/domain/{DomainName}/config/cancel; needs --domain-name
@search-terms CancelDomainConfigChange
export def 'opensearch cancel-domain-config-change' [
  --domain-name: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch CancelDomainConfigChange $domain_name $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/opensearch/serviceSoftwareUpdate/cancel; needs --domain-name
@search-terms CancelServiceSoftwareUpdate
export def 'opensearch cancel-service-software-update' [
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch CancelServiceSoftwareUpdate $domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/opensearch/compareDomainConfiguration; cached 1min; needs --source-domain-arn --target-domain-arn --categories
@search-terms CompareDomainConfiguration
export def 'opensearch compare-domain-configuration' [
  --source-domain-arn: string
  --target-domain-arn: string
  --categories: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'opensearch CompareDomainConfiguration $source_domain_arn $target_domain_arn $categories -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /2021-01-01/opensearch/application; needs --name
@search-terms CreateApplication
export def 'opensearch create-application' [
  --client-token: string
  --name: string
  --data-sources: list
  --iam-identity-center-options: record
  --app-configs: any
  --tag-list: any
  --kms-key-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch CreateApplication $client_token $name $data_sources $iam_identity_center_options $app_configs $tag_list $kms_key_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/opensearch/domain; needs --domain-name
@search-terms CreateDomain
export def 'opensearch create-domain' [
  --domain-name: string
  --engine-version: string
  --cluster-config: record
  --ebs-options: record
  --access-policies: string
  --ip-address-type: string@[ipv4 dualstack]
  --snapshot-options: record
  --vpc-options: record
  --cognito-options: record
  --encryption-at-rest-options: record
  --node-to-node-encryption-options: record
  --advanced-options: record
  --log-publishing-options: record
  --domain-endpoint-options: record
  --advanced-security-options: record
  --identity-center-options: record
  --tag-list: any
  --auto-tune-options: record
  --off-peak-window-options: record
  --software-update-options: record
  --aiml-options: record
  --deployment-strategy-options: record
  --automated-snapshot-pause-options: record
  --use-case: string@[SEARCH VECTOR OBSERVABILITY MIXED]
  --engine-mode: string@[GENERAL OPTIMIZED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch CreateDomain $domain_name $engine_version $cluster_config $ebs_options $access_policies $ip_address_type $snapshot_options $vpc_options $cognito_options $encryption_at_rest_options $node_to_node_encryption_options $advanced_options $log_publishing_options $domain_endpoint_options $advanced_security_options $identity_center_options $tag_list $auto_tune_options $off_peak_window_options $software_update_options $aiml_options $deployment_strategy_options $automated_snapshot_pause_options $use_case $engine_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/opensearch/domain/{DomainName}/index; needs --domain-name --index-name --index-schema
@search-terms CreateIndex
export def 'opensearch create-index' [
  --domain-name: string
  --index-name: string
  --index-schema: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch CreateIndex $domain_name $index_name $index_schema -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/opensearch/cc/outboundConnection; needs --local-domain-info --remote-domain-info --connection-alias
@search-terms CreateOutboundConnection
export def 'opensearch create-outbound-connection' [
  --local-domain-info: record
  --remote-domain-info: record
  --connection-alias: string
  --connection-mode: string@[DIRECT VPC_ENDPOINT]
  --connection-properties: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch CreateOutboundConnection $local_domain_info $remote_domain_info $connection_alias $connection_mode $connection_properties -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/packages; needs --package-name --package-type --package-source
@search-terms CreatePackage
export def 'opensearch create-package' [
  --package-name: string
  --package-type: string@[TXT-DICTIONARY ZIP-PLUGIN PACKAGE-LICENSE PACKAGE-CONFIG]
  --package-description: string
  --package-source: record
  --package-configuration: record
  --engine-version: string
  --package-vending-options: record
  --package-encryption-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch CreatePackage $package_name $package_type $package_description $package_source $package_configuration $engine_version $package_vending_options $package_encryption_options -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/opensearch/vpcEndpoints; needs --domain-arn --vpc-options
@search-terms CreateVpcEndpoint
export def 'opensearch create-vpc-endpoint' [
  --domain-arn: string
  --vpc-options: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch CreateVpcEndpoint $domain_arn $vpc_options $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2021-01-01/opensearch/application/{id}; needs --id
@search-terms DeleteApplication
export def 'opensearch delete-application' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch DeleteApplication $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2021-01-01/opensearch/domain/{DomainName}/dataSource/{Name}; needs --domain-name --name
@search-terms DeleteDataSource
export def 'opensearch delete-data-source' [
  --domain-name: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch DeleteDataSource $domain_name $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2021-01-01/opensearch/directQueryDataSource/{DataSourceName}; needs --data-source-name
@search-terms DeleteDirectQueryDataSource
export def 'opensearch delete-direct-query-data-source' [
  --data-source-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch DeleteDirectQueryDataSource $data_source_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2021-01-01/opensearch/domain/{DomainName}; needs --domain-name
@search-terms DeleteDomain
export def 'opensearch delete-domain' [
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch DeleteDomain $domain_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2021-01-01/opensearch/cc/inboundConnection/{ConnectionId}; needs --connection-id
@search-terms DeleteInboundConnection
export def 'opensearch delete-inbound-connection' [
  --connection-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch DeleteInboundConnection $connection_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2021-01-01/opensearch/domain/{DomainName}/index/{IndexName}; needs --domain-name --index-name
@search-terms DeleteIndex
export def 'opensearch delete-index' [
  --domain-name: string
  --index-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch DeleteIndex $domain_name $index_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2021-01-01/opensearch/cc/outboundConnection/{ConnectionId}; needs --connection-id
@search-terms DeleteOutboundConnection
export def 'opensearch delete-outbound-connection' [
  --connection-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch DeleteOutboundConnection $connection_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2021-01-01/packages/{PackageID}; needs --package-id
@search-terms DeletePackage
export def 'opensearch delete-package' [
  --package-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch DeletePackage $package_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2021-01-01/opensearch/vpcEndpoints/{VpcEndpointId}; needs --vpc-endpoint-id
@search-terms DeleteVpcEndpoint
export def 'opensearch delete-vpc-endpoint' [
  --vpc-endpoint-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch DeleteVpcEndpoint $vpc_endpoint_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2021-01-01/opensearch/application/{applicationId}/capability/deregister/{capabilityName}; needs --application-id --capability-name
@search-terms DeregisterCapability
export def 'opensearch deregister-capability' [
  --application-id: string
  --capability-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch DeregisterCapability $application_id $capability_name -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/opensearch/application/{id}/describeDataSourceAttachment; cached 1min; needs --id --data-source-arn
@search-terms DescribeDataSourceAttachment
export def 'opensearch describe-data-source-attachment' [
  --id: string
  --data-source-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'opensearch DescribeDataSourceAttachment $id $data_source_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2021-01-01/opensearch/domain/{DomainName}; cached 1min; needs --domain-name
@search-terms DescribeDomain
export def 'opensearch describe-domain' [
  --domain-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'opensearch DescribeDomain $domain_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2021-01-01/opensearch/domain/{DomainName}/autoTunes; follows pages; cached 1min; needs --domain-name
@search-terms DescribeDomainAutoTunes
export def 'opensearch describe-domain-auto-tunes' [
  --domain-name: string
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
]: any -> any { call 'opensearch DescribeDomainAutoTunes $domain_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2021-01-01/opensearch/domain/{DomainName}/progress; cached 1min; needs --domain-name
@search-terms DescribeDomainChangeProgress
export def 'opensearch describe-domain-change-progress' [
  --domain-name: string
  --change-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'opensearch DescribeDomainChangeProgress $domain_name $change_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2021-01-01/opensearch/domain/{DomainName}/config; cached 1min; needs --domain-name
@search-terms DescribeDomainConfig
export def 'opensearch describe-domain-config' [
  --domain-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'opensearch DescribeDomainConfig $domain_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2021-01-01/opensearch/domain/{DomainName}/health; cached 1min; needs --domain-name
@search-terms DescribeDomainHealth
export def 'opensearch describe-domain-health' [
  --domain-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'opensearch DescribeDomainHealth $domain_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2021-01-01/opensearch/domain/{DomainName}/nodes; cached 1min; needs --domain-name
@search-terms DescribeDomainNodes
export def 'opensearch describe-domain-nodes' [
  --domain-name: string
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
]: any -> any { call 'opensearch DescribeDomainNodes $domain_name -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /2021-01-01/opensearch/domain/{DomainName}/replication; cached 1min; needs --domain-name
@search-terms DescribeDomainReplication
export def 'opensearch describe-domain-replication' [
  --domain-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'opensearch DescribeDomainReplication $domain_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /2021-01-01/opensearch/domain-info; cached 1min; needs --domain-names
@search-terms DescribeDomains
export def 'opensearch describe-domains' [
  --domain-names: list<string>
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
]: any -> any { call 'opensearch DescribeDomains $domain_names -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /2021-01-01/opensearch/domain/{DomainName}/dryRun; cached 1min; needs --domain-name
@search-terms DescribeDryRunProgress
export def 'opensearch describe-dry-run-progress' [
  --domain-name: string
  --dry-run-id: string
  --load-dry-run-config: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'opensearch DescribeDryRunProgress $domain_name $dry_run_id $load_dry_run_config -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /2021-01-01/opensearch/cc/inboundConnection/search; follows pages; cached 1min
@search-terms DescribeInboundConnections
export def 'opensearch describe-inbound-connections' [
  --filters: any
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
]: any -> any { call 'opensearch DescribeInboundConnections $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /2021-01-01/opensearch/insight-details; cached 1min; needs --entity --insight-id
@search-terms DescribeInsightDetails
export def 'opensearch describe-insight-details' [
  --entity: record
  --insight-id: string
  --show-html-content: oneof<bool>
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
]: any -> any { call 'opensearch DescribeInsightDetails $entity $insight_id $show_html_content -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /2021-01-01/opensearch/instanceTypeLimits/{EngineVersion}/{InstanceType}; cached 1min; needs --instance-type --engine-version
@search-terms DescribeInstanceTypeLimits
export def 'opensearch describe-instance-type-limits' [
  --domain-name: string
  --instance-type: string
  --engine-version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'opensearch DescribeInstanceTypeLimits $domain_name $instance_type $engine_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /2021-01-01/opensearch/cc/outboundConnection/search; follows pages; cached 1min
@search-terms DescribeOutboundConnections
export def 'opensearch describe-outbound-connections' [
  --filters: any
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
]: any -> any { call 'opensearch DescribeOutboundConnections $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /2021-01-01/packages/describe; follows pages; cached 1min
@search-terms DescribePackages
export def 'opensearch describe-packages' [
  --filters: any
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
]: any -> any { call 'opensearch DescribePackages $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2021-01-01/opensearch/reservedInstanceOfferings; follows pages; cached 1min
@search-terms DescribeReservedInstanceOfferings
export def 'opensearch describe-reserved-instance-offerings' [
  --reserved-instance-offering-id: string
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
]: any -> any { call 'opensearch DescribeReservedInstanceOfferings $reserved_instance_offering_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2021-01-01/opensearch/reservedInstances; follows pages; cached 1min
@search-terms DescribeReservedInstances
export def 'opensearch describe-reserved-instances' [
  --reserved-instance-id: string
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
]: any -> any { call 'opensearch DescribeReservedInstances $reserved_instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /2021-01-01/opensearch/vpcEndpoints/describe; cached 1min; needs --vpc-endpoint-ids
@search-terms DescribeVpcEndpoints
export def 'opensearch describe-vpc-endpoints' [
  --vpc-endpoint-ids: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'opensearch DescribeVpcEndpoints $vpc_endpoint_ids -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /2021-01-01/opensearch/application/{id}/detachDataSource; needs --id --data-source-arn
@search-terms DetachDataSource
export def 'opensearch detach-data-source' [
  --id: string
  --data-source-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch DetachDataSource $id $data_source_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/packages/dissociate/{PackageID}/{DomainName}; needs --package-id --domain-name
@search-terms DissociatePackage
export def 'opensearch dissociate-package' [
  --package-id: string
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch DissociatePackage $package_id $domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/packages/dissociateMultiple; needs --package-list --domain-name
@search-terms DissociatePackages
export def 'opensearch dissociate-packages' [
  --package-list: list<string>
  --domain-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch DissociatePackages $package_list $domain_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /2021-01-01/opensearch/domain/{DomainName}/replication/failover; needs --domain-name --peer-domain-arn --allow-data-loss
@search-terms FailoverReplication
export def 'opensearch failover-replication' [
  --domain-name: string
  --peer-domain-arn: string
  --allow-data-loss: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch FailoverReplication $domain_name $peer_domain_arn $allow_data_loss -- $region $profile $with_input $fail_fast $yes' }

# GET /2021-01-01/opensearch/application/{id}; cached 1min; needs --id
@search-terms GetApplication
export def 'opensearch get-application' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'opensearch GetApplication $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2021-01-01/opensearch/application/{applicationId}/capability/{capabilityName}; cached 1min; needs --application-id --capability-name
@search-terms GetCapability
export def 'opensearch get-capability' [
  --application-id: string
  --capability-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'opensearch GetCapability $application_id $capability_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2021-01-01/opensearch/compatibleVersions; cached 1min
@search-terms GetCompatibleVersions
export def 'opensearch get-compatible-versions' [
  --domain-name: string
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
]: any -> any { call 'opensearch GetCompatibleVersions $domain_name -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /2021-01-01/opensearch/domain/{DomainName}/dataSource/{Name}; cached 1min; needs --domain-name --name
@search-terms GetDataSource
export def 'opensearch get-data-source' [
  --domain-name: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'opensearch GetDataSource $domain_name $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2021-01-01/opensearch/defaultApplicationSetting; cached 1min
@search-terms GetDefaultApplicationSetting
export def 'opensearch get-default-application-setting' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'opensearch GetDefaultApplicationSetting -- $region $profile $refresh $ttl' }

# GET /2021-01-01/opensearch/directQueryDataSource/{DataSourceName}; cached 1min; needs --data-source-name
@search-terms GetDirectQueryDataSource
export def 'opensearch get-direct-query-data-source' [
  --data-source-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'opensearch GetDirectQueryDataSource $data_source_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2021-01-01/opensearch/domain/{DomainName}/domainMaintenance; needs --domain-name --maintenance-id
@search-terms GetDomainMaintenanceStatus
export def 'opensearch get-domain-maintenance-status' [
  --domain-name: string
  --maintenance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'opensearch GetDomainMaintenanceStatus $domain_name $maintenance_id -- $region $profile $with_input $fail_fast' }

# GET /2021-01-01/opensearch/domain/{DomainName}/index/{IndexName}; cached 1min; needs --domain-name --index-name
@search-terms GetIndex
export def 'opensearch get-index' [
  --domain-name: string
  --index-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'opensearch GetIndex $domain_name $index_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2021-01-01/opensearch/app-migrations/{migrationId}; cached 1min; needs --migration-id
@search-terms GetMigration
export def 'opensearch get-migration' [
  --migration-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'opensearch GetMigration $migration_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2021-01-01/packages/{PackageID}/history; cached 1min; needs --package-id
@search-terms GetPackageVersionHistory
export def 'opensearch get-package-version-history' [
  --package-id: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'opensearch GetPackageVersionHistory $package_id $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2021-01-01/opensearch/upgradeDomain/{DomainName}/history; follows pages; cached 1min; needs --domain-name
@search-terms GetUpgradeHistory
export def 'opensearch get-upgrade-history' [
  --domain-name: string
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
]: any -> any { call 'opensearch GetUpgradeHistory $domain_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2021-01-01/opensearch/upgradeDomain/{DomainName}/status; needs --domain-name
@search-terms GetUpgradeStatus
export def 'opensearch get-upgrade-status' [
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'opensearch GetUpgradeStatus $domain_name -- $region $profile $with_input $fail_fast' }

# POST /2021-01-01/opensearch/insight-feedback; needs --entity --insight-id --thumbs
@search-terms InsightFeedback
export def 'opensearch insight-feedback' [
  --entity: record
  --insight-id: string
  --thumbs: string@[Up Down]
  --feedback-text: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch InsightFeedback $entity $insight_id $thumbs $feedback_text -- $region $profile $with_input $fail_fast $yes' }

# GET /2021-01-01/opensearch/list-applications; follows pages; cached 1min
@search-terms ListApplications
export def 'opensearch list-applications' [
  --statuses: list<string>
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
]: any -> any { call 'opensearch ListApplications $statuses -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /2021-01-01/opensearch/application/{id}/listDataSourceAttachments; follows pages; cached 1min; needs --id
@search-terms ListDataSourceAttachments
export def 'opensearch list-data-source-attachments' [
  --id: string
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
]: any -> any { call 'opensearch ListDataSourceAttachments $id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2021-01-01/opensearch/domain/{DomainName}/dataSource; cached 1min; needs --domain-name
@search-terms ListDataSources
export def 'opensearch list-data-sources' [
  --domain-name: string
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
]: any -> any { call 'opensearch ListDataSources $domain_name -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /2021-01-01/opensearch/directQueryDataSource; follows pages; cached 1min
@search-terms ListDirectQueryDataSources
export def 'opensearch list-direct-query-data-sources' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'opensearch ListDirectQueryDataSources -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /2021-01-01/opensearch/domain/{DomainName}/domainMaintenances; follows pages; cached 1min; needs --domain-name
@search-terms ListDomainMaintenances
export def 'opensearch list-domain-maintenances' [
  --domain-name: string
  --action: string@[REBOOT_NODE RESTART_SEARCH_PROCESS RESTART_DASHBOARD]
  --status: string@[PENDING IN_PROGRESS COMPLETED FAILED TIMED_OUT]
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
]: any -> any { call 'opensearch ListDomainMaintenances $domain_name $action $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2021-01-01/domain; cached 1min
@search-terms ListDomainNames
export def 'opensearch list-domain-names' [
  --engine-type: string@[OpenSearch Elasticsearch]
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
]: any -> any { call 'opensearch ListDomainNames $engine_type -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /2021-01-01/packages/{PackageID}/domains; follows pages; cached 1min; needs --package-id
@search-terms ListDomainsForPackage
export def 'opensearch list-domains-for-package' [
  --package-id: string
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
]: any -> any { call 'opensearch ListDomainsForPackage $package_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /2021-01-01/opensearch/insights; follows pages; cached 1min; needs --entity
@search-terms ListInsights
export def 'opensearch list-insights' [
  --entity: record
  --time-range: record
  --sort-order: string@[ASC DESC]
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
]: any -> any { call 'opensearch ListInsights $entity $time_range $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2021-01-01/opensearch/instanceTypeDetails/{EngineVersion}; follows pages; cached 1min; needs --engine-version
@search-terms ListInstanceTypeDetails
export def 'opensearch list-instance-type-details' [
  --engine-version: string
  --domain-name: string
  --retrieve-azs: oneof<bool>
  --instance-type: string
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
]: any -> any { call 'opensearch ListInstanceTypeDetails $engine_version $domain_name $retrieve_azs $instance_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2021-01-01/opensearch/app-migrations; follows pages; cached 1min; needs --application-id
@search-terms ListMigrations
export def 'opensearch list-migrations' [
  --application-id: string
  --status: string
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
]: any -> any { call 'opensearch ListMigrations $application_id $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2021-01-01/domain/{DomainName}/packages; follows pages; cached 1min; needs --domain-name
@search-terms ListPackagesForDomain
export def 'opensearch list-packages-for-domain' [
  --domain-name: string
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
]: any -> any { call 'opensearch ListPackagesForDomain $domain_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2021-01-01/opensearch/domain/{DomainName}/scheduledActions; follows pages; cached 1min; needs --domain-name
@search-terms ListScheduledActions
export def 'opensearch list-scheduled-actions' [
  --domain-name: string
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
]: any -> any { call 'opensearch ListScheduledActions $domain_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2021-01-01/tags/; cached 5min; needs --arn
@search-terms ListTags
export def 'opensearch list-tags' [
  --arn: string
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
]: any -> any { call 'opensearch ListTags $arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /2021-01-01/opensearch/versions; follows pages; cached 1min
@search-terms ListVersions
export def 'opensearch list-versions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'opensearch ListVersions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /2021-01-01/opensearch/domain/{DomainName}/listVpcEndpointAccess; follows pages; cached 1min; needs --domain-name
@search-terms ListVpcEndpointAccess
export def 'opensearch list-vpc-endpoint-access' [
  --domain-name: string
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
]: any -> any { call 'opensearch ListVpcEndpointAccess $domain_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2021-01-01/opensearch/vpcEndpoints; follows pages; cached 1min
@search-terms ListVpcEndpoints
export def 'opensearch list-vpc-endpoints' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'opensearch ListVpcEndpoints -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /2021-01-01/opensearch/domain/{DomainName}/vpcEndpoints; follows pages; cached 1min; needs --domain-name
@search-terms ListVpcEndpointsForDomain
export def 'opensearch list-vpc-endpoints-for-domain' [
  --domain-name: string
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
]: any -> any { call 'opensearch ListVpcEndpointsForDomain $domain_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /2021-01-01/opensearch/purchaseReservedInstanceOffering; needs --reserved-instance-offering-id --reservation-name
@search-terms PurchaseReservedInstanceOffering
export def 'opensearch purchase-reserved-instance-offering' [
  --reserved-instance-offering-id: string
  --reservation-name: string
  --instance-count: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch PurchaseReservedInstanceOffering $reserved_instance_offering_id $reservation_name $instance_count -- $region $profile $with_input $fail_fast $yes' }

# PUT /2021-01-01/opensearch/defaultApplicationSetting; needs --application-arn --set-as-default
@search-terms PutDefaultApplicationSetting
export def 'opensearch put-default-application-setting' [
  --application-arn: string
  --set-as-default: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch PutDefaultApplicationSetting $application_arn $set_as_default -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/opensearch/application/{applicationId}/capability/register; needs --application-id --capability-name --capability-config
@search-terms RegisterCapability
export def 'opensearch register-capability' [
  --application-id: string
  --capability-name: string
  --capability-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch RegisterCapability $application_id $capability_name $capability_config -- $region $profile $with_input $fail_fast $yes' }

# PUT /2021-01-01/opensearch/cc/inboundConnection/{ConnectionId}/reject; needs --connection-id
@search-terms RejectInboundConnection
export def 'opensearch reject-inbound-connection' [
  --connection-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch RejectInboundConnection $connection_id -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/opensearch/domain/{DomainName}/replication/removePeer; needs --domain-name --peer-domain-arn
@search-terms RemoveReplicationPeer
export def 'opensearch remove-replication-peer' [
  --domain-name: string
  --peer-domain-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch RemoveReplicationPeer $domain_name $peer_domain_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/tags-removal; needs --arn --tag-keys
@search-terms RemoveTags
export def 'opensearch remove-tags' [
  --arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch RemoveTags $arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/opensearch/domain/{DomainName}/revokeVpcEndpointAccess; needs --domain-name
@search-terms RevokeVpcEndpointAccess
export def 'opensearch revoke-vpc-endpoint-access' [
  --domain-name: string
  --account: string
  --service: string
  --service-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch RevokeVpcEndpointAccess $domain_name $account $service $service_options -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/opensearch/serviceSoftwareUpdate/rollback; needs --domain-name
@search-terms RollbackServiceSoftwareUpdate
export def 'opensearch rollback-service-software-update' [
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch RollbackServiceSoftwareUpdate $domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/opensearch/domain/{DomainName}/domainMaintenance; needs --domain-name --action
@search-terms StartDomainMaintenance
export def 'opensearch start-domain-maintenance' [
  --domain-name: string
  --action: string@[REBOOT_NODE RESTART_SEARCH_PROCESS RESTART_DASHBOARD]
  --node-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch StartDomainMaintenance $domain_name $action $node_id -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/opensearch/app-migrations; needs --application-id --migration-options
@search-terms StartMigration
export def 'opensearch start-migration' [
  --application-id: string
  --migration-options: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch StartMigration $application_id $migration_options $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/opensearch/serviceSoftwareUpdate/start; needs --domain-name
@search-terms StartServiceSoftwareUpdate
export def 'opensearch start-service-software-update' [
  --domain-name: string
  --schedule-at: string@[NOW TIMESTAMP OFF_PEAK_WINDOW]
  --desired-start-time: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch StartServiceSoftwareUpdate $domain_name $schedule_at $desired_start_time -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/opensearch/domain/{DomainName}/replication/switchover; needs --domain-name --peer-domain-arn
@search-terms SwitchoverReplication
export def 'opensearch switchover-replication' [
  --domain-name: string
  --peer-domain-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch SwitchoverReplication $domain_name $peer_domain_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /2021-01-01/opensearch/application/{id}; needs --id
@search-terms UpdateApplication
export def 'opensearch update-application' [
  --id: string
  --data-sources: list
  --app-configs: any
  --iam-identity-center-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch UpdateApplication $id $data_sources $app_configs $iam_identity_center_options -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/opensearch/domain/{DomainName}/clone; needs --domain-name
@search-terms UpdateClone
export def 'opensearch update-clone' [
  --domain-name: string
  --traffic-split-options: record
  --cutover-options: record
  --retention-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch UpdateClone $domain_name $traffic_split_options $cutover_options $retention_options -- $region $profile $with_input $fail_fast $yes' }

# PUT /2021-01-01/opensearch/domain/{DomainName}/dataSource/{Name}; needs --domain-name --name --data-source-type
@search-terms UpdateDataSource
export def 'opensearch update-data-source' [
  --domain-name: string
  --name: string
  --data-source-type: record
  --description: string
  --status: string@[ACTIVE DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch UpdateDataSource $domain_name $name $data_source_type $description $status -- $region $profile $with_input $fail_fast $yes' }

# PUT /2021-01-01/opensearch/directQueryDataSource/{DataSourceName}; needs --data-source-name --data-source-type
@search-terms UpdateDirectQueryDataSource
export def 'opensearch update-direct-query-data-source' [
  --data-source-name: string
  --data-source-type: record
  --description: string
  --open-search-arns: list<string>
  --data-source-access-policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch UpdateDirectQueryDataSource $data_source_name $data_source_type $description $open_search_arns $data_source_access_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/opensearch/domain/{DomainName}/config; needs --domain-name
@search-terms UpdateDomainConfig
export def 'opensearch update-domain-config' [
  --domain-name: string
  --cluster-config: record
  --ebs-options: record
  --snapshot-options: record
  --vpc-options: record
  --cognito-options: record
  --advanced-options: record
  --access-policies: string
  --ip-address-type: string@[ipv4 dualstack]
  --log-publishing-options: record
  --encryption-at-rest-options: record
  --domain-endpoint-options: record
  --node-to-node-encryption-options: record
  --advanced-security-options: record
  --identity-center-options: record
  --auto-tune-options: record
  --dry-run
  --dry-run-mode: string@[Basic Verbose]
  --off-peak-window-options: record
  --software-update-options: record
  --aiml-options: record
  --deployment-strategy-options: record
  --automated-snapshot-pause-options: record
  --use-case: string@[SEARCH VECTOR OBSERVABILITY MIXED]
  --engine-mode: string@[GENERAL OPTIMIZED]
  --accepted-warnings: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch UpdateDomainConfig $domain_name $cluster_config $ebs_options $snapshot_options $vpc_options $cognito_options $advanced_options $access_policies $ip_address_type $log_publishing_options $encryption_at_rest_options $domain_endpoint_options $node_to_node_encryption_options $advanced_security_options $identity_center_options $auto_tune_options $dry_run $dry_run_mode $off_peak_window_options $software_update_options $aiml_options $deployment_strategy_options $automated_snapshot_pause_options $use_case $engine_mode $accepted_warnings -- $region $profile $with_input $fail_fast $yes' }

# PUT /2021-01-01/opensearch/domain/{DomainName}/index/{IndexName}; needs --domain-name --index-name --index-schema
@search-terms UpdateIndex
export def 'opensearch update-index' [
  --domain-name: string
  --index-name: string
  --index-schema: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch UpdateIndex $domain_name $index_name $index_schema -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/packages/update; needs --package-id --package-source
@search-terms UpdatePackage
export def 'opensearch update-package' [
  --package-id: string
  --package-source: record
  --package-description: string
  --commit-message: string
  --package-configuration: record
  --package-encryption-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch UpdatePackage $package_id $package_source $package_description $commit_message $package_configuration $package_encryption_options -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/packages/updateScope; needs --package-id --operation --package-user-list
@search-terms UpdatePackageScope
export def 'opensearch update-package-scope' [
  --package-id: string
  --operation: string@[ADD OVERRIDE REMOVE]
  --package-user-list: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch UpdatePackageScope $package_id $operation $package_user_list -- $region $profile $with_input $fail_fast $yes' }

# PUT /2021-01-01/opensearch/domain/{DomainName}/scheduledAction/update; needs --domain-name --action-id --action-type --schedule-at
@search-terms UpdateScheduledAction
export def 'opensearch update-scheduled-action' [
  --domain-name: string
  --action-id: string
  --action-type: string@[SERVICE_SOFTWARE_UPDATE JVM_HEAP_SIZE_TUNING JVM_YOUNG_GEN_TUNING]
  --schedule-at: string@[NOW TIMESTAMP OFF_PEAK_WINDOW]
  --desired-start-time: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch UpdateScheduledAction $domain_name $action_id $action_type $schedule_at $desired_start_time -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/opensearch/vpcEndpoints/update; needs --vpc-endpoint-id --vpc-options
@search-terms UpdateVpcEndpoint
export def 'opensearch update-vpc-endpoint' [
  --vpc-endpoint-id: string
  --vpc-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch UpdateVpcEndpoint $vpc_endpoint_id $vpc_options -- $region $profile $with_input $fail_fast $yes' }

# POST /2021-01-01/opensearch/upgradeDomain; needs --domain-name --target-version
@search-terms UpgradeDomain
export def 'opensearch upgrade-domain' [
  --domain-name: string
  --target-version: string
  --perform-check-only: oneof<bool>
  --advanced-options: record
  --deployment-strategy-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearch UpgradeDomain $domain_name $target_version $perform_check_only $advanced_options $deployment_strategy_options -- $region $profile $with_input $fail_fast $yes' }
