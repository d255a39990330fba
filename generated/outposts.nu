# Written by `cargo xtask generate --service outposts` from the service's model and overlay: change those instead.
# Outposts, API version 2019-12-03: 45 operations.

use rt.nu [call send]

# POST /outposts/{OutpostIdentifier}/capacity/{CapacityTaskId}; needs --capacity-task-id --outpost-identifier
@category "aws outposts"
@search-terms CancelCapacityTask
export def 'outposts cancel-capacity-task' [
  --capacity-task-id: string
  --outpost-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'outposts CancelCapacityTask $capacity_task_id=CapacityTaskId $outpost_identifier=OutpostIdentifier $region=--region $profile=--profile' }

# POST /orders/{OrderId}/cancel; needs --order-id
@category "aws outposts"
@search-terms CancelOrder
export def 'outposts cancel-order' [
  --order-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'outposts CancelOrder $order_id=OrderId $region=--region $profile=--profile' }

# POST /orders; needs --outpost-identifier --payment-option
@category "aws outposts"
@search-terms CreateOrder
export def 'outposts create-order' [
  --outpost-identifier: string
  --quote-identifier: string
  --quote-option-identifier: string
  --line-items: oneof<list<any>, record>
  --payment-option: string@[ALL_UPFRONT NO_UPFRONT PARTIAL_UPFRONT]
  --payment-term: string@[THREE_YEARS ONE_YEAR FIVE_YEARS]
  --region: string
  --profile: string
]: nothing -> record { call 'outposts CreateOrder $outpost_identifier=OutpostIdentifier $quote_identifier=QuoteIdentifier $quote_option_identifier=QuoteOptionIdentifier $line_items=LineItems $payment_option=PaymentOption $payment_term=PaymentTerm $region=--region $profile=--profile' }

# POST /outposts; needs --name --site-id
@category "aws outposts"
@search-terms CreateOutpost
export def 'outposts create-outpost' [
  --name: string
  --description: string
  --site-id: string
  --availability-zone: string
  --availability-zone-id: string
  --tags: record
  --supported-hardware-type: string@[RACK SERVER]
  --region: string
  --profile: string
]: nothing -> record { call 'outposts CreateOutpost $name=Name $description=Description $site_id=SiteId $availability_zone=AvailabilityZone $availability_zone_id=AvailabilityZoneId $tags=Tags $supported_hardware_type=SupportedHardwareType $region=--region $profile=--profile' }

# POST /outposts/{OutpostId}/privateConnectivity; needs --outpost-id --vpc-information-list
@category "aws outposts"
@search-terms CreatePrivateConnectivityConfig
export def 'outposts create-private-connectivity-config' [
  --outpost-id: string
  --vpc-information-list: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'outposts CreatePrivateConnectivityConfig $outpost_id=OutpostId $vpc_information_list=VpcInformationList $region=--region $profile=--profile' }

# POST /quotes; needs --country-code --requested-capacities
@category "aws outposts"
@search-terms CreateQuote
export def 'outposts create-quote' [
  --outpost-identifier: string
  --country-code: string
  --requested-capacities: oneof<list<any>, record>
  --requested-constraints: oneof<list<any>, record>
  --requested-payment-options: oneof<list<string>, string>
  --requested-payment-terms: oneof<list<string>, string>
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'outposts CreateQuote $outpost_identifier=OutpostIdentifier $country_code=CountryCode $requested_capacities=RequestedCapacities $requested_constraints=RequestedConstraints $requested_payment_options=RequestedPaymentOptions $requested_payment_terms=RequestedPaymentTerms $description=Description $region=--region $profile=--profile' }

# POST /renewals; needs --payment-option --payment-term --outpost-identifier
@category "aws outposts"
@search-terms CreateRenewal
export def 'outposts create-renewal' [
  --payment-option: string@[ALL_UPFRONT NO_UPFRONT PARTIAL_UPFRONT]
  --payment-term: string@[THREE_YEARS ONE_YEAR FIVE_YEARS]
  --outpost-identifier: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'outposts CreateRenewal $payment_option=PaymentOption $payment_term=PaymentTerm $outpost_identifier=OutpostIdentifier $client_token=ClientToken $region=--region $profile=--profile' }

