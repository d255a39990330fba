# Written by `cargo xtask generate --service ssm` from the service's model and overlay: change those instead.
# SSM, API version 2014-11-06: 154 operations.

use rt.nu [call send]

# POST /; needs --resource-type --resource-id --tags
@category "aws ssm"
@search-terms AddTagsToResource
export def 'ssm add-tags-to-resource' [
  --resource-type: string@[Document ManagedInstance MaintenanceWindow Parameter PatchBaseline OpsItem OpsMetadata Automation Association CloudConnector]
  --resource-id: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm AddTagsToResource $resource_type=ResourceType $resource_id=ResourceId $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --ops-item-id --association-type --resource-type --resource-uri
@category "aws ssm"
@search-terms AssociateOpsItemRelatedItem
export def 'ssm associate-ops-item-related-item' [
  --ops-item-id: string
  --association-type: string
  --resource-type: string
  --resource-uri: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm AssociateOpsItemRelatedItem $ops_item_id=OpsItemId $association_type=AssociationType $resource_type=ResourceType $resource_uri=ResourceUri $region=--region $profile=--profile' }

# POST /; needs --command-id
@category "aws ssm"
@search-terms CancelCommand
export def 'ssm cancel-command' [
  --command-id: string
  --instance-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm CancelCommand $command_id=CommandId $instance_ids=InstanceIds $region=--region $profile=--profile' }

# POST /; needs --window-execution-id
@category "aws ssm"
@search-terms CancelMaintenanceWindowExecution
export def 'ssm cancel-maintenance-window-execution' [
  --window-execution-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm CancelMaintenanceWindowExecution $window_execution_id=WindowExecutionId $region=--region $profile=--profile' }

# POST /; needs --iam-role
@category "aws ssm"
@search-terms CreateActivation
export def 'ssm create-activation' [
  --description: string
  --default-instance-name: string
  --iam-role: string
  --registration-limit: int
  --expiration-date: oneof<datetime, duration, int, string>
  --tags: oneof<list<any>, record>
  --registration-metadata: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ssm CreateActivation $description=Description $default_instance_name=DefaultInstanceName $iam_role=IamRole $registration_limit=RegistrationLimit $expiration_date=ExpirationDate $tags=Tags $registration_metadata=RegistrationMetadata $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws ssm"
@search-terms CreateAssociation
export def 'ssm create-association' [
  --name: string
  --document-version: string
  --instance-id: string
  --parameters: record
  --targets: oneof<list<any>, record>
  --schedule-expression: string
  --output-location: record
  --association-name: string
  --automation-target-parameter-name: string
  --max-errors: string
  --max-concurrency: string
  --compliance-severity: string@[CRITICAL HIGH MEDIUM LOW UNSPECIFIED]
  --sync-compliance: string@[AUTO MANUAL]
  --apply-only-at-cron-interval: oneof<bool>
  --calendar-names: oneof<list<string>, string>
  --target-locations: oneof<list<any>, record>
  --schedule-offset: int
  --duration: int
  --target-maps: list<any>
  --tags: oneof<list<any>, record>
  --alarm-configuration: record
  --association-dispatch-assume-role: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm CreateAssociation $name=Name $document_version=DocumentVersion $instance_id=InstanceId $parameters=Parameters $targets=Targets $schedule_expression=ScheduleExpression $output_location=OutputLocation $association_name=AssociationName $automation_target_parameter_name=AutomationTargetParameterName $max_errors=MaxErrors $max_concurrency=MaxConcurrency $compliance_severity=ComplianceSeverity $sync_compliance=SyncCompliance $apply_only_at_cron_interval=ApplyOnlyAtCronInterval $calendar_names=CalendarNames $target_locations=TargetLocations $schedule_offset=ScheduleOffset $duration=Duration $target_maps=TargetMaps $tags=Tags $alarm_configuration=AlarmConfiguration $association_dispatch_assume_role=AssociationDispatchAssumeRole $region=--region $profile=--profile' }

# POST /; needs --entries
@category "aws ssm"
@search-terms CreateAssociationBatch
export def 'ssm create-association-batch' [
  --entries: oneof<list<any>, record>
  --association-dispatch-assume-role: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm CreateAssociationBatch $entries=Entries $association_dispatch_assume_role=AssociationDispatchAssumeRole $region=--region $profile=--profile' }

# POST /; needs --display-name --role-arn --configuration
@category "aws ssm"
@search-terms CreateCloudConnector
export def 'ssm create-cloud-connector' [
  --display-name: string
  --role-arn: string
  --description: string
  --configuration: record
  --config-connector-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ssm CreateCloudConnector $display_name=DisplayName $role_arn=RoleArn $description=Description $configuration=Configuration $config_connector_arn=ConfigConnectorArn $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --content --name
@category "aws ssm"
@search-terms CreateDocument
export def 'ssm create-document' [
  --content: string
  --requires: oneof<list<any>, record>
  --attachments: oneof<list<any>, record>
  --name: string
  --display-name: string
  --version-name: string
  --document-type: string@[Command Policy Automation Session Package ApplicationConfiguration ApplicationConfigurationSchema DeploymentStrategy ChangeCalendar "Automation.ChangeTemplate" ProblemAnalysis ProblemAnalysisTemplate CloudFormation ConformancePackTemplate QuickSetup ManualApprovalPolicy AutoApprovalPolicy]
  --document-format: string@[YAML JSON TEXT]
  --target-type: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ssm CreateDocument $content=Content $requires=Requires $attachments=Attachments $name=Name $display_name=DisplayName $version_name=VersionName $document_type=DocumentType $document_format=DocumentFormat $target_type=TargetType $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --name --schedule --duration --cutoff --allow-unassociated-targets
@category "aws ssm"
@search-terms CreateMaintenanceWindow
export def 'ssm create-maintenance-window' [
  --name: string
  --description: string
  --start-date: string
  --end-date: string
  --schedule: string
  --schedule-timezone: string
  --schedule-offset: int
  --duration: int
  --cutoff: int
  --allow-unassociated-targets: oneof<bool>
  --client-token: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ssm CreateMaintenanceWindow $name=Name $description=Description $start_date=StartDate $end_date=EndDate $schedule=Schedule $schedule_timezone=ScheduleTimezone $schedule_offset=ScheduleOffset $duration=Duration $cutoff=Cutoff $allow_unassociated_targets=AllowUnassociatedTargets $client_token=ClientToken $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --description --source --title
@category "aws ssm"
@search-terms CreateOpsItem
export def 'ssm create-ops-item' [
  --description: string
  --ops-item-type: string
  --operational-data: record
  --notifications: oneof<list<any>, record>
  --priority: int
  --related-ops-items: oneof<list<any>, record>
  --source: string
  --title: string
  --tags: oneof<list<any>, record>
  --category: string
  --severity: string
  --actual-start-time: oneof<datetime, duration, int, string>
  --actual-end-time: oneof<datetime, duration, int, string>
  --planned-start-time: oneof<datetime, duration, int, string>
  --planned-end-time: oneof<datetime, duration, int, string>
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm CreateOpsItem $description=Description $ops_item_type=OpsItemType $operational_data=OperationalData $notifications=Notifications $priority=Priority $related_ops_items=RelatedOpsItems $source=Source $title=Title $tags=Tags $category=Category $severity=Severity $actual_start_time=ActualStartTime $actual_end_time=ActualEndTime $planned_start_time=PlannedStartTime $planned_end_time=PlannedEndTime $account_id=AccountId $region=--region $profile=--profile' }

# POST /; needs --resource-id
@category "aws ssm"
@search-terms CreateOpsMetadata
export def 'ssm create-ops-metadata' [
  --resource-id: string
  --metadata: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ssm CreateOpsMetadata $resource_id=ResourceId $metadata=Metadata $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws ssm"
@search-terms CreatePatchBaseline
export def 'ssm create-patch-baseline' [
  --operating-system: string@[WINDOWS AMAZON_LINUX AMAZON_LINUX_2 AMAZON_LINUX_2022 UBUNTU REDHAT_ENTERPRISE_LINUX SUSE CENTOS ORACLE_LINUX DEBIAN MACOS RASPBIAN ROCKY_LINUX ALMA_LINUX AMAZON_LINUX_2023]
  --name: string
  --global-filters: record
  --approval-rules: record
  --approved-patches: oneof<list<string>, string>
  --approved-patches-compliance-level: string@[CRITICAL HIGH MEDIUM LOW INFORMATIONAL UNSPECIFIED]
  --approved-patches-enable-non-security: oneof<bool>
  --rejected-patches: oneof<list<string>, string>
  --rejected-patches-action: string@[ALLOW_AS_DEPENDENCY BLOCK]
  --description: string
  --sources: oneof<list<any>, record>
  --available-security-updates-compliance-status: string@[COMPLIANT NON_COMPLIANT]
  --client-token: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ssm CreatePatchBaseline $operating_system=OperatingSystem $name=Name $global_filters=GlobalFilters $approval_rules=ApprovalRules $approved_patches=ApprovedPatches $approved_patches_compliance_level=ApprovedPatchesComplianceLevel $approved_patches_enable_non_security=ApprovedPatchesEnableNonSecurity $rejected_patches=RejectedPatches $rejected_patches_action=RejectedPatchesAction $description=Description $sources=Sources $available_security_updates_compliance_status=AvailableSecurityUpdatesComplianceStatus $client_token=ClientToken $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --sync-name
@category "aws ssm"
@search-terms CreateResourceDataSync
export def 'ssm create-resource-data-sync' [
  --sync-name: string
  --s3-destination: record
  --sync-type: string
  --sync-source: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm CreateResourceDataSync $sync_name=SyncName $s3_destination=S3Destination $sync_type=SyncType $sync_source=SyncSource $region=--region $profile=--profile' }

# POST /; needs --activation-id
@category "aws ssm"
@search-terms DeleteActivation
export def 'ssm delete-activation' [
  --activation-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm DeleteActivation $activation_id=ActivationId $region=--region $profile=--profile' }

# POST /
@category "aws ssm"
@search-terms DeleteAssociation
export def 'ssm delete-association' [
  --name: string
  --instance-id: string
  --association-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm DeleteAssociation $name=Name $instance_id=InstanceId $association_id=AssociationId $region=--region $profile=--profile' }

# POST /; needs --cloud-connector-id
@category "aws ssm"
@search-terms DeleteCloudConnector
export def 'ssm delete-cloud-connector' [
  --cloud-connector-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm DeleteCloudConnector $cloud_connector_id=CloudConnectorId $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws ssm"
@search-terms DeleteDocument
export def 'ssm delete-document' [
  --name: string
  --document-version: string
  --version-name: string
  --force: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm DeleteDocument $name=Name $document_version=DocumentVersion $version_name=VersionName $force=Force $region=--region $profile=--profile' }

# POST /; needs --type-name
@category "aws ssm"
@search-terms DeleteInventory
export def 'ssm delete-inventory' [
  --type-name: string
  --schema-delete-option: string@[DisableSchema DeleteSchema]
  --dry-run
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm DeleteInventory $type_name=TypeName $schema_delete_option=SchemaDeleteOption $dry_run=DryRun? $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --window-id
@category "aws ssm"
@search-terms DeleteMaintenanceWindow
export def 'ssm delete-maintenance-window' [
  --window-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm DeleteMaintenanceWindow $window_id=WindowId $region=--region $profile=--profile' }

# POST /; needs --ops-item-id
@category "aws ssm"
@search-terms DeleteOpsItem
export def 'ssm delete-ops-item' [
  --ops-item-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm DeleteOpsItem $ops_item_id=OpsItemId $region=--region $profile=--profile' }

# POST /; needs --ops-metadata-arn
@category "aws ssm"
@search-terms DeleteOpsMetadata
export def 'ssm delete-ops-metadata' [
  --ops-metadata-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm DeleteOpsMetadata $ops_metadata_arn=OpsMetadataArn $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws ssm"
@search-terms DeleteParameter
export def 'ssm delete-parameter' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm DeleteParameter $name=Name $region=--region $profile=--profile' }

# POST /; needs --names
@category "aws ssm"
@search-terms DeleteParameters
export def 'ssm delete-parameters' [
  --names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ssm DeleteParameters $names=Names $region=--region $profile=--profile' }

# POST /; needs --baseline-id
@category "aws ssm"
@search-terms DeletePatchBaseline
export def 'ssm delete-patch-baseline' [
  --baseline-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm DeletePatchBaseline $baseline_id=BaselineId $region=--region $profile=--profile' }

# POST /; needs --sync-name
@category "aws ssm"
@search-terms DeleteResourceDataSync
export def 'ssm delete-resource-data-sync' [
  --sync-name: string
  --sync-type: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm DeleteResourceDataSync $sync_name=SyncName $sync_type=SyncType $region=--region $profile=--profile' }

# POST /; needs --resource-arn --policy-id --policy-hash
@category "aws ssm"
@search-terms DeleteResourcePolicy
export def 'ssm delete-resource-policy' [
  --resource-arn: string
  --policy-id: string
  --policy-hash: string
  --deletion-mode: string@[RemoveSharing RollbackMigration]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm DeleteResourcePolicy $resource_arn=ResourceArn $policy_id=PolicyId $policy_hash=PolicyHash $deletion_mode=DeletionMode $region=--region $profile=--profile' }

# POST /
@category "aws ssm"
@search-terms DeregisterDefaultHostManagementConfiguration
export def 'ssm deregister-default-host-management-configuration' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm DeregisterDefaultHostManagementConfiguration $region=--region $profile=--profile' }

# POST /; needs --instance-id
@category "aws ssm"
@search-terms DeregisterManagedInstance
export def 'ssm deregister-managed-instance' [
  --instance-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm DeregisterManagedInstance $instance_id=InstanceId $region=--region $profile=--profile' }

# POST /; needs --baseline-id --patch-group
@category "aws ssm"
@search-terms DeregisterPatchBaselineForPatchGroup
export def 'ssm deregister-patch-baseline-for-patch-group' [
  --baseline-id: string
  --patch-group: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm DeregisterPatchBaselineForPatchGroup $baseline_id=BaselineId $patch_group=PatchGroup $region=--region $profile=--profile' }

# POST /; needs --window-id --window-target-id
@category "aws ssm"
@search-terms DeregisterTargetFromMaintenanceWindow
export def 'ssm deregister-target-from-maintenance-window' [
  --window-id: string
  --window-target-id: string
  --safe: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ssm DeregisterTargetFromMaintenanceWindow $window_id=WindowId $window_target_id=WindowTargetId $safe=Safe $region=--region $profile=--profile' }

# POST /; needs --window-id --window-task-id
@category "aws ssm"
@search-terms DeregisterTaskFromMaintenanceWindow
export def 'ssm deregister-task-from-maintenance-window' [
  --window-id: string
  --window-task-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm DeregisterTaskFromMaintenanceWindow $window_id=WindowId $window_task_id=WindowTaskId $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms DescribeActivations
@example "First rows only" "ssm describe-activations --stream | first 3"
export def 'ssm describe-activations' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm DescribeActivations $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /
@category "aws ssm"
@search-terms DescribeAssociation
export def 'ssm describe-association' [
  --name: string
  --instance-id: string
  --association-id: string
  --association-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm DescribeAssociation $name=Name $instance_id=InstanceId $association_id=AssociationId $association_version=AssociationVersion $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --association-id --execution-id
@category "aws ssm"
@search-terms DescribeAssociationExecutionTargets
export def 'ssm describe-association-execution-targets' [
  --association-id: string
  --execution-id: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm DescribeAssociationExecutionTargets $association_id=AssociationId $execution_id=ExecutionId $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --association-id
@category "aws ssm"
@search-terms DescribeAssociationExecutions
export def 'ssm describe-association-executions' [
  --association-id: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm DescribeAssociationExecutions $association_id=AssociationId $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms DescribeAutomationExecutions
@example "First rows only" "ssm describe-automation-executions --stream | first 3"
export def 'ssm describe-automation-executions' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm DescribeAutomationExecutions $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --automation-execution-id
@category "aws ssm"
@search-terms DescribeAutomationStepExecutions
export def 'ssm describe-automation-step-executions' [
  --automation-execution-id: string
  --filters: oneof<list<any>, record>
  --reverse-order: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm DescribeAutomationStepExecutions $automation_execution_id=AutomationExecutionId $filters=Filters $reverse_order=ReverseOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms DescribeAvailablePatches
@example "First rows only" "ssm describe-available-patches --stream | first 3"
export def 'ssm describe-available-patches' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm DescribeAvailablePatches $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1hr; needs --name
@category "aws ssm"
@search-terms DescribeDocument
export def 'ssm describe-document' [
  --name: string
  --document-version: string
  --version-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm DescribeDocument $name=Name $document_version=DocumentVersion $version_name=VersionName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --name --permission-type
@category "aws ssm"
@search-terms DescribeDocumentPermission
export def 'ssm describe-document-permission' [
  --name: string
  --permission-type: string@[Share]
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm DescribeDocumentPermission $name=Name $permission_type=PermissionType $max_results=MaxResults $next_token=NextToken $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --instance-id
@category "aws ssm"
@search-terms DescribeEffectiveInstanceAssociations
export def 'ssm describe-effective-instance-associations' [
  --instance-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm DescribeEffectiveInstanceAssociations $instance_id=InstanceId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --baseline-id
@category "aws ssm"
@search-terms DescribeEffectivePatchesForPatchBaseline
export def 'ssm describe-effective-patches-for-patch-baseline' [
  --baseline-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm DescribeEffectivePatchesForPatchBaseline $baseline_id=BaselineId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --instance-id
@category "aws ssm"
@search-terms DescribeInstanceAssociationsStatus
export def 'ssm describe-instance-associations-status' [
  --instance-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm DescribeInstanceAssociationsStatus $instance_id=InstanceId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages
@category "aws ssm"
@search-terms DescribeInstanceInformation
@example "First rows only" "ssm describe-instance-information --stream | first 3"
export def 'ssm describe-instance-information' [
  --instance-information-filter-list: oneof<list<any>, record>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm DescribeInstanceInformation $instance_information_filter_list=InstanceInformationFilterList $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --instance-ids
@category "aws ssm"
@search-terms DescribeInstancePatchStates
export def 'ssm describe-instance-patch-states' [
  --instance-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm DescribeInstancePatchStates $instance_ids=InstanceIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --patch-group
@category "aws ssm"
@search-terms DescribeInstancePatchStatesForPatchGroup
export def 'ssm describe-instance-patch-states-for-patch-group' [
  --patch-group: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm DescribeInstancePatchStatesForPatchGroup $patch_group=PatchGroup $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --instance-id
@category "aws ssm"
@search-terms DescribeInstancePatches
export def 'ssm describe-instance-patches' [
  --instance-id: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm DescribeInstancePatches $instance_id=InstanceId $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages
@category "aws ssm"
@search-terms DescribeInstanceProperties
@example "First rows only" "ssm describe-instance-properties --stream | first 3"
export def 'ssm describe-instance-properties' [
  --instance-property-filter-list: oneof<list<any>, record>
  --filters-with-operator: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm DescribeInstanceProperties $instance_property_filter_list=InstancePropertyFilterList $filters_with_operator=FiltersWithOperator $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms DescribeInventoryDeletions
@example "First rows only" "ssm describe-inventory-deletions --stream | first 3"
export def 'ssm describe-inventory-deletions' [
  --deletion-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm DescribeInventoryDeletions $deletion_id=DeletionId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --window-execution-id --task-id
@category "aws ssm"
@search-terms DescribeMaintenanceWindowExecutionTaskInvocations
export def 'ssm describe-maintenance-window-execution-task-invocations' [
  --window-execution-id: string
  --task-id: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm DescribeMaintenanceWindowExecutionTaskInvocations $window_execution_id=WindowExecutionId $task_id=TaskId $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --window-execution-id
@category "aws ssm"
@search-terms DescribeMaintenanceWindowExecutionTasks
export def 'ssm describe-maintenance-window-execution-tasks' [
  --window-execution-id: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm DescribeMaintenanceWindowExecutionTasks $window_execution_id=WindowExecutionId $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --window-id
@category "aws ssm"
@search-terms DescribeMaintenanceWindowExecutions
export def 'ssm describe-maintenance-window-executions' [
  --window-id: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm DescribeMaintenanceWindowExecutions $window_id=WindowId $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms DescribeMaintenanceWindowSchedule
@example "First rows only" "ssm describe-maintenance-window-schedule --stream | first 3"
export def 'ssm describe-maintenance-window-schedule' [
  --window-id: string
  --targets: oneof<list<any>, record>
  --resource-type: string@[INSTANCE RESOURCE_GROUP]
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm DescribeMaintenanceWindowSchedule $window_id=WindowId $targets=Targets $resource_type=ResourceType $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --window-id
@category "aws ssm"
@search-terms DescribeMaintenanceWindowTargets
export def 'ssm describe-maintenance-window-targets' [
  --window-id: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm DescribeMaintenanceWindowTargets $window_id=WindowId $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --window-id
@category "aws ssm"
@search-terms DescribeMaintenanceWindowTasks
export def 'ssm describe-maintenance-window-tasks' [
  --window-id: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm DescribeMaintenanceWindowTasks $window_id=WindowId $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages
@category "aws ssm"
@search-terms DescribeMaintenanceWindows
@example "First rows only" "ssm describe-maintenance-windows --stream | first 3"
export def 'ssm describe-maintenance-windows' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm DescribeMaintenanceWindows $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --targets --resource-type
@category "aws ssm"
@search-terms DescribeMaintenanceWindowsForTarget
export def 'ssm describe-maintenance-windows-for-target' [
  --targets: oneof<list<any>, record>
  --resource-type: string@[INSTANCE RESOURCE_GROUP]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm DescribeMaintenanceWindowsForTarget $targets=Targets $resource_type=ResourceType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms DescribeOpsItems
@example "First rows only" "ssm describe-ops-items --stream | first 3"
export def 'ssm describe-ops-items' [
  --ops-item-filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm DescribeOpsItems $ops_item_filters=OpsItemFilters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ssm"
@search-terms DescribeParameters
@example "First rows only" "ssm describe-parameters --stream | first 3"
export def 'ssm describe-parameters' [
  --filters: oneof<list<any>, record>
  --parameter-filters: oneof<list<any>, record>
  --shared: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm DescribeParameters $filters=Filters $parameter_filters=ParameterFilters $shared=Shared $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms DescribePatchBaselines
@example "First rows only" "ssm describe-patch-baselines --stream | first 3"
export def 'ssm describe-patch-baselines' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm DescribePatchBaselines $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --patch-group
@category "aws ssm"
@search-terms DescribePatchGroupState
export def 'ssm describe-patch-group-state' [
  --patch-group: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm DescribePatchGroupState $patch_group=PatchGroup $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms DescribePatchGroups
@example "First rows only" "ssm describe-patch-groups --stream | first 3"
export def 'ssm describe-patch-groups' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm DescribePatchGroups $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --operating-system --property
@category "aws ssm"
@search-terms DescribePatchProperties
export def 'ssm describe-patch-properties' [
  --operating-system: string@[WINDOWS AMAZON_LINUX AMAZON_LINUX_2 AMAZON_LINUX_2022 UBUNTU REDHAT_ENTERPRISE_LINUX SUSE CENTOS ORACLE_LINUX DEBIAN MACOS RASPBIAN ROCKY_LINUX ALMA_LINUX AMAZON_LINUX_2023]
  --property: string@[PRODUCT PRODUCT_FAMILY CLASSIFICATION MSRC_SEVERITY PRIORITY SEVERITY]
  --patch-set: string@[OS APPLICATION]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm DescribePatchProperties $operating_system=OperatingSystem $property=Property $patch_set=PatchSet $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --state
@category "aws ssm"
@search-terms DescribeSessions
export def 'ssm describe-sessions' [
  --state: string@[Active History]
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm DescribeSessions $state=State $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --ops-item-id --association-id
@category "aws ssm"
@search-terms DisassociateOpsItemRelatedItem
export def 'ssm disassociate-ops-item-related-item' [
  --ops-item-id: string
  --association-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm DisassociateOpsItemRelatedItem $ops_item_id=OpsItemId $association_id=AssociationId $region=--region $profile=--profile' }

# POST /; needs --access-request-id
@category "aws ssm"
@search-terms GetAccessToken
export def 'ssm get-access-token' [
  --access-request-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetAccessToken $access_request_id=AccessRequestId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --automation-execution-id
@category "aws ssm"
@search-terms GetAutomationExecution
export def 'ssm get-automation-execution' [
  --automation-execution-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetAutomationExecution $automation_execution_id=AutomationExecutionId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --calendar-names
@category "aws ssm"
@search-terms GetCalendarState
export def 'ssm get-calendar-state' [
  --calendar-names: oneof<list<string>, string>
  --at-time: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetCalendarState $calendar_names=CalendarNames $at_time=AtTime $region=--region $profile=--profile' }

# POST /; cached 1min; needs --cloud-connector-id
@category "aws ssm"
@search-terms GetCloudConnector
export def 'ssm get-cloud-connector' [
  --cloud-connector-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetCloudConnector $cloud_connector_id=CloudConnectorId $region=--region $profile=--profile' }

# POST /; needs --command-id --instance-id
@category "aws ssm"
@search-terms GetCommandInvocation
export def 'ssm get-command-invocation' [
  --command-id: string
  --instance-id: string
  --plugin-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetCommandInvocation $command_id=CommandId $instance_id=InstanceId $plugin_name=PluginName $region=--region $profile=--profile' }

# POST /; needs --target
@category "aws ssm"
@search-terms GetConnectionStatus
export def 'ssm get-connection-status' [
  --target: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetConnectionStatus $target=Target $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws ssm"
@search-terms GetDefaultPatchBaseline
export def 'ssm get-default-patch-baseline' [
  --operating-system: string@[WINDOWS AMAZON_LINUX AMAZON_LINUX_2 AMAZON_LINUX_2022 UBUNTU REDHAT_ENTERPRISE_LINUX SUSE CENTOS ORACLE_LINUX DEBIAN MACOS RASPBIAN ROCKY_LINUX ALMA_LINUX AMAZON_LINUX_2023]
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetDefaultPatchBaseline $operating_system=OperatingSystem $region=--region $profile=--profile' }

# POST /; cached 1min; needs --instance-id --snapshot-id
@category "aws ssm"
@search-terms GetDeployablePatchSnapshotForInstance
export def 'ssm get-deployable-patch-snapshot-for-instance' [
  --instance-id: string
  --snapshot-id: string
  --baseline-override: record
  --use-s3-dual-stack-endpoint: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetDeployablePatchSnapshotForInstance $instance_id=InstanceId $snapshot_id=SnapshotId $baseline_override=BaselineOverride $use_s3_dual_stack_endpoint=UseS3DualStackEndpoint $region=--region $profile=--profile' }

# POST /; cached 1hr; needs --name
@category "aws ssm"
@search-terms GetDocument
export def 'ssm get-document' [
  --name: string
  --version-name: string
  --document-version: string
  --document-format: string@[YAML JSON TEXT]
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetDocument $name=Name $version_name=VersionName $document_version=DocumentVersion $document_format=DocumentFormat $region=--region $profile=--profile' }

# POST /; cached 1min; needs --execution-preview-id
@category "aws ssm"
@search-terms GetExecutionPreview
export def 'ssm get-execution-preview' [
  --execution-preview-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetExecutionPreview $execution_preview_id=ExecutionPreviewId $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms GetInventory
@example "First rows only" "ssm get-inventory --stream | first 3"
export def 'ssm get-inventory' [
  --filters: oneof<list<any>, record>
  --aggregators: oneof<list<any>, record>
  --result-attributes: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm GetInventory $filters=Filters $aggregators=Aggregators $result_attributes=ResultAttributes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms GetInventorySchema
@example "First rows only" "ssm get-inventory-schema --stream | first 3"
export def 'ssm get-inventory-schema' [
  --type-name: string
  --aggregator: oneof<bool>
  --sub-type: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm GetInventorySchema $type_name=TypeName $aggregator=Aggregator $sub_type=SubType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --window-id
@category "aws ssm"
@search-terms GetMaintenanceWindow
export def 'ssm get-maintenance-window' [
  --window-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetMaintenanceWindow $window_id=WindowId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --window-execution-id
@category "aws ssm"
@search-terms GetMaintenanceWindowExecution
export def 'ssm get-maintenance-window-execution' [
  --window-execution-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetMaintenanceWindowExecution $window_execution_id=WindowExecutionId $region=--region $profile=--profile' }

# POST /; needs --window-execution-id --task-id
@category "aws ssm"
@search-terms GetMaintenanceWindowExecutionTask
export def 'ssm get-maintenance-window-execution-task' [
  --window-execution-id: string
  --task-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetMaintenanceWindowExecutionTask $window_execution_id=WindowExecutionId $task_id=TaskId $region=--region $profile=--profile' }

# POST /; needs --window-execution-id --task-id --invocation-id
@category "aws ssm"
@search-terms GetMaintenanceWindowExecutionTaskInvocation
export def 'ssm get-maintenance-window-execution-task-invocation' [
  --window-execution-id: string
  --task-id: string
  --invocation-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetMaintenanceWindowExecutionTaskInvocation $window_execution_id=WindowExecutionId $task_id=TaskId $invocation_id=InvocationId $region=--region $profile=--profile' }

# POST /; needs --window-id --window-task-id
@category "aws ssm"
@search-terms GetMaintenanceWindowTask
export def 'ssm get-maintenance-window-task' [
  --window-id: string
  --window-task-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetMaintenanceWindowTask $window_id=WindowId $window_task_id=WindowTaskId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --ops-item-id
@category "aws ssm"
@search-terms GetOpsItem
export def 'ssm get-ops-item' [
  --ops-item-id: string
  --ops-item-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetOpsItem $ops_item_id=OpsItemId $ops_item_arn=OpsItemArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --ops-metadata-arn
@category "aws ssm"
@search-terms GetOpsMetadata
export def 'ssm get-ops-metadata' [
  --ops-metadata-arn: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetOpsMetadata $ops_metadata_arn=OpsMetadataArn $max_results=MaxResults $next_token=NextToken $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms GetOpsSummary
@example "First rows only" "ssm get-ops-summary --stream | first 3"
export def 'ssm get-ops-summary' [
  --sync-name: string
  --filters: oneof<list<any>, record>
  --aggregators: oneof<list<any>, record>
  --result-attributes: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm GetOpsSummary $sync_name=SyncName $filters=Filters $aggregators=Aggregators $result_attributes=ResultAttributes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --name
@category "aws ssm"
@search-terms GetParameter
export def 'ssm get-parameter' [
  --name: string
  --with-decryption: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetParameter $name=Name $with_decryption=WithDecryption $region=--region $profile=--profile' }

# POST /; follows pages; needs --name
@category "aws ssm"
@search-terms GetParameterHistory
export def 'ssm get-parameter-history' [
  --name: string
  --with-decryption: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm GetParameterHistory $name=Name $with_decryption=WithDecryption $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --names
@category "aws ssm"
@search-terms GetParameters
export def 'ssm get-parameters' [
  --names: oneof<list<string>, string>
  --with-decryption: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetParameters $names=Names $with_decryption=WithDecryption $region=--region $profile=--profile' }

# POST /; follows pages; needs --path
@category "aws ssm"
@search-terms GetParametersByPath
export def 'ssm get-parameters-by-path' [
  --path: string
  --recursive: oneof<bool>
  --parameter-filters: oneof<list<any>, record>
  --with-decryption: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm GetParametersByPath $path=Path $recursive=Recursive $parameter_filters=ParameterFilters $with_decryption=WithDecryption $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --baseline-id
@category "aws ssm"
@search-terms GetPatchBaseline
export def 'ssm get-patch-baseline' [
  --baseline-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetPatchBaseline $baseline_id=BaselineId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --patch-group
@category "aws ssm"
@search-terms GetPatchBaselineForPatchGroup
export def 'ssm get-patch-baseline-for-patch-group' [
  --patch-group: string
  --operating-system: string@[WINDOWS AMAZON_LINUX AMAZON_LINUX_2 AMAZON_LINUX_2022 UBUNTU REDHAT_ENTERPRISE_LINUX SUSE CENTOS ORACLE_LINUX DEBIAN MACOS RASPBIAN ROCKY_LINUX ALMA_LINUX AMAZON_LINUX_2023]
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetPatchBaselineForPatchGroup $patch_group=PatchGroup $operating_system=OperatingSystem $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --resource-arn
@category "aws ssm"
@search-terms GetResourcePolicies
export def 'ssm get-resource-policies' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm GetResourcePolicies $resource_arn=ResourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --setting-id
@category "aws ssm"
@search-terms GetServiceSetting
export def 'ssm get-service-setting' [
  --setting-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetServiceSetting $setting_id=SettingId $region=--region $profile=--profile' }

# POST /; needs --name --labels
@category "aws ssm"
@search-terms LabelParameterVersion
export def 'ssm label-parameter-version' [
  --name: string
  --parameter-version: int
  --labels: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ssm LabelParameterVersion $name=Name $parameter_version=ParameterVersion $labels=Labels $region=--region $profile=--profile' }

# POST /; follows pages; needs --association-id
@category "aws ssm"
@search-terms ListAssociationVersions
export def 'ssm list-association-versions' [
  --association-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm ListAssociationVersions $association_id=AssociationId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms ListAssociations
@example "First rows only" "ssm list-associations --stream | first 3"
export def 'ssm list-associations' [
  --association-filter-list: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm ListAssociations $association_filter_list=AssociationFilterList $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms ListCloudConnectors
@example "First rows only" "ssm list-cloud-connectors --stream | first 3"
export def 'ssm list-cloud-connectors' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm ListCloudConnectors $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages
@category "aws ssm"
@search-terms ListCommandInvocations
@example "First rows only" "ssm list-command-invocations --stream | first 3"
export def 'ssm list-command-invocations' [
  --command-id: string
  --instance-id: string
  --filters: oneof<list<any>, record>
  --details: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm ListCommandInvocations $command_id=CommandId $instance_id=InstanceId $filters=Filters $details=Details $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages
@category "aws ssm"
@search-terms ListCommands
@example "First rows only" "ssm list-commands --stream | first 3"
export def 'ssm list-commands' [
  --command-id: string
  --instance-id: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm ListCommands $command_id=CommandId $instance_id=InstanceId $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms ListComplianceItems
@example "First rows only" "ssm list-compliance-items --stream | first 3"
export def 'ssm list-compliance-items' [
  --filters: oneof<list<any>, record>
  --resource-ids: oneof<list<string>, string>
  --resource-types: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm ListComplianceItems $filters=Filters $resource_ids=ResourceIds $resource_types=ResourceTypes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms ListComplianceSummaries
@example "First rows only" "ssm list-compliance-summaries --stream | first 3"
export def 'ssm list-compliance-summaries' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm ListComplianceSummaries $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --name --metadata
@category "aws ssm"
@search-terms ListDocumentMetadataHistory
export def 'ssm list-document-metadata-history' [
  --name: string
  --document-version: string
  --metadata: string@[DocumentReviews]
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
]: nothing -> record { call 'ssm ListDocumentMetadataHistory $name=Name $document_version=DocumentVersion $metadata=Metadata $next_token=NextToken $max_results=MaxResults $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --name
@category "aws ssm"
@search-terms ListDocumentVersions
export def 'ssm list-document-versions' [
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm ListDocumentVersions $name=Name $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1hr
@category "aws ssm"
@search-terms ListDocuments
@example "First rows only" "ssm list-documents --stream | first 3"
export def 'ssm list-documents' [
  --document-filter-list: oneof<list<any>, record>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm ListDocuments $document_filter_list=DocumentFilterList $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --instance-id --type-name
@category "aws ssm"
@search-terms ListInventoryEntries
export def 'ssm list-inventory-entries' [
  --instance-id: string
  --type-name: string
  --filters: oneof<list<any>, record>
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
]: nothing -> record { call 'ssm ListInventoryEntries $instance_id=InstanceId $type_name=TypeName $filters=Filters $next_token=NextToken $max_results=MaxResults $region=--region $profile=--profile' }

# POST /; follows pages
@category "aws ssm"
@search-terms ListNodes
@example "First rows only" "ssm list-nodes --stream | first 3"
export def 'ssm list-nodes' [
  --sync-name: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm ListNodes $sync_name=SyncName $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --aggregators
@category "aws ssm"
@search-terms ListNodesSummary
export def 'ssm list-nodes-summary' [
  --sync-name: string
  --filters: oneof<list<any>, record>
  --aggregators: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm ListNodesSummary $sync_name=SyncName $filters=Filters $aggregators=Aggregators $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms ListOpsItemEvents
@example "First rows only" "ssm list-ops-item-events --stream | first 3"
export def 'ssm list-ops-item-events' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm ListOpsItemEvents $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms ListOpsItemRelatedItems
@example "First rows only" "ssm list-ops-item-related-items --stream | first 3"
export def 'ssm list-ops-item-related-items' [
  --ops-item-id: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm ListOpsItemRelatedItems $ops_item_id=OpsItemId $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms ListOpsMetadata
@example "First rows only" "ssm list-ops-metadata --stream | first 3"
export def 'ssm list-ops-metadata' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm ListOpsMetadata $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms ListResourceComplianceSummaries
@example "First rows only" "ssm list-resource-compliance-summaries --stream | first 3"
export def 'ssm list-resource-compliance-summaries' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm ListResourceComplianceSummaries $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms ListResourceDataSync
@example "First rows only" "ssm list-resource-data-sync --stream | first 3"
export def 'ssm list-resource-data-sync' [
  --sync-type: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm ListResourceDataSync $sync_type=SyncType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-type --resource-id
@category "aws ssm"
@search-terms ListTagsForResource
export def 'ssm list-tags-for-resource' [
  --resource-type: string@[Document ManagedInstance MaintenanceWindow Parameter PatchBaseline OpsItem OpsMetadata Automation Association CloudConnector]
  --resource-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ssm ListTagsForResource $resource_type=ResourceType $resource_id=ResourceId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --name --permission-type
@category "aws ssm"
@search-terms ModifyDocumentPermission
export def 'ssm modify-document-permission' [
  --name: string
  --permission-type: string@[Share]
  --account-ids-to-add: oneof<list<string>, string>
  --account-ids-to-remove: oneof<list<string>, string>
  --shared-document-version: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm ModifyDocumentPermission $name=Name $permission_type=PermissionType $account_ids_to_add=AccountIdsToAdd $account_ids_to_remove=AccountIdsToRemove $shared_document_version=SharedDocumentVersion $region=--region $profile=--profile' }

# POST /; needs --resource-id --resource-type --compliance-type --execution-summary --items
@category "aws ssm"
@search-terms PutComplianceItems
export def 'ssm put-compliance-items' [
  --resource-id: string
  --resource-type: string
  --compliance-type: string
  --execution-summary: record
  --items: oneof<list<any>, record>
  --item-content-hash: string
  --upload-type: string@[COMPLETE PARTIAL]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm PutComplianceItems $resource_id=ResourceId $resource_type=ResourceType $compliance_type=ComplianceType $execution_summary=ExecutionSummary $items=Items $item_content_hash=ItemContentHash $upload_type=UploadType $region=--region $profile=--profile' }

# POST /; needs --instance-id --items
@category "aws ssm"
@search-terms PutInventory
export def 'ssm put-inventory' [
  --instance-id: string
  --items: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ssm PutInventory $instance_id=InstanceId $items=Items $region=--region $profile=--profile' }

# POST /; needs --name --value
@category "aws ssm"
@search-terms PutParameter
export def 'ssm put-parameter' [
  --name: string
  --description: string
  --value: string
  --type: string@[String StringList SecureString]
  --key-id: string
  --overwrite: oneof<bool>
  --allowed-pattern: string
  --tags: oneof<list<any>, record>
  --tier: string@[Standard Advanced Intelligent-Tiering]
  --policies: string
  --data-type: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm PutParameter $name=Name $description=Description $value=Value $type=Type $key_id=KeyId $overwrite=Overwrite $allowed_pattern=AllowedPattern $tags=Tags $tier=Tier $policies=Policies $data_type=DataType $region=--region $profile=--profile' }

# POST /; needs --resource-arn --policy
@category "aws ssm"
@search-terms PutResourcePolicy
export def 'ssm put-resource-policy' [
  --resource-arn: string
  --policy: string
  --policy-id: string
  --policy-hash: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm PutResourcePolicy $resource_arn=ResourceArn $policy=Policy $policy_id=PolicyId $policy_hash=PolicyHash $region=--region $profile=--profile' }

# POST /; needs --permission-model
@category "aws ssm"
@search-terms RegisterDefaultHostManagementConfiguration
export def 'ssm register-default-host-management-configuration' [
  --permission-model: string@[SERVICE_MANAGED SELF_MANAGED]
  --role-arn: string
  --overwrite: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ssm RegisterDefaultHostManagementConfiguration $permission_model=PermissionModel $role_arn=RoleArn $overwrite=Overwrite $region=--region $profile=--profile' }

# POST /; needs --baseline-id
@category "aws ssm"
@search-terms RegisterDefaultPatchBaseline
export def 'ssm register-default-patch-baseline' [
  --baseline-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm RegisterDefaultPatchBaseline $baseline_id=BaselineId $region=--region $profile=--profile' }

# POST /; needs --baseline-id --patch-group
@category "aws ssm"
@search-terms RegisterPatchBaselineForPatchGroup
export def 'ssm register-patch-baseline-for-patch-group' [
  --baseline-id: string
  --patch-group: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm RegisterPatchBaselineForPatchGroup $baseline_id=BaselineId $patch_group=PatchGroup $region=--region $profile=--profile' }

# POST /; needs --window-id --resource-type --targets
@category "aws ssm"
@search-terms RegisterTargetWithMaintenanceWindow
export def 'ssm register-target-with-maintenance-window' [
  --window-id: string
  --resource-type: string@[INSTANCE RESOURCE_GROUP]
  --targets: oneof<list<any>, record>
  --owner-information: string
  --name: string
  --description: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm RegisterTargetWithMaintenanceWindow $window_id=WindowId $resource_type=ResourceType $targets=Targets $owner_information=OwnerInformation $name=Name $description=Description $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --window-id --task-arn --task-type
@category "aws ssm"
@search-terms RegisterTaskWithMaintenanceWindow
export def 'ssm register-task-with-maintenance-window' [
  --window-id: string
  --targets: oneof<list<any>, record>
  --task-arn: string
  --service-role-arn: string
  --task-type: string@[RUN_COMMAND AUTOMATION STEP_FUNCTIONS LAMBDA]
  --task-parameters: record
  --task-invocation-parameters: record
  --priority: int
  --max-concurrency: string
  --max-errors: string
  --logging-info: record
  --name: string
  --description: string
  --client-token: string
  --cutoff-behavior: string@[CONTINUE_TASK CANCEL_TASK]
  --alarm-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'ssm RegisterTaskWithMaintenanceWindow $window_id=WindowId $targets=Targets $task_arn=TaskArn $service_role_arn=ServiceRoleArn $task_type=TaskType $task_parameters=TaskParameters $task_invocation_parameters=TaskInvocationParameters $priority=Priority $max_concurrency=MaxConcurrency $max_errors=MaxErrors $logging_info=LoggingInfo $name=Name $description=Description $client_token=ClientToken $cutoff_behavior=CutoffBehavior $alarm_configuration=AlarmConfiguration $region=--region $profile=--profile' }

# POST /; needs --resource-type --resource-id --tag-keys
@category "aws ssm"
@search-terms RemoveTagsFromResource
export def 'ssm remove-tags-from-resource' [
  --resource-type: string@[Document ManagedInstance MaintenanceWindow Parameter PatchBaseline OpsItem OpsMetadata Automation Association CloudConnector]
  --resource-id: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm RemoveTagsFromResource $resource_type=ResourceType $resource_id=ResourceId $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --setting-id
@category "aws ssm"
@search-terms ResetServiceSetting
export def 'ssm reset-service-setting' [
  --setting-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm ResetServiceSetting $setting_id=SettingId $region=--region $profile=--profile' }

# POST /; needs --session-id
@category "aws ssm"
@search-terms ResumeSession
export def 'ssm resume-session' [
  --session-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm ResumeSession $session_id=SessionId $region=--region $profile=--profile' }

# POST /; needs --automation-execution-id --signal-type
@category "aws ssm"
@search-terms SendAutomationSignal
export def 'ssm send-automation-signal' [
  --automation-execution-id: string
  --signal-type: string@[Approve Reject StartStep StopStep Resume Revoke]
  --payload: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm SendAutomationSignal $automation_execution_id=AutomationExecutionId $signal_type=SignalType $payload=Payload $region=--region $profile=--profile' }

# POST /; needs --document-name
@category "aws ssm"
@search-terms SendCommand
export def 'ssm send-command' [
  --instance-ids: oneof<list<string>, string>
  --targets: oneof<list<any>, record>
  --document-name: string
  --document-version: string
  --document-hash: string
  --document-hash-type: string@[Sha256 Sha1]
  --timeout-seconds: int
  --comment: string
  --parameters: record
  --output-s3-region: string
  --output-s3-bucket-name: string
  --output-s3-key-prefix: string
  --max-concurrency: string
  --max-errors: string
  --service-role-arn: string
  --notification-config: record
  --cloud-watch-output-config: record
  --alarm-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'ssm SendCommand $instance_ids=InstanceIds $targets=Targets $document_name=DocumentName $document_version=DocumentVersion $document_hash=DocumentHash $document_hash_type=DocumentHashType $timeout_seconds=TimeoutSeconds $comment=Comment $parameters=Parameters $output_s3_region=OutputS3Region $output_s3_bucket_name=OutputS3BucketName $output_s3_key_prefix=OutputS3KeyPrefix $max_concurrency=MaxConcurrency $max_errors=MaxErrors $service_role_arn=ServiceRoleArn $notification_config=NotificationConfig $cloud_watch_output_config=CloudWatchOutputConfig $alarm_configuration=AlarmConfiguration $region=--region $profile=--profile' }

# POST /; needs --reason --targets
@category "aws ssm"
@search-terms StartAccessRequest
export def 'ssm start-access-request' [
  --reason: string
  --targets: oneof<list<any>, record>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ssm StartAccessRequest $reason=Reason $targets=Targets $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --association-ids
@category "aws ssm"
@search-terms StartAssociationsOnce
export def 'ssm start-associations-once' [
  --association-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm StartAssociationsOnce $association_ids=AssociationIds $region=--region $profile=--profile' }

# POST /; needs --document-name
@category "aws ssm"
@search-terms StartAutomationExecution
export def 'ssm start-automation-execution' [
  --document-name: string
  --document-version: string
  --parameters: record
  --client-token: string
  --mode: string@[Auto Interactive]
  --target-parameter-name: string
  --targets: oneof<list<any>, record>
  --target-maps: list<any>
  --max-concurrency: string
  --max-errors: string
  --target-locations: oneof<list<any>, record>
  --tags: oneof<list<any>, record>
  --alarm-configuration: record
  --target-locations-url: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm StartAutomationExecution $document_name=DocumentName $document_version=DocumentVersion $parameters=Parameters $client_token=ClientToken $mode=Mode $target_parameter_name=TargetParameterName $targets=Targets $target_maps=TargetMaps $max_concurrency=MaxConcurrency $max_errors=MaxErrors $target_locations=TargetLocations $tags=Tags $alarm_configuration=AlarmConfiguration $target_locations_url=TargetLocationsURL $region=--region $profile=--profile' }

# POST /; needs --document-name --runbooks
@category "aws ssm"
@search-terms StartChangeRequestExecution
export def 'ssm start-change-request-execution' [
  --scheduled-time: oneof<datetime, duration, int, string>
  --document-name: string
  --document-version: string
  --parameters: record
  --change-request-name: string
  --client-token: string
  --auto-approve: oneof<bool>
  --runbooks: oneof<list<any>, record>
  --tags: oneof<list<any>, record>
  --scheduled-end-time: oneof<datetime, duration, int, string>
  --change-details: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm StartChangeRequestExecution $scheduled_time=ScheduledTime $document_name=DocumentName $document_version=DocumentVersion $parameters=Parameters $change_request_name=ChangeRequestName $client_token=ClientToken $auto_approve=AutoApprove $runbooks=Runbooks $tags=Tags $scheduled_end_time=ScheduledEndTime $change_details=ChangeDetails $region=--region $profile=--profile' }

# POST /; needs --document-name
@category "aws ssm"
@search-terms StartExecutionPreview
export def 'ssm start-execution-preview' [
  --document-name: string
  --document-version: string
  --execution-inputs: record
  --region: string
  --profile: string
]: nothing -> record { call 'ssm StartExecutionPreview $document_name=DocumentName $document_version=DocumentVersion $execution_inputs=ExecutionInputs $region=--region $profile=--profile' }

# POST /; needs --target
@category "aws ssm"
@search-terms StartSession
export def 'ssm start-session' [
  --target: string
  --document-name: string
  --reason: string
  --parameters: record
  --region: string
  --profile: string
]: nothing -> record { call 'ssm StartSession $target=Target $document_name=DocumentName $reason=Reason $parameters=Parameters $region=--region $profile=--profile' }

# POST /; needs --automation-execution-id
@category "aws ssm"
@search-terms StopAutomationExecution
export def 'ssm stop-automation-execution' [
  --automation-execution-id: string
  --type: string@[Complete Cancel]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm StopAutomationExecution $automation_execution_id=AutomationExecutionId $type=Type $region=--region $profile=--profile' }

# POST /; needs --session-id
@category "aws ssm"
@search-terms TerminateSession
export def 'ssm terminate-session' [
  --session-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm TerminateSession $session_id=SessionId $region=--region $profile=--profile' }

# POST /; needs --name --parameter-version --labels
@category "aws ssm"
@search-terms UnlabelParameterVersion
export def 'ssm unlabel-parameter-version' [
  --name: string
  --parameter-version: int
  --labels: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ssm UnlabelParameterVersion $name=Name $parameter_version=ParameterVersion $labels=Labels $region=--region $profile=--profile' }

# POST /; needs --association-id
@category "aws ssm"
@search-terms UpdateAssociation
export def 'ssm update-association' [
  --association-id: string
  --parameters: record
  --document-version: string
  --schedule-expression: string
  --output-location: record
  --name: string
  --targets: oneof<list<any>, record>
  --association-name: string
  --association-version: string
  --automation-target-parameter-name: string
  --max-errors: string
  --max-concurrency: string
  --compliance-severity: string@[CRITICAL HIGH MEDIUM LOW UNSPECIFIED]
  --sync-compliance: string@[AUTO MANUAL]
  --apply-only-at-cron-interval: oneof<bool>
  --calendar-names: oneof<list<string>, string>
  --target-locations: oneof<list<any>, record>
  --schedule-offset: int
  --duration: int
  --target-maps: list<any>
  --alarm-configuration: record
  --association-dispatch-assume-role: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm UpdateAssociation $association_id=AssociationId $parameters=Parameters $document_version=DocumentVersion $schedule_expression=ScheduleExpression $output_location=OutputLocation $name=Name $targets=Targets $association_name=AssociationName $association_version=AssociationVersion $automation_target_parameter_name=AutomationTargetParameterName $max_errors=MaxErrors $max_concurrency=MaxConcurrency $compliance_severity=ComplianceSeverity $sync_compliance=SyncCompliance $apply_only_at_cron_interval=ApplyOnlyAtCronInterval $calendar_names=CalendarNames $target_locations=TargetLocations $schedule_offset=ScheduleOffset $duration=Duration $target_maps=TargetMaps $alarm_configuration=AlarmConfiguration $association_dispatch_assume_role=AssociationDispatchAssumeRole $region=--region $profile=--profile' }

# POST /; needs --name --instance-id --association-status
@category "aws ssm"
@search-terms UpdateAssociationStatus
export def 'ssm update-association-status' [
  --name: string
  --instance-id: string
  --association-status: record
  --region: string
  --profile: string
]: nothing -> record { call 'ssm UpdateAssociationStatus $name=Name $instance_id=InstanceId $association_status=AssociationStatus $region=--region $profile=--profile' }

# POST /; needs --cloud-connector-id
@category "aws ssm"
@search-terms UpdateCloudConnector
export def 'ssm update-cloud-connector' [
  --cloud-connector-id: string
  --display-name: string
  --configuration: record
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm UpdateCloudConnector $cloud_connector_id=CloudConnectorId $display_name=DisplayName $configuration=Configuration $description=Description $region=--region $profile=--profile' }

# POST /; needs --content --name
@category "aws ssm"
@search-terms UpdateDocument
export def 'ssm update-document' [
  --content: string
  --attachments: oneof<list<any>, record>
  --name: string
  --display-name: string
  --version-name: string
  --document-version: string
  --document-format: string@[YAML JSON TEXT]
  --target-type: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm UpdateDocument $content=Content $attachments=Attachments $name=Name $display_name=DisplayName $version_name=VersionName $document_version=DocumentVersion $document_format=DocumentFormat $target_type=TargetType $region=--region $profile=--profile' }

# POST /; needs --name --document-version
@category "aws ssm"
@search-terms UpdateDocumentDefaultVersion
export def 'ssm update-document-default-version' [
  --name: string
  --document-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm UpdateDocumentDefaultVersion $name=Name $document_version=DocumentVersion $region=--region $profile=--profile' }

# POST /; needs --name --document-reviews
@category "aws ssm"
@search-terms UpdateDocumentMetadata
export def 'ssm update-document-metadata' [
  --name: string
  --document-version: string
  --document-reviews: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm UpdateDocumentMetadata $name=Name $document_version=DocumentVersion $document_reviews=DocumentReviews $region=--region $profile=--profile' }

# POST /; needs --window-id
@category "aws ssm"
@search-terms UpdateMaintenanceWindow
export def 'ssm update-maintenance-window' [
  --window-id: string
  --name: string
  --description: string
  --start-date: string
  --end-date: string
  --schedule: string
  --schedule-timezone: string
  --schedule-offset: int
  --duration: int
  --cutoff: int
  --allow-unassociated-targets: oneof<bool>
  --enabled: oneof<bool>
  --replace: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ssm UpdateMaintenanceWindow $window_id=WindowId $name=Name $description=Description $start_date=StartDate $end_date=EndDate $schedule=Schedule $schedule_timezone=ScheduleTimezone $schedule_offset=ScheduleOffset $duration=Duration $cutoff=Cutoff $allow_unassociated_targets=AllowUnassociatedTargets $enabled=Enabled $replace=Replace $region=--region $profile=--profile' }

# POST /; needs --window-id --window-target-id
@category "aws ssm"
@search-terms UpdateMaintenanceWindowTarget
export def 'ssm update-maintenance-window-target' [
  --window-id: string
  --window-target-id: string
  --targets: oneof<list<any>, record>
  --owner-information: string
  --name: string
  --description: string
  --replace: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ssm UpdateMaintenanceWindowTarget $window_id=WindowId $window_target_id=WindowTargetId $targets=Targets $owner_information=OwnerInformation $name=Name $description=Description $replace=Replace $region=--region $profile=--profile' }

# POST /; needs --window-id --window-task-id
@category "aws ssm"
@search-terms UpdateMaintenanceWindowTask
export def 'ssm update-maintenance-window-task' [
  --window-id: string
  --window-task-id: string
  --targets: oneof<list<any>, record>
  --task-arn: string
  --service-role-arn: string
  --task-parameters: record
  --task-invocation-parameters: record
  --priority: int
  --max-concurrency: string
  --max-errors: string
  --logging-info: record
  --name: string
  --description: string
  --replace: oneof<bool>
  --cutoff-behavior: string@[CONTINUE_TASK CANCEL_TASK]
  --alarm-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'ssm UpdateMaintenanceWindowTask $window_id=WindowId $window_task_id=WindowTaskId $targets=Targets $task_arn=TaskArn $service_role_arn=ServiceRoleArn $task_parameters=TaskParameters $task_invocation_parameters=TaskInvocationParameters $priority=Priority $max_concurrency=MaxConcurrency $max_errors=MaxErrors $logging_info=LoggingInfo $name=Name $description=Description $replace=Replace $cutoff_behavior=CutoffBehavior $alarm_configuration=AlarmConfiguration $region=--region $profile=--profile' }

# POST /; needs --instance-id --iam-role
@category "aws ssm"
@search-terms UpdateManagedInstanceRole
export def 'ssm update-managed-instance-role' [
  --instance-id: string
  --iam-role: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm UpdateManagedInstanceRole $instance_id=InstanceId $iam_role=IamRole $region=--region $profile=--profile' }

# POST /; needs --ops-item-id
@category "aws ssm"
@search-terms UpdateOpsItem
export def 'ssm update-ops-item' [
  --description: string
  --operational-data: record
  --operational-data-to-delete: oneof<list<string>, string>
  --notifications: oneof<list<any>, record>
  --priority: int
  --related-ops-items: oneof<list<any>, record>
  --status: string@[Open InProgress Resolved Pending TimedOut Cancelling Cancelled Failed CompletedWithSuccess CompletedWithFailure Scheduled RunbookInProgress PendingChangeCalendarOverride ChangeCalendarOverrideApproved ChangeCalendarOverrideRejected PendingApproval Approved Revoked Rejected Closed]
  --ops-item-id: string
  --title: string
  --category: string
  --severity: string
  --actual-start-time: oneof<datetime, duration, int, string>
  --actual-end-time: oneof<datetime, duration, int, string>
  --planned-start-time: oneof<datetime, duration, int, string>
  --planned-end-time: oneof<datetime, duration, int, string>
  --ops-item-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm UpdateOpsItem $description=Description $operational_data=OperationalData $operational_data_to_delete=OperationalDataToDelete $notifications=Notifications $priority=Priority $related_ops_items=RelatedOpsItems $status=Status $ops_item_id=OpsItemId $title=Title $category=Category $severity=Severity $actual_start_time=ActualStartTime $actual_end_time=ActualEndTime $planned_start_time=PlannedStartTime $planned_end_time=PlannedEndTime $ops_item_arn=OpsItemArn $region=--region $profile=--profile' }

# POST /; needs --ops-metadata-arn
@category "aws ssm"
@search-terms UpdateOpsMetadata
export def 'ssm update-ops-metadata' [
  --ops-metadata-arn: string
  --metadata-to-update: record
  --keys-to-delete: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ssm UpdateOpsMetadata $ops_metadata_arn=OpsMetadataArn $metadata_to_update=MetadataToUpdate $keys_to_delete=KeysToDelete $region=--region $profile=--profile' }

# POST /; needs --baseline-id
@category "aws ssm"
@search-terms UpdatePatchBaseline
export def 'ssm update-patch-baseline' [
  --baseline-id: string
  --name: string
  --global-filters: record
  --approval-rules: record
  --approved-patches: oneof<list<string>, string>
  --approved-patches-compliance-level: string@[CRITICAL HIGH MEDIUM LOW INFORMATIONAL UNSPECIFIED]
  --approved-patches-enable-non-security: oneof<bool>
  --rejected-patches: oneof<list<string>, string>
  --rejected-patches-action: string@[ALLOW_AS_DEPENDENCY BLOCK]
  --description: string
  --sources: oneof<list<any>, record>
  --available-security-updates-compliance-status: string@[COMPLIANT NON_COMPLIANT]
  --replace: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ssm UpdatePatchBaseline $baseline_id=BaselineId $name=Name $global_filters=GlobalFilters $approval_rules=ApprovalRules $approved_patches=ApprovedPatches $approved_patches_compliance_level=ApprovedPatchesComplianceLevel $approved_patches_enable_non_security=ApprovedPatchesEnableNonSecurity $rejected_patches=RejectedPatches $rejected_patches_action=RejectedPatchesAction $description=Description $sources=Sources $available_security_updates_compliance_status=AvailableSecurityUpdatesComplianceStatus $replace=Replace $region=--region $profile=--profile' }

# POST /; needs --sync-name --sync-type --sync-source
@category "aws ssm"
@search-terms UpdateResourceDataSync
export def 'ssm update-resource-data-sync' [
  --sync-name: string
  --sync-type: string
  --sync-source: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm UpdateResourceDataSync $sync_name=SyncName $sync_type=SyncType $sync_source=SyncSource $region=--region $profile=--profile' }

# POST /; needs --setting-id --setting-value
@category "aws ssm"
@search-terms UpdateServiceSetting
export def 'ssm update-service-setting' [
  --setting-id: string
  --setting-value: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ssm UpdateServiceSetting $setting_id=SettingId $setting_value=SettingValue $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --cloud-connector-id
@category "aws ssm"
@search-terms ValidateCloudConnector
export def 'ssm validate-cloud-connector' [
  --cloud-connector-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ssm ValidateCloudConnector $cloud_connector_id=CloudConnectorId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }
