# Written by `cargo xtask generate --service evs` from the service's model and overlay: change those instead.
# evs, API version 2023-07-27: 24 operations.

use rt.nu [call send]

# POST /; needs --environment-id --vlan-name --allocation-id
@category "aws evs"
@search-terms AssociateEipToVlan
export def 'evs associate-eip-to-vlan' [
  --client-token: string
  --environment-id: string
  --vlan-name: string
  --allocation-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'evs AssociateEipToVlan $client_token=clientToken $environment_id=environmentId $vlan_name=vlanName $allocation_id=allocationId $region=--region $profile=--profile' }

# POST /; needs --environment-id --connector-id --entitlement-type --vm-ids
@category "aws evs"
@search-terms CreateEntitlement
export def 'evs create-entitlement' [
  --client-token: string
  --environment-id: string
  --connector-id: string
  --entitlement-type: string@[WINDOWS_SERVER]
  --vm-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'evs CreateEntitlement $client_token=clientToken $environment_id=environmentId $connector_id=connectorId $entitlement_type=entitlementType $vm_ids=vmIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --vpc-id --service-access-subnet-id --vcf-version --terms-accepted --initial-vlans
@category "aws evs"
@search-terms CreateEnvironment
export def 'evs create-environment' [
  --client-token: string
  --environment-name: string
  --kms-key-id: string
  --tags: record
  --service-access-security-groups: record
  --vpc-id: string
  --service-access-subnet-id: string
  --vcf-version: string@["VCF-5.2.1" "VCF-5.2.2" SELF_DEPLOYED]
  --terms-accepted: oneof<bool>
  --initial-vlans: record
  --connectivity-info: record
  --license-info: oneof<list<any>, record>
  --hosts: oneof<list<any>, record>
  --vcf-hostnames: record
  --site-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'evs CreateEnvironment $client_token=clientToken $environment_name=environmentName $kms_key_id=kmsKeyId $tags=tags $service_access_security_groups=serviceAccessSecurityGroups $vpc_id=vpcId $service_access_subnet_id=serviceAccessSubnetId $vcf_version=vcfVersion $terms_accepted=termsAccepted $initial_vlans=initialVlans $connectivity_info=connectivityInfo $license_info=licenseInfo $hosts=hosts $vcf_hostnames=vcfHostnames $site_id=siteId $region=--region $profile=--profile' }

# POST /; needs --environment-id --type --appliance-fqdn --secret-identifier
@category "aws evs"
@search-terms CreateEnvironmentConnector
export def 'evs create-environment-connector' [
  --client-token: string
  --environment-id: string
  --type: string@[OPERATIONS_MANAGER SDDC_MANAGER VCENTER]
  --appliance-fqdn: string
  --secret-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'evs CreateEnvironmentConnector $client_token=clientToken $environment_id=environmentId $type=type $appliance_fqdn=applianceFqdn $secret_identifier=secretIdentifier $region=--region $profile=--profile' }

# POST /; needs --environment-id --host
@category "aws evs"
@search-terms CreateEnvironmentHost
export def 'evs create-environment-host' [
  --client-token: string
  --environment-id: string
  --host: record
  --esx-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'evs CreateEnvironmentHost $client_token=clientToken $environment_id=environmentId $host=host $esx_version=esxVersion $region=--region $profile=--profile' }

# POST /; needs --environment-id --connector-id --entitlement-type --vm-ids
@category "aws evs"
@search-terms DeleteEntitlement
export def 'evs delete-entitlement' [
  --client-token: string
  --environment-id: string
  --connector-id: string
  --entitlement-type: string@[WINDOWS_SERVER]
  --vm-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'evs DeleteEntitlement $client_token=clientToken $environment_id=environmentId $connector_id=connectorId $entitlement_type=entitlementType $vm_ids=vmIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --environment-id
@category "aws evs"
@search-terms DeleteEnvironment
export def 'evs delete-environment' [
  --client-token: string
  --environment-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'evs DeleteEnvironment $client_token=clientToken $environment_id=environmentId $region=--region $profile=--profile' }

# POST /; needs --environment-id --connector-id
@category "aws evs"
@search-terms DeleteEnvironmentConnector
export def 'evs delete-environment-connector' [
  --client-token: string
  --environment-id: string
  --connector-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'evs DeleteEnvironmentConnector $client_token=clientToken $environment_id=environmentId $connector_id=connectorId $region=--region $profile=--profile' }

# POST /; needs --environment-id --host-name
@category "aws evs"
@search-terms DeleteEnvironmentHost
export def 'evs delete-environment-host' [
  --client-token: string
  --environment-id: string
  --host-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'evs DeleteEnvironmentHost $client_token=clientToken $environment_id=environmentId $host_name=hostName $region=--region $profile=--profile' }

# POST /; needs --environment-id --vlan-name --association-id
@category "aws evs"
@search-terms DisassociateEipFromVlan
export def 'evs disassociate-eip-from-vlan' [
  --client-token: string
  --environment-id: string
  --vlan-name: string
  --association-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'evs DisassociateEipFromVlan $client_token=clientToken $environment_id=environmentId $vlan_name=vlanName $association_id=associationId $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws evs"
@search-terms GetAccountSettings
@example "First rows only" "evs get-account-settings | first 3"
export def 'evs get-account-settings' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'evs GetAccountSettings $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --environment-id
@category "aws evs"
@search-terms GetDepotUrl
export def 'evs get-depot-url' [
  --environment-id: string
  --rotate: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'evs GetDepotUrl $environment_id=environmentId $rotate=rotate $region=--region $profile=--profile' }

# POST /; needs --environment-id
@category "aws evs"
@search-terms GetEnvironment
export def 'evs get-environment' [
  --environment-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'evs GetEnvironment $environment_id=environmentId $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws evs"
@search-terms GetVersions
export def 'evs get-versions' [
  --region: string
  --profile: string
]: nothing -> record { call 'evs GetVersions $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --environment-id
@category "aws evs"
@search-terms ListEnvironmentConnectors
export def 'evs list-environment-connectors' [
  --environment-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'evs ListEnvironmentConnectors $environment_id=environmentId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --environment-id
@category "aws evs"
@search-terms ListEnvironmentHosts
export def 'evs list-environment-hosts' [
  --environment-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'evs ListEnvironmentHosts $environment_id=environmentId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --environment-id
@category "aws evs"
@search-terms ListEnvironmentVlans
export def 'evs list-environment-vlans' [
  --environment-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'evs ListEnvironmentVlans $environment_id=environmentId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws evs"
@search-terms ListEnvironments
@example "First rows only" "evs list-environments --stream | first 3"
export def 'evs list-environments' [
  --state: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'evs ListEnvironments $state=state $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws evs"
@search-terms ListTagsForResource
export def 'evs list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'evs ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --environment-id --connector-id --entitlement-type
@category "aws evs"
@search-terms ListVmEntitlements
export def 'evs list-vm-entitlements' [
  --environment-id: string
  --connector-id: string
  --entitlement-type: string@[WINDOWS_SERVER]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'evs ListVmEntitlements $environment_id=environmentId $connector_id=connectorId $entitlement_type=entitlementType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --settings
@category "aws evs"
@search-terms PutAccountSettings
export def 'evs put-account-settings' [
  --settings: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'evs PutAccountSettings $settings=settings $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --resource-arn --tags
@category "aws evs"
@search-terms TagResource
export def 'evs tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'evs TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws evs"
@search-terms UntagResource
export def 'evs untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'evs UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /; needs --environment-id --connector-id
@category "aws evs"
@search-terms UpdateEnvironmentConnector
export def 'evs update-environment-connector' [
  --client-token: string
  --environment-id: string
  --connector-id: string
  --appliance-fqdn: string
  --secret-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'evs UpdateEnvironmentConnector $client_token=clientToken $environment_id=environmentId $connector_id=connectorId $appliance_fqdn=applianceFqdn $secret_identifier=secretIdentifier $region=--region $profile=--profile' }
