# Written by `cargo xtask generate --service marketplace-metering` from the service's model and overlay: change those instead.
# Marketplace Metering, API version 2016-01-14: 4 operations.

use rt.nu [call]

# POST /; needs --usage-records
@search-terms 'BatchMeterUsage, meteringmarketplace batch-meter-usage'
export def 'marketplace-metering batch-meter-usage' [
  --usage-records: list
  --product-code: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-metering BatchMeterUsage $usage_records $product_code -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --product-code --timestamp --usage-dimension
@search-terms 'MeterUsage, meteringmarketplace meter-usage'
export def 'marketplace-metering meter-usage' [
  --product-code: string
  --timestamp: oneof<datetime, duration, string>
  --usage-dimension: string
  --usage-quantity: int
  --usage-quantity-as-decimal: string
  --dry-run
  --usage-allocations: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-metering MeterUsage $product_code $timestamp $usage_dimension $usage_quantity $usage_quantity_as_decimal $dry_run $usage_allocations $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --product-code --public-key-version
@search-terms 'RegisterUsage, meteringmarketplace register-usage'
export def 'marketplace-metering register-usage' [
  --product-code: string
  --public-key-version: int
  --nonce: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-metering RegisterUsage $product_code $public_key_version $nonce -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --registration-token
@search-terms 'ResolveCustomer, meteringmarketplace resolve-customer'
export def 'marketplace-metering resolve-customer' [
  --registration-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'marketplace-metering ResolveCustomer $registration_token -- $region $profile $with_input $fail_fast $yes' }
