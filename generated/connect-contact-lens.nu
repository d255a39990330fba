# Written by `cargo xtask generate --service connect-contact-lens` from the service's model and overlay: change those instead.
# Connect Contact Lens, API version 2020-08-21: 1 operations.

use rt.nu [call]

# POST /realtime-contact-analysis/analysis-segments; follows pages; needs --instance-id --contact-id
@search-terms ListRealtimeContactAnalysisSegments
export def 'connect-contact-lens list-realtime-contact-analysis-segments' [
  --instance-id: string
  --contact-id: string
  --list-filter: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'connect-contact-lens ListRealtimeContactAnalysisSegments $instance_id $contact_id $list_filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }
