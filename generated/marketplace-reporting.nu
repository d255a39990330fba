# Written by `cargo xtask generate --service marketplace-reporting` from the service's model and overlay: change those instead.
# Marketplace Reporting, API version 2018-05-10: 1 operations.

use rt.nu [call]

# POST /getBuyerDashboard; needs --dashboard-identifier --embedding-domains
@search-terms GetBuyerDashboard
export def 'marketplace-reporting get-buyer-dashboard' [
  --dashboard-identifier: string
  --embedding-domains: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'marketplace-reporting GetBuyerDashboard $dashboard_identifier $embedding_domains -- $region $profile $with_input $fail_fast' }
