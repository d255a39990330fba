# Written by `cargo xtask generate --service aiops` from the service's model and overlay: change those instead.
# AIOps, API version 2018-05-10: 11 operations.

use rt.nu [call send]

# POST /investigationGroups; needs --name --role-arn
@category "aws aiops"
@search-terms CreateInvestigationGroup
export def 'aiops create-investigation-group' [
  --name: string
  --role-arn: string
  --encryption-configuration: record
  --retention-in-days: int
  --tags: record
  --tag-key-boundaries: oneof<list<string>, string>
  --chatbot-notification-channel: record
  --is-cloud-trail-event-history-enabled: oneof<bool>
  --cross-account-configurations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'aiops CreateInvestigationGroup $name=name $role_arn=roleArn $encryption_configuration=encryptionConfiguration $retention_in_days=retentionInDays $tags=tags $tag_key_boundaries=tagKeyBoundaries $chatbot_notification_channel=chatbotNotificationChannel $is_cloud_trail_event_history_enabled=isCloudTrailEventHistoryEnabled $cross_account_configurations=crossAccountConfigurations $region=--region $profile=--profile' }

# DELETE /investigationGroups/{identifier}; needs --identifier
@category "aws aiops"
@search-terms DeleteInvestigationGroup
export def 'aiops delete-investigation-group' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'aiops DeleteInvestigationGroup $identifier=identifier $region=--region $profile=--profile' }

# DELETE /investigationGroups/{identifier}/policy; needs --identifier
@category "aws aiops"
@search-terms DeleteInvestigationGroupPolicy
export def 'aiops delete-investigation-group-policy' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'aiops DeleteInvestigationGroupPolicy $identifier=identifier $region=--region $profile=--profile' }

# GET /investigationGroups/{identifier}; cached 1min; needs --identifier
@category "aws aiops"
@search-terms GetInvestigationGroup
export def 'aiops get-investigation-group' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'aiops GetInvestigationGroup $identifier=identifier $region=--region $profile=--profile' }

# GET /investigationGroups/{identifier}/policy; cached 1min; needs --identifier
@category "aws aiops"
@search-terms GetInvestigationGroupPolicy
export def 'aiops get-investigation-group-policy' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'aiops GetInvestigationGroupPolicy $identifier=identifier $region=--region $profile=--profile' }

# GET /investigationGroups; follows pages
@category "aws aiops"
@search-terms ListInvestigationGroups
@example "First rows only" "aiops list-investigation-groups --stream | first 3"
export def 'aiops list-investigation-groups' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'aiops ListInvestigationGroups $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws aiops"
@search-terms ListTagsForResource
export def 'aiops list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'aiops ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /investigationGroups/{identifier}/policy; needs --identifier --policy
@category "aws aiops"
@search-terms PutInvestigationGroupPolicy
export def 'aiops put-investigation-group-policy' [
  --identifier: string
  --policy: string
  --region: string
  --profile: string
]: nothing -> record { call 'aiops PutInvestigationGroupPolicy $identifier=identifier $policy=policy $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws aiops"
@search-terms TagResource
export def 'aiops tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'aiops TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws aiops"
@search-terms UntagResource
export def 'aiops untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'aiops UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# PATCH /investigationGroups/{identifier}; needs --identifier
@category "aws aiops"
@search-terms UpdateInvestigationGroup
export def 'aiops update-investigation-group' [
  --identifier: string
  --role-arn: string
  --encryption-configuration: record
  --tag-key-boundaries: oneof<list<string>, string>
  --chatbot-notification-channel: record
  --is-cloud-trail-event-history-enabled: oneof<bool>
  --cross-account-configurations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'aiops UpdateInvestigationGroup $identifier=identifier $role_arn=roleArn $encryption_configuration=encryptionConfiguration $tag_key_boundaries=tagKeyBoundaries $chatbot_notification_channel=chatbotNotificationChannel $is_cloud_trail_event_history_enabled=isCloudTrailEventHistoryEnabled $cross_account_configurations=crossAccountConfigurations $region=--region $profile=--profile' }
