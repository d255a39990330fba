# Written by `cargo xtask generate --service qapps` from the service's model and overlay: change those instead.
# QApps, API version 2023-11-27: 35 operations.

use rt.nu [call send]

# POST /catalog.associateItemRating; needs --instance-id --library-item-id
@category "aws qapps"
@search-terms AssociateLibraryItemReview
export def 'qapps associate-library-item-review' [
  --instance-id: string
  --library-item-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qapps AssociateLibraryItemReview $instance_id=instanceId $library_item_id=libraryItemId $region=--region $profile=--profile' }

# POST /apps.install; needs --instance-id --app-id
@category "aws qapps"
@search-terms AssociateQAppWithUser
export def 'qapps associate-q-app-with-user' [
  --instance-id: string
  --app-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qapps AssociateQAppWithUser $instance_id=instanceId $app_id=appId $region=--region $profile=--profile' }

# POST /catalog.createCategories; needs --instance-id --categories
@category "aws qapps"
@search-terms BatchCreateCategory
export def 'qapps batch-create-category' [
  --instance-id: string
  --categories: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qapps BatchCreateCategory $instance_id=instanceId $categories=categories $region=--region $profile=--profile' }

# POST /catalog.deleteCategories; needs --instance-id --categories
@category "aws qapps"
@search-terms BatchDeleteCategory
export def 'qapps batch-delete-category' [
  --instance-id: string
  --categories: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qapps BatchDeleteCategory $instance_id=instanceId $categories=categories $region=--region $profile=--profile' }

# POST /catalog.updateCategories; needs --instance-id --categories
@category "aws qapps"
@search-terms BatchUpdateCategory
export def 'qapps batch-update-category' [
  --instance-id: string
  --categories: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qapps BatchUpdateCategory $instance_id=instanceId $categories=categories $region=--region $profile=--profile' }

# POST /catalog.createItem; needs --instance-id --app-id --app-version --categories
@category "aws qapps"
@search-terms CreateLibraryItem
export def 'qapps create-library-item' [
  --instance-id: string
  --app-id: string
  --app-version: int
  --categories: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'qapps CreateLibraryItem $instance_id=instanceId $app_id=appId $app_version=appVersion $categories=categories $region=--region $profile=--profile' }

# POST /apps.createPresignedUrl; needs --instance-id --card-id --app-id --file-contents-sha256 --file-name --scope
@category "aws qapps"
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
]: nothing -> record { call 'qapps CreatePresignedUrl $instance_id=instanceId $card_id=cardId $app_id=appId $file_contents_sha256=fileContentsSha256 $file_name=fileName $scope=scope $session_id=sessionId $region=--region $profile=--profile' }

# POST /apps.create; needs --instance-id --title --app-definition
@category "aws qapps"
@search-terms CreateQApp
export def 'qapps create-q-app' [
  --instance-id: string
  --title: string
  --description: string
  --app-definition: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'qapps CreateQApp $instance_id=instanceId $title=title $description=description $app_definition=appDefinition $tags=tags $region=--region $profile=--profile' }

# POST /catalog.deleteItem; needs --instance-id --library-item-id
@category "aws qapps"
@search-terms DeleteLibraryItem
export def 'qapps delete-library-item' [
  --instance-id: string
  --library-item-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qapps DeleteLibraryItem $instance_id=instanceId $library_item_id=libraryItemId $region=--region $profile=--profile' }

# POST /apps.delete; needs --instance-id --app-id
@category "aws qapps"
@search-terms DeleteQApp
export def 'qapps delete-q-app' [
  --instance-id: string
  --app-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qapps DeleteQApp $instance_id=instanceId $app_id=appId $region=--region $profile=--profile' }

# GET /apps.describeQAppPermissions; cached 1min; needs --instance-id --app-id
@category "aws qapps"
@search-terms DescribeQAppPermissions
export def 'qapps describe-q-app-permissions' [
  --instance-id: string
  --app-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qapps DescribeQAppPermissions $instance_id=instanceId $app_id=appId $region=--region $profile=--profile' }

# POST /catalog.disassociateItemRating; needs --instance-id --library-item-id
@category "aws qapps"
@search-terms DisassociateLibraryItemReview
export def 'qapps disassociate-library-item-review' [
  --instance-id: string
  --library-item-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qapps DisassociateLibraryItemReview $instance_id=instanceId $library_item_id=libraryItemId $region=--region $profile=--profile' }

# POST /apps.uninstall; needs --instance-id --app-id
@category "aws qapps"
@search-terms DisassociateQAppFromUser
export def 'qapps disassociate-q-app-from-user' [
  --instance-id: string
  --app-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qapps DisassociateQAppFromUser $instance_id=instanceId $app_id=appId $region=--region $profile=--profile' }

# POST /runtime.exportQAppSessionData; needs --instance-id --session-id
@category "aws qapps"
@search-terms ExportQAppSessionData
export def 'qapps export-q-app-session-data' [
  --instance-id: string
  --session-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qapps ExportQAppSessionData $instance_id=instanceId $session_id=sessionId $region=--region $profile=--profile' }

# GET /catalog.getItem; cached 1min; needs --instance-id --library-item-id
@category "aws qapps"
@search-terms GetLibraryItem
export def 'qapps get-library-item' [
  --instance-id: string
  --library-item-id: string
  --app-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qapps GetLibraryItem $instance_id=instanceId $library_item_id=libraryItemId $app_id=appId $region=--region $profile=--profile' }

# GET /apps.get; cached 1min; needs --instance-id --app-id
@category "aws qapps"
@search-terms GetQApp
export def 'qapps get-q-app' [
  --instance-id: string
  --app-id: string
  --app-version: int
  --region: string
  --profile: string
]: nothing -> record { call 'qapps GetQApp $instance_id=instanceId $app_id=appId $app_version=appVersion $region=--region $profile=--profile' }

# GET /runtime.getQAppSession; cached 1min; needs --instance-id --session-id
@category "aws qapps"
@search-terms GetQAppSession
export def 'qapps get-q-app-session' [
  --instance-id: string
  --session-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qapps GetQAppSession $instance_id=instanceId $session_id=sessionId $region=--region $profile=--profile' }

# GET /runtime.getQAppSessionMetadata; cached 1min; needs --instance-id --session-id
@category "aws qapps"
@search-terms GetQAppSessionMetadata
export def 'qapps get-q-app-session-metadata' [
  --instance-id: string
  --session-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qapps GetQAppSessionMetadata $instance_id=instanceId $session_id=sessionId $region=--region $profile=--profile' }

# POST /apps.importDocument; needs --instance-id --card-id --app-id --file-contents-base64 --file-name --scope
@category "aws qapps"
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
]: nothing -> record { call 'qapps ImportDocument $instance_id=instanceId $card_id=cardId $app_id=appId $file_contents_base64=fileContentsBase64 $file_name=fileName $scope=scope $session_id=sessionId $region=--region $profile=--profile' }

# GET /catalog.listCategories; cached 1min; needs --instance-id
@category "aws qapps"
@search-terms ListCategories
export def 'qapps list-categories' [
  --instance-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'qapps ListCategories $instance_id=instanceId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# GET /catalog.list; follows pages; cached 1min; needs --instance-id
@category "aws qapps"
@search-terms ListLibraryItems
export def 'qapps list-library-items' [
  --instance-id: string
  --category-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qapps ListLibraryItems $instance_id=instanceId $category_id=categoryId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /runtime.listQAppSessionData; cached 1min; needs --instance-id --session-id
@category "aws qapps"
@search-terms ListQAppSessionData
export def 'qapps list-q-app-session-data' [
  --instance-id: string
  --session-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qapps ListQAppSessionData $instance_id=instanceId $session_id=sessionId $region=--region $profile=--profile' }

# GET /apps.list; follows pages; cached 1min; needs --instance-id
@category "aws qapps"
@search-terms ListQApps
export def 'qapps list-q-apps' [
  --instance-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qapps ListQApps $instance_id=instanceId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceARN}; cached 5min; needs --resource-arn
@category "aws qapps"
@search-terms ListTagsForResource
export def 'qapps list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'qapps ListTagsForResource $resource_arn=resourceARN $region=--region $profile=--profile' }

# POST /apps.predictQApp; needs --instance-id
@category "aws qapps"
@search-terms PredictQApp
export def 'qapps predict-q-app' [
  --instance-id: string
  --options: record
  --region: string
  --profile: string
]: nothing -> record { call 'qapps PredictQApp $instance_id=instanceId $options=options $region=--region $profile=--profile' }

# POST /runtime.startQAppSession; needs --instance-id --app-id --app-version
@category "aws qapps"
@search-terms StartQAppSession
export def 'qapps start-q-app-session' [
  --instance-id: string
  --app-id: string
  --app-version: int
  --initial-values: oneof<list<any>, record>
  --session-id: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'qapps StartQAppSession $instance_id=instanceId $app_id=appId $app_version=appVersion $initial_values=initialValues $session_id=sessionId $tags=tags $region=--region $profile=--profile' }

# POST /runtime.deleteMiniAppRun; needs --instance-id --session-id
@category "aws qapps"
@search-terms StopQAppSession
export def 'qapps stop-q-app-session' [
  --instance-id: string
  --session-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qapps StopQAppSession $instance_id=instanceId $session_id=sessionId $region=--region $profile=--profile' }

# POST /tags/{resourceARN}; needs --resource-arn --tags
@category "aws qapps"
@search-terms TagResource
export def 'qapps tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qapps TagResource $resource_arn=resourceARN $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceARN}; needs --resource-arn --tag-keys
@category "aws qapps"
@search-terms UntagResource
export def 'qapps untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qapps UntagResource $resource_arn=resourceARN $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /catalog.updateItem; needs --instance-id --library-item-id
@category "aws qapps"
@search-terms UpdateLibraryItem
export def 'qapps update-library-item' [
  --instance-id: string
  --library-item-id: string
  --status: string@[PUBLISHED DISABLED]
  --categories: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'qapps UpdateLibraryItem $instance_id=instanceId $library_item_id=libraryItemId $status=status $categories=categories $region=--region $profile=--profile' }

# POST /catalog.updateItemMetadata; needs --instance-id --library-item-id
@category "aws qapps"
@search-terms UpdateLibraryItemMetadata
export def 'qapps update-library-item-metadata' [
  --instance-id: string
  --library-item-id: string
  --is-verified: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qapps UpdateLibraryItemMetadata $instance_id=instanceId $library_item_id=libraryItemId $is_verified=isVerified $region=--region $profile=--profile' }

# POST /apps.update; needs --instance-id --app-id
@category "aws qapps"
@search-terms UpdateQApp
export def 'qapps update-q-app' [
  --instance-id: string
  --app-id: string
  --title: string
  --description: string
  --app-definition: record
  --region: string
  --profile: string
]: nothing -> record { call 'qapps UpdateQApp $instance_id=instanceId $app_id=appId $title=title $description=description $app_definition=appDefinition $region=--region $profile=--profile' }

# POST /apps.updateQAppPermissions; needs --instance-id --app-id
@category "aws qapps"
@search-terms UpdateQAppPermissions
export def 'qapps update-q-app-permissions' [
  --instance-id: string
  --app-id: string
  --grant-permissions: oneof<list<any>, record>
  --revoke-permissions: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'qapps UpdateQAppPermissions $instance_id=instanceId $app_id=appId $grant_permissions=grantPermissions $revoke_permissions=revokePermissions $region=--region $profile=--profile' }

# POST /runtime.updateQAppSession; needs --instance-id --session-id
@category "aws qapps"
@search-terms UpdateQAppSession
export def 'qapps update-q-app-session' [
  --instance-id: string
  --session-id: string
  --values: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'qapps UpdateQAppSession $instance_id=instanceId $session_id=sessionId $values=values $region=--region $profile=--profile' }

# POST /runtime.updateQAppSessionMetadata; needs --instance-id --session-id --sharing-configuration
@category "aws qapps"
@search-terms UpdateQAppSessionMetadata
export def 'qapps update-q-app-session-metadata' [
  --instance-id: string
  --session-id: string
  --session-name: string
  --sharing-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'qapps UpdateQAppSessionMetadata $instance_id=instanceId $session_id=sessionId $session_name=sessionName $sharing_configuration=sharingConfiguration $region=--region $profile=--profile' }
