# Written by `cargo xtask generate --service uxc` from the service's model and overlay: change those instead.
# uxc, API version 2024-07-01: 3 operations.

use rt.nu [call]

# GET /v1/account-customizations; cached 1min
@search-terms GetAccountCustomizations
export def 'uxc get-account-customizations' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'uxc GetAccountCustomizations -- $region $profile $refresh $ttl' }

# GET /v1/services; follows pages; cached 1min
@search-terms ListServices
export def 'uxc list-services' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'uxc ListServices -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# PATCH /v1/account-customizations
@search-terms UpdateAccountCustomizations
export def 'uxc update-account-customizations' [
  --account-color: string@[none pink purple darkBlue lightBlue teal green yellow orange red]
  --visible-services: list<string>
  --visible-regions: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'uxc UpdateAccountCustomizations $account_color $visible_services $visible_regions -- $region $profile $with_input $fail_fast $yes' }
