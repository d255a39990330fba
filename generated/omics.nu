# Written by `cargo xtask generate --service omics` from the service's model and overlay: change those instead.
# Omics, API version 2022-11-28: 107 operations.

use rt.nu [call send]

# DELETE /sequencestore/{sequenceStoreId}/upload/{uploadId}/abort; needs --sequence-store-id --upload-id
@category "aws omics"
@search-terms AbortMultipartReadSetUpload
export def 'omics abort-multipart-read-set-upload' [
  --sequence-store-id: string
  --upload-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'omics AbortMultipartReadSetUpload $sequence_store_id=sequenceStoreId $upload_id=uploadId $region=--region $profile=--profile' }

# POST /share/{shareId}; needs --share-id
@category "aws omics"
@search-terms AcceptShare
export def 'omics accept-share' [
  --share-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics AcceptShare $share_id=shareId $region=--region $profile=--profile' }

# POST /sequencestore/{sequenceStoreId}/readset/batch/delete; needs --ids --sequence-store-id
@category "aws omics"
@search-terms BatchDeleteReadSet
export def 'omics batch-delete-read-set' [
  --ids: oneof<list<string>, string>
  --sequence-store-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'omics BatchDeleteReadSet $ids=ids $sequence_store_id=sequenceStoreId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# DELETE /import/annotation/{jobId}; needs --job-id
@category "aws omics"
@search-terms CancelAnnotationImportJob
export def 'omics cancel-annotation-import-job' [
  --job-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'omics CancelAnnotationImportJob $job_id=jobId $region=--region $profile=--profile' }

# POST /run/{id}/cancel; needs --id
@category "aws omics"
@search-terms CancelRun
export def 'omics cancel-run' [
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'omics CancelRun $id=id $region=--region $profile=--profile' }

# POST /runBatch/cancel; needs --batch-id
@category "aws omics"
@search-terms CancelRunBatch
export def 'omics cancel-run-batch' [
  --batch-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'omics CancelRunBatch $batch_id=batchId $region=--region $profile=--profile' }

# DELETE /import/variant/{jobId}; needs --job-id
@category "aws omics"
@search-terms CancelVariantImportJob
export def 'omics cancel-variant-import-job' [
  --job-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'omics CancelVariantImportJob $job_id=jobId $region=--region $profile=--profile' }

# POST /sequencestore/{sequenceStoreId}/upload/{uploadId}/complete; needs --sequence-store-id --upload-id --parts
@category "aws omics"
@search-terms CompleteMultipartReadSetUpload
export def 'omics complete-multipart-read-set-upload' [
  --sequence-store-id: string
  --upload-id: string
  --parts: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'omics CompleteMultipartReadSetUpload $sequence_store_id=sequenceStoreId $upload_id=uploadId $parts=parts $region=--region $profile=--profile' }

# POST /annotationStore; needs --store-format
@category "aws omics"
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
]: nothing -> record { call 'omics CreateAnnotationStore $reference=reference $name=name $description=description $tags=tags $version_name=versionName $sse_config=sseConfig $store_format=storeFormat $store_options=storeOptions $region=--region $profile=--profile' }

# POST /annotationStore/{name}/version; needs --name --version-name
@category "aws omics"
@search-terms CreateAnnotationStoreVersion
export def 'omics create-annotation-store-version' [
  --name: string
  --version-name: string
  --description: string
  --version-options: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'omics CreateAnnotationStoreVersion $name=name $version_name=versionName $description=description $version_options=versionOptions $tags=tags $region=--region $profile=--profile' }

# POST /configuration; needs --name --run-configurations
@category "aws omics"
@search-terms CreateConfiguration
export def 'omics create-configuration' [
  --name: string
  --description: string
  --run-configurations: record
  --tags: record
  --request-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics CreateConfiguration $name=name $description=description $run_configurations=runConfigurations $tags=tags $request_id=requestId $region=--region $profile=--profile' }

# POST /sequencestore/{sequenceStoreId}/upload; needs --sequence-store-id --source-file-type --subject-id --sample-id --name
@category "aws omics"
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
]: nothing -> record { call 'omics CreateMultipartReadSetUpload $sequence_store_id=sequenceStoreId $client_token=clientToken $source_file_type=sourceFileType $subject_id=subjectId $sample_id=sampleId $generated_from=generatedFrom $reference_arn=referenceArn $name=name $description=description $tags=tags $region=--region $profile=--profile' }

# POST /referencestore; needs --name
@category "aws omics"
@search-terms CreateReferenceStore
export def 'omics create-reference-store' [
  --name: string
  --description: string
  --sse-config: record
  --tags: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics CreateReferenceStore $name=name $description=description $sse_config=sseConfig $tags=tags $client_token=clientToken $region=--region $profile=--profile' }

# POST /runCache; needs --cache-s3-location
@category "aws omics"
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
]: nothing -> record { call 'omics CreateRunCache $cache_behavior=cacheBehavior $cache_s3_location=cacheS3Location $description=description $name=name $request_id=requestId $tags=tags $cache_bucket_owner_id=cacheBucketOwnerId $region=--region $profile=--profile' }

# POST /runGroup
@category "aws omics"
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
]: nothing -> record { call 'omics CreateRunGroup $name=name $max_cpus=maxCpus $max_runs=maxRuns $max_duration=maxDuration $tags=tags $request_id=requestId $max_gpus=maxGpus $region=--region $profile=--profile' }

