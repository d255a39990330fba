# Written by `cargo xtask generate --service chime-sdk-meetings` from the service's model and overlay: change those instead.
# Chime SDK Meetings, API version 2021-07-15: 16 operations.

use rt.nu [call]

# POST /meetings/{MeetingId}/attendees?operation=batch-create; needs --meeting-id --attendees
@search-terms BatchCreateAttendee
export def 'chime-sdk-meetings batch-create-attendee' [
  --meeting-id: string
  --attendees: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-meetings BatchCreateAttendee $meeting_id $attendees -- $region $profile $with_input $fail_fast $yes' }

# PUT /meetings/{MeetingId}/attendees/capabilities?operation=batch-update-except; needs --meeting-id --excluded-attendee-ids --capabilities
@search-terms BatchUpdateAttendeeCapabilitiesExcept
export def 'chime-sdk-meetings batch-update-attendee-capabilities-except' [
  --meeting-id: string
  --excluded-attendee-ids: list
  --capabilities: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-meetings BatchUpdateAttendeeCapabilitiesExcept $meeting_id $excluded_attendee_ids $capabilities -- $region $profile $with_input $fail_fast $yes' }

# POST /meetings/{MeetingId}/attendees; needs --meeting-id --external-user-id
@search-terms CreateAttendee
export def 'chime-sdk-meetings create-attendee' [
  --meeting-id: string
  --external-user-id: string
  --capabilities: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-meetings CreateAttendee $meeting_id $external_user_id $capabilities -- $region $profile $with_input $fail_fast $yes' }

# POST /meetings; needs --media-region --external-meeting-id
@search-terms CreateMeeting
export def 'chime-sdk-meetings create-meeting' [
  --client-request-token: string
  --media-region: string
  --meeting-host-id: string
  --external-meeting-id: string
  --notifications-configuration: record
  --meeting-features: record
  --primary-meeting-id: string
  --tenant-ids: list<string>
  --tags: any
  --media-placement-network-type: string@[Ipv4Only DualStack]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-meetings CreateMeeting $client_request_token $media_region $meeting_host_id $external_meeting_id $notifications_configuration $meeting_features $primary_meeting_id $tenant_ids $tags $media_placement_network_type -- $region $profile $with_input $fail_fast $yes' }

# POST /meetings?operation=create-attendees; needs --media-region --external-meeting-id --attendees
@search-terms CreateMeetingWithAttendees
export def 'chime-sdk-meetings create-meeting-with-attendees' [
  --client-request-token: string
  --media-region: string
  --meeting-host-id: string
  --external-meeting-id: string
  --meeting-features: record
  --notifications-configuration: record
  --attendees: list
  --primary-meeting-id: string
  --tenant-ids: list<string>
  --tags: any
  --media-placement-network-type: string@[Ipv4Only DualStack]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-meetings CreateMeetingWithAttendees $client_request_token $media_region $meeting_host_id $external_meeting_id $meeting_features $notifications_configuration $attendees $primary_meeting_id $tenant_ids $tags $media_placement_network_type -- $region $profile $with_input $fail_fast $yes' }

# DELETE /meetings/{MeetingId}/attendees/{AttendeeId}; needs --meeting-id --attendee-id
@search-terms DeleteAttendee
export def 'chime-sdk-meetings delete-attendee' [
  --meeting-id: string
  --attendee-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-meetings DeleteAttendee $meeting_id $attendee_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /meetings/{MeetingId}; needs --meeting-id
@search-terms DeleteMeeting
export def 'chime-sdk-meetings delete-meeting' [
  --meeting-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-meetings DeleteMeeting $meeting_id -- $region $profile $with_input $fail_fast $yes' }

# GET /meetings/{MeetingId}/attendees/{AttendeeId}; needs --meeting-id --attendee-id
@search-terms GetAttendee
export def 'chime-sdk-meetings get-attendee' [
  --meeting-id: string
  --attendee-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-meetings GetAttendee $meeting_id $attendee_id -- $region $profile $with_input $fail_fast' }

# GET /meetings/{MeetingId}; needs --meeting-id
@search-terms GetMeeting
export def 'chime-sdk-meetings get-meeting' [
  --meeting-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-meetings GetMeeting $meeting_id -- $region $profile $with_input $fail_fast' }

# GET /meetings/{MeetingId}/attendees; follows pages; needs --meeting-id
@search-terms ListAttendees
export def 'chime-sdk-meetings list-attendees' [
  --meeting-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'chime-sdk-meetings ListAttendees $meeting_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /tags; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'chime-sdk-meetings list-tags-for-resource' [
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
]: any -> any { call 'chime-sdk-meetings ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /meetings/{MeetingId}/transcription?operation=start; needs --meeting-id --transcription-configuration
@search-terms StartMeetingTranscription
export def 'chime-sdk-meetings start-meeting-transcription' [
  --meeting-id: string
  --transcription-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-meetings StartMeetingTranscription $meeting_id $transcription_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /meetings/{MeetingId}/transcription?operation=stop; needs --meeting-id
@search-terms StopMeetingTranscription
export def 'chime-sdk-meetings stop-meeting-transcription' [
  --meeting-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-meetings StopMeetingTranscription $meeting_id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags?operation=tag-resource; needs --resource-arn --tags
@search-terms TagResource
export def 'chime-sdk-meetings tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-meetings TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /tags?operation=untag-resource; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'chime-sdk-meetings untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-meetings UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /meetings/{MeetingId}/attendees/{AttendeeId}/capabilities; needs --meeting-id --attendee-id --capabilities
@search-terms UpdateAttendeeCapabilities
export def 'chime-sdk-meetings update-attendee-capabilities' [
  --meeting-id: string
  --attendee-id: string
  --capabilities: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'chime-sdk-meetings UpdateAttendeeCapabilities $meeting_id $attendee_id $capabilities -- $region $profile $with_input $fail_fast $yes' }
