# Written by `cargo xtask generate --service evs` from the service's model and overlay: change those instead.
# evs, API version 2023-07-27: 24 operations.

use rt.nu [call]

# POST /; needs --environment-id --vlan-name --allocation-id
@search-terms AssociateEipToVlan
export def 'evs associate-eip-to-vlan' [
  --client-token: string
  --environment-id: string
  --vlan-name: string
  --allocation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'evs AssociateEipToVlan $client_token $environment_id $vlan_name $allocation_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --environment-id --connector-id --entitlement-type --vm-ids
@search-terms CreateEntitlement
export def 'evs create-entitlement' [
  --client-token: string
  --environment-id: string
  --connector-id: string
  --entitlement-type: string
  --vm-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'evs CreateEntitlement $client_token $environment_id $connector_id $entitlement_type $vm_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --vpc-id --service-access-subnet-id --vcf-version --terms-accepted --initial-vlans
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
  --license-info: list
  --hosts: list
  --vcf-hostnames: record
  --site-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'evs CreateEnvironment $client_token $environment_name $kms_key_id $tags $service_access_security_groups $vpc_id $service_access_subnet_id $vcf_version $terms_accepted $initial_vlans $connectivity_info $license_info $hosts $vcf_hostnames $site_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --environment-id --type --appliance-fqdn --secret-identifier
@search-terms CreateEnvironmentConnector
export def 'evs create-environment-connector' [
  --client-token: string
  --environment-id: string
  --type: string@[OPERATIONS_MANAGER SDDC_MANAGER VCENTER]
  --appliance-fqdn: string
  --secret-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'evs CreateEnvironmentConnector $client_token $environment_id $type $appliance_fqdn $secret_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --environment-id --host
@search-terms CreateEnvironmentHost
export def 'evs create-environment-host' [
  --client-token: string
  --environment-id: string
  --host: record
  --esx-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'evs CreateEnvironmentHost $client_token $environment_id $host $esx_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --environment-id --connector-id --entitlement-type --vm-ids
@search-terms DeleteEntitlement
export def 'evs delete-entitlement' [
  --client-token: string
  --environment-id: string
  --connector-id: string
  --entitlement-type: string
  --vm-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'evs DeleteEntitlement $client_token $environment_id $connector_id $entitlement_type $vm_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --environment-id
@search-terms DeleteEnvironment
export def 'evs delete-environment' [
  --client-token: string
  --environment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'evs DeleteEnvironment $client_token $environment_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --environment-id --connector-id
@search-terms DeleteEnvironmentConnector
export def 'evs delete-environment-connector' [
  --client-token: string
  --environment-id: string
  --connector-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'evs DeleteEnvironmentConnector $client_token $environment_id $connector_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --environment-id --host-name
@search-terms DeleteEnvironmentHost
export def 'evs delete-environment-host' [
  --client-token: string
  --environment-id: string
  --host-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'evs DeleteEnvironmentHost $client_token $environment_id $host_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --environment-id --vlan-name --association-id
@search-terms DisassociateEipFromVlan
export def 'evs disassociate-eip-from-vlan' [
  --client-token: string
  --environment-id: string
  --vlan-name: string
  --association-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'evs DisassociateEipFromVlan $client_token $environment_id $vlan_name $association_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min
@search-terms GetAccountSettings
export def 'evs get-account-settings' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'evs GetAccountSettings -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /; needs --environment-id
@search-terms GetDepotUrl
export def 'evs get-depot-url' [
  --environment-id: string
  --rotate: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'evs GetDepotUrl $environment_id $rotate -- $region $profile $with_input $fail_fast' }

# POST /; needs --environment-id
@search-terms GetEnvironment
export def 'evs get-environment' [
  --environment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'evs GetEnvironment $environment_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetVersions
export def 'evs get-versions' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'evs GetVersions -- $region $profile $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --environment-id
@search-terms ListEnvironmentConnectors
export def 'evs list-environment-connectors' [
  --environment-id: string
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
]: any -> any { call 'evs ListEnvironmentConnectors $environment_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --environment-id
@search-terms ListEnvironmentHosts
export def 'evs list-environment-hosts' [
  --environment-id: string
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
]: any -> any { call 'evs ListEnvironmentHosts $environment_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --environment-id
@search-terms ListEnvironmentVlans
export def 'evs list-environment-vlans' [
  --environment-id: string
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
]: any -> any { call 'evs ListEnvironmentVlans $environment_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListEnvironments
export def 'evs list-environments' [
  --state: list<string>
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
]: any -> any { call 'evs ListEnvironments $state -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'evs list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'evs ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --environment-id --connector-id --entitlement-type
@search-terms ListVmEntitlements
export def 'evs list-vm-entitlements' [
  --environment-id: string
  --connector-id: string
  --entitlement-type: string
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
]: any -> any { call 'evs ListVmEntitlements $environment_id $connector_id $entitlement_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --settings
@search-terms PutAccountSettings
export def 'evs put-account-settings' [
  --settings: any
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'evs PutAccountSettings $settings -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'evs tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'evs TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'evs untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'evs UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --environment-id --connector-id
@search-terms UpdateEnvironmentConnector
export def 'evs update-environment-connector' [
  --client-token: string
  --environment-id: string
  --connector-id: string
  --appliance-fqdn: string
  --secret-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'evs UpdateEnvironmentConnector $client_token $environment_id $connector_id $appliance_fqdn $secret_identifier -- $region $profile $with_input $fail_fast $yes' }