# POST /sequencestore; needs --name
@category "aws omics"
@search-terms CreateSequenceStore
export def 'omics create-sequence-store' [
  --name: string
  --description: string
  --sse-config: record
  --tags: record
  --client-token: string
  --fallback-location: string
  --e-tag-algorithm-family: string@[MD5up SHA256up SHA512up]
  --propagated-set-level-tags: oneof<list<string>, string>
  --s3-access-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'omics CreateSequenceStore $name=name $description=description $sse_config=sseConfig $tags=tags $client_token=clientToken $fallback_location=fallbackLocation $e_tag_algorithm_family=eTagAlgorithmFamily $propagated_set_level_tags=propagatedSetLevelTags $s3_access_config=s3AccessConfig $region=--region $profile=--profile' }

# POST /share; needs --resource-arn --principal-subscriber
@category "aws omics"
@search-terms CreateShare
export def 'omics create-share' [
  --resource-arn: string
  --principal-subscriber: string
  --share-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics CreateShare $resource_arn=resourceArn $principal_subscriber=principalSubscriber $share_name=shareName $region=--region $profile=--profile' }

# POST /variantStore; needs --reference
@category "aws omics"
@search-terms CreateVariantStore
export def 'omics create-variant-store' [
  --reference: record
  --name: string
  --description: string
  --tags: record
  --sse-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'omics CreateVariantStore $reference=reference $name=name $description=description $tags=tags $sse_config=sseConfig $region=--region $profile=--profile' }

# POST /workflow
@category "aws omics"
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
  --accelerators: string@[GPU]
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
]: nothing -> record { call 'omics CreateWorkflow $name=name $description=description $engine=engine $definition_zip=definitionZip $definition_uri=definitionUri $main=main $parameter_template=parameterTemplate $storage_capacity=storageCapacity $tags=tags $request_id=requestId $accelerators=accelerators $storage_type=storageType $container_registry_map=containerRegistryMap $container_registry_map_uri=containerRegistryMapUri $readme_markdown=readmeMarkdown $parameter_template_path=parameterTemplatePath $readme_path=readmePath $definition_repository=definitionRepository $workflow_bucket_owner_id=workflowBucketOwnerId $readme_uri=readmeUri $region=--region $profile=--profile' }

# POST /workflow/{workflowId}/version; needs --workflow-id --version-name
@category "aws omics"
@search-terms CreateWorkflowVersion
export def 'omics create-workflow-version' [
  --workflow-id: string
  --version-name: string
  --definition-zip: oneof<binary, string>
  --definition-uri: string
  --accelerators: string@[GPU]
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
]: nothing -> record { call 'omics CreateWorkflowVersion $workflow_id=workflowId $version_name=versionName $definition_zip=definitionZip $definition_uri=definitionUri $accelerators=accelerators $description=description $engine=engine $main=main $parameter_template=parameterTemplate $request_id=requestId $storage_type=storageType $storage_capacity=storageCapacity $tags=tags $workflow_bucket_owner_id=workflowBucketOwnerId $container_registry_map=containerRegistryMap $container_registry_map_uri=containerRegistryMapUri $readme_markdown=readmeMarkdown $parameter_template_path=parameterTemplatePath $readme_path=readmePath $definition_repository=definitionRepository $readme_uri=readmeUri $region=--region $profile=--profile' }

# DELETE /annotationStore/{name}; needs --name
@category "aws omics"
@search-terms DeleteAnnotationStore
export def 'omics delete-annotation-store' [
  --name: string
  --force: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'omics DeleteAnnotationStore $name=name $force=force $region=--region $profile=--profile' }

# POST /annotationStore/{name}/versions/delete; needs --name --versions
@category "aws omics"
@search-terms DeleteAnnotationStoreVersions
export def 'omics delete-annotation-store-versions' [
  --name: string
  --versions: oneof<list<string>, string>
  --force: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'omics DeleteAnnotationStoreVersions $name=name $versions=versions $force=force $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# DELETE /runBatch/{batchId}; needs --batch-id
@category "aws omics"
@search-terms DeleteBatch
export def 'omics delete-batch' [
  --batch-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'omics DeleteBatch $batch_id=batchId $region=--region $profile=--profile' }

# DELETE /configuration/{name}; needs --name
@category "aws omics"
@search-terms DeleteConfiguration
export def 'omics delete-configuration' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'omics DeleteConfiguration $name=name $region=--region $profile=--profile' }

