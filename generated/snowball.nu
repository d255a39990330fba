# Written by `cargo xtask generate --service snowball` from the service's model and overlay: change those instead.
# Snowball, API version 2016-06-30: 27 operations.

use rt.nu [call]

def SnowballCapacity []: nothing -> list<string> { [T50 T80 T100 T42 T98 T8 T14 T32 NoPreference T240 T13] }

def SnowballType []: nothing -> list<string> { [STANDARD EDGE EDGE_C EDGE_CG EDGE_S SNC1_HDD SNC1_SSD V3_5C V3_5S RACK_5U_C] }

# POST /; needs --cluster-id
@search-terms CancelCluster
export def 'snowball cancel-cluster' [
  --cluster-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'snowball CancelCluster $cluster_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id
@search-terms CancelJob
export def 'snowball cancel-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'snowball CancelJob $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --address
@search-terms CreateAddress
export def 'snowball create-address' [
  --address: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'snowball CreateAddress $address -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-type --address-id --snowball-type --shipping-option
@search-terms CreateCluster
export def 'snowball create-cluster' [
  --job-type: string@[IMPORT EXPORT LOCAL_USE]
  --resources: record
  --on-device-service-configuration: record
  --description: string
  --address-id: string
  --kms-key-arn: string
  --role-arn: string
  --snowball-type: string@SnowballType
  --shipping-option: string@[SECOND_DAY NEXT_DAY EXPRESS STANDARD]
  --notification: record
  --forwarding-address-id: string
  --tax-documents: record
  --remote-management: string@[INSTALLED_ONLY INSTALLED_AUTOSTART NOT_INSTALLED]
  --initial-cluster-size: int
  --force-create-jobs: oneof<bool>
  --long-term-pricing-ids: list<string>
  --snowball-capacity-preference: string@SnowballCapacity
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'snowball CreateCluster $job_type $resources $on_device_service_configuration $description $address_id $kms_key_arn $role_arn $snowball_type $shipping_option $notification $forwarding_address_id $tax_documents $remote_management $initial_cluster_size $force_create_jobs $long_term_pricing_ids $snowball_capacity_preference -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateJob
export def 'snowball create-job' [
  --job-type: string@[IMPORT EXPORT LOCAL_USE]
  --resources: record
  --on-device-service-configuration: record
  --description: string
  --address-id: string
  --kms-key-arn: string
  --role-arn: string
  --snowball-capacity-preference: string@SnowballCapacity
  --shipping-option: string@[SECOND_DAY NEXT_DAY EXPRESS STANDARD]
  --notification: record
  --cluster-id: string
  --snowball-type: string@SnowballType
  --forwarding-address-id: string
  --tax-documents: record
  --device-configuration: record
  --remote-management: string@[INSTALLED_ONLY INSTALLED_AUTOSTART NOT_INSTALLED]
  --long-term-pricing-id: string
  --impact-level: string@[IL2 IL4 IL5 IL6 IL99]
  --pickup-details: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'snowball CreateJob $job_type $resources $on_device_service_configuration $description $address_id $kms_key_arn $role_arn $snowball_capacity_preference $shipping_option $notification $cluster_id $snowball_type $forwarding_address_id $tax_documents $device_configuration $remote_management $long_term_pricing_id $impact_level $pickup_details -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --long-term-pricing-type --snowball-type
@search-terms CreateLongTermPricing
export def 'snowball create-long-term-pricing' [
  --long-term-pricing-type: string@[OneYear ThreeYear OneMonth]
  --is-long-term-pricing-auto-renew: oneof<bool>
  --snowball-type: string@SnowballType
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'snowball CreateLongTermPricing $long_term_pricing_type $is_long_term_pricing_auto_renew $snowball_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id
@search-terms CreateReturnShippingLabel
export def 'snowball create-return-shipping-label' [
  --job-id: string
  --shipping-option: string@[SECOND_DAY NEXT_DAY EXPRESS STANDARD]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'snowball CreateReturnShippingLabel $job_id $shipping_option -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --address-id
@search-terms DescribeAddress
export def 'snowball describe-address' [
  --address-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'snowball DescribeAddress $address_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeAddresses
export def 'snowball describe-addresses' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'snowball DescribeAddresses -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 1min; needs --cluster-id
@search-terms DescribeCluster
export def 'snowball describe-cluster' [
  --cluster-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'snowball DescribeCluster $cluster_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --job-id
@search-terms DescribeJob
export def 'snowball describe-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'snowball DescribeJob $job_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --job-id
@search-terms DescribeReturnShippingLabel
export def 'snowball describe-return-shipping-label' [
  --job-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'snowball DescribeReturnShippingLabel $job_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --job-id
@search-terms GetJobManifest
export def 'snowball get-job-manifest' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'snowball GetJobManifest $job_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --job-id
@search-terms GetJobUnlockCode
export def 'snowball get-job-unlock-code' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'snowball GetJobUnlockCode $job_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetSnowballUsage
export def 'snowball get-snowball-usage' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'snowball GetSnowballUsage -- $region $profile $refresh $ttl' }

# POST /; cached 1min; needs --job-id
@search-terms GetSoftwareUpdates
export def 'snowball get-software-updates' [
  --job-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'snowball GetSoftwareUpdates $job_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec; needs --cluster-id
@search-terms ListClusterJobs
export def 'snowball list-cluster-jobs' [
  --cluster-id: string
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
]: any -> any { call 'snowball ListClusterJobs $cluster_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListClusters
export def 'snowball list-clusters' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'snowball ListClusters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListCompatibleImages
export def 'snowball list-compatible-images' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'snowball ListCompatibleImages -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 15sec
@search-terms ListJobs
export def 'snowball list-jobs' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'snowball ListJobs -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListLongTermPricing
export def 'snowball list-long-term-pricing' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'snowball ListLongTermPricing -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListPickupLocations
export def 'snowball list-pickup-locations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'snowball ListPickupLocations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 1min; needs --service-name
@search-terms ListServiceVersions
export def 'snowball list-service-versions' [
  --service-name: string@[KUBERNETES EKS_ANYWHERE]
  --dependent-services: list
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'snowball ListServiceVersions $service_name $dependent_services $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --cluster-id
@search-terms UpdateCluster
export def 'snowball update-cluster' [
  --cluster-id: string
  --role-arn: string
  --description: string
  --resources: record
  --on-device-service-configuration: record
  --address-id: string
  --shipping-option: string@[SECOND_DAY NEXT_DAY EXPRESS STANDARD]
  --notification: record
  --forwarding-address-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'snowball UpdateCluster $cluster_id $role_arn $description $resources $on_device_service_configuration $address_id $shipping_option $notification $forwarding_address_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id
@search-terms UpdateJob
export def 'snowball update-job' [
  --job-id: string
  --role-arn: string
  --notification: record
  --resources: record
  --on-device-service-configuration: record
  --address-id: string
  --shipping-option: string@[SECOND_DAY NEXT_DAY EXPRESS STANDARD]
  --description: string
  --snowball-capacity-preference: string@SnowballCapacity
  --forwarding-address-id: string
  --pickup-details: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'snowball UpdateJob $job_id $role_arn $notification $resources $on_device_service_configuration $address_id $shipping_option $description $snowball_capacity_preference $forwarding_address_id $pickup_details -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id --shipment-state
@search-terms UpdateJobShipmentState
export def 'snowball update-job-shipment-state' [
  --job-id: string
  --shipment-state: string@[RECEIVED RETURNED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'snowball UpdateJobShipmentState $job_id $shipment_state -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --long-term-pricing-id
@search-terms UpdateLongTermPricing
export def 'snowball update-long-term-pricing' [
  --long-term-pricing-id: string
  --replacement-job: string
  --is-long-term-pricing-auto-renew: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'snowball UpdateLongTermPricing $long_term_pricing_id $replacement_job $is_long_term_pricing_auto_renew -- $region $profile $with_input $fail_fast $yes' }
