# Written by `cargo xtask generate --service geo-places` from the service's model and overlay: change those instead.
# Geo Places, API version 2020-11-19: 7 operations.

use rt.nu [call send]

# POST /v2/autocomplete; needs --query-text
@category "aws geo-places"
@search-terms Autocomplete
export def 'geo-places autocomplete' [
  --query-text: string
  --max-results: int
  --bias-position: list<any>
  --filter: record
  --postal-code-mode: string@[MergeAllSpannedLocalities EnumerateSpannedLocalities EnumerateSpannedDistricts]
  --additional-features: oneof<list<string>, string>
  --language: string
  --political-view: string
  --intended-use: string@[SingleUse]
  --key: string
  --region: string
  --profile: string
]: nothing -> record { call 'geo-places Autocomplete $query_text=QueryText $max_results=MaxResults $bias_position=BiasPosition $filter=Filter $postal_code_mode=PostalCodeMode $additional_features=AdditionalFeatures $language=Language $political_view=PoliticalView $intended_use=IntendedUse $key=Key $region=--region $profile=--profile' }

# POST /v2/geocode
@category "aws geo-places"
@search-terms Geocode
export def 'geo-places geocode' [
  --query-text: string
  --query-components: record
  --max-results: int
  --bias-position: list<any>
  --filter: record
  --additional-features: oneof<list<string>, string>
  --language: string
  --political-view: string
  --intended-use: string@[SingleUse Storage]
  --key: string
  --postal-code-mode: string@[MergeAllSpannedLocalities EnumerateSpannedLocalities EnumerateSpannedDistricts]
  --address-translations: oneof<list<string>, string>
  --address-names-mode: string@[Matched Administrative]
  --region: string
  --profile: string
]: nothing -> record { call 'geo-places Geocode $query_text=QueryText $query_components=QueryComponents $max_results=MaxResults $bias_position=BiasPosition $filter=Filter $additional_features=AdditionalFeatures $language=Language $political_view=PoliticalView $intended_use=IntendedUse $key=Key $postal_code_mode=PostalCodeMode $address_translations=AddressTranslations $address_names_mode=AddressNamesMode $region=--region $profile=--profile' }

# GET /v2/place/{PlaceId}; needs --place-id
@category "aws geo-places"
@search-terms GetPlace
export def 'geo-places get-place' [
  --place-id: string
  --additional-features: oneof<list<string>, string>
  --language: string
  --political-view: string
  --intended-use: string@[SingleUse Storage]
  --key: string
  --address-names-mode: string@[Administrative]
  --region: string
  --profile: string
]: nothing -> record { call 'geo-places GetPlace $place_id=PlaceId $additional_features=AdditionalFeatures $language=Language $political_view=PoliticalView $intended_use=IntendedUse $key=Key $address_names_mode=AddressNamesMode $region=--region $profile=--profile' }

# POST /v2/reverse-geocode; needs --query-position
@category "aws geo-places"
@search-terms ReverseGeocode
export def 'geo-places reverse-geocode' [
  --query-position: list<any>
  --query-radius: int
  --max-results: int
  --filter: record
  --additional-features: oneof<list<string>, string>
  --language: string
  --political-view: string
  --intended-use: string@[SingleUse Storage]
  --key: string
  --heading: number
  --address-names-mode: string@[Administrative]
  --region: string
  --profile: string
]: nothing -> record { call 'geo-places ReverseGeocode $query_position=QueryPosition $query_radius=QueryRadius $max_results=MaxResults $filter=Filter $additional_features=AdditionalFeatures $language=Language $political_view=PoliticalView $intended_use=IntendedUse $key=Key $heading=Heading $address_names_mode=AddressNamesMode $region=--region $profile=--profile' }

# POST /v2/search-nearby; needs --query-position
@category "aws geo-places"
@search-terms SearchNearby
export def 'geo-places search-nearby' [
  --query-position: list<any>
  --query-radius: int
  --max-results: int
  --filter: record
  --additional-features: oneof<list<string>, string>
  --language: string
  --political-view: string
  --intended-use: string@[SingleUse Storage]
  --next-token: string
  --key: string
  --region: string
  --profile: string
]: nothing -> record { call 'geo-places SearchNearby $query_position=QueryPosition $query_radius=QueryRadius $max_results=MaxResults $filter=Filter $additional_features=AdditionalFeatures $language=Language $political_view=PoliticalView $intended_use=IntendedUse $next_token=NextToken $key=Key $region=--region $profile=--profile' }

# POST /v2/search-text
@category "aws geo-places"
@search-terms SearchText
export def 'geo-places search-text' [
  --query-text: string
  --query-id: string
  --max-results: int
  --bias-position: list<any>
  --filter: record
  --additional-features: oneof<list<string>, string>
  --language: string
  --political-view: string
  --intended-use: string@[SingleUse Storage]
  --next-token: string
  --travel-mode: string@[Car Scooter Truck]
  --key: string
  --region: string
  --profile: string
]: nothing -> record { call 'geo-places SearchText $query_text=QueryText $query_id=QueryId $max_results=MaxResults $bias_position=BiasPosition $filter=Filter $additional_features=AdditionalFeatures $language=Language $political_view=PoliticalView $intended_use=IntendedUse $next_token=NextToken $travel_mode=TravelMode $key=Key $region=--region $profile=--profile' }

# POST /v2/suggest; needs --query-text
@category "aws geo-places"
@search-terms Suggest
export def 'geo-places suggest' [
  --query-text: string
  --max-results: int
  --max-query-refinements: int
  --bias-position: list<any>
  --filter: record
  --additional-features: oneof<list<string>, string>
  --language: string
  --political-view: string
  --intended-use: string@[SingleUse]
  --travel-mode: string@[Car Scooter Truck]
  --key: string
  --region: string
  --profile: string
]: nothing -> record { call 'geo-places Suggest $query_text=QueryText $max_results=MaxResults $max_query_refinements=MaxQueryRefinements $bias_position=BiasPosition $filter=Filter $additional_features=AdditionalFeatures $language=Language $political_view=PoliticalView $intended_use=IntendedUse $travel_mode=TravelMode $key=Key $region=--region $profile=--profile' }
