# Written by `cargo xtask generate --service iotsitewise` from the service's model and overlay: change those instead.
# IoTSiteWise, API version 2019-12-02: 149 operations.

use rt.nu [call send]

# POST /assets/{assetId}/associate; needs --asset-id --hierarchy-id --child-asset-id
@category "aws iotsitewise"
@search-terms AssociateAssets
export def 'iotsitewise associate-assets' [
  --asset-id: string
  --hierarchy-id: string
  --child-asset-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotsitewise AssociateAssets $asset_id=assetId $hierarchy_id=hierarchyId $child_asset_id=childAssetId $client_token=clientToken $region=--region $profile=--profile' }

# POST /timeseries/associate/; needs --alias --asset-id --property-id
@category "aws iotsitewise"
@search-terms AssociateTimeSeriesToAssetProperty
export def 'iotsitewise associate-time-series-to-asset-property' [
  --alias: string
  --asset-id: string
  --property-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotsitewise AssociateTimeSeriesToAssetProperty $alias=alias $asset_id=assetId $property_id=propertyId $client_token=clientToken $region=--region $profile=--profile' }

# POST /datasets/{datasetId}/data-segments/associate; needs --dataset-id --workspace-name --associate-data-segment-entries
@category "aws iotsitewise"
@search-terms BatchAssociateDataSegmentsToDataset
export def 'iotsitewise batch-associate-data-segments-to-dataset' [
  --dataset-id: string
  --workspace-name: string
  --associate-data-segment-entries: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise BatchAssociateDataSegmentsToDataset $dataset_id=datasetId $workspace_name=workspaceName $associate_data_segment_entries=associateDataSegmentEntries $client_token=clientToken $region=--region $profile=--profile' }

# POST /projects/{projectId}/assets/associate; needs --project-id --asset-ids
@category "aws iotsitewise"
@search-terms BatchAssociateProjectAssets
export def 'iotsitewise batch-associate-project-assets' [
  --project-id: string
  --asset-ids: oneof<list<string>, string>
  --client-token: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'iotsitewise BatchAssociateProjectAssets $project_id=projectId $asset_ids=assetIds $client_token=clientToken $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /datasets/{datasetId}/data-segments/batch-delete; needs --dataset-id --workspace-name --delete-data-segment-entries
@category "aws iotsitewise"
@search-terms BatchDeleteDatasetDataSegments
export def 'iotsitewise batch-delete-dataset-data-segments' [
  --dataset-id: string
  --workspace-name: string
  --delete-data-segment-entries: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise BatchDeleteDatasetDataSegments $dataset_id=datasetId $workspace_name=workspaceName $delete_data_segment_entries=deleteDataSegmentEntries $client_token=clientToken $region=--region $profile=--profile' }

# POST /datasets/{datasetId}/data-segments/disassociate; needs --dataset-id --workspace-name --disassociate-data-segment-entries
@category "aws iotsitewise"
@search-terms BatchDisassociateDataSegmentsFromDataset
export def 'iotsitewise batch-disassociate-data-segments-from-dataset' [
  --dataset-id: string
  --workspace-name: string
  --disassociate-data-segment-entries: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise BatchDisassociateDataSegmentsFromDataset $dataset_id=datasetId $workspace_name=workspaceName $disassociate_data_segment_entries=disassociateDataSegmentEntries $client_token=clientToken $region=--region $profile=--profile' }

# POST /projects/{projectId}/assets/disassociate; needs --project-id --asset-ids
@category "aws iotsitewise"
@search-terms BatchDisassociateProjectAssets
export def 'iotsitewise batch-disassociate-project-assets' [
  --project-id: string
  --asset-ids: oneof<list<string>, string>
  --client-token: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'iotsitewise BatchDisassociateProjectAssets $project_id=projectId $asset_ids=assetIds $client_token=clientToken $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /properties/batch/aggregates; cached 1min; needs --entries
@category "aws iotsitewise"
@search-terms BatchGetAssetPropertyAggregates
export def 'iotsitewise batch-get-asset-property-aggregates' [
  --entries: oneof<list<any>, record>
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise BatchGetAssetPropertyAggregates $entries=entries $next_token=nextToken $max_results=maxResults $region=--region $profile=--profile' }

# POST /properties/batch/latest; cached 1min; needs --entries
@category "aws iotsitewise"
@search-terms BatchGetAssetPropertyValue
export def 'iotsitewise batch-get-asset-property-value' [
  --entries: oneof<list<any>, record>
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise BatchGetAssetPropertyValue $entries=entries $next_token=nextToken $region=--region $profile=--profile' }

# POST /properties/batch/history; cached 1min; needs --entries
@category "aws iotsitewise"
@search-terms BatchGetAssetPropertyValueHistory
export def 'iotsitewise batch-get-asset-property-value-history' [
  --entries: oneof<list<any>, record>
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise BatchGetAssetPropertyValueHistory $entries=entries $next_token=nextToken $max_results=maxResults $region=--region $profile=--profile' }

# POST /properties; needs --entries
@category "aws iotsitewise"
@search-terms BatchPutAssetPropertyValue
export def 'iotsitewise batch-put-asset-property-value' [
  --enable-partial-entry-processing: oneof<bool>
  --entries: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'iotsitewise BatchPutAssetPropertyValue $enable_partial_entry_processing=enablePartialEntryProcessing $entries=entries $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /workspaces/{workspaceName}/enrichment-jobs/{jobId}/cancel; needs --workspace-name --job-id
@category "aws iotsitewise"
@search-terms CancelEnrichmentJob
export def 'iotsitewise cancel-enrichment-job' [
  --workspace-name: string
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise CancelEnrichmentJob $workspace_name=workspaceName $job_id=jobId $region=--region $profile=--profile' }

# POST /workspaces/{workspaceName}/pipelines/{pipelineName}/executions/{pipelineExecutionId}/cancel; needs --workspace-name --pipeline-name --pipeline-execution-id
@category "aws iotsitewise"
@search-terms CancelPipelineExecution
export def 'iotsitewise cancel-pipeline-execution' [
  --workspace-name: string
  --pipeline-name: string
  --pipeline-execution-id: string
  --reason: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise CancelPipelineExecution $workspace_name=workspaceName $pipeline_name=pipelineName $pipeline_execution_id=pipelineExecutionId $reason=reason $region=--region $profile=--profile' }

# POST /workspaces/{workspaceName}/queries/{queryId}/cancel; needs --workspace-name --query-id
@category "aws iotsitewise"
@search-terms CancelQuery
export def 'iotsitewise cancel-query' [
  --workspace-name: string
  --query-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise CancelQuery $workspace_name=workspaceName $query_id=queryId $region=--region $profile=--profile' }

# POST /access-policies; needs --access-policy-identity --access-policy-resource --access-policy-permission
@category "aws iotsitewise"
@search-terms CreateAccessPolicy
export def 'iotsitewise create-access-policy' [
  --access-policy-identity: record
  --access-policy-resource: record
  --access-policy-permission: string@[ADMINISTRATOR VIEWER]
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise CreateAccessPolicy $access_policy_identity=accessPolicyIdentity $access_policy_resource=accessPolicyResource $access_policy_permission=accessPolicyPermission $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /applications; needs --idc-instance-arn --workspace-name --name
@category "aws iotsitewise"
@search-terms CreateApplication
export def 'iotsitewise create-application' [
  --client-token: string
  --idc-instance-arn: string
  --workspace-name: string
  --name: string
  --description: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise CreateApplication $client_token=clientToken $idc_instance_arn=idcInstanceArn $workspace_name=workspaceName $name=name $description=description $tags=tags $region=--region $profile=--profile' }

# POST /assets; needs --asset-name --asset-model-id
@category "aws iotsitewise"
@search-terms CreateAsset
export def 'iotsitewise create-asset' [
  --asset-name: string
  --asset-model-id: string
  --asset-id: string
  --asset-external-id: string
  --client-token: string
  --tags: record
  --asset-description: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise CreateAsset $asset_name=assetName $asset_model_id=assetModelId $asset_id=assetId $asset_external_id=assetExternalId $client_token=clientToken $tags=tags $asset_description=assetDescription $region=--region $profile=--profile' }

# POST /asset-models; needs --asset-model-name
@category "aws iotsitewise"
@search-terms CreateAssetModel
export def 'iotsitewise create-asset-model' [
  --asset-model-name: string
  --asset-model-type: string@[ASSET_MODEL COMPONENT_MODEL INTERFACE]
  --asset-model-id: string
  --asset-model-external-id: string
  --asset-model-description: string
  --asset-model-properties: oneof<list<any>, record>
  --asset-model-hierarchies: oneof<list<any>, record>
  --asset-model-composite-models: oneof<list<any>, record>
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise CreateAssetModel $asset_model_name=assetModelName $asset_model_type=assetModelType $asset_model_id=assetModelId $asset_model_external_id=assetModelExternalId $asset_model_description=assetModelDescription $asset_model_properties=assetModelProperties $asset_model_hierarchies=assetModelHierarchies $asset_model_composite_models=assetModelCompositeModels $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /asset-models/{assetModelId}/composite-models; needs --asset-model-id --asset-model-composite-model-name --asset-model-composite-model-type
@category "aws iotsitewise"
@search-terms CreateAssetModelCompositeModel
export def 'iotsitewise create-asset-model-composite-model' [
  --asset-model-id: string
  --asset-model-composite-model-external-id: string
  --parent-asset-model-composite-model-id: string
  --asset-model-composite-model-id: string
  --asset-model-composite-model-description: string
  --asset-model-composite-model-name: string
  --asset-model-composite-model-type: string
  --client-token: string
  --composed-asset-model-id: string
  --asset-model-composite-model-properties: oneof<list<any>, record>
  --if-match: string
  --if-none-match: string
  --match-for-version-type: string@[LATEST ACTIVE]
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise CreateAssetModelCompositeModel $asset_model_id=assetModelId $asset_model_composite_model_external_id=assetModelCompositeModelExternalId $parent_asset_model_composite_model_id=parentAssetModelCompositeModelId $asset_model_composite_model_id=assetModelCompositeModelId $asset_model_composite_model_description=assetModelCompositeModelDescription $asset_model_composite_model_name=assetModelCompositeModelName $asset_model_composite_model_type=assetModelCompositeModelType $client_token=clientToken $composed_asset_model_id=composedAssetModelId $asset_model_composite_model_properties=assetModelCompositeModelProperties $if_match=ifMatch $if_none_match=ifNoneMatch $match_for_version_type=matchForVersionType $region=--region $profile=--profile' }

# POST /jobs; needs --job-name --job-role-arn --files --error-report-location
@category "aws iotsitewise"
@search-terms CreateBulkImportJob
export def 'iotsitewise create-bulk-import-job' [
  --job-name: string
  --job-role-arn: string
  --files: oneof<list<any>, record>
  --error-report-location: record
  --job-configuration: record
  --adaptive-ingestion: oneof<bool>
  --delete-files-after-import: oneof<bool>
  --dataset-id: string
  --workspace-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise CreateBulkImportJob $job_name=jobName $job_role_arn=jobRoleArn $files=files $error_report_location=errorReportLocation $job_configuration=jobConfiguration $adaptive_ingestion=adaptiveIngestion $delete_files_after_import=deleteFilesAfterImport $dataset_id=datasetId $workspace_name=workspaceName $region=--region $profile=--profile' }

# POST /computation-models; needs --computation-model-name --computation-model-configuration --computation-model-data-binding
@category "aws iotsitewise"
@search-terms CreateComputationModel
export def 'iotsitewise create-computation-model' [
  --computation-model-name: string
  --computation-model-description: string
  --computation-model-configuration: record
  --computation-model-data-binding: record
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise CreateComputationModel $computation_model_name=computationModelName $computation_model_description=computationModelDescription $computation_model_configuration=computationModelConfiguration $computation_model_data_binding=computationModelDataBinding $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /dashboards; needs --project-id --dashboard-name --dashboard-definition
@category "aws iotsitewise"
@search-terms CreateDashboard
export def 'iotsitewise create-dashboard' [
  --project-id: string
  --dashboard-name: string
  --dashboard-description: string
  --dashboard-definition: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise CreateDashboard $project_id=projectId $dashboard_name=dashboardName $dashboard_description=dashboardDescription $dashboard_definition=dashboardDefinition $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /datasets; needs --dataset-name --dataset-source
@category "aws iotsitewise"
@search-terms CreateDataset
export def 'iotsitewise create-dataset' [
  --dataset-id: string
  --dataset-name: string
  --dataset-description: string
  --dataset-type: string@[SESSION CURATED EXTERNAL]
  --dataset-config: record
  --workspace-name: string
  --metadata: record
  --dataset-source: record
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise CreateDataset $dataset_id=datasetId $dataset_name=datasetName $dataset_description=datasetDescription $dataset_type=datasetType $dataset_config=datasetConfig $workspace_name=workspaceName $metadata=metadata $dataset_source=datasetSource $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /workspaces/{workspaceName}/dataset-export-jobs; needs --workspace-name --destination-s3-uri --input --error-report-location
@category "aws iotsitewise"
@search-terms CreateDatasetExportJob
export def 'iotsitewise create-dataset-export-job' [
  --workspace-name: string
  --client-token: string
  --destination-s3-uri: string
  --input: record
  --job-name: string
  --error-report-location: record
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise CreateDatasetExportJob $workspace_name=workspaceName $client_token=clientToken $destination_s3_uri=destinationS3Uri $input=input $job_name=jobName $error_report_location=errorReportLocation $region=--region $profile=--profile' }

# POST /workspaces/{workspaceName}/enrichment-jobs; needs --workspace-name --job-configuration
@category "aws iotsitewise"
@search-terms CreateEnrichmentJob
export def 'iotsitewise create-enrichment-job' [
  --workspace-name: string
  --job-configuration: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise CreateEnrichmentJob $workspace_name=workspaceName $job_configuration=jobConfiguration $client_token=clientToken $region=--region $profile=--profile' }

# POST /20200301/gateways; needs --gateway-name --gateway-platform
@category "aws iotsitewise"
@search-terms CreateGateway
export def 'iotsitewise create-gateway' [
  --gateway-name: string
  --gateway-platform: record
  --gateway-version: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise CreateGateway $gateway_name=gatewayName $gateway_platform=gatewayPlatform $gateway_version=gatewayVersion $tags=tags $region=--region $profile=--profile' }

# POST /workspaces/{workspaceName}/pipelines; needs --workspace-name --pipeline-name --computations
@category "aws iotsitewise"
@search-terms CreatePipeline
export def 'iotsitewise create-pipeline' [
  --workspace-name: string
  --pipeline-name: string
  --description: string
  --environment-variables: record
  --computations: oneof<list<any>, record>
  --tags: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise CreatePipeline $workspace_name=workspaceName $pipeline_name=pipelineName $description=description $environment_variables=environmentVariables $computations=computations $tags=tags $client_token=clientToken $region=--region $profile=--profile' }

# POST /portals; needs --portal-name --portal-contact-email --role-arn
@category "aws iotsitewise"
@search-terms CreatePortal
export def 'iotsitewise create-portal' [
  --portal-name: string
  --portal-description: string
  --portal-contact-email: string
  --client-token: string
  --portal-logo-image-file: record
  --role-arn: string
  --tags: record
  --portal-auth-mode: string@[IAM SSO]
  --notification-sender-email: string
  --alarms: record
  --portal-type: string@[SITEWISE_PORTAL_V1 SITEWISE_PORTAL_V2]
  --portal-type-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise CreatePortal $portal_name=portalName $portal_description=portalDescription $portal_contact_email=portalContactEmail $client_token=clientToken $portal_logo_image_file=portalLogoImageFile $role_arn=roleArn $tags=tags $portal_auth_mode=portalAuthMode $notification_sender_email=notificationSenderEmail $alarms=alarms $portal_type=portalType $portal_type_configuration=portalTypeConfiguration $region=--region $profile=--profile' }

# POST /projects; needs --portal-id --project-name
@category "aws iotsitewise"
@search-terms CreateProject
export def 'iotsitewise create-project' [
  --portal-id: string
  --project-name: string
  --project-description: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise CreateProject $portal_id=portalId $project_name=projectName $project_description=projectDescription $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /workspaces/{workspaceName}/tasks; needs --workspace-name --task-name --task-configuration
@category "aws iotsitewise"
@search-terms CreateTask
export def 'iotsitewise create-task' [
  --workspace-name: string
  --task-name: string
  --description: string
  --task-configuration: record
  --tags: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise CreateTask $workspace_name=workspaceName $task_name=taskName $description=description $task_configuration=taskConfiguration $tags=tags $client_token=clientToken $region=--region $profile=--profile' }

# POST /workspaces; needs --workspace-name --encryption-configuration
@category "aws iotsitewise"
@search-terms CreateWorkspace
export def 'iotsitewise create-workspace' [
  --workspace-name: string
  --workspace-description: string
  --encryption-configuration: record
  --tags: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise CreateWorkspace $workspace_name=workspaceName $workspace_description=workspaceDescription $encryption_configuration=encryptionConfiguration $tags=tags $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /access-policies/{accessPolicyId}; needs --access-policy-id
@category "aws iotsitewise"
@search-terms DeleteAccessPolicy
export def 'iotsitewise delete-access-policy' [
  --access-policy-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotsitewise DeleteAccessPolicy $access_policy_id=accessPolicyId $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /workspaces/{workspaceName}/applications/{id}; needs --workspace-name --id
@category "aws iotsitewise"
@search-terms DeleteApplication
export def 'iotsitewise delete-application' [
  --workspace-name: string
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotsitewise DeleteApplication $workspace_name=workspaceName $id=id $region=--region $profile=--profile' }

# DELETE /assets/{assetId}; needs --asset-id
@category "aws iotsitewise"
@search-terms DeleteAsset
export def 'iotsitewise delete-asset' [
  --asset-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DeleteAsset $asset_id=assetId $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /asset-models/{assetModelId}; needs --asset-model-id
@category "aws iotsitewise"
@search-terms DeleteAssetModel
export def 'iotsitewise delete-asset-model' [
  --asset-model-id: string
  --client-token: string
  --if-match: string
  --if-none-match: string
  --match-for-version-type: string@[LATEST ACTIVE]
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DeleteAssetModel $asset_model_id=assetModelId $client_token=clientToken $if_match=ifMatch $if_none_match=ifNoneMatch $match_for_version_type=matchForVersionType $region=--region $profile=--profile' }

# DELETE /asset-models/{assetModelId}/composite-models/{assetModelCompositeModelId}; needs --asset-model-id --asset-model-composite-model-id
@category "aws iotsitewise"
@search-terms DeleteAssetModelCompositeModel
export def 'iotsitewise delete-asset-model-composite-model' [
  --asset-model-id: string
  --asset-model-composite-model-id: string
  --client-token: string
  --if-match: string
  --if-none-match: string
  --match-for-version-type: string@[LATEST ACTIVE]
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DeleteAssetModelCompositeModel $asset_model_id=assetModelId $asset_model_composite_model_id=assetModelCompositeModelId $client_token=clientToken $if_match=ifMatch $if_none_match=ifNoneMatch $match_for_version_type=matchForVersionType $region=--region $profile=--profile' }

# DELETE /asset-models/{assetModelId}/interface/{interfaceAssetModelId}/asset-model-interface-relationship; needs --asset-model-id --interface-asset-model-id
@category "aws iotsitewise"
@search-terms DeleteAssetModelInterfaceRelationship
export def 'iotsitewise delete-asset-model-interface-relationship' [
  --asset-model-id: string
  --interface-asset-model-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DeleteAssetModelInterfaceRelationship $asset_model_id=assetModelId $interface_asset_model_id=interfaceAssetModelId $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /computation-models/{computationModelId}; needs --computation-model-id
@category "aws iotsitewise"
@search-terms DeleteComputationModel
export def 'iotsitewise delete-computation-model' [
  --computation-model-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DeleteComputationModel $computation_model_id=computationModelId $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /dashboards/{dashboardId}; needs --dashboard-id
@category "aws iotsitewise"
@search-terms DeleteDashboard
export def 'iotsitewise delete-dashboard' [
  --dashboard-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotsitewise DeleteDashboard $dashboard_id=dashboardId $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /datasets/{datasetId}; needs --dataset-id
@category "aws iotsitewise"
@search-terms DeleteDataset
export def 'iotsitewise delete-dataset' [
  --dataset-id: string
  --workspace-name: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DeleteDataset $dataset_id=datasetId $workspace_name=workspaceName $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /20200301/gateways/{gatewayId}; needs --gateway-id
@category "aws iotsitewise"
@search-terms DeleteGateway
export def 'iotsitewise delete-gateway' [
  --gateway-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotsitewise DeleteGateway $gateway_id=gatewayId $region=--region $profile=--profile' }

# DELETE /workspaces/{workspaceName}/pipelines/{pipelineName}; needs --workspace-name --pipeline-name
@category "aws iotsitewise"
@search-terms DeletePipeline
export def 'iotsitewise delete-pipeline' [
  --workspace-name: string
  --pipeline-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DeletePipeline $workspace_name=workspaceName $pipeline_name=pipelineName $region=--region $profile=--profile' }

# DELETE /portals/{portalId}; needs --portal-id
@category "aws iotsitewise"
@search-terms DeletePortal
export def 'iotsitewise delete-portal' [
  --portal-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DeletePortal $portal_id=portalId $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /projects/{projectId}; needs --project-id
@category "aws iotsitewise"
@search-terms DeleteProject
export def 'iotsitewise delete-project' [
  --project-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotsitewise DeleteProject $project_id=projectId $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /workspaces/{workspaceName}/tasks/{taskName}; needs --workspace-name --task-name
@category "aws iotsitewise"
@search-terms DeleteTask
export def 'iotsitewise delete-task' [
  --workspace-name: string
  --task-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DeleteTask $workspace_name=workspaceName $task_name=taskName $region=--region $profile=--profile' }

# POST /timeseries/delete/
@category "aws iotsitewise"
@search-terms DeleteTimeSeries
export def 'iotsitewise delete-time-series' [
  --alias: string
  --asset-id: string
  --property-id: string
  --client-token: string
  --workspace-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotsitewise DeleteTimeSeries $alias=alias $asset_id=assetId $property_id=propertyId $client_token=clientToken $workspace_name=workspaceName $region=--region $profile=--profile' }

# DELETE /workspaces/{workspaceName}; needs --workspace-name
@category "aws iotsitewise"
@search-terms DeleteWorkspace
export def 'iotsitewise delete-workspace' [
  --workspace-name: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DeleteWorkspace $workspace_name=workspaceName $client_token=clientToken $region=--region $profile=--profile' }

# GET /access-policies/{accessPolicyId}; cached 1min; needs --access-policy-id
@category "aws iotsitewise"
@search-terms DescribeAccessPolicy
export def 'iotsitewise describe-access-policy' [
  --access-policy-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DescribeAccessPolicy $access_policy_id=accessPolicyId $region=--region $profile=--profile' }

# GET /actions/{actionId}; cached 1min; needs --action-id
@category "aws iotsitewise"
@search-terms DescribeAction
export def 'iotsitewise describe-action' [
  --action-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DescribeAction $action_id=actionId $region=--region $profile=--profile' }

# GET /workspaces/{workspaceName}/applications/{id}; cached 1min; needs --workspace-name --id
@category "aws iotsitewise"
@search-terms DescribeApplication
export def 'iotsitewise describe-application' [
  --workspace-name: string
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DescribeApplication $workspace_name=workspaceName $id=id $region=--region $profile=--profile' }

# GET /assets/{assetId}; cached 1min; needs --asset-id
@category "aws iotsitewise"
@search-terms DescribeAsset
export def 'iotsitewise describe-asset' [
  --asset-id: string
  --exclude-properties: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DescribeAsset $asset_id=assetId $exclude_properties=excludeProperties $region=--region $profile=--profile' }

# GET /assets/{assetId}/composite-models/{assetCompositeModelId}; cached 1min; needs --asset-id --asset-composite-model-id
@category "aws iotsitewise"
@search-terms DescribeAssetCompositeModel
export def 'iotsitewise describe-asset-composite-model' [
  --asset-id: string
  --asset-composite-model-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DescribeAssetCompositeModel $asset_id=assetId $asset_composite_model_id=assetCompositeModelId $region=--region $profile=--profile' }

# GET /asset-models/{assetModelId}; cached 1min; needs --asset-model-id
@category "aws iotsitewise"
@search-terms DescribeAssetModel
export def 'iotsitewise describe-asset-model' [
  --asset-model-id: string
  --exclude-properties: oneof<bool>
  --asset-model-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DescribeAssetModel $asset_model_id=assetModelId $exclude_properties=excludeProperties $asset_model_version=assetModelVersion $region=--region $profile=--profile' }

# GET /asset-models/{assetModelId}/composite-models/{assetModelCompositeModelId}; cached 1min; needs --asset-model-id --asset-model-composite-model-id
@category "aws iotsitewise"
@search-terms DescribeAssetModelCompositeModel
export def 'iotsitewise describe-asset-model-composite-model' [
  --asset-model-id: string
  --asset-model-composite-model-id: string
  --asset-model-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DescribeAssetModelCompositeModel $asset_model_id=assetModelId $asset_model_composite_model_id=assetModelCompositeModelId $asset_model_version=assetModelVersion $region=--region $profile=--profile' }

# GET /asset-models/{assetModelId}/interface/{interfaceAssetModelId}/asset-model-interface-relationship; cached 1min; needs --asset-model-id --interface-asset-model-id
@category "aws iotsitewise"
@search-terms DescribeAssetModelInterfaceRelationship
export def 'iotsitewise describe-asset-model-interface-relationship' [
  --asset-model-id: string
  --interface-asset-model-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DescribeAssetModelInterfaceRelationship $asset_model_id=assetModelId $interface_asset_model_id=interfaceAssetModelId $region=--region $profile=--profile' }

# GET /assets/{assetId}/properties/{propertyId}; cached 1min; needs --asset-id --property-id
@category "aws iotsitewise"
@search-terms DescribeAssetProperty
export def 'iotsitewise describe-asset-property' [
  --asset-id: string
  --property-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DescribeAssetProperty $asset_id=assetId $property_id=propertyId $region=--region $profile=--profile' }

# GET /jobs/{jobId}; cached 1min; needs --job-id
@category "aws iotsitewise"
@search-terms DescribeBulkImportJob
export def 'iotsitewise describe-bulk-import-job' [
  --job-id: string
  --workspace-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DescribeBulkImportJob $job_id=jobId $workspace_name=workspaceName $region=--region $profile=--profile' }

# GET /computation-models/{computationModelId}; cached 1min; needs --computation-model-id
@category "aws iotsitewise"
@search-terms DescribeComputationModel
export def 'iotsitewise describe-computation-model' [
  --computation-model-id: string
  --computation-model-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DescribeComputationModel $computation_model_id=computationModelId $computation_model_version=computationModelVersion $region=--region $profile=--profile' }

# GET /computation-models/{computationModelId}/execution-summary; cached 1min; needs --computation-model-id
@category "aws iotsitewise"
@search-terms DescribeComputationModelExecutionSummary
export def 'iotsitewise describe-computation-model-execution-summary' [
  --computation-model-id: string
  --resolve-to-resource-type: string@[ASSET]
  --resolve-to-resource-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DescribeComputationModelExecutionSummary $computation_model_id=computationModelId $resolve_to_resource_type=resolveToResourceType $resolve_to_resource_id=resolveToResourceId $region=--region $profile=--profile' }

# GET /dashboards/{dashboardId}; cached 1min; needs --dashboard-id
@category "aws iotsitewise"
@search-terms DescribeDashboard
export def 'iotsitewise describe-dashboard' [
  --dashboard-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DescribeDashboard $dashboard_id=dashboardId $region=--region $profile=--profile' }

# GET /datasets/{datasetId}; cached 1min; needs --dataset-id
@category "aws iotsitewise"
@search-terms DescribeDataset
export def 'iotsitewise describe-dataset' [
  --dataset-id: string
  --workspace-name: string
  --dataset-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DescribeDataset $dataset_id=datasetId $workspace_name=workspaceName $dataset_version=datasetVersion $region=--region $profile=--profile' }

# GET /workspaces/{workspaceName}/dataset-export-jobs/{jobId}; cached 1min; needs --workspace-name --job-id
@category "aws iotsitewise"
@search-terms DescribeDatasetExportJob
export def 'iotsitewise describe-dataset-export-job' [
  --workspace-name: string
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DescribeDatasetExportJob $workspace_name=workspaceName $job_id=jobId $region=--region $profile=--profile' }

# GET /configuration/account/encryption; cached 1min
@category "aws iotsitewise"
@search-terms DescribeDefaultEncryptionConfiguration
export def 'iotsitewise describe-default-encryption-configuration' [
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DescribeDefaultEncryptionConfiguration $region=--region $profile=--profile' }

# GET /workspaces/{workspaceName}/enrichment-jobs/{jobId}; cached 1min; needs --workspace-name --job-id
@category "aws iotsitewise"
@search-terms DescribeEnrichmentJob
export def 'iotsitewise describe-enrichment-job' [
  --workspace-name: string
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DescribeEnrichmentJob $workspace_name=workspaceName $job_id=jobId $region=--region $profile=--profile' }

# GET /executions/{executionId}; cached 1min; needs --execution-id
@category "aws iotsitewise"
@search-terms DescribeExecution
export def 'iotsitewise describe-execution' [
  --execution-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DescribeExecution $execution_id=executionId $region=--region $profile=--profile' }

# GET /20200301/gateways/{gatewayId}; cached 1min; needs --gateway-id
@category "aws iotsitewise"
@search-terms DescribeGateway
export def 'iotsitewise describe-gateway' [
  --gateway-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DescribeGateway $gateway_id=gatewayId $region=--region $profile=--profile' }

# GET /20200301/gateways/{gatewayId}/capability/{capabilityNamespace}; cached 1min; needs --gateway-id --capability-namespace
@category "aws iotsitewise"
@search-terms DescribeGatewayCapabilityConfiguration
export def 'iotsitewise describe-gateway-capability-configuration' [
  --gateway-id: string
  --capability-namespace: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DescribeGatewayCapabilityConfiguration $gateway_id=gatewayId $capability_namespace=capabilityNamespace $region=--region $profile=--profile' }

# GET /logging; cached 1min
@category "aws iotsitewise"
@search-terms DescribeLoggingOptions
export def 'iotsitewise describe-logging-options' [
  --workspace-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DescribeLoggingOptions $workspace_name=workspaceName $region=--region $profile=--profile' }

# GET /workspaces/{workspaceName}/pipelines/{pipelineName}; needs --workspace-name --pipeline-name
@category "aws iotsitewise"
@search-terms DescribePipeline
export def 'iotsitewise describe-pipeline' [
  --workspace-name: string
  --pipeline-name: string
  --pipeline-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DescribePipeline $workspace_name=workspaceName $pipeline_name=pipelineName $pipeline_version=pipelineVersion $region=--region $profile=--profile' }

# GET /workspaces/{workspaceName}/pipelines/{pipelineName}/executions/{pipelineExecutionId}; follows pages; needs --workspace-name --pipeline-name --pipeline-execution-id
@category "aws iotsitewise"
@search-terms DescribePipelineExecution
export def 'iotsitewise describe-pipeline-execution' [
  --workspace-name: string
  --pipeline-name: string
  --pipeline-execution-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise DescribePipelineExecution $workspace_name=workspaceName $pipeline_name=pipelineName $pipeline_execution_id=pipelineExecutionId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /portals/{portalId}; needs --portal-id
@category "aws iotsitewise"
@search-terms DescribePortal
export def 'iotsitewise describe-portal' [
  --portal-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DescribePortal $portal_id=portalId $region=--region $profile=--profile' }

# GET /projects/{projectId}; cached 1min; needs --project-id
@category "aws iotsitewise"
@search-terms DescribeProject
export def 'iotsitewise describe-project' [
  --project-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DescribeProject $project_id=projectId $region=--region $profile=--profile' }

# GET /workspaces/{workspaceName}/queries/{queryId}; cached 1min; needs --workspace-name --query-id
@category "aws iotsitewise"
@search-terms DescribeQuery
export def 'iotsitewise describe-query' [
  --workspace-name: string
  --query-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DescribeQuery $workspace_name=workspaceName $query_id=queryId $region=--region $profile=--profile' }

# GET /workspaces/{workspaceName}/searches/{searchId}; needs --workspace-name --search-id
@category "aws iotsitewise"
@search-terms DescribeSearch
export def 'iotsitewise describe-search' [
  --workspace-name: string
  --search-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DescribeSearch $workspace_name=workspaceName $search_id=searchId $region=--region $profile=--profile' }

# GET /configuration/account/storage; cached 1min
@category "aws iotsitewise"
@search-terms DescribeStorageConfiguration
export def 'iotsitewise describe-storage-configuration' [
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DescribeStorageConfiguration $region=--region $profile=--profile' }

# GET /workspaces/{workspaceName}/tasks/{taskName}; needs --workspace-name --task-name
@category "aws iotsitewise"
@search-terms DescribeTask
export def 'iotsitewise describe-task' [
  --workspace-name: string
  --task-name: string
  --task-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DescribeTask $workspace_name=workspaceName $task_name=taskName $task_version=taskVersion $region=--region $profile=--profile' }

# GET /timeseries/describe/; cached 1min
@category "aws iotsitewise"
@search-terms DescribeTimeSeries
export def 'iotsitewise describe-time-series' [
  --alias: string
  --asset-id: string
  --property-id: string
  --workspace-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DescribeTimeSeries $alias=alias $asset_id=assetId $property_id=propertyId $workspace_name=workspaceName $region=--region $profile=--profile' }

# GET /workspaces/{workspaceName}; cached 1min; needs --workspace-name
@category "aws iotsitewise"
@search-terms DescribeWorkspace
export def 'iotsitewise describe-workspace' [
  --workspace-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise DescribeWorkspace $workspace_name=workspaceName $region=--region $profile=--profile' }

# POST /assets/{assetId}/disassociate; needs --asset-id --hierarchy-id --child-asset-id
@category "aws iotsitewise"
@search-terms DisassociateAssets
export def 'iotsitewise disassociate-assets' [
  --asset-id: string
  --hierarchy-id: string
  --child-asset-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotsitewise DisassociateAssets $asset_id=assetId $hierarchy_id=hierarchyId $child_asset_id=childAssetId $client_token=clientToken $region=--region $profile=--profile' }

# POST /timeseries/disassociate/; needs --alias --asset-id --property-id
@category "aws iotsitewise"
@search-terms DisassociateTimeSeriesFromAssetProperty
export def 'iotsitewise disassociate-time-series-from-asset-property' [
  --alias: string
  --asset-id: string
  --property-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotsitewise DisassociateTimeSeriesFromAssetProperty $alias=alias $asset_id=assetId $property_id=propertyId $client_token=clientToken $region=--region $profile=--profile' }

# POST /actions; needs --target-resource --action-definition-id --action-payload
@category "aws iotsitewise"
@search-terms ExecuteAction
export def 'iotsitewise execute-action' [
  --target-resource: record
  --action-definition-id: string
  --action-payload: record
  --client-token: string
  --resolve-to: record
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise ExecuteAction $target_resource=targetResource $action_definition_id=actionDefinitionId $action_payload=actionPayload $client_token=clientToken $resolve_to=resolveTo $region=--region $profile=--profile' }

# POST /queries/execution; follows pages; needs --query-statement
@category "aws iotsitewise"
@search-terms ExecuteQuery
export def 'iotsitewise execute-query' [
  --query-statement: string
  --client-token: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ExecuteQuery $query_statement=queryStatement $client_token=clientToken $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /properties/aggregates; follows pages; cached 1min; needs --aggregate-types --resolution --start-date --end-date
@category "aws iotsitewise"
@search-terms GetAssetPropertyAggregates
export def 'iotsitewise get-asset-property-aggregates' [
  --asset-id: string
  --property-id: string
  --property-alias: string
  --aggregate-types: oneof<list<string>, string>
  --resolution: string
  --qualities: oneof<list<string>, string>
  --start-date: oneof<datetime, duration, int, string>
  --end-date: oneof<datetime, duration, int, string>
  --time-ordering: string@[ASCENDING DESCENDING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise GetAssetPropertyAggregates $asset_id=assetId $property_id=propertyId $property_alias=propertyAlias $aggregate_types=aggregateTypes $resolution=resolution $qualities=qualities $start_date=startDate $end_date=endDate $time_ordering=timeOrdering $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /properties/latest; cached 1min
@category "aws iotsitewise"
@search-terms GetAssetPropertyValue
export def 'iotsitewise get-asset-property-value' [
  --asset-id: string
  --property-id: string
  --property-alias: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise GetAssetPropertyValue $asset_id=assetId $property_id=propertyId $property_alias=propertyAlias $region=--region $profile=--profile' }

# GET /properties/history; follows pages; cached 1min
@category "aws iotsitewise"
@search-terms GetAssetPropertyValueHistory
@example "First rows only" "iotsitewise get-asset-property-value-history --stream | first 3"
export def 'iotsitewise get-asset-property-value-history' [
  --asset-id: string
  --property-id: string
  --property-alias: string
  --start-date: oneof<datetime, duration, int, string>
  --end-date: oneof<datetime, duration, int, string>
  --qualities: oneof<list<string>, string>
  --time-ordering: string@[ASCENDING DESCENDING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise GetAssetPropertyValueHistory $asset_id=assetId $property_id=propertyId $property_alias=propertyAlias $start_date=startDate $end_date=endDate $qualities=qualities $time_ordering=timeOrdering $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /workspaces/{workspaceName}/get-capture-data; needs --workspace-name --start-time --end-time
@category "aws iotsitewise"
@search-terms GetCaptureData
export def 'iotsitewise get-capture-data' [
  --workspace-name: string
  --start-time: record
  --end-time: record
  --time-series-id: string
  --property-alias: string
  --format-settings: record
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise GetCaptureData $workspace_name=workspaceName $start_time=startTime $end_time=endTime $time_series_id=timeSeriesId $property_alias=propertyAlias $format_settings=formatSettings $next_token=nextToken $region=--region $profile=--profile' }

# GET /properties/interpolated; follows pages; cached 1min; needs --start-time-in-seconds --end-time-in-seconds --quality --interval-in-seconds --type
@category "aws iotsitewise"
@search-terms GetInterpolatedAssetPropertyValues
export def 'iotsitewise get-interpolated-asset-property-values' [
  --asset-id: string
  --property-id: string
  --property-alias: string
  --start-time-in-seconds: int
  --start-time-offset-in-nanos: int
  --end-time-in-seconds: int
  --end-time-offset-in-nanos: int
  --quality: string@[GOOD BAD UNCERTAIN]
  --interval-in-seconds: int
  --type: string
  --interval-window-in-seconds: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise GetInterpolatedAssetPropertyValues $asset_id=assetId $property_id=propertyId $property_alias=propertyAlias $start_time_in_seconds=startTimeInSeconds $start_time_offset_in_nanos=startTimeOffsetInNanos $end_time_in_seconds=endTimeInSeconds $end_time_offset_in_nanos=endTimeOffsetInNanos $quality=quality $interval_in_seconds=intervalInSeconds $type=type $interval_window_in_seconds=intervalWindowInSeconds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /workspaces/{workspaceName}/queries/{queryId}/results; follows pages; cached 1min; needs --workspace-name --query-id
@category "aws iotsitewise"
@search-terms GetQueryResults
export def 'iotsitewise get-query-results' [
  --workspace-name: string
  --query-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'iotsitewise GetQueryResults $workspace_name=workspaceName $query_id=queryId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /workspaces/{workspaceName}/searches/{searchId}/results; follows pages; cached 1min; needs --search-id --workspace-name
@category "aws iotsitewise"
@search-terms GetSearchResults
export def 'iotsitewise get-search-results' [
  --search-id: string
  --workspace-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise GetSearchResults $search_id=searchId $workspace_name=workspaceName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /assistant/invocation; needs --message
@category "aws iotsitewise"
@search-terms InvokeAssistant
export def 'iotsitewise invoke-assistant' [
  --conversation-id: string
  --message: string
  --enable-trace: oneof<bool>
  --region: string
  --profile: string
  --raw
  --stream
]: nothing -> oneof<table, record> { call 'iotsitewise InvokeAssistant $conversation_id=conversationId $message=message $enable_trace=enableTrace $region=--region $profile=--profile $raw=--raw $stream=--stream' }

# GET /access-policies; follows pages; cached 1min
@category "aws iotsitewise"
@search-terms ListAccessPolicies
@example "First rows only" "iotsitewise list-access-policies --stream | first 3"
export def 'iotsitewise list-access-policies' [
  --identity-type: string@[USER GROUP IAM]
  --identity-id: string
  --resource-type: string@[PORTAL PROJECT]
  --resource-id: string
  --iam-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListAccessPolicies $identity_type=identityType $identity_id=identityId $resource_type=resourceType $resource_id=resourceId $iam_arn=iamArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /actions; follows pages; cached 1min; needs --target-resource-type --target-resource-id
@category "aws iotsitewise"
@search-terms ListActions
export def 'iotsitewise list-actions' [
  --target-resource-type: string@[ASSET COMPUTATION_MODEL]
  --target-resource-id: string
  --resolve-to-resource-type: string@[ASSET]
  --resolve-to-resource-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListActions $target_resource_type=targetResourceType $target_resource_id=targetResourceId $resolve_to_resource_type=resolveToResourceType $resolve_to_resource_id=resolveToResourceId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications; follows pages; cached 1min
@category "aws iotsitewise"
@search-terms ListApplications
@example "First rows only" "iotsitewise list-applications --stream | first 3"
export def 'iotsitewise list-applications' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListApplications $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /asset-models/{assetModelId}/composite-models; follows pages; cached 1min; needs --asset-model-id
@category "aws iotsitewise"
@search-terms ListAssetModelCompositeModels
export def 'iotsitewise list-asset-model-composite-models' [
  --asset-model-id: string
  --asset-model-version: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListAssetModelCompositeModels $asset_model_id=assetModelId $asset_model_version=assetModelVersion $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /asset-models/{assetModelId}/properties; follows pages; cached 1min; needs --asset-model-id
@category "aws iotsitewise"
@search-terms ListAssetModelProperties
export def 'iotsitewise list-asset-model-properties' [
  --asset-model-id: string
  --filter: string@[ALL BASE]
  --asset-model-version: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListAssetModelProperties $asset_model_id=assetModelId $filter=filter $asset_model_version=assetModelVersion $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /asset-models; follows pages; cached 1min
@category "aws iotsitewise"
@search-terms ListAssetModels
@example "First rows only" "iotsitewise list-asset-models --stream | first 3"
export def 'iotsitewise list-asset-models' [
  --asset-model-types: oneof<list<string>, string>
  --asset-model-version: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListAssetModels $asset_model_types=assetModelTypes $asset_model_version=assetModelVersion $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /assets/{assetId}/properties; follows pages; cached 1min; needs --asset-id
@category "aws iotsitewise"
@search-terms ListAssetProperties
export def 'iotsitewise list-asset-properties' [
  --asset-id: string
  --filter: string@[ALL BASE]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListAssetProperties $asset_id=assetId $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /assets/{assetId}/assetRelationships; follows pages; cached 1min; needs --asset-id --traversal-type
@category "aws iotsitewise"
@search-terms ListAssetRelationships
export def 'iotsitewise list-asset-relationships' [
  --asset-id: string
  --traversal-type: string@[PATH_TO_ROOT]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListAssetRelationships $asset_id=assetId $traversal_type=traversalType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /assets; follows pages; cached 1min
@category "aws iotsitewise"
@search-terms ListAssets
@example "First rows only" "iotsitewise list-assets --stream | first 3"
export def 'iotsitewise list-assets' [
  --asset-model-id: string
  --filter: string@[ALL TOP_LEVEL]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListAssets $asset_model_id=assetModelId $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /assets/{assetId}/hierarchies; follows pages; cached 1min; needs --asset-id
@category "aws iotsitewise"
@search-terms ListAssociatedAssets
export def 'iotsitewise list-associated-assets' [
  --asset-id: string
  --hierarchy-id: string
  --traversal-direction: string@[PARENT CHILD]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListAssociatedAssets $asset_id=assetId $hierarchy_id=hierarchyId $traversal_direction=traversalDirection $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /jobs; follows pages; cached 1min
@category "aws iotsitewise"
@search-terms ListBulkImportJobs
@example "First rows only" "iotsitewise list-bulk-import-jobs --stream | first 3"
export def 'iotsitewise list-bulk-import-jobs' [
  --filter: string@[ALL PENDING RUNNING CANCELLED FAILED COMPLETED_WITH_FAILURES COMPLETED]
  --workspace-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListBulkImportJobs $filter=filter $workspace_name=workspaceName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /asset-models/{assetModelId}/composition-relationships; follows pages; cached 1min; needs --asset-model-id
@category "aws iotsitewise"
@search-terms ListCompositionRelationships
export def 'iotsitewise list-composition-relationships' [
  --asset-model-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListCompositionRelationships $asset_model_id=assetModelId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /computation-models/data-binding-usages; follows pages; cached 1min; needs --data-binding-value-filter
@category "aws iotsitewise"
@search-terms ListComputationModelDataBindingUsages
export def 'iotsitewise list-computation-model-data-binding-usages' [
  --data-binding-value-filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListComputationModelDataBindingUsages $data_binding_value_filter=dataBindingValueFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /computation-models/{computationModelId}/resolve-to-resources; follows pages; cached 1min; needs --computation-model-id
@category "aws iotsitewise"
@search-terms ListComputationModelResolveToResources
export def 'iotsitewise list-computation-model-resolve-to-resources' [
  --computation-model-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListComputationModelResolveToResources $computation_model_id=computationModelId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /computation-models; follows pages; cached 1min
@category "aws iotsitewise"
@search-terms ListComputationModels
@example "First rows only" "iotsitewise list-computation-models --stream | first 3"
export def 'iotsitewise list-computation-models' [
  --computation-model-type: string@[ANOMALY_DETECTION]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListComputationModels $computation_model_type=computationModelType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /dashboards; follows pages; cached 1min; needs --project-id
@category "aws iotsitewise"
@search-terms ListDashboards
export def 'iotsitewise list-dashboards' [
  --project-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListDashboards $project_id=projectId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /datasets/{datasetId}/data-segment-relationships; follows pages; cached 1min; needs --dataset-id --workspace-name
@category "aws iotsitewise"
@search-terms ListDatasetDataSegmentRelationships
export def 'iotsitewise list-dataset-data-segment-relationships' [
  --dataset-id: string
  --workspace-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListDatasetDataSegmentRelationships $dataset_id=datasetId $workspace_name=workspaceName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /datasets/{datasetId}/data-segments; follows pages; cached 1min; needs --dataset-id --workspace-name
@category "aws iotsitewise"
@search-terms ListDatasetDataSegments
export def 'iotsitewise list-dataset-data-segments' [
  --dataset-id: string
  --workspace-name: string
  --dataset-version: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListDatasetDataSegments $dataset_id=datasetId $workspace_name=workspaceName $dataset_version=datasetVersion $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /workspaces/{workspaceName}/dataset-export-jobs; follows pages; cached 1min; needs --workspace-name
@category "aws iotsitewise"
@search-terms ListDatasetExportJobs
export def 'iotsitewise list-dataset-export-jobs' [
  --workspace-name: string
  --filter: string@[ALL SUBMITTED RUNNING COMPLETED COMPLETED_WITH_ERRORS FAILED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListDatasetExportJobs $workspace_name=workspaceName $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /datasets; follows pages; cached 1min; needs --source-type
@category "aws iotsitewise"
@search-terms ListDatasets
export def 'iotsitewise list-datasets' [
  --source-type: string@[KENDRA SITEWISE]
  --workspace-name: string
  --dataset-type: string@[SESSION CURATED EXTERNAL]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListDatasets $source_type=sourceType $workspace_name=workspaceName $dataset_type=datasetType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /workspaces/{workspaceName}/enrichment-jobs; follows pages; cached 1min; needs --workspace-name
@category "aws iotsitewise"
@search-terms ListEnrichmentJobs
export def 'iotsitewise list-enrichment-jobs' [
  --workspace-name: string
  --dataset-id: string
  --property-alias: string
  --time-series-id: string
  --status: string@[PENDING RUNNING COMPLETED FAILED TIMED_OUT CANCELLED]
  --job-type: string@[EVENT_DETECTION]
  --start-date: oneof<datetime, duration, int, string>
  --end-date: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListEnrichmentJobs $workspace_name=workspaceName $dataset_id=datasetId $property_alias=propertyAlias $time_series_id=timeSeriesId $status=status $job_type=jobType $start_date=startDate $end_date=endDate $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /executions; follows pages; cached 1min; needs --target-resource-type --target-resource-id
@category "aws iotsitewise"
@search-terms ListExecutions
export def 'iotsitewise list-executions' [
  --target-resource-type: string@[ASSET COMPUTATION_MODEL]
  --target-resource-id: string
  --resolve-to-resource-type: string@[ASSET]
  --resolve-to-resource-id: string
  --action-type: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListExecutions $target_resource_type=targetResourceType $target_resource_id=targetResourceId $resolve_to_resource_type=resolveToResourceType $resolve_to_resource_id=resolveToResourceId $action_type=actionType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /20200301/gateways; follows pages; cached 1min
@category "aws iotsitewise"
@search-terms ListGateways
@example "First rows only" "iotsitewise list-gateways --stream | first 3"
export def 'iotsitewise list-gateways' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListGateways $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /interface/{interfaceAssetModelId}/asset-models; follows pages; cached 1min; needs --interface-asset-model-id
@category "aws iotsitewise"
@search-terms ListInterfaceRelationships
export def 'iotsitewise list-interface-relationships' [
  --interface-asset-model-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListInterfaceRelationships $interface_asset_model_id=interfaceAssetModelId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /workspaces/{workspaceName}/pipelines/{pipelineName}/executions; follows pages; cached 1min; needs --workspace-name --pipeline-name
@category "aws iotsitewise"
@search-terms ListPipelineExecutions
export def 'iotsitewise list-pipeline-executions' [
  --workspace-name: string
  --pipeline-name: string
  --state: string@[NOT_STARTED RUNNING SUCCEEDED FAILED CANCELLING CANCELLED]
  --start-time-after: oneof<datetime, duration, int, string>
  --start-time-before: oneof<datetime, duration, int, string>
  --end-time-after: oneof<datetime, duration, int, string>
  --end-time-before: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListPipelineExecutions $workspace_name=workspaceName $pipeline_name=pipelineName $state=state $start_time_after=startTimeAfter $start_time_before=startTimeBefore $end_time_after=endTimeAfter $end_time_before=endTimeBefore $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /workspaces/{workspaceName}/pipelines; follows pages; cached 1min; needs --workspace-name
@category "aws iotsitewise"
@search-terms ListPipelines
export def 'iotsitewise list-pipelines' [
  --workspace-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListPipelines $workspace_name=workspaceName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /portals; follows pages; cached 1min
@category "aws iotsitewise"
@search-terms ListPortals
@example "First rows only" "iotsitewise list-portals --stream | first 3"
export def 'iotsitewise list-portals' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListPortals $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /projects/{projectId}/assets; follows pages; cached 1min; needs --project-id
@category "aws iotsitewise"
@search-terms ListProjectAssets
export def 'iotsitewise list-project-assets' [
  --project-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'iotsitewise ListProjectAssets $project_id=projectId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /projects; follows pages; cached 1min; needs --portal-id
@category "aws iotsitewise"
@search-terms ListProjects
export def 'iotsitewise list-projects' [
  --portal-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListProjects $portal_id=portalId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /workspaces/{workspaceName}/queries; follows pages; cached 1min; needs --workspace-name
@category "aws iotsitewise"
@search-terms ListQueries
export def 'iotsitewise list-queries' [
  --workspace-name: string
  --filter: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListQueries $workspace_name=workspaceName $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /workspaces/{workspaceName}/searches/list; follows pages; needs --workspace-name
@category "aws iotsitewise"
@search-terms ListSearches
export def 'iotsitewise list-searches' [
  --workspace-name: string
  --list-searches-filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListSearches $workspace_name=workspaceName $list_searches_filters=listSearchesFilters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags; cached 5min; needs --resource-arn
@category "aws iotsitewise"
@search-terms ListTagsForResource
export def 'iotsitewise list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# GET /workspaces/{workspaceName}/tasks; follows pages; cached 1min; needs --workspace-name
@category "aws iotsitewise"
@search-terms ListTasks
export def 'iotsitewise list-tasks' [
  --workspace-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListTasks $workspace_name=workspaceName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /timeseries/; follows pages; cached 1min
@category "aws iotsitewise"
@search-terms ListTimeSeries
@example "First rows only" "iotsitewise list-time-series --stream | first 3"
export def 'iotsitewise list-time-series' [
  --asset-id: string
  --alias-prefix: string
  --time-series-type: string@[ASSOCIATED DISASSOCIATED]
  --workspace-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListTimeSeries $asset_id=assetId $alias_prefix=aliasPrefix $time_series_type=timeSeriesType $workspace_name=workspaceName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /workspaces; follows pages; cached 1min
@category "aws iotsitewise"
@search-terms ListWorkspaces
@example "First rows only" "iotsitewise list-workspaces --stream | first 3"
export def 'iotsitewise list-workspaces' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iotsitewise ListWorkspaces $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# PUT /asset-models/{assetModelId}/interface/{interfaceAssetModelId}/asset-model-interface-relationship; needs --asset-model-id --interface-asset-model-id --property-mapping-configuration
@category "aws iotsitewise"
@search-terms PutAssetModelInterfaceRelationship
export def 'iotsitewise put-asset-model-interface-relationship' [
  --asset-model-id: string
  --interface-asset-model-id: string
  --property-mapping-configuration: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise PutAssetModelInterfaceRelationship $asset_model_id=assetModelId $interface_asset_model_id=interfaceAssetModelId $property_mapping_configuration=propertyMappingConfiguration $client_token=clientToken $region=--region $profile=--profile' }

# POST /configuration/account/encryption; needs --encryption-type
@category "aws iotsitewise"
@search-terms PutDefaultEncryptionConfiguration
export def 'iotsitewise put-default-encryption-configuration' [
  --encryption-type: string@[SITEWISE_DEFAULT_ENCRYPTION KMS_BASED_ENCRYPTION]
  --kms-key-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise PutDefaultEncryptionConfiguration $encryption_type=encryptionType $kms_key_id=kmsKeyId $region=--region $profile=--profile' }

# PUT /logging; needs --logging-options
@category "aws iotsitewise"
@search-terms PutLoggingOptions
export def 'iotsitewise put-logging-options' [
  --logging-options: record
  --workspace-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotsitewise PutLoggingOptions $logging_options=loggingOptions $workspace_name=workspaceName $region=--region $profile=--profile' }

# POST /configuration/account/storage; needs --storage-type
@category "aws iotsitewise"
@search-terms PutStorageConfiguration
export def 'iotsitewise put-storage-configuration' [
  --storage-type: string@[SITEWISE_DEFAULT_STORAGE MULTI_LAYER_STORAGE]
  --multi-layer-storage: record
  --disassociated-data-storage: string@[ENABLED DISABLED]
  --retention-period: record
  --warm-tier: string@[ENABLED DISABLED]
  --warm-tier-retention-period: record
  --disallow-ingest-null-na-n: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise PutStorageConfiguration $storage_type=storageType $multi_layer_storage=multiLayerStorage $disassociated_data_storage=disassociatedDataStorage $retention_period=retentionPeriod $warm_tier=warmTier $warm_tier_retention_period=warmTierRetentionPeriod $disallow_ingest_null_na_n=disallowIngestNullNaN $region=--region $profile=--profile' }

# POST /workspaces/{workspaceName}/pipelines/{pipelineName}/executions; needs --workspace-name --pipeline-name
@category "aws iotsitewise"
@search-terms StartPipelineExecution
export def 'iotsitewise start-pipeline-execution' [
  --workspace-name: string
  --pipeline-name: string
  --execution-environment-variable-overrides: record
  --execution-mount-overrides: record
  --execution-priority: int
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise StartPipelineExecution $workspace_name=workspaceName $pipeline_name=pipelineName $execution_environment_variable_overrides=executionEnvironmentVariableOverrides $execution_mount_overrides=executionMountOverrides $execution_priority=executionPriority $client_token=clientToken $region=--region $profile=--profile' }

# POST /workspaces/{workspaceName}/queries; needs --workspace-name --query-statement
@category "aws iotsitewise"
@search-terms StartQuery
export def 'iotsitewise start-query' [
  --client-token: string
  --workspace-name: string
  --query-statement: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise StartQuery $client_token=clientToken $workspace_name=workspaceName $query_statement=queryStatement $region=--region $profile=--profile' }

# POST /workspaces/{workspaceName}/searches; needs --workspace-name --query-statement
@category "aws iotsitewise"
@search-terms StartSearch
export def 'iotsitewise start-search' [
  --workspace-name: string
  --query-statement: string
  --client-token: string
  --search-type: string@[DEEP QUICK]
  --search-filters: record
  --group-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise StartSearch $workspace_name=workspaceName $query_statement=queryStatement $client_token=clientToken $search_type=searchType $search_filters=searchFilters $group_id=groupId $region=--region $profile=--profile' }

# POST /tags; needs --resource-arn --tags
@category "aws iotsitewise"
@search-terms TagResource
export def 'iotsitewise tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotsitewise TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags; needs --resource-arn --tag-keys
@category "aws iotsitewise"
@search-terms UntagResource
export def 'iotsitewise untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotsitewise UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# PUT /access-policies/{accessPolicyId}; needs --access-policy-id --access-policy-identity --access-policy-resource --access-policy-permission
@category "aws iotsitewise"
@search-terms UpdateAccessPolicy
export def 'iotsitewise update-access-policy' [
  --access-policy-id: string
  --access-policy-identity: record
  --access-policy-resource: record
  --access-policy-permission: string@[ADMINISTRATOR VIEWER]
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotsitewise UpdateAccessPolicy $access_policy_id=accessPolicyId $access_policy_identity=accessPolicyIdentity $access_policy_resource=accessPolicyResource $access_policy_permission=accessPolicyPermission $client_token=clientToken $region=--region $profile=--profile' }

# PUT /assets/{assetId}; needs --asset-id --asset-name
@category "aws iotsitewise"
@search-terms UpdateAsset
export def 'iotsitewise update-asset' [
  --asset-id: string
  --asset-external-id: string
  --asset-name: string
  --client-token: string
  --asset-description: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise UpdateAsset $asset_id=assetId $asset_external_id=assetExternalId $asset_name=assetName $client_token=clientToken $asset_description=assetDescription $region=--region $profile=--profile' }

# PUT /asset-models/{assetModelId}; needs --asset-model-id --asset-model-name
@category "aws iotsitewise"
@search-terms UpdateAssetModel
export def 'iotsitewise update-asset-model' [
  --asset-model-id: string
  --asset-model-external-id: string
  --asset-model-name: string
  --asset-model-description: string
  --asset-model-properties: oneof<list<any>, record>
  --asset-model-hierarchies: oneof<list<any>, record>
  --asset-model-composite-models: oneof<list<any>, record>
  --client-token: string
  --if-match: string
  --if-none-match: string
  --match-for-version-type: string@[LATEST ACTIVE]
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise UpdateAssetModel $asset_model_id=assetModelId $asset_model_external_id=assetModelExternalId $asset_model_name=assetModelName $asset_model_description=assetModelDescription $asset_model_properties=assetModelProperties $asset_model_hierarchies=assetModelHierarchies $asset_model_composite_models=assetModelCompositeModels $client_token=clientToken $if_match=ifMatch $if_none_match=ifNoneMatch $match_for_version_type=matchForVersionType $region=--region $profile=--profile' }

# PUT /asset-models/{assetModelId}/composite-models/{assetModelCompositeModelId}; needs --asset-model-id --asset-model-composite-model-id --asset-model-composite-model-name
@category "aws iotsitewise"
@search-terms UpdateAssetModelCompositeModel
export def 'iotsitewise update-asset-model-composite-model' [
  --asset-model-id: string
  --asset-model-composite-model-id: string
  --asset-model-composite-model-external-id: string
  --asset-model-composite-model-description: string
  --asset-model-composite-model-name: string
  --client-token: string
  --asset-model-composite-model-properties: oneof<list<any>, record>
  --if-match: string
  --if-none-match: string
  --match-for-version-type: string@[LATEST ACTIVE]
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise UpdateAssetModelCompositeModel $asset_model_id=assetModelId $asset_model_composite_model_id=assetModelCompositeModelId $asset_model_composite_model_external_id=assetModelCompositeModelExternalId $asset_model_composite_model_description=assetModelCompositeModelDescription $asset_model_composite_model_name=assetModelCompositeModelName $client_token=clientToken $asset_model_composite_model_properties=assetModelCompositeModelProperties $if_match=ifMatch $if_none_match=ifNoneMatch $match_for_version_type=matchForVersionType $region=--region $profile=--profile' }

# PUT /assets/{assetId}/properties/{propertyId}; needs --asset-id --property-id
@category "aws iotsitewise"
@search-terms UpdateAssetProperty
export def 'iotsitewise update-asset-property' [
  --asset-id: string
  --property-id: string
  --property-alias: string
  --property-notification-state: string@[ENABLED DISABLED]
  --client-token: string
  --property-unit: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotsitewise UpdateAssetProperty $asset_id=assetId $property_id=propertyId $property_alias=propertyAlias $property_notification_state=propertyNotificationState $client_token=clientToken $property_unit=propertyUnit $region=--region $profile=--profile' }

# POST /computation-models/{computationModelId}; needs --computation-model-id --computation-model-name --computation-model-configuration --computation-model-data-binding
@category "aws iotsitewise"
@search-terms UpdateComputationModel
export def 'iotsitewise update-computation-model' [
  --computation-model-id: string
  --computation-model-name: string
  --computation-model-description: string
  --computation-model-configuration: record
  --computation-model-data-binding: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise UpdateComputationModel $computation_model_id=computationModelId $computation_model_name=computationModelName $computation_model_description=computationModelDescription $computation_model_configuration=computationModelConfiguration $computation_model_data_binding=computationModelDataBinding $client_token=clientToken $region=--region $profile=--profile' }

# PUT /dashboards/{dashboardId}; needs --dashboard-id --dashboard-name --dashboard-definition
@category "aws iotsitewise"
@search-terms UpdateDashboard
export def 'iotsitewise update-dashboard' [
  --dashboard-id: string
  --dashboard-name: string
  --dashboard-description: string
  --dashboard-definition: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotsitewise UpdateDashboard $dashboard_id=dashboardId $dashboard_name=dashboardName $dashboard_description=dashboardDescription $dashboard_definition=dashboardDefinition $client_token=clientToken $region=--region $profile=--profile' }

# PUT /datasets/{datasetId}; needs --dataset-id --dataset-name --dataset-source
@category "aws iotsitewise"
@search-terms UpdateDataset
export def 'iotsitewise update-dataset' [
  --dataset-id: string
  --workspace-name: string
  --dataset-name: string
  --dataset-description: string
  --dataset-config: record
  --metadata: record
  --dataset-source: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise UpdateDataset $dataset_id=datasetId $workspace_name=workspaceName $dataset_name=datasetName $dataset_description=datasetDescription $dataset_config=datasetConfig $metadata=metadata $dataset_source=datasetSource $client_token=clientToken $region=--region $profile=--profile' }

# PUT /20200301/gateways/{gatewayId}; needs --gateway-id --gateway-name
@category "aws iotsitewise"
@search-terms UpdateGateway
export def 'iotsitewise update-gateway' [
  --gateway-id: string
  --gateway-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotsitewise UpdateGateway $gateway_id=gatewayId $gateway_name=gatewayName $region=--region $profile=--profile' }

# POST /20200301/gateways/{gatewayId}/capability; needs --gateway-id --capability-namespace --capability-configuration
@category "aws iotsitewise"
@search-terms UpdateGatewayCapabilityConfiguration
export def 'iotsitewise update-gateway-capability-configuration' [
  --gateway-id: string
  --capability-namespace: string
  --capability-configuration: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise UpdateGatewayCapabilityConfiguration $gateway_id=gatewayId $capability_namespace=capabilityNamespace $capability_configuration=capabilityConfiguration $region=--region $profile=--profile' }

# PUT /workspaces/{workspaceName}/pipelines/{pipelineName}; needs --workspace-name --pipeline-name
@category "aws iotsitewise"
@search-terms UpdatePipeline
export def 'iotsitewise update-pipeline' [
  --workspace-name: string
  --pipeline-name: string
  --description: string
  --environment-variables: record
  --computations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise UpdatePipeline $workspace_name=workspaceName $pipeline_name=pipelineName $description=description $environment_variables=environmentVariables $computations=computations $region=--region $profile=--profile' }

# PUT /portals/{portalId}; needs --portal-id --portal-name --portal-contact-email --role-arn
@category "aws iotsitewise"
@search-terms UpdatePortal
export def 'iotsitewise update-portal' [
  --portal-id: string
  --portal-name: string
  --portal-description: string
  --portal-contact-email: string
  --portal-logo-image: record
  --role-arn: string
  --client-token: string
  --notification-sender-email: string
  --alarms: record
  --portal-type: string@[SITEWISE_PORTAL_V1 SITEWISE_PORTAL_V2]
  --portal-type-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise UpdatePortal $portal_id=portalId $portal_name=portalName $portal_description=portalDescription $portal_contact_email=portalContactEmail $portal_logo_image=portalLogoImage $role_arn=roleArn $client_token=clientToken $notification_sender_email=notificationSenderEmail $alarms=alarms $portal_type=portalType $portal_type_configuration=portalTypeConfiguration $region=--region $profile=--profile' }

# PUT /projects/{projectId}; needs --project-id --project-name
@category "aws iotsitewise"
@search-terms UpdateProject
export def 'iotsitewise update-project' [
  --project-id: string
  --project-name: string
  --project-description: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iotsitewise UpdateProject $project_id=projectId $project_name=projectName $project_description=projectDescription $client_token=clientToken $region=--region $profile=--profile' }

# PUT /workspaces/{workspaceName}/tasks/{taskName}; needs --workspace-name --task-name
@category "aws iotsitewise"
@search-terms UpdateTask
export def 'iotsitewise update-task' [
  --workspace-name: string
  --task-name: string
  --description: string
  --task-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise UpdateTask $workspace_name=workspaceName $task_name=taskName $description=description $task_configuration=taskConfiguration $region=--region $profile=--profile' }

# PUT /workspaces/{workspaceName}; needs --workspace-name
@category "aws iotsitewise"
@search-terms UpdateWorkspace
export def 'iotsitewise update-workspace' [
  --workspace-name: string
  --workspace-description: string
  --encryption-configuration: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsitewise UpdateWorkspace $workspace_name=workspaceName $workspace_description=workspaceDescription $encryption_configuration=encryptionConfiguration $client_token=clientToken $region=--region $profile=--profile' }