# POST /sites; needs --name
@category "aws outposts"
@search-terms CreateSite
export def 'outposts create-site' [
  --name: string
  --description: string
  --notes: string
  --tags: record
  --operating-address: record
  --shipping-address: record
  --rack-physical-properties: record
  --region: string
  --profile: string
]: nothing -> record { call 'outposts CreateSite $name=Name $description=Description $notes=Notes $tags=Tags $operating_address=OperatingAddress $shipping_address=ShippingAddress $rack_physical_properties=RackPhysicalProperties $region=--region $profile=--profile' }

# DELETE /outposts/{OutpostId}; needs --outpost-id
@category "aws outposts"
@search-terms DeleteOutpost
export def 'outposts delete-outpost' [
  --outpost-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'outposts DeleteOutpost $outpost_id=OutpostId $region=--region $profile=--profile' }

# DELETE /quotes/{QuoteIdentifier}; needs --quote-identifier
@category "aws outposts"
@search-terms DeleteQuote
export def 'outposts delete-quote' [
  --quote-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'outposts DeleteQuote $quote_identifier=QuoteIdentifier $region=--region $profile=--profile' }

# DELETE /sites/{SiteId}; needs --site-id
@category "aws outposts"
@search-terms DeleteSite
export def 'outposts delete-site' [
  --site-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'outposts DeleteSite $site_id=SiteId $region=--region $profile=--profile' }

# GET /outposts/{OutpostIdentifier}/capacity/{CapacityTaskId}; cached 1min; needs --capacity-task-id --outpost-identifier
@category "aws outposts"
@search-terms GetCapacityTask
export def 'outposts get-capacity-task' [
  --capacity-task-id: string
  --outpost-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'outposts GetCapacityTask $capacity_task_id=CapacityTaskId $outpost_identifier=OutpostIdentifier $region=--region $profile=--profile' }

# GET /catalog/item/{CatalogItemId}; cached 1min; needs --catalog-item-id
@category "aws outposts"
@search-terms GetCatalogItem
export def 'outposts get-catalog-item' [
  --catalog-item-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'outposts GetCatalogItem $catalog_item_id=CatalogItemId $region=--region $profile=--profile' }

# GET /connections/{ConnectionId}; cached 1min; needs --connection-id
@category "aws outposts"
@search-terms GetConnection
export def 'outposts get-connection' [
  --connection-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'outposts GetConnection $connection_id=ConnectionId $region=--region $profile=--profile' }

# GET /orders/{OrderId}; cached 1min; needs --order-id
@category "aws outposts"
@search-terms GetOrder
export def 'outposts get-order' [
  --order-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'outposts GetOrder $order_id=OrderId $region=--region $profile=--profile' }

# GET /outposts/{OutpostId}; cached 1min; needs --outpost-id
@category "aws outposts"
@search-terms GetOutpost
export def 'outposts get-outpost' [
  --outpost-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'outposts GetOutpost $outpost_id=OutpostId $region=--region $profile=--profile' }

