# Written by `cargo xtask generate --service ssm-contacts` from the service's model and overlay: change those instead.
# SSM Contacts, API version 2021-05-03: 39 operations.

use rt.nu [call]

# POST /; needs --page-id --accept-type --accept-code
@search-terms AcceptPage
export def 'ssm-contacts accept-page' [
  --page-id: string
  --contact-channel-id: string
  --accept-type: string@[DELIVERED READ]
  --note: string
  --accept-code: string
  --accept-code-validation: string@[IGNORE ENFORCE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-contacts AcceptPage $page_id $contact_channel_id $accept_type $note $accept_code $accept_code_validation -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --contact-channel-id --activation-code
@search-terms ActivateContactChannel
export def 'ssm-contacts activate-contact-channel' [
  --contact-channel-id: string
  --activation-code: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-contacts ActivateContactChannel $contact_channel_id $activation_code -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --alias --type --plan
@search-terms CreateContact
export def 'ssm-contacts create-contact' [
  --alias: string
  --display-name: string
  --type: string@[PERSONAL ESCALATION ONCALL_SCHEDULE]
  --plan: record
  --tags: any
  --idempotency-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-contacts CreateContact $alias $display_name $type $plan $tags $idempotency_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --contact-id --name --type --delivery-address
@search-terms CreateContactChannel
export def 'ssm-contacts create-contact-channel' [
  --contact-id: string
  --name: string
  --type: string@[SMS VOICE EMAIL]
  --delivery-address: record
  --defer-activation: oneof<bool>
  --idempotency-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-contacts CreateContactChannel $contact_id $name $type $delivery_address $defer_activation $idempotency_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --contact-ids --time-zone-id --recurrence
@search-terms CreateRotation
export def 'ssm-contacts create-rotation' [
  --name: string
  --contact-ids: list<string>
  --start-time: oneof<datetime, duration, string>
  --time-zone-id: string
  --recurrence: record
  --tags: any
  --idempotency-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-contacts CreateRotation $name $contact_ids $start_time $time_zone_id $recurrence $tags $idempotency_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rotation-id --new-contact-ids --start-time --end-time
@search-terms CreateRotationOverride
export def 'ssm-contacts create-rotation-override' [
  --rotation-id: string
  --new-contact-ids: list<string>
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --idempotency-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-contacts CreateRotationOverride $rotation_id $new_contact_ids $start_time $end_time $idempotency_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --contact-channel-id
@search-terms DeactivateContactChannel
export def 'ssm-contacts deactivate-contact-channel' [
  --contact-channel-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-contacts DeactivateContactChannel $contact_channel_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --contact-id
@search-terms DeleteContact
export def 'ssm-contacts delete-contact' [
  --contact-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-contacts DeleteContact $contact_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --contact-channel-id
@search-terms DeleteContactChannel
export def 'ssm-contacts delete-contact-channel' [
  --contact-channel-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-contacts DeleteContactChannel $contact_channel_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rotation-id
@search-terms DeleteRotation
export def 'ssm-contacts delete-rotation' [
  --rotation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-contacts DeleteRotation $rotation_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rotation-id --rotation-override-id
@search-terms DeleteRotationOverride
export def 'ssm-contacts delete-rotation-override' [
  --rotation-id: string
  --rotation-override-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-contacts DeleteRotationOverride $rotation_id $rotation_override_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --engagement-id
@search-terms DescribeEngagement
export def 'ssm-contacts describe-engagement' [
  --engagement-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ssm-contacts DescribeEngagement $engagement_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --page-id
@search-terms DescribePage
export def 'ssm-contacts describe-page' [
  --page-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ssm-contacts DescribePage $page_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --contact-id
@search-terms GetContact
export def 'ssm-contacts get-contact' [
  --contact-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ssm-contacts GetContact $contact_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --contact-channel-id
@search-terms GetContactChannel
export def 'ssm-contacts get-contact-channel' [
  --contact-channel-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ssm-contacts GetContactChannel $contact_channel_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --contact-arn
@search-terms GetContactPolicy
export def 'ssm-contacts get-contact-policy' [
  --contact-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ssm-contacts GetContactPolicy $contact_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --rotation-id
@search-terms GetRotation
export def 'ssm-contacts get-rotation' [
  --rotation-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ssm-contacts GetRotation $rotation_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --rotation-id --rotation-override-id
@search-terms GetRotationOverride
export def 'ssm-contacts get-rotation-override' [
  --rotation-id: string
  --rotation-override-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ssm-contacts GetRotationOverride $rotation_id $rotation_override_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --contact-id
@search-terms ListContactChannels
export def 'ssm-contacts list-contact-channels' [
  --contact-id: string
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
]: any -> any { call 'ssm-contacts ListContactChannels $contact_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListContacts
export def 'ssm-contacts list-contacts' [
  --alias-prefix: string
  --type: string@[PERSONAL ESCALATION ONCALL_SCHEDULE]
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
]: any -> any { call 'ssm-contacts ListContacts $alias_prefix $type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListEngagements
export def 'ssm-contacts list-engagements' [
  --incident-id: string
  --time-range-value: record
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
]: any -> any { call 'ssm-contacts ListEngagements $incident_id $time_range_value -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --page-id
@search-terms ListPageReceipts
export def 'ssm-contacts list-page-receipts' [
  --page-id: string
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
]: any -> any { call 'ssm-contacts ListPageReceipts $page_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --page-id
@search-terms ListPageResolutions
export def 'ssm-contacts list-page-resolutions' [
  --page-id: string
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
]: any -> any { call 'ssm-contacts ListPageResolutions $page_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --contact-id
@search-terms ListPagesByContact
export def 'ssm-contacts list-pages-by-contact' [
  --contact-id: string
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
]: any -> any { call 'ssm-contacts ListPagesByContact $contact_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --engagement-id
@search-terms ListPagesByEngagement
export def 'ssm-contacts list-pages-by-engagement' [
  --engagement-id: string
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
]: any -> any { call 'ssm-contacts ListPagesByEngagement $engagement_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --end-time --members --time-zone-id --recurrence
@search-terms ListPreviewRotationShifts
export def 'ssm-contacts list-preview-rotation-shifts' [
  --rotation-start-time: oneof<datetime, duration, string>
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --members: list<string>
  --time-zone-id: string
  --recurrence: record
  --overrides: list
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
]: any -> any { call 'ssm-contacts ListPreviewRotationShifts $rotation_start_time $start_time $end_time $members $time_zone_id $recurrence $overrides -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --rotation-id --start-time --end-time
@search-terms ListRotationOverrides
export def 'ssm-contacts list-rotation-overrides' [
  --rotation-id: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
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
]: any -> any { call 'ssm-contacts ListRotationOverrides $rotation_id $start_time $end_time -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --rotation-id --end-time
@search-terms ListRotationShifts
export def 'ssm-contacts list-rotation-shifts' [
  --rotation-id: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
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
]: any -> any { call 'ssm-contacts ListRotationShifts $rotation_id $start_time $end_time -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListRotations
export def 'ssm-contacts list-rotations' [
  --rotation-name-prefix: string
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
]: any -> any { call 'ssm-contacts ListRotations $rotation_name_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'ssm-contacts list-tags-for-resource' [
  --resource-arn: string
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
]: any -> any { call 'ssm-contacts ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --contact-arn --policy
@search-terms PutContactPolicy
export def 'ssm-contacts put-contact-policy' [
  --contact-arn: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-contacts PutContactPolicy $contact_arn $policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --contact-channel-id
@search-terms SendActivationCode
export def 'ssm-contacts send-activation-code' [
  --contact-channel-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-contacts SendActivationCode $contact_channel_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --contact-id --sender --subject --content
@search-terms StartEngagement
export def 'ssm-contacts start-engagement' [
  --contact-id: string
  --sender: string
  --subject: string
  --content: string
  --public-subject: string
  --public-content: string
  --incident-id: string
  --idempotency-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-contacts StartEngagement $contact_id $sender $subject $content $public_subject $public_content $incident_id $idempotency_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --engagement-id
@search-terms StopEngagement
export def 'ssm-contacts stop-engagement' [
  --engagement-id: string
  --reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-contacts StopEngagement $engagement_id $reason -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'ssm-contacts tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-contacts TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'ssm-contacts untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-contacts UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --contact-id
@search-terms UpdateContact
export def 'ssm-contacts update-contact' [
  --contact-id: string
  --display-name: string
  --plan: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-contacts UpdateContact $contact_id $display_name $plan -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --contact-channel-id
@search-terms UpdateContactChannel
export def 'ssm-contacts update-contact-channel' [
  --contact-channel-id: string
  --name: string
  --delivery-address: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-contacts UpdateContactChannel $contact_channel_id $name $delivery_address -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rotation-id --recurrence
@search-terms UpdateRotation
export def 'ssm-contacts update-rotation' [
  --rotation-id: string
  --contact-ids: list<string>
  --start-time: oneof<datetime, duration, string>
  --time-zone-id: string
  --recurrence: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm-contacts UpdateRotation $rotation_id $contact_ids $start_time $time_zone_id $recurrence -- $region $profile $with_input $fail_fast $yes' }
