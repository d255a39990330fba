# Written by `cargo xtask generate --service workdocs` from the service's model and overlay: change those instead.
# WorkDocs, API version 2016-05-01: 44 operations.

use rt.nu [call]

# DELETE /api/v1/documents/{DocumentId}/versions/{VersionId}; needs --document-id --version-id
@search-terms AbortDocumentVersionUpload
export def 'workdocs abort-document-version-upload' [
  --authentication-token: string
  --document-id: string
  --version-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workdocs AbortDocumentVersionUpload $authentication_token $document_id $version_id -- $region $profile $with_input $fail_fast $yes' }

# POST /api/v1/users/{UserId}/activation; needs --user-id
@search-terms ActivateUser
export def 'workdocs activate-user' [
  --user-id: string
  --authentication-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workdocs ActivateUser $user_id $authentication_token -- $region $profile $with_input $fail_fast $yes' }

# POST /api/v1/resources/{ResourceId}/permissions; needs --resource-id --principals
@search-terms AddResourcePermissions
export def 'workdocs add-resource-permissions' [
  --authentication-token: string
  --resource-id: string
  --principals: list
  --notification-options: record
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workdocs AddResourcePermissions $authentication_token $resource_id $principals $notification_options -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /api/v1/documents/{DocumentId}/versions/{VersionId}/comment; needs --document-id --version-id --text
@search-terms CreateComment
export def 'workdocs create-comment' [
  --authentication-token: string
  --document-id: string
  --version-id: string
  --parent-id: string
  --thread-id: string
  --text: string
  --visibility: string@[PUBLIC PRIVATE]
  --notify-collaborators: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workdocs CreateComment $authentication_token $document_id $version_id $parent_id $thread_id $text $visibility $notify_collaborators -- $region $profile $with_input $fail_fast $yes' }

# PUT /api/v1/resources/{ResourceId}/customMetadata; needs --resource-id --custom-metadata
@search-terms CreateCustomMetadata
export def 'workdocs create-custom-metadata' [
  --authentication-token: string
  --resource-id: string
  --version-id: string
  --custom-metadata: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workdocs CreateCustomMetadata $authentication_token $resource_id $version_id $custom_metadata -- $region $profile $with_input $fail_fast $yes' }

# POST /api/v1/folders; needs --parent-folder-id
@search-terms CreateFolder
export def 'workdocs create-folder' [
  --authentication-token: string
  --name: string
  --parent-folder-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workdocs CreateFolder $authentication_token $name $parent_folder_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /api/v1/resources/{ResourceId}/labels; needs --resource-id --labels
@search-terms CreateLabels
export def 'workdocs create-labels' [
  --resource-id: string
  --labels: list<string>
  --authentication-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workdocs CreateLabels $resource_id $labels $authentication_token -- $region $profile $with_input $fail_fast $yes' }

# POST /api/v1/organizations/{OrganizationId}/subscriptions; needs --organization-id --endpoint --protocol --subscription-type
@search-terms CreateNotificationSubscription
export def 'workdocs create-notification-subscription' [
  --organization-id: string
  --endpoint: string
  --protocol: string@[HTTPS SQS]
  --subscription-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workdocs CreateNotificationSubscription $organization_id $endpoint $protocol $subscription_type -- $region $profile $with_input $fail_fast $yes' }

# POST /api/v1/users; needs --username --given-name --surname --password
@search-terms CreateUser
export def 'workdocs create-user' [
  --organization-id: string
  --username: string
  --email-address: string
  --given-name: string
  --surname: string
  --password: string
  --time-zone-id: string
  --storage-rule: record
  --authentication-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workdocs CreateUser $organization_id $username $email_address $given_name $surname $password $time_zone_id $storage_rule $authentication_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /api/v1/users/{UserId}/activation; needs --user-id
@search-terms DeactivateUser
export def 'workdocs deactivate-user' [
  --user-id: string
  --authentication-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workdocs DeactivateUser $user_id $authentication_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /api/v1/documents/{DocumentId}/versions/{VersionId}/comment/{CommentId}; needs --document-id --version-id --comment-id
@search-terms DeleteComment
export def 'workdocs delete-comment' [
  --authentication-token: string
  --document-id: string
  --version-id: string
  --comment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workdocs DeleteComment $authentication_token $document_id $version_id $comment_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /api/v1/resources/{ResourceId}/customMetadata; needs --resource-id
@search-terms DeleteCustomMetadata
export def 'workdocs delete-custom-metadata' [
  --authentication-token: string
  --resource-id: string
  --version-id: string
  --keys: list<string>
  --delete-all: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workdocs DeleteCustomMetadata $authentication_token $resource_id $version_id $keys $delete_all -- $region $profile $with_input $fail_fast $yes' }

# DELETE /api/v1/documents/{DocumentId}; needs --document-id
@search-terms DeleteDocument
export def 'workdocs delete-document' [
  --authentication-token: string
  --document-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workdocs DeleteDocument $authentication_token $document_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /api/v1/documentVersions/{DocumentId}/versions/{VersionId}; needs --document-id --version-id --delete-prior-versions
@search-terms DeleteDocumentVersion
export def 'workdocs delete-document-version' [
  --authentication-token: string
  --document-id: string
  --version-id: string
  --delete-prior-versions: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workdocs DeleteDocumentVersion $authentication_token $document_id $version_id $delete_prior_versions -- $region $profile $with_input $fail_fast $yes' }

# DELETE /api/v1/folders/{FolderId}; needs --folder-id
@search-terms DeleteFolder
export def 'workdocs delete-folder' [
  --authentication-token: string
  --folder-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workdocs DeleteFolder $authentication_token $folder_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /api/v1/folders/{FolderId}/contents; needs --folder-id
@search-terms DeleteFolderContents
export def 'workdocs delete-folder-contents' [
  --authentication-token: string
  --folder-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workdocs DeleteFolderContents $authentication_token $folder_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /api/v1/resources/{ResourceId}/labels; needs --resource-id
@search-terms DeleteLabels
export def 'workdocs delete-labels' [
  --resource-id: string
  --authentication-token: string
  --labels: list<string>
  --delete-all: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workdocs DeleteLabels $resource_id $authentication_token $labels $delete_all -- $region $profile $with_input $fail_fast $yes' }

# DELETE /api/v1/organizations/{OrganizationId}/subscriptions/{SubscriptionId}; needs --subscription-id --organization-id
@search-terms DeleteNotificationSubscription
export def 'workdocs delete-notification-subscription' [
  --subscription-id: string
  --organization-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workdocs DeleteNotificationSubscription $subscription_id $organization_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /api/v1/users/{UserId}; needs --user-id
@search-terms DeleteUser
export def 'workdocs delete-user' [
  --authentication-token: string
  --user-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workdocs DeleteUser $authentication_token $user_id -- $region $profile $with_input $fail_fast $yes' }

# GET /api/v1/activities; follows pages
@search-terms DescribeActivities
export def 'workdocs describe-activities' [
  --authentication-token: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --organization-id: string
  --activity-types: string
  --resource-id: string
  --user-id: string
  --include-indirect-activities: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'workdocs DescribeActivities $authentication_token $start_time $end_time $organization_id $activity_types $resource_id $user_id $include_indirect_activities -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /api/v1/documents/{DocumentId}/versions/{VersionId}/comments; follows pages; needs --document-id --version-id
@search-terms DescribeComments
export def 'workdocs describe-comments' [
  --authentication-token: string
  --document-id: string
  --version-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'workdocs DescribeComments $authentication_token $document_id $version_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /api/v1/documents/{DocumentId}/versions; follows pages; needs --document-id
@search-terms DescribeDocumentVersions
export def 'workdocs describe-document-versions' [
  --authentication-token: string
  --document-id: string
  --include: string
  --fields: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'workdocs DescribeDocumentVersions $authentication_token $document_id $include $fields -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /api/v1/folders/{FolderId}/contents; follows pages; needs --folder-id
@search-terms DescribeFolderContents
export def 'workdocs describe-folder-contents' [
  --authentication-token: string
  --folder-id: string
  --sort: string@[DATE NAME]
  --order: string@[ASCENDING DESCENDING]
  --type: string@[ALL DOCUMENT FOLDER]
  --include: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'workdocs DescribeFolderContents $authentication_token $folder_id $sort $order $type $include -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /api/v1/groups; follows pages; cached 1min; needs --search-query
@search-terms DescribeGroups
export def 'workdocs describe-groups' [
  --authentication-token: string
  --search-query: string
  --organization-id: string
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
]: any -> any { call 'workdocs DescribeGroups $authentication_token $search_query $organization_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /api/v1/organizations/{OrganizationId}/subscriptions; follows pages; cached 1min; needs --organization-id
@search-terms DescribeNotificationSubscriptions
export def 'workdocs describe-notification-subscriptions' [
  --organization-id: string
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
]: any -> any { call 'workdocs DescribeNotificationSubscriptions $organization_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /api/v1/resources/{ResourceId}/permissions; follows pages; cached 1min; needs --resource-id
@search-terms DescribeResourcePermissions
export def 'workdocs describe-resource-permissions' [
  --authentication-token: string
  --resource-id: string
  --principal-id: string
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
]: any -> any { call 'workdocs DescribeResourcePermissions $authentication_token $resource_id $principal_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /api/v1/me/root; follows pages; needs --authentication-token
@search-terms DescribeRootFolders
export def 'workdocs describe-root-folders' [
  --authentication-token: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'workdocs DescribeRootFolders $authentication_token -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /api/v1/users; follows pages
@search-terms DescribeUsers
export def 'workdocs describe-users' [
  --authentication-token: string
  --organization-id: string
  --user-ids: string
  --query: string
  --include: string@[ALL ACTIVE_PENDING]
  --order: string@[ASCENDING DESCENDING]
  --sort: string@[USER_NAME FULL_NAME STORAGE_LIMIT USER_STATUS STORAGE_USED]
  --fields: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'workdocs DescribeUsers $authentication_token $organization_id $user_ids $query $include $order $sort $fields -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /api/v1/me; needs --authentication-token
@search-terms GetCurrentUser
export def 'workdocs get-current-user' [
  --authentication-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'workdocs GetCurrentUser $authentication_token -- $region $profile $with_input $fail_fast' }

# GET /api/v1/documents/{DocumentId}; needs --document-id
@search-terms GetDocument
export def 'workdocs get-document' [
  --authentication-token: string
  --document-id: string
  --include-custom-metadata: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'workdocs GetDocument $authentication_token $document_id $include_custom_metadata -- $region $profile $with_input $fail_fast' }

# GET /api/v1/documents/{DocumentId}/path; needs --document-id
@search-terms GetDocumentPath
export def 'workdocs get-document-path' [
  --authentication-token: string
  --document-id: string
  --limit: int
  --fields: string
  --marker: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'workdocs GetDocumentPath $authentication_token $document_id $limit $fields $marker -- $region $profile $with_input $fail_fast' }

# GET /api/v1/documents/{DocumentId}/versions/{VersionId}; needs --document-id --version-id
@search-terms GetDocumentVersion
export def 'workdocs get-document-version' [
  --authentication-token: string
  --document-id: string
  --version-id: string
  --fields: string
  --include-custom-metadata: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'workdocs GetDocumentVersion $authentication_token $document_id $version_id $fields $include_custom_metadata -- $region $profile $with_input $fail_fast' }

# GET /api/v1/folders/{FolderId}; needs --folder-id
@search-terms GetFolder
export def 'workdocs get-folder' [
  --authentication-token: string
  --folder-id: string
  --include-custom-metadata: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'workdocs GetFolder $authentication_token $folder_id $include_custom_metadata -- $region $profile $with_input $fail_fast' }

# GET /api/v1/folders/{FolderId}/path; needs --folder-id
@search-terms GetFolderPath
export def 'workdocs get-folder-path' [
  --authentication-token: string
  --folder-id: string
  --limit: int
  --fields: string
  --marker: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'workdocs GetFolderPath $authentication_token $folder_id $limit $fields $marker -- $region $profile $with_input $fail_fast' }

# GET /api/v1/resources
@search-terms GetResources
export def 'workdocs get-resources' [
  --authentication-token: string
  --user-id: string
  --collection-type: string
  --limit: int
  --marker: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'workdocs GetResources $authentication_token $user_id $collection_type $limit $marker -- $region $profile $with_input $fail_fast' }

# POST /api/v1/documents
@search-terms InitiateDocumentVersionUpload
export def 'workdocs initiate-document-version-upload' [
  --authentication-token: string
  --id: string
  --name: string
  --content-created-timestamp: oneof<datetime, duration, string>
  --content-modified-timestamp: oneof<datetime, duration, string>
  --content-type: string
  --document-size-in-bytes: int
  --parent-folder-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workdocs InitiateDocumentVersionUpload $authentication_token $id $name $content_created_timestamp $content_modified_timestamp $content_type $document_size_in_bytes $parent_folder_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /api/v1/resources/{ResourceId}/permissions; needs --resource-id
@search-terms RemoveAllResourcePermissions
export def 'workdocs remove-all-resource-permissions' [
  --authentication-token: string
  --resource-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workdocs RemoveAllResourcePermissions $authentication_token $resource_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /api/v1/resources/{ResourceId}/permissions/{PrincipalId}; needs --resource-id --principal-id
@search-terms RemoveResourcePermission
export def 'workdocs remove-resource-permission' [
  --authentication-token: string
  --resource-id: string
  --principal-id: string
  --principal-type: string@[USER GROUP INVITE ANONYMOUS ORGANIZATION]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workdocs RemoveResourcePermission $authentication_token $resource_id $principal_id $principal_type -- $region $profile $with_input $fail_fast $yes' }

# POST /api/v1/documentVersions/restore/{DocumentId}; needs --document-id
@search-terms RestoreDocumentVersions
export def 'workdocs restore-document-versions' [
  --authentication-token: string
  --document-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workdocs RestoreDocumentVersions $authentication_token $document_id -- $region $profile $with_input $fail_fast $yes' }

# POST /api/v1/search; follows pages
@search-terms SearchResources
export def 'workdocs search-resources' [
  --authentication-token: string
  --query-text: string
  --query-scopes: list<string>
  --organization-id: string
  --additional-response-fields: list<string>
  --filters: record
  --order-by: list
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'workdocs SearchResources $authentication_token $query_text $query_scopes $organization_id $additional_response_fields $filters $order_by -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# PATCH /api/v1/documents/{DocumentId}; needs --document-id
@search-terms UpdateDocument
export def 'workdocs update-document' [
  --authentication-token: string
  --document-id: string
  --name: string
  --parent-folder-id: string
  --resource-state: string@[ACTIVE RESTORING RECYCLING RECYCLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workdocs UpdateDocument $authentication_token $document_id $name $parent_folder_id $resource_state -- $region $profile $with_input $fail_fast $yes' }

# PATCH /api/v1/documents/{DocumentId}/versions/{VersionId}; needs --document-id --version-id
@search-terms UpdateDocumentVersion
export def 'workdocs update-document-version' [
  --authentication-token: string
  --document-id: string
  --version-id: string
  --version-status: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workdocs UpdateDocumentVersion $authentication_token $document_id $version_id $version_status -- $region $profile $with_input $fail_fast $yes' }

# PATCH /api/v1/folders/{FolderId}; needs --folder-id
@search-terms UpdateFolder
export def 'workdocs update-folder' [
  --authentication-token: string
  --folder-id: string
  --name: string
  --parent-folder-id: string
  --resource-state: string@[ACTIVE RESTORING RECYCLING RECYCLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workdocs UpdateFolder $authentication_token $folder_id $name $parent_folder_id $resource_state -- $region $profile $with_input $fail_fast $yes' }

# PATCH /api/v1/users/{UserId}; needs --user-id
@search-terms UpdateUser
export def 'workdocs update-user' [
  --authentication-token: string
  --user-id: string
  --given-name: string
  --surname: string
  --type: string@[USER ADMIN POWERUSER MINIMALUSER WORKSPACESUSER]
  --storage-rule: record
  --time-zone-id: string
  --locale: string@[en fr ko de es ja ru zh_CN zh_TW pt_BR default]
  --grant-poweruser-privileges: string@["TRUE" "FALSE"]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workdocs UpdateUser $authentication_token $user_id $given_name $surname $type $storage_rule $time_zone_id $locale $grant_poweruser_privileges -- $region $profile $with_input $fail_fast $yes' }
