# Written by `cargo xtask generate --service geo-places` from the service's model and overlay: change those instead.
# Geo Places, API version 2020-11-19: 7 operations.

use rt.nu [call]

# POST /v2/autocomplete; needs --query-text
@search-terms Autocomplete
export def 'geo-places autocomplete' [
  --query-text: string
  --max-results: int
  --bias-position: list
  --filter: record
  --postal-code-mode: string@[MergeAllSpannedLocalities EnumerateSpannedLocalities EnumerateSpannedDistricts]
  --additional-features: list<string>
  --language: string
  --political-view: string
  --intended-use: string
  --key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'geo-places Autocomplete $query_text $max_results $bias_position $filter $postal_code_mode $additional_features $language $political_view $intended_use $key -- $region $profile $with_input $fail_fast' }

# POST /v2/geocode
@search-terms Geocode
export def 'geo-places geocode' [
  --query-text: string
  --query-components: record
  --max-results: int
  --bias-position: list
  --filter: record
  --additional-features: list<string>
  --language: string
  --political-view: string
  --intended-use: string@[SingleUse Storage]
  --key: string
  --postal-code-mode: string@[MergeAllSpannedLocalities EnumerateSpannedLocalities EnumerateSpannedDistricts]
  --address-translations: list<string>
  --address-names-mode: string@[Matched Administrative]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'geo-places Geocode $query_text $query_components $max_results $bias_position $filter $additional_features $language $political_view $intended_use $key $postal_code_mode $address_translations $address_names_mode -- $region $profile $with_input $fail_fast' }

# GET /v2/place/{PlaceId}; needs --place-id
@search-terms GetPlace
export def 'geo-places get-place' [
  --place-id: string
  --additional-features: list<string>
  --language: string
  --political-view: string
  --intended-use: string@[SingleUse Storage]
  --key: string
  --address-names-mode: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'geo-places GetPlace $place_id $additional_features $language $political_view $intended_use $key $address_names_mode -- $region $profile $with_input $fail_fast' }

# POST /v2/reverse-geocode; needs --query-position
@search-terms ReverseGeocode
export def 'geo-places reverse-geocode' [
  --query-position: list
  --query-radius: int
  --max-results: int
  --filter: record
  --additional-features: list<string>
  --language: string
  --political-view: string
  --intended-use: string@[SingleUse Storage]
  --key: string
  --heading: number
  --address-names-mode: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'geo-places ReverseGeocode $query_position $query_radius $max_results $filter $additional_features $language $political_view $intended_use $key $heading $address_names_mode -- $region $profile $with_input $fail_fast' }

# POST /v2/search-nearby; needs --query-position
@search-terms SearchNearby
export def 'geo-places search-nearby' [
  --query-position: list
  --query-radius: int
  --max-results: int
  --filter: record
  --additional-features: list<string>
  --language: string
  --political-view: string
  --intended-use: string@[SingleUse Storage]
  --next-token: string
  --key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'geo-places SearchNearby $query_position $query_radius $max_results $filter $additional_features $language $political_view $intended_use $next_token $key -- $region $profile $with_input $fail_fast' }

# POST /v2/search-text
@search-terms SearchText
export def 'geo-places search-text' [
  --query-text: string
  --query-id: string
  --max-results: int
  --bias-position: list
  --filter: record
  --additional-features: list<string>
  --language: string
  --political-view: string
  --intended-use: string@[SingleUse Storage]
  --next-token: string
  --travel-mode: string@[Car Scooter Truck]
  --key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'geo-places SearchText $query_text $query_id $max_results $bias_position $filter $additional_features $language $political_view $intended_use $next_token $travel_mode $key -- $region $profile $with_input $fail_fast' }

# POST /v2/suggest; needs --query-text
@search-terms Suggest
export def 'geo-places suggest' [
  --query-text: string
  --max-results: int
  --max-query-refinements: int
  --bias-position: list
  --filter: record
  --additional-features: list<string>
  --language: string
  --political-view: string
  --intended-use: string
  --travel-mode: string@[Car Scooter Truck]
  --key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'geo-places Suggest $query_text $max_results $max_query_refinements $bias_position $filter $additional_features $language $political_view $intended_use $travel_mode $key -- $region $profile $with_input $fail_fast' }
