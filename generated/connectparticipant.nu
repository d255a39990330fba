# Written by `cargo xtask generate --service connectparticipant` from the service's model and overlay: change those instead.
# ConnectParticipant, API version 2018-09-07: 11 operations.

use rt.nu [call send]

# POST /participant/cancel-authentication; needs --session-id --connection-token
@category "aws connectparticipant"
@search-terms CancelParticipantAuthentication
export def 'connectparticipant cancel-participant-authentication' [
  --session-id: string
  --connection-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'connectparticipant CancelParticipantAuthentication $session_id=SessionId $connection_token=ConnectionToken $region=--region $profile=--profile' }

# POST /participant/complete-attachment-upload; needs --attachment-ids --connection-token
@category "aws connectparticipant"
@search-terms CompleteAttachmentUpload
export def 'connectparticipant complete-attachment-upload' [
  --attachment-ids: oneof<list<string>, string>
  --client-token: string
  --connection-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'connectparticipant CompleteAttachmentUpload $attachment_ids=AttachmentIds $client_token=ClientToken $connection_token=ConnectionToken $region=--region $profile=--profile' }

# POST /participant/connection; needs --participant-token
@category "aws connectparticipant"
@search-terms CreateParticipantConnection
export def 'connectparticipant create-participant-connection' [
  --type: oneof<list<string>, string>
  --participant-token: string
  --connect-participant: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'connectparticipant CreateParticipantConnection $type=Type $participant_token=ParticipantToken $connect_participant=ConnectParticipant $region=--region $profile=--profile' }

# GET /participant/views/{ViewToken}; needs --view-token --connection-token
@category "aws connectparticipant"
@search-terms DescribeView
export def 'connectparticipant describe-view' [
  --view-token: string
  --connection-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'connectparticipant DescribeView $view_token=ViewToken $connection_token=ConnectionToken $region=--region $profile=--profile' }

# POST /participant/disconnect; needs --connection-token
@category "aws connectparticipant"
@search-terms DisconnectParticipant
export def 'connectparticipant disconnect-participant' [
  --client-token: string
  --connection-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'connectparticipant DisconnectParticipant $client_token=ClientToken $connection_token=ConnectionToken $region=--region $profile=--profile' }

# POST /participant/attachment; cached 1min; needs --attachment-id --connection-token
@category "aws connectparticipant"
@search-terms GetAttachment
export def 'connectparticipant get-attachment' [
  --attachment-id: string
  --connection-token: string
  --url-expiry-in-seconds: int
  --url-content-disposition: string@[INLINE ATTACHMENT]
  --region: string
  --profile: string
]: nothing -> record { call 'connectparticipant GetAttachment $attachment_id=AttachmentId $connection_token=ConnectionToken $url_expiry_in_seconds=UrlExpiryInSeconds $url_content_disposition=UrlContentDisposition $region=--region $profile=--profile' }

# POST /participant/authentication-url; needs --session-id --redirect-uri --connection-token
@category "aws connectparticipant"
@search-terms GetAuthenticationUrl
export def 'connectparticipant get-authentication-url' [
  --session-id: string
  --redirect-uri: string
  --connection-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'connectparticipant GetAuthenticationUrl $session_id=SessionId $redirect_uri=RedirectUri $connection_token=ConnectionToken $region=--region $profile=--profile' }

# POST /participant/transcript; cached 1min; needs --connection-token
@category "aws connectparticipant"
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
]: nothing -> record { call 'connectparticipant GetTranscript $contact_id=ContactId $max_results=MaxResults $next_token=NextToken $scan_direction=ScanDirection $sort_order=SortOrder $start_position=StartPosition $connection_token=ConnectionToken $region=--region $profile=--profile' }

# POST /participant/event; needs --content-type --connection-token
@category "aws connectparticipant"
@search-terms SendEvent
export def 'connectparticipant send-event' [
  --content-type: string
  --content: string
  --client-token: string
  --connection-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'connectparticipant SendEvent $content_type=ContentType $content=Content $client_token=ClientToken $connection_token=ConnectionToken $region=--region $profile=--profile' }

# POST /participant/message; needs --content-type --content --connection-token
@category "aws connectparticipant"
@search-terms SendMessage
export def 'connectparticipant send-message' [
  --content-type: string
  --content: string
  --client-token: string
  --connection-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'connectparticipant SendMessage $content_type=ContentType $content=Content $client_token=ClientToken $connection_token=ConnectionToken $region=--region $profile=--profile' }

# POST /participant/start-attachment-upload; needs --content-type --attachment-size-in-bytes --attachment-name --connection-token
@category "aws connectparticipant"
@search-terms StartAttachmentUpload
export def 'connectparticipant start-attachment-upload' [
  --content-type: string
  --attachment-size-in-bytes: int
  --attachment-name: string
  --client-token: string
  --connection-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'connectparticipant StartAttachmentUpload $content_type=ContentType $attachment_size_in_bytes=AttachmentSizeInBytes $attachment_name=AttachmentName $client_token=ClientToken $connection_token=ConnectionToken $region=--region $profile=--profile' }
