# Written by `cargo xtask generate --service medical-imaging` from the service's model and overlay: change those instead.
# Medical Imaging, API version 2023-07-19: 18 operations.

use rt.nu [call]

# POST /datastore/{datastoreId}/imageSet/{sourceImageSetId}/copyImageSet; needs --datastore-id --source-image-set-id --copy-image-set-information
@search-terms CopyImageSet
export def 'medical-imaging copy-image-set' [
  --datastore-id: string
  --source-image-set-id: string
  --copy-image-set-information: record
  --force: oneof<bool>
  --promote-to-primary: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medical-imaging CopyImageSet $datastore_id $source_image_set_id $copy_image_set_information $force $promote_to_primary -- $region $profile $with_input $fail_fast $yes' }

# POST /datastore
@search-terms CreateDatastore
export def 'medical-imaging create-datastore' [
  --datastore-name: string
  --client-token: string
  --tags: record
  --kms-key-arn: string
  --lambda-authorizer-arn: string
  --lossless-storage-format: string@[HTJ2K JPEG_2000_LOSSLESS]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medical-imaging CreateDatastore $datastore_name $client_token $tags $kms_key_arn $lambda_authorizer_arn $lossless_storage_format -- $region $profile $with_input $fail_fast $yes' }

# DELETE /datastore/{datastoreId}; needs --datastore-id
@search-terms DeleteDatastore
export def 'medical-imaging delete-datastore' [
  --datastore-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medical-imaging DeleteDatastore $datastore_id -- $region $profile $with_input $fail_fast $yes' }

# POST /datastore/{datastoreId}/imageSet/{imageSetId}/deleteImageSet; needs --datastore-id --image-set-id
@search-terms DeleteImageSet
export def 'medical-imaging delete-image-set' [
  --datastore-id: string
  --image-set-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medical-imaging DeleteImageSet $datastore_id $image_set_id -- $region $profile $with_input $fail_fast $yes' }

# GET /getDICOMImportJob/datastore/{datastoreId}/job/{jobId}; needs --datastore-id --job-id
@search-terms GetDICOMImportJob
export def 'medical-imaging get-dicom-import-job' [
  --datastore-id: string
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'medical-imaging GetDICOMImportJob $datastore_id $job_id -- $region $profile $with_input $fail_fast' }

# GET /datastore/{datastoreId}; cached 1min; needs --datastore-id
@search-terms GetDatastore
export def 'medical-imaging get-datastore' [
  --datastore-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'medical-imaging GetDatastore $datastore_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /datastore/{datastoreId}/imageSet/{imageSetId}/getImageFrame; needs --datastore-id --image-set-id --image-frame-information
@search-terms GetImageFrame
export def 'medical-imaging get-image-frame' [
  --datastore-id: string
  --image-set-id: string
  --image-frame-information: record
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
]: any -> any { call 'medical-imaging GetImageFrame $datastore_id $image_set_id $image_frame_information -- $region $profile $raw $with_input $fail_fast' }

# POST /datastore/{datastoreId}/imageSet/{imageSetId}/getImageSet; cached 1min; needs --datastore-id --image-set-id
@search-terms GetImageSet
export def 'medical-imaging get-image-set' [
  --datastore-id: string
  --image-set-id: string
  --version-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'medical-imaging GetImageSet $datastore_id $image_set_id $version_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /datastore/{datastoreId}/imageSet/{imageSetId}/getImageSetMetadata; needs --datastore-id --image-set-id
@search-terms GetImageSetMetadata
export def 'medical-imaging get-image-set-metadata' [
  --datastore-id: string
  --image-set-id: string
  --version-id: string
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
]: any -> any { call 'medical-imaging GetImageSetMetadata $datastore_id $image_set_id $version_id -- $region $profile $raw $with_input $fail_fast' }

# GET /listDICOMImportJobs/datastore/{datastoreId}; follows pages; cached 15sec; needs --datastore-id
@search-terms ListDICOMImportJobs
export def 'medical-imaging list-dicom-import-jobs' [
  --datastore-id: string
  --job-status: string@[SUBMITTED IN_PROGRESS COMPLETED FAILED]
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
]: any -> any { call 'medical-imaging ListDICOMImportJobs $datastore_id $job_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /datastore; follows pages; cached 1min
@search-terms ListDatastores
export def 'medical-imaging list-datastores' [
  --datastore-status: string@[CREATING CREATE_FAILED ACTIVE DELETING DELETED]
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
]: any -> any { call 'medical-imaging ListDatastores $datastore_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /datastore/{datastoreId}/imageSet/{imageSetId}/listImageSetVersions; follows pages; cached 1min; needs --datastore-id --image-set-id
@search-terms ListImageSetVersions
export def 'medical-imaging list-image-set-versions' [
  --datastore-id: string
  --image-set-id: string
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
]: any -> any { call 'medical-imaging ListImageSetVersions $datastore_id $image_set_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'medical-imaging list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'medical-imaging ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /datastore/{datastoreId}/searchImageSets; follows pages; needs --datastore-id
@search-terms SearchImageSets
export def 'medical-imaging search-image-sets' [
  --datastore-id: string
  --search-criteria: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'medical-imaging SearchImageSets $datastore_id $search_criteria -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /startDICOMImportJob/datastore/{datastoreId}; needs --data-access-role-arn --datastore-id --input-s3-uri --output-s3-uri
@search-terms StartDICOMImportJob
export def 'medical-imaging start-dicom-import-job' [
  --job-name: string
  --data-access-role-arn: string
  --client-token: string
  --datastore-id: string
  --input-s3-uri: string
  --output-s3-uri: string
  --input-owner-account-id: string
  --import-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medical-imaging StartDICOMImportJob $job_name $data_access_role_arn $client_token $datastore_id $input_s3_uri $output_s3_uri $input_owner_account_id $import_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'medical-imaging tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medical-imaging TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'medical-imaging untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medical-imaging UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /datastore/{datastoreId}/imageSet/{imageSetId}/updateImageSetMetadata; needs --datastore-id --image-set-id --latest-version-id --update-image-set-metadata-updates
@search-terms UpdateImageSetMetadata
export def 'medical-imaging update-image-set-metadata' [
  --datastore-id: string
  --image-set-id: string
  --latest-version-id: string
  --force: oneof<bool>
  --include-study-image-sets: oneof<bool>
  --update-image-set-metadata-updates: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'medical-imaging UpdateImageSetMetadata $datastore_id $image_set_id $latest_version_id $force $include_study_image_sets $update_image_set_metadata_updates -- $region $profile $with_input $fail_fast $yes' }
