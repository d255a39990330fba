# Written by `cargo xtask generate --service iotsitewise` from the service's model and overlay: change those instead.
# IoTSiteWise, API version 2019-12-02: 149 operations, 6 waiters.

use rt.nu [call]

# POST /assets/{assetId}/associate; needs --asset-id --hierarchy-id --child-asset-id
@search-terms AssociateAssets
export def 'iotsitewise associate-assets' [
  --asset-id: string
  --hierarchy-id: string
  --child-asset-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise AssociateAssets $asset_id $hierarchy_id $child_asset_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /timeseries/associate/; needs --alias --asset-id --property-id
@search-terms AssociateTimeSeriesToAssetProperty
export def 'iotsitewise associate-time-series-to-asset-property' [
  --alias: string
  --asset-id: string
  --property-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise AssociateTimeSeriesToAssetProperty $alias $asset_id $property_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /datasets/{datasetId}/data-segments/associate; needs --dataset-id --workspace-name --associate-data-segment-entries
@search-terms BatchAssociateDataSegmentsToDataset
export def 'iotsitewise batch-associate-data-segments-to-dataset' [
  --dataset-id: string
  --workspace-name: string
  --associate-data-segment-entries: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise BatchAssociateDataSegmentsToDataset $dataset_id $workspace_name $associate_data_segment_entries $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /projects/{projectId}/assets/associate; needs --project-id --asset-ids
@search-terms BatchAssociateProjectAssets
export def 'iotsitewise batch-associate-project-assets' [
  --project-id: string
  --asset-ids: list<string>
  --client-token: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise BatchAssociateProjectAssets $project_id $asset_ids $client_token -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /datasets/{datasetId}/data-segments/batch-delete; needs --dataset-id --workspace-name --delete-data-segment-entries
@search-terms BatchDeleteDatasetDataSegments
export def 'iotsitewise batch-delete-dataset-data-segments' [
  --dataset-id: string
  --workspace-name: string
  --delete-data-segment-entries: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise BatchDeleteDatasetDataSegments $dataset_id $workspace_name $delete_data_segment_entries $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /datasets/{datasetId}/data-segments/disassociate; needs --dataset-id --workspace-name --disassociate-data-segment-entries
@search-terms BatchDisassociateDataSegmentsFromDataset
export def 'iotsitewise batch-disassociate-data-segments-from-dataset' [
  --dataset-id: string
  --workspace-name: string
  --disassociate-data-segment-entries: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise BatchDisassociateDataSegmentsFromDataset $dataset_id $workspace_name $disassociate_data_segment_entries $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /projects/{projectId}/assets/disassociate; needs --project-id --asset-ids
@search-terms BatchDisassociateProjectAssets
export def 'iotsitewise batch-disassociate-project-assets' [
  --project-id: string
  --asset-ids: list<string>
  --client-token: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise BatchDisassociateProjectAssets $project_id $asset_ids $client_token -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /properties/batch/aggregates; needs --entries
@search-terms BatchGetAssetPropertyAggregates
export def 'iotsitewise batch-get-asset-property-aggregates' [
  --entries: list
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise BatchGetAssetPropertyAggregates $entries $next_token $max_results -- $region $profile $with_input $fail_fast' }

# POST /properties/batch/latest; needs --entries
@search-terms BatchGetAssetPropertyValue
export def 'iotsitewise batch-get-asset-property-value' [
  --entries: list
  --next-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise BatchGetAssetPropertyValue $entries $next_token -- $region $profile $with_input $fail_fast' }

# POST /properties/batch/history; needs --entries
@search-terms BatchGetAssetPropertyValueHistory
export def 'iotsitewise batch-get-asset-property-value-history' [
  --entries: list
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise BatchGetAssetPropertyValueHistory $entries $next_token $max_results -- $region $profile $with_input $fail_fast' }

# POST /properties; needs --entries
@search-terms BatchPutAssetPropertyValue
export def 'iotsitewise batch-put-asset-property-value' [
  --enable-partial-entry-processing: oneof<bool>
  --entries: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise BatchPutAssetPropertyValue $enable_partial_entry_processing $entries -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /workspaces/{workspaceName}/enrichment-jobs/{jobId}/cancel; needs --workspace-name --job-id
@search-terms CancelEnrichmentJob
export def 'iotsitewise cancel-enrichment-job' [
  --workspace-name: string
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise CancelEnrichmentJob $workspace_name $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces/{workspaceName}/pipelines/{pipelineName}/executions/{pipelineExecutionId}/cancel; needs --workspace-name --pipeline-name --pipeline-execution-id
@search-terms CancelPipelineExecution
export def 'iotsitewise cancel-pipeline-execution' [
  --workspace-name: string
  --pipeline-name: string
  --pipeline-execution-id: string
  --reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise CancelPipelineExecution $workspace_name $pipeline_name $pipeline_execution_id $reason -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces/{workspaceName}/queries/{queryId}/cancel; needs --workspace-name --query-id
@search-terms CancelQuery
export def 'iotsitewise cancel-query' [
  --workspace-name: string
  --query-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise CancelQuery $workspace_name $query_id -- $region $profile $with_input $fail_fast $yes' }

# POST /access-policies; needs --access-policy-identity --access-policy-resource --access-policy-permission
@search-terms CreateAccessPolicy
export def 'iotsitewise create-access-policy' [
  --access-policy-identity: record
  --access-policy-resource: record
  --access-policy-permission: string@[ADMINISTRATOR VIEWER]
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise CreateAccessPolicy $access_policy_identity $access_policy_resource $access_policy_permission $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /applications; needs --idc-instance-arn --workspace-name --name
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise CreateApplication $client_token $idc_instance_arn $workspace_name $name $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /assets; needs --asset-name --asset-model-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise CreateAsset $asset_name $asset_model_id $asset_id $asset_external_id $client_token $tags $asset_description -- $region $profile $with_input $fail_fast $yes' }

# POST /asset-models; needs --asset-model-name
@search-terms CreateAssetModel
export def 'iotsitewise create-asset-model' [
  --asset-model-name: string
  --asset-model-type: string@[ASSET_MODEL COMPONENT_MODEL INTERFACE]
  --asset-model-id: string
  --asset-model-external-id: string
  --asset-model-description: string
  --asset-model-properties: list
  --asset-model-hierarchies: list
  --asset-model-composite-models: list
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise CreateAssetModel $asset_model_name $asset_model_type $asset_model_id $asset_model_external_id $asset_model_description $asset_model_properties $asset_model_hierarchies $asset_model_composite_models $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /asset-models/{assetModelId}/composite-models; needs --asset-model-id --asset-model-composite-model-name --asset-model-composite-model-type
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
  --asset-model-composite-model-properties: list
  --if-match: string
  --if-none-match: string
  --match-for-version-type: string@[LATEST ACTIVE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise CreateAssetModelCompositeModel $asset_model_id $asset_model_composite_model_external_id $parent_asset_model_composite_model_id $asset_model_composite_model_id $asset_model_composite_model_description $asset_model_composite_model_name $asset_model_composite_model_type $client_token $composed_asset_model_id $asset_model_composite_model_properties $if_match $if_none_match $match_for_version_type -- $region $profile $with_input $fail_fast $yes' }

# POST /jobs; needs --job-name --job-role-arn --files --error-report-location
@search-terms CreateBulkImportJob
export def 'iotsitewise create-bulk-import-job' [
  --job-name: string
  --job-role-arn: string
  --files: list
  --error-report-location: record
  --job-configuration: record
  --adaptive-ingestion: oneof<bool>
  --delete-files-after-import: oneof<bool>
  --dataset-id: string
  --workspace-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise CreateBulkImportJob $job_name $job_role_arn $files $error_report_location $job_configuration $adaptive_ingestion $delete_files_after_import $dataset_id $workspace_name -- $region $profile $with_input $fail_fast $yes' }

# POST /computation-models; needs --computation-model-name --computation-model-configuration --computation-model-data-binding
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise CreateComputationModel $computation_model_name $computation_model_description $computation_model_configuration $computation_model_data_binding $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /dashboards; needs --project-id --dashboard-name --dashboard-definition
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise CreateDashboard $project_id $dashboard_name $dashboard_description $dashboard_definition $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /datasets; needs --dataset-name --dataset-source
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise CreateDataset $dataset_id $dataset_name $dataset_description $dataset_type $dataset_config $workspace_name $metadata $dataset_source $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces/{workspaceName}/dataset-export-jobs; needs --workspace-name --destination-s3-uri --input --error-report-location
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise CreateDatasetExportJob $workspace_name $client_token $destination_s3_uri $input $job_name $error_report_location -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces/{workspaceName}/enrichment-jobs; needs --workspace-name --job-configuration
@search-terms CreateEnrichmentJob
export def 'iotsitewise create-enrichment-job' [
  --workspace-name: string
  --job-configuration: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise CreateEnrichmentJob $workspace_name $job_configuration $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /20200301/gateways; needs --gateway-name --gateway-platform
@search-terms CreateGateway
export def 'iotsitewise create-gateway' [
  --gateway-name: string
  --gateway-platform: record
  --gateway-version: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise CreateGateway $gateway_name $gateway_platform $gateway_version $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces/{workspaceName}/pipelines; needs --workspace-name --pipeline-name --computations
@search-terms CreatePipeline
export def 'iotsitewise create-pipeline' [
  --workspace-name: string
  --pipeline-name: string
  --description: string
  --environment-variables: record
  --computations: list
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise CreatePipeline $workspace_name $pipeline_name $description $environment_variables $computations $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /portals; needs --portal-name --portal-contact-email --role-arn
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise CreatePortal $portal_name $portal_description $portal_contact_email $client_token $portal_logo_image_file $role_arn $tags $portal_auth_mode $notification_sender_email $alarms $portal_type $portal_type_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /projects; needs --portal-id --project-name
@search-terms CreateProject
export def 'iotsitewise create-project' [
  --portal-id: string
  --project-name: string
  --project-description: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise CreateProject $portal_id $project_name $project_description $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces/{workspaceName}/tasks; needs --workspace-name --task-name --task-configuration
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise CreateTask $workspace_name $task_name $description $task_configuration $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces; needs --workspace-name --encryption-configuration
@search-terms CreateWorkspace
export def 'iotsitewise create-workspace' [
  --workspace-name: string
  --workspace-description: string
  --encryption-configuration: record
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise CreateWorkspace $workspace_name $workspace_description $encryption_configuration $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /access-policies/{accessPolicyId}; needs --access-policy-id
@search-terms DeleteAccessPolicy
export def 'iotsitewise delete-access-policy' [
  --access-policy-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise DeleteAccessPolicy $access_policy_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workspaces/{workspaceName}/applications/{id}; needs --workspace-name --id
@search-terms DeleteApplication
export def 'iotsitewise delete-application' [
  --workspace-name: string
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise DeleteApplication $workspace_name $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /assets/{assetId}; needs --asset-id
@search-terms DeleteAsset
export def 'iotsitewise delete-asset' [
  --asset-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise DeleteAsset $asset_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /asset-models/{assetModelId}; needs --asset-model-id
@search-terms DeleteAssetModel
export def 'iotsitewise delete-asset-model' [
  --asset-model-id: string
  --client-token: string
  --if-match: string
  --if-none-match: string
  --match-for-version-type: string@[LATEST ACTIVE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise DeleteAssetModel $asset_model_id $client_token $if_match $if_none_match $match_for_version_type -- $region $profile $with_input $fail_fast $yes' }

# DELETE /asset-models/{assetModelId}/composite-models/{assetModelCompositeModelId}; needs --asset-model-id --asset-model-composite-model-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise DeleteAssetModelCompositeModel $asset_model_id $asset_model_composite_model_id $client_token $if_match $if_none_match $match_for_version_type -- $region $profile $with_input $fail_fast $yes' }

# DELETE /asset-models/{assetModelId}/interface/{interfaceAssetModelId}/asset-model-interface-relationship; needs --asset-model-id --interface-asset-model-id
@search-terms DeleteAssetModelInterfaceRelationship
export def 'iotsitewise delete-asset-model-interface-relationship' [
  --asset-model-id: string
  --interface-asset-model-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise DeleteAssetModelInterfaceRelationship $asset_model_id $interface_asset_model_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /computation-models/{computationModelId}; needs --computation-model-id
@search-terms DeleteComputationModel
export def 'iotsitewise delete-computation-model' [
  --computation-model-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise DeleteComputationModel $computation_model_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /dashboards/{dashboardId}; needs --dashboard-id
@search-terms DeleteDashboard
export def 'iotsitewise delete-dashboard' [
  --dashboard-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise DeleteDashboard $dashboard_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /datasets/{datasetId}; needs --dataset-id
@search-terms DeleteDataset
export def 'iotsitewise delete-dataset' [
  --dataset-id: string
  --workspace-name: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise DeleteDataset $dataset_id $workspace_name $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /20200301/gateways/{gatewayId}; needs --gateway-id
@search-terms DeleteGateway
export def 'iotsitewise delete-gateway' [
  --gateway-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise DeleteGateway $gateway_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workspaces/{workspaceName}/pipelines/{pipelineName}; needs --workspace-name --pipeline-name
@search-terms DeletePipeline
export def 'iotsitewise delete-pipeline' [
  --workspace-name: string
  --pipeline-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise DeletePipeline $workspace_name $pipeline_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /portals/{portalId}; needs --portal-id
@search-terms DeletePortal
export def 'iotsitewise delete-portal' [
  --portal-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise DeletePortal $portal_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /projects/{projectId}; needs --project-id
@search-terms DeleteProject
export def 'iotsitewise delete-project' [
  --project-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise DeleteProject $project_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workspaces/{workspaceName}/tasks/{taskName}; needs --workspace-name --task-name
@search-terms DeleteTask
export def 'iotsitewise delete-task' [
  --workspace-name: string
  --task-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise DeleteTask $workspace_name $task_name -- $region $profile $with_input $fail_fast $yes' }

# POST /timeseries/delete/
@search-terms DeleteTimeSeries
export def 'iotsitewise delete-time-series' [
  --alias: string
  --asset-id: string
  --property-id: string
  --client-token: string
  --workspace-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise DeleteTimeSeries $alias $asset_id $property_id $client_token $workspace_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workspaces/{workspaceName}; needs --workspace-name
@search-terms DeleteWorkspace
export def 'iotsitewise delete-workspace' [
  --workspace-name: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise DeleteWorkspace $workspace_name $client_token -- $region $profile $with_input $fail_fast $yes' }

# GET /access-policies/{accessPolicyId}; cached 1min; needs --access-policy-id
@search-terms DescribeAccessPolicy
export def 'iotsitewise describe-access-policy' [
  --access-policy-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise DescribeAccessPolicy $access_policy_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /actions/{actionId}; cached 1min; needs --action-id
@search-terms DescribeAction
export def 'iotsitewise describe-action' [
  --action-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise DescribeAction $action_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /workspaces/{workspaceName}/applications/{id}; cached 1min; needs --workspace-name --id
@search-terms DescribeApplication
export def 'iotsitewise describe-application' [
  --workspace-name: string
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise DescribeApplication $workspace_name $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /assets/{assetId}; cached 1min; needs --asset-id
@search-terms DescribeAsset
export def 'iotsitewise describe-asset' [
  --asset-id: string
  --exclude-properties: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise DescribeAsset $asset_id $exclude_properties -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /assets/{assetId}/composite-models/{assetCompositeModelId}; cached 1min; needs --asset-id --asset-composite-model-id
@search-terms DescribeAssetCompositeModel
export def 'iotsitewise describe-asset-composite-model' [
  --asset-id: string
  --asset-composite-model-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise DescribeAssetCompositeModel $asset_id $asset_composite_model_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /asset-models/{assetModelId}; cached 1min; needs --asset-model-id
@search-terms DescribeAssetModel
export def 'iotsitewise describe-asset-model' [
  --asset-model-id: string
  --exclude-properties: oneof<bool>
  --asset-model-version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise DescribeAssetModel $asset_model_id $exclude_properties $asset_model_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /asset-models/{assetModelId}/composite-models/{assetModelCompositeModelId}; cached 1min; needs --asset-model-id --asset-model-composite-model-id
@search-terms DescribeAssetModelCompositeModel
export def 'iotsitewise describe-asset-model-composite-model' [
  --asset-model-id: string
  --asset-model-composite-model-id: string
  --asset-model-version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise DescribeAssetModelCompositeModel $asset_model_id $asset_model_composite_model_id $asset_model_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /asset-models/{assetModelId}/interface/{interfaceAssetModelId}/asset-model-interface-relationship; cached 1min; needs --asset-model-id --interface-asset-model-id
@search-terms DescribeAssetModelInterfaceRelationship
export def 'iotsitewise describe-asset-model-interface-relationship' [
  --asset-model-id: string
  --interface-asset-model-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise DescribeAssetModelInterfaceRelationship $asset_model_id $interface_asset_model_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /assets/{assetId}/properties/{propertyId}; cached 1min; needs --asset-id --property-id
@search-terms DescribeAssetProperty
export def 'iotsitewise describe-asset-property' [
  --asset-id: string
  --property-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise DescribeAssetProperty $asset_id $property_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /jobs/{jobId}; needs --job-id
@search-terms DescribeBulkImportJob
export def 'iotsitewise describe-bulk-import-job' [
  --job-id: string
  --workspace-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise DescribeBulkImportJob $job_id $workspace_name -- $region $profile $with_input $fail_fast' }

# GET /computation-models/{computationModelId}; cached 1min; needs --computation-model-id
@search-terms DescribeComputationModel
export def 'iotsitewise describe-computation-model' [
  --computation-model-id: string
  --computation-model-version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise DescribeComputationModel $computation_model_id $computation_model_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /computation-models/{computationModelId}/execution-summary; needs --computation-model-id
@search-terms DescribeComputationModelExecutionSummary
export def 'iotsitewise describe-computation-model-execution-summary' [
  --computation-model-id: string
  --resolve-to-resource-type: string
  --resolve-to-resource-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise DescribeComputationModelExecutionSummary $computation_model_id $resolve_to_resource_type $resolve_to_resource_id -- $region $profile $with_input $fail_fast' }

# GET /dashboards/{dashboardId}; cached 1min; needs --dashboard-id
@search-terms DescribeDashboard
export def 'iotsitewise describe-dashboard' [
  --dashboard-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise DescribeDashboard $dashboard_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /datasets/{datasetId}; cached 1min; needs --dataset-id
@search-terms DescribeDataset
export def 'iotsitewise describe-dataset' [
  --dataset-id: string
  --workspace-name: string
  --dataset-version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise DescribeDataset $dataset_id $workspace_name $dataset_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /workspaces/{workspaceName}/dataset-export-jobs/{jobId}; needs --workspace-name --job-id
@search-terms DescribeDatasetExportJob
export def 'iotsitewise describe-dataset-export-job' [
  --workspace-name: string
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise DescribeDatasetExportJob $workspace_name $job_id -- $region $profile $with_input $fail_fast' }

# GET /configuration/account/encryption; cached 1min
@search-terms DescribeDefaultEncryptionConfiguration
export def 'iotsitewise describe-default-encryption-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'iotsitewise DescribeDefaultEncryptionConfiguration -- $region $profile $refresh $ttl' }

# GET /workspaces/{workspaceName}/enrichment-jobs/{jobId}; needs --workspace-name --job-id
@search-terms DescribeEnrichmentJob
export def 'iotsitewise describe-enrichment-job' [
  --workspace-name: string
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise DescribeEnrichmentJob $workspace_name $job_id -- $region $profile $with_input $fail_fast' }

# GET /executions/{executionId}; needs --execution-id
@search-terms DescribeExecution
export def 'iotsitewise describe-execution' [
  --execution-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise DescribeExecution $execution_id -- $region $profile $with_input $fail_fast' }

# GET /20200301/gateways/{gatewayId}; cached 1min; needs --gateway-id
@search-terms DescribeGateway
export def 'iotsitewise describe-gateway' [
  --gateway-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise DescribeGateway $gateway_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /20200301/gateways/{gatewayId}/capability/{capabilityNamespace}; cached 1min; needs --gateway-id --capability-namespace
@search-terms DescribeGatewayCapabilityConfiguration
export def 'iotsitewise describe-gateway-capability-configuration' [
  --gateway-id: string
  --capability-namespace: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise DescribeGatewayCapabilityConfiguration $gateway_id $capability_namespace -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /logging; cached 1min
@search-terms DescribeLoggingOptions
export def 'iotsitewise describe-logging-options' [
  --workspace-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise DescribeLoggingOptions $workspace_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /workspaces/{workspaceName}/pipelines/{pipelineName}; needs --workspace-name --pipeline-name
@search-terms DescribePipeline
export def 'iotsitewise describe-pipeline' [
  --workspace-name: string
  --pipeline-name: string
  --pipeline-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise DescribePipeline $workspace_name $pipeline_name $pipeline_version -- $region $profile $with_input $fail_fast' }

# GET /workspaces/{workspaceName}/pipelines/{pipelineName}/executions/{pipelineExecutionId}; follows pages; needs --workspace-name --pipeline-name --pipeline-execution-id
@search-terms DescribePipelineExecution
export def 'iotsitewise describe-pipeline-execution' [
  --workspace-name: string
  --pipeline-name: string
  --pipeline-execution-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise DescribePipelineExecution $workspace_name $pipeline_name $pipeline_execution_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /portals/{portalId}; needs --portal-id
@search-terms DescribePortal
export def 'iotsitewise describe-portal' [
  --portal-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise DescribePortal $portal_id -- $region $profile $with_input $fail_fast' }

# GET /projects/{projectId}; cached 1min; needs --project-id
@search-terms DescribeProject
export def 'iotsitewise describe-project' [
  --project-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise DescribeProject $project_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /workspaces/{workspaceName}/queries/{queryId}; cached 1min; needs --workspace-name --query-id
@search-terms DescribeQuery
export def 'iotsitewise describe-query' [
  --workspace-name: string
  --query-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise DescribeQuery $workspace_name $query_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /workspaces/{workspaceName}/searches/{searchId}; needs --workspace-name --search-id
@search-terms DescribeSearch
export def 'iotsitewise describe-search' [
  --workspace-name: string
  --search-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise DescribeSearch $workspace_name $search_id -- $region $profile $with_input $fail_fast' }

# GET /configuration/account/storage; cached 1min
@search-terms DescribeStorageConfiguration
export def 'iotsitewise describe-storage-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'iotsitewise DescribeStorageConfiguration -- $region $profile $refresh $ttl' }

# GET /workspaces/{workspaceName}/tasks/{taskName}; needs --workspace-name --task-name
@search-terms DescribeTask
export def 'iotsitewise describe-task' [
  --workspace-name: string
  --task-name: string
  --task-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise DescribeTask $workspace_name $task_name $task_version -- $region $profile $with_input $fail_fast' }

# GET /timeseries/describe/; cached 1min
@search-terms DescribeTimeSeries
export def 'iotsitewise describe-time-series' [
  --alias: string
  --asset-id: string
  --property-id: string
  --workspace-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise DescribeTimeSeries $alias $asset_id $property_id $workspace_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /workspaces/{workspaceName}; cached 1min; needs --workspace-name
@search-terms DescribeWorkspace
export def 'iotsitewise describe-workspace' [
  --workspace-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise DescribeWorkspace $workspace_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /assets/{assetId}/disassociate; needs --asset-id --hierarchy-id --child-asset-id
@search-terms DisassociateAssets
export def 'iotsitewise disassociate-assets' [
  --asset-id: string
  --hierarchy-id: string
  --child-asset-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise DisassociateAssets $asset_id $hierarchy_id $child_asset_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /timeseries/disassociate/; needs --alias --asset-id --property-id
@search-terms DisassociateTimeSeriesFromAssetProperty
export def 'iotsitewise disassociate-time-series-from-asset-property' [
  --alias: string
  --asset-id: string
  --property-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise DisassociateTimeSeriesFromAssetProperty $alias $asset_id $property_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /actions; needs --target-resource --action-definition-id --action-payload
@search-terms ExecuteAction
export def 'iotsitewise execute-action' [
  --target-resource: record
  --action-definition-id: string
  --action-payload: record
  --client-token: string
  --resolve-to: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise ExecuteAction $target_resource $action_definition_id $action_payload $client_token $resolve_to -- $region $profile $with_input $fail_fast $yes' }

# POST /queries/execution; follows pages; needs --query-statement
@search-terms ExecuteQuery
export def 'iotsitewise execute-query' [
  --query-statement: string
  --client-token: string
  --region: string
  --profile: string
  --raw
  --stream
  --max-items: int
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise ExecuteQuery $query_statement $client_token -- $region $profile $raw $stream $max_items $with_input $fail_fast $yes' }

# GET /properties/aggregates; follows pages; needs --aggregate-types --resolution --start-date --end-date
@search-terms GetAssetPropertyAggregates
export def 'iotsitewise get-asset-property-aggregates' [
  --asset-id: string
  --property-id: string
  --property-alias: string
  --aggregate-types: list<string>
  --resolution: string
  --qualities: list<string>
  --start-date: oneof<datetime, duration, string>
  --end-date: oneof<datetime, duration, string>
  --time-ordering: string@[ASCENDING DESCENDING]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise GetAssetPropertyAggregates $asset_id $property_id $property_alias $aggregate_types $resolution $qualities $start_date $end_date $time_ordering -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /properties/latest
@search-terms GetAssetPropertyValue
export def 'iotsitewise get-asset-property-value' [
  --asset-id: string
  --property-id: string
  --property-alias: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise GetAssetPropertyValue $asset_id $property_id $property_alias -- $region $profile $with_input $fail_fast' }

# GET /properties/history; follows pages
@search-terms GetAssetPropertyValueHistory
export def 'iotsitewise get-asset-property-value-history' [
  --asset-id: string
  --property-id: string
  --property-alias: string
  --start-date: oneof<datetime, duration, string>
  --end-date: oneof<datetime, duration, string>
  --qualities: list<string>
  --time-ordering: string@[ASCENDING DESCENDING]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise GetAssetPropertyValueHistory $asset_id $property_id $property_alias $start_date $end_date $qualities $time_ordering -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /workspaces/{workspaceName}/get-capture-data; needs --workspace-name --start-time --end-time
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
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise GetCaptureData $workspace_name $start_time $end_time $time_series_id $property_alias $format_settings $next_token -- $region $profile $with_input $fail_fast' }

# GET /properties/interpolated; follows pages; needs --start-time-in-seconds --end-time-in-seconds --quality --interval-in-seconds --type
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
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise GetInterpolatedAssetPropertyValues $asset_id $property_id $property_alias $start_time_in_seconds $start_time_offset_in_nanos $end_time_in_seconds $end_time_offset_in_nanos $quality $interval_in_seconds $type $interval_window_in_seconds -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /workspaces/{workspaceName}/queries/{queryId}/results; follows pages; needs --workspace-name --query-id
@search-terms GetQueryResults
export def 'iotsitewise get-query-results' [
  --workspace-name: string
  --query-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise GetQueryResults $workspace_name $query_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /workspaces/{workspaceName}/searches/{searchId}/results; follows pages; needs --search-id --workspace-name
@search-terms GetSearchResults
export def 'iotsitewise get-search-results' [
  --search-id: string
  --workspace-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise GetSearchResults $search_id $workspace_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /assistant/invocation; needs --message
@search-terms InvokeAssistant
export def 'iotsitewise invoke-assistant' [
  --conversation-id: string
  --message: string
  --enable-trace: oneof<bool>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise InvokeAssistant $conversation_id $message $enable_trace -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# GET /access-policies; follows pages; cached 1min
@search-terms ListAccessPolicies
export def 'iotsitewise list-access-policies' [
  --identity-type: string@[USER GROUP IAM]
  --identity-id: string
  --resource-type: string@[PORTAL PROJECT]
  --resource-id: string
  --iam-arn: string
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
]: any -> any { call 'iotsitewise ListAccessPolicies $identity_type $identity_id $resource_type $resource_id $iam_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /actions; follows pages; cached 1min; needs --target-resource-type --target-resource-id
@search-terms ListActions
export def 'iotsitewise list-actions' [
  --target-resource-type: string@[ASSET COMPUTATION_MODEL]
  --target-resource-id: string
  --resolve-to-resource-type: string
  --resolve-to-resource-id: string
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
]: any -> any { call 'iotsitewise ListActions $target_resource_type $target_resource_id $resolve_to_resource_type $resolve_to_resource_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /applications; follows pages; cached 1min
@search-terms ListApplications
export def 'iotsitewise list-applications' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'iotsitewise ListApplications -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /asset-models/{assetModelId}/composite-models; follows pages; cached 1min; needs --asset-model-id
@search-terms ListAssetModelCompositeModels
export def 'iotsitewise list-asset-model-composite-models' [
  --asset-model-id: string
  --asset-model-version: string
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
]: any -> any { call 'iotsitewise ListAssetModelCompositeModels $asset_model_id $asset_model_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /asset-models/{assetModelId}/properties; follows pages; cached 1min; needs --asset-model-id
@search-terms ListAssetModelProperties
export def 'iotsitewise list-asset-model-properties' [
  --asset-model-id: string
  --filter: string@[ALL BASE]
  --asset-model-version: string
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
]: any -> any { call 'iotsitewise ListAssetModelProperties $asset_model_id $filter $asset_model_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /asset-models; follows pages; cached 1min
@search-terms ListAssetModels
export def 'iotsitewise list-asset-models' [
  --asset-model-types: list<string>
  --asset-model-version: string
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
]: any -> any { call 'iotsitewise ListAssetModels $asset_model_types $asset_model_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /assets/{assetId}/properties; follows pages; cached 1min; needs --asset-id
@search-terms ListAssetProperties
export def 'iotsitewise list-asset-properties' [
  --asset-id: string
  --filter: string@[ALL BASE]
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
]: any -> any { call 'iotsitewise ListAssetProperties $asset_id $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /assets/{assetId}/assetRelationships; follows pages; cached 1min; needs --asset-id --traversal-type
@search-terms ListAssetRelationships
export def 'iotsitewise list-asset-relationships' [
  --asset-id: string
  --traversal-type: string
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
]: any -> any { call 'iotsitewise ListAssetRelationships $asset_id $traversal_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /assets; follows pages; cached 1min
@search-terms ListAssets
export def 'iotsitewise list-assets' [
  --asset-model-id: string
  --filter: string@[ALL TOP_LEVEL]
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
]: any -> any { call 'iotsitewise ListAssets $asset_model_id $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /assets/{assetId}/hierarchies; follows pages; cached 1min; needs --asset-id
@search-terms ListAssociatedAssets
export def 'iotsitewise list-associated-assets' [
  --asset-id: string
  --hierarchy-id: string
  --traversal-direction: string@[PARENT CHILD]
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
]: any -> any { call 'iotsitewise ListAssociatedAssets $asset_id $hierarchy_id $traversal_direction -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /jobs; follows pages; cached 15sec
@search-terms ListBulkImportJobs
export def 'iotsitewise list-bulk-import-jobs' [
  --filter: string@[ALL PENDING RUNNING CANCELLED FAILED COMPLETED_WITH_FAILURES COMPLETED]
  --workspace-name: string
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
]: any -> any { call 'iotsitewise ListBulkImportJobs $filter $workspace_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /asset-models/{assetModelId}/composition-relationships; follows pages; cached 1min; needs --asset-model-id
@search-terms ListCompositionRelationships
export def 'iotsitewise list-composition-relationships' [
  --asset-model-id: string
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
]: any -> any { call 'iotsitewise ListCompositionRelationships $asset_model_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /computation-models/data-binding-usages; follows pages; cached 1min; needs --data-binding-value-filter
@search-terms ListComputationModelDataBindingUsages
export def 'iotsitewise list-computation-model-data-binding-usages' [
  --data-binding-value-filter: record
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
]: any -> any { call 'iotsitewise ListComputationModelDataBindingUsages $data_binding_value_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /computation-models/{computationModelId}/resolve-to-resources; follows pages; cached 1min; needs --computation-model-id
@search-terms ListComputationModelResolveToResources
export def 'iotsitewise list-computation-model-resolve-to-resources' [
  --computation-model-id: string
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
]: any -> any { call 'iotsitewise ListComputationModelResolveToResources $computation_model_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /computation-models; follows pages; cached 1min
@search-terms ListComputationModels
export def 'iotsitewise list-computation-models' [
  --computation-model-type: string
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
]: any -> any { call 'iotsitewise ListComputationModels $computation_model_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /dashboards; follows pages; cached 1min; needs --project-id
@search-terms ListDashboards
export def 'iotsitewise list-dashboards' [
  --project-id: string
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
]: any -> any { call 'iotsitewise ListDashboards $project_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /datasets/{datasetId}/data-segment-relationships; follows pages; cached 1min; needs --dataset-id --workspace-name
@search-terms ListDatasetDataSegmentRelationships
export def 'iotsitewise list-dataset-data-segment-relationships' [
  --dataset-id: string
  --workspace-name: string
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
]: any -> any { call 'iotsitewise ListDatasetDataSegmentRelationships $dataset_id $workspace_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /datasets/{datasetId}/data-segments; follows pages; cached 1min; needs --dataset-id --workspace-name
@search-terms ListDatasetDataSegments
export def 'iotsitewise list-dataset-data-segments' [
  --dataset-id: string
  --workspace-name: string
  --dataset-version: string
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
]: any -> any { call 'iotsitewise ListDatasetDataSegments $dataset_id $workspace_name $dataset_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /workspaces/{workspaceName}/dataset-export-jobs; follows pages; cached 15sec; needs --workspace-name
@search-terms ListDatasetExportJobs
export def 'iotsitewise list-dataset-export-jobs' [
  --workspace-name: string
  --filter: string@[ALL SUBMITTED RUNNING COMPLETED COMPLETED_WITH_ERRORS FAILED]
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
]: any -> any { call 'iotsitewise ListDatasetExportJobs $workspace_name $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /datasets; follows pages; cached 1min; needs --source-type
@search-terms ListDatasets
export def 'iotsitewise list-datasets' [
  --source-type: string@[KENDRA SITEWISE]
  --workspace-name: string
  --dataset-type: string@[SESSION CURATED EXTERNAL]
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
]: any -> any { call 'iotsitewise ListDatasets $source_type $workspace_name $dataset_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /workspaces/{workspaceName}/enrichment-jobs; follows pages; cached 15sec; needs --workspace-name
@search-terms ListEnrichmentJobs
export def 'iotsitewise list-enrichment-jobs' [
  --workspace-name: string
  --dataset-id: string
  --property-alias: string
  --time-series-id: string
  --status: string@[PENDING RUNNING COMPLETED FAILED TIMED_OUT CANCELLED]
  --job-type: string
  --start-date: oneof<datetime, duration, string>
  --end-date: oneof<datetime, duration, string>
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
]: any -> any { call 'iotsitewise ListEnrichmentJobs $workspace_name $dataset_id $property_alias $time_series_id $status $job_type $start_date $end_date -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /executions; follows pages; cached 15sec; needs --target-resource-type --target-resource-id
@search-terms ListExecutions
export def 'iotsitewise list-executions' [
  --target-resource-type: string@[ASSET COMPUTATION_MODEL]
  --target-resource-id: string
  --resolve-to-resource-type: string
  --resolve-to-resource-id: string
  --action-type: string
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
]: any -> any { call 'iotsitewise ListExecutions $target_resource_type $target_resource_id $resolve_to_resource_type $resolve_to_resource_id $action_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /20200301/gateways; follows pages; cached 1min
@search-terms ListGateways
export def 'iotsitewise list-gateways' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'iotsitewise ListGateways -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /interface/{interfaceAssetModelId}/asset-models; follows pages; cached 1min; needs --interface-asset-model-id
@search-terms ListInterfaceRelationships
export def 'iotsitewise list-interface-relationships' [
  --interface-asset-model-id: string
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
]: any -> any { call 'iotsitewise ListInterfaceRelationships $interface_asset_model_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /workspaces/{workspaceName}/pipelines/{pipelineName}/executions; follows pages; cached 15sec; needs --workspace-name --pipeline-name
@search-terms ListPipelineExecutions
export def 'iotsitewise list-pipeline-executions' [
  --workspace-name: string
  --pipeline-name: string
  --state: string@[NOT_STARTED RUNNING SUCCEEDED FAILED CANCELLING CANCELLED]
  --start-time-after: oneof<datetime, duration, string>
  --start-time-before: oneof<datetime, duration, string>
  --end-time-after: oneof<datetime, duration, string>
  --end-time-before: oneof<datetime, duration, string>
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
]: any -> any { call 'iotsitewise ListPipelineExecutions $workspace_name $pipeline_name $state $start_time_after $start_time_before $end_time_after $end_time_before -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /workspaces/{workspaceName}/pipelines; follows pages; cached 1min; needs --workspace-name
@search-terms ListPipelines
export def 'iotsitewise list-pipelines' [
  --workspace-name: string
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
]: any -> any { call 'iotsitewise ListPipelines $workspace_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /portals; follows pages; cached 1min
@search-terms ListPortals
export def 'iotsitewise list-portals' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'iotsitewise ListPortals -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /projects/{projectId}/assets; follows pages; cached 1min; needs --project-id
@search-terms ListProjectAssets
export def 'iotsitewise list-project-assets' [
  --project-id: string
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
]: any -> any { call 'iotsitewise ListProjectAssets $project_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /projects; follows pages; cached 1min; needs --portal-id
@search-terms ListProjects
export def 'iotsitewise list-projects' [
  --portal-id: string
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
]: any -> any { call 'iotsitewise ListProjects $portal_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /workspaces/{workspaceName}/queries; follows pages; cached 1min; needs --workspace-name
@search-terms ListQueries
export def 'iotsitewise list-queries' [
  --workspace-name: string
  --filter: string
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
]: any -> any { call 'iotsitewise ListQueries $workspace_name $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /workspaces/{workspaceName}/searches/list; follows pages; needs --workspace-name
@search-terms ListSearches
export def 'iotsitewise list-searches' [
  --workspace-name: string
  --list-searches-filters: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise ListSearches $workspace_name $list_searches_filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /tags; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'iotsitewise list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotsitewise ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /workspaces/{workspaceName}/tasks; follows pages; cached 15sec; needs --workspace-name
@search-terms ListTasks
export def 'iotsitewise list-tasks' [
  --workspace-name: string
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
]: any -> any { call 'iotsitewise ListTasks $workspace_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /timeseries/; follows pages; cached 1min
@search-terms ListTimeSeries
export def 'iotsitewise list-time-series' [
  --asset-id: string
  --alias-prefix: string
  --time-series-type: string@[ASSOCIATED DISASSOCIATED]
  --workspace-name: string
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
]: any -> any { call 'iotsitewise ListTimeSeries $asset_id $alias_prefix $time_series_type $workspace_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /workspaces; follows pages; cached 1min
@search-terms ListWorkspaces
export def 'iotsitewise list-workspaces' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'iotsitewise ListWorkspaces -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# PUT /asset-models/{assetModelId}/interface/{interfaceAssetModelId}/asset-model-interface-relationship; needs --asset-model-id --interface-asset-model-id --property-mapping-configuration
@search-terms PutAssetModelInterfaceRelationship
export def 'iotsitewise put-asset-model-interface-relationship' [
  --asset-model-id: string
  --interface-asset-model-id: string
  --property-mapping-configuration: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise PutAssetModelInterfaceRelationship $asset_model_id $interface_asset_model_id $property_mapping_configuration $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /configuration/account/encryption; needs --encryption-type
@search-terms PutDefaultEncryptionConfiguration
export def 'iotsitewise put-default-encryption-configuration' [
  --encryption-type: string@[SITEWISE_DEFAULT_ENCRYPTION KMS_BASED_ENCRYPTION]
  --kms-key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise PutDefaultEncryptionConfiguration $encryption_type $kms_key_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /logging; needs --logging-options
@search-terms PutLoggingOptions
export def 'iotsitewise put-logging-options' [
  --logging-options: record
  --workspace-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise PutLoggingOptions $logging_options $workspace_name -- $region $profile $with_input $fail_fast $yes' }

# POST /configuration/account/storage; needs --storage-type
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise PutStorageConfiguration $storage_type $multi_layer_storage $disassociated_data_storage $retention_period $warm_tier $warm_tier_retention_period $disallow_ingest_null_na_n -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces/{workspaceName}/pipelines/{pipelineName}/executions; needs --workspace-name --pipeline-name
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise StartPipelineExecution $workspace_name $pipeline_name $execution_environment_variable_overrides $execution_mount_overrides $execution_priority $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces/{workspaceName}/queries; needs --workspace-name --query-statement
@search-terms StartQuery
export def 'iotsitewise start-query' [
  --client-token: string
  --workspace-name: string
  --query-statement: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise StartQuery $client_token $workspace_name $query_statement -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces/{workspaceName}/searches; needs --workspace-name --query-statement
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise StartSearch $workspace_name $query_statement $client_token $search_type $search_filters $group_id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags; needs --resource-arn --tags
@search-terms TagResource
export def 'iotsitewise tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'iotsitewise untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /access-policies/{accessPolicyId}; needs --access-policy-id --access-policy-identity --access-policy-resource --access-policy-permission
@search-terms UpdateAccessPolicy
export def 'iotsitewise update-access-policy' [
  --access-policy-id: string
  --access-policy-identity: record
  --access-policy-resource: record
  --access-policy-permission: string@[ADMINISTRATOR VIEWER]
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise UpdateAccessPolicy $access_policy_id $access_policy_identity $access_policy_resource $access_policy_permission $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /assets/{assetId}; needs --asset-id --asset-name
@search-terms UpdateAsset
export def 'iotsitewise update-asset' [
  --asset-id: string
  --asset-external-id: string
  --asset-name: string
  --client-token: string
  --asset-description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise UpdateAsset $asset_id $asset_external_id $asset_name $client_token $asset_description -- $region $profile $with_input $fail_fast $yes' }

# PUT /asset-models/{assetModelId}; needs --asset-model-id --asset-model-name
@search-terms UpdateAssetModel
export def 'iotsitewise update-asset-model' [
  --asset-model-id: string
  --asset-model-external-id: string
  --asset-model-name: string
  --asset-model-description: string
  --asset-model-properties: list
  --asset-model-hierarchies: list
  --asset-model-composite-models: list
  --client-token: string
  --if-match: string
  --if-none-match: string
  --match-for-version-type: string@[LATEST ACTIVE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise UpdateAssetModel $asset_model_id $asset_model_external_id $asset_model_name $asset_model_description $asset_model_properties $asset_model_hierarchies $asset_model_composite_models $client_token $if_match $if_none_match $match_for_version_type -- $region $profile $with_input $fail_fast $yes' }

# PUT /asset-models/{assetModelId}/composite-models/{assetModelCompositeModelId}; needs --asset-model-id --asset-model-composite-model-id --asset-model-composite-model-name
@search-terms UpdateAssetModelCompositeModel
export def 'iotsitewise update-asset-model-composite-model' [
  --asset-model-id: string
  --asset-model-composite-model-id: string
  --asset-model-composite-model-external-id: string
  --asset-model-composite-model-description: string
  --asset-model-composite-model-name: string
  --client-token: string
  --asset-model-composite-model-properties: list
  --if-match: string
  --if-none-match: string
  --match-for-version-type: string@[LATEST ACTIVE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise UpdateAssetModelCompositeModel $asset_model_id $asset_model_composite_model_id $asset_model_composite_model_external_id $asset_model_composite_model_description $asset_model_composite_model_name $client_token $asset_model_composite_model_properties $if_match $if_none_match $match_for_version_type -- $region $profile $with_input $fail_fast $yes' }

# PUT /assets/{assetId}/properties/{propertyId}; needs --asset-id --property-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise UpdateAssetProperty $asset_id $property_id $property_alias $property_notification_state $client_token $property_unit -- $region $profile $with_input $fail_fast $yes' }

# POST /computation-models/{computationModelId}; needs --computation-model-id --computation-model-name --computation-model-configuration --computation-model-data-binding
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise UpdateComputationModel $computation_model_id $computation_model_name $computation_model_description $computation_model_configuration $computation_model_data_binding $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /dashboards/{dashboardId}; needs --dashboard-id --dashboard-name --dashboard-definition
@search-terms UpdateDashboard
export def 'iotsitewise update-dashboard' [
  --dashboard-id: string
  --dashboard-name: string
  --dashboard-description: string
  --dashboard-definition: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise UpdateDashboard $dashboard_id $dashboard_name $dashboard_description $dashboard_definition $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /datasets/{datasetId}; needs --dataset-id --dataset-name --dataset-source
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise UpdateDataset $dataset_id $workspace_name $dataset_name $dataset_description $dataset_config $metadata $dataset_source $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /20200301/gateways/{gatewayId}; needs --gateway-id --gateway-name
@search-terms UpdateGateway
export def 'iotsitewise update-gateway' [
  --gateway-id: string
  --gateway-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise UpdateGateway $gateway_id $gateway_name -- $region $profile $with_input $fail_fast $yes' }

# POST /20200301/gateways/{gatewayId}/capability; needs --gateway-id --capability-namespace --capability-configuration
@search-terms UpdateGatewayCapabilityConfiguration
export def 'iotsitewise update-gateway-capability-configuration' [
  --gateway-id: string
  --capability-namespace: string
  --capability-configuration: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise UpdateGatewayCapabilityConfiguration $gateway_id $capability_namespace $capability_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /workspaces/{workspaceName}/pipelines/{pipelineName}; needs --workspace-name --pipeline-name
@search-terms UpdatePipeline
export def 'iotsitewise update-pipeline' [
  --workspace-name: string
  --pipeline-name: string
  --description: string
  --environment-variables: record
  --computations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise UpdatePipeline $workspace_name $pipeline_name $description $environment_variables $computations -- $region $profile $with_input $fail_fast $yes' }

# PUT /portals/{portalId}; needs --portal-id --portal-name --portal-contact-email --role-arn
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise UpdatePortal $portal_id $portal_name $portal_description $portal_contact_email $portal_logo_image $role_arn $client_token $notification_sender_email $alarms $portal_type $portal_type_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /projects/{projectId}; needs --project-id --project-name
@search-terms UpdateProject
export def 'iotsitewise update-project' [
  --project-id: string
  --project-name: string
  --project-description: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise UpdateProject $project_id $project_name $project_description $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /workspaces/{workspaceName}/tasks/{taskName}; needs --workspace-name --task-name
@search-terms UpdateTask
export def 'iotsitewise update-task' [
  --workspace-name: string
  --task-name: string
  --description: string
  --task-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise UpdateTask $workspace_name $task_name $description $task_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /workspaces/{workspaceName}; needs --workspace-name
@search-terms UpdateWorkspace
export def 'iotsitewise update-workspace' [
  --workspace-name: string
  --workspace-description: string
  --encryption-configuration: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsitewise UpdateWorkspace $workspace_name $workspace_description $encryption_configuration $client_token -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   asset-active: DescribeAsset; needs --asset-id
#   asset-model-active: DescribeAssetModel; needs --asset-model-id
#   asset-model-not-exists: DescribeAssetModel; needs --asset-model-id
#   asset-not-exists: DescribeAsset; needs --asset-id
#   portal-active: DescribePortal; needs --portal-id
#   portal-not-exists: DescribePortal; needs --portal-id
@search-terms AssetActive AssetModelActive AssetModelNotExists AssetNotExists PortalActive PortalNotExists
export def 'iotsitewise wait' [
  waiter: string@[asset-active asset-model-active asset-model-not-exists asset-not-exists portal-active portal-not-exists]
  --asset-id: string
  --exclude-properties: oneof<bool>
  --asset-model-id: string
  --asset-model-version: string
  --portal-id: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'iotsitewise wait $waiter $asset_id $exclude_properties $asset_model_id $asset_model_version $portal_id -- $timeout $interval $region $profile' }
