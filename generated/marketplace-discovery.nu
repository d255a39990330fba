# Written by `cargo xtask generate --service marketplace-discovery` from the service's model and overlay: change those instead.
# Marketplace Discovery, API version 2026-02-05: 9 operations.

use rt.nu [call]

# POST /2026-02-05/getListing; cached 1min; needs --listing-id
@search-terms GetListing
export def 'marketplace-discovery get-listing' [
  --locale: string
  --listing-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'marketplace-discovery GetListing $locale $listing_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /2026-02-05/getOffer; cached 1min; needs --offer-id
@search-terms GetOffer
export def 'marketplace-discovery get-offer' [
  --locale: string
  --offer-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'marketplace-discovery GetOffer $locale $offer_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /2026-02-05/getOfferSet; cached 1min; needs --offer-set-id
@search-terms GetOfferSet
export def 'marketplace-discovery get-offer-set' [
  --locale: string
  --offer-set-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'marketplace-discovery GetOfferSet $locale $offer_set_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /2026-02-05/getOfferTerms; follows pages; cached 1min; needs --offer-id
@search-terms GetOfferTerms
export def 'marketplace-discovery get-offer-terms' [
  --locale: string
  --offer-id: string
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
]: any -> any { call 'marketplace-discovery GetOfferTerms $locale $offer_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /2026-02-05/getProduct; cached 1min; needs --product-id
@search-terms GetProduct
export def 'marketplace-discovery get-product' [
  --locale: string
  --product-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'marketplace-discovery GetProduct $locale $product_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /2026-02-05/listFulfillmentOptions; follows pages; cached 1min; needs --product-id
@search-terms ListFulfillmentOptions
export def 'marketplace-discovery list-fulfillment-options' [
  --locale: string
  --product-id: string
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
]: any -> any { call 'marketplace-discovery ListFulfillmentOptions $locale $product_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /2026-02-05/listPurchaseOptions; follows pages; cached 1min
@search-terms ListPurchaseOptions
export def 'marketplace-discovery list-purchase-options' [
  --locale: string
  --filters: list
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
]: any -> any { call 'marketplace-discovery ListPurchaseOptions $locale $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /2026-02-05/searchFacets; cached 1min
@search-terms SearchFacets
export def 'marketplace-discovery search-facets' [
  --locale: string
  --search-text: string
  --filters: list
  --facet-types: list<string>
  --next-token: string
  --region: string
  --profile: string
  --raw
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'marketplace-discovery SearchFacets $locale $search_text $filters $facet_types $next_token -- $region $profile $raw $refresh $ttl $with_input $fail_fast' }

# POST /2026-02-05/searchListings; follows pages; cached 1min
@search-terms SearchListings
export def 'marketplace-discovery search-listings' [
  --locale: string
  --search-text: string
  --filters: list
  --sort-by: string@[RELEVANCE AVERAGE_CUSTOMER_RATING]
  --sort-order: string@[DESCENDING ASCENDING]
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
]: any -> any { call 'marketplace-discovery SearchListings $locale $search_text $filters $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }
