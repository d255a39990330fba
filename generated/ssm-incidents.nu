# Written by `cargo xtask generate --service ssm-incidents` from the service's model and overlay: change those instead.
# SSM Incidents, API version 2018-05-10: 31 operations.

use rt.nu [call send]

# POST /batchGetIncidentFindings; cached 1min; needs --finding-ids --incident-record-arn
@category "aws ssm-incidents"
@search-terms BatchGetIncidentFindings
export def 'ssm-incidents batch-get-incident-findings' [
  --finding-ids: oneof<list<string>, string>
  --incident-record-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm-incidents BatchGetIncidentFindings $finding_ids=findingIds $incident_record_arn=incidentRecordArn $region=--region $profile=--profile' }

# POST /createReplicationSet; needs --regions
@category "aws ssm-incidents"
@search-terms CreateReplicationSet
export def 'ssm-incidents create-replication-set' [
  --client-token: string
  --regions: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'ssm-incidents CreateReplicationSet $client_token=clientToken $regions=regions $tags=tags $region=--region $profile=--profile' }

# POST /createResponsePlan; needs --incident-template --name
@category "aws ssm-incidents"
@search-terms CreateResponsePlan
export def 'ssm-incidents create-response-plan' [
  --actions: oneof<list<any>, record>
  --chat-channel: record
  --client-token: string
  --display-name: string
  --engagements: oneof<list<string>, string>
  --incident-template: record
  --integrations: oneof<list<any>, record>
  --name: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'ssm-incidents CreateResponsePlan $actions=actions $chat_channel=chatChannel $client_token=clientToken $display_name=displayName $engagements=engagements $incident_template=incidentTemplate $integrations=integrations $name=name $tags=tags $region=--region $profile=--profile' }

# POST /createTimelineEvent; needs --event-data --event-time --event-type --incident-record-arn
@category "aws ssm-incidents"
@search-terms CreateTimelineEvent
export def 'ssm-incidents create-timeline-event' [
  --client-token: string
  --event-data: string
  --event-references: oneof<list<any>, record>
  --event-time: oneof<datetime, duration, int, string>
  --event-type: string
  --incident-record-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm-incidents CreateTimelineEvent $client_token=clientToken $event_data=eventData $event_references=eventReferences $event_time=eventTime $event_type=eventType $incident_record_arn=incidentRecordArn $region=--region $profile=--profile' }

# POST /deleteIncidentRecord; needs --arn
@category "aws ssm-incidents"
@search-terms DeleteIncidentRecord
export def 'ssm-incidents delete-incident-record' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm-incidents DeleteIncidentRecord $arn=arn $region=--region $profile=--profile' }

# POST /deleteReplicationSet; needs --arn
@category "aws ssm-incidents"
@search-terms DeleteReplicationSet
export def 'ssm-incidents delete-replication-set' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm-incidents DeleteReplicationSet $arn=arn $region=--region $profile=--profile' }

# POST /deleteResourcePolicy; needs --policy-id --resource-arn
@category "aws ssm-incidents"
@search-terms DeleteResourcePolicy
export def 'ssm-incidents delete-resource-policy' [
  --policy-id: string
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm-incidents DeleteResourcePolicy $policy_id=policyId $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /deleteResponsePlan; needs --arn
@category "aws ssm-incidents"
@search-terms DeleteResponsePlan
export def 'ssm-incidents delete-response-plan' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm-incidents DeleteResponsePlan $arn=arn $region=--region $profile=--profile' }

# POST /deleteTimelineEvent; needs --event-id --incident-record-arn
@category "aws ssm-incidents"
@search-terms DeleteTimelineEvent
export def 'ssm-incidents delete-timeline-event' [
  --event-id: string
  --incident-record-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm-incidents DeleteTimelineEvent $event_id=eventId $incident_record_arn=incidentRecordArn $region=--region $profile=--profile' }

# GET /getIncidentRecord; cached 1min; needs --arn
@category "aws ssm-incidents"
@search-terms GetIncidentRecord
export def 'ssm-incidents get-incident-record' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm-incidents GetIncidentRecord $arn=arn $region=--region $profile=--profile' }

# GET /getReplicationSet; cached 1min; needs --arn
@category "aws ssm-incidents"
@search-terms GetReplicationSet
export def 'ssm-incidents get-replication-set' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm-incidents GetReplicationSet $arn=arn $region=--region $profile=--profile' }

# POST /getResourcePolicies; follows pages; cached 1min; needs --resource-arn
@category "aws ssm-incidents"
@search-terms GetResourcePolicies
export def 'ssm-incidents get-resource-policies' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm-incidents GetResourcePolicies $resource_arn=resourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /getResponsePlan; cached 1min; needs --arn
@category "aws ssm-incidents"
@search-terms GetResponsePlan
export def 'ssm-incidents get-response-plan' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm-incidents GetResponsePlan $arn=arn $region=--region $profile=--profile' }

# GET /getTimelineEvent; cached 1min; needs --event-id --incident-record-arn
@category "aws ssm-incidents"
@search-terms GetTimelineEvent
export def 'ssm-incidents get-timeline-event' [
  --event-id: string
  --incident-record-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm-incidents GetTimelineEvent $event_id=eventId $incident_record_arn=incidentRecordArn $region=--region $profile=--profile' }

# POST /listIncidentFindings; follows pages; cached 1min; needs --incident-record-arn
@category "aws ssm-incidents"
@search-terms ListIncidentFindings
export def 'ssm-incidents list-incident-findings' [
  --incident-record-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm-incidents ListIncidentFindings $incident_record_arn=incidentRecordArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /listIncidentRecords; follows pages; cached 1min
@category "aws ssm-incidents"
@search-terms ListIncidentRecords
@example "First rows only" "ssm-incidents list-incident-records --stream | first 3"
export def 'ssm-incidents list-incident-records' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm-incidents ListIncidentRecords $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /listRelatedItems; follows pages; cached 1min; needs --incident-record-arn
@category "aws ssm-incidents"
@search-terms ListRelatedItems
export def 'ssm-incidents list-related-items' [
  --incident-record-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm-incidents ListRelatedItems $incident_record_arn=incidentRecordArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /listReplicationSets; follows pages; cached 1min
@category "aws ssm-incidents"
@search-terms ListReplicationSets
@example "First rows only" "ssm-incidents list-replication-sets --stream | first 3"
export def 'ssm-incidents list-replication-sets' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'ssm-incidents ListReplicationSets $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /listResponsePlans; follows pages; cached 1min
@category "aws ssm-incidents"
@search-terms ListResponsePlans
@example "First rows only" "ssm-incidents list-response-plans --stream | first 3"
export def 'ssm-incidents list-response-plans' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm-incidents ListResponsePlans $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws ssm-incidents"
@search-terms ListTagsForResource
export def 'ssm-incidents list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm-incidents ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /listTimelineEvents; follows pages; cached 1min; needs --incident-record-arn
@category "aws ssm-incidents"
@search-terms ListTimelineEvents
export def 'ssm-incidents list-timeline-events' [
  --filters: oneof<list<any>, record>
  --incident-record-arn: string
  --sort-by: string@[EVENT_TIME]
  --sort-order: string@[ASCENDING DESCENDING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm-incidents ListTimelineEvents $filters=filters $incident_record_arn=incidentRecordArn $sort_by=sortBy $sort_order=sortOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /putResourcePolicy; needs --policy --resource-arn
@category "aws ssm-incidents"
@search-terms PutResourcePolicy
export def 'ssm-incidents put-resource-policy' [
  --policy: string
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm-incidents PutResourcePolicy $policy=policy $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /startIncident; needs --response-plan-arn
@category "aws ssm-incidents"
@search-terms StartIncident
export def 'ssm-incidents start-incident' [
  --client-token: string
  --impact: int
  --related-items: oneof<list<any>, record>
  --response-plan-arn: string
  --title: string
  --trigger-details: record
  --region: string
  --profile: string
]: nothing -> record { call 'ssm-incidents StartIncident $client_token=clientToken $impact=impact $related_items=relatedItems $response_plan_arn=responsePlanArn $title=title $trigger_details=triggerDetails $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws ssm-incidents"
@search-terms TagResource
export def 'ssm-incidents tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm-incidents TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws ssm-incidents"
@search-terms UntagResource
export def 'ssm-incidents untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm-incidents UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /updateDeletionProtection; needs --arn --deletion-protected
@category "aws ssm-incidents"
@search-terms UpdateDeletionProtection
export def 'ssm-incidents update-deletion-protection' [
  --arn: string
  --client-token: string
  --deletion-protected: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm-incidents UpdateDeletionProtection $arn=arn $client_token=clientToken $deletion_protected=deletionProtected $region=--region $profile=--profile' }

# POST /updateIncidentRecord; needs --arn
@category "aws ssm-incidents"
@search-terms UpdateIncidentRecord
export def 'ssm-incidents update-incident-record' [
  --arn: string
  --chat-channel: record
  --client-token: string
  --impact: int
  --notification-targets: oneof<list<any>, record>
  --status: string@[OPEN RESOLVED]
  --summary: string
  --title: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm-incidents UpdateIncidentRecord $arn=arn $chat_channel=chatChannel $client_token=clientToken $impact=impact $notification_targets=notificationTargets $status=status $summary=summary $title=title $region=--region $profile=--profile' }

# POST /updateRelatedItems; needs --incident-record-arn --related-items-update
@category "aws ssm-incidents"
@search-terms UpdateRelatedItems
export def 'ssm-incidents update-related-items' [
  --client-token: string
  --incident-record-arn: string
  --related-items-update: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm-incidents UpdateRelatedItems $client_token=clientToken $incident_record_arn=incidentRecordArn $related_items_update=relatedItemsUpdate $region=--region $profile=--profile' }

# POST /updateReplicationSet; needs --actions --arn
@category "aws ssm-incidents"
@search-terms UpdateReplicationSet
export def 'ssm-incidents update-replication-set' [
  --actions: oneof<list<any>, record>
  --arn: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm-incidents UpdateReplicationSet $actions=actions $arn=arn $client_token=clientToken $region=--region $profile=--profile' }

# POST /updateResponsePlan; needs --arn
@category "aws ssm-incidents"
@search-terms UpdateResponsePlan
export def 'ssm-incidents update-response-plan' [
  --actions: oneof<list<any>, record>
  --arn: string
  --chat-channel: record
  --client-token: string
  --display-name: string
  --engagements: oneof<list<string>, string>
  --incident-template-dedupe-string: string
  --incident-template-impact: int
  --incident-template-notification-targets: oneof<list<any>, record>
  --incident-template-summary: string
  --incident-template-tags: record
  --incident-template-title: string
  --integrations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm-incidents UpdateResponsePlan $actions=actions $arn=arn $chat_channel=chatChannel $client_token=clientToken $display_name=displayName $engagements=engagements $incident_template_dedupe_string=incidentTemplateDedupeString $incident_template_impact=incidentTemplateImpact $incident_template_notification_targets=incidentTemplateNotificationTargets $incident_template_summary=incidentTemplateSummary $incident_template_tags=incidentTemplateTags $incident_template_title=incidentTemplateTitle $integrations=integrations $region=--region $profile=--profile' }

# POST /updateTimelineEvent; needs --event-id --incident-record-arn
@category "aws ssm-incidents"
@search-terms UpdateTimelineEvent
export def 'ssm-incidents update-timeline-event' [
  --client-token: string
  --event-data: string
  --event-id: string
  --event-references: oneof<list<any>, record>
  --event-time: oneof<datetime, duration, int, string>
  --event-type: string
  --incident-record-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm-incidents UpdateTimelineEvent $client_token=clientToken $event_data=eventData $event_id=eventId $event_references=eventReferences $event_time=eventTime $event_type=eventType $incident_record_arn=incidentRecordArn $region=--region $profile=--profile' }
