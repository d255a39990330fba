# Written by `cargo xtask generate --service notificationscontacts` from the service's model and overlay: change those instead.
# NotificationsContacts, API version 2018-05-10: 9 operations.

use rt.nu [call send]

# PUT /emailcontacts/{arn}/activate/{code}; needs --arn --code
@category "aws notificationscontacts"
@search-terms ActivateEmailContact
export def 'notificationscontacts activate-email-contact' [
  --arn: string
  --code: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'notificationscontacts ActivateEmailContact $arn=arn $code=code $region=--region $profile=--profile' }

# POST /2022-09-19/emailcontacts; needs --name --email-address
@category "aws notificationscontacts"
@search-terms CreateEmailContact
export def 'notificationscontacts create-email-contact' [
  --name: string
  --email-address: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'notificationscontacts CreateEmailContact $name=name $email_address=emailAddress $tags=tags $region=--region $profile=--profile' }

# DELETE /emailcontacts/{arn}; needs --arn
@category "aws notificationscontacts"
@search-terms DeleteEmailContact
export def 'notificationscontacts delete-email-contact' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'notificationscontacts DeleteEmailContact $arn=arn $region=--region $profile=--profile' }

# GET /emailcontacts/{arn}; needs --arn
@category "aws notificationscontacts"
@search-terms GetEmailContact
export def 'notificationscontacts get-email-contact' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'notificationscontacts GetEmailContact $arn=arn $region=--region $profile=--profile' }

# GET /emailcontacts; follows pages
@category "aws notificationscontacts"
@search-terms ListEmailContacts
@example "First rows only" "notificationscontacts list-email-contacts --stream | first 3"
export def 'notificationscontacts list-email-contacts' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'notificationscontacts ListEmailContacts $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{arn}; cached 5min; needs --arn
@category "aws notificationscontacts"
@search-terms ListTagsForResource
export def 'notificationscontacts list-tags-for-resource' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'notificationscontacts ListTagsForResource $arn=arn $region=--region $profile=--profile' }

# POST /2022-10-31/emailcontacts/{arn}/activate/send; needs --arn
@category "aws notificationscontacts"
@search-terms SendActivationCode
export def 'notificationscontacts send-activation-code' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'notificationscontacts SendActivationCode $arn=arn $region=--region $profile=--profile' }

# POST /tags/{arn}; needs --arn --tags
@category "aws notificationscontacts"
@search-terms TagResource
export def 'notificationscontacts tag-resource' [
  --arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'notificationscontacts TagResource $arn=arn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{arn}; needs --arn --tag-keys
@category "aws notificationscontacts"
@search-terms UntagResource
export def 'notificationscontacts untag-resource' [
  --arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'notificationscontacts UntagResource $arn=arn $tag_keys=tagKeys $region=--region $profile=--profile' }
