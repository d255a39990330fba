# Written by `cargo xtask generate --service ssm` from the service's model and overlay: change those instead.
# SSM, API version 2014-11-06: 154 operations, 1 waiters.

use rt.nu [call]

def OperatingSystem []: nothing -> list<string> { [WINDOWS AMAZON_LINUX AMAZON_LINUX_2 AMAZON_LINUX_2022 UBUNTU REDHAT_ENTERPRISE_LINUX SUSE CENTOS ORACLE_LINUX DEBIAN MACOS RASPBIAN ROCKY_LINUX ALMA_LINUX AMAZON_LINUX_2023] }

def ResourceTypeForTagging []: nothing -> list<string> { [Document ManagedInstance MaintenanceWindow Parameter PatchBaseline OpsItem OpsMetadata Automation Association CloudConnector] }

# POST /; needs --resource-type --resource-id --tags
@category "aws ssm"
@search-terms AddTagsToResource
export def 'ssm add-tags-to-resource' [
  --resource-type: string@ResourceTypeForTagging
  --resource-id: string
  --tags: any
  --region: string
  --profile: string
]: nothing -> nothing { call 'ssm AddTagsToResource $resource_type $resource_id $tags -- $region $profile' }

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
]: nothing -> record { call 'ssm AssociateOpsItemRelatedItem $ops_item_id $association_type $resource_type $resource_uri -- $region $profile' }

# POST /; needs --command-id
@category "aws ssm"
@search-terms CancelCommand
export def 'ssm cancel-command' [
  --command-id: string
  --instance-ids: list<string>
  --region: string
  --profile: string
]: nothing -> nothing { call 'ssm CancelCommand $command_id $instance_ids -- $region $profile' }

