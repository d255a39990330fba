# Written by `cargo xtask generate --service notificationscontacts` from the service's model and overlay: change those instead.
# NotificationsContacts, API version 2018-05-10: 9 operations.

use rt.nu [call]

# PUT /emailcontacts/{arn}/activate/{code}; needs --arn --code
@search-terms ActivateEmailContact
export def 'notificationscontacts activate-email-contact' [
  --arn: string
  --code: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'notificationscontacts ActivateEmailContact $arn $code -- $region $profile $with_input $fail_fast $yes' }

# POST /2022-09-19/emailcontacts; needs --name --email-address
@search-terms CreateEmailContact
export def 'notificationscontacts create-email-contact' [
  --name: string
  --email-address: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'notificationscontacts CreateEmailContact $name $email_address $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /emailcontacts/{arn}; needs --arn
@search-terms DeleteEmailContact
export def 'notificationscontacts delete-email-contact' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'notificationscontacts DeleteEmailContact $arn -- $region $profile $with_input $fail_fast $yes' }

# GET /emailcontacts/{arn}; needs --arn
@search-terms GetEmailContact
export def 'notificationscontacts get-email-contact' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'notificationscontacts GetEmailContact $arn -- $region $profile $with_input $fail_fast' }

# GET /emailcontacts; follows pages
@search-terms ListEmailContacts
export def 'notificationscontacts list-email-contacts' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'notificationscontacts ListEmailContacts -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /tags/{arn}; cached 5min; needs --arn
@search-terms ListTagsForResource
export def 'notificationscontacts list-tags-for-resource' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'notificationscontacts ListTagsForResource $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /2022-10-31/emailcontacts/{arn}/activate/send; needs --arn
@search-terms SendActivationCode
export def 'notificationscontacts send-activation-code' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'notificationscontacts SendActivationCode $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{arn}; needs --arn --tags
@search-terms TagResource
export def 'notificationscontacts tag-resource' [
  --arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'notificationscontacts TagResource $arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{arn}; needs --arn --tag-keys
@search-terms UntagResource
export def 'notificationscontacts untag-resource' [
  --arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'notificationscontacts UntagResource $arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }
