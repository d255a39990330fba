# Written by `cargo xtask generate --service codestar-notifications` from the service's model and overlay: change those instead.
# codestar notifications, API version 2019-10-15: 13 operations.

use rt.nu [call]

# POST /createNotificationRule; needs --name --event-type-ids --resource --targets --detail-type
@search-terms CreateNotificationRule
export def 'codestar-notifications create-notification-rule' [
  --name: string
  --event-type-ids: list<string>
  --resource: string
  --targets: list
  --detail-type: string@[BASIC FULL]
  --client-request-token: string
  --tags: record
  --status: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codestar-notifications CreateNotificationRule $name $event_type_ids $resource $targets $detail_type $client_request_token $tags $status -- $region $profile $with_input $fail_fast $yes' }

# POST /deleteNotificationRule; needs --arn
@search-terms DeleteNotificationRule
export def 'codestar-notifications delete-notification-rule' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codestar-notifications DeleteNotificationRule $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /deleteTarget; needs --target-address
@search-terms DeleteTarget
export def 'codestar-notifications delete-target' [
  --target-address: string
  --force-unsubscribe-all: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codestar-notifications DeleteTarget $target_address $force_unsubscribe_all -- $region $profile $with_input $fail_fast $yes' }

# POST /describeNotificationRule; needs --arn
@search-terms DescribeNotificationRule
export def 'codestar-notifications describe-notification-rule' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'codestar-notifications DescribeNotificationRule $arn -- $region $profile $with_input $fail_fast' }

# POST /listEventTypes; follows pages; cached 1min
@search-terms ListEventTypes
export def 'codestar-notifications list-event-types' [
  --filters: any
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
]: any -> any { call 'codestar-notifications ListEventTypes $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /listNotificationRules; follows pages; cached 1min
@search-terms ListNotificationRules
export def 'codestar-notifications list-notification-rules' [
  --filters: any
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
]: any -> any { call 'codestar-notifications ListNotificationRules $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /listTagsForResource; cached 5min; needs --arn
@search-terms ListTagsForResource
export def 'codestar-notifications list-tags-for-resource' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codestar-notifications ListTagsForResource $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /listTargets; follows pages
@search-terms ListTargets
export def 'codestar-notifications list-targets' [
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'codestar-notifications ListTargets $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /subscribe; needs --arn --target
@search-terms Subscribe
export def 'codestar-notifications subscribe' [
  --arn: string
  --target: record
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codestar-notifications Subscribe $arn $target $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /tagResource; needs --arn --tags
@search-terms TagResource
export def 'codestar-notifications tag-resource' [
  --arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codestar-notifications TagResource $arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /unsubscribe; needs --arn --target-address
@search-terms Unsubscribe
export def 'codestar-notifications unsubscribe' [
  --arn: string
  --target-address: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codestar-notifications Unsubscribe $arn $target_address -- $region $profile $with_input $fail_fast $yes' }

# POST /untagResource/{Arn}; needs --arn --tag-keys
@search-terms UntagResource
export def 'codestar-notifications untag-resource' [
  --arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codestar-notifications UntagResource $arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /updateNotificationRule; needs --arn
@search-terms UpdateNotificationRule
export def 'codestar-notifications update-notification-rule' [
  --arn: string
  --name: string
  --status: string@[ENABLED DISABLED]
  --event-type-ids: list<string>
  --targets: list
  --detail-type: string@[BASIC FULL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codestar-notifications UpdateNotificationRule $arn $name $status $event_type_ids $targets $detail_type -- $region $profile $with_input $fail_fast $yes' }
