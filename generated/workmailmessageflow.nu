# Written by `cargo xtask generate --service workmailmessageflow` from the service's model and overlay: change those instead.
# WorkMailMessageFlow, API version 2019-05-01: 2 operations.

use rt.nu [call]

# GET /messages/{messageId}; needs --message-id
@search-terms GetRawMessageContent
export def 'workmailmessageflow get-raw-message-content' [
  --message-id: string
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
]: any -> any { call 'workmailmessageflow GetRawMessageContent $message_id -- $region $profile $raw $with_input $fail_fast' }

# POST /messages/{messageId}; needs --message-id --content
@search-terms PutRawMessageContent
export def 'workmailmessageflow put-raw-message-content' [
  --message-id: string
  --content: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmailmessageflow PutRawMessageContent $message_id $content -- $region $profile $with_input $fail_fast $yes' }
