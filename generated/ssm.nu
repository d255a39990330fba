# Written by `cargo xtask generate --service ssm` from the service's model and overlay: change those instead.
# SSM, API version 2014-11-06: 154 operations, 1 waiters.

use rt.nu [call]

def OperatingSystem []: nothing -> list<string> { [WINDOWS AMAZON_LINUX AMAZON_LINUX_2 AMAZON_LINUX_2022 UBUNTU REDHAT_ENTERPRISE_LINUX SUSE CENTOS ORACLE_LINUX DEBIAN MACOS RASPBIAN ROCKY_LINUX ALMA_LINUX AMAZON_LINUX_2023] }

def ResourceTypeForTagging []: nothing -> list<string> { [Document ManagedInstance MaintenanceWindow Parameter PatchBaseline OpsItem OpsMetadata Automation Association CloudConnector] }

# POST /; needs --resource-type --resource-id --tags
@search-terms AddTagsToResource
export def 'ssm add-tags-to-resource' [
  --resource-type: string@ResourceTypeForTagging
  --resource-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm AddTagsToResource $resource_type $resource_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ops-item-id --association-type --resource-type --resource-uri
@search-terms AssociateOpsItemRelatedItem
export def 'ssm associate-ops-item-related-item' [
  --ops-item-id: string
  --association-type: string
  --resource-type: string
  --resource-uri: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm AssociateOpsItemRelatedItem $ops_item_id $association_type $resource_type $resource_uri -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --command-id
@search-terms CancelCommand
export def 'ssm cancel-command' [
  --command-id: string
  --instance-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm CancelCommand $command_id $instance_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --window-execution-id
@search-terms CancelMaintenanceWindowExecution
export def 'ssm cancel-maintenance-window-execution' [
  --window-execution-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm CancelMaintenanceWindowExecution $window_execution_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --iam-role
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm CreateActivation $description $default_instance_name $iam_role $registration_limit $expiration_date $tags $registration_metadata -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm CreateAssociation $name $document_version $instance_id $parameters $targets $schedule_expression $output_location $association_name $automation_target_parameter_name $max_errors $max_concurrency $compliance_severity $sync_compliance $apply_only_at_cron_interval $calendar_names $target_locations $schedule_offset $duration $target_maps $tags $alarm_configuration $association_dispatch_assume_role -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --entries
@search-terms CreateAssociationBatch
export def 'ssm create-association-batch' [
  --entries: list
  --association-dispatch-assume-role: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm CreateAssociationBatch $entries $association_dispatch_assume_role -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --display-name --role-arn --configuration
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm CreateCloudConnector $display_name $role_arn $description $configuration $config_connector_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --content --name
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm CreateDocument $content $requires $attachments $name $display_name $version_name $document_type $document_format $target_type $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --schedule --duration --cutoff --allow-unassociated-targets
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm CreateMaintenanceWindow $name $description $start_date $end_date $schedule $schedule_timezone $schedule_offset $duration $cutoff $allow_unassociated_targets $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --description --source --title
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm CreateOpsItem $description $ops_item_type $operational_data $notifications $priority $related_ops_items $source $title $tags $category $severity $actual_start_time $actual_end_time $planned_start_time $planned_end_time $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-id
@search-terms CreateOpsMetadata
export def 'ssm create-ops-metadata' [
  --resource-id: string
  --metadata: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm CreateOpsMetadata $resource_id $metadata $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm CreatePatchBaseline $operating_system $name $global_filters $approval_rules $approved_patches $approved_patches_compliance_level $approved_patches_enable_non_security $rejected_patches $rejected_patches_action $description $sources $available_security_updates_compliance_status $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --sync-name
@search-terms CreateResourceDataSync
export def 'ssm create-resource-data-sync' [
  --sync-name: string
  --s3-destination: record
  --sync-type: string
  --sync-source: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm CreateResourceDataSync $sync_name $s3_destination $sync_type $sync_source -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --activation-id
@search-terms DeleteActivation
export def 'ssm delete-activation' [
  --activation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm DeleteActivation $activation_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteAssociation
export def 'ssm delete-association' [
  --name: string
  --instance-id: string
  --association-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm DeleteAssociation $name $instance_id $association_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cloud-connector-id
@search-terms DeleteCloudConnector
export def 'ssm delete-cloud-connector' [
  --cloud-connector-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm DeleteCloudConnector $cloud_connector_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteDocument
export def 'ssm delete-document' [
  --name: string
  --document-version: string
  --version-name: string
  --force: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm DeleteDocument $name $document_version $version_name $force -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --type-name
@search-terms DeleteInventory
export def 'ssm delete-inventory' [
  --type-name: string
  --schema-delete-option: string@[DisableSchema DeleteSchema]
  --dry-run
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm DeleteInventory $type_name $schema_delete_option $dry_run $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --window-id
@search-terms DeleteMaintenanceWindow
export def 'ssm delete-maintenance-window' [
  --window-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm DeleteMaintenanceWindow $window_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ops-item-id
@search-terms DeleteOpsItem
export def 'ssm delete-ops-item' [
  --ops-item-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm DeleteOpsItem $ops_item_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ops-metadata-arn
@search-terms DeleteOpsMetadata
export def 'ssm delete-ops-metadata' [
  --ops-metadata-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm DeleteOpsMetadata $ops_metadata_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteParameter
export def 'ssm delete-parameter' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm DeleteParameter $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --names
@search-terms DeleteParameters
export def 'ssm delete-parameters' [
  --names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm DeleteParameters $names -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --baseline-id
@search-terms DeletePatchBaseline
export def 'ssm delete-patch-baseline' [
  --baseline-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm DeletePatchBaseline $baseline_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --sync-name
@search-terms DeleteResourceDataSync
export def 'ssm delete-resource-data-sync' [
  --sync-name: string
  --sync-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm DeleteResourceDataSync $sync_name $sync_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --policy-id --policy-hash
@search-terms DeleteResourcePolicy
export def 'ssm delete-resource-policy' [
  --resource-arn: string
  --policy-id: string
  --policy-hash: string
  --deletion-mode: string@[RemoveSharing RollbackMigration]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm DeleteResourcePolicy $resource_arn $policy_id $policy_hash $deletion_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeregisterDefaultHostManagementConfiguration
export def 'ssm deregister-default-host-management-configuration' [
  --region: string
  --profile: string
]: any -> any { call 'ssm DeregisterDefaultHostManagementConfiguration -- $region $profile' }

# POST /; needs --instance-id
@search-terms DeregisterManagedInstance
export def 'ssm deregister-managed-instance' [
  --instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm DeregisterManagedInstance $instance_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --baseline-id --patch-group
@search-terms DeregisterPatchBaselineForPatchGroup
export def 'ssm deregister-patch-baseline-for-patch-group' [
  --baseline-id: string
  --patch-group: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm DeregisterPatchBaselineForPatchGroup $baseline_id $patch_group -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --window-id --window-target-id
@search-terms DeregisterTargetFromMaintenanceWindow
export def 'ssm deregister-target-from-maintenance-window' [
  --window-id: string
  --window-target-id: string
  --safe: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm DeregisterTargetFromMaintenanceWindow $window_id $window_target_id $safe -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --window-id --window-task-id
@search-terms DeregisterTaskFromMaintenanceWindow
export def 'ssm deregister-task-from-maintenance-window' [
  --window-id: string
  --window-task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm DeregisterTaskFromMaintenanceWindow $window_id $window_task_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms DescribeActivations
export def 'ssm describe-activations' [
  --filters: any
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
]: any -> any { call 'ssm DescribeActivations $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms DescribeAssociation
export def 'ssm describe-association' [
  --name: string
  --instance-id: string
  --association-id: string
  --association-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ssm DescribeAssociation $name $instance_id $association_id $association_version -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; needs --association-id --execution-id
@search-terms DescribeAssociationExecutionTargets
export def 'ssm describe-association-execution-targets' [
  --association-id: string
  --execution-id: string
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ssm DescribeAssociationExecutionTargets $association_id $execution_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --association-id
@search-terms DescribeAssociationExecutions
export def 'ssm describe-association-executions' [
  --association-id: string
  --filters: list
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ssm DescribeAssociationExecutions $association_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages
@search-terms DescribeAutomationExecutions
export def 'ssm describe-automation-executions' [
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ssm DescribeAutomationExecutions $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --automation-execution-id
@search-terms DescribeAutomationStepExecutions
export def 'ssm describe-automation-step-executions' [
  --automation-execution-id: string
  --filters: any
  --reverse-order: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ssm DescribeAutomationStepExecutions $automation_execution_id $filters $reverse_order -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeAvailablePatches
export def 'ssm describe-available-patches' [
  --filters: any
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
]: any -> any { call 'ssm DescribeAvailablePatches $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --name
@search-terms DescribeDocument
export def 'ssm describe-document' [
  --name: string
  --document-version: string
  --version-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ssm DescribeDocument $name $document_version $version_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --name --permission-type
@search-terms DescribeDocumentPermission
export def 'ssm describe-document-permission' [
  --name: string
  --permission-type: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ssm DescribeDocumentPermission $name $permission_type $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --instance-id
@search-terms DescribeEffectiveInstanceAssociations
export def 'ssm describe-effective-instance-associations' [
  --instance-id: string
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
]: any -> any { call 'ssm DescribeEffectiveInstanceAssociations $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --baseline-id
@search-terms DescribeEffectivePatchesForPatchBaseline
export def 'ssm describe-effective-patches-for-patch-baseline' [
  --baseline-id: string
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
]: any -> any { call 'ssm DescribeEffectivePatchesForPatchBaseline $baseline_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --instance-id
@search-terms DescribeInstanceAssociationsStatus
export def 'ssm describe-instance-associations-status' [
  --instance-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ssm DescribeInstanceAssociationsStatus $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages
@search-terms DescribeInstanceInformation
export def 'ssm describe-instance-information' [
  --instance-information-filter-list: list
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ssm DescribeInstanceInformation $instance_information_filter_list $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --instance-ids
@search-terms DescribeInstancePatchStates
export def 'ssm describe-instance-patch-states' [
  --instance-ids: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ssm DescribeInstancePatchStates $instance_ids -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --patch-group
@search-terms DescribeInstancePatchStatesForPatchGroup
export def 'ssm describe-instance-patch-states-for-patch-group' [
  --patch-group: string
  --filters: list
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ssm DescribeInstancePatchStatesForPatchGroup $patch_group $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --instance-id
@search-terms DescribeInstancePatches
export def 'ssm describe-instance-patches' [
  --instance-id: string
  --filters: any
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
]: any -> any { call 'ssm DescribeInstancePatches $instance_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms DescribeInstanceProperties
export def 'ssm describe-instance-properties' [
  --instance-property-filter-list: list
  --filters-with-operator: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ssm DescribeInstanceProperties $instance_property_filter_list $filters_with_operator -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeInventoryDeletions
export def 'ssm describe-inventory-deletions' [
  --deletion-id: string
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
]: any -> any { call 'ssm DescribeInventoryDeletions $deletion_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --window-execution-id --task-id
@search-terms DescribeMaintenanceWindowExecutionTaskInvocations
export def 'ssm describe-maintenance-window-execution-task-invocations' [
  --window-execution-id: string
  --task-id: string
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ssm DescribeMaintenanceWindowExecutionTaskInvocations $window_execution_id $task_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --window-execution-id
@search-terms DescribeMaintenanceWindowExecutionTasks
export def 'ssm describe-maintenance-window-execution-tasks' [
  --window-execution-id: string
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ssm DescribeMaintenanceWindowExecutionTasks $window_execution_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --window-id
@search-terms DescribeMaintenanceWindowExecutions
export def 'ssm describe-maintenance-window-executions' [
  --window-id: string
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ssm DescribeMaintenanceWindowExecutions $window_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeMaintenanceWindowSchedule
export def 'ssm describe-maintenance-window-schedule' [
  --window-id: string
  --targets: any
  --resource-type: string@[INSTANCE RESOURCE_GROUP]
  --filters: any
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
]: any -> any { call 'ssm DescribeMaintenanceWindowSchedule $window_id $targets $resource_type $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --window-id
@search-terms DescribeMaintenanceWindowTargets
export def 'ssm describe-maintenance-window-targets' [
  --window-id: string
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ssm DescribeMaintenanceWindowTargets $window_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --window-id
@search-terms DescribeMaintenanceWindowTasks
export def 'ssm describe-maintenance-window-tasks' [
  --window-id: string
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ssm DescribeMaintenanceWindowTasks $window_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages
@search-terms DescribeMaintenanceWindows
export def 'ssm describe-maintenance-windows' [
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ssm DescribeMaintenanceWindows $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --targets --resource-type
@search-terms DescribeMaintenanceWindowsForTarget
export def 'ssm describe-maintenance-windows-for-target' [
  --targets: any
  --resource-type: string@[INSTANCE RESOURCE_GROUP]
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
]: any -> any { call 'ssm DescribeMaintenanceWindowsForTarget $targets $resource_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeOpsItems
export def 'ssm describe-ops-items' [
  --ops-item-filters: list
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
]: any -> any { call 'ssm DescribeOpsItems $ops_item_filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeParameters
export def 'ssm describe-parameters' [
  --filters: any
  --parameter-filters: any
  --shared: oneof<bool>
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
]: any -> any { call 'ssm DescribeParameters $filters $parameter_filters $shared -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribePatchBaselines
export def 'ssm describe-patch-baselines' [
  --filters: any
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
]: any -> any { call 'ssm DescribePatchBaselines $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --patch-group
@search-terms DescribePatchGroupState
export def 'ssm describe-patch-group-state' [
  --patch-group: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ssm DescribePatchGroupState $patch_group -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribePatchGroups
export def 'ssm describe-patch-groups' [
  --filters: any
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
]: any -> any { call 'ssm DescribePatchGroups $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --operating-system --property
@search-terms DescribePatchProperties
export def 'ssm describe-patch-properties' [
  --operating-system: string@OperatingSystem
  --property: string@[PRODUCT PRODUCT_FAMILY CLASSIFICATION MSRC_SEVERITY PRIORITY SEVERITY]
  --patch-set: string@[OS APPLICATION]
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
]: any -> any { call 'ssm DescribePatchProperties $operating_system $property $patch_set -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --state
@search-terms DescribeSessions
export def 'ssm describe-sessions' [
  --state: string@[Active History]
  --filters: any
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
]: any -> any { call 'ssm DescribeSessions $state $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --ops-item-id --association-id
@search-terms DisassociateOpsItemRelatedItem
export def 'ssm disassociate-ops-item-related-item' [
  --ops-item-id: string
  --association-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm DisassociateOpsItemRelatedItem $ops_item_id $association_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --access-request-id
@search-terms GetAccessToken
export def 'ssm get-access-token' [
  --access-request-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ssm GetAccessToken $access_request_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --automation-execution-id
@search-terms GetAutomationExecution
export def 'ssm get-automation-execution' [
  --automation-execution-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ssm GetAutomationExecution $automation_execution_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --calendar-names
@search-terms GetCalendarState
export def 'ssm get-calendar-state' [
  --calendar-names: list<string>
  --at-time: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ssm GetCalendarState $calendar_names $at_time -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --cloud-connector-id
@search-terms GetCloudConnector
export def 'ssm get-cloud-connector' [
  --cloud-connector-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ssm GetCloudConnector $cloud_connector_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --command-id --instance-id
@search-terms GetCommandInvocation
export def 'ssm get-command-invocation' [
  --command-id: string
  --instance-id: string
  --plugin-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ssm GetCommandInvocation $command_id $instance_id $plugin_name -- $region $profile $with_input $fail_fast' }

# POST /; needs --target
@search-terms GetConnectionStatus
export def 'ssm get-connection-status' [
  --target: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ssm GetConnectionStatus $target -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetDefaultPatchBaseline
export def 'ssm get-default-patch-baseline' [
  --operating-system: string@OperatingSystem
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ssm GetDefaultPatchBaseline $operating_system -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --instance-id --snapshot-id
@search-terms GetDeployablePatchSnapshotForInstance
export def 'ssm get-deployable-patch-snapshot-for-instance' [
  --instance-id: string
  --snapshot-id: string
  --baseline-override: record
  --use-s3-dual-stack-endpoint: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ssm GetDeployablePatchSnapshotForInstance $instance_id $snapshot_id $baseline_override $use_s3_dual_stack_endpoint -- $region $profile $with_input $fail_fast' }

# POST /; cached 1hr; needs --name
@search-terms GetDocument
export def 'ssm get-document' [
  --name: string
  --version-name: string
  --document-version: string
  --document-format: string@[YAML JSON TEXT]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ssm GetDocument $name $version_name $document_version $document_format -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --execution-preview-id
@search-terms GetExecutionPreview
export def 'ssm get-execution-preview' [
  --execution-preview-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ssm GetExecutionPreview $execution_preview_id -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetInventory
export def 'ssm get-inventory' [
  --filters: any
  --aggregators: list
  --result-attributes: list
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
]: any -> any { call 'ssm GetInventory $filters $aggregators $result_attributes -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetInventorySchema
export def 'ssm get-inventory-schema' [
  --type-name: string
  --aggregator: oneof<bool>
  --sub-type: oneof<bool>
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
]: any -> any { call 'ssm GetInventorySchema $type_name $aggregator $sub_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --window-id
@search-terms GetMaintenanceWindow
export def 'ssm get-maintenance-window' [
  --window-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ssm GetMaintenanceWindow $window_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --window-execution-id
@search-terms GetMaintenanceWindowExecution
export def 'ssm get-maintenance-window-execution' [
  --window-execution-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ssm GetMaintenanceWindowExecution $window_execution_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --window-execution-id --task-id
@search-terms GetMaintenanceWindowExecutionTask
export def 'ssm get-maintenance-window-execution-task' [
  --window-execution-id: string
  --task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ssm GetMaintenanceWindowExecutionTask $window_execution_id $task_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --window-execution-id --task-id --invocation-id
@search-terms GetMaintenanceWindowExecutionTaskInvocation
export def 'ssm get-maintenance-window-execution-task-invocation' [
  --window-execution-id: string
  --task-id: string
  --invocation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ssm GetMaintenanceWindowExecutionTaskInvocation $window_execution_id $task_id $invocation_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --window-id --window-task-id
@search-terms GetMaintenanceWindowTask
export def 'ssm get-maintenance-window-task' [
  --window-id: string
  --window-task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ssm GetMaintenanceWindowTask $window_id $window_task_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --ops-item-id
@search-terms GetOpsItem
export def 'ssm get-ops-item' [
  --ops-item-id: string
  --ops-item-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ssm GetOpsItem $ops_item_id $ops_item_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --ops-metadata-arn
@search-terms GetOpsMetadata
export def 'ssm get-ops-metadata' [
  --ops-metadata-arn: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ssm GetOpsMetadata $ops_metadata_arn $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetOpsSummary
export def 'ssm get-ops-summary' [
  --sync-name: string
  --filters: any
  --aggregators: list
  --result-attributes: list
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
]: any -> any { call 'ssm GetOpsSummary $sync_name $filters $aggregators $result_attributes -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --name
@search-terms GetParameter
export def 'ssm get-parameter' [
  --name: string
  --with-decryption: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ssm GetParameter $name $with_decryption -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; needs --name
@search-terms GetParameterHistory
export def 'ssm get-parameter-history' [
  --name: string
  --with-decryption: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ssm GetParameterHistory $name $with_decryption -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --names
@search-terms GetParameters
export def 'ssm get-parameters' [
  --names: list<string>
  --with-decryption: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ssm GetParameters $names $with_decryption -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; needs --path
@search-terms GetParametersByPath
export def 'ssm get-parameters-by-path' [
  --path: string
  --recursive: oneof<bool>
  --parameter-filters: any
  --with-decryption: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ssm GetParametersByPath $path $recursive $parameter_filters $with_decryption -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --baseline-id
@search-terms GetPatchBaseline
export def 'ssm get-patch-baseline' [
  --baseline-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ssm GetPatchBaseline $baseline_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --patch-group
@search-terms GetPatchBaselineForPatchGroup
export def 'ssm get-patch-baseline-for-patch-group' [
  --patch-group: string
  --operating-system: string@OperatingSystem
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ssm GetPatchBaselineForPatchGroup $patch_group $operating_system -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --resource-arn
@search-terms GetResourcePolicies
export def 'ssm get-resource-policies' [
  --resource-arn: string
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
]: any -> any { call 'ssm GetResourcePolicies $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --setting-id
@search-terms GetServiceSetting
export def 'ssm get-service-setting' [
  --setting-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ssm GetServiceSetting $setting_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --name --labels
@search-terms LabelParameterVersion
export def 'ssm label-parameter-version' [
  --name: string
  --parameter-version: int
  --labels: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm LabelParameterVersion $name $parameter_version $labels -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; needs --association-id
@search-terms ListAssociationVersions
export def 'ssm list-association-versions' [
  --association-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ssm ListAssociationVersions $association_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListAssociations
export def 'ssm list-associations' [
  --association-filter-list: any
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
]: any -> any { call 'ssm ListAssociations $association_filter_list -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListCloudConnectors
export def 'ssm list-cloud-connectors' [
  --filters: any
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
]: any -> any { call 'ssm ListCloudConnectors $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms ListCommandInvocations
export def 'ssm list-command-invocations' [
  --command-id: string
  --instance-id: string
  --filters: any
  --details: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ssm ListCommandInvocations $command_id $instance_id $filters $details -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages
@search-terms ListCommands
export def 'ssm list-commands' [
  --command-id: string
  --instance-id: string
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ssm ListCommands $command_id $instance_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListComplianceItems
export def 'ssm list-compliance-items' [
  --filters: any
  --resource-ids: list<string>
  --resource-types: list<string>
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
]: any -> any { call 'ssm ListComplianceItems $filters $resource_ids $resource_types -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListComplianceSummaries
export def 'ssm list-compliance-summaries' [
  --filters: any
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
]: any -> any { call 'ssm ListComplianceSummaries $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --name --metadata
@search-terms ListDocumentMetadataHistory
export def 'ssm list-document-metadata-history' [
  --name: string
  --document-version: string
  --metadata: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ssm ListDocumentMetadataHistory $name $document_version $metadata $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --name
@search-terms ListDocumentVersions
export def 'ssm list-document-versions' [
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
]: any -> any { call 'ssm ListDocumentVersions $name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1hr
@search-terms ListDocuments
export def 'ssm list-documents' [
  --document-filter-list: any
  --filters: any
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
]: any -> any { call 'ssm ListDocuments $document_filter_list $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --instance-id --type-name
@search-terms ListInventoryEntries
export def 'ssm list-inventory-entries' [
  --instance-id: string
  --type-name: string
  --filters: any
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ssm ListInventoryEntries $instance_id $type_name $filters $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms ListNodes
export def 'ssm list-nodes' [
  --sync-name: string
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ssm ListNodes $sync_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --aggregators
@search-terms ListNodesSummary
export def 'ssm list-nodes-summary' [
  --sync-name: string
  --filters: any
  --aggregators: list
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
]: any -> any { call 'ssm ListNodesSummary $sync_name $filters $aggregators -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListOpsItemEvents
export def 'ssm list-ops-item-events' [
  --filters: list
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
]: any -> any { call 'ssm ListOpsItemEvents $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListOpsItemRelatedItems
export def 'ssm list-ops-item-related-items' [
  --ops-item-id: string
  --filters: list
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
]: any -> any { call 'ssm ListOpsItemRelatedItems $ops_item_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListOpsMetadata
export def 'ssm list-ops-metadata' [
  --filters: any
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
]: any -> any { call 'ssm ListOpsMetadata $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListResourceComplianceSummaries
export def 'ssm list-resource-compliance-summaries' [
  --filters: any
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
]: any -> any { call 'ssm ListResourceComplianceSummaries $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListResourceDataSync
export def 'ssm list-resource-data-sync' [
  --sync-type: string
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
]: any -> any { call 'ssm ListResourceDataSync $sync_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-type --resource-id
@search-terms ListTagsForResource
export def 'ssm list-tags-for-resource' [
  --resource-type: string@ResourceTypeForTagging
  --resource-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ssm ListTagsForResource $resource_type $resource_id -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --name --permission-type
@search-terms ModifyDocumentPermission
export def 'ssm modify-document-permission' [
  --name: string
  --permission-type: string
  --account-ids-to-add: list<string>
  --account-ids-to-remove: list<string>
  --shared-document-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm ModifyDocumentPermission $name $permission_type $account_ids_to_add $account_ids_to_remove $shared_document_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-id --resource-type --compliance-type --execution-summary --items
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm PutComplianceItems $resource_id $resource_type $compliance_type $execution_summary $items $item_content_hash $upload_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-id --items
@search-terms PutInventory
export def 'ssm put-inventory' [
  --instance-id: string
  --items: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm PutInventory $instance_id $items -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --value
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm PutParameter $name $description $value $type $key_id $overwrite $allowed_pattern $tags $tier $policies $data_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --policy
@search-terms PutResourcePolicy
export def 'ssm put-resource-policy' [
  --resource-arn: string
  --policy: string
  --policy-id: string
  --policy-hash: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm PutResourcePolicy $resource_arn $policy $policy_id $policy_hash -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --permission-model
@search-terms RegisterDefaultHostManagementConfiguration
export def 'ssm register-default-host-management-configuration' [
  --permission-model: string@[SERVICE_MANAGED SELF_MANAGED]
  --role-arn: string
  --overwrite: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm RegisterDefaultHostManagementConfiguration $permission_model $role_arn $overwrite -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --baseline-id
@search-terms RegisterDefaultPatchBaseline
export def 'ssm register-default-patch-baseline' [
  --baseline-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm RegisterDefaultPatchBaseline $baseline_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --baseline-id --patch-group
@search-terms RegisterPatchBaselineForPatchGroup
export def 'ssm register-patch-baseline-for-patch-group' [
  --baseline-id: string
  --patch-group: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm RegisterPatchBaselineForPatchGroup $baseline_id $patch_group -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --window-id --resource-type --targets
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm RegisterTargetWithMaintenanceWindow $window_id $resource_type $targets $owner_information $name $description $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --window-id --task-arn --task-type
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm RegisterTaskWithMaintenanceWindow $window_id $targets $task_arn $service_role_arn $task_type $task_parameters $task_invocation_parameters $priority $max_concurrency $max_errors $logging_info $name $description $client_token $cutoff_behavior $alarm_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-type --resource-id --tag-keys
@search-terms RemoveTagsFromResource
export def 'ssm remove-tags-from-resource' [
  --resource-type: string@ResourceTypeForTagging
  --resource-id: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm RemoveTagsFromResource $resource_type $resource_id $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --setting-id
@search-terms ResetServiceSetting
export def 'ssm reset-service-setting' [
  --setting-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm ResetServiceSetting $setting_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --session-id
@search-terms ResumeSession
export def 'ssm resume-session' [
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm ResumeSession $session_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --automation-execution-id --signal-type
@search-terms SendAutomationSignal
export def 'ssm send-automation-signal' [
  --automation-execution-id: string
  --signal-type: string@[Approve Reject StartStep StopStep Resume Revoke]
  --payload: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm SendAutomationSignal $automation_execution_id $signal_type $payload -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --document-name
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm SendCommand $instance_ids $targets $document_name $document_version $document_hash $document_hash_type $timeout_seconds $comment $parameters $output_s3_region $output_s3_bucket_name $output_s3_key_prefix $max_concurrency $max_errors $service_role_arn $notification_config $cloud_watch_output_config $alarm_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --reason --targets
@search-terms StartAccessRequest
export def 'ssm start-access-request' [
  --reason: string
  --targets: any
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm StartAccessRequest $reason $targets $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --association-ids
@search-terms StartAssociationsOnce
export def 'ssm start-associations-once' [
  --association-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm StartAssociationsOnce $association_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --document-name
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm StartAutomationExecution $document_name $document_version $parameters $client_token $mode $target_parameter_name $targets $target_maps $max_concurrency $max_errors $target_locations $tags $alarm_configuration $target_locations_url -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --document-name --runbooks
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm StartChangeRequestExecution $scheduled_time $document_name $document_version $parameters $change_request_name $client_token $auto_approve $runbooks $tags $scheduled_end_time $change_details -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --document-name
@search-terms StartExecutionPreview
export def 'ssm start-execution-preview' [
  --document-name: string
  --document-version: string
  --execution-inputs: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm StartExecutionPreview $document_name $document_version $execution_inputs -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --target
@search-terms StartSession
export def 'ssm start-session' [
  --target: string
  --document-name: string
  --reason: string
  --parameters: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm StartSession $target $document_name $reason $parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --automation-execution-id
@search-terms StopAutomationExecution
export def 'ssm stop-automation-execution' [
  --automation-execution-id: string
  --type: string@[Complete Cancel]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm StopAutomationExecution $automation_execution_id $type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --session-id
@search-terms TerminateSession
export def 'ssm terminate-session' [
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm TerminateSession $session_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --parameter-version --labels
@search-terms UnlabelParameterVersion
export def 'ssm unlabel-parameter-version' [
  --name: string
  --parameter-version: int
  --labels: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm UnlabelParameterVersion $name $parameter_version $labels -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --association-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm UpdateAssociation $association_id $parameters $document_version $schedule_expression $output_location $name $targets $association_name $association_version $automation_target_parameter_name $max_errors $max_concurrency $compliance_severity $sync_compliance $apply_only_at_cron_interval $calendar_names $target_locations $schedule_offset $duration $target_maps $alarm_configuration $association_dispatch_assume_role -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --instance-id --association-status
@search-terms UpdateAssociationStatus
export def 'ssm update-association-status' [
  --name: string
  --instance-id: string
  --association-status: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm UpdateAssociationStatus $name $instance_id $association_status -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cloud-connector-id
@search-terms UpdateCloudConnector
export def 'ssm update-cloud-connector' [
  --cloud-connector-id: string
  --display-name: string
  --configuration: record
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm UpdateCloudConnector $cloud_connector_id $display_name $configuration $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --content --name
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm UpdateDocument $content $attachments $name $display_name $version_name $document_version $document_format $target_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --document-version
@search-terms UpdateDocumentDefaultVersion
export def 'ssm update-document-default-version' [
  --name: string
  --document-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm UpdateDocumentDefaultVersion $name $document_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --document-reviews
@search-terms UpdateDocumentMetadata
export def 'ssm update-document-metadata' [
  --name: string
  --document-version: string
  --document-reviews: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm UpdateDocumentMetadata $name $document_version $document_reviews -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --window-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm UpdateMaintenanceWindow $window_id $name $description $start_date $end_date $schedule $schedule_timezone $schedule_offset $duration $cutoff $allow_unassociated_targets $enabled $replace -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --window-id --window-target-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm UpdateMaintenanceWindowTarget $window_id $window_target_id $targets $owner_information $name $description $replace -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --window-id --window-task-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm UpdateMaintenanceWindowTask $window_id $window_task_id $targets $task_arn $service_role_arn $task_parameters $task_invocation_parameters $priority $max_concurrency $max_errors $logging_info $name $description $replace $cutoff_behavior $alarm_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-id --iam-role
@search-terms UpdateManagedInstanceRole
export def 'ssm update-managed-instance-role' [
  --instance-id: string
  --iam-role: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm UpdateManagedInstanceRole $instance_id $iam_role -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ops-item-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm UpdateOpsItem $description $operational_data $operational_data_to_delete $notifications $priority $related_ops_items $status $ops_item_id $title $category $severity $actual_start_time $actual_end_time $planned_start_time $planned_end_time $ops_item_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ops-metadata-arn
@search-terms UpdateOpsMetadata
export def 'ssm update-ops-metadata' [
  --ops-metadata-arn: string
  --metadata-to-update: record
  --keys-to-delete: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm UpdateOpsMetadata $ops_metadata_arn $metadata_to_update $keys_to_delete -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --baseline-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm UpdatePatchBaseline $baseline_id $name $global_filters $approval_rules $approved_patches $approved_patches_compliance_level $approved_patches_enable_non_security $rejected_patches $rejected_patches_action $description $sources $available_security_updates_compliance_status $replace -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --sync-name --sync-type --sync-source
@search-terms UpdateResourceDataSync
export def 'ssm update-resource-data-sync' [
  --sync-name: string
  --sync-type: string
  --sync-source: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm UpdateResourceDataSync $sync_name $sync_type $sync_source -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --setting-id --setting-value
@search-terms UpdateServiceSetting
export def 'ssm update-service-setting' [
  --setting-id: string
  --setting-value: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ssm UpdateServiceSetting $setting_id $setting_value -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min; needs --cloud-connector-id
@search-terms ValidateCloudConnector
export def 'ssm validate-cloud-connector' [
  --cloud-connector-id: string
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
]: any -> any { call 'ssm ValidateCloudConnector $cloud_connector_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# Asks again and again until something is so:
#   command-executed: GetCommandInvocation; needs --command-id --instance-id
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
