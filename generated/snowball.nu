# Written by `cargo xtask generate --service snowball` from the service's model and overlay: change those instead.
# Snowball, API version 2016-06-30: 27 operations.

use rt.nu [call send]

# POST /; needs --cluster-id
@category "aws snowball"
@search-terms CancelCluster
export def 'snowball cancel-cluster' [
  --cluster-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'snowball CancelCluster $cluster_id=ClusterId $region=--region $profile=--profile' }

# POST /; needs --job-id
@category "aws snowball"
@search-terms CancelJob
export def 'snowball cancel-job' [
  --job-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'snowball CancelJob $job_id=JobId $region=--region $profile=--profile' }

# POST /; needs --address
@category "aws snowball"
@search-terms CreateAddress
export def 'snowball create-address' [
  --address: record
  --region: string
  --profile: string
]: nothing -> record { call 'snowball CreateAddress $address=Address $region=--region $profile=--profile' }

# POST /; needs --job-type --address-id --snowball-type --shipping-option
@category "aws snowball"
@search-terms CreateCluster
export def 'snowball create-cluster' [
  --job-type: string@[IMPORT EXPORT LOCAL_USE]
  --resources: record
  --on-device-service-configuration: record
  --description: string
  --address-id: string
  --kms-key-arn: string
  --role-arn: string
  --snowball-type: string@[STANDARD EDGE EDGE_C EDGE_CG EDGE_S SNC1_HDD SNC1_SSD V3_5C V3_5S RACK_5U_C]
  --shipping-option: string@[SECOND_DAY NEXT_DAY EXPRESS STANDARD]
  --notification: record
  --forwarding-address-id: string
  --tax-documents: record
  --remote-management: string@[INSTALLED_ONLY INSTALLED_AUTOSTART NOT_INSTALLED]
  --initial-cluster-size: int
  --force-create-jobs: oneof<bool>
  --long-term-pricing-ids: oneof<list<string>, string>
  --snowball-capacity-preference: string@[T50 T80 T100 T42 T98 T8 T14 T32 NoPreference T240 T13]
  --region: string
  --profile: string
]: nothing -> record { call 'snowball CreateCluster $job_type=JobType $resources=Resources $on_device_service_configuration=OnDeviceServiceConfiguration $description=Description $address_id=AddressId $kms_key_arn=KmsKeyARN $role_arn=RoleARN $snowball_type=SnowballType $shipping_option=ShippingOption $notification=Notification $forwarding_address_id=ForwardingAddressId $tax_documents=TaxDocuments $remote_management=RemoteManagement $initial_cluster_size=InitialClusterSize $force_create_jobs=ForceCreateJobs $long_term_pricing_ids=LongTermPricingIds $snowball_capacity_preference=SnowballCapacityPreference $region=--region $profile=--profile' }

# POST /
@category "aws snowball"
@search-terms CreateJob
export def 'snowball create-job' [
  --job-type: string@[IMPORT EXPORT LOCAL_USE]
  --resources: record
  --on-device-service-configuration: record
  --description: string
  --address-id: string
  --kms-key-arn: string
  --role-arn: string
  --snowball-capacity-preference: string@[T50 T80 T100 T42 T98 T8 T14 T32 NoPreference T240 T13]
  --shipping-option: string@[SECOND_DAY NEXT_DAY EXPRESS STANDARD]
  --notification: record
  --cluster-id: string
  --snowball-type: string@[STANDARD EDGE EDGE_C EDGE_CG EDGE_S SNC1_HDD SNC1_SSD V3_5C V3_5S RACK_5U_C]
  --forwarding-address-id: string
  --tax-documents: record
  --device-configuration: record
  --remote-management: string@[INSTALLED_ONLY INSTALLED_AUTOSTART NOT_INSTALLED]
  --long-term-pricing-id: string
  --impact-level: string@[IL2 IL4 IL5 IL6 IL99]
  --pickup-details: record
  --region: string
  --profile: string
]: nothing -> record { call 'snowball CreateJob $job_type=JobType $resources=Resources $on_device_service_configuration=OnDeviceServiceConfiguration $description=Description $address_id=AddressId $kms_key_arn=KmsKeyARN $role_arn=RoleARN $snowball_capacity_preference=SnowballCapacityPreference $shipping_option=ShippingOption $notification=Notification $cluster_id=ClusterId $snowball_type=SnowballType $forwarding_address_id=ForwardingAddressId $tax_documents=TaxDocuments $device_configuration=DeviceConfiguration $remote_management=RemoteManagement $long_term_pricing_id=LongTermPricingId $impact_level=ImpactLevel $pickup_details=PickupDetails $region=--region $profile=--profile' }

# POST /; needs --long-term-pricing-type --snowball-type
@category "aws snowball"
@search-terms CreateLongTermPricing
export def 'snowball create-long-term-pricing' [
  --long-term-pricing-type: string@[OneYear ThreeYear OneMonth]
  --is-long-term-pricing-auto-renew: oneof<bool>
  --snowball-type: string@[STANDARD EDGE EDGE_C EDGE_CG EDGE_S SNC1_HDD SNC1_SSD V3_5C V3_5S RACK_5U_C]
  --region: string
  --profile: string
]: nothing -> record { call 'snowball CreateLongTermPricing $long_term_pricing_type=LongTermPricingType $is_long_term_pricing_auto_renew=IsLongTermPricingAutoRenew $snowball_type=SnowballType $region=--region $profile=--profile' }