# GET /outpost/{OutpostIdentifier}/billing-information; follows pages; cached 1min; needs --outpost-identifier
@category "aws outposts"
@search-terms GetOutpostBillingInformation
export def 'outposts get-outpost-billing-information' [
  --outpost-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'outposts GetOutpostBillingInformation $outpost_identifier=OutpostIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /outposts/{OutpostId}/instanceTypes; follows pages; cached 1min; needs --outpost-id
@category "aws outposts"
@search-terms GetOutpostInstanceTypes
export def 'outposts get-outpost-instance-types' [
  --outpost-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'outposts GetOutpostInstanceTypes $outpost_id=OutpostId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /outposts/{OutpostIdentifier}/supportedInstanceTypes; follows pages; cached 1min; needs --outpost-identifier
@category "aws outposts"
@search-terms GetOutpostSupportedInstanceTypes
export def 'outposts get-outpost-supported-instance-types' [
  --outpost-identifier: string
  --order-id: string
  --asset-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'outposts GetOutpostSupportedInstanceTypes $outpost_identifier=OutpostIdentifier $order_id=OrderId $asset_id=AssetId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /outposts/{OutpostId}/privateConnectivity; cached 1min; needs --outpost-id
@category "aws outposts"
@search-terms GetPrivateConnectivityConfig
export def 'outposts get-private-connectivity-config' [
  --outpost-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'outposts GetPrivateConnectivityConfig $outpost_id=OutpostId $region=--region $profile=--profile' }

# GET /quotes/{QuoteIdentifier}; needs --quote-identifier
@category "aws outposts"
@search-terms GetQuote
export def 'outposts get-quote' [
  --quote-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'outposts GetQuote $quote_identifier=QuoteIdentifier $region=--region $profile=--profile' }

# GET /outpost/{OutpostIdentifier}/renewal-pricing; cached 1min; needs --outpost-identifier
@category "aws outposts"
@search-terms GetRenewalPricing
export def 'outposts get-renewal-pricing' [
  --outpost-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'outposts GetRenewalPricing $outpost_identifier=OutpostIdentifier $region=--region $profile=--profile' }

# GET /sites/{SiteId}; cached 1min; needs --site-id
@category "aws outposts"
@search-terms GetSite
export def 'outposts get-site' [
  --site-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'outposts GetSite $site_id=SiteId $region=--region $profile=--profile' }

# GET /sites/{SiteId}/address; needs --site-id --address-type
@category "aws outposts"
@search-terms GetSiteAddress
export def 'outposts get-site-address' [
  --site-id: string
  --address-type: string@[SHIPPING_ADDRESS OPERATING_ADDRESS]
  --region: string
  --profile: string
]: nothing -> record { call 'outposts GetSiteAddress $site_id=SiteId $address_type=AddressType $region=--region $profile=--profile' }

# GET /outposts/{OutpostIdentifier}/assetInstances; follows pages; cached 1min; needs --outpost-identifier
@category "aws outposts"
@search-terms ListAssetInstances
export def 'outposts list-asset-instances' [
  --outpost-identifier: string
  --asset-id-filter: oneof<list<string>, string>
  --instance-type-filter: oneof<list<string>, string>
  --account-id-filter: oneof<list<string>, string>
  --aws-service-filter: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'outposts ListAssetInstances $outpost_identifier=OutpostIdentifier $asset_id_filter=AssetIdFilter $instance_type_filter=InstanceTypeFilter $account_id_filter=AccountIdFilter $aws_service_filter=AwsServiceFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /outposts/{OutpostIdentifier}/assets; follows pages; cached 1min; needs --outpost-identifier
@category "aws outposts"
@search-terms ListAssets
export def 'outposts list-assets' [
  --outpost-identifier: string
  --host-id-filter: oneof<list<string>, string>
  --status-filter: oneof<list<string>, string>
  --asset-type-filter: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'outposts ListAssets $outpost_identifier=OutpostIdentifier $host_id_filter=HostIdFilter $status_filter=StatusFilter $asset_type_filter=AssetTypeFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /outposts/{OutpostIdentifier}/capacity/{CapacityTaskId}/blockingInstances; follows pages; cached 1min; needs --outpost-identifier --capacity-task-id
@category "aws outposts"
@search-terms ListBlockingInstancesForCapacityTask
export def 'outposts list-blocking-instances-for-capacity-task' [
  --outpost-identifier: string
  --capacity-task-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'outposts ListBlockingInstancesForCapacityTask $outpost_identifier=OutpostIdentifier $capacity_task_id=CapacityTaskId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /capacity/tasks; follows pages; cached 1min
@category "aws outposts"
@search-terms ListCapacityTasks
@example "First rows only" "outposts list-capacity-tasks --stream | first 3"
export def 'outposts list-capacity-tasks' [
  --outpost-identifier-filter: string
  --capacity-task-status-filter: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'outposts ListCapacityTasks $outpost_identifier_filter=OutpostIdentifierFilter $capacity_task_status_filter=CapacityTaskStatusFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /catalog/items; follows pages; cached 1min
@category "aws outposts"
@search-terms ListCatalogItems
@example "First rows only" "outposts list-catalog-items --stream | first 3"
export def 'outposts list-catalog-items' [
  --item-class-filter: oneof<list<string>, string>
  --supported-storage-filter: oneof<list<string>, string>
  --ec2-family-filter: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'outposts ListCatalogItems $item_class_filter=ItemClassFilter $supported_storage_filter=SupportedStorageFilter $ec2_family_filter=EC2FamilyFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /instanceTypes; follows pages; cached 1min
@category "aws outposts"
@search-terms ListOrderableInstanceTypes
@example "First rows only" "outposts list-orderable-instance-types --stream | first 3"
export def 'outposts list-orderable-instance-types' [
  --outpost-generation-filter: string@[GENERATION_2 GENERATION_1]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'outposts ListOrderableInstanceTypes $outpost_generation_filter=OutpostGenerationFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /list-orders; follows pages; cached 1min
@category "aws outposts"
@search-terms ListOrders
@example "First rows only" "outposts list-orders --stream | first 3"
export def 'outposts list-orders' [
  --outpost-identifier-filter: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'outposts ListOrders $outpost_identifier_filter=OutpostIdentifierFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /outposts; follows pages; cached 1min
@category "aws outposts"
@search-terms ListOutposts
@example "First rows only" "outposts list-outposts --stream | first 3"
export def 'outposts list-outposts' [
  --life-cycle-status-filter: oneof<list<string>, string>
  --availability-zone-filter: oneof<list<string>, string>
  --availability-zone-id-filter: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'outposts ListOutposts $life_cycle_status_filter=LifeCycleStatusFilter $availability_zone_filter=AvailabilityZoneFilter $availability_zone_id_filter=AvailabilityZoneIdFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /quotes; follows pages
@category "aws outposts"
@search-terms ListQuotes
@example "First rows only" "outposts list-quotes --stream | first 3"
export def 'outposts list-quotes' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'outposts ListQuotes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /sites; follows pages; cached 1min
@category "aws outposts"
@search-terms ListSites
@example "First rows only" "outposts list-sites --stream | first 3"
export def 'outposts list-sites' [
  --operating-address-country-code-filter: oneof<list<string>, string>
  --operating-address-state-or-region-filter: oneof<list<string>, string>
  --operating-address-city-filter: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'outposts ListSites $operating_address_country_code_filter=OperatingAddressCountryCodeFilter $operating_address_state_or_region_filter=OperatingAddressStateOrRegionFilter $operating_address_city_filter=OperatingAddressCityFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@category "aws outposts"
@search-terms ListTagsForResource
export def 'outposts list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'outposts ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /outposts/{OutpostIdentifier}/capacity; needs --outpost-identifier --instance-pools
@category "aws outposts"
@search-terms StartCapacityTask
export def 'outposts start-capacity-task' [
  --outpost-identifier: string
  --order-id: string
  --asset-id: string
  --instance-pools: oneof<list<any>, record>
  --instances-to-exclude: record
  --dry-run
  --task-action-on-blocking-instances: string@[WAIT_FOR_EVACUATION FAIL_TASK]
  --region: string
  --profile: string
]: nothing -> record { call 'outposts StartCapacityTask $outpost_identifier=OutpostIdentifier $order_id=OrderId $asset_id=AssetId $instance_pools=InstancePools $instances_to_exclude=InstancesToExclude $dry_run=DryRun? $task_action_on_blocking_instances=TaskActionOnBlockingInstances $region=--region $profile=--profile' }

# POST /connections; needs --asset-id --client-public-key --network-interface-device-index
@category "aws outposts"
@search-terms StartConnection
export def 'outposts start-connection' [
  --device-serial-number: string
  --asset-id: string
  --client-public-key: string
  --network-interface-device-index: int
  --region: string
  --profile: string
]: nothing -> record { call 'outposts StartConnection $device_serial_number=DeviceSerialNumber $asset_id=AssetId $client_public_key=ClientPublicKey $network_interface_device_index=NetworkInterfaceDeviceIndex $region=--region $profile=--profile' }

# POST /outposts/{OutpostIdentifier}/decommission; needs --outpost-identifier
@category "aws outposts"
@search-terms StartOutpostDecommission
export def 'outposts start-outpost-decommission' [
  --outpost-identifier: string
  --validate-only: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'outposts StartOutpostDecommission $outpost_identifier=OutpostIdentifier $validate_only=ValidateOnly $region=--region $profile=--profile' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@category "aws outposts"
@search-terms TagResource
export def 'outposts tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'outposts TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@category "aws outposts"
@search-terms UntagResource
export def 'outposts untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'outposts UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# PATCH /outposts/{OutpostId}; needs --outpost-id
@category "aws outposts"
@search-terms UpdateOutpost
export def 'outposts update-outpost' [
  --outpost-id: string
  --name: string
  --description: string
  --supported-hardware-type: string@[RACK SERVER]
  --region: string
  --profile: string
]: nothing -> record { call 'outposts UpdateOutpost $outpost_id=OutpostId $name=Name $description=Description $supported_hardware_type=SupportedHardwareType $region=--region $profile=--profile' }

# PATCH /quotes/{QuoteIdentifier}; needs --quote-identifier
@category "aws outposts"
@search-terms UpdateQuote
export def 'outposts update-quote' [
  --quote-identifier: string
  --outpost-identifier: string
  --country-code: string
  --requested-capacities: oneof<list<any>, record>
  --requested-constraints: oneof<list<any>, record>
  --requested-payment-options: oneof<list<string>, string>
  --requested-payment-terms: oneof<list<string>, string>
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'outposts UpdateQuote $quote_identifier=QuoteIdentifier $outpost_identifier=OutpostIdentifier $country_code=CountryCode $requested_capacities=RequestedCapacities $requested_constraints=RequestedConstraints $requested_payment_options=RequestedPaymentOptions $requested_payment_terms=RequestedPaymentTerms $description=Description $region=--region $profile=--profile' }

# PATCH /sites/{SiteId}; needs --site-id
@category "aws outposts"
@search-terms UpdateSite
export def 'outposts update-site' [
  --site-id: string
  --name: string
  --description: string
  --notes: string
  --region: string
  --profile: string
]: nothing -> record { call 'outposts UpdateSite $site_id=SiteId $name=Name $description=Description $notes=Notes $region=--region $profile=--profile' }

# PUT /sites/{SiteId}/address; needs --site-id --address-type --address
@category "aws outposts"
@search-terms UpdateSiteAddress
export def 'outposts update-site-address' [
  --site-id: string
  --address-type: string@[SHIPPING_ADDRESS OPERATING_ADDRESS]
  --address: record
  --region: string
  --profile: string
]: nothing -> record { call 'outposts UpdateSiteAddress $site_id=SiteId $address_type=AddressType $address=Address $region=--region $profile=--profile' }

# PATCH /sites/{SiteId}/rackPhysicalProperties; needs --site-id
@category "aws outposts"
@search-terms UpdateSiteRackPhysicalProperties
export def 'outposts update-site-rack-physical-properties' [
  --site-id: string
  --power-draw-kva: string@[POWER_5_KVA POWER_10_KVA POWER_15_KVA POWER_30_KVA]
  --power-phase: string@[SINGLE_PHASE THREE_PHASE]
  --power-connector: string@[L6_30P IEC309 AH530P7W AH532P6W CS8365C]
  --power-feed-drop: string@[ABOVE_RACK BELOW_RACK]
  --uplink-gbps: string@[UPLINK_1G UPLINK_10G UPLINK_40G UPLINK_100G]
  --uplink-count: string@[UPLINK_COUNT_1 UPLINK_COUNT_2 UPLINK_COUNT_3 UPLINK_COUNT_4 UPLINK_COUNT_5 UPLINK_COUNT_6 UPLINK_COUNT_7 UPLINK_COUNT_8 UPLINK_COUNT_12 UPLINK_COUNT_16]
  --fiber-optic-cable-type: string@[SINGLE_MODE MULTI_MODE]
  --optical-standard: string@[OPTIC_10GBASE_SR OPTIC_10GBASE_IR OPTIC_10GBASE_LR OPTIC_40GBASE_SR OPTIC_40GBASE_ESR OPTIC_40GBASE_IR4_LR4L OPTIC_40GBASE_LR4 OPTIC_100GBASE_SR4 OPTIC_100GBASE_CWDM4 OPTIC_100GBASE_LR4 OPTIC_100G_PSM4_MSA OPTIC_1000BASE_LX OPTIC_1000BASE_SX]
  --maximum-supported-weight-lbs: string@[NO_LIMIT MAX_1400_LBS MAX_1600_LBS MAX_1800_LBS MAX_2000_LBS]
  --region: string
  --profile: string
]: nothing -> record { call 'outposts UpdateSiteRackPhysicalProperties $site_id=SiteId $power_draw_kva=PowerDrawKva $power_phase=PowerPhase $power_connector=PowerConnector $power_feed_drop=PowerFeedDrop $uplink_gbps=UplinkGbps $uplink_count=UplinkCount $fiber_optic_cable_type=FiberOpticCableType $optical_standard=OpticalStandard $maximum_supported_weight_lbs=MaximumSupportedWeightLbs $region=--region $profile=--profile' }