# DELETE /referencestore/{referenceStoreId}/reference/{id}; needs --id --reference-store-id
@category "aws omics"
@search-terms DeleteReference
export def 'omics delete-reference' [
  --id: string
  --reference-store-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'omics DeleteReference $id=id $reference_store_id=referenceStoreId $region=--region $profile=--profile' }

# DELETE /referencestore/{id}; needs --id
@category "aws omics"
@search-terms DeleteReferenceStore
export def 'omics delete-reference-store' [
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'omics DeleteReferenceStore $id=id $region=--region $profile=--profile' }

# DELETE /run/{id}; needs --id
@category "aws omics"
@search-terms DeleteRun
export def 'omics delete-run' [
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'omics DeleteRun $id=id $region=--region $profile=--profile' }

# POST /runBatch/delete; needs --batch-id
@category "aws omics"
@search-terms DeleteRunBatch
export def 'omics delete-run-batch' [
  --batch-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'omics DeleteRunBatch $batch_id=batchId $region=--region $profile=--profile' }

# DELETE /runCache/{id}; needs --id
@category "aws omics"
@search-terms DeleteRunCache
export def 'omics delete-run-cache' [
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'omics DeleteRunCache $id=id $region=--region $profile=--profile' }

# DELETE /runGroup/{id}; needs --id
@category "aws omics"
@search-terms DeleteRunGroup
export def 'omics delete-run-group' [
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'omics DeleteRunGroup $id=id $region=--region $profile=--profile' }

# DELETE /s3accesspolicy/{s3AccessPointArn}; needs --s3-access-point-arn
@category "aws omics"
@search-terms DeleteS3AccessPolicy
export def 'omics delete-s3-access-policy' [
  --s3-access-point-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'omics DeleteS3AccessPolicy $s3_access_point_arn=s3AccessPointArn $region=--region $profile=--profile' }

# DELETE /sequencestore/{id}; needs --id
@category "aws omics"
@search-terms DeleteSequenceStore
export def 'omics delete-sequence-store' [
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'omics DeleteSequenceStore $id=id $region=--region $profile=--profile' }