# POST /; needs --window-execution-id
@category "aws ssm"
@search-terms CancelMaintenanceWindowExecution
export def 'ssm cancel-maintenance-window-execution' [
  --window-execution-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm CancelMaintenanceWindowExecution $window_execution_id -- $region $profile' }

# POST /; needs --iam-role
@category "aws ssm"
@search-terms CreateActivation
export def 'ssm create-activation' [
  --description: string
  --default-instance-name: string
  --iam-role: string
  --registration-limit: int
  --expiration-date: oneof<datetime, duration, string>
  --tags: any
  --registration-metadata: any
  --region: string
  --profile: string
]: nothing -> record { call 'ssm CreateActivation $description $default_instance_name $iam_role $registration_limit $expiration_date $tags $registration_metadata -- $region $profile' }

# POST /; needs --name
@category "aws ssm"
@search-terms CreateAssociation
export def 'ssm create-association' [
  --name: string
  --document-version: string
  --instance-id: string
  --parameters: record
  --targets: any
  --schedule-expression: string
  --output-location: record
  --association-name: string
  --automation-target-parameter-name: string
  --max-errors: string
  --max-concurrency: string
  --compliance-severity: string@[CRITICAL HIGH MEDIUM LOW UNSPECIFIED]
  --sync-compliance: string@[AUTO MANUAL]
  --apply-only-at-cron-interval: oneof<bool>
  --calendar-names: list<string>
  --target-locations: list
  --schedule-offset: int
  --duration: int
  --target-maps: list
  --tags: any
  --alarm-configuration: record
  --association-dispatch-assume-role: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm CreateAssociation $name $document_version $instance_id $parameters $targets $schedule_expression $output_location $association_name $automation_target_parameter_name $max_errors $max_concurrency $compliance_severity $sync_compliance $apply_only_at_cron_interval $calendar_names $target_locations $schedule_offset $duration $target_maps $tags $alarm_configuration $association_dispatch_assume_role -- $region $profile' }

# POST /; needs --entries
@category "aws ssm"
@search-terms CreateAssociationBatch
export def 'ssm create-association-batch' [
  --entries: list
  --association-dispatch-assume-role: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm CreateAssociationBatch $entries $association_dispatch_assume_role -- $region $profile' }

# POST /; needs --display-name --role-arn --configuration
@category "aws ssm"
@search-terms CreateCloudConnector
export def 'ssm create-cloud-connector' [
  --display-name: string
  --role-arn: string
  --description: string
  --configuration: record
  --config-connector-arn: string
  --tags: any
  --region: string
  --profile: string
]: nothing -> record { call 'ssm CreateCloudConnector $display_name $role_arn $description $configuration $config_connector_arn $tags -- $region $profile' }

# POST /; needs --content --name
@category "aws ssm"
@search-terms CreateDocument
export def 'ssm create-document' [
  --content: string
  --requires: list
  --attachments: any
  --name: string
  --display-name: string
  --version-name: string
  --document-type: string@[Command Policy Automation Session Package ApplicationConfiguration ApplicationConfigurationSchema DeploymentStrategy ChangeCalendar "Automation.ChangeTemplate" ProblemAnalysis ProblemAnalysisTemplate CloudFormation ConformancePackTemplate QuickSetup ManualApprovalPolicy AutoApprovalPolicy]
  --document-format: string@[YAML JSON TEXT]
  --target-type: string
  --tags: any
  --region: string
  --profile: string
]: nothing -> record { call 'ssm CreateDocument $content $requires $attachments $name $display_name $version_name $document_type $document_format $target_type $tags -- $region $profile' }

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
  --tags: any
  --region: string
  --profile: string
]: nothing -> record { call 'ssm CreateMaintenanceWindow $name $description $start_date $end_date $schedule $schedule_timezone $schedule_offset $duration $cutoff $allow_unassociated_targets $client_token $tags -- $region $profile' }

# POST /; needs --description --source --title
@category "aws ssm"
@search-terms CreateOpsItem
export def 'ssm create-ops-item' [
  --description: string
  --ops-item-type: string
  --operational-data: record
  --notifications: list
  --priority: int
  --related-ops-items: list
  --source: string
  --title: string
  --tags: any
  --category: string
  --severity: string
  --actual-start-time: oneof<datetime, duration, string>
  --actual-end-time: oneof<datetime, duration, string>
  --planned-start-time: oneof<datetime, duration, string>
  --planned-end-time: oneof<datetime, duration, string>
  --account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm CreateOpsItem $description $ops_item_type $operational_data $notifications $priority $related_ops_items $source $title $tags $category $severity $actual_start_time $actual_end_time $planned_start_time $planned_end_time $account_id -- $region $profile' }

# POST /; needs --resource-id
@category "aws ssm"
@search-terms CreateOpsMetadata
export def 'ssm create-ops-metadata' [
  --resource-id: string
  --metadata: record
  --tags: any
  --region: string
  --profile: string
]: nothing -> record { call 'ssm CreateOpsMetadata $resource_id $metadata $tags -- $region $profile' }

# POST /; needs --name
@category "aws ssm"
@search-terms CreatePatchBaseline
export def 'ssm create-patch-baseline' [
  --operating-system: string@OperatingSystem
  --name: string
  --global-filters: record
  --approval-rules: record
  --approved-patches: list<string>
  --approved-patches-compliance-level: string@[CRITICAL HIGH MEDIUM LOW INFORMATIONAL UNSPECIFIED]
  --approved-patches-enable-non-security: oneof<bool>
  --rejected-patches: list<string>
  --rejected-patches-action: string@[ALLOW_AS_DEPENDENCY BLOCK]
  --description: string
  --sources: list
  --available-security-updates-compliance-status: string@[COMPLIANT NON_COMPLIANT]
  --client-token: string
  --tags: any
  --region: string
  --profile: string
]: nothing -> record { call 'ssm CreatePatchBaseline $operating_system $name $global_filters $approval_rules $approved_patches $approved_patches_compliance_level $approved_patches_enable_non_security $rejected_patches $rejected_patches_action $description $sources $available_security_updates_compliance_status $client_token $tags -- $region $profile' }

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
]: nothing -> nothing { call 'ssm CreateResourceDataSync $sync_name $s3_destination $sync_type $sync_source -- $region $profile' }

# POST /; needs --activation-id
@category "aws ssm"
@search-terms DeleteActivation
export def 'ssm delete-activation' [
  --activation-id: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'ssm DeleteActivation $activation_id -- $region $profile' }

# POST /
@category "aws ssm"
@search-terms DeleteAssociation
export def 'ssm delete-association' [
  --name: string
  --instance-id: string
  --association-id: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'ssm DeleteAssociation $name $instance_id $association_id -- $region $profile' }

# POST /; needs --cloud-connector-id
@category "aws ssm"
@search-terms DeleteCloudConnector
export def 'ssm delete-cloud-connector' [
  --cloud-connector-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm DeleteCloudConnector $cloud_connector_id -- $region $profile' }

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
]: nothing -> nothing { call 'ssm DeleteDocument $name $document_version $version_name $force -- $region $profile' }

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
]: nothing -> record { call 'ssm DeleteInventory $type_name $schema_delete_option $dry_run $client_token -- $region $profile' }

# POST /; needs --window-id
@category "aws ssm"
@search-terms DeleteMaintenanceWindow
export def 'ssm delete-maintenance-window' [
  --window-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm DeleteMaintenanceWindow $window_id -- $region $profile' }

# POST /; needs --ops-item-id
@category "aws ssm"
@search-terms DeleteOpsItem
export def 'ssm delete-ops-item' [
  --ops-item-id: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'ssm DeleteOpsItem $ops_item_id -- $region $profile' }

# POST /; needs --ops-metadata-arn
@category "aws ssm"
@search-terms DeleteOpsMetadata
export def 'ssm delete-ops-metadata' [
  --ops-metadata-arn: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'ssm DeleteOpsMetadata $ops_metadata_arn -- $region $profile' }

# POST /; needs --name
@category "aws ssm"
@search-terms DeleteParameter
export def 'ssm delete-parameter' [
  --name: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'ssm DeleteParameter $name -- $region $profile' }

# POST /; needs --names
@category "aws ssm"
@search-terms DeleteParameters
export def 'ssm delete-parameters' [
  --names: list<string>
  --region: string
  --profile: string
]: nothing -> record { call 'ssm DeleteParameters $names -- $region $profile' }

# POST /; needs --baseline-id
@category "aws ssm"
@search-terms DeletePatchBaseline
export def 'ssm delete-patch-baseline' [
  --baseline-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm DeletePatchBaseline $baseline_id -- $region $profile' }

# POST /; needs --sync-name
@category "aws ssm"
@search-terms DeleteResourceDataSync
export def 'ssm delete-resource-data-sync' [
  --sync-name: string
  --sync-type: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'ssm DeleteResourceDataSync $sync_name $sync_type -- $region $profile' }

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
]: nothing -> nothing { call 'ssm DeleteResourcePolicy $resource_arn $policy_id $policy_hash $deletion_mode -- $region $profile' }

# POST /
@category "aws ssm"
@search-terms DeregisterDefaultHostManagementConfiguration
export def 'ssm deregister-default-host-management-configuration' [
  --region: string
  --profile: string
]: nothing -> nothing { call 'ssm DeregisterDefaultHostManagementConfiguration -- $region $profile' }

# POST /; needs --instance-id
@category "aws ssm"
@search-terms DeregisterManagedInstance
export def 'ssm deregister-managed-instance' [
  --instance-id: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'ssm DeregisterManagedInstance $instance_id -- $region $profile' }

# POST /; needs --baseline-id --patch-group
@category "aws ssm"
@search-terms DeregisterPatchBaselineForPatchGroup
export def 'ssm deregister-patch-baseline-for-patch-group' [
  --baseline-id: string
  --patch-group: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm DeregisterPatchBaselineForPatchGroup $baseline_id $patch_group -- $region $profile' }

# POST /; needs --window-id --window-target-id
@category "aws ssm"
@search-terms DeregisterTargetFromMaintenanceWindow
export def 'ssm deregister-target-from-maintenance-window' [
  --window-id: string
  --window-target-id: string
  --safe: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ssm DeregisterTargetFromMaintenanceWindow $window_id $window_target_id $safe -- $region $profile' }

# POST /; needs --window-id --window-task-id
@category "aws ssm"
@search-terms DeregisterTaskFromMaintenanceWindow
export def 'ssm deregister-task-from-maintenance-window' [
  --window-id: string
  --window-task-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm DeregisterTaskFromMaintenanceWindow $window_id $window_task_id -- $region $profile' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms DescribeActivations
@example "First rows only" "ssm describe-activations --stream | first 3"
export def 'ssm describe-activations' [
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm DescribeActivations $filters -- $region $profile $raw $regions $stream $max_items' }

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
]: nothing -> record { call 'ssm DescribeAssociation $name $instance_id $association_id $association_version -- $region $profile' }

# POST /; follows pages; cached 1min; needs --association-id --execution-id
@category "aws ssm"
@search-terms DescribeAssociationExecutionTargets
export def 'ssm describe-association-execution-targets' [
  --association-id: string
  --execution-id: string
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm DescribeAssociationExecutionTargets $association_id $execution_id $filters -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min; needs --association-id
@category "aws ssm"
@search-terms DescribeAssociationExecutions
export def 'ssm describe-association-executions' [
  --association-id: string
  --filters: list
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm DescribeAssociationExecutions $association_id $filters -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms DescribeAutomationExecutions
@example "First rows only" "ssm describe-automation-executions --stream | first 3"
export def 'ssm describe-automation-executions' [
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm DescribeAutomationExecutions $filters -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min; needs --automation-execution-id
@category "aws ssm"
@search-terms DescribeAutomationStepExecutions
export def 'ssm describe-automation-step-executions' [
  --automation-execution-id: string
  --filters: any
  --reverse-order: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm DescribeAutomationStepExecutions $automation_execution_id $filters $reverse_order -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms DescribeAvailablePatches
@example "First rows only" "ssm describe-available-patches --stream | first 3"
export def 'ssm describe-available-patches' [
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm DescribeAvailablePatches $filters -- $region $profile $raw $regions $stream $max_items' }

# POST /; cached 1hr; needs --name
@category "aws ssm"
@search-terms DescribeDocument
export def 'ssm describe-document' [
  --name: string
  --document-version: string
  --version-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm DescribeDocument $name $document_version $version_name -- $region $profile' }

# POST /; cached 1min; needs --name --permission-type
@category "aws ssm"
@search-terms DescribeDocumentPermission
export def 'ssm describe-document-permission' [
  --name: string
  --permission-type: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm DescribeDocumentPermission $name $permission_type $max_results $next_token -- $region $profile' }

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
]: nothing -> oneof<table, record> { call 'ssm DescribeEffectiveInstanceAssociations $instance_id -- $region $profile $raw $regions $stream $max_items' }

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
]: nothing -> oneof<table, record> { call 'ssm DescribeEffectivePatchesForPatchBaseline $baseline_id -- $region $profile $raw $regions $stream $max_items' }

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
]: nothing -> oneof<table, record> { call 'ssm DescribeInstanceAssociationsStatus $instance_id -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages
@category "aws ssm"
@search-terms DescribeInstanceInformation
@example "First rows only" "ssm describe-instance-information --stream | first 3"
export def 'ssm describe-instance-information' [
  --instance-information-filter-list: list
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm DescribeInstanceInformation $instance_information_filter_list $filters -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; needs --instance-ids
@category "aws ssm"
@search-terms DescribeInstancePatchStates
export def 'ssm describe-instance-patch-states' [
  --instance-ids: list<string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm DescribeInstancePatchStates $instance_ids -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; needs --patch-group
@category "aws ssm"
@search-terms DescribeInstancePatchStatesForPatchGroup
export def 'ssm describe-instance-patch-states-for-patch-group' [
  --patch-group: string
  --filters: list
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm DescribeInstancePatchStatesForPatchGroup $patch_group $filters -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min; needs --instance-id
@category "aws ssm"
@search-terms DescribeInstancePatches
export def 'ssm describe-instance-patches' [
  --instance-id: string
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm DescribeInstancePatches $instance_id $filters -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages
@category "aws ssm"
@search-terms DescribeInstanceProperties
@example "First rows only" "ssm describe-instance-properties --stream | first 3"
export def 'ssm describe-instance-properties' [
  --instance-property-filter-list: list
  --filters-with-operator: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm DescribeInstanceProperties $instance_property_filter_list $filters_with_operator -- $region $profile $raw $regions $stream $max_items' }

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
]: nothing -> oneof<table, record> { call 'ssm DescribeInventoryDeletions $deletion_id -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; needs --window-execution-id --task-id
@category "aws ssm"
@search-terms DescribeMaintenanceWindowExecutionTaskInvocations
export def 'ssm describe-maintenance-window-execution-task-invocations' [
  --window-execution-id: string
  --task-id: string
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm DescribeMaintenanceWindowExecutionTaskInvocations $window_execution_id $task_id $filters -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min; needs --window-execution-id
@category "aws ssm"
@search-terms DescribeMaintenanceWindowExecutionTasks
export def 'ssm describe-maintenance-window-execution-tasks' [
  --window-execution-id: string
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm DescribeMaintenanceWindowExecutionTasks $window_execution_id $filters -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min; needs --window-id
@category "aws ssm"
@search-terms DescribeMaintenanceWindowExecutions
export def 'ssm describe-maintenance-window-executions' [
  --window-id: string
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm DescribeMaintenanceWindowExecutions $window_id $filters -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms DescribeMaintenanceWindowSchedule
@example "First rows only" "ssm describe-maintenance-window-schedule --stream | first 3"
export def 'ssm describe-maintenance-window-schedule' [
  --window-id: string
  --targets: any
  --resource-type: string@[INSTANCE RESOURCE_GROUP]
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm DescribeMaintenanceWindowSchedule $window_id $targets $resource_type $filters -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; needs --window-id
@category "aws ssm"
@search-terms DescribeMaintenanceWindowTargets
export def 'ssm describe-maintenance-window-targets' [
  --window-id: string
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm DescribeMaintenanceWindowTargets $window_id $filters -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; needs --window-id
@category "aws ssm"
@search-terms DescribeMaintenanceWindowTasks
export def 'ssm describe-maintenance-window-tasks' [
  --window-id: string
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm DescribeMaintenanceWindowTasks $window_id $filters -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages
@category "aws ssm"
@search-terms DescribeMaintenanceWindows
@example "First rows only" "ssm describe-maintenance-windows --stream | first 3"
export def 'ssm describe-maintenance-windows' [
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm DescribeMaintenanceWindows $filters -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min; needs --targets --resource-type
@category "aws ssm"
@search-terms DescribeMaintenanceWindowsForTarget
export def 'ssm describe-maintenance-windows-for-target' [
  --targets: any
  --resource-type: string@[INSTANCE RESOURCE_GROUP]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm DescribeMaintenanceWindowsForTarget $targets $resource_type -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms DescribeOpsItems
@example "First rows only" "ssm describe-ops-items --stream | first 3"
export def 'ssm describe-ops-items' [
  --ops-item-filters: list
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm DescribeOpsItems $ops_item_filters -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 5min
@category "aws ssm"
@search-terms DescribeParameters
@example "First rows only" "ssm describe-parameters --stream | first 3"
export def 'ssm describe-parameters' [
  --filters: any
  --parameter-filters: any
  --shared: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm DescribeParameters $filters $parameter_filters $shared -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms DescribePatchBaselines
@example "First rows only" "ssm describe-patch-baselines --stream | first 3"
export def 'ssm describe-patch-baselines' [
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm DescribePatchBaselines $filters -- $region $profile $raw $regions $stream $max_items' }

# POST /; cached 1min; needs --patch-group
@category "aws ssm"
@search-terms DescribePatchGroupState
export def 'ssm describe-patch-group-state' [
  --patch-group: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm DescribePatchGroupState $patch_group -- $region $profile' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms DescribePatchGroups
@example "First rows only" "ssm describe-patch-groups --stream | first 3"
export def 'ssm describe-patch-groups' [
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm DescribePatchGroups $filters -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min; needs --operating-system --property
@category "aws ssm"
@search-terms DescribePatchProperties
export def 'ssm describe-patch-properties' [
  --operating-system: string@OperatingSystem
  --property: string@[PRODUCT PRODUCT_FAMILY CLASSIFICATION MSRC_SEVERITY PRIORITY SEVERITY]
  --patch-set: string@[OS APPLICATION]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm DescribePatchProperties $operating_system $property $patch_set -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min; needs --state
@category "aws ssm"
@search-terms DescribeSessions
export def 'ssm describe-sessions' [
  --state: string@[Active History]
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm DescribeSessions $state $filters -- $region $profile $raw $regions $stream $max_items' }

# POST /; needs --ops-item-id --association-id
@category "aws ssm"
@search-terms DisassociateOpsItemRelatedItem
export def 'ssm disassociate-ops-item-related-item' [
  --ops-item-id: string
  --association-id: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'ssm DisassociateOpsItemRelatedItem $ops_item_id $association_id -- $region $profile' }

# POST /; needs --access-request-id
@category "aws ssm"
@search-terms GetAccessToken
export def 'ssm get-access-token' [
  --access-request-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetAccessToken $access_request_id -- $region $profile' }

# POST /; cached 1min; needs --automation-execution-id
@category "aws ssm"
@search-terms GetAutomationExecution
export def 'ssm get-automation-execution' [
  --automation-execution-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetAutomationExecution $automation_execution_id -- $region $profile' }

# POST /; cached 1min; needs --calendar-names
@category "aws ssm"
@search-terms GetCalendarState
export def 'ssm get-calendar-state' [
  --calendar-names: list<string>
  --at-time: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetCalendarState $calendar_names $at_time -- $region $profile' }

# POST /; cached 1min; needs --cloud-connector-id
@category "aws ssm"
@search-terms GetCloudConnector
export def 'ssm get-cloud-connector' [
  --cloud-connector-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetCloudConnector $cloud_connector_id -- $region $profile' }

# POST /; needs --command-id --instance-id
@category "aws ssm"
@search-terms GetCommandInvocation
export def 'ssm get-command-invocation' [
  --command-id: string
  --instance-id: string
  --plugin-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetCommandInvocation $command_id $instance_id $plugin_name -- $region $profile' }

# POST /; needs --target
@category "aws ssm"
@search-terms GetConnectionStatus
export def 'ssm get-connection-status' [
  --target: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetConnectionStatus $target -- $region $profile' }

# POST /; cached 1min
@category "aws ssm"
@search-terms GetDefaultPatchBaseline
export def 'ssm get-default-patch-baseline' [
  --operating-system: string@OperatingSystem
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetDefaultPatchBaseline $operating_system -- $region $profile' }

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
]: nothing -> record { call 'ssm GetDeployablePatchSnapshotForInstance $instance_id $snapshot_id $baseline_override $use_s3_dual_stack_endpoint -- $region $profile' }

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
]: nothing -> record { call 'ssm GetDocument $name $version_name $document_version $document_format -- $region $profile' }

# POST /; cached 1min; needs --execution-preview-id
@category "aws ssm"
@search-terms GetExecutionPreview
export def 'ssm get-execution-preview' [
  --execution-preview-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetExecutionPreview $execution_preview_id -- $region $profile' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms GetInventory
@example "First rows only" "ssm get-inventory --stream | first 3"
export def 'ssm get-inventory' [
  --filters: any
  --aggregators: list
  --result-attributes: list
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm GetInventory $filters $aggregators $result_attributes -- $region $profile $raw $regions $stream $max_items' }

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
]: nothing -> oneof<table, record> { call 'ssm GetInventorySchema $type_name $aggregator $sub_type -- $region $profile $raw $regions $stream $max_items' }

# POST /; needs --window-id
@category "aws ssm"
@search-terms GetMaintenanceWindow
export def 'ssm get-maintenance-window' [
  --window-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetMaintenanceWindow $window_id -- $region $profile' }

# POST /; cached 1min; needs --window-execution-id
@category "aws ssm"
@search-terms GetMaintenanceWindowExecution
export def 'ssm get-maintenance-window-execution' [
  --window-execution-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetMaintenanceWindowExecution $window_execution_id -- $region $profile' }

# POST /; needs --window-execution-id --task-id
@category "aws ssm"
@search-terms GetMaintenanceWindowExecutionTask
export def 'ssm get-maintenance-window-execution-task' [
  --window-execution-id: string
  --task-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetMaintenanceWindowExecutionTask $window_execution_id $task_id -- $region $profile' }

# POST /; needs --window-execution-id --task-id --invocation-id
@category "aws ssm"
@search-terms GetMaintenanceWindowExecutionTaskInvocation
export def 'ssm get-maintenance-window-execution-task-invocation' [
  --window-execution-id: string
  --task-id: string
  --invocation-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetMaintenanceWindowExecutionTaskInvocation $window_execution_id $task_id $invocation_id -- $region $profile' }

# POST /; needs --window-id --window-task-id
@category "aws ssm"
@search-terms GetMaintenanceWindowTask
export def 'ssm get-maintenance-window-task' [
  --window-id: string
  --window-task-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetMaintenanceWindowTask $window_id $window_task_id -- $region $profile' }

# POST /; cached 1min; needs --ops-item-id
@category "aws ssm"
@search-terms GetOpsItem
export def 'ssm get-ops-item' [
  --ops-item-id: string
  --ops-item-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetOpsItem $ops_item_id $ops_item_arn -- $region $profile' }

# POST /; cached 1min; needs --ops-metadata-arn
@category "aws ssm"
@search-terms GetOpsMetadata
export def 'ssm get-ops-metadata' [
  --ops-metadata-arn: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetOpsMetadata $ops_metadata_arn $max_results $next_token -- $region $profile' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms GetOpsSummary
@example "First rows only" "ssm get-ops-summary --stream | first 3"
export def 'ssm get-ops-summary' [
  --sync-name: string
  --filters: any
  --aggregators: list
  --result-attributes: list
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm GetOpsSummary $sync_name $filters $aggregators $result_attributes -- $region $profile $raw $regions $stream $max_items' }

# POST /; needs --name
@category "aws ssm"
@search-terms GetParameter
export def 'ssm get-parameter' [
  --name: string
  --with-decryption: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetParameter $name $with_decryption -- $region $profile' }

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
]: nothing -> oneof<table, record> { call 'ssm GetParameterHistory $name $with_decryption -- $region $profile $raw $regions $stream $max_items' }

# POST /; needs --names
@category "aws ssm"
@search-terms GetParameters
export def 'ssm get-parameters' [
  --names: list<string>
  --with-decryption: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetParameters $names $with_decryption -- $region $profile' }

# POST /; follows pages; needs --path
@category "aws ssm"
@search-terms GetParametersByPath
export def 'ssm get-parameters-by-path' [
  --path: string
  --recursive: oneof<bool>
  --parameter-filters: any
  --with-decryption: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm GetParametersByPath $path $recursive $parameter_filters $with_decryption -- $region $profile $raw $regions $stream $max_items' }

# POST /; needs --baseline-id
@category "aws ssm"
@search-terms GetPatchBaseline
export def 'ssm get-patch-baseline' [
  --baseline-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetPatchBaseline $baseline_id -- $region $profile' }

# POST /; cached 1min; needs --patch-group
@category "aws ssm"
@search-terms GetPatchBaselineForPatchGroup
export def 'ssm get-patch-baseline-for-patch-group' [
  --patch-group: string
  --operating-system: string@OperatingSystem
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetPatchBaselineForPatchGroup $patch_group $operating_system -- $region $profile' }

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
]: nothing -> oneof<table, record> { call 'ssm GetResourcePolicies $resource_arn -- $region $profile $raw $regions $stream $max_items' }

# POST /; cached 1min; needs --setting-id
@category "aws ssm"
@search-terms GetServiceSetting
export def 'ssm get-service-setting' [
  --setting-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm GetServiceSetting $setting_id -- $region $profile' }

# POST /; needs --name --labels
@category "aws ssm"
@search-terms LabelParameterVersion
export def 'ssm label-parameter-version' [
  --name: string
  --parameter-version: int
  --labels: list<string>
  --region: string
  --profile: string
]: nothing -> record { call 'ssm LabelParameterVersion $name $parameter_version $labels -- $region $profile' }

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
]: nothing -> oneof<table, record> { call 'ssm ListAssociationVersions $association_id -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms ListAssociations
@example "First rows only" "ssm list-associations --stream | first 3"
export def 'ssm list-associations' [
  --association-filter-list: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm ListAssociations $association_filter_list -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms ListCloudConnectors
@example "First rows only" "ssm list-cloud-connectors --stream | first 3"
export def 'ssm list-cloud-connectors' [
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm ListCloudConnectors $filters -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages
@category "aws ssm"
@search-terms ListCommandInvocations
@example "First rows only" "ssm list-command-invocations --stream | first 3"
export def 'ssm list-command-invocations' [
  --command-id: string
  --instance-id: string
  --filters: any
  --details: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm ListCommandInvocations $command_id $instance_id $filters $details -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages
@category "aws ssm"
@search-terms ListCommands
@example "First rows only" "ssm list-commands --stream | first 3"
export def 'ssm list-commands' [
  --command-id: string
  --instance-id: string
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm ListCommands $command_id $instance_id $filters -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms ListComplianceItems
@example "First rows only" "ssm list-compliance-items --stream | first 3"
export def 'ssm list-compliance-items' [
  --filters: any
  --resource-ids: list<string>
  --resource-types: list<string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm ListComplianceItems $filters $resource_ids $resource_types -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms ListComplianceSummaries
@example "First rows only" "ssm list-compliance-summaries --stream | first 3"
export def 'ssm list-compliance-summaries' [
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm ListComplianceSummaries $filters -- $region $profile $raw $regions $stream $max_items' }

# POST /; cached 1min; needs --name --metadata
@category "aws ssm"
@search-terms ListDocumentMetadataHistory
export def 'ssm list-document-metadata-history' [
  --name: string
  --document-version: string
  --metadata: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
]: nothing -> record { call 'ssm ListDocumentMetadataHistory $name $document_version $metadata $next_token $max_results -- $region $profile' }

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
]: nothing -> oneof<table, record> { call 'ssm ListDocumentVersions $name -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1hr
@category "aws ssm"
@search-terms ListDocuments
@example "First rows only" "ssm list-documents --stream | first 3"
export def 'ssm list-documents' [
  --document-filter-list: any
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm ListDocuments $document_filter_list $filters -- $region $profile $raw $regions $stream $max_items' }

# POST /; cached 1min; needs --instance-id --type-name
@category "aws ssm"
@search-terms ListInventoryEntries
export def 'ssm list-inventory-entries' [
  --instance-id: string
  --type-name: string
  --filters: any
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
]: nothing -> record { call 'ssm ListInventoryEntries $instance_id $type_name $filters $next_token $max_results -- $region $profile' }

# POST /; follows pages
@category "aws ssm"
@search-terms ListNodes
@example "First rows only" "ssm list-nodes --stream | first 3"
export def 'ssm list-nodes' [
  --sync-name: string
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm ListNodes $sync_name $filters -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min; needs --aggregators
@category "aws ssm"
@search-terms ListNodesSummary
export def 'ssm list-nodes-summary' [
  --sync-name: string
  --filters: any
  --aggregators: list
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm ListNodesSummary $sync_name $filters $aggregators -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms ListOpsItemEvents
@example "First rows only" "ssm list-ops-item-events --stream | first 3"
export def 'ssm list-ops-item-events' [
  --filters: list
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm ListOpsItemEvents $filters -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms ListOpsItemRelatedItems
@example "First rows only" "ssm list-ops-item-related-items --stream | first 3"
export def 'ssm list-ops-item-related-items' [
  --ops-item-id: string
  --filters: list
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm ListOpsItemRelatedItems $ops_item_id $filters -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms ListOpsMetadata
@example "First rows only" "ssm list-ops-metadata --stream | first 3"
export def 'ssm list-ops-metadata' [
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm ListOpsMetadata $filters -- $region $profile $raw $regions $stream $max_items' }

# POST /; follows pages; cached 1min
@category "aws ssm"
@search-terms ListResourceComplianceSummaries
@example "First rows only" "ssm list-resource-compliance-summaries --stream | first 3"
export def 'ssm list-resource-compliance-summaries' [
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'ssm ListResourceComplianceSummaries $filters -- $region $profile $raw $regions $stream $max_items' }

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
]: nothing -> oneof<table, record> { call 'ssm ListResourceDataSync $sync_type -- $region $profile $raw $regions $stream $max_items' }

# POST /; cached 5min; needs --resource-type --resource-id
@category "aws ssm"
@search-terms ListTagsForResource
export def 'ssm list-tags-for-resource' [
  --resource-type: string@ResourceTypeForTagging
  --resource-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ssm ListTagsForResource $resource_type $resource_id -- $region $profile $raw $regions $stream' }

# POST /; needs --name --permission-type
@category "aws ssm"
@search-terms ModifyDocumentPermission
export def 'ssm modify-document-permission' [
  --name: string
  --permission-type: string
  --account-ids-to-add: list<string>
  --account-ids-to-remove: list<string>
  --shared-document-version: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'ssm ModifyDocumentPermission $name $permission_type $account_ids_to_add $account_ids_to_remove $shared_document_version -- $region $profile' }

# POST /; needs --resource-id --resource-type --compliance-type --execution-summary --items
@category "aws ssm"
@search-terms PutComplianceItems
export def 'ssm put-compliance-items' [
  --resource-id: string
  --resource-type: string
  --compliance-type: string
  --execution-summary: record
  --items: list
  --item-content-hash: string
  --upload-type: string@[COMPLETE PARTIAL]
  --region: string
  --profile: string
]: nothing -> nothing { call 'ssm PutComplianceItems $resource_id $resource_type $compliance_type $execution_summary $items $item_content_hash $upload_type -- $region $profile' }

# POST /; needs --instance-id --items
@category "aws ssm"
@search-terms PutInventory
export def 'ssm put-inventory' [
  --instance-id: string
  --items: list
  --region: string
  --profile: string
]: nothing -> record { call 'ssm PutInventory $instance_id $items -- $region $profile' }

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
  --tags: any
  --tier: string@[Standard Advanced Intelligent-Tiering]
  --policies: string
  --data-type: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm PutParameter $name $description $value $type $key_id $overwrite $allowed_pattern $tags $tier $policies $data_type -- $region $profile' }

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
]: nothing -> record { call 'ssm PutResourcePolicy $resource_arn $policy $policy_id $policy_hash -- $region $profile' }

# POST /; needs --permission-model
@category "aws ssm"
@search-terms RegisterDefaultHostManagementConfiguration
export def 'ssm register-default-host-management-configuration' [
  --permission-model: string@[SERVICE_MANAGED SELF_MANAGED]
  --role-arn: string
  --overwrite: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ssm RegisterDefaultHostManagementConfiguration $permission_model $role_arn $overwrite -- $region $profile' }

# POST /; needs --baseline-id
@category "aws ssm"
@search-terms RegisterDefaultPatchBaseline
export def 'ssm register-default-patch-baseline' [
  --baseline-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm RegisterDefaultPatchBaseline $baseline_id -- $region $profile' }

# POST /; needs --baseline-id --patch-group
@category "aws ssm"
@search-terms RegisterPatchBaselineForPatchGroup
export def 'ssm register-patch-baseline-for-patch-group' [
  --baseline-id: string
  --patch-group: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm RegisterPatchBaselineForPatchGroup $baseline_id $patch_group -- $region $profile' }

# POST /; needs --window-id --resource-type --targets
@category "aws ssm"
@search-terms RegisterTargetWithMaintenanceWindow
export def 'ssm register-target-with-maintenance-window' [
  --window-id: string
  --resource-type: string@[INSTANCE RESOURCE_GROUP]
  --targets: any
  --owner-information: string
  --name: string
  --description: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm RegisterTargetWithMaintenanceWindow $window_id $resource_type $targets $owner_information $name $description $client_token -- $region $profile' }

# POST /; needs --window-id --task-arn --task-type
@category "aws ssm"
@search-terms RegisterTaskWithMaintenanceWindow
export def 'ssm register-task-with-maintenance-window' [
  --window-id: string
  --targets: any
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
]: nothing -> record { call 'ssm RegisterTaskWithMaintenanceWindow $window_id $targets $task_arn $service_role_arn $task_type $task_parameters $task_invocation_parameters $priority $max_concurrency $max_errors $logging_info $name $description $client_token $cutoff_behavior $alarm_configuration -- $region $profile' }

# POST /; needs --resource-type --resource-id --tag-keys
@category "aws ssm"
@search-terms RemoveTagsFromResource
export def 'ssm remove-tags-from-resource' [
  --resource-type: string@ResourceTypeForTagging
  --resource-id: string
  --tag-keys: list<string>
  --region: string
  --profile: string
]: nothing -> nothing { call 'ssm RemoveTagsFromResource $resource_type $resource_id $tag_keys -- $region $profile' }

# POST /; needs --setting-id
@category "aws ssm"
@search-terms ResetServiceSetting
export def 'ssm reset-service-setting' [
  --setting-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm ResetServiceSetting $setting_id -- $region $profile' }

# POST /; needs --session-id
@category "aws ssm"
@search-terms ResumeSession
export def 'ssm resume-session' [
  --session-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm ResumeSession $session_id -- $region $profile' }

# POST /; needs --automation-execution-id --signal-type
@category "aws ssm"
@search-terms SendAutomationSignal
export def 'ssm send-automation-signal' [
  --automation-execution-id: string
  --signal-type: string@[Approve Reject StartStep StopStep Resume Revoke]
  --payload: record
  --region: string
  --profile: string
]: nothing -> nothing { call 'ssm SendAutomationSignal $automation_execution_id $signal_type $payload -- $region $profile' }

# POST /; needs --document-name
@category "aws ssm"
@search-terms SendCommand
export def 'ssm send-command' [
  --instance-ids: list<string>
  --targets: any
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
]: nothing -> record { call 'ssm SendCommand $instance_ids $targets $document_name $document_version $document_hash $document_hash_type $timeout_seconds $comment $parameters $output_s3_region $output_s3_bucket_name $output_s3_key_prefix $max_concurrency $max_errors $service_role_arn $notification_config $cloud_watch_output_config $alarm_configuration -- $region $profile' }

# POST /; needs --reason --targets
@category "aws ssm"
@search-terms StartAccessRequest
export def 'ssm start-access-request' [
  --reason: string
  --targets: any
  --tags: any
  --region: string
  --profile: string
]: nothing -> record { call 'ssm StartAccessRequest $reason $targets $tags -- $region $profile' }

# POST /; needs --association-ids
@category "aws ssm"
@search-terms StartAssociationsOnce
export def 'ssm start-associations-once' [
  --association-ids: list<string>
  --region: string
  --profile: string
]: nothing -> nothing { call 'ssm StartAssociationsOnce $association_ids -- $region $profile' }

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
  --targets: any
  --target-maps: list
  --max-concurrency: string
  --max-errors: string
  --target-locations: list
  --tags: any
  --alarm-configuration: record
  --target-locations-url: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm StartAutomationExecution $document_name $document_version $parameters $client_token $mode $target_parameter_name $targets $target_maps $max_concurrency $max_errors $target_locations $tags $alarm_configuration $target_locations_url -- $region $profile' }

# POST /; needs --document-name --runbooks
@category "aws ssm"
@search-terms StartChangeRequestExecution
export def 'ssm start-change-request-execution' [
  --scheduled-time: oneof<datetime, duration, string>
  --document-name: string
  --document-version: string
  --parameters: record
  --change-request-name: string
  --client-token: string
  --auto-approve: oneof<bool>
  --runbooks: list
  --tags: any
  --scheduled-end-time: oneof<datetime, duration, string>
  --change-details: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm StartChangeRequestExecution $scheduled_time $document_name $document_version $parameters $change_request_name $client_token $auto_approve $runbooks $tags $scheduled_end_time $change_details -- $region $profile' }

# POST /; needs --document-name
@category "aws ssm"
@search-terms StartExecutionPreview
export def 'ssm start-execution-preview' [
  --document-name: string
  --document-version: string
  --execution-inputs: record
  --region: string
  --profile: string
]: nothing -> record { call 'ssm StartExecutionPreview $document_name $document_version $execution_inputs -- $region $profile' }

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
]: nothing -> record { call 'ssm StartSession $target $document_name $reason $parameters -- $region $profile' }

# POST /; needs --automation-execution-id
@category "aws ssm"
@search-terms StopAutomationExecution
export def 'ssm stop-automation-execution' [
  --automation-execution-id: string
  --type: string@[Complete Cancel]
  --region: string
  --profile: string
]: nothing -> nothing { call 'ssm StopAutomationExecution $automation_execution_id $type -- $region $profile' }

# POST /; needs --session-id
@category "aws ssm"
@search-terms TerminateSession
export def 'ssm terminate-session' [
  --session-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm TerminateSession $session_id -- $region $profile' }

# POST /; needs --name --parameter-version --labels
@category "aws ssm"
@search-terms UnlabelParameterVersion
export def 'ssm unlabel-parameter-version' [
  --name: string
  --parameter-version: int
  --labels: list<string>
  --region: string
  --profile: string
]: nothing -> record { call 'ssm UnlabelParameterVersion $name $parameter_version $labels -- $region $profile' }

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
  --targets: any
  --association-name: string
  --association-version: string
  --automation-target-parameter-name: string
  --max-errors: string
  --max-concurrency: string
  --compliance-severity: string@[CRITICAL HIGH MEDIUM LOW UNSPECIFIED]
  --sync-compliance: string@[AUTO MANUAL]
  --apply-only-at-cron-interval: oneof<bool>
  --calendar-names: list<string>
  --target-locations: list
  --schedule-offset: int
  --duration: int
  --target-maps: list
  --alarm-configuration: record
  --association-dispatch-assume-role: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm UpdateAssociation $association_id $parameters $document_version $schedule_expression $output_location $name $targets $association_name $association_version $automation_target_parameter_name $max_errors $max_concurrency $compliance_severity $sync_compliance $apply_only_at_cron_interval $calendar_names $target_locations $schedule_offset $duration $target_maps $alarm_configuration $association_dispatch_assume_role -- $region $profile' }

# POST /; needs --name --instance-id --association-status
@category "aws ssm"
@search-terms UpdateAssociationStatus
export def 'ssm update-association-status' [
  --name: string
  --instance-id: string
  --association-status: record
  --region: string
  --profile: string
]: nothing -> record { call 'ssm UpdateAssociationStatus $name $instance_id $association_status -- $region $profile' }

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
]: nothing -> record { call 'ssm UpdateCloudConnector $cloud_connector_id $display_name $configuration $description -- $region $profile' }

# POST /; needs --content --name
@category "aws ssm"
@search-terms UpdateDocument
export def 'ssm update-document' [
  --content: string
  --attachments: any
  --name: string
  --display-name: string
  --version-name: string
  --document-version: string
  --document-format: string@[YAML JSON TEXT]
  --target-type: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm UpdateDocument $content $attachments $name $display_name $version_name $document_version $document_format $target_type -- $region $profile' }

# POST /; needs --name --document-version
@category "aws ssm"
@search-terms UpdateDocumentDefaultVersion
export def 'ssm update-document-default-version' [
  --name: string
  --document-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'ssm UpdateDocumentDefaultVersion $name $document_version -- $region $profile' }

# POST /; needs --name --document-reviews
@category "aws ssm"
@search-terms UpdateDocumentMetadata
export def 'ssm update-document-metadata' [
  --name: string
  --document-version: string
  --document-reviews: record
  --region: string
  --profile: string
]: nothing -> nothing { call 'ssm UpdateDocumentMetadata $name $document_version $document_reviews -- $region $profile' }

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
]: nothing -> record { call 'ssm UpdateMaintenanceWindow $window_id $name $description $start_date $end_date $schedule $schedule_timezone $schedule_offset $duration $cutoff $allow_unassociated_targets $enabled $replace -- $region $profile' }

# POST /; needs --window-id --window-target-id
@category "aws ssm"
@search-terms UpdateMaintenanceWindowTarget
export def 'ssm update-maintenance-window-target' [
  --window-id: string
  --window-target-id: string
  --targets: any
  --owner-information: string
  --name: string
  --description: string
  --replace: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ssm UpdateMaintenanceWindowTarget $window_id $window_target_id $targets $owner_information $name $description $replace -- $region $profile' }

# POST /; needs --window-id --window-task-id
@category "aws ssm"
@search-terms UpdateMaintenanceWindowTask
export def 'ssm update-maintenance-window-task' [
  --window-id: string
  --window-task-id: string
  --targets: any
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
]: nothing -> record { call 'ssm UpdateMaintenanceWindowTask $window_id $window_task_id $targets $task_arn $service_role_arn $task_parameters $task_invocation_parameters $priority $max_concurrency $max_errors $logging_info $name $description $replace $cutoff_behavior $alarm_configuration -- $region $profile' }

# POST /; needs --instance-id --iam-role
@category "aws ssm"
@search-terms UpdateManagedInstanceRole
export def 'ssm update-managed-instance-role' [
  --instance-id: string
  --iam-role: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'ssm UpdateManagedInstanceRole $instance_id $iam_role -- $region $profile' }

# POST /; needs --ops-item-id
@category "aws ssm"
@search-terms UpdateOpsItem
export def 'ssm update-ops-item' [
  --description: string
  --operational-data: record
  --operational-data-to-delete: list<string>
  --notifications: list
  --priority: int
  --related-ops-items: list
  --status: string@[Open InProgress Resolved Pending TimedOut Cancelling Cancelled Failed CompletedWithSuccess CompletedWithFailure Scheduled RunbookInProgress PendingChangeCalendarOverride ChangeCalendarOverrideApproved ChangeCalendarOverrideRejected PendingApproval Approved Revoked Rejected Closed]
  --ops-item-id: string
  --title: string
  --category: string
  --severity: string
  --actual-start-time: oneof<datetime, duration, string>
  --actual-end-time: oneof<datetime, duration, string>
  --planned-start-time: oneof<datetime, duration, string>
  --planned-end-time: oneof<datetime, duration, string>
  --ops-item-arn: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'ssm UpdateOpsItem $description $operational_data $operational_data_to_delete $notifications $priority $related_ops_items $status $ops_item_id $title $category $severity $actual_start_time $actual_end_time $planned_start_time $planned_end_time $ops_item_arn -- $region $profile' }

# POST /; needs --ops-metadata-arn
@category "aws ssm"
@search-terms UpdateOpsMetadata
export def 'ssm update-ops-metadata' [
  --ops-metadata-arn: string
  --metadata-to-update: record
  --keys-to-delete: list<string>
  --region: string
  --profile: string
]: nothing -> record { call 'ssm UpdateOpsMetadata $ops_metadata_arn $metadata_to_update $keys_to_delete -- $region $profile' }

# POST /; needs --baseline-id
@category "aws ssm"
@search-terms UpdatePatchBaseline
export def 'ssm update-patch-baseline' [
  --baseline-id: string
  --name: string
  --global-filters: record
  --approval-rules: record
  --approved-patches: list<string>
  --approved-patches-compliance-level: string@[CRITICAL HIGH MEDIUM LOW INFORMATIONAL UNSPECIFIED]
  --approved-patches-enable-non-security: oneof<bool>
  --rejected-patches: list<string>
  --rejected-patches-action: string@[ALLOW_AS_DEPENDENCY BLOCK]
  --description: string
  --sources: list
  --available-security-updates-compliance-status: string@[COMPLIANT NON_COMPLIANT]
  --replace: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ssm UpdatePatchBaseline $baseline_id $name $global_filters $approval_rules $approved_patches $approved_patches_compliance_level $approved_patches_enable_non_security $rejected_patches $rejected_patches_action $description $sources $available_security_updates_compliance_status $replace -- $region $profile' }

# POST /; needs --sync-name --sync-type --sync-source
@category "aws ssm"
@search-terms UpdateResourceDataSync
export def 'ssm update-resource-data-sync' [
  --sync-name: string
  --sync-type: string
  --sync-source: record
  --region: string
  --profile: string
]: nothing -> nothing { call 'ssm UpdateResourceDataSync $sync_name $sync_type $sync_source -- $region $profile' }

# POST /; needs --setting-id --setting-value
@category "aws ssm"
@search-terms UpdateServiceSetting
export def 'ssm update-service-setting' [
  --setting-id: string
  --setting-value: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'ssm UpdateServiceSetting $setting_id $setting_value -- $region $profile' }

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
]: nothing -> oneof<table, record> { call 'ssm ValidateCloudConnector $cloud_connector_id -- $region $profile $raw $regions $stream $max_items' }

# Asks again and again until something is so:
#   command-executed: GetCommandInvocation; needs --command-id --instance-id
@category "aws ssm"
@search-terms CommandExecuted
export def 'ssm wait' [
  waiter: string@[command-executed]
  --command-id: string
  --instance-id: string
  --plugin-name: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'ssm wait $waiter $command_id $instance_id $plugin_name -- $timeout $interval $region $profile' }
