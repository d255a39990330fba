# Written by `cargo xtask generate --service cloudtrail-data` from the service's model and overlay: change those instead.
# CloudTrail Data, API version 2021-08-11: 1 operations.

use rt.nu [call send]

# POST /PutAuditEvents; needs --audit-events --channel-arn
@category "aws cloudtrail-data"
@search-terms PutAuditEvents
export def 'cloudtrail-data put-audit-events' [
  --audit-events: oneof<list<any>, record>
  --channel-arn: string
  --external-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudtrail-data PutAuditEvents $audit_events=auditEvents $channel_arn=channelArn $external_id=externalId $region=--region $profile=--profile' }
