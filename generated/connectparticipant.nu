# Written by `cargo xtask generate --service connectparticipant` from the service's model and overlay: change those instead.
# ConnectParticipant, API version 2018-09-07: 11 operations.

use rt.nu [call]

# POST /participant/cancel-authentication; needs --session-id --connection-token
@search-terms CancelParticipantAuthentication
export def 'connectparticipant cancel-participant-authentication' [
  --session-id: string
  --connection-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectparticipant CancelParticipantAuthentication $session_id $connection_token -- $region $profile $with_input $fail_fast $yes' }

# POST /participant/complete-attachment-upload; needs --attachment-ids --connection-token
@search-terms CompleteAttachmentUpload
export def 'connectparticipant complete-attachment-upload' [
  --attachment-ids: list<string>
  --client-token: string
  --connection-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectparticipant CompleteAttachmentUpload $attachment_ids $client_token $connection_token -- $region $profile $with_input $fail_fast $yes' }

# POST /participant/connection; needs --participant-token
@search-terms CreateParticipantConnection
export def 'connectparticipant create-participant-connection' [
  --type: list<string>
  --participant-token: string
  --connect-participant: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectparticipant CreateParticipantConnection $type $participant_token $connect_participant -- $region $profile $with_input $fail_fast $yes' }

# GET /participant/views/{ViewToken}; needs --view-token --connection-token
@search-terms DescribeView
export def 'connectparticipant describe-view' [
  --view-token: string
  --connection-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'connectparticipant DescribeView $view_token $connection_token -- $region $profile $with_input $fail_fast' }

# POST /participant/disconnect; needs --connection-token
@search-terms DisconnectParticipant
export def 'connectparticipant disconnect-participant' [
  --client-token: string
  --connection-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectparticipant DisconnectParticipant $client_token $connection_token -- $region $profile $with_input $fail_fast $yes' }

# POST /participant/attachment; needs --attachment-id --connection-token
@search-terms GetAttachment
export def 'connectparticipant get-attachment' [
  --attachment-id: string
  --connection-token: string
  --url-expiry-in-seconds: int
  --url-content-disposition: string@[INLINE ATTACHMENT]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'connectparticipant GetAttachment $attachment_id $connection_token $url_expiry_in_seconds $url_content_disposition -- $region $profile $with_input $fail_fast' }

# POST /participant/authentication-url; needs --session-id --redirect-uri --connection-token
@search-terms GetAuthenticationUrl
export def 'connectparticipant get-authentication-url' [
  --session-id: string
  --redirect-uri: string
  --connection-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'connectparticipant GetAuthenticationUrl $session_id $redirect_uri $connection_token -- $region $profile $with_input $fail_fast' }

# POST /participant/transcript; needs --connection-token
@search-terms GetTranscript
export def 'connectparticipant get-transcript' [
  --contact-id: string
  --max-results: int
  --next-token: string
  --scan-direction: string@[FORWARD BACKWARD]
  --sort-order: string@[DESCENDING ASCENDING]
  --start-position: record
  --connection-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'connectparticipant GetTranscript $contact_id $max_results $next_token $scan_direction $sort_order $start_position $connection_token -- $region $profile $with_input $fail_fast' }

# POST /participant/event; needs --content-type --connection-token
@search-terms SendEvent
export def 'connectparticipant send-event' [
  --content-type: string
  --content: string
  --client-token: string
  --connection-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectparticipant SendEvent $content_type $content $client_token $connection_token -- $region $profile $with_input $fail_fast $yes' }

# POST /participant/message; needs --content-type --content --connection-token
@search-terms SendMessage
export def 'connectparticipant send-message' [
  --content-type: string
  --content: string
  --client-token: string
  --connection-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectparticipant SendMessage $content_type $content $client_token $connection_token -- $region $profile $with_input $fail_fast $yes' }

# POST /participant/start-attachment-upload; needs --content-type --attachment-size-in-bytes --attachment-name --connection-token
@search-terms StartAttachmentUpload
export def 'connectparticipant start-attachment-upload' [
  --content-type: string
  --attachment-size-in-bytes: int
  --attachment-name: string
  --client-token: string
  --connection-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connectparticipant StartAttachmentUpload $content_type $attachment_size_in_bytes $attachment_name $client_token $connection_token -- $region $profile $with_input $fail_fast $yes' }