# DELETE /share/{shareId}; needs --share-id
@category "aws omics"
@search-terms DeleteShare
export def 'omics delete-share' [
  --share-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics DeleteShare $share_id=shareId $region=--region $profile=--profile' }

# DELETE /variantStore/{name}; needs --name
@category "aws omics"
@search-terms DeleteVariantStore
export def 'omics delete-variant-store' [
  --name: string
  --force: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'omics DeleteVariantStore $name=name $force=force $region=--region $profile=--profile' }

# DELETE /workflow/{id}; needs --id
@category "aws omics"
@search-terms DeleteWorkflow
export def 'omics delete-workflow' [
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'omics DeleteWorkflow $id=id $region=--region $profile=--profile' }

# DELETE /workflow/{workflowId}/version/{versionName}; needs --workflow-id --version-name
@category "aws omics"
@search-terms DeleteWorkflowVersion
export def 'omics delete-workflow-version' [
  --workflow-id: string
  --version-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'omics DeleteWorkflowVersion $workflow_id=workflowId $version_name=versionName $region=--region $profile=--profile' }

# GET /import/annotation/{jobId}; cached 1min; needs --job-id
@category "aws omics"
@search-terms GetAnnotationImportJob
export def 'omics get-annotation-import-job' [
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics GetAnnotationImportJob $job_id=jobId $region=--region $profile=--profile' }

# GET /annotationStore/{name}; cached 1min; needs --name
@category "aws omics"
@search-terms GetAnnotationStore
export def 'omics get-annotation-store' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics GetAnnotationStore $name=name $region=--region $profile=--profile' }

# GET /annotationStore/{name}/version/{versionName}; cached 1min; needs --name --version-name
@category "aws omics"
@search-terms GetAnnotationStoreVersion
export def 'omics get-annotation-store-version' [
  --name: string
  --version-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics GetAnnotationStoreVersion $name=name $version_name=versionName $region=--region $profile=--profile' }

# GET /runBatch/{batchId}; cached 1min; needs --batch-id
@category "aws omics"
@search-terms GetBatch
export def 'omics get-batch' [
  --batch-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics GetBatch $batch_id=batchId $region=--region $profile=--profile' }

# GET /configuration/{name}; cached 1min; needs --name
@category "aws omics"
@search-terms GetConfiguration
export def 'omics get-configuration' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics GetConfiguration $name=name $region=--region $profile=--profile' }

# GET /sequencestore/{sequenceStoreId}/readset/{id}; needs --id --sequence-store-id --part-number
@category "aws omics"
@search-terms GetReadSet
export def 'omics get-read-set' [
  --id: string
  --sequence-store-id: string
  --file: string@[SOURCE1 SOURCE2 INDEX]
  --part-number: int
  --region: string
  --profile: string
  --raw
]: nothing -> oneof<binary, record> { call 'omics GetReadSet $id=id $sequence_store_id=sequenceStoreId $file=file $part_number=partNumber $region=--region $profile=--profile $raw=--raw' }

# GET /sequencestore/{sequenceStoreId}/activationjob/{id}; cached 1min; needs --id --sequence-store-id
@category "aws omics"
@search-terms GetReadSetActivationJob
export def 'omics get-read-set-activation-job' [
  --id: string
  --sequence-store-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics GetReadSetActivationJob $id=id $sequence_store_id=sequenceStoreId $region=--region $profile=--profile' }

# GET /sequencestore/{sequenceStoreId}/exportjob/{id}; cached 1min; needs --sequence-store-id --id
@category "aws omics"
@search-terms GetReadSetExportJob
export def 'omics get-read-set-export-job' [
  --sequence-store-id: string
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics GetReadSetExportJob $sequence_store_id=sequenceStoreId $id=id $region=--region $profile=--profile' }

# GET /sequencestore/{sequenceStoreId}/importjob/{id}; cached 1min; needs --id --sequence-store-id
@category "aws omics"
@search-terms GetReadSetImportJob
export def 'omics get-read-set-import-job' [
  --id: string
  --sequence-store-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics GetReadSetImportJob $id=id $sequence_store_id=sequenceStoreId $region=--region $profile=--profile' }

# GET /sequencestore/{sequenceStoreId}/readset/{id}/metadata; cached 1min; needs --id --sequence-store-id
@category "aws omics"
@search-terms GetReadSetMetadata
export def 'omics get-read-set-metadata' [
  --id: string
  --sequence-store-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics GetReadSetMetadata $id=id $sequence_store_id=sequenceStoreId $region=--region $profile=--profile' }

# GET /referencestore/{referenceStoreId}/reference/{id}; needs --id --reference-store-id --part-number
@category "aws omics"
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
]: nothing -> oneof<binary, record> { call 'omics GetReference $id=id $reference_store_id=referenceStoreId $range=range $part_number=partNumber $file=file $region=--region $profile=--profile $raw=--raw' }

# GET /referencestore/{referenceStoreId}/importjob/{id}; cached 1min; needs --id --reference-store-id
@category "aws omics"
@search-terms GetReferenceImportJob
export def 'omics get-reference-import-job' [
  --id: string
  --reference-store-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics GetReferenceImportJob $id=id $reference_store_id=referenceStoreId $region=--region $profile=--profile' }

# GET /referencestore/{referenceStoreId}/reference/{id}/metadata; cached 1min; needs --id --reference-store-id
@category "aws omics"
@search-terms GetReferenceMetadata
export def 'omics get-reference-metadata' [
  --id: string
  --reference-store-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics GetReferenceMetadata $id=id $reference_store_id=referenceStoreId $region=--region $profile=--profile' }

# GET /referencestore/{id}; cached 1min; needs --id
@category "aws omics"
@search-terms GetReferenceStore
export def 'omics get-reference-store' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics GetReferenceStore $id=id $region=--region $profile=--profile' }

# GET /run/{id}; cached 1min; needs --id
@category "aws omics"
@search-terms GetRun
export def 'omics get-run' [
  --id: string
  --export: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'omics GetRun $id=id $export=export $region=--region $profile=--profile' }

# GET /runCache/{id}; cached 1min; needs --id
@category "aws omics"
@search-terms GetRunCache
export def 'omics get-run-cache' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics GetRunCache $id=id $region=--region $profile=--profile' }

# GET /runGroup/{id}; cached 1min; needs --id
@category "aws omics"
@search-terms GetRunGroup
export def 'omics get-run-group' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics GetRunGroup $id=id $region=--region $profile=--profile' }

# GET /run/{id}/task/{taskId}; cached 1min; needs --id --task-id
@category "aws omics"
@search-terms GetRunTask
export def 'omics get-run-task' [
  --id: string
  --task-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics GetRunTask $id=id $task_id=taskId $region=--region $profile=--profile' }

# GET /s3accesspolicy/{s3AccessPointArn}; cached 1min; needs --s3-access-point-arn
@category "aws omics"
@search-terms GetS3AccessPolicy
export def 'omics get-s3-access-policy' [
  --s3-access-point-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics GetS3AccessPolicy $s3_access_point_arn=s3AccessPointArn $region=--region $profile=--profile' }

# GET /sequencestore/{id}; cached 1min; needs --id
@category "aws omics"
@search-terms GetSequenceStore
export def 'omics get-sequence-store' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics GetSequenceStore $id=id $region=--region $profile=--profile' }

# GET /share/{shareId}; cached 1min; needs --share-id
@category "aws omics"
@search-terms GetShare
export def 'omics get-share' [
  --share-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics GetShare $share_id=shareId $region=--region $profile=--profile' }

# GET /import/variant/{jobId}; cached 1min; needs --job-id
@category "aws omics"
@search-terms GetVariantImportJob
export def 'omics get-variant-import-job' [
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics GetVariantImportJob $job_id=jobId $region=--region $profile=--profile' }

# GET /variantStore/{name}; cached 1min; needs --name
@category "aws omics"
@search-terms GetVariantStore
export def 'omics get-variant-store' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics GetVariantStore $name=name $region=--region $profile=--profile' }

# GET /workflow/{id}; cached 1min; needs --id
@category "aws omics"
@search-terms GetWorkflow
export def 'omics get-workflow' [
  --id: string
  --type: string@[PRIVATE READY2RUN]
  --export: oneof<list<string>, string>
  --workflow-owner-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics GetWorkflow $id=id $type=type $export=export $workflow_owner_id=workflowOwnerId $region=--region $profile=--profile' }

# GET /workflow/{workflowId}/version/{versionName}; cached 1min; needs --workflow-id --version-name
@category "aws omics"
@search-terms GetWorkflowVersion
export def 'omics get-workflow-version' [
  --workflow-id: string
  --version-name: string
  --type: string@[PRIVATE READY2RUN]
  --export: oneof<list<string>, string>
  --workflow-owner-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics GetWorkflowVersion $workflow_id=workflowId $version_name=versionName $type=type $export=export $workflow_owner_id=workflowOwnerId $region=--region $profile=--profile' }

# POST /import/annotations; follows pages; cached 1min
@category "aws omics"
@search-terms ListAnnotationImportJobs
@example "First rows only" "omics list-annotation-import-jobs --stream | first 3"
export def 'omics list-annotation-import-jobs' [
  --ids: oneof<list<string>, string>
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'omics ListAnnotationImportJobs $ids=ids $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /annotationStore/{name}/versions; follows pages; cached 1min; needs --name
@category "aws omics"
@search-terms ListAnnotationStoreVersions
export def 'omics list-annotation-store-versions' [
  --name: string
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'omics ListAnnotationStoreVersions $name=name $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /annotationStores; follows pages; cached 1min
@category "aws omics"
@search-terms ListAnnotationStores
@example "First rows only" "omics list-annotation-stores --stream | first 3"
export def 'omics list-annotation-stores' [
  --ids: oneof<list<string>, string>
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'omics ListAnnotationStores $ids=ids $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /runBatch; follows pages; cached 1min
@category "aws omics"
@search-terms ListBatch
@example "First rows only" "omics list-batch --stream | first 3"
export def 'omics list-batch' [
  --status: string@[CREATING PENDING SUBMITTING INPROGRESS STOPPING CANCELLED FAILED PROCESSED RUNS_DELETING RUNS_DELETE_FAILED RUNS_DELETED]
  --name: string
  --run-group-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'omics ListBatch $status=status $name=name $run_group_id=runGroupId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /configuration; follows pages; cached 1min
@category "aws omics"
@search-terms ListConfigurations
@example "First rows only" "omics list-configurations --stream | first 3"
export def 'omics list-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'omics ListConfigurations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /sequencestore/{sequenceStoreId}/uploads; follows pages; cached 1min; needs --sequence-store-id
@category "aws omics"
@search-terms ListMultipartReadSetUploads
export def 'omics list-multipart-read-set-uploads' [
  --sequence-store-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'omics ListMultipartReadSetUploads $sequence_store_id=sequenceStoreId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /sequencestore/{sequenceStoreId}/activationjobs; follows pages; cached 1min; needs --sequence-store-id
@category "aws omics"
@search-terms ListReadSetActivationJobs
export def 'omics list-read-set-activation-jobs' [
  --sequence-store-id: string
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'omics ListReadSetActivationJobs $sequence_store_id=sequenceStoreId $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /sequencestore/{sequenceStoreId}/exportjobs; follows pages; cached 1min; needs --sequence-store-id
@category "aws omics"
@search-terms ListReadSetExportJobs
export def 'omics list-read-set-export-jobs' [
  --sequence-store-id: string
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'omics ListReadSetExportJobs $sequence_store_id=sequenceStoreId $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /sequencestore/{sequenceStoreId}/importjobs; follows pages; cached 1min; needs --sequence-store-id
@category "aws omics"
@search-terms ListReadSetImportJobs
export def 'omics list-read-set-import-jobs' [
  --sequence-store-id: string
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'omics ListReadSetImportJobs $sequence_store_id=sequenceStoreId $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /sequencestore/{sequenceStoreId}/upload/{uploadId}/parts; follows pages; cached 1min; needs --sequence-store-id --upload-id --part-source
@category "aws omics"
@search-terms ListReadSetUploadParts
export def 'omics list-read-set-upload-parts' [
  --sequence-store-id: string
  --upload-id: string
  --part-source: string@[SOURCE1 SOURCE2]
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'omics ListReadSetUploadParts $sequence_store_id=sequenceStoreId $upload_id=uploadId $part_source=partSource $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /sequencestore/{sequenceStoreId}/readsets; follows pages; cached 1min; needs --sequence-store-id
@category "aws omics"
@search-terms ListReadSets
export def 'omics list-read-sets' [
  --sequence-store-id: string
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'omics ListReadSets $sequence_store_id=sequenceStoreId $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /referencestore/{referenceStoreId}/importjobs; follows pages; cached 1min; needs --reference-store-id
@category "aws omics"
@search-terms ListReferenceImportJobs
export def 'omics list-reference-import-jobs' [
  --reference-store-id: string
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'omics ListReferenceImportJobs $reference_store_id=referenceStoreId $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /referencestores; follows pages; cached 1min
@category "aws omics"
@search-terms ListReferenceStores
@example "First rows only" "omics list-reference-stores --stream | first 3"
export def 'omics list-reference-stores' [
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'omics ListReferenceStores $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /referencestore/{referenceStoreId}/references; follows pages; cached 1min; needs --reference-store-id
@category "aws omics"
@search-terms ListReferences
export def 'omics list-references' [
  --reference-store-id: string
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'omics ListReferences $reference_store_id=referenceStoreId $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /runCache; follows pages; cached 1min
@category "aws omics"
@search-terms ListRunCaches
@example "First rows only" "omics list-run-caches --stream | first 3"
export def 'omics list-run-caches' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'omics ListRunCaches $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /runGroup; follows pages; cached 1min
@category "aws omics"
@search-terms ListRunGroups
@example "First rows only" "omics list-run-groups --stream | first 3"
export def 'omics list-run-groups' [
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'omics ListRunGroups $name=name $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /run/{id}/task; follows pages; cached 1min; needs --id
@category "aws omics"
@search-terms ListRunTasks
export def 'omics list-run-tasks' [
  --id: string
  --status: string@[PENDING STARTING RUNNING STOPPING COMPLETED CANCELLED FAILED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'omics ListRunTasks $id=id $status=status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /run; follows pages; cached 1min
@category "aws omics"
@search-terms ListRuns
@example "First rows only" "omics list-runs --stream | first 3"
export def 'omics list-runs' [
  --name: string
  --run-group-id: string
  --batch-id: string
  --status: string@[PENDING STARTING RUNNING STOPPING COMPLETED DELETED CANCELLED FAILED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'omics ListRuns $name=name $run_group_id=runGroupId $batch_id=batchId $status=status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /runBatch/{batchId}/run; follows pages; cached 1min; needs --batch-id
@category "aws omics"
@search-terms ListRunsInBatch
export def 'omics list-runs-in-batch' [
  --batch-id: string
  --submission-status: string@[SUCCESS FAILED CANCEL_SUCCESS CANCEL_FAILED DELETE_SUCCESS DELETE_FAILED]
  --run-setting-id: string
  --run-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'omics ListRunsInBatch $batch_id=batchId $submission_status=submissionStatus $run_setting_id=runSettingId $run_id=runId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /sequencestores; follows pages; cached 1min
@category "aws omics"
@search-terms ListSequenceStores
@example "First rows only" "omics list-sequence-stores --stream | first 3"
export def 'omics list-sequence-stores' [
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'omics ListSequenceStores $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /shares; follows pages; cached 1min; needs --resource-owner
@category "aws omics"
@search-terms ListShares
export def 'omics list-shares' [
  --resource-owner: string@[SELF OTHER]
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'omics ListShares $resource_owner=resourceOwner $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws omics"
@search-terms ListTagsForResource
export def 'omics list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /import/variants; follows pages; cached 1min
@category "aws omics"
@search-terms ListVariantImportJobs
@example "First rows only" "omics list-variant-import-jobs --stream | first 3"
export def 'omics list-variant-import-jobs' [
  --ids: oneof<list<string>, string>
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'omics ListVariantImportJobs $ids=ids $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /variantStores; follows pages; cached 1min
@category "aws omics"
@search-terms ListVariantStores
@example "First rows only" "omics list-variant-stores --stream | first 3"
export def 'omics list-variant-stores' [
  --ids: oneof<list<string>, string>
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'omics ListVariantStores $ids=ids $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /workflow/{workflowId}/version; follows pages; cached 1min; needs --workflow-id
@category "aws omics"
@search-terms ListWorkflowVersions
export def 'omics list-workflow-versions' [
  --workflow-id: string
  --type: string@[PRIVATE READY2RUN]
  --workflow-owner-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'omics ListWorkflowVersions $workflow_id=workflowId $type=type $workflow_owner_id=workflowOwnerId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /workflow; follows pages; cached 1min
@category "aws omics"
@search-terms ListWorkflows
@example "First rows only" "omics list-workflows --stream | first 3"
export def 'omics list-workflows' [
  --type: string@[PRIVATE READY2RUN]
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'omics ListWorkflows $type=type $name=name $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# PUT /s3accesspolicy/{s3AccessPointArn}; needs --s3-access-point-arn --s3-access-policy
@category "aws omics"
@search-terms PutS3AccessPolicy
export def 'omics put-s3-access-policy' [
  --s3-access-point-arn: string
  --s3-access-policy: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics PutS3AccessPolicy $s3_access_point_arn=s3AccessPointArn $s3_access_policy=s3AccessPolicy $region=--region $profile=--profile' }

# POST /import/annotation; needs --destination-name --role-arn --items
@category "aws omics"
@search-terms StartAnnotationImportJob
export def 'omics start-annotation-import-job' [
  --destination-name: string
  --role-arn: string
  --items: oneof<list<any>, record>
  --version-name: string
  --format-options: record
  --run-left-normalization: oneof<bool>
  --annotation-fields: record
  --region: string
  --profile: string
]: nothing -> record { call 'omics StartAnnotationImportJob $destination_name=destinationName $role_arn=roleArn $items=items $version_name=versionName $format_options=formatOptions $run_left_normalization=runLeftNormalization $annotation_fields=annotationFields $region=--region $profile=--profile' }

# POST /sequencestore/{sequenceStoreId}/activationjob; needs --sequence-store-id --sources
@category "aws omics"
@search-terms StartReadSetActivationJob
export def 'omics start-read-set-activation-job' [
  --sequence-store-id: string
  --client-token: string
  --sources: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'omics StartReadSetActivationJob $sequence_store_id=sequenceStoreId $client_token=clientToken $sources=sources $region=--region $profile=--profile' }

# POST /sequencestore/{sequenceStoreId}/exportjob; needs --sequence-store-id --destination --role-arn --sources
@category "aws omics"
@search-terms StartReadSetExportJob
export def 'omics start-read-set-export-job' [
  --sequence-store-id: string
  --destination: string
  --role-arn: string
  --client-token: string
  --sources: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'omics StartReadSetExportJob $sequence_store_id=sequenceStoreId $destination=destination $role_arn=roleArn $client_token=clientToken $sources=sources $region=--region $profile=--profile' }

# POST /sequencestore/{sequenceStoreId}/importjob; needs --sequence-store-id --role-arn --sources
@category "aws omics"
@search-terms StartReadSetImportJob
export def 'omics start-read-set-import-job' [
  --sequence-store-id: string
  --role-arn: string
  --client-token: string
  --sources: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'omics StartReadSetImportJob $sequence_store_id=sequenceStoreId $role_arn=roleArn $client_token=clientToken $sources=sources $region=--region $profile=--profile' }

# POST /referencestore/{referenceStoreId}/importjob; needs --reference-store-id --role-arn --sources
@category "aws omics"
@search-terms StartReferenceImportJob
export def 'omics start-reference-import-job' [
  --reference-store-id: string
  --role-arn: string
  --client-token: string
  --sources: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'omics StartReferenceImportJob $reference_store_id=referenceStoreId $role_arn=roleArn $client_token=clientToken $sources=sources $region=--region $profile=--profile' }

# POST /run; needs --role-arn --output-uri
@category "aws omics"
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
]: nothing -> record { call 'omics StartRun $workflow_id=workflowId $workflow_type=workflowType $run_id=runId $role_arn=roleArn $name=name $cache_id=cacheId $cache_behavior=cacheBehavior $run_group_id=runGroupId $priority=priority $parameters=parameters $storage_capacity=storageCapacity $output_uri=outputUri $log_level=logLevel $tags=tags $request_id=requestId $retention_mode=retentionMode $storage_type=storageType $workflow_owner_id=workflowOwnerId $workflow_version_name=workflowVersionName $networking_mode=networkingMode $scratch_storage_mode=scratchStorageMode $configuration_name=configurationName $session_policy=sessionPolicy $engine_settings=engineSettings $output_uri_prefix_mode=outputUriPrefixMode $region=--region $profile=--profile' }

# POST /runBatch; needs --default-run-setting --batch-run-settings
@category "aws omics"
@search-terms StartRunBatch
export def 'omics start-run-batch' [
  --batch-name: string
  --request-id: string
  --tags: record
  --default-run-setting: record
  --batch-run-settings: record
  --region: string
  --profile: string
]: nothing -> record { call 'omics StartRunBatch $batch_name=batchName $request_id=requestId $tags=tags $default_run_setting=defaultRunSetting $batch_run_settings=batchRunSettings $region=--region $profile=--profile' }

# POST /import/variant; needs --destination-name --role-arn --items
@category "aws omics"
@search-terms StartVariantImportJob
export def 'omics start-variant-import-job' [
  --destination-name: string
  --role-arn: string
  --items: oneof<list<any>, record>
  --run-left-normalization: oneof<bool>
  --annotation-fields: record
  --region: string
  --profile: string
]: nothing -> record { call 'omics StartVariantImportJob $destination_name=destinationName $role_arn=roleArn $items=items $run_left_normalization=runLeftNormalization $annotation_fields=annotationFields $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws omics"
@search-terms TagResource
export def 'omics tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'omics TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws omics"
@search-terms UntagResource
export def 'omics untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'omics UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /annotationStore/{name}; needs --name
@category "aws omics"
@search-terms UpdateAnnotationStore
export def 'omics update-annotation-store' [
  --name: string
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics UpdateAnnotationStore $name=name $description=description $region=--region $profile=--profile' }

# POST /annotationStore/{name}/version/{versionName}; needs --name --version-name
@category "aws omics"
@search-terms UpdateAnnotationStoreVersion
export def 'omics update-annotation-store-version' [
  --name: string
  --version-name: string
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics UpdateAnnotationStoreVersion $name=name $version_name=versionName $description=description $region=--region $profile=--profile' }

# POST /runCache/{id}; needs --id
@category "aws omics"
@search-terms UpdateRunCache
export def 'omics update-run-cache' [
  --cache-behavior: string@[CACHE_ON_FAILURE CACHE_ALWAYS]
  --description: string
  --id: string
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'omics UpdateRunCache $cache_behavior=cacheBehavior $description=description $id=id $name=name $region=--region $profile=--profile' }

# POST /runGroup/{id}; needs --id
@category "aws omics"
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
]: nothing -> oneof<nothing, record> { call 'omics UpdateRunGroup $id=id $name=name $max_cpus=maxCpus $max_runs=maxRuns $max_duration=maxDuration $max_gpus=maxGpus $region=--region $profile=--profile' }

# PATCH /sequencestore/{id}; needs --id
@category "aws omics"
@search-terms UpdateSequenceStore
export def 'omics update-sequence-store' [
  --id: string
  --name: string
  --description: string
  --client-token: string
  --fallback-location: string
  --propagated-set-level-tags: oneof<list<string>, string>
  --s3-access-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'omics UpdateSequenceStore $id=id $name=name $description=description $client_token=clientToken $fallback_location=fallbackLocation $propagated_set_level_tags=propagatedSetLevelTags $s3_access_config=s3AccessConfig $region=--region $profile=--profile' }

# POST /variantStore/{name}; needs --name
@category "aws omics"
@search-terms UpdateVariantStore
export def 'omics update-variant-store' [
  --name: string
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'omics UpdateVariantStore $name=name $description=description $region=--region $profile=--profile' }

# POST /workflow/{id}; needs --id
@category "aws omics"
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
]: nothing -> oneof<nothing, record> { call 'omics UpdateWorkflow $id=id $name=name $description=description $storage_type=storageType $storage_capacity=storageCapacity $readme_markdown=readmeMarkdown $region=--region $profile=--profile' }

# POST /workflow/{workflowId}/version/{versionName}; needs --workflow-id --version-name
@category "aws omics"
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
]: nothing -> oneof<nothing, record> { call 'omics UpdateWorkflowVersion $workflow_id=workflowId $version_name=versionName $description=description $storage_type=storageType $storage_capacity=storageCapacity $readme_markdown=readmeMarkdown $region=--region $profile=--profile' }

# PUT /sequencestore/{sequenceStoreId}/upload/{uploadId}/part; sends what is piped in as --payload; needs --sequence-store-id --upload-id --part-source --part-number --payload
@category "aws omics"
@search-terms UploadReadSetPart
export def 'omics upload-read-set-part' [
  --sequence-store-id: string
  --upload-id: string
  --part-source: string@[SOURCE1 SOURCE2]
  --part-number: int
  --payload: oneof<binary, string>
  --region: string
  --profile: string
]: any -> any { send 'omics UploadReadSetPart $sequence_store_id=sequenceStoreId $upload_id=uploadId $part_source=partSource $part_number=partNumber $payload=payload $region=--region $profile=--profile' payload }
