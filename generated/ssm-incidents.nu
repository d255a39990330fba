# Written by `cargo xtask generate --service ssm-incidents` from the service's model and overlay: change those instead.
# SSM Incidents, API version 2018-05-10: 31 operations, 2 waiters.

use rt.nu [call]

# POST /batchGetIncidentFindings; cached 1min; needs --finding-ids --incident-record-arn
@search-terms BatchGetIncidentFindings
export def 'ssm-incidents batch-get-incident-findings' [
  --finding-ids: list<string>
  --incident-record-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ssm-incidents BatchGetIncidentFindings $finding_ids $incident_record_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /createReplicationSet; needs --regions
@search-terms CreateReplicationSet
export def 'ssm-incidents create-replication-set' [
  --client-token: string
  --regions: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-incidents CreateReplicationSet $client_token $regions $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /createResponsePlan; needs --incident-template --name
@search-terms CreateResponsePlan
export def 'ssm-incidents create-response-plan' [
  --actions: list
  --chat-channel: record
  --client-token: string
  --display-name: string
  --engagements: list<string>
  --incident-template: record
  --integrations: list
  --name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-incidents CreateResponsePlan $actions $chat_channel $client_token $display_name $engagements $incident_template $integrations $name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /createTimelineEvent; needs --event-data --event-time --event-type --incident-record-arn
@search-terms CreateTimelineEvent
export def 'ssm-incidents create-timeline-event' [
  --client-token: string
  --event-data: string
  --event-references: list
  --event-time: oneof<datetime, duration, string>
  --event-type: string
  --incident-record-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-incidents CreateTimelineEvent $client_token $event_data $event_references $event_time $event_type $incident_record_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /deleteIncidentRecord; needs --arn
@search-terms DeleteIncidentRecord
export def 'ssm-incidents delete-incident-record' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-incidents DeleteIncidentRecord $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /deleteReplicationSet; needs --arn
@search-terms DeleteReplicationSet
export def 'ssm-incidents delete-replication-set' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-incidents DeleteReplicationSet $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /deleteResourcePolicy; needs --policy-id --resource-arn
@search-terms DeleteResourcePolicy
export def 'ssm-incidents delete-resource-policy' [
  --policy-id: string
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-incidents DeleteResourcePolicy $policy_id $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /deleteResponsePlan; needs --arn
@search-terms DeleteResponsePlan
export def 'ssm-incidents delete-response-plan' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-incidents DeleteResponsePlan $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /deleteTimelineEvent; needs --event-id --incident-record-arn
@search-terms DeleteTimelineEvent
export def 'ssm-incidents delete-timeline-event' [
  --event-id: string
  --incident-record-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-incidents DeleteTimelineEvent $event_id $incident_record_arn -- $region $profile $with_input $fail_fast $yes' }

# GET /getIncidentRecord; needs --arn
@search-terms GetIncidentRecord
export def 'ssm-incidents get-incident-record' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ssm-incidents GetIncidentRecord $arn -- $region $profile $with_input $fail_fast' }

# GET /getReplicationSet; cached 1min; needs --arn
@search-terms GetReplicationSet
export def 'ssm-incidents get-replication-set' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ssm-incidents GetReplicationSet $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /getResourcePolicies; follows pages; cached 1min; needs --resource-arn
@search-terms GetResourcePolicies
export def 'ssm-incidents get-resource-policies' [
  --resource-arn: string
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
]: any -> any { call 'ssm-incidents GetResourcePolicies $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /getResponsePlan; cached 1min; needs --arn
@search-terms GetResponsePlan
export def 'ssm-incidents get-response-plan' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ssm-incidents GetResponsePlan $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /getTimelineEvent; cached 1min; needs --event-id --incident-record-arn
@search-terms GetTimelineEvent
export def 'ssm-incidents get-timeline-event' [
  --event-id: string
  --incident-record-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ssm-incidents GetTimelineEvent $event_id $incident_record_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /listIncidentFindings; follows pages; cached 1min; needs --incident-record-arn
@search-terms ListIncidentFindings
export def 'ssm-incidents list-incident-findings' [
  --incident-record-arn: string
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
]: any -> any { call 'ssm-incidents ListIncidentFindings $incident_record_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /listIncidentRecords; follows pages; cached 1min
@search-terms ListIncidentRecords
export def 'ssm-incidents list-incident-records' [
  --filters: list
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
]: any -> any { call 'ssm-incidents ListIncidentRecords $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /listRelatedItems; follows pages; cached 1min; needs --incident-record-arn
@search-terms ListRelatedItems
export def 'ssm-incidents list-related-items' [
  --incident-record-arn: string
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
]: any -> any { call 'ssm-incidents ListRelatedItems $incident_record_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /listReplicationSets; follows pages; cached 1min
@search-terms ListReplicationSets
export def 'ssm-incidents list-replication-sets' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'ssm-incidents ListReplicationSets -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /listResponsePlans; follows pages; cached 1min
@search-terms ListResponsePlans
export def 'ssm-incidents list-response-plans' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'ssm-incidents ListResponsePlans -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'ssm-incidents list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ssm-incidents ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /listTimelineEvents; follows pages; cached 15sec; needs --incident-record-arn
@search-terms ListTimelineEvents
export def 'ssm-incidents list-timeline-events' [
  --filters: list
  --incident-record-arn: string
  --sort-by: string
  --sort-order: string@[ASCENDING DESCENDING]
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
]: any -> any { call 'ssm-incidents ListTimelineEvents $filters $incident_record_arn $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /putResourcePolicy; needs --policy --resource-arn
@search-terms PutResourcePolicy
export def 'ssm-incidents put-resource-policy' [
  --policy: string
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-incidents PutResourcePolicy $policy $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /startIncident; needs --response-plan-arn
@search-terms StartIncident
export def 'ssm-incidents start-incident' [
  --client-token: string
  --impact: int
  --related-items: list
  --response-plan-arn: string
  --title: string
  --trigger-details: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-incidents StartIncident $client_token $impact $related_items $response_plan_arn $title $trigger_details -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'ssm-incidents tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-incidents TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'ssm-incidents untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-incidents UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /updateDeletionProtection; needs --arn --deletion-protected
@search-terms UpdateDeletionProtection
export def 'ssm-incidents update-deletion-protection' [
  --arn: string
  --client-token: string
  --deletion-protected: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-incidents UpdateDeletionProtection $arn $client_token $deletion_protected -- $region $profile $with_input $fail_fast $yes' }

# POST /updateIncidentRecord; needs --arn
@search-terms UpdateIncidentRecord
export def 'ssm-incidents update-incident-record' [
  --arn: string
  --chat-channel: record
  --client-token: string
  --impact: int
  --notification-targets: list
  --status: string@[OPEN RESOLVED]
  --summary: string
  --title: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-incidents UpdateIncidentRecord $arn $chat_channel $client_token $impact $notification_targets $status $summary $title -- $region $profile $with_input $fail_fast $yes' }

# POST /updateRelatedItems; needs --incident-record-arn --related-items-update
@search-terms UpdateRelatedItems
export def 'ssm-incidents update-related-items' [
  --client-token: string
  --incident-record-arn: string
  --related-items-update: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-incidents UpdateRelatedItems $client_token $incident_record_arn $related_items_update -- $region $profile $with_input $fail_fast $yes' }

# POST /updateReplicationSet; needs --actions --arn
@search-terms UpdateReplicationSet
export def 'ssm-incidents update-replication-set' [
  --actions: list
  --arn: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-incidents UpdateReplicationSet $actions $arn $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /updateResponsePlan; needs --arn
@search-terms UpdateResponsePlan
export def 'ssm-incidents update-response-plan' [
  --actions: list
  --arn: string
  --chat-channel: record
  --client-token: string
  --display-name: string
  --engagements: list<string>
  --incident-template-dedupe-string: string
  --incident-template-impact: int
  --incident-template-notification-targets: list
  --incident-template-summary: string
  --incident-template-tags: record
  --incident-template-title: string
  --integrations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-incidents UpdateResponsePlan $actions $arn $chat_channel $client_token $display_name $engagements $incident_template_dedupe_string $incident_template_impact $incident_template_notification_targets $incident_template_summary $incident_template_tags $incident_template_title $integrations -- $region $profile $with_input $fail_fast $yes' }

# POST /updateTimelineEvent; needs --event-id --incident-record-arn
@search-terms UpdateTimelineEvent
export def 'ssm-incidents update-timeline-event' [
  --client-token: string
  --event-data: string
  --event-id: string
  --event-references: list
  --event-time: oneof<datetime, duration, string>
  --event-type: string
  --incident-record-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-incidents UpdateTimelineEvent $client_token $event_data $event_id $event_references $event_time $event_type $incident_record_arn -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   wait-for-replication-set-active: GetReplicationSet; needs --arn
#   wait-for-replication-set-deleted: GetReplicationSet; needs --arn
@search-terms WaitForReplicationSetActive WaitForReplicationSetDeleted
export def 'ssm-incidents wait' [
  waiter: string@[wait-for-replication-set-active wait-for-replication-set-deleted]
  --arn: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'ssm-incidents wait $waiter $arn -- $timeout $interval $region $profile' }
