# Written by `cargo xtask generate --service notifications` from the service's model and overlay: change those instead.
# Notifications, API version 2018-05-10: 40 operations.

use rt.nu [call]

def LocaleCode []: nothing -> list<string> { [de_DE en_CA en_US en_UK es_ES fr_CA fr_FR id_ID it_IT ja_JP ko_KR pt_BR tr_TR zh_CN zh_TW] }

# POST /channels/associate/{arn}; needs --arn --notification-configuration-arn
@search-terms AssociateChannel
export def 'notifications associate-channel' [
  --arn: string
  --notification-configuration-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'notifications AssociateChannel $arn $notification_configuration_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /contacts/associate-managed-notification/{contactIdentifier}; needs --contact-identifier --managed-notification-configuration-arn
@search-terms AssociateManagedNotificationAccountContact
export def 'notifications associate-managed-notification-account-contact' [
  --contact-identifier: string@[ACCOUNT_PRIMARY ACCOUNT_ALTERNATE_BILLING ACCOUNT_ALTERNATE_OPERATIONS ACCOUNT_ALTERNATE_SECURITY]
  --managed-notification-configuration-arn: string
  --is-sensitive-events-subscribed: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'notifications AssociateManagedNotificationAccountContact $contact_identifier $managed_notification_configuration_arn $is_sensitive_events_subscribed -- $region $profile $with_input $fail_fast $yes' }

# PUT /channels/associate-managed-notification/{channelArn}; needs --channel-arn --managed-notification-configuration-arn
@search-terms AssociateManagedNotificationAdditionalChannel
export def 'notifications associate-managed-notification-additional-channel' [
  --channel-arn: string
  --managed-notification-configuration-arn: string
  --is-sensitive-events-subscribed: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'notifications AssociateManagedNotificationAdditionalChannel $channel_arn $managed_notification_configuration_arn $is_sensitive_events_subscribed -- $region $profile $with_input $fail_fast $yes' }

# POST /organizational-units/associate/{organizationalUnitId}; needs --organizational-unit-id --notification-configuration-arn
@search-terms AssociateOrganizationalUnit
export def 'notifications associate-organizational-unit' [
  --organizational-unit-id: string
  --notification-configuration-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'notifications AssociateOrganizationalUnit $organizational_unit_id $notification_configuration_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /event-rules; needs --notification-configuration-arn --source --event-type --regions
@search-terms CreateEventRule
export def 'notifications create-event-rule' [
  --notification-configuration-arn: string
  --source: string
  --event-type: string
  --event-pattern: string
  --regions: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'notifications CreateEventRule $notification_configuration_arn $source $event_type $event_pattern $regions -- $region $profile $with_input $fail_fast $yes' }

# POST /notification-configurations; needs --name --description
@search-terms CreateNotificationConfiguration
export def 'notifications create-notification-configuration' [
  --name: string
  --description: string
  --aggregation-duration: string@[LONG SHORT NONE]
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'notifications CreateNotificationConfiguration $name $description $aggregation_duration $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /event-rules/{arn}; needs --arn
@search-terms DeleteEventRule
export def 'notifications delete-event-rule' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'notifications DeleteEventRule $arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /notification-configurations/{arn}; needs --arn
@search-terms DeleteNotificationConfiguration
export def 'notifications delete-notification-configuration' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'notifications DeleteNotificationConfiguration $arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /notification-hubs/{notificationHubRegion}; needs --notification-hub-region
@search-terms DeregisterNotificationHub
export def 'notifications deregister-notification-hub' [
  --notification-hub-region: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'notifications DeregisterNotificationHub $notification_hub_region -- $region $profile $with_input $fail_fast $yes' }

# DELETE /organization/access
@search-terms DisableNotificationsAccessForOrganization
export def 'notifications disable-notifications-access-for-organization' [
  --region: string
  --profile: string
]: any -> any { call 'notifications DisableNotificationsAccessForOrganization -- $region $profile' }

# POST /channels/disassociate/{arn}; needs --arn --notification-configuration-arn
@search-terms DisassociateChannel
export def 'notifications disassociate-channel' [
  --arn: string
  --notification-configuration-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'notifications DisassociateChannel $arn $notification_configuration_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /contacts/disassociate-managed-notification/{contactIdentifier}; needs --contact-identifier --managed-notification-configuration-arn
@search-terms DisassociateManagedNotificationAccountContact
export def 'notifications disassociate-managed-notification-account-contact' [
  --contact-identifier: string@[ACCOUNT_PRIMARY ACCOUNT_ALTERNATE_BILLING ACCOUNT_ALTERNATE_OPERATIONS ACCOUNT_ALTERNATE_SECURITY]
  --managed-notification-configuration-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'notifications DisassociateManagedNotificationAccountContact $contact_identifier $managed_notification_configuration_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /channels/disassociate-managed-notification/{channelArn}; needs --channel-arn --managed-notification-configuration-arn
@search-terms DisassociateManagedNotificationAdditionalChannel
export def 'notifications disassociate-managed-notification-additional-channel' [
  --channel-arn: string
  --managed-notification-configuration-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'notifications DisassociateManagedNotificationAdditionalChannel $channel_arn $managed_notification_configuration_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /organizational-units/disassociate/{organizationalUnitId}; needs --organizational-unit-id --notification-configuration-arn
@search-terms DisassociateOrganizationalUnit
export def 'notifications disassociate-organizational-unit' [
  --organizational-unit-id: string
  --notification-configuration-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'notifications DisassociateOrganizationalUnit $organizational_unit_id $notification_configuration_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /organization/access
@search-terms EnableNotificationsAccessForOrganization
export def 'notifications enable-notifications-access-for-organization' [
  --region: string
  --profile: string
]: any -> any { call 'notifications EnableNotificationsAccessForOrganization -- $region $profile' }

# GET /event-rules/{arn}; cached 1min; needs --arn
@search-terms GetEventRule
export def 'notifications get-event-rule' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'notifications GetEventRule $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /managed-notification-child-events/{arn}; cached 1min; needs --arn
@search-terms GetManagedNotificationChildEvent
export def 'notifications get-managed-notification-child-event' [
  --arn: string
  --locale: string@LocaleCode
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'notifications GetManagedNotificationChildEvent $arn $locale -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /managed-notification-configurations/{arn}; cached 1min; needs --arn
@search-terms GetManagedNotificationConfiguration
export def 'notifications get-managed-notification-configuration' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'notifications GetManagedNotificationConfiguration $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /managed-notification-events/{arn}; needs --arn
@search-terms GetManagedNotificationEvent
export def 'notifications get-managed-notification-event' [
  --arn: string
  --locale: string@LocaleCode
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'notifications GetManagedNotificationEvent $arn $locale -- $region $profile $with_input $fail_fast' }

# GET /notification-configurations/{arn}; cached 1min; needs --arn
@search-terms GetNotificationConfiguration
export def 'notifications get-notification-configuration' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'notifications GetNotificationConfiguration $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /notification-events/{arn}; cached 1min; needs --arn
@search-terms GetNotificationEvent
export def 'notifications get-notification-event' [
  --arn: string
  --locale: string@LocaleCode
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'notifications GetNotificationEvent $arn $locale -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /organization/access; cached 1min
@search-terms GetNotificationsAccessForOrganization
export def 'notifications get-notifications-access-for-organization' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'notifications GetNotificationsAccessForOrganization -- $region $profile $refresh $ttl' }

# GET /channels; follows pages; cached 1min; needs --notification-configuration-arn
@search-terms ListChannels
export def 'notifications list-channels' [
  --notification-configuration-arn: string
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
]: any -> any { call 'notifications ListChannels $notification_configuration_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /event-rules; follows pages; cached 1min; needs --notification-configuration-arn
@search-terms ListEventRules
export def 'notifications list-event-rules' [
  --notification-configuration-arn: string
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
]: any -> any { call 'notifications ListEventRules $notification_configuration_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /channels/list-managed-notification-channel-associations; follows pages; cached 1min; needs --managed-notification-configuration-arn
@search-terms ListManagedNotificationChannelAssociations
export def 'notifications list-managed-notification-channel-associations' [
  --managed-notification-configuration-arn: string
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
]: any -> any { call 'notifications ListManagedNotificationChannelAssociations $managed_notification_configuration_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /list-managed-notification-child-events/{aggregateManagedNotificationEventArn}; follows pages; cached 15sec; needs --aggregate-managed-notification-event-arn
@search-terms ListManagedNotificationChildEvents
export def 'notifications list-managed-notification-child-events' [
  --aggregate-managed-notification-event-arn: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --locale: string@LocaleCode
  --related-account: string
  --organizational-unit-id: string
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
]: any -> any { call 'notifications ListManagedNotificationChildEvents $aggregate_managed_notification_event_arn $start_time $end_time $locale $related_account $organizational_unit_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /managed-notification-configurations; follows pages; cached 1min
@search-terms ListManagedNotificationConfigurations
export def 'notifications list-managed-notification-configurations' [
  --channel-identifier: string
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
]: any -> any { call 'notifications ListManagedNotificationConfigurations $channel_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /managed-notification-events; follows pages; cached 15sec
@search-terms ListManagedNotificationEvents
export def 'notifications list-managed-notification-events' [
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --locale: string@LocaleCode
  --source: string
  --organizational-unit-id: string
  --related-account: string
  --include-sensitive-events: oneof<bool>
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
]: any -> any { call 'notifications ListManagedNotificationEvents $start_time $end_time $locale $source $organizational_unit_id $related_account $include_sensitive_events -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /list-member-accounts; follows pages; cached 1min; needs --notification-configuration-arn
@search-terms ListMemberAccounts
export def 'notifications list-member-accounts' [
  --notification-configuration-arn: string
  --member-account: string
  --status: string@[ACTIVE PENDING INACTIVE CREATING DELETING]
  --organizational-unit-id: string
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
]: any -> any { call 'notifications ListMemberAccounts $notification_configuration_arn $member_account $status $organizational_unit_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /notification-configurations; follows pages; cached 1min
@search-terms ListNotificationConfigurations
export def 'notifications list-notification-configurations' [
  --event-rule-source: string
  --channel-arn: string
  --status: string@[ACTIVE PARTIALLY_ACTIVE INACTIVE DELETING]
  --subtype: string@[ACCOUNT ADMIN_MANAGED]
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
]: any -> any { call 'notifications ListNotificationConfigurations $event_rule_source $channel_arn $status $subtype -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /notification-events; follows pages; cached 15sec
@search-terms ListNotificationEvents
export def 'notifications list-notification-events' [
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --locale: string@LocaleCode
  --source: string
  --include-child-events: oneof<bool>
  --aggregate-notification-event-arn: string
  --organizational-unit-id: string
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
]: any -> any { call 'notifications ListNotificationEvents $start_time $end_time $locale $source $include_child_events $aggregate_notification_event_arn $organizational_unit_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /notification-hubs; follows pages; cached 1min
@search-terms ListNotificationHubs
export def 'notifications list-notification-hubs' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'notifications ListNotificationHubs -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /organizational-units; follows pages; cached 1min; needs --notification-configuration-arn
@search-terms ListOrganizationalUnits
export def 'notifications list-organizational-units' [
  --notification-configuration-arn: string
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
]: any -> any { call 'notifications ListOrganizationalUnits $notification_configuration_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{arn}; cached 5min; needs --arn
@search-terms ListTagsForResource
export def 'notifications list-tags-for-resource' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'notifications ListTagsForResource $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /notification-hubs; needs --notification-hub-region
@search-terms RegisterNotificationHub
export def 'notifications register-notification-hub' [
  --notification-hub-region: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'notifications RegisterNotificationHub $notification_hub_region -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{arn}; needs --arn --tags
@search-terms TagResource
export def 'notifications tag-resource' [
  --arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'notifications TagResource $arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{arn}; needs --arn --tag-keys
@search-terms UntagResource
export def 'notifications untag-resource' [
  --arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'notifications UntagResource $arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /event-rules/{arn}; needs --arn
@search-terms UpdateEventRule
export def 'notifications update-event-rule' [
  --arn: string
  --event-pattern: string
  --regions: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'notifications UpdateEventRule $arn $event_pattern $regions -- $region $profile $with_input $fail_fast $yes' }

# PUT /channels/update-managed-notification-channel-association; needs --managed-notification-configuration-arn --channel-identifier
@search-terms UpdateManagedNotificationChannelAssociation
export def 'notifications update-managed-notification-channel-association' [
  --managed-notification-configuration-arn: string
  --channel-identifier: string
  --is-sensitive-events-subscribed: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'notifications UpdateManagedNotificationChannelAssociation $managed_notification_configuration_arn $channel_identifier $is_sensitive_events_subscribed -- $region $profile $with_input $fail_fast $yes' }

# PUT /notification-configurations/{arn}; needs --arn
@search-terms UpdateNotificationConfiguration
export def 'notifications update-notification-configuration' [
  --arn: string
  --name: string
  --description: string
  --aggregation-duration: string@[LONG SHORT NONE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'notifications UpdateNotificationConfiguration $arn $name $description $aggregation_duration -- $region $profile $with_input $fail_fast $yes' }
