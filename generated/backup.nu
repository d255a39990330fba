# Written by `cargo xtask generate --service backup` from the service's model and overlay: change those instead.
# Backup, API version 2018-11-15: 115 operations.

use rt.nu [call]

# PUT /backup-vaults/{BackupVaultName}/mpaApprovalTeam; needs --backup-vault-name --mpa-approval-team-arn
@search-terms AssociateBackupVaultMpaApprovalTeam
export def 'backup associate-backup-vault-mpa-approval-team' [
  --backup-vault-name: string
  --mpa-approval-team-arn: string
  --requester-comment: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup AssociateBackupVaultMpaApprovalTeam $backup_vault_name $mpa_approval_team_arn $requester_comment -- $region $profile $with_input $fail_fast $yes' }

# DELETE /legal-holds/{LegalHoldId}; needs --legal-hold-id --cancel-description
@search-terms CancelLegalHold
export def 'backup cancel-legal-hold' [
  --legal-hold-id: string
  --cancel-description: string
  --retain-record-in-days: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup CancelLegalHold $legal_hold_id $cancel_description $retain_record_in_days -- $region $profile $with_input $fail_fast $yes' }

# PUT /backup-access-point/create; needs --name --recovery-point-arn
@search-terms CreateBackupAccessPoint
export def 'backup create-backup-access-point' [
  --access-point-metadata: record
  --access-point-policy: string
  --name: string
  --recovery-point-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup CreateBackupAccessPoint $access_point_metadata $access_point_policy $name $recovery_point_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /backup/plans/; needs --backup-plan
@search-terms CreateBackupPlan
export def 'backup create-backup-plan' [
  --backup-plan: record
  --backup-plan-tags: record
  --creator-request-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup CreateBackupPlan $backup_plan $backup_plan_tags $creator_request_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /backup/plans/{BackupPlanId}/selections/; needs --backup-plan-id --backup-selection
@search-terms CreateBackupSelection
export def 'backup create-backup-selection' [
  --backup-plan-id: string
  --backup-selection: record
  --creator-request-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup CreateBackupSelection $backup_plan_id $backup_selection $creator_request_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /backup-vaults/{BackupVaultName}; needs --backup-vault-name
@search-terms CreateBackupVault
export def 'backup create-backup-vault' [
  --backup-vault-name: string
  --backup-vault-tags: record
  --encryption-key-arn: string
  --creator-request-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup CreateBackupVault $backup_vault_name $backup_vault_tags $encryption_key_arn $creator_request_id -- $region $profile $with_input $fail_fast $yes' }

# POST /audit/frameworks; needs --framework-name --framework-controls
@search-terms CreateFramework
export def 'backup create-framework' [
  --framework-name: string
  --framework-description: string
  --framework-controls: list
  --idempotency-token: string
  --framework-tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup CreateFramework $framework_name $framework_description $framework_controls $idempotency_token $framework_tags -- $region $profile $with_input $fail_fast $yes' }

# POST /legal-holds/; needs --title --description
@search-terms CreateLegalHold
export def 'backup create-legal-hold' [
  --title: string
  --description: string
  --idempotency-token: string
  --recovery-point-selection: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup CreateLegalHold $title $description $idempotency_token $recovery_point_selection $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /logically-air-gapped-backup-vaults/{BackupVaultName}; needs --backup-vault-name --min-retention-days --max-retention-days
@search-terms CreateLogicallyAirGappedBackupVault
export def 'backup create-logically-air-gapped-backup-vault' [
  --backup-vault-name: string
  --backup-vault-tags: record
  --creator-request-id: string
  --min-retention-days: int
  --max-retention-days: int
  --encryption-key-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup CreateLogicallyAirGappedBackupVault $backup_vault_name $backup_vault_tags $creator_request_id $min_retention_days $max_retention_days $encryption_key_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /audit/report-plans; needs --report-plan-name --report-delivery-channel --report-setting
@search-terms CreateReportPlan
export def 'backup create-report-plan' [
  --report-plan-name: string
  --report-plan-description: string
  --report-delivery-channel: record
  --report-setting: record
  --report-plan-tags: record
  --idempotency-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup CreateReportPlan $report_plan_name $report_plan_description $report_delivery_channel $report_setting $report_plan_tags $idempotency_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /restore-access-backup-vaults; needs --source-backup-vault-arn
@search-terms CreateRestoreAccessBackupVault
export def 'backup create-restore-access-backup-vault' [
  --source-backup-vault-arn: string
  --backup-vault-name: string
  --backup-vault-tags: record
  --creator-request-id: string
  --requester-comment: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup CreateRestoreAccessBackupVault $source_backup_vault_arn $backup_vault_name $backup_vault_tags $creator_request_id $requester_comment -- $region $profile $with_input $fail_fast $yes' }

# PUT /restore-testing/plans; needs --restore-testing-plan
@search-terms CreateRestoreTestingPlan
export def 'backup create-restore-testing-plan' [
  --creator-request-id: string
  --restore-testing-plan: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup CreateRestoreTestingPlan $creator_request_id $restore_testing_plan $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /restore-testing/plans/{RestoreTestingPlanName}/selections; needs --restore-testing-plan-name --restore-testing-selection
@search-terms CreateRestoreTestingSelection
export def 'backup create-restore-testing-selection' [
  --creator-request-id: string
  --restore-testing-plan-name: string
  --restore-testing-selection: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup CreateRestoreTestingSelection $creator_request_id $restore_testing_plan_name $restore_testing_selection -- $region $profile $with_input $fail_fast $yes' }

# PUT /tiering-configurations; needs --tiering-configuration
@search-terms CreateTieringConfiguration
export def 'backup create-tiering-configuration' [
  --tiering-configuration: record
  --tiering-configuration-tags: record
  --creator-request-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup CreateTieringConfiguration $tiering_configuration $tiering_configuration_tags $creator_request_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /backup-access-point/delete/{AccessPointArn}; needs --access-point-arn
@search-terms DeleteBackupAccessPoint
export def 'backup delete-backup-access-point' [
  --access-point-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup DeleteBackupAccessPoint $access_point_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /backup/plans/{BackupPlanId}; needs --backup-plan-id
@search-terms DeleteBackupPlan
export def 'backup delete-backup-plan' [
  --backup-plan-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup DeleteBackupPlan $backup_plan_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /backup/plans/{BackupPlanId}/selections/{SelectionId}; needs --backup-plan-id --selection-id
@search-terms DeleteBackupSelection
export def 'backup delete-backup-selection' [
  --backup-plan-id: string
  --selection-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup DeleteBackupSelection $backup_plan_id $selection_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /backup-vaults/{BackupVaultName}; needs --backup-vault-name
@search-terms DeleteBackupVault
export def 'backup delete-backup-vault' [
  --backup-vault-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup DeleteBackupVault $backup_vault_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /backup-vaults/{BackupVaultName}/access-policy; needs --backup-vault-name
@search-terms DeleteBackupVaultAccessPolicy
export def 'backup delete-backup-vault-access-policy' [
  --backup-vault-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup DeleteBackupVaultAccessPolicy $backup_vault_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /backup-vaults/{BackupVaultName}/vault-lock; needs --backup-vault-name
@search-terms DeleteBackupVaultLockConfiguration
export def 'backup delete-backup-vault-lock-configuration' [
  --backup-vault-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup DeleteBackupVaultLockConfiguration $backup_vault_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /backup-vaults/{BackupVaultName}/notification-configuration; needs --backup-vault-name
@search-terms DeleteBackupVaultNotifications
export def 'backup delete-backup-vault-notifications' [
  --backup-vault-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup DeleteBackupVaultNotifications $backup_vault_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /audit/frameworks/{FrameworkName}; needs --framework-name
@search-terms DeleteFramework
export def 'backup delete-framework' [
  --framework-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup DeleteFramework $framework_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}; needs --backup-vault-name --recovery-point-arn
@search-terms DeleteRecoveryPoint
export def 'backup delete-recovery-point' [
  --backup-vault-name: string
  --recovery-point-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup DeleteRecoveryPoint $backup_vault_name $recovery_point_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /audit/report-plans/{ReportPlanName}; needs --report-plan-name
@search-terms DeleteReportPlan
export def 'backup delete-report-plan' [
  --report-plan-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup DeleteReportPlan $report_plan_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /restore-testing/plans/{RestoreTestingPlanName}; needs --restore-testing-plan-name
@search-terms DeleteRestoreTestingPlan
export def 'backup delete-restore-testing-plan' [
  --restore-testing-plan-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup DeleteRestoreTestingPlan $restore_testing_plan_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /restore-testing/plans/{RestoreTestingPlanName}/selections/{RestoreTestingSelectionName}; needs --restore-testing-plan-name --restore-testing-selection-name
@search-terms DeleteRestoreTestingSelection
export def 'backup delete-restore-testing-selection' [
  --restore-testing-plan-name: string
  --restore-testing-selection-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup DeleteRestoreTestingSelection $restore_testing_plan_name $restore_testing_selection_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tiering-configurations/{TieringConfigurationName}; needs --tiering-configuration-name
@search-terms DeleteTieringConfiguration
export def 'backup delete-tiering-configuration' [
  --tiering-configuration-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup DeleteTieringConfiguration $tiering_configuration_name -- $region $profile $with_input $fail_fast $yes' }

# GET /backup-access-point/{AccessPointArn}; needs --access-point-arn
@search-terms DescribeBackupAccessPoint
export def 'backup describe-backup-access-point' [
  --access-point-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'backup DescribeBackupAccessPoint $access_point_arn -- $region $profile $with_input $fail_fast' }

# GET /backup-jobs/{BackupJobId}; cached 30sec; needs --backup-job-id
@search-terms DescribeBackupJob
export def 'backup describe-backup-job' [
  --backup-job-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'backup DescribeBackupJob $backup_job_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /backup-vaults/{BackupVaultName}; cached 1min; needs --backup-vault-name
@search-terms DescribeBackupVault
export def 'backup describe-backup-vault' [
  --backup-vault-name: string
  --backup-vault-account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'backup DescribeBackupVault $backup_vault_name $backup_vault_account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /copy-jobs/{CopyJobId}; cached 30sec; needs --copy-job-id
@search-terms DescribeCopyJob
export def 'backup describe-copy-job' [
  --copy-job-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'backup DescribeCopyJob $copy_job_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /audit/frameworks/{FrameworkName}; cached 1min; needs --framework-name
@search-terms DescribeFramework
export def 'backup describe-framework' [
  --framework-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'backup DescribeFramework $framework_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /global-settings; cached 1min
@search-terms DescribeGlobalSettings
export def 'backup describe-global-settings' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'backup DescribeGlobalSettings -- $region $profile $refresh $ttl' }

# GET /resources/{ResourceArn}; cached 1min; needs --resource-arn
@search-terms DescribeProtectedResource
export def 'backup describe-protected-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'backup DescribeProtectedResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}; cached 1min; needs --backup-vault-name --recovery-point-arn
@search-terms DescribeRecoveryPoint
export def 'backup describe-recovery-point' [
  --backup-vault-name: string
  --recovery-point-arn: string
  --backup-vault-account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'backup DescribeRecoveryPoint $backup_vault_name $recovery_point_arn $backup_vault_account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /account-settings; cached 1min
@search-terms DescribeRegionSettings
export def 'backup describe-region-settings' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'backup DescribeRegionSettings -- $region $profile $refresh $ttl' }

# GET /audit/report-jobs/{ReportJobId}; cached 30sec; needs --report-job-id
@search-terms DescribeReportJob
export def 'backup describe-report-job' [
  --report-job-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'backup DescribeReportJob $report_job_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /audit/report-plans/{ReportPlanName}; cached 1min; needs --report-plan-name
@search-terms DescribeReportPlan
export def 'backup describe-report-plan' [
  --report-plan-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'backup DescribeReportPlan $report_plan_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /restore-jobs/{RestoreJobId}; cached 30sec; needs --restore-job-id
@search-terms DescribeRestoreJob
export def 'backup describe-restore-job' [
  --restore-job-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'backup DescribeRestoreJob $restore_job_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /scan/jobs/{ScanJobId}; cached 30sec; needs --scan-job-id
@search-terms DescribeScanJob
export def 'backup describe-scan-job' [
  --scan-job-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'backup DescribeScanJob $scan_job_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /backup-vaults/{BackupVaultName}/mpaApprovalTeam?delete; needs --backup-vault-name
@search-terms DisassociateBackupVaultMpaApprovalTeam
export def 'backup disassociate-backup-vault-mpa-approval-team' [
  --backup-vault-name: string
  --requester-comment: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup DisassociateBackupVaultMpaApprovalTeam $backup_vault_name $requester_comment -- $region $profile $with_input $fail_fast $yes' }

# POST /backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}/disassociate; needs --backup-vault-name --recovery-point-arn
@search-terms DisassociateRecoveryPoint
export def 'backup disassociate-recovery-point' [
  --backup-vault-name: string
  --recovery-point-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup DisassociateRecoveryPoint $backup_vault_name $recovery_point_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}/parentAssociation; needs --backup-vault-name --recovery-point-arn
@search-terms DisassociateRecoveryPointFromParent
export def 'backup disassociate-recovery-point-from-parent' [
  --backup-vault-name: string
  --recovery-point-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup DisassociateRecoveryPointFromParent $backup_vault_name $recovery_point_arn -- $region $profile $with_input $fail_fast $yes' }

# GET /backup/plans/{BackupPlanId}/toTemplate/; needs --backup-plan-id
@search-terms ExportBackupPlanTemplate
export def 'backup export-backup-plan-template' [
  --backup-plan-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup ExportBackupPlanTemplate $backup_plan_id -- $region $profile $with_input $fail_fast $yes' }

# GET /backup/plans/{BackupPlanId}/; needs --backup-plan-id
@search-terms GetBackupPlan
export def 'backup get-backup-plan' [
  --backup-plan-id: string
  --version-id: string
  --max-scheduled-runs-preview: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'backup GetBackupPlan $backup_plan_id $version_id $max_scheduled_runs_preview -- $region $profile $with_input $fail_fast' }

# POST /backup/template/json/toPlan; needs --backup-plan-template-json
@search-terms GetBackupPlanFromJSON
export def 'backup get-backup-plan-from-json' [
  --backup-plan-template-json: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'backup GetBackupPlanFromJSON $backup_plan_template_json -- $region $profile $with_input $fail_fast' }

# GET /backup/template/plans/{BackupPlanTemplateId}/toPlan; needs --backup-plan-template-id
@search-terms GetBackupPlanFromTemplate
export def 'backup get-backup-plan-from-template' [
  --backup-plan-template-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'backup GetBackupPlanFromTemplate $backup_plan_template_id -- $region $profile $with_input $fail_fast' }

# GET /backup/plans/{BackupPlanId}/selections/{SelectionId}; cached 1min; needs --backup-plan-id --selection-id
@search-terms GetBackupSelection
export def 'backup get-backup-selection' [
  --backup-plan-id: string
  --selection-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'backup GetBackupSelection $backup_plan_id $selection_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /backup-vaults/{BackupVaultName}/access-policy; cached 1min; needs --backup-vault-name
@search-terms GetBackupVaultAccessPolicy
export def 'backup get-backup-vault-access-policy' [
  --backup-vault-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'backup GetBackupVaultAccessPolicy $backup_vault_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /backup-vaults/{BackupVaultName}/notification-configuration; cached 1min; needs --backup-vault-name
@search-terms GetBackupVaultNotifications
export def 'backup get-backup-vault-notifications' [
  --backup-vault-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'backup GetBackupVaultNotifications $backup_vault_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /legal-holds/{LegalHoldId}/; cached 1min; needs --legal-hold-id
@search-terms GetLegalHold
export def 'backup get-legal-hold' [
  --legal-hold-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'backup GetLegalHold $legal_hold_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /scan/pitr-malware-scan-results; needs --recovery-point-arn --backup-vault-name --scan-end-time --malware-scanner
@search-terms GetPITRMalwareScanResults
export def 'backup get-pitr-malware-scan-results' [
  --recovery-point-arn: string
  --backup-vault-name: string
  --scan-end-time: oneof<datetime, duration, string>
  --malware-scanner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'backup GetPITRMalwareScanResults $recovery_point_arn $backup_vault_name $scan_end_time $malware_scanner -- $region $profile $with_input $fail_fast' }

# GET /backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}/index; cached 1min; needs --backup-vault-name --recovery-point-arn
@search-terms GetRecoveryPointIndexDetails
export def 'backup get-recovery-point-index-details' [
  --backup-vault-name: string
  --recovery-point-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'backup GetRecoveryPointIndexDetails $backup_vault_name $recovery_point_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}/restore-metadata; needs --backup-vault-name --recovery-point-arn
@search-terms GetRecoveryPointRestoreMetadata
export def 'backup get-recovery-point-restore-metadata' [
  --backup-vault-name: string
  --recovery-point-arn: string
  --backup-vault-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'backup GetRecoveryPointRestoreMetadata $backup_vault_name $recovery_point_arn $backup_vault_account_id -- $region $profile $with_input $fail_fast' }

# GET /restore-jobs/{RestoreJobId}/metadata; needs --restore-job-id
@search-terms GetRestoreJobMetadata
export def 'backup get-restore-job-metadata' [
  --restore-job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'backup GetRestoreJobMetadata $restore_job_id -- $region $profile $with_input $fail_fast' }

# GET /restore-testing/inferred-metadata; cached 1min; needs --backup-vault-name --recovery-point-arn
@search-terms GetRestoreTestingInferredMetadata
export def 'backup get-restore-testing-inferred-metadata' [
  --backup-vault-account-id: string
  --backup-vault-name: string
  --recovery-point-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'backup GetRestoreTestingInferredMetadata $backup_vault_account_id $backup_vault_name $recovery_point_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /restore-testing/plans/{RestoreTestingPlanName}; cached 1min; needs --restore-testing-plan-name
@search-terms GetRestoreTestingPlan
export def 'backup get-restore-testing-plan' [
  --restore-testing-plan-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'backup GetRestoreTestingPlan $restore_testing_plan_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /restore-testing/plans/{RestoreTestingPlanName}/selections/{RestoreTestingSelectionName}; needs --restore-testing-plan-name --restore-testing-selection-name
@search-terms GetRestoreTestingSelection
export def 'backup get-restore-testing-selection' [
  --restore-testing-plan-name: string
  --restore-testing-selection-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'backup GetRestoreTestingSelection $restore_testing_plan_name $restore_testing_selection_name -- $region $profile $with_input $fail_fast' }

# GET /supported-resource-types; cached 1min
@search-terms GetSupportedResourceTypes
export def 'backup get-supported-resource-types' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'backup GetSupportedResourceTypes -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# GET /tiering-configurations/{TieringConfigurationName}; cached 1min; needs --tiering-configuration-name
@search-terms GetTieringConfiguration
export def 'backup get-tiering-configuration' [
  --tiering-configuration-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'backup GetTieringConfiguration $tiering_configuration_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /backup-access-point; follows pages
@search-terms ListBackupAccessPoints
export def 'backup list-backup-access-points' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'backup ListBackupAccessPoints -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /backup-access-point/recovery-point/{RecoveryPointArn}; follows pages; needs --recovery-point-arn
@search-terms ListBackupAccessPointsByRecoveryPoint
export def 'backup list-backup-access-points-by-recovery-point' [
  --recovery-point-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'backup ListBackupAccessPointsByRecoveryPoint $recovery_point_arn -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /backup-access-point/resource/{ResourceArn}; follows pages; needs --resource-arn
@search-terms ListBackupAccessPointsByResource
export def 'backup list-backup-access-points-by-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'backup ListBackupAccessPointsByResource $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /audit/backup-job-summaries; cached 1min
@search-terms ListBackupJobSummaries
export def 'backup list-backup-job-summaries' [
  --account-id: string
  --state: string@[CREATED PENDING RUNNING ABORTING ABORTED COMPLETED FAILED EXPIRED PARTIAL AGGREGATE_ALL ANY]
  --resource-type: string
  --message-category: string
  --aggregation-period: string@[ONE_DAY SEVEN_DAYS FOURTEEN_DAYS]
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'backup ListBackupJobSummaries $account_id $state $resource_type $message_category $aggregation_period $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /backup-jobs/; follows pages; cached 30sec
@search-terms ListBackupJobs
export def 'backup list-backup-jobs' [
  --by-resource-arn: string
  --by-state: string@[CREATED PENDING RUNNING ABORTING ABORTED COMPLETED FAILED EXPIRED PARTIAL]
  --by-backup-vault-name: string
  --by-created-before: oneof<datetime, duration, string>
  --by-created-after: oneof<datetime, duration, string>
  --by-resource-type: string
  --by-account-id: string
  --by-complete-after: oneof<datetime, duration, string>
  --by-complete-before: oneof<datetime, duration, string>
  --by-parent-job-id: string
  --by-message-category: string
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
]: any -> any { call 'backup ListBackupJobs $by_resource_arn $by_state $by_backup_vault_name $by_created_before $by_created_after $by_resource_type $by_account_id $by_complete_after $by_complete_before $by_parent_job_id $by_message_category -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /backup/template/plans; follows pages; cached 1min
@search-terms ListBackupPlanTemplates
export def 'backup list-backup-plan-templates' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'backup ListBackupPlanTemplates -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /backup/plans/{BackupPlanId}/versions/; follows pages; cached 1min; needs --backup-plan-id
@search-terms ListBackupPlanVersions
export def 'backup list-backup-plan-versions' [
  --backup-plan-id: string
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
]: any -> any { call 'backup ListBackupPlanVersions $backup_plan_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /backup/plans/; follows pages; cached 5min
@search-terms ListBackupPlans
export def 'backup list-backup-plans' [
  --include-deleted: oneof<bool>
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
]: any -> any { call 'backup ListBackupPlans $include_deleted -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /backup/plans/{BackupPlanId}/selections/; follows pages; cached 1min; needs --backup-plan-id
@search-terms ListBackupSelections
export def 'backup list-backup-selections' [
  --backup-plan-id: string
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
]: any -> any { call 'backup ListBackupSelections $backup_plan_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /backup-vaults/; follows pages; cached 5min
@search-terms ListBackupVaults
export def 'backup list-backup-vaults' [
  --by-vault-type: string@[BACKUP_VAULT LOGICALLY_AIR_GAPPED_BACKUP_VAULT RESTORE_ACCESS_BACKUP_VAULT]
  --by-shared: oneof<bool>
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
]: any -> any { call 'backup ListBackupVaults $by_vault_type $by_shared -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /audit/copy-job-summaries; cached 1min
@search-terms ListCopyJobSummaries
export def 'backup list-copy-job-summaries' [
  --account-id: string
  --state: string@[CREATED RUNNING ABORTING ABORTED COMPLETING COMPLETED FAILING FAILED PARTIAL AGGREGATE_ALL ANY]
  --resource-type: string
  --message-category: string
  --aggregation-period: string@[ONE_DAY SEVEN_DAYS FOURTEEN_DAYS]
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'backup ListCopyJobSummaries $account_id $state $resource_type $message_category $aggregation_period $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /copy-jobs/; follows pages; cached 30sec
@search-terms ListCopyJobs
export def 'backup list-copy-jobs' [
  --by-resource-arn: string
  --by-state: string@[CREATED RUNNING COMPLETED FAILED PARTIAL]
  --by-created-before: oneof<datetime, duration, string>
  --by-created-after: oneof<datetime, duration, string>
  --by-resource-type: string
  --by-destination-vault-arn: string
  --by-account-id: string
  --by-complete-before: oneof<datetime, duration, string>
  --by-complete-after: oneof<datetime, duration, string>
  --by-parent-job-id: string
  --by-message-category: string
  --by-source-recovery-point-arn: string
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
]: any -> any { call 'backup ListCopyJobs $by_resource_arn $by_state $by_created_before $by_created_after $by_resource_type $by_destination_vault_arn $by_account_id $by_complete_before $by_complete_after $by_parent_job_id $by_message_category $by_source_recovery_point_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /audit/frameworks; follows pages; cached 1min
@search-terms ListFrameworks
export def 'backup list-frameworks' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'backup ListFrameworks -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /indexes/recovery-point/; follows pages; cached 1min
@search-terms ListIndexedRecoveryPoints
export def 'backup list-indexed-recovery-points' [
  --source-resource-arn: string
  --created-before: oneof<datetime, duration, string>
  --created-after: oneof<datetime, duration, string>
  --resource-type: string
  --index-status: string@[PENDING ACTIVE FAILED DELETING]
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
]: any -> any { call 'backup ListIndexedRecoveryPoints $source_resource_arn $created_before $created_after $resource_type $index_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /legal-holds/; follows pages; cached 1min
@search-terms ListLegalHolds
export def 'backup list-legal-holds' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'backup ListLegalHolds -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /resources/; follows pages; cached 1min
@search-terms ListProtectedResources
export def 'backup list-protected-resources' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'backup ListProtectedResources -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /backup-vaults/{BackupVaultName}/resources/; follows pages; cached 1min; needs --backup-vault-name
@search-terms ListProtectedResourcesByBackupVault
export def 'backup list-protected-resources-by-backup-vault' [
  --backup-vault-name: string
  --backup-vault-account-id: string
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
]: any -> any { call 'backup ListProtectedResourcesByBackupVault $backup_vault_name $backup_vault_account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /backup-vaults/{BackupVaultName}/recovery-points/; follows pages; cached 1hr; needs --backup-vault-name
@search-terms ListRecoveryPointsByBackupVault
export def 'backup list-recovery-points-by-backup-vault' [
  --backup-vault-name: string
  --backup-vault-account-id: string
  --by-resource-arn: string
  --by-resource-type: string
  --by-backup-plan-id: string
  --by-created-before: oneof<datetime, duration, string>
  --by-created-after: oneof<datetime, duration, string>
  --by-parent-recovery-point-arn: string
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
]: any -> any { call 'backup ListRecoveryPointsByBackupVault $backup_vault_name $backup_vault_account_id $by_resource_arn $by_resource_type $by_backup_plan_id $by_created_before $by_created_after $by_parent_recovery_point_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /legal-holds/{LegalHoldId}/recovery-points; follows pages; cached 1hr; needs --legal-hold-id
@search-terms ListRecoveryPointsByLegalHold
export def 'backup list-recovery-points-by-legal-hold' [
  --legal-hold-id: string
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
]: any -> any { call 'backup ListRecoveryPointsByLegalHold $legal_hold_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /resources/{ResourceArn}/recovery-points/; follows pages; cached 1hr; needs --resource-arn
@search-terms ListRecoveryPointsByResource
export def 'backup list-recovery-points-by-resource' [
  --resource-arn: string
  --managed-by-aws-backup-only: oneof<bool>
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
]: any -> any { call 'backup ListRecoveryPointsByResource $resource_arn $managed_by_aws_backup_only -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /audit/report-jobs; follows pages; cached 30sec
@search-terms ListReportJobs
export def 'backup list-report-jobs' [
  --by-report-plan-name: string
  --by-creation-before: oneof<datetime, duration, string>
  --by-creation-after: oneof<datetime, duration, string>
  --by-status: string
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
]: any -> any { call 'backup ListReportJobs $by_report_plan_name $by_creation_before $by_creation_after $by_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /audit/report-plans; follows pages; cached 1min
@search-terms ListReportPlans
export def 'backup list-report-plans' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'backup ListReportPlans -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /logically-air-gapped-backup-vaults/{BackupVaultName}/restore-access-backup-vaults/; follows pages; cached 1min; needs --backup-vault-name
@search-terms ListRestoreAccessBackupVaults
export def 'backup list-restore-access-backup-vaults' [
  --backup-vault-name: string
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
]: any -> any { call 'backup ListRestoreAccessBackupVaults $backup_vault_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /audit/restore-job-summaries; cached 1min
@search-terms ListRestoreJobSummaries
export def 'backup list-restore-job-summaries' [
  --account-id: string
  --state: string@[CREATED PENDING RUNNING ABORTED COMPLETED FAILED AGGREGATE_ALL ANY]
  --resource-type: string
  --aggregation-period: string@[ONE_DAY SEVEN_DAYS FOURTEEN_DAYS]
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'backup ListRestoreJobSummaries $account_id $state $resource_type $aggregation_period $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /restore-jobs/; follows pages; cached 30sec
@search-terms ListRestoreJobs
export def 'backup list-restore-jobs' [
  --by-account-id: string
  --by-resource-type: string
  --by-created-before: oneof<datetime, duration, string>
  --by-created-after: oneof<datetime, duration, string>
  --by-status: string@[PENDING RUNNING COMPLETED ABORTED FAILED]
  --by-complete-before: oneof<datetime, duration, string>
  --by-complete-after: oneof<datetime, duration, string>
  --by-restore-testing-plan-arn: string
  --by-parent-job-id: string
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
]: any -> any { call 'backup ListRestoreJobs $by_account_id $by_resource_type $by_created_before $by_created_after $by_status $by_complete_before $by_complete_after $by_restore_testing_plan_arn $by_parent_job_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /resources/{ResourceArn}/restore-jobs/; follows pages; cached 1min; needs --resource-arn
@search-terms ListRestoreJobsByProtectedResource
export def 'backup list-restore-jobs-by-protected-resource' [
  --resource-arn: string
  --by-status: string@[PENDING RUNNING COMPLETED ABORTED FAILED]
  --by-recovery-point-creation-date-after: oneof<datetime, duration, string>
  --by-recovery-point-creation-date-before: oneof<datetime, duration, string>
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
]: any -> any { call 'backup ListRestoreJobsByProtectedResource $resource_arn $by_status $by_recovery_point_creation_date_after $by_recovery_point_creation_date_before -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /restore-testing/plans; follows pages; cached 1min
@search-terms ListRestoreTestingPlans
export def 'backup list-restore-testing-plans' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'backup ListRestoreTestingPlans -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /restore-testing/plans/{RestoreTestingPlanName}/selections; follows pages; cached 1min; needs --restore-testing-plan-name
@search-terms ListRestoreTestingSelections
export def 'backup list-restore-testing-selections' [
  --restore-testing-plan-name: string
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
]: any -> any { call 'backup ListRestoreTestingSelections $restore_testing_plan_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /audit/scan-job-summaries; follows pages; cached 1min
@search-terms ListScanJobSummaries
export def 'backup list-scan-job-summaries' [
  --account-id: string
  --resource-type: string
  --malware-scanner: string
  --scan-result-status: string@[NO_THREATS_FOUND THREATS_FOUND UNKNOWN]
  --state: string@[CREATED COMPLETED COMPLETED_WITH_ISSUES RUNNING FAILED CANCELED AGGREGATE_ALL ANY]
  --aggregation-period: string@[ONE_DAY SEVEN_DAYS FOURTEEN_DAYS]
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
]: any -> any { call 'backup ListScanJobSummaries $account_id $resource_type $malware_scanner $scan_result_status $state $aggregation_period -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /scan/jobs; follows pages; cached 30sec
@search-terms ListScanJobs
export def 'backup list-scan-jobs' [
  --by-account-id: string
  --by-backup-vault-name: string
  --by-complete-after: oneof<datetime, duration, string>
  --by-complete-before: oneof<datetime, duration, string>
  --by-malware-scanner: string
  --by-recovery-point-arn: string
  --by-resource-arn: string
  --by-resource-type: string@[EBS EC2 S3]
  --by-scan-result-status: string@[NO_THREATS_FOUND THREATS_FOUND UNKNOWN]
  --by-state: string@[CANCELED COMPLETED COMPLETED_WITH_ISSUES CREATED FAILED RUNNING]
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
]: any -> any { call 'backup ListScanJobs $by_account_id $by_backup_vault_name $by_complete_after $by_complete_before $by_malware_scanner $by_recovery_point_arn $by_resource_arn $by_resource_type $by_scan_result_status $by_state -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{ResourceArn}/; needs --resource-arn
@search-terms ListTags
export def 'backup list-tags' [
  --resource-arn: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
]: any -> any { call 'backup ListTags $resource_arn $next_token $max_results -- $region $profile $raw $with_input $fail_fast' }

# GET /tiering-configurations/; follows pages; cached 1min
@search-terms ListTieringConfigurations
export def 'backup list-tiering-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'backup ListTieringConfigurations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# PUT /backup-vaults/{BackupVaultName}/access-policy; needs --backup-vault-name
@search-terms PutBackupVaultAccessPolicy
export def 'backup put-backup-vault-access-policy' [
  --backup-vault-name: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup PutBackupVaultAccessPolicy $backup_vault_name $policy -- $region $profile $with_input $fail_fast $yes' }

# PUT /backup-vaults/{BackupVaultName}/vault-lock; needs --backup-vault-name
@search-terms PutBackupVaultLockConfiguration
export def 'backup put-backup-vault-lock-configuration' [
  --backup-vault-name: string
  --min-retention-days: int
  --max-retention-days: int
  --changeable-for-days: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup PutBackupVaultLockConfiguration $backup_vault_name $min_retention_days $max_retention_days $changeable_for_days -- $region $profile $with_input $fail_fast $yes' }

# PUT /backup-vaults/{BackupVaultName}/notification-configuration; needs --backup-vault-name --sns-topic-arn --backup-vault-events
@search-terms PutBackupVaultNotifications
export def 'backup put-backup-vault-notifications' [
  --backup-vault-name: string
  --sns-topic-arn: string
  --backup-vault-events: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup PutBackupVaultNotifications $backup_vault_name $sns_topic_arn $backup_vault_events -- $region $profile $with_input $fail_fast $yes' }

# PUT /restore-jobs/{RestoreJobId}/validations; needs --restore-job-id --validation-status
@search-terms PutRestoreValidationResult
export def 'backup put-restore-validation-result' [
  --restore-job-id: string
  --validation-status: string@[FAILED SUCCESSFUL TIMED_OUT VALIDATING]
  --validation-status-message: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup PutRestoreValidationResult $restore_job_id $validation_status $validation_status_message -- $region $profile $with_input $fail_fast $yes' }

# DELETE /logically-air-gapped-backup-vaults/{BackupVaultName}/restore-access-backup-vaults/{RestoreAccessBackupVaultArn}; needs --backup-vault-name --restore-access-backup-vault-arn
@search-terms RevokeRestoreAccessBackupVault
export def 'backup revoke-restore-access-backup-vault' [
  --backup-vault-name: string
  --restore-access-backup-vault-arn: string
  --requester-comment: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup RevokeRestoreAccessBackupVault $backup_vault_name $restore_access_backup_vault_arn $requester_comment -- $region $profile $with_input $fail_fast $yes' }

# PUT /backup-jobs; needs --backup-vault-name --resource-arn --iam-role-arn
@search-terms StartBackupJob
export def 'backup start-backup-job' [
  --backup-vault-name: string
  --logically-air-gapped-backup-vault-arn: string
  --resource-arn: string
  --iam-role-arn: string
  --idempotency-token: string
  --start-window-minutes: int
  --complete-window-minutes: int
  --lifecycle: record
  --recovery-point-tags: record
  --backup-options: record
  --index: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup StartBackupJob $backup_vault_name $logically_air_gapped_backup_vault_arn $resource_arn $iam_role_arn $idempotency_token $start_window_minutes $complete_window_minutes $lifecycle $recovery_point_tags $backup_options $index -- $region $profile $with_input $fail_fast $yes' }

# PUT /copy-jobs; needs --recovery-point-arn --source-backup-vault-name --destination-backup-vault-arn --iam-role-arn
@search-terms StartCopyJob
export def 'backup start-copy-job' [
  --recovery-point-arn: string
  --source-backup-vault-name: string
  --destination-backup-vault-arn: string
  --iam-role-arn: string
  --idempotency-token: string
  --lifecycle: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup StartCopyJob $recovery_point_arn $source_backup_vault_name $destination_backup_vault_arn $iam_role_arn $idempotency_token $lifecycle -- $region $profile $with_input $fail_fast $yes' }

# POST /audit/report-jobs/{ReportPlanName}; needs --report-plan-name
@search-terms StartReportJob
export def 'backup start-report-job' [
  --report-plan-name: string
  --idempotency-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup StartReportJob $report_plan_name $idempotency_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /restore-jobs; needs --recovery-point-arn --metadata
@search-terms StartRestoreJob
export def 'backup start-restore-job' [
  --recovery-point-arn: string
  --metadata: record
  --iam-role-arn: string
  --idempotency-token: string
  --resource-type: string
  --copy-source-tags-to-restored-resource: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup StartRestoreJob $recovery_point_arn $metadata $iam_role_arn $idempotency_token $resource_type $copy_source_tags_to_restored_resource -- $region $profile $with_input $fail_fast $yes' }

# PUT /scan/job; needs --backup-vault-name --iam-role-arn --malware-scanner --recovery-point-arn --scan-mode --scanner-role-arn
@search-terms StartScanJob
export def 'backup start-scan-job' [
  --backup-vault-name: string
  --continuous-scan-end-time: oneof<datetime, duration, string>
  --iam-role-arn: string
  --idempotency-token: string
  --malware-scanner: string
  --recovery-point-arn: string
  --scan-base-recovery-point-arn: string
  --scan-mode: string@[FULL_SCAN INCREMENTAL_SCAN]
  --scanner-role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup StartScanJob $backup_vault_name $continuous_scan_end_time $iam_role_arn $idempotency_token $malware_scanner $recovery_point_arn $scan_base_recovery_point_arn $scan_mode $scanner_role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /backup-jobs/{BackupJobId}; needs --backup-job-id
@search-terms StopBackupJob
export def 'backup stop-backup-job' [
  --backup-job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup StopBackupJob $backup_job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'backup tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /untag/{ResourceArn}; needs --resource-arn --tag-key-list
@search-terms UntagResource
export def 'backup untag-resource' [
  --resource-arn: string
  --tag-key-list: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup UntagResource $resource_arn $tag_key_list -- $region $profile $with_input $fail_fast $yes' }

# POST /backup/plans/{BackupPlanId}; needs --backup-plan-id --backup-plan
@search-terms UpdateBackupPlan
export def 'backup update-backup-plan' [
  --backup-plan-id: string
  --backup-plan: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup UpdateBackupPlan $backup_plan_id $backup_plan -- $region $profile $with_input $fail_fast $yes' }

# PUT /audit/frameworks/{FrameworkName}; needs --framework-name
@search-terms UpdateFramework
export def 'backup update-framework' [
  --framework-name: string
  --framework-description: string
  --framework-controls: list
  --idempotency-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup UpdateFramework $framework_name $framework_description $framework_controls $idempotency_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /global-settings
@search-terms UpdateGlobalSettings
export def 'backup update-global-settings' [
  --global-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup UpdateGlobalSettings $global_settings -- $region $profile $with_input $fail_fast $yes' }

# POST /backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}/index; needs --backup-vault-name --recovery-point-arn --index
@search-terms UpdateRecoveryPointIndexSettings
export def 'backup update-recovery-point-index-settings' [
  --backup-vault-name: string
  --recovery-point-arn: string
  --iam-role-arn: string
  --index: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup UpdateRecoveryPointIndexSettings $backup_vault_name $recovery_point_arn $iam_role_arn $index -- $region $profile $with_input $fail_fast $yes' }

# POST /backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}; needs --backup-vault-name --recovery-point-arn
@search-terms UpdateRecoveryPointLifecycle
export def 'backup update-recovery-point-lifecycle' [
  --backup-vault-name: string
  --recovery-point-arn: string
  --lifecycle: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup UpdateRecoveryPointLifecycle $backup_vault_name $recovery_point_arn $lifecycle -- $region $profile $with_input $fail_fast $yes' }

# PUT /account-settings
@search-terms UpdateRegionSettings
export def 'backup update-region-settings' [
  --resource-type-opt-in-preference: record
  --resource-type-management-preference: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup UpdateRegionSettings $resource_type_opt_in_preference $resource_type_management_preference -- $region $profile $with_input $fail_fast $yes' }

# PUT /audit/report-plans/{ReportPlanName}; needs --report-plan-name
@search-terms UpdateReportPlan
export def 'backup update-report-plan' [
  --report-plan-name: string
  --report-plan-description: string
  --report-delivery-channel: record
  --report-setting: record
  --idempotency-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup UpdateReportPlan $report_plan_name $report_plan_description $report_delivery_channel $report_setting $idempotency_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /restore-testing/plans/{RestoreTestingPlanName}; needs --restore-testing-plan --restore-testing-plan-name
@search-terms UpdateRestoreTestingPlan
export def 'backup update-restore-testing-plan' [
  --restore-testing-plan: record
  --restore-testing-plan-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup UpdateRestoreTestingPlan $restore_testing_plan $restore_testing_plan_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /restore-testing/plans/{RestoreTestingPlanName}/selections/{RestoreTestingSelectionName}; needs --restore-testing-plan-name --restore-testing-selection --restore-testing-selection-name
@search-terms UpdateRestoreTestingSelection
export def 'backup update-restore-testing-selection' [
  --restore-testing-plan-name: string
  --restore-testing-selection: record
  --restore-testing-selection-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup UpdateRestoreTestingSelection $restore_testing_plan_name $restore_testing_selection $restore_testing_selection_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /tiering-configurations/{TieringConfigurationName}; needs --tiering-configuration-name --tiering-configuration
@search-terms UpdateTieringConfiguration
export def 'backup update-tiering-configuration' [
  --tiering-configuration-name: string
  --tiering-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'backup UpdateTieringConfiguration $tiering_configuration_name $tiering_configuration -- $region $profile $with_input $fail_fast $yes' }
