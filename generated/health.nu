# Written by `cargo xtask generate --service health` from the service's model and overlay: change those instead.
# Health, API version 2016-08-04: 27 operations.

use rt.nu [call]

# POST /; needs --tag-keys
@search-terms ConfigureTags
export def 'health configure-tags' [
  --tag-keys: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'health ConfigureTags $tag_keys -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --tag-keys
@search-terms ConfigureTagsForOrganization
export def 'health configure-tags-for-organization' [
  --tag-keys: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'health ConfigureTagsForOrganization $tag_keys -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min; needs --event-arn
@search-terms DescribeAffectedAccountsForOrganization
export def 'health describe-affected-accounts-for-organization' [
  --event-arn: string
  --filter: record
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
]: any -> any { call 'health DescribeAffectedAccountsForOrganization $event_arn $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --filter
@search-terms DescribeAffectedEntities
export def 'health describe-affected-entities' [
  --filter: record
  --locale: string
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
]: any -> any { call 'health DescribeAffectedEntities $filter $locale -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeAffectedEntitiesForOrganization
export def 'health describe-affected-entities-for-organization' [
  --organization-entity-filters: list
  --locale: string
  --organization-entity-account-filters: list
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
]: any -> any { call 'health DescribeAffectedEntitiesForOrganization $organization_entity_filters $locale $organization_entity_account_filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribeEntityAggregates
export def 'health describe-entity-aggregates' [
  --event-arns: list<string>
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'health DescribeEntityAggregates $event_arns $filter -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --event-arns
@search-terms DescribeEntityAggregatesForOrganization
export def 'health describe-entity-aggregates-for-organization' [
  --event-arns: list<string>
  --aws-account-ids: list<string>
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'health DescribeEntityAggregatesForOrganization $event_arns $aws_account_ids $filter -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --aggregate-field
@search-terms DescribeEventAggregates
export def 'health describe-event-aggregates' [
  --filter: record
  --aggregate-field: string
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
]: any -> any { call 'health DescribeEventAggregates $filter $aggregate_field -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --event-arns
@search-terms DescribeEventDetails
export def 'health describe-event-details' [
  --event-arns: list<string>
  --locale: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'health DescribeEventDetails $event_arns $locale -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --organization-event-detail-filters
@search-terms DescribeEventDetailsForOrganization
export def 'health describe-event-details-for-organization' [
  --organization-event-detail-filters: list
  --locale: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'health DescribeEventDetailsForOrganization $organization_event_detail_filters $locale -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeEventTypes
export def 'health describe-event-types' [
  --filter: record
  --locale: string
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
]: any -> any { call 'health DescribeEventTypes $filter $locale -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms DescribeEvents
export def 'health describe-events' [
  --filter: record
  --locale: string
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
]: any -> any { call 'health DescribeEvents $filter $locale -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeEventsForOrganization
export def 'health describe-events-for-organization' [
  --filter: record
  --locale: string
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
]: any -> any { call 'health DescribeEventsForOrganization $filter $locale -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribeHealthServiceStatusForOrganization
export def 'health describe-health-service-status-for-organization' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'health DescribeHealthServiceStatusForOrganization -- $region $profile $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms DescribeServiceLifecycle
export def 'health describe-service-lifecycle' [
  --filter: record
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
]: any -> any { call 'health DescribeServiceLifecycle $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribeTagKeys
export def 'health describe-tag-keys' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'health DescribeTagKeys -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /; cached 1min
@search-terms DescribeTagKeysForOrganization
export def 'health describe-tag-keys-for-organization' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'health DescribeTagKeysForOrganization -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /; follows pages; cached 5min
@search-terms DescribeTags
export def 'health describe-tags' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'health DescribeTags -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 5min
@search-terms DescribeTagsForOrganization
export def 'health describe-tags-for-organization' [
  --filter: record
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
]: any -> any { call 'health DescribeTagsForOrganization $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms DescribeTagsOnboardingStatus
export def 'health describe-tags-onboarding-status' [
  --region: string
  --profile: string
]: any -> any { call 'health DescribeTagsOnboardingStatus -- $region $profile' }

# POST /; cached 5min
@search-terms DescribeTagsOnboardingStatusForOrganization
export def 'health describe-tags-onboarding-status-for-organization' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'health DescribeTagsOnboardingStatusForOrganization -- $region $profile $refresh $ttl' }

# POST /
@search-terms DisableHealthServiceAccessForOrganization
export def 'health disable-health-service-access-for-organization' [
  --region: string
  --profile: string
]: any -> any { call 'health DisableHealthServiceAccessForOrganization -- $region $profile' }

# POST /
@search-terms DisableTags
export def 'health disable-tags' [
  --region: string
  --profile: string
]: any -> any { call 'health DisableTags -- $region $profile' }

# POST /
@search-terms DisableTagsForOrganization
export def 'health disable-tags-for-organization' [
  --region: string
  --profile: string
]: any -> any { call 'health DisableTagsForOrganization -- $region $profile' }

# POST /
@search-terms EnableHealthServiceAccessForOrganization
export def 'health enable-health-service-access-for-organization' [
  --region: string
  --profile: string
]: any -> any { call 'health EnableHealthServiceAccessForOrganization -- $region $profile' }

# POST /
@search-terms EnableTags
export def 'health enable-tags' [
  --region: string
  --profile: string
]: any -> any { call 'health EnableTags -- $region $profile' }

# POST /
@search-terms EnableTagsForOrganization
export def 'health enable-tags-for-organization' [
  --region: string
  --profile: string
]: any -> any { call 'health EnableTagsForOrganization -- $region $profile' }
