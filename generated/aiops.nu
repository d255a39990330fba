# Written by `cargo xtask generate --service aiops` from the service's model and overlay: change those instead.
# AIOps, API version 2018-05-10: 11 operations.

use rt.nu [call]

# POST /investigationGroups; needs --name --role-arn
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'aiops CreateInvestigationGroup $name $role_arn $encryption_configuration $retention_in_days $tags $tag_key_boundaries $chatbot_notification_channel $is_cloud_trail_event_history_enabled $cross_account_configurations -- $region $profile $with_input $fail_fast $yes' }

# DELETE /investigationGroups/{identifier}; needs --identifier
@search-terms DeleteInvestigationGroup
export def 'aiops delete-investigation-group' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'aiops DeleteInvestigationGroup $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /investigationGroups/{identifier}/policy; needs --identifier
@search-terms DeleteInvestigationGroupPolicy
export def 'aiops delete-investigation-group-policy' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'aiops DeleteInvestigationGroupPolicy $identifier -- $region $profile $with_input $fail_fast $yes' }

# GET /investigationGroups/{identifier}; cached 1min; needs --identifier
@search-terms GetInvestigationGroup
export def 'aiops get-investigation-group' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'aiops GetInvestigationGroup $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /investigationGroups/{identifier}/policy; cached 1min; needs --identifier
@search-terms GetInvestigationGroupPolicy
export def 'aiops get-investigation-group-policy' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'aiops GetInvestigationGroupPolicy $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /investigationGroups; follows pages
@search-terms ListInvestigationGroups
export def 'aiops list-investigation-groups' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'aiops ListInvestigationGroups -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'aiops list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'aiops ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /investigationGroups/{identifier}/policy; needs --identifier --policy
@search-terms PutInvestigationGroupPolicy
export def 'aiops put-investigation-group-policy' [
  --identifier: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'aiops PutInvestigationGroupPolicy $identifier $policy -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'aiops tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'aiops TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'aiops untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'aiops UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /investigationGroups/{identifier}; needs --identifier
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'aiops UpdateInvestigationGroup $identifier $role_arn $encryption_configuration $tag_key_boundaries $chatbot_notification_channel $is_cloud_trail_event_history_enabled $cross_account_configurations -- $region $profile $with_input $fail_fast $yes' }
