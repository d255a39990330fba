# Written by `cargo xtask generate --service qapps` from the service's model and overlay: change those instead.
# QApps, API version 2023-11-27: 35 operations.

use rt.nu [call]

# POST /catalog.associateItemRating; needs --instance-id --library-item-id
@search-terms AssociateLibraryItemReview
export def 'qapps associate-library-item-review' [
  --instance-id: string
  --library-item-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qapps AssociateLibraryItemReview $instance_id $library_item_id -- $region $profile $with_input $fail_fast $yes' }

# POST /apps.install; needs --instance-id --app-id
@search-terms AssociateQAppWithUser
export def 'qapps associate-q-app-with-user' [
  --instance-id: string
  --app-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qapps AssociateQAppWithUser $instance_id $app_id -- $region $profile $with_input $fail_fast $yes' }

# POST /catalog.createCategories; needs --instance-id --categories
@search-terms BatchCreateCategory
export def 'qapps batch-create-category' [
  --instance-id: string
  --categories: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qapps BatchCreateCategory $instance_id $categories -- $region $profile $with_input $fail_fast $yes' }

# POST /catalog.deleteCategories; needs --instance-id --categories
@search-terms BatchDeleteCategory
export def 'qapps batch-delete-category' [
  --instance-id: string
  --categories: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qapps BatchDeleteCategory $instance_id $categories -- $region $profile $with_input $fail_fast $yes' }

# POST /catalog.updateCategories; needs --instance-id --categories
@search-terms BatchUpdateCategory
export def 'qapps batch-update-category' [
  --instance-id: string
  --categories: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qapps BatchUpdateCategory $instance_id $categories -- $region $profile $with_input $fail_fast $yes' }

# POST /catalog.createItem; needs --instance-id --app-id --app-version --categories
@search-terms CreateLibraryItem
export def 'qapps create-library-item' [
  --instance-id: string
  --app-id: string
  --app-version: int
  --categories: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qapps CreateLibraryItem $instance_id $app_id $app_version $categories -- $region $profile $with_input $fail_fast $yes' }

# POST /apps.createPresignedUrl; needs --instance-id --card-id --app-id --file-contents-sha256 --file-name --scope
@search-terms CreatePresignedUrl
export def 'qapps create-presigned-url' [
  --instance-id: string
  --card-id: string
  --app-id: string
  --file-contents-sha256: string
  --file-name: string
  --scope: string@[APPLICATION SESSION]
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qapps CreatePresignedUrl $instance_id $card_id $app_id $file_contents_sha256 $file_name $scope $session_id -- $region $profile $with_input $fail_fast $yes' }

# POST /apps.create; needs --instance-id --title --app-definition
@search-terms CreateQApp
export def 'qapps create-q-app' [
  --instance-id: string
  --title: string
  --description: string
  --app-definition: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qapps CreateQApp $instance_id $title $description $app_definition $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /catalog.deleteItem; needs --instance-id --library-item-id
@search-terms DeleteLibraryItem
export def 'qapps delete-library-item' [
  --instance-id: string
  --library-item-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qapps DeleteLibraryItem $instance_id $library_item_id -- $region $profile $with_input $fail_fast $yes' }

# POST /apps.delete; needs --instance-id --app-id
@search-terms DeleteQApp
export def 'qapps delete-q-app' [
  --instance-id: string
  --app-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qapps DeleteQApp $instance_id $app_id -- $region $profile $with_input $fail_fast $yes' }

# GET /apps.describeQAppPermissions; cached 1min; needs --instance-id --app-id
@search-terms DescribeQAppPermissions
export def 'qapps describe-q-app-permissions' [
  --instance-id: string
  --app-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'qapps DescribeQAppPermissions $instance_id $app_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /catalog.disassociateItemRating; needs --instance-id --library-item-id
@search-terms DisassociateLibraryItemReview
export def 'qapps disassociate-library-item-review' [
  --instance-id: string
  --library-item-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qapps DisassociateLibraryItemReview $instance_id $library_item_id -- $region $profile $with_input $fail_fast $yes' }

# POST /apps.uninstall; needs --instance-id --app-id
@search-terms DisassociateQAppFromUser
export def 'qapps disassociate-q-app-from-user' [
  --instance-id: string
  --app-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qapps DisassociateQAppFromUser $instance_id $app_id -- $region $profile $with_input $fail_fast $yes' }

# POST /runtime.exportQAppSessionData; needs --instance-id --session-id
@search-terms ExportQAppSessionData
export def 'qapps export-q-app-session-data' [
  --instance-id: string
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qapps ExportQAppSessionData $instance_id $session_id -- $region $profile $with_input $fail_fast $yes' }

# GET /catalog.getItem; cached 1min; needs --instance-id --library-item-id
@search-terms GetLibraryItem
export def 'qapps get-library-item' [
  --instance-id: string
  --library-item-id: string
  --app-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'qapps GetLibraryItem $instance_id $library_item_id $app_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /apps.get; cached 1min; needs --instance-id --app-id
@search-terms GetQApp
export def 'qapps get-q-app' [
  --instance-id: string
  --app-id: string
  --app-version: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'qapps GetQApp $instance_id $app_id $app_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /runtime.getQAppSession; needs --instance-id --session-id
@search-terms GetQAppSession
export def 'qapps get-q-app-session' [
  --instance-id: string
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'qapps GetQAppSession $instance_id $session_id -- $region $profile $with_input $fail_fast' }

# GET /runtime.getQAppSessionMetadata; cached 1min; needs --instance-id --session-id
@search-terms GetQAppSessionMetadata
export def 'qapps get-q-app-session-metadata' [
  --instance-id: string
  --session-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'qapps GetQAppSessionMetadata $instance_id $session_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /apps.importDocument; needs --instance-id --card-id --app-id --file-contents-base64 --file-name --scope
@search-terms ImportDocument
export def 'qapps import-document' [
  --instance-id: string
  --card-id: string
  --app-id: string
  --file-contents-base64: string
  --file-name: string
  --scope: string@[APPLICATION SESSION]
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qapps ImportDocument $instance_id $card_id $app_id $file_contents_base64 $file_name $scope $session_id -- $region $profile $with_input $fail_fast $yes' }

# GET /catalog.listCategories; cached 1min; needs --instance-id
@search-terms ListCategories
export def 'qapps list-categories' [
  --instance-id: string
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
]: any -> any { call 'qapps ListCategories $instance_id -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /catalog.list; follows pages; cached 1min; needs --instance-id
@search-terms ListLibraryItems
export def 'qapps list-library-items' [
  --instance-id: string
  --category-id: string
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
]: any -> any { call 'qapps ListLibraryItems $instance_id $category_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /runtime.listQAppSessionData; cached 1min; needs --instance-id --session-id
@search-terms ListQAppSessionData
export def 'qapps list-q-app-session-data' [
  --instance-id: string
  --session-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'qapps ListQAppSessionData $instance_id $session_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /apps.list; follows pages; cached 1min; needs --instance-id
@search-terms ListQApps
export def 'qapps list-q-apps' [
  --instance-id: string
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
]: any -> any { call 'qapps ListQApps $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceARN}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'qapps list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'qapps ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /apps.predictQApp; needs --instance-id
@search-terms PredictQApp
export def 'qapps predict-q-app' [
  --instance-id: string
  --options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qapps PredictQApp $instance_id $options -- $region $profile $with_input $fail_fast $yes' }

# POST /runtime.startQAppSession; needs --instance-id --app-id --app-version
@search-terms StartQAppSession
export def 'qapps start-q-app-session' [
  --instance-id: string
  --app-id: string
  --app-version: int
  --initial-values: list
  --session-id: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qapps StartQAppSession $instance_id $app_id $app_version $initial_values $session_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /runtime.deleteMiniAppRun; needs --instance-id --session-id
@search-terms StopQAppSession
export def 'qapps stop-q-app-session' [
  --instance-id: string
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qapps StopQAppSession $instance_id $session_id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceARN}; needs --resource-arn --tags
@search-terms TagResource
export def 'qapps tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qapps TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceARN}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'qapps untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qapps UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /catalog.updateItem; needs --instance-id --library-item-id
@search-terms UpdateLibraryItem
export def 'qapps update-library-item' [
  --instance-id: string
  --library-item-id: string
  --status: string@[PUBLISHED DISABLED]
  --categories: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qapps UpdateLibraryItem $instance_id $library_item_id $status $categories -- $region $profile $with_input $fail_fast $yes' }

# POST /catalog.updateItemMetadata; needs --instance-id --library-item-id
@search-terms UpdateLibraryItemMetadata
export def 'qapps update-library-item-metadata' [
  --instance-id: string
  --library-item-id: string
  --is-verified: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qapps UpdateLibraryItemMetadata $instance_id $library_item_id $is_verified -- $region $profile $with_input $fail_fast $yes' }

# POST /apps.update; needs --instance-id --app-id
@search-terms UpdateQApp
export def 'qapps update-q-app' [
  --instance-id: string
  --app-id: string
  --title: string
  --description: string
  --app-definition: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qapps UpdateQApp $instance_id $app_id $title $description $app_definition -- $region $profile $with_input $fail_fast $yes' }

# POST /apps.updateQAppPermissions; needs --instance-id --app-id
@search-terms UpdateQAppPermissions
export def 'qapps update-q-app-permissions' [
  --instance-id: string
  --app-id: string
  --grant-permissions: list
  --revoke-permissions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qapps UpdateQAppPermissions $instance_id $app_id $grant_permissions $revoke_permissions -- $region $profile $with_input $fail_fast $yes' }

# POST /runtime.updateQAppSession; needs --instance-id --session-id
@search-terms UpdateQAppSession
export def 'qapps update-q-app-session' [
  --instance-id: string
  --session-id: string
  --values: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qapps UpdateQAppSession $instance_id $session_id $values -- $region $profile $with_input $fail_fast $yes' }

# POST /runtime.updateQAppSessionMetadata; needs --instance-id --session-id --sharing-configuration
@search-terms UpdateQAppSessionMetadata
export def 'qapps update-q-app-session-metadata' [
  --instance-id: string
  --session-id: string
  --session-name: string
  --sharing-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qapps UpdateQAppSessionMetadata $instance_id $session_id $session_name $sharing_configuration -- $region $profile $with_input $fail_fast $yes' }
