# Written by `cargo xtask generate --service aiops` from the service's model and overlay: change those instead.
# AIOps, API version 2018-05-10: 11 operations.

use rt.nu [call]

# POST /investigationGroups; needs --name --role-arn
@category "aws aiops"
@search-terms CreateInvestigationGroup
export def 'aiops create-investigation-group' [
  --name: string
  --role-arn: string
  --encryption-configuration: record
  --retention-in-days: int
  --tags: record
  --tag-key-boundaries: list<string>
  --chatbot-notification-channel: record
  --is-cloud-trail-event-history-enabled: oneof<bool>
  --cross-account-configurations: list
  --region: string
  --profile: string
]: nothing -> record { call 'aiops CreateInvestigationGroup $name $role_arn $encryption_configuration $retention_in_days $tags $tag_key_boundaries $chatbot_notification_channel $is_cloud_trail_event_history_enabled $cross_account_configurations -- $region $profile' }

# DELETE /investigationGroups/{identifier}; needs --identifier
@category "aws aiops"
@search-terms DeleteInvestigationGroup
export def 'aiops delete-investigation-group' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'aiops DeleteInvestigationGroup $identifier -- $region $profile' }

# DELETE /investigationGroups/{identifier}/policy; needs --identifier
@category "aws aiops"
@search-terms DeleteInvestigationGroupPolicy
export def 'aiops delete-investigation-group-policy' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'aiops DeleteInvestigationGroupPolicy $identifier -- $region $profile' }

# GET /investigationGroups/{identifier}; cached 1min; needs --identifier
@category "aws aiops"
@search-terms GetInvestigationGroup
export def 'aiops get-investigation-group' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'aiops GetInvestigationGroup $identifier -- $region $profile' }

# GET /investigationGroups/{identifier}/policy; cached 1min; needs --identifier
@category "aws aiops"
@search-terms GetInvestigationGroupPolicy
export def 'aiops get-investigation-group-policy' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'aiops GetInvestigationGroupPolicy $identifier -- $region $profile' }

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
]: nothing -> oneof<table, record> { call 'aiops ListInvestigationGroups -- $region $profile $raw $regions $stream $max_items' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws aiops"
@search-terms ListTagsForResource
export def 'aiops list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'aiops ListTagsForResource $resource_arn -- $region $profile' }

# POST /investigationGroups/{identifier}/policy; needs --identifier --policy
@category "aws aiops"
@search-terms PutInvestigationGroupPolicy
export def 'aiops put-investigation-group-policy' [
  --identifier: string
  --policy: string
  --region: string
  --profile: string
]: nothing -> record { call 'aiops PutInvestigationGroupPolicy $identifier $policy -- $region $profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws aiops"
@search-terms TagResource
export def 'aiops tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> nothing { call 'aiops TagResource $resource_arn $tags -- $region $profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws aiops"
@search-terms UntagResource
export def 'aiops untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
]: nothing -> nothing { call 'aiops UntagResource $resource_arn $tag_keys -- $region $profile' }

# PATCH /investigationGroups/{identifier}; needs --identifier
@category "aws aiops"
@search-terms UpdateInvestigationGroup
export def 'aiops update-investigation-group' [
  --identifier: string
  --role-arn: string
  --encryption-configuration: record
  --tag-key-boundaries: list<string>
  --chatbot-notification-channel: record
  --is-cloud-trail-event-history-enabled: oneof<bool>
  --cross-account-configurations: list
  --region: string
  --profile: string
]: nothing -> nothing { call 'aiops UpdateInvestigationGroup $identifier $role_arn $encryption_configuration $tag_key_boundaries $chatbot_notification_channel $is_cloud_trail_event_history_enabled $cross_account_configurations -- $region $profile' }
