# Written by `cargo xtask generate --service location` from the service's model and overlay: change those instead.
# Location, API version 2020-11-19: 64 operations, 1 waiters.

use rt.nu [call]

def PricingPlan []: nothing -> list<string> { [RequestBasedUsage MobileAssetTracking MobileAssetManagement] }

# POST /tracking/v0/trackers/{TrackerName}/consumers; needs --tracker-name --consumer-arn
@search-terms AssociateTrackerConsumer
export def 'location associate-tracker-consumer' [
  --tracker-name: string
  --consumer-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'location AssociateTrackerConsumer $tracker_name $consumer_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /tracking/v0/trackers/{TrackerName}/delete-positions; needs --tracker-name --device-ids
@search-terms BatchDeleteDevicePositionHistory
export def 'location batch-delete-device-position-history' [
  --tracker-name: string
  --device-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'location BatchDeleteDevicePositionHistory $tracker_name $device_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /geofencing/v0/collections/{CollectionName}/delete-geofences; needs --collection-name --geofence-ids
@search-terms BatchDeleteGeofence
export def 'location batch-delete-geofence' [
  --collection-name: string
  --geofence-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'location BatchDeleteGeofence $collection_name $geofence_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /geofencing/v0/collections/{CollectionName}/positions; needs --collection-name --device-position-updates
@search-terms BatchEvaluateGeofences
export def 'location batch-evaluate-geofences' [
  --collection-name: string
  --device-position-updates: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'location BatchEvaluateGeofences $collection_name $device_position_updates -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /tracking/v0/trackers/{TrackerName}/get-positions; needs --tracker-name --device-ids
@search-terms BatchGetDevicePosition
export def 'location batch-get-device-position' [
  --tracker-name: string
  --device-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'location BatchGetDevicePosition $tracker_name $device_ids -- $region $profile $with_input $fail_fast' }

# POST /geofencing/v0/collections/{CollectionName}/put-geofences; needs --collection-name --entries
@search-terms BatchPutGeofence
export def 'location batch-put-geofence' [
  --collection-name: string
  --entries: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'location BatchPutGeofence $collection_name $entries -- $region $profile $with_input $fail_fast $yes' }

# POST /tracking/v0/trackers/{TrackerName}/positions; needs --tracker-name --updates
@search-terms BatchUpdateDevicePosition
export def 'location batch-update-device-position' [
  --tracker-name: string
  --updates: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'location BatchUpdateDevicePosition $tracker_name $updates -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /routes/v0/calculators/{CalculatorName}/calculate/route; needs --calculator-name --departure-position --destination-position
@search-terms CalculateRoute
export def 'location calculate-route' [
  --calculator-name: string
  --departure-position: list
  --destination-position: list
  --waypoint-positions: list
  --travel-mode: string@[Car Truck Walking Bicycle Motorcycle]
  --departure-time: oneof<datetime, duration, string>
  --depart-now: oneof<bool>
  --distance-unit: string@[Kilometers Miles]
  --include-leg-geometry: oneof<bool>
  --car-mode-options: record
  --truck-mode-options: record
  --arrival-time: oneof<datetime, duration, string>
  --optimize-for: string@[FastestRoute ShortestRoute]
  --key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'location CalculateRoute $calculator_name $departure_position $destination_position $waypoint_positions $travel_mode $departure_time $depart_now $distance_unit $include_leg_geometry $car_mode_options $truck_mode_options $arrival_time $optimize_for $key -- $region $profile $with_input $fail_fast' }

# POST /routes/v0/calculators/{CalculatorName}/calculate/route-matrix; needs --calculator-name --departure-positions --destination-positions
@search-terms CalculateRouteMatrix
export def 'location calculate-route-matrix' [
  --calculator-name: string
  --departure-positions: list
  --destination-positions: list
  --travel-mode: string@[Car Truck Walking Bicycle Motorcycle]
  --departure-time: oneof<datetime, duration, string>
  --depart-now: oneof<bool>
  --distance-unit: string@[Kilometers Miles]
  --car-mode-options: record
  --truck-mode-options: record
  --key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'location CalculateRouteMatrix $calculator_name $departure_positions $destination_positions $travel_mode $departure_time $depart_now $distance_unit $car_mode_options $truck_mode_options $key -- $region $profile $with_input $fail_fast' }

# POST /metadata/v0/jobs/cancel-job; needs --job-id
@search-terms CancelJob
export def 'location cancel-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'location CancelJob $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /geofencing/v0/collections; needs --collection-name
@search-terms CreateGeofenceCollection
export def 'location create-geofence-collection' [
  --collection-name: string
  --pricing-plan: string@PricingPlan
  --pricing-plan-data-source: string
  --description: string
  --tags: record
  --kms-key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'location CreateGeofenceCollection $collection_name $pricing_plan $pricing_plan_data_source $description $tags $kms_key_id -- $region $profile $with_input $fail_fast $yes' }

# POST /metadata/v0/keys; needs --key-name --restrictions
@search-terms CreateKey
export def 'location create-key' [
  --key-name: string
  --restrictions: record
  --description: string
  --expire-time: oneof<datetime, duration, string>
  --no-expiry: oneof<bool>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'location CreateKey $key_name $restrictions $description $expire_time $no_expiry $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /maps/v0/maps; needs --map-name --configuration
@search-terms CreateMap
export def 'location create-map' [
  --map-name: string
  --configuration: record
  --pricing-plan: string@PricingPlan
  --description: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'location CreateMap $map_name $configuration $pricing_plan $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /places/v0/indexes; needs --index-name --data-source
@search-terms CreatePlaceIndex
export def 'location create-place-index' [
  --index-name: string
  --data-source: string
  --pricing-plan: string@PricingPlan
  --description: string
  --data-source-configuration: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'location CreatePlaceIndex $index_name $data_source $pricing_plan $description $data_source_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /routes/v0/calculators; needs --calculator-name --data-source
@search-terms CreateRouteCalculator
export def 'location create-route-calculator' [
  --calculator-name: string
  --data-source: string
  --pricing-plan: string@PricingPlan
  --description: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'location CreateRouteCalculator $calculator_name $data_source $pricing_plan $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /tracking/v0/trackers; needs --tracker-name
@search-terms CreateTracker
export def 'location create-tracker' [
  --tracker-name: string
  --pricing-plan: string@PricingPlan
  --kms-key-id: string
  --pricing-plan-data-source: string
  --description: string
  --tags: record
  --position-filtering: string@[TimeBased DistanceBased AccuracyBased]
  --event-bridge-enabled: oneof<bool>
  --kms-key-enable-geospatial-queries: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'location CreateTracker $tracker_name $pricing_plan $kms_key_id $pricing_plan_data_source $description $tags $position_filtering $event_bridge_enabled $kms_key_enable_geospatial_queries -- $region $profile $with_input $fail_fast $yes' }

# DELETE /geofencing/v0/collections/{CollectionName}; needs --collection-name
@search-terms DeleteGeofenceCollection
export def 'location delete-geofence-collection' [
  --collection-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'location DeleteGeofenceCollection $collection_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /metadata/v0/keys/{KeyName}; needs --key-name
@search-terms DeleteKey
export def 'location delete-key' [
  --key-name: string
  --force-delete: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'location DeleteKey $key_name $force_delete -- $region $profile $with_input $fail_fast $yes' }

# DELETE /maps/v0/maps/{MapName}; needs --map-name
@search-terms DeleteMap
export def 'location delete-map' [
  --map-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'location DeleteMap $map_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /places/v0/indexes/{IndexName}; needs --index-name
@search-terms DeletePlaceIndex
export def 'location delete-place-index' [
  --index-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'location DeletePlaceIndex $index_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /routes/v0/calculators/{CalculatorName}; needs --calculator-name
@search-terms DeleteRouteCalculator
export def 'location delete-route-calculator' [
  --calculator-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'location DeleteRouteCalculator $calculator_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tracking/v0/trackers/{TrackerName}; needs --tracker-name
@search-terms DeleteTracker
export def 'location delete-tracker' [
  --tracker-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'location DeleteTracker $tracker_name -- $region $profile $with_input $fail_fast $yes' }

# GET /geofencing/v0/collections/{CollectionName}; needs --collection-name
@search-terms DescribeGeofenceCollection
export def 'location describe-geofence-collection' [
  --collection-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'location DescribeGeofenceCollection $collection_name -- $region $profile $with_input $fail_fast' }

# GET /metadata/v0/keys/{KeyName}; needs --key-name
@search-terms DescribeKey
export def 'location describe-key' [
  --key-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'location DescribeKey $key_name -- $region $profile $with_input $fail_fast' }

# GET /maps/v0/maps/{MapName}; needs --map-name
@search-terms DescribeMap
export def 'location describe-map' [
  --map-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'location DescribeMap $map_name -- $region $profile $with_input $fail_fast' }

# GET /places/v0/indexes/{IndexName}; needs --index-name
@search-terms DescribePlaceIndex
export def 'location describe-place-index' [
  --index-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'location DescribePlaceIndex $index_name -- $region $profile $with_input $fail_fast' }

# GET /routes/v0/calculators/{CalculatorName}; needs --calculator-name
@search-terms DescribeRouteCalculator
export def 'location describe-route-calculator' [
  --calculator-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'location DescribeRouteCalculator $calculator_name -- $region $profile $with_input $fail_fast' }

# GET /tracking/v0/trackers/{TrackerName}; needs --tracker-name
@search-terms DescribeTracker
export def 'location describe-tracker' [
  --tracker-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'location DescribeTracker $tracker_name -- $region $profile $with_input $fail_fast' }

# DELETE /tracking/v0/trackers/{TrackerName}/consumers/{ConsumerArn}; needs --tracker-name --consumer-arn
@search-terms DisassociateTrackerConsumer
export def 'location disassociate-tracker-consumer' [
  --tracker-name: string
  --consumer-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'location DisassociateTrackerConsumer $tracker_name $consumer_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /geofencing/v0/collections/{CollectionName}/forecast-geofence-events; follows pages; needs --collection-name --device-state
@search-terms ForecastGeofenceEvents
export def 'location forecast-geofence-events' [
  --collection-name: string
  --device-state: record
  --time-horizon-minutes: number
  --distance-unit: string@[Kilometers Miles]
  --speed-unit: string@[KilometersPerHour MilesPerHour]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'location ForecastGeofenceEvents $collection_name $device_state $time_horizon_minutes $distance_unit $speed_unit -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /tracking/v0/trackers/{TrackerName}/devices/{DeviceId}/positions/latest; needs --tracker-name --device-id
@search-terms GetDevicePosition
export def 'location get-device-position' [
  --tracker-name: string
  --device-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'location GetDevicePosition $tracker_name $device_id -- $region $profile $with_input $fail_fast' }

# POST /tracking/v0/trackers/{TrackerName}/devices/{DeviceId}/list-positions; follows pages; needs --tracker-name --device-id
@search-terms GetDevicePositionHistory
export def 'location get-device-position-history' [
  --tracker-name: string
  --device-id: string
  --start-time-inclusive: oneof<datetime, duration, string>
  --end-time-exclusive: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'location GetDevicePositionHistory $tracker_name $device_id $start_time_inclusive $end_time_exclusive -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /geofencing/v0/collections/{CollectionName}/geofences/{GeofenceId}; needs --collection-name --geofence-id
@search-terms GetGeofence
export def 'location get-geofence' [
  --collection-name: string
  --geofence-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'location GetGeofence $collection_name $geofence_id -- $region $profile $with_input $fail_fast' }

# GET /metadata/v0/jobs/{JobId}; needs --job-id
@search-terms GetJob
export def 'location get-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'location GetJob $job_id -- $region $profile $with_input $fail_fast' }

# GET /maps/v0/maps/{MapName}/glyphs/{FontStack}/{FontUnicodeRange}; needs --map-name --font-stack --font-unicode-range
@search-terms GetMapGlyphs
export def 'location get-map-glyphs' [
  --map-name: string
  --font-stack: string
  --font-unicode-range: string
  --key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'location GetMapGlyphs $map_name $font_stack $font_unicode_range $key -- $region $profile $with_input $fail_fast' }

# GET /maps/v0/maps/{MapName}/sprites/{FileName}; needs --map-name --file-name
@search-terms GetMapSprites
export def 'location get-map-sprites' [
  --map-name: string
  --file-name: string
  --key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'location GetMapSprites $map_name $file_name $key -- $region $profile $with_input $fail_fast' }

# GET /maps/v0/maps/{MapName}/style-descriptor; needs --map-name
@search-terms GetMapStyleDescriptor
export def 'location get-map-style-descriptor' [
  --map-name: string
  --key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'location GetMapStyleDescriptor $map_name $key -- $region $profile $with_input $fail_fast' }

# GET /maps/v0/maps/{MapName}/tiles/{Z}/{X}/{Y}; needs --map-name --z --x --y
@search-terms GetMapTile
export def 'location get-map-tile' [
  --map-name: string
  --z: string
  --x: string
  --y: string
  --key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'location GetMapTile $map_name $z $x $y $key -- $region $profile $with_input $fail_fast' }

# GET /places/v0/indexes/{IndexName}/places/{PlaceId}; needs --index-name --place-id
@search-terms GetPlace
export def 'location get-place' [
  --index-name: string
  --place-id: string
  --language: string
  --key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'location GetPlace $index_name $place_id $language $key -- $region $profile $with_input $fail_fast' }

# POST /tracking/v0/trackers/{TrackerName}/list-positions; follows pages; needs --tracker-name
@search-terms ListDevicePositions
export def 'location list-device-positions' [
  --tracker-name: string
  --filter-geometry: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'location ListDevicePositions $tracker_name $filter_geometry -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /geofencing/v0/list-collections; follows pages
@search-terms ListGeofenceCollections
export def 'location list-geofence-collections' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'location ListGeofenceCollections -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /geofencing/v0/collections/{CollectionName}/list-geofences; follows pages; needs --collection-name
@search-terms ListGeofences
export def 'location list-geofences' [
  --collection-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'location ListGeofences $collection_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /metadata/v0/jobs/list-jobs; follows pages
@search-terms ListJobs
export def 'location list-jobs' [
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'location ListJobs $filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /metadata/v0/list-keys; follows pages
@search-terms ListKeys
export def 'location list-keys' [
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'location ListKeys $filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /maps/v0/list-maps; follows pages
@search-terms ListMaps
export def 'location list-maps' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'location ListMaps -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /places/v0/list-indexes; follows pages
@search-terms ListPlaceIndexes
export def 'location list-place-indexes' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'location ListPlaceIndexes -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /routes/v0/list-calculators; follows pages
@search-terms ListRouteCalculators
export def 'location list-route-calculators' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'location ListRouteCalculators -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'location list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'location ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /tracking/v0/trackers/{TrackerName}/list-consumers; follows pages; cached 1min; needs --tracker-name
@search-terms ListTrackerConsumers
export def 'location list-tracker-consumers' [
  --tracker-name: string
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
]: any -> any { call 'location ListTrackerConsumers $tracker_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /tracking/v0/list-trackers; follows pages
@search-terms ListTrackers
export def 'location list-trackers' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'location ListTrackers -- $region $profile $raw $regions $profiles $stream $max_items' }

# PUT /geofencing/v0/collections/{CollectionName}/geofences/{GeofenceId}; needs --collection-name --geofence-id --geometry
@search-terms PutGeofence
export def 'location put-geofence' [
  --collection-name: string
  --geofence-id: string
  --geometry: record
  --geofence-properties: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'location PutGeofence $collection_name $geofence_id $geometry $geofence_properties -- $region $profile $with_input $fail_fast $yes' }

# POST /places/v0/indexes/{IndexName}/search/position; needs --index-name --position
@search-terms SearchPlaceIndexForPosition
export def 'location search-place-index-for-position' [
  --index-name: string
  --position: list
  --max-results: int
  --language: string
  --key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'location SearchPlaceIndexForPosition $index_name $position $max_results $language $key -- $region $profile $with_input $fail_fast' }

# POST /places/v0/indexes/{IndexName}/search/suggestions; needs --index-name --text
@search-terms SearchPlaceIndexForSuggestions
export def 'location search-place-index-for-suggestions' [
  --index-name: string
  --text: string
  --bias-position: list
  --filter-b-box: list
  --filter-countries: list<string>
  --max-results: int
  --language: string
  --filter-categories: list<string>
  --key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'location SearchPlaceIndexForSuggestions $index_name $text $bias_position $filter_b_box $filter_countries $max_results $language $filter_categories $key -- $region $profile $with_input $fail_fast' }

# POST /places/v0/indexes/{IndexName}/search/text; needs --index-name --text
@search-terms SearchPlaceIndexForText
export def 'location search-place-index-for-text' [
  --index-name: string
  --text: string
  --bias-position: list
  --filter-b-box: list
  --filter-countries: list<string>
  --max-results: int
  --language: string
  --filter-categories: list<string>
  --key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'location SearchPlaceIndexForText $index_name $text $bias_position $filter_b_box $filter_countries $max_results $language $filter_categories $key -- $region $profile $with_input $fail_fast' }

# POST /metadata/v0/jobs; needs --action --execution-role-arn --input-options --output-options
@search-terms StartJob
export def 'location start-job' [
  --client-token: string
  --action: string
  --action-options: record
  --execution-role-arn: string
  --input-options: record
  --name: string
  --output-options: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'location StartJob $client_token $action $action_options $execution_role_arn $input_options $name $output_options $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'location tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'location TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'location untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'location UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /geofencing/v0/collections/{CollectionName}; needs --collection-name
@search-terms UpdateGeofenceCollection
export def 'location update-geofence-collection' [
  --collection-name: string
  --pricing-plan: string@PricingPlan
  --pricing-plan-data-source: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'location UpdateGeofenceCollection $collection_name $pricing_plan $pricing_plan_data_source $description -- $region $profile $with_input $fail_fast $yes' }

# PATCH /metadata/v0/keys/{KeyName}; needs --key-name
@search-terms UpdateKey
export def 'location update-key' [
  --key-name: string
  --description: string
  --expire-time: oneof<datetime, duration, string>
  --no-expiry: oneof<bool>
  --force-update: oneof<bool>
  --restrictions: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'location UpdateKey $key_name $description $expire_time $no_expiry $force_update $restrictions -- $region $profile $with_input $fail_fast $yes' }

# PATCH /maps/v0/maps/{MapName}; needs --map-name
@search-terms UpdateMap
export def 'location update-map' [
  --map-name: string
  --pricing-plan: string@PricingPlan
  --description: string
  --configuration-update: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'location UpdateMap $map_name $pricing_plan $description $configuration_update -- $region $profile $with_input $fail_fast $yes' }

# PATCH /places/v0/indexes/{IndexName}; needs --index-name
@search-terms UpdatePlaceIndex
export def 'location update-place-index' [
  --index-name: string
  --pricing-plan: string@PricingPlan
  --description: string
  --data-source-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'location UpdatePlaceIndex $index_name $pricing_plan $description $data_source_configuration -- $region $profile $with_input $fail_fast $yes' }

# PATCH /routes/v0/calculators/{CalculatorName}; needs --calculator-name
@search-terms UpdateRouteCalculator
export def 'location update-route-calculator' [
  --calculator-name: string
  --pricing-plan: string@PricingPlan
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'location UpdateRouteCalculator $calculator_name $pricing_plan $description -- $region $profile $with_input $fail_fast $yes' }

# PATCH /tracking/v0/trackers/{TrackerName}; needs --tracker-name
@search-terms UpdateTracker
export def 'location update-tracker' [
  --tracker-name: string
  --pricing-plan: string@PricingPlan
  --pricing-plan-data-source: string
  --description: string
  --position-filtering: string@[TimeBased DistanceBased AccuracyBased]
  --event-bridge-enabled: oneof<bool>
  --kms-key-enable-geospatial-queries: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'location UpdateTracker $tracker_name $pricing_plan $pricing_plan_data_source $description $position_filtering $event_bridge_enabled $kms_key_enable_geospatial_queries -- $region $profile $with_input $fail_fast $yes' }

# POST /tracking/v0/trackers/{TrackerName}/positions/verify; needs --tracker-name --device-state
@search-terms VerifyDevicePosition
export def 'location verify-device-position' [
  --tracker-name: string
  --device-state: record
  --distance-unit: string@[Kilometers Miles]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'location VerifyDevicePosition $tracker_name $device_state $distance_unit -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   job-completed: GetJob; needs --job-id
@search-terms JobCompleted
export def 'location wait' [
  waiter: string@[job-completed]
  --job-id: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'location wait $waiter $job_id -- $timeout $interval $region $profile' }
