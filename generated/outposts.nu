# Written by `cargo xtask generate --service outposts` from the service's model and overlay: change those instead.
# Outposts, API version 2019-12-03: 45 operations.

use rt.nu [call]

# POST /outposts/{OutpostIdentifier}/capacity/{CapacityTaskId}; needs --capacity-task-id --outpost-identifier
@search-terms CancelCapacityTask
export def 'outposts cancel-capacity-task' [
  --capacity-task-id: string
  --outpost-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'outposts CancelCapacityTask $capacity_task_id $outpost_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /orders/{OrderId}/cancel; needs --order-id
@search-terms CancelOrder
export def 'outposts cancel-order' [
  --order-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'outposts CancelOrder $order_id -- $region $profile $with_input $fail_fast $yes' }

# POST /orders; needs --outpost-identifier --payment-option
@search-terms CreateOrder
export def 'outposts create-order' [
  --outpost-identifier: string
  --quote-identifier: string
  --quote-option-identifier: string
  --line-items: list
  --payment-option: string@[ALL_UPFRONT NO_UPFRONT PARTIAL_UPFRONT]
  --payment-term: string@[THREE_YEARS ONE_YEAR FIVE_YEARS]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'outposts CreateOrder $outpost_identifier $quote_identifier $quote_option_identifier $line_items $payment_option $payment_term -- $region $profile $with_input $fail_fast $yes' }

# POST /outposts; needs --name --site-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'outposts CreateOutpost $name $description $site_id $availability_zone $availability_zone_id $tags $supported_hardware_type -- $region $profile $with_input $fail_fast $yes' }

# POST /outposts/{OutpostId}/privateConnectivity; needs --outpost-id --vpc-information-list
@search-terms CreatePrivateConnectivityConfig
export def 'outposts create-private-connectivity-config' [
  --outpost-id: string
  --vpc-information-list: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'outposts CreatePrivateConnectivityConfig $outpost_id $vpc_information_list -- $region $profile $with_input $fail_fast $yes' }

# POST /quotes; needs --country-code --requested-capacities
@search-terms CreateQuote
export def 'outposts create-quote' [
  --outpost-identifier: string
  --country-code: string
  --requested-capacities: list
  --requested-constraints: list
  --requested-payment-options: list<string>
  --requested-payment-terms: list<string>
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'outposts CreateQuote $outpost_identifier $country_code $requested_capacities $requested_constraints $requested_payment_options $requested_payment_terms $description -- $region $profile $with_input $fail_fast $yes' }

# POST /renewals; needs --payment-option --payment-term --outpost-identifier
@search-terms CreateRenewal
export def 'outposts create-renewal' [
  --payment-option: string@[ALL_UPFRONT NO_UPFRONT PARTIAL_UPFRONT]
  --payment-term: string@[THREE_YEARS ONE_YEAR FIVE_YEARS]
  --outpost-identifier: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'outposts CreateRenewal $payment_option $payment_term $outpost_identifier $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /sites; needs --name
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'outposts CreateSite $name $description $notes $tags $operating_address $shipping_address $rack_physical_properties -- $region $profile $with_input $fail_fast $yes' }

# DELETE /outposts/{OutpostId}; needs --outpost-id
@search-terms DeleteOutpost
export def 'outposts delete-outpost' [
  --outpost-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'outposts DeleteOutpost $outpost_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /quotes/{QuoteIdentifier}; needs --quote-identifier
@search-terms DeleteQuote
export def 'outposts delete-quote' [
  --quote-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'outposts DeleteQuote $quote_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /sites/{SiteId}; needs --site-id
@search-terms DeleteSite
export def 'outposts delete-site' [
  --site-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'outposts DeleteSite $site_id -- $region $profile $with_input $fail_fast $yes' }

# GET /outposts/{OutpostIdentifier}/capacity/{CapacityTaskId}; needs --capacity-task-id --outpost-identifier
@search-terms GetCapacityTask
export def 'outposts get-capacity-task' [
  --capacity-task-id: string
  --outpost-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'outposts GetCapacityTask $capacity_task_id $outpost_identifier -- $region $profile $with_input $fail_fast' }

# GET /catalog/item/{CatalogItemId}; cached 1min; needs --catalog-item-id
@search-terms GetCatalogItem
export def 'outposts get-catalog-item' [
  --catalog-item-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'outposts GetCatalogItem $catalog_item_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /connections/{ConnectionId}; cached 1min; needs --connection-id
@search-terms GetConnection
export def 'outposts get-connection' [
  --connection-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'outposts GetConnection $connection_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /orders/{OrderId}; cached 1min; needs --order-id
@search-terms GetOrder
export def 'outposts get-order' [
  --order-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'outposts GetOrder $order_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /outposts/{OutpostId}; cached 1min; needs --outpost-id
@search-terms GetOutpost
export def 'outposts get-outpost' [
  --outpost-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'outposts GetOutpost $outpost_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /outpost/{OutpostIdentifier}/billing-information; follows pages; cached 1min; needs --outpost-identifier
@search-terms GetOutpostBillingInformation
export def 'outposts get-outpost-billing-information' [
  --outpost-identifier: string
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
]: any -> any { call 'outposts GetOutpostBillingInformation $outpost_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /outposts/{OutpostId}/instanceTypes; follows pages; cached 1min; needs --outpost-id
@search-terms GetOutpostInstanceTypes
export def 'outposts get-outpost-instance-types' [
  --outpost-id: string
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
]: any -> any { call 'outposts GetOutpostInstanceTypes $outpost_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /outposts/{OutpostIdentifier}/supportedInstanceTypes; follows pages; cached 1min; needs --outpost-identifier
@search-terms GetOutpostSupportedInstanceTypes
export def 'outposts get-outpost-supported-instance-types' [
  --outpost-identifier: string
  --order-id: string
  --asset-id: string
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
]: any -> any { call 'outposts GetOutpostSupportedInstanceTypes $outpost_identifier $order_id $asset_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /outposts/{OutpostId}/privateConnectivity; cached 1min; needs --outpost-id
@search-terms GetPrivateConnectivityConfig
export def 'outposts get-private-connectivity-config' [
  --outpost-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'outposts GetPrivateConnectivityConfig $outpost_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /quotes/{QuoteIdentifier}; needs --quote-identifier
@search-terms GetQuote
export def 'outposts get-quote' [
  --quote-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'outposts GetQuote $quote_identifier -- $region $profile $with_input $fail_fast' }

# GET /outpost/{OutpostIdentifier}/renewal-pricing; cached 1min; needs --outpost-identifier
@search-terms GetRenewalPricing
export def 'outposts get-renewal-pricing' [
  --outpost-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'outposts GetRenewalPricing $outpost_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /sites/{SiteId}; cached 1min; needs --site-id
@search-terms GetSite
export def 'outposts get-site' [
  --site-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'outposts GetSite $site_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /sites/{SiteId}/address; needs --site-id --address-type
@search-terms GetSiteAddress
export def 'outposts get-site-address' [
  --site-id: string
  --address-type: string@[SHIPPING_ADDRESS OPERATING_ADDRESS]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'outposts GetSiteAddress $site_id $address_type -- $region $profile $with_input $fail_fast' }

# GET /outposts/{OutpostIdentifier}/assetInstances; follows pages; cached 1min; needs --outpost-identifier
@search-terms ListAssetInstances
export def 'outposts list-asset-instances' [
  --outpost-identifier: string
  --asset-id-filter: list<string>
  --instance-type-filter: list<string>
  --account-id-filter: list<string>
  --aws-service-filter: list<string>
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
]: any -> any { call 'outposts ListAssetInstances $outpost_identifier $asset_id_filter $instance_type_filter $account_id_filter $aws_service_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /outposts/{OutpostIdentifier}/assets; follows pages; cached 1min; needs --outpost-identifier
@search-terms ListAssets
export def 'outposts list-assets' [
  --outpost-identifier: string
  --host-id-filter: list<string>
  --status-filter: list<string>
  --asset-type-filter: list<string>
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
]: any -> any { call 'outposts ListAssets $outpost_identifier $host_id_filter $status_filter $asset_type_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /outposts/{OutpostIdentifier}/capacity/{CapacityTaskId}/blockingInstances; follows pages; cached 1min; needs --outpost-identifier --capacity-task-id
@search-terms ListBlockingInstancesForCapacityTask
export def 'outposts list-blocking-instances-for-capacity-task' [
  --outpost-identifier: string
  --capacity-task-id: string
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
]: any -> any { call 'outposts ListBlockingInstancesForCapacityTask $outpost_identifier $capacity_task_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /capacity/tasks; follows pages; cached 15sec
@search-terms ListCapacityTasks
export def 'outposts list-capacity-tasks' [
  --outpost-identifier-filter: string
  --capacity-task-status-filter: list<string>
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
]: any -> any { call 'outposts ListCapacityTasks $outpost_identifier_filter $capacity_task_status_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /catalog/items; follows pages; cached 1min
@search-terms ListCatalogItems
export def 'outposts list-catalog-items' [
  --item-class-filter: list<string>
  --supported-storage-filter: list<string>
  --ec2-family-filter: list<string>
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
]: any -> any { call 'outposts ListCatalogItems $item_class_filter $supported_storage_filter $ec2_family_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /instanceTypes; follows pages; cached 1min
@search-terms ListOrderableInstanceTypes
export def 'outposts list-orderable-instance-types' [
  --outpost-generation-filter: string@[GENERATION_2 GENERATION_1]
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
]: any -> any { call 'outposts ListOrderableInstanceTypes $outpost_generation_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /list-orders; follows pages; cached 1min
@search-terms ListOrders
export def 'outposts list-orders' [
  --outpost-identifier-filter: string
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
]: any -> any { call 'outposts ListOrders $outpost_identifier_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /outposts; follows pages; cached 1min
@search-terms ListOutposts
export def 'outposts list-outposts' [
  --life-cycle-status-filter: list<string>
  --availability-zone-filter: list<string>
  --availability-zone-id-filter: list<string>
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
]: any -> any { call 'outposts ListOutposts $life_cycle_status_filter $availability_zone_filter $availability_zone_id_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /quotes; follows pages
@search-terms ListQuotes
export def 'outposts list-quotes' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'outposts ListQuotes -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /sites; follows pages; cached 1min
@search-terms ListSites
export def 'outposts list-sites' [
  --operating-address-country-code-filter: list<string>
  --operating-address-state-or-region-filter: list<string>
  --operating-address-city-filter: list<string>
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
]: any -> any { call 'outposts ListSites $operating_address_country_code_filter $operating_address_state_or_region_filter $operating_address_city_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'outposts list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'outposts ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /outposts/{OutpostIdentifier}/capacity; needs --outpost-identifier --instance-pools
@search-terms StartCapacityTask
export def 'outposts start-capacity-task' [
  --outpost-identifier: string
  --order-id: string
  --asset-id: string
  --instance-pools: list
  --instances-to-exclude: record
  --dry-run
  --task-action-on-blocking-instances: string@[WAIT_FOR_EVACUATION FAIL_TASK]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'outposts StartCapacityTask $outpost_identifier $order_id $asset_id $instance_pools $instances_to_exclude $dry_run $task_action_on_blocking_instances -- $region $profile $with_input $fail_fast $yes' }

# POST /connections; needs --asset-id --client-public-key --network-interface-device-index
@search-terms StartConnection
export def 'outposts start-connection' [
  --device-serial-number: string
  --asset-id: string
  --client-public-key: string
  --network-interface-device-index: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'outposts StartConnection $device_serial_number $asset_id $client_public_key $network_interface_device_index -- $region $profile $with_input $fail_fast $yes' }

# POST /outposts/{OutpostIdentifier}/decommission; needs --outpost-identifier
@search-terms StartOutpostDecommission
export def 'outposts start-outpost-decommission' [
  --outpost-identifier: string
  --validate-only: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'outposts StartOutpostDecommission $outpost_identifier $validate_only -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'outposts tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'outposts TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'outposts untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'outposts UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /outposts/{OutpostId}; needs --outpost-id
@search-terms UpdateOutpost
export def 'outposts update-outpost' [
  --outpost-id: string
  --name: string
  --description: string
  --supported-hardware-type: string@[RACK SERVER]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'outposts UpdateOutpost $outpost_id $name $description $supported_hardware_type -- $region $profile $with_input $fail_fast $yes' }

# PATCH /quotes/{QuoteIdentifier}; needs --quote-identifier
@search-terms UpdateQuote
export def 'outposts update-quote' [
  --quote-identifier: string
  --outpost-identifier: string
  --country-code: string
  --requested-capacities: list
  --requested-constraints: list
  --requested-payment-options: list<string>
  --requested-payment-terms: list<string>
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'outposts UpdateQuote $quote_identifier $outpost_identifier $country_code $requested_capacities $requested_constraints $requested_payment_options $requested_payment_terms $description -- $region $profile $with_input $fail_fast $yes' }

# PATCH /sites/{SiteId}; needs --site-id
@search-terms UpdateSite
export def 'outposts update-site' [
  --site-id: string
  --name: string
  --description: string
  --notes: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'outposts UpdateSite $site_id $name $description $notes -- $region $profile $with_input $fail_fast $yes' }

# PUT /sites/{SiteId}/address; needs --site-id --address-type --address
@search-terms UpdateSiteAddress
export def 'outposts update-site-address' [
  --site-id: string
  --address-type: string@[SHIPPING_ADDRESS OPERATING_ADDRESS]
  --address: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'outposts UpdateSiteAddress $site_id $address_type $address -- $region $profile $with_input $fail_fast $yes' }

# PATCH /sites/{SiteId}/rackPhysicalProperties; needs --site-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'outposts UpdateSiteRackPhysicalProperties $site_id $power_draw_kva $power_phase $power_connector $power_feed_drop $uplink_gbps $uplink_count $fiber_optic_cable_type $optical_standard $maximum_supported_weight_lbs -- $region $profile $with_input $fail_fast $yes' }
