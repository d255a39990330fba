# Written by `cargo xtask generate --service uxc` from the service's model and overlay: change those instead.
# uxc, API version 2024-07-01: 3 operations.

use rt.nu [call send]

# GET /v1/account-customizations; cached 1min
@category "aws uxc"
@search-terms GetAccountCustomizations
export def 'uxc get-account-customizations' [
  --region: string
  --profile: string
]: nothing -> record { call 'uxc GetAccountCustomizations $region=--region $profile=--profile' }

# GET /v1/services; follows pages; cached 1min
@category "aws uxc"
@search-terms ListServices
@example "First rows only" "uxc list-services --stream | first 3"
export def 'uxc list-services' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'uxc ListServices $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# PATCH /v1/account-customizations
@category "aws uxc"
@search-terms UpdateAccountCustomizations
export def 'uxc update-account-customizations' [
  --account-color: string@[none pink purple darkBlue lightBlue teal green yellow orange red]
  --visible-services: oneof<list<string>, string>
  --visible-regions: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'uxc UpdateAccountCustomizations $account_color=accountColor $visible_services=visibleServices $visible_regions=visibleRegions $region=--region $profile=--profile' }
