# Written by `cargo xtask generate --service location` from the service's model and overlay: change those instead.
# Location, API version 2020-11-19: 64 operations.

use rt.nu [call send]

# POST /tracking/v0/trackers/{TrackerName}/consumers; needs --tracker-name --consumer-arn
@category "aws location"
@search-terms AssociateTrackerConsumer
export def 'location associate-tracker-consumer' [
  --tracker-name: string
  --consumer-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'location AssociateTrackerConsumer $tracker_name=TrackerName $consumer_arn=ConsumerArn $region=--region $profile=--profile' }

# POST /tracking/v0/trackers/{TrackerName}/delete-positions; needs --tracker-name --device-ids
@category "aws location"
@search-terms BatchDeleteDevicePositionHistory
export def 'location batch-delete-device-position-history' [
  --tracker-name: string
  --device-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'location BatchDeleteDevicePositionHistory $tracker_name=TrackerName $device_ids=DeviceIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /geofencing/v0/collections/{CollectionName}/delete-geofences; needs --collection-name --geofence-ids
@category "aws location"
@search-terms BatchDeleteGeofence
export def 'location batch-delete-geofence' [
  --collection-name: string
  --geofence-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'location BatchDeleteGeofence $collection_name=CollectionName $geofence_ids=GeofenceIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /geofencing/v0/collections/{CollectionName}/positions; needs --collection-name --device-position-updates
@category "aws location"
@search-terms BatchEvaluateGeofences
export def 'location batch-evaluate-geofences' [
  --collection-name: string
  --device-position-updates: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'location BatchEvaluateGeofences $collection_name=CollectionName $device_position_updates=DevicePositionUpdates $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /tracking/v0/trackers/{TrackerName}/get-positions; needs --tracker-name --device-ids
@category "aws location"
@search-terms BatchGetDevicePosition
export def 'location batch-get-device-position' [
  --tracker-name: string
  --device-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'location BatchGetDevicePosition $tracker_name=TrackerName $device_ids=DeviceIds $region=--region $profile=--profile' }

# POST /geofencing/v0/collections/{CollectionName}/put-geofences; needs --collection-name --entries
@category "aws location"
@search-terms BatchPutGeofence
export def 'location batch-put-geofence' [
  --collection-name: string
  --entries: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'location BatchPutGeofence $collection_name=CollectionName $entries=Entries $region=--region $profile=--profile' }

# POST /tracking/v0/trackers/{TrackerName}/positions; needs --tracker-name --updates
@category "aws location"
@search-terms BatchUpdateDevicePosition
export def 'location batch-update-device-position' [
  --tracker-name: string
  --updates: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'location BatchUpdateDevicePosition $tracker_name=TrackerName $updates=Updates $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /routes/v0/calculators/{CalculatorName}/calculate/route; needs --calculator-name --departure-position --destination-position
@category "aws location"
@search-terms CalculateRoute
export def 'location calculate-route' [
  --calculator-name: string
  --departure-position: list<any>
  --destination-position: list<any>
  --waypoint-positions: list<any>
  --travel-mode: string@[Car Truck Walking Bicycle Motorcycle]
  --departure-time: oneof<datetime, duration, int, string>
  --depart-now: oneof<bool>
  --distance-unit: string@[Kilometers Miles]
  --include-leg-geometry: oneof<bool>
  --car-mode-options: record
  --truck-mode-options: record
  --arrival-time: oneof<datetime, duration, int, string>
  --optimize-for: string@[FastestRoute ShortestRoute]
  --key: string
  --region: string
  --profile: string
]: nothing -> record { call 'location CalculateRoute $calculator_name=CalculatorName $departure_position=DeparturePosition $destination_position=DestinationPosition $waypoint_positions=WaypointPositions $travel_mode=TravelMode $departure_time=DepartureTime $depart_now=DepartNow $distance_unit=DistanceUnit $include_leg_geometry=IncludeLegGeometry $car_mode_options=CarModeOptions $truck_mode_options=TruckModeOptions $arrival_time=ArrivalTime $optimize_for=OptimizeFor $key=Key $region=--region $profile=--profile' }

# POST /routes/v0/calculators/{CalculatorName}/calculate/route-matrix; needs --calculator-name --departure-positions --destination-positions
@category "aws location"
@search-terms CalculateRouteMatrix
export def 'location calculate-route-matrix' [
  --calculator-name: string
  --departure-positions: list<any>
  --destination-positions: list<any>
  --travel-mode: string@[Car Truck Walking Bicycle Motorcycle]
  --departure-time: oneof<datetime, duration, int, string>
  --depart-now: oneof<bool>
  --distance-unit: string@[Kilometers Miles]
  --car-mode-options: record
  --truck-mode-options: record
  --key: string
  --region: string
  --profile: string
]: nothing -> record { call 'location CalculateRouteMatrix $calculator_name=CalculatorName $departure_positions=DeparturePositions $destination_positions=DestinationPositions $travel_mode=TravelMode $departure_time=DepartureTime $depart_now=DepartNow $distance_unit=DistanceUnit $car_mode_options=CarModeOptions $truck_mode_options=TruckModeOptions $key=Key $region=--region $profile=--profile' }

# POST /metadata/v0/jobs/cancel-job; needs --job-id
@category "aws location"
@search-terms CancelJob
export def 'location cancel-job' [
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'location CancelJob $job_id=JobId $region=--region $profile=--profile' }

# POST /geofencing/v0/collections; needs --collection-name
@category "aws location"
@search-terms CreateGeofenceCollection
export def 'location create-geofence-collection' [
  --collection-name: string
  --pricing-plan: string@[RequestBasedUsage MobileAssetTracking MobileAssetManagement]
  --pricing-plan-data-source: string
  --description: string
  --tags: record
  --kms-key-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'location CreateGeofenceCollection $collection_name=CollectionName $pricing_plan=PricingPlan $pricing_plan_data_source=PricingPlanDataSource $description=Description $tags=Tags $kms_key_id=KmsKeyId $region=--region $profile=--profile' }

# POST /metadata/v0/keys; needs --key-name --restrictions
@category "aws location"
@search-terms CreateKey
export def 'location create-key' [
  --key-name: string
  --restrictions: record
  --description: string
  --expire-time: oneof<datetime, duration, int, string>
  --no-expiry: oneof<bool>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'location CreateKey $key_name=KeyName $restrictions=Restrictions $description=Description $expire_time=ExpireTime $no_expiry=NoExpiry $tags=Tags $region=--region $profile=--profile' }

# POST /maps/v0/maps; needs --map-name --configuration
@category "aws location"
@search-terms CreateMap
export def 'location create-map' [
  --map-name: string
  --configuration: record
  --pricing-plan: string@[RequestBasedUsage MobileAssetTracking MobileAssetManagement]
  --description: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'location CreateMap $map_name=MapName $configuration=Configuration $pricing_plan=PricingPlan $description=Description $tags=Tags $region=--region $profile=--profile' }

# POST /places/v0/indexes; needs --index-name --data-source
@category "aws location"
@search-terms CreatePlaceIndex
export def 'location create-place-index' [
  --index-name: string
  --data-source: string
  --pricing-plan: string@[RequestBasedUsage MobileAssetTracking MobileAssetManagement]
  --description: string
  --data-source-configuration: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'location CreatePlaceIndex $index_name=IndexName $data_source=DataSource $pricing_plan=PricingPlan $description=Description $data_source_configuration=DataSourceConfiguration $tags=Tags $region=--region $profile=--profile' }

# POST /routes/v0/calculators; needs --calculator-name --data-source
@category "aws location"
@search-terms CreateRouteCalculator
export def 'location create-route-calculator' [
  --calculator-name: string
  --data-source: string
  --pricing-plan: string@[RequestBasedUsage MobileAssetTracking MobileAssetManagement]
  --description: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'location CreateRouteCalculator $calculator_name=CalculatorName $data_source=DataSource $pricing_plan=PricingPlan $description=Description $tags=Tags $region=--region $profile=--profile' }

# POST /tracking/v0/trackers; needs --tracker-name
@category "aws location"
@search-terms CreateTracker
export def 'location create-tracker' [
  --tracker-name: string
  --pricing-plan: string@[RequestBasedUsage MobileAssetTracking MobileAssetManagement]
  --kms-key-id: string
  --pricing-plan-data-source: string
  --description: string
  --tags: record
  --position-filtering: string@[TimeBased DistanceBased AccuracyBased]
  --event-bridge-enabled: oneof<bool>
  --kms-key-enable-geospatial-queries: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'location CreateTracker $tracker_name=TrackerName $pricing_plan=PricingPlan $kms_key_id=KmsKeyId $pricing_plan_data_source=PricingPlanDataSource $description=Description $tags=Tags $position_filtering=PositionFiltering $event_bridge_enabled=EventBridgeEnabled $kms_key_enable_geospatial_queries=KmsKeyEnableGeospatialQueries $region=--region $profile=--profile' }

# DELETE /geofencing/v0/collections/{CollectionName}; needs --collection-name
@category "aws location"
@search-terms DeleteGeofenceCollection
export def 'location delete-geofence-collection' [
  --collection-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'location DeleteGeofenceCollection $collection_name=CollectionName $region=--region $profile=--profile' }

# DELETE /metadata/v0/keys/{KeyName}; needs --key-name
@category "aws location"
@search-terms DeleteKey
export def 'location delete-key' [
  --key-name: string
  --force-delete: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'location DeleteKey $key_name=KeyName $force_delete=ForceDelete $region=--region $profile=--profile' }

# DELETE /maps/v0/maps/{MapName}; needs --map-name
@category "aws location"
@search-terms DeleteMap
export def 'location delete-map' [
  --map-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'location DeleteMap $map_name=MapName $region=--region $profile=--profile' }

# DELETE /places/v0/indexes/{IndexName}; needs --index-name
@category "aws location"
@search-terms DeletePlaceIndex
export def 'location delete-place-index' [
  --index-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'location DeletePlaceIndex $index_name=IndexName $region=--region $profile=--profile' }

# DELETE /routes/v0/calculators/{CalculatorName}; needs --calculator-name
@category "aws location"
@search-terms DeleteRouteCalculator
export def 'location delete-route-calculator' [
  --calculator-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'location DeleteRouteCalculator $calculator_name=CalculatorName $region=--region $profile=--profile' }

# DELETE /tracking/v0/trackers/{TrackerName}; needs --tracker-name
@category "aws location"
@search-terms DeleteTracker
export def 'location delete-tracker' [
  --tracker-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'location DeleteTracker $tracker_name=TrackerName $region=--region $profile=--profile' }

# GET /geofencing/v0/collections/{CollectionName}; needs --collection-name
@category "aws location"
@search-terms DescribeGeofenceCollection
export def 'location describe-geofence-collection' [
  --collection-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'location DescribeGeofenceCollection $collection_name=CollectionName $region=--region $profile=--profile' }

# GET /metadata/v0/keys/{KeyName}; needs --key-name
@category "aws location"
@search-terms DescribeKey
export def 'location describe-key' [
  --key-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'location DescribeKey $key_name=KeyName $region=--region $profile=--profile' }

# GET /maps/v0/maps/{MapName}; needs --map-name
@category "aws location"
@search-terms DescribeMap
export def 'location describe-map' [
  --map-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'location DescribeMap $map_name=MapName $region=--region $profile=--profile' }

# GET /places/v0/indexes/{IndexName}; needs --index-name
@category "aws location"
@search-terms DescribePlaceIndex
export def 'location describe-place-index' [
  --index-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'location DescribePlaceIndex $index_name=IndexName $region=--region $profile=--profile' }

# GET /routes/v0/calculators/{CalculatorName}; needs --calculator-name
@category "aws location"
@search-terms DescribeRouteCalculator
export def 'location describe-route-calculator' [
  --calculator-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'location DescribeRouteCalculator $calculator_name=CalculatorName $region=--region $profile=--profile' }

# GET /tracking/v0/trackers/{TrackerName}; needs --tracker-name
@category "aws location"
@search-terms DescribeTracker
export def 'location describe-tracker' [
  --tracker-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'location DescribeTracker $tracker_name=TrackerName $region=--region $profile=--profile' }

# DELETE /tracking/v0/trackers/{TrackerName}/consumers/{ConsumerArn}; needs --tracker-name --consumer-arn
@category "aws location"
@search-terms DisassociateTrackerConsumer
export def 'location disassociate-tracker-consumer' [
  --tracker-name: string
  --consumer-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'location DisassociateTrackerConsumer $tracker_name=TrackerName $consumer_arn=ConsumerArn $region=--region $profile=--profile' }

# POST /geofencing/v0/collections/{CollectionName}/forecast-geofence-events; follows pages; needs --collection-name --device-state
@category "aws location"
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
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'location ForecastGeofenceEvents $collection_name=CollectionName $device_state=DeviceState $time_horizon_minutes=TimeHorizonMinutes $distance_unit=DistanceUnit $speed_unit=SpeedUnit $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tracking/v0/trackers/{TrackerName}/devices/{DeviceId}/positions/latest; needs --tracker-name --device-id
@category "aws location"
@search-terms GetDevicePosition
export def 'location get-device-position' [
  --tracker-name: string
  --device-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'location GetDevicePosition $tracker_name=TrackerName $device_id=DeviceId $region=--region $profile=--profile' }

# POST /tracking/v0/trackers/{TrackerName}/devices/{DeviceId}/list-positions; follows pages; needs --tracker-name --device-id
@category "aws location"
@search-terms GetDevicePositionHistory
export def 'location get-device-position-history' [
  --tracker-name: string
  --device-id: string
  --start-time-inclusive: oneof<datetime, duration, int, string>
  --end-time-exclusive: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'location GetDevicePositionHistory $tracker_name=TrackerName $device_id=DeviceId $start_time_inclusive=StartTimeInclusive $end_time_exclusive=EndTimeExclusive $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /geofencing/v0/collections/{CollectionName}/geofences/{GeofenceId}; needs --collection-name --geofence-id
@category "aws location"
@search-terms GetGeofence
export def 'location get-geofence' [
  --collection-name: string
  --geofence-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'location GetGeofence $collection_name=CollectionName $geofence_id=GeofenceId $region=--region $profile=--profile' }

# GET /metadata/v0/jobs/{JobId}; needs --job-id
@category "aws location"
@search-terms GetJob
export def 'location get-job' [
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'location GetJob $job_id=JobId $region=--region $profile=--profile' }

# GET /maps/v0/maps/{MapName}/glyphs/{FontStack}/{FontUnicodeRange}; cached 1min; needs --map-name --font-stack --font-unicode-range
@category "aws location"
@search-terms GetMapGlyphs
export def 'location get-map-glyphs' [
  --map-name: string
  --font-stack: string
  --font-unicode-range: string
  --key: string
  --region: string
  --profile: string
]: nothing -> record { call 'location GetMapGlyphs $map_name=MapName $font_stack=FontStack $font_unicode_range=FontUnicodeRange $key=Key $region=--region $profile=--profile' }

# GET /maps/v0/maps/{MapName}/sprites/{FileName}; cached 1min; needs --map-name --file-name
@category "aws location"
@search-terms GetMapSprites
export def 'location get-map-sprites' [
  --map-name: string
  --file-name: string
  --key: string
  --region: string
  --profile: string
]: nothing -> record { call 'location GetMapSprites $map_name=MapName $file_name=FileName $key=Key $region=--region $profile=--profile' }

# GET /maps/v0/maps/{MapName}/style-descriptor; cached 1min; needs --map-name
@category "aws location"
@search-terms GetMapStyleDescriptor
export def 'location get-map-style-descriptor' [
  --map-name: string
  --key: string
  --region: string
  --profile: string
]: nothing -> record { call 'location GetMapStyleDescriptor $map_name=MapName $key=Key $region=--region $profile=--profile' }

# GET /maps/v0/maps/{MapName}/tiles/{Z}/{X}/{Y}; cached 1min; needs --map-name --z --x --y
@category "aws location"
@search-terms GetMapTile
export def 'location get-map-tile' [
  --map-name: string
  --z: string
  --x: string
  --y: string
  --key: string
  --region: string
  --profile: string
]: nothing -> record { call 'location GetMapTile $map_name=MapName $z=Z $x=X $y=Y $key=Key $region=--region $profile=--profile' }

# GET /places/v0/indexes/{IndexName}/places/{PlaceId}; needs --index-name --place-id
@category "aws location"
@search-terms GetPlace
export def 'location get-place' [
  --index-name: string
  --place-id: string
  --language: string
  --key: string
  --region: string
  --profile: string
]: nothing -> record { call 'location GetPlace $index_name=IndexName $place_id=PlaceId $language=Language $key=Key $region=--region $profile=--profile' }

# POST /tracking/v0/trackers/{TrackerName}/list-positions; follows pages; needs --tracker-name
@category "aws location"
@search-terms ListDevicePositions
export def 'location list-device-positions' [
  --tracker-name: string
  --filter-geometry: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'location ListDevicePositions $tracker_name=TrackerName $filter_geometry=FilterGeometry $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /geofencing/v0/list-collections; follows pages
@category "aws location"
@search-terms ListGeofenceCollections
@example "First rows only" "location list-geofence-collections --stream | first 3"
export def 'location list-geofence-collections' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'location ListGeofenceCollections $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /geofencing/v0/collections/{CollectionName}/list-geofences; follows pages; needs --collection-name
@category "aws location"
@search-terms ListGeofences
export def 'location list-geofences' [
  --collection-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'location ListGeofences $collection_name=CollectionName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /metadata/v0/jobs/list-jobs; follows pages
@category "aws location"
@search-terms ListJobs
@example "First rows only" "location list-jobs --stream | first 3"
export def 'location list-jobs' [
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'location ListJobs $filter=Filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /metadata/v0/list-keys; follows pages
@category "aws location"
@search-terms ListKeys
@example "First rows only" "location list-keys --stream | first 3"
export def 'location list-keys' [
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'location ListKeys $filter=Filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /maps/v0/list-maps; follows pages
@category "aws location"
@search-terms ListMaps
@example "First rows only" "location list-maps --stream | first 3"
export def 'location list-maps' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'location ListMaps $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /places/v0/list-indexes; follows pages
@category "aws location"
@search-terms ListPlaceIndexes
@example "First rows only" "location list-place-indexes --stream | first 3"
export def 'location list-place-indexes' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'location ListPlaceIndexes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /routes/v0/list-calculators; follows pages
@category "aws location"
@search-terms ListRouteCalculators
@example "First rows only" "location list-route-calculators --stream | first 3"
export def 'location list-route-calculators' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'location ListRouteCalculators $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@category "aws location"
@search-terms ListTagsForResource
export def 'location list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'location ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /tracking/v0/trackers/{TrackerName}/list-consumers; follows pages; cached 1min; needs --tracker-name
@category "aws location"
@search-terms ListTrackerConsumers
export def 'location list-tracker-consumers' [
  --tracker-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'location ListTrackerConsumers $tracker_name=TrackerName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /tracking/v0/list-trackers; follows pages
@category "aws location"
@search-terms ListTrackers
@example "First rows only" "location list-trackers --stream | first 3"
export def 'location list-trackers' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'location ListTrackers $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# PUT /geofencing/v0/collections/{CollectionName}/geofences/{GeofenceId}; needs --collection-name --geofence-id --geometry
@category "aws location"
@search-terms PutGeofence
export def 'location put-geofence' [
  --collection-name: string
  --geofence-id: string
  --geometry: record
  --geofence-properties: record
  --region: string
  --profile: string
]: nothing -> record { call 'location PutGeofence $collection_name=CollectionName $geofence_id=GeofenceId $geometry=Geometry $geofence_properties=GeofenceProperties $region=--region $profile=--profile' }

# POST /places/v0/indexes/{IndexName}/search/position; needs --index-name --position
@category "aws location"
@search-terms SearchPlaceIndexForPosition
export def 'location search-place-index-for-position' [
  --index-name: string
  --position: list<any>
  --max-results: int
  --language: string
  --key: string
  --region: string
  --profile: string
]: nothing -> record { call 'location SearchPlaceIndexForPosition $index_name=IndexName $position=Position $max_results=MaxResults $language=Language $key=Key $region=--region $profile=--profile' }

# POST /places/v0/indexes/{IndexName}/search/suggestions; needs --index-name --text
@category "aws location"
@search-terms SearchPlaceIndexForSuggestions
export def 'location search-place-index-for-suggestions' [
  --index-name: string
  --text: string
  --bias-position: list<any>
  --filter-b-box: list<any>
  --filter-countries: oneof<list<string>, string>
  --max-results: int
  --language: string
  --filter-categories: oneof<list<string>, string>
  --key: string
  --region: string
  --profile: string
]: nothing -> record { call 'location SearchPlaceIndexForSuggestions $index_name=IndexName $text=Text $bias_position=BiasPosition $filter_b_box=FilterBBox $filter_countries=FilterCountries $max_results=MaxResults $language=Language $filter_categories=FilterCategories $key=Key $region=--region $profile=--profile' }

# POST /places/v0/indexes/{IndexName}/search/text; needs --index-name --text
@category "aws location"
@search-terms SearchPlaceIndexForText
export def 'location search-place-index-for-text' [
  --index-name: string
  --text: string
  --bias-position: list<any>
  --filter-b-box: list<any>
  --filter-countries: oneof<list<string>, string>
  --max-results: int
  --language: string
  --filter-categories: oneof<list<string>, string>
  --key: string
  --region: string
  --profile: string
]: nothing -> record { call 'location SearchPlaceIndexForText $index_name=IndexName $text=Text $bias_position=BiasPosition $filter_b_box=FilterBBox $filter_countries=FilterCountries $max_results=MaxResults $language=Language $filter_categories=FilterCategories $key=Key $region=--region $profile=--profile' }

# POST /metadata/v0/jobs; needs --action --execution-role-arn --input-options --output-options
@category "aws location"
@search-terms StartJob
export def 'location start-job' [
  --client-token: string
  --action: string@[ValidateAddress]
  --action-options: record
  --execution-role-arn: string
  --input-options: record
  --name: string
  --output-options: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'location StartJob $client_token=ClientToken $action=Action $action_options=ActionOptions $execution_role_arn=ExecutionRoleArn $input_options=InputOptions $name=Name $output_options=OutputOptions $tags=Tags $region=--region $profile=--profile' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@category "aws location"
@search-terms TagResource
export def 'location tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'location TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@category "aws location"
@search-terms UntagResource
export def 'location untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'location UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# PATCH /geofencing/v0/collections/{CollectionName}; needs --collection-name
@category "aws location"
@search-terms UpdateGeofenceCollection
export def 'location update-geofence-collection' [
  --collection-name: string
  --pricing-plan: string@[RequestBasedUsage MobileAssetTracking MobileAssetManagement]
  --pricing-plan-data-source: string
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'location UpdateGeofenceCollection $collection_name=CollectionName $pricing_plan=PricingPlan $pricing_plan_data_source=PricingPlanDataSource $description=Description $region=--region $profile=--profile' }

# PATCH /metadata/v0/keys/{KeyName}; needs --key-name
@category "aws location"
@search-terms UpdateKey
export def 'location update-key' [
  --key-name: string
  --description: string
  --expire-time: oneof<datetime, duration, int, string>
  --no-expiry: oneof<bool>
  --force-update: oneof<bool>
  --restrictions: record
  --region: string
  --profile: string
]: nothing -> record { call 'location UpdateKey $key_name=KeyName $description=Description $expire_time=ExpireTime $no_expiry=NoExpiry $force_update=ForceUpdate $restrictions=Restrictions $region=--region $profile=--profile' }

# PATCH /maps/v0/maps/{MapName}; needs --map-name
@category "aws location"
@search-terms UpdateMap
export def 'location update-map' [
  --map-name: string
  --pricing-plan: string@[RequestBasedUsage MobileAssetTracking MobileAssetManagement]
  --description: string
  --configuration-update: record
  --region: string
  --profile: string
]: nothing -> record { call 'location UpdateMap $map_name=MapName $pricing_plan=PricingPlan $description=Description $configuration_update=ConfigurationUpdate $region=--region $profile=--profile' }

# PATCH /places/v0/indexes/{IndexName}; needs --index-name
@category "aws location"
@search-terms UpdatePlaceIndex
export def 'location update-place-index' [
  --index-name: string
  --pricing-plan: string@[RequestBasedUsage MobileAssetTracking MobileAssetManagement]
  --description: string
  --data-source-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'location UpdatePlaceIndex $index_name=IndexName $pricing_plan=PricingPlan $description=Description $data_source_configuration=DataSourceConfiguration $region=--region $profile=--profile' }

# PATCH /routes/v0/calculators/{CalculatorName}; needs --calculator-name
@category "aws location"
@search-terms UpdateRouteCalculator
export def 'location update-route-calculator' [
  --calculator-name: string
  --pricing-plan: string@[RequestBasedUsage MobileAssetTracking MobileAssetManagement]
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'location UpdateRouteCalculator $calculator_name=CalculatorName $pricing_plan=PricingPlan $description=Description $region=--region $profile=--profile' }

# PATCH /tracking/v0/trackers/{TrackerName}; needs --tracker-name
@category "aws location"
@search-terms UpdateTracker
export def 'location update-tracker' [
  --tracker-name: string
  --pricing-plan: string@[RequestBasedUsage MobileAssetTracking MobileAssetManagement]
  --pricing-plan-data-source: string
  --description: string
  --position-filtering: string@[TimeBased DistanceBased AccuracyBased]
  --event-bridge-enabled: oneof<bool>
  --kms-key-enable-geospatial-queries: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'location UpdateTracker $tracker_name=TrackerName $pricing_plan=PricingPlan $pricing_plan_data_source=PricingPlanDataSource $description=Description $position_filtering=PositionFiltering $event_bridge_enabled=EventBridgeEnabled $kms_key_enable_geospatial_queries=KmsKeyEnableGeospatialQueries $region=--region $profile=--profile' }

# POST /tracking/v0/trackers/{TrackerName}/positions/verify; needs --tracker-name --device-state
@category "aws location"
@search-terms VerifyDevicePosition
export def 'location verify-device-position' [
  --tracker-name: string
  --device-state: record
  --distance-unit: string@[Kilometers Miles]
  --region: string
  --profile: string
]: nothing -> record { call 'location VerifyDevicePosition $tracker_name=TrackerName $device_state=DeviceState $distance_unit=DistanceUnit $region=--region $profile=--profile' }
