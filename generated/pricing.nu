# Written by `cargo xtask generate --service pricing` from the service's model and overlay: change those instead.
# Pricing, API version 2017-10-15: 5 operations.

use rt.nu [call]

# POST /; follows pages; cached 1min
@search-terms DescribeServices
export def 'pricing describe-services' [
  --service-code: string
  --format-version: string
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
]: any -> any { call 'pricing DescribeServices $service_code $format_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --service-code --attribute-name
@search-terms GetAttributeValues
export def 'pricing get-attribute-values' [
  --service-code: string
  --attribute-name: string
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
]: any -> any { call 'pricing GetAttributeValues $service_code $attribute_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --price-list-arn --file-format
@search-terms GetPriceListFileUrl
export def 'pricing get-price-list-file-url' [
  --price-list-arn: string
  --file-format: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'pricing GetPriceListFileUrl $price_list_arn $file_format -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --service-code
@search-terms GetProducts
export def 'pricing get-products' [
  --service-code: string
  --filters: list
  --format-version: string
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
]: any -> any { call 'pricing GetProducts $service_code $filters $format_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --service-code --effective-date --currency-code
@search-terms ListPriceLists
export def 'pricing list-price-lists' [
  --service-code: string
  --effective-date: oneof<datetime, duration, string>
  --region-code: string
  --currency-code: string
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
]: any -> any { call 'pricing ListPriceLists $service_code $effective_date $region_code $currency_code -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }
