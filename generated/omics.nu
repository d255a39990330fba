# Written by `cargo xtask generate --service omics` from the service's model and overlay: change those instead.
# Omics, API version 2022-11-28: 107 operations, 18 waiters.

use rt.nu [call send]

# DELETE /sequencestore/{sequenceStoreId}/upload/{uploadId}/abort; needs --sequence-store-id --upload-id
@search-terms AbortMultipartReadSetUpload
export def 'omics abort-multipart-read-set-upload' [
  --sequence-store-id: string
  --upload-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics AbortMultipartReadSetUpload $sequence_store_id $upload_id -- $region $profile $with_input $fail_fast $yes' }

# POST /share/{shareId}; needs --share-id
@search-terms AcceptShare
export def 'omics accept-share' [
  --share-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics AcceptShare $share_id -- $region $profile $with_input $fail_fast $yes' }

# POST /sequencestore/{sequenceStoreId}/readset/batch/delete; needs --ids --sequence-store-id
@search-terms BatchDeleteReadSet
export def 'omics batch-delete-read-set' [
  --ids: list<string>
  --sequence-store-id: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics BatchDeleteReadSet $ids $sequence_store_id -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# DELETE /import/annotation/{jobId}; needs --job-id
@search-terms CancelAnnotationImportJob
export def 'omics cancel-annotation-import-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics CancelAnnotationImportJob $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /run/{id}/cancel; needs --id
@search-terms CancelRun
export def 'omics cancel-run' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics CancelRun $id -- $region $profile $with_input $fail_fast $yes' }

# POST /runBatch/cancel; needs --batch-id
@search-terms CancelRunBatch
export def 'omics cancel-run-batch' [
  --batch-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics CancelRunBatch $batch_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /import/variant/{jobId}; needs --job-id
@search-terms CancelVariantImportJob
export def 'omics cancel-variant-import-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics CancelVariantImportJob $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /sequencestore/{sequenceStoreId}/upload/{uploadId}/complete; needs --sequence-store-id --upload-id --parts
@search-terms CompleteMultipartReadSetUpload
export def 'omics complete-multipart-read-set-upload' [
  --sequence-store-id: string
  --upload-id: string
  --parts: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics CompleteMultipartReadSetUpload $sequence_store_id $upload_id $parts -- $region $profile $with_input $fail_fast $yes' }

# POST /annotationStore; needs --store-format
@search-terms CreateAnnotationStore
export def 'omics create-annotation-store' [
  --reference: record
  --name: string
  --description: string
  --tags: record
  --version-name: string
  --sse-config: record
  --store-format: string@[GFF TSV VCF]
  --store-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics CreateAnnotationStore $reference $name $description $tags $version_name $sse_config $store_format $store_options -- $region $profile $with_input $fail_fast $yes' }

# POST /annotationStore/{name}/version; needs --name --version-name
@search-terms CreateAnnotationStoreVersion
export def 'omics create-annotation-store-version' [
  --name: string
  --version-name: string
  --description: string
  --version-options: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics CreateAnnotationStoreVersion $name $version_name $description $version_options $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /configuration; needs --name --run-configurations
@search-terms CreateConfiguration
export def 'omics create-configuration' [
  --name: string
  --description: string
  --run-configurations: record
  --tags: record
  --request-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics CreateConfiguration $name $description $run_configurations $tags $request_id -- $region $profile $with_input $fail_fast $yes' }

# POST /sequencestore/{sequenceStoreId}/upload; needs --sequence-store-id --source-file-type --subject-id --sample-id --name
@search-terms CreateMultipartReadSetUpload
export def 'omics create-multipart-read-set-upload' [
  --sequence-store-id: string
  --client-token: string
  --source-file-type: string@[FASTQ BAM CRAM UBAM]
  --subject-id: string
  --sample-id: string
  --generated-from: string
  --reference-arn: string
  --name: string
  --description: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics CreateMultipartReadSetUpload $sequence_store_id $client_token $source_file_type $subject_id $sample_id $generated_from $reference_arn $name $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /referencestore; needs --name
@search-terms CreateReferenceStore
export def 'omics create-reference-store' [
  --name: string
  --description: string
  --sse-config: record
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics CreateReferenceStore $name $description $sse_config $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /runCache; needs --cache-s3-location
@search-terms CreateRunCache
export def 'omics create-run-cache' [
  --cache-behavior: string@[CACHE_ON_FAILURE CACHE_ALWAYS]
  --cache-s3-location: string
  --description: string
  --name: string
  --request-id: string
  --tags: record
  --cache-bucket-owner-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics CreateRunCache $cache_behavior $cache_s3_location $description $name $request_id $tags $cache_bucket_owner_id -- $region $profile $with_input $fail_fast $yes' }

# POST /runGroup
@search-terms CreateRunGroup
export def 'omics create-run-group' [
  --name: string
  --max-cpus: int
  --max-runs: int
  --max-duration: int
  --tags: record
  --request-id: string
  --max-gpus: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics CreateRunGroup $name $max_cpus $max_runs $max_duration $tags $request_id $max_gpus -- $region $profile $with_input $fail_fast $yes' }

# POST /sequencestore; needs --name
@search-terms CreateSequenceStore
export def 'omics create-sequence-store' [
  --name: string
  --description: string
  --sse-config: record
  --tags: record
  --client-token: string
  --fallback-location: string
  --e-tag-algorithm-family: string@[MD5up SHA256up SHA512up]
  --propagated-set-level-tags: list<string>
  --s3-access-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics CreateSequenceStore $name $description $sse_config $tags $client_token $fallback_location $e_tag_algorithm_family $propagated_set_level_tags $s3_access_config -- $region $profile $with_input $fail_fast $yes' }

# POST /share; needs --resource-arn --principal-subscriber
@search-terms CreateShare
export def 'omics create-share' [
  --resource-arn: string
  --principal-subscriber: string
  --share-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics CreateShare $resource_arn $principal_subscriber $share_name -- $region $profile $with_input $fail_fast $yes' }

# POST /variantStore; needs --reference
@search-terms CreateVariantStore
export def 'omics create-variant-store' [
  --reference: record
  --name: string
  --description: string
  --tags: record
  --sse-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics CreateVariantStore $reference $name $description $tags $sse_config -- $region $profile $with_input $fail_fast $yes' }

# POST /workflow
@search-terms CreateWorkflow
export def 'omics create-workflow' [
  --name: string
  --description: string
  --engine: string@[WDL NEXTFLOW CWL WDL_LENIENT]
  --definition-zip: oneof<binary, string>
  --definition-uri: string
  --main: string
  --parameter-template: record
  --storage-capacity: int
  --tags: record
  --request-id: string
  --accelerators: string
  --storage-type: string@[STATIC DYNAMIC]
  --container-registry-map: record
  --container-registry-map-uri: string
  --readme-markdown: string
  --parameter-template-path: string
  --readme-path: string
  --definition-repository: record
  --workflow-bucket-owner-id: string
  --readme-uri: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics CreateWorkflow $name $description $engine $definition_zip $definition_uri $main $parameter_template $storage_capacity $tags $request_id $accelerators $storage_type $container_registry_map $container_registry_map_uri $readme_markdown $parameter_template_path $readme_path $definition_repository $workflow_bucket_owner_id $readme_uri -- $region $profile $with_input $fail_fast $yes' }

# POST /workflow/{workflowId}/version; needs --workflow-id --version-name
@search-terms CreateWorkflowVersion
export def 'omics create-workflow-version' [
  --workflow-id: string
  --version-name: string
  --definition-zip: oneof<binary, string>
  --definition-uri: string
  --accelerators: string
  --description: string
  --engine: string@[WDL NEXTFLOW CWL WDL_LENIENT]
  --main: string
  --parameter-template: record
  --request-id: string
  --storage-type: string@[STATIC DYNAMIC]
  --storage-capacity: int
  --tags: record
  --workflow-bucket-owner-id: string
  --container-registry-map: record
  --container-registry-map-uri: string
  --readme-markdown: string
  --parameter-template-path: string
  --readme-path: string
  --definition-repository: record
  --readme-uri: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics CreateWorkflowVersion $workflow_id $version_name $definition_zip $definition_uri $accelerators $description $engine $main $parameter_template $request_id $storage_type $storage_capacity $tags $workflow_bucket_owner_id $container_registry_map $container_registry_map_uri $readme_markdown $parameter_template_path $readme_path $definition_repository $readme_uri -- $region $profile $with_input $fail_fast $yes' }

# DELETE /annotationStore/{name}; needs --name
@search-terms DeleteAnnotationStore
export def 'omics delete-annotation-store' [
  --name: string
  --force: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics DeleteAnnotationStore $name $force -- $region $profile $with_input $fail_fast $yes' }

# POST /annotationStore/{name}/versions/delete; needs --name --versions
@search-terms DeleteAnnotationStoreVersions
export def 'omics delete-annotation-store-versions' [
  --name: string
  --versions: list<string>
  --force: oneof<bool>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics DeleteAnnotationStoreVersions $name $versions $force -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# DELETE /runBatch/{batchId}; needs --batch-id
@search-terms DeleteBatch
export def 'omics delete-batch' [
  --batch-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics DeleteBatch $batch_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /configuration/{name}; needs --name
@search-terms DeleteConfiguration
export def 'omics delete-configuration' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics DeleteConfiguration $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /referencestore/{referenceStoreId}/reference/{id}; needs --id --reference-store-id
@search-terms DeleteReference
export def 'omics delete-reference' [
  --id: string
  --reference-store-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics DeleteReference $id $reference_store_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /referencestore/{id}; needs --id
@search-terms DeleteReferenceStore
export def 'omics delete-reference-store' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics DeleteReferenceStore $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /run/{id}; needs --id
@search-terms DeleteRun
export def 'omics delete-run' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics DeleteRun $id -- $region $profile $with_input $fail_fast $yes' }

# POST /runBatch/delete; needs --batch-id
@search-terms DeleteRunBatch
export def 'omics delete-run-batch' [
  --batch-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics DeleteRunBatch $batch_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /runCache/{id}; needs --id
@search-terms DeleteRunCache
export def 'omics delete-run-cache' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics DeleteRunCache $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /runGroup/{id}; needs --id
@search-terms DeleteRunGroup
export def 'omics delete-run-group' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics DeleteRunGroup $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /s3accesspolicy/{s3AccessPointArn}; needs --s3-access-point-arn
@search-terms DeleteS3AccessPolicy
export def 'omics delete-s3-access-policy' [
  --s3-access-point-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics DeleteS3AccessPolicy $s3_access_point_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /sequencestore/{id}; needs --id
@search-terms DeleteSequenceStore
export def 'omics delete-sequence-store' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics DeleteSequenceStore $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /share/{shareId}; needs --share-id
@search-terms DeleteShare
export def 'omics delete-share' [
  --share-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics DeleteShare $share_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /variantStore/{name}; needs --name
@search-terms DeleteVariantStore
export def 'omics delete-variant-store' [
  --name: string
  --force: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics DeleteVariantStore $name $force -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workflow/{id}; needs --id
@search-terms DeleteWorkflow
export def 'omics delete-workflow' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics DeleteWorkflow $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workflow/{workflowId}/version/{versionName}; needs --workflow-id --version-name
@search-terms DeleteWorkflowVersion
export def 'omics delete-workflow-version' [
  --workflow-id: string
  --version-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics DeleteWorkflowVersion $workflow_id $version_name -- $region $profile $with_input $fail_fast $yes' }

# GET /import/annotation/{jobId}; needs --job-id
@search-terms GetAnnotationImportJob
export def 'omics get-annotation-import-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'omics GetAnnotationImportJob $job_id -- $region $profile $with_input $fail_fast' }

# GET /annotationStore/{name}; cached 1min; needs --name
@search-terms GetAnnotationStore
export def 'omics get-annotation-store' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'omics GetAnnotationStore $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /annotationStore/{name}/version/{versionName}; cached 1min; needs --name --version-name
@search-terms GetAnnotationStoreVersion
export def 'omics get-annotation-store-version' [
  --name: string
  --version-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'omics GetAnnotationStoreVersion $name $version_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /runBatch/{batchId}; cached 1min; needs --batch-id
@search-terms GetBatch
export def 'omics get-batch' [
  --batch-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'omics GetBatch $batch_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /configuration/{name}; cached 1min; needs --name
@search-terms GetConfiguration
export def 'omics get-configuration' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'omics GetConfiguration $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /sequencestore/{sequenceStoreId}/readset/{id}; needs --id --sequence-store-id --part-number
@search-terms GetReadSet
export def 'omics get-read-set' [
  --id: string
  --sequence-store-id: string
  --file: string@[SOURCE1 SOURCE2 INDEX]
  --part-number: int
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
]: any -> any { call 'omics GetReadSet $id $sequence_store_id $file $part_number -- $region $profile $raw $with_input $fail_fast' }

# GET /sequencestore/{sequenceStoreId}/activationjob/{id}; needs --id --sequence-store-id
@search-terms GetReadSetActivationJob
export def 'omics get-read-set-activation-job' [
  --id: string
  --sequence-store-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'omics GetReadSetActivationJob $id $sequence_store_id -- $region $profile $with_input $fail_fast' }

# GET /sequencestore/{sequenceStoreId}/exportjob/{id}; needs --sequence-store-id --id
@search-terms GetReadSetExportJob
export def 'omics get-read-set-export-job' [
  --sequence-store-id: string
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'omics GetReadSetExportJob $sequence_store_id $id -- $region $profile $with_input $fail_fast' }

# GET /sequencestore/{sequenceStoreId}/importjob/{id}; needs --id --sequence-store-id
@search-terms GetReadSetImportJob
export def 'omics get-read-set-import-job' [
  --id: string
  --sequence-store-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'omics GetReadSetImportJob $id $sequence_store_id -- $region $profile $with_input $fail_fast' }

# GET /sequencestore/{sequenceStoreId}/readset/{id}/metadata; cached 1min; needs --id --sequence-store-id
@search-terms GetReadSetMetadata
export def 'omics get-read-set-metadata' [
  --id: string
  --sequence-store-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'omics GetReadSetMetadata $id $sequence_store_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /referencestore/{referenceStoreId}/reference/{id}; needs --id --reference-store-id --part-number
@search-terms GetReference
export def 'omics get-reference' [
  --id: string
  --reference-store-id: string
  --range: string
  --part-number: int
  --file: string@[SOURCE INDEX]
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
]: any -> any { call 'omics GetReference $id $reference_store_id $range $part_number $file -- $region $profile $raw $with_input $fail_fast' }

# GET /referencestore/{referenceStoreId}/importjob/{id}; needs --id --reference-store-id
@search-terms GetReferenceImportJob
export def 'omics get-reference-import-job' [
  --id: string
  --reference-store-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'omics GetReferenceImportJob $id $reference_store_id -- $region $profile $with_input $fail_fast' }

# GET /referencestore/{referenceStoreId}/reference/{id}/metadata; cached 1min; needs --id --reference-store-id
@search-terms GetReferenceMetadata
export def 'omics get-reference-metadata' [
  --id: string
  --reference-store-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'omics GetReferenceMetadata $id $reference_store_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /referencestore/{id}; cached 1min; needs --id
@search-terms GetReferenceStore
export def 'omics get-reference-store' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'omics GetReferenceStore $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /run/{id}; needs --id
@search-terms GetRun
export def 'omics get-run' [
  --id: string
  --export: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'omics GetRun $id $export -- $region $profile $with_input $fail_fast' }

# GET /runCache/{id}; cached 1min; needs --id
@search-terms GetRunCache
export def 'omics get-run-cache' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'omics GetRunCache $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /runGroup/{id}; cached 1min; needs --id
@search-terms GetRunGroup
export def 'omics get-run-group' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'omics GetRunGroup $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /run/{id}/task/{taskId}; needs --id --task-id
@search-terms GetRunTask
export def 'omics get-run-task' [
  --id: string
  --task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'omics GetRunTask $id $task_id -- $region $profile $with_input $fail_fast' }

# GET /s3accesspolicy/{s3AccessPointArn}; cached 1min; needs --s3-access-point-arn
@search-terms GetS3AccessPolicy
export def 'omics get-s3-access-policy' [
  --s3-access-point-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'omics GetS3AccessPolicy $s3_access_point_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /sequencestore/{id}; cached 1min; needs --id
@search-terms GetSequenceStore
export def 'omics get-sequence-store' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'omics GetSequenceStore $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /share/{shareId}; cached 1min; needs --share-id
@search-terms GetShare
export def 'omics get-share' [
  --share-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'omics GetShare $share_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /import/variant/{jobId}; needs --job-id
@search-terms GetVariantImportJob
export def 'omics get-variant-import-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'omics GetVariantImportJob $job_id -- $region $profile $with_input $fail_fast' }

# GET /variantStore/{name}; cached 1min; needs --name
@search-terms GetVariantStore
export def 'omics get-variant-store' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'omics GetVariantStore $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /workflow/{id}; cached 1min; needs --id
@search-terms GetWorkflow
export def 'omics get-workflow' [
  --id: string
  --type: string@[PRIVATE READY2RUN]
  --export: list<string>
  --workflow-owner-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'omics GetWorkflow $id $type $export $workflow_owner_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /workflow/{workflowId}/version/{versionName}; cached 1min; needs --workflow-id --version-name
@search-terms GetWorkflowVersion
export def 'omics get-workflow-version' [
  --workflow-id: string
  --version-name: string
  --type: string@[PRIVATE READY2RUN]
  --export: list<string>
  --workflow-owner-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'omics GetWorkflowVersion $workflow_id $version_name $type $export $workflow_owner_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /import/annotations; follows pages; cached 15sec
@search-terms ListAnnotationImportJobs
export def 'omics list-annotation-import-jobs' [
  --ids: list<string>
  --filter: record
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
]: any -> any { call 'omics ListAnnotationImportJobs $ids $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /annotationStore/{name}/versions; follows pages; cached 1min; needs --name
@search-terms ListAnnotationStoreVersions
export def 'omics list-annotation-store-versions' [
  --name: string
  --filter: record
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
]: any -> any { call 'omics ListAnnotationStoreVersions $name $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /annotationStores; follows pages; cached 1min
@search-terms ListAnnotationStores
export def 'omics list-annotation-stores' [
  --ids: list<string>
  --filter: record
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
]: any -> any { call 'omics ListAnnotationStores $ids $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /runBatch; follows pages; cached 1min
@search-terms ListBatch
export def 'omics list-batch' [
  --status: string@[CREATING PENDING SUBMITTING INPROGRESS STOPPING CANCELLED FAILED PROCESSED RUNS_DELETING RUNS_DELETE_FAILED RUNS_DELETED]
  --name: string
  --run-group-id: string
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
]: any -> any { call 'omics ListBatch $status $name $run_group_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /configuration; follows pages; cached 1min
@search-terms ListConfigurations
export def 'omics list-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'omics ListConfigurations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /sequencestore/{sequenceStoreId}/uploads; follows pages; cached 1min; needs --sequence-store-id
@search-terms ListMultipartReadSetUploads
export def 'omics list-multipart-read-set-uploads' [
  --sequence-store-id: string
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
]: any -> any { call 'omics ListMultipartReadSetUploads $sequence_store_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /sequencestore/{sequenceStoreId}/activationjobs; follows pages; cached 15sec; needs --sequence-store-id
@search-terms ListReadSetActivationJobs
export def 'omics list-read-set-activation-jobs' [
  --sequence-store-id: string
  --filter: record
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
]: any -> any { call 'omics ListReadSetActivationJobs $sequence_store_id $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /sequencestore/{sequenceStoreId}/exportjobs; follows pages; cached 15sec; needs --sequence-store-id
@search-terms ListReadSetExportJobs
export def 'omics list-read-set-export-jobs' [
  --sequence-store-id: string
  --filter: record
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
]: any -> any { call 'omics ListReadSetExportJobs $sequence_store_id $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /sequencestore/{sequenceStoreId}/importjobs; follows pages; cached 15sec; needs --sequence-store-id
@search-terms ListReadSetImportJobs
export def 'omics list-read-set-import-jobs' [
  --sequence-store-id: string
  --filter: record
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
]: any -> any { call 'omics ListReadSetImportJobs $sequence_store_id $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /sequencestore/{sequenceStoreId}/upload/{uploadId}/parts; follows pages; cached 1min; needs --sequence-store-id --upload-id --part-source
@search-terms ListReadSetUploadParts
export def 'omics list-read-set-upload-parts' [
  --sequence-store-id: string
  --upload-id: string
  --part-source: string@[SOURCE1 SOURCE2]
  --filter: record
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
]: any -> any { call 'omics ListReadSetUploadParts $sequence_store_id $upload_id $part_source $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /sequencestore/{sequenceStoreId}/readsets; follows pages; cached 1min; needs --sequence-store-id
@search-terms ListReadSets
export def 'omics list-read-sets' [
  --sequence-store-id: string
  --filter: record
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
]: any -> any { call 'omics ListReadSets $sequence_store_id $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /referencestore/{referenceStoreId}/importjobs; follows pages; cached 15sec; needs --reference-store-id
@search-terms ListReferenceImportJobs
export def 'omics list-reference-import-jobs' [
  --reference-store-id: string
  --filter: record
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
]: any -> any { call 'omics ListReferenceImportJobs $reference_store_id $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /referencestores; follows pages; cached 1min
@search-terms ListReferenceStores
export def 'omics list-reference-stores' [
  --filter: record
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
]: any -> any { call 'omics ListReferenceStores $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /referencestore/{referenceStoreId}/references; follows pages; cached 1min; needs --reference-store-id
@search-terms ListReferences
export def 'omics list-references' [
  --reference-store-id: string
  --filter: record
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
]: any -> any { call 'omics ListReferences $reference_store_id $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /runCache; follows pages; cached 1min
@search-terms ListRunCaches
export def 'omics list-run-caches' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'omics ListRunCaches -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /runGroup; follows pages; cached 1min
@search-terms ListRunGroups
export def 'omics list-run-groups' [
  --name: string
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
]: any -> any { call 'omics ListRunGroups $name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /run/{id}/task; follows pages; cached 15sec; needs --id
@search-terms ListRunTasks
export def 'omics list-run-tasks' [
  --id: string
  --status: string@[PENDING STARTING RUNNING STOPPING COMPLETED CANCELLED FAILED]
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
]: any -> any { call 'omics ListRunTasks $id $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /run; follows pages; cached 15sec
@search-terms ListRuns
export def 'omics list-runs' [
  --name: string
  --run-group-id: string
  --batch-id: string
  --status: string@[PENDING STARTING RUNNING STOPPING COMPLETED DELETED CANCELLED FAILED]
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
]: any -> any { call 'omics ListRuns $name $run_group_id $batch_id $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /runBatch/{batchId}/run; follows pages; cached 1min; needs --batch-id
@search-terms ListRunsInBatch
export def 'omics list-runs-in-batch' [
  --batch-id: string
  --submission-status: string@[SUCCESS FAILED CANCEL_SUCCESS CANCEL_FAILED DELETE_SUCCESS DELETE_FAILED]
  --run-setting-id: string
  --run-id: string
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
]: any -> any { call 'omics ListRunsInBatch $batch_id $submission_status $run_setting_id $run_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /sequencestores; follows pages; cached 1min
@search-terms ListSequenceStores
export def 'omics list-sequence-stores' [
  --filter: record
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
]: any -> any { call 'omics ListSequenceStores $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /shares; follows pages; cached 1min; needs --resource-owner
@search-terms ListShares
export def 'omics list-shares' [
  --resource-owner: string@[SELF OTHER]
  --filter: record
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
]: any -> any { call 'omics ListShares $resource_owner $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'omics list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'omics ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /import/variants; follows pages; cached 15sec
@search-terms ListVariantImportJobs
export def 'omics list-variant-import-jobs' [
  --ids: list<string>
  --filter: record
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
]: any -> any { call 'omics ListVariantImportJobs $ids $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /variantStores; follows pages; cached 1min
@search-terms ListVariantStores
export def 'omics list-variant-stores' [
  --ids: list<string>
  --filter: record
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
]: any -> any { call 'omics ListVariantStores $ids $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /workflow/{workflowId}/version; follows pages; cached 1min; needs --workflow-id
@search-terms ListWorkflowVersions
export def 'omics list-workflow-versions' [
  --workflow-id: string
  --type: string@[PRIVATE READY2RUN]
  --workflow-owner-id: string
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
]: any -> any { call 'omics ListWorkflowVersions $workflow_id $type $workflow_owner_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /workflow; follows pages; cached 1min
@search-terms ListWorkflows
export def 'omics list-workflows' [
  --type: string@[PRIVATE READY2RUN]
  --name: string
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
]: any -> any { call 'omics ListWorkflows $type $name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# PUT /s3accesspolicy/{s3AccessPointArn}; needs --s3-access-point-arn --s3-access-policy
@search-terms PutS3AccessPolicy
export def 'omics put-s3-access-policy' [
  --s3-access-point-arn: string
  --s3-access-policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics PutS3AccessPolicy $s3_access_point_arn $s3_access_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /import/annotation; needs --destination-name --role-arn --items
@search-terms StartAnnotationImportJob
export def 'omics start-annotation-import-job' [
  --destination-name: string
  --role-arn: string
  --items: list
  --version-name: string
  --format-options: record
  --run-left-normalization: oneof<bool>
  --annotation-fields: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics StartAnnotationImportJob $destination_name $role_arn $items $version_name $format_options $run_left_normalization $annotation_fields -- $region $profile $with_input $fail_fast $yes' }

# POST /sequencestore/{sequenceStoreId}/activationjob; needs --sequence-store-id --sources
@search-terms StartReadSetActivationJob
export def 'omics start-read-set-activation-job' [
  --sequence-store-id: string
  --client-token: string
  --sources: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics StartReadSetActivationJob $sequence_store_id $client_token $sources -- $region $profile $with_input $fail_fast $yes' }

# POST /sequencestore/{sequenceStoreId}/exportjob; needs --sequence-store-id --destination --role-arn --sources
@search-terms StartReadSetExportJob
export def 'omics start-read-set-export-job' [
  --sequence-store-id: string
  --destination: string
  --role-arn: string
  --client-token: string
  --sources: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics StartReadSetExportJob $sequence_store_id $destination $role_arn $client_token $sources -- $region $profile $with_input $fail_fast $yes' }

# POST /sequencestore/{sequenceStoreId}/importjob; needs --sequence-store-id --role-arn --sources
@search-terms StartReadSetImportJob
export def 'omics start-read-set-import-job' [
  --sequence-store-id: string
  --role-arn: string
  --client-token: string
  --sources: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics StartReadSetImportJob $sequence_store_id $role_arn $client_token $sources -- $region $profile $with_input $fail_fast $yes' }

# POST /referencestore/{referenceStoreId}/importjob; needs --reference-store-id --role-arn --sources
@search-terms StartReferenceImportJob
export def 'omics start-reference-import-job' [
  --reference-store-id: string
  --role-arn: string
  --client-token: string
  --sources: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics StartReferenceImportJob $reference_store_id $role_arn $client_token $sources -- $region $profile $with_input $fail_fast $yes' }

# POST /run; needs --role-arn --output-uri
@search-terms StartRun
export def 'omics start-run' [
  --workflow-id: string
  --workflow-type: string@[PRIVATE READY2RUN]
  --run-id: string
  --role-arn: string
  --name: string
  --cache-id: string
  --cache-behavior: string@[CACHE_ON_FAILURE CACHE_ALWAYS]
  --run-group-id: string
  --priority: int
  --parameters: any
  --storage-capacity: int
  --output-uri: string
  --log-level: string@[OFF FATAL ERROR ALL]
  --tags: record
  --request-id: string
  --retention-mode: string@[RETAIN REMOVE]
  --storage-type: string@[STATIC DYNAMIC]
  --workflow-owner-id: string
  --workflow-version-name: string
  --networking-mode: string@[RESTRICTED VPC]
  --scratch-storage-mode: string@[LOCAL SHARED]
  --configuration-name: string
  --session-policy: string
  --engine-settings: any
  --output-uri-prefix-mode: string@[SERVICE_DEFINED NONE_WITH_OVERWRITE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics StartRun $workflow_id $workflow_type $run_id $role_arn $name $cache_id $cache_behavior $run_group_id $priority $parameters $storage_capacity $output_uri $log_level $tags $request_id $retention_mode $storage_type $workflow_owner_id $workflow_version_name $networking_mode $scratch_storage_mode $configuration_name $session_policy $engine_settings $output_uri_prefix_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /runBatch; needs --default-run-setting --batch-run-settings
@search-terms StartRunBatch
export def 'omics start-run-batch' [
  --batch-name: string
  --request-id: string
  --tags: record
  --default-run-setting: record
  --batch-run-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics StartRunBatch $batch_name $request_id $tags $default_run_setting $batch_run_settings -- $region $profile $with_input $fail_fast $yes' }

# POST /import/variant; needs --destination-name --role-arn --items
@search-terms StartVariantImportJob
export def 'omics start-variant-import-job' [
  --destination-name: string
  --role-arn: string
  --items: list
  --run-left-normalization: oneof<bool>
  --annotation-fields: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics StartVariantImportJob $destination_name $role_arn $items $run_left_normalization $annotation_fields -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'omics tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'omics untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /annotationStore/{name}; needs --name
@search-terms UpdateAnnotationStore
export def 'omics update-annotation-store' [
  --name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics UpdateAnnotationStore $name $description -- $region $profile $with_input $fail_fast $yes' }

# POST /annotationStore/{name}/version/{versionName}; needs --name --version-name
@search-terms UpdateAnnotationStoreVersion
export def 'omics update-annotation-store-version' [
  --name: string
  --version-name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics UpdateAnnotationStoreVersion $name $version_name $description -- $region $profile $with_input $fail_fast $yes' }

# POST /runCache/{id}; needs --id
@search-terms UpdateRunCache
export def 'omics update-run-cache' [
  --cache-behavior: string@[CACHE_ON_FAILURE CACHE_ALWAYS]
  --description: string
  --id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics UpdateRunCache $cache_behavior $description $id $name -- $region $profile $with_input $fail_fast $yes' }

# POST /runGroup/{id}; needs --id
@search-terms UpdateRunGroup
export def 'omics update-run-group' [
  --id: string
  --name: string
  --max-cpus: int
  --max-runs: int
  --max-duration: int
  --max-gpus: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics UpdateRunGroup $id $name $max_cpus $max_runs $max_duration $max_gpus -- $region $profile $with_input $fail_fast $yes' }

# PATCH /sequencestore/{id}; needs --id
@search-terms UpdateSequenceStore
export def 'omics update-sequence-store' [
  --id: string
  --name: string
  --description: string
  --client-token: string
  --fallback-location: string
  --propagated-set-level-tags: list<string>
  --s3-access-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics UpdateSequenceStore $id $name $description $client_token $fallback_location $propagated_set_level_tags $s3_access_config -- $region $profile $with_input $fail_fast $yes' }

# POST /variantStore/{name}; needs --name
@search-terms UpdateVariantStore
export def 'omics update-variant-store' [
  --name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics UpdateVariantStore $name $description -- $region $profile $with_input $fail_fast $yes' }

# POST /workflow/{id}; needs --id
@search-terms UpdateWorkflow
export def 'omics update-workflow' [
  --id: string
  --name: string
  --description: string
  --storage-type: string@[STATIC DYNAMIC]
  --storage-capacity: int
  --readme-markdown: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics UpdateWorkflow $id $name $description $storage_type $storage_capacity $readme_markdown -- $region $profile $with_input $fail_fast $yes' }

# POST /workflow/{workflowId}/version/{versionName}; needs --workflow-id --version-name
@search-terms UpdateWorkflowVersion
export def 'omics update-workflow-version' [
  --workflow-id: string
  --version-name: string
  --description: string
  --storage-type: string@[STATIC DYNAMIC]
  --storage-capacity: int
  --readme-markdown: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'omics UpdateWorkflowVersion $workflow_id $version_name $description $storage_type $storage_capacity $readme_markdown -- $region $profile $with_input $fail_fast $yes' }

# PUT /sequencestore/{sequenceStoreId}/upload/{uploadId}/part; sends what is piped in as --payload; needs --sequence-store-id --upload-id --part-source --part-number --payload
@search-terms UploadReadSetPart
export def 'omics upload-read-set-part' [
  --sequence-store-id: string
  --upload-id: string
  --part-source: string@[SOURCE1 SOURCE2]
  --part-number: int
  --payload: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { send 'omics UploadReadSetPart $sequence_store_id $upload_id $part_source $part_number $payload -- $region $profile $with_input $fail_fast $yes' ($payload == null) }

# Asks again and again until something is so:
#   annotation-import-job-created: GetAnnotationImportJob; needs --job-id
#   annotation-store-created: GetAnnotationStore; needs --name
#   annotation-store-deleted: GetAnnotationStore; needs --name
#   annotation-store-version-created: GetAnnotationStoreVersion; needs --name --version-name
#   annotation-store-version-deleted: GetAnnotationStoreVersion; needs --name --version-name
#   read-set-activation-job-completed: GetReadSetActivationJob; needs --id --sequence-store-id
#   read-set-export-job-completed: GetReadSetExportJob; needs --sequence-store-id --id
#   read-set-import-job-completed: GetReadSetImportJob; needs --id --sequence-store-id
#   reference-import-job-completed: GetReferenceImportJob; needs --id --reference-store-id
#   run-completed: GetRun; needs --id
#   run-running: GetRun; needs --id
#   task-completed: GetRunTask; needs --id --task-id
#   task-running: GetRunTask; needs --id --task-id
#   variant-import-job-created: GetVariantImportJob; needs --job-id
#   variant-store-created: GetVariantStore; needs --name
#   variant-store-deleted: GetVariantStore; needs --name
#   workflow-active: GetWorkflow; needs --id
#   workflow-version-active: GetWorkflowVersion; needs --workflow-id --version-name
@search-terms AnnotationImportJobCreated AnnotationStoreCreated AnnotationStoreDeleted AnnotationStoreVersionCreated AnnotationStoreVersionDeleted ReadSetActivationJobCompleted ReadSetExportJobCompleted ReadSetImportJobCompleted ReferenceImportJobCompleted RunCompleted RunRunning TaskCompleted TaskRunning VariantImportJobCreated VariantStoreCreated VariantStoreDeleted WorkflowActive WorkflowVersionActive
export def 'omics wait' [
  waiter: string@[annotation-import-job-created annotation-store-created annotation-store-deleted annotation-store-version-created annotation-store-version-deleted read-set-activation-job-completed read-set-export-job-completed read-set-import-job-completed reference-import-job-completed run-completed run-running task-completed task-running variant-import-job-created variant-store-created variant-store-deleted workflow-active workflow-version-active]
  --job-id: string
  --name: string
  --version-name: string
  --id: string
  --sequence-store-id: string
  --reference-store-id: string
  --export: list<string>
  --task-id: string
  --type: string@[PRIVATE READY2RUN]
  --workflow-owner-id: string
  --workflow-id: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'omics wait $waiter $job_id $name $version_name $id $sequence_store_id $reference_store_id $export $task_id $type $workflow_owner_id $workflow_id -- $timeout $interval $region $profile' }
