# Written by `cargo xtask generate --service health` from the service's model and overlay: change those instead.
# Health, API version 2016-08-04: 27 operations.

use rt.nu [call send]

# POST /; needs --tag-keys
@category "aws health"
@search-terms ConfigureTags
export def 'health configure-tags' [
  --tag-keys: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'health ConfigureTags $tag_keys=tagKeys $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --tag-keys
@category "aws health"
@search-terms ConfigureTagsForOrganization
export def 'health configure-tags-for-organization' [
  --tag-keys: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'health ConfigureTagsForOrganization $tag_keys=tagKeys $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min; needs --event-arn
@category "aws health"
@search-terms DescribeAffectedAccountsForOrganization
export def 'health describe-affected-accounts-for-organization' [
  --event-arn: string
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'health DescribeAffectedAccountsForOrganization $event_arn=eventArn $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --filter
@category "aws health"
@search-terms DescribeAffectedEntities
export def 'health describe-affected-entities' [
  --filter: record
  --locale: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'health DescribeAffectedEntities $filter=filter $locale=locale $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws health"
@search-terms DescribeAffectedEntitiesForOrganization
@example "First rows only" "health describe-affected-entities-for-organization --stream | first 3"
export def 'health describe-affected-entities-for-organization' [
  --organization-entity-filters: oneof<list<any>, record>
  --locale: string
  --organization-entity-account-filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'health DescribeAffectedEntitiesForOrganization $organization_entity_filters=organizationEntityFilters $locale=locale $organization_entity_account_filters=organizationEntityAccountFilters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws health"
@search-terms DescribeEntityAggregates
@example "First rows only" "health describe-entity-aggregates | first 3"
export def 'health describe-entity-aggregates' [
  --event-arns: oneof<list<string>, string>
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'health DescribeEntityAggregates $event_arns=eventArns $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --event-arns
@category "aws health"
@search-terms DescribeEntityAggregatesForOrganization
export def 'health describe-entity-aggregates-for-organization' [
  --event-arns: oneof<list<string>, string>
  --aws-account-ids: oneof<list<string>, string>
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'health DescribeEntityAggregatesForOrganization $event_arns=eventArns $aws_account_ids=awsAccountIds $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min; needs --aggregate-field
@category "aws health"
@search-terms DescribeEventAggregates
export def 'health describe-event-aggregates' [
  --filter: record
  --aggregate-field: string@[eventTypeCategory]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'health DescribeEventAggregates $filter=filter $aggregate_field=aggregateField $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --event-arns
@category "aws health"
@search-terms DescribeEventDetails
export def 'health describe-event-details' [
  --event-arns: oneof<list<string>, string>
  --locale: string
  --region: string
  --profile: string
]: nothing -> record { call 'health DescribeEventDetails $event_arns=eventArns $locale=locale $region=--region $profile=--profile' }

# POST /; cached 1min; needs --organization-event-detail-filters
@category "aws health"
@search-terms DescribeEventDetailsForOrganization
export def 'health describe-event-details-for-organization' [
  --organization-event-detail-filters: oneof<list<any>, record>
  --locale: string
  --region: string
  --profile: string
]: nothing -> record { call 'health DescribeEventDetailsForOrganization $organization_event_detail_filters=organizationEventDetailFilters $locale=locale $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws health"
@search-terms DescribeEventTypes
@example "First rows only" "health describe-event-types --stream | first 3"
export def 'health describe-event-types' [
  --filter: record
  --locale: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'health DescribeEventTypes $filter=filter $locale=locale $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws health"
@search-terms DescribeEvents
@example "First rows only" "health describe-events --stream | first 3"
export def 'health describe-events' [
  --filter: record
  --locale: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'health DescribeEvents $filter=filter $locale=locale $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws health"
@search-terms DescribeEventsForOrganization
@example "First rows only" "health describe-events-for-organization --stream | first 3"
export def 'health describe-events-for-organization' [
  --filter: record
  --locale: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'health DescribeEventsForOrganization $filter=filter $locale=locale $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws health"
@search-terms DescribeHealthServiceStatusForOrganization
export def 'health describe-health-service-status-for-organization' [
  --region: string
  --profile: string
]: nothing -> record { call 'health DescribeHealthServiceStatusForOrganization $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws health"
@search-terms DescribeServiceLifecycle
@example "First rows only" "health describe-service-lifecycle --stream | first 3"
export def 'health describe-service-lifecycle' [
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'health DescribeServiceLifecycle $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws health"
@search-terms DescribeTagKeys
@example "First rows only" "health describe-tag-keys | first 3"
export def 'health describe-tag-keys' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'health DescribeTagKeys $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min
@category "aws health"
@search-terms DescribeTagKeysForOrganization
@example "First rows only" "health describe-tag-keys-for-organization | first 3"
export def 'health describe-tag-keys-for-organization' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'health DescribeTagKeysForOrganization $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 5min
@category "aws health"
@search-terms DescribeTags
@example "First rows only" "health describe-tags --stream | first 3"
export def 'health describe-tags' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'health DescribeTags $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws health"
@search-terms DescribeTagsForOrganization
@example "First rows only" "health describe-tags-for-organization --stream | first 3"
export def 'health describe-tags-for-organization' [
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'health DescribeTagsForOrganization $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min
@category "aws health"
@search-terms DescribeTagsOnboardingStatus
export def 'health describe-tags-onboarding-status' [
  --region: string
  --profile: string
]: nothing -> record { call 'health DescribeTagsOnboardingStatus $region=--region $profile=--profile' }

# POST /; cached 5min
@category "aws health"
@search-terms DescribeTagsOnboardingStatusForOrganization
export def 'health describe-tags-onboarding-status-for-organization' [
  --region: string
  --profile: string
]: nothing -> record { call 'health DescribeTagsOnboardingStatusForOrganization $region=--region $profile=--profile' }

# POST /
@category "aws health"
@search-terms DisableHealthServiceAccessForOrganization
export def 'health disable-health-service-access-for-organization' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'health DisableHealthServiceAccessForOrganization $region=--region $profile=--profile' }

# POST /
@category "aws health"
@search-terms DisableTags
export def 'health disable-tags' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'health DisableTags $region=--region $profile=--profile' }

# POST /
@category "aws health"
@search-terms DisableTagsForOrganization
export def 'health disable-tags-for-organization' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'health DisableTagsForOrganization $region=--region $profile=--profile' }

# POST /
@category "aws health"
@search-terms EnableHealthServiceAccessForOrganization
export def 'health enable-health-service-access-for-organization' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'health EnableHealthServiceAccessForOrganization $region=--region $profile=--profile' }

# POST /
@category "aws health"
@search-terms EnableTags
export def 'health enable-tags' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'health EnableTags $region=--region $profile=--profile' }

# POST /
@category "aws health"
@search-terms EnableTagsForOrganization
export def 'health enable-tags-for-organization' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'health EnableTagsForOrganization $region=--region $profile=--profile' }