# POST /; needs --job-id
@category "aws snowball"
@search-terms CreateReturnShippingLabel
export def 'snowball create-return-shipping-label' [
  --job-id: string
  --shipping-option: string@[SECOND_DAY NEXT_DAY EXPRESS STANDARD]
  --region: string
  --profile: string
]: nothing -> record { call 'snowball CreateReturnShippingLabel $job_id=JobId $shipping_option=ShippingOption $region=--region $profile=--profile' }

# POST /; cached 1min; needs --address-id
@category "aws snowball"
@search-terms DescribeAddress
export def 'snowball describe-address' [
  --address-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'snowball DescribeAddress $address_id=AddressId $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws snowball"
@search-terms DescribeAddresses
@example "First rows only" "snowball describe-addresses --stream | first 3"
export def 'snowball describe-addresses' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'snowball DescribeAddresses $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --cluster-id
@category "aws snowball"
@search-terms DescribeCluster
export def 'snowball describe-cluster' [
  --cluster-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'snowball DescribeCluster $cluster_id=ClusterId $region=--region $profile=--profile' }

# POST /; needs --job-id
@category "aws snowball"
@search-terms DescribeJob
export def 'snowball describe-job' [
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'snowball DescribeJob $job_id=JobId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --job-id
@category "aws snowball"
@search-terms DescribeReturnShippingLabel
export def 'snowball describe-return-shipping-label' [
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'snowball DescribeReturnShippingLabel $job_id=JobId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --job-id
@category "aws snowball"
@search-terms GetJobManifest
export def 'snowball get-job-manifest' [
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'snowball GetJobManifest $job_id=JobId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --job-id
@category "aws snowball"
@search-terms GetJobUnlockCode
export def 'snowball get-job-unlock-code' [
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'snowball GetJobUnlockCode $job_id=JobId $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws snowball"
@search-terms GetSnowballUsage
export def 'snowball get-snowball-usage' [
  --region: string
  --profile: string
]: nothing -> record { call 'snowball GetSnowballUsage $region=--region $profile=--profile' }

# POST /; cached 1min; needs --job-id
@category "aws snowball"
@search-terms GetSoftwareUpdates
export def 'snowball get-software-updates' [
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'snowball GetSoftwareUpdates $job_id=JobId $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --cluster-id
@category "aws snowball"
@search-terms ListClusterJobs
export def 'snowball list-cluster-jobs' [
  --cluster-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'snowball ListClusterJobs $cluster_id=ClusterId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws snowball"
@search-terms ListClusters
@example "First rows only" "snowball list-clusters --stream | first 3"
export def 'snowball list-clusters' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'snowball ListClusters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws snowball"
@search-terms ListCompatibleImages
@example "First rows only" "snowball list-compatible-images --stream | first 3"
export def 'snowball list-compatible-images' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'snowball ListCompatibleImages $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws snowball"
@search-terms ListJobs
@example "First rows only" "snowball list-jobs --stream | first 3"
export def 'snowball list-jobs' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'snowball ListJobs $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws snowball"
@search-terms ListLongTermPricing
@example "First rows only" "snowball list-long-term-pricing --stream | first 3"
export def 'snowball list-long-term-pricing' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'snowball ListLongTermPricing $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws snowball"
@search-terms ListPickupLocations
@example "First rows only" "snowball list-pickup-locations --stream | first 3"
export def 'snowball list-pickup-locations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'snowball ListPickupLocations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --service-name
@category "aws snowball"
@search-terms ListServiceVersions
export def 'snowball list-service-versions' [
  --service-name: string@[KUBERNETES EKS_ANYWHERE]
  --dependent-services: oneof<list<any>, record>
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'snowball ListServiceVersions $service_name=ServiceName $dependent_services=DependentServices $max_results=MaxResults $next_token=NextToken $region=--region $profile=--profile' }

# POST /; needs --cluster-id
@category "aws snowball"
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
]: nothing -> oneof<nothing, record> { call 'snowball UpdateCluster $cluster_id=ClusterId $role_arn=RoleARN $description=Description $resources=Resources $on_device_service_configuration=OnDeviceServiceConfiguration $address_id=AddressId $shipping_option=ShippingOption $notification=Notification $forwarding_address_id=ForwardingAddressId $region=--region $profile=--profile' }

# POST /; needs --job-id
@category "aws snowball"
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
  --snowball-capacity-preference: string@[T50 T80 T100 T42 T98 T8 T14 T32 NoPreference T240 T13]
  --forwarding-address-id: string
  --pickup-details: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'snowball UpdateJob $job_id=JobId $role_arn=RoleARN $notification=Notification $resources=Resources $on_device_service_configuration=OnDeviceServiceConfiguration $address_id=AddressId $shipping_option=ShippingOption $description=Description $snowball_capacity_preference=SnowballCapacityPreference $forwarding_address_id=ForwardingAddressId $pickup_details=PickupDetails $region=--region $profile=--profile' }

# POST /; needs --job-id --shipment-state
@category "aws snowball"
@search-terms UpdateJobShipmentState
export def 'snowball update-job-shipment-state' [
  --job-id: string
  --shipment-state: string@[RECEIVED RETURNED]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'snowball UpdateJobShipmentState $job_id=JobId $shipment_state=ShipmentState $region=--region $profile=--profile' }

# POST /; needs --long-term-pricing-id
@category "aws snowball"
@search-terms UpdateLongTermPricing
export def 'snowball update-long-term-pricing' [
  --long-term-pricing-id: string
  --replacement-job: string
  --is-long-term-pricing-auto-renew: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'snowball UpdateLongTermPricing $long_term_pricing_id=LongTermPricingId $replacement_job=ReplacementJob $is_long_term_pricing_auto_renew=IsLongTermPricingAutoRenew $region=--region $profile=--profile' }
