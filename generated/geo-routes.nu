# Written by `cargo xtask generate --service geo-routes` from the service's model and overlay: change those instead.
# Geo Routes, API version 2020-11-19: 5 operations.

use rt.nu [call send]

# POST /v2/isolines; needs --thresholds
@category "aws geo-routes"
@search-terms CalculateIsolines
export def 'geo-routes calculate-isolines' [
  --allow: record
  --arrival-time: string
  --avoid: record
  --depart-now: oneof<bool>
  --departure-time: string
  --destination: list<any>
  --destination-options: record
  --isoline-geometry-format: string@[FlexiblePolyline Simple]
  --isoline-granularity: record
  --key: string
  --optimize-isoline-for: string@[AccurateCalculation BalancedCalculation FastCalculation]
  --optimize-routing-for: string@[FastestRoute ShortestRoute]
  --origin: list<any>
  --origin-options: record
  --thresholds: record
  --traffic: record
  --travel-mode: string@[Car Pedestrian Scooter Truck]
  --travel-mode-options: record
  --region: string
  --profile: string
]: nothing -> record { call 'geo-routes CalculateIsolines $allow=Allow $arrival_time=ArrivalTime $avoid=Avoid $depart_now=DepartNow $departure_time=DepartureTime $destination=Destination $destination_options=DestinationOptions $isoline_geometry_format=IsolineGeometryFormat $isoline_granularity=IsolineGranularity $key=Key $optimize_isoline_for=OptimizeIsolineFor $optimize_routing_for=OptimizeRoutingFor $origin=Origin $origin_options=OriginOptions $thresholds=Thresholds $traffic=Traffic $travel_mode=TravelMode $travel_mode_options=TravelModeOptions $region=--region $profile=--profile' }

# POST /v2/route-matrix; needs --destinations --origins
@category "aws geo-routes"
@search-terms CalculateRouteMatrix
export def 'geo-routes calculate-route-matrix' [
  --allow: record
  --avoid: record
  --depart-now: oneof<bool>
  --departure-time: string
  --destinations: oneof<list<any>, record>
  --exclude: record
  --key: string
  --optimize-routing-for: string@[FastestRoute ShortestRoute]
  --origins: oneof<list<any>, record>
  --routing-boundary: record
  --traffic: record
  --travel-mode: string@[Car Pedestrian Scooter Truck]
  --travel-mode-options: record
  --region: string
  --profile: string
]: nothing -> record { call 'geo-routes CalculateRouteMatrix $allow=Allow $avoid=Avoid $depart_now=DepartNow $departure_time=DepartureTime $destinations=Destinations $exclude=Exclude $key=Key $optimize_routing_for=OptimizeRoutingFor $origins=Origins $routing_boundary=RoutingBoundary $traffic=Traffic $travel_mode=TravelMode $travel_mode_options=TravelModeOptions $region=--region $profile=--profile' }

# POST /v2/routes; needs --destination --origin
@category "aws geo-routes"
@search-terms CalculateRoutes
export def 'geo-routes calculate-routes' [
  --allow: record
  --arrival-time: string
  --avoid: record
  --depart-now: oneof<bool>
  --departure-time: string
  --destination: list<any>
  --destination-options: record
  --driver: record
  --exclude: record
  --instructions-measurement-system: string@[Metric Imperial]
  --key: string
  --languages: oneof<list<string>, string>
  --leg-additional-features: oneof<list<string>, string>
  --leg-geometry-format: string@[FlexiblePolyline Simple]
  --max-alternatives: int
  --optimize-routing-for: string@[FastestRoute ShortestRoute]
  --origin: list<any>
  --origin-options: record
  --span-additional-features: oneof<list<string>, string>
  --tolls: record
  --traffic: record
  --travel-mode: string@[Car Pedestrian Scooter Truck Intermodal Transit]
  --travel-mode-options: record
  --travel-step-type: string@[Default TurnByTurn]
  --waypoints: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'geo-routes CalculateRoutes $allow=Allow $arrival_time=ArrivalTime $avoid=Avoid $depart_now=DepartNow $departure_time=DepartureTime $destination=Destination $destination_options=DestinationOptions $driver=Driver $exclude=Exclude $instructions_measurement_system=InstructionsMeasurementSystem $key=Key $languages=Languages $leg_additional_features=LegAdditionalFeatures $leg_geometry_format=LegGeometryFormat $max_alternatives=MaxAlternatives $optimize_routing_for=OptimizeRoutingFor $origin=Origin $origin_options=OriginOptions $span_additional_features=SpanAdditionalFeatures $tolls=Tolls $traffic=Traffic $travel_mode=TravelMode $travel_mode_options=TravelModeOptions $travel_step_type=TravelStepType $waypoints=Waypoints $region=--region $profile=--profile' }

# POST /v2/optimize-waypoints; needs --origin
@category "aws geo-routes"
@search-terms OptimizeWaypoints
export def 'geo-routes optimize-waypoints' [
  --avoid: record
  --clustering: record
  --departure-time: string
  --destination: list<any>
  --destination-options: record
  --driver: record
  --exclude: record
  --key: string
  --optimize-sequencing-for: string@[FastestRoute ShortestRoute]
  --origin: list<any>
  --origin-options: record
  --traffic: record
  --travel-mode: string@[Car Pedestrian Scooter Truck]
  --travel-mode-options: record
  --waypoints: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'geo-routes OptimizeWaypoints $avoid=Avoid $clustering=Clustering $departure_time=DepartureTime $destination=Destination $destination_options=DestinationOptions $driver=Driver $exclude=Exclude $key=Key $optimize_sequencing_for=OptimizeSequencingFor $origin=Origin $origin_options=OriginOptions $traffic=Traffic $travel_mode=TravelMode $travel_mode_options=TravelModeOptions $waypoints=Waypoints $region=--region $profile=--profile' }

# POST /v2/snap-to-roads; needs --trace-points
@category "aws geo-routes"
@search-terms SnapToRoads
export def 'geo-routes snap-to-roads' [
  --key: string
  --snapped-geometry-format: string@[FlexiblePolyline Simple]
  --snap-radius: int
  --trace-points: oneof<list<any>, record>
  --travel-mode: string@[Car Pedestrian Scooter Truck]
  --travel-mode-options: record
  --region: string
  --profile: string
]: nothing -> record { call 'geo-routes SnapToRoads $key=Key $snapped_geometry_format=SnappedGeometryFormat $snap_radius=SnapRadius $trace_points=TracePoints $travel_mode=TravelMode $travel_mode_options=TravelModeOptions $region=--region $profile=--profile' }
