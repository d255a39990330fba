# Written by `cargo xtask generate --service geo-routes` from the service's model and overlay: change those instead.
# Geo Routes, API version 2020-11-19: 5 operations.

use rt.nu [call]

# POST /v2/isolines; needs --thresholds
@search-terms CalculateIsolines
export def 'geo-routes calculate-isolines' [
  --allow: record
  --arrival-time: string
  --avoid: record
  --depart-now: oneof<bool>
  --departure-time: string
  --destination: list
  --destination-options: record
  --isoline-geometry-format: string@[FlexiblePolyline Simple]
  --isoline-granularity: record
  --key: string
  --optimize-isoline-for: string@[AccurateCalculation BalancedCalculation FastCalculation]
  --optimize-routing-for: string@[FastestRoute ShortestRoute]
  --origin: list
  --origin-options: record
  --thresholds: record
  --traffic: record
  --travel-mode: string@[Car Pedestrian Scooter Truck]
  --travel-mode-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'geo-routes CalculateIsolines $allow $arrival_time $avoid $depart_now $departure_time $destination $destination_options $isoline_geometry_format $isoline_granularity $key $optimize_isoline_for $optimize_routing_for $origin $origin_options $thresholds $traffic $travel_mode $travel_mode_options -- $region $profile $with_input $fail_fast' }

# POST /v2/route-matrix; needs --destinations --origins
@search-terms CalculateRouteMatrix
export def 'geo-routes calculate-route-matrix' [
  --allow: record
  --avoid: record
  --depart-now: oneof<bool>
  --departure-time: string
  --destinations: list
  --exclude: record
  --key: string
  --optimize-routing-for: string@[FastestRoute ShortestRoute]
  --origins: list
  --routing-boundary: record
  --traffic: record
  --travel-mode: string@[Car Pedestrian Scooter Truck]
  --travel-mode-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'geo-routes CalculateRouteMatrix $allow $avoid $depart_now $departure_time $destinations $exclude $key $optimize_routing_for $origins $routing_boundary $traffic $travel_mode $travel_mode_options -- $region $profile $with_input $fail_fast' }

# POST /v2/routes; needs --destination --origin
@search-terms CalculateRoutes
export def 'geo-routes calculate-routes' [
  --allow: record
  --arrival-time: string
  --avoid: record
  --depart-now: oneof<bool>
  --departure-time: string
  --destination: list
  --destination-options: record
  --driver: record
  --exclude: record
  --instructions-measurement-system: string@[Metric Imperial]
  --key: string
  --languages: list<string>
  --leg-additional-features: list<string>
  --leg-geometry-format: string@[FlexiblePolyline Simple]
  --max-alternatives: int
  --optimize-routing-for: string@[FastestRoute ShortestRoute]
  --origin: list
  --origin-options: record
  --span-additional-features: list<string>
  --tolls: record
  --traffic: record
  --travel-mode: string@[Car Pedestrian Scooter Truck Intermodal Transit]
  --travel-mode-options: record
  --travel-step-type: string@[Default TurnByTurn]
  --waypoints: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'geo-routes CalculateRoutes $allow $arrival_time $avoid $depart_now $departure_time $destination $destination_options $driver $exclude $instructions_measurement_system $key $languages $leg_additional_features $leg_geometry_format $max_alternatives $optimize_routing_for $origin $origin_options $span_additional_features $tolls $traffic $travel_mode $travel_mode_options $travel_step_type $waypoints -- $region $profile $with_input $fail_fast' }

# POST /v2/optimize-waypoints; needs --origin
@search-terms OptimizeWaypoints
export def 'geo-routes optimize-waypoints' [
  --avoid: record
  --clustering: record
  --departure-time: string
  --destination: list
  --destination-options: record
  --driver: record
  --exclude: record
  --key: string
  --optimize-sequencing-for: string@[FastestRoute ShortestRoute]
  --origin: list
  --origin-options: record
  --traffic: record
  --travel-mode: string@[Car Pedestrian Scooter Truck]
  --travel-mode-options: record
  --waypoints: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'geo-routes OptimizeWaypoints $avoid $clustering $departure_time $destination $destination_options $driver $exclude $key $optimize_sequencing_for $origin $origin_options $traffic $travel_mode $travel_mode_options $waypoints -- $region $profile $with_input $fail_fast' }

# POST /v2/snap-to-roads; needs --trace-points
@search-terms SnapToRoads
export def 'geo-routes snap-to-roads' [
  --key: string
  --snapped-geometry-format: string@[FlexiblePolyline Simple]
  --snap-radius: int
  --trace-points: list
  --travel-mode: string@[Car Pedestrian Scooter Truck]
  --travel-mode-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'geo-routes SnapToRoads $key $snapped_geometry_format $snap_radius $trace_points $travel_mode $travel_mode_options -- $region $profile $with_input $fail_fast' }
