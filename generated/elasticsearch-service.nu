# Written by `cargo xtask generate --service elasticsearch-service` from the service's model and overlay: change those instead.
# Elasticsearch Service, API version 2015-01-01: 52 operations.

use rt.nu [call]

# PUT /2015-01-01/es/ccs/inboundConnection/{CrossClusterSearchConnectionId}/accept; needs --cross-cluster-search-connection-id
@search-terms 'AcceptInboundCrossClusterSearchConnection, es accept-inbound-cross-cluster-search-connection'
export def 'elasticsearch-service accept-inbound-cross-cluster-search-connection' [
  --cross-cluster-search-connection-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticsearch-service AcceptInboundCrossClusterSearchConnection $cross_cluster_search_connection_id -- $region $profile $with_input $fail_fast $yes' }

# POST /2015-01-01/tags; needs --arn --tag-list
@search-terms 'AddTags, es add-tags'
export def 'elasticsearch-service add-tags' [
  --arn: string
  --tag-list: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticsearch-service AddTags $arn $tag_list -- $region $profile $with_input $fail_fast $yes' }

# POST /2015-01-01/packages/associate/{PackageID}/{DomainName}; needs --package-id --domain-name
@search-terms 'AssociatePackage, es associate-package'
export def 'elasticsearch-service associate-package' [
  --package-id: string
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticsearch-service AssociatePackage $package_id $domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /2015-01-01/es/domain/{DomainName}/authorizeVpcEndpointAccess; needs --domain-name --account
@search-terms 'AuthorizeVpcEndpointAccess, es authorize-vpc-endpoint-access'
export def 'elasticsearch-service authorize-vpc-endpoint-access' [
  --domain-name: string
  --account: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticsearch-service AuthorizeVpcEndpointAccess $domain_name $account -- $region $profile $with_input $fail_fast $yes' }

# POST /2015-01-01/es/domain/{DomainName}/config/cancel; needs --domain-name
@search-terms 'CancelDomainConfigChange, es cancel-domain-config-change'
export def 'elasticsearch-service cancel-domain-config-change' [
  --domain-name: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticsearch-service CancelDomainConfigChange $domain_name $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /2015-01-01/es/serviceSoftwareUpdate/cancel; needs --domain-name
@search-terms 'CancelElasticsearchServiceSoftwareUpdate, es cancel-elasticsearch-service-software-update'
export def 'elasticsearch-service cancel-elasticsearch-service-software-update' [
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticsearch-service CancelElasticsearchServiceSoftwareUpdate $domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /2015-01-01/es/domain; needs --domain-name
@search-terms 'CreateElasticsearchDomain, es create-elasticsearch-domain'
export def 'elasticsearch-service create-elasticsearch-domain' [
  --domain-name: string
  --elasticsearch-version: string
  --elasticsearch-cluster-config: record
  --ebs-options: record
  --access-policies: string
  --snapshot-options: record
  --vpc-options: record
  --cognito-options: record
  --encryption-at-rest-options: record
  --node-to-node-encryption-options: record
  --advanced-options: record
  --log-publishing-options: record
  --domain-endpoint-options: record
  --advanced-security-options: record
  --auto-tune-options: record
  --tag-list: any
  --deployment-strategy-options: record
  --automated-snapshot-pause-options: record
  --use-case: string@[SEARCH VECTOR OBSERVABILITY MIXED]
  --engine-mode: string@[GENERAL OPTIMIZED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticsearch-service CreateElasticsearchDomain $domain_name $elasticsearch_version $elasticsearch_cluster_config $ebs_options $access_policies $snapshot_options $vpc_options $cognito_options $encryption_at_rest_options $node_to_node_encryption_options $advanced_options $log_publishing_options $domain_endpoint_options $advanced_security_options $auto_tune_options $tag_list $deployment_strategy_options $automated_snapshot_pause_options $use_case $engine_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /2015-01-01/es/ccs/outboundConnection; needs --source-domain-info --destination-domain-info --connection-alias
@search-terms 'CreateOutboundCrossClusterSearchConnection, es create-outbound-cross-cluster-search-connection'
export def 'elasticsearch-service create-outbound-cross-cluster-search-connection' [
  --source-domain-info: record
  --destination-domain-info: record
  --connection-alias: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticsearch-service CreateOutboundCrossClusterSearchConnection $source_domain_info $destination_domain_info $connection_alias -- $region $profile $with_input $fail_fast $yes' }

# POST /2015-01-01/packages; needs --package-name --package-type --package-source
@search-terms 'CreatePackage, es create-package'
export def 'elasticsearch-service create-package' [
  --package-name: string
  --package-type: string
  --package-description: string
  --package-source: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticsearch-service CreatePackage $package_name $package_type $package_description $package_source -- $region $profile $with_input $fail_fast $yes' }

# POST /2015-01-01/es/vpcEndpoints; needs --domain-arn --vpc-options
@search-terms 'CreateVpcEndpoint, es create-vpc-endpoint'
export def 'elasticsearch-service create-vpc-endpoint' [
  --domain-arn: string
  --vpc-options: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticsearch-service CreateVpcEndpoint $domain_arn $vpc_options $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2015-01-01/es/domain/{DomainName}; needs --domain-name
@search-terms 'DeleteElasticsearchDomain, es delete-elasticsearch-domain'
export def 'elasticsearch-service delete-elasticsearch-domain' [
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticsearch-service DeleteElasticsearchDomain $domain_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2015-01-01/es/role
@search-terms 'DeleteElasticsearchServiceRole, es delete-elasticsearch-service-role'
export def 'elasticsearch-service delete-elasticsearch-service-role' [
  --region: string
  --profile: string
]: any -> any { call 'elasticsearch-service DeleteElasticsearchServiceRole -- $region $profile' }

# DELETE /2015-01-01/es/ccs/inboundConnection/{CrossClusterSearchConnectionId}; needs --cross-cluster-search-connection-id
@search-terms 'DeleteInboundCrossClusterSearchConnection, es delete-inbound-cross-cluster-search-connection'
export def 'elasticsearch-service delete-inbound-cross-cluster-search-connection' [
  --cross-cluster-search-connection-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticsearch-service DeleteInboundCrossClusterSearchConnection $cross_cluster_search_connection_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2015-01-01/es/ccs/outboundConnection/{CrossClusterSearchConnectionId}; needs --cross-cluster-search-connection-id
@search-terms 'DeleteOutboundCrossClusterSearchConnection, es delete-outbound-cross-cluster-search-connection'
export def 'elasticsearch-service delete-outbound-cross-cluster-search-connection' [
  --cross-cluster-search-connection-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticsearch-service DeleteOutboundCrossClusterSearchConnection $cross_cluster_search_connection_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2015-01-01/packages/{PackageID}; needs --package-id
@search-terms 'DeletePackage, es delete-package'
export def 'elasticsearch-service delete-package' [
  --package-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticsearch-service DeletePackage $package_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2015-01-01/es/vpcEndpoints/{VpcEndpointId}; needs --vpc-endpoint-id
@search-terms 'DeleteVpcEndpoint, es delete-vpc-endpoint'
export def 'elasticsearch-service delete-vpc-endpoint' [
  --vpc-endpoint-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticsearch-service DeleteVpcEndpoint $vpc_endpoint_id -- $region $profile $with_input $fail_fast $yes' }

# GET /2015-01-01/es/domain/{DomainName}/autoTunes; follows pages; cached 1min; needs --domain-name
@search-terms 'DescribeDomainAutoTunes, es describe-domain-auto-tunes'
export def 'elasticsearch-service describe-domain-auto-tunes' [
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
]: any -> any { call 'elasticsearch-service DescribeDomainAutoTunes $domain_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2015-01-01/es/domain/{DomainName}/progress; cached 1min; needs --domain-name
@search-terms 'DescribeDomainChangeProgress, es describe-domain-change-progress'
export def 'elasticsearch-service describe-domain-change-progress' [
  --domain-name: string
  --change-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'elasticsearch-service DescribeDomainChangeProgress $domain_name $change_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2015-01-01/es/domain/{DomainName}; cached 1min; needs --domain-name
@search-terms 'DescribeElasticsearchDomain, es describe-elasticsearch-domain'
export def 'elasticsearch-service describe-elasticsearch-domain' [
  --domain-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'elasticsearch-service DescribeElasticsearchDomain $domain_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2015-01-01/es/domain/{DomainName}/config; cached 1min; needs --domain-name
@search-terms 'DescribeElasticsearchDomainConfig, es describe-elasticsearch-domain-config'
export def 'elasticsearch-service describe-elasticsearch-domain-config' [
  --domain-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'elasticsearch-service DescribeElasticsearchDomainConfig $domain_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /2015-01-01/es/domain-info; cached 1min; needs --domain-names
@search-terms 'DescribeElasticsearchDomains, es describe-elasticsearch-domains'
export def 'elasticsearch-service describe-elasticsearch-domains' [
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
]: any -> any { call 'elasticsearch-service DescribeElasticsearchDomains $domain_names -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /2015-01-01/es/instanceTypeLimits/{ElasticsearchVersion}/{InstanceType}; cached 1min; needs --instance-type --elasticsearch-version
@search-terms 'DescribeElasticsearchInstanceTypeLimits, es describe-elasticsearch-instance-type-limits'
export def 'elasticsearch-service describe-elasticsearch-instance-type-limits' [
  --domain-name: string
  --instance-type: string
  --elasticsearch-version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'elasticsearch-service DescribeElasticsearchInstanceTypeLimits $domain_name $instance_type $elasticsearch_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /2015-01-01/es/ccs/inboundConnection/search; follows pages; cached 1min
@search-terms 'DescribeInboundCrossClusterSearchConnections, es describe-inbound-cross-cluster-search-connections'
export def 'elasticsearch-service describe-inbound-cross-cluster-search-connections' [
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
]: any -> any { call 'elasticsearch-service DescribeInboundCrossClusterSearchConnections $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /2015-01-01/es/ccs/outboundConnection/search; follows pages; cached 1min
@search-terms 'DescribeOutboundCrossClusterSearchConnections, es describe-outbound-cross-cluster-search-connections'
export def 'elasticsearch-service describe-outbound-cross-cluster-search-connections' [
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
]: any -> any { call 'elasticsearch-service DescribeOutboundCrossClusterSearchConnections $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /2015-01-01/packages/describe; follows pages; cached 1min
@search-terms 'DescribePackages, es describe-packages'
export def 'elasticsearch-service describe-packages' [
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
]: any -> any { call 'elasticsearch-service DescribePackages $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2015-01-01/es/reservedInstanceOfferings; follows pages; cached 1min
@search-terms 'DescribeReservedElasticsearchInstanceOfferings, es describe-reserved-elasticsearch-instance-offerings'
export def 'elasticsearch-service describe-reserved-elasticsearch-instance-offerings' [
  --reserved-elasticsearch-instance-offering-id: string
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
]: any -> any { call 'elasticsearch-service DescribeReservedElasticsearchInstanceOfferings $reserved_elasticsearch_instance_offering_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2015-01-01/es/reservedInstances; follows pages; cached 1min
@search-terms 'DescribeReservedElasticsearchInstances, es describe-reserved-elasticsearch-instances'
export def 'elasticsearch-service describe-reserved-elasticsearch-instances' [
  --reserved-elasticsearch-instance-id: string
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
]: any -> any { call 'elasticsearch-service DescribeReservedElasticsearchInstances $reserved_elasticsearch_instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /2015-01-01/es/vpcEndpoints/describe; cached 1min; needs --vpc-endpoint-ids
@search-terms 'DescribeVpcEndpoints, es describe-vpc-endpoints'
export def 'elasticsearch-service describe-vpc-endpoints' [
  --vpc-endpoint-ids: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'elasticsearch-service DescribeVpcEndpoints $vpc_endpoint_ids -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /2015-01-01/packages/dissociate/{PackageID}/{DomainName}; needs --package-id --domain-name
@search-terms 'DissociatePackage, es dissociate-package'
export def 'elasticsearch-service dissociate-package' [
  --package-id: string
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticsearch-service DissociatePackage $package_id $domain_name -- $region $profile $with_input $fail_fast $yes' }

# GET /2015-01-01/es/compatibleVersions; cached 1min
@search-terms 'GetCompatibleElasticsearchVersions, es get-compatible-elasticsearch-versions'
export def 'elasticsearch-service get-compatible-elasticsearch-versions' [
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
]: any -> any { call 'elasticsearch-service GetCompatibleElasticsearchVersions $domain_name -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /2015-01-01/packages/{PackageID}/history; cached 1min; needs --package-id
@search-terms 'GetPackageVersionHistory, es get-package-version-history'
export def 'elasticsearch-service get-package-version-history' [
  --package-id: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'elasticsearch-service GetPackageVersionHistory $package_id $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2015-01-01/es/upgradeDomain/{DomainName}/history; follows pages; cached 1min; needs --domain-name
@search-terms 'GetUpgradeHistory, es get-upgrade-history'
export def 'elasticsearch-service get-upgrade-history' [
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
]: any -> any { call 'elasticsearch-service GetUpgradeHistory $domain_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2015-01-01/es/upgradeDomain/{DomainName}/status; needs --domain-name
@search-terms 'GetUpgradeStatus, es get-upgrade-status'
export def 'elasticsearch-service get-upgrade-status' [
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'elasticsearch-service GetUpgradeStatus $domain_name -- $region $profile $with_input $fail_fast' }

# GET /2015-01-01/domain; cached 1min
@search-terms 'ListDomainNames, es list-domain-names'
export def 'elasticsearch-service list-domain-names' [
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
]: any -> any { call 'elasticsearch-service ListDomainNames $engine_type -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /2015-01-01/packages/{PackageID}/domains; follows pages; cached 1min; needs --package-id
@search-terms 'ListDomainsForPackage, es list-domains-for-package'
export def 'elasticsearch-service list-domains-for-package' [
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
]: any -> any { call 'elasticsearch-service ListDomainsForPackage $package_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2015-01-01/es/instanceTypes/{ElasticsearchVersion}; follows pages; cached 1min; needs --elasticsearch-version
@search-terms 'ListElasticsearchInstanceTypes, es list-elasticsearch-instance-types'
export def 'elasticsearch-service list-elasticsearch-instance-types' [
  --elasticsearch-version: string
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
]: any -> any { call 'elasticsearch-service ListElasticsearchInstanceTypes $elasticsearch_version $domain_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2015-01-01/es/versions; follows pages; cached 1min
@search-terms 'ListElasticsearchVersions, es list-elasticsearch-versions'
export def 'elasticsearch-service list-elasticsearch-versions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'elasticsearch-service ListElasticsearchVersions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /2015-01-01/domain/{DomainName}/packages; follows pages; cached 1min; needs --domain-name
@search-terms 'ListPackagesForDomain, es list-packages-for-domain'
export def 'elasticsearch-service list-packages-for-domain' [
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
]: any -> any { call 'elasticsearch-service ListPackagesForDomain $domain_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2015-01-01/tags/; cached 5min; needs --arn
@search-terms 'ListTags, es list-tags'
export def 'elasticsearch-service list-tags' [
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
]: any -> any { call 'elasticsearch-service ListTags $arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /2015-01-01/es/domain/{DomainName}/listVpcEndpointAccess; follows pages; cached 1min; needs --domain-name
@search-terms 'ListVpcEndpointAccess, es list-vpc-endpoint-access'
export def 'elasticsearch-service list-vpc-endpoint-access' [
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
]: any -> any { call 'elasticsearch-service ListVpcEndpointAccess $domain_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2015-01-01/es/vpcEndpoints; follows pages; cached 1min
@search-terms 'ListVpcEndpoints, es list-vpc-endpoints'
export def 'elasticsearch-service list-vpc-endpoints' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'elasticsearch-service ListVpcEndpoints -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /2015-01-01/es/domain/{DomainName}/vpcEndpoints; follows pages; cached 1min; needs --domain-name
@search-terms 'ListVpcEndpointsForDomain, es list-vpc-endpoints-for-domain'
export def 'elasticsearch-service list-vpc-endpoints-for-domain' [
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
]: any -> any { call 'elasticsearch-service ListVpcEndpointsForDomain $domain_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /2015-01-01/es/purchaseReservedInstanceOffering; needs --reserved-elasticsearch-instance-offering-id --reservation-name
@search-terms 'PurchaseReservedElasticsearchInstanceOffering, es purchase-reserved-elasticsearch-instance-offering'
export def 'elasticsearch-service purchase-reserved-elasticsearch-instance-offering' [
  --reserved-elasticsearch-instance-offering-id: string
  --reservation-name: string
  --instance-count: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticsearch-service PurchaseReservedElasticsearchInstanceOffering $reserved_elasticsearch_instance_offering_id $reservation_name $instance_count -- $region $profile $with_input $fail_fast $yes' }

# PUT /2015-01-01/es/ccs/inboundConnection/{CrossClusterSearchConnectionId}/reject; needs --cross-cluster-search-connection-id
@search-terms 'RejectInboundCrossClusterSearchConnection, es reject-inbound-cross-cluster-search-connection'
export def 'elasticsearch-service reject-inbound-cross-cluster-search-connection' [
  --cross-cluster-search-connection-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticsearch-service RejectInboundCrossClusterSearchConnection $cross_cluster_search_connection_id -- $region $profile $with_input $fail_fast $yes' }

# POST /2015-01-01/tags-removal; needs --arn --tag-keys
@search-terms 'RemoveTags, es remove-tags'
export def 'elasticsearch-service remove-tags' [
  --arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticsearch-service RemoveTags $arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /2015-01-01/es/domain/{DomainName}/revokeVpcEndpointAccess; needs --domain-name --account
@search-terms 'RevokeVpcEndpointAccess, es revoke-vpc-endpoint-access'
export def 'elasticsearch-service revoke-vpc-endpoint-access' [
  --domain-name: string
  --account: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticsearch-service RevokeVpcEndpointAccess $domain_name $account -- $region $profile $with_input $fail_fast $yes' }

# POST /2015-01-01/es/serviceSoftwareUpdate/start; needs --domain-name
@search-terms 'StartElasticsearchServiceSoftwareUpdate, es start-elasticsearch-service-software-update'
export def 'elasticsearch-service start-elasticsearch-service-software-update' [
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticsearch-service StartElasticsearchServiceSoftwareUpdate $domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /2015-01-01/es/domain/{DomainName}/clone; needs --domain-name
@search-terms 'UpdateClone, es update-clone'
export def 'elasticsearch-service update-clone' [
  --domain-name: string
  --traffic-split-options: record
  --cutover-options: record
  --retention-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticsearch-service UpdateClone $domain_name $traffic_split_options $cutover_options $retention_options -- $region $profile $with_input $fail_fast $yes' }

# POST /2015-01-01/es/domain/{DomainName}/config; needs --domain-name
@search-terms 'UpdateElasticsearchDomainConfig, es update-elasticsearch-domain-config'
export def 'elasticsearch-service update-elasticsearch-domain-config' [
  --domain-name: string
  --elasticsearch-cluster-config: record
  --ebs-options: record
  --snapshot-options: record
  --vpc-options: record
  --cognito-options: record
  --advanced-options: record
  --access-policies: string
  --log-publishing-options: record
  --domain-endpoint-options: record
  --advanced-security-options: record
  --node-to-node-encryption-options: record
  --encryption-at-rest-options: record
  --auto-tune-options: record
  --dry-run
  --deployment-strategy-options: record
  --automated-snapshot-pause-options: record
  --use-case: string@[SEARCH VECTOR OBSERVABILITY MIXED]
  --engine-mode: string@[GENERAL OPTIMIZED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticsearch-service UpdateElasticsearchDomainConfig $domain_name $elasticsearch_cluster_config $ebs_options $snapshot_options $vpc_options $cognito_options $advanced_options $access_policies $log_publishing_options $domain_endpoint_options $advanced_security_options $node_to_node_encryption_options $encryption_at_rest_options $auto_tune_options $dry_run $deployment_strategy_options $automated_snapshot_pause_options $use_case $engine_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /2015-01-01/packages/update; needs --package-id --package-source
@search-terms 'UpdatePackage, es update-package'
export def 'elasticsearch-service update-package' [
  --package-id: string
  --package-source: record
  --package-description: string
  --commit-message: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticsearch-service UpdatePackage $package_id $package_source $package_description $commit_message -- $region $profile $with_input $fail_fast $yes' }

# POST /2015-01-01/es/vpcEndpoints/update; needs --vpc-endpoint-id --vpc-options
@search-terms 'UpdateVpcEndpoint, es update-vpc-endpoint'
export def 'elasticsearch-service update-vpc-endpoint' [
  --vpc-endpoint-id: string
  --vpc-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticsearch-service UpdateVpcEndpoint $vpc_endpoint_id $vpc_options -- $region $profile $with_input $fail_fast $yes' }

# POST /2015-01-01/es/upgradeDomain; needs --domain-name --target-version
@search-terms 'UpgradeElasticsearchDomain, es upgrade-elasticsearch-domain'
export def 'elasticsearch-service upgrade-elasticsearch-domain' [
  --domain-name: string
  --target-version: string
  --perform-check-only: oneof<bool>
  --deployment-strategy-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elasticsearch-service UpgradeElasticsearchDomain $domain_name $target_version $perform_check_only $deployment_strategy_options -- $region $profile $with_input $fail_fast $yes' }
