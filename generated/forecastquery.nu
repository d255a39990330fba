# Written by `cargo xtask generate --service forecastquery` from the service's model and overlay: change those instead.
# forecastquery, API version 2018-06-26: 2 operations.

use rt.nu [call]

# POST /; needs --forecast-arn --filters
@search-terms QueryForecast
export def 'forecastquery query-forecast' [
  --forecast-arn: string
  --start-date: string
  --end-date: string
  --filters: record
  --next-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecastquery QueryForecast $forecast_arn $start_date $end_date $filters $next_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --what-if-forecast-arn --filters
@search-terms QueryWhatIfForecast
export def 'forecastquery query-what-if-forecast' [
  --what-if-forecast-arn: string
  --start-date: string
  --end-date: string
  --filters: record
  --next-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'forecastquery QueryWhatIfForecast $what_if_forecast_arn $start_date $end_date $filters $next_token -- $region $profile $with_input $fail_fast $yes' }
