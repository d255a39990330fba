# Written by `cargo xtask generate --service socialmessaging` from the service's model and overlay: change those instead.
# SocialMessaging, API version 2024-01-01: 38 operations.

use rt.nu [call]

# POST /v1/whatsapp/signup
@search-terms AssociateWhatsAppBusinessAccount
export def 'socialmessaging associate-whatsapp-business-account' [
  --signup-callback: record
  --setup-finalization: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'socialmessaging AssociateWhatsAppBusinessAccount $signup_callback $setup_finalization -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/whatsapp/waba/dataset; needs --id
@search-terms CreateWhatsAppDataset
export def 'socialmessaging create-whatsapp-dataset' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'socialmessaging CreateWhatsAppDataset $id -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/whatsapp/flow/create; needs --id --flow-name --categories
@search-terms CreateWhatsAppFlow
export def 'socialmessaging create-whatsapp-flow' [
  --id: string
  --flow-name: string
  --categories: list<string>
  --flow-json: oneof<binary, string>
  --publish: oneof<bool>
  --clone-flow-id: string
  --endpoint-uri: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'socialmessaging CreateWhatsAppFlow $id $flow_name $categories $flow_json $publish $clone_flow_id $endpoint_uri -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/whatsapp/template/put; needs --template-definition --id
@search-terms CreateWhatsAppMessageTemplate
export def 'socialmessaging create-whatsapp-message-template' [
  --template-definition: oneof<binary, string>
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'socialmessaging CreateWhatsAppMessageTemplate $template_definition $id -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/whatsapp/template/create; needs --meta-library-template --id
@search-terms CreateWhatsAppMessageTemplateFromLibrary
export def 'socialmessaging create-whatsapp-message-template-from-library' [
  --meta-library-template: record
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'socialmessaging CreateWhatsAppMessageTemplateFromLibrary $meta_library_template $id -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/whatsapp/template/media; needs --id
@search-terms CreateWhatsAppMessageTemplateMedia
export def 'socialmessaging create-whatsapp-message-template-media' [
  --id: string
  --source-s3-file: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'socialmessaging CreateWhatsAppMessageTemplateMedia $id $source_s3_file -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/whatsapp/flow; needs --id --flow-id
@search-terms DeleteWhatsAppFlow
export def 'socialmessaging delete-whatsapp-flow' [
  --id: string
  --flow-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'socialmessaging DeleteWhatsAppFlow $id $flow_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/whatsapp/media; needs --media-id --origination-phone-number-id
@search-terms DeleteWhatsAppMessageMedia
export def 'socialmessaging delete-whatsapp-message-media' [
  --media-id: string
  --origination-phone-number-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'socialmessaging DeleteWhatsAppMessageMedia $media_id $origination_phone_number_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/whatsapp/template; needs --id --template-name
@search-terms DeleteWhatsAppMessageTemplate
export def 'socialmessaging delete-whatsapp-message-template' [
  --meta-template-id: string
  --delete-all-languages: oneof<bool>
  --id: string
  --template-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'socialmessaging DeleteWhatsAppMessageTemplate $meta_template_id $delete_all_languages $id $template_name -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/whatsapp/flow/deprecate; needs --id --flow-id
@search-terms DeprecateWhatsAppFlow
export def 'socialmessaging deprecate-whatsapp-flow' [
  --id: string
  --flow-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'socialmessaging DeprecateWhatsAppFlow $id $flow_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/whatsapp/waba/disassociate; needs --id
@search-terms DisassociateWhatsAppBusinessAccount
export def 'socialmessaging disassociate-whatsapp-business-account' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'socialmessaging DisassociateWhatsAppBusinessAccount $id -- $region $profile $with_input $fail_fast $yes' }

# GET /v1/whatsapp/waba/details; cached 1min; needs --id
@search-terms GetLinkedWhatsAppBusinessAccount
export def 'socialmessaging get-linked-whatsapp-business-account' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'socialmessaging GetLinkedWhatsAppBusinessAccount $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/whatsapp/waba/phone/details; cached 1min; needs --id
@search-terms GetLinkedWhatsAppBusinessAccountPhoneNumber
export def 'socialmessaging get-linked-whatsapp-business-account-phone-number' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'socialmessaging GetLinkedWhatsAppBusinessAccountPhoneNumber $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/whatsapp/business-public-key; cached 1min; needs --origination-phone-number-id
@search-terms GetWhatsAppBusinessPublicKey
export def 'socialmessaging get-whatsapp-business-public-key' [
  --origination-phone-number-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'socialmessaging GetWhatsAppBusinessPublicKey $origination_phone_number_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /v1/whatsapp/call/permission/get; cached 1min; needs --origination-phone-number-id
@search-terms GetWhatsAppCallPermission
export def 'socialmessaging get-whatsapp-call-permission' [
  --origination-phone-number-id: string
  --destination-phone-number: string
  --end-user-bsuid: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'socialmessaging GetWhatsAppCallPermission $origination_phone_number_id $destination_phone_number $end_user_bsuid -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/whatsapp/flow; cached 1min; needs --id --flow-id
@search-terms GetWhatsAppFlow
export def 'socialmessaging get-whatsapp-flow' [
  --id: string
  --flow-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'socialmessaging GetWhatsAppFlow $id $flow_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/whatsapp/flow/preview; cached 1min; needs --id --flow-id
@search-terms GetWhatsAppFlowPreview
export def 'socialmessaging get-whatsapp-flow-preview' [
  --id: string
  --flow-id: string
  --invalidate: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'socialmessaging GetWhatsAppFlowPreview $id $flow_id $invalidate -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /v1/whatsapp/media/get; needs --media-id --origination-phone-number-id
@search-terms GetWhatsAppMessageMedia
export def 'socialmessaging get-whatsapp-message-media' [
  --media-id: string
  --origination-phone-number-id: string
  --metadata-only: oneof<bool>
  --destination-s3-presigned-url: record
  --destination-s3-file: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'socialmessaging GetWhatsAppMessageMedia $media_id $origination_phone_number_id $metadata_only $destination_s3_presigned_url $destination_s3_file -- $region $profile $with_input $fail_fast' }

# GET /v1/whatsapp/template; cached 1min; needs --id
@search-terms GetWhatsAppMessageTemplate
export def 'socialmessaging get-whatsapp-message-template' [
  --meta-template-id: string
  --id: string
  --template-name: string
  --template-language-code: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'socialmessaging GetWhatsAppMessageTemplate $meta_template_id $id $template_name $template_language_code -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/whatsapp/waba/list; follows pages; cached 1min
@search-terms ListLinkedWhatsAppBusinessAccounts
export def 'socialmessaging list-linked-whatsapp-business-accounts' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'socialmessaging ListLinkedWhatsAppBusinessAccounts -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /v1/tags/list; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'socialmessaging list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'socialmessaging ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/whatsapp/flow/assets; follows pages; needs --id --flow-id
@search-terms ListWhatsAppFlowAssets
export def 'socialmessaging list-whatsapp-flow-assets' [
  --id: string
  --flow-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'socialmessaging ListWhatsAppFlowAssets $id $flow_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /v1/whatsapp/flow/list; follows pages; cached 1min; needs --id
@search-terms ListWhatsAppFlows
export def 'socialmessaging list-whatsapp-flows' [
  --id: string
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
]: any -> any { call 'socialmessaging ListWhatsAppFlows $id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/whatsapp/template/list; follows pages; cached 1min; needs --id
@search-terms ListWhatsAppMessageTemplates
export def 'socialmessaging list-whatsapp-message-templates' [
  --id: string
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
]: any -> any { call 'socialmessaging ListWhatsAppMessageTemplates $id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/whatsapp/template/library; follows pages; cached 1min; needs --id
@search-terms ListWhatsAppTemplateLibrary
export def 'socialmessaging list-whatsapp-template-library' [
  --id: string
  --filters: record
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
]: any -> any { call 'socialmessaging ListWhatsAppTemplateLibrary $id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/whatsapp/media; needs --origination-phone-number-id
@search-terms PostWhatsAppMessageMedia
export def 'socialmessaging post-whatsapp-message-media' [
  --origination-phone-number-id: string
  --source-s3-presigned-url: record
  --source-s3-file: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'socialmessaging PostWhatsAppMessageMedia $origination_phone_number_id $source_s3_presigned_url $source_s3_file -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/whatsapp/flow/publish; needs --id --flow-id
@search-terms PublishWhatsAppFlow
export def 'socialmessaging publish-whatsapp-flow' [
  --id: string
  --flow-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'socialmessaging PublishWhatsAppFlow $id $flow_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/whatsapp/waba/eventdestinations; needs --id --event-destinations
@search-terms PutWhatsAppBusinessAccountEventDestinations
export def 'socialmessaging put-whatsapp-business-account-event-destinations' [
  --id: string
  --event-destinations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'socialmessaging PutWhatsAppBusinessAccountEventDestinations $id $event_destinations -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/whatsapp/business-public-key; needs --origination-phone-number-id
@search-terms PutWhatsAppBusinessPublicKey
export def 'socialmessaging put-whatsapp-business-public-key' [
  --origination-phone-number-id: string
  --business-public-key: string
  --kms-key-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'socialmessaging PutWhatsAppBusinessPublicKey $origination_phone_number_id $business_public_key $kms_key_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/whatsapp/call/event; needs --origination-phone-number-id --meta-api-version --call-event
@search-terms SendWhatsAppCallEvent
export def 'socialmessaging send-whatsapp-call-event' [
  --origination-phone-number-id: string
  --meta-api-version: string
  --call-event: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'socialmessaging SendWhatsAppCallEvent $origination_phone_number_id $meta_api_version $call_event -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/whatsapp/waba/dataset/events; needs --id --dataset-id --event-data
@search-terms SendWhatsAppConversionEvent
export def 'socialmessaging send-whatsapp-conversion-event' [
  --id: string
  --dataset-id: string
  --event-data: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'socialmessaging SendWhatsAppConversionEvent $id $dataset_id $event_data -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/whatsapp/send; needs --origination-phone-number-id --message --meta-api-version
@search-terms SendWhatsAppMessage
export def 'socialmessaging send-whatsapp-message' [
  --origination-phone-number-id: string
  --message: oneof<binary, string>
  --meta-api-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'socialmessaging SendWhatsAppMessage $origination_phone_number_id $message $meta_api_version -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/tags/tag-resource; needs --resource-arn --tags
@search-terms TagResource
export def 'socialmessaging tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'socialmessaging TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/tags/untag-resource; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'socialmessaging untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'socialmessaging UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/whatsapp/waba/phone; needs --id --call-settings
@search-terms UpdateLinkedWhatsAppBusinessAccountPhoneNumber
export def 'socialmessaging update-linked-whatsapp-business-account-phone-number' [
  --id: string
  --call-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'socialmessaging UpdateLinkedWhatsAppBusinessAccountPhoneNumber $id $call_settings -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/whatsapp/flow/update; needs --id --flow-id
@search-terms UpdateWhatsAppFlow
export def 'socialmessaging update-whatsapp-flow' [
  --id: string
  --flow-id: string
  --flow-name: string
  --categories: list<string>
  --endpoint-uri: string
  --meta-app-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'socialmessaging UpdateWhatsAppFlow $id $flow_id $flow_name $categories $endpoint_uri $meta_app_id -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/whatsapp/flow/assets/update; needs --id --flow-id --flow-json
@search-terms UpdateWhatsAppFlowAssets
export def 'socialmessaging update-whatsapp-flow-assets' [
  --id: string
  --flow-id: string
  --flow-json: oneof<binary, string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'socialmessaging UpdateWhatsAppFlowAssets $id $flow_id $flow_json -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /v1/whatsapp/template; needs --id
@search-terms UpdateWhatsAppMessageTemplate
export def 'socialmessaging update-whatsapp-message-template' [
  --id: string
  --meta-template-id: string
  --template-name: string
  --template-language-code: string
  --parameter-format: string
  --template-category: string
  --template-components: oneof<binary, string>
  --cta-url-link-tracking-opted-out: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'socialmessaging UpdateWhatsAppMessageTemplate $id $meta_template_id $template_name $template_language_code $parameter_format $template_category $template_components $cta_url_link_tracking_opted_out -- $region $profile $with_input $fail_fast $yes' }
