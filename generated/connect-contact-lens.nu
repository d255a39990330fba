# Written by `cargo xtask generate --service connect-contact-lens` from the service's model and overlay: change those instead.
# Connect Contact Lens, API version 2020-08-21: 1 operations.

use rt.nu [call send]

# POST /realtime-contact-analysis/analysis-segments; follows pages; cached 1min; needs --instance-id --contact-id
@category "aws connect-contact-lens"
@search-terms ListRealtimeContactAnalysisSegments
export def 'connect-contact-lens list-realtime-contact-analysis-segments' [
  --instance-id: string
  --contact-id: string
  --list-filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'connect-contact-lens ListRealtimeContactAnalysisSegments $instance_id=InstanceId $contact_id=ContactId $list_filter=ListFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }
