# Written by `cargo xtask generate --service dataexchange` from the service's model and overlay: change those instead.
# DataExchange, API version 2017-07-25: 37 operations.

use rt.nu [call]

# POST /v1/data-grants/{DataGrantArn}/accept; needs --data-grant-arn
@search-terms AcceptDataGrant
export def 'dataexchange accept-data-grant' [
  --data-grant-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dataexchange AcceptDataGrant $data_grant_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/jobs/{JobId}; needs --job-id
@search-terms CancelJob
export def 'dataexchange cancel-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dataexchange CancelJob $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/data-grants; needs --name --grant-distribution-scope --receiver-principal --source-data-set-id
@search-terms CreateDataGrant
export def 'dataexchange create-data-grant' [
  --name: string
  --grant-distribution-scope: string@[AWS_ORGANIZATION NONE]
  --receiver-principal: string
  --source-data-set-id: string
  --ends-at: oneof<datetime, duration, string>
  --description: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dataexchange CreateDataGrant $name $grant_distribution_scope $receiver_principal $source_data_set_id $ends_at $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/data-sets; needs --asset-type --description --name
@search-terms CreateDataSet
export def 'dataexchange create-data-set' [
  --asset-type: string@[S3_SNAPSHOT REDSHIFT_DATA_SHARE API_GATEWAY_API S3_DATA_ACCESS LAKE_FORMATION_DATA_PERMISSION]
  --description: string
  --name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dataexchange CreateDataSet $asset_type $description $name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/event-actions; needs --action --event
@search-terms CreateEventAction
export def 'dataexchange create-event-action' [
  --action: record
  --event: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dataexchange CreateEventAction $action $event $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/jobs; needs --details --type
@search-terms CreateJob
export def 'dataexchange create-job' [
  --asset-configuration: record
  --details: record
  --type: string@[IMPORT_ASSETS_FROM_S3 IMPORT_ASSET_FROM_SIGNED_URL EXPORT_ASSETS_TO_S3 EXPORT_ASSET_TO_SIGNED_URL EXPORT_REVISIONS_TO_S3 IMPORT_ASSETS_FROM_REDSHIFT_DATA_SHARES IMPORT_ASSET_FROM_API_GATEWAY_API CREATE_S3_DATA_ACCESS_FROM_S3_BUCKET IMPORT_ASSETS_FROM_LAKE_FORMATION_TAG_POLICY]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dataexchange CreateJob $asset_configuration $details $type -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/data-sets/{DataSetId}/revisions; needs --data-set-id
@search-terms CreateRevision
export def 'dataexchange create-revision' [
  --comment: string
  --data-set-id: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dataexchange CreateRevision $comment $data_set_id $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/data-sets/{DataSetId}/revisions/{RevisionId}/assets/{AssetId}; needs --asset-id --data-set-id --revision-id
@search-terms DeleteAsset
export def 'dataexchange delete-asset' [
  --asset-id: string
  --data-set-id: string
  --revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dataexchange DeleteAsset $asset_id $data_set_id $revision_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/data-grants/{DataGrantId}; needs --data-grant-id
@search-terms DeleteDataGrant
export def 'dataexchange delete-data-grant' [
  --data-grant-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dataexchange DeleteDataGrant $data_grant_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/data-sets/{DataSetId}; needs --data-set-id
@search-terms DeleteDataSet
export def 'dataexchange delete-data-set' [
  --data-set-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dataexchange DeleteDataSet $data_set_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/event-actions/{EventActionId}; needs --event-action-id
@search-terms DeleteEventAction
export def 'dataexchange delete-event-action' [
  --event-action-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dataexchange DeleteEventAction $event_action_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/data-sets/{DataSetId}/revisions/{RevisionId}; needs --data-set-id --revision-id
@search-terms DeleteRevision
export def 'dataexchange delete-revision' [
  --data-set-id: string
  --revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dataexchange DeleteRevision $data_set_id $revision_id -- $region $profile $with_input $fail_fast $yes' }

# GET /v1/data-sets/{DataSetId}/revisions/{RevisionId}/assets/{AssetId}; needs --asset-id --data-set-id --revision-id
@search-terms GetAsset
export def 'dataexchange get-asset' [
  --asset-id: string
  --data-set-id: string
  --revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'dataexchange GetAsset $asset_id $data_set_id $revision_id -- $region $profile $with_input $fail_fast' }

# GET /v1/data-grants/{DataGrantId}; cached 1min; needs --data-grant-id
@search-terms GetDataGrant
export def 'dataexchange get-data-grant' [
  --data-grant-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'dataexchange GetDataGrant $data_grant_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/data-sets/{DataSetId}; cached 1min; needs --data-set-id
@search-terms GetDataSet
export def 'dataexchange get-data-set' [
  --data-set-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'dataexchange GetDataSet $data_set_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/event-actions/{EventActionId}; cached 1min; needs --event-action-id
@search-terms GetEventAction
export def 'dataexchange get-event-action' [
  --event-action-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'dataexchange GetEventAction $event_action_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/jobs/{JobId}; needs --job-id
@search-terms GetJob
export def 'dataexchange get-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'dataexchange GetJob $job_id -- $region $profile $with_input $fail_fast' }

# GET /v1/received-data-grants/{DataGrantArn}; cached 1min; needs --data-grant-arn
@search-terms GetReceivedDataGrant
export def 'dataexchange get-received-data-grant' [
  --data-grant-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'dataexchange GetReceivedDataGrant $data_grant_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/data-sets/{DataSetId}/revisions/{RevisionId}; cached 1min; needs --data-set-id --revision-id
@search-terms GetRevision
export def 'dataexchange get-revision' [
  --data-set-id: string
  --revision-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'dataexchange GetRevision $data_set_id $revision_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/data-grants; follows pages; cached 1min
@search-terms ListDataGrants
export def 'dataexchange list-data-grants' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'dataexchange ListDataGrants -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /v1/data-sets/{DataSetId}/revisions; follows pages; cached 1min; needs --data-set-id
@search-terms ListDataSetRevisions
export def 'dataexchange list-data-set-revisions' [
  --data-set-id: string
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
]: any -> any { call 'dataexchange ListDataSetRevisions $data_set_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/data-sets; follows pages; cached 1min
@search-terms ListDataSets
export def 'dataexchange list-data-sets' [
  --origin: string
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
]: any -> any { call 'dataexchange ListDataSets $origin -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/event-actions; follows pages; cached 1min
@search-terms ListEventActions
export def 'dataexchange list-event-actions' [
  --event-source-id: string
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
]: any -> any { call 'dataexchange ListEventActions $event_source_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/jobs; follows pages
@search-terms ListJobs
export def 'dataexchange list-jobs' [
  --data-set-id: string
  --revision-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'dataexchange ListJobs $data_set_id $revision_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /v1/received-data-grants; follows pages; cached 1min
@search-terms ListReceivedDataGrants
export def 'dataexchange list-received-data-grants' [
  --acceptance-state: list<string>
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
]: any -> any { call 'dataexchange ListReceivedDataGrants $acceptance_state -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/data-sets/{DataSetId}/revisions/{RevisionId}/assets; follows pages; needs --data-set-id --revision-id
@search-terms ListRevisionAssets
export def 'dataexchange list-revision-assets' [
  --data-set-id: string
  --revision-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'dataexchange ListRevisionAssets $data_set_id $revision_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'dataexchange list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'dataexchange ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /v1/data-sets/{DataSetId}/revisions/{RevisionId}/revoke; needs --data-set-id --revision-id --revocation-comment
@search-terms RevokeRevision
export def 'dataexchange revoke-revision' [
  --data-set-id: string
  --revision-id: string
  --revocation-comment: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dataexchange RevokeRevision $data_set_id $revision_id $revocation_comment -- $region $profile $with_input $fail_fast $yes' }

# POST /v1; needs --asset-id --data-set-id --revision-id
@search-terms SendApiAsset
export def 'dataexchange send-api-asset' [
  --body: string
  --query-string-parameters: record
  --asset-id: string
  --data-set-id: string
  --request-headers: record
  --method: string
  --path: string
  --revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dataexchange SendApiAsset $body $query_string_parameters $asset_id $data_set_id $request_headers $method $path $revision_id -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/data-sets/{DataSetId}/notification; needs --data-set-id --type
@search-terms SendDataSetNotification
export def 'dataexchange send-data-set-notification' [
  --scope: record
  --client-token: string
  --comment: string
  --data-set-id: string
  --details: record
  --type: string@[DATA_DELAY DATA_UPDATE DEPRECATION SCHEMA_CHANGE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dataexchange SendDataSetNotification $scope $client_token $comment $data_set_id $details $type -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v1/jobs/{JobId}; needs --job-id
@search-terms StartJob
export def 'dataexchange start-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dataexchange StartJob $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'dataexchange tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dataexchange TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'dataexchange untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dataexchange UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v1/data-sets/{DataSetId}/revisions/{RevisionId}/assets/{AssetId}; needs --asset-id --data-set-id --name --revision-id
@search-terms UpdateAsset
export def 'dataexchange update-asset' [
  --asset-id: string
  --data-set-id: string
  --name: string
  --revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dataexchange UpdateAsset $asset_id $data_set_id $name $revision_id -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v1/data-sets/{DataSetId}; needs --data-set-id
@search-terms UpdateDataSet
export def 'dataexchange update-data-set' [
  --data-set-id: string
  --description: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dataexchange UpdateDataSet $data_set_id $description $name -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v1/event-actions/{EventActionId}; needs --event-action-id
@search-terms UpdateEventAction
export def 'dataexchange update-event-action' [
  --action: record
  --event-action-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dataexchange UpdateEventAction $action $event_action_id -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v1/data-sets/{DataSetId}/revisions/{RevisionId}; needs --data-set-id --revision-id
@search-terms UpdateRevision
export def 'dataexchange update-revision' [
  --comment: string
  --data-set-id: string
  --finalized: oneof<bool>
  --revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dataexchange UpdateRevision $comment $data_set_id $finalized $revision_id -- $region $profile $with_input $fail_fast $yes' }
