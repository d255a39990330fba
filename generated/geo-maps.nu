# Written by `cargo xtask generate --service geo-maps` from the service's model and overlay: change those instead.
# Geo Maps, API version 2020-11-19: 5 operations.

use rt.nu [call]

# GET /v2/glyphs/{FontStack}/{FontUnicodeRange}; needs --font-stack --font-unicode-range
@search-terms GetGlyphs
export def 'geo-maps get-glyphs' [
  --font-stack: string
  --font-unicode-range: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'geo-maps GetGlyphs $font_stack $font_unicode_range -- $region $profile $with_input $fail_fast' }

# GET /v2/styles/{Style}/{ColorScheme}/{Variant}/sprites/{FileName}; needs --file-name --style --color-scheme --variant
@search-terms GetSprites
export def 'geo-maps get-sprites' [
  --file-name: string
  --style: string@[Standard Monochrome Hybrid Satellite]
  --color-scheme: string@[Light Dark]
  --variant: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'geo-maps GetSprites $file_name $style $color_scheme $variant -- $region $profile $with_input $fail_fast' }

# GET /v2/static/{FileName}; needs --height --file-name --width
@search-terms GetStaticMap
export def 'geo-maps get-static-map' [
  --bounding-box: string
  --bounded-positions: string
  --center: string
  --color-scheme: string@[Light Dark]
  --compact-overlay: string
  --crop-labels: oneof<bool>
  --geo-json-overlay: string
  --height: int
  --key: string
  --label-size: string@[Small Large]
  --language: string
  --padding: int
  --political-view: string
  --points-of-interests: string@[Enabled Disabled]
  --radius: int
  --file-name: string
  --scale-bar-unit: string@[Kilometers KilometersMiles Miles MilesKilometers]
  --style: string@[Satellite Standard]
  --width: int
  --zoom: number
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'geo-maps GetStaticMap $bounding_box $bounded_positions $center $color_scheme $compact_overlay $crop_labels $geo_json_overlay $height $key $label_size $language $padding $political_view $points_of_interests $radius $file_name $scale_bar_unit $style $width $zoom -- $region $profile $with_input $fail_fast' }

# GET /v2/styles/{Style}/descriptor; needs --style
@search-terms GetStyleDescriptor
export def 'geo-maps get-style-descriptor' [
  --style: string@[Standard Monochrome Hybrid Satellite]
  --color-scheme: string@[Light Dark]
  --political-view: string
  --terrain: string@[Hillshade Terrain3D]
  --contour-density: string@[Low Medium High]
  --traffic: string@[All Congestion]
  --travel-modes: list<string>
  --buildings: string
  --poi-density: string@[Off VerySparse Sparse Default Dense VeryDense]
  --poi-categories: list<string>
  --key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'geo-maps GetStyleDescriptor $style $color_scheme $political_view $terrain $contour_density $traffic $travel_modes $buildings $poi_density $poi_categories $key -- $region $profile $with_input $fail_fast' }

# GET /v2/tiles/{Tileset}/{Z}/{X}/{Y}; needs --tileset --z --x --y
@search-terms GetTile
export def 'geo-maps get-tile' [
  --additional-features: list<string>
  --tileset: string
  --z: string
  --x: string
  --y: string
  --key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'geo-maps GetTile $additional_features $tileset $z $x $y $key -- $region $profile $with_input $fail_fast' }
