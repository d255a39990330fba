# Written by `cargo xtask generate --service cloudtrail-data` from the service's model and overlay: change those instead.
# CloudTrail Data, API version 2021-08-11: 1 operations.

use rt.nu [call]

# POST /PutAuditEvents; needs --audit-events --channel-arn
@search-terms PutAuditEvents
export def 'cloudtrail-data put-audit-events' [
  --audit-events: list
  --channel-arn: string
  --external-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudtrail-data PutAuditEvents $audit_events $channel_arn $external_id -- $region $profile $with_input $fail_fast $yes' }
